//! A coded report made ready for the store: all that can be done outside the one writing thread.

use crate::facts::{Facts, Sketch};
use crate::gist::Gist;
use sha2::{Digest, Sha256};
use sijill_model::{Coding, DatePrecision, Focus, Modality, Report};
use std::cell::RefCell;
use zstd::bulk::{Compressor, Decompressor};

/// A report with its coding, packed.
pub struct Prepared {
    pub(crate) hash: [u8; 32],
    pub(crate) digest: [u8; 32],
    pub(crate) report: Report,
    pub(crate) form: &'static str,
    pub(crate) address: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) body: Vec<u8>,
    pub(crate) coder: String,
    pub(crate) indexed: String,
    pub(crate) sketch: Sketch,
    pub(crate) accounts: Vec<(Facts, Gist)>,
}

/// The hash that says whether two reports are the same one: outlet, address, title and text. The
/// same text in another outlet is another report. The day of publication is not part of it: a later coder may
/// read it from the text where this one does not.
pub(crate) fn identity(report: &Report) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in [report.outlet.as_deref(), report.url.as_deref(), Some(&report.title), Some(&report.text)] {
        let part = part.unwrap_or("");
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

/// The accounts of a coding that the register keeps: not plans, and no history without a day.
pub(crate) fn kept(coding: &Coding, hash: &[u8], sketch: &Sketch) -> Vec<(Facts, Gist)> {
    coding
        .accounts
        .iter()
        .filter(|a| a.event.modality != Modality::Planned)
        .filter(|a| a.focus != Focus::Background || a.date.precision != DatePrecision::Unknown)
        .map(|a| (Facts::of(coding, a, hash, sketch), Gist::of(coding, a)))
        .collect()
}

impl Prepared {
    /// Packs a coding. `bytes` are the report as it came, `form` what they are (`text`, `html`, `json`),
    /// `address` where they were read.
    pub fn new(coding: &Coding, form: &'static str, address: &str, bytes: &[u8]) -> Self {
        let hash = identity(&coding.report);
        let indexed = crate::search::indexed(&coding.report.text);
        let sketch = Sketch::of(indexed.split(' '));
        let json = serde_json::to_vec(coding).expect("a coding is JSON");
        Self {
            hash,
            digest: Sha256::digest(bytes).into(),
            report: Report { text: String::new(), ..coding.report.clone() },
            form,
            address: address.to_owned(),
            bytes: pack(bytes),
            body: pack(&json),
            coder: coding.coder.clone(),
            accounts: kept(coding, &hash, &sketch),
            indexed,
            sketch,
        }
    }
}

impl Prepared {
    /// Packs a newer coding of a report that is in the register already.
    pub fn again(coding: &Coding) -> Self {
        Self::new(coding, "", "", &[])
    }
}

/// Level 3: a third smaller than level 1 for a few microseconds more.
pub(crate) fn pack(bytes: &[u8]) -> Vec<u8> {
    thread_local! {
        // A context is 100 kB and more to set up; a thread makes its own once.
        static CONTEXT: RefCell<Compressor<'static>> =
            RefCell::new(Compressor::new(3).expect("a compressor of a known level"));
    }
    CONTEXT.with_borrow_mut(|c| c.compress(bytes)).expect("compressing into memory does not fail")
}

/// Unpacks a blob of at most 256 MB.
pub(crate) fn unpack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    thread_local! {
        static CONTEXT: RefCell<Decompressor<'static>> =
            RefCell::new(Decompressor::new().expect("a decompressor without a dictionary"));
    }
    CONTEXT.with_borrow_mut(|c| c.decompress(bytes, frame_size(bytes).min(256 << 20)))
}

fn frame_size(bytes: &[u8]) -> usize {
    zstd::zstd_safe::get_frame_content_size(bytes).ok().flatten().map_or(64 << 20, |n| n as usize)
}
