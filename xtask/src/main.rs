//! The chores: `cargo xtask demo`, `pages`, `python`, `test`, `schema`, `gazetteer`, `map`, `stream`.
//!
//! Input: a checkout and a Rust toolchain. Output: what each chore promises, or one line that
//! says what is missing and how to get it.

mod gazetteer;
mod map;
mod pages;
mod python;
mod stream;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "cargo xtask <chore>\n\n  demo       build, code the reports in examples/, show what was read and how it is registered\n  pages      build the pages (web/) into web/dist, from where they go into the program\n  python     build the Python package into target/python and run its tests (needs Python 3.10 and pip)\n  test       formatting, clippy, all tests, the pages in a browser, the Python package, the lexicon's examples, licences\n  schema     write schema/ anew\n  gazetteer  make gazetteer/places.tsv.gz anew from the open packages (needs pip and npm)\n  map        make web/public/map/world.json anew from Natural Earth (needs Debian's package lists)\n  stream FOLDER [REPORTS] [SEED]  write a made stream of reports with its gold (100000 reports, seed 7)";

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default();
    let chore = std::env::args().nth(1).unwrap_or_default();
    let result = match chore.as_str() {
        "demo" => demo(&root),
        "pages" => pages::build(&root),
        "python" => python::test(&root),
        "test" => test(&root),
        "schema" => schema(&root),
        "map" => map::run(&root, &root.join("target/map")),
        "gazetteer" => gazetteer::run(&root, &root.join("target/gazetteer")),
        "stream" => {
            let argument = |n: usize, default: u64| std::env::args().nth(n).map_or(Ok(default), |a| a.parse());
            match (std::env::args().nth(2), argument(3, 100_000), argument(4, 7)) {
                (Some(folder), Ok(reports), Ok(seed)) => stream::run(&root, Path::new(&folder), reports as usize, seed),
                _ => Err("usage: cargo xtask stream FOLDER [REPORTS] [SEED]".into()),
            }
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask {chore}: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<(), String> {
    eprintln!("$ cargo {}", arguments.join(" "));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    match Command::new(cargo).args(arguments).current_dir(root).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`cargo {}` failed", arguments.join(" "))),
        Err(error) => Err(format!("cargo could not be started: {error}")),
    }
}

/// The program as cargo leaves it, `profile` being "debug" or "release".
fn binary(root: &Path, profile: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join(profile).join(if cfg!(windows) { "sijill.exe" } else { "sijill" })
}

fn run(program: &Path, root: &Path, arguments: &[&str]) -> Result<(), String> {
    println!("\n$ sijill {}", arguments.join(" "));
    match Command::new(program).args(arguments).current_dir(root).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`sijill {}` ended with {status}", arguments.join(" "))),
        Err(error) => Err(format!("{}: {error}", program.display())),
    }
}

/// The built program, for the demonstration.
fn sijill(root: &Path, arguments: &[&str]) -> Result<(), String> {
    run(&binary(root, "release"), root, arguments)
}

/// The main job on the examples.
fn demo(root: &Path) -> Result<(), String> {
    if let Err(reason) = pages::build(root) {
        eprintln!("xtask demo: going on without the pages: {reason}");
    }
    cargo(root, &["build", "--release", "--package", "sijill"])?;
    println!("One line an account: what, when, where, who, how many, who claims, how sure.");
    sijill(root, &["code", "examples", "--format", "table"])?;
    println!("\nOne report with the words of every value marked:");
    sijill(root, &["code", "examples/muscat-mosque.ar.txt", "--format", "text"])?;
    println!("The reports of one incident become one, in either language, with its toll by source:");
    // With CARGO_TARGET_DIR set the build leaves no such folder.
    let folder = root.join("target");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let register = folder.join("demo.db");
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", register.display()));
    }
    let register = register.to_string_lossy().into_owned();
    sijill(root, &["add", "examples", "--register", &register])?;
    sijill(root, &["incidents", "--register", &register])?;
    sijill(root, &["incident", "i6.1", "--register", &register])?;
    println!("\nEvery value of another, back to its rule, and what was considered and left out:");
    sijill(root, &["explain", "examples/kerman-bombings.en.txt"])?;
    println!(
        "\nThe pages where analysts work, on a throw-away register of these examples: {} demo",
        binary(root, "release").display()
    );
    Ok(())
}

/// All that must hold.
fn test(root: &Path) -> Result<(), String> {
    pages::build(root)?;
    cargo(root, &["fmt", "--all", "--check"])
        .map_err(|e| format!("{e} (run `cargo fmt`; if rustfmt is missing: `rustup component add rustfmt`)"))?;
    cargo(root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
        .map_err(|e| format!("{e} (if clippy is missing: `rustup component add clippy`)"))?;
    cargo(root, &["test", "--workspace"])?;
    // The program that the tests were run on: built alone it has other features, and half the workspace is compiled again.
    let program = binary(root, "debug");
    run(&program, root, &["lexicon", "test"])?;
    pages::test(root, &program)?;
    python::test(root)?;
    licences(root)
}

/// Licences and sources; the advisory database needs a network and is left to `cargo deny check`.
fn licences(root: &Path) -> Result<(), String> {
    let check = ["--log-level", "error", "check", "bans", "licenses", "sources"];
    let found = Command::new("cargo").args(["deny", "--version"]).output().is_ok_and(|o| o.status.success());
    if found {
        return cargo(root, &[&["deny"], &check[..]].concat());
    }
    // Beside the build, unoptimised: it runs for a second, and is no one's to keep.
    let tools = root.join("target/tools");
    let program = tools.join("bin").join(if cfg!(windows) { "cargo-deny.exe" } else { "cargo-deny" });
    if !program.exists() {
        eprintln!("cargo-deny is missing; installing it under target/tools (a minute, once)");
        let at = tools.to_string_lossy();
        cargo(root, &["install", "--debug", "--locked", "--quiet", "--root", &at, "cargo-deny"])
            .map_err(|e| format!("{e}; install cargo-deny by hand to check licences"))?;
    }
    eprintln!("$ cargo-deny {}", check.join(" "));
    match Command::new(&program).args(check).current_dir(root).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("cargo-deny found fault".into()),
        Err(error) => Err(format!("{}: {error}", program.display())),
    }
}

/// Writes the schemas, and the pages' typed client from that of the API.
fn schema(root: &Path) -> Result<(), String> {
    cargo(root, &["build", "--package", "sijill"])?;
    let program = binary(root, "debug");
    for (of, name) in [("coding", "schema/coding.schema.json"), ("api", "schema/openapi.json")] {
        let output = Command::new(&program).args(["schema", of]).output().map_err(|e| e.to_string())?;
        let path = root.join(name);
        std::fs::write(&path, output.stdout).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("wrote {}", path.display());
    }
    pages::client(root)
}
