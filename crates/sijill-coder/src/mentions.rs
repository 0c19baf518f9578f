//! Event mentions: a word that tells of an act, with what its clause says of it.
//!
//! Input: a reading and the rules that fired. Output: mentions in order, each with subtype,
//! modality, doers, targets, tolls, date and place; and the reasons why others are none.

use crate::roles;
use crate::rules::{Captured, Match, PhraseIndex, Rules};
use crate::speaker;
use crate::tolls::{self, TollMention};
use crate::vocabulary::Vocabulary;
use sijill_lexicon::{Number, Pos, Tense};
use sijill_model::{ActorKind, DatePrecision, Measure, Modality, PlacePrecision, Site, Subtype, WeaponKind};
use sijill_text::{Clitics, DatePhrase, Hit, Knowledge, Naming, PlacePhrase, Reading, TokenKind};

/// Someone named as doer or target: a phrase of the reading, or an adjective.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Party {
    /// `reading.actors[i]`.
    Actor(usize),
    /// `reading.people[i]`.
    People(usize),
    /// A nationality adjective at a token: "غارة إسرائيلية", "Israeli air strike".
    Nation(usize, [u8; 2]),
}

impl Party {
    /// The first token of its name.
    pub(crate) fn start(&self, c: &Context<'_>) -> usize {
        match self {
            Self::Actor(i) => c.r.actors[*i].start as usize,
            Self::People(i) => c.r.people[*i].start as usize,
            Self::Nation(at, _) => *at,
        }
    }
}

/// A mention of an act.
#[derive(Clone, Debug)]
pub struct Mention {
    /// First token of the word.
    pub start: usize,
    /// One past its last token.
    pub end: usize,
    /// Sentence.
    pub sentence: usize,
    /// Lexeme of the act; `None` where only a toll tells of it.
    pub lexeme: Option<u32>,
    /// Subtype as the word has it.
    pub subtype: Subtype,
    /// How much the word decides the subtype; 0 a killing, -1 a toll alone.
    pub rank: i32,
    /// Weapon as the word has it.
    pub weapon: Option<WeaponKind>,
    /// A finite verb.
    pub verb: bool,
    /// "the attack": one the reader knows of.
    pub definite: bool,
    /// "attacks".
    pub plural: bool,
    /// How it is told.
    pub modality: Modality,
    /// Told as history.
    pub earlier: bool,
    /// Told before its sentence's own act, as what came so long before it: "Hours after six were killed, …".
    pub fronted: bool,
    /// Spoken of rather than told: a court case, an anniversary, a hypothesis.
    pub spoken_of: bool,
    /// What someone condemns, deplores or mourns: known before the report.
    pub condemned: bool,
    /// Done to kin or over a quarrel: ordinary crime.
    pub private: bool,
    /// Told like a deed, of vehicles that met: no one attacked anyone.
    pub mishap: bool,
    /// Told as a record of some time ("has seen 15 people killed").
    pub record: bool,
    /// Something said often or of many.
    pub habitual: bool,
    /// It is said to happen often, so that no day told beside it is its own: "clashes are common".
    pub common: bool,
    /// Set apart from what was told before ("in a separate attack", "وفي هجوم آخر").
    pub separate: bool,
    /// Told beside another act of its sentence, with dead and a place of its own ("…, فيما استشهد أربعة في مخيم آخر").
    pub beside: bool,
    /// A verb of happening or doing carries the noun ("اندلعت مظاهرات", "launched attacks").
    pub carried: bool,
    /// A verb tells what the noun struck ("the attack that targeted the hall").
    pub told: bool,
    /// Only referred to ("since the murder of", "the bomber who"): nothing in its clause says that
    /// it happened.
    pub referred: bool,
    /// Doers.
    pub doers: Vec<Party>,
    /// An earlier act over which someone is killed or seized.
    pub sought: bool,
    /// Its doers are two sides that a rule told apart.
    pub sided: bool,
    /// Targets.
    pub targets: Vec<Party>,
    /// Tolls (indices).
    pub tolls: Vec<usize>,
    /// Of `Mentions::tolls`, those of dead and wounded counted together: no figure to tell incidents apart by.
    pub both: Vec<usize>,
    /// Date phrases.
    pub dates: Vec<usize>,
    /// Place phrases.
    pub places: Vec<usize>,
    /// Sites: kind, first token, last token.
    pub sites: Vec<(Site, usize, usize)>,
    /// Weapons: kind, subtype it implies, first token, last token.
    pub weapons: Vec<(WeaponKind, Option<Subtype>, usize, usize)>,
    /// Words told with it ("مقتل خمسة في هجوم"): what marks them marks it.
    pub with: Vec<(usize, usize)>,
    /// The rule that read it.
    pub rule: String,
}

impl Mention {
    /// An asserted act of which nothing more is said.
    fn new((start, end): (usize, usize), sentence: usize, subtype: Subtype, rank: i32, rule: String) -> Self {
        Self {
            start,
            end,
            sentence,
            lexeme: None,
            subtype,
            rank,
            weapon: None,
            verb: false,
            definite: false,
            plural: false,
            modality: Modality::Asserted,
            earlier: false,
            fronted: false,
            spoken_of: false,
            condemned: false,
            private: false,
            mishap: false,
            record: false,
            habitual: false,
            common: false,
            separate: false,
            beside: false,
            carried: false,
            told: false,
            referred: false,
            doers: Vec::new(),
            sought: false,
            sided: false,
            targets: Vec::new(),
            tolls: Vec::new(),
            both: Vec::new(),
            dates: Vec::new(),
            places: Vec::new(),
            sites: Vec::new(),
            weapons: Vec::new(),
            with: Vec::new(),
            rule,
        }
    }
}

/// A word that looked like an act and is none, with the reason.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// First token.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Why.
    pub reason: &'static str,
}

/// Everything read in the sentences.
#[derive(Default)]
pub struct Mentions {
    /// Mentions in order.
    pub list: Vec<Mention>,
    /// Tolls in order.
    pub tolls: Vec<TollMention>,
    /// What was no act.
    pub rejected: Vec<Rejected>,
}

pub(crate) struct Context<'a> {
    pub r: &'a Reading,
    pub k: &'a Knowledge,
    pub v: &'a Vocabulary,
    pub index: &'a PhraseIndex,
    pub rules: &'a Rules,
    pub matches: &'a [Match<'a>],
}

impl<'a> Context<'a> {
    /// "Drones hit a market … The bombing": whether what is known already is called by a word that any explosion may be.
    pub(crate) fn loosely_named(&self, m: &Mention) -> bool {
        m.definite && self.r.scan.at(m.start).iter().any(|h| self.attr(h.lexeme, "loose").is_some())
    }

    /// Where the hour opens that stands before a day: "بعد التاسعة من مساء الأحد", "قرابة الساعة العاشرة صباح اليوم".
    pub fn hour_before(&self, d: &sijill_text::DatePhrase) -> usize {
        let start = d.start as usize;
        let told = |t: usize| self.has(t, self.v.clock) || self.r.view.word(t) == "من";
        let from = (start.saturating_sub(5)..start).rev().take_while(|t| told(*t)).last();
        from.filter(|t| (*t..start).any(|t| self.has(t, self.v.clock))).unwrap_or(start)
    }

    pub fn has(&self, token: usize, class: u16) -> bool {
        self.r.has(token, class)
    }
    pub fn attr(&self, lexeme: u32, key: &str) -> Option<&'a str> {
        self.k.lexicon.attribute(lexeme, key).filter(|v| !v.is_empty())
    }
    /// A word of a class within `reach` tokens before `token`, in the same clause, and where.
    pub fn before(&self, token: usize, class: u16, reach: usize) -> Option<usize> {
        let clause = self.r.clause[token];
        (1..=reach.min(token)).map(|d| token - d).take_while(|t| self.r.clause[*t] == clause).find(|t| {
            // Of the readings at a token the longest counts: "غير أن" is no negation.
            let hits = self.r.scan.at(*t);
            let longest = hits.iter().map(|h| h.length).max().unwrap_or(1);
            hits.iter().any(|h| h.length == longest && self.k.is(h.lexeme, class) && (*t + h.length as usize) <= token)
        })
    }
    /// "Washington does not comment", "تركيا تعلن", "فرنسا تدين": who says, denies or condemns something acts for its
    /// state.
    pub fn acts(&self, place: &sijill_text::PlacePhrase) -> bool {
        let after = place.end as usize;
        if place.locative || after >= self.r.len() {
            return false;
        }
        if self.r.view.tokens[place.name as usize].kind == TokenKind::Arabic {
            let start = place.start as usize;
            let said = |t: usize| {
                let speaks = |h: &Hit| self.k.is(h.lexeme, self.v.say) || self.k.is(h.lexeme, self.v.condemn);
                self.r.scan.at(t).iter().any(|h| speaks(h) && h.features.pos() == Pos::Verb)
            };
            let next = !self.r.view.tokens[after].new_line && said(after);
            let before = start > 0 && self.r.clause[start - 1] == self.r.clause[start] && said(start - 1);
            // "هجوم اتهمت أنقرة الحزب بتنفيذه": so does a capital for its land.
            let blames = start > 0 && self.has(start - 1, self.v.blame);
            let country = place.country.and_then(|iso| self.k.country(std::str::from_utf8(&iso).ok()?));
            let capital =
                place.index.is_some() && country.and_then(|c| self.k.gazetteer.place(c).capital) == place.index;
            let land = place.precision == PlacePrecision::Country || capital && (blames || before);
            return land && place.start == place.name && (next || before || blames);
        }
        let word = self.r.view.word(after);
        self.r.view.tokens[after].kind == TokenKind::Latin
            && (self.has(after, self.v.say)
                || self.has(after, self.v.condemn)
                || self.has(after, self.v.blame)
                || word.starts_with("does")
                || word.starts_with("did")
                || word == "denies")
    }
    /// Whether a phrase of a class that began up to `back` tokens before reaches over this token.
    pub fn covered(&self, token: usize, class: u16, back: usize) -> bool {
        (0..=back.min(token))
            .any(|b| self.r.scan.at(token - b).iter().any(|h| h.length as usize > b && self.k.is(h.lexeme, class)))
    }
    /// "وقف أحادي الجانب لإطلاق النار": whether the shots of a token are those a truce is to end.
    pub fn truce(&self, token: usize) -> bool {
        self.r.scan.at(token).iter().any(|h| h.clitics.preposition() == Some('ل'))
            && self.before(token, self.v.truce, 4).is_some()
    }
    /// "المدعومة من إيران", "backed by Iran": whose they are is not where they are.
    pub fn patron(&self, place: &PlacePhrase) -> bool {
        let start = place.start as usize;
        // "a raid by the United States": nor is who did it.
        let by = |d: usize| start >= d && self.r.view.word(start - d) == "by";
        place.precision == PlacePrecision::Country
            && ((1..=2.min(start)).any(|d| self.has(start - d, self.k.classes.tied))
                || by(1)
                || start > 0 && self.r.view.word(start - 1) == "the" && by(2))
    }
    /// "قرب الحدود مع مالي", "near the Mali border": the land on the other side.
    /// So is where the wounded were brought, in a report that names another place.
    pub fn beside(&self, place: &PlacePhrase) -> bool {
        place.precision == PlacePrecision::Country && place.position == sijill_text::Position::Near
            || self.cares(place)
                && self.r.places.iter().any(|p| {
                    matches!(p.precision, PlacePrecision::City | PlacePrecision::Admin2)
                        && p.index != place.index
                        && !p.dateline
                        && !self.cares(p)
                })
    }
    /// "airlifted to the Base Hospital in Srinagar", "نقلوا إلى مستشفى في كركوك": a hospital that the wounded were brought to.
    fn cares(&self, place: &PlacePhrase) -> bool {
        let (start, _) = self.sentence(place.start as usize);
        let hospital = |t: usize| self.r.scan.at(t).iter().any(|h| self.attr(h.lexeme, "site") == Some("hospital"));
        let at = (place.start as usize).saturating_sub(6).max(start)..place.start as usize;
        let brought = |h: usize| (h.saturating_sub(7).max(start)..h).any(|t| self.has(t, self.v.treated));
        at.rev().find(|t| hospital(*t)).is_some_and(brought)
    }
    /// "With this attack, the toll this week rises to 50", "ترتفع الحصيلة الدامية هذا الأسبوع": whether a date says over how many
    /// days the dead were counted, right behind the word for their number.
    pub fn tallied(&self, date: &sijill_text::DatePhrase, first: usize) -> bool {
        let start = date.start as usize;
        let number = || (start.saturating_sub(2).max(first)..start).rev().find(|t| self.has(*t, self.v.toll_word));
        weeks(date)
            && number().is_some_and(|n| {
                let word = self.r.scan.at(n).iter().map(|h| n + h.length as usize).max().unwrap_or(n + 1);
                (word..start).all(|t| self.r.view.word(t).starts_with("ال") && !self.has(t, self.v.act))
            })
    }
    /// "تم إعدامهم", "جرى اختطافه": whether the noun at a token is made a passive by the verb before it.
    pub fn undergone(&self, token: usize) -> bool {
        token > 0 && matches!(self.r.view.word(token - 1), "تم" | "تمت" | "جري" | "جرت")
    }
    /// Whether a verb of a class stands here.
    pub fn verb_of(&self, token: usize, class: u16) -> bool {
        self.r.scan.at(token).iter().any(|h| self.k.is(h.lexeme, class) && h.features.pos() == Pos::Verb)
    }
    /// "recovered the bodies", "عثر على حزام": whether someone finds something here; what was found does not.
    pub fn finds(&self, token: usize) -> bool {
        let verb = |h: &Hit| h.features.pos() == Pos::Verb && !h.features.is_participle();
        self.r.scan.at(token).iter().any(|h| self.k.is(h.lexeme, self.v.finding) && verb(h))
    }
    /// The land a word names.
    pub fn land(&self, hit: &Hit) -> Option<[u8; 2]> {
        sijill_text::iso(self.k, hit.lexeme)
    }
    /// "قبيلتي الرزيقات والمعاليا", "the two clans": people who are a tribe or clan.
    pub fn tribe(&self, people: &sijill_text::PeoplePhrase) -> bool {
        let word = |t: u32| self.r.scan.at(t as usize).iter().any(|h| self.attr(h.lexeme, "tribe").is_some());
        (people.start..people.end).any(word)
    }
    pub fn sentence(&self, token: usize) -> (usize, usize) {
        let s = &self.r.sentences[self.r.sentence_of(token)];
        (s.start as usize, s.end as usize)
    }
    /// Whether another verb, an act or a saying stands at a token: the frame before it ends here.
    pub fn is_verb(&self, token: usize) -> bool {
        let v = self.v;
        self.r.scan.at(token).iter().any(|h| {
            h.features.pos() == Pos::Verb
                && h.features.get_tense() != Tense::Base
                && [v.act, v.harm, v.say, v.occur, v.carry_out, v.result, v.suffer, v.claim, v.court]
                    .iter()
                    .any(|c| self.k.is(h.lexeme, *c))
        })
    }
}

