//! Work in parallel whose pieces differ much in size.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

/// Does the work on each item in parallel, and gives the results in the items' order.
///
/// Large items come first, and each thread takes the next one when it is free, so that none is left with a large one at the end.
/// `init` makes what a thread keeps from one item to the next.
///
/// ```
/// let words = ["a", "bcd", "ef"];
/// let lengths = onlay_bundle::largest_first(&words, |word| word.len(), || (), |(), word| word.len());
/// assert_eq!(lengths, [1, 3, 2]);
/// ```
pub fn largest_first<T: Sync, S, R: Send>(
    items: &[T],
    size: impl Fn(&T) -> usize,
    init: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let of_run = |state: &mut S, run: &[T]| run.iter().map(|item| work(state, item)).collect::<Vec<R>>();
    let runs = largest_runs_first(items, size, init, of_run);
    let mut results = Vec::with_capacity(items.len());
    runs.into_iter().for_each(|more| results.extend(more));
    results
}

/// Does the work in parallel as [`largest_first`] does, with one result for each run of neighbours.
///
/// Small items are put together, a large one is a run of its own; how many threads there are makes no difference to that.
///
/// ```
/// let words = ["a", "bcd", "ef"];
/// let joined = onlay_bundle::largest_runs_first(&words, |word| word.len(), || (), |(), words| words.concat());
/// assert_eq!(joined, ["abcdef"]);
/// ```
pub fn largest_runs_first<T: Sync, S, R: Send>(
    items: &[T],
    size: impl Fn(&T) -> usize,
    init: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &[T]) -> R + Sync,
) -> Vec<R> {
    let mut runs = runs(items, size);
    runs.sort_by_key(|(size, _)| Reverse(*size));
    let next = AtomicUsize::new(0);
    let take = |_| {
        let mut state = init();
        let mut done = Vec::new();
        while let Some((_, run)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((run.start, work(&mut state, &items[run.clone()])));
        }
        done
    };
    let threads = rayon::current_num_threads().min(runs.len());
    let mut done: Vec<(usize, R)> = (0..threads).into_par_iter().with_max_len(1).flat_map_iter(take).collect();
    done.sort_unstable_by_key(|(start, _)| *start);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Puts neighbours together that are small; a large item is a run of its own.
fn runs<T>(items: &[T], size: impl Fn(&T) -> usize) -> Vec<(usize, Range<usize>)> {
    const LARGE: usize = 1 << 16;
    // Thousands of empty items are work, too.
    const EACH: usize = 64;
    let mut runs: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let size = size(item).saturating_add(EACH);
        match runs.last_mut() {
            Some((all, run)) if all.saturating_add(size) <= LARGE => {
                *all += size;
                run.end = at + 1;
            }
            _ => runs.push((size, at..at + 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        for sizes in [vec![], vec![5], vec![70_000, 1, 2, 90_000, 65_000, 600, 3], vec![1000; 1000]] {
            let doubled = largest_first(&sizes, |size| *size, || (), |(), size| size * 2);
            assert_eq!(doubled, sizes.iter().map(|size| size * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn small_neighbours_are_one_run() {
        let sizes = [70_000, 1, 2, 90_000, 65_000, 600, 3];
        let found = runs(&sizes, |size| *size);
        assert_eq!(found, [(70_064, 0..1), (131, 1..3), (90_064, 3..4), (65_064, 4..5), (731, 5..7)]);
        assert_eq!(runs(&[usize::MAX, usize::MAX], |size| *size).len(), 2);
        assert_eq!(runs(&[0; 2048], |size| *size).len(), 2);
    }
}
