//! From drafts to the codebook's accounts, with the words behind every value.
//!
//! Input: drafts, mentions, statements, claims, figures. Output: accounts, statements and
//! statistics of the model, every one with evidence cut from the text.

use crate::gather::{Draft, precision_rank};
use crate::mentions::{Context, Mention, Mentions, Party, between_sides};
use crate::speech::{Claimed, Said};
use crate::statistics::Figure;
use crate::tolls::TollMention;
use sijill_lexicon::{Number, PlaceKind, Pos};
use sijill_model::{
    Account, ActorKind, Basis, Claim, ClaimKind, CodedDate, Comparison, DatePrecision, Event, EventType, Evidence,
    Focus, Measure, Modality, Period, Perpetrator, Place, PlacePrecision, Site, SourceKind, Span, Statement, Statistic,
    Subtype, Target, Toll, TollGroup, Weapon, WeaponKind,
};
use sijill_text::{Clitics, Naming, PeopleRole};

/// The report's text with the byte offset of every code point.
pub(crate) struct Text<'a> {
    text: &'a str,
    bytes: Vec<u32>,
}

impl<'a> Text<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut bytes: Vec<u32> = text.char_indices().map(|(i, _)| i as u32).collect();
        bytes.push(text.len() as u32);
        Self { text, bytes }
    }
    /// The words from code point `from` to `to`.
    pub fn cut(&self, from: u32, to: u32) -> &'a str {
        let (a, b) = (self.bytes[from as usize] as usize, self.bytes[to as usize] as usize);
        &self.text[a..b]
    }
}

/// What is built.
pub(crate) struct Built {
    pub accounts: Vec<Account>,
    pub statements: Vec<Statement>,
    pub statistics: Vec<Statistic>,
}

struct Builder<'a, 'c> {
    figures: &'a [Figure],
    c: &'a Context<'c>,
    text: &'a Text<'a>,
    m: &'a Mentions,
    said: &'a [Said],
    said_ids: Vec<String>,
}

/// A noun in the dual.
fn two(h: &sijill_text::Hit) -> bool {
    h.features.get_number() == Number::Dual && h.features.pos() != Pos::Verb
}

pub(crate) fn build(
    c: &Context<'_>,
    text: &Text<'_>,
    m: &Mentions,
    drafts: &[Draft],
    said: &[Said],
    claims: &[Claimed],
    figures: &[Figure],
) -> Built {
    let mut builder = Builder { figures, c, text, m, said, said_ids: Vec::new() };
    let statements = builder.statements();
    let mut claims_of: Vec<Vec<&Claimed>> = vec![Vec::new(); drafts.len()];
    let placed: Vec<usize> = drafts.iter().flat_map(|d| d.mentions.iter().copied()).collect();
    for claim in claims {
        // What is claimed in a sentence of another incident, left out, is not this one's.
        let mut here = (0..m.list.len())
            .filter(|i| m.list[*i].sentence == claim.sentence && m.list[*i].lexeme.is_some())
            .peekable();
        // "هجمات تبناها التنظيم", "attacks claimed by the group": the act right before it is what is claimed.
        let own = claimed_act(c, m, claim);
        // "الحي الذي تعرض لهجمات أعلن التنظيم مسؤوليته عنها": earlier ones, though told beside this one.
        let earlier = |i: usize| {
            m.list[i].plural && !m.list[i].definite && !drafts.iter().any(|d| d.mentions.first() == Some(&i))
        };
        // "the site of the attack, which the brigade claimed": known, and so the one told of.
        let known = |i: usize| m.list[i].definite && !m.list[i].plural;
        if let Some(i) = own
            && (!placed.contains(&i) && !known(i) || earlier(i))
            && claim.kind != ClaimKind::NoClaim
        {
            continue;
        }
        // "Moscow also accused Ukraine of shelling": what is blamed is the act named after it, where that is no other's.
        let (_, stop) = c.sentence(claim.start);
        // "bears the marks of the group, which carries out such attacks": what is told of the one blamed is no other act.
        // "suspicion fell on extremists who have stepped up attacks"
        let whom = claim.actor.map(|i| c.r.actors[i].end as usize).filter(|end| *end > claim.end).unwrap_or(claim.end);
        let told_of = (whom..(whom + 3).min(stop)).any(|t| c.has(t, c.v.relative));
        let other = (claim.end..stop)
            .filter(|_| !told_of)
            .find(|t| c.has(*t, c.v.act) && !c.r.people.iter().any(|p| (p.start as usize..p.end as usize).contains(t)));
        let told = |t: usize| {
            placed.iter().any(|i| {
                (m.list[*i].start..m.list[*i].end).contains(&t)
                    || m.list[*i].with.iter().any(|(a, b)| (*a..*b).contains(&t))
            })
        };
        // "accused militants of carrying out the attack": the one told of.
        let known = |t: usize| {
            m.list.iter().any(|o| (o.start..o.end).contains(&t) && o.definite && !o.plural)
                || c.r.view.tokens[t].kind == sijill_text::TokenKind::Arabic && c.r.view.word(t).starts_with("ال")
        };
        // "accused Damascus of the chemical attack" in a report of an air strike: known, and another.
        let alike = |t: usize| {
            let hit = c.r.scan.at(t).iter().filter(|h| c.k.is(h.lexeme, c.v.act)).max_by_key(|h| h.length);
            let subtype = hit.and_then(|h| c.attr(h.lexeme, "subtype"));
            subtype.is_some_and(|s| s == "attack" || placed.iter().any(|i| m.list[*i].subtype.as_str() == s))
        };
        if claim.kind == ClaimKind::Blamed
            && other.is_some_and(|t| !(told(t) || known(t) && (claim.people.is_some() || alike(t))))
        {
            continue;
        }
        // "أغلب عمليات الاغتيال … أعلن التنظيم مسؤوليته عنها": a claim of many is of none in particular.
        let mut many = (0..m.list.len()).filter(|i| m.list[*i].sentence == claim.sentence).peekable();
        if many.peek().is_some()
            && many.all(|i| m.list[i].habitual && m.list[i].plural && !placed.contains(&i))
            && claim.kind != ClaimKind::NoClaim
        {
            continue;
        }
        // "claimed responsibility, alleging that 90 were killed in the attack": the one told of, whatever is said of it.
        let the_act = (claim.end..stop).any(|t| {
            let act = c.has(t, c.v.act);
            (act || c.has(t, c.v.incident)) && known(t) || act && c.r.view.word(t - 1) == "the"
        });
        if here.peek().is_some()
            && !the_act
            && here.all(|i| !placed.contains(&i) && !m.list[i].habitual && !m.list[i].definite)
            && claim.kind != ClaimKind::NoClaim
        {
            continue;
        }
        // A claim is about the act in its sentence, else about the one told just before it.
        let distance = |d: &Draft| {
            d.mentions
                .iter()
                .map(|i| {
                    let mention = &m.list[*i];
                    let sentences = mention.sentence.abs_diff(claim.sentence) * 40;
                    let ahead = if mention.sentence > claim.sentence { 60 } else { 0 };
                    sentences + ahead + mention.start.abs_diff(claim.start).min(39)
                })
                .min()
                .unwrap_or(usize::MAX)
        };
        // "أعلن مسؤوليته عن الهجوم السابق", "claimed the previous attack": not the one the report is about.
        let previous = claim.kind == ClaimKind::Claimed
            && (claim.end..(claim.end + 5).min(stop)).any(|t| {
                let told_before = (t + 1 < stop && c.has(t + 1, c.v.previous)) || c.has(t - 1, c.v.previous);
                (c.has(t, c.v.act) || c.has(t, c.v.incident)) && told_before
            });
        let nearest = drafts
            .iter()
            .enumerate()
            .filter(|(_, d)| !(previous && d.focus == sijill_model::Focus::Main))
            .map(|(i, d)| (i, distance(d)))
            .min_by_key(|(i, d)| (*d, *i));
        // "كان التنظيم قد أعلن الخميس عن تبنيه" an attack: what was claimed on Thursday was not done on Friday.
        let said_on = c.r.dates.iter().filter(|d| d.precision == DatePrecision::Day && !d.since).find(|d| {
            let near = (d.start as usize).abs_diff(claim.start) <= 3 || (d.start as usize).abs_diff(claim.end) <= 2;
            near && c.r.sentence_of(d.start as usize) == claim.sentence
        });
        let before = |draft: &Draft| match (said_on, draft.date.map(|d| &c.r.dates[d])) {
            (Some(said), Some(done)) => {
                done.precision == DatePrecision::Day
                    && !draft.spoken_date
                    && said.to < done.from
                    && said.start != done.start
            }
            _ => false,
        };
        // "وتبنى التنظيم الهجمات الثلاث", "claimed both attacks": of those told in the plural right before, not of the one
        // incident that the report is about.
        let several = |i: &usize| {
            m.list[*i].plural || c.r.scan.at(m.list[*i].start).iter().any(|h| two(h) && c.k.is(h.lexeme, c.v.act))
        };
        let of_several = claim.kind == ClaimKind::Claimed
            && (claim.end..(claim.end + 6).min(stop)).any(|t| {
                let act = c.r.scan.at(t).iter().find(|h| c.k.is(h.lexeme, c.v.act) && h.features.pos() != Pos::Verb);
                act.is_some_and(|h| h.features.get_number() == Number::Plural || two(h))
            });
        let told_of = (0..m.list.len())
            .filter(|i| m.list[*i].start < claim.start && m.list[*i].sentence + 2 >= claim.sentence)
            .rfind(several)
            .filter(|_| of_several);
        let nearest = match (nearest, told_of) {
            (Some((i, d)), Some(told)) if !drafts[i].mentions.iter().any(several) => {
                drafts.iter().position(|draft| draft.mentions.contains(&told)).map(|j| (j, d))
            }
            (nearest, _) => nearest,
        };
        if let Some((i, _)) = nearest.filter(|(i, _)| !before(&drafts[*i])) {
            claims_of[i].push(claim);
        }
    }
    let mut accounts: Vec<(usize, Account)> =
        drafts.iter().enumerate().filter_map(|(i, draft)| Some((i, builder.account(draft, &claims_of[i])?))).collect();
    accounts.sort_by_key(|(i, a)| (a.focus, *i));
    let accounts = accounts
        .into_iter()
        .enumerate()
        .map(|(n, (_, mut account))| {
            account.id = format!("a{}", n + 1);
            account
        })
        .collect();
    let statistics = figures.iter().filter_map(|f| builder.statistic(f)).collect();
    Built { accounts, statements, statistics }
}

/// Adds a doer, or what is said of one already named; who is blamed or claims is no longer only stated.
fn put(out: &mut Vec<Perpetrator>, new: Perpetrator) {
    let same = out.iter_mut().find(|old| match (&old.actor, &new.actor) {
        (Some(a), Some(b)) => a == b,
        (None, None) => {
            old.kind == new.kind
                || matches!(
                    (old.kind, new.kind),
                    (ActorKind::UnidentifiedArmedGroup, ActorKind::LoneAttacker)
                        | (ActorKind::LoneAttacker, ActorKind::UnidentifiedArmedGroup)
                )
        }
        _ => false,
    });
    match same {
        Some(old) => {
            old.evidence.extend(&new.evidence);
            // "The attackers apparently regrouped": what is guessed of gunmen told before is not that there were any.
            let guess = old.actor.is_none() && new.basis == Basis::Suspected;
            if old.basis == Basis::Stated && new.basis != Basis::Stated && !guess {
                old.basis = new.basis;
            }
        }
        None => out.push(new),
    }
}

/// Whether the fighters killed are victims: a state did it, or an air strike by no one knows whom.
fn by_state(mentions: &[&Mention], perpetrators: &[Perpetrator]) -> bool {
    state(perpetrators) || perpetrators.is_empty() && mentions.iter().any(|m| m.subtype == Subtype::AirDroneStrike)
}

/// The act a claim names by a pronoun or a participle: the last one before it in its sentence.
fn claimed_act(c: &Context<'_>, m: &Mentions, claim: &Claimed) -> Option<usize> {
    let bound = |t: usize| matches!(c.r.view.word(t), "عنها" | "عنه" | "عنهما");
    let pronoun = c.r.scan.at(claim.start).iter().any(|h| h.clitics.has(Clitics::PRONOUN))
        || bound(claim.end - 1)
        || bound(claim.end)
        || c.r.view.word(claim.end - 1) == "by"
        || matches!(c.r.view.word(claim.start), "تبناها" | "تبنتها" | "تبناه" | "تبنته");
    let last = (0..m.list.len()).rfind(|i| m.list[*i].sentence == claim.sentence && m.list[*i].end <= claim.start)?;
    (pronoun && m.list[last].lexeme.is_some()).then_some(last)
}

impl Builder<'_, '_> {
    /// Whether those who usually attack are the ones struck: by a state, or "seven militants were killed near the town",
    /// where no one else is hurt, hit or said to have done it. "The attacker was killed" tells of his own attack.
    fn struck(&self, mentions: &[&Mention], perpetrators: &[Perpetrator]) -> bool {
        if by_state(mentions, perpetrators) {
            // "قتل 30 مسلحا وثلاثة جنود في هجوم لمسلحين": of a fight that both sides are told to have waged, those who came to
            // attack are one side's dead and the rest the other's.
            let armed = |p: &Perpetrator| {
                p.basis == Basis::Stated
                    && matches!(
                        p.kind,
                        ActorKind::RebelGroup
                            | ActorKind::UnidentifiedArmedGroup
                            | ActorKind::PoliticalMilitia
                            | ActorKind::LoneAttacker
                    )
            };
            let mut dead = mentions
                .iter()
                .flat_map(|m| &m.tolls)
                .map(|t| &self.m.tolls[*t])
                .filter(|t| t.measure == Measure::Killed && !t.part && t.count.best > 0.0);
            let on_foot = mentions.iter().all(|m| m.subtype != Subtype::AirDroneStrike);
            let fell = |t: &TollMention| t.group == Some(TollGroup::SecurityForces) && !t.attackers;
            return !(on_foot && perpetrators.iter().any(armed) && dead.clone().any(|t| t.attackers) && dead.any(fell));
        }
        let people = &self.c.r.people;
        let band = |i: usize| {
            let p = &people[i];
            p.role == PeopleRole::Attacker
                && p.lexeme.is_none_or(|l| self.c.attr(l, "deed").is_none() && self.c.attr(l, "suicide").is_none())
        };
        let tolls = mentions.iter().flat_map(|m| &m.tolls).map(|t| &self.m.tolls[*t]);
        let mut tolls = tolls.filter(|t| !t.part).peekable();
        perpetrators.is_empty()
            && tolls.peek().is_some()
            && tolls.all(|t| t.attackers && t.people.is_some_and(band))
            && mentions.iter().all(|m| {
                m.rank < 4
                    && m.subtype != Subtype::SuicideBomb
                    && m.doers.is_empty()
                    && m.targets.iter().all(|t| matches!(t, Party::People(i) if band(*i)))
            })
    }

    /// "لقي 15 إرهابيا مصرعهم بعد فشل هجومهم", "five militants were killed when they attacked an army post": who died of their
    /// own attack, which words say is theirs or which was on those who bear arms.
    fn own_attack(&self, mentions: &[&Mention]) -> Option<usize> {
        let c = self.c;
        let theirs = |m: &&&Mention| {
            let back = |d: usize| m.start.checked_sub(d).map(|t| c.r.view.word(t));
            let own = c.r.scan.at(m.start).iter().any(|h| {
                h.clitics.has(sijill_text::Clitics::PRONOUN)
                    && h.features.pos() != sijill_lexicon::Pos::Verb
                    && c.attr(h.lexeme, "measure").is_none()
            });
            let plural = c.r.view.word(m.end - 1).ends_with("هم");
            let they = (1..=2).any(|d| matches!(back(d), Some("their" | "they")));
            let held = m.sites.iter().any(|(site, start, _)| {
                matches!(site, Site::MilitaryBase | Site::PoliceStation | Site::Checkpoint)
                    && *start >= m.end
                    && *start <= m.end + 4
                    && self.aimed(*start)
                    // "a raid on a militant camp" is no attack of theirs.
                    && !(m.end..*start + 2).any(|t| c.has(t, c.v.attacker))
            });
            let plain = matches!(m.subtype, Subtype::Attack | Subtype::ArmedClash) && m.rank >= 1;
            plain && (own && plural || they || held && !c.is_verb(m.start))
        };
        let act = mentions.iter().find(theirs)?;
        let tolls = mentions.iter().flat_map(|m| &m.tolls).map(|t| &self.m.tolls[*t]);
        let mut dead = tolls.filter(|t| t.measure == Measure::Killed && t.count.best > 0.0 && !t.part).peekable();
        let first = dead.peek()?.people?;
        let near = self.c.r.sentence_of(self.c.r.people[first].start as usize).abs_diff(act.sentence) <= 1;
        (near && dead.all(|t| t.attackers)).then_some(first)
    }

