//! Actors: armed groups, forces, states, by name or by a definite short form.
//!
//! Input: hits of class `actor`, `force`, `nationality`, `country`, `short-actor`. Output: one
//! [`ActorPhrase`] for each mention, composed where the language composes ("الجيش السوري").

use crate::{Clitics, Hit, Knowledge, Reading, TokenKind};
use sijill_model::ActorKind;

/// How an actor was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// By a name of the actor table.
    Named,
    /// By a force and a nationality ("Pakistani police"), or a force alone ("the army").
    Force,
    /// By its country ("Israel").
    Country,
    /// By a short form ("the group"), resolved to the last compatible actor.
    Short,
}

/// A mention of an actor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActorPhrase {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// Lexeme of the name or force; for a short form that of the actor it stands for.
    pub lexeme: u32,
    /// How it was named.
    pub naming: Naming,
    /// Nationality of a force or country.
    pub country: Option<[u8; 2]>,
    /// What it is.
    pub kind: ActorKind,
    /// A preposition written onto it.
    pub preposition: Option<char>,
}

impl ActorPhrase {
    /// Whether it is a group's adjective ("صاروخ حوثي", "الميليشيات الحوثية"), which says whose its noun is.
    pub fn is_adjective(&self, r: &Reading) -> bool {
        self.naming == Naming::Named && self.end == self.start + 1 && adjectival(r.view.word(self.start as usize))
    }

    /// The slug in the actor table, composed for forces: `om-police`; `None` for a force of no
    /// stated country.
    pub fn slug(&self, k: &Knowledge) -> Option<String> {
        let lexicon = &k.lexicon;
        match (lexicon.attribute(self.lexeme, "slug"), self.country) {
            (Some(slug), _) => Some(slug.to_owned()),
            (None, Some(country)) => {
                let force = lexicon.attribute(self.lexeme, "force").unwrap_or("state");
                Some(k.force(country, force))
            }
            (None, None) => None,
        }
    }

    /// Name for readers: the table's, or "Oman: police".
    pub fn same(&self, other: &ActorPhrase) -> bool {
        self.lexeme == other.lexeme && self.country == other.country
    }
}

/// The land a word names, ISO 3166-1 alpha-2; `None` where it names none.
pub fn iso(k: &Knowledge, lexeme: u32) -> Option<[u8; 2]> {
    k.lexicon.attribute(lexeme, "iso")?.as_bytes().try_into().ok()
}

fn kind_of(k: &Knowledge, lexeme: u32, default: ActorKind) -> ActorKind {
    k.lexicon.attribute(lexeme, "kind").and_then(ActorKind::parse).unwrap_or(default)
}

pub(crate) fn read(r: &mut Reading, k: &Knowledge) {
    let mut out = std::mem::take(&mut r.actors);
    out.clear();
    let mut i = 0;
    while i < r.len() {
        match phrase(r, k, i, &out) {
            Some(mut actor) => {
                i = actor.end as usize;
                if actor.naming == Naming::Force && r.view.tokens[actor.start as usize].kind == TokenKind::Latin {
                    // "Houthi forces in Yemen": the forces are those of the one named right before them.
                    // "Iraqi army forces": a force's own.
                    let whose = |l: &ActorPhrase| matches!(l.naming, Naming::Named | Naming::Force);
                    let adjoins = |l: &&mut ActorPhrase| {
                        whose(l) && l.end == actor.start && !r.view.tokens[actor.start as usize].new_line
                    };
                    if let Some(last) = out.last_mut().filter(adjoins) {
                        last.end = actor.end;
                        i = last.end as usize;
                        continue;
                    }
                    // "rebel forces": no state's.
                    let start = actor.start as usize;
                    if start > 0 && !r.view.tokens[start].new_line && r.hit(k, start - 1, k.classes.attacker).is_some()
                    {
                        continue;
                    }
                }
                // "قوات جيش الاحتلال", "عناصر الشرطة السودانية", "قوات «الدعم السريع»": forces whose name follows them.
                let at = actor.start as usize;
                let nameless = |last: &&mut ActorPhrase| {
                    let beside = last.end as usize == at;
                    let quoted = last.end as usize + 1 == at && is_quote(r, at - 1);
                    let of_force = beside && actor.naming == Naming::Force && actor.slug(k).is_some();
                    let of_group = quoted && actor.naming == Naming::Named && !r.scan.at(at - 2).is_empty();
                    last.naming == Naming::Force
                        && last.slug(k).is_none()
                        && (of_force || of_group && !r.scan.at(at - 2).iter().any(|h| h.clitics.has(Clitics::AL)))
                        && actor.preposition.is_none()
                        && !(last.end as usize..=at).any(|t| r.view.tokens[t].new_line)
                        && !r.joined(at)
                        && r.view.tokens[at].kind == TokenKind::Arabic
                };
                if let Some(last) = out.last_mut().filter(nameless) {
                    *last = ActorPhrase { start: last.start, preposition: last.preposition, ..actor };
                    continue;
                }
                headed(r, k, &mut actor, out.last().map_or(0, |last| last.end));
                out.push(actor);
            }
            // "مجلس الأمن الروسي": none of the words of what is no actor opens one.
            None => {
                let hits = r.scan.at(i).iter().filter(|h| k.is(h.lexeme, k.classes.not_actor));
                i += hits.map(|h| h.length as usize).max().unwrap_or(1);
            }
        }
    }
    patrons(r, k, &mut out);
    r.actors = out;
}

