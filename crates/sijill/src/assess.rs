//! `stats` and `brief`: the figures of an assessment, and the note that says them.

use crate::register::{Where, open};
use crate::{Failure, Sources, date_argument, knowledge, write_out};
use clap::{Args, ValueEnum};
use sijill_analysis::{
    Assessment, Event, Form, Line, Names, Period, Question, Reported, Sum, Tongue, assess, brief, event,
};
use sijill_coder::Coder;
use sijill_lexicon::{Lexicon, PlaceKind};
use sijill_register::{Filter, Register};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What an assessment is of.
#[derive(Args, Clone)]
pub struct Ask {
    /// An actor, by slug or by any of its names; with its branches. All violence by default.
    #[arg(long, value_name = "ACTOR")]
    pub actor: Option<String>,
    /// Only this country (ISO 3166-1, as `IQ`).
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    /// As known on this day (YYYY-MM-DD); by default the last day of which the register has a report.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Only incidents that pass.
    #[arg(long = "where", value_name = "FILTER")]
    pub filter: Option<String>,
    /// Without the actor's branches.
    #[arg(long)]
    pub alone: bool,
}

/// Length of a period.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum By {
    Day,
    Week,
    Month,
    Year,
}

/// Formats of `stats`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatsFormat {
    /// For reading.
    Text,
    /// `sijill.assessment/1`, every figure with its incidents.
    Json,
    /// The series, one row a period.
    Csv,
}

/// Formats of `brief`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BriefFormat {
    /// A page without scripts; print it to make a PDF.
    Html,
    /// Markdown.
    Md,
}

/// Runs `stats`.
pub fn stats(place: &Where, sources: &Sources, ask: &Ask, by: By, format: StatsFormat) -> Result<(), Failure> {
    let asked = answer(place, sources, ask, by)?;
    let a = &asked.assessment;
    let text = match format {
        StatsFormat::Json => serde_json::to_string_pretty(a).expect("an assessment is JSON") + "\n",
        StatsFormat::Text => text(a),
        StatsFormat::Csv => {
            let mut out = String::from(
                "start,end,attacks,killed_low,killed_best,killed_high,injured_low,injured_best,injured_high\n",
            );
            let open = |n: Option<u64>| n.map_or_else(String::new, |n| n.to_string());
            for s in &a.series {
                let _ = writeln!(
                    out,
                    "{},{},{},{},{},{},{},{},{}",
                    s.start,
                    s.end,
                    s.attacks.value,
                    s.killed.low,
                    s.killed.best,
                    open(s.killed.high),
                    s.injured.low,
                    s.injured.best,
                    open(s.injured.high)
                );
            }
            out
        }
    };
    write_out(&mut std::io::stdout(), &text)
}

/// Runs `brief`.
pub fn run_brief(
    place: &Where,
    sources: &Sources,
    ask: &Ask,
    format: BriefFormat,
    language: &str,
    output: Option<&Path>,
) -> Result<(), Failure> {
    let tongue = match language {
        "ar" => Tongue::Arabic,
        "en" => Tongue::English,
        other => return Err(Failure::Usage(format!("--language takes `ar` or `en`, not `{other}`"))),
    };
    let asked = answer(place, sources, ask, By::Month)?;
    let form = match format {
        BriefFormat::Html => Form::Html,
        BriefFormat::Md => Form::Markdown,
    };
    let gazetteer = &asked.coder.knowledge.gazetteer;
    let towns: Vec<(f32, f32)> = (0..gazetteer.len() as u32)
        .map(|i| gazetteer.place(i))
        .filter(|p| p.kind == PlaceKind::City)
        .map(|p| (p.lat as f32, p.lon as f32))
        .collect();
    let mut names = names(&asked.coder.knowledge.lexicon);
    if tongue == Tongue::Arabic {
        names.places = (0..gazetteer.len() as u32)
            .map(|i| gazetteer.place(i))
            .filter(|p| !p.arabic.is_empty() && p.kind != PlaceKind::Country)
            .map(|p| (format!("geonames:{}", p.id), p.arabic.to_owned()))
            .collect();
    }
    let page = brief(&asked.assessment, &asked.events, &towns, &names, tongue, form);
    match output {
        Some(path) => {
            // Whole or not at all: a reader never finds half a brief.
            let part = PathBuf::from(format!("{}.part", path.display()));
            std::fs::write(&part, &page)
                .and_then(|()| std::fs::rename(&part, path))
                .map_err(|e| Failure::Other(format!("{}: {e}", path.display())))
        }
        None => write_out(&mut std::io::stdout(), &page),
    }
}

