//! The interleaved listing: every line of both texts in one column, numbered through.
//!
//! The vendor's JSON counts this way: a first line that is replaced is removed as line 1 and added as line 2.

use crate::diff::Diff;
use crate::lines::{Line, LineDiff};
use crate::text_lines::Lines;

/// A line of the interleaved listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListedLine<'t> {
    /// Its place in the whole listing, unchanged lines counted too (1-based).
    pub line_number: usize,
    /// The line.
    pub line: Line<'t>,
}

impl<'t> LineDiff<'t> {
    /// Lists all lines of both texts; of each change the removed ones stand before the added ones.
    pub fn listing(&self) -> impl Iterator<Item = ListedLine<'t>> + '_ {
        let end = self.lines().map(Lines::len);
        self.interleaved(Diff::new(0, 0), end, self.changes())
            .enumerate()
            .map(|(i, line)| ListedLine { line_number: i + 1, line })
    }

    /// Lists only the removed and added lines, each numbered as in the whole listing.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a: 1\nb: 2\n", "a: 2\nb: 2\n"));
    /// let listed: Vec<_> = diff.listed_changes().map(|l| (l.line_number, l.line.content())).collect();
    /// assert_eq!(listed, [(1, "a: 1"), (2, "a: 2")]);
    /// ```
    pub fn listed_changes(&self) -> impl Iterator<Item = ListedLine<'t>> + '_ {
        let mut added_above = 0;
        self.changes().iter().cloned().flat_map(move |change| {
            let first = change.before.start + added_above + 1;
            added_above += change.after.len();
            self.changed(change).enumerate().map(move |(i, line)| ListedLine { line_number: first + i, line })
        })
    }

    /// Lists the removed and the added lines apart, as the vendor's JSON does (`deleted`, `added`).
    #[must_use]
    pub fn listed_sides(&self) -> Diff<Vec<ListedLine<'t>>> {
        let (before, after) = self.listed_changes().partition(|l| l.line.number.after.is_none());
        Diff { before, after }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Diff, LineChange, LineDiff};

    #[test]
    fn changed_lines_are_numbered_as_in_the_whole_listing() {
        for (before, after) in [
            ("", ""),
            ("a\nb\nc\nd\n", "a\nx\ny\nc\n"),
            ("a\nb\nc\n", "c\nb\na\n"),
            ("a\nb\nc\nd\ne\n", "b\nc\nd\nz\n"),
            ("a", "a\n"),
        ] {
            let diff = LineDiff::of(Diff::new(before, after)).starting_at(Diff::new(7, 3));
            let of_whole: Vec<_> = diff.listing().filter(|l| l.line.change != LineChange::Same).collect();
            assert_eq!(diff.listed_changes().collect::<Vec<_>>(), of_whole, "{before:?} -> {after:?}");
        }
    }

    #[test]
    fn sides_come_apart_with_their_own_line_numbers() {
        let diff = LineDiff::of(Diff::new("a\nb\nc\n", "a\nx\nc\nd\n"));
        let shown = diff
            .listed_sides()
            .map(|side| side.into_iter().map(|l| (l.line_number, l.line.content(), l.line.number)).collect::<Vec<_>>());
        assert_eq!(shown.before, [(2, "b", Diff::new(Some(2), None))]);
        assert_eq!(shown.after, [(3, "x", Diff::new(None, Some(2))), (5, "d", Diff::new(None, Some(4)))]);
    }
}
