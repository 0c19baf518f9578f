//! Characters to tokens to sentences to phrases, in Arabic and English.
//!
//! Input: a text, a lexicon, a gazetteer, a reference date. Output: a [`Reading`]: tokens mapped
//! to the original's code points, lexicon hits, sentences, and phrases (numbers, people counted,
//! dates, places, actors). No files, no clock, no network.

mod actors;
mod dates;
mod days;
mod numbers;
mod people;
mod places;
mod reading;
mod scan;
mod sentences;
mod view;

pub use actors::{ActorPhrase, Naming, iso, thought_to_be};
pub use dates::{DatePhrase, find_published};
pub use days::ramadan;
pub use numbers::{NumberPhrase, ordinals};
pub use people::{PeoplePhrase, PeopleRole};
pub use places::{PlacePhrase, Position, compound};
pub use reading::{ClassSet, Classes, Knowledge, Reader, Reading};
pub use scan::{Clitics, Hit, NameHit, Scan};
pub use sentences::Sentence;
pub use view::{Token, TokenKind, View};
