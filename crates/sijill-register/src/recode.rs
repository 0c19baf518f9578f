//! A newer coding laid over an older one: accounts keep their numbers, decisions stay.
//!
//! Input: what a newer coder read in a report. Output: its accounts renumbered, what changed in words, and
//! what decisions hold against the machine.

use crate::error::RegisterError;
use crate::facts::Facts;
use crate::gist::Gist;
use crate::incident::Incident;
use crate::neighbourhood::block;
use crate::store::{Work, blob};
use rusqlite::params;
use sijill_model::{DatePrecision, Measure, TollGroup};
use std::collections::{BTreeMap, BTreeSet};

impl Work<'_> {
    /// Lays a newer reading of a report over its accounts: the same account keeps its number.
    pub(crate) fn renumber(
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
                    new.push(self.insert_account(report, next, facts, gist)?);
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

    /// Incidents under a decision, by the name the decision gives.
    pub(crate) fn decided_incidents(&self) -> Result<Vec<(String, Incident)>, RegisterError> {
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
    pub(crate) fn pins_against_the_matcher(
        &self,
        reports: impl Iterator<Item = i64>,
    ) -> Result<Vec<String>, RegisterError> {
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
