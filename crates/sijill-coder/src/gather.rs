//! Gathering: the mentions of one report become accounts.
//!
//! Input: mentions in order. Output: drafts, each a set of mentions of one incident, with focus.
//! The title and the opening say what the report is about; a later mention adds to an account it
//! is compatible with, or opens another when it has a date or place of its own.

use crate::assertion::{self, Weights};
use crate::mentions::{Context, Mention, Mentions, Party};
use crate::speech::{Claimed, Said};
use crate::statistics::Figure;
use crate::tolls::TollMention;
use jiff::civil::Date;
use sijill_lexicon::PlaceKind;
use sijill_model::{
    ActorKind, Bound, ClaimKind, DatePrecision, EventType, Focus, Measure, Modality, PlacePrecision, Subtype,
};
use sijill_text::{Clitics, DatePhrase, PeopleRole, PlacePhrase, TokenKind};

/// Whether a date is a single day.
fn one_day(d: &DatePhrase) -> bool {
    d.precision == DatePrecision::Day && d.from == d.to
}

/// An account in the making.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its mentions (indices), in order.
    pub mentions: Vec<usize>,
    /// Best date phrase.
    pub date: Option<usize>,
    /// The date was only that of a statement.
    pub spoken_date: bool,
    /// Best place phrase.
    pub place: Option<usize>,
    /// Focus.
    pub focus: Focus,
    /// Sum of what speaks for it.
    pub score: f64,
    /// Features for the confidence.
    pub support: Support,
    /// Mentions that sum it up with others ("the group kills 25 in separate attacks"): who did them all did it.
    pub summed: Vec<usize>,
}

/// What speaks for an account.
#[derive(Clone, Copy, Debug, Default)]
#[allow(missing_docs)]
pub struct Support {
    pub open_score: f64,
    pub mentions: f64,
    pub title: bool,
    pub toll: bool,
    pub day: bool,
    pub place: bool,
    pub doer: bool,
    pub decoys: f64,
    /// Probability that a lone sentence asserts it; `None` in longer texts.
    pub asserted: Option<f64>,
}

