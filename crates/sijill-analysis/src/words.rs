//! The words of a brief, in Arabic and English.
//!
//! Input: `text/{ar,en}.toml` and the names of the lexicon. Output: sentences with their places filled in, counted
//! nouns in the form their number asks for, names of actors and countries.

use crate::events::{Range, Sum};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::HashMap;

/// Language of a brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Arabic, right to left.
    Arabic,
    /// English.
    English,
}

impl Tongue {
    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
        }
    }
}

/// Names of actors (by slug) and countries (by ISO code) in both languages: Arabic, English.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By slug.
    pub actors: HashMap<String, (String, String)>,
    /// By ISO 3166-1 alpha-2.
    pub countries: HashMap<String, (String, String)>,
    /// Arabic names of places by gazetteer id.
    pub places: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Table {
    count: HashMap<String, HashMap<String, String>>,
    text: HashMap<String, String>,
    head: HashMap<String, String>,
    months: HashMap<String, Vec<String>>,
    what: HashMap<String, String>,
    term: HashMap<String, String>,
}

pub(crate) struct Words<'n> {
    table: Table,
    names: &'n Names,
    pub tongue: Tongue,
}

impl<'n> Words<'n> {
    pub fn new(tongue: Tongue, names: &'n Names) -> Self {
        let source = match tongue {
            Tongue::Arabic => include_str!("../text/ar.toml"),
            Tongue::English => include_str!("../text/en.toml"),
        };
        let table = toml::from_str(source).expect("the tables of words are tested");
        Self { table, names, tongue }
    }

    /// A sentence with its places filled in.
    pub fn say(&self, key: &str, fill: &[(&str, &str)]) -> String {
        let mut out = self.table.text.get(key).cloned().unwrap_or_else(|| key.to_owned());
        for (name, value) in fill {
            out = out.replace(&format!("{{{name}}}"), value);
        }
        out
    }

    pub fn head(&self, key: &str) -> &str {
        self.table.head.get(key).map_or("", String::as_str)
    }

    pub fn term(&self, key: &str) -> String {
        self.table.term.get(key).cloned().unwrap_or_else(|| key.replace('_', " "))
    }

    pub fn what(&self, key: &str) -> String {
        self.table.what.get(key).cloned().unwrap_or_else(|| key.replace('_', " "))
    }

    /// A number and its noun: "3 attacks", "هجومان", "11 هجوما".
    pub fn count(&self, noun: &str, n: usize) -> String {
        let Some(forms) = self.table.count.get(noun) else { return n.to_string() };
        let form = match (n, n % 100) {
            (0, _) if forms.contains_key("zero") => "zero",
            (1, _) => "one",
            (2, _) if forms.contains_key("two") => "two",
            (_, 3..=10) if forms.contains_key("few") => "few",
            _ => "many",
        };
        forms.get(form).map_or_else(|| n.to_string(), |f| f.replace("{n}", &n.to_string()))
    }

    pub fn day(&self, d: Date) -> String {
        format!("{} {} {}", d.day(), self.month(d), d.year())
    }

    pub fn day_month(&self, d: Date) -> String {
        format!("{} {}", d.day(), self.month(d))
    }

    fn month(&self, d: Date) -> &str {
        self.table.months["names"].get(d.month() as usize - 1).map_or("", String::as_str)
    }

    pub fn short_month(&self, month: i8) -> &str {
        self.table.months["short"].get(month as usize - 1).map_or("", String::as_str)
    }

    fn pick<'a>(&self, pair: &'a (String, String)) -> &'a str {
        match self.tongue {
            Tongue::Arabic => &pair.0,
            Tongue::English => &pair.1,
        }
    }

    pub fn actor(&self, slug: &str) -> String {
        self.names.actors.get(slug).map(|n| self.pick(n)).filter(|n| !n.is_empty()).unwrap_or(slug).to_owned()
    }

    pub fn country(&self, iso: &str) -> String {
        self.names.countries.get(iso).map(|n| self.pick(n)).filter(|n| !n.is_empty()).unwrap_or(iso).to_owned()
    }

    /// A place's name in the language of the brief, where the gazetteer has it.
    pub fn place(&self, name: Option<&str>, id: Option<&str>) -> String {
        let arabic = (self.tongue == Tongue::Arabic).then(|| id.and_then(|id| self.names.places.get(id))).flatten();
        arabic.map_or_else(|| name.unwrap_or("?").to_owned(), Clone::clone)
    }

    pub fn sum(&self, s: &Sum) -> String {
        if s.of == 0 && s.unknown > 0 {
            return self.say("not-told", &[]);
        }
        self.range(Some(Range { low: s.low, best: s.best, high: s.high }))
    }

    pub fn range(&self, r: Option<Range>) -> String {
        let Some(r) = r else { return "?".into() };
        let (low, best) = (r.low.to_string(), r.best.to_string());
        match r.high {
            Some(0) => self.say("zero", &[]),
            Some(high) if high == r.low => best,
            Some(high) => self.say("range", &[("best", &best), ("low", &low), ("high", &high.to_string())]),
            None if r.low == r.best => self.say("open-sum", &[("low", &low)]),
            None => self.say("range-open", &[("best", &best), ("low", &low)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(table: &Table) -> Vec<String> {
        let mut list: Vec<String> =
            [&table.text, &table.head, &table.what, &table.term].iter().flat_map(|m| m.keys().cloned()).collect();
        list.extend(table.count.keys().cloned());
        list.sort();
        list
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_places() {
        let names = Names::default();
        let (ar, en) = (Words::new(Tongue::Arabic, &names), Words::new(Tongue::English, &names));
        assert_eq!(keys(&ar.table), keys(&en.table));
        let places = |text: &str| {
            let mut list: Vec<String> =
                text.split('{').skip(1).filter_map(|p| p.split_once('}')).map(|p| p.0.to_owned()).collect();
            list.sort();
            list
        };
        for (key, text) in &en.table.text {
            assert_eq!(places(text), places(&ar.table.text[key]), "{key}");
        }
    }

    #[test]
    fn arabic_counts_in_five_forms() {
        let names = Names::default();
        let ar = Words::new(Tongue::Arabic, &names);
        let said: Vec<String> = [0, 1, 2, 3, 10, 11, 100, 103, 111].iter().map(|n| ar.count("attack", *n)).collect();
        assert_eq!(
            said,
            ["لا هجوم", "هجوم واحد", "هجومان", "3 هجمات", "10 هجمات", "11 هجوما", "100 هجوما", "103 هجمات", "111 هجوما"]
        );
    }
}
