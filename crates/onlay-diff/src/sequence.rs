//! Where two sequences differ; the one place that calls the `similar` crate, for what differs in more than little.
//!
//! Without a deadline its Myers search depends on nothing but the input, and bounds its own work by the size of the
//! input (it then takes a good split for the best one, as Git does). So the same input gives the same ranges.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::ops::Range;

use foldhash::fast::RandomState;
use rayon::prelude::*;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::diff::Diff;
use crate::shortest;
use crate::text_lines::Lines;

/// More differing elements than this, both sides together, are one change. Objects of Kubernetes are far smaller (etcd
/// takes 1.5 MiB); what is larger came to keep us busy, at up to 4 µs an element.
const MOST: usize = 400_000;

/// Numbers things by equality, in the order of their first appearance.
pub(crate) struct Numbers<K>(HashMap<K, u32, RandomState>);

impl<K: Hash + Eq> Numbers<K> {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(HashMap::with_capacity_and_hasher(capacity, RandomState::default()))
    }

    pub(crate) fn of(&mut self, key: K) -> u32 {
        let next = u32::try_from(self.0.len()).expect("a text of 4 GiB holds fewer different lines");
        *self.0.entry(key).or_insert(next)
    }
}

/// What can be searched: elements by their places.
pub(crate) trait Sequence: Copy + Send + Sync {
    /// What is compared.
    type Element: Hash + Eq;
    fn len(self) -> usize;
    fn at(self, place: usize) -> Self::Element;

    /// How much there is to compare in some elements.
    fn weight(self, places: Range<usize>) -> usize;

    /// Counts the elements that are equal from a place on, of the next few; both sides have as many, and there is one at least.
    fn equal_run(self, at: usize, other: Self, other_at: usize, most: usize) -> usize {
        (0..most).take_while(|place| self.at(at + place) == other.at(other_at + place)).count()
    }

    /// Counts the elements that are equal up to a place, of the last few; both sides have as many.
    fn equal_tail(self, end: usize, other: Self, other_end: usize, most: usize) -> usize {
        (1..=most).take_while(|back| self.at(end - back) == other.at(other_end - back)).count()
    }
}

/// An element of a slice.
pub(crate) trait Item: Hash + Eq + Copy + Sync {
    /// How much there is to compare in it.
    fn weight(self) -> usize;
}

impl Item for u32 {
    fn weight(self) -> usize {
        1
    }
}

impl Item for &str {
    fn weight(self) -> usize {
        self.len()
    }
}

impl<K: Item> Sequence for &[K] {
    type Element = K;

    fn len(self) -> usize {
        <[K]>::len(self)
    }

    fn at(self, place: usize) -> K {
        self[place]
    }

    fn weight(self, places: Range<usize>) -> usize {
        self[places].iter().map(|item| item.weight()).sum()
    }
}

impl<'t> Sequence for &Lines<'t> {
    type Element = &'t [u8];

    fn len(self) -> usize {
        Lines::len(self)
    }

    fn at(self, place: usize) -> &'t [u8] {
        &self.text().as_bytes()[self.bytes(place..place + 1)]
    }

    fn weight(self, places: Range<usize>) -> usize {
        self.bytes(places).len()
    }

    fn equal_run(self, at: usize, other: Self, other_at: usize, most: usize) -> usize {
        Lines::equal_run(self, at, other, other_at, most)
    }

    fn equal_tail(self, end: usize, other: Self, other_end: usize, most: usize) -> usize {
        Lines::equal_tail(self, end, other, other_end, most)
    }
}

/// Some elements of a sequence, beside each other.
#[derive(Clone, Copy)]
pub(crate) struct Part<S> {
    of: S,
    from: usize,
    len: usize,
}

impl<S: Sequence> Part<S> {
    #[cfg(test)]
    pub(crate) fn all(of: S) -> Self {
        Self { of, from: 0, len: of.len() }
    }

    pub(crate) fn len(self) -> usize {
        self.len
    }

    /// How much there is to compare in some elements, of those that are there.
    pub(crate) fn weight(self, places: Range<usize>) -> usize {
        self.of.weight(self.from + places.start.min(self.len)..self.from + places.end.min(self.len))
    }

    /// Counts the elements that are equal from a place on; beyond the end there is none.
    pub(crate) fn equal_run(self, at: usize, other: Self, other_at: usize) -> usize {
        let most = self.len.saturating_sub(at).min(other.len.saturating_sub(other_at));
        if most == 0 { 0 } else { self.of.equal_run(self.from + at, other.of, other.from + other_at, most) }
    }

    /// Counts the elements at the end that are equal.
    fn equal_tail(self, other: Self) -> usize {
        let most = self.len.min(other.len);
        self.of.equal_tail(self.from + self.len, other.of, other.from + other.len, most)
    }

