//! Tables in the columns of ACLED and UCDP GED, by the crosswalks in `codebooks/`.
//!
//! Input: incidents, one after another. Output: rows as CSV. What a crosswalk cannot say exactly is told under
//! `[limits]` of its file, and goes with a data package.

use crate::defuse;
use serde::Deserialize;
use sijill_model::{ActorKind, Measure, Subtype, TollGroup};
use sijill_register::{Incident, IncidentPerpetrator, IncidentTarget};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The text of `codebooks/acled.toml`.
pub const ACLED: &str = include_str!("../../../codebooks/acled.toml");
/// The text of `codebooks/ucdp.toml`.
pub const UCDP: &str = include_str!("../../../codebooks/ucdp.toml");

/// Columns of the ACLED-shaped table, as ACLED publishes them.
pub const ACLED_COLUMNS: [&str; 31] = [
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
    "disorder_type",
    "event_type",
    "sub_event_type",
    "actor1",
    "assoc_actor_1",
    "inter1",
    "actor2",
    "assoc_actor_2",
    "inter2",
    "interaction",
    "civilian_targeting",
    "iso",
    "region",
    "country",
    "admin1",
    "admin2",
    "admin3",
    "location",
    "latitude",
    "longitude",
    "geo_precision",
    "source",
    "source_scale",
    "notes",
    "fatalities",
    "tags",
    "timestamp",
];

/// Columns of the UCDP-shaped table (GED 24.1, those that can be filled).
pub const UCDP_COLUMNS: [&str; 25] = [
    "id",
    "relid",
    "year",
    "code_status",
    "type_of_violence",
    "side_a",
    "side_b",
    "number_of_sources",
    "source_article",
    "where_prec",
    "where_coordinates",
    "adm_1",
    "latitude",
    "longitude",
    "country",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
];

/// The text of `codebooks/gtd.toml`.
const GTD: &str = include_str!("../../../codebooks/gtd.toml");

#[derive(Deserialize)]
struct Gtd {
    attack: BTreeMap<String, Vec<String>>,
}

/// The crosswalks, read.
pub(crate) struct Crosswalks {
    acled: Acled,
    ucdp: Ucdp,
    gtd: Gtd,
}

impl Crosswalks {
    pub(crate) fn load() -> Self {
        Self {
            acled: toml::from_str(ACLED).expect("the crosswalk is tested"),
            ucdp: toml::from_str(UCDP).expect("the crosswalk is tested"),
            gtd: toml::from_str(GTD).expect("the crosswalk is tested"),
        }
    }

    /// ACLED's disorder type, event type and sub-event type of a subtype of ours.
    pub(crate) fn acled_kind(&self, subtype: Subtype) -> [&str; 3] {
        self.acled.event.get(subtype.as_str()).map_or([""; 3], |k| k.each_ref().map(String::as_str))
    }

    /// ACLED's event type of one of its sub-event types.
    pub(crate) fn acled_type(&self, sub: &str) -> Option<&str> {
        self.acled.event.values().find(|k| k[2].eq_ignore_ascii_case(sub)).map(|k| k[1].as_str())
    }

    /// Whether a subtype of ours agrees with GTD's attack type; `None` where that says nothing.
    pub(crate) fn gtd_agrees(&self, attack: &str, subtype: Subtype) -> Option<bool> {
        let of = self.gtd.attack.iter().find(|(name, _)| name.eq_ignore_ascii_case(attack))?.1;
        (!of.is_empty()).then(|| of.iter().any(|s| s == subtype.as_str()))
    }

    /// UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided.
    pub(crate) fn violence(&self, i: &Incident) -> Option<u8> {
        let doer = i.perpetrators.first().map_or("*", |p| p.kind.as_str());
        let target = i.targets.first().map_or("*", |t| t.kind.as_str());
        let fits = |rule: &str, kind: &str| rule == "*" || rule == kind;
        self.ucdp.violence.rules.iter().find(|(a, b, _)| fits(a, doer) && fits(b, target)).map(|rule| rule.2)
    }
}

