//! Is what a lone sentence tells asserted by it, or only referred to?
//!
//! Input: an account's mentions in a text of a sentence or two without a title. Output: the probability
//! that the text asserts the act. A logistic model; its weights are data (`lexicon/assertion.tsv`), fitted by
//! `sijill confidence` on sentences that people labelled.

use crate::gather::{Draft, Gatherer};
use crate::mentions::Party;
use sijill_lexicon::{Pos, Tense};
use sijill_model::{DatePrecision, EventType, Measure, Modality, Subtype};
use sijill_text::TokenKind;

/// Names of the features, in order.
pub const FEATURES: [&str; 40] = [
    "bias",
    "verb",
    "verb_opens",
    "verb_relative",
    "all_referred",
    "some_referred",
    "spoken_of",
    "condemned",
    "habitual",
    "earlier",
    "definite",
    "plural",
    "carried",
    "toll",
    "toll_by_verb",
    "toll_by_noun",
    "toll_before",
    "several_tolls",
    "day",
    "recent",
    "long_ago",
    "coarse_date",
    "spoken_date",
    "place",
    "place_country",
    "named_doer",
    "doer",
    "target",
    "weapon",
    "site",
    "question",
    "quoted",
    "late",
    "long",
    "said_before",
    "verbs_before",
    "reaction",
    "court",
    "hedged",
    "protest",
];

/// Values of the features of an account.
pub type Features = [f64; FEATURES.len()];

/// The weights the program was built with.
const WEIGHTS: &str = include_str!("../../../lexicon/assertion.tsv");

/// Weights of both kinds of sentences: what asserts an attack and what asserts a protest are not the same words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// Of violence.
    pub violence: Features,
    /// Of protests and riots.
    pub protest: Features,
}

impl Weights {
    /// Reads weights: a name and two numbers a line, tabs between. Names that are no feature are left out.
    pub fn read(text: &str) -> Self {
        let mut weights = Self { violence: [0.0; FEATURES.len()], protest: [0.0; FEATURES.len()] };
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let mut parts = line.split('\t');
            let Some(i) = parts.next().and_then(|name| FEATURES.iter().position(|f| *f == name)) else { continue };
            for list in [&mut weights.violence, &mut weights.protest] {
                list[i] = parts.next().and_then(|v| v.trim().parse().ok()).unwrap_or(0.0);
            }
        }
        weights
    }

    /// The built-in weights.
    pub fn built_in() -> Self {
        Self::read(WEIGHTS)
    }

    /// The probability that an account with these features is asserted.
    pub fn probability(&self, features: &Features) -> f64 {
        let protest = features[FEATURES.len() - 1] > 0.5;
        probability(features, if protest { &self.protest } else { &self.violence })
    }
}

/// The probability of a weighted sum.
pub fn probability(features: &Features, weights: &Features) -> f64 {
    let z: f64 = features.iter().zip(weights).map(|(f, w)| f * w).sum();
    1.0 / (1.0 + (-z).exp())
}

