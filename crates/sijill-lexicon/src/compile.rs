//! From sources to the lexicon the program runs on.
//!
//! Input: parsed `.lex` files, built-in ones first, a user's after them. Output: a [`Lexicon`]:
//! lexemes with classes and attributes, the table of all their generated forms, the rules.

use crate::{
    Features, Inflection, LexFile, Number, Pattern, PhraseTable, Pos, Root, SourceError, TableBuilder, conjugate,
    decline, inflect_noun, inflect_verb, parse_lex, pattern::Emission, source::Section, split_words,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// A word or phrase of the lexicon, whatever its form.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lexeme {
    /// Citation form as written in the source.
    pub lemma: String,
    /// Classes it belongs to.
    pub classes: Vec<u16>,
    /// Attribute keys and values.
    pub attributes: Vec<(u16, u32)>,
    /// Source file.
    pub file: u16,
    /// Source line.
    pub line: u32,
}

/// An example sentence of a rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleExample {
    /// The sentence.
    pub sentence: String,
    /// What the rule must read in it; `None` for a sentence it must not fire on.
    pub expected: Option<String>,
    /// Source line.
    pub line: u32,
}

/// A rule as written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleSource {
    /// Unique name.
    pub name: String,
    /// Folder it came from: its language.
    pub language: String,
    /// `match` lines.
    pub patterns: Vec<String>,
    /// `emit` lines.
    pub emissions: Vec<String>,
    /// `reads` and `not` lines.
    pub examples: Vec<RuleExample>,
    /// Source file.
    pub file: u16,
    /// Source line.
    pub line: u32,
}

/// Counts for `sijill lexicon stats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Stats {
    pub files: usize,
    pub lexemes: usize,
    pub words: usize,
    pub forms: usize,
    pub rules: usize,
    pub examples: usize,
    pub actors: usize,
}

#[derive(Clone, Default, Serialize, Deserialize)]
struct Meta {
    hash: String,
    classes: Vec<String>,
    keys: Vec<String>,
    values: Vec<String>,
    files: Vec<String>,
    lexemes: Vec<Lexeme>,
    rules: Vec<RuleSource>,
}

/// The compiled lexicon.
#[derive(Clone)]
pub struct Lexicon {
    meta: Meta,
    table: PhraseTable,
    class_index: HashMap<String, u16>,
}

/// Why a lexicon does not compile: every fault found, not only the first.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct CompileError(pub Vec<SourceError>);

/// Compiles files (path, content) into a lexicon. A rule of a later file replaces one of the same
/// name; other entries add up.
///
/// # Errors
/// All faults, each with file, line and reason.
pub fn compile<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Lexicon, CompileError> {
    let mut builder = Builder::default();
    let mut hasher = Sha256::new();
    for (path, text) in files {
        hasher.update(path.as_bytes());
        hasher.update([0]);
        hasher.update(text.as_bytes());
        match parse_lex(path, text) {
            Ok(file) => builder.file(&file),
            Err(error) => builder.errors.push(error),
        }
    }
    builder.check_rules();
    if !builder.errors.is_empty() {
        return Err(CompileError(builder.errors));
    }
    builder.meta.hash = hasher.finalize().iter().take(6).map(|b| format!("{b:02x}")).collect();
    let table = PhraseTable::open(builder.table.finish().into()).expect("a table just built opens");
    Ok(Lexicon::assemble(builder.meta, table))
}

struct Builder {
    meta: Meta,
    table: TableBuilder,
    errors: Vec<SourceError>,
    class_ids: HashMap<String, u16>,
    key_ids: HashMap<String, u16>,
    value_ids: HashMap<String, u32>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            meta: Meta::default(),
            table: TableBuilder::new(),
            errors: Vec::new(),
            class_ids: HashMap::new(),
            key_ids: HashMap::new(),
            value_ids: HashMap::new(),
        }
    }
}

/// How many classes a lexicon may have: what a set of them holds.
pub const MOST_CLASSES: usize = 256;