#[derive(Deserialize)]
struct Acled {
    event: BTreeMap<String, [String; 3]>,
    inter: BTreeMap<String, String>,
    time: BTreeMap<String, u8>,
    place: BTreeMap<String, u8>,
}

#[derive(Deserialize)]
struct Ucdp {
    violence: Violence,
    place: BTreeMap<String, u8>,
    time: BTreeMap<String, u8>,
}

#[derive(Deserialize)]
struct Violence {
    rules: Vec<(String, String, u8)>,
}

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// ACLED's columns.
    Acled,
    /// UCDP GED's columns.
    Ucdp,
}

/// Writes a table of a shape.
pub struct Shaped<W: Write> {
    writer: csv::Writer<W>,
    shape: Shape,
    crosswalks: Crosswalks,
}

fn doer(p: &IncidentPerpetrator) -> String {
    p.actor.clone().unwrap_or_else(|| p.name.clone())
}

fn target(t: &IncidentTarget) -> String {
    t.actor.clone().or_else(|| t.group.clone()).unwrap_or_else(|| t.kind.to_string())
}

fn sources(i: &Incident) -> String {
    let mut list: Vec<String> =
        i.accounts.iter().map(|a| a.outlet.clone().unwrap_or_else(|| a.report.clone())).collect();
    list.sort();
    list.dedup();
    list.join("; ")
}

