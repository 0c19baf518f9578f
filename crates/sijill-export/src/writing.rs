//! The incidents of a register in any form, from first to last.
//!
//! Input: a register, a filter, a form. Output: the file, written as it comes.

use crate::{Csv, GeoJson, Manifest, Package, Parquet, Shape, Shaped, TABLES, linked};
use sijill_register::{Filter, Register, RegisterError};
use std::io::{self, Write};
use std::path::Path;

/// In which form incidents are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Spreadsheets.
    Csv,
    /// Spreadsheets, with a row of HXL tags under the header.
    Hxl,
    /// Data frames and map programs: GeoParquet 1.1.
    Parquet,
    /// Maps.
    GeoJson,
    /// Linked data, one object a line.
    JsonLd,
    /// ACLED's columns.
    Acled,
    /// UCDP GED's columns.
    Ucdp,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Csv, Self::Hxl, Self::Parquet, Self::GeoJson, Self::JsonLd, Self::Acled, Self::Ucdp];

    /// Its name on the command line and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Hxl => "hxl",
            Self::Parquet => "parquet",
            Self::GeoJson => "geojson",
            Self::JsonLd => "jsonld",
            Self::Acled => "acled",
            Self::Ucdp => "ucdp",
        }
    }

    /// Media type and the ending of a file's name.
    pub fn media(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv | Self::Hxl | Self::Acled | Self::Ucdp => ("text/csv; charset=utf-8", "csv"),
            Self::Parquet => ("application/vnd.apache.parquet", "parquet"),
            Self::GeoJson => ("application/geo+json", "geojson"),
            Self::JsonLd => ("application/ld+json", "jsonl"),
        }
    }
}

/// Why an export stopped.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The sink: a full disk, a reader that has gone.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

/// Writes the incidents that pass a filter, in order of date; how many the form has no place for.
///
/// # Errors
/// See [`ExportError`].
pub fn write(
    register: &Register,
    filter: &Filter,
    form: Form,
    out: &mut (dyn Write + Send),
) -> Result<usize, ExportError> {
    let mut left = 0;
    match form {
        Form::Csv | Form::Hxl => {
            let mut csv = if form == Form::Hxl { Csv::with_tags(out)? } else { Csv::new(out)? };
            register.each(filter, &mut |i| Ok::<_, ExportError>(csv.write(&i)?))?;
            csv.end()?;
        }
        Form::Parquet => {
            let mut parquet = Parquet::new(TABLES[0], out, &[])?;
            register.each(filter, &mut |i| Ok::<_, ExportError>(parquet.write(&i)?))?;
            parquet.end()?;
        }
        Form::GeoJson => {
            let mut geojson = GeoJson::new(out)?;
            register.each(filter, &mut |i| Ok::<_, ExportError>(geojson.write(&i)?))?;
            geojson.end()?;
        }
        Form::Acled | Form::Ucdp => {
            let mut table = Shaped::new(out, if form == Form::Acled { Shape::Acled } else { Shape::Ucdp })?;
            register.each(filter, &mut |i| {
                left += usize::from(!table.write(&i)?);
                Ok::<_, ExportError>(())
            })?;
            table.end()?;
        }
        Form::JsonLd => {
            register.each(filter, &mut |i| {
                let line = linked(&i, &mut |account| {
                    let report: i64 = account.strip_prefix('r')?.split('.').next()?.parse().ok()?;
                    register.codings(report - 1, 1).ok()?.pop().filter(|c| c.0 == report).map(|c| c.1)
                });
                serde_json::to_writer(&mut *out, &line).map_err(io::Error::from)?;
                Ok::<_, ExportError>(out.write_all(b"\n")?)
            })?;
            out.flush()?;
        }
    }
    Ok(left)
}

/// Writes a data package into a folder that is not there yet; how many incidents it holds.
///
/// # Errors
/// See [`ExportError`]. The folder appears whole or not at all.
pub fn write_package(register: &Register, filter: &Filter, manifest: Manifest, at: &Path) -> Result<u64, ExportError> {
    let mut package = Package::create(at, manifest)?;
    register.each(filter, &mut |i| Ok::<_, ExportError>(package.write(&i)?))?;
    Ok(package.end()?)
}
