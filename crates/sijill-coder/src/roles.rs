//! Who did it to whom: the doers and targets of one act, from the words around it.
//!
//! Input: the act's word and its clause. Output: phrases that fill the two roles, by the order of
//! words of each language: verb–subject–object or subject–verb–object in Arabic, the passive, the
//! noun with its genitive or adjective, and prepositions of doer and target in both.

use crate::mentions::{Context, Party};
use crate::speaker;
use sijill_lexicon::{Pos, Tense};
use sijill_model::ActorKind;
use sijill_text::{ActorPhrase, Clitics, Hit, Naming, PeopleRole, TokenKind};

/// A noun phrase that can fill a role, with where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Np {
    pub party: Party,
    pub start: usize,
    pub end: usize,
    pub preposition: Option<char>,
}

/// The noun phrase that starts at a token. People win over actors where they start together,
/// unless the actor is named.
pub(crate) fn np(c: &Context<'_>, token: usize) -> Option<Np> {
    let actor = c.index.at(4, token).map(|i| {
        let a = &c.r.actors[i];
        Np { party: Party::Actor(i), start: a.start as usize, end: a.end as usize, preposition: a.preposition }
    });
    // "in northeastern Nigeria and …", "MANILA, Philippines - …": a country that is where it happened does nothing.
    let actor = actor.filter(|np| {
        !is_country(c, np)
            || !c.r.places.iter().any(|p| {
                // "Gunmen storm Niger community": the state of Nigeria does nothing in the name of the land.
                let another =
                    matches!(np.party, Party::Actor(i) if p.country.is_some() && c.r.actors[i].country != p.country);
                // "جنوب شرقي تركيا": a part of it is where it was.
                let part = (p.start..p.name).any(|t| c.has(t as usize, c.k.classes.bearing));
                // "جنوب شرقي تركيا", a region called so: the land is a part of its name.
                let inside = (p.name as usize) < token && token < p.end as usize;
                inside
                    || p.name as usize == token
                        && (another || part || p.dateline || p.locative && p.start as usize != token)
            })
    });
    // "an al Qaeda-linked group": with whom it is, not who it is.
    let actor = actor.filter(|np| {
        let tied = matches!(
            c.r.view.word(np.end),
            "linked"
                | "affiliated"
                | "aligned"
                | "inspired"
                | "allied"
                | "backed"
                | "trained"
                | "sponsored"
                | "supported"
        );
        !tied || c.r.view.tokens[np.end].spaced || c.r.view.tokens[np.end].new_line
    });
    // "هدفا حوثيا", "خلية داعشية": a group's adjective says whose the noun before it is, and is no party of its own.
    let actor = actor.filter(|np| {
        let word = c.r.view.word(token);
        let alone = token == 0 || c.r.view.tokens[token].new_line || word.starts_with("ال") && !word.ends_with("ية");
        alone || !matches!(np.party, Party::Actor(i) if c.r.actors[i].is_adjective(c.r))
    });
    let people = c.index.at(1, token).filter(|i| !describes_act(c, &c.r.people[*i])).map(|i| {
        let p = &c.r.people[i];
        let preposition =
            c.r.scan
                .at(token)
                .iter()
                .find(|h| c.k.is(h.lexeme, c.v.person) || c.k.is(h.lexeme, c.v.attacker))
                .and_then(|h| h.clitics.preposition());
        Np { party: Party::People(i), start: p.start as usize, end: p.end as usize, preposition }
    });
    let found = match (actor, people) {
        (Some(a), Some(p)) => Some(if a.end >= p.end { a } else { p }),
        (a, p) => a.or(p),
    }?;
    if disguise(c, &found) {
        return None;
    }
    // "the Sudanese paramilitary Rapid Support Forces", "Sudan's Rapid Support Forces": what they are, or whose, then who.
    let latin = c.r.view.tokens[found.start].kind == TokenKind::Latin;
    let kind_of = match found.party {
        Party::People(i) => c.r.people[i].count.is_none() && !c.r.people[i].plural && c.r.people[i].of.is_none(),
        _ => is_country(c, &found) && c.r.view.tokens[found.end - 1].possessive,
    };
    let named = || {
        let i = c.index.at(4, found.end).filter(|_| !c.r.view.tokens[found.end].new_line)?;
        let a = &c.r.actors[i];
        (a.naming == Naming::Named && a.start as usize == found.end).then_some((i, a.end as usize))
    };
    Some(match (latin && kind_of).then(named).flatten() {
        Some((i, end)) => Np { party: Party::Actor(i), end, ..found },
        None => found,
    })
}

/// "disguised as soldiers", "in police uniforms", "متنكرين بزي الشرطة": what someone was dressed as, and not who he was.
fn disguise(c: &Context<'_>, np: &Np) -> bool {
    let english = c.r.view.tokens[np.start].kind == TokenKind::Latin;
    let (start, _) = c.sentence(np.start);
    let dressed = |back: usize| {
        let at = np.start - back;
        // Arabic has whose they were right behind the word.
        let near = |h: &Hit| if english { h.length as usize <= back } else { h.length as usize == back };
        let word = |h: &&Hit| near(h) && c.k.is(h.lexeme, c.v.disguise);
        let hit = c.r.scan.at(at).iter().find(word);
        hit.is_some_and(|h| {
            let between = at + h.length as usize..np.start;
            between.into_iter().all(|t| !c.is_verb(t) && !matches!(c.r.view.tokens[t].kind, TokenKind::Mark(_)))
        })
    };
    (1..=4.min(np.start - start)).any(dressed) || english && c.has(np.end, c.v.garb)
}

/// "اشتباك مسلح", "تفجير إرهابي": a word for an attacker right after a noun of an act describes it.
fn describes_act(c: &Context<'_>, p: &sijill_text::PeoplePhrase) -> bool {
    let token = p.start as usize;
    // "بتفجير «انتحاري»": so it does between marks of its own.
    let marked = token > 0 && c.r.is_mark(token - 1, '"');
    let Some(before) = token.checked_sub(1 + usize::from(marked)) else { return false };
    // "تفجيران إرهابيان": of two acts so do two.
    let two = |t: usize| ["ان", "ين"].iter().any(|end| c.r.view.word(t).ends_with(end));
    p.role == sijill_text::PeopleRole::Attacker
        && (!p.plural || two(token) && two(before))
        // "هجوما إرهابيا مسلحا"
        && p.end <= p.start + 1 + u32::from(!p.plural)
        && c.r.view.tokens[token].kind == TokenKind::Arabic
        && !c.r.view.tokens[token].new_line
        && c.r.clause[before] == c.r.clause[token]
        && (c.has(before, c.v.act) || c.has(before, c.v.drill))
        && !c.r.scan.at(before).iter().any(|h| h.features.pos() == Pos::Verb)
}

/// A land's adjective that stands for its state: "الأجواء السورية".
pub(crate) fn of_land(c: &Context<'_>, a: &ActorPhrase) -> bool {
    let at = a.start as usize;
    a.naming == Naming::Country && c.has(at, c.v.nationality) && !c.has(at, c.k.classes.country)
}

fn is_country(c: &Context<'_>, np: &Np) -> bool {
    matches!(np.party, Party::Actor(i) if c.r.actors[i].naming == Naming::Country)
}

/// Whether a preposition stands before a token, as a word, no further back than `least`.
fn after_preposition(c: &Context<'_>, token: usize, least: usize) -> bool {
    token > 0
        && !c.r.view.tokens[token].new_line
        && [c.v.locative, c.v.on_target, c.v.at_place, c.v.by_agent, c.v.of, c.v.besides].iter().any(|class| {
            (1..=3.min(token - least.min(token))).any(|b| {
                c.r.scan
                    .at(token - b)
                    .iter()
                    .any(|h| h.length as usize == b && c.k.is(h.lexeme, *class) && h.features.pos() == Pos::Word)
            })
        })
}

/// "The ADF is believed to have killed", "12 farmers were reported killed": where what is thought or said of the subject opens,
/// with its auxiliary, before a verb at `token`.
fn held(c: &Context<'_>, token: usize) -> Option<usize> {
    let (start, _) = c.sentence(token);
    let back =
        |at: usize, words: &[&str]| at.checked_sub(1).filter(|t| *t >= start && words.contains(&c.r.view.word(*t)));
    let at = back(token, &["been", "be"]).unwrap_or(token);
    let at = back(at, &["also", "since", "later"]).unwrap_or(at);
    let at = back(at, &["have", "having"]).unwrap_or(at);
    let at = back(at, &["to"]).unwrap_or(at);
    let said = at.checked_sub(1).filter(|t| *t >= start && c.has(*t, c.v.held_to))?;
    // "are now known", "have also been confirmed"
    let aux = (1..=2).filter_map(|d| said.checked_sub(d)).find(|t| *t > start && c.has(*t, c.v.aux))?;
    let aux = back(aux, &["also"]).unwrap_or(aux);
    Some((start + 1..aux).rev().take_while(|t| c.has(*t, c.v.aux)).last().unwrap_or(aux))
}

/// "Seven labourers were lined up and shot dead": where the auxiliary opens whose second participle is the verb at `token`.
fn coordinated(c: &Context<'_>, token: usize) -> Option<usize> {
    let (start, _) = c.sentence(token);
    let and = token.checked_sub(1).filter(|t| *t > start && c.r.view.word(*t) == "and")?;
    let aux = (1..=7).filter_map(|d| and.checked_sub(d)).find(|t| *t > start && c.has(*t, c.v.aux))?;
    // "were lined up and", "was dragged from his home and": a participle of any verb, and no one else in between.
    let participle = c.r.view.word(aux + 1).ends_with("ed") || c.r.view.word(aux + 1).ends_with("en");
    let quiet = (aux + 1..and).all(|t| c.r.view.tokens[t].kind == TokenKind::Latin && np(c, t).is_none());
    (participle && quiet).then_some(aux)
}

/// Whether a noun right before a phrase, between it and the verb that ends at `from`, governs it.
fn governed(c: &Context<'_>, from: usize, np: &Np) -> bool {
    let Some(at) = np.start.checked_sub(1).filter(|at| *at >= from) else { return false };
    // "قتل ستة بتفجير «انتحاري»": a quotation mark parts nothing.
    let at = at - usize::from(at > from && c.r.is_mark(at, '"') && !c.r.is_mark(at - 1, '"'));
    let hits = c.r.scan.at(at);
    // "استهدف الجيش موقعا": the verb, a word of the target elsewhere, governs its own subject.
    // "فندقا ملاصقا لمقر الاستخبارات": so does a noun with a preposition written onto it.
    // "ميليشيا موالية للحكومة 11 رجلا": a figure opens a phrase of its own.
    let exact = |i: usize| c.r.numbers[i].count.bound == sijill_model::Bound::Exact;
    let figure = c.index.at(0, np.start).is_some_and(exact);
    let led = |h: &Hit| {
        let to = h.clitics.preposition() == Some('ل');
        (to && !figure || h.clitics.preposition() == Some('ب')) && h.features.pos() == Pos::Noun
    };
    // "قتل ثلاثة مدنيين في هجوم حوثي": whose act it was that a preposition leads to.
    let act = |h: &Hit| {
        h.length == 1 && c.k.is(h.lexeme, c.v.act) && h.features.pos() != Pos::Verb && !h.clitics.has(Clitics::AL)
    };
    let of_act =
        matches!(np.party, Party::Actor(_)) && at > from && c.has(at - 1, c.v.locative) && hits.iter().any(act);
    // "فروا قبل وصول قوات الأمن": who came was not hit; "قتلا إثر قيام مجهولين بإطلاق النار": nor who did it.
    of_act || c.has(at, c.v.coming) || c.has(at, c.v.doing) || !c.has(at, c.v.person) && hits.iter().any(led)
}

/// Where a figure of people told by no noun that is known stands right behind armed people without one.
pub(crate) fn figure_behind(c: &Context<'_>, np: &Np) -> Option<usize> {
    let uncounted = match np.party {
        Party::People(i) => {
            c.r.people[i].count.is_none() || c.r.people[i].count == Some(sijill_model::Count::vague(2.0))
        }
        _ => !is_country(c, np),
    };
    // "قتلت قوات الأمن، اليوم الجمعة، سبعة": the day stands between.
    let comma = |t: usize| t + usize::from(c.r.is_mark(t, '،'));
    let day = c.r.dates.iter().find(|d| d.start as usize == comma(np.end));
    let behind = day.map_or(np.end, |d| comma(d.end as usize));
    let arabic = c.r.view.tokens[np.start].kind == TokenKind::Arabic;
    (arabic && uncounted && is_armed(c, np.party) && figure_alone(c, behind)).then_some(behind)
}

/// A figure of people told by no noun: "قتلوا عشرة في المدينة".
fn figure_alone(c: &Context<'_>, at: usize) -> bool {
    c.index.at(1, at).is_none()
        && c.index.at(0, at).is_some_and(|i| {
            let n = &c.r.numbers[i];
            let dated = c.r.dates.iter().any(|d| (d.start..d.end).contains(&n.figure));
            let unit = c.has(n.end as usize, c.v.unit) || c.has(n.end as usize, c.v.period);
            n.count.bound != sijill_model::Bound::Vague && !dated && !unit && n.count.best.fract() == 0.0
        })
}

