//! How articles are found in pages: forty pages in the markup of the systems outlets run, marked by hand
//! (`crates/sijill-ingest/tests/pages`), read by the built binary. `cargo test --test pages -- --nocapture`
//! prints the table that stands in docs/ingest.md.

use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

fn words(text: &str) -> HashMap<String, usize> {
    let mut count = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        *count.entry(word.to_owned()).or_default() += 1;
    }
    count
}

/// Precision, recall and F1 of words.
fn f1(found: &str, marked: &str) -> (f64, f64, f64) {
    let (found, marked) = (words(found), words(marked));
    let shared: usize = found.iter().map(|(w, n)| (*n).min(marked.get(w).copied().unwrap_or(0))).sum();
    let all = |m: &HashMap<String, usize>| m.values().sum::<usize>().max(1) as f64;
    let (p, r) = (shared as f64 / all(&found), shared as f64 / all(&marked));
    (p, r, if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) })
}

#[test]
fn articles_are_found_in_the_markup_of_real_outlets() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sijill-ingest/tests/pages");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "html"))
        .collect();
    paths.sort();
    assert_eq!(paths.len(), 40);
    let (mut sum, mut dates, mut titles, mut outlets, mut with_outlet) = (0.0, 0, 0, 0, 0);
    let mut worst = Vec::new();
    for path in &paths {
        let gold: Value = serde_json::from_str(&std::fs::read_to_string(path.with_extension("json")).unwrap()).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_sijill")).arg("code").arg(path).output().unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let coding: Value = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
        let report = &coding["report"];
        let title = report["title"].as_str().unwrap_or_default();
        let text = report["text"].as_str().unwrap_or_default();
        let text = text.strip_prefix(title).unwrap_or(text);
        let marked: Vec<&str> = gold["text"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
        let (p, r, f) = f1(text, &marked.join("\n"));
        let published = report["published"].as_str().unwrap_or_default();
        let dated = published.get(..10) == gold["published"].as_str();
        let titled = title == gold["title"].as_str().unwrap();
        sum += f;
        dates += usize::from(dated);
        titles += usize::from(titled);
        if let Some(outlet) = gold["outlet"].as_str() {
            with_outlet += 1;
            outlets += usize::from(report["outlet"].as_str() == Some(outlet));
        }
        println!(
            "{name:32} P {p:.2} R {r:.2} F1 {f:.3} date {} title {} {published}",
            u8::from(dated),
            u8::from(titled)
        );
        if f < 0.9 {
            worst.push(format!("{name}: F1 {f:.2}\n{text}"));
        }
    }
    let n = paths.len() as f64;
    println!("mean F1 {:.3}, dates {dates} of 40, titles {titles} of 40, outlets {outlets} of {with_outlet}", sum / n);
    assert!(sum / n >= 0.98, "mean F1 {:.3}: {}", sum / n, worst.join("\n\n"));
    assert!(dates >= 38, "dates {dates} of 40");
    assert!(titles >= 38, "titles {titles} of 40");
    assert!(outlets * 20 >= with_outlet * 19, "outlets {outlets} of {with_outlet}");
}