/// Whether a date is of so many days as dead are counted over: a week to a month. Over a year it is a statistic.
pub(crate) fn weeks(date: &sijill_text::DatePhrase) -> bool {
    (5..=31).contains(&(date.to - date.from).get_days())
}

impl<'a> Context<'a> {
    /// Of the readings of a bare Arabic form that is verb and verbal noun alike (قتل، قصف، خطف) the
    /// one its place asks for: a noun after a preposition or another noun, else a verb.
    pub fn reading_of(&self, token: usize, hit: &'a Hit) -> &'a Hit {
        // "طعن": noun and verb are entries of their own, for the noun counts no one.
        let twin = |h: &Hit| {
            hit.features.pos() == Pos::Noun
                && self.attr(hit.lexeme, "affects") == Some("next")
                && self.attr(h.lexeme, "subtype") == self.attr(hit.lexeme, "subtype")
        };
        if !(hit.features.pos() == Pos::VerbalNoun || hit.features.pos() == Pos::Noun && hit.length == 1)
            || self.r.view.tokens[token].kind != TokenKind::Arabic
            || hit.clitics.has(Clitics::AL)
            || hit.clitics.preposition().is_some()
        {
            return hit;
        }
        let Some(verb) = self.r.scan.at(token).iter().find(|h| {
            (h.lexeme == hit.lexeme && hit.features.pos() == Pos::VerbalNoun || twin(h))
                && h.length == hit.length
                && h.features.pos() == Pos::Verb
                && h.clitics == hit.clitics
        }) else {
            return hit;
        };
        let first =
            token == 0 || self.r.clause[token] != self.r.clause[token - 1] || self.r.view.tokens[token].new_line;
        // "وفي بغداد، قتل مسلحون ثلاثة", "قال شهود: قتل الجيش": so where a mark opens it and those it tells of follow in no
        // genitive ("انتهاكات، قتل المدنيين").
        let first = first || {
            let next = token + hit.length as usize;
            let marked = matches!(self.r.view.tokens[token - 1].kind, TokenKind::Mark('،' | ',' | ':' | '؛'));
            let told = self.index.at(0, next).is_some()
                || self.index.at(1, next).is_some()
                || self.index.at(4, next).is_some();
            let word = self.r.view.tokens.get(next).map_or("", |_| self.r.view.word(next));
            marked && told && !(word.starts_with("ال") && word.ends_with("ين"))
        };
        // "مقتل سبعة وجرح تسعة": joined to a noun of harm it is one too.
        let joined = hit.clitics.has(Clitics::AND)
            && self.attr(hit.lexeme, "measure").is_some()
            && (0..token).rev().take(7).take_while(|t| self.r.clause[*t] == self.r.clause[token]).any(|t| {
                let measured = |h: &Hit| self.attr(h.lexeme, "measure").is_some();
                let hits = self.r.scan.at(t);
                hits.iter().any(|h| measured(h) && matches!(h.features.pos(), Pos::Noun | Pos::VerbalNoun))
                    && (!hits.iter().any(|h| measured(h) && h.features.pos() == Pos::Verb)
                        || t > 0 && (self.has(t - 1, self.v.by_agent) || self.has(t - 1, self.v.at_place)))
                    && !self.r.people.iter().any(|p| (p.start..p.end).contains(&(t as u32)))
            });
        if joined {
            return hit;
        }
        // "أعلن الجيش قتله سبعة مسلحين", "كشفت الشرطة عن قتلها اثنين": what one tells of one's own doing.
        if token > 0 && speaker::own_act(self, token, hit).is_some() {
            return hit;
        }
        if first || hit.clitics.has(Clitics::AND) {
            return verb;
        }
        let before = token - 1;
        // "إن مسلحين يشتبه في انتمائهما لتنظيم، قتلا ضابطا": the two told of after the particle have a verb in the dual.
        let two = verb.features.get_number() == Number::Dual && {
            let particle = |t: usize| matches!(self.r.view.word(t), "ان" | "بان");
            let (start, _) = self.sentence(token);
            let opens = (start..token).rev().take(16).find(|t| particle(*t));
            opens.is_some_and(|t| self.index.at(1, t + 1).is_some()) && self.index.at(1, token + 1).is_some()
        };
        if two {
            return verb;
        }
        let subject = self.r.people.iter().any(|p| p.end as usize == token && p.lexeme.is_some())
            || self.r.actors.iter().any(|a| a.end as usize == token);
        // Only a verb follows the particle: "وكان شرطي قد قتل".
        if subject || self.has(before, self.v.perfect_mark) {
            return verb;
        }
        let hits = self.r.scan.at(before);
        // "أسفر قصف على السوق عن": after a verb of result or of happening stands its subject.
        let subject_of = |h: &Hit| {
            h.features.pos() == Pos::Verb && (self.k.is(h.lexeme, self.v.result) || self.k.is(h.lexeme, self.v.occur))
        };
        let governs = hits.is_empty()
            || hits.iter().any(subject_of)
            || hits.iter().any(|h| {
                [
                    self.v.locative,
                    self.v.on_target,
                    self.v.at_place,
                    self.v.of,
                    self.v.intend,
                    self.v.by_agent,
                    self.v.governing,
                ]
                .iter()
                .any(|c| self.k.is(h.lexeme, *c))
                    || matches!(h.features.pos(), Pos::Noun | Pos::VerbalNoun) && !h.clitics.has(Clitics::AL)
            });
        if governs { hit } else { verb }
    }
}

/// The hit that makes a token an act, if it does.
fn act_hit<'a>(c: &Context<'a>, token: usize) -> Option<&'a Hit> {
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    let hit = c.r.scan.at(token).iter().find(|h| {
        c.k.is(h.lexeme, c.v.act)
            && !matches!(h.features.pos(), Pos::ActiveParticiple | Pos::PassiveParticiple | Pos::Adjective)
    })?;
    // A longer phrase over the same words says what is meant ("police station", "مهاجم الفريق").
    let hidden = c.r.scan.at(token).iter().any(|h| {
        h.length > hit.length
            && ![c.v.stop, c.v.weapon, c.v.by_agent, c.v.counted_act, c.v.harm, c.v.separate, c.v.earlier]
                .iter()
                .any(|v| c.k.is(h.lexeme, *v))
    });
    // "armed with assault rifles": guns, no attack.
    let gun = !arabic
        && c.attr(hit.lexeme, "rank") == Some("1")
        && c.r.scan.at(token).iter().any(|h| h.length > hit.length && c.k.is(h.lexeme, c.v.weapon));
    if hidden || gun {
        return None;
    }
    // Inside a longer phrase that began earlier.
    let v = c.v;
    let inside = [
        v.accident,
        v.act,
        v.court,
        v.source,
        v.deny_claim,
        v.earlier,
        v.drill,
        v.sport,
        v.arts,
        v.attacker,
        v.site,
        v.person,
        v.weapon,
    ];
    for back in 1..=3.min(token) {
        if c.r
            .scan
            .at(token - back)
            .iter()
            .any(|h| h.length as usize > back && inside.iter().any(|v| c.k.is(h.lexeme, *v)))
        {
            return None;
        }
    }
    // "dropped three bombs on": without a subject right before it, it is a thing.
    if !arabic
        && hit.features.pos() == Pos::Verb
        && c.has(token, c.v.weapon)
        && token > 0
        && hit.features.get_tense() == Tense::Present
        && roles::bare_before(c, token, 0).is_none()
    {
        return None;
    }
    let hit = c.reading_of(token, hit);
    // "wounded in Russian strikes on the city", "the strikes", "several raids": the plural of the noun, not the verb.
    if !arabic && hit.features.pos() == Pos::Verb && hit.features.get_tense() == Tense::Present && token > 0 {
        let adjective = c.has(token - 1, c.v.nationality) && !c.has(token - 1, c.k.classes.country);
        let led = [c.v.locative, c.v.plural_determiner, c.v.carry_out].iter().any(|class| {
            let ends =
                |d: usize| c.r.scan.at(token - d).iter().any(|h| h.length as usize == d && c.k.is(h.lexeme, *class));
            (1..=3.min(token)).any(ends)
        });
        let counted = c.r.numbers.iter().any(|n| n.end as usize == token) && roles::bare_before(c, token, 0).is_none();
        // "launched drone and artillery strikes": an arm before it, and a verb of carrying out before that.
        let fired = c.has(token - 1, c.v.arm) && (2..=6.min(token)).any(|d| c.has(token - d, c.v.carry_out));
        let determined = !c.r.view.tokens[token].new_line && (led || counted || fired);
        if adjective || determined {
            let noun = c.r.scan.at(token).iter().find(|h| c.k.is(h.lexeme, c.v.act) && h.features.pos() == Pos::Noun);
            return noun.or(Some(hit));
        }
    }
    let base_verb = hit.features.pos() == Pos::Verb && hit.features.get_tense() == Tense::Base && !arabic;
    if base_verb {
        // "Gunmen ambush police": a subject right before it makes a headline's verb of it.
        if roles::bare_before(c, token, 0)
            .is_some_and(|np| !matches!(np.party, Party::Actor(i) if c.r.actors[i].naming == Naming::Country))
        {
            let verb =
                c.r.scan
                    .at(token)
                    .iter()
                    .find(|h| c.k.is(h.lexeme, c.v.act) && h.length == hit.length && h.features.pos() == Pos::Verb);
            return verb.or(Some(hit));
        }
        // English: the bare form is a noun where it can be one ("attack", "raid"), else it needs a
        // subject right before it or stands in a headline.
        let noun = c.r.scan.at(token).iter().find(|h| c.k.is(h.lexeme, c.v.act) && h.features.pos() == Pos::Noun);
        return noun.or(Some(hit));
    }
    Some(hit)
}

const PLANNED: &str = "planned, threatened or supposed";
/// Why what was only tried is left out, and those it would have hurt.
const TRIED: &str = "tried, and not done";

/// Whether these are protesters.
fn protesters(c: &Context<'_>, party: Party) -> bool {
    roles::kind(c, party) == Some(ActorKind::Protesters)
}

