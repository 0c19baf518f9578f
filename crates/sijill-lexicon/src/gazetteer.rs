//! The gazetteer: places with names in both scripts, found word by word.
//!
//! Input: the lines of `gazetteer/places.tsv` (and overlays). Output: one block of bytes: records,
//! names, and phrase tables over the Arabic and Latin names and over consonant skeletons.

use crate::{PhraseTable, TableBuilder, split_words, word_hash};
use std::borrow::Cow;
use std::collections::HashMap;

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum PlaceKind {
    Country,
    Region,
    Admin1,
    Admin2,
    City,
    Site,
}

impl PlaceKind {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "C" => Self::Country,
            "R" => Self::Region,
            "1" => Self::Admin1,
            "2" => Self::Admin2,
            "P" => Self::City,
            "S" => Self::Site,
            _ => return None,
        })
    }
    fn from_byte(byte: u8) -> Self {
        [Self::Country, Self::Region, Self::Admin1, Self::Admin2, Self::City, Self::Site][(byte as usize).min(5)]
    }
}

/// One line of the source.
#[derive(Clone, Debug)]
pub struct PlaceSource {
    /// GeoNames id; ids from 4,000,000,000 are ours.
    pub id: u32,
    /// Kind.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2.
    pub country: [u8; 2],
    /// Id of its first-level region, 0 for none.
    pub admin1: u32,
    /// Degrees north.
    pub lat: f32,
    /// Degrees east.
    pub lon: f32,
    /// Inhabitants.
    pub population: u32,
    /// Name in Latin script.
    pub name: String,
    /// Arabic names.
    pub arabic: Vec<String>,
    /// Further Latin names.
    pub latin: Vec<String>,
}

/// Parses a line of nine tab-separated fields:
/// kind, id, country, admin1 id, latitude, longitude, population, name, Arabic names and Latin
/// names (each list separated by `|`; the last two fields may be missing).
///
/// # Errors
/// What is wrong, for the caller to put file and line before it.
pub fn parse_place_line(line: &str) -> Result<PlaceSource, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    if fields.len() < 8 {
        return Err(format!("a place needs at least 8 tab-separated fields, this line has {}", fields.len()));
    }
    let number = |i: usize, what: &str| fields[i].parse::<f64>().map_err(|_| format!("`{}` is no {what}", fields[i]));
    let country: [u8; 2] =
        fields[2].as_bytes().try_into().map_err(|_| format!("`{}` is no two-letter country", fields[2]))?;
    let list = |i: usize| {
        fields
            .get(i)
            .map(|f| f.split('|').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect())
            .unwrap_or_default()
    };
    Ok(PlaceSource {
        kind: PlaceKind::parse(fields[0]).ok_or_else(|| format!("`{}` is no kind of place", fields[0]))?,
        id: number(1, "id")? as u32,
        country,
        admin1: number(3, "id")? as u32,
        lat: number(4, "latitude")? as f32,
        lon: number(5, "longitude")? as f32,
        population: number(6, "population")? as u32,
        name: fields[7].trim().to_owned(),
        arabic: list(8),
        latin: list(9),
    })
}

const RECORD: usize = 32;
const MAGIC: &[u8; 8] = b"SJGAZ\x00\x00\x04";

/// The name of a province, or a town of some size, in a land of Arabic without its article, where enough is left of it to be a name.
fn without_article(place: &PlaceSource) -> Option<&str> {
    const LANDS: [&[u8; 2]; 16] = [
        b"IQ", b"SY", b"LB", b"JO", b"PS", b"SA", b"YE", b"OM", b"AE", b"KW", b"BH", b"QA", b"EG", b"LY", b"SD", b"TN",
    ];
    let (article, bare) = place.name.split_once([' ', '-'])?;
    let written = ["Al", "El", "Ar", "Ad", "As", "Ash", "At", "Ath", "Az", "An"].contains(&article);
    let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
    // A province is known by less: "Anbar".
    let (large, least) = match place.kind {
        PlaceKind::City => (place.population >= 20_000, 6),
        PlaceKind::Admin1 => (true, 5),
        _ => (false, 6),
    };
    let wanted = large && LANDS.contains(&&place.country);
    (written && wanted && letters >= least && !bare.contains(' ')).then_some(bare)
}