struct Asked {
    coder: Coder,
    events: Vec<Event>,
    assessment: Assessment,
}

fn answer(place: &Where, sources: &Sources, ask: &Ask, by: By) -> Result<Asked, Failure> {
    let coder = knowledge::coder(sources)?;
    let filter = Filter::parse(ask.filter.as_deref().unwrap_or("")).map_err(|e| Failure::Usage(e.to_string()))?;
    let lexicon = &coder.knowledge.lexicon;
    let (actor, actors) = match &ask.actor {
        None => (None, Vec::new()),
        Some(name) => {
            let slug = actor(lexicon, name)?;
            let all = if ask.alone { vec![slug.clone()] } else { branches(lexicon, &slug) };
            (Some(slug), all)
        }
    };
    let country = match &ask.country {
        None => None,
        Some(code) => {
            let code = code.to_uppercase();
            if coder.knowledge.country(&code).is_none() {
                return Err(Failure::Usage(format!("--country takes a code of ISO 3166-1 such as `IQ`, not `{code}`")));
            }
            Some(code)
        }
    };
    let register = open(place, sources, false)?;
    let mut events: Vec<Event> = Vec::new();
    register.each(&filter, &mut |i| {
        events.extend(event(&i));
        Ok::<(), sijill_register::RegisterError>(())
    })?;
    let reported = reported(&register)?;
    let as_of = match &ask.as_of {
        Some(day) => date_argument(day, "as-of")?,
        None => {
            let last = events.iter().filter_map(|e| e.published).max();
            let last = last.or_else(|| events.iter().map(|e| e.start).max());
            last.ok_or_else(|| Failure::Other("no incident passes: there is nothing to assess".into()))?
        }
    };
    let period = match by {
        By::Day => Period::Day,
        By::Week => Period::Week,
        By::Month => Period::Month,
        By::Year => Period::Year,
    };
    let question = Question { actor, actors, country, as_of, period };
    let assessment = assess(&events, &reported, &question);
    Ok(Asked { coder, events, assessment })
}

/// Figures over many incidents that the reports give.
fn reported(register: &Register) -> Result<Vec<Reported>, Failure> {
    let mut out = Vec::new();
    let mut after = 0;
    loop {
        let batch = register.codings(after, 2000)?;
        let Some((last, _)) = batch.last() else { return Ok(out) };
        after = *last;
        for (_, coding) in batch {
            for statistic in coding.statistics {
                let source = statistic
                    .said_by
                    .as_ref()
                    .and_then(|id| coding.statements.iter().find(|s| s.id == *id))
                    .map(|s| s.source.clone());
                out.push(Reported {
                    report: coding.report.id.clone(),
                    outlet: coding.report.outlet.clone(),
                    published: coding.report.published.as_deref().and_then(sijill_coder::parse_published),
                    source,
                    statistic,
                });
            }
        }
    }
}

/// The slug of an actor named by slug or by one of its names.
fn actor(lexicon: &Lexicon, name: &str) -> Result<String, Failure> {
    let slugs = || (0..lexicon.lexemes().len() as u32).filter_map(|i| Some((i, lexicon.attribute(i, "slug")?)));
    if let Some((_, slug)) = slugs().find(|(_, slug)| slug.eq_ignore_ascii_case(name)) {
        return Ok(slug.to_owned());
    }
    let words = sijill_lexicon::split_words(name);
    let found: Vec<&str> = lexicon
        .table()
        .find(&words.iter().map(String::as_str).collect::<Vec<_>>())
        .into_iter()
        .filter_map(|(lexeme, _)| lexicon.attribute(lexeme, "slug"))
        .collect();
    if let Some(slug) = found.first() {
        return Ok((*slug).to_owned());
    }
    // Forces are composed (`om-police`); they have no entry of their own.
    let composed = name.len() > 3 && name.as_bytes()[2] == b'-' && name.is_ascii();
    if composed {
        return Ok(name.to_lowercase());
    }
    let lower = name.to_lowercase();
    let mut near: Vec<&str> = slugs().map(|(_, s)| s).filter(|s| s.contains(&lower)).collect();
    near.sort_unstable();
    near.dedup();
    near.truncate(5);
    let hint = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) };
    Err(Failure::Usage(format!("no actor is called `{name}`{hint}")))
}

