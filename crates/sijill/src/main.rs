//! The command line: arguments in, results on standard output, everything else on standard error.
//!
//! Exit codes: 0 done; 1 some inputs failed (each named, the rest done); 2 wrong usage; 3 the register is locked,
//! damaged or of a newer version.

mod add;
mod assess;
mod code;
mod confidence;
mod eval;
mod explain;
mod fetching;
mod gazetteer;
mod input;
mod knowledge;
mod lexicon;
mod read;
mod register;
mod serve;
mod show;
mod watch;

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads reports of violence in Arabic and English and codes the incidents they tell of.
#[derive(Parser)]
#[command(name = "sijill", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Say less (-q: only errors).
    #[arg(short, long, global = true)]
    quiet: bool,
}

/// Where the knowledge comes from.
#[derive(Args, Clone)]
pub struct Sources {
    /// A folder with a lexicon of your own, laid over the built-in one.
    #[arg(long, value_name = "DIR", env = "SIJILL_LEXICON", global = true)]
    pub lexicon: Option<PathBuf>,
    /// A gazetteer made with `sijill gazetteer build`, instead of the built-in one.
    #[arg(long, value_name = "FILE", env = "SIJILL_GAZETTEER", global = true)]
    pub gazetteer: Option<PathBuf>,
}

/// How codings are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One coding a line.
    Jsonl,
    /// One array of codings, indented.
    Json,
    /// One line an account.
    Table,
    /// The report with its evidence marked.
    Text,
}

/// What a schema is of.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SchemaOf {
    /// A coding.
    Coding,
    /// The HTTP API.
    Api,
}

