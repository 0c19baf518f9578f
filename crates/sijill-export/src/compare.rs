//! The register beside a reference: ACLED, UCDP GED or GTD, in their published columns.
//!
//! Input: a table that people bring themselves, and incidents. Output: which of theirs the register has, which of ours
//! they lack, and how far the pairs agree field by field. Pairs are found greedily by day, country, distance and dead;
//! each row and each incident stands in one pair at most.

use jiff::civil::Date;
use serde::Serialize;
use sijill_lexicon::kilometres;
use sijill_model::Measure;
use sijill_register::Incident;
use std::collections::HashMap;

/// Which table is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// ACLED export.
    Acled,
    /// UCDP GED.
    Ucdp,
    /// Global Terrorism Database.
    Gtd,
}

/// A row of a reference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Country as printed.
    pub country: String,
    /// Position.
    pub position: Option<(f64, f64)>,
    /// Deaths.
    pub killed: Option<u64>,
    /// Kind of event as printed.
    pub kind: String,
    /// Doer as printed.
    pub actor: String,
}

/// What is wrong with a reference table.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// A column it must have.
    #[error("the table has no column `{0}`; is it {1}'s?")]
    Column(&'static str, &'static str),
    /// A line that cannot be read.
    #[error("line {0}: {1}")]
    Line(u64, String),
    /// Not a table.
    #[error("the table cannot be read: {0}")]
    Csv(#[from] csv::Error),
}

/// Reads a reference table. Rows without a usable day are counted, not read.
///
/// # Errors
/// See [`ReferenceError`].
pub fn read(reference: Reference, input: impl std::io::Read) -> Result<(Vec<Row>, usize), ReferenceError> {
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(input);
    let headers = csv.headers()?.clone();
    let name = match reference {
        Reference::Acled => "ACLED",
        Reference::Ucdp => "UCDP GED",
        Reference::Gtd => "GTD",
    };
    let column = |want: &'static str| {
        headers
            .iter()
            .position(|h| h.trim_start_matches('\u{feff}').trim().eq_ignore_ascii_case(want))
            .ok_or(ReferenceError::Column(want, name))
    };
    let [id, country, lat, lon, killed, kind, actor] = match reference {
        Reference::Acled => {
            ["event_id_cnty", "country", "latitude", "longitude", "fatalities", "sub_event_type", "actor1"]
        }
        Reference::Ucdp => ["id", "country", "latitude", "longitude", "best", "type_of_violence", "side_a"],
        Reference::Gtd => ["eventid", "country_txt", "latitude", "longitude", "nkill", "attacktype1_txt", "gname"],
    };
    let columns =
        [column(id)?, column(country)?, column(lat)?, column(lon)?, column(killed)?, column(kind)?, column(actor)?];
    let days: Vec<usize> = match reference {
        Reference::Acled => vec![column("event_date")?],
        Reference::Ucdp => vec![column("date_start")?, column("date_end")?],
        Reference::Gtd => vec![column("iyear")?, column("imonth")?, column("iday")?],
    };
    let mut rows = Vec::new();
    let mut undated = 0;
    for record in csv.records() {
        let record = record?;
        let text = |i: usize| record.get(i).unwrap_or("").trim();
        let number = |i: usize| text(i).parse::<f64>().ok();
        let dates = match reference {
            Reference::Gtd => {
                let part = |i: usize| text(days[i]).parse::<i16>().ok();
                let date =
                    part(0).zip(part(1)).zip(part(2)).and_then(|((y, m), d)| Date::new(y, m as i8, d as i8).ok());
                date.map(|d| (d, d))
            }
            Reference::Acled => day(text(days[0])).map(|d| (d, d)),
            Reference::Ucdp => day(text(days[0])).map(|d| (d, day(text(days[1])).unwrap_or(d))),
        };
        let Some((start, end)) = dates else {
            undated += 1;
            continue;
        };
        let [id, country, lat, lon, killed, kind, actor] = columns;
        rows.push(Row {
            id: text(id).to_owned(),
            start,
            end: end.max(start),
            country: text(country).to_owned(),
            position: number(lat).zip(number(lon)),
            killed: number(killed).filter(|n| *n >= 0.0).map(|n| n as u64),
            kind: text(kind).to_owned(),
            actor: text(actor).to_owned(),
        });
    }
    Ok((rows, undated))
}

