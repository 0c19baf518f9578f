//! The words of the codebook as types.
//!
//! Input: nothing. Output: the types every other crate speaks in, and the JSON of a coding
//! (`sijill.coding/1`). This crate does nothing else: no reading, no files, no clock.
//!
//! Two promises are kept by construction rather than by care: a coded value carries at least one
//! [`Span`] of the report it was read from ([`Evidence`] cannot be empty), and a [`Toll`] knows
//! `low <= best <= high`.

mod coding;
mod evidence;
mod terms;
mod toll;

pub use coding::{
    Account, Claim, CodedDate, Coding, Comparison, Event, Period, Perpetrator, Place, Report, SCHEMA, Statement,
    Statistic, Target, Weapon,
};
pub use evidence::{Evidence, EvidenceError, Span};
pub use terms::*;
pub use toll::{Count, Toll, TollError};

/// The JSON Schema of a [`Coding`], as checked in at `schema/coding.schema.json`.
pub fn coding_schema() -> serde_json::Value {
    serde_json::to_value(schemars::schema_for!(Coding)).expect("a schema is plain JSON")
}

/// Bytes as lower-case hexadecimal digits: how hashes are shown.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).map(|d| char::from(DIGITS[usize::from(d)])).collect()
}