#[derive(Subcommand)]
enum Command {
    /// Codes reports and prints codings (no register needed).
    #[command(
        after_help = "Examples:\n  sijill code article.txt --format text\n  sijill code reports/ --format table\n  zcat reports.jsonl.gz | sijill code - > codings.jsonl"
    )]
    Code {
        /// Files (text, HTML, JSON, JSON lines, feeds, PDF, EML, WARC, ZIP), folders, or `-` for standard input.
        #[arg(default_value = "-")]
        paths: Vec<PathBuf>,
        /// How to print.
        #[arg(long, value_enum, default_value = "jsonl")]
        format: Format,
        #[command(flatten)]
        reading: input::Reading,
        /// Write here instead of standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        sources: Sources,
    },
    /// From every value back to the rule, the words, and what else was considered.
    #[command(after_help = "Examples:\n  sijill explain article.txt\n  sijill explain r12 --register sijill.db")]
    Explain {
        /// A report or a coding (as `sijill code` takes them), `-`, or a report of the register (`r12`).
        path: PathBuf,
        /// Day of publication for reports that do not say it (YYYY-MM-DD).
        #[arg(long, value_name = "DATE")]
        published: Option<String>,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Reads phrases: one line in, one JSON array out.
    #[command(
        after_help = "Examples:\n  echo 'قتل ثلاثة وعشرون شخصا أمس' | sijill read numbers\n  echo 'killed last Monday' | sijill read dates --reference 2024-07-22"
    )]
    Read {
        /// What to read.
        #[arg(value_enum)]
        what: read::What,
        /// Files, or `-` for standard input.
        #[arg(default_value = "-")]
        paths: Vec<PathBuf>,
        /// `ar` or `en`; found line by line by default.
        #[arg(long)]
        language: Option<String>,
        /// What "today" means (YYYY-MM-DD); today's date by default.
        #[arg(long, value_name = "DATE")]
        reference: Option<String>,
        #[command(flatten)]
        sources: Sources,
    },
    /// Checks, tests, counts and searches the lexicon.
    Lexicon {
        #[command(subcommand)]
        command: lexicon::Command,
    },
    /// Makes a gazetteer from full GeoNames dumps.
    Gazetteer {
        #[command(subcommand)]
        command: gazetteer::Command,
    },
    /// Reads reports into a register, codes them, and links them to incidents.
    #[command(
        after_help = "Examples:\n  sijill add reports/\n  sijill add CC-NEWS-20240717.warc.gz press.zip statement.pdf\n  sijill add https://news.example/article https://news.example/feed.xml\n  zcat reports.jsonl.gz | sijill add - --register 2024.db\nReads text, HTML, JSON, JSON lines, feeds, PDF with text, EML, MHTML, WARC, ZIP and gzip of these; what a file is, is seen from its\nfirst bytes. A report that is in the register already is not added again: after a crash run the same command again, it goes on where it\nstopped. What could not be read is listed by `sijill rejects`."
    )]
    Add {
        /// Files, folders, addresses (http, https), or `-` for standard input.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[command(flatten)]
        reading: input::Reading,
        /// Print one JSON line for every report once it is durable.
        #[arg(long)]
        receipts: bool,
        /// Read and code, say what would be added, write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Settings for fetching addresses (its `[fetch]` part); `sijill.toml` here when there is one.
        #[arg(long, value_name = "FILE", env = "SIJILL_CONFIG")]
        config: Option<PathBuf>,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Watches feeds and sitemaps: asks them politely, for ever or once, and adds what is new.
    #[command(
        after_help = "Examples:\n  sijill watch --init              # writes sijill.toml to start from, every feed off\n  sijill watch --once              # as a job every quarter of an hour\n  sijill watch --dry-run           # what each feed holds; nothing is written\n  sijill watch --status            # how each source stands\nA feed in trouble is asked less and less often and never holds up another. Only the public web is fetched: see SECURITY.md."
    )]
    Watch {
        /// What to watch and how to fetch.
        #[arg(long, value_name = "FILE", env = "SIJILL_CONFIG", default_value = "sijill.toml")]
        config: PathBuf,
        /// Ask every feed once, then end.
        #[arg(long)]
        once: bool,
        /// Ask every feed once and say what it holds; write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Write a settings file to start from, with public feeds by country, all off.
        #[arg(long)]
        init: bool,
        /// Show how the sources of the register stand.
        #[arg(long)]
        status: bool,
        /// With --status: one JSON object a line.
        #[arg(long)]
        json: bool,
        /// Threads that code; 0 for one a core.
        #[arg(short, long, default_value_t = 0)]
        jobs: usize,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Lists what could not be read: file, place in an archive or address, and why.
    Rejects {
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Codes every report of the register again with this version; decisions stay; prints what changed.
    Recode {
        /// Threads; 0 for one a core.
        #[arg(short, long, default_value_t = 0)]
        jobs: usize,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Lists incidents.
    #[command(
        after_help = "Examples:\n  sijill incidents --where \"country=OM and killed>=5 and date>=2024-07\"\n  sijill incidents --search \"هجوم مسجد\" --format json\n  sijill incidents --order killed --limit 10\nFields: id status type subtype modality country admin1 place site title date killed injured (and _low, _high) confidence accounts independent lat lon perpetrator claimed denied blamed target nationality weapon outlet language text"
    )]
    Incidents {
        /// Only those that pass, as `country=OM and killed>=5`.
        #[arg(long = "where", value_name = "FILTER")]
        filter: Option<String>,
        /// Only those whose reports hold these words (spelling and article do not matter).
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Order; a search is in order of arrival, newest first.
        #[arg(long, value_enum, default_value = "date")]
        order: register::By,
        /// How many.
        #[arg(long, default_value_t = 50)]
        limit: usize,
        /// After how many.
        #[arg(long, default_value_t = 0)]
        offset: usize,
        /// How to print.
        #[arg(long, value_enum, default_value = "table")]
        format: register::ListFormat,
        /// Print only how many pass.
        #[arg(long)]
        count: bool,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Shows one incident: each value with its sources, the toll over time, what is contested, its history.
    #[command(after_help = "Example:\n  sijill incident i12.1 --why")]
    Incident {
        /// Incident, as `i12.1`.
        id: String,
        /// How to print.
        #[arg(long, value_enum, default_value = "text")]
        format: register::ShowFormat,
        /// Also why each account is linked to it: features and weights.
        #[arg(long)]
        why: bool,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Decides on incidents: confirm, reject, correct, note, link, unlink, merge, split, undo; log lists all.
    Decide {
        #[command(subcommand)]
        what: register::Decide,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Checks the register end to end: pages, hashes, the chain of decisions, and all that is derived.
    Verify {
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Makes a consistent copy, also while others write.
    Backup {
        /// The copy.
        path: PathBuf,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Keeps a table of ACLED, UCDP GED or GTD in its published columns beside the register's own incidents (bring your
    /// own copy and its licence). Nothing of it becomes a report or an incident.
    #[command(
        after_help = "Examples:\n  sijill import acled Middle-East_2015-2024.csv --name acled\n  sijill import ucdp GEDEvent_v24_1.csv --name ged\n  sijill compare ged --where \"country=YE\""
    )]
    Import {
        /// Whose it is.
        #[arg(value_enum)]
        form: register::Whose,
        /// The table (CSV).
        table: PathBuf,
        /// What to call it here; the file's name by default.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Take the place of another file under that name.
        #[arg(long)]
        replace: bool,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Lists the tables that were imported.
    References {
        /// Forget this one.
        #[arg(long, value_name = "NAME")]
        drop: Option<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Compares the register with a table of ACLED, UCDP GED or GTD: which of theirs it has, which of ours they lack, and
    /// how far the two agree, field by field.
    #[command(
        after_help = "Examples:\n  sijill compare acled\n  sijill compare acled.csv --form acled\n  sijill compare ged241.csv --form ucdp --where \"country=YE\" --format json"
    )]
    Compare {
        /// An imported table by its name, or a file with --form.
        #[arg(value_name = "NAME|FILE")]
        table: PathBuf,
        /// Whose the file is.
        #[arg(long, value_enum)]
        form: Option<register::Whose>,
        /// Only incidents that pass.
        #[arg(long = "where", value_name = "FILTER")]
        filter: Option<String>,
        /// How to print.
        #[arg(long, value_enum, default_value = "text")]
        format: register::ShowFormat,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Writes incidents for spreadsheets, maps, linked data, and in the columns of ACLED and UCDP.
    Export {
        /// Form.
        #[arg(value_enum)]
        format: register::ExportFormat,
        /// Only those that pass.
        #[arg(long = "where", value_name = "FILTER")]
        filter: Option<String>,
        /// Write here instead of standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// The figures of an assessment: pace against earlier years, firsts, reach, claims, tolls; each with its incidents.
    #[command(
        after_help = "Examples:\n  sijill stats --actor islamic-state --as-of 2024-07-22\n  sijill stats --country IQ --period week --format csv\n  sijill stats --actor 'حركة الشباب' --format json"
    )]
    Stats {
        #[command(flatten)]
        ask: assess::Ask,
        /// Period of the series.
        #[arg(long, value_enum, default_value = "month")]
        period: assess::By,
        /// How to print.
        #[arg(long, value_enum, default_value = "text")]
        format: assess::StatsFormat,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// A note of about two pages on an actor, a country, or all violence; every number links to its incidents.
    #[command(
        after_help = "Examples:\n  sijill brief --actor islamic-state --as-of 2024-07-22 --output brief.html\n  sijill brief --country YE --language ar --format md"
    )]
    Brief {
        #[command(flatten)]
        ask: assess::Ask,
        /// Form.
        #[arg(long, value_enum, default_value = "html")]
        format: assess::BriefFormat,
        /// `ar` or `en`.
        #[arg(long, default_value = "en")]
        language: String,
        /// Write here instead of standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Fits and measures the matcher on reports whose incident is known.
    Matching {
        #[command(subcommand)]
        what: register::Matching,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Scores the coder against hand-coded reports: incidents, each field, calibration, and every error.
    #[command(
        after_help = "Examples:\n  sijill eval gold/reports.jsonl --output now.json\n  sijill eval gold/reports.jsonl --compare before.json"
    )]
    Eval {
        /// One JSON object a line: {"report": {…}, "accounts": […]} in the codebook's form; see gold/README.md.
        gold: PathBuf,
        /// Write figures and errors here, for a later `--compare`.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Show what changed since figures written earlier.
        #[arg(long, value_name = "FILE")]
        compare: Option<PathBuf>,
        #[command(flatten)]
        sources: Sources,
    },
    /// Fits what a lone sentence asserts on labelled sentences; prints weights for `lexicon/assertion.tsv`.
    Confidence {
        /// One JSON object a line: {"text": "…", "published": "…", "kind": "violence"|"protest", "label": true}.
        gold: PathBuf,
        /// How strongly weights are drawn to nothing.
        #[arg(long, default_value_t = 3.0)]
        ridge: f64,
        /// Also fit on nine tenths and measure on the tenth left out, ten times.
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        sources: Sources,
    },
    /// Serves the pages where analysts work, and the HTTP API.
    #[command(
        after_help = "Examples:\n  sijill serve --open\n  sijill users add salma --role administrator && sijill serve --listen 0.0.0.0:7878 --tls-certificate cert.pem --tls-key key.pem\nWithout users one local analyst works without a login, on this machine only. The API is described at /api/v1/openapi.json; SECURITY.md\nsays what is and is not protected."
    )]
    Serve {
        #[command(flatten)]
        serving: serve::Serving,
        #[command(flatten)]
        place: register::Where,
        #[command(flatten)]
        sources: Sources,
    },
    /// Users of the pages and the API of a register.
    #[command(after_help = "Example:\n  sijill users add salma --role administrator")]
    Users {
        #[command(subcommand)]
        what: serve::Users,
        #[command(flatten)]
        place: register::Where,
    },
    /// Codes the examples into a throw-away register and opens the pages on it.
    Demo {
        #[command(flatten)]
        serving: serve::Serving,
        /// Do not open the browser; the address is printed.
        #[arg(long)]
        no_open: bool,
        #[command(flatten)]
        sources: Sources,
    },
    /// Prints a schema: of a coding (JSON Schema), or of the API (OpenAPI 3.1).
    Schema {
        /// Of what.
        #[arg(value_enum, default_value = "coding")]
        of: SchemaOf,
    },
}

