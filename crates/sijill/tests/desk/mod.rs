//! A folder with a register of its own and the built binary.
#![allow(dead_code)]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub struct Desk {
    pub folder: PathBuf,
}

impl Desk {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("register-{name}"));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijill"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("SIJILL_NOW", "2024-08-01T12:00:00Z")
            .env("SIJILL_ANALYST", "noor")
            .env_remove("SIJILL_REGISTER");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Exit code and standard error of a command that must fail.
    pub fn bad(&self, arguments: &[&str]) -> (i32, String) {
        let output = self.run(arguments);
        (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.good(arguments)).unwrap()
    }

    pub fn add(&self, name: &str, reports: &[Value]) {
        let lines: String = reports.iter().map(|r| format!("{r}\n")).collect();
        let path = self.file(name, &lines);
        self.good(&["add", "-q", path.to_str().unwrap()]);
    }

    pub fn incident(&self, id: &str) -> Value {
        self.json(&["incident", id, "--format", "json"])
    }

    pub fn verified(&self) {
        let said = self.good(&["verify"]);
        assert!(said.contains("everything follows"), "{said}");
    }
}
