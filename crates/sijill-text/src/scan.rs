//! The scan: every token looked up once, in lexicon and gazetteer together.
//!
//! Input: a [`View`]. Output: hits, the longest first at each token, with the clitics that were
//! split off. Readings of a word are remembered, so that a word costs its look-ups once a batch.

use crate::view::{TokenKind, View};
use sijill_lexicon::{Features, Gazetteer, Lexicon, NodeId, Pos, word_hash};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Proclitics and enclitic of a hit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clitics(u8);

impl Clitics {
    /// و or ف.
    pub const AND: u8 = 1;
    /// ب.
    pub const BI: u8 = 2;
    /// ل.
    pub const LI: u8 = 4;
    /// ك.
    pub const KA: u8 = 8;
    /// ال.
    pub const AL: u8 = 16;
    /// س of the future.
    pub const SA: u8 = 32;
    /// A pronoun at the end.
    pub const PRONOUN: u8 = 64;

    /// Whether it has one of these.
    #[inline]
    pub fn has(self, any: u8) -> bool {
        self.0 & any != 0
    }
    /// The preposition as a letter.
    pub fn preposition(self) -> Option<char> {
        match self.0 & (Self::BI | Self::LI | Self::KA | Self::SA) {
            Self::BI => Some('ب'),
            Self::LI => Some('ل'),
            Self::KA => Some('ك'),
            Self::SA => Some('س'),
            _ => None,
        }
    }
}

/// A lexeme found.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// First token.
    pub token: u32,
    /// How many tokens.
    pub length: u32,
    /// Which lexeme.
    pub lexeme: u32,
    /// In which form.
    pub features: Features,
    /// With which clitics.
    pub clitics: Clitics,
}

/// A name of the gazetteer found.
#[derive(Clone, Copy, Debug)]
pub struct NameHit {
    /// First token.
    pub token: u32,
    /// How many tokens.
    pub length: u32,
    /// Node of the name in the gazetteer's table.
    pub node: NodeId,
    /// With which clitics.
    pub clitics: Clitics,
}

/// A way to read a word: with clitics taken off, what is left as the tables know it.
#[derive(Clone, Copy)]
struct Variant {
    /// Its word in the lexicon's table, or [`NONE`].
    lexicon: u32,
    /// Its word in the gazetteer's table, or [`NONE`].
    gazetteer: u32,
    /// The lexemes it is alone, in `alone`.
    alone: (u32, u32),
    /// Its node in the lexicon where longer phrases go on from it, or 0.
    onward: NodeId,
    /// Its node among the gazetteer's names, or 0, and whether it is a name alone.
    name: (NodeId, bool),
    clitics: Clitics,
    bytes: u8,
    level: u8,
}

/// A lexeme in a form, remembered for a word.
#[derive(Clone, Copy)]
struct Form {
    lexeme: u32,
    features: Features,
    capitals: bool,
    capital: bool,
}

/// Hashes what is already a hash.
#[derive(Default)]
pub struct Identity(u64);
impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(b);
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

/// All hits of a text.
#[derive(Default)]
pub struct Scan {
    /// Lexicon hits, by token, longest first.
    pub hits: Vec<Hit>,
    /// For each token where its hits start; one more at the end.
    pub hit_starts: Vec<u32>,
    /// Gazetteer hits, by token, longest first.
    pub names: Vec<NameHit>,
    full: Vec<(u32, u32)>,
    seen: HashMap<u64, (u32, u32), BuildHasherDefault<Identity>>,
    variants: Vec<Variant>,
    alone: Vec<Form>,
    source: (usize, usize),
}

const NONE: u32 = u32::MAX;

impl Form {
    fn of((lexeme, payload): (u32, u32)) -> Self {
        let (capitals, capital) = Lexicon::case(payload);
        Self { lexeme, features: Lexicon::features(payload), capitals, capital }
    }
}

impl Scan {
    /// Hits starting at a token.
    #[inline]
    pub fn at(&self, token: usize) -> &[Hit] {
        match (self.hit_starts.get(token), self.hit_starts.get(token + 1)) {
            (Some(&a), Some(&b)) => &self.hits[a as usize..b as usize],
            _ => &[],
        }
    }

