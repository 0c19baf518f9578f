//! Who says so, and who claims, denies or blames.
//!
//! Input: verbs and phrases of attribution, source nouns, actors. Output: statements in order of
//! appearance and claims with the actor they are about. Names of private people are not kept.

use crate::mentions::{Context, Party};
use crate::roles::{self, Np};
use sijill_lexicon::{Pos, Tense};
use sijill_model::{ActorKind, Bound, ClaimKind, DatePrecision, SourceKind, Stance};
use sijill_text::{Clitics, Naming, PeopleRole, TokenKind};

/// A statement.
#[derive(Clone, Debug)]
pub struct Said {
    /// Tokens of the source.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Token of the verb or phrase of attribution.
    pub verb: usize,
    /// One past it.
    pub verb_end: usize,
    /// What the source is.
    pub kind: SourceKind,
    /// Tokens of the channel.
    pub channel: Option<(usize, usize)>,
    /// What it does.
    pub stance: Stance,
    /// Words of it are quoted.
    pub quoted: bool,
    /// Sentence.
    pub sentence: usize,
    /// The source is an actor (index).
    pub actor: Option<usize>,
    /// The statement (index) that first named this speaker.
    pub first: Option<usize>,
}

/// A claim.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// What is said.
    pub kind: ClaimKind,
    /// Actor it is about (index); `None` for no claim.
    pub actor: Option<usize>,
    /// Unnamed people who are blamed (index): "blamed on jihadists".
    pub people: Option<usize>,
    /// First token.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Sentence.
    pub sentence: usize,
}

fn source_kind(c: &Context<'_>, lexeme: u32) -> Option<SourceKind> {
    c.attr(lexeme, "said").and_then(SourceKind::parse)
}

struct Source {
    start: usize,
    end: usize,
    kind: SourceKind,
    actor: Option<usize>,
}

fn actor_source(c: &Context<'_>, i: usize) -> Source {
    let a = &c.r.actors[i];
    let kind = source_kind(c, a.lexeme).unwrap_or(match (a.naming, a.kind) {
        (Naming::Country, _) => SourceKind::Government,
        (_, ActorKind::StateForces | ActorKind::ExternalForces) => SourceKind::SecurityForces,
        _ => SourceKind::ArmedGroup,
    });
    Source { start: a.start as usize, end: a.end as usize, kind, actor: Some(i) }
}

/// A source that starts at `token`.
fn source_at(c: &Context<'_>, token: usize) -> Option<Source> {
    let actor = c.index.at(4, token).map(|i| actor_source(c, i));
    let noun = c.r.hit(c.k, token, c.v.source).and_then(|h| {
        let mut end = token + h.length as usize;
        let mut kind = source_kind(c, h.lexeme)?;
        // "المتحدث باسم الشرطة", "وزارة الداخلية البحرينية", "a spokesman for the army": what it is of.
        for _ in 0..3 {
            if end >= c.r.len() || c.r.view.tokens[end].new_line || c.r.joined(end) {
                break;
            }
            if let Some(i) = c.index.at(4, end).or_else(|| {
                (c.r.view.tokens[end].kind == TokenKind::Latin
                    && matches!(c.r.view.word(end), "for" | "of" | "from" | "in"))
                .then(|| c.index.at(4, end + 1).or_else(|| c.index.at(4, end + 2)))
                .flatten()
            }) {
                let inner = actor_source(c, i);
                if inner.start >= token
                    && inner.actor.is_some_and(|i| c.r.actors[i].preposition.is_none() || end > token)
                {
                    if matches!(kind, SourceKind::AnonymousOfficial | SourceKind::Unknown)
                        && c.r.actors[i].naming != Naming::Country
                    {
                        kind = inner.kind;
                    }
                    end = inner.end;
                    continue;
                }
            }
            if let Some(h) = c.r.hit(c.k, end, c.v.nationality).filter(|h| h.clitics.preposition().is_none()) {
                end += h.length as usize;
                continue;
            }
            if c.r.view.word(end) == "باسم" {
                end += 1;
                continue;
            }
            break;
        }
        Some(Source { start: token, end, kind, actor: None })
    });
    match (actor, noun) {
        (Some(a), Some(n)) => Some(if a.end > n.end { a } else { n }),
        (a, n) => a.or(n),
    }
}

/// A person's name: words no table knows, or given names, up to a comma or a verb.
fn name_at(c: &Context<'_>, token: usize, stop: usize) -> Option<(usize, usize)> {
    let mut end = token;
    while end < stop && end < token + 5 {
        let t = &c.r.view.tokens[end];
        let hits = c.r.scan.at(end);
        let known = !hits.is_empty() && c.r.hit(c.k, end, c.k.classes.given_name).is_none() && !c.has(end, c.v.title);
        let fits = match t.kind {
            TokenKind::Arabic => !known && (end == token || t.spaced),
            TokenKind::Latin => t.capital && (!known || c.has(end, c.v.title)),
            _ => false,
        };
        if !fits || (t.new_line && end > token) {
            break;
        }
        end += 1;
    }
    (end > token).then_some((token, end))
}