/// Noun phrases after a token that no preposition governs, up to the next verb or `reach` tokens.
pub(crate) fn bare_after(c: &Context<'_>, from: usize, reach: usize, most: usize) -> Vec<Np> {
    // A verb that closes its sentence has nothing after it.
    let (_, stop) = c.sentence(from.saturating_sub(1).min(c.r.len() - 1));
    let mut out = Vec::new();
    let mut token = from;
    let mut quiet = 0;
    // A verb in the plural or dual has its subject before it.
    let ahead = from > 0 && !c.r.view.word(from - 1).ends_with(['ا', 'ن']);
    let mut skipped = false;
    let mut led: Option<usize> = None;
    while token < stop && quiet <= reach && out.len() < most {
        // "قتل مسلحون يستقلون سيارة ثلاثة جنود": what is told of the one just named stands before the next.
        let described = out.last().is_some_and(|n: &Np| n.end + 1 >= token);
        if described && c.has(token, c.v.tells_of) {
            quiet = 0;
            token += 1;
            continue;
        }
        if let Some(hit) = c.r.hit(c.k, token, c.v.disguise) {
            token += hit.length as usize + 1;
            continue;
        }
        // "قتل في الهجوم الذي وقع في بغداد سبعة": that the act happened is no new verb.
        if out.is_empty() && token > from && c.has(token, c.v.relative) && c.has(token + 1, c.v.occur) {
            token += 2;
            continue;
        }
        if c.is_verb(token) || matches!(c.r.view.tokens[token].kind, TokenKind::Mark('.' | '؟' | '!' | ':' | ';' | '؛'))
        {
            break;
        }
        // "وقتل الشرطي، وهو خفير": who he was is no other.
        let appositive = |h: &Hit| h.clitics.has(Clitics::AND) && c.k.is(h.lexeme, c.v.copula_pronoun);
        if !out.is_empty() && c.r.scan.at(token).iter().any(appositive) {
            break;
        }
        // "قتل شرطي حين كان مسلحون يقتحمون": those of the next clause are not this verb's.
        if c.has(token, c.v.opens_clause) {
            break;
        }
        // "يقصف أهدافا ومقتل قياديين": "and" opens another act, whose parties are its own.
        let another =
            c.r.scan
                .at(token)
                .iter()
                .any(|h| h.clitics.has(Clitics::AND) && c.k.is(h.lexeme, c.v.act) && h.features.pos() != Pos::Verb);
        if another && token > from {
            break;
        }
        // "قتلت القوات، اليوم الأربعاء، فلسطينيا": a day set between commas parts nothing.
        if let Some(after) = aside(c, token) {
            token = after;
            continue;
        }
        if let Some(np) = np(c, token) {
            // "قصف في درعا السورية": the land a place lies in did nothing.
            let land = is_country(c, &np)
                && c.has(np.start, c.v.nationality)
                && c.r.places.iter().any(|p| p.end as usize == np.start);
            if land {
                token = np.end.max(token + 1);
                continue;
            }
            // "استهدفت عاصمة بوركينا فاسو اعتداءات": a town of a land is not the land.
            let town = np.start > from
                && is_country(c, &np)
                && (c.has(np.start - 1, c.k.classes.capital) || c.has(np.start - 1, c.k.classes.place_head));
            // "استهدفوا موكبا للمرتزقة والمسلحين": who is joined to those a preposition governs is governed with them.
            let joined = led == Some(np.start) && joined_by_and(c, &np);
            let prepositional = np.preposition.is_some() || joined;
            led = prepositional.then_some(np.end);
            if !prepositional && !town && !governed(c, from, &np) && !after_preposition(c, np.start, from) {
                out.push(np);
                quiet = 0;
            }
            token = np.end.max(token + 1);
            continue;
        }
        // "قتل في هجوم بمدينة درعا 21 جنديا": where it was stands between.
        let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
        let place = |p: &sijill_text::PlacePhrase| p.locative && (p.start as usize..p.end as usize).contains(&token);
        let where_it_was =
            ahead && arabic && out.is_empty() && (c.has(token, c.v.locative) || c.r.places.iter().any(place));
        if skipped && matches!(c.r.view.tokens[token].kind, TokenKind::Mark('،' | ',')) {
            break;
        }
        skipped |= where_it_was;
        // "قتل مسلحون في مالي يوم الأحد 43 شخصا": so do where and when, behind who did it.
        let day = |d: &sijill_text::DatePhrase| (d.start as usize..d.end as usize).contains(&token);
        let armed = out.last().is_some_and(|n: &Np| is_armed(c, n.party));
        let behind = armed && (c.r.places.iter().any(place) || c.r.dates.iter().any(day));
        // "قتلوا بعد التاسعة من مساء الأحد سبعة أشخاص": nor does the hour part a verb from its object.
        let counted = || (from..token).any(|t| c.index.at(0, t).is_some());
        let within = |d: &sijill_text::DatePhrase| (c.hour_before(d)..d.end as usize).contains(&token);
        let hour = arabic && out.is_empty() && c.r.dates.iter().any(within) && !counted();
        quiet += usize::from(!where_it_was && !behind && !hour);
        token += 1;
    }
    out
}

/// Who the planes told of at a token are thought to belong to: "طائرات حربية يرجح أنها روسية", "طائرات يعتقد أنها تابعة للتحالف".
fn guessed_owner(c: &Context<'_>, token: usize, stop: usize) -> Option<Party> {
    let next = token + c.r.hit(c.k, token, c.v.arm)?.length as usize;
    // What kind of planes stands between.
    let said = (next..(next + 2).min(stop)).find_map(|t| sijill_text::thought_to_be(c.r, c.k, t))?;
    if said >= stop {
        return None;
    }
    if let Some(nation) = c.r.hit(c.k, said, c.v.nationality) {
        return c.land(nation).map(|iso| Party::Nation(said, iso));
    }
    let belongs = c.r.hit(c.k, said, c.k.classes.belongs);
    let name = said + belongs.map_or(0, |h| h.length as usize);
    let np = (name < stop).then(|| np(c, name)).flatten().filter(|n| matches!(n.party, Party::Actor(_)))?;
    (np.preposition == Some('ل') || belongs.is_some()).then_some(np.party)
}

/// Whether nothing but where and when it was stands from one token to another: "مسلحون في وسط مالي، الأحد، 43 شخصا".
fn where_and_when(c: &Context<'_>, from: usize, to: usize) -> bool {
    let within = |t: usize, start: u32, end: u32| (start as usize..end as usize).contains(&t);
    (from..to).all(|t| {
        c.r.is_mark(t, '،')
            || c.r.is_mark(t, ',')
            || c.has(t, c.v.locative)
            || c.r.dates.iter().any(|d| within(t, d.start, d.end))
            || c.r.places.iter().any(|p| within(t, p.start, p.end))
    })
}

/// One past a day set between commas, which opens at a token.
fn aside(c: &Context<'_>, token: usize) -> Option<usize> {
    let comma = |t: usize| c.r.is_mark(t, ',') || c.r.is_mark(t, '،');
    let day = c.r.dates.iter().find(|d| d.start as usize == token + 1).filter(|_| comma(token))?;
    comma(day.end as usize).then_some(day.end as usize + 1)
}

/// The comma that opens what is said by the way of an English subject right before its verb: "Seven people, all from one
/// family, perished", "ten guests, most of them women, were killed".
fn parenthesis(c: &Context<'_>, token: usize) -> Option<usize> {
    let (start, _) = c.sentence(token);
    if c.r.view.tokens[token].kind != TokenKind::Latin {
        return None;
    }
    // "13 people - all civilians - were killed"
    let mark = |t: usize| match c.r.view.tokens[t].kind {
        TokenKind::Mark(',') => Some(','),
        TokenKind::Mark('-' | '–' | '—') if c.r.view.tokens[t].spaced => Some('-'),
        _ => None,
    };
    let close = (start + 3..token)
        .rev()
        .take(4)
        .take_while(|t| {
            mark(*t).is_some() || c.has(*t, c.v.aux) || c.has(*t, c.v.hedge) || c.r.view.word(*t) == "feared"
        })
        .find(|t| mark(*t).is_some())?;
    // "warplanes, on Saturday, March 27, launched": so is the day.
    let day =
        c.r.dates.iter().find(|d| d.end as usize == close).map(|d| d.start as usize).and_then(|t| t.checked_sub(1));
    let day = day.map(|t| t - usize::from(c.r.view.word(t) == "on" && t > start));
    if let Some(open) = day.filter(|t| *t > start && c.r.is_mark(*t, ',')) {
        return Some(open);
    }
    let open = (close.saturating_sub(16).max(start + 1)..close - 1).rev().find(|t| mark(*t) == mark(close))?;
    let by_the_way = matches!(
        c.r.view.word(open + 1),
        "all"
            | "most"
            | "many"
            | "some"
            | "both"
            | "mostly"
            | "mainly"
            | "including"
            | "among"
            | "one"
            | "two"
            | "three"
            | "identified"
            | "named"
            | "aged"
    );
    by_the_way.then_some(open)
}

/// The end of what stands before an age said by the way right before an Arabic token: "شاب (22 عاما) استشهد",
/// "فتى يبلغ من العمر 16 عاما، استشهد".
fn before_age(c: &Context<'_>, token: usize) -> Option<usize> {
    let (start, _) = c.sentence(token);
    if token <= start + 2 || c.r.view.tokens[token].kind != TokenKind::Arabic {
        return None;
    }
    let last = token - 1;
    let mut back = (token.saturating_sub(8).max(start + 1)..last).rev();
    if c.r.is_mark(last, ')') {
        back.find(|t| c.r.is_mark(*t, '('))
    } else if c.r.is_mark(last, '،') || c.has(last, c.v.period) {
        // "رجلا يبلغ من العمر 30 عاما قتل"
        back.find(|t| matches!(c.r.view.word(*t), "يبلغ" | "تبلغ" | "البالغ" | "البالغة"))
    } else {
        None
    }
}

/// The noun phrase that ends just before a token, at most `reach` tokens back, in its clause or
/// across one comma.
pub(crate) fn bare_before(c: &Context<'_>, token: usize, reach: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    // "«مجموعة إرهابية» هاجمت": quotation marks close a phrase and part nothing.
    let quoted = token > start + 1 && c.r.is_mark(token - 1, '"') && !c.r.view.tokens[token].new_line;
    // "مسلحون يستقلون دراجات نارية شنوا هجوما": what is told of them stands between.
    if c.r.view.tokens[token].kind == TokenKind::Arabic
        && let Some(teller) = (start + 1..token).rev().take(6).find(|t| c.has(*t, c.v.tells_of))
        && !(teller + 1..token).any(|t| c.is_verb(t) || matches!(c.r.view.tokens[t].kind, TokenKind::Mark(_)))
        && let Some(subject) = np_that_ends(c, teller, start)
        && is_armed(c, subject.party)
        && subject.preposition.is_none()
        && !after_preposition(c, subject.start, 0)
    {
        return Some(subject);
    }
    // "Police in the restive province of Sindh killed": where they are, however much is told of it, stands between.
    if reach > 0
        && c.r.view.tokens[token].kind == TokenKind::Latin
        && let Some(place) = c.r.places.iter().find(|p| p.end as usize == token && p.start as usize > start + 1)
        && let Some(within) = (place.start.saturating_sub(5) as usize..=place.start as usize)
            .rev()
            .take_while(|t| *t > start && !c.is_verb(*t) && !matches!(c.r.view.tokens[*t].kind, TokenKind::Mark(_)))
            .find(|t| c.has(*t, c.v.locative))
        && let Some(subject) = np_that_ends(c, within, start)
        && subject.preposition.is_none()
        && is_armed(c, subject.party)
        && !is_country(c, &subject)
        && !after_preposition(c, subject.start, 0)
        && !between(c, &subject)
        && !matches!(c.r.view.word(subject.start.saturating_sub(1)), "and" | ",")
    {
        return Some(subject);
    }
    let mut at = before_age(c, token).unwrap_or(token - usize::from(quoted));
    for _ in 0..=reach {
        if at == start {
            return None;
        }
        let back = np_that_ends(c, at, start);
        // "مستوطنون إسرائيليون ملثمون يحرقون": an adjective after a name tells of those named.
        let told_of = |n: &Np| {
            let adjective = n.end == n.start + 1 && c.has(n.start, c.k.classes.adjective) && n.preposition.is_none();
            let named = || c.r.actors.iter().position(|a| a.end as usize == n.start && a.naming != Naming::Country);
            (adjective && c.r.view.tokens[n.start].kind == TokenKind::Arabic).then(named).flatten()
        };
        let back = back.map(|n| match told_of(&n).and_then(|i| np(c, c.r.actors[i].start as usize)) {
            Some(actor) => Np { end: n.end, ..actor },
            None => n,
        });
        if let Some(found) = back {
            // "Army loses two soldiers, kills 17", "Gunmen kill guard, injure two": the second verb has the first one's
            // subject, not its object.
            // "Police arrested two suspects and killed a third": so does one that "and" joins to it.
            // "Gunmen attacked a police post and killed an officer": what is theirs may stand behind them.
            let latin = c.r.view.tokens[token].kind == TokenKind::Latin;
            let site = |t: usize| c.r.hit(c.k, t, c.v.site).map_or(0, |h| t + h.length as usize);
            let theirs = site(found.start).max(site(found.end)).saturating_sub(found.end);
            let and = c.r.view.word(found.end + theirs) == "and" && found.end + theirs + 1 == token;
            let comma = (c.r.is_mark(found.end + theirs, ',') || and) && at < token && latin;
            let article =
                usize::from(theirs > 0 && found.start > 0 && matches!(c.r.view.word(found.start - 1), "a" | "the"));
            let earlier = (found.start.saturating_sub(1 + article).max(start)..found.start)
                .find(|t| *t > start && finite(c, *t) && !c.has(*t, c.v.say));
            if let Some(verb) = earlier.filter(|_| comma) {
                return bare_before(c, verb, 2);
            }
            // "مجموعة مسلحة من العناصر الإرهابية هاجمت": the head is who does it.
            let of = found.start > start + 1
                && c.r.view.tokens[found.start].kind == TokenKind::Arabic
                && c.r.view.word(found.start - 1) == "من";
            if of && let Some(head) = bare_before(c, found.start - 1, 0) {
                return Some(head);
            }
            // "التي تصنفها تركيا كـ«تنظيم إرهابي» وشنت": what a quotation calls some other.
            let called = quoted && found.start > start + 1 && {
                let before = found.start - 1 - usize::from(c.r.is_mark(found.start - 1, '"'));
                matches!(c.r.view.word(before), "ك" | "كـ" | "بـ" | "ب") || after_preposition(c, found.start - 1, 0)
            };
            let governed =
                called || found.preposition.is_some() || after_preposition(c, found.start, 0) || between(c, &found);
            // "Houthi forces in Yemen launched": a land that says where the doers are is not who did it.
            if governed
                && is_country(c, &found)
                && c.r.view.tokens[token].kind == TokenKind::Latin
                && found.start > start + 1
                && c.has(found.start - 1, c.v.locative)
            {
                return bare_before(c, found.start - 1, 0);
            }
            // "searching for gunmen who ambushed": the pronoun takes them up.
            let taken_up = c.r.view.tokens[token].kind == TokenKind::Latin
                && (found.end..token).any(|t| matches!(c.r.view.word(t), "who" | "that" | "which"));
            return (!governed || taken_up).then_some(found);
        }
        at -= 1;
        if c.is_verb(at) || matches!(c.r.view.tokens[at].kind, TokenKind::Mark('.' | ':' | ';' | '"' | '؛')) {
            return None;
        }
    }
    None
}

