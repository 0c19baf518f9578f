//! Counts and tolls.
//!
//! Input: figures as a report gives them. Output: ranges that say what the words support and no
//! more: `low <= best <= high`, with `null` where the words set no limit.

use crate::{Bound, Evidence, Measure, TollGroup};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A number as said: exact, a bound, a range, or vague.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Count {
    /// Least the words allow; `null` where they set none ("about 30").
    pub low: Option<f64>,
    /// Most the words allow; `null` where they set none ("at least 30").
    pub high: Option<f64>,
    /// The one figure to use when only one can be used.
    pub best: f64,
    /// How the figure was bounded.
    pub bound: Bound,
}

impl Count {
    /// `n`, no more and no less.
    pub fn exact(n: f64) -> Self {
        Self { low: Some(n), high: Some(n), best: n, bound: Bound::Exact }
    }
    /// "at least n".
    pub fn at_least(n: f64) -> Self {
        Self { low: Some(n), high: None, best: n, bound: Bound::AtLeast }
    }
    /// "up to n".
    pub fn at_most(n: f64) -> Self {
        Self { low: Some(0.0), high: Some(n), best: n, bound: Bound::AtMost }
    }
    /// "more than n": the next whole number is the least (codebook §3).
    pub fn more_than(n: f64) -> Self {
        let low = if n.fract() == 0.0 { n + 1.0 } else { n };
        Self { low: Some(low), high: None, best: low, bound: Bound::MoreThan }
    }
    /// "about n".
    pub fn about(n: f64) -> Self {
        Self { low: None, high: None, best: n, bound: Bound::About }
    }
    /// "between a and b"; given in either order.
    pub fn between(a: f64, b: f64) -> Self {
        let (low, high) = if a <= b { (a, b) } else { (b, a) };
        Self { low: Some(low), high: Some(high), best: ((low + high) / 2.0).floor().max(low), bound: Bound::Between }
    }
    /// "dozens", "several": at least `low`, nobody knows how many.
    pub fn vague(low: f64) -> Self {
        Self { low: Some(low), high: None, best: low, bound: Bound::Vague }
    }
    /// The sum of two counted parts ("a policeman and two soldiers").
    #[must_use]
    pub fn plus(self, other: Count) -> Count {
        let add = |a: Option<f64>, b: Option<f64>| Some(a? + b?);
        let bound = if self.bound == other.bound {
            self.bound
        } else if self.bound == Bound::Exact {
            other.bound
        } else {
            self.bound
        };
        let mut sum = Count {
            low: add(self.low, other.low),
            high: add(self.high, other.high),
            best: self.best + other.best,
            bound,
        };
        if sum.bound == Bound::About {
            (sum.low, sum.high) = (None, None);
        }
        sum
    }
}

/// Killed, injured, missing, abducted or arrested: a range, for a group, according to a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "RawToll")]
pub struct Toll {
    /// What happened to the people counted.
    pub measure: Measure,
    /// Which people.
    pub group: TollGroup,
    /// Least, or `null` where the text sets none.
    low: Option<u64>,
    /// Most, or `null` where the text sets none.
    high: Option<u64>,
    /// Best single figure.
    best: u64,
    /// How the figure is bounded.
    pub bound: Bound,
    /// ISO 3166-1 code when the figure is for one nationality.
    pub nationality: Option<String>,
    /// The statement's id that gives the figure.
    pub said_by: Option<String>,
    /// The words.
    pub evidence: Evidence,
}

#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "Toll")]
struct RawToll {
    measure: Measure,
    group: TollGroup,
    low: Option<u64>,
    high: Option<u64>,
    best: u64,
    bound: Bound,
    nationality: Option<String>,
    said_by: Option<String>,
    evidence: Evidence,
}

impl Toll {
    /// A toll from a count.
    ///
    /// # Errors
    /// [`TollError::Order`] unless `low <= best <= high`; [`TollError::NotWhole`] for figures that
    /// cannot count people.
    pub fn new(measure: Measure, group: TollGroup, count: Count, evidence: Evidence) -> Result<Self, TollError> {
        let whole = |value: f64| {
            if (0.0..1e12).contains(&value) && value.fract() == 0.0 {
                Ok(value as u64)
            } else {
                Err(TollError::NotWhole(value))
            }
        };
        let low = count.low.map(whole).transpose()?;
        let high = count.high.map(whole).transpose()?;
        let best = whole(count.best)?;
        if low.is_some_and(|low| low > best) || high.is_some_and(|high| high < best) {
            return Err(TollError::Order { low, best, high });
        }
        Ok(Self { measure, group, low, high, best, bound: count.bound, nationality: None, said_by: None, evidence })
    }

    /// Least, where the text sets one.
    pub fn low(&self) -> Option<u64> {
        self.low
    }
    /// Most, where the text sets one.
    pub fn high(&self) -> Option<u64> {
        self.high
    }
    /// Best single figure.
    pub fn best(&self) -> u64 {
        self.best
    }
}

impl TryFrom<RawToll> for Toll {
    type Error = TollError;
    fn try_from(raw: RawToll) -> Result<Self, Self::Error> {
        let count = Count {
            low: raw.low.map(|n| n as f64),
            high: raw.high.map(|n| n as f64),
            best: raw.best as f64,
            bound: raw.bound,
        };
        let mut toll = Toll::new(raw.measure, raw.group, count, raw.evidence)?;
        toll.nationality = raw.nationality;
        toll.said_by = raw.said_by;
        Ok(toll)
    }
}

/// Why a toll cannot be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum TollError {
    /// The three figures are not in order.
    #[error("a toll needs low <= best <= high, not {low:?}, {best}, {high:?}")]
    Order {
        /// As given.
        low: Option<u64>,
        /// As given.
        best: u64,
        /// As given.
        high: Option<u64>,
    },
    /// People come in whole numbers.
    #[error("{0} cannot be a number of people")]
    NotWhole(f64),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use proptest::prelude::*;

    fn words() -> Evidence {
        Evidence::new(Span::new("five killed", 0, 4, "t").unwrap())
    }

    #[test]
    fn more_than_starts_at_the_next_number() {
        let toll = Toll::new(Measure::Killed, TollGroup::Victims, Count::more_than(130.0), words()).unwrap();
        assert_eq!((toll.low(), toll.best(), toll.high()), (Some(131), 131, None));
    }

    #[test]
    fn a_wrong_order_does_not_parse() {
        let mut json =
            serde_json::to_value(Toll::new(Measure::Killed, TollGroup::Victims, Count::exact(5.0), words()).unwrap())
                .unwrap();
        json["low"] = 9.into();
        assert!(serde_json::from_value::<Toll>(json).is_err());
    }

    proptest! {
        #[test]
        fn every_count_makes_an_ordered_toll(a in 0u32..100_000, b in 0u32..100_000) {
            let (a, b) = (f64::from(a), f64::from(b));
            for count in [Count::exact(a), Count::at_least(a), Count::at_most(a), Count::more_than(a), Count::about(a),
                          Count::between(a, b), Count::vague(a), Count::exact(a).plus(Count::at_least(b))] {
                let toll = Toll::new(Measure::Injured, TollGroup::All, count, words()).unwrap();
                prop_assert!(toll.low().is_none_or(|low| low <= toll.best()));
                prop_assert!(toll.high().is_none_or(|high| toll.best() <= high));
            }
        }
    }
}