fn is_quote(r: &Reading, t: usize) -> bool {
    r.is_mark(t, '"')
}

/// "تنظيم «داعش»", "خلايا من تنظيم الدولة": what kind of group it is, before its name in quotation marks.
fn headed(r: &Reading, k: &Knowledge, actor: &mut ActorPhrase, least: u32) {
    // "وحدات من الجيش", "قوة تابعة للشرطة الاتحادية": of which force the unit is.
    if actor.naming == Naming::Force && r.view.tokens[actor.start as usize].kind == TokenKind::Arabic {
        let at = actor.start as usize;
        let tie = if at > 0 && r.view.word(at - 1) == "من" && actor.preposition.is_none() {
            Some(1)
        } else {
            let ends = |d: usize| {
                at.checked_sub(d).is_some_and(|t| {
                    r.scan.at(t).iter().any(|h| h.length as usize == d && k.is(h.lexeme, k.classes.belongs))
                })
            };
            (1..=2).find(|d| ends(*d)).filter(|_| actor.preposition == Some('ل'))
        };
        let Some(before) = tie.and_then(|d| at.checked_sub(d + 1)).filter(|b| *b >= least as usize) else { return };
        if (before..at).any(|t| r.view.tokens[t + 1].new_line) {
            return;
        }
        if let Some(head) =
            r.hit(k, before, k.classes.unit_head).filter(|h| h.length == 1 && !h.clitics.has(Clitics::AL))
        {
            actor.start = before as u32;
            actor.preposition = head.clitics.preposition();
        }
        return;
    }
    if actor.naming != Naming::Named || r.view.tokens[actor.start as usize].kind != TokenKind::Arabic {
        return;
    }
    for _ in 0..2 {
        let mut at = actor.start as usize;
        if at == 0 || r.view.tokens[at].new_line {
            return;
        }
        if is_quote(r, at - 1) || r.view.word(at - 1) == "من" {
            at -= 1;
        }
        let Some(before) = at.checked_sub(1).filter(|b| *b >= least as usize) else { return };
        let Some(head) =
            r.hit(k, before, k.classes.group_head).filter(|h| h.length == 1 && !h.clitics.has(Clitics::AL))
        else {
            return;
        };
        actor.start = before as u32;
        actor.preposition = head.clitics.preposition();
    }
}

