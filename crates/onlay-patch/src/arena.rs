//! A list that only grows and whose items stay where they are: texts that are made while overlays refer to them.

use std::sync::OnceLock;

const SLOTS: usize = 32;

/// The list; many threads may add to it at once.
#[derive(Debug)]
pub(crate) struct Arena<T> {
    slots: [OnceLock<T>; SLOTS],
    next: OnceLock<Box<Arena<T>>>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { slots: std::array::from_fn(|_| OnceLock::new()), next: OnceLock::new() }
    }
}

impl<T> Arena<T> {
    /// Adds an item and returns it where it stays.
    pub(crate) fn add(&self, mut item: T) -> &T {
        let mut part = self;
        loop {
            for slot in &part.slots {
                if slot.get().is_some() {
                    continue;
                }
                match slot.set(item) {
                    Ok(()) => return slot.get().expect("has just been set"),
                    // Another thread was faster.
                    Err(back) => item = back,
                }
            }
            part = part.next.get_or_init(Box::default);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stay_where_they_are() {
        let arena = Arena::default();
        let items: Vec<&usize> = (0..100).map(|n| arena.add(n)).collect();
        assert_eq!(items.into_iter().copied().collect::<Vec<_>>(), (0..100).collect::<Vec<_>>());
    }
}
