//! Accounts to incidents: which of a neighbourhood's accounts are one.
//!
//! Input: the accounts of a neighbourhood, a score for pairs, and what analysts pinned. Output: a
//! partition that does not depend on the order of the input. Average linkage keeps two incidents
//! apart that a third, half-told account resembles equally.

use crate::facts::Facts;
use std::collections::HashMap;

/// An account to be placed.
#[derive(Clone, Debug)]
pub struct Item {
    /// Row of the account.
    pub id: i64,
    /// Row of its report: two accounts of one report are two incidents, as the coder read them.
    pub report: i64,
    /// What is known.
    pub facts: Facts,
}

/// What an analyst pinned: these two are one (`joins`) or are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Row of an account.
    pub a: i64,
    /// Row of another.
    pub b: i64,
    /// Together or apart.
    pub joins: bool,
    /// The decision; a later one outweighs an earlier.
    pub decision: i64,
}

/// Neighbourhoods up to this size compare every pair; larger ones only those within [`WINDOW`] days.
const ALL_PAIRS: usize = 400;
const WINDOW: i32 = 10;
/// The score of pairs not compared, and the least a pair counts: one mad date must not tear a cluster apart.
const FLOOR: i64 = -6000;

/// The best partner an account was linked by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Row of the partner, or none for an account alone.
    pub partner: Option<i64>,
    /// Score with it.
    pub score: f64,
}

/// A neighbourhood settled.
#[derive(Debug)]
pub struct Settled {
    /// Clusters, each a list of indices into the items, sorted.
    pub clusters: Vec<Vec<usize>>,
    /// For every item its connected neighbourhood (smallest index in it).
    pub components: Vec<usize>,
    /// For every item its link.
    pub links: Vec<Link>,
}

fn thousandths(score: f64) -> i64 {
    ((score * 1000.0).round() as i64).max(FLOOR)
}

