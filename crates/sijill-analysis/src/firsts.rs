//! What is new: first attacks, returns, reach, and how surprising each was.
//!
//! Input: an actor's attacks in order of day. Output: firsts and returns with a score, and its back-test.

use crate::events::{Event, Figure, days};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How far back the past of a score reaches.
const MEMORY_DAYS: i32 = 730;
/// After so many days without one, an attack is a return.
const ABSENCE_DAYS: i32 = 180;

/// The first attack of its kind in the register.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct First {
    /// `country`, `region`, `target`, `weapon`, `subtype`.
    pub kind: &'static str,
    /// Which.
    pub value: String,
    /// Its incident.
    pub incident: String,
    /// Its day.
    pub date: Date,
    /// Attacks of the actor known from before.
    pub after: usize,
    /// How unlikely anything new of this kind was, given the past two years: -log2 of its probability. 1 is a coin's
    /// toss, 7 one in a hundred.
    pub surprise: f64,
}

/// An attack in a country after a long absence.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Return {
    /// Country.
    pub country: String,
    /// Its incident.
    pub incident: String,
    /// Its day.
    pub date: Date,
    /// The last one before it.
    pub last: String,
    /// The day of that.
    pub last_date: Date,
    /// Whole months between.
    pub months: i32,
    /// As in [`First`]: how unlikely that country was.
    pub surprise: f64,
}

/// How well the scores predicted what then happened.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Backtest {
    /// Attacks predicted, each from those before it.
    pub of: usize,
    /// Mean surprise of the country struck, in bits.
    pub bits: f64,
    /// The same of a guess that knows only which countries were struck before.
    pub baseline_bits: f64,
    /// For predictions that a country would be new: mean probability given, part that was new, how many.
    pub calibration: Vec<(f64, f64, usize)>,
}

/// Where an actor strikes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Reach {
    /// Attacks by country, most first.
    pub countries: Vec<(String, Figure)>,
    /// First-level regions struck.
    pub regions: usize,
    /// Where half its attacks lie to each side, in latitude and in longitude; `null` without positions.
    pub base: Option<(f64, f64)>,
    /// Half its attacks lie within so many kilometres of it.
    pub median_km: Option<f64>,
    /// The farthest, and its distance.
    pub farthest: Option<(String, f64)>,
}

/// The probability of each outcome after the ones seen: n of them, of `kinds` kinds. Something new has kinds / (n +
/// kinds), one seen c times c / (n + kinds) (Witten & Bell 1991, method C).
fn probability(seen: &BTreeMap<&str, usize>, outcome: &str) -> f64 {
    let n: usize = seen.values().sum();
    let kinds = seen.len();
    if n == 0 {
        return 1.0;
    }
    let share = seen.get(outcome).copied().unwrap_or(kinds);
    share as f64 / (n + kinds) as f64
}

fn bits(p: f64) -> f64 {
    (-p.log2()).max(0.0)
}

/// The outcomes of a kind of the attacks in the memory before one; moves along the attacks, which are in order of day, and
/// only forward.
struct Memory<'a, F> {
    events: &'a [&'a Event],
    of: F,
    /// The attacks counted are `from..upto`.
    from: usize,
    upto: usize,
    seen: BTreeMap<&'a str, usize>,
}

impl<'a, F: Fn(&'a Event) -> Vec<&'a str>> Memory<'a, F> {
    fn new(events: &'a [&'a Event], of: F) -> Self {
        Self { events, of, from: 0, upto: 0, seen: BTreeMap::new() }
    }

    fn before(&mut self, at: usize) -> &BTreeMap<&'a str, usize> {
        for e in &self.events[self.upto..at] {
            for outcome in (self.of)(e) {
                *self.seen.entry(outcome).or_insert(0) += 1;
            }
        }
        self.upto = at;
        while self.from < at && days(self.events[self.from].start, self.events[at].start) > MEMORY_DAYS {
            for outcome in (self.of)(self.events[self.from]) {
                if let Some(n) = self.seen.get_mut(outcome) {
                    *n -= 1;
                    if *n == 0 {
                        self.seen.remove(outcome);
                    }
                }
            }
            self.from += 1;
        }
        &self.seen
    }
}

fn country(e: &Event) -> Vec<&str> {
    e.country.as_deref().into_iter().collect()
}

