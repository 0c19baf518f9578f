//! The pages, as they were built into the program.

use crate::http::reads;
use axum::body::Body;
use axum::http::{HeaderValue, Request, Response, StatusCode, header};

/// A page's file: its path, its bytes, the same packed with brotli.
type PageFile = (&'static str, &'static [u8], Option<&'static [u8]>);

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// What a page may do: nothing that is not of this server, no script or style that is not a file.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A worker shapes Arabic labels of the map with WebAssembly of its own; no page may.
const WORKER_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/// A brief: styles in the page, nothing else.
pub const BRIEF_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

const MISSING: &str = "The pages were not built into this program. Build them with `cargo xtask pages`, then build sijill again. The API is at /api/v1.\n";

/// The file for a request; the one page for every address that names no file.
pub fn serve(request: &Request<Body>) -> Response<Body> {
    if !reads(request.method()) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "only GET\n");
    }
    let path = request.uri().path().trim_start_matches('/');
    let find = |path: &str| FILES.iter().find(|f| f.0 == path);
    // `incidents/i12.1` is a page, `assets/x.js` a file.
    let is_file = media_type(path) != "application/octet-stream";
    let found = find(path).or_else(|| (!is_file).then(|| find("index.html")).flatten());
    let Some((name, bytes, packed)) = found else {
        return match FILES.is_empty() {
            true => plain(StatusCode::NOT_FOUND, MISSING),
            false => plain(StatusCode::NOT_FOUND, "no such page\n"),
        };
    };
    let accepts = request.headers().get(header::ACCEPT_ENCODING).and_then(|a| a.to_str().ok()).unwrap_or("");
    let packed = packed.filter(|_| accepts.contains("br"));
    let mut response = Response::new(Body::from(packed.unwrap_or(bytes)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
    if packed.is_some() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    // Names of assets hold the hash of what is in them.
    let keep = if name.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if name.contains("worker") {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    }
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
