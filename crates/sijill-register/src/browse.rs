//! What pages ask of a register: lists that go on where they stopped, sums over a filter, neighbours of an
//! incident, what waits for a look.
//!
//! Input: a filter and a view. Output: lines, sums, cells of a map. A list goes on from the last line shown, not
//! from a count of lines, so that what comes in meanwhile neither repeats a line nor hides one.

use crate::error::RegisterError;
use crate::facts::{Facts, date_of};
use crate::filter::Filter;
use crate::query::{COLUMNS, Listed, listed};
use crate::store::{Register, unpack_json};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_model::Coding;
use std::collections::{BTreeMap, HashMap};

/// What a list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// First day.
    #[default]
    Date,
    /// Victims killed.
    Killed,
    /// Victims injured.
    Injured,
    /// Confidence.
    Confidence,
    /// Accounts.
    Accounts,
    /// When its first report came in.
    Added,
    /// What needs a look first: little confidence, high stakes, sources that disagree.
    Review,
}

impl Sort {
    fn sql(self) -> &'static str {
        match self {
            Self::Date => "incident.date_start",
            Self::Killed => "incident.killed",
            Self::Injured => "incident.injured",
            Self::Confidence => "incident.confidence",
            Self::Accounts => "incident.accounts",
            Self::Added => "incident.id",
            // The chance that it is wrong times what is at stake; a toll counts up to a hundred.
            Self::Review => {
                "((1.02 - incident.confidence) * (2 + min(coalesce(incident.killed, 0), 100)) * (1 + (incident.status = 'contested')))"
            }
        }
    }
}

/// A stretch of a list.
#[derive(Clone, Debug)]
pub struct Stretch<'a> {
    /// Sorted by.
    pub sort: Sort,
    /// Smallest first.
    pub ascending: bool,
    /// Where the stretch before ended.
    pub after: Option<&'a str>,
    /// How many at most.
    pub limit: usize,
}

/// Lines, and where to go on when there are more.
pub type Lines<T> = (Vec<T>, Option<String>);

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

/// Values of one column, each once, so that counting does not copy a word a row.
#[derive(Default)]
struct Column {
    words: Vec<String>,
    of: HashMap<String, u32>,
    counts: Vec<(u64, u64)>,
    none: (u64, u64),
}

impl Column {
    fn add(&mut self, word: Option<&str>, killed: u64) {
        let count = match word {
            None => &mut self.none,
            Some(word) => {
                let at = match self.of.get(word) {
                    Some(at) => *at,
                    None => {
                        let at = self.words.len() as u32;
                        self.words.push(word.to_owned());
                        self.of.insert(word.to_owned(), at);
                        self.counts.push((0, 0));
                        at
                    }
                };
                &mut self.counts[at as usize]
            }
        };
        count.0 += 1;
        count.1 += killed;
    }

    fn shares(self, most: usize) -> Vec<Share> {
        let mut list: Vec<Share> = self
            .words
            .into_iter()
            .zip(self.counts)
            .map(|(word, (incidents, killed))| Share { value: Some(word), incidents, killed })
            .collect();
        if self.none.0 > 0 {
            list.push(Share { value: None, incidents: self.none.0, killed: self.none.1 });
        }
        list.sort_by(|a, b| b.incidents.cmp(&a.incidents).then_with(|| a.value.cmp(&b.value)));
        list.truncate(most);
        list
    }
}

/// An incident that may be the same as another.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Near {
    /// The other.
    pub incident: Listed,
    /// Log odds that both are one, of their best pair of accounts; above nothing the matcher would join that pair.
    pub score: f64,
    /// What speaks for and against, with its weight.
    pub features: Vec<(String, f64)>,
}

/// A report in a list.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReportLine {
    /// Its number: `r12` is 12.
    pub number: i64,
    /// Its own id or its hash.
    pub name: String,
    /// Title.
    pub title: String,
    /// Outlet.
    pub outlet: Option<String>,
    /// `ar` or `en`.
    pub language: String,
    /// Publication.
    pub published: Option<String>,
    /// When it was read, RFC 3339.
    pub read_at: String,
    /// Address.
    pub url: Option<String>,
    /// Accounts kept.
    pub accounts: i64,
}

