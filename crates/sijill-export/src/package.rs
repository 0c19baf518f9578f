//! A data package: every table of the incidents with its codebook, checksums, provenance and licence notes.
//!
//! Input: incidents, one after another, and facts about the register. Output: a folder after Frictionless Data Package 1
//! (specs.frictionlessdata.io): `datapackage.json`, `README.md`, `codebook.md`, the crosswalks, the tables as CSV and that
//! of incidents as Parquet. The folder appears whole or not at all.

use crate::arrow::Parquet;
use crate::columns::{Column, Kind, TABLES};
use crate::{ACLED, Csv, UCDP};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use sijill_model::{
    ActorKind, Basis, Bound, ClaimKind, DatePrecision, EventType, Focus, Measure, Modality, PlacePrecision, Site,
    SourceKind, Subtype, TollGroup, WeaponKind,
};
use sijill_register::Incident;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// What a package says of where it comes from.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Program and lexicon that read the reports.
    pub coder: String,
    /// The filter the incidents passed; empty for all.
    pub filter: String,
    /// Number and hash of the last decision of an analyst.
    pub decisions: Option<(i64, String)>,
    /// Reports in the register.
    pub reports: i64,
}

/// A file that counts and hashes what goes through it.
struct Sealed {
    file: BufWriter<File>,
    hash: Sha256,
    bytes: u64,
}

impl Sealed {
    fn create(path: &Path) -> io::Result<Self> {
        Ok(Self { file: BufWriter::new(File::create(path)?), hash: Sha256::new(), bytes: 0 })
    }

    fn seal(mut self) -> io::Result<(u64, String)> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        Ok((self.bytes, format!("sha256:{}", sijill_model::hex(&self.hash.finalize()))))
    }
}

impl Write for Sealed {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        let n = self.file.write(part)?;
        self.hash.update(&part[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Writes a package.
pub struct Package {
    at: PathBuf,
    part: PathBuf,
    tables: Vec<Csv<Sealed>>,
    parquet: Parquet<Sealed>,
    manifest: Manifest,
    incidents: u64,
}

impl Package {
    /// Begins a package in a folder that is not there yet.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`] for a folder that is there; what the disk says.
    pub fn create(at: &Path, manifest: Manifest) -> io::Result<Self> {
        if at.exists() {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "this folder is there already; name a new one"));
        }
        let mut name = at.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let part = at.with_file_name(name);
        if part.exists() {
            // Left behind by a run that was killed.
            fs::remove_dir_all(&part)?;
        }
        fs::create_dir_all(part.join("data"))?;
        let tables = TABLES
            .into_iter()
            .map(|t| Csv::of(t, Sealed::create(&part.join(path(t.name, "csv")))?))
            .collect::<io::Result<_>>()?;
        let parquet = Parquet::new(
            TABLES[0],
            Sealed::create(&part.join(path(TABLES[0].name, "parquet")))?,
            &[("coder", &manifest.coder), ("filter", &manifest.filter)],
        )?;
        Ok(Self { at: at.to_owned(), part, tables, parquet, manifest, incidents: 0 })
    }

    /// Writes one incident into every table.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&mut self, incident: &Incident) -> io::Result<()> {
        self.incidents += 1;
        for table in &mut self.tables {
            table.write(incident)?;
        }
        self.parquet.write(incident)
    }

    /// Writes the descriptions, and gives the folder its name; how many incidents it holds.
    ///
    /// # Errors
    /// What the disk says.
    pub fn end(self) -> io::Result<u64> {
        let mut resources = Vec::new();
        for (table, csv) in TABLES.iter().zip(self.tables) {
            let (bytes, hash) = csv.into_inner()?.seal()?;
            resources.push(json!({
                "name": table.name,
                "path": path(table.name, "csv"),
                "profile": "tabular-data-resource",
                "description": table.about,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": bytes,
                "hash": hash,
                "schema": table_schema(table.name, table.columns),
            }));
        }
        let (bytes, hash) = self.parquet.finish()?.seal()?;
        resources.push(json!({
            "name": "incidents-parquet",
            "path": path(TABLES[0].name, "parquet"),
            "description": "The table of incidents, typed, with a point a row (GeoParquet 1.1).",
            "format": "parquet",
            "mediatype": "application/vnd.apache.parquet",
            "bytes": bytes,
            "hash": hash,
        }));
        for (name, text) in
            [("codebook.md", codebook()), ("acled.toml", ACLED.to_owned()), ("ucdp.toml", UCDP.to_owned())]
        {
            let mut file = Sealed::create(&self.part.join(name))?;
            file.write_all(text.as_bytes())?;
            let (bytes, hash) = file.seal()?;
            let (stem, format) = name.split_once('.').unwrap_or((name, ""));
            resources.push(json!({"name": stem, "path": name, "format": format, "bytes": bytes, "hash": hash}));
        }
        let m = &self.manifest;
        let about = json!({
            "profile": "data-package",
            "name": "sijill-incidents",
            "title": "Register of violent incidents",
            "description": "Violent incidents as published reports tell them, read by program; see README.md for what that means.",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{"name": "other", "title": "See README.md: the register's own work and its sources' terms"}],
            "sources": [
                {"title": "The reports named in data/accounts.csv"},
                {"title": "GeoNames (CC BY 4.0), for names and positions of places", "path": "https://www.geonames.org/"},
            ],
            "sijill": {
                "coder": m.coder,
                "filter": m.filter,
                "reports": m.reports,
                "incidents": self.incidents,
                "decisions": m.decisions.as_ref().map(|(number, hash)| json!({"last": number, "hash": hash})),
            },
            "resources": resources,
        });
        fs::write(self.part.join("datapackage.json"), serde_json::to_string_pretty(&about)? + "\n")?;
        fs::write(self.part.join("README.md"), readme(m, self.incidents))?;
        fs::rename(&self.part, &self.at)?;
        Ok(self.incidents)
    }
}

