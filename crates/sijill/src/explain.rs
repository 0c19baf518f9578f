//! `sijill explain`: from every value back to the rule, its pattern, the words, and what lost.

use crate::input::{Defaults, Inputs, Reading, Taker};
use crate::{Failure, Sources, knowledge, register};
use sijill_coder::{Coder, Scratch};
use sijill_ingest::Incoming;
use sijill_model::{Coding, Evidence};
use std::path::Path;

/// Runs the command.
pub fn run(path: &Path, published: Option<&str>, place: &register::Where, sources: &Sources) -> Result<(), Failure> {
    let name = path.display().to_string();
    if let Some(report) = register_name(&name).filter(|_| !path.exists()) {
        return registered(report, &name, place, sources);
    }
    let reading = Reading { published: published.map(str::to_owned), language: None, jobs: 1 };
    let coder = knowledge::coder(sources)?;
    let mut explaining = Explaining { coder: &coder, defaults: reading.defaults()?, scratch: Scratch::default() };
    let (all, failed) = Inputs::read(&[path.to_owned()], &coder, None, &mut explaining)?;
    if failed > 0 { Err(Failure::Some { failed, all }) } else { Ok(()) }
}

struct Explaining<'a> {
    coder: &'a Coder,
    defaults: Defaults,
    scratch: Scratch,
}

impl Taker for Explaining<'_> {
    fn take(&mut self, incoming: Incoming<'_>) -> Result<(), Failure> {
        let mut report = incoming.report;
        self.defaults.fill(&mut report, self.coder, &mut self.scratch);
        explain(self.coder, &report, &mut self.scratch);
        Ok(())
    }
}

/// `r12`, `r12.1`, `i12.1`: a report of the register.
fn register_name(name: &str) -> Option<i64> {
    let rest = name.strip_prefix(['r', 'i'])?;
    rest.split('.').next()?.parse().ok()
}

/// Explains a report of the register as this version reads it.
fn registered(report: i64, name: &str, place: &register::Where, sources: &Sources) -> Result<(), Failure> {
    let coder = knowledge::coder(sources)?;
    let store = register::open(place, sources, false)?;
    let found = store.codings(report - 1, 1)?.into_iter().find(|(id, _)| *id == report);
    let Some((_, coding)) = found else {
        return Err(sijill_register::RegisterError::Unknown { what: "report", name: name.to_owned() }.into());
    };
    explain(&coder, &coding.report, &mut Scratch::default());
    Ok(())
}

fn explain(coder: &Coder, report: &sijill_model::Report, scratch: &mut Scratch) {
    let (coding, considered) = coder.code_considering(report, scratch);
    one(coder, &coding);
    println!("considered and left out:");
    for c in &considered {
        println!("  {}..{} «{}»: {}", c.start, c.end, flat(&c.quote), c.reason);
    }
    if considered.is_empty() {
        println!("  nothing");
    }
    println!();
}

fn flat(s: &str) -> String {
    s.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn one(coder: &Coder, coding: &Coding) {
    println!("{} | {}", coding.report.id, flat(&coding.report.title));
    println!("published {}", coding.report.published.as_deref().unwrap_or("unknown"));
    for a in &coding.accounts {
        println!("{} {} (confidence {})", a.id, a.focus, a.confidence);
        value(coder, &format!("event {} {}", a.event.subtype, a.event.modality), &a.event.evidence);
        let days = match (a.date.start, a.date.end) {
            (Some(start), Some(end)) => format!("{start}..{end}"),
            _ => "unknown".into(),
        };
        value(coder, &format!("date {days} {}", a.date.precision), &a.date.evidence);
        if let Some(p) = &a.place {
            value(
                coder,
                &format!("place {} {} {}", p.name, p.country.as_deref().unwrap_or("??"), p.precision),
                &p.evidence,
            );
        }
        for p in &a.perpetrators {
            value(
                coder,
                &format!("perpetrator {} ({}, {})", p.actor.as_deref().unwrap_or("-"), p.kind, p.basis),
                &p.evidence,
            );
        }
        for t in &a.targets {
            value(coder, &format!("target {} {}", t.kind, t.group.as_deref().unwrap_or("-")), &t.evidence);
        }
        for w in &a.weapons {
            value(coder, &format!("weapon {}", w.kind), &w.evidence);
        }
        for t in &a.tolls {
            let nation = t.nationality.as_deref().unwrap_or("");
            value(coder, &format!("toll {} {} {} {} {nation}", t.measure, t.group, t.best(), t.bound), &t.evidence);
        }
        for c in &a.claims {
            value(coder, &format!("claim {} {}", c.kind, c.by.as_deref().unwrap_or("-")), &c.evidence);
        }
    }
    for s in &coding.statements {
        value(coder, &format!("{} {} {}", s.id, s.source_kind, s.stance), &s.evidence);
    }
    for s in &coding.statistics {
        value(coder, &format!("statistic {} {}", s.value, s.what), &s.evidence);
    }
}

fn value(coder: &Coder, what: &str, evidence: &Evidence) {
    println!("  {what}");
    for span in evidence.spans() {
        println!(
            "    {}..{} «{}» by {}{}",
            span.start(),
            span.end(),
            flat(span.quote()),
            span.rule(),
            coder.origin(span.rule()).map_or_else(String::new, |o| format!(" ({o})"))
        );
    }
}