/// Lays out a gazetteer. Later places win nothing: order only breaks ties. The countries in
/// `skeleton_countries` get skeleton entries: an Arabic report may spell a name in more ways than the packages list.
pub fn compile_gazetteer(places: &[PlaceSource], skeleton_countries: &[[u8; 2]]) -> Vec<u8> {
    let mut names = TableBuilder::new();
    let mut bones = TableBuilder::new();
    let mut pool: Vec<u8> = Vec::new();
    let mut records = Vec::with_capacity(places.len() * RECORD);
    let by_id: HashMap<u32, u32> = places.iter().enumerate().map(|(i, p)| (p.id, i as u32)).collect();
    for (i, place) in places.iter().enumerate() {
        let i = i as u32;
        for name in &place.arabic {
            let words = split_words(name);
            // "أمدرمان", "أبوشوك": the press writes many such names in one word.
            if let [first, second] = &words[..]
                && matches!(first.as_str(), "ام" | "ابو")
            {
                names.insert(&[format!("{first}{second}")], (i, 1));
            }
            names.insert(&words, (i, 1));
        }
        names.insert(&split_words(&place.name), (i, 2));
        for name in &place.latin {
            names.insert(&split_words(name), (i, 3));
        }
        // "Fallujah", "Qamishli": the English press leaves out the article that the packages write.
        if let Some(bare) = without_article(place) {
            names.insert(&split_words(bare), (i, 3));
        }
        let wanted = skeleton_countries.contains(&place.country);
        let known = !place.arabic.is_empty();
        let settled =
            matches!(place.kind, PlaceKind::City | PlaceKind::Admin2) && (!known || place.population >= 5_000);
        if wanted && (settled || place.kind == PlaceKind::Admin1) {
            // A large town is known by more than one name.
            let others = if place.population >= 20_000 { &place.latin[..] } else { &[] };
            let mut seen: Vec<String> = Vec::new();
            for name in std::iter::once(&place.name).chain(others) {
                let name = [" Province", " Region", " Governorate", " District", " State"]
                    .iter()
                    .find_map(|tail| name.strip_suffix(tail))
                    .unwrap_or(name);
                let bone = skeleton(name);
                if bone.chars().count() >= 3 && !seen.contains(&bone) {
                    let key = format!("{}{bone}", String::from_utf8_lossy(&place.country).to_lowercase());
                    bones.insert(&[key], (i, 0));
                    seen.push(bone);
                }
            }
        }
        let start = pool.len() as u32;
        pool.extend_from_slice(place.name.as_bytes());
        // The Arabic name for readers follows the Latin one: the first without letters of Persian, Urdu or Kurdish.
        let foreign = |name: &&String| {
            !name.contains(['ی', 'ک', 'گ', 'پ', 'چ', 'ژ', 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ە', 'ێ', 'ۆ', 'ڕ', 'ۇ'])
        };
        let arabic = place.arabic.iter().find(foreign).filter(|n| n.len() < 256).map_or("", String::as_str);
        pool.extend_from_slice(arabic.as_bytes());
        let admin1 = by_id.get(&place.admin1).map_or(0, |&i| i + 1);
        records.extend_from_slice(&place.id.to_le_bytes());
        records.extend_from_slice(&start.to_le_bytes());
        records.extend_from_slice(&(place.name.len() as u16).to_le_bytes());
        records.extend_from_slice(&place.country);
        records.extend_from_slice(&admin1.to_le_bytes());
        records.extend_from_slice(&((f64::from(place.lat) * 1e5).round() as i32).to_le_bytes());
        records.extend_from_slice(&((f64::from(place.lon) * 1e5).round() as i32).to_le_bytes());
        records.extend_from_slice(&place.population.to_le_bytes());
        records.extend_from_slice(&[place.kind as u8, u8::from(!place.arabic.is_empty()), arabic.len() as u8, 0]);
    }
    let (names, bones) = (names.finish(), bones.finish());
    let mut out = MAGIC.to_vec();
    for length in [records.len(), pool.len(), names.len(), bones.len()] {
        out.extend_from_slice(&(length as u32).to_le_bytes());
    }
    out.extend(records);
    out.extend(pool);
    out.extend(names);
    out.extend(bones);
    out
}

/// A place as found.
#[derive(Clone, Copy, Debug)]
pub struct PlaceRecord<'g> {
    /// Position in the gazetteer.
    pub index: u32,
    /// GeoNames id, or ours.
    pub id: u32,
    /// Kind.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2.
    pub country: &'g str,
    /// Index of its first-level region.
    pub admin1: Option<u32>,
    /// Index of a country's capital.
    pub capital: Option<u32>,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Inhabitants, 0 where unknown.
    pub population: u32,
    /// Name in Latin script.
    pub name: &'g str,
    /// Name in Arabic; empty where the gazetteer has none.
    pub arabic: &'g str,
    /// Whether the gazetteer has an Arabic name for it.
    pub has_arabic: bool,
}

impl PlaceRecord<'_> {
    /// Where it lies (degrees north, degrees east); `None` where the gazetteer does not say.
    pub fn position(&self) -> Option<(f64, f64)> {
        (self.lat != 0.0 || self.lon != 0.0).then_some((self.lat, self.lon))
    }
}

