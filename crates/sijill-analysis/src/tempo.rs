//! Pace: series, this year against earlier ones, turning points, Ramadan, and how late reports come.
//!
//! Input: events in order of day. Output: counts by period, rate ratios, change points, delays.

use crate::events::{Event, Figure, Sum, days, plus};
use crate::rates::{RateRatio, weekly_ratio};
use jiff::civil::{Date, Weekday};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// Length of a period of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Period {
    Day,
    Week,
    Month,
    Year,
}

impl Period {
    /// The first day of the period a day lies in; weeks begin on Monday.
    pub fn start(self, date: Date) -> Date {
        match self {
            Self::Day => date,
            Self::Week => plus(date, -i32::from(date.weekday().since(Weekday::Monday))),
            Self::Month => date.first_of_month(),
            Self::Year => date.first_of_year(),
        }
    }

    /// The first day of the next one.
    pub fn next(self, start: Date) -> Date {
        match self {
            Self::Day => plus(start, 1),
            Self::Week => plus(start, 7),
            Self::Month => start.saturating_add(jiff::Span::new().months(1)),
            Self::Year => start.saturating_add(jiff::Span::new().years(1)),
        }
    }
}

/// One period of a series.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Slice {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Attacks.
    pub attacks: Figure,
    /// Killed.
    pub killed: Sum,
    /// Injured.
    pub injured: Sum,
}

/// Counts by period from `from` to `to`, periods without an event included.
pub fn series(events: &[&Event], period: Period, from: Date, to: Date) -> Vec<Slice> {
    let mut by: BTreeMap<Date, Vec<&Event>> = BTreeMap::new();
    for e in events.iter().filter(|e| e.start >= from && e.start <= to) {
        by.entry(period.start(e.start)).or_default().push(e);
    }
    let mut out = Vec::new();
    let mut start = period.start(from);
    while start <= to && out.len() < 20_000 {
        let next = period.next(start);
        let here = by.get(&start).map_or(&[][..], Vec::as_slice);
        out.push(Slice {
            start,
            end: plus(next, -1),
            attacks: Figure::of(here.iter().copied()),
            killed: Sum::of(here.iter().map(|e| e.killed)),
            injured: Sum::of(here.iter().map(|e| e.injured)),
        });
        start = next;
    }
    out
}

/// The same days of one year and of this one.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Compared {
    /// First day of the earlier period.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Attacks in it.
    pub attacks: Figure,
    /// Killed in it.
    pub killed: Sum,
    /// This year's rate over its rate.
    pub ratio: RateRatio,
    /// The same, counting only what outlets report that reported in both periods; `null` where none did.
    pub same_outlets: Option<RateRatio>,
    /// Attacks now and then that those outlets report.
    pub same_outlets_counts: Option<(usize, usize)>,
    /// Accounts of any incident in reports published in the days of this year, and of the earlier one.
    pub heard: (usize, usize),
    /// Outlets heard only this year.
    pub outlets_gained: Vec<String>,
    /// Outlets heard only then.
    pub outlets_lost: Vec<String>,
}

impl Compared {
    /// Whether the register listened in both periods about alike: at least half as much then as now, and the reverse.
    pub fn is_fair(&self) -> bool {
        let (now, then) = self.heard;
        now <= 2 * then && then <= 2 * now
    }
}

fn within<'a>(events: &[&'a Event], from: Date, to: Date) -> Vec<&'a Event> {
    events.iter().copied().filter(|e| e.has_day() && e.start >= from && e.start <= to).collect()
}

fn weekly(events: &[&Event], from: Date, to: Date) -> Vec<u64> {
    let mut weeks = vec![0_u64; (days(from, to) / 7 + 1).max(1) as usize];
    for e in events {
        weeks[(days(from, e.start) / 7) as usize] += 1;
    }
    weeks
}

/// The same day of another year; 29 February becomes 28.
pub fn same_day(date: Date, years: i16) -> Date {
    date.saturating_add(jiff::Span::new().years(years))
}