fn path(name: &str, ending: &str) -> String {
    format!("data/{name}.{ending}")
}

/// A table schema (Frictionless).
fn table_schema(table: &str, columns: &[Column]) -> Value {
    let fields: Vec<Value> = columns
        .iter()
        .map(|c| {
            let kind = match c.kind {
                Kind::Text | Kind::List => "string",
                Kind::Whole => "integer",
                Kind::Real => "number",
                Kind::Day => "date",
                Kind::Flag => "boolean",
            };
            let more = if c.kind == Kind::List { " Several are parted by \"; \"." } else { "" };
            json!({"name": c.name, "type": kind, "description": format!("{}{more}", c.about)})
        })
        .collect();
    let mut schema = json!({"fields": fields, "missingValues": [""]});
    if table == TABLES[0].name {
        schema["primaryKey"] = json!("id");
    } else {
        schema["foreignKeys"] =
            json!([{"fields": "incident", "reference": {"resource": TABLES[0].name, "fields": "id"}}]);
    }
    schema
}

/// Columns and terms, from the code that writes them.
fn codebook() -> String {
    let mut out = String::from("# Codebook\n\n## Tables\n");
    for table in TABLES {
        let _ = writeln!(out, "\n### {}\n\n{}\n\n| column | holds | says |\n|---|---|---|", table.name, table.about);
        for c in table.columns {
            let kind = match c.kind {
                Kind::Text => "text",
                Kind::Whole => "whole number",
                Kind::Real => "decimal number",
                Kind::Day => "day (ISO 8601)",
                Kind::Flag => "true or false",
                Kind::List => "texts parted by \"; \"",
            };
            let _ = writeln!(out, "| `{}` | {kind} | {} |", c.name, c.about);
        }
    }
    out.push_str("\n## Terms\n\n| term | words |\n|---|---|\n");
    let types: Vec<String> = EventType::ALL
        .iter()
        .map(|t| {
            let of: Vec<&str> = Subtype::ALL.iter().filter(|s| s.event_type() == *t).map(|s| s.as_str()).collect();
            format!("{t} ({})", of.join(", "))
        })
        .collect();
    let mut line = |name: &str, words: Vec<&str>| {
        let _ = writeln!(out, "| {name} | {} |", words.join(", "));
    };
    line("type (subtypes)", types.iter().map(String::as_str).collect());
    macro_rules! terms {
        ($($name:literal $of:ident),+) => { $(line($name, $of::ALL.iter().map(|t| t.as_str()).collect());)+ };
    }
    terms!(
        "modality" Modality, "date_precision" DatePrecision, "place_precision" PlacePrecision, "site" Site,
        "kind of actor" ActorKind, "perpetrator_basis" Basis, "weapons" WeaponKind, "measure" Measure,
        "group" TollGroup, "bound" Bound, "kind of claim" ClaimKind, "source_kind" SourceKind, "focus" Focus
    );
    out
}

fn readme(m: &Manifest, incidents: u64) -> String {
    let filter = if m.filter.is_empty() { "all".to_owned() } else { format!("those with `{}`", m.filter) };
    let decisions = match &m.decisions {
        Some((number, hash)) => format!("up to number {number} (chain `{hash}`)"),
        None => "none".to_owned(),
    };
    format!(
        "# Register of violent incidents\n\n{incidents} incidents ({filter}) of a register of {} reports. Read by `{}`. Analysts' decisions: {decisions}.\n\n\
         `datapackage.json` describes every file, with its SHA-256 (Frictionless Data Package); `codebook.md` every column and term. \
         `data/incidents.csv` has one row an incident; `accounts`, `tolls`, `perpetrators` and `claims` say what stands behind it, by report. \
         `acled.toml` and `ucdp.toml` lead from these terms to the columns of those datasets and say what is not exact.\n\n\
         ## What it is not\n\n\
         It holds what published reports say, as a program read them, and what analysts decided (`status` confirmed). What nobody published is not in it; \
         a new source is not new violence. A claim is a claim, not a fact. Tolls are ranges by source. `confidence` is a probability.\n\n\
         Names of victims and suspects are not stored as data. Titles are those of the reports.\n\n\
         A text that a spreadsheet would run as a formula has an apostrophe before it in the CSV files; Parquet has it as it is.\n\n\
         ## Terms of use\n\n\
         The reports belong to their publishers: their titles and addresses are given to cite them. Names and positions of places are from GeoNames \
         (CC BY 4.0; name it when you publish). For the rest, ask whoever made this package.\n",
        m.reports, m.coder
    )
}
