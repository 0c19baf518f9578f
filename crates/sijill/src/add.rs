//! `sijill add` and `sijill recode`: reports into the register, coded on all cores, committed in batches.

use crate::input::{Inputs, Reading, threads};
use crate::knowledge;
use crate::{Failure, Sources, write_out};
use sijill_coder::{Coder, Scratch};
use sijill_model::Report;
use sijill_register::{Prepared, Recoded, Register};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Instant;

/// Reports of one transaction: enough to make a durable commit cheap, few enough to lose little work to a crash.
const BATCH: usize = 1000;

/// Arguments of `add`.
pub struct Options {
    pub paths: Vec<PathBuf>,
    pub register: PathBuf,
    pub reading: Reading,
    pub receipts: bool,
    pub weights: Option<PathBuf>,
    pub quiet: bool,
}

/// The clock, or what `SIJILL_NOW` says, for output that must be the same on every run.
pub fn now() -> String {
    std::env::var("SIJILL_NOW").unwrap_or_else(|_| {
        let now = jiff::Timestamp::now();
        jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
    })
}

struct Raw {
    report: Report,
    form: &'static str,
    address: String,
    bytes: Vec<u8>,
}

/// Codes and packs a batch, every thread a stretch of it, in order.
fn prepare(coder: &Coder, batch: &[Raw], scratch: &mut [Scratch]) -> Vec<Prepared> {
    let work = |raws: &[Raw], scratch: &mut Scratch| -> Vec<Prepared> {
        raws.iter()
            .map(|raw| Prepared::new(&coder.code(&raw.report, scratch), raw.form, &raw.address, &raw.bytes))
            .collect()
    };
    let share = batch.len().div_ceil(scratch.len()).max(1);
    std::thread::scope(|scope| {
        let handles: Vec<_> = batch
            .chunks(share)
            .zip(scratch.iter_mut())
            .map(|(raws, scratch)| scope.spawn(|| work(raws, scratch)))
            .collect();
        handles.into_iter().flat_map(|h| h.join().expect("coding never panics")).collect()
    })
}

#[derive(Default)]
struct Summary {
    added: usize,
    known: usize,
    accounts: usize,
    incidents: usize,
}

/// The one writer: commits what is prepared, then says so.
fn write(
    mut register: Register,
    batches: Receiver<Vec<Prepared>>,
    receipts: bool,
    progress: bool,
) -> Result<Summary, Failure> {
    let mut summary = Summary::default();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let started = Instant::now();
    for batch in batches {
        let added = register.add(&batch, &now())?;
        if receipts {
            // Only now, after the commit, is a report acknowledged.
            for (names, state) in [(&added.reports, "added"), (&added.known, "known")] {
                for name in names {
                    write_out(&mut out, &format!("{}\n", serde_json::json!({"report": name, "state": state})))?;
                }
            }
            out.flush().map_err(|e| Failure::Other(format!("the output could not be written: {e}")))?;
        }
        summary.added += added.reports.len();
        summary.known += added.known.len();
        summary.accounts += added.accounts;
        summary.incidents += added.incidents;
        if progress {
            let seconds = started.elapsed().as_secs_f64().max(0.001);
            let done = summary.added + summary.known;
            eprint!("\r{done} reports, {:.0} a second ", done as f64 / seconds);
        }
    }
    if progress {
        eprintln!();
    }
    Ok(summary)
}

