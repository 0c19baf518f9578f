//! The rule engine: patterns of the lexicon, matched over hits and phrases.
//!
//! Input: a [`Reading`] and the compiled rules. Output: matches with what their captures cover.
//! A pattern is tried only where its first element can stand; it never leaves its sentence.

use sijill_lexicon::{Element, Emission, Features, Lexicon, Number, Pattern, Pos, Tense, Test};
use sijill_text::{Clitics, Hit, Knowledge, Reading, TokenKind};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What a capture covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capture {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// What was captured.
    pub what: Captured,
}

/// Kind of capture, with the index of the phrase it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Captured {
    Tokens,
    Number(usize),
    People(usize),
    Date(usize),
    Place(usize),
    Actor(usize),
}

/// A rule that fired.
#[derive(Clone, Debug)]
pub struct Match {
    /// Index of the rule.
    pub rule: usize,
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Captures by name.
    pub captures: Vec<(String, Capture)>,
}

impl Match {
    /// A capture by name.
    pub fn get(&self, name: &str) -> Option<Capture> {
        self.captures.iter().find(|(n, _)| n == name).map(|(_, c)| *c)
    }
}

/// A rule ready to run.
pub struct Rule {
    /// Its name.
    pub name: String,
    /// Language folder it comes from.
    pub language: String,
    patterns: Vec<Vec<Step>>,
    /// What it emits.
    pub emissions: Vec<Emission>,
}

/// All rules, indexed by what they can start with.
pub struct Rules {
    /// The rules.
    pub rules: Vec<Rule>,
    by_class: Vec<Vec<(usize, usize)>>,
    by_word: HashMap<u64, Vec<(usize, usize)>, BuildHasherDefault<Hashed>>,
    by_phrase: [Vec<(usize, usize)>; 6],
    anywhere: Vec<(usize, usize)>,
}

/// Words are found by a hash of theirs (FNV-1a): what two words of one hash would start is tried and does not match.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// The hasher of what is a hash already.
#[derive(Default)]
struct Hashed(u64);
impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |h, b| h.rotate_left(8) ^ u64::from(*b));
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

#[derive(Clone, Debug)]
enum Step {
    One { test: Check, capture: Option<String>, optional: bool, negated: bool, proclitic: Option<char> },
    Gap(u8),
    Group(Vec<Vec<Step>>, bool),
}

#[derive(Clone, Debug)]
enum Check {
    Words(Vec<String>),
    Class(Vec<u16>, Vec<String>, Vec<(String, String)>),
    Phrase(Vec<usize>),
    Start,
    End,
    Quote,
    Any,
}

const PHRASES: [&str; 6] = ["num", "people", "date", "place", "actor", "agent"];

fn compile(elements: &[Element], lexicon: &Lexicon) -> Vec<Step> {
    elements
        .iter()
        .map(|element| match element {
            Element::Gap(n) => Step::Gap(*n),
            Element::Group { alternatives, optional } => {
                Step::Group(alternatives.iter().map(|a| compile(a, lexicon)).collect(), *optional)
            }
            Element::One { test, capture, optional, negated, proclitic } => Step::One {
                test: match test {
                    Test::Words(words) => Check::Words(words.clone()),
                    Test::Class { classes, features, attributes } => Check::Class(
                        classes.iter().map(|c| lexicon.class(c).unwrap_or(u16::MAX)).collect(),
                        features.clone(),
                        attributes.clone(),
                    ),
                    Test::Phrase(kinds) => {
                        Check::Phrase(kinds.iter().filter_map(|k| PHRASES.iter().position(|p| p == k)).collect())
                    }
                    Test::Start => Check::Start,
                    Test::End => Check::End,
                    Test::Quote => Check::Quote,
                    Test::Any => Check::Any,
                },
                capture: capture.clone(),
                optional: *optional,
                negated: *negated,
                proclitic: *proclitic,
            },
        })
        .collect()
}

/// For each token the phrase that starts there, by kind.
#[derive(Default)]
pub struct PhraseIndex {
    starts: [Vec<u32>; 5],
}

