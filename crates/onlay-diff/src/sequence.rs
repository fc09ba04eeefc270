//! The one place that calls the `similar` crate: where two sequences differ.
//!
//! Without a deadline its Myers search depends on nothing but the input, and bounds its own work by the size of the
//! input (it then takes a good split for the best one, as Git does). So the same input gives the same ranges.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

use foldhash::fast::RandomState;
use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::diff::Diff;

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

/// Finds the ranges that differ, in order; between two of them at least one element is equal.
///
/// Only what lies between a common beginning and a common end is searched.
pub(crate) fn changed_ranges<K: Hash + Eq + Copy>(items: Diff<&[K]>) -> Vec<Diff<Range<usize>>> {
    let Diff { before, after } = items;
    let head = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let (before, after) = (&before[head..], &after[head..]);
    let tail = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
    let (before, after) = (&before[..before.len() - tail], &after[..after.len() - tail]);
    if before.is_empty() && after.is_empty() {
        return Vec::new();
    }
    if before.is_empty() || after.is_empty() || before.len() + after.len() > MOST {
        return vec![Diff::new(head..head + before.len(), head..head + after.len())];
    }

    // Numbers are compared and hashed much faster than the lines that they stand for.
    let mut numbers = Numbers::with_capacity(before.len().max(after.len()));
    let ids = Diff::new(before, after).map(|side| side.iter().map(|&k| numbers.of(k)).collect::<Vec<u32>>());
    // What only one side has differs for sure; the search, whose work grows with the square of what differs, need not see it.
    let (common, places) = common(&ids, numbers.0.len());
    let mut ranges: Vec<Diff<Range<usize>>> = Vec::new();
    let mut cursor = Diff::new(0, 0);
    let mut equal = |at: Diff<usize>| {
        if cursor.before < at.before || cursor.after < at.after {
            let from = cursor.map(|place| head + place);
            ranges.push(Diff::new(from.before..head + at.before, from.after..head + at.after));
        }
        cursor = at.map(|place| place + 1);
    };
    for op in capture_diff_slices(Algorithm::Myers, &common.before, &common.after) {
        let (tag, before, after) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            for (before, after) in before.zip(after) {
                equal(Diff::new(places.before[before], places.after[after]));
            }
        }
    }
    equal(Diff::new(ids.before.len(), ids.after.len()));
    ranges
}

/// Of two sequences of numbers below `count`, those that the other one has too, and where they stand.
fn common(ids: &Diff<Vec<u32>>, count: usize) -> (Diff<Vec<u32>>, Diff<Vec<usize>>) {
    let is_in = |side: &[u32]| {
        let mut is_in = vec![false; count];
        side.iter().for_each(|&id| is_in[id as usize] = true);
        is_in
    };
    let other = Diff { before: is_in(&ids.after), after: is_in(&ids.before) };
    let places = ids.as_ref().zip(other).map(|(side, other)| {
        let is_common = |(_, id): &(usize, &u32)| other[**id as usize];
        side.iter().enumerate().filter(is_common).map(|(place, _)| place).collect::<Vec<usize>>()
    });
    let common = ids.as_ref().zip(places.as_ref()).map(|(side, places)| places.iter().map(|&at| side[at]).collect());
    (common, places)
}

/// Lists the elements that two sequences have in common, outside of their changed ranges.
pub(crate) fn equal_elements(
    changes: &[Diff<Range<usize>>],
    before_len: usize,
) -> impl Iterator<Item = Diff<usize>> + '_ {
    let mut cursor = Diff::new(0, 0);
    let ends = changes.iter().map(|c| (c.before.start, Diff::new(c.before.end, c.after.end)));
    ends.chain([(before_len, Diff::new(before_len, 0))]).flat_map(move |(until, next)| {
        let from = std::mem::replace(&mut cursor, next);
        (from.before..until).map(move |i| Diff::new(i, from.after + i - from.before))
    })
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
