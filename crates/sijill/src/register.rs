//! The commands on a register: incidents, incident, decide, verify, backup, export, matching.

use crate::{Failure, Sources, knowledge, write_out};
use clap::{Args, Subcommand, ValueEnum};
use sijill_export::{
    Beside, Comparison, Csv, ExportError, Form, Manifest, Names, Ours, Reference, ReferenceTable, compare, read,
};
use sijill_register::{
    Act, Field, Filter, Imported, Incident, Labelled, Listed, Order, Page, ReferenceSet, Register, RegisterError,
    agreement, figure, fit,
};
use std::io::{IsTerminal, Write};
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
    /// Data frames and map programs: typed columns and a point a row (GeoParquet 1.1).
    Parquet,
    /// Maps.
    Geojson,
    /// Linked data, one object a line: schema.org, PROV-O, Web Annotation selectors of every value's words.
    Jsonld,
    /// ACLED's columns (`codebooks/acled.toml` says what is not exact).
    Acled,
    /// UCDP GED's columns; only incidents with a death (`codebooks/ucdp.toml`).
    Ucdp,
    /// A folder (--output) with all tables, their codebook, checksums, provenance and licence notes: Frictionless Data
    /// Package.
    Package,
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

pub fn unwritten(e: std::io::Error) -> Failure {
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
    let form = match format {
        ExportFormat::Package => {
            let at =
                output.ok_or_else(|| Failure::Usage("a data package is a folder: name it with --output".into()))?;
            return package(place, sources, &filter, condition, at);
        }
        ExportFormat::Warc if condition.is_some() => {
            return Err(Failure::Usage("a web archive holds all reports; --where is for incidents".into()));
        }
        ExportFormat::Warc => None,
        ExportFormat::Csv => Some(Form::Csv),
        ExportFormat::Hxl => Some(Form::Hxl),
        ExportFormat::Parquet => Some(Form::Parquet),
        ExportFormat::Geojson => Some(Form::GeoJson),
        ExportFormat::Jsonld => Some(Form::JsonLd),
        ExportFormat::Acled => Some(Form::Acled),
        ExportFormat::Ucdp => Some(Form::Ucdp),
    };
    if output.is_none() && form == Some(Form::Parquet) && std::io::stdout().is_terminal() {
        return Err(Failure::Usage("Parquet is not for a terminal; name a file with --output".into()));
    }
    let register = open(place, sources, false)?;
    let mut write = |sink: &mut (dyn Write + Send)| -> Result<(), Failure> {
        let Some(form) = form else {
            let packed = output.is_some_and(|p| p.extension().is_some_and(|e| e == "gz"));
            return archive(&register, sink, packed);
        };
        let left = sijill_export::write(&register, &filter, form, sink).map_err(|e| match e {
            ExportError::Io(e) => unwritten(e),
            ExportError::Register(e) => Failure::Register(e),
        })?;
        if left > 0 {
            eprintln!("sijill: {left} incidents have no place in this table");
        }
        Ok(())
    };
    match output {
        Some(path) => whole(path, &mut write),
        None => {
            let mut out = stdout();
            write(&mut out)?;
            out.flush().map_err(unwritten)
        }
    }
}

/// Writes a file whole or not at all: a reader never finds half of one.
pub fn whole(
    path: &Path,
    write: &mut dyn FnMut(&mut (dyn Write + Send)) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::Other(format!("{}: {e}", path.display()));
    // What is no file of its own, as /dev/stdout or a pipe, is written straight.
    if std::fs::metadata(path).is_ok_and(|m| !m.is_file()) {
        let mut out = std::io::BufWriter::new(std::fs::File::create(path).map_err(failed)?);
        write(&mut out)?;
        return out.flush().map_err(failed);
    }
    let part = PathBuf::from(format!("{}.part", path.display()));
    let done = std::fs::File::create(&part).map_err(failed).and_then(|file| {
        let mut out = std::io::BufWriter::new(file);
        write(&mut out)?;
        out.flush().map_err(failed)?;
        std::fs::rename(&part, path).map_err(failed)
    });
    if done.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    done
}

