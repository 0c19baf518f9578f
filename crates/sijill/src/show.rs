//! Codings for people: a table, and the report with its evidence marked.

use sijill_model::{Account, Coding, Evidence, Toll};
use std::fmt::Write as _;

/// One line an account.
pub fn table(coding: &Coding) -> String {
    let mut out = String::new();
    for account in &coding.accounts {
        let _ = writeln!(out, "{}", line(account, &coding.report.title));
    }
    out
}

fn toll(t: &Toll) -> String {
    let figure = match (t.low(), t.high()) {
        (Some(low), Some(high)) if low == high => format!("{low}"),
        (Some(low), Some(high)) => format!("{low}-{high}"),
        (Some(low), None) => format!("{low}+"),
        _ => format!("~{}", t.best()),
    };
    let group = match (t.group.as_str(), &t.nationality) {
        ("victims", None) => String::new(),
        ("victims", Some(iso)) => format!(" {iso}"),
        (group, _) => format!(" {group}"),
    };
    format!("{} {figure}{group}", t.measure)
}

fn line(a: &Account, title: &str) -> String {
    let date = match (a.date.start, a.date.end) {
        (Some(start), Some(end)) if start == end => format!("{start} ({})", a.date.precision),
        (Some(start), Some(end)) => format!("{start}..{end} ({})", a.date.precision),
        _ => "no date".into(),
    };
    let place = a.place.as_ref().map_or_else(
        || "no place".to_owned(),
        |p| {
            let country = p.country.as_deref().unwrap_or("??");
            let site = p.site.map(|s| format!(", {s}")).unwrap_or_default();
            format!("{}, {country} ({}{site})", p.name, p.precision)
        },
    );
    let perpetrators: Vec<String> =
        a.perpetrators.iter().map(|p| format!("{} [{}]", p.actor.as_deref().unwrap_or(&p.name), p.basis)).collect();
    let tolls: Vec<String> = a.tolls.iter().map(toll).collect();
    let claims: Vec<String> = a
        .claims
        .iter()
        .map(|c| match &c.by {
            Some(by) => format!("{} {by}", c.kind),
            None => c.kind.to_string(),
        })
        .collect();
    let short: String = title.chars().take(60).collect();
    [
        a.id.clone(),
        a.focus.to_string(),
        format!(
            "{}{}",
            a.event.subtype,
            if a.event.modality.as_str() == "asserted" { String::new() } else { format!(" ({})", a.event.modality) }
        ),
        date,
        place,
        perpetrators.join("; "),
        tolls.join("; "),
        claims.join("; "),
        format!("{:.2}", a.confidence),
        short,
    ]
    .join(" | ")
}

/// The report with the words of every value marked, then the values.
///
/// Words are kept in reading order and lines are those of the report, so that a terminal lays
/// out right-to-left text by its own rules; marks are neutral brackets with a label.
pub fn text(coding: &Coding, colour: bool) -> String {
    let mut marks: Vec<(u32, u32, String)> = Vec::new();
    let mut mark = |evidence: &Evidence, label: &str| {
        for span in evidence.spans() {
            marks.push((span.start(), span.end(), label.to_owned()));
        }
    };
    for a in &coding.accounts {
        let id = &a.id;
        mark(&a.event.evidence, &format!("{id} {}", a.event.subtype));
        mark(&a.date.evidence, &format!("{id} date"));
        if let Some(place) = &a.place {
            mark(&place.evidence, &format!("{id} place"));
        }
        for p in &a.perpetrators {
            mark(&p.evidence, &format!("{id} perpetrator"));
        }
        for t in &a.targets {
            mark(&t.evidence, &format!("{id} target"));
        }
        for w in &a.weapons {
            mark(&w.evidence, &format!("{id} {}", w.kind));
        }
        for t in &a.tolls {
            mark(&t.evidence, &format!("{id} {}", toll(t)));
        }
        for c in &a.claims {
            mark(&c.evidence, &format!("{id} {}", c.kind));
        }
    }
    for s in &coding.statements {
        mark(&s.evidence, &s.id);
    }
    for s in &coding.statistics {
        mark(&s.evidence, "statistic");
    }
    // Longest first where marks begin together; a mark inside another is shown by its label only.
    marks.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(a.2.cmp(&b.2)));
    let chars: Vec<char> = coding.report.text.chars().collect();
    let mut out = String::new();
    let mut at = 0_usize;
    let mut i = 0;
    while i < marks.len() {
        let (start, mut end, _) = marks[i];
        let mut labels: Vec<&str> = Vec::new();
        let mut j = i;
        while j < marks.len() && marks[j].0 < end {
            end = end.max(marks[j].1);
            if !labels.contains(&marks[j].2.as_str()) {
                labels.push(&marks[j].2);
            }
            j += 1;
        }
        push(&mut out, &chars[at..start as usize]);
        let words: String = chars[start as usize..end as usize].iter().filter(|c| !control(**c)).collect();
        if colour {
            let _ = write!(out, "\u{1b}[1;4m{words}\u{1b}[0m\u{1b}[2m[{}]\u{1b}[0m", labels.join("; "));
        } else {
            let _ = write!(out, "⟦{words}⟧[{}]", labels.join("; "));
        }
        at = end as usize;
        i = j;
    }
    push(&mut out, &chars[at..]);
    out.push_str("\n\n");
    let _ = writeln!(
        out,
        "published {} · {} account{} · {} statement{} · {} statistic{}",
        coding.report.published.as_deref().unwrap_or("unknown"),
        coding.accounts.len(),
        plural(coding.accounts.len()),
        coding.statements.len(),
        plural(coding.statements.len()),
        coding.statistics.len(),
        plural(coding.statistics.len()),
    );
    for a in &coding.accounts {
        let _ = writeln!(out, "  {}", line(a, ""));
    }
    for s in &coding.statements {
        let channel = s.channel.as_ref().map(|c| format!(" through {}", clean(c))).unwrap_or_default();
        let _ = writeln!(out, "  {} | {} | {} | {}{channel}", s.id, s.source_kind, s.stance, clean(&s.source));
    }
    for s in &coding.statistics {
        let period = s.period.map(|p| format!("{}..{}", p.start, p.end)).unwrap_or_default();
        let compared = s.compared.map(|c| format!(" | {} × ({})", c.ratio, c.bound)).unwrap_or_default();
        let _ = writeln!(
            out,
            "  statistic | {} {} ({}) | {} | {} | {period}{compared}",
            s.value,
            s.what,
            s.bound,
            s.actor.as_deref().unwrap_or("-"),
            s.place.join(" ")
        );
    }
    out.push('\n');
    out
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// Escape sequences of a hostile text must not reach the terminal.
fn control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

fn clean(s: &str) -> String {
    s.chars().filter(|c| !control(*c) && *c != '\n').collect()
}

fn push(out: &mut String, chars: &[char]) {
    out.extend(chars.iter().filter(|c| !control(**c)));
}
