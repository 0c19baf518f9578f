//! Incidents in the forms others read.
//!
//! Input: incidents, one after another. Output: CSV for spreadsheets (formulas defused), with HXL tags on request,
//! GeoJSON for maps, JSON-LD, tables in the columns of ACLED and UCDP, written as they come: memory does not grow with
//! their number. And the other way: a reference table of theirs beside the register ([`compare()`]).

mod compare;
mod crosswalk;
mod linked;

pub use compare::{Comparison, Ours, Pair, Reference, ReferenceError, Row, compare, ours, read};
pub use crosswalk::{ACLED, ACLED_COLUMNS, Shape, Shaped, UCDP, UCDP_COLUMNS};
pub use linked::{context, linked};

use serde_json::{Value, json};
use sijill_model::{Measure, TollGroup};
use sijill_register::Incident;
use std::io::{self, Write};

/// Columns of the CSV, in order.
pub const COLUMNS: [&str; 38] = [
    "id",
    "status",
    "confidence",
    "date_start",
    "date_end",
    "date_precision",
    "type",
    "subtype",
    "modality",
    "country",
    "admin1",
    "place",
    "place_id",
    "lat",
    "lon",
    "place_precision",
    "site",
    "killed_low",
    "killed_best",
    "killed_high",
    "injured_low",
    "injured_best",
    "injured_high",
    "attackers_killed",
    "perpetrators",
    "perpetrator_basis",
    "targets",
    "weapons",
    "claimed_by",
    "denied_by",
    "accounts",
    "outlets",
    "independent",
    "first_published",
    "sources",
    "title",
    "conflicts",
    "revision",
];

/// The HXL tag of a column of [`COLUMNS`].
pub fn tag(column: &str) -> &'static str {
    match column {
        "id" => "#event+id",
        "status" => "#status",
        "confidence" => "#indicator+confidence+num",
        "date_start" => "#date+start",
        "date_end" => "#date+end",
        "date_precision" => "#date+precision",
        "type" => "#event+type",
        "subtype" => "#event+subtype",
        "modality" => "#event+modality",
        "country" => "#country+code+v_iso2",
        "admin1" => "#adm1+name",
        "place" => "#loc+name",
        "place_id" => "#loc+code",
        "lat" => "#geo+lat",
        "lon" => "#geo+lon",
        "place_precision" => "#geo+precision",
        "site" => "#loc+type",
        "killed_low" => "#affected+killed+min",
        "killed_best" => "#affected+killed",
        "killed_high" => "#affected+killed+max",
        "injured_low" => "#affected+injured+min",
        "injured_best" => "#affected+injured",
        "injured_high" => "#affected+injured+max",
        "attackers_killed" => "#affected+killed+perpetrators",
        "perpetrators" => "#group+perpetrator",
        "perpetrator_basis" => "#group+perpetrator+basis",
        "targets" => "#group+target",
        "weapons" => "#event+weapon",
        "claimed_by" => "#group+claimed",
        "denied_by" => "#group+denied",
        "accounts" => "#meta+accounts+num",
        "outlets" => "#meta+outlets+num",
        "independent" => "#meta+sources+num",
        "first_published" => "#date+reported",
        "sources" => "#meta+source",
        "title" => "#event+title",
        "conflicts" => "#meta+conflicts",
        _ => "#meta+revision",
    }
}

/// Disarms what a spreadsheet would run: a text that begins like a formula gets an apostrophe (OWASP, CSV injection).
pub fn defuse(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = text.parse::<f64>().is_ok();
    if risky && !number { format!("'{text}") } else { text.to_owned() }
}