/// "the road between Pakistan and Afghanistan": the second of two that "between" governs.
fn between(c: &Context<'_>, np: &Np) -> bool {
    let (start, _) = c.sentence(np.start);
    let joined = np.start > start && c.r.view.word(np.start - 1) == "and";
    joined
        && (start..np.start - 1)
            .rev()
            .take(6)
            .take_while(|t| !c.is_verb(*t) && !c.r.is_mark(*t, ','))
            .any(|t| c.r.view.word(t) == "between")
}

/// A finite verb of any kind the lexicon knows, or one that loses.
fn finite(c: &Context<'_>, token: usize) -> bool {
    c.is_verb(token) || matches!(c.r.view.word(token), "loses" | "lose" | "lost")
}

/// Whether a phrase begins with "and", written onto it or before it.
pub(crate) fn joined_by_and(c: &Context<'_>, np: &Np) -> bool {
    c.r.joined(np.start) || np.start > 0 && c.r.view.word(np.start - 1) == "و"
}

/// "a dozen people, most of them women, died", "تسعة أشخاص، بينهم ثلاث نساء، قتلوا": the counted people before a share or a part
/// of them that stands between commas right before a verb or its auxiliary.
fn whole_before(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let comma = |t: usize| c.r.is_mark(t, ',') || c.r.is_mark(t, '،');
    let close = (1..=2.min(token - start)).map(|d| token - d).find(|t| comma(*t));
    let close = close.filter(|close| (close + 1..token).all(|t| c.has(t, c.v.aux)));
    let counted = |n: &Np| matches!(n.party, Party::People(i) if c.r.people[i].count.is_some());
    let that_ends =
        |end: usize| (1..=8.min(end - start)).rev().find_map(|d| np(c, end - d).filter(|n| n.end == end && counted(n)));
    // "أربعة جنود بينهم ضابط برتبة ملازم، قتلوا": Arabic needs no comma before the part, nor behind it.
    if c.r.view.tokens[token].kind == TokenKind::Arabic {
        let last = close.unwrap_or(token);
        let part = (last.saturating_sub(8).max(start)..last)
            .rev()
            .take_while(|t| !comma(*t) && (!c.is_verb(*t) || c.has(*t, c.v.including)))
            .find(|t| c.has(*t, c.v.including));
        if let Some(whole) = part.filter(|t| *t > start && !comma(*t - 1)).and_then(that_ends) {
            return Some(whole);
        }
    }
    let close = close?;
    // "al-Shabaab, an al-Qaeda-linked group, shelled": so does what it is, named between commas.
    let told_of = |t: usize| {
        matches!(
            c.r.view.word(t + 1),
            "who"
                | "which"
                | "whose"
                | "a"
                | "an"
                | "the"
                | "part"
                | "one"
                | "formerly"
                | "also"
                | "known"
                | "described"
        )
    };
    let open = (close.saturating_sub(18).max(start)..close)
        .rev()
        .find(|t| comma(*t))
        .filter(|t| *t + 9 >= close || told_of(*t))?;
    let share = |t: usize| {
        c.has(t, c.v.including) || matches!(c.r.view.word(t), "them" | "whom") && c.r.view.word(t - 1) == "of"
    };
    // "fighters of the group, who claim ties to another, attacked": what is told of the subject between commas has no part in
    // what it did.
    if told_of(open) {
        // "(ADF)": its letters in brackets may close it.
        let bracketed = || c.r.is_mark(open - 1, ')').then(|| np_that_ends(c, open - 1, start)).flatten();
        return np_that_ends(c, open, start).or_else(bracketed).filter(|n| is_armed(c, n.party) && !is_country(c, n));
    }
    if !(open + 1..close).any(share) || (open + 1..close).any(|t| c.is_verb(t) && !c.has(t, c.v.including)) {
        return None;
    }
    that_ends(open)
}

/// "21 people, including six attackers, were killed": the verb is said of the whole.
fn whole_of(c: &Context<'_>, part: Np) -> Np {
    let (start, _) = c.sentence(part.start);
    // Parts are listed: "including civilians, soldiers and policemen".
    let listed = |t: usize| {
        c.has(t, c.v.and)
            || c.r.is_mark(t, ',')
            || c.r.people.iter().any(|p| (p.start as usize..p.end as usize).contains(&t))
    };
    let mut word = None;
    for t in (start..part.start).rev().take(10) {
        if let Some(hit) = c.r.hit(c.k, t, c.v.including).filter(|h| t + h.length as usize <= part.start) {
            word = (t + hit.length as usize..part.start).all(listed).then_some(t);
            break;
        }
    }
    let Some(word) = word else { return part };
    // "killed 13 people, including children, and several others were injured": others behind a comma are beside the whole.
    let others = matches!(part.party, Party::People(i) if c.r.people[i].others);
    if others && part.start > start + 1 && c.has(part.start - 1, c.v.and) && c.r.is_mark(part.start - 2, ',') {
        return part;
    }
    (1..=2)
        .filter_map(|gap| word.checked_sub(gap - 1).filter(|end| *end > start))
        .find_map(|end| {
            let counted = |n: &Np| matches!(n.party, Party::People(i) if c.r.people[i].count.is_some());
            (1..=8.min(end - start)).find_map(|d| np(c, end - d).filter(|n| n.end == end && counted(n)))
        })
        .unwrap_or(part)
}

pub(crate) fn is_armed(c: &Context<'_>, party: Party) -> bool {
    match party {
        Party::Actor(i) => c.r.actors[i].naming != Naming::Country,
        Party::Nation(..) => true,
        Party::People(i) => {
            let p = &c.r.people[i];
            p.role == PeopleRole::Attacker
                || p.of.is_some()
                || p.lexeme.is_some_and(|l| {
                    c.attr(l, "side").is_some()
                        || matches!(
                            c.attr(l, "kind").and_then(ActorKind::parse),
                            Some(
                                ActorKind::StateForces
                                    | ActorKind::UnidentifiedArmedGroup
                                    | ActorKind::LoneAttacker
                                    | ActorKind::Rioters
                            )
                        )
                })
        }
    }
}

/// Whether an actor is a named armed group of no state.
fn rebels(a: &ActorPhrase) -> bool {
    a.naming == Naming::Named && matches!(a.kind, ActorKind::RebelGroup | ActorKind::PoliticalMilitia)
}

/// Whether a party is forces of a state, its own or another's.
pub(crate) fn is_force(c: &Context<'_>, party: Party) -> bool {
    matches!(kind(c, party), Some(ActorKind::StateForces | ActorKind::ExternalForces))
}

/// The kind of a party: of the group its people belong to, else of the word for them. A nationality alone has none.
pub(crate) fn kind(c: &Context<'_>, party: Party) -> Option<ActorKind> {
    match party {
        Party::Actor(i) => Some(c.r.actors[i].kind),
        Party::People(i) => {
            let p = &c.r.people[i];
            p.of.map(|a| a.kind).or_else(|| c.attr(p.lexeme?, "kind").and_then(ActorKind::parse))
        }
        Party::Nation(..) => None,
    }
}

/// The armed subject right after "إن" or "أن" in the sentence of a verb, at most ten tokens before it.
fn after_particle(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let opens = |t: &usize| matches!(c.r.view.word(*t), "ان" | "بان" | "فان") || c.r.is_mark(*t, '"');
    let at = (start..token).rev().take(16).find(opens)?;
    np(c, at + 1).filter(|n| {
        n.preposition.is_none()
            && is_armed(c, n.party)
            && !is_country(c, n)
            // Only words that tell of them stand between: "إرهابيين يتحصنون في … استهدفوا".
            && !(n.end..token).any(|t| matches!(c.r.view.tokens[t].kind, TokenKind::Mark('.' | '"' | ':')))
    })
}

/// The counted, no attackers, who stand right after "إن" or "أن", at most seven words of no verb and no mark before a verb.
pub(crate) fn subject_of_particle(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    if c.r.view.word(token + 1).starts_with("نفس") {
        return None;
    }
    // "إن رجلا يبلغ من العمر 30 عاما قتل"
    let until = before_age(c, token).unwrap_or(token);
    let at = (start..until).rev().take(9).find(|t| matches!(c.r.view.word(*t), "ان" | "بان"))?;
    np(c, at + 1 + usize::from(c.r.is_mark(at + 1, '"'))).filter(|n| {
        let counted = matches!(n.party, Party::People(i)
            if c.r.people[i].count.is_some() && c.r.people[i].role != PeopleRole::Attacker);
        let quiet = |t: usize| !c.is_verb(t) && !matches!(c.r.view.tokens[t].kind, TokenKind::Mark(_));
        counted && n.preposition.is_none() && n.end < token && (n.end..until).all(quiet)
    })
}

/// The longest noun phrase that ends at a token: "two soldiers", not "soldiers".
fn np_that_ends(c: &Context<'_>, end: usize, start: usize) -> Option<Np> {
    (1..=12.min(end - start)).rev().find_map(|d| np(c, end - d).filter(|n| n.end == end))
}

/// "No fewer than five villagers in one district of the state, northern Nigeria, have been killed": the counted people
/// that open a sentence, with no other people and no verb between them and theirs.
fn far_subject(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let first = (start..(start + 2).min(token)).find_map(|t| np(c, t))?;
    let counted = matches!(first.party, Party::People(i) if c.r.people[i].count.is_some());
    let between = first.end..token;
    let quiet = between.clone().all(|t| {
        (!c.is_verb(t) || c.has(t, c.v.aux))
            && !matches!(c.r.view.tokens[t].kind, TokenKind::Mark('.' | ':' | ';' | '"'))
    });
    let alone = !c.r.people.iter().any(|p| between.contains(&(p.start as usize)));
    (counted && quiet && alone && first.preposition.is_none() && token - first.end <= 20).then_some(first)
}

/// "تمكنت قوات الجيش من قتل إرهابيين", "نجحت القوات في القضاء على": who managed the act that the noun names did it.
pub(crate) fn manager(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    // "إثر قيام قوات الدعم السريع بمهاجمة مخيم": the verb's noun, and who stands in its genitive.
    let act = c.r.scan.at(token).iter().any(|h| h.clitics.preposition() == Some('ب'));
    let doing = |t: &usize| c.has(*t, c.v.doing);
    let noun = (start..token).rev().take(8).find(doing).filter(|_| act);
    let owner = noun.and_then(|noun| np(c, noun + 1)).filter(|n| n.preposition.is_none() && n.end <= token);
    // Not "قيام القوات الجوية بتدمير", whose land is told elsewhere.
    let known = |n: &Np| match n.party {
        Party::Actor(i) => c.r.actors[i].slug(c.k).is_some(),
        _ => is_armed(c, n.party),
    };
    if let Some(owner) = owner.filter(known) {
        return Some(owner);
    }
    let verb = (start..token)
        .rev()
        .take(8)
        .find(|t| c.r.scan.at(*t).iter().any(|h| c.k.is(h.lexeme, c.v.manage) && h.features.pos() == Pos::Verb))?;
    // Between them stand the subject, a day and "من" or "في", which governs the act; no other verb.
    let governed = matches!(c.r.view.word(token.wrapping_sub(1)), "من" | "في") || verb + 3 >= token;
    if !governed || (verb + 1..token).any(|t| c.is_verb(t)) {
        return None;
    }
    let after = bare_after(c, verb + 1, 2, 1).first().copied().filter(|n| n.end <= token);
    let subject = after.or_else(|| bare_before(c, verb, 0))?;
    (is_armed(c, subject.party) || matches!(subject.party, Party::Actor(_))).then_some(subject)
}

/// "تعرض خمسة جنود لهجوم", "دورية للشرطة تعرضت لكمين": whom the act befell, or whose it was that it befell.
fn sufferer(c: &Context<'_>, token: usize, hit: &Hit) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let to = hit.clitics.preposition() == Some('ل') || token > start && matches!(c.r.view.word(token - 1), "الي");
    let suffers = |t: &usize| c.verb_of(*t, c.v.suffer);
    let verb = (start..token).rev().take(18).filter(|_| to).find(suffers)?;
    let after = (verb + 1..token.min(verb + 4)).find_map(|t| np(c, t)).filter(|n| n.end <= token);
    let owned = |n: &Np| matches!(n.preposition, None | Some('ل')) && !is_country(c, n);
    after.filter(owned).or_else(|| bare_before(c, verb, 0).filter(|n| !is_country(c, n)))
}

