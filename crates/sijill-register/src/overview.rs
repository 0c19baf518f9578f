//! Sums over many incidents, fast enough to follow a reader's hand: the columns they need, kept in memory for as long as
//! the register stays as it is.
//!
//! Input: a register. Output: an [`Overview`] (about 60 bytes an incident), and from it, for the incidents that pass a filter,
//! sums, a timeline, shares, cells of a map, actors, firsts.

use crate::error::RegisterError;
use crate::facts::date_of;
use crate::filter::Filter;
use crate::query::{COLUMNS, Listed, listed};
use crate::store::Register;
use rusqlite::OptionalExtension;
use rusqlite::types::ValueRef;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A part of the world a map shows, and how finely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// Degrees: west, south, east, north. West may be east of east: across the date line.
    pub bounds: [f64; 4],
    /// Degrees of a cell's side.
    pub cell: f64,
}

/// Incidents of one place on a map.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Cell {
    /// Mean of their positions, degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// How many.
    pub incidents: u64,
    /// Killed, best figures.
    pub killed: u64,
    /// One of them: the deadliest.
    pub id: String,
}

/// Incidents that share a value.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Share {
    /// The value; `null` where nothing is known.
    pub value: Option<String>,
    /// How many.
    pub incidents: u64,
    /// Killed, best figures.
    pub killed: u64,
}

/// Incidents of one period.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Bin {
    /// First day of it.
    pub start: String,
    /// How many.
    pub incidents: u64,
    /// Killed, best figures.
    pub killed: u64,
}

/// Length of the bins of a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// A day.
    Day,
    /// A week, from Monday.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Length {
    /// The first day of the period a day is in.
    fn start(self, day: i32) -> jiff::civil::Date {
        let date = date_of(day);
        match self {
            Self::Day => date,
            Self::Week => date_of(day - i32::from(date.weekday().to_monday_zero_offset())),
            Self::Month => date.first_of_month(),
            Self::Year => date.first_of_year(),
        }
    }

    /// The finest length that cuts so many days into few enough bins to draw.
    fn for_days(days: i32) -> Self {
        match days {
            ..=100 => Self::Day,
            101..=800 => Self::Week,
            801..=6000 => Self::Month,
            _ => Self::Year,
        }
    }
}

/// Sums over the incidents that pass a filter.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Summary {
    /// How many.
    pub incidents: u64,
    /// Killed: sum of the lowest figures.
    pub killed_low: u64,
    /// Sum of the best.
    pub killed: u64,
    /// Sum of the highest; `null` when one has no upper bound.
    pub killed_high: Option<u64>,
    /// Injured: sum of the best.
    pub injured: u64,
    /// How many give no number of killed.
    pub killed_unknown: u64,
    /// First day.
    pub first: Option<String>,
    /// Last day.
    pub last: Option<String>,
    /// Length of the bins.
    pub length: Length,
    /// Bins that hold something, in order.
    pub timeline: Vec<Bin>,
    /// By country, most first.
    pub countries: Vec<Share>,
    /// By first-level region (`CC|region`), the 100 with most.
    pub regions: Vec<Share>,
    /// By place (`CC|place`), the 100 with most.
    pub places: Vec<Share>,
    /// By subtype.
    pub subtypes: Vec<Share>,
    /// By status.
    pub statuses: Vec<Share>,
    /// Cells of the map asked for.
    pub cells: Vec<Cell>,
    /// How many have no position.
    pub unplaced: u64,
}

/// A group's first known incident in a country.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct New {
    /// Who.
    pub actor: String,
    /// Where.
    pub country: String,
    /// How many of its incidents elsewhere are known from before.
    pub before: u64,
    /// The incident.
    pub incident: Listed,
}

/// What the register knows of an actor.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct ActorTally {
    /// Slug.
    pub actor: String,
    /// Incidents with it as perpetrator on any basis.
    pub incidents: u64,
    /// Killed in them, best figures.
    pub killed: u64,
    /// Incidents it claims.
    pub claimed: u64,
    /// Incidents it is blamed for.
    pub blamed: u64,
    /// Incidents it denies.
    pub denied: u64,
    /// First day.
    pub first: Option<String>,
    /// Last day.
    pub last: Option<String>,
    /// Countries, most incidents first.
    pub countries: Vec<String>,
}

