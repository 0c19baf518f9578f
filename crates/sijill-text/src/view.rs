//! The view: a report's text as the lexicon spells things, with a map back to what was printed.
//!
//! Input: any text. Output: folded text, its tokens, and for every token the code points of the
//! original it stands for. Buffers are reused from report to report.

use sijill_lexicon::{Folded, fold_char, is_arabic_letter};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word in Arabic script.
    Arabic,
    /// A word in another script.
    Latin,
    /// Digits with their separators.
    Digits,
    /// One mark.
    Mark(char),
}

/// A token: a stretch of the folded text and of the original.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Token {
    /// Bytes of the folded text.
    pub start: u32,
    /// End, exclusive.
    pub end: u32,
    /// Code points of the original.
    pub from: u32,
    /// End, exclusive.
    pub to: u32,
    /// What it is.
    pub kind: TokenKind,
    /// A line break stands before it.
    pub new_line: bool,
    /// White space stands before it.
    pub spaced: bool,
    /// Its first letter is a capital.
    pub capital: bool,
    /// All its letters are capitals (two or more).
    pub capitals: bool,
    /// Its first letter carries a damma: an Arabic passive or a printed vowel to trust.
    pub damma: bool,
    /// It carries the tanwin of the accusative: "روسيًا" is an adjective, "روسيا" the country.
    pub tanwin: bool,
    /// Its vowels say that its ending is a dual's: "إرهابيَين".
    pub pair: bool,
    /// An apostrophe and s follow it.
    pub possessive: bool,
}

/// The folded text and its tokens.
#[derive(Default, Debug)]
pub struct View {
    /// Folded text.
    pub folded: String,
    /// Tokens in order.
    pub tokens: Vec<Token>,
    arabic_words: u32,
    latin_words: u32,
    foreign_letters: u32,
}

struct Open {
    start: u32,
    from: u32,
    kind: TokenKind,
    letters: u32,
    uppers: u32,
    first_upper: bool,
    damma: bool,
    tanwin: bool,
    /// Letters before the last fatha.
    fatha_after: u32,
    /// Letters before the last sukun.
    sukun_after: u32,
    dotted: bool,
}

/// Whether a character is a letter. The marks of Arabic and of typesetting are answered without the tables.
fn letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{80}'..='\u{BF}' | '\u{600}'..='\u{61F}' | '\u{64B}'..='\u{66D}' | '\u{2000}'..='\u{206F}' => {
            matches!(c, 'ª' | 'µ' | 'º')
        }
        _ => c.is_alphabetic(),
    }
}