impl PhraseIndex {
    /// Indexes a reading.
    pub fn fill(&mut self, r: &Reading) {
        let n = r.len();
        for list in &mut self.starts {
            list.clear();
            list.resize(n, 0);
        }
        let mut put = |kind: usize, start: u32, index: usize| {
            if let Some(slot) = self.starts[kind].get_mut(start as usize)
                && *slot == 0
            {
                *slot = index as u32 + 1;
            }
        };
        for (i, p) in r.numbers.iter().enumerate() {
            put(0, p.start, i);
        }
        for (i, p) in r.people.iter().enumerate() {
            put(1, p.start, i);
        }
        for (i, p) in r.dates.iter().enumerate() {
            put(2, p.start, i);
        }
        for (i, p) in r.places.iter().enumerate() {
            put(3, p.start, i);
            put(3, p.name, i);
        }
        for (i, p) in r.actors.iter().enumerate() {
            put(4, p.start, i);
        }
    }

    /// The phrase of a kind (0 number, 1 people, 2 date, 3 place, 4 actor) starting at a token.
    pub fn at(&self, kind: usize, token: usize) -> Option<usize> {
        self.starts[kind].get(token).copied().unwrap_or(0).checked_sub(1).map(|i| i as usize)
    }
}

impl Rules {
    /// Compiles the rules of a lexicon.
    pub fn new(lexicon: &Lexicon) -> Self {
        let mut out = Self {
            rules: Vec::new(),
            by_class: Vec::new(),
            by_word: HashMap::default(),
            by_phrase: Default::default(),
            anywhere: Vec::new(),
        };
        for source in lexicon.rules() {
            let rule = out.rules.len();
            let mut patterns = Vec::new();
            for (i, pattern) in source.patterns.iter().filter_map(|p| Pattern::parse(p).ok()).enumerate() {
                let steps = compile(&pattern.elements, lexicon);
                out.index(&steps, (rule, i));
                patterns.push(steps);
            }
            let emissions = source.emissions.iter().filter_map(|e| Emission::parse(e).ok()).collect();
            out.rules.push(Rule { name: source.name.clone(), language: source.language.clone(), patterns, emissions });
        }
        out
    }

    /// Files a pattern under everything it can start with.
    fn index(&mut self, steps: &[Step], id: (usize, usize)) {
        for step in steps {
            match step {
                Step::One { negated: true, .. } | Step::One { test: Check::Start | Check::End, .. } => {
                    self.anywhere.push(id);
                    return;
                }
                Step::One { test, optional, .. } => {
                    match test {
                        Check::Words(words) => {
                            for word in words {
                                self.by_word.entry(hash(word)).or_default().push(id);
                            }
                        }
                        Check::Class(classes, ..) => {
                            for class in classes.iter().filter(|c| **c != u16::MAX) {
                                let class = usize::from(*class);
                                if self.by_class.len() <= class {
                                    self.by_class.resize(class + 1, Vec::new());
                                }
                                self.by_class[class].push(id);
                            }
                        }
                        Check::Phrase(kinds) => {
                            for kind in kinds {
                                if *kind == 5 {
                                    self.by_phrase[4].push(id);
                                    self.by_phrase[1].push(id);
                                } else {
                                    self.by_phrase[*kind].push(id);
                                }
                            }
                        }
                        _ => self.anywhere.push(id),
                    }
                    if !optional {
                        return;
                    }
                }
                Step::Group(alternatives, optional) => {
                    for alternative in alternatives {
                        self.index(alternative, id);
                    }
                    if !optional {
                        return;
                    }
                }
                Step::Gap(_) => {
                    self.anywhere.push(id);
                    return;
                }
            }
        }
    }

