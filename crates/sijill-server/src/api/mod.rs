//! The operations of the API: one table from which requests are answered and the OpenAPI document is made.
//!
//! Input: a [`Call`]: who asks, the path's parts, query and body. Output: a [`Reply`] or a [`Problem`]. An operation is a
//! plain function of both; HTTP is next door (`http.rs`).

mod decisions;
mod figures;
mod incidents;
mod knowledge;
mod openapi;
mod people;
mod reports;

use crate::access::{Refusal, Role, Scope, Via, Who};
use crate::house::House;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sijill_register::{Filter, FilterError, RegisterError};
use std::io;

pub use openapi::openapi;

/// What a request needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing: logging in, the document of the API.
    Nothing,
    /// To read.
    Read,
    /// To decide.
    Decide,
    /// To add reports.
    Add,
    /// To be logged in: one's own password, tokens, views.
    Self_,
    /// To be an administrator, logged in.
    Administrate,
}

/// Whether someone has what a request needs.
pub(crate) fn may(who: &Who, need: Need) -> bool {
    let role = match need {
        Need::Nothing => return true,
        Need::Read | Need::Self_ => Role::Reader,
        Need::Decide | Need::Add => Role::Analyst,
        Need::Administrate => Role::Administrator,
    };
    let scope = match (&who.via, need) {
        (Via::Token(scopes), Need::Read) => scopes.contains(&Scope::Read),
        (Via::Token(scopes), Need::Decide) => scopes.contains(&Scope::Decide),
        (Via::Token(scopes), Need::Add) => scopes.contains(&Scope::Add),
        // A token never makes another, nor a user.
        (Via::Token(_), _) => false,
        _ => true,
    };
    who.role >= role && scope
}

/// A request.
pub struct Call<'a> {
    /// The house.
    pub house: &'a House,
    /// Who asks; nobody before a login.
    pub who: Option<&'a Who>,
    /// Values of the path's parts, in order.
    pub path: Vec<String>,
    /// `Idempotency-Key` of the request.
    pub key: Option<String>,
    /// Address it came from.
    pub from: String,
}

impl Call<'_> {
    pub(crate) fn name(&self) -> &str {
        self.who.map_or("", |w| w.name.as_str())
    }

    pub(crate) fn part(&self, n: usize) -> &str {
        self.path.get(n).map_or("", String::as_str)
    }

    pub(crate) fn number(&self, n: usize) -> Result<i64, Problem> {
        let part = self.part(n);
        part.strip_prefix('r').unwrap_or(part).parse().map_err(|_| Problem::missing(format!("`{part}` is no number")))
    }
}

/// An answer.
pub struct Reply<A> {
    pub(crate) body: A,
    pub(crate) etag: Option<String>,
    /// `Some(secret)` to set the session's cookie, `Some("")` to take it away.
    pub(crate) cookie: Option<String>,
}

impl<A> Reply<A> {
    pub(crate) fn new(body: A) -> Self {
        Self { body, etag: None, cookie: None }
    }
}

/// Nothing to say.
#[derive(Serialize, JsonSchema)]
pub struct Done {
    /// Always true.
    pub done: bool,
}

impl Reply<Done> {
    pub(crate) fn done() -> Self {
        Self::new(Done { done: true })
    }
}

/// A file: its media type, its name, and what writes it.
pub struct File {
    pub(crate) media: &'static str,
    /// Name to save it under; `None` to show it.
    pub(crate) name: Option<String>,
    pub(crate) write: FileWriter,
}

/// Writes a file as it is read from the register.
pub type FileWriter = Box<dyn FnOnce(&House, &mut (dyn io::Write + Send)) -> io::Result<()> + Send>;

/// What went wrong, as RFC 9457 says it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// A word for programs: `unknown`, `conflict`, `invalid`, `login`, `forbidden`, `locked`, `full`, `damaged`, `wait`.
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// In short.
    pub title: String,
    /// What and what to do.
    pub detail: String,
    /// For a conflict: the revision now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Seconds to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<u64>,
}

impl Problem {
    pub(crate) fn new(kind: &str, status: u16, title: &str, detail: impl Into<String>) -> Self {
        Self { kind: kind.into(), status, title: title.into(), detail: detail.into(), revision: None, wait: None }
    }