/// Reads all statements.
pub(crate) fn statements(c: &Context<'_>) -> Vec<Said> {
    let mut out: Vec<Said> = Vec::new();
    // People whose role was once said: the words of their names, with the kind.
    let mut known: Vec<(String, SourceKind, usize)> = Vec::new();
    let r = c.r;
    for (s, sentence) in r.sentences.iter().enumerate() {
        let (start, stop) = (sentence.start as usize, sentence.end as usize);
        let mut token = start;
        while token < stop {
            let hit = r.scan.at(token).iter().find(|h| {
                let finite = h.features.get_tense() != Tense::Base || h.length > 2;
                // "put the death toll at", whose past is its base.
                c.k.is(h.lexeme, c.v.say) && h.features.pos() == Pos::Verb && finite || c.k.is(h.lexeme, c.v.say_noun)
            });
            // "the United States" states nothing.
            let named = |hit: &&sijill_text::Hit| {
                let (from, to) = (token as u32, token as u32 + hit.length);
                r.view.tokens[token].capital && r.actors.iter().any(|a| a.start < from && to <= a.end)
            };
            let Some(hit) = hit.filter(|hit| !named(hit)) else {
                token += 1;
                continue;
            };
            let end = token + hit.length as usize;
            let phrase = c.k.is(hit.lexeme, c.v.say_noun);
            let weak = c.k.is(hit.lexeme, c.v.weak_say);
            let stance = c.attr(hit.lexeme, "stance").and_then(Stance::parse).unwrap_or(Stance::States);
            let arabic = r.view.tokens[token].kind == TokenKind::Arabic;
            // "ولم يعلق المسؤولون", "officials did not immediately comment": who says nothing is no source.
            if !phrase && c.before(token, c.v.neg, if arabic { 1 } else { 2 }).is_some() {
                token = end;
                continue;
            }
            // Verbs of many meanings say something only with a clause, a colon or a quotation after them.
            let clause = || {
                (end..(end + 25).min(stop)).any(|t| {
                    c.has(t, c.v.complementizer) || matches!(r.view.tokens[t].kind, TokenKind::Mark(':' | '"'))
                })
            };
            if c.attr(hit.lexeme, "needs").is_some() && !clause() {
                token = end;
                continue;
            }
            let mut found: Option<Source>;
            let mut first = None;
            let after = |reach: usize| {
                (end..(end + reach).min(stop))
                    .take_while(|t| {
                        // "نقل المصابون إلى المستشفى": where they were taken says nothing.
                        !matches!(r.view.word(*t), "الي")
                            && !c.has(*t, c.v.complementizer)
                            && !matches!(r.view.tokens[*t].kind, TokenKind::Mark(':' | '"'))
                    })
                    .find_map(|t| source_at(c, t))
            };
            if arabic || phrase {
                found = after(if phrase { 5 } else { 6 });
                // A person: "قال فلان، الخبير في …", and later "قال فلان".
                let at = if c.has(end, c.v.title) { end + 1 } else { end };
                if let Some((from, to)) =
                    name_at(c, at, stop).filter(|(from, _)| found.as_ref().is_none_or(|f| f.start > *from))
                {
                    let role = (to..(to + 5).min(stop))
                        .find_map(|t| r.hit(c.k, t, c.v.source).and_then(|h| source_kind(c, h.lexeme)));
                    let words: Vec<&str> = (from..to).map(|t| r.view.word(t)).collect();
                    let again = known.iter().find(|(name, ..)| words.contains(&name.as_str()));
                    let remembered = again.map(|(_, k, _)| *k);
                    first = again.map(|(_, _, i)| *i);
                    let public = c.has(end, c.v.title).then_some(SourceKind::Government);
                    if let Some(kind) = role.or(remembered).or(public) {
                        if role.is_some() {
                            known.extend(words.iter().map(|w| ((*w).to_owned(), kind, out.len())));
                        }
                        // Witnesses and families speak under their role, never their name.
                        let private = matches!(kind, SourceKind::Witness | SourceKind::Family);
                        found = (!private).then_some(Source { start: from, end: to, kind, actor: None }).or(found);
                    }
                }
                // "لكن فلان قال": the subject first, a speaker already known.
                if found.is_none()
                    && !phrase
                    && token > start
                    && let Some((_, kind, i)) = known.iter().find(|(name, ..)| name == r.view.word(token - 1))
                {
                    first = Some(*i);
                    found = Some(Source { start: token - 1, end: token, kind: *kind, actor: None });
                }
                if found.is_none() && !phrase {
                    // The subject first: only where it opens the sentence, as in headlines, or follows "كان".
                    let was = matches!(r.view.word(start), "كان" | "وكان" | "كانت" | "وكانت");
                    let open = start + usize::from(was);
                    found = roles::bare_before(c, token, 0)
                        .and_then(|np| np_source(c, np))
                        .or_else(|| source_at(c, open))
                        .filter(|s| s.start == open && s.end == token);
                }
            } else {
                // English: the source before the verb, or inverted after it.
                let from = (token.saturating_sub(9).max(start)..token)
                    .rev()
                    .find(|t| c.is_verb(*t))
                    .map_or(token.saturating_sub(9).max(start), |t| t + 1);
                found = (from..token)
                    .filter_map(|t| source_at(c, t).filter(|s| s.end <= token && s.end + 4 >= token))
                    .max_by_key(|s| (s.end, std::cmp::Reverse(s.start)));
                if let Some((from, to)) = (start..token)
                    .rev()
                    .take(9)
                    .find_map(|t| name_at(c, t, token).filter(|(f, _)| *f == start || !r.view.tokens[*f - 1].capital))
                {
                    let words: Vec<&str> = (from..to).map(|t| r.view.word(t)).collect();
                    let role = found.as_ref().map(|f| f.kind);
                    if let Some(kind) = role {
                        known.extend(words.iter().filter(|w| w.len() > 3).map(|w| ((*w).to_owned(), kind, out.len())));
                    } else if to == token
                        && let Some((_, kind, i)) = known.iter().find(|(name, ..)| words.contains(&name.as_str()))
                        && !matches!(kind, SourceKind::Witness | SourceKind::Family)
                    {
                        first = Some(*i);
                        found = Some(Source { start: from, end: to, kind: *kind, actor: None });
                    }
                }
                // "an officer, speaking on condition of anonymity, said": the subject before what is told of him between commas.
                if found.is_none() && token > start && r.is_mark(token - 1, ',') {
                    let open = (token.saturating_sub(12).max(start)..token - 1).rev().find(|t| r.is_mark(*t, ','));
                    found = open.and_then(|open| {
                        (open.saturating_sub(4).max(start)..open)
                            .find_map(|t| source_at(c, t).filter(|s| s.end == open))
                    });
                }
                // "said 17 soldiers had died": those counted behind it are told of, and tell nothing.
                if found.is_none() && c.index.at(0, end).is_none() {
                    found = after(3);
                }
            }
            if let Some(source) = found
                && !(weak && source.kind == SourceKind::ArmedGroup)
            {
                let from = token.min(source.start);
                let to = end.max(source.end);
                let channel = (end..(to + 8).min(stop))
                    .filter_map(|t| {
                        r.hit(c.k, t, c.v.channel)
                            .filter(|_| t >= source.end || t < source.start)
                            .map(|h| (t, t + h.length as usize))
                    })
                    .next_back();
                let quoted = (from..stop).any(|t| r.quoted[t] != 0);
                out.push(Said {
                    start: source.start,
                    end: source.end,
                    verb: token,
                    verb_end: end,
                    kind: source.kind,
                    channel,
                    stance,
                    quoted,
                    sentence: s,
                    actor: source.actor,
                    first,
                });
                // "وفقا لحكوماتهم والشرطة", "according to police and witnesses": one more source.
                if let Some(also) = also(c, out.last().map_or(to, |s| s.end), stop) {
                    let first = out.last().cloned();
                    if let Some(first) = first {
                        out.push(Said {
                            start: also.start,
                            end: also.end,
                            kind: also.kind,
                            actor: also.actor,
                            ..first
                        });
                    }
                }
                token = to.max(end);
                continue;
            }
            token = end;
        }
    }
    out
}

