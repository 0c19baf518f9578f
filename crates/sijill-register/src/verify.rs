//! Does the register hold what it should? Everything derived is made anew and compared.

use crate::decision::{Act, chain};
use crate::error::RegisterError;
use crate::facts::{Facts, Sketch};
use crate::incident::Incident;
use crate::neighbourhood::block;
use crate::prepared::{identity, kept, unpack};
use crate::schema;
use crate::store::{Register, Work, blob, unpack_json};
use rusqlite::TransactionBehavior;
use sha2::{Digest, Sha256};
use sijill_model::Coding;
use std::collections::{BTreeMap, BTreeSet};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which layer: file, report, coding, account, incident, decision.
    pub layer: &'static str,
    /// What.
    pub what: String,
}

impl Register {
    /// Checks the file, the reports' hashes, the decisions' chain, and makes accounts, links and incidents anew
    /// to compare them. Changes nothing.
    ///
    /// # Errors
    /// A register that cannot be read at all.
    pub fn verify(&mut self) -> Result<Vec<Problem>, RegisterError> {
        let mut problems = Vec::new();
        let mut problem = |layer: &'static str, what: String| problems.push(Problem { layer, what });
        let fail = self.fail();
        let path = self.path.clone();
        let options = self.options.clone();
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Deferred).map_err(&fail)?;

        let pages: Vec<String> = tx
            .prepare("PRAGMA integrity_check(20)")
            .and_then(|mut s| s.query_map([], |r| r.get(0))?.collect())
            .map_err(&fail)?;
        for line in pages.into_iter().filter(|l| l != "ok") {
            problem("file", line);
        }
        let version: i64 = tx.pragma_query_value(None, "user_version", |r| r.get(0)).map_err(&fail)?;
        if version != schema::VERSION {
            problem("file", format!("layout {version}, expected {}", schema::VERSION));
        }

