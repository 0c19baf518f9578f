//! `sijill add` and `sijill recode`: reports into the register, coded on all cores, committed in batches.

use crate::input::{Defaults, Inputs, Raw, Reading, Taker, Turn, threads};
use crate::knowledge;
use crate::{Failure, Sources, watch, write_out};
use indicatif::{ProgressBar, ProgressStyle};
use sijill_coder::{Coder, Scratch};
use sijill_ingest::Incoming;
use sijill_ingest::fetch::{Client, Settings};
use sijill_register::{Prepared, Recoded, Register};
use std::collections::HashMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
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
    pub dry_run: bool,
    pub config: Option<PathBuf>,
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

/// Bytes of one batch: a thousand pages of two megabytes are not held at once.
const BATCH_BYTES: usize = 48 << 20;

/// Codes and packs a batch, every thread a stretch of it, in order.
pub fn prepare(coder: &Coder, batch: &[Raw], scratch: &mut [Scratch]) -> Vec<Prepared> {
    let work = |raws: &[Raw], scratch: &mut Scratch| -> Vec<Prepared> {
        raws.iter()
            .map(|raw| Prepared::new(&coder.code(&raw.report, scratch), raw.form.as_str(), &raw.address, &raw.bytes))
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

/// What goes to the writer.
#[derive(Default)]
struct Batch {
    prepared: Vec<Prepared>,
    /// What could not be read.
    rejects: Vec<(String, String)>,
    /// How far inputs were read: name, mark, records; no number when to the end.
    marks: Vec<(String, String, Option<u64>)>,
}

#[derive(Default)]
struct Summary {
    added: usize,
    known: usize,
    accounts: usize,
    incidents: usize,
}

/// The one writer: commits what is prepared, then says so.
fn write(mut register: Register, batches: Receiver<Batch>, receipts: bool) -> Result<Summary, Failure> {
    let mut summary = Summary::default();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for batch in batches {
        let at = now();
        if !batch.prepared.is_empty() {
            let added = register.add(&batch.prepared, &at)?;
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
        }
        register.reject(&batch.rejects, &at)?;
        for (input, mark, records) in &batch.marks {
            register.remember_unfinished(input, mark, *records)?;
        }
    }
    Ok(summary)
}

/// Takes in what is read, codes it batch by batch, hands it to the writer.
struct Adding<'a> {
    coder: &'a Coder,
    defaults: Defaults,
    scratch: Vec<Scratch>,
    first: Scratch,
    raws: Vec<Raw>,
    bytes: usize,
    batch: Batch,
    send: SyncSender<Batch>,
    /// Inputs half read before: name to mark and records.
    unfinished: HashMap<String, (String, u64)>,
    /// The input being read: name, mark, records so far, records to pass over.
    input: Option<(String, Option<String>, u64, u64)>,
    passed: usize,
    read: usize,
    bar: ProgressBar,
}

impl Adding<'_> {
    fn flush(&mut self) -> Result<(), Failure> {
        self.read += self.raws.len();
        self.bar.set_message(format!("{} reports", self.read + self.passed));
        if let Some((name, Some(mark), records, _)) = &self.input {
            self.batch.marks.push((name.clone(), mark.clone(), Some(*records)));
        }
        self.batch.prepared = prepare(self.coder, &self.raws, &mut self.scratch);
        self.raws.clear();
        self.bytes = 0;
        self.send.send(std::mem::take(&mut self.batch)).map_err(|_| Failure::Other("the writer stopped".into()))
    }

    /// Counts a record; whether it was read and kept before.
    fn was_read(&mut self) -> bool {
        let Some((_, _, records, pass)) = &mut self.input else { return false };
        *records += 1;
        *records <= *pass
    }
}

impl Taker for Adding<'_> {
    fn take(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
        if self.was_read() {
            self.passed += 1;
            return Ok(());
        }
        let mut raw = Raw::of(incoming);
        self.defaults.fill(&mut raw.report, self.coder, &mut self.first);
        self.bytes += raw.bytes.len();
        self.raws.push(raw);
        if self.raws.len() >= BATCH || self.bytes >= BATCH_BYTES { self.flush() } else { Ok(()) }
    }

    fn refuse(&mut self, place: &str, reason: &str) -> Result<(), Failure> {
        if !self.was_read() {
            self.batch.rejects.push((place.to_owned(), reason.to_owned()));
        }
        Ok(())
    }

    fn turn(&mut self, turn: Turn<'_>) -> Result<(), Failure> {
        match turn {
            Turn::Begins(name, mark) => {
                let pass = match (mark, self.unfinished.get(name)) {
                    (Some(mark), Some((known, records))) if mark == known => *records,
                    _ => 0,
                };
                self.input = Some((name.to_owned(), mark.map(str::to_owned), 0, pass));
            }
            Turn::Ends(name) => {
                if let Some((_, Some(mark), ..)) = self.input.take() {
                    // Its last records go with the mark that it is done.
                    self.batch.marks.push((name.to_owned(), mark, None));
                    self.flush()?;
                }
            }
        }
        Ok(())
    }

    fn progress(&mut self, read: u64, of: u64) {
        self.bar.set_length(of.max(read));
        self.bar.set_position(read);
    }
}

