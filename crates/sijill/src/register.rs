//! The commands on a register: incidents, incident, decide, verify, backup, export, matching.

use crate::{Failure, Sources, knowledge, write_out};
use clap::{Args, Subcommand, ValueEnum};
use sijill_export::{Comparison, Csv, GeoJson, Ours, Reference, Shape, Shaped, compare, linked, ours, read};
use sijill_register::{
    Act, Field, Filter, Incident, Labelled, Listed, Order, Page, Register, RegisterError, agreement, figure, fit,
};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Prints a line; a closed pipe ends the program quietly.
macro_rules! say {
    ($($part:tt)*) => { write_out(&mut std::io::stdout(), &(format!($($part)*) + "\n"))? };
}

/// Which register.
#[derive(Args, Clone)]
pub struct Where {
    /// The register.
    #[arg(long, value_name = "FILE", env = "SIJILL_REGISTER", default_value = "sijill.db", global = true)]
    pub register: PathBuf,
    /// Weights of matching of your own (made by `sijill matching fit`).
    #[arg(long, value_name = "FILE", env = "SIJILL_WEIGHTS", global = true)]
    pub weights: Option<PathBuf>,
}

/// How incidents are listed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// One line an incident.
    Table,
    /// One array.
    Json,
    /// One row an incident.
    Csv,
}

/// How one incident is shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShowFormat {
    /// For reading.
    Text,
    /// `sijill.incident/1`.
    Json,
}

/// Order of a list.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Newest first.
    Date,
    /// Deadliest first.
    Killed,
    /// Least sure first.
    Confidence,
}

/// Formats of `export`.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Spreadsheets.
    Csv,
    /// Spreadsheets, with a row of HXL tags under the header.
    Hxl,
    /// Maps.
    Geojson,
    /// Linked data, one object a line: schema.org, PROV-O, Web Annotation selectors of every value's words.
    Jsonld,
    /// ACLED's columns (`codebooks/acled.toml` says what is not exact).
    Acled,
    /// UCDP GED's columns; only incidents with a death (`codebooks/ucdp.toml`).
    Ucdp,
    /// The reports themselves, as they came: a web archive (WARC 1.1), compressed record by record when the
    /// output's name ends in .gz.
    Warc,
}

/// Who decides, why, and on what they saw.
#[derive(Args, Clone)]
pub struct Decider {
    /// Who decides.
    #[arg(long, value_name = "NAME", env = "SIJILL_ANALYST")]
    pub by: String,
    /// Why.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub why: String,
    /// Refuse when the incident's revision is no longer this one.
    #[arg(long, value_name = "REVISION")]
    pub if_revision: Option<String>,
}

