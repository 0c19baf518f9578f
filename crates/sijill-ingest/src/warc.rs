//! Web archives (WARC 1.0 and 1.1, ISO 28500), plain or compressed record by record.
//!
//! Input: a stream. Output: its records one by one, in memory no larger than the largest; a record
//! that is broken is named with its place, and reading goes on at the next.
//!
//! Written here and not taken from a library because of what an archive cut off, half written or made
//! to exhaust a reader must not do: end the run, lose the records after it, or fill the memory.

use crate::InputError;
use std::io::{BufRead, Read};

/// One record.
#[derive(Debug, Default)]
pub struct Record {
    /// `response`, `resource`, `conversion` and others.
    pub kind: String,
    /// WARC-Target-URI.
    pub address: Option<String>,
    /// WARC-Date.
    pub date: Option<String>,
    /// Content-Type of the block.
    pub content_type: String,
    /// The block.
    pub block: Vec<u8>,
}

/// Reads records.
pub struct Records<R> {
    input: R,
    limit: usize,
    /// Number of the record being read, from 1.
    number: usize,
    line: Vec<u8>,
    ended: bool,
    /// The first line of the next record has been read.
    begun: bool,
}

/// Longest line of a head.
const LINE: usize = 64 * 1024;

impl<R: BufRead> Records<R> {
    /// Records of an archive; blocks longer than `limit` are passed over and named.
    pub fn new(input: R, limit: usize) -> Self {
        Self { input, limit, number: 0, line: Vec::new(), ended: false, begun: false }
    }

    /// The next record into `record`; `None` at the end.
    pub fn next(&mut self, record: &mut Record) -> Option<Result<(), InputError>> {
        if self.ended {
            return None;
        }
        if std::mem::take(&mut self.begun) {
            return Some(self.rest(record));
        }
        // Blank lines end the record before.
        let mut passed = 0_usize;
        loop {
            match self.read_line() {
                Ok(true) => {}
                Ok(false) => {
                    self.ended = true;
                    return (passed > 0).then(|| Err(self.broken("what follows is no record")));
                }
                Err(e) => {
                    self.ended = true;
                    self.number += 1;
                    return Some(Err(self.broken(e)));
                }
            }
            if self.line.starts_with(b"WARC/") {
                break;
            }
            passed += usize::from(!self.line.trim_ascii().is_empty());
        }
        self.number += 1;
        if passed > 0 {
            // The record whose first line was just read is next.
            self.begun = true;
            record.address = None;
            let reason = format!("{passed} lines before it belong to no record; they were passed over");
            return Some(Err(InputError::Record { number: self.number, reason }));
        }
        Some(self.rest(record))
    }

    /// Head and block after the version line.
    fn rest(&mut self, record: &mut Record) -> Result<(), InputError> {
        record.kind.clear();
        record.content_type.clear();
        record.block.clear();
        (record.address, record.date) = (None, None);
        let mut length: Option<u64> = None;
        loop {
            match self.read_line() {
                Ok(true) => {}
                Ok(false) => {
                    self.ended = true;
                    return Err(self.broken("the archive ends in its head"));
                }
                Err(e) => {
                    self.ended = true;
                    return Err(self.broken(e));
                }
            }
            let line = self.line.trim_ascii();
            if line.is_empty() {
                break;
            }
            let Some(colon) = line.iter().position(|b| *b == b':') else { continue };
            let value = String::from_utf8_lossy(line[colon + 1..].trim_ascii()).into_owned();
            match String::from_utf8_lossy(&line[..colon]).to_ascii_lowercase().as_str() {
                "warc-type" => record.kind = value.to_ascii_lowercase(),
                "warc-target-uri" => record.address = Some(value.trim_matches(['<', '>']).to_owned()),
                "warc-date" => record.date = Some(value),
                "content-type" => record.content_type = value.to_ascii_lowercase(),
                "content-length" => length = value.parse().ok(),
                _ => {}
            }
        }
        let Some(length) = length else { return Err(self.broken("it does not say its length")) };
        let wanted = matches!(record.kind.as_str(), "response" | "resource" | "conversion");
        if !wanted || length > self.limit as u64 {
            let passed = std::io::copy(&mut self.input.by_ref().take(length), &mut std::io::sink());
            match passed {
                Ok(n) if n == length => {}
                Ok(_) => {
                    self.ended = true;
                    return Err(self.broken("the archive ends in it"));
                }
                Err(e) => {
                    self.ended = true;
                    return Err(self.broken(e));
                }
            }
            return if wanted { Err(InputError::TooLarge { limit: self.limit }) } else { Ok(()) };
        }
        match self.input.by_ref().take(length).read_to_end(&mut record.block) {
            Ok(n) if n as u64 == length => Ok(()),
            Ok(n) => {
                self.ended = true;
                Err(self.broken(format!("the archive ends in it ({n} of {length} bytes)")))
            }
            Err(e) => {
                self.ended = true;
                Err(self.broken(e))
            }
        }
    }

    fn broken(&self, reason: impl std::fmt::Display) -> InputError {
        InputError::Record { number: self.number, reason: reason.to_string() }
    }

    /// One line, of bounded length; false at the end.
    fn read_line(&mut self) -> std::io::Result<bool> {
        self.line.clear();
        let n = self.input.by_ref().take(LINE as u64).read_until(b'\n', &mut self.line)?;
        Ok(n > 0)
    }
}

/// A gzip file of many members as one stream. A member that is broken ends there; reading goes on at
/// the next one, so that one bad spot does not cost the rest of an archive.
pub struct Members<R: BufRead> {
    member: Option<flate2::bufread::GzDecoder<R>>,
    /// Members that broke.
    pub broken: usize,
}