impl<W: Write> Shaped<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// What the sink says.
    pub fn new(out: W, shape: Shape) -> io::Result<Self> {
        let mut writer = csv::Writer::from_writer(out);
        match shape {
            Shape::Acled => writer.write_record(ACLED_COLUMNS)?,
            Shape::Ucdp => writer.write_record(UCDP_COLUMNS)?,
        }
        Ok(Self { writer, shape, crosswalks: Crosswalks::load() })
    }

    /// Writes one incident, if the shape has a place for it; whether it did.
    ///
    /// # Errors
    /// What the sink says.
    pub fn write(&mut self, i: &Incident) -> io::Result<bool> {
        let row = match self.shape {
            Shape::Acled => Some(self.acled_row(i)),
            Shape::Ucdp => self.ucdp_row(i),
        };
        let Some(row) = row else { return Ok(false) };
        self.writer.write_record(row.iter().map(|v| defuse(v).into_owned()))?;
        Ok(true)
    }

    /// Writes what is buffered.
    ///
    /// # Errors
    /// What the sink says.
    pub fn end(mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn acled_row(&self, i: &Incident) -> Vec<String> {
        let c = &self.crosswalks.acled;
        let none = String::new;
        let [disorder, kind, sub] = self.crosswalks.acled_kind(i.event.subtype).map(str::to_owned);
        let place = i.place.as_ref();
        let text = |v: Option<&str>| v.unwrap_or("").to_owned();
        let number = |v: Option<f64>| v.map_or_else(String::new, |v| format!("{v:.4}"));
        let inter = |k: ActorKind| c.inter.get(k.as_str()).cloned().unwrap_or_default();
        let (a, b) = (i.perpetrators.first(), i.targets.first());
        let (inter1, inter2) = (a.map(|p| inter(p.kind)), b.map(|t| inter(t.kind)));
        let civilians = i.targets.iter().any(|t| t.kind == ActorKind::Civilians)
            && !matches!(kind.as_str(), "Protests" | "Strategic developments");
        let date = text(i.date.start.as_deref());
        vec![
            i.id.clone(),
            date.clone(),
            date.get(..4).unwrap_or("").to_owned(),
            c.time.get(i.date.precision.as_str()).map_or_else(none, ToString::to_string),
            disorder,
            kind,
            sub,
            a.map_or_else(none, doer),
            none(),
            inter1.clone().unwrap_or_default(),
            b.map_or_else(none, target),
            none(),
            inter2.clone().unwrap_or_default(),
            inter1.zip(inter2).map_or_else(none, |(a, b)| format!("{a}-{b}")),
            if civilians { "Civilian targeting".to_owned() } else { none() },
            text(place.and_then(|p| p.country.as_deref())),
            none(),
            text(place.and_then(|p| p.country.as_deref())),
            text(place.and_then(|p| p.admin1.as_deref())),
            none(),
            none(),
            text(place.map(|p| p.name.as_str())),
            number(place.and_then(|p| p.lat)),
            number(place.and_then(|p| p.lon)),
            place.and_then(|p| c.place.get(p.precision.as_str())).map_or_else(none, ToString::to_string),
            sources(i),
            none(),
            i.title.clone(),
            i.victims(Measure::Killed).map_or(0, |t| t.low).to_string(),
            none(),
            none(),
        ]
    }

    fn ucdp_row(&self, i: &Incident) -> Option<Vec<String>> {
        let c = &self.crosswalks.ucdp;
        let victims = i.victims(Measure::Killed);
        let attackers = i.toll(Measure::Killed, TollGroup::Perpetrators);
        let best = victims.map_or(0, |t| t.best) + attackers.map_or(0, |t| t.best);
        let violent = matches!(
            i.event.event_type,
            sijill_model::EventType::Battles
                | sijill_model::EventType::ExplosionsRemoteViolence
                | sijill_model::EventType::ViolenceAgainstCivilians
                | sijill_model::EventType::Riots
        );
        if best == 0 || !violent {
            return None;
        }
        let civilians = i.toll(Measure::Killed, TollGroup::Civilians).map_or(0, |t| t.best);
        let forces = i.toll(Measure::Killed, TollGroup::SecurityForces).map_or(0, |t| t.best);
        let a = attackers.map_or(0, |t| t.best);
        let known = a + forces + civilians;
        let place = i.place.as_ref();
        let text = |v: Option<&str>| v.unwrap_or("").to_owned();
        let number = |v: Option<f64>| v.map_or_else(String::new, |v| format!("{v:.6}"));
        let date = text(i.date.start.as_deref());
        let high = victims.map_or(Some(0), |t| t.high).map(|h| h + a);
        Some(vec![
            i.id.clone(),
            i.id.clone(),
            date.get(..4).unwrap_or("").to_owned(),
            i.status.as_str().to_owned(),
            self.crosswalks.violence(i).map_or_else(String::new, |v| v.to_string()),
            i.perpetrators.first().map_or_else(String::new, doer),
            i.targets.first().map_or_else(String::new, target),
            i.independent.to_string(),
            sources(i),
            place.and_then(|p| c.place.get(p.precision.as_str())).map_or_else(String::new, ToString::to_string),
            text(place.map(|p| p.name.as_str())),
            text(place.and_then(|p| p.admin1.as_deref())),
            number(place.and_then(|p| p.lat)),
            number(place.and_then(|p| p.lon)),
            text(place.and_then(|p| p.country.as_deref())),
            "1".to_owned(),
            c.time.get(i.date.precision.as_str()).map_or_else(String::new, ToString::to_string),
            date,
            text(i.date.end.as_deref()),
            a.to_string(),
            forces.to_string(),
            civilians.to_string(),
            best.saturating_sub(known).to_string(),
            best.to_string(),
            high.map_or_else(String::new, |h| h.to_string()),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sijill_model::{DatePrecision, PlacePrecision};

    #[test]
    fn every_term_has_its_row_in_the_crosswalks() {
        let acled: Acled = toml::from_str(ACLED).unwrap();
        let ucdp: Ucdp = toml::from_str(UCDP).unwrap();
        let gtd: Gtd = toml::from_str(GTD).unwrap();
        assert!(gtd.attack.values().flatten().all(|s| Subtype::parse(s).is_some()));
        for s in Subtype::ALL {
            assert!(acled.event.contains_key(s.as_str()), "{s}");
        }
        for k in ActorKind::ALL {
            assert!(acled.inter.contains_key(k.as_str()), "{k}");
        }
        for p in DatePrecision::ALL {
            assert!(acled.time.contains_key(p.as_str()) && ucdp.time.contains_key(p.as_str()), "{p}");
        }
        for p in PlacePrecision::ALL {
            assert!(acled.place.contains_key(p.as_str()) && ucdp.place.contains_key(p.as_str()), "{p}");
        }
        assert_eq!(ucdp.violence.rules.last().unwrap().0, "*");
    }
}