/// "تسلل مسلحون إلى القاعدة وقتلوا جنديين": the armed subject, in the case of one, of the verb that "and" joins this one to.
fn shared_arabic(c: &Context<'_>, token: usize, hit: &Hit) -> Option<Np> {
    let word = c.r.view.word(token);
    let ends = |list: &[&str]| list.iter().any(|e| word.ends_with(e));
    let many = ends(&["وا", "وه", "وها", "وهم", "وهما"]);
    let two = !many && dual(hit) && ends(&["ا", "اه", "اها", "اهم"]);
    if !hit.clitics.has(Clitics::AND) || !(many || two) {
        return None;
    }
    let (start, _) = c.sentence(token);
    (start + 1..token).rev().take(24).find_map(|t| {
        let n = np(c, t).filter(|n| n.start == t && n.preposition.is_none())?;
        let subject = c.r.view.word(t);
        // "تسلل رجال مسلحون", "نزل مقاتلو الحركة": right behind their verb the form need not tell.
        let behind = c.is_verb(t - 1) && !c.has(t - 1, c.v.say) || c.has(t - 1, c.v.complementizer);
        let nominative = subject.ends_with(if two { "ان" } else { "ون" }) || many && behind;
        (nominative && is_armed(c, n.party) && !is_country(c, &n) && !after_preposition(c, t, start)).then_some(n)
    })
}

/// "Terrorists invaded farms in the district and beheaded three citizens": the armed subject of the verb that "and" joins
/// this one to.
fn shared_subject(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let and = (1..=2.min(token - start)).map(|d| token - d).find(|t| c.r.view.word(*t) == "and")?;
    if and + 1 < token && !c.r.view.word(and + 1).ends_with("ly") && !matches!(c.r.view.word(and + 1), "then" | "later")
    {
        return None;
    }
    // The verb of the first may be none the lexicon knows.
    let acts = |t: usize| {
        !c.has(t, c.v.aux)
            && (c.r.view.word(t).ends_with("ed")
                || matches!(
                    c.r.view.word(t),
                    "set" | "burnt" | "broke" | "drove" | "stole" | "laid" | "took" | "held" | "burst" | "came" | "cut"
                )
                || c.r
                    .scan
                    .at(t)
                    .iter()
                    .any(|h| h.features.pos() == Pos::Verb && h.features.get_tense() == Tense::Past))
    };
    (start..and)
        .rev()
        .take(24)
        .take_while(|t| !matches!(c.r.view.tokens[*t].kind, TokenKind::Mark('.' | ':' | ';' | '"')))
        .find_map(|t| {
            let n = np(c, t)?;
            let subject = n.preposition.is_none()
                && n.end < and
                && acts(n.end)
                && !after_preposition(c, n.start, 0)
                && !is_country(c, &n)
                && is_armed(c, n.party);
            subject.then_some(n)
        })
}

/// "Three insurgents clad in black and armed with rifles attacked", "gunmen from the X-linked group ambushed": attackers
/// told of in some words before their verb.
fn attackers_before(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    // What is said in a few quoted words within the phrase belongs to it: "gangs with “heavy weapons” seized".
    let quote = |t: usize| matches!(c.r.view.tokens[t].kind, TokenKind::Mark('"'));
    let few = |t: usize| (t.saturating_sub(5).max(start)..t).any(quote) || (t + 1..(t + 6).min(token)).any(quote);
    let stops = |t: usize| {
        matches!(c.r.view.tokens[t].kind, TokenKind::Mark('.' | ':' | ';'))
            || quote(t) && !few(t)
            || c.has(t, c.v.say) && !(c.r.view.word(t + 1) == "to" && matches!(c.r.view.word(t + 2), "be" | "have"))
            || c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && c.k.is(h.lexeme, c.v.act))
            || matches!(c.r.view.word(t), "that" | "who" | "which" | "when" | "while" | "after" | "before" | "but")
            || c.r.view.word(t) == "as" && !(t > start && c.has(t - 1, c.v.disguise))
    };
    // "armed men, of Fulani ethnicity, attacked": what follows a preposition tells of them.
    // "fighters loyal to a renegade general attacked": nor does the one they follow.
    let to = |n: &Np| (1..=3.min(n.start - start)).any(|d| c.r.view.word(n.start - d) == "to");
    let told = |t: usize| np(c, t).filter(|n| n.preposition.is_none() && !after_preposition(c, n.start, 0) && !to(n));
    // "attackers believed to be Fulani raided": who they were taken for is told of them.
    let taken_for = |n: &Np| n.start > start && matches!(c.r.view.word(n.start - 1), "be" | "been" | "as");
    let told = |t: usize| told(t).filter(|n| !taken_for(n));
    let n = (start..token).rev().take(14).take_while(|t| !stops(*t)).find_map(told)?;
    let attackers = matches!(n.party, Party::People(i) if c.r.people[i].role == PeopleRole::Attacker);
    (attackers && n.end <= token).then_some(n)
}

/// The armed subject before a verb that a rule found: "إن مسلحين مجهولين أطلقوا النار", "gunmen on motorbikes opened fire".
pub(crate) fn armed_subject(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    if c.r.view.tokens[token].kind != TokenKind::Arabic {
        return attackers_before(c, token);
    }
    // "ألقى مجهولون قنبلة": right after its verb, where it mostly stands.
    let after = np(c, token + 1).filter(|n| n.preposition.is_none() && is_armed(c, n.party) && !is_country(c, n));
    let attacks = |n: &Np| match n.party {
        Party::People(i) => c.r.people[i].role == PeopleRole::Attacker,
        _ => true,
    };
    if let Some(subject) = after.filter(attacks) {
        return Some(subject);
    }
    let hits = c.r.scan.at(token);
    // "نزل مسلحون من سيارة وأطلقوا النار": joined to a verb whose subject stands behind it, it has the same.
    if hits.iter().any(|h| h.clitics.has(Clitics::AND)) {
        return hits.iter().find_map(|h| shared_arabic(c, token, h));
    }
    let relative = token > start && c.has(token - 1, c.v.relative);
    let opens = token - usize::from(token > start && (relative || c.has(token - 1, c.v.perfect_mark)));
    let many = c.r.view.word(token).ends_with(['ا', 'ن', 'ت']);
    bare_before(c, opens, 0)
        .or_else(|| after_particle(c, token).filter(|n| many && n.end < token))
        .filter(|n| is_armed(c, n.party) && !is_country(c, n))
}

/// The phrases that a verb or noun of harm counts, and whether they are named as doers too.
pub(crate) struct Frame {
    pub doer: Option<Np>,
    pub affected: Option<Np>,
}

fn dual(hit: &Hit) -> bool {
    hit.features.get_number() == sijill_lexicon::Number::Dual
}