    /// All matches in a reading, in order of their first token; of one rule at one token the first
    /// pattern that matches.
    pub fn run(&self, r: &Reading, k: &Knowledge, index: &PhraseIndex) -> Vec<Match> {
        let mut out = Vec::new();
        let mut candidates: Vec<(usize, usize)> = Vec::new();
        for sentence in &r.sentences {
            for token in sentence.start as usize..sentence.end as usize {
                candidates.clear();
                candidates.extend_from_slice(&self.anywhere);
                for hit in r.scan.at(token) {
                    for class in &k.lexicon.lexeme(hit.lexeme).classes {
                        if let Some(list) = self.by_class.get(usize::from(*class)) {
                            candidates.extend_from_slice(list);
                        }
                    }
                }
                for kind in 0..5 {
                    if !self.by_phrase[kind].is_empty() && index.at(kind, token).is_some() {
                        candidates.extend_from_slice(&self.by_phrase[kind]);
                    }
                }
                if !self.by_word.is_empty() {
                    let word = r.view.word(token);
                    if let Some(list) = self.by_word.get(&hash(word)) {
                        candidates.extend_from_slice(list);
                    }
                    if let Some(list) = word.strip_prefix(['و', 'ف']).and_then(|w| self.by_word.get(&hash(w))) {
                        candidates.extend_from_slice(list);
                    }
                }
                if candidates.is_empty() {
                    continue;
                }
                candidates.sort_unstable();
                candidates.dedup();
                let run = Run { r, k, index, start: sentence.start as usize, end: sentence.end as usize };
                let mut done = usize::MAX;
                for &(rule, pattern) in &candidates {
                    if rule == done || !self.speaks(rule, r, token) {
                        continue;
                    }
                    let mut captures = Vec::new();
                    if let Some(end) = run.sequence(&self.rules[rule].patterns[pattern], None, token, &mut captures) {
                        done = rule;
                        out.push(Match { rule, start: token, end: end.max(token + 1), captures });
                    }
                }
            }
        }
        out
    }

    /// A rule of a language folder reads words of that script.
    fn speaks(&self, rule: usize, r: &Reading, token: usize) -> bool {
        match (self.rules[rule].language.as_str(), r.view.tokens[token].kind) {
            ("ar", TokenKind::Latin) | ("en", TokenKind::Arabic) => false,
            ("ar", _) => r.language != sijill_model::Language::English,
            ("en", _) => r.language != sijill_model::Language::Arabic,
            _ => true,
        }
    }
}

/// What must match after the steps at hand: a group's alternatives go on into what follows it.
struct Then<'a> {
    steps: &'a [Step],
    then: Option<&'a Then<'a>>,
}

struct Run<'a> {
    r: &'a Reading,
    k: &'a Knowledge,
    index: &'a PhraseIndex,
    start: usize,
    end: usize,
}