/// "2024-07-15", "15 July 2024", "2024-07-15 00:00:00.000".
fn day(text: &str) -> Option<Date> {
    if let Some(head) = text.get(..10)
        && let Ok(date) = head.parse()
    {
        return Some(date);
    }
    let mut parts = text.split([' ', '-', '/']).filter(|p| !p.is_empty());
    let (d, m, y) = (parts.next()?, parts.next()?, parts.next()?);
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let month = MONTHS.iter().position(|name| m.to_lowercase().starts_with(name))? as i8 + 1;
    Date::new(y.parse().ok()?, month, d.parse().ok()?).ok()
}

/// What is compared of an incident.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ours {
    /// Id.
    pub id: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Country code.
    pub country: Option<String>,
    /// Position.
    pub position: Option<(f64, f64)>,
    /// Killed, victims and attackers: low, high.
    pub killed: Option<(u64, Option<u64>)>,
    /// Subtype.
    pub subtype: String,
}

/// An incident as it is compared; `None` for one without a day.
pub fn ours(i: &Incident) -> Option<Ours> {
    let day = |s: Option<&str>| s.and_then(|s| s.parse::<Date>().ok());
    let start = day(i.date.start.as_deref())?;
    let place = i.place.as_ref();
    let attackers = i.toll(Measure::Killed, sijill_model::TollGroup::Perpetrators).map_or(0, |t| t.best);
    Some(Ours {
        id: i.id.clone(),
        start,
        end: day(i.date.end.as_deref()).unwrap_or(start),
        country: place.and_then(|p| p.country.clone()),
        position: place.and_then(|p| p.lat.zip(p.lon)),
        // With the attackers or without: references differ in whom they count.
        killed: i.victims(Measure::Killed).map(|t| (t.low, t.high.map(|h| h + attackers))),
        subtype: i.event.subtype.to_string(),
    })
}

/// A pair.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    /// Theirs.
    pub reference: String,
    /// Ours.
    pub incident: String,
    /// Days between.
    pub days: i32,
    /// Kilometres between, where both have a position.
    pub km: Option<f64>,
    /// Their deaths lie in our range.
    pub killed_agrees: Option<bool>,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// Rows of theirs in the days and countries both know.
    pub theirs: usize,
    /// Incidents of ours in them.
    pub ours: usize,
    /// Pairs.
    pub pairs: Vec<Pair>,
    /// Theirs that the register lacks.
    pub only_theirs: Vec<String>,
    /// Ours that they lack.
    pub only_ours: Vec<String>,
    /// Of the pairs: same day.
    pub same_day: usize,
    /// Within 25 km, of those with two positions.
    pub near: (usize, usize),
    /// Deaths within our range, of those with both figures.
    pub killed: (usize, usize),
}

