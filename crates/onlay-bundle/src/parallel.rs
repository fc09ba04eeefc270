//! Work in parallel whose pieces differ much in size.

use std::cmp::Reverse;
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
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|item| Reverse(size(&items[*item])));
    let next = AtomicUsize::new(0);
    let take = |_| {
        let mut state = init();
        let mut done = Vec::new();
        while let Some(item) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((*item, work(&mut state, &items[*item])));
        }
        done
    };
    let threads = rayon::current_num_threads().min(items.len());
    let mut done: Vec<(usize, R)> = (0..threads).into_par_iter().with_max_len(1).flat_map_iter(take).collect();
    done.sort_unstable_by_key(|(item, _)| *item);
    done.into_iter().map(|(_, result)| result).collect()
}
