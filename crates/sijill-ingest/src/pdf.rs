//! PDF with a text layer.
//!
//! Input: a document. Output: its paragraphs in reading order. A PDF holds glyphs at places, Arabic ones
//! as they are seen, from left to right; lines are put together from where the glyphs stand, and
//! right-to-left ones turned around. The library beneath gives each glyph with its place.

use crate::{InputError, assemble};
use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use sijill_model::Report;
use std::time::Duration;

/// More pages than any report has.
const PAGES: usize = 500;
/// A document that takes longer is made to.
const PATIENCE: Duration = Duration::from_secs(30);

/// Name of the threads in which documents are read. The library panics on some that are broken; that is
/// an error of the document, and a program may keep the message from its users (`std::panic::set_hook`).
pub const THREAD: &str = "sijill-pdf";

/// Reads a document.
///
/// # Errors
/// [`InputError::Pdf`]: no text layer (a scan), encrypted, broken.
pub fn pdf(bytes: &[u8]) -> Result<Report, InputError> {
    let fail = |reason: &str| InputError::Pdf { reason: reason.to_owned() };
    let owned = bytes.to_vec();
    let (send, receive) = std::sync::mpsc::channel();
    // The library may panic, and a hostile document may keep it busy for ever: neither may end the batch.
    let worker = std::thread::Builder::new().name(THREAD.to_owned()).stack_size(32 << 20).spawn(move || {
        let done = std::panic::catch_unwind(|| pages(&owned));
        let _ = send.send(done.unwrap_or_else(|_| Err("it is broken".to_owned())));
    });
    worker.map_err(|e| fail(&e.to_string()))?;
    let pages = receive.recv_timeout(PATIENCE).map_err(|_| fail("reading it takes too long"))?.map_err(|r| fail(&r))?;
    let mut paragraphs: Vec<String> = Vec::new();
    let mut largest = (0.0, 0);
    for line_group in pages {
        for (text, size) in line_group {
            if size > largest.0 + 0.5 {
                largest = (size, paragraphs.len());
            }
            paragraphs.push(text);
        }
    }
    if paragraphs.iter().map(|p| p.chars().count()).sum::<usize>() < 20 {
        return Err(fail("it has no text layer (a scan?); run it through a text recogniser first"));
    }
    // The largest line near the top is the title.
    let title = if largest.1 < 4 && paragraphs.len() > 1 && paragraphs[largest.1].chars().count() < 250 {
        paragraphs.remove(largest.1)
    } else {
        String::new()
    };
    Ok(assemble(&title, paragraphs.iter().map(String::as_str)))
}

type Paragraphs = Vec<(String, f64)>;

fn pages(bytes: &[u8]) -> Result<Vec<Paragraphs>, String> {
    let document = pdf_extract::Document::load_mem(bytes).map_err(|e| e.to_string())?;
    if document.is_encrypted() {
        return Err("it is encrypted".into());
    }
    let mut glyphs = Glyphs::default();
    for page in document.get_pages().keys().take(PAGES) {
        pdf_extract::output_doc_page(&document, &mut glyphs, *page).map_err(|e| e.to_string())?;
    }
    Ok(glyphs.pages)
}

/// A glyph where it stands.
struct Glyph {
    x: f64,
    end: f64,
    y: f64,
    size: f64,
    text: String,
}

#[derive(Default)]
struct Glyphs {
    page: Vec<Glyph>,
    pages: Vec<Paragraphs>,
}

impl OutputDev for Glyphs {
    fn begin_page(&mut self, _: u32, _: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.page.clear();
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        let page = std::mem::take(&mut self.page);
        self.pages.push(paragraphs(page));
        Ok(())
    }

