//! Tolls: how many were killed, injured, taken, in the words that count them.
//!
//! Input: harm words with their frames, casualty nouns, `toll` emissions of rules. Output: toll
//! mentions with whom they count and whether they are part of a greater figure.

use crate::mentions::{Context, Party};
use crate::roles;
use crate::rules::Captured;
use crate::speaker;
use sijill_lexicon::Pos;
use sijill_model::{ActorKind, Bound, Count, Measure, TollGroup};
use sijill_text::{Clitics, PeoplePhrase, PeopleRole, TokenKind};

/// A figure read in one place.
#[derive(Clone, Debug)]
pub struct TollMention {
    /// What happened to them.
    pub measure: Measure,
    /// How many.
    pub count: Count,
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Token of the word that makes it a toll.
    pub trigger: usize,
    /// Whom it counts, where the words say.
    pub group: Option<TollGroup>,
    /// Part of a greater figure ("among them three children").
    pub part: bool,
    /// "28 others": beside those already counted.
    pub others: bool,
    /// They are attackers.
    pub attackers: bool,
    /// An earlier figure ("up from 32").
    pub superseded: bool,
    /// A later figure, in which those told before are counted ("raising the death toll to nine").
    pub risen: bool,
    /// One that the verb alone says, without a figure or a person counted.
    pub implied: bool,
    /// One of dead and wounded counted together ("dozens dead and wounded"): at least some of each.
    pub both: bool,
    /// ISO codes, one figure each: a breakdown.
    pub nationality: Vec<([u8; 2], Count)>,
    /// Phrase of people, where there is one.
    pub people: Option<usize>,
    /// The rule that read it.
    pub rule: String,
}

impl TollMention {
    /// A bare figure: of whom and of what greater one it is part is not said.
    fn new(measure: Measure, count: Count, (start, end): (usize, usize), trigger: usize, rule: &str) -> Self {
        Self {
            measure,
            count,
            start,
            end,
            trigger,
            group: None,
            part: false,
            others: false,
            attackers: false,
            superseded: false,
            risen: false,
            implied: false,
            both: false,
            nationality: Vec::new(),
            people: None,
            rule: rule.to_owned(),
        }
    }
}

fn group_of(c: &Context<'_>, p: &PeoplePhrase) -> Option<TollGroup> {
    if !p.parts.is_empty() {
        return None;
    }
    // "three Pakistan Army soldiers" have no noun of their own: their force says what they are.
    let attr = |key| c.attr(p.lexeme?, key);
    if attr("children").is_some() {
        return Some(TollGroup::Children);
    }
    if attr("women").is_some() {
        return Some(TollGroup::Women);
    }
    let kind = p.of.map(|a| a.kind).or_else(|| attr("kind").and_then(ActorKind::parse));
    match (kind, attr("group")) {
        (Some(ActorKind::StateForces | ActorKind::ExternalForces), _) => Some(TollGroup::SecurityForces),
        (_, Some("civilians")) => Some(TollGroup::Civilians),
        _ => None,
    }
}

fn make(c: &Context<'_>, measure: Measure, party: Party, trigger: usize, rule: &str) -> Option<TollMention> {
    let Party::People(i) = party else { return None };
    let p = &c.r.people[i];
    // "اشتباكات بين قبيلتين": no one counts the dead by tribes.
    if p.lexeme.is_some_and(|l| c.attr(l, "tribe").is_some()) {
        return None;
    }
    let count = p.count?;
    let mut nationality = Vec::new();
    if p.parts.is_empty() {
        if let [only] = p.nationality[..] {
            nationality.push((only, count));
        }
    } else {
        for part in &p.parts {
            if let ([only], Some(count)) = (&part.nationality[..], part.count) {
                nationality.push((*only, count));
            }
        }
    }
    Some(TollMention {
        group: group_of(c, p),
        others: p.others,
        attackers: p.role == PeopleRole::Attacker,
        nationality,
        people: Some(i),
        ..TollMention::new(measure, count, (p.start as usize, p.end as usize), trigger, rule)
    })
}

/// A number with no noun that counts people after a word of harm: "مقتل 15 في هجوم".
fn bare_number(c: &Context<'_>, measure: Measure, token: usize, trigger: usize, rule: &str) -> Option<TollMention> {
    let i = c.index.at(0, token)?;
    let n = &c.r.numbers[i];
    let end = n.end as usize;
    // "no one was hurt"
    if token > 0 && c.r.clause[token] == c.r.clause[token - 1] && c.has(token - 1, c.v.neg) {
        return None;
    }
    // "قتل 20 بسيارة مفخخة": what a preposition stands on is not what is counted.
    let unit = |t: usize| c.r.hit(c.k, t, c.v.unit).is_some_and(|h| h.clitics.preposition().is_none());
    let counts_else = end < c.r.len()
        && !c.r.view.tokens[end].new_line
        && (unit(end)
            // "أصيب 20 اليوم": not twenty days.
            || c.has(end, c.v.period) && !c.r.dates.iter().any(|d| d.start as usize == end)
            || c.r.is_mark(end, '%')
            || c.r.is_mark(end, ':')
            || c.r.is_mark(end, '/'));
    // "thousands of fish": what is counted is named, and is no one.
    let counts_else = counts_else
        || c.r.view.word(end) == "of" && !matches!(c.r.view.word(end + 1), "them" | "us" | "whom" | "which");
    let dated = c.r.dates.iter().any(|d| (d.start..d.end).contains(&n.figure))
        // "منفذو هجمات باريس 2015 قتلوا": a year after a name, which a toll would write with a separator or a noun.
        || n.start as usize + 1 == end
            && n.count.bound == Bound::Exact
            && (1990.0..=2040.0).contains(&n.count.best)
            && n.count.best != 2000.0;
    if counts_else || dated || n.count.best.fract() != 0.0 || n.count.best < 0.0 {
        return None;
    }
    Some(TollMention::new(measure, n.count, (n.start as usize, end), trigger, rule))
}

/// "أفاد بأن إمام جامع وأحد أبناء عمومته قتلا بهجوم": a verb in the dual, whose subject stands after the particle, counts two
/// whatever words tell who they were. Not the noun of the same letters ("مات قتلا").
fn two_of_them(c: &Context<'_>, token: usize) -> bool {
    let (start, stop) = c.sentence(token);
    let dual = c.r.view.word(token).ends_with('ا')
        && c.r.scan.at(token).iter().any(|h| {
            h.features.pos() == Pos::Verb
                && h.features.get_number() == sijill_lexicon::Number::Dual
                && c.attr(h.lexeme, "measure").is_some()
        });
    let particle = |t: usize| matches!(c.r.view.word(t), "ان" | "بان" | "وان");
    let opens = (start..token).rev().take(14).find(|t| particle(*t) || c.is_verb(*t));
    let told = token + 1 < stop
        && (c.has(token + 1, c.v.locative)
            || c.r.scan.at(token + 1).iter().any(|h| h.clitics.preposition() == Some('ب'))
            || matches!(c.r.view.word(token + 1), "برصاص" | "اثر" | "جراء" | "خلال" | "في" | "علي" | "عندما"));
    dual && told && opens.is_some_and(|t| particle(t) && t + 2 < token)
}

/// "قضت محكمة بإعدام 17 شخصا": who is sentenced is not yet dead.
pub(crate) fn sentenced(c: &Context<'_>, token: usize) -> bool {
    let (start, stop) = c.sentence(token);
    // "إعدام 11 إرهابيا": those who fight are put to death by a court, unless it is told who did it.
    let fighters = || {
        let counted = c.index.at(1, token + 1).map(|i| &c.r.people[i]);
        counted.is_some_and(|p| p.role == PeopleRole::Attacker && p.count.is_some() && p.of.is_none())
    };
    c.has(token, c.v.sentencing) && ((start..stop).any(|t| t != token && c.has(t, c.v.court)) || fighters())
}

/// "محاولة اغتيال القائد" is one word, and kills no one.
fn attempt(c: &Context<'_>, token: usize) -> bool {
    (1..=2.min(token)).any(|d| {
        c.r.scan
            .at(token - d)
            .iter()
            .any(|h| h.length as usize > d && c.k.is(h.lexeme, c.v.act) && c.attr(h.lexeme, "measure").is_none())
            && c.has(token - d, c.v.intend)
    })
}

/// The people counted, or the bare number, that opens at a token, and its end.
fn counted_at(c: &Context<'_>, token: usize) -> Option<(Count, usize)> {
    let people = c.index.at(1, token).map(|i| &c.r.people[i]).and_then(|p| p.count.map(|n| (n, p.end)));
    let counted = people.or_else(|| c.index.at(0, token).map(|i| &c.r.numbers[i]).map(|n| (n.count, n.end)));
    counted.map(|(count, end)| (count, end as usize))
}

/// A figure of dead and wounded together: of each at least some, where they are many.
fn some_of_both(count: Option<Count>, span: (usize, usize), trigger: usize, rule: &str) -> Vec<TollMention> {
    let many = count.is_some_and(|n| n.bound == Bound::Vague || (10.0..1000.0).contains(&n.best));
    let of = |measure| TollMention { both: true, ..TollMention::new(measure, Count::vague(2.0), span, trigger, rule) };
    if many { vec![of(Measure::Killed), of(Measure::Injured)] } else { Vec::new() }
}

/// "خطفوا سبعة عمال وأعدموهم", "abducted seven workers and later killed them": the pronoun takes up those counted before it in
/// the sentence.
fn taken_up(
    c: &Context<'_>,
    (token, end): (usize, usize),
    hit: &sijill_text::Hit,
    measure: Measure,
    rule: &str,
) -> Option<TollMention> {
    if measure != Measure::Killed || c.attr(hit.lexeme, "affects") == Some("subj") {
        return None;
    }
    let (start, _) = c.sentence(token);
    let word = c.r.view.word(token);
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    let (many, one) = if arabic {
        let own = hit.clitics.has(Clitics::PRONOUN) && hit.clitics.has(Clitics::AND);
        (own && word.ends_with("هم"), own && word.ends_with(['ه', 'ا']) && !word.ends_with("هما"))
    } else {
        (c.r.view.word(end) == "them", matches!(c.r.view.word(end), "him" | "her"))
    };
    let told = c.r.people.iter().enumerate().rev().find(|(_, p)| {
        let (from, to) = (p.start as usize, p.end as usize);
        from >= start
            && to <= token
            && to + 16 > token
            && p.role == PeopleRole::Plain
            && p.count.is_some_and(|n| if n.best > 1.0 { many } else { one && n.best > 0.0 })
    })?;
    make(c, measure, Party::People(told.0), token, rule)
}

