//! Decisions of analysts: appended, never changed, chained by hash.
//!
//! Input: what an analyst decides. Output: a row whose hash covers the row before it, and, read
//! back in order, the pins and corrections in force.

use crate::incident::{DecisionLine, Incident};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sijill_model::{ActorKind, Basis, DatePrecision, Measure, Modality, PlacePrecision, Site, Subtype, TollGroup};

/// What an analyst decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Act {
    /// It happened, as recorded.
    Confirm {
        /// Incident.
        incident: String,
    },
    /// It is no incident.
    Reject {
        /// Incident.
        incident: String,
    },
    /// A field is to be otherwise.
    Correct {
        /// Incident.
        incident: String,
        /// Which field.
        field: Field,
        /// New value, in the form [`Field`] documents.
        value: String,
    },
    /// A note.
    Note {
        /// Incident.
        incident: String,
    },
    /// An account belongs to an incident.
    Link {
        /// Incident.
        incident: String,
        /// Account.
        account: String,
        /// The accounts it is joined with: an earlier parting from any of them no longer holds.
        members: Vec<String>,
    },
    /// An account does not belong to an incident.
    Unlink {
        /// Incident.
        incident: String,
        /// Account.
        account: String,
        /// The accounts it is parted from.
        members: Vec<String>,
    },
    /// Two incidents are one.
    Merge {
        /// Incident.
        incident: String,
        /// The other.
        other: String,
        /// The accounts of both.
        members: Vec<String>,
    },
    /// Some accounts are another incident.
    Split {
        /// Incident.
        incident: String,
        /// Accounts that leave, together.
        out: Vec<String>,
        /// Accounts that stay.
        rest: Vec<String>,
    },
    /// An earlier decision no longer holds.
    Undo {
        /// Incident it was about.
        incident: String,
        /// Its number.
        decision: i64,
    },
}