    /// "A man was stabbed. The attacker fled", "… وتمكن منفذ العملية من الهرب": those called after an attack on people told before
    /// them did it, whoever they are.
    fn known_by_the_deed(&self, mentions: &[&Mention]) -> Option<usize> {
        let r = self.c.r;
        let close = |m: &&&Mention| {
            matches!(m.subtype.event_type(), EventType::ViolenceAgainstCivilians | EventType::Battles)
                && m.modality == Modality::Asserted
                && told(m)
        };
        let first = mentions.iter().find(close)?;
        let last = mentions.iter().map(|m| m.sentence).max()?;
        (0..r.people.len()).find(|i| {
            let p = &r.people[*i];
            let at = p.start as usize;
            let sentence = r.sentence_of(at);
            let deed = p.lexeme.is_some_and(|l| self.c.attr(l, "deed") == Some("yes"));
            // "the attacker", "المهاجم", "منفذ العملية".
            let of = r.view.tokens[at].kind == sijill_text::TokenKind::Arabic && p.end > p.start + 1;
            let own = r.scan.at(at).iter().any(|h| h.clitics.has(sijill_text::Clitics::PRONOUN));
            let known = (p.definite || of) && !own;
            let before = || self.m.list.iter().rfind(|m| m.end <= at);
            deed && known
                && at >= first.end
                && (first.sentence..=(last + 1).min(first.sentence + 4)).contains(&sentence)
                && before().is_some_and(|b| !b.earlier && mentions.iter().any(|m| std::ptr::eq(*m, b)))
        })
    }

    fn span(&self, start: usize, end: usize, rule: &str) -> Span {
        let (from, to) = self.c.r.span(start, end);
        Span::from_quote(from, self.text.cut(from, to), rule).expect("a token covers at least one character")
    }

    fn evidence(&self, start: usize, end: usize, rule: &str) -> Evidence {
        Evidence::new(self.span(start, end, rule))
    }

    /// How many letters of clitics stand before the word proper: و, ف, ب, ل, ك.
    fn clitics(&self, token: usize) -> u32 {
        let hits = self.c.r.scan.at(token);
        let Some(hit) = hits.first() else { return 0 };
        let fused = hit.clitics.has(Clitics::LI) && hit.clitics.has(Clitics::AL);
        u32::from(hit.clitics.has(Clitics::AND)) + u32::from(hit.clitics.preposition().is_some() && !fused)
    }

    fn bare_word(&self, token: usize) -> &str {
        let word = self.c.r.view.word(token);
        word.char_indices().nth(self.clitics(token) as usize).map_or(word, |(i, _)| &word[i..])
    }

    /// The span of a name without the clitics written onto it; printed diacritics keep it whole.
    fn bare_span(&self, start: usize, end: usize, rule: &str) -> Span {
        let (from, to) = self.c.r.span(start, end);
        let token = &self.c.r.view.tokens[start];
        let plain = token.to - token.from == self.c.r.view.word(start).chars().count() as u32;
        let from = if plain { from + self.clitics(start) } else { from };
        // "و مسلحين": a space stands between.
        let parted =
            !plain && self.text.cut(from, to).strip_prefix('و').is_some_and(|w| w.starts_with(char::is_whitespace));
        let from = if parted { from + 2 } else { from };
        Span::from_quote(from, self.text.cut(from, to), rule).expect("a word is longer than its clitics")
    }

    fn bare(&self, start: usize, end: usize, rule: &str) -> Evidence {
        Evidence::new(self.bare_span(start, end, rule))
    }

    fn words(&self, start: usize, end: usize) -> String {
        let (from, to) = self.c.r.span(start, end);
        self.text.cut(from, to).to_owned()
    }

    fn statements(&mut self) -> Vec<Statement> {
        let mut out: Vec<Statement> = Vec::new();
        let mut keys: Vec<(String, SourceKind)> = Vec::new();
        for said in self.said {
            let speaker = said.first.and_then(|i| self.said.get(i)).unwrap_or(said);
            let key = (
                (speaker.start..speaker.end)
                    .map(|t| self.bare_word(t).trim_start_matches("ال"))
                    .collect::<Vec<_>>()
                    .join(" "),
                said.kind,
            );
            let span = self.bare_span(said.start, said.end, "statement:source");
            let verb = self.span(said.verb, said.verb_end, "statement:verb");
            if let Some(i) = keys.iter().position(|k| *k == key) {
                out[i].evidence.push(span);
                out[i].quote |= said.quoted;
                if out[i].channel.is_none() {
                    out[i].channel = said.channel.map(|(a, b)| self.words(a, b));
                }
                self.said_ids.push(out[i].id.clone());
                continue;
            }
            let id = format!("s{}", out.len() + 1);
            let mut evidence = Evidence::new(span);
            evidence.push(verb);
            out.push(Statement {
                id: id.clone(),
                source: span_quote(&evidence),
                source_kind: said.kind,
                channel: said.channel.map(|(a, b)| self.words(a, b)),
                stance: said.stance,
                quote: said.quoted,
                evidence,
            });
            keys.push(key);
            self.said_ids.push(id);
        }
        out
    }

    /// The statement a stretch of tokens rests on: one in its sentence, the nearest.
    fn said_by(&self, token: usize) -> Option<String> {
        let sentence = self.c.r.sentence_of(token);
        self.said
            .iter()
            .enumerate()
            .filter(|(_, s)| s.sentence == sentence)
            .min_by_key(|(_, s)| s.verb.abs_diff(token))
            .map(|(i, _)| self.said_ids[i].clone())
    }

    fn account(&self, draft: &Draft, claims: &[&Claimed]) -> Option<Account> {
        let r = self.c.r;
        let mentions: Vec<&Mention> = draft.mentions.iter().map(|i| &self.m.list[*i]).collect();
        let place = self.place(draft, &mentions);
        let country = place.as_ref().and_then(|p| p.country.clone());
        let claims = &self.pertinent(&mentions, claims, country.as_deref())[..];
        let mut perpetrators = self.perpetrators(&mentions, claims, country.as_deref());
        // "Daesh kills 25 in separate attacks": the gunmen of each are its.
        let nameless = |p: &Perpetrator| p.actor.is_none() && p.kind == ActorKind::UnidentifiedArmedGroup;
        if !draft.summed.is_empty() && perpetrators.iter().all(nameless) {
            let summed: Vec<&Mention> = draft.summed.iter().map(|i| &self.m.list[*i]).collect();
            let mut all = self.perpetrators(&summed, &[], country.as_deref());
            all.retain(|p| p.actor.is_some());
            if !all.is_empty() {
                perpetrators = all;
            }
        }
        let own = if perpetrators.is_empty() { self.own_attack(&mentions) } else { None };
        let unknown = perpetrators.is_empty() && self.bomber(&mentions).is_none();
        let own = own.or_else(|| unknown.then(|| self.known_by_the_deed(&mentions)).flatten());
        perpetrators.extend(own.and_then(|i| self.party(Party::People(i), country.as_deref())));
        let struck = self.struck(&mentions, &perpetrators);
        let mut tolls = self.tolls(&mentions, struck, &perpetrators, country.as_deref());
        let targets = self.targets(&mentions, &perpetrators, struck);
        // "six soldiers were killed in an ambush … where the army fights armed gangs": those who fell into it did not lay it.
        let laid = |m: &&&Mention| told(m) && (m.start..m.end).any(|t| self.c.has(t, self.c.v.ambush));
        let ambush = mentions.iter().any(|m| laid(&m));
        let forces = |k: ActorKind| k == ActorKind::StateForces;
        let into: Vec<&Party> = mentions.iter().filter(laid).flat_map(|m| &m.targets).collect();
        let kind = |p: &Party| crate::roles::kind(self.c, *p).is_some_and(forces);
        let fell = !into.is_empty() && into.into_iter().all(kind);
        let both = mentions.iter().any(|m| m.sided);
        if fell && !both {
            perpetrators.retain(|p| !forces(p.kind));
        }
        // "the deaths of six soldiers who were ambushed": nor did those who are told as hit by the same words.
        let hit = |p: &Perpetrator| {
            p.evidence
                .spans()
                .iter()
                .all(|s| targets.iter().any(|t| t.evidence.spans().iter().any(|q| q.start() == s.start())))
        };
        if ambush && !both {
            perpetrators.retain(|p| !(forces(p.kind) && hit(p)));
        }
        // "a bomb wounded soldiers as their force stormed Nablus; the Jihad claimed it": those hit by a bomb did not set it.
        let bomb = |m: &Mention| {
            matches!(m.subtype, Subtype::RemoteExplosiveLandmineIed | Subtype::SuicideBomb | Subtype::Grenade)
        };
        if mentions.iter().any(|m| told(m) && bomb(m)) && perpetrators.iter().any(|p| p.basis == Basis::Claimed) {
            let forces = |t: &Target| matches!(t.kind, ActorKind::StateForces | ActorKind::ExternalForces);
            let hit = !targets.is_empty() && targets.iter().all(forces);
            let set_it = |p: &Perpetrator| p.basis == Basis::Claimed || !state(std::slice::from_ref(p));
            perpetrators.retain(|p| !hit || set_it(p));
        }
        // "اتهم الحوثيون التحالف، مشيرين إلى أن المدنيين قتلوا بغارتين" below shelling of theirs: how the other side tells it.
        let stated = perpetrators.iter().any(|p| p.basis == Basis::Stated);
        let charged = |m: &Mention| {
            claims.iter().any(|c| c.kind == ClaimKind::Blamed && c.sentence == m.sentence && c.start < m.start)
        };
        let (theirs, own): (Vec<&Mention>, Vec<&Mention>) = mentions.iter().partition(|m| stated && charged(m));
        let own = if own.iter().any(|m| told(m) && m.rank >= 2) { own } else { [own, theirs].concat() };
        let mut weapons = self.weapons(&own);
        // Where a raid was made on foot no aircraft was.
        let afoot = self.afoot(&own, &perpetrators);
        if afoot {
            weapons.retain(|w| !matches!(w.kind, WeaponKind::Aircraft));
        }
        let subtype = self.subtype(&own, &perpetrators, &targets, &weapons, afoot);
        if subtype == Subtype::AirDroneStrike {
            self.of_planes(&own, &mut weapons);
        }
        // Ten thousand dead are a war's, or a country's; no one attack of living memory reached it; so are its wounded.
        let war = |t: &Toll| match t.measure {
            Measure::Killed => t.best() >= 10_000,
            Measure::Injured => t.best() >= 20_000,
            _ => false,
        };
        if tolls.iter().any(war)
            && tolls.iter().all(|t| war(t) || t.measure == Measure::Missing && t.bound == sijill_model::Bound::Vague)
        {
            return None;
        }
        tolls.retain(|t| !war(t));
        // "A truck carrying policemen was hit in the attack": policemen without a name are its victims, and an army told of
        // beside the mine that killed its soldiers did not lay it.
        if matches!(subtype, Subtype::SuicideBomb | Subtype::RemoteExplosiveLandmineIed) {
            let own = targets.iter().any(|t| t.kind == ActorKind::StateForces);
            // No state's forces blow themselves up.
            let own = own || subtype == Subtype::SuicideBomb;
            perpetrators.retain(|p| p.kind != ActorKind::StateForces || p.actor.is_some() && !own);
        }
        if subtype == Subtype::SuicideBomb {
            // "A suicide bomber rammed a car into a cafe": whoever blew himself up did it.
            if !perpetrators.iter().any(|p| p.basis == Basis::Stated)
                && let Some(i) = self.bomber(&mentions)
                && let Some(p) = self.party(Party::People(i), country.as_deref())
                && !perpetrators.iter().any(|o| o.actor == p.actor && (o.actor.is_some() || o.name == p.name))
            {
                perpetrators.insert(0, p);
            }
            for p in &mut perpetrators {
                if p.actor.is_none() && p.kind == ActorKind::UnidentifiedArmedGroup {
                    p.kind = ActorKind::LoneAttacker;
                }
            }
        }
        let mut evidence: Option<Evidence> = None;
        for mention in mentions.iter().filter(|m| m.rank >= 0 || mentions.len() == 1) {
            let span = self.span(mention.start, mention.end, &mention.rule);
            match evidence.as_mut() {
                Some(e) => e.push(span),
                None => evidence = Some(Evidence::new(span)),
            }
        }
        let evidence = evidence?;
        // "أوقف مسلحون خمسة عمال واقتادوهم": those stopped were taken, and arrested by no one.
        let taken =
            subtype == Subtype::AbductionForcedDisappearance && !tolls.iter().any(|t| t.measure == Measure::Abducted);
        for toll in tolls.iter_mut().filter(|t| taken && t.measure == Measure::Arrested) {
            toll.measure = Measure::Abducted;
        }
        let modality = if mentions.iter().any(|m| m.modality == Modality::Foiled && m.rank >= 1)
            && !tolls.iter().any(|t| t.measure == Measure::Killed && t.best() > 0)
        {
            Modality::Foiled
        } else if mentions.iter().filter(|m| m.rank >= 0).all(|m| m.modality == Modality::Alleged) {
            Modality::Alleged
        } else {
            Modality::Asserted
        };
        // Codebook: foiled attacks are weapons whose use was disrupted.
        let violent = !matches!(subtype.event_type(), EventType::Protests | EventType::Riots);
        let subtype = if modality == Modality::Foiled && violent { Subtype::DisruptedWeaponsUse } else { subtype };
        let date = self.date(draft, &evidence);
        let mut said_by: Vec<String> = Vec::new();
        for mention in &mentions {
            for (i, said) in self.said.iter().enumerate() {
                if said.sentence == mention.sentence && !said_by.contains(&self.said_ids[i]) {
                    said_by.push(self.said_ids[i].clone());
                }
            }
        }
        let mut coded_claims: Vec<Claim> = Vec::new();
        for claim in claims.iter().filter(|c| c.people.is_none()) {
            let land = country.as_deref();
            let by = claim.actor.and_then(|i| self.slug(&r.actors[i], land));
            // "Residents blamed soldiers": no one by name.
            if by.is_none() && claim.kind == ClaimKind::Blamed {
                continue;
            }
            if coded_claims.iter().any(|c| c.kind == claim.kind && c.by == by) {
                continue;
            }
            let (start, end) = match claim.actor {
                Some(i) if r.sentence_of(r.actors[i].start as usize) == claim.sentence => {
                    (claim.start.min(r.actors[i].start as usize), claim.end.max(r.actors[i].end as usize))
                }
                _ => (claim.start, claim.end),
            };
            coded_claims.push(Claim { by, kind: claim.kind, evidence: self.evidence(start, end, "claim") });
        }
        // Nobody claims what somebody claimed.
        if coded_claims.iter().any(|c| c.kind == ClaimKind::Claimed) {
            coded_claims.retain(|c| c.kind != ClaimKind::NoClaim);
        }
        self.name_forces(&mut perpetrators, country.as_deref());
        // "An al-Qaida-linked group claimed … The Islamic State of Iraq said": whom the group is tied to is known by it.
        let several = perpetrators.len() > 1 || coded_claims.len() > 1;
        let patrons: Vec<String> = (r.actors.iter())
            .filter(|_| several)
            .filter(|a| {
                self.slug(a, country.as_deref())
                    .is_some_and(|own| perpetrators.iter().any(|p| p.actor.as_deref() == Some(&own)))
            })
            .filter_map(|a| self.c.attr(a.lexeme, "parent").map(str::to_owned))
            .collect();
        let patron = |slug: &Option<String>| slug.as_ref().is_some_and(|s| patrons.contains(s));
        perpetrators.retain(|p| !patron(&p.actor));
        coded_claims.retain(|c| c.by.is_none() || !patron(&c.by));
        Some(Account {
            id: String::new(),
            focus: draft.focus,
            event: Event { event_type: subtype.event_type(), subtype, modality, evidence },
            date,
            place,
            perpetrators,
            targets,
            weapons,
            tolls,
            claims: coded_claims,
            said_by,
            confidence: confidence(draft),
        })
    }

