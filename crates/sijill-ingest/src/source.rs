//! Anything to reports: what a stream or a file is, is seen from its first bytes, not from its name.
//!
//! Input: a name and bytes. Output: reports and what could not be read, one after the other, to a sink.
//! Streams of many records (JSON lines, web archives, anything compressed) are read record by record.

use crate::decode::{DecodeError, declared, decode_as};
use crate::feed::{List, feed, list_of};
use crate::http::{Capped, Message, capped};
use crate::warc::{Members, Record, Records};
use crate::{InputError, html, json, json_line, mail, pdf};
use sijill_model::Report;
use std::io::{BufRead, BufReader, Read, Seek};

/// How the bytes of a report are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Text,
    /// A page.
    Html,
    /// A JSON object, or an entry of a feed as one.
    Json,
    /// An HTTP response, head and body.
    Http,
    /// A PDF.
    Pdf,
    /// A message.
    Mail,
}

impl Form {
    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Json => "json",
            Self::Http => "http",
            Self::Pdf => "pdf",
            Self::Mail => "mail",
        }
    }

    /// The media type of bytes of a form, by its word.
    pub fn media_type(word: &str) -> &'static str {
        match word {
            "text" => "text/plain",
            "html" => "text/html",
            "json" => "application/json",
            "http" => "application/http; msgtype=response",
            "pdf" => "application/pdf",
            "mail" => "message/rfc822",
            _ => "application/octet-stream",
        }
    }
}

/// A report as it came.
#[derive(Debug)]
pub struct Incoming<'a> {
    /// The report.
    pub report: Report,
    /// How its bytes are kept.
    pub form: Form,
    /// The file or address it was read from, with the place in an archive.
    pub address: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// Takes what is read.
pub trait Sink {
    /// What ends the reading.
    type Stop;

    /// A report.
    ///
    /// # Errors
    /// Ends the reading.
    fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Self::Stop>;

    /// A record that could not be read; the rest goes on.
    ///
    /// # Errors
    /// Ends the reading.
    fn bad(&mut self, place: &str, reason: &InputError) -> Result<(), Self::Stop>;

    /// Something that is no report and no fault: a picture in an archive, a page that was not found.
    fn passed(&mut self) {}
}

/// How much is read of one thing.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one document, uncompressed.
    pub document: usize,
    /// Archives in archives.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { document: 64 << 20, depth: 3 }
    }
}

/// Reads.
pub struct Reader<'a> {
    /// Reads a day in words.
    pub days: &'a dyn Fn(&str) -> Option<String>,
    /// How much.
    pub limits: Limits,
}

/// What is known of bytes beside themselves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// Small letters, without parameters.
    pub content_type: Option<&'a str>,
    /// As a header says.
    pub charset: Option<&'a str>,
    /// Where it is on the web.
    pub url: Option<&'a str>,
    /// Bytes to keep instead of those read, and their form.
    pub kept: Option<(Form, &'a [u8])>,
}

/// All reports in the bytes of a file, in order, for those who need no bytes kept.
///
/// ```
/// let read = sijill_ingest::reports("a.jsonl", b"{\"text\":\"Five people were killed in Kabul.\"}\n{oops\n");
/// assert!(read[0].as_ref().unwrap().text.contains("Kabul"));
/// assert!(read[1].as_ref().unwrap_err().to_string().starts_with("line 2"));
/// ```
pub fn reports(name: &str, bytes: &[u8]) -> Vec<Result<Report, InputError>> {
    struct All(Vec<Result<Report, InputError>>);
    impl Sink for All {
        type Stop = std::convert::Infallible;

        fn report(&mut self, incoming: Incoming<'_>) -> Result<(), Self::Stop> {
            self.0.push(Ok(incoming.report));
            Ok(())
        }

        fn bad(&mut self, _: &str, reason: &InputError) -> Result<(), Self::Stop> {
            self.0.push(Err(reason.clone()));
            Ok(())
        }
    }
    let mut all = All(Vec::new());
    let reader = Reader { days: &|_| None, limits: Limits::default() };
    let Ok(()) = reader.stream(name, &mut BufReader::new(bytes), &mut all);
    all.0
}

const GZIP: [u8; 2] = [0x1f, 0x8b];
const ZIP: [u8; 4] = *b"PK\x03\x04";
const PDF: [u8; 5] = *b"%PDF-";