/// "قتل وأصيب 30 مدنيا": two verbs of harm side by side count both together, and who follows; the figure and its end.
fn killed_and_hurt(
    c: &Context<'_>,
    (token, end): (usize, usize),
    hit: &sijill_text::Hit,
    measure: Measure,
) -> Option<(Count, usize)> {
    if hit.features.pos() != Pos::Verb || c.r.view.tokens[token].kind != TokenKind::Arabic {
        return None;
    }
    let second = c.r.scan.at(end).iter().find(|h| {
        h.features.pos() == Pos::Verb
            && h.clitics.has(Clitics::AND)
            && !h.clitics.has(Clitics::PRONOUN)
            && c.attr(h.lexeme, "measure")
                .and_then(Measure::parse)
                .is_some_and(|m| m != measure && matches!(m, Measure::Killed | Measure::Injured))
    })?;
    // "أن أربعة قتلوا وأصيب خمسة آخرون": the first has its own before it, and others are counted apart.
    let shares = hit.features.get_number() != sijill_lexicon::Number::Plural
        && matches!(measure, Measure::Killed | Measure::Injured)
        && roles::bare_before(c, token, 0).is_none()
        && roles::subject_of_particle(c, token).is_none();
    let at = end + second.length as usize;
    let others = c.index.at(1, at).is_some_and(|i| c.r.people[i].others);
    if shares && !others { counted_at(c, at) } else { None }
}

/// A title before a name: "Sheikh (name)", "Colonel (name)".
fn titled_name(c: &Context<'_>, at: usize) -> bool {
    let named = c.r.view.tokens.get(at + 1).is_some_and(|t| t.capital && !t.new_line);
    named && c.r.view.tokens[at].capital && c.has(at, c.v.title)
}

/// "اغتال مسلحون مدير الاتصالات", "gunmen assassinated the mayor": a verb that is said of one person counts one where no figure
/// and no plural says otherwise.
fn one_of_note(
    c: &Context<'_>,
    hit: &sijill_text::Hit,
    roles::Frame { doer, affected }: roles::Frame,
    (token, end): (usize, usize),
    rule: &str,
) -> Option<TollMention> {
    let singular = affected.is_none_or(|n| match n.party {
        Party::People(i) => !c.r.people[i].plural && c.r.people[i].count.is_none(),
        _ => true,
    });
    // "استشهد مدنيون", "gunmen killed villagers": more than one, and no one says how many.
    if let Some(Party::People(i)) = affected.map(|n| n.party)
        && let p = &c.r.people[i]
        && p.plural
        && !p.definite
        && p.role == PeopleRole::Plain
        && p.count.is_none()
        && p.parts.is_empty()
        && c.attr(hit.lexeme, "measure") == Some("killed")
    {
        let span = (p.start as usize, p.end as usize);
        let some = TollMention::new(Measure::Killed, Count::vague(2.0), span, token, rule);
        return Some(TollMention { implied: true, group: group_of(c, p), ..some });
    }
    // "أردى مسلحون رئيس المجلس": who holds the office may stand behind those who did it.
    // "قتل مسلحون صيدلانيا": nor need any list have his trade.
    let unlisted = |at: usize| arabic_one(c, at) && c.r.view.word(at).ends_with('ا');
    let behind = || {
        let armed = |d: &roles::Np| roles::is_armed(c, d.party);
        doer.filter(|d| d.start >= end).is_some_and(|d| {
            holds_office(c, d.end) || armed(&d) && !hit.clitics.has(Clitics::PRONOUN) && unlisted(d.end)
        })
    };
    let office = || match affected.map(|n| n.party) {
        Some(Party::People(i)) => {
            let p = &c.r.people[i];
            p.lexeme.is_some_and(|l| c.attr(l, "office").is_some()) || is_one(c, p) || described_one(c, p)
        }
        _ => behind() || named_one(c, token) || unlisted_one(c, token, end, doer),
    };
    let kills = || c.attr(hit.lexeme, "measure") == Some("killed") && office();
    let of_one = singular && (c.attr(hit.lexeme, "one").is_some() || kills());
    // "gunmen killed Sheikh (name)": a title and the name behind it.
    let titled = !of_one
        && hit.features.pos() == Pos::Verb
        && c.attr(hit.lexeme, "measure") == Some("killed")
        && affected.is_none()
        && titled_name(c, end);
    if titled {
        return Some(TollMention {
            implied: true,
            ..TollMention::new(Measure::Killed, Count::exact(1.0), (end, end + 1), token, rule)
        });
    }
    // "قتل مسلحون العقيد واثنين من مرافقيه": with those counted after him.
    let with = || affected.filter(|n| n.start >= end).map(|n| holder(c, n.start, token, rule)).filter(|t| !t.implied);
    // "gunmen killed a church leader and two worshippers": with those counted after one who is described.
    let with = || {
        with().or_else(|| {
            let last = match affected.map(|n| n.party) {
                Some(Party::People(i)) if c.r.people[i].start as usize >= end => c.r.people[i].end as usize,
                _ => (end + 1..(end + 4).min(c.r.len())).find(|t| c.r.view.word(*t) == "and")?,
            };
            let counted =
                (c.r.view.word(last) == "and" && doer.is_some_and(|d| d.end <= token)).then(|| counted_at(c, last + 1));
            let (count, to) = counted.flatten().filter(|(n, _)| n.bound != Bound::Vague)?;
            // Those who are said to be hurt after it are others.
            let hurt = c.is_verb(to) || c.has(to, c.v.aux);
            let sum = Count::exact(1.0).plus(count);
            (!hurt).then(|| TollMention::new(Measure::Killed, sum, (end, to), token, rule))
        })
    };
    // "Officers shot and killed the assailant"
    let attackers =
        matches!(affected.map(|n| n.party), Some(Party::People(i)) if c.r.people[i].role == PeopleRole::Attacker);
    of_one.then(|| {
        with().unwrap_or_else(|| TollMention {
            implied: true,
            attackers,
            ..TollMention::new(Measure::Killed, Count::exact(1.0), (token, end), token, rule)
        })
    })
}

/// "أسفر عن سقوط قتلى وجرحى", "خلف قتلى": dead or wounded in the plural that fell, and no one says how many.
fn some_fell(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let at = p.start as usize;
    let (first, _) = c.sentence(at);
    let r = c.r;
    let plain = p.plural && !p.definite && !p.others && r.view.tokens[at].kind == TokenKind::Arabic;
    if !plain || at == first || r.view.tokens[at].new_line {
        return false;
    }
    // "قتلى وجرحى": the second stands behind the first.
    let joined = r.joined(at);
    let head = if joined {
        let beside = |o: &&PeoplePhrase| o.end as usize == at && o.role == PeopleRole::Casualty && o.count.is_none();
        r.people.iter().find(beside).map(|o| o.start as usize)
    } else {
        Some(at)
    };
    let Some(at) = head.filter(|at| *at > first) else { return false };
    let leads = || matches!(r.view.word(at - 1), "عن" | "الي") && c.before(at, c.v.result, 12).is_some();
    let negated = || {
        (first..at)
            .rev()
            .take(8)
            .any(|t| c.has(t, c.v.neg) || matches!(r.view.word(t), "دون" | "بدون" | "عدم" | "يمكن" | "قد"))
    };
    (c.has(at - 1, c.v.fall) || c.has(at - 1, c.v.result) || leads()) && !negated()
}

