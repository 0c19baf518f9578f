//! Phrases to event mentions to accounts, statements and statistics.
//!
//! Input: a report and the [`Coder`] (lexicon, gazetteer, rules). Output: a [`Coding`]. A pure
//! function: no files, no clock, no network; the same report gives the same coding.

mod account;
pub mod assertion;
mod gather;
mod mentions;
mod roles;
mod rules;
mod speaker;
mod speech;
mod statistics;
mod tolls;
mod vocabulary;

pub use gather::{Draft, Support};
pub use mentions::{Mention, Mentions, Party, Rejected};
pub use rules::{Capture, Captured, Match, PhraseIndex, Rule, Rules};
pub use tolls::TollMention;

use jiff::civil::Date;
use mentions::Context;
use sijill_model::{Coding, Language, Report, SCHEMA, Subtype};
use sijill_text::{Knowledge, Reader, find_published};
use vocabulary::Vocabulary;

/// Everything needed to code reports; shared between threads.
pub struct Coder {
    /// Lexicon and gazetteer.
    pub knowledge: Knowledge,
    /// The rules.
    pub rules: Rules,
    vocabulary: Vocabulary,
    assertion: assertion::Weights,
    name: String,
}

/// Buffers of one thread.
#[derive(Default)]
pub struct Scratch {
    reader: Reader,
    index: PhraseIndex,
}

/// Why the coding is what it is: what was considered and lost.
#[derive(Clone, Debug)]
pub struct Considered {
    /// Code points.
    pub start: u32,
    /// End, exclusive.
    pub end: u32,
    /// The words.
    pub quote: String,
    /// Why they yield no account.
    pub reason: String,
}

/// Where something is written in the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    /// File, from the lexicon's root.
    pub file: &'a str,
    /// Line, from 1.
    pub line: u32,
    /// A rule's patterns.
    pub pattern: Option<String>,
}

impl std::fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        self.pattern.as_ref().map_or(Ok(()), |p| write!(f, ": {p}"))
    }
}

impl Coder {
    /// Prepares a coder. `version` is the program's.
    pub fn new(knowledge: Knowledge, version: &str) -> Self {
        let rules = Rules::new(&knowledge.lexicon);
        let vocabulary = Vocabulary::of(&knowledge.lexicon);
        let name = format!("sijill {version}+lexicon.{}", knowledge.lexicon.hash());
        Self { knowledge, rules, vocabulary, assertion: assertion::Weights::built_in(), name }
    }

    /// Codes a report.
    pub fn code(&self, report: &Report, scratch: &mut Scratch) -> Coding {
        self.code_considering(report, scratch).0
    }

    /// Codes a report and tells what was considered and left out.
    pub fn code_considering(&self, report: &Report, scratch: &mut Scratch) -> (Coding, Vec<Considered>) {
        self.code_with(report, scratch, None)
    }

    /// What each account of a report tells of, with the features of [`assertion`].
    pub fn told(&self, report: &Report, scratch: &mut Scratch) -> Vec<(Subtype, assertion::Features)> {
        let mut told = Vec::new();
        self.code_with(report, scratch, Some(&mut told));
        told
    }

    fn code_with(
        &self,
        report: &Report,
        scratch: &mut Scratch,
        told: Option<&mut Vec<(Subtype, assertion::Features)>>,
    ) -> (Coding, Vec<Considered>) {
        let k = &self.knowledge;
        let mut report = report.clone();
        let given = report.published.as_deref().and_then(parse_published);
        let reference = given.or_else(|| self.published_in(&report.text, scratch));
        if given.is_none()
            && let Some(date) = reference
        {
            report.published = Some(date.to_string());
        }
        let language = (report.language != Language::Unknown).then_some(report.language);
        let r = scratch.reader.read_as(&report.text, reference, language, k);
        report.language = r.language;
        let (arabic, foreign) = r.view.script();
        let other_script = arabic > 0.4 && foreign > 0.6;
        if r.is_empty() || other_script {
            if other_script {
                report.language = Language::Unknown;
            }
            let coding = Coding {
                schema: SCHEMA.into(),
                coder: self.name.clone(),
                report,
                accounts: Vec::new(),
                statements: Vec::new(),
                statistics: Vec::new(),
            };
            return (coding, Vec::new());
        }
        scratch.index.fill(r);
        let matches = self.rules.run(r, k, &scratch.index);
        let context =
            Context { r, k, v: &self.vocabulary, index: &scratch.index, rules: &self.rules, matches: &matches };
        let mentions = mentions::read(&context);
        let said = speech::statements(&context);
        let claims = speech::claims(&context);
        let figures = statistics::read(&context, &said, &mentions.tolls);
        let title = !report.title.is_empty();
        let gatherer = gather::Gatherer::new(&context, &mentions, &said, &figures, &claims, title, &self.assertion);
        let (drafts, left) = gatherer.run();
        if let Some(told) = told {
            told.extend(
                drafts.iter().map(|d| (mentions.list[d.mentions[0]].subtype, assertion::features(&gatherer, d))),
            );
        }
        let text = account::Text::new(&report.text);
        let built = account::build(&context, &text, &mentions, &drafts, &said, &claims, &figures);
        let mut considered: Vec<Considered> = Vec::new();
        let mut consider = |start: usize, end: usize, reason: &str| {
            let (from, to) = r.span(start, end);
            considered.push(Considered {
                start: from,
                end: to,
                quote: text.cut(from, to).to_owned(),
                reason: reason.to_owned(),
            });
        };
        for rejected in &mentions.rejected {
            consider(rejected.start, rejected.end, rejected.reason);
        }
        for (i, reason) in left {
            consider(mentions.list[i].start, mentions.list[i].end, reason);
        }
        considered.sort_by_key(|c| (c.start, c.end));
        let coding = Coding {
            schema: SCHEMA.into(),
            coder: self.name.clone(),
            report,
            accounts: built.accounts,
            statements: built.statements,
            statistics: built.statistics,
        };
        (coding, considered)
    }

