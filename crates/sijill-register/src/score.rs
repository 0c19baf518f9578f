//! How likely two accounts tell of one incident.
//!
//! Input: the facts of two accounts. Output: a sum of weights (log odds) with the features it is
//! made of. The weights are data (`matching.toml`), fitted by `sijill matching fit`.

use crate::facts::{Facts, Figure, REPRINT};
use serde::Deserialize;
use sijill_lexicon::kilometres;
use sijill_model::{DatePrecision, EventType, Focus, PlacePrecision, Subtype};
use std::collections::{BTreeMap, HashMap};

macro_rules! features {
    ($($variant:ident = $name:literal),+ $(,)?) => {
        /// What speaks for or against two accounts being one incident's.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Feature { $(#[doc = concat!("`", $name, "`")] $variant),+ }
        impl Feature {
            /// Every feature.
            pub const ALL: &'static [Feature] = &[$(Feature::$variant),+];
            /// Its name in `matching.toml`.
            pub fn name(self) -> &'static str { match self { $(Feature::$variant => $name),+ } }
        }
    };
}

features! {
    Bias = "bias",
    SameDay = "date.same_day", OneDay = "date.one_day", FewDays = "date.few_days", Week = "date.week", FarDay = "date.far",
    DateInside = "date.inside", DateNear = "date.near", DateOutside = "date.outside",
    SamePlace = "place.same", NearPlace = "place.near", ClosePlace = "place.close", ApartPlace = "place.apart",
    FarPlace = "place.far", InRegion = "place.in_region", InCountry = "place.in_country",
    OtherRegion = "place.other_region", SameRegion = "place.same_region", SameCountry = "place.same_country",
    OtherCountry = "place.other_country", NoPlace = "place.none",
    SameSubtype = "kind.same", SameType = "kind.type", Violent = "kind.violent", OtherKind = "kind.other",
    KilledNone = "killed.equal_none", KilledFew = "killed.equal_few", KilledSome = "killed.equal_some",
    KilledMany = "killed.equal_many", KilledAgrees = "killed.agrees", KilledGrows = "killed.grows",
    KilledClose = "killed.close", KilledDiffers = "killed.differs", KilledMissing = "killed.missing",
    InjuredFew = "injured.equal_few", InjuredMany = "injured.equal_many", InjuredAgrees = "injured.agrees",
    InjuredGrows = "injured.grows", InjuredClose = "injured.close", InjuredDiffers = "injured.differs",
    AttackersEqual = "attackers.equal", AttackersDiffer = "attackers.differ",
    SameActor = "actor.same", KinActor = "actor.kin", OtherActor = "actor.other",
    SharedVictims = "victims.shared", OtherVictims = "victims.other", OtherTargets = "targets.other",
    SameSite = "site.same", OtherSite = "site.other",
    SharedWeapon = "weapon.shared", OtherWeapon = "weapon.other",
    Reprint = "text.reprint", TitleAlike = "title.alike", TitleSome = "title.some", TitleOther = "title.other",
    MainMain = "focus.both_main", MainBackground = "focus.main_background", BackgroundBoth = "focus.both_background",
    PublishedSoon = "published.soon", PublishedDays = "published.days", PublishedLater = "published.later",
    SameOutletSameDay = "outlet.same_day",
}

/// The weights, and who belongs to whom.
#[derive(Clone, Debug)]
pub struct Matcher {
    weights: Vec<f64>,
    /// Hash of a slug → hash of its topmost parent.
    kin: HashMap<u64, u64>,
    name: String,
}

#[derive(Deserialize)]
struct WeightFile {
    weights: BTreeMap<String, f64>,
}

/// The weights this crate was built with.
pub const WEIGHTS: &str = include_str!("../matching.toml");

/// Why a file of weights is not taken.
#[derive(Debug, thiserror::Error)]
pub enum WeightError {
    /// It is no TOML, or has another shape.
    #[error("the weights are not readable: {0}")]
    Parse(#[from] toml::de::Error),
    /// A name no feature has.
    #[error("`{0}` is no feature of matching")]
    Unknown(String),
}

impl Matcher {
    /// A matcher over weights in TOML and (child, parent) pairs of actor slugs.
    ///
    /// # Errors
    /// Weights that do not parse or name no feature.
    pub fn new<'a>(weights: &str, parents: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, WeightError> {
        let file: WeightFile = toml::from_str(weights)?;
        let mut list = vec![0.0; Feature::ALL.len()];
        for (name, weight) in &file.weights {
            let i =
                Feature::ALL.iter().position(|f| f.name() == name).ok_or_else(|| WeightError::Unknown(name.clone()))?;
            list[i] = *weight;
        }
        let direct: BTreeMap<&str, &str> = parents.into_iter().collect();
        let mut kin = HashMap::new();
        let mut said = weights.to_owned();
        for (&child, &parent) in &direct {
            let mut top = parent;
            // A chain of parents is short; a loop in a user's table must not hang.
            for _ in 0..8 {
                match direct.get(top) {
                    Some(&next) => top = next,
                    None => break,
                }
            }
            kin.insert(crate::facts::hash64(child), crate::facts::hash64(top));
            said.push_str(child);
            said.push_str(top);
        }
        let name = format!("matcher.{:08x}", crate::facts::hash64(&said) as u32);
        Ok(Self { weights: list, kin, name })
    }