/// Reads all tolls.
pub(crate) fn read(c: &Context<'_>) -> Vec<TollMention> {
    let mut out: Vec<TollMention> = Vec::new();
    let r = c.r;
    let mut token = 0;
    while token < r.len() {
        // Words of harm and acts that count those they befall.
        let hit = r.scan.at(token).iter().find(|h| {
            (c.k.is(h.lexeme, c.v.harm) || c.k.is(h.lexeme, c.v.act))
                && c.attr(h.lexeme, "measure").is_some()
                && !matches!(h.features.pos(), Pos::ActiveParticiple | Pos::Adjective | Pos::PassiveParticiple)
        });
        // "لغم يخطف حياة ثلاثة": no one was abducted.
        let other = |h: &sijill_text::Hit| {
            c.attr(h.lexeme, "measure") == Some("abducted")
                && r.scan.at(token).iter().any(|o| o.length > h.length && c.k.is(o.lexeme, c.v.not_act))
        };
        let hit = hit.filter(|h| !other(h));
        let Some(hit) = hit.filter(|_| !sentenced(c, token)) else {
            token += 1;
            continue;
        };
        let hit = c.reading_of(token, hit);
        let Some(measure) = c.attr(hit.lexeme, "measure").and_then(Measure::parse) else {
            token += 1;
            continue;
        };
        let end = token + hit.length as usize;
        let rule = format!("toll:{}", c.k.lexicon.lexeme(hit.lexeme).lemma);
        // "مجلس عزاء في وفاة امرأة", "mourners at the funeral of": one who was dead before.
        let death = r.view.word(token).ends_with("وفاة") || matches!(r.view.word(token), "death" | "deaths");
        let mourned = death && c.before(token, c.v.mourning, 3).is_some();
        let negated = mourned || c.before(token, c.v.neg, 2).is_some() || intended(c, token) || attempt(c, token);
        // "shot and killed a journalist": one harm in two words.
        let and_killed = measure == Measure::Injured
            && r.view.word(end) == "and"
            && hit.features.pos() == Pos::Verb
            && r.scan.at(end + 1).iter().any(|h| {
                c.attr(h.lexeme, "measure") == Some("killed")
                    && h.features.pos() == Pos::Verb
                    && c.k.is(h.lexeme, c.v.act)
            });
        // "two men were shot and killed": the first word has those whom the second counts.
        let passive = token > 0 && c.has(token - 1, c.v.aux);
        if and_killed && !passive {
            token = end;
            continue;
        }
        // "shot at three labourers" is not yet a wound.
        if measure == Measure::Injured && hit.features.pos() == Pos::Verb && r.view.word(end) == "at" && !passive {
            token = end;
            continue;
        }
        let measure = if and_killed { Measure::Killed } else { measure };
        if !negated && let Some((count, last)) = killed_and_hurt(c, (token, end), hit, measure) {
            out.extend(some_of_both(Some(count), (token, last), token, &rule));
            token = last;
            continue;
        }
        if !negated && c.before(token, c.v.person, 2).is_none() && two_of_them(c, token) {
            out.push(TollMention::new(measure, Count::exact(2.0), (token, end), token, &rule));
        } else if hit.features.pos() == Pos::Verb {
            if !negated {
                let frame = roles::verb_frame(c, token, hit, c.attr(hit.lexeme, "affects") == Some("subj"));
                if let Some(toll) = taken_up(c, (token, end), hit, measure, &rule) {
                    out.push(toll);
                    token = end;
                    continue;
                }
                let weak = c.k.is(hit.lexeme, c.v.weak_harm);
                // "قتل متمردون خمسة حطابين"
                let behind =
                    frame.doer.filter(|d| d.start == end).and_then(|d| roles::figure_behind(c, &d)).unwrap_or(end);
                // "Three dead, 27 injured": the figure beside the word is its own, not the people told before.
                let own = token > 0
                    && r.numbers.iter().any(|n| n.end as usize == token)
                    && frame.affected.is_some_and(|a| a.end + 1 < token);
                // "انتحاري يقتل 15": the figure right behind the verb is whom he killed.
                let behind_it = r.view.tokens[token].kind == TokenKind::Arabic
                    && hit.features.get_number() != sijill_lexicon::Number::Plural
                    && c.index.at(0, end).is_some()
                    && frame.affected.is_some_and(|a| a.end <= token);
                let own = own || behind_it;
                if let Some(affected) = frame.affected.filter(|_| !own)
                    && let Some(toll) = make(c, measure, affected.party, token, &rule)
                    && (!weak || c.r.view.tokens[token].kind == TokenKind::Arabic && affected.start == end)
                {
                    // "were kidnapped and killed": the second verb has those of the first.
                    let killed_too = measure == Measure::Abducted
                        && r.view.word(end) == "and"
                        && r.scan.at(end + 1).iter().any(|h| {
                            c.attr(h.lexeme, "measure") == Some("killed")
                                && h.features.pos() == Pos::Verb
                                && h.features.is_participle()
                        })
                        && roles::np(c, end + 2).is_none();
                    out.extend(killed_too.then(|| TollMention { measure: Measure::Killed, ..toll.clone() }));
                    out.push(toll);
                } else if r.view.tokens[token].kind == TokenKind::Latin
                    // "فقتلت ثمانية", "وأردى تسعة": the figure right on the verb.
                    || c.index.at(0, behind).is_some()
                        && !weak
                        && (c.k.is(hit.lexeme, c.v.act) || c.attr(hit.lexeme, "bare").is_some())
                    || hit.features.is_passive()
                    || c.attr(hit.lexeme, "affects") == Some("subj") && !weak
                {
                    // "seized 200 guns", "seized 200 kilos of cocaine": what is taken is named, and is no one.
                    let things = |t: &TollMention| {
                        let goes_on =
                            r.view.tokens.get(t.end).is_some_and(|n| n.kind == TokenKind::Latin && !n.new_line);
                        let small = c.has(t.end, c.v.stop)
                            || c.has(t.end, c.v.locative)
                            || c.has(t.end, c.v.and)
                            || c.has(t.end, c.k.classes.others)
                            || r.dates.iter().any(|d| d.start as usize == t.end);
                        c.k.is(hit.lexeme, c.v.weak_act) && goes_on && !small
                    };
                    let right = bare_number(c, measure, behind, token, &rule).filter(|t| !things(t));
                    let found = right.or_else(|| {
                        // "15 killed in blast"
                        let latin = r.view.tokens[token].kind == TokenKind::Latin;
                        let befell =
                            hit.features.is_participle() || latin && c.attr(hit.lexeme, "affects") == Some("subj");
                        (befell && token > 0)
                            .then(|| {
                                (1..=7.min(token)).find_map(|d| {
                                    let i = c.index.at(0, token - d)?;
                                    let n = &r.numbers[i];
                                    // "five have been killed", "15 had later died", "seven were left injured"
                                    let after = n.end as usize;
                                    let between = |t: usize| {
                                        c.has(t, c.v.aux)
                                            || matches!(
                                                r.view.word(t),
                                                "had"
                                                    | "has"
                                                    | "have"
                                                    | "been"
                                                    | "later"
                                                    | "also"
                                                    | "already"
                                                    | "since"
                                            )
                                    };
                                    let ends = after <= token && (after..token).all(between);
                                    ends.then(|| bare_number(c, measure, token - d, token, &rule)).flatten()
                                })
                            })
                            .flatten()
                    });
                    let one = || one_of_note(c, hit, frame, (token, end), &rule);
                    out.extend(found.or_else(one));
                } else {
                    out.extend(one_of_note(c, hit, frame, (token, end), &rule));
                }
            }
        } else if !negated && (!hit.clitics.has(Clitics::PRONOUN) || speaker::own_act(c, token, hit).is_some()) {
            // "لقي تسعة مصرعهم وفقد عشرة": a noun with its pronoun governs nothing more.
            // Verbal nouns and their like: what they govern follows. "مقتل وإصابة 20" counts both
            // together and says neither figure.
            let mut at = end;
            if r.view.word(at) == "of" || r.view.word(at) == "at" {
                at += 1;
            }
            let joined = r.scan.at(at).iter().any(|h| {
                c.k.is(h.lexeme, c.v.harm) || c.attr(h.lexeme, "measure").is_some() && c.k.is(h.lexeme, c.v.act)
            });
            let preceded = token > 0
                && r.scan.at(token - 1).iter().any(|h| {
                    (c.k.is(h.lexeme, c.v.harm) || c.k.is(h.lexeme, c.v.act))
                        && c.attr(h.lexeme, "measure").is_some_and(|m| Measure::parse(m) != Some(measure))
                        // "مقتله وإصابة تسعة": the first has its own in the pronoun.
                        && !h.clitics.has(Clitics::PRONOUN)
                })
                && r.joined(token);
            // "مقتل وإصابة العشرات": some of each, no one knows how many.
            if joined && !preceded && measure == Measure::Killed {
                let second = r.scan.at(at).iter().find(|h| {
                    c.attr(h.lexeme, "measure") == Some("injured")
                        && h.clitics.has(Clitics::AND)
                        && !h.clitics.has(Clitics::PRONOUN)
                        && h.features.pos() != Pos::Verb
                });
                let counted = second.and_then(|h| {
                    let from = at + h.length as usize;
                    counted_at(c, from)
                });
                if let Some((count, last)) = counted {
                    out.extend(some_of_both(Some(count), (at, last), token, &rule));
                }
            }
            // "43 حالة وفاة وأكثر من 55 إصابة": what "and" joins to the word is no object of it.
            let other = |t: usize| {
                let hits = r.scan.at(t);
                r.view.word(t) == "و" || !hits.is_empty() && hits.iter().all(|h| h.clitics.has(Clitics::AND))
            };
            // "عملية اغتيال باستهداف مسلحين عقيدا": nor does an act stand between it and those it befell.
            let bare = |t: usize| !r.view.tokens[t].new_line && !other(t) && !c.has(t, c.v.targeting);
            let (_, stop) = c.sentence(token);
            if !joined && !preceded {
                let found = (at..(at + 2).min(r.len())).take_while(|t| bare(*t)).find_map(|t| {
                    roles::np(c, t)
                        .and_then(|np| match roles::struck_by(c, &np, stop) {
                            // "اغتيال مسلحين ضابطا": those in the genitive did it.
                            Some(Some(whom)) => make(c, measure, whom.party, token, &rule),
                            Some(None) => Some(holder(c, np.end, token, &rule)),
                            None => make(c, measure, np.party, token, &rule),
                        })
                        .or_else(|| bare_number(c, measure, t, token, &rule))
                });
                out.extend(found);
            }
        }
        token = end;
    }
    // Casualty nouns count by themselves: "خمسة قتلى", "ten wounded".
    for (i, p) in r.people.iter().enumerate() {
        let Some(lexeme) = p.lexeme.filter(|_| p.role == PeopleRole::Casualty) else { continue };
        let Some(measure) = c.attr(lexeme, "measure").and_then(Measure::parse) else { continue };
        // A single one with no figure is a person spoken of ("قبر الشهيد"), not a count.
        let numbered = r.numbers.iter().any(|n| n.start >= p.start && n.end <= p.end);
        let figured = numbered || p.plural;
        if p.count.is_none() && some_fell(c, p) {
            let span = (p.start as usize, p.end as usize);
            let some = TollMention::new(measure, Count::vague(2.0), span, span.0, "toll:casualty-noun");
            out.push(TollMention { implied: true, ..some });
            continue;
        }
        if p.count.is_none() || !figured && !headline_casualty(c, p) {
            continue;
        }
        // "عدم وجود مصابين آخرين": some that are said not to be.
        if !numbered && c.before(p.start as usize, c.v.neg, 2).is_some() {
            continue;
        }
        // "IED blast near patrol, no one injured": none was.
        let start = p.start as usize;
        if start > 0 && r.view.word(start - 1) == "no" && r.view.word(start) == "one" {
            let none =
                TollMention::new(measure, Count::exact(0.0), (start - 1, p.end as usize), start, "toll:casualty-noun");
            out.push(none);
            continue;
        }
        if out.iter().any(|t| t.people == Some(i)) {
            continue;
        }
        if counts_two_harms(c, p) {
            let span = (p.start as usize, p.end as usize);
            out.extend(some_of_both(p.count, span, p.start as usize, "toll:casualty-noun"));
            continue;
        }
        let mut toll = make(c, measure, Party::People(i), p.start as usize, "toll:casualty-noun");
        // "four of the dead", "أربعة من القتلى": so many of those told elsewhere.
        if let Some(toll) = toll.as_mut() {
            // Not "15 قتيلا من الجيش": the side they were of follows the noun.
            let noun = (p.start as usize..p.end as usize)
                .find(|t| r.scan.at(*t).iter().any(|h| h.lexeme == lexeme))
                .unwrap_or(p.end as usize);
            // Nor "أكثر من 15 قتيلا", whose "of" is the bound's.
            let figure = r.numbers.iter().find(|n| n.start >= p.start && n.end <= p.end);
            let from = figure.map_or(p.start + 1, |n| n.figure_end) as usize;
            // "عدد من القتلى" is how many there were.
            let vague = toll.count.bound == Bound::Vague;
            toll.part |= figured && !vague && (from..noun).any(|t| c.has(t, c.v.of));
        }
        out.extend(toll);
    }
    // English "five dead", "21 wounded": a number or people and an adjective of harm.
    for found in c.matches.iter().filter(|found| !intended(c, found.start)) {
        for emission in &c.rules.rules[found.rule].emissions {
            if emission.kind != "toll" {
                continue;
            }
            let Some(measure) = emission.words.first().and_then(|w| Measure::parse(w)) else { continue };
            let rule = &c.rules.rules[found.rule].name;
            // "وإصابة آخرين", "wounding others": some, no one says how many.
            let told = emission.constant("count").and_then(|n| match n {
                "vague" => Some(Count::vague(2.0)),
                n => n.parse().ok().map(Count::exact),
            });
            if let Some(count) = told {
                let at = (found.start, found.end);
                let attackers = emission.constant("side") == Some("attackers");
                // The word of harm at the end of the phrase, not the one it opens with.
                let (from, to) = if attackers { (found.end - 1, found.end) } else { at };
                // "before police shot him": his wound is his death.
                out.retain(|t| !attackers || t.trigger + 3 < found.end || t.trigger >= found.end);
                out.push(TollMention { attackers, ..TollMention::new(measure, count, (from, to), from, rule) });
                continue;
            }
            let Some(of) = emission.capture("of").and_then(|n| found.get(n)) else { continue };
            let toll = match of.what {
                // "عدد الشهداء والجرحى … إلى 3136 شهيدا": the noun knows whom it counts.
                Captured::People(i)
                    if emission.constant("even").is_none()
                        && r.people[i].lexeme.is_some_and(|l| {
                            c.attr(l, "measure").and_then(Measure::parse).is_some_and(|own| own != measure)
                        }) =>
                {
                    None
                }
                Captured::People(i) => make(c, measure, Party::People(i), found.start, rule),
                // "المهاجمون الثلاثة قتلوا": a figure with its article belongs to the noun before it.
                Captured::Number(_) if c.r.view.word(of.start).starts_with("ال") => None,
                Captured::Number(_) => bare_number(c, measure, of.start, found.start, rule),
                _ if measure == Measure::Killed && holds_office(c, of.start) => {
                    Some(holder(c, of.start, found.start, rule))
                }
                _ => None,
            };
            if let Some(mut toll) = toll {
                toll.part |= emission.constant("part").is_some();
                toll.superseded |= emission.constant("superseded").is_some();
                toll.risen |= emission.constant("risen").is_some();
                // "تحييد 41 من المرتزقة", "neutralised": the other side's dead, whatever they are called.
                toll.attackers |= emission.constant("side") == Some("attackers");
                if let Some(old) = out.iter_mut().find(|t| t.start == toll.start && t.measure == toll.measure) {
                    old.part |= toll.part;
                    old.superseded |= toll.superseded;
                    old.risen |= toll.risen;
                    old.attackers |= toll.attackers;
                } else if let Some(i) = out.iter().position(|t| t.start == toll.start) {
                    // A rule knows more than a frame.
                    out[i] = toll;
                } else {
                    out.push(toll);
                }
            }
        }
    }
    of_them(c, &mut out);
    one_and_company(c, &mut out);
    holders(c, &mut out);
    one_and_others(c, &mut out);
    both_sides(c, &mut out);
    sub_counts(c, &mut out);
    set_free(c, &mut out);
    // "قتل 14 من المتشددين خلال إحباط هجوم": those whose attack was foiled came to attack.
    let foiled = |t: &TollMention| {
        let (_, stop) = c.sentence(t.start);
        let armed = t.people.is_some_and(|i| {
            roles::is_armed(c, Party::People(i)) && roles::kind(c, Party::People(i)) != Some(ActorKind::StateForces)
        });
        t.measure == Measure::Killed && armed && (t.end..(t.end + 4).min(stop)).any(|at| c.has(at, c.v.foil))
    };
    for toll in &mut out {
        toll.attackers |= foiled(toll);
    }
    reached(c, &mut out);
    for toll in out.iter_mut().filter(|t| t.group.is_none() && !t.attackers) {
        side(c, toll);
    }
    // "the number of dead could rise to 60", "قد يرتفع عدد القتلى إلى 60": what is feared is no toll.
    out.retain(|t| {
        let (start, _) = c.sentence(t.start);
        let change = (t.start.saturating_sub(8).max(start)..t.start).rev().find(|at| c.has(*at, c.v.toll_change));
        let may = |at: usize| {
            matches!(
                r.view.word(at),
                "could" | "may" | "might" | "would" | "will" | "قد" | "يمكن" | "مرشح" | "مرشحة" | "مرشحا"
            )
        };
        !change.is_some_and(|at| {
            (at.saturating_sub(4).max(start)..at).any(|before| {
                // "كان قد ارتفع" has risen.
                let past = r.scan.at(at).iter().any(|h| h.features.get_tense() == sijill_lexicon::Tense::Past);
                may(before) && !(r.view.word(before) == "قد" && past)
            })
        })
    });
    // "ما رفع الحصيلة الإجمالية منذ بدء الحرب إلى 3136 شهيدا": the toll of a war, not of an incident.
    for toll in &mut out {
        let (start, stop) = c.sentence(toll.start);
        let war = (start..toll.start).find(|t| c.has(*t, c.v.overall));
        toll.superseded |= war.is_some_and(|from| (from..stop).any(|t| c.has(t, c.v.since)));
    }
    // "يرتفع عدد شهداء اليوم إلى أربعة": a day's dead in the genitive, wherever they fell.
    for toll in out.iter_mut().filter(|t| r.view.tokens[t.start].kind == TokenKind::Arabic) {
        let (start, _) = c.sentence(toll.start);
        let of_the_day = |d: &&sijill_text::DatePhrase| {
            let at = d.start as usize;
            let dead = |h: &sijill_text::Hit| c.attr(h.lexeme, "measure").is_some() && !h.clitics.has(Clitics::AL);
            (toll.start.saturating_sub(8).max(start) + 1..toll.start).contains(&at)
                && d.from == d.to
                && r.scan.at(at - 1).iter().any(dead)
                && r.scan.at(at - 1).iter().all(|h| h.features.pos() != Pos::Verb)
        };
        let rises = |t: usize| c.has(t, c.v.toll_change);
        let day = r.dates.iter().find(of_the_day).map(|d| d.start as usize);
        toll.superseded |= day.is_some_and(|d| (start..d).any(rises) && (start..d).any(|t| c.has(t, c.v.toll_word)));
    }
    // The dead of a week, beside the act that brought them to so many.
    for toll in &mut out {
        let (start, _) = c.sentence(toll.start);
        let before = |d: &&sijill_text::DatePhrase| (start..toll.start).contains(&(d.start as usize));
        toll.superseded |= r.dates.iter().filter(before).any(|d| c.tallied(d, start));
    }
    // "ليرتفع بذلك عدد القتلى إلى 15 خلال يومين": so are those of some days.
    for toll in out.iter_mut().filter(|t| t.risen) {
        let over_days = |d: &sijill_text::DatePhrase| {
            let at = d.start as usize;
            let lasts =
                d.relative && d.from < d.to && r.reference.is_some_and(|now| (now - d.to).get_days().abs() <= 1);
            lasts && (toll.end..toll.end + 6).contains(&at) && c.sentence(at).0 == c.sentence(toll.start).0
        };
        // "خلال يومين", "in 48 hours": so they are told without a day.
        let within = |t: usize| {
            let opens =
                |w: usize| matches!(r.view.word(w), "خلال" | "اثناء" | "في" | "in" | "over" | "within" | "during");
            c.has(t, c.v.period) && (t.saturating_sub(3).max(toll.end)..t).any(opens)
        };
        let (_, stop) = c.sentence(toll.start);
        toll.superseded |= r.dates.iter().any(over_days) || (toll.end..(toll.end + 6).min(stop)).any(within);
    }
    let long: Vec<bool> = out.iter().map(|t| lasting(c, t)).collect();
    for i in (0..out.len()).filter(|i| long[*i]) {
        let other = out.iter().zip(&long).any(|(o, l)| !l && o.measure == out[i].measure && !o.part && !o.superseded);
        out[i].superseded |= other;
    }
    // "raising the number of those killed this year to 40": what a year has cost, not this incident.
    // So many hundreds beside the dead of a day are a campaign's: "قتل 29 مدنيا، لترتفع حصيلة هذا القصف إلى 1517".
    let told: Vec<(usize, f64)> = out
        .iter()
        .filter(|t| t.measure == Measure::Killed && !t.risen && !t.part)
        .map(|t| (c.sentence(t.start).0, t.count.best))
        .collect();
    for toll in out.iter_mut().filter(|t| t.risen) {
        let (start, stop) = c.sentence(toll.start);
        let campaign = told.iter().any(|(s, n)| *s == start && toll.count.best > 300.0 && toll.count.best > 8.0 * n);
        let near = toll.trigger..(toll.end + 9).min(stop);
        let wide = c.r.dates.iter().any(|d| {
            let days = (d.to - d.from).get_days();
            near.contains(&(d.start as usize))
                // "four in the past two days": of more than the day told of.
                && (days > 20
                    || days >= 1 && (toll.end..toll.end + 4).contains(&(d.start as usize))
                    || d.since && c.r.reference.is_some_and(|now| (now - d.from).get_days() > 20))
        });
        let since = near.clone().any(|t| c.has(t, c.v.since) && near.clone().any(|o| o > t && c.has(o, c.v.outset)));
        toll.superseded |= campaign || wide || since;
        toll.risen &= !toll.superseded;
    }
    out.retain(|t| !(t.count.bound == Bound::Exact && t.count.best > 20_000_000.0));
    out.sort_by_key(|t| (t.start, t.measure, t.part));
    // A sum begins where the first of its parts does.
    out.dedup_by_key(|t| (t.start, t.measure, t.part));
    out
}