/// A compiled gazetteer, read in place.
#[derive(Clone)]
pub struct Gazetteer {
    records: Cow<'static, [u8]>,
    pool: Cow<'static, [u8]>,
    names: PhraseTable,
    bones: PhraseTable,
}

/// Why bytes are not a gazetteer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not a gazetteer of this version of Sijill; make one with `sijill gazetteer build`")]
pub struct GazetteerError;

impl Gazetteer {
    /// Opens a compiled gazetteer.
    ///
    /// # Errors
    /// [`GazetteerError`] when the bytes are not one or are cut short.
    pub fn open(bytes: Cow<'static, [u8]>) -> Result<Self, GazetteerError> {
        let header = bytes.get(..24).ok_or(GazetteerError)?;
        if &header[..8] != MAGIC {
            return Err(GazetteerError);
        }
        let mut at = 24;
        let mut parts = Vec::new();
        for i in 0..4 {
            let b = &header[8 + i * 4..12 + i * 4];
            let length = u32::from_le_bytes([b[0], b[1], b[2], b[3]]) as usize;
            parts.push(match &bytes {
                Cow::Borrowed(all) => Cow::Borrowed(all.get(at..at + length).ok_or(GazetteerError)?),
                Cow::Owned(all) => Cow::Owned(all.get(at..at + length).ok_or(GazetteerError)?.to_vec()),
            });
            at += length;
        }
        let bones = PhraseTable::open(parts.pop().ok_or(GazetteerError)?).ok_or(GazetteerError)?;
        let names = PhraseTable::open(parts.pop().ok_or(GazetteerError)?).ok_or(GazetteerError)?;
        let pool = parts.pop().ok_or(GazetteerError)?;
        let records = parts.pop().ok_or(GazetteerError)?;
        Ok(Self { records, pool, names, bones })
    }

    /// The table over all names.
    pub fn names(&self) -> &PhraseTable {
        &self.names
    }

    /// How many places it holds.
    pub fn len(&self) -> usize {
        self.records.len() / RECORD
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The first-level region that a place is, or, for a region under a name of the press's own ("Gaza" for the Gaza
    /// Strip), the one it stands for. `None` for any other place.
    pub fn region_of(&self, index: u32) -> Option<u32> {
        // Asked of every name in a text: the record's names are not looked at.
        match PlaceKind::from_byte(self.records[index as usize * RECORD + 28]) {
            PlaceKind::Admin1 => Some(index),
            PlaceKind::Region => self.place(index).admin1,
            _ => None,
        }
    }

    /// The place at an index below [`Self::len`].
    pub fn place(&self, index: u32) -> PlaceRecord<'_> {
        let at = index as usize * RECORD;
        let r = &self.records[at..at + RECORD];
        let u = |i: usize| u32::from_le_bytes([r[i], r[i + 1], r[i + 2], r[i + 3]]);
        let name_start = u(4) as usize;
        let name_length = u16::from_le_bytes([r[8], r[9]]) as usize;
        let kind = PlaceKind::from_byte(r[28]);
        // A country lies in no region: the same field names its capital.
        let (region, capital) = if kind == PlaceKind::Country { (0, u(12)) } else { (u(12), 0) };
        PlaceRecord {
            index,
            id: u(0),
            kind,
            country: std::str::from_utf8(&r[10..12]).unwrap_or("??"),
            admin1: region.checked_sub(1),
            capital: capital.checked_sub(1),
            lat: f64::from(u(16) as i32) / 1e5,
            lon: f64::from(u(20) as i32) / 1e5,
            population: u(24),
            name: self
                .pool
                .get(name_start..name_start + name_length)
                .and_then(|b| std::str::from_utf8(b).ok())
                .unwrap_or_default(),
            arabic: self
                .pool
                .get(name_start + name_length..name_start + name_length + r[30] as usize)
                .and_then(|b| std::str::from_utf8(b).ok())
                .unwrap_or_default(),
            has_arabic: r[29] != 0,
        }
    }

