//! Anything that holds reports to reports: text, pages, feeds, JSON, mail, PDF, archives, addresses.
//!
//! Input: the name and bytes of a file, a stream, an address. Output: reports in the form the coder
//! reads, or one error a record that says what is wrong and where. The rest goes on after a bad record.

mod decode;
pub mod feed;
pub mod fetch;
pub mod html;
pub mod http;
mod mail;
mod pdf;
mod published;
mod source;
pub mod warc;

pub use decode::{DecodeError, decode, decode_as};
pub use pdf::THREAD as PDF_THREAD;
pub use published::{in_address, published};
pub use source::{Form, Incoming, Known, Limits, Reader, Sink, reports};

use serde::Deserialize;
use sha2::{Digest, Sha256};
use sijill_model::{Language, Report};

/// A record that could not be read.
#[derive(Clone, Debug, thiserror::Error)]
pub enum InputError {
    /// The bytes are no text.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// A JSON record is broken.
    #[error("line {line}: this is not a report in JSON: {reason}")]
    Json {
        /// Line, from 1.
        line: usize,
        /// What the parser says.
        reason: String,
    },
    /// A record has no text.
    #[error("{place}the record has no text to read (its `text` is missing or empty)")]
    NoText {
        /// "line 3: " or nothing.
        place: String,
    },
    /// A page holds no article.
    #[error("no article text was found in the page ({reason})")]
    Page {
        /// What the extractor says.
        reason: String,
    },
    /// A kind of file that is not read.
    #[error(
        "`.{0}` files are not read; give text, HTML, JSON, JSON lines, a feed, PDF, EML, MHTML, WARC, or a ZIP of these"
    )]
    Kind(String),
    /// Larger than anything that is read.
    #[error("it is larger than {} MB uncompressed and is not read (a decompression bomb, or no report)", limit >> 20)]
    TooLarge {
        /// Bytes.
        limit: usize,
    },
    /// A content encoding that cannot be undone.
    #[error("its content encoding `{encoding}` cannot be undone: {reason}")]
    Encoding {
        /// Its name.
        encoding: String,
        /// What the decoder says.
        reason: String,
    },
    /// A record of an archive that is broken.
    #[error("record {number} of the archive is broken: {reason}")]
    Record {
        /// From 1.
        number: usize,
        /// What is wrong.
        reason: String,
    },
    /// A feed that cannot be read.
    #[error("the feed cannot be read: {reason}")]
    Feed {
        /// What is wrong.
        reason: String,
    },
    /// A sitemap has addresses, no text.
    #[error("a sitemap holds addresses, not text; give its own address to `sijill add`, or list it in `sijill.toml`")]
    Sitemap,
    /// A message without text.
    #[error("the message cannot be read: {reason}")]
    Mail {
        /// What is wrong.
        reason: String,
    },
    /// A PDF without text.
    #[error("the PDF cannot be read: {reason}")]
    Pdf {
        /// What is wrong.
        reason: String,
    },
    /// A ZIP that is broken.
    #[error("the ZIP cannot be read: {reason}")]
    Zip {
        /// What is wrong.
        reason: String,
    },
    /// Archives in archives in archives.
    #[error("archives are packed in archives too deep; unpack it and add what is inside")]
    Depth,
    /// The disk or the pipe.
    #[error("{reason}")]
    Io {
        /// What the system says.
        reason: String,
    },
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// One report in plain text.
    Text,
    /// A web page.
    Html,
    /// One JSON object, or an array of them.
    Json,
    /// One JSON object a line.
    JsonLines,
}

/// The kind of a text by the ending of its name, where that says, else by how it begins.
fn kind_from(extension: &str, text: &str) -> Kind {
    match extension {
        "html" | "htm" | "xhtml" => Kind::Html,
        "jsonl" | "ndjson" => Kind::JsonLines,
        "json" => Kind::Json,
        // A page saved as .txt is still a page.
        _ => sniff(text),
    }
}

