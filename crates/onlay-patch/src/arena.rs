//! A list that only grows and whose items stay where they are: texts that are made while overlays refer to them.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The first part has this many slots, each other one twice as many as the one before.
const FIRST: usize = 32;
const PARTS: usize = 32;

/// A slot, filled once.
type Part<T> = OnceLock<Box<[OnceLock<T>]>>;

/// The list; many threads may add to it at once.
#[derive(Debug)]
pub(crate) struct Arena<T> {
    next: AtomicUsize,
    parts: [Part<T>; PARTS],
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { next: AtomicUsize::new(0), parts: std::array::from_fn(|_| OnceLock::new()) }
    }
}

impl<T> Arena<T> {
    /// Adds an item and returns it where it stays.
    pub(crate) fn add(&self, item: T) -> &T {
        // Nobody else gets this number, so that nobody else fills this slot.
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let part = (number / FIRST + 1).ilog2() as usize;
        let start = FIRST * ((1 << part) - 1);
        let slots = self.parts[part].get_or_init(|| (0..FIRST << part).map(|_| OnceLock::new()).collect());
        slots[number - start].get_or_init(|| item)
    }
}

#[cfg(test)]
mod tests {
    use rayon::prelude::*;

    use super::*;

    #[test]
    fn items_stay_where_they_are() {
        let arena = Arena::default();
        let items: Vec<&usize> = (0..10_000).map(|n| arena.add(n)).collect();
        assert!(items.into_iter().enumerate().all(|(n, item)| n == *item));
    }

    #[test]
    fn threads_do_not_take_each_others_slots() {
        let arena = Arena::default();
        let all = (0..10_000).into_par_iter().all(|n: usize| *arena.add(n) == n);
        assert!(all);
    }
}
