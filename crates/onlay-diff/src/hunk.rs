//! Unified hunks: the changed lines with some lines around them.

use std::fmt;
use std::ops::Range;

use crate::diff::Diff;
use crate::lines::{Line, LineDiff};

/// Changes that stand close together, and the equal lines around them.
///
/// Its [`Display`](fmt::Display) form is that of `diff -u`, header included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk<'t> {
    /// The numbers of its lines on each side (1-based, half-open).
    pub range: Diff<Range<usize>>,
    /// The lines, of each change the removed ones first.
    pub lines: Vec<Line<'t>>,
}

impl<'t> LineDiff<'t> {
    /// Groups the changes to hunks with up to `context` equal lines before and after each change.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a\nb\nc\n", "a\nb\nC")).starting_at(Diff::new(5, 1));
    /// let hunks = diff.hunks(1);
    /// assert_eq!(hunks[0].to_string(), "@@ -6,2 +2,2 @@\n b\n-c\n+C\n\\ No newline at end of file\n");
    /// ```
    #[must_use]
    pub fn hunks(&self, context: usize) -> Vec<Hunk<'t>> {
        let near = context.saturating_mul(2);
        let groups = self.changes().chunk_by(|a, b| b.before.start - a.before.end <= near);
        groups.map(|changes| self.hunk(changes, context)).collect()
    }

    fn hunk(&self, changes: &[Diff<Range<usize>>], context: usize) -> Hunk<'t> {
        let (first, last) = (&changes[0], &changes[changes.len() - 1]);
        let above = context.min(first.before.start);
        let below = context.min(self.lines().before.len() - last.before.end);
        let range = Diff {
            before: first.before.start - above..last.before.end + below,
            after: first.after.start - above..last.after.end + below,
        };
        let (start, end) = (range.as_ref().map(|r| r.start), range.as_ref().map(|r| r.end));
        let added: usize = changes.iter().map(|change| change.after.len()).sum();
        let mut lines = Vec::with_capacity(range.before.len() + added);
        lines.extend(self.interleaved(start, end, changes));
        let range = range.zip(self.first_line()).map(|(r, first)| r.start + first..r.end + first);
        Hunk { range, lines }
    }
}

impl Hunk<'_> {
    /// Writes the line that begins the hunk, without a newline: `@@ -1,3 +1,4 @@`.
    #[must_use]
    pub fn header(&self) -> String {
        // As diff and git do: no count where it is 1, and an empty range names the line before it.
        let side = |lines: &Range<usize>| match lines.len() {
            0 => format!("{},0", lines.start - 1),
            1 => lines.start.to_string(),
            n => format!("{},{n}", lines.start),
        };
        format!("@@ -{} +{} @@", side(&self.range.before), side(&self.range.after))
    }
}

impl fmt::Display for Hunk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.header())?;
        for line in &self.lines {
            write!(f, "{}{}", line.change.mark(), line.text)?;
            if line.lacks_newline() {
                writeln!(f, "\n\\ No newline at end of file")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Diff, LineDiff};

    fn check(before: &str, after: &str, context: usize, expected: &str) {
        let diff = LineDiff::of(Diff::new(before, after));
        let shown: String = diff.hunks(context).iter().map(ToString::to_string).collect();
        assert_eq!(shown, expected, "{before:?} -> {after:?}, context {context}");
    }

    const DIGITS: &str = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

    #[test]
    fn equal_texts_have_no_hunks() {
        check(DIGITS, DIGITS, 3, "");
    }

    #[test]
    fn context_is_cut_at_the_ends() {
        check("a\nb\nc\n", "A\nb\nc\n", 1, "@@ -1,2 +1,2 @@\n-a\n+A\n b\n");
        check("a\nb\nc\n", "a\nb\nC\n", 5, "@@ -1,3 +1,3 @@\n a\n b\n-c\n+C\n");
        check("a\nb\n", "a\n", 0, "@@ -2 +1,0 @@\n-b\n");
    }

    #[test]
    fn an_empty_side_is_named_by_the_line_before_it() {
        check("", "a\nb\n", 3, "@@ -0,0 +1,2 @@\n+a\n+b\n");
        check("a\n", "", 3, "@@ -1 +0,0 @@\n-a\n");
    }

    #[test]
    fn changes_share_a_hunk_while_their_context_touches() {
        let after = DIGITS.replace('2', "two").replace('7', "seven");
        check(DIGITS, &after, 2, "@@ -1,9 +1,9 @@\n 1\n-2\n+two\n 3\n 4\n 5\n 6\n-7\n+seven\n 8\n 9\n");
        check(DIGITS, &after, 1, "@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n@@ -6,3 +6,3 @@\n 6\n-7\n+seven\n 8\n");
    }

    #[test]
    fn a_missing_final_newline_is_told() {
        let told = "\\ No newline at end of file\n";
        check("a\nb", "a\nb\n", 1, &format!("@@ -1,2 +1,2 @@\n a\n-b\n{told}+b\n"));
        check("a\nb", "A\nb", 1, &format!("@@ -1,2 +1,2 @@\n-a\n+A\n b\n{told}"));
    }

    #[test]
    fn a_carriage_return_stays_in_the_line() {
        check("a\r\n", "a\n", 0, "@@ -1 +1 @@\n-a\r\n+a\n");
    }
}