/// A source joined by "and" to one that ends at `at`.
fn also(c: &Context<'_>, at: usize, stop: usize) -> Option<Source> {
    if at >= stop {
        return None;
    }
    let word = c.r.hit(c.k, at, c.v.and).is_some_and(|h| h.length == 1);
    let clitic = c.r.joined(at);
    let from = if word { at + 1 } else { at };
    (word || clitic).then(|| source_at(c, from)).flatten()
}

fn np_source(c: &Context<'_>, np: Np) -> Option<Source> {
    match np.party {
        Party::Actor(i) => Some(actor_source(c, i)),
        _ => source_at(c, np.start),
    }
}

/// Reads all claims.
pub(crate) fn claims(c: &Context<'_>) -> Vec<Claimed> {
    let mut out: Vec<Claimed> = Vec::new();
    let r = c.r;
    let group = |i: &usize| {
        !matches!(r.actors[*i].naming, Naming::Country) && !matches!(r.actors[*i].kind, ActorKind::StateForces)
    };
    // "مستشفى تبنين": the town, written like a rare form of the verb; "بلدة التبني": so is one with its article.
    let town = |h: &sijill_text::Hit, token: usize| {
        r.view.word(token).ends_with("ين") && r.scan.names.iter().any(|n| n.token as usize == token)
            // "في بلدة تبن": no word of claiming stands behind the head of a place; "تنظيم القاعدة مسؤوليتها" is no base.
            || token > 0
                && r.view.tokens[token].kind == TokenKind::Arabic
                && !r.view.word(token - 1).starts_with("ال")
                && c.has(token - 1, c.k.classes.place_head)
            || h.clitics.has(Clitics::AL) && r.places.iter().any(|p| (p.name..p.end).contains(&(token as u32)))
    };
    for (s, sentence) in r.sentences.iter().enumerate() {
        let (start, stop) = (sentence.start as usize, sentence.end as usize);
        let actors = |from: usize, to: usize| {
            (0..r.actors.len()).filter(move |i| r.actors[*i].start as usize >= from && r.actors[*i].end as usize <= to)
        };
        let mut token = start;
        while token < stop {
            let kinds = [
                (c.v.no_claim, ClaimKind::NoClaim),
                (c.v.deny_claim, ClaimKind::Denied),
                (c.v.claim, ClaimKind::Claimed),
                (c.v.blame, ClaimKind::Blamed),
            ];
            let hit = kinds.iter().find_map(|(class, kind)| {
                r.scan
                    .at(token)
                    .iter()
                    .find(|h| {
                        c.k.is(h.lexeme, *class)
                            && !matches!(h.features.pos(), Pos::ActiveParticiple | Pos::PassiveParticiple)
                            && !town(h, token)
                            // "أعلن التنظيم المسؤولية عنه", not "يتحمل المسؤولية عن".
                            && match c.attr(h.lexeme, "needs") {
                                Some("say") => (1..=12.min(token - start)).any(|d| c.has(token - d, c.v.say)),
                                // "رجحت مصادر وقوف التنظيم خلف الهجوم"
                                Some("behind") => {
                                    (token + 1..(token + 8).min(stop))
                                        .any(|t| matches!(r.view.word(t), "وراء" | "خلف"))
                                        && c.before(token, c.v.denial, 7.min(token - start)).is_none()
                                        && c.before(token, c.v.neg, 7.min(token - start)).is_none()
                                }
                                // "نفت حركة طالبان أي علاقة لها", "denied any role in".
                                Some(_) => c.before(token, c.v.denial, 7.min(token - start)).is_some(),
                                None => true,
                            }
                    })
                    .map(|h| (h, *kind))
            });
            let Some((hit, kind)) = hit else {
                token += 1;
                continue;
            };
            // "Neither the Taliban nor the Islamic State claimed responsibility": no one did.
            let neither =
                |t: usize| r.view.word(t) == "neither" || r.view.word(t) == "none" && r.view.word(t + 1) == "of";
            let kind = match kind {
                ClaimKind::Claimed if (start..token).any(neither) => ClaimKind::NoClaim,
                kind => kind,
            };
            // "لم تعلن أي جهة مسؤوليتها": no one's responsibility is claimed by the words after it.
            let unclaimed = out.last().is_some_and(|o| {
                o.kind == ClaimKind::NoClaim
                    && o.sentence == s
                    && token < o.end + 6
                    && r.clause[o.start] == r.clause[token]
            });
            if unclaimed {
                token += hit.length as usize;
                continue;
            }
            // "سبق أن تبنت هجمات عديدة", "has claimed several attacks", "تبنى سبع هجمات": a record of claims, none of this act.
            if kind == ClaimKind::Claimed && record(c, token, token + hit.length as usize, (start, stop)) {
                token += hit.length as usize;
                continue;
            }
            let end = token + hit.length as usize;
            // "Usually such-and-such militants are behind such attacks": no one act is meant.
            if kind == ClaimKind::Blamed && matches!(r.view.word(end), "such" | "similar" | "most" | "many") {
                token = end;
                continue;
            }
            // "a group blamed for terrorist acts": what it is known for, and no one act.
            let known_for = kind == ClaimKind::Blamed
                && r.view.word(token) == "blamed"
                && r.view.word(end) == "for"
                && !(1..=3.min(token - start)).any(|d| c.has(token - d, c.v.aux))
                && r.scan
                    .at(token - 1)
                    .iter()
                    .any(|h| c.k.is(h.lexeme, c.k.classes.group_word) || c.k.is(h.lexeme, c.v.attacker));
            if token > start && known_for {
                token = end;
                continue;
            }
            // "blamed by the army on separatists": who blames stands behind "by"; the rules read whom.
            if kind == ClaimKind::Blamed && r.view.word(end) == "by" {
                token = end;
                continue;
            }
            // "تبنى مجلس الأمن السبت قرارا", "يتحمل مسؤوليته", "هروبها من مسؤوليتها", "اتهم الحركة بالمسؤولية عن": adopted,
            // borne, fled from, charged with; claimed by no one.
            let adopted = kind == ClaimKind::Claimed
                && r.view.tokens[token].kind == TokenKind::Arabic
                && (token..(end + 8).min(stop)).any(|t| c.has(t, c.v.adopted));
            let own = c.attr(hit.lexeme, "needs") == Some("say");
            let word_before =
                |class: u16, reach: usize| (1..=reach.min(token - start)).any(|d| c.has(token - d, class));
            let borne = own && (word_before(c.v.bears, 1) || token > start && r.view.word(token - 1) == "من");
            let charged = own && hit.clitics.preposition() == Some('ب') && c.before(token, c.v.blame, 8).is_some();
            // "ألقت روسيا بمسؤوليتها على إسرائيل", "حملت الرئاسة حركة حماس المسؤولية عن": thrown on the one named after it, laid
            // on the last one named before it, it is blame.
            let thrown = own && word_before(c.v.throws, 6);
            // "حملت حماس إسرائيل مسؤوليتها"
            let word = r.view.word(token);
            let whose = own || word.starts_with("مس") && word.contains("ولي");
            let laid = whose && kind == ClaimKind::Claimed && word_before(c.v.lays, 10);
            if adopted || borne || charged || thrown || laid {
                let on = if thrown {
                    actors(end, (end + 6).min(stop)).next()
                } else if adopted || borne || charged {
                    None
                } else {
                    actors(token.saturating_sub(8).max(start), token).next_back()
                };
                let blamed = |i| Claimed {
                    kind: ClaimKind::Blamed,
                    actor: Some(i),
                    people: None,
                    start: token,
                    end,
                    sentence: s,
                };
                out.extend(on.map(blamed));
                token = end;
                continue;
            }
            // "لم تعرف الجهة التي تقف وراء العملية": no one is told of.
            let unknown = kind == ClaimKind::Blamed
                && token >= start + 2
                && c.has(token - 1, c.v.relative)
                && c.has(token - 2, c.v.any_one);
            if unknown {
                token += hit.length as usize;
                continue;
            }
            // "نفت الجماعة اليوم مسؤوليتها عن": the word of denial and the claim it denies stand apart.
            let denied = kind == ClaimKind::Claimed && c.before(token, c.v.denial, 7).is_some();
            let kind = if denied { ClaimKind::Denied } else { kind };
            let end = token + hit.length as usize;
            let actor = match kind {
                ClaimKind::NoClaim => None,
                ClaimKind::Claimed | ClaimKind::Denied => {
                    // "لم تعلن أي من الجماعات المسلحة مسؤوليتها": the noun stands far from what negates its verb.
                    let latin = r.view.tokens[token].kind == TokenKind::Latin;
                    let reach = if latin {
                        11
                    } else if hit.features.pos() == Pos::Verb {
                        2
                    } else {
                        7
                    };
                    if kind == ClaimKind::Claimed
                        && let Some(no) = unsaid(c, token, reach, start)
                    {
                        out.push(Claimed {
                            kind: ClaimKind::NoClaim,
                            actor: None,
                            people: None,
                            start: no,
                            end,
                            sentence: s,
                        });
                        token = end;
                        continue;
                    }
                    // "نفت موسكو مسؤوليتها", "بينما نفت أوكرانيا أي علاقة": who denies, be it a state, is named beside the
                    // denial.
                    if kind == ClaimKind::Denied
                        && let Some(denial) = c.before(token, c.v.denial, 7.min(token - start))
                    {
                        let near = if r.view.tokens[token].kind == TokenKind::Arabic {
                            actors(denial, token)
                                .next()
                                .or_else(|| actors(start, denial).rfind(|i| r.actors[*i].end as usize + 2 >= denial))
                        } else {
                            actors(denial.saturating_sub(6).max(start), denial + 1).next_back()
                        };
                        if let Some(i) = near {
                            out.push(Claimed {
                                kind: ClaimKind::Denied,
                                actor: Some(i),
                                people: None,
                                start: token,
                                end,
                                sentence: s,
                            });
                        }
                        token = end;
                        continue;
                    }
                    let by = c.r.view.word(end - 1) == "by";
                    // "تبنت جماعة تطلق على نفسها اسم «النصرة» الهجوم": the name stands behind the words that say it is one.
                    let called = (end..(end + 6).min(stop)).any(|t| c.has(t, c.v.called));
                    let reach = if called { 12 } else { 6 };
                    // A long name may end further than it begins.
                    let near = |i: &usize| (r.actors[*i].start as usize) < end + reach;
                    let right = || actors(end, stop).take_while(near).find(group);
                    let left = || actors(start, token).rfind(group);
                    let verb_first = r.view.tokens[token].kind == TokenKind::Arabic
                        && r.scan
                            .at(token)
                            .iter()
                            .any(|h| h.features.pos() == Pos::Verb || h.clitics.has(Clitics::PRONOUN));
                    // "فقدوا حياتهم وقد تبنى التنظيم": the subject stands right after its verb.
                    let verb = r.scan.at(token).iter().any(|h| h.features.pos() == Pos::Verb);
                    let right_after = || right().filter(|i| verb && r.actors[*i].start as usize == end);
                    let near_left =
                        actors(start, token).rfind(group).filter(|i| r.actors[*i].end as usize + 3 >= token);
                    // English: the subject, which an apposition may follow ("X, a faction of Y, claimed").
                    let subject = || actors(start, token).find(group);
                    if by {
                        right()
                    } else if verb_first {
                        right_after().or(near_left).or_else(right).or_else(left)
                    } else if r.view.tokens[token].kind == TokenKind::Latin {
                        // "authorities claimed the strike targeted militants": what is claimed is what happened.
                        subject()
                            .or_else(|| right().filter(|i| !(end..r.actors[*i].start as usize).any(|t| c.is_verb(t))))
                    } else {
                        left().or_else(right)
                    }
                }
                ClaimKind::Blamed => {
                    // The one blamed is the last of those named near: "اتهمت كابول طالبان", "blamed X".
                    // "blamed on jihadists in northern Burkina Faso": where it was is not who is blamed.
                    let where_it_was = |i: &usize| {
                        let a = r.actors[*i];
                        a.naming == Naming::Country
                            && r.places.iter().any(|p| p.name == a.start && (p.locative || p.start < p.name))
                    };
                    // "اتهم الحوثيون الذين يسيطرون على المنطقة، التحالف بشن الغارة": what they are charged with ends the
                    // names, however many words tell of the accuser.
                    let arabic = r.view.tokens[token].kind == TokenKind::Arabic;
                    let charge = (end..(end + 20).min(stop)).filter(|_| arabic).find(|t| {
                        r.scan.at(*t).iter().any(|h| {
                            h.clitics.preposition() == Some('ب')
                                && (c.k.is(h.lexeme, c.v.act) || c.k.is(h.lexeme, c.v.carry_out))
                                && h.features.pos() != Pos::Verb
                        })
                    });
                    // "وكانت إسرائيل قد اتهمت بشن هجوم": charged with it right after the verb, who stands before it was.
                    let accused = charge
                        .filter(|t| *t == end)
                        .and_then(|_| actors(token.saturating_sub(5).max(start), token).next_back());
                    // "blamed separatists for an ambush on soldiers": what for, and whom it befell, follow.
                    // "a man accused of blasphemy in Swat, Pakistan": so where "of" follows right away.
                    let of = (!arabic && r.view.word(end) == "of").then_some(end);
                    let what_for = of.or((end..(end + 9).min(stop)).find(|t| !arabic && r.view.word(*t) == "for"));
                    let accused = accused.or_else(|| {
                        let passive = what_for == Some(end) && token > start && c.has(token - 1, c.v.aux);
                        passive.then(|| actors(start, token).rfind(group)).flatten()
                    });
                    let far = charge.filter(|t| *t > end + 9).or(what_for).unwrap_or(end + 9);
                    let after: Vec<usize> = actors(end, far.min(stop))
                        .filter(|i| !where_it_was(i) && !roles::of_land(c, &r.actors[*i]) && accused.is_none())
                        // "too early to assign blame, but the authorities believe": another clause's.
                        .filter(|i| {
                            let noun = r.view.word(token) == "blame" && end == token + 1;
                            !(noun && (end..r.actors[*i].start as usize).any(|t| r.is_mark(t, ',')))
                        })
                        .collect();
                    let subject_first = r.view.tokens[token].kind == TokenKind::Latin
                        || roles::bare_before(c, token, 1).is_some_and(|n| matches!(n.party, Party::Actor(_)));
                    // Arabic names the accuser first: "اتهمت كابول طالبان"; one name alone is the accuser
                    // unless it is a group that no one would ask for a verdict.
                    let bare: Vec<usize> =
                        after.iter().copied().filter(|i| r.actors[*i].preposition.is_none_or(|p| p == 'ل')).collect();
                    // "اتهمت كابول وواشنطن طالبان": those whom "and" joins to the first accuse with him.
                    let joined = |i: &usize| c.r.joined(r.actors[*i].start as usize);
                    let bare: Vec<usize> = match bare.split_first() {
                        Some((first, rest)) if arabic && !subject_first && rest.len() > 1 => {
                            std::iter::once(*first).chain(rest.iter().copied().skip_while(joined)).collect()
                        }
                        _ => bare,
                    };
                    // "تشير أصابع الاتهام لتنظيم داعش ونظام الأسد": no accuser is named.
                    let pointed = c.attr(hit.lexeme, "accuser") == Some("none");
                    let armed = match bare[..] {
                        _ if accused.is_some() => accused,
                        [first, ..] if pointed => Some(first),
                        [only] if subject_first || group(&only) => Some(only),
                        [_] | [] => None,
                        [first, ..] if subject_first => Some(first),
                        [_, second, ..] => Some(second),
                    };
                    let behind = r.view.word(end - 1) == "behind"
                        || r.view.word(token) == "behind"
                        || r.view.word(end - 1) == "وراء"
                        || r.view.word(token) == "suspected";
                    // "accused the army of failing to protect them": blamed for what it did not do.
                    let idle = |i: &usize| {
                        let last = joined_actor(c, *i).unwrap_or(*i);
                        let end = r.actors[last].end as usize;
                        (end..(end + 4).min(stop)).any(|t| c.has(t, c.v.inaction))
                    };
                    // "said its forces were behind the attack": a claim of its own, no blame.
                    let own = |i: &usize| {
                        let at = r.actors[*i].start as usize;
                        at > start && matches!(r.view.word(at - 1), "its" | "their" | "our")
                    };
                    // "Troops killed three men suspected of the bombing": they are, not the troops.
                    let others = |i: &usize| {
                        let from = r.actors[*i].end as usize;
                        let beside = |end: usize| (token.saturating_sub(3)..=token).contains(&end);
                        c.has(token, c.v.accused)
                            && r.people.iter().any(|p| p.start as usize >= from && beside(p.end as usize))
                    };
                    if behind {
                        // "Al-Shabaab, a group known for attacks in Somalia, is believed to be behind it": nor is where that was.
                        actors(start, token).rfind(|i| !where_it_was(i)).filter(|i| !own(i) && !others(i))
                    } else {
                        armed.filter(|i| !idle(i))
                    }
                }
            };
            // Blame without a name is no claim; a claim without one is left to the sentence before.
            let resolved = actor.or_else(|| {
                (kind == ClaimKind::Claimed)
                    .then(|| (0..r.actors.len()).rfind(|i| (r.actors[*i].end as usize) <= token && group(i)))
                    .flatten()
                    .filter(|i| r.sentence_of(r.actors[*i].start as usize) + 2 >= s)
            });
            // "blamed on jihadists", "يعتقد أن متشددين يقفون وراء": armed people without a name.
            // "soldiers" and "police" of no land are no one's name, and are blamed only where no one else is.
            let nameless = |i: usize| r.actors[i].slug(c.k).is_none() && r.actors[i].kind == ActorKind::StateForces;
            let people = (kind == ClaimKind::Blamed && resolved.is_none_or(nameless))
                .then(|| blamed_people(c, (start, stop), (token, end)))
                .flatten();
            let resolved = resolved.filter(|_| people.is_none());
            // "قال المتحدث باسم حركة الشباب إن الحركة تقف وراء الهجوم": who says so of himself claims it.
            let kind = match resolved {
                Some(i) if kind == ClaimKind::Blamed && says_so_itself(c, i, (start, token)) => ClaimKind::Claimed,
                _ => kind,
            };
            if kind == ClaimKind::NoClaim || resolved.is_some() || people.is_some() {
                out.push(Claimed { kind, actor: resolved, people, start: token, end, sentence: s });
            }
            // "لتنظيم داعش ونظام الأسد", "blamed Israel and the United States": who is joined to the one blamed is blamed too.
            if kind == ClaimKind::Blamed
                && let Some(i) = resolved
                && r.actors[i].start as usize >= end
                && let Some(j) = joined_actor(c, i)
            {
                out.push(Claimed { kind, actor: Some(j), people: None, start: token, end, sentence: s });
            }
            token = end;
        }
    }
    announced(c, &mut out);
    out
}

