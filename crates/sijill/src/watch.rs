//! `sijill watch`: feeds and sitemaps, asked politely and for ever, their entries into the register.
//!
//! Input: `sijill.toml`. Output: reports in the register; on standard error a line a source. Workers
//! fetch, each host by one of them at a time; this thread alone codes and writes. A source in trouble is
//! asked less and less often and never holds up another.

use crate::fetching::{self, Found, Text};
use crate::input::{Raw, days};
use crate::{Failure, Sources, add, knowledge, register};
use jiff::Timestamp;
use serde::Deserialize;
use sijill_coder::{Coder, Scratch};
use sijill_ingest::feed::Entry;
use sijill_ingest::fetch::{Client, FetchError, Settings, Validators, back_off, parse};
use sijill_ingest::{Limits, Reader};
use sijill_register::{Register, Source};
use std::collections::{HashMap, HashSet, VecDeque};
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The starter file.
pub const STARTER: &str = include_str!("sijill.toml");

/// `sijill.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// How to fetch.
    pub fetch: Settings,
    /// What to watch.
    pub feed: Vec<Watched>,
}

/// A feed or a sitemap.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watched {
    /// Its address.
    pub address: String,
    /// The outlet, for reports that do not name it.
    #[serde(default)]
    pub outlet: Option<String>,
    /// Country of the outlet, for people who read the file.
    #[serde(default)]
    #[allow(dead_code)]
    pub country: Option<String>,
    /// `ar` or `en`; found from the text by default.
    #[serde(default)]
    pub language: Option<String>,
    /// Whether it is watched.
    #[serde(default)]
    pub on: bool,
    /// Minutes between two looks.
    #[serde(default = "quarter")]
    pub every: f64,
    /// Where the text comes from.
    #[serde(default)]
    pub text: Text,
}

fn quarter() -> f64 {
    15.0
}

/// Reads `sijill.toml`.
pub fn config(path: &Path) -> Result<Config, Failure> {
    let text = std::fs::read_to_string(path).map_err(|e| {
        let hint = if e.kind() == std::io::ErrorKind::NotFound {
            " (`sijill watch --init` writes one to start from)"
        } else {
            ""
        };
        Failure::Usage(format!("{}: {e}{hint}", path.display()))
    })?;
    let config: Config = toml::from_str(&text).map_err(|e| Failure::Usage(format!("{}: {e}", path.display())))?;
    for feed in &config.feed {
        parse(&feed.address).map_err(|e| Failure::Usage(format!("{}: {e}", path.display())))?;
        if let Some(language) = &feed.language {
            crate::language_argument(language)?;
        }
    }
    Ok(config)
}

/// How the command was given.
pub struct Options<'a> {
    pub config: &'a Path,
    pub once: bool,
    pub dry_run: bool,
    pub quiet: bool,
    pub jobs: usize,
}

/// What a worker does.
enum Work {
    Poll(Validators, String),
    Page(Box<Entry>),
}

struct Job {
    feed: usize,
    host: String,
    work: Work,
}

/// What came of it.
enum Done {
    Poll(usize, Result<Option<Found>, FetchError>),
    Page(usize, Box<Entry>, Vec<Raw>, Vec<(String, FetchError)>),
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    busy: HashSet<String>,
    free_at: HashMap<String, Instant>,
    closed: bool,
}

struct Shared {
    queue: Mutex<Queue>,
    ready: Condvar,
    delay: Duration,
}