const UPPER_ALL: u32 = 1 << 16;
const UPPER_FIRST: u32 = 1 << 17;

impl Builder {
    fn fail(&mut self, file: &LexFile, line: u32, reason: impl Into<String>) {
        self.errors.push(SourceError { file: file.path.to_string(), line, reason: reason.into() });
    }

    fn class(&mut self, name: &str) -> u16 {
        let next = self.meta.classes.len() as u16;
        *self.class_ids.entry(name.to_owned()).or_insert_with(|| {
            self.meta.classes.push(name.to_owned());
            next
        })
    }

    fn attribute(&mut self, key: &str, value: &str) -> (u16, u32) {
        let next_key = self.meta.keys.len() as u16;
        let key = *self.key_ids.entry(key.to_owned()).or_insert_with(|| {
            self.meta.keys.push(key.to_owned());
            next_key
        });
        let next_value = self.meta.values.len() as u32;
        let value = *self.value_ids.entry(value.to_owned()).or_insert_with(|| {
            self.meta.values.push(value.to_owned());
            next_value
        });
        (key, value)
    }

    fn lexeme(&mut self, lemma: &str, classes: &[String], attributes: &[(String, String)], line: u32) -> u32 {
        let classes = classes.iter().map(|c| self.class(c)).collect();
        let mut pairs: Vec<(u16, u32)> = Vec::new();
        for (key, value) in attributes {
            let pair = self.attribute(key, value);
            match pairs.iter_mut().find(|(k, _)| *k == pair.0) {
                Some(old) => *old = pair,
                None => pairs.push(pair),
            }
        }
        let id = self.meta.lexemes.len() as u32;
        let file = (self.meta.files.len() - 1) as u16;
        self.meta.lexemes.push(Lexeme { lemma: lemma.to_owned(), classes, attributes: pairs, file, line });
        id
    }

    /// Adds a written form; `!` at its end means it must be in capitals.
    fn form(&mut self, form: &str, lexeme: u32, features: Features) {
        let (form, case) = match form.strip_suffix('!') {
            Some(form) => (form, UPPER_ALL),
            None => match form.strip_suffix('^') {
                Some(form) => (form, UPPER_FIRST),
                None => (form, 0),
            },
        };
        self.table.insert(&split_words(form), (lexeme, u32::from(features.0) | case));
    }

    fn forms(&mut self, inflections: Vec<Inflection>, lexeme: u32) {
        for inflection in inflections {
            self.form(&inflection.form, lexeme, inflection.features);
        }
    }

    fn file(&mut self, file: &LexFile) {
        self.meta.files.push(file.path.to_string());
        for section in &file.sections {
            match section.kind.as_str() {
                "rule" => self.rule(file, section),
                "actors" => self.actors(file, section),
                "nationality" => self.nationalities(file, section),
                "verb" | "noun" | "adj" | "word" => self.words(file, section),
                other => self.fail(
                    file,
                    section.line,
                    format!("`{other}` is no kind of section; use verb, noun, adj, word, actors, nationality or rule"),
                ),
            }
            if self.meta.classes.len() > MOST_CLASSES {
                let reason = format!("a lexicon has at most {MOST_CLASSES} classes; this section brings one more");
                self.fail(file, section.line, reason);
                return;
            }
        }
    }