/// "the al-Qaeda-linked group al-Shabaab", "حركة الشباب المرتبطة بتنظيم القاعدة": the patron of a named actor is not
/// the one spoken of. Without another name beside it, it is all that is known, and stays.
fn patrons(r: &Reading, k: &Knowledge, out: &mut Vec<ActorPhrase>) {
    let tied = k.classes.tied;
    let before = |end: usize| {
        (end..(end + 2).min(r.len())).any(|t| {
            r.hit(k, t, tied).is_some_and(|h| k.lexicon.attribute(h.lexeme, "side") == Some("before"))
                && (t == end || r.is_mark(end, '-'))
        })
    };
    let after = |start: usize| {
        (1..=4.min(start)).map(|d| start - d).find(|t| {
            r.hit(k, *t, tied).is_some_and(|h| {
                k.lexicon.attribute(h.lexeme, "side").is_none()
                    && t + (h.length as usize) < start + 1
                    && start <= t + h.length as usize + 2
            })
        })
    };
    let same = |a: usize, b: usize| r.sentence_of(a) == r.sentence_of(b);
    // "forces aligned with the RSF": who they are tied to is all that is known of them, and they are no one by name.
    let nameless = |a: &ActorPhrase| a.naming == Naming::Force && a.slug(k).is_none();
    let mut dropped: Vec<bool> = (0..out.len())
        .map(|i| {
            let (start, end) = (out[i].start as usize, out[i].end as usize);
            // "the al-Qaeda-linked, Somalia's al-Shabaab": a land whose they are may stand between.
            let led = before(end)
                && (out[i + 1..].iter()).find(|next| next.naming != Naming::Country).is_some_and(|next| {
                    let at = next.start as usize;
                    at <= end + 7 && same(at, start)
                });
            let follows = after(start).is_some_and(|word| {
                i > 0 && {
                    let last = out[i - 1].end as usize;
                    out[i - 1].naming != Naming::Country && last <= word && word <= last + 4 && same(last - 1, start)
                }
            });
            led || follows
        })
        .collect();
    for i in 1..out.len() {
        let beside = out[i].start <= out[i - 1].end + 6 && same(out[i - 1].start as usize, out[i].start as usize);
        if dropped[i] && beside && nameless(&out[i - 1]) && out[i].naming == Naming::Named {
            dropped.swap(i - 1, i);
        }
    }
    let mut at = 0;
    out.retain(|_| {
        at += 1;
        !dropped[at - 1]
    });
}

fn longest<'a>(r: &'a Reading, k: &Knowledge, i: usize, class: u16) -> Option<&'a Hit> {
    let hit = r.hit(k, i, class)?;
    // A longer reading of the same words hides a shorter one ("the Attackers FC").
    let hidden = r.scan.at(i).iter().any(|h| h.length > hit.length && k.is(h.lexeme, k.classes.not_actor));
    // "the Islamic State Central African Province": the name without its article goes on.
    let goes_on =
        || r.view.word(i) == "the" && r.scan.at(i + 1).iter().any(|h| h.length >= hit.length && k.is(h.lexeme, class));
    (!hidden && !goes_on()).then_some(hit)
}

/// Whether an Arabic name of a group is an adjective in form: "حوثي", "الحوثية".
fn adjectival(word: &str) -> bool {
    ["ي", "ية", "يا"].iter().any(|ending| word.ends_with(ending))
}

