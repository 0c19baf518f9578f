//! HTTP: requests to calls, answers to responses; who asks; what every response carries.
//!
//! Operations run in threads for blocking work, since reading a register is reading a file.

use crate::access::{Role, Via, Who};
use crate::api::{Api, Call, File, Need, Operation, Problem, Run, may, openapi};
use crate::house::House;
use crate::pages;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Path, RawQuery};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, get, on};
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use tokio::sync::mpsc;

/// Name of the session's cookie.
pub const COOKIE: &str = "sijill_session";

/// Writing requests say this: a page of another origin cannot.
const CSRF: HeaderName = HeaderName::from_static("x-sijill-csrf");

/// A report may be long; nothing else is.
const LONGEST_BODY: usize = 8 << 20;

/// How it is served.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Over TLS: cookies say so.
    pub secure: bool,
    /// Behind a proxy that is trusted to say where requests come from (`X-Forwarded-For`).
    pub proxied: bool,
}

struct Server {
    house: House,
    operations: Vec<Operation>,
    manner: Manner,
    document: Vec<u8>,
}

/// Everything that is served.
pub fn router(house: House, manner: Manner) -> Router {
    let document = serde_json::to_vec(&openapi()).expect("a document is JSON");
    let server = Arc::new(Server { house, operations: Api::new().operations, manner, document });
    // The columns of the sums are read while the browser still starts.
    let early = server.clone();
    std::thread::spawn(move || early.house.read(|r| early.house.overview(r).map(drop)));
    let mut v1 = Router::new();
    for (at, o) in server.operations.iter().enumerate() {
        let method = match o.method {
            "GET" => MethodFilter::GET,
            "POST" => MethodFilter::POST,
            "PATCH" => MethodFilter::PATCH,
            _ => MethodFilter::DELETE,
        };
        let shared = server.clone();
        let handler = move |parts: Path<Vec<(String, String)>>, query: RawQuery, request: Asked, body: Bytes| {
            answer(shared, at, parts, query, request, body)
        };
        v1 = v1.route(o.path, on(method, handler));
    }
    let shared = server.clone();
    v1 = v1.route(
        "/openapi.json",
        get(move || async move { ([(header::CONTENT_TYPE, "application/json")], shared.document.clone()) }),
    );
    v1 = v1.fallback(|| async { refusal(&Problem::missing("there is no such operation; see openapi.json")) });
    let guard = server.clone();
    Router::new()
        .nest("/api/v1", v1)
        .fallback(|request: Request<Body>| async move { pages::serve(&request) })
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(middleware::from_fn(move |request: Request<Body>, next: Next| guarded(guard.clone(), request, next)))
}