/// Who holds an office of which there is one: "رئيس البلدية", "the mayor".
pub(crate) fn holds_office(c: &Context<'_>, token: usize) -> bool {
    use sijill_lexicon::Number;
    c.r.scan.at(token).iter().any(|h| {
        (c.k.is(h.lexeme, c.v.office) || c.attr(h.lexeme, "office").is_some())
            && h.features.pos() != Pos::Verb
            && !matches!(h.features.get_number(), Number::Plural | Number::Dual)
    })
}

/// One person whom the article or his name makes known, of whom no figure is told: "الشاب", "the teenager", "Constable (name)".
fn is_one(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let end = p.end as usize;
    let name = |t: usize| c.r.view.tokens.get(t).is_some_and(|t| t.capital && !t.capitals && !t.new_line && t.spaced);
    let named = c.r.view.tokens[end - 1].kind == TokenKind::Latin
        && c.r.view.tokens[p.start as usize].capital
        && name(end)
        && c.r.scan.at(end).iter().all(|h| c.k.is(h.lexeme, c.k.classes.given_name));
    let single = (p.definite || named) && !p.plural && p.count.is_none() && p.parts.is_empty();
    single && p.role != PeopleRole::Casualty && p.lexeme.is_some_and(|l| c.attr(l, "collective").is_none())
}