    /// Scans a view.
    pub fn read(
        &mut self,
        view: &View,
        lexicon: &Lexicon,
        gazetteer: &Gazetteer,
        stop: Option<u16>,
        head: Option<u16>,
    ) {
        let source = (std::ptr::from_ref(lexicon) as usize, std::ptr::from_ref(gazetteer) as usize);
        if self.source != source || self.variants.len() > 1 << 18 {
            self.seen.clear();
            self.variants.clear();
            self.alone.clear();
            self.source = source;
        }
        self.hits.clear();
        self.hit_starts.clear();
        self.names.clear();
        self.full.clear();
        let mut ranges = std::mem::take(&mut self.full);
        for i in 0..view.tokens.len() {
            ranges.push(match view.tokens[i].kind {
                // "حركة 23 مارس": digits stand within names.
                TokenKind::Arabic | TokenKind::Latin | TokenKind::Digits => {
                    self.look_up(view.word(i), view.tokens[i].kind, lexicon, gazetteer)
                }
                _ => (0, 0),
            });
        }
        // The first variant of a word is always the word as it stands.
        let exact = |variants: &[Variant], (start, end): (u32, u32)| {
            if start == end {
                (NONE, NONE)
            } else {
                (variants[start as usize].lexicon, variants[start as usize].gazetteer)
            }
        };
        for i in 0..view.tokens.len() {
            self.hit_starts.push(self.hits.len() as u32);
            let (start, end) = ranges[i];
            let token = &view.tokens[i];
            let first_hit = self.hits.len();
            let first_name = self.names.len();
            let mut level_of_hit = u8::MAX;
            for v in start..end {
                let variant = self.variants[v as usize];
                // "بسقوط قذائف": where the word alone is known as it stands, a phrase that it opens with a clitic taken off is more.
                let shadowed = variant.level > level_of_hit.max(1);
                if variant.lexicon != NONE && (!shadowed || variant.onward != 0) {
                    let known = &self.hits[first_hit..];
                    let longest = if shadowed { known.iter().map(|h| h.length).max().unwrap_or(0) } else { 0 };
                    let put = |hits: &mut Vec<Hit>, form: Form, length: u32| {
                        let Form { lexeme, features, .. } = form;
                        let fits = (!form.capitals || token.capitals || view.word(i).contains('.'))
                            && (!form.capital || token.capital || token.kind != TokenKind::Latin)
                            && (!variant.clitics.has(Clitics::SA)
                                || features.get_tense() == sijill_lexicon::Tense::Present)
                            // "باردو" is no "أردوا" with a preposition; the singular is told from its verbal noun later.
                            && (!variant.clitics.has(Clitics::BI | Clitics::KA)
                                || features.pos() != Pos::Verb
                                || features.get_tense() != sijill_lexicon::Tense::Past
                                || features.get_number() != sijill_lexicon::Number::Plural)
                            && (!variant.clitics.has(Clitics::AL) || features.pos() != Pos::Verb);
                        if fits {
                            hits.push(Hit { token: i as u32, length, lexeme, features, clitics: variant.clitics });
                        }
                        fits
                    };
                    let mut any = false;
                    let alone = if shadowed { 0..0 } else { variant.alone.0..variant.alone.1 };
                    for at in alone {
                        any |= put(&mut self.hits, self.alone[at as usize], 1);
                    }
                    let table = lexicon.table();
                    let mut node = variant.onward;
                    let mut length = 1;
                    // "حركة «الشباب»", "قوات (الدعم السريع)": the rest of a name may stand between marks of its own.
                    let opens = node != 0 && token.kind == TokenKind::Arabic && view.opens(i + 1);
                    length += u32::from(opens);
                    while node != 0 {
                        let Some(&next) = ranges.get(i + length as usize) else { break };
                        let (word, _) = exact(&self.variants, next);
                        if word == NONE || view.tokens[i + length as usize].new_line {
                            break;
                        }
                        node = table.step(node, word);
                        length += 1;
                        if opens && !view.closes(i + length as usize) {
                            continue;
                        }
                        let whole = length + u32::from(opens);
                        if shadowed && whole <= longest {
                            continue;
                        }
                        for posting in table.postings(node) {
                            any |= put(&mut self.hits, Form::of(posting), whole);
                        }
                    }
                    if any {
                        level_of_hit = level_of_hit.min(variant.level);
                    }
                }
                // "al-Bab", "el-Obeid": the press writes the article small.
                let article = !token.capital
                    && token.kind == TokenKind::Latin
                    && matches!(
                        view.word(i),
                        "al" | "el" | "ad" | "ar" | "as" | "at" | "az" | "an" | "ed" | "es" | "ash" | "esh"
                    )
                    && view.tokens.get(i + 1).is_some_and(|t| t.capital && !t.spaced && !t.new_line);
                if variant.gazetteer != NONE
                    && (token.kind == TokenKind::Arabic || token.capital || article)
                    && variant.level <= level_of_hit.max(1)
                {
                    let table = gazetteer.names();
                    let (mut node, alone) = variant.name;
                    let mut length = 1;
                    if alone && !article {
                        self.names.push(NameHit { token: i as u32, length, node, clitics: variant.clitics });
                    }
                    while table.goes_on(node) {
                        let Some(&next) = ranges.get(i + length as usize) else { break };
                        let (_, word) = exact(&self.variants, next);
                        if word == NONE || view.tokens[i + length as usize].new_line {
                            break;
                        }
                        node = table.step(node, word);
                        length += 1;
                        if table.postings(node).len() > 0 {
                            self.names.push(NameHit { token: i as u32, length, node, clitics: variant.clitics });
                        }
                    }
                }
            }
            self.hits[first_hit..].sort_by_key(|h| (std::cmp::Reverse(h.length), h.lexeme, h.features.0));
            // "باريس" is Paris before it is "in Arys": a name as it stands comes before one with a preposition taken off.
            self.names[first_name..].sort_by_key(|n| (std::cmp::Reverse(n.length), n.clitics.0.count_ones(), n.node));
            // A mark may stand between a head and its name: "مدينة “الباب”".
            let marked = i > 1 && matches!(view.tokens[i - 1].kind, TokenKind::Mark('"' | '('));
            let led_by = i.saturating_sub(1 + usize::from(marked));
            if let Some(stop) = stop
                && self.hits[first_hit..].iter().any(|h| {
                    h.length == 1 && lexicon.has_class(h.lexeme, stop) && h.clitics.preposition().is_none()
                })
                // "مدينة المنصورة", "the city of Nice", "in Nice": where a place must follow, a common word is one.
                && !(i > 0
                    && !token.new_line
                    && (token.capital && matches!(view.word(i - 1), "in" | "near" | "outside")
                        || self.at(led_by).iter().any(|h| head.is_some_and(|c| lexicon.has_class(h.lexeme, c)))))
            {
                let names = self.names.split_off(first_name);
                self.names.extend(names.into_iter().filter(|n| n.length > 1));
            }
        }
        self.hit_starts.push(self.hits.len() as u32);
        self.full = ranges;
    }

