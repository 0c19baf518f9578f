//! The command line: arguments in, results on standard output, everything else on standard error.
//!
//! Exit codes: 0 done; 1 some inputs failed (each named, the rest done); 2 wrong usage.

mod code;
mod explain;
mod gazetteer;
mod knowledge;
mod lexicon;
mod read;
mod show;

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
    #[arg(long, value_name = "DIR", env = "SIJILL_LEXICON")]
    pub lexicon: Option<PathBuf>,
    /// A gazetteer made with `sijill gazetteer build`, instead of the built-in one.
    #[arg(long, value_name = "FILE", env = "SIJILL_GAZETTEER")]
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

#[derive(Subcommand)]
enum Command {
    /// Codes reports and prints codings (no register needed).
    #[command(
        after_help = "Examples:\n  sijill code article.txt --format text\n  sijill code reports/ --format table\n  zcat reports.jsonl.gz | sijill code - > codings.jsonl"
    )]
    Code {
        /// Files (.txt .html .json .jsonl), folders, or `-` for standard input.
        #[arg(default_value = "-")]
        paths: Vec<PathBuf>,
        /// How to print.
        #[arg(long, value_enum, default_value = "jsonl")]
        format: Format,
        /// Day of publication for reports that do not say it (YYYY-MM-DD).
        #[arg(long, value_name = "DATE")]
        published: Option<String>,
        /// Language of the reports, `ar` or `en`; found from the text by default.
        #[arg(long)]
        language: Option<String>,
        /// Threads; 0 for one a core.
        #[arg(short, long, default_value_t = 0)]
        jobs: usize,
        /// Write here instead of standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        sources: Sources,
    },
    /// From every value back to the rule, the words, and what else was considered.
    #[command(after_help = "Example:\n  sijill explain article.txt")]
    Explain {
        /// A report or a coding (as `sijill code` takes them), or `-`.
        path: PathBuf,
        /// Day of publication for reports that do not say it (YYYY-MM-DD).
        #[arg(long, value_name = "DATE")]
        published: Option<String>,
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
    /// Prints the JSON Schema of a coding.
    Schema,
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
    /// Anything else: exit code 1.
    #[error("{0}")]
    Other(String),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Code { paths, format, published, language, jobs, output, sources } => {
            code::run(&code::Options { paths, format, published, language, jobs, output }, &sources)
        }
        Command::Explain { path, published, sources } => explain::run(&path, published.as_deref(), &sources),
        Command::Read { what, paths, language, reference, sources } => {
            read::run(what, &paths, language.as_deref(), reference.as_deref(), &sources)
        }
        Command::Lexicon { command } => lexicon::run(command),
        Command::Gazetteer { command } => gazetteer::run(command),
        Command::Schema => {
            println!("{}", serde_json::to_string_pretty(&sijill_model::coding_schema()).expect("a schema is JSON"));
            Ok(())
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !cli.quiet || !matches!(failure, Failure::Some { .. }) {
                eprintln!("sijill: {failure}");
            }
            ExitCode::from(if matches!(failure, Failure::Usage(_)) { 2 } else { 1 })
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