impl Shared {
    fn push(&self, job: Job) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).jobs.push_back(job);
        self.ready.notify_all();
    }

    /// The next job of a host whose turn it is.
    fn next(&self) -> Option<Job> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if queue.closed {
                return None;
            }
            let now = Instant::now();
            let turn = |q: &Queue, host: &str| {
                if q.busy.contains(host) {
                    None
                } else {
                    Some(q.free_at.get(host).map_or(Duration::ZERO, |at| at.saturating_duration_since(now)))
                }
            };
            let found = (0..queue.jobs.len()).find(|n| turn(&queue, &queue.jobs[*n].host) == Some(Duration::ZERO));
            if let Some(job) = found.and_then(|n| queue.jobs.remove(n)) {
                queue.busy.insert(job.host.clone());
                return Some(job);
            }
            let wait = queue.jobs.iter().filter_map(|j| turn(&queue, &j.host)).min().unwrap_or(Duration::from_secs(5));
            queue = self
                .ready
                .wait_timeout(queue, wait.max(Duration::from_millis(5)))
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    fn finished(&self, host: &str) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.busy.remove(host);
        queue.free_at.insert(host.to_owned(), Instant::now() + self.delay);
        drop(queue);
        self.ready.notify_all();
    }

    fn close(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
        self.ready.notify_all();
    }
}

fn worker(shared: &Shared, client: &Client, coder: &Coder, feeds: &[Watched], done: &Sender<Done>) {
    let days = days(coder);
    let reader = Reader { days: &days, limits: Limits::default() };
    while let Some(job) = shared.next() {
        let result = match job.work {
            Work::Poll(validators, address) => {
                Done::Poll(job.feed, fetching::fetch(client, &address, &validators, &reader))
            }
            Work::Page(entry) => {
                let feed = &feeds[job.feed];
                let (raws, bad) = fetching::entry(client, &entry, feed.outlet.as_deref(), feed.text, &reader);
                Done::Page(job.feed, entry, raws, bad)
            }
        };
        shared.finished(&job.host);
        if done.send(result).is_err() {
            return;
        }
    }
}

fn host(address: &str) -> String {
    parse(address).ok().and_then(|u| u.host_str().map(str::to_owned)).unwrap_or_default()
}

/// Tries of an entry whose page cannot be had for a passing reason, before what the feed gives is taken.
const TRIES: u32 = 3;

/// How a source stands in this run.
#[derive(Default)]
struct Standing {
    waiting: usize,
    added: usize,
    /// Asked, or passed over, in this run.
    seen: bool,
    /// Asked, and not told about yet.
    asked: bool,
    /// Sitemaps of this round, so that a circle of them ends.
    maps: HashSet<String>,
}

struct Watch<'a> {
    feeds: &'a [Watched],
    coder: &'a Coder,
    register: Register,
    scratch: Vec<Scratch>,
    shared: &'a Shared,
    standing: Vec<Standing>,
    options: &'a Options<'a>,
    failed: usize,
}

/// Runs `watch`.
pub fn run(place: &register::Where, sources: &Sources, options: &Options<'_>) -> Result<(), Failure> {
    let config = config(options.config)?;
    let feeds: Vec<Watched> = config.feed.into_iter().filter(|f| f.on).collect();
    if feeds.is_empty() {
        return Err(Failure::Usage(format!("{}: no feed is switched on (`on = true`)", options.config.display())));
    }
    let client = add::client(config.fetch.clone())?;
    let coder = knowledge::coder(sources)?;
    let knowledge = knowledge::register_options(&coder, place.weights.as_deref())?;
    if options.dry_run {
        return dry_run(&feeds, &client, &coder);
    }
    let register = Register::open(&place.register, knowledge)?;
    let shared = Shared {
        queue: Mutex::default(),
        ready: Condvar::new(),
        delay: Duration::from_secs_f64(config.fetch.delay.clamp(0.0, 600.0)),
    };
    let (send, receive) = channel();
    std::thread::scope(|scope| {
        for _ in 0..config.fetch.parallel.clamp(1, 64) {
            let (shared, client, coder, feeds, send) = (&shared, &client, &coder, &feeds[..], send.clone());
            scope.spawn(move || worker(shared, client, coder, feeds, &send));
        }
        let mut watch = Watch {
            feeds: &feeds,
            coder: &coder,
            register,
            scratch: (0..crate::input::threads(options.jobs)).map(|_| Scratch::default()).collect(),
            shared: &shared,
            standing: feeds.iter().map(|_| Standing::default()).collect(),
            options,
            failed: 0,
        };
        let result = watch.go(&receive);
        shared.close();
        result
    })
}