fn reject(c: &Context<'_>, hit: &Hit, token: usize, verb: bool) -> Option<&'static str> {
    let v = c.v;
    let end = token + hit.length as usize;
    if c.covered(token, v.not_act, 3) {
        return Some("a set phrase that means no act");
    }
    if c.truce(token) {
        return Some("a truce");
    }
    if c.r.dates.iter().any(|d| (d.start as usize..d.end as usize).contains(&token)) {
        return Some("part of a date");
    }
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    let (start, stop) = c.sentence(token);
    // "سيقصف", and "ستؤدي إلى مقتل": the future of the verb that carries the act.
    let future = |t: usize| {
        c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && h.clitics.has(Clitics::SA))
            && !c.r.scan.at(t).iter().any(|h| h.features.pos() != Pos::Verb && !h.clitics.has(Clitics::SA))
    };
    if hit.clitics.has(Clitics::SA) || (start..token).rev().take(3).any(future) {
        return Some("future");
    }
    // "استولوا على بنادق": what is no place is no territory.
    if arabic && verb && c.attr(hit.lexeme, "subtype").is_some_and(|s| s.contains("territory")) {
        let over = (end.saturating_sub(1)..(end + 8).min(stop)).find(|t| c.r.view.word(*t) == "علي");
        let place = |at: usize| {
            (at + 1..(at + 4).min(stop)).any(|t| {
                c.r.hit(c.k, t, c.k.classes.place_head).is_some()
                    || c.has(t, v.site)
                    || c.has(t, v.territory)
                    || c.r.places.iter().any(|p| p.start as usize <= t && t < p.end as usize)
            })
        };
        if over.is_some_and(|at| !place(at)) {
            return Some("nothing said that is a territory");
        }
    }
    // "حملته للسيطرة على": what an operation is for has not come about.
    if arabic
        && hit.clitics.preposition() == Some('ل')
        && c.attr(hit.lexeme, "subtype").is_some_and(|s| s.contains("territory"))
    {
        return Some("not said to have happened");
    }
    if c.has(token, v.accident) {
        return Some("accident");
    }
    // "A shark attacked a surfer", "hackers attacked the ministry's website", "هجوم لسمك القرش": no act of violence of people's.
    let beast = |t: usize| c.has(t, v.no_fighter);
    let who = if arabic || !verb {
        token.saturating_sub(2).max(start)..(end + 3).min(stop)
    } else {
        token.saturating_sub(3).max(start)..token
    };
    if c.attr(hit.lexeme, "subtype") == Some("attack") && who.into_iter().any(beast) {
        return Some("by no one who fights");
    }
    // "استهدفوا كمينا لقوات الأمن", "هجوم على كمين": a post of the police, in Egypt.
    let post = arabic && !verb && c.attr(hit.lexeme, "onesided").is_some();
    if post && token > start {
        let one = usize::from(c.r.view.word(token - 1) == "احد" && token - 1 > start);
        let struck = |h: &Hit| {
            c.k.is(h.lexeme, v.targeting) || c.k.is(h.lexeme, v.act) && c.attr(h.lexeme, "subtype") == Some("attack")
        };
        let before = token - 1 - one;
        let aimed = matches!(c.r.view.word(before), "علي") && before > start;
        // "استهدف مسلحون كمينا": who struck it stands between.
        let object = c.r.view.word(token).ends_with('ا');
        let verb = |t: usize| c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && struck(h));
        let words =
            (start..before).rev().take(3).take_while(|t| !matches!(c.r.view.tokens[*t].kind, TokenKind::Mark(_)));
        if c.r.scan.at(before - usize::from(aimed)).iter().any(struck) || object && words.into_iter().any(verb) {
            return Some("what was struck");
        }
    }
    // A metaphor: a word right beside it says that nobody was hurt ("هجوم كلامي", "heart attack").
    let beside = if arabic { end } else { token.wrapping_sub(1) };
    // "كمين بمالي" is in Mali.
    let led =
        |t: usize| c.r.scan.at(t).iter().any(|h| c.k.is(h.lexeme, v.metaphor) && h.clitics.preposition().is_some());
    if beside < c.r.len()
        && beside >= start
        && beside < stop
        && c.has(beside, v.metaphor)
        && !c.has(beside, v.site)
        && !led(beside)
    {
        return Some("metaphor");
    }
    if !arabic
        && token > start
        && c.r.view.tokens[token - 1].possessive
        && c.r.view.tokens[token].capital
        && !c.r.view.tokens[token].new_line
    {
        return Some("a name");
    }
    if !arabic && verb && hit.features.get_tense() == Tense::Base && !c.has(token.saturating_sub(1), v.aux) {
        let to = token > start
            && matches!(
                c.r.view.word(token - 1),
                "to" | "not" | "will" | "would" | "could" | "can" | "may" | "might" | "must" | "should"
            );
        // "used machetes to kill 12": what they were used for was done.
        let used = |t: usize| {
            matches!(c.r.view.word(t), "used" | "using" | "uses")
                && (t + 1..token).any(|w| c.has(w, v.weapon) || c.has(w, v.arm))
        };
        let used = (start..token).rev().take(8).any(used);
        if to && !used {
            return Some("not said to have happened");
        }
    }
    // "one “target of intermediate value”": a verb's form before "of" is a noun.
    if !arabic && verb && hit.features.get_tense() == Tense::Base && c.r.view.word(end) == "of" {
        return Some("a word of many meanings with no doer and no target");
    }
    // "an operation to arrest a commander": a noun's form after "to", with an object, is the verb.
    let object = |t: usize| {
        matches!(c.r.view.word(t), "a" | "an" | "the" | "his" | "her" | "their" | "him" | "them")
            || c.index.at(1, t).is_some()
    };
    let base = |h: &Hit| h.features.pos() == Pos::Verb && h.features.get_tense() == Tense::Base;
    if !arabic
        && !verb
        && c.attr(hit.lexeme, "subtype") == Some("arrests")
        && token > start
        && end < stop
        && c.r.view.word(token - 1) == "to"
        && c.r.scan.at(token).iter().any(base)
        && object(end)
    {
        return Some("not said to have happened");
    }
    // Negation binds what follows it closely; "دون إصابات" is a toll of zero, not a denial of the act.
    if let Some(at) = c.before(token, v.neg, if arabic { 2 } else { 3 }) {
        let only = c.r.view.word(at + 1) == "only" || c.r.view.word(at) == "لا" && c.r.view.word(at + 1) == "يزال";
        // "لم يسفر الهجوم عن ضحايا": it did not cost anyone; it happened.
        let costless = arabic
            && !verb
            && c.r.scan.at(at + 1).iter().any(|h| c.k.is(h.lexeme, v.result) && h.features.pos() == Pos::Verb);
        if !only && !costless && !c.has(token, v.no_claim) {
            return Some("negated");
        }
    }
    // "قضت محكمة بإعدام 14": a sentence, not a killing.
    if tolls::sentenced(c, token) {
        return Some("a sentence of a court");
    }
    if c.before(token, v.drill, 8).is_some() {
        return Some("an exercise");
    }
    // "Attacks in the region doubled last year", "تضاعفت الهجمات": a trend.
    let rises = |t: usize| {
        c.r.scan.at(t).iter().any(|h| {
            c.k.is(h.lexeme, v.trend)
                && h.features.pos() == Pos::Verb
                && (h.features.get_tense() == Tense::Past || h.features.is_participle())
        })
    };
    let many = c.r.scan.at(token).iter().any(|h| {
        h.features.pos() != Pos::Verb
            && c.k.is(h.lexeme, v.act)
            && h.features.get_number() == sijill_lexicon::Number::Plural
    });
    if many && (token == start || !c.r.numbers.iter().any(|n| n.end as usize == token)) {
        let told = |t: usize| c.has(t, v.result) || c.has(t, v.harm) || c.has(t, v.carry_out) || c.has(t, v.say);
        let ahead = (end..(end + 9).min(stop)).take_while(|t| !told(*t)).any(rises);
        // "groups have stepped up attacks", "escalated their attacks"
        let before = !arabic && (1..=2.min(token - start)).any(|d| rises(token - d));
        if !arabic && ahead || before || arabic && token > start && rises(token - 1) {
            return Some("a trend");
        }
    }
    if (end..(end + 6).min(stop)).take_while(|t| !c.is_verb(*t)).any(|t| c.has(t, v.drill)) {
        return Some("an exercise");
    }
    // Plans, threats, appeals, hypotheses. What ran into its purpose clause did not happen.
    // "وحاول مستوطنون ارتكاب جريمة اختطاف وقتل": what all of it was tried.
    let tried = || {
        let crime = c.before(token, v.crime, 3)?;
        c.before(crime, v.intend, 4)
    };
    if let Some(at) = c.before(token, v.intend, if arabic { 3 } else { 4 }).or_else(tried) {
        let word = c.r.view.word(at);
        let attempt = matches!(word, "محاولة" | "attempt");
        let happened = c.before(token, v.foil, 6).is_some()
            || attempt && !verb
            || c.r.scan.at(at).iter().any(|h| h.length == 1 && c.k.is(h.lexeme, v.act));
        // "قد" before a past tense affirms, be it the act itself or what carries it ("قد تعرض لقصف").
        let past = |t: usize| {
            c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && h.features.get_tense() == Tense::Past)
        };
        let affirms =
            c.has(at, v.perfect_mark) && (hit.features.get_tense() == Tense::Past || past(at + 1)) || word == "وقد";
        let carried = c.has(at, v.carry_out)
            && c.r.scan.at(at).iter().any(|h| c.k.is(h.lexeme, v.carry_out) && h.features.pos() == Pos::Verb);
        let by = c.has(at, v.by_agent);
        // "متهمين بتنفيذ تفجير": what one is accused of, and who had it done, happened.
        let accused = arabic
            && word == "بتنفيذ"
            && (1..=3.min(at - start)).any(|d| c.has(at - d, v.accused) || c.has(at - d, v.blame));
        // "لم تتبن أي جهة التفجير": what no one claims happened.
        let unclaimed = (1..=5.min(token))
            .any(|d| c.r.scan.at(token - d).iter().any(|h| h.length as usize >= d && c.k.is(h.lexeme, v.no_claim)));
        if !happened && !affirms && !carried && !by && !accused && !unclaimed {
            return Some(if tried().is_some() { TRIED } else { PLANNED });
        }
    }
    // "the release of detained journalists", "the kidnapped girls": a participle that says who they are.
    if !arabic
        && hit.features.is_participle()
        && c.attr(hit.lexeme, "measure").is_some()
        && token > start
        && (c.has(token - 1, v.of)
            || matches!(c.r.view.word(token - 1), "of" | "the" | "for" | "their" | "his" | "her" | "its" | "with"))
        && c.index.at(1, end).is_some_and(|i| c.r.people[i].count.is_none())
    {
        return Some("says who they are");
    }
    if c.before(token, v.anniversary, 4).is_some() {
        return Some("an anniversary");
    }
    // "هاجم محللون سياسة البنوك", "هاجم الوزير المعارضة": who speaks for a living attacks in words, unless someone is hurt or
    // something struck.
    let speaks = |t: usize| {
        c.r.scan.at(t).iter().any(|h| {
            c.k.is(h.lexeme, v.source)
                && matches!(c.attr(h.lexeme, "said"), Some("expert" | "government" | "anonymous_official"))
        })
    };
    if arabic
        && verb
        && c.attr(hit.lexeme, "measure").is_none()
        && c.attr(hit.lexeme, "rank") == Some("1")
        && end < stop
        && speaks(end)
        && !(end..(end + 8).min(stop)).any(|t| c.has(t, v.site) || c.has(t, v.weapon) || c.index.at(3, t).is_some())
        && !(start..stop).any(|t| c.has(t, v.harm))
    {
        return Some("said in words");
    }
    None
}

/// Reads all mentions.
pub(crate) fn read(c: &Context<'_>) -> Mentions {
    let mut out = Mentions::default();
    let (r, v) = (c.r, c.v);
    out.tolls = tolls::read(c);
    for (s, sentence) in r.sentences.iter().enumerate() {
        let (start, end) = (sentence.start as usize, sentence.end as usize);
        let first = out.list.len();
        let mut token = start;
        while token < end {
            let Some(hit) = act_hit(c, token) else {
                token += 1;
                continue;
            };
            let verb = c.attr(hit.lexeme, "finite").is_some()
                || hit.features.pos() == Pos::Verb
                    && (hit.features.get_tense() != Tense::Base || r.view.tokens[token].kind == TokenKind::Arabic);
            let next = token + hit.length as usize;
            // "the threat of bombings, kidnappings and protests": what is listed with what is only feared.
            let listed = out.rejected.last().filter(|r| r.reason == PLANNED && r.end >= start).is_some_and(|r| {
                let joins = |t: usize| c.r.is_mark(t, ',') || c.r.is_mark(t, '،') || c.has(t, v.and);
                let listed = hit.clitics.has(Clitics::AND) || (r.end..token).any(joins);
                // "protests" may be read as a verb; without a subject it is none.
                let noun = hit.features.pos() != Pos::Verb || token - r.end == 1;
                noun && listed && token - r.end <= 3 && !(r.end..token).any(|t| c.is_verb(t))
            });
            let reason = reject(c, hit, token, hit.features.pos() == Pos::Verb).or(listed.then_some(PLANNED));
            if let Some(reason) = reason {
                out.rejected.push(Rejected { start: token, end: next, reason });
                token = next;
                continue;
            }
            let subtype = c.attr(hit.lexeme, "subtype").and_then(Subtype::parse).unwrap_or(Subtype::Other);
            let mut rank: i32 = c.attr(hit.lexeme, "rank").and_then(|r| r.parse().ok()).unwrap_or(1);
            // "أعلن الحزب قصفه قوة": whose pronoun is the speaker's tells of an act of his, and refers to none.
            let own = !verb && c.attr(hit.lexeme, "measure").is_none() && speaker::announced(c, token, hit).is_some();
            let word_definite = (hit.clitics.has(Clitics::AL | Clitics::PRONOUN) && !own)
                || (token > start
                    && (matches!(r.view.word(token - 1), "the" | "this" | "that")
                        || (token > start + 1
                            && r.view.word(token - 2) == "the"
                            && r.view.tokens[token].kind == TokenKind::Latin)));
            let weak = c.k.is(hit.lexeme, v.weak_act);
            if c.k.is(hit.lexeme, v.blast) {
                rank = rank.min(3);
            }
            let (doers, targets) = roles::read(c, token, hit);
            let subtype = flown(c, token, next, hit, subtype, &doers);
            // "فجروا عبوة", "سيارة مفخخة فجرت حافلة"; "زرعوا عبوة في الطريق وفجروها": a pronoun looks further back.
            let wards = c.attr(hit.lexeme, "voice") == Some("defend");
            let back = if verb && hit.clitics.has(Clitics::PRONOUN) && !wards { 9 } else { 3 };
            let armed_object = (token.saturating_sub(back).max(start)..(next + 3).min(end))
                .any(|t| !(token..next).contains(&t) && c.has(t, v.weapon));
            // "أعمال العنف أودت بحياة 36": what cost lives happened.
            let costly = c.attr(hit.lexeme, "costly").is_some()
                && out
                    .tolls
                    .iter()
                    .any(|t| (start..end).contains(&t.start) && t.measure == Measure::Killed && t.count.best > 1.0);
            // "Police seized 200 kilos of cocaine": no one is taken.
            let no_one = subtype == Subtype::AbductionForcedDisappearance
                && verb
                && r.view.tokens[token].kind == TokenKind::Latin
                && targets.is_empty()
                && !out.tolls.iter().any(|t| (start..end).contains(&t.start) && t.measure == Measure::Abducted);
            // "المتظاهرون سيطروا على الجسور": protesters who block a bridge take no territory.
            let protests = subtype == Subtype::NonStateActorOvertakesTerritory
                && (token.saturating_sub(3).max(start)..(next + 4).min(end))
                    .any(|t| c.index.at(1, t).is_some_and(|i| protesters(c, Party::People(i))));
            if protests {
                token = next;
                continue;
            }
            // "the fighting pitted farmers against herders": a rule says who.
            let ruled = || {
                c.matches.iter().any(|found| {
                    let says = |e: &&sijill_lexicon::Emission| {
                        e.kind == "mark" && matches!(e.words.first().map(String::as_str), Some("sides" | "done"))
                    };
                    let on = |e: &sijill_lexicon::Emission| found.get(e.capture("on")?).map(|on| on.start);
                    c.rules.rules[found.rule].emissions.iter().filter(says).any(|e| on(e) == Some(token))
                })
            };
            // "The fighting, which broke out on Wednesday, lasted an hour": it is said to have happened.
            let happened = || {
                let comma = r.is_mark(next, ',') || r.is_mark(next, '،');
                let relative = next + usize::from(comma);
                word_definite
                    && matches!(subtype, Subtype::ArmedClash | Subtype::Attack)
                    && !verb
                    && (matches!(r.view.word(relative), "which" | "that") || c.has(relative, v.relative))
                    && (relative + 1..(relative + 3).min(end)).any(|t| c.verb_of(t, v.occur))
            };
            // "ستة مدنيين تم إعدامهم": whom it befell stands before it.
            let befell = || {
                hit.clitics.has(Clitics::PRONOUN)
                    && c.attr(hit.lexeme, "measure") == Some("killed")
                    && c.undergone(token)
                    && r.people.iter().any(|p| (token.saturating_sub(4)..token).contains(&(p.end as usize)))
            };
            let told = armed_object || costly || ruled() || happened() || befell();
            if weak && (doers.is_empty() || no_one) && targets.is_empty() && !told {
                out.rejected.push(Rejected {
                    start: token,
                    end: next,
                    reason: "a word of many meanings with no doer and no target",
                });
                token = next;
                continue;
            }
            let rule = format!("act:{}", c.k.lexicon.lexeme(hit.lexeme).lemma);
            out.list.push(Mention {
                lexeme: Some(hit.lexeme),
                weapon: c.attr(hit.lexeme, "weapon").and_then(WeaponKind::parse),
                verb,
                definite: word_definite && hit.features.pos() != Pos::Verb,
                plural: hit.features.pos() != Pos::Verb
                    && (matches!(hit.features.get_number(), Number::Plural)
                        || token > start && c.has(token - 1, v.plural_head)),
                modality: if c.before(token, v.foil, 5).is_some() { Modality::Foiled } else { Modality::Asserted },
                doers,
                targets,
                ..Mention::new((token, next), s, subtype, rank, rule)
            });
            token = next;
        }
        ruled(c, &mut out, first, s, start, end);
        stopped_and_taken(c, &mut out.list[first..]);
        // A toll with no act of its own belongs to one told before.
        let has_toll = out.tolls.iter().any(|t| (start..end).contains(&t.start) && t.measure != Measure::Arrested);
        if out.list.len() == first && has_toll {
            let toll =
                out.tolls.iter().find(|t| (start..end).contains(&t.start)).map(|t| (t.start, t.end, t.rule.clone()));
            if let Some((from, to, rule)) = toll {
                // "لقوا حتفهم برصاص قوات الأمن": the doer stands with the toll.
                let doers: Vec<Party> = (start..end)
                    .find_map(|t| r.hit(c.k, t, v.by_agent).map(|h| t + h.length as usize))
                    .and_then(|at| (at..(at + 3).min(end)).find_map(|t| roles::np(c, t)))
                    .filter(|np| roles::is_armed(c, np.party))
                    .map(|np| np.party)
                    .into_iter()
                    .collect();
                // Who was shot is told with who shot: an act of its own.
                let told = !doers.is_empty();
                out.list.push(Mention {
                    definite: !told,
                    referred: !told,
                    doers,
                    ..Mention::new((from, to), s, Subtype::Attack, if told { 1 } else { -1 }, rule)
                });
            }
        }
        // "The incident took place on Saturday in …": when and where of what was told before.
        if out.list.len() == first
            && first > 0
            && !has_toll
            && let Some((from, to)) = incident(c, start, end)
        {
            out.list.push(Mention {
                definite: true,
                referred: true,
                ..Mention::new((from, to), s, Subtype::Attack, -1, "incident".to_owned())
            });
        }
        if out.list.len() > first {
            attach(c, &mut out, first, start, end);
            merge(c, &mut out, first);
        }
    }
    apply_marks(c, &mut out);
    tribal(c, &mut out);
    refer(c, &mut out);
    same_one(c, &mut out);
    out
}

