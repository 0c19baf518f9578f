//! The store: opening, adding, and the one transaction in which each change is made.
//!
//! Every change is one transaction: reports, codings, accounts and the incidents they touch are
//! durable together or not at all.

use crate::decision::{Act, chain};
use crate::error::RegisterError;
use crate::facts::Facts;
use crate::gist::Gist;
use crate::neighbourhood::block;
use crate::outlets::Outlets;
use crate::prepared::{Prepared, unpack};
use crate::schema;
use crate::score::Matcher;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};
use sijill_model::Coding;
use std::path::Path;
use std::time::Duration;

/// What a register needs to know beside its file.
#[derive(Clone, Debug)]
pub struct Options {
    /// Scores pairs.
    pub matcher: Matcher,
    /// Who owns whom.
    pub outlets: Outlets,
}

/// An open register.
pub struct Register {
    pub(crate) connection: Connection,
    pub(crate) options: Options,
    pub(crate) path: String,
}

/// What adding did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Names of reports now in the register, durably.
    pub reports: Vec<String>,
    /// Names of reports that were there already.
    pub known: Vec<String>,
    /// Accounts kept.
    pub accounts: usize,
    /// Incidents made or changed.
    pub incidents: usize,
}

/// What recoding changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recoded {
    /// Reports coded again.
    pub reports: usize,
    /// "r12.1: killed 5 → 6", one a change.
    pub changes: Vec<String>,
    /// What decisions kept as analysts left it, though the machine now reads otherwise.
    pub kept: Vec<String>,
}

/// Counts of a register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Totals {
    /// Reports.
    pub reports: i64,
    /// Codings, older ones included.
    pub codings: i64,
    /// Accounts of the codings in force.
    pub accounts: i64,
    /// Incidents.
    pub incidents: i64,
    /// Decisions.
    pub decisions: i64,
}

