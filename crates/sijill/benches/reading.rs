//! How fast whole reports are read and coded, and how much is allocated a token.
//!
//! `cargo bench` runs on reports made from the examples; `SIJILL_BENCH=FILE.jsonl cargo bench`
//! on reports of your own. Figures of record are in docs/performance.md.

use divan::counter::{BytesCount, ItemsCount};
use sijill_coder::{Coder, Scratch};
use sijill_model::Report;
use sijill_text::Reader;
use std::sync::OnceLock;

#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn coder() -> &'static Coder {
    static CODER: OnceLock<Coder> = OnceLock::new();
    CODER.get_or_init(|| sijill_builtin::coder(None, None).expect("built with the program"))
}

fn reports() -> &'static [Report] {
    static REPORTS: OnceLock<Vec<Report>> = OnceLock::new();
    REPORTS.get_or_init(|| {
        if let Ok(path) = std::env::var("SIJILL_BENCH") {
            let text = std::fs::read_to_string(&path).expect("SIJILL_BENCH names a file");
            return sijill_ingest::reports("SIJILL_BENCH.jsonl", text.as_bytes()).into_iter().flatten().collect();
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).expect("examples").filter_map(|e| Some(e.ok()?.path())).collect();
        paths.sort();
        let texts: Vec<String> = paths.iter().filter_map(|p| std::fs::read_to_string(p).ok()).collect();
        (0..50)
            .flat_map(|_| texts.iter())
            .flat_map(|t| sijill_ingest::reports("example.txt", t.as_bytes()))
            .flatten()
            .collect()
    })
}

fn bytes() -> usize {
    reports().iter().map(|r| r.text.len()).sum()
}

fn main() {
    divan::main();
}

/// Tokens, hits, sentences and all phrases.
#[divan::bench(sample_count = 20)]
fn read(bencher: divan::Bencher<'_, '_>) {
    let day = jiff::civil::date(2024, 7, 22);
    let mut reader = Reader::new();
    bencher.counter(BytesCount::new(bytes())).counter(ItemsCount::new(reports().len())).bench_local(|| {
        for report in reports() {
            divan::black_box(reader.read(&report.text, Some(day), &coder().knowledge).len());
        }
    });
}

/// The whole coding.
#[divan::bench(sample_count = 20)]
fn code(bencher: divan::Bencher<'_, '_>) {
    let mut scratch = Scratch::default();
    bencher.counter(BytesCount::new(bytes())).counter(ItemsCount::new(reports().len())).bench_local(|| {
        for report in reports() {
            divan::black_box(coder().code(report, &mut scratch).accounts.len());
        }
    });
}

/// Opening lexicon and gazetteer.
#[divan::bench(sample_count = 20)]
fn start() -> usize {
    let coder = sijill_builtin::coder(None, None).expect("built with the program");
    coder.knowledge.gazetteer.len()
}