/// An actor and everything under it.
fn branches(lexicon: &Lexicon, slug: &str) -> Vec<String> {
    let mut all = vec![slug.to_owned()];
    let mut at = 0;
    while at < all.len() {
        for i in 0..lexicon.lexemes().len() as u32 {
            if lexicon.attribute(i, "parent") == Some(&all[at])
                && let Some(child) = lexicon.attribute(i, "slug")
                && !all.iter().any(|a| a == child)
            {
                all.push(child.to_owned());
            }
        }
        at += 1;
    }
    all
}

fn names(lexicon: &Lexicon) -> Names {
    let mut names = Names::default();
    for i in 0..lexicon.lexemes().len() as u32 {
        let word = |key| lexicon.attribute(i, key).unwrap_or_default().to_owned();
        if let Some(slug) = lexicon.attribute(i, "slug") {
            names.actors.entry(slug.to_owned()).or_insert_with(|| (word("ar"), word("en")));
        } else if let (Some(iso), Some(_)) = (lexicon.attribute(i, "iso"), lexicon.attribute(i, "en")) {
            names.countries.entry(iso.to_owned()).or_insert_with(|| (word("ar"), word("en")));
        }
    }
    names
}

fn sum(s: &Sum) -> String {
    let range = match s.high {
        Some(high) if high == s.low => s.best.to_string(),
        Some(high) => format!("{} ({}-{high})", s.best, s.low),
        None if s.low == s.best => format!("{}+", s.low),
        None => format!("{} ({}+)", s.best, s.low),
    };
    if s.unknown > 0 { format!("{range}, {} unknown", s.unknown) } else { range }
}

fn line(l: &Line) -> String {
    let toll = |r: Option<sijill_analysis::Range>| {
        r.map_or_else(|| "?".into(), |r| sum(&Sum { low: r.low, best: r.best, high: r.high, of: 1, unknown: 0 }))
    };
    format!(
        "{} {} {}, {} | {} | killed {} | injured {} | {}",
        l.incident,
        l.date,
        l.place.as_deref().unwrap_or("no place"),
        l.country.as_deref().unwrap_or("??"),
        l.subtype,
        toll(l.killed),
        toll(l.injured),
        l.status
    )
}

fn ids(list: &[String]) -> String {
    let mut shown: Vec<&str> = list.iter().take(6).map(String::as_str).collect();
    if list.len() > 6 {
        shown.push("…");
    }
    if shown.is_empty() { String::new() } else { format!("  [{}]", shown.join(" ")) }
}

