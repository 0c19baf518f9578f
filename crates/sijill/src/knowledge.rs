//! The built-in lexicon and gazetteer, and a user's own in their place or over them.

use crate::{Failure, Sources};
use sijill_coder::Coder;
use sijill_lexicon::{Gazetteer, Lexicon};
use sijill_text::Knowledge;
use std::borrow::Cow;
use std::path::Path;

static LEXICON: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.bin"));
static LEXICON_SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/lexicon.src"));
static GAZETTEER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/gazetteer.bin"));

/// The coder over the chosen sources.
pub fn coder(sources: &Sources) -> Result<Coder, Failure> {
    let lexicon = match &sources.lexicon {
        None => Lexicon::open(LEXICON).ok_or_else(|| Failure::Other("the built-in lexicon is damaged".into()))?,
        Some(dir) => overlaid(dir)?,
    };
    let gazetteer = match &sources.gazetteer {
        None => Gazetteer::open(Cow::Borrowed(GAZETTEER)).map_err(|e| Failure::Other(e.to_string()))?,
        Some(file) => {
            let bytes = std::fs::read(file).map_err(|e| Failure::Other(format!("{}: {e}", file.display())))?;
            Gazetteer::open(Cow::Owned(bytes)).map_err(|e| Failure::Other(format!("{}: {e}", file.display())))?
        }
    };
    Ok(Coder::new(Knowledge::new(lexicon, gazetteer), env!("CARGO_PKG_VERSION")))
}

static OUTLETS: &str = include_str!("../../../lexicon/outlets.toml");

/// What a register needs beside its file: weights of matching with the actors' parents, and outlets.
pub fn register_options(coder: &Coder, weights: Option<&Path>) -> Result<sijill_register::Options, Failure> {
    let own = match weights {
        Some(path) => {
            Some(std::fs::read_to_string(path).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?)
        }
        None => None,
    };
    let lexicon = &coder.knowledge.lexicon;
    let parents = (0..lexicon.lexemes().len() as u32)
        .filter_map(|id| Some((lexicon.attribute(id, "slug")?, lexicon.attribute(id, "parent")?)));
    let matcher = sijill_register::Matcher::new(own.as_deref().unwrap_or(sijill_register::WEIGHTS), parents)
        .map_err(|e| Failure::Other(e.to_string()))?;
    let outlets = sijill_register::Outlets::parse(OUTLETS)
        .map_err(|e| Failure::Other(format!("the built-in table of outlets: {e}")))?;
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
pub fn overlaid(dir: &Path) -> Result<Lexicon, Failure> {
    let mut files = built_in();
    files.extend(self::files(dir)?);
    sijill_lexicon::compile(files.iter().map(|(p, t)| (p.as_str(), t.as_str())))
        .map_err(|e| Failure::Other(e.to_string()))
}

/// The lexicon's files in a user's folder, as (path, content), in order of path.
pub fn files(dir: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut own = Vec::new();
    collect(dir, &mut own)?;
    if own.is_empty() {
        return Err(Failure::Usage(format!("{}: no .lex file in this folder or below it", dir.display())));
    }
    own.sort();
    Ok(own)
}

fn collect(dir: &Path, out: &mut Vec<(String, String)>) -> Result<(), Failure> {
    let fail = |e: std::io::Error, p: &Path| Failure::Other(format!("{}: {e}", p.display()));
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
