//! Accounts of one incident to one record (codebook §4), with nothing thrown away.
//!
//! Input: the members of a cluster and the decisions on them. Output: an [`Incident`]. The same
//! members give the same record in whatever order they came.

use crate::decision::{Act, Decision};
use crate::facts::{REPRINT, Sketch, published_day};
use crate::gist::{Gist, GistPlace, GistToll};
use crate::incident::*;
use crate::outlets::Outlets;
use sijill_lexicon::kilometres;
use sijill_model::{
    ActorKind, Basis, Bound, ClaimKind, DatePrecision, Focus, Language, Measure, Modality, PlacePrecision, SourceKind,
    Subtype, TollGroup,
};
use std::collections::BTreeMap;

/// An account of the incident, as the store hands it over.
#[derive(Clone, Debug)]
pub struct Member {
    /// Row of the account.
    pub row: i64,
    /// `r12.1`.
    pub name: String,
    /// Content key: orders members.
    pub key: u64,
    /// The report's own id or hash.
    pub report_name: String,
    /// Outlet as printed.
    pub outlet: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Title.
    pub title: String,
    /// Publication.
    pub published: Option<String>,
    /// Language.
    pub language: Language,
    /// Sketch of the text.
    pub sketch: Sketch,
    /// The account.
    pub gist: Gist,
    /// Best score within the incident.
    pub score: f64,
    /// Whether an analyst pinned it here.
    pub pinned: bool,
}

/// What reconciling looks up.
pub struct Context<'a> {
    /// Owners and wires.
    pub outlets: &'a Outlets,
    /// Whether two slugs are of one family.
    pub kin: &'a dyn Fn(&str, &str) -> bool,
}

/// A toll as people read it.
pub fn figure(toll: &IncidentToll) -> String {
    match toll.high {
        Some(high) if high == toll.low => high.to_string(),
        Some(high) => format!("{}-{high}", toll.low),
        None => format!("{}+", toll.low),
    }
}