/// A mention left out, with the reason, for `explain`.
pub type Left = (usize, &'static str);

/// Why a mention that a figure over a time counts is left out.
const STATISTIC: &str = "part of a statistic";
/// Why a mention that is of another incident is left out.
const ANOTHER: &str = "another incident, too little said of it";

pub(crate) struct Gatherer<'a, 'c> {
    pub c: &'a Context<'c>,
    pub m: &'a Mentions,
    pub said: &'a [Said],
    pub figures: &'a [Figure],
    pub claims: &'a [Claimed],
    /// Weights of what a lone sentence asserts.
    pub assertion: &'a Weights,
    /// Paragraphs of the title (0 or 1).
    pub title: bool,
    speech_dates: Vec<bool>,
    density: Density,
    hazard: bool,
    /// The lead tells of an accident and of no act: "dozens of Chinese killed" above it were its dead.
    mishap: bool,
    /// The report is of an exercise.
    rehearsed: bool,
    domestic: bool,
    robbed: bool,
    commemorated: bool,
    /// Mentions of the headline or lead that sum up several incidents, and their dead.
    sums: Vec<(usize, Sum)>,
}

/// The dead of several incidents counted together.
#[derive(Clone, Copy, Debug)]
struct Sum {
    dead: f64,
    /// Those told below are all of them.
    whole: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Density {
    sport: usize,
    arts: usize,
    accident: usize,
    court: usize,
    crime: usize,
    militancy: usize,
}

/// What an act is at heart; accounts of different families are never one.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Family {
    Violence,
    Protest,
    Arrest,
    Territory,
    Weapons,
}

fn family(subtype: Subtype) -> Family {
    match subtype {
        Subtype::Arrests => Family::Arrest,
        Subtype::DisruptedWeaponsUse => Family::Weapons,
        Subtype::GovernmentRegainsTerritory | Subtype::NonStateActorOvertakesTerritory => Family::Territory,
        s if matches!(s.event_type(), EventType::Protests) || s == Subtype::ViolentDemonstration => Family::Protest,
        _ => Family::Violence,
    }
}

/// Kinds of violence that cannot be one act.
fn kin(a: Subtype, b: Subtype) -> bool {
    use Subtype::*;
    let group = |s: Subtype| match s {
        AbductionForcedDisappearance => 1,
        SexualViolence => 2,
        AirDroneStrike | ShellingArtilleryMissileAttack => 3,
        SuicideBomb | RemoteExplosiveLandmineIed | Grenade => 4,
        ChemicalWeapon => 5,
        _ => 0,
    };
    let (x, y) = (group(a), group(b));
    x == y || x == 0 || y == 0 || (x == 5 && y == 3) || (x == 3 && y == 5)
}

pub(crate) fn precision_rank(p: PlacePrecision) -> i32 {
    match p {
        PlacePrecision::Site => 6,
        PlacePrecision::City => 5,
        PlacePrecision::Near => 4,
        PlacePrecision::Admin2 => 3,
        PlacePrecision::Admin1 => 2,
        PlacePrecision::Country => 1,
        PlacePrecision::Unknown => 0,
    }
}

impl<'a, 'c> Gatherer<'a, 'c> {
    pub fn new(
        c: &'a Context<'c>,
        m: &'a Mentions,
        said: &'a [Said],
        figures: &'a [Figure],
        claims: &'a [Claimed],
        title: bool,
        assertion: &'a Weights,
    ) -> Self {
        let mut density = Density::default();
        // Distinct words: a report that says one of them often is not yet about it.
        let mut seen = std::collections::HashSet::new();
        for token in 0..c.r.len() {
            for h in c.r.scan.at(token) {
                let weighs = [c.v.militancy, c.v.sport, c.v.arts, c.v.court, c.v.private_crime, c.v.accident];
                if !weighs.iter().any(|class| c.k.is(h.lexeme, *class))
                    || !seen.insert((h.lexeme, c.r.view.word(token)))
                {
                    continue;
                }
                density.militancy += usize::from(c.k.is(h.lexeme, c.v.militancy));
                density.sport += usize::from(c.k.is(h.lexeme, c.v.sport));
                density.arts += usize::from(c.k.is(h.lexeme, c.v.arts));
                density.court += usize::from(c.k.is(h.lexeme, c.v.court));
                density.crime += usize::from(c.k.is(h.lexeme, c.v.private_crime));
                density.accident += usize::from(c.k.is(h.lexeme, c.v.accident) && !c.k.is(h.lexeme, c.v.private_crime));
            }
        }
        let mut g = Self {
            c,
            m,
            said,
            figures,
            claims,
            title,
            assertion,
            speech_dates: Vec::new(),
            density,
            hazard: false,
            mishap: false,
            rehearsed: false,
            domestic: false,
            robbed: false,
            commemorated: false,
            sums: Vec::new(),
        };
        g.hazard = g.blew_up();
        g.mishap = g.accident();
        g.rehearsed = g.exercise();
        g.domestic = g.among_kin();
        g.robbed = g.robbery();
        g.commemorated = g.commemoration();
        g.sums = g.sums_of_several();
        g.speech_dates = c.r.dates.iter().map(|d| g.spoken(d)).collect();
        g
    }

    /// Whether a word puts what it tells after another thing.
    fn follows(&self, token: usize) -> bool {
        matches!(self.c.r.view.word(token), "after" | "following" | "بعد" | "عقب" | "اثر" | "غداة")
    }

    /// "UNITED NATIONS, May 10: A rebel group …", "YAOUNDE, Aug. 26 (Xinhua) --": the day of the dispatch.
    fn in_dateline(&self, date: &DatePhrase) -> bool {
        let (start, end) = (date.start as usize, date.end as usize);
        let (first, last) = self.c.sentence(start);
        let tokens = &self.c.r.view.tokens;
        let place = |t: usize| {
            tokens[t].kind == TokenKind::Latin && tokens[t].capital
                || matches!(tokens[t].kind, TokenKind::Mark(',' | '/' | '-'))
        };
        let closes = |t: usize| matches!(tokens[t].kind, TokenKind::Mark('(' | ':' | '-' | '–' | '—'));
        start > first
            && tokens[first].new_line
            && start - first <= 5
            && end < last
            && date.precision == DatePrecision::Day
            && (first..start).all(place)
            && closes(end)
    }

    /// "The attack brings to 50 the number killed this week": the days over which dead were counted together.
    fn counted(&self, date: &DatePhrase) -> bool {
        let (start, end) = (date.start as usize, date.end as usize);
        if !crate::mentions::weeks(date) {
            return false;
        }
        let (first, last) = self.c.sentence(start);
        let beside = start.saturating_sub(2).max(first)..(end + 2).min(last);
        let risen = (first..last).any(|t| self.c.has(t, self.c.v.overall))
            || (first..start).any(|t| self.c.has(t, self.c.v.toll_change))
                && (first..last).any(|t| self.c.has(t, self.c.v.toll_word));
        risen && !beside.into_iter().any(|t| self.c.has(t, self.c.v.act) && !self.c.verb_of(t, self.c.v.act))
            || self.c.tallied(date, first)
    }

    /// A date that says when something was said: beside the verb of saying, before what was said.
    fn spoken(&self, date: &DatePhrase) -> bool {
        if date.behind {
            return false;
        }
        let (start, end) = (date.start as usize, date.end as usize);
        let sentence = self.c.r.sentence_of(start);
        if self.in_dateline(date) {
            return true;
        }
        // "على ما أفادت لجنة أطباء السودان، اليوم (الاثنين)": the same day told again in brackets.
        let again = |d: &&DatePhrase| d.end as usize + 1 == start && d.from == date.from && d.to == date.to;
        if start > 0
            && self.c.r.is_mark(start - 1, '(')
            && let Some(first) = self.c.r.dates.iter().find(again)
        {
            return self.spoken(first);
        }
        // "No group has claimed Thursday's attack": the day of the attack.
        // "it was behind Monday's double attack"
        let kind = end < self.c.r.len() && !self.c.is_verb(end) && !self.c.r.view.tokens[end].new_line;
        let act = |m: &Mention| !m.verb && (m.start == end || m.start == end + 1 && kind);
        // "liable for the Monday massacre"
        let article = start > 0 && self.c.r.view.word(start - 1) == "the";
        if (self.c.r.view.tokens[end - 1].possessive || article) && self.m.list.iter().any(act) {
            return false;
        }
        // "الهجوم الذي استهدف مساء الجمعة قاعة", "were killed on Friday": right behind the verb of the act.
        let (first, last) = self.c.sentence(start);
        // "صلة بين هجوم الخميس وأي نشاط": so is one in the genitive of its noun.
        let construct = |m: &Mention| {
            let word = self.c.r.view.word(m.start);
            let noun = !m.verb && self.c.r.view.tokens[m.start].kind == TokenKind::Arabic;
            noun && m.end == start && m.end == m.start + 1 && !word.starts_with("ال") && !word.ends_with('ا')
        };
        if start > first && (self.c.verb_of(start - 1, self.c.v.act) || self.m.list.iter().any(construct)) {
            return false;
        }
        // "فجر انتحاري نفسه في معسكر ببلدة جالكعيو الصومالية، السبت، مما أسفر": between commas behind where a verb that opens the
        // sentence says it was.
        let told = |t: usize| self.c.verb_of(t, self.c.v.say) || self.c.verb_of(t, self.c.v.reaction);
        let acted = |p: &sijill_text::PlacePhrase| {
            let opens = |m: &Mention| m.verb && m.start >= first && m.start <= first + 1 && m.end <= p.start as usize;
            p.locative && self.m.list.iter().any(opens) && !(first..start).any(told)
        };
        let comma = |t: usize| self.c.r.is_mark(t, '،') || self.c.r.is_mark(t, ',');
        if start > first + 2
            && comma(start - 1)
            && self.c.r.places.iter().any(|p| (start - 2..start).contains(&(p.end as usize)) && acted(p))
        {
            return false;
        }
        // "claimed responsibility for the bombings on Thursday": the day of the claim.
        // "claimed credit for a bomb that went off on Thursday": the day of the act.
        // "the bombing in Kabul on Thursday", "الهجوم على قرية في النيجر السبت": right after where it happened.
        let placed = || {
            self.c.r.places.iter().any(|p| {
                // "في باكستان وأفغانستان أمس"
                let joined = self.c.r.places.iter().any(|q| q.locative && q.end == p.start);
                (p.locative || joined)
                    && (p.end as usize == start
                        || p.end as usize + 1 == start
                            && (self.c.has(p.end as usize, self.c.v.locative) || self.c.r.is_mark(p.end as usize, '"')))
                    && self.m.list.iter().any(|m| {
                        // "التفجيرين اللذين حصدا عشرات القتلى في"
                        let reach = if self.c.has(m.end, self.c.v.relative) { 9 } else { 6 };
                        m.end <= p.start as usize && m.end + reach > p.start as usize && m.sentence == sentence
                    })
            })
        };
        // "التفجيرات التي وقعت السبت", "the attack that took place on Saturday": the verb it stands on is the act's.
        let happened = start > first
            && self.c.r.scan.at(start - 1).iter().any(|h| {
                h.features.pos() == sijill_lexicon::Pos::Verb
                    && (self.c.k.is(h.lexeme, self.c.v.occur) || self.c.k.is(h.lexeme, self.c.v.carry_out))
            });
        // "الهجوم الذي نفذته أمس امرأتان": so does one whose pronoun is the act.
        let done = || {
            start > first
                && self.c.r.view.tokens[start].kind == TokenKind::Arabic
                && self.c.has(start - 1, self.c.v.by_agent)
        };
        if happened || done() {
            return false;
        }
        // "تبنى التنظيم الثلاثاء تفجيرا … يوم الاثنين": the first day is the claim's, the one after the act the act's.
        let claimed_before = |claim: usize| {
            let act = self.m.list.iter().find(|m| m.start > claim && m.sentence == sentence);
            act.is_some_and(|act| {
                // "ذكر موقع الأحد أن الجماعة تبنت هجوما … الثلاثاء": so where the first day stands before the claim.
                act.end <= start
                    && self.c.r.dates.iter().any(|d| d.start as usize >= first && d.end as usize <= act.start)
            })
        };
        // "three killed in March 2016 in an attack claimed by the group": no one claims by the month.
        let coarse = matches!(date.precision, DatePrecision::Month | DatePrecision::Year);
        let claim = (first..last)
            .find(|t| self.c.has(*t, self.c.v.claim))
            .filter(|t| !coarse && !placed() && !claimed_before(*t));
        // "قتل ستة أمس في تفجير تبناه انفصاليون": the day of a verb that opens the sentence, before the claim is told of.
        let harms = |t: usize| self.c.verb_of(t, self.c.v.harm) || self.c.verb_of(t, self.c.v.act);
        // "On Sunday, a bomb killed five in an attack claimed by militants": nor that of an act told before its claim.
        let told_first = |claim: usize| {
            // "اقتحم مسلحون محكمة في هجوم تبناه التنظيم"
            let its = self.c.r.scan.at(claim).iter().any(|h| self.c.attr(h.lexeme, "its").is_some());
            let by = its || (claim..(claim + 3).min(last)).any(|t| self.c.r.view.word(t) == "by");
            by && (end..claim.max(end)).any(harms)
        };
        let opened =
            |claim: usize| end <= claim && ((first..=first + 1).any(|t| t < start && harms(t)) || told_first(claim));
        if claim.is_some_and(|claim| {
            !opened(claim) && !self.m.list.iter().any(|m| m.verb && m.start > claim && m.end <= start)
        }) {
            return true;
        }
        // Not "the state": a bare form is as often a noun.
        let speaks = |h: &sijill_text::Hit| {
            h.features.pos() == sijill_lexicon::Pos::Verb && h.features.get_tense() != sijill_lexicon::Tense::Base
        };
        // "Defence headquarters yesterday clarified that …": right before the verb of saying, its clause after it.
        let says = |t: usize| {
            self.c.r.view.tokens[t].kind == TokenKind::Latin
                && self.c.r.scan.at(t).iter().any(|h| self.c.k.is(h.lexeme, self.c.v.say) && speaks(h))
        };
        // "The police on Sunday confirmed the abduction … on Saturday night": another day is told after it.
        let later = |date: &DatePhrase| {
            date.start as usize > end && (date.start as usize) < last && date.precision == DatePrecision::Day
        };
        if end + 1 < last
            && says(end)
            && (self.c.has(end + 1, self.c.v.complementizer) || self.c.r.dates.iter().any(later))
        {
            return true;
        }
        // "Madrid on Monday marked the anniversary of the bombings": the day of the marking.
        let marked = (end..last).find(|t| self.c.has(*t, self.c.v.anniversary));
        if marked.is_some_and(|t| !self.m.list.iter().any(|m| (first..t).contains(&m.start))) {
            return true;
        }
        // "Police were on Thursday searching for gunmen who killed five on Sunday": the day of the search.
        let searches = |t: usize| (first..last).contains(&t) && self.c.has(t, self.c.v.searching);
        if searches(end) || start > 1 && (searches(start - 1) || searches(start - 2)) {
            return true;
        }
        let act = |from: usize, to: usize| {
            self.m.list.iter().any(|m| m.sentence == sentence && (from..to).contains(&m.start))
                || self.m.tolls.iter().any(|t| (from..to).contains(&t.start))
        };
        // "Police searched trains in the city this afternoon after a blast": what was done after the act was done that day.
        let aftermath = || {
            let did = |t: usize| {
                self.c.r.scan.at(t).iter().any(|h| h.features.pos() == sijill_lexicon::Pos::Verb)
                    || self.c.r.view.word(t).ends_with("ed")
            };
            start > first + 4 && self.follows(end) && !act(first, start) && act(end, last) && (first..start).any(did)
        };
        if date.precision == DatePrecision::Day && aftermath() {
            return true;
        }
        // "ساد الهدوء اليوم أحياء المخيم بعد أن شهد اشتباكات", "calm returned on Sunday after clashes": the day it was over.
        let calmed = || (first..start).any(|t| self.c.has(t, self.c.v.calm)) && !act(first, start) && act(end, last);
        if date.precision == DatePrecision::Day && calmed() {
            return true;
        }
        // "الإعلام الرسمي أكد، الاثنين، مقتل": the day between commas right behind a verb of saying, before whose death it tells.
        let enclosed = || {
            let noun = |t: usize| {
                self.c.r.scan.at(t).iter().any(|h| {
                    let harm = self.c.k.is(h.lexeme, self.c.v.harm) || self.c.attr(h.lexeme, "measure").is_some();
                    harm && h.features.pos() != sijill_lexicon::Pos::Verb
                })
            };
            // Not "in Zamfara state, on Saturday, killing 18".
            let verb = |h: &sijill_text::Hit| self.c.k.is(h.lexeme, self.c.v.say) && speaks(h);
            let said = || (first..start).rev().take(9).any(|t| self.c.r.scan.at(t).iter().any(verb));
            comma(start - 1) && comma(end) && end + 1 < last && noun(end + 1) && said()
        };
        if start > first && enclosed() {
            return true;
        }
        // "will meet on Monday to discuss the attack", "يجتمع المجلس الاثنين لبحث الهجوم": the day of the meeting.
        if (end..(end + 3).min(last)).any(|t| self.c.has(t, self.c.v.discussing)) {
            return true;
        }
        // "in a statement on Tuesday", "في بيان الثلاثاء": the day of the words.
        let spoken = |back: usize| {
            let hits = self.c.r.scan.at(start - back);
            hits.iter().any(|h| h.length as usize == back && self.c.k.is(h.lexeme, self.c.v.spoken_noun))
        };
        if (1..=3.min(start - first)).any(spoken) {
            return true;
        }
        // "locals and media reports said on Wednesday"
        if start > first
            && self.c.r.view.tokens[start - 1].kind == TokenKind::Latin
            && self.c.r.scan.at(start - 1).iter().any(|h| self.c.k.is(h.lexeme, self.c.v.say) && speaks(h))
        {
            return true;
        }
        // A verb of reaction close before it, nothing of the act between.
        let reacts = (1..=5.min(start - first))
            .map(|d| start - d)
            .take_while(|t| {
                !self.c.has(*t, self.c.v.complementizer) && !self.m.list.iter().any(|m| (m.start..m.end).contains(t))
            })
            .any(|t| self.c.verb_of(t, self.c.v.reaction));
        if reacts {
            return true;
        }
        // "recovered on Saturday the bodies of four", "عثر السبت على جثث": the day they were found.
        let beside = (start > first && self.c.finds(start - 1)) || (end < last && self.c.finds(end));
        let bodies = (first..last).any(|t| self.c.has(t, self.c.v.body));
        if beside && bodies {
            return true;
        }
        // "accused the rebels yesterday of killing", "اتهمت كييف الجمعة روسيا بقصف": the day of the words.
        let of = (end..(end + 6).min(last)).take_while(|t| self.c.r.clause[*t] == self.c.r.clause[end]).any(|t| {
            t == end && self.c.r.view.word(t) == "of"
                || self.c.r.view.tokens[t].kind == TokenKind::Arabic
                    && self.c.has(t, self.c.v.act)
                    && self.c.r.view.word(t).starts_with('ب')
        });
        if of && end < last && self.c.before(start, self.c.v.blame, 7).is_some() {
            return true;
        }
        // "ارتفع عدد قتلى الهجوم الأربعاء إلى ثمانية", "the toll rose on Wednesday": the day it rose.
        let rose = (first..start).rev().take(9).any(|t| self.c.verb_of(t, self.c.v.toll_change))
            && (first..last).any(|t| self.c.has(t, self.c.v.toll_word));
        if rose {
            return true;
        }
        // "… قتل ستة، وفق ما أفاد به مصدر طبي الثلاثاء": the day closes the words of the source.
        let told = || {
            let ends = end == last || matches!(self.c.r.view.tokens[end].kind, sijill_text::TokenKind::Mark(_));
            let opener = (first..start)
                .rev()
                .take(10)
                .find(|t| matches!(self.c.r.view.word(*t), "وفق" | "وفقا" | "حسب" | "بحسب" | "حسبما" | "وفقما"));
            let act = |t: usize| self.m.list.iter().any(|m| (m.start..m.end).contains(&t));
            ends && opener.is_some_and(|o| (o..start).any(|t| self.c.verb_of(t, self.c.v.say)) && !(o..start).any(act))
        };
        if told() {
            return true;
        }
        // "وأبلغ عامل إغاثة الوكالة اليوم الأربعاء، نقلا عن أطباء، بأن الغارة": so it is where a verb of saying opens the sentence
        // and what was said opens behind the day.
        let opens = (first..first + 3).any(|t| t < start && self.c.verb_of(t, self.c.v.say))
            && (end..last).any(|t| self.c.has(t, self.c.v.complementizer))
            && !self.m.list.iter().any(|m| m.sentence == sentence && m.start < end);
        // "والأحد أعلن الجيش مقتل تسعة": right before a verb of saying that opens the sentence.
        let arabic = self.c.r.view.tokens[start].kind == TokenKind::Arabic;
        if arabic && start <= first + 1 && end < last && self.c.verb_of(end, self.c.v.say) {
            return true;
        }
        let told_behind = |t: usize| self.m.list.iter().any(|m| m.sentence == sentence && m.start > t);
        let comma = |t: usize| self.c.r.is_mark(t, '،') || self.c.r.is_mark(t, ',');
        if opens && comma(end) && told_behind(end) {
            return true;
        }
        // "وكانت الشرطة قد قالت في وقت سابق اليوم إن الهجوم": between the verb and what was said.
        let between = end < last
            && self.c.has(end, self.c.v.complementizer)
            && (start.saturating_sub(5).max(first)..start).any(|t| self.c.verb_of(t, self.c.v.say))
            && !self.m.list.iter().any(|m| m.end <= start && m.end + 5 > start && m.sentence == sentence);
        if between {
            return true;
        }
        self.said.iter().filter(|s| s.sentence == sentence).any(|s| {
            if self.c.r.view.tokens[s.verb].kind == TokenKind::Arabic {
                // What was said begins at "أن", at "عن", or at the noun of the act ("أعلنت الشرطة اليوم مقتل").
                let opens = (s.verb..(s.verb + 14).min(last)).find(|t| {
                    self.c.has(*t, self.c.v.complementizer)
                        || self.c.r.view.word(*t) == "عن"
                        || self.c.r.scan.at(*t).iter().any(|h| {
                            self.c.k.is(h.lexeme, self.c.v.harm) && h.features.pos() != sijill_lexicon::Pos::Verb
                        })
                        || self.m.list.iter().any(|m| m.start == *t && m.lexeme.is_some())
                });
                // "…، وفق ما أعلنت وزارة الصحة الجمعة.", "حسبما قال نائب الرئيس الاثنين": who says so closes the sentence, or what
                // a comma closes.
                let closes = (end + 2 >= last || self.c.r.is_mark(end, '،'))
                    && start <= s.verb + 12
                    && opens.is_none()
                    && !self.m.list.iter().any(|m| m.start >= s.verb && m.end <= start);
                start >= s.verb && (closes || opens.is_some_and(|o| end <= o + 1))
            } else {
                // "told AFP on Tuesday", "told reporters by phone on Tuesday"
                let told = (s.verb_end..start).all(|t| {
                    self.c.has(t, self.c.v.channel) || self.c.has(t, self.c.v.source) || self.c.has(t, self.c.v.stop)
                });
                // "…, according to villagers and the head of a local group on Thursday."
                let closes = end + 2 >= last
                    && start >= s.verb_end
                    && start <= s.verb_end + 16
                    && !(s.verb_end..start).any(|t| self.c.has(t, self.c.v.complementizer))
                    && !self.m.list.iter().any(|m| m.start >= s.verb_end && m.end <= start);
                let after =
                    closes || start >= s.verb_end && (start <= s.verb_end + 1 || start <= s.verb_end + 4 && told);
                // "came under attack on Sunday said the colonel": the day of the attack.
                let acted = self.m.list.iter().any(|m| m.end <= start && start <= m.end + 1 && m.sentence == sentence);
                // "killed on Thursday, according to the army": a comma parts the day from who says so.
                let before = end <= s.verb && end + 1 >= s.verb && !acted && !self.c.r.is_mark(end, ',');
                after || before
            }
        })
    }

    fn paragraph(&self, m: &Mention) -> u32 {
        self.c.r.sentences[m.sentence].paragraph
    }
    fn in_title(&self, m: &Mention) -> bool {
        self.title && self.paragraph(m) == 0
    }
    /// "فقدان تلميذات بعد هجوم" over "… بعد يومين من هجوم": an act that the headline's news too comes after.
    fn news(&self, m: &Mention) -> bool {
        let comes_after = |t: &Mention| (1..=2.min(t.start)).any(|d| self.follows(t.start - d));
        let mut title = self.m.list.iter().filter(|t| self.in_title(t)).peekable();
        self.in_lead(m)
            && !self.in_title(m)
            && m.dates.iter().any(|d| self.c.r.dates[*d].behind)
            && title.peek().is_some()
            && title.all(|t| t.subtype == m.subtype && comes_after(t))
    }

    fn in_lead(&self, m: &Mention) -> bool {
        // A report without paragraphs has its lead in its first sentences.
        self.paragraph(m) <= if self.title { 2 } else { 1 } && m.sentence < 5
    }

    /// The date phrase of a mention, and whether it is only a statement's.
    fn date(&self, m: &Mention) -> Option<(usize, bool)> {
        let r = self.c.r;
        let rank = |p: DatePrecision| match p {
            DatePrecision::Day => 0,
            DatePrecision::Days => 1,
            DatePrecision::Week => 2,
            DatePrecision::Month => 3,
            DatePrecision::Year => 4,
            DatePrecision::Unknown => 5,
        };
        let past =
            |d: &DatePhrase| r.reference.is_none_or(|now| d.from <= now.saturating_add(jiff::Span::new().days(1)));
        // "the tenth anniversary of the bombing": the day of what is recalled, which stands after it, and of nothing else.
        let recalls = |d: &DatePhrase| (d.start..d.end).any(|t| self.c.has(t as usize, self.c.v.anniversary));
        let after = |d: &DatePhrase| d.end as usize <= m.start;
        let mut list: Vec<usize> = m
            .dates
            .iter()
            .copied()
            .filter(|i| past(&r.dates[*i]) && (!recalls(&r.dates[*i]) || after(&r.dates[*i])))
            .filter(|i| {
                let d = &r.dates[*i];
                let then = || crate::statistics::of_that_time(self.c, d, m.start, m.end);
                (!crate::statistics::unlike_since(self.c, d) || then()) && !self.counted(d)
            })
            .collect();
        // "on Saturday, a day after gunmen stormed …": the day of what stands behind it, not of what came before.
        list.retain(|i| !r.dates[*i].behind || after(&r.dates[*i]));
        if let Some(opens) = list.iter().map(|i| &r.dates[*i]).filter(|d| d.behind).map(|d| d.start).max() {
            list.retain(|i| r.dates[*i].start >= opens);
        }
        // "was ambushed on Tuesday near the area where four soldiers were killed in an attack in October 2017": a month long past
        // right behind it is its, where the day stands nearer to an act told before.
        let coarse = |i: &&usize| {
            let d = &r.dates[**i];
            let old = r.reference.is_some_and(|now| (now - d.to).get_days() > 45);
            let free = !self.m.list.iter().any(|o| o.start >= m.end && o.end <= d.start as usize && o.rank >= 1);
            matches!(d.precision, DatePrecision::Month | DatePrecision::Year)
                && old
                && !d.since
                && d.start as usize >= m.end
                && (d.start as usize) < m.end + 12
                && free
        };
        let told_before = |i: &usize| {
            let d = &r.dates[*i];
            let (start, end) = (d.start as usize, d.end as usize);
            let gap = |o: &Mention| if o.end <= start { start - o.end } else { o.start.saturating_sub(end) };
            end <= m.start
                && self
                    .m
                    .list
                    .iter()
                    .any(|o| o.sentence == m.sentence && o.start < m.start && o.rank >= 1 && gap(o) < gap(m))
        };
        if let Some(month) = list.iter().find(coarse).copied()
            && list.iter().filter(|i| **i != month).all(told_before)
        {
            list = vec![month];
        }
        // "حاولوا أمس اقتحام المعسكر ثم فجروا سيارة": the day of what was tried is that of what was done.
        if list.is_empty() {
            let tried = self.m.list.iter().filter(|o| o.sentence == m.sentence && o.modality == Modality::Planned);
            list = tried.flat_map(|o| o.dates.iter().copied()).filter(|i| past(&r.dates[*i])).collect();
        }
        // "قتل أمس أحد القياديين، كما قتل مهندس بانفجار عبوة": what "كما" adds is of the same day.
        if list.is_empty() {
            let (first, _) = self.c.sentence(m.start);
            let also =
                (m.start.saturating_sub(6).max(first)..m.start).rev().find(|t| self.c.has(*t, self.c.v.likewise));
            let before = also.and_then(|t| self.m.list.iter().rfind(|o| o.sentence == m.sentence && o.end <= t));
            list.extend(
                before
                    .into_iter()
                    .flat_map(|o| o.dates.iter().copied())
                    .filter(|i| past(&r.dates[*i]) && r.dates[*i].precision == DatePrecision::Day),
            );
        }
        // "استشهد اليوم متأثرا بإصابته قبل أسبوع", "died on Friday of wounds suffered on Monday": the day of the act, not of the
        // death.
        let (first, last) = self.c.sentence(m.start);
        let wounds = (m.start..(m.start + 13).min(last)).find(|t| match r.view.word(*t) {
            "متاثرا" | "متاثرة" | "متاثرين" => true,
            "wounds" | "injuries" => (first..*t).any(|t| matches!(r.view.word(t), "died" | "dies" | "succumbed")),
            _ => false,
        });
        let of_the_act = |i: &usize| !self.speech_dates[*i] && wounds.is_some_and(|w| r.dates[*i].start as usize > w);
        if list.iter().any(of_the_act) {
            list.retain(|i| of_the_act(i));
        }
        list.sort_by_key(|i| {
            let d = &r.dates[*i];
            (!recalls(d), self.speech_dates[*i], rank(d.precision), (d.start as usize).abs_diff(m.start))
        });
        list.first().map(|i| (*i, self.speech_dates[*i]))
    }

    /// Whether a place phrase stands where the act is: after a locative, or right on the noun.
    fn stands(&self, m: &Mention, p: &PlacePhrase) -> bool {
        let adjacent = p.start as usize == m.end && !m.verb;
        let headline = self.headline(m, p);
        let before_noun =
            p.end as usize == m.start && !m.verb && self.c.r.view.tokens[m.start].kind == TokenKind::Latin;
        // "هاجم مستوطنون بلدة بيتا", "raided the village of Beita": the place is what was attacked.
        let object = (m.verb || m.told)
            && p.start as usize >= m.end
            && p.start < p.name
            && !p.locative
            && !matches!(self.c.r.view.word(p.start as usize - 1), "من" | "from" | "to" | "of");
        // "هز تفجير مدينة القبة", "a blast rocked the town of X"
        let shaken = m.carried
            && !m.verb
            && !p.locative
            && p.start as usize >= m.end
            && p.start < p.name
            && (p.start as usize) < m.end + 9
            && !matches!(self.c.r.view.word(p.start as usize - 1), "من" | "from" | "to" | "of" | "الي");
        adjacent || headline || before_noun || object || shaken || p.locative && self.at_place(p)
    }

    /// "والسبت، قتلت امرأة …", "In Hebron, settlers …": a day or a town set before the sentence, other than the
    /// account's own, opens what happened then or there.
    fn turns(&self, draft: &Draft, m: &Mention) -> bool {
        let r = self.c.r;
        let (first, _) = self.c.sentence(m.start);
        let fronted = |token: u32| (token as usize) < m.start && token as usize <= first + 1;
        let hurts = self.m.list.iter().any(|o| o.sentence == m.sentence && self.real_toll(o));
        let dated = match (self.date(m), draft.date) {
            (Some((a, false)), Some(b)) if !draft.spoken_date && hurts => {
                let (a, b) = (&r.dates[a], &r.dates[b]);
                fronted(a.start) && one_day(a) && one_day(b) && a.from != b.from
            }
            _ => false,
        };
        // "On Thursday in Pattani, an insurgent was killed": a day and a place set before what follows an account without a
        // day.
        let anew = draft.date.is_none()
            && hurts
            && matches!(self.date(m), Some((a, false)) if fronted(r.dates[a].start) && one_day(&r.dates[a]))
            && self.place(m).is_some_and(|a| {
                let p = &r.places[a];
                (p.start as usize) < m.start
                    && (p.start as usize) < first + 8
                    && p.precision != PlacePrecision::Country
                    && draft.place.is_none_or(|b| self.same_place(a, b) != Some(true))
            });
        // "On Monday, two soldiers were wounded in an attack by dissidents" below a headline's two policemen killed: a day
        // set before other figures than those told.
        let count = |o: &Mention| {
            let figures = o.tolls.iter().map(|t| &self.m.tolls[*t]);
            let figures = figures.filter(|t| !t.part && !t.superseded && t.count.bound != Bound::Vague);
            figures.map(|t| (t.measure, t.count.best as u64)).collect::<Vec<_>>()
        };
        let told: Vec<_> = draft.mentions.iter().flat_map(|i| count(&self.m.list[*i])).collect();
        let mut mine = count(m);
        // "On Thursday another ranger was killed in a shootout": the noun's figures stand at the verb.
        if mine.is_empty() {
            mine = self.m.list.iter().filter(|o| o.sentence == m.sentence).flat_map(count).collect();
        }
        let others = (draft.date.is_none() || draft.spoken_date)
            && hurts
            && m.sentence > self.m.list[draft.mentions[0]].sentence + 2
            && !mine.is_empty()
            && !told.is_empty()
            && mine.iter().all(|figure| !told.contains(figure))
            && matches!(self.date(m), Some((a, false)) if fronted(r.dates[a].start) && one_day(&r.dates[a]));
        let town =
            |p: &PlacePhrase| matches!(p.precision, PlacePrecision::City | PlacePrecision::Near | PlacePrecision::Site);
        let placed = match (self.place(m), draft.place) {
            (Some(a), Some(b)) if town(&r.places[a]) && town(&r.places[b]) && fronted(r.places[a].start) => {
                let place = |i: usize| r.places[i].index.map(|g| self.c.k.gazetteer.place(g));
                let called = |i: usize| r.view.word(r.places[i].name as usize);
                match (place(a), place(b)) {
                    // "وفي تكريت، وقع انفجار" below a quarter that no list has.
                    (Some(x), None) => x.kind == PlaceKind::City && called(a) != called(b) && self.real_toll(m),
                    (Some(x), Some(y)) => {
                        x.index != y.index && sijill_lexicon::kilometres((x.lat, x.lon), (y.lat, y.lon)) > 5.0
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        // "وفي محافظة لحج شمال عدن، هز انفجاران مدينة الحوطة" below what was told of Aden: another province set before the sentence.
        let province = || {
            let set = |p: &&PlacePhrase| {
                let start = p.start as usize;
                (first..=first + 1).contains(&start)
                    && (p.end as usize) < m.start
                    && p.locative
                    && p.precision == PlacePrecision::Admin1
                    && p.position == sijill_text::Position::In
            };
            let here = r.places.iter().find(set).and_then(|p| p.index);
            let there = draft.place.and_then(|b| r.places[b].index);
            let of = |i: u32| self.c.k.gazetteer.place(i).admin1.or_else(|| self.c.k.gazetteer.region_of(i));
            match (here, there) {
                (Some(here), Some(there)) => here != there && of(there).is_some_and(|region| region != here),
                _ => false,
            }
        };
        // "وانفجرت أمس الأول عبوة ناسفة زرعها إرهابيون": below an attack of no day, an act of another kind with a day of
        // its own right after its verb, before that of the report.
        let another = || {
            let verb_first = r.view.tokens[m.start].kind == TokenKind::Arabic && m.verb && m.start <= first + 1;
            let kind = |i: usize| self.m.list[i].subtype.event_type();
            let day = self.date(m).filter(|(_, spoken)| !spoken).map(|(d, _)| &r.dates[d]);
            verb_first
                && draft.date.is_none()
                && m.sentence > self.m.list[draft.mentions[0]].sentence + 1
                && draft.mentions.iter().all(|i| kind(*i) != m.subtype.event_type())
                && day.is_some_and(|d| {
                    let near = d.start as usize <= m.end + 2;
                    near && one_day(d) && r.reference.is_some_and(|now| d.from < now)
                })
        };
        let told = m.verb || m.carried || self.real_toll(m);
        !m.definite
            && (dated || anew || others || another() || placed && (m.verb || self.real_toll(m)) || told && province())
    }

    /// "أفغانستان: مقتل …", "Somalia: Gunmen …": the place set before a headline.
    fn headline(&self, m: &Mention, p: &PlacePhrase) -> bool {
        let at = p.end as usize;
        let marked = self.c.r.is_mark(at, ':') || self.c.r.is_mark(at, '.') && self.c.r.is_mark(at + 1, '.');
        marked && self.c.sentence(m.start).0 == p.start as usize
    }

    /// "in" and its like, as against "from" and "to".
    fn at_place(&self, p: &PlacePhrase) -> bool {
        let start = p.start as usize;
        // "من مدينة تدمر شرقي حمص": what follows a place says where that lies.
        if let Some(head) = self.c.r.places.iter().find(|q| q.end == p.start) {
            return self.at_place(head);
        }
        if start > 0 {
            let before = self.c.r.view.word(start - 1);
            if matches!(before, "من" | "الي" | "to" | "from" | "toward" | "نحو")
                && !self.c.r.view.tokens[start].new_line
            {
                return false;
            }
        }
        true
    }

    /// Whether a place phrase only says on which side of a town the place right before it lies.
    fn lies(&self, p: &PlacePhrase) -> bool {
        let r = self.c.r;
        let side = |t: u32| self.c.has(t as usize, self.c.k.classes.bearing);
        let near = p.position == sijill_text::Position::Near && (p.start..p.name).any(side);
        let start = p.start as usize;
        let comma = start > 0 && (r.is_mark(start - 1, ',') || r.is_mark(start - 1, '،'));
        let end = start - usize::from(comma);
        let finer = |q: &PlacePhrase| {
            let named = q.index.is_some() && q.country == p.country && q.index != p.index;
            named
                && q.sureness >= 0.6
                && q.locative
                && self.at_place(q)
                && q.end as usize == end
                && q.position == sijill_text::Position::In
                && matches!(q.precision, PlacePrecision::City | PlacePrecision::Admin2)
        };
        near && r.places.iter().any(finer)
    }

    fn place_score(&self, m: &Mention, i: usize) -> i32 {
        let p = &self.c.r.places[i];
        let doer = m.doers.iter().any(|d| match d {
            Party::Actor(a) => self.c.r.actors[*a].start <= p.name && p.end <= self.c.r.actors[*a].end,
            _ => false,
        });
        // "Officials said Russia shelled the port": the land that did it is not where it was; one that arrests does so at home.
        if doer {
            return if family(m.subtype) == Family::Violence { -30 } else { -10 };
        }
        // "في قضاء بلد شمال العاصمة بغداد", "in Balad district, north of Baghdad": what follows tells where that lies.
        if self.lies(p) {
            return -10;
        }
        let mut score = precision_rank(p.precision);
        if self.stands(m, p) {
            score += if self.headline(m, p) { 5 } else { 8 };
        } else if p.precision == PlacePrecision::Country {
            score -= 2;
        }
        let distance = (p.start as usize).abs_diff(m.start).min(40) as i32;
        score * 10 - distance
    }

    /// The place phrase of a mention.
    fn place(&self, m: &Mention) -> Option<usize> {
        let best = |within: Option<[u8; 2]>| {
            m.places
                .iter()
                .copied()
                .filter(|i| {
                    self.place_score(m, *i) > -20 && (within.is_none() || self.c.r.places[*i].country == within)
                })
                .max_by_key(|i| (self.place_score(m, *i), std::cmp::Reverse(*i)))
        };
        let first = best(None)?;
        if m.places.len() < 2 {
            return Some(first);
        }
        // "على قرية في غرب النيجر …, في منطقة الساحل": a finer place in another country, further from the act, is not its.
        let gap = |p: &PlacePhrase| (p.start as usize).abs_diff(m.start);
        let nearest = m
            .places
            .iter()
            .map(|i| &self.c.r.places[*i])
            .filter(|p| self.stands(m, p) && p.start as usize >= m.end)
            .min_by_key(|p| gap(p));
        match nearest {
            Some(near)
                if near.country.is_some()
                    && near.country != self.c.r.places[first].country
                    && gap(near) + 4 < gap(&self.c.r.places[first]) =>
            {
                best(near.country)
            }
            _ => Some(first),
        }
    }

    /// "الهجمات التي تعرض لها الشمال منذ خمس سنوات أسفرت عن مقتل 900", "attacks since 2011 have killed …": many acts over
    /// years, whose dead are no incident's.
    fn since_long(&self, m: &Mention) -> bool {
        let r = self.c.r;
        let (_, stop) = self.c.sentence(m.start);
        let long = |t: usize| {
            self.c.has(t, self.c.v.since)
                && r.dates
                    .iter()
                    .any(|d| (t..=t + 1).contains(&(d.start as usize)) && d.precision == DatePrecision::Year)
        };
        let since = (m.end..(m.end + 12).min(stop)).find(|t| long(*t));
        // In one breath: "since 2011 have killed 900", not "since 2011, hundreds died in twelve days".
        let kills = |t: &usize| {
            let toll = &self.m.tolls[*t];
            toll.measure == Measure::Killed
                && since
                    .is_some_and(|s| toll.start > s && !(s..toll.start).any(|t| r.is_mark(t, ',') || r.is_mark(t, '،')))
        };
        m.plural && !m.verb && !self.in_title(m) && m.tolls.iter().any(kills)
    }

    fn in_figure(&self, m: &Mention) -> bool {
        let counted = |f: &Figure| {
            m.tolls.iter().any(|t| {
                let t = &self.m.tolls[*t];
                t.start == f.start && t.trigger == m.start && m.rank <= 0
            })
        };
        self.figures
            .iter()
            .any(|f| f.start <= m.start && m.end <= f.end || f.sentence == m.sentence && m.plural || counted(f))
    }

    fn real_toll(&self, m: &Mention) -> bool {
        m.tolls.iter().any(|t| {
            let t = &self.m.tolls[*t];
            matches!(t.measure, Measure::Killed | Measure::Injured | Measure::Abducted)
                && t.count.best > 0.0
                && !t.implied
                && !self.figures.iter().any(|f| f.start == t.start)
        })
    }

    /// Whether a mention below the lead brings dead of its own and refers to nothing told before.
    fn told_anew(&self, m: &Mention, lead: &Mention) -> bool {
        !m.definite && !m.referred && !self.in_title(m) && m.sentence > lead.sentence && self.real_toll(m)
    }

    /// The first toll of a measure that a mention itself counts: no part of another, none that is superseded or only implied.
    fn counts(&self, m: &Mention, measure: Measure, bound: impl Fn(Bound) -> bool) -> Option<f64> {
        let mut tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]);
        let own =
            |t: &&TollMention| t.measure == measure && !t.part && !t.implied && !t.superseded && bound(t.count.bound);
        tolls.find(own).map(|t| t.count.best)
    }

    /// The dead that a mention counts exactly.
    fn exactly(&self, m: &Mention) -> Option<f64> {
        self.counts(m, Measure::Killed, |b| b == Bound::Exact)
    }

    /// The dead that a mention counts, exactly or as the least there were.
    fn at_least(&self, m: &Mention) -> Option<f64> {
        self.counts(m, Measure::Killed, |b| b != Bound::Vague)
    }

    /// Whether a mention counts other dead, exactly, than an account.
    fn counts_others(&self, m: &Mention, draft: &Draft) -> bool {
        let theirs = draft.mentions.iter().find_map(|i| self.exactly(&self.m.list[*i]));
        // "Earlier this month, at least twenty died" where four are told of: others too.
        let least = || {
            let (first, _) = self.c.sentence(m.start);
            let fronted = self.date(m).is_some_and(|(d, _)| self.c.r.dates[d].start as usize <= first + 1);
            let tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]);
            let bound = |t: &&TollMention| matches!(t.count.bound, Bound::AtLeast | Bound::MoreThan);
            let own = |t: &&TollMention| t.measure == Measure::Killed && !t.part && !t.superseded && bound(t);
            tolls.filter(own).map(|t| t.count.best).next().filter(|_| fronted)
        };
        match (self.exactly(m), theirs) {
            (Some(mine), Some(theirs)) => (mine - theirs).abs() > 0.5,
            (None, Some(theirs)) => least().is_some_and(|mine| mine > 2.0 * theirs),
            _ => false,
        }
    }

    /// "منذ أيام", "a few days ago": not the days up to the report.
    fn days_ago(&self, d: &DatePhrase) -> bool {
        d.precision == DatePrecision::Days && self.c.r.reference.is_some_and(|now| (now - d.to).get_days() > 1)
    }

    /// Whether a pluperfect governs a word: "وكان شرطي قد قتل".
    fn pluperfect(&self, at: usize) -> bool {
        let (first, _) = self.c.sentence(at);
        (first..at).rev().take(12).any(|t| {
            matches!(self.c.r.view.word(t), "كان" | "وكان" | "كانت" | "وكانت" | "كانوا" | "وكانوا")
                && (t + 1..at)
                    .any(|q| matches!(self.c.r.view.word(q), "قد" | "وقد") && !self.c.has(q + 1, self.c.v.say))
        })
    }

    /// How much speaks for a mention being an incident of its own.
    fn open_score(&self, m: &Mention) -> f64 {
        let c = self.c;
        let mut score: f64 = match m.rank {
            i32::MIN..=-1 => -0.5,
            0 => 0.6,
            1 => 1.0,
            _ => 1.4,
        };
        let (start, stop) = c.sentence(m.start);
        let toll = self.real_toll(m);
        let date = self.date(m);
        let place = self.place(m);
        if m.verb {
            score += 0.5;
        }
        if toll {
            score += 1.4;
        } else if (self.in_title(m) || self.in_lead(m)) && !m.both.is_empty() {
            score += 0.9;
        }
        if let Some((i, spoken)) = date {
            let day = matches!(c.r.dates[i].precision, DatePrecision::Day | DatePrecision::Days);
            let year = c.r.dates[i].precision == DatePrecision::Year;
            score += if spoken || year {
                0.2
            } else if day {
                1.0
            } else {
                0.5
            };
        }
        if let Some(i) = place {
            let p = &c.r.places[i];
            score += if !self.stands(m, p) {
                0.3
            } else if p.precision == PlacePrecision::Country {
                0.7
            } else {
                1.0
            };
        }
        // Who claims an act did it; it is told because of the claim.
        let claimed = self.claims.iter().any(|claim| {
            // "The army accused the rebels of killing 50": so does who is blamed for so many dead.
            let blamed = claim.kind == ClaimKind::Blamed && toll && self.in_lead(m);
            (claim.kind == ClaimKind::Claimed || blamed)
                && claim.actor.is_some()
                && claim.sentence == m.sentence
                && !m.earlier
        });
        if !m.doers.is_empty() || claimed {
            score += 0.7;
        }
        if claimed && self.in_lead(m) {
            score += 0.5;
        }
        if !m.targets.is_empty() || !m.sites.is_empty() {
            score += 0.5;
        }
        if !m.weapons.is_empty() {
            score += 0.3;
        }
        if self.in_title(m) {
            score += 0.5;
        } else if self.in_lead(m) {
            score += 0.3;
        }
        // "أعلن الجيش إحباط هجوم على معسكر": whoever beat it off says that it came.
        if m.modality == Modality::Foiled && (self.in_title(m) || self.in_lead(m)) {
            score += 0.3;
        }
        // "وقع الهجوم في …", "الهجوم نفذه …": the report says of the act that it happened.
        let told = |t: usize, class: u16| {
            c.r.scan.at(t).iter().any(|h| {
                c.k.is(h.lexeme, class)
                    && h.features.pos() == sijill_lexicon::Pos::Verb
                    && h.features.get_tense() == sijill_lexicon::Tense::Past
            })
        };
        let happened = !m.verb
            && ((start..m.start).rev().take(2).any(|t| told(t, c.v.occur))
                || (m.end..stop).take(2).any(|t| told(t, c.v.occur) || told(t, c.v.carry_out)));
        if happened {
            score += 0.4;
        } else if m.definite && !self.in_title(m) {
            score -= 0.6;
        }
        // "قتل … في ضربة جوية": the death of one, told without a number.
        let inside = c.before(m.start, c.v.at_place, 2).is_some();
        let deadly = |h: &sijill_text::Hit| {
            h.features.pos() == sijill_lexicon::Pos::Verb
                && h.features.get_tense() == sijill_lexicon::Tense::Past
                && c.attr(h.lexeme, "measure") == Some("killed")
        };
        if inside && !toll && (start..m.start).rev().take(8).any(|t| c.r.scan.at(t).iter().any(deadly)) {
            score += 0.8;
        }
        // "اثنين من التفجيرات", "three blasts": so many, not a trend.
        let counted = || {
            c.r.numbers.iter().any(|n| {
                let (a, b) = (n.start as usize, n.end as usize);
                a >= start && b <= m.start && m.start - b <= 1
            })
        };
        if m.plural && !toll && !happened && !counted() {
            // "attacks … this year" tells of a trend.
            let wide =
                date.is_none_or(|(i, _)| matches!(c.r.dates[i].precision, DatePrecision::Month | DatePrecision::Year));
            score -= if m.carried {
                0.2
            } else if !wide {
                0.5
            } else if self.in_title(m) && date.is_none() {
                1.0
            } else {
                1.8
            };
        }
        if m.habitual {
            score -= 1.3;
        }
        if m.referred && !self.in_title(m) {
            score -= 1.4;
        }
        // "Citizens have been kidnapped by militants": so many, no one knows when or where: a record, not an act.
        if self.have_been(m) && !toll && date.is_none() && place.is_none_or(|i| !self.stands(m, &c.r.places[i])) {
            score -= 1.5;
        }
        // "لقد اعتدى القراصنة حتى الآن على سفن أوكرانية وصينية": what was done up to now, no one says when, is a record too.
        if m.verb && !toll && date.is_none() && (start..stop).any(|t| c.has(t, c.v.so_far)) {
            score -= 1.5;
        }
        // A question asserts nothing; a present tense in running text tells of habits and fears.
        if (start..stop).any(|t| matches!(c.r.view.tokens[t].kind, TokenKind::Mark('؟' | '?'))) {
            score -= 1.2;
        }
        let present = m.verb
            && c.r.view.tokens[m.start].kind == TokenKind::Arabic
            && c.r
                .scan
                .at(m.start)
                .iter()
                .any(|h| Some(h.lexeme) == m.lexeme && h.features.get_tense() == sijill_lexicon::Tense::Present);
        if present && !self.in_title(m) && m.start > start {
            score -= 0.7;
        }
        // "انفجر" of laughter and anger: a blast is of something or hurts someone.
        if m.verb
            && m.lexeme.is_some_and(|l| c.k.is(l, c.v.blast))
            && !toll
            && m.weapons.is_empty()
            && m.sites.is_empty()
        {
            score -= 1.5;
        }
        if m.spoken_of {
            score -= 2.1;
        }
        if c.r.quoted[m.start] != 0 && !toll {
            score -= 0.5;
        }
        if self.in_figure(m) {
            score -= 3.0;
        }
        if family(m.subtype) == Family::Territory
            && place.is_none_or(|i| c.r.places[i].precision == PlacePrecision::Country)
        {
            score -= 1.5;
        }
        let armed = m.doers.iter().any(|d| match d {
            Party::Actor(_) | Party::Nation(..) => true,
            Party::People(i) => c.r.people[*i].role == PeopleRole::Attacker,
        });
        let in_sentence = |class: u16| (start..stop).any(|t| c.has(t, class));
        let group = m.doers.iter().chain(&m.targets).any(|p| match p {
            Party::Actor(i) => c.r.actors[*i].naming == sijill_text::Naming::Named,
            Party::People(i) => c.r.people[*i].role == PeopleRole::Attacker,
            Party::Nation(..) => false,
        });
        // Arrests and killings without an armed, communal or political side are ordinary crime.
        if family(m.subtype) == Family::Arrest && !group && !in_sentence(c.v.militancy) {
            score -= if self.density.militancy > 1 { 0.8 } else { 2.0 };
        }
        if self.density.crime > 0 && !group && !armed && self.density.militancy < 3 {
            score -= 1.2;
        }
        // "استهدف" is said of deficits and markets too; alone it tells of no act.
        let targeting = m.lexeme.is_some_and(|l| c.k.is(l, c.v.targeting));
        // "الكويت تستهدف تقليص العجز": so it is said of what a state aims at, where no one and no place is named.
        let states = m.doers.iter().all(|d| match d {
            Party::Actor(i) => c.r.actors[*i].naming == sijill_text::Naming::Country,
            Party::Nation(..) => true,
            Party::People(_) => false,
        });
        let nothing = m.targets.is_empty()
            && m.sites.is_empty()
            && !m.places.iter().any(|i| {
                let p = &c.r.places[*i];
                p.start as usize >= m.end && p.precision != PlacePrecision::Country
            });
        if targeting && !toll && m.weapons.is_empty() && !group && (!armed || states && nothing) {
            score -= 2.0;
        }
        if family(m.subtype) == Family::Territory && m.doers.is_empty() {
            score -= 1.5;
        }
        if in_sentence(c.v.arts) && !toll {
            score -= 1.2;
        }
        // A noun launched by someone who bears no arms: a politician's "attack".
        let launched = !m.verb
            && (start..m.start).rev().take(6).any(|t| {
                c.r.scan
                    .at(t)
                    .iter()
                    .any(|h| c.k.is(h.lexeme, c.v.carry_out) && h.features.pos() == sijill_lexicon::Pos::Verb)
            });
        if launched && m.doers.is_empty() && !toll && m.sites.is_empty() {
            score -= 0.9;
        }
        // A man who stabbed his wife; robbers whom the police shot; a bomb of a war long over, dug up and made harmless.
        let lone = |d: &Party| !self.band(*d);
        let crime = matches!(family(m.subtype), Family::Violence | Family::Arrest);
        if crime && (self.robbed || self.domestic && m.doers.iter().all(lone)) || self.relic(m) {
            score -= 6.0;
        }
        // "A bus rammed into a truck, killing 15": a verb of attack, of vehicles that met.
        if self.mishap && m.mishap || self.rehearsed {
            score -= 6.0;
        }
        let mild = m.rank <= 0 || m.lexeme.is_some_and(|l| c.k.is(l, c.v.blast));
        // "سقوط مروحية عسكرية", "a military plane crashed": what crashed is no weapon.
        let crashed =
            |t: usize| c.covered(t, c.v.accident, 4) || (t + 1..(t + 6).min(stop)).any(|n| c.has(n, c.v.accident));
        let unarmed = m.weapons.iter().all(|w| crashed(w.2));
        if mild && !armed && (unarmed || m.rank > 0) {
            if self.hazard || self.mishap {
                score -= 6.0;
            } else if in_sentence(c.v.accident) {
                // Where men of arms are told of, fires are what the blasts left.
                score -= if m.rank > 0 && self.density.militancy > 1 { 1.0 } else { 3.0 };
                // "Three people were killed in a bus crash": nothing else is told that could have killed them.
                let other =
                    |o: &Mention| o.sentence == m.sentence && (o.rank > 0 || !o.weapons.iter().all(|w| crashed(w.2)));
                if m.rank <= 0 && !self.m.list.iter().any(other) {
                    score -= 3.0;
                }
            } else if self.density.accident > 1 || self.density.crime > 1 {
                score -= 1.5;
            }
        }
        if in_sentence(c.v.private_crime) && family(m.subtype) == Family::Arrest {
            score -= 3.0;
        }
        if in_sentence(c.v.private_crime) && !armed {
            score -= 1.0;
        }
        if self.density.sport >= 3 {
            let killed = m.tolls.iter().any(|t| self.m.tolls[*t].measure == Measure::Killed);
            score -= if killed { 0.4 } else { 1.0 } * self.density.sport.min(8) as f64;
        }
        // "فجر المهاجم مفاجأة في المباراة": in a lone line two words of the game are many.
        let line = self.c.r.len() < 30 && self.density.sport == 2;
        if line && !m.tolls.iter().any(|t| self.m.tolls[*t].count.best > 0.0) {
            score -= 3.0;
        }
        if self.density.arts >= 3 && !(toll && place.is_some()) {
            score -= 0.3 * self.density.arts.min(8) as f64;
        }
        if self.density.court >= 4 {
            score -= 0.5;
        }
        score
    }

    fn overlap(&self, a: &DatePhrase, b: &DatePhrase) -> bool {
        let day = |d: Date, n: i64| d.saturating_add(jiff::Span::new().days(n));
        a.from <= day(b.to, 1) && b.from <= day(a.to, 1)
    }

    /// `Some(true)` the same or one in the other, `Some(false)` apart, `None` cannot tell.
    fn same_place(&self, a: usize, b: usize) -> Option<bool> {
        let (p, q) = (&self.c.r.places[a], &self.c.r.places[b]);
        let (pc, qc) = (p.country?, q.country?);
        if pc != qc {
            return Some(false);
        }
        if p.precision == PlacePrecision::Country || q.precision == PlacePrecision::Country {
            return None;
        }
        let (pi, qi) = (p.index?, q.index?);
        if pi == qi {
            return Some(true);
        }
        let (x, y) = (self.c.k.gazetteer.place(pi), self.c.k.gazetteer.place(qi));
        if (x.position().is_none() || y.position().is_none())
            && (x.admin1 == y.admin1 || x.admin1.is_none() || y.admin1.is_none())
        {
            return None;
        }
        let region = |i: u32| self.c.k.gazetteer.region_of(i);
        if x.admin1.is_some() && x.admin1 == region(qi) || y.admin1.is_some() && y.admin1 == region(pi) {
            return Some(true);
        }
        // "Katsina" in a headline, "Faskari in Katsina State" below: the state of that name was meant. So is the governorate
        // "As Sulaymaniyah" by the name of its town.
        let called = |city: &sijill_lexicon::PlaceRecord<'_>, other: &sijill_lexicon::PlaceRecord<'_>| {
            city.kind == PlaceKind::City
                && other
                    .admin1
                    .is_some_and(|a| self.c.k.gazetteer.place(a).name.split(' ').any(|word| word == city.name))
        };
        if called(&x, &y) || called(&y, &x) {
            return Some(true);
        }
        // "ريف دير الزور" is the land around the town: of a town of its province it may be said.
        let around = |p: &PlacePhrase| {
            let region = |t: u32| self.c.r.hit(self.c.k, t as usize, self.c.k.classes.region);
            (p.start..p.name).any(|t| region(t).is_some_and(|h| self.c.attr(h.lexeme, "around").is_some()))
        };
        if (around(p) || around(q)) && x.admin1.is_some() && x.admin1 == y.admin1 {
            return Some(true);
        }
        let wide = |k: PlaceKind| matches!(k, PlaceKind::Region | PlaceKind::Admin1 | PlaceKind::Admin2);
        let distance = sijill_lexicon::kilometres((x.lat, x.lon), (y.lat, y.lon));
        // "in Anbar" and "in Baghdad": a province and a town of another one, not right beside it.
        let province = |p: &sijill_lexicon::PlaceRecord<'_>, i: u32, q: &sijill_lexicon::PlaceRecord<'_>, j: u32| {
            p.kind == PlaceKind::Admin1 && (q.admin1.is_some_and(|a| a != i) || q.kind == PlaceKind::Admin1 && j != i)
        };
        if distance > 80.0 && (province(&x, pi, &y, qi) || province(&y, qi, &x, pi)) {
            return Some(false);
        }
        if wide(x.kind) || wide(y.kind) {
            return if distance < 250.0 { None } else { Some(false) };
        }
        // "a town west of Mogadishu" in a headline: which way it lies, and not how far.
        let bearing = |p: &PlacePhrase| {
            let within = p.start as usize..p.name as usize;
            self.title
                && self.c.r.sentence_of(p.name as usize) == 0
                && p.position == sijill_text::Position::Near
                && within.clone().any(|t| self.c.has(t, self.c.k.classes.bearing))
                && !within.into_iter().any(|t| self.c.has(t, self.c.k.classes.distance))
        };
        // "في كربلاء" and "غربي بغداد": towns of two provinces, each told of by its name.
        let towns = x.kind == PlaceKind::City && y.kind == PlaceKind::City && x.admin1.is_some() && y.admin1.is_some();
        let reach = match bearing(p) != bearing(q) {
            true => 300.0,
            false if towns && x.admin1 != y.admin1 && !around(p) && !around(q) => 82.0,
            false => 90.0,
        };
        if distance < 30.0 {
            Some(true)
        } else if distance < reach {
            None
        } else {
            Some(false)
        }
    }

    /// "have been kidnapped": a record of some time, no act of a day.
    fn have_been(&self, m: &Mention) -> bool {
        let word = |back: usize| m.start.checked_sub(back).map_or("", |t| self.c.r.view.word(t));
        m.verb && word(1) == "been" && word(2) == "have"
    }

    /// The name of a party, or of the group its people are of.
    fn force(&self, party: &Party) -> Option<u32> {
        match party {
            Party::Actor(i) => Some(self.c.r.actors[*i].lexeme),
            Party::People(i) => self.c.r.people[*i].of.map(|a| a.lexeme),
            Party::Nation(..) => None,
        }
    }

    /// Whether a mention's doers are those whom an account of strikes from afar, with doers of its own, tells were struck.
    fn strikes_back(&self, draft: &Draft, m: &Mention) -> bool {
        let remote = |s: Subtype| matches!(s, Subtype::AirDroneStrike | Subtype::ShellingArtilleryMissileAttack);
        let force = |p: &Party| self.force(p);
        let told: Vec<&Mention> = draft.mentions.iter().map(|i| &self.m.list[*i]).collect();
        let doers = |o: &Mention| o.doers.iter().filter_map(force).collect::<Vec<_>>();
        let mine = doers(m);
        !mine.is_empty()
            && told.iter().any(|o| remote(o.subtype))
            && told.iter().any(|o| !doers(o).is_empty())
            && told.iter().all(|o| doers(o).iter().all(|d| !mine.contains(d)))
            && told.iter().flat_map(|o| &o.targets).filter_map(force).any(|t| mine.contains(&t))
            || (remote(m.subtype) || self.targeting(m)) && self.across(&told, m)
    }

    /// Whether its word says what was aimed at, and not how.
    fn targeting(&self, m: &Mention) -> bool {
        m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.targeting))
    }

    /// Whether all that an account of strikes tells who did is a group's and a mention tells a state's, or the other way:
    /// "حزب الله قصف ثكنة … كما استهدف قصف إسرائيلي البلدة".
    fn across(&self, told: &[&Mention], m: &Mention) -> bool {
        let remote = |s: Subtype| matches!(s, Subtype::AirDroneStrike | Subtype::ShellingArtilleryMissileAttack);
        // A group, or a state.
        let camp = |p: &Party| {
            let of = |a: &sijill_text::ActorPhrase| match a.kind {
                ActorKind::StateForces | ActorKind::ExternalForces => Some(true),
                _ => (a.naming != sijill_text::Naming::Country).then_some(false),
            };
            match p {
                Party::Actor(i) => of(&self.c.r.actors[*i]),
                Party::People(i) => self.c.r.people[*i].of.as_ref().and_then(of),
                Party::Nation(..) => Some(true),
            }
        };
        // "وقال الحزب إنه قصف": who claims it did it.
        let claimed = |o: &Mention| {
            let its = move |k: &&Claimed| k.kind == ClaimKind::Claimed && k.sentence == o.sentence;
            let actor = self.claims.iter().find(its).and_then(|k| k.actor).filter(|_| o.doers.is_empty());
            actor.map(Party::Actor)
        };
        let camps =
            |o: &Mention| o.doers.iter().copied().chain(claimed(o)).filter_map(|p| camp(&p)).collect::<Vec<_>>();
        let own = camps(m);
        let Some(mine) = own.first() else { return false };
        let struck = |o: &&&Mention| remote(o.subtype) || self.targeting(o);
        let theirs: Vec<bool> = told.iter().filter(struck).flat_map(|o| camps(o)).collect();
        own.iter().all(|c| c == mine) && !theirs.is_empty() && theirs.iter().all(|c| c != mine)
    }

    /// Whether a mention tells that those were killed who struck from the air in an account: "the army accused the rebels
    /// of the murder of five soldiers" below its strike on their camp. In a fight on the ground both sides have their dead.
    fn struck_before(&self, draft: &Draft, m: &Mention) -> bool {
        let force = |p: &Party| self.force(p);
        let told: Vec<&Mention> = draft.mentions.iter().map(|i| &self.m.list[*i]).collect();
        m.subtype != Subtype::AirDroneStrike
            && self.real_toll(m)
            && told.first().is_some_and(|o| o.sentence != m.sentence)
            && told.iter().any(|o| o.subtype == Subtype::AirDroneStrike)
            && m.targets.iter().filter_map(force).any(|t| {
                told.iter().any(|o| o.doers.iter().filter_map(force).any(|d| d == t))
                    && !told.iter().any(|o| o.targets.iter().filter_map(force).any(|d| d == t))
            })
    }

    /// Whether the first sentences tell of an accident that killed, and of nothing else that could have.
    fn accident(&self) -> bool {
        let c = self.c;
        let lead = || self.m.list.iter().filter(|m| m.sentence < 5);
        let crashed = |m: &Mention| {
            let (start, stop) = c.sentence(m.start);
            (start..stop).any(|t| c.has(t, c.v.accident) && !c.has(t, c.v.private_crime))
        };
        let deadly = |m: &Mention| m.tolls.iter().any(|t| self.m.tolls[*t].count.best > 0.0);
        lead().all(|m| m.mishap || m.rank <= 0 && m.doers.is_empty())
            && lead().any(|m| deadly(m) && (m.mishap || crashed(m)))
            && !(0..c.r.len()).take_while(|t| c.r.sentence_of(*t) < 5).any(|t| c.has(t, c.v.militancy))
    }

    /// Whether the title tells of an exercise and of no act, and no one is told to have died: "مناورة بالذخيرة الحية … حول مهاجمة
    /// مجموعة", "Live-fire drill …". What is rehearsed below it did not happen.
    fn exercise(&self) -> bool {
        let killed = |t: &TollMention| t.measure == Measure::Killed && t.count.best > 0.0;
        self.title
            && self.says(0, self.c.v.drill)
            && !self.m.list.iter().any(|m| self.in_title(m))
            && !self.m.tolls.iter().any(killed)
    }

    /// Whether an act is what began at a time since which something is counted: "since the start of the bombardment".
    fn begun_since(&self, m: &Mention) -> bool {
        let (first, _) = self.c.sentence(m.start);
        (m.start.saturating_sub(5).max(first)..m.start).any(|t| {
            self.c.has(t, self.c.v.since) && (t + 1..(t + 3).min(m.start)).any(|s| self.c.has(s, self.c.v.outset))
        })
    }

    /// Mentions that count the dead of several incidents together, where a headline or lead says so: "15 killed in two separate
    /// attacks", "قتل 15 شخصا في حادثين منفصلين".
    fn sums_of_several(&self) -> Vec<(usize, Sum)> {
        let opens = |o: &Mention| self.in_title(o) || self.in_lead(o);
        // "18 killed in bombings over the past two days": so do attacks in the plural over days.
        let over_days = |o: &Mention| {
            let beside = |q: &Mention| q.sentence == o.sentence && q.plural && !q.verb && q.rank >= 1;
            let period = |i: &usize| {
                let d = &self.c.r.dates[*i];
                d.relative && Some(d.to) == self.c.r.reference && (1..=31).contains(&(d.to - d.from).get_days())
            };
            !self.in_title(o) && o.dates.iter().any(period) && self.m.list.iter().any(beside)
        };
        let sums = |(i, o): (usize, &Mention)| {
            if !opens(o) {
                None
            } else if self.says(o.sentence, self.c.v.several) {
                self.at_least(o).map(|dead| (i, Sum { dead, whole: true }))
            } else {
                self.at_least(o).filter(|_| over_days(o)).map(|dead| (i, Sum { dead, whole: false }))
            }
        };
        self.m.list.iter().enumerate().filter_map(sums).collect()
    }

    /// The dead that a draft sums up.
    fn sum_of_several(&self, draft: &Draft) -> Option<Sum> {
        self.sums.iter().find(|(i, _)| draft.mentions.contains(i)).map(|(_, sum)| *sum)
    }

    /// What a lead sums up is no incident where the incidents are told below it, each with its dead; they are of its day.
    fn apart_from_sum(&self, drafts: &mut Vec<Draft>, left: &mut Vec<Left>) {
        let Some((at, sum)) = drafts.iter().enumerate().find_map(|(i, d)| Some((i, self.sum_of_several(d)?))) else {
            return;
        };
        let below = |(i, d): &(usize, &Draft)| {
            *i != at
                && d.mentions.iter().all(|o| self.m.list[*o].sentence > self.m.list[drafts[at].mentions[0]].sentence)
        };
        // "وكان 11 قتلوا أمس": what is of another day is none of them.
        let day = |d: &Draft| d.date.filter(|_| !d.spoken_date).map(|i| self.c.r.dates[i]);
        let of_it = |d: &Draft| match (day(d), day(&drafts[at])) {
            (Some(own), Some(all)) => own.from <= all.to && all.from <= own.to,
            _ => true,
        };
        let dead = |d: &Draft| d.mentions.iter().find_map(|i| self.at_least(&self.m.list[*i])).filter(|_| of_it(d));
        let items: Vec<usize> =
            drafts.iter().enumerate().filter(below).filter(|(_, d)| dead(d).is_some()).map(|(i, _)| i).collect();
        let total: f64 = items.iter().filter_map(|i| dead(&drafts[*i])).sum();
        // Others may have died of whom no more is told, or of their wounds.
        let least = if sum.whole { 0.7 * sum.dead } else { 0.4 * sum.dead };
        if items.len() < 2 || total > sum.dead + 0.5 || total < least - 0.5 {
            return;
        }
        let (date, spoken, title) = (drafts[at].date, drafts[at].spoken_date, drafts[at].support.title);
        let summed = drafts[at].mentions.clone();
        for i in items {
            let item = &mut drafts[i];
            item.support.title |= title;
            item.summed.clone_from(&summed);
            if item.date.is_none() && sum.whole {
                (item.date, item.spoken_date) = (date, spoken);
            }
        }
        let whole = drafts.remove(at);
        left.extend(whole.mentions.iter().map(|i| (*i, "the sum of incidents told below")));
    }

    /// "15 killed in two separate attacks. In the north, ten died": fewer than all told together are one of them, and none of
    /// another that counts others.
    fn told_of_one(&self, draft: &Draft, m: &Mention) -> bool {
        let before = |o: &usize| self.m.list[*o].sentence < m.sentence;
        if self.sums.is_empty()
            || self.in_title(m)
            || m.plural
            || !draft.mentions.iter().all(before)
            || self.says(m.sentence, self.c.v.several)
        {
            return false;
        }
        let beside = || self.m.list.iter().filter(|o| o.sentence == m.sentence);
        let mine = self.at_least(m).or_else(|| beside().find_map(|o| self.at_least(o)).filter(|_| m.rank >= 1));
        let sum = self.sum_of_several(draft);
        // "وذكر أن هجوما آخر وقع السبت": nor is another of them all of them.
        let hurt = |m: &Mention| self.counts(m, Measure::Injured, |b| b != Bound::Vague);
        // "Two blasts kill four, wound nine … In the first four died and four were hurt."
        let fewer_hurt = || {
            let all = draft.mentions.iter().filter_map(|i| hurt(&self.m.list[*i])).reduce(f64::max);
            matches!((beside().find_map(hurt), all), (Some(mine), Some(all)) if mine < all)
        };
        let of_one = |sum: Sum| {
            m.separate && !m.definite
                || self.says(m.sentence, self.c.v.first_of)
                || mine.is_some_and(|mine| mine < sum.dead || mine == sum.dead && fewer_hurt())
        };
        if sum.is_some_and(of_one) {
            return true;
        }
        // "التفجير أسفر كذلك عن مقتل 6 عراقيين": those of the one told last.
        let known = |o: &Mention| {
            let article = || self.c.r.scan.at(o.start).iter().any(|h| h.clitics.has(Clitics::AL));
            o.start <= m.start && o.rank >= 1 && !o.verb && (o.definite || article())
        };
        !m.definite && !beside().any(known) && mine.is_some() && self.counts_others(m, draft)
    }

    /// How well a mention fits an account; `None` when it cannot be the same incident.
    fn fit(&self, draft: &Draft, m: &Mention) -> Option<f64> {
        if self.told_of_one(draft, m) {
            return None;
        }
        // "وعادة ما يشهد المخيم مواجهات": what happens often says nothing of the one that did.
        // "شهدت المحافظة عدة حوادث هجوم": so do attacks in the plural, below the lead of a report on one.
        let many = m.plural && !self.in_lead(m) && draft.mentions.iter().all(|i| !self.m.list[*i].plural);
        let often =
            (m.habitual || many) && !m.definite && !self.in_title(m) && !self.real_toll(m) && self.date(m).is_none();
        if often || m.common && !self.real_toll(m) {
            return None;
        }
        // "استهدفت جماعات البلاد خلال السنوات الماضية": nor does what went on for months and years.
        let long = |i: &usize| {
            let d = &self.c.r.dates[*i];
            d.relative && Some(d.to) == self.c.r.reference && (d.to - d.from).get_days() >= 60
        };
        if !m.definite && !self.in_lead(m) && !self.in_title(m) && m.dates.iter().any(long) {
            return None;
        }
        // "28 officers have been killed, 17 in the past week": so does a record.
        let rolling = |i: &usize| {
            let d = &self.c.r.dates[*i];
            d.relative && Some(d.to) == self.c.r.reference && d.to > d.from
        };
        if self.have_been(m) && m.dates.iter().any(rolling) && !self.in_lead(m) && !self.in_title(m) {
            return None;
        }
        // "شن الحوثيون هجمات بالصواريخ" below a strike that killed Houthis: those struck from afar strike in another act.
        // "حزب الله يستهدف تجمعا للجنود والاحتلال يقصف بلدتين": so they do in one headline, with a subject of their own behind "and".
        let own_subject = || {
            let joined = |a: &sijill_text::ActorPhrase| {
                let hits = self.c.r.scan.at(a.start as usize);
                (a.end as usize == m.start) && hits.iter().any(|h| h.clitics.has(Clitics::AND))
            };
            m.verb && m.doers.iter().any(|d| matches!(d, Party::Actor(i) if joined(&self.c.r.actors[*i])))
        };
        let apart = m.sentence != self.m.list[draft.mentions[0]].sentence || own_subject();
        if apart && !m.definite && self.strikes_back(draft, m) {
            return None;
        }
        if self.struck_before(draft, m) {
            return None;
        }
        // "709 قتلى منذ بدء حملة القصف العنيف للغوطة في 18 شباط": the campaign that then began is not the day's raid.
        if self.begun_since(m) && !draft.mentions.iter().any(|i| self.begun_since(&self.m.list[*i])) {
            return None;
        }
        // "سقط قتلى جراء تفجير في عدن، كما اغتال مسلحون ثلاثة ضباط": what "كما" adds, with doers and dead of its own.
        let likewise = m.verb
            && m.start > 0
            && self.c.has(m.start - 1, self.c.v.likewise)
            && !m.doers.is_empty()
            && self.real_toll(m)
            && draft.mentions.iter().any(|i| {
                let o = &self.m.list[*i];
                o.sentence == m.sentence && o.rank >= 1 && !o.doers.iter().any(|d| m.doers.contains(d))
            });
        if likewise {
            return None;
        }
        let sides = draft
            .mentions
            .iter()
            .any(|i| self.m.list[*i].sentence == m.sentence && self.m.list[*i].fronted != m.fronted);
        if sides {
            return None;
        }
        if m.beside && draft.mentions.iter().any(|i| self.m.list[*i].sentence == m.sentence) {
            return None;
        }
        let mut score = 0.0;
        let lead = &self.m.list[draft.mentions[0]];
        let mine = family(m.subtype);
        if m.rank >= 1 {
            let kinds: Vec<&Mention> =
                draft.mentions.iter().map(|i| &self.m.list[*i]).filter(|o| o.rank >= 1).collect();
            if !kinds.is_empty() {
                // Protesters shot at a protest are part of it.
                let at_protest = mine == Family::Violence
                    && kinds.iter().any(|o| family(o.subtype) == Family::Protest)
                    && m.rank <= 2
                    && (self.nearness(draft, m) >= 0.5 || m.definite);
                // "ارتفاع حصيلة القتلى برصاص الأمن" over "قتلت قوات الأمن سبعة أثناء تفريق مظاهرات": the headline's dead are the
                // protesters of the lead.
                let of_forces = |o: &Mention| {
                    let force = |d: &Party| crate::roles::is_force(self.c, *d);
                    self.in_title(o)
                        && family(o.subtype) == Family::Violence
                        && o.rank <= 2
                        && o.doers.iter().any(force)
                };
                // "3 killed" over "three were killed when the army fired on protesters": the headline says no more than that.
                let plainly = |o: &Mention| self.in_title(o) && o.subtype == Subtype::Attack && o.rank <= 1;
                let shot = m.subtype == Subtype::ExcessiveForceAgainstProtesters && kinds.iter().all(|o| plainly(o));
                let dispersed =
                    mine == Family::Protest && self.in_lead(m) && (shot || kinds.iter().any(|o| of_forces(o)));
                // "Massacre toll rises to 32" over "the death toll at the hands of the police rose to 32": the headline's dead again.
                let dead = self.exactly(m).filter(|n| *n >= 3.0 && self.in_lead(m));
                let headlined = dead.is_some() && kinds.iter().any(|o| self.in_title(o) && self.exactly(o) == dead);
                let apart = kinds.iter().all(|o| family(o.subtype) != mine);
                if !at_protest && !dispersed && !headlined && apart {
                    return None;
                }
                // "3 killed in Gaza explosion, Palestinians cite air strike": what a headline calls a blast and a strike is both.
                let blast = |m: &Mention| m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.blast));
                let titled = |o: &&Mention| self.in_title(o) && !blast(o) && kin(o.subtype, m.subtype);
                let loose = |o: &Mention| {
                    self.in_title(o) && blast(o) != blast(m) && (self.in_title(m) || kinds.iter().any(titled))
                };
                // "Drones hit a market … The bombing on Sunday": what a bomb, a shell or a drone did may be called so when it is known.
                let named = self.c.loosely_named(m);
                if m.rank >= 2 && !named && kinds.iter().any(|o| o.rank >= 2 && !kin(o.subtype, m.subtype) && !loose(o))
                {
                    return None;
                }
            }
            if lead.subtype == m.subtype {
                score += 1.0;
            }
        } else if family(lead.subtype) == Family::Arrest || family(lead.subtype) == Family::Weapons {
            return None;
        }
        if let (Some((a, spoken)), Some(b)) = (self.date(m), draft.date)
            && !spoken
        {
            let (x, y) = (&self.c.r.dates[a], &self.c.r.dates[b]);
            let days = one_day(x) && one_day(y);
            // "Twin attacks on Saturday" beside what was told of Sunday: named anew, with a day of its own.
            let anew = days
                && x.from != y.from
                && !m.verb
                && !m.definite
                && !m.referred
                && m.rank >= 1
                && m.sentence != lead.sentence
                && !self.in_title(m)
                && !draft.spoken_date;
            // "وقتل قبل أيام طفلان بلغم" below what was told of yesterday: told anew.
            let before =
                self.days_ago(x) && x.to < y.from && y.precision == DatePrecision::Day && self.told_anew(m, lead);
            // "وشهدت المحافظة مساء أمس مقتل قيادي بعبوة، كما قتل …" below one shot this morning: by its day and its kind another.
            let other_kind = days
                && x.to < y.from
                && m.rank >= 3
                && m.subtype != lead.subtype
                && draft.mentions.iter().all(|i| self.m.list[*i].subtype != m.subtype)
                && self.told_anew(m, lead)
                && !draft.spoken_date;
            if anew || other_kind || before && !draft.spoken_date {
                return None;
            }
            if self.overlap(x, y) {
                score += 2.0;
            } else if draft.spoken_date {
                // The day of a statement settles nothing.
                let (x, y) = (&self.c.r.dates[a], &self.c.r.dates[b]);
                if (x.to - y.from).get_days().abs() > 9 {
                    return None;
                }
                // "On Monday, a driver was killed" below five killed, told on Tuesday: others, of a day of their own.
                let (first, _) = self.c.sentence(m.start);
                let set_apart = x.start as usize <= first + 1 || (y.from - x.to).get_days() > 2;
                if one_day(x) && x.to < y.from && set_apart && self.told_anew(m, lead) && self.counts_others(m, draft) {
                    return None;
                }
            } else {
                return None;
            }
        }
        // "والأحد أعلن الجيش مقتل 9" below seven dead, told on Monday: a day of words set before others dead.
        if let Some((a, true)) = self.date(m) {
            let d = &self.c.r.dates[a];
            let (first, _) = self.c.sentence(m.start);
            let set_before = (first..=first + 1).contains(&(d.start as usize));
            let past = self.c.r.reference.is_some_and(|now| d.from < now) && one_day(d);
            if set_before
                && past
                && self.told_anew(m, lead)
                && self.counts_others(m, draft)
                && m.sentence > lead.sentence + 1
            {
                return None;
            }
        }
        // "وكانت الحركة قد اقتحمت السبت مبنى في هجوم انتحاري": what a verb of another day was done in is of that day.
        if let (None, Some(b), false) = (self.date(m), draft.date, draft.spoken_date)
            && !m.definite
            && !m.verb
        {
            let b = &self.c.r.dates[b];
            let other = self.m.list.iter().any(|o| {
                o.verb
                    && o.sentence == m.sentence
                    && o.start < m.start
                    && m.start < o.end + 16
                    && matches!(self.date(o), Some((a, false))
                        if one_day(&self.c.r.dates[a]) && one_day(b)
                            && (!self.overlap(&self.c.r.dates[a], b)
                                || self.c.r.dates[a].from < b.from && self.pluperfect(o.start))
                            && (self.c.r.dates[a].start as usize) < m.start)
            });
            if other {
                return None;
            }
        }
        // "وكان الجيش اتهم الجمعة الماضية … بشن غارة قتلت 75": said days before the account's day, of another's dead.
        if let (Some((a, true)), Some(b), false) = (self.date(m), draft.date, draft.spoken_date)
            && !m.definite
            && self.real_toll(m)
            && !self.in_lead(m)
            && (self.c.r.dates[b].from - self.c.r.dates[a].to).get_days() > 2
        {
            return None;
        }
        // A report of killings without a day goes on to pupils taken "on Thursday": another kind of act, with its own day
        // and its own figure, told below the lead.
        let taken = |m: &Mention| m.subtype == Subtype::AbductionForcedDisappearance;
        // "Gunmen kill five officers, abduct one" in the headline: the dead of the lead are the same five.
        let dead = |sentence: usize| {
            let tolls = self.m.tolls.iter().filter(move |t| self.c.r.sentence_of(t.start) == sentence);
            tolls.filter(|t| t.measure == Measure::Killed && !t.part).map(|t| t.count.best as u64).collect::<Vec<_>>()
        };
        let same_dead = || dead(m.sentence).iter().any(|n| dead(lead.sentence).contains(n));
        if draft.date.is_none()
            && taken(m) != taken(lead)
            && !same_dead()
            && !m.definite
            && !m.referred
            && !self.in_lead(m)
            && !self.in_title(m)
            && self.real_toll(m)
            && matches!(self.date(m), Some((a, false)) if self.c.r.dates[a].precision == DatePrecision::Day)
        {
            return None;
        }
        // "وكان الجيش قد تمكن أول أمس من قتل ثلاثة": told as done before, of a day and of dead of its own.
        let pluperfect = m.sentence != lead.sentence && self.pluperfect(m.start);
        let best = |m: &Mention| {
            m.tolls
                .iter()
                .map(|t| &self.m.tolls[*t])
                .find(|t| t.measure == Measure::Killed && !t.part && !t.superseded)
                .map(|t| t.count.best)
        };
        if pluperfect
            && !lead.definite
            && matches!(self.date(m), Some((a, false)) if self.c.r.dates[a].precision == DatePrecision::Day)
            && let (Some(mine), Some(theirs)) = (best(m), draft.mentions.iter().find_map(|i| best(&self.m.list[*i])))
            && (mine - theirs).abs() > 0.5
        {
            return None;
        }
        // "وكان شرطي قد قتل أمس الاثنين" beside what was told of Tuesday.
        if pluperfect
            && !lead.definite
            && !m.definite
            && self.real_toll(m)
            && let (Some((a, false)), Some(b), false) = (self.date(m), draft.date, draft.spoken_date)
        {
            let (a, b) = (&self.c.r.dates[a], &self.c.r.dates[b]);
            if one_day(a) && one_day(b) && a.from < b.from {
                return None;
            }
        }
        // "وكان اثنان قد قتلا في طولكرم" beside what was told of Nablus.
        if pluperfect
            && !m.definite
            && self.real_toll(m)
            && let (Some(a), Some(b)) = (self.place(m), draft.place)
            && self.same_place(a, b) == Some(false)
        {
            return None;
        }
        // An undated report is of these days: what lies a week back and is only referred to, or told below the lead, is
        // not it.
        let opens = draft.support.title || draft.mentions.iter().any(|i| self.in_lead(&self.m.list[*i]));
        // "وفي فبراير فتح مسلحون النار": nor is what opens a later sentence with a month long past, lead or not.
        let recalled = || {
            let (first, _) = self.c.sentence(m.start);
            m.sentence > lead.sentence
                && !m.definite
                && matches!(self.date(m), Some((a, false)) if self.c.r.dates[a].start as usize <= first + 1)
        };
        if (draft.date.is_none() || draft.spoken_date)
            && (m.referred || m.spoken_of || opens && (!self.in_lead(m) || recalled()))
            && let (Some((a, false)), Some(now)) = (self.date(m), self.c.r.reference)
            && (now - self.c.r.dates[a].to).get_days() > 7
        {
            return None;
        }
        if let (Some(a), Some(b)) = (self.place(m), draft.place) {
            let stands = self.stands(m, &self.c.r.places[a]);
            match self.same_place(a, b) {
                Some(true) => score += 2.0,
                Some(false) if stands => return None,
                Some(false) => score -= 1.0,
                None => score += 0.5,
            }
        }
        if m.definite {
            score += 1.0;
        }
        // "killed children" in the headline is no figure that another could belie.
        let figure = |t: &TollMention| !(t.implied && t.count.bound == Bound::Vague);
        let killed = |m: &Mention| {
            m.tolls
                .iter()
                .map(|t| &self.m.tolls[*t])
                .find(|t| t.measure == Measure::Killed && !t.part && !t.attackers && !t.superseded && figure(t))
                .map(|t| (t.count.best, t.count.bound == Bound::Vague))
        };
        if let Some((mine, vague)) = killed(m) {
            let theirs: Vec<(f64, bool)> = draft.mentions.iter().filter_map(|i| killed(&self.m.list[*i])).collect();
            // "Dozens killed" in the headline, "at least 81" in the lead: said roughly, then counted.
            let headed = self.in_title(lead) && self.in_lead(m) && !vague;
            // "A number of dead" may be any.
            let most = |t: f64| if t < 20.0 { 60.0 } else { 6.0 * t };
            let roughly = |t: &(f64, bool)| headed && t.1 && mine >= t.0 && mine <= most(t.0);
            // "25 dead in clashes" in the headline: both sides' dead together.
            let both: f64 = m
                .tolls
                .iter()
                .map(|t| &self.m.tolls[*t])
                .filter(|t| t.measure == Measure::Killed && !t.part && !t.superseded)
                .map(|t| t.count.best)
                .sum();
            let sum = headed && theirs.iter().any(|t| both > mine && (t.0 - both).abs() < 0.5);
            if sum || theirs.iter().any(|t| (t.0 - mine).abs() < 0.5) {
                score += 1.5;
            } else if theirs.iter().any(roughly) {
                score += 0.5;
            } else if let Some((t, _)) = theirs.first() {
                let (low, high) = (t.min(mine).max(1.0), t.max(mine));
                // "قتل أكثر من ألف جهادي في عملياته" beside four soldiers killed by a bomb.
                if high / low > 12.0 && high - low > 40.0 && !m.definite && !self.in_title(lead) {
                    return None;
                }
                // "20 killed, a local official said. Police said four were": the same dead in another's count.
                let bare = m.dates.is_empty() && m.places.is_empty() && m.doers.is_empty() && m.weapons.is_empty();
                let others = m.tolls.iter().any(|t| self.m.tolls[*t].others);
                let recount = mine < *t
                    && bare
                    && !others
                    && !m.separate
                    && !m.earlier
                    && (1..=2).contains(&m.sentence.saturating_sub(lead.sentence))
                    && self.said.iter().any(|s| s.sentence == m.sentence);
                if high / low > 3.0 && high - low > 5.0 && !recount {
                    score -= 2.0;
                }
                // Strikes of yesterday and of today, each with its dead.
                if let (Some((a, false)), Some(b), false) = (self.date(m), draft.date, draft.spoken_date) {
                    let (a, b) = (&self.c.r.dates[a], &self.c.r.dates[b]);
                    let days = a.precision == DatePrecision::Day && b.precision == DatePrecision::Day;
                    if days && a.from != b.from && !m.definite && (t - mine).abs() > 0.5 {
                        return None;
                    }
                    // "Last week, 32 were killed in an attack" beside what was told of Sunday, with its own dead.
                    let week = a.precision == DatePrecision::Week && b.precision == DatePrecision::Day;
                    if week && m.sentence != lead.sentence && !m.definite && (t - mine).abs() > 0.5 {
                        return None;
                    }
                }
            }
        }
        // "وقتل ثلاثة في هجوم في مارس 2016" below a lead that tells of others dead without a day: told anew, of a day months
        // ago, it was then.
        if draft.date.is_none() && !m.definite && !self.in_title(m) && m.sentence > lead.sentence {
            let beside = || self.m.list.iter().filter(|o| o.sentence == m.sentence && !o.definite);
            let dates = beside().filter_map(|o| self.date(o)).filter(|(_, spoken)| !spoken);
            let past = |d: &DatePhrase| !d.since && self.c.r.reference.is_some_and(|now| (now - d.to).get_days() > 5);
            let counted = |m: &Mention| {
                let tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]);
                let own = |t: &&TollMention| {
                    t.measure == Measure::Killed && !t.part && !t.superseded && t.count.bound != Bound::Vague
                };
                tolls.filter(own).map(|t| t.count.best).next()
            };
            if let (Some(mine), Some(theirs)) =
                (beside().find_map(counted), draft.mentions.iter().find_map(|i| counted(&self.m.list[*i])))
                && (mine - theirs).abs() > 0.5
                && dates.map(|(d, _)| &self.c.r.dates[d]).any(past)
            {
                return None;
            }
        }
        // "وقتل منذ أيام طفلان بلغم في قرية …" below a lead without a day: told anew, of another place. What the headline counts,
        // the lead tells again with its day: "20 killed in attack / At least 20 were killed … over the weekend".
        let dead = |m: &Mention| -> Vec<u64> {
            let tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]);
            tolls.filter(|t| t.measure == Measure::Killed && !t.part).map(|t| t.count.best as u64).collect()
        };
        let again = || draft.mentions.iter().flat_map(|i| dead(&self.m.list[*i])).any(|n| dead(m).contains(&n));
        if draft.date.is_none()
            && self.told_anew(m, lead)
            && matches!(self.date(m), Some((a, false)) if self.days_ago(&self.c.r.dates[a]))
            && !again()
            && let (Some(here), Some(there)) = (self.place(m), draft.place)
            && here != there
            && self.same_place(here, there) != Some(true)
        {
            return None;
        }
        // "Earlier this month, six people were killed" below a lead with its own dead: told as history.
        if m.sentence > lead.sentence + 1
            && self.told_anew(m, lead)
            && self.counts_others(m, draft)
            && let Some((a, false)) = self.date(m)
            && matches!(self.c.r.dates[a].precision, DatePrecision::Week | DatePrecision::Month | DatePrecision::Year)
        {
            return None;
        }
        // "وشنت أمس غارة على مقر الحكومة، مما أدى إلى مقتل ثلاثة" below an undated lead with four dead: an act told anew, by its
        // own noun, with a day and dead of its own.
        if draft.date.is_none()
            && m.rank >= 1
            && m.lexeme.is_some_and(|l| self.c.attr(l, "measure").is_none())
            && self.told_anew(m, lead)
            && m.sentence > lead.sentence + 1
            && self.counts_others(m, draft)
            && let Some((a, false)) = self.date(m)
            && self.c.r.dates[a].precision == DatePrecision::Day
        {
            return None;
        }
        // An undated lead tells of ten dead; "seven soldiers were killed on Saturday" below it, days before the report,
        // tells of others.
        if draft.date.is_none()
            && !m.definite
            && !self.in_title(m)
            && m.sentence > lead.sentence + 1
            && let (Some((a, false)), Some(now)) = (self.date(m), self.c.r.reference)
            && self.c.r.dates[a].precision == DatePrecision::Day
            && (now - self.c.r.dates[a].to).get_days() > 1
            && self.counts_others(m, draft)
        {
            return None;
        }
        // "وفي هجوم آخر، قام مسلحون بمهاجمة سيارة وقتلوا ثلاثة": the dead stand with the verb.
        let hurts = || {
            let (first, _) = self.c.sentence(m.start);
            (first..first + 4).any(|t| t <= m.start && self.c.has(t, self.c.v.separate))
                && self.m.list.iter().any(|o| o.sentence == m.sentence && o.separate && self.real_toll(o))
        };
        if m.separate && (self.real_toll(m) || self.place(m).is_some() || hurts()) && m.sentence != lead.sentence {
            let last = draft.mentions.last().map(|i| &self.m.list[*i]);
            // "The airstrike came soon after another strike killed six": the word stands between the two.
            // "ويعقب هذا الهجوم هجومان آخران": so it does behind what is known.
            let known = |l: &Mention| l.definite && !m.definite && !m.verb;
            let parted = |l: &Mention| known(l) || (l.end..m.end).any(|t| self.c.has(t, self.c.v.separate));
            if last.is_none_or(|l| l.sentence != m.sentence || parted(l)) {
                return None;
            }
        }
        // "Rockets hit a base on Wednesday, wounding two … Three landed on Tuesday, causing no injuries": none of those told of.
        let none_of = |measure: Measure| {
            let said = |t: &TollMention| t.measure == measure && !t.attackers;
            let mine = m.tolls.iter().map(|t| &self.m.tolls[*t]).any(|t| said(t) && t.count.best == 0.0);
            let theirs = || draft.mentions.iter().flat_map(|i| &self.m.list[*i].tolls).map(|t| &self.m.tolls[*t]);
            mine && theirs().any(|t| said(t) && t.count.best > 0.0)
        };
        if m.rank >= 1
            && !m.definite
            && m.sentence != lead.sentence
            && self.date(m).is_some_and(|(a, spoken)| {
                !spoken && draft.date.is_none_or(|b| self.c.r.dates[a].from != self.c.r.dates[b].from)
            })
            && [Measure::Killed, Measure::Injured].into_iter().any(none_of)
        {
            return None;
        }
        // "Another 97 people were killed over the past day" beside 27 dead: more than were told of are not among them.
        let killed = |m: &Mention| {
            let tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]);
            tolls
                .filter(|t| t.measure == Measure::Killed && !t.part && !t.attackers)
                .map(|t| (t.count.best, t.start))
                .next()
        };
        if let Some((mine, at)) = killed(m)
            && at > 0
            && self.c.r.view.word(at - 1) == "another"
            && m.sentence != lead.sentence
        {
            let told = draft.mentions.iter().filter_map(|i| killed(&self.m.list[*i])).map(|(best, _)| best);
            if told.reduce(f64::max).is_some_and(|most| most < mine) {
                return None;
            }
        }
        // Nor is what the title tells of part of what was told as earlier.
        let earlier = draft.mentions.iter().all(|i| self.m.list[*i].earlier);
        if earlier && !m.earlier && (self.in_title(m) || self.in_lead(m)) && m.sentence != lead.sentence {
            return None;
        }
        // "مقتل 4 بينهم زعيمان في ليبيا و26 قتيلا بمعارك صبراتة": the second of a headline, with others dead.
        let second = || {
            let and = |t: &TollMention| {
                let joined = |h: &sijill_text::Hit| h.clitics.has(Clitics::AND);
                t.start > 0 && self.c.r.view.word(t.start - 1) == "و" || self.c.r.scan.at(t.start).iter().any(joined)
            };
            let own = m.tolls.iter().map(|t| &self.m.tolls[*t]).find(|t| t.measure == Measure::Killed && !t.part);
            own.is_some_and(and) && m.rank >= 2 && !m.verb
        };
        if self.in_title(m) && m.sentence == lead.sentence && self.counts_others(m, draft) && second() {
            return None;
        }
        if m.sentence != lead.sentence && (self.turns(draft, m) || self.elsewhere_in_town(draft, m, lead)) {
            return None;
        }
        // "وهاجمت مسيرات المدينة الثلاثاء وقتلت اثنين" beside what was told of Wednesday: told anew, of a day of its own.
        if let (Some((a, false)), Some(b), false) = (self.date(m), draft.date, draft.spoken_date)
            && m.verb
            && !m.definite
            && m.sentence != lead.sentence
            && self.real_toll(m)
            && !draft.mentions.iter().any(|i| self.real_toll(&self.m.list[*i]))
        {
            let (a, b) = (&self.c.r.dates[a], &self.c.r.dates[b]);
            let days = a.precision == DatePrecision::Day && b.precision == DatePrecision::Day;
            if days && a.to < b.from {
                return None;
            }
        }
        // "وقتلت وحدة خاصة السبت اثنين من المتشددين" below twelve soldiers killed on Sunday: the other side's dead, of another day.
        let side = |m: &Mention| {
            let mut dead =
                m.tolls.iter().map(|t| &self.m.tolls[*t]).filter(|t| t.measure == Measure::Killed).peekable();
            dead.peek()?;
            let attackers = dead.clone().all(|t| t.attackers);
            (attackers || dead.all(|t| !t.attackers)).then_some(attackers)
        };
        if let (Some((a, false)), Some(b), false) = (self.date(m), draft.date, draft.spoken_date)
            && m.verb
            && !m.definite
            && m.sentence != lead.sentence
            && let (Some(mine), Some(theirs)) = (side(m), draft.mentions.iter().find_map(|i| side(&self.m.list[*i])))
            && mine != theirs
            && one_day(&self.c.r.dates[a])
            && one_day(&self.c.r.dates[b])
            && self.c.r.dates[a].from != self.c.r.dates[b].from
        {
            return None;
        }
        // "أحبطت تفجيرا ثانيا": what was foiled is not what happened.
        // "قتل 14 خلال إحباط هجوم أمس": they died when it was foiled.
        let while_foiled = || {
            let (first, _) = self.c.sentence(m.start);
            let foils =
                |t: &usize| self.c.has(*t, self.c.v.foil) && *t > first && self.c.has(*t - 1, self.c.v.governing);
            (m.start.saturating_sub(3).max(first)..m.start).any(|t| foils(&t))
                && draft.mentions.iter().any(|i| self.m.list[*i].sentence == m.sentence)
        };
        if m.modality == Modality::Foiled
            && !m.definite
            && !while_foiled()
            && draft.mentions.iter().all(|i| self.m.list[*i].modality != Modality::Foiled)
        {
            return None;
        }
        // Two things told as earlier, of different kinds and in different sentences, are two.
        if m.earlier && !m.definite && m.sentence != lead.sentence && m.rank >= 1 && m.subtype != lead.subtype {
            return None;
        }
        // What came before is another incident, unless both were told as earlier.
        let history = |m: &Mention| m.earlier && !self.news(m);
        if m.earlier && !draft.mentions.iter().any(|i| history(&self.m.list[*i])) {
            // What was "a day after" another is not of that other's day.
            let meets = |a: &DatePhrase, b: &DatePhrase| {
                if a.behind { a.from <= b.to && b.from <= a.to } else { self.overlap(a, b) }
            };
            // The day of a statement is no day of an act.
            let same_day = !draft.spoken_date
                && matches!((self.date(m), draft.date), (Some((a, _)), Some(b)) if a != b && meets(&self.c.r.dates[a], &self.c.r.dates[b]));
            let aftermath =
                draft.date.is_none() && draft.mentions.iter().all(|i| self.in_title(&self.m.list[*i])) && self.news(m);
            if !same_day && !aftermath {
                return None;
            }
        }
        Some(score)
    }

    /// The quarter of a town that a mention tells of, by its name as it is written: "في منطقة الحبيبية شرقي بغداد", "in the Karrada
    /// district of Baghdad", "Baghdad's Karrada district". The gazetteer has towns.
    fn quarter(&self, m: &Mention) -> Option<&str> {
        let r = self.c.r;
        let p = &r.places[self.place(m).filter(|p| self.stands(m, &r.places[*p]))?];
        let (first, last) = self.c.sentence(p.name as usize);
        let (start, end) = (p.start as usize, p.end as usize);
        let head = |t: usize| r.hit(self.c.k, t, self.c.k.classes.place_head).is_some_and(|h| h.length == 1);
        let kind = r.view.tokens[p.name as usize].kind;
        if kind == TokenKind::Arabic {
            if p.index.is_none() {
                return Some(r.view.word(p.name as usize));
            }
            let plain =
                |t: usize| r.view.tokens[t].kind == kind && !head(t) && !self.c.has(t, self.c.k.classes.locative);
            return (2..=3)
                .filter_map(|back| start.checked_sub(back))
                .find(|h| *h >= first && head(*h) && (h + 1..start).all(plain))
                .map(|h| r.view.word(h + 1));
        }
        let named = |t: usize| r.view.tokens[t].capital && r.view.tokens[t].kind == TokenKind::Latin && !head(t);
        let before = start.checked_sub(1).filter(|t| *t >= first && head(start) && named(*t));
        let owned = r.view.tokens[end - 1].possessive;
        let behind = (end..last).take(3).find(|t| head(*t)).filter(|t| owned && *t > end && (end..*t).all(named));
        before.or(behind.map(|_| end)).map(|t| r.view.word(t))
    }

    /// Whether a mention tells anew, with dead or wounded of its own, of another quarter than an account's.
    fn elsewhere_in_town(&self, draft: &Draft, m: &Mention, lead: &Mention) -> bool {
        if !self.told_anew(m, lead) {
            return false;
        }
        let figures = |m: &Mention| {
            let tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]).filter(|t| !t.part && !t.superseded && !t.implied);
            tolls.map(|t| (t.measure, t.count.best as u64)).collect::<Vec<_>>()
        };
        let mine = figures(m);
        let told: Vec<_> = draft.mentions.iter().flat_map(|i| figures(&self.m.list[*i])).collect();
        let Some(here) = self.quarter(m).filter(|_| told.is_empty() || mine.iter().any(|f| !told.contains(f))) else {
            return false;
        };
        let mut theirs = draft.mentions.iter().filter_map(|i| self.quarter(&self.m.list[*i])).peekable();
        theirs.peek().is_some() && theirs.all(|there| there != here)
    }

    /// Makes the drafts.
    pub fn run(&self) -> (Vec<Draft>, Vec<Left>) {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut left: Vec<Left> = Vec::new();
        let mut waiting: Vec<usize> = Vec::new();
        // What a sentence tells first as long before its own act comes after it.
        let mut order: Vec<usize> = (0..self.m.list.len()).collect();
        order.sort_by_key(|i| (self.m.list[*i].sentence, self.m.list[*i].fronted));
        for i in order {
            let m = &self.m.list[i];
            if matches!(m.modality, Modality::Planned | Modality::Denied) {
                left.push((i, "not said to have happened"));
                continue;
            }
            let score = self.open_score(m);
            if self.in_figure(m) || self.since_long(m) || m.record {
                left.push((i, STATISTIC));
                continue;
            }
            // "an insurgency that has flourished, killing thousands": what a war cost is no act's.
            let cost = || {
                let mut tolls = m.tolls.iter().map(|t| &self.m.tolls[*t]).peekable();
                let vast = |t: &TollMention| t.count.bound == Bound::Vague && t.count.best >= 200.0;
                let dated = self.date(m).is_some_and(|(d, _)| one_day(&self.c.r.dates[d]));
                tolls.peek().is_some() && tolls.all(vast) && !dated && self.says(m.sentence, self.c.v.conflict)
            };
            if !self.in_lead(m) && !self.in_title(m) && cost() {
                left.push((i, STATISTIC));
                continue;
            }
            // "شهد العام الماضي تفجيرات خلفت مئات القتلى من الجنود وساسة تم استهدافهم": so is what goes on in its sentence without a
            // day, a place or dead of its own.
            let goes_on = matches!(left.last(), Some((j, STATISTIC)) if self.m.list[*j].sentence == m.sentence)
                && !m.verb
                && !self.real_toll(m)
                && self.date(m).is_none_or(|(d, _)| !one_day(&self.c.r.dates[d]))
                && self.place(m).is_none_or(|p| !self.stands(m, &self.c.r.places[p]));
            if goes_on && !self.in_lead(m) && !self.in_title(m) {
                left.push((i, STATISTIC));
                continue;
            }
            // "وشنت مصر غارات على درنة بعد إعدام 21": what is told in the sentence of another incident is that one's.
            if m.rank <= 0
                && !m.definite
                && (1..=2.min(m.start)).any(|d| self.c.has(m.start - d, self.c.v.after))
                && matches!(left.last(), Some((j, ANOTHER)) if *j + 1 == i && self.m.list[*j].sentence == m.sentence && self.m.list[*j].rank >= 1)
            {
                left.push((i, ANOTHER));
                continue;
            }
            // "claimed responsibility for that attack": the one told last.
            let pointed = m.start > 0 && matches!(self.c.r.view.word(m.start - 1), "that" | "ذلك" | "تلك");
            let last = (0..drafts.len()).max_by_key(|d| drafts[*d].mentions.last().copied());
            // "… مقتل أربعة قبل أسبوعين. وتبنى التنظيم هذا الهجوم": so is what a claim says "this" of, right behind it in its
            // paragraph.
            let this = m.start > 0 && matches!(self.c.r.view.word(m.start - 1), "this" | "هذا" | "هذه");
            let beside = last.and_then(|d| drafts[d].mentions.last()).map(|o| &self.m.list[*o]).is_some_and(|o| {
                o.sentence + 1 == m.sentence && self.paragraph(o) == self.paragraph(m) && !self.in_title(o)
            });
            let pointed = pointed || this && beside && self.says(m.sentence, self.c.v.claim);
            // "Twin attacks in the area on Saturday targeted refugees. That attack killed 41": what was too little said
            // of is now said more of.
            // "22 مارس 2016، هزت سلسلة انفجارات العاصمة، وأدت التفجيرات إلى مقتل 32": so is what the article takes up in its sentence.
            let article = || self.c.r.scan.at(m.start).iter().any(|h| h.clitics.has(Clitics::AL));
            let taken_up = |o: &Mention| {
                (m.definite || !m.verb && article())
                    && o.sentence == m.sentence
                    && (o.subtype == m.subtype && self.date(o).is_some_and(|(_, spoken)| !spoken)
                        // "كما تبنى التفجير داخل مسجد في إقليم خوست، وقال إن الهجوم أدى إلى مقتل 50"
                        || m.rank <= 1
                            && !m.verb
                            && !o.plural
                            && o.rank >= 1
                            && self.place(o).is_some_and(|p| self.stands(o, &self.c.r.places[p])))
            };
            if let Some((before, ANOTHER)) = left.last().copied()
                && before + 1 == i
                && (pointed || taken_up(&self.m.list[before]))
                && self.m.list[before].sentence + 1 >= m.sentence
                && self.real_toll(m)
            {
                left.pop();
                let mut draft = self.open(before, score);
                self.join(&mut draft, i, score);
                drafts.push(draft);
                continue;
            }
            let best = drafts
                .iter()
                .enumerate()
                .filter_map(|(d, draft)| {
                    Some((d, self.fit(draft, m)? + if d == 0 { 0.3 } else { 0.0 } + self.nearness(draft, m)))
                })
                .map(|(d, fit)| (d, fit + if pointed && Some(d) == last { 3.0 } else { 0.0 }))
                .max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            let stands = |m: &Mention| self.place(m).is_some_and(|p| self.stands(m, &self.c.r.places[p]));
            // "Elsewhere, six died when their van struck a roadside bomb in the north": the place is with the last word of one act.
            let apart = m.separate && !m.plural && self.real_toll(m);
            let own = self.date(m).is_some_and(|(_, spoken)| !spoken)
                || stands(m)
                || apart && self.m.list.get(i + 1).is_some_and(|o| o.sentence == m.sentence && stands(o));
            match best {
                // What shares neither day, place, figure nor neighbourhood with an account, and is
                // not "the attack", is not said to be it.
                Some((d, fit)) if fit >= 0.5 && !(m.habitual && m.plural) => {
                    self.join(&mut drafts[d], i, score);
                }
                _ if drafts.is_empty() => {
                    // What a lone sentence tells is weighed by what it asserts; little is enough to be weighed.
                    let lone = self.c.r.sentences.len() <= 2 && !self.title;
                    let threshold = if lone { 1.4 } else { 2.1 };
                    if score >= threshold && m.rank >= 0 {
                        drafts.push(self.open(i, score));
                        for w in waiting.drain(..) {
                            let m = &self.m.list[w];
                            let trend = m.plural && !self.real_toll(m);
                            if drafts.len() == 1 && !trend && self.fit(&drafts[0], m).is_some_and(|f| f >= 0.0) {
                                self.join(&mut drafts[0], w, 0.0);
                            }
                        }
                    } else {
                        waiting.push(i);
                        left.push((i, "too little speaks for an incident"));
                    }
                }
                _ => {
                    let strong = self.real_toll(m) || m.verb || !m.doers.is_empty();
                    let day = self.date(m).is_some_and(|(i, _)| self.c.r.dates[i].precision == DatePrecision::Day);
                    let trend = m.habitual && m.plural && !day || m.common;
                    let before = day && self.real_toll(m) && self.pluperfect(m.start);
                    let of_several = || {
                        let sums = drafts.iter().filter_map(|d| self.sum_of_several(d));
                        !m.definite && self.exactly(m).is_some_and(|mine| sums.into_iter().any(|sum| mine < sum.dead))
                    };
                    // "جاء التفجير بعد ساعات من مقتل سبعة بهجوم في حي الطالبية شرقي بغداد": so are dead with a town of their own.
                    let after = m.earlier
                        && self.exactly(m).is_some()
                        && (self.place(m).is_some_and(|p| {
                            let p = &self.c.r.places[p];
                            self.stands(m, p) && p.precision != PlacePrecision::Country
                        }) || m
                            .dates
                            .iter()
                            .any(|d| crate::statistics::of_that_time(self.c, &self.c.r.dates[*d], m.start, m.end)));
                    let enough = if before || after || apart { 2.0 } else { 2.6 };
                    let told = own && score >= enough || score >= 1.8 && of_several();
                    // "بعد ساعات من مقتل سبعة وجرح 29 بهجوم في حي الطالبية": the dead stand before the act they died in.
                    let dead = || {
                        let led = left.iter().rev().enumerate().take_while(|(back, (j, why))| {
                            let o = &self.m.list[*j];
                            let beside = *j + back + 1 == i && o.sentence == m.sentence && o.earlier == m.earlier;
                            *why == ANOTHER && beside && o.rank <= 1 && o.end + 20 > m.start
                        });
                        led.map(|(_, (j, _))| *j).filter(|j| self.real_toll(&self.m.list[*j])).last()
                    };
                    if told && strong && !trend && m.rank >= 0 {
                        drafts.push(self.open(i, score));
                    } else if told
                        && !trend
                        && !m.plural
                        && m.rank >= 1
                        && let Some(first) = dead()
                    {
                        let mut draft = self.open(first, score);
                        for j in first + 1..=i {
                            self.join(&mut draft, j, 0.0);
                        }
                        left.truncate(left.len() - (i - first));
                        drafts.push(draft);
                    } else {
                        left.push((i, ANOTHER));
                    }
                }
            }
        }
        self.apart_from_sum(&mut drafts, &mut left);
        self.focus(&mut drafts);
        (drafts, left)
    }

    /// Neighbouring sentences speak of the same thing.
    fn nearness(&self, draft: &Draft, m: &Mention) -> f64 {
        let last = draft.mentions.iter().map(|i| self.m.list[*i].sentence).max().unwrap_or(0);
        match m.sentence.abs_diff(last) {
            0 => 0.9,
            1 => 0.5,
            2 => 0.2,
            _ => 0.0,
        }
    }

    fn open(&self, i: usize, score: f64) -> Draft {
        let mut draft = Draft {
            mentions: Vec::new(),
            date: None,
            spoken_date: false,
            place: None,
            focus: Focus::Related,
            score: 0.0,
            support: Support { open_score: score, ..Support::default() },
            summed: Vec::new(),
        };
        self.join(&mut draft, i, score);
        draft
    }

    fn join(&self, draft: &mut Draft, i: usize, score: f64) {
        let m = &self.m.list[i];
        let r = self.c.r;
        draft.mentions.push(i);
        draft.mentions.sort_unstable();
        draft.score += score.max(0.0);
        draft.support.mentions += 1.0;
        draft.support.title |= self.in_title(m);
        draft.support.toll |= self.real_toll(m);
        draft.support.doer |= !m.doers.is_empty();
        // "تعاني البلاد من هجمات منذ عام 2015": how long it has gone on is no day of an act told before it.
        let lasting = |d: usize| {
            let d = &r.dates[d];
            // So does "in recent months", which runs to this day.
            let rolling = d.relative && Some(d.to) == r.reference && (d.to - d.from).get_days() >= 14;
            (rolling || self.c.has(d.start as usize, self.c.v.since))
                && !matches!(d.precision, DatePrecision::Day | DatePrecision::Days)
        };
        // So does the day of what only led up to it.
        let apart = |d: usize| lasting(d) || draft.date.is_some() && r.dates[d].behind;
        if let Some((d, spoken)) = self.date(m).filter(|(d, _)| draft.mentions.len() == 1 || !apart(*d)) {
            let finer = draft.date.is_none_or(|old| {
                let (a, b) = (&r.dates[d], &r.dates[old]);
                let length = |x: &DatePhrase| (x.to - x.from).get_days();
                draft.spoken_date && !spoken
                    || (draft.spoken_date == spoken && length(a) < length(b) && self.overlap(a, b))
            });
            if finer {
                draft.date = Some(d);
                draft.spoken_date = spoken;
            }
        }
        if let Some(p) = self.place(m) {
            let better = draft.place.is_none_or(|old| {
                let (a, b) = (&r.places[p], &r.places[old]);
                let stands = self.stands(m, a);
                let old_stands = draft.mentions.iter().any(|o| {
                    let o = &self.m.list[*o];
                    o.places.contains(&old) && self.stands(o, b)
                });
                if a.country != b.country {
                    return stands && !old_stands;
                }
                if precision_rank(a.precision) <= precision_rank(b.precision) {
                    return stands && !old_stands && a.precision != PlacePrecision::Country;
                }
                (stands || !old_stands) && self.same_place(p, old) != Some(false)
            });
            if better {
                draft.place = Some(p);
            }
        }
        draft.support.day = draft.date.is_some_and(|d| r.dates[d].precision == DatePrecision::Day);
        draft.support.place = draft.place.is_some();
    }

    /// Whether the report tells of what blew up by itself ("انفجار غلاية", "a fireworks factory explosion"), and of no
    /// weapon and no one who would have done it.
    fn blew_up(&self) -> bool {
        let c = self.c;
        let blast = |m: &Mention| m.lexeme.is_some_and(|l| c.k.is(l, c.v.blast));
        let tied = |m: &Mention| {
            let (start, stop) = c.sentence(m.start);
            let hazard = |t: &usize| c.has(*t, c.v.hazard) && c.index.at(1, *t).is_none();
            // "انفجار قرب محطة وقود": beside it.
            let apart = |t: &usize| c.has(*t, c.v.near) || c.has(*t, c.v.targeting) || c.has(*t, c.v.weapon);
            let after = (m.end..(m.end + 6).min(stop)).take_while(|t| !apart(t)).any(|t| hazard(&t));
            let reach = if m.verb { 6 } else { 3 };
            let before = (m.start.saturating_sub(reach).max(start)..m.start).rev();
            after || before.take_while(|t| !apart(t)).any(|t| hazard(&t))
        };
        let armed = |m: &Mention| {
            m.doers.iter().any(|d| crate::roles::is_armed(c, *d)) || {
                let (start, stop) = c.sentence(m.start);
                (start..stop).any(|t| c.has(t, c.v.weapon) && !c.has(t, c.v.hazard))
            }
        };
        let list = &self.m.list;
        list.iter().any(|m| blast(m) && tied(m)) && !list.iter().any(|m| armed(m) || m.rank >= 1 && !blast(m))
    }

    /// A doer who is no private person: a named side, a land, armed people in the plural.
    fn band(&self, party: Party) -> bool {
        match party {
            Party::Actor(_) | Party::Nation(..) => true,
            Party::People(i) => {
                let p = &self.c.r.people[i];
                p.of.is_some() || p.role == PeopleRole::Attacker && (p.plural || p.count.is_some_and(|c| c.best > 1.0))
            }
        }
    }

    /// Whether title or lead tells of a robbery, and no named armed group, bomb or crowd of dead is told of beside it.
    fn robbery(&self) -> bool {
        let c = self.c;
        let thief = |s: usize| self.says(s, c.v.theft);
        let sided = |p: &Party| match p {
            Party::Actor(i) => {
                let a = &c.r.actors[*i];
                a.naming == sijill_text::Naming::Named && !matches!(a.kind, ActorKind::StateForces)
            }
            Party::People(i) => c.r.people[*i].of.is_some_and(|a| a.kind != ActorKind::StateForces),
            Party::Nation(..) => false,
        };
        let grave = |m: &Mention| {
            let many = |t: &usize| {
                let t = &self.m.tolls[*t];
                t.measure == Measure::Killed && t.count.best > 4.0
            };
            // "a mob lynched three suspected thieves": what the crowd did is no robbery.
            m.subtype.event_type() == EventType::ExplosionsRemoteViolence
                || m.subtype == Subtype::MobViolence
                || m.doers.iter().chain(&m.targets).any(sided)
                || m.tolls.iter().any(many)
        };
        (0..3).any(thief) && self.density.militancy < 4 && !self.m.list.iter().any(grave)
    }

    /// Whether title or lead tells of what someone did to his kin or in a private quarrel, and no armed side, weapon of war
    /// or crowd of dead is told of beside it.
    fn among_kin(&self) -> bool {
        let opens = |m: &Mention| self.in_title(m) || self.in_lead(m);
        let sided = |m: &Mention| {
            m.subtype.event_type() == EventType::ExplosionsRemoteViolence
                || m.doers.iter().chain(&m.targets).any(|p| self.band(*p))
        };
        let private = |m: &&Mention| m.private && opens(m);
        let list = &self.m.list;
        list.iter().any(|m| private(&m))
            && !list.iter().filter(|m| opens(m) && m.subtype != Subtype::Arrests).any(sided)
    }

    /// "An unexploded World War II bomb was defused": what a war long over left, where it hurt no one.
    fn relic(&self, m: &Mention) -> bool {
        let (start, stop) = self.c.sentence(m.start);
        let bomb = |m: &Mention| {
            m.subtype.event_type() == EventType::ExplosionsRemoteViolence || family(m.subtype) == Family::Weapons
        };
        let told = |from: usize, to: usize| (from..to).any(|t| self.c.has(t, self.c.v.relic));
        let hurt = || self.m.list.iter().any(|o| bomb(o) && self.real_toll(o));
        // Named once, it is "the bomb" from then on.
        let headed = || self.c.r.sentences.iter().take(2).any(|s| told(s.start as usize, s.end as usize));
        bomb(m) && (told(start, stop) || headed()) && !hurt()
    }

    /// Whether title or lead recalls an act long past: "marked the tenth anniversary of the bombing".
    fn commemoration(&self) -> bool {
        let c = self.c;
        c.r.sentences.iter().take(2).any(|s| {
            let (start, stop) = (s.start as usize, s.end as usize);
            let Some(at) = (start..stop).find(|t| c.has(*t, c.v.anniversary)) else { return false };
            // "هجوم يتزامن مع الذكرى الثالثة لبدء الهجمات": what falls on the day is news.
            if (at.saturating_sub(3).max(start)..at).any(|t| c.has(t, c.v.coincide)) {
                return false;
            }
            (at + 1..(at + 24).min(stop)).any(|t| c.has(t, c.v.act) || c.has(t, c.v.harm))
        })
    }

    /// Whether a mention of title or lead stands before what is recalled there: "a blast at a ceremony marking …".
    fn happened_there(&self, m: &Mention) -> bool {
        let (start, _) = self.c.sentence(m.start);
        let told = m.verb || m.carried || self.real_toll(m);
        told && m.sentence < 2 && !(start..m.start).any(|t| self.c.has(t, self.c.v.anniversary))
    }

    /// Whether title or lead tells of a judgment: a word of courts and one of what they mete out, in one sentence, or
    /// the one in the title and the other in the lead.
    fn judgment(&self) -> bool {
        let headed = self.title && (0..2).any(|s| self.says(s, self.c.v.court)) && self.says(0, self.c.v.sentencing);
        headed || (0..2).any(|s| self.judges(s))
    }

    fn says(&self, sentence: usize, class: u16) -> bool {
        let s = self.c.r.sentences.get(sentence);
        s.is_some_and(|s| (s.start..s.end).any(|t| self.c.has(t as usize, class)))
    }

    fn judges(&self, sentence: usize) -> bool {
        let Some(s) = self.c.r.sentences.get(sentence) else { return false };
        let has = |t: u32, class: u16| self.c.has(t as usize, class);
        let Some(court) = (s.start..s.end).find(|t| has(*t, self.c.v.court)) else { return false };
        // One word may be both; two words say it.
        (s.start..s.end).any(|t| t != court && has(t, self.c.v.sentencing))
    }

    /// The first account of title and lead is what the report is about; those with an older date
    /// or told as history are background.
    fn focus(&self, drafts: &mut [Draft]) {
        // "بعد أسبوع على التفجير …, ضرب الإرهاب", "A week after a bombing …, gunmen": what the lead comes after is not the news.
        let news = |d: &Draft| {
            let first = &self.m.list[d.mentions[0]];
            self.in_lead(first) && !d.mentions.iter().all(|m| self.m.list[*m].earlier)
        };
        let titled = drafts.iter().position(|d| d.support.title);
        let first = || drafts.iter().position(news).or((!drafts.is_empty()).then_some(0));
        let Some(main) = titled.or_else(first) else {
            return;
        };
        let main_date = drafts[main].date.map(|d| self.c.r.dates[d]);
        let judgment = self.judgment();
        for (i, draft) in drafts.iter_mut().enumerate() {
            let earlier = draft.mentions.iter().any(|m| self.m.list[*m].earlier);
            let older = match (
                draft.date.map(|d| self.c.r.dates[d]),
                main_date.or_else(|| {
                    self.c.r.reference.map(|day| DatePhrase {
                        start: 0,
                        end: 0,
                        from: day,
                        to: day,
                        precision: DatePrecision::Day,
                        since: false,
                        relative: true,
                        behind: false,
                    })
                }),
            ) {
                (Some(d), Some(m)) => (m.from - d.to).get_days() > 7,
                _ => false,
            };
            let opens = draft.support.title || draft.mentions.iter().any(|m| self.in_lead(&self.m.list[*m]));
            // What is only referred to, or lies long back, is not why the report exists, unless the
            // title says so.
            let referred = draft.mentions.iter().all(|m| self.m.list[*m].referred || self.m.list[*m].spoken_of);
            let long_ago = match (draft.date.map(|d| self.c.r.dates[d]), self.c.r.reference) {
                (Some(d), Some(now)) => (now - d.to).get_days() > 45,
                _ => false,
            };
            // "بعد 23 عاما على هجوم المترو": no report exists because of what is that old.
            let ancient = match (draft.date.map(|d| self.c.r.dates[d]), self.c.r.reference) {
                (Some(d), Some(now)) => (now - d.to).get_days() > 300,
                _ => false,
            };
            let spoken = draft.mentions.iter().all(|m| self.m.list[*m].spoken_of);
            // A line of a chronology is about its day, however long ago.
            let short = self.c.r.sentences.len() <= 2;
            let lone = short && !self.title;
            draft.support.asserted = lone.then(|| self.assertion.probability(&assertion::features(self, draft)));
            let aside = match draft.support.asserted {
                // Fewer sentences on protests were labelled: doubt speaks for the sentence.
                // What was foiled is recorded too; the sentences labelled ask for what was done.
                Some(p) => {
                    let foiled = draft.mentions.iter().any(|m| self.m.list[*m].modality == Modality::Foiled);
                    let protest = family(self.m.list[draft.mentions[0]].subtype) == Family::Protest;
                    p < if protest || foiled { 0.3 } else { 0.45 }
                }
                None => ancient || !draft.support.title && (referred || spoken || long_ago && !short),
            };
            // What is tried happened before; arrests and what happened these days are told for themselves.
            let fresh = match (draft.date.map(|d| self.c.r.dates[d]), self.c.r.reference) {
                (Some(d), Some(now)) => {
                    // The day of the sentence is the judgment's own.
                    let ruled = self.judges(self.c.r.sentence_of(d.start as usize));
                    (now - d.from).get_days() <= 7 && d.precision == DatePrecision::Day && !ruled
                }
                _ => false,
            };
            // People march against a verdict.
            let tried = judgment
                && !fresh
                && family(self.m.list[draft.mentions[0]].subtype) != Family::Protest
                && !draft
                    .mentions
                    .iter()
                    .any(|m| family(self.m.list[*m].subtype) == Family::Arrest && self.in_title(&self.m.list[*m]));
            // A day of these weeks told outside the sentence of the anniversary is an act's own.
            let recent = match (draft.date.map(|d| self.c.r.dates[d]), self.c.r.reference) {
                (Some(d), Some(now)) => {
                    let sentence = self.c.r.sentence_of(d.start as usize);
                    (now - d.from).get_days() <= 7
                        && d.precision == DatePrecision::Day
                        && !self.says(sentence, self.c.v.anniversary)
                }
                _ => false,
            };
            let recalled = self.commemorated
                && family(self.m.list[draft.mentions[0]].subtype) != Family::Protest
                && !draft.mentions.iter().any(|m| self.happened_there(&self.m.list[*m]))
                && !recent;
            draft.focus = if tried || recalled {
                Focus::Background
            } else if i == main && !aside && !(older && (earlier || !opens)) {
                Focus::Main
            } else if older || (earlier && draft.date.is_none()) || (i == main && aside) {
                Focus::Background
            } else {
                Focus::Related
            };
        }
    }
}