impl Watch<'_> {
    fn go(&mut self, done: &std::sync::mpsc::Receiver<Done>) -> Result<(), Failure> {
        loop {
            let next = self.ask_those_due()?;
            let idle = self.standing.iter().all(|s| s.waiting == 0);
            if idle && self.options.once {
                break;
            }
            let wait = if idle { next.min(Duration::from_secs(60)) } else { Duration::from_secs(5) };
            let Ok(first) = done.recv_timeout(wait) else { continue };
            // What has come meanwhile is written in one go.
            let mut pages = Vec::new();
            for result in std::iter::once(first).chain(done.try_iter().take(200)) {
                match result {
                    Done::Poll(feed, result) => self.polled(feed, result, &mut pages)?,
                    Done::Page(feed, entry, raws, bad) => {
                        self.standing[feed].waiting -= 1;
                        pages.push((feed, entry, raws, bad));
                    }
                }
            }
            self.keep(pages)?;
            for feed in 0..self.feeds.len() {
                let s = &self.standing[feed];
                if s.asked && s.waiting == 0 {
                    self.told(feed)?;
                }
            }
        }
        if self.failed > 0 {
            return Err(Failure::Some { failed: self.failed, all: self.feeds.len() });
        }
        Ok(())
    }

    /// Queues the sources whose time has come; how long until the next one's.
    fn ask_those_due(&mut self) -> Result<Duration, Failure> {
        let now = Timestamp::now();
        let mut soonest = Duration::from_secs(3600);
        for (n, feed) in self.feeds.iter().enumerate() {
            if self.standing[n].waiting > 0 || (self.options.once && self.standing[n].seen) {
                continue;
            }
            let known = self.register.source(&feed.address)?;
            let due = known.as_ref().and_then(|s| s.next_at.parse::<Timestamp>().ok()).filter(|at| *at > now);
            if let Some(at) = due {
                let troubled = known.as_ref().is_some_and(|s| s.failures > 0);
                if self.options.once && troubled {
                    self.standing[n].seen = true;
                    eprintln!("sijill: {}: in trouble, not asked before {at}", feed.address);
                }
                if !self.options.once || troubled {
                    let left = u64::try_from(at.as_second() - now.as_second()).unwrap_or(1).max(1);
                    soonest = soonest.min(Duration::from_secs(left));
                    continue;
                }
            }
            let known = known.unwrap_or_default();
            let address = known.moved.clone().unwrap_or_else(|| feed.address.clone());
            self.standing[n] = Standing { waiting: 1, seen: true, asked: true, ..Standing::default() };
            let validators = Validators { etag: known.etag, modified: known.modified };
            self.shared.push(Job { feed: n, host: host(&address), work: Work::Poll(validators, address) });
        }
        Ok(soonest)
    }

    /// What came of asking a source.
    fn polled(
        &mut self,
        n: usize,
        result: Result<Option<Found>, FetchError>,
        pages: &mut Vec<Kept>,
    ) -> Result<(), Failure> {
        let feed = &self.feeds[n];
        let at = add::now();
        let mut source = self
            .register
            .source(&feed.address)?
            .unwrap_or_else(|| Source { address: feed.address.clone(), ..Source::default() });
        source.asked_at.clone_from(&at);
        let next = |wait: Duration| {
            let wait = jiff::SignedDuration::try_from(wait).unwrap_or(jiff::SignedDuration::from_secs(3600));
            Timestamp::now().checked_add(wait).map_or_else(|_| at.clone(), |t| t.to_string())
        };
        self.standing[n].waiting -= 1;
        match result {
            Ok(found) => {
                source.ok_at = Some(at.clone());
                source.failures = 0;
                source.problem = None;
                source.next_at = next(Duration::from_secs_f64((feed.every.clamp(1.0, 10_080.0)) * 60.0));
                match found {
                    None => {}
                    Some(Found::List(list, validators, moved)) => {
                        // Entries that could not be had yet are offered again by asking without validators.
                        let mut open = false;
                        for entry in list.entries {
                            match self.register.entry(&feed.address, &entry.key)? {
                                Some((_, true)) => {}
                                known => {
                                    open |= known.is_some();
                                    self.standing[n].waiting += 1;
                                    let host = entry.address.as_deref().map(host).unwrap_or_default();
                                    self.shared.push(Job { feed: n, host, work: Work::Page(Box::new(entry)) });
                                }
                            }
                        }
                        let keep = !open && self.standing[n].waiting == 0;
                        // Only when all entries are done with may the next look be a conditional one.
                        (source.etag, source.modified) =
                            if keep { (validators.etag, validators.modified) } else { (None, None) };
                        source.moved = moved.or(source.moved);
                        for map in list.maps {
                            if self.standing[n].maps.len() < 1000 && self.standing[n].maps.insert(map.clone()) {
                                self.standing[n].waiting += 1;
                                self.shared.push(Job {
                                    feed: n,
                                    host: host(&map),
                                    work: Work::Poll(Validators::default(), map),
                                });
                            }
                        }
                    }
                    // A page that is watched: its new states are new reports.
                    Some(Found::Reports(raws, bad)) => {
                        let entry = Entry { key: feed.address.clone(), ..Entry::default() };
                        pages.push((n, Box::new(entry), raws, bad.into_iter().map(|(p, e)| (p, e.into())).collect()));
                    }
                }
            }
            Err(e) => {
                source.failures += 1;
                source.problem = Some(e.to_string());
                let chance = chance(&feed.address, source.failures);
                let wait = if e.is_passing() {
                    back_off(source.failures, e.after(), chance)
                } else {
                    back_off(source.failures + 4, None, chance)
                };
                source.next_at = next(wait);
                self.failed += 1;
                eprintln!("sijill: {}: {e}; asked again after {}", feed.address, source.next_at);
                self.register.reject(&[(feed.address.clone(), e.to_string())], &at)?;
            }
        }
        self.register.remember_source(&source)?;
        Ok(())
    }

    /// Codes and keeps what came of entries; those whose page may be had later wait for it.
    fn keep(&mut self, pages: Vec<Kept>) -> Result<(), Failure> {
        if pages.is_empty() {
            return Ok(());
        }
        let at = add::now();
        let (mut raws, mut rejects, mut entries) = (Vec::new(), Vec::new(), Vec::new());
        for (n, entry, found, bad) in pages {
            let feed = &self.feeds[n];
            let tries = self.register.entry(&feed.address, &entry.key)?.map_or(0, |e| e.0) + 1;
            let waits = bad.iter().any(|(_, e)| e.is_passing()) && tries < TRIES;
            rejects.extend(bad.into_iter().map(|(p, e)| (p, e.to_string())));
            if !waits {
                for mut raw in found {
                    if let Some(language) = feed.language.as_deref().and_then(sijill_model::Language::parse) {
                        raw.report.language = language;
                    }
                    if let Some(outlet) = &feed.outlet {
                        raw.report.outlet = Some(outlet.clone());
                    }
                    raws.push((n, raw));
                }
            }
            entries.push((n, entry.key.clone(), !waits));
        }
        let owners: Vec<usize> = raws.iter().map(|r| r.0).collect();
        let raws: Vec<Raw> = raws.into_iter().map(|r| r.1).collect();
        let prepared = add::prepare(self.coder, &raws, &mut self.scratch);
        let added = self.register.add(&prepared, &at)?;
        let new: HashSet<&String> = added.reports.iter().collect();
        for (raw, n) in raws.iter().zip(owners) {
            self.standing[n].added += usize::from(new.contains(&raw.report.id));
        }
        // Only what is durable is done with.
        for (n, key, done) in entries {
            self.register.remember_entry(&self.feeds[n].address, &key, &at, done)?;
        }
        self.register.reject(&rejects, &at)?;
        Ok(())
    }

    /// A source is done with for now.
    fn told(&mut self, n: usize) -> Result<(), Failure> {
        let feed = &self.feeds[n];
        self.standing[n].asked = false;
        if let Some(mut source) = self.register.source(&feed.address)? {
            source.entries += self.standing[n].added as u64;
            self.register.remember_source(&source)?;
            if !self.options.quiet && source.failures == 0 {
                eprintln!("sijill: {}: {} new", feed.address, self.standing[n].added);
            }
        }
        Ok(())
    }
}

