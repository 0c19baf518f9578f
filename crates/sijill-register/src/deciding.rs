//! Putting decisions in force: checking them against the register, and the pins that follow.
//!
//! Input: an act of an analyst. Output: its anchors and pins; the accounts whose neighbourhoods must settle.

use crate::decision::{Act, Decision, account_of};
use crate::error::RegisterError;
use crate::incident::Incident;
use crate::store::{Work, parse_account, unpack_json};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

impl Work<'_> {
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

    pub(crate) fn account_row(&self, name: &str) -> Result<i64, RegisterError> {
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
    pub(crate) fn complete(&self, act: Act) -> Result<Act, RegisterError> {
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
    pub(crate) fn force(&self, number: i64, act: &Act, on: bool) -> Result<Vec<i64>, RegisterError> {
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
