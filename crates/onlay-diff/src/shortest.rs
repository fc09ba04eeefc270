//! The shortest way from one sequence to another, where they differ in little.
//!
//! This is the greedy search of E. W. Myers, "An O(ND) difference algorithm and its variations" (Algorithmica 1, 1986): with
//! each more difference, how far every diagonal leads. It looks at the elements themselves, so nothing has to be numbered
//! first, and whole runs of equal ones are passed at once.

use std::ops::Range;

use crate::diff::Diff;
use crate::sequence::{Part, Sequence};

/// Finds the ranges that are equal, in order, so that the fewest elements differ; nothing if that is not worth the search.
///
/// Its work grows with half the square of what differs, and with what is alike in more than one place. It gives up before
/// numbering all elements would have been faster.
pub(crate) fn equal_runs<S: Sequence>(items: Diff<Part<S>>) -> Option<Vec<Diff<Range<usize>>>> {
    /// How often all that there is may be compared; where it does not repeat that is once.
    const PASSES: usize = 8;
    let len = items.before.len() + items.after.len();
    let weight = items.map(|of| of.weight(0..of.len()));
    // With so many differing elements there is one look for each element.
    let differing = (2 * len).isqrt();
    equal_runs_within(items, Effort { differing, compared: PASSES * (weight.before + weight.after + len) })
}

/// How much is worth the search.
#[derive(Clone, Copy)]
struct Effort {
    /// Elements that differ.
    differing: usize,
    /// What is compared, each look counted as one more.
    compared: usize,
}

/// The same up to some effort.
fn equal_runs_within<S: Sequence>(items: Diff<Part<S>>, most: Effort) -> Option<Vec<Diff<Range<usize>>>> {
    let end = items.map(Part::len);
    if end.before.abs_diff(end.after) > most.differing {
        return None;
    }
    let mut left = most.compared;
    let mut ways = Ways { far: Vec::new() };
    for differing in 0..=most.differing {
        for removed in 0..=differing {
            let from = ways.step(differing, removed).map_or(Diff::new(0, 0), |step| step.to(differing, removed));
            let far = from.before + items.before.equal_run(from.before, items.after, from.after);
            // With the first that differs: it may do so at its end.
            left = left.checked_sub(items.before.weight(from.before..far + 1) + 1)?;
            ways.far.push(far);
            if place(far, differing, removed) == end {
                return Some(ways.back(differing, removed));
            }
        }
    }
    None
}

/// How far one gets with each number of differences, and with so many of them removed: the others are added.
///
/// There is one way without any, two with one of them, and so on; all of them in this order.
struct Ways {
    /// The place in the side before at which each way ends; the one in the side after follows from it.
    far: Vec<usize>,
}

/// One difference.
#[derive(Clone, Copy)]
enum Step {
    /// An element that only the side before has; the place behind it.
    Removed(usize),
    /// An element that only the side after has; the place in the side before, which stays.
    Added(usize),
}

impl Step {
    /// The place behind the last one of so many, on both sides.
    fn to(self, differing: usize, removed: usize) -> Diff<usize> {
        let (Self::Removed(before) | Self::Added(before)) = self;
        place(before, differing, removed)
    }
}

/// A place on both sides.
fn place(before: usize, differing: usize, removed: usize) -> Diff<usize> {
    let added = differing - removed;
    Diff::new(before, before + added - removed)
}

impl Ways {
    fn far(&self, differing: usize, removed: usize) -> usize {
        self.far[differing * (differing + 1) / 2 + removed]
    }

    /// The last difference of a way: it is taken from whichever of two shorter ways gets farther by it.
    fn step(&self, differing: usize, removed: usize) -> Option<Step> {
        let shorter = differing.checked_sub(1)?;
        let is_added =
            removed == 0 || (removed < differing && self.far(shorter, removed) > self.far(shorter, removed - 1));
        Some(if is_added {
            Step::Added(self.far(shorter, removed))
        } else {
            Step::Removed(self.far(shorter, removed - 1) + 1)
        })
    }

