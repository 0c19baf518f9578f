//! `sijill lexicon`: validates a lexicon, runs its examples, counts it, shows what a word matches.

use crate::{Failure, Sources, knowledge};
use sijill_coder::Scratch;
use sijill_lexicon::{Features, Lexicon, Number, Pos, Tense};
use sijill_text::{Clitics, Reader};
use std::path::PathBuf;

/// What to do.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Validates the built-in lexicon, with a folder of yours over it.
    Check {
        /// Your folder.
        dir: Option<PathBuf>,
    },
    /// Runs every example of every rule.
    Test {
        /// Your folder.
        dir: Option<PathBuf>,
    },
    /// Counts files, lexemes, forms, rules, examples, actors.
    Stats {
        /// Your folder.
        dir: Option<PathBuf>,
    },
    /// Shows what a word or phrase matches, and where that is written.
    Why {
        /// The word or phrase.
        #[arg(required = true)]
        words: Vec<String>,
        #[command(flatten)]
        sources: Sources,
    },
}

/// Runs the command.
pub fn run(command: Command) -> Result<(), Failure> {
    let sources = |dir: Option<PathBuf>| Sources { lexicon: dir, gazetteer: None };
    match command {
        Command::Check { dir } => {
            let lexicon = match &dir {
                Some(dir) => knowledge::overlaid(dir)?,
                None => {
                    let files = knowledge::built_in();
                    sijill_lexicon::compile(files.iter().map(|(p, t)| (p.as_str(), t.as_str())))
                        .map_err(|e| Failure::Other(e.to_string()))?
                }
            };
            println!("the lexicon is sound ({})", lexicon.hash());
            Ok(())
        }
        Command::Stats { dir } => {
            let coder = knowledge::coder(&sources(dir))?;
            let s = coder.knowledge.lexicon.stats();
            println!(
                "files {}\nlexemes {}\nwords {}\nforms {}\nrules {}\nexamples {}\nactors {}\nplaces {}",
                s.files,
                s.lexemes,
                s.words,
                s.forms,
                s.rules,
                s.examples,
                s.actors,
                coder.knowledge.gazetteer.len()
            );
            Ok(())
        }
        Command::Test { dir } => test(&sources(dir)),
        Command::Why { words, sources } => why(&words.join(" "), &sources),
    }
}

/// Runs the examples of all rules.
fn test(sources: &Sources) -> Result<(), Failure> {
    let coder = knowledge::coder(sources)?;
    let mut scratch = Scratch::default();
    let (mut passed, mut failed) = (0, 0);
    for rule in coder.knowledge.lexicon.rules() {
        for example in &rule.examples {
            let read = coder.rule_reads(&rule.name, &example.sentence, &mut scratch);
            let right = match &example.expected {
                Some(expected) => expected.split(';').map(str::trim).all(|e| read.iter().any(|r| r == e)),
                None => read.is_empty(),
            };
            if right {
                passed += 1;
                continue;
            }
            failed += 1;
            let file = coder.knowledge.lexicon.rule_file(rule);
            let got = if read.is_empty() { "nothing".to_owned() } else { read.join("; ") };
            let wanted = example.expected.as_deref().unwrap_or("nothing");
            eprintln!(
                "{file}:{}: rule `{}` reads {got}, not {wanted}, in: {}",
                example.line, rule.name, example.sentence
            );
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed > 0 { Err(Failure::Other(format!("{failed} examples of rules fail"))) } else { Ok(()) }
}

fn features(f: Features) -> String {
    let mut parts = vec![match f.pos() {
        Pos::Word => "word",
        Pos::Verb => "verb",
        Pos::VerbalNoun => "verbal noun",
        Pos::ActiveParticiple => "active participle",
        Pos::PassiveParticiple => "passive participle",
        Pos::Noun => "noun",
        Pos::Adjective => "adjective",
    }];
    match f.get_tense() {
        Tense::Past => parts.push("past"),
        Tense::Present => parts.push("present"),
        Tense::Base => parts.push("base"),
        Tense::None => {}
    }
    match f.get_number() {
        Number::Singular => parts.push("singular"),
        Number::Dual => parts.push("dual"),
        Number::Plural => parts.push("plural"),
        Number::Unmarked => {}
    }
    if f.is_feminine() {
        parts.push("feminine");
    }
    if f.is_passive() {
        parts.push("passive");
    }
    if f.is_construct() {
        parts.push("construct");
    }
    parts.join(" ")
}

/// Names of the clitics of a hit.
fn clitics(c: Clitics) -> String {
    [
        (Clitics::AND, "and-"),
        (Clitics::BI, "ب-"),
        (Clitics::LI, "ل-"),
        (Clitics::KA, "ك-"),
        (Clitics::SA, "س-"),
        (Clitics::AL, "ال-"),
        (Clitics::PRONOUN, "-pronoun"),
    ]
    .iter()
    .filter(|(bit, _)| c.has(*bit))
    .map(|(_, name)| *name)
    .collect()
}

fn why(words: &str, sources: &Sources) -> Result<(), Failure> {
    let coder = knowledge::coder(sources)?;
    let lexicon: &Lexicon = &coder.knowledge.lexicon;
    let mut reader = Reader::new();
    let reading = reader.read(words, None, &coder.knowledge);
    let mut any = false;
    for token in 0..reading.len() {
        for hit in reading.scan.at(token) {
            any = true;
            let shown: Vec<&str> = (token..token + hit.length as usize).map(|t| reading.view.word(t)).collect();
            let lexeme = lexicon.lexeme(hit.lexeme);
            let classes: Vec<&str> = lexeme.classes.iter().map(|c| lexicon.class_name(*c)).collect();
            let attributes: Vec<String> = lexicon.attributes(hit.lexeme).map(|(k, v)| format!("{k}={v}")).collect();
            let (file, line) = lexicon.origin(hit.lexeme);
            println!(
                "{} {} → {} [{}] {} | {} | {file}:{line}",
                shown.join(" "),
                clitics(hit.clitics),
                lexeme.lemma,
                classes.join(" "),
                features(hit.features),
                attributes.join(" "),
            );
        }
        for name in reading.scan.names.iter().filter(|n| n.token as usize == token) {
            any = true;
            let shown: Vec<&str> = (token..token + name.length as usize).map(|t| reading.view.word(t)).collect();
            let mut places: Vec<_> = coder
                .knowledge
                .gazetteer
                .names()
                .postings(name.node)
                .map(|(i, _)| coder.knowledge.gazetteer.place(i))
                .collect();
            places.sort_by_key(|p| (std::cmp::Reverse(p.population), p.id));
            for place in places.iter().take(5) {
                println!(
                    "{} → {} ({:?}, {}, {:.3} {:.3}, {} inhabitants) | gazetteer {}",
                    shown.join(" "),
                    place.name,
                    place.kind,
                    place.country,
                    place.lat,
                    place.lon,
                    place.population,
                    place.id
                );
            }
        }
    }
    if !any {
        println!("nothing in the lexicon or the gazetteer matches `{words}`");
    }
    Ok(())
}