/// Writes a data package.
fn package(
    place: &Where,
    sources: &Sources,
    filter: &Filter,
    condition: Option<&str>,
    at: &Path,
) -> Result<(), Failure> {
    let coder = knowledge::coder(sources)?;
    let options = knowledge::register_options(&coder, place.weights.as_deref())?;
    let register = Register::open_existing(&place.register, options, false)?;
    let manifest = Manifest {
        coder: coder.name().to_owned(),
        filter: condition.unwrap_or_default().to_owned(),
        decisions: register.head()?,
        reports: register.totals()?.reports,
    };
    let incidents = sijill_export::write_package(&register, filter, manifest, at).map_err(|e| match e {
        ExportError::Io(e) => Failure::Other(format!("{}: {e}", at.display())),
        ExportError::Register(e) => Failure::Register(e),
    })?;
    say!("{} ({incidents} incidents)", at.display());
    Ok(())
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
            let digest = sijill_model::hex(&r.digest);
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

impl Whose {
    fn reference(self) -> Reference {
        match self {
            Self::Acled => Reference::Acled,
            Self::Ucdp => Reference::Ucdp,
            Self::Gtd => Reference::Gtd,
        }
    }
}

/// Reads a table of a file.
fn table(file: &Path, reference: Reference) -> Result<ReferenceTable, Failure> {
    let failed = |e: &dyn std::fmt::Display| Failure::Other(format!("{}: {e}", file.display()));
    let input = std::fs::File::open(file).map_err(|e| failed(&e))?;
    read(reference, std::io::BufReader::new(input)).map_err(|e| failed(&e))
}

/// Runs `import`.
pub fn import(
    place: &Where,
    sources: &Sources,
    whose: Whose,
    file: &Path,
    name: Option<&str>,
    replace: bool,
) -> Result<(), Failure> {
    let reference = whose.reference();
    let read = table(file, reference)?;
    let stem = || file.file_stem().map_or_else(|| reference.as_str().to_owned(), |s| s.to_string_lossy().into_owned());
    let set = ReferenceSet {
        name: name.map_or_else(stem, str::to_owned),
        form: reference.as_str().to_owned(),
        file: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        digest: read.digest,
        read_at: crate::add::now(),
        events: read.events.len() as u64,
        undated: read.undated as u64,
    };
    let mut register = open(place, sources, true)?;
    let done = register.import_reference(&set, &read.events, replace)?;
    let what = match done {
        Imported::New => "kept",
        Imported::Same => "there already, from the same file",
        Imported::Replaced => "kept in place of what was there",
    };
    say!("{}: {} events of {reference} {what}", clean(&set.name), set.events);
    if read.undated + read.repeated > 0 {
        eprintln!(
            "sijill: left out: {} rows without a usable day, {} of an event that has a row already",
            read.undated, read.repeated
        );
    }
    Ok(())
}

/// Runs `references`.
pub fn references(place: &Where, sources: &Sources, drop: Option<&str>, json: bool) -> Result<(), Failure> {
    if let Some(name) = drop {
        let gone = open(place, sources, true)?.drop_reference(name)?;
        say!("{}: {gone} events forgotten", clean(name));
        return Ok(());
    }
    let list = open(place, sources, false)?.references()?;
    if json {
        say!("{}", serde_json::to_string_pretty(&list).expect("a list is JSON"));
        return Ok(());
    }
    for r in list {
        say!("{:<20} {:<6} {:>8} events  {}  {}", clean(&r.name), r.form, r.events, r.read_at, clean(&r.file));
    }
    Ok(())
}

/// Runs `compare`.
pub fn compared(
    place: &Where,
    sources: &Sources,
    of: &Path,
    whose: Option<Whose>,
    condition: Option<&str>,
    format: ShowFormat,
) -> Result<(), Failure> {
    let filter = filter(condition)?;
    let coder = knowledge::coder(sources)?;
    let options = knowledge::register_options(&coder, place.weights.as_deref())?;
    let register = Register::open_existing(&place.register, options, false)?;
    let (reference, read) = match whose {
        Some(whose) => (whose.reference(), table(of, whose.reference())?),
        None => {
            let name = of.to_string_lossy();
            let kept = register.references()?;
            let Some(set) = kept.iter().find(|set| set.name == name) else {
                let has: Vec<&str> = kept.iter().map(|set| set.name.as_str()).collect();
                let has = if has.is_empty() { "none".to_owned() } else { has.join(", ") };
                return Err(Failure::Usage(format!(
                    "no reference is called `{name}` (there: {has}); to read a file say whose it is, as --form acled"
                )));
            };
            let reference = Reference::ALL
                .into_iter()
                .find(|r| r.as_str() == set.form)
                .ok_or_else(|| Failure::Other(format!("`{name}` is of a kind this program does not know")))?;
            let events = register.reference_events(&name)?;
            (
                reference,
                ReferenceTable { digest: set.digest.clone(), events, undated: set.undated as usize, repeated: 0 },
            )
        }
    };
    let beside = Beside::default();
    let mut incidents: Vec<Ours> = Vec::new();
    register.each(&filter, &mut |i| {
        incidents.extend(beside.ours(&i));
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
    let reader = std::cell::RefCell::new(sijill_text::Reader::new());
    let actors = |name: &str| -> Vec<String> {
        if let Ok(slug) = sijill_analysis::actor(lexicon, name) {
            return vec![slug];
        }
        let mut reader = reader.borrow_mut();
        let reading = reader.read_as(name, None, Some(sijill_model::Language::English), &coder.knowledge);
        let mut list: Vec<String> = reading.actors.iter().filter_map(|a| a.slug(&coder.knowledge)).collect();
        list.dedup();
        list
    };
    let same = |a: &str, b: &str| {
        a == b
            || sijill_analysis::branches(lexicon, a).iter().any(|s| s == b)
            || sijill_analysis::branches(lexicon, b).iter().any(|s| s == a)
    };
    let result =
        compare(reference, &read.events, &incidents, &Names { country: &country, actors: &actors, same: &same });
    let text = match format {
        ShowFormat::Json => serde_json::to_string_pretty(&result).expect("a comparison is JSON") + "\n",
        ShowFormat::Text => compared_text(&result, &read),
    };
    let mut out = stdout();
    write_out(&mut out, &text)?;
    out.flush().map_err(unwritten)
}

fn compared_text(c: &Comparison, read: &ReferenceTable) -> String {
    use std::fmt::Write as _;
    let part = |n: usize, of: usize| {
        if of == 0 { "none to judge".to_owned() } else { format!("{n} of {of} ({:.0}%)", 100.0 * n as f64 / of as f64) }
    };
    let mut out = String::new();
    let _ = writeln!(out, "theirs        {} rows with a day ({} without)", c.theirs, read.undated);
    let _ = writeln!(out, "ours          {} incidents in the same days and countries", c.ours);
    let _ = writeln!(out, "of theirs     {} are in the register", part(c.pairs.len(), c.theirs));
    let _ = writeln!(out, "of ours       {} are in theirs", part(c.pairs.len(), c.ours));
    for (by, shares) in &c.coverage {
        let mut rows: Vec<_> = shares.iter().collect();
        if *by == "country" {
            rows.sort_by_key(|(_, s)| std::cmp::Reverse(s.of));
        }
        for (value, s) in rows.iter().take(12) {
            let _ = writeln!(out, "  {by:<11} {}: {}", clean(value), part(s.n, s.of));
        }
    }
    let _ = writeln!(out, "Where both say it, the pairs agree on");
    for (field, name) in [
        ("day", "the day"),
        ("place", "the place, 25 km"),
        ("killed", "the dead"),
        ("killed_in_range", "the dead, range"),
        ("kind", "the kind"),
        ("actor", "who did it"),
    ] {
        let s = c.agreement.get(field).copied().unwrap_or_default();
        let kappa = c.kind_kappa.filter(|_| field == "kind").map_or_else(String::new, |k| format!(", kappa {k:.2}"));
        let _ = writeln!(out, "  {name:<16} {}{kappa}", part(s.n, s.of));
    }
    let _ = writeln!(out, "dead          {} by theirs, {} by ours, in pairs that give both", c.dead.0, c.dead.1);
    if !c.unknown_countries.is_empty() {
        let _ = writeln!(out, "no such country here: {}", clean(&c.unknown_countries.join(", ")));
    }
    for (name, list) in [("only theirs", &c.only_theirs), ("only ours", &c.only_ours)] {
        if !list.is_empty() {
            let shown: Vec<&str> = list.iter().take(20).map(String::as_str).collect();
            let more = if list.len() > 20 { " …" } else { "" };
            let _ = writeln!(out, "{name:<13} {}{more}", clean(&shown.join(" ")));
        }
    }
    let differ = |p: &&sijill_export::Pair| {
        p.days > 0 || [p.day, p.place, p.killed_in_range, p.kind, p.actor].contains(&Some(false))
    };
    for p in c.pairs.iter().filter(differ).take(20) {
        let mut what: Vec<String> = Vec::new();
        if p.days > 0 || p.day == Some(false) {
            what.push(format!("{} days", p.days));
        }
        if let (Some(false), Some(km)) = (p.place, p.km) {
            what.push(format!("{km:.0} km"));
        }
        for (holds, name) in [(p.killed_in_range, "deaths"), (p.kind, "kind"), (p.actor, "doer")] {
            if holds == Some(false) {
                what.push(name.to_owned());
            }
        }
        let _ = writeln!(out, "differ        {} and {}: {}", clean(&p.reference), p.incident, what.join(", "));
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
