//! Reading inputs: files, folders, standard input to reports, the same for every command.
//!
//! Input: paths as typed. Output: each report with the bytes it came in; what cannot be read is
//! named on standard error and counted, and the rest goes on.

use crate::{Failure, date_argument, language_argument};
use sijill_coder::{Coder, Scratch};
use sijill_ingest::{InputError, Kind};
use sijill_model::{Language, Report};
use std::io::{BufRead, Read};
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

/// A report as it came.
pub struct Incoming<'a> {
    /// The report.
    pub report: Report,
    /// `text`, `html` or `json`.
    pub form: &'static str,
    /// Where it was read.
    pub address: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Reads inputs into a sink.
pub struct Inputs<'s> {
    sink: &'s mut dyn FnMut(Incoming<'_>) -> Result<(), Failure>,
    /// Records seen.
    pub inputs: usize,
    /// Of which could not be read.
    pub failed: usize,
}

impl<'s> Inputs<'s> {
    /// Reads all paths, in order.
    pub fn read(
        paths: &[PathBuf],
        sink: &'s mut dyn FnMut(Incoming<'_>) -> Result<(), Failure>,
    ) -> Result<(usize, usize), Failure> {
        let mut inputs = Inputs { sink, inputs: 0, failed: 0 };
        for path in paths {
            inputs.path(path, true)?;
        }
        Ok((inputs.inputs, inputs.failed))
    }

    fn take(&mut self, report: Report, form: &'static str, address: &str, bytes: &[u8]) -> Result<(), Failure> {
        (self.sink)(Incoming { report, form, address, bytes })
    }

    /// Notes a failure with the name of its input; the rest goes on.
    fn fail(&mut self, name: &str, reason: &dyn std::fmt::Display) {
        self.failed += 1;
        eprintln!("sijill: {name}: {reason}");
    }

    fn path(&mut self, path: &Path, named: bool) -> Result<(), Failure> {
        if path.as_os_str() == "-" {
            return self.stdin();
        }
        let name = path.display().to_string();
        if path.is_dir() {
            let mut entries: Vec<PathBuf> = match std::fs::read_dir(path) {
                Ok(list) => list.filter_map(|e| Some(e.ok()?.path())).collect(),
                Err(e) => {
                    self.inputs += 1;
                    self.fail(&name, &e);
                    return Ok(());
                }
            };
            entries.sort();
            for entry in entries {
                self.path(&entry, false)?;
            }
            return Ok(());
        }
        let kind = sijill_ingest::kind_of(&name);
        if kind.is_none() && !named {
            // Folders hold other things too.
            return Ok(());
        }
        if kind == Some(Kind::JsonLines) {
            match std::fs::File::open(path) {
                Ok(file) => return self.lines(&name, &mut std::io::BufReader::with_capacity(1 << 20, file)),
                Err(e) => {
                    self.inputs += 1;
                    self.fail(&name, &e);
                    return Ok(());
                }
            }
        }
        if let Some(extension) = path.extension().and_then(|e| e.to_str())
            && matches!(extension.to_ascii_lowercase().as_str(), "pdf" | "docx" | "doc" | "zip" | "gz" | "png" | "jpg")
        {
            self.inputs += 1;
            self.fail(&name, &InputError::Kind(extension.to_owned()));
            return Ok(());
        }
        match std::fs::read(path) {
            Ok(bytes) => self.bytes(&name, &bytes, kind),
            Err(e) => {
                self.inputs += 1;
                self.fail(&name, &e);
                Ok(())
            }
        }
    }

    fn stdin(&mut self) -> Result<(), Failure> {
        let mut stdin = std::io::BufReader::with_capacity(1 << 20, std::io::stdin());
        // JSON lines are coded as they come; anything else is one text.
        let head = loop {
            match stdin.fill_buf() {
                Ok(buffer) => break buffer.iter().find(|b| !b.is_ascii_whitespace()).copied(),
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) => return Err(Failure::Other(format!("standard input: {e}"))),
            }
        };
        if head == Some(b'{') {
            let mut first = Vec::new();
            stdin.read_until(b'\n', &mut first).map_err(|e| Failure::Other(format!("standard input: {e}")))?;
            let whole = first.trim_ascii_end().ends_with(b"}");
            let mut joined = std::io::Cursor::new(first).chain(stdin);
            if whole {
                return self.lines("standard input", &mut joined);
            }
            let mut bytes = Vec::new();
            joined.read_to_end(&mut bytes).map_err(|e| Failure::Other(format!("standard input: {e}")))?;
            return self.bytes("standard input", &bytes, None);
        }
        let mut bytes = Vec::new();
        stdin.read_to_end(&mut bytes).map_err(|e| Failure::Other(format!("standard input: {e}")))?;
        self.bytes("standard input", &bytes, None)
    }

    fn lines(&mut self, name: &str, input: &mut dyn BufRead) -> Result<(), Failure> {
        let mut number = 0;
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            match input.read_until(b'\n', &mut bytes) {
                Ok(0) => break,
                Ok(_) => {}
                Err(e) => {
                    self.fail(name, &format!("line {}: {e}", number + 1));
                    break;
                }
            }
            number += 1;
            if bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            self.inputs += 1;
            let trimmed = bytes.trim_ascii();
            let line = String::from_utf8_lossy(trimmed);
            match sijill_ingest::json_line(&line, number) {
                Ok(report) => self.take(report, "json", name, trimmed)?,
                Err(e) => self.fail(name, &e),
            }
        }
        if number == 0 {
            self.inputs += 1;
            self.fail(name, &sijill_ingest::DecodeError::Empty);
        }
        Ok(())
    }

    fn bytes(&mut self, name: &str, bytes: &[u8], kind: Option<Kind>) -> Result<(), Failure> {
        let text = match sijill_ingest::decode(bytes) {
            Ok(text) => text,
            Err(e) => {
                self.inputs += 1;
                self.fail(name, &e);
                return Ok(());
            }
        };
        let sniffed = sijill_ingest::sniff(&text);
        let kind = match kind {
            // A page saved as .txt is still a page.
            Some(Kind::Text) | None => sniffed,
            Some(kind) => kind,
        };
        if kind == Kind::JsonLines {
            return self.lines(name, &mut std::io::Cursor::new(text.as_bytes()));
        }
        let read = sijill_ingest::read_text(&text, kind);
        let alone = read.len() == 1;
        let form = match kind {
            Kind::Text => "text",
            Kind::Html => "html",
            Kind::Json | Kind::JsonLines => "json",
        };
        for read in read {
            self.inputs += 1;
            match read {
                Ok(report) if alone => self.take(report, form, name, bytes)?,
                // One of many in an array: its own record is what came in of it.
                Ok(report) => {
                    let record = sijill_ingest::to_record(&report);
                    self.take(report, form, name, record.as_bytes())?;
                }
                Err(e) => self.fail(name, &e),
            }
        }
        Ok(())
    }
}
