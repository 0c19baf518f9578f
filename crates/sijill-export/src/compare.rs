//! The register beside a reference: ACLED, UCDP GED or GTD, in their published columns.
//!
//! Input: a table that people bring themselves, and incidents. Output: which of theirs the register has, which of ours
//! they lack, and how far the pairs agree field by field. Pairs are found greedily by day, country, distance and dead;
//! each event and each incident stands in one pair at most. Who did it and what kind it was do not help to find a pair:
//! agreement on them is measured, not made.

use crate::crosswalk::Crosswalks;
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sijill_lexicon::kilometres;
use sijill_model::{Measure, PlacePrecision, Subtype, TollGroup};
use sijill_register::{Incident, ReferenceEvent, Status};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::io::Read;

/// Which table is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// ACLED export.
    Acled,
    /// UCDP GED.
    Ucdp,
    /// Global Terrorism Database.
    Gtd,
}

impl Reference {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Acled, Self::Ucdp, Self::Gtd];

    /// Its name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acled => "acled",
            Self::Ucdp => "ucdp",
            Self::Gtd => "gtd",
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Acled => "ACLED",
            Self::Ucdp => "UCDP GED",
            Self::Gtd => "GTD",
        })
    }
}

/// What is wrong with a reference table.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// A column it must have.
    #[error("the table has no column `{0}`; is it {1}'s?")]
    Column(&'static str, Reference),
    /// Not a table.
    #[error("the table cannot be read: {0}")]
    Csv(#[from] csv::Error),
    /// The file.
    #[error("the table cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// A header and no more.
    #[error("the table has no rows")]
    Empty,
}

/// A table, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// SHA-256 of the file.
    pub digest: String,
    /// Its events, in its order.
    pub events: Vec<ReferenceEvent>,
    /// Rows without a usable day, left out.
    pub undated: usize,
    /// Rows of an event that stood before them, left out.
    pub repeated: usize,
}

/// Where a table has what; `None` for what it does without.
struct Columns {
    id: usize,
    days: Vec<usize>,
    day_known: Option<(usize, &'static [&'static str])>,
    country: usize,
    admin1: Option<usize>,
    place: Option<usize>,
    lat: usize,
    lon: usize,
    place_known: Option<(usize, &'static [&'static str])>,
    killed: usize,
    kind: usize,
    actor: usize,
    target: Option<usize>,
}

impl Columns {
    fn find(reference: Reference, headers: &csv::ByteRecord) -> Result<Self, ReferenceError> {
        let names: Vec<String> = headers
            .iter()
            .map(|h| String::from_utf8_lossy(h).trim_start_matches('\u{feff}').trim().to_lowercase())
            .collect();
        let may = |want: &str| names.iter().position(|h| h == want);
        let must = |want: &'static str| may(want).ok_or(ReferenceError::Column(want, reference));
        // The codes under which each dataset says that day and town are known (their codebooks).
        let known = |want: &str, codes: &'static [&'static str]| may(want).map(|i| (i, codes));
        Ok(match reference {
            Reference::Acled => Self {
                id: must("event_id_cnty")?,
                days: vec![must("event_date")?],
                day_known: known("time_precision", &["1"]),
                country: must("country")?,
                admin1: may("admin1"),
                place: may("location"),
                lat: must("latitude")?,
                lon: must("longitude")?,
                place_known: known("geo_precision", &["1"]),
                killed: must("fatalities")?,
                kind: must("sub_event_type")?,
                actor: must("actor1")?,
                target: may("actor2"),
            },
            Reference::Ucdp => Self {
                id: must("id")?,
                days: vec![must("date_start")?, must("date_end")?],
                day_known: known("date_prec", &["1"]),
                country: must("country")?,
                admin1: may("adm_1"),
                place: may("where_coordinates"),
                lat: must("latitude")?,
                lon: must("longitude")?,
                place_known: known("where_prec", &["1", "2"]),
                killed: must("best")?,
                kind: must("type_of_violence")?,
                actor: must("side_a")?,
                target: may("side_b"),
            },
            Reference::Gtd => Self {
                id: must("eventid")?,
                days: vec![must("iyear")?, must("imonth")?, must("iday")?],
                day_known: None,
                country: must("country_txt")?,
                admin1: may("provstate"),
                place: may("city"),
                lat: must("latitude")?,
                lon: must("longitude")?,
                place_known: known("specificity", &["1"]),
                killed: must("nkill")?,
                kind: must("attacktype1_txt")?,
                actor: must("gname")?,
                target: may("targtype1_txt"),
            },
        })
    }
}

