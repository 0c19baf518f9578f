//! What the parts of a page are called, and how its lines begin that are no article: `lexicon/pages.toml`.
//!
//! Input: that file. Output: for a class name what it says of its element, for a line whether it is a
//! link to something else, an invitation, a notice of rights, a byline.

use serde::Deserialize;
use std::collections::HashMap;

/// The knowledge as built in.
const BUILT_IN: &str = include_str!("../../../../lexicon/pages.toml");

/// What a class or id says of its element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said(pub(super) u8);

impl Said {
    /// Not the article.
    pub const CHROME: Self = Self(1);
    /// Under a picture.
    pub const CAPTION: Self = Self(2);
    /// A sentence set large.
    pub const QUOTE: Self = Self(4);
    /// Who and when.
    pub const ABOUT: Self = Self(8);
    /// The article.
    pub const BODY: Self = Self(16);
    /// Under the headline.
    pub const STANDFIRST: Self = Self(32);

    /// Whether it says this.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both.
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What a line is that is no paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Leads to other articles.
    Also,
    /// Invites to follow, share, subscribe, comment.
    Follow,
    /// Rights.
    Rights,
    /// Who wrote it.
    Byline,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    parts: HashMap<String, Vec<String>>,
    lines: HashMap<String, Vec<String>>,
    signatures: HashMap<String, Vec<[String; 2]>>,
}

/// The knowledge.
#[derive(Debug)]
pub struct Parts {
    /// Words of a name, up to three in a row, joined by a blank.
    names: HashMap<String, Said>,
    /// First word of a line: what follows it, and what the line then is.
    lines: HashMap<String, Vec<(String, Line)>>,
    /// How a line begins, and what stands further on in it.
    signatures: Vec<[String; 2]>,
}

impl Parts {
    /// The built-in knowledge.
    pub fn built_in() -> &'static Self {
        static PARTS: std::sync::LazyLock<Parts> =
            std::sync::LazyLock::new(|| Parts::parse(BUILT_IN).expect("lexicon/pages.toml is tested"));
        &PARTS
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut names: HashMap<String, Said> = HashMap::new();
        for (kind, list) in file.parts {
            let said = match kind.as_str() {
                "chrome" => Said::CHROME,
                "caption" => Said::CAPTION,
                "quote" => Said::QUOTE,
                "about" => Said::ABOUT,
                "body" => Said::BODY,
                "standfirst" => Said::STANDFIRST,
                other => return Err(format!("no part is called `{other}`")),
            };
            for name in list {
                let entry = names.entry(name).or_default();
                *entry = entry.with(said);
            }
        }
        let mut lines: HashMap<String, Vec<(String, Line)>> = HashMap::new();
        for (kind, list) in file.lines {
            let line = match kind.as_str() {
                "also" => Line::Also,
                "follow" => Line::Follow,
                "rights" => Line::Rights,
                "byline" => Line::Byline,
                other => return Err(format!("no line is called `{other}`")),
            };
            for phrase in list {
                let phrase = plain(&phrase);
                let (first, rest) = phrase.split_once(' ').unwrap_or((phrase.as_str(), ""));
                lines.entry(first.to_owned()).or_default().push((rest.to_owned(), line));
            }
        }
        // The longest phrase says what a line is.
        lines.values_mut().for_each(|l| l.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        let signatures = file.signatures.into_values().flatten().map(|pair| pair.map(|p| plain(&p))).collect();
        Ok(Self { names, lines, signatures })
    }

    /// What a class, an id or the like says.
    pub fn said(&self, name: &str) -> Said {
        let mut said = Said::default();
        for one in name.split_whitespace().take(24) {
            let mut words = words_of(one);
            words.truncate(12);
            for from in 0..words.len() {
                let mut key = String::new();
                for word in words.iter().skip(from).take(3) {
                    if !key.is_empty() {
                        key.push(' ');
                    }
                    key.push_str(word);
                    if let Some(found) = self.names.get(&key) {
                        // "has-sidebar", "no-comments": about the page, not the part.
                        let about_page = from > 0
                            && matches!(
                                words[from - 1].as_str(),
                                "has" | "no" | "with" | "without" | "is" | "hide" | "show" | "single"
                            );
                        if !about_page {
                            said = said.with(*found);
                        }
                    }
                }
            }
        }
        said
    }

