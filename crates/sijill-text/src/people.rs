//! People counted: victims, wounded, attackers, soldiers, by number, kind and nationality.
//!
//! Input: numbers, hits of class `person`, `casualty`, `attacker`, `nationality`, `others`.
//! Output: one [`PeoplePhrase`] a noun phrase; parts joined by "and" are kept and summed.

use crate::{ActorPhrase, Clitics, Hit, Knowledge, Reading, TokenKind, actors, numbers};
use sijill_lexicon::{Number, Pos};
use sijill_model::{ActorKind, Bound, Count};

/// What the words make of the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleRole {
    /// Neither.
    Plain,
    /// A casualty noun says it: قتيل, جريح, "the dead".
    Casualty,
    /// Attackers: مسلحون, "gunmen".
    Attacker,
}

/// A group of people.
#[derive(Clone, Debug, PartialEq)]
pub struct PeoplePhrase {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
    /// How many; `None` where the words do not say ("worshippers").
    pub count: Option<Count>,
    /// The noun; `None` for a number or nationality alone.
    pub lexeme: Option<u32>,
    /// What the words make of them.
    pub role: PeopleRole,
    /// ISO codes.
    pub nationality: Vec<[u8; 2]>,
    /// "28 others": in addition to some already named.
    pub others: bool,
    /// Definite: "the gunmen", known from before.
    pub definite: bool,
    /// Plural or dual in form.
    pub plural: bool,
    /// The force or group they belong to.
    pub of: Option<ActorPhrase>,
    /// Parts joined by "and"; empty when there is one.
    pub parts: Vec<PeoplePhrase>,
}

fn person_hit<'a>(r: &'a Reading, k: &Knowledge, i: usize) -> Option<&'a Hit> {
    let c = &k.classes;
    r.scan
        .at(i)
        .iter()
        .find(|h| {
            let l = h.lexeme;
            (k.is(l, c.person) || k.is(l, c.casualty) || k.is(l, c.attacker))
                && h.features.pos() != Pos::Verb
                && h.features.pos() != Pos::VerbalNoun
        })
        .filter(|h| !r.scan.at(i).iter().any(|o| o.length > h.length && !k.is(o.lexeme, c.stop)))
        // "قتلت سبعة رجال": a verb, not the killers ("قتلة") of someone.
        .filter(|h| {
            let word = r.view.word(i);
            !(word.ends_with('ت')
                && !word.ends_with("ات")
                && r.scan.at(i).iter().any(|o| o.length == h.length && o.features.pos() == Pos::Verb))
        })
        // "أم وطفلاها", not "أم درمان" or "أم لا": a mother told with hers.
        .filter(|h| {
            k.lexicon.attribute(h.lexeme, "needs") != Some("tie")
                || r.scan.at(i + 1).iter().any(|o| {
                    let his = o.clitics.has(Clitics::PRONOUN) || k.lexicon.attribute(o.lexeme, "of_them").is_some();
                    k.is(o.lexeme, c.person) && o.clitics.has(Clitics::AND) && his
                })
        })
        // "خلية تابعة لتنظيم الدولة", "a cell of the Islamic State": a word of many meanings, told with whose it is.
        .filter(|h| {
            let end = i + h.length as usize;
            k.lexicon.attribute(h.lexeme, "needs") != Some("whose")
                || whose(r, k, end, h.lexeme).is_some()
                || backed(r, k, end).is_some()
                // "مجموعة مؤلفة من 20 مسلحا": or with the gunmen that it is made up of.
                || members(r, k, &mut { end }).is_some_and(|m| {
                    m.noun.and_then(|t| person_hit(r, k, t)).is_some_and(|n| role(k, n.lexeme) == PeopleRole::Attacker)
                })
                // "Turkish-backed factions"
                || i > 0
                    && r.view.tokens[i].kind == TokenKind::Latin
                    && r.hit(k, i - 1, c.tied).is_some_and(|h| k.lexicon.attribute(h.lexeme, "side").is_some())
        })
        // "a Chinese national"; "the National Agency" is named after nobody.
        .filter(|h| {
            k.lexicon.attribute(h.lexeme, "needs") != Some("nation")
                || h.features.get_number() != Number::Singular
                || i > 0 && (r.hit(k, i - 1, c.nationality).is_some() || r.hit(k, i - 1, c.adjective).is_some())
        })
        // "حي وادي القاضي", "شارع الشهداء": a quarter and a street are named after them.
        .filter(|h| {
            let head = || r.hit(k, i - 1, c.place_head).filter(|o| o.length == 1 && !o.clitics.has(Clitics::AL));
            // "مخيم النازحين" is where they live.
            let lives = || matches!(k.lexicon.attribute(h.lexeme, "group"), Some("displaced" | "refugees"));
            let arabic = r.view.tokens[i].kind == TokenKind::Arabic;
            i == 0 || !arabic || !h.clitics.has(Clitics::AL) || head().is_none() || lives()
        })
        // "ضابطا برتبة مقدم": his rank is no second officer.
        .filter(|_| i == 0 || r.hit(k, i - 1, c.rank).is_none())
}

/// Where a phrase of a band that a state backs ends, from behind its noun: "فصائل سورية موالية لتركيا", "ميليشيات مدعومة من
/// إيران". The patron is not who they are.
fn backed(r: &Reading, k: &Knowledge, at: usize) -> Option<usize> {
    let c = &k.classes;
    let open = |t: usize| t < r.len() && !r.view.tokens[t].new_line && r.view.tokens[t].kind == TokenKind::Arabic;
    let own = |h: &Hit| !h.clitics.has(Clitics::AND) && h.clitics.preposition().is_none();
    let nation = |t: usize| r.hit(k, t, c.nationality).is_some_and(own);
    let mut at = at;
    for _ in 0..3 {
        if !open(at) || r.hit(k, at, c.tied).is_some() || !nation(at) && r.hit(k, at, c.adjective).is_none() {
            break;
        }
        at += 1;
    }
    // The noun may be told with its word of backing: "فصائل موالية".
    let at = [at, at.saturating_sub(1)].into_iter().find(|t| open(*t) && r.hit(k, *t, c.tied).is_some())?;
    let tie = r.hit(k, at, c.tied).filter(|h| !h.clitics.has(Clitics::AND))?;
    let from = at + tie.length as usize;
    let from = from + usize::from(matches!(r.view.word(from), "من" | "مع"));
    // "لأنقرة": its capital stands for it.
    let state = |a: &&ActorPhrase| {
        a.start as usize == from && (a.naming == actors::Naming::Country || a.kind == ActorKind::StateForces)
    };
    r.actors.iter().find(state).filter(|_| open(from)).map(|a| a.end as usize)
}

fn role(k: &Knowledge, lexeme: u32) -> PeopleRole {
    if k.is(lexeme, k.classes.casualty) {
        PeopleRole::Casualty
    } else if k.is(lexeme, k.classes.attacker) {
        PeopleRole::Attacker
    } else {
        PeopleRole::Plain
    }
}

/// Whether a noun names those who fight: attackers, and members of an armed group ("fighter").
fn fights(k: &Knowledge, lexeme: u32) -> bool {
    role(k, lexeme) == PeopleRole::Attacker || k.lexicon.attribute(lexeme, "membership").is_some()
}