/// Reads a reference table. Rows without a usable day, and those of an event that has a row already, are counted.
///
/// Commas or semicolons part the columns; a table not in UTF-8 is read as windows-1252, in which GTD's is saved.
///
/// # Errors
/// See [`ReferenceError`].
pub fn read(reference: Reference, input: impl Read) -> Result<Table, ReferenceError> {
    let mut hash = Sha256::new();
    let mut input = Hashed { input, hash: &mut hash };
    let mut head = vec![0; 8192];
    let mut filled = 0;
    while filled < head.len() {
        match input.read(&mut head[filled..])? {
            0 => break,
            n => filled += n,
        }
    }
    head.truncate(filled);
    let first_line = head.split(|b| *b == b'\n').next().unwrap_or_default();
    let often = |mark: u8| first_line.iter().filter(|b| **b == mark).count();
    let delimiter = if often(b';') > often(b',') { b';' } else { b',' };
    let mut csv = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(std::io::Cursor::new(head).chain(&mut input));
    let c = Columns::find(reference, csv.byte_headers()?)?;
    let mut events = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let (mut undated, mut repeated) = (0, 0);
    let mut record = csv::ByteRecord::new();
    while csv.read_byte_record(&mut record)? {
        let text = |i: usize| {
            let bytes = record.get(i).unwrap_or_default();
            let text = match std::str::from_utf8(bytes) {
                Ok(text) => text.to_owned(),
                // Latin letters of windows-1252 and ISO 8859-1 are those of Unicode's first 256.
                Err(_) => bytes.iter().map(|b| char::from(*b)).collect(),
            };
            text.trim().to_owned()
        };
        let maybe = |i: Option<usize>| i.map(text).unwrap_or_default();
        let number = |i: usize| text(i).parse::<f64>().ok().filter(|n| n.is_finite());
        let known = |of: Option<(usize, &[&str])>| of.is_none_or(|(i, codes)| codes.contains(&text(i).as_str()));
        let part = |n: usize| text(c.days[n]).parse::<i16>().ok();
        let dates = match reference {
            Reference::Gtd => match (part(0), part(1), part(2)) {
                // A day of 0 is one that nobody knows.
                (Some(y), Some(m @ 1..=12), Some(0)) => {
                    Date::new(y, m as i8, 1).ok().map(|d| (d, d.last_of_month(), false))
                }
                (Some(y), Some(m @ 1..=12), Some(d @ 1..=31)) => {
                    Date::new(y, m as i8, d as i8).ok().map(|d| (d, d, true))
                }
                _ => None,
            },
            Reference::Acled => day(&text(c.days[0])).map(|d| (d, d, true)),
            Reference::Ucdp => day(&text(c.days[0])).map(|d| (d, day(&text(c.days[1])).unwrap_or(d), true)),
        };
        let Some((start, end, day_known)) = dates else {
            undated += 1;
            continue;
        };
        let id = text(c.id);
        // ACLED's dyadic exports have an event once a side.
        if !seen.insert(id.clone()) {
            repeated += 1;
            continue;
        }
        events.push(ReferenceEvent {
            id,
            start,
            end: end.max(start),
            day_known: day_known && known(c.day_known),
            country: text(c.country),
            admin1: maybe(c.admin1),
            place: maybe(c.place),
            position: number(c.lat).zip(number(c.lon)),
            place_known: known(c.place_known),
            killed: number(c.killed).filter(|n| *n >= 0.0).map(|n| n as u64),
            kind: text(c.kind),
            actor: text(c.actor),
            target: maybe(c.target),
        });
    }
    if events.is_empty() && undated == 0 {
        return Err(ReferenceError::Empty);
    }
    drop(csv);
    Ok(Table { digest: sijill_model::hex(&hash.finalize()), events, undated, repeated })
}

