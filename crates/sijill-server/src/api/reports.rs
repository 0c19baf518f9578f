//! Reports: lists, one with its coding, why it was read so, and adding one.

use super::{Api, Call, Need, None_, Problem, Reply};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_model::Coding;
use sijill_register::{Kept, Prepared, ReportLine};
use std::collections::BTreeMap;

#[derive(Deserialize, JsonSchema)]
struct List {
    /// Words they must hold.
    q: Option<String>,
    /// Only numbers below this one.
    before: Option<i64>,
    /// How many; 50 when not said, 500 at most.
    limit: Option<usize>,
}

/// A stretch of a list of reports.
#[derive(Serialize, JsonSchema)]
struct Reports {
    /// The last added first.
    items: Vec<ReportLine>,
    /// Where to go on: `before`.
    next: Option<String>,
}

/// A report with what was read in it.
#[derive(Serialize, JsonSchema)]
struct Read {
    /// The report.
    line: ReportLine,
    /// Its coding, with the text.
    coding: Coding,
    /// Where its accounts went.
    kept: Vec<Kept>,
}

/// Words that were considered and left out.
#[derive(Serialize, JsonSchema)]
struct LeftOut {
    /// Code points.
    start: u32,
    /// End, exclusive.
    end: u32,
    /// The words.
    quote: String,
    /// Why.
    reason: String,
}

/// Why a report is read as it is.
#[derive(Serialize, JsonSchema)]
struct Why {
    /// This version's coding: the register's may be an older one.
    coder: String,
    /// Where each rule is written, with its pattern.
    rules: BTreeMap<String, String>,
    /// What was left out.
    considered: Vec<LeftOut>,
}

/// A report to add.
#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Adding {
    /// Title; the first line of the text when there is none.
    #[serde(default)]
    title: String,
    /// Text; paragraphs are separated by an empty line.
    text: String,
    /// Outlet.
    #[serde(default)]
    outlet: Option<String>,
    /// Address.
    #[serde(default)]
    url: Option<String>,
    /// Publication: a day or RFC 3339.
    #[serde(default)]
    published: Option<String>,
    /// `ar` or `en`; found when not said.
    #[serde(default)]
    language: Option<AddedLanguage>,
}

/// A language Sijill reads.
#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
enum AddedLanguage {
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// What became of it.
#[derive(Serialize, JsonSchema)]
struct AddedReport {
    /// Whether it was there already.
    known: bool,
    /// Its number.
    number: Option<i64>,
}

pub(super) fn operations(api: &mut Api) {
    api.get("/reports", "listReports", "Reports, the last added first.", |call: &Call<'_>, q: List| {
        let limit = q.limit.unwrap_or(50).clamp(1, 500);
        let words = q.q.as_deref().map(str::trim).filter(|w| !w.is_empty());
        let (items, next) = call.house.read(|r| r.report_lines(words, q.before, limit).map_err(Problem::from))?;
        Ok(Reply::new(Reports { items, next }))
    })
    .lasting = true;
    api.get("/reports/{number}", "getReport", "A report with its coding.", |call: &Call<'_>, _: None_| {
        let number = call.number(0)?;
        let (line, coding, kept) = call.house.read(|r| r.report(number).map_err(Problem::from))?;
        Ok(Reply::new(Read { line, coding, kept }))
    })
    .lasting = true;
    api.get("/reports/{number}/why", "whyReport", "Why a report is read as it is.", |call: &Call<'_>, _: None_| {
        let number = call.number(0)?;
        let (_, coding, _) = call.house.read(|r| r.report(number).map_err(Problem::from))?;
        let why = call.house.coding(|coder, scratch| {
            let (now, considered) = coder.code_considering(&coding.report, scratch);
            let mut rules = BTreeMap::new();
            for coding in [&coding, &now] {
                for span in spans(coding) {
                    if let Some(origin) = coder.origin(span.rule()) {
                        rules.entry(span.rule().to_owned()).or_insert_with(|| origin.to_string());
                    }
                }
            }
            let considered = considered
                .into_iter()
                .map(|c| LeftOut {
                    start: c.start,
                    end: c.end,
                    quote: c.quote.to_string(),
                    reason: c.reason.to_string(),
                })
                .collect();
            Why { coder: now.coder.clone(), rules, considered }
        });
        Ok(Reply::new(why))
    })
    .lasting = true;
    api.write("POST", "/reports", "addReport", "Adds a report and codes it.", Need::Add, add);
}

/// Every span of a coding.
fn spans(coding: &Coding) -> impl Iterator<Item = &sijill_model::Span> {
    let accounts = coding.accounts.iter().flat_map(|a| {
        [&a.event.evidence, &a.date.evidence]
            .into_iter()
            .chain(a.place.iter().map(|p| &p.evidence))
            .chain(a.perpetrators.iter().map(|p| &p.evidence))
            .chain(a.targets.iter().map(|t| &t.evidence))
            .chain(a.weapons.iter().map(|w| &w.evidence))
            .chain(a.tolls.iter().map(|t| &t.evidence))
            .chain(a.claims.iter().map(|c| &c.evidence))
    });
    let statements = coding.statements.iter().map(|s| &s.evidence);
    let statistics = coding.statistics.iter().map(|s| &s.evidence);
    accounts.chain(statements).chain(statistics).flat_map(|e| e.spans().iter())
}

fn add(call: &Call<'_>, wanted: Adding) -> Result<Reply<AddedReport>, Problem> {
    let invalid = |detail: String| Problem::invalid(detail);
    if wanted.text.trim().is_empty() {
        return Err(invalid("a report has a text".into()));
    }
    if let Some(published) = wanted.published.as_deref().filter(|p| sijill_coder::parse_published(p).is_none()) {
        return Err(invalid(format!("publication is a day as 2024-07-15 or RFC 3339, not `{published}`")));
    }
    let web = |u: &str| u.starts_with("http://") || u.starts_with("https://");
    if wanted.url.as_deref().is_some_and(|u| !web(u)) {
        return Err(invalid("an address begins with http:// or https://".into()));
    }
    // One way to make a report of what is given: that of `sijill add`.
    let record = serde_json::to_string(&wanted).expect("what came as JSON goes as JSON");
    let report = sijill_ingest::json_line(&record, 1).map_err(|e| invalid(e.to_string()))?;
    let at = (call.house.parts.now)();
    let address = format!("added by {}", call.name());
    let prepared = call
        .house
        .coding(|coder, scratch| Prepared::new(&coder.code(&report, scratch), "json", &address, record.as_bytes()));
    let added = call.house.write(|r| r.add(&[prepared], &at)).map_err(Problem::from)?;
    let name = added.reports.first().or(added.known.first()).cloned().unwrap_or_default();
    let number = call.house.read(|r| r.report_number(&name).map_err(Problem::from))?;
    Ok(Reply::new(AddedReport { known: added.reports.is_empty(), number }))
}
