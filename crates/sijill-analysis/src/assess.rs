//! All figures of one assessment.
//!
//! Input: every incident of the register, official figures, a question. Output: an [`Assessment`].

use crate::claims::{Claims, claims};
use crate::events::{Event, Figure, Line, Sum, plus};
use crate::firsts::{Backtest, First, Reach, Return, backtest, firsts, reach, returns};
use crate::tempo::{
    Change, Compared, Lag, Period, Season, Slice, changes, compare, lag, ramadan, same_day, series, whole_weeks,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use sijill_model::{Bound, Statistic};
use sijill_register::Status;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Question {
    /// An actor's slug; `null` for all violence.
    pub actor: Option<String>,
    /// The actor and its branches.
    pub actors: Vec<String>,
    /// ISO 3166-1 alpha-2; `null` for everywhere.
    pub country: Option<String>,
    /// The day the assessment is of. What happened or was published after it is not known.
    pub as_of: Date,
    /// Period of the series.
    pub period: Period,
}

/// A figure a report gives for a period.
#[derive(Clone, Debug)]
pub struct Reported {
    /// The report's name.
    pub report: String,
    /// Its outlet.
    pub outlet: Option<String>,
    /// Its publication day.
    pub published: Option<Date>,
    /// Who says so, as printed.
    pub source: Option<String>,
    /// The figure.
    pub statistic: Statistic,
}

/// Someone's figure beside the register's own.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Official {
    /// What is counted.
    pub what: String,
    /// Their figure.
    pub value: f64,
    /// How it is bounded.
    pub bound: Bound,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Countries it is said of; empty where none is said.
    pub countries: Vec<String>,
    /// Who says so.
    pub source: Option<String>,
    /// In which report.
    pub report: String,
    /// Of which outlet.
    pub outlet: Option<String>,
    /// What the register counts of the same actor, days and countries.
    pub own: Figure,
    /// The killed or injured it counts, where the figure is of people.
    pub own_people: Option<Sum>,
}

/// Tolls of a set of attacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[allow(missing_docs)]
pub struct Sums {
    pub killed: Sum,
    pub injured: Sum,
}

/// The figures.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Assessment {
    /// Always `sijill.assessment/1`.
    pub schema: &'static str,
    /// What was asked.
    pub question: Question,
    /// First and last day of the attacks.
    pub known: Option<(Date, Date)>,
    /// All attacks.
    pub attacks: Figure,
    /// Their tolls.
    pub tolls: Sums,
    /// Attacks this year to the day.
    pub this_year: Figure,
    /// Their tolls.
    pub this_year_tolls: Sums,
    /// The same days of the year before, and of earlier ones the register knows.
    pub compared: Vec<Compared>,
    /// By period; of the last two years unless a year or month is asked for.
    pub series: Vec<Slice>,
    /// Turning points of the pace.
    pub changes: Vec<Change>,
    /// Ramadan against other days.
    pub ramadan: Option<Season>,
    /// How late reports come.
    pub lag: Option<Lag>,
    /// Firsts of the last year, the most surprising first.
    pub firsts: Vec<First>,
    /// Returns of the last year.
    pub returns: Vec<Return>,
    /// How well the scores of surprise did so far.
    pub backtest: Option<Backtest>,
    /// Where.
    pub reach: Reach,
    /// The deadliest.
    pub deadliest: Vec<Line>,
    /// The latest.
    pub latest: Vec<Line>,
    /// For the latest: the last one before it that was as deadly, where there is one.
    pub deadliest_since: Vec<(String, Option<String>)>,
    /// Claims.
    pub claims: Claims,
    /// Figures others give.
    pub official: Vec<Official>,
    /// Incidents on which sources disagree, with what on.
    pub contested: Vec<(Line, Vec<String>)>,
    /// By subtype, most first.
    pub subtypes: Vec<(String, Figure)>,
    /// Status of the incidents: single_source, corroborated, contested, confirmed.
    pub statuses: Vec<(String, usize)>,
}