/// Where an account of a report went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Kept {
    /// Label in the coding (`a1`).
    pub label: String,
    /// Its name (`r12.1`).
    pub account: String,
    /// Its incident.
    pub incident: String,
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

fn wrong_cursor() -> RegisterError {
    RegisterError::Invalid("this is no place a list of incidents stopped at".into())
}

impl Register {
    /// A stretch of the incidents that pass.
    ///
    /// # Errors
    /// [`RegisterError::Invalid`] for a cursor that is none.
    pub fn browse(&self, filter: &Filter, stretch: &Stretch<'_>) -> Result<Lines<Listed>, RegisterError> {
        let column = stretch.sort.sql();
        let mut values = filter.values.clone();
        let mut bind = |v: Value| {
            values.push(v);
            format!("?{}", values.len())
        };
        let mut condition = if filter.is_empty() { "1".to_owned() } else { filter.sql.clone() };
        if let Some(cursor) = stretch.after {
            let (value, id) = cursor.split_once('_').ok_or_else(wrong_cursor)?;
            let id = bind(Value::Integer(id.parse().map_err(|_| wrong_cursor())?));
            let value: Option<f64> = match value {
                "" => None,
                v => Some(v.parse().ok().filter(|v: &f64| v.is_finite()).ok_or_else(wrong_cursor)?),
            };
            // Nothing sorts below every number.
            let test = match (value, stretch.ascending) {
                (Some(v), false) => {
                    let v = bind(Value::Real(v));
                    format!("({column} < {v} OR {column} IS NULL OR ({column} = {v} AND incident.id < {id}))")
                }
                (None, false) => format!("({column} IS NULL AND incident.id < {id})"),
                (Some(v), true) => {
                    let v = bind(Value::Real(v));
                    format!("({column} > {v} OR ({column} = {v} AND incident.id > {id}))")
                }
                (None, true) => format!("({column} IS NOT NULL OR incident.id > {id})"),
            };
            condition = format!("({condition}) AND {test}");
        }
        let limit = bind(Value::Integer(stretch.limit as i64 + 1));
        let way = if stretch.ascending { "ASC" } else { "DESC" };
        let sql = format!(
            "SELECT {COLUMNS}, {column}, incident.id FROM incident WHERE {condition} ORDER BY {column} {way}, incident.id {way} LIMIT {limit}"
        );
        let at = COLUMNS_READ;
        let mut rows: Vec<(Listed, Option<f64>, i64)> = self.read(|c| {
            c.prepare_cached(&sql)?
                .query_map(rusqlite::params_from_iter(&values), |r| Ok((listed(r)?, r.get(at)?, r.get(at + 1)?)))?
                .collect()
        })?;
        let more = rows.len() > stretch.limit;
        rows.truncate(stretch.limit);
        let next = rows
            .last()
            .filter(|_| more)
            .map(|(_, value, id)| format!("{}_{id}", value.map_or_else(String::new, |v| format!("{v:?}"))));
        Ok((rows.into_iter().map(|r| r.0).collect(), next))
    }