    fn words(&mut self, file: &LexFile, section: &Section) {
        if section.names.is_empty() {
            return self.fail(file, section.line, "the section names no class, as in `[noun weapon]`");
        }
        let arabic = file.folder == "ar";
        for entry in &section.entries {
            let mut classes = section.names.clone();
            let mut attributes = section.attributes.clone();
            let (mut root, mut form, mut vowel, mut nouns) = (None, 0_u8, 'a', Vec::new());
            let (mut plural, mut past, mut participle, mut feminine) = (None, None, None, None);
            let mut only: Option<Vec<String>> = None;
            let mut also: Vec<String> = Vec::new();
            for (key, value) in entry.attributes() {
                match key {
                    "root" => root = Root::parse(value),
                    "form" => form = value.parse().unwrap_or(0),
                    "vowel" => vowel = value.chars().next().unwrap_or('a'),
                    "vn" => nouns = list(value),
                    "pl" => plural = Some(value.to_owned()),
                    "past" => past = Some(value.to_owned()),
                    "pp" => participle = Some(value.to_owned()),
                    "f" => feminine = Some(value.to_owned()),
                    "only" => only = Some(list(value)),
                    "also" => also = list(value),
                    "class" => classes.extend(list(value)),
                    _ => attributes.push((key.to_owned(), value.to_owned())),
                }
            }
            let Some(lemmas) = entry.plain().next().map(list).filter(|l| !l.is_empty()) else {
                self.fail(file, entry.line, "the entry has no word before its attributes");
                continue;
            };
            let id = self.lexeme(&lemmas[0], &classes, &attributes, entry.line);
            match section.kind.as_str() {
                "verb" if arabic => {
                    let Some(root) = root else {
                        self.fail(file, entry.line, "an Arabic verb needs its root, as in `root=ق ت ل`");
                        continue;
                    };
                    let mut forms = conjugate(&root, form, vowel, &nouns);
                    if forms.is_empty() {
                        self.fail(file, entry.line, format!("form={form} cannot be conjugated; use 1 to 8 or 10"));
                        continue;
                    }
                    if let Some(only) = &only {
                        forms.retain(|f| {
                            only.iter().any(|o| match o.as_str() {
                                "v" => f.features.pos() == Pos::Verb,
                                "n" => f.features.pos() == Pos::VerbalNoun,
                                "ap" => f.features.pos() == Pos::ActiveParticiple,
                                "pp" => f.features.pos() == Pos::PassiveParticiple,
                                "past" => f.features.get_tense() == crate::Tense::Past,
                                _ => false,
                            })
                        });
                    }
                    self.forms(forms, id);
                }
                "verb" => {
                    for lemma in &lemmas {
                        let mut forms = inflect_verb(lemma, past.as_deref(), participle.as_deref());
                        if let Some(only) = &only {
                            forms.retain(|f| {
                                only.iter().any(|o| match o.as_str() {
                                    "past" => {
                                        f.features.get_tense() == crate::Tense::Past || f.features.is_participle()
                                    }
                                    "v" => f.features.pos() == Pos::Verb,
                                    "n" => f.features.pos() == Pos::VerbalNoun,
                                    _ => false,
                                })
                            });
                        }
                        self.forms(forms, id);
                    }
                }
                "noun" if arabic => {
                    for lemma in &lemmas {
                        // A clause ("أطلق صواريخ"), or what means something else with the article, stands as it is.
                        if lemma.contains(' ')
                            && attributes.iter().any(|(k, _)| matches!(k.as_str(), "finite" | "fixed"))
                        {
                            self.form(lemma, id, Features::new(Pos::Noun).number(Number::Singular));
                            for p in plural.iter().flat_map(|p| list(p)) {
                                self.form(&p, id, Features::new(Pos::Noun).number(Number::Plural));
                            }
                        } else {
                            self.forms(decline(lemma, plural.as_deref().unwrap_or(""), Pos::Noun), id);
                        }
                    }
                    if let Some(feminine) = feminine {
                        self.forms(decline(&feminine, "ات", Pos::Noun), id);
                    }
                }
                "noun" => {
                    for lemma in &lemmas {
                        // The mark for capitals stands at the end of every form: "Copt^", "Copts^".
                        let bare = lemma.trim_end_matches(['!', '^']);
                        let mark = &lemma[bare.len()..];
                        for mut inflection in inflect_noun(bare, plural.as_deref()) {
                            inflection.form.push_str(mark);
                            self.form(&inflection.form, id, inflection.features);
                        }
                    }
                }
                "adj" if arabic => {
                    for lemma in &lemmas {
                        self.forms(decline(lemma, plural.as_deref().unwrap_or("ون"), Pos::Adjective), id);
                        let f = feminine.clone().unwrap_or_else(|| format!("{lemma}ة"));
                        self.forms(decline(&f, "ات", Pos::Adjective), id);
                    }
                }
                "adj" => {
                    for lemma in &lemmas {
                        self.form(lemma, id, Features::new(Pos::Adjective));
                    }
                }
                _ => {
                    for lemma in &lemmas {
                        self.form(lemma, id, Features::new(Pos::Word));
                    }
                }
            }
            for form in also {
                let pos = match section.kind.as_str() {
                    "verb" => Pos::Verb,
                    "noun" => Pos::Noun,
                    "adj" => Pos::Adjective,
                    _ => Pos::Word,
                };
                self.form(&form, id, Features::new(pos));
            }
        }
    }