/// The events that one of the outlets reports.
fn of_outlets<'a>(events: &[&'a Event], outlets: &[&String]) -> Vec<&'a Event> {
    events.iter().copied().filter(|e| e.outlets.iter().any(|o| outlets.binary_search(&o).is_ok())).collect()
}

/// This year to a day against the same days of an earlier year. `all` holds every event of the register in those
/// days, to tell which outlets were heard in both.
pub fn compare(events: &[&Event], all: &[Event], as_of: Date, years_back: i16) -> Compared {
    let from = as_of.first_of_year();
    let (then_from, then_to) = (same_day(from, -years_back), same_day(as_of, -years_back));
    let (now, then) = (within(events, from, as_of), within(events, then_from, then_to));
    let length = |a, b| f64::from(days(a, b) + 1);
    let ratio = |now: &[&Event], then: &[&Event]| {
        weekly_ratio(
            &weekly(now, from, as_of),
            &weekly(then, then_from, then_to),
            length(from, as_of),
            length(then_from, then_to),
        )
    };
    // An outlet is heard in the days in which it published, not in those it looks back on.
    let told = |e: &Event, a: Date, b: Date| e.published.is_some_and(|p| p >= a && p <= plus(b, 7));
    let outlets = |a: Date, b: Date| {
        let mut list: Vec<String> =
            all.iter().filter(|e| told(e, a, b)).flat_map(|e| e.outlets.iter().cloned()).collect();
        list.sort();
        list.dedup();
        list
    };
    let (heard_now, heard_then) = (outlets(from, as_of), outlets(then_from, then_to));
    let both: Vec<&String> = heard_now.iter().filter(|o| heard_then.binary_search(o).is_ok()).collect();
    let (mut n, mut t) = (of_outlets(&now, &both), of_outlets(&then, &both));
    n.retain(|e| told(e, from, as_of));
    t.retain(|e| told(e, then_from, then_to));
    Compared {
        start: then_from,
        end: then_to,
        attacks: Figure::of(then.iter().copied()),
        killed: Sum::of(then.iter().map(|e| e.killed)),
        ratio: ratio(&now, &then),
        same_outlets: (!both.is_empty()).then(|| ratio(&n, &t)),
        same_outlets_counts: (!both.is_empty()).then_some((n.len(), t.len())),
        heard: (
            all.iter().filter(|e| told(e, from, as_of)).map(|e| e.reports.len()).sum(),
            all.iter().filter(|e| told(e, then_from, then_to)).map(|e| e.reports.len()).sum(),
        ),
        outlets_gained: heard_now.iter().filter(|o| heard_then.binary_search(o).is_err()).cloned().collect(),
        outlets_lost: heard_then.iter().filter(|o| heard_now.binary_search(o).is_err()).cloned().collect(),
    }
}

/// A week from which the pace is another.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Change {
    /// First day of the first week of the new pace.
    pub from: Date,
    /// Attacks a week before, since the last change.
    pub before: f64,
    /// Attacks a week after, to the next change.
    pub after: f64,
}