    /// Names weights and table, so that a register knows what linked it.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn top(&self, actor: u64) -> u64 {
        self.kin.get(&actor).copied().unwrap_or(actor)
    }

    /// The weight of a feature.
    pub fn weight(&self, feature: Feature) -> f64 {
        self.weights[feature as usize]
    }

    /// Whether two slugs are one group or of one family.
    pub fn is_kin(&self, a: &str, b: &str) -> bool {
        a == b || self.top(crate::facts::hash64(a)) == self.top(crate::facts::hash64(b))
    }

    /// Log odds that both are one incident's, by the weights.
    pub fn score(&self, a: &Facts, b: &Facts) -> f64 {
        let mut sum = 0.0;
        self.features(a, b, &mut |f| sum += self.weights[f as usize]);
        sum
    }

    /// The features of a pair with their weights.
    pub fn explain(&self, a: &Facts, b: &Facts) -> Vec<(&'static str, f64)> {
        let mut list = Vec::new();
        self.features(a, b, &mut |f| list.push((f.name(), self.weights[f as usize])));
        list
    }

    /// Calls `on` for each feature of a pair. The order of the pair does not matter.
    pub fn features(&self, a: &Facts, b: &Facts, on: &mut dyn FnMut(Feature)) {
        use Feature::*;
        // The earlier report first: a toll grows in this direction only.
        let (a, b) = if (a.published, a.key) <= (b.published, b.key) { (a, b) } else { (b, a) };
        on(Bias);
        on(dates(a, b));
        on(places(a, b));
        // Force against protesters is told as a protest by one and as an attack by another.
        let violent = |s: Subtype| {
            matches!(
                s.event_type(),
                EventType::Battles | EventType::ExplosionsRemoteViolence | EventType::ViolenceAgainstCivilians
            ) || s == Subtype::ExcessiveForceAgainstProtesters
        };
        let civil = |s: Subtype| matches!(s.event_type(), EventType::Protests | EventType::Riots);
        on(if a.subtype == b.subtype {
            SameSubtype
        } else if a.subtype.event_type() == b.subtype.event_type() {
            if a.subtype.event_type() == EventType::StrategicDevelopments { OtherKind } else { SameType }
        } else if (violent(a.subtype) && violent(b.subtype)) || (civil(a.subtype) && civil(b.subtype)) {
            Violent
        } else {
            OtherKind
        });
        match (a.killed, b.killed) {
            (Some(x), Some(y)) => on(match compare(x, y) {
                Compared::Equal(0) => KilledNone,
                Compared::Equal(1..=2) => KilledFew,
                Compared::Equal(3..=9) => KilledSome,
                Compared::Equal(_) => KilledMany,
                Compared::Agrees => KilledAgrees,
                Compared::Grows => KilledGrows,
                Compared::Close => KilledClose,
                Compared::Differs => KilledDiffers,
            }),
            (None, None) => {}
            _ => on(KilledMissing),
        }
        if let (Some(x), Some(y)) = (a.injured, b.injured) {
            on(match compare(x, y) {
                Compared::Equal(0..=5) => InjuredFew,
                Compared::Equal(_) => InjuredMany,
                Compared::Agrees => InjuredAgrees,
                Compared::Grows => InjuredGrows,
                Compared::Close => InjuredClose,
                Compared::Differs => InjuredDiffers,
            });
        }
        if let (Some(x), Some(y)) = (a.attackers, b.attackers) {
            on(if x.may_equal(&y) { AttackersEqual } else { AttackersDiffer });
        }
        if !a.perpetrators.is_empty() && !b.perpetrators.is_empty() {
            let same = a.perpetrators.iter().any(|p| b.perpetrators.contains(p));
            let kin = a.perpetrators.iter().any(|p| b.perpetrators.iter().any(|q| self.top(*p) == self.top(*q)));
            on(if same {
                SameActor
            } else if kin {
                KinActor
            } else {
                OtherActor
            });
        }
        if !a.victims.is_empty() && !b.victims.is_empty() {
            on(if a.victims.iter().any(|v| b.victims.contains(v)) { SharedVictims } else { OtherVictims });
        } else if a.targets != 0 && b.targets != 0 && a.targets & b.targets == 0 {
            on(OtherTargets);
        }
        if let (Some(x), Some(y)) = (a.site, b.site) {
            on(if x == y { SameSite } else { OtherSite });
        }
        if a.weapons != 0 && b.weapons != 0 {
            on(if a.weapons & b.weapons != 0 { SharedWeapon } else { OtherWeapon });
        }
        if a.language == b.language && a.focus == Focus::Main && b.focus == Focus::Main {
            if a.sketch.resemblance(&b.sketch) >= REPRINT {
                on(Reprint);
            }
            if !a.title.is_empty() && !b.title.is_empty() {
                let shared = a.title.iter().filter(|w| b.title.binary_search(w).is_ok()).count();
                let all = a.title.len() + b.title.len() - shared;
                on(match shared as f64 / all as f64 {
                    x if x >= 0.4 => TitleAlike,
                    x if x >= 0.15 => TitleSome,
                    _ => TitleOther,
                });
            }
        }
        on(match (a.focus == Focus::Background, b.focus == Focus::Background) {
            (false, false) => MainMain,
            (true, true) => BackgroundBoth,
            _ => MainBackground,
        });
        if a.focus != Focus::Background && b.focus != Focus::Background {
            on(match b.published - a.published {
                0..=1 => PublishedSoon,
                2..=5 => PublishedDays,
                _ => PublishedLater,
            });
        }
        if a.outlet != 0 && a.outlet == b.outlet && a.published == b.published {
            on(SameOutletSameDay);
        }
    }
}

