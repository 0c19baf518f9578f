//! An HTTP response as it came: head, body, the encodings of its body undone within bounds.
//!
//! Input: the bytes of a message, as archives keep them and as the fetcher makes them. Output: status,
//! type, character set, and the body as it was meant.

use crate::InputError;
use std::io::Read;

/// A response.
#[derive(Debug)]
pub struct Message<'a> {
    /// 200 and the like.
    pub status: u16,
    /// `text/html`, small letters, without parameters.
    pub content_type: Option<String>,
    /// What its header says.
    pub charset: Option<String>,
    /// The body as it was sent.
    body: &'a [u8],
    encodings: Vec<String>,
    chunked: bool,
}

/// A content type in its two parts.
pub fn content_type(value: &str) -> (String, Option<String>) {
    let mut parts = value.split(';');
    let kind = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
    let charset = parts.find_map(|p| {
        let (name, value) = p.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    });
    (kind, charset)
}

impl<'a> Message<'a> {
    /// Reads the head; `None` when this is no response.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut headers = [httparse::EMPTY_HEADER; 128];
        let mut response = httparse::Response::new(&mut headers);
        let httparse::Status::Complete(head) = response.parse(bytes).ok()? else { return None };
        let mut message = Self {
            status: response.code?,
            content_type: None,
            charset: None,
            body: &bytes[head..],
            encodings: Vec::new(),
            chunked: false,
        };
        for header in response.headers.iter() {
            let value = String::from_utf8_lossy(header.value);
            if header.name.eq_ignore_ascii_case("content-type") {
                let (kind, charset) = content_type(&value);
                (message.content_type, message.charset) = (Some(kind).filter(|k| !k.is_empty()), charset);
            } else if header.name.eq_ignore_ascii_case("content-encoding") {
                message.encodings = value
                    .split(',')
                    .map(|e| e.trim().to_ascii_lowercase())
                    .filter(|e| !e.is_empty() && e != "identity")
                    .collect();
            } else if header.name.eq_ignore_ascii_case("transfer-encoding") {
                message.chunked = value.to_ascii_lowercase().contains("chunked");
            }
        }
        Some(message)
    }

    /// The body as it was meant, `limit` bytes at most.
    ///
    /// # Errors
    /// [`InputError::TooLarge`] when it swells beyond `limit`, [`InputError::Encoding`] when it cannot be undone.
    pub fn body(&self, limit: usize) -> Result<std::borrow::Cow<'a, [u8]>, InputError> {
        // Archives keep the header of chunks long undone.
        let mut body = match self.chunked.then(|| unchunked(self.body)).flatten() {
            Some(whole) => std::borrow::Cow::Owned(whole),
            None => std::borrow::Cow::Borrowed(self.body),
        };
        for encoding in self.encodings.iter().rev() {
            // … and that of an encoding long undone.
            if let Some(undone) = undo(encoding, &body, limit)? {
                body = std::borrow::Cow::Owned(undone);
            }
        }
        if body.len() > limit {
            return Err(InputError::TooLarge { limit });
        }
        Ok(body)
    }
}

/// Undoes one content encoding; `None` when the bytes are not in it.
fn undo(encoding: &str, bytes: &[u8], limit: usize) -> Result<Option<Vec<u8>>, InputError> {
    let fail = |e: std::io::Error| InputError::Encoding { encoding: encoding.to_owned(), reason: e.to_string() };
    match encoding {
        "gzip" | "x-gzip" if bytes.starts_with(&[0x1f, 0x8b]) => {
            capped(&mut flate2::read::MultiGzDecoder::new(bytes), limit).map(Some).map_err(|e| e.unwrap_or_else(fail))
        }
        "gzip" | "x-gzip" => Ok(None),
        // Some mean a zlib stream, some a bare one.
        "deflate" => match capped(&mut flate2::read::ZlibDecoder::new(bytes), limit) {
            Ok(body) => Ok(Some(body)),
            Err(Capped::TooLarge(limit)) => Err(InputError::TooLarge { limit }),
            Err(Capped::Io(_)) => capped(&mut flate2::read::DeflateDecoder::new(bytes), limit)
                .map(Some)
                .map_err(|e| e.unwrap_or_else(fail)),
        },
        "br" => {
            let plain = bytes.trim_ascii_start().starts_with(b"<");
            if plain {
                return Ok(None);
            }
            capped(&mut brotli_decompressor::Decompressor::new(bytes, 1 << 14), limit)
                .map(Some)
                .map_err(|e| e.unwrap_or_else(fail))
        }
        other => Err(InputError::Encoding { encoding: other.to_owned(), reason: "it is not read".into() }),
    }
}

pub(crate) enum Capped {
    TooLarge(usize),
    Io(std::io::Error),
}

impl Capped {
    pub(crate) fn unwrap_or_else(self, io: impl FnOnce(std::io::Error) -> InputError) -> InputError {
        match self {
            Self::TooLarge(limit) => InputError::TooLarge { limit },
            Self::Io(error) => io(error),
        }
    }
}

/// Reads to the end, `limit` bytes at most: a bomb is stopped when it has swollen to that.
pub(crate) fn capped(input: &mut dyn Read, limit: usize) -> Result<Vec<u8>, Capped> {
    let mut out = Vec::new();
    input.take(limit as u64 + 1).read_to_end(&mut out).map_err(Capped::Io)?;
    if out.len() > limit { Err(Capped::TooLarge(limit)) } else { Ok(out) }
}

/// Chunks put together; `None` when these are no chunks.
fn unchunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    loop {
        let end = body.iter().take(64).position(|b| *b == b'\n')?;
        let line = std::str::from_utf8(&body[..end]).ok()?.trim();
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        body = &body[end + 1..];
        if size == 0 {
            return Some(out);
        }
        // A message cut short keeps what there is.
        let Some(chunk) = body.get(..size) else {
            out.extend_from_slice(body);
            return Some(out);
        };
        out.extend_from_slice(chunk);
        body = body[size..].strip_prefix(b"\r\n").or_else(|| body[size..].strip_prefix(b"\n")).unwrap_or(&body[size..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_body_is_what_was_meant() {
        let message =
            |head: &str, body: &[u8]| [format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes(), body].concat();
        let body =
            |bytes: &[u8]| Message::read(bytes).unwrap().body(1000).map(|b| String::from_utf8_lossy(&b).into_owned());
        let plain = message("Content-Type: text/HTML; charset=\"windows-1256\"", b"abc");
        let read = Message::read(&plain).unwrap();
        assert_eq!(
            (read.content_type.as_deref(), read.charset.as_deref(), read.status),
            (Some("text/html"), Some("windows-1256"), 200)
        );
        assert_eq!(body(&message("Content-Encoding: gzip", &gzip(b"abc"))).unwrap(), "abc");
        assert_eq!(body(&message("Content-Encoding: gzip", b"abc")).unwrap(), "abc");
        assert_eq!(body(&message("Transfer-Encoding: chunked", b"2\r\nab\r\n1\r\nc\r\n0\r\n\r\n")).unwrap(), "abc");
        assert_eq!(body(&message("Transfer-Encoding: chunked", b"<p>abc")).unwrap(), "<p>abc");
        assert!(matches!(
            body(&message("Content-Encoding: gzip", &gzip(&[0; 5000]))),
            Err(InputError::TooLarge { .. })
        ));
        assert!(matches!(
            body(&message("Content-Encoding: gzip", &gzip(b"abcdef")[..12])),
            Err(InputError::Encoding { .. })
        ));
        assert!(Message::read(b"<html>").is_none());
    }
}
