//! What an assessment needs of an incident, and figures that remember their incidents.
//!
//! Input: incidents of the register. Output: [`Event`]s, and counts and sums with the incidents behind them.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use sijill_model::{ActorKind, Basis, ClaimKind, DatePrecision, EventType, Measure, Modality, Subtype, WeaponKind};
use sijill_register::{Incident, Status};

/// A toll as a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Range {
    /// Least.
    pub low: u64,
    /// Best supported.
    pub best: u64,
    /// Most; `null` when no source sets a limit.
    pub high: Option<u64>,
}

/// An incident as figures see it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Event {
    pub id: String,
    pub title: String,
    pub start: Date,
    pub end: Date,
    pub precision: DatePrecision,
    pub country: Option<String>,
    pub admin1: Option<String>,
    pub place: Option<String>,
    /// Gazetteer id.
    pub place_id: Option<String>,
    pub position: Option<(f64, f64)>,
    pub event_type: EventType,
    pub subtype: Subtype,
    pub modality: Modality,
    pub perpetrators: Vec<(Option<String>, ActorKind, Basis)>,
    /// Who, what, and the day it was first reported.
    pub claims: Vec<(Option<String>, ClaimKind, Option<Date>)>,
    pub targets: Vec<(ActorKind, Option<String>)>,
    pub weapons: Vec<WeaponKind>,
    pub killed: Option<Range>,
    pub injured: Option<Range>,
    pub status: Status,
    pub conflicts: Vec<String>,
    pub confidence: f64,
    pub independent: usize,
    pub outlets: Vec<String>,
    pub reports: Vec<String>,
    pub published: Option<Date>,
}

/// The event of an incident; `None` for one without a day.
pub fn event(i: &Incident) -> Option<Event> {
    let day = |s: Option<&str>| s.and_then(|s| s.get(..10)).and_then(|s| s.parse::<Date>().ok());
    let start = day(i.date.start.as_deref())?;
    let toll = |measure| i.victims(measure).map(|t| Range { low: t.low, best: t.best, high: t.high });
    let mut outlets: Vec<String> = i.accounts.iter().filter_map(|a| a.outlet.clone()).collect();
    outlets.sort();
    outlets.dedup();
    let place = i.place.as_ref();
    Some(Event {
        id: i.id.clone(),
        title: i.title.clone(),
        start,
        end: day(i.date.end.as_deref()).unwrap_or(start),
        precision: i.date.precision,
        country: place.and_then(|p| p.country.clone()),
        admin1: place.and_then(|p| p.admin1.clone()),
        place: place.map(|p| p.name.clone()),
        place_id: place.and_then(|p| p.id.clone()),
        position: place.and_then(|p| p.lat.zip(p.lon)),
        event_type: i.event.event_type,
        subtype: i.event.subtype,
        modality: i.event.modality,
        perpetrators: i.perpetrators.iter().map(|p| (p.actor.clone(), p.kind, p.basis)).collect(),
        claims: i.claims.iter().map(|c| (c.by.clone(), c.kind, day(c.first.as_deref()))).collect(),
        targets: i.targets.iter().map(|t| (t.kind, t.group.clone())).collect(),
        weapons: i.weapons.clone(),
        killed: toll(Measure::Killed),
        injured: toll(Measure::Injured),
        status: i.status,
        conflicts: i.conflicts.clone(),
        confidence: i.confidence,
        independent: i.independent,
        outlets,
        reports: i.accounts.iter().map(|a| a.report.clone()).collect(),
        published: i.accounts.iter().filter_map(|a| day(a.published.as_deref())).min(),
    })
}

impl Event {
    /// An act of violence that is said to have happened: battles, explosions and remote violence, violence against
    /// civilians, mob violence; not protests, arrests, or what was foiled.
    pub fn is_violent(&self) -> bool {
        let kind = matches!(
            self.event_type,
            EventType::Battles | EventType::ExplosionsRemoteViolence | EventType::ViolenceAgainstCivilians
        ) || self.subtype == Subtype::MobViolence;
        kind && matches!(self.modality, Modality::Asserted | Modality::Alleged) && self.status != Status::Rejected
    }

    /// Whether any of the actors is named as its doer, on any basis.
    pub fn is_by(&self, actors: &[String]) -> bool {
        self.perpetrators.iter().any(|(a, ..)| a.as_ref().is_some_and(|a| actors.contains(a)))
    }

    /// Whether its day is known closely enough to count in days and weeks.
    pub fn has_day(&self) -> bool {
        !matches!(self.precision, DatePrecision::Month | DatePrecision::Year)
    }

    /// One line of it.
    pub fn line(&self) -> Line {
        Line {
            incident: self.id.clone(),
            date: self.start,
            precision: self.precision,
            place: self.place.clone(),
            place_id: self.place_id.clone(),
            country: self.country.clone(),
            subtype: self.subtype,
            killed: self.killed,
            injured: self.injured,
            status: self.status.as_str().to_owned(),
            independent: self.independent,
            title: self.title.clone(),
        }
    }
}

/// A count, with the incidents it counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Figure {
    /// How many.
    pub value: usize,
    /// Which.
    pub incidents: Vec<String>,
}

impl Figure {
    /// Counts events.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let incidents: Vec<String> = events.into_iter().map(|e| e.id.clone()).collect();
        Self { value: incidents.len(), incidents }
    }
}

/// Tolls added up as ranges: the lows, the bests, the highs. Where one incident has no upper limit, the sum has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sum {
    /// Sum of the least.
    pub low: u64,
    /// Sum of the best.
    pub best: u64,
    /// Sum of the most, or `null`.
    pub high: Option<u64>,
    /// Incidents that give a figure.
    pub of: usize,
    /// Incidents that give none.
    pub unknown: usize,
}

impl Sum {
    /// Adds ranges up.
    pub fn of(ranges: impl IntoIterator<Item = Option<Range>>) -> Self {
        let mut sum = Self { high: Some(0), ..Self::default() };
        for range in ranges {
            match range {
                Some(r) => {
                    sum.low += r.low;
                    sum.best += r.best;
                    sum.high = sum.high.zip(r.high).map(|(a, b)| a + b);
                    sum.of += 1;
                }
                None => sum.unknown += 1,
            }
        }
        sum
    }
}

/// One line of a list of incidents.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[allow(missing_docs)]
pub struct Line {
    pub incident: String,
    pub date: Date,
    pub precision: DatePrecision,
    pub place: Option<String>,
    pub place_id: Option<String>,
    pub country: Option<String>,
    pub subtype: Subtype,
    pub killed: Option<Range>,
    pub injured: Option<Range>,
    pub status: String,
    pub independent: usize,
    pub title: String,
}

/// Days from `a` to `b`.
pub(crate) fn days(a: Date, b: Date) -> i32 {
    (b - a).get_days()
}

/// A date some days later.
pub(crate) fn plus(date: Date, n: i32) -> Date {
    date.saturating_add(jiff::Span::new().days(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_open_where_one_toll_is() {
        let r = |low, best, high| Some(Range { low, best, high });
        let sum = Sum::of([r(1, 2, Some(3)), None, r(4, 4, Some(4))]);
        assert_eq!(sum, Sum { low: 5, best: 6, high: Some(7), of: 2, unknown: 1 });
        assert_eq!(Sum::of([r(1, 2, Some(3)), r(24, 24, None)]).high, None);
    }
}