/// Makes the record. `founder` is the account the incident is named after.
pub fn reconcile(founder: i64, members: &[Member], decisions: &[Decision], context: &Context<'_>) -> Incident {
    let mut members: Vec<&Member> = members.iter().collect();
    members.sort_by(|a, b| a.published.cmp(&b.published).then(a.key.cmp(&b.key)));
    let name = members.iter().find(|m| m.row == founder).map_or("", |m| m.name.as_str());
    let voices = voices(&members, context.outlets);
    let weight = Weights { members: &members, voices: &voices };
    let mut conflicts = Vec::new();

    let (event, denied) = event(&weight);
    if denied {
        conflicts.push("whether it happened: some accounts deny it".to_owned());
    }
    let date = date(&weight, &mut conflicts);
    let place = place(&weight, &mut conflicts);
    let perpetrators = perpetrators(&members);
    let claims = claims(&members);
    let who = who_contested(&perpetrators, &claims, event.subtype, context.kin);
    if let Some(reason) = who.clone() {
        conflicts.push(reason);
    }
    let tolls = tolls(&members, &voices, context.outlets);
    let toll_contested = tolls.iter().any(|t| t.contested);
    for toll in tolls.iter().filter(|t| t.contested) {
        conflicts.push(format!("{} ({}): latest figures range over {}", toll.measure, toll.group, figure(toll)));
    }
    let mut targets: BTreeMap<crate::gist::GistTarget, Vec<String>> = BTreeMap::new();
    let mut weapons = Vec::new();
    for m in &members {
        for t in &m.gist.targets {
            targets.entry(t.clone()).or_default().push(m.name.clone());
        }
        for w in &m.gist.weapons {
            if !weapons.contains(w) {
                weapons.push(*w);
            }
        }
    }
    weapons.sort();
    let independent = voices.iter().max().map_or(0, |v| v + 1);
    let mut outlets: Vec<String> =
        members.iter().map(|m| m.outlet.as_deref().map_or_else(String::new, |o| context.outlets.owner(o))).collect();
    outlets.sort();
    outlets.dedup();
    let best = members
        .iter()
        .enumerate()
        .max_by(|a, b| {
            let rank = |m: &Member| (m.gist.focus == Focus::Main, !m.title.is_empty());
            rank(a.1).cmp(&rank(b.1)).then(a.1.gist.confidence.total_cmp(&b.1.gist.confidence)).then(b.0.cmp(&a.0))
        })
        .map(|(_, m)| *m);
    // Independent voices err independently, as far as we know; never quite sure without an analyst.
    let mut doubt = 1.0;
    for voice in 0..independent {
        let most = members
            .iter()
            .zip(&voices)
            .filter(|(_, v)| **v == voice)
            .map(|(m, _)| m.gist.confidence)
            .fold(0.0, f64::max);
        doubt *= 1.0 - most;
    }
    let status = if denied || who.is_some() || toll_contested {
        Status::Contested
    } else if independent >= 2 {
        Status::Corroborated
    } else {
        Status::SingleSource
    };
    let mut incident = Incident {
        schema: INCIDENT_SCHEMA.into(),
        id: name.strip_prefix('r').map_or_else(String::new, |rest| format!("i{rest}")),
        revision: String::new(),
        status,
        title: best.map_or_else(String::new, |m| m.title.clone()),
        event,
        date,
        place,
        perpetrators,
        targets: targets
            .into_iter()
            .map(|(t, from)| IncidentTarget {
                kind: t.kind,
                group: t.group,
                actor: t.actor,
                nationality: t.nationality,
                from,
            })
            .collect(),
        weapons,
        tolls,
        claims,
        accounts: members
            .iter()
            .zip(&voices)
            .map(|(m, voice)| IncidentAccount {
                id: m.name.clone(),
                report: m.report_name.clone(),
                label: m.gist.label.clone(),
                focus: m.gist.focus,
                modality: m.gist.modality,
                language: m.language,
                outlet: m.outlet.clone(),
                url: m.url.clone(),
                title: m.title.clone(),
                published: m.published.clone(),
                confidence: m.gist.confidence,
                voice: voice + 1,
                linked_by: if m.pinned {
                    "decision"
                } else if m.row == founder {
                    "founder"
                } else {
                    "matcher"
                }
                .to_owned(),
                score: m.score,
            })
            .collect(),
        outlets: outlets.len(),
        independent,
        conflicts,
        corrections: Vec::new(),
        decisions: Vec::new(),
        confidence: ((1.0 - doubt).min(0.99) * 1000.0).round() / 1000.0,
    };
    apply(&mut incident, decisions);
    let body = serde_json::to_string(&incident).expect("an incident is JSON");
    incident.revision = format!("{:016x}", crate::facts::hash64(&body));
    incident
}

/// Lays the decisions in force over the machine's record.
fn apply(incident: &mut Incident, decisions: &[Decision]) {
    for d in decisions {
        incident.decisions.push(d.line());
        if d.undone_by.is_some() {
            continue;
        }
        match &d.act {
            Act::Confirm { .. } => (incident.status, incident.confidence) = (Status::Confirmed, 1.0),
            Act::Reject { .. } => (incident.status, incident.confidence) = (Status::Rejected, 0.0),
            Act::Correct { field, value, .. } => {
                // Checked when it was decided; a later program may be stricter, and then it says so.
                match field.set(value, incident) {
                    Ok(machine) => {
                        let machine = incident
                            .corrections
                            .iter()
                            .find(|c| c.field == field.as_str())
                            .map_or(machine, |c| c.machine.clone());
                        incident.corrections.retain(|c| c.field != field.as_str());
                        incident.corrections.push(Correction {
                            field: field.as_str().to_owned(),
                            value: value.clone(),
                            machine,
                            decision: d.number,
                            by: d.by.clone(),
                        });
                    }
                    Err(reason) => {
                        incident.conflicts.push(format!("decision {} cannot be applied: {reason}", d.number))
                    }
                }
            }
            _ => {}
        }
    }
}

