//! Any bytes must be read into reports, or refused with a reason, whatever they are taken for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sijill_ingest::{feed, html, http, published, reports};

fuzz_target!(|bytes: &[u8]| {
    for name in ["a", "a.html", "a.json", "a.jsonl", "a.txt", "a.eml", "a.pdf"] {
        for error in reports(name, bytes).into_iter().filter_map(Result::err) {
            assert!(!error.to_string().is_empty());
        }
    }
    let _ = feed::feed(bytes, None, Some("https://x.example/"));
    if let Some(message) = http::Message::read(bytes) {
        let _ = message.body(1 << 20);
    }
    let text = String::from_utf8_lossy(bytes);
    let _ = (published(&text), html::fragment(&text));
});