/// Hashes what is read through it.
struct Hashed<'a, R> {
    input: R,
    hash: &'a mut Sha256,
}

impl<R: Read> Read for Hashed<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let n = self.input.read(into)?;
        self.hash.update(&into[..n]);
        Ok(n)
    }
}

/// "2024-07-15", "15 July 2024", "2024-07-15 00:00:00.000".
fn day(text: &str) -> Option<Date> {
    if let Some(head) = text.get(..10)
        && let Ok(date) = head.parse()
    {
        return Some(date);
    }
    let mut parts = text.split([' ', '-', '/']).filter(|p| !p.is_empty());
    let (d, m, y) = (parts.next()?, parts.next()?, parts.next()?);
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = MONTHS.iter().position(|name| m.to_lowercase().starts_with(name))? as i8 + 1;
    Date::new(y.parse().ok()?, month, d.parse().ok()?).ok()
}

/// What is compared of an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct Ours {
    /// Id.
    pub id: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Country code.
    pub country: Option<String>,
    /// Position, and whether it is that of the town or finer.
    pub position: Option<((f64, f64), bool)>,
    /// Killed: low, best, high; the attackers are in the high.
    pub killed: Option<(u64, u64, Option<u64>)>,
    /// Subtype.
    pub subtype: Subtype,
    /// UCDP's type of violence.
    pub violence: Option<u8>,
    /// Who did it, by slug.
    pub actors: Vec<String>,
}

/// Incidents as they are compared.
pub struct Beside(Crosswalks);

impl Default for Beside {
    fn default() -> Self {
        Self(Crosswalks::load())
    }
}

impl Beside {
    /// An incident as it is compared; `None` for one without a day, and for one an analyst rejected.
    pub fn ours(&self, i: &Incident) -> Option<Ours> {
        let day = |s: Option<&str>| s.and_then(|s| s.parse::<Date>().ok());
        let start = day(i.date.start.as_deref()).filter(|_| i.status != Status::Rejected)?;
        let place = i.place.as_ref();
        let attackers = i.toll(Measure::Killed, TollGroup::Perpetrators).map_or(0, |t| t.best);
        let fine =
            |p: &sijill_register::IncidentPlace| matches!(p.precision, PlacePrecision::Site | PlacePrecision::City);
        Some(Ours {
            id: i.id.clone(),
            start,
            end: day(i.date.end.as_deref()).unwrap_or(start),
            country: place.and_then(|p| p.country.clone()),
            position: place.and_then(|p| Some((p.lat.zip(p.lon)?, fine(p)))),
            // With the attackers or without: references differ in whom they count.
            killed: i.victims(Measure::Killed).map(|t| (t.low, t.best, t.high.map(|h| h + attackers))),
            subtype: i.event.subtype,
            violence: self.0.violence(i),
            actors: i.perpetrators.iter().filter_map(|p| p.actor.clone()).collect(),
        })
    }
}

/// How names printed in a reference are understood.
pub struct Names<'a> {
    /// The ISO code of a country's name.
    pub country: &'a dyn Fn(&str) -> Option<String>,
    /// The slugs of the actors a text names.
    pub actors: &'a dyn Fn(&str) -> Vec<String>,
    /// Whether two slugs are one actor, or one of them a branch of the other.
    pub same: &'a dyn Fn(&str, &str) -> bool,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// That do.
    pub n: usize,
    /// That could be judged.
    pub of: usize,
}

impl Share {
    fn count(&mut self, holds: bool) {
        self.n += usize::from(holds);
        self.of += 1;
    }
}

