//! Any lexicon source must compile or be refused with file, line and reason.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = sijill_lexicon::compile([("ar/fuzz.lex", text), ("en/fuzz.lex", text)]) {
        assert!(error.0.iter().all(|e| e.line > 0 && !e.reason.is_empty()));
    }
});