    pub(crate) fn missing(detail: impl Into<String>) -> Self {
        Self::new("unknown", 404, "There is no such thing", detail)
    }

    pub(crate) fn invalid(detail: impl Into<String>) -> Self {
        Self::new("invalid", 422, "This cannot be", detail)
    }

    pub(crate) fn forbidden(detail: impl Into<String>) -> Self {
        Self::new("forbidden", 403, "You may not do this", detail)
    }
}

impl From<RegisterError> for Problem {
    fn from(e: RegisterError) -> Self {
        // The person at the page is not told where files lie.
        let detail = e.to_string();
        match &e {
            RegisterError::Unknown { .. } => Self::missing(detail),
            RegisterError::Invalid(_) => Self::invalid(detail),
            RegisterError::Conflict { found, .. } => Self {
                revision: Some(found.clone()),
                ..Self::new("conflict", 412, "Someone was faster", "this incident has changed since you read it")
            },
            RegisterError::Locked { .. } => {
                Self::new("locked", 503, "The register is busy", "another program is writing; try again")
            }
            RegisterError::Full { .. } => {
                Self::new("full", 507, "The disk is full", "nothing was lost, but nothing more can be kept")
            }
            other => {
                eprintln!("sijill: {other}");
                Self::new("damaged", 500, "The register cannot be used", "the server's log says why")
            }
        }
    }
}

impl From<FilterError> for Problem {
    fn from(e: FilterError) -> Self {
        Self::new("invalid", 400, "This filter cannot be read", e.to_string())
    }
}

impl From<Refusal> for Problem {
    fn from(e: Refusal) -> Self {
        let detail = e.to_string();
        match e {
            Refusal::Wrong => Self::new("login", 401, "Not let in", detail),
            Refusal::CodeNeeded => Self::new("code", 401, "A code is needed", detail),
            Refusal::Wait(seconds) => Self { wait: Some(seconds), ..Self::new("wait", 429, "Too many tries", detail) },
            Refusal::Missing(_) => Self::missing(detail),
            Refusal::Invalid(_) => Self::invalid(detail),
            Refusal::Store(_) => {
                eprintln!("sijill: {detail}");
                Self::new("damaged", 500, "The users cannot be read", "the server's log says why")
            }
        }
    }
}

/// A filter with the words of a search.
pub(crate) fn filter(condition: Option<&str>, words: Option<&str>) -> Result<Filter, Problem> {
    let condition = condition.unwrap_or("").trim();
    match words.map(str::trim).filter(|w| !w.is_empty()) {
        None => Ok(Filter::parse(condition)?),
        Some(words) => {
            // A quotation mark in the words would end them.
            let words = words.replace('"', " ");
            let text = format!("text ~ \"{words}\"");
            Ok(Filter::parse(&if condition.is_empty() { text } else { format!("({condition}) and {text}") })?)
        }
    }
}

/// JSON ready to send.
pub struct Answer {
    pub(crate) body: Vec<u8>,
    pub(crate) etag: Option<String>,
    pub(crate) cookie: Option<String>,
}

