//! Reads files or standard input into reports and prints them as JSON lines, or with `--count` only how
//! many there were and how fast: `cargo run --release --example extract -- --count archive.warc.gz`.

use sijill_ingest::{Incoming, InputError, Limits, Reader, Sink, to_record};
use std::convert::Infallible;
use std::io::BufReader;
use std::time::Instant;

#[derive(Default)]
struct Counts {
    reports: usize,
    bad: usize,
    passed: usize,
    bytes: usize,
    print: bool,
}

impl Sink for Counts {
    type Stop = Infallible;

    fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Infallible> {
        self.reports += 1;
        self.bytes += incoming.bytes.len();
        if self.print {
            println!("{}", to_record(&incoming.report));
        }
        Ok(())
    }

    fn bad(&mut self, place: &str, reason: &InputError) -> Result<(), Infallible> {
        self.bad += 1;
        if self.print {
            eprintln!("{place}: {reason}");
        }
        Ok(())
    }

    fn passed(&mut self) {
        self.passed += 1;
    }
}

fn main() -> std::io::Result<()> {
    let mut counts = Counts { print: true, ..Counts::default() };
    let reader = Reader { days: &|_| None, limits: Limits::default() };
    let started = Instant::now();
    for argument in std::env::args().skip(1) {
        if argument == "--count" {
            counts.print = false;
            continue;
        }
        let Ok(()) = if argument == "-" {
            reader.stream("standard input", &mut BufReader::with_capacity(1 << 20, std::io::stdin()), &mut counts)
        } else {
            let file = std::fs::File::open(&argument)?;
            reader.stream(&argument, &mut BufReader::with_capacity(1 << 20, file), &mut counts)
        };
    }
    let seconds = started.elapsed().as_secs_f64();
    eprintln!(
        "{} reports, {} that could not be read, {} that are none, {:.1} MB of them in {seconds:.2} s: {:.0} MB/s",
        counts.reports,
        counts.bad,
        counts.passed,
        counts.bytes as f64 / 1e6,
        counts.bytes as f64 / 1e6 / seconds
    );
    Ok(())
}
