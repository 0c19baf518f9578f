//! `cargo xtask stream`: a made stream of reports whose incidents are known, to measure matching.
//!
//! Input: how many reports, a seed, and the gazetteer. Output: `stream.jsonl` (reports as `sijill add`
//! reads them) and `gold.jsonl` (report → incident, with the case that makes it hard). The same seed
//! gives the same bytes. Every incident is drawn from tables of facts; every report tells some of
//! the facts, in Arabic or English, with what outlets do to them: early and late tolls, a wrong day,
//! the country without the town, reprints under other mastheads, round-ups, anniversaries, arrests.

use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufWriter, Read as _, Write as _};
use std::path::Path;

/// SplitMix64 (Steele, Lea and Flood, 2014): small, seeded, the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

struct Town {
    country: String,
    arabic: String,
    latin: String,
}

struct Country {
    code: &'static str,
    arabic: &'static str,
    latin: &'static str,
    /// (Arabic, English) groups active there.
    groups: &'static [(&'static str, &'static str)],
    /// Share of incidents.
    weight: usize,
}

const IS: (&str, &str) = ("تنظيم الدولة الإسلامية", "Islamic State");
const COUNTRIES: &[Country] = &[
    Country { code: "IQ", arabic: "العراق", latin: "Iraq", groups: &[IS], weight: 14 },
    Country {
        code: "SY",
        arabic: "سوريا",
        latin: "Syria",
        groups: &[IS, ("هيئة تحرير الشام", "Hayat Tahrir al-Sham")],
        weight: 16,
    },
    Country {
        code: "AF",
        arabic: "أفغانستان",
        latin: "Afghanistan",
        groups: &[("حركة طالبان", "the Taliban"), ("ولاية خراسان", "Islamic State Khorasan")],
        weight: 14,
    },
    Country {
        code: "PK",
        arabic: "باكستان",
        latin: "Pakistan",
        groups: &[
            ("حركة طالبان باكستان", "Tehreek-e-Taliban Pakistan"),
            ("جيش تحرير بلوشستان", "the Balochistan Liberation Army"),
        ],
        weight: 12,
    },
    Country {
        code: "YE",
        arabic: "اليمن",
        latin: "Yemen",
        groups: &[
            ("جماعة الحوثي", "the Houthis"),
            ("تنظيم القاعدة في جزيرة العرب", "al-Qaeda in the Arabian Peninsula"),
        ],
        weight: 8,
    },
    Country {
        code: "SO", arabic: "الصومال", latin: "Somalia", groups: &[("حركة الشباب", "al-Shabaab")], weight: 8
    },
    Country {
        code: "NG",
        arabic: "نيجيريا",
        latin: "Nigeria",
        groups: &[("بوكو حرام", "Boko Haram"), ("ولاية غرب أفريقيا", "Islamic State West Africa Province")],
        weight: 8,
    },
    Country { code: "LY", arabic: "ليبيا", latin: "Libya", groups: &[IS], weight: 3 },
    Country {
        code: "EG", arabic: "مصر", latin: "Egypt", groups: &[("ولاية سيناء", "Sinai Province")], weight: 3
    },
    Country {
        code: "SD",
        arabic: "السودان",
        latin: "Sudan",
        groups: &[("قوات الدعم السريع", "the Rapid Support Forces")],
        weight: 5,
    },
    Country {
        code: "TR",
        arabic: "تركيا",
        latin: "Turkey",
        groups: &[("حزب العمال الكردستاني", "the Kurdistan Workers' Party"), IS],
        weight: 3,
    },
    Country {
        code: "ML", arabic: "مالي", latin: "Mali", groups: &[("جماعة نصرة الإسلام والمسلمين", "JNIM")], weight: 3
    },
    Country { code: "UA", arabic: "أوكرانيا", latin: "Ukraine", groups: &[], weight: 5 },
    Country { code: "PH", arabic: "الفلبين", latin: "the Philippines", groups: &[IS], weight: 2 },
    Country { code: "FR", arabic: "فرنسا", latin: "France", groups: &[IS], weight: 1 },
];

