//! The built-in lexicon, gazetteer and outlets, and a user's own in their place or over them.
//!
//! Input: nothing, or a user's folders. Output: a coder, and what a register needs beside its file. Compiled once, when the
//! program is built; mapped at start.

use sijill_coder::Coder;
use sijill_lexicon::{Gazetteer, Lexicon};
use sijill_text::Knowledge;
use std::borrow::Cow;
use std::path::Path;

static LEXICON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));
static LEXICON_SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/lexicon.src"));
static GAZETTEER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

/// Why a user's own knowledge cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BuiltinError {
    /// A folder without a lexicon.
    #[error("{0}: no .lex file in this folder or below it")]
    NoLexicon(String),
    /// A file that cannot be read.
    #[error("{path}: {reason}")]
    File {
        /// File or folder.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// What does not compile.
    #[error("{0}")]
    Unsound(String),
}

fn of_file(path: &Path, reason: impl std::fmt::Display) -> BuiltinError {
    BuiltinError::File { path: path.display().to_string(), reason: reason.to_string() }
}

/// The coder over the built-in knowledge: with `lexicon` a folder laid over the built-in lexicon, with `gazetteer` a file
/// in the place of the built-in one.
///
/// # Errors
/// See [`BuiltinError`].
pub fn coder(lexicon: Option<&Path>, gazetteer: Option<&Path>) -> Result<Coder, BuiltinError> {
    let lexicon = match lexicon {
        None => {
            Lexicon::open(LEXICON).ok_or_else(|| BuiltinError::Unsound("the built-in lexicon is damaged".into()))?
        }
        Some(dir) => overlaid(dir)?,
    };
    let gazetteer = match gazetteer {
        None => Gazetteer::open(Cow::Borrowed(GAZETTEER)).map_err(|e| BuiltinError::Unsound(e.to_string()))?,
        Some(file) => {
            let bytes = std::fs::read(file).map_err(|e| of_file(file, e))?;
            Gazetteer::open(Cow::Owned(bytes)).map_err(|e| of_file(file, e))?
        }
    };
    Ok(Coder::new(Knowledge::new(lexicon, gazetteer), env!("CARGO_PKG_VERSION")))
}

static OUTLETS: &str = include_str!("../../../lexicon/outlets.toml");

/// What a register needs beside its file: weights of matching (a user's own or the built-in ones) with the actors'
/// parents, and outlets.
///
/// # Errors
/// See [`BuiltinError`].
pub fn register_options(coder: &Coder, weights: Option<&Path>) -> Result<sijill_register::Options, BuiltinError> {
    let own = weights.map(|path| std::fs::read_to_string(path).map_err(|e| of_file(path, e))).transpose()?;
    let lexicon = &coder.knowledge.lexicon;
    let parents = (0..lexicon.lexemes().len() as u32)
        .filter_map(|id| Some((lexicon.attribute(id, "slug")?, lexicon.attribute(id, "parent")?)));
    let matcher = sijill_register::Matcher::new(own.as_deref().unwrap_or(sijill_register::WEIGHTS), parents)
        .map_err(|e| BuiltinError::Unsound(e.to_string()))?;
    let outlets = sijill_register::Outlets::parse(OUTLETS)
        .map_err(|e| BuiltinError::Unsound(format!("the built-in table of outlets: {e}")))?;
    Ok(sijill_register::Options { matcher, outlets })
}

/// The built-in sources as (path, content).
pub fn built_in() -> Vec<(String, String)> {
    LEXICON_SOURCES
        .split('\u{1}')
        .filter(|s| !s.is_empty())
        .filter_map(|s| s.split_once('\n'))
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

/// The built-in lexicon with a user's folder over it.
///
/// # Errors
/// See [`BuiltinError`].
pub fn overlaid(dir: &Path) -> Result<Lexicon, BuiltinError> {
    let mut files = built_in();
    files.extend(self::files(dir)?);
    sijill_lexicon::compile(files.iter().map(|(p, t)| (p.as_str(), t.as_str())))
        .map_err(|e| BuiltinError::Unsound(e.to_string()))
}

/// The lexicon's files in a user's folder, as (path, content), in order of path.
///
/// # Errors
/// See [`BuiltinError`].
pub fn files(dir: &Path) -> Result<Vec<(String, String)>, BuiltinError> {
    let mut own = Vec::new();
    collect(dir, &mut own)?;
    if own.is_empty() {
        return Err(BuiltinError::NoLexicon(dir.display().to_string()));
    }
    own.sort();
    Ok(own)
}

fn collect(dir: &Path, out: &mut Vec<(String, String)>) -> Result<(), BuiltinError> {
    let fail = |e: std::io::Error, p: &Path| of_file(p, e);
    for entry in std::fs::read_dir(dir).map_err(|e| fail(e, dir))? {
        let path = entry.map_err(|e| fail(e, dir))?.path();
        if path.is_dir() {
            collect(&path, out)?;
        } else if path.extension().is_some_and(|e| e == "lex") {
            let text = std::fs::read_to_string(&path).map_err(|e| fail(e, &path))?;
            out.push((path.display().to_string(), text));
        }
    }
    Ok(())
}