    /// The publication day a text states in a date line of its own.
    pub fn published_in(&self, text: &str, scratch: &mut Scratch) -> Option<Date> {
        let head: String = text.chars().take(1200).collect();
        find_published(scratch.reader.read(&head, None, &self.knowledge)).map(|(date, ..)| date)
    }

    /// What codings are signed with: program, version, lexicon.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where a rule is written: a rule of the lexicon with its pattern, or the entry of its word. `None` where a rule is
    /// the mechanism's own.
    pub fn origin(&self, rule: &str) -> Option<Origin<'_>> {
        let lexicon = &self.knowledge.lexicon;
        if let Some(found) = lexicon.rules().iter().find(|r| r.name == rule) {
            let pattern = Some(found.patterns.join(" / "));
            return Some(Origin { file: lexicon.rule_file(found), line: found.line, pattern });
        }
        let (class, lemma) = rule.split_once(':')?;
        let classes: &[&str] = match class {
            "act" => &["act"],
            "toll" => &["harm", "act"],
            _ => return None,
        };
        let found = (0..lexicon.lexemes().len() as u32).find(|i| {
            lexicon.lexeme(*i).lemma == lemma
                && classes.iter().any(|c| lexicon.class(c).is_some_and(|c| lexicon.has_class(*i, c)))
        })?;
        let (file, line) = lexicon.origin(found);
        Some(Origin { file, line, pattern: None })
    }

    /// What a rule reads in a sentence, as its examples write it.
    pub fn rule_reads(&self, rule: &str, sentence: &str, scratch: &mut Scratch) -> Vec<String> {
        let reference = jiff::civil::date(2024, 7, 22);
        let r = scratch.reader.read(sentence, Some(reference), &self.knowledge);
        scratch.index.fill(r);
        let matches = self.rules.run(r, &self.knowledge, &scratch.index);
        let mut out = Vec::new();
        for found in matches.iter().filter(|m| self.rules.rules[m.rule].name == rule) {
            for emission in &self.rules.rules[found.rule].emissions {
                // A toll of people nobody counted is none.
                let uncounted = emission.kind == "toll"
                    && emission
                        .capture("of")
                        .and_then(|n| found.get(n))
                        .is_some_and(|c| matches!(c.what, Captured::People(i) if r.people[i].count.is_none()));
                if uncounted {
                    continue;
                }
                let mut parts = vec![emission.kind.clone()];
                parts.extend(emission.words.iter().cloned());
                for (key, value) in &emission.arguments {
                    match value {
                        sijill_lexicon::Value::Constant(word) => parts.push(format!("{key}={word}")),
                        sijill_lexicon::Value::Capture(name) => {
                            if let Some(capture) = found.get(name) {
                                parts.push(format!("{key}={}", self.show(capture, r)));
                            }
                        }
                    }
                }
                out.push(parts.join(" "));
            }
        }
        out
    }

    fn show(&self, capture: Capture, r: &sijill_text::Reading) -> String {
        let count = |c: &sijill_model::Count| match c.bound {
            sijill_model::Bound::Exact => format!("{}", c.best),
            bound => format!("{bound}:{}", c.best),
        };
        match capture.what {
            Captured::Number(i) => count(&r.numbers[i].count),
            Captured::People(i) => r.people[i].count.as_ref().map_or("people".into(), count),
            Captured::Date(i) => r.dates[i].from.to_string(),
            Captured::Place(i) => {
                r.places[i].index.map_or("unknown".into(), |i| self.knowledge.gazetteer.place(i).name.to_owned())
            }
            Captured::Actor(i) => r.actors[i].slug(&self.knowledge).unwrap_or_else(|| "actor".into()),
            Captured::Tokens => r.view.word(capture.start).to_owned(),
        }
    }
}

/// Reads a publication time: an RFC 3339 time, a date, or the day-month-century-year some feeds
/// write ("0312-20-16" for 3 December 2016).
pub fn parse_published(s: &str) -> Option<Date> {
    let s = s.trim();
    if let Some(head) = s.get(..10)
        && let Ok(date) = head.parse::<Date>()
    {
        return Some(date);
    }
    let digits: String =
        s.chars().take_while(|c| c.is_ascii_digit() || "-/.".contains(*c)).filter(char::is_ascii_digit).collect();
    if digits.len() != 8 {
        return None;
    }
    let number = |a: usize, b: usize| digits[a..b].parse::<i16>().ok();
    let date = |y: i16, m: i16, d: i16| Date::new(y, m.try_into().ok()?, d.try_into().ok()?).ok();
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    if (1900..2100).contains(&year)
        && let Some(found) = date(year, month, day)
    {
        return Some(found);
    }
    let (day, month, year) = (number(0, 2)?, number(2, 4)?, number(4, 8)?);
    (1900..2100).contains(&year).then(|| date(year, month, day)).flatten()
}