/// Words of one column, each once; a row holds the number of its word, 0 for none.
#[derive(Default)]
struct Words {
    words: Vec<String>,
    of: HashMap<String, u32>,
}

impl Words {
    fn number(&mut self, word: Option<&str>) -> u32 {
        let Some(word) = word else { return 0 };
        if let Some(n) = self.of.get(word) {
            return *n;
        }
        self.words.push(word.to_owned());
        let n = self.words.len() as u32;
        self.of.insert(word.to_owned(), n);
        n
    }

    fn word(&self, n: u32) -> Option<&str> {
        n.checked_sub(1).map(|n| self.words[n as usize].as_str())
    }

    /// Shares of counts by number.
    fn shares(&self, counts: &[(u64, u64)], most: usize) -> Vec<Share> {
        let mut list: Vec<Share> = (0_u32..)
            .zip(counts)
            .filter(|(_, c)| c.0 > 0)
            .map(|(n, c)| Share { value: self.word(n).map(str::to_owned), incidents: c.0, killed: c.1 })
            .collect();
        list.sort_by(|a, b| b.incidents.cmp(&a.incidents).then_with(|| a.value.cmp(&b.value)));
        list.truncate(most);
        list
    }
}

/// One incident's figures.
struct Row {
    id: i64,
    day: i32,
    precise: bool,
    /// Killed: low, best, high; nothing where no number is told.
    killed: Option<(u32, u32, Option<u32>)>,
    injured: u32,
    position: Option<(f32, f32)>,
    country: u32,
    region: u32,
    place: u32,
    subtype: u16,
    status: u16,
}

/// What an actor has to do with an incident.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    /// Perpetrator on any basis.
    Done,
    Claimed,
    Blamed,
    Denied,
}

/// The columns.
pub struct Overview {
    /// In order of id.
    rows: Vec<Row>,
    countries: Words,
    regions: Words,
    places: Words,
    subtypes: Words,
    statuses: Words,
    actors: Words,
    /// Actor, place among the rows, deed.
    deeds: Vec<(u32, u32, Deed)>,
}

/// A map is not drawn with more marks than this.
const MOST_CELLS: usize = 2000;

#[derive(Default)]
struct Gathered {
    lat: f64,
    lon: f64,
    incidents: u64,
    killed: u64,
    most: u32,
    id: i64,
}

fn words_of<'a>(r: &'a rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Option<&'a str>> {
    match r.get_ref(at)? {
        ValueRef::Text(text) => Ok(std::str::from_utf8(text).ok()),
        _ => Ok(None),
    }
}