/// Firsts of an actor's attacks, in order.
pub fn firsts(events: &[&Event]) -> Vec<First> {
    type Of = fn(&Event) -> Vec<&str>;
    let kinds: [(&'static str, Of); 5] = [
        ("country", country),
        ("region", |e| e.admin1.as_deref().into_iter().collect()),
        ("target", |e| e.targets.iter().filter_map(|t| t.1.as_deref()).collect()),
        ("weapon", |e| e.weapons.iter().map(|w| w.as_str()).collect()),
        ("subtype", |e| vec![e.subtype.as_str()]),
    ];
    let mut out = Vec::new();
    for (kind, of) in kinds {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut memory = Memory::new(events, of);
        for (i, e) in events.iter().enumerate() {
            for value in of(e) {
                if seen.insert(value) {
                    let before = memory.before(i);
                    let total: usize = before.values().sum();
                    // Nothing is new to an actor nobody knew.
                    let surprise = if total == 0 { 0.0 } else { bits(probability(before, value)) };
                    out.push(First {
                        kind,
                        value: value.to_owned(),
                        incident: e.id.clone(),
                        date: e.start,
                        after: i,
                        surprise,
                    });
                }
            }
        }
    }
    out.sort_by(|a, b| a.date.cmp(&b.date).then_with(|| a.incident.cmp(&b.incident)));
    out
}

/// Attacks in countries where there had been none for half a year.
pub fn returns(events: &[&Event]) -> Vec<Return> {
    let mut last: BTreeMap<&str, &Event> = BTreeMap::new();
    let mut memory = Memory::new(events, country);
    let mut out = Vec::new();
    for (i, e) in events.iter().enumerate() {
        let Some(here) = e.country.as_deref() else { continue };
        if let Some(before) = last.get(here)
            && days(before.start, e.start) >= ABSENCE_DAYS
        {
            out.push(Return {
                country: here.to_owned(),
                incident: e.id.clone(),
                date: e.start,
                last: before.id.clone(),
                last_date: before.start,
                months: days(before.start, e.start) * 12 / 365,
                surprise: bits(probability(memory.before(i), here)),
            });
        }
        last.insert(here, e);
    }
    out
}

/// Predicts each attack's country from those before it, and compares with what happened.
pub fn backtest(events: &[&Event]) -> Option<Backtest> {
    let mut ever: BTreeSet<&str> = BTreeSet::new();
    let (mut n, mut total, mut baseline) = (0_usize, 0.0, 0.0);
    let mut bins: [(f64, usize, usize); 4] = [(0.0, 0, 0); 4];
    let mut memory = Memory::new(events, country);
    for (i, e) in events.iter().enumerate() {
        let Some(here) = e.country.as_deref() else { continue };
        let seen = memory.before(i);
        let known: usize = seen.values().sum();
        if known >= 5 {
            n += 1;
            total += bits(probability(seen, here));
            // Each country struck before and "another one" alike.
            baseline += ((ever.len() + 1) as f64).log2();
            let new = seen.len() as f64 / (known + seen.len()) as f64;
            let bin = [0.05, 0.15, 0.4].iter().filter(|limit| new >= **limit).count();
            bins[bin].0 += new;
            bins[bin].1 += usize::from(!seen.contains_key(here));
            bins[bin].2 += 1;
        }
        ever.insert(here);
    }
    (n > 0).then(|| Backtest {
        of: n,
        bits: total / n as f64,
        baseline_bits: baseline / n as f64,
        calibration: bins
            .iter()
            .filter(|b| b.2 > 0)
            .map(|(p, new, n)| (p / *n as f64, *new as f64 / *n as f64, *n))
            .collect(),
    })
}

fn median(mut list: Vec<f64>) -> Option<f64> {
    list.sort_by(f64::total_cmp);
    let n = list.len();
    (n > 0).then(|| if n % 2 == 1 { list[n / 2] } else { f64::midpoint(list[n / 2 - 1], list[n / 2]) })
}

/// Where the attacks lie.
pub fn reach(events: &[&Event]) -> Reach {
    let mut by: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    let mut regions: BTreeSet<(&str, &str)> = BTreeSet::new();
    for e in events {
        if let Some(c) = e.country.as_deref() {
            by.entry(c).or_default().push(e);
            regions.extend(e.admin1.as_deref().map(|a| (c, a)));
        }
    }
    let mut countries: Vec<(String, Figure)> =
        by.into_iter().map(|(c, list)| (c.to_owned(), Figure::of(list))).collect();
    countries.sort_by(|a, b| b.1.value.cmp(&a.1.value).then_with(|| a.0.cmp(&b.0)));
    let placed: Vec<(&Event, (f64, f64))> = events.iter().filter_map(|e| Some((*e, e.position?))).collect();
    let base = median(placed.iter().map(|p| p.1.0).collect()).zip(median(placed.iter().map(|p| p.1.1).collect()));
    let distances: Vec<(f64, &Event)> =
        base.map_or_else(Vec::new, |b| placed.iter().map(|(e, p)| (sijill_lexicon::kilometres(b, *p), *e)).collect());
    Reach {
        countries,
        regions: regions.len(),
        base,
        median_km: median(distances.iter().map(|d| d.0).collect()),
        farthest: distances
            .iter()
            .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.id.cmp(&a.1.id)))
            .map(|(km, e)| (e.id.clone(), *km)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_happened_surprises_more_the_longer_nothing_new_did() {
        let seen = |n: usize| BTreeMap::from([("IQ", n), ("SY", n)]);
        let few = bits(probability(&seen(2), "OM"));
        let many = bits(probability(&seen(60), "OM"));
        assert!(few < 2.0 && many > 5.0, "{few} {many}");
        assert!(bits(probability(&seen(60), "IQ")) < 1.1);
        assert!((bits(probability(&BTreeMap::new(), "OM")) - 0.0).abs() < 1e-12);
    }

    #[test]
    fn probabilities_sum_to_one() {
        let seen = BTreeMap::from([("IQ", 7), ("SY", 2), ("AF", 1)]);
        let known: f64 = ["IQ", "SY", "AF"].iter().map(|c| probability(&seen, c)).sum();
        assert!((known + probability(&seen, "new") - 1.0).abs() < 1e-12);
    }
}
