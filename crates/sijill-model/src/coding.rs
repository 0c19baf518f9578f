//! A coding: what Sijill read in one report (codebook §3).
//!
//! Input: values with their evidence. Output: exactly the JSON of the codebook.

use crate::{
    ActorKind, Basis, Bound, ClaimKind, DatePrecision, EventType, Evidence, Focus, Language, Measure, Modality,
    PlacePrecision, Site, SourceKind, Stance, Subtype, Toll, TollGroup, WeaponKind,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The schema this crate writes.
pub const SCHEMA: &str = "sijill.coding/1";

/// One published text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// Content address (`sha256:…`) unless the source gave its own.
    pub id: String,
    /// Where it was published.
    pub url: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its language.
    pub language: Language,
    /// Publication date or RFC 3339 time as given, or as read from the text's own date line.
    pub published: Option<String>,
    /// Its title; empty when it has none.
    pub title: String,
    /// Title, blank line, paragraphs separated by blank lines; all offsets count code points of this.
    pub text: String,
}

/// What one report says about one incident, and all else that was read in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Coding {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// Program and lexicon that coded it.
    pub coder: String,
    /// The report.
    pub report: Report,
    /// Incidents told.
    pub accounts: Vec<Account>,
    /// Who said what.
    pub statements: Vec<Statement>,
    /// Numbers about many incidents or a period.
    pub statistics: Vec<Statistic>,
}

/// What one report says about one incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// `a1`, `a2` … in order of focus and appearance.
    pub id: String,
    /// Main, related or background.
    pub focus: Focus,
    /// What happened.
    pub event: Event,
    /// When.
    pub date: CodedDate,
    /// Where; `null` where the text supports none.
    pub place: Option<Place>,
    /// Who did it.
    pub perpetrators: Vec<Perpetrator>,
    /// To whom.
    pub targets: Vec<Target>,
    /// With what.
    pub weapons: Vec<Weapon>,
    /// Killed, injured …
    pub tolls: Vec<Toll>,
    /// Who claims, denies, blames.
    pub claims: Vec<Claim>,
    /// Statements this account rests on.
    pub said_by: Vec<String>,
    /// Probability that the account is a real incident, rightly read.
    pub confidence: f64,
}

impl Account {
    /// The toll of the victims, of all nationalities; where the report does not tell them apart, of all.
    pub fn victims(&self, measure: Measure) -> Option<&Toll> {
        let of =
            |group| self.tolls.iter().find(|t| t.measure == measure && t.group == group && t.nationality.is_none());
        of(TollGroup::Victims).or_else(|| of(TollGroup::All))
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// Event type.
    #[serde(rename = "type")]
    pub event_type: EventType,
    /// Event subtype.
    pub subtype: Subtype,
    /// Asserted, alleged, foiled …
    pub modality: Modality,
    /// The words.
    pub evidence: Evidence,
}

/// When.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CodedDate {
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// How precise.
    pub precision: DatePrecision,
    /// The words; without a date in the text, those of the event.
    pub evidence: Evidence,
}

/// Where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Name in Latin script where the gazetteer has one, else as printed.
    pub name: String,
    /// `geonames:N`, `sijill:slug`, `iso3166:XX`, or `null` for a name the gazetteer lacks.
    pub id: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// First-level region.
    pub admin1: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// How precise.
    pub precision: PlacePrecision,
    /// What was hit, when said.
    pub site: Option<Site>,
    /// The words.
    pub evidence: Evidence,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Perpetrator {
    /// Slug of the actor table, or `null` for a description ("gunmen").
    pub actor: Option<String>,
    /// The name or description as printed.
    pub name: String,
    /// What it is.
    pub kind: ActorKind,
    /// On whose word.
    pub basis: Basis,
    /// The words.
    pub evidence: Evidence,
}

/// Who or what was hit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Target {
    /// What they are.
    pub kind: ActorKind,
    /// `worshippers`, `police`, `journalists` …
    pub group: Option<String>,
    /// Slug of the actor table when the target is an organised actor.
    pub actor: Option<String>,
    /// ISO 3166-1 codes.
    pub nationality: Vec<String>,
    /// The words.
    pub evidence: Evidence,
}

/// With what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Weapon {
    /// Kind of weapon.
    pub kind: WeaponKind,
    /// The words.
    pub evidence: Evidence,
}

/// A claim, a denial, a blame, or that no one claimed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Claim {
    /// Actor that claims, denies or is blamed; `null` for `no_claim` and actors not in the table.
    pub by: Option<String>,
    /// What is said.
    pub kind: ClaimKind,
    /// The words.
    pub evidence: Evidence,
}

/// Who said something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// `s1`, `s2` … in order of appearance.
    pub id: String,
    /// The source as printed; for a private person their role, never their name.
    pub source: String,
    /// What the source is.
    pub source_kind: SourceKind,
    /// The outlet through which it came.
    pub channel: Option<String>,
    /// What it does with what it says.
    pub stance: Stance,
    /// Whether its words are quoted.
    pub quote: bool,
    /// The words.
    pub evidence: Evidence,
}

/// A number about many incidents or a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statistic {
    /// `attacks`, `killed`, `injured`, `arrested` …
    pub what: String,
    /// Actor slug.
    pub actor: Option<String>,
    /// ISO 3166-1 codes.
    pub place: Vec<String>,
    /// The figure.
    pub value: f64,
    /// How it is bounded.
    pub bound: Bound,
    /// Over which days.
    pub period: Option<Period>,
    /// Compared with what.
    pub compared: Option<Comparison>,
    /// The statement that gives it.
    pub said_by: Option<String>,
    /// The words.
    pub evidence: Evidence,
}

/// Days from `start` to `end`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Period {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
}

/// "Nearly twice last year's."
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comparison {
    /// The figure over the one it is compared with.
    pub ratio: f64,
    /// How the ratio is bounded.
    pub bound: Bound,
    /// The other period.
    pub to: Option<Period>,
}