/// The frame of a verb at `token`.
pub(crate) fn verb_frame(c: &Context<'_>, token: usize, hit: &Hit, affects_subject: bool) -> Frame {
    let end = token + hit.length as usize;
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    if arabic {
        let mut after = bare_after(c, end, 3, 2);
        // "قتل سبعة جنود وعشرون مسلحا": what "and" joins to the first is no object of it.
        if after.len() == 2 && joined_by_and(c, &after[1]) && matches!(after[0].party, Party::People(_)) {
            after.truncate(1);
        }
        // "اغتالوا مسؤولا في استخبارات الحشد": who did it is in the verb, and no second stands behind.
        if c.r.view.word(token).ends_with("وا") {
            after.truncate(1);
        }
        // "قتل 13 شخصا وإصابة 18 آخرين": nor are those of another harm.
        let harm = |t: usize| c.r.scan.at(t).iter().any(|h| c.attr(h.lexeme, "measure").is_some());
        if let [first, second] = after[..]
            && (first.end..second.start).any(harm)
        {
            after.truncate(1);
        }
        // "قتل 16 شخصا بينهم عشرة أطفال": the part of the first is none either.
        if let [first, second] = after[..]
            && (first.end..second.start).any(|t| c.has(t, c.v.including))
        {
            after.truncate(1);
        }
        // "قتل ثلاثة بينهم طفل", "ثلاثة مدنيين قتلوا بينهم طفلان": nor is the part of those a figure counts, or of those told before.
        let plural = hit.features.get_number() == sijill_lexicon::Number::Plural;
        if let [first, ..] = after[..]
            && (plural || c.index.at(0, end).is_some())
            && (end..first.start).any(|t| c.has(t, c.v.including))
        {
            after.clear();
        }
        let passive =
            hit.features.is_passive() || (c.r.view.tokens[token].damma && hit.features.get_tense() == Tense::Past);
        let pronoun = hit.clitics.has(Clitics::PRONOUN);
        // "عائلات الجنود الذين قتلوا في العراق": who the pronoun stands for, and no one else, is meant.
        let (first, _) = c.sentence(token);
        if token > first && c.has(token - 1, c.v.relative) && !pronoun {
            let whom = bare_before(c, token - 1, 0);
            // "الجنود الذين قتلوا هم دركي و14 من الحرس": what follows says who they were.
            if c.has(end, c.v.copula_pronoun) {
                after.clear();
            }
            let counts = affects_subject || passive || c.attr(hit.lexeme, "measure").is_some() && after.is_empty();
            if counts && whom.is_some() {
                return Frame { doer: None, affected: whom };
            }
            // "المجموعة التي هاجمت رئاسة الأركان": who is taken up does it, and what follows is its object.
            let doer = whom.filter(|n| is_armed(c, n.party));
            if !counts && !passive && (doer.is_some() || whom.is_none() && after.len() == 1) {
                return Frame { doer, affected: after.first().copied() };
            }
        }
        // What a conjunction opens has its subject after it, not before.
        // "وكان شرطي قد قتل": the particle belongs to the verb.
        let opens = if token > 0 && c.has(token - 1, c.v.perfect_mark) { token - 1 } else { token };
        // "قتل أربعة، بينهم طفلان، وأصيب آخرون": the four are dead.
        let joins = hit.clitics.has(Clitics::AND);
        let before = (!joins).then(|| bare_before(c, opens, 0)).flatten();
        let before = before.filter(|n| opens == token || !is_country(c, n)).map(|n| whole_of(c, n));
        let before = before.or_else(|| (!joins).then(|| whole_before(c, token)).flatten());
        // "أكثر من أربعين شخصا أصيبوا": a verb in the plural has its subject before it.
        if affects_subject || passive {
            let first = if plural { before.or(after.first().copied()) } else { after.first().copied().or(before) };
            return Frame { doer: None, affected: first };
        }
        if pronoun {
            return Frame { doer: after.first().copied().or(before), affected: None };
        }
        // "إن مسلحين قتلوا عشرة في القرية", "مسلحون يقتلون 12": so does one right behind a verb whose subject came first.
        let uncounted = |n: &Np| !matches!(n.party, Party::People(i) if c.r.people[i].count.is_some_and(|n| n.bound != sijill_model::Bound::Vague));
        if let (Some(subject), []) = (before, &after[..])
            && c.attr(hit.lexeme, "measure").is_some()
            && is_armed(c, subject.party)
            && uncounted(&subject)
            && figure_alone(c, end)
        {
            return Frame { doer: Some(subject), affected: None };
        }
        // "قتل متمردون خمسة حطابين": a figure right behind those who are armed counts whom they harmed.
        if let ([subject], None) = (&after[..], before)
            && figure_behind(c, subject).is_some()
        {
            return Frame { doer: Some(*subject), affected: None };
        }
        // "قتل مسلحون صيدلانيا": nor do those in the nominative suffer where someone in the accusative stands behind them.
        if let ([subject], None) = (&after[..], before)
            && is_armed(c, subject.party)
            && c.r.view.word(subject.start).ends_with("ون")
            && c.r.view.word(subject.end).ends_with('ا')
            && crate::tolls::arabic_one(c, subject.end)
        {
            return Frame { doer: Some(*subject), affected: None };
        }
        // "مسلحين مجهولين، اغتالوا بعد الظهر، الناشط": the passive of a verb said of one person is another word.
        if after.is_empty()
            && plural
            && c.attr(hit.lexeme, "one").is_some()
            && before.is_some_and(|n| is_armed(c, n.party))
        {
            return Frame { doer: before, affected: None };
        }
        if let ([object], Some(subject)) = (&after[..], shared_arabic(c, token, hit)) {
            return Frame { doer: Some(subject), affected: Some(*object) };
        }
        // "قال الجيش إنه قصف مواقع"
        if let Some(speaker) = speaker::subject(c, token) {
            return Frame { doer: Some(speaker), affected: after.first().copied() };
        }
        // "الغارة استهدفت عنصرا في التنظيم": what is told to strike is the act, not those named after it.
        let (first, _) = c.sentence(token);
        let act_strikes = !hit.clitics.has(Clitics::AND) && token > first && c.k.is(hit.lexeme, c.v.targeting) && {
            // "الهجوم الذي استهدف", "غارة في دهوك، استهدفت"
            let relative = usize::from(c.has(token - 1, c.v.relative));
            let base = token - relative;
            // "قصف تركي استهدف": whose strike it was stands between.
            let base = if base > first + 1 && c.has(base - 1, c.v.nationality) { base - 1 } else { base };
            let strikes = |t: usize, b: Option<usize>| {
                c.r.scan.at(t).iter().any(|h| {
                    b.is_none_or(|b| h.length as usize == b)
                        && (c.k.is(h.lexeme, c.v.act) && h.features.pos() != Pos::Verb
                            || c.k.is(h.lexeme, c.v.weapon)
                            // "عملية استهدفت القوات"
                            || c.k.is(h.lexeme, c.v.event_head))
                })
            };
            let comma = c.r.is_mark(token - 1, '،') || c.r.is_mark(token - 1, ',');
            (1..=3.min(base - first)).any(|b| strikes(base - b, Some(b)))
                || comma
                    && (token.saturating_sub(12).max(first)..token).any(|t| {
                        let feminine = c.r.view.word(t).ends_with(['ة', 'ت']);
                        strikes(t, None) && feminine == c.r.view.word(token).ends_with('ت')
                    })
        };
        // "استهدف الهجوم رجال الأمن", "استهدفت غارة إسرائيلية مسلحين": so it is when the act stands right after the verb.
        // "استهدفت غارات التحالف": whose strikes they were stands right after them.
        let act_follows = |object: &Np| {
            c.k.is(hit.lexeme, c.v.targeting)
                && c.r.scan.at(end).iter().any(|h| {
                    (c.k.is(h.lexeme, c.v.act) && h.features.pos() != Pos::Verb || c.k.is(h.lexeme, c.v.weapon))
                        && h.clitics.preposition().is_none()
                        // "استهدف الطيران الحربي الإسرائيلي منزلا": an arm that is someone's strikes.
                        && object.start >= end + h.length as usize
                        && (h.clitics.has(Clitics::AL)
                            && !matches!(object.party, Party::Actor(i)
                                if c.r.actors[i].is_adjective(c.r) || c.r.actors[i].naming == Naming::Country)
                            || object.start > end + h.length as usize
                            || matches!(object.party, Party::People(i) if c.r.people[i].role != PeopleRole::Attacker))
                })
                && !matches!(object.party, Party::Nation(..))
        };
        return match (before, &after[..]) {
            (_, [object]) if act_follows(object) => Frame { doer: None, affected: Some(*object) },
            (None, [object, ..]) if act_strikes => Frame { doer: None, affected: Some(*object) },
            // "مسلحون يقتلون خمسة": the subject came first.
            (Some(subject), [object, ..])
                if is_armed(c, subject.party) && !is_country(c, &subject)
                    || before.is_some_and(|b| is_country(c, &b)) && is_armed(c, object.party) =>
            {
                Frame { doer: Some(subject), affected: Some(*object) }
            }
            (_, [subject, object])
                if object.start <= subject.end + 3
                    || aside(c, subject.end).is_some_and(|a| object.start <= a + 1)
                    || is_armed(c, subject.party) && where_and_when(c, subject.end, object.start) =>
            {
                Frame { doer: Some(*subject), affected: Some(*object) }
            }
            // "إن مسلحين يستقلون دراجة نارية اغتالوا ضابطا": the subject stands after the particle, told of in between.
            (None, [object])
                if (plural
                    || c.r.view.word(token).ends_with('ا') && dual(hit)
                    // "إن مجموعة مسلحة مجهولة، خطفت أربعة": a comma may part a band from its verb.
                    || token > 0 && c.r.view.word(token).ends_with('ت') && c.r.is_mark(token - 1, '،') && !joins)
                    && let Some(subject) = after_particle(c, token).filter(|n| n.end < token) =>
            {
                Frame { doer: Some(subject), affected: Some(*object) }
            }
            // "إن جنديا من أبناء المنطقة قتل": who stands after the particle, told of in between, is killed.
            (None, [])
                if c.attr(hit.lexeme, "measure") == Some("killed")
                    && let Some(subject) = subject_of_particle(c, token) =>
            {
                Frame { doer: None, affected: Some(subject) }
            }
            // "مجموعات إرهابية تنتشر في التل استهدفت القرية بقذائف": so does a group in the plural, whose verb is feminine.
            (None, []) if plural || c.r.view.word(token).ends_with('ت') => {
                let subject = after_particle(c, token).filter(|n| {
                    // "إن طائرات للتحالف، قصفت منزلا": a comma may part them from their verb.
                    let comma = c.r.is_mark(n.end, '،') || c.r.is_mark(n.end, ',');
                    let named = comma && n.end + 1 == token && !joins && is_armed(c, n.party) && !is_country(c, n);
                    n.end < token
                        && (named || matches!(n.party, Party::People(i) if c.r.people[i].role == PeopleRole::Attacker))
                });
                let counted = bare_before(c, token, 3).filter(|n| {
                    let assailants = c.attr(hit.lexeme, "one").is_some() && is_armed(c, n.party);
                    matches!(n.party, Party::People(i) if c.r.people[i].count.is_some_and(|n| n.best > 1.0))
                        && plural
                        && !assailants
                        && c.attr(hit.lexeme, "measure").is_some()
                });
                Frame { doer: subject.filter(|_| counted.is_none()), affected: counted }
            }
            // "7 فلسطينيين قتلوا برصاص الجيش": a verb in the plural after those it counts says what befell them.
            (Some(subject), [other, ..])
                if plural
                    && c.attr(hit.lexeme, "measure").is_some()
                    && matches!(subject.party, Party::People(i) if c.r.people[i].count.is_some())
                    && !matches!(other.party, Party::People(_)) =>
            {
                Frame { doer: None, affected: Some(subject) }
            }
            (_, [only, ..]) => {
                // "هاجم مسلحون": who attacks does; "قتل مسلحان": who is killed is counted.
                // "اختطف مسلحون حافلة": gunmen are not who is taken.
                // "اغتال مسلحون مدير الاتصالات": nor are they who is assassinated, whoever that is.
                let of_others =
                    c.attr(hit.lexeme, "measure") == Some("abducted") || c.attr(hit.lexeme, "one").is_some();
                let taken =
                    of_others && matches!(only.party, Party::People(i) if c.r.people[i].role == PeopleRole::Attacker);
                let counts = c.attr(hit.lexeme, "measure").is_some() && !taken;
                let attacker_alone = matches!(only.party, Party::Actor(_)) || !counts && is_armed(c, only.party);
                // "وأحرقوا الجنود": a plural verb has its subject in it; who stands behind is whom it befell.
                let suffixed = c.r.view.word(token).ends_with("وا") && only.start == end;
                if attacker_alone && !suffixed {
                    Frame { doer: Some(*only), affected: None }
                } else {
                    Frame { doer: None, affected: Some(*only) }
                }
            }
            // "المسلحون الثلاثة قتلوا": with no one else named, those counted before it are the killed.
            (Some(subject), [])
                if c.attr(hit.lexeme, "measure").is_some() && matches!(subject.party, Party::People(_)) =>
            {
                Frame { doer: None, affected: Some(subject) }
            }
            (Some(subject), []) => Frame { doer: Some(subject), affected: None },
            // "46 عنصرا … باليمن قتلوا": the killed came first, with words between.
            (None, []) => {
                let counted = bare_before(c, token, 3).filter(|n| {
                    matches!(n.party, Party::People(i) if c.r.people[i].count.is_some_and(|n| n.best > 1.0))
                        && hit.features.get_number() == sijill_lexicon::Number::Plural
                        && c.attr(hit.lexeme, "measure").is_some()
                });
                Frame { doer: None, affected: counted }
            }
        };
    }
    // "Colombia roadside bombing targets police": the bombing does.
    let placed = |np: &Np| is_country(c, np) && (np.end..token).any(|t| c.has(t, c.v.act) || c.has(t, c.v.weapon));
    let joined = coordinated(c, token);
    // "15 people were “seriously injured”": the mark parts the participle from its auxiliary.
    let opened = (1..=2.min(token)).map(|d| token - d).find(|t| c.r.is_mark(*t, '"'));
    let opened = opened.filter(|t| *t > 0 && c.has(*t - 1, c.v.aux));
    let (subject_end, reach) =
        held(c, token).or(joined).or_else(|| parenthesis(c, token)).map_or((opened.unwrap_or(token), 3), |at| (at, 0));
    let before = bare_before(c, subject_end, reach).filter(|np| !placed(np)).map(|np| whole_of(c, np)).map(|np| {
        // "34 soldiers and auxiliaries were killed": the figure stands before the first.
        let uncounted = |n: &Np| matches!(n.party, Party::People(i) if c.r.people[i].count.is_none());
        // "280 students and their teachers": with or without a word of whose they are.
        let and = (1..=2.min(np.start)).map(|d| np.start - d).find(|t| c.has(*t, c.v.and)).filter(|and| {
            *and + 1 == np.start || matches!(c.r.view.word(*and + 1), "their" | "his" | "her" | "its" | "the" | "other")
        });
        and.filter(|and| *and > 0 && uncounted(&np))
            .and_then(|and| bare_before(c, and, 0).filter(|n| matches!(n.party, Party::People(_)) && !uncounted(n)))
            .unwrap_or(np)
    });
    // "ambushed a convoy carrying security forces, killing six": whom the convoy carried killed no one.
    let carried = |n: &Np| {
        c.r.is_mark(token - 1, ',')
            && n.end + 1 == token
            && n.start > 0
            && c.r.view.word(token).ends_with("ing")
            && c.r.view.word(n.start - 1).ends_with("ing")
    };
    let before = before.filter(|n| token == 0 || !carried(n));
    let before = speaker::subject(c, token).or_else(|| whole_before(c, token)).or(before);
    // "attackers believed to be Fulani raided": the auxiliary is of what they are taken for.
    let taken_for =
        |d: usize| d > 1 && d < token && c.r.view.word(token - d) == "be" && c.r.view.word(token - d - 1) == "to";
    let auxiliary = token > 0
        && (1..=3.min(token))
            .any(|d| c.has(token - d, c.v.aux) && !taken_for(d) && (1..d).all(|x| np(c, token - x).is_none()));
    let auxiliary = auxiliary || joined.is_some();
    // "were hit by rockets": a verb whose past is its participle too.
    let be = |t: usize| matches!(c.r.view.word(t), "was" | "were" | "been" | "being" | "is" | "are" | "be");
    let participle =
        hit.features.is_participle() || token > 0 && be(token - 1) && !c.r.view.word(token).ends_with("ing");
    let before = before.or_else(|| (participle && auxiliary).then(|| far_subject(c, token)).flatten());
    // "A gang shot and killed a journalist": the object of the second verb is the first one's too.
    // "police shot, beat and tear-gassed demonstrators": so is that of the last of several.
    let several = || {
        let verb = |t: usize| {
            let hits = c.r.scan.at(t);
            hits.iter().any(|h| h.features.pos() == Pos::Verb) || c.r.view.word(t).ends_with("ed")
        };
        (c.r.is_mark(end, ',') && c.r.view.word(end + 2) == "and" && verb(end + 3)).then_some(end + 4)
    };
    // "shot at three labourers", "shot at and injured three": whom they shot at is the object.
    let at = usize::from(c.r.view.word(end) == "at" && !auxiliary);
    let second = (c.r.view.word(end + at) == "and" && !auxiliary && c.r.view.tokens.get(end + at + 1).is_some())
        .then(|| {
            c.r.scan
                .at(end + at + 1)
                .iter()
                .find(|h| (c.k.is(h.lexeme, c.v.act) || c.k.is(h.lexeme, c.v.harm)) && h.features.pos() == Pos::Verb)
        })
        .flatten()
        .map(|h| end + at + 1 + h.length as usize)
        .or_else(|| (!auxiliary && end + 4 < c.r.len()).then(several).flatten())
        .or_else(|| (at > 0 && np(c, end + at).is_some()).then_some(end + at));
    // "Gunmen assassinated on Sunday a local official": the day may stand between the verb and its object.
    let beyond_day = || {
        let fights = !auxiliary && before.is_some_and(|b| b.end == token && is_armed(c, b.party));
        let opens = end + usize::from(matches!(c.r.view.word(end), "on" | "late" | "early"));
        let day = c.r.dates.iter().find(|d| fights && (d.start as usize == end || d.start as usize == opens))?;
        np(c, day.end as usize).map(|_| day.end as usize)
    };
    let from = second.or_else(beyond_day).unwrap_or(end);
    let after = bare_after(c, from, 0, 1);
    // "attacks of the ADF" is no verb with its object.
    // "3 terrorists killed, 1 soldier martyred": nor has a verb of harm one behind a comma.
    let comma = c.r.is_mark(from, ',') && c.attr(hit.lexeme, "measure").is_some();
    let object = after.first().copied().filter(|o| o.start <= from + 1 && c.r.view.word(from) != "of" && !comma);
    if affects_subject {
        return Frame { doer: None, affected: before.or(object) };
    }
    let before = before.or_else(|| object.and_then(|_| shared_subject(c, token)));
    let before = before.or_else(|| attackers_before(c, token).filter(|_| !auxiliary && !affects_subject));
    // "attacked a police station": an object that is a thing is an object too.
    // "struck smugglers": after a subject that fights, a word that is neither one of place nor of time is what was hit.
    // "Turkey shelled villages": so it is after a country.
    let plain = before.is_some_and(|b| (is_armed(c, b.party) || is_country(c, &b)) && b.end == token)
        && c.r.view.tokens.get(end).is_some_and(|t| t.kind == TokenKind::Latin && !c.r.is_mark(end, ','))
        && c.r.scan.at(end).iter().all(|h| h.features.pos() == Pos::Noun)
        && !c.r.dates.iter().any(|d| (d.start as usize..d.end as usize).contains(&end));
    let thing = c.r.view.tokens.get(end).is_some_and(|t| !t.new_line)
        && (plain
            || c.index.at(0, end).is_some()
            || matches!(
                c.r.view.word(end),
                "a" | "an" | "the" | "their" | "his" | "her" | "its" | "several" | "two" | "three"
            )
            || c.has(end, c.v.site)
            || c.has(end, c.v.title) && c.r.view.tokens[end].capital
            || c.r.places.iter().any(|p| p.start as usize == end));
    // "A gunman opened fire at a school", "Gunmen attacked at dawn": an attacker before an act that counts no one does it.
    // "Attackers on motorbikes stormed the village": so does one described by a few words.
    let strikes = before.is_some_and(|b| {
        b.end + 3 >= token
            && c.r.view.word(end) != "by"
            && match b.party {
                // "Al-Shabaab attacked overnight in Mogadishu", "Boko Haram rebels attacked"
                Party::People(i) => {
                    c.r.people[i].role == PeopleRole::Attacker || c.r.people[i].of.is_some_and(|a| rebels(&a))
                }
                Party::Actor(i) => rebels(&c.r.actors[i]),
                Party::Nation(..) => false,
            }
    }) && c.attr(hit.lexeme, "measure").is_none_or(str::is_empty);
    // "Unidentified men opened fire": a verb that has its object in itself is no participle of whom it befell.
    let strikes = strikes || hit.length > 1 && !auxiliary && c.attr(hit.lexeme, "measure").is_none_or(str::is_empty);
    // "al-Shabaab, a militant group, shelled overnight the base": a comma closes what the subject is, and its verb follows.
    let closed = token > 0
        && c.r.is_mark(token - 1, ',')
        && c.r.view.word(end) != "by"
        && !auxiliary
        && before.is_some_and(|b| b.end + 1 < token && is_armed(c, b.party) && c.r.is_mark(b.end, ','));
    let strikes = strikes || closed && c.attr(hit.lexeme, "measure").is_none_or(str::is_empty);
    // "Residents found six beheaded bodies": told of what was found.
    let figure = |t: usize| c.r.numbers.iter().any(|n| n.end as usize == t);
    if participle && !auxiliary && figure(token) && (object.is_some() || c.has(end, c.v.body)) {
        return Frame { doer: None, affected: object };
    }
    if participle && (auxiliary || object.is_none() && !thing && !strikes) {
        return Frame { doer: None, affected: before };
    }
    // "A rocket attack on a base housing U.S. troops wounded two": whom the base houses wounded no one.
    let conveyed = |n: &Np| {
        let the = usize::from(n.start > 1 && matches!(c.r.view.word(n.start - 1), "the" | "some" | "about"));
        n.start > the && c.has(n.start - the - 1, c.v.conveys)
    };
    Frame { doer: before.filter(|n| !conveyed(n)), affected: object }
}