/// The actor that "and" joins to another right after it.
fn joined_actor(c: &Context<'_>, i: usize) -> Option<usize> {
    let r = c.r;
    let at = r.actors[i].end as usize;
    let at = if r.view.word(at) == "and" { at + 1 } else { at };
    let j = r
        .actors
        .iter()
        .position(|a| (a.start as usize..=a.start as usize + 1).contains(&at) && a.end > r.actors[i].end)?;
    let a = &r.actors[j];
    let and = at > r.actors[i].end as usize || r.joined(at);
    let article = a.start as usize == at || matches!(r.view.word(at), "the" | "تنظيم" | "حركة" | "جماعة" | "نظام");
    (and && article && a.naming != Naming::Country).then_some(j)
}

/// Whether the one named before a word of blame speaks there himself: by a word of saying with his name beside it, what is
/// said after "that".
fn says_so_itself(c: &Context<'_>, i: usize, (start, token): (usize, usize)) -> bool {
    let blamed = &c.r.actors[i];
    let from = blamed.start as usize;
    let latin = c.r.view.tokens[token].kind == TokenKind::Latin;
    // "A Taliban spokesman said the Taliban were behind"
    let that = (start..from).rev().find(|t| c.has(*t, c.v.complementizer) || latin && c.verb_of(*t, c.v.say));
    let that = that.map(|t| t + usize::from(latin && c.verb_of(t, c.v.say)));
    that.is_some_and(|that| {
        let own = |a: &&sijill_text::ActorPhrase| {
            a.same(blamed) && a.start as usize >= start && a.end as usize <= that && (a.end as usize) + 6 > that
        };
        c.r.actors.iter().any(|a| own(&a)) && (start..that).any(|t| c.verb_of(t, c.v.say))
    })
}