/// "طائرة مسيرة إسرائيلية", "مقاتلات تركية", "an Israeli drone": an arm that a nation's adjective says whose it is
/// stands for the forces that use it.
fn armed_by(r: &Reading, k: &Knowledge, i: usize) -> Option<ActorPhrase> {
    let c = &k.classes;
    let token = &r.view.tokens[i];
    let nation = |at: usize| {
        (at < r.len() && (at == i || !r.view.tokens[at].new_line))
            .then(|| longest(r, k, at, c.nationality))
            .flatten()
            .filter(|h| at == i || !h.clitics.has(Clitics::AND) && h.clitics.preposition().is_none())
            .and_then(|h| Some((iso(k, h.lexeme)?, at + h.length as usize)))
    };
    let longest_arm = |at: usize| r.scan.at(at).iter().filter(|h| k.is(h.lexeme, c.arm)).max_by_key(|h| h.length);
    let adjective = |at: usize| at < r.len() && r.hit(k, at, c.force_adjective).is_some();
    let (arm, country, end, preposition) = if token.kind == TokenKind::Arabic {
        let arm = longest_arm(i)?;
        let mut at = i + arm.length as usize;
        if adjective(at) {
            at += 1;
        }
        // "صاروخ حوثي": a group's adjective says whose as a nation's does.
        if at < r.len()
            && !r.view.tokens[at].new_line
            && let Some(group) = r.hit(k, at, c.actor).filter(|h| h.length == 1 && !h.clitics.has(Clitics::AND))
            && adjectival(r.view.word(at))
        {
            return Some(ActorPhrase {
                start: i as u32,
                end: at as u32 + 1,
                lexeme: group.lexeme,
                naming: Naming::Named,
                country: None,
                kind: kind_of(k, group.lexeme, ActorKind::RebelGroup),
                preposition: arm.clitics.preposition(),
            });
        }
        // "طائرة حربية تابعة للنظام", "طائرات تتبع لسلاح الجو السوري": whose they are told to be.
        // Not "قناة المسيرة التابعة", and what is told of the channel in the masculine is not told of the plane.
        let feminine =
            |w: &str| w.ends_with(['ة', 'ه']) || w.ends_with("ات") || w.starts_with("تت") || w.starts_with("تن");
        // "طائرة حربية، تابعة للنظام،"
        let tie_at = at + usize::from(r.is_mark(at, '،') || r.is_mark(at, ','));
        let word = r.view.word(tie_at);
        let tied = r.hit(k, tie_at, c.belongs).filter(|h| {
            !h.clitics.has(Clitics::AND)
                && arm.clitics.has(Clitics::AL) == word.starts_with("ال")
                && (!feminine(r.view.word(at - 1)) || feminine(word) || word.starts_with("تابعت"))
        });
        if let Some(tie) = tied {
            let next = tie_at + tie.length as usize;
            let close = next < r.len() && !(at..=next).any(|t| r.view.tokens[t].new_line);
            let owner = close
                .then(|| phrase(r, k, next, &[]).filter(|o| matches!(o.naming, Naming::Named | Naming::Force)))
                .flatten();
            if let Some(owner) = owner {
                return Some(ActorPhrase { start: i as u32, preposition: arm.clitics.preposition(), ..owner });
            }
            if let Some(regime) = close.then(|| of_regime(r, k, i, next, arm)).flatten() {
                return Some(regime);
            }
        }
        // "طائرات حربية للتحالف": whose they are told to be with a preposition.
        let flies = k.lexicon.attribute(arm.lexeme, "strike") == Some("air_drone_strike");
        if flies
            && at < r.len()
            && !r.view.tokens[at].new_line
            && !arm.clitics.has(Clitics::AL)
            && let Some(owner) = longest(r, k, at, c.actor)
                .filter(|h| !h.clitics.has(Clitics::AND) && h.clitics.preposition() == Some('ل'))
        {
            return Some(by_name(k, owner.lexeme, i, at + owner.length as usize, arm.clitics.preposition()));
        }
        // "مدفعية الاحتلال", "طائرات التحالف", "صواريخ الحوثيين": whose a definite genitive says.
        let bare = !arm.clitics.has(Clitics::AL) && !arm.clitics.has(Clitics::PRONOUN);
        let owner =
            || longest(r, k, at, c.actor).filter(|h| !h.clitics.has(Clitics::AND) && h.clitics.preposition().is_none());
        if bare
            && at == i + arm.length as usize
            && at < r.len()
            && !r.view.tokens[at].new_line
            && let Some(owner) = owner()
        {
            return Some(by_name(k, owner.lexeme, i, at + owner.length as usize, arm.clitics.preposition()));
        }
        if bare && let Some(regime) = of_regime(r, k, i, at, arm) {
            return Some(regime);
        }
        // "طائرات حربية يرجح أنها للنظام": whose they are thought to be.
        let thought = || {
            let said = thought_to_be(r, k, at)?;
            Some(said + r.hit(k, said, c.belongs).map_or(0, |h| h.length as usize))
        };
        if bare && let Some(regime) = thought().and_then(|t| of_regime(r, k, i, t, arm)) {
            return Some(regime);
        }
        let (country, end) = nation(at)?;
        // "صاروخ روسي الصنع": who made it did not fire it.
        if r.view.word(end) == "الصنع" {
            return None;
        }
        (arm, country, end, arm.clitics.preposition())
    } else {
        let (country, mut at) = nation(i)?;
        if crate::places::compound(r, at) {
            return None;
        }
        if longest_arm(at).is_none() && adjective(at) {
            at += 1;
        }
        if at >= r.len() || r.view.tokens[at].new_line {
            return None;
        }
        let arm = longest_arm(at)?;
        (arm, country, at + arm.length as usize, None)
    };
    Some(ActorPhrase {
        start: i as u32,
        end: end as u32,
        lexeme: arm.lexeme,
        naming: Naming::Force,
        country: Some(country),
        kind: ActorKind::StateForces,
        preposition,
    })
}

/// Where what someone or something is thought to be begins, behind the word of thinking at a token: "يرجح أنها روسية",
/// "يعتقد أن تكون تابعة للتحالف".
pub fn thought_to_be(r: &Reading, k: &Knowledge, at: usize) -> Option<usize> {
    let said = at + r.hit(k, at, k.classes.hedge)?.length as usize;
    let that = |t: usize| r.has(t, k.classes.complementizer) || r.view.word(t) == "تكون";
    let most = (said + 3).min(r.len());
    Some((said..most).find(|t| !that(*t)).unwrap_or(most))
}

