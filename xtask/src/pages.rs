//! Builds the pages and tests them in a browser.
//!
//! Input: `web/`, Node and npm. Output: `web/dist`, which `sijill-server` takes into the program. What is missing is
//! installed where that can be done without asking (Debian, as root), else said.

use std::path::Path;
use std::process::Command;

/// The oldest Node the build tool takes.
const NODE: (u32, u32) = (20, 19);

/// Builds the pages: packages as locked, types checked, files packed.
pub fn build(root: &Path) -> Result<(), String> {
    let web = root.join("web");
    node()?;
    // Installing again takes seconds and a network: only when what is wanted has changed.
    let lock = std::fs::read(web.join("package-lock.json")).map_err(|e| format!("web/package-lock.json: {e}"))?;
    let stamp = web.join("node_modules/.sijill-lock");
    if std::fs::read(&stamp).ok().as_ref() != Some(&lock) {
        npm(&web, &["ci", "--no-audit", "--no-fund"])?;
        std::fs::write(&stamp, &lock).map_err(|e| format!("{}: {e}", stamp.display()))?;
    }
    npm(&web, &["run", "--silent", "check"])?;
    npm(&web, &["run", "--silent", "build"])
}

/// Runs the tests of the pages on a built `program`.
pub fn test(root: &Path, program: &Path) -> Result<(), String> {
    let web = root.join("web");
    browser()?;
    // The typed client is what the document of the API gives.
    let kept = std::fs::read(web.join("src/api/schema.d.ts")).map_err(|e| e.to_string())?;
    client(root)?;
    if std::fs::read(web.join("src/api/schema.d.ts")).map_err(|e| e.to_string())? != kept {
        return Err("web/src/api/schema.d.ts was not made from schema/openapi.json; it is now: commit it".into());
    }
    eprintln!("$ node --test web/tests");
    let status = Command::new("node")
        .args(["--test", "--test-concurrency=2", "--test-reporter=dot", "tests/"])
        .current_dir(&web)
        .env("SIJILL", program)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("the tests of the pages failed".into()),
        Err(e) => Err(format!("node could not be started: {e}")),
    }
}

/// Makes the typed client of the API from its document.
pub fn client(root: &Path) -> Result<(), String> {
    npm(&root.join("web"), &["run", "--silent", "api"])
}

fn npm(at: &Path, arguments: &[&str]) -> Result<(), String> {
    eprintln!("$ npm {} (in web/)", arguments.join(" "));
    match Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).args(arguments).current_dir(at).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`npm {}` failed in web/", arguments.join(" "))),
        Err(e) => Err(format!("npm could not be started ({e}); install Node {}.{} or newer", NODE.0, NODE.1)),
    }
}

fn node() -> Result<(), String> {
    let wanted = format!("the pages need Node {}.{} or newer with npm", NODE.0, NODE.1);
    let output = Command::new("node").arg("--version").output().map_err(|_| format!("{wanted}; there is none here"))?;
    let found = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut parts = found.trim_start_matches('v').split('.').map(|p| p.parse::<u32>().unwrap_or(0));
    let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if version < NODE { Err(format!("{wanted}; this is {found}")) } else { Ok(()) }
}

fn browser() -> Result<(), String> {
    let known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    let there = || std::env::var_os("CHROMIUM").is_some() || known.iter().any(|p| Path::new(p).exists());
    if there() {
        return Ok(());
    }
    eprintln!("Chromium is missing; installing it with Debian's packages");
    let install = ["install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-core"];
    let _ = Command::new("apt-get").arg("update").status();
    let _ = Command::new("apt-get").args(install).status();
    if there() {
        Ok(())
    } else {
        Err("the pages are tested in Chromium: install it (`apt-get install chromium fonts-noto-core`), or name it in CHROMIUM".into())
    }
}