/// The owner of a weapon named with it in `within`: "صاروخ روسي", "an Israeli shell".
pub(crate) fn wielder(
    c: &Context<'_>,
    mut within: std::ops::Range<usize>,
    how: impl Fn(&ActorPhrase) -> bool,
) -> Option<Party> {
    let armed = |a: &ActorPhrase| (a.start..a.end).any(|t| c.has(t as usize, c.v.arm)) && a.naming != Naming::Country;
    within.find_map(|t| c.index.at(4, t).filter(|i| armed(&c.r.actors[*i]) && how(&c.r.actors[*i]))).map(Party::Actor)
}

/// "استهداف القوات الروسية" is of them, "استهداف الطيران الروسي لقرية", "استهداف الطيران الروسي بالصواريخ قرية" theirs: whether what
/// was struck stands behind those in the genitive.
fn aims(c: &Context<'_>, np: &Np, stop: usize) -> bool {
    let led = |t: usize| c.r.scan.at(t).iter().any(|h| h.clitics.preposition() == Some('ل'));
    let bare = |t: usize| {
        c.index.at(1, t).is_some()
            || c.has(t, c.v.site)
            || c.has(t, c.k.classes.place_head) && !c.has(t - 1, c.v.locative)
            || c.index.at(3, t).is_some_and(|p| !c.r.places[p].locative)
    };
    (np.end..(np.end + 4).min(stop)).any(|t| led(t) || bare(t))
}

/// "اغتيال مسلحين ضابطا", "باستهداف مسلحين مدير الأمن": whom those in the genitive right behind a noun of killing struck, if
/// someone in the accusative stands behind them; `Some(None)` where no class knows the word for him.
pub(crate) fn struck_by(c: &Context<'_>, np: &Np, stop: usize) -> Option<Option<Np>> {
    let armed = match np.party {
        Party::People(i) => {
            let p = &c.r.people[i];
            p.role == PeopleRole::Attacker && p.plural && p.count.is_none_or(|n| n.bound == sijill_model::Bound::Vague)
        }
        Party::Actor(i) => c.r.actors[i].naming == Naming::Named,
        Party::Nation(..) => false,
    };
    let at = np.end;
    if !armed || at >= stop || c.r.view.tokens[at].new_line || c.r.joined(at) {
        return None;
    }
    let accusative = c.r.view.tokens[at].tanwin || c.r.view.word(at).ends_with('ا');
    let whom = self::np(c, at).filter(|n| n.start == at && n.preposition.is_none());
    match whom {
        Some(n) => matches!(n.party, Party::People(_)).then_some(Some(n)),
        None => (accusative && crate::tolls::arabic_one(c, at) || crate::tolls::holds_office(c, at)).then_some(None),
    }
}