type Kept = (usize, Box<Entry>, Vec<Raw>, Vec<(String, FetchError)>);

/// A number from 0 to 1 that differs from source to source and from run to run.
fn chance(address: &str, failures: u32) -> f64 {
    use std::hash::BuildHasher;

    (std::collections::hash_map::RandomState::new().hash_one((address, failures)) % 10_000) as f64 / 10_000.0
}

/// Asks every feed once and says what it holds; nothing is written, no page is fetched.
fn dry_run(feeds: &[Watched], client: &Client, coder: &Coder) -> Result<(), Failure> {
    let days = days(coder);
    let reader = Reader { days: &days, limits: Limits::default() };
    let mut failed = 0;
    for feed in feeds {
        match fetching::fetch(client, &feed.address, &Validators::default(), &reader) {
            Ok(Some(Found::List(list, ..))) => {
                let whole = list.entries.iter().filter(|e| e.whole).count();
                println!(
                    "{}: {} entries, {whole} with their whole text, {} further lists",
                    feed.address,
                    list.entries.len(),
                    list.maps.len()
                );
            }
            Ok(Some(Found::Reports(raws, _))) => println!("{}: a page, {} report(s)", feed.address, raws.len()),
            Ok(None) => println!("{}: nothing", feed.address),
            Err(e) => {
                failed += 1;
                println!("{}: {e}", feed.address);
            }
        }
    }
    if failed > 0 { Err(Failure::Some { failed, all: feeds.len() }) } else { Ok(()) }
}