    fn look_up(&mut self, word: &str, kind: TokenKind, lexicon: &Lexicon, gazetteer: &Gazetteer) -> (u32, u32) {
        let key = word_hash(word.as_bytes());
        if let Some(&range) = self.seen.get(&key) {
            return range;
        }
        let start = self.variants.len() as u32;
        self.remember(word, 0, 0, lexicon, gazetteer, true);
        if kind == TokenKind::Arabic {
            let mut put = |w: &str, clitics, level| self.remember(w, clitics, level, lexicon, gazetteer, false);
            each_variant(word, &mut put);
            // Spellings of the press: ه for ة at the end.
            if let [Variant { lexicon: NONE, gazetteer: NONE, .. }] = self.variants[start as usize..]
                && let Some(stem) = word.strip_suffix('ه')
            {
                let respelled = format!("{stem}ة");
                let mut put = |w: &str, clitics, level| self.remember(w, clitics, level, lexicon, gazetteer, false);
                put(&respelled, 0, 0);
                each_variant(&respelled, &mut put);
            }
        }
        let end = self.variants.len() as u32;
        self.variants[start as usize..end as usize].sort_by_key(|v| (v.level, std::cmp::Reverse(v.bytes)));
        self.seen.insert(key, (start, end));
        (start, end)
    }

