//! Reading inputs: files, folders, standard input, addresses to reports, the same for every command.
//!
//! Input: paths as typed. Output: each report with the bytes it came in; what cannot be read is
//! named on standard error and counted, and the rest goes on.

use crate::{Failure, date_argument, fetching, language_argument};
use sijill_coder::{Coder, Scratch};
use sijill_ingest::fetch::Client;
use sijill_ingest::{Form, Incoming, InputError, Limits, Reader, Sink};
use sijill_model::{Language, Report};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

/// How reports are read, the same for every command that codes them.
#[derive(clap::Args, Clone)]
pub struct Reading {
    /// Day of publication for reports that do not say it (YYYY-MM-DD).
    #[arg(long, value_name = "DATE")]
    pub published: Option<String>,
    /// Language of the reports, `ar` or `en`; found from the text by default.
    #[arg(long)]
    pub language: Option<String>,
    /// Threads; 0 for one a core.
    #[arg(short, long, default_value_t = 0)]
    pub jobs: usize,
}

impl Reading {
    /// Threads asked for, or one a core.
    pub fn threads(&self) -> usize {
        threads(self.jobs)
    }

    /// What stands in for what reports do not say.
    pub fn defaults(&self) -> Result<Defaults, Failure> {
        Ok(Defaults {
            published: self
                .published
                .as_deref()
                .map(|p| date_argument(p, "published"))
                .transpose()?
                .map(|d| d.to_string()),
            language: self.language.as_deref().map(language_argument).transpose()?,
        })
    }
}

/// Threads asked for, or one a core.
pub fn threads(asked: usize) -> usize {
    if asked > 0 { asked } else { std::thread::available_parallelism().map_or(1, usize::from) }
}

/// What stands in for what reports do not say.
pub struct Defaults {
    published: Option<String>,
    language: Option<Language>,
}

impl Defaults {
    /// Fills a report in. The day is for reports that do not say it, in a field or in a line of their own.
    pub fn fill(&self, report: &mut Report, coder: &Coder, scratch: &mut Scratch) {
        if report.published.is_none() && self.published.is_some() && coder.published_in(&report.text, scratch).is_none()
        {
            report.published.clone_from(&self.published);
        }
        if let Some(language) = self.language {
            report.language = language;
        }
    }
}

/// A report as it came, kept.
pub struct Raw {
    /// The report.
    pub report: Report,
    /// How its bytes are kept.
    pub form: Form,
    /// Where it was read.
    pub address: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Raw {
    /// Keeps what comes in.
    pub fn of(incoming: Incoming<'_>) -> Self {
        Self {
            report: incoming.report,
            form: incoming.form,
            address: incoming.address.to_owned(),
            bytes: incoming.bytes.to_vec(),
        }
    }
}

/// Where an input stands in the list of arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn<'a> {
    /// One begins: its name, and its mark when it is a file that may have been read half before.
    Begins(&'a str, Option<&'a str>),
    /// It was read to its end.
    Ends(&'a str),
}

/// What takes in all that is read.
pub trait Taker {
    /// A report.
    fn take(&mut self, incoming: Incoming<'_>) -> Result<(), Failure>;
    /// What could not be read; it has been named already.
    fn refuse(&mut self, _place: &str, _reason: &str) -> Result<(), Failure> {
        Ok(())
    }
    /// An input begins or ends.
    fn turn(&mut self, _turn: Turn<'_>) -> Result<(), Failure> {
        Ok(())
    }
    /// Bytes read of so many, of all files.
    fn progress(&mut self, _read: u64, _of: u64) {}
}

/// Reads inputs.
pub struct Inputs<'t, T> {
    taker: &'t mut T,
    inputs: usize,
    failed: usize,
    read: u64,
    of: u64,
}

/// Files a folder is read for; others stand in folders too.
const ENDINGS: [&str; 21] = [
    "txt", "text", "md", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "xml", "rss", "atom", "rdf", "pdf", "eml",
    "mht", "mhtml", "warc", "gz", "zip", "warcs",
];

impl<T: Taker> Sink for Inputs<'_, T> {
    type Stop = Failure;

    fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
        self.inputs += 1;
        self.taker.take(incoming)
    }

    fn bad(&mut self, place: &str, reason: &InputError) -> Result<(), Failure> {
        self.fail(place, reason)
    }
}

impl<'t, T: Taker> Inputs<'t, T> {
    /// Reads all paths, in order; gives how many records there were, and how many could not be read.
    /// Addresses are fetched with `client`, where there is one.
    pub fn read(
        paths: &[PathBuf],
        coder: &Coder,
        client: Option<&Client>,
        taker: &'t mut T,
    ) -> Result<(usize, usize), Failure> {
        let days = days(coder);
        let reader = Reader { days: &days, limits: Limits::default() };
        let of = paths.iter().map(|p| size(p)).sum();
        let mut inputs = Inputs { taker, inputs: 0, failed: 0, read: 0, of };
        for path in paths {
            match path.to_str().filter(|p| is_address(p)) {
                Some(address) => inputs.address(address, client, &reader)?,
                None => inputs.path(path, true, &reader)?,
            }
        }
        Ok((inputs.inputs, inputs.failed))
    }

    /// Notes a failure with the name of its input; the rest goes on.
    fn fail(&mut self, name: &str, reason: &dyn std::fmt::Display) -> Result<(), Failure> {
        self.inputs += 1;
        self.failed += 1;
        let reason = reason.to_string();
        eprintln!("sijill: {name}: {reason}");
        self.taker.refuse(name, &reason)
    }

    fn path(&mut self, path: &Path, named: bool, reader: &Reader<'_>) -> Result<(), Failure> {
        if path.as_os_str() == "-" {
            let mut stdin = std::io::BufReader::with_capacity(1 << 20, std::io::stdin());
            return reader.stream("standard input", &mut stdin, self);
        }
        let name = path.display().to_string();
        if path.is_dir() {
            let mut entries: Vec<PathBuf> = match std::fs::read_dir(path) {
                Ok(list) => list.filter_map(|e| Some(e.ok()?.path())).collect(),
                Err(e) => return self.fail(&name, &e),
            };
            entries.sort();
            return entries.iter().try_for_each(|entry| self.path(entry, false, reader));
        }
        let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
        let hidden = path.file_name().and_then(|n| n.to_str()).is_some_and(|n| n.starts_with('.'));
        if !named && (hidden || !ENDINGS.contains(&extension.as_str())) {
            return Ok(());
        }
        let mut file = match std::fs::File::open(path) {
            Ok(file) => file,
            Err(e) => return self.fail(&name, &e),
        };
        let about = file.metadata().ok().filter(std::fs::Metadata::is_file);
        let length = about.as_ref().map_or(0, std::fs::Metadata::len);
        // What takes a while may be broken off; its size and time tell whether it is the same later.
        let mark = about.as_ref().filter(|_| length >= LONG).map(|a| {
            let at = a.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
            format!("{length} bytes, {} s", at.map_or(0, |d| d.as_secs()))
        });
        let absolute = std::path::absolute(path).map_or_else(|_| name.clone(), |p| p.display().to_string());
        self.taker.turn(Turn::Begins(&absolute, mark.as_deref()))?;
        let mut magic = [0; 4];
        let zip = file.read(&mut magic).is_ok_and(|n| n == 4 && magic.starts_with(b"PK"));
        if let Err(e) = file.rewind()
            && about.is_some()
        {
            return self.fail(&name, &e);
        }
        let read = std::cell::Cell::new(0);
        if zip {
            reader.zip_file(&name, std::io::BufReader::new(file), self)?;
        } else {
            let before = self.read;
            let counted = Counted { inner: file, read: &read };
            let mut input = std::io::BufReader::with_capacity(1 << 20, counted);
            let mut sink = Reporting { inputs: self, read: &read, before };
            reader.stream(&name, &mut input, &mut sink)?;
        }
        self.read += length;
        self.taker.progress(self.read, self.of);
        self.taker.turn(Turn::Ends(&absolute))
    }