/// What every response carries.
async fn guarded(server: Arc<Server>, request: Request<Body>, next: Next) -> Response {
    let is_api = request.uri().path().starts_with("/api/");
    let mut response = if server.house.local && !is_loopback_name(request.headers()) {
        // A name of elsewhere that was pointed here could read a local register (DNS rebinding).
        refusal(&Problem::new(
            "forbidden",
            421,
            "Not this host",
            "without users the pages are at http://127.0.0.1 or localhost only",
        ))
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    let set = |headers: &mut HeaderMap, name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(headers, header::CONTENT_SECURITY_POLICY, pages::POLICY);
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(headers, header::REFERRER_POLICY, "no-referrer");
    set(headers, header::X_FRAME_OPTIONS, "DENY");
    set(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(headers, HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(headers, HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    if server.manner.secure {
        set(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if is_api {
        // What one user may see is kept by no one between.
        set(headers, header::CACHE_CONTROL, "private, no-cache");
    }
    response
}

fn is_loopback_name(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|h| h.to_str().ok()) else { return false };
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(""),
        None => host.split(':').next().unwrap_or(""),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|a| a.is_loopback())
}

/// What of a request is looked at.
struct Asked {
    headers: HeaderMap,
    from: IpAddr,
}

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &S) -> Result<Self, Self::Rejection> {
        let from =
            parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.ip());
        Ok(Self { headers: std::mem::take(&mut parts.headers), from })
    }
}

impl Asked {
    fn header(&self, name: impl header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }

    fn cookie(&self) -> Option<&str> {
        self.header(header::COOKIE)?.split(';').find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
    }

    /// The address it came from: the last hop's word where that is trusted.
    fn origin(&self, manner: Manner) -> String {
        let forwarded = self.header("x-forwarded-for").and_then(|f| f.rsplit(',').next()).map(str::trim);
        match forwarded.filter(|_| manner.proxied).and_then(|f| f.parse::<IpAddr>().ok()) {
            Some(address) => address.to_string(),
            None => self.from.to_string(),
        }
    }
}

/// Who asks, and whether they may.
fn admitted(server: &Server, o: &Operation, asked: &Asked) -> Result<Option<Who>, Problem> {
    let house = &server.house;
    let writes = o.method != "GET";
    let who = if house.local {
        // The pages say it; a page of another origin cannot without asking first, and is not answered.
        if writes && asked.header(CSRF).is_none() {
            return Err(Problem::forbidden("a writing request carries the header X-Sijill-CSRF"));
        }
        Some(Who { name: house.parts.local.clone(), role: Role::Administrator, via: Via::Local })
    } else if let Some(token) = asked.header(header::AUTHORIZATION).and_then(|a| a.strip_prefix("Bearer ")) {
        let who = house.access.token(token.trim())?;
        Some(who.ok_or_else(|| Problem::new("login", 401, "Not let in", "this token is not known, or it has ended"))?)
    } else {
        match asked.cookie() {
            Some(cookie) => house.access.session(cookie)?,
            None => None,
        }
    };
    let Some(who) = who else {
        return if o.need == Need::Nothing {
            Ok(None)
        } else {
            Err(Problem::new("login", 401, "Log in first", "this needs a login or a token"))
        };
    };
    if let Via::Session { csrf, .. } = &who.via
        && writes
        && o.need != Need::Nothing
        && asked.header(CSRF) != Some(csrf)
    {
        return Err(Problem::forbidden("the session's secret is missing; load the page again"));
    }
    if !may(&who, o.need) {
        return Err(Problem::forbidden(format!("this is not for a {} with these rights", who.role.as_str())));
    }
    Ok(Some(who))
}

/// What comes back from the thread that did the work.
enum Outcome {
    Json { body: Arc<[u8]>, etag: String, cookie: Option<String> },
    File(File),
    Same(String),
}

async fn answer(
    server: Arc<Server>,
    at: usize,
    Path(parts): Path<Vec<(String, String)>>,
    RawQuery(query): RawQuery,
    asked: Asked,
    body: Bytes,
) -> Response {
    let packs = asked.header(header::ACCEPT_ENCODING).is_some_and(|a| a.contains("gzip")) && !asked.from.is_loopback();
    let shared = server.clone();
    let work = move || -> Result<Outcome, Problem> {
        let server = shared;
        let house = &server.house;
        let o = &server.operations[at];
        let who = admitted(&server, o, &asked)?;
        let query = query.unwrap_or_default();
        let version = if o.lasting { Some(house.version()?) } else { None };
        let path: Vec<String> = parts.into_iter().map(|p| p.1).collect();
        // What lasts depends on path, query and register, and on no one.
        let key = format!("{}?{}?{query}", o.id, path.join("/"));
        let tag = version.map(|v| format!("\"{}-{v}\"", house.run));
        let same = |tag: &str| {
            asked
                .header(header::IF_NONE_MATCH)
                .is_some_and(|m| m.split(',').any(|m| m.trim().trim_start_matches("W/") == tag))
        };
        if let Some(tag) = tag.as_deref().filter(|t| same(t)) {
            return Ok(Outcome::Same(tag.to_owned()));
        }
        if let Some((tag, version)) = tag.clone().zip(version)
            && let Some(body) = house.kept(&key, version)
        {
            return Ok(Outcome::Json { body, etag: tag, cookie: None });
        }
        let idempotency = asked.header("idempotency-key").filter(|k| k.len() <= 200).map(str::to_owned);
        let from = asked.origin(server.manner);
        let call = Call { house, who: who.as_ref(), path, key: idempotency, from };
        match &o.run {
            Run::File(run) => run(&call, &query).map(Outcome::File),
            Run::Json(run) => {
                let answer = run(&call, &query, &body)?;
                let own = answer.etag.map(|t| format!("\"{t}\""));
                if let Some(tag) = own.as_deref().filter(|t| same(t)) {
                    return Ok(Outcome::Same(tag.to_owned()));
                }
                let body: Arc<[u8]> = answer.body.into();
                if let Some(version) = version {
                    house.keep(key, version, body.clone());
                }
                Ok(Outcome::Json { body, etag: own.or(tag).unwrap_or_default(), cookie: answer.cookie })
            }
        }
    };
    let manner = server.manner;
    match tokio::task::spawn_blocking(work).await {
        Err(_) => refusal(&Problem::new("damaged", 500, "This went wrong", "the server's log says why")),
        Ok(Err(problem)) => refusal(&problem),
        Ok(Ok(Outcome::Same(etag))) => (StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response(),
        Ok(Ok(Outcome::Json { body, etag, cookie })) => {
            let mut response = Response::new(Body::empty());
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            if let Ok(etag) = HeaderValue::from_str(&etag)
                && !etag.is_empty()
            {
                headers.insert(header::ETAG, etag);
            }
            if let Some(cookie) = cookie {
                let ends = if cookie.is_empty() { "; Max-Age=0" } else { "" };
                let secure = if manner.secure { "; Secure" } else { "" };
                let line = format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Strict{secure}{ends}");
                headers.insert(header::SET_COOKIE, HeaderValue::from_str(&line).expect("hexadecimal"));
            }
            // Across a network a large answer is worth packing; on one machine it is not.
            *response.body_mut() = if packs && body.len() > 4096 {
                response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                let packed = packer.write_all(&body).and_then(|()| packer.finish()).unwrap_or_default();
                Body::from(packed)
            } else {
                Body::from(Bytes::from_owner(body))
            };
            response
        }
        Ok(Ok(Outcome::File(file))) => sent(server, file),
    }
}

/// Sends a file while it is written: its size does not grow memory.
fn sent(server: Arc<Server>, file: File) -> Response {
    let (send, receive) = mpsc::channel::<io::Result<Bytes>>(4);
    let File { media, name, write } = file;
    tokio::task::spawn_blocking(move || {
        let mut out = io::BufWriter::with_capacity(64 << 10, Channel(send.clone()));
        if let Err(e) = write(&server.house, &mut out).and_then(|()| out.flush()) {
            // The reader sees a broken transfer, not a file that looks whole.
            let _ = send.blocking_send(Err(e));
        }
    });
    let mut response = Response::new(Body::new(Streamed(receive)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    match name.and_then(|n| HeaderValue::from_str(&format!("attachment; filename=\"{n}\"")).ok()) {
        Some(save) => {
            headers.insert(header::CONTENT_DISPOSITION, save);
        }
        // A brief is a page of its own with its styles in it, and no scripts.
        None => {
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(pages::BRIEF_POLICY));
        }
    }
    response
}

struct Channel(mpsc::Sender<io::Result<Bytes>>);

impl Write for Channel {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let gone = |_| io::Error::new(io::ErrorKind::BrokenPipe, "the reader has gone");
        self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes))).map_err(gone)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Streamed(mpsc::Receiver<io::Result<Bytes>>);

impl http_body::Body for Streamed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        self.0.poll_recv(context).map(|item| item.map(|bytes| bytes.map(http_body::Frame::data)))
    }
}

fn refusal(problem: &Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let body = serde_json::to_vec(problem).expect("a problem is JSON");
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
    if let Some(wait) = problem.wait {
        response.headers_mut().insert(header::RETRY_AFTER, wait.into());
    }
    response
}

/// Whether a request may be answered with a page.
pub(crate) fn reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}