/// A kind of attack: how it is told, and what of it varies.
struct Kind {
    /// Arabic noun phrase, English noun phrase.
    noun: (&'static str, &'static str),
    /// Arabic subject and verb before "in CITY"; English clause before "in CITY".
    act: (&'static str, &'static str),
    sites: &'static [(&'static str, &'static str)],
}

const MOSQUE: (&str, &str) = ("مسجد", "a mosque");
const MARKET: (&str, &str) = ("سوق شعبية", "a market");
const CHECKPOINT: (&str, &str) = ("نقطة تفتيش", "a checkpoint");
const STATION: (&str, &str) = ("مركز للشرطة", "a police station");
const BASE: (&str, &str) = ("قاعدة عسكرية", "a military base");
const SCHOOL: (&str, &str) = ("مدرسة", "a school");
const HOSPITAL: (&str, &str) = ("مستشفى", "a hospital");
const HOUSE: (&str, &str) = ("منزل", "a house");

const KINDS: &[Kind] = &[
    Kind {
        noun: ("تفجير سيارة مفخخة", "car bomb attack"),
        act: ("انفجرت سيارة مفخخة قرب", "A car bomb exploded near"),
        sites: &[MARKET, MOSQUE, STATION, HOSPITAL],
    },
    Kind {
        noun: ("هجوم انتحاري", "suicide bombing"),
        act: ("فجر انتحاري نفسه عند", "A suicide bomber blew himself up at"),
        sites: &[MOSQUE, CHECKPOINT, STATION, MARKET],
    },
    Kind {
        noun: ("هجوم مسلح", "armed attack"),
        act: ("أطلق مسلحون النار على مدنيين قرب", "Gunmen opened fire on civilians near"),
        sites: &[MOSQUE, MARKET, SCHOOL],
    },
    Kind {
        noun: ("انفجار عبوة ناسفة", "roadside bombing"),
        act: ("انفجرت عبوة ناسفة قرب", "A roadside bomb exploded near"),
        sites: &[CHECKPOINT, SCHOOL, MARKET],
    },
    Kind {
        noun: ("غارة جوية", "air strike"),
        act: ("استهدفت غارة جوية", "An air strike hit"),
        sites: &[HOUSE, HOSPITAL, MARKET, SCHOOL],
    },
    Kind {
        noun: ("قصف مدفعي", "shelling"),
        act: ("سقطت قذائف مدفعية على", "Artillery shells hit"),
        sites: &[HOUSE, SCHOOL, HOSPITAL],
    },
    Kind {
        noun: ("هجوم على قوات الأمن", "attack on security forces"),
        act: ("هاجم مسلحون", "Gunmen attacked"),
        sites: &[CHECKPOINT, STATION, BASE],
    },
    Kind {
        noun: ("هجوم بطائرة مسيرة", "drone strike"),
        act: ("استهدفت طائرة مسيرة", "A drone struck"),
        sites: &[BASE, HOUSE, MARKET],
    },
];