/// Runs `add`.
pub fn run(options: &Options, sources: &Sources) -> Result<(), Failure> {
    let defaults = options.reading.defaults()?;
    let coder = knowledge::coder(sources)?;
    let register = Register::open(&options.register, knowledge::register_options(&coder, options.weights.as_deref())?)?;
    if register.is_matched_otherwise()? {
        eprintln!("sijill: this register was linked with other weights or actors; `sijill recode` links it anew");
    }
    let mut scratch: Vec<Scratch> = (0..options.reading.threads()).map(|_| Scratch::default()).collect();
    let progress = !options.quiet && std::io::stderr().is_terminal();
    let (send, receive): (SyncSender<Vec<Prepared>>, _) = sync_channel(1);
    let receipts = options.receipts;
    let writer = std::thread::spawn(move || write(register, receive, receipts, progress));
    let mut batch: Vec<Raw> = Vec::with_capacity(BATCH);
    let stopped = || Failure::Other("the writer stopped".into());
    let flush = |batch: &mut Vec<Raw>, scratch: &mut [Scratch]| -> Result<(), Failure> {
        if batch.is_empty() {
            return Ok(());
        }
        let prepared = prepare(&coder, batch, scratch);
        batch.clear();
        send.send(prepared).map_err(|_| stopped())
    };
    let mut first = Scratch::default();
    let mut read = Inputs::read(&options.paths, &mut |incoming| {
        let mut report = incoming.report;
        defaults.fill(&mut report, &coder, &mut first);
        batch.push(Raw {
            report,
            form: incoming.form,
            address: incoming.address.to_owned(),
            bytes: incoming.bytes.to_vec(),
        });
        if batch.len() >= BATCH { flush(&mut batch, &mut scratch) } else { Ok(()) }
    });
    if read.is_ok() {
        read = flush(&mut batch, &mut scratch).and(read);
    }
    drop(send);
    let written =
        writer.join().map_err(|_| Failure::Other("the writer panicked; nothing of its last batch was kept".into()))?;
    let summary = written?;
    let (inputs, failed) = read?;
    if !options.quiet {
        eprintln!(
            "sijill: {} added, {} already there, {} accounts, {} incidents made or changed",
            summary.added, summary.known, summary.accounts, summary.incidents
        );
    }
    if failed > 0 {
        return Err(Failure::Some { failed, all: inputs });
    }
    Ok(())
}

/// Runs `recode`.
pub fn recode(
    path: &std::path::Path,
    weights: Option<&std::path::Path>,
    jobs: usize,
    sources: &Sources,
) -> Result<(), Failure> {
    let coder = knowledge::coder(sources)?;
    let mut register = Register::open_existing(path, knowledge::register_options(&coder, weights)?, true)?;
    let mut scratch: Vec<Scratch> = (0..threads(jobs)).map(|_| Scratch::default()).collect();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut after = 0;
    let mut total = Recoded::default();
    let relinked = register.rematch()?;
    loop {
        let codings = register.codings(after, BATCH)?;
        let Some(last) = codings.last() else { break };
        after = last.0;
        let share = codings.len().div_ceil(scratch.len()).max(1);
        let batch: Vec<(i64, Prepared)> = std::thread::scope(|scope| {
            let handles: Vec<_> = codings
                .chunks(share)
                .zip(scratch.iter_mut())
                .map(|(codings, scratch)| {
                    let coder = &coder;
                    scope.spawn(move || {
                        codings
                            .iter()
                            .map(|(id, coding)| (*id, Prepared::again(&coder.code(&coding.report, scratch))))
                            .collect::<Vec<_>>()
                    })
                })
                .collect();
            handles.into_iter().flat_map(|h| h.join().expect("coding never panics")).collect()
        });
        let done = register.recode(&batch)?;
        for line in &done.changes {
            write_out(&mut out, &format!("{line}\n"))?;
        }
        for line in &done.kept {
            write_out(&mut out, &format!("kept: {line}\n"))?;
        }
        total.reports += done.reports;
        total.changes.extend(done.changes);
        total.kept.extend(done.kept);
    }
    out.flush().map_err(|e| Failure::Other(format!("the output could not be written: {e}")))?;
    eprintln!(
        "sijill: {} reports coded again, {} values changed, {} decisions kept against the machine, {relinked} incidents linked anew",
        total.reports,
        total.changes.len(),
        total.kept.len()
    );
    Ok(())
}
