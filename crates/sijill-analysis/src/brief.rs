//! The brief: an assessment said in two pages, every number linked to its incidents.
//!
//! Input: an [`Assessment`], the incidents, names. Output: one HTML page without scripts and without a request to any
//! host, or Markdown.

use crate::assess::Assessment;
use crate::chart;
use crate::events::{Event, Figure, Line};
use crate::rates::RateRatio;
use crate::tempo::Compared;
use crate::words::{Names, Tongue, Words};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

/// How a brief is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One page, to be read or printed.
    Html,
    /// CommonMark with tables.
    Markdown,
}

/// Rows of the table of incidents.
const ROWS: usize = 60;

struct Brief<'a> {
    a: &'a Assessment,
    w: Words<'a>,
    form: Form,
    by_id: HashMap<&'a str, &'a Event>,
    /// Figures said, with their incidents.
    figures: Vec<(String, &'a Figure)>,
    shown: BTreeSet<(u64, u64, &'a str)>,
    out: String,
}

/// Writes a brief. `towns` are positions for the ground of the map (latitude, longitude).
pub fn brief(
    a: &Assessment,
    events: &[Event],
    towns: &[(f32, f32)],
    names: &Names,
    tongue: Tongue,
    form: Form,
) -> String {
    let w = Words::new(tongue, names);
    let by_id = events.iter().map(|e| (e.id.as_str(), e)).collect();
    let mut b = Brief { a, w, form, by_id, figures: Vec::new(), shown: BTreeSet::new(), out: String::new() };
    b.write(towns);
    b.out
}

impl<'a> Brief<'a> {
    fn esc(&self, text: &str) -> String {
        match self.form {
            Form::Html => chart::escape(text),
            Form::Markdown => {
                let mut out = String::new();
                for c in text.chars() {
                    if "\\`*_[]<>|#".contains(c) {
                        out.push('\\');
                    }
                    out.push(if c.is_control() { ' ' } else { c });
                }
                out
            }
        }
    }

    fn link(&self, to: &str, text: &str) -> String {
        match self.form {
            Form::Html => format!("<a href=\"#{}\">{text}</a>", chart::escape(to)),
            Form::Markdown => format!("[{text}](#{})", to.replace([' ', ')', '('], "")),
        }
    }

    fn anchor(&self, id: &str) -> String {
        format!("<a id=\"{}\"></a>", chart::escape(id))
    }

    fn head(&mut self, level: usize, key: &str) {
        let text = self.w.head(key).to_owned();
        let _ = match self.form {
            Form::Html => writeln!(self.out, "<h{level}>{text}</h{level}>"),
            Form::Markdown => writeln!(self.out, "\n{} {text}\n", "#".repeat(level)),
        };
    }

    fn paragraph(&mut self, text: &str) {
        let _ = match self.form {
            Form::Html => writeln!(self.out, "<p>{text}</p>"),
            Form::Markdown => writeln!(self.out, "{text}\n"),
        };
    }

    fn list(&mut self, items: &[String]) {
        if items.is_empty() {
            return;
        }
        match self.form {
            Form::Html => {
                self.out.push_str("<ul>");
                for item in items {
                    let _ = write!(self.out, "<li>{item}</li>");
                }
                self.out.push_str("</ul>\n");
            }
            Form::Markdown => {
                for item in items {
                    let _ = writeln!(self.out, "- {item}");
                }
                self.out.push('\n');
            }
        }
    }

    /// A counted noun that links to the incidents it counts.
    fn counted(&mut self, key: &str, noun: &str, figure: &'a Figure) -> String {
        let text = self.w.count(noun, figure.value);
        if figure.value == 0 {
            return text;
        }
        self.figures.push((key.to_owned(), figure));
        self.link(&format!("f-{key}"), &text)
    }

    fn incident(&self, id: &str, text: &str) -> String {
        self.link(id, text)
    }

    fn subject(&self) -> String {
        let q = &self.a.question;
        let who = q.actor.as_ref().map_or_else(|| self.w.say("all", &[]), |slug| self.w.actor(slug));
        match &q.country {
            Some(c) => self.w.say("in-country", &[("subject", &who), ("country", &self.w.country(c))]),
            None => who,
        }
    }

    fn ratio(&self, r: &RateRatio) -> (String, String, String) {
        let high = r.high.map_or_else(|| self.w.say("unbounded", &[]), |h| format!("{h:.2}"));
        let ratio = r.ratio.map_or_else(|| "?".into(), |v| format!("{v:.2}×"));
        (ratio, format!("{:.2}", r.low), high)
    }

    fn write(&mut self, towns: &[(f32, f32)]) {
        let a = self.a;
        let q = &a.question;
        let subject = self.esc(&self.subject());
        let title = self.w.say("title", &[("subject", &subject), ("date", &self.w.day(q.as_of))]);
        let (lang, dir) = match self.w.tongue {
            Tongue::Arabic => ("ar", "rtl"),
            Tongue::English => ("en", "ltr"),
        };
        let _ = match self.form {
            Form::Html => writeln!(
                self.out,
                "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>"
            ),
            Form::Markdown => writeln!(self.out, "# {title}\n"),
        };
        if a.attacks.value == 0 {
            let none = self.w.say("none", &[("subject", &subject), ("date", &self.w.day(q.as_of))]);
            self.paragraph(&none);
            self.finish();
            return;
        }
        let all = self.counted("all", "incident", &a.attacks);
        let made = self.w.say("made", &[("incidents", &all), ("date", &self.w.day(q.as_of))]);
        self.paragraph(&made);

        self.head(2, "summary");
        let attacks = self.counted("this-year", "attack", &a.this_year);
        let killed = self.w.sum(&a.this_year_tolls.killed);
        let injured = self.w.sum(&a.this_year_tolls.injured);
        let mut text = self.w.say(
            "this-year",
            &[
                ("subject", &subject),
                ("attacks", &attacks),
                ("from", &self.w.day_month(q.as_of.first_of_year())),
                ("to", &self.w.day_month(q.as_of)),
                ("year", &q.as_of.year().to_string()),
                ("killed", &killed),
                ("injured", &injured),
            ],
        );
        if let Some(c) = a.compared.first() {
            text.push(' ');
            text.push_str(&self.against(c));
        }
        self.paragraph(&text);
        if let Some(c) = a.compared.first().filter(|c| c.attacks.value > 0 && c.is_fair()) {
            let text = self.sources(c);
            self.paragraph(&text);
        }
        let mut points = Vec::new();
        for (id, before) in a.deadliest_since.iter().take(1) {
            points.extend(self.deadliest_since(id, before.as_deref()));
        }
        points.extend(self.news().into_iter().take(3));
        self.list(&points);

        self.head(2, "tempo");
        let mine: Vec<&Event> =
            a.attacks.incidents.iter().filter_map(|id| self.by_id.get(id.as_str()).copied()).collect();
        if self.form == Form::Html {
            let svg = chart::tempo(&mine, q.as_of, &self.w);
            self.out.push_str(&svg);
        }
        self.tempo_table();
        let mut text: Vec<String> = a
            .changes
            .iter()
            .rev()
            .take(3)
            .rev()
            .map(|c| {
                self.w.say(
                    "change",
                    &[
                        ("date", &self.w.day(c.from)),
                        ("before", &format!("{:.1}", c.before)),
                        ("after", &format!("{:.1}", c.after)),
                    ],
                )
            })
            .collect();
        if let Some(s) = &a.ramadan {
            let (ratio, low, high) = self.ratio(&s.ratio);
            let key = if s.ratio.is_clear() { "ramadan-clear" } else { "ramadan-unclear" };
            text.push(self.w.say(key, &[("ratio", &ratio), ("low", &low), ("high", &high)]));
        }
        if let Some(lag) = &a.lag {
            let complete = lag.weeks.last().map_or(100.0, |w| 100.0 * w.complete);
            text.push(self.w.say(
                "lag",
                &[
                    ("median", &self.w.count("day", lag.median_days as usize)),
                    ("ninetieth", &self.w.count("day", lag.ninetieth_days as usize)),
                    ("complete", &format!("{complete:.0}")),
                ],
            ));
        }
        self.list(&text);

        self.head(2, "map");
        let reach = &a.reach;
        let countries = self.w.count("country", reach.countries.len());
        let regions = self.w.count("region", reach.regions);
        if let (Some(median), Some((far, km))) = (reach.median_km, &reach.farthest) {
            let text = self.w.say(
                "reach",
                &[
                    ("countries", &countries),
                    ("regions", &regions),
                    ("median", &format!("{median:.0}")),
                    ("farthest", &self.incident(far, &format!("{km:.0}"))),
                ],
            );
            self.paragraph(&text);
        }
        if self.form == Form::Html {
            let svg = chart::map(&mine, towns, &self.w);
            self.out.push_str(&svg);
        }
        let mut list = Vec::new();
        for (iso, figure) in reach.countries.iter().take(12) {
            let n = self.counted(&format!("country-{iso}"), "attack", figure);
            list.push(format!("{}: {n}", self.esc(&self.w.country(iso))));
        }
        self.list(&list);

        self.head(2, "firsts");
        let news = self.news();
        if news.is_empty() {
            let text = self.w.say("no-firsts", &[]);
            self.paragraph(&text);
        } else {
            self.list(&news);
        }
        if let Some(t) = &a.backtest {
            let text = self.w.say(
                "backtest",
                &[
                    ("n", &t.of.to_string()),
                    ("bits", &format!("{:.2}", t.bits)),
                    ("baseline", &format!("{:.2}", t.baseline_bits)),
                ],
            );
            self.paragraph(&text);
        }

        self.head(2, "deadliest");
        self.table(&a.deadliest);
        if q.actor.is_some() {
            self.head(2, "claims");
            self.claims();
        }
        if !a.official.is_empty() {
            self.head(2, "official");
            self.official();
        }
        self.head(2, "contested");
        if a.contested.is_empty() {
            let text = self.w.say("contested-none", &[]);
            self.paragraph(&text);
        } else {
            let items: Vec<String> = a
                .contested
                .iter()
                .rev()
                .take(12)
                .map(|(line, conflicts)| {
                    format!("{}: {}", self.incident(&line.incident, &self.short(line)), self.esc(&conflicts.join("; ")))
                })
                .collect();
            self.list(&items);
        }
        self.head(2, "list");
        let rows: Vec<Line> = mine.iter().rev().take(ROWS).map(|e| e.line()).collect();
        self.table(&rows);
        self.finish();
    }

    fn against(&mut self, c: &'a Compared) -> String {
        let attacks = self.counted(&format!("year-{}", c.start.year()), "attack", &c.attacks);
        let year = c.start.year().to_string();
        if !c.is_fair() {
            let (now, then) = (self.w.count("account", c.heard.0), self.w.count("account", c.heard.1));
            return self
                .w
                .say("against-unfair", &[("year", &year), ("attacks", &attacks), ("now", &now), ("then", &then)]);
        }
        if c.attacks.value == 0 {
            return self.w.say("against-nothing", &[("year", &year)]);
        }
        let (ratio, low, high) = self.ratio(&c.ratio);
        let key = match c.ratio.ratio {
            Some(r) if c.ratio.is_clear() && r > 1.0 => "against-clear-more",
            Some(_) if c.ratio.is_clear() => "against-clear-less",
            _ => "against-unclear",
        };
        let fill = [("year", &*year), ("attacks", &attacks), ("ratio", &ratio), ("low", &low), ("high", &high)];
        let mut text = self.w.say(key, &fill);
        if c.ratio.method == crate::rates::Method::NegativeBinomial {
            text.push(' ');
            text.push_str(&self.w.say("overdispersed", &[("dispersion", &format!("{:.1}", c.ratio.dispersion))]));
        }
        text
    }

    fn sources(&self, c: &Compared) -> String {
        let (gained, lost) = (c.outlets_gained.len(), c.outlets_lost.len());
        let mut text = match (&c.same_outlets, c.same_outlets_counts) {
            (Some(r), Some((now, then))) => {
                let (ratio, low, high) = self.ratio(r);
                self.w.say(
                    "panel",
                    &[
                        ("now", &now.to_string()),
                        ("then", &then.to_string()),
                        ("ratio", &ratio),
                        ("low", &low),
                        ("high", &high),
                    ],
                )
            }
            _ => self.w.say("panel-none", &[]),
        };
        if gained + lost > 0 {
            let fill = [
                ("gained", &*self.w.count("outlet", gained)),
                ("lost", &*self.w.count("outlet", lost)),
                ("year", &*c.start.year().to_string()),
            ];
            text.push(' ');
            text.push_str(&self.w.say("panel-changed", &fill));
        }
        text
    }

    fn deadliest_since(&self, id: &str, before: Option<&str>) -> Option<String> {
        let e = self.by_id.get(id)?;
        let place = self.esc(&self.w.place(e.place.as_deref(), e.place_id.as_deref()));
        let date = self.incident(id, &self.w.day(e.start));
        Some(match before.and_then(|b| self.by_id.get(b)) {
            Some(b) => {
                // "The deadliest since last week" says nothing.
                if crate::events::days(b.start, e.start) < 60 {
                    return None;
                }
                let when = self.incident(&b.id, &self.w.day(b.start));
                self.w.say("deadliest-since", &[("date", &date), ("place", &place), ("before", &when)])
            }
            None => self.w.say("deadliest-ever", &[("date", &date), ("place", &place)]),
        })
    }

    /// Firsts and returns, the most surprising first; of firsts at one incident only the widest.
    fn news(&self) -> Vec<String> {
        let mut list: Vec<(f64, String)> = Vec::new();
        let surprise = |bits: f64| self.w.say("surprise", &[("bits", &format!("{bits:.1}"))]);
        for f in &self.a.firsts {
            if f.after == 0 {
                continue;
            }
            let date = self.by_id.get(f.incident.as_str()).map_or_else(String::new, |e| self.w.day(e.start));
            let date = self.incident(&f.incident, &date);
            let after = self.w.count("attack", f.after);
            let bits = surprise(f.surprise);
            let text = if f.kind == "country" {
                let value = self.esc(&self.w.country(&f.value));
                self.w.say("first", &[("date", &date), ("value", &value), ("after", &after), ("surprise", &bits)])
            } else {
                // A region of a new country is no second piece of news.
                let wider = self.a.firsts.iter().any(|o| o.kind == "country" && o.incident == f.incident);
                if f.kind == "region" && wider || f.surprise < 3.0 {
                    continue;
                }
                let kind = self.w.say(&format!("kind-{}", f.kind), &[]);
                let value = self.esc(&self.w.term(&f.value));
                let fill =
                    [("date", &*date), ("kind", &*kind), ("value", &*value), ("after", &*after), ("surprise", &*bits)];
                self.w.say("first-of", &fill)
            };
            list.push((f.surprise + if f.kind == "country" { 4.0 } else { 0.0 }, text));
        }
        for r in &self.a.returns {
            let date = self.by_id.get(r.incident.as_str()).map_or_else(String::new, |e| self.w.day(e.start));
            let value = self.esc(&self.w.country(&r.country));
            let text = self.w.say(
                "returned",
                &[
                    ("date", &self.incident(&r.incident, &date)),
                    ("value", &value),
                    ("months", &self.incident(&r.last, &self.w.count("month", r.months as usize))),
                    ("surprise", &surprise(r.surprise)),
                ],
            );
            list.push((r.surprise + 2.0, text));
        }
        list.sort_by(|a, b| b.0.total_cmp(&a.0));
        list.into_iter().map(|l| l.1).take(10).collect()
    }

    fn claims(&mut self) {
        let c = &self.a.claims;
        let parts = [
            ("claimed", &c.claimed),
            ("claim_only", &c.claim_only),
            ("unconfirmed", &c.unconfirmed),
            ("blamed", &c.blamed),
            ("stated", &c.stated),
            ("denied", &c.denied),
        ];
        let filled: Vec<(&str, String)> =
            parts.iter().map(|(key, f)| (*key, self.counted(key, "incident", f))).collect();
        let fill: Vec<(&str, &str)> = filled.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let mut text = self.w.say("claims", &fill);
        if let Some((days, _)) = c.lag_days {
            text.push(' ');
            text.push_str(&self.w.say("claims-lag", &[("days", &self.w.count("day", days as usize))]));
        }
        self.paragraph(&text);
    }

    fn official(&mut self) {
        let a = self.a;
        let mut items = Vec::new();
        for (i, o) in a.official.iter().take(8).enumerate() {
            let own = if let Some(sum) = &o.own_people {
                self.figures.push((format!("official-{i}"), &o.own));
                self.link(&format!("f-official-{i}"), &self.w.sum(sum))
            } else {
                self.counted(&format!("official-{i}"), "attack", &o.own)
            };
            let source = o
                .source
                .as_deref()
                .or(o.outlet.as_deref())
                .map_or_else(|| self.w.say("unknown-source", &[]), |s| self.esc(s));
            let countries: Vec<String> = o.countries.iter().map(|c| self.w.country(c)).collect();
            let place = if countries.is_empty() {
                String::new()
            } else {
                self.w.say(
                    "where",
                    &[(
                        "countries",
                        &self.esc(&countries.join(if self.w.tongue == Tongue::Arabic { "، " } else { ", " })),
                    )],
                )
            };
            items.push(self.w.say(
                "official",
                &[
                    ("source", &source),
                    ("value", &format!("{:.0}", o.value)),
                    ("what", &self.w.what(&o.what)),
                    ("from", &self.w.day(o.start)),
                    ("to", &self.w.day(o.end)),
                    ("where", &place),
                    ("own", &own),
                ],
            ));
        }
        self.list(&items);
        let note = self.w.say("official-note", &[]);
        self.paragraph(&note);
    }

    fn short(&self, line: &Line) -> String {
        format!(
            "{}, {}",
            self.w.day(line.date),
            self.esc(&self.w.place(line.place.as_deref(), line.place_id.as_deref()))
        )
    }

    fn rows(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        let heads: Vec<String> = heads.iter().map(|h| self.w.head(h).to_owned()).collect();
        match self.form {
            Form::Html => {
                self.out.push_str("<table><thead><tr>");
                for h in &heads {
                    let _ = write!(self.out, "<th scope=\"col\">{h}</th>");
                }
                self.out.push_str("</tr></thead><tbody>\n");
                for row in rows {
                    self.out.push_str("<tr>");
                    for cell in row {
                        let _ = write!(self.out, "<td>{cell}</td>");
                    }
                    self.out.push_str("</tr>\n");
                }
                self.out.push_str("</tbody></table>\n");
            }
            Form::Markdown => {
                let _ = writeln!(
                    self.out,
                    "| {} |\n|{}|",
                    heads.join(" | "),
                    "---|".repeat(heads.len()).trim_end_matches('|')
                );
                for row in rows {
                    let _ = writeln!(self.out, "| {} |", row.join(" | "));
                }
                self.out.push('\n');
            }
        }
    }

    fn tempo_table(&mut self) {
        let a = self.a;
        let mut rows = Vec::new();
        let name = |year: i16| year.to_string();
        let now = self.counted("pace-now", "attack", &a.this_year);
        rows.push(vec![name(a.question.as_of.year()), now, self.w.sum(&a.this_year_tolls.killed), String::new()]);
        for c in &a.compared {
            let n = self.counted(&format!("pace-{}", c.start.year()), "attack", &c.attacks);
            let (ratio, low, high) = self.ratio(&c.ratio);
            let ratio = if c.ratio.ratio.is_some() && c.is_fair() {
                format!("{ratio} ({low} – {high})")
            } else {
                String::new()
            };
            rows.push(vec![name(c.start.year()), n, self.w.sum(&c.killed), ratio]);
        }
        self.rows(&["period", "attacks", "killed", "ratio"], &rows);
    }

    fn table(&mut self, lines: &[Line]) {
        let mut rows = Vec::new();
        for line in lines {
            let place = format!(
                "{}{}",
                self.esc(&self.w.place(line.place.as_deref(), line.place_id.as_deref())),
                line.country.as_deref().map(|c| format!(", {}", self.esc(&self.w.country(c)))).unwrap_or_default()
            );
            let id = self.by_id.get_key_value(line.incident.as_str()).map(|(k, _)| *k).unwrap_or_default();
            let mut parts = id.trim_start_matches('i').split('.').map(|p| p.parse().unwrap_or(0));
            let key = (parts.next().unwrap_or(0), parts.next().unwrap_or(0), id);
            // The first table an incident stands in is where links to it lead.
            let anchor = if self.shown.insert(key) { self.anchor(id) } else { String::new() };
            let title: String = line.title.chars().take(90).collect();
            rows.push(vec![
                format!("{anchor}{}", line.date),
                place,
                self.w.term(line.subtype.as_str()),
                self.w.range(line.killed),
                self.w.range(line.injured),
                self.w.term(&line.status),
                format!("{} · {}", self.w.count("source", line.independent), self.esc(&title)),
                id.to_owned(),
            ]);
        }
        self.rows(&["date", "place", "what", "killed", "injured", "status", "sources", "incident"], &rows);
    }

    fn finish(&mut self) {
        let a = self.a;
        let figures = std::mem::take(&mut self.figures);
        if !figures.is_empty() {
            self.head(2, "figures");
            let mut seen = BTreeSet::new();
            let items: Vec<String> = figures
                .iter()
                .filter(|(key, _)| seen.insert(key.clone()))
                .map(|(key, f)| {
                    let ids: Vec<String> = f
                        .incidents
                        .iter()
                        .map(|id| {
                            let shown = self.shown.iter().any(|(.., s)| s == id);
                            if shown { self.incident(id, id) } else { id.clone() }
                        })
                        .collect();
                    format!("{}{key} = {}: {}", self.anchor(&format!("f-{key}")), f.value, ids.join(" "))
                })
                .collect();
            self.list(&items);
        }
        self.head(2, "method");
        let confirmed = a.statuses.iter().find(|s| s.0 == "confirmed").map_or(0, |s| s.1);
        let text = self.w.say(
            "limits",
            &[
                ("confirmed", &confirmed.to_string()),
                ("all", &a.attacks.value.to_string()),
                ("unknown", &a.tolls.killed.unknown.to_string()),
            ],
        );
        self.paragraph(&text);
        if self.form == Form::Html {
            self.out.push_str("</body></html>\n");
        }
    }
}

const STYLE: &str = "body{font:15px/1.5 'Noto Naskh Arabic','Amiri',Georgia,serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem;color:#1d1d1f;background:#fff}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;border-bottom:1px solid #c8c8c8;margin-top:1.6rem}a{color:#0b4f8a}table{border-collapse:collapse;width:100%;font-size:.82rem}th,td{text-align:start;vertical-align:top;padding:.2rem .4rem;border-bottom:1px solid #e3e3e3}svg{width:100%;height:auto;direction:ltr}.grid{stroke:#ddd}.tick,.key text{font:10px sans-serif;fill:#555}.now{fill:#a3262a}.then{fill:#b9b9b9}.sea{fill:#f4f6f8}.town{stroke:#b4bcc6;stroke-width:1.6;fill:none}.hit{fill:#a3262a;fill-opacity:.45;stroke:#7a1115}ul{padding-inline-start:1.2rem}@media print{body{margin:0;max-width:none;font-size:11px}a{color:inherit}h2{break-after:avoid}tr{break-inside:avoid}}";
