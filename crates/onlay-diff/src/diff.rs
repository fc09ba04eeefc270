//! Two sides of anything, always in this order.

/// Two sides of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Diff<T> {
    /// What is there now.
    pub before: T,
    /// What would be there next.
    pub after: T,
}

impl<T> Diff<T> {
    /// Puts two sides together.
    pub const fn new(before: T, after: T) -> Self {
        Self { before, after }
    }

    /// Does the same to both sides.
    ///
    /// ```
    /// use onlay_diff::Diff;
    /// assert_eq!(Diff::new("a", "bcd").map(str::len), Diff::new(1, 3));
    /// ```
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Diff<U> {
        Diff { before: f(self.before), after: f(self.after) }
    }

    /// Does the same to both sides, at the same time where two threads are free.
    ///
    /// ```
    /// use onlay_diff::Diff;
    /// assert_eq!(Diff::new("a", "bcd").par_map(str::len), Diff::new(1, 3));
    /// ```
    pub fn par_map<U: Send>(self, f: impl Fn(T) -> U + Sync) -> Diff<U>
    where
        T: Send,
    {
        let (before, after) = rayon::join(|| f(self.before), || f(self.after));
        Diff { before, after }
    }

    /// Borrows both sides.
    pub const fn as_ref(&self) -> Diff<&T> {
        Diff { before: &self.before, after: &self.after }
    }

    /// Puts each side together with its counterpart in another pair.
    pub fn zip<U>(self, other: Diff<U>) -> Diff<(T, U)> {
        Diff { before: (self.before, other.before), after: (self.after, other.after) }
    }
}