/// "مدفعية النظام", "طائرة تابعة للحكومة": an arm of the regime or government spoken of, whose land is named elsewhere.
fn of_regime(r: &Reading, k: &Knowledge, i: usize, at: usize, arm: &Hit) -> Option<ActorPhrase> {
    let state = r
        .hit(k, at, k.classes.regime)
        .filter(|h| at < r.len() && !r.view.tokens[at].new_line && h.clitics.has(Clitics::AL))?;
    Some(ActorPhrase {
        start: i as u32,
        end: (at + state.length as usize) as u32,
        lexeme: state.lexeme,
        naming: Naming::Force,
        country: None,
        kind: ActorKind::StateForces,
        preposition: arm.clitics.preposition(),
    })
}

/// Who is told by a name. "FARDC", "قسد" of a state: a force of its country like those named by nationality.
fn by_name(k: &Knowledge, lexeme: u32, start: usize, end: usize, preposition: Option<char>) -> ActorPhrase {
    let kind = kind_of(k, lexeme, ActorKind::RebelGroup);
    let home = (kind == ActorKind::StateForces)
        .then(|| k.lexicon.attribute(lexeme, "countries")?.as_bytes().try_into().ok())
        .flatten();
    ActorPhrase {
        start: start as u32,
        end: end as u32,
        lexeme,
        naming: if home.is_some() { Naming::Force } else { Naming::Named },
        country: home,
        kind,
        preposition,
    }
}

/// "هاجموا قاعدة عسكرية … واقتحموا القاعدة": a name that is a common word too, where the thing was told of before it, is the
/// thing; not with its people or kind in front ("مسلحو القاعدة"), nor where it speaks ("أعلنت القاعدة").
fn the_base(r: &Reading, k: &Knowledge, i: usize, hit: &Hit) -> bool {
    let Some(thing) = k.lexicon.attribute(hit.lexeme, "thing") else { return false };
    let told = |t: usize| {
        r.scan.at(t).iter().any(|h| {
            k.is(h.lexeme, k.classes.site)
                && (h.length > 1 || !h.clitics.has(Clitics::AL))
                && k.lexicon.lexeme(h.lexeme).lemma.starts_with(thing)
        })
    };
    let owned = |t: usize| {
        let c = &k.classes;
        // Not "اقتحمت سيارة يقودها انتحاري القاعدة".
        let people = |h: &Hit| h.features.get_number() == sijill_lexicon::Number::Plural;
        r.scan.at(t).iter().any(|h| {
            [c.group_head, c.claim, c.say].iter().any(|class| k.is(h.lexeme, *class))
                || people(h) && [c.person, c.attacker].iter().any(|class| k.is(h.lexeme, *class))
        })
    };
    hit.length == 1 && !(i > 0 && !r.view.tokens[i].new_line && owned(i - 1)) && (0..i).any(told)
}