    /// `slug | Arabic names | English names | key=value …`
    fn actors(&mut self, file: &LexFile, section: &Section) {
        for entry in &section.entries {
            let plain: Vec<&str> = entry.plain().collect();
            let [slug, arabic, english] = plain[..] else {
                self.fail(file, entry.line, "an actor is `slug | Arabic names | English names | key=value …`");
                continue;
            };
            if slug.is_empty() || !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                self.fail(file, entry.line, format!("`{slug}` is no slug; use a-z, 0-9 and -"));
                continue;
            }
            let mut attributes = section.attributes.clone();
            attributes.push(("slug".to_owned(), slug.to_owned()));
            attributes.extend(entry.attributes().map(|(k, v)| (k.to_owned(), v.to_owned())));
            let first = |names: &str| list(names).first().map(|n| n.trim_end_matches(['!', '^']).to_owned());
            attributes.extend(first(arabic).map(|name| ("ar".to_owned(), name)));
            attributes.extend(first(english).map(|name| ("en".to_owned(), name)));
            let mut classes = vec!["actor".to_owned()];
            classes.extend(section.names.iter().cloned());
            let lemma = list(english).first().or(list(arabic).first()).cloned().unwrap_or_default();
            let id = self.lexeme(lemma.trim_end_matches(['!', '^']), &classes, &attributes, entry.line);
            for name in list(arabic).iter().chain(&list(english)) {
                let features = Features::new(Pos::Noun);
                self.form(name, id, features);
            }
        }
    }

    /// `ISO | Arabic names | Arabic adjectives | English names | English adjectives`
    fn nationalities(&mut self, file: &LexFile, section: &Section) {
        for entry in &section.entries {
            let plain: Vec<&str> = entry.plain().collect();
            let [iso, arabic, arabic_adjectives, english, english_adjectives] = plain[..] else {
                self.fail(
                    file,
                    entry.line,
                    "a nationality has five fields: ISO | names | adjectives | names | adjectives",
                );
                continue;
            };
            let iso_pair = vec![("iso".to_owned(), iso.to_owned())];
            let mut named = iso_pair.clone();
            named.extend(list(arabic).first().map(|name| ("ar".to_owned(), name.clone())));
            named.extend(list(english).first().map(|name| ("en".to_owned(), name.trim_end_matches('!').to_owned())));
            let Some(lemma) = list(english).first().cloned() else {
                self.fail(file, entry.line, "a nationality needs the land's English name");
                continue;
            };
            let country = self.lexeme(&lemma, &["country".to_owned()], &named, entry.line);
            for name in list(arabic).iter().chain(&list(english)) {
                let cased =
                    if name.is_ascii() && !name.ends_with(['!', '^']) { format!("{name}^") } else { name.clone() };
                self.form(&cased, country, Features::new(Pos::Noun));
            }
            let adjective = self.lexeme(
                list(english_adjectives).first().map_or("", String::as_str),
                &["nationality".to_owned()],
                &iso_pair,
                entry.line,
            );
            for name in list(arabic_adjectives) {
                if let Some(plural) = name.strip_prefix('+') {
                    self.form(plural, adjective, Features::new(Pos::Adjective).number(Number::Plural));
                } else {
                    self.forms(decline(&name, "ون", Pos::Adjective), adjective);
                    self.forms(decline(&format!("{name}ة"), "ات", Pos::Adjective), adjective);
                }
            }
            for name in list(english_adjectives) {
                let cased = if name.ends_with('!') { name.clone() } else { format!("{name}^") };
                self.form(&cased, adjective, Features::new(Pos::Adjective));
                if !name.ends_with(['s', 'h', 'e', '!']) {
                    self.form(&format!("{name}s^"), adjective, Features::new(Pos::Adjective).number(Number::Plural));
                }
            }
        }
    }

    fn rule(&mut self, file: &LexFile, section: &Section) {
        let Some(name) = section.names.first() else {
            return self.fail(file, section.line, "a rule needs a name, as in `[rule toll-death-noun]`");
        };
        let mut rule = RuleSource {
            name: name.clone(),
            language: file.folder.clone(),
            patterns: Vec::new(),
            emissions: Vec::new(),
            examples: Vec::new(),
            file: (self.meta.files.len() - 1) as u16,
            line: section.line,
        };
        for entry in &section.entries {
            let (word, rest) = entry.text.split_once(char::is_whitespace).unwrap_or((&entry.text, ""));
            let rest = rest.trim();
            match word {
                "match" => match Pattern::parse(rest) {
                    Ok(_) => rule.patterns.push(rest.to_owned()),
                    Err(error) => self.fail(file, entry.line, error.to_string()),
                },
                "emit" => match Emission::parse(rest) {
                    Ok(_) => rule.emissions.push(rest.to_owned()),
                    Err(error) => self.fail(file, entry.line, error.to_string()),
                },
                "reads" => match rest.split_once("=>") {
                    Some((sentence, expected)) => rule.examples.push(RuleExample {
                        sentence: sentence.trim().to_owned(),
                        expected: Some(expected.trim().to_owned()),
                        line: entry.line,
                    }),
                    None => self.fail(file, entry.line, "`reads` needs `sentence => what is read`"),
                },
                "not" => {
                    rule.examples.push(RuleExample { sentence: rest.to_owned(), expected: None, line: entry.line })
                }
                other => self.fail(file, entry.line, format!("`{other}`: a rule has match, emit, reads and not lines")),
            }
        }
        if rule.patterns.is_empty() || rule.emissions.is_empty() {
            self.fail(file, section.line, format!("rule `{name}` needs at least one `match` and one `emit`"));
        }
        let reads = rule.examples.iter().filter(|e| e.expected.is_some()).count();
        if reads == 0 || reads == rule.examples.len() {
            self.fail(
                file,
                section.line,
                format!("rule `{name}` does not load without examples: give it a `reads` and a `not` sentence"),
            );
        }
        // A later file may replace a rule; in one file a name used again would silence the first.
        if let Some(first) = self.meta.rules.iter().find(|r| r.name == rule.name && r.file == rule.file) {
            let reason = format!("rule `{name}` is already on line {} of this file", first.line);
            self.fail(file, section.line, reason);
        }
        self.meta.rules.retain(|r| r.name != rule.name);
        self.meta.rules.push(rule);
    }

    /// Checks what can only be known at the end: that classes exist and captures are made.
    fn check_rules(&mut self) {
        let mut errors = Vec::new();
        for rule in &self.meta.rules {
            let mut complain = |reason: String| {
                errors.push(SourceError { file: self.meta.files[rule.file as usize].clone(), line: rule.line, reason });
            };
            let patterns: Vec<Pattern> = rule.patterns.iter().filter_map(|p| Pattern::parse(p).ok()).collect();
            for class in patterns.iter().flat_map(Pattern::classes) {
                if !self.class_ids.contains_key(class) {
                    complain(format!("rule `{}` uses class `{class}`, which no entry has", rule.name));
                }
            }
            for emission in rule.emissions.iter().filter_map(|e| Emission::parse(e).ok()) {
                for (key, value) in &emission.arguments {
                    if let crate::Value::Capture(name) = value
                        && !patterns.iter().any(|p| p.captures().contains(&name.as_str()))
                    {
                        complain(format!("rule `{}`: `{key}=${name}` names no capture of its patterns", rule.name));
                    }
                }
            }
        }
        self.errors.extend(errors);
    }
}