/// Whose people end at `at`: "تابعون لتنظيم الدولة", "gunmen belonging to the Islamic State", "fighters with the
/// Liberation Army". "with" and "of" say so of those who fight only.
fn whose(r: &Reading, k: &Knowledge, at: usize, person: u32) -> Option<ActorPhrase> {
    if at >= r.len() || r.view.tokens[at].new_line {
        return None;
    }
    // "من حركة التمرد السابقة سيليكا": nouns and adjectives of what it is may stand before its name.
    let told = |from: usize, to: usize| {
        (from..to).all(|t| {
            let quote = matches!(r.view.tokens[t].kind, TokenKind::Mark('"'));
            let noun = r.view.tokens[t].kind == TokenKind::Arabic
                && r.scan.at(t).iter().all(|h| {
                    h.features.pos() != Pos::Verb
                        && !k.is(h.lexeme, k.classes.locative)
                        && !h.clitics.has(Clitics::AND)
                        && h.clitics.preposition().is_none()
                });
            quote || noun
        })
    };
    let stands = |from: usize, reach: usize| {
        let named = |a: &&ActorPhrase| {
            let start = a.start as usize;
            a.naming != actors::Naming::Country
                && (from..=from + reach + 2).contains(&start)
                && !r.view.tokens[start].new_line
                && (start <= from + reach || a.naming == actors::Naming::Named && told(from, start))
        };
        r.actors.iter().find(named).copied()
    };
    // "يعتقد أنهما من تنظيم القاعدة", "يشتبه في أنهم ينتمون إلى": what is thought of them, then whose.
    if let Some(from) = thought(r, k, at) {
        return if r.view.word(from) == "من" { stands(from + 1, 2) } else { whose(r, k, from, person) };
    }
    let word = r.hit(k, at, k.classes.belongs).filter(|h| !h.clitics.has(Clitics::AND))?;
    // Leaders are told with what they lead: "a commander of the group".
    // So are members: "members of the Gran Grif gang".
    let leads = || ["leads", "joins"].iter().any(|key| k.lexicon.attribute(person, key).is_some());
    if k.lexicon.attribute(word.lexeme, "for") == Some("attackers") && !fights(k, person) && !leads() {
        return None;
    }
    let from = at + word.length as usize;
    // A bare "from" or "with" leads to the name itself.
    let the = usize::from(r.view.word(from) == "the");
    // "rebels with the communist New People's Army": what kind of group it is may stand before its name.
    let kind = |t: usize| {
        let token = &r.view.tokens[t];
        token.kind == TokenKind::Latin && !token.new_line && r.hit(k, t, k.classes.group_kind).is_some()
    };
    let kinds = (from + the..(from + the + 2).min(r.len())).take_while(|t| kind(*t)).count();
    let reach = if k.lexicon.attribute(word.lexeme, "for").is_some() { the + kinds } else { 2 };
    stands(from, reach)
}

/// Where an Arabic clause goes on after a guess and its particle: "يعتقد أنهم", "يشتبه بأنه", "يرجح أن يكونوا".
fn thought(r: &Reading, k: &Knowledge, at: usize) -> Option<usize> {
    r.hit(k, at, k.classes.hedge)?;
    (at..(at + 3).min(r.len())).find_map(|t| {
        let word = r.view.word(t);
        match word.strip_prefix('ب').unwrap_or(word) {
            "انه" | "انها" | "انهم" | "انهما" | "انهن" => Some(t + 1),
            "ان" if matches!(r.view.word(t + 1), "يكون" | "تكون" | "يكونا" | "يكونوا") => {
                Some(t + 2)
            }
            _ => None,
        }
    })
}

/// The actor named at `at` by a name of the table.
fn named(r: &Reading, at: usize) -> Option<ActorPhrase> {
    r.actors.iter().find(|a| a.start as usize == at && a.naming == actors::Naming::Named).copied()
}

/// So many members of a group, where its name right after the number is a word for them: "six Houthis", "عشرة حوثيين".
/// "Two Taliban attacks" counts attacks, "two Hezbollah rockets" names no members.
fn so_many(r: &Reading, k: &Knowledge, i: usize, at: usize, count: Count) -> Option<PeoplePhrase> {
    let actor = named(r, at)?;
    let end = actor.end as usize;
    let last = r.view.word(end - 1);
    let arabic = r.view.tokens[at].kind == TokenKind::Arabic;
    let plural = if arabic {
        end == at + 1 && ["ون", "ين", "دواعش"].iter().any(|form| last.ends_with(form))
    } else {
        last.ends_with('s') || last == "taliban"
    };
    let goes_on = !arabic
        && r.view.tokens.get(end).is_some_and(|t| t.kind == TokenKind::Latin && !t.new_line)
        && r.scan.at(end).iter().any(|h| h.features.pos() == Pos::Noun && !k.is(h.lexeme, k.classes.stop))
        && !r.scan.at(end).iter().any(|h| h.features.pos() == Pos::Verb);
    (plural && !goes_on && count.best > 0.0 && at > i).then(|| members_only(i, &actor, Some(count), false))
}

/// So many of a force or a group, with no noun for them.
fn members_only(i: usize, actor: &ActorPhrase, count: Option<Count>, definite: bool) -> PeoplePhrase {
    // "four UN peacekeepers", "ثلاثة من الحشد": forces of other lands and militias of a government are hit as often as they
    // strike.
    let armed = !matches!(
        actor.kind,
        ActorKind::StateForces
            | ActorKind::ExternalForces
            | ActorKind::PoliticalMilitia
            | ActorKind::Civilians
            | ActorKind::Protesters
    );
    PeoplePhrase {
        of: Some(*actor),
        role: if armed { PeopleRole::Attacker } else { PeopleRole::Plain },
        ..nation_only(i, actor.end as usize, count, actor.country.into_iter().collect(), definite, false)
    }
}