impl Register {
    /// Opens a register to write; makes the file when there is none.
    ///
    /// # Errors
    /// See [`RegisterError`].
    pub fn open(path: &Path, options: Options) -> Result<Self, RegisterError> {
        Self::connect(path, options, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Opens a register that is there, to read or to write.
    ///
    /// # Errors
    /// [`RegisterError::Missing`] when there is none.
    pub fn open_existing(path: &Path, options: Options, write: bool) -> Result<Self, RegisterError> {
        if !path.exists() {
            return Err(RegisterError::Missing { path: path.display().to_string() });
        }
        let flags = if write { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
        Self::connect(path, options, flags)
    }

    fn connect(path: &Path, options: Options, flags: OpenFlags) -> Result<Self, RegisterError> {
        let name = path.display().to_string();
        let fail = |e| RegisterError::of(&name, e);
        let mut connection =
            Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(|e| {
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists());
                match folder {
                    _ if path.is_dir() => RegisterError::NotARegister { path: name.clone() },
                    Some(folder) => {
                        RegisterError::NoFolder { path: name.clone(), folder: folder.display().to_string() }
                    }
                    None => fail(e),
                }
            })?;
        connection.busy_timeout(Duration::from_secs(10)).map_err(fail)?;
        let application: i64 = connection.pragma_query_value(None, "application_id", |r| r.get(0)).map_err(fail)?;
        let version: i64 = connection.pragma_query_value(None, "user_version", |r| r.get(0)).map_err(fail)?;
        let empty = || connection.query_row("SELECT count(*) FROM sqlite_master", [], |r| r.get::<_, i64>(0));
        if application != schema::APPLICATION && (version != 0 || empty().map_err(fail)? > 0) {
            return Err(RegisterError::NotARegister { path: name });
        }
        if version > schema::VERSION {
            return Err(RegisterError::Newer { path: name, found: version, known: schema::VERSION });
        }
        let writes = flags.contains(OpenFlags::SQLITE_OPEN_READ_WRITE);
        if writes {
            // WAL lets readers go on while one writes; FULL makes a commit survive a power cut.
            connection.pragma_update(None, "journal_mode", "WAL").map_err(fail)?;
            connection.pragma_update(None, "synchronous", "FULL").map_err(fail)?;
            connection.pragma_update(None, "foreign_keys", true).map_err(fail)?;
            schema::migrate(&mut connection, version).map_err(fail)?;
        } else if version == 0 {
            return Err(RegisterError::NotARegister { path: name });
        } else if version < schema::VERSION {
            // An older layout is brought up to this one where it can be written; where not, all that is older reads.
            if let Ok(mut writer) = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
                && writer.busy_timeout(Duration::from_secs(10)).is_ok()
            {
                let _ = schema::migrate(&mut writer, version);
            }
        }
        connection.pragma_update(None, "cell_size_check", true).map_err(fail)?;
        connection.pragma_update(None, "cache_size", -65_536).map_err(fail)?;
        connection.pragma_update(None, "mmap_size", 1_i64 << 30).map_err(fail)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Self { connection, options, path: name })
    }

    pub(crate) fn fail(&self) -> impl Fn(rusqlite::Error) -> RegisterError + use<> {
        let path = self.path.clone();
        move |e| RegisterError::of(&path, e)
    }

    pub(crate) fn read<T>(&self, what: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, RegisterError> {
        what(&self.connection).map_err(self.fail())
    }

    /// Adds coded reports in one durable transaction and settles the incidents they touch. A report
    /// that is there already is not added again.
    ///
    /// # Errors
    /// On any error nothing of the batch is kept.
    pub fn add(&mut self, batch: &[Prepared], read_at: &str) -> Result<Added, RegisterError> {
        let fail = self.fail();
        let options = &self.options;
        let path = &self.path;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let mut work = Work { tx: &tx, options, path, fail: &fail };
        let mut added = Added::default();
        let mut new = Vec::new();
        for p in batch {
            match work.insert_report(p, read_at)? {
                None => added.known.push(p.report.id.clone()),
                Some(report) => {
                    for (n, (facts, gist)) in p.accounts.iter().enumerate() {
                        new.push(work.insert_account(report, n as i64 + 1, facts, gist)?);
                    }
                    added.accounts += p.accounts.len();
                    added.reports.push(p.report.id.clone());
                }
            }
        }
        added.incidents = work.place(&new, &[])?;
        work.remember_matcher()?;
        tx.commit().map_err(&fail)?;
        Ok(added)
    }

    /// Gives reports a newer coding. Accounts keep their numbers where they are the same account;
    /// decisions stay.
    ///
    /// # Errors
    /// On any error nothing of the batch is kept.
    pub fn recode(&mut self, batch: &[(i64, Prepared)]) -> Result<Recoded, RegisterError> {
        let fail = self.fail();
        let options = &self.options;
        let path = &self.path;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let mut work = Work { tx: &tx, options, path, fail: &fail };
        let mut done = Recoded::default();
        let (mut new, mut touched) = (Vec::new(), Vec::new());
        let decided_before = work.decided_incidents()?;
        for (report, p) in batch {
            done.reports += 1;
            let coder = work.coder(&p.coder)?;
            let (in_force, coder_before): (i64, i64) = tx
                .prepare_cached("SELECT c.id, c.coder FROM report r JOIN coding c ON c.id = r.coding WHERE r.id = ?1")
                .and_then(|mut s| s.query_row([report], |r| Ok((r.get(0)?, r.get(1)?))))
                .map_err(&fail)?;
            let coding = if coder_before == coder { in_force } else { work.insert_coding(*report, coder, &p.body)? };
            tx.prepare_cached("UPDATE report SET coding = ?2, sketch = ?3 WHERE id = ?1")
                .and_then(|mut s| s.execute(params![report, coding, blob(&p.sketch)]))
                .map_err(&fail)?;
            work.renumber(*report, &p.accounts, &mut new, &mut touched, &mut done.changes)?;
        }
        // Everything that lost an account, then everything that may gain one.
        work.place(&new, &touched)?;
        work.remember_matcher()?;
        for (name, before) in &decided_before {
            let Some(after) = work.incident_of_name(name)? else {
                done.kept.push(format!("{name}: decided, but no coding tells of it any more; the decision is kept"));
                continue;
            };
            for c in &after.corrections {
                let was = before.corrections.iter().find(|b| b.field == c.field).map_or("", |b| b.machine.as_str());
                if was != c.machine {
                    done.kept.push(format!(
                        "{name}: {} stays {} (decision {}, {}); the machine read {was} and now reads {}",
                        c.field, c.value, c.decision, c.by, c.machine
                    ));
                }
            }
        }
        done.kept.extend(work.pins_against_the_matcher(batch.iter().map(|b| b.0))?);
        tx.commit().map_err(&fail)?;
        Ok(done)
    }

    /// Settles every incident anew with the matcher and outlets of today, where these are not those
    /// that settled it.
    ///
    /// # Errors
    /// On any error nothing is changed.
    pub fn rematch(&mut self) -> Result<usize, RegisterError> {
        let fail = self.fail();
        let options = &self.options;
        let path = &self.path;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let mut work = Work { tx: &tx, options, path, fail: &fail };
        if work.matcher_is_current()? {
            return Ok(0);
        }
        let all: Vec<i64> = tx
            .prepare("SELECT id FROM account WHERE live = 1 ORDER BY id")
            .and_then(|mut s| s.query_map([], |r| r.get(0))?.collect())
            .map_err(&fail)?;
        let changed = work.place(&all, &[])?;
        work.remember_matcher()?;
        tx.commit().map_err(&fail)?;
        Ok(changed)
    }

    /// Whether incidents were settled with another matcher than this one.
    ///
    /// # Errors
    /// A damaged register.
    pub fn is_matched_otherwise(&self) -> Result<bool, RegisterError> {
        let found: Option<String> = self
            .connection
            .query_row("SELECT value FROM meta WHERE key = 'matcher'", [], |r| r.get(0))
            .optional()
            .map_err(self.fail())?;
        Ok(found.is_some_and(|f| f != self.options.matcher.name()))
    }

    /// Records a decision. With `if_revision` it is refused when the incident has changed since.
    ///
    /// # Errors
    /// [`RegisterError::Conflict`], [`RegisterError::Unknown`], [`RegisterError::Invalid`]; nothing is kept then.
    pub fn decide(
        &mut self,
        act: Act,
        by: &str,
        why: &str,
        at: &str,
        if_revision: Option<&str>,
    ) -> Result<i64, RegisterError> {
        let fail = self.fail();
        let options = &self.options;
        let path = &self.path;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let mut work = Work { tx: &tx, options, path, fail: &fail };
        if by.trim().is_empty() {
            return Err(RegisterError::Invalid(
                "a decision needs a name: who decides? (--by NAME, or SIJILL_ANALYST)".into(),
            ));
        }
        let act = work.complete(act)?;
        if let Some(expected) = if_revision {
            let found = work.incident_of_name(act.incident())?.map_or_else(String::new, |i| i.revision);
            if found != expected {
                return Err(RegisterError::Conflict {
                    incident: act.incident().to_owned(),
                    expected: expected.to_owned(),
                    found,
                });
            }
        }
        let body = serde_json::to_string(&act).expect("an act is JSON");
        let last: Option<(i64, Vec<u8>)> = tx
            .query_row("SELECT number, hash FROM decision ORDER BY number DESC LIMIT 1", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .optional()
            .map_err(&fail)?;
        let (number, previous) = last.map_or((1, [0; 32]), |(n, h)| (n + 1, h.try_into().unwrap_or([0; 32])));
        let hash = chain(&previous, number, at, by, &body, why);
        tx.execute(
            "INSERT INTO decision (number, at, by, body, why, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![number, at, by, body, why, previous.as_slice(), hash.as_slice()],
        )
        .map_err(&fail)?;
        let touched = work.put_in_force(number, &act)?;
        work.place(&[], &touched)?;
        tx.commit().map_err(&fail)?;
        Ok(number)
    }

    /// A copy of the register at `to`, consistent though others write meanwhile.
    ///
    /// # Errors
    /// A target that exists, or a disk that is full.
    pub fn backup(&self, to: &Path) -> Result<u64, RegisterError> {
        let io = |source| RegisterError::Io { path: to.display().to_string(), source };
        if to.exists() {
            return Err(RegisterError::Invalid(format!("{} exists; a backup does not overwrite", to.display())));
        }
        // A half-written copy never has the name of a whole one.
        let part = to.with_extension("part");
        let _ = std::fs::remove_file(&part);
        let done = self
            .connection
            .execute("VACUUM INTO ?1", [part.to_string_lossy()])
            .map_err(|e| RegisterError::of(&part.display().to_string(), e));
        if let Err(e) = done {
            let _ = std::fs::remove_file(&part);
            return Err(e);
        }
        std::fs::File::open(&part).and_then(|f| f.sync_all()).map_err(io)?;
        std::fs::rename(&part, to).map_err(io)?;
        if let Some(folder) = to.parent().filter(|p| !p.as_os_str().is_empty()) {
            let _ = std::fs::File::open(folder).and_then(|f| f.sync_all());
        }
        Ok(std::fs::metadata(to).map_err(io)?.len())
    }

    /// Counts.
    ///
    /// # Errors
    /// A damaged register.
    pub fn totals(&self) -> Result<Totals, RegisterError> {
        let count = |sql: &str| self.connection.query_row(sql, [], |r| r.get(0)).map_err(self.fail());
        Ok(Totals {
            reports: count("SELECT count(*) FROM report")?,
            codings: count("SELECT count(*) FROM coding")?,
            accounts: count("SELECT count(*) FROM account WHERE live = 1")?,
            incidents: count("SELECT count(*) FROM incident")?,
            decisions: count("SELECT count(*) FROM decision")?,
        })
    }
}

pub(crate) fn blob<T: serde::Serialize>(value: &T) -> Vec<u8> {
    postcard::to_stdvec(value).expect("plain data serialises")
}

/// `r12.1` → (12, 1).
pub(crate) fn parse_account(name: &str) -> Option<(i64, i64)> {
    let (report, number) = name.strip_prefix('r')?.split_once('.')?;
    Some((report.parse().ok()?, number.parse().ok()?))
}

/// One transaction's work.
pub(crate) struct Work<'a> {
    pub(crate) tx: &'a Transaction<'a>,
    pub(crate) options: &'a Options,
    pub(crate) path: &'a str,
    pub(crate) fail: &'a dyn Fn(rusqlite::Error) -> RegisterError,
}

impl Work<'_> {
    pub(crate) fn sql<T>(&self, result: rusqlite::Result<T>) -> Result<T, RegisterError> {
        result.map_err(self.fail)
    }

    pub(crate) fn unblob<T: serde::de::DeserializeOwned>(&self, bytes: &[u8], what: &str) -> Result<T, RegisterError> {
        postcard::from_bytes(bytes).map_err(|e| RegisterError::Blob {
            path: self.path.to_owned(),
            what: what.to_owned(),
            reason: e.to_string(),
        })
    }

    fn coder(&self, name: &str) -> Result<i64, RegisterError> {
        self.sql((|| {
            self.tx.prepare_cached("INSERT INTO coder (name) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([name])?;
            self.tx.prepare_cached("SELECT id FROM coder WHERE name = ?1")?.query_row([name], |r| r.get(0))
        })())
    }

    fn insert_coding(&self, report: i64, coder: i64, body: &[u8]) -> Result<i64, RegisterError> {
        self.sql((|| {
            self.tx
                .prepare_cached("INSERT INTO coding (report, coder, body) VALUES (?1, ?2, ?3)")?
                .execute(params![report, coder, body])?;
            Ok(self.tx.last_insert_rowid())
        })())
    }

    fn insert_report(&self, p: &Prepared, read_at: &str) -> Result<Option<i64>, RegisterError> {
        let inserted = self.sql((|| {
            self.tx
                .prepare_cached(
                    "INSERT INTO report (hash, name, url, outlet, language, published, title, form, address, read_at, digest, bytes, sketch, coding) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0) ON CONFLICT (hash) DO NOTHING",
                )?
                .execute(params![
                    p.hash.as_slice(),
                    p.report.id,
                    p.report.url,
                    p.report.outlet,
                    p.report.language.as_str(),
                    p.report.published,
                    p.report.title,
                    p.form,
                    p.address,
                    read_at,
                    p.digest.as_slice(),
                    p.bytes,
                    blob(&p.sketch),
                ])
        })())?;
        if inserted == 0 {
            return Ok(None);
        }
        let report = self.tx.last_insert_rowid();
        let coder = self.coder(&p.coder)?;
        let coding = self.insert_coding(report, coder, &p.body)?;
        self.sql((|| {
            self.tx.prepare_cached("UPDATE report SET coding = ?2 WHERE id = ?1")?.execute([report, coding])?;
            self.tx
                .prepare_cached("INSERT INTO report_text (rowid, text) VALUES (?1, ?2)")?
                .execute(params![report, p.indexed])
        })())?;
        Ok(Some(report))
    }

    pub(crate) fn insert_account(
        &self,
        report: i64,
        number: i64,
        facts: &Facts,
        gist: &Gist,
    ) -> Result<i64, RegisterError> {
        let (country, class, day, cell, place) = block(facts);
        self.sql((|| {
            self.tx
                .prepare_cached(
                    "INSERT INTO account (report, number, live, facts, gist, country, class, day, cell, place, component, score) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 0)",
                )?
                .execute(params![report, number, blob(facts), blob(gist), country, class, day, cell, place])?;
            let id = self.tx.last_insert_rowid();
            self.tx.prepare_cached("UPDATE account SET component = ?1 WHERE id = ?1")?.execute([id])?;
            Ok(id)
        })())
    }

    fn remember_matcher(&self) -> Result<(), RegisterError> {
        self.sql(self.tx.execute(
            "INSERT INTO meta (key, value) VALUES ('matcher', ?1) ON CONFLICT (key) DO NOTHING",
            [self.options.matcher.name()],
        ))
        .map(|_| ())
    }

    fn matcher_is_current(&self) -> Result<bool, RegisterError> {
        let found: Option<String> =
            self.sql(self.tx.query_row("SELECT value FROM meta WHERE key = 'matcher'", [], |r| r.get(0)).optional())?;
        if found.as_deref() == Some(self.options.matcher.name()) {
            return Ok(true);
        }
        self.sql(self.tx.execute("DELETE FROM meta WHERE key = 'matcher'", []))?;
        Ok(false)
    }
}

pub(crate) fn unpack_json<T: serde::de::DeserializeOwned>(
    bytes: &[u8],
    what: &str,
    path: &str,
) -> Result<T, RegisterError> {
    let fail = |reason: String| RegisterError::Blob { path: path.to_owned(), what: what.to_owned(), reason };
    let bytes = unpack(bytes).map_err(|e| fail(e.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|e| fail(e.to_string()))
}

impl Register {
    /// The codings in force from a report's row on, at most `limit`: (row, form, address, bytes, coding).
    ///
    /// # Errors
    /// A damaged register.
    pub fn codings(&self, after: i64, limit: usize) -> Result<Vec<(i64, Coding)>, RegisterError> {
        let rows: Vec<(i64, Vec<u8>)> = self.read(|connection| {
            connection
                .prepare_cached("SELECT r.id, c.body FROM report r JOIN coding c ON c.id = r.coding WHERE r.id > ?1 ORDER BY r.id LIMIT ?2")?
                .query_map(params![after, limit as i64], |r| Ok((r.get(0)?, r.get(1)?)))?
                .collect()
        })?;
        rows.into_iter()
            .map(|(id, body)| Ok((id, unpack_json(&body, &format!("the coding of report {id}"), &self.path)?)))
            .collect()
    }

    /// Calls `on` with every coding in force that holds a statistic, in order of report. Few do: the others are
    /// told by their bytes and not read.
    ///
    /// # Errors
    /// A damaged register.
    pub fn each_with_statistics(&self, on: &mut dyn FnMut(Coding)) -> Result<(), RegisterError> {
        // Within a string the quotation marks would be escaped.
        const NONE: &[u8] = b"\"statistics\":[]";
        let fail = self.fail();
        let mut statement = self
            .connection
            .prepare("SELECT r.id, c.body FROM report r JOIN coding c ON c.id = r.coding ORDER BY r.id")
            .map_err(&fail)?;
        let mut rows = statement.query([]).map_err(&fail)?;
        while let Some(row) = rows.next().map_err(&fail)? {
            let what = || format!("the coding of report {}", row.get::<_, i64>(0).unwrap_or_default());
            let body = row.get_ref(1).and_then(|b| Ok(b.as_blob()?)).map_err(&fail)?;
            let blob = |reason: String| RegisterError::Blob { path: self.path.clone(), what: what(), reason };
            let json = unpack(body).map_err(|e| blob(e.to_string()))?;
            // The last key of a coding.
            if !json[json.len().saturating_sub(NONE.len() + 8)..].windows(NONE.len()).any(|w| w == NONE) {
                on(serde_json::from_slice(&json).map_err(|e| blob(e.to_string()))?);
            }
        }
        Ok(())
    }
}