/// Writes the starter file.
pub fn init(path: &Path) -> Result<(), Failure> {
    use std::io::Write;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
    file.write_all(STARTER.as_bytes()).map_err(|e| Failure::Other(format!("{}: {e}", path.display())))?;
    eprintln!("sijill: {} written; every feed in it is off: set `on = true` for those you want", path.display());
    Ok(())
}

/// Shows how the sources of a register stand.
pub fn status(place: &register::Where, sources: &Sources, json: bool) -> Result<(), Failure> {
    for s in register::open(place, sources, true)?.sources()? {
        if json {
            println!("{}", serde_json::to_string(&s).expect("a source is JSON"));
        } else {
            let state =
                s.problem.as_deref().map_or_else(|| "well".to_owned(), |p| format!("{} failures: {p}", s.failures));
            let moved = s.moved.as_deref().map_or_else(String::new, |m| format!("  moved to {m}"));
            println!("{}  {} reports  asked {}  next {}  {state}{moved}", s.address, s.entries, s.asked_at, s.next_at);
        }
    }
    Ok(())
}

/// Lists what could not be read.
pub fn rejects(place: &register::Where, sources: &Sources, json: bool) -> Result<(), Failure> {
    for r in register::open(place, sources, true)?.rejects()? {
        if json {
            println!("{}", serde_json::to_string(&r).expect("a reject is JSON"));
        } else {
            let times = if r.times > 1 { format!(" ({} times)", r.times) } else { String::new() };
            println!("{}  {}: {}{times}", r.at, r.place, r.reason);
        }
    }
    Ok(())
}