const OUTLETS_AR: &[&str] = &[
    "الجزيرة",
    "العربية",
    "سكاي نيوز عربية",
    "بي بي سي عربي",
    "فرانس 24",
    "روسيا اليوم",
    "الشرق الأوسط",
    "القدس العربي",
    "العربي الجديد",
    "عنب بلدي",
    "السومرية",
    "شفق نيوز",
    "الأهرام",
    "النهار",
    "هسبريس",
    "عربي21",
];
const OUTLETS_EN: &[&str] = &[
    "Al Jazeera English",
    "BBC News",
    "CNN",
    "The Guardian",
    "Arab News",
    "Dawn",
    "TOLOnews",
    "The New Arab",
    "Rudaw",
    "Premium Times",
    "Voice of America",
    "Deutsche Welle",
    "Times of Israel",
    "Garowe Online",
];
const WIRES: &[(&str, &str)] = &[("رويترز", "Reuters"), ("فرانس برس", "AFP"), ("أسوشيتد برس", "AP")];
const SOURCES: &[(&str, &str)] = &[
    ("مصدر أمني", "a security source"),
    ("وزارة الداخلية", "the interior ministry"),
    ("مصدر طبي", "a medical source"),
    ("الشرطة", "police"),
    ("مسؤول محلي", "a local official"),
    ("شهود عيان", "witnesses"),
];
const DAYS_AR: [&str; 7] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const DAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS_AR: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Days since 2023-01-01 (a Sunday) to (year, month, day).
fn civil(day: usize) -> (usize, usize, usize) {
    let (mut year, mut rest) = (2023, day);
    loop {
        let leap = year % 4 == 0;
        let length = if leap { 366 } else { 365 };
        if rest < length {
            let months = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (m, n) in months.iter().enumerate() {
                if rest < *n {
                    return (year, m + 1, rest + 1);
                }
                rest -= n;
            }
        }
        rest -= length;
        year += 1;
    }
}

fn iso(day: usize) -> String {
    let (y, m, d) = civil(day);
    format!("{y}-{m:02}-{d:02}")
}

struct Fact {
    name: String,
    day: usize,
    town: usize,
    country: usize,
    kind: usize,
    site: (&'static str, &'static str),
    killed: usize,
    injured: usize,
    group: Option<(&'static str, &'static str)>,
    claimed: bool,
    case: &'static str,
}

/// How one report tells a toll: its figure, and whether "at least".
#[derive(Clone, Copy)]
struct Told {
    killed: usize,
    injured: Option<usize>,
    at_least: bool,
}

fn people_ar(n: usize) -> String {
    const FEW: [&str; 9] = [
        "شخص",
        "شخصين",
        "ثلاثة أشخاص",
        "أربعة أشخاص",
        "خمسة أشخاص",
        "ستة أشخاص",
        "سبعة أشخاص",
        "ثمانية أشخاص",
        "تسعة أشخاص",
    ];
    match n {
        1..=9 => FEW[n - 1].to_owned(),
        10 => "10 أشخاص".into(),
        n if (3..=10).contains(&(n % 100)) => format!("{n} أشخاص"),
        n => format!("{n} شخصا"),
    }
}

fn people_en(n: usize) -> String {
    const FEW: [&str; 9] = [
        "one person",
        "two people",
        "three people",
        "four people",
        "five people",
        "six people",
        "seven people",
        "eight people",
        "nine people",
    ];
    if n <= 9 { FEW[n - 1].to_owned() } else { format!("{n} people") }
}

struct Teller<'a> {
    towns: &'a [Town],
    dice: Dice,
}

