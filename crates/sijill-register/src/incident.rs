//! The incident: what the register holds of one occurrence, each value with its sources.
//!
//! The JSON of `sijill incident ID --format json`, `sijill.incident/1`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_model::{
    ActorKind, Basis, Bound, ClaimKind, DatePrecision, EventType, Focus, Language, Measure, Modality, PlacePrecision,
    Site, SourceKind, Subtype, TollGroup, WeaponKind,
};

/// The schema this crate writes.
pub const INCIDENT_SCHEMA: &str = "sijill.incident/1";

/// How well an incident is known (codebook §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// One independent voice.
    SingleSource,
    /// Two or more.
    Corroborated,
    /// Sources disagree on whether, who, or by more than a factor of two on the toll.
    Contested,
    /// An analyst confirmed it.
    Confirmed,
    /// An analyst rejected it.
    Rejected,
}

impl Status {
    /// The codebook's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SingleSource => "single_source",
            Self::Corroborated => "corroborated",
            Self::Contested => "contested",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
        }
    }
}

/// One incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Incident {
    /// Always [`INCIDENT_SCHEMA`].
    pub schema: String,
    /// `i12.1`: named after the first account of it that came in, report 12, account 1.
    pub id: String,
    /// Changes with every change of the record; what `--if-revision` compares.
    pub revision: String,
    /// How well it is known.
    pub status: Status,
    /// The title of the report that tells it best.
    pub title: String,
    /// What happened.
    pub event: IncidentEvent,
    /// When.
    pub date: IncidentDate,
    /// Where.
    pub place: Option<IncidentPlace>,
    /// Who, on whose word.
    pub perpetrators: Vec<IncidentPerpetrator>,
    /// To whom.
    pub targets: Vec<IncidentTarget>,
    /// With what.
    pub weapons: Vec<WeaponKind>,
    /// Tolls as ranges by source.
    pub tolls: Vec<IncidentToll>,
    /// Claims, denials, blame.
    pub claims: Vec<IncidentClaim>,
    /// The accounts it is made of, oldest first.
    pub accounts: Vec<IncidentAccount>,
    /// How many outlets.
    pub outlets: usize,
    /// How many independent voices: reprints and one owner's outlets count once.
    pub independent: usize,
    /// What the sources disagree on.
    pub conflicts: Vec<String>,
    /// Fields an analyst corrected, with what the machine read.
    pub corrections: Vec<Correction>,
    /// Analysts' notes and decisions, oldest first.
    pub decisions: Vec<DecisionLine>,
    /// Probability that it is a real incident, rightly read; 1 when confirmed.
    pub confidence: f64,
}

impl Incident {
    /// The toll of one measure for a group, of all nationalities.
    pub fn toll(&self, measure: Measure, group: TollGroup) -> Option<&IncidentToll> {
        self.tolls.iter().find(|t| t.measure == measure && t.group == group && t.nationality.is_none())
    }

    /// The toll of the victims; where no one tells them apart, of all.
    pub fn victims(&self, measure: Measure) -> Option<&IncidentToll> {
        self.toll(measure, TollGroup::Victims).or_else(|| self.toll(measure, TollGroup::All))
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentEvent {
    /// Type.
    #[serde(rename = "type")]
    pub event_type: EventType,
    /// Subtype most voices give.
    pub subtype: Subtype,
    /// Asserted when any voice asserts it.
    pub modality: Modality,
    /// Other subtypes, with the accounts that give them.
    pub also: Vec<(Subtype, Vec<String>)>,
}

/// When.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentDate {
    /// First day, `YYYY-MM-DD`.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Precision.
    pub precision: DatePrecision,
    /// Accounts that support it.
    pub from: Vec<String>,
}

/// Where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentPlace {
    /// Name.
    pub name: String,
    /// Gazetteer id.
    pub id: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// First-level region.
    pub admin1: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Precision.
    pub precision: PlacePrecision,
    /// What was hit.
    pub site: Option<Site>,
    /// Accounts that support it.
    pub from: Vec<String>,
}

/// Who, on whose word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentPerpetrator {
    /// Slug, or `null` for a description.
    pub actor: Option<String>,
    /// As printed first.
    pub name: String,
    /// Kind.
    pub kind: ActorKind,
    /// The strongest basis that is not the actor's own word, else `claimed`.
    pub basis: Basis,
    /// Every basis given, with its accounts.
    pub bases: Vec<(Basis, Vec<String>)>,
}

/// To whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentTarget {
    /// Kind.
    pub kind: ActorKind,
    /// Group.
    pub group: Option<String>,
    /// Slug.
    pub actor: Option<String>,
    /// ISO 3166-1 codes.
    pub nationality: Vec<String>,
    /// Accounts.
    pub from: Vec<String>,
}

/// A toll as a range by source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentToll {
    /// Killed, injured …
    pub measure: Measure,
    /// Whom it counts.
    pub group: TollGroup,
    /// One nationality, when it counts only that.
    pub nationality: Option<String>,
    /// Lowest figure of the latest report of each outlet.
    pub low: u64,
    /// Highest; `null` when the highest has no upper bound.
    pub high: Option<u64>,
    /// Best supported.
    pub best: u64,
    /// Whether latest figures differ by more than a factor of two.
    pub contested: bool,
    /// Every figure given, oldest first: the toll's history.
    pub sources: Vec<TollSource>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TollSource {
    /// Account.
    pub account: String,
    /// Outlet.
    pub outlet: Option<String>,
    /// Publication.
    pub published: Option<String>,
    /// Who says so, as printed.
    pub source: Option<String>,
    /// What they are.
    pub source_kind: Option<SourceKind>,
    /// Least.
    pub low: Option<u64>,
    /// Most.
    pub high: Option<u64>,
    /// Best.
    pub best: u64,
    /// Bound.
    pub bound: Bound,
    /// Whether it is its outlet's latest, and so counts in the range.
    pub latest: bool,
}

/// A claim, a denial, a blame.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentClaim {
    /// Actor.
    pub by: Option<String>,
    /// Kind.
    pub kind: ClaimKind,
    /// Accounts.
    pub from: Vec<String>,
    /// Publication day of the first report of it.
    pub first: Option<String>,
}

/// An account of the incident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncidentAccount {
    /// `r12.1`.
    pub id: String,
    /// Name of the report: its own id or its hash.
    pub report: String,
    /// Label within the coding (`a1`).
    pub label: String,
    /// Focus.
    pub focus: Focus,
    /// Modality.
    pub modality: Modality,
    /// Language.
    pub language: Language,
    /// Outlet.
    pub outlet: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Title.
    pub title: String,
    /// Publication.
    pub published: Option<String>,
    /// Confidence of the coder.
    pub confidence: f64,
    /// Independent voice it belongs to, from 1.
    pub voice: usize,
    /// `founder`, `matcher` or `decision`.
    pub linked_by: String,
    /// Score (log odds) with the account it fits best.
    pub score: f64,
}

/// A corrected field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Correction {
    /// Field.
    pub field: String,
    /// What the analyst set.
    pub value: String,
    /// What would stand there without the correction.
    pub machine: String,
    /// Number of the decision.
    pub decision: i64,
    /// Who.
    pub by: String,
}

/// A decision as an incident's history shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DecisionLine {
    /// Number.
    pub number: i64,
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub by: String,
    /// What.
    pub kind: String,
    /// What of.
    pub what: String,
    /// Why.
    pub why: String,
    /// Number of the decision that undid it.
    pub undone_by: Option<i64>,
}