impl View {
    /// Reads a text, replacing what was read before.
    pub fn read(&mut self, text: &str) {
        self.folded.clear();
        self.tokens.clear();
        (self.arabic_words, self.latin_words, self.foreign_letters) = (0, 0, 0);
        let mut open: Option<Open> = None;
        let (mut new_line, mut spaced) = (true, true);
        let mut position = 0_u32;
        let mut chars = text.chars().peekable();
        // End of the last letter of the open token, so that trailing marks do not stretch it.
        let mut last_end = 0_u32;
        while let Some(printed) = chars.next() {
            let at = position;
            position += 1;
            let folded = match fold_char(printed) {
                Folded::Drop => {
                    if let Some(open) = open.as_mut() {
                        let verb_letter = open.letters == 1
                            || open.letters == 2 && self.folded[open.start as usize..].starts_with(['و', 'ف']);
                        if printed == '\u{064F}' && verb_letter {
                            open.damma = true;
                        }
                        open.tanwin |= printed == '\u{064B}';
                        // "إرهابيَين", "إرهابييْن": the vowel before the ending of a dual, or its absence within.
                        match printed {
                            '\u{064E}' => open.fatha_after = open.letters,
                            '\u{0652}' => open.sukun_after = open.letters,
                            _ => {}
                        }
                        if ('\u{064B}'..='\u{0652}').contains(&printed) || printed == '\u{0640}' {
                            last_end = position;
                        }
                    }
                    continue;
                }
                Folded::One(c) => c,
                Folded::Many(cs, n) => {
                    let arabic = is_arabic_letter(cs[0]);
                    let kind = if arabic { TokenKind::Arabic } else { TokenKind::Latin };
                    if open.as_ref().is_some_and(|o| o.kind != kind) {
                        self.close(&mut open, last_end, &mut new_line, &mut spaced);
                    }
                    let o = open.get_or_insert_with(|| Open::new(self.folded.len() as u32, at, kind));
                    o.letters += u32::from(n);
                    self.folded.extend(&cs[..n as usize]);
                    last_end = position;
                    continue;
                }
            };
            let kind = if is_arabic_letter(folded) {
                Some(TokenKind::Arabic)
            } else if folded.is_ascii_digit() {
                Some(TokenKind::Digits)
            } else if letter(folded) {
                Some(TokenKind::Latin)
            } else {
                None
            };
            if let Some(kind) = kind {
                // The letters of Arabic itself are most of a text.
                if !('\u{0621}'..='\u{064A}').contains(&printed)
                    && matches!(printed, 'پ' | 'چ' | 'گ' | 'ژ' | 'ک' | 'ی' | 'ٹ' | 'ڈ' | 'ې' | 'ڕ' | 'ێ' | 'ۆ' | 'ڑ')
                {
                    self.foreign_letters += 1;
                }
                let joins = match &open {
                    Some(o) if o.kind == kind => true,
                    // "G20", "covid19": digits inside a Latin word belong to it.
                    Some(o) => o.kind == TokenKind::Latin && kind == TokenKind::Digits,
                    None => false,
                };
                if !joins {
                    self.close(&mut open, last_end, &mut new_line, &mut spaced);
                }
                let o = open.get_or_insert_with(|| Open::new(self.folded.len() as u32, at, kind));
                o.letters += 1;
                o.dotted = false;
                if kind == TokenKind::Latin && printed.is_uppercase() {
                    o.uppers += 1;
                    o.first_upper |= o.letters == 1;
                }
                self.folded.push(folded);
                last_end = position;
                continue;
            }
            // A mark. Some belong inside a token.
            let next = chars.peek().copied();
            if let Some(o) = open.as_mut() {
                let next_folded = next.map(fold_char);
                let next_digit = matches!(next_folded, Some(Folded::One(c)) if c.is_ascii_digit());
                let next_letter = matches!(next_folded, Some(Folded::One(c)) if c.is_ascii_alphabetic());
                match (o.kind, folded) {
                    (TokenKind::Digits, ',' | '.' | '،') if next_digit => {
                        self.folded.push(if folded == '،' { ',' } else { folded });
                        last_end = position;
                        continue;
                    }
                    (TokenKind::Latin, '.')
                        if dotted(&self.folded[o.start as usize..]) && (next_letter || o.dotted) =>
                    {
                        self.folded.push('.');
                        last_end = position;
                        o.dotted = true;
                        continue;
                    }
                    (TokenKind::Latin, '.')
                        if self.folded[o.start as usize..].contains('.')
                            && dotted(&self.folded[o.start as usize..]) =>
                    {
                        self.folded.push('.');
                        last_end = position;
                        continue;
                    }
                    // "قتل 13 و إصابة 18": an "and" that a space parts from its word is written onto it; not "و م ع".
                    (TokenKind::Arabic, c)
                        if c.is_whitespace()
                            && c != '\n'
                            && c != '\r'
                            && &self.folded[o.start as usize..] == "و"
                            && chars.clone().take_while(|c| is_arabic_letter(*c)).take(3).count() == 3 =>
                    {
                        continue;
                    }
                    (TokenKind::Latin | TokenKind::Arabic, '\'') if matches!(next_folded, Some(Folded::One(c)) if c.is_alphabetic()) =>
                    {
                        // "Pakistan's": the s is a mark of possession, not a letter of the name.
                        let mut ahead = chars.clone();
                        let s = ahead.next().is_some_and(|c| c == 's' || c == 'S');
                        let ends = ahead.next().is_none_or(|c| !c.is_alphanumeric());
                        if s && ends {
                            self.close(&mut open, last_end, &mut new_line, &mut spaced);
                            if let Some(last) = self.tokens.last_mut() {
                                last.possessive = true;
                            }
                            chars.next();
                            position += 1;
                        }
                        continue;
                    }
                    _ => {}
                }
            }
            self.close(&mut open, last_end, &mut new_line, &mut spaced);
            if folded == '\n' || folded == '\r' || folded == '\u{2028}' || folded == '\u{2029}' || folded == '\u{0B}' {
                new_line = true;
                spaced = true;
            } else if folded.is_whitespace()
                || folded.is_control()
                // "#حركة_الشباب": the marks of a hashtag stand for spaces.
                || folded == '_'
                || folded == '#' && next.is_some_and(char::is_alphabetic)
            {
                spaced = true;
            } else {
                let between_letters = folded == '-'
                    && !spaced
                    && next.is_some_and(char::is_alphabetic)
                    && self.tokens.last().is_some_and(|t| !matches!(t.kind, TokenKind::Mark(_)));
                if between_letters {
                    spaced = false;
                    continue;
                }
                let start = self.folded.len() as u32;
                self.folded.push(folded);
                self.push(Token {
                    start,
                    end: self.folded.len() as u32,
                    from: at,
                    to: position,
                    kind: TokenKind::Mark(folded),
                    new_line,
                    spaced,
                    capital: false,
                    capitals: false,
                    damma: false,
                    tanwin: false,
                    pair: false,
                    possessive: false,
                });
                (new_line, spaced) = (false, false);
            }
        }
        self.close(&mut open, last_end, &mut new_line, &mut spaced);
    }