fn list(s: &str) -> Vec<String> {
    s.split([',', '،']).map(|w| w.trim().to_owned()).filter(|w| !w.is_empty()).collect()
}

impl Lexicon {
    fn assemble(meta: Meta, table: PhraseTable) -> Self {
        let class_index = meta.classes.iter().enumerate().map(|(i, c)| (c.clone(), i as u16)).collect();
        Self { meta, table, class_index }
    }

    /// The compiled lexicon as bytes, for embedding.
    pub fn to_bytes(&self) -> Vec<u8> {
        let meta = postcard::to_stdvec(&self.meta).expect("plain data serialises");
        let mut out = (meta.len() as u32).to_le_bytes().to_vec();
        out.extend(meta);
        out.extend(self.table.bytes());
        out
    }

    /// Opens embedded bytes; `None` when they are not a lexicon of this version.
    pub fn open(bytes: &'static [u8]) -> Option<Self> {
        let length = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
        let meta: Meta = postcard::from_bytes(bytes.get(4..4 + length)?).ok()?;
        let table = PhraseTable::open(Cow::Borrowed(bytes.get(4 + length..)?))?;
        Some(Self::assemble(meta, table))
    }

    /// First 12 hex digits of the hash over all source files.
    pub fn hash(&self) -> &str {
        &self.meta.hash
    }

