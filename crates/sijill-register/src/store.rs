//! The store: opening, adding, recoding, deciding, and keeping incidents true to all of it.
//!
//! Every change is one transaction: reports, codings, accounts and the incidents they touch are
//! durable together or not at all.

use crate::cluster::{self, Item, Pin};
use crate::decision::{Act, Decision, account_of, chain};
use crate::error::RegisterError;
use crate::facts::Facts;
use crate::gist::Gist;
use crate::incident::Incident;
use crate::outlets::Outlets;
use crate::prepared::{Prepared, pack, unpack};
use crate::reconcile::{Context, Member, reconcile};
use crate::schema;
use crate::score::Matcher;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};
use sijill_model::{Coding, DatePrecision, Language, Measure, Modality, TollGroup};
use std::collections::{BTreeMap, BTreeSet, HashMap};
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
                if path.is_dir() { RegisterError::NotARegister { path: name.clone() } } else { fail(e) }
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
                Some((report, coding)) => {
                    for (n, (facts, gist)) in p.accounts.iter().enumerate() {
                        new.push(work.insert_account(report, n as i64 + 1, coding, facts, gist)?);
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

/// The blocking columns of an account: country, class of date, first day, cell, place.
pub(crate) fn block(f: &Facts) -> (String, i64, i64, i64, i64) {
    let country = f.country.map_or_else(String::new, |c| String::from_utf8_lossy(&c).into_owned());
    let class = match f.end.saturating_sub(f.start) {
        0..=8 => 0,
        9..=45 => 1,
        _ => 2,
    };
    let cell = match f.position {
        Some((lat, lon)) if f.placed() => cell(lat.floor() as i64, lon.floor() as i64),
        _ => 0,
    };
    (country, class, i64::from(f.start), cell, f.place as i64)
}

fn cell(lat: i64, lon: i64) -> i64 {
    1 + (lat + 90) * 360 + (lon + 180).rem_euclid(360)
}

/// One transaction's work.
pub(crate) struct Work<'a> {
    pub(crate) tx: &'a Transaction<'a>,
    pub(crate) options: &'a Options,
    pub(crate) path: &'a str,
    pub(crate) fail: &'a dyn Fn(rusqlite::Error) -> RegisterError,
}

/// An account with all that settling and reconciling need.
pub(crate) struct Loaded {
    pub item: Item,
    pub component: i64,
    pub incident: Option<i64>,
    pub number: i64,
    pub link: (Option<i64>, f64),
    pub member: Member,
}

impl Work<'_> {
    fn sql<T>(&self, result: rusqlite::Result<T>) -> Result<T, RegisterError> {
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

    fn insert_report(&self, p: &Prepared, read_at: &str) -> Result<Option<(i64, i64)>, RegisterError> {
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
        Ok(Some((report, coding)))
    }

    fn insert_account(
        &self,
        report: i64,
        number: i64,
        _coding: i64,
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

    /// Lays a newer reading of a report over its accounts: the same account keeps its number.
    fn renumber(
        &self,
        report: i64,
        accounts: &[(Facts, Gist)],
        new: &mut Vec<i64>,
        touched: &mut Vec<i64>,
        changes: &mut Vec<String>,
    ) -> Result<(), RegisterError> {
        type Row = (i64, i64, i64, Vec<u8>, Vec<u8>);
        let rows: Vec<Row> = self.sql((|| {
            self.tx
                .prepare_cached("SELECT id, number, live, facts, gist FROM account WHERE report = ?1 ORDER BY number")?
                .query_map([report], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))?
                .collect()
        })())?;
        let mut old = Vec::new();
        for (id, number, live, facts, gist) in rows {
            let facts: Facts = self.unblob(&facts, "an account's facts")?;
            let gist: Gist = self.unblob(&gist, "an account")?;
            old.push((id, number, live == 1, facts, gist));
        }
        let numbers = same_accounts(
            &old.iter().map(|o| (o.1, &o.3, &o.4)).collect::<Vec<_>>(),
            &accounts.iter().map(|a| (&a.0, &a.1)).collect::<Vec<_>>(),
        );
        let mut next = old.iter().map(|o| o.1).max().unwrap_or(0) + 1;
        for ((facts, gist), number) in accounts.iter().zip(&numbers) {
            match number.and_then(|n| old.iter().find(|o| o.1 == n)) {
                Some((id, number, live, facts_before, before)) => {
                    if *live && before == gist && facts_before == facts {
                        continue;
                    }
                    let (country, class, day, cell, place) = block(facts);
                    self.sql((|| {
                        self.tx
                            .prepare_cached("UPDATE account SET live = 1, facts = ?2, gist = ?3, country = ?4, class = ?5, day = ?6, cell = ?7, place = ?8 WHERE id = ?1")?
                            .execute(params![id, blob(facts), blob(gist), country, class, day, cell, place])
                    })())?;
                    for what in differences(before, gist) {
                        changes.push(format!("r{report}.{number}: {what}"));
                    }
                    new.push(*id);
                }
                None => {
                    new.push(self.insert_account(report, next, 0, facts, gist)?);
                    changes.push(format!("r{report}.{next}: new account, {}", line(gist)));
                    next += 1;
                }
            }
        }
        for (id, number, live, _, gist) in &old {
            if *live && !numbers.contains(&Some(*number)) {
                self.sql((|| self.tx.prepare_cached("UPDATE account SET live = 0 WHERE id = ?1")?.execute([id]))())?;
                touched.push(*id);
                changes.push(format!("r{report}.{number}: no longer read, was {}", line(gist)));
            }
        }
        Ok(())
    }

    /// Accounts that may be of the same incident as one with these facts: (row, facts).
    pub(crate) fn candidates(&self, id: i64, facts: &Facts) -> Result<Vec<(i64, Facts)>, RegisterError> {
        let (country, class, day, cell_, place) = block(facts);
        let mut found: BTreeMap<i64, Facts> = BTreeMap::new();
        let around: Vec<i64> = match facts.position {
            Some((lat, lon)) if cell_ != 0 => {
                let (lat, lon) = (lat.floor() as i64, lon.floor() as i64);
                let ring = (-1..=1).flat_map(|a| (-1..=1).map(move |b| (a, b)));
                std::iter::once(0).chain(ring.map(|(a, b)| cell(lat + a, lon + b))).collect()
            }
            _ => Vec::new(),
        };
        let mut take = |work: &Self, sql: &str, values: &[&dyn rusqlite::ToSql]| -> Result<(), RegisterError> {
            let rows: Vec<(i64, Vec<u8>)> = work
                .sql((|| work.tx.prepare_cached(sql)?.query_map(values, |r| Ok((r.get(0)?, r.get(1)?)))?.collect())())?;
            for (row, facts) in rows {
                if row != id && !found.contains_key(&row) {
                    found.insert(row, work.unblob(&facts, "an account's facts")?);
                }
            }
            Ok(())
        };
        const BLOCK: &str =
            "SELECT id, facts FROM account WHERE live = 1 AND country = ?1 AND class = ?2 AND day BETWEEN ?3 AND ?4";
        const CELLS: &str = "SELECT id, facts FROM account WHERE live = 1 AND country = ?1 AND class = ?2 AND day BETWEEN ?3 AND ?4 AND cell IN (?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
        // (class of the others, how much earlier and later their first day may be): each is the mirror of another, so
        // that it does not matter which of two accounts came first.
        let windows: &[(i64, i64, i64)] = match class {
            0 => &[(0, -18, 18), (1, -48, 11)],
            1 => &[(0, -11, 48), (1, -48, 48)],
            _ => &[],
        };
        for &(other, before, after) in windows {
            let (from, to) = (day + before, day + after);
            if around.is_empty() {
                take(self, BLOCK, &[&country, &other, &from, &to])?;
            } else {
                let mut values: Vec<&dyn rusqlite::ToSql> = vec![&country, &other, &from, &to];
                values.extend(around.iter().map(|c| c as &dyn rusqlite::ToSql));
                take(self, CELLS, &values)?;
            }
        }
        // "In 2017" meets only what names the same place.
        if place != 0 {
            const PLACE: &str = "SELECT id, facts FROM account WHERE live = 1 AND place = ?1 AND place <> 0 AND class = ?2 AND day BETWEEN ?3 AND ?4";
            if class == 2 {
                take(self, PLACE, &[&place, &0_i64, &day, &(day + 370)])?;
                take(self, PLACE, &[&place, &1_i64, &day, &(day + 370)])?;
                take(self, PLACE, &[&place, &2_i64, &(day - 370), &(day + 370)])?;
            } else {
                take(self, PLACE, &[&place, &2_i64, &(day - 370), &day])?;
            }
        }
        Ok(found.into_iter().collect())
    }

    /// Finds the neighbourhoods of new accounts, and settles these and those of the touched ones.
    /// Gives how many incidents were made, changed or ended.
    pub(crate) fn place(&mut self, new: &[i64], touched: &[i64]) -> Result<usize, RegisterError> {
        // Union of components by new edges.
        let mut parent: HashMap<i64, i64> = HashMap::new();
        fn root(parent: &mut HashMap<i64, i64>, mut c: i64) -> i64 {
            loop {
                let p = *parent.entry(c).or_insert(c);
                if p == c {
                    return c;
                }
                c = p;
            }
        }
        let component = |work: &Self, id: i64| -> Result<i64, RegisterError> {
            work.sql((|| {
                work.tx.prepare_cached("SELECT component FROM account WHERE id = ?1")?.query_row([id], |r| r.get(0))
            })())
        };
        let mut pinned: Vec<(i64, i64)> = Vec::new();
        for &id in new.iter().chain(touched) {
            let pins: Vec<(i64, i64)> = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT a, b FROM pin WHERE a = ?1 OR b = ?1")?
                    .query_map([id], |r| Ok((r.get(0)?, r.get(1)?)))?
                    .collect()
            })())?;
            pinned.extend(pins);
            let c = component(self, id)?;
            root(&mut parent, c);
        }
        for (a, b) in pinned {
            let (a, b) = (component(self, a)?, component(self, b)?);
            let (a, b) = (root(&mut parent, a), root(&mut parent, b));
            parent.insert(a.max(b), a.min(b));
        }
        for &id in new {
            let (own, facts): (i64, Vec<u8>) = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT component, facts FROM account WHERE id = ?1")?
                    .query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))
            })())?;
            let facts: Facts = self.unblob(&facts, "an account's facts")?;
            for (other, theirs) in self.candidates(id, &facts)? {
                if self.options.matcher.score(&facts, &theirs) > 0.0 {
                    let (a, b) = (root(&mut parent, own), component(self, other)?);
                    let b = root(&mut parent, b);
                    parent.insert(a.max(b), a.min(b));
                }
            }
        }
        let keys: Vec<i64> = parent.keys().copied().collect();
        let mut groups: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for c in keys {
            let r = root(&mut parent, c);
            groups.entry(r).or_default().insert(c);
        }
        let mut changed = 0;
        for components in groups.values() {
            changed += self.settle(components)?;
        }
        Ok(changed)
    }

    /// The accounts of some components, dead ones included, in order of their rows.
    pub(crate) fn load(
        &self,
        components: &BTreeSet<i64>,
    ) -> Result<(Vec<Loaded>, Vec<(i64, Option<i64>)>), RegisterError> {
        let mut live = Vec::new();
        let mut dead = Vec::new();
        for component in components {
            let mut statement = self.sql(self.tx.prepare_cached(
                "SELECT a.id, a.report, a.number, a.live, a.facts, a.gist, a.incident, a.partner, a.score, r.name, r.outlet, r.url, r.title, r.published, r.language FROM account a JOIN report r ON r.id = a.report WHERE a.component = ?1 ORDER BY a.id",
            ))?;
            let mut rows = self.sql(statement.query([component]))?;
            while let Some(r) = self.sql(rows.next())? {
                let get = (|| -> rusqlite::Result<_> {
                    let facts: Vec<u8> = r.get(4)?;
                    let gist: Vec<u8> = r.get(5)?;
                    Ok((
                        (r.get::<_, i64>(0)?, r.get::<_, i64>(1)?, r.get::<_, i64>(2)?, r.get::<_, i64>(3)?),
                        facts,
                        gist,
                        r.get::<_, Option<i64>>(6)?,
                        (r.get::<_, Option<i64>>(7)?, r.get::<_, f64>(8)?),
                        r.get::<_, String>(9)?,
                        (r.get(10)?, r.get(11)?, r.get::<_, String>(12)?, r.get(13)?),
                        r.get::<_, String>(14)?,
                    ))
                })();
                let ((id, report, number, alive), facts, gist, incident, link, report_name, meta, language) =
                    self.sql(get)?;
                if alive == 0 {
                    dead.push((id, incident));
                    continue;
                }
                let facts: Facts = self.unblob(&facts, "an account's facts")?;
                let gist: Gist = self.unblob(&gist, "an account")?;
                let (outlet, url, title, published) = meta;
                live.push(Loaded {
                    component: *component,
                    incident,
                    number,
                    link,
                    member: Member {
                        row: id,
                        name: format!("r{report}.{number}"),
                        key: facts.key,
                        report_name,
                        outlet,
                        url,
                        title,
                        published,
                        language: Language::parse(&language).unwrap_or(Language::Unknown),
                        sketch: facts.sketch.clone(),
                        gist,
                        score: 0.0,
                        pinned: false,
                    },
                    item: Item { id, report, facts },
                });
            }
        }
        live.sort_by_key(|l| l.item.id);
        Ok((live, dead))
    }

    pub(crate) fn pins_of(&self, loaded: &[Loaded]) -> Result<Vec<Pin>, RegisterError> {
        let mut pins: Vec<Pin> = Vec::new();
        for l in loaded {
            let rows: Vec<Pin> = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT a, b, joins, decision FROM pin WHERE a = ?1")?
                    .query_map([l.item.id], |r| {
                        Ok(Pin { a: r.get(0)?, b: r.get(1)?, joins: r.get::<_, i64>(2)? == 1, decision: r.get(3)? })
                    })?
                    .collect()
            })())?;
            pins.extend(rows);
        }
        Ok(pins)
    }

    /// What a neighbourhood's accounts come to: clusters with their records.
    pub(crate) fn clusters(
        &self,
        loaded: &mut [Loaded],
    ) -> Result<(Vec<(Vec<usize>, Option<Incident>)>, Vec<usize>), RegisterError> {
        let pins = self.pins_of(loaded)?;
        let items: Vec<Item> = loaded.iter().map(|l| l.item.clone()).collect();
        let matcher = &self.options.matcher;
        let settled = cluster::settle(&items, &pins, &|a, b| matcher.score(a, b));
        let joined: BTreeSet<i64> = pins.iter().filter(|p| p.joins).map(|p| p.a).collect();
        for (i, link) in settled.links.iter().enumerate() {
            let l = &mut loaded[i];
            l.member.score = link.score;
            l.member.pinned = joined.contains(&l.item.id);
            l.link = (link.partner, link.score);
        }
        let kin = |a: &str, b: &str| matcher.is_kin(a, b);
        let context = Context { outlets: &self.options.outlets, kin: &kin };
        let mut out = Vec::new();
        for cluster in settled.clusters {
            // Denials of something nobody asserts are no incident.
            if cluster.iter().all(|&i| loaded[i].member.gist.modality == Modality::Denied) {
                out.push((cluster, None));
                continue;
            }
            let founder = cluster
                .iter()
                .map(|&i| (loaded[i].item.report, loaded[i].number, loaded[i].item.id))
                .min()
                .map_or(0, |f| f.2);
            let members: Vec<Member> = cluster.iter().map(|&i| loaded[i].member.clone()).collect();
            let decisions = self.decisions_on(members.iter().map(|m| m.row))?;
            out.push((cluster, Some(reconcile(founder, &members, &decisions, &context))));
        }
        Ok((out, settled.components))
    }

    fn settle(&mut self, components: &BTreeSet<i64>) -> Result<usize, RegisterError> {
        let (mut loaded, dead) = self.load(components)?;
        let before: Vec<(i64, Option<i64>, (Option<i64>, f64))> =
            loaded.iter().map(|l| (l.component, l.incident, l.link)).collect();
        let (clusters, roots) = self.clusters(&mut loaded)?;
        let mut gone: BTreeSet<i64> =
            before.iter().filter_map(|b| b.1).chain(dead.iter().filter_map(|d| d.1)).collect();
        let mut changed = 0;
        for (cluster, incident) in &clusters {
            let founder = incident.as_ref().map(|_| {
                cluster
                    .iter()
                    .map(|&i| (loaded[i].item.report, loaded[i].number, loaded[i].item.id))
                    .min()
                    .map_or(0, |f| f.2)
            });
            for &i in cluster {
                let l = &loaded[i];
                let component = loaded[roots[i]].item.id;
                if before[i] != (component, founder, l.link) {
                    self.sql((|| {
                        self.tx
                            .prepare_cached("UPDATE account SET component = ?2, incident = ?3, partner = ?4, score = ?5 WHERE id = ?1")?
                            .execute(params![l.item.id, component, founder, l.link.0, l.link.1])
                    })())?;
                }
            }
            if let (Some(founder), Some(incident)) = (founder, incident) {
                gone.remove(&founder);
                changed += usize::from(self.write_incident(founder, incident)?);
            }
        }
        for (id, incident) in &dead {
            // A dead account is alone and in no incident until a coding reads it again.
            if incident.is_some() {
                self.sql((|| {
                    self.tx
                        .prepare_cached("UPDATE account SET component = id, incident = NULL, partner = NULL, score = 0 WHERE id = ?1")?
                        .execute([id])
                })())?;
            }
        }
        for id in gone {
            self.sql((|| {
                self.tx.prepare_cached("DELETE FROM incident WHERE id = ?1")?.execute([id])?;
                self.tx.prepare_cached("DELETE FROM incident_term WHERE incident = ?1")?.execute([id])
            })())?;
            changed += 1;
        }
        Ok(changed)
    }

    fn write_incident(&self, id: i64, incident: &Incident) -> Result<bool, RegisterError> {
        let known: Option<String> = self.sql((|| {
            self.tx
                .prepare_cached("SELECT revision FROM incident WHERE id = ?1")?
                .query_row([id], |r| r.get(0))
                .optional()
        })())?;
        if known.as_deref() == Some(&incident.revision) {
            return Ok(false);
        }
        let row = Columns::of(incident);
        self.sql((|| {
            self.tx
                .prepare_cached("INSERT OR REPLACE INTO incident (id, name, revision, status, title, type, subtype, modality, date_start, date_end, date_precision, country, admin1, place, site, lat, lon, place_precision, killed, killed_low, killed_high, injured, injured_low, injured_high, confidence, accounts, independent, record) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)")?
                .execute(params![
                    id, incident.id, incident.revision, incident.status.as_str(), incident.title,
                    incident.event.event_type.as_str(), incident.event.subtype.as_str(), incident.event.modality.as_str(),
                    row.start, row.end, incident.date.precision.as_str(),
                    row.country, row.admin1, row.place, row.site, row.lat, row.lon, row.place_precision,
                    row.killed.map(|t| t.2), row.killed.map(|t| t.0), row.killed.map(|t| t.1),
                    row.injured.map(|t| t.2), row.injured.map(|t| t.0), row.injured.map(|t| t.1),
                    incident.confidence, incident.accounts.len() as i64, incident.independent as i64,
                    pack(&serde_json::to_vec(incident).expect("an incident is JSON")),
                ])?;
            let mut terms = row.terms;
            terms.sort();
            terms.dedup();
            if known.is_some() {
                self.tx.prepare_cached("DELETE FROM incident_term WHERE incident = ?1")?.execute([id])?;
            }
            let mut insert = self.tx.prepare_cached("INSERT INTO incident_term (kind, value, incident) VALUES (?1, ?2, ?3)")?;
            for (kind, value) in &terms {
                insert.execute(params![kind, value, id])?;
            }
            Ok(())
        })())?;
        Ok(true)
    }

    /// Decisions on any of these accounts, oldest first.
    pub(crate) fn decisions_on(&self, accounts: impl Iterator<Item = i64>) -> Result<Vec<Decision>, RegisterError> {
        let mut numbers = BTreeSet::new();
        for account in accounts {
            let rows: Vec<i64> = self.sql((|| {
                self.tx
                    .prepare_cached("SELECT decision FROM decided WHERE account = ?1")?
                    .query_map([account], |r| r.get(0))?
                    .collect()
            })())?;
            numbers.extend(rows);
        }
        numbers.into_iter().map(|n| self.decision(n)).collect()
    }

    pub(crate) fn decision(&self, number: i64) -> Result<Decision, RegisterError> {
        let found = self.sql((|| {
            self.tx
                .prepare_cached("SELECT d.number, d.at, d.by, d.body, d.why, d.previous, d.hash, u.by FROM decision d LEFT JOIN undone u ON u.decision = d.number WHERE d.number = ?1")?
                .query_row([number], decision_row)
                .optional()
        })())?;
        let (decision, body) =
            found.ok_or_else(|| RegisterError::Unknown { what: "decision", name: number.to_string() })?;
        let act = serde_json::from_str(&body).map_err(|e| RegisterError::Blob {
            path: self.path.to_owned(),
            what: format!("decision {number}"),
            reason: e.to_string(),
        })?;
        Ok(Decision { act, ..decision })
    }

    fn account_row(&self, name: &str) -> Result<i64, RegisterError> {
        let unknown = || RegisterError::Unknown { what: "account", name: name.to_owned() };
        let (report, number) = parse_account(name).ok_or_else(unknown)?;
        self.sql((|| {
            self.tx
                .prepare_cached("SELECT id FROM account WHERE report = ?1 AND number = ?2")?
                .query_row([report, number], |r| r.get(0))
                .optional()
        })())?
        .ok_or_else(unknown)
    }

    /// The incident a name means today: the one its founding account is in.
    pub(crate) fn incident_of_name(&self, name: &str) -> Result<Option<Incident>, RegisterError> {
        let unknown = || RegisterError::Unknown { what: "incident", name: name.to_owned() };
        if !name.starts_with('i') {
            return Err(unknown());
        }
        let row = match self.account_row(&account_of(name)) {
            Err(RegisterError::Unknown { .. }) => return Err(unknown()),
            other => other?,
        };
        let record: Option<Vec<u8>> = self.sql((|| {
            self.tx
                .prepare_cached("SELECT i.record FROM account a JOIN incident i ON i.id = a.incident WHERE a.id = ?1")?
                .query_row([row], |r| r.get(0))
                .optional()
        })())?;
        record.map(|r| self.unpack_incident(&r, name)).transpose()
    }

    pub(crate) fn unpack_incident(&self, record: &[u8], name: &str) -> Result<Incident, RegisterError> {
        unpack_json(record, name, self.path)
    }

    /// Checks an act against the register and fills in what it is about.
    fn complete(&self, act: Act) -> Result<Act, RegisterError> {
        let incident = |name: &str| -> Result<Incident, RegisterError> {
            self.incident_of_name(name)?
                .ok_or_else(|| RegisterError::Invalid(format!("{name} is no incident any more: no coding tells of it")))
        };
        let members = |i: &Incident| -> Vec<String> { i.accounts.iter().map(|a| a.id.clone()).collect() };
        match act {
            Act::Undo { decision, .. } => {
                let target = self.decision(decision)?;
                if let Some(by) = target.undone_by {
                    return Err(RegisterError::Invalid(format!(
                        "decision {decision} is undone already, by decision {by}"
                    )));
                }
                Ok(Act::Undo { incident: target.act.incident().to_owned(), decision })
            }
            Act::Correct { incident: name, field, value } => {
                let mut found = incident(&name)?;
                field.set(&value, &mut found).map_err(RegisterError::Invalid)?;
                Ok(Act::Correct { incident: found.id, field, value })
            }
            Act::Confirm { incident: name } => Ok(Act::Confirm { incident: incident(&name)?.id }),
            Act::Reject { incident: name } => Ok(Act::Reject { incident: incident(&name)?.id }),
            Act::Note { incident: name } => Ok(Act::Note { incident: incident(&name)?.id }),
            Act::Link { incident: name, account, .. } => {
                let found = incident(&name)?;
                self.account_row(&account)?;
                if members(&found).contains(&account) {
                    return Err(RegisterError::Invalid(format!("{account} is in {} already", found.id)));
                }
                Ok(Act::Link { members: members(&found), incident: found.id, account })
            }
            Act::Unlink { incident: name, account, .. } => {
                let found = incident(&name)?;
                let members = members(&found);
                if !members.contains(&account) {
                    return Err(RegisterError::Invalid(format!("{account} is not in {}", found.id)));
                }
                if members.len() == 1 {
                    return Err(RegisterError::Invalid(format!(
                        "{account} is all there is of {}; reject it instead",
                        found.id
                    )));
                }
                Ok(Act::Unlink { incident: found.id, account, members })
            }
            Act::Merge { incident: name, other, .. } => {
                let (a, b) = (incident(&name)?, incident(&other)?);
                if a.id == b.id {
                    return Err(RegisterError::Invalid(format!("{name} and {other} are one incident already")));
                }
                let members = members(&a).into_iter().chain(members(&b)).collect();
                Ok(Act::Merge { incident: a.id, other: b.id, members })
            }
            Act::Split { incident: name, out, .. } => {
                let found = incident(&name)?;
                let members = members(&found);
                if let Some(stranger) = out.iter().find(|o| !members.contains(o)) {
                    return Err(RegisterError::Invalid(format!("{stranger} is not in {}", found.id)));
                }
                let rest: Vec<String> = members.into_iter().filter(|m| !out.contains(m)).collect();
                if out.is_empty() || rest.is_empty() {
                    return Err(RegisterError::Invalid("a split leaves at least one account on either side".into()));
                }
                Ok(Act::Split { incident: found.id, out, rest })
            }
        }
    }

    /// Makes what follows from a new decision; gives the accounts whose neighbourhoods must settle.
    pub(crate) fn put_in_force(&self, number: i64, act: &Act) -> Result<Vec<i64>, RegisterError> {
        let mut touched = vec![self.account_row(&account_of(act.incident()))?];
        if let Act::Undo { decision, .. } = act {
            let target = self.decision(*decision)?;
            touched.extend(self.force(*decision, &target.act, false)?);
            self.sql(
                self.tx.execute("INSERT OR REPLACE INTO undone (decision, by) VALUES (?1, ?2)", [*decision, number]),
            )?;
            // To undo an undoing is to restore.
            if let Act::Undo { decision: first, .. } = &target.act {
                self.sql(self.tx.execute("DELETE FROM undone WHERE decision = ?1", [first]))?;
                let restored = self.decision(*first)?;
                touched.extend(self.force(*first, &restored.act, true)?);
            }
        }
        touched.extend(self.force(number, act, true)?);
        for account in &touched {
            self.sql(
                self.tx
                    .execute("INSERT OR IGNORE INTO decided (account, decision) VALUES (?1, ?2)", [*account, number]),
            )?;
        }
        touched.sort_unstable();
        touched.dedup();
        Ok(touched)
    }

    /// Sets or lifts the pins of a decision; gives the accounts pinned.
    fn force(&self, number: i64, act: &Act, on: bool) -> Result<Vec<i64>, RegisterError> {
        let mut accounts = Vec::new();
        for (a, b, joins) in act.pins() {
            let (a, b) = (self.account_row(&a)?, self.account_row(&b)?);
            accounts.extend([a, b]);
            if on {
                self.sql(self.tx.execute(
                    "INSERT INTO pin (a, b, joins, decision) VALUES (?1, ?2, ?3, ?4)",
                    params![a, b, joins, number],
                ))?;
            }
        }
        if !on {
            self.sql(self.tx.execute("DELETE FROM pin WHERE decision = ?1", [number]))?;
        }
        Ok(accounts)
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

    /// Incidents under a decision, by the name the decision gives.
    fn decided_incidents(&self) -> Result<Vec<(String, Incident)>, RegisterError> {
        let numbers: Vec<i64> = self.sql((|| {
            self.tx
                .prepare(
                    "SELECT number FROM decision WHERE number NOT IN (SELECT decision FROM undone) ORDER BY number",
                )?
                .query_map([], |r| r.get(0))?
                .collect()
        })())?;
        let mut list: BTreeMap<String, Incident> = BTreeMap::new();
        for number in numbers {
            let act = self.decision(number)?.act;
            if let Some(incident) = self.incident_of_name(act.incident())? {
                list.insert(act.incident().to_owned(), incident);
            }
        }
        Ok(list.into_iter().collect())
    }

    /// Pins in these reports that hold against what the matcher would do.
    fn pins_against_the_matcher(&self, reports: impl Iterator<Item = i64>) -> Result<Vec<String>, RegisterError> {
        let reports: BTreeSet<i64> = reports.collect();
        type Row = (i64, i64, i64, String, String, Vec<u8>, Vec<u8>, bool, bool);
        let rows: Vec<Row> = self.sql((|| {
            self.tx
                .prepare("SELECT a.report, p.joins, p.decision, 'r' || a.report || '.' || a.number, 'r' || b.report || '.' || b.number, a.facts, b.facts, a.live AND b.live, b.report FROM pin p JOIN account a ON a.id = p.a JOIN account b ON b.id = p.b ORDER BY p.decision, p.a, p.b")?
                .query_map([], |r| {
                    Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?, r.get(7)?, reports.contains(&r.get::<_, i64>(8)?)))
                })?
                .collect()
        })())?;
        let mut said = Vec::new();
        for (report, joins, decision, a, b, fa, fb, live, other) in rows {
            if !reports.contains(&report) && !other {
                continue;
            }
            if !live {
                said.push(format!(
                    "decision {decision} names {a} and {b}, of which one is no longer read; the decision is kept"
                ));
                continue;
            }
            let (fa, fb): (Facts, Facts) = (self.unblob(&fa, "facts")?, self.unblob(&fb, "facts")?);
            let score = self.options.matcher.score(&fa, &fb);
            if (score > 0.0) != (joins == 1) {
                let (kept, would) = if joins == 1 { ("together", "part") } else { ("apart", "join") };
                said.push(format!(
                    "{a} and {b} stay {kept} (decision {decision}); the matcher would {would} them (score {score:.1})"
                ));
            }
        }
        Ok(said)
    }
}