/// "a group calling itself the Sons of the North claimed", "تبنت جماعة تطلق على نفسها «أبناء الشمال»", "the Sons of the North,
/// a previously unknown group, claimed": a group that no table has, by the name it is given where it claims something.
fn unlisted(r: &Reading, k: &Knowledge, i: usize) -> Option<ActorPhrase> {
    let c = &k.classes;
    let token = &r.view.tokens[i];
    let latin = match token.kind {
        TokenKind::Latin => true,
        TokenKind::Arabic => false,
        _ => return None,
    };
    // Most tokens stand behind neither a mark nor such a word, and are no name's first.
    let marked = i > 0 && is_quote(r, i - 1);
    let near = marked || (1..=6.min(i)).any(|d| r.has(i - d, c.called));
    let opens_name = latin && token.capital;
    if !near && !opens_name {
        return None;
    }
    let sentence = &r.sentences[r.sentence_of(i)];
    let (start, stop) = (sentence.start as usize, sentence.end as usize);
    // An opening mark: a space stands before it, none behind.
    let quoted = i > start && is_quote(r, i - 1) && !token.spaced;
    if latin && !token.capital && !quoted || r.view.word(i) == "اسم" {
        return None;
    }
    // What ties a name to the word for a group before it, and where that word may stand.
    let mut at = i - usize::from(quoted);
    if at > start && matches!(r.view.word(at - 1), "اسم" | "the") {
        at -= 1;
    }
    let called = (1..=4.min(at - start))
        .find(|d| r.scan.at(at - d).iter().any(|h| h.length as usize == *d && k.is(h.lexeme, c.called)));
    let comma = |t: usize| r.is_mark(t, ',') || r.is_mark(t, '،');
    let head = match called {
        Some(d) => Some(at - d),
        None if quoted => Some(at - usize::from(at > start && comma(at - 1))),
        None => None,
    };
    let group = |t: usize| r.hit(k, t, c.group_word).is_some();
    // "a group hostile to the presence of foreign troops, “Resistance,” claimed": what is told of it may stand between.
    let reach = if latin && quoted && called.is_none() { 14 } else { 4 };
    let headed = head.is_some_and(|head| (head.saturating_sub(reach).max(start)..head).any(group));
    let mut end = i + 1;
    if quoted {
        end = (i + 1..(i + 9).min(stop)).find(|t| is_quote(r, *t))?;
        end -= usize::from(end > i + 1 && comma(end - 1));
    } else if latin {
        let small = |t: usize| matches!(r.view.word(t), "of" | "the" | "for" | "to" | "al" | "in") || r.is_mark(t, '-');
        while end < stop.min(i + 8) && !r.view.tokens[end].new_line {
            let next = (end..(end + 3).min(stop)).find(|t| !small(*t) && r.view.tokens[*t].kind == TokenKind::Latin);
            match next.filter(|t| r.view.tokens[*t].capital && (end..*t).all(small)) {
                Some(t) => end = t + 1,
                None => break,
            }
        }
    } else {
        let ends = |t: usize| {
            r.view.tokens[t].kind != TokenKind::Arabic
                || [c.claim, c.say, c.act, c.incident, c.weekday, c.relative_day].iter().any(|class| r.has(t, *class))
                || r.scan.at(t).iter().any(|h| h.clitics.preposition().is_some())
                || matches!(r.view.word(t), "في" | "من" | "عن" | "علي" | "عبر" | "ان")
        };
        end = (i..(i + 4).min(stop)).find(|t| ends(*t)).unwrap_or((i + 4).min(stop));
    }
    // "the Sons of the North, a previously unknown group, claimed"
    let behind = || {
        latin
            && comma(end)
            && end + 1 < stop
            && matches!(r.view.word(end + 1), "a" | "an")
            && (end + 2..(end + 6).min(stop)).take_while(|t| !comma(*t)).any(group)
            && (i == start || comma(i - 1) || r.view.word(i - 1) == "the")
    };
    let claims = || (start..stop).any(|t| t.abs_diff(i) < 18 && r.has(t, c.claim));
    let known = || (i..end).any(|t| [c.actor, c.force].iter().any(|class| longest(r, k, t, *class).is_some()));
    if end <= i || !(headed || behind()) || !claims() || known() {
        return None;
    }
    let word = (start..stop).find_map(|t| r.hit(k, t, c.group_word))?;
    Some(ActorPhrase {
        start: i as u32,
        end: end as u32,
        lexeme: word.lexeme,
        naming: Naming::Named,
        country: None,
        kind: kind_of(k, word.lexeme, ActorKind::RebelGroup),
        preposition: None,
    })
}

/// "فصيل «جيش الأحفاد»", "«جيش التحرير الشعبي»": where the name in quotation marks ends that a group no table has gives itself,
/// an army's. Not "«جيش النظام»", nor a land's.
fn army_by_name(r: &Reading, k: &Knowledge, i: usize, force: &Hit) -> Option<usize> {
    let c = &k.classes;
    let army = k.lexicon.attribute(force.lexeme, "force") == Some("military") && force.length == 1;
    if !army || i == 0 || !is_quote(r, i - 1) || force.clitics.has(Clitics::AL) || r.view.tokens[i].spaced {
        return None;
    }
    let close = (i + 2..(i + 6).min(r.len())).find(|t| is_quote(r, *t))?;
    let name = |t: usize| {
        r.view.tokens[t].kind == TokenKind::Arabic
            && !r.view.tokens[t].new_line
            && ![c.nationality, c.country, c.regime].iter().any(|class| r.has(t, *class))
    };
    (i + 1..close).all(name).then_some(close)
}

