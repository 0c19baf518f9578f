//! `sijill serve`, `sijill users`, `sijill demo`: the pages and the API, who may use them, and a register to try them on.

use crate::add::now;
use crate::register::Where;
use crate::{Failure, Sources, knowledge};
use clap::{Args, Subcommand, ValueEnum};
use sijill_server::access::{Access, Refusal, Role, UserChange};
use sijill_server::{ActorEntry, House, Listen, OpenError, Parts};
use std::io::{BufRead, IsTerminal};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// How to serve.
#[derive(Args)]
pub struct Serving {
    /// Address and port; port 0 for any free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878", env = "SIJILL_LISTEN")]
    listen: SocketAddr,
    /// Certificate chain (PEM); with --tls-key.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,
    /// Its key (PEM).
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
    /// Listen beyond this machine without TLS: a proxy in front does it.
    #[arg(long)]
    insecure: bool,
    /// Believe the proxy in front about where requests come from (X-Forwarded-For).
    #[arg(long)]
    behind_proxy: bool,
    /// The name on decisions of a register without users.
    #[arg(long, value_name = "NAME", env = "SIJILL_ANALYST", default_value = "local analyst")]
    by: String,
    /// Open the pages in the browser.
    #[arg(long)]
    open: bool,
}

/// A role.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RoleArgument {
    /// Reads.
    Reader,
    /// Decides on incidents, adds reports.
    Analyst,
    /// Undoes others' decisions too.
    Reviewer,
    /// Makes users.
    Administrator,
}

impl From<RoleArgument> for Role {
    fn from(r: RoleArgument) -> Self {
        match r {
            RoleArgument::Reader => Self::Reader,
            RoleArgument::Analyst => Self::Analyst,
            RoleArgument::Reviewer => Self::Reviewer,
            RoleArgument::Administrator => Self::Administrator,
        }
    }
}

/// What to do with users.
#[derive(Subcommand)]
pub enum Users {
    /// Makes a user; asks for the password (or reads it from standard input).
    Add {
        /// Name, as decisions will carry it.
        name: String,
        /// What they may do.
        #[arg(long, value_enum)]
        role: RoleArgument,
    },
    /// Lists users.
    List,
    /// Gives a user a new password.
    Password {
        /// Name.
        name: String,
    },
    /// Gives a user another role.
    Role {
        /// Name.
        name: String,
        /// Role.
        #[arg(value_enum)]
        role: RoleArgument,
    },
    /// Shuts a user out.
    Disable {
        /// Name.
        name: String,
    },
    /// Lets a user in again.
    Enable {
        /// Name.
        name: String,
    },
    /// Takes a user's second factor away (a lost phone).
    TotpOff {
        /// Name.
        name: String,
    },
    /// Removes a user; decisions keep the name.
    Remove {
        /// Name.
        name: String,
    },
}

