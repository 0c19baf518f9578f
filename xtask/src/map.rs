//! Makes the ground of the maps anew: countries, first-level borders and disputed borders of Natural Earth (public
//! domain), taken from the `world_map.gpkg` that Debian's package `qgis-common` ships.
//!
//! Input: that file. Output: `web/public/map/world.json`, a TopoJSON whose borders are simplified together, so that neighbours
//! still share them, and `web/public/map/README.md` beside it says what it is.

use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// Steradians: corners whose triangle is smaller than this (about 40 km² on the ground) are flattened.
const SIMPLIFY: &str = "1e-6";
/// Positions along either axis: about 800 m on the equator.
const QUANTIZE: &str = "5e4";

pub fn run(root: &Path, work: &Path) -> Result<(), String> {
    let text = |e: std::io::Error| e.to_string();
    std::fs::create_dir_all(work).map_err(text)?;
    let unpacked = work.join("usr/share/qgis/resources/data/world_map.gpkg");
    if !unpacked.exists() {
        call(work, "apt-get", &["download", "qgis-common"])?;
        let package = std::fs::read_dir(work)
            .map_err(text)?
            .flatten()
            .map(|e| e.path())
            .find(|p| p.extension().is_some_and(|e| e == "deb"))
            .ok_or("apt-get downloaded nothing; the chore needs Debian's package lists (`apt-get update`)")?;
        call(work, "dpkg-deb", &["-x", &package.to_string_lossy(), "."])?;
    }
    let map = Connection::open(&unpacked).map_err(|e| format!("{}: {e}", unpacked.display()))?;
    let layers = [
        ("countries", "SELECT geom, iso_a2 FROM countries", "iso"),
        ("regions", "SELECT geom, iso_a2 FROM states_provinces", "iso"),
        ("disputed", "SELECT geom, name FROM disputed_borders", "name"),
    ];
    let mut files = Vec::new();
    let mut labels: Vec<Value> = Vec::new();
    for (name, sql, key) in layers {
        let mut features = Vec::new();
        let mut statement = map.prepare(sql).map_err(|e| e.to_string())?;
        let rows = statement
            .query_map([], |r| Ok((r.get::<_, Vec<u8>>(0)?, r.get::<_, Option<String>>(1)?)))
            .map_err(|e| e.to_string())?;
        for row in rows {
            let (blob, value) = row.map_err(|e| e.to_string())?;
            let geometry = geometry(&blob).ok_or_else(|| format!("{name}: a shape that cannot be read"))?;
            if name == "countries"
                && let Some(iso) = value.as_deref().filter(|v| v.len() == 2 && *v != "-9")
            {
                labels.extend(label(&geometry, iso));
            }
            features.push(json!({"type": "Feature", "properties": {key: value}, "geometry": geometry}));
        }
        let path = work.join(format!("{name}.json"));
        let collection = json!({"type": "FeatureCollection", "features": features});
        std::fs::write(&path, collection.to_string()).map_err(text)?;
        files.push(format!("{name}={}", path.display()));
    }
    labels.sort_by(|a, b| {
        b["properties"]["size"].as_f64().unwrap_or(0.0).total_cmp(&a["properties"]["size"].as_f64().unwrap_or(0.0))
    });
    let path = work.join("labels.json");
    std::fs::write(&path, json!({"type": "FeatureCollection", "features": labels}).to_string()).map_err(text)?;
    files.push(format!("labels={}", path.display()));
    let bin = |name: &str| root.join("web/node_modules/.bin").join(name).to_string_lossy().into_owned();
    if !Path::new(&bin("geo2topo")).exists() {
        return Err("web/node_modules is missing: run `npm ci` in web/".into());
    }
    let (whole, simple) = (work.join("whole.json"), work.join("simple.json"));
    let out = root.join("web/public/map/world.json");
    std::fs::create_dir_all(out.parent().expect("it has a folder")).map_err(text)?;
    let path = |p: &Path| p.to_string_lossy().into_owned();
    let mut arguments = vec!["-o".to_owned(), path(&whole)];
    arguments.extend(files);
    call(work, &bin("geo2topo"), &arguments.iter().map(String::as_str).collect::<Vec<_>>())?;
    call(work, &bin("toposimplify"), &["-s", SIMPLIFY, "-f", "-o", &path(&simple), &path(&whole)])?;
    call(work, &bin("topoquantize"), &["-o", &path(&out), QUANTIZE, &path(&simple)])?;
    let size = std::fs::metadata(&out).map_err(text)?.len();
    println!("wrote {} ({} kB)", out.display(), size / 1000);
    Ok(())
}

fn call(at: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    match Command::new(program).args(arguments).current_dir(at).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} ended with {status}")),
        Err(e) => Err(format!("{program} could not be started: {e}")),
    }
}

/// A GeoPackage blob (a header, then well-known binary) as GeoJSON.
fn geometry(blob: &[u8]) -> Option<Value> {
    let flags = *blob.get(3)?;
    let envelope = match (flags >> 1) & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        _ => 64,
    };
    let mut reader = Reader { bytes: blob.get(8 + envelope..)? };
    reader.geometry()
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.bytes.split_first_chunk::<N>()?;
        self.bytes = rest;
        Some(*head)
    }

    fn number(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn line(&mut self) -> Option<Vec<[f64; 2]>> {
        let n = self.number()?;
        (0..n).map(|_| Some([f64::from_le_bytes(self.take()?), f64::from_le_bytes(self.take()?)])).collect()
    }

    fn rings(&mut self) -> Option<Vec<Vec<[f64; 2]>>> {
        let n = self.number()?;
        (0..n).map(|_| self.line()).collect()
    }

    fn geometry(&mut self) -> Option<Value> {
        let [1] = self.take()? else { return None };
        match self.number()? {
            2 => Some(json!({"type": "LineString", "coordinates": self.line()?})),
            3 => Some(json!({"type": "Polygon", "coordinates": self.rings()?})),
            kind @ (5 | 6) => {
                let n = self.number()?;
                let parts: Vec<Value> =
                    (0..n).map(|_| self.geometry().map(|g| g["coordinates"].clone())).collect::<Option<_>>()?;
                let name = if kind == 5 { "MultiLineString" } else { "MultiPolygon" };
                Some(json!({"type": name, "coordinates": parts}))
            }
            _ => None,
        }
    }
}

/// Where a country's name stands: the middle of its largest part.
fn label(geometry: &Value, iso: &str) -> Option<Value> {
    let parts: Vec<&Value> = match geometry["type"].as_str()? {
        "Polygon" => vec![&geometry["coordinates"]],
        _ => geometry["coordinates"].as_array()?.iter().collect(),
    };
    let largest = parts
        .into_iter()
        .filter_map(|p| {
            let ring: Vec<[f64; 2]> = serde_json::from_value(p[0].clone()).ok()?;
            let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
            for w in ring.windows(2) {
                let cross = w[0][0] * w[1][1] - w[1][0] * w[0][1];
                area += cross / 2.0;
                x += (w[0][0] + w[1][0]) * cross / 6.0;
                y += (w[0][1] + w[1][1]) * cross / 6.0;
            }
            (area != 0.0).then(|| (area.abs() * (y / area).to_radians().cos(), [x / area, y / area]))
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    let (size, at) = largest;
    let size = (size * 10.0).round() / 10.0;
    Some(json!({
        "type": "Feature",
        "properties": {"iso": iso, "size": size},
        "geometry": {"type": "Point", "coordinates": at},
    }))
}
