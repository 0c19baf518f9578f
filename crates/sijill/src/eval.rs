//! `sijill eval GOLD.jsonl`: scores the coder against hand-coded reports.
//!
//! Input: codings in the codebook's own form, made by people (evidence may be left out). Output: precision,
//! recall and F1 of incidents, accuracy of each field, calibration, with bootstrap intervals, and every error with
//! its text; with `--compare` what a change won and lost.

use crate::{Failure, Sources, knowledge, write_out};
use serde_json::{Value, json};
use sijill_coder::Scratch;
use sijill_lexicon::kilometres;
use sijill_model::{Account, Focus, Measure, Modality, TollGroup};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Fields scored on matched accounts, in the order they are printed.
const FIELDS: [&str; 10] =
    ["focus", "type", "subtype", "date", "country", "place", "killed", "injured", "perpetrator", "claim"];

/// One report scored.
#[derive(Default)]
struct Scored {
    /// Gold accounts found, accounts coded that are none, gold accounts missed.
    found: usize,
    extra: usize,
    missed: usize,
    /// Field → right, of how many.
    fields: BTreeMap<&'static str, (usize, usize)>,
    /// Confidence and whether the account is right, for every account coded.
    sure: Vec<(f64, bool)>,
    errors: Vec<String>,
}

fn text<'a>(value: &'a Value, path: &[&str]) -> Option<&'a str> {
    path.iter().try_fold(value, |v, key| v.get(key)).and_then(Value::as_str)
}

fn toll(gold: &Value, measure: &str) -> Option<u64> {
    let of = |group: &str| {
        gold["tolls"].as_array()?.iter().find(|t| {
            t["measure"] == measure && t["group"].as_str().unwrap_or("victims") == group && t["nationality"].is_null()
        })
    };
    of("victims").or_else(|| of("all"))?["best"].as_u64()
}

fn coded_toll(a: &Account, measure: Measure) -> Option<u64> {
    let of = |group| a.tolls.iter().find(|t| t.measure == measure && t.group == group && t.nationality.is_none());
    of(TollGroup::Victims).or_else(|| of(TollGroup::All)).map(sijill_model::Toll::best)
}

fn days(start: Option<&str>, end: Option<&str>) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let start = start?.parse().ok()?;
    Some((start, end.and_then(|e| e.parse().ok()).unwrap_or(start)))
}

/// Whether an account can be the gold's: same country or within 100 km, days that meet (a day either side).
fn compatible(gold: &Value, a: &Account) -> bool {
    let place = a.place.as_ref();
    let country = (text(gold, &["place", "country"]), place.and_then(|p| p.country.as_deref()));
    let near = match (
        gold["place"]["lat"].as_f64().zip(gold["place"]["lon"].as_f64()),
        place.and_then(|p| p.lat.zip(p.lon)),
    ) {
        (Some(x), Some(y)) => kilometres(x, y) <= 100.0,
        _ => false,
    };
    let where_ = near || matches!(country, (Some(x), Some(y)) if x == y) || matches!(country, (None, _) | (_, None));
    let when = match (days(text(gold, &["date", "start"]), text(gold, &["date", "end"])), a.date.start.zip(a.date.end))
    {
        (Some((from, to)), Some((start, end))) => {
            let day = jiff::Span::new().days(1);
            start <= to.saturating_add(day) && from <= end.saturating_add(day)
        }
        _ => true,
    };
    where_ && when
}