impl Teller<'_> {
    /// Title and text of a report on a fact. `published` is its day; `day` the day it gives.
    fn tell(
        &mut self,
        fact: &Fact,
        arabic: bool,
        told: Told,
        day: usize,
        published: usize,
        town_known: bool,
    ) -> (String, String) {
        let town = &self.towns[fact.town];
        let country = &COUNTRIES[fact.country];
        let kind = &KINDS[fact.kind];
        let age = published.saturating_sub(day);
        let weekday = (day + 6) % 7;
        let (_, month, date) = civil(day);
        let source = *self.dice.of(SOURCES);
        let group_known = fact.group.filter(|_| fact.claimed && (age > 0 || self.dice.chance(50)));
        let style = self.dice.below(4);
        // Many outlets say no more than "an attack" or "a blast", above all in the first hours.
        let plain = self.dice.chance(15);
        let noun = if !plain {
            kind.noun
        } else if kind.noun.1.contains("bomb") {
            ("انفجار", "explosion")
        } else if kind.noun.1.contains("strike") || kind.noun.1 == "shelling" {
            ("قصف", "bombardment")
        } else {
            ("هجوم", "attack")
        };
        let shape = if plain { self.dice.below(2) } else { self.dice.below(3) };
        if arabic {
            let place = if town_known { format!("مدينة {}", town.arabic) } else { country.arabic.to_owned() };
            let spot = if town_known { town.arabic.as_str() } else { country.arabic };
            let least = if told.at_least { " على الأقل" } else { "" };
            let killed = people_ar(told.killed);
            let when = match (age, style) {
                (0, 0) => "اليوم".to_owned(),
                (0, _) => format!("اليوم {}", DAYS_AR[weekday]),
                (1, 0) => "أمس".to_owned(),
                (1, _) => format!("أمس {}", DAYS_AR[weekday]),
                (2..=5, _) => format!("يوم {}", DAYS_AR[weekday]),
                _ => format!("في {date} {}", MONTHS_AR[month - 1]),
            };
            let title = match style {
                0 => format!("مقتل {killed}{least} في {} في {spot}", noun.0),
                1 => format!("{spot}: {} يوقع {} قتلى", noun.0, told.killed.max(3)),
                2 => format!("{} في {spot} يسفر عن مقتل {killed}", noun.0),
                _ => format!("ارتفاع حصيلة ضحايا {} في {spot} إلى {} قتيلا", noun.0, told.killed.max(11)),
            };
            // Headlines whose figure the grammar forced apart from the facts say none.
            let title = if (style == 1 && !(3..=10).contains(&told.killed)) || (style == 3 && told.killed < 11) {
                format!("{} في {spot}", noun.0)
            } else {
                title
            };
            let injured = told.injured.map_or_else(String::new, |n| {
                format!(" وإصابة {}", if n <= 9 { people_ar(n) } else { format!("{n} آخرين") })
            });
            let within = if town_known { format!("{place} في {}", country.arabic) } else { place.clone() };
            let lead = match shape {
                0 => format!(
                    "قتل {killed}{least}{} {when} في {} استهدف {} في {within}، حسبما أفاد {}.",
                    told.injured.map_or_else(String::new, |n| format!(
                        " وأصيب {}",
                        if n <= 9 { people_ar(n) } else { format!("{n} آخرون") }
                    )),
                    noun.0,
                    fact.site.0,
                    source.0
                ),
                1 => format!("أفاد {} بمقتل {killed}{least}{injured} {when} في {} في {within}.", source.0, noun.0),
                _ => format!(
                    "{} {} في {within} {when}، مما أسفر عن مقتل {killed}{least}{injured}، وفق ما أعلن {}.",
                    kind.act.0, fact.site.0, source.0
                ),
            };
            let mut text = lead;
            let act = self.dice.below(3);
            if act > 0 {
                let _ = write!(
                    text,
                    "\n\nوقال {} إن الهجوم وقع {} وإن سيارات الإسعاف نقلت الجرحى إلى المستشفى.",
                    source.0,
                    if act == 1 { "صباحا" } else { "مساء" }
                );
            }
            match group_known {
                Some(group) => {
                    let _ = write!(text, "\n\nوأعلن {} مسؤوليته عن الهجوم في بيان.", group.0);
                }
                None if self.dice.chance(40) => text.push_str("\n\nولم تعلن أي جهة مسؤوليتها عن الهجوم حتى الآن."),
                None => {}
            }
            (title, text)
        } else {
            let country_name = country.latin;
            let least = if told.at_least { "at least " } else { "" };
            let killed = people_en(told.killed);
            let when = match age {
                0..=5 => format!("on {}", DAYS_EN[weekday]),
                _ => format!("on {date} {}", MONTHS_EN[month - 1]),
            };
            let spot = if town_known { format!("{}, {country_name}", town.latin) } else { country_name.to_owned() };
            let head = if town_known { town.latin.as_str() } else { country_name };
            let title = match style {
                0 => format!("{}{killed} killed in {} in {head}", if told.at_least { "At least " } else { "" }, noun.1),
                1 => format!("{} in {head} kills {}", capital(noun.1), told.killed),
                2 => format!("{} in {spot}: what we know", capital(noun.1)),
                _ => format!("Death toll from {head} {} at {}", noun.1, told.killed),
            };
            let title = capital(&title);
            let injured = told.injured.map_or_else(String::new, |n| format!(" and wounding {n} others"));
            let lead = match 2 - shape {
                0 => format!(
                    "{} {} in {spot} {when}, killing {least}{killed}{injured}, {} said.",
                    kind.act.1, fact.site.1, source.1
                ),
                1 => format!(
                    "{}{killed} were killed{} {when} in {} in {spot}, according to {}.",
                    if told.at_least { "At least " } else { "" },
                    told.injured.map_or_else(String::new, |n| format!(" and {n} wounded")),
                    article(noun.1),
                    source.1
                ),
                _ => format!(
                    "{} in {spot} {when} killed {least}{killed}{}, {} said.",
                    capital(&article(noun.1)),
                    told.injured.map_or_else(String::new, |n| format!(" and injured {n}")),
                    source.1
                ),
            };
            let mut text = capital(&lead);
            if self.dice.chance(50) {
                let _ = write!(text, "\n\nAmbulances took the wounded to a hospital, {} said.", source.1);
            }
            match group_known {
                Some(group) => {
                    let _ =
                        write!(text, "\n\n{} claimed responsibility for the attack in a statement.", capital(group.1));
                }
                None if self.dice.chance(40) => {
                    text.push_str("\n\nNo group has claimed responsibility for the attack.")
                }
                None => {}
            }
            (title, text)
        }
    }
}

