//! Reference incidents: tables of other datasets that people brought, beside our own.
//!
//! Input: the events of a table, as its columns give them. Output: the same, kept under a name. They are never reports
//! and never become incidents: nothing here is matched, reconciled or counted with ours. Descriptions of what happened
//! (ACLED's notes, GTD's summary) are not kept: they are their makers' text, and name private people.

use crate::error::RegisterError;
use crate::facts::{date_of, day};
use crate::store::Register;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, TransactionBehavior, params};
use serde::Serialize;

/// An event of another dataset, as its columns give it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReferenceEvent {
    /// Its id there.
    pub id: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Whether the dataset says that the day is known.
    pub day_known: bool,
    /// Country as printed.
    pub country: String,
    /// First-level region as printed.
    pub admin1: String,
    /// Place as printed.
    pub place: String,
    /// Degrees north and east.
    pub position: Option<(f64, f64)>,
    /// Whether the dataset says that the position is that of the town or finer.
    pub place_known: bool,
    /// Deaths.
    pub killed: Option<u64>,
    /// Kind of event as printed.
    pub kind: String,
    /// Who did it, or the first side, as printed.
    pub actor: String,
    /// To whom, or the second side, as printed.
    pub target: String,
}

/// A table that was brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReferenceSet {
    /// Its name in this register.
    pub name: String,
    /// Whose columns it has: `acled`, `ucdp`, `gtd`.
    pub form: String,
    /// The file it was read from.
    pub file: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// When it was read (RFC 3339).
    pub read_at: String,
    /// Events kept.
    pub events: u64,
    /// Rows without a usable day, left out.
    pub undated: u64,
}

/// What importing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is new.
    New,
    /// The same file was there already; nothing was done.
    Same,
    /// It took the place of another file under this name.
    Replaced,
}

impl Register {
    /// Keeps a table under its name, in one transaction. Another file under the same name is refused unless `replace`.
    ///
    /// # Errors
    /// [`RegisterError::Invalid`] for a name that is taken; on any error nothing is kept.
    pub fn import_reference(
        &mut self,
        set: &ReferenceSet,
        events: &[ReferenceEvent],
        replace: bool,
    ) -> Result<Imported, RegisterError> {
        let fail = self.fail();
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let before: Option<(i64, String)> = tx
            .query_row("SELECT id, digest FROM reference WHERE name = ?1", [&set.name], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()
            .map_err(&fail)?;
        let done = match &before {
            Some((_, digest)) if *digest == set.digest => return Ok(Imported::Same),
            Some(_) if !replace => {
                return Err(RegisterError::Invalid(format!(
                    "a reference called `{}` is there already, from another file; choose another --name, or --replace it",
                    set.name
                )));
            }
            Some((id, _)) => {
                remove(&tx, *id).map_err(&fail)?;
                Imported::Replaced
            }
            None => Imported::New,
        };
        tx.execute(
            "INSERT INTO reference (name, form, file, digest, read_at, events, undated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![set.name, set.form, set.file, set.digest, set.read_at, events.len() as i64, set.undated as i64],
        )
        .map_err(&fail)?;
        let id = tx.last_insert_rowid();
        {
            let mut insert = tx
                .prepare("INSERT INTO reference_event (reference, number, name, date_start, date_end, day_known, country, admin1, place, lat, lon, place_known, killed, kind, actor, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
                .map_err(&fail)?;
            for (n, e) in events.iter().enumerate() {
                insert
                    .execute(params![
                        id,
                        n as i64 + 1,
                        e.id,
                        day(e.start),
                        day(e.end),
                        e.day_known,
                        e.country,
                        e.admin1,
                        e.place,
                        e.position.map(|p| p.0),
                        e.position.map(|p| p.1),
                        e.place_known,
                        e.killed.map(|k| i64::try_from(k).unwrap_or(i64::MAX)),
                        e.kind,
                        e.actor,
                        e.target,
                    ])
                    .map_err(&fail)?;
            }
        }
        tx.commit().map_err(&fail)?;
        Ok(done)
    }

    /// The tables that were brought, by name.
    ///
    /// # Errors
    /// A damaged register.
    pub fn references(&self) -> Result<Vec<ReferenceSet>, RegisterError> {
        // A register of an older layout, read where it cannot be written, has none.
        let kept = |c: &rusqlite::Connection| c.table_exists(None, "reference");
        if !self.read(kept)? {
            return Ok(Vec::new());
        }
        self.read(|c| {
            c.prepare("SELECT name, form, file, digest, read_at, events, undated FROM reference ORDER BY name")?
                .query_map([], |r| {
                    Ok(ReferenceSet {
                        name: r.get(0)?,
                        form: r.get(1)?,
                        file: r.get(2)?,
                        digest: r.get(3)?,
                        read_at: r.get(4)?,
                        events: r.get::<_, i64>(5)?.max(0) as u64,
                        undated: r.get::<_, i64>(6)?.max(0) as u64,
                    })
                })?
                .collect()
        })
    }

    /// The events of a table, in its order.
    ///
    /// # Errors
    /// [`RegisterError::Unknown`] for a name nothing has.
    pub fn reference_events(&self, name: &str) -> Result<Vec<ReferenceEvent>, RegisterError> {
        let id = self.reference_id(name)?;
        self.read(|c| {
            c.prepare("SELECT name, date_start, date_end, day_known, country, admin1, place, lat, lon, place_known, killed, kind, actor, target FROM reference_event WHERE reference = ?1 ORDER BY number")?
                .query_map([id], |r| {
                    Ok(ReferenceEvent {
                        id: r.get(0)?,
                        start: date_of(r.get(1)?),
                        end: date_of(r.get(2)?),
                        day_known: r.get(3)?,
                        country: r.get(4)?,
                        admin1: r.get(5)?,
                        place: r.get(6)?,
                        position: r.get::<_, Option<f64>>(7)?.zip(r.get(8)?),
                        place_known: r.get(9)?,
                        killed: r.get::<_, Option<i64>>(10)?.map(|k| k.max(0) as u64),
                        kind: r.get(11)?,
                        actor: r.get(12)?,
                        target: r.get(13)?,
                    })
                })?
                .collect()
        })
    }

    /// Forgets a table; how many events it held.
    ///
    /// # Errors
    /// [`RegisterError::Unknown`] for a name nothing has.
    pub fn drop_reference(&mut self, name: &str) -> Result<u64, RegisterError> {
        let id = self.reference_id(name)?;
        let fail = self.fail();
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(&fail)?;
        let gone = remove(&tx, id).map_err(&fail)?;
        tx.commit().map_err(&fail)?;
        Ok(gone as u64)
    }

    fn reference_id(&self, name: &str) -> Result<i64, RegisterError> {
        let unknown = || RegisterError::Unknown { what: "reference", name: name.to_owned() };
        if !self.references()?.iter().any(|set| set.name == name) {
            return Err(unknown());
        }
        self.read(|c| c.query_row("SELECT id FROM reference WHERE name = ?1", [name], |r| r.get(0)).optional())?
            .ok_or_else(unknown)
    }
}

fn remove(tx: &rusqlite::Transaction<'_>, id: i64) -> rusqlite::Result<usize> {
    let events = tx.execute("DELETE FROM reference_event WHERE reference = ?1", [id])?;
    tx.execute("DELETE FROM reference WHERE id = ?1", [id])?;
    Ok(events)
}