/// Turning points of a series of weekly counts: the segmentation into stretches of one Poisson rate each, of at least
/// four weeks, that has the least deviance plus `2 ln n` a change (optimal partitioning, Jackson et al. 2005).
pub fn changes(first: Date, weeks: &[u64]) -> Vec<Change> {
    const LEAST: usize = 4;
    let n = weeks.len();
    if n < 2 * LEAST {
        return Vec::new();
    }
    let mut sums = vec![0_u64; n + 1];
    for (i, x) in weeks.iter().enumerate() {
        sums[i + 1] = sums[i] + x;
    }
    // Twice the negative log likelihood of a stretch at its own mean, up to what all segmentations share.
    let cost = |a: usize, b: usize| {
        let x = (sums[b] - sums[a]) as f64;
        if x == 0.0 { 0.0 } else { -2.0 * x * (x / (b - a) as f64).ln() }
    };
    let penalty = 2.0 * (n as f64).ln();
    let mut best = vec![f64::INFINITY; n + 1];
    let mut last = vec![0_usize; n + 1];
    best[0] = -penalty;
    for end in LEAST..=n {
        for start in (0..=end - LEAST).filter(|s| *s == 0 || *s >= LEAST) {
            let total = best[start] + cost(start, end) + penalty;
            if total < best[end] - 1e-9 {
                (best[end], last[end]) = (total, start);
            }
        }
    }
    let mut cuts = vec![n];
    while let Some(&end) = cuts.last()
        && end > 0
    {
        cuts.push(last[end]);
    }
    cuts.reverse();
    let rate = |a: usize, b: usize| (sums[b] - sums[a]) as f64 / (b - a) as f64;
    cuts.windows(3)
        .map(|w| Change { from: plus(first, 7 * w[1] as i32), before: rate(w[0], w[1]), after: rate(w[1], w[2]) })
        .collect()
}

/// Days of Ramadan against all others.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Season {
    /// Days of Ramadan looked at.
    pub days_inside: i32,
    /// Attacks on them.
    pub inside: Figure,
    /// Other days.
    pub days_outside: i32,
    /// Attacks on those.
    pub outside: usize,
    /// The rate on days of Ramadan over that on others, weeks within each pooled.
    pub ratio: RateRatio,
}

/// Whether attacks are more frequent in Ramadan, from a day on; `None` when no whole Ramadan lies in the days.
pub fn ramadan(events: &[&Event], from: Date, to: Date) -> Option<Season> {
    let months: Vec<(Date, Date)> =
        (from.year()..=to.year()).filter_map(sijill_text::ramadan).filter(|(a, b)| *a >= from && *b <= to).collect();
    if months.is_empty() {
        return None;
    }
    let inside = |d: Date| months.iter().any(|(a, b)| d >= *a && d <= *b);
    let list = within(events, from, to);
    let days_inside: i32 = months.iter().map(|(a, b)| days(*a, *b) + 1).sum();
    let days_outside = days(from, to) + 1 - days_inside;
    let (mut now, mut other) =
        (vec![0_u64; (days_inside / 7).max(1) as usize], vec![0_u64; (days_outside / 7).max(1) as usize]);
    let (mut seen_in, mut seen_out) = (0_usize, 0_usize);
    let mut day = from;
    let mut at = 0;
    let mut sorted: Vec<&Event> = list.clone();
    sorted.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| a.id.cmp(&b.id)));
    while day <= to {
        let mut count = 0;
        while sorted.get(at).is_some_and(|e| e.start == day) {
            count += 1;
            at += 1;
        }
        let (weeks, seen) = if inside(day) { (&mut now, &mut seen_in) } else { (&mut other, &mut seen_out) };
        let week = (*seen / 7).min(weeks.len() - 1);
        weeks[week] += count;
        *seen += 1;
        day = plus(day, 1);
    }
    Some(Season {
        days_inside,
        inside: Figure::of(sorted.iter().copied().filter(|e| inside(e.start))),
        days_outside,
        outside: sorted.iter().filter(|e| !inside(e.start)).count(),
        ratio: weekly_ratio(&now, &other, f64::from(days_inside), f64::from(days_outside)),
    })
}

/// How late reports come, and what that means for the newest weeks.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Lag {
    /// Incidents with a day and a publication that were looked at.
    pub of: usize,
    /// Half are published within so many days.
    pub median_days: i32,
    /// Nine in ten.
    pub ninetieth_days: i32,
    /// The last weeks, oldest first.
    pub weeks: Vec<Week>,
}

/// A recent week and how much of it is likely known.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Week {
    /// Its Monday.
    pub start: Date,
    /// Attacks known.
    pub known: Figure,
    /// Part of its attacks likely known by now (0 to 1).
    pub complete: f64,
    /// What it will likely come to.
    pub expected: f64,
}

