//! What reconciling needs of an account, without its evidence: kept beside the facts so that an
//! incident of a hundred reports is made anew without unpacking a hundred codings.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sijill_model::{
    Account, ActorKind, Basis, Bound, ClaimKind, Coding, DatePrecision, Focus, Measure, Modality, PlacePrecision, Site,
    SourceKind, Subtype, TollGroup, WeaponKind,
};

/// An account without its evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Gist {
    pub label: String,
    /// Where the act stands in the text: tells an account from another in a newer coding.
    pub at: u32,
    pub focus: Focus,
    pub modality: Modality,
    pub subtype: Subtype,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub date_precision: DatePrecision,
    pub place: Option<GistPlace>,
    pub perpetrators: Vec<GistPerpetrator>,
    pub targets: Vec<GistTarget>,
    pub weapons: Vec<WeaponKind>,
    pub tolls: Vec<GistToll>,
    pub claims: Vec<(Option<String>, ClaimKind)>,
    /// Outlets and agencies it is told through.
    pub channels: Vec<String>,
    pub confidence: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct GistPlace {
    pub name: String,
    pub id: Option<String>,
    pub country: Option<String>,
    pub admin1: Option<String>,
    pub position: Option<(f64, f64)>,
    pub precision: PlacePrecision,
    pub site: Option<Site>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct GistPerpetrator {
    pub actor: Option<String>,
    pub name: String,
    pub kind: ActorKind,
    pub basis: Basis,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct GistTarget {
    pub kind: ActorKind,
    pub group: Option<String>,
    pub actor: Option<String>,
    pub nationality: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct GistToll {
    pub measure: Measure,
    pub group: TollGroup,
    pub nationality: Option<String>,
    pub low: Option<u64>,
    pub high: Option<u64>,
    pub best: u64,
    pub bound: Bound,
    pub source: Option<String>,
    pub source_kind: Option<SourceKind>,
}

impl Gist {
    /// The gist of an account.
    pub fn of(coding: &Coding, account: &Account) -> Self {
        let statement = |id: &Option<String>| coding.statements.iter().find(|s| Some(&s.id) == id.as_ref());
        let mut channels: Vec<String> = coding
            .statements
            .iter()
            .filter(|s| account.said_by.contains(&s.id))
            .flat_map(|s| {
                s.channel.iter().cloned().chain((s.source_kind == SourceKind::Media).then(|| s.source.clone()))
            })
            .collect();
        channels.sort();
        channels.dedup();
        Self {
            label: account.id.clone(),
            at: account.event.evidence.first().start(),
            focus: account.focus,
            modality: account.event.modality,
            subtype: account.event.subtype,
            start: account.date.start,
            end: account.date.end,
            date_precision: account.date.precision,
            place: account.place.as_ref().map(|p| GistPlace {
                name: p.name.clone(),
                id: p.id.clone(),
                country: p.country.clone(),
                admin1: p.admin1.clone(),
                position: p.lat.zip(p.lon),
                precision: p.precision,
                site: p.site,
            }),
            perpetrators: account
                .perpetrators
                .iter()
                .map(|p| GistPerpetrator { actor: p.actor.clone(), name: p.name.clone(), kind: p.kind, basis: p.basis })
                .collect(),
            targets: account
                .targets
                .iter()
                .map(|t| GistTarget {
                    kind: t.kind,
                    group: t.group.clone(),
                    actor: t.actor.clone(),
                    nationality: t.nationality.clone(),
                })
                .collect(),
            weapons: account.weapons.iter().map(|w| w.kind).collect(),
            tolls: account
                .tolls
                .iter()
                .map(|t| {
                    let said = statement(&t.said_by);
                    GistToll {
                        measure: t.measure,
                        group: t.group,
                        nationality: t.nationality.clone(),
                        low: t.low(),
                        high: t.high(),
                        best: t.best(),
                        bound: t.bound,
                        source: said.map(|s| s.source.clone()),
                        source_kind: said.map(|s| s.source_kind),
                    }
                })
                .collect(),
            claims: account.claims.iter().map(|c| (c.by.clone(), c.kind)).collect(),
            channels,
            confidence: account.confidence,
        }
    }
}
