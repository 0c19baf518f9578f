//! Fitting the weights of matching, and measuring how well accounts were linked.
//!
//! Input: accounts whose incident is known. Output: weights in TOML, and pairwise and B³ figures.

use crate::facts::Facts;
use crate::score::{Feature, Matcher};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// An account whose incident is known.
pub struct Labelled {
    /// Its facts.
    pub facts: Facts,
    /// Its incident's true name.
    pub truth: String,
    /// Its report.
    pub report: i64,
    /// How often its pairs count: a few read by people beside many made by a program.
    pub weight: f64,
}

/// How two partitions agree.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Items compared.
    pub items: usize,
    /// Of the pairs linked, the share that is right.
    pub pair_precision: f64,
    /// Of the true pairs, the share that is linked.
    pub pair_recall: f64,
    /// Harmonic mean of both.
    pub pair_f1: f64,
    /// B³ precision (Bagga and Baldwin, 1998).
    pub b3_precision: f64,
    /// B³ recall.
    pub b3_recall: f64,
    /// Harmonic mean of both.
    pub b3_f1: f64,
}

/// Agreement of (found, true) labels.
pub fn agreement(items: &[(String, String)]) -> Agreement {
    let mut found: BTreeMap<&str, u64> = BTreeMap::new();
    let mut truth: BTreeMap<&str, u64> = BTreeMap::new();
    let mut both: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for (f, t) in items {
        *found.entry(f).or_default() += 1;
        *truth.entry(t).or_default() += 1;
        *both.entry((f, t)).or_default() += 1;
    }
    let pairs = |n: &u64| n * n.saturating_sub(1) / 2;
    let (linked, real): (u64, u64) = (found.values().map(pairs).sum(), truth.values().map(pairs).sum());
    let right: u64 = both.values().map(pairs).sum();
    let share = |a: u64, b: u64| if b == 0 { 1.0 } else { a as f64 / b as f64 };
    let mean = |p: f64, r: f64| if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) };
    let n = items.len().max(1) as f64;
    let (mut p, mut r) = (0.0, 0.0);
    for ((f, t), k) in &both {
        let k = *k as f64;
        p += k * k / found[f] as f64;
        r += k * k / truth[t] as f64;
    }
    let (pp, pr) = (share(right, linked), share(right, real));
    Agreement {
        items: items.len(),
        pair_precision: pp,
        pair_recall: pr,
        pair_f1: mean(pp, pr),
        b3_precision: p / n,
        b3_recall: r / n,
        b3_f1: mean(p / n, r / n),
    }
}

/// Fits weights by logistic regression on all pairs of labelled accounts at most `days` apart in the same country,
/// and gives them as TOML. Full-batch gradient descent with momentum; the same input gives the same bytes.
/// `ridge` is how strongly weights are drawn to those they had: as many pairs as would have to speak against them.
pub fn fit(items: &[Labelled], matcher: &Matcher, days: i32, ridge: f64) -> (String, usize) {
    let mut order: Vec<&Labelled> = items.iter().collect();
    order.sort_by_key(|l| (l.facts.start, l.facts.key));
    // Pairs with the same features are one row with a count: a few thousand rows stand for millions of pairs.
    let mut rows: BTreeMap<Vec<u8>, (f64, f64)> = BTreeMap::new();
    let mut pairs = 0;
    for (i, a) in order.iter().enumerate() {
        for b in order[i + 1..].iter().take_while(|b| b.facts.start <= a.facts.end + days) {
            if a.report == b.report || (a.facts.country != b.facts.country && a.truth != b.truth) {
                continue;
            }
            pairs += 1;
            let mut key = Vec::with_capacity(16);
            matcher.features(&a.facts, &b.facts, &mut |f| key.push(f as u8));
            let row = rows.entry(key).or_default();
            let weight = a.weight.min(b.weight);
            if a.truth == b.truth { row.0 += weight } else { row.1 += weight }
        }
    }
    let n = Feature::ALL.len();
    let total: f64 = rows.values().map(|r| r.0 + r.1).sum();
    let mut seen = vec![0.0; n];
    for (key, (yes, no)) in &rows {
        key.iter().for_each(|&f| seen[f as usize] += yes + no);
    }
    let prior: Vec<f64> = Feature::ALL.iter().map(|f| matcher.weight(*f)).collect();
    let mut weights = prior.clone();
    let mut speed = vec![0.0_f64; n];
    for _ in 0..4000 {
        // A feature seen rarely stays near the weight it had.
        let mut gradient: Vec<f64> = weights.iter().zip(&prior).map(|(w, p)| ridge * (w - p)).collect();
        for (key, (yes, no)) in &rows {
            let z: f64 = key.iter().map(|&f| weights[f as usize]).sum();
            let p = 1.0 / (1.0 + (-z).exp());
            let g = p * (yes + no) - yes;
            key.iter().for_each(|&f| gradient[f as usize] += g);
        }
        for i in 0..n {
            // Each feature moves at a pace of its own frequency.
            let pace = 0.5 / (ridge + 0.25 * seen[i] + total * 1e-6);
            speed[i] = 0.9 * speed[i] - pace * gradient[i] * 0.25;
            weights[i] += speed[i];
        }
    }
    let mut toml = String::from(
        "# Weights of matching (log odds), one a feature of `src/score.rs`.\n# Made by `sijill matching fit`; see docs/accuracy.md.\n[weights]\n",
    );
    for (i, f) in Feature::ALL.iter().enumerate() {
        let _ = writeln!(toml, "\"{}\" = {:.3}", f.name(), weights[i]);
    }
    (toml, pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn agreement_is_one_for_the_same_partition_under_other_names() {
        let a = agreement(&items(&[("x", "1"), ("x", "1"), ("y", "2")]));
        assert_eq!((a.pair_f1, a.b3_f1), (1.0, 1.0));
    }

    #[test]
    fn one_wrong_merge_costs_precision_only() {
        // Worked by hand: {a,b,c} found, {a,b},{c} true.
        let a = agreement(&items(&[("x", "1"), ("x", "1"), ("x", "2")]));
        assert!((a.pair_precision - 1.0 / 3.0).abs() < 1e-9 && a.pair_recall == 1.0);
        assert!((a.b3_precision - 5.0 / 9.0).abs() < 1e-9 && a.b3_recall == 1.0);
    }
}
