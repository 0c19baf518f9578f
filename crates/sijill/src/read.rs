//! `sijill read`: the phrase grammars, one line in, one JSON array out.

use crate::{Failure, Sources, date_argument, knowledge, language_argument, write_out};
use clap::ValueEnum;
use serde_json::{Value, json};
use sijill_model::Count;
use sijill_text::{Knowledge, Naming, Position, Reader, Reading};
use std::io::{BufRead, Write};
use std::path::PathBuf;

/// What to read.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Numbers with their range.
    Numbers,
    /// Dates with their days.
    Dates,
    /// Places resolved.
    Places,
    /// Actors with their slug.
    Actors,
    /// People counted.
    People,
}

/// Runs the command.
pub fn run(
    what: What,
    paths: &[PathBuf],
    language: Option<&str>,
    reference: Option<&str>,
    sources: &Sources,
) -> Result<(), Failure> {
    let language = language.map(language_argument).transpose()?;
    let reference = match reference {
        Some(s) => date_argument(s, "reference")?,
        None => jiff::Zoned::now().date(),
    };
    let coder = knowledge::coder(sources)?;
    let mut reader = Reader::new();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let mut failed = 0;
    for path in paths {
        let opened: Result<Box<dyn BufRead>, std::io::Error> = if path.as_os_str() == "-" {
            Ok(Box::new(std::io::BufReader::new(std::io::stdin())))
        } else {
            std::fs::File::open(path).map(|f| Box::new(std::io::BufReader::new(f)) as Box<dyn BufRead>)
        };
        let mut input = match opened {
            Ok(input) => input,
            Err(e) => {
                eprintln!("sijill: {}: {e}", path.display());
                failed += 1;
                continue;
            }
        };
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            let n =
                input.read_until(b'\n', &mut bytes).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
            if n == 0 {
                break;
            }
            let line = String::from_utf8_lossy(&bytes);
            let line = line.trim_end_matches(['\n', '\r']);
            let reading = reader.read_as(line, Some(reference), language, &coder.knowledge);
            let phrases = phrases(what, line, reading, &coder.knowledge);
            write_out(&mut out, &format!("{}\n", Value::Array(phrases)))?;
        }
    }
    out.flush().map_err(|e| Failure::Other(e.to_string()))?;
    if failed > 0 { Err(Failure::Some { failed, all: paths.len() }) } else { Ok(()) }
}

fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

fn count(c: &Count) -> Value {
    json!({"low": c.low.map(number), "high": c.high.map(number), "best": number(c.best), "bound": c.bound})
}

fn phrases(what: What, line: &str, r: &Reading, k: &Knowledge) -> Vec<Value> {
    let base = |start: u32, end: u32| {
        let (from, to) = r.span(start as usize, end as usize);
        let text: String = line.chars().skip(from as usize).take((to - from) as usize).collect();
        json!({"text": text, "start": from, "end": to})
    };
    let with = |mut base: Value, more: Value| {
        if let (Value::Object(base), Value::Object(more)) = (&mut base, more) {
            base.extend(more);
        }
        base
    };
    match what {
        What::Numbers => {
            // The figure stands beside its span too: a number has no `start` of its own to clash with it.
            let ordinals = sijill_text::ordinals(r, k);
            let mut all: Vec<_> =
                r.numbers.iter().map(|n| (n, false)).chain(ordinals.iter().map(|n| (n, true))).collect();
            all.sort_by_key(|(n, _)| n.start);
            all.iter()
                .map(|(n, ordinal)| {
                    let mut number =
                        with(with(base(n.start, n.end), count(&n.count)), json!({"value": count(&n.count)}));
                    if *ordinal {
                        number["ordinal"] = json!(true);
                    }
                    number
                })
                .collect()
        }
        What::Dates => r
            .dates
            .iter()
            .map(|d| {
                with(base(d.start, d.end), json!({"value": {"start": d.from, "end": d.to, "precision": d.precision}}))
            })
            .collect(),
        What::Places => r
            .places
            .iter()
            .map(|p| {
                let g = p.index.map(|i| k.gazetteer.place(i));
                with(
                    base(p.start, p.end),
                    json!({"value": {
                        "name": g.map(|g| g.name.to_owned()),
                        "id": g.map(|g| g.id),
                        "country": p.country.map(|c| String::from_utf8_lossy(&c).into_owned()),
                        "admin1": g.and_then(|g| g.admin1).map(|a| k.gazetteer.place(a).name.to_owned()),
                        "lat": g.and_then(|g| g.position()).map(|p| p.0),
                        "lon": g.and_then(|g| g.position()).map(|p| p.1),
                        "precision": p.precision,
                        "near": p.position == Position::Near,
                        "confidence": (f64::from(p.sureness) * 100.0).round() / 100.0,
                    }}),
                )
            })
            .collect(),
        What::Actors => r
            .actors
            .iter()
            .map(|a| {
                let naming = match a.naming {
                    Naming::Named => "named",
                    Naming::Force => "force",
                    Naming::Country => "country",
                    Naming::Short => "short",
                };
                with(base(a.start, a.end), json!({"value": {"actor": a.slug(k), "kind": a.kind, "naming": naming}}))
            })
            .collect(),
        What::People => r
            .people
            .iter()
            .map(|p| {
                let group = p.lexeme.and_then(|l| k.lexicon.attribute(l, "group"));
                let kind = p.lexeme.and_then(|l| k.lexicon.attribute(l, "kind"));
                let nationality: Vec<String> =
                    p.nationality.iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect();
                with(
                    base(p.start, p.end),
                    json!({"value": {
                        "count": p.count.as_ref().map(count),
                        "group": group,
                        "kind": kind,
                        "nationality": nationality,
                        "others": p.others,
                        "actor": p.of.and_then(|a| a.slug(k)),
                    }}),
                )
            })
            .collect(),
    }
}