/// A pair. What cannot be judged, because one of the two does not say it, is `null`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    /// Theirs.
    pub reference: String,
    /// Ours.
    pub incident: String,
    /// Days between.
    pub days: i32,
    /// Kilometres between, where both have a position.
    pub km: Option<f64>,
    /// Both know the day, and it is the same.
    pub day: Option<bool>,
    /// Both know the town, and they lie within 25 km.
    pub place: Option<bool>,
    /// Their deaths are our best figure.
    pub killed: Option<bool>,
    /// Their deaths lie in our range.
    pub killed_in_range: Option<bool>,
    /// The kinds agree by the crosswalk.
    pub kind: Option<bool>,
    /// Both name an actor of the table, and it is the same one or a branch.
    pub actor: Option<bool>,
}

/// The comparison.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// Their events in all.
    pub theirs: usize,
    /// Of ours, those in their days and countries.
    pub ours: usize,
    /// Pairs.
    pub pairs: Vec<Pair>,
    /// Theirs that the register lacks.
    pub only_theirs: Vec<String>,
    /// Ours that they lack.
    pub only_ours: Vec<String>,
    /// Of the pairs, by field, how many agree of those that can be judged.
    pub agreement: BTreeMap<&'static str, Share>,
    /// Cohen's kappa of the kinds (ACLED's event types, UCDP's types of violence), over the pairs.
    pub kind_kappa: Option<f64>,
    /// Dead of the pairs with both figures: theirs, our best.
    pub dead: (u64, u64),
    /// Of theirs, how many the register has: by country as they print it, by year, by deaths.
    pub coverage: BTreeMap<&'static str, BTreeMap<String, Share>>,
    /// Country names of theirs that nobody here knows; their events cannot be paired.
    pub unknown_countries: Vec<String>,
}

/// Compares their events with our incidents.
pub fn compare(reference: Reference, events: &[ReferenceEvent], incidents: &[Ours], names: &Names<'_>) -> Comparison {
    let codes: BTreeMap<&str, Option<String>> = events
        .iter()
        .map(|e| e.country.as_str())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|c| (c, (names.country)(c)))
        .collect();
    let (Some(first), Some(last)) = (events.iter().map(|e| e.start).min(), events.iter().map(|e| e.end).max()) else {
        return Comparison::default();
    };
    let known: BTreeSet<&String> = codes.values().flatten().collect();
    let within: Vec<&Ours> = incidents
        .iter()
        .filter(|i| i.end >= first && i.start <= last)
        .filter(|i| i.country.as_ref().is_some_and(|c| known.contains(c)))
        .collect();
    let matched = pairs(events, &within, &codes);
    let crosswalks = Crosswalks::load();
    let slugs: HashMap<&str, Vec<String>> = events
        .iter()
        .map(|e| e.actor.as_str())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|a| (a, (names.actors)(a)))
        .collect();
    let mut c = Comparison {
        theirs: events.len(),
        ours: within.len(),
        unknown_countries: codes.iter().filter(|(_, iso)| iso.is_none()).map(|(name, _)| (*name).to_owned()).collect(),
        ..Comparison::default()
    };
    let mut kinds: Vec<(String, String)> = Vec::new();
    let mut taken = vec![None; events.len()];
    let mut used = vec![false; within.len()];
    for (n, m, days, km) in matched {
        let (e, i) = (&events[n], within[m]);
        (taken[n], used[m]) = (Some(m), true);
        let (kind, both) = match reference {
            Reference::Acled => {
                let [_, their_type, sub] = crosswalks.acled_kind(i.subtype);
                let judged = crosswalks.acled_type(&e.kind);
                (
                    judged.map(|_| sub.eq_ignore_ascii_case(&e.kind)),
                    judged.map(|t| (t.to_owned(), their_type.to_owned())),
                )
            }
            Reference::Ucdp => {
                let ours = i.violence.map(|v| v.to_string());
                let judged = ours.filter(|_| !e.kind.is_empty());
                (judged.as_ref().map(|v| *v == e.kind), judged.map(|v| (e.kind.clone(), v)))
            }
            Reference::Gtd => (crosswalks.gtd_agrees(&e.kind, i.subtype), None),
        };
        kinds.extend(both);
        let theirs = &slugs[e.actor.as_str()];
        let actor = (!theirs.is_empty() && !i.actors.is_empty())
            .then(|| theirs.iter().any(|a| i.actors.iter().any(|b| (names.same)(a, b))));
        let dead = e.killed.zip(i.killed);
        if let Some((theirs, (_, best, _))) = dead {
            c.dead.0 += theirs;
            c.dead.1 += best;
        }
        let pair = Pair {
            reference: e.id.clone(),
            incident: i.id.clone(),
            days,
            km,
            day: (e.day_known && e.start == e.end && i.start == i.end).then(|| e.start == i.start),
            place: km.filter(|_| e.place_known && i.position.is_some_and(|p| p.1)).map(|km| km <= 25.0),
            killed: dead.map(|(k, (_, best, _))| k == best),
            killed_in_range: dead.map(|(k, (low, _, high))| in_range(k, low, high)),
            kind,
            actor,
        };
        for (field, holds) in [
            ("day", pair.day),
            ("place", pair.place),
            ("killed", pair.killed),
            ("killed_in_range", pair.killed_in_range),
            ("kind", pair.kind),
            ("actor", pair.actor),
        ] {
            let share = c.agreement.entry(field).or_default();
            if let Some(holds) = holds {
                share.count(holds);
            }
        }
        c.pairs.push(pair);
    }
    c.pairs.sort_by(|a, b| a.reference.cmp(&b.reference));
    c.kind_kappa = kappa(&kinds);
    for (e, partner) in events.iter().zip(&taken) {
        let band = match e.killed {
            None => "not given",
            Some(0) => "0",
            Some(1..=4) => "1-4",
            Some(5..=24) => "5-24",
            Some(_) => "25 and more",
        };
        for (by, value) in
            [("country", e.country.clone()), ("year", e.start.year().to_string()), ("deaths", band.to_owned())]
        {
            c.coverage.entry(by).or_default().entry(value).or_default().count(partner.is_some());
        }
    }
    c.only_theirs = events.iter().zip(&taken).filter(|(_, t)| t.is_none()).map(|(e, _)| e.id.clone()).collect();
    c.only_ours = within.iter().zip(&used).filter(|(_, u)| !**u).map(|(i, _)| i.id.clone()).collect();
    c
}

