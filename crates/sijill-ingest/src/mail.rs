//! Mail (EML) and saved pages in MIME (MHTML).
//!
//! Input: a message. Output: one report: its subject and its text, or the page it carries.

use crate::html::{self, Page};
use crate::{InputError, assemble};
use mail_parser::{MessageParser, MimeHeaders};
use sijill_model::Report;

/// Whether a text begins as a message does: several fields of mail, one a line.
pub fn looks_like(head: &str) -> bool {
    let known = [
        "received",
        "return-path",
        "delivered-to",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "reply-to",
        "dkim-signature",
        "x-mozilla-status",
        "snapshot-content-location",
    ];
    let mut found = 0;
    for line in head.lines().take(40) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { break };
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            break;
        }
        found += usize::from(known.contains(&name.to_ascii_lowercase().as_str()));
    }
    found >= 3
}

/// Reads a message.
///
/// # Errors
/// [`InputError::Mail`] when it holds no text.
pub fn mail(bytes: &[u8], days: &dyn Fn(&str) -> Option<String>) -> Result<Report, InputError> {
    let fail = |reason: &str| InputError::Mail { reason: reason.to_owned() };
    let message = MessageParser::default().parse(bytes).ok_or_else(|| fail("it cannot be read"))?;
    let subject = message.subject().unwrap_or_default().trim().to_owned();
    let date = message.date().and_then(|d| crate::published(&d.to_rfc3339()));
    let html = (0..message.html_body_count()).find_map(|n| {
        let part = message.html_bodies().nth(n)?;
        part.is_text_html().then(|| message.body_html(n)).flatten()
    });
    let saved_page = message
        .root_part()
        .content_type()
        .is_some_and(|c| c.subtype().is_some_and(|s| s.eq_ignore_ascii_case("related")))
        && message.from().is_none_or(|f| f.first().is_none_or(|a| a.address().is_none_or(|a| !a.contains('@'))));
    if let Some(html) = html.as_deref().filter(|_| saved_page) {
        let page = html::page(html, None, days);
        return page.report().map(|mut r| {
            // When it was saved is not when it was published.
            r.url = r.url.or_else(|| message.header_raw("Snapshot-Content-Location").map(|a| a.trim().to_owned()));
            r
        });
    }
    let text =
        message.body_text(0).filter(|_| message.text_bodies().next().is_some_and(|p| p.is_text() && !p.is_text_html()));
    let paragraphs: Vec<String> = match (&text, &html) {
        (Some(text), _) => text.replace("\r\n", "\n").split("\n\n").filter_map(paragraph).collect(),
        (None, Some(html)) => {
            let page: Page = html::page(html, None, days);
            let whole = html::fragment(html);
            // Mail is laid out in tables; the article finder may see only one cell of it.
            if page.paragraphs.len() * 2 >= whole.len() { page.paragraphs } else { whole }
        }
        (None, None) => return Err(fail("it has no text part")),
    };
    if paragraphs.is_empty() && subject.is_empty() {
        return Err(fail("it has no text"));
    }
    let title = subject.trim_start_matches(|c: char| c.is_whitespace());
    let title =
        ["Fwd:", "FW:", "Fw:", "Re:", "RE:"].iter().fold(title, |t, p| t.strip_prefix(p).unwrap_or(t).trim_start());
    let mut report = assemble(title, paragraphs.iter().map(String::as_str));
    report.published = date;
    report.outlet = message.from().and_then(|f| f.first()).and_then(|a| a.name()).map(str::to_owned);
    Ok(report)
}

/// Lines of a paragraph put together where they were only wrapped.
fn paragraph(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(|l| l.trim_start_matches('>').trim()).filter(|l| !l.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_its_subject_and_text() {
        let raw = "From: Desk <desk@x.example>\r\nTo: a@x.example\r\nSubject: =?utf-8?B?2KrZgdis2YrYsQ==?=\r\nDate: Wed, 17 Jul 2024 04:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nقتل خمسة أشخاص في\r\nتفجير.\r\n\r\nفقرة أخرى.\r\n";
        assert!(looks_like(raw));
        let report = mail(raw.as_bytes(), &|_| None).unwrap();
        assert_eq!(report.text, "تفجير\n\nقتل خمسة أشخاص في تفجير.\n\nفقرة أخرى.");
        assert_eq!(
            (report.published.as_deref(), report.outlet.as_deref()),
            (Some("2024-07-17T04:30:00Z"), Some("Desk"))
        );
        assert!(mail(b"From: a\r\nSubject: \r\n\r\n", &|_| None).is_err());
        assert!(!looks_like("Cairo: five people were killed\nand more."));
    }
}
