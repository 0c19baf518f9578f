//! Compiles the lexicon and the gazetteer, so that the program maps them at start.
//!
//! Input: `lexicon/**/*.lex`, `gazetteer/places.tsv.gz`, `gazetteer/overlay.tsv`. Output: in
//! `OUT_DIR`: the compiled lexicon, its sources (for a user's overlay), the gazetteer.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

fn main() {
    if let Err(error) = run() {
        eprintln!("error: {error}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let root = PathBuf::from(env("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env("OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    let lexicon_dir = root.join("lexicon");
    println!("cargo::rerun-if-changed={}", lexicon_dir.display());
    let mut files = Vec::new();
    collect(&lexicon_dir, &lexicon_dir, &mut files)?;
    files.sort();
    let lexicon = sijill_lexicon::compile(files.iter().map(|(p, t)| (p.as_str(), t.as_str())))
        .map_err(|e| format!("the lexicon does not compile:\n{e}"))?;
    write(&out.join("lexicon.bin"), &lexicon.to_bytes())?;
    // The sources go in too, so that a user's folder can be laid over them without a checkout.
    let mut sources = String::new();
    for (path, text) in &files {
        let _ = writeln!(sources, "\u{1}{path}");
        sources.push_str(text);
    }
    write(&out.join("lexicon.src"), sources.as_bytes())?;

    let places = root.join("gazetteer/places.tsv.gz");
    let overlay = root.join("gazetteer/overlay.tsv");
    println!("cargo::rerun-if-changed={}", places.display());
    println!("cargo::rerun-if-changed={}", overlay.display());
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(&places).map_err(|e| format!("{}: {e}", places.display()))?)
        .read_to_string(&mut text)
        .map_err(|e| format!("{}: {e}", places.display()))?;
    let ours = std::fs::read_to_string(&overlay).map_err(|e| format!("{}: {e}", overlay.display()))?;
    let blob =
        sijill_lexicon::build_gazetteer(&text, &[("gazetteer/overlay.tsv", &ours)]).map_err(|e| e.to_string())?;
    write(&out.join("gazetteer.bin"), &blob)
}

fn env(key: &str) -> Result<String, String> {
    std::env::var(key).map_err(|e| format!("{key}: {e}"))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    std::fs::write(path, bytes).map_err(|e| format!("{}: {e}", path.display()))
}

fn collect(dir: &Path, base: &Path, out: &mut Vec<(String, String)>) -> Result<(), String> {
    let entries = std::fs::read_dir(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            collect(&path, base, out)?;
        } else if path.extension().is_some_and(|e| e == "lex") {
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            out.push((format!("lexicon/{name}"), text));
        }
    }
    Ok(())
}
