//! From what a person asks, in words, to the assessment: actors by any of their names, countries by code, the day
//! as of which things are known.
//!
//! Input: a register, a lexicon, an [`Ask`]. Output: the [`Asked`] question with its answer.

use crate::{Assessment, Event, Names, Period, Question, Reported, assess, event};
use jiff::civil::Date;
use sijill_lexicon::{Gazetteer, Lexicon, PlaceKind};
use sijill_register::{Filter, Register, RegisterError};
use sijill_text::Knowledge;
use std::collections::HashMap;

/// What is asked, as it was said.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// An actor, by slug or by any of its names; all violence when `None`.
    pub actor: Option<String>,
    /// Without its branches.
    pub alone: bool,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// As known on this day; by default the last day of which the register has a report.
    pub as_of: Option<Date>,
    /// Only incidents that pass.
    pub filter: Filter,
}

/// What cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// A name nobody has.
    #[error("no actor is called `{name}`{}", hint(near))]
    Actor {
        /// As asked.
        name: String,
        /// Slugs that look like it.
        near: Vec<String>,
    },
    /// A code no country has.
    #[error("a country is given by its code of ISO 3166-1 such as `IQ`, not `{0}`")]
    Country(String),
    /// Nothing passes.
    #[error("no incident passes: there is nothing to assess")]
    Nothing,
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

fn hint(near: &[String]) -> String {
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) }
}

/// A question with its answer.
pub struct Asked {
    /// Every incident that passed the filter.
    pub events: Vec<Event>,
    /// The answer.
    pub assessment: Assessment,
}

/// Answers a question from a register.
///
/// # Errors
/// See [`AskError`].
pub fn answer(register: &Register, knowledge: &Knowledge, ask: &Ask, period: Period) -> Result<Asked, AskError> {
    let lexicon = &knowledge.lexicon;
    let (actor, actors) = match &ask.actor {
        None => (None, Vec::new()),
        Some(name) => {
            let slug = actor(lexicon, name)?;
            let all = if ask.alone { vec![slug.clone()] } else { branches(lexicon, &slug) };
            (Some(slug), all)
        }
    };
    let country = match &ask.country {
        None => None,
        Some(code) => {
            let code = code.to_uppercase();
            if knowledge.country(&code).is_none() {
                return Err(AskError::Country(code));
            }
            Some(code)
        }
    };
    let mut events: Vec<Event> = Vec::new();
    register.each(&ask.filter, &mut |i| {
        events.extend(event(&i));
        Ok::<(), RegisterError>(())
    })?;
    let reported = reported(register)?;
    let last = || events.iter().filter_map(|e| e.published).max().or_else(|| events.iter().map(|e| e.start).max());
    let as_of = ask.as_of.or_else(last).ok_or(AskError::Nothing)?;
    let question = Question { actor, actors, country, as_of, period };
    let assessment = assess(&events, &reported, &question);
    Ok(Asked { events, assessment })
}

/// Figures over many incidents that the reports give.
fn reported(register: &Register) -> Result<Vec<Reported>, RegisterError> {
    let mut out = Vec::new();
    register.each_with_statistics(&mut |coding| {
        for statistic in coding.statistics {
            let said_by = statistic.said_by.as_ref();
            let source =
                said_by.and_then(|id| coding.statements.iter().find(|s| s.id == *id)).map(|s| s.source.clone());
            out.push(Reported {
                report: coding.report.id.clone(),
                outlet: coding.report.outlet.clone(),
                published: coding.report.published.as_deref().and_then(sijill_coder::parse_published),
                source,
                statistic,
            });
        }
    })?;
    Ok(out)
}

/// The slug of an actor named by slug or by one of its names.
///
/// # Errors
/// [`AskError::Actor`].
pub fn actor(lexicon: &Lexicon, name: &str) -> Result<String, AskError> {
    let slugs = || (0..lexicon.lexemes().len() as u32).filter_map(|i| Some((i, lexicon.attribute(i, "slug")?)));
    if let Some((_, slug)) = slugs().find(|(_, slug)| slug.eq_ignore_ascii_case(name)) {
        return Ok(slug.to_owned());
    }
    let words = sijill_lexicon::split_words(name);
    let found: Vec<&str> = lexicon
        .table()
        .find(&words.iter().map(String::as_str).collect::<Vec<_>>())
        .into_iter()
        .filter_map(|(lexeme, _)| lexicon.attribute(lexeme, "slug"))
        .collect();
    if let Some(slug) = found.first() {
        return Ok((*slug).to_owned());
    }
    // Forces are composed (`om-police`); they have no entry of their own.
    let composed = name.len() > 3 && name.as_bytes()[2] == b'-' && name.is_ascii();
    if composed {
        return Ok(name.to_lowercase());
    }
    let lower = name.to_lowercase();
    let mut near: Vec<&str> = slugs().map(|(_, s)| s).filter(|s| s.contains(&lower)).collect();
    near.sort_unstable();
    near.dedup();
    near.truncate(5);
    Err(AskError::Actor { name: name.to_owned(), near: near.into_iter().map(str::to_owned).collect() })
}

/// An actor and everything under it.
pub fn branches(lexicon: &Lexicon, slug: &str) -> Vec<String> {
    let mut all = vec![slug.to_owned()];
    let mut at = 0;
    while at < all.len() {
        for i in 0..lexicon.lexemes().len() as u32 {
            if lexicon.attribute(i, "parent") == Some(&all[at])
                && let Some(child) = lexicon.attribute(i, "slug")
                && !all.iter().any(|a| a == child)
            {
                all.push(child.to_owned());
            }
        }
        at += 1;
    }
    all
}

/// Names of actors and countries in both languages.
pub fn names(lexicon: &Lexicon) -> Names {
    let mut names = Names::default();
    for i in 0..lexicon.lexemes().len() as u32 {
        let word = |key| lexicon.attribute(i, key).unwrap_or_default().to_owned();
        if let Some(slug) = lexicon.attribute(i, "slug") {
            names.actors.entry(slug.to_owned()).or_insert_with(|| (word("ar"), word("en")));
        } else if let (Some(iso), Some(_)) = (lexicon.attribute(i, "iso"), lexicon.attribute(i, "en")) {
            names.countries.entry(iso.to_owned()).or_insert_with(|| (word("ar"), word("en")));
        }
    }
    names
}

/// Arabic names of places, by gazetteer id.
pub fn arabic_places(gazetteer: &Gazetteer) -> HashMap<String, String> {
    (0..gazetteer.len() as u32)
        .map(|i| gazetteer.place(i))
        .filter(|p| !p.arabic.is_empty() && p.kind != PlaceKind::Country)
        .map(|p| (format!("geonames:{}", p.id), p.arabic.to_owned()))
        .collect()
}

/// Where towns are, degrees north and east: the ground of a brief's map.
pub fn towns(gazetteer: &Gazetteer) -> Vec<(f32, f32)> {
    (0..gazetteer.len() as u32)
        .map(|i| gazetteer.place(i))
        .filter(|p| p.kind == PlaceKind::City)
        .map(|p| (p.lat as f32, p.lon as f32))
        .collect()
}
