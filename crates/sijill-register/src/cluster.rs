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
