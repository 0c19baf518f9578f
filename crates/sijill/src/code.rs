//! `sijill code`: reports in, codings out, in the order they came, on all cores.

use crate::input::{Defaults, Inputs, Reading, Taker};
use crate::{Failure, Format, Sources, knowledge, show, write_out};
use sijill_coder::{Coder, Scratch};
use sijill_ingest::Incoming;
use sijill_model::{Coding, Report};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

/// Arguments of the command.
pub struct Options {
    pub paths: Vec<PathBuf>,
    pub format: Format,
    pub reading: Reading,
    pub output: Option<PathBuf>,
}

/// Reports of one batch; larger batches cost memory, smaller ones idle threads.
const BATCH: usize = 256;

struct Run<'a> {
    coder: &'a Coder,
    options: &'a Options,
    defaults: Defaults,
    jobs: usize,
    scratch: Vec<Scratch>,
    batch: Vec<Report>,
    out: Box<dyn Write>,
    colour: bool,
    inputs: usize,
    failed: usize,
    printed: usize,
}

/// Runs the command.
pub fn run(options: &Options, sources: &Sources) -> Result<(), Failure> {
    let defaults = options.reading.defaults()?;
    let coder = knowledge::coder(sources)?;
    let jobs = options.reading.threads();
    let stdout_terminal = options.output.is_none() && std::io::stdout().is_terminal();
    let out: Box<dyn Write> = match &options.output {
        Some(path) => {
            let file = std::fs::File::create(path).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
            Box::new(std::io::BufWriter::new(file))
        }
        None => Box::new(std::io::BufWriter::new(std::io::stdout())),
    };
    let mut run = Run {
        coder: &coder,
        options,
        defaults,
        jobs,
        scratch: (0..jobs).map(|_| Scratch::default()).collect(),
        batch: Vec::with_capacity(BATCH),
        out,
        colour: stdout_terminal && std::env::var_os("NO_COLOR").is_none(),
        inputs: 0,
        failed: 0,
        printed: 0,
    };
    if options.format == Format::Json {
        write_out(&mut run.out, "[\n")?;
    }
    (run.inputs, run.failed) = Inputs::read(&options.paths, &coder, None, &mut run)?;
    run.flush()?;
    if options.format == Format::Json {
        write_out(&mut run.out, "\n]\n")?;
    }
    if options.format == Format::Table && run.printed == 0 && run.failed == 0 {
        eprintln!("sijill: no incident is told in {} report{}", run.inputs, if run.inputs == 1 { "" } else { "s" });
    }
    run.out.flush().map_err(|e| Failure::Other(format!("the output could not be written: {e}")))?;
    if run.failed > 0 {
        return Err(Failure::Some { failed: run.failed, all: run.inputs });
    }
    Ok(())
}

impl Taker for Run<'_> {
    fn take(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
        self.add(incoming.report)
    }
}

impl Run<'_> {
    fn add(&mut self, mut report: Report) -> Result<(), Failure> {
        self.defaults.fill(&mut report, self.coder, &mut self.scratch[0]);
        self.batch.push(report);
        if self.batch.len() >= BATCH * self.jobs { self.flush() } else { Ok(()) }
    }

    /// Codes the batch, every thread a stretch of it, and prints in order.
    fn flush(&mut self) -> Result<(), Failure> {
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        let (coder, format, colour) = (self.coder, self.options.format, self.colour);
        let work = |reports: &[Report], scratch: &mut Scratch| -> Vec<(String, usize)> {
            reports
                .iter()
                .map(|report| {
                    let coding = coder.code(report, scratch);
                    (print(&coding, format, colour), coding.accounts.len())
                })
                .collect()
        };
        let share = batch.len().div_ceil(self.jobs).max(1);
        let printed: Vec<Vec<(String, usize)>> = if self.jobs == 1 || batch.len() < 4 {
            vec![work(&batch, &mut self.scratch[0])]
        } else {
            std::thread::scope(|scope| {
                let handles: Vec<_> = batch
                    .chunks(share)
                    .zip(self.scratch.iter_mut())
                    .map(|(reports, scratch)| scope.spawn(|| work(reports, scratch)))
                    .collect();
                handles.into_iter().map(|h| h.join().expect("coding never panics")).collect()
            })
        };
        for (text, accounts) in printed.into_iter().flatten() {
            if format == Format::Json && self.printed > 0 {
                write_out(&mut self.out, ",\n")?;
            }
            if format == Format::Json {
                self.printed += 1;
            } else {
                self.printed += accounts;
            }
            write_out(&mut self.out, &text)?;
        }
        Ok(())
    }
}

fn print(coding: &Coding, format: Format, colour: bool) -> String {
    match format {
        Format::Jsonl => {
            let mut line = serde_json::to_string(coding).expect("a coding is JSON");
            line.push('\n');
            line
        }
        Format::Json => serde_json::to_string_pretty(coding).expect("a coding is JSON"),
        Format::Table => show::table(coding),
        Format::Text => show::text(coding, colour),
    }
}
