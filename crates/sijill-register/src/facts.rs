//! The facts of an account that matching looks at, small enough to compare thousands a second.
//!
//! Input: an account and its report. Output: [`Facts`]: numbers, bit sets and hashes; no words,
//! so that reports in two languages meet on what they say, not on how they say it.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sijill_lexicon::{fold_str, split_words};
use sijill_model::{
    Account, ActorKind, Bound, Coding, DatePrecision, Focus, Language, Measure, Modality, PlacePrecision, Site,
    Subtype, Toll, TollGroup, WeaponKind,
};

/// A figure of a toll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Least, where the words set one.
    pub low: Option<u32>,
    /// Most, where the words set one.
    pub high: Option<u32>,
    /// Best single figure.
    pub best: u32,
    /// "Dozens", "several": says little.
    pub vague: bool,
}

impl Figure {
    fn of(toll: &Toll) -> Self {
        let clamp = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            low: toll.low().map(clamp),
            high: toll.high().map(clamp),
            best: clamp(toll.best()),
            vague: toll.bound == Bound::Vague,
        }
    }

    /// Whether both may be the same number.
    pub fn may_equal(&self, other: &Self) -> bool {
        let (a, b) = (self.range(), other.range());
        a.0 <= b.1 && b.0 <= a.1
    }

    fn range(&self) -> (u32, u32) {
        match (self.low, self.high) {
            // "About 30" allows a sixth either way.
            (None, None) => (self.best - self.best / 6, self.best + self.best / 6),
            (low, high) => (low.unwrap_or(0), high.unwrap_or(u32::MAX)),
        }
    }
}

/// What matching knows of an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Orders accounts the same way however they came in: a hash of the report and the place of the act in it.
    pub key: u64,
    /// Day of publication, days since 2000-01-01.
    pub published: i32,
    /// Main, related or background.
    pub focus: Focus,
    /// Asserted, alleged …
    pub modality: Modality,
    /// Subtype.
    pub subtype: Subtype,
    /// First day it can have happened.
    pub start: i32,
    /// Last day.
    pub end: i32,
    /// How precise the date is.
    pub date_precision: DatePrecision,
    /// ISO 3166-1 code, or nothing.
    pub country: Option<[u8; 2]>,
    /// Hash of the first-level region's name, 0 for none.
    pub admin1: u64,
    /// Hash of the place's id or folded name, 0 for none.
    pub place: u64,
    /// Degrees, when known.
    pub position: Option<(f32, f32)>,
    /// How precise the place is.
    pub place_precision: PlacePrecision,
    /// What was hit.
    pub site: Option<Site>,
    /// Victims killed.
    pub killed: Option<Figure>,
    /// Victims injured.
    pub injured: Option<Figure>,
    /// Attackers killed.
    pub attackers: Option<Figure>,
    /// Hashes of the perpetrators' slugs.
    pub perpetrators: Vec<u64>,
    /// Bits of [`WeaponKind`].
    pub weapons: u32,
    /// Bits of [`ActorKind`] among targets.
    pub targets: u32,
    /// Hashes of target groups and nationalities.
    pub victims: Vec<u64>,
    /// Language of the report.
    pub language: Language,
    /// Hash of the outlet's name as printed, 0 for none.
    pub outlet: u64,
    /// Hashed words of the title, sorted.
    pub title: Vec<u32>,
    /// Sketch of the report's text, for reprints.
    pub sketch: Sketch,
}

/// Days since 2000-01-01.
pub fn day(d: Date) -> i32 {
    (d - date(2000, 1, 1)).get_days()
}

/// The day of a number of [`day`].
pub fn date_of(day: i32) -> Date {
    date(2000, 1, 1).saturating_add(jiff::Span::new().days(day))
}

/// The day a publication time names, in days since 2000-01-01.
pub fn published_day(published: Option<&str>) -> Option<i32> {
    published.and_then(|p| p.get(..10)).and_then(|p| p.parse::<Date>().ok()).map(day)
}