/// "عملية طعن نفذها شاب … وأطلقت القوات النار على الشاب ما أدى إلى استشهاده", "A man stabbed two people. Police shot the man":
/// the one who did it, told of again by the same noun, did not suffer another's attack; his death is an attacker's.
fn same_one(c: &Context<'_>, out: &mut Mentions) {
    let people = &c.r.people;
    let one = |i: usize| {
        let p = &people[i];
        !p.plural && p.parts.is_empty() && p.role == sijill_text::PeopleRole::Plain && p.of.is_none()
    };
    let single =
        |d: &Party| matches!(d, Party::People(i) if one(*i) && people[*i].count.is_some_and(|n| n.high == Some(1.0)));
    let did: Vec<usize> = out
        .list
        .iter()
        .flat_map(|m| m.doers.iter().filter(|d| single(d)))
        .filter_map(|d| match d {
            Party::People(i) => Some(*i),
            _ => None,
        })
        .collect();
    if did.is_empty() {
        return;
    }
    let again = |j: usize| {
        let p = &people[j];
        one(j)
            && p.definite
            && p.count.is_none()
            && did.iter().any(|i| people[*i].lexeme == p.lexeme && people[*i].start < p.start)
    };
    let forces = |d: &Party| roles::is_force(c, *d);
    for m in &mut out.list {
        if m.doers.iter().all(forces) && m.targets.iter().any(|t| matches!(t, Party::People(j) if again(*j))) {
            m.doers.clear();
            m.targets.retain(|t| !matches!(t, Party::People(j) if again(*j)));
        }
    }
    for toll in &mut out.tolls {
        toll.attackers |= (0..people.len()).any(|j| people[j].start as usize == toll.start && again(j));
    }
}

/// "أوقف مسلحون سيارتهم واقتادوهم إلى مكان مجهول": who stops people and leads them away has arrested no one.
fn stopped_and_taken(c: &Context<'_>, list: &mut [Mention]) {
    let Some(taken) = list.iter().position(|m| m.subtype == Subtype::AbductionForcedDisappearance) else { return };
    let weak = |m: &Mention| m.lexeme.is_some_and(|l| c.k.is(l, c.v.weak_act));
    for m in list[..taken].iter_mut().filter(|m| m.subtype == Subtype::Arrests && weak(m)) {
        m.subtype = Subtype::AbductionForcedDisappearance;
        let armed =
            |p: &Party| matches!(p, Party::People(i) if c.r.people[*i].role == sijill_text::PeopleRole::Attacker);
        if m.doers.is_empty() && m.targets.iter().any(armed) {
            m.doers = m.targets.iter().copied().filter(armed).collect();
            m.targets.retain(|p| !armed(p));
        }
    }
}

/// "استهدفت مسيرة", "قصفت طائرات", "an Israeli drone struck": what flew says how it was done.
fn flown(c: &Context<'_>, token: usize, next: usize, hit: &Hit, subtype: Subtype, doers: &[Party]) -> Subtype {
    let bombs = subtype == Subtype::RemoteExplosiveLandmineIed && !c.k.is(hit.lexeme, c.v.blast);
    let open = matches!(subtype, Subtype::Attack | Subtype::ArmedClash | Subtype::ShellingArtilleryMissileAttack);
    if !open && !bombs {
        return subtype;
    }
    // "Russia bombed villages", "the army bombed a village": what a state's forces bomb they bomb from the air.
    let state = |d: &Party| matches!(d, Party::Nation(..)) || roles::is_force(c, *d);
    let latin = c.r.view.tokens[token].kind == TokenKind::Latin;
    if bombs && latin && hit.features.pos() == Pos::Verb && doers.iter().any(state) {
        return Subtype::AirDroneStrike;
    }
    let air = |l: u32| c.attr(l, "strike").and_then(Subtype::parse);
    // "طائرات النظام", "طائرة حربية تابعة للجيش": the plane is part of what they are called.
    let flies =
        |t: u32| c.r.scan.at(t as usize).iter().filter(|h| c.k.is(h.lexeme, c.v.arm)).find_map(|h| air(h.lexeme));
    let by = doers.iter().find_map(|d| match d {
        Party::Actor(i) => {
            let a = &c.r.actors[*i];
            air(a.lexeme).or_else(|| (a.start..a.end).find_map(flies))
        }
        _ => None,
    });
    if by.is_some() || c.attr(hit.lexeme, "measure").is_some_and(|m| !m.is_empty()) {
        return by.unwrap_or(subtype);
    }
    // "قصف نفذته طائرة مسيرة", "هجوم بمسيرة", "هاجمت المدينة بعشرات المسيرات": what carried it out or served for it stands
    // after the act.
    let noun = hit.features.pos() != Pos::Verb;
    let (start, stop) = c.sentence(token);
    let arabic = c.r.view.tokens[token].kind == TokenKind::Arabic;
    let served = |t: usize| {
        let arm = c.r.scan.at(t).iter().find(|h| c.k.is(h.lexeme, c.v.arm)).and_then(|h| Some((h, air(h.lexeme)?)));
        // "نفذته" alone is a word of doing; with its plane it is one phrase.
        let from = || t <= next + 2 && c.r.view.word(t - 1) == "من";
        let done = noun && (c.has(t - 1, c.v.by_agent) || c.has(t, c.v.by_agent) || from());
        // "بعشرات المسيرات": the number bears the preposition.
        let counted = c.r.numbers.iter().find(|n| n.end as usize == t).map(|n| n.start as usize);
        let by = |t: usize| c.r.view.word(t).starts_with('ب');
        // "قصف لمقاتلات تركية": whose bombing it was.
        let whose = |h: &Hit| noun && t == next && h.clitics.preposition() == Some('ل');
        arm.filter(|(h, _)| done || whose(h) || h.clitics.preposition() == Some('ب') || counted.is_some_and(by))
            .map(|(_, s)| s)
    };
    let reach = if noun { 4 } else { 9 };
    let after = (next..(next + reach).min(stop))
        .take_while(|t| noun || c.r.clause[*t] == c.r.clause[token])
        .filter(|t| arabic && *t > 0)
        .find_map(served);
    if noun || after.is_some() {
        // "اتهمت كييف مروحيات روسية بقصف المستودع": what is accused of it did it from the air.
        let accused = (noun && after.is_none() && hit.clitics.preposition() == Some('ب'))
            .then(|| c.before(token, c.v.blame, 9))
            .flatten()
            .and_then(|b| {
                (b.max(start)..token).find_map(|t| {
                    c.r.scan.at(t).iter().filter(|h| c.k.is(h.lexeme, c.v.arm)).find_map(|h| air(h.lexeme))
                })
            });
        return after.or(accused).unwrap_or(subtype);
    }
    // A past form has no feature of its own: its ت says it.
    let word = c.r.view.word(token);
    let feminine = hit.features.is_feminine() || word.ends_with('ت') || word.ends_with("تا");
    let at = |t: usize| {
        c.r.scan
            .at(t)
            .iter()
            .filter(|h| h.clitics.preposition().is_none() && c.k.is(h.lexeme, c.v.arm))
            // "a suicide bomber" flies nothing.
            .filter(|_| {
                !(1..=2.min(t))
                    .any(|b| c.r.scan.at(t - b).iter().any(|h| h.length as usize > b && c.k.is(h.lexeme, c.v.person)))
            })
            // "Two bombers attacked a camp" are men, "Russian bombers" planes.
            .filter(|h| c.attr(h.lexeme, "needs") != Some("nation") || t > 0 && c.has(t - 1, c.v.nationality))
            .find_map(|h| air(h.lexeme))
    };
    let beside = if c.r.view.tokens[token].kind == TokenKind::Arabic {
        let after = (next < c.r.len()
            && (feminine || c.r.view.word(next).trim_start_matches("ال").starts_with("طيران")))
        .then(|| at(next))
        .flatten();
        // "طائرات مسيرة استهدفت المدينة": the subject before its verb.
        let (start, _) = c.sentence(token);
        after.or_else(|| {
            // Whose they are may stand between: "مسيرتين لقوات الدعم السريع استهدفتا".
            let ends = |t: usize, end: usize| c.r.scan.at(t).iter().any(|h| t + h.length as usize == end);
            let owner = c.r.actors.iter().find(|a| a.end as usize == token && a.preposition == Some('ل'));
            let end = owner.map_or(token, |a| a.start as usize);
            (end.saturating_sub(3).max(start)..end).filter(|t| feminine && ends(*t, end)).find_map(at)
        })
    } else {
        let (start, _) = c.sentence(token);
        // "A drone believed to have been launched by the RSF hit a hospital": told of in some words before its verb.
        let told_of = |t: usize| {
            matches!(
                c.r.view.word(t + 1),
                "believed"
                    | "that"
                    | "which"
                    | "launched"
                    | "fired"
                    | "sent"
                    | "suspected"
                    | "said"
                    | "thought"
                    | "flown"
            )
        };
        let quiet =
            |t: usize| !(t + 1..token).any(|b| matches!(c.r.view.tokens[b].kind, TokenKind::Mark('.' | ':' | ';')));
        (token.saturating_sub(2).max(start)..token)
            .find_map(at)
            .or_else(|| (token.saturating_sub(14).max(start)..token).filter(|t| told_of(*t) && quiet(*t)).find_map(at))
    };
    by.or(beside).unwrap_or(subtype)
}

/// A word of someone's part in an act, which a denial denies in place of the act.
fn involved(c: &Context<'_>, token: usize) -> bool {
    c.r.scan
        .at(token)
        .iter()
        .any(|h| (c.k.is(h.lexeme, c.v.claim) || c.k.is(h.lexeme, c.v.deny_claim)) && h.features.pos() == Pos::Word)
}

/// "The incident occurred", "ووقع الحادث", "وكانت الواقعة قد حدثت": the word for what was told.
fn incident(c: &Context<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    let happens =
        |t: usize| c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && c.k.is(h.lexeme, c.v.occur));
    // "This happened at dawn on Tuesday", "\"It took place …": what opens a sentence.
    let opening = start + usize::from(c.r.is_mark(start, '"'));
    if matches!(c.r.view.word(opening), "this" | "it") && happens(opening + 1) {
        return Some((opening, opening + 1));
    }
    (start..end).find_map(|t| {
        let hit = c.r.hit(c.k, t, c.v.incident)?;
        let next = t + hit.length as usize;
        ((next..(next + 3).min(end)).any(happens) || (t.saturating_sub(2).max(start)..t).any(happens))
            .then_some((t, next))
    })
}

/// Acts told by several words together: `event` emissions of rules, where no single word was read.
fn ruled(c: &Context<'_>, out: &mut Mentions, first: usize, sentence: usize, start: usize, end: usize) {
    // "fired missiles at mock targets": a drill that hurts no one.
    let drill = |out: &Mentions| {
        !out.tolls.iter().any(|t| (start..end).contains(&t.start) && t.count.best > 0.0)
            && (start..end).any(|t| c.has(t, c.v.drill))
    };
    for found in c.matches.iter().filter(|m| (start..end).contains(&m.start)) {
        let rule = &c.rules.rules[found.rule];
        for emission in rule.emissions.iter().filter(|e| e.kind == "event") {
            let (Some(subtype), Some(at)) = (
                emission.words.first().and_then(|w| Subtype::parse(w)),
                emission.capture("at").and_then(|name| found.get(name)),
            ) else {
                continue;
            };
            if subtype.event_type() == sijill_model::EventType::ExplosionsRemoteViolence && drill(out) {
                continue;
            }
            let covered = out.list[first..].iter().any(|m| m.start < at.end && m.end > at.start);
            let negated = c.before(at.start, c.v.neg, 2).is_some() || c.before(at.start, c.v.intend, 2).is_some();
            let rank = emission.constant("rank").and_then(|r| r.parse().ok()).unwrap_or(2);
            // "An attack in Iraq wounded two": the land where it was wounded no one.
            let land = |b: &crate::rules::Capture| {
                let country = |i: usize| c.r.actors[i].naming == Naming::Country;
                let latin = c.r.view.tokens[b.start].kind == TokenKind::Latin;
                let before = |class: u16| latin && b.start > start && c.has(b.start - 1, class);
                matches!(b.what, Captured::Actor(i) if country(i) && before(c.v.locative) || before(c.v.conveys))
            };
            if emission.capture("by").and_then(|name| found.get(name)).is_some_and(|by| land(&by)) {
                continue;
            }
            // "police on Tuesday fired tear gas at protesters": who did it, where the word itself did not find him.
            let by = emission.capture("by").and_then(|name| found.get(name)).and_then(|by| doer(c, by));
            if let (Some(m), Some(by), false) =
                (out.list[first..].iter_mut().find(|m| m.start == at.start), by, negated)
                && m.subtype == subtype
            {
                if m.doers.is_empty() {
                    m.doers.push(by);
                }
                continue;
            }
            // "إطلاق نار على المتظاهرين": the words around say more of the act than its own.
            if let Some(m) = out.list[first..].iter_mut().find(|m| m.start == at.start && m.rank <= rank)
                && !negated
                && (matches!(
                    subtype,
                    Subtype::ExcessiveForceAgainstProtesters
                        | Subtype::ShellingArtilleryMissileAttack
                        | Subtype::AirDroneStrike
                        | Subtype::DisruptedWeaponsUse
                        | Subtype::NonStateActorOvertakesTerritory
                        | Subtype::RemoteExplosiveLandmineIed
                        | Subtype::SuicideBomb
                        | Subtype::ViolentDemonstration
                ) || subtype == Subtype::ArmedClash && m.subtype == Subtype::ViolentDemonstration)
            {
                if m.subtype != subtype {
                    m.weapon = emission.constant("weapon").and_then(WeaponKind::parse).or(m.weapon);
                }
                (m.subtype, m.rank) = (subtype, rank);
                if m.doers.is_empty() {
                    m.doers.extend(by);
                }
                // "فجرت امرأتان نفسيهما": whom they blew up were themselves.
                m.targets.retain(|t| subtype != Subtype::SuicideBomb || Some(*t) != by);
                continue;
            }
            if covered || negated {
                continue;
            }
            // "ADF rebels hacked …": the rebels are those of the name before them.
            let party = |key: &str| {
                let capture = emission.capture(key).and_then(|name| found.get(name))?;
                let party = doer(c, capture)?;
                let Party::People(i) = party else { return Some(party) };
                let named = c.r.actors.iter().position(|a| {
                    a.end == c.r.people[i].start
                        && a.naming == Naming::Named
                        && c.r.people[i].role == sijill_text::PeopleRole::Attacker
                });
                Some(named.map_or(party, Party::Actor))
            };
            // "مواجهة مع واشنطن", "مع زعماء الدول": who bears no arms is confronted in words.
            let unarmed = |p: &Party| {
                !roles::is_armed(c, *p) || matches!(p, Party::Actor(i) if c.r.actors[*i].naming == Naming::Country)
            };
            if subtype == Subtype::ArmedClash && party("by").as_ref().is_some_and(unarmed) {
                continue;
            }
            // "سيطر المتظاهرون على الجسور": protesters who block a bridge take no territory.
            if subtype == Subtype::NonStateActorOvertakesTerritory && party("by").is_some_and(|p| protesters(c, p)) {
                continue;
            }
            // "سقط صاروخ روسي", "a Russian missile slammed into": whose weapon it was.
            let owner = || {
                (subtype != Subtype::DisruptedWeaponsUse)
                    .then(|| roles::wielder(c, at.start.saturating_sub(4).max(start)..(at.end + 3).min(end), |_| true))
                    .flatten()
            };
            let subject_of_verb = || {
                let verb = c.r.scan.at(at.start).iter().any(|h| h.features.pos() == Pos::Verb)
                    || c.r.view.word(at.start).ends_with("ed");
                let violent = matches!(
                    subtype.event_type(),
                    sijill_model::EventType::ViolenceAgainstCivilians
                        | sijill_model::EventType::ExplosionsRemoteViolence
                );
                (verb && violent).then(|| roles::armed_subject(c, at.start)).flatten()
            };
            out.list.push(Mention {
                weapon: emission.constant("weapon").and_then(WeaponKind::parse),
                verb: true,
                doers: party("by")
                    .or_else(|| roles::manager(c, at.start).map(|n| n.party))
                    .or_else(|| subject_of_verb().map(|n| n.party))
                    .or_else(owner)
                    .into_iter()
                    .collect(),
                targets: party("on").or_else(|| vehicle_of(c, at.end, end)).into_iter().collect(),
                ..Mention::new((at.start, at.end), sentence, subtype, rank, rule.name.clone())
            });
        }
    }
    out.list[first..].sort_by_key(|m| (m.start, m.end));
}