    /// Places of a country whose Latin name has the consonants of an Arabic one.
    pub fn by_skeleton(&self, country: &str, arabic: &str) -> Vec<PlaceRecord<'_>> {
        let bone = skeleton(arabic);
        if bone.chars().count() < 3 {
            return Vec::new();
        }
        let key = format!("{}{bone}", country.to_lowercase());
        let Some(word) = self.bones.word(key.as_bytes(), word_hash(key.as_bytes())) else { return Vec::new() };
        let first = |name: &str| crate::fold_str(name).trim_start_matches("al-").chars().next();
        let open = |c: char| matches!(c, 'ا' | 'ع' | 'و' | 'ي' | 'ه') || "aeiouyhw'`‘’".contains(c);
        let opens = first(arabic.strip_prefix("ال").unwrap_or(arabic)).is_some_and(open);
        // Few consonants say little: "موبار" is no Amper.
        self.bones
            .postings(self.bones.root(word))
            .map(|(i, _)| self.place(i))
            .filter(|p| bone.chars().count() > 3 || first(p.name).is_none_or(|c| open(c) == opens))
            .collect()
    }
}

/// The consonants of a name, in letters common to both scripts.
///
/// ```
/// use sijill_lexicon::skeleton;
/// assert_eq!(skeleton("تمبكتو"), skeleton("Timbuktu"));
/// assert_eq!(skeleton("شبوة"), skeleton("Shabwah"));
/// ```
pub fn skeleton(name: &str) -> String {
    let folded = crate::fold_str(name);
    let folded = folded.strip_prefix("ال").unwrap_or(&folded);
    let chars: Vec<char> =
        folded.strip_prefix("al-").or(folded.strip_prefix("al ")).unwrap_or(folded).chars().collect();
    let mut out = String::new();
    let mut i = 0;
    while i < chars.len() {
        let next = chars.get(i + 1).copied().unwrap_or(' ');
        let (letter, used) = match (chars[i], next) {
            ('k', 'h') => ('x', 2),
            ('g', 'h') => ('g', 2),
            ('s' | 'c', 'h') => ('$', 2),
            ('t' | 'd', 'h') => (if chars[i] == 't' { 't' } else { 'd' }, 2),
            ('p', 'h') => ('f', 2),
            ('b' | 'p' | 'ب', _) => ('b', 1),
            ('t' | 'ت' | 'ط' | 'ث', _) => ('t', 1),
            ('g' | 'j' | 'ج' | 'غ', _) => ('g', 1),
            ('x' | 'خ', _) => ('x', 1),
            ('d' | 'د' | 'ض' | 'ذ' | 'ظ', _) => ('d', 1),
            ('r' | 'ر', _) => ('r', 1),
            ('z' | 'ز', _) => ('z', 1),
            ('s' | 'س' | 'ص', _) => ('s', 1),
            ('ش', _) => ('$', 1),
            ('f' | 'v' | 'ف', _) => ('f', 1),
            ('k' | 'q' | 'c' | 'ق' | 'ك', _) => ('k', 1),
            ('l' | 'ل', _) => ('l', 1),
            ('m' | 'م', _) => ('m', 1),
            ('n' | 'ن', _) => ('n', 1),
            _ => (' ', 1),
        };
        if letter != ' ' && !out.ends_with(letter) {
            out.push(letter);
        }
        i += used;
    }
    out
}

/// Great-circle distance of two positions (degrees north, degrees east) in kilometres, on a sphere of 6,371 km.
///
/// ```
/// let (muscat, sohar) = ((23.584, 58.408), (24.347, 56.709));
/// assert!((sijill_lexicon::kilometres(muscat, sohar) - 192.0).abs() < 3.0);
/// ```
pub fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (la, lb) = (a.0.to_radians(), b.0.to_radians());
    let h = ((lb - la) / 2.0).sin().powi(2) + la.cos() * lb.cos() * ((b.1 - a.1).to_radians() / 2.0).sin().powi(2);
    2.0 * 6371.0 * h.sqrt().min(1.0).asin()
}

/// Countries nearest to conflict news, for whose places consonant skeletons are kept.
pub const NEAR_COUNTRIES: [&str; 66] = [
    "AF", "PK", "IN", "BD", "MM", "TH", "PH", "ID", "IR", "IQ", "SY", "LB", "IL", "PS", "JO", "EG", "SA", "YE", "OM",
    "AE", "QA", "KW", "BH", "TR", "CY", "AM", "AZ", "GE", "RU", "UA", "LY", "TN", "DZ", "MA", "EH", "MR", "ML", "NE",
    "BF", "TD", "NG", "CM", "CF", "CD", "CG", "SD", "SS", "ET", "ER", "DJ", "SO", "KE", "UG", "RW", "BI", "TZ", "MZ",
    "TG", "BJ", "CI", "GH", "SN", "XK", "LK", "TJ", "HT",
];