/// First 8 bytes of SHA-256, so that stored values are the same on every machine and version.
pub fn hash64(s: &str) -> u64 {
    let digest = Sha256::digest(s.as_bytes());
    u64::from_le_bytes(digest[..8].try_into().expect("a digest has 32 bytes"))
}

/// FNV-1a: for many short words a digest would be slow.
pub(crate) fn fnv(s: &str) -> u64 {
    s.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

impl Facts {
    /// The facts of an account. `report_hash` is the report's content hash.
    pub fn of(coding: &Coding, account: &Account, report_hash: &[u8], sketch: &Sketch) -> Self {
        let r = &coding.report;
        let published = published_day(r.published.as_deref());
        let given = account.date.start.zip(account.date.end).map(|(a, b)| (day(a), day(b)));
        let (start, end) = match (given, account.date.precision) {
            // Published today without a day: it happened in these few days.
            (Some((_, b)), DatePrecision::Unknown) => (b - 4, b),
            (Some(days), _) => days,
            (None, _) => published.map_or((i32::MIN / 2, i32::MAX / 2), |p| (p - 4, p)),
        };
        let place = account.place.as_ref();
        let position = place
            .filter(|p| !matches!(p.precision, PlacePrecision::Country | PlacePrecision::Unknown))
            .and_then(|p| Some((p.lat? as f32, p.lon? as f32)));
        let figure = |measure: Measure, group: TollGroup| {
            account
                .tolls
                .iter()
                .find(|t| t.measure == measure && t.group == group && t.nationality.is_none())
                .map(Figure::of)
        };
        let mut perpetrators: Vec<u64> =
            account.perpetrators.iter().filter_map(|p| p.actor.as_deref()).map(hash64).collect();
        perpetrators.sort_unstable();
        perpetrators.dedup();
        let mut victims: Vec<u64> = account
            .targets
            .iter()
            .flat_map(|t| t.group.iter().chain(t.nationality.iter()).chain(t.actor.iter()))
            .map(|s| hash64(s))
            .collect();
        victims.sort_unstable();
        victims.dedup();
        let mut title: Vec<u32> = split_words(&r.title)
            .iter()
            .map(|w| crate::search::stem(w))
            .filter(|w| w.chars().count() > 2)
            .map(|w| fnv(&w) as u32)
            .collect();
        title.sort_unstable();
        title.dedup();
        let mut key = report_hash.to_vec();
        key.extend(account.event.evidence.first().start().to_le_bytes());
        key.extend(account.id.as_bytes());
        let key = Sha256::digest(&key);
        Self {
            key: u64::from_le_bytes(key[..8].try_into().expect("a digest has 32 bytes")),
            published: published.unwrap_or(end),
            focus: account.focus,
            modality: account.event.modality,
            subtype: account.event.subtype,
            start,
            end,
            date_precision: account.date.precision,
            country: place.and_then(|p| p.country.as_deref()).and_then(|c| c.as_bytes().try_into().ok()),
            admin1: place.and_then(|p| p.admin1.as_deref()).map_or(0, |a| hash64(&fold_str(a))),
            place: place.map_or(0, |p| hash64(&p.id.clone().unwrap_or_else(|| fold_str(&p.name)))),
            position,
            place_precision: place.map_or(PlacePrecision::Unknown, |p| p.precision),
            site: place.and_then(|p| p.site),
            killed: figure(Measure::Killed, TollGroup::Victims).or_else(|| figure(Measure::Killed, TollGroup::All)),
            injured: figure(Measure::Injured, TollGroup::Victims).or_else(|| figure(Measure::Injured, TollGroup::All)),
            attackers: figure(Measure::Killed, TollGroup::Perpetrators),
            perpetrators,
            weapons: account.weapons.iter().map(|w| bit(WeaponKind::ALL, w.kind)).sum_bits(),
            targets: account.targets.iter().map(|t| bit(ActorKind::ALL, t.kind)).sum_bits(),
            victims,
            language: r.language,
            outlet: r.outlet.as_deref().map_or(0, |o| hash64(&fold_str(o))),
            title,
            sketch: sketch.clone(),
        }
    }

    /// Whether the date is a day or a few.
    pub fn precise(&self) -> bool {
        matches!(self.date_precision, DatePrecision::Day | DatePrecision::Days) && self.end - self.start <= 7
    }

    /// Whether the place is a town or better.
    pub fn placed(&self) -> bool {
        matches!(self.place_precision, PlacePrecision::Site | PlacePrecision::City | PlacePrecision::Near)
    }
}

fn bit<T: PartialEq + Copy>(all: &[T], term: T) -> u32 {
    all.iter().position(|t| *t == term).map_or(0, |i| 1 << i)
}

trait SumBits: Iterator<Item = u32> + Sized {
    fn sum_bits(self) -> u32 {
        self.fold(0, |a, b| a | b)
    }
}
impl<I: Iterator<Item = u32>> SumBits for I {}

/// A MinHash sketch of a text's runs of four words: [`BINS`] bins of one permutation (Li, Owen and Zhang, 2012).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sketch(Vec<u16>);

/// Bins of a sketch.
const BINS: usize = 64;
/// A bin no run fell into.
const EMPTY: u16 = u16::MAX;

impl Sketch {
    /// Sketches folded words.
    pub fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut bins = vec![u64::MAX; BINS];
        let mut run = [0_u64; 4];
        let mut n = 0;
        for word in words {
            run.rotate_left(1);
            run[3] = fnv(word);
            n += 1;
            if n < 4 {
                continue;
            }
            let mut h = run
                .iter()
                .fold(0x9E37_79B9_7F4A_7C15_u64, |h, &w| (h.rotate_left(17) ^ w).wrapping_mul(0xff51_afd7_ed55_8ccd));
            h ^= h >> 33;
            let bin = (h >> 58) as usize % BINS;
            bins[bin] = bins[bin].min(h & 0x03FF_FFFF_FFFF_FFFF);
        }
        Self(bins.iter().map(|&h| if h == u64::MAX { EMPTY } else { ((h >> 20) as u16).min(EMPTY - 1) }).collect())
    }

    /// Estimated share of runs two texts have in common, 0 to 1.
    pub fn resemblance(&self, other: &Self) -> f64 {
        let (mut same, mut seen) = (0_u32, 0_u32);
        for (&a, &b) in self.0.iter().zip(&other.0) {
            if a == EMPTY && b == EMPTY {
                continue;
            }
            seen += 1;
            same += u32::from(a == b);
        }
        // Texts of a dozen words have too few runs to tell.
        if seen < 6 { 0.0 } else { f64::from(same) / f64::from(seen) }
    }
}