/// "أطلق مسلحون النار على سيارة للشرطة", "أمطر مسلحون دورية للجيش بوابل من الرصاص": whose car was hit.
fn vehicle_of(c: &Context<'_>, from: usize, end: usize) -> Option<Party> {
    let vehicle = |t: usize| {
        let hits = c.r.scan.at(t);
        hits.iter().any(|h| matches!(c.attr(h.lexeme, "site"), Some("vehicle" | "checkpoint")))
    };
    let car = (from..(from + 9).min(end)).find(|t| vehicle(*t))?;
    (car..(car + 4).min(end))
        .find_map(|t| roles::np(c, t))
        .filter(|n| n.start > car && matches!(n.preposition, None | Some('ل')))
        .map(|n| n.party)
        .filter(|p| roles::is_force(c, *p))
}

/// Tells apart acts that are asserted from those only referred to. A finite verb asserts, unless
/// a relative pronoun ties it to something known; a noun is asserted where a verb of happening,
/// doing, causing or harm carries it, where it opens a headline, or where it bears a figure.
fn refer(c: &Context<'_>, out: &mut Mentions) {
    let v = c.v;
    let list: Vec<(usize, usize, bool, bool)> = out.list.iter().map(|m| (m.start, m.end, m.verb, m.definite)).collect();
    for (i, m) in out.list.iter_mut().enumerate() {
        if m.lexeme.is_none() {
            m.referred = m.rank < 0;
            continue;
        }
        let (start, stop) = c.sentence(m.start);
        let relative = |t: usize| c.has(t, v.relative);
        if m.verb {
            let tied = m.start > start && relative(m.start - 1);
            // "الهجوم الذي استهدف": the noun before it is known already.
            m.referred = tied && (i == 0 || list[i - 1].3 || list[i - 1].0 < start);
            continue;
        }
        let supports = |t: usize| {
            c.r.scan.at(t).iter().any(|h| {
                (h.features.pos() == Pos::Verb || c.k.is(h.lexeme, v.harm) && h.features.pos() == Pos::Word)
                    && [v.occur, v.result, v.carry_out, v.suffer, v.harm, v.targeting]
                        .iter()
                        .any(|class| c.k.is(h.lexeme, *class))
                    && !(t > start && relative(t - 1) && (t < m.start || m.definite))
            }) || list.iter().any(|(s, e, verb, _)| *verb && (*s..*e).contains(&t))
        };
        let breaks = |t: usize| {
            c.has(t, v.complementizer)
                || matches!(c.r.view.tokens[t].kind, TokenKind::Mark('.' | ':' | ';' | '؟' | '?'))
        };
        let carries = |t: usize| {
            c.r.scan
                .at(t)
                .iter()
                .any(|h| h.features.pos() == Pos::Verb && (c.k.is(h.lexeme, v.occur) || c.k.is(h.lexeme, v.carry_out)))
        };
        m.carried = (start..m.start).rev().take(4).take_while(|t| !breaks(*t)).any(carries);
        let back = (start..m.start).rev().take(14).take_while(|t| !breaks(*t)).any(supports);
        let ahead = (m.end..stop).take(10).take_while(|t| !breaks(*t)).any(supports);
        let opens = m.start <= start + 1
            || (start..m.start)
                .rev()
                .take(2)
                .any(|t| matches!(c.r.view.tokens[t].kind, TokenKind::Mark(':' | '-' | '–' | '|' | ')')));
        let figured = m.tolls.iter().any(|t| out.tolls[*t].count.best > 0.0 && out.tolls[*t].start >= m.start);
        // After "since", "the inquiry into" and the like only what carries it from before counts.
        let refers = |mut at: usize| {
            // "قبل عملية خطف", "وراء هذه المذبحة": the word of reference stands before what heads or points to the act.
            while at > start && (c.has(at - 1, v.event_head) || c.has(at - 1, v.definite_mark)) {
                at -= 1;
            }
            (1..=3.min(at - start))
                .any(|d| c.r.scan.at(at - d).iter().any(|h| h.length as usize == d && c.k.is(h.lexeme, v.referring)))
        };
        let known = refers(m.start);
        // "أعلنت مصادر أمنية مقتل أربعة في انفجار": the dead are what is announced, and the blast with them.
        let announced = m.tolls.iter().any(|t| {
            let toll = &out.tolls[*t];
            toll.count.best > 0.0 && (start..m.start).contains(&toll.start) && !refers(toll.start)
        });
        let asserted = back || announced || (!known && (ahead || opens || figured));
        m.referred = !asserted || m.condemned || c.before(m.start, v.say, 1).is_some() && m.definite;
    }
    // "دعا … بعد الاعتداء الذي أسفر عن مقتل مهندس": what is told of a thing only referred to is referred to with it.
    for i in 1..out.list.len() {
        let (before, m) = (&out.list[i - 1], &out.list[i]);
        let clause = c.r.sentence_of(before.start) == c.r.sentence_of(m.start)
            && !(before.end..m.start).any(|t| c.has(t, v.complementizer) || c.has(t, v.say));
        if before.referred && before.rank >= 0 && m.rank <= 0 && clause {
            out.list[i].referred = true;
        }
    }
}

/// How far a phrase at tokens `a..b` is from a mention: words between, clauses crossed, other
/// mentions crossed.
fn cost(c: &Context<'_>, list: &[Mention], m: usize, a: usize, b: usize) -> usize {
    let mention = &list[m];
    let (near, far, gap) = if b <= mention.start {
        (b.max(1) - 1, mention.start, mention.start - b)
    } else if a >= mention.end {
        (mention.end - 1, a, a - mention.end)
    } else {
        return 0;
    };
    let clauses = (c.r.clause[far.min(c.r.len() - 1)].abs_diff(c.r.clause[near])) as usize;
    let crossed = list.iter().filter(|o| o.start > near && o.end <= far && !std::ptr::eq(*o, mention)).count();
    gap + 4 * clauses.min(4) + 7 * crossed
}

/// "خطف المدير الأحد بعد شهر من خطف سلفه": what stands before the word of coming after is of what stands before it.
fn comes_after(c: &Context<'_>, list: &[Mention], m: usize, a: usize, b: usize) -> bool {
    // "attacked the county at dawn on Sunday and overran its villages"
    let goes_on = c.r.view.word(b) == "and" && list[m].start == b + 1;
    b <= list[m].start
        && list.first().is_some_and(|o| o.end <= a)
        && (goes_on || (b..list[m].start.min(b + 6)).any(|t| c.has(t, c.v.after)))
}

/// Words (clauses count four) over which a date, a country, a place still belong to an act.
const FAR_DATE: usize = 34;
/// A date less precise than a day stands closer to its act.
const FAR_COARSE_DATE: usize = 22;
const FAR_COUNTRY: usize = 16;
const FAR_PLACE: usize = 26;

/// "انقلاب السادس من أغسطس", "ثورة 25 يناير": a date right after an indefinite noun that is no act
/// names that noun. A date of an act has a preposition, a weekday or the act before it.
fn names_another(c: &Context<'_>, list: &[Mention], date: &DatePhrase) -> bool {
    let relative = date.relative;
    let date = date.start as usize;
    let Some(before) = date.checked_sub(1) else { return false };
    if relative
        || c.r.view.tokens[before].kind != TokenKind::Arabic
        || c.sentence(date).0 == date
        || c.has(date, c.v.weekday)
        || c.index.at(0, date).is_none() && !c.r.view.word(date).starts_with("ال")
    {
        return false;
    }
    let word = c.r.view.word(before);
    word.chars().count() >= 4
        && !word.starts_with("ال")
        && ![c.v.weekday, c.v.day_part, c.v.day_word, c.v.at_place, c.v.locative, c.v.of, c.v.referring, c.v.person]
            .iter()
            .any(|class| c.has(before, *class))
        && !c.r.scan.at(before).iter().any(|h| h.features.pos() == Pos::Verb)
        && !list.iter().any(|m| (m.start..m.end).contains(&before))
        && !c.r.places.iter().any(|p| (p.start..p.end).contains(&(before as u32)))
        && !c.r.dates.iter().any(|d| (d.start..d.end).contains(&(before as u32)))
}

/// "دير الزور", "سوق الأهواز": the word of a site is part of a town's name. A camp is the place it names.
fn in_name(c: &Context<'_>, token: usize, site: Site) -> bool {
    let k = &c.k.classes;
    // "تنظيم القاعدة" has no base, nor has «تنظيم "القاعدة"».
    let named =
        c.r.actors.iter().any(|a| a.naming == Naming::Named && (a.start as usize..a.end as usize).contains(&token));
    let actor = named
        || (1..=2.min(token))
            .any(|b| c.r.scan.at(token - b).iter().any(|h| h.length as usize > b && c.k.is(h.lexeme, k.actor)));
    // "مديرية صالة", "قضاء سوق الشيوخ": what follows the head is its name.
    let headed = token > 0
        && c.r.view.tokens[token].kind == TokenKind::Arabic
        && !c.r.view.tokens[token].new_line
        && site != Site::Camp
        && c.r.hit(c.k, token - 1, k.place_head).is_some_and(|h| {
            c.attr(h.lexeme, "unknown").is_some()
                && !h.clitics.has(Clitics::AL)
                && h.features.get_number() == Number::Singular
        })
        && !c.r.scan.at(token).iter().any(|h| h.clitics.has(Clitics::AL) || h.clitics.preposition().is_some());
    actor
        || headed
        || site != Site::Camp
            && c.r.places.iter().any(|p| {
                p.index.is_some()
                    && p.precision != PlacePrecision::Site
                    && p.end > p.name + 1
                    && (p.name..p.end).contains(&(token as u32))
            })
}

/// "tensions between Ankara and the PKK": a side, not a site.
pub(crate) fn between_sides(c: &Context<'_>, place: &PlacePhrase) -> bool {
    let (start, end) = (place.start as usize, place.end as usize);
    let between = (1..=2.min(start)).any(|d| matches!(c.r.view.word(start - d), "between" | "بين"));
    between
        && c.r.actors.iter().any(|a| {
            let from = a.start as usize;
            a.naming != Naming::Country && from >= end && from <= end + 3
        })
}

/// "In Baghdad, an official said", "وفي دمشق، قال مصدر", "told reporters in Gusau": where someone speaks.
fn speaks_there(c: &Context<'_>, place: &PlacePhrase, start: usize) -> bool {
    let end = place.end as usize;
    // Those spoken to stand right before it, the verb of saying before them.
    let from = place.start as usize;
    let from = from - usize::from(from > start && c.has(from - 1, c.v.locative));
    let heard = (1..=3.min(from - start))
        .find(|d| c.r.scan.at(from - d).iter().any(|h| h.length as usize == *d && c.k.is(h.lexeme, c.v.audience)));
    let told = |d: usize| (from.saturating_sub(d + 5).max(start)..from - d).any(|t| c.verb_of(t, c.v.say));
    if place.locative && place.precision != PlacePrecision::Country && heard.is_some_and(told) {
        return true;
    }
    place.start as usize <= start + 1
        && place.locative
        && place.precision != PlacePrecision::Country
        && (c.r.is_mark(end, ',') || c.r.is_mark(end, '،'))
        && (end + 1..(end + 5).min(c.r.len()))
            .any(|t| c.has(t, c.v.say) || c.r.scan.at(t).iter().any(|h| c.k.is(h.lexeme, c.v.source)))
        && !(end + 1..(end + 5).min(c.r.len())).any(|t| c.has(t, c.v.act))
}

/// "قالت وزارة الصحة", "a court said", "نقل الجرحى إلى المستشفى": an institution that acts or heals is no site. It is one
/// where it was hit, or where a word of place leads to it.
fn speaks_or_heals(c: &Context<'_>, token: usize, end: usize, site: Site, m: &Mention) -> bool {
    let v = c.v;
    if !matches!(site, Site::GovernmentBuilding | Site::Hospital | Site::PoliceStation) {
        return false;
    }
    let (start, stop) = c.sentence(token);
    let before = |class: u16, reach: usize| (1..=reach.min(token - start)).any(|d| c.has(token - d, class));
    let hit = before(v.targeting, 3) || before(v.raid, 3) || before(v.on_target, 2) && !before(v.claim, 4);
    let inside = c.r.scan.at(token).iter().any(|h| h.clitics.preposition() == Some('ب')) || before(v.at_place, 2);
    let beside = m.end <= token && token - m.end <= 1 || m.start >= end && m.start - end <= 1;
    if site == Site::Hospital {
        // "مات في المستشفى", "died in hospital"
        let treated = (start..stop).any(|t| c.has(t, v.treated));
        return treated || !(hit || beside || inside && m.rank >= 1);
    }
    let speaks = c.r.scan.at(token).iter().any(|h| c.k.is(h.lexeme, v.source)) && before(v.say, 3);
    speaks || !(hit || inside || beside)
}