impl Act {
    /// Its name.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Confirm { .. } => "confirm",
            Self::Reject { .. } => "reject",
            Self::Correct { .. } => "correct",
            Self::Note { .. } => "note",
            Self::Link { .. } => "link",
            Self::Unlink { .. } => "unlink",
            Self::Merge { .. } => "merge",
            Self::Split { .. } => "split",
            Self::Undo { .. } => "undo",
        }
    }

    /// The incident it is about.
    pub fn incident(&self) -> &str {
        match self {
            Self::Confirm { incident }
            | Self::Reject { incident }
            | Self::Correct { incident, .. }
            | Self::Note { incident }
            | Self::Link { incident, .. }
            | Self::Unlink { incident, .. }
            | Self::Merge { incident, .. }
            | Self::Split { incident, .. }
            | Self::Undo { incident, .. } => incident,
        }
    }

    /// What of, for an incident's history.
    pub fn what(&self) -> String {
        match self {
            Self::Confirm { .. } | Self::Reject { .. } | Self::Note { .. } => String::new(),
            Self::Correct { field, value, .. } => format!("{} = {value}", field.as_str()),
            Self::Link { account, incident, .. } => format!("{account} to {incident}"),
            Self::Unlink { account, incident, .. } => format!("{account} from {incident}"),
            Self::Merge { incident, other, .. } => format!("{other} into {incident}"),
            Self::Split { out, .. } => format!("{} out", out.join(", ")),
            Self::Undo { decision, .. } => format!("decision {decision}"),
        }
    }

    /// Accounts pinned together (true) or apart (false), by name.
    pub fn pins(&self) -> Vec<(String, String, bool)> {
        match self {
            Self::Link { account: a, members, .. } => members.iter().map(|m| (a.clone(), m.clone(), true)).collect(),
            Self::Merge { incident, other, members } => [account_of(incident), account_of(other)]
                .iter()
                .flat_map(|a| members.iter().filter(move |m| *m != a).map(|m| (a.clone(), m.clone(), true)))
                .collect(),
            Self::Unlink { account: a, members, .. } => {
                members.iter().filter(|m| *m != a).map(|m| (a.clone(), m.clone(), false)).collect()
            }
            Self::Split { out, rest, .. } => {
                let together = out.iter().skip(1).map(|o| (out[0].clone(), o.clone(), true));
                let apart = out.iter().flat_map(|o| rest.iter().map(|r| (o.clone(), r.clone(), false)));
                together.chain(apart).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The account an incident is named after: `i12.1` → `r12.1`.
pub fn account_of(incident: &str) -> String {
    incident.strip_prefix('i').map_or_else(|| incident.to_owned(), |rest| format!("r{rest}"))
}

/// A field that can be corrected, and how its value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// `2024-07-15`, `2024-07-15..2024-07-17`, `2024-07` or `2024`.
    Date,
    /// A subtype of the codebook.
    Subtype,
    /// A modality of the codebook.
    Modality,
    /// `Name, CC` or `Name, CC, LAT, LON`.
    Place,
    /// A site of the codebook, or `none`.
    Site,
    /// `5`, `5+`, `5-7`, `~30` or `none`.
    Killed,
    /// The same.
    Injured,
    /// A slug of the actor table with an optional basis (`islamic-state claimed`), or `none`.
    Perpetrator,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 8] = [
        Self::Date,
        Self::Subtype,
        Self::Modality,
        Self::Place,
        Self::Site,
        Self::Killed,
        Self::Injured,
        Self::Perpetrator,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Subtype => "subtype",
            Self::Modality => "modality",
            Self::Place => "place",
            Self::Site => "site",
            Self::Killed => "killed",
            Self::Injured => "injured",
            Self::Perpetrator => "perpetrator",
        }
    }

    /// The field of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.as_str() == name)
    }

    /// Sets the field of a record; gives what stood there.
    ///
    /// # Errors
    /// A value that is not in the field's form, with the form.
    pub fn set(self, value: &str, incident: &mut Incident) -> Result<String, String> {
        let by_analyst = || vec!["analyst".to_owned()];
        match self {
            Self::Date => {
                let (start, end, precision) =
                    parse_days(value).ok_or("a date is written 2024-07-15, 2024-07-15..2024-07-17, 2024-07 or 2024")?;
                let d = &mut incident.date;
                let before = match (&d.start, &d.end) {
                    (Some(a), Some(b)) if a == b => a.clone(),
                    (Some(a), Some(b)) => format!("{a}..{b}"),
                    _ => "none".to_owned(),
                };
                (d.start, d.end) = (Some(start.to_string()), Some(end.to_string()));
                (d.precision, d.from) = (precision, by_analyst());
                Ok(before)
            }
            Self::Subtype => {
                let subtype =
                    Subtype::parse(value).ok_or_else(|| one_of("subtype", Subtype::ALL.iter().map(|s| s.as_str())))?;
                let before = incident.event.subtype.to_string();
                incident.event.subtype = subtype;
                incident.event.event_type = subtype.event_type();
                Ok(before)
            }
            Self::Modality => {
                let modality = Modality::parse(value)
                    .ok_or_else(|| one_of("modality", Modality::ALL.iter().map(|s| s.as_str())))?;
                let before = incident.event.modality.to_string();
                incident.event.modality = modality;
                Ok(before)
            }
            Self::Place => {
                let form = "a place is written `Name, CC` or `Name, CC, LAT, LON` (CC a country code such as OM)";
                let parts: Vec<&str> = value.split(',').map(str::trim).collect();
                let (name, country, position) = match parts[..] {
                    [name, cc] => (name, cc, None),
                    [name, cc, lat, lon] => {
                        let lat: f64 = lat.parse().ok().filter(|l| (-90.0..=90.0).contains(l)).ok_or(form)?;
                        let lon: f64 = lon.parse().ok().filter(|l| (-180.0..=180.0).contains(l)).ok_or(form)?;
                        (name, cc, Some((lat, lon)))
                    }
                    _ => return Err(form.into()),
                };
                if name.is_empty() || country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
                    return Err(form.into());
                }
                let before = incident.place.as_ref().map_or_else(
                    || "none".to_owned(),
                    |p| format!("{}, {}", p.name, p.country.as_deref().unwrap_or("??")),
                );
                let site = incident.place.as_ref().and_then(|p| p.site);
                incident.place = Some(crate::incident::IncidentPlace {
                    name: name.to_owned(),
                    id: None,
                    country: Some(country.to_owned()),
                    admin1: None,
                    lat: position.map(|p| p.0),
                    lon: position.map(|p| p.1),
                    precision: if position.is_some() { PlacePrecision::City } else { PlacePrecision::Unknown },
                    site,
                    from: by_analyst(),
                });
                Ok(before)
            }
            Self::Site => {
                let site = match value {
                    "none" => None,
                    word => {
                        Some(Site::parse(word).ok_or_else(|| one_of("site", Site::ALL.iter().map(|s| s.as_str())))?)
                    }
                };
                let place = incident.place.as_mut().ok_or("the incident has no place; correct `place` first")?;
                let before = place.site.map_or("none", Site::as_str).to_owned();
                place.site = site;
                Ok(before)
            }
            Self::Killed => set_toll(Measure::Killed, value, incident),
            Self::Injured => set_toll(Measure::Injured, value, incident),
            Self::Perpetrator => {
                let before = match incident.perpetrators.first() {
                    Some(p) => format!("{} {}", p.actor.as_deref().unwrap_or(&p.name), p.basis),
                    None => "none".to_owned(),
                };
                let mut words = value.split_whitespace();
                let slug = words.next().ok_or("a perpetrator is a slug of the actor table, or `none`")?;
                let basis = match words.next() {
                    None => Basis::Stated,
                    Some(word) => {
                        Basis::parse(word).ok_or_else(|| one_of("basis", Basis::ALL.iter().map(|b| b.as_str())))?
                    }
                };
                let kind = incident
                    .perpetrators
                    .iter()
                    .find(|p| p.actor.as_deref() == Some(slug))
                    .map_or(ActorKind::RebelGroup, |p| p.kind);
                incident.perpetrators = if slug == "none" {
                    Vec::new()
                } else {
                    vec![crate::incident::IncidentPerpetrator {
                        actor: Some(slug.to_owned()),
                        name: slug.to_owned(),
                        kind,
                        basis,
                        bases: vec![(basis, by_analyst())],
                    }]
                };
                Ok(before)
            }
        }
    }
}