/// From this resemblance on, two texts are one text reprinted.
pub const REPRINT: f64 = 0.5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reprint_with_another_ending_resembles_and_another_text_does_not() {
        let wire = "police said a bomb went off near the main market of the town on tuesday morning and killed five people while twelve others were taken to the hospital with wounds";
        let reprint = format!("{wire} our reporter adds that shops stayed closed");
        let other = "the ministry of health announced that the number of people wounded in the shelling of the northern district had risen to thirty after a night of heavy fire";
        let sketch = |s: &str| Sketch::of(s.split(' '));
        assert!(sketch(wire).resemblance(&sketch(&reprint)) > REPRINT);
        assert!(sketch(wire).resemblance(&sketch(other)) < 0.1);
    }

    #[test]
    fn days_count_from_2000_and_back() {
        assert_eq!(day(date(2000, 1, 1)), 0);
        assert_eq!(date_of(day(date(2024, 7, 15))), date(2024, 7, 15));
    }

    #[test]
    fn a_bound_may_equal_a_later_figure() {
        let five = Figure { low: Some(5), high: None, best: 5, vague: false };
        let seven = Figure { low: Some(7), high: Some(7), best: 7, vague: false };
        assert!(five.may_equal(&seven));
        assert!(!Figure { low: Some(5), high: Some(5), best: 5, vague: false }.may_equal(&seven));
    }
}