fn row(i: &Incident) -> Vec<String> {
    let text = |v: Option<&str>| v.unwrap_or("").to_owned();
    let number = |v: Option<f64>| v.map_or_else(String::new, |v| v.to_string());
    let place = i.place.as_ref();
    let tolls = |measure| {
        let t = i.victims(measure);
        let n = |v: Option<u64>| v.map_or_else(String::new, |v| v.to_string());
        [n(t.map(|t| t.low)), n(t.map(|t| t.best)), n(t.and_then(|t| t.high))]
    };
    let [killed_low, killed_best, killed_high] = tolls(Measure::Killed);
    let [injured_low, injured_best, injured_high] = tolls(Measure::Injured);
    let join = |list: Vec<String>| list.join("; ");
    let claims =
        |kind: &str| join(i.claims.iter().filter(|c| c.kind.as_str() == kind).filter_map(|c| c.by.clone()).collect());
    let mut sources: Vec<String> = i
        .accounts
        .iter()
        .map(|a| a.url.clone().or_else(|| a.outlet.clone()).unwrap_or_else(|| a.report.clone()))
        .collect();
    sources.sort();
    sources.dedup();
    vec![
        i.id.clone(),
        i.status.as_str().to_owned(),
        i.confidence.to_string(),
        text(i.date.start.as_deref()),
        text(i.date.end.as_deref()),
        i.date.precision.to_string(),
        i.event.event_type.to_string(),
        i.event.subtype.to_string(),
        i.event.modality.to_string(),
        text(place.and_then(|p| p.country.as_deref())),
        text(place.and_then(|p| p.admin1.as_deref())),
        text(place.map(|p| p.name.as_str())),
        text(place.and_then(|p| p.id.as_deref())),
        number(place.and_then(|p| p.lat)),
        number(place.and_then(|p| p.lon)),
        text(place.map(|p| p.precision.as_str())),
        text(place.and_then(|p| p.site).map(|s| s.as_str())),
        killed_low,
        killed_best,
        killed_high,
        injured_low,
        injured_best,
        injured_high,
        i.toll(Measure::Killed, TollGroup::Perpetrators).map_or_else(String::new, |t| t.best.to_string()),
        join(i.perpetrators.iter().map(|p| p.actor.clone().unwrap_or_else(|| p.kind.to_string())).collect()),
        join(i.perpetrators.iter().map(|p| p.basis.to_string()).collect()),
        join(i.targets.iter().map(|t| t.group.clone().unwrap_or_else(|| t.kind.to_string())).collect()),
        join(i.weapons.iter().map(ToString::to_string).collect()),
        claims("claimed"),
        claims("denied"),
        i.accounts.len().to_string(),
        i.outlets.to_string(),
        i.independent.to_string(),
        text(i.accounts.first().and_then(|a| a.published.as_deref())),
        join(sources),
        i.title.clone(),
        join(i.conflicts.clone()),
        i.revision.clone(),
    ]
}

/// Writes CSV (RFC 4180, UTF-8).
pub struct Csv<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> Csv<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// What the sink says.
    pub fn new(out: W) -> io::Result<Self> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(COLUMNS)?;
        Ok(Self { writer })
    }

    /// Writes the header and under it a row of HXL tags (hxlstandard.org, 1.1).
    ///
    /// # Errors
    /// What the sink says.
    pub fn with_tags(out: W) -> io::Result<Self> {
        let mut csv = Self::new(out)?;
        csv.writer.write_record(COLUMNS.map(tag))?;
        Ok(csv)
    }

    /// Writes one incident.
    ///
    /// # Errors
    /// What the sink says.
    pub fn write(&mut self, incident: &Incident) -> io::Result<()> {
        self.writer.write_record(row(incident).iter().map(|v| defuse(v)))?;
        Ok(())
    }

    /// Writes what is buffered.
    ///
    /// # Errors
    /// What the sink says.
    pub fn end(mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Writes a GeoJSON feature collection (RFC 7946). Incidents without a position have a `null` geometry.
pub struct GeoJson<W: Write> {
    out: W,
    first: bool,
}

impl<W: Write> GeoJson<W> {
    /// Opens the collection.
    ///
    /// # Errors
    /// What the sink says.
    pub fn new(mut out: W) -> io::Result<Self> {
        out.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[\n")?;
        Ok(Self { out, first: true })
    }

    /// Writes one incident.
    ///
    /// # Errors
    /// What the sink says.
    pub fn write(&mut self, incident: &Incident) -> io::Result<()> {
        if !self.first {
            self.out.write_all(b",\n")?;
        }
        self.first = false;
        let geometry = match incident.place.as_ref().and_then(|p| p.lat.zip(p.lon)) {
            Some((lat, lon)) => json!({"type": "Point", "coordinates": [lon, lat]}),
            None => Value::Null,
        };
        let mut properties = serde_json::Map::new();
        for (name, value) in COLUMNS.iter().zip(row(incident)) {
            if matches!(*name, "lat" | "lon") {
                continue;
            }
            let number = matches!(
                *name,
                "confidence"
                    | "killed_low"
                    | "killed_best"
                    | "killed_high"
                    | "injured_low"
                    | "injured_best"
                    | "injured_high"
                    | "attackers_killed"
                    | "accounts"
                    | "outlets"
                    | "independent"
            );
            let value = match (value.is_empty(), number) {
                (true, _) => Value::Null,
                (false, true) => serde_json::from_str(&value).unwrap_or(Value::Null),
                (false, false) => Value::String(value),
            };
            properties.insert((*name).to_owned(), value);
        }
        let feature = json!({"type": "Feature", "id": incident.id, "geometry": geometry, "properties": properties});
        serde_json::to_writer(&mut self.out, &feature)?;
        Ok(())
    }

    /// Closes the collection.
    ///
    /// # Errors
    /// What the sink says.
    pub fn end(mut self) -> io::Result<()> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_defused_and_a_number_is_not() {
        assert_eq!(defuse("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(defuse("-12.5"), "-12.5");
        assert_eq!(defuse("+cmd|' /C calc'!A0"), "'+cmd|' /C calc'!A0");
        assert_eq!(defuse("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(defuse("هجوم"), "هجوم");
    }
}