    /// Whether a line is one that feeds hang on every entry ("The post X appeared first on Y").
    pub fn is_signature(&self, text: &str) -> bool {
        if text.len() > 800 {
            return false;
        }
        let line = plain(text);
        self.signatures
            .iter()
            .any(|[head, rest]| line.strip_prefix(head.as_str()).is_some_and(|l| l.contains(rest.as_str())))
    }

    /// What a line is by how it begins, and whether nothing or a colon follows.
    pub fn line(&self, text: &str) -> Option<(Line, bool)> {
        let head: String = text.chars().take(60).collect();
        let line = plain(&head);
        let (first, rest) = line.split_once(' ').unwrap_or((line.as_str(), ""));
        let bare = first.trim_end_matches([':', '.', '…', '؟', '!', '،', ',']);
        let list = self.lines.get(first).or_else(|| self.lines.get(bare))?;
        for (more, kind) in list {
            let Some(after) = rest.strip_prefix(more.as_str()) else { continue };
            let after = after.trim_start();
            let whole = more.is_empty()
                || rest.len() == more.len()
                || rest[more.len()..].starts_with([' ', ':', '.', ',', '،', '…', '؟', '!', '-', '|', '«', '"']);
            if whole {
                let colon = after.starts_with([':', '|', '-', '…']) || (more.is_empty() && first.ends_with(':'));
                return Some((*kind, after.is_empty() || colon));
            }
        }
        None
    }
}

/// A name in words: split at what is no letter and where a capital begins; small letters.
fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut small = false;
    for c in name.chars().take(120) {
        if (!c.is_alphanumeric() || (c.is_uppercase() && small)) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        small = c.is_lowercase();
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Small letters, no diacritics, one alef, no marks of direction, blanks made one.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = match c {
            '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{640}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{AD}' => continue,
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            '’' | '‘' => '\'',
            c if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
                continue;
            }
            c => c,
        };
        out.extend(c.to_lowercase());
    }
    out.truncate(out.trim_end().len());
    out.trim_start_matches(['•', '*', '-', '–', '»', '«', '>', '▪', '●', '|', ' ', '(', '[', '"']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_word_by_word() {
        let parts = Parts::built_in();
        assert!(parts.said("post-relatedArticles").has(Said::CHROME));
        assert!(parts.said("td-post-content").has(Said::BODY));
        assert!(parts.said("wp-caption-text").has(Said::CAPTION));
        // "head" holds "ad", "shared" holds "share", a page with comments is no comment.
        for name in ["header-top", "shadow", "has-sidebar no-comments", "download", "roadmap", "col-md-8"] {
            assert!(!parts.said(name).has(Said::CHROME), "{name}");
        }
    }

    #[test]
    fn lines_are_known_by_how_they_begin() {
        let parts = Parts::built_in();
        assert_eq!(parts.line("اقرأ أيضاً: قصف على المدينة"), Some((Line::Also, true)));
        assert_eq!(parts.line("READ MORE: talks resume").map(|l| l.0), Some(Line::Also));
        assert_eq!(parts.line("© 2024 الوكالة").map(|l| l.0), Some(Line::Rights));
        assert!(parts.is_signature("ظهرت المقالة قتلى في هجوم أولاً على أخبار السهل."));
        assert!(parts.is_signature("The post Eight killed appeared first on The Harbour Post."));
        assert!(!parts.is_signature("The post was attacked by gunmen at dawn."));
        assert_eq!(parts.line("شاهدان قالا إن الانفجار وقع ليلا"), None);
        assert_eq!(parts.line("Bystanders said"), None);
    }
}
