//! Evidence: the words of the report a value was read from.
//!
//! Input: code-point offsets into a report's text. Output: spans that repeat their quote, and
//! never an empty list of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A stretch of a report's text, in Unicode code points, end exclusive, with the words it covers
/// and the rule that read them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Span {
    start: u32,
    end: u32,
    quote: String,
    rule: String,
}

impl Span {
    /// Makes a span over `text[start..end]` (code points).
    ///
    /// # Errors
    /// [`EvidenceError::Empty`] for `start >= end`, [`EvidenceError::Outside`] past the text's end.
    ///
    /// ```
    /// use sijill_model::Span;
    /// let span = Span::new("هجوم مسقط", 5, 9, "place").unwrap();
    /// assert_eq!(span.quote(), "مسقط");
    /// assert!(Span::new("هجوم", 2, 2, "place").is_err());
    /// ```
    pub fn new(text: &str, start: u32, end: u32, rule: impl Into<String>) -> Result<Self, EvidenceError> {
        if start >= end {
            return Err(EvidenceError::Empty { start, end });
        }
        let quote: String = text.chars().skip(start as usize).take((end - start) as usize).collect();
        if quote.chars().count() != (end - start) as usize {
            return Err(EvidenceError::Outside { start, end });
        }
        Ok(Self { start, end, quote, rule: rule.into() })
    }

    /// Makes a span from a quote already cut from the text, whose first code point is at `start`.
    ///
    /// # Errors
    /// [`EvidenceError::Empty`] for an empty quote.
    pub fn from_quote(start: u32, quote: &str, rule: impl Into<String>) -> Result<Self, EvidenceError> {
        let length = quote.chars().count() as u32;
        if length == 0 {
            return Err(EvidenceError::Empty { start, end: start });
        }
        Ok(Self { start, end: start + length, quote: quote.to_owned(), rule: rule.into() })
    }

    /// First code point.
    pub fn start(&self) -> u32 {
        self.start
    }

    /// One past the last code point.
    pub fn end(&self) -> u32 {
        self.end
    }

    /// The words themselves.
    pub fn quote(&self) -> &str {
        &self.quote
    }

    /// The rule or phrase grammar that read them.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Whether the quote is what stands at this span of `text`.
    pub fn is_in(&self, text: &str) -> bool {
        Self::new(text, self.start, self.end, "").is_ok_and(|span| span.quote == self.quote)
    }
}

/// One or more spans. There is no way to make it empty: a value without evidence does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Span>", into = "Vec<Span>")]
pub struct Evidence(Vec<Span>);

impl JsonSchema for Evidence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Evidence".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = Vec::<Span>::json_schema(generator);
        schema.insert("minItems".into(), 1.into());
        schema
    }
}

impl Evidence {
    /// Evidence of one span.
    pub fn new(span: Span) -> Self {
        Self(vec![span])
    }

    /// Adds a span; one that is already there is not repeated.
    pub fn push(&mut self, span: Span) {
        if !self.0.iter().any(|s| s.start == span.start && s.end == span.end) {
            self.0.push(span);
        }
    }

    /// Adds all spans of `other`.
    pub fn extend(&mut self, other: &Evidence) {
        for span in &other.0 {
            self.push(span.clone());
        }
    }

    /// The spans, at least one.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// The first span.
    pub fn first(&self) -> &Span {
        &self.0[0]
    }
}

impl TryFrom<Vec<Span>> for Evidence {
    type Error = EvidenceError;
    fn try_from(spans: Vec<Span>) -> Result<Self, Self::Error> {
        if spans.is_empty() { Err(EvidenceError::None) } else { Ok(Self(spans)) }
    }
}

impl From<Evidence> for Vec<Span> {
    fn from(evidence: Evidence) -> Self {
        evidence.0
    }
}

/// Why a span or evidence cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvidenceError {
    /// Nothing lies between start and end.
    #[error("an evidence span must cover at least one character (start {start}, end {end})")]
    Empty {
        /// Offset given.
        start: u32,
        /// Offset given.
        end: u32,
    },
    /// The text is shorter.
    #[error("the span {start}..{end} lies outside the report's text")]
    Outside {
        /// Offset given.
        start: u32,
        /// Offset given.
        end: u32,
    },
    /// No span at all.
    #[error("a coded value needs at least one evidence span")]
    None,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn evidence_without_a_span_does_not_parse() {
        assert!(serde_json::from_str::<Evidence>("[]").is_err());
    }

    proptest! {
        #[test]
        fn spans_round_trip_on_any_text(text in "\\PC{1,40}", a in 0usize..40, n in 1usize..10) {
            let length = text.chars().count();
            let (start, end) = (a.min(length) as u32, (a + n).min(length) as u32);
            match Span::new(&text, start, end, "r") {
                Ok(span) => {
                    prop_assert!(span.is_in(&text));
                    let again: Span = serde_json::from_str(&serde_json::to_string(&span).unwrap()).unwrap();
                    prop_assert_eq!(again, span);
                }
                Err(_) => prop_assert!(start >= end),
            }
        }
    }
}