/// For every member the independent voice it belongs to, from 0 in order of publication: one
/// owner's outlets, reprints of a text, and reports credited to the same wire are one voice.
fn voices(members: &[&Member], outlets: &Outlets) -> Vec<usize> {
    let n = members.len();
    let mut parent: Vec<usize> = (0..n).collect();
    fn root(parent: &mut [usize], mut i: usize) -> usize {
        while parent[i] != i {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        i
    }
    let mut union = |a: usize, b: usize| {
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        parent[a.max(b)] = a.min(b);
    };
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for (i, m) in members.iter().enumerate() {
        // Reports that do not say who published them cannot vouch for each other.
        let mut keys = vec![m.outlet.as_deref().map_or_else(|| "?".to_owned(), |o| outlets.owner(o))];
        let wires: Vec<String> = m
            .gist
            .channels
            .iter()
            .filter_map(|c| outlets.find(c))
            .filter(|o| o.wire)
            .map(|o| outlets.owner(&o.name))
            .collect();
        if wires.len() == 1 {
            keys.extend(wires);
        }
        for key in keys {
            match first.get(&key) {
                Some(&j) => union(i, j),
                None => {
                    first.insert(key, i);
                }
            }
        }
        for (j, other) in members.iter().enumerate().take(i) {
            if m.language == other.language && m.sketch.resemblance(&other.sketch) >= REPRINT {
                union(i, j);
            }
        }
    }
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    (0..n)
        .map(|i| {
            let r = root(&mut parent, i);
            let next = numbers.len();
            *numbers.entry(r).or_insert(next)
        })
        .collect()
}

struct Weights<'a> {
    members: &'a [&'a Member],
    voices: &'a [usize],
}

impl Weights<'_> {
    /// The support of each value: a voice counts once for each, with its surest account.
    fn votes<K: Ord + Clone>(&self, value: impl Fn(&Member) -> Option<K>) -> BTreeMap<K, (u64, Vec<String>)> {
        let mut by: BTreeMap<K, (BTreeMap<usize, u64>, Vec<String>)> = BTreeMap::new();
        for (m, &voice) in self.members.iter().zip(self.voices) {
            let Some(key) = value(m) else { continue };
            let focus = match m.gist.focus {
                Focus::Main => 1.0,
                Focus::Related => 0.8,
                Focus::Background => 0.4,
            };
            // Thousandths, so that sums do not depend on their order.
            let w = (m.gist.confidence.max(0.05) * focus * 1000.0) as u64;
            let entry = by.entry(key).or_default();
            let most = entry.0.entry(voice).or_insert(0);
            *most = (*most).max(w);
            entry.1.push(m.name.clone());
        }
        by.into_iter().map(|(k, (w, from))| (k, (w.values().sum(), from))).collect()
    }
}

/// The key with most support; of equals the first in order.
fn most<K: Ord + Clone>(votes: &BTreeMap<K, (u64, Vec<String>)>) -> Option<K> {
    votes.iter().max_by(|a, b| a.1.0.cmp(&b.1.0).then_with(|| b.0.cmp(a.0))).map(|(k, _)| k.clone())
}

fn event(w: &Weights<'_>) -> (IncidentEvent, bool) {
    let votes = w.votes(|m| Some(m.gist.subtype));
    let subtype = most(&votes).unwrap_or(Subtype::Other);
    let also = votes.iter().filter(|(s, _)| **s != subtype).map(|(s, (_, from))| (*s, from.clone())).collect();
    let said = |modality| w.members.iter().any(|m| m.gist.modality == modality);
    let modality = [Modality::Asserted, Modality::Foiled, Modality::Alleged, Modality::Denied]
        .into_iter()
        .find(|m| said(*m))
        .unwrap_or(Modality::Asserted);
    let denied = said(Modality::Denied) && modality != Modality::Denied;
    (IncidentEvent { event_type: subtype.event_type(), subtype, modality, also }, denied)
}

