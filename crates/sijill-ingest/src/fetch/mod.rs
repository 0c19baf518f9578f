//! Fetching, politely and only what may be fetched.
//!
//! Input: an address. Output: the response as it came, or why there is none. One client serves a whole
//! run: it remembers what robots.txt of each host allows and when each host was asked last, and asks no
//! host twice at a time.

pub mod guard;

use crate::InputError;
use guard::{Guard, Lookup, Refused};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};
use texting_robots::Robot;
use ureq::http::{HeaderMap, StatusCode};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Proxy};
use url::Url;

/// How to fetch: the `[fetch]` part of `sijill.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How to reach whoever runs this; stands in the user agent.
    pub contact: Option<String>,
    /// `http://…`, `socks5h://127.0.0.1:9050` for Tor; names are then looked up by the proxy.
    pub proxy: Option<String>,
    /// Seconds between two requests to one host.
    pub delay: f64,
    /// Seconds a request may take, all in all.
    pub timeout: f64,
    /// Megabytes a response may have, compressed.
    pub megabytes: usize,
    /// Redirects followed.
    pub redirects: usize,
    /// Hosts, or host:port, of your own network that may be fetched.
    pub allow: Vec<String>,
    /// Hosts asked at the same time.
    pub parallel: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            contact: None,
            proxy: None,
            delay: 2.0,
            timeout: 60.0,
            megabytes: 20,
            redirects: 8,
            allow: Vec::new(),
            parallel: 4,
        }
    }
}

/// Why nothing was fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// No address.
    #[error("`{address}` is no address ({reason})")]
    Address {
        /// As given.
        address: String,
        /// What the parser says.
        reason: String,
    },
    /// It must not be fetched.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The site asks not to.
    #[error("robots.txt of {host} asks not to fetch it")]
    Robots {
        /// Host.
        host: String,
    },
    /// The server answered, but not with the thing.
    #[error("the server answers {status} {reason}")]
    Status {
        /// 404 and the like.
        status: u16,
        /// In words.
        reason: &'static str,
        /// When to come back, if it says.
        after: Option<Duration>,
    },
    /// Redirects in a circle, or too many.
    #[error("it leads from one address to another without end ({hops} redirects)")]
    Redirects {
        /// Followed.
        hops: usize,
    },
    /// Larger than allowed.
    #[error("the response is larger than {megabytes} MB")]
    TooLarge {
        /// Limit.
        megabytes: usize,
    },
    /// Nothing that holds a report.
    #[error("it is `{0}`, not a page, a feed or a document")]
    Kind(String),
    /// It took too long.
    #[error("no complete answer in {seconds} seconds")]
    Timeout {
        /// Limit.
        seconds: f64,
    },
    /// Name, connection, TLS, protocol.
    #[error("{0}")]
    Network(String),
    /// What came cannot be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The settings.
    #[error("{0}")]
    Settings(String),
}

impl FetchError {
    /// Whether it may work later.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Status { status, .. } => matches!(status, 408 | 425 | 429 | 500..=599),
            Self::Timeout { .. } | Self::Network(_) => true,
            _ => false,
        }
    }

    /// When to come back, if the server says.
    pub fn after(&self) -> Option<Duration> {
        match self {
            Self::Status { after, .. } => *after,
            _ => None,
        }
    }
}

/// What was known of an address from the last time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// ETag.
    pub etag: Option<String>,
    /// Last-Modified.
    pub modified: Option<String>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Where it came from in the end.
    pub address: String,
    /// Where it moved to for good, when it did.
    pub moved: Option<String>,
    /// The whole response, head and body as they came.
    pub message: Vec<u8>,
    /// For the next time.
    pub validators: Validators,
}

/// Fetches.
pub struct Client {
    agent: Agent,
    guard: Guard,
    settings: Settings,
    hosts: Mutex<HashMap<String, HostState>>,
    free: Condvar,
}

#[derive(Default)]
struct HostState {
    busy: bool,
    next: Option<Instant>,
    robots: Option<(Instant, Rules)>,
}

#[derive(Clone)]
enum Rules {
    All,
    None(String),
    Robot(std::sync::Arc<Robot>),
}

/// The name under which sites know this program.
pub const NAME: &str = "Sijill";
/// How long what robots.txt said holds (RFC 9309: a day at most).
const ROBOTS_HOLD: Duration = Duration::from_secs(12 * 3600);
/// The longest delay a robots.txt may ask for.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