impl Register {
    /// Reads the columns.
    ///
    /// # Errors
    /// A damaged register.
    pub fn overview(&self) -> Result<Overview, RegisterError> {
        let mut o = Overview {
            rows: Vec::new(),
            countries: Words::default(),
            regions: Words::default(),
            places: Words::default(),
            subtypes: Words::default(),
            statuses: Words::default(),
            actors: Words::default(),
            deeds: Vec::new(),
        };
        let mut joint = String::new();
        self.read(|c| {
            let mut statement = c.prepare("SELECT id, date_start, date_precision, killed_low, killed, killed_high, injured, lat, lon, country, admin1, place, subtype, status FROM incident ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(r) = rows.next()? {
                let number = |at: usize| -> rusqlite::Result<Option<u32>> {
                    Ok(r.get::<_, Option<i64>>(at)?.map(|n| u32::try_from(n.max(0)).unwrap_or(u32::MAX)))
                };
                let killed = match number(4)? {
                    None => None,
                    Some(best) => Some((number(3)?.unwrap_or(best), best, number(5)?)),
                };
                let country = words_of(r, 9)?;
                let mut within = |words: &mut Words, name: Option<&str>| {
                    let Some(name) = name else { return 0 };
                    joint.clear();
                    joint.push_str(country.unwrap_or("--"));
                    joint.push('|');
                    joint.push_str(name);
                    words.number(Some(&joint))
                };
                let (region, place) =
                    (within(&mut o.regions, words_of(r, 10)?), within(&mut o.places, words_of(r, 11)?));
                o.rows.push(Row {
                    id: r.get(0)?,
                    day: r.get(1)?,
                    precise: matches!(words_of(r, 2)?, Some("day" | "days")),
                    killed,
                    injured: number(6)?.unwrap_or(0),
                    position: r.get::<_, Option<f64>>(7)?.zip(r.get::<_, Option<f64>>(8)?).map(|(a, b)| (a as f32, b as f32)),
                    country: o.countries.number(country),
                    region,
                    place,
                    subtype: o.subtypes.number(words_of(r, 12)?) as u16,
                    status: o.statuses.number(words_of(r, 13)?) as u16,
                });
            }
            let mut statement = c.prepare("SELECT kind, value, incident FROM incident_term WHERE kind IN ('perpetrator', 'claimed', 'blamed', 'denied')")?;
            let mut rows = statement.query([])?;
            while let Some(r) = rows.next()? {
                let deed = match words_of(r, 0)? {
                    Some("claimed") => Deed::Claimed,
                    Some("blamed") => Deed::Blamed,
                    Some("denied") => Deed::Denied,
                    _ => Deed::Done,
                };
                let id: i64 = r.get(2)?;
                if let Ok(at) = o.rows.binary_search_by_key(&id, |row| row.id) {
                    o.deeds.push((o.actors.number(words_of(r, 1)?), at as u32, deed));
                }
            }
            Ok(())
        })?;
        Ok(o)
    }

    /// Rows of the incidents that pass, in order; nothing for a filter that lets all through.
    fn passing(&self, filter: &Filter) -> Result<Option<Vec<i64>>, RegisterError> {
        if filter.is_empty() {
            return Ok(None);
        }
        let sql = format!("SELECT incident.id FROM incident WHERE {}", filter.sql);
        let mut ids: Vec<i64> = self.read(|c| {
            c.prepare_cached(&sql)?.query_map(rusqlite::params_from_iter(&filter.values), |r| r.get(0))?.collect()
        })?;
        ids.sort_unstable();
        Ok(Some(ids))
    }

    /// The line of an incident by its row.
    fn line(&self, id: i64) -> Result<Listed, RegisterError> {
        self.read(|c| {
            c.prepare_cached(&format!("SELECT {COLUMNS} FROM incident WHERE incident.id = ?1"))?.query_row([id], listed)
        })
    }
}

