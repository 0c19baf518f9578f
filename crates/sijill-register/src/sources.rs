//! Where reports come from: the state of feeds that are watched, entries seen, inputs half read, what
//! could not be read, and the reports as they came.
//!
//! None of it is knowledge about incidents: it may be deleted, and all that happens is that things are
//! fetched or read once more.

use crate::error::RegisterError;
use crate::prepared::unpack;
use crate::store::Register;
use rusqlite::{OptionalExtension, Row, params};
use schemars::JsonSchema;
use serde::Serialize;

/// What is known of a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Source {
    /// Address of the feed or sitemap.
    pub address: String,
    /// ETag of the last answer.
    pub etag: Option<String>,
    /// Last-Modified of the last answer.
    pub modified: Option<String>,
    /// When it was asked last, RFC 3339.
    pub asked_at: String,
    /// Not to be asked before then, RFC 3339.
    pub next_at: String,
    /// When it answered well last.
    pub ok_at: Option<String>,
    /// Failures in a row.
    pub failures: u32,
    /// What went wrong last; `None` when nothing did.
    pub problem: Option<String>,
    /// Reports that came of it.
    pub entries: u64,
    /// Where it moved for good.
    pub moved: Option<String>,
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reject {
    /// When last, RFC 3339.
    pub at: String,
    /// File, place in an archive, address.
    pub place: String,
    /// Why.
    pub reason: String,
    /// How often.
    pub times: u64,
}

/// A report as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsItCame {
    /// Its number.
    pub id: i64,
    /// `text`, `html`, `json`, `http`, `pdf`, `mail`.
    pub form: String,
    /// Its address on the web, if it has one.
    pub url: Option<String>,
    /// Where it was read.
    pub address: String,
    /// When, RFC 3339.
    pub read_at: String,
    /// SHA-256 of the bytes.
    pub digest: Vec<u8>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

fn source(row: &Row<'_>) -> rusqlite::Result<Source> {
    Ok(Source {
        address: row.get(0)?,
        etag: row.get(1)?,
        modified: row.get(2)?,
        asked_at: row.get(3)?,
        next_at: row.get(4)?,
        ok_at: row.get(5)?,
        failures: row.get(6)?,
        problem: row.get(7)?,
        entries: row.get::<_, i64>(8)?.max(0) as u64,
        moved: row.get(9)?,
    })
}

const SOURCE: &str =
    "SELECT address, etag, modified, asked_at, next_at, ok_at, failures, problem, entries, moved FROM source";

impl Register {
    /// What is known of all sources, in order of address.
    ///
    /// # Errors
    /// A damaged register.
    pub fn sources(&self) -> Result<Vec<Source>, RegisterError> {
        self.read(|c| c.prepare(&format!("{SOURCE} ORDER BY address"))?.query_map([], source)?.collect())
    }

    /// What is known of a source.
    ///
    /// # Errors
    /// A damaged register.
    pub fn source(&self, address: &str) -> Result<Option<Source>, RegisterError> {
        self.read(|c| c.query_row(&format!("{SOURCE} WHERE address = ?1"), [address], source).optional())
    }

    /// Remembers what became of asking a source.
    ///
    /// # Errors
    /// A full disk, a damaged register.
    pub fn remember_source(&mut self, s: &Source) -> Result<(), RegisterError> {
        self.read(|c| {
            c.execute(
                "INSERT INTO source (address, etag, modified, asked_at, next_at, ok_at, failures, problem, entries, moved) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                 ON CONFLICT (address) DO UPDATE SET etag = ?2, modified = ?3, asked_at = ?4, next_at = ?5, ok_at = ?6, failures = ?7, problem = ?8, entries = ?9, moved = ?10",
                params![s.address, s.etag, s.modified, s.asked_at, s.next_at, s.ok_at, s.failures, s.problem, s.entries as i64, s.moved],
            )
            .map(drop)
        })
    }

    /// How an entry stands: `None` when it was never seen, else how often it was tried and whether it is done with.
    ///
    /// # Errors
    /// A damaged register.
    pub fn entry(&self, source: &str, key: &str) -> Result<Option<(u32, bool)>, RegisterError> {
        self.read(|c| {
            c.prepare_cached("SELECT attempts, done FROM entry WHERE source = ?1 AND key = ?2")?
                .query_row([source, key], |r| Ok((r.get(0)?, r.get::<_, i64>(1)? != 0)))
                .optional()
        })
    }

