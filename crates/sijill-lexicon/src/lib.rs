//! What Sijill knows, as data: the lexicon and the gazetteer.
//!
//! Input: the human-edited files under `lexicon/` and `gazetteer/`. Output: compiled tables that
//! are built with the program, embedded in it, and used where they lie without being unpacked.
//! A user's own files are compiled the same way at start.
//!
//! This crate opens no files: it is given their names and contents.

mod arabic;
mod compile;
mod english;
mod fold;
mod gazetteer;
mod pattern;
mod source;
mod table;

pub use arabic::{Inflection, Root, conjugate, decline};
pub use compile::{CompileError, Lexeme, Lexicon, MOST_CLASSES, RuleExample, RuleSource, Stats, compile};
pub use english::{inflect_noun, inflect_verb};
pub use fold::{Folded, fold_char, fold_str, is_arabic_letter, split_words};
pub use gazetteer::{
    Gazetteer, GazetteerError, NEAR_COUNTRIES, PlaceKind, PlaceRecord, PlaceSource, build_gazetteer, compile_gazetteer,
    kilometres, parse_place_line, skeleton,
};
pub use pattern::{Element, Emission, Pattern, PatternError, Test, Value};
pub use source::{Entry, LexFile, Section, SourceError, parse_lex};
pub use table::{NodeId, PhraseTable, TableBuilder, WordId, word_hash};

/// Features of one inflected form, packed into 16 bits.
///
/// ```
/// use sijill_lexicon::{Features, Number, Pos};
/// let f = Features::new(Pos::Noun).number(Number::Dual);
/// assert_eq!((f.pos(), f.get_number()), (Pos::Noun, Number::Dual));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Features(pub u16);

/// Part of speech of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Pos {
    Word,
    Verb,
    VerbalNoun,
    ActiveParticiple,
    PassiveParticiple,
    Noun,
    Adjective,
}

/// Grammatical number of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Number {
    Unmarked,
    Singular,
    Dual,
    Plural,
}

/// Tense of a verb form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Tense {
    None,
    Past,
    Present,
    Base,
}

impl Features {
    /// A form with nothing marked but its part of speech.
    pub fn new(pos: Pos) -> Self {
        Self(pos as u16)
    }
    /// Sets the number.
    #[must_use]
    pub fn number(self, number: Number) -> Self {
        Self((self.0 & !(3 << 3)) | ((number as u16) << 3))
    }
    /// Sets the tense.
    #[must_use]
    pub fn tense(self, tense: Tense) -> Self {
        Self((self.0 & !(3 << 5)) | ((tense as u16) << 5))
    }
    /// Marks the form as feminine.
    #[must_use]
    pub fn feminine(self) -> Self {
        Self(self.0 | 1 << 7)
    }
    /// Marks the form as only ever passive.
    #[must_use]
    pub fn passive(self) -> Self {
        Self(self.0 | 1 << 8)
    }
    /// Marks the form as only ever active.
    #[must_use]
    pub fn active(self) -> Self {
        Self(self.0 | 1 << 9)
    }
    /// Marks the form as a construct ("مقاتلو", before a noun or pronoun).
    #[must_use]
    pub fn construct(self) -> Self {
        Self(self.0 | 1 << 10)
    }
    /// Marks an English form that is both past tense and past participle, or only a participle.
    #[must_use]
    pub fn participle(self) -> Self {
        Self(self.0 | 1 << 11)
    }
    /// Part of speech.
    pub fn pos(self) -> Pos {
        match self.0 & 7 {
            1 => Pos::Verb,
            2 => Pos::VerbalNoun,
            3 => Pos::ActiveParticiple,
            4 => Pos::PassiveParticiple,
            5 => Pos::Noun,
            6 => Pos::Adjective,
            _ => Pos::Word,
        }
    }
    /// Number.
    pub fn get_number(self) -> Number {
        match (self.0 >> 3) & 3 {
            1 => Number::Singular,
            2 => Number::Dual,
            3 => Number::Plural,
            _ => Number::Unmarked,
        }
    }
    /// Tense.
    pub fn get_tense(self) -> Tense {
        match (self.0 >> 5) & 3 {
            1 => Tense::Past,
            2 => Tense::Present,
            3 => Tense::Base,
            _ => Tense::None,
        }
    }
    /// Whether the form is feminine.
    pub fn is_feminine(self) -> bool {
        self.0 & (1 << 7) != 0
    }
    /// Whether the form can only be passive.
    pub fn is_passive(self) -> bool {
        self.0 & (1 << 8) != 0
    }
    /// Whether the form can only be active.
    pub fn is_active(self) -> bool {
        self.0 & (1 << 9) != 0
    }
    /// Whether the form is a construct.
    pub fn is_construct(self) -> bool {
        self.0 & (1 << 10) != 0
    }
    /// Whether the form can be an English past participle.
    pub fn is_participle(self) -> bool {
        self.0 & (1 << 11) != 0
    }
}