fn phrase(r: &Reading, k: &Knowledge, i: usize, before: &[ActorPhrase]) -> Option<ActorPhrase> {
    let c = &k.classes;
    if r.scan.at(i).iter().any(|h| k.is(h.lexeme, c.not_actor)) {
        return None;
    }
    // "قوات الاحتلال التركي": a name of one land's forces that another land's adjective follows is a word for forces.
    let of_another = |hit: &&Hit| {
        let next = i + hit.length as usize;
        let home = k.lexicon.attribute(hit.lexeme, "countries");
        let state = kind_of(k, hit.lexeme, ActorKind::RebelGroup) == ActorKind::StateForces;
        let nation =
            || r.hit(k, next, c.nationality).filter(|h| h.clitics.has(Clitics::AL) && !h.clitics.has(Clitics::AND));
        state
            && next < r.len()
            && r.view.tokens[next].kind == TokenKind::Arabic
            && !r.view.tokens[next].new_line
            && nation().and_then(|h| k.lexicon.attribute(h.lexeme, "iso")).is_some_and(|iso| Some(iso) != home)
    };
    if let Some(hit) = longest(r, k, i, c.actor).filter(|hit| !of_another(hit) && !the_base(r, k, i, hit)) {
        let mut end = i + hit.length as usize;
        // "(ISIS)", "«داعش»": the same actor in brackets.
        let close = |t: usize| r.is_mark(t, ')') || is_quote(r, t);
        if (r.is_mark(end, '(') || is_quote(r, end))
            && let Some(again) = r.hit(k, end + 1, c.actor)
            && again.lexeme == hit.lexeme
            && close(end + 1 + again.length as usize)
        {
            end += 2 + again.length as usize;
        }
        // "the Abu Sayyaf militant group": what it is, right behind its name.
        if r.view.tokens[i].kind == TokenKind::Latin
            && end < r.len()
            && !r.view.tokens[end].new_line
            && let Some(kind) = r.hit(k, end, c.attacker)
            && kind.length > 1
            && k.lexicon.attribute(kind.lexeme, "collective").is_some()
            && kind.features.get_number() == sijill_lexicon::Number::Singular
        {
            end += kind.length as usize;
        }
        return Some(by_name(k, hit.lexeme, i, end, hit.clitics.preposition()));
    }
    // English: nationality before the force ("Pakistani security forces").
    if let Some(nation) = longest(r, k, i, c.nationality).or_else(|| {
        longest(r, k, i, c.country).filter(|_| r.view.tokens[i].possessive || r.view.tokens[i].kind == TokenKind::Latin)
    }) && r.view.tokens[i].kind == TokenKind::Latin
    {
        let mut at = i + nation.length as usize;
        for _ in 0..2 {
            if r.hit(k, at, c.force).is_none() && r.hit(k, at, c.force_adjective).is_some() {
                at += 1;
            }
        }
        if at < r.len()
            && !r.view.tokens[at].new_line
            && let Some(force) = longest(r, k, at, c.force)
        {
            return Some(ActorPhrase {
                start: i as u32,
                end: (at + force.length as usize) as u32,
                lexeme: force.lexeme,
                naming: Naming::Force,
                country: iso(k, nation.lexeme),
                kind: kind_of(k, force.lexeme, ActorKind::StateForces),
                preposition: None,
            });
        }
    }
    if let Some(arm) = armed_by(r, k, i) {
        return Some(arm);
    }
    if let Some(force) = longest(r, k, i, c.force) {
        let mut end = i + force.length as usize;
        if let Some(close) = army_by_name(r, k, i, force) {
            return Some(ActorPhrase {
                start: i as u32,
                end: close as u32,
                lexeme: force.lexeme,
                naming: Naming::Named,
                country: None,
                kind: ActorKind::RebelGroup,
                preposition: None,
            });
        }
        let mut country = None;
        if r.view.tokens[i].kind == TokenKind::Arabic {
            // Arabic: adjectives after it ("قوات الأمن السورية", "الشرطة العمانية", "شرطة عمان").
            let mut at = end;
            for _ in 0..3 {
                if at >= r.len() || r.view.tokens[at].new_line || matches!(r.view.tokens[at].kind, TokenKind::Mark(_)) {
                    break;
                }
                if let Some(nation) = r
                    .hit(k, at, c.nationality)
                    .or_else(|| r.hit(k, at, c.country).filter(|h| h.clitics.preposition().is_none()))
                {
                    // "قتلت قوات إسرائيلية خاصة فلسطينيا": the second nationality is another's.
                    if nation.clitics.has(Clitics::AND)
                        || nation.clitics.preposition().is_some()
                        || country.is_some_and(|c: [u8; 2]| Some(c) != iso(k, nation.lexeme))
                    {
                        break;
                    }
                    country = iso(k, nation.lexeme);
                    end = at + nation.length as usize;
                    at = end;
                    continue;
                }
                if let Some(adjective) = r.hit(k, at, c.force_adjective).filter(|h| !h.clitics.has(Clitics::AND)) {
                    at += adjective.length as usize;
                    if country.is_some() {
                        end = at;
                    }
                    continue;
                }
                break;
            }
        } else if matches!(r.view.word(end), "of" | "in")
            && let Some(nation) = r.hit(k, end + 1, c.country)
        {
            country = iso(k, nation.lexeme);
        }
        // "قوة إسرائيلية خاصة" is a force, "قوة الانفجار" is none.
        // "قوة إسرائيل" is what the country is able to do.
        let needs = k.lexicon.attribute(force.lexeme, "needs") == Some("nation");
        let adjective = || (i + 1..end).any(|t| r.hit(k, t, c.nationality).is_some());
        return (!needs || country.is_some() && adjective()).then(|| ActorPhrase {
            start: i as u32,
            end: end as u32,
            lexeme: force.lexeme,
            naming: Naming::Force,
            country,
            kind: kind_of(k, force.lexeme, ActorKind::StateForces),
            preposition: force.clitics.preposition(),
        });
    }
    if let Some(short) = r.hit(k, i, c.short_actor) {
        let definite = short.clitics.has(Clitics::AL)
            || (i > 0 && matches!(r.view.word(i - 1), "the" | "its"))
            || short.clitics.has(Clitics::PRONOUN)
            || k.lexicon.attribute(short.lexeme, "definite").is_some();
        let next = i + short.length as usize;
        // "الحركة الإسلامية", "the group of people" are not short forms.
        let qualified = next < r.len()
            && !r.view.tokens[next].new_line
            && (r.hit(k, next, c.nationality).is_some() || r.view.word(next) == "of");
        if definite && !qualified {
            let wanted = k.lexicon.attribute(short.lexeme, "for");
            let group = |a: &&ActorPhrase| {
                matches!(a.naming, Naming::Named | Naming::Short)
                    && matches!(
                        a.kind,
                        ActorKind::RebelGroup | ActorKind::PoliticalMilitia | ActorKind::IdentityMilitia
                    )
            };
            let form = |a: &ActorPhrase| k.lexicon.attribute(a.lexeme, "form");
            let strict = k.lexicon.attribute(short.lexeme, "strict").is_some();
            let of_its_name = |a: &&ActorPhrase| matches!(a.naming, Naming::Named | Naming::Short) && form(a) == wanted;
            // "التنظيم" is the last that calls itself so; only without one, the last that calls itself nothing.
            let found = if strict {
                before.iter().rev().find(of_its_name)?
            } else {
                before.iter().rev().filter(group).find(|a| wanted.is_some() && form(a) == wanted).or_else(|| {
                    // "الحركة الإرهابية": what it is called by others need not be what it calls itself.
                    let loose = k.lexicon.attribute(short.lexeme, "loose").is_some();
                    before.iter().rev().filter(group).find(|a| loose || wanted.is_none() || form(a).is_none())
                })?
            };
            return Some(ActorPhrase {
                start: i as u32,
                end: (i + short.length as usize) as u32,
                naming: Naming::Short,
                preposition: short.clitics.preposition(),
                ..*found
            });
        }
    }
    if let Some(unlisted) = unlisted(r, k, i) {
        return Some(unlisted);
    }
    let named = |_: &&Hit| !r.view.tokens[i].tanwin && !crate::places::car_bomb(r, i + 1);
    if let Some(country) = longest(r, k, i, c.country).filter(named)
        && !crate::places::called_after(r, k, i, i + country.length as usize, country.clitics)
    {
        return Some(ActorPhrase {
            start: i as u32,
            end: i as u32 + country.length,
            lexeme: country.lexeme,
            naming: Naming::Country,
            country: iso(k, country.lexeme),
            kind: ActorKind::StateForces,
            preposition: country.clitics.preposition(),
        });
    }
    None
}
