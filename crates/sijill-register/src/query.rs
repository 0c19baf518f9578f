//! Lists, pages and single incidents.

use crate::deciding::decision_row;
use crate::decision::{Act, Decision};
use crate::error::RegisterError;
use crate::facts::Facts;
use crate::filter::Filter;
use crate::incident::Incident;
use crate::store::{Register, parse_account, unpack_json};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::mpsc;

/// Records unpacked at a time.
const CHUNK: usize = 256;

/// An account found by its report.
pub struct Found {
    /// Row of the report.
    pub report: i64,
    /// Its incident.
    pub incident: String,
    /// Its facts.
    pub facts: Facts,
}

/// A partner of an account: its name, the score of the pair, and the features with their weights.
pub type Reason = (String, f64, Vec<(&'static str, f64)>);

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Newest first.
    #[default]
    Date,
    /// Deadliest first.
    Killed,
    /// Least sure first.
    Confidence,
}

/// Which part of a list.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// How many.
    pub limit: usize,
    /// After how many.
    pub offset: usize,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Listed {
    /// `i12.1`.
    pub id: String,
    /// First day.
    pub date: Option<String>,
    /// Precision of the date.
    pub date_precision: String,
    /// Country.
    pub country: Option<String>,
    /// Place.
    pub place: Option<String>,
    /// First-level region.
    pub admin1: Option<String>,
    /// What was hit.
    pub site: Option<String>,
    /// Degrees north and east.
    pub position: Option<(f64, f64)>,
    /// Subtype.
    pub subtype: String,
    /// Slugs of who did it: claimed, blamed, stated or suspected.
    pub perpetrators: Vec<String>,
    /// Victims killed: least, most (`null`: open), best.
    pub killed: Option<(i64, Option<i64>, i64)>,
    /// Victims injured.
    pub injured: Option<(i64, Option<i64>, i64)>,
    /// Status.
    pub status: String,
    /// Accounts.
    pub accounts: i64,
    /// Independent voices.
    pub independent: i64,
    /// Confidence.
    pub confidence: f64,
    /// Title.
    pub title: String,
    /// What `--if-revision` compares.
    pub revision: String,
}

pub(crate) const COLUMNS: &str = "incident.name, incident.date_start, incident.date_precision, incident.country, incident.place, incident.subtype, incident.killed_low, incident.killed_high, incident.killed, incident.injured_low, incident.injured_high, incident.injured, incident.status, incident.accounts, incident.independent, incident.confidence, incident.title, incident.revision, incident.admin1, incident.site, incident.lat, incident.lon, (SELECT group_concat(t.value, ' ') FROM incident_term t WHERE t.incident = incident.id AND t.kind = 'perpetrator')";

impl Order {
    fn sql(self) -> &'static str {
        match self {
            Self::Date => "incident.date_start DESC, incident.id DESC",
            Self::Killed => "incident.killed DESC, incident.id DESC",
            Self::Confidence => "incident.confidence, incident.id",
        }
    }
}

pub(crate) fn listed(r: &rusqlite::Row<'_>) -> rusqlite::Result<Listed> {
    let toll = |low, high, best| -> rusqlite::Result<_> {
        Ok(match (r.get::<_, Option<i64>>(low)?, r.get::<_, Option<i64>>(best)?) {
            (Some(l), Some(b)) => Some((l, r.get(high)?, b)),
            _ => None,
        })
    };
    let start: i32 = r.get(1)?;
    Ok(Listed {
        id: r.get(0)?,
        date: (start != i32::MIN).then(|| crate::facts::date_of(start).to_string()),
        date_precision: r.get(2)?,
        country: r.get(3)?,
        place: r.get(4)?,
        subtype: r.get(5)?,
        killed: toll(6, 7, 8)?,
        injured: toll(9, 10, 11)?,
        status: r.get(12)?,
        accounts: r.get(13)?,
        independent: r.get(14)?,
        confidence: r.get(15)?,
        title: r.get(16)?,
        revision: r.get(17)?,
        admin1: r.get(18)?,
        site: r.get(19)?,
        position: r.get::<_, Option<f64>>(20)?.zip(r.get(21)?),
        perpetrators: r
            .get::<_, Option<String>>(22)?
            .map(|slugs| slugs.split(' ').filter(|s| !s.is_empty()).map(str::to_owned).collect())
            .unwrap_or_default(),
    })
}

