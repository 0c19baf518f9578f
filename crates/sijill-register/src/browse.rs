//! What pages ask of a register: lists that go on where they stopped, neighbours of an incident, reports, what waits
//! for a look. Sums are next door (`overview.rs`).
//!
//! Input: a filter and a stretch. Output: lines. A list goes on from the last line shown, not
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