impl Reader<'_> {
    /// Reads a stream.
    ///
    /// # Errors
    /// What the sink says.
    pub fn stream<S: Sink>(&self, name: &str, input: &mut dyn BufRead, sink: &mut S) -> Result<(), S::Stop> {
        self.stream_at(name, input, sink, 0)
    }

    fn stream_at<S: Sink>(
        &self,
        name: &str,
        input: &mut dyn BufRead,
        sink: &mut S,
        depth: usize,
    ) -> Result<(), S::Stop> {
        if depth > self.limits.depth {
            return sink.bad(name, &InputError::Depth);
        }
        let head = loop {
            match input.fill_buf() {
                Ok(buffer) => break buffer[..buffer.len().min(4096)].to_vec(),
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) => return sink.bad(name, &InputError::Io { reason: e.to_string() }),
            }
        };
        if head.starts_with(&GZIP) {
            let inner = name.strip_suffix(".gz").unwrap_or(name);
            let mut members = BufReader::with_capacity(1 << 16, Members::new(input));
            return self.stream_at(inner, &mut members, sink, depth + 1);
        }
        if head.starts_with(b"WARC/") {
            return self.archive(name, input, sink, depth);
        }
        let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head).trim_ascii_start();
        if start.starts_with(b"{") && is_lines(start) {
            return self.lines(name, input, sink);
        }
        match capped(&mut { input }, self.limits.document) {
            Ok(bytes) => self.document(name, &bytes, Known::default(), sink, depth),
            Err(Capped::TooLarge(limit)) => sink.bad(name, &InputError::TooLarge { limit }),
            Err(Capped::Io(e)) => sink.bad(name, &InputError::Io { reason: e.to_string() }),
        }
    }

    /// Reads one document, whatever it is.
    ///
    /// # Errors
    /// What the sink says.
    pub fn bytes<S: Sink>(&self, name: &str, bytes: &[u8], known: Known<'_>, sink: &mut S) -> Result<(), S::Stop> {
        self.document(name, bytes, known, sink, 0)
    }

    fn document<S: Sink>(
        &self,
        name: &str,
        bytes: &[u8],
        known: Known<'_>,
        sink: &mut S,
        depth: usize,
    ) -> Result<(), S::Stop> {
        if depth > self.limits.depth {
            return sink.bad(name, &InputError::Depth);
        }
        let kept = |form: Form| known.kept.unwrap_or((form, bytes));
        let one = |sink: &mut S, read: Result<Report, InputError>, form: Form| match read {
            Ok(mut report) => {
                report.url = report.url.or_else(|| known.url.map(str::to_owned));
                let (form, bytes) = kept(form);
                sink.report(Incoming { report, form, address: name, bytes })
            }
            Err(e) => sink.bad(name, &e),
        };
        if bytes.starts_with(&GZIP) {
            return self.stream_at(name, &mut BufReader::new(bytes), sink, depth);
        }
        if bytes.starts_with(&ZIP) || bytes.starts_with(b"PK\x05\x06") {
            return self.zip(name, std::io::Cursor::new(bytes), sink, depth);
        }
        if bytes.trim_ascii_start().starts_with(&PDF) {
            return one(sink, pdf::pdf(bytes), Form::Pdf);
        }
        if bytes.starts_with(b"WARC/") {
            return self.archive(name, &mut BufReader::new(bytes), sink, depth);
        }
        let extension = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
        let is_mail =
            matches!(extension.as_str(), "eml" | "mht" | "mhtml") || known.content_type == Some("message/rfc822");
        let head = || String::from_utf8_lossy(&bytes[..bytes.len().min(8192)]);
        if is_mail || (known.content_type.is_none() && mail::looks_like(&head())) {
            return one(sink, mail::mail(bytes, self.days), Form::Mail);
        }
        let own = if known.charset.is_none() { declared(bytes) } else { None };
        let label = known.charset.or(own.as_deref());
        let text = match decode_as(bytes, label) {
            Ok(text) => text,
            // What a picture or a program is, its name says better than its bytes.
            Err(DecodeError::Binary { .. }) if is_other(&extension) => {
                return sink.bad(name, &InputError::Kind(extension));
            }
            Err(e) => return sink.bad(name, &e.into()),
        };
        match list_of(&text) {
            Some(List::Feed) => return self.entries(name, bytes, label, known.url, sink),
            Some(List::Sitemap) => return sink.bad(name, &InputError::Sitemap),
            None => {}
        }
        let page = matches!(known.content_type, Some("text/html" | "application/xhtml+xml"));
        match if page { crate::Kind::Html } else { crate::kind_from(&extension, &text) } {
            crate::Kind::Html => one(sink, html::page(&text, known.url, self.days).report(), Form::Html),
            crate::Kind::Text => one(sink, Ok(crate::plain(&text)), Form::Text),
            crate::Kind::JsonLines => self.lines(name, &mut BufReader::new(text.as_bytes()), sink),
            crate::Kind::Json => {
                let read = json(&text);
                if read.len() == 1 {
                    return read.into_iter().try_for_each(|r| one(sink, r, Form::Json));
                }
                for (n, read) in read.into_iter().enumerate() {
                    match read {
                        // One of many in an array: its own record is what came in of it.
                        Ok(report) => {
                            let record = crate::to_record(&report);
                            sink.report(Incoming {
                                report,
                                form: Form::Json,
                                address: name,
                                bytes: record.as_bytes(),
                            })?;
                        }
                        Err(e) => sink.bad(&format!("{name}, record {}", n + 1), &e)?,
                    }
                }
                Ok(())
            }
        }
    }

    fn entries<S: Sink>(
        &self,
        name: &str,
        bytes: &[u8],
        label: Option<&str>,
        url: Option<&str>,
        sink: &mut S,
    ) -> Result<(), S::Stop> {
        let found = match feed(bytes, label, url) {
            Ok(found) => found,
            Err(e) => return sink.bad(name, &e),
        };
        for (n, entry) in found.entries.iter().enumerate() {
            match entry.report(found.title.as_deref()) {
                Some(report) => {
                    let record = crate::to_record(&report);
                    sink.report(Incoming { report, form: Form::Json, address: name, bytes: record.as_bytes() })?;
                }
                None => sink.bad(&format!("{name}, entry {}", n + 1), &InputError::NoText { place: String::new() })?,
            }
        }
        Ok(())
    }

    fn lines<S: Sink>(&self, name: &str, input: &mut dyn BufRead, sink: &mut S) -> Result<(), S::Stop> {
        let mut number = 0;
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            match (&mut *input).take(self.limits.document as u64).read_until(b'\n', &mut bytes) {
                Ok(0) => break,
                Ok(n) if n >= self.limits.document && bytes.last() != Some(&b'\n') => {
                    number += 1;
                    sink.bad(&format!("{name}, line {number}"), &InputError::TooLarge { limit: self.limits.document })?;
                    if !skip_line(input) {
                        break;
                    }
                    continue;
                }
                Ok(_) => {}
                Err(e) => {
                    sink.bad(name, &InputError::Io { reason: format!("line {}: {e}", number + 1) })?;
                    break;
                }
            }
            number += 1;
            let trimmed = bytes.trim_ascii();
            if trimmed.is_empty() {
                continue;
            }
            let line = String::from_utf8_lossy(trimmed);
            match json_line(&line, number) {
                Ok(report) => sink.report(Incoming { report, form: Form::Json, address: name, bytes: trimmed })?,
                Err(e) => sink.bad(name, &e)?,
            }
        }
        if number == 0 {
            sink.bad(name, &InputError::Decode(DecodeError::Empty))?;
        }
        Ok(())
    }

    fn archive<S: Sink>(&self, name: &str, input: &mut dyn BufRead, sink: &mut S, depth: usize) -> Result<(), S::Stop> {
        let mut records = Records::new(input, self.limits.document);
        let mut record = Record::default();
        while let Some(read) = records.next(&mut record) {
            let place = || match &record.address {
                Some(address) => format!("{name}, {address}"),
                None => name.to_owned(),
            };
            if let Err(e) = read {
                sink.bad(&place(), &e)?;
                continue;
            }
            let url = record.address.as_deref().filter(|a| a.starts_with("http"));
            match record.kind.as_str() {
                "response" if record.content_type.starts_with("application/http") => {
                    let Some(message) = Message::read(&record.block) else {
                        sink.bad(&place(), &InputError::Feed { reason: "the response has no head".into() })?;
                        continue;
                    };
                    let readable = message.content_type.as_deref().is_none_or(is_readable);
                    if !(200..300).contains(&message.status) || !readable {
                        sink.passed();
                        continue;
                    }
                    match message.body(self.limits.document) {
                        Ok(body) if body.trim_ascii().is_empty() => sink.passed(),
                        Ok(body) => {
                            let known = Known {
                                content_type: message.content_type.as_deref(),
                                charset: message.charset.as_deref(),
                                url,
                                kept: Some((Form::Http, &record.block)),
                            };
                            self.document(&place(), &body, known, sink, depth + 1)?;
                        }
                        Err(e) => sink.bad(&place(), &e)?,
                    }
                }
                "resource" | "conversion" => {
                    let (kind, charset) = crate::http::content_type(&record.content_type);
                    if is_readable(&kind) {
                        let known = Known { content_type: Some(&kind), charset: charset.as_deref(), url, kept: None };
                        self.document(&place(), &record.block, known, sink, depth + 1)?;
                    } else {
                        sink.passed();
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads a ZIP that can be sought in.
    ///
    /// # Errors
    /// What the sink says.
    pub fn zip_file<S: Sink>(&self, name: &str, input: impl Read + Seek, sink: &mut S) -> Result<(), S::Stop> {
        self.zip(name, input, sink, 0)
    }

    fn zip<S: Sink>(&self, name: &str, input: impl Read + Seek, sink: &mut S, depth: usize) -> Result<(), S::Stop> {
        let fail = |e: &dyn std::fmt::Display| InputError::Zip { reason: e.to_string() };
        let mut archive = match zip::ZipArchive::new(input) {
            Ok(archive) => archive,
            Err(e) => return sink.bad(name, &fail(&e)),
        };
        if archive.index_for_name("[Content_Types].xml").is_some() {
            return sink.bad(name, &InputError::Kind(name.rsplit_once('.').map_or("docx", |(_, e)| e).to_owned()));
        }
        let mut order: Vec<(String, usize)> = (0..archive.len())
            .map(|n| (archive.name_for_index(n).and_then(|n| n.ok()).unwrap_or_default().into_owned(), n))
            .collect();
        order.sort();
        for (inner, n) in order {
            // The name is for people; nothing is ever written under it.
            let place = format!("{name}/{}", inner.chars().filter(|c| !c.is_control()).collect::<String>());
            let base = inner.rsplit('/').next().unwrap_or_default();
            if inner.ends_with('/') || base.starts_with('.') || inner.starts_with("__MACOSX") {
                continue;
            }
            if is_other(base.rsplit_once('.').map_or("", |(_, e)| e)) {
                sink.passed();
                continue;
            }
            let file = match archive.by_index(n) {
                Ok(file) => file,
                Err(e) => {
                    sink.bad(&place, &fail(&e))?;
                    continue;
                }
            };
            // What swells a thousandfold is a bomb, whatever size it says it has.
            let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
            let limit = self.limits.document.min(packed.saturating_mul(1000).max(1 << 20));
            match capped(&mut { file }, limit) {
                Ok(bytes) => self.document(&place, &bytes, Known::default(), sink, depth + 1)?,
                Err(Capped::TooLarge(limit)) => sink.bad(&place, &InputError::TooLarge { limit })?,
                Err(Capped::Io(e)) => sink.bad(&place, &fail(&e))?,
            }
        }
        Ok(())
    }
}

/// Whether a stream that begins with `{` holds an object a line.
fn is_lines(start: &[u8]) -> bool {
    match start.iter().position(|b| *b == b'\n') {
        Some(end) => start[..end].trim_ascii_end().ends_with(b"}"),
        // A first line longer than what was looked at is a record; objects made for people break lines.
        None => start.len() > 2048 || start.trim_ascii_end().ends_with(b"}"),
    }
}

fn skip_line(input: &mut dyn BufRead) -> bool {
    loop {
        let Ok(buffer) = input.fill_buf() else { return false };
        if buffer.is_empty() {
            return false;
        }
        match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => {
                input.consume(at + 1);
                return true;
            }
            None => {
                let n = buffer.len();
                input.consume(n);
            }
        }
    }
}

/// Media types that may hold a report.
pub(crate) fn is_readable(kind: &str) -> bool {
    matches!(
        kind,
        "" | "text/html"
            | "application/xhtml+xml"
            | "text/plain"
            | "application/json"
            | "application/pdf"
            | "application/feed+json"
            | "application/octet-stream"
            | "text/xml"
            | "application/xml"
            | "application/rss+xml"
            | "application/atom+xml"
            | "application/rdf+xml"
            | "message/rfc822"
            | "application/zip"
            | "application/gzip"
            | "application/x-gzip"
            | "application/warc"
            | "application/x-ndjson"
            | "application/jsonl"
    )
}

/// Endings of files that hold no report.
fn is_other(extension: &str) -> bool {
    matches!(
        extension.to_ascii_lowercase().as_str(),
        "png"
            | "jpg"
            | "jpeg"
            | "gif"
            | "webp"
            | "svg"
            | "ico"
            | "avif"
            | "mp3"
            | "mp4"
            | "webm"
            | "m4a"
            | "ogg"
            | "wav"
            | "css"
            | "js"
            | "mjs"
            | "map"
            | "woff"
            | "woff2"
            | "ttf"
            | "otf"
            | "eot"
            | "exe"
            | "dll"
            | "so"
            | "bin"
            | "db"
            | "sqlite"
            | "docx"
            | "doc"
            | "xls"
            | "xlsx"
            | "ppt"
            | "pptx"
            | "odt"
            | "epub"
            | "7z"
            | "rar"
            | "tar"
            | "xz"
            | "bz2"
            | "zst"
    )
}