pub(crate) fn features(g: &Gatherer<'_, '_>, draft: &Draft) -> Features {
    let c = g.c;
    let mentions: Vec<&crate::mentions::Mention> = draft.mentions.iter().map(|i| &g.m.list[*i]).collect();
    let first = mentions[0];
    let (start, stop) = c.sentence(first.start);
    let acts: Vec<&&crate::mentions::Mention> = mentions.iter().filter(|m| m.lexeme.is_some()).collect();
    let acts = if acts.is_empty() { mentions.iter().collect() } else { acts };
    let yes = |b: bool| f64::from(u8::from(b));
    let any = |test: &dyn Fn(&crate::mentions::Mention) -> bool| yes(acts.iter().any(|m| test(m)));
    let all = |test: &dyn Fn(&crate::mentions::Mention) -> bool| yes(acts.iter().all(|m| test(m)));
    let relative = |m: &crate::mentions::Mention| m.start > start && c.has(m.start - 1, c.v.relative);
    let finite = |t: usize| {
        c.r.scan.at(t).iter().any(|h| h.features.pos() == Pos::Verb && h.features.get_tense() != Tense::None)
    };
    let tolls: Vec<&crate::tolls::TollMention> =
        mentions.iter().flat_map(|m| &m.tolls).map(|t| &g.m.tolls[*t]).filter(|t| t.count.best > 0.0).collect();
    let date = draft.date.map(|d| c.r.dates[d]);
    let now = c.r.reference;
    let age = date.zip(now).map(|(d, now)| (now - d.to).get_days());
    let precision = date.map(|d| d.precision);
    let place = draft.place.map(|p| c.r.places[p].precision);
    let in_sentence = |class: u16| (start..stop).any(|t| c.has(t, class));
    let verbs_before = (start..first.start).filter(|t| finite(*t)).count();
    // A mob that kills does violence, and a protest that has its dead, its day and its place is told as violence is.
    let deadly =
        precision == Some(DatePrecision::Day) && place.is_some() && tolls.iter().any(|t| t.measure == Measure::Killed);
    let protest = matches!(first.subtype.event_type(), EventType::Protests | EventType::Riots)
        && first.subtype != Subtype::MobViolence
        && !deadly;
    let value = |name: &str| -> f64 {
        match name {
            "bias" => 1.0,
            "verb" => any(&|m| m.verb && !relative(m)),
            "verb_opens" => any(&|m| m.verb && m.start <= start + 1),
            "verb_relative" => any(&|m| m.verb && relative(m)),
            "all_referred" => all(&|m| m.referred),
            "some_referred" => any(&|m| m.referred),
            "spoken_of" => any(&|m| m.spoken_of),
            "condemned" => any(&|m| m.condemned),
            "habitual" => any(&|m| m.habitual),
            "earlier" => any(&|m| m.earlier),
            "definite" => yes(first.definite),
            "plural" => yes(first.plural),
            "carried" => any(&|m| m.carried),
            "toll" => yes(!tolls.is_empty()),
            "toll_by_verb" => yes(tolls
                .iter()
                .any(|t| finite(t.trigger) && !(t.trigger > start && c.has(t.trigger - 1, c.v.relative)))),
            "toll_by_noun" => yes(tolls.iter().any(|t| !finite(t.trigger))),
            "toll_before" => yes(tolls.iter().any(|t| t.start < first.start)),
            "several_tolls" => yes(tolls.len() > 1),
            "day" => yes(matches!(precision, Some(DatePrecision::Day | DatePrecision::Days))),
            "recent" => yes(age.is_some_and(|a| a <= 2) && precision == Some(DatePrecision::Day)),
            "long_ago" => yes(age.is_some_and(|a| a > 40)),
            "coarse_date" => {
                yes(matches!(precision, Some(DatePrecision::Week | DatePrecision::Month | DatePrecision::Year)))
            }
            "spoken_date" => yes(draft.spoken_date),
            "place" => yes(place.is_some()),
            "place_country" => yes(place == Some(sijill_model::PlacePrecision::Country)),
            "named_doer" => any(&|m| m.doers.iter().any(|d| matches!(d, Party::Actor(_)))),
            "doer" => any(&|m| !m.doers.is_empty()),
            "target" => any(&|m| !m.targets.is_empty()),
            "weapon" => any(&|m| !m.weapons.is_empty()),
            "site" => any(&|m| !m.sites.is_empty()),
            "question" => yes((start..stop).any(|t| matches!(c.r.view.tokens[t].kind, TokenKind::Mark('؟' | '?')))),
            "quoted" => yes(c.r.quoted[first.start] != 0),
            "late" => ((first.start - start) as f64 / 10.0).min(3.0),
            "long" => ((stop - start) as f64 / 20.0).min(3.0),
            "said_before" => yes((start..first.start).any(|t| c.has(t, c.v.say))),
            "verbs_before" => (verbs_before as f64).min(4.0),
            "reaction" => yes(in_sentence(c.v.reaction)),
            "court" => yes(in_sentence(c.v.court)),
            "hedged" => any(&|m| m.modality == Modality::Alleged),
            "protest" => yes(protest),
            _ => 0.0,
        }
    };
    FEATURES.map(value)
}

/// Fits weights to labelled rows by logistic regression (gradient descent, ridge towards nothing).
pub fn fit(rows: &[(Features, bool)], ridge: f64) -> Features {
    let n = FEATURES.len();
    let mut weights = [0.0; FEATURES.len()];
    let mut speed = [0.0; FEATURES.len()];
    let scale: Vec<f64> = (0..n).map(|i| rows.iter().map(|r| r.0[i] * r.0[i]).sum::<f64>()).collect();
    for _ in 0..3000 {
        let mut gradient: Vec<f64> = (0..n).map(|i| if i == 0 { 0.0 } else { ridge * weights[i] }).collect();
        for (features, label) in rows {
            let error = probability(features, &weights) - f64::from(u8::from(*label));
            for (g, f) in gradient.iter_mut().zip(features) {
                *g += error * f;
            }
        }
        for i in 0..n {
            speed[i] = 0.9 * speed[i] - 0.1 * gradient[i] / (ridge + 0.25 * scale[i] + 1.0);
            weights[i] += speed[i];
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_finds_the_feature_that_tells() {
        let row = |verb: f64, noise: f64| {
            let mut f = [0.0; FEATURES.len()];
            (f[0], f[1], f[10]) = (1.0, verb, noise);
            f
        };
        let rows: Vec<(Features, bool)> = (0..60)
            .map(|i| (row(f64::from(u8::from(i % 2 == 0)), f64::from(u8::from(i % 3 == 0))), i % 2 == 0))
            .collect();
        let w = fit(&rows, 1.0);
        assert!(w[1] > 1.0 && w[10].abs() < 0.5, "{w:?}");
        assert!(probability(&row(1.0, 0.0), &w) > 0.7 && probability(&row(0.0, 1.0), &w) < 0.3);
    }

    #[test]
    fn every_built_in_weight_is_a_feature_and_is_read() {
        let names = WEIGHTS.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t')).map(|l| l.0);
        let names: Vec<&str> = names.collect();
        assert_eq!(names, FEATURES);
    }
}
