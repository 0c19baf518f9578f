//! Incidents in the forms others read.
//!
//! Input: incidents, one after another. Output: CSV for spreadsheets (formulas defused), with HXL tags on request,
//! Parquet and Arrow, GeoJSON for maps, JSON-LD, tables in the columns of ACLED and UCDP, a data package of all of it,
//! written as they come: memory does not grow with their number. And the other way: a reference table of theirs beside
//! the register ([`compare()`]).

mod arrow;
mod columns;
mod compare;
mod crosswalk;
mod linked;
mod package;
mod writing;

pub use arrow::{Batches, Parquet, schema};
pub use columns::{CODED, COLUMNS, Cell, Column, Kind, TABLES, Table, cells, coded};
pub use compare::{
    Beside, Comparison, Names, Ours, Pair, Reference, ReferenceError, Share, Table as ReferenceTable, compare, read,
};
pub use crosswalk::{ACLED, ACLED_COLUMNS, Shape, Shaped, UCDP, UCDP_COLUMNS};
pub use linked::{context, linked};
pub use package::{Manifest, Package};
pub use writing::{ExportError, Form, write, write_package};

use serde_json::{Value, json};
use sijill_register::Incident;
use std::borrow::Cow;
use std::io::{self, Write};

/// Disarms what a spreadsheet would run: a text that begins like a formula gets an apostrophe (OWASP, CSV injection).
pub fn defuse(text: &str) -> Cow<'_, str> {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = risky && text.parse::<f64>().is_ok();
    if risky && !number { format!("'{text}").into() } else { text.into() }
}

/// Writes a table as CSV (RFC 4180, UTF-8).
pub struct Csv<W: Write> {
    writer: csv::Writer<W>,
    table: Table,
}

impl<W: Write> Csv<W> {
    /// Writes the header of the table of incidents.
    ///
    /// # Errors
    /// What the sink says.
    pub fn new(out: W) -> io::Result<Self> {
        Self::of(TABLES[0], out)
    }

    /// Writes the header of a table.
    ///
    /// # Errors
    /// What the sink says.
    pub fn of(table: Table, out: W) -> io::Result<Self> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(table.columns.iter().map(|c| c.name))?;
        Ok(Self { writer, table })
    }

    /// Writes the header and under it a row of HXL tags (hxlstandard.org, 1.1).
    ///
    /// # Errors
    /// What the sink says.
    pub fn with_tags(out: W) -> io::Result<Self> {
        let mut csv = Self::new(out)?;
        csv.writer.write_record(COLUMNS.iter().map(|c| c.tag))?;
        Ok(csv)
    }

    /// Writes the rows of one incident.
    ///
    /// # Errors
    /// What the sink says.
    pub fn write(&mut self, incident: &Incident) -> io::Result<()> {
        for row in (self.table.rows)(incident) {
            for cell in &row {
                self.writer.write_field(defuse(&cell.print()).as_bytes())?;
            }
            self.writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    }

    /// Writes what is buffered.
    ///
    /// # Errors
    /// What the sink says.
    pub fn end(self) -> io::Result<()> {
        self.into_inner()?.flush()
    }

    /// The sink, with all that was written.
    fn into_inner(self) -> io::Result<W> {
        self.writer.into_inner().map_err(|e| io::Error::new(e.error().kind(), e.to_string()))
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
        for (column, cell) in COLUMNS.iter().zip(cells(incident)) {
            if matches!(column.name, "lat" | "lon") {
                continue;
            }
            let value = match &cell {
                Cell::Whole(n) => json!(n),
                Cell::Real(v) => json!(v),
                Cell::Flag(v) => json!(v),
                // Map programs read flat properties: a list is one text.
                Cell::Empty | Cell::Text(_) | Cell::List(_) => match cell.print() {
                    text if text.is_empty() => Value::Null,
                    text => json!(text),
                },
            };
            properties.insert(column.name.to_owned(), value);
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