impl Overview {
    /// Sums over the incidents that pass, and the cells of a map. `register` is the one it was read from, in the same state.
    ///
    /// # Errors
    /// A damaged register.
    pub fn summary(
        &self,
        register: &Register,
        filter: &Filter,
        length: Option<Length>,
        view: Option<View>,
    ) -> Result<Summary, RegisterError> {
        let passing = register.passing(filter)?;
        let mut s = Summary {
            incidents: 0,
            killed_low: 0,
            killed: 0,
            killed_high: Some(0),
            injured: 0,
            killed_unknown: 0,
            first: None,
            last: None,
            length: length.unwrap_or(Length::Day),
            timeline: Vec::new(),
            countries: Vec::new(),
            regions: Vec::new(),
            places: Vec::new(),
            subtypes: Vec::new(),
            statuses: Vec::new(),
            cells: Vec::new(),
            unplaced: 0,
        };
        let columns = [&self.countries, &self.regions, &self.places, &self.subtypes, &self.statuses];
        let mut counts = columns.map(|w| vec![(0_u64, 0_u64); w.words.len() + 1]);
        let mut days: HashMap<i32, (u64, u64)> = HashMap::new();
        let mut cells: HashMap<(i32, i32), Gathered> = HashMap::new();
        let mut take = |row: &Row| {
            s.incidents += 1;
            let killed = match row.killed {
                Some((low, best, high)) => {
                    s.killed += u64::from(best);
                    s.killed_low += u64::from(low);
                    s.killed_high = s.killed_high.zip(high).map(|(a, b)| a + u64::from(b));
                    best
                }
                None => {
                    s.killed_unknown += 1;
                    0
                }
            };
            s.injured += u64::from(row.injured);
            if row.day != i32::MIN {
                let bin = days.entry(row.day).or_default();
                bin.0 += 1;
                bin.1 += u64::from(killed);
            }
            let of = [row.country, row.region, row.place, u32::from(row.subtype), u32::from(row.status)];
            for (counts, n) in counts.iter_mut().zip(of) {
                let count = &mut counts[n as usize];
                count.0 += 1;
                count.1 += u64::from(killed);
            }
            let Some((lat, lon)) = row.position.map(|(a, b)| (f64::from(a), f64::from(b))) else {
                s.unplaced += 1;
                return;
            };
            if let Some(view) = view.filter(|v| v.holds(lat, lon)) {
                let at = ((lat / view.cell).floor() as i32, (lon / view.cell).floor() as i32);
                let cell = cells.entry(at).or_default();
                cell.lat += lat;
                cell.lon += lon;
                cell.killed += u64::from(killed);
                if cell.incidents == 0 || killed > cell.most {
                    (cell.most, cell.id) = (killed, row.id);
                }
                cell.incidents += 1;
            }
        };
        match &passing {
            None => self.rows.iter().for_each(&mut take),
            Some(ids) => {
                // Both are in order: one walk.
                let mut rows = self.rows.iter();
                for id in ids {
                    if let Some(row) = rows.by_ref().find(|row| row.id >= *id).filter(|row| row.id == *id) {
                        take(row);
                    }
                }
            }
        }
        let days: BTreeMap<i32, (u64, u64)> = days.into_iter().collect();
        if let (Some((first, _)), Some((last, _))) = (days.first_key_value(), days.last_key_value()) {
            s.first = Some(date_of(*first).to_string());
            s.last = Some(date_of(*last).to_string());
            s.length = length.unwrap_or_else(|| Length::for_days(last - first));
        }
        for (day, (incidents, killed)) in days {
            let start = s.length.start(day).to_string();
            match s.timeline.last_mut() {
                Some(bin) if bin.start == start => {
                    bin.incidents += incidents;
                    bin.killed += killed;
                }
                _ => s.timeline.push(Bin { start, incidents, killed }),
            }
        }
        let [countries, regions, places, subtypes, statuses] = &counts;
        s.countries = self.countries.shares(countries, usize::MAX);
        // An incident without a region or place is told by its country.
        s.regions = self.regions.shares(&without_none(regions), 100);
        s.places = self.places.shares(&without_none(places), 100);
        s.subtypes = self.subtypes.shares(subtypes, usize::MAX);
        s.statuses = self.statuses.shares(statuses, usize::MAX);
        let mut cells: Vec<Gathered> = cells.into_values().collect();
        cells.sort_by(|a, b| b.incidents.cmp(&a.incidents).then(a.id.cmp(&b.id)));
        cells.truncate(MOST_CELLS);
        for c in cells {
            // Gone between the reading of the columns and now: the map is drawn again in a moment.
            let name = register.read(|r| {
                r.prepare_cached("SELECT name FROM incident WHERE id = ?1")?.query_row([c.id], |r| r.get(0)).optional()
            })?;
            let Some(id) = name else { continue };
            let n = c.incidents as f64;
            // Positions are kept to about a metre; more digits would be made up.
            let round = |x: f64| (x * 1e5).round() / 1e5;
            s.cells.push(Cell {
                lat: round(c.lat / n),
                lon: round(c.lon / n),
                incidents: c.incidents,
                killed: c.killed,
                id,
            });
        }
        Ok(s)
    }

    fn is_rejected(&self, row: &Row) -> bool {
        self.statuses.word(u32::from(row.status)) == Some("rejected")
    }