/// What negates a word of claiming: "ولم يعلن «التنظيم» مسؤوليته", "no one immediately took responsibility". A name in
/// quotation marks does not part them; another verb of the past does ("no one was hurt and the group claimed").
fn unsaid(c: &Context<'_>, token: usize, reach: usize, start: usize) -> Option<usize> {
    if let Some(no) = c.before(token, c.v.neg, 2) {
        return Some(no);
    }
    let latin = c.r.view.tokens[token].kind == TokenKind::Latin;
    // "دون أن تعلن أية جهة مسلحة في العراق حتى الآن مسؤوليتها", "لم تعلن أي من الجماعات التي تنشط هناك مسؤوليتها": whoever it
    // could be, and whatever is told of him, stands between.
    let no_one = |t: usize| {
        let verb = c.has(t, c.v.any_one) && (c.verb_of(t - 1, c.v.say) || c.verb_of(t - 1, c.v.claim));
        verb.then(|| (t.saturating_sub(4).max(start)..t - 1).find(|n| c.has(*n, c.v.neg))).flatten()
    };
    let wide = token.saturating_sub(16).max(start) + 2..token;
    if !latin && let Some(no) = wide.rev().find_map(no_one) {
        return Some(no);
    }
    let quote = |t: usize| matches!(c.r.view.tokens[t].kind, TokenKind::Mark('"' | '«' | '»' | '“' | '”' | '\''));
    let apart = |t: &usize| {
        let verb = latin
            && !c.has(*t, c.v.aux)
            && c.r
                .scan
                .at(*t)
                .iter()
                .any(|h| h.features.pos() == Pos::Verb && h.features.get_tense() == sijill_lexicon::Tense::Past);
        matches!(c.r.view.tokens[*t].kind, TokenKind::Mark(_)) && !quote(*t) || verb
    };
    (start..token).rev().filter(|t| !quote(*t)).take(reach).take_while(|t| !apart(t)).find(|t| {
        let hits = c.r.scan.at(*t);
        let longest = hits.iter().map(|h| h.length).max().unwrap_or(1);
        hits.iter().any(|h| h.length == longest && c.k.is(h.lexeme, c.v.neg) && *t + h.length as usize <= token)
    })
}