    /// Sums over the incidents that pass, and the cells of a map.
    ///
    /// # Errors
    /// A damaged register.
    pub fn summary(
        &self,
        filter: &Filter,
        length: Option<Length>,
        view: Option<View>,
    ) -> Result<Summary, RegisterError> {
        let condition = if filter.is_empty() { "1" } else { &filter.sql };
        let sql = format!(
            "SELECT incident.date_start, incident.killed_low, incident.killed, incident.killed_high, incident.injured, incident.country, incident.admin1, incident.place, incident.subtype, incident.status, incident.lat, incident.lon, incident.id FROM incident WHERE {condition}"
        );
        let fail = self.fail();
        let mut statement = self.connection.prepare_cached(&sql).map_err(&fail)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&filter.values)).map_err(&fail)?;
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
        let mut days: BTreeMap<i32, (u64, u64)> = BTreeMap::new();
        let [mut countries, mut regions, mut places, mut subtypes, mut statuses] =
            std::array::from_fn(|_| Column::default());
        let mut cells: HashMap<(i32, i32), Gathered> = HashMap::new();
        let mut joint = String::new();
        while let Some(r) = rows.next().map_err(&fail)? {
            (|| -> rusqlite::Result<()> {
                s.incidents += 1;
                let number = |at: usize| r.get::<_, Option<i64>>(at).map(|n| n.map(|n| n.max(0) as u64));
                let killed = number(2)?;
                match killed {
                    Some(n) => {
                        s.killed += n;
                        s.killed_low += number(1)?.unwrap_or(n);
                        s.killed_high = s.killed_high.zip(number(3)?).map(|(a, b)| a + b);
                    }
                    None => s.killed_unknown += 1,
                }
                let killed = killed.unwrap_or(0);
                s.injured += number(4)?.unwrap_or(0);
                let day: i32 = r.get(0)?;
                if day != i32::MIN {
                    let bin = days.entry(day).or_default();
                    bin.0 += 1;
                    bin.1 += killed;
                }
                let country = r
                    .get_ref(5)?
                    .as_str_or_null()
                    .map_err(|e| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, e.into()))?;
                countries.add(country, killed);
                for (at, column) in [(6, &mut regions), (7, &mut places)] {
                    if let Some(name) = r.get_ref(at)?.as_str_or_null().map_err(|e| {
                        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, e.into())
                    })? {
                        joint.clear();
                        joint.push_str(country.unwrap_or("--"));
                        joint.push('|');
                        joint.push_str(name);
                        column.add(Some(&joint), killed);
                    }
                }
                subtypes.add(
                    r.get_ref(8)?.as_str_or_null().map_err(|e| {
                        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, e.into())
                    })?,
                    killed,
                );
                statuses.add(
                    r.get_ref(9)?.as_str_or_null().map_err(|e| {
                        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, e.into())
                    })?,
                    killed,
                );
                let position = r.get::<_, Option<f64>>(10)?.zip(r.get::<_, Option<f64>>(11)?);
                match position {
                    None => s.unplaced += 1,
                    Some((lat, lon)) => {
                        if let Some(view) = view.filter(|v| v.holds(lat, lon)) {
                            let at = ((lat / view.cell).floor() as i32, (lon / view.cell).floor() as i32);
                            let cell = cells.entry(at).or_default();
                            cell.lat += lat;
                            cell.lon += lon;
                            cell.killed += killed;
                            if cell.incidents == 0 || killed > cell.most {
                                (cell.most, cell.id) = (killed, r.get(12)?);
                            }
                            cell.incidents += 1;
                        }
                    }
                }
                Ok(())
            })()
            .map_err(&fail)?;
        }
        drop(rows);
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
        s.countries = countries.shares(usize::MAX);
        s.regions = regions.shares(100);
        s.places = places.shares(100);
        s.subtypes = subtypes.shares(usize::MAX);
        s.statuses = statuses.shares(usize::MAX);
        let mut cells: Vec<Gathered> = cells.into_values().collect();
        cells.sort_by(|a, b| b.incidents.cmp(&a.incidents).then(a.id.cmp(&b.id)));
        cells.truncate(MOST_CELLS);
        for c in cells {
            let id: String = self
                .connection
                .prepare_cached("SELECT name FROM incident WHERE id = ?1")
                .and_then(|mut s| s.query_row([c.id], |r| r.get(0)))
                .map_err(&fail)?;
            let n = c.incidents as f64;
            s.cells.push(Cell { lat: c.lat / n, lon: c.lon / n, incidents: c.incidents, killed: c.killed, id });
        }
        Ok(s)
    }

    /// Incidents of about the same days and place, those most like it first.
    ///
    /// # Errors
    /// [`RegisterError::Unknown`] for a name nothing has.
    pub fn near(&self, name: &str, limit: usize) -> Result<Vec<Near>, RegisterError> {
        let incident = self.incident(name)?;
        type Row = (i64, i32, i32, Option<String>, Option<f64>, Option<f64>);
        let own: Row = self.read(|c| {
            c.prepare_cached("SELECT id, date_start, date_end, country, lat, lon FROM incident WHERE name = ?1")?
                .query_row([&incident.id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?)))
        })?;
        let (id, start, end, country, lat, lon) = own;
        let sql = format!(
            "SELECT {COLUMNS}, incident.id FROM incident WHERE incident.id <> ?1 AND incident.date_start BETWEEN ?2 AND ?3 AND (incident.country = ?4 OR (incident.lat BETWEEN ?5 - 1 AND ?5 + 1 AND incident.lon BETWEEN ?6 - 1 AND ?6 + 1)) ORDER BY abs(incident.date_start - ?7), incident.id LIMIT 120"
        );
        let (from, to) = (start.saturating_sub(4), end.saturating_add(4));
        let candidates: Vec<(Listed, i64)> = self.read(|c| {
            c.prepare_cached(&sql)?
                .query_map(params![id, from, to, country, lat, lon, start], |r| Ok((listed(r)?, r.get(COLUMNS_READ)?)))?
                .collect()
        })?;
        let facts = |id: i64| -> Result<Vec<Facts>, RegisterError> {
            let blobs: Vec<Vec<u8>> = self.read(|c| {
                c.prepare_cached("SELECT facts FROM account WHERE incident = ?1 AND live = 1 ORDER BY id LIMIT 6")?
                    .query_map([id], |r| r.get(0))?
                    .collect()
            })?;
            blobs.iter().map(|b| self.unblob(b)).collect()
        };
        let ours = facts(id)?;
        let matcher = self.matcher();
        let mut list = Vec::new();
        for (incident, other) in candidates {
            let theirs = facts(other)?;
            let best = ours
                .iter()
                .flat_map(|a| theirs.iter().map(move |b| (matcher.score(a, b), a, b)))
                .max_by(|x, y| x.0.total_cmp(&y.0));
            if let Some((score, a, b)) = best {
                let features = matcher.explain(a, b).into_iter().map(|(n, w)| (n.to_owned(), w)).collect();
                list.push(Near { incident, score, features });
            }
        }
        list.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.incident.id.cmp(&b.incident.id)));
        list.truncate(limit);
        Ok(list)
    }

    /// Reports, the last added first; of one search, those that hold its words.
    ///
    /// # Errors
    /// [`RegisterError::Invalid`] for a search without words.
    pub fn report_lines(
        &self,
        words: Option<&str>,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Lines<ReportLine>, RegisterError> {
        const LINE: &str = "r.id, r.name, r.title, r.outlet, r.language, r.published, r.read_at, r.url, (SELECT count(*) FROM account a WHERE a.report = r.id AND a.live = 1)";
        let line = |r: &rusqlite::Row<'_>| {
            Ok(ReportLine {
                number: r.get(0)?,
                name: r.get(1)?,
                title: r.get(2)?,
                outlet: r.get(3)?,
                language: r.get(4)?,
                published: r.get(5)?,
                read_at: r.get(6)?,
                url: r.get(7)?,
                accounts: r.get(8)?,
            })
        };
        let before = before.unwrap_or(i64::MAX);
        let many = limit as i64 + 1;
        let mut list: Vec<ReportLine> = match words {
            None => self.read(|c| {
                c.prepare_cached(&format!("SELECT {LINE} FROM report r WHERE r.id < ?1 ORDER BY r.id DESC LIMIT ?2"))?
                    .query_map([before, many], line)?
                    .collect()
            })?,
            Some(words) => {
                let query = crate::search::query(words)
                    .ok_or_else(|| RegisterError::Invalid("there is no word to search for".into()))?;
                self.read(|c| {
                    c.prepare_cached(&format!("SELECT {LINE} FROM report_text f JOIN report r ON r.id = f.rowid WHERE f.text MATCH ?3 AND f.rowid < ?1 ORDER BY f.rowid DESC LIMIT ?2"))?
                        .query_map(params![before, many, query], line)?
                        .collect()
                })?
            }
        };
        let more = list.len() > limit;
        list.truncate(limit);
        let next = list.last().filter(|_| more).map(|l| l.number.to_string());
        Ok((list, next))
    }

    /// One report: its line, its coding, and where its accounts went.
    ///
    /// # Errors
    /// [`RegisterError::Unknown`] for a number nothing has.
    pub fn report(&self, number: i64) -> Result<(ReportLine, Coding, Vec<Kept>), RegisterError> {
        let unknown = || RegisterError::Unknown { what: "report", name: format!("r{number}") };
        let line = self
            .report_lines(None, Some(number.saturating_add(1)), 1)?
            .0
            .pop()
            .filter(|l| l.number == number)
            .ok_or_else(unknown)?;
        let body: Vec<u8> = self
            .read(|c| {
                c.prepare_cached("SELECT c.body FROM report r JOIN coding c ON c.id = r.coding WHERE r.id = ?1")?
                    .query_row([number], |r| r.get(0))
                    .optional()
            })?
            .ok_or_else(unknown)?;
        let coding = unpack_json(&body, &format!("the coding of report {number}"), &self.path)?;
        let rows: Vec<(i64, Option<String>, Vec<u8>)> = self.read(|c| {
            c.prepare_cached("SELECT a.number, i.name, a.gist FROM account a LEFT JOIN incident i ON i.id = a.incident WHERE a.report = ?1 AND a.live = 1 ORDER BY a.number")?
                .query_map([number], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
                .collect()
        })?;
        let mut kept = Vec::new();
        for (account, incident, gist) in rows {
            let gist: crate::gist::Gist = self.unblob(&gist)?;
            if let Some(incident) = incident {
                kept.push(Kept { label: gist.label, account: format!("r{number}.{account}"), incident });
            }
        }
        Ok((line, coding, kept))
    }

    /// The number of a report by its name: its own id or its hash; the last added of that name.
    ///
    /// # Errors
    /// A damaged register.
    pub fn report_number(&self, name: &str) -> Result<Option<i64>, RegisterError> {
        self.read(|c| {
            c.prepare_cached("SELECT id FROM report WHERE name = ?1 ORDER BY id DESC LIMIT 1")?
                .query_row([name], |r| r.get(0))
                .optional()
        })
    }

    /// First incidents of a group in a country among those from a day on (days since 2000-01-01), where the group was known
    /// before from elsewhere; newest first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn newly_seen(&self, from: i32, limit: usize) -> Result<Vec<New>, RegisterError> {
        let sql = format!(
            "SELECT {COLUMNS}, t.value, (SELECT count(*) FROM incident_term u JOIN incident j ON j.id = u.incident WHERE u.kind = 'perpetrator' AND u.value = t.value AND j.date_end < incident.date_start AND j.country <> incident.country) AS before FROM incident JOIN incident_term t ON t.incident = incident.id AND t.kind = 'perpetrator' WHERE incident.date_start >= ?1 AND incident.country IS NOT NULL AND incident.status <> 'rejected' AND incident.date_precision IN ('day', 'days') AND NOT EXISTS (SELECT 1 FROM incident_term u JOIN incident j ON j.id = u.incident WHERE u.kind = 'perpetrator' AND u.value = t.value AND j.country = incident.country AND (j.date_start < incident.date_start OR (j.date_start = incident.date_start AND j.id < incident.id))) AND before > 0 ORDER BY incident.date_start DESC, incident.id DESC LIMIT ?2"
        );
        let rows: Vec<(Listed, String, i64)> = self.read(|c| {
            c.prepare_cached(&sql)?
                .query_map(params![from, limit as i64], |r| {
                    Ok((listed(r)?, r.get(COLUMNS_READ)?, r.get(COLUMNS_READ + 1)?))
                })?
                .collect()
        })?;
        Ok(rows
            .into_iter()
            .map(|(incident, actor, before)| New {
                actor,
                country: incident.country.clone().unwrap_or_default(),
                before: before.max(0) as u64,
                incident,
            })
            .collect())
    }

    /// What the register knows of each actor, most incidents first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn actors(&self) -> Result<Vec<ActorTally>, RegisterError> {
        type Row = (String, String, Option<String>, i32, Option<i64>);
        let mut tallies: HashMap<String, (ActorTally, i32, i32, HashMap<String, u64>)> = HashMap::new();
        let fail = self.fail();
        let mut statement = self
            .connection
            .prepare_cached("SELECT t.kind, t.value, i.country, i.date_start, i.killed FROM incident_term t JOIN incident i ON i.id = t.incident WHERE t.kind IN ('perpetrator', 'claimed', 'blamed', 'denied') AND i.status <> 'rejected'")
            .map_err(&fail)?;
        let mut rows = statement.query([]).map_err(&fail)?;
        while let Some(r) = rows.next().map_err(&fail)? {
            let row: rusqlite::Result<Row> = (|| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))();
            let (kind, actor, country, day, killed) = row.map_err(&fail)?;
            let (tally, first, last, countries) =
                tallies.entry(actor).or_insert_with(|| (ActorTally::default(), i32::MAX, i32::MIN, HashMap::new()));
            match kind.as_str() {
                "claimed" => tally.claimed += 1,
                "blamed" => tally.blamed += 1,
                "denied" => tally.denied += 1,
                _ => {
                    tally.incidents += 1;
                    tally.killed += killed.unwrap_or(0).max(0) as u64;
                    if day != i32::MIN {
                        (*first, *last) = ((*first).min(day), (*last).max(day));
                    }
                    if let Some(c) = country {
                        *countries.entry(c).or_default() += 1;
                    }
                }
            }
        }
        let mut list: Vec<ActorTally> = tallies
            .into_iter()
            .map(|(actor, (tally, first, last, countries))| {
                let mut countries: Vec<(String, u64)> = countries.into_iter().collect();
                countries.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
                let known = first <= last;
                ActorTally {
                    actor,
                    first: known.then(|| date_of(first).to_string()),
                    last: known.then(|| date_of(last).to_string()),
                    countries: countries.into_iter().map(|c| c.0).collect(),
                    ..tally
                }
            })
            .collect();
        list.sort_by(|a, b| b.incidents.cmp(&a.incidents).then_with(|| a.actor.cmp(&b.actor)));
        Ok(list)
    }

    /// Incidents that one person alone confirmed, someone other than `by`: they wait for a second pair of eyes.
    ///
    /// # Errors
    /// A damaged register.
    pub fn second_look(&self, by: &str, limit: usize) -> Result<Vec<Listed>, RegisterError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM incident WHERE incident.status = 'confirmed' AND (SELECT count(DISTINCT d.by) = 1 AND max(d.by) <> ?1 FROM account a JOIN decided x ON x.account = a.id JOIN decision d ON d.number = x.decision WHERE a.incident = incident.id AND json_extract(d.body, '$.kind') = 'confirm' AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.decision = d.number)) ORDER BY incident.killed DESC, incident.id LIMIT ?2"
        );
        self.read(|c| c.prepare_cached(&sql)?.query_map(params![by, limit as i64], listed)?.collect())
    }

    /// Outlets with their reports and last publication, most reports first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn outlet_counts(&self) -> Result<Vec<(String, i64, Option<String>)>, RegisterError> {
        self.read(|c| {
            c.prepare_cached("SELECT outlet, count(*), max(published) FROM report WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY 2 DESC, 1 LIMIT 500")?
                .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
                .collect()
        })
    }

    /// The last day of which there is a report; where none has a day, the last of an incident.
    ///
    /// # Errors
    /// A damaged register.
    pub fn last_day(&self) -> Result<Option<String>, RegisterError> {
        let published: Option<String> =
            self.read(|c| c.query_row("SELECT max(substr(published, 1, 10)) FROM report", [], |r| r.get(0)))?;
        if published.is_some() {
            return Ok(published);
        }
        let day: Option<i32> = self.read(|c| c.query_row("SELECT max(date_start) FROM incident", [], |r| r.get(0)))?;
        Ok(day.filter(|d| *d != i32::MIN).map(|d| date_of(d).to_string()))
    }

    /// Changes whenever another connection has changed the register.
    ///
    /// # Errors
    /// A damaged register.
    pub fn data_version(&self) -> Result<i64, RegisterError> {
        self.read(|c| c.pragma_query_value(None, "data_version", |r| r.get(0)))
    }

    /// Runs `what` on one state of the register: nothing that others write meanwhile is seen.
    ///
    /// # Errors
    /// What `what` says, or a damaged register.
    pub fn snapshot<T, E: From<RegisterError>>(&self, what: impl FnOnce(&Self) -> Result<T, E>) -> Result<T, E> {
        let begun = self.connection.unchecked_transaction().map_err(self.fail())?;
        let found = what(self);
        // Nothing was written; ending it cannot lose anything.
        let _ = begun.finish();
        found
    }
}

/// How many columns [`listed`] reads.
const COLUMNS_READ: usize = 23;

/// A map is not drawn with more marks than this.
const MOST_CELLS: usize = 2000;

#[derive(Default)]
struct Gathered {
    lat: f64,
    lon: f64,
    incidents: u64,
    killed: u64,
    most: u64,
    id: i64,
}

impl View {
    fn holds(&self, lat: f64, lon: f64) -> bool {
        let [west, south, east, north] = self.bounds;
        let across = if west <= east { (west..=east).contains(&lon) } else { lon >= west || lon <= east };
        across && (south..=north).contains(&lat)
    }
}