/// "a church leader", "a local party official": one, with words of what kind after the article.
fn described_one(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let start = p.start as usize;
    let (first, _) = c.sentence(start);
    let kind = |t: usize| {
        c.r.view.tokens[t].kind == TokenKind::Latin
            && !c.is_verb(t)
            && !c.has(t, c.v.locative)
            && c.index.at(0, t).is_none()
    };
    let article = (start.saturating_sub(4).max(first)..start).rev().find(|t| matches!(c.r.view.word(*t), "a" | "an"));
    !p.plural
        && p.count.is_none()
        && p.role != PeopleRole::Casualty
        && p.lexeme.is_some_and(|l| c.attr(l, "collective").is_none())
        && c.r.view.tokens[start].kind == TokenKind::Latin
        && article.is_some_and(|a| (a + 1..start).all(kind))
}

/// "(name), 17, was shot dead": who is named before a verb in the singular is one, whoever he is.
fn named_one(c: &Context<'_>, token: usize) -> bool {
    let (start, _) = c.sentence(token);
    if c.r.view.tokens[token].kind != TokenKind::Latin || token < start + 2 {
        return false;
    }
    let single = |t: usize| matches!(c.r.view.word(t), "was" | "has");
    let verb = (start + 1..token).rev().take(3).find(|t| single(*t));
    // "was shot and killed": what else befell him.
    let passes = |t: usize| {
        c.has(t, c.v.aux)
            || c.r.view.word(t).ends_with("ly")
            || c.has(t, c.v.and) && c.is_verb(t - 1)
            || c.is_verb(t) && c.has(t + 1, c.v.and)
    };
    let Some(verb) = verb.filter(|v| (v + 1..token).all(passes)) else {
        return false;
    };
    // His age may stand between commas.
    let aside = c.r.is_mark(verb - 1, ',') && verb >= start + 4 && c.r.is_mark(verb - 3, ',');
    let name = verb - if aside { 4 } else { 1 };
    name > start
        && c.r.view.tokens[name].capital
        && c.r.view.tokens[name - 1].capital
        && c.r.scan.at(name).is_empty()
        && c.r.scan.at(name - 1).iter().all(|h| c.k.is(h.lexeme, c.k.classes.given_name))
}

/// "A bank manager was shot dead", "gunmen killed a rubber tapper": one person whose trade no list has, told in the singular.
fn unlisted_one(c: &Context<'_>, token: usize, end: usize, doer: Option<roles::Np>) -> bool {
    let r = c.r;
    if r.view.tokens[token].kind != TokenKind::Latin {
        return false;
    }
    let article = |t: usize| matches!(r.view.word(t), "a" | "an");
    // What is neither a verb, a thing, a place nor an act, and can be a word for someone.
    let word = |t: usize| {
        r.view.tokens.get(t).is_some_and(|w| w.kind == TokenKind::Latin && !w.new_line)
            && !c.is_verb(t)
            && !r.view.word(t).ends_with("ing")
            && ![c.v.weapon, c.v.act, c.v.locative, c.v.no_fighter, c.v.aux].iter().any(|k| c.has(t, *k))
            && c.index.at(0, t).is_none()
    };
    // "a bank manager": a place may say what kind, but is no one.
    let someone = |t: usize| word(t) && !c.has(t, c.v.site);
    let (first, stop) = c.sentence(token);
    // "was", and the adverbs before its participle.
    let verb = (first + 1..token).rev().take(3).find(|t| matches!(r.view.word(*t), "was" | "has"));
    let passes =
        |t: usize| c.has(t, c.v.aux) || r.view.word(t).ends_with("ly") || matches!(r.view.word(t), "and" | "also");
    if let Some(verb) = verb.filter(|v| (v + 1..token).all(|t| passes(t) || c.is_verb(t))) {
        let subject = (verb.saturating_sub(6).max(first)..verb).rev().find(|t| article(*t));
        return subject.is_some_and(|at| {
            let opens = at == first
                || r.clause[at - 1] != r.clause[at]
                || matches!(r.view.word(at - 1), "that" | "and" | "when" | "where")
                || c.has(at - 1, c.v.say);
            opens && at + 1 < verb && (at + 1..verb).all(word) && someone(verb - 1)
        });
    }
    let armed = doer.is_some_and(|d| d.end <= token && roles::is_armed(c, d.party));
    let head = (end + 1..(end + 4).min(stop)).take_while(|t| word(*t)).last();
    armed && article(end) && head.is_some_and(someone) && c.index.at(1, end).is_none()
}

/// Whether an Arabic word of no list can be one person: in the singular, with no article and no meaning of its own here.
pub(crate) fn arabic_one(c: &Context<'_>, at: usize) -> bool {
    let r = c.r;
    let Some(token) = r.view.tokens.get(at).filter(|t| t.kind == TokenKind::Arabic && !t.new_line) else {
        return false;
    };
    let word = r.view.word(at);
    let used = |start: u32, end: u32| (start as usize..end as usize).contains(&at);
    let plain = |h: &sijill_text::Hit| {
        h.features.pos() == Pos::Noun
            && h.features.get_number() == sijill_lexicon::Number::Singular
            && !h.clitics.has(Clitics::AND | Clitics::AL | Clitics::PRONOUN)
            && h.clitics.preposition().is_none()
            && ![c.v.weapon, c.v.act, c.v.harm, c.v.site, c.v.incident].iter().any(|k| c.k.is(h.lexeme, *k))
    };
    let joined = word.starts_with('و') && r.scan.at(at).is_empty();
    let many = ["ون", "ين", "ات", "وا"].iter().any(|end| word.ends_with(end));
    // "أهالي القرية": many may stand before what has the article.
    let article = word.starts_with("ال") || r.view.word(at + 1).starts_with("ال");
    token.to - token.from >= 3
        && !(joined || many || article)
        && r.scan.at(at).iter().all(plain)
        && [0, 1, 4].iter().all(|kind| c.index.at(*kind, at).is_none())
        && !r.places.iter().any(|p| used(p.start, p.end))
        && !r.dates.iter().any(|d| used(d.start, d.end))
}

/// How far before those counted with him the holder of an office stands, in words: "the mayor of the town of Baquba and two
/// guards".
const HOLDER: usize = 8;

/// "and", and the "و" of "و3 آخرون", which a figure leaves a word of its own.
fn and_word(c: &Context<'_>, t: usize) -> bool {
    matches!(c.r.view.word(t), "and" | "و")
}

/// Where what "and" joins at a token begins, whether the word stands alone or is written onto it.
fn joined_by_and(c: &Context<'_>, t: usize) -> Option<usize> {
    if and_word(c, t) { Some(t + 1) } else { c.r.joined(t).then_some(t) }
}

/// Those counted after one who is named, and the end of their phrase: "حاكم الإقليم وشخصان آخران", "صائل، واثنين من مرافقيه",
/// "the village head, his son and a guard".
fn company(c: &Context<'_>, at: usize) -> Option<(Count, usize)> {
    let r = c.r;
    // One of his own, in a list: "his son".
    let own = |t: usize| {
        let people = matches!(r.view.word(t), "his" | "her").then(|| c.index.at(1, t + 1)).flatten();
        people.map(|i| &r.people[i]).filter(|p| !p.plural && p.count.is_none()).map(|p| p.end as usize)
    };
    let listed = |t: usize| r.is_mark(t, ',') && own(t + 1).is_some();
    let stops = |t: &usize| match r.view.tokens[*t].kind {
        TokenKind::Mark(mark) => !(listed(*t) || mark == '،' && *t + 1 < r.len() && r.joined(*t + 1)),
        _ => c.is_verb(*t) && !holds_office(c, *t),
    };
    let kin = (at + 1..(at + HOLDER).min(r.len())).take_while(|t| !stops(t)).find(|t| listed(*t));
    let from = kin.and_then(|t| own(t + 1)).unwrap_or(at + 1);
    let rest = (from..(from + HOLDER - 1).min(r.len())).take_while(|t| !stops(t)).find_map(|t| joined_by_and(c, t));
    match (kin.and_then(|t| own(t + 1)), rest.and_then(|t| counted_at(c, t))) {
        (Some(_), Some((count, end))) => Some((Count::exact(1.0).plus(count), end)),
        (Some(end), None) => Some((Count::exact(1.0), end)),
        (None, rest) => rest,
    }
}