    /// The table of forms; a payload is (lexeme, features and case).
    pub fn table(&self) -> &PhraseTable {
        &self.table
    }

    /// Features of a payload.
    pub fn features(payload: u32) -> Features {
        Features(payload as u16)
    }

    /// Whether a payload's form must be written in capitals (`true, _`) or with a capital (`_, true`).
    pub fn case(payload: u32) -> (bool, bool) {
        (payload & UPPER_ALL != 0, payload & UPPER_FIRST != 0)
    }

    /// A lexeme.
    pub fn lexeme(&self, id: u32) -> &Lexeme {
        &self.meta.lexemes[id as usize]
    }

    /// All lexemes.
    pub fn lexemes(&self) -> &[Lexeme] {
        &self.meta.lexemes
    }

    /// The number of a class, if any entry has it.
    pub fn class(&self, name: &str) -> Option<u16> {
        self.class_index.get(name).copied()
    }

    /// The name of a class.
    pub fn class_name(&self, class: u16) -> &str {
        &self.meta.classes[class as usize]
    }

    /// How many classes there are.
    pub fn class_count(&self) -> usize {
        self.meta.classes.len()
    }

    /// An attribute of a lexeme.
    pub fn attribute(&self, lexeme: u32, key: &str) -> Option<&str> {
        // A lexeme has few attributes, the lexicon many keys: the keys of the lexeme are compared.
        let pairs = &self.lexeme(lexeme).attributes;
        pairs
            .iter()
            .find(|(k, _)| self.meta.keys[*k as usize] == key)
            .map(|(_, v)| self.meta.values[*v as usize].as_str())
    }

    /// All attributes of a lexeme.
    pub fn attributes(&self, lexeme: u32) -> impl Iterator<Item = (&str, &str)> {
        let pairs = &self.lexeme(lexeme).attributes;
        pairs.iter().map(|(k, v)| (self.meta.keys[*k as usize].as_str(), self.meta.values[*v as usize].as_str()))
    }

    /// Whether a lexeme has a class.
    #[inline]
    pub fn has_class(&self, lexeme: u32, class: u16) -> bool {
        self.meta.lexemes[lexeme as usize].classes.contains(&class)
    }

    /// Where a lexeme was written.
    pub fn origin(&self, lexeme: u32) -> (&str, u32) {
        let lexeme = self.lexeme(lexeme);
        (&self.meta.files[lexeme.file as usize], lexeme.line)
    }