/// Reads one group at token `i`.
fn group(r: &Reading, k: &Knowledge, i: usize, joined: bool) -> Option<PeoplePhrase> {
    let c = &k.classes;
    let english = r.view.tokens[i].kind == TokenKind::Latin
        || (r.view.tokens[i].kind == TokenKind::Digits && r.language != sijill_model::Language::Arabic);
    let mut at = i;
    let mut count: Option<Count> = None;
    let mut article = false;
    let mut definite = false;
    // "a group of gunmen": the words together are a quantity.
    let quantity = |at: usize| r.hit(k, at, c.vague).is_some() || numbers::cardinal(r, k, at).is_some();
    // "a fourth soldier", "another policeman": one more.
    let singular = |at: usize| {
        person_hit(r, k, at).is_some_and(|h| h.features.pos() == Pos::Noun && h.features.get_number() != Number::Plural)
    };
    let nth = english && matches!(r.view.word(at), "a" | "an") && r.hit(k, at + 1, c.ordinal).is_some();
    if nth && (singular(at + 2) || r.hit(k, at + 2, c.adjective).is_some() && singular(at + 3)) {
        count = Some(Count::exact(1.0));
        article = true;
        at += 2;
    } else if english
        && (r.view.word(at) == "another" && singular(at + 1) || matches!(r.view.word(at), "a" | "an") && !quantity(at))
    {
        count = Some(Count::exact(1.0));
        article = true;
        at += 1;
    } else if english && matches!(r.view.word(at), "the" | "its" | "their" | "his" | "her" | "all") {
        definite = true;
        at += 1;
    }
    // "ما لا يقل عن شخصين", "أكثر من جنديين": a bound before a dual, which is its own figure.
    let least =
        (!english && numbers::phrase(r, k, at).is_none()).then(|| r.hit(k, at, c.bound)).flatten().filter(|h| {
            let next = at + h.length as usize;
            next < r.len()
                && !r.view.tokens[next].new_line
                && person_hit(r, k, next).is_some_and(|p| p.features.get_number() == Number::Dual)
        });
    at += least.map_or(0, |h| h.length as usize);
    // "some villagers": more than one, no one says how many; "some 30 villagers" is a figure.
    let some = english && r.view.word(at) == "some" && numbers::phrase(r, k, at).is_none();
    at += usize::from(some);
    // "a 55-year-old woman": how old she is stands between, and counts no one.
    if english && let Some(after) = age(r, k, at) {
        at = after;
    }
    // "أحد الجنود", "one of the soldiers": one, of a known many.
    if !english
        && let Some(one) = r.hit(k, at, c.one_of)
        // "صباح أمس الأحد مجموعات مسلحة": the day is no "one of".
        && !r.dates.iter().any(|d| (d.start as usize..d.end as usize).contains(&at))
        && person_hit(r, k, at + one.length as usize).is_some_and(|h| h.features.get_number() != Number::Singular)
    {
        // "أحد المدنيين": a sound plural is written as the dual is.
        count = Some(Count::exact(1.0));
        at += one.length as usize;
    }
    if count.is_none()
        && at < r.len()
        && let Some(number) = numbers::phrase(r, k, at)
    {
        // A number that belongs to a date or a unit counts no one.
        if r.dates.iter().any(|d| (d.start..d.end).contains(&number.figure) && d.end <= number.end + 1) {
            return None;
        }
        // "the 19-year-old officer", "عمره 19 عاما": an age counts no one.
        let after = number.end as usize;
        let unit = if r.is_mark(after, '-') { after + 1 } else { after };
        let aged = r.hit(k, unit, c.period).is_some_and(|h| k.lexicon.attribute(h.lexeme, "unit") == Some("year"))
            || r.view.word(unit).starts_with("year-");
        if aged {
            return None;
        }
        if number.count.best < 0.0 || number.count.best.fract() != 0.0 {
            return None;
        }
        let preposed =
            r.scan.at(at).iter().find(|h| k.is(h.lexeme, c.number)).is_some_and(|h| h.clitics.has(Clitics::AL));
        definite |= preposed;
        count = Some(number.count);
        at = number.end as usize;
        if at > i && i > 0 && at < r.len() {
            // "(50) جنديا", "/5/ ضباط"
            let pair = |open, close| r.is_mark(at, close) && r.is_mark(i - 1, open);
            at += usize::from(pair('(', ')') || pair('/', '/'));
        }
        // "قتل 15 «إرهابيا»", "shot dead about 15 “terrorists”": the noun between marks of its own.
        if at > i
            && let Some(noun) = person_hit(r, k, at + 1)
            && r.quoted(at + 1, at + 1 + noun.length as usize)
        {
            at += 1;
        }
        // "two 19-year-old men"
        if english && let Some(after) = age(r, k, at) {
            at = after;
        }
        // "five of the worshippers", "ثلاثة من رجال الشرطة", "dozens of people"
        if at < r.len() && !r.view.tokens[at].new_line && r.hit(k, at, c.of).is_some() {
            let after =
                if matches!(r.view.word(at + 1), "the" | "its" | "their" | "his" | "her") { at + 2 } else { at + 1 };
            // "ثلاثة من الشرطة", "سبعة من حركة الشباب": so many of a force or a group.
            if !english
                && after < r.len()
                && person_hit(r, k, after).is_none()
                && let Some(actor) =
                    r.actors.iter().find(|a| a.start as usize == after && a.naming != actors::Naming::Country)
            {
                return Some(members_only(i, actor, count, definite));
            }
            if after < r.len()
                && (person_hit(r, k, after).is_some()
                    || r.hit(k, after, c.nationality).is_some()
                    || r.hit(k, after, c.force).is_some()
                    || r.hit(k, after, c.adjective).is_some())
            {
                at = after;
            }
        }
        // "an unspecified number of the villagers": the quantity has its own "of".
        if english
            && r.view.word(at - 1) == "of"
            && matches!(r.view.word(at), "the" | "its" | "their" | "his" | "her")
            && !r.view.tokens[at].new_line
        {
            at += 1;
        }
    }
    if at >= r.len() || (at > i && r.view.tokens[at].new_line) {
        return None;
    }
    // "six Houthis", "أربعة دواعش": a group's name in the plural counts its members.
    if let Some(members) = count.and_then(|n| so_many(r, k, i, at, n)) {
        return Some(members);
    }
    let mut nationality: Vec<[u8; 2]> = Vec::new();
    // Adjectives before the noun (English), and a few words the lexicon does not know.
    let mut skipped = 0;
    if english {
        // "a police colonel", "student leaders": of two nouns for people the second says who; "armed men" is one.
        let compound = |at: usize| {
            let whole = person_hit(r, k, at).map_or(0, |h| h.length);
            r.hit(k, at, c.adjective).filter(|h| h.length >= whole).is_some_and(|h| {
                let next = at + h.length as usize;
                r.view.tokens.get(next).is_some_and(|t| !t.new_line) && person_hit(r, k, next).is_some()
            })
        };
        // "two Pakistan Army troops", "six Somali National Army soldiers": a noun for people may close the name of a force.
        let own_noun = |name: &ActorPhrase| {
            let last = name.end as usize - 1;
            r.view.word(last) == "troops" || person_hit(r, k, last).is_some_and(|h| h.length == 1)
        };
        while at < r.len() && (person_hit(r, k, at).is_none_or(|h| h.features.pos() == Pos::Adjective) || compound(at))
        {
            if r.view.tokens[at].new_line && at > i {
                return None;
            }
            if let Some(nation) = r.hit(k, at, c.nationality) {
                // "Six Somali National Army soldiers": the land may be part of the force's name.
                let whole = r.actors.iter().find(|a| {
                    a.start as usize == at
                        && a.naming != actors::Naming::Country
                        && a.end as usize > at + nation.length as usize + 1
                });
                if count.is_some()
                    && let Some(name) = whole
                    && own_noun(name)
                {
                    return Some(PeoplePhrase { nationality: Vec::new(), ..members_only(i, name, count, definite) });
                }
                nationality.extend(actors::iso(k, nation.lexeme));
                at += nation.length as usize;
                continue;
            }
            // "four Pakistan soldiers": a land's name does for its adjective before those counted.
            if count.is_some()
                && let Some(land) = r.hit(k, at, c.country)
                && r.view.tokens.get(at + land.length as usize).is_some_and(|t| !t.new_line)
                && person_hit(r, k, at + land.length as usize).is_some()
            {
                nationality.extend(actors::iso(k, land.lexeme));
                at += land.length as usize;
                continue;
            }
            // "two ITBP personnel": the letters of a force that no list has.
            if count.is_some()
                && at > i
                && r.view.tokens[at].capitals
                && at + 1 < r.len()
                && !r.view.tokens[at + 1].new_line
                && person_hit(r, k, at + 1).is_some()
                && named(r, at).is_none()
            {
                at += 1;
                continue;
            }
            // "seven al-Shabab fighters", "two M23 commanders": whose they are stands before them.
            let force =
                || r.actors.iter().find(|a| a.start as usize == at && a.naming == actors::Naming::Force).copied();
            if let Some(name) = named(r, at).or_else(force) {
                // "six Central Reserve Police Force (CRPF) personnel": its letters may stand between.
                let end = name.end as usize;
                let letters = r.is_mark(end, '(') && r.is_mark(end + 2, ')');
                let noun = if letters { end + 3 } else { end };
                if count.is_some() && end > at + 1 && own_noun(&name) {
                    return Some(PeoplePhrase { nationality: Vec::new(), ..members_only(i, &name, count, definite) });
                }
                if noun < r.len() && !r.view.tokens[noun].new_line {
                    if person_hit(r, k, noun).is_some() {
                        at = noun;
                        continue;
                    }
                    if count.is_some() && matches!(r.view.word(noun), "personnel" | "jawans" | "cadres" | "men") {
                        return Some(PeoplePhrase {
                            end: noun as u32 + 1,
                            nationality: Vec::new(),
                            ..members_only(i, &name, count, definite)
                        });
                    }
                }
            }
            if let Some(adjective) = r.hit(k, at, c.adjective) {
                at += adjective.length as usize;
                continue;
            }
            let token = &r.view.tokens[at];
            let plain = token.kind == TokenKind::Latin
                && r.scan
                    .at(at)
                    .iter()
                    .all(|h| !k.is(h.lexeme, c.stop) && matches!(h.features.pos(), Pos::Noun | Pos::Adjective))
                && r.hit(k, at, c.unit).is_none()
                && r.hit(k, at, c.period).is_none();
            // "a village chief", "the ward commander": a noun may say of what.
            if (count.is_some() || definite)
                && plain
                && skipped < 2
                && (r.scan.at(at).is_empty()
                    || [c.force, c.site, c.place_head].iter().any(|class| r.hit(k, at, *class).is_some()))
                && !token.capital
            {
                skipped += 1;
                at += 1;
                continue;
            }
            // "two Sindh Police officers", "two African Union peacekeepers": whose they are, in a name no list has.
            let capital = |t: usize| {
                let token = &r.view.tokens[t];
                token.kind == TokenKind::Latin && token.capital && !token.new_line
            };
            let time = |h: &Hit| k.is(h.lexeme, c.period) || k.is(h.lexeme, c.unit) || k.is(h.lexeme, c.bound);
            let in_name = |t: usize| {
                r.scan.at(t).iter().all(|h| {
                    let told = matches!(h.features.pos(), Pos::Noun | Pos::Adjective);
                    !k.is(h.lexeme, c.stop) && !time(h) && (told || t > at && h.features.pos() == Pos::Verb)
                })
            };
            let names = |from: usize, to: usize| {
                let mut t = from;
                while t < to && capital(t) {
                    let whole = r.scan.at(t).iter().filter(|h| h.length > 1 && !time(h)).map(|h| h.length).max();
                    if whole.is_none() && !in_name(t) {
                        return false;
                    }
                    t += whole.map_or(1, |length| length as usize);
                }
                t == to
            };
            if count.is_some_and(|n| n.best < 1000.0)
                && at > i
                && let Some(noun) = (at + 1..(at + 4).min(r.len()))
                    .find(|t| person_hit(r, k, *t).is_some_and(|h| !r.view.tokens[*t + h.length as usize - 1].capital))
                && names(at, noun)
                && !r.view.tokens[noun].new_line
            {
                at = noun;
                continue;
            }
            break;
        }
    }
    if at >= r.len() {
        return (count.is_some() && !nationality.is_empty() && skipped == 0)
            .then(|| nation_only(i, at, count, nationality, definite, article));
    }
    // "28 others", "آخرين"
    let longest = r.scan.at(at).iter().filter(|h| k.is(h.lexeme, c.others)).max_by_key(|h| h.length);
    if let Some(others) = longest
        && count.is_some()
    {
        let mut end = at + others.length as usize;
        let count = count.map(|n| trailing_bound(r, k, n, &mut end));
        return Some(PeoplePhrase {
            start: i as u32,
            end: end as u32,
            count,
            lexeme: None,
            role: PeopleRole::Plain,
            nationality,
            others: true,
            definite,
            plural: true,
            of: None,
            parts: Vec::new(),
        });
    }
    // "لـ32 وإصابة 147": what "and" joins to a figure is not what it counts.
    let joined_on = |h: &&Hit| count.is_some() && at > i && h.clitics.has(Clitics::AND);
    let noun =
        person_hit(r, k, at).filter(|h| h.features.pos() != Pos::Adjective || !english).filter(|h| !joined_on(h));
    let Some(noun) = noun else {
        // "أربعة باكستانيين", "four Pakistanis", "and an Indian"
        if english {
            // "A couple and their two children were killed"
            let couple = count.is_some() && nationality.is_empty() && at > i && r.view.word(at - 1) == "couple";
            let befell = || {
                r.scan
                    .at(at)
                    .iter()
                    .any(|h| h.features.pos() == Pos::Verb && k.lexicon.attribute(h.lexeme, "measure").is_some())
            };
            if couple && (r.hit(k, at, c.and).is_some() || matches!(r.view.word(at), "was" | "were") || befell()) {
                return Some(nation_only(i, at, count, nationality, definite, article));
            }
            // "an Israeli drone" is no Israeli.
            let thing = r.hit(k, at, c.arm).is_some();
            // "an Israeli strike", "a Pakistani court": an adjective of a thing.
            let noun = article
                && r.view.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Latin && !t.new_line)
                && r.scan.at(at).iter().any(|h| h.features.pos() == Pos::Noun && !k.is(h.lexeme, c.stop));
            // "a Congolese military post": so is one that another adjective follows.
            let described = article && at > i && r.hit(k, at - 1, c.nationality).is_none();
            let plural_nation = !thing
                && !noun
                && !described
                && (!nationality.is_empty() && skipped == 0)
                // "US" ends in s and is no plural.
                && (count.is_some() || r.view.word(at - 1).ends_with('s') && !r.view.tokens[at - 1].capitals);
            return plural_nation.then(|| nation_only(i, at, count, nationality, definite, article));
        }
        // "جنوب شرقي تركيا": the land in the name of a part of it is no man of it.
        if r.places.iter().any(|p| (p.name as usize) < at && at < p.end as usize) {
            return None;
        }
        let nation = r.hit(k, at, c.nationality)?;
        let number = nation.features.get_number();
        // "مقتل فلسطيني", "قتل الجيش فلسطينيا": an adjective of nationality that is harmed is a person.
        let measured = |t: usize| r.scan.at(t).iter().any(|h| k.lexicon.attribute(h.lexeme, "measure").is_some());
        let object = r.view.tokens[at].tanwin || r.view.word(at).ends_with("يا") || r.view.word(at).ends_with("ية");
        // "في مجزرة إسرائيلية": an adjective of the noun before it.
        let describes = at > 0 && r.view.word(at).ends_with(['ة', 'ه']) && r.view.word(at - 1).ends_with(['ة', 'ه']);
        let harmed = number == Number::Singular
            && at > 0
            && !describes
            && nation.clitics.preposition().is_none()
            && !nation.clitics.has(Clitics::AND)
            && !r.view.tokens[at].new_line
            && (measured(at - 1)
                || object
                    && r.view.word(at).ends_with('ا')
                    && (at.saturating_sub(9)..at)
                        .rev()
                        .take_while(|t| r.sentence_of(*t) == r.sentence_of(at))
                        .any(|t| r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb) && measured(t)));
        // "خطفوا عامل بناء لبنانيا": the adjective of one told two words before.
        let of_one = at >= 2
            && !r.view.tokens[at].new_line
            && !r.view.tokens[at - 1].new_line
            && r.sentence_of(at - 2) == r.sentence_of(at)
            && r.scan.at(at - 1).iter().all(|h| h.features.pos() != Pos::Verb)
            && person_hit(r, k, at - 2).is_some_and(|h| h.features.get_number() == Number::Singular && h.length == 1);
        let harmed = harmed && !of_one;
        // "عملية طعن نفذها فلسطيني": who carried it out.
        let did = number == Number::Singular
            && at > 0
            && !r.view.tokens[at].new_line
            && nation.clitics.preposition().is_none()
            && !nation.clitics.has(Clitics::AND)
            && r.hit(k, at - 1, c.by_agent).is_some_and(|h| h.length == 1)
            && r.view.word(at - 1).ends_with(['ه', 'ا']);
        let harmed = harmed || did;
        let counted = count.is_some()
            || number == Number::Dual
            || (joined && number == Number::Singular)
            || harmed && count.is_none();
        if !counted || nation.clitics.has(Clitics::AL) {
            return None;
        }
        let iso = actors::iso(k, nation.lexeme)?;
        let mut end = at + nation.length as usize;
        let count = count.or(Some(Count::exact(if number == Number::Dual { 2.0 } else { 1.0 })));
        let count = count.map(|n| trailing_bound(r, k, n, &mut end));
        return Some(PeoplePhrase { plural: true, ..nation_only(i, end, count, vec![iso], false, false) });
    };
    let features = noun.features;
    let last = |t: usize| (t > 0 && !r.view.tokens[t].new_line).then(|| t - 1);
    // "طائرة بلا طيار" has no one in it; "مسيّر مجهول" is a drone of no one knows whom.
    let none_in_it = match r.view.word(at) {
        "طيار" => last(at).is_some_and(|t| matches!(r.view.word(t), "بلا" | "بدون" | "دون")),
        "مجهول" | "مجهولة" | "مجهوله" => last(at).is_some_and(|t| {
            let hits = r.scan.at(t);
            hits.iter().any(|h| h.features.pos() == Pos::Noun) && hits.iter().all(|h| h.features.pos() != Pos::Verb)
        }),
        // "سيارة مدنية", "منشآت مدنية": no woman, but what kind of thing it is.
        "مدنية" | "مدنيه" => last(at).is_some_and(|t| {
            let hits = r.scan.at(t);
            let measured = |h: &Hit| k.lexicon.attribute(h.lexeme, "measure").is_some();
            let word = r.view.word(t);
            hits.iter().all(|h| h.features.pos() != Pos::Verb && !measured(h))
                && (word.ends_with('ة') || word.ends_with('ه') || word.ends_with("ات") || word.ends_with("اف"))
                && !r.numbers.iter().any(|n| n.end as usize == at)
                && person_hit(r, k, t).is_none()
        }),
        _ => false,
    };
    // "جهاز الأمن السياسي", "الدفاع المدني": an adjective of the definite noun before it.
    let definite_noun = |t: usize| {
        let word = r.view.word(t);
        (word.starts_with("ال") || word.starts_with("لل") || word.starts_with("بال"))
            && r.scan.at(t).iter().all(|h| h.features.pos() != Pos::Verb)
            && !r.numbers.iter().any(|n| n.start as usize <= t && t < n.end as usize)
    };
    let describes = r.view.tokens[at].kind == TokenKind::Arabic
        && count.is_none()
        && features.get_number() == Number::Singular
        && noun.length == 1
        && r.view.word(at).starts_with("ال")
        && r.view.word(at).ends_with('ي')
        && last(at).is_some_and(|t| r.view.tokens[t].kind == TokenKind::Arabic && definite_noun(t));
    if none_in_it || describes {
        return None;
    }
    // "أم وطفلاها", "قتل ولداه": a dual before its pronoun.
    let bare =
        r.view.word(at).trim_end_matches("هما").trim_end_matches("هم").trim_end_matches("ها").trim_end_matches('ه');
    let two = noun.clitics.has(Clitics::PRONOUN) && features.get_number() == Number::Singular && bare.ends_with('ا');
    let number = if two { Number::Dual } else { features.get_number() };
    let collective =
        k.lexicon.attribute(noun.lexeme, "collective").is_some() && role(k, noun.lexeme) != PeopleRole::Attacker;
    let harmed = |t: usize| r.scan.at(t).iter().any(|h| k.lexicon.attribute(h.lexeme, "measure").is_some());
    // "إصابة" is one hurt only beside a figure or in the plural; else it is the hurting. "عسكري" is a soldier where he
    // is harmed, else military.
    if count.is_none()
        && number == Number::Singular
        && let Some(counted) = k.lexicon.attribute(noun.lexeme, "counted")
        && !(counted == "harm" && at > 0 && !joined && harmed(at - 1))
    {
        return None;
    }
    let mut end = at + noun.length as usize;
    definite |= noun.clitics.has(Clitics::AL) || noun.clitics.has(Clitics::PRONOUN);
    let mut others = false;
    let arabic = r.view.tokens[at].kind == TokenKind::Arabic;
    if arabic {
        // "شرطيان" are two; "شرطيين" are two or more, for the sound plural is written alike.
        let alike = r.scan.at(at).iter().any(|h| h.lexeme == noun.lexeme && h.features.get_number() == Number::Plural);
        let mut of = None;
        // What follows: a number ("المسلحين الثلاثة"), adjectives, nationality, "آخرين", a force.
        for _ in 0..4 {
            if end >= r.len() || r.view.tokens[end].new_line {
                break;
            }
            // "مسلحون ثلاثة مهندسين": the number counts those after it.
            let counts_next = |cardinal: &numbers::Cardinal| {
                // "متمردون خمسة حطابين": so where a noun follows that no one knows, for a number seldom stands behind its own.
                let at = cardinal.end;
                let unknown = || {
                    r.view.tokens[at].kind == TokenKind::Arabic
                        && r.scan.at(at).is_empty()
                        && (r.view.word(at).ends_with("ين") || r.view.word(at).ends_with("ات"))
                };
                // "اغتال مسلحون ثلاثة من وجهاء العشائر"
                let of_those = || {
                    r.view.word(at) == "من"
                        && number != Number::Dual
                        && person_hit(r, k, at + 1).is_some_and(|h| {
                            h.features.get_number() != Number::Singular && role(k, h.lexeme) == PeopleRole::Plain
                        })
                };
                !definite
                    && at < r.len()
                    && !r.view.tokens[at].new_line
                    && (unknown()
                        || of_those()
                        || person_hit(r, k, at)
                            .is_some_and(|h| !h.clitics.has(Clitics::AND) && !h.clitics.has(Clitics::AL)))
            };
            if count.is_none()
                && (definite || number != Number::Singular)
                && let Some(n) = r
                    .hit(k, end, c.number)
                    .filter(|h| h.clitics.has(Clitics::AL) == definite && !h.clitics.has(Clitics::AND))
                && r.view.tokens[end].kind == TokenKind::Arabic
                // "قتل مسلحون أحد الحراس": one of the guards.
                && !matches!(r.view.word(end), "احد" | "احدي")
                && k.lexicon.attribute(n.lexeme, "role").is_some_and(|r| r != "scale" && r != "fraction")
                && let Some(cardinal) = numbers::cardinal(r, k, end)
                && !counts_next(&cardinal)
            {
                count = Some(Count::exact(cardinal.value));
                end = cardinal.end;
                continue;
            }
            // «قتلت القوات "إرهابيين" اثنين», "إرهابيين (اثنين)": two, the mark apart.
            if count.is_none()
                && number == Number::Dual
                && (r.is_mark(end, '"') || r.is_mark(end, '('))
                && let Some(two) = numbers::cardinal(r, k, end + 1).filter(|n| n.value == 2.0)
                && !r.view.tokens[end + 1].new_line
            {
                count = Some(Count::exact(2.0));
                end = two.end + usize::from(r.is_mark(two.end, ')'));
                continue;
            }
            if let Some(nation) = r
                .hit(k, end, c.nationality)
                .filter(|h| !h.clitics.has(Clitics::AND) && h.clitics.preposition().is_none())
            {
                nationality.extend(actors::iso(k, nation.lexeme));
                end += nation.length as usize;
                continue;
            }
            // "12 جنديا (بوركينيا)"
            if r.is_mark(end, '(')
                && end + 2 < r.len()
                && r.is_mark(end + 2, ')')
                && let Some(nation) = r.hit(k, end + 1, c.nationality)
            {
                nationality.extend(actors::iso(k, nation.lexeme));
                end += 3;
                continue;
            }
            if let Some(word) = r.hit(k, end, c.others) {
                others = true;
                end += word.length as usize;
                continue;
            }
            // "المسلحين البالغ عددهم عشرة": a number follows, not an adjective.
            if r.hit(k, end, c.numbering).is_some() {
                break;
            }
            // "اغتال مسلحون شابين": an adjective agrees with its noun; this is whom they killed.
            let nominative = |t: usize| r.view.word(t).ends_with("ون") || r.view.word(t).ends_with("ان");
            // "قتل مسلحون مدنيا"
            let other_case = nominative(at) && r.view.word(end).ends_with(['ن', 'ا']) && !nominative(end);
            // "قتل مسلحون الشاب": nor is what has the article of what has none.
            let agrees = |h: &&Hit| definite || !h.clitics.has(Clitics::AL) || !nominative(at);
            if let Some(adjective) =
                r.hit(k, end, c.adjective).filter(|h| !h.clitics.has(Clitics::AND) && !other_case).filter(agrees)
            {
                end += adjective.length as usize;
                continue;
            }
            if of.is_none() {
                // "عناصر الشرطة", "عنصر من قوات الأمن", "مقاتلي داعش"
                // "عقيد في الجيش", "قيادي في حماس"
                let at_work = r.view.word(end) == "في";
                let from = if at_work || r.hit(k, end, c.of).is_some() { end + 1 } else { end };
                // "مسلحو \"داعش\"", "عناصر من \"قسد\""
                let from = from + usize::from(r.is_mark(from, '"'));
                if let Some(actor) = r.actors.iter().find(|a| {
                    // "ضابط بالأمن", "مسؤول بالجيش": the forces he is in.
                    let within = a.preposition == Some('ب')
                        && a.naming == actors::Naming::Force
                        && (k.lexicon.attribute(noun.lexeme, "kind") == Some("state_forces")
                            || matches!(k.lexicon.attribute(noun.lexeme, "group"), Some("officials" | "members")));
                    a.start as usize == from
                        && a.naming != actors::Naming::Country
                        && (a.preposition.is_none() || within && from == end)
                }) && !r.joined(from)
                {
                    of = Some(*actor);
                    end = actor.end as usize;
                    continue;
                }
                // "انتحاري تابع لتنظيم داعش", "مسلحون ينتمون إلى", "gunmen belonging to the Islamic State"
                if let Some(actor) = whose(r, k, end, noun.lexeme) {
                    of = Some(actor);
                    end = actor.end as usize;
                    continue;
                }
            }
            break;
        }
        // "أفراد عصابة مسلحة", "عناصر من مجموعة مسلحة": members of a band are of its kind.
        let member = k.lexicon.attribute(noun.lexeme, "group") == Some("members");
        let band = |at: usize| {
            let free = at < r.len() && !r.view.tokens[at].new_line;
            person_hit(r, k, at)
                .filter(|h| free && h.clitics.preposition().is_none() && role(k, h.lexeme) == PeopleRole::Attacker)
        };
        let from = usize::from(matches!(r.view.word(end), "من" | "في"));
        let band =
            if of.is_none() && member { band(end + from).filter(|h| !h.clitics.has(Clitics::AND)) } else { None };
        if let Some(band) = band {
            end += from + band.length as usize;
        }
        if of.is_none() && role(k, noun.lexeme) == PeopleRole::Attacker {
            end = backed(r, k, end).unwrap_or(end);
        }
        // "رجل وابناه", "امرأة وطفليها": a dual of kin before its pronoun.
        if count.is_none()
            && let Some(n) = k.lexicon.attribute(noun.lexeme, "of_them").and_then(|n| n.parse().ok())
        {
            count = Some(Count::exact(n));
        }
        // "عقيد وسائقه": one more, named by his tie to the first.
        if count.is_none() && joined && number == Number::Singular && noun.clitics.has(Clitics::PRONOUN) {
            count = Some(Count::exact(1.0));
        }
        if count.is_none() {
            count = numbering(r, k, &mut end);
        }
        if count.is_none() && number == Number::Dual && !(definite && alike) {
            // "ضابط ومجندين": beside one who is counted it is the dual.
            // "مقتل شرطيين": of some nouns the dual is what is meant.
            let marked = r.view.tokens[end.min(at + noun.length as usize) - 1].pair;
            let pair = marked || k.lexicon.attribute(noun.lexeme, "dual").is_some();
            count = Some(match least {
                Some(bound) => numbers::bounded(k, bound.lexeme, 2.0),
                None if alike && !joined && !pair => Count::vague(2.0),
                None => Count::exact(2.0),
            });
        }
        // "أسرة من خمسة أفراد", "مجموعة إرهابية تتكون من عشرين شخصا": how many they are.
        if k.lexicon.attribute(noun.lexeme, "collective").is_some()
            && let Some(of) = members(r, k, &mut end)
        {
            count = Some(of.count);
        }
        if count.is_none()
            && number == Number::Singular
            && !collective
            && !definite
            && features.pos() != Pos::Adjective
            && !features.is_construct()
        {
            count = Some(Count::exact(1.0));
        }
        let count = count.map(|n| trailing_bound(r, k, n, &mut end));
        return Some(PeoplePhrase {
            start: i as u32,
            end: end as u32,
            count,
            lexeme: Some(band.unwrap_or(noun).lexeme),
            role: role(k, band.unwrap_or(noun).lexeme),
            nationality,
            others,
            definite,
            plural: number == Number::Plural || number == Number::Dual,
            of,
            parts: Vec::new(),
        });
    }
    if collective {
        count = members(r, k, &mut end).map(|m| m.count).or(count.filter(|_| !article));
    }
    // "a married couple", "three elderly couples"
    if k.lexicon.attribute(noun.lexeme, "pair").is_some() {
        count = Some(Count::exact(2.0 * count.map_or(1.0, |n| n.best)));
    }
    if some && number == Number::Plural {
        count = count.or(Some(Count::vague(2.0)));
    }
    let mut of = None;
    let mut start = i as u32;
    // "wounding its driver", "killed his bodyguard": one, right behind the word of harm.
    let own =
        english && matches!(r.view.word(i), "its" | "their" | "his" | "her") && i > 0 && !r.view.tokens[i].new_line;
    if own && count.is_none() && number == Number::Singular && !collective && harmed(i - 1) {
        count = Some(Count::exact(1.0));
    }
    // "ADF Rebels Kill 19": a name right before those who fight, with no word that opens the phrase.
    let theirs = fights(k, noun.lexeme) && !article && !r.view.tokens[i].new_line;
    let before = |a: &&ActorPhrase| theirs && a.end as usize == i && a.naming == actors::Naming::Named;
    if let Some(actor) = r
        .actors
        .iter()
        .find(|a| a.end as usize >= at && (a.start as usize) < at && a.start as usize >= i)
        .or_else(|| r.actors.iter().find(before))
    {
        of = Some(*actor);
        start = start.min(actor.start);
        if nationality.is_empty() {
            nationality.extend(actor.country);
        }
    }
    if of.is_none()
        && let Some(actor) = whose(r, k, end, noun.lexeme)
    {
        of = Some(actor);
        end = actor.end as usize;
    }
    // "four jawans of the Chhattisgarh Armed Force and two policemen": a force that no list has, where who is joined to them
    // follows.
    if english && of.is_none() && count.is_some() && serves(k, noun.lexeme) && r.view.word(end) == "of" {
        let named = |t: usize| {
            let token = &r.view.tokens[t];
            !token.new_line && (token.capital || token.kind == TokenKind::Digits || r.view.word(t) == "the")
        };
        let name = (end + 1..r.len().min(end + 9)).take_while(|t| named(*t)).last();
        if let Some(last) = name.filter(|t| r.view.tokens[*t].capital)
            && r.view.tokens.get(last + 1).is_some_and(|t| !t.new_line)
            && matches!(r.view.word(last + 1), "and" | "were" | "was" | "have" | "had")
        {
            end = last + 1;
        }
    }
    // "a colonel and his driver"
    let tied = joined && number == Number::Singular && matches!(r.view.word(i), "his" | "her" | "their" | "its");
    let count = count.or(tied.then(|| Count::exact(1.0)));
    let count = count.or_else(|| numbering(r, k, &mut end)).map(|n| trailing_bound(r, k, n, &mut end));
    Some(PeoplePhrase {
        start,
        end: end as u32,
        count,
        lexeme: Some(noun.lexeme),
        role: role(k, noun.lexeme),
        nationality,
        // "97 other people", "another 97 people"
        others: r.view.word(at.saturating_sub(1)) == "other"
            || start > 0 && r.view.word(start as usize - 1) == "another",
        definite,
        plural: number == Number::Plural,
        of,
        parts: Vec::new(),
    })
}