fn capital(s: &str) -> String {
    let mut chars = s.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().collect::<String>() + chars.as_str())
}

fn article(noun: &str) -> String {
    match noun.chars().next() {
        _ if noun == "shelling" => noun.to_owned(),
        Some('a' | 'e' | 'i' | 'o' | 'u') => format!("an {noun}"),
        _ => format!("a {noun}"),
    }
}

fn towns(root: &Path) -> Result<Vec<Town>, String> {
    let path = root.join("gazetteer/places.tsv.gz");
    let file = std::fs::File::open(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).map_err(|e| e.to_string())?;
    let mut list = Vec::new();
    for line in text.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let population: u64 = f[6].parse().unwrap_or(0);
        let arabic = f[8].split('|').next().unwrap_or("");
        // Towns most readers know, named in one word or two, so that the measure is of matching, not of the gazetteer.
        let plain =
            f[7].chars().all(|c| c.is_ascii_alphabetic() || c == ' ' || c == '-') && f[7].split(' ').count() <= 2;
        if f[0] == "P"
            && population >= 60_000
            && arabic.chars().count() > 3
            && plain
            && COUNTRIES.iter().any(|c| c.code == f[2])
        {
            list.push(Town { country: f[2].to_owned(), arabic: arabic.to_owned(), latin: f[7].to_owned() });
        }
    }
    Ok(list)
}

