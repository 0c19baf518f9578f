//! The flat record: one row an incident, in columns that every table of this crate is made from.
//!
//! Input: an incident. Output: its cells, in the order of [`COLUMNS`]; and the tables beside it, one row an account, a
//! figure of a toll, a perpetrator, a claim.

use serde_json::{Value, json};
use sijill_model::{Account, ClaimKind, Coding, Evidence, Measure, Toll, TollGroup};
use sijill_register::{Incident, IncidentToll};
use std::borrow::Cow;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// A decimal number.
    Real,
    /// A day, `YYYY-MM-DD`.
    Day,
    /// Yes or no.
    Flag,
    /// Several texts; in a spreadsheet parted by "; ".
    List,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Its HXL tag (hxlstandard.org, 1.1); empty where a table has none.
    pub tag: &'static str,
    /// What it says.
    pub about: &'static str,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing is said.
    Empty,
    /// Text, or a day.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A decimal number.
    Real(f64),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    List(Vec<Cow<'a, str>>),
}

impl Cell<'_> {
    /// As a spreadsheet has it.
    pub fn print(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => "".into(),
            Cell::Text(text) => text.as_ref().into(),
            Cell::Whole(n) => n.to_string().into(),
            Cell::Real(v) => v.to_string().into(),
            Cell::Flag(v) => v.to_string().into(),
            Cell::List(list) => list.join("; ").into(),
        }
    }
}

fn text<'a>(value: impl Into<Cow<'a, str>>) -> Cell<'a> {
    Cell::Text(value.into())
}

fn optional<'a, T: Into<Cow<'a, str>>>(value: Option<T>) -> Cell<'a> {
    value.map_or(Cell::Empty, |v| Cell::Text(v.into()))
}

fn whole(value: Option<u64>) -> Cell<'static> {
    value.map_or(Cell::Empty, |v| Cell::Whole(i64::try_from(v).unwrap_or(i64::MAX)))
}

fn count(value: usize) -> Cell<'static> {
    whole(Some(value as u64))
}

fn real(value: Option<f64>) -> Cell<'static> {
    value.map_or(Cell::Empty, Cell::Real)
}

const fn column(name: &'static str, kind: Kind, tag: &'static str, about: &'static str) -> Column {
    Column { name, kind, tag, about }
}

/// Columns of the table of incidents, in order.
pub const COLUMNS: [Column; 38] = [
    column("id", Kind::Text, "#event+id", "Incident, named after the first account of it that came in."),
    column("status", Kind::Text, "#status", "How well it is known: single_source, corroborated, contested, confirmed."),
    column(
        "confidence",
        Kind::Real,
        "#indicator+confidence+num",
        "Probability that it is a real incident, rightly read; 1 when confirmed.",
    ),
    column("date_start", Kind::Day, "#date+start", "First day it can have happened on."),
    column("date_end", Kind::Day, "#date+end", "Last day it can have happened on."),
    column("date_precision", Kind::Text, "#date+precision", "day, days, week, month, year or unknown."),
    column("type", Kind::Text, "#event+type", "Type of event, in ACLED's terms."),
    column("subtype", Kind::Text, "#event+subtype", "Subtype most independent voices give."),
    column("modality", Kind::Text, "#event+modality", "asserted when any voice asserts it; else alleged, foiled …"),
    column("country", Kind::Text, "#country+code+v_iso2", "ISO 3166-1 alpha-2."),
    column("admin1", Kind::Text, "#adm1+name", "First-level region."),
    column("place", Kind::Text, "#loc+name", "Place, as the gazetteer names it or as printed."),
    column("place_id", Kind::Text, "#loc+code", "Gazetteer id."),
    column("lat", Kind::Real, "#geo+lat", "Degrees north (WGS 84)."),
    column("lon", Kind::Real, "#geo+lon", "Degrees east (WGS 84)."),
    column("place_precision", Kind::Text, "#geo+precision", "site, city, near, admin2, admin1, country or unknown."),
    column("site", Kind::Text, "#loc+type", "Kind of site."),
    column("killed_low", Kind::Whole, "#affected+killed+min", "Victims killed: lowest of the outlets' latest figures."),
    column("killed_best", Kind::Whole, "#affected+killed", "Victims killed: best supported figure."),
    column(
        "killed_high",
        Kind::Whole,
        "#affected+killed+max",
        "Victims killed: highest; empty where it has no upper bound or none is given.",
    ),
    column("injured_low", Kind::Whole, "#affected+injured+min", "Victims injured: lowest."),
    column("injured_best", Kind::Whole, "#affected+injured", "Victims injured: best supported."),
    column(
        "injured_high",
        Kind::Whole,
        "#affected+injured+max",
        "Victims injured: highest; empty where open or not given.",
    ),
    column("attackers_killed", Kind::Whole, "#affected+killed+perpetrators", "Attackers killed; not in killed_*."),
    column("perpetrators", Kind::List, "#group+perpetrator", "Who did it: slugs of the actor table, or a kind."),
    column(
        "perpetrator_basis",
        Kind::List,
        "#group+perpetrator+basis",
        "On whose word, one a perpetrator: stated, claimed, blamed, suspected, denied.",
    ),
    column("targets", Kind::List, "#group+target", "Whom it befell: groups, or kinds."),
    column("weapons", Kind::List, "#event+weapon", "Kinds of weapon."),
    column("claimed_by", Kind::List, "#group+claimed", "Who claimed it."),
    column("denied_by", Kind::List, "#group+denied", "Who denied it."),
    column("accounts", Kind::Whole, "#meta+accounts+num", "Accounts it is made of."),
    column("outlets", Kind::Whole, "#meta+outlets+num", "Outlets that tell it."),
    column(
        "independent",
        Kind::Whole,
        "#meta+sources+num",
        "Independent voices: reprints and one owner's outlets count once.",
    ),
    column("first_published", Kind::Text, "#date+reported", "Publication of the first report, as it gives it."),
    column("sources", Kind::List, "#meta+source", "Addresses of the reports, else their outlets."),
    column("title", Kind::Text, "#event+title", "Title of the report that tells it best."),
    column("conflicts", Kind::List, "#meta+conflicts", "What the sources disagree on."),
    column("revision", Kind::Text, "#meta+revision", "Changes with every change of the record."),
];

