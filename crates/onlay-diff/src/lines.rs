//! Line diffs: which lines of two texts differ. Hunks and listings are views of the same answer.

use std::ops::Range;

use crate::diff::Diff;
use crate::sequence::{changed_within, equal_ranges};
use crate::slide;
use crate::text_lines::Lines;

/// Where the lines of two texts differ.
///
/// A line ends with `\n`; a `\r` before it belongs to the line's ending. Two lines are equal if all their bytes are, the
/// ending too: `\r\n` against `\n` is a change, and so is a final newline that one text has and the other has not.
///
/// ```
/// use onlay_diff::{Diff, LineDiff};
/// let diff = LineDiff::of(Diff::new("a: 1\nb: 2\n", "a: 1\nb: 3\nc: 4\n"));
/// assert_eq!(diff.changes(), [Diff::new(1..2, 1..3)]);
/// assert_eq!(diff.counts(), Diff::new(1, 2));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineDiff<'t> {
    lines: Diff<Lines<'t>>,
    /// Sorted, and between two of them at least one line is equal.
    changes: Vec<Diff<Range<usize>>>,
    first_line: Diff<usize>,
}

/// What is known of two texts that have been compared, without the texts: see [`Comparison::line_diffs_with`].
///
/// [`Comparison::line_diffs_with`]: crate::Comparison::line_diffs_with
#[derive(Debug, Clone)]
pub struct FoundLines {
    starts: Diff<Vec<u32>>,
    changes: Vec<Diff<Range<usize>>>,
}

impl<'t> LineDiff<'t> {
    /// Compares two texts line by line.
    #[must_use]
    pub fn of(texts: Diff<&'t str>) -> Self {
        Self::searched(Lines::of_both(texts), std::iter::empty())
    }

    /// Compares the lines of two texts, where somebody knows of lines that are the same: ranges of lines (0-based), in order.
    ///
    /// What lies between them is searched, and so are lines of theirs that differ after all.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff, Lines};
    /// let texts = Diff::new("a\na\nb\n", "a\nc\n");
    /// assert_eq!(LineDiff::of(texts).changes(), [Diff::new(1..3, 1..2)]);
    /// let diff = LineDiff::between(texts.map(Lines::of), &[Diff::new(1..2, 0..1)]);
    /// assert_eq!(diff.changes(), [Diff::new(0..1, 0..0), Diff::new(2..3, 1..2)]);
    /// ```
    #[must_use]
    pub fn between(lines: Diff<Lines<'t>>, same: &[Diff<Range<usize>>]) -> Self {
        let are_same = |same: &&Diff<Range<usize>>| {
            let are_there = same.before.end <= lines.before.len() && same.after.end <= lines.after.len();
            are_there
                && !same.before.is_empty()
                && lines.before.part(same.before.clone()) == lines.after.part(same.after.clone())
        };
        let same: Vec<_> = same.iter().filter(are_same).cloned().collect();
        Self::searched(lines, same.into_iter())
    }

    /// Searches what is not in ranges of equal lines. A range that is not behind the others is not looked at.
    fn searched(lines: Diff<Lines<'t>>, same: impl Iterator<Item = Diff<Range<usize>>>) -> Self {
        let mut changes = Vec::new();
        let mut from = Diff::new(0, 0);
        let end = lines.as_ref().map(|lines| lines.len()..lines.len());
        for same in same.chain([end]) {
            if from.before <= same.before.start && from.after <= same.after.start {
                let gap = Diff::new(from.before..same.before.start, from.after..same.after.start);
                changes.extend(slide::together(lines.as_ref(), changed_within(lines.as_ref(), gap)));
                from = same.map(|range| range.end);
            }
        }
        slide::to_block_starts(lines.as_ref(), &mut changes);
        Self { lines, changes, first_line: Diff::new(1, 1) }
    }