/// What the first bytes look like, for input without a name.
fn sniff(text: &str) -> Kind {
    let head = text.trim_start();
    if head.starts_with('{') {
        let first = head.lines().next().unwrap_or("").trim_end();
        return if first.ends_with('}') { Kind::JsonLines } else { Kind::Json };
    }
    if head.starts_with('[') && head[1..].trim_start().starts_with('{') {
        return Kind::Json;
    }
    let lower: String = head.chars().take(400).collect::<String>().to_ascii_lowercase();
    if lower.starts_with("<!doctype")
        || lower.starts_with("<html")
        || lower.contains("<head")
        || lower.contains("<body")
    {
        return Kind::Html;
    }
    Kind::Text
}

#[derive(Default, Deserialize)]
struct Record {
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    outlet: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    published: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    report: Option<Box<Record>>,
}

/// Reads one JSON object, or an array of them.
fn json(text: &str) -> Vec<Result<Report, InputError>> {
    let fail = |e: serde_json::Error| InputError::Json { line: e.line(), reason: e.to_string() };
    if text.trim_start().starts_with('[') {
        match serde_json::from_str::<Vec<Record>>(text) {
            Ok(records) => records.into_iter().map(|r| record(r, "")).collect(),
            Err(e) => vec![Err(fail(e))],
        }
    } else {
        vec![serde_json::from_str::<Record>(text).map_err(fail).and_then(|r| record(r, ""))]
    }
}

/// Reads one line of JSON lines.
///
/// # Errors
/// Broken JSON, or a record without text.
pub fn json_line(line: &str, number: usize) -> Result<Report, InputError> {
    let parsed: Record = serde_json::from_str(line.trim_start_matches('\u{feff}'))
        .map_err(|e| InputError::Json { line: number, reason: e.to_string() })?;
    record(parsed, &format!("line {number}: "))
}

/// What a report consists of, as a table has it.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Fields {
    pub id: Option<String>,
    pub url: Option<String>,
    pub outlet: Option<String>,
    pub language: Option<String>,
    pub published: Option<String>,
    pub title: Option<String>,
    pub text: Option<String>,
}

/// A report of its fields; `place` says where it stands, for the error.
///
/// # Errors
/// A record without text.
pub fn from_fields(f: Fields, place: &str) -> Result<Report, InputError> {
    let Fields { id, url, outlet, language, published, title, text } = f;
    record(Record { id: id.map(Into::into), url, outlet, language, published, title, text, ..Record::default() }, place)
}

fn record(r: Record, place: &str) -> Result<Report, InputError> {
    // A coding holds its report: it can be coded again.
    if let Some(mut inner) = r.report {
        let title = inner.title.clone().unwrap_or_default();
        if let Some(text) = inner.text.as_mut()
            && let Some(rest) = text.strip_prefix(title.as_str()).filter(|_| !title.is_empty())
        {
            *text = rest.trim_start().to_owned();
        }
        return record(*inner, place);
    }
    let body = r.text.unwrap_or_default();
    let title = r.title.unwrap_or_default();
    if body.trim().is_empty() && title.trim().is_empty() {
        return Err(InputError::NoText { place: place.to_owned() });
    }
    let mut report = assemble(&title, body.lines());
    report.url = r.url;
    report.outlet = r.outlet;
    report.published = r.published.filter(|p| !p.is_empty());
    report.language = r.language.as_deref().and_then(Language::parse).unwrap_or(Language::Unknown);
    match r.id {
        Some(serde_json::Value::String(id)) if !id.is_empty() => report.id = id,
        Some(serde_json::Value::Number(id)) => report.id = id.to_string(),
        _ => {}
    }
    Ok(report)
}