/// Gives every date, place, toll, site and weapon of a sentence to the mention it is nearest to.
fn attach(c: &Context<'_>, out: &mut Mentions, first: usize, start: usize, end: usize) {
    let (r, v, k) = (c.r, c.v, c.k);
    // The nearest mention of the sentence, and how far it is.
    let nearest = |list: &[Mention], a: usize, b: usize, parted: bool| -> (usize, usize) {
        let list = &list[first..];
        let weighed = |m: usize| {
            let far = cost(c, list, m, a, b);
            (far + if parted && comes_after(c, list, m, a, b) { 8 } else { 0 }, m, far)
        };
        (0..list.len()).map(weighed).min().map_or((first, 0), |(_, m, far)| (first + m, far))
    };
    let inside = |a: u32| (start..end).contains(&(a as usize));
    // "The incident took place around 11 pm on Saturday …, when gunmen opened fire": its day, however far the act is.
    let told = |date: &DatePhrase| incident(c, start, end).is_some_and(|(from, _)| from < date.start as usize);
    // One act and one day in a sentence belong together however many words say where it was.
    let alone = out.list.len() == first + 1 && r.dates.iter().filter(|d| inside(d.start)).count() == 1;
    for (i, date) in r.dates.iter().enumerate() {
        if !inside(date.start) {
            continue;
        }
        let (mut m, mut far) =
            nearest(&out.list, date.start as usize, date.end as usize, date.precision != DatePrecision::Year);
        // "hit a base on Monday in response to strikes": the day of what was done, not of what it answers.
        if m > first && date.precision == DatePrecision::Day && out.list[m].start >= date.end as usize {
            let answers =
                (date.end as usize..out.list[m].start.min(date.end as usize + 5)).any(|t| c.has(t, v.answering));
            if answers {
                m -= 1;
                far = cost(c, &out.list[first..], m - first, date.start as usize, date.end as usize);
            }
        }
        // "الجمعة غداة هجوم", "on Friday, a day after an attack": the day counted back from is that of what was told before it.
        let counted_from = |o: &DatePhrase| {
            o.behind && (date.end..=date.end + 1).contains(&o.start) && out.list[m].start >= o.end as usize
        };
        if r.dates.iter().any(counted_from)
            && let Some(before) = (first..m).rfind(|m| out.list[*m].end <= date.start as usize)
        {
            m = before;
            far = cost(c, &out.list[first..], m - first, date.start as usize, date.end as usize);
        }
        // "a day after gunmen …": of the first act behind it.
        if date.behind {
            match (first..out.list.len()).find(|m| out.list[*m].start >= date.end as usize) {
                Some(next) => (m, far) = (next, out.list[next].start - date.end as usize),
                None => continue,
            }
        }
        let day = date.relative || matches!(date.precision, DatePrecision::Day | DatePrecision::Days);
        let reach = match day {
            true if alone => 2 * FAR_DATE,
            true => FAR_DATE,
            false => FAR_COARSE_DATE,
        };
        // "MOGADISHU, Jan. 4 (UPI) --", "الخرطوم 21 سبتمبر –": the day it was written.
        // "Maputo — Gunmen on Friday night": what stands behind its dash is the report.
        let opened = |p: &sijill_text::PlacePhrase| {
            let dash = |t: u32| matches!(r.view.tokens[t as usize].kind, TokenKind::Mark('-' | '–' | '—'));
            // "بغداد – 2 يونيو 2018 (د ب أ)": unless an agency's name closes the line.
            (p.end..date.start).any(dash) && !r.is_mark(date.end as usize, '(')
        };
        let written =
            r.places.iter().any(|p| p.dateline && p.end <= date.start && date.start <= p.end + 4 && !opened(p))
                && date.start as usize <= start + 7;
        // "The attack follows a 31 December announcement": a day right after a word of coming after is the other's.
        let other = (1..=3.min(date.start as usize - start)).any(|d| c.has(date.start as usize - d, v.earlier));
        let follows = other && out.list[m].end <= date.start as usize && out.list[m].definite;
        // "تصعيد هجماتها منذ أيام": how long it has gone on.
        let lasts = c.has(date.start as usize, v.since)
            && (out.list[m].plural || !out.list[m].verb && date.precision != DatePrecision::Day);
        // "Hours earlier, 15 people were killed in a strike on Friday evening": the day is said.
        let hours = date.precision == DatePrecision::Day
            && (date.start as usize..date.end as usize)
                .any(|t| r.hit(k, t, k.classes.period).is_some_and(|h| c.attr(h.lexeme, "unit") == Some("hour")))
            // "في ساعة متأخرة من مساء الاثنين" names the day itself.
            && !(date.start as usize..date.end as usize).any(|t| c.has(t, k.classes.weekday) || c.has(t, k.classes.relative_day))
            && r.dates.iter().any(|o| o.start != date.start && inside(o.start) && o.precision == DatePrecision::Day);
        // "القصف المتتالي منذ فجر الجمعة", "shelling since dawn on Friday": what began so lately is of that day.
        let began = || {
            matches!(date.precision, DatePrecision::Day | DatePrecision::Days)
                && r.reference.is_some_and(|now| (0..=2).contains(&(now - date.from).get_days()))
                && (date.start as usize..date.end as usize).any(|t| c.has(t, v.day_part))
        };
        // "هجمات على المخيم منذ يوم الثلاثاء", "clashes since Sunday": what has gone on for days of this week is of those days.
        let these_days = date.since
            && date.precision == DatePrecision::Days
            && (date.start as usize..date.end as usize).any(|t| c.has(t, k.classes.weekday))
            && r.reference.is_some_and(|now| (1..=6).contains(&(now - date.from).get_days()) && date.to == now);
        // "recovering territory it lost last year": the year of what a pronoun's verb tells.
        let at = date.start as usize;
        let aside = date.precision == DatePrecision::Year
            && at >= start + 2
            && matches!(r.view.word(at - 2), "it" | "he" | "she" | "they" | "we")
            && !c.has(at - 1, v.act);
        // "… منذ اندلاع الحرب بين الجيش والقوات في منتصف أبريل", "since the outbreak of war in April 2023": the day it broke out.
        let outset = (start..at).rev().take(16).any(|t| {
            c.has(t, v.since)
                && (t + 1..(t + 3).min(at)).any(|o| c.has(o, v.outset))
                && r.reference.is_some_and(|now| (now - date.to).get_days() > 14)
                // What the war has cost since then is of all that time.
                && !out.tolls.iter().any(|toll| inside(toll.start as u32))
        });
        // "ارتفعت حصيلة الهجوم إلى 15 قتيلا بوفاة جريح أمس", "بالعثور أمس على جثة جندي": the day of what raised the toll.
        let added = out.list[m].end <= at
            && (out.list[m].end..at).rev().take(9).any(|t| c.has(t, v.later_death))
            && (start..at).any(|t| c.has(t, v.toll_word) || c.has(t, v.toll_change));
        // "دخل وقف لإطلاق النار حيز التنفيذ الثلاثاء", "a truce that took effect on Tuesday": the day of what came into force.
        let told_after = |t: usize| out.list[first..].iter().any(|m| m.start > t && m.end <= at);
        let in_force = || (start..at).any(|t| c.has(t, v.effect) && !told_after(t));
        // "لغم من مخلفات الحرب في ثمانينيات القرن الماضي", "a mine left over from the 1980s": the years of the war.
        let of_old = matches!(date.precision, DatePrecision::Year | DatePrecision::Month)
            && (start..at).rev().take(10).any(|t| c.has(t, v.leftover));
        if (!date.since || began() || these_days)
            && !outset
            && !added
            && !in_force()
            && !of_old
            // "a 16th-century mosque": no act is told by the century.
            && (date.to - date.from).get_days() < 30_000
            && !aside
            && (!lasts || these_days || !out.list[m].plural && began())
            && !hours
            && (far <= reach || m == first && told(date))
            && !written
            && !follows
            && !names_another(c, &out.list[first..], date)
        {
            out.list[m].dates.push(i);
        }
    }
    for (i, place) in r.places.iter().enumerate() {
        if !inside(place.name) || place.dateline {
            continue;
        }
        let town = matches!(place.precision, PlacePrecision::City | PlacePrecision::Site | PlacePrecision::Near);
        let (m, far) = nearest(&out.list, place.start as usize, place.end as usize, town);
        // "هز تفجير مسجد الإمام بمنطقة الصوابر في الكويت": one act and one land it was in belong together.
        let lone = || {
            out.list.len() == first + 1
                && place.locative
                && out.list[first].end <= place.start as usize
                && out.list[first].subtype.event_type() != sijill_model::EventType::StrategicDevelopments
                && r.places.iter().filter(|p| inside(p.name) && p.precision == PlacePrecision::Country).count() == 1
        };
        let reach = if place.precision == PlacePrecision::Country && !lone() { FAR_COUNTRY } else { FAR_PLACE };
        if far <= reach
            && !c.beside(place)
            && !c.patron(place)
            && !c.acts(place)
            && !between_sides(c, place)
            && !speaks_there(c, place, start)
        {
            out.list[m].places.push(i);
        }
    }
    for (i, toll) in out.tolls.iter().enumerate() {
        if !(start..end).contains(&toll.start) {
            continue;
        }
        if out.rejected.iter().any(|r| r.reason == TRIED && (r.start..r.end).contains(&toll.trigger)) {
            continue;
        }
        // "الاشتباكات … على نحو أسفر عن قتيلين، بخلاف من أصيبوا في اشتباكات الأمس": what came of an act is told behind it.
        let result = (toll.start.saturating_sub(12).max(start)..toll.start).rev().find(|t| c.verb_of(*t, v.result));
        let came_of = result.filter(|t| {
            let told = |m: &Mention| m.lexeme.is_some() && m.start < toll.start && m.end > *t;
            r.view.tokens[*t].kind == TokenKind::Arabic
                && !out.list[first..].iter().any(told)
                && out.list[first..].iter().any(|m| m.end <= *t)
        });
        let m = first
            + (0..out.list.len() - first)
                .min_by_key(|m| {
                    let mention = &out.list[first + m];
                    let own = mention.start == toll.trigger;
                    let behind = came_of.is_some_and(|t| mention.start > t) && !own && !mention.verb;
                    let far = 1 + cost(c, &out.list[first..], *m, toll.start, toll.end);
                    (if own { 0 } else { far + if behind { 40 } else { 0 } }, *m)
                })
                .unwrap_or(0);
        if toll.both {
            out.list[m].both.push(i);
        } else {
            out.list[m].tolls.push(i);
        }
    }
    let mut token = start;
    while token < end {
        let site = r.scan.at(token).iter().find(|h| k.is(h.lexeme, v.site));
        if let Some(hit) = site
            && let Some(kind) = c.attr(hit.lexeme, "site").and_then(Site::parse)
            && r.scan.at(token).iter().all(|h| h.length <= hit.length || k.is(h.lexeme, v.site))
            && !in_name(c, token, kind)
        {
            let to = token + hit.length as usize;
            let (m, _) = nearest(&out.list, token, to, false);
            if !speaks_or_heals(c, token, to, kind, &out.list[m]) {
                out.list[m].sites.push((kind, token, to));
            }
            token = to;
            continue;
        }
        token += 1;
    }
    let mut token = start;
    while token < end {
        if let Some(hit) = r.scan.at(token).iter().find(|h| k.is(h.lexeme, v.weapon))
            && let Some(kind) = c.attr(hit.lexeme, "weapon").and_then(WeaponKind::parse)
            && !c.covered(token, v.not_weapon, 2)
            // "Assam Rifles": a force that is called so.
            && !r.actors.iter().any(|a| {
                a.start < token as u32
                    && r.scan
                        .at(a.start as usize)
                        .iter()
                        .any(|h| h.lexeme == a.lexeme && token < a.start as usize + h.length as usize)
            })
            && !c.truce(token)
        {
            let to = token + hit.length as usize;
            let (m, _) = nearest(&out.list, token, to, false);
            let protest = out.list[m].subtype.event_type() == sijill_model::EventType::Protests;
            if kind == WeaponKind::Drone && march(c, token) && (protest || protest_told(c, token)) {
                token = to;
                continue;
            }
            // "عثر على حزام ناسف في موقع الانفجار", "police found an unexploded belt at the scene": what was found was not used.
            let found = (1..=4.min(token - start)).any(|d| c.finds(token - d));
            if found && out.list[m].subtype != Subtype::DisruptedWeaponsUse {
                token = to;
                continue;
            }
            let subtype = c.attr(hit.lexeme, "subtype").and_then(Subtype::parse);
            // "انفجار صاروخ باليستي", "the explosion of a shell": what flew in and went off.
            let mention = &mut out.list[m];
            let flew = matches!(subtype, Some(Subtype::ShellingArtilleryMissileAttack | Subtype::AirDroneStrike));
            if flew
                && mention.lexeme.is_some_and(|l| k.is(l, v.blast))
                && (token == mention.end || token == mention.end + 2)
            {
                mention.subtype = subtype.unwrap_or(mention.subtype);
                mention.weapon = None;
            }
            out.list[m].weapons.push((kind, subtype, token, to));
            token = to;
            continue;
        }
        token += 1;
    }
}

/// "clashes between herders and farmers are common": what is said so of it stands behind those between whom it is.
fn common(c: &Context<'_>, m: &Mention) -> bool {
    c.r.view.tokens[m.start].kind == TokenKind::Latin
        && (m.end..(m.end + 12).min(c.r.len()))
            .take_while(|t| c.r.clause[*t] == c.r.clause[m.start])
            .find(|t| c.has(*t, c.v.aux) || c.is_verb(*t))
            .is_some_and(|t| c.has(t, c.v.habitual_adjective))
}

/// "six people died following a raid", "injured in the wake of a blast": what a word of harm right before says it came of.
fn brought_about(c: &Context<'_>, token: usize) -> bool {
    let (start, _) = c.sentence(token);
    let harmed = |t: usize| c.r.scan.at(t).iter().any(|h| c.attr(h.lexeme, "measure").is_some());
    let causes =
        c.r.view.word(token) == "following" || c.r.view.word(token) == "in" && c.r.view.word(token + 2) == "wake";
    causes && (1..=4.min(token - start)).any(|d| harmed(token - d))
}