    /// Takes over what was found out about the same texts elsewhere.
    pub(crate) fn of_found(texts: Diff<&'t str>, found: &FoundLines) -> Self {
        debug_assert_eq!(Self::of(texts).changes, found.changes);
        let lines = texts.zip(found.starts.as_ref()).map(|(text, starts)| Lines::known(text, starts));
        Self { lines, changes: found.changes.clone(), first_line: Diff::new(1, 1) }
    }

    /// Keeps what was found out, for when the same texts are compared again.
    #[must_use]
    pub fn into_found(self) -> FoundLines {
        FoundLines { starts: self.lines.map(Lines::into_starts), changes: self.changes }
    }

    /// Numbers the lines from where the texts begin in their files (1-based), rather than from 1.
    #[must_use]
    pub fn starting_at(self, first_line: Diff<usize>) -> Self {
        Self { first_line, ..self }
    }

    /// Returns the lines of both texts, each with its ending.
    #[must_use]
    pub fn lines(&self) -> Diff<&Lines<'t>> {
        self.lines.as_ref()
    }

    /// Returns the ranges of lines that differ (0-based, half-open), in order; between two of them is an equal line.
    #[must_use]
    pub fn changes(&self) -> &[Diff<Range<usize>>] {
        &self.changes
    }

    /// Iterates over the ranges of lines that both texts have (0-based, half-open), in order.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a\nb\nc\n", "b\nx\nc\n"));
    /// assert_eq!(diff.unchanged().collect::<Vec<_>>(), [Diff::new(1..2, 0..1), Diff::new(2..3, 2..3)]);
    /// ```
    pub fn unchanged(&self) -> impl Iterator<Item = Diff<Range<usize>>> + '_ {
        equal_ranges(&self.changes, self.lines.before.len())
    }

    /// Returns whether no line differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Finds the change that has a removed line (0-based); nothing for a line that both texts have.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a\nb\nc\n", "b\nx\nc\n"));
    /// assert_eq!((diff.change_before(0), diff.change_before(1)), (Some(0), None));
    /// assert_eq!((diff.change_after(0), diff.change_after(1)), (None, Some(1)));
    /// ```
    #[must_use]
    pub fn change_before(&self, line: usize) -> Option<usize> {
        change_at(&self.changes, line, |change| &change.before)
    }

    /// Finds the change that has an added line (0-based); nothing for a line that both texts have.
    #[must_use]
    pub fn change_after(&self, line: usize) -> Option<usize> {
        change_at(&self.changes, line, |change| &change.after)
    }

    /// Finds where a line before stands after (0-based); nothing if it is removed.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a\nb\n", "new\na\n"));
    /// assert_eq!((diff.same_after(0), diff.same_after(1), diff.same_before(1)), (Some(1), None, Some(0)));
    /// ```
    #[must_use]
    pub fn same_after(&self, before: usize) -> Option<usize> {
        let next = self.changes.partition_point(|change| change.before.start <= before);
        let last = self.end_of_first(next);
        (last.before <= before && before < self.lines.before.len()).then(|| last.after + (before - last.before))
    }

    /// Finds where a line after stood before (0-based); nothing if it is added.
    #[must_use]
    pub fn same_before(&self, after: usize) -> Option<usize> {
        let next = self.changes.partition_point(|change| change.after.start <= after);
        let last = self.end_of_first(next);
        (last.after <= after && after < self.lines.after.len()).then(|| last.before + (after - last.after))
    }

    /// Where the last of the first few changes ends.
    fn end_of_first(&self, changes: usize) -> Diff<usize> {
        self.changes[..changes].last().map_or(Diff::new(0, 0), |last| last.as_ref().map(|range| range.end))
    }

    /// Counts the removed and the added lines.
    #[must_use]
    pub fn counts(&self) -> Diff<usize> {
        let mut counts = Diff::new(0, 0);
        for change in &self.changes {
            counts.before += change.before.len();
            counts.after += change.after.len();
        }
        counts
    }

    /// The numbers of the first lines in their files.
    pub(crate) fn first_line(&self) -> Diff<usize> {
        self.first_line
    }

    /// Lists the lines of a range with the changes in it, the removed ones of each change before the added ones.
    pub(crate) fn interleaved<'d>(
        &'d self,
        start: Diff<usize>,
        end: Diff<usize>,
        changes: &'d [Diff<Range<usize>>],
    ) -> impl Iterator<Item = Line<'t>> + 'd {
        let mut cursor = start;
        let end = end.map(|end| end..end);
        changes.iter().cloned().chain([end]).flat_map(move |change| {
            let from = std::mem::replace(&mut cursor, Diff::new(change.before.end, change.after.end));
            let same = (from.before..change.before.start).map(move |i| self.same(i, from.after + i - from.before));
            same.chain(self.changed(change))
        })
    }

    /// Lists the lines of one change.
    pub(crate) fn changed(&self, change: Diff<Range<usize>>) -> impl Iterator<Item = Line<'t>> + '_ {
        change.before.map(|i| self.removed(i)).chain(change.after.map(|i| self.added(i)))
    }

    fn same(&self, before: usize, after: usize) -> Line<'t> {
        let number = Diff::new(Some(self.first_line.before + before), Some(self.first_line.after + after));
        Line { change: LineChange::Same, text: text(&self.lines.after, after), number }
    }

    fn removed(&self, i: usize) -> Line<'t> {
        let number = Diff::new(Some(self.first_line.before + i), None);
        Line { change: LineChange::Removed, text: text(&self.lines.before, i), number }
    }

    fn added(&self, i: usize) -> Line<'t> {
        let number = Diff::new(None, Some(self.first_line.after + i));
        Line { change: LineChange::Added, text: text(&self.lines.after, i), number }
    }
}