fn nation_only(
    i: usize,
    end: usize,
    count: Option<Count>,
    nationality: Vec<[u8; 2]>,
    definite: bool,
    single: bool,
) -> PeoplePhrase {
    PeoplePhrase {
        start: i as u32,
        end: end as u32,
        count,
        lexeme: None,
        role: PeopleRole::Plain,
        nationality,
        others: false,
        definite,
        plural: !single,
        of: None,
        parts: Vec::new(),
    }
}

/// Those a family or a band is made up of.
struct Members {
    count: Count,
    /// The token of the noun that is counted, if there is one.
    noun: Option<usize>,
}

/// "a family of five", "أسرة من سبعة أفراد", "مجموعة قوامها 20 مسلحا": the number of its members.
fn members(r: &Reading, k: &Knowledge, end: &mut usize) -> Option<Members> {
    // "عائلة مؤلفة من ستة أفراد", "a family made up of five".
    let made = matches!(r.view.word(*end), "مؤلفة" | "مكونة" | "مؤلف" | "مكون" | "تتالف" | "تتكون" | "consisting");
    let holds = matches!(r.view.word(*end), "قوامها" | "قوامه" | "تضم" | "يضم" | "ضمت");
    let at = *end + usize::from(made);
    if at + 1 >= r.len()
        || r.view.tokens[at].new_line
        || !(holds || r.view.word(at) == "of" || r.hit(k, at, k.classes.of).is_some())
    {
        return None;
    }
    let number = numbers::phrase(r, k, at + 1)?;
    let sound = number.count.best >= 2.0 && number.count.best.fract() == 0.0;
    sound.then(|| {
        let next = number.end as usize;
        let noun = person_hit(r, k, next).filter(|_| next < r.len() && !r.view.tokens[next].new_line);
        *end = noun.map_or(next, |h| next + h.length as usize);
        Members { count: number.count, noun: noun.map(|_| next) }
    })
}

