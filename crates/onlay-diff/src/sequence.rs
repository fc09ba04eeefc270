//! The one place that calls the `similar` crate: where two sequences differ.
//!
//! Without a deadline its Myers search depends on nothing but the input, and bounds its own work by the size of the
//! input (it then takes a good split for the best one, as Git does). So the same input gives the same ranges.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::diff::Diff;

/// More differing elements than this, both sides together, are one change. Objects of Kubernetes are far smaller (etcd
/// takes 1.5 MiB); what is larger came to keep us busy, at up to 4 µs an element.
const MOST: usize = 400_000;

/// Numbers things by equality, in the order of their first appearance.
pub(crate) struct Numbers<K>(HashMap<K, u32>);

impl<K: Hash + Eq> Numbers<K> {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self(HashMap::with_capacity(capacity))
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
    let mut ranges: Vec<Diff<Range<usize>>> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &ids.before, &ids.after) {
        let (tag, before, after) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            continue;
        }
        let at = |range: Range<usize>| head + range.start..head + range.end;
        let range = Diff::new(at(before), at(after));
        match ranges.last_mut() {
            Some(last) if last.before.end == range.before.start && last.after.end == range.after.start => {
                (last.before.end, last.after.end) = (range.before.end, range.after.end);
            }
            _ => ranges.push(range),
        }
    }
    ranges
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