/// A bar of bytes, on a terminal only; it shows the rate, what is done and the time left.
fn bar(quiet: bool) -> ProgressBar {
    if quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(
        "{bar:30} {percent:>3} %  {bytes} of {total_bytes}  {bytes_per_sec}  {eta} left  {msg}",
    )
    .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}

/// Runs `add`.
pub fn run(options: &Options, sources: &Sources) -> Result<(), Failure> {
    let defaults = options.reading.defaults()?;
    let coder = knowledge::coder(sources)?;
    let addresses = options.paths.iter().any(|p| p.to_str().is_some_and(crate::input::is_address));
    let client = if addresses { Some(client(settings(options.config.as_deref())?)?) } else { None };
    if options.dry_run {
        return dry_run(options, &coder, defaults, client.as_ref());
    }
    let register = Register::open(&options.register, knowledge::register_options(&coder, options.weights.as_deref())?)?;
    if register.is_matched_otherwise()? {
        eprintln!("sijill: this register was linked with other weights or actors; `sijill recode` links it anew");
    }
    // With receipts every report is to be named, also those of an earlier run.
    let unfinished = if options.receipts { Vec::new() } else { register.unfinished()? };
    let (send, receive): (SyncSender<Batch>, _) = sync_channel(1);
    let receipts = options.receipts;
    let writer = std::thread::spawn(move || write(register, receive, receipts));
    let mut adding = Adding {
        coder: &coder,
        defaults,
        scratch: (0..options.reading.threads()).map(|_| Scratch::default()).collect(),
        first: Scratch::default(),
        raws: Vec::with_capacity(BATCH),
        bytes: 0,
        batch: Batch::default(),
        send,
        unfinished: unfinished.into_iter().map(|(input, mark, records)| (input, (mark, records))).collect(),
        input: None,
        passed: 0,
        read: 0,
        bar: bar(options.quiet),
    };
    let started = Instant::now();
    let mut read = Inputs::read(&options.paths, &coder, client.as_ref(), &mut adding);
    if read.is_ok() {
        read = adding.flush().and(read);
    }
    adding.bar.finish_and_clear();
    let passed = adding.passed;
    drop(adding);
    let written =
        writer.join().map_err(|_| Failure::Other("the writer panicked; nothing of its last batch was kept".into()))?;
    let summary = written?;
    let (inputs, failed) = read?;
    if !options.quiet {
        let seconds = started.elapsed().as_secs_f64();
        let speed = if seconds > 1.0 { format!(", {:.0} a second", inputs as f64 / seconds) } else { String::new() };
        eprintln!(
            "sijill: {} added, {} already there, {} accounts, {} incidents made or changed{speed}",
            summary.added,
            summary.known + passed,
            summary.accounts,
            summary.incidents
        );
        if failed > 0 {
            eprintln!("sijill: what could not be read is listed by `sijill rejects`");
        }
    }
    if failed > 0 {
        return Err(Failure::Some { failed, all: inputs });
    }
    Ok(())
}

/// How to fetch: from the file given, else from `sijill.toml` here, else as usual.
fn settings(config: Option<&Path>) -> Result<Settings, Failure> {
    let here = Path::new("sijill.toml");
    match config {
        Some(path) => Ok(watch::config(path)?.fetch),
        None if here.exists() => Ok(watch::config(here)?.fetch),
        None => Ok(Settings::default()),
    }
}

/// A client that fetches as the settings say.
pub fn client(settings: Settings) -> Result<Client, Failure> {
    Client::new(settings).map_err(|e| Failure::Usage(e.to_string()))
}

/// Says what would be added; writes nothing.
fn dry_run(options: &Options, coder: &Coder, defaults: Defaults, client: Option<&Client>) -> Result<(), Failure> {
    struct Dry<'a> {
        coder: &'a Coder,
        defaults: Defaults,
        scratch: Scratch,
        register: Option<Register>,
        new: usize,
        known: usize,
        accounts: usize,
        hashes: std::collections::HashSet<String>,
    }
    impl Taker for Dry<'_> {
        fn take(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
            let mut report = incoming.report;
            self.defaults.fill(&mut report, self.coder, &mut self.scratch);
            let coding = self.coder.code(&report, &mut self.scratch);
            let known = match &self.register {
                Some(register) => register.has(&coding.report)?,
                None => false,
            };
            let again = !self.hashes.insert(format!("{:?} {:?} {}", report.outlet, report.url, report.text));
            if known || again {
                self.known += 1;
            } else {
                self.new += 1;
                self.accounts += coding.accounts.len();
            }
            Ok(())
        }
    }
    let register = match options.register.exists() {
        true => Some(Register::open_existing(&options.register, knowledge::register_options(coder, None)?, false)?),
        false => None,
    };
    let mut dry = Dry {
        coder,
        defaults,
        scratch: Scratch::default(),
        register,
        new: 0,
        known: 0,
        accounts: 0,
        hashes: Default::default(),
    };
    let (inputs, failed) = Inputs::read(&options.paths, coder, client, &mut dry)?;
    eprintln!(
        "sijill: would add {} reports with {} accounts; {} are there already; nothing was written",
        dry.new, dry.accounts, dry.known
    );
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