fn in_range(killed: u64, low: u64, high: Option<u64>) -> bool {
    killed >= low && high.is_none_or(|h| killed <= h)
}

/// Event, incident, days and kilometres between them; the best pairs first, each side once.
fn pairs(
    events: &[ReferenceEvent],
    incidents: &[&Ours],
    codes: &BTreeMap<&str, Option<String>>,
) -> Vec<(usize, usize, i32, Option<f64>)> {
    // By country, in order of the first day; an incident that begins long before is looked at too.
    let mut by_country: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, i) in incidents.iter().enumerate() {
        by_country.entry(i.country.as_deref().unwrap_or("")).or_default().push(n);
    }
    let mut longest: HashMap<&str, i32> = HashMap::new();
    for (country, list) in &mut by_country {
        list.sort_by_key(|n| (incidents[*n].start, *n));
        longest.insert(
            country,
            list.iter().map(|n| (incidents[*n].end - incidents[*n].start).get_days()).max().unwrap_or(0),
        );
    }
    let gap = |e: &ReferenceEvent, i: &Ours| -> i32 {
        if e.start > i.end {
            (e.start - i.end).get_days()
        } else if i.start > e.end {
            (i.start - e.end).get_days()
        } else {
            0
        }
    };
    let mut candidates: Vec<(f64, usize, usize, i32, Option<f64>)> = Vec::new();
    for (n, e) in events.iter().enumerate() {
        let Some(code) = codes.get(e.country.as_str()).and_then(Option::as_ref) else { continue };
        let Some(list) = by_country.get(code.as_str()) else { continue };
        let from = e.start.saturating_sub(jiff::Span::new().days(DAYS + longest[code.as_str()]));
        let to = e.end.saturating_add(jiff::Span::new().days(DAYS));
        let begin = list.partition_point(|m| incidents[*m].start < from);
        for &m in list[begin..].iter().take_while(|m| incidents[**m].start <= to) {
            let i = incidents[m];
            let days = gap(e, i);
            if days > DAYS {
                continue;
            }
            let km = e.position.zip(i.position).map(|(a, (b, _))| kilometres(a, b));
            if km.is_some_and(|km| km > 100.0) {
                continue;
            }
            let mut cost = f64::from(days) + km.unwrap_or(60.0) / 30.0;
            if let Some((k, (low, _, high))) = e.killed.zip(i.killed) {
                let (a, b) = (k as f64 + 1.0, high.unwrap_or(low).max(low) as f64 + 1.0);
                cost += if in_range(k, low, high) { -1.0 } else { (a / b).ln().abs().min(3.0) };
            }
            // A wide span of days fits too much by chance.
            cost += f64::from((i.end - i.start).get_days().max((e.end - e.start).get_days())).ln_1p() / 3.0;
            if cost <= 4.0 {
                candidates.push((cost, n, m, days, km));
            }
        }
    }
    candidates.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut taken, mut used) = (vec![false; events.len()], vec![false; incidents.len()]);
    let mut out = Vec::new();
    for (_, n, m, days, km) in candidates {
        if !taken[n] && !used[m] {
            (taken[n], used[m]) = (true, true);
            out.push((n, m, days, km));
        }
    }
    out
}