/// Those told of beside one named before them: "three others", "two of his guards".
fn beside(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let last = p.end as usize - 1;
    let arabic = c.r.view.tokens[last].kind == TokenKind::Arabic;
    let own = |t: usize| {
        if arabic { c.r.view.word(t).ends_with(['ه', 'ا', 'م']) } else { matches!(c.r.view.word(t), "his" | "her") }
    };
    p.others || own(last) || !arabic && (p.start as usize..p.end as usize).any(own)
}

/// "قتل مدرس الثانوية وثلاثة آخرون", "killed a police officer and two others": the one right behind the word, or counted by
/// it, and those counted beside him.
fn one_and_company(c: &Context<'_>, out: &mut Vec<TollMention>) {
    let r = c.r;
    let single = |i: usize| {
        let p = &r.people[i];
        !p.plural
            && p.parts.is_empty()
            && p.role != PeopleRole::Casualty
            && p.count.is_none_or(|n| n == Count::exact(1.0))
            && p.lexeme.is_some_and(|l| c.attr(l, "collective").is_none())
    };
    let mut ones: Vec<(usize, Measure, usize, String)> = out
        .iter()
        .filter(|t| t.count == Count::exact(1.0) && !t.part && t.trigger < t.start)
        .filter_map(|t| Some((c.index.at(1, t.start)?, t.measure, t.trigger, t.rule.clone())))
        .collect();
    for token in (0..r.len()).filter(|t| c.has(*t, c.v.harm) || c.has(*t, c.v.act)) {
        let word = r.scan.at(token).iter().find_map(|h| {
            let measure = c.attr(h.lexeme, "measure").and_then(Measure::parse)?;
            let told = (c.k.is(h.lexeme, c.v.harm) || c.k.is(h.lexeme, c.v.act))
                && matches!(h.features.pos(), Pos::Verb | Pos::VerbalNoun)
                && !h.clitics.has(Clitics::PRONOUN);
            told.then_some((h, measure))
        });
        let Some((hit, measure)) = word.filter(|_| !sentenced(c, token)) else { continue };
        let next = token + hit.length as usize;
        let next = next + usize::from(r.view.word(next) == "of");
        let at = next + usize::from(matches!(r.view.word(next), "the" | "a" | "an"));
        let untold = || c.before(token, c.v.neg, 2).is_some() || intended(c, token) || attempt(c, token);
        if let Some(one) = [next, at].into_iter().filter(|t| *t < r.len()).find_map(|t| c.index.at(1, t))
            && !untold()
        {
            ones.push((one, measure, token, format!("toll:{}", c.k.lexicon.lexeme(hit.lexeme).lemma)));
        }
    }
    for (one, measure, trigger, rule) in ones.into_iter().filter(|o| single(o.0)) {
        let (start, end) = (r.people[one].start as usize, r.people[one].end as usize);
        // Whose or of what he is may stand between, no other act and no mark.
        let stops = |t: &usize| {
            matches!(r.view.tokens[*t].kind, TokenKind::Mark(_))
                || r.view.tokens[*t].new_line
                || c.is_verb(*t)
                || c.has(*t, c.v.harm)
        };
        let with = (end..(end + HOLDER).min(r.len())).take_while(|t| !stops(t)).find_map(|t| joined_by_and(c, t));
        // "واثنان من أشقائه": his, whoever they are.
        let his = |t: usize| {
            let (count, end) = c.index.at(0, t).map(|i| (r.numbers[i].count, r.numbers[i].end as usize))?;
            let own = |t: usize| ["ه", "ها", "هم", "هما"].iter().any(|e| r.view.word(t).ends_with(e));
            let from = end + 1 < r.len() && r.view.word(end) == "من" && !r.view.tokens[end + 1].new_line;
            (from && own(end + 1) && c.index.at(4, end + 1).is_none()).then_some((count, end + 2))
        };
        let counted = |t: usize| {
            let people = c.index.at(1, t).map(|i| &r.people[i]).filter(|p| p.start as usize == t);
            match people {
                Some(p) => beside(c, p).then_some((p.count?, p.end as usize)),
                None => his(t),
            }
        };
        let Some((count, end)) = with.and_then(counted).filter(|(n, _)| n.bound != Bound::Vague) else { continue };
        let phrase = start..end;
        out.retain(|t| t.measure != measure || t.part || !(phrase.contains(&t.start) || t.trigger == trigger));
        out.push(TollMention {
            attackers: r.people[one].role == PeopleRole::Attacker,
            ..TollMention::new(measure, Count::exact(1.0).plus(count), (start, end), trigger, &rule)
        });
    }
}

/// Someone whom no list knows, named with those who were with him: "صائل، واثنين من مرافقيه".
fn with_his_own(c: &Context<'_>, at: usize) -> bool {
    let r = c.r;
    let arabic = r.view.tokens[at].kind == TokenKind::Arabic;
    let name = |t: usize| {
        (arabic || r.view.tokens[t].capital)
            && (r.scan.at(t).is_empty() || c.has(t, c.k.classes.given_name) || c.has(t, c.v.title))
    };
    name(at)
        && company(c, at).is_some_and(|(_, end)| {
            let with = r.people.iter().find(|p| p.end as usize == end).filter(|p| beside(c, p));
            with.is_some_and(|p| {
                (at..p.start as usize).all(|t| name(t) || r.is_mark(t, '،') || r.view.word(t) == "and")
            })
        })
}

/// The holder of an office, with those counted after him: "حاكم الإقليم وشخصان آخران".
fn holder(c: &Context<'_>, at: usize, trigger: usize, rule: &str) -> TollMention {
    let company = company(c, at);
    let (count, end) = company
        .filter(|(n, _)| n.bound != Bound::Vague)
        .map_or((Count::exact(1.0), at + 1), |(n, end)| (Count::exact(1.0).plus(n), end));
    TollMention { implied: end == at + 1, ..TollMention::new(Measure::Killed, count, (at, end), trigger, rule) }
}

/// "مقتل حاكم الإقليم وشخصين آخرين", "the mayor and two others were killed": the one named first is dead with those counted
/// after him; and "قتل رئيس البلدية" counts one where nothing else is counted.
fn holders(c: &Context<'_>, out: &mut Vec<TollMention>) {
    let r = c.r;
    let harm = |t: usize| r.scan.at(t).iter().any(|h| c.attr(h.lexeme, "measure").is_some());
    for i in 0..out.len() {
        let toll = &out[i];
        if !matches!(toll.measure, Measure::Killed | Measure::Injured) || toll.part || toll.implied || toll.start == 0 {
            continue;
        }
        let (first, _) = c.sentence(toll.start);
        let clitic = r.joined(toll.start);
        let before = toll.start - 1;
        let joiner = if clitic {
            toll.start
        } else if and_word(c, before) || r.is_mark(before, ',') && out[i].others {
            before
        } else {
            continue;
        };
        let counted = |t: usize| {
            r.numbers.iter().any(|n| (n.start as usize..n.end as usize).contains(&t))
                || out.iter().enumerate().any(|(j, o)| j != i && (o.start..o.end).contains(&t))
        };
        let within = |t: &usize| !harm(*t) && !counted(*t) && !matches!(r.view.tokens[*t].kind, TokenKind::Mark(_));
        // "Colonel (name) and two of his bodyguards": who is named before his own is one more.
        let his = (toll.start..toll.end).any(|t| matches!(r.view.word(t), "his" | "her"));
        let name = |t: usize| {
            r.view.tokens[t].capital
                && r.scan.at(t).iter().all(|h| c.k.is(h.lexeme, c.k.classes.given_name))
                && c.index.at(4, t).is_none()
                && !r.places.iter().any(|p| (p.start as usize..p.end as usize).contains(&t))
        };
        let named = (his && r.view.word(joiner) == "and" && joiner > first + 1 && name(joiner - 1)).then(|| joiner - 1);
        // "a rubber tapper and two soldiers were killed"
        let described = || {
            let article =
                (first..joiner).rev().take(5).take_while(within).find(|t| matches!(r.view.word(*t), "a" | "an"))?;
            let opens = article == first
                || r.clause[article - 1] != r.clause[article]
                || matches!(r.view.word(article - 1), "that" | "and" | "when")
                || c.has(article - 1, c.v.say)
                || harm(article - 1);
            let person = |t: usize| c.index.at(1, t).is_none_or(|i| r.people[i].count.is_none());
            (opens
                && r.view.word(joiner) == "and"
                && article + 1 < joiner
                && (article + 1..joiner).all(|t| !c.is_verb(t) && person(t)))
            .then_some(article)
        };
        let holder = (first..joiner).rev().take(HOLDER).take_while(within).find(|t| holds_office(c, *t)).or(named);
        let holder = holder.or_else(described);
        // "killed the mayor and two others were wounded": his harm is another.
        let own = |at: usize| {
            toll.trigger < at
                || !(first..at).rev().take(6).any(|t| {
                    r.scan.at(t).iter().any(|h| {
                        c.attr(h.lexeme, "measure").and_then(Measure::parse).is_some_and(|m| m != toll.measure)
                    })
                })
        };
        if holder.is_some_and(own) && toll.count.bound != Bound::Vague {
            let sum = toll.count.plus(Count::exact(1.0));
            out[i].count = sum;
            out[i].others = false;
        }
    }
    // The holder of an office, or another who is one, right behind the word.
    let one = |at: usize, hit: &sijill_text::Hit| {
        let known = c.index.at(1, at).is_some_and(|i| is_one(c, &r.people[i]));
        // Not "على", which may be spelt like a name.
        let name = || c.has(at, c.k.classes.given_name) && !c.has(at, c.v.on_target) && !c.has(at, c.v.stop);
        let named = || name() && r.view.tokens[at].kind == TokenKind::Arabic;
        // "مقتل صيدلاني برصاص مجهولين": whose trade no list has, with who or what killed him.
        let unlisted = || {
            let killed_by = |t: usize| {
                c.has(t, c.v.by_agent)
                    || r.scan.at(t).iter().any(|h| h.clitics.preposition() == Some('ب') && c.k.is(h.lexeme, c.v.weapon))
            };
            arabic_one(c, at)
                && !r.view.word(at).ends_with('ا')
                && (at + 1..(at + 4).min(r.len())).take_while(|t| r.clause[*t] == r.clause[at]).any(killed_by)
        };
        known
            || with_his_own(c, at)
            || named() && c.index.at(4, at).is_none() && hit.features.pos() != Pos::Noun
            || unlisted()
    };
    let mut alone = Vec::new();
    for token in 0..r.len() {
        let hit = r.scan.at(token).iter().find(|h| {
            matches!(c.attr(h.lexeme, "measure"), Some("killed"))
                && (c.k.is(h.lexeme, c.v.harm) || c.k.is(h.lexeme, c.v.act))
                && matches!(h.features.pos(), Pos::Verb | Pos::VerbalNoun | Pos::Noun)
        });
        let Some(hit) = hit.filter(|_| !sentenced(c, token)) else { continue };
        let next = token + hit.length as usize;
        let at = next + usize::from(r.view.word(next) == "of");
        let at = at + usize::from(r.view.word(at) == "the");
        let negated = c.before(token, c.v.neg, 2).is_some() || intended(c, token) || attempt(c, token);
        if negated
            || at >= r.len()
            || r.view.tokens[next].new_line
            || hit.clitics.has(Clitics::PRONOUN)
            || !(holds_office(c, at) || one(at, hit))
            || out
                .iter()
                .any(|t| t.trigger == token || t.measure == Measure::Killed && (token..at + HOLDER).contains(&t.start))
        {
            continue;
        }
        let rule = format!("toll:{}", c.k.lexicon.lexeme(hit.lexeme).lemma);
        let attackers = c.index.at(1, at).is_some_and(|i| r.people[i].role == PeopleRole::Attacker);
        alone.push(TollMention { attackers, ..holder(c, at, token, &rule) });
    }
    out.extend(alone);
}