        // Decisions: the chain, and what follows from it.
        let work = Work { tx: &tx, options: &options, path: &path, fail: &fail };
        let mut previous = [0_u8; 32];
        let mut undone: BTreeMap<i64, i64> = BTreeMap::new();
        type Stored = (i64, String, String, String, String, Vec<u8>, Vec<u8>);
        let rows: Vec<Stored> = tx
            .prepare("SELECT number, at, by, body, why, previous, hash FROM decision ORDER BY number")
            .and_then(|mut s| {
                s.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?)))?
                    .collect()
            })
            .map_err(&fail)?;
        let mut acts = BTreeMap::new();
        for (i, (number, at, by, body, why, before, hash)) in rows.iter().enumerate() {
            if *number != i as i64 + 1 {
                problem("decision", format!("number {} is missing", i + 1));
            }
            let expected = chain(&previous, *number, at, by, body, why);
            if before.as_slice() != previous || hash.as_slice() != expected {
                problem(
                    "decision",
                    format!("decision {number} was changed behind the register's back, or one before it was removed"),
                );
            }
            previous = hash.clone().try_into().unwrap_or([0; 32]);
            match serde_json::from_str::<Act>(body) {
                Ok(act) => {
                    if let Act::Undo { decision, .. } = &act {
                        undone.insert(*decision, *number);
                        if let Some(Act::Undo { decision: first, .. }) = acts.get(decision) {
                            undone.remove(first);
                        }
                    }
                    acts.insert(*number, act);
                }
                Err(e) => problem("decision", format!("decision {number} cannot be read: {e}")),
            }
        }
        let stored: BTreeMap<i64, i64> = tx
            .prepare("SELECT decision, by FROM undone")
            .and_then(|mut s| s.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect())
            .map_err(&fail)?;
        if stored != undone {
            problem("decision", "what is undone does not follow from the decisions".into());
        }
        let mut pins: BTreeSet<(i64, String, String, bool)> = BTreeSet::new();
        for (number, act) in acts.iter().filter(|(n, _)| !undone.contains_key(n)) {
            pins.extend(act.pins().into_iter().map(|(a, b, joins)| (*number, a, b, joins)));
        }
        let stored: BTreeSet<(i64, String, String, bool)> = tx
            .prepare("SELECT p.decision, 'r' || a.report || '.' || a.number, 'r' || b.report || '.' || b.number, p.joins FROM pin p JOIN account a ON a.id = p.a JOIN account b ON b.id = p.b")
            .and_then(|mut s| s.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get::<_, i64>(3)? == 1)))?.collect())
            .map_err(&fail)?;
        if stored != pins {
            problem("decision", "what is pinned does not follow from the decisions".into());
        }

        // Reports and codings, and the accounts that follow from them.
        let mut statement = tx
            .prepare("SELECT r.id, r.hash, r.digest, r.bytes, r.coding, c.report, c.body, r.sketch FROM report r LEFT JOIN coding c ON c.id = r.coding ORDER BY r.id")
            .map_err(&fail)?;
        let mut rows = statement.query([]).map_err(&fail)?;
        let (mut reports, mut accounts) = (0_i64, 0_i64);
        while let Some(r) = rows.next().map_err(&fail)? {
            reports += 1;
            type Row = (i64, Vec<u8>, Vec<u8>, Vec<u8>, i64, Option<i64>, Option<Vec<u8>>, Vec<u8>);
            let row: Row =
                (|| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?, r.get(6)?, r.get(7)?)))()
                    .map_err(&fail)?;
            let (id, hash, digest, bytes, coding, of, body, sketch) = row;
            match unpack(&bytes) {
                Ok(bytes) if Sha256::digest(&bytes).as_slice() == digest => {}
                Ok(_) => problem("report", format!("the bytes of r{id} are not those that came in")),
                Err(e) => problem("report", format!("the bytes of r{id} do not unpack: {e}")),
            }
            let (Some(of), Some(body)) = (of, body) else {
                problem("coding", format!("r{id} has no coding {coding}"));
                continue;
            };
            if of != id {
                problem("coding", format!("r{id} is given a coding of r{of}"));
            }
            let coding: Coding = match unpack_json(&body, &format!("the coding of r{id}"), &path) {
                Ok(coding) => coding,
                Err(e) => {
                    problem("coding", e.to_string());
                    continue;
                }
            };
            if identity(&coding.report).as_slice() != hash {
                problem("coding", format!("the coding of r{id} is not of the report that came in"));
            }
            let made = Sketch::of(crate::search::indexed(&coding.report.text).split(' '));
            if blob(&made) != sketch {
                problem("report", format!("the sketch of r{id} is not that of its text"));
            }
            let mut expected: Vec<(Vec<u8>, Vec<u8>)> =
                kept(&coding, &hash, &made).iter().map(|(f, g)| (blob(f), blob(g))).collect();
            accounts += expected.len() as i64;
            let mut stored: Vec<(Vec<u8>, Vec<u8>)> = tx
                .prepare_cached("SELECT facts, gist FROM account WHERE report = ?1 AND live = 1")
                .and_then(|mut s| s.query_map([id], |r| Ok((r.get(0)?, r.get(1)?)))?.collect())
                .map_err(&fail)?;
            expected.sort();
            stored.sort();
            if expected != stored {
                problem("account", format!("the accounts of r{id} do not follow from its coding"));
            }
        }
        drop(rows);
        drop(statement);
        let count = |sql: &str| tx.query_row(sql, [], |r| r.get::<_, i64>(0)).map_err(&fail);
        let texts = count("SELECT count(*) FROM report_text")?;
        if texts != reports {
            problem("report", format!("{reports} reports, {texts} in the full-text index"));
        }
        let live = count("SELECT count(*) FROM account WHERE live = 1")?;
        if live != accounts {
            problem("account", format!("{live} accounts, {accounts} follow from the codings"));
        }
        let orphans = count("SELECT count(*) FROM account WHERE live = 1 AND report NOT IN (SELECT id FROM report)")?;
        if orphans > 0 {
            problem("account", format!("{orphans} accounts without a report"));
        }

        // Incidents: settled anew, component by component.
        let found: Option<String> = tx
            .query_row("SELECT value FROM meta WHERE key = 'matcher'", [], |r| r.get(0))
            .map(Some)
            .or_else(|e| if e == rusqlite::Error::QueryReturnedNoRows { Ok(None) } else { Err(e) })
            .map_err(&fail)?;
        if found.as_deref().is_some_and(|f| f != options.matcher.name()) {
            problem(
                "incident",
                "incidents were settled with other weights or actors than today's; `sijill recode` settles them anew"
                    .into(),
            );
            return Ok(problems);
        }
        let components: Vec<i64> = tx
            .prepare("SELECT DISTINCT component FROM account WHERE live = 1 ORDER BY component")
            .and_then(|mut s| s.query_map([], |r| r.get(0))?.collect())
            .map_err(&fail)?;
        let mut expected = 0_i64;
        for component in components {
            let (mut loaded, _) = work.load(&BTreeSet::from([component]))?;
            let before: Vec<(i64, Option<i64>)> = loaded.iter().map(|l| (l.item.id, l.incident)).collect();
            let (clusters, roots) = work.clusters(&mut loaded)?;
            if roots.iter().any(|&r| loaded[r].item.id != component) {
                problem("incident", format!("the neighbourhood of account row {component} falls apart"));
            }
            for (i, l) in loaded.iter().enumerate() {
                let (id, facts): (i64, &Facts) = (before[i].0, &l.item.facts);
                for (other, theirs) in work.candidates(id, facts)? {
                    if other > id
                        && options.matcher.score(facts, &theirs) > 0.0
                        && !loaded.iter().any(|l| l.item.id == other)
                    {
                        problem("incident", format!("{} and account row {other} should be neighbours", l.member.name));
                    }
                }
                if block(facts).0.len() > 2 {
                    problem("account", format!("{} has no country code but `{}`", l.member.name, block(facts).0));
                }
            }
            for (cluster, incident) in clusters {
                let founder = incident.as_ref().map(|(founder, _)| *founder);
                if let Some(&i) = cluster.iter().find(|&&i| before[i].1 != founder) {
                    problem("incident", format!("{} is linked elsewhere than it should be", loaded[i].member.name));
                }
                let Some((founder, incident)) = incident else { continue };
                expected += 1;
                let record: Option<Vec<u8>> = tx
                    .prepare_cached("SELECT record FROM incident WHERE id = ?1")
                    .and_then(|mut s| s.query_map([founder], |r| r.get(0))?.next().transpose())
                    .map_err(&fail)?;
                match record {
                    None => problem("incident", format!("{} is missing", incident.id)),
                    Some(record) => {
                        let stored: Incident = work.unpack_incident(&record, &incident.id)?;
                        if stored != incident {
                            problem("incident", format!("{} is not what its accounts and decisions make", incident.id));
                        }
                    }
                }
            }
        }
        let incidents = count("SELECT count(*) FROM incident")?;
        if incidents != expected {
            problem("incident", format!("{incidents} incidents, {expected} follow from the accounts"));
        }
        Ok(problems)
    }

    /// The hash of the last decision: noted down elsewhere, it shows later that none was cut off.
    ///
    /// # Errors
    /// A damaged register.
    pub fn head(&self) -> Result<Option<(i64, String)>, RegisterError> {
        let last = self.decisions()?.pop();
        Ok(last.map(|d| (d.number, sijill_model::hex(&d.hash))))
    }
}
