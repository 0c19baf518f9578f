//! `sijill gazetteer build`: a larger gazetteer from full GeoNames dumps.

use crate::Failure;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What to do.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Builds a gazetteer from GeoNames tables (allCountries.txt or a country's, as unzipped).
    #[command(
        after_help = "Example:\n  sijill gazetteer build SY.txt IQ.txt --output levant.gaz\n  sijill code report.txt --gazetteer levant.gaz"
    )]
    Build {
        /// GeoNames tables: 19 tab-separated columns, as published.
        #[arg(required = true)]
        tables: Vec<PathBuf>,
        /// Where to write.
        #[arg(short, long)]
        output: PathBuf,
        /// Overlay tables in the format of gazetteer/overlay.tsv.
        #[arg(long)]
        overlay: Vec<PathBuf>,
    },
}

/// Runs the command.
pub fn run(command: Command) -> Result<(), Failure> {
    let Command::Build { tables, output, overlay } = command;
    let mut lines = String::new();
    let mut regions: Vec<(String, String)> = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    for table in &tables {
        read(table, &mut rows)?;
    }
    for row in &rows {
        if row.kind == '1' {
            regions.push((format!("{}.{}", row.country, row.admin1), row.id.clone()));
        }
    }
    regions.sort();
    for row in &rows {
        let key = format!("{}.{}", row.country, row.admin1);
        let region = regions
            .binary_search_by(|(k, _)| k.cmp(&key))
            .ok()
            .map(|i| regions[i].1.as_str())
            .filter(|id| *id != row.id)
            .unwrap_or("0");
        let _ = writeln!(
            lines,
            "{}\t{}\t{}\t{region}\t{}\t{}\t{}\t{}\t{}\t{}",
            row.kind, row.id, row.country, row.lat, row.lon, row.population, row.name, row.arabic, row.latin
        );
    }
    let mut overlays = Vec::new();
    for path in &overlay {
        let text = std::fs::read_to_string(path).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
        overlays.push((path.display().to_string(), text));
    }
    let overlays: Vec<(&str, &str)> = overlays.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    let blob = sijill_lexicon::build_gazetteer(&lines, &overlays).map_err(|e| Failure::Other(e.to_string()))?;
    std::fs::write(&output, &blob).map_err(|e| Failure::Other(format!("{}: {e}", output.display())))?;
    println!("{} places, {:.1} MB, into {}", rows.len(), blob.len() as f64 / 1e6, output.display());
    println!("GeoNames data is licensed CC BY 4.0: keep the attribution with what you pass on.");
    Ok(())
}

struct Row {
    kind: char,
    id: String,
    country: String,
    admin1: String,
    lat: String,
    lon: String,
    population: String,
    name: String,
    arabic: String,
    latin: String,
}

fn read(path: &Path, rows: &mut Vec<Row>) -> Result<(), Failure> {
    let text = std::fs::read_to_string(path).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
    for (i, line) in text.lines().enumerate() {
        let f: Vec<&str> = line.split('\t').collect();
        if f.len() < 15 || f[0].parse::<u32>().is_err() {
            return Err(Failure::Other(format!(
                "{}:{}: not a line of a GeoNames table (19 tab-separated columns, the first a number)",
                path.display(),
                i + 1
            )));
        }
        let kind = match (f[6], f[7]) {
            ("P", _) => 'P',
            ("A", "ADM1") => '1',
            ("A", "ADM2") => '2',
            ("A", code) if code.starts_with("PCL") => 'C',
            _ => continue,
        };
        if f[8].len() != 2 {
            continue;
        }
        let arabic: Vec<&str> =
            f[3].split(',').filter(|n| n.chars().any(|c| ('\u{0621}'..='\u{064A}').contains(&c))).collect();
        let latin: Vec<&str> = f[3]
            .split(',')
            .filter(|n| n.len() > 3 && n.is_ascii() && !n.chars().all(|c| c.is_ascii_uppercase()))
            .take(10)
            .collect();
        rows.push(Row {
            kind,
            id: f[0].into(),
            country: f[8].into(),
            admin1: f[10].into(),
            lat: f[4].into(),
            lon: f[5].into(),
            population: if f[14].is_empty() { "0".into() } else { f[14].into() },
            name: f[1].replace('|', " "),
            arabic: arabic.join("|"),
            latin: latin.join("|"),
        });
    }
    Ok(())
}