/// The cells of an incident, in the order of [`COLUMNS`].
pub fn cells(i: &Incident) -> [Cell<'_>; 38] {
    let place = i.place.as_ref();
    let of = |p: fn(&sijill_register::IncidentPlace) -> Option<&str>| optional(place.and_then(p));
    let low = |t: Option<&IncidentToll>| whole(t.map(|t| t.low));
    let best = |t: Option<&IncidentToll>| whole(t.map(|t| t.best));
    let high = |t: Option<&IncidentToll>| whole(t.and_then(|t| t.high));
    let (killed, injured) = (i.victims(Measure::Killed), i.victims(Measure::Injured));
    let claims = |kind: ClaimKind| {
        Cell::List(i.claims.iter().filter(|c| c.kind == kind).filter_map(|c| c.by.as_deref()).map(Cow::from).collect())
    };
    [
        text(&i.id),
        text(i.status.as_str()),
        Cell::Real(i.confidence),
        optional(i.date.start.as_deref()),
        optional(i.date.end.as_deref()),
        text(i.date.precision.as_str()),
        text(i.event.event_type.as_str()),
        text(i.event.subtype.as_str()),
        text(i.event.modality.as_str()),
        of(|p| p.country.as_deref()),
        of(|p| p.admin1.as_deref()),
        of(|p| Some(&p.name)),
        of(|p| p.id.as_deref()),
        real(place.and_then(|p| p.lat)),
        real(place.and_then(|p| p.lon)),
        of(|p| Some(p.precision.as_str())),
        of(|p| p.site.map(|s| s.as_str())),
        low(killed),
        best(killed),
        high(killed),
        low(injured),
        best(injured),
        high(injured),
        best(i.toll(Measure::Killed, TollGroup::Perpetrators)),
        Cell::List(i.perpetrators.iter().map(|p| p.actor.as_deref().unwrap_or(p.kind.as_str()).into()).collect()),
        Cell::List(i.perpetrators.iter().map(|p| p.basis.as_str().into()).collect()),
        Cell::List(i.targets.iter().map(|t| t.group.as_deref().unwrap_or(t.kind.as_str()).into()).collect()),
        Cell::List(i.weapons.iter().map(|w| w.as_str().into()).collect()),
        claims(ClaimKind::Claimed),
        claims(ClaimKind::Denied),
        count(i.accounts.len()),
        count(i.outlets),
        count(i.independent),
        optional(i.accounts.first().and_then(|a| a.published.as_deref())),
        Cell::List(addresses(i)),
        text(&i.title),
        Cell::List(i.conflicts.iter().map(|c| c.as_str().into()).collect()),
        text(&i.revision),
    ]
}