    /// First incidents of a group in a country among those from a day on (days since 2000-01-01), where the group was known
    /// before from elsewhere; newest first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn newly_seen(&self, register: &Register, from: i32, limit: usize) -> Result<Vec<New>, RegisterError> {
        // Deeds by actor in order of day.
        let mut done: Vec<(u32, i32, i64, u32)> = self
            .deeds
            .iter()
            .filter(|d| d.2 == Deed::Done)
            .map(|(actor, at, _)| (*actor, &self.rows[*at as usize], *at))
            .filter(|(_, row, _)| row.country != 0 && row.day != i32::MIN && !self.is_rejected(row))
            .map(|(actor, row, at)| (actor, row.day, row.id, at))
            .collect();
        done.sort_unstable();
        let mut found: Vec<(i32, i64, u32, u64)> = Vec::new();
        for of_one in done.chunk_by(|a, b| a.0 == b.0) {
            let mut seen: Vec<u32> = Vec::new();
            for (before, (actor, day, id, at)) in (0_u64..).zip(of_one) {
                let row = &self.rows[*at as usize];
                if !seen.contains(&row.country) {
                    if before > 0 && *day >= from && row.precise {
                        found.push((*day, *id, *actor, before));
                    }
                    seen.push(row.country);
                }
            }
        }
        // A kind is no group: "gunmen" have been everywhere before.
        found.retain(|f| self.actors.word(f.2).is_some_and(|a| sijill_model::ActorKind::parse(a).is_none()));
        found.sort_unstable_by(|a, b| b.cmp(a));
        found.truncate(limit);
        found
            .into_iter()
            .map(|(_, id, actor, before)| {
                let incident = register.line(id)?;
                Ok(New {
                    actor: self.actors.word(actor).unwrap_or_default().to_owned(),
                    country: incident.country.clone().unwrap_or_default(),
                    before,
                    incident,
                })
            })
            .collect()
    }

    /// What is known of each actor, most incidents first.
    pub fn actors(&self) -> Vec<ActorTally> {
        let mut tallies: Vec<(ActorTally, i32, i32, HashMap<u32, u64>)> = Vec::new();
        tallies
            .resize_with(self.actors.words.len() + 1, || (ActorTally::default(), i32::MAX, i32::MIN, HashMap::new()));
        for (actor, at, deed) in &self.deeds {
            let row = &self.rows[*at as usize];
            if self.is_rejected(row) {
                continue;
            }
            let (tally, first, last, countries) = &mut tallies[*actor as usize];
            match deed {
                Deed::Claimed => tally.claimed += 1,
                Deed::Blamed => tally.blamed += 1,
                Deed::Denied => tally.denied += 1,
                Deed::Done => {
                    tally.incidents += 1;
                    tally.killed += row.killed.map_or(0, |k| u64::from(k.1));
                    if row.day != i32::MIN {
                        (*first, *last) = ((*first).min(row.day), (*last).max(row.day));
                    }
                    if row.country != 0 {
                        *countries.entry(row.country).or_default() += 1;
                    }
                }
            }
        }
        let mut list: Vec<ActorTally> = (0_u32..)
            .zip(tallies)
            .filter(|(_, (t, ..))| t.incidents + t.claimed + t.blamed + t.denied > 0)
            .filter_map(|(n, (tally, first, last, countries))| {
                let mut countries: Vec<(u64, &str)> =
                    countries.into_iter().filter_map(|(c, n)| Some((n, self.countries.word(c)?))).collect();
                countries.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
                let known = first <= last;
                Some(ActorTally {
                    actor: self.actors.word(n)?.to_owned(),
                    first: known.then(|| date_of(first).to_string()),
                    last: known.then(|| date_of(last).to_string()),
                    countries: countries.into_iter().map(|c| c.1.to_owned()).collect(),
                    ..tally
                })
            })
            .collect();
        list.sort_by(|a, b| b.incidents.cmp(&a.incidents).then_with(|| a.actor.cmp(&b.actor)));
        list
    }
}

fn without_none(counts: &[(u64, u64)]) -> Vec<(u64, u64)> {
    let mut counts = counts.to_vec();
    counts[0] = (0, 0);
    counts
}

impl View {
    fn holds(&self, lat: f64, lon: f64) -> bool {
        let [west, south, east, north] = self.bounds;
        let across = if west <= east { (west..=east).contains(&lon) } else { lon >= west || lon <= east };
        across && (south..=north).contains(&lat)
    }
}