    /// The equal ranges of a way, which is followed back.
    fn back(&self, differing: usize, removed: usize) -> Vec<Diff<Range<usize>>> {
        let (mut removed, mut runs) = (removed, Vec::new());
        for differing in (0..=differing).rev() {
            let step = self.step(differing, removed);
            let from = step.map_or(Diff::new(0, 0), |step| step.to(differing, removed));
            let to = place(self.far(differing, removed), differing, removed);
            if from != to {
                runs.push(from.zip(to).map(|(from, to)| from..to));
            }
            removed -= usize::from(matches!(step, Some(Step::Removed(_))));
        }
        runs.reverse();
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many elements two sequences have in common, at most, in order.
    fn most_in_common(before: &[u32], after: &[u32]) -> usize {
        let mut row = vec![0; after.len() + 1];
        for element in before {
            let mut above_left = 0;
            for (place, other) in after.iter().enumerate() {
                let above = std::mem::replace(&mut row[place + 1], 0);
                row[place + 1] = if element == other { above_left + 1 } else { above.max(row[place]) };
                above_left = above;
            }
        }
        row[after.len()]
    }

    fn check(before: &[u32], after: &[u32]) {
        let items = Diff::new(Part::all(before), Part::all(after));
        let common = most_in_common(before, after);
        let differing = before.len() + after.len() - 2 * common;
        let search = |differing| equal_runs_within(items, Effort { differing, compared: usize::MAX });
        let runs = search(differing).expect("so many differ");
        assert!(differing == 0 || search(differing - 1).is_none(), "{before:?} -> {after:?}");

        let mut at = Diff::new(0, 0);
        for run in &runs {
            assert!(at.before <= run.before.start && at.after <= run.after.start && !run.before.is_empty());
            assert_eq!(before[run.before.clone()], after[run.after.clone()]);
            at = run.as_ref().map(|range| range.end);
        }
        let equal: usize = runs.iter().map(|run| run.before.len()).sum();
        assert_eq!(equal, common, "{before:?} -> {after:?}: {runs:?}");
    }

    /// Every sequence of so many elements out of three.
    fn all(len: u32) -> impl Iterator<Item = Vec<u32>> {
        (0..3_u32.pow(len)).map(move |number| (0..len).map(|digit| number / 3_u32.pow(digit) % 3).collect())
    }

    #[test]
    fn nothing_is_shorter() {
        for (before, after) in (0..=5).flat_map(|before| (0..=5).map(move |after| (before, after))) {
            for before in all(before) {
                all(after).for_each(|after| check(&before, &after));
            }
        }
    }

    #[test]
    fn only_what_differs_in_little_is_searched() {
        let long: Vec<u32> = (0..1000).collect();
        let other: Vec<u32> = (1000..2000).collect();
        let search = |after: &[u32]| equal_runs(Diff::new(Part::all(&long[..]), Part::all(after)));
        assert_eq!(search(&other), None);
        assert_eq!(search(&long[..800]), None);
        assert_eq!(search(&long[1..]), Some(vec![Diff::new(1..1000, 0..999)]));
    }

    #[test]
    fn what_differs_at_its_end_is_not_compared_again_and_again() {
        let long = "x".repeat(1000);
        let side = |mark: &str, first: usize| {
            let long = (0..60).map(|number| format!("{long}{mark}{number}"));
            long.chain((first..first + 8000).map(|number| number.to_string())).collect::<Vec<String>>()
        };
        let sides = Diff::new(side("a", 0), side("b", 20));
        let items = sides.as_ref().map(|side| side.iter().map(String::as_str).collect::<Vec<&str>>());
        let items = items.as_ref().map(|side| Part::all(&side[..]));
        assert!(equal_runs(items).is_none());
        assert!(equal_runs_within(items, Effort { differing: 160, compared: usize::MAX }).is_some());
    }

    #[test]
    fn what_repeats_is_not_passed_again_and_again() {
        // Every second element is alike, so each way passes most of them.
        let every_second = |first: u32, but: u32| {
            (0..20_000).map(|at| if at % 300 == 0 { but } else { (at + first) % 2 }).collect::<Vec<u32>>()
        };
        let [before, after] = [every_second(0, 7), every_second(1, 8)];
        let items = Diff::new(Part::all(&before[..]), Part::all(&after[..]));
        assert!(equal_runs(items).is_none());
        assert!(equal_runs_within(items, Effort { differing: 280, compared: usize::MAX }).is_some());
    }
}
