//! Takes the examples into the program.
//!
//! Input: `examples/`, `demo/`. Output: in `OUT_DIR`: the examples for `sijill demo`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = |key: &str| std::env::var_os(key).map(PathBuf::from).unwrap_or_default();
    let root = folder("CARGO_MANIFEST_DIR").join("../..");
    if let Err(error) = examples(&[root.join("examples"), root.join("demo")], &folder("OUT_DIR")) {
        eprintln!("error: {error}");
        std::process::exit(1);
    }
}

/// The reports of `examples/` and `demo/`, for a demo without a checkout.
fn examples(folders: &[PathBuf], out: &Path) -> Result<(), String> {
    let mut list = String::from("static EXAMPLES: &[(&str, &str)] = &[\n");
    for folder in folders {
        println!("cargo::rerun-if-changed={}", folder.display());
        let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut names: Vec<String> = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names.iter().filter(|n| n.ends_with(".txt") || n.ends_with(".jsonl")) {
            let path = folder.join(name).canonicalize().map_err(|e| format!("{name}: {e}"))?;
            let _ = writeln!(list, "    ({name:?}, include_str!({path:?})),");
        }
    }
    list.push_str("];\n");
    let path = out.join("examples.rs");
    std::fs::write(&path, list).map_err(|e| format!("{}: {e}", path.display()))
}