/// "opened fire …, killing five": the act and what it did to people are told once. Of neighbours
/// in a sentence, one of them a mere killing, the first keeps its place and the stronger its kind.
fn merge(c: &Context<'_>, out: &mut Mentions, first: usize) {
    // "يأتي هجوم الخميس بعد أيام على مقتل سبعة": those seven are not of Thursday's attack.
    let history: Vec<(usize, usize)> = c
        .matches
        .iter()
        .flat_map(|found| {
            let emissions = c.rules.rules[found.rule].emissions.iter();
            emissions
                .filter(|e| {
                    e.kind == "mark" && e.words.first().is_some_and(|w| matches!(w.as_str(), "earlier" | "sought"))
                })
                .filter_map(|e| e.capture("on").and_then(|name| found.get(name)))
                .map(|on| (on.start, on.end))
        })
        .collect();
    let mut i = first;
    while i + 1 < out.list.len() {
        let (a, b) = (&out.list[i], &out.list[i + 1]);
        let weak = a.rank.min(b.rank) <= 0;
        let same = a.modality == b.modality && a.start != b.start;
        // "killed in a similar attack": what is like it is where they were killed.
        let within = |t: usize| (1..=2.min(t - a.end)).any(|d| c.has(t - d, c.v.at_place));
        let parted = (a.end..b.start).any(|t| {
            c.has(t, c.v.earlier) && !within(t) && !brought_about(c, t)
                || matches!(c.r.view.tokens[t].kind, TokenKind::Mark(';' | '؛'))
        });
        // "قتلت الشرطة رجلا هاجم المارة": he did the second act; "… before police shot the attacker" ends the first.
        let of_target = |p: &Party, test: &dyn Fn(&sijill_text::PeoplePhrase) -> bool| matches!(p, Party::People(i) if test(&c.r.people[*i]));
        let subject = b.verb && a.targets.iter().any(|p| of_target(p, &|p| p.end as usize == b.start));
        let attacker = |p: &Party| of_target(p, &|p| p.role == sijill_text::PeopleRole::Attacker);
        let ends = !b.targets.is_empty()
            && b.targets.iter().all(attacker)
            && !a.targets.is_empty()
            && !a.targets.iter().all(attacker);
        // "قتل مسلحون ضابطا الجمعة غداة هجوم انتحاري": what was a day before it is another act.
        let elapsed = |d: &DatePhrase| {
            d.behind
                && d.start as usize >= a.end
                && !b.definite
                && (d.end as usize..=d.end as usize + 2).contains(&b.start)
        };
        let parted = parted
            || c.r.dates.iter().any(elapsed)
            || c.r.dates.iter().any(|d| {
                // "the deadliest attack since July 2018, when a bomber killed 149"
                let then = |m: &Mention| crate::statistics::of_that_time(c, d, m.start, m.end);
                c.r.sentence_of(d.start as usize) == a.sentence && then(a) != then(b)
            })
            // "near Tongo Tongo, the same area four soldiers were killed in October 2017"
            || (a.end..b.start).any(|t| c.has(t, c.v.same_place))
            || common(c, b)
            || a.record != b.record
            || subject
            || fronted(c, a.start).is_some_and(|comma| a.start < comma && comma < b.start)
            || ends
            || history.iter().any(|(start, end)| *start < b.end && *end > b.start && *start >= a.end);
        let violent = |s: Subtype| {
            !matches!(
                s.event_type(),
                sijill_model::EventType::StrategicDevelopments | sijill_model::EventType::Protests
            )
        };
        let dated = |m: &Mention| m.dates.first().map(|d| c.r.dates[*d].from);
        let days_apart = matches!((dated(a), dated(b)), (Some(x), Some(y)) if x != y);
        // "Twin attacks in the area on Saturday targeted refugees": the verb tells of its subject.
        let latin = c.r.view.tokens[a.start].kind == TokenKind::Latin;
        // "a bomb", for all that the word is a verb's too.
        // So are the raids that those of "قتل عشرة في غارات" died in.
        let noun = |m: &Mention| {
            !m.verb
                || !latin && !c.is_verb(m.start)
                || latin && (1..=2.min(m.start)).any(|d| matches!(c.r.view.word(m.start - d), "a" | "the" | "another"))
        };
        let told_of = noun(a)
            && b.verb
            && b.doers.is_empty()
            // "a bomb struck a van": so does a verb of striking right behind it.
            && b.lexeme.is_some_and(|l| {
                c.k.is(l, c.v.targeting) && b.start <= a.end + 9 || latin && c.k.is(l, c.v.weak_act) && b.start <= a.end + 1
            })
            && c.r.sentence_of(a.start) == c.r.sentence_of(b.start)
            && !(a.end..b.start).any(|t| {
                // "بهجوم لتنظيم «داعش»، استهدف حواجز": whose it was may stand between marks.
                let whose = !latin
                    && match c.r.view.tokens[t].kind {
                        TokenKind::Mark('"') => true,
                        TokenKind::Mark('،' | ',') => t + 1 == b.start,
                        _ => false,
                    };
                !whose && (c.is_verb(t) || matches!(c.r.view.tokens[t].kind, TokenKind::Mark(',' | '،' | ':' | '"')))
            });
        // "استشهدت سيدة في مخيم بلاطة، فيما استشهد أربعة في طولكرم": two acts, each with its dead and its place.
        let meanwhile = (a.end..b.start).rev().find(|t| c.has(*t, c.v.meanwhile));
        let killed = |m: &Mention| {
            m.tolls.iter().any(|t| out.tolls[*t].measure == Measure::Killed && out.tolls[*t].count.best > 0.0)
        };
        let elsewhere = |at: usize| {
            let (start, stop) = c.sentence(at);
            let towns = |from: usize, to: usize| -> Vec<u32> {
                let within = c.r.places.iter().filter(|p| (from..to).contains(&(p.name as usize)) && !p.dateline);
                within
                    .filter(|p| {
                        matches!(p.precision, PlacePrecision::City | PlacePrecision::Site | PlacePrecision::Near)
                    })
                    .filter_map(|p| p.index)
                    .collect()
            };
            let (here, there) = (towns(start, at), towns(at, stop));
            !here.is_empty() && !there.is_empty() && !here.iter().any(|p| there.contains(p))
        };
        // "The rebels stormed a post and killed nine, while a roadside bomb killed six": so has what a weapon of its own did.
        let alone = |at: usize| {
            let explosion = |s: Subtype| {
                matches!(s, Subtype::RemoteExplosiveLandmineIed | Subtype::SuicideBomb | Subtype::AirDroneStrike)
            };
            latin
                && at + 5 > b.start
                && explosion(b.subtype)
                && !explosion(a.subtype)
                && b.doers.is_empty()
                && !b.definite
                && !(at..b.start).any(|t| c.is_verb(t))
        };
        // "… a bombing killed six": the verb behind it has its dead.
        let its_verb = |n: &&Mention| n.verb && n.sentence == b.sentence && n.start <= b.end + 1 && killed(n);
        let b_killed = killed(b) || out.list.get(i + 2).filter(its_verb).is_some();
        if killed(a) && (killed(b) && meanwhile.is_some_and(elsewhere) || b_killed && meanwhile.is_some_and(alone)) {
            out.list[i + 1].beside = true;
            i += 1;
            continue;
        }
        if !((weak || told_of) && same && !parted && !days_apart && violent(a.subtype) && violent(b.subtype)) {
            i += 1;
            continue;
        }
        let b = out.list.remove(i + 1);
        let a = &mut out.list[i];
        a.with.push(if b.rank > a.rank { (a.start, a.end) } else { (b.start, b.end) });
        a.with.extend(b.with);
        if b.rank > a.rank {
            (a.subtype, a.rank, a.rule) = (b.subtype, b.rank, b.rule.clone());
            (a.start, a.end, a.lexeme) = (b.start, b.end, b.lexeme);
            a.weapon = b.weapon.or(a.weapon);
            a.plural = b.plural;
        } else {
            a.weapon = a.weapon.or(b.weapon);
        }
        // What the verb tells of was named by a noun.
        a.verb |= b.verb && !told_of;
        a.told |= told_of;
        a.definite &= b.definite;
        for doer in b.doers {
            if !a.doers.contains(&doer) && !a.targets.contains(&doer) {
                a.doers.push(doer);
            }
        }
        for target in b.targets {
            if !a.targets.contains(&target) && !a.doers.contains(&target) {
                a.targets.push(target);
            }
        }
        a.tolls.extend(b.tolls);
        a.both.extend(b.both);
        a.dates.extend(b.dates);
        a.places.extend(b.places);
        a.sites.extend(b.sites);
        a.weapons.extend(b.weapons);
    }
}

/// Whether a word for a drone is as well one for a march: "مسيرة", of no plane.
fn march(c: &Context<'_>, token: usize) -> bool {
    let flown = |t: usize| c.r.view.word(t).contains("طاير") || c.r.view.word(t).contains("طائر");
    c.r.view.word(token).trim_start_matches("ال").starts_with("مسير") && (token == 0 || !flown(token - 1))
}

/// "خرجت مسيرة في المدينة": whether the sentence tells of people who protest.
fn protest_told(c: &Context<'_>, token: usize) -> bool {
    let (start, stop) = c.sentence(token);
    let protest = |t: usize| {
        c.r.scan.at(t).iter().any(|h| {
            let kind = c.attr(h.lexeme, "subtype").and_then(Subtype::parse).map(Subtype::event_type);
            kind == Some(sijill_model::EventType::Protests) || c.attr(h.lexeme, "kind") == Some("protesters")
        })
    };
    (start..stop).any(protest)
}

/// Who a capture names.
fn captured_party(capture: crate::rules::Capture) -> Option<Party> {
    match capture.what {
        Captured::Actor(i) => Some(Party::Actor(i)),
        Captured::People(i) => Some(Party::People(i)),
        _ => None,
    }
}

/// Who a capture says did it: "ضربات روسية", a nation's adjective stands for its forces.
fn doer(c: &Context<'_>, capture: crate::rules::Capture) -> Option<Party> {
    let nation = || {
        let hit = c.r.hit(c.k, capture.start, c.v.nationality).filter(|_| capture.what == Captured::Tokens)?;
        let iso = c.land(hit)?;
        Some(Party::Nation(capture.start, iso))
    };
    captured_party(capture).or_else(nation)
}

/// "الاشتباكات القبلية: قتلى في أعمال عنف", "deadly violence between the clans": where tribes fight, violence is theirs, and no riot.
fn tribal(c: &Context<'_>, out: &mut Mentions) {
    if c.r.people.iter().any(|p| c.tribe(p)) && out.list.iter().any(|m| m.subtype == Subtype::ArmedClash && m.rank >= 2)
    {
        for m in out.list.iter_mut().filter(|m| m.subtype == Subtype::ViolentDemonstration) {
            m.subtype = Subtype::ArmedClash;
        }
    }
}