/// Doers and targets of the act at `token`.
pub(crate) fn read(c: &Context<'_>, token: usize, hit: &Hit) -> (Vec<Party>, Vec<Party>) {
    let end = token + hit.length as usize;
    let (start, stop) = c.sentence(token);
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    let happens = c.attr(hit.lexeme, "voice") == Some("happen");
    let (mut doers, mut targets) = (Vec::new(), Vec::new());
    // A country beside the noun of an act is mostly where it was; one said to have carried it out did it.
    let mut said_to = None;
    let is_noun = hit.features.pos() != Pos::Verb;
    let measured = c.attr(hit.lexeme, "measure").is_some() || c.attr(hit.lexeme, "affects").is_some();
    let mut put_doer = |party: Party| {
        if !doers.contains(&party) {
            doers.push(party);
        }
    };
    if !is_noun {
        // "عبوة ناسفة زرعها مجهولون انفجرت": who laid what went off is told between it and its verb.
        let laid_by = || {
            let lays = |t: usize| {
                c.r.hit(c.k, t, c.v.by_agent).is_some_and(|h| h.length == 1) && c.r.view.word(t).ends_with(['ه', 'ا'])
            };
            let at = (token.saturating_sub(6).max(start)..token).rev().find(|t| lays(*t))?;
            let armed = |n: &Np| is_armed(c, n.party) && n.preposition.is_none() && n.start == at + 1 && n.end <= token;
            (at > start).then(|| np(c, at + 1).filter(armed)).flatten()
        };
        if arabic
            && c.k.is(hit.lexeme, c.v.blast)
            && let Some(n) = laid_by()
        {
            put_doer(n.party);
        }
        let frame = verb_frame(c, token, hit, c.attr(hit.lexeme, "affects") == Some("subj"));
        // A verb that tells of no one whom it befell may be told of its subject.
        let told =
            || c.attr(hit.lexeme, "measure").is_none() || frame.affected.is_some() || hit.clitics.has(Clitics::PRONOUN);
        let active = || arabic && c.attr(hit.lexeme, "affects") != Some("subj") && told();
        let shared = || if active() { shared_arabic(c, token, hit) } else { None };
        if let Some(doer) = frame.doer.or_else(shared) {
            put_doer(doer.party);
        }
        if let Some(affected) = frame.affected {
            if happens {
                put_doer(affected.party);
            } else {
                targets.push(affected.party);
            }
        }
    } else if arabic {
        if let Some(by) = manager(c, token) {
            put_doer(by.party);
        }
        if let Some(by) = speaker::own_act(c, token, hit) {
            put_doer(by.party);
        }
        targets.extend(sufferer(c, token, hit).map(|n| n.party));
        // The genitive: "هجوم داعش" has its doer, "مقتل شرطي" and "خطف صحفيين" those it befell.
        // "استهداف «هيئة تحرير الشام» لحفل": its name may stand in quotation marks.
        let owner = end + usize::from(c.r.is_mark(end, '"'));
        if let Some(np) = np(c, owner).filter(|n| n.preposition.is_none() && n.start == owner) {
            let aimed = c.has(token, c.v.targeting) && !aims(c, &np, stop);
            // "أحد كمائن الشرطة": a post of theirs.
            let post = c.attr(hit.lexeme, "onesided").is_some() && is_force(c, np.party);
            let struck = if measured || aimed { struck_by(c, &np, stop) } else { None };
            if let Some(whom) = struck {
                put_doer(np.party);
                targets.extend(whom.map(|n| n.party));
            } else if measured || aimed || post {
                targets.push(np.party);
            } else if is_armed(c, np.party)
                && !is_country(c, &np)
                && !hit.clitics.has(Clitics::AL)
                && match np.party {
                    // "القصف العسكري": an adjective, not a soldier.
                    // "طعن مستوطنين", "استهداف مستوطنين": a side that is no armed one is as often the target.
                    Party::People(i) => {
                        let p = &c.r.people[i];
                        let side = p.lexeme.is_some_and(|l| c.attr(l, "side").is_some());
                        let singled = side && (c.attr(hit.lexeme, "weapon").is_some() || c.has(token, c.v.targeting));
                        (p.plural || p.role == PeopleRole::Attacker) && !singled
                    }
                    _ => true,
                }
            {
                put_doer(np.party);
            }
        }
        // "هجوم لتنظيم الدولة", "غارة للتحالف"
        // "استهداف مدرعة للشرطة" is one of the police's.
        let owned = c.has(token, c.v.targeting);
        // "قصف مخازن أسلحة للحوثيين": what is theirs there is the stores.
        let describes = |t: usize| {
            let hits = c.r.scan.at(t);
            hits.iter().any(|h| h.features.pos() == Pos::Adjective || c.k.is(h.lexeme, c.v.metaphor))
                || c.r.view.word(t).ends_with(['ة', 'ي']) && hits.iter().all(|h| h.features.pos() != Pos::Noun)
        };
        // "نصب مسلحون كمينا للقوات": who laid it is told before, and whom it was for behind.
        let laid = || {
            let sets = |h: &Hit| c.k.is(h.lexeme, c.v.carry_out) && h.features.pos() == Pos::Verb;
            (start..token).rev().take(7).any(|t| {
                c.r.scan.at(t).iter().any(sets)
                    && np(c, t + 1).is_some_and(|n| n.preposition.is_none() && n.end <= token)
            })
        };
        for at in (end..(end + 3).min(stop))
            .take_while(|t| (*t == end || describes(t - 1)) && !c.has(*t, c.v.on_target) && !c.has(*t, c.v.locative))
        {
            if let Some(np) = np(c, at).filter(|_| !owned)
                && np.preposition == Some('ل')
                && match np.party {
                    Party::Actor(_) => !is_country(c, &np),
                    // "هجوم لمسلحين": who fights on foot; what the air strikes for is struck by it.
                    Party::People(i) => {
                        let side = c.r.people[i].lexeme.is_some_and(|l| c.attr(l, "side").is_some());
                        // "هجوم لعناصر داعش", "قصف لقوات النظام على إدلب"
                        let theirs = c.r.people[i].of.is_some_and(|a| a.naming != Naming::Country);
                        let aims = || (np.end..(np.end + 3).min(stop)).any(|t| c.r.view.word(t) == "علي");
                        let on_foot = matches!(c.attr(hit.lexeme, "subtype"), Some("attack" | "armed_clash"));
                        (side || theirs || c.r.people[i].role == PeopleRole::Attacker)
                            && (on_foot || theirs && aims())
                            && !c.k.is(hit.lexeme, c.v.raid)
                            // "اغتيال لضابط": whoever is killed does not kill.
                            && c.attr(hit.lexeme, "measure").is_none()
                    }
                    Party::Nation(..) => false,
                }
            {
                if laid() { targets.push(np.party) } else { put_doer(np.party) }
            }
        }
    } else {
        // "Taliban attack", "an attack by …" is read below; the noun before the noun does it.
        // Who is "behind twin blasts" is a suspect, which the words of blame read.
        if let Some(np) = bare_before(c, token, 1).filter(|n| {
            matches!(n.party, Party::Actor(_))
                && !is_country(c, n)
                && !(n.end..token)
                    .any(|t| c.has(t, c.v.referring) || matches!(c.r.view.tokens[t].kind, TokenKind::Mark(',')))
        }) {
            put_doer(np.party);
        }
        // "a jihadist attack", "rebel shelling", "killed in a Taliban attack": who stands right before the noun, whatever
        // governs them both.
        let right_before = || {
            let mark = token > start + 1
                && matches!(c.r.view.tokens[token - 1].kind, TokenKind::Mark('\'' | '’'))
                && c.r.view.word(token - 2).ends_with('s');
            let at = if mark { token - 1 } else { token };
            (1..=8.min(at - start)).rev().find_map(|d| np(c, at - d).filter(|n| n.end == at))
        };
        // "killed in Myanmar military air strike": an army before what only its own arms do.
        let heavy =
            matches!(c.attr(hit.lexeme, "subtype"), Some("air_drone_strike" | "shelling_artillery_missile_attack"));
        let fights = |np: &Np| match np.party {
            Party::Actor(i) => c.r.actors[i].naming == Naming::Named || heavy && c.r.actors[i].naming == Naming::Force,
            Party::People(i) => {
                c.r.people[i].role == PeopleRole::Attacker
                    || c.r.people[i].lexeme.is_some_and(|l| c.attr(l, "membership").is_some())
            }
            Party::Nation(..) => false,
        };
        if !measured && let Some(np) = right_before().filter(fights) {
            put_doer(np.party);
        }
        // "Russia missile strike on Kharkiv": a land before what only armies do, in another land.
        let land_before = || {
            let nation = c.r.actors.iter().find(|a| a.end as usize == token && a.naming == Naming::Country)?;
            let iso = nation.country?;
            let abroad = |p: &&sijill_text::PlacePhrase| {
                (end..stop).contains(&(p.name as usize)) && p.country.is_some_and(|x| x != iso)
            };
            c.r.places.iter().find(abroad).map(|_| Party::Nation(nation.start as usize, iso))
        };
        if heavy
            && !measured
            && let Some(land) = land_before()
        {
            put_doer(land);
        }
        if measured && let Some(np) = (end..(end + 3).min(stop)).find_map(|t| np(c, t)) {
            targets.push(np.party);
        }
        // "opened fire on demonstrators": words of an act that end in one of aim.
        if hit.length > 1
            && c.has(end - 1, c.v.on_target)
            && let Some(np) = (end..(end + 2).min(stop)).find_map(|t| np(c, t))
            && !targets.contains(&np.party)
        {
            targets.push(np.party);
        }
    }
    if is_noun {
        // An adjective of nationality on the act: "غارة إسرائيلية", "Israeli air strike". A "Somali car bomb" went off
        // there, and no nation's forces come with knives or into a crowd.
        let bomb = matches!(
            c.attr(hit.lexeme, "subtype"),
            Some("suicide_bomb" | "remote_explosive_landmine_ied" | "abduction_forced_disappearance" | "arrests")
        ) || matches!(c.attr(hit.lexeme, "weapon"), Some("blade" | "vehicle_ramming"))
            // "an Ethiopian gun attack", "the Iraqi church attack", "a Nigerian village raid": so where the words between name
            // guns or what was hit.
            || !arabic
                && token > start
                && (c.r.view.word(token) == "gun"
                    || c.r.view.word(token - 1) == "gun"
                    || c.has(token - 1, c.v.site)
                    || c.has(token - 1, c.k.classes.place_head));
        let adjective = |t: usize| {
            c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Adjective || c.k.is(h.lexeme, c.v.metaphor))
        };
        let around = if !arabic {
            token.saturating_sub(2).max(start)..token
        } else if end < stop && adjective(end) {
            end..(end + 2).min(stop)
        } else {
            end..(end + 1).min(stop)
        };
        // "a Russian drone strike": the adjective and the first word of the act name the forces and their arm together.
        if !arabic
            && let Some(armed) = (token.saturating_sub(2).max(start)..token).find_map(|t| {
                c.index.at(4, t).filter(|i| {
                    let a = &c.r.actors[*i];
                    a.naming == Naming::Force
                        && a.start as usize == t
                        && a.end as usize > token
                        && (a.end as usize) <= end
                })
            })
        {
            put_doer(Party::Actor(armed));
        }
        // "أن يكون مصدر القصف إسرائيليا"
        let predicate = |token: usize| {
            let from = token.saturating_sub(4).max(start);
            (from..token).any(|t| matches!(c.r.view.word(t), "كان" | "كانت" | "يكون" | "تكون"))
        };
        for at in around {
            if let Some(nation) = c.r.hit(c.k, at, c.v.nationality)
                && !measured
                && !bomb
                && !sijill_text::compound(c.r, at + nation.length as usize)
                && !nation.clitics.has(Clitics::AND)
                && nation.clitics.preposition().is_none()
                // "استهدفت الغارة فلسطينيا": what the act is known by has the article too, else it is whom it struck.
                && (!arabic || !hit.clitics.has(Clitics::AL) || nation.clitics.has(Clitics::AL) || predicate(token))
                && c.index.at(4, at).is_none_or(|i| c.r.actors[i].naming == Naming::Country)
                && !c.r.people.iter().any(|p| (p.start as usize..p.end as usize).contains(&at))
                && let Some(iso) = c.land(nation)
            {
                put_doer(Party::Nation(at, iso));
                // "غارات سورية وروسية": and whose else it was.
                let next = at + nation.length as usize;
                let second = c.r.hit(c.k, next, c.v.nationality).filter(|h| h.clitics.has(Clitics::AND) && next < stop);
                if let Some(iso) = second.filter(|_| arabic).and_then(|h| c.land(h)) {
                    put_doer(Party::Nation(next, iso));
                }
            }
        }
        // "القصف الحوثي": a group's adjective, which agrees with the act.
        let agrees = |a: &ActorPhrase| {
            let word = c.r.view.word(a.start as usize);
            a.is_adjective(c.r)
                && a.preposition.is_none()
                && word.starts_with("ال") == hit.clitics.has(Clitics::AL)
                // "كتائب الاقتحام الحوثية" are the brigades, not the storming.
                && (word.ends_with("ية") == c.r.view.word(end - 1).ends_with(['ة', 'ت']) || end > token + 1)
        };
        if arabic
            && !measured
            && let Some(group) = c.index.at(4, end).filter(|i| agrees(&c.r.actors[*i]))
        {
            put_doer(Party::Actor(group));
        }
        // "شن مسلحون هجوما", "X launched an attack": the doer is the light verb's.
        // "جددت الجماعة، اليوم الأحد، قصفها": a noun that says whose it is looks further for the one.
        let reach = if hit.clitics.has(Clitics::PRONOUN) { 12 } else { 7 };
        // "نصب مقاتلو التنظيم يوم الثلاثاء، 3 يناير، في منطقة موجان كمينا": when and where it was stand between.
        let aside = |t: usize| {
            let inside = |(a, b): (u32, u32)| a as usize <= t && t < b as usize;
            c.r.dates.iter().any(|d| inside((d.start, d.end)))
                || c.r.places.iter().any(|p| p.locative && inside((p.start, p.end)))
                // "شن مقاتلون من حركة الشباب الموالية لتنظيم القاعدة هجوما": so does its patron.
                || (t.saturating_sub(2).max(start)..=t).any(|t| c.has(t, c.k.classes.tied))
                || c.r.is_mark(t, '،')
                || c.r.is_mark(t, ',')
                || c.has(t, c.v.locative)
                || c.has(t, c.v.day_word)
        };
        let mut steps = 0;
        for at in (start..token).rev() {
            steps += usize::from(!(arabic && aside(at)));
            // "قاموا بالبحث عن راع تم اختطافه": a passive has no doer before it.
            if at + 1 == token && c.undergone(token) {
                break;
            }
            // "نفذت الغارات بعد هجوم كيميائي", "ردا على الهجوم": what came before is another's deed.
            let behind = c.has(at, c.v.after) && token - at <= 2;
            let earlier = arabic && (behind || c.has(at, c.v.answering) || c.has(at, c.v.accusation));
            if steps > reach || earlier {
                break;
            }
            let Some(light) = c.r.scan.at(at).iter().find(|h| {
                (c.k.is(h.lexeme, c.v.carry_out) || c.k.is(h.lexeme, c.v.go_on)) && h.features.pos() == Pos::Verb
            }) else {
                continue;
            };
            let after = at + light.length as usize;
            // "قاموا بالبحث عن راع تم اختطافه": nor what stands behind a preposition of its own.
            let apart = |n: &Np| matches!(c.r.view.word(n.start - 1), "عن" | "الي" | "علي" | "ضد" | "مع" | "لدي");
            let between = (after..token)
                .find_map(|t| np(c, t).filter(|n| n.preposition.is_none() && n.end <= token && !apart(n)));
            // "شنت في سوريا هجوما": a country does it only right after its verb.
            let between = between.filter(|n| !is_country(c, n) || n.start == after);
            // "دون دخول الأجواء السورية، بشن الهجوم": whose the skies are.
            let land = |n: &Np| matches!(n.party, Party::Actor(i) if of_land(c, &c.r.actors[i]));
            if let Some(np) = between.filter(|_| arabic).or_else(|| {
                // "إن مجموعة مسلحة، قامت مساء الخميس بمهاجمة": a comma may part the subject from its verb.
                let comma = at > start && (c.r.is_mark(at - 1, '،') || c.r.is_mark(at - 1, ','));
                let speaker = speaker::subject(c, at);
                // "Rebels of the ADF, an Islamist group, carried out the killings"
                let whole = || {
                    let aside = || parenthesis(c, at).and_then(|open| bare_before(c, open, 0));
                    if arabic { None } else { whole_before(c, at).or_else(aside) }
                };
                speaker.or_else(whole).or_else(|| {
                    // "وكانت مجموعة مسلحة قد قامت … بخطف": the particle belongs to the verb.
                    let at = at - usize::from(arabic && at > start && c.has(at - 1, c.v.perfect_mark));
                    bare_before(c, at, if arabic { usize::from(comma) } else { 2 }).filter(|n| !arabic || !land(n))
                })
            }) {
                said_to = Some(np.party);
                put_doer(np.party);
            }
            break;
        }
    }
    // "by X", "من قبل X", "نفذه X"; "on X", "ضد X", "استهدف X": within the reach of the act.
    let mut at = end;
    let mut distance = 0;
    while at < stop && distance < 12 {
        // "فجر اليوم" is the dawn, and blows up nothing.
        if at > end
            && !c.r.dates.iter().any(|d| (d.start as usize..d.end as usize).contains(&at))
            && c.r.scan.at(at).iter().any(|h| {
                // "بعدما استهدف الجيش منزلا" opens a clause of its own; "هجوم استهدف الجيش" does not.
                let opens = c.has(at - 1, c.v.opens_clause);
                c.k.is(h.lexeme, c.v.act)
                    && h.features.pos() == Pos::Verb
                    && (opens || !c.k.is(h.lexeme, c.v.targeting))
            })
        {
            break;
        }
        // "a statement by the Pentagon"
        let claimed = |t: usize| c.r.scan.at(t).iter().any(|h| h.length > 1 && c.k.is(h.lexeme, c.v.claim));
        let spoken = at > end && (c.has(at - 1, c.v.say_noun) || c.has(at - 1, c.v.spoken_noun) || claimed(at - 1));
        // "كمين نصبه مسلحون", "هجوم نفذته": a verb of doing whose pronoun is the act.
        // "مدفع نصبته الميليشيات" below "الغارات": its pronoun is the gun's.
        let many = hit.features.get_number() == sijill_lexicon::Number::Plural;
        let feminine = many || hit.features.is_feminine() || c.r.view.word(end - 1).ends_with(['ة', 'ت']);
        let done = |t: usize| {
            let agrees = t <= end + 1 || c.r.view.word(t).ends_with("ها") == feminine;
            c.r.scan.at(t).iter().find(|h| {
                c.k.is(h.lexeme, c.v.carry_out)
                    && h.features.pos() == Pos::Verb
                    && h.clitics.has(Clitics::PRONOUN)
                    && agrees
            })
        };
        // "قصف من طائرات التحالف", "came under attack from gunmen": right after the noun the word of origin says who did it.
        let from = || {
            let told = |t: usize| {
                let hits = c.r.scan.at(t);
                hits.iter().any(|h| h.features.pos() == Pos::Adjective || c.k.is(h.lexeme, c.v.metaphor))
                    || arabic && hits.iter().all(|h| h.features.pos() != Pos::Noun) && c.index.at(0, t).is_none()
            };
            let right = at == end || at == end + 1 && arabic && told(end) && c.index.at(1, end).is_none();
            let origin = is_noun && !measured && right && matches!(c.r.view.word(at), "من" | "from");
            c.r.scan.at(at).iter().find(|h| origin && h.length == 1)
        };
        // "a checkpoint manned by troops", "the attack was confirmed by the army"
        let held = at > 0
            && [c.v.held_by, c.v.say, c.v.weak_say, c.v.condemn, c.v.blame].iter().any(|class| c.has(at - 1, *class));
        let agent = c.r.hit(c.k, at, c.v.by_agent).filter(|_| !held).or_else(|| done(at));
        let origin = if agent.is_none() { from() } else { None };
        let by = agent.or(origin).filter(|_| !spoken);
        // "قتلوا جراء استهداف الجيش التركي قرية": who struck, and not whom.
        let strikes = |hit: &&Hit| {
            let next = at + hit.length as usize;
            c.has(at, c.v.targeting)
                && np(c, next).is_some_and(|n| is_armed(c, n.party) && n.preposition.is_none() && aims(c, &n, stop))
        };
        let on = c.r.hit(c.k, at, c.v.on_target).filter(|h| !arabic || !strikes(h));
        if let Some(hit) = by.or(on) {
            let next = at + hit.length as usize;
            // "كمين نصبه من يشتبه بأنهم متمردون": who it was is thought, and told behind that.
            let held_to = |t: usize| c.r.hit(c.k, t, c.v.hedge).map(|h| t + h.length as usize);
            let thought = (arabic && by.is_some() && c.r.view.word(next) == "من").then(|| held_to(next + 1)).flatten();
            let next = thought.unwrap_or(next);
            let limit = match (origin, by) {
                (Some(_), _) => 1,
                (None, Some(_)) => 3,
                _ => 2,
            };
            // "هجوم شنته صباح أمس الإثنين مجموعات مسلحة": the day stands between.
            let when = |d: &&sijill_text::DatePhrase| arabic && by.is_some() && d.start as usize == next;
            let limit = limit + c.r.dates.iter().find(when).map_or(0, |d| d.end as usize - next);
            // "برصاص إسرائيلي", "بنيران تركية": the land whose fire it was.
            if by.is_some()
                && arabic
                && c.has(at, c.v.weapon)
                && let Some(nation) = c.r.hit(c.k, next, c.v.nationality).filter(|_| next < stop)
                && nation.features.pos() == Pos::Adjective
                && !nation.clitics.has(Clitics::AND)
                && c.index.at(0, next).is_none()
                && c.index.at(4, next).is_none_or(|i| c.r.actors[i].naming == Naming::Country)
                && let Some(iso) = c.land(nation)
            {
                put_doer(Party::Nation(next, iso));
                at = next + nation.length as usize;
                distance += 1;
                continue;
            }
            // "نفذته على قوات أميركية": what follows a word of aim did not do it.
            let aimed = |t: &usize| by.is_some() && c.r.hit(c.k, *t, c.v.on_target).is_some();
            // "hit by rockets in Iraq": nor does the land where it was done.
            let where_it_was = |t: &usize| by.is_some() && !arabic && *t > next && c.has(*t, c.v.locative);
            let mut near = (next..(next + limit).min(stop)).take_while(|t| !aimed(t) && !where_it_was(t));
            if let Some(np) = near.find_map(|t| np(c, t)) {
                if by.is_some() {
                    // "عملية نفذها شابان": who carried it out did so, whoever he is.
                    let few = |i: usize| c.r.people[i].count.is_some_and(|n| n.high.is_some_and(|n| n <= 3.0));
                    let its = |t: usize| c.r.view.word(t).ends_with(['ه', 'ا']);
                    let own = np.start == next && matches!(np.party, Party::People(i) if few(i));
                    if is_armed(c, np.party) || is_country(c, &np) || own && arabic && its(next - 1) {
                        said_to = said_to.or((np.start == next).then_some(np.party));
                        put_doer(np.party);
                    }
                } else if at == end
                    && c.r.view.word(at) == "of"
                    && matches!(c.attr(hit.lexeme, "subtype"), Some("attack" | "armed_clash"))
                    && !measured
                    && matches!(np.party, Party::Actor(i) if c.r.actors[i].naming == Naming::Named
                        && !matches!(c.r.actors[i].kind, ActorKind::StateForces | ActorKind::ExternalForces))
                {
                    // "killed in attacks of the ADF on two villages": a group's own.
                    put_doer(np.party);
                } else if !is_country(c, &np)
                    && (distance < 5 || c.has(at, c.v.targeting))
                    && !targets.contains(&np.party)
                {
                    targets.push(np.party);
                }
                at = np.end.max(next);
                distance += 1;
                continue;
            }
        }
        // An age in brackets and the day after it are no words of their own: "استشهد الشاب (37 عاما) مساء الخميس، برصاص الجيش".
        let aged = || (end..at).any(|t| c.r.is_mark(t, ')') && c.r.clause[t] == c.r.clause[end]);
        let bracket = || (0..=4.min(at)).any(|d| c.r.is_mark(at - d, '(')) && (0..=4).any(|d| c.r.is_mark(at + d, ')'));
        let day = || c.r.dates.iter().any(|d| (d.start as usize..=d.end as usize).contains(&at));
        let aside = arabic && (bracket() || aged() && day());
        at += 1;
        distance += usize::from(!aside);
    }
    // "إن مسلحين مجهولين أطلقوا النار": words of an act that open in a verb have its subject before them.
    if is_noun && hit.length > 1 && doers.is_empty() && c.attr(hit.lexeme, "finite").is_some() {
        // "Unidentified men opened fire": right before it, whoever they are.
        let fired = |t: usize| matches!(c.r.view.word(t), "opened" | "fired" | "sprayed");
        let right_before = || {
            let auxiliary = token > 0 && c.has(token - 1, c.v.aux) && c.r.view.word(token - 1) != "had";
            let told = |n: &Np| match n.party {
                Party::People(i) => c.r.people[i].role != PeopleRole::Casualty,
                Party::Actor(_) => !is_country(c, n),
                Party::Nation(..) => false,
            };
            (!arabic && fired(token) && !auxiliary).then(|| bare_before(c, token, 0)).flatten().filter(told)
        };
        doers.extend(armed_subject(c, token).or_else(right_before).map(|n| n.party));
    }
    // "قبل أن تقتله الشرطة", "He fired on pupils before police shot him dead": who ended the attack of one told of in
    // this sentence or the last did not carry it out.
    let him = hit.clitics.has(Clitics::PRONOUN) || matches!(c.r.view.word(end), "him" | "her" | "them");
    // "He was shot dead by officers at the scene."
    let pronoun = |t: usize| matches!(c.r.view.word(t), "he" | "she" | "they");
    let he = (1..=4.min(token - start))
        .find(|d| !c.has(token - d, c.v.aux) && !matches!(c.r.view.word(token - d), "later" | "then" | "also"))
        .is_some_and(|d| d > 1 && pronoun(token - d));
    let him = him || he;
    if him
        && !is_noun
        && doers.iter().all(|d| matches!(d, Party::Actor(i) if c.r.actors[*i].kind == ActorKind::StateForces))
        && let (last, _) = c.sentence(start.saturating_sub(1))
        && c.r.people.iter().any(|p| p.role == PeopleRole::Attacker && (last..token).contains(&(p.start as usize)))
    {
        doers.clear();
    }
    let forces = |d: &Party| kind(c, *d) == Some(ActorKind::StateForces);
    // "The driver was then shot by police": who drove into people did it, and the shots ended it.
    let driver = |t: usize| matches!(c.r.view.word(t), "driver" | "motorist" | "السائق" | "سائق" | "سائقها");
    let rams = |t: usize| {
        c.r.scan.at(t).iter().any(|h| c.attr(h.lexeme, "weapon") == Some("vehicle_ramming"))
            || matches!(c.r.view.word(t), "ploughed" | "plowed" | "drove" | "ramming")
    };
    if !is_noun
        && !doers.is_empty()
        && doers.iter().all(forces)
        && let (last, _) = c.sentence(start.saturating_sub(1))
        && (start..stop).any(driver)
        && (last..stop).any(rams)
        && !rams(token)
    {
        doers.clear();
    }
    // "Police shoot suspect after stabbing": the act that came first was the suspect's, and the shots ended it.
    let suspect = |t: &Party| matches!(t, Party::People(i) if c.r.people[*i].role == PeopleRole::Attacker && !c.r.people[*i].plural);
    if !is_noun
        && !doers.is_empty()
        && doers.iter().all(forces)
        && targets.iter().any(suspect)
        && (end..stop).any(|t| {
            matches!(c.r.view.word(t), "after" | "following" | "بعد" | "عقب" | "اثر")
                && (t + 1..(t + 5).min(stop)).any(|a| {
                    c.r.scan.at(a).iter().any(|h| {
                        c.k.is(h.lexeme, c.v.act)
                            && h.features.pos() != Pos::Verb
                            && c.attr(h.lexeme, "subtype") == Some("attack")
                    })
                })
        })
    {
        doers.clear();
    }
    // "استهدف تجمعا للجنود", "استهداف موقع للجيش": whose what was struck was.
    if arabic && targets.is_empty() && c.has(token, c.v.targeting) {
        let thing = |t: usize| c.r.scan.at(t).iter().all(|h| h.features.pos() == Pos::Noun) && !c.is_verb(t);
        let theirs = (end + 1..(end + 4).min(stop))
            .take_while(|t| !matches!(c.r.view.tokens[*t].kind, TokenKind::Mark(_)) && !c.is_verb(*t))
            .find_map(|t| np(c, t).filter(|n| n.preposition == Some('ل') && n.start == t && thing(t - 1)));
        targets.extend(theirs.filter(|n| is_force(c, n.party)).map(|n| n.party).filter(|p| !doers.contains(p)));
    }
    // "برصاص الجيش الإسرائيلي": the clitic binds the doer's weapon, the class by-agent has it.
    // "تصدى الجيش للهجوم": who repels did not attack.
    if c.attr(hit.lexeme, "voice") == Some("defend") {
        doers.clear();
    }
    // "قتل خمسة بصاروخ روسي", "killed by a Russian shell": whose weapon it was.
    if doers.is_empty() && c.attr(hit.lexeme, "voice") != Some("defend") {
        let with = |a: &ActorPhrase| {
            // "استهداف مقر بالمدفعية": guns alone, whose they are untold, are what it was done with.
            let guns = a.end == a.start + 1 && a.country.is_none() && c.has(a.start as usize, c.v.arm);
            a.preposition == Some('ب') && !guns
                || (1..=2.min(a.start as usize)).any(|d| c.has(a.start as usize - d, c.v.by_agent))
        };
        doers.extend(wielder(c, end..(end + 9).min(stop), with));
    }
    // "مسيرتان لقوات الدعم السريع استهدفتا", "قصفت مسيرة تابعة للدعم السريع": whose the planes were that struck.
    if doers.is_empty() && arabic && !measured {
        let flies = |t: usize| c.r.scan.at(t).iter().find(|h| c.k.is(h.lexeme, c.v.arm)).map(|h| t + h.length as usize);
        let owner = |t: usize| {
            let mut after = flies(t)?;
            let belongs = c.r.hit(c.k, after, c.k.classes.belongs);
            after += belongs.map_or(0, |h| h.length as usize);
            let np = np(c, after).filter(|n| matches!(n.party, Party::Actor(_)) && !is_country(c, n))?;
            (np.preposition == Some('ل') || belongs.is_some()).then_some(np.party)
        };
        let near = (token.saturating_sub(8).max(start)..token).rev().chain(end..(end + 4).min(stop));
        doers.extend(near.filter_map(owner).next());
    }
    // "طائرات حربية يرجح أنها للنظام شنت", "بقصف لطائرات يعتقد أنها روسية": whose they are thought to be.
    if arabic && !measured {
        let near = (token.saturating_sub(10).max(start)..token).rev().chain(end..(end + 4).min(stop));
        if let Some(owner) = near.filter_map(|t| guessed_owner(c, t, stop)).next() {
            doers.retain(|d| !matches!(d, Party::Actor(i) if c.has(c.r.actors[*i].start as usize, c.v.arm)));
            if !doers.contains(&owner) {
                doers.push(owner);
            }
        }
    }
    // "The Russians shelled a village", "Russians carried out 12 strikes": a people named by its land, that does what only
    // forces do.
    let bombs = matches!(c.attr(hit.lexeme, "subtype"), Some("air_drone_strike" | "shelling_artillery_missile_attack"));
    if !arabic && bombs {
        let people = |p: &sijill_text::PeoplePhrase| {
            let led = p.end as usize == token
                || (p.end as usize) < token
                    && token <= p.end as usize + 7
                    && (p.end as usize..(p.end as usize + 3).min(token)).any(|t| c.has(t, c.v.carry_out));
            p.lexeme.is_none() && p.plural && p.count.is_none() && p.nationality.len() == 1 && led
        };
        if let Some(p) = c.r.people.iter().find(|p| people(p)) {
            doers.retain(|d| !matches!(d, Party::People(i) if c.r.people[*i].start == p.start));
            if doers.is_empty() {
                // Its last word is the land's.
                doers.push(Party::Nation(p.end as usize - 1, p.nationality[0]));
            }
        }
    }
    // "drone and artillery strikes": an arm of no one's, right before an act or in its words, says how.
    let how = |d: &Party| {
        matches!(d, Party::Actor(i) if {
            let a = &c.r.actors[*i];
            let beside = (a.end as usize == token || (token..end).contains(&(a.start as usize)))
                || a.end as usize + 3 >= token && (a.end as usize) < token && c.r.clause[a.start as usize] == c.r.clause[token];
            !arabic && a.country.is_none() && c.has(a.start as usize, c.v.arm) && beside
        })
    };
    doers.retain(|d| !how(d));
    targets.retain(|t| !doers.contains(t));
    // People who are no armed side do not do armed acts, except protests.
    let subtype = c.attr(hit.lexeme, "subtype").unwrap_or("");
    let protest = subtype.contains("protest") || subtype.contains("demonstration") || subtype.contains("mob");
    if !protest {
        doers.retain(|d| {
            let country = matches!(d, Party::Actor(i) if c.r.actors[*i].naming == Naming::Country);
            // "Suspected herdsmen attacked the village": people of no armed trade who are the subject of an attack.
            let sided = !is_noun
                && matches!(d, Party::People(i) if c.r.people[*i].lexeme.is_some_and(|l| c.attr(l, "side_kind").is_some()));
            // "A student opened fire": so is whoever fires.
            let fires = match c.attr(hit.lexeme, "weapon") {
                Some("firearms") => hit.length > 1 && (!is_noun || c.attr(hit.lexeme, "finite").is_some()),
                // "A teenager stabbed two people", "طعن فلسطيني شرطيا"
                Some("blade") => !is_noun && (!targets.is_empty() || hit.clitics.has(Clitics::PRONOUN)),
                Some("vehicle_ramming") => !is_noun,
                _ => false,
            } && matches!(d, Party::People(_));
            // "A man with a knife attacked passers-by", "طعن فلسطيني جنديا": so does one person who harms others, or who
            // strikes them with a weapon.
            let one = matches!(d, Party::People(i) if c.r.people[*i].count.is_some_and(|n| n.high == Some(1.0)));
            let harms = matches!(c.attr(hit.lexeme, "measure"), Some("killed" | "injured" | "abducted"));
            let strikes = || subtype != "arrests" && (start..stop).any(|t| c.has(t, c.v.weapon));
            let alone = !is_noun && one && !targets.is_empty() && (harms || strikes());
            // "عملية طعن نفذها شاب", "نفذ شاب عملية دهس": the words say whose act it was.
            let single = |p: &sijill_text::PeoplePhrase| {
                p.count.is_some() && !(p.start as usize..p.end as usize).any(|t| c.has(t, c.v.of))
            };
            let his = is_noun && said_to == Some(*d) && matches!(d, Party::People(i) if single(&c.r.people[*i]));
            let fires = fires || alone || his;
            is_armed(c, *d) || sided || fires || country && (!is_noun || said_to == Some(*d))
        });
    }
    (doers, targets)
}