impl Register {
    /// A page of incidents that pass a filter.
    ///
    /// # Errors
    /// A damaged register.
    pub fn list(&self, filter: &Filter, order: Order, page: Page) -> Result<Vec<Listed>, RegisterError> {
        let condition = if filter.is_empty() { "1" } else { &filter.sql };
        let mut values = filter.values.clone();
        values.push(Value::Integer(page.limit as i64));
        values.push(Value::Integer(page.offset as i64));
        let n = values.len();
        let sql = format!(
            "SELECT {COLUMNS} FROM incident WHERE {condition} ORDER BY {} LIMIT ?{} OFFSET ?{n}",
            order.sql(),
            n - 1
        );
        self.run(&sql, &values)
    }

    /// Incidents whose reports hold all the words of a query, the most recently added report first, among
    /// those that pass a filter. Walks the index from its newest end and stops when the page is full.
    ///
    /// # Errors
    /// A damaged register; [`RegisterError::Invalid`] for a query without words.
    pub fn search(&self, words: &str, filter: &Filter, page: Page) -> Result<Vec<Listed>, RegisterError> {
        let query = crate::search::query(words)
            .ok_or_else(|| RegisterError::Invalid("there is no word to search for".into()))?;
        let condition = if filter.is_empty() { "1" } else { &filter.sql };
        let n = filter.values.len();
        let mut values = filter.values.clone();
        values.push(Value::Text(query));
        let sql = format!(
            "SELECT {COLUMNS} FROM report_text f CROSS JOIN account ON account.report = f.rowid CROSS JOIN incident ON incident.id = account.incident WHERE f.text MATCH ?{} AND account.live = 1 AND ({condition}) ORDER BY f.rowid DESC",
            n + 1
        );
        let fail = self.fail();
        let mut statement = self.connection.prepare_cached(&sql).map_err(&fail)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&values)).map_err(&fail)?;
        let mut seen = std::collections::HashSet::new();
        let mut list = Vec::new();
        while list.len() < page.limit
            && let Some(row) = rows.next().map_err(&fail)?
        {
            let line = listed(row).map_err(&fail)?;
            if seen.insert(line.id.clone()) && seen.len() > page.offset {
                list.push(line);
            }
        }
        Ok(list)
    }

    fn run(&self, sql: &str, values: &[Value]) -> Result<Vec<Listed>, RegisterError> {
        self.read(|connection| {
            connection.prepare_cached(sql)?.query_map(rusqlite::params_from_iter(values), listed)?.collect()
        })
    }

    /// How many incidents pass a filter.
    ///
    /// # Errors
    /// A damaged register.
    pub fn count(&self, filter: &Filter) -> Result<i64, RegisterError> {
        let condition = if filter.is_empty() { "1" } else { &filter.sql };
        self.connection
            .query_row(
                &format!("SELECT count(*) FROM incident WHERE {condition}"),
                rusqlite::params_from_iter(&filter.values),
                |r| r.get(0),
            )
            .map_err(self.fail())
    }

    /// Calls `on` with every incident that passes, in order of date; memory does not grow with their number. Records are
    /// unpacked by other threads while `on` works.
    ///
    /// # Errors
    /// A damaged register, or what `on` says.
    pub fn each<E: From<RegisterError>>(
        &self,
        filter: &Filter,
        on: &mut dyn FnMut(Incident) -> Result<(), E>,
    ) -> Result<(), E> {
        type Packed = Vec<(String, Vec<u8>)>;
        type Unpacked = Result<Vec<Incident>, RegisterError>;
        let condition = if filter.is_empty() { "1" } else { &filter.sql };
        let sql = format!(
            "SELECT incident.name, incident.record FROM incident WHERE {condition} ORDER BY incident.date_start, incident.id"
        );
        let fail = self.fail();
        let mut statement = self.connection.prepare(&sql).map_err(&fail)?;
        let mut rows = statement.query(rusqlite::params_from_iter(&filter.values)).map_err(&fail)?;
        let mut next = || -> Result<Packed, RegisterError> {
            let mut list = Vec::new();
            while list.len() < CHUNK
                && let Some(row) = rows.next().map_err(&fail)?
            {
                list.push((row.get(0).map_err(&fail)?, row.get(1).map_err(&fail)?));
            }
            Ok(list)
        };
        let path = self.path.as_str();
        let unpack =
            |list: Packed| -> Unpacked { list.iter().map(|(name, record)| unpack_json(record, name, path)).collect() };
        let first = next()?;
        if first.len() < CHUNK {
            return unpack(first)?.into_iter().try_for_each(on);
        }
        let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get).min(8);
        std::thread::scope(|scope| {
            // Each thread has its turn, so chunks come back in the order they went out.
            let unpack = &unpack;
            let pipes: Vec<_> = (0..threads)
                .map(|_| {
                    let (send, packed) = mpsc::sync_channel::<Packed>(2);
                    let (unpacked, receive) = mpsc::sync_channel::<Unpacked>(2);
                    scope.spawn(move || {
                        for list in packed {
                            if unpacked.send(unpack(list)).is_err() {
                                break;
                            }
                        }
                    });
                    (send, receive)
                })
                .collect();
            let (mut sent, mut read) = (0, 0);
            let mut chunk = first;
            loop {
                while !chunk.is_empty() && sent < read + 2 * threads {
                    // A thread that is gone has panicked; the scope passes that on.
                    let _ = pipes[sent % threads].0.send(chunk);
                    sent += 1;
                    chunk = next()?;
                }
                if read == sent {
                    return Ok(());
                }
                let Ok(list) = pipes[read % threads].1.recv() else { return Ok(()) };
                read += 1;
                list?.into_iter().try_for_each(&mut *on)?;
            }
        })
    }

    /// The incident a name means today. A name that was merged into another gives that other.
    ///
    /// # Errors
    /// [`RegisterError::Unknown`] for a name nothing has.
    pub fn incident(&self, name: &str) -> Result<Incident, RegisterError> {
        let unknown = || RegisterError::Unknown { what: "incident", name: name.to_owned() };
        let key = if let Some(rest) = name.strip_prefix('i') { format!("r{rest}") } else { name.to_owned() };
        let (report, number) = parse_account(&key).ok_or_else(unknown)?;
        let record: Option<Vec<u8>> = self
            .connection
            .query_row(
                "SELECT i.record FROM account a JOIN incident i ON i.id = a.incident WHERE a.report = ?1 AND a.number = ?2",
                [report, number],
                |r| r.get(0),
            )
            .optional()
            .map_err(self.fail())?;
        unpack_json(&record.ok_or_else(unknown)?, name, &self.path)
    }

    /// Why an account is in its incident: every other account of it with score and features, best first.
    ///
    /// # Errors
    /// An account nothing has.
    pub fn why(&self, account: &str) -> Result<Vec<Reason>, RegisterError> {
        let unknown = || RegisterError::Unknown { what: "account", name: account.to_owned() };
        let (report, number) = parse_account(account).ok_or_else(unknown)?;
        let own: Option<(i64, Option<i64>, Vec<u8>)> = self
            .connection
            .query_row(
                "SELECT id, incident, facts FROM account WHERE report = ?1 AND number = ?2 AND live = 1",
                [report, number],
                |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
            )
            .optional()
            .map_err(self.fail())?;
        let (id, incident, facts) = own.ok_or_else(unknown)?;
        let facts: Facts = self.unblob(&facts)?;
        let rows: Vec<(String, Vec<u8>)> = self.read(|connection| {
            connection
                .prepare_cached("SELECT 'r' || report || '.' || number, facts FROM account WHERE incident = ?1 AND id <> ?2 ORDER BY id")?
                .query_map(rusqlite::params![incident, id], |r| Ok((r.get(0)?, r.get(1)?)))?
                .collect()
        })?;
        let mut list = Vec::new();
        for (name, other) in rows {
            let other: Facts = self.unblob(&other)?;
            let matcher = &self.options.matcher;
            list.push((name, matcher.score(&facts, &other), matcher.explain(&facts, &other)));
        }
        list.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Ok(list)
    }

    /// For reports by name: the account with a label (`a2`), or of what is told of a place (`told:Mosul`), or the first
    /// main one; its facts and incident.
    ///
    /// # Errors
    /// A damaged register.
    pub fn by_report<'a>(
        &self,
        reports: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    ) -> Result<Vec<Option<Found>>, RegisterError> {
        let mut list = Vec::new();
        for (name, label) in reports {
            type Row = (i64, Option<String>, Vec<u8>, Vec<u8>);
            let rows: Vec<Row> = self.read(|connection| {
                connection
                    .prepare_cached("SELECT a.report, i.name, a.facts, a.gist FROM report r JOIN account a ON a.report = r.id LEFT JOIN incident i ON i.id = a.incident WHERE r.name = ?1 AND a.live = 1 ORDER BY a.number")?
                    .query_map([name], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
                    .collect()
            })?;
            let mut found = None;
            for (report, incident, facts, gist) in rows {
                let facts: Facts = self.unblob(&facts)?;
                let gist: crate::gist::Gist = self.unblob(&gist)?;
                let wanted = match label {
                    None => facts.focus == sijill_model::Focus::Main,
                    Some(label) => match label.strip_prefix("told:") {
                        Some(place) => {
                            gist.subtype.event_type() != sijill_model::EventType::StrategicDevelopments
                                && gist.place.as_ref().is_some_and(|p| p.name == place)
                        }
                        None => label == gist.label,
                    },
                };
                if let (true, Some(incident)) = (wanted, incident) {
                    found = Some(Found { report, incident, facts });
                    break;
                }
            }
            list.push(found);
        }
        Ok(list)
    }

    /// The matcher in use.
    pub fn matcher(&self) -> &crate::score::Matcher {
        &self.options.matcher
    }

    pub(crate) fn unblob<T: serde::de::DeserializeOwned>(&self, bytes: &[u8]) -> Result<T, RegisterError> {
        postcard::from_bytes(bytes).map_err(|e| RegisterError::Blob {
            path: self.path.clone(),
            what: "an account".into(),
            reason: e.to_string(),
        })
    }

    /// Every decision, oldest first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn decisions(&self) -> Result<Vec<Decision>, RegisterError> {
        let mut all = self.decisions_before(None, usize::MAX)?;
        all.reverse();
        Ok(all)
    }

    /// The decisions before a number, newest first.
    ///
    /// # Errors
    /// A damaged register.
    pub fn decisions_before(&self, number: Option<i64>, limit: usize) -> Result<Vec<Decision>, RegisterError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows: Vec<(Decision, String)> = self.read(|connection| {
            connection
                .prepare_cached("SELECT d.number, d.at, d.by, d.body, d.why, d.previous, d.hash, u.by FROM decision d LEFT JOIN undone u ON u.decision = d.number WHERE d.number < ?1 ORDER BY d.number DESC LIMIT ?2")?
                .query_map([number.unwrap_or(i64::MAX), limit], decision_row)?
                .collect()
        })?;
        rows.into_iter()
            .map(|(decision, body)| {
                let act: Act = serde_json::from_str(&body).map_err(|e| RegisterError::Blob {
                    path: self.path.clone(),
                    what: format!("decision {}", decision.number),
                    reason: e.to_string(),
                })?;
                Ok(Decision { act, ..decision })
            })
            .collect()
    }
}