/// Gives JSON for a query and a body.
pub type RunJson = Box<dyn Fn(&Call<'_>, &str, &[u8]) -> Result<Answer, Problem> + Send + Sync>;
/// Gives a file for a query.
pub type RunFile = Box<dyn Fn(&Call<'_>, &str) -> Result<File, Problem> + Send + Sync>;

/// How an operation runs.
pub enum Run {
    /// Gives JSON.
    Json(RunJson),
    /// Gives a file.
    File(RunFile),
}

/// An operation.
pub struct Operation {
    /// `GET`, `POST`, `PATCH`, `DELETE`.
    pub method: &'static str,
    /// Path below `/api/v1`, as `/incidents/{id}`.
    pub path: &'static str,
    /// Name for programs.
    pub id: &'static str,
    /// What it does.
    pub summary: &'static str,
    /// What it needs.
    pub need: Need,
    /// Whether the answer holds as long as the register stays as it is.
    pub lasting: bool,
    /// How.
    pub run: Run,
    pub(crate) query: Option<schemars::Schema>,
    pub(crate) body: Option<schemars::Schema>,
    pub(crate) answer: Option<schemars::Schema>,
    pub(crate) media: &'static str,
}

/// The table.
pub struct Api {
    /// Every operation.
    pub operations: Vec<Operation>,
    pub(crate) out: SchemaGenerator,
    pub(crate) inward: SchemaGenerator,
}

/// No query or no body.
#[derive(serde::Deserialize, JsonSchema)]
pub(crate) struct None_ {}

/// What is given without a value is not given.
fn query_of<Q: DeserializeOwned>(query: &str) -> Result<Q, Problem> {
    let given: Vec<&str> = query.split('&').filter(|p| p.split_once('=').is_some_and(|(_, v)| !v.is_empty())).collect();
    serde_urlencoded::from_str(&given.join("&"))
        .map_err(|e| Problem::new("invalid", 400, "This query cannot be read", e.to_string()))
}

fn answer_of<A: Serialize>(reply: Reply<A>) -> Answer {
    let body = serde_json::to_vec(&reply.body).expect("an answer is JSON");
    Answer { body, etag: reply.etag, cookie: reply.cookie }
}

impl Api {
    /// The whole API.
    pub fn new() -> Self {
        let settings = || {
            let mut settings = SchemaSettings::draft2020_12();
            settings.definitions_path = "/components/schemas".into();
            settings.meta_schema = None;
            settings
        };
        let mut api = Self {
            operations: Vec::new(),
            out: settings().for_serialize().into_generator(),
            inward: settings().for_deserialize().into_generator(),
        };
        people::operations(&mut api);
        incidents::operations(&mut api);
        decisions::operations(&mut api);
        reports::operations(&mut api);
        figures::operations(&mut api);
        knowledge::operations(&mut api);
        api
    }

    /// One that reads. Its answer may be kept as long as the register stays as it is.
    fn get<Q: DeserializeOwned + JsonSchema + 'static, A: Serialize + JsonSchema + 'static>(
        &mut self,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        run: fn(&Call<'_>, Q) -> Result<Reply<A>, Problem>,
    ) -> &mut Operation {
        let query = self.inward.root_schema_for::<Q>();
        let answer = self.out.subschema_for::<A>();
        let run = move |call: &Call<'_>, query: &str, _: &[u8]| Ok(answer_of(run(call, query_of(query)?)?));
        self.operations.push(Operation {
            method: "GET",
            path,
            id,
            summary,
            need: Need::Read,
            lasting: false,
            run: Run::Json(Box::new(run)),
            query: Some(query),
            body: None,
            answer: Some(answer),
            media: "application/json",
        });
        self.operations.last_mut().expect("it was pushed")
    }

    /// One that writes.
    fn write<B: DeserializeOwned + JsonSchema + 'static, A: Serialize + JsonSchema + 'static>(
        &mut self,
        method: &'static str,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        need: Need,
        run: fn(&Call<'_>, B) -> Result<Reply<A>, Problem>,
    ) {
        let answer = self.out.subschema_for::<A>();
        let without = std::any::TypeId::of::<B>() == std::any::TypeId::of::<None_>();
        let body = (!without).then(|| self.inward.subschema_for::<B>());
        let run = move |call: &Call<'_>, _: &str, body: &[u8]| {
            let body = if without { b"{}" } else { body };
            let body = serde_json::from_slice(body)
                .map_err(|e| Problem::new("invalid", 400, "This body cannot be read", e.to_string()))?;
            Ok(answer_of(run(call, body)?))
        };
        self.operations.push(Operation {
            method,
            path,
            id,
            summary,
            need,
            lasting: false,
            run: Run::Json(Box::new(run)),
            query: None,
            body,
            answer: Some(answer),
            media: "application/json",
        });
    }

    /// One that gives a file.
    fn file<Q: DeserializeOwned + JsonSchema + 'static>(
        &mut self,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        media: &'static str,
        run: fn(&Call<'_>, Q) -> Result<File, Problem>,
    ) {
        let query = self.inward.root_schema_for::<Q>();
        let run = move |call: &Call<'_>, query: &str| run(call, query_of(query)?);
        self.operations.push(Operation {
            method: "GET",
            path,
            id,
            summary,
            need: Need::Read,
            lasting: false,
            run: Run::File(Box::new(run)),
            query: Some(query),
            body: None,
            answer: None,
            media,
        });
    }
}

impl Default for Api {
    fn default() -> Self {
        Self::new()
    }
}