/// Armed people without a name whom the word of blame at `token..end` is about.
fn blamed_people(c: &Context<'_>, (start, stop): (usize, usize), (token, end): (usize, usize)) -> Option<usize> {
    let r = c.r;
    // So many soldiers are counted among the dead, and blamed of nothing.
    let counted = |i: usize| {
        r.people[i].count.is_some_and(|n| n.bound == Bound::Exact)
            && roles::kind(c, Party::People(i)) == Some(ActorKind::StateForces)
    };
    // "blamed Muslim herdsmen for the attacks": a people that attacks is a side.
    let sided = |i: usize| r.people[i].plural && r.people[i].lexeme.is_some_and(|l| c.attr(l, "side_kind").is_some());
    let armed =
        |i: &usize| (roles::is_armed(c, Party::People(*i)) || sided(*i)) && r.people[*i].of.is_none() && !counted(*i);
    let within = |from: usize, to: usize| {
        (0..r.people.len()).filter(move |i| r.people[*i].start as usize >= from && r.people[*i].end as usize <= to)
    };
    let word = |t: usize| r.view.word(t);
    let behind = word(end - 1) == "behind" || word(token) == "behind" || word(end - 1) == "وراء";
    if behind {
        return within(start, token).rfind(armed);
    }
    // "Separatists were blamed for an ambush on soldiers", "police blamed separatists for …": what they are blamed for
    // stands behind "for", and whom it befell with it.
    let near_stop = (end + 7).min(stop);
    let what_for = (end..near_stop).find(|t| word(*t) == "for");
    let passive = token > start && c.has(token - 1, c.v.aux);
    if let Some(at) = what_for {
        let subject = || (passive && at == end).then(|| within(start, token).rfind(armed)).flatten();
        return within(end, at).find(armed).or_else(subject);
    }
    // "blamed the attack that killed three soldiers on separatists": those who attack by trade before those who serve.
    let attacks = |i: &usize| r.people[*i].role == PeopleRole::Attacker;
    let near = within(end, (end + 18).min(stop)).find(attacks).or_else(|| within(end, near_stop).find(armed));
    // "blamed the attack on "terrorists"": the mark opens a clause of its own.
    near.filter(|i| {
        let at = r.people[*i].start as usize;
        r.clause[at] == r.clause[token] || r.is_mark(at - 1, '"') && !(end..at).any(|t| r.is_mark(t, ','))
    })
}

