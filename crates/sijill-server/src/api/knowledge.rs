//! What is known beside incidents: actors with their names and branches, names of places.

use super::{Api, Call, None_, Problem, Reply};
use crate::house::ActorEntry;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sijill_register::ActorTally;

/// An actor of the register.
#[derive(Serialize, JsonSchema)]
struct ActorLine {
    /// Arabic name; empty where the lexicon has none.
    ar: String,
    /// English name.
    en: String,
    /// The group it is a branch of.
    parent: Option<String>,
    /// What the register knows of it.
    #[serde(flatten)]
    tally: ActorTally,
}

/// Actors of the register.
#[derive(Serialize, JsonSchema)]
struct Actors {
    /// Most incidents first.
    items: Vec<ActorLine>,
}

/// A branch of an actor.
#[derive(Serialize, JsonSchema)]
struct Branch {
    /// Slug.
    actor: String,
    /// What it is a branch of.
    parent: Option<String>,
}

/// One actor.
#[derive(Serialize, JsonSchema)]
struct Actor {
    /// As the lexicon has it; `null` for a force that is composed of a country and a kind.
    entry: Option<ActorEntry>,
    /// Arabic name.
    ar: String,
    /// English name.
    en: String,
    /// Its branches, and theirs, each after the one it is of.
    branches: Vec<Branch>,
    /// What the register knows of it.
    tally: ActorTally,
}

/// A name in both languages; one that is not known is empty.
#[derive(Serialize, JsonSchema)]
struct Named {
    /// Slug of an actor, name of a place as asked.
    name: String,
    /// Arabic.
    ar: String,
    /// English.
    en: String,
}

/// Names of actors in both languages, for those the register or the lexicon has.
#[derive(Serialize, JsonSchema)]
struct Names {
    /// By slug.
    actors: Vec<Named>,
}

#[derive(Deserialize, JsonSchema)]
struct Wanted {
    /// Country, ISO 3166-1 alpha-2.
    country: String,
    /// Names as incidents have them, separated by `|`.
    names: String,
}

/// Places by name.
#[derive(Serialize, JsonSchema)]
struct Places {
    /// As they were asked.
    items: Vec<Named>,
}

pub(super) fn operations(api: &mut Api) {
    api.get("/actors", "listActors", "Actors of the register.", |call: &Call<'_>, _: None_| {
        let tallies = call.house.read(|r| Ok::<_, Problem>(call.house.overview(r)?.actors()))?;
        let items = tallies
            .into_iter()
            .map(|tally| {
                let (ar, en) = named(call, &tally.actor);
                let parent = entry(call, &tally.actor).and_then(|e| e.parent.clone());
                ActorLine { ar, en, parent, tally }
            })
            .collect();
        Ok(Reply::new(Actors { items }))
    })
    .lasting = true;
    api.get("/actors/{slug}", "getActor", "An actor: names, branches, tallies.", |call: &Call<'_>, _: None_| {
        let slug = call.part(0);
        let tally = call
            .house
            .read(|r| Ok::<_, Problem>(call.house.overview(r)?.actors()))?
            .into_iter()
            .find(|t| t.actor == slug);
        let entry = entry(call, slug);
        if tally.is_none() && entry.is_none() {
            return Err(Problem::missing(format!("there is no actor `{slug}`")));
        }
        let (ar, en) = named(call, slug);
        let branches = sijill_analysis::branches(&call.house.parts.coder.knowledge.lexicon, slug)
            .into_iter()
            .skip(1)
            .map(|actor| Branch { parent: self::entry(call, &actor).and_then(|e| e.parent.clone()), actor })
            .collect();
        let tally = tally.unwrap_or_else(|| ActorTally { actor: slug.to_owned(), ..ActorTally::default() });
        Ok(Reply::new(Actor { entry: entry.cloned(), ar, en, branches, tally }))
    })
    .lasting = true;
    api.get("/names", "names", "Names of actors in both languages.", |call: &Call<'_>, _: None_| {
        let names = call.house.names.actors.iter();
        let mut actors: Vec<Named> =
            names.map(|(slug, (ar, en))| Named { name: slug.clone(), ar: ar.clone(), en: en.clone() }).collect();
        actors.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Reply::new(Names { actors }))
    })
    .lasting = true;
    api.get("/places", "places", "Arabic names of places.", |call: &Call<'_>, q: Wanted| {
        let gazetteer = &call.house.parts.coder.knowledge.gazetteer;
        let items = q
            .names
            .split('|')
            .filter(|n| !n.is_empty())
            .take(200)
            .map(|name| {
                let words = sijill_lexicon::split_words(name);
                let nodes = gazetteer.names().find(&words.iter().map(String::as_str).collect::<Vec<_>>());
                let found = nodes
                    .into_iter()
                    .map(|(i, _)| gazetteer.place(i))
                    .filter(|p| p.country == q.country && p.name == name && !p.arabic.is_empty())
                    .max_by_key(|p| p.population);
                Named {
                    name: name.to_owned(),
                    ar: found.map_or_else(String::new, |p| p.arabic.to_owned()),
                    en: name.to_owned(),
                }
            })
            .collect();
        Ok(Reply::new(Places { items }))
    })
    .lasting = true;
}

fn named(call: &Call<'_>, slug: &str) -> (String, String) {
    call.house.names.actors.get(slug).cloned().unwrap_or_default()
}

fn entry<'a>(call: &'a Call<'_>, slug: &str) -> Option<&'a ActorEntry> {
    call.house.parts.actors.iter().find(|a| a.slug == slug)
}