fn one_of<'a>(what: &str, words: impl Iterator<Item = &'a str>) -> String {
    format!("{what} must be one of: {}", words.collect::<Vec<_>>().join(", "))
}

/// Days a written date means.
pub(crate) fn parse_days(value: &str) -> Option<(Date, Date, DatePrecision)> {
    if let Some((a, b)) = value.split_once("..") {
        let (a, b): (Date, Date) = (a.trim().parse().ok()?, b.trim().parse().ok()?);
        if a > b {
            return None;
        }
        let precision = match (b - a).get_days() {
            0 => DatePrecision::Day,
            1..=6 => DatePrecision::Days,
            7..=13 => DatePrecision::Week,
            14..=45 => DatePrecision::Month,
            _ => DatePrecision::Year,
        };
        return Some((a, b, precision));
    }
    let value = value.trim();
    let shape: Vec<usize> = value.split('-').map(str::len).collect();
    match shape[..] {
        [4, 2, 2] => value.parse().ok().map(|d: Date| (d, d, DatePrecision::Day)),
        [4, 2] => {
            let first: Date = format!("{value}-01").parse().ok()?;
            Some((first, first.last_of_month(), DatePrecision::Month))
        }
        [4] => {
            let first: Date = format!("{value}-01-01").parse().ok()?;
            Some((first, first.last_of_year(), DatePrecision::Year))
        }
        _ => None,
    }
}