    fn push(&mut self, token: Token) {
        match token.kind {
            TokenKind::Arabic => self.arabic_words += 1,
            TokenKind::Latin => self.latin_words += 1,
            _ => {}
        }
        self.tokens.push(token);
    }

    fn close(&mut self, open: &mut Option<Open>, end: u32, new_line: &mut bool, spaced: &mut bool) {
        if let Some(o) = open.take() {
            let pair = self.folded[o.start as usize..].ends_with("ين")
                && (o.fatha_after > 0 && o.fatha_after + 2 == o.letters
                    || o.sukun_after > 0 && o.sukun_after + 1 == o.letters);
            self.push(Token {
                start: o.start,
                end: self.folded.len() as u32,
                from: o.from,
                to: end,
                kind: o.kind,
                new_line: *new_line,
                spaced: *spaced,
                capital: o.first_upper,
                capitals: o.uppers == o.letters && o.letters > 1,
                damma: o.damma,
                tanwin: o.tanwin,
                pair,
                possessive: false,
            });
            (*new_line, *spaced) = (false, false);
        }
    }

    /// Whether a quotation mark or bracket that opens stands at a token, in the same line.
    pub(crate) fn opens(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|t| matches!(t.kind, TokenKind::Mark('"' | '(')) && !t.new_line)
    }

    /// Whether a quotation mark or bracket that closes stands at a token.
    pub(crate) fn closes(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|t| matches!(t.kind, TokenKind::Mark('"' | ')')) && !t.new_line)
    }

    /// The folded text of a token, or nothing past the end.
    #[inline]
    pub fn word(&self, token: usize) -> &str {
        match self.tokens.get(token) {
            Some(t) => &self.folded[t.start as usize..t.end as usize],
            None => "",
        }
    }

    /// Share of Arabic-script words among all words, and of letters that Arabic does not use
    /// (Persian, Urdu, Pashto, Kurdish) among Arabic-script words.
    pub fn script(&self) -> (f64, f64) {
        let words = self.arabic_words + self.latin_words;
        if words == 0 {
            return (0.0, 0.0);
        }
        let foreign = f64::from(self.foreign_letters) / f64::from(self.arabic_words.max(1));
        (f64::from(self.arabic_words) / f64::from(words), foreign)
    }
}

impl Open {
    fn new(start: u32, from: u32, kind: TokenKind) -> Self {
        Self {
            start,
            from,
            kind,
            letters: 0,
            uppers: 0,
            first_upper: false,
            damma: false,
            tanwin: false,
            fatha_after: 0,
            sukun_after: 0,
            dotted: false,
        }
    }
}

/// Whether a word so far is "u", "u.s" …
fn dotted(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() % 2 == 1
        && bytes.iter().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { *b == b'.' })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        let mut view = View::default();
        view.read(text);
        (0..view.tokens.len()).map(|i| view.word(i).to_owned()).collect()
    }

    #[test]
    fn tokens_of_both_languages() {
        assert_eq!(words("قُتِل ٢٨ شخصًا، وأُصيب"), ["قتل", "28", "شخصا", "،", "واصيب"]);
        assert_eq!(
            words("U.S. forces in Sana'a, al-Shabaab's 1,200"),
            ["u.s.", "forces", "in", "sanaa", ",", "al", "shabaab", "1,200"]
        );
        assert_eq!(words("5-7 G20 3.5M"), ["5", "-", "7", "g20", "3.5", "m"]);
    }

    #[test]
    fn words_split_as_the_lexicon_splits_them() {
        for name in ["Al-Shabaab (Sana'a)", "U.S. Central Command", "حركة الشباب", "Jama'at Nasr al-Islam"] {
            assert_eq!(
                words(name).into_iter().filter(|w| w.chars().any(char::is_alphanumeric)).collect::<Vec<_>>(),
                sijill_lexicon::split_words(name)
            );
        }
    }

    proptest! {
        #[test]
        fn spans_lie_in_the_text_and_in_order(text in "\\PC*") {
            let mut view = View::default();
            view.read(&text);
            let length = text.chars().count() as u32;
            let mut last = 0;
            for token in &view.tokens {
                prop_assert!(token.from >= last && token.from < token.to && token.to <= length, "{:?}", token);
                last = token.to;
            }
        }
    }
}