impl<R: BufRead> Members<R> {
    /// The members of a stream that begins with one.
    pub fn new(input: R) -> Self {
        Self { member: Some(flate2::bufread::GzDecoder::new(input)), broken: 0 }
    }
}

/// Skips to where a member begins; false at the end.
fn to_member(input: &mut impl BufRead) -> std::io::Result<bool> {
    let mut matched = 0;
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(false);
        }
        // The magic may straddle two buffers; there it is missed, and the next member found.
        if let Some(at) = buffer.windows(3).position(|w| w == [0x1f, 0x8b, 8]) {
            input.consume(at);
            return Ok(true);
        }
        let n = buffer.len();
        matched += n;
        input.consume(n);
        if matched > 1 << 32 {
            return Ok(false);
        }
    }
}

impl<R: BufRead> Read for Members<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let Some(member) = self.member.as_mut() else { return Ok(0) };
            let more = match member.read(out) {
                Ok(0) if !out.is_empty() => true,
                Ok(n) => return Ok(n),
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(_) => {
                    self.broken += 1;
                    false
                }
            };
            let mut input = self.member.take().map(flate2::bufread::GzDecoder::into_inner).expect("it was there");
            if !more {
                // Past the head of the broken one.
                let n = input.fill_buf()?.len().min(1);
                input.consume(n);
            }
            if !to_member(&mut input)? {
                if self.broken > 0 && !more {
                    return Err(std::io::Error::other("the compressed data is broken or cut short"));
                }
                return Ok(0);
            }
            self.member = Some(flate2::bufread::GzDecoder::new(input));
        }
    }
}

/// Writes one record.
pub fn write(
    out: &mut dyn std::io::Write,
    id: &str,
    kind: &str,
    address: &str,
    date: &str,
    content_type: &str,
    block: &[u8],
) -> std::io::Result<()> {
    write!(out, "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <{id}>\r\nWARC-Date: {date}\r\n")?;
    if !address.is_empty() {
        // A header is one line whatever an address holds.
        let address: String = address.chars().filter(|c| !c.is_control()).collect();
        write!(out, "WARC-Target-URI: {address}\r\n")?;
    }
    write!(out, "Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n", block.len())?;
    out.write_all(block)?;
    out.write_all(b"\r\n\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Write};

    fn archive(bodies: &[&str]) -> Vec<Vec<u8>> {
        bodies
            .iter()
            .enumerate()
            .map(|(n, body)| {
                let mut one = Vec::new();
                write(
                    &mut one,
                    &format!("urn:uuid:{n}"),
                    "response",
                    "https://x.example/",
                    "2024-07-17T00:00:00Z",
                    "application/http",
                    body.as_bytes(),
                )
                .unwrap();
                one
            })
            .collect()
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn read(bytes: &[u8]) -> (Vec<String>, Vec<String>) {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        let mut records = Records::new(BufReader::new(bytes), 100);
        let mut record = Record::default();
        while let Some(result) = records.next(&mut record) {
            match result {
                Ok(()) => good.push(String::from_utf8_lossy(&record.block).into_owned()),
                Err(e) => bad.push(e.to_string()),
            }
        }
        (good, bad)
    }

    #[test]
    fn records_one_by_one_and_broken_ones_named() {
        let records = archive(&["one", "two", "three"]);
        let whole = records.concat();
        assert_eq!(read(&whole), (vec!["one".into(), "two".into(), "three".into()], vec![]));
        let (good, bad) = read(&whole[..whole.len() - 6]);
        assert_eq!((good.len(), bad.len()), (2, 1));
        assert!(bad[0].contains("record 3") && bad[0].contains("ends in it"), "{bad:?}");
        let big = archive(&[&"x".repeat(101), "two"]).concat();
        let (good, bad) = read(&big);
        assert_eq!((good, bad.len()), (vec!["two".to_owned()], 1));
        // A wrong length costs its own record, not the one after it.
        let lied = [&records[0][..], b"more of it\r\n\r\n", &records[1][..]].concat();
        let (good, bad) = read(&lied);
        assert_eq!((good, bad.len()), (vec!["one".to_owned(), "two".to_owned()], 1));
        assert_eq!(read(b"").0.len(), 0);
    }

    #[test]
    fn a_bad_spot_in_a_compressed_archive_costs_its_record_only() {
        let members: Vec<Vec<u8>> = archive(&["one", "two", "three"]).iter().map(|r| gzip(r)).collect();
        let text = |bytes: &[u8]| {
            let mut out = Vec::new();
            let done = Members::new(BufReader::new(bytes)).read_to_end(&mut out);
            (String::from_utf8_lossy(&out).into_owned(), done.is_ok())
        };
        let (all, ok) = text(&members.concat());
        assert!(ok && all.contains("one") && all.contains("three"));
        let mut hurt = members.clone();
        let middle = hurt[1].len() / 2;
        hurt[1][middle..middle + 12].fill(0xff);
        let (all, _) = text(&hurt.concat());
        assert!(all.contains("one") && all.contains("three"), "{all}");
        let whole = members.concat();
        let (all, ok) = text(&whole[..whole.len() - 20]);
        assert!(!ok && all.contains("two"));
    }

    proptest::proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300), head in "(WARC/1.0\r\n|Content-Length: [0-9]{1,20}\r\n|\r\n|x){0,12}") {
            read(&bytes);
            read(head.as_bytes());
            let _ = Members::new(BufReader::new(&bytes[..])).read_to_end(&mut Vec::new());
        }
    }
}