    fn address(&mut self, address: &str, client: Option<&Client>, reader: &Reader<'_>) -> Result<(), Failure> {
        let Some(client) = client else {
            return Err(Failure::Usage(format!(
                "`{address}` is an address; `sijill add` fetches addresses, this command reads files"
            )));
        };
        self.taker.turn(Turn::Begins(address, None))?;
        let mut maps = vec![address.to_owned()];
        let mut seen = std::collections::HashSet::new();
        while let Some(map) = maps.pop() {
            if !seen.insert(map.clone()) || seen.len() > 1000 {
                continue;
            }
            match fetching::fetch(client, &map, &Default::default(), reader) {
                Ok(Some(fetching::Found::Reports(raws, bad))) => self.found(raws, &bad)?,
                Ok(Some(fetching::Found::List(list, ..))) => {
                    maps.extend(list.maps.iter().rev().cloned());
                    for entry in &list.entries {
                        let (raws, bad) =
                            fetching::entry(client, entry, list.title.as_deref(), fetching::Text::Auto, reader);
                        self.found(raws, &bad)?;
                    }
                }
                Ok(None) => {}
                Err(e) => self.fail(&map, &e)?,
            }
        }
        self.taker.turn(Turn::Ends(address))
    }

    fn found<E: std::fmt::Display>(&mut self, raws: Vec<Raw>, bad: &[(String, E)]) -> Result<(), Failure> {
        for raw in raws {
            self.inputs += 1;
            let Raw { report, form, address, bytes } = raw;
            self.taker.take(Incoming { report, form, address: &address, bytes: &bytes })?;
        }
        bad.iter().try_for_each(|(place, reason)| self.fail(place, reason))
    }
}

/// From how many bytes on an input is remembered while it is read.
const LONG: u64 = 4 << 20;

/// Reads days in words with the language layer.
pub fn days(coder: &Coder) -> impl Fn(&str) -> Option<String> + '_ {
    let scratch = std::cell::RefCell::new(Scratch::default());
    move |line: &str| coder.published_in(line, &mut scratch.borrow_mut()).map(|d| d.to_string())
}

/// Whether an argument is an address, not a path.
pub fn is_address(argument: &str) -> bool {
    let head = argument.get(..8).unwrap_or(argument).to_ascii_lowercase();
    head.starts_with("http://") || head.starts_with("https://")
}

/// Bytes of a file or of what a folder holds.
fn size(path: &Path) -> u64 {
    match std::fs::metadata(path) {
        Ok(m) if m.is_file() => m.len(),
        Ok(m) if m.is_dir() => {
            std::fs::read_dir(path).map_or(0, |list| list.filter_map(Result::ok).map(|e| size(&e.path())).sum())
        }
        _ => 0,
    }
}

/// Counts what is read.
struct Counted<'c, R> {
    inner: R,
    read: &'c std::cell::Cell<u64>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(out)?;
        self.read.set(self.read.get() + n as u64);
        Ok(n)
    }
}

/// Tells the taker how far a long file is.
struct Reporting<'i, 't, T> {
    inputs: &'i mut Inputs<'t, T>,
    read: &'i std::cell::Cell<u64>,
    before: u64,
}

impl<T: Taker> Sink for Reporting<'_, '_, T> {
    type Stop = Failure;

    fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
        self.inputs.taker.progress(self.before + self.read.get(), self.inputs.of);
        self.inputs.report(incoming)
    }

    fn bad(&mut self, place: &str, reason: &InputError) -> Result<(), Failure> {
        self.inputs.bad(place, reason)
    }
}