    /// Keeps what the tables have of a word, or of what is left of one without its clitics; a word `as_it_stands` is kept
    /// though they have nothing.
    fn remember(
        &mut self,
        word: &str,
        clitics: u8,
        level: u8,
        lexicon: &Lexicon,
        gazetteer: &Gazetteer,
        as_it_stands: bool,
    ) {
        let hash = word_hash(word.as_bytes());
        let (forms, names) = (lexicon.table(), gazetteer.names());
        let found = forms.word(word.as_bytes(), hash);
        let pronoun = clitics & Clitics::PRONOUN != 0;
        let named = if pronoun { None } else { names.word(word.as_bytes(), hash) };
        if found.is_none() && named.is_none() && !as_it_stands {
            return;
        }
        let first = self.alone.len() as u32;
        let node = found.map_or(0, |id| forms.root(id));
        self.alone.extend(forms.postings(node).map(Form::of));
        let name = named.map_or(0, |id| names.root(id));
        self.variants.push(Variant {
            lexicon: found.unwrap_or(NONE),
            gazetteer: named.unwrap_or(NONE),
            alone: (first, self.alone.len() as u32),
            onward: if forms.goes_on(node) { node } else { 0 },
            name: (name, names.postings(name).len() > 0),
            clitics: Clitics(clitics),
            bytes: word.len().min(255) as u8,
            level,
        });
    }
}

const PRONOUNS: [&str; 11] = ["هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك", "ي"];

/// Every way to take clitics off an Arabic word. Level 1 takes ال only, 2 a conjunction, 3 a
/// preposition, 4 and more a pronoun: a reading with fewer clitics hides those with more.
fn each_variant(word: &str, put: &mut impl FnMut(&str, u8, u8)) {
    let count = word.chars().count();
    if count < 3 {
        return;
    }
    let mut bases: [(&str, u8, u8); 3] = [(word, 0, 0), ("", 0, 0), ("", 0, 0)];
    let mut n = 1;
    if let Some(rest) = word.strip_prefix(['و', 'ف']).filter(|r| r.chars().count() > 1) {
        put(rest, Clitics::AND, 2);
        bases[n] = (rest, Clitics::AND, 2);
        n += 1;
    }
    for &(base, and, level) in &bases[..n] {
        if let Some(rest) = base.strip_prefix("ال").filter(|r| r.chars().count() > 1) {
            put(rest, and | Clitics::AL, level.max(1));
        }
        if let Some(rest) = base.strip_prefix("لل").filter(|r| r.chars().count() > 1) {
            put(rest, and | Clitics::LI | Clitics::AL, 3);
            // "للقاعدة": the names of groups keep their article.
            put(&format!("ال{rest}"), and | Clitics::LI, 3);
        }
        for (letter, clitic) in [("ب", Clitics::BI), ("ل", Clitics::LI), ("ك", Clitics::KA)] {
            if let Some(rest) = base.strip_prefix(letter).filter(|r| r.chars().count() > 1) {
                put(rest, and | clitic, 3);
                if let Some(bare) = rest.strip_prefix("ال").filter(|r| r.chars().count() > 1) {
                    put(bare, and | clitic | Clitics::AL, 3);
                }
            }
        }
        if let Some(rest) = base.strip_prefix('س')
            && rest.starts_with(['ي', 'ت', 'ن', 'ا'])
            && rest.chars().count() > 2
        {
            put(rest, and | Clitics::SA, 3);
        }
    }
    for &(base, and, _) in &bases[..n] {
        for pronoun in PRONOUNS {
            let Some(stem) = base.strip_suffix(pronoun).filter(|s| s.chars().count() > 1) else { continue };
            with_pronoun(stem, and, 4, put);
            for (letter, clitic) in [("ب", Clitics::BI), ("ل", Clitics::LI)] {
                if let Some(rest) = stem.strip_prefix(letter).filter(|r| r.chars().count() > 2) {
                    with_pronoun(rest, and | clitic, 5, put);
                }
            }
        }
    }
}

fn with_pronoun(stem: &str, clitics: u8, level: u8, put: &mut impl FnMut(&str, u8, u8)) {
    put(stem, clitics | Clitics::PRONOUN, level);
    // "أعضائه", "أبناؤها": a hamza at the end takes a seat before the pronoun.
    if let Some(base) = stem.strip_suffix(['ئ', 'ؤ']).filter(|b| b.ends_with('ا')) {
        put(&format!("{base}ء"), clitics | Clitics::PRONOUN, level);
    }
    if let Some(base) = stem.strip_suffix('ت').filter(|b| b.chars().count() > 1) {
        let mut feminine = String::with_capacity(stem.len());
        feminine.push_str(base);
        feminine.push('ة');
        put(&feminine, clitics | Clitics::PRONOUN, level);
    }
}
