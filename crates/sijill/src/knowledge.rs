//! The built-in lexicon and gazetteer, and a user's own in their place or over them, for the commands.

use crate::{Failure, Sources};
use sijill_builtin::BuiltinError;
use sijill_coder::Coder;
use sijill_lexicon::Lexicon;
use std::path::Path;

pub use sijill_builtin::built_in;

impl From<BuiltinError> for Failure {
    fn from(e: BuiltinError) -> Self {
        match e {
            BuiltinError::NoLexicon(_) => Self::Usage(e.to_string()),
            BuiltinError::File { .. } | BuiltinError::Unsound(_) => Self::Other(e.to_string()),
        }
    }
}

/// The coder over the chosen sources.
pub fn coder(sources: &Sources) -> Result<Coder, Failure> {
    Ok(sijill_builtin::coder(sources.lexicon.as_deref(), sources.gazetteer.as_deref())?)
}

/// What a register needs beside its file.
pub fn register_options(coder: &Coder, weights: Option<&Path>) -> Result<sijill_register::Options, Failure> {
    Ok(sijill_builtin::register_options(coder, weights)?)
}

/// The built-in lexicon with a user's folder over it.
pub fn overlaid(dir: &Path) -> Result<Lexicon, Failure> {
    Ok(sijill_builtin::overlaid(dir)?)
}

/// The lexicon's files in a user's folder, as (path, content), in order of path.
pub fn files(dir: &Path) -> Result<Vec<(String, String)>, Failure> {
    Ok(sijill_builtin::files(dir)?)
}
