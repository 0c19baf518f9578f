//! The corpora beside the lexicon: what phrasings mean, and phrasings that look like it and mean nothing.

use serde_json::Value;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Reads every phrasing of a table with the built binary and compares.
fn check(what: &str, language: &str, least: usize, value_of: impl Fn(&Value) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../lexicon/corpus/{what}-{language}.tsv"));
    let table = std::fs::read_to_string(&path).unwrap();
    let rows: Vec<(&str, &str)> = table
        .lines()
        .filter(|l| !l.starts_with('#') && !l.is_empty())
        .map(|l| l.split_once('\t').unwrap_or_else(|| panic!("no tab in `{l}`")))
        .flat_map(|(value, phrasings)| phrasings.split(" | ").map(move |p| (value, p)))
        .collect();
    assert!(rows.len() >= least, "{} phrasings", rows.len());
    let mut child = Command::new(env!("CARGO_BIN_EXE_sijill"))
        .args(["read", what, "-", "--language", language, "--reference", "2013-02-12"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let input: String = rows.iter().map(|r| format!("{}\n", r.1)).collect();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let mut wrong = Vec::new();
    for ((value, phrasing), line) in rows.iter().zip(output.lines()) {
        let found: Vec<Value> = serde_json::from_str(line).unwrap();
        let values: Vec<String> = found.iter().map(|f| value_of(&f["value"])).collect();
        let right = if *value == "-" { values.is_empty() } else { values == [value.to_string()] };
        if !right {
            wrong.push(format!("{phrasing}: {value} expected, {values:?} read"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

fn number(value: &Value) -> String {
    let n = value["best"].as_f64().unwrap();
    if n.fract() == 0.0 { format!("{n:.0}") } else { format!("{}", (n * 1e10).round() / 1e10) }
}

fn days(value: &Value) -> String {
    let (start, end) = (value["start"].as_str().unwrap(), value["end"].as_str().unwrap());
    if start == end { start.to_owned() } else { format!("{start}..{end}") }
}

#[test]
fn numbers_in_arabic() {
    check("numbers", "ar", 150, number);
}

#[test]
fn numbers_in_english() {
    check("numbers", "en", 150, number);
}

#[test]
fn dates_in_arabic() {
    check("dates", "ar", 150, days);
}

#[test]
fn dates_in_english() {
    check("dates", "en", 150, days);
}
