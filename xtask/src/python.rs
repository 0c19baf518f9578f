//! The Python package: built into an environment of its own under `target/python`, and tested there.
//!
//! Input: a checkout, Python 3.10 or later, a way to its packages. Output: the tests' verdict, or one line that says what
//! is missing.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the tests need, and what builds the package. Fixed, so that every machine tests the same.
const PACKAGES: [&str; 6] =
    ["maturin>=1.9,<2", "arro3-core>=0.6,<1", "pytest>=8,<9", "pyarrow>=15,<23", "pandas>=2.2,<3", "polars>=1,<2"];
/// A download of 430 MB; Debian's Java runs it.
const SPARK: &str = "pyspark>=4.0,<5";

fn run(command: &mut Command, what: &str) -> Result<(), String> {
    eprintln!("$ {what}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`{what}` failed")),
        Err(e) => Err(format!("`{what}` could not be started: {e}")),
    }
}

/// The environment's Python, made when it is not there.
fn environment(root: &Path) -> Result<PathBuf, String> {
    let venv = root.join("target/python/venv");
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&venv), "python3 -m venv target/python/venv")
            .map_err(|e| format!("{e}; the Python package needs Python 3.10 or later with its venv module"))?;
    }
    Ok(python)
}

fn install(python: &Path, packages: &[&str]) -> Result<(), String> {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages);
    run(&mut pip, &format!("pip install {}", packages.join(" ")))
        .map_err(|e| format!("{e}; without a network, put these packages into target/python/venv by hand"))
}

/// Builds the package into its environment and runs its tests; those of Spark too, where there is Java.
pub fn test(root: &Path) -> Result<(), String> {
    let python = environment(root)?;
    install(&python, &PACKAGES)?;
    let package = root.join("bindings/python");
    let mut develop = Command::new(&python);
    develop.args(["-m", "maturin", "develop", "--quiet"]).current_dir(&package);
    develop.env("VIRTUAL_ENV", root.join("target/python/venv"));
    run(&mut develop, "maturin develop")?;
    let java = Command::new("java").arg("-version").output().is_ok_and(|o| o.status.success());
    if java {
        install(&python, &[SPARK])?;
    } else {
        eprintln!("no Java here: the tests on Spark are left out (install a Java 17 runtime to run them)");
    }
    let mut tests = Command::new(&python);
    tests.args(["-m", "pytest", "-q"]).current_dir(&package);
    run(&mut tests, "pytest")
}