fn text<'t>(lines: &Lines<'t>, line: usize) -> &'t str {
    lines.get(line).unwrap_or_default()
}

fn change_at(
    changes: &[Diff<Range<usize>>],
    line: usize,
    side: impl Fn(&Diff<Range<usize>>) -> &Range<usize>,
) -> Option<usize> {
    let at = changes.partition_point(|change| side(change).end <= line);
    changes.get(at).filter(|change| side(change).contains(&line)).map(|_| at)
}

/// What happens to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineChange {
    /// It is in both texts.
    Same,
    /// It is only in the text before.
    Removed,
    /// It is only in the text after.
    Added,
}

impl LineChange {
    /// Returns the mark of unified diffs: a space, `-` or `+`.
    #[must_use]
    pub const fn mark(self) -> char {
        match self {
            Self::Same => ' ',
            Self::Removed => '-',
            Self::Added => '+',
        }
    }
}

/// A line of a hunk or a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Line<'t> {
    /// What happens to it.
    pub change: LineChange,
    /// Its text with its ending.
    pub text: &'t str,
    /// Its number on each side where it stands (1-based).
    pub number: Diff<Option<usize>>,
}

impl<'t> Line<'t> {
    /// Returns the line without its ending.
    #[must_use]
    pub fn content(&self) -> &'t str {
        let text = self.text.strip_suffix('\n').unwrap_or(self.text);
        text.strip_suffix('\r').unwrap_or(text)
    }

    /// Returns the line's ending: `\n`, `\r\n`, or what a last line without newline has.
    #[must_use]
    pub fn ending(&self) -> &'t str {
        &self.text[self.content().len()..]
    }

    /// Returns whether the line is the last of a text without a final newline.
    #[must_use]
    pub fn lacks_newline(&self) -> bool {
        !self.text.ends_with('\n')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &[&str]) {
        let diff = LineDiff::of(Diff::new(before, after));
        let shown: Vec<String> =
            diff.listing().map(|l| l.line).map(|l| format!("{}{}", l.change.mark(), l.text)).collect();
        assert_eq!(shown, expected, "{before:?} -> {after:?}");
    }

    #[test]
    fn a_text_against_itself_has_no_changes() {
        for text in ["", "\n", "a", "a\n", "a\r\nb\r\n\r\n"] {
            assert!(LineDiff::of(Diff::new(text, text)).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn only_what_is_behind_known_lines_is_searched() {
        let check = |same: &[(Range<usize>, Range<usize>)], expected: &[(Range<usize>, Range<usize>)]| {
            let [same, expected] = [same, expected]
                .map(|ranges| ranges.iter().cloned().map(|(before, after)| Diff { before, after }).collect::<Vec<_>>());
            let diff = LineDiff::between(Diff::new("a\nx\na\ny\n", "a\nz\n").map(Lines::of), &same);
            assert_eq!(diff.changes(), expected, "{same:?}");
        };
        check(&[], &[(1..4, 1..2)]);
        check(&[(2..3, 0..1)], &[(0..2, 0..0), (3..4, 1..2)]);
        // Lines that differ, lines that are not there, none, and lines before those that are known already.
        check(&[(1..2, 1..2), (3..7, 1..4), (2..2, 0..0)], &[(1..4, 1..2)]);
        check(&[(2..3, 0..1), (0..1, 0..1)], &[(0..2, 0..0), (3..4, 1..2)]);
    }

    #[test]
    fn removed_lines_stand_before_added_ones() {
        check("a\nb\nc\n", "a\nx\ny\nc\n", &[" a\n", "-b\n", "+x\n", "+y\n", " c\n"]);
        check("", "a\n", &["+a\n"]);
        check("a\n", "", &["-a\n"]);
        check("a\nb\n", "b\n", &["-a\n", " b\n"]);
    }

    #[test]
    fn line_endings_are_part_of_lines() {
        check("a\r\nb\n", "a\nb\n", &["-a\r\n", "+a\n", " b\n"]);
        check("a\nb", "a\nb\n", &[" a\n", "-b", "+b\n"]);
        check("a\r", "a\r\n", &["-a\r", "+a\r\n"]);
    }

    #[test]
    fn an_ending_is_told_from_the_content() {
        let line = |text| Line { change: LineChange::Same, text, number: Diff::new(None, None) };
        for (text, content, ending) in
            [("a\n", "a", "\n"), ("a\r\n", "a", "\r\n"), ("a", "a", ""), ("a\r", "a", "\r"), ("\n", "", "\n")]
        {
            assert_eq!((line(text).content(), line(text).ending()), (content, ending));
            assert_eq!(line(text).lacks_newline(), !text.ends_with('\n'));
        }
    }

    #[test]
    fn each_line_is_removed_or_stands_somewhere() {
        for (before, after) in
            [("", ""), ("a\n", ""), ("", "a\n"), ("a\nb\nc\nd\n", "x\na\nc\ny\nd\nz\n"), ("a\nb", "a\nb\n")]
        {
            let diff = LineDiff::of(Diff::new(before, after));
            let lines = diff.lines();
            let same: Vec<_> = diff.unchanged().collect();
            assert_eq!(LineDiff::between(Diff::new(before, after).map(Lines::of), &same), diff);
            assert_eq!(
                same.iter().map(|range| range.before.len()).sum::<usize>(),
                lines.before.len() - diff.counts().before
            );
            for at in 0..=lines.before.len() {
                let other = diff.same_after(at);
                assert_eq!(other.is_none(), diff.change_before(at).is_some() || at == lines.before.len());
                assert!(other.is_none_or(|other| lines.before.get(at) == lines.after.get(other)));
                assert!(other.is_none_or(|other| diff.same_before(other) == Some(at)));
            }
            for at in 0..=lines.after.len() {
                let is_added = diff.change_after(at).is_some() || at == lines.after.len();
                assert_eq!(diff.same_before(at).is_none(), is_added, "{before:?} -> {after:?}, line {at}");
            }
        }
    }

    #[test]
    fn numbers_count_from_where_the_texts_begin() {
        let diff = LineDiff::of(Diff::new("a\nb\n", "a\nc\n")).starting_at(Diff::new(10, 20));
        let numbers: Vec<_> = diff.listing().map(|l| l.line).map(|l| (l.number.before, l.number.after)).collect();
        assert_eq!(numbers, [(Some(10), Some(20)), (Some(11), None), (None, Some(21))]);
    }
}