fn score(gold: &[Value], coded: &[Account], title: &str) -> Scored {
    let mut s = Scored::default();
    let coded: Vec<&Account> =
        coded.iter().filter(|a| !matches!(a.event.modality, Modality::Planned | Modality::Denied)).collect();
    // Every pair that can be one, the likest first.
    let mut pairs: Vec<(i64, usize, usize)> = Vec::new();
    for (g, gold) in gold.iter().enumerate() {
        for (a, account) in coded.iter().enumerate().filter(|(_, a)| compatible(gold, a)) {
            let same = |name: &str, value: &str| i64::from(text(gold, &["event", name]) == Some(value));
            let likeness = 4 * i64::from(text(gold, &["focus"]) == Some(account.focus.as_str()))
                + 3 * same("type", account.event.event_type.as_str())
                + 2 * i64::from(toll(gold, "killed") == coded_toll(account, Measure::Killed))
                + 2 * i64::from(text(gold, &["place", "name"]) == account.place.as_ref().map(|p| p.name.as_str()));
            pairs.push((likeness, g, a));
        }
    }
    pairs.sort_by_key(|&(likeness, g, a)| (-likeness, g, a));
    let (mut of_gold, mut of_coded) = (vec![None; gold.len()], vec![None; coded.len()]);
    for (_, g, a) in pairs {
        if of_gold[g].is_none() && of_coded[a].is_none() {
            (of_gold[g], of_coded[a]) = (Some(a), Some(g));
        }
    }
    let name = |a: &Account| {
        format!(
            "{} {} {}",
            a.event.subtype,
            a.date.start.map_or_else(|| "undated".to_owned(), |d| d.to_string()),
            a.place.as_ref().map_or("nowhere", |p| p.name.as_str())
        )
    };
    for (a, account) in coded.iter().enumerate() {
        s.sure.push((account.confidence, of_coded[a].is_some()));
        // History nobody asked for is no error; what is told as news is.
        if of_coded[a].is_none() && account.focus != Focus::Background {
            s.extra += 1;
            s.errors.push(format!(
                "{title}\n    extra: {} «{}»",
                name(account),
                account.event.evidence.first().quote()
            ));
        }
    }
    for (g, gold) in gold.iter().enumerate() {
        let Some(a) = of_gold[g].map(|a| coded[a]) else {
            s.missed += 1;
            s.errors.push(format!("{title}\n    missed: {gold}"));
            continue;
        };
        s.found += 1;
        let mut field = |name: &'static str, expected: Option<String>, coded: Option<String>| {
            let entry = s.fields.entry(name).or_default();
            entry.1 += 1;
            if expected == coded {
                entry.0 += 1;
            } else {
                let show = |v: Option<String>| v.unwrap_or_else(|| "none".into());
                s.errors.push(format!("{title}\n    {name}: {} expected, {} coded", show(expected), show(coded)));
            }
        };
        let owned = |v: Option<&str>| v.map(str::to_owned);
        field("focus", owned(text(gold, &["focus"])), Some(a.focus.to_string()));
        field("type", owned(text(gold, &["event", "type"])), Some(a.event.event_type.to_string()));
        field("subtype", owned(text(gold, &["event", "subtype"])), Some(a.event.subtype.to_string()));
        let span = |d: Option<(jiff::civil::Date, jiff::civil::Date)>| d.map(|(x, y)| format!("{x}..{y}"));
        field(
            "date",
            span(days(text(gold, &["date", "start"]), text(gold, &["date", "end"]))),
            span(a.date.start.zip(a.date.end)),
        );
        field("country", owned(text(gold, &["place", "country"])), a.place.as_ref().and_then(|p| p.country.clone()));
        // Within 25 km is the same place, however it is named.
        let position = gold["place"]["lat"].as_f64().zip(gold["place"]["lon"].as_f64());
        let near = matches!((position, a.place.as_ref().and_then(|p| p.lat.zip(p.lon))), (Some(x), Some(y)) if kilometres(x, y) <= 25.0);
        let expected = owned(text(gold, &["place", "name"]));
        let coded_place = a.place.as_ref().map(|p| p.name.clone());
        field("place", expected.clone(), if near { expected } else { coded_place });
        for measure in [Measure::Killed, Measure::Injured] {
            let name = if measure == Measure::Killed { "killed" } else { "injured" };
            let show = |n: Option<u64>| n.map(|n| n.to_string());
            field(name, show(toll(gold, name)), show(coded_toll(a, measure)));
        }
        let who = |list: Vec<String>| {
            let mut list = list;
            list.sort();
            list.dedup();
            (!list.is_empty()).then(|| list.join(" "))
        };
        let gold_list = |key: &str, of: &dyn Fn(&Value) -> Option<String>| {
            who(gold[key].as_array().into_iter().flatten().filter_map(of).collect())
        };
        field(
            "perpetrator",
            gold_list("perpetrators", &|p| owned(text(p, &["actor"]))),
            who(a.perpetrators.iter().filter_map(|p| p.actor.clone()).collect()),
        );
        field(
            "claim",
            gold_list("claims", &|c| Some(format!("{}:{}", text(c, &["kind"])?, text(c, &["by"]).unwrap_or("")))),
            who(a.claims.iter().map(|c| format!("{}:{}", c.kind, c.by.as_deref().unwrap_or(""))).collect()),
        );
    }
    s
}

/// Precision, recall, F1 of some reports.
fn incidents<'a>(reports: impl Iterator<Item = &'a Scored>) -> [f64; 3] {
    let (mut found, mut extra, mut missed) = (0, 0, 0);
    for r in reports {
        found += r.found;
        extra += r.extra;
        missed += r.missed;
    }
    let share = |n: usize, of: usize| if of == 0 { 1.0 } else { n as f64 / of as f64 };
    let (p, r) = (share(found, found + extra), share(found, found + missed));
    [p, r, if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) }]
}

/// The 2.5th and 97.5th percentile over 1,000 resamples of the reports, seeded.
fn interval(reports: &[Scored], of: &dyn Fn(&[&Scored]) -> f64) -> (f64, f64) {
    let mut seed = 1_u64;
    let mut draw = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % reports.len().max(1)
    };
    let mut values: Vec<f64> = (0..1000)
        .map(|_| {
            let sample: Vec<&Scored> = (0..reports.len()).map(|_| &reports[draw()]).collect();
            of(&sample)
        })
        .collect();
    values.sort_by(f64::total_cmp);
    (values[25], values[974])
}

