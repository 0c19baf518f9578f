//! `sijill confidence GOLD`: fits what a lone sentence asserts on sentences that people labelled.

use crate::{Failure, Sources, knowledge};
use sijill_coder::Scratch;
use sijill_coder::assertion::{FEATURES, Features, fit, probability};
use sijill_model::{EventType, Language, Report};
use std::path::Path;

#[derive(serde::Deserialize)]
struct Row {
    text: String,
    published: Option<String>,
    kind: String,
    label: bool,
}

/// Runs the command.
pub fn run(gold: &Path, ridge: f64, check: bool, sources: &Sources) -> Result<(), Failure> {
    let name = gold.display().to_string();
    let text = std::fs::read_to_string(gold).map_err(|e| Failure::Other(format!("{name}: {e}")))?;
    let coder = knowledge::coder(sources)?;
    let mut scratch = Scratch::default();
    let mut rows: Vec<(Features, bool)> = Vec::new();
    let (mut missed, mut silent) = (0, 0);
    for (i, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let row: Row =
            serde_json::from_str(line).map_err(|e| Failure::Other(format!("{name}: line {}: {e}", i + 1)))?;
        let report =
            Report { text: row.text, published: row.published, language: Language::Unknown, ..Report::default() };
        let told = coder.told(&report, &mut scratch);
        let wanted = |t: EventType| match row.kind.as_str() {
            "protest" => matches!(t, EventType::Protests | EventType::Riots),
            _ => matches!(
                t,
                EventType::Battles | EventType::ExplosionsRemoteViolence | EventType::ViolenceAgainstCivilians
            ),
        };
        match told.into_iter().find(|(subtype, _)| wanted(subtype.event_type())) {
            Some((_, features)) => rows.push((features, row.label)),
            None if row.label => missed += 1,
            None => silent += 1,
        }
    }
    eprintln!("sijill: {} sentences with an account; without: {missed} labelled yes, {silent} labelled no", rows.len());
    let of = |protest: bool| -> Vec<(Features, bool)> {
        rows.iter().filter(|(f, _)| (f[FEATURES.len() - 1] > 0.5) == protest).copied().collect()
    };
    let (violence, protest) = (of(false), of(true));
    if check {
        for (kind, rows) in [("violence", &violence), ("protest", &protest)] {
            left_out(kind, rows, ridge);
        }
        eprintln!("(sentences labelled yes that give no account, {missed} in all, are not in these figures)");
    }
    println!(
        "# Weights of \"asserted or only referred to\" (log odds; of violence, of protests), for texts of a sentence or two"
    );
    println!("# without a title. Made by `sijill confidence`; see docs/accuracy.md.");
    for ((name, a), b) in FEATURES.iter().zip(fit(&violence, ridge)).zip(fit(&protest, ridge)) {
        println!("{name}\t{a:.3}\t{b:.3}");
    }
    Ok(())
}

/// Fits on nine tenths and measures on the tenth left out, ten times.
fn left_out(kind: &str, rows: &[(Features, bool)], ridge: f64) {
    let (mut right, mut told, mut real) = (0.0, 0.0, 0.0);
    let mut bins = [(0.0, 0.0, 0.0); 10];
    for fold in 0..10 {
        let of = |keep: bool| -> Vec<(Features, bool)> {
            rows.iter().enumerate().filter(|(i, _)| (i % 10 == fold) == keep).map(|(_, r)| *r).collect()
        };
        let weights = fit(&of(false), ridge);
        for (features, label) in of(true) {
            let p = probability(&features, &weights);
            let yes = f64::from(u8::from(label));
            real += yes;
            if p >= 0.5 {
                told += 1.0;
                right += yes;
            }
            let bin = &mut bins[(p * 10.0).min(9.0) as usize];
            *bin = (bin.0 + 1.0, bin.1 + p, bin.2 + yes);
        }
    }
    let (p, r) = (right / f64::max(told, 1.0), right / f64::max(real, 1.0));
    eprintln!("{kind}, left out: P {p:.3} R {r:.3} F1 {:.3}", 2.0 * p * r / f64::max(p + r, 1e-9));
    for (n, sum, yes) in bins.iter().filter(|b| b.0 > 0.0) {
        eprintln!("  said {:.2}, true {:.2} ({n} sentences)", sum / n, yes / n);
    }
}
