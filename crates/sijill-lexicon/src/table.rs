//! The phrase table: every name and form the program knows, found word by word.
//!
//! Input (when the program is built): phrases of folded words, each with a payload of two `u32`.
//! Output: one flat block of bytes that is used where it lies. A word costs one hash look-up; a
//! phrase of several words walks a trie whose edges live in one hash table, so the cost of a scan
//! grows with the text and not with the number of names. Nothing is unpacked at start.

use std::borrow::Cow;
use std::collections::HashMap;

/// Number of a distinct word.
pub type WordId = u32;
/// Number of a node of the trie; 0 is the root.
pub type NodeId = u32;

/// The hash all tables share, so that a word is hashed once for all of them (FNV-1a with a finish).
#[inline]
pub fn word_hash(word: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut chunks = word.chunks_exact(8);
    for chunk in &mut chunks {
        let mut eight = [0; 8];
        eight.copy_from_slice(chunk);
        hash = (hash.rotate_left(5) ^ u64::from_le_bytes(eight)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    for &byte in chunks.remainder() {
        hash = (hash.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    hash ^ (hash >> 29)
}

#[inline]
fn edge_hash(node: u32, word: u32) -> u64 {
    let mixed = (u64::from(node) << 32 | u64::from(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 31)
}

/// Collects phrases and lays them out.
#[derive(Default)]
pub struct TableBuilder {
    words: HashMap<String, WordId>,
    word_list: Vec<String>,
    edges: HashMap<(NodeId, WordId), NodeId>,
    postings: Vec<Vec<(u32, u32)>>,
}

impl TableBuilder {
    /// An empty table.
    pub fn new() -> Self {
        Self { postings: vec![Vec::new()], ..Self::default() }
    }

    /// Adds a phrase of folded words. The same payload twice is kept once.
    pub fn insert<S: AsRef<str>>(&mut self, words: &[S], payload: (u32, u32)) {
        if words.is_empty() {
            return;
        }
        let mut node = 0;
        for word in words {
            let word = word.as_ref();
            let id = match self.words.get(word) {
                Some(&id) => id,
                None => {
                    let id = self.word_list.len() as u32;
                    self.words.insert(word.to_owned(), id);
                    self.word_list.push(word.to_owned());
                    id
                }
            };
            let fresh = self.postings.len() as u32;
            node = *self.edges.entry((node, id)).or_insert(fresh);
            if node == fresh {
                self.postings.push(Vec::new());
            }
        }
        let list = &mut self.postings[node as usize];
        if !list.contains(&payload) {
            list.push(payload);
        }
    }

    /// Lays the table out as bytes. The same input gives the same bytes.
    pub fn finish(self) -> Vec<u8> {
        let word_slots = (self.word_list.len() * 5 / 4).next_power_of_two().max(16);
        let edge_slots = (self.edges.len() * 5 / 4).next_power_of_two().max(16);
        let mut slots = vec![(0_u32, 0_u32); word_slots];
        let mut offsets = vec![0_u32];
        let mut pool = Vec::new();
        for (id, word) in self.word_list.iter().enumerate() {
            let hash = word_hash(word.as_bytes());
            let mut slot = hash as usize & (word_slots - 1);
            while slots[slot].1 != 0 {
                slot = (slot + 1) & (word_slots - 1);
            }
            slots[slot] = ((hash >> 32) as u32, id as u32 + 1);
            pool.extend_from_slice(word.as_bytes());
            offsets.push(pool.len() as u32);
        }
        let mut roots = vec![0_u32; self.word_list.len()];
        let mut edges = vec![(0_u32, 0_u32, 0_u32); edge_slots];
        let mut sorted: Vec<_> = self.edges.into_iter().collect();
        sorted.sort_unstable();
        let mut parents = vec![0_u32; self.postings.len()];
        for ((node, word), child) in sorted {
            if node == 0 {
                roots[word as usize] = child;
                continue;
            }
            parents[node as usize] = PARENT;
            let mut slot = edge_hash(node, word) as usize & (edge_slots - 1);
            while edges[slot].2 != 0 {
                slot = (slot + 1) & (edge_slots - 1);
            }
            edges[slot] = (node, word, child);
        }
        let mut starts = Vec::with_capacity(self.postings.len() + 1);
        let mut flat: Vec<u32> = Vec::new();
        for (list, parent) in self.postings.iter().zip(parents) {
            starts.push((flat.len() as u32 / 2) | parent);
            flat.extend(list.iter().flat_map(|&(a, b)| [a, b]));
        }
        starts.push(flat.len() as u32 / 2);
        let mut out = Vec::new();
        let mut put = |value: u32| out.extend_from_slice(&value.to_le_bytes());
        for value in [
            MAGIC,
            word_slots as u32,
            self.word_list.len() as u32,
            pool.len() as u32,
            edge_slots as u32,
            self.postings.len() as u32,
            flat.len() as u32,
        ] {
            put(value);
        }
        slots.iter().for_each(|&(a, b)| {
            put(a);
            put(b);
        });
        offsets.iter().for_each(|&v| put(v));
        roots.iter().for_each(|&v| put(v));
        edges.iter().for_each(|&(a, b, c)| {
            put(a);
            put(b);
            put(c);
        });
        starts.iter().for_each(|&v| put(v));
        flat.iter().for_each(|&v| put(v));
        out.extend_from_slice(&pool);
        out
    }
}

const MAGIC: u32 = 0x5349_4a32;
/// Set where the postings of a node start when longer phrases go on from it: most names end where they could, and the
/// edges, which lie far apart in memory, need not be asked.
const PARENT: u32 = 1 << 31;

/// A laid-out table, read in place.
#[derive(Clone)]
pub struct PhraseTable {
    bytes: Cow<'static, [u8]>,
    word_slots: usize,
    words: usize,
    edge_slots: usize,
    nodes: usize,
    at_slots: usize,
    at_offsets: usize,
    at_roots: usize,
    at_edges: usize,
    at_starts: usize,
    at_postings: usize,
    at_pool: usize,
}

impl PhraseTable {
    /// Opens a laid-out table; `None` when the bytes are not one.
    pub fn open(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let read = |i: usize| bytes.get(i * 4..i * 4 + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        if read(0)? != MAGIC {
            return None;
        }
        let (word_slots, words, pool) = (read(1)? as usize, read(2)? as usize, read(3)? as usize);
        let (edge_slots, nodes, postings) = (read(4)? as usize, read(5)? as usize, read(6)? as usize);
        let at_slots = 28;
        let at_offsets = at_slots + word_slots * 8;
        let at_roots = at_offsets + (words + 1) * 4;
        let at_edges = at_roots + words * 4;
        let at_starts = at_edges + edge_slots * 12;
        let at_postings = at_starts + (nodes + 1) * 4;
        let at_pool = at_postings + postings * 4;
        if bytes.len() != at_pool + pool || !word_slots.is_power_of_two() || !edge_slots.is_power_of_two() {
            return None;
        }
        Some(Self {
            bytes,
            word_slots,
            words,
            edge_slots,
            nodes,
            at_slots,
            at_offsets,
            at_roots,
            at_edges,
            at_starts,
            at_postings,
            at_pool,
        })
    }

    #[inline]
    fn u32_at(&self, at: usize) -> u32 {
        match self.bytes.get(at..at + 4) {
            Some(b) => u32::from_le_bytes([b[0], b[1], b[2], b[3]]),
            None => 0,
        }
    }

    /// The number of a folded word, given its hash.
    #[inline]
    pub fn word(&self, word: &[u8], hash: u64) -> Option<WordId> {
        let mask = self.word_slots - 1;
        let mut slot = hash as usize & mask;
        loop {
            let at = self.at_slots + slot * 8;
            let id = self.u32_at(at + 4);
            if id == 0 {
                return None;
            }
            if self.u32_at(at) == (hash >> 32) as u32 && self.word_text(id - 1) == word {
                return Some(id - 1);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The text of a word.
    #[inline]
    pub fn word_text(&self, id: WordId) -> &[u8] {
        let at = self.at_offsets + id as usize * 4;
        let (start, end) = (self.u32_at(at) as usize, self.u32_at(at + 4) as usize);
        self.bytes.get(self.at_pool + start..self.at_pool + end).unwrap_or_default()
    }

    /// The node of the one-word phrase, or 0.
    #[inline]
    pub fn root(&self, word: WordId) -> NodeId {
        self.u32_at(self.at_roots + word as usize * 4)
    }

    /// Whether longer phrases go on from a node.
    #[inline]
    pub fn goes_on(&self, node: NodeId) -> bool {
        self.u32_at(self.at_starts + node as usize * 4) & PARENT != 0
    }

    /// The node reached from `node` by `word`, or 0.
    #[inline]
    pub fn step(&self, node: NodeId, word: WordId) -> NodeId {
        if !self.goes_on(node) {
            return 0;
        }
        let mask = self.edge_slots - 1;
        let mut slot = edge_hash(node, word) as usize & mask;
        loop {
            let at = self.at_edges + slot * 12;
            let child = self.u32_at(at + 8);
            if child == 0 || (self.u32_at(at) == node && self.u32_at(at + 4) == word) {
                return child;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The payloads of a node.
    #[inline]
    pub fn postings(&self, node: NodeId) -> impl ExactSizeIterator<Item = (u32, u32)> + '_ {
        let at = self.at_starts + node as usize * 4;
        let (start, end) = ((self.u32_at(at) & !PARENT) as usize, (self.u32_at(at + 4) & !PARENT) as usize);
        (start..end).map(move |i| {
            let at = self.at_postings + i * 8;
            (self.u32_at(at), self.u32_at(at + 4))
        })
    }

    /// The payloads of a phrase of folded words.
    pub fn find<S: AsRef<str>>(&self, words: &[S]) -> Vec<(u32, u32)> {
        let mut node = 0;
        for (i, word) in words.iter().enumerate() {
            let word = word.as_ref().as_bytes();
            let Some(id) = self.word(word, word_hash(word)) else { return Vec::new() };
            node = if i == 0 { self.root(id) } else { self.step(node, id) };
            if node == 0 {
                return Vec::new();
            }
        }
        self.postings(node).collect()
    }

    /// The laid-out bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many payloads the table holds.
    pub fn payload_count(&self) -> usize {
        (self.at_pool - self.at_postings) / 8
    }

    /// Distinct words and nodes, for `lexicon stats`.
    pub fn size(&self) -> (usize, usize) {
        (self.words, self.nodes)
    }

    /// Every distinct word with its number.
    pub fn words(&self) -> impl Iterator<Item = (WordId, &[u8])> + '_ {
        (0..self.words as u32).map(|id| (id, self.word_text(id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_all_that_was_put_in_and_nothing_else(
            phrases in proptest::collection::vec(proptest::collection::vec("[a-d]{1,3}", 1..4), 1..60),
            probe in proptest::collection::vec("[a-d]{1,3}", 1..4),
        ) {
            let mut builder = TableBuilder::new();
            for (i, phrase) in phrases.iter().enumerate() {
                builder.insert(phrase, (i as u32, 7));
            }
            let table = PhraseTable::open(builder.finish().into()).unwrap();
            for (i, phrase) in phrases.iter().enumerate() {
                prop_assert!(table.find(phrase).contains(&(i as u32, 7)));
            }
            let expected: Vec<_> = phrases.iter().enumerate().filter(|(_, p)| **p == probe).map(|(i, _)| (i as u32, 7)).collect();
            prop_assert_eq!(table.find(&probe), expected);
        }
    }

    #[test]
    fn rejects_what_is_not_a_table() {
        assert!(PhraseTable::open(Cow::Borrowed(b"junk")).is_none());
        let mut bytes = TableBuilder::new().finish();
        bytes.pop();
        assert!(PhraseTable::open(bytes.into()).is_none() || TableBuilder::new().finish().len() == 28);
    }
}