fn dates(a: &Facts, b: &Facts) -> Feature {
    use Feature::*;
    let gap = (a.start.max(b.start) - a.end.min(b.end)).max(0);
    if a.precise() && b.precise() {
        return match gap {
            0 => SameDay,
            1 => OneDay,
            2..=3 => FewDays,
            4..=10 => Week,
            _ => FarDay,
        };
    }
    let wide = |f: &Facts| matches!(f.date_precision, DatePrecision::Year);
    match gap {
        // "In 2017" says little of the day.
        0 if wide(a) || wide(b) => DateNear,
        0 => DateInside,
        1..=3 => DateNear,
        _ => DateOutside,
    }
}

fn places(a: &Facts, b: &Facts) -> Feature {
    use Feature::*;
    if a.place == 0 || b.place == 0 {
        return NoPlace;
    }
    if a.placed() && b.placed() {
        if a.place == b.place {
            return SamePlace;
        }
        if let (Some(x), Some(y)) = (a.position, b.position) {
            let degrees = |p: (f32, f32)| (f64::from(p.0), f64::from(p.1));
            return match kilometres(degrees(x), degrees(y)) {
                d if d < 3.0 => SamePlace,
                d if d < 20.0 => NearPlace,
                d if d < 60.0 => ClosePlace,
                d if d < 200.0 => ApartPlace,
                _ => FarPlace,
            };
        }
    }
    match (a.country, b.country) {
        (Some(x), Some(y)) if x != y => return OtherCountry,
        (None, _) | (_, None) => return NoPlace,
        _ => {}
    }
    let region = |f: &Facts| f.place_precision != PlacePrecision::Country && f.admin1 != 0;
    match (region(a), region(b)) {
        (true, true) if a.admin1 != b.admin1 => OtherRegion,
        (true, true) if a.placed() != b.placed() => InRegion,
        (true, true) if a.place == b.place => SamePlace,
        (true, true) => SameRegion,
        (false, false) if a.place == b.place => SameCountry,
        _ => InCountry,
    }
}

enum Compared {
    Equal(u32),
    Agrees,
    Grows,
    Close,
    Differs,
}

fn compare(a: Figure, b: Figure) -> Compared {
    if a.best == b.best && !a.vague && !b.vague {
        return Compared::Equal(a.best);
    }
    if a.may_equal(&b) {
        return Compared::Agrees;
    }
    let (small, large) = (a.best.min(b.best), a.best.max(b.best));
    if large - small <= 2 || f64::from(large) <= f64::from(small) * 1.3 {
        Compared::Close
    } else if b.best > a.best && large <= small.max(2) * 3 {
        Compared::Grows
    } else {
        Compared::Differs
    }
}
