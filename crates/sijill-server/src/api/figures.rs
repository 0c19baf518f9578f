//! Figures: the assessment, the brief, exports, and how the register stands.

use super::{Api, Call, File, Need, None_, Problem, Reply, filter};
use crate::house::House;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_analysis::{Ask, AskError, Asked, Assessment, Form, Period, Tongue, answer, arabic_places, brief, towns};
use sijill_export::{ExportError, Form as Table};
use sijill_register::{Reject, Source, Totals};
use std::io;

#[derive(Clone, Deserialize, JsonSchema)]
struct Question {
    /// An actor, by slug or any of its names.
    actor: Option<String>,
    /// ISO 3166-1 alpha-2.
    country: Option<String>,
    /// As known on this day; the last day the register has a report of when not said.
    as_of: Option<String>,
    /// A filter.
    r#where: Option<String>,
    /// Without the actor's branches.
    alone: Option<bool>,
    /// Period of the series; months when not said.
    period: Option<Period>,
}

#[derive(Deserialize, JsonSchema)]
struct BriefQuestion {
    /// An actor, by slug or any of its names.
    actor: Option<String>,
    /// ISO 3166-1 alpha-2.
    country: Option<String>,
    /// As known on this day.
    as_of: Option<String>,
    /// A filter.
    r#where: Option<String>,
    /// `ar` or `en`.
    language: Option<String>,
}

#[derive(Deserialize, JsonSchema)]
struct Export {
    /// A filter.
    r#where: Option<String>,
    /// Words their reports must hold.
    q: Option<String>,
}

/// How the register stands.
#[derive(Serialize, JsonSchema)]
struct State {
    /// Counts.
    totals: Totals,
    /// Number and hash of the last decision.
    head: Option<(i64, String)>,
    /// This program.
    version: String,
    /// The lexicon in use, by its hash.
    coder: String,
    /// Whether incidents were linked with other weights than today's.
    matched_otherwise: bool,
    /// Last day any report is of.
    as_of: Option<String>,
    /// What the lexicon holds.
    lexicon: Vec<(String, u64)>,
    /// A lexicon of the user's own laid over it.
    overlay: Option<String>,
}

/// Something verifying found.
#[derive(Serialize, JsonSchema)]
struct Finding {
    /// `file`, `report`, `decision`, `derived` …
    layer: String,
    /// What.
    what: String,
}

/// What verifying found.
#[derive(Serialize, JsonSchema)]
struct Verified {
    /// Nothing, when everything follows.
    problems: Vec<Finding>,
}

/// Where reports come from.
#[derive(Serialize, JsonSchema)]
struct Sources {
    /// Feeds and sitemaps watched.
    sources: Vec<Source>,
    /// What could not be read, newest first, the last 200.
    rejects: Vec<Reject>,
    /// Outlets with how many reports, most first.
    outlets: Vec<OutletCount>,
}

/// An outlet.
#[derive(Serialize, JsonSchema)]
struct OutletCount {
    /// As printed.
    name: String,
    /// Who owns it, where known.
    owner: Option<String>,
    /// Reports.
    reports: i64,
    /// Last publication.
    last: Option<String>,
}