/// What is decided.
#[derive(Subcommand, Clone)]
pub enum Decide {
    /// It happened, as recorded.
    Confirm {
        /// Incident, as `i12.1`.
        incident: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// It is no incident.
    Reject {
        /// Incident.
        incident: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// Sets a field: date, subtype, modality, place, site, killed, injured, perpetrator.
    #[command(
        after_help = "Examples:\n  sijill decide correct i12.1 killed 6 --by noor --why 'hospital list'\n  sijill decide correct i12.1 place 'Muscat, OM, 23.58, 58.41' --by noor\n  sijill decide correct i12.1 date 2024-07-15 --by noor\n  sijill decide correct i12.1 perpetrator 'islamic-state claimed' --by noor"
    )]
    Correct {
        /// Incident.
        incident: String,
        /// Field.
        field: String,
        /// New value.
        value: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// Adds a note (`--why` is its text).
    Note {
        /// Incident.
        incident: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// An account belongs to an incident.
    Link {
        /// Account, as `r15.2`.
        account: String,
        /// Incident.
        incident: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// An account does not belong to an incident.
    Unlink {
        /// Account.
        account: String,
        /// Incident.
        incident: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// Two incidents are one.
    Merge {
        /// Incident.
        incident: String,
        /// The other.
        other: String,
        #[command(flatten)]
        decider: Decider,
    },
    /// Some accounts of an incident are another one.
    Split {
        /// Incident.
        incident: String,
        /// Accounts that leave, together.
        #[arg(required = true)]
        accounts: Vec<String>,
        #[command(flatten)]
        decider: Decider,
    },
    /// An earlier decision no longer holds.
    Undo {
        /// Its number.
        decision: i64,
        #[command(flatten)]
        decider: Decider,
    },
    /// Lists every decision.
    Log,
}

/// Fitting and measuring the matcher.
#[derive(Subcommand, Clone)]
pub enum Matching {
    /// Fits weights on reports whose incident is known; prints them as TOML.
    Fit {
        /// One JSON object a line: {"report": "…", "incident": "…"}, optionally "account": "a2" and "weight": 50.
        gold: PathBuf,
        /// How strongly weights are drawn to those in use (`--weights`, or the built-in ones).
        #[arg(long, default_value_t = 3.0)]
        ridge: f64,
    },
    /// Measures how well accounts are linked: pairwise and B³.
    Score {
        /// The same; an optional "case" names what is hard about it.
        gold: PathBuf,
        /// Lists every wrong link.
        #[arg(long)]
        errors: bool,
    },
}

/// Opens the register of a command.
pub fn open(place: &Where, sources: &Sources, write: bool) -> Result<Register, Failure> {
    let coder = knowledge::coder(sources)?;
    let options = knowledge::register_options(&coder, place.weights.as_deref())?;
    Ok(Register::open_existing(&place.register, options, write)?)
}

fn filter(text: Option<&str>) -> Result<Filter, Failure> {
    Filter::parse(text.unwrap_or("")).map_err(|e| Failure::Usage(e.to_string()))
}

fn stdout() -> std::io::BufWriter<std::io::Stdout> {
    std::io::BufWriter::new(std::io::stdout())
}

fn unwritten(e: std::io::Error) -> Failure {
    if e.kind() == std::io::ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    Failure::Other(format!("the output could not be written: {e}"))
}

/// Arguments of `incidents`.
pub struct List<'a> {
    pub filter: Option<&'a str>,
    pub search: Option<&'a str>,
    pub order: By,
    pub limit: usize,
    pub offset: usize,
    pub format: ListFormat,
    pub count: bool,
}

/// Runs `incidents`.
pub fn incidents(place: &Where, sources: &Sources, list: &List<'_>) -> Result<(), Failure> {
    let filter = filter(list.filter)?;
    let register = open(place, sources, false)?;
    let mut out = stdout();
    if list.count {
        return write_out(&mut out, &format!("{}\n", register.count(&filter)?))
            .and_then(|()| out.flush().map_err(unwritten));
    }
    let order = match list.order {
        By::Date => Order::Date,
        By::Killed => Order::Killed,
        By::Confidence => Order::Confidence,
    };
    let page = Page { limit: list.limit, offset: list.offset };
    let rows = match list.search {
        Some(words) => register.search(words, &filter, page)?,
        None => register.list(&filter, order, page)?,
    };
    match list.format {
        ListFormat::Json => {
            let json = serde_json::to_string_pretty(&rows).expect("a list is JSON");
            write_out(&mut out, &format!("{json}\n"))?;
        }
        ListFormat::Csv => {
            let mut csv = Csv::new(&mut out).map_err(unwritten)?;
            for row in &rows {
                csv.write(&register.incident(&row.id)?).map_err(unwritten)?;
            }
            csv.end().map_err(unwritten)?;
        }
        ListFormat::Table => {
            for row in &rows {
                write_out(&mut out, &line(row))?;
            }
            if rows.is_empty() {
                eprintln!("sijill: no incident passes");
            }
        }
    }
    out.flush().map_err(unwritten)
}

fn clean(s: &str) -> String {
    s.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn line(row: &Listed) -> String {
    let toll = |name: &str, t: Option<(i64, Option<i64>, i64)>| match t {
        Some((low, Some(high), _)) if low == high => format!("{name} {low}"),
        Some((low, Some(high), best)) => format!("{name} {best} ({low}-{high})"),
        Some((low, None, best)) if low == best => format!("{name} {low}+"),
        Some((low, None, best)) => format!("{name} {best} ({low}+)"),
        None => format!("{name} ?"),
    };
    let short: String = clean(&row.title).chars().take(60).collect();
    format!(
        "{} | {} ({}) | {}, {} | {} | {} | {} | {} | {} account{} from {} | {:.2} | {short}\n",
        row.id,
        row.date.as_deref().unwrap_or("no date"),
        row.date_precision,
        clean(row.place.as_deref().unwrap_or("no place")),
        row.country.as_deref().unwrap_or("??"),
        row.subtype,
        toll("killed", row.killed),
        toll("injured", row.injured),
        row.status,
        row.accounts,
        if row.accounts == 1 { "" } else { "s" },
        row.independent,
        row.confidence,
    )
}

/// Runs `incident`.
pub fn incident(place: &Where, sources: &Sources, id: &str, format: ShowFormat, why: bool) -> Result<(), Failure> {
    let register = open(place, sources, false)?;
    let incident = register.incident(id)?;
    let mut out = stdout();
    match format {
        ShowFormat::Json => {
            let json = serde_json::to_string_pretty(&incident).expect("an incident is JSON");
            write_out(&mut out, &format!("{json}\n"))?;
        }
        ShowFormat::Text => {
            if incident.id != id {
                write_out(&mut out, &format!("{id} is now part of {}\n", incident.id))?;
            }
            write_out(&mut out, &text(&incident))?;
        }
    }
    if why {
        for account in &incident.accounts {
            write_out(&mut out, &format!("\nwhy {} is linked here\n", account.id))?;
            for (other, score, features) in register.why(&account.id)? {
                let list: Vec<String> = features.iter().map(|(name, w)| format!("{name} {w:+.2}")).collect();
                write_out(&mut out, &format!("  with {other}: {score:+.2} = {}\n", list.join("  ")))?;
            }
        }
    }
    out.flush().map_err(unwritten)
}

fn text(i: &Incident) -> String {
    use std::fmt::Write as _;
    let mut out = String::new();
    let mut put = |name: &str, value: String| {
        let _ = writeln!(out, "{name:<12} {}", clean(&value));
    };
    put(
        "incident",
        format!("{} · {} · confidence {:.2} · revision {}", i.id, i.status.as_str(), i.confidence, i.revision),
    );
    put("title", i.title.clone());
    put("what", format!("{} / {} ({})", i.event.event_type, i.event.subtype, i.event.modality));
    for (subtype, from) in &i.event.also {
        put("", format!("{subtype} says {}", from.join(", ")));
    }
    let days = match (&i.date.start, &i.date.end) {
        (Some(a), Some(b)) if a == b => a.clone(),
        (Some(a), Some(b)) => format!("{a} to {b}"),
        _ => "unknown".into(),
    };
    put("when", format!("{days} ({}) says {}", i.date.precision, i.date.from.join(", ")));
    match &i.place {
        Some(p) => {
            let site = p.site.map(|s| format!(", {s}")).unwrap_or_default();
            let admin = p.admin1.as_deref().map(|a| format!(", {a}")).unwrap_or_default();
            put(
                "where",
                format!(
                    "{}{admin}, {} ({}{site}) says {}",
                    p.name,
                    p.country.as_deref().unwrap_or("??"),
                    p.precision,
                    p.from.join(", ")
                ),
            );
        }
        None => put("where", "unknown".into()),
    }
    for p in &i.perpetrators {
        let bases: Vec<String> = p.bases.iter().map(|(b, from)| format!("{b}: {}", from.join(", "))).collect();
        put(
            "who",
            format!("{} ({}) [{}] {}", p.actor.as_deref().unwrap_or(&p.name), p.kind, p.basis, bases.join("; ")),
        );
    }
    for t in &i.targets {
        put("to whom", format!("{} {} {}", t.kind, t.group.as_deref().unwrap_or(""), t.nationality.join(" ")));
    }
    if !i.weapons.is_empty() {
        put("with what", i.weapons.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    }
    for c in &i.claims {
        let first = c.first.as_deref().map(|f| format!(", first {f}")).unwrap_or_default();
        put("claim", format!("{} {}{first} says {}", c.kind, c.by.as_deref().unwrap_or(""), c.from.join(", ")));
    }
    for t in &i.tolls {
        let nationality = t.nationality.as_deref().map(|n| format!(" {n}")).unwrap_or_default();
        let contested = if t.contested { " CONTESTED" } else { "" };
        put("toll", format!("{} {}{nationality}: {} best {}{contested}", t.measure, t.group, figure(t), t.best));
        for s in &t.sources {
            let range = match (s.low, s.high) {
                (Some(a), Some(b)) if a == b => a.to_string(),
                (Some(a), Some(b)) => format!("{a}-{b}"),
                (Some(a), None) => format!("{a}+"),
                _ => format!("~{}", s.best),
            };
            put(
                "",
                format!(
                    "{} {range} · {} · {}{}{}",
                    s.published.as_deref().unwrap_or("undated"),
                    s.outlet.as_deref().unwrap_or("unknown outlet"),
                    s.source.as_deref().unwrap_or("in its own voice"),
                    s.source_kind.map(|k| format!(" ({k})")).unwrap_or_default(),
                    if s.latest { "" } else { " (superseded)" },
                ),
            );
        }
    }
    for c in &i.conflicts {
        put("conflict", c.clone());
    }
    put(
        "sources",
        format!("{} accounts, {} outlets, {} independent voices", i.accounts.len(), i.outlets, i.independent),
    );
    for a in &i.accounts {
        put(
            "",
            format!(
                "{} {} {} · {} · {} · voice {} · by {} ({:+.1}) · {}",
                a.id,
                a.focus,
                a.language,
                a.published.as_deref().unwrap_or("undated"),
                a.outlet.as_deref().unwrap_or("unknown outlet"),
                a.voice,
                a.linked_by,
                a.score,
                a.title
            ),
        );
    }
    for c in &i.corrections {
        put(
            "corrected",
            format!("{}: {} (the machine reads {}; decision {}, {})", c.field, c.value, c.machine, c.decision, c.by),
        );
    }
    for d in &i.decisions {
        let undone = d.undone_by.map(|n| format!(" (undone by {n})")).unwrap_or_default();
        let why = if d.why.is_empty() { String::new() } else { format!(": {}", d.why) };
        put("history", format!("{} {} {} {} {}{why}{undone}", d.number, d.at, d.by, d.kind, d.what));
    }
    out
}

/// Runs `decide`.
pub fn decide(place: &Where, sources: &Sources, what: Decide) -> Result<(), Failure> {
    let mut register = open(place, sources, !matches!(what, Decide::Log))?;
    let (act, decider) = match what {
        Decide::Log => {
            let mut out = stdout();
            for d in register.decisions()? {
                let undone = d.undone_by.map(|n| format!(" (undone by {n})")).unwrap_or_default();
                let line = format!(
                    "{} {} {} {} {} {}{}{undone}\n",
                    d.number,
                    d.at,
                    clean(&d.by),
                    d.act.kind(),
                    d.act.incident(),
                    d.act.what(),
                    if d.why.is_empty() { String::new() } else { format!(": {}", clean(&d.why)) }
                );
                write_out(&mut out, &line)?;
            }
            return out.flush().map_err(unwritten);
        }
        Decide::Confirm { incident, decider } => (Act::Confirm { incident }, decider),
        Decide::Reject { incident, decider } => (Act::Reject { incident }, decider),
        Decide::Correct { incident, field, value, decider } => {
            let names = || Field::ALL.map(Field::as_str).join(", ");
            let field = Field::parse(&field)
                .ok_or_else(|| Failure::Usage(format!("`{field}` cannot be corrected; fields are: {}", names())))?;
            (Act::Correct { incident, field, value }, decider)
        }
        Decide::Note { incident, decider } => {
            if decider.why.trim().is_empty() {
                return Err(Failure::Usage("a note needs its text: --why TEXT".into()));
            }
            (Act::Note { incident }, decider)
        }
        Decide::Link { account, incident, decider } => (Act::Link { incident, account, members: Vec::new() }, decider),
        Decide::Unlink { account, incident, decider } => {
            (Act::Unlink { incident, account, members: Vec::new() }, decider)
        }
        Decide::Merge { incident, other, decider } => (Act::Merge { incident, other, members: Vec::new() }, decider),
        Decide::Split { incident, accounts, decider } => {
            (Act::Split { incident, out: accounts, rest: Vec::new() }, decider)
        }
        Decide::Undo { decision, decider } => (Act::Undo { incident: String::new(), decision }, decider),
    };
    let number = register.decide(act, &decider.by, &decider.why, &crate::add::now(), decider.if_revision.as_deref())?;
    let decisions = register.decisions()?;
    let about = decisions.last().map_or("", |d| d.act.incident());
    match register.incident(about) {
        Ok(now) => {
            say!("decision {number}: {} is {} (revision {})", now.id, now.status.as_str(), now.revision);
        }
        Err(RegisterError::Unknown { .. }) => {
            say!("decision {number}");
        }
        Err(e) => return Err(e.into()),
    }
    Ok(())
}

/// Runs `verify`.
pub fn verify(place: &Where, sources: &Sources) -> Result<(), Failure> {
    let mut register = open(place, sources, false)?;
    let problems = register.verify()?;
    for p in &problems {
        say!("{}: {}", p.layer, clean(&p.what));
    }
    let t = register.totals()?;
    say!(
        "{} reports, {} codings, {} accounts, {} incidents, {} decisions",
        t.reports,
        t.codings,
        t.accounts,
        t.incidents,
        t.decisions
    );
    if let Some((number, hash)) = register.head()? {
        say!("last decision {number}, hash {hash}");
    }
    if problems.is_empty() {
        say!("everything follows from the reports, the codings and the decisions");
        Ok(())
    } else {
        Err(Failure::Unsound(problems.len()))
    }
}

/// Runs `backup`.
pub fn backup(place: &Where, sources: &Sources, to: &Path) -> Result<(), Failure> {
    let bytes = open(place, sources, true)?.backup(to)?;
    say!("{} ({bytes} bytes)", to.display());
    Ok(())
}

/// Runs `export`.
pub fn export(
    place: &Where,
    sources: &Sources,
    format: ExportFormat,
    condition: Option<&str>,
    output: Option<&Path>,
) -> Result<(), Failure> {
    let filter = filter(condition)?;
    let register = open(place, sources, false)?;
    let mut sink: Box<dyn Write> = match output {
        Some(path) => {
            let file = std::fs::File::create(path).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
            Box::new(std::io::BufWriter::new(file))
        }
        None => Box::new(stdout()),
    };
    match format {
        ExportFormat::Csv => {
            let mut csv = Csv::new(&mut sink).map_err(unwritten)?;
            register.each(&filter, &mut |i| csv.write(&i).map_err(unwritten))?;
            csv.end().map_err(unwritten)?;
        }
        ExportFormat::Hxl => {
            let mut csv = Csv::with_tags(&mut sink).map_err(unwritten)?;
            register.each(&filter, &mut |i| csv.write(&i).map_err(unwritten))?;
            csv.end().map_err(unwritten)?;
        }
        ExportFormat::Acled | ExportFormat::Ucdp => {
            let shape = if format == ExportFormat::Acled { Shape::Acled } else { Shape::Ucdp };
            let mut table = Shaped::new(&mut sink, shape).map_err(unwritten)?;
            let mut left = 0;
            register.each(&filter, &mut |i| {
                left += usize::from(!table.write(&i).map_err(unwritten)?);
                Ok::<(), Failure>(())
            })?;
            table.end().map_err(unwritten)?;
            if left > 0 {
                eprintln!("sijill: {left} incidents have no place in this table");
            }
        }
        ExportFormat::Jsonld => {
            register.each(&filter, &mut |i| {
                let line = linked(&i, &mut |account| {
                    let report: i64 = account.strip_prefix('r')?.split('.').next()?.parse().ok()?;
                    register.codings(report - 1, 1).ok()?.pop().filter(|c| c.0 == report).map(|c| c.1)
                });
                serde_json::to_writer(&mut sink, &line).map_err(|e| unwritten(e.into()))?;
                sink.write_all(b"\n").map_err(unwritten)
            })?;
        }
        ExportFormat::Warc => {
            if condition.is_some() {
                return Err(Failure::Usage("a web archive holds all reports; --where is for incidents".into()));
            }
            let packed = output.is_some_and(|p| p.extension().is_some_and(|e| e == "gz"));
            archive(&register, &mut sink, packed)?;
        }
        ExportFormat::Geojson => {
            let mut geojson = GeoJson::new(&mut sink).map_err(unwritten)?;
            register.each(&filter, &mut |i| geojson.write(&i).map_err(unwritten))?;
            geojson.end().map_err(unwritten)?;
        }
    }
    sink.flush().map_err(unwritten)
}

/// Writes every report as it came, one record each.
fn archive(register: &Register, out: &mut dyn Write, packed: bool) -> Result<(), Failure> {
    let mut record =
        |id: &str, kind: &str, address: &str, date: &str, media: &str, block: &[u8]| -> Result<(), Failure> {
            if packed {
                let mut member = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
                sijill_ingest::warc::write(&mut member, id, kind, address, date, media, block).map_err(unwritten)?;
                out.write_all(&member.finish().map_err(unwritten)?).map_err(unwritten)
            } else {
                sijill_ingest::warc::write(out, id, kind, address, date, media, block).map_err(unwritten)
            }
        };
    let info = format!("software: sijill {}\r\nformat: WARC File Format 1.1\r\n", env!("CARGO_PKG_VERSION"));
    record("urn:sijill:info", "warcinfo", "", &crate::add::now(), "application/warc-fields", info.as_bytes())?;
    let mut after = 0;
    loop {
        let reports = register.as_they_came(after, 500)?;
        let Some(last) = reports.last() else { return Ok(()) };
        after = last.id;
        for r in &reports {
            let digest: String = r.digest.iter().map(|b| format!("{b:02x}")).collect();
            let web = r.url.as_deref().or(Some(&r.address)).filter(|a| a.starts_with("http"));
            // Files have no address on the web; their name is kept as one of a file.
            let address = web.map_or_else(|| format!("file:{}", r.address.replace(' ', "%20")), str::to_owned);
            let kind = if r.form == "http" { "response" } else { "resource" };
            let id = format!("urn:sijill:r{}:sha256:{digest}", r.id);
            record(&id, kind, &address, &r.read_at, sijill_ingest::Form::media_type(&r.form), &r.bytes)?;
        }
    }
}

/// Whose table a reference is.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Whose {
    Acled,
    Ucdp,
    Gtd,
}

/// Runs `compare`.
pub fn compared(
    place: &Where,
    sources: &Sources,
    table: &Path,
    whose: Whose,
    condition: Option<&str>,
    format: ShowFormat,
) -> Result<(), Failure> {
    let filter = filter(condition)?;
    let file = std::fs::File::open(table).map_err(|e| Failure::Other(format!("{}: {e}", table.display())))?;
    let reference = match whose {
        Whose::Acled => Reference::Acled,
        Whose::Ucdp => Reference::Ucdp,
        Whose::Gtd => Reference::Gtd,
    };
    let (rows, undated) = read(reference, std::io::BufReader::new(file))
        .map_err(|e| Failure::Other(format!("{}: {e}", table.display())))?;
    let coder = knowledge::coder(sources)?;
    let options = knowledge::register_options(&coder, place.weights.as_deref())?;
    let register = Register::open_existing(&place.register, options, false)?;
    let mut incidents: Vec<Ours> = Vec::new();
    register.each(&filter, &mut |i| {
        incidents.extend(ours(&i));
        Ok::<(), RegisterError>(())
    })?;
    let lexicon = &coder.knowledge.lexicon;
    let country = |name: &str| {
        if name.len() == 2 && coder.knowledge.country(&name.to_uppercase()).is_some() {
            return Some(name.to_uppercase());
        }
        let plain = name.split(" (").next().unwrap_or(name);
        let words = sijill_lexicon::split_words(plain);
        let found = lexicon.table().find(&words.iter().map(String::as_str).collect::<Vec<_>>());
        found.into_iter().find_map(|(lexeme, _)| lexicon.attribute(lexeme, "iso")).map(str::to_owned)
    };
    let result = compare(&rows, &incidents, &country);
    let mut out = stdout();
    let text = match format {
        ShowFormat::Json => serde_json::to_string_pretty(&result).expect("a comparison is JSON") + "\n",
        ShowFormat::Text => compared_text(&result, undated),
    };
    write_out(&mut out, &text)?;
    out.flush().map_err(unwritten)
}

fn compared_text(c: &Comparison, undated: usize) -> String {
    use std::fmt::Write as _;
    let part = |n: usize, of: usize| {
        if of == 0 { "none to judge".to_owned() } else { format!("{n} of {of} ({:.0}%)", 100.0 * n as f64 / of as f64) }
    };
    let mut out = String::new();
    let _ = writeln!(out, "theirs        {} rows with a day ({undated} without)", c.theirs);
    let _ = writeln!(out, "ours          {} incidents in the same days and countries", c.ours);
    let _ = writeln!(out, "of theirs     {} are in the register", part(c.pairs.len(), c.theirs));
    let _ = writeln!(out, "of ours       {} are in theirs", part(c.pairs.len(), c.ours));
    let _ = writeln!(out, "same day      {}", part(c.same_day, c.pairs.len()));
    let _ = writeln!(out, "within 25 km  {}", part(c.near.0, c.near.1));
    let _ = writeln!(out, "deaths        {} lie in our range", part(c.killed.0, c.killed.1));
    for (name, list) in [("only theirs", &c.only_theirs), ("only ours", &c.only_ours)] {
        if !list.is_empty() {
            let shown: Vec<&str> = list.iter().take(20).map(String::as_str).collect();
            let more = if list.len() > 20 { " …" } else { "" };
            let _ = writeln!(out, "{name:<13} {}{more}", clean(&shown.join(" ")));
        }
    }
    for p in c.pairs.iter().filter(|p| p.days > 0 || p.killed_agrees == Some(false)).take(20) {
        let km = p.km.map(|km| format!(", {km:.0} km")).unwrap_or_default();
        let killed = if p.killed_agrees == Some(false) { ", deaths differ" } else { "" };
        let _ = writeln!(out, "differ        {} and {}: {} days{km}{killed}", clean(&p.reference), p.incident, p.days);
    }
    out
}

#[derive(serde::Deserialize)]
struct Gold {
    report: String,
    incident: String,
    account: Option<String>,
    case: Option<String>,
    weight: Option<f64>,
}

/// Runs `matching`.
pub fn matching(place: &Where, sources: &Sources, what: &Matching) -> Result<(), Failure> {
    let register = open(place, sources, false)?;
    let (Matching::Fit { gold, .. } | Matching::Score { gold, .. }) = what;
    let name = gold.display().to_string();
    let lines = std::fs::read_to_string(gold).map_err(|e| Failure::Other(format!("{name}: {e}")))?;
    let mut items = Vec::new();
    for (i, line) in lines.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let g: Gold = serde_json::from_str(line).map_err(|e| Failure::Other(format!("{name}: line {}: {e}", i + 1)))?;
        items.push(g);
    }
    let found = register.by_report(items.iter().map(|g| (g.report.as_str(), g.account.as_deref())))?;
    match what {
        Matching::Fit { ridge, .. } => {
            let labelled: Vec<Labelled> = items
                .iter()
                .zip(found)
                .filter_map(|(g, f)| {
                    let f = f?;
                    Some(Labelled {
                        facts: f.facts,
                        truth: g.incident.clone(),
                        report: f.report,
                        weight: g.weight.unwrap_or(1.0),
                    })
                })
                .collect();
            let (toml, pairs) = fit(&labelled, register.matcher(), 10, *ridge);
            eprintln!("sijill: fitted on {} accounts, {pairs} pairs", labelled.len());
            say!("{}", toml.trim_end());
        }
        Matching::Score { errors, .. } => {
            let mut cases: std::collections::BTreeMap<String, Vec<(String, String)>> =
                std::collections::BTreeMap::new();
            let mut all = Vec::new();
            let mut unread = 0;
            let mut of: std::collections::BTreeMap<String, std::collections::BTreeMap<String, Vec<String>>> =
                std::collections::BTreeMap::new();
            for (g, f) in items.iter().zip(&found) {
                // A report without an account is a cluster of its own: reading errors count.
                let cluster = match f {
                    Some(f) => f.incident.clone(),
                    None => {
                        unread += 1;
                        format!("none:{}", g.report)
                    }
                };
                of.entry(g.incident.clone()).or_default().entry(cluster.clone()).or_default().push(g.report.clone());
                let pair = (cluster, g.incident.clone());
                if let Some(case) = &g.case {
                    cases.entry(case.clone()).or_default().push(pair.clone());
                }
                all.push(pair);
            }
            say!("{unread} of {} reports have no account", items.len());
            let show = |name: &str, items: &[(String, String)]| -> Result<(), Failure> {
                let a = agreement(items);
                say!(
                    "{name:<28} {:>6} reports  pairs P {:.3} R {:.3} F1 {:.3}  B³ P {:.3} R {:.3} F1 {:.3}",
                    a.items,
                    a.pair_precision,
                    a.pair_recall,
                    a.pair_f1,
                    a.b3_precision,
                    a.b3_recall,
                    a.b3_f1
                );
                Ok(())
            };
            show("all", &all)?;
            for (case, items) in &cases {
                show(case, items)?;
            }
            if *errors {
                let mut back: std::collections::BTreeMap<&str, std::collections::BTreeSet<&str>> =
                    std::collections::BTreeMap::new();
                for (cluster, truth) in &all {
                    back.entry(cluster).or_default().insert(truth);
                }
                for (truth, clusters) in of.iter().filter(|(_, c)| c.len() > 1) {
                    say!("parted: {truth}: {clusters:?}");
                }
                for (cluster, truths) in back.iter().filter(|(_, t)| t.len() > 1) {
                    say!("joined: {cluster}: {truths:?}");
                }
            }
        }
    }
    Ok(())
}