pub(crate) fn decision_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<(Decision, String)> {
    let hash = |v: Vec<u8>| v.try_into().unwrap_or([0; 32]);
    let body: String = r.get(3)?;
    Ok((
        Decision {
            number: r.get(0)?,
            at: r.get(1)?,
            by: r.get(2)?,
            // Replaced by whoever reads the body.
            act: Act::Note { incident: String::new() },
            why: r.get(4)?,
            previous: hash(r.get(5)?),
            hash: hash(r.get(6)?),
            undone_by: r.get(7)?,
        },
        body,
    ))
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

/// Which of the accounts known a newer coding's accounts are: their numbers, or none for new ones.
pub(crate) fn same_accounts(old: &[(i64, &Facts, &Gist)], new: &[(&Facts, &Gist)]) -> Vec<Option<i64>> {
    let mut pairs: Vec<(i32, usize, usize)> = Vec::new();
    for (i, (facts, gist)) in new.iter().enumerate() {
        for (j, (_, f, g)) in old.iter().enumerate() {
            let likeness = 4 * i32::from(gist.at == g.at)
                + 2 * i32::from(facts.place == f.place)
                + i32::from(facts.start == f.start)
                + i32::from(gist.subtype == g.subtype)
                + i32::from(gist.label == g.label);
            if likeness >= 3 {
                pairs.push((likeness, i, j));
            }
        }
    }
    pairs.sort_by_key(|&(likeness, i, j)| (-likeness, i, j));
    let mut numbers = vec![None; new.len()];
    let mut taken = BTreeSet::new();
    for (_, i, j) in pairs {
        if numbers[i].is_none() && taken.insert(j) {
            numbers[i] = Some(old[j].0);
        }
    }
    numbers
}

fn toll_of(gist: &Gist, measure: Measure) -> String {
    gist.tolls
        .iter()
        .find(|t| t.measure == measure && t.group == TollGroup::Victims && t.nationality.is_none())
        .map_or_else(|| "none".to_owned(), |t| t.best.to_string())
}

fn day_of(gist: &Gist) -> String {
    match (gist.start, gist.date_precision) {
        (_, DatePrecision::Unknown) | (None, _) => "no day".to_owned(),
        (Some(day), _) => day.to_string(),
    }
}

fn where_of(gist: &Gist) -> String {
    gist.place
        .as_ref()
        .map_or_else(|| "no place".to_owned(), |p| format!("{}, {}", p.name, p.country.as_deref().unwrap_or("??")))
}

fn line(gist: &Gist) -> String {
    format!("{} on {} in {}", gist.subtype, day_of(gist), where_of(gist))
}

fn differences(before: &Gist, after: &Gist) -> Vec<String> {
    let mut list = Vec::new();
    let mut note = |what: &str, a: String, b: String| {
        if a != b {
            list.push(format!("{what} {a} → {b}"));
        }
    };
    let who = |g: &Gist| -> String {
        let names: Vec<String> =
            g.perpetrators.iter().map(|p| format!("{} {}", p.actor.as_deref().unwrap_or(&p.name), p.basis)).collect();
        if names.is_empty() { "none".into() } else { names.join(", ") }
    };
    note("focus", before.focus.to_string(), after.focus.to_string());
    note("modality", before.modality.to_string(), after.modality.to_string());
    note("subtype", before.subtype.to_string(), after.subtype.to_string());
    note("date", day_of(before), day_of(after));
    note("place", where_of(before), where_of(after));
    note("killed", toll_of(before, Measure::Killed), toll_of(after, Measure::Killed));
    note("injured", toll_of(before, Measure::Injured), toll_of(after, Measure::Injured));
    note("perpetrator", who(before), who(after));
    list
}

/// What filters and lists look at.
struct Columns<'a> {
    start: i32,
    end: i32,
    country: Option<&'a str>,
    admin1: Option<&'a str>,
    place: Option<&'a str>,
    site: Option<&'a str>,
    lat: Option<f64>,
    lon: Option<f64>,
    place_precision: Option<&'a str>,
    killed: Option<(i64, Option<i64>, i64)>,
    injured: Option<(i64, Option<i64>, i64)>,
    terms: Vec<(&'static str, String)>,
}

impl<'a> Columns<'a> {
    fn of(incident: &'a Incident) -> Self {
        let day = |s: &Option<String>| s.as_deref().and_then(|s| s.parse().ok()).map_or(i32::MIN, crate::facts::day);
        let place = incident.place.as_ref();
        let toll = |measure: Measure| {
            let of = |group| {
                incident.tolls.iter().find(|t| t.measure == measure && t.group == group && t.nationality.is_none())
            };
            of(TollGroup::Victims)
                .or_else(|| of(TollGroup::All))
                .map(|t| (t.low as i64, t.high.map(|h| h as i64), t.best as i64))
        };
        let mut terms = Vec::new();
        for p in &incident.perpetrators {
            terms.push(("perpetrator", p.actor.clone().unwrap_or_else(|| p.kind.to_string())));
        }
        for c in &incident.claims {
            match &c.by {
                Some(by) => terms.push((c.kind.as_str(), by.clone())),
                None => terms.push((c.kind.as_str(), String::new())),
            }
        }
        for t in &incident.targets {
            terms.push(("target", t.kind.to_string()));
            terms.extend(t.group.iter().map(|g| ("target", g.clone())));
            terms.extend(t.actor.iter().map(|a| ("target", a.clone())));
            terms.extend(t.nationality.iter().map(|n| ("nationality", n.clone())));
        }
        terms.extend(incident.weapons.iter().map(|w| ("weapon", w.to_string())));
        terms.extend(incident.accounts.iter().map(|a| ("language", a.language.to_string())));
        terms.extend(incident.accounts.iter().filter_map(|a| a.outlet.clone()).map(|o| ("outlet", o)));
        Self {
            start: day(&incident.date.start),
            end: day(&incident.date.end),
            country: place.and_then(|p| p.country.as_deref()),
            admin1: place.and_then(|p| p.admin1.as_deref()),
            place: place.map(|p| p.name.as_str()),
            site: place.and_then(|p| p.site).map(sijill_model::Site::as_str),
            lat: place.and_then(|p| p.lat),
            lon: place.and_then(|p| p.lon),
            place_precision: place.map(|p| p.precision.as_str()),
            killed: toll(Measure::Killed),
            injured: toll(Measure::Injured),
            terms,
        }
    }
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

    /// A report's form, address and bytes as they came.
    ///
    /// # Errors
    /// No such report.
    pub fn source(&self, report: i64) -> Result<(String, String, Vec<u8>), RegisterError> {
        let found: Option<(String, String, Vec<u8>)> = self
            .connection
            .query_row("SELECT form, address, bytes FROM report WHERE id = ?1", [report], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?))
            })
            .optional()
            .map_err(self.fail())?;
        let (form, address, bytes) =
            found.ok_or_else(|| RegisterError::Unknown { what: "report", name: format!("r{report}") })?;
        let bytes = unpack(&bytes).map_err(|e| RegisterError::Blob {
            path: self.path.clone(),
            what: format!("report {report}"),
            reason: e.to_string(),
        })?;
        Ok((form, address, bytes))
    }
}
