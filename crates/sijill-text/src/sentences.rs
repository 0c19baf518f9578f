//! Sentences, clauses and quotations.
//!
//! Input: tokens. Output: sentences (a headline or a caption is one too), the clause each token
//! is in, and whether it is quoted.

use crate::{Knowledge, Reading, TokenKind};

/// A sentence: tokens `start..end` of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// Number of its paragraph, from 0.
    pub paragraph: u32,
    /// Whether it is the last of its paragraph.
    pub last: bool,
}

/// Whether the full stop at `i` follows a lone Arabic letter that more is to come of: "أ.ف.ب", "أ. ف. ب", "د. سالم"; not the
/// last letter of such a name before another sentence, nor the م or ه of a year.
fn letter_of_a_name(r: &Reading, i: usize) -> bool {
    let tokens = &r.view.tokens;
    let letter = |t: usize| {
        tokens.get(t).is_some_and(|x| x.kind == TokenKind::Arabic) && {
            let mut chars = r.view.word(t).chars();
            chars.next().is_some() && chars.next().is_none()
        }
    };
    let Some(at) = i.checked_sub(1).filter(|t| letter(*t)) else { return false };
    if letter(i + 1) {
        return true;
    }
    let before = at.checked_sub(1).map(|t| tokens[t].kind);
    let last = match before {
        Some(TokenKind::Digits) => true,
        Some(TokenKind::Mark('.')) => at.checked_sub(2).is_some_and(letter),
        _ => at.checked_sub(1).is_some_and(letter),
    };
    !last && tokens.get(i + 1).is_some_and(|t| !t.new_line && t.kind == TokenKind::Arabic)
}

pub(crate) fn split(r: &mut Reading, k: &Knowledge) {
    let n = r.view.tokens.len();
    let mut sentences = std::mem::take(&mut r.sentences);
    let mut clause = std::mem::take(&mut r.clause);
    let mut quoted = std::mem::take(&mut r.quoted);
    sentences.clear();
    clause.clear();
    quoted.clear();
    let (mut start, mut paragraph, mut clause_id) = (0_usize, 0_u32, 0_u32);
    // Quotation marks that face nowhere open and close in turn, but never across paragraphs.
    let (mut quote, mut next_quote) = (0_u16, 1_u16);
    for i in 0..n {
        let token = r.view.tokens[i];
        if token.new_line && i > 0 {
            if i > start {
                sentences.push(Sentence { start: start as u32, end: i as u32, paragraph, last: true });
                start = i;
            } else if let Some(last) = sentences.last_mut() {
                last.last = true;
            }
            paragraph += 1;
            clause_id += 1;
            quote = 0;
        }
        let mut after = clause_id;
        let mut ends = false;
        if let TokenKind::Mark(mark) = token.kind {
            match mark {
                '"' => {
                    if quote == 0 {
                        quote = next_quote;
                        next_quote = next_quote.saturating_add(1);
                    } else {
                        quote = 0;
                    }
                    clause_id += 1;
                    after = clause_id;
                }
                '،' | ',' | ';' | '؛' | ':' | '(' | ')' | '[' | ']' | '–' | '…' | '|' | '/' | '◙' | '•' => {
                    // "12,5" and dates keep together; a mark between words parts clauses.
                    let dated = mark == '/' || mark == ':';
                    let between_digits = dated
                        && i > 0
                        && r.view.tokens[i - 1].kind == TokenKind::Digits
                        && r.view.tokens.get(i + 1).is_some_and(|t| t.kind == TokenKind::Digits);
                    if !between_digits {
                        clause_id += 1;
                        after = clause_id;
                    }
                }
                '.' => {
                    let abbreviated = i > 0
                        && r.view.tokens[i - 1].kind == TokenKind::Latin
                        && r.hit(k, i - 1, k.classes.abbreviation).is_some()
                        && r.view.tokens.get(i + 1).is_some_and(|t| t.capital || t.kind == TokenKind::Digits);
                    let initial = i > 0
                        && r.view.tokens[i - 1].kind == TokenKind::Latin
                        && r.view.word(i - 1).len() == 1
                        && r.view.tokens[i - 1].capital;
                    let glued = r.view.tokens.get(i + 1).is_some_and(|t| {
                        !t.spaced
                            && !t.new_line
                            && matches!(t.kind, TokenKind::Latin | TokenKind::Digits | TokenKind::Mark('.'))
                    });
                    // "عدن.. قتلى في هجوم": what a headline is about, and the headline.
                    let dotted = i > 0 && !token.spaced && matches!(r.view.tokens[i - 1].kind, TokenKind::Mark('.'));
                    let heads = dotted
                        && i - start <= 4
                        && r.view.tokens[start].new_line
                        && r.view.tokens.get(i + 1).is_some_and(|t| !t.new_line);
                    if heads {
                        clause_id += 1;
                        after = clause_id;
                    }
                    ends = !(abbreviated || initial || glued || heads || letter_of_a_name(r, i));
                }
                '!' | '?' | '؟' | '۔' => ends = true,
                _ => {}
            }
        }
        clause.push(clause_id);
        quoted.push(if matches!(token.kind, TokenKind::Mark('"')) { 0 } else { quote });
        clause_id = clause_id.max(after);
        if ends {
            // A closing quotation mark or bracket belongs to the sentence it closes.
            let closes = r
                .view
                .tokens
                .get(i + 1)
                .is_some_and(|t| !t.new_line && !t.spaced && matches!(t.kind, TokenKind::Mark('"' | ')' | ']')));
            if !closes {
                sentences.push(Sentence { start: start as u32, end: i as u32 + 1, paragraph, last: false });
                start = i + 1;
                clause_id += 1;
            }
        } else if matches!(token.kind, TokenKind::Mark('"' | ')'))
            && i > start
            && matches!(r.view.tokens[i - 1].kind, TokenKind::Mark('.' | '!' | '?' | '؟'))
            && !token.spaced
        {
            sentences.push(Sentence { start: start as u32, end: i as u32 + 1, paragraph, last: false });
            start = i + 1;
            clause_id += 1;
        }
    }
    if n > start {
        sentences.push(Sentence { start: start as u32, end: n as u32, paragraph, last: true });
    } else if let Some(last) = sentences.last_mut() {
        last.last = true;
    }
    r.sentences = sentences;
    r.clause = clause;
    r.quoted = quoted;
}