/// "المسلحين البالغ عددهم عشرة", "gunmen numbering about 20": their number after them.
fn numbering(r: &Reading, k: &Knowledge, end: &mut usize) -> Option<Count> {
    let at = if r.is_mark(*end, ',') || r.is_mark(*end, '،') { *end + 1 } else { *end };
    let word = r.hit(k, at, k.classes.numbering).filter(|_| !r.view.tokens[at].new_line)?;
    let number = numbers::phrase(r, k, at + word.length as usize)?;
    let sound = number.count.best >= 1.0 && number.count.best.fract() == 0.0;
    sound.then(|| {
        *end = number.end as usize;
        number.count
    })
}

/// Those who serve in a force or are members of something: "jawans", "members".
fn serves(k: &Knowledge, lexeme: u32) -> bool {
    k.lexicon.attribute(lexeme, "kind") == Some("state_forces") || k.lexicon.attribute(lexeme, "membership").is_some()
}

/// "28 شخصا على الأقل", "ten people or more".
fn trailing_bound(r: &Reading, k: &Knowledge, count: Count, end: &mut usize) -> Count {
    if count.bound != Bound::Exact || *end >= r.len() || r.view.tokens[*end].new_line {
        return count;
    }
    let at = if r.is_mark(*end, ',') || r.is_mark(*end, '،') { *end + 1 } else { *end };
    if at < r.len()
        && let Some(hit) = r.hit(k, at, k.classes.bound)
        && k.lexicon.attribute(hit.lexeme, "side").is_some()
    {
        *end = at + hit.length as usize;
        return numbers::bounded(k, hit.lexeme, count.best);
    }
    count
}