/// Delays from an act to its first report, seen up to a day. Long delays of late acts are not yet seen, so the
/// distribution is estimated in reverse time: F(d) = Π over u > d of 1 - n(u) / N(u), with n(u) the delays of u days
/// and N(u) those of at most u days of acts at least u days old (Kalbfleisch & Lawless 1989).
pub fn lag(events: &[&Event], as_of: Date) -> Option<Lag> {
    const MOST: usize = 90;
    let delays: Vec<(usize, usize)> = events
        .iter()
        .filter(|e| e.precision == sijill_model::DatePrecision::Day && e.start <= as_of)
        .filter_map(|e| {
            let delay = days(e.start, e.published?);
            let age = days(e.start, as_of);
            // Older ones are told as background of later reports: they came late to the register, not to the press.
            (0..=MOST as i32).contains(&delay).then_some((delay as usize, age as usize)).filter(|(d, a)| d <= a)
        })
        .collect();
    if delays.len() < 20 {
        return None;
    }
    let mut known = [1.0_f64; MOST + 2];
    for u in (1..=MOST).rev() {
        let at = delays.iter().filter(|(d, a)| *d == u && *a >= u).count() as f64;
        let up_to = delays.iter().filter(|(d, a)| *d <= u && *a >= u).count() as f64;
        known[u - 1] = if up_to > 0.0 { known[u] * (1.0 - at / up_to) } else { known[u] };
    }
    let quantile = |p: f64| (0..=MOST).find(|d| known[*d] >= p).unwrap_or(MOST) as i32;
    let mut weeks = Vec::new();
    let this = Period::Week.start(as_of);
    for back in (0..6).rev() {
        let start = plus(this, -7 * back);
        let here: Vec<&Event> = events
            .iter()
            .copied()
            .filter(|e| e.has_day() && e.start >= start && e.start < plus(start, 7) && e.start <= as_of)
            .collect();
        // A day's acts are known as far as delays of its age reach.
        let spans: Vec<f64> = (0..7)
            .map(|d| plus(start, d))
            .filter(|d| *d <= as_of)
            .map(|d| known[(days(d, as_of) as usize).min(MOST)])
            .collect();
        let complete = spans.iter().sum::<f64>() / spans.len().max(1) as f64;
        let n = here.len();
        weeks.push(Week {
            start,
            known: Figure::of(here),
            complete,
            expected: if complete > 0.0 { n as f64 / complete } else { n as f64 },
        });
    }
    Some(Lag { of: delays.len(), median_days: quantile(0.5), ninetieth_days: quantile(0.9), weeks })
}

/// Weekly counts from the Monday of `from` to the last whole week before `to`.
pub fn whole_weeks(events: &[&Event], from: Date, to: Date) -> (Date, Vec<u64>) {
    let first = Period::Week.start(from);
    let n = ((days(first, to) + 1) / 7).max(0) as usize;
    let mut weeks = vec![0_u64; n];
    for e in within(events, first, to) {
        if let Some(slot) = weeks.get_mut((days(first, e.start) / 7) as usize) {
            *slot += 1;
        }
    }
    (first, weeks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_doubling_is_found_and_a_steady_pace_is_not() {
        let first = date(2023, 1, 2);
        let weeks: Vec<u64> = (0..60).map(|i| if i < 30 { 3 + i % 2 } else { 9 + i % 3 }).collect();
        let found = changes(first, &weeks);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].from, date(2023, 7, 31));
        assert!(found[0].before < 4.0 && found[0].after > 9.0);
        assert!(changes(first, &(0..60).map(|i| 3 + i % 2).collect::<Vec<u64>>()).is_empty());
    }

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(Period::Week.start(date(2024, 7, 21)), date(2024, 7, 15));
        assert_eq!(same_day(date(2024, 2, 29), -1), date(2023, 2, 28));
    }
}
