//! The corpora beside the lexicon: what phrasings mean, and phrasings that look like it and mean nothing.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the built binary writes of what it is given to read.
fn run(args: &[&str], input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sijill"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

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
    let input: String = rows.iter().map(|r| format!("{}\n", r.1)).collect();
    let output = run(&["read", what, "-", "--language", language, "--reference", "2013-02-12"], &input);
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

/// A sentence's accounts in one line each, joined by ` || `.
fn accounts(coding: &Value) -> String {
    let text = |v: &Value| v.as_str().map(str::to_owned);
    let list = |v: &Value, one: &dyn Fn(&Value) -> Option<String>, joint: &str| {
        let all: Vec<String> = v.as_array().into_iter().flatten().filter_map(one).collect();
        if all.is_empty() { "-".to_owned() } else { all.join(joint) }
    };
    let one = |a: &Value| {
        let who =
            |p: &Value| Some(format!("{}:{}", text(&p["actor"]).or_else(|| text(&p["kind"]))?, p["basis"].as_str()?));
        let toll = |t: &Value| {
            let whole = t["nationality"].as_str().is_none_or(str::is_empty);
            let group = t["group"].as_str().filter(|g| *g != "victims").map_or_else(String::new, |g| format!("/{g}"));
            whole.then(|| format!("{}{group}={}", t["measure"].as_str().unwrap_or("?"), t["best"]))
        };
        let claim = |c: &Value| Some(format!("{}:{}", c["kind"].as_str()?, c["by"].as_str().unwrap_or("")));
        format!(
            "{}; {} {}; {}; {}; {}; {}",
            a["event"]["subtype"].as_str().unwrap_or("?"),
            a["place"]["country"].as_str().unwrap_or("-"),
            a["place"]["name"].as_str().unwrap_or("-"),
            a["date"]["start"].as_str().unwrap_or("?"),
            list(&a["perpetrators"], &who, ","),
            list(&a["tolls"], &toll, " "),
            list(&a["claims"], &claim, ","),
        )
    };
    list(&coding["accounts"], &|a| Some(one(a)), " || ")
}

/// Codes every sentence of the table as a report of its own and compares.
fn check_accounts(language: &str, least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../lexicon/corpus/accounts-{language}.tsv"));
    let table = std::fs::read_to_string(&path).unwrap();
    let rows: Vec<(&str, &str)> =
        table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t')).collect();
    assert!(rows.len() >= least, "{} sentences", rows.len());
    let input: String = rows
        .iter()
        .enumerate()
        .map(|(i, (_, sentence))| {
            serde_json::json!({"id": i.to_string(), "published": "2024-03-12", "language": language, "title": "", "text": sentence})
                .to_string()
                + "\n"
        })
        .collect();
    let output = run(&["code", "-"], &input);
    assert_eq!(output.lines().count(), rows.len());
    let wrong: Vec<String> = rows
        .iter()
        .zip(output.lines())
        .filter_map(|((value, sentence), line)| {
            let found = accounts(&serde_json::from_str(line).unwrap());
            (found != *value).then(|| format!("{sentence}\n  expected {value}\n  coded    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn arabic_sentences_give_their_accounts() {
    check_accounts("ar", 25);
}

#[test]
fn english_sentences_give_their_accounts() {
    check_accounts("en", 25);
}

/// What a title tells of: an exercise did not happen, unless someone died in it.
#[test]
fn an_exercise_is_no_incident() {
    let drill = "Gunmen attacked a checkpoint in Tripoli on Tuesday and troops shelled their positions.";
    let deadly = "Gunmen attacked a checkpoint in Tripoli on Tuesday and killed three soldiers.";
    let code = |title: &str, text: &str| {
        let report =
            serde_json::json!({"id": "1", "published": "2024-03-12", "language": "en", "title": title, "text": text});
        accounts(&serde_json::from_str(&run(&["code", "-"], &format!("{report}\n"))).unwrap())
    };
    assert_eq!(code("Lebanese army holds live-fire drill", drill), "-");
    assert_ne!(code("Lebanese army sends troops north", drill), "-");
    assert_ne!(code("Lebanese army holds live-fire drill", deadly), "-");
}

/// What a group has done is asked by its slug: a name that is two actors' would part its incidents. Two groups may bear one
/// name where they share no land.
#[test]
fn a_name_is_one_actors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicon/actors");
    let mut named: BTreeMap<String, Vec<(String, Vec<String>)>> = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut actors = false;
        for line in text.lines() {
            if line.starts_with('[') {
                actors = line.starts_with("[actors");
                continue;
            }
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            let [slug, arabic, english, rest @ ..] = &fields[..] else { continue };
            if !actors || line.starts_with('#') {
                continue;
            }
            let lands = rest.iter().find_map(|f| f.strip_prefix("countries=")).unwrap_or_default();
            let lands: Vec<String> = lands.split(' ').map(str::to_owned).collect();
            for name in arabic.split(['،', ',']).chain(english.split(',')) {
                let name = name.trim().trim_end_matches(['!', '^']).to_lowercase();
                if !name.is_empty() {
                    named.entry(name).or_default().push(((*slug).to_owned(), lands.clone()));
                }
            }
        }
    }
    assert!(named.len() > 2_000, "only {} names were read", named.len());
    let meet = |a: &[String], b: &[String]| a.iter().any(|land| b.contains(land) || land.is_empty());
    let twice: Vec<_> = named
        .iter()
        .filter(|(_, of)| of.iter().enumerate().any(|(i, a)| of[..i].iter().any(|b| a.0 != b.0 && meet(&a.1, &b.1))))
        .collect();
    assert!(twice.is_empty(), "names of two actors: {twice:#?}");
}

/// "وبعد يومين" is counted from the day told before it, unless what it counts from follows.
#[test]
fn a_day_is_counted_from_the_one_before() {
    let read = |text: &str| -> Vec<String> {
        let output = run(&["read", "dates", "-", "--language", "ar", "--reference", "2013-02-12"], text);
        let found: Vec<Value> = serde_json::from_str(output.lines().next().unwrap()).unwrap();
        found.iter().map(|f| days(&f["value"])).collect()
    };
    assert_eq!(read("قتل شرطي في 5 مارس 2012، وبعد يومين قتل آخر"), ["2012-03-05", "2012-03-07"]);
    assert_eq!(read("قتل شرطي في 5 مارس 2012، وبعد يومين من البحث أوقف ثلاثة"), ["2012-03-05"]);
}

/// Words of a reading are folded ("إلى" is "الي" there), so code that asks for one as it is written never finds it.
#[test]
fn arabic_words_in_code_are_folded() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in ["sijill-coder", "sijill-text", "sijill-text/src/dates"].iter().flat_map(|name| {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
        let dir = if name.contains('/') { dir } else { dir.join("src") };
        std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path())
    }) {
        if file.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let code = std::fs::read_to_string(&file).unwrap();
        for (number, line) in code.lines().take_while(|l| !l.contains("mod tests")).enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            for word in line.split('"').skip(1).step_by(2).filter(|w| w.chars().any(|c| ('ء'..='ي').contains(&c))) {
                seen += 1;
                if word.chars().any(|c| matches!(c, 'أ' | 'إ' | 'آ' | 'ٱ' | 'ى')) {
                    wrong.push(format!("{}:{}: {word}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(seen > 200, "{seen} words");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// "ونقل المصابون إلى المستشفى": where they were taken says nothing.
#[test]
fn a_hospital_the_wounded_were_taken_to_states_nothing() {
    let statements = |text: &str| {
        let report = serde_json::json!({"id": "t", "published": "2024-03-12", "text": text}).to_string();
        let coding: Value = serde_json::from_str(run(&["code", "--format", "jsonl", "-"], &report).trim()).unwrap();
        coding["statements"].as_array().unwrap().len()
    };
    assert_eq!(statements("قتل جنديان بتفجير في كركوك. ونقل المصابون إلى المستشفى."), 0);
    assert_eq!(statements("قتل جنديان بتفجير في كركوك. وأعلن المستشفى وصول الجثتين."), 1);
}

/// "Days before, gunmen attacked a hostel": of the days before what the report tells of, and no part of it.
#[test]
fn what_happened_days_before_is_another_incident() {
    let accounts = |then: &str| -> Vec<(String, f64)> {
        let text = format!(
            "Gunmen killed seven people in Plateau state on Sunday. Police confirmed the attack. {then}gunmen attacked a \
             hostel in Barkin Ladi and abducted two workers."
        );
        let report = serde_json::json!({"id": "t", "published": "2021-05-24", "text": text}).to_string();
        let coding: Value = serde_json::from_str(run(&["code", "--format", "jsonl", "-"], &report).trim()).unwrap();
        let first = |a: &Value| {
            let toll = &a["tolls"][0];
            (toll["measure"].as_str().unwrap().to_owned(), toll["best"].as_f64().unwrap())
        };
        coding["accounts"].as_array().unwrap().iter().map(first).collect()
    };
    let apart = [("killed".to_owned(), 7.0), ("abducted".to_owned(), 2.0)];
    assert_eq!(accounts("Days before, "), apart);
    assert_eq!(accounts("Just weeks earlier, "), apart);
    assert_eq!(accounts("The "), apart[..1]);
}