/// "a child and six other civilians": others with a name of their own are part of the whole, unless a verb of their own
/// follows ("and six other people were hurt").
fn other_kind(r: &Reading, p: &PeoplePhrase) -> bool {
    p.lexeme.is_some() && !matches!(r.view.word(p.end as usize), "were" | "was" | "have" | "had" | "are")
}

/// Those who bear arms against a state, by their name or by the group they belong to.
fn fighters(k: &Knowledge, p: &PeoplePhrase) -> bool {
    p.role == PeopleRole::Attacker
        // "five insurgents"
        || p.of.is_none() && p.lexeme.is_some_and(|l| k.lexicon.attribute(l, "group") == Some("fighters"))
        || p.of.is_some_and(|a| {
            matches!(a.kind, ActorKind::RebelGroup | ActorKind::PoliticalMilitia | ActorKind::UnidentifiedArmedGroup)
        })
}

fn forces(k: &Knowledge, p: &PeoplePhrase) -> bool {
    let kind = || p.lexeme.and_then(|l| k.lexicon.attribute(l, "kind"));
    p.of.map_or_else(|| kind() == Some("state_forces"), |a| a.kind == ActorKind::StateForces)
}

/// Joins what "and" joins: "شرطي وجنديان", "a policeman and two soldiers".
fn phrase(r: &Reading, k: &Knowledge, i: usize) -> Option<PeoplePhrase> {
    let c = &k.classes;
    let first = group(r, k, i, false)?;
    let mut parts = vec![first];
    // "the mayor and two guards": the one named first counts with those counted after him.
    let one = |p: &PeoplePhrase| {
        p.count.is_none()
            && p.definite
            && !p.plural
            && r.view.tokens[p.start as usize].kind == TokenKind::Latin
            && p.lexeme.is_some_and(|l| k.lexicon.attribute(l, "collective").is_none())
    };
    let follows = |p: &PeoplePhrase| {
        let and = p.end as usize;
        and + 1 < r.len()
            && r.hit(k, and, c.and).is_some()
            && !r.view.tokens[and].new_line
            && group(r, k, and + 1, true).is_some_and(|n| n.count.is_some())
    };
    if one(&parts[0]) && follows(&parts[0]) {
        parts[0].count = Some(Count::exact(1.0));
    }
    loop {
        let last = &parts[parts.len() - 1];
        let end = last.end as usize;
        if end >= r.len() || r.view.tokens[end].new_line || parts.len() > 8 {
            break;
        }
        let comma = |t: usize| r.is_mark(t, ',') || r.is_mark(t, '،');
        // "11 soldiers, including a captain, and a civilian": a part of the first stands between commas.
        let part = (parts.len() == 1 && comma(end) && end + 1 < r.len() && r.hit(k, end + 1, c.including).is_some())
            .then(|| (end + 2..r.len().min(end + 12)).take_while(|t| !r.view.tokens[*t].new_line).find(|t| comma(*t)))
            .flatten();
        let comma = comma(end);
        let mut at = part.unwrap_or(end) + usize::from(comma);
        if at >= r.len() {
            break;
        }
        // "ضابط بالأمن ونجله": what he is of stands before who is his.
        let his = |t: usize| {
            r.scan.at(t).iter().any(|h| {
                k.is(h.lexeme, c.person) && h.clitics.has(Clitics::AND) && r.view.word(t).ends_with(['ه', 'ا'])
            })
        };
        let of = !comma
            && r.view.tokens[at].kind == TokenKind::Arabic
            && at + 1 < r.len()
            && (r.view.word(at).starts_with("بال") || r.view.word(at).starts_with("لل"))
            && his(at + 1);
        if of {
            at += 1;
        }
        let word = r.hit(k, at, c.and).is_some_and(|h| h.length == 1);
        if word {
            at += 1;
        }
        let clitic = r.joined(at);
        if !(word || clitic || comma) || at >= r.len() {
            break;
        }
        let Some(next) = group(r, k, at, true) else { break };
        // Only like joins like: five dead and ten wounded are two groups; a comma alone needs a
        // counted part after it, and "28 others" is one more group, not part of this one.
        let counted = next.count.is_some() && parts[0].count.is_some();
        let measure = |p: &PeoplePhrase| p.lexeme.and_then(|l| k.lexicon.attribute(l, "measure"));
        // Nor do the two sides of a fight: "two gunmen and four soldiers".
        let sides = fighters(k, &next) != fighters(k, &parts[0]) && (forces(k, &next) || forces(k, &parts[0]));
        // "23 women and children": one figure for both.
        let attr = |p: &PeoplePhrase, key: &str| p.lexeme.is_some_and(|l| k.lexicon.attribute(l, key).is_some());
        let (a, b) = (&parts[0], &next);
        let both = (attr(a, "women") && attr(b, "children")) || (attr(a, "children") && attr(b, "women"));
        if parts.len() == 1 && both && parts[0].count.is_some() && next.count.is_none() && next.plural {
            let end = next.end;
            return parts.pop().map(|first| PeoplePhrase { end, lexeme: None, ..first });
        }
        // "30 امرأة وفتاة": what is counted is named by both nouns.
        let same = |key: &str| attr(&parts[0], key) && attr(&next, key);
        let many = parts[0].count.is_some_and(|n| n.best >= 11.0 && n.bound == Bound::Exact)
            && next.count.is_some_and(|n| n.best == 1.0);
        let clitic_joined = clitic && !word && !comma && r.view.tokens[at].kind == TokenKind::Arabic;
        if parts.len() == 1 && clitic_joined && many && (same("women") || same("children")) {
            let end = next.end;
            let bound = next.count.map_or(Bound::Exact, |n| n.bound);
            return parts.pop().map(|first| {
                let high = |n: Count| if bound == Bound::AtLeast { None } else { n.high };
                let count = first.count.map(|n| Count { bound, high: high(n), ..n });
                PeoplePhrase { end, count, ..first }
            });
        }
        if !counted || sides || measure(&next) != measure(&parts[0]) || next.role != parts[0].role && next.role != PeopleRole::Plain
            || (comma && !(word || clitic) && !list_goes_on(r, k, &next))
            // What is joined to a part is a part too ("20 people, including a boy, and two women"), unless it cannot be one.
            || part.is_some()
                && (!(word || clitic) || !forces(k, &parts[0]) || forces(k, &next) || r.view.word(next.end as usize) == "was")
            || next.others && !other_kind(r, &next)
            // "a soldier and dozens": vague parts are not summed into an exact total.
            || next.count.is_some_and(|n| n.bound == Bound::Vague)
            || parts[0].count == Some(Count::vague(2.0))
        {
            break;
        }
        parts.push(next);
    }
    if parts.len() == 1 {
        return parts.pop().map(|p| and_nth(r, k, p));
    }
    let mut total = parts[0].count?;
    // "23 people, eight women and 15 men, died": the whole, then its parts.
    let rest = parts[1..].iter().try_fold(0.0, |sum, p| p.count.map(|n| sum + n.best));
    let comma = r.is_mark(parts[0].end as usize, ',') || r.is_mark(parts[0].end as usize, '،');
    if parts.len() > 2 && comma && parts[0].count.is_some_and(|n| n.bound == Bound::Exact) && rest == Some(total.best) {
        let end = parts[parts.len() - 1].end;
        return Some(PeoplePhrase { end, ..parts.swap_remove(0) });
    }
    for part in &parts[1..] {
        total = total.plus(part.count?);
    }
    let mut nationality: Vec<[u8; 2]> = parts.iter().flat_map(|p| p.nationality.iter().copied()).collect();
    nationality.dedup();
    Some(PeoplePhrase {
        start: parts[0].start,
        end: parts[parts.len() - 1].end,
        count: Some(total),
        lexeme: parts[0].lexeme,
        role: parts[0].role,
        nationality,
        others: false,
        definite: parts[0].definite,
        plural: true,
        of: parts[0].of,
        parts,
    })
}