/// Settles items. `score` must be symmetric.
pub fn settle(items: &[Item], pins: &[Pin], score: &dyn Fn(&Facts, &Facts) -> f64) -> Settled {
    let n = items.len();
    // The order everything below goes by: content, never arrival.
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by_key(|&i| items[i].facts.key);
    // Thousandths, so that sums are exact in any order.
    let mut scores: HashMap<(u32, u32), i64> = HashMap::new();
    let mut edges: Vec<(i64, usize, usize)> = Vec::new();
    let mut pair = |i: usize, j: usize| {
        let (i, j) = (i.min(j), i.max(j));
        let s = thousandths(score(&items[i].facts, &items[j].facts));
        scores.insert((i as u32, j as u32), s);
        if s > 0 {
            edges.push((s, i, j));
        }
    };
    if n <= ALL_PAIRS {
        for i in 0..n {
            for j in i + 1..n {
                pair(i, j);
            }
        }
    } else {
        let mut by_day: Vec<usize> = (0..n).collect();
        by_day.sort_by_key(|&i| items[i].facts.start);
        for (at, &i) in by_day.iter().enumerate() {
            for &j in by_day[at + 1..].iter().take_while(|&&j| items[j].facts.start <= items[i].facts.end + WINDOW) {
                pair(i, j);
            }
        }
    }
    let at = |i: usize, j: usize| scores.get(&(i.min(j) as u32, i.max(j) as u32)).copied().unwrap_or(FLOOR);

    let mut clusters: Vec<Vec<usize>> = (0..n).map(|i| vec![i]).collect();
    let mut of: Vec<usize> = (0..n).collect();
    let join = |clusters: &mut Vec<Vec<usize>>, of: &mut Vec<usize>, a: usize, b: usize| {
        let (a, b) = (a.min(b), a.max(b));
        let moved = std::mem::take(&mut clusters[b]);
        for &i in &moved {
            of[i] = a;
        }
        clusters[a].extend(moved);
    };

    // What analysts pinned comes first, the newest first.
    let row: HashMap<i64, usize> = items.iter().enumerate().map(|(i, item)| (item.id, i)).collect();
    let mut pinned: Vec<(Pin, usize, usize)> =
        pins.iter().filter_map(|p| Some((*p, *row.get(&p.a)?, *row.get(&p.b)?))).collect();
    pinned.sort_by_key(|(p, a, b)| (std::cmp::Reverse(p.decision), !p.joins, (*a).min(*b), (*a).max(*b)));
    let mut apart: Vec<(usize, usize)> = Vec::new();
    let parted = |of: &[usize], apart: &[(usize, usize)], a: usize, b: usize| {
        apart.iter().any(|&(x, y)| (of[x] == a && of[y] == b) || (of[x] == b && of[y] == a))
    };
    for (pin, a, b) in &pinned {
        let (ca, cb) = (of[*a], of[*b]);
        if pin.joins {
            if ca != cb && !parted(&of, &apart, ca, cb) {
                join(&mut clusters, &mut of, ca, cb);
            }
        } else if ca != cb {
            apart.push((*a, *b));
        }
    }

    // Neighbourhoods: whatever an edge or a pin connects.
    let mut components: Vec<usize> = (0..n).collect();
    fn root(components: &mut [usize], mut i: usize) -> usize {
        while components[i] != i {
            components[i] = components[components[i]];
            i = components[i];
        }
        i
    }
    let connected = edges.iter().map(|e| (e.1, e.2)).chain(pinned.iter().map(|(_, a, b)| (*a, *b)));
    for (a, b) in connected {
        let (a, b) = (root(&mut components, a), root(&mut components, b));
        if a != b {
            components[a.max(b)] = a.min(b);
        }
    }
    let components: Vec<usize> = (0..n).map(|i| root(&mut components, i)).collect();

    // Strongest pairs first; ties by content. A merge needs the two groups to agree on the whole.
    let mut rank = vec![0_usize; n];
    for (r, &i) in order.iter().enumerate() {
        rank[i] = r;
    }
    edges.sort_by(|x, y| {
        let key = |e: &(i64, usize, usize)| (rank[e.1].min(rank[e.2]), rank[e.1].max(rank[e.2]));
        y.0.cmp(&x.0).then_with(|| key(x).cmp(&key(y)))
    });
    loop {
        let mut merged = false;
        for &(_, i, j) in &edges {
            let (a, b) = (of[i], of[j]);
            if a == b || parted(&of, &apart, a, b) {
                continue;
            }
            let reports = |c: usize| clusters[c].iter().map(|&i| items[i].report);
            if reports(a).any(|r| reports(b).any(|s| s == r)) {
                continue;
            }
            let mut sum = 0;
            for &x in &clusters[a] {
                for &y in &clusters[b] {
                    sum += at(x, y);
                }
            }
            if sum > 0 {
                join(&mut clusters, &mut of, a, b);
                merged = true;
            }
        }
        if !merged {
            break;
        }
    }

    let links = (0..n)
        .map(|i| {
            let best =
                clusters[of[i]].iter().filter(|&&j| j != i).map(|&j| (at(i, j), std::cmp::Reverse(rank[j]), j)).max();
            Link { partner: best.map(|b| items[b.2].id), score: best.map_or(0.0, |b| b.0 as f64 / 1000.0) }
        })
        .collect();
    let mut clusters: Vec<Vec<usize>> = clusters.into_iter().filter(|c| !c.is_empty()).collect();
    for cluster in &mut clusters {
        cluster.sort_by_key(|&i| rank[i]);
    }
    clusters.sort_by_key(|c| rank[c[0]]);
    Settled { clusters, components, links }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Sketch;
    use crate::score::{Matcher, WEIGHTS};
    use proptest::prelude::*;
    use sijill_model::{DatePrecision, Focus, Language, Modality, PlacePrecision, Subtype};

    fn item(id: i64, day: i32, place: u64, killed: u32, subtype: Subtype) -> Item {
        let figure = crate::facts::Figure { low: Some(killed), high: Some(killed), best: killed, vague: false };
        Item {
            id,
            report: id,
            facts: Facts {
                key: crate::facts::hash64(&format!("{id}")),
                published: day + (id % 3) as i32,
                focus: Focus::Main,
                modality: Modality::Asserted,
                subtype,
                start: day,
                end: day,
                date_precision: DatePrecision::Day,
                country: Some(*b"IQ"),
                admin1: 1,
                place,
                position: Some((33.0 + place as f32, 44.0)),
                place_precision: PlacePrecision::City,
                site: None,
                killed: Some(figure),
                injured: None,
                attackers: None,
                perpetrators: Vec::new(),
                weapons: 0,
                targets: 0,
                victims: Vec::new(),
                language: Language::Arabic,
                outlet: id as u64,
                title: Vec::new(),
                sketch: Sketch::default(),
            },
        }
    }

    /// A partition as sets of row numbers, whatever the order.
    fn partition(items: &[Item], settled: &Settled) -> Vec<Vec<i64>> {
        let mut list: Vec<Vec<i64>> = settled
            .clusters
            .iter()
            .map(|c| {
                let mut ids: Vec<i64> = c.iter().map(|&i| items[i].id).collect();
                ids.sort_unstable();
                ids
            })
            .collect();
        list.sort();
        list
    }

    fn matcher() -> Matcher {
        Matcher::new(WEIGHTS, []).unwrap()
    }

    #[test]
    fn a_third_account_does_not_chain_two_incidents() {
        // Two attacks in one town on one day, and a report that gives no figure.
        let mut half = item(3, 100, 5, 0, Subtype::Attack);
        half.facts.killed = None;
        let items = [
            item(1, 100, 5, 40, Subtype::SuicideBomb),
            item(2, 100, 5, 2, Subtype::Attack),
            half,
            item(4, 100, 5, 40, Subtype::SuicideBomb),
            item(5, 100, 5, 2, Subtype::Attack),
        ];
        let m = matcher();
        let settled = settle(&items, &[], &|a, b| m.score(a, b));
        let found = partition(&items, &settled);
        assert!(found.iter().all(|c| !(c.contains(&1) && c.contains(&2))), "{found:?}");
        assert!(found.iter().any(|c| c.contains(&1) && c.contains(&4)), "{found:?}");
    }

    #[test]
    fn the_newest_pin_wins() {
        let items = [item(1, 100, 5, 40, Subtype::SuicideBomb), item(2, 140, 9, 2, Subtype::Attack)];
        let m = matcher();
        let pin = |joins, decision| Pin { a: 1, b: 2, joins, decision };
        let count = |pins: &[Pin]| settle(&items, pins, &|a, b| m.score(a, b)).clusters.len();
        assert_eq!(count(&[]), 2);
        assert_eq!(count(&[pin(true, 1)]), 1);
        assert_eq!(count(&[pin(true, 1), pin(false, 2)]), 2);
        assert_eq!(count(&[pin(true, 3), pin(false, 2)]), 1);
    }

    proptest! {
        #[test]
        fn order_does_not_matter_and_no_account_is_lost(
            raw in prop::collection::vec((0_i32..6, 1_u64..4, 0_u32..30, 0_usize..4), 1..40),
            pins in prop::collection::vec((0_usize..40, 0_usize..40, any::<bool>()), 0..4),
            seed in any::<u64>(),
        ) {
            let kinds = [Subtype::Attack, Subtype::SuicideBomb, Subtype::ArmedClash, Subtype::AirDroneStrike];
            let items: Vec<Item> =
                raw.iter().enumerate().map(|(i, (d, p, k, s))| item(i as i64 + 1, 100 + d, *p, *k, kinds[*s])).collect();
            let pins: Vec<Pin> = pins
                .iter()
                .enumerate()
                .filter(|(_, (a, b, _))| a != b && *a < items.len() && *b < items.len())
                .map(|(n, (a, b, joins))| Pin { a: items[*a].id, b: items[*b].id, joins: *joins, decision: n as i64 })
                .collect();
            let m = matcher();
            let score = |a: &Facts, b: &Facts| m.score(a, b);
            let first = partition(&items, &settle(&items, &pins, &score));
            prop_assert_eq!(first.iter().map(Vec::len).sum::<usize>(), items.len());
            let mut shuffled = items.clone();
            shuffled.sort_by_key(|i| (i.id as u64).wrapping_mul(seed | 1));
            prop_assert_eq!(&partition(&shuffled, &settle(&shuffled, &pins, &score)), &first);
            // The last pin always holds.
            if let Some(last) = pins.last() {
                let together = first.iter().any(|c| c.contains(&last.a) && c.contains(&last.b));
                prop_assert_eq!(together, last.joins);
            }
        }

        #[test]
        fn a_score_is_symmetric(a in (0_i32..40, 1_u64..5, 0_u32..60), b in (0_i32..40, 1_u64..5, 0_u32..60)) {
            let m = matcher();
            let x = item(1, a.0, a.1, a.2, Subtype::Attack);
            let y = item(2, b.0, b.1, b.2, Subtype::ArmedClash);
            prop_assert_eq!(m.score(&x.facts, &y.facts), m.score(&y.facts, &x.facts));
        }
    }
}
