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
    let mut jobs = jobs(items, size);
    jobs.sort_by_key(|(size, _)| Reverse(*size));
    let next = AtomicUsize::new(0);
    let take = |_| {
        let mut state = init();
        let mut done = Vec::new();
        while let Some((_, job)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let results: Vec<R> = items[job.clone()].iter().map(|item| work(&mut state, item)).collect();
            done.push((job.start, results));
        }
        done
    };
    let threads = rayon::current_num_threads().min(jobs.len());
    let mut done: Vec<(usize, Vec<R>)> = (0..threads).into_par_iter().with_max_len(1).flat_map_iter(take).collect();
    done.sort_unstable_by_key(|(start, _)| *start);
    let mut results = Vec::with_capacity(items.len());
    done.into_iter().for_each(|(_, more)| results.extend(more));
    results
}

/// Puts neighbours together that are small; a large item is a job of its own.
fn jobs<T>(items: &[T], size: impl Fn(&T) -> usize) -> Vec<(usize, Range<usize>)> {
    const LARGE: usize = 1 << 16;
    // Thousands of empty items are work, too.
    const EACH: usize = 64;
    let mut jobs: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let size = size(item).saturating_add(EACH);
        match jobs.last_mut() {
            Some((all, job)) if all.saturating_add(size) <= LARGE => {
                *all += size;
                job.end = at + 1;
            }
            _ => jobs.push((size, at..at + 1)),
        }
    }
    jobs
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
    fn small_neighbours_are_one_job() {
        let sizes = [70_000, 1, 2, 90_000, 65_000, 600, 3];
        let found = jobs(&sizes, |size| *size);
        assert_eq!(found, [(70_064, 0..1), (131, 1..3), (90_064, 3..4), (65_064, 4..5), (731, 5..7)]);
        assert_eq!(jobs(&[usize::MAX, usize::MAX], |size| *size).len(), 2);
        assert_eq!(jobs(&[0; 2048], |size| *size).len(), 2);
    }
}
