//! The rule engine: patterns of the lexicon, matched over hits and phrases.
//!
//! Input: a [`Reading`] and the compiled rules. Output: matches with what their captures cover.
//! A pattern is tried only where its first element can stand; it never leaves its sentence.

use sijill_lexicon::{Element, Emission, Features, Lexicon, Number, Pattern, Pos, Tense, Test};
use sijill_text::{ClassSet, Clitics, Hit, Knowledge, Reading, TokenKind};
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
pub struct Match<'a> {
    /// Index of the rule.
    pub rule: usize,
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Captures by name.
    pub captures: Vec<(&'a str, Capture)>,
}

impl Match<'_> {
    /// A capture by name.
    pub fn get(&self, name: &str) -> Option<Capture> {
        self.captures.iter().find(|(n, _)| *n == name).map(|(_, c)| *c)
    }
}

/// A rule ready to run.
pub struct Rule {
    /// Its name.
    pub name: String,
    script: Script,
    patterns: Vec<Ready>,
    /// What it emits.
    pub emissions: Vec<Emission>,
}

/// What a rule reads, by the language folder it comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Arabic,
    Latin,
    Both,
}

/// All rules, indexed by what they can start with.
pub struct Rules {
    /// The rules.
    pub rules: Vec<Rule>,
    by_class: Vec<Vec<(usize, usize)>>,
    by_word: HashMap<u64, Vec<(usize, usize)>, BuildHasherDefault<Hashed>>,
    by_phrase: [Vec<(usize, usize)>; 6],
    anywhere: Vec<(usize, usize)>,
    slots: usize,
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

/// A pattern ready to run.
struct Ready {
    steps: Vec<Step>,
    /// Of each of these a sentence must have a class for the pattern to match in it.
    classes: Vec<ClassSet>,
    /// And of each of these a phrase (a bit a kind).
    phrases: Vec<u8>,
    /// Its place in what is remembered of a sentence.
    slot: usize,
}

impl Ready {
    fn new(steps: Vec<Step>, slot: usize) -> Self {
        let (mut classes, mut phrases) = (Vec::new(), Vec::new());
        for step in &steps {
            if let Step::One { test, optional: false, negated: false, .. } = step {
                match test {
                    Check::Class(set, ..) => classes.push(*set),
                    Check::Phrase(kinds) => phrases.push(kinds.iter().fold(0, |bits, k| bits | phrase_bits(*k))),
                    _ => {}
                }
            }
        }
        Self { steps, classes, phrases, slot }
    }
}

/// The kinds of phrase (a bit a kind) that one of [`PHRASES`] stands for: an agent is an actor or people.
fn phrase_bits(kind: usize) -> u8 {
    if kind == 5 { 1 << 4 | 1 << 1 } else { 1 << kind }
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
    Class(ClassSet, Vec<Feature>, Vec<(String, String)>),
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
                        classes.iter().filter_map(|c| lexicon.class(c)).collect(),
                        features.iter().map(|f| Feature::named(f)).collect(),
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
            slots: 0,
        };
        for source in lexicon.rules() {
            let rule = out.rules.len();
            let mut patterns = Vec::new();
            for (i, pattern) in source.patterns.iter().filter_map(|p| Pattern::parse(p).ok()).enumerate() {
                let steps = compile(&pattern.elements, lexicon);
                out.index(&steps, (rule, i));
                patterns.push(Ready::new(steps, out.slots));
                out.slots += 1;
            }
            let emissions = source.emissions.iter().filter_map(|e| Emission::parse(e).ok()).collect();
            let script = match source.language.as_str() {
                "ar" => Script::Arabic,
                "en" => Script::Latin,
                _ => Script::Both,
            };
            out.rules.push(Rule { name: source.name.clone(), script, patterns, emissions });
        }
        out
    }

    /// Files a pattern under everything it can start with.
    fn index(&mut self, steps: &[Step], id: (usize, usize)) {
        for step in steps {
            match step {
                // These take no token: the pattern starts where what follows them can.
                Step::One { negated: true, .. } | Step::One { test: Check::Start | Check::End, .. } => {}
                Step::One { test, optional, .. } => {
                    match test {
                        Check::Words(words) => {
                            for word in words {
                                self.by_word.entry(hash(word)).or_default().push(id);
                            }
                        }
                        Check::Class(classes, ..) => {
                            for class in classes.iter().map(usize::from) {
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
    pub fn run(&self, r: &Reading, k: &Knowledge, index: &PhraseIndex) -> Vec<Match<'_>> {
        let mut out = Vec::new();
        let mut candidates: Vec<(usize, usize)> = Vec::new();
        // For each pattern the last sentence looked at, counted from one, and whether all it needs is there.
        let mut known: Vec<(usize, bool)> = vec![(0, false); self.slots];
        for (number, sentence) in (1..).zip(&r.sentences) {
            let mut classes = ClassSet::default();
            let mut phrases = 0_u8;
            for token in sentence.start as usize..sentence.end as usize {
                classes.add(&r.classes(token));
                phrases |= (0..5).filter(|kind| index.at(*kind, token).is_some()).map(|kind| 1 << kind).sum::<u8>();
            }
            let mut needed = |pattern: &Ready| {
                let (at, fits) = &mut known[pattern.slot];
                if *at != number {
                    *at = number;
                    *fits = pattern.classes.iter().all(|set| set.meets(&classes))
                        && pattern.phrases.iter().all(|kinds| kinds & phrases != 0);
                }
                *fits
            };
            for token in sentence.start as usize..sentence.end as usize {
                candidates.clear();
                candidates.extend_from_slice(&self.anywhere);
                for class in r.classes(token).iter() {
                    if let Some(list) = self.by_class.get(usize::from(class)) {
                        candidates.extend_from_slice(list);
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
                candidates.retain(|(rule, pattern)| {
                    self.speaks(*rule, r, token) && needed(&self.rules[*rule].patterns[*pattern])
                });
                candidates.sort_unstable();
                candidates.dedup();
                let run = Run { r, k, index, start: sentence.start as usize, end: sentence.end as usize };
                let mut done = usize::MAX;
                for &(rule, pattern) in &candidates {
                    if rule == done {
                        continue;
                    }
                    let mut captures = Vec::new();
                    if let Some(end) =
                        run.sequence(&self.rules[rule].patterns[pattern].steps, None, token, &mut captures)
                    {
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
        match (self.rules[rule].script, r.view.tokens[token].kind) {
            (Script::Arabic, TokenKind::Latin) | (Script::Latin, TokenKind::Arabic) => false,
            (Script::Arabic, _) => r.language != sijill_model::Language::English,
            (Script::Latin, _) => r.language != sijill_model::Language::Arabic,
            (Script::Both, _) => true,
        }
    }
}

/// What must match after the steps at hand: a group's alternatives go on into what follows it.
struct Then<'s, 'a> {
    steps: &'s [Step],
    then: Option<&'a Then<'s, 'a>>,
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
    fn sequence<'s>(
        &self,
        steps: &'s [Step],
        then: Option<&Then<'s, '_>>,
        token: usize,
        captures: &mut Vec<(&'s str, Capture)>,
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
                        captures.push((name.as_str(), found));
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
                if !classes.meets(&self.r.classes(token)) {
                    return None;
                }
                let hit = self.r.scan.at(token).iter().find(|h| {
                    classes.meets(self.k.class_set(h.lexeme))
                        && (proclitic.is_none() || h.clitics.preposition() == proclitic.filter(|p| *p != '0'))
                        && (proclitic != Some('0') || !h.clitics.has(Clitics::AND))
                        && features.iter().all(|f| f.of(h))
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
                // "أعلن «حزب الله» أنه": a name between marks of its own goes with them.
                let open = usize::from(r.is_mark(token, '"'));
                let i = self.index.at(4, token + open)?;
                let end = r.actors[i].end;
                let closed =
                    token + open > self.start && (end as usize) < self.end && r.quoted(token + open, end as usize);
                (fits(r.actors[i].preposition) && (open == 0 || closed))
                    .then(|| capture(token as u32, end + u32::from(closed), Captured::Actor(i)))
                    .flatten()
            }
            _ => self.phrase(4, token, proclitic).or_else(|| self.phrase(1, token, proclitic)),
        }
    }
}

/// What a pattern asks of the form of a word, by the names patterns use.
#[derive(Clone, Copy, Debug)]
enum Feature {
    Verb,
    Noun,
    ActiveParticiple,
    PassiveParticiple,
    Adjective,
    VerbalNoun,
    Past,
    Present,
    Base,
    Passive,
    Active,
    Definite,
    Indefinite,
    Plural,
    Dual,
    Unknown,
}

impl Feature {
    fn named(name: &str) -> Self {
        match name {
            "v" => Self::Verb,
            "n" => Self::Noun,
            "ap" => Self::ActiveParticiple,
            "pp" => Self::PassiveParticiple,
            "adj" => Self::Adjective,
            "ing" => Self::VerbalNoun,
            "past" => Self::Past,
            "pres" => Self::Present,
            "base" => Self::Base,
            "pass" => Self::Passive,
            "act" => Self::Active,
            "def" => Self::Definite,
            "indef" => Self::Indefinite,
            "pl" => Self::Plural,
            "du" => Self::Dual,
            _ => Self::Unknown,
        }
    }

    fn of(self, hit: &Hit) -> bool {
        let features: Features = hit.features;
        match self {
            Self::Verb => features.pos() == Pos::Verb,
            Self::Noun => matches!(features.pos(), Pos::VerbalNoun | Pos::Noun),
            Self::ActiveParticiple => features.pos() == Pos::ActiveParticiple,
            Self::PassiveParticiple => features.pos() == Pos::PassiveParticiple || features.is_participle(),
            Self::Adjective => features.pos() == Pos::Adjective,
            Self::VerbalNoun => features.pos() == Pos::VerbalNoun,
            Self::Past => features.get_tense() == Tense::Past,
            Self::Present => features.get_tense() == Tense::Present,
            Self::Base => features.get_tense() == Tense::Base,
            Self::Passive => features.is_passive(),
            Self::Active => features.is_active(),
            Self::Definite => hit.clitics.has(Clitics::AL | Clitics::PRONOUN),
            Self::Indefinite => !hit.clitics.has(Clitics::AL | Clitics::PRONOUN),
            Self::Plural => features.get_number() == Number::Plural,
            Self::Dual => features.get_number() == Number::Dual,
            Self::Unknown => false,
        }
    }
}
