//! Bytes to text: UTF-8, UTF-16, windows-1256, ISO-8859-6 and what else the web has.
//!
//! Input: bytes of a file. Output: text, or a reason why they are none.

use std::borrow::Cow;

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// There is nothing.
    #[error("the file is empty; a report needs at least one sentence")]
    Empty,
    /// Most of it is no text in any encoding.
    #[error("the file is binary, not text (control bytes in {percent} % of it); give text, HTML, JSON or JSON lines")]
    Binary {
        /// Share of control bytes.
        percent: u8,
    },
}

/// Decodes bytes.
///
/// # Errors
/// See [`DecodeError`].
///
/// ```
/// let (bytes, ..) = encoding_rs::WINDOWS_1256.encode("قتل خمسة أشخاص في هجوم على مسجد في العاصمة");
/// assert!(sijill_ingest::decode(&bytes).unwrap().contains("مسجد"));
/// assert!(sijill_ingest::decode(b"").is_err());
/// ```
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    decode_as(bytes, None).map(Cow::into_owned)
}

/// Decodes bytes that somebody says are in an encoding (a header, a `meta`, an XML declaration). What
/// the bytes are is believed before what is said of them: a mark, then valid UTF-8, then the label,
/// then what they look like. Servers send windows-1256 as ISO-8859-1 and the other way round.
///
/// # Errors
/// See [`DecodeError`].
pub fn decode_as<'a>(bytes: &'a [u8], label: Option<&str>) -> Result<Cow<'a, str>, DecodeError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(DecodeError::Empty);
    }
    if let Some((encoding, bom)) = encoding_rs::Encoding::for_bom(bytes) {
        return Ok(encoding.decode_without_bom_handling(&bytes[bom..]).0);
    }
    let sample = &bytes[..bytes.len().min(1 << 16)];
    // UTF-16 without a mark: every second byte is the high byte of ASCII or of the Arabic block.
    let even = sample.iter().step_by(2).filter(|b| **b == 0 || **b == 6).count();
    let odd = sample.iter().skip(1).step_by(2).filter(|b| **b == 0 || **b == 6).count();
    let half = sample.len() / 2;
    if half > 8 && odd > half * 8 / 10 && odd > 2 * even {
        return Ok(encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0);
    }
    if half > 8 && even > half * 8 / 10 && even > 2 * odd {
        return Ok(encoding_rs::UTF_16BE.decode_without_bom_handling(bytes).0);
    }
    let control = sample.iter().filter(|b| **b < 9 || (**b > 13 && **b < 32 && **b != 27)).count();
    if control * 50 > sample.len() {
        return Err(DecodeError::Binary { percent: (control * 100 / sample.len()).max(1) as u8 });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        // Mostly UTF-8 with a few broken bytes (a cut-off file) stays UTF-8.
        Err(error) if error.valid_up_to() + 4 >= bytes.len() || mostly_utf8(bytes) => {
            Ok(String::from_utf8_lossy(bytes))
        }
        Err(_) => {
            let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            let guessed = detector.guess(None, chardetng::Utf8Detection::Deny);
            let said = label.and_then(|l| encoding_rs::Encoding::for_label(l.trim().as_bytes()));
            // These labels are put on anything.
            let weak = |e: &'static encoding_rs::Encoding| {
                e == encoding_rs::UTF_8
                    || e == encoding_rs::WINDOWS_1252
                    || e == encoding_rs::ISO_8859_6 && guessed == encoding_rs::WINDOWS_1256
            };
            let encoding = said.filter(|e| !weak(e)).unwrap_or(guessed);
            Ok(encoding.decode_without_bom_handling(bytes).0)
        }
    }
}

/// The encoding a page or an XML file says it is in, in its first bytes.
pub(crate) fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let at = head.find("charset=").map(|p| p + 8).or_else(|| {
        let prolog = head.trim_start_matches('\u{feff}').trim_start();
        prolog.starts_with("<?xml").then(|| head.find("encoding=").map(|p| p + 9)).flatten()
    })?;
    let label: String = head[at..]
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
        .take(40)
        .collect();
    (!label.is_empty()).then_some(label)
}

fn mostly_utf8(bytes: &[u8]) -> bool {
    let lossy = String::from_utf8_lossy(bytes);
    let broken = lossy.matches('\u{FFFD}').count();
    let wide = lossy.chars().filter(|c| *c as u32 > 127).count();
    wide > 20 && broken * 50 < wide
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SENTENCE: &str = "قتل خمسة أشخاص وأصيب عشرون آخرون في هجوم على مسجد في العاصمة مساء الاثنين";

    #[test]
    fn arabic_encodings_are_told_apart() {
        for encoding in [encoding_rs::WINDOWS_1256, encoding_rs::ISO_8859_6] {
            let (bytes, ..) = encoding.encode(SENTENCE);
            assert_eq!(decode(&bytes).unwrap(), SENTENCE, "{}", encoding.name());
        }
        let wide: Vec<u8> = SENTENCE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide).unwrap(), SENTENCE);
    }

    #[test]
    fn bytes_are_believed_before_labels() {
        let (old, ..) = encoding_rs::WINDOWS_1256.encode(SENTENCE);
        for label in ["utf-8", "iso-8859-1", "windows-1256", "nonsense"] {
            assert_eq!(decode_as(&old, Some(label)).unwrap(), SENTENCE, "{label}");
            assert_eq!(decode_as(SENTENCE.as_bytes(), Some(label)).unwrap(), SENTENCE, "{label}");
        }
        assert_eq!(
            declared(b"<html><meta http-equiv=x content='text/html; charset=windows-1256'>").as_deref(),
            Some("windows-1256")
        );
        assert_eq!(declared(b"<?xml version='1.0' encoding='ISO-8859-6'?>").as_deref(), Some("iso-8859-6"));
        assert_eq!(declared(b"<p>encoding=x"), None);
    }

    #[test]
    fn says_why_it_is_no_text() {
        assert_eq!(decode(b" \n\t"), Err(DecodeError::Empty));
        let junk: Vec<u8> = (0..4000_u32).map(|i| (i * 7919 % 251) as u8).collect();
        assert!(matches!(decode(&junk), Err(DecodeError::Binary { .. })));
    }

    proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = decode(&bytes);
        }
    }
}