/// "beheaded the village chief, killed two other inhabitants": others are told of beside the one whom a verb before theirs
/// killed, and he is counted with them.
fn one_and_others(c: &Context<'_>, out: &mut [TollMention]) {
    let r = c.r;
    for i in 0..out.len() {
        let toll = &out[i];
        let others = toll.others && toll.count.bound == Bound::Exact && toll.measure == Measure::Killed && !toll.part;
        if !others || toll.trigger > toll.start {
            continue;
        }
        let (first, _) = c.sentence(toll.start);
        let kills = |t: usize| {
            r.scan
                .at(t)
                .iter()
                .any(|h| c.attr(h.lexeme, "measure") == Some("killed") && matches!(h.features.pos(), Pos::Verb))
        };
        let apart = |t: usize| c.has(t, c.v.separate);
        let before = (first..toll.trigger).rev().take(12).take_while(|t| !apart(*t)).find(|t| kills(*t));
        let Some(verb) = before else { continue };
        let whom = verb + 1;
        let whom = whom + usize::from(matches!(r.view.word(whom), "the" | "a" | "an"));
        let told = out.iter().position(|o| o.trigger == verb && o.start > verb && !o.part);
        let one = match told {
            Some(j) => out[j].count == Count::exact(1.0) && !out[j].attackers,
            None => holds_office(c, whom) || c.index.at(1, whom).is_some_and(|p| is_one(c, &r.people[p])),
        };
        if one {
            out[i].count = out[i].count.plus(Count::exact(1.0));
            out[i].others = false;
            if let Some(j) = told {
                out[j].part = true;
            }
        }
    }
}

/// "مقتل سبعة جنود وعشرين مسلحا", "left three policemen and five gunmen dead": what counts one side counts the other,
/// which "and" joins to it. Parts of one side are one phrase already.
fn both_sides(c: &Context<'_>, out: &mut Vec<TollMention>) {
    let fights = |p: &PeoplePhrase| {
        p.role == PeopleRole::Attacker
            || p.of.is_none() && p.lexeme.is_some_and(|l| c.attr(l, "group") == Some("fighters"))
            || p.of.is_some_and(|a| matches!(a.kind, ActorKind::RebelGroup | ActorKind::PoliticalMilitia))
    };
    let mut found: Vec<TollMention> = Vec::new();
    for toll in out.iter_mut() {
        let Some(i) = toll.people else { continue };
        let near = |o: &PeoplePhrase| {
            let (a, b) = (&c.r.people[i], o);
            let (first, second) = if a.end <= b.start { (a, b) } else { (b, a) };
            let gap = second.start.checked_sub(first.end);
            let clitic = || c.r.joined(second.start as usize) || c.r.view.word(second.start as usize).starts_with('و');
            match gap {
                Some(0) => clitic(),
                Some(1) => {
                    let between = first.end as usize;
                    // "2 soldiers, 4 rebels killed in clash": a headline's comma.
                    let heads = c.r.is_mark(between, ',') && first.start as usize == c.sentence(between).0;
                    c.has(between, c.v.and) || c.r.is_mark(between, '،') && clitic() || heads
                }
                _ => false,
            }
        };
        let side = fights(&c.r.people[i]);
        let other = c.r.people.iter().enumerate().find(|(j, o)| {
            *j != i && o.count.is_some() && near(o) && fights(o) != side && o.role != PeopleRole::Casualty
        });
        let Some((j, _)) = other else { continue };
        toll.attackers |= side;
        let taken = |list: &[TollMention]| list.iter().any(|t| t.people == Some(j));
        if !taken(&found)
            && let Some(mut beside) = make(c, toll.measure, Party::People(j), toll.trigger, &toll.rule)
        {
            beside.attackers |= !side;
            beside.part = toll.part;
            found.push(beside);
        }
    }
    for beside in found {
        match out.iter_mut().find(|t| t.people == beside.people) {
            Some(old) => old.attackers |= beside.attackers,
            None => out.push(beside),
        }
    }
}

/// "أكثر من 400 قتيل منذ الأحد", "عدد ضحايا ثلاثة أسابيع من القصف": what days and weeks have cost is no one day's.
fn lasting(c: &Context<'_>, toll: &TollMention) -> bool {
    let Some(now) = c.r.reference else { return false };
    let (start, stop) = c.sentence(toll.start);
    let until_now = c.r.dates.iter().any(|d| {
        let at = d.start as usize;
        let since = d.since || c.has(at, c.v.since) || at > 0 && c.has(at - 1, c.v.since);
        since && (toll.end..(toll.end + 3).min(stop)).contains(&at) && (now - d.from).get_days() > 2
    });
    let spans = |t: usize| {
        let after = c.r.hit(c.k, t, c.v.toll_word).map(|h| t + h.length as usize);
        let after = after.map(|a| a + usize::from(c.r.view.word(a) == "of"));
        after.is_some_and(|a| c.r.numbers.iter().any(|n| n.start as usize == a && c.has(n.end as usize, c.v.period)))
    };
    // "حصيلة قتلى الاحتجاجات التي اندلعت في 19 من الشهر الماضي": of what broke out that day and went on.
    let broke_out = |t: usize| {
        c.has(t, c.v.relative)
            && matches!(c.r.view.word(t + 1), "اندلعت" | "بدات" | "انطلقت" | "اندلع" | "بدا" | "انطلق")
            && c.r.dates.iter().any(|d| (t + 2..t + 7).contains(&(d.start as usize)) && (now - d.from).get_days() > 2)
    };
    let went_on = || {
        let told = (start..toll.start).find(|t| c.has(*t, c.v.toll_word));
        told.is_some_and(|from| (from..toll.start).any(broke_out))
    };
    until_now || went_on() || (toll.start.saturating_sub(12).max(start)..toll.start).any(spans)
}

/// "عدد الضحايا يصل إلى 55 قتيلا": a toll that reaches a figure is that figure; "ما يصل إلى 55" and "up to 55" are a bound.
fn reached(c: &Context<'_>, out: &mut [TollMention]) {
    for toll in out.iter_mut().filter(|t| t.count.bound == Bound::AtMost) {
        let (start, _) = c.sentence(toll.start);
        let verb = c.r.scan.at(toll.start).iter().any(|h| c.k.is(h.lexeme, c.v.toll_change));
        if verb && (toll.start.saturating_sub(14).max(start)..toll.start).any(|t| c.has(t, c.v.toll_word)) {
            toll.count = Count::exact(toll.count.best);
        }
    }
}

