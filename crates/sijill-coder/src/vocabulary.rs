//! Numbers of the lexicon classes the coder asks for.
//!
//! Input: a lexicon. Output: one field a class; a class no entry has never matches.

use sijill_lexicon::Lexicon;

macro_rules! vocabulary {
    ($($name:ident = $word:literal),+ $(,)?) => {
        /// Class numbers.
        #[derive(Clone, Copy, Debug)]
        #[allow(missing_docs)]
        pub struct Vocabulary { $(pub $name: u16),+ }
        impl Vocabulary {
            /// Looks the classes up.
            pub fn of(lexicon: &Lexicon) -> Self {
                Self { $($name: lexicon.class($word).unwrap_or(u16::MAX)),+ }
            }
        }
    };
}

vocabulary! {
    act = "act", harm = "harm", weak_act = "weak-act", weak_harm = "weak-harm", blast = "blast", shelling = "shelling", targeting = "targeting",

    several = "several-incidents", freeing = "freeing", leftover = "leftover", raid = "raid", occur = "occur", carry_out = "carry-out", suffer = "suffer", result = "result", fall = "fall",
    operation = "operation", weapon = "weapon", site = "site", accident = "accident", hazard = "hazard", private_crime = "private-crime", relic = "relic", theft = "theft", office = "office", answering = "answering", later_death = "later-death", after = "after-word", meanwhile = "meanwhile", opens_clause = "opens-clause", likewise = "likewise", truce = "truce", effect = "effect", any_one = "any-one", calm = "calm", audience = "audience", governing = "governing", perfect_mark = "perfect-mark", clock = "clock", so_far = "so-far", amid = "amid-word", continuing = "continuing", crime = "crime-word", same_place = "same-place", ambush = "ambush-word", first_of = "first-of-several", began = "began-then", conflict = "conflict-word", doing = "doing", copula_pronoun = "copula-pronoun", militancy = "militancy", reaction = "reaction", referring = "referring", event_head = "event-head", incident = "incident", tallied = "tallied", arm = "arm", definite_mark = "definite-mark", relative = "relative", separate = "separate", instrument = "instrument", sport = "sport",
    arts = "arts", court = "court", neg = "neg", intend = "intend", anniversary = "anniversary", coincide = "coincide", drill = "drill",
    foil = "foil", not_act = "not-act", metaphor = "metaphor", earlier = "earlier", habitual = "habitual",
    say = "say", say_noun = "say-noun", source = "source", channel = "channel", complementizer = "complementizer",
    weak_say = "weak-say", claim = "claim", no_claim = "no-claim", blame = "blame", condemn = "condemn", accused = "accused", accusation = "accusation", previous = "previous", inaction = "inaction", adopted = "adopted", coming = "coming", lays = "lays-blame", throws = "throws-blame", bears = "bears-blame",
    deny_claim = "deny-claim", past_record = "past-record", such = "such", not_weapon = "not-weapon", denial = "denial", hedge = "hedge", by_agent = "by-agent", held_by = "held-by", disguise = "disguise", no_fighter = "no-fighter", called = "called", superlative = "superlative", garb = "garb", conveys = "conveys", mourning = "mourning", tells_of = "tells-of", on_target = "on-target", at_place = "at-place",
    aux = "aux", held_to = "held-to", counted_act = "counted-act", ratio = "ratio", including = "including", besides = "besides", excepting = "excepting", and = "and",
    nationality = "nationality", land_part = "land-part", searching = "searching", discussing = "discussing", locative = "locative", near = "near", title = "person-title", treated = "treated", habitual_adjective = "habitual-adjective", trend = "trend", finding = "finding", body = "body-word", manage = "manage", territory = "territory", go_on = "go-on", toll_change = "toll-change", toll_word = "toll-word", since = "since", since_then = "since-then", outset = "outset", overall = "overall", earlier_adjective = "earlier-adjective", spoken_noun = "spoken-noun", plural_head = "plural-head", unit = "unit", period = "period",
    ranks = "ranks", of = "of", stop = "stop", weekday = "weekday", day_part = "day-part", day_word = "day-word", attacker = "attacker", own_force = "own-force", sentencing = "sentencing", plural_determiner = "plural-determiner", person = "person",
}