impl Client {
    /// A client with these settings.
    ///
    /// # Errors
    /// [`FetchError::Settings`]: a proxy that is none.
    pub fn new(settings: Settings) -> Result<Self, FetchError> {
        let proxy = settings
            .proxy
            .as_deref()
            .map(Proxy::new)
            .transpose()
            .map_err(|e| FetchError::Settings(format!("proxy: {e}")))?;
        let guard =
            Guard { allow: settings.allow.clone(), proxy: proxy.as_ref().map(|p| (p.host().to_owned(), p.port())) };
        let user_agent = match &settings.contact {
            Some(contact) => format!(
                "{NAME}/{} (register of published incidents; {})",
                env!("CARGO_PKG_VERSION"),
                contact.replace(|c: char| c.is_control(), " ")
            ),
            None => format!("{NAME}/{} (register of published incidents)", env!("CARGO_PKG_VERSION")),
        };
        let timeout = Duration::from_secs_f64(settings.timeout.clamp(1.0, 3600.0));
        let config = Agent::config_builder()
            .user_agent(&user_agent)
            .accept("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5")
            .accept_encoding("gzip, deflate, br")
            .timeout_global(Some(timeout))
            .timeout_connect(Some(timeout.min(Duration::from_secs(20))))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .max_response_header_size(64 * 1024)
            .proxy(proxy)
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Lookup::new(guard.clone()));
        Ok(Self { agent, guard, settings, hosts: Mutex::default(), free: Condvar::new() })
    }

    /// Fetches an address; `None` when it is as it was.
    ///
    /// # Errors
    /// See [`FetchError`].
    pub fn get(&self, address: &str, known: &Validators) -> Result<Option<Fetched>, FetchError> {
        let mut url = parse(address)?;
        let mut seen = HashSet::new();
        let mut moved = None;
        let mut for_good = true;
        for hop in 0..=self.settings.redirects {
            self.guard.check(&url)?;
            if !seen.insert(url.to_string()) {
                return Err(FetchError::Redirects { hops: hop });
            }
            let answer = self.polite(&url, |url| self.request(url, known))?;
            match answer {
                Answer::Same => return Ok(None),
                Answer::To(location, permanent) => {
                    url = url
                        .join(&location)
                        .map_err(|e| FetchError::Address { address: location, reason: e.to_string() })?;
                    url.set_fragment(None);
                    for_good &= permanent;
                    if for_good {
                        moved = Some(url.to_string());
                    }
                }
                Answer::Message(message, validators) => {
                    return Ok(Some(Fetched { address: url.to_string(), moved, message, validators }));
                }
            }
        }
        Err(FetchError::Redirects { hops: self.settings.redirects })
    }

    /// Waits for the host's turn, asks whether it may be fetched, does it.
    fn polite<T>(&self, url: &Url, what: impl FnOnce(&Url) -> Result<T, FetchError>) -> Result<T, FetchError> {
        let host = url[..url::Position::BeforePath].to_owned();
        self.claim(&host);
        let done = self.allowed(&host, url).and_then(|pause| what(url).map_err(|e| (e, pause)).map(|v| (v, pause)));
        let (result, pause) = match done {
            Ok((value, pause)) => (Ok(value), pause),
            Err((error, pause)) => (Err(error), pause),
        };
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let state = hosts.entry(host).or_default();
        state.busy = false;
        state.next = Some(Instant::now() + pause);
        drop(hosts);
        self.free.notify_all();
        result
    }

    fn claim(&self, host: &str) {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let state = hosts.entry(host.to_owned()).or_default();
            let now = Instant::now();
            let wait = match state.next {
                Some(next) if next > now => next - now,
                _ => Duration::ZERO,
            };
            if !state.busy && wait.is_zero() {
                state.busy = true;
                return;
            }
            let wait = if state.busy { Duration::from_secs(1) } else { wait };
            hosts = self.free.wait_timeout(hosts, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Whether robots.txt allows it, and how long to pause after it.
    fn allowed(&self, host: &str, url: &Url) -> Result<Duration, (FetchError, Duration)> {
        let pause = Duration::from_secs_f64(self.settings.delay.clamp(0.0, 600.0));
        let known = {
            let hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.get(host).and_then(|s| s.robots.clone()).filter(|(at, _)| at.elapsed() < ROBOTS_HOLD).map(|(_, r)| r)
        };
        let rules = match known {
            Some(rules) => rules,
            None => {
                let rules = self.robots(url);
                // What could not be fetched is asked for again soon.
                let at = match rules {
                    Rules::None(_) => Instant::now()
                        .checked_sub(ROBOTS_HOLD.saturating_sub(Duration::from_secs(600)))
                        .unwrap_or_else(Instant::now),
                    _ => Instant::now(),
                };
                let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
                hosts.entry(host.to_owned()).or_default().robots = Some((at, rules.clone()));
                rules
            }
        };
        match rules {
            Rules::All => Ok(pause),
            Rules::None(reason) => Err((
                FetchError::Network(format!(
                    "robots.txt could not be asked ({reason}), so nothing of this host is fetched now"
                )),
                pause,
            )),
            Rules::Robot(robot) => {
                let asked = robot
                    .delay
                    .map_or(Duration::ZERO, |d| Duration::from_secs_f32(d.clamp(0.0, 3600.0)))
                    .min(LONGEST_DELAY);
                if robot.allowed(url.as_str()) {
                    Ok(pause.max(asked))
                } else {
                    Err((FetchError::Robots { host: url.host_str().unwrap_or_default().to_owned() }, Duration::ZERO))
                }
            }
        }
    }

    /// RFC 9309: none is leave for all, a server in trouble is leave for nothing.
    fn robots(&self, url: &Url) -> Rules {
        let Ok(mut at) = url.join("/robots.txt") else { return Rules::All };
        for _ in 0..=5 {
            if self.guard.check(&at).is_err() {
                return Rules::All;
            }
            match self.request(&at, &Validators::default()) {
                Ok(Answer::Message(message, _)) => {
                    let Some(read) = crate::http::Message::read(&message) else { return Rules::All };
                    let Ok(body) = read.body(512 * 1024) else { return Rules::All };
                    // A page instead of a file is what sites without one send.
                    if body.trim_ascii_start().starts_with(b"<") {
                        return Rules::All;
                    }
                    return Robot::new(NAME, &body).map_or(Rules::All, |r| Rules::Robot(std::sync::Arc::new(r)));
                }
                Ok(Answer::To(location, _)) => match at.join(&location) {
                    Ok(next) => at = next,
                    Err(_) => return Rules::All,
                },
                Ok(Answer::Same) => return Rules::All,
                Err(FetchError::Status { status, .. }) if (400..500).contains(&status) && status != 429 => {
                    return Rules::All;
                }
                Err(FetchError::Kind(_) | FetchError::TooLarge { .. }) => return Rules::All,
                Err(e) => return Rules::None(e.to_string()),
            }
        }
        Rules::All
    }

    fn request(&self, url: &Url, known: &Validators) -> Result<Answer, FetchError> {
        let mut request = self.agent.get(url.as_str());
        if let Some(etag) = &known.etag {
            request = request.header("if-none-match", etag);
        }
        if let Some(modified) = &known.modified {
            request = request.header("if-modified-since", modified);
        }
        let response = request.call().map_err(|e| self.error(e))?;
        let status = response.status();
        let headers = response.headers().clone();
        let header = |name: &str| headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
        if status == StatusCode::NOT_MODIFIED {
            return Ok(Answer::Same);
        }
        if status.is_redirection() {
            let permanent = matches!(status.as_u16(), 301 | 308);
            return header("location").map(|l| Answer::To(l, permanent)).ok_or(FetchError::Redirects { hops: 0 });
        }
        if !status.is_success() {
            let after = header("retry-after").and_then(|v| retry_after(&v));
            return Err(FetchError::Status {
                status: status.as_u16(),
                reason: status.canonical_reason().unwrap_or(""),
                after,
            });
        }
        let kind = header("content-type").map(|v| crate::http::content_type(&v).0).unwrap_or_default();
        if !crate::source::is_readable(&kind) && !kind.ends_with("+xml") && !kind.ends_with("+json") {
            return Err(FetchError::Kind(kind));
        }
        let limit = self.settings.megabytes << 20;
        let declared: Option<u64> = header("content-length").and_then(|v| v.parse().ok());
        if declared.is_some_and(|n| n > limit as u64) {
            return Err(FetchError::TooLarge { megabytes: self.settings.megabytes });
        }
        let mut message = head(status, &headers);
        let start = message.len();
        let mut body = response.into_body().into_with_config().limit(u64::MAX).reader().take(limit as u64 + 1);
        body.read_to_end(&mut message).map_err(|e| match e.downcast::<ureq::Error>() {
            Ok(inner) => self.error(inner),
            Err(e) => FetchError::Network(format!("the answer breaks off: {e}")),
        })?;
        if message.len() - start > limit {
            return Err(FetchError::TooLarge { megabytes: self.settings.megabytes });
        }
        if declared.is_some_and(|n| n > (message.len() - start) as u64) {
            return Err(FetchError::Network("the answer breaks off before the length it announces".into()));
        }
        Ok(Answer::Message(message, Validators { etag: header("etag"), modified: header("last-modified") }))
    }

    fn error(&self, error: ureq::Error) -> FetchError {
        match error {
            ureq::Error::Timeout(_) | ureq::Error::BodyStalled => {
                FetchError::Timeout { seconds: self.settings.timeout }
            }
            ureq::Error::HostNotFound => FetchError::Network("the host's name is not known".into()),
            ureq::Error::Other(inner) => match inner.downcast::<Refused>() {
                Ok(refused) => FetchError::Refused(*refused),
                Err(other) => FetchError::Network(other.to_string()),
            },
            ureq::Error::Io(e) if e.kind() == std::io::ErrorKind::TimedOut => {
                FetchError::Timeout { seconds: self.settings.timeout }
            }
            other => FetchError::Network(other.to_string()),
        }
    }
}

enum Answer {
    Same,
    To(String, bool),
    Message(Vec<u8>, Validators),
}

/// Parses an address as it is typed.
///
/// # Errors
/// [`FetchError::Address`].
pub fn parse(address: &str) -> Result<Url, FetchError> {
    let mut url = Url::parse(address.trim())
        .map_err(|e| FetchError::Address { address: address.to_owned(), reason: e.to_string() })?;
    url.set_fragment(None);
    Ok(url)
}

/// The head of a response as an archive keeps it. The chunks of the body have been put together, so the
/// header that announced them is left out.
fn head(status: StatusCode, headers: &HeaderMap) -> Vec<u8> {
    let mut out = format!("HTTP/1.1 {} {}\r\n", status.as_u16(), status.canonical_reason().unwrap_or("")).into_bytes();
    for (name, value) in headers {
        if name == "transfer-encoding" {
            continue;
        }
        out.extend_from_slice(name.as_str().as_bytes());
        out.extend_from_slice(b": ");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b"\r\n");
    out
}

/// Seconds, or a day of mail that is to come.
fn retry_after(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse::<u64>() {
        return Some(Duration::from_secs(seconds.min(7 * 24 * 3600)));
    }
    let at: jiff::Timestamp = crate::published(value)?.parse().ok()?;
    let seconds = at.as_second() - jiff::Timestamp::now().as_second();
    u64::try_from(seconds).ok().map(|s| Duration::from_secs(s.min(7 * 24 * 3600)))
}

/// How long to wait after so many failures in a row: a quarter of an hour, doubled each time, a day at
/// most, a fifth more or less by `chance` (0 to 1) so that feeds that failed together do not return together.
pub fn back_off(failures: u32, after: Option<Duration>, chance: f64) -> Duration {
    let base = Duration::from_secs(15 * 60).saturating_mul(1 << failures.saturating_sub(1).min(8));
    let base = base.min(Duration::from_secs(24 * 3600));
    let jittered = base.mul_f64(0.8 + 0.4 * chance.clamp(0.0, 1.0));
    after.map_or(jittered, |a| a.max(if failures > 1 { jittered } else { Duration::ZERO }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_each_time_and_as_long_as_asked() {
        let minutes = |f, a: Option<u64>| back_off(f, a.map(Duration::from_secs), 0.5).as_secs() / 60;
        assert_eq!((minutes(1, None), minutes(2, None), minutes(3, None), minutes(40, None)), (15, 30, 60, 24 * 60));
        assert_eq!(minutes(1, Some(7200)), 120);
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Wed, 17 Jul 2024 04:30:00 GMT"), None);
    }
}