/// A figure as analysts write it: (low, high, best).
pub(crate) fn parse_figure(value: &str) -> Option<(u64, Option<u64>, u64)> {
    let value = value.trim();
    if let Some(n) = value.strip_suffix('+') {
        let n = n.parse().ok()?;
        return Some((n, None, n));
    }
    if let Some(n) = value.strip_prefix('~') {
        let n: u64 = n.parse().ok()?;
        return Some((n - n / 6, Some(n + n / 6), n));
    }
    if let Some((a, b)) = value.split_once('-') {
        let (a, b) = (a.trim().parse().ok()?, b.trim().parse().ok()?);
        return (a <= b).then_some((a, Some(b), a));
    }
    let n = value.parse().ok()?;
    Some((n, Some(n), n))
}

fn set_toll(measure: Measure, value: &str, incident: &mut Incident) -> Result<String, String> {
    let at = incident
        .tolls
        .iter()
        .position(|t| t.measure == measure && t.group == TollGroup::Victims && t.nationality.is_none());
    let before = at.map_or_else(|| "none".to_owned(), |i| crate::reconcile::figure(&incident.tolls[i]));
    if value == "none" {
        if let Some(i) = at {
            incident.tolls.remove(i);
        }
        return Ok(before);
    }
    let (low, high, best) = parse_figure(value).ok_or("a toll is written 5, 5+, 5-7, ~30 or none")?;
    match at {
        Some(i) => {
            let toll = &mut incident.tolls[i];
            (toll.low, toll.high, toll.best, toll.contested) = (low, high, best, false);
        }
        None => incident.tolls.insert(
            0,
            crate::incident::IncidentToll {
                measure,
                group: TollGroup::Victims,
                nationality: None,
                low,
                high,
                best,
                contested: false,
                sources: Vec::new(),
            },
        ),
    }
    Ok(before)
}

/// A decision as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its number, from 1.
    pub number: i64,
    /// When (RFC 3339).
    pub at: String,
    /// Who.
    pub by: String,
    /// What.
    pub act: Act,
    /// Why.
    pub why: String,
    /// Hash of the decision before it (zeros for the first).
    pub previous: [u8; 32],
    /// Its own.
    pub hash: [u8; 32],
    /// The decision that undid it.
    pub undone_by: Option<i64>,
}

impl Decision {
    /// As an incident's history shows it.
    pub fn line(&self) -> DecisionLine {
        DecisionLine {
            number: self.number,
            at: self.at.clone(),
            by: self.by.clone(),
            kind: self.act.kind().to_owned(),
            what: self.act.what(),
            why: self.why.clone(),
            undone_by: self.undone_by,
        }
    }
}

/// The hash that chains a decision to the one before it.
pub fn chain(previous: &[u8; 32], number: i64, at: &str, by: &str, body: &str, why: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(number.to_le_bytes());
    for part in [at, by, body, why] {
        // Lengths keep "ab"+"c" and "a"+"bc" apart.
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_written() {
        let read = |s| parse_days(s).map(|(a, b, p)| (a.to_string(), b.to_string(), p.as_str()));
        assert_eq!(read("2024-07"), Some(("2024-07-01".into(), "2024-07-31".into(), "month")));
        assert_eq!(read("2024-07-15..2024-07-17"), Some(("2024-07-15".into(), "2024-07-17".into(), "days")));
        assert_eq!(read("2024-07-17..2024-07-15"), None);
        assert_eq!(read("15 July"), None);
    }

    #[test]
    fn figures_are_read_as_written() {
        assert_eq!(parse_figure("5+"), Some((5, None, 5)));
        assert_eq!(parse_figure("5-7"), Some((5, Some(7), 5)));
        assert_eq!(parse_figure("7-5"), None);
        assert_eq!(parse_figure("many"), None);
    }

    #[test]
    fn a_chain_covers_every_part() {
        let base = chain(&[0; 32], 1, "t", "ab", "c", "");
        assert_ne!(base, chain(&[0; 32], 1, "t", "a", "bc", ""));
        assert_ne!(base, chain(&[1; 32], 1, "t", "ab", "c", ""));
        assert_ne!(base, chain(&[0; 32], 2, "t", "ab", "c", ""));
    }
}