/// A report as a record that reads back as it: for one of many in an array, what came in of it.
pub fn to_record(report: &Report) -> String {
    let body = report.text.strip_prefix(report.title.as_str()).unwrap_or(&report.text).trim_start();
    serde_json::json!({
        "id": report.id,
        "url": report.url,
        "outlet": report.outlet,
        "language": (report.language != Language::Unknown).then(|| report.language.as_str()),
        "published": report.published,
        "title": report.title,
        "text": body,
    })
    .to_string()
}

/// Title, blank line, paragraphs separated by blank lines; the id is the hash of that.
fn assemble<'a>(title: &str, paragraphs: impl Iterator<Item = &'a str>) -> Report {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = title.clone();
    for paragraph in paragraphs.map(str::trim).filter(|p| !p.is_empty()) {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(paragraph);
    }
    let hash = Sha256::digest(text.as_bytes());
    let hex = sijill_model::hex(&hash);
    Report { id: format!("sha256:{hex}"), title, text, ..Report::default() }
}

/// A plain text: its first line is the title when it is short, ends no sentence and more follows.
fn plain(text: &str) -> Report {
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|l| !l.is_empty()).peekable();
    let first = lines.peek().copied().unwrap_or("");
    let is_title = first.chars().count() < 200
        && !first.ends_with(['.', '؟', '!', ':', '،'])
        && text.lines().filter(|l| !l.trim().is_empty()).nth(1).is_some();
    let title = if is_title { lines.next().unwrap_or("") } else { "" };
    assemble(title, lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_its_title_first() {
        let report = plain("عنوان قصير\n\nفقرة أولى.\nفقرة ثانية.\n");
        assert_eq!(report.title, "عنوان قصير");
        assert_eq!(report.text, "عنوان قصير\n\nفقرة أولى.\n\nفقرة ثانية.");
        assert_eq!(plain("جملة واحدة.").title, "");
    }

    #[test]
    fn a_bad_line_names_itself_and_the_rest_goes_on() {
        let lines = "{\"text\":\"قتل شخص.\"}\n{oops\n{\"title\":\"x\"}\n{\"text\":\" \"}";
        let read = reports("a.jsonl", lines.as_bytes());
        assert_eq!(read.iter().filter(|r| r.is_ok()).count(), 2);
        assert!(read[1].as_ref().unwrap_err().to_string().starts_with("line 2: "));
        assert!(read[3].as_ref().unwrap_err().to_string().contains("no text"));
    }

    #[test]
    fn a_page_gives_its_article() {
        let paragraph =
            "قتل خمسة أشخاص وأصيب عشرون آخرون بجروح في تفجير استهدف سوقا شعبية وسط المدينة، بحسب الشرطة المحلية. "
                .repeat(4);
        let html = format!(
            "<html lang=ar><head><title>تفجير في سوق</title></head><body><nav>أخبار رياضة</nav><article><h1>تفجير في سوق</h1><p>{paragraph}</p><p>{paragraph}</p></article></body></html>"
        );
        let report = html::page(&html, None, &|_| None).report().unwrap();
        assert_eq!(report.title, "تفجير في سوق");
        assert!(report.text.contains("سوقا شعبية"));
        assert!(!report.text.contains("رياضة"));
        assert!(html::page("<html><body></body></html>", None, &|_| None).report().is_err());
    }

    #[test]
    fn a_report_reads_back_from_its_record() {
        let report =
            json_line(r#"{"id":7,"outlet":"X","published":"2024-07-22","title":"عنوان","text":"فقرة.\n\nأخرى."}"#, 1)
                .unwrap();
        assert_eq!(json_line(&to_record(&report), 1).unwrap(), report);
    }

    #[test]
    fn a_coding_can_be_read_again() {
        let line = r#"{"schema":"sijill.coding/1","report":{"id":"r1","title":"عنوان","text":"عنوان\n\nفقرة."}}"#;
        let report = json_line(line, 1).unwrap();
        assert_eq!((report.id.as_str(), report.text.as_str()), ("r1", "عنوان\n\nفقرة."));
    }
}