    fn at(self, place: usize) -> S::Element {
        self.of.at(self.from + place)
    }

    /// All but some elements at the beginning and at the end.
    fn within(self, head: usize, tail: usize) -> Self {
        Self { from: self.from + head, len: self.len - head - tail, ..self }
    }
}

/// Finds the ranges that differ, in order; between two of them at least one element is equal.
pub(crate) fn changed_ranges<S: Sequence>(items: Diff<S>) -> Vec<Diff<Range<usize>>> {
    changed_within(items, items.map(|of| 0..of.len()))
}

/// Finds the ranges that differ among some elements of each side.
///
/// Only what lies between a common beginning and a common end is searched.
pub(crate) fn changed_within<S: Sequence>(items: Diff<S>, within: Diff<Range<usize>>) -> Vec<Diff<Range<usize>>> {
    let from = within.as_ref().map(|range| range.start);
    let Diff { before, after } = items.zip(within).map(|(of, range)| Part { of, from: range.start, len: range.len() });
    let equal = before.equal_run(0, after, 0);
    let (before, after) = (before.within(equal, 0), after.within(equal, 0));
    let tail = before.equal_tail(after);
    let (before, after) = (before.within(0, tail), after.within(0, tail));
    let head = from.map(|from| from + equal);
    if before.len == 0 && after.len == 0 {
        return Vec::new();
    }
    if before.len == 0 || after.len == 0 || before.len + after.len > MOST {
        return vec![Diff::new(head.before..head.before + before.len, head.after..head.after + after.len)];
    }

    let mut ranges: Vec<Diff<Range<usize>>> = Vec::new();
    let mut cursor = Diff::new(0, 0);
    let mut equal = |run: Diff<Range<usize>>| {
        let at = run.as_ref().map(|range| range.start);
        if cursor.before < at.before || cursor.after < at.after {
            ranges.push(cursor.zip(at).zip(head).map(|((from, to), head)| head + from..head + to));
        }
        cursor = run.map(|range| range.end);
    };
    match shortest::equal_runs(Diff { before, after }) {
        Some(runs) => runs.into_iter().for_each(&mut equal),
        None => searched(Diff { before, after }, &mut equal),
    }
    equal(Diff::new(before.len..before.len, after.len..after.len));
    ranges
}

/// Tells all ranges of equal elements that a search finds, in order.
fn searched<S: Sequence>(items: Diff<Part<S>>, mut equal: impl FnMut(Diff<Range<usize>>)) {
    // What only one side has differs for sure; the search, whose work grows with the square of what differs, need not see it.
    let (common, places) = common(items);
    for op in capture_diff_slices(Algorithm::Myers, &common.before, &common.after) {
        let (tag, before, after) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            for (before, after) in before.zip(after) {
                let at = Diff::new(places.before[before], places.after[after]).map(|place: u32| place as usize);
                equal(at.map(|place| place..place + 1));
            }
        }
    }
}

/// Of two sequences what the other one has too, as numbers, and where it stands. Numbers are compared much faster than lines.
fn common<S: Sequence>(items: Diff<Part<S>>) -> (Diff<Vec<u32>>, Diff<Vec<u32>>) {
    let state = RandomState::default();
    let is_hashed = items.before.len > FEW;
    let hash = |element: &S::Element| if is_hashed { state.hash_one(element) } else { 0 };
    let hashes: Vec<u64> = in_parts(items.before.len, |place| hash(&items.before.at(place)));
    let mut ids = Vec::with_capacity(items.before.len);
    let known = Known::of(items.before, &hashes, &mut ids);
    let found: Vec<u32> = in_parts(items.after.len, |place| {
        let element = items.after.at(place);
        known.find(&element, hash(&element)).unwrap_or(FREE)
    });
    let mut is_common = vec![false; items.before.len];
    let mut common = Diff::new(Vec::new(), Vec::with_capacity(items.after.len));
    let mut places = Diff::new(Vec::new(), Vec::with_capacity(items.after.len));
    for (place, id) in (0..).zip(found).filter(|(_, id)| *id != FREE) {
        is_common[id as usize] = true;
        common.after.push(id);
        places.after.push(place);
    }
    for (place, id) in (0..).zip(ids) {
        if is_common[id as usize] {
            common.before.push(id);
            places.before.push(place);
        }
    }
    (common, places)
}

/// Asks of each place; of many part by part in parallel.
fn in_parts<T: Send + Default + Clone>(places: usize, ask: impl Fn(usize) -> T + Sync) -> Vec<T> {
    const PART: usize = 4096;
    let mut answers = vec![T::default(); places];
    answers.par_chunks_mut(PART).enumerate().for_each(|(number, part)| {
        for (place, answer) in (number * PART..).zip(part) {
            *answer = ask(place);
        }
    });
    answers
}