    /// The claims that are about this account: where one state's forces are told to have struck another's land, blame of
    /// that other is of something it did elsewhere ("Moscow has also accused Ukraine of cross-border shelling").
    fn pertinent<'x>(&self, mentions: &[&Mention], claims: &[&'x Claimed], country: Option<&str>) -> Vec<&'x Claimed> {
        let r = self.c.r;
        let foreign = mentions.iter().flat_map(|m| &m.doers).any(|d| match d {
            Party::Actor(i) => {
                let a = &r.actors[*i];
                a.naming == Naming::Force && a.country.is_some_and(|c| std::str::from_utf8(&c).ok() != country)
            }
            _ => false,
        });
        let own = |claim: &Claimed| {
            claim.actor.is_some_and(|i| {
                let a = &r.actors[i];
                a.naming == Naming::Country && a.country.is_some_and(|c| std::str::from_utf8(&c).ok() == country)
            })
        };
        // "The group, which claimed responsibility for the bombing in August": of a day weeks from the account's.
        let days = || {
            let told = mentions.iter().flat_map(|m| &m.dates).map(|d| &r.dates[*d]);
            told.filter(|d| d.precision == DatePrecision::Day)
        };
        let another = |claim: &Claimed| {
            let behind = claim.end..(claim.end + 10).min(self.c.sentence(claim.start).1);
            let act = |until: usize| {
                let comma = |t: usize| r.is_mark(t, ',') || r.is_mark(t, '،');
                (claim.end..until).any(|t| self.c.has(t, self.c.v.act)) && !(claim.end..until).any(comma)
            };
            let mut of = r.dates.iter().filter(|d| behind.contains(&(d.start as usize)) && act(d.start as usize));
            claim.kind == ClaimKind::Claimed
                && of.next().is_some_and(|d| {
                    let apart =
                        |m: &sijill_text::DatePhrase| (m.from - d.to).get_days() > 7 || (d.from - m.to).get_days() > 7;
                    !d.since && days().next().is_some() && days().all(apart)
                })
        };
        let blames_own = |c: &Claimed| foreign && c.kind == ClaimKind::Blamed && own(c);
        claims.iter().copied().filter(|c| !blames_own(c) && !another(c)).collect()
    }

    /// The first suicide bomber spoken of in the sentences of the mentions.
    fn bomber(&self, mentions: &[&Mention]) -> Option<usize> {
        let r = self.c.r;
        (0..r.people.len()).find(|i| {
            let p = &r.people[*i];
            // "the deadliest since July 2018, when a suicide bomber killed 149": he of that time is not the one of now.
            let then = |d: &sijill_text::DatePhrase, start: usize, end: usize| {
                crate::statistics::of_that_time(self.c, d, start, end)
            };
            let of_old = |d: &sijill_text::DatePhrase| {
                then(d, p.start as usize, p.end as usize) && !mentions.iter().any(|m| then(d, m.start, m.end))
            };
            p.lexeme.is_some_and(|l| self.c.attr(l, "suicide").is_some())
                && mentions.iter().any(|m| m.sentence == r.sentence_of(p.start as usize))
                && !r.dates.iter().any(of_old)
        })
    }

    fn date(&self, draft: &Draft, event: &Evidence) -> CodedDate {
        let r = self.c.r;
        match draft.date {
            Some(i) => {
                let d = &r.dates[i];
                CodedDate {
                    start: Some(d.from),
                    end: Some(d.to),
                    // "said on Monday": the day on which it was told, not the day of what is told.
                    precision: if draft.spoken_date && d.precision == DatePrecision::Day {
                        DatePrecision::Unknown
                    } else {
                        d.precision
                    },
                    evidence: self.evidence(d.start as usize, d.end as usize, "date"),
                }
            }
            None => CodedDate {
                start: r.reference,
                end: r.reference,
                precision: DatePrecision::Unknown,
                evidence: event.clone(),
            },
        }
    }

    fn place(&self, draft: &Draft, mentions: &[&Mention]) -> Option<Place> {
        let r = self.c.r;
        let gazetteer = &self.c.k.gazetteer;
        // On what a hit site stands: the object of the attack first, then the first one named.
        let mut sites: Vec<(bool, usize, Site, usize, usize)> = mentions
            .iter()
            .flat_map(|m| m.sites.iter())
            .map(|(site, start, end)| {
                let aimed = self.aimed(*start);
                let place_in = matches!(site, Site::Vehicle | Site::Road | Site::Other);
                (!aimed, usize::from(place_in), *site, *start, *end)
            })
            .collect();
        sites.sort_by_key(|(not_aimed, weak, _, start, _)| (*not_aimed, *weak, *start));
        let site = sites.first().copied();
        // What is told beside the report's own matter is where it is said to be, or no one knows where.
        let index = draft.place.or_else(|| self.fallback_place(mentions, usize::from(draft.focus == Focus::Main)));
        // "in northern Pakistan", and in the next sentence "in the Gulshan neighborhood of Peshawar".
        let index = match index {
            Some(i) if r.places[i].precision == PlacePrecision::Country => self
                .finer_place(mentions)
                .filter(|f| r.places[*f].country == r.places[i].country && self.plain(*f))
                .or(Some(i)),
            other => other,
        };
        let mut place = match index {
            Some(i) => {
                let p = &r.places[i];
                let evidence = self.bare(p.start as usize, p.end as usize, "place");
                match p.index.map(|g| gazetteer.place(g)) {
                    Some(g) => {
                        let admin1 = match g.kind {
                            PlaceKind::Admin1 | PlaceKind::Region => Some(g.name.to_owned()),
                            _ => g.admin1.map(|a| gazetteer.place(a).name.to_owned()),
                        };
                        // "four Chadian soldiers killed at Lake Chad": on whose shore, the forces hit and the lands told of say.
                        let of_report = || self.fallback_country(mentions).map(|(iso, ..)| iso);
                        let land = self.shared(p).then(|| self.shore(p).or_else(of_report)).flatten();
                        let land = land.map(|iso| String::from_utf8_lossy(&iso).into_owned());
                        Place {
                            name: g.name.to_owned(),
                            id: Some(match g.kind {
                                PlaceKind::Country => format!("iso3166:{}", g.country),
                                _ if g.id >= 4_000_000_000 => format!("sijill:{}", slug(g.name)),
                                _ => format!("geonames:{}", g.id),
                            }),
                            country: Some(land.unwrap_or_else(|| g.country.to_owned())),
                            admin1,
                            lat: g.position().map(|p| p.0),
                            lon: g.position().map(|p| p.1),
                            precision: p.precision,
                            site: None,
                            evidence,
                        }
                    }
                    None => {
                        // "حي الفرسان شمالي بلدة أوباري", "قرية … بريف حماة": where a place that no gazetteer has is said to lie.
                        let within = self.container(p);
                        let town = within.filter(|g| g.kind == PlaceKind::City && g.position().is_some());
                        let admin1 = within.and_then(|g| match g.kind {
                            PlaceKind::Admin1 => Some(g.name.to_owned()),
                            _ => g.admin1.map(|a| gazetteer.place(a).name.to_owned()),
                        });
                        Place {
                            name: self.words(p.name as usize, p.end as usize),
                            id: None,
                            country: p.country.map(|c| String::from_utf8_lossy(&c).into_owned()),
                            admin1,
                            lat: town.map(|g| g.lat),
                            lon: town.map(|g| g.lon),
                            precision: if town.is_some() { PlacePrecision::Near } else { p.precision },
                            site: None,
                            evidence,
                        }
                    }
                }
            }
            None => {
                let (iso, start, end) = self.fallback_country(mentions)?;
                let code = String::from_utf8_lossy(&iso).into_owned();
                let g = self.c.k.country(&code).map(|i| gazetteer.place(i));
                Place {
                    name: g.map_or_else(|| code.clone(), |g| g.name.to_owned()),
                    id: Some(format!("iso3166:{code}")),
                    country: Some(code),
                    admin1: None,
                    lat: g.map(|g| g.lat),
                    lon: g.map(|g| g.lon),
                    precision: PlacePrecision::Country,
                    site: None,
                    evidence: self.evidence(start, end, "place:country-of-the-report"),
                }
            }
        };
        if let Some((_, _, kind, start, end)) = site {
            place.site = Some(kind);
            place.evidence.push(self.span(start, end, "site"));
        }
        Some(place)
    }

    /// The known place right behind an unknown one, in its sentence and its country.
    fn container(&self, place: &sijill_text::PlacePhrase) -> Option<sijill_lexicon::PlaceRecord<'_>> {
        let r = self.c.r;
        let sentence = r.sentence_of(place.name as usize);
        let next = r
            .places
            .iter()
            .filter(|p| p.start >= place.end && p.start <= place.end + 4 && p.country == place.country)
            .filter(|p| r.sentence_of(p.name as usize) == sentence && p.precision != PlacePrecision::Country)
            .min_by_key(|p| p.start)?;
        next.index.map(|i| self.c.k.gazetteer.place(i))
    }

    /// A site that an act is said to be on, at or in.
    fn aimed(&self, site: usize) -> bool {
        let r = self.c.r;
        (1..=3.min(site)).take_while(|d| !matches!(r.view.tokens[site - d].kind, sijill_text::TokenKind::Mark(_))).any(
            |d| {
                r.sentence_of(site - d) == r.sentence_of(site)
                    && (self.c.has(site - d, self.c.v.on_target)
                        || self.c.has(site - d, self.c.v.targeting)
                        || self.c.has(site - d, self.c.v.at_place) && r.view.word(site - d + 1) != "حين"
                        || self.c.has(site - d, self.c.v.raid))
            },
        ) || r.scan.at(site).iter().any(|h| h.clitics.preposition() == Some('ب'))
    }

    /// "قتلت الشرطة شخصا هاجم المارة", "a man who attacked": people whose own act follows them.
    fn attacks(&self, people: usize) -> bool {
        let r = self.c.r;
        let end = r.people[people].end as usize;
        let at = if end < r.len() && self.c.has(end, self.c.v.relative) { end + 1 } else { end };
        self.m.list.iter().any(|m| {
            m.verb
                && m.start == at
                && r.sentence_of(m.start) == r.sentence_of(end - 1)
                && !m.targets.contains(&Party::People(people))
        })
    }

    /// A place that is no one's home, origin or base: "a man from Peshawar" says nothing of where.
    fn plain(&self, place: usize) -> bool {
        let p = &self.c.r.places[place];
        let before = (p.start as usize).checked_sub(1).map_or("", |t| self.c.r.view.word(t));
        !p.dateline
            && matches!(
                p.precision,
                PlacePrecision::City
                    | PlacePrecision::Near
                    | PlacePrecision::Site
                    | PlacePrecision::Admin2
                    | PlacePrecision::Admin1
            )
            && !matches!(before, "from" | "to" | "toward" | "of" | "من" | "الي" | "نحو")
    }

    /// The most specific place said to be one of an act, in or right after the first sentences that tell of it.
    fn finer_place(&self, mentions: &[&Mention]) -> Option<usize> {
        let r = self.c.r;
        let told = |s: usize| s < 6 && mentions.iter().any(|m| m.sentence == s || m.sentence + 1 == s);
        (0..r.places.len())
            .filter(|i| r.places[*i].locative && told(r.sentence_of(r.places[*i].name as usize)))
            .filter(|i| !self.c.beside(&r.places[*i]))
            // "في مالي أمس … غداة هجوم في تمبكتو": the place of another act is not this one's.
            .filter(|i| {
                !self.m.list.iter().any(|m| m.places.contains(i) && !mentions.iter().any(|own| std::ptr::eq(*own, m)))
            })
            .max_by_key(|i| (precision_rank(r.places[*i].precision), std::cmp::Reverse(*i)))
    }

    /// Without a place of its own: a date line's city, or the most specific place near the lead.
    fn fallback_place(&self, mentions: &[&Mention], reach: usize) -> Option<usize> {
        let r = self.c.r;
        let first = mentions.first()?.sentence;
        let near = |s: usize| s.abs_diff(first) <= reach;
        // "مسقط - ...", "كابول (أ ف ب)": the reporter's city is where it happened only when no
        // other place is named, and then only to the country.
        (0..r.places.len())
            .filter(|i| near(r.sentence_of(r.places[*i].name as usize)))
            .filter(|i| r.places[*i].locative && !between_sides(self.c, &r.places[*i]) && !self.c.beside(&r.places[*i]))
            // "The airstrike came soon after another strike on a home in Deir al-Balah": where the other one was.
            .filter(|i| {
                let other = |m: &Mention| m.separate && m.places.contains(i);
                let own = |m: &&Mention| !other(m) && r.sentence_of(r.places[*i].name as usize) == m.sentence;
                !(mentions.iter().any(own) && self.m.list.iter().any(other))
            })
            .max_by_key(|i| (precision_rank(r.places[*i].precision), std::cmp::Reverse(*i)))
    }

    fn fallback_country(&self, mentions: &[&Mention]) -> Option<([u8; 2], usize, usize)> {
        let r = self.c.r;
        let first = mentions.first()?;
        let mut votes: Vec<([u8; 2], f64, usize, usize)> = Vec::new();
        let mut vote = |iso: [u8; 2], weight: f64, start: usize, end: usize| match votes.iter_mut().find(|v| v.0 == iso)
        {
            Some(v) => v.1 += weight,
            None => votes.push((iso, weight, start, end)),
        };
        let elsewhere = r.places.iter().any(|p| !p.dateline && p.country.is_some())
            || r.actors.iter().any(|a| a.naming == Naming::Force && a.country.is_some());
        // "المدعومين من إيران", "backed by Iran"
        // "trying to enter from Syria": where they came from.
        // "a raid by the United States"
        let patron = |p: &sijill_text::PlacePhrase| {
            let by = |d: u32| p.start >= d && matches!(r.view.word((p.start - d) as usize), "من" | "by" | "from");
            by(1) || p.start >= 2 && r.view.word(p.start as usize - 1) == "the" && by(2)
        };
        // The words that name the land itself are its evidence, before those of a region of more than one.
        let wide = |p: &sijill_text::PlacePhrase| {
            p.index.is_some_and(|i| self.c.k.gazetteer.place(i).kind == sijill_lexicon::PlaceKind::Region)
        };
        let mut told: Vec<&sijill_text::PlacePhrase> = r
            .places
            .iter()
            .filter(|p| {
                !(self.shared(p)
                    || patron(p)
                    || self.c.patron(p)
                    || self.c.acts(p)
                    || self.c.beside(p)
                    || p.dateline && elsewhere)
            })
            .collect();
        told.sort_by_key(|p| wide(p));
        for p in told {
            if let Some(iso) = p.country {
                let s = r.sentence_of(p.name as usize);
                vote(iso, if s <= first.sentence + 1 { 2.0 } else { 0.5 }, p.start as usize, p.end as usize);
            }
        }
        for a in &r.actors {
            // Drones and warplanes fly abroad: whose they are does not say where they struck.
            let flies = self.c.k.is(a.lexeme, self.c.v.arm);
            if let Some(iso) = a.country.filter(|_| a.naming == Naming::Force && !flies) {
                let s = r.sentence_of(a.start as usize);
                let doer = mentions
                    .iter()
                    .any(|m| m.doers.iter().any(|d| matches!(d, Party::Actor(i) if r.actors[*i].start == a.start)));
                // So do some armies, whose name for the doer of a strike says nothing of where.
                let strikes =
                    matches!(first.subtype, Subtype::AirDroneStrike | Subtype::ShellingArtilleryMissileAttack);
                if doer && strikes && self.c.attr(a.lexeme, "abroad").is_some() {
                    continue;
                }
                vote(
                    iso,
                    if doer {
                        0.2
                    } else if s <= first.sentence + 1 {
                        1.5
                    } else {
                        0.4
                    },
                    a.start as usize,
                    a.end as usize,
                );
            }
        }
        // "accused the M23 rebels of a massacre": a group of one land speaks for it where it is told of beside the act.
        let homes = |a: &sijill_text::ActorPhrase| -> Option<[u8; 2]> {
            (a.naming == Naming::Named)
                .then(|| self.c.attr(a.lexeme, "countries")?.as_bytes().try_into().ok())
                .flatten()
        };
        let beside = |a: &&sijill_text::ActorPhrase| r.sentence_of(a.start as usize) == first.sentence;
        for a in r.actors.iter().filter(beside) {
            if let Some(iso) = homes(a) {
                vote(iso, 1.5, a.start as usize, a.end as usize);
            }
        }
        for m in mentions {
            for t in &m.targets {
                if let Party::People(i) = t {
                    for iso in &r.people[*i].nationality {
                        vote(*iso, 0.7, r.people[*i].start as usize, r.people[*i].end as usize);
                    }
                }
            }
        }
        let total: f64 = votes.iter().map(|v| v.1).sum();
        votes
            .into_iter()
            .max_by(|a, b| a.1.total_cmp(&b.1).then(b.2.cmp(&a.2)))
            .filter(|v| v.1 >= 0.5 * total)
            .map(|(iso, _, start, end)| (iso, start, end))
    }

    fn party(&self, party: Party, country: Option<&str>) -> Option<Perpetrator> {
        let r = self.c.r;
        let foreign = |iso: [u8; 2]| country.is_some_and(|c| c.as_bytes() != iso);
        Some(match party {
            Party::Actor(i) => {
                let a = &r.actors[i];
                let kind = match (a.naming, a.country) {
                    (Naming::Force | Naming::Country, Some(iso)) if foreign(iso) => ActorKind::ExternalForces,
                    _ => a.kind,
                };
                let evidence = self.bare(a.start as usize, a.end as usize, "perpetrator:actor");
                if let Some((owner, iso)) = self.own_land(a) {
                    let kind = if foreign(iso) { ActorKind::ExternalForces } else { a.kind };
                    let named = Some(owner).filter(|o| o.naming == Naming::Named).and_then(|o| self.slug(&o, country));
                    let actor = Some(named.unwrap_or_else(|| self.c.k.force(iso, "military")));
                    return Some(Perpetrator {
                        actor,
                        name: span_quote(&evidence),
                        kind,
                        basis: Basis::Stated,
                        evidence,
                    });
                }
                // "الجيش الوطني" of Syria is no state's.
                let side = a.naming == Naming::Force && self.elsewhere(a, country).is_some();
                Perpetrator {
                    actor: self.slug(a, country),
                    name: span_quote(&evidence),
                    kind: if side { ActorKind::RebelGroup } else { kind },
                    basis: Basis::Stated,
                    evidence,
                }
            }
            Party::Nation(token, iso) => Perpetrator {
                actor: Some(self.c.k.force(iso, "military")),
                name: self.words(token, token + 1),
                kind: if foreign(iso) { ActorKind::ExternalForces } else { ActorKind::StateForces },
                basis: Basis::Stated,
                evidence: self.evidence(token, token + 1, "perpetrator:nationality"),
            },
            Party::People(i) => {
                let p = &r.people[i];
                if let Some(a) = p.of.or_else(|| self.whose(i)).or_else(|| self.called(i)) {
                    let kind = match a.country {
                        Some(iso) if foreign(iso) && a.naming != Naming::Named => ActorKind::ExternalForces,
                        _ => a.kind,
                    };
                    return Some(Perpetrator {
                        actor: self.slug(&a, country),
                        name: self.bare_span(p.start as usize, p.end as usize, "").quote().to_owned(),
                        kind,
                        basis: Basis::Stated,
                        evidence: self.evidence(p.start as usize, p.end as usize, "perpetrator:people"),
                    });
                }
                // "طعن فلسطيني شرطيا": one told by his nation alone has no noun.
                let attr = |key: &str| p.lexeme.and_then(|l| self.c.attr(l, key));
                let kind = attr("kind").and_then(ActorKind::parse).unwrap_or(ActorKind::UnidentifiedArmedGroup);
                // "a jihadist attack": whose attack it is, not one man.
                let act = |h: &sijill_text::Hit| self.c.k.is(h.lexeme, self.c.v.act);
                let verb = |h: &sijill_text::Hit| h.features.pos() == sijill_lexicon::Pos::Verb;
                let next = r.scan.at(p.end as usize);
                let modifies = r.view.tokens[p.start as usize].kind == sijill_text::TokenKind::Latin
                    && next.iter().any(|h| act(h) && !verb(h))
                    && !next.iter().any(|h| act(h) && verb(h) && h.features.get_tense() == sijill_lexicon::Tense::Past);
                // "the attacker": one, though no figure says so.
                let one = p.count.is_some_and(|n| n.high == Some(1.0))
                    || p.count.is_none() && !p.plural && p.definite && attr("deed") == Some("yes");
                let single = one && attr("collective").is_none() && !modifies;
                let kind = match kind {
                    ActorKind::UnidentifiedArmedGroup if single => ActorKind::LoneAttacker,
                    // "a man stabbed three soldiers", "herders killed 18 farmers": people of no armed trade who did it.
                    ActorKind::Civilians if single => ActorKind::LoneAttacker,
                    ActorKind::Civilians => {
                        attr("side_kind").and_then(ActorKind::parse).unwrap_or(ActorKind::UnidentifiedArmedGroup)
                    }
                    kind => kind,
                };
                // Settlers and their like are no armed group by trade; those of them who attack are one.
                let side = attr("side");
                let kind = if side.is_some() { ActorKind::IdentityMilitia } else { kind };
                // "أطلق جنود إسرائيليون النار": soldiers of a nation are its army, its policemen its police.
                let force = match (&p.nationality[..], kind) {
                    ([iso], ActorKind::StateForces) => {
                        let police = attr("group") == Some("police");
                        Some((self.c.k.force(*iso, if police { "police" } else { "military" }), foreign(*iso)))
                    }
                    _ => None,
                };
                let kind = match force {
                    Some((_, true)) => ActorKind::ExternalForces,
                    _ => kind,
                };
                Perpetrator {
                    actor: side.map(str::to_owned).or(force.map(|f| f.0)),
                    name: self.bare_span(p.start as usize, p.end as usize, "").quote().to_owned(),
                    kind,
                    basis: Basis::Stated,
                    evidence: self.evidence(p.start as usize, p.end as usize, "perpetrator:people"),
                }
            }
        })
    }

    /// Whether a place is a region of more than one land: "Lake Chad", "the Sahel".
    fn shared(&self, p: &sijill_text::PlacePhrase) -> bool {
        (p.name..p.end).any(|t| self.c.has(t as usize, self.c.k.classes.shared_region))
    }

    /// Whose part of a region of more than one land is meant: "الضفة التشادية من بحيرة تشاد", "the Chadian side of Lake Chad".
    fn shore(&self, p: &sijill_text::PlacePhrase) -> Option<[u8; 2]> {
        let r = &self.c.r;
        let name = p.name as usize;
        (name.saturating_sub(4)..name).rev().find_map(|t| {
            let beside = |o: usize| r.hit(self.c.k, o, self.c.v.land_part).is_some();
            let hit = r.hit(self.c.k, t, self.c.v.nationality).filter(|_| t > 0 && beside(t - 1) || beside(t + 1))?;
            self.c.land(hit)
        })
    }

    /// "The Somali government said its forces had killed …", "قالت السلطات السورية إن قواتها": whose they are, by the land of
    /// the last one named before in their sentence.
    fn own_land(&self, a: &sijill_text::ActorPhrase) -> Option<(sijill_text::ActorPhrase, [u8; 2])> {
        let r = &self.c.r;
        let at = a.start as usize;
        if a.naming != Naming::Force || a.country.is_some() || a.kind != ActorKind::StateForces {
            return None;
        }
        let its = at > 0 && matches!(r.view.word(at - 1), "its" | "their")
            || r.scan.at(at).iter().any(|h| h.clitics.has(Clitics::PRONOUN) && h.lexeme == a.lexeme);
        let (start, _) = self.c.sentence(at);
        let landed = |o: &&sijill_text::ActorPhrase| {
            (start..at).contains(&(o.start as usize)) && o.country.is_some() && o.kind == ActorKind::StateForces
        };
        // "the Somali government", "الحكومة الصومالية": no force by name, whose land its adjective says.
        let government = |t: usize| {
            let governs = |h: &sijill_text::Hit| {
                self.c.k.is(h.lexeme, self.c.v.source)
                    && matches!(self.c.attr(h.lexeme, "said"), Some("government" | "security_forces"))
            };
            let beside = |o: usize| o < r.len() && r.scan.at(o).iter().any(governs);
            let hit = r.hit(self.c.k, t, self.c.v.nationality).filter(|_| beside(t + 1) || t > 0 && beside(t - 1))?;
            self.c.land(hit)
        };
        if !its {
            return None;
        }
        let named = r.actors.iter().rfind(landed).and_then(|o| Some((*o, o.country?)));
        named.or_else(|| (start..at).rev().find_map(government).map(|iso| (*a, iso)))
    }

    /// The slug of an actor that acted in a country: the Taliban of Pakistan are another group than the Afghan ones.
    fn slug(&self, a: &sijill_text::ActorPhrase, country: Option<&str>) -> Option<String> {
        // "the Islamic State" of a report of 2007: who went by the name before.
        let before = || {
            let (year, rest) = self.c.attr(a.lexeme, "before")?.split_once(':')?;
            let (iso, other) = rest.split_once(':')?;
            let year: i16 = year.parse().ok()?;
            let then = self.c.r.reference.is_some_and(|now| now.year() < year);
            (then && country == Some(iso)).then(|| other.to_owned())
        };
        let other = self.elsewhere(a, country).map(str::to_owned);
        other.or_else(before).or_else(|| a.slug(self.c.k))
    }

    /// Who is meant by a name in a land where it is another's.
    fn elsewhere(&self, a: &sijill_text::ActorPhrase, country: Option<&str>) -> Option<&str> {
        let names = self.c.attr(a.lexeme, "elsewhere")?;
        names.split(' ').filter_map(|e| e.split_once(':')).find(|(iso, _)| country == Some(iso)).map(|(_, other)| other)
    }

    /// "الجيش", "the army" without its land: that of the same force named before, else of the land where it was, when the
    /// report speaks of the forces of no other.
    fn name_forces(&self, perpetrators: &mut Vec<Perpetrator>, country: Option<&str>) {
        let r = self.c.r;
        for i in (0..perpetrators.len()).rev() {
            let p = &perpetrators[i];
            if p.actor.is_some() || p.kind != ActorKind::StateForces {
                continue;
            }
            let told = |a: &&sijill_text::ActorPhrase| {
                a.naming == Naming::Force && self.bare_span(a.start as usize, a.end as usize, "").quote() == p.name
            };
            let Some((actor, from)) = r.actors.iter().find(told).and_then(|a| self.own_force(a, country)) else {
                continue;
            };
            if perpetrators.iter().any(|o| o.actor.as_ref() == Some(&actor)) {
                perpetrators.remove(i);
            } else {
                perpetrators[i].actor = Some(actor);
                if let Some(span) =
                    from.map(|o| self.bare_span(o.start as usize, o.end as usize, "perpetrator:same-force"))
                {
                    perpetrators[i].evidence.push(span);
                }
            }
        }
    }

    /// The slug of a force without its land, and the actor its land was taken from, where it was not the place's.
    fn own_force(
        &self,
        a: &sijill_text::ActorPhrase,
        country: Option<&str>,
    ) -> Option<(String, Option<sijill_text::ActorPhrase>)> {
        let (r, k) = (self.c.r, self.c.k);
        let force = self.c.attr(a.lexeme, "force").filter(|f| !matches!(*f, "forces" | "state"))?;
        let start = a.start as usize;
        let article = r.scan.at(start).iter().chain(r.scan.at(a.end as usize - 1)).any(|h| h.clitics.has(Clitics::AL));
        // "the ruling military"
        let the = (1..=2.min(start)).any(|d| {
            let small = |t: usize| r.view.tokens[t].kind == sijill_text::TokenKind::Latin && !r.view.tokens[t].capital;
            r.view.word(start - d) == "the" && (start - d + 1..start).all(|t| small(t) && !self.c.is_verb(t))
        });
        if !(article || the) {
            return None;
        }
        let alike = |o: &&sijill_text::ActorPhrase| {
            o.start < a.start && o.naming == Naming::Force && self.c.attr(o.lexeme, "force") == Some(force)
        };
        // "government forces" are of the land spoken of, whoever helps them.
        let named = r.actors.iter().rev().filter(alike).find(|o| o.country.is_some()).filter(|_| force != "government");
        let here: Option<[u8; 2]> = country.and_then(|c| c.as_bytes().try_into().ok());
        let other = |o: &sijill_text::ActorPhrase| {
            let acts = matches!(o.naming, Naming::Force | Naming::Country);
            acts && o.country.is_some() && o.country != here
        };
        let alone = || here.filter(|_| !r.actors.iter().any(other));
        let land = named.and_then(|o| o.country).or_else(alone)?;
        Some((k.force(land, force), named.copied()))
    }

    /// "a gang" where a report names one gang, "the Gran Grif gang": the group called by the same noun.
    fn called(&self, people: usize) -> Option<sijill_text::ActorPhrase> {
        let r = self.c.r;
        let p = &r.people[people];
        let noun = p.lexeme.filter(|_| p.count.is_none() && p.role == PeopleRole::Attacker && !p.plural)?;
        // "an al-Qaeda-linked militant group": it is tied to the one named, and another.
        let tied = |a: &sijill_text::ActorPhrase| r.hit(self.c.k, a.end as usize, self.c.k.classes.tied).is_some();
        let bears = |a: &&sijill_text::ActorPhrase| {
            a.naming == Naming::Named
                && !tied(a)
                // "the Gran Grif (Big Claws) gang"
                && (a.start as usize..(a.end as usize + 5).min(self.c.sentence(a.start as usize).1))
                    // "تنظيم داعش هجوما انتحاريا": what the act is called by is no name of his.
                    .any(|t| {
                        r.scan.at(t).iter().any(|h| h.lexeme == noun)
                            && !self.m.list.iter().any(|m| (m.start..m.end).contains(&t))
                    })
        };
        let mut named = r.actors.iter().filter(bears);
        let first = *named.next()?;
        named.all(|a| a.lexeme == first.lexeme).then_some(first)
    }

    /// "قالت الشرطة إن … عندما أطلق عناصرها النار", "the army said its soldiers": the force last named before people who are
    /// told by its pronoun.
    fn whose(&self, people: usize) -> Option<sijill_text::ActorPhrase> {
        let r = self.c.r;
        let p = &r.people[people];
        let (start, end) = (p.start as usize, p.end as usize);
        let serves = p
            .lexeme
            .is_some_and(|l| self.c.attr(l, "membership").is_some() || self.c.attr(l, "kind") == Some("state_forces"));
        let own = |t: usize| {
            r.scan.at(t).iter().any(|h| Some(h.lexeme) == p.lexeme && h.clitics.has(sijill_text::Clitics::PRONOUN))
        };
        let its = start > 0 && matches!(r.view.word(start - 1), "its" | "their");
        if !serves || !(its || (start..end).any(own)) {
            return None;
        }
        let (first, _) = self.c.sentence(start);
        let side = |a: &&sijill_text::ActorPhrase| a.naming != Naming::Country && a.end as usize <= start;
        r.actors.iter().rfind(|a| side(a) && a.start as usize >= first).copied()
    }

    fn perpetrators(&self, mentions: &[&Mention], claims: &[&Claimed], country: Option<&str>) -> Vec<Perpetrator> {
        let r = self.c.r;
        let mut out: Vec<Perpetrator> = Vec::new();
        let attacker = |t: &Party| match t {
            Party::People(i) => r.people[*i].role == PeopleRole::Attacker || self.attacks(*i),
            _ => false,
        };
        let hurt_by_others = mentions.iter().any(|m| {
            m.tolls.iter().any(|t| !self.m.tolls[*t].attackers && self.m.tolls[*t].count.best > 0.0)
                && m.targets.iter().any(|t| !attacker(t))
        });
        let attacked = |m: &Mention| m.doers.iter().any(attacker) && (!m.targets.is_empty() || !m.tolls.is_empty());
        let strikes = |m: &&Mention| m.subtype == Subtype::AirDroneStrike && m.rank >= 3;
        let air = mentions.iter().any(strikes);
        let flown = mentions.iter().any(|m| strikes(m) && !m.doers.is_empty());
        let mut told_of = Vec::new();
        for m in mentions {
            // "He attacked pupils before police shot him dead": told apart from what he did; within one act the roles see it.
            let him = m.verb && m.targets.is_empty() && m.tolls.is_empty() && m.rank <= 2;
            let ended = him && mentions.iter().any(|o| o.start < m.start && attacked(o))
                || hurt_by_others && !m.targets.is_empty() && m.targets.iter().all(attacker)
                || hurt_by_others
                    && m.targets.is_empty()
                    && !m.tolls.is_empty()
                    && m.tolls.iter().all(|t| self.m.tolls[*t].attackers);
            // "gunmen shelled the post … fire was exchanged with the guards": those who were attacked did not attack.
            let armed = |d: &Party| {
                let kind = crate::roles::kind(self.c, *d);
                attacker(d) || matches!(kind, Some(ActorKind::RebelGroup | ActorKind::UnidentifiedArmedGroup))
            };
            let before = |o: &&Mention| {
                let alone = !o.doers.is_empty() && o.doers.iter().all(armed);
                let on_forces = |t: &Party| crate::roles::kind(self.c, *t) == Some(ActorKind::StateForces);
                let alone = alone && o.targets.iter().any(on_forces);
                o.start < m.start && alone && (o.subtype != Subtype::ArmedClash || o.doers.len() == 1)
            };
            let fought = m.subtype == Subtype::ArmedClash && m.doers.len() > 1 && m.doers.iter().any(armed);
            let defends = fought && mentions.iter().any(before);
            // "died in an air strike … militants had attacked forces": who fights on foot does not bomb from the air.
            let on_foot = air && m.subtype != Subtype::AirDroneStrike;
            for doer in &m.doers {
                // "شن الطيران غارات خلال اشتباكات مع تنظيم الدولة": nor does the group its side fights there.
                if on_foot && (attacker(doer) || flown && armed(doer)) {
                    continue;
                }
                // "وأطلقت الشرطة النار على المهاجم": whoever ended the attack did not carry it out.
                let state = matches!(self.party(*doer, country), Some(p) if matches!(p.kind, ActorKind::StateForces | ActorKind::ExternalForces));
                if (ended || defends) && state {
                    continue;
                }
                if let Some(mut p) = self.party(*doer, country) {
                    // "a drone attack by suspected Houthis", "مسلحون يعتقد أنهم من داعش": who it was is a guess.
                    // "suspected bandits" are no one's name.
                    let named = match doer {
                        Party::Actor(i) => Some((r.actors[*i].start as usize, r.actors[*i].end as usize)),
                        Party::People(i) => {
                            r.people[*i].of.map(|_| (r.people[*i].start as usize, r.people[*i].end as usize))
                        }
                        Party::Nation(at, _) => Some((*at, at + 1)),
                    };
                    let guessed = named.is_some_and(|(from, to)| {
                        // "an attack believed to have been carried out by the ADF": the guess stands between the act and who did it.
                        let reach =
                            if m.sentence == r.sentence_of(from) { from.saturating_sub(m.end).clamp(1, 9) } else { 1 };
                        // "الطيران الحربي، يعتقد أنه روسي": "that it is" stands before the land.
                        let reach = if matches!(doer, Party::Nation(..)) { reach.max(3) } else { reach };
                        (from.saturating_sub(reach)..to).any(|t| self.c.has(t, self.c.v.hedge))
                    });
                    // "gunmen, reportedly disguised as policemen, stormed": what commas enclose is guessed, not who it was.
                    let comma = |t: usize| r.is_mark(t, ',') || r.is_mark(t, '،');
                    // "killed two suspected rebels during a clash": it is of them that it is guessed.
                    let of_people = |t: &usize| {
                        r.people.iter().enumerate().any(|(i, p)| {
                            (p.start as usize..p.end as usize).contains(t) && !m.doers.contains(&Party::People(i))
                        })
                    };
                    let hedge = self.c.before(m.start, self.c.v.hedge, 6).filter(|t| !of_people(t));
                    let hedged = guessed || hedge.is_some_and(|h| !(h > 0 && comma(h - 1) && (h..m.start).any(comma)));
                    if hedged {
                        p.basis = Basis::Suspected;
                    }
                    // "clashes between farmers and herders": two sides of one kind, told apart by their words.
                    let word = |d: &Party| match d {
                        Party::People(i) if r.people[*i].of.is_none() => r.people[*i].lexeme,
                        _ => None,
                    };
                    let other = m.doers.iter().find(|d| *d != doer && word(d).is_some() && word(d) != word(doer));
                    let faced = m.subtype == Subtype::ArmedClash
                        && word(doer).is_some_and(|w| !told_of.contains(&w))
                        && other.is_some_and(|o| word(o).is_some_and(|w| told_of.contains(&w)));
                    told_of.extend(word(doer));
                    if faced && p.actor.is_none() && p.kind == ActorKind::IdentityMilitia {
                        out.push(p)
                    } else {
                        put(&mut out, p)
                    }
                }
            }
        }
        if out.is_empty() {
            out.extend(mentions.iter().find_map(|m| self.subject(m)).and_then(|p| self.party(p, country)));
        }
        // "أحرق متظاهرون المبنى", "protesters torched the office": who they were is part of the words of the act.
        if out.is_empty() {
            let crowd = mentions.iter().filter(|m| m.subtype == Subtype::ViolentDemonstration).find_map(|m| {
                (0..r.people.len()).find(|i| {
                    let p = &r.people[*i];
                    let beside = p.start as usize + 3 >= m.start && p.start as usize <= m.end;
                    beside
                        && r.sentence_of(p.start as usize) == m.sentence
                        && crate::roles::kind(self.c, Party::People(*i)) == Some(ActorKind::Protesters)
                })
            });
            out.extend(crowd.and_then(|i| self.party(Party::People(i), country)));
        }
        // "نزاعا نشب بين قبيلتي …", "a feud between the two clans" in a report of fighting: tribes that no one else faced.
        let clash = |m: &&Mention| told(m) && m.subtype == Subtype::ArmedClash;
        if out.is_empty() && mentions.iter().any(clash) {
            let tribes = (0..r.people.len()).find(|i| {
                let p = &r.people[*i];
                let (from, start) = (self.c.sentence(p.start as usize).0, p.start as usize);
                let between = |t: usize| matches!(r.view.word(t), "بين" | "between");
                self.c.tribe(p) && r.sentence_of(start) < 8 && (start.saturating_sub(7).max(from)..start).any(between)
            });
            out.extend(tribes.and_then(|i| self.party(Party::People(i), country)));
        }
        if out.is_empty() {
            out.extend(self.announcer(mentions).and_then(|p| self.party(p, country)));
        }
        // Who claims it is told by the claim.
        let claimed = claims.iter().any(|c| c.kind == ClaimKind::Claimed && c.actor.is_some());
        if out.is_empty() && !claimed {
            out.extend(self.fell_fighting(mentions).into_iter().filter_map(|p| self.party(p, country)));
        }
        let violent = mentions.iter().any(|m| {
            told(m)
                && !matches!(
                    m.subtype.event_type(),
                    EventType::Protests | EventType::Riots | EventType::StrategicDevelopments
                )
        });
        if out.is_empty() && violent {
            let blamed = claims.iter().filter(|c| c.kind == ClaimKind::Blamed).find_map(|c| Some((c, c.people?)));
            if let Some((claim, i)) = blamed
                && let Some(mut p) = self.party(Party::People(i), country)
            {
                p.basis = Basis::Blamed;
                p.evidence.push(self.span(claim.start, claim.end, "claim"));
                put(&mut out, p);
            }
        }
        for claim in claims {
            let (Some(i), basis) = (
                claim.actor,
                match claim.kind {
                    ClaimKind::Claimed => Basis::Claimed,
                    ClaimKind::Blamed => Basis::Blamed,
                    _ => continue,
                },
            ) else {
                continue;
            };
            if let Some(mut p) = self.party(Party::Actor(i), country) {
                p.basis = basis;
                let a = &r.actors[i];
                if r.sentence_of(a.start as usize) == claim.sentence {
                    p.evidence.push(self.span(claim.start, claim.end, "claim"));
                }
                put(&mut out, p);
            }
        }
        // "Russia targeted … Russian missiles": the state stands behind its own forces.
        let states: Vec<String> =
            out.iter().filter_map(|p| p.actor.as_deref()?.strip_suffix("-state").map(str::to_owned)).collect();
        for state in states {
            let forces = |p: &Perpetrator| {
                p.basis == Basis::Stated
                    && p.actor.as_deref().is_some_and(|a| {
                        a.strip_prefix(state.as_str()).is_some_and(|rest| rest.starts_with('-') && rest != "-state")
                            || self.c.k.force(state.to_uppercase().as_bytes().try_into().unwrap_or(*b"??"), "military")
                                == a
                    })
            };
            if out.iter().any(forces) {
                out.retain(|p| p.basis != Basis::Stated || p.actor.as_deref() != Some(&format!("{state}-state")));
            }
        }
        // A named doer stands for the unnamed ones the report also speaks of, unless it only claims.
        // In a fight it stands only for its own side: "soldiers clashed with Boko Haram".
        let state = |p: &Perpetrator| p.kind == ActorKind::StateForces;
        let named = |p: &&Perpetrator| p.actor.is_some() && p.basis == Basis::Stated;
        let sides: Vec<bool> = out.iter().filter(named).map(state).collect();
        if !sides.is_empty() {
            let fight = mentions.iter().all(|m| m.subtype == Subtype::ArmedClash || m.rank < 2);
            let faced: Vec<Perpetrator> = mentions
                .iter()
                .filter(|m| fight && m.subtype == Subtype::ArmedClash && m.doers.len() > 1)
                .flat_map(|m| m.doers.iter().map(move |d| (m.sided, d)))
                .filter_map(|(sided, d)| Some((sided, self.party(*d, country)?)))
                // The unnamed forces of a state are the named ones.
                .filter(|(sided, p)| p.actor.is_none() && (*sided && !state(p) || !sides.contains(&state(p))))
                .map(|(_, p)| p)
                .collect();
            out.retain(|p| p.actor.is_some() || faced.iter().any(|f| f.kind == p.kind && f.name == p.name));
        }
        out
    }

    /// "التصدي لهجوم", "صد الهجوم", "repelled": a word of defending.
    fn repels(&self, token: usize) -> bool {
        self.c.r.scan.at(token).iter().any(|h| self.c.attr(h.lexeme, "voice") == Some("defend"))
    }

    /// "Two soldiers and three Taliban fighters were killed in clashes": who fought whom, told by their dead.
    fn fell_fighting(&self, mentions: &[&Mention]) -> Vec<Party> {
        let r = &self.c.r;
        let fought = mentions.iter().any(|m| told(m) && m.subtype == Subtype::ArmedClash);
        let dead = || {
            mentions.iter().flat_map(|m| &m.tolls).map(|t| &self.m.tolls[*t]).filter(|t| t.measure == Measure::Killed)
        };
        let theirs =
            |t: &&TollMention| t.group == Some(TollGroup::SecurityForces) && !t.attackers && t.count.best > 0.0;
        let forces = dead().find(theirs);
        let named = |t: &&TollMention| {
            let of = t.people.and_then(|i| r.people[i].of);
            t.attackers && of.is_some_and(|a| a.naming == Naming::Named)
        };
        let others = dead().find(named).or_else(|| dead().find(|t| t.attackers && t.people.is_some()));
        match (forces.filter(|_| fought), others) {
            // Of a group that has a name; an ambush has one side.
            (Some(_), Some(t)) if named(&t) => t.people.map(Party::People).into_iter().collect(),
            (Some(f), Some(t)) => match (t.people, f.people) {
                (Some(t), Some(f)) => {
                    // "14 شهيدا في صفوف الجيش" are no force by their own word.
                    // Nor did they attack who fell "أثناء التصدي لهجوم".
                    let repelled = |m: &&Mention| -> bool {
                        (m.start..m.end).chain(m.start.saturating_sub(3)..m.start).any(|t| self.repels(t))
                    };
                    let force = crate::roles::kind(self.c, Party::People(f)) == Some(ActorKind::StateForces)
                        && !mentions.iter().any(repelled);
                    std::iter::once(t).chain(force.then_some(f)).map(Party::People).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// "أعلنت وزارة الدفاع التركية مقتل 11 من عناصر التنظيم": a state's forces that announce the deaths of those they fight,
    /// and of no one else, killed them.
    fn announcer(&self, mentions: &[&Mention]) -> Option<Party> {
        let r = self.c.r;
        let fights = |i: usize| {
            matches!(
                crate::roles::kind(self.c, Party::People(i)),
                Some(ActorKind::RebelGroup | ActorKind::UnidentifiedArmedGroup | ActorKind::PoliticalMilitia)
            )
        };
        let mut dead = mentions
            .iter()
            .flat_map(|m| &m.tolls)
            .map(|t| &self.m.tolls[*t])
            .filter(|t| t.measure == Measure::Killed && t.count.best > 0.0)
            .peekable();
        dead.peek()?;
        if !dead.all(|t| t.people.is_some_and(fights)) {
            return None;
        }
        let first = mentions.first()?;
        let said = self.said.iter().find(|s| {
            s.sentence <= first.sentence + 1
                && s.sentence >= first.sentence
                && s.stance != sijill_model::Stance::Denies
                && (s.kind == SourceKind::SecurityForces
                    || s.kind == SourceKind::Government && {
                        // Of a government's words those of the ministries that fight.
                        (s.start..s.end + 1).any(|t| {
                            matches!(
                                r.view.word(t),
                                "الدفاع"
                                    | "الداخلية"
                                    | "الداخليه"
                                    | "defence"
                                    | "defense"
                                    | "interior"
                                    | "دفاع"
                                    | "داخلية"
                            )
                        })
                    })
        })?;
        if let Some(i) = said.actor.filter(|i| r.actors[*i].kind == ActorKind::StateForces) {
            return Some(Party::Actor(i));
        }
        (said.start..(said.end + 1).min(r.len())).find_map(|t| {
            let nation = r.hit(self.c.k, t, self.c.v.nationality)?;
            Some(Party::Nation(t, self.c.land(nation)?))
        })
    }

    /// "طعن شاب ثلاثة جنود", "herders killed 18 farmers": who is said to do it to others, though of no armed trade.
    fn subject(&self, m: &Mention) -> Option<Party> {
        let r = self.c.r;
        let violent = matches!(
            m.subtype.event_type(),
            sijill_model::EventType::ViolenceAgainstCivilians | sijill_model::EventType::ExplosionsRemoteViolence
        ) || matches!(m.subtype, Subtype::ArmedClash | Subtype::MobViolence);
        // Who holds others is a power of some kind: authorities, not "the first person" held.
        let held = m.subtype == Subtype::AbductionForcedDisappearance;
        if !violent || held || m.modality != Modality::Asserted {
            return None;
        }
        let plain = |party: Party| {
            matches!(party, Party::People(i) if r.people[i].role == PeopleRole::Plain
                && r.people[i].of.is_none()
                && r.people[i].lexeme.is_some_and(|l| self.c.attr(l, "children").is_none()))
        };
        // "gunned down by men on a motorcycle"
        let (_, stop) = self.c.sentence(m.start);
        // "إطلاق نار على يد شخصين"
        let by_hand = |t: usize| m.verb || r.view.tokens[t].kind == sijill_text::TokenKind::Arabic;
        let agent = |t: &usize| by_hand(*t) && self.c.has(*t, self.c.v.by_agent);
        let by = (m.end..(m.end + 10).min(stop)).find(agent).and_then(|t| {
            (t + 1..(t + 3).min(stop)).find_map(|t| crate::roles::np(self.c, t)).filter(|np| plain(np.party))
        });
        if let Some(np) = by {
            return Some(np.party);
        }
        let hit = r
            .scan
            .at(m.start)
            .iter()
            .find(|h| h.features.pos() == sijill_lexicon::Pos::Verb && self.c.k.is(h.lexeme, self.c.v.act))?;
        let frame = crate::roles::verb_frame(self.c, m.start, hit, self.c.attr(hit.lexeme, "affects") == Some("subj"));
        let (doer, affected) = (frame.doer?, frame.affected?);
        // Where the order of words alone makes the subject, the act or the people must speak for it: a knife or a car, or
        // people who fight each other ("herders"). Else those it befell would pass for who did it.
        let by_hand = matches!(
            self.c.attr(hit.lexeme, "weapon").and_then(WeaponKind::parse),
            Some(WeaponKind::Blade | WeaponKind::VehicleRamming)
        );
        let feuds = matches!(doer.party, Party::People(i)
            if r.people[i].lexeme.is_some_and(|l| self.c.attr(l, "side_kind").is_some()));
        if !by_hand && !feuds {
            return None;
        }
        (plain(doer.party) && doer.start != affected.start).then_some(doer.party)
    }

    fn targets(&self, mentions: &[&Mention], perpetrators: &[Perpetrator], struck: bool) -> Vec<Target> {
        let r = self.c.r;
        let mut out: Vec<Target> = Vec::new();
        let mut put = |new: Target| match out
            .iter_mut()
            .find(|old| old.kind == new.kind && old.group == new.group && old.actor == new.actor)
        {
            Some(old) => {
                for iso in new.nationality {
                    if !old.nationality.contains(&iso) {
                        old.nationality.push(iso);
                    }
                }
                old.evidence.extend(&new.evidence);
            }
            None => out.push(new),
        };
        // "ten dead": whose dead is not said; they are a target only where no one else is named.
        let mut unnamed: Vec<Target> = Vec::new();
        for m in mentions {
            let armed_dead = m.tolls.iter().any(|t| self.m.tolls[*t].attackers && !self.m.tolls[*t].part);
            let forces_dead = m.tolls.iter().any(|t| {
                let t = &self.m.tolls[*t];
                t.group == Some(TollGroup::SecurityForces) && !t.part
            });
            let tolls = m.tolls.iter().filter_map(|t| {
                let t = &self.m.tolls[*t];
                // "seven militants, including two women": the women are of the militants.
                let official = t.people.and_then(|i| r.people[i].lexeme).and_then(|l| self.c.attr(l, "group"));
                if t.part && (armed_dead || forces_dead && official == Some("officials")) {
                    return None;
                }
                matches!(t.measure, Measure::Killed | Measure::Injured | Measure::Abducted | Measure::Arrested)
                    .then_some(t.people?)
                    .map(Party::People)
            });
            for party in m.targets.iter().copied().chain(tolls) {
                match party {
                    Party::Actor(i) => {
                        let a = &r.actors[i];
                        if perpetrators.iter().any(|p| p.actor.is_some() && p.actor == a.slug(self.c.k))
                            || a.naming == Naming::Country
                        {
                            continue;
                        }
                        put(Target {
                            kind: a.kind,
                            group: self.c.attr(a.lexeme, "force").map(str::to_owned),
                            actor: a.slug(self.c.k),
                            nationality: a.country.iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect(),
                            evidence: self.evidence(a.start as usize, a.end as usize, "target:actor"),
                        });
                    }
                    Party::People(i) => {
                        let whole = &r.people[i];
                        let parts = if whole.parts.is_empty() { std::slice::from_ref(whole) } else { &whole.parts[..] };
                        for p in parts {
                            if p.role == PeopleRole::Attacker && !struck {
                                continue;
                            }
                            let (kind, group) = match (p.of, p.lexeme) {
                                (Some(a), _) => (a.kind, self.c.attr(a.lexeme, "force").map(str::to_owned)),
                                (None, Some(l)) => (
                                    self.c.attr(l, "kind").and_then(ActorKind::parse).unwrap_or(ActorKind::Civilians),
                                    self.c.attr(l, "group").map(str::to_owned),
                                ),
                                // "two others": of the same kind as those named before them.
                                (None, None) if p.others => continue,
                                (None, None) => (ActorKind::Civilians, None),
                            };
                            let bare = p.role == PeopleRole::Casualty && p.of.is_none() && p.nationality.is_empty();
                            let mut keep = |t: Target| if bare { unnamed.push(t) } else { put(t) };
                            keep(Target {
                                kind,
                                group: group.filter(|g| g != "people"),
                                actor: p.of.and_then(|a| a.slug(self.c.k)),
                                nationality: p
                                    .nationality
                                    .iter()
                                    .map(|c| String::from_utf8_lossy(c).into_owned())
                                    .collect(),
                                evidence: self.evidence(p.start as usize, p.end as usize, "target:people"),
                            });
                        }
                    }
                    Party::Nation(..) => {}
                }
            }
        }
        if out.is_empty() {
            out.extend(unnamed.into_iter().take(1));
        }
        out
    }

    fn weapons(&self, mentions: &[&Mention]) -> Vec<Weapon> {
        let mut out: Vec<Weapon> = Vec::new();
        let mut put = |kind: WeaponKind, span: Span| match out.iter_mut().find(|w| w.kind == kind) {
            Some(old) => old.evidence.push(span),
            None => out.push(Weapon { kind, evidence: Evidence::new(span) }),
        };
        for m in mentions.iter().filter(|m| told(m)) {
            if let Some(kind) = m.weapon {
                put(kind, self.span(m.start, m.end, &m.rule));
            }
            for (kind, _, start, end) in &m.weapons {
                put(*kind, self.span(*start, *end, "weapon"));
            }
        }
        // A bomb that is a car or a vest is told once.
        if out.iter().any(|w| {
            matches!(
                w.kind,
                WeaponKind::SuicideVest
                    | WeaponKind::VehicleBomb
                    | WeaponKind::Mine
                    | WeaponKind::Grenade
                    | WeaponKind::Aircraft
                    | WeaponKind::Drone
            )
        }) {
            out.retain(|w| {
                w.kind != WeaponKind::ExplosiveDevice || w.evidence.spans().iter().any(|s| s.rule() == "weapon")
            });
        }
        out
    }

    /// Of the weapons of an air strike, those that planes bear.
    fn of_planes(&self, mentions: &[&Mention], weapons: &mut Vec<Weapon>) {
        // "قصفت طائرات حربية القرية": planes bombard too, and no gun is told of.
        let gun = |m: &&Mention| {
            let said =
                m.weapon == Some(WeaponKind::Artillery) && m.lexeme.is_none_or(|l| self.c.attr(l, "any_arm").is_none());
            told(m) && (said || m.weapons.iter().any(|(kind, ..)| *kind == WeaponKind::Artillery))
        };
        if !mentions.iter().any(gun) {
            weapons.retain(|w| w.kind != WeaponKind::Artillery);
        }
        // "نفذتها طائرات يعتقد أنها إسرائيلية": so do planes that only their owner's name tells of.
        let flown = |w: &Weapon| {
            matches!(
                w.kind,
                WeaponKind::Aircraft | WeaponKind::Drone | WeaponKind::RocketMissile | WeaponKind::Chemical
            )
        };
        if weapons.iter().any(flown) {
            return;
        }
        let arm = |t: usize| {
            let hit = self.c.r.hit(self.c.k, t, self.c.v.arm)?;
            let flies = self.c.attr(hit.lexeme, "strike") == Some("air_drone_strike");
            flies.then_some((t, t + hit.length as usize))
        };
        let near = |m: &&Mention| (m.start.saturating_sub(6)..(m.end + 4).min(self.c.r.len())).find_map(arm);
        if let Some((start, end)) = mentions.iter().filter(|m| told(m)).find_map(near) {
            let evidence = Evidence::new(self.span(start, end, "weapon"));
            weapons.push(Weapon { kind: WeaponKind::Aircraft, evidence });
        }
    }

    /// "a night raid (غارة) by Boko Haram fighters", "the militants' biggest strike on a compound": words of the air that are
    /// also said of men who come by land, where armed men of no state are told to have done it and nothing flew.
    fn afoot(&self, mentions: &[&Mention], perpetrators: &[Perpetrator]) -> bool {
        let by_land = |m: &Mention| m.lexeme.is_some_and(|l| self.c.attr(l, "afoot").is_some());
        let flown = |m: &&&Mention| told(m) && m.subtype == Subtype::AirDroneStrike;
        // In one sentence with what they did: "killed 14 in a raid on a camp".
        let armed = |d: &Party| {
            crate::roles::kind(self.c, *d)
                .is_some_and(|k| !matches!(k, ActorKind::StateForces | ActorKind::ExternalForces))
        };
        let theirs = |m: &Mention| {
            // "أغارت طائرات على مواقع المسلحين": a verb says itself who did it.
            if m.verb {
                return m.doers.iter().any(armed);
            }
            mentions.iter().filter(|o| o.sentence == m.sentence && told(o)).flat_map(|o| &o.doers).any(armed)
        };
        // Nothing that flies is told of anywhere in the report.
        let craft = |k: WeaponKind| matches!(k, WeaponKind::Aircraft | WeaponKind::Drone | WeaponKind::RocketMissile);
        let air_war = |m: &Mention| {
            m.subtype == Subtype::AirDroneStrike && !by_land(m) || m.weapons.iter().any(|(kind, ..)| craft(*kind))
        };
        !perpetrators.is_empty()
            && perpetrators.iter().all(band)
            && mentions.iter().filter(flown).all(|m| by_land(m) && theirs(m))
            && !self.m.list.iter().any(air_war)
    }

    fn subtype(
        &self,
        mentions: &[&Mention],
        perpetrators: &[Perpetrator],
        targets: &[Target],
        weapons: &[Weapon],
        afoot: bool,
    ) -> Subtype {
        // "Shot dead in a raid … fighters set off charges against the vehicles": what killed decides, not what killed no one.
        let dead = |m: &Mention| {
            m.tolls
                .iter()
                .map(|t| &self.m.tolls[*t])
                .any(|t| t.measure == Measure::Killed && t.count.best > 0.0 && !t.attackers && !t.superseded)
        };
        let shot = mentions
            .iter()
            .filter(|m| told(m) && dead(m) && m.sentence <= 2)
            .filter(|m| m.weapons.iter().any(|w| w.0 == WeaponKind::Firearms))
            // "hit a mine and came under fire": the mine killed too.
            .find(|m| {
                let (start, stop) = self.c.sentence(m.start);
                !mentions.iter().any(|o| {
                    (start..stop).contains(&o.start) && o.subtype.event_type() == EventType::ExplosionsRemoteViolence
                }) && m.weapons.iter().all(|w| w.0 == WeaponKind::Firearms)
            })
            .map(|m| m.sentence);
        // "Clashes left 30 dead … artillery shelled positions of theirs": nor does what else was done in a fight told of first.
        let fought = mentions
            .iter()
            .find(|m| told(m))
            .filter(|m| m.subtype == Subtype::ArmedClash && m.rank >= 2 && m.sentence <= 2);
        let cost = fought.is_some_and(|lead| {
            let fight = |m: &Mention| m.subtype == Subtype::ArmedClash || m.sentence <= lead.sentence + 1;
            mentions.iter().any(|m| told(m) && dead(m) && fight(m))
        });
        // "Two Maoists were killed in an encounter. They first set off a bomb and then opened fire": those who set it fell in it.
        let only_theirs = fought.is_some_and(|lead| {
            let mut dead =
                lead.tolls.iter().map(|t| &self.m.tolls[*t]).filter(|t| t.measure == Measure::Killed).peekable();
            let rebel = |a: &sijill_text::ActorPhrase| a.naming == Naming::Named && a.kind == ActorKind::RebelGroup;
            let of_theirs = |i: usize| self.c.r.people[i].of.as_ref().is_some_and(rebel);
            dead.peek().is_some() && dead.all(|t| t.attackers || t.people.is_some_and(of_theirs))
        });
        let beside_fight = |m: &Mention| {
            // "clashes broke out … blasts were heard": so are those of a fight that killed no one.
            let heard = || m.plural && m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.blast));
            m.subtype.event_type() == EventType::ExplosionsRemoteViolence
                && !dead(m)
                && fought.is_some_and(|lead| m.sentence > lead.sentence + usize::from(!only_theirs))
                && (cost || only_theirs || heard())
        };
        let charges = |m: &Mention| {
            // "… عبر القنص والقصف العشوائي للأحياء": what else is done there, told as a noun.
            let told_beside = m.subtype == Subtype::ShellingArtilleryMissileAttack && !m.verb;
            (matches!(m.subtype, Subtype::RemoteExplosiveLandmineIed | Subtype::Grenade) || told_beside)
                && !dead(m)
                && shot.is_some_and(|lead| m.sentence > lead)
        };
        // "Forces killed five in a raid … a vehicle was hit by an explosion": who killed is told first, and what went off killed
        // no one.
        let raided = mentions
            .iter()
            .filter(|m| told(m) && dead(m) && m.sentence <= 2 && m.subtype != Subtype::RemoteExplosiveLandmineIed)
            .find(|m| m.doers.iter().any(|d| crate::roles::is_force(self.c, *d)))
            .map(|m| m.sentence);
        let aside = |m: &Mention| {
            m.subtype == Subtype::RemoteExplosiveLandmineIed
                && m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.blast))
                && !dead(m)
                && raided.is_some_and(|lead| m.sentence > lead)
        };
        // "hurled grenades and opened indiscriminate fire": thrown in a fight told of elsewhere, and not said to have killed.
        let in_a_fight = |m: &Mention| {
            let (start, stop) = self.c.sentence(m.start);
            let fires = |t: usize| {
                self.c.r.view.word(t) == "fire"
                    || self.c.r.scan.at(t).iter().any(|h| self.c.attr(h.lexeme, "weapon") == Some("firearms"))
            };
            m.subtype == Subtype::Grenade
                && !dead(m)
                && ((start..stop).any(fires)
                    || mentions.iter().any(|o| o.weapons.iter().any(|w| w.0 == WeaponKind::Firearms)))
                && mentions.iter().any(|o| told(o) && o.rank >= 1 && o.sentence < m.sentence)
        };
        // "Drones hit a market … The bombing": what is known already may be called so.
        let flew = |m: &Mention| {
            let kind = matches!(m.subtype, Subtype::AirDroneStrike | Subtype::ShellingArtilleryMissileAttack);
            let arms = |w: &WeaponKind| {
                matches!(
                    w,
                    WeaponKind::Drone | WeaponKind::Aircraft | WeaponKind::RocketMissile | WeaponKind::Artillery
                )
            };
            told(m) && m.rank >= 1 && (kind || m.weapons.iter().any(|w| arms(&w.0)))
        };
        let loosely = |m: &Mention| self.c.loosely_named(m) && mentions.iter().any(|o| o.start < m.start && flew(o));
        let best = mentions
            .iter()
            .filter(|m| told(m) && !charges(m) && !aside(m) && !in_a_fight(m) && !beside_fight(m) && !loosely(m))
            .max_by_key(|m| (m.rank, std::cmp::Reverse(m.start)))
            .or_else(|| mentions.first());
        let (mut subtype, mut rank) = best.map_or((Subtype::Attack, 0), |m| (m.subtype, m.rank));
        let mut told_at = best.map_or(0, |m| m.start);
        if subtype == Subtype::AirDroneStrike && afoot {
            (subtype, rank) = (Subtype::Attack, 1);
        }
        // "Settlers' attacks left four wounded and three arrested": what wounds decides before what arrests.
        let wounds = |m: &&&Mention| {
            let hurt = |t: &TollMention| {
                matches!(t.measure, Measure::Killed | Measure::Injured) && t.count.best > 0.0 && !t.attackers && !t.part
            };
            m.subtype.event_type() == EventType::ViolenceAgainstCivilians
                && m.tolls.iter().any(|t| hurt(&self.m.tolls[*t]))
        };
        if subtype == Subtype::Arrests
            && let Some(m) = mentions.iter().filter(|m| told(m) && m.sentence <= 2).find(wounds)
        {
            (subtype, rank, told_at) = (m.subtype, m.rank, m.start);
        }
        if subtype == Subtype::Attack
            && !perpetrators.is_empty()
            && perpetrators.iter().all(|p| p.kind == ActorKind::Rioters)
        {
            return Subtype::MobViolence;
        }
        // What demonstrators burn or raze makes theirs a violent demonstration.
        if subtype == Subtype::LootingPropertyDestruction
            && !perpetrators.is_empty()
            && perpetrators.iter().all(|p| p.kind == ActorKind::Protesters)
        {
            return Subtype::ViolentDemonstration;
        }
        // "A Taliban fighter was killed in clashes with police": no crowd's are those of who bears arms.
        let bears_arms = |kind: ActorKind| {
            matches!(kind, ActorKind::RebelGroup | ActorKind::PoliticalMilitia | ActorKind::UnidentifiedArmedGroup)
        };
        let crowd = self.m.list.iter().any(|m| m.subtype.event_type() == EventType::Protests)
            || targets.iter().any(|t| t.kind == ActorKind::Protesters);
        if subtype == Subtype::ViolentDemonstration && !crowd && targets.iter().any(|t| bears_arms(t.kind)) {
            (subtype, rank) = (Subtype::ArmedClash, rank.max(2));
        }
        // A state that takes a town takes it back.
        if subtype == Subtype::NonStateActorOvertakesTerritory
            && !perpetrators.is_empty()
            && perpetrators.iter().all(|p| p.kind == ActorKind::StateForces)
        {
            return Subtype::GovernmentRegainsTerritory;
        }
        // The lead's own kind is not overruled by a word of another family far below.
        if let Some(lead) = mentions.first()
            && lead.rank >= 2
            && lead.subtype.event_type() != subtype.event_type()
            && matches!(subtype.event_type(), sijill_model::EventType::StrategicDevelopments)
        {
            (subtype, rank) = (lead.subtype, lead.rank);
        }
        // "قصف تركي" in the headline, "المقاتلات قصفت" below: bombardment is from the air where aircraft did it and no rocket is
        // named.
        let rockets = |w: &Weapon| w.kind == WeaponKind::RocketMissile;
        let flown = weapons.iter().any(|w| matches!(w.kind, WeaponKind::Aircraft | WeaponKind::Drone));
        let from_air =
            |least: i32| mentions.iter().any(|m| told(m) && m.subtype == Subtype::AirDroneStrike && m.rank >= least);
        // Where no word says more than that it was bombardment, aircraft told of anywhere did it.
        let guns =
            |w: &Weapon| w.kind == WeaponKind::Artillery && w.evidence.spans().iter().any(|s| s.rule() == "weapon");
        let bare = !weapons.iter().any(guns)
            && mentions
                .iter()
                .filter(|m| m.subtype == Subtype::ShellingArtilleryMissileAttack)
                .all(|m| m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.shelling)));
        // "استهدف الطيران الحربي بالصواريخ", "warplanes fired missiles": what flew did it, whatever it fired.
        let flying = |t: usize| {
            self.c.r.scan.at(t).iter().any(|h| {
                matches!(self.c.attr(h.lexeme, "weapon"), Some("aircraft" | "drone"))
                    || self.c.attr(h.lexeme, "strike") == Some("air_drone_strike")
            })
        };
        let by_wing = |m: &Mention| {
            m.doers.iter().any(|d| match d {
                Party::Actor(i) => {
                    let a = &self.c.r.actors[*i];
                    (a.start as usize..a.end as usize).any(flying)
                }
                _ => false,
            })
        };
        let winged = || best.is_some_and(|m| by_wing(m));
        if subtype == Subtype::ShellingArtilleryMissileAttack
            && (winged() || !weapons.iter().any(rockets) && (flown && from_air(rank) || bare && (flown || from_air(0))))
        {
            subtype = Subtype::AirDroneStrike;
        }
        // "انفجارات عنيفة عقب هجوم شنوه بصواريخ باليستية": blasts of what was fired, where no bomb is named.
        let named = |w: &Weapon| w.evidence.spans().iter().any(|s| s.rule() == "weapon");
        let bombs = |w: &Weapon| {
            named(w)
                && matches!(
                    w.kind,
                    WeaponKind::ExplosiveDevice
                        | WeaponKind::VehicleBomb
                        | WeaponKind::Mine
                        | WeaponKind::SuicideVest
                        | WeaponKind::Grenade
                )
        };
        let blast = |m: &Mention| m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.blast));
        let fired = mentions.iter().any(|m| {
            let rockets = m.weapons.iter().any(|w| w.0 == WeaponKind::RocketMissile);
            told(m) && !blast(m) && rockets && m.subtype == Subtype::Attack
        });
        if subtype == Subtype::RemoteExplosiveLandmineIed
            && fired
            && !weapons.iter().any(bombs)
            && mentions.iter().filter(|m| m.subtype == subtype).all(|m| blast(m))
        {
            subtype = Subtype::ShellingArtilleryMissileAttack;
        }
        // Force that wounds or kills protesters is told by the protest, not as an attack.
        let protest = mentions.iter().any(|m| {
            told(m) && m.rank >= 3 && matches!(m.subtype, Subtype::PeacefulProtest | Subtype::ProtestWithIntervention)
        });
        // "قتل خمسة من الشرطة في اشتباكات مع محتجين": forces who died are no protesters.
        let force = |t: &TollMention| {
            t.people.is_some_and(|i| crate::roles::kind(self.c, Party::People(i)) == Some(ActorKind::StateForces))
        };
        let mut killed = (mentions.iter().flat_map(|m| m.tolls.iter()).map(|t| &self.m.tolls[*t]))
            .filter(|t| t.measure == Measure::Killed && t.count.best > 0.0 && !t.part)
            .peekable();
        let hurt = killed.peek().is_some();
        let forces_died = hurt && killed.all(force);
        let hurt = hurt && !forces_died;
        let fire = weapons.iter().any(|w| w.kind == WeaponKind::Firearms);
        let protesters = targets.iter().any(|t| t.kind == ActorKind::Protesters);
        let armed = perpetrators.iter().any(|p| {
            !matches!(
                p.kind,
                ActorKind::StateForces | ActorKind::ExternalForces | ActorKind::Protesters | ActorKind::Civilians
            )
        });
        if rank <= 4
            && hurt
            && !armed
            && (protest && (fire || state(perpetrators)) || protesters && state(perpetrators))
        {
            return Subtype::ExcessiveForceAgainstProtesters;
        }
        // The deadliest act decides: a fire set, hostages taken or suspects held beside a killing go
        // to the account, not to its kind.
        let lethal = |s: Subtype| {
            matches!(
                s.event_type(),
                sijill_model::EventType::Battles
                    | sijill_model::EventType::ExplosionsRemoteViolence
                    | sijill_model::EventType::ViolenceAgainstCivilians
            ) && s != Subtype::AbductionForcedDisappearance
                || s == Subtype::ExcessiveForceAgainstProtesters
        };
        // Who came to attack and is killed is dead like others.
        let killed = mentions.iter().flat_map(|m| m.tolls.iter()).any(|t| {
            let t = &self.m.tolls[*t];
            t.measure == Measure::Killed && t.count.best > 0.0
        });
        if killed
            && !lethal(subtype)
            && let Some(m) = mentions
                .iter()
                .filter(|m| m.rank >= 0 && lethal(m.subtype))
                .max_by_key(|m| (m.rank, std::cmp::Reverse(m.start)))
        {
            (subtype, rank) = (m.subtype, m.rank);
            told_at = m.start;
        } else if killed && subtype == Subtype::LootingPropertyDestruction {
            // "Gangs rampaged through the town, leaving a dozen people dead": nor is what costs lives only looting.
            (subtype, rank) = (Subtype::Attack, 1);
        }
        // Shots exchanged after an attack on people do not make it a battle.
        let unarmed = |t: &Target| matches!(t.kind, ActorKind::Civilians | ActorKind::Protesters);
        if subtype == Subtype::ArmedClash
            && targets.iter().any(unarmed)
            && mentions.iter().any(|m| {
                // A word of dying is no attack before the clash: it is what the clash did. Gunmen who kill or take people
                // without arms attack them.
                let measured = m.lexeme.is_some_and(|l| self.c.attr(l, "measure").is_some());
                let people = |p: &Party| {
                    matches!(crate::roles::kind(self.c, *p), Some(ActorKind::Civilians | ActorKind::Protesters))
                };
                let armed = |p: &Party| match p {
                    Party::People(i) => self.c.r.people[*i].role == PeopleRole::Attacker,
                    Party::Actor(i) => self.c.r.actors[*i].naming == Naming::Named,
                    Party::Nation(..) => false,
                };
                let did = m.verb && m.doers.iter().any(armed) && m.targets.iter().any(people);
                matches!(m.subtype, Subtype::Attack | Subtype::AbductionForcedDisappearance)
                    && (m.rank >= 1 && !measured || measured && did)
                    && m.start < told_at
            })
        {
            return Subtype::Attack;
        }
        // "an ambush of villagers": a battle has two armed sides.
        let onesided = |m: &Mention| m.lexeme.is_some_and(|l| self.c.attr(l, "onesided").is_some());
        // "killed 11 people in a night raid by rebels": nor is theirs an operation.
        let raid = |m: &Mention| m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.operation));
        if subtype == Subtype::ArmedClash
            && !targets.is_empty()
            && targets.iter().all(|t| t.kind == ActorKind::Civilians)
            && mentions
                .iter()
                .filter(|m| m.subtype == Subtype::ArmedClash && m.rank >= 1)
                .all(|m| onesided(m) || raid(m) && !perpetrators.is_empty() && !state(perpetrators))
        {
            return Subtype::Attack;
        }
        if rank <= 1 && matches!(subtype, Subtype::Attack | Subtype::ArmedClash) {
            // Only what the act was done with decides: not the guns a raid destroyed.
            let implied = mentions
                .iter()
                .filter(|m| told(m))
                .flat_map(|m| m.weapons.iter())
                // "A landmine killed eight farmers": what killed stands right before its verb.
                .find_map(|(_, s, start, end)| {
                    // "أن لغما أرضيا، تقليدي الصنع، استهدف دورية": words about it may stand between.
                    let quiet = |t: usize| !self.c.is_verb(t) && self.c.index.at(1, t).is_none();
                    let and = |t: usize| self.c.r.joined(t);
                    let struck = |m: &&Mention| {
                        let near = m.start >= *end && m.start <= *end + 5 && self.c.r.sentence_of(*end) == m.sentence;
                        m.verb && !and(m.start) && (m.start == *end || near && (*end..m.start).all(quiet))
                    };
                    s.filter(|_| self.instrument(*start) || mentions.iter().copied().any(|m| struck(&m)))
                });
            if let Some(implied) = implied {
                subtype = implied;
            }
        }
        // "The bomber struck" where a mine went off is who laid it.
        let mined = weapons.iter().any(|w| w.kind == WeaponKind::Mine);
        let dies = |l: u32| self.c.attr(l, "suicide").is_some_and(|s| s == "yes" || !mined);
        let suicide = weapons.iter().any(|w| w.kind == WeaponKind::SuicideVest)
            || mentions
                .iter()
                .flat_map(|m| m.doers.iter())
                .any(|d| matches!(d, Party::People(i) if self.c.r.people[*i].lexeme.is_some_and(dies)))
            || mentions.iter().any(|m| {
                let (start, stop) = self.c.sentence(m.start);
                let another = |t: usize| {
                    self.m.list.iter().any(|o| {
                        (o.start..o.end).contains(&t) && !mentions.iter().any(|m| m.start == o.start && m.end == o.end)
                    })
                };
                // "احتمال تورط انتحاري": that one took part is only supposed.
                let supposed = |t: usize| self.c.before(t, self.c.v.intend, 2).is_some();
                let bomber = |t: usize| self.c.r.scan.at(t).iter().any(|h| dies(h.lexeme));
                m.rank >= 1 && (start..stop).any(|t| bomber(t) && !another(t) && !supposed(t))
            });
        if suicide && matches!(subtype, Subtype::RemoteExplosiveLandmineIed | Subtype::Attack | Subtype::SuicideBomb) {
            return Subtype::SuicideBomb;
        }
        // "rammed an explosive-laden vehicle into a convoy": who drove it died with it.
        let rammed = |kind: WeaponKind| weapons.iter().any(|w| w.kind == kind);
        let charged = rammed(WeaponKind::VehicleRamming) && rammed(WeaponKind::VehicleBomb);
        if charged && matches!(subtype, Subtype::RemoteExplosiveLandmineIed | Subtype::Attack | Subtype::ArmedClash) {
            return Subtype::SuicideBomb;
        }
        // "هاجموا نقطة عسكرية": who holds it is armed.
        let held = mentions.iter().filter(|m| told(m)).flat_map(|m| &m.sites).any(|(site, start, _)| {
            matches!(site, Site::MilitaryBase | Site::PoliceStation | Site::Checkpoint) && self.aimed(*start)
        });
        let armed_targets = held
            || targets.iter().any(|t| {
                matches!(
                    t.kind,
                    ActorKind::StateForces
                        | ActorKind::RebelGroup
                        | ActorKind::PoliticalMilitia
                        | ActorKind::UnidentifiedArmedGroup
                        | ActorKind::ExternalForces
                )
            });
        // "11 soldiers were killed; 28 people, including 20 soldiers, were wounded": where all the dead are soldiers, people
        // of no kind do not make it an attack on civilians.
        let dead = mentions
            .iter()
            .flat_map(|m| m.tolls.iter())
            .map(|t| &self.m.tolls[*t])
            .filter(|t| t.measure == Measure::Killed && !t.part && !t.attackers && t.count.best > 0.0);
        let dead: Vec<Option<TollGroup>> = dead.map(|t| t.group).collect();
        let fell = |g: &Option<TollGroup>| *g == Some(TollGroup::SecurityForces);
        let soldiers = !dead.is_empty() && dead.iter().all(fell);
        // "gunmen killed the guards of a church and 22 worshippers": where people pray, learn or trade, its guards make no fight.
        let prayed = |site: &Site| matches!(site, Site::PlaceOfWorship | Site::School | Site::Market | Site::Hospital);
        let mut aimed_at = mentions
            .iter()
            .filter(|m| told(m))
            .flat_map(|m| &m.sites)
            .filter(|(_, start, _)| self.aimed(*start))
            .map(|(site, ..)| site)
            .peekable();
        let among_people = !dead.is_empty()
            && !dead.iter().any(fell)
            && aimed_at.peek().is_some()
            && aimed_at.all(prayed)
            && targets.iter().all(|t| matches!(t.kind, ActorKind::StateForces | ActorKind::Civilians));
        // "an attack on a checkpoint that killed six people": the six are taken for those attacked.
        let forces = |p: &Party| crate::roles::is_force(self.c, *p);
        let aimed = held || mentions.iter().any(|m| told(m) && m.rank >= 1 && m.targets.iter().any(forces));
        // The deadliest of what was done decides: where all the dead are soldiers, so do they.
        let civilians = !(armed_targets && soldiers)
            && targets
                .iter()
                .any(|t| t.kind == ActorKind::Civilians && (t.group.is_some() || !(armed_targets && aimed)));
        if subtype == Subtype::Attack && rank <= 2 {
            let armed_doers =
                perpetrators.iter().any(|p| !matches!(p.kind, ActorKind::Civilians | ActorKind::Protesters));
            if armed_targets
                && !civilians
                && !among_people
                && (armed_doers || perpetrators.is_empty())
                && !perpetrators.iter().any(|p| p.kind == ActorKind::Protesters)
            {
                return Subtype::ArmedClash;
            }
        }
        // "settlers went on a rampage, setting fire to homes and injuring dozens": people attacked, and property with them.
        if subtype == Subtype::LootingPropertyDestruction
            && mentions.iter().any(|m| told(m) && m.subtype == Subtype::Attack && m.rank >= 1)
            && mentions.iter().flat_map(|m| &m.tolls).any(|t| {
                let t = &self.m.tolls[*t];
                matches!(t.measure, Measure::Killed | Measure::Injured) && t.count.best > 0.0 && !t.attackers
            })
        {
            return Subtype::Attack;
        }
        // Gunmen who fire at protesters attack them; excessive force is a state's.
        let armed_side = |p: &Perpetrator| band(p) || p.kind == ActorKind::LoneAttacker;
        if subtype == Subtype::ExcessiveForceAgainstProtesters
            && !state(perpetrators)
            && perpetrators.iter().any(armed_side)
        {
            return Subtype::Attack;
        }
        // "قصف على المطار … عبر طائرة مسيرة", a drone that fell and went off: what flew in says how it was struck.
        let flew = weapons.iter().any(|w| w.kind == WeaponKind::Drone);
        let plain = |m: &&&Mention| {
            let generic = m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.blast))
                || m.lexeme.is_some_and(|l| self.c.k.is(l, self.c.v.shelling));
            m.subtype == subtype && !generic
        };
        let other = weapons.iter().any(|w| {
            !matches!(
                w.kind,
                WeaponKind::Drone | WeaponKind::Artillery | WeaponKind::Aircraft | WeaponKind::ExplosiveDevice
            )
        });
        if flew
            && !other
            && matches!(subtype, Subtype::ShellingArtilleryMissileAttack | Subtype::RemoteExplosiveLandmineIed)
            && mentions.iter().filter(|m| told(m)).filter(plain).count() == 0
        {
            return Subtype::AirDroneStrike;
        }
        // "The army captured the town": what a land's own forces take they regain.
        if subtype == Subtype::NonStateActorOvertakesTerritory
            && !perpetrators.is_empty()
            && perpetrators.iter().all(|p| p.kind == ActorKind::StateForces)
        {
            return Subtype::GovernmentRegainsTerritory;
        }
        // "مقتل متظاهر … واستخدمت القوات الغاز لتفريق المحتجين": protesters dead where a protest was broken up.
        let dispersed = mentions.iter().any(|m| told(m) && m.subtype == Subtype::ProtestWithIntervention);
        if subtype == Subtype::Attack
            && rank <= 1
            && (dispersed || state(perpetrators))
            && targets.iter().any(|t| t.kind == ActorKind::Protesters)
            && targets.iter().all(|t| !matches!(t.kind, ActorKind::StateForces | ActorKind::RebelGroup))
        {
            return Subtype::ExcessiveForceAgainstProtesters;
        }
        if matches!(subtype, Subtype::PeacefulProtest | Subtype::ProtestWithIntervention) {
            if forces_died {
                return Subtype::ViolentDemonstration;
            }
            let fire = weapons.iter().any(|w| w.kind == WeaponKind::Firearms);
            if hurt && (fire || state(perpetrators)) {
                return Subtype::ExcessiveForceAgainstProtesters;
            }
        }
        subtype
    }

    /// Whether a weapon is named as the means: "بعبوة", "with a bomb".
    fn instrument(&self, token: usize) -> bool {
        let by = |t: usize| self.c.r.scan.at(t).iter().any(|h| h.clitics.preposition() == Some('ب'));
        // "بثلاثة صواريخ", "بعشرات القذائف": the number bears the preposition.
        let counted = self.c.r.numbers.iter().find(|n| n.end as usize == token).map(|n| n.start as usize);
        by(token)
            || counted.is_some_and(|n| by(n) || self.c.r.view.word(n).starts_with('ب'))
            || [Some(token), counted].into_iter().flatten().any(|from| {
                // "with more than a dozen rockets": it stands before the number.
                (1..=3.min(from)).any(|d| {
                    self.c.r.clause[from - d] == self.c.r.clause[token] && self.c.has(from - d, self.c.v.instrument)
                })
            })
    }

    fn tolls(
        &self,
        mentions: &[&Mention],
        struck: bool,
        perpetrators: &[Perpetrator],
        country: Option<&str>,
    ) -> Vec<Toll> {
        // "قتل أربعة من قسد بنيران تنظيم داعش": the members of a group whom another killed are no attackers.
        let of_another = |t: &TollMention| {
            let of = t.people.and_then(|i| self.c.r.people[i].of).filter(|a| a.naming == Naming::Named);
            let own = of.and_then(|a| self.slug(&a, country));
            let mut named = perpetrators.iter().filter_map(|p| p.actor.as_deref()).peekable();
            own.is_some_and(|own| named.peek().is_some() && named.all(|actor| actor != own))
        };
        let mut list: Vec<&TollMention> = Vec::new();
        for m in mentions {
            list.extend(m.tolls.iter().map(|i| &self.m.tolls[*i]));
        }
        list.sort_by_key(|t| t.start);
        list.retain(|t| !self.figures.iter().any(|f| f.start == t.start));
        // The one whom the verb alone counts is among those counted elsewhere.
        let whole = |t: &TollMention| t.measure == Measure::Killed && !t.implied && !t.part && t.count.best > 0.0;
        if list.iter().any(|t| whole(t)) {
            list.retain(|t| !(t.implied && t.measure == Measure::Killed));
        }
        // "Dozens dead and wounded": some of each that is counted nowhere else.
        let counted = |m: Measure| list.iter().any(|t| t.measure == m && !t.part && t.count.best > 0.0);
        let both = mentions.iter().flat_map(|m| &m.both).map(|i| &self.m.tolls[*i]);
        let both: Vec<&TollMention> = both.filter(|t| !counted(t.measure)).collect();
        for t in both {
            if !list.iter().any(|o| o.measure == t.measure && o.both) {
                list.push(t);
            }
        }
        list.sort_by_key(|t| t.start);
        // "المستشفى استقبل 17 مصابا": what one hospital counts is part of the whole told elsewhere.
        let admitted = |t: &TollMention| {
            let (start, stop) = self.c.sentence(t.start);
            (start..stop).any(|at| self.c.has(at, self.c.v.treated))
        };
        let greatest = |m: Measure| {
            let whole =
                list.iter().filter(|t| t.measure == m && !t.part && !t.superseded && !t.attackers && !admitted(t));
            whole.map(|t| t.count.best).fold(0.0, f64::max)
        };
        let whole = (greatest(Measure::Killed), greatest(Measure::Injured));
        list.retain(|t| {
            let whole = match t.measure {
                Measure::Killed => whole.0,
                Measure::Injured => whole.1,
                _ => 0.0,
            };
            t.part || t.count.best >= whole || !admitted(t)
        });
        let mut out: Vec<Toll> = Vec::new();
        for measure in Measure::ALL {
            let of: Vec<&&TollMention> = list.iter().filter(|t| t.measure == *measure).collect();
            let attackers = |t: &TollMention| t.attackers && !struck && *measure != Measure::Arrested && !of_another(t);
            // Those counted as a whole; figures of nationalities that sum to the whole are its parts.
            let mut totals: Vec<&TollMention> = Vec::new();
            // "came four days after 14 were killed": of what is told as earlier it is the toll.
            let past = mentions.iter().all(|m| m.earlier);
            for t in of.iter().filter(|t| !t.part && (past || !t.superseded) && !attackers(t)) {
                match totals.iter_mut().find(|o| o.count.best == t.count.best) {
                    // "climbs to 14" in the headline, "has climbed to 14 after four died" below it.
                    Some(old) if t.risen => *old = t,
                    // "إصابة مدنيين" in the headline, "مدنيين اثنين" below it: two.
                    Some(old)
                        if old.count.bound == sijill_model::Bound::Vague
                            && t.count.bound == sijill_model::Bound::Exact =>
                    {
                        *old = t;
                    }
                    Some(_) => {}
                    None => totals.push(t),
                }
            }
            // The body knows better than the headline, and an exact figure better than "dozens".
            totals.sort_by_key(|t| t.count.bound == sijill_model::Bound::Vague);
            // "wounded five … وإصابة آخرين": some others, where a figure is told, are those left of it.
            let few = |t: &TollMention| t.count.bound == sijill_model::Bound::Vague && t.count.low == Some(2.0);
            if totals.iter().any(|t| t.count.best > 0.0 && !few(t)) {
                totals.retain(|t| !few(t) || t.people.is_some());
            }
            // "Dozens killed" in the headline, "at least 81" in the body: the figure is of those dozens.
            let vague = |t: &TollMention| t.count.bound == sijill_model::Bound::Vague;
            let most = totals.iter().filter(|t| !vague(t)).map(|t| t.count.best).fold(0.0, f64::max);
            totals.retain(|t| !vague(t) || t.count.best > most || t.group.is_some());
            // "militants who have killed hundreds of soldiers" beside two dead: a campaign's.
            totals.retain(|t| *measure != Measure::Killed || !vague(t) || most < 1.0 || t.count.best < 30.0 * most);
            // "Nearly two dozen dead" over "22 were killed": the exact figure of what the headline rounds.
            let round = |t: &TollMention| t.count.bound == sijill_model::Bound::About;
            let voices = |a: &TollMention, b: &TollMention| matches!((self.said_by(a.start), self.said_by(b.start)), (Some(a), Some(b)) if a != b);
            let rounded = |t: &TollMention, all: &[&TollMention]| {
                round(t)
                    && all.iter().any(|o| {
                        let close = (o.count.best - t.count.best).abs() <= t.count.best / 8.0;
                        !round(o) && !vague(o) && close && !voices(t, o)
                    })
            };
            let all = totals.clone();
            totals.retain(|t| !rounded(t, &all));
            // "None of the staff was killed" beside sixteen dead: none of those.
            if totals.iter().any(|t| t.count.best > 0.0) {
                totals.retain(|t| t.count.best > 0.0);
            }
            // "kills at least 3" over "At least six people were killed": the body is the later word, and the whole.
            let sentence = |t: &TollMention| self.c.r.sentence_of(t.start);
            let risen = |a: &TollMention, b: &TollMention| {
                let headed = sentence(a) == 0 && (1..=2).contains(&sentence(b));
                let line = self.c.r.sentences.get(1).is_some_and(|s| self.c.r.view.tokens[s.start as usize].new_line);
                let counted = !matches!(b.count.bound, sijill_model::Bound::Vague | sijill_model::Bound::AtMost)
                    && b.group.is_none()
                    && !b.others;
                // "claimed the bombing, saying it killed five": a boast is no later word.
                let (from, _) = self.c.sentence(b.start);
                let boast = (from..b.start).any(|t| self.c.has(t, self.c.v.claim));
                headed && line && counted && !boast && b.count.best > a.count.best + 1.0
            };
            if let [first, second, ..] = totals[..]
                && risen(first, second)
            {
                totals.swap(0, 1);
            }
            // "Two more died, bringing the toll to nine": the later figure, with those told beside it.
            let last = totals.iter().filter(|t| t.risen).max_by(|a, b| a.count.best.total_cmp(&b.count.best)).copied();
            if let Some(last) = last.filter(|l| totals.iter().all(|t| t.count.best <= l.count.best)) {
                totals.retain(|t| t.start == last.start || sentence(t) != sentence(last));
                totals.sort_by_key(|t| t.start != last.start);
            }
            // "the Indian ministry confirmed the death of an Indian": one nation's among the dead, told without a word of
            // inclusion.
            if let [first, ..] = totals[..] {
                totals.retain(|t| {
                    t.start == first.start
                        || t.nationality.len() != 1
                        || !first.nationality.is_empty()
                        || t.count.best >= first.count.best
                });
            }
            // "Seven die as gunmen raid barracks": four soldiers and three who raided it.
            let theirs = of.iter().find(|t| attackers(t) && !t.part).map_or(0.0, |t| t.count.best);
            let whole = totals
                .iter()
                // Not "four soldiers", whom no attacker is among.
                .filter(|t| t.group.is_none())
                .find(|t| theirs > 0.0 && totals.iter().any(|o| (o.count.best + theirs - t.count.best).abs() < 0.5));
            if let Some(whole) = whole.map(|t| t.start) {
                totals.retain(|t| t.start != whole);
            }
            let figure = |t: &TollMention, group: TollGroup| -> Option<Toll> {
                let mut evidence = self.evidence(t.start, t.end, &t.rule);
                if t.trigger < t.start {
                    evidence.push(self.span(t.trigger, t.trigger + 1, &t.rule));
                }
                for o in of
                    .iter()
                    .filter(|o| o.start != t.start && o.count == t.count && !o.part && o.attackers == t.attackers)
                {
                    evidence.push(self.span(o.start, o.end, &o.rule));
                }
                let mut toll = Toll::new(*measure, group, t.count, evidence).ok()?;
                toll.said_by = self.said_by(t.start);
                Some(toll)
            };
            // "21 people, including six attackers, were killed": all of them, of whom fifteen are victims.
            let among = |t: &TollMention| {
                let theirs = of.iter().find(|o| {
                    attackers(o) && o.part && o.start >= t.end && o.start <= t.end + 12 && sentence(o) == sentence(t)
                })?;
                let figure = |n: &sijill_model::Count| n.bound == sijill_model::Bound::Exact;
                let rest = t.count.best - theirs.count.best;
                (figure(&t.count) && figure(&theirs.count) && rest >= 1.0 && t.group.is_none())
                    .then_some((rest, *theirs))
            };
            for (i, t) in totals.iter().enumerate().take(3) {
                if let Some((rest, theirs)) = among(t).filter(|_| i == 0) {
                    let mut evidence = self.evidence(t.start, t.end, &t.rule);
                    evidence.push(self.span(theirs.start, theirs.end, &theirs.rule));
                    if let Ok(mut toll) =
                        Toll::new(*measure, TollGroup::Victims, sijill_model::Count::exact(rest), evidence)
                    {
                        toll.said_by = self.said_by(t.start);
                        out.push(toll);
                    }
                    out.extend(figure(t, TollGroup::All));
                    continue;
                }
                // A smaller later figure of some group is a part told without a word of inclusion.
                let smaller_group = i > 0 && t.group.is_some() && t.count.best < totals[0].count.best;
                let group = if smaller_group { t.group.unwrap_or(TollGroup::Victims) } else { TollGroup::Victims };
                if i > 0 && !smaller_group && t.count.best < 1.0 {
                    continue;
                }
                // "a family lost three", "three bodies were found" beside six dead: a smaller figure that no other voice gives is
                // no rival but a part told without a word of inclusion.
                let voice = |t: &TollMention| self.said_by(t.start);
                let rival = voice(t).is_some() && voice(t) != voice(totals[0]);
                if i > 0 && !smaller_group && !rival && t.count.best < totals[0].count.best && !vague(totals[0]) {
                    continue;
                }
                out.extend(figure(t, group));
                if i == 0
                    && let Some(group) = t
                        .group
                        .filter(|g| matches!(g, TollGroup::Children | TollGroup::Women | TollGroup::SecurityForces))
                {
                    out.extend(figure(t, group));
                }
            }
            let mut seen: Vec<(TollGroup, u64)> = Vec::new();
            for t in of.iter().filter(|t| t.part && !attackers(t)) {
                let Some(group) = t.group else { continue };
                if !seen.contains(&(group, t.count.best as u64)) {
                    seen.push((group, t.count.best as u64));
                    out.extend(figure(t, group));
                }
            }
            let mut nations: Vec<[u8; 2]> = Vec::new();
            for t in of.iter().filter(|t| !attackers(t)) {
                for (iso, count) in &t.nationality {
                    if nations.contains(iso) {
                        continue;
                    }
                    nations.push(*iso);
                    let evidence = self.evidence(t.start, t.end, &t.rule);
                    if let Ok(mut toll) = Toll::new(*measure, TollGroup::Victims, *count, evidence) {
                        toll.nationality = Some(String::from_utf8_lossy(iso).into_owned());
                        toll.said_by = self.said_by(t.start);
                        out.push(toll);
                    }
                }
            }
            // An exact figure is better than "dozens".
            let of_attackers =
                of.iter().filter(|t| attackers(t)).min_by_key(|t| t.count.bound == sijill_model::Bound::Vague);
            out.extend(of_attackers.and_then(|t| figure(t, TollGroup::Perpetrators)));
        }
        out
    }

    fn statistic(&self, f: &Figure) -> Option<Statistic> {
        let r = self.c.r;
        let mut evidence = self.evidence(f.start, f.end, "statistic");
        let (start, stop) = self.c.sentence(f.start);
        for d in r.dates.iter().filter(|d| (start..stop).contains(&(d.start as usize))) {
            evidence.push(self.span(d.start as usize, d.end as usize, "statistic:period"));
        }
        Some(Statistic {
            what: f.what.clone(),
            actor: f.actor.and_then(|i| r.actors[i].slug(self.c.k)),
            place: f.place.iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect(),
            value: f.count.best,
            bound: f.count.bound,
            period: f.period.map(|(start, end)| Period { start, end }),
            compared: f.compared.map(|(ratio, bound, to)| Comparison {
                ratio,
                bound,
                to: to.map(|(start, end)| Period { start, end }),
            }),
            said_by: f.said.map(|i| self.said_ids[i].clone()),
            evidence,
        })
    }
}