/// Builds a gazetteer from the lines of `places.tsv` and overlays.
///
/// An overlay line is a place like the others (ids from 4,000,000,000), or begins with `+` and
/// adds names to a place: `+`, kind, country, its Latin name, Arabic names, Latin names; or names a
/// country's capital: `*`, country, Latin name. Lines that begin with `#` are comments.
///
/// # Errors
/// File and line of the first fault.
pub fn build_gazetteer(places: &str, overlays: &[(&str, &str)]) -> Result<Vec<u8>, crate::SourceError> {
    let mut all = Vec::new();
    let fail = |file: &str, line: usize, reason: String| crate::SourceError {
        file: file.to_owned(),
        line: line as u32 + 1,
        reason,
    };
    for (i, line) in places.lines().enumerate() {
        all.push(parse_place_line(line).map_err(|e| fail("places.tsv", i, e))?);
    }
    let mut by_name: HashMap<(PlaceKind, [u8; 2], String), usize> = HashMap::new();
    for (i, place) in all.iter().enumerate() {
        for name in std::iter::once(&place.name).chain(&place.latin) {
            let key = (place.kind, place.country, split_words(name).join(" "));
            let best = by_name.entry(key).or_insert(i);
            if all[*best].population < place.population {
                *best = i;
            }
        }
    }
    for (file, text) in overlays {
        for (i, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(rest) = line.strip_prefix("*\t") {
                let (iso, name) = rest.split_once('\t').unwrap_or((rest, ""));
                let country = all.iter().position(|p| p.kind == PlaceKind::Country && p.country == iso.as_bytes());
                let key = <[u8; 2]>::try_from(iso.as_bytes()).ok();
                let key = key.map(|iso| (PlaceKind::City, iso, split_words(name.trim()).join(" ")));
                let (Some(country), Some(&city)) = (country, key.and_then(|key| by_name.get(&key))) else {
                    return Err(fail(file, i, format!("no country `{iso}` with a populated place called `{name}`")));
                };
                all[country].admin1 = all[city].id;
                continue;
            }
            if let Some(rest) = line.strip_prefix("+\t") {
                let fields: Vec<&str> = rest.split('\t').collect();
                let (Some(kind), Some(country), Some(name)) = (
                    fields.first().and_then(|k| PlaceKind::parse(k)),
                    fields.get(1).and_then(|c| <[u8; 2]>::try_from(c.as_bytes()).ok()),
                    fields.get(2),
                ) else {
                    return Err(fail(file, i, "an addition is `+`, kind, country, Latin name, Arabic names".into()));
                };
                let key = (kind, country, split_words(name).join(" "));
                let Some(&at) = by_name.get(&key) else {
                    return Err(fail(file, i, format!("no place of this kind and country is called `{name}`")));
                };
                let list = |i: usize| fields.get(i).map(|f| f.split('|').map(str::trim).filter(|s| !s.is_empty()));
                all[at].arabic.extend(list(3).into_iter().flatten().map(str::to_owned));
                all[at].latin.extend(list(4).into_iter().flatten().map(str::to_owned));
            } else {
                all.push(parse_place_line(line).map_err(|e| fail(file, i, e))?);
            }
        }
    }
    let near: Vec<[u8; 2]> = NEAR_COUNTRIES.iter().filter_map(|c| c.as_bytes().try_into().ok()).collect();
    Ok(compile_gazetteer(&all, &near))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compiles_and_finds() {
        let lines = [
            "1\t411741\tOM\t0\t23.5\t58.4\t0\tMuscat Governorate\tمحافظة مسقط\t",
            "P\t287286\tOM\t411741\t23.58413\t58.40778\t797000\tMuscat\tمسقط\tMascate",
        ];
        let places: Vec<_> = lines.iter().map(|l| parse_place_line(l).unwrap()).collect();
        let gazetteer = Gazetteer::open(compile_gazetteer(&places, &[*b"OM"]).into()).unwrap();
        let (index, _) = gazetteer.names().find(&["مسقط"])[0];
        let place = gazetteer.place(index);
        assert_eq!((place.name, place.country, place.admin1), ("Muscat", "OM", Some(0)));
        assert!((place.lat - 23.58413).abs() < 1e-4);
        assert!(Gazetteer::open(b"junk".to_vec().into()).is_err());
        assert!(parse_place_line("x").is_err());
    }
}