/// Writes the stream into `folder`.
pub fn run(root: &Path, folder: &Path, reports: usize, seed: u64) -> Result<(), String> {
    let towns = towns(root)?;
    let mut by_country: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, town) in towns.iter().enumerate() {
        by_country.entry(town.country.as_str()).or_default().push(i);
    }
    let weights: usize = COUNTRIES.iter().map(|c| c.weight).sum();
    std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let create = |name: &str| {
        let path = folder.join(name);
        std::fs::File::create(&path).map(BufWriter::new).map_err(|e| format!("{}: {e}", path.display()))
    };
    let (mut stream, mut gold) = (create("stream.jsonl")?, create("gold.jsonl")?);
    let io = |e: std::io::Error| e.to_string();
    let mut teller = Teller { towns: &towns, dice: Dice(seed) };
    let mut written = 0;
    let mut incidents: Vec<Fact> = Vec::new();
    // About five reports an incident, over as many days as keep the world's pace: 27 incidents a day.
    let days = (reports / 5 / 27).max(60);
    // Reports are written in order of publication, as they would come in.
    let mut due: BTreeMap<usize, Vec<(serde_json::Value, Vec<serde_json::Value>)>> = BTreeMap::new();
    let mut put = |dice: &mut Dice,
                   published: usize,
                   outlet: &str,
                   arabic: bool,
                   title: String,
                   text: String,
                   golds: Vec<(String, &str, Option<String>)>| {
        let id = format!("{:016x}", dice.next());
        let report = json!({"id": id, "outlet": outlet, "language": if arabic { "ar" } else { "en" }, "published": iso(published), "title": title, "text": text});
        let golds = golds
            .into_iter()
            .map(|(incident, case, account)| match account {
                Some(account) => json!({"report": id, "incident": incident, "case": case, "account": account}),
                None => json!({"report": id, "incident": incident, "case": case}),
            })
            .collect();
        due.entry(published).or_default().push((report, golds));
        written += 1;
        written
    };
    let mut total = 0;
    while total < reports {
        // A fact, or one made to be mistaken for the one before it.
        let mut fact = {
            let d = &mut teller.dice;
            let mut roll = d.below(weights);
            let country = COUNTRIES.iter().position(|c| {
                let hit = roll < c.weight;
                roll = roll.wrapping_sub(c.weight);
                hit
            });
            let country = country.unwrap_or(0);
            let Some(choices) = by_country.get(COUNTRIES[country].code) else { continue };
            // Attacks cluster: a few towns see most of them.
            let town = choices[d.below(choices.len()).min(d.below(choices.len())).min(d.below(choices.len()))];
            let kind = d.below(KINDS.len());
            let size = d.below(100);
            let killed = match size {
                0..=39 => 1 + d.below(3),
                40..=79 => 3 + d.below(9),
                80..=96 => 12 + d.below(40),
                _ => 50 + d.below(150),
            };
            let group = if COUNTRIES[country].groups.is_empty() || d.chance(45) {
                None
            } else {
                Some(*d.of(COUNTRIES[country].groups))
            };
            Fact {
                name: format!("e{}", incidents.len()),
                day: d.below(days),
                town,
                country,
                kind,
                site: *d.of(KINDS[kind].sites),
                killed,
                injured: d.below(killed * 4 + 2),
                group: group.filter(|_| KINDS[kind].noun.1 != "air strike" && KINDS[kind].noun.1 != "shelling"),
                claimed: d.chance(60),
                case: "plain",
            }
        };
        if let Some(last) = incidents.last()
            && teller.dice.chance(6)
        {
            fact.day = last.day;
            fact.town = last.town;
            fact.country = last.country;
            if teller.dice.chance(35) {
                // The second blast an hour later is told with the first: another toll, the same kind.
                fact.kind = last.kind;
                fact.site = *teller.dice.of(KINDS[fact.kind].sites);
                fact.case = "second_blast";
            } else {
                fact.case = "same_city_same_day";
            }
            if fact.killed == last.killed {
                fact.killed += 2;
            }
        }
        let count = match teller.dice.below(100) {
            0..=29 => 1 + teller.dice.below(2),
            30..=74 => 2 + teller.dice.below(5),
            75..=95 => 5 + teller.dice.below(9),
            _ => 12 + teller.dice.below(25),
        };
        let rising = fact.killed >= 8 && teller.dice.chance(45);
        let mut wire: Option<(String, String, bool, usize)> = None;
        // A masthead prints a wire's words once.
        let mut printed: Vec<&str> = Vec::new();
        for n in 0..count {
            let d = &mut teller.dice;
            let age = if n == 0 { 0 } else { [0, 0, 0, 1, 1, 1, 2, 3][d.below(8)] };
            let arabic = d.chance(55);
            let published = fact.day + age;
            let outlet = if arabic { *d.of(OUTLETS_AR) } else { *d.of(OUTLETS_EN) };
            // A reprint: the wire's words under another masthead.
            if let Some((title, text, language, day)) = &wire
                && d.chance(25)
            {
                let outlet = if *language { *d.of(OUTLETS_AR) } else { *d.of(OUTLETS_EN) };
                let (title, text, language, day) = (title.clone(), text.clone(), *language, *day);
                if printed.contains(&outlet) {
                    continue;
                }
                printed.push(outlet);
                total = put(d, day, outlet, language, title, text, vec![(fact.name.clone(), "reprint", None)]);
                continue;
            }
            let share = if rising { [55, 75, 90, 100][age.min(3)] } else { 100 };
            let killed = (fact.killed * share / 100).max(1);
            // Outlets count differently in the same hour.
            let rival = if killed >= 8 && d.chance(6) { 1 + d.below((killed / 8).max(1)) } else { 0 };
            let killed = if d.chance(50) { killed + rival } else { killed - rival };
            let told = Told {
                killed,
                injured: (fact.injured > 1 && d.chance(65)).then(|| (fact.injured * share / 100).max(2)),
                at_least: d.chance(20),
            };
            let mut case = if rising { "rising_toll" } else { fact.case };
            let mut day = fact.day;
            if d.chance(2) && fact.day > 2 {
                day -= 1 + d.below(2);
                case = "wrong_date";
            }
            let town_known = !d.chance(6);
            if !town_known {
                case = "town_unknown";
            }
            let (title, mut text) = teller.tell(&fact, arabic, told, day, published, town_known);
            let d = &mut teller.dice;
            if n == 0 && d.chance(50) {
                let name = d.of(WIRES);
                let credit = if arabic { format!("\n\n({})", name.0) } else { format!("\n\n({})", name.1) };
                text.push_str(&credit);
                wire = Some((title.clone(), text.clone(), arabic, published));
                printed.push(outlet);
            }
            // An older incident as background.
            let mut golds = vec![(fact.name.clone(), case, None)];
            if d.chance(8)
                && let Some(old) = incidents
                    .iter()
                    .rev()
                    .find(|o| o.country == fact.country && o.day + 12 < fact.day && o.town != fact.town)
            {
                let (y, m, dd) = civil(old.day);
                let town = &towns[old.town];
                if arabic {
                    let _ = write!(
                        text,
                        "\n\nوفي {dd} {} {y}، قتل {} في {} في مدينة {}.",
                        MONTHS_AR[m - 1],
                        people_ar(old.killed),
                        KINDS[old.kind].noun.0,
                        town.arabic
                    );
                } else {
                    let _ = write!(
                        text,
                        "\n\nOn {dd} {} {y}, {} were killed in {} in {}.",
                        MONTHS_EN[m - 1],
                        people_en(old.killed),
                        article(KINDS[old.kind].noun.1),
                        town.latin
                    );
                }
                golds.push((old.name.clone(), "background", Some(format!("told:{}", town.latin))));
            }
            total = put(&mut teller.dice, published, outlet, arabic, title, text, golds);
        }
        // What is written later: arrests weeks after, the anniversary, the round-up of the day.
        let d = &mut teller.dice;
        let town = &towns[fact.town];
        let (y, m, dd) = civil(fact.day);
        let arabic = d.chance(50);
        let outlet = if arabic { *d.of(OUTLETS_AR) } else { *d.of(OUTLETS_EN) };
        if d.chance(4) {
            let (title, text) = if arabic {
                (
                    format!("اعتقال مشتبه بهم في هجوم {}", town.arabic),
                    format!(
                        "أعلنت الشرطة اعتقال ثلاثة مشتبه بهم في {}.\n\nوفي {dd} {} {y}، قتل {} في {} في مدينة {}.",
                        COUNTRIES[fact.country].arabic,
                        MONTHS_AR[m - 1],
                        people_ar(fact.killed),
                        KINDS[fact.kind].noun.0,
                        town.arabic
                    ),
                )
            } else {
                (
                    format!("Suspects held over {} attack", town.latin),
                    format!(
                        "Police in {} said they had arrested three suspects.\n\nOn {dd} {} {y}, {} were killed in {} in {}.",
                        COUNTRIES[fact.country].latin,
                        MONTHS_EN[m - 1],
                        people_en(fact.killed),
                        article(KINDS[fact.kind].noun.1),
                        town.latin
                    ),
                )
            };
            let later = fact.day + 10 + d.below(25);
            total = put(
                d,
                later,
                outlet,
                arabic,
                title,
                text,
                vec![(fact.name.clone(), "arrest_follow_up", Some(format!("told:{}", town.latin)))],
            );
        } else if d.chance(3) && fact.killed >= 5 {
            let (title, text) = if arabic {
                (
                    format!("{} تحيي ذكرى ضحايا الهجوم", town.arabic),
                    format!(
                        "أحيت مدينة {} ذكرى الضحايا بوضع الزهور.\n\nوكان {} قد قتلوا في {} في مدينة {} في {dd} {} {y}.",
                        town.arabic,
                        people_ar(fact.killed),
                        KINDS[fact.kind].noun.0,
                        town.arabic,
                        MONTHS_AR[m - 1]
                    ),
                )
            } else {
                (
                    format!("{} remembers its dead", town.latin),
                    format!(
                        "Residents of {} laid flowers for the victims.\n\n{} were killed in {} in {} on {dd} {} {y}.",
                        town.latin,
                        capital(&people_en(fact.killed)),
                        article(KINDS[fact.kind].noun.1),
                        town.latin,
                        MONTHS_EN[m - 1]
                    ),
                )
            };
            total = put(
                d,
                fact.day + 365,
                outlet,
                arabic,
                title,
                text,
                vec![(fact.name.clone(), "anniversary", Some(format!("told:{}", town.latin)))],
            );
        } else if d.chance(4) && incidents.len() > 50 {
            // Three incidents of the day in one report.
            let same_day: Vec<&Fact> = incidents
                .iter()
                .rev()
                .take(4000)
                .filter(|o| o.day == fact.day && o.town != fact.town)
                .take(2)
                .collect();
            if same_day.len() == 2 && same_day[0].town != same_day[1].town {
                let all = [&fact, same_day[0], same_day[1]];
                let mut text = String::new();
                let mut golds = Vec::new();
                for f in all {
                    let town = &towns[f.town];
                    if arabic {
                        let _ = write!(
                            text,
                            "قتل {} اليوم في {} في مدينة {} في {}.\n\n",
                            people_ar(f.killed),
                            KINDS[f.kind].noun.0,
                            town.arabic,
                            COUNTRIES[f.country].arabic
                        );
                    } else {
                        let _ = write!(
                            text,
                            "{} were killed on {} in {} in {}, {}.\n\n",
                            capital(&people_en(f.killed)),
                            DAYS_EN[(f.day + 6) % 7],
                            article(KINDS[f.kind].noun.1),
                            town.latin,
                            COUNTRIES[f.country].latin
                        );
                    }
                    golds.push((f.name.clone(), "round_up", Some(format!("told:{}", town.latin))));
                }
                let title = if arabic {
                    "أبرز الأحداث الأمنية اليوم"
                } else {
                    "Security round-up of the day"
                };
                total = put(d, fact.day, outlet, arabic, title.to_owned(), text, golds);
            }
        }
        incidents.push(fact);
    }
    let mut n = 0;
    for (report, golds) in due.into_values().flatten() {
        writeln!(stream, "{report}").map_err(io)?;
        for g in golds {
            writeln!(gold, "{g}").map_err(io)?;
        }
        n += 1;
    }
    stream.flush().and_then(|()| gold.flush()).map_err(io)?;
    println!("{n} reports on {} incidents in {}", incidents.len(), folder.display());
    Ok(())
}