fn date(w: &Weights<'_>, conflicts: &mut Vec<String>) -> IncidentDate {
    // The most precise level anyone gives; within it the days most voices give.
    for precision in DatePrecision::ALL {
        let votes = w.votes(|m| {
            let g = &m.gist;
            (g.date_precision == *precision).then_some((g.start?, g.end?))
        });
        let Some((mut start, mut end)) = most(&votes) else { continue };
        let from = votes[&(start, end)].1.clone();
        if *precision != DatePrecision::Day {
            // Intervals that overlap narrow each other.
            for (a, b) in votes.keys() {
                if *a <= end && *b >= start {
                    (start, end) = (start.max(*a), end.min(*b));
                }
            }
        } else {
            for ((a, _), (_, names)) in votes.iter().filter(|((a, _), _)| (*a - start).get_days().abs() > 1) {
                conflicts.push(format!("date: {a} says {}", names.join(", ")));
            }
        }
        return IncidentDate {
            start: Some(start.to_string()),
            end: Some(end.to_string()),
            precision: *precision,
            from,
        };
    }
    IncidentDate { start: None, end: None, precision: DatePrecision::Unknown, from: Vec::new() }
}

fn level(precision: PlacePrecision) -> u8 {
    match precision {
        PlacePrecision::Site | PlacePrecision::City | PlacePrecision::Near => 3,
        PlacePrecision::Admin2 => 2,
        PlacePrecision::Admin1 => 1,
        PlacePrecision::Country => 0,
        PlacePrecision::Unknown => 0,
    }
}

fn place(w: &Weights<'_>, conflicts: &mut Vec<String>) -> Option<IncidentPlace> {
    let countries = w.votes(|m| m.gist.place.as_ref()?.country.clone());
    let country = most(&countries);
    for (other, (_, from)) in countries.iter().filter(|(c, _)| Some(*c) != country.as_ref()) {
        conflicts.push(format!("country: {other} says {}", from.join(", ")));
    }
    let within = |m: &Member| m.gist.place.clone().filter(|p| country.is_none() || p.country == country);
    let highest = w.members.iter().filter_map(|m| within(m)).map(|p| level(p.precision)).max()?;
    let identity = |p: &GistPlace| p.id.clone().unwrap_or_else(|| p.name.clone());
    let votes = w.votes(|m| within(m).filter(|p| level(p.precision) == highest).map(|p| identity(&p)));
    let chosen = most(&votes)?;
    let of = |id: &str| w.members.iter().filter_map(|m| within(m)).find(|p| identity(p) == id);
    let place = of(&chosen)?;
    for (id, (_, from)) in votes.iter().filter(|(id, _)| **id != chosen) {
        let far = match (place.position, of(id).and_then(|p| p.position)) {
            (Some(a), Some(b)) => kilometres(a, b) > 30.0,
            _ => true,
        };
        if far {
            let name = of(id).map_or_else(|| id.clone(), |p| p.name);
            conflicts.push(format!("place: {name} says {}", from.join(", ")));
        }
    }
    let sites = w.votes(|m| m.gist.place.as_ref().and_then(|p| p.site));
    Some(IncidentPlace {
        from: votes[&chosen].1.clone(),
        name: place.name,
        id: place.id,
        country: place.country,
        admin1: place.admin1,
        lat: place.position.map(|p| p.0),
        lon: place.position.map(|p| p.1),
        precision: place.precision,
        site: most(&sites),
    })
}

