//! The reading of one text, and the reader that makes it.
//!
//! Input: text and reference date. Output: a [`Reading`] that all later stages look at. The
//! reader's buffers are reused, so that a batch of reports allocates for the longest one only.

use crate::{
    ActorPhrase, DatePhrase, Hit, NumberPhrase, PeoplePhrase, PlacePhrase, Scan, Sentence, TokenKind, View, actors,
    dates, numbers, people, places, sentences,
};
use jiff::civil::Date;
use sijill_lexicon::{Gazetteer, Lexicon, MOST_CLASSES};
use sijill_model::Language;

macro_rules! classes {
    ($($name:ident = $word:literal),+ $(,)?) => {
        /// Numbers of the lexicon classes that the phrase grammars ask for.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs)]
        pub struct Classes { $(pub $name: u16),+ }
        impl Classes {
            fn of(lexicon: &Lexicon) -> Self {
                Self { $($name: lexicon.class($word).unwrap_or(u16::MAX)),+ }
            }
        }
    };
}

classes! {
    stop = "stop", falling_on = "falling-on", number = "number", vague = "vague", bound = "bound", and = "and", ordinal = "ordinal",
    range_open = "range-open", range_join = "range-join", unit = "unit", suffix = "number-suffix",
    weekday = "weekday", month = "month", relative_day = "relative-day", day_part = "day-part", period = "period",
    past = "past-adjective", this = "this-adjective", next = "next-adjective", ago = "ago", before = "before",
    since = "since", in_past = "in-past", era = "era", year_word = "year-word", feast = "feast", season = "season",
    between = "between", after = "after-date", few = "few-adjective", weekday_bare = "weekday-bare", named_by_day = "named-by-day", weekday_plural = "weekday-plural", until = "until", start_of = "start-of", day_word = "day-word", year_number = "decade",
    country = "country", nationality = "nationality", place_head = "place-head", site = "site", bearing = "bearing",
    locative_verb = "locative-verb", near = "near", distance = "distance", locative = "locative", border = "border", frontier = "frontier", block = "block-word", title = "person-title",
    region = "region-word", shared_region = "shared-region", named_after = "named-after", given_name = "given-name",
    person = "person", casualty = "casualty", attacker = "attacker", others = "others", adjective = "people-adjective",
    including = "including", actor = "actor", force = "force", short_actor = "short-actor", tied = "tied", belongs = "belongs", group_kind = "group-kind", regime = "regime", hedge = "hedge", complementizer = "complementizer", following_day = "following-day", morrow = "morrow", name_opener = "name-opener", anniversary_noun = "anniversary-noun", of = "of",
    abbreviation = "abbreviation", not_actor = "not-actor", count_of = "count-of", each = "each", capital = "capital-word",
    not_date = "not-date", at_prayer = "at-prayer", told_then = "told-then", one_of = "one-of", group_head = "group-head", unit_head = "unit-head", rank = "rank", numbering = "numbering", arm = "arm", published = "published-mark", force_adjective = "force-adjective", government = "government", claim = "claim", say = "say", night_join = "night-join", lasting = "lasting",
    act = "act", by_agent = "by-agent", incident = "incident", called = "called", place_tail = "place-tail", group_word = "group-word",
}

/// A set of classes of the lexicon, of which there are at most [`MOST_CLASSES`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ClassSet([u64; MOST_CLASSES / 64]);

impl FromIterator<u16> for ClassSet {
    fn from_iter<T: IntoIterator<Item = u16>>(classes: T) -> Self {
        let mut set = Self::default();
        for class in classes {
            if let Some(word) = set.0.get_mut(usize::from(class) / 64) {
                *word |= 1 << (class % 64);
            }
        }
        set
    }
}

impl ClassSet {
    /// Whether the set has a class; none has `u16::MAX`, the class no entry has.
    #[inline]
    pub fn has(&self, class: u16) -> bool {
        class != u16::MAX && self.0[(class as usize / 64) & (MOST_CLASSES / 64 - 1)] & (1 << (class % 64)) != 0
    }

    /// The classes in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().zip(0_u16..).flat_map(|(word, i)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as u16;
                left &= left.wrapping_sub(1);
                (bit < 64).then_some(i * 64 + bit)
            })
        })
    }

    /// Whether two sets have a class in common.
    #[inline]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    /// Adds all classes of another set.
    pub fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
    }
}