/// "ثلاثة مهندسين محليين ورابع روماني": the fourth is counted with the three.
fn and_nth(r: &Reading, k: &Knowledge, mut p: PeoplePhrase) -> PeoplePhrase {
    let at = p.end as usize;
    let Some(count) = p.count.filter(|n| n.bound == Bound::Exact && n.best >= 2.0) else { return p };
    if at >= r.len() || r.view.tokens[at].new_line || !r.joined(at) {
        return p;
    }
    let next = |h: &Hit| k.value(h.lexeme) == Some(count.best + 1.0) && !h.clitics.has(Clitics::AL);
    let Some(nth) = r.hit(k, at, k.classes.ordinal).filter(|h| next(h)) else { return p };
    let mut end = at + nth.length as usize;
    if let Some(nation) = r.hit(k, end, k.classes.nationality).filter(|h| end < r.len() && !h.clitics.has(Clitics::AND))
    {
        end += nation.length as usize;
    }
    // "ورابع من كوريا": of another land, so the whole is of no one.
    p.nationality.clear();
    (p.count, p.end) = (Some(Count::exact(count.best + 1.0)), end as u32);
    p
}

/// After "two soldiers, a policeman" there must come "and …" for the comma to have joined.
fn list_goes_on(r: &Reading, k: &Knowledge, part: &PeoplePhrase) -> bool {
    let end = part.end as usize;
    end < r.len() && !r.view.tokens[end].new_line && (r.hit(k, end, k.classes.and).is_some() || r.joined(end))
}