    /// The rules.
    pub fn rules(&self) -> &[RuleSource] {
        &self.meta.rules
    }

    /// The file a rule is in.
    pub fn rule_file(&self, rule: &RuleSource) -> &str {
        &self.meta.files[rule.file as usize]
    }

    /// Counts.
    pub fn stats(&self) -> Stats {
        let (words, _) = self.table.size();
        let actor = self.class("actor");
        Stats {
            files: self.meta.files.len(),
            lexemes: self.meta.lexemes.len(),
            words,
            forms: self.table.payload_count(),
            rules: self.meta.rules.len(),
            examples: self.meta.rules.iter().map(|r| r.examples.len()).sum(),
            actors: self.meta.lexemes.iter().filter(|l| actor.is_some_and(|a| l.classes.contains(&a))).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_without_examples_does_not_load() {
        let error = compile([("ar/x.lex", "[word a]\nكلمة\n[rule r]\nmatch @a\nemit mark x\n")]).err().unwrap();
        assert_eq!(error.0[0].line, 3);
        assert!(error.to_string().contains("does not load without examples"));
    }

    #[test]
    fn a_nationality_without_an_english_name_does_not_load() {
        // Found by fuzzing: the first of no names was read.
        let error = compile([("ar/x.lex", "[nationality]\nXX | بلد | بلدي | | other\n")]).err().unwrap();
        assert_eq!(error.0[0].line, 2);
        assert!(error.to_string().contains("needs the land's English name"), "{error}");
    }

    #[test]
    fn more_classes_than_a_set_holds_do_not_load() {
        let many = |n: usize| (0..n).map(|i| format!("[word class-{i}]\nword{i}\n")).collect::<String>();
        assert!(compile([("en/x.lex", many(MOST_CLASSES).as_str())]).is_ok());
        let error = compile([("en/x.lex", many(MOST_CLASSES + 4).as_str())]).err().unwrap();
        assert_eq!((error.0.len(), error.0[0].line), (1, 2 * MOST_CLASSES as u32 + 1));
        assert!(error.to_string().contains("at most 256 classes"), "{error}");
    }

    #[test]
    fn a_rule_name_stands_once_in_a_file() {
        let rule = "[rule r]\nmatch كلمة\nemit mark x\nreads كلمة => mark x\nnot حرف\n";
        let twice = format!("{rule}{rule}");
        let error = compile([("ar/x.lex", twice.as_str())]).err().unwrap();
        assert_eq!(error.0[0].line, 6);
        assert!(error.to_string().contains("rule `r` is already on line 1"), "{error}");
        assert_eq!(
            compile([("ar/x.lex", rule), ("ar/y.lex", rule)]).unwrap().rules().len(),
            1,
            "a later file replaces"
        );
    }

    #[test]
    fn faults_name_file_line_and_reason() {
        let text =
            "[verb act]\nقتل | form=1\n[rule r]\nmatch @b p=$people\nemit toll killed of=$q\nreads س => x\nnot س\n";
        let error = compile([("ar/x.lex", text)]).err().unwrap().to_string();
        assert!(error.contains("ar/x.lex:2: an Arabic verb needs its root"), "{error}");
        assert!(error.contains("ar/x.lex:3: rule `r` uses class `b`"), "{error}");
        assert!(error.contains("`of=$q` names no capture"), "{error}");
    }

    #[test]
    fn opens_what_it_wrote() {
        let lexicon = compile([("ar/x.lex", "[verb act | subtype=attack]\nهاجم | root=ه ج م | form=3\n")]).unwrap();
        let bytes: &'static [u8] = Box::leak(lexicon.to_bytes().into_boxed_slice());
        let again = Lexicon::open(bytes).unwrap();
        let found = again.table().find(&["يهاجمون"]);
        assert_eq!(again.attribute(found[0].0, "subtype"), Some("attack"));
        assert_eq!(again.hash(), lexicon.hash());
    }
}
