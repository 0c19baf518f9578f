//! The gold reports: the coder must not fall behind what it has reached, and `eval` must say what changed.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

fn eval(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output =
        Command::new(env!("CARGO_BIN_EXE_sijill")).arg("eval").args(arguments).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_gold_is_coded_as_well_as_before() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("eval.json");
    let said = eval(&["gold/reports.jsonl", "--output", file.to_str().unwrap()]);
    let result: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(result["reports"], 60);
    // What was reached when these were last raised, less one report's worth.
    for (figure, least) in [
        ("incidents.precision", 0.87),
        ("incidents.recall", 0.97),
        ("subtype", 0.93),
        ("date", 0.93),
        ("country", 0.97),
        ("killed", 0.90),
        ("injured", 0.96),
        ("perpetrator", 0.87),
        ("claim", 0.96),
        ("decoys", 0.86),
    ] {
        let value = result["figures"][figure].as_f64().unwrap();
        assert!(value >= least, "{figure} is {value}\n{said}");
    }
    // Compared with itself nothing is won or lost; with an error forgotten, one is lost.
    let same = eval(&["gold/reports.jsonl", "--compare", file.to_str().unwrap()]);
    assert!(!same.contains("won: ") && !same.contains("lost: "), "{same}");
    let mut better = result.clone();
    let forgotten = better["errors"].as_array_mut().unwrap().pop().unwrap();
    std::fs::write(&file, better.to_string()).unwrap();
    let lost = eval(&["gold/reports.jsonl", "--compare", file.to_str().unwrap()]);
    assert!(lost.contains(&format!("lost: {}", forgotten.as_str().unwrap())), "{lost}");
}