/// Columns of the table of accounts as the coder reads them, without a register.
pub const CODED: [Column; 32] = [
    column("report", Kind::Text, "", "Name of the report: its own id or the hash of its text."),
    column("account", Kind::Text, "", "Account within the report: a1, a2 …"),
    column("focus", Kind::Text, "", "main, related or background."),
    column("type", Kind::Text, "", "Type of event."),
    column("subtype", Kind::Text, "", "Subtype."),
    column("modality", Kind::Text, "", "asserted, alleged, foiled, planned, denied."),
    column("date_start", Kind::Day, "", "First day it can have happened on."),
    column("date_end", Kind::Day, "", "Last day."),
    column("date_precision", Kind::Text, "", "day, days, week, month, year or unknown."),
    column("country", Kind::Text, "", "ISO 3166-1 alpha-2."),
    column("admin1", Kind::Text, "", "First-level region."),
    column("place", Kind::Text, "", "Place."),
    column("place_id", Kind::Text, "", "Gazetteer id."),
    column("lat", Kind::Real, "", "Degrees north."),
    column("lon", Kind::Real, "", "Degrees east."),
    column("place_precision", Kind::Text, "", "Precision of the place."),
    column("site", Kind::Text, "", "Kind of site."),
    column("killed_low", Kind::Whole, "", "Victims killed: least the words allow."),
    column("killed_best", Kind::Whole, "", "Victims killed: the figure to use."),
    column("killed_high", Kind::Whole, "", "Victims killed: most; empty where the words set no limit."),
    column("injured_low", Kind::Whole, "", "Victims injured: least."),
    column("injured_best", Kind::Whole, "", "Victims injured: the figure to use."),
    column("injured_high", Kind::Whole, "", "Victims injured: most."),
    column("perpetrators", Kind::List, "", "Who did it: slugs, or a kind."),
    column("perpetrator_basis", Kind::List, "", "On whose word, one a perpetrator."),
    column("targets", Kind::List, "", "Whom it befell."),
    column("weapons", Kind::List, "", "Kinds of weapon."),
    column("claimed_by", Kind::List, "", "Who claimed it."),
    column("denied_by", Kind::List, "", "Who denied it."),
    column("confidence", Kind::Real, "", "Probability that the account is a real incident, rightly read."),
    column("quote", Kind::Text, "", "The words that tell the event."),
    column("evidence", Kind::Text, "", "JSON: field to [start, end] spans, in code points of the report's text."),
];

/// The rows of a coding, one an account, in the order of [`CODED`].
pub fn coded(coding: &Coding) -> Vec<Vec<Cell<'_>>> {
    let tolls =
        |t: Option<&Toll>| [whole(t.and_then(Toll::low)), whole(t.map(Toll::best)), whole(t.and_then(Toll::high))];
    coding
        .accounts
        .iter()
        .map(|a| {
            let [killed_low, killed_best, killed_high] = tolls(a.victims(Measure::Killed));
            let [injured_low, injured_best, injured_high] = tolls(a.victims(Measure::Injured));
            let place = a.place.as_ref();
            let claims = |kind: ClaimKind| {
                Cell::List(
                    a.claims.iter().filter(|c| c.kind == kind).filter_map(|c| c.by.as_deref()).map(Cow::from).collect(),
                )
            };
            vec![
                text(&coding.report.id),
                text(&a.id),
                text(a.focus.as_str()),
                text(a.event.event_type.as_str()),
                text(a.event.subtype.as_str()),
                text(a.event.modality.as_str()),
                optional(a.date.start.map(|d| d.to_string())),
                optional(a.date.end.map(|d| d.to_string())),
                text(a.date.precision.as_str()),
                optional(place.and_then(|p| p.country.as_deref())),
                optional(place.and_then(|p| p.admin1.as_deref())),
                optional(place.map(|p| p.name.as_str())),
                optional(place.and_then(|p| p.id.as_deref())),
                real(place.and_then(|p| p.lat)),
                real(place.and_then(|p| p.lon)),
                optional(place.map(|p| p.precision.as_str())),
                optional(place.and_then(|p| p.site).map(|s| s.as_str())),
                killed_low,
                killed_best,
                killed_high,
                injured_low,
                injured_best,
                injured_high,
                Cell::List(
                    a.perpetrators.iter().map(|p| p.actor.as_deref().unwrap_or(p.kind.as_str()).into()).collect(),
                ),
                Cell::List(a.perpetrators.iter().map(|p| p.basis.as_str().into()).collect()),
                Cell::List(a.targets.iter().map(|t| t.group.as_deref().unwrap_or(t.kind.as_str()).into()).collect()),
                Cell::List(a.weapons.iter().map(|w| w.kind.as_str().into()).collect()),
                claims(ClaimKind::Claimed),
                claims(ClaimKind::Denied),
                Cell::Real(a.confidence),
                optional(a.event.evidence.spans().first().map(|s| s.quote())),
                text(evidence(a)),
            ]
        })
        .collect()
}