/// Compares. `country` gives the ISO code of a country's printed name.
pub fn compare(rows: &[Row], incidents: &[Ours], country: &dyn Fn(&str) -> Option<String>) -> Comparison {
    let codes: HashMap<&str, Option<String>> = rows.iter().map(|r| (r.country.as_str(), country(&r.country))).collect();
    let (Some(first), Some(last)) = (rows.iter().map(|r| r.start).min(), rows.iter().map(|r| r.end).max()) else {
        return Comparison {
            theirs: 0,
            ours: incidents.len(),
            pairs: Vec::new(),
            only_theirs: Vec::new(),
            only_ours: incidents.iter().map(|i| i.id.clone()).collect(),
            same_day: 0,
            near: (0, 0),
            killed: (0, 0),
        };
    };
    let known: std::collections::BTreeSet<&String> = codes.values().flatten().collect();
    let within: Vec<&Ours> = incidents
        .iter()
        .filter(|i| i.end >= first && i.start <= last)
        .filter(|i| i.country.as_ref().is_some_and(|c| known.contains(c)))
        .collect();
    let mut by_country: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, i) in within.iter().enumerate() {
        by_country.entry(i.country.as_deref().unwrap_or("")).or_default().push(n);
    }
    let gap = |r: &Row, i: &Ours| -> i32 {
        if r.start > i.end {
            (r.start - i.end).get_days()
        } else if i.start > r.end {
            (i.start - r.end).get_days()
        } else {
            0
        }
    };
    // Cost, row, incident, and the pair they would make.
    let mut candidates: Vec<(f64, usize, usize, Pair)> = Vec::new();
    for (n, r) in rows.iter().enumerate() {
        let Some(code) = codes.get(r.country.as_str()).and_then(Option::as_ref) else { continue };
        for &m in by_country.get(code.as_str()).map_or(&[][..], Vec::as_slice) {
            let i = within[m];
            let days = gap(r, i);
            if days > 2 {
                continue;
            }
            let km = r.position.zip(i.position).map(|(a, b)| kilometres(a, b));
            if km.is_some_and(|km| km > 100.0) {
                continue;
            }
            let agrees = r.killed.zip(i.killed).map(|(k, (low, high))| k >= low && high.is_none_or(|h| k <= h));
            let mut cost = f64::from(days) + km.unwrap_or(60.0) / 30.0;
            if let Some((k, (low, high))) = r.killed.zip(i.killed) {
                let (a, b) = (k as f64 + 1.0, high.unwrap_or(low).max(low) as f64 + 1.0);
                cost += if agrees == Some(true) { -1.0 } else { (a / b).ln().abs().min(3.0) };
            }
            if cost <= 4.0 {
                let pair = Pair { reference: r.id.clone(), incident: i.id.clone(), days, km, killed_agrees: agrees };
                candidates.push((cost, n, m, pair));
            }
        }
    }
    candidates.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut taken, mut used) = (vec![false; rows.len()], vec![false; within.len()]);
    let mut pairs = Vec::new();
    for (_, n, m, pair) in candidates {
        if !taken[n] && !used[m] {
            (taken[n], used[m]) = (true, true);
            pairs.push(pair);
        }
    }
    pairs.sort_by(|a, b| a.reference.cmp(&b.reference));
    let count = |test: &dyn Fn(&Pair) -> bool| pairs.iter().filter(|p| test(p)).count();
    Comparison {
        theirs: rows.len(),
        ours: within.len(),
        same_day: count(&|p| p.days == 0),
        near: (count(&|p| p.km.is_some_and(|km| km <= 25.0)), count(&|p| p.km.is_some())),
        killed: (count(&|p| p.killed_agrees == Some(true)), count(&|p| p.killed_agrees.is_some())),
        only_theirs: rows.iter().zip(&taken).filter(|(_, t)| !**t).map(|(r, _)| r.id.clone()).collect(),
        only_ours: within.iter().zip(&used).filter(|(_, u)| !**u).map(|(i, _)| i.id.clone()).collect(),
        pairs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_the_datasets_print_them() {
        for text in ["2024-07-15", "15 July 2024", "2024-07-15 00:00:00.000", "15-Jul-2024"] {
            assert_eq!(day(text), Some(date(2024, 7, 15)), "{text}");
        }
        assert_eq!(day("n/a"), None);
    }

    #[test]
    fn a_row_has_one_partner_and_the_better_one() {
        let row = |id: &str, d, killed| Row {
            id: id.into(),
            start: d,
            end: d,
            country: "Iraq".into(),
            position: Some((36.34, 43.13)),
            killed: Some(killed),
            kind: String::new(),
            actor: String::new(),
        };
        let our = |id: &str, d, killed: u64| Ours {
            id: id.into(),
            start: d,
            end: d,
            country: Some("IQ".into()),
            position: Some((36.33, 43.12)),
            killed: Some((killed, Some(killed))),
            subtype: "attack".into(),
        };
        let rows = [row("a", date(2024, 3, 5), 9), row("b", date(2024, 3, 6), 2), row("c", date(2024, 6, 1), 1)];
        let incidents =
            [our("i1.1", date(2024, 3, 6), 2), our("i2.1", date(2024, 3, 5), 9), our("i3.1", date(2024, 3, 20), 4)];
        let c = compare(&rows, &incidents, &|name| (name == "Iraq").then(|| "IQ".to_owned()));
        let pairs: Vec<(&str, &str)> = c.pairs.iter().map(|p| (&*p.reference, &*p.incident)).collect();
        assert_eq!(pairs, [("a", "i2.1"), ("b", "i1.1")]);
        assert_eq!((c.only_theirs, c.only_ours), (vec!["c".to_owned()], vec!["i3.1".to_owned()]));
        assert_eq!((c.same_day, c.killed), (2, (2, 2)));
    }

    #[test]
    fn a_table_of_another_kind_is_refused_by_name() {
        let error = read(Reference::Acled, "id,date_start\n1,2024-01-01\n".as_bytes()).unwrap_err();
        assert!(error.to_string().contains("event_id_cnty") && error.to_string().contains("ACLED"), "{error}");
    }
}