/// Lexicon and gazetteer, prepared for reading.
pub struct Knowledge {
    /// The lexicon.
    pub lexicon: Lexicon,
    /// The gazetteer.
    pub gazetteer: Gazetteer,
    /// Class numbers.
    pub classes: Classes,
    bits: Vec<ClassSet>,
    values: Vec<f64>,
    countries: Vec<(String, u32)>,
    same: std::collections::HashMap<String, String>,
}

impl Knowledge {
    /// Prepares lexicon and gazetteer.
    pub fn new(lexicon: Lexicon, gazetteer: Gazetteer) -> Self {
        assert!(lexicon.class_count() <= MOST_CLASSES, "no lexicon with more is compiled");
        let classes = Classes::of(&lexicon);
        let bits: Vec<ClassSet> = lexicon.lexemes().iter().map(|l| l.classes.iter().copied().collect()).collect();
        let mut values = vec![f64::NAN; bits.len()];
        for (i, lexeme) in lexicon.lexemes().iter().enumerate() {
            if !lexeme.attributes.is_empty()
                && let Some(value) = lexicon.attribute(i as u32, "value").and_then(|v| v.parse().ok())
            {
                values[i] = value;
            }
        }
        let mut countries: Vec<(String, u32)> = (0..gazetteer.len() as u32)
            .map(|i| gazetteer.place(i))
            .filter(|p| p.kind == sijill_lexicon::PlaceKind::Country)
            .map(|p| (p.country.to_owned(), p.index))
            .collect();
        countries.sort();
        let mut same = std::collections::HashMap::new();
        for i in 0..lexicon.lexemes().len() as u32 {
            if let (Some(slug), Some(others)) = (lexicon.attribute(i, "slug"), lexicon.attribute(i, "same")) {
                same.extend(others.split_whitespace().map(|other| (other.to_owned(), slug.to_owned())));
            }
        }
        Self { lexicon, gazetteer, classes, bits, values, countries, same }
    }

    /// Whether a lexeme has a class.
    #[inline]
    pub fn is(&self, lexeme: u32, class: u16) -> bool {
        self.bits[lexeme as usize].has(class)
    }

    /// The classes of a lexeme.
    #[inline]
    pub fn class_set(&self, lexeme: u32) -> &ClassSet {
        &self.bits[lexeme as usize]
    }

    /// The `value` attribute of a lexeme.
    #[inline]
    pub fn value(&self, lexeme: u32) -> Option<f64> {
        let value = self.values[lexeme as usize];
        (!value.is_nan()).then_some(value)
    }

    /// The slug of a force by its nationality (`il-military`), or that of the actor of the table that is the same.
    pub fn force(&self, country: [u8; 2], force: &str) -> String {
        let slug = format!("{}-{force}", String::from_utf8_lossy(&country).to_lowercase());
        self.same.get(&slug).cloned().unwrap_or(slug)
    }

    /// The gazetteer's place for a country code.
    pub fn country(&self, code: &str) -> Option<u32> {
        self.countries.binary_search_by(|(c, _)| c.as_str().cmp(code)).ok().map(|i| self.countries[i].1)
    }
}

/// What was read in one text.
#[derive(Default)]
pub struct Reading {
    /// The folded text and its tokens.
    pub view: View,
    /// Lexicon and gazetteer hits.
    pub scan: Scan,
    /// For each token the classes of all its hits: most questions are answered by "none of that class".
    classes: Vec<ClassSet>,
    /// Sentences in order.
    pub sentences: Vec<Sentence>,
    /// For each token the number of its clause; clauses never cross sentences.
    pub clause: Vec<u32>,
    /// For each token the number of the quotation it stands in, 0 for none.
    pub quoted: Vec<u16>,
    /// Numbers.
    pub numbers: Vec<NumberPhrase>,
    /// Dates.
    pub dates: Vec<DatePhrase>,
    /// Places.
    pub places: Vec<PlacePhrase>,
    /// Actors.
    pub actors: Vec<ActorPhrase>,
    /// People counted.
    pub people: Vec<PeoplePhrase>,
    /// Reference date for what is relative.
    pub reference: Option<Date>,
    /// Language of the text.
    pub language: Language,
}