/// `mark` emissions of rules: what a context makes of the act it captures; and the marks that
/// hold for a whole clause.
fn apply_marks(c: &Context<'_>, out: &mut Mentions) {
    for found in c.matches {
        for emission in &c.rules.rules[found.rule].emissions {
            if emission.kind != "mark" {
                continue;
            }
            let Some(on) = emission.capture("on").and_then(|name| found.get(name)) else { continue };
            let Captured::Tokens = on.what else { continue };
            let covers = |(start, end): (usize, usize)| start < on.end && end > on.start;
            let word = emission.words.first().map(String::as_str);
            // What is earlier is so with all that is told of it; a denial binds its own word.
            let whole = matches!(word, Some("earlier" | "sought" | "separate" | "stopped"));
            for mention in
                out.list.iter_mut().filter(|m| covers((m.start, m.end)) || whole && m.with.iter().any(|at| covers(*at)))
            {
                match word {
                    Some("separate") => mention.separate = true,
                    // Whoever killed the assailant ended his attack; he did it, and is no victim of it.
                    Some("stopped") => {
                        let by = emission.capture("by").and_then(|name| found.get(name)).and_then(captured_party);
                        mention.doers.retain(|d| !roles::is_force(c, *d) && Some(*d) != by);
                        mention.targets.retain(|t| Some(*t) != by);
                        mention.doers.extend(by);
                        for t in &mention.tolls {
                            let toll = &mut out.tolls[*t];
                            let his = toll.trigger >= found.start && toll.start < found.end;
                            toll.attackers |= his && toll.measure == Measure::Killed;
                        }
                    }
                    // What is attacked with words or with a ball is no more an act than what is planned.
                    Some("planned" | "metaphor") => mention.modality = Modality::Planned,
                    // "نفت الحركة أي علاقة لها بالتفجير": the part in it is denied, not the blast.
                    Some("denied") if (found.start..mention.start).any(|t| involved(c, t)) => {}
                    Some("denied") => mention.modality = Modality::Denied,
                    Some("foiled") => mention.modality = Modality::Foiled,
                    Some("alleged") => mention.modality = Modality::Alleged,
                    Some("earlier") => mention.earlier = true,
                    // "قتلت الشرطة منفذ الاعتداء", "troops killed four men suspected of the bombing": those who killed him
                    // did not do it.
                    Some("sought") => {
                        (mention.earlier, mention.sought) = (true, true);
                        mention.doers.retain(|p| p.start(c) >= mention.start);
                    }
                    Some("spoken-of") => mention.spoken_of = true,
                    Some("condemned") => mention.condemned = true,
                    Some("private") => mention.private = true,
                    Some("mishap") => mention.mishap = true,
                    Some("record") => mention.record = true,
                    // Who did it, in words that stand apart from the act's.
                    Some("done") => {
                        let by = emission.capture("by").and_then(|name| found.get(name)).and_then(captured_party);
                        let wanted = emission.constant("kind").and_then(sijill_model::ActorKind::parse);
                        let fits = |p: &Party| wanted.is_none() || roles::kind(c, *p) == wanted;
                        mention.doers.extend(by.filter(|p| mention.doers.is_empty() && fits(p)));
                    }
                    // Both sides of a fight are its doers.
                    Some("sides") => {
                        // A word caught by its class stands for the phrase it is in.
                        let people = |capture: crate::rules::Capture| {
                            let within = |p: &sijill_text::PeoplePhrase| {
                                (p.start as usize..p.end as usize).contains(&capture.start)
                            };
                            c.r.people.iter().position(within).map(Party::People)
                        };
                        let party = |key| {
                            let capture = emission.capture(key).and_then(|name| found.get(name))?;
                            captured_party(capture).or_else(|| people(capture))
                        };
                        let sides: Vec<Party> = ["by", "with"].into_iter().filter_map(party).collect();
                        // "clashes between police and protesters": no fight of two armed sides.
                        // "India and Pakistan traded fire": of two sides a land may be one.
                        // "والحوثيين، المدعومين من إيران": who backs a side is none.
                        let backs = |i: usize| {
                            let at = c.r.actors[i].start as usize;
                            (1..=2.min(at)).any(|d| c.has(at - d, c.k.classes.tied))
                        };
                        let land = |s: &Party| {
                            sides.len() == 2
                                && matches!(s, Party::Actor(i) if c.r.actors[*i].naming == Naming::Country && !backs(*i))
                        };
                        // "clashes between rival militias": several, in one word.
                        let several = |s: &Party| matches!(s, Party::People(i) if c.r.people[*i].role == sijill_text::PeopleRole::Attacker && c.r.people[*i].count.is_none_or(|n| n.best != 1.0));
                        // "clashes between farmers and herders": each people a side of its own; none is the state.
                        let people = |s: &Party| {
                            let sided =
                                |i: usize| c.r.people[i].lexeme.is_some_and(|l| c.attr(l, "side_kind").is_some());
                            matches!(s, Party::People(i) if sided(*i)) || several(s) && !roles::is_force(c, *s)
                        };
                        // "between the two tribes": so is each that a people is made of.
                        let tribe = |s: &Party| {
                            let lexeme = matches!(s, Party::People(i) if c.r.people[*i].lexeme.is_some_and(|l| c.attr(l, "tribe").is_some()));
                            lexeme
                                && matches!(s, Party::People(i) if c.r.people[*i].plural || c.r.people[*i].count.is_some_and(|n| n.best == 2.0))
                        };
                        let several = |s: &Party| several(s) || tribe(s);
                        let fit = match emission.constant("as") {
                            Some("people") => sides.len() == 2 && sides.iter().all(people),
                            // "أعلن حزب الله استهداف موقع": who tells of his own act has done it.
                            Some("announced") => {
                                mention.verb = true;
                                sides.iter().all(|s| roles::is_armed(c, *s))
                            }
                            // "بين مجموعتين من فرقة الحمزة": a group fought itself.
                            Some("within") => sides.iter().all(|s| roles::is_armed(c, *s)),
                            // "between Arab tribes and the army", "between Boko Haram and vigilantes"
                            Some("mixed") => {
                                let of_people = |s: &Party| {
                                    tribe(s)
                                        || people(s)
                                            && !matches!(s, Party::People(i) if c.r.people[*i].count.is_some_and(|n| n.best == 1.0))
                                };
                                sides.len() == 2 && sides.iter().all(|s| of_people(s) || roles::is_armed(c, *s))
                            }
                            Some(_) => sides.iter().all(several),
                            None => sides.iter().all(|s| land(s) || roles::is_armed(c, *s)),
                        };
                        if fit {
                            mention.sided |= sides.len() == 2;
                            for side in sides {
                                if !mention.doers.contains(&side) {
                                    mention.doers.push(side);
                                }
                            }
                        }
                    }
                    Some("habitual") => mention.habitual = true,
                    _ => {}
                }
            }
        }
    }
    // "انفجار قذيفة" over "من مخلفات الحرب": what lay there and went off was not fired.
    let lay = |sentence: usize| {
        c.r.sentences.get(sentence).is_some_and(|s| (s.start..s.end).any(|t| c.has(t as usize, c.v.leftover)))
    };
    let of_old = (0..3).any(lay);
    for mention in &mut out.list {
        let lies = lay(mention.sentence) || mention.sentence < 3 && of_old;
        if matches!(mention.subtype, Subtype::ShellingArtilleryMissileAttack | Subtype::Grenade)
            && mention.lexeme.is_some_and(|l| c.k.is(l, c.v.blast))
            && mention.doers.is_empty()
            && lies
        {
            mention.subtype = Subtype::RemoteExplosiveLandmineIed;
        }
    }
    // "قتلت الشرطة ستة متهمين بتنفيذ تفجير … وكان التفجير قد وقع": the one they were sought for, while no other was told.
    for i in 1..out.list.len() {
        let m = &out.list[i];
        let mut alike = out.list[..i].iter().filter(|o| o.rule == m.rule).peekable();
        if m.definite && !m.verb && alike.peek().is_some() && alike.all(|o| o.sought) {
            (out.list[i].earlier, out.list[i].sought) = (true, true);
        }
    }
    // "قتل مسلحون ضابطا الجمعة غداة هجوم انتحاري": what was a day before what the sentence has told is no part of it.
    for i in 1..out.list.len() {
        let m = &out.list[i];
        let before = |d: &sijill_text::DatePhrase| {
            let from = d.start as usize;
            let harms = |t: &usize| out.tolls[*t].count.best > 0.0 && !out.tolls[*t].part;
            let told = |o: &Mention| o.sentence == m.sentence && o.end <= from && o.tolls.iter().any(harms);
            d.behind && (d.end as usize..=d.end as usize + 1).contains(&m.start) && out.list[..i].iter().any(told)
        };
        if !m.definite && !m.verb && c.r.dates.iter().any(before) {
            out.list[i].earlier = true;
        }
    }
    // "يأتي الهجوم بعد أسبوع من هجوم قتل فيه خمسة": what the earlier one did is as early.
    for i in 1..out.list.len() {
        let (before, m) = (&out.list[i - 1], &out.list[i]);
        if before.earlier
            && before.sentence == m.sentence
            && !m.definite
            && !(before.end..m.start).any(|t| c.has(t, c.v.complementizer) || c.has(t, c.v.say))
        {
            out.list[i].earlier = true;
        }
    }
    // "Today's attack followed bombings in Yala over the weekend. The attacks killed six": of those told of last.
    for i in 1..out.list.len() {
        let (before, m) = (&out.list[i - 1], &out.list[i]);
        out.list[i].earlier |=
            before.earlier && before.plural && m.plural && m.definite && !m.verb && m.sentence == before.sentence + 1;
    }
    let tolls = &out.tolls;
    for mention in &mut out.list {
        let (start, stop) = c.sentence(mention.start);
        let clause_before = |class: u16, reach: usize| c.before(mention.start, class, reach).is_some();
        // "وسبق أن ذكرت الوكالة أن انفجارا وقع": the report is the earlier one, not the act.
        let reported = |t: usize| {
            let arabic = c.r.view.tokens[t].kind == TokenKind::Arabic;
            let told =
                |h: &sijill_text::Hit| c.k.is(h.lexeme, c.v.earlier) && c.verb_of(t + h.length as usize, c.v.say);
            // "سبق أن أعلن التنظيم مسؤوليته عن": what was claimed before was done before.
            let claims = || (t..mention.start).any(|at| c.has(at, c.v.claim));
            arabic && c.r.scan.at(t).iter().any(told) && !claims()
        };
        mention.earlier |=
            c.before(mention.start, c.v.earlier, 4).is_some_and(|t| !brought_about(c, t) && !reported(t))
                || (start..mention.start).any(|t| {
                    let told = |h: &sijill_text::Hit| (h.length > 1 || t == start) && c.k.is(h.lexeme, c.v.earlier);
                    c.r.scan.at(t).iter().any(told) && !brought_about(c, t) && !reported(t)
                });
        // "في هجوم سابق", "هجوم مماثل"
        mention.earlier |= !mention.verb
            && (mention.end..(mention.end + 2).min(c.r.len()))
                .any(|t| c.r.clause[t] == c.r.clause[mention.start] && c.has(t, c.v.earlier_adjective));
        // "تفجيرات متكررة", "repeated attacks"
        // "have been attacking villages", not "have been attacked".
        let goes_on = mention.start > start
            && c.r.view.word(mention.start - 1) == "been"
            && c.r.view.word(mention.start).ends_with("ing");
        // "where the army is fighting armed gangs", below the lead too: what goes on there.
        let fights = mention.start > start
            && mention.verb
            && matches!(c.r.view.word(mention.start - 1), "is" | "are")
            && c.r.view.word(mention.start).ends_with("ing")
            && (mention.sentence > 2
                || (mention.start.saturating_sub(7).max(start)..mention.start)
                    .any(|t| matches!(c.r.view.word(t), "where" | "which" | "who")));
        mention.common = common(c, mention);
        mention.habitual |= fights
            || goes_on
            || mention.common
            || clause_before(c.v.habitual, 7)
            || !mention.verb
                && (mention.end..(mention.end + 2).min(c.r.len())).any(|t| {
                    // "الاشتباكات مستمرة", "المعارك ما زالت متواصلة": said of those at hand, it is a verb of theirs.
                    let predicate = mention.subtype == Subtype::ArmedClash
                        && c.r.view.word(mention.start).starts_with("ال")
                        && !c.r.view.word(t).starts_with("ال");
                    c.r.clause[t] == c.r.clause[mention.start] && c.has(t, c.v.habitual_adjective) && !predicate
                });
        // "kidnapped by suspected bandits", "suspected rebels killed": who did it is not sure; that it was done is.
        let of_doer = |t: usize| {
            c.r.view.tokens[t].kind == TokenKind::Latin
                && (c.r.people.iter().any(|p| p.start as usize <= t + 1 && t < p.end as usize)
                    || c.r.actors.iter().any(|a| a.start as usize == t + 1)
                    // "gunmen suspected to be bandits attacked"
                    || matches!((c.r.view.word(t + 1), c.r.view.word(t + 2)), ("to", "be"))
                        && c.r.people.iter().any(|p| (p.start as usize).abs_diff(t + 3) <= 1))
                // "طائرات حربية يرجح أنها روسية قصفت": whose they are is thought, not that they struck.
                || (t.saturating_sub(3)..t).any(|a| c.r.view.tokens[a].kind == TokenKind::Arabic && c.has(a, c.v.arm))
        };
        let hedged = c.before(mention.start, c.v.hedge, 4).is_some_and(|t| !of_doer(t))
            || (mention.end..(mention.end + 2).min(c.r.len())).any(|t| c.has(t, c.v.hedge) && !of_doer(t));
        if hedged && mention.modality == Modality::Asserted {
            mention.modality = Modality::Alleged;
        }
        // "وكانت الشرطة قالت في وقت سابق إن الهجوم": when it was said is not when it was.
        let said_then = |t: usize| {
            c.r.view.word(t + 1) == "وقت" && (t.saturating_sub(4).max(start)..t).any(|s| c.verb_of(s, c.v.say))
        };
        mention.separate |= (start..mention.end).any(|t| c.has(t, c.v.separate) && !said_then(t));
        // "A bomb killed two men in a separate attack", "وقتل اثنان في هجوم آخر": right behind the verb and its object.
        mention.separate |= mention.verb
            && (mention.end..(mention.end + 7).min(c.r.len()))
                .take_while(|t| c.r.clause[*t] == c.r.clause[mention.start])
                .any(|t| {
                    let other = |t: usize| c.has(t, c.v.separate) && c.r.view.word(t + 1) != "وقت";
                    matches!(c.r.view.word(t), "in" | "في") && (t..t + 2).any(other)
                });
        // "كما أصيب مدني بانفجار عبوة في منطقة …", "وفي محافظة صلاح الدين، نجا …": one more item of a round-up.
        let additive = c.has(start, c.v.likewise)
            && mention.start <= start + 1
            && mention.tolls.iter().any(|t| {
                let t = &tolls[*t];
                !t.others && t.people.is_some_and(|p| !c.r.people[p].others && !c.r.people[p].definite)
            })
            && (!mention.places.is_empty() || !mention.weapons.is_empty());
        // "Just a day earlier, a bomb struck a vehicle in Kalat": of the day before what the report tells of.
        // "Days before, gunmen attacked a hostel": so it is where no one says how many.
        let back = |to: usize| matches!(c.r.view.word(to - 1), "earlier" | "before") && c.r.is_mark(to, ',');
        let days =
            (start..(start + 2).min(stop)).any(|t| c.has(t, c.v.period) && t + 2 <= mention.start && back(t + 2));
        let day_before = mention.sentence > 1
            && (days
                || c.r.dates.iter().any(|d| {
                    let (from, to) = (d.start as usize, d.end as usize);
                    (start..start + 3).contains(&from) && to <= mention.start && back(to)
                }));
        mention.separate |= additive || day_before;
        // What befell "the same area" did so before; its day stands behind it.
        let same = (start..mention.start).rev().take(16).find(|t| c.has(*t, c.v.same_place));
        if let Some(at) = same {
            mention.earlier = true;
            mention.dates.retain(|d| c.r.dates[*d].start as usize > at);
        }
        let past = |d: &usize| crate::statistics::of_that_time(c, &c.r.dates[*d], mention.start, mention.end);
        let of_old = (0..c.r.dates.len()).find(|d| {
            let at = c.r.dates[*d].start as usize;
            (start..stop).contains(&at) && past(d)
        });
        if let Some(d) = of_old {
            mention.earlier = true;
            mention.dates = vec![d];
        }
        mention.spoken_of |= clause_before(c.v.court, 5);
    }
    // Of the two acts of such a sentence each has what stands on its side of the comma.
    let mut split: Vec<(usize, usize)> = Vec::new();
    for i in 0..out.list.len() {
        let Some(comma) = fronted(c, out.list[i].start) else { continue };
        let (own, sentence) = (&out.list[i], out.list[i].sentence);
        let two = own.rank >= 0
            && out
                .list
                .iter()
                .any(|o| o.sentence == sentence && o.rank >= 0 && (o.start < comma) != (own.start < comma));
        if !two {
            continue;
        }
        let before = own.start < comma;
        let here = |at: usize| (at < comma) == before;
        let place = |party: &Party| party.start(c);
        // The figures of this side that the other side's act took.
        let leads = out.list.iter().position(|o| o.sentence == sentence && o.rank >= 0 && here(o.start)) == Some(i);
        let taken: Vec<usize> = out
            .list
            .iter()
            .filter(|o| leads && o.sentence == sentence && !here(o.start))
            .flat_map(|o| o.tolls.iter().copied())
            .filter(|t| here(tolls[*t].start))
            .collect();
        let mention = &mut out.list[i];
        mention.dates.retain(|d| here(c.r.dates[*d].start as usize));
        mention.places.retain(|p| here(c.r.places[*p].name as usize));
        mention.doers.retain(|p| here(place(p)));
        mention.targets.retain(|p| here(place(p)));
        for t in taken {
            if !mention.tolls.contains(&t) {
                mention.tolls.push(t);
            }
        }
        mention.fronted = before;
        mention.earlier |= before;
        split.push((i, comma));
    }
    for (i, comma) in split {
        let mention = &mut out.list[i];
        mention.tolls.retain(|t| (tolls[*t].start < comma) == mention.fronted);
    }
}

/// The comma that ends what a sentence tells first as so long before: "Two days after gunmen killed nine in Jos, …",
/// "بعد يوم من مقتل خمسة، …".
fn fronted(c: &Context<'_>, at: usize) -> Option<usize> {
    let (start, stop) = c.sentence(at);
    // "فيما تتواصل المواجهات بين الجيش والدعم السريع، قتل 30 شخصا", "As fighting continues in the north, a strike killed 30"
    let meanwhile = (start + 1..(start + 4).min(stop)).find(|t| c.has(start, c.v.amid) && c.has(*t, c.v.continuing));
    let after = meanwhile.or_else(|| {
        (start..(start + 5).min(stop)).find(|t| {
            if c.r.view.tokens[start].kind == TokenKind::Arabic {
                *t > start && matches!(c.r.view.word(start), "بعد") && matches!(c.r.view.word(*t), "من" | "علي")
            } else {
                *t > start && c.r.view.word(*t) == "after"
            }
        })
    })?;
    let unit = meanwhile.is_some() || (start..after).any(|t| c.has(t, c.v.period));
    // "…, killing nine, …" and "in Jos, Nigeria, …" go on with it.
    let goes_on = |t: usize| {
        c.r.view.word(t + 1).ends_with("ing")
            || c.r.places.iter().any(|p| p.start as usize == t + 1 && c.r.is_mark(p.end as usize, ','))
    };
    let comma =
        (after..stop.saturating_sub(1)).find(|t| (c.r.is_mark(*t, ',') || c.r.is_mark(*t, '،')) && !goes_on(*t))?;
    unit.then_some(comma)
}