/// Assesses. `all` is every incident of the register, in any order.
pub fn assess(all: &[Event], reported: &[Reported], question: &Question) -> Assessment {
    let as_of = question.as_of;
    // What a reader of that day could know.
    let known: Vec<Event> =
        all.iter().filter(|e| e.start <= as_of && e.published.is_none_or(|p| p <= as_of)).cloned().collect();
    let mut events: Vec<&Event> = known
        .iter()
        .filter(|e| e.is_violent())
        .filter(|e| question.actor.is_none() || e.is_by(&question.actors))
        .filter(|e| question.country.is_none() || e.country == question.country)
        .collect();
    events.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| natural(&a.id).cmp(&natural(&b.id))));
    // Firsts of an actor are looked for everywhere, whatever country is asked about.
    let mut everywhere: Vec<&Event> =
        known.iter().filter(|e| e.is_violent() && (question.actor.is_none() || e.is_by(&question.actors))).collect();
    everywhere.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| natural(&a.id).cmp(&natural(&b.id))));
    let sums = |list: &[&Event]| Sums {
        killed: Sum::of(list.iter().map(|e| e.killed)),
        injured: Sum::of(list.iter().map(|e| e.injured)),
    };
    let new_year = as_of.first_of_year();
    let this_year: Vec<&Event> = events.iter().copied().filter(|e| e.start >= new_year).collect();
    let first_day = events.first().map(|e| e.start);
    let compared = (1..=5_i16)
        .map(|back| compare(&events, &known, as_of, back))
        .filter(|c| c.start.year() == new_year.year() - 1 || c.heard.1 > 0)
        .collect();
    let from = match question.period {
        Period::Day => plus(as_of, -59),
        Period::Week => plus(as_of, -7 * 52),
        Period::Month => same_day(as_of.first_of_month(), -2),
        Period::Year => first_day.unwrap_or(as_of),
    };
    // Turning points and seasons are of the days the register listened, not of those its reports look back on.
    let listening = known.iter().filter_map(|e| e.published).min().unwrap_or(as_of).max(same_day(as_of, -5));
    let heard_from = first_day.map(|first| first.max(listening));
    let (week, weeks) = whole_weeks(&events, heard_from.unwrap_or(as_of), as_of);
    let recent = |d: Date| d > same_day(as_of, -1);
    let mut news: Vec<First> = firsts(&everywhere)
        .into_iter()
        .filter(|f| recent(f.date))
        .filter(|f| question.country.is_none() || events.iter().any(|e| e.id == f.incident))
        .collect();
    news.sort_by(|a, b| b.surprise.total_cmp(&a.surprise).then_with(|| a.date.cmp(&b.date)));
    let back = returns(&everywhere)
        .into_iter()
        .filter(|r| recent(r.date) && question.country.as_ref().is_none_or(|c| *c == r.country))
        .collect();
    let mut deadly: Vec<&Event> = events.iter().copied().filter(|e| e.killed.is_some_and(|k| k.best > 0)).collect();
    deadly.sort_by_key(|e| (std::cmp::Reverse(e.killed.map_or(0, |k| k.best)), e.start));
    let latest: Vec<&Event> = events.iter().rev().copied().take(5).collect();
    let since = latest
        .iter()
        .filter(|e| e.killed.is_some_and(|k| k.best > 0))
        .map(|e| {
            let before = events
                .iter()
                .rev()
                .find(|o| o.start < e.start && o.killed.map_or(0, |k| k.best) >= e.killed.map_or(0, |k| k.best));
            (e.id.clone(), before.map(|o| o.id.clone()))
        })
        .collect();
    let mut subtypes: std::collections::BTreeMap<&str, Vec<&Event>> = std::collections::BTreeMap::new();
    for e in &events {
        subtypes.entry(e.subtype.as_str()).or_default().push(e);
    }
    let mut subtypes: Vec<(String, Figure)> =
        subtypes.into_iter().map(|(s, list)| (s.to_owned(), Figure::of(list))).collect();
    subtypes.sort_by(|a, b| b.1.value.cmp(&a.1.value).then_with(|| a.0.cmp(&b.0)));
    let statuses = [Status::SingleSource, Status::Corroborated, Status::Contested, Status::Confirmed]
        .iter()
        .map(|s| (s.as_str().to_owned(), events.iter().filter(|e| e.status == *s).count()))
        .collect();
    Assessment {
        schema: "sijill.assessment/1",
        question: question.clone(),
        known: first_day.zip(events.last().map(|e| e.start)),
        attacks: Figure::of(events.iter().copied()),
        tolls: sums(&events),
        this_year: Figure::of(this_year.iter().copied()),
        this_year_tolls: sums(&this_year),
        compared,
        series: series(&events, question.period, from, as_of),
        changes: changes(week, &weeks),
        ramadan: heard_from.and_then(|from| ramadan(&events, from, as_of)),
        lag: lag(&events, as_of),
        firsts: news,
        returns: back,
        backtest: backtest(&everywhere),
        reach: reach(&events),
        deadliest: deadly.iter().take(10).map(|e| e.line()).collect(),
        latest: latest.iter().map(|e| e.line()).collect(),
        deadliest_since: since,
        claims: claims(&events, &question.actors),
        official: official(&events, reported, question),
        contested: events.iter().filter(|e| !e.conflicts.is_empty()).map(|e| (e.line(), e.conflicts.clone())).collect(),
        subtypes,
        statuses,
    }
}

/// `i9.1` before `i10.1`.
fn natural(id: &str) -> (u64, u64) {
    let mut parts = id.trim_start_matches('i').split('.').map(|p| p.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// Figures of others about the actor asked for, beside the register's own.
fn official(events: &[&Event], reported: &[Reported], question: &Question) -> Vec<Official> {
    let mut out: Vec<Official> = Vec::new();
    for r in reported {
        let s = &r.statistic;
        let (Some(period), true) = (s.period, r.published.is_none_or(|p| p <= question.as_of)) else { continue };
        let ours = match (&s.actor, &question.actor) {
            (Some(a), Some(_)) => question.actors.contains(a),
            (_, None) => true,
            (None, Some(_)) => false,
        };
        let place = question.country.as_ref().is_none_or(|c| s.place.is_empty() || s.place.contains(c));
        if !ours || !place {
            continue;
        }
        let same: Vec<&Event> = events
            .iter()
            .copied()
            .filter(|e| e.start >= period.start && e.start <= period.end)
            .filter(|e| s.place.is_empty() || e.country.as_ref().is_some_and(|c| s.place.contains(c)))
            .collect();
        let people = match s.what.as_str() {
            "killed" => Some(Sum::of(same.iter().map(|e| e.killed))),
            "injured" => Some(Sum::of(same.iter().map(|e| e.injured))),
            _ => None,
        };
        let again = out.iter().any(|o| {
            o.what == s.what && (o.value - s.value).abs() < 0.5 && o.start == period.start && o.countries == s.place
        });
        if !again {
            out.push(Official {
                what: s.what.clone(),
                value: s.value,
                bound: s.bound,
                start: period.start,
                end: period.end,
                countries: s.place.clone(),
                source: r.source.clone(),
                report: r.report.clone(),
                outlet: r.outlet.clone(),
                own: Figure::of(same),
                own_people: people,
            });
        }
    }
    out.sort_by(|a, b| b.end.cmp(&a.end).then_with(|| b.start.cmp(&a.start)).then_with(|| a.what.cmp(&b.what)));
    out
}