fn perpetrators(members: &[&Member]) -> Vec<IncidentPerpetrator> {
    let mut list: Vec<IncidentPerpetrator> = Vec::new();
    for m in members {
        for p in &m.gist.perpetrators {
            let same = |x: &&mut IncidentPerpetrator| match (&x.actor, &p.actor) {
                (None, None) => x.kind == p.kind,
                (a, b) => a == b,
            };
            let entry = match list.iter_mut().find(same) {
                Some(entry) => entry,
                None => {
                    list.push(IncidentPerpetrator {
                        actor: p.actor.clone(),
                        name: p.name.clone(),
                        kind: p.kind,
                        basis: p.basis,
                        bases: Vec::new(),
                    });
                    list.last_mut().expect("just pushed")
                }
            };
            match entry.bases.iter_mut().find(|b| b.0 == p.basis) {
                Some(b) => b.1.push(m.name.clone()),
                None => entry.bases.push((p.basis, vec![m.name.clone()])),
            }
        }
    }
    // Once someone has a name, "gunmen" are no second perpetrator.
    if list.iter().any(|p| p.actor.is_some()) {
        list.retain(|p| {
            p.actor.is_some()
                || !matches!(
                    p.kind,
                    ActorKind::UnidentifiedArmedGroup | ActorKind::LoneAttacker | ActorKind::RebelGroup
                )
        });
    }
    for p in &mut list {
        p.bases.sort_by_key(|b| b.0);
        // A claim alone is never turned into a fact; another's word outweighs it.
        p.basis = [Basis::Stated, Basis::Blamed, Basis::Claimed, Basis::Suspected]
            .into_iter()
            .find(|b| p.bases.iter().any(|(x, _)| x == b))
            .unwrap_or(p.basis);
    }
    let support = |p: &IncidentPerpetrator| p.bases.iter().map(|b| b.1.len()).sum::<usize>();
    list.sort_by(|a, b| support(b).cmp(&support(a)).then_with(|| a.actor.cmp(&b.actor)).then(a.kind.cmp(&b.kind)));
    list
}

fn claims(members: &[&Member]) -> Vec<IncidentClaim> {
    // Kind and actor → accounts, first day.
    type Told = (Vec<String>, Option<String>);
    let mut by: BTreeMap<(ClaimKind, Option<String>), Told> = BTreeMap::new();
    for m in members {
        for (actor, kind) in &m.gist.claims {
            let entry = by.entry((*kind, actor.clone())).or_default();
            entry.0.push(m.name.clone());
            // "Claimed soon after" in an old story's background says nothing of when.
            if entry.1.is_none() && m.gist.focus != Focus::Background {
                entry.1 = m.published.clone();
            }
        }
    }
    // "No one has claimed" holds until someone does.
    let claimed = by.keys().any(|(kind, _)| *kind == ClaimKind::Claimed);
    by.into_iter()
        .filter(|((kind, _), _)| !(claimed && *kind == ClaimKind::NoClaim))
        .map(|((kind, by), (from, first))| IncidentClaim { by, kind, from, first })
        .collect()
}

fn who_contested(
    perpetrators: &[IncidentPerpetrator],
    claims: &[IncidentClaim],
    subtype: Subtype,
    kin: &dyn Fn(&str, &str) -> bool,
) -> Option<String> {
    let denies = |slug: &str| {
        claims.iter().any(|c| c.kind == ClaimKind::Denied && c.by.as_deref().is_some_and(|by| kin(by, slug)))
    };
    let named: Vec<&str> = perpetrators.iter().filter_map(|p| p.actor.as_deref()).collect();
    if let Some(slug) = named.iter().find(|s| denies(s)) {
        return Some(format!("who: {slug} denies it"));
    }
    // Both sides of a clash are its perpetrators.
    if subtype == Subtype::ArmedClash {
        return None;
    }
    let sure = |p: &&IncidentPerpetrator| p.actor.is_some() && p.basis != Basis::Suspected;
    let sure: Vec<&str> = perpetrators.iter().filter(sure).filter_map(|p| p.actor.as_deref()).collect();
    for (i, a) in sure.iter().enumerate() {
        if let Some(b) = sure[i + 1..].iter().find(|b| !kin(a, b)) {
            return Some(format!("who: {a} or {b}"));
        }
    }
    None
}

/// How much a source is worth when figures rival (codebook §4: official and latest over early and anonymous).
fn worth(kind: Option<SourceKind>) -> u64 {
    match kind {
        Some(SourceKind::Medical | SourceKind::SecurityForces | SourceKind::Government) => 6,
        Some(SourceKind::LocalOfficial | SourceKind::NgoMonitor | SourceKind::InternationalOrg) => 4,
        None | Some(SourceKind::Media | SourceKind::Unknown | SourceKind::Expert) => 3,
        Some(SourceKind::Witness | SourceKind::AnonymousOfficial | SourceKind::ArmedGroup) => 2,
        Some(SourceKind::PerpetratorGroup | SourceKind::Family) => 1,
    }
}