/// Days that may lie between the two of a pair.
const DAYS: i32 = 2;

/// Cohen's kappa (1960): agreement beyond what the two margins would give by chance. `None` where chance alone gives it all.
fn kappa(pairs: &[(String, String)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let agree = pairs.iter().filter(|(a, b)| a == b).count() as f64 / n;
    let mut margins: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for (a, b) in pairs {
        margins.entry(a).or_default().0 += 1.0;
        margins.entry(b).or_default().1 += 1.0;
    }
    let chance: f64 = margins.values().map(|(a, b)| a * b / (n * n)).sum();
    (n > 0.0 && chance < 1.0).then(|| (agree - chance) / (1.0 - chance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_the_datasets_print_them() {
        for text in ["2024-07-15", "15 July 2024", "2024-07-15 00:00:00.000", "15-Jul-2024"] {
            assert_eq!(day(text), Some(date(2024, 7, 15)), "{text}");
        }
        assert_eq!(day("n/a"), None);
    }

    fn event(id: &str, d: Date, killed: u64) -> ReferenceEvent {
        ReferenceEvent {
            id: id.into(),
            start: d,
            end: d,
            day_known: true,
            country: "Iraq".into(),
            admin1: String::new(),
            place: String::new(),
            position: Some((36.34, 43.13)),
            place_known: true,
            killed: Some(killed),
            kind: "Attack".into(),
            actor: "Islamic State (Iraq)".into(),
            target: String::new(),
        }
    }

    fn our(id: &str, d: Date, killed: u64) -> Ours {
        Ours {
            id: id.into(),
            start: d,
            end: d,
            country: Some("IQ".into()),
            position: Some(((36.33, 43.12), true)),
            killed: Some((killed, killed, Some(killed))),
            subtype: Subtype::Attack,
            violence: Some(3),
            actors: vec!["islamic-state".into()],
        }
    }

    fn compared(events: &[ReferenceEvent], incidents: &[Ours]) -> Comparison {
        let names = Names {
            country: &|name| (name == "Iraq").then(|| "IQ".to_owned()),
            actors: &|name| name.starts_with("Islamic State").then(|| "islamic-state".to_owned()).into_iter().collect(),
            same: &|a, b| a == b,
        };
        compare(Reference::Acled, events, incidents, &names)
    }

    #[test]
    fn an_event_has_one_partner_and_the_better_one() {
        let events =
            [event("a", date(2024, 3, 5), 9), event("b", date(2024, 3, 6), 2), event("c", date(2024, 6, 1), 1)];
        let incidents =
            [our("i1.1", date(2024, 3, 6), 2), our("i2.1", date(2024, 3, 5), 9), our("i3.1", date(2024, 3, 20), 4)];
        let c = compared(&events, &incidents);
        let pairs: Vec<(&str, &str)> = c.pairs.iter().map(|p| (&*p.reference, &*p.incident)).collect();
        assert_eq!(pairs, [("a", "i2.1"), ("b", "i1.1")]);
        assert_eq!((c.only_theirs.clone(), c.only_ours.clone()), (vec!["c".to_owned()], vec!["i3.1".to_owned()]));
        for field in ["day", "place", "killed", "killed_in_range", "kind", "actor"] {
            assert_eq!(c.agreement[field], Share { n: 2, of: 2 }, "{field}");
        }
        assert_eq!(c.coverage["deaths"]["1-4"], Share { n: 1, of: 2 });
        assert_eq!(c.dead, (11, 11));
    }

    #[test]
    fn what_one_side_does_not_say_is_not_judged() {
        let (mut theirs, mut ours) = (event("a", date(2024, 3, 5), 9), our("i1.1", date(2024, 3, 5), 8));
        theirs.day_known = false;
        theirs.actor = "Unidentified Armed Group (Iraq)".into();
        theirs.kind = "Something new".into();
        ours.position = Some(((36.33, 43.12), false));
        let c = compared(&[theirs], &[ours]);
        let p = &c.pairs[0];
        assert_eq!((p.day, p.place, p.kind, p.actor), (None, None, None, None));
        assert_eq!((p.killed, p.killed_in_range), (Some(false), Some(false)));
    }

    #[test]
    fn an_incident_of_many_days_is_found_from_a_day_within_it() {
        let mut ours = our("i1.1", date(2024, 3, 1), 9);
        ours.end = date(2024, 3, 9);
        assert_eq!(compared(&[event("a", date(2024, 3, 8), 9)], &[ours]).pairs.len(), 1);
    }

    #[test]
    fn kappa_is_that_of_the_textbook() {
        // Cohen's example of two raters and 50 applications: 20 and 15 agreed, 5 and 10 not; kappa 0.4.
        let mut pairs = Vec::new();
        for (a, b, n) in [("y", "y", 20), ("y", "n", 5), ("n", "y", 10), ("n", "n", 15)] {
            pairs.extend(std::iter::repeat_n((a.to_owned(), b.to_owned()), n));
        }
        assert!((kappa(&pairs).unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(kappa(&[]), None);
    }

    #[test]
    fn tables_as_people_have_them() {
        let acled = "event_id_cnty;event_date;time_precision;country;latitude;longitude;fatalities;sub_event_type;actor1\n\
            IRQ1;15 July 2024;2;Iraq;36.3;43.1;4;Attack;Islamic State (Iraq)\n\
            IRQ1;15 July 2024;2;Iraq;36.3;43.1;4;Attack;Civilians (Iraq)\n\
            IRQ2;soon;1;Iraq;36.3;43.1;;Attack;x\n";
        let t = read(Reference::Acled, acled.as_bytes()).unwrap();
        assert_eq!((t.events.len(), t.undated, t.repeated), (1, 1, 1));
        assert!(!t.events[0].day_known && t.events[0].place_known);
        // Saved as windows-1252, as GTD's is.
        let gtd = b"eventid,iyear,imonth,iday,country_txt,latitude,longitude,nkill,attacktype1_txt,gname,city\n\
            1,2018,3,0,Ivory Coast,5.3,-4.0,2,Armed Assault,Unknown,Bouak\xe9\n";
        let t = read(Reference::Gtd, &gtd[..]).unwrap();
        assert_eq!(t.events[0].place, "Bouak\u{e9}");
        assert_eq!((t.events[0].start, t.events[0].end), (date(2018, 3, 1), date(2018, 3, 31)));
        assert!(!t.events[0].day_known);
        let wrong = read(Reference::Acled, "id,date_start\n1,2024-01-01\n".as_bytes()).unwrap_err();
        assert!(wrong.to_string().contains("event_id_cnty") && wrong.to_string().contains("ACLED"), "{wrong}");
        for empty in ["", "id,country,latitude,longitude,best,type_of_violence,side_a,date_start,date_end\n"] {
            assert!(read(Reference::Ucdp, empty.as_bytes()).is_err(), "{empty}");
        }
    }
}