/// Whether what is claimed at `token..end` are acts of the past, or so many that no one of them is meant.
fn record(c: &Context<'_>, token: usize, end: usize, (start, stop): (usize, usize)) -> bool {
    // "Normally, the outlawed group claims …": at the head of its sentence, too.
    // Not "a previously unknown group".
    let past = |t: usize| c.has(t, c.v.past_record) && !matches!(c.r.view.word(t + 1), "unknown" | "unheard");
    let before = (start..token).rev().take(5).any(past) || past(start);
    let act = (end..stop).take(7).find(|t| c.has(*t, c.v.act));
    // "a series of previous attacks on the port claimed by the group"
    let by = c.r.view.word(end - 1) == "by";
    // Its own auxiliaries stand between: "several raids have also been claimed by the group".
    let own = |t: usize| (t..token).all(|a| c.has(a, c.v.aux) || c.r.view.word(a) == "also");
    let told = |t: &usize| !c.has(*t, c.v.say) && (!c.has(*t, c.v.aux) || own(*t)) && !c.r.is_mark(*t, ',');
    let series = by && (start..token).rev().take(14).take_while(told).any(|t| c.has(t, c.v.such));
    if series {
        return true;
    }
    let Some(act) = act else { return before };
    // "سبق أن أعلن مسؤوليته عن تفجيرات أودت بحياة 84 في يناير 2024": those of a day or month are an act told of.
    let dated = c.r.dates.iter().any(|d| {
        let fine = matches!(d.precision, DatePrecision::Day | DatePrecision::Days | DatePrecision::Month);
        fine && !d.since && (act..stop).contains(&(d.start as usize))
    });
    let before = before && !dated;
    let three = c.r.numbers.iter().any(|n| {
        let (from, to) = (n.start as usize, n.end as usize);
        from >= end && to <= act && to + 2 > act && n.count.best >= 3.0
    });
    let the = (end..act).any(|t| c.r.view.word(t) == "the");
    let definite = the || c.r.scan.at(act).iter().any(|h| h.clitics.has(Clitics::AL));
    let such = (end..act).chain(act + 1..(act + 3).min(stop)).any(|t| c.has(t, c.v.past_record) || c.has(t, c.v.such));
    let most = (end..act).any(|t| matches!(c.r.view.word(t), "most" | "معظم" | "غالبية"));
    before || three && !the || such && !definite || most
}