impl Run<'_> {
    /// Matches `steps`, then what comes after them, from `token`; the end of the match.
    fn sequence(
        &self,
        steps: &[Step],
        then: Option<&Then<'_>>,
        token: usize,
        captures: &mut Vec<(String, Capture)>,
    ) -> Option<usize> {
        let Some((step, rest)) = steps.split_first() else {
            return match then {
                Some(t) => self.sequence(t.steps, t.then, token, captures),
                None => Some(token),
            };
        };
        match step {
            Step::Gap(n) => (0..=*n as usize).take_while(|skip| token + skip <= self.end).find_map(|skip| {
                let mark = captures.len();
                let end = self.sequence(rest, then, token + skip, captures);
                if end.is_none() {
                    captures.truncate(mark);
                }
                end
            }),
            Step::Group(alternatives, optional) => {
                let after = Then { steps: rest, then };
                for alternative in alternatives {
                    let mark = captures.len();
                    if let Some(end) = self.sequence(alternative, Some(&after), token, captures) {
                        return Some(end);
                    }
                    captures.truncate(mark);
                }
                optional.then(|| self.sequence(rest, then, token, captures)).flatten()
            }
            Step::One { test, capture, optional, negated, proclitic } => {
                if *negated {
                    return match self.one(test, token, *proclitic) {
                        Some(_) => None,
                        None => self.sequence(rest, then, token, captures),
                    };
                }
                if let Some(found) = self.one(test, token, *proclitic) {
                    let mark = captures.len();
                    if let Some(name) = capture {
                        captures.push((name.clone(), found));
                    }
                    if let Some(end) = self.sequence(rest, then, found.end, captures) {
                        return Some(end);
                    }
                    captures.truncate(mark);
                }
                optional.then(|| self.sequence(rest, then, token, captures)).flatten()
            }
        }
    }

    fn one(&self, test: &Check, token: usize, proclitic: Option<char>) -> Option<Capture> {
        let tokens = |length: usize| Capture { start: token, end: token + length, what: Captured::Tokens };
        match test {
            Check::Start => {
                let at_start =
                    token == self.start || (token < self.end && self.r.clause[token] != self.r.clause[token - 1]);
                return at_start.then(|| tokens(0));
            }
            Check::End => {
                let at_end = token >= self.end
                    || matches!(self.r.view.tokens[token].kind, TokenKind::Mark(m) if m != '"' && m != '-');
                return at_end.then(|| tokens(0));
            }
            _ => {}
        }
        if token >= self.end {
            return None;
        }
        match test {
            Check::Any => Some(tokens(1)),
            Check::Quote => self.r.is_mark(token, '"').then(|| tokens(1)),
            Check::Words(words) => {
                let word = self.r.view.word(token);
                let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
                let fits = match proclitic {
                    None => words.iter().any(|w| w == word || w == bare),
                    Some(letter) => bare.strip_prefix(letter).is_some_and(|rest| words.iter().any(|w| w == rest)),
                };
                fits.then(|| tokens(1))
            }
            Check::Class(classes, features, attributes) => {
                let hit = self.r.scan.at(token).iter().find(|h| {
                    classes.iter().any(|c| self.k.is(h.lexeme, *c))
                        && (proclitic.is_none() || h.clitics.preposition() == proclitic.filter(|p| *p != '0'))
                        && (proclitic != Some('0') || !h.clitics.has(Clitics::AND))
                        && features.iter().all(|f| has_feature(h, f))
                        && attributes
                            .iter()
                            .all(|(key, value)| self.k.lexicon.attribute(h.lexeme, key) == Some(value.as_str()))
                })?;
                Some(tokens(hit.length as usize))
            }
            Check::Phrase(kinds) => kinds.iter().find_map(|kind| self.phrase(*kind, token, proclitic)),
            _ => None,
        }
    }

    fn phrase(&self, kind: usize, token: usize, proclitic: Option<char>) -> Option<Capture> {
        let r = self.r;
        let capture = |start: u32, end: u32, what| Some(Capture { start: start as usize, end: end as usize, what });
        let fits = |preposition: Option<char>| proclitic.is_none() || preposition == proclitic.filter(|p| *p != '0');
        match kind {
            0 => {
                let i = self.index.at(0, token)?;
                capture(r.numbers[i].start, r.numbers[i].end, Captured::Number(i))
            }
            1 => {
                let i = self.index.at(1, token)?;
                capture(r.people[i].start, r.people[i].end, Captured::People(i))
            }
            2 => {
                let i = self.index.at(2, token)?;
                capture(r.dates[i].start, r.dates[i].end, Captured::Date(i))
            }
            3 => {
                let i = self.index.at(3, token)?;
                capture(r.places[i].start, r.places[i].end, Captured::Place(i))
            }
            4 => {
                let i = self.index.at(4, token)?;
                fits(r.actors[i].preposition)
                    .then(|| capture(r.actors[i].start, r.actors[i].end, Captured::Actor(i)))
                    .flatten()
            }
            _ => self.phrase(4, token, proclitic).or_else(|| self.phrase(1, token, proclitic)),
        }
    }
}

fn has_feature(hit: &Hit, feature: &str) -> bool {
    let features: Features = hit.features;
    match feature {
        "v" => features.pos() == Pos::Verb,
        "n" => matches!(features.pos(), Pos::VerbalNoun | Pos::Noun),
        "ap" => features.pos() == Pos::ActiveParticiple,
        "pp" => features.pos() == Pos::PassiveParticiple || features.is_participle(),
        "adj" => features.pos() == Pos::Adjective,
        "ing" => features.pos() == Pos::VerbalNoun,
        "past" => features.get_tense() == Tense::Past,
        "pres" => features.get_tense() == Tense::Present,
        "base" => features.get_tense() == Tense::Base,
        "pass" => features.is_passive(),
        "act" => features.is_active(),
        "def" => hit.clitics.has(Clitics::AL | Clitics::PRONOUN),
        "indef" => !hit.clitics.has(Clitics::AL | Clitics::PRONOUN),
        "pl" => features.get_number() == Number::Plural,
        "du" => features.get_number() == Number::Dual,
        _ => false,
    }
}