fn tolls(members: &[&Member], voices: &[usize], outlets: &Outlets) -> Vec<IncidentToll> {
    type Key = (Measure, TollGroup, Option<String>);
    let mut by: BTreeMap<Key, Vec<(usize, &GistToll)>> = BTreeMap::new();
    for (i, m) in members.iter().enumerate() {
        for t in &m.gist.tolls {
            by.entry((t.measure, t.group, t.nationality.clone())).or_default().push((i, t));
        }
    }
    let mut list = Vec::new();
    for ((measure, group, nationality), rows) in by {
        // Members are in order of publication: the last report of each outlet counts.
        let outlet = |i: usize| {
            members[i].outlet.as_deref().map_or_else(|| format!("?{}", members[i].key), |o| outlets.owner(o))
        };
        let main = |i: usize| members[i].gist.focus != Focus::Background;
        let latest = |i: usize| !rows.iter().any(|(j, _)| *j > i && (main(*j) || !main(i)) && outlet(*j) == outlet(i));
        let day = |i: usize| published_day(members[i].published.as_deref());
        let any_main = rows.iter().any(|(i, _)| main(*i));
        let counted: Vec<(usize, &GistToll)> =
            rows.iter().copied().filter(|(i, _)| latest(*i) && (main(*i) || !any_main)).collect();
        let newest = counted.iter().filter_map(|(i, _)| day(*i)).max();
        let fresh = |i: usize| newest.is_none_or(|n| day(i).is_none_or(|d| d >= n - 1));
        let in_range = |i: usize| latest(i) && (main(i) || !any_main);
        let mut support: BTreeMap<u64, BTreeMap<usize, u64>> = BTreeMap::new();
        for (i, t) in counted.iter().filter(|(i, _)| fresh(*i)) {
            let vague = if t.bound == Bound::Vague { 1 } else { 4 };
            let w = support.entry(t.best).or_default().entry(voices[*i]).or_insert(0);
            // What the newest day's reports say outweighs what was known the day before.
            let day_weight = if day(*i) == newest { 4 } else { 1 };
            *w = (*w).max(worth(t.source_kind) * vague * day_weight);
        }
        let Some(best) =
            support.iter().max_by_key(|(best, by)| (by.values().sum::<u64>(), **best)).map(|(best, _)| *best)
        else {
            continue;
        };
        let low = counted.iter().map(|(_, t)| t.low.unwrap_or(t.best)).min().unwrap_or(best).min(best);
        let top = counted.iter().map(|(_, t)| t.high.unwrap_or(t.best)).max().unwrap_or(best).max(best);
        let open =
            counted.iter().any(|(_, t)| t.high.is_none() && t.bound != Bound::About && t.low.unwrap_or(t.best) >= top);
        // A lower figure from another source that is not merely earlier.
        let contested = counted.iter().any(|(i, a)| {
            counted.iter().any(|(j, b)| {
                let (low, high) = (a.high.unwrap_or(u64::MAX), b.low.unwrap_or(0));
                let apart = high > low && high > 2 * low && high - low >= 3;
                let later = members[*i].published > members[*j].published;
                let rivals = a.source_kind.is_some() && b.source_kind.is_some() && a.source_kind != b.source_kind;
                apart && a.bound != Bound::Vague && (later || (rivals && day(*i) == day(*j)))
            })
        });
        list.push(IncidentToll {
            measure,
            group,
            nationality,
            low,
            high: (!open).then_some(top),
            best,
            contested,
            sources: rows
                .iter()
                .map(|(i, t)| TollSource {
                    account: members[*i].name.clone(),
                    outlet: members[*i].outlet.clone(),
                    published: members[*i].published.clone(),
                    source: t.source.clone(),
                    source_kind: t.source_kind,
                    low: t.low,
                    high: t.high,
                    best: t.best,
                    bound: t.bound,
                    latest: in_range(*i),
                })
                .collect(),
        });
    }
    list
}