impl Reading {
    /// The hit of a class at a token, the longest first.
    #[inline]
    pub fn hit<'a>(&'a self, knowledge: &Knowledge, token: usize, class: u16) -> Option<&'a Hit> {
        if !self.has(token, class) {
            return None;
        }
        self.scan.at(token).iter().find(|h| knowledge.is(h.lexeme, class))
    }

    /// Whether a token has a hit of a class.
    #[inline]
    pub fn has(&self, token: usize, class: u16) -> bool {
        self.classes.get(token).is_some_and(|set| set.has(class))
    }

    /// The classes of all hits of a token.
    #[inline]
    pub fn classes(&self, token: usize) -> ClassSet {
        self.classes.get(token).copied().unwrap_or_default()
    }

    /// Whether a token is this mark.
    #[inline]
    pub fn is_mark(&self, token: usize, mark: char) -> bool {
        self.view.tokens.get(token).is_some_and(|t| t.kind == TokenKind::Mark(mark))
    }

    /// Whether "and" is written onto a token. "وأحد حراسه" is folded to the word for "one", which stands behind its noun, or
    /// before "من"; right before a noun it is this.
    pub fn joined(&self, token: usize) -> bool {
        let next = token + 1;
        let noun = || {
            next < self.len() && !self.view.tokens[next].new_line && self.view.tokens[next].kind == TokenKind::Arabic
        };
        self.scan.at(token).iter().any(|h| h.clitics.has(crate::Clitics::AND))
            || self.view.word(token) == "واحد" && noun() && self.view.word(next) != "من"
    }

    /// Whether what lies from token `start` to token `end` (exclusive) stands between quotation marks of its own:
    /// "أعلن «حزب الله» أنه", "قتل 15 «إرهابيا»".
    pub fn quoted(&self, start: usize, end: usize) -> bool {
        start > 0 && self.is_mark(start - 1, '"') && self.is_mark(end, '"')
    }

    /// The printed code points from token `start` to token `end` (exclusive).
    pub fn span(&self, start: usize, end: usize) -> (u32, u32) {
        let last = end.max(start + 1) - 1;
        (self.view.tokens[start].from, self.view.tokens[last].to)
    }

    /// The sentence a token is in.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences.partition_point(|s| s.end as usize <= token)
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.view.tokens.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.view.tokens.is_empty()
    }
}

/// Reads texts, one after another, into the same buffers.
#[derive(Default)]
pub struct Reader {
    reading: Reading,
}

impl Reader {
    /// A new reader.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a text. `reference` is the day that "today" means.
    pub fn read(&mut self, text: &str, reference: Option<Date>, knowledge: &Knowledge) -> &Reading {
        self.read_as(text, reference, None, knowledge)
    }

    /// Reads a text whose language is known.
    pub fn read_as(
        &mut self,
        text: &str,
        reference: Option<Date>,
        language: Option<Language>,
        knowledge: &Knowledge,
    ) -> &Reading {
        let r = &mut self.reading;
        r.reference = reference;
        r.view.read(text);
        let (arabic, _) = r.view.script();
        r.language = language.unwrap_or(if r.view.tokens.is_empty() {
            Language::Unknown
        } else if arabic > 0.4 {
            Language::Arabic
        } else {
            Language::English
        });
        r.scan.read(
            &r.view,
            &knowledge.lexicon,
            &knowledge.gazetteer,
            Some(knowledge.classes.stop),
            Some(knowledge.classes.place_head),
        );
        r.classes.clear();
        r.classes.extend((0..r.view.tokens.len()).map(|token| {
            let mut set = ClassSet::default();
            r.scan.at(token).iter().for_each(|h| set.add(&knowledge.bits[h.lexeme as usize]));
            set
        }));
        sentences::split(r, knowledge);
        numbers::read(r, knowledge);
        dates::read(r, knowledge);
        actors::read(r, knowledge);
        places::read(r, knowledge);
        people::read(r, knowledge);
        r
    }

    /// The last reading.
    pub fn reading(&self) -> &Reading {
        &self.reading
    }
}
