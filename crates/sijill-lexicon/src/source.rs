//! The human-edited form of the lexicon: sections of entries.
//!
//! Input: the text of a `.lex` file. Output: its sections with file and line of everything, so
//! that every later error can say where. The format is described in `lexicon/README.md`.

use std::sync::Arc;

/// A parsed file.
#[derive(Clone, Debug)]
pub struct LexFile {
    /// Path as given, with `/`.
    pub path: Arc<str>,
    /// `ar`, `en`, or another folder name.
    pub folder: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// `[kind class … | key=value …]` and the lines under it.
#[derive(Clone, Debug)]
pub struct Section {
    /// `verb`, `noun`, `adj`, `word`, `rule`, `actors`, `nationality` …
    pub kind: String,
    /// The remaining words of the header.
    pub names: Vec<String>,
    /// Attributes every entry of the section has.
    pub attributes: Vec<(String, String)>,
    /// Line of the header, from 1.
    pub line: u32,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// One line: fields separated by `|`.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Line number, from 1.
    pub line: u32,
    /// The line itself, trimmed.
    pub text: String,
}

impl Entry {
    /// Fields that are not `key=value`, in order.
    pub fn plain(&self) -> impl Iterator<Item = &str> {
        self.text.split('|').map(str::trim).filter(|f| key_value(f).is_none())
    }

    /// Fields that are `key=value`.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.text.split('|').filter_map(|f| key_value(f.trim()))
    }
}

fn key_value(field: &str) -> Option<(&str, &str)> {
    let (key, value) = field.split_once('=')?;
    let key = key.trim();
    (!key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()))
        .then_some((key, value.trim()))
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {reason}")]
pub struct SourceError {
    /// File.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// What is wrong and what to do.
    pub reason: String,
}

/// Parses a file.
///
/// # Errors
/// A line before any section, or a header that is not closed.
pub fn parse_lex(path: &str, text: &str) -> Result<LexFile, SourceError> {
    let path: Arc<str> = path.replace('\\', "/").into();
    let fail = |line: u32, reason: &str| SourceError { file: path.to_string(), line, reason: reason.to_owned() };
    let mut sections: Vec<Section> = Vec::new();
    for (i, raw) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = i as u32 + 1;
        let trimmed = raw.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if let Some(rest) = trimmed.strip_prefix('[') {
            let header = rest.strip_suffix(']').ok_or_else(|| fail(line, "a section header must end with `]`"))?;
            let (words, attributes) = header.split_once('|').unwrap_or((header, ""));
            let mut words = words.split_whitespace().map(str::to_owned);
            let kind =
                words.next().ok_or_else(|| fail(line, "a section header needs a kind, as in `[noun weapon]`"))?;
            let mut parsed = Vec::new();
            for pair in attributes.split_whitespace() {
                let (key, value) =
                    key_value(pair).ok_or_else(|| fail(line, "attributes of a section are `key=value`"))?;
                parsed.push((key.to_owned(), value.to_owned()));
            }
            sections.push(Section { kind, names: words.collect(), attributes: parsed, line, entries: Vec::new() });
            continue;
        }
        let section = sections
            .last_mut()
            .ok_or_else(|| fail(line, "an entry stands before any `[section]`; start the file with one"))?;
        section.entries.push(Entry { line, text: trimmed.to_owned() });
    }
    let folder = path.rsplit('/').nth(1).unwrap_or("").to_owned();
    Ok(LexFile { path, folder, sections })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_file_line_and_reason() {
        let error = parse_lex("ar/x.lex", "\n\nقتل").unwrap_err();
        assert_eq!(error.to_string(), "ar/x.lex:3: an entry stands before any `[section]`; start the file with one");
    }

    #[test]
    fn reads_sections_and_fields() {
        let file =
            parse_lex("lexicon/ar/x.lex", "# c\n[noun weapon people | kind=drone]\nمسيرة | pl=مسيرات\n").unwrap();
        assert_eq!(file.folder, "ar");
        let entry = &file.sections[0].entries[0];
        assert_eq!(entry.plain().collect::<Vec<_>>(), ["مسيرة"]);
        assert_eq!(entry.attributes().collect::<Vec<_>>(), [("pl", "مسيرات")]);
    }
}