/// Where in the text the values of an account stand.
fn evidence(a: &Account) -> String {
    let spans = |e: &Evidence| e.spans().iter().map(|s| [s.start(), s.end()]).collect::<Vec<_>>();
    let mut fields = serde_json::Map::new();
    let mut put = |name: &str, e: &Evidence| {
        let list = fields.entry(name).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.extend(spans(e).into_iter().map(|s| json!(s)));
        }
    };
    put("event", &a.event.evidence);
    put("date", &a.date.evidence);
    for e in a.place.iter().map(|p| &p.evidence) {
        put("place", e);
    }
    for e in a.perpetrators.iter().map(|p| &p.evidence) {
        put("perpetrators", e);
    }
    for e in a.targets.iter().map(|t| &t.evidence) {
        put("targets", e);
    }
    for e in a.weapons.iter().map(|w| &w.evidence) {
        put("weapons", e);
    }
    for t in &a.tolls {
        put(t.measure.as_str(), &t.evidence);
    }
    for e in a.claims.iter().map(|c| &c.evidence) {
        put("claims", e);
    }
    Value::Object(fields).to_string()
}

/// Where it was read, each once, in order.
fn addresses(i: &Incident) -> Vec<Cow<'_, str>> {
    let mut list: Vec<Cow<'_, str>> =
        i.accounts.iter().map(|a| a.url.as_deref().or(a.outlet.as_deref()).unwrap_or(&a.report).into()).collect();
    list.sort();
    list.dedup();
    list
}

/// A table of a data package.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name; the file's without its ending.
    pub name: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// Columns. The first is the incident's id.
    pub columns: &'static [Column],
    /// Its rows for an incident.
    pub rows: for<'a> fn(&'a Incident) -> Vec<Vec<Cell<'a>>>,
}