/// Elements to be found by equality; of equal ones the first.
///
/// The table holds places and parts of hashes alone, and so stays small: texts of a hundred thousand lines are no rarity.
struct Known<S> {
    items: Part<S>,
    /// Half of a hash and a place each; as many as a power of two, or none for a few elements: each of those is looked at.
    slots: Vec<(u32, u32)>,
}

/// So few elements are compared one by one, without hashes.
const FEW: usize = 8;

/// No place: see [`MOST`].
const FREE: u32 = u32::MAX;

impl<S: Sequence> Known<S> {
    /// Reads the elements, whose hashes are given; writes the place of the first that is equal to `ids`, for each.
    fn of(items: Part<S>, hashes: &[u64], ids: &mut Vec<u32>) -> Self {
        let len = if items.len <= FEW { 0 } else { (items.len * 3 / 2).next_power_of_two() };
        let none = Part { len: 0, ..items };
        let mut known = Self { items: none, slots: vec![(0, FREE); len] };
        for (place, hash) in hashes.iter().enumerate() {
            let first = known.find(&items.at(place), *hash).unwrap_or_else(|slot| {
                if let Some((at, hash)) = slot {
                    known.slots[at] = (hash, to_u32(place));
                }
                to_u32(place)
            });
            known.items.len = place + 1;
            ids.push(first);
        }
        known
    }

    /// Finds an element; if it is not there, the slot for it with its part of the hash, where there are slots.
    fn find(&self, item: &S::Element, hash: u64) -> Result<u32, Option<(usize, u32)>> {
        let Some(mask) = self.slots.len().checked_sub(1) else {
            return (0..self.items.len).position(|place| self.items.at(place) == *item).map(to_u32).ok_or(None);
        };
        let part = (hash >> 32) as u32;
        let mut at = hash as usize & mask;
        loop {
            match self.slots[at] {
                (_, FREE) => return Err(Some((at, part))),
                (hash, place) if hash == part && self.items.at(place as usize) == *item => return Ok(place),
                _ => at = (at + 1) & mask,
            }
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "no more than MOST elements are searched")]
const fn to_u32(place: usize) -> u32 {
    place as u32
}

/// Lists the ranges that two sequences have in common, outside of their changed ranges.
pub(crate) fn equal_ranges(
    changes: &[Diff<Range<usize>>],
    before_len: usize,
) -> impl Iterator<Item = Diff<Range<usize>>> + '_ {
    let mut cursor = Diff::new(0, 0);
    let ends = changes.iter().map(|c| (c.before.start, Diff::new(c.before.end, c.after.end)));
    let ranges = ends.chain([(before_len, Diff::new(before_len, 0))]).map(move |(until, next)| {
        let from = std::mem::replace(&mut cursor, next);
        Diff::new(from.before..until, from.after..from.after + until - from.before)
    });
    ranges.filter(|range| !range.before.is_empty())
}

/// Lists the elements of those ranges.
pub(crate) fn equal_elements(
    changes: &[Diff<Range<usize>>],
    before_len: usize,
) -> impl Iterator<Item = Diff<usize>> + '_ {
    let elements = |range: Diff<Range<usize>>| range.before.zip(range.after).map(|(b, a)| Diff::new(b, a));
    equal_ranges(changes, before_len).flat_map(elements)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &[u32], after: &[u32], expected: &[(Range<usize>, Range<usize>)]) {
        let changes = changed_ranges(Diff::new(before, after));
        let expected: Vec<_> = expected.iter().cloned().map(|(before, after)| Diff { before, after }).collect();
        assert_eq!(changes, expected, "{before:?} -> {after:?}");
        let equal: Vec<_> = equal_elements(&changes, before.len()).collect();
        assert!(equal.iter().all(|pair| before[pair.before] == after[pair.after]));
        let changed: usize = changes.iter().map(|c| c.before.len()).sum();
        assert_eq!(equal.len() + changed, before.len(), "{before:?} -> {after:?}");
    }

    #[test]
    fn what_is_neither_at_the_beginning_nor_at_the_end_is_searched() {
        check(&[], &[], &[]);
        check(&[1, 2], &[1, 2], &[]);
        check(&[1, 2], &[1, 2, 3], &[(2..2, 2..3)]);
        check(&[1, 1], &[1], &[(1..2, 1..1)]);
        check(&[1, 2, 3, 4, 5], &[1, 9, 3, 8, 5], &[(1..2, 1..2), (3..4, 3..4)]);
    }

    #[test]
    fn too_much_to_search_is_one_change() {
        let many: Vec<u32> = (0..MOST as u32).collect();
        let mut other = many.clone();
        for i in [1, 3, MOST - 2] {
            other[i] = u32::MAX;
        }
        let changes = changed_ranges(Diff::new(&many[..], &other[..]));
        assert_eq!(changes, [Diff::new(1..MOST - 1, 1..MOST - 1)]);
    }
}