impl From<OpenError> for Failure {
    fn from(e: OpenError) -> Self {
        match e {
            OpenError::Register(e) => Self::Register(e),
            OpenError::Users(e) => e.into(),
            OpenError::Listen(reason) => Self::Usage(reason),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(e: Refusal) -> Self {
        match e {
            Refusal::Invalid(reason) => Self::Usage(reason),
            other => Self::Other(other.to_string()),
        }
    }
}

fn parts(register: &Path, weights: Option<&Path>, sources: &Sources, by: &str) -> Result<Parts, Failure> {
    let coder = knowledge::coder(sources)?;
    let options = knowledge::register_options(&coder, weights)?;
    let s = coder.knowledge.lexicon.stats();
    let lexicon = [
        ("files", s.files),
        ("lexemes", s.lexemes),
        ("forms", s.forms),
        ("rules", s.rules),
        ("examples", s.examples),
        ("actors", s.actors),
        ("places", coder.knowledge.gazetteer.len()),
    ]
    .map(|(name, n)| (name.to_owned(), n as u64))
    .to_vec();
    Ok(Parts {
        register: register.to_owned(),
        options,
        coder,
        actors: actors(sources)?,
        lexicon,
        overlay: sources.lexicon.as_ref().map(|p| p.display().to_string()),
        local: by.to_owned(),
        now,
    })
}

/// Actors with all their names, from the lexicon's files.
fn actors(sources: &Sources) -> Result<Vec<ActorEntry>, Failure> {
    let mut files = knowledge::built_in();
    if let Some(dir) = &sources.lexicon {
        files.extend(knowledge::files(dir)?);
    }
    let mut actors: Vec<ActorEntry> = Vec::new();
    for (path, text) in &files {
        let file = sijill_lexicon::parse_lex(path, text).map_err(|e| Failure::Other(e.to_string()))?;
        for section in file.sections.iter().filter(|s| s.kind == "actors") {
            for entry in &section.entries {
                let mut plain = entry.plain();
                let Some(slug) = plain.next() else { continue };
                // Marks after a name say how its case counts; they are not part of it.
                let names = |field: Option<&str>| -> Vec<String> {
                    field
                        .unwrap_or("")
                        .split(['،', ','])
                        .map(|n| n.trim().trim_end_matches(['!', '^']).to_owned())
                        .filter(|n| !n.is_empty())
                        .collect()
                };
                let (ar, en) = (names(plain.next()), names(plain.next()));
                let attribute = |key: &str| {
                    let own = entry.attributes().find(|(k, _)| *k == key).map(|(_, v)| v.to_owned());
                    own.or_else(|| section.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone()))
                };
                let made = ActorEntry {
                    slug: slug.to_owned(),
                    kind: attribute("kind").unwrap_or_default(),
                    ar,
                    en,
                    parent: attribute("parent"),
                    countries: attribute("countries")
                        .unwrap_or_default()
                        .split_whitespace()
                        .map(str::to_owned)
                        .collect(),
                    since: attribute("since"),
                    until: attribute("until"),
                    origin: format!("{path}:{}", entry.line),
                };
                // A user's own entry of a slug stands over the built-in one.
                match actors.iter_mut().find(|a| a.slug == made.slug) {
                    Some(known) => *known = made,
                    None => actors.push(made),
                }
            }
        }
    }
    Ok(actors)
}

/// Runs `serve`.
pub fn run(place: &Where, sources: &Sources, serving: &Serving) -> Result<(), Failure> {
    let parts = parts(&place.register, place.weights.as_deref(), sources, &serving.by)?;
    serve(parts, serving, serving.open)
}

fn serve(parts: Parts, serving: &Serving, open: bool) -> Result<(), Failure> {
    let house = House::open(parts)?;
    let listen = Listen {
        at: serving.listen,
        tls: serving.tls_certificate.clone().zip(serving.tls_key.clone()),
        insecure: serving.insecure,
        proxied: serving.behind_proxy,
    };
    let scheme = if listen.tls.is_some() { "https" } else { "http" };
    Ok(sijill_server::serve(house, &listen, |address| {
        eprintln!("sijill: the pages are at {scheme}://{address}/ (Ctrl-C ends)");
        if open {
            browse(&format!("{scheme}://{address}/"));
        }
    })?)
}

/// Asks the desktop to show an address; where there is none, the address was printed.
fn browse(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let quiet = std::process::Stdio::null;
    let _ = std::process::Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(quiet())
        .stdout(quiet())
        .stderr(quiet())
        .spawn();
}

/// Runs `users`.
pub fn users(register: &Path, what: &Users) -> Result<(), Failure> {
    if !register.exists() {
        return Err(sijill_register::RegisterError::Missing { path: register.display().to_string() }.into());
    }
    let access = Access::open(&Access::beside(register))?;
    let change = |name: &str, change: UserChange, done: &str| -> Result<(), Failure> {
        access.change_user(name, &change)?;
        access.log("shell", "shell", &format!("user changed: {name}"))?;
        println!("{name} {done}");
        Ok(())
    };
    match what {
        Users::List => {
            for u in access.users()? {
                let state = if u.disabled { "shut out" } else { "" };
                let totp = if u.totp { "second factor" } else { "" };
                let seen = u.seen.as_deref().unwrap_or("never");
                println!("{:<20} {:<14} last in {seen} {totp} {state}", u.name, u.role.as_str());
            }
            Ok(())
        }
        Users::Add { name, role } => {
            let role = Role::from(*role);
            access.add_user(name, role, &password()?)?;
            access.log("shell", "shell", &format!("user made: {name} {}", role.as_str()))?;
            println!("{name} is a user now ({}); a server that runs must be started again", role.as_str());
            Ok(())
        }
        Users::Password { name } => {
            change(name, UserChange { password: Some(password()?), ..UserChange::default() }, "has a new password")
        }
        Users::Role { name, role } => change(
            name,
            UserChange { role: Some(Role::from(*role)), ..UserChange::default() },
            &format!("is {} now", Role::from(*role).as_str()),
        ),
        Users::Disable { name } => {
            change(name, UserChange { disabled: Some(true), ..UserChange::default() }, "is shut out")
        }
        Users::Enable { name } => {
            change(name, UserChange { disabled: Some(false), ..UserChange::default() }, "may come in again")
        }
        Users::TotpOff { name } => {
            change(name, UserChange { totp_off: true, ..UserChange::default() }, "needs no code any more")
        }
        Users::Remove { name } => {
            access.remove_user(name)?;
            access.log("shell", "shell", &format!("user removed: {name}"))?;
            println!("{name} is no user any more");
            Ok(())
        }
    }
}

fn password() -> Result<String, Failure> {
    let unread = |e: std::io::Error| Failure::Other(format!("the password could not be read: {e}"));
    if !std::io::stdin().is_terminal() {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(unread)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let first = rpassword::prompt_password("Password (at least 12 characters): ").map_err(unread)?;
    let again = rpassword::prompt_password("Once more: ").map_err(unread)?;
    if first != again {
        return Err(Failure::Usage("the two are not the same".into()));
    }
    Ok(first)
}

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// A folder that goes when the demo ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs `demo`: the examples into a throw-away register, and the pages on it.
pub fn demo(sources: &Sources, serving: &Serving, stay_closed: bool) -> Result<(), Failure> {
    let folder = Folder(std::env::temp_dir().join(format!("sijill-demo-{}", std::process::id())));
    let reports = folder.0.join("reports");
    let fail = |e: std::io::Error| Failure::Other(format!("{}: {e}", folder.0.display()));
    std::fs::create_dir_all(&reports).map_err(fail)?;
    for (name, text) in EXAMPLES {
        std::fs::write(reports.join(name), text).map_err(fail)?;
    }
    let register = folder.0.join("demo.db");
    crate::add::run(
        &crate::add::Options {
            paths: vec![reports],
            register: register.clone(),
            reading: crate::input::Reading { published: None, language: None, jobs: 0 },
            receipts: false,
            dry_run: false,
            config: None,
            weights: None,
            quiet: false,
        },
        sources,
    )?;
    let place = Where { register: register.clone(), weights: None };
    let list = crate::register::List {
        filter: None,
        search: None,
        order: crate::register::By::Date,
        limit: 50,
        offset: 0,
        format: crate::register::ListFormat::Table,
        count: false,
    };
    crate::register::incidents(&place, sources, &list)?;
    serve(parts(&register, None, sources, &serving.by)?, serving, !stay_closed)
}
