//! Puts the built pages (`web/dist`, made by `cargo xtask pages`) into the program.
//!
//! Input: the folder. Output: `pages.rs`, a list of (path, bytes, packed bytes). Without the folder the list is empty, and
//! the program says how to make it; the API works all the same.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let dist = PathBuf::from(env("CARGO_MANIFEST_DIR")).join("../../web/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut files = Vec::new();
    collect(&dist, &mut files);
    files.sort();
    let mut out = String::from("static FILES: &[PageFile] = &[\n");
    for file in files.iter().filter(|f| f.extension().is_none_or(|e| e != "br")) {
        println!("cargo::rerun-if-changed={}", file.display());
        let path = file.strip_prefix(&dist).expect("it is below").to_string_lossy().replace('\\', "/");
        let packed = PathBuf::from(format!("{}.br", file.display()));
        let packed = if packed.exists() { format!("Some(include_bytes!({packed:?}))") } else { "None".into() };
        writeln!(out, "    ({path:?}, include_bytes!({file:?}), {packed}),").expect("a string takes all");
    }
    out.push_str("];\n");
    std::fs::write(Path::new(&env("OUT_DIR")).join("pages.rs"), out).expect("the build folder can be written");
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}