/// Told of the incident itself, not of habits, courts or history.
fn told(m: &Mention) -> bool {
    !m.habitual && !m.spoken_of
}

/// Whether an armed group of no state did it.
fn band(p: &Perpetrator) -> bool {
    matches!(
        p.kind,
        ActorKind::RebelGroup
            | ActorKind::PoliticalMilitia
            | ActorKind::IdentityMilitia
            | ActorKind::UnidentifiedArmedGroup
    )
}

fn state(perpetrators: &[Perpetrator]) -> bool {
    perpetrators.iter().any(|p| matches!(p.kind, ActorKind::StateForces | ActorKind::ExternalForces))
}

fn span_quote(evidence: &Evidence) -> String {
    evidence.first().quote().to_owned()
}

fn slug(name: &str) -> String {
    sijill_lexicon::split_words(name).join("-")
}

/// Probability from what speaks for an account: a logistic model, its weights set by hand so far.
fn confidence(draft: &Draft) -> f64 {
    let s = &draft.support;
    if let Some(p) = s.asserted {
        return (p.clamp(0.05, 0.97) * 100.0).round() / 100.0;
    }
    let yes = |b: bool| f64::from(u8::from(b));
    let z = -1.6
        + 0.5 * s.open_score
        + 0.15 * s.mentions.min(6.0)
        + 0.6 * yes(s.title)
        + 0.7 * yes(s.toll)
        + 0.4 * yes(s.day)
        + 0.3 * yes(s.place)
        + 0.3 * yes(s.doer)
        - if draft.focus == Focus::Main { 0.0 } else { 0.6 };
    let p = 1.0 / (1.0 + (-z).exp());
    (p.clamp(0.05, 0.97) * 100.0).round() / 100.0
}