pub(super) fn operations(api: &mut Api) {
    api.get("/stats", "assess", "The figures of an assessment.", |call: &Call<'_>, q: Question| {
        let period = q.period.unwrap_or(Period::Month);
        let asked = asked(call, &q, period)?;
        let assessment: Assessment = asked.assessment;
        Ok(Reply::new(assessment))
    })
    .lasting = true;
    api.file(
        "/brief",
        "brief",
        "A written brief as a page without scripts.",
        "text/html; charset=utf-8",
        |call: &Call<'_>, q: BriefQuestion| {
            let page = written(call, q)?;
            Ok(File {
                media: "text/html; charset=utf-8",
                name: None,
                write: Box::new(move |_, out| out.write_all(page.as_bytes())),
            })
        },
    );
    api.file(
        "/brief.pdf",
        "brief-on-paper",
        "The same brief on A4.",
        "application/pdf",
        |call: &Call<'_>, q: BriefQuestion| {
            let page = written(call, q)?;
            let pdf = sijill_print::pdf(&page)
                .map_err(|e| Problem::new("unprintable", 500, "The brief cannot be printed.", e.to_string()))?;
            Ok(File {
                media: "application/pdf",
                name: Some("brief.pdf".to_owned()),
                write: Box::new(move |_, out| out.write_all(&pdf)),
            })
        },
    );
    api.file(
        "/export/{form}",
        "export",
        "Incidents as csv, hxl, parquet, geojson, jsonld, acled or ucdp.",
        "application/octet-stream",
        export,
    );
    api.get("/state", "state", "How the register stands.", |call: &Call<'_>, _: None_| {
        call.house.read(|r| {
            let parts = &call.house.parts;
            Ok(Reply::new(State {
                totals: r.totals()?,
                head: r.head()?,
                version: env!("CARGO_PKG_VERSION").into(),
                coder: parts.coder.name().to_owned(),
                matched_otherwise: r.is_matched_otherwise()?,
                as_of: r.last_day()?,
                lexicon: parts.lexicon.clone(),
                overlay: parts.overlay.clone(),
            }))
        })
    })
    .lasting = true;
    api.get("/sources", "sources", "Feeds, outlets, and what could not be read.", |call: &Call<'_>, _: None_| {
        call.house.read(|r| {
            let owners = &call.house.parts.options.outlets;
            let outlets = r
                .outlet_counts()?
                .into_iter()
                .map(|(name, reports, last)| OutletCount {
                    owner: owners.find(&name).map(|o| o.owner.clone()),
                    name,
                    reports,
                    last,
                })
                .collect();
            let mut rejects = r.rejects()?;
            rejects.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.place.cmp(&b.place)));
            rejects.truncate(200);
            Ok::<_, Problem>(Reply::new(Sources { sources: r.sources()?, rejects, outlets }))
        })
    })
    .lasting = true;
    api.write(
        "POST",
        "/verify",
        "verify",
        "Checks the register end to end.",
        Need::Administrate,
        |call: &Call<'_>, _: None_| {
            let problems = call.house.write(|r| r.verify()).map_err(Problem::from)?;
            let problems = problems.into_iter().map(|p| Finding { layer: p.layer.to_string(), what: p.what }).collect();
            Ok(Reply::new(Verified { problems }))
        },
    );
}

fn asked(call: &Call<'_>, q: &Question, period: Period) -> Result<Asked, Problem> {
    let as_of = match &q.as_of {
        None => None,
        Some(day) => {
            Some(day.parse().map_err(|_| Problem::new("invalid", 400, "No day", "as_of is a day as 2024-07-15"))?)
        }
    };
    let ask = Ask {
        actor: q.actor.clone(),
        alone: q.alone.unwrap_or(false),
        country: q.country.clone(),
        as_of,
        filter: filter(q.r#where.as_deref(), None)?,
    };
    let knowledge = &call.house.parts.coder.knowledge;
    call.house.read(|r| answer(r, knowledge, &ask, period)).map_err(|e| match e {
        AskError::Register(e) => e.into(),
        AskError::Nothing => Problem::missing(e.to_string()),
        AskError::Actor { .. } | AskError::Country(_) => Problem::invalid(e.to_string()),
    })
}

/// The page of a brief.
fn written(call: &Call<'_>, q: BriefQuestion) -> Result<String, Problem> {
    let tongue = match q.language.as_deref() {
        None | Some("en") => Tongue::English,
        Some("ar") => Tongue::Arabic,
        Some(other) => return Err(Problem::invalid(format!("a brief is in `ar` or `en`, not `{other}`"))),
    };
    let question =
        Question { actor: q.actor, country: q.country, as_of: q.as_of, r#where: q.r#where, alone: None, period: None };
    let asked = asked(call, &question, Period::Month)?;
    let gazetteer = &call.house.parts.coder.knowledge.gazetteer;
    let mut names = call.house.names.clone();
    if tongue == Tongue::Arabic {
        names.places = arabic_places(gazetteer);
    }
    Ok(brief(&asked.assessment, &asked.events, &towns(gazetteer), &names, tongue, Form::Html))
}

fn export(call: &Call<'_>, q: Export) -> Result<File, Problem> {
    let filter = filter(q.r#where.as_deref(), q.q.as_deref())?;
    let name = call.part(0);
    let form = Table::ALL.into_iter().find(|f| f.as_str() == name).ok_or_else(|| {
        Problem::missing(format!("there is no form `{name}`: {}", Table::ALL.map(Table::as_str).join(", ")))
    })?;
    let (media, ending) = form.media();
    let name = Some(format!("incidents-{name}.{ending}"));
    let write = move |house: &House, out: &mut (dyn io::Write + Send)| {
        house.read(|r| sijill_export::write(r, &filter, form, out)).map(drop).map_err(|e| match e {
            ExportError::Io(e) => e,
            ExportError::Register(e) => io::Error::other(e.to_string()),
        })
    };
    Ok(File { media, name, write: Box::new(write) })
}
