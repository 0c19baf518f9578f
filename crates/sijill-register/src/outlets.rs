//! Who owns whom: which reports are independent of each other.
//!
//! Input: `lexicon/outlets.toml`. Output: for an outlet's or an agency's name as printed, whose
//! voice it is. Ten mastheads with one wire's story are one source.

use serde::Deserialize;
use sijill_lexicon::fold_str;
use std::collections::{BTreeMap, HashMap};

#[derive(Deserialize)]
struct File {
    outlet: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    owner: Option<String>,
    #[serde(default)]
    wire: bool,
    #[serde(default)]
    official: bool,
}

/// An outlet of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Its name.
    pub name: String,
    /// Who owns it, or itself.
    pub owner: String,
    /// Whether others print what it writes.
    pub wire: bool,
    /// Whether it speaks for a state or a party to a conflict.
    pub official: bool,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub struct Outlets {
    rows: Vec<Outlet>,
    by_name: HashMap<String, usize>,
}

impl Outlets {
    /// Reads the table.
    ///
    /// # Errors
    /// What the TOML parser says.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let file: File = toml::from_str(text)?;
        let mut outlets = Self::default();
        for row in file.outlet {
            let at = outlets.rows.len();
            for name in row.names.iter().chain([&row.name]) {
                outlets.by_name.insert(key(name), at);
            }
            outlets.rows.push(Outlet {
                owner: row.owner.unwrap_or_else(|| row.name.clone()),
                name: row.name,
                wire: row.wire,
                official: row.official,
            });
        }
        Ok(outlets)
    }

    /// The outlet a printed name means: a name of the table, or a site's address.
    pub fn find(&self, printed: &str) -> Option<&Outlet> {
        let key = key(printed);
        let row = self.by_name.get(&key).or_else(|| {
            let host = key.trim_start_matches("https://").trim_start_matches("http://").split('/').next()?;
            self.by_name.get(host.trim_start_matches("www."))
        })?;
        Some(&self.rows[*row])
    }

    /// Whose voice a printed outlet is: its owner when known, else the name folded.
    pub fn owner(&self, printed: &str) -> String {
        self.find(printed).map_or_else(|| key(printed), |o| key(&o.owner))
    }

    /// Owners and how many outlets each has, for the settings page and `lexicon stats`.
    pub fn owners(&self) -> BTreeMap<&str, usize> {
        let mut owners = BTreeMap::new();
        for row in &self.rows {
            *owners.entry(row.owner.as_str()).or_insert(0) += 1;
        }
        owners
    }
}

fn key(name: &str) -> String {
    let folded = fold_str(name.trim());
    let folded = folded.strip_prefix("وكاله ").or_else(|| folded.strip_prefix("وكالة ")).unwrap_or(&folded);
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}