/// "أعلن حزب الله استهداف موقع", "the group said it had struck a base": who tells of its own act claims it.
fn announced(c: &Context<'_>, out: &mut Vec<Claimed>) {
    for found in c.matches {
        for emission in c.rules.rules[found.rule].emissions.iter().filter(|e| e.kind == "claim") {
            let by = emission.capture("by").and_then(|name| found.get(name));
            let Some(crate::rules::Captured::Actor(i)) = by.map(|b| b.what) else { continue };
            let a = &c.r.actors[i];
            let sentence = c.r.sentence_of(found.start);
            let told = out.iter().any(|o| o.sentence == sentence && o.actor == Some(i));
            let kind = match emission.words.first().map(String::as_str) {
                Some("blamed") => ClaimKind::Blamed,
                Some("denied") => ClaimKind::Denied,
                _ => ClaimKind::Claimed,
            };
            let state = a.naming == Naming::Country || a.kind == ActorKind::StateForces;
            if kind == ClaimKind::Claimed && state || told {
                continue;
            }
            out.push(Claimed { kind, actor: Some(i), people: None, start: a.start as usize, end: found.end, sentence });
        }
    }
    told_by_its_own(c, out);
    out.sort_by_key(|o| o.start);
}

/// "قالت وكالة أعماق إن عناصر التنظيم استهدفوا رتلا": a group's own agency tells of what its men did.
fn told_by_its_own(c: &Context<'_>, out: &mut Vec<Claimed>) {
    let r = c.r;
    for (s, sentence) in r.sentences.iter().enumerate() {
        let (start, stop) = (sentence.start as usize, sentence.end as usize);
        let own = |t: usize| {
            r.scan
                .at(t)
                .iter()
                .any(|h| c.k.is(h.lexeme, c.v.source) && c.attr(h.lexeme, "said") == Some("perpetrator_group"))
        };
        let Some(source) = (start..stop).find(|t| own(*t)) else { continue };
        if !(source.saturating_sub(3).max(start)..source).any(|t| c.has(t, c.v.say))
            || out.iter().any(|o| o.sentence == s)
        {
            continue;
        }
        let acts = |from: usize| {
            (from..(from + 3).min(stop)).any(|t| {
                r.scan
                    .at(t)
                    .iter()
                    .any(|h| c.k.is(h.lexeme, c.v.act) && h.features.pos() == Pos::Verb && !h.features.is_passive())
            })
        };
        let actor = (0..r.actors.len()).find(|i| {
            let a = &r.actors[*i];
            let group = a.naming != Naming::Country && a.kind != ActorKind::StateForces;
            group && a.start as usize > source && a.end as usize <= stop && acts(a.end as usize)
        });
        if let Some(i) = actor {
            let (start, end) = (source, r.actors[i].end as usize);
            out.push(Claimed { kind: ClaimKind::Claimed, actor: Some(i), people: None, start, end, sentence: s });
        }
    }
}