fn text(a: &Assessment) -> String {
    let mut out = String::new();
    let mut put = |name: &str, value: String| {
        let value: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "{name:<13} {value}");
    };
    let q = &a.question;
    put(
        "assessment",
        format!(
            "{}{} as of {}",
            q.actor.as_deref().unwrap_or("all violence"),
            q.country.as_deref().map(|c| format!(" in {c}")).unwrap_or_default(),
            q.as_of
        ),
    );
    if q.actors.len() > 1 {
        put("with", q.actors[1..].join(" "));
    }
    put(
        "attacks",
        format!(
            "{}, {}; killed {}; injured {}",
            a.attacks.value,
            a.known.map_or_else(|| "none known".into(), |(from, to)| format!("{from} to {to}")),
            sum(&a.tolls.killed),
            sum(&a.tolls.injured)
        ),
    );
    put(
        "this year",
        format!(
            "{} attacks; killed {}; injured {}{}",
            a.this_year.value,
            sum(&a.this_year_tolls.killed),
            sum(&a.this_year_tolls.injured),
            ids(&a.this_year.incidents)
        ),
    );
    let ratio = |r: &sijill_analysis::rates::RateRatio| {
        let high = r.high.map_or_else(|| "no limit".into(), |h| format!("{h:.2}"));
        let ratio = r.ratio.map_or_else(|| "no ratio".into(), |v| format!("ratio {v:.2}"));
        let how = match r.method {
            sijill_analysis::rates::Method::PoissonExact => "exact",
            sijill_analysis::rates::Method::NegativeBinomial => "negative binomial",
        };
        format!("{ratio}, 95% {:.2} to {high} ({how})", r.low)
    };
    for c in &a.compared {
        put(
            &format!("against {}", c.start.year()),
            format!(
                "{} attacks {} to {}; killed {}; {}",
                c.attacks.value,
                c.start,
                c.end,
                sum(&c.killed),
                ratio(&c.ratio)
            ),
        );
        if !c.is_fair() {
            put(
                "",
                format!(
                    "NOT COMPARABLE: {} accounts from reports of those days, {} of this year's",
                    c.heard.1, c.heard.0
                ),
            );
        }
        if let (Some(r), Some((now, then))) = (&c.same_outlets, c.same_outlets_counts) {
            put("", format!("by outlets heard in both: {now} against {then}; {}", ratio(r)));
        } else {
            put("", "no outlet was heard in both".into());
        }
    }
    for c in &a.changes {
        put("change", format!("week of {}: {:.1} a week before, {:.1} after", c.from, c.before, c.after));
    }
    if let Some(s) = &a.ramadan {
        put(
            "ramadan",
            format!(
                "{} on {} days, {} on {} others; {}",
                s.inside.value,
                s.days_inside,
                s.outside,
                s.days_outside,
                ratio(&s.ratio)
            ),
        );
    }
    if let Some(l) = &a.lag {
        put("reported", format!("half within {} days, nine in ten within {}", l.median_days, l.ninetieth_days));
        for w in l.weeks.iter().filter(|w| w.complete < 0.95) {
            put(
                "",
                format!(
                    "week of {}: {} known, about {:.0}% complete, likely {:.1}",
                    w.start,
                    w.known.value,
                    100.0 * w.complete,
                    w.expected
                ),
            );
        }
    }
    for f in a.firsts.iter().filter(|f| f.after > 0).take(12) {
        put(
            "first",
            format!(
                "{} {} {} {} after {} attacks, surprise {:.1} bits",
                f.incident, f.date, f.kind, f.value, f.after, f.surprise
            ),
        );
    }
    for r in &a.returns {
        put(
            "return",
            format!(
                "{} {} {} after {} months (since {}), surprise {:.1} bits",
                r.incident, r.date, r.country, r.months, r.last, r.surprise
            ),
        );
    }
    if let Some(t) = &a.backtest {
        put("back-test", format!("{:.2} bits an attack over {}, baseline {:.2}", t.bits, t.of, t.baseline_bits));
    }
    for (country, figure) in a.reach.countries.iter().take(10) {
        put("country", format!("{country} {}{}", figure.value, ids(&figure.incidents)));
    }
    if let (Some((lat, lon)), Some(median)) = (a.reach.base, a.reach.median_km) {
        let far = a.reach.farthest.as_ref().map(|(id, km)| format!(", farthest {km:.0} km ({id})")).unwrap_or_default();
        put("reach", format!("half within {median:.0} km of {lat:.2}, {lon:.2}{far}"));
    }
    for (subtype, figure) in &a.subtypes {
        put("kind", format!("{subtype} {}{}", figure.value, ids(&figure.incidents)));
    }
    for l in a.deadliest.iter().take(5) {
        put("deadliest", line(l));
    }
    for (id, before) in a.deadliest_since.iter().take(1) {
        put(
            "",
            match before {
                Some(b) => format!("{id} is the deadliest since {b}"),
                None => format!("{id} is the deadliest known"),
            },
        );
    }
    if q.actor.is_some() {
        let c = &a.claims;
        for (name, f) in [
            ("claimed", &c.claimed),
            ("claim only", &c.claim_only),
            ("unconfirmed", &c.unconfirmed),
            ("blamed", &c.blamed),
            ("stated", &c.stated),
            ("suspected", &c.suspected),
            ("denied", &c.denied),
            ("others claim", &c.claimed_by_others),
        ] {
            if f.value > 0 {
                put(name, format!("{}{}", f.value, ids(&f.incidents)));
            }
        }
        if let Some((days, n)) = c.lag_days {
            put("claimed after", format!("half within {days} days, of {n}"));
        }
    }
    for o in a.official.iter().take(10) {
        let own = o.own_people.as_ref().map_or_else(|| o.own.value.to_string(), sum);
        put(
            "others count",
            format!(
                "{} {} {} to {}{}: {} ({}); the register {own}{}",
                o.value,
                o.what,
                o.start,
                o.end,
                if o.countries.is_empty() { String::new() } else { format!(" in {}", o.countries.join(" ")) },
                o.source.as_deref().unwrap_or("a report"),
                o.report,
                ids(&o.own.incidents)
            ),
        );
    }
    for (l, conflicts) in a.contested.iter().rev().take(5) {
        put("contested", format!("{}: {}", l.incident, conflicts.join("; ")));
    }
    out
}