/// The tables of a data package: incidents, and what stands behind each.
pub const TABLES: [Table; 5] = [
    Table { name: "incidents", about: "One row an incident.", columns: &COLUMNS, rows: |i| vec![cells(i).into()] },
    Table {
        name: "accounts",
        about: "One row an account: what one report says about an incident.",
        columns: &[
            column("incident", Kind::Text, "", "Incident."),
            column("account", Kind::Text, "", "Account."),
            column("report", Kind::Text, "", "Name of the report: its own id or the hash of its text."),
            column("label", Kind::Text, "", "Account within the report's coding: a1, a2 …"),
            column("url", Kind::Text, "", "Address of the report."),
            column("outlet", Kind::Text, "", "Outlet."),
            column("language", Kind::Text, "", "Language of the report."),
            column("published", Kind::Text, "", "Publication, as the report gives it."),
            column("title", Kind::Text, "", "Title."),
            column("focus", Kind::Text, "", "main, related or background."),
            column("modality", Kind::Text, "", "How the report tells it."),
            column("confidence", Kind::Real, "", "Of the coder: probability that the account is right."),
            column("voice", Kind::Whole, "", "Independent voice it belongs to, from 1: reprints share one."),
            column("linked_by", Kind::Text, "", "founder, matcher or decision (of an analyst)."),
            column("score", Kind::Real, "", "Log odds with the account it fits best."),
        ],
        rows: |i| {
            i.accounts
                .iter()
                .map(|a| {
                    vec![
                        text(&i.id),
                        text(&a.id),
                        text(&a.report),
                        text(&a.label),
                        optional(a.url.as_deref()),
                        optional(a.outlet.as_deref()),
                        text(a.language.as_str()),
                        optional(a.published.as_deref()),
                        text(&a.title),
                        text(a.focus.as_str()),
                        text(a.modality.as_str()),
                        Cell::Real(a.confidence),
                        count(a.voice),
                        text(&a.linked_by),
                        Cell::Real(a.score),
                    ]
                })
                .collect()
        },
    },
    Table {
        name: "tolls",
        about: "One row a figure that a source gives: the history of every toll.",
        columns: &[
            column("incident", Kind::Text, "", "Incident."),
            column("measure", Kind::Text, "", "killed, injured, missing, abducted or arrested."),
            column("group", Kind::Text, "", "Whom it counts."),
            column("nationality", Kind::Text, "", "ISO 3166-1 alpha-2, where only one nationality is counted."),
            column("account", Kind::Text, "", "Account that gives it."),
            column("outlet", Kind::Text, "", "Outlet."),
            column("published", Kind::Text, "", "Publication."),
            column("source_kind", Kind::Text, "", "What kind of source the report names."),
            column("low", Kind::Whole, "", "Least the words allow; empty where they set none."),
            column("best", Kind::Whole, "", "The figure to use when one must do."),
            column("high", Kind::Whole, "", "Most the words allow; empty where they set none."),
            column("bound", Kind::Text, "", "exact, at_least, about …"),
            column(
                "latest",
                Kind::Flag,
                "",
                "Whether it is its outlet's latest, and so counts in the incident's range.",
            ),
        ],
        rows: |i| {
            i.tolls
                .iter()
                .flat_map(|t| t.sources.iter().map(move |s| (t, s)))
                .map(|(t, s)| {
                    vec![
                        text(&i.id),
                        text(t.measure.as_str()),
                        text(t.group.as_str()),
                        optional(t.nationality.as_deref()),
                        text(&s.account),
                        optional(s.outlet.as_deref()),
                        optional(s.published.as_deref()),
                        optional(s.source_kind.map(|k| k.as_str())),
                        whole(s.low),
                        whole(Some(s.best)),
                        whole(s.high),
                        text(s.bound.as_str()),
                        Cell::Flag(s.latest),
                    ]
                })
                .collect()
        },
    },
    Table {
        name: "perpetrators",
        about: "One row a perpetrator on one basis.",
        columns: &[
            column("incident", Kind::Text, "", "Incident."),
            column("actor", Kind::Text, "", "Slug of the actor table; empty for a description."),
            column("kind", Kind::Text, "", "Kind of actor."),
            column("basis", Kind::Text, "", "stated, claimed, blamed, suspected or denied."),
            column("accounts", Kind::List, "", "Accounts that give it on this basis."),
        ],
        rows: |i| {
            i.perpetrators
                .iter()
                .flat_map(|p| p.bases.iter().map(move |b| (p, b)))
                .map(|(p, (basis, from))| {
                    vec![
                        text(&i.id),
                        optional(p.actor.as_deref()),
                        text(p.kind.as_str()),
                        text(basis.as_str()),
                        Cell::List(from.iter().map(|a| a.as_str().into()).collect()),
                    ]
                })
                .collect()
        },
    },
    Table {
        name: "claims",
        about: "One row a claim, a denial or a blame.",
        columns: &[
            column("incident", Kind::Text, "", "Incident."),
            column("by", Kind::Text, "", "Actor that claims or denies, or is blamed."),
            column("kind", Kind::Text, "", "claimed, denied or blamed."),
            column("first_published", Kind::Text, "", "Publication day of the first report of it."),
            column("accounts", Kind::List, "", "Accounts that tell it."),
        ],
        rows: |i| {
            i.claims
                .iter()
                .map(|c| {
                    vec![
                        text(&i.id),
                        optional(c.by.as_deref()),
                        text(c.kind.as_str()),
                        optional(c.first.as_deref()),
                        Cell::List(c.from.iter().map(|a| a.as_str().into()).collect()),
                    ]
                })
                .collect()
        },
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_described_and_named_once() {
        for table in TABLES {
            let mut names: Vec<_> = table.columns.iter().map(|c| c.name).collect();
            assert!(table.columns.iter().all(|c| !c.about.is_empty()), "{}", table.name);
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), table.columns.len(), "{}", table.name);
        }
        assert!(COLUMNS.iter().all(|c| c.tag.starts_with('#')));
        assert!(CODED.iter().all(|c| !c.about.is_empty()));
    }
}