/// The end of an age that stands before a noun: "55-year-old".
fn age(r: &Reading, k: &Knowledge, at: usize) -> Option<usize> {
    let dash = |t: usize| t + usize::from(r.is_mark(t, '-'));
    let unit = dash(numbers::cardinal(r, k, at)?.end);
    match r.view.word(unit) {
        "year" if r.view.word(dash(unit + 1)) == "old" => Some(dash(unit + 1) + 1),
        "year-old" => Some(unit + 1),
        _ => None,
    }
}

pub(crate) fn read(r: &mut Reading, k: &Knowledge) {
    let mut out = std::mem::take(&mut r.people);
    out.clear();
    let c = &k.classes;
    let mut i = 0;
    while i < r.len() {
        // "لقي (50) جنديا مصرعهم": a figure in brackets before whom it counts.
        if r.is_mark(i, '(')
            && i + 3 < r.len()
            && r.view.tokens[i + 1].kind == TokenKind::Digits
            && r.is_mark(i + 2, ')')
            && person_hit(r, k, i + 3).is_some()
            && !r.view.tokens[i + 3].new_line
            && let Some(people) = phrase(r, k, i + 1)
            && people.end as usize > i + 3
        {
            i = people.end as usize;
            out.push(PeoplePhrase { start: people.start - 1, ..people });
            continue;
        }
        let starts = match r.view.tokens[i].kind {
            TokenKind::Digits => true,
            TokenKind::Mark(_) => false,
            _ => {
                matches!(r.view.word(i), "a" | "an" | "the" | "all" | "another")
                    || r.scan.at(i).iter().any(|h| {
                        let l = h.lexeme;
                        [
                            c.one_of,
                            c.number,
                            c.vague,
                            c.bound,
                            c.range_open,
                            c.person,
                            c.casualty,
                            c.attacker,
                            c.nationality,
                            c.adjective,
                        ]
                        .iter()
                        .any(|class| k.is(l, *class))
                    })
            }
        };
        // "Baloch Liberation Army separatists": the army of a name is no adjective of who follows.
        let within = r.view.tokens[i].kind == TokenKind::Latin
            && r.actors.iter().any(|a| (a.start as usize) < i && (a.end as usize) > i);
        match (starts && !within).then(|| phrase(r, k, i)).flatten() {
            Some(people) if people.end as usize > i => {
                i = people.end as usize;
                out.push(people);
            }
            _ => i += 1,
        }
    }
    r.people = out;
}
