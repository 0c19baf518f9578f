//! Any bytes must be decoded and read into reports, or refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sijill_ingest::{Kind, decode, read_text, sniff};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = decode(bytes) {
        for kind in [sniff(&text), Kind::Html, Kind::JsonLines, Kind::Json, Kind::Text] {
            for read in read_text(&text, kind) {
                if let Err(error) = read {
                    assert!(!error.to_string().is_empty());
                }
            }
        }
    }
});