/// "تصدت لمسلحي الحركة وقتلت 12 منهم", "repelled the insurgents and killed nine of them": so many of those named last.
fn of_them(c: &Context<'_>, out: &mut [TollMention]) {
    let r = c.r;
    let fighters = |p: &PeoplePhrase| {
        p.role == PeopleRole::Attacker
            || p.of.is_some_and(|a| !matches!(a.kind, ActorKind::StateForces | ActorKind::ExternalForces))
    };
    for toll in out.iter_mut().filter(|t| t.people.is_none() && !t.implied) {
        let after =
            r.view.word(toll.end) == "منهم" || r.view.word(toll.end) == "of" && r.view.word(toll.end + 1) == "them";
        let before = toll.start > 0 && r.view.word(toll.start - 1) == "منهم";
        if !after && !before {
            continue;
        }
        let (start, _) = c.sentence(toll.trigger);
        let (from, _) = c.sentence(start.saturating_sub(1));
        let within = |s: u32, e: u32| s as usize >= from && e as usize <= toll.trigger;
        let people = r.people.iter().rfind(|p| within(p.start, p.end) && (p.plural || p.of.is_some()));
        let side = |a: &&sijill_text::ActorPhrase| {
            within(a.start, a.end)
                && a.naming != sijill_text::Naming::Country
                && !matches!(a.kind, ActorKind::StateForces | ActorKind::ExternalForces)
        };
        let group = r.actors.iter().rfind(side);
        toll.attackers |= match (people, group) {
            (Some(p), Some(a)) if p.start >= a.start => fighters(p),
            (_, Some(_)) => true,
            (Some(p), None) => fighters(p),
            (None, None) => false,
        };
    }
}

/// "عشرة قتلى في صفوف المسلحين", "ten dead among the soldiers": on whose side they fell.
fn side(c: &Context<'_>, toll: &mut TollMention) {
    let (_, stop) = c.sentence(toll.start);
    let Some(hit) = c.r.hit(c.k, toll.end, c.v.ranks).filter(|_| toll.end < stop) else { return };
    let at = toll.end + hit.length as usize;
    let Some(np) = (at..(at + 2).min(stop)).find_map(|t| roles::np(c, t)) else { return };
    match np.party {
        Party::People(i) => {
            toll.attackers = c.r.people[i].role == PeopleRole::Attacker;
            toll.group = group_of(c, &c.r.people[i]);
        }
        Party::Actor(i) if c.r.actors[i].kind == ActorKind::StateForces => {
            toll.group = Some(TollGroup::SecurityForces);
        }
        _ => {}
    }
}

/// "شهيد ومصابان برصاص": a casualty noun that opens a headline or follows one counts even alone.
fn headline_casualty(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let (start, _) = c.sentence(p.start as usize);
    p.start as usize == start && !p.definite
}

/// The last figure of the sentence before a token, if it ended at most `reach` tokens back.
fn told_before<'a>(c: &Context<'_>, list: &'a [TollMention], token: usize, reach: usize) -> Option<&'a TollMention> {
    let (start, _) = c.sentence(token);
    let last = list.iter().filter(|t| t.start >= start && t.end <= token).max_by_key(|t| t.end)?;
    (token <= last.end + reach).then_some(last)
}

/// "intended to kill at least 40": no one was hurt by what was only meant.
fn intended(c: &Context<'_>, token: usize) -> bool {
    c.before(token, c.v.intend, 2).is_some_and(|at| c.r.view.word(at) != "قد")
}

/// What a word of harm at a token counts.
fn harmed(c: &Context<'_>, token: usize) -> Option<Measure> {
    c.r.scan.at(token).iter().find_map(|h| c.attr(h.lexeme, "measure").and_then(Measure::parse))
}

/// "32 قتيلا ومصابا", "خمسة قتلى وجرحى", "12 dead and wounded": one figure for both, which says neither.
fn counts_two_harms(c: &Context<'_>, p: &PeoplePhrase) -> bool {
    let end = p.end as usize;
    let r = c.r;
    if !r.numbers.iter().any(|n| n.start >= p.start && n.end <= p.end)
        || r.sentence_of(p.start as usize) != r.sentence_of(end.min(r.len() - 1))
    {
        return false;
    }
    let arabic = r.view.tokens[end - 1].kind == TokenKind::Arabic;
    let next = if arabic { end } else { end + 1 };
    if next >= r.len() || !arabic && !c.has(end, c.v.and) {
        return false;
    }
    let last = end - 1;
    let measured = |t: usize| r.scan.at(t).iter().filter(|h| c.attr(h.lexeme, "measure").is_some());
    measured(last).any(|a| {
        measured(next).any(|b| {
            c.attr(a.lexeme, "measure") != c.attr(b.lexeme, "measure")
                && (!arabic || b.clitics.has(Clitics::AND))
                && a.features.get_number() == b.features.get_number()
                && b.features.pos() != Pos::Verb
                // "six deaths and injuring 15": a verb with figures of its own.
                && (arabic || !r.view.word(next).ends_with("ing"))
        })
    })
}

/// "الإفراج عن 30 مختطفا من أصل 64", "30 of the 64 abducted were freed": those set free are part of those seized, where a report
/// counts both.
fn set_free(c: &Context<'_>, out: &mut [TollMention]) {
    let seized = |t: &TollMention| t.measure == Measure::Abducted && !t.part;
    if out.iter().filter(|t| seized(t)).count() < 2 {
        return;
    }
    let kept = out.iter().filter(|t| seized(t)).map(|t| t.count.best).fold(0.0, f64::max);
    // Told in one sentence with the whole.
    let free = |t: &TollMention| {
        let (start, stop) = c.sentence(t.start);
        let whole = |n: &&sijill_text::NumberPhrase| {
            let at = n.start as usize;
            (start..stop).contains(&at) && !(t.start..t.end).contains(&at) && n.count.best == kept
        };
        (t.start.saturating_sub(3).max(start)..(t.end + 4).min(stop)).any(|at| c.has(at, c.v.freeing))
            && c.r.numbers.iter().any(|n| whole(&n))
    };
    for t in out.iter_mut().filter(|t| seized(t) && t.count.best < kept) {
        t.part |= free(t);
    }
}

/// "among them three children": a count after a word of inclusion is part of the last one, of
/// the same measure.
fn sub_counts(c: &Context<'_>, out: &mut Vec<TollMention>) {
    let r = c.r;
    let mut extra: Vec<TollMention> = Vec::new();
    let mut parts: Vec<usize> = Vec::new();
    for token in 0..r.len() {
        let Some(hit) = r.hit(c.k, token, c.v.including) else { continue };
        if token > 0 && c.attr(hit.lexeme, "them").is_some() && c.is_verb(token - 1) {
            continue;
        }
        let Some(whole) = told_before(c, out, token, 6) else { continue };
        let (_, stop) = c.sentence(token);
        let mut at = token + hit.length as usize;
        let mut steps = 0;
        while at < stop && steps < 10 {
            // "بينهم طفلان، وإصابة 30 آخرين": here the inclusion ends.
            if at > token + 1 && harmed(c, at).is_some_and(|m| m != whole.measure) {
                break;
            }
            if let Some(np) = roles::np(c, at) {
                if let Some(toll) = out.iter().position(|t| t.start == np.start) {
                    parts.push(toll);
                } else if let Some(mut toll) = make(c, whole.measure, np.party, token, "toll:including") {
                    toll.part = true;
                    extra.push(toll);
                }
                at = np.end.max(at + 1);
                steps += 1;
                continue;
            }
            let goes_on = c.has(at, c.v.and)
                || r.is_mark(at, '،')
                || r.is_mark(at, ',')
                || c.has(at, c.v.including)
                || r.view.tokens[at].kind == TokenKind::Latin && at <= token + 2;
            if !goes_on {
                break;
            }
            at += 1;
            steps += 1;
        }
    }
    // "إلى جانب المهاجمين الثلاثة", "as well as the three attackers": the same befell them.
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for token in 0..r.len() {
        let Some(hit) = r.hit(c.k, token, c.v.besides) else { continue };
        // "17 مقاتلا، بينهم 12 من الهيئة، فضلا عن مدنيين اثنين": those of another kind are added to the whole, not to its part.
        let next = token + hit.length as usize;
        let of_whole = || {
            let (start, _) = c.sentence(token);
            let is_part = |i: usize| parts.contains(&i);
            let whole = |(i, t): &(usize, &TollMention)| t.start >= start && t.end <= token && !t.part && !is_part(*i);
            let (_, whole) = out.iter().enumerate().filter(whole).max_by_key(|(_, t)| t.end)?;
            let between = whole.end..token;
            let including = between.clone().any(|t| c.has(t, c.v.including));
            let apart = between.len() > 16 || between.clone().any(|t| c.is_verb(t) || harmed(c, t).is_some());
            let kind = |i: usize| r.people[i].lexeme.and_then(|l| c.attr(l, "kind"));
            let added = roles::np(c, next).and_then(|n| match n.party {
                Party::People(i) => kind(i),
                _ => None,
            });
            let others = whole.people.and_then(kind).is_some_and(|k| added.is_some_and(|a| a != k));
            (including && !apart && others).then_some(whole)
        };
        let Some(whole) = of_whole().or_else(|| told_before(c, out, token, 2)) else { continue };
        // "إضافة إلى إصابة ثلاثة": what is added has its own word of harm.
        if next < r.len() && (c.has(next, c.v.harm) || c.has(next, c.v.act)) {
            continue;
        }
        if let Some(np) = roles::np(c, next)
            && !out.iter().any(|t| t.start == np.start)
            && let Some(mut toll) = make(c, whole.measure, np.party, token, "toll:besides")
        {
            // "five soldiers were killed along with three civilians", "قتل خمسة جنود إضافة إلى ثلاثة مدنيين": eight in all.
            let figure =
                |t: &TollMention| t.count.bound != Bound::Vague && t.count.best > 0.0 && !t.attackers && !t.part;
            if figure(whole) && figure(&toll) && !c.has(token, c.v.excepting) {
                joined.extend(
                    out.iter()
                        .position(|t| t.start == whole.start && t.measure == whole.measure)
                        .map(|i| (i, toll.end)),
                );
                let sum = whole.count.plus(toll.count);
                toll.part = true;
                extra.push(TollMention { count: sum, ..whole.clone() });
            }
            extra.push(toll);
        }
    }
    for i in parts {
        out[i].part = true;
    }
    // The sum stands for the first of them, which is its part.
    for (i, end) in joined {
        if let Some(sum) = extra.iter_mut().find(|t| t.start == out[i].start && t.measure == out[i].measure && !t.part)
        {
            (sum.end, sum.implied, sum.group, sum.people) = (end, false, None, None);
        }
        out[i].part = true;
    }
    out.extend(extra);
}