    fn output_character(
        &mut self,
        trm: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let size = font_size * (trm.m11 * trm.m22 - trm.m12 * trm.m21).abs().sqrt();
        let across = width * font_size * trm.m11.hypot(trm.m12);
        if text.is_empty() || !size.is_finite() || !trm.m31.is_finite() || !trm.m32.is_finite() {
            return Ok(());
        }
        self.page.push(Glyph { x: trm.m31, end: trm.m31 + across, y: trm.m32, size, text: text.to_owned() });
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

/// One line, as it is read.
struct Line {
    y: f64,
    left: f64,
    right: f64,
    size: f64,
    text: String,
}

fn paragraphs(mut glyphs: Vec<Glyph>) -> Paragraphs {
    // From the top of the page down; what stands at nearly one height is one line.
    glyphs.sort_by(|a, b| b.y.total_cmp(&a.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Line> = Vec::new();
    let mut row: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        if row.first().is_some_and(|first| (first.y - glyph.y).abs() > first.size.max(glyph.size) * 0.45) {
            lines.extend(line(std::mem::take(&mut row)));
        }
        row.push(glyph);
    }
    lines.extend(line(row));
    let mut out: Paragraphs = Vec::new();
    let widest = lines.iter().map(|l| l.right - l.left).fold(0.0, f64::max);
    let mut previous: Option<&Line> = None;
    // The usual distance of lines.
    let mut gaps: Vec<f64> = lines.windows(2).map(|w| w[0].y - w[1].y).filter(|g| *g > 0.0).collect();
    gaps.sort_by(f64::total_cmp);
    let usual = gaps.get(gaps.len() / 3).copied().unwrap_or(0.0);
    for l in &lines {
        let joins = previous.is_some_and(|p| {
            let gap = p.y - l.y;
            let full = p.right - p.left > widest * 0.8;
            let ended = p.text.ends_with(['.', '؟', '!', '?', '…', ':', '”', '"', '»']);
            (p.size - l.size).abs() < 0.8 && gap < usual * 1.35 + 0.5 && (full || !ended)
        });
        match out.last_mut() {
            Some((text, _)) if joins => {
                if text.ends_with('\u{AD}') || (text.ends_with('-') && l.text.starts_with(char::is_lowercase)) {
                    text.pop();
                } else {
                    text.push(' ');
                }
                text.push_str(&l.text);
            }
            _ => out.push((l.text.clone(), l.size)),
        }
        previous = Some(l);
    }
    out
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') && !c.is_numeric()
}

/// Puts a row of glyphs together.
fn line(mut row: Vec<Glyph>) -> Option<Line> {
    let first = row.first()?;
    let y = first.y;
    row.sort_by(|a, b| a.x.total_cmp(&b.x));
    let size = row.iter().map(|g| g.size).fold(0.0, f64::max);
    let (left, right) = (row.first()?.x, row.iter().map(|g| g.end).fold(f64::MIN, f64::max));
    let rtl = row.iter().filter(|g| g.text.chars().any(is_rtl)).count();
    let latin = row.iter().filter(|g| g.text.chars().any(|c| c.is_alphabetic() && !is_rtl(c))).count();
    // Pieces as seen from left to right, blanks where the glyphs stand apart.
    let mut pieces: Vec<String> = Vec::new();
    let mut end = f64::NAN;
    // Where blanks are glyphs of their own, a gap is only one when it is wide.
    let wide = size * if row.iter().any(|g| g.text.trim().is_empty()) { 0.45 } else { 0.18 };
    for glyph in row {
        if glyph.x - end > wide && pieces.last().is_some_and(|p| !p.trim().is_empty()) && !glyph.text.trim().is_empty()
        {
            pieces.push(" ".into());
        }
        end = glyph.end;
        // A ligature's letters are in reading order.
        pieces.push(glyph.text);
    }
    let text = if rtl > latin { turned(pieces) } else { pieces.concat() };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = unicode_forms(&text);
    (!text.is_empty()).then_some(Line { y, left, right, size, text })
}

/// What is seen from left to right in a right-to-left line, in reading order: the line turned around,
/// but figures and Latin words left as they are.
fn turned(pieces: Vec<String>) -> String {
    let mut out = String::new();
    let mut run: Vec<String> = Vec::new();
    let is_ltr = |p: &str| p.chars().any(|c| (c.is_alphabetic() && !is_rtl(c)) || c.is_numeric());
    let joins = |p: &str| {
        p.chars().all(|c| matches!(c, '.' | ',' | ':' | '/' | '-' | '%' | '_' | '@' | '٫' | '٬' | '+' | '’' | '\''))
    };
    let pieces: Vec<String> = pieces.into_iter().rev().collect();
    let mut n = 0;
    while n < pieces.len() {
        let p = &pieces[n];
        let inside = !run.is_empty()
            && (joins(p) || p == " ")
            && pieces[n..].iter().find(|q| !(joins(q) || *q == " ")).is_some_and(|q| is_ltr(q));
        // Between two figures a blank ends the run; between two Latin words it does not.
        let blank_between_figures = p == " " && run.last().is_some_and(|r| r.chars().all(char::is_numeric));
        if is_ltr(p) || (inside && !blank_between_figures) {
            run.push(p.clone());
        } else {
            out.extend(run.drain(..).rev());
            out.push_str(&mirrored(p));
        }
        n += 1;
    }
    out.extend(run.drain(..).rev());
    out
}

fn mirrored(piece: &str) -> String {
    piece
        .chars()
        .map(|c| match c {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            '«' => '»',
            '»' => '«',
            c => c,
        })
        .collect()
}

/// Presentation forms as the letters they are forms of; the rest as it is.
fn unicode_forms(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    if !text.chars().any(|c| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{FB00}'..='\u{FB06}')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{FB00}'..='\u{FB06}') {
            out.extend(std::iter::once(c).nfkc());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_seen_from_left_to_right_is_read_from_right_to_left() {
        let seen = |s: &str| s.chars().map(String::from).collect::<Vec<_>>();
        assert_eq!(turned(seen("2024 ويلوي 17 يف لتق")), "قتل في 17 يوليو 2024");
        assert_eq!(turned(seen(".(CNN News) ةكبش تلاق")), "قالت شبكة (CNN News).");
        assert_eq!(turned(seen("ارتموليك 3.5")), "3.5 كيلومترا");
    }

    /// Our own text, printed to PDF by a browser: glyphs in visual order, subset fonts, brackets, figures,
    /// Latin words.
    #[test]
    fn an_arabic_document_is_read_in_reading_order() {
        let report = pdf(include_bytes!("../tests/documents/arabic.pdf")).unwrap();
        assert_eq!(report.title, "مقتل تسعة جنود في هجوم على حاجز شمالي مالي");
        for part in [
            "فجر الأربعاء 17 يوليو 2024 على حاجز للجيش المالي",
            "وإصابة 14 آخرين (3 منهم في حالة حرجة).",
            "(Reuters News)",
            "«لم نتلق أي إنذار».",
        ] {
            assert!(report.text.contains(part), "{part}: {}", report.text);
        }
        assert_eq!(report.text.split("\n\n").count(), 4);
    }

    #[test]
    fn what_is_no_pdf_says_so() {
        assert!(pdf(b"%PDF-1.4 junk").is_err());
        assert!(pdf(b"").is_err());
    }
}