    /// Remembers that an entry was tried.
    ///
    /// # Errors
    /// A full disk, a damaged register.
    pub fn remember_entry(&mut self, source: &str, key: &str, at: &str, done: bool) -> Result<(), RegisterError> {
        self.read(|c| {
            c.prepare_cached(
                "INSERT INTO entry (source, key, at, attempts, done) VALUES (?1, ?2, ?3, 1, ?4)
                 ON CONFLICT (source, key) DO UPDATE SET at = ?3, attempts = attempts + 1, done = max(done, ?4)",
            )?
            .execute(params![source, key, at, i64::from(done)])
            .map(drop)
        })
    }

    /// Remembers what could not be read. The same thing again is counted.
    ///
    /// # Errors
    /// A full disk, a damaged register.
    pub fn reject(&mut self, list: &[(String, String)], at: &str) -> Result<(), RegisterError> {
        if list.is_empty() {
            return Ok(());
        }
        let fail = self.fail();
        let tx = self.connection.transaction().map_err(&fail)?;
        for (place, reason) in list {
            tx.prepare_cached(
                "INSERT INTO reject (at, place, reason, times) VALUES (?1, ?2, ?3, 1)
                 ON CONFLICT (place, reason) DO UPDATE SET at = ?1, times = times + 1",
            )
            .and_then(|mut s| s.execute(params![at, place, reason]))
            .map_err(&fail)?;
        }
        tx.commit().map_err(&fail)
    }

    /// What could not be read, newest last.
    ///
    /// # Errors
    /// A damaged register.
    pub fn rejects(&self) -> Result<Vec<Reject>, RegisterError> {
        self.read(|c| {
            c.prepare("SELECT at, place, reason, times FROM reject ORDER BY at, id")?
                .query_map([], |r| {
                    Ok(Reject {
                        at: r.get(0)?,
                        place: r.get(1)?,
                        reason: r.get(2)?,
                        times: r.get::<_, i64>(3)?.max(1) as u64,
                    })
                })?
                .collect()
        })
    }

    /// Inputs whose reading was broken off: name, mark (tells whether it is still the same), records durable.
    ///
    /// # Errors
    /// A damaged register.
    pub fn unfinished(&self) -> Result<Vec<(String, String, u64)>, RegisterError> {
        self.read(|c| {
            c.prepare("SELECT input, mark, records FROM unfinished ORDER BY input")?
                .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get::<_, i64>(2)?.max(0) as u64)))?
                .collect()
        })
    }

    /// Remembers how far an input was read; `None` when to its end.
    ///
    /// # Errors
    /// A full disk, a damaged register.
    pub fn remember_unfinished(&mut self, input: &str, mark: &str, records: Option<u64>) -> Result<(), RegisterError> {
        self.read(|c| match records {
            Some(n) => c
                .execute(
                    "INSERT INTO unfinished (input, mark, records) VALUES (?1, ?2, ?3) ON CONFLICT (input) DO UPDATE SET mark = ?2, records = ?3",
                    params![input, mark, n as i64],
                )
                .map(drop),
            None => c.execute("DELETE FROM unfinished WHERE input = ?1", [input]).map(drop),
        })
    }

    /// Whether a report like this one is there already.
    ///
    /// # Errors
    /// A damaged register.
    pub fn has(&self, report: &sijill_model::Report) -> Result<bool, RegisterError> {
        let hash = crate::prepared::identity(report);
        self.read(|c| c.prepare_cached("SELECT 1 FROM report WHERE hash = ?1")?.exists([hash.as_slice()]))
    }

    /// Reports as they came, in order of arrival, after number `after`, `many` at most.
    ///
    /// # Errors
    /// A damaged register; bytes that cannot be unpacked.
    pub fn as_they_came(&self, after: i64, many: usize) -> Result<Vec<AsItCame>, RegisterError> {
        let rows: Vec<AsItCame> = self.read(|c| {
            c.prepare_cached(
                "SELECT id, form, url, address, read_at, digest, bytes FROM report WHERE id > ?1 ORDER BY id LIMIT ?2",
            )?
            .query_map(params![after, many as i64], |r| {
                Ok(AsItCame {
                    id: r.get(0)?,
                    form: r.get(1)?,
                    url: r.get(2)?,
                    address: r.get(3)?,
                    read_at: r.get(4)?,
                    digest: r.get(5)?,
                    bytes: r.get(6)?,
                })
            })?
            .collect()
        })?;
        rows.into_iter()
            .map(|mut row| {
                row.bytes = unpack(&row.bytes).map_err(|e| RegisterError::Blob {
                    path: self.path.clone(),
                    what: format!("report {}", row.id),
                    reason: e.to_string(),
                })?;
                Ok(row)
            })
            .collect()
    }
}