/// Runs the command.
pub fn run(gold: &Path, output: Option<&Path>, compare: Option<&Path>, sources: &Sources) -> Result<(), Failure> {
    let name = gold.display().to_string();
    let lines = std::fs::read_to_string(gold).map_err(|e| Failure::Other(format!("{name}: {e}")))?;
    let coder = knowledge::coder(sources)?;
    let mut scratch = Scratch::default();
    let mut reports = Vec::new();
    let mut decoys = (0, 0);
    for (i, line) in lines.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let fail = |e: &dyn std::fmt::Display| Failure::Other(format!("{name}: line {}: {e}", i + 1));
        let value: Value = serde_json::from_str(line).map_err(|e| fail(&e))?;
        let report = sijill_ingest::json_line(&value["report"].to_string(), i + 1).map_err(|e| fail(&e))?;
        let accounts = value["accounts"].as_array().cloned().ok_or_else(|| fail(&"no `accounts`"))?;
        let coding = coder.code(&report, &mut scratch);
        let head: String = report.text.chars().take(70).collect();
        let title = format!("{} {}", report.id, head.replace('\n', " "));
        if accounts.is_empty() {
            decoys.0 += 1;
            decoys.1 += usize::from(coding.accounts.iter().all(|a| a.focus == Focus::Background));
        }
        reports.push(score(&accounts, &coding.accounts, &title));
    }
    if reports.is_empty() {
        return Err(Failure::Other(format!("{name}: there is no report in it")));
    }
    let mut out = String::new();
    let mut figures = serde_json::Map::new();
    for (i, label) in ["precision", "recall", "F1"].iter().enumerate() {
        let value = incidents(reports.iter())[i];
        let (low, high) = interval(&reports, &|sample| incidents(sample.iter().copied())[i]);
        let _ = writeln!(out, "incidents {label:<10} {value:.3}  ({low:.3} to {high:.3})");
        figures.insert(format!("incidents.{label}"), json!(value));
    }
    let accuracy = |field: &str, reports: &mut dyn Iterator<Item = &Scored>| {
        let (right, all) =
            reports.filter_map(|r| r.fields.get(field)).fold((0, 0), |sum, f| (sum.0 + f.0, sum.1 + f.1));
        if all == 0 { 1.0 } else { right as f64 / all as f64 }
    };
    for field in FIELDS {
        let value = accuracy(field, &mut reports.iter());
        let (low, high) = interval(&reports, &|sample| accuracy(field, &mut sample.iter().copied()));
        let _ = writeln!(out, "{field:<20} {value:.3}  ({low:.3} to {high:.3})");
        figures.insert(field.to_owned(), json!(value));
    }
    let clean = if decoys.0 == 0 { 1.0 } else { decoys.1 as f64 / decoys.0 as f64 };
    let _ = writeln!(out, "decoys left alone    {clean:.3}  ({} of {})", decoys.1, decoys.0);
    figures.insert("decoys".into(), json!(clean));
    // Expected calibration error over tenths.
    let sure: Vec<(f64, bool)> = reports.iter().flat_map(|r| r.sure.iter().copied()).collect();
    let mut error = 0.0;
    for tenth in 0..10 {
        let bin: Vec<&(f64, bool)> = sure.iter().filter(|s| (s.0 * 10.0).min(9.0) as usize == tenth).collect();
        if !bin.is_empty() {
            let said: f64 = bin.iter().map(|s| s.0).sum::<f64>() / bin.len() as f64;
            let real = bin.iter().filter(|s| s.1).count() as f64 / bin.len() as f64;
            error += (said - real).abs() * bin.len() as f64 / sure.len() as f64;
            let _ = writeln!(out, "  said {said:.2}, right {real:.2} ({} accounts)", bin.len());
        }
    }
    let _ = writeln!(out, "calibration error    {error:.3}");
    figures.insert("calibration_error".into(), json!(error));
    let errors: Vec<&String> = reports.iter().flat_map(|r| &r.errors).collect();
    let result = json!({"reports": reports.len(), "figures": figures, "errors": errors});
    match compare {
        None => {
            let _ = writeln!(out, "\n{} errors in {} reports", errors.len(), reports.len());
            for e in &errors {
                let _ = writeln!(out, "{e}");
            }
        }
        Some(path) => {
            let shown = path.display().to_string();
            let old = std::fs::read_to_string(path).map_err(|e| Failure::Other(format!("{shown}: {e}")))?;
            let old: Value = serde_json::from_str(&old).map_err(|e| Failure::Other(format!("{shown}: {e}")))?;
            let _ = writeln!(out, "\ncompared with {shown}");
            for (key, now) in result["figures"].as_object().into_iter().flatten() {
                let (now, was) = (now.as_f64().unwrap_or(0.0), old["figures"][key].as_f64().unwrap_or(0.0));
                if (now - was).abs() > 1e-9 {
                    let _ = writeln!(out, "  {key}: {was:.3} → {now:.3}");
                }
            }
            let before: Vec<&str> = old["errors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            for e in before.iter().filter(|e| !errors.iter().any(|x| x == *e)) {
                let _ = writeln!(out, "won:  {e}");
            }
            for e in errors.iter().filter(|e| !before.contains(&e.as_str())) {
                let _ = writeln!(out, "lost: {e}");
            }
        }
    }
    if let Some(path) = output {
        let body = serde_json::to_string_pretty(&result).expect("figures are JSON");
        std::fs::write(path, body).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
    }
    write_out(&mut std::io::stdout(), &out)
}
