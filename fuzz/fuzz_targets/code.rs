//! Any text must be coded without a fall, and every quote must stand at its span.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run code -- -max_total_time=3600` (from the project's folder).
#![no_main]

use libfuzzer_sys::fuzz_target;
use sijill_coder::{Coder, Scratch};
use sijill_lexicon::{Gazetteer, compile, compile_gazetteer, parse_place_line};
use sijill_model::Report;
use sijill_text::Knowledge;
use std::sync::OnceLock;

fn coder() -> &'static Coder {
    static CODER: OnceLock<Coder> = OnceLock::new();
    CODER.get_or_init(|| {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../lexicon");
        let mut files = Vec::new();
        for folder in ["ar", "en", "actors"] {
            for entry in std::fs::read_dir(format!("{root}/{folder}")).expect("lexicon") {
                let path = entry.expect("entry").path();
                let name = path.file_name().expect("name").to_string_lossy().into_owned();
                files.push((format!("lexicon/{folder}/{name}"), std::fs::read_to_string(&path).expect("text")));
            }
        }
        files.sort();
        let lexicon = compile(files.iter().map(|(p, t)| (p.as_str(), t.as_str()))).expect("sound");
        let places: Vec<_> = [
            "C\t99237\tIQ\t0\t33.0\t44.0\t30000000\tIraq\tالعراق\t",
            "P\t98182\tIQ\t0\t33.34\t44.40\t7216000\tBaghdad\tبغداد\t",
            "P\t287286\tOM\t0\t23.58\t58.40\t797000\tMuscat\tمسقط\t",
        ]
        .iter()
        .map(|l| parse_place_line(l).expect("place"))
        .collect();
        let gazetteer = Gazetteer::open(compile_gazetteer(&places, &[*b"IQ"]).into()).expect("gazetteer");
        Coder::new(Knowledge::new(lexicon, gazetteer), "fuzz")
    })
}

fuzz_target!(|text: &str| {
    let report = Report { text: text.to_owned(), published: Some("2024-07-22".into()), ..Report::default() };
    let coding = coder().code(&report, &mut Scratch::default());
    for account in &coding.accounts {
        assert!(account.event.evidence.spans().iter().all(|s| s.is_in(text)));
        assert!(account.tolls.iter().flat_map(|t| t.evidence.spans()).all(|s| s.is_in(text)));
    }
});