/// What went wrong, for the person at the shell.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Wrong use: exit code 2.
    #[error("{0}")]
    Usage(String),
    /// Some inputs failed, each already named: exit code 1.
    #[error("{failed} of {all} inputs could not be read")]
    Some {
        /// How many.
        failed: usize,
        /// Of how many.
        all: usize,
    },
    /// The register: exit code 3 when it cannot be used, else 1.
    #[error(transparent)]
    Register(#[from] sijill_register::RegisterError),
    /// `verify` found something: exit code 3.
    #[error("{0} problem(s) found")]
    Unsound(usize),
    /// Anything else: exit code 1.
    #[error("{0}")]
    Other(String),
}

fn main() -> ExitCode {
    // A broken PDF may panic its reader; it is named as what could not be read, and that says enough.
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // Whoever read the output has gone (`sijill explain … | head`): the end, as every tool does.
        let said = panic.payload().downcast_ref::<String>().map_or("", String::as_str);
        if said.starts_with("failed printing to stdout") && said.contains("Broken pipe") {
            std::process::exit(0);
        }
        if std::thread::current().name() != Some(sijill_ingest::PDF_THREAD) {
            loud(panic);
        }
    }));
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Code { paths, format, reading, output, sources } => {
            code::run(&code::Options { paths, format, reading, output }, &sources)
        }
        Command::Explain { path, published, place, sources } => {
            explain::run(&path, published.as_deref(), &place, &sources)
        }
        Command::Read { what, paths, language, reference, sources } => {
            read::run(what, &paths, language.as_deref(), reference.as_deref(), &sources)
        }
        Command::Add { paths, reading, receipts, dry_run, config, place, sources } => {
            let (register, weights) = (place.register, place.weights);
            let quiet = cli.quiet;
            let options = add::Options { paths, register, reading, receipts, dry_run, config, weights, quiet };
            add::run(&options, &sources)
        }
        Command::Watch { config, init: true, .. } => watch::init(&config),
        Command::Watch { status: true, json, place, sources, .. } => watch::status(&place, &sources, json),
        Command::Watch { config, once, dry_run, jobs, place, sources, .. } => {
            watch::run(&place, &sources, &watch::Options { config: &config, once, dry_run, quiet: cli.quiet, jobs })
        }
        Command::Rejects { json, place, sources } => watch::rejects(&place, &sources, json),
        Command::Recode { jobs, place, sources } => {
            add::recode(&place.register, place.weights.as_deref(), jobs, &sources)
        }
        Command::Incidents { filter, search, order, limit, offset, format, count, place, sources } => {
            let list = register::List {
                filter: filter.as_deref(),
                search: search.as_deref(),
                order,
                limit,
                offset,
                format,
                count,
            };
            register::incidents(&place, &sources, &list)
        }
        Command::Incident { id, format, why, place, sources } => register::incident(&place, &sources, &id, format, why),
        Command::Decide { what, place, sources } => register::decide(&place, &sources, what),
        Command::Verify { place, sources } => register::verify(&place, &sources),
        Command::Backup { path, place, sources } => register::backup(&place, &sources, &path),
        Command::Compare { table, form, filter, format, place, sources } => {
            register::compared(&place, &sources, &table, form, filter.as_deref(), format)
        }
        Command::Import { form, table, name, replace, place, sources } => {
            register::import(&place, &sources, form, &table, name.as_deref(), replace)
        }
        Command::References { drop, json, place, sources } => {
            register::references(&place, &sources, drop.as_deref(), json)
        }
        Command::Export { format, filter, output, place, sources } => {
            register::export(&place, &sources, format, filter.as_deref(), output.as_deref())
        }
        Command::Stats { ask, period, format, place, sources } => assess::stats(&place, &sources, &ask, period, format),
        Command::Brief { ask, format, language, output, place, sources } => {
            assess::run_brief(&place, &sources, &ask, format, &language, output.as_deref())
        }
        Command::Matching { what, place, sources } => register::matching(&place, &sources, &what),
        Command::Eval { gold, output, compare, sources } => {
            eval::run(&gold, output.as_deref(), compare.as_deref(), &sources)
        }
        Command::Confidence { gold, ridge, check, sources } => confidence::run(&gold, ridge, check, &sources),
        Command::Lexicon { command } => lexicon::run(command),
        Command::Gazetteer { command } => gazetteer::run(command),
        Command::Serve { serving, place, sources } => serve::run(&place, &sources, &serving),
        Command::Users { what, place } => serve::users(&place.register, &what),
        Command::Demo { serving, no_open, sources } => serve::demo(&sources, &serving, no_open),
        Command::Schema { of } => {
            let schema = match of {
                SchemaOf::Coding => serde_json::to_value(sijill_model::coding_schema()),
                SchemaOf::Api => Ok(sijill_server::openapi()),
            };
            let text = schema.and_then(|s| serde_json::to_string_pretty(&s)).expect("a schema is JSON");
            println!("{text}");
            Ok(())
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !cli.quiet || !matches!(failure, Failure::Some { .. }) {
                eprintln!("sijill: {failure}");
            }
            ExitCode::from(match failure {
                Failure::Usage(_) => 2,
                Failure::Register(e) if e.is_unusable() => 3,
                Failure::Unsound(_) => 3,
                _ => 1,
            })
        }
    }
}

/// Parses a date argument.
pub fn date_argument(s: &str, name: &str) -> Result<jiff::civil::Date, Failure> {
    s.parse().map_err(|_| Failure::Usage(format!("--{name} takes a day as YYYY-MM-DD, not `{s}`")))
}

/// Parses a language argument.
pub fn language_argument(s: &str) -> Result<sijill_model::Language, Failure> {
    match s {
        "ar" => Ok(sijill_model::Language::Arabic),
        "en" => Ok(sijill_model::Language::English),
        _ => Err(Failure::Usage(format!("--language takes `ar` or `en`, not `{s}`"))),
    }
}

/// Writes a line; a closed pipe ends the program quietly, as every tool does.
pub fn write_out(out: &mut dyn std::io::Write, text: &str) -> Result<(), Failure> {
    match out.write_all(text.as_bytes()) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(e) => Err(Failure::Other(format!("the output could not be written: {e}"))),
    }
}
