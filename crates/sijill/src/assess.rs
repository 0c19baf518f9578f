//! `stats` and `brief`: the figures of an assessment, and the note that says them.

use crate::register::{Where, open, unwritten, whole};
use crate::{Failure, Sources, date_argument, knowledge, write_out};
use clap::{Args, ValueEnum};
use sijill_analysis::{
    AskError, Asked, Assessment, Form, Line, Period, Sum, Tongue, answer, arabic_places, brief, names, towns,
};
use sijill_coder::Coder;
use sijill_register::Filter;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::path::Path;

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
    /// A page without scripts.
    Html,
    /// Markdown.
    Md,
    /// The page on A4, with the same links.
    Pdf,
}

/// Runs `stats`.
pub fn stats(place: &Where, sources: &Sources, ask: &Ask, by: By, format: StatsFormat) -> Result<(), Failure> {
    let (_, asked) = asked(place, sources, ask, by)?;
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
    let form = match format {
        BriefFormat::Html | BriefFormat::Pdf => Form::Html,
        BriefFormat::Md => Form::Markdown,
    };
    if format == BriefFormat::Pdf && output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::Usage("PDF is not for a terminal; name a file with --output".into()));
    }
    let (coder, asked) = asked(place, sources, ask, By::Month)?;
    let mut names = names(&coder.knowledge.lexicon);
    if tongue == Tongue::Arabic {
        names.places = arabic_places(&coder.knowledge.gazetteer);
    }
    let page = brief(&asked.assessment, &asked.events, &towns(&coder.knowledge.gazetteer), &names, tongue, form);
    let bytes = match format {
        BriefFormat::Pdf => sijill_print::pdf(&page).map_err(|e| Failure::Other(e.to_string()))?,
        BriefFormat::Html | BriefFormat::Md => page.into_bytes(),
    };
    let mut write = |out: &mut (dyn Write + Send)| out.write_all(&bytes).map_err(unwritten);
    match output {
        Some(path) => whole(path, &mut write),
        None => write(&mut std::io::stdout()),
    }
}

fn asked(place: &Where, sources: &Sources, ask: &Ask, by: By) -> Result<(Coder, Asked), Failure> {
    let coder = knowledge::coder(sources)?;
    let filter = Filter::parse(ask.filter.as_deref().unwrap_or("")).map_err(|e| Failure::Usage(e.to_string()))?;
    let as_of = ask.as_of.as_deref().map(|day| date_argument(day, "as-of")).transpose()?;
    let ask = sijill_analysis::Ask {
        actor: ask.actor.clone(),
        alone: ask.alone,
        country: ask.country.clone(),
        as_of,
        filter,
    };
    let period = match by {
        By::Day => Period::Day,
        By::Week => Period::Week,
        By::Month => Period::Month,
        By::Year => Period::Year,
    };
    let register = open(place, sources, false)?;
    let asked = answer(&register, &coder.knowledge, &ask, period).map_err(|e| match e {
        AskError::Register(e) => Failure::Register(e),
        AskError::Nothing => Failure::Other(e.to_string()),
        AskError::Actor { .. } | AskError::Country(_) => Failure::Usage(e.to_string()),
    })?;
    Ok((coder, asked))
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
