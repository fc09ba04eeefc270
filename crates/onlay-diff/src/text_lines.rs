//! The lines of a text, found once.

use std::ops::Range;

use onlay_yaml::line_starts;

use crate::diff::Diff;

/// A text and where its lines begin. Lines are counted from 0, and each has its ending.
///
/// A line ends with `\n`; what stands behind the last one is a line if there is anything.
///
/// ```
/// use onlay_diff::Lines;
/// let lines = Lines::of("a: 1\nb: 2");
/// assert_eq!(lines.iter().collect::<Vec<_>>(), ["a: 1\n", "b: 2"]);
/// assert_eq!((lines.line_at(3), lines.bytes(1..2)), (0, 5..9));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where each line begins, and the end of the text. Texts over 4 GiB are refused before they are read.
    starts: Vec<u32>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    #[must_use]
    pub fn of(text: &'t str) -> Self {
        const BYTES_A_LINE: usize = 24;
        let mut starts = Vec::with_capacity(text.len() / BYTES_A_LINE + 2);
        starts.push(0);
        line_starts(text, &mut starts);
        if starts.last().is_some_and(|last| (*last as usize) < text.len()) {
            starts.push(to_u32(text.len()));
        }
        Self { text, starts }
    }

    /// Takes over where the lines of the same text begin.
    pub(crate) fn known(text: &'t str, starts: &[u32]) -> Self {
        debug_assert_eq!(Self::of(text).starts, starts);
        Self { text, starts: starts.to_vec() }
    }

    /// Where the lines begin, and the end of the text.
    pub(crate) fn into_starts(self) -> Vec<u32> {
        self.starts
    }

    /// Finds the lines of two texts; those of large ones at once.
    ///
    /// ```
    /// use onlay_diff::{Diff, Lines};
    /// let lines = Lines::of_both(Diff::new("a\nb\n", "c"));
    /// assert_eq!((lines.before.len(), lines.after.len()), (2, 1));
    /// ```
    #[must_use]
    pub fn of_both(texts: Diff<&'t str>) -> Diff<Self> {
        const LARGE: usize = 1 << 17;
        let is_large = texts.before.len().min(texts.after.len()) >= LARGE;
        if is_large { texts.par_map(Self::of) } else { texts.map(Self::of) }
    }

    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Counts the lines.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Returns whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns a line; nothing beyond the last one.
    #[must_use]
    pub fn get(&self, line: usize) -> Option<&'t str> {
        (line < self.len()).then(|| self.part(line..line + 1))
    }

    /// Iterates over the lines.
    pub fn iter(&self) -> impl Iterator<Item = &'t str> + '_ {
        self.starts.windows(2).map(|ends| &self.text[ends[0] as usize..ends[1] as usize])
    }

    /// Returns the bytes of lines, with their endings. What lies beyond the last line is the end of the text.
    #[must_use]
    pub fn bytes(&self, lines: Range<usize>) -> Range<usize> {
        let start = |line: usize| self.starts.get(line).map_or(self.text.len(), |start| *start as usize);
        start(lines.start)..start(lines.end)
    }

    /// Counts the lines that are equal from a line of each text on, of the next few; both texts have as many, and there is one at least.
    #[inline]
    pub(crate) fn equal_run(&self, at: usize, other: &Self, other_at: usize, most: usize) -> usize {
        let len = |lines: &Self, at: usize| lines.starts[at + 1] - lines.starts[at];
        // Most lines that are looked at have another length.
        if len(self, at) == len(other, other_at) { self.equal_run_of_bytes(at, other, other_at, most) } else { 0 }
    }

    fn equal_run_of_bytes(&self, at: usize, other: &Self, other_at: usize, most: usize) -> usize {
        let (starts, other_starts) = (&self.starts[at..=at + most], &other.starts[other_at..=other_at + most]);
        let len = |starts: &[u32], lines: usize| (starts[lines] - starts[0]) as usize;
        let bytes = |lines: &Self, starts: &[u32]| &lines.text.as_bytes()[starts[0] as usize..starts[most] as usize];
        let same = equal_head(Diff::new(bytes(self, starts), bytes(other, other_starts)));
        if same < len(starts, 1) {
            return 0;
        }
        let equal = starts[1..].partition_point(|end| (end - starts[0]) as usize <= same);
        // The last line of a text may have no end where the same line of the other one has.
        if len(starts, equal) == len(other_starts, equal) { equal } else { equal - 1 }
    }

    /// Counts the lines that are equal up to the end of a line of each text, of the last few; both texts have as many.
    pub(crate) fn equal_tail(&self, end: usize, other: &Self, other_end: usize, most: usize) -> usize {
        let (starts, other_starts) = (&self.starts[end - most..=end], &other.starts[other_end - most..=other_end]);
        let from_end = |starts: &[u32], line: usize| (starts[most] - starts[line]) as usize;
        let bytes = |lines: &Self, starts: &[u32]| &lines.text.as_bytes()[starts[0] as usize..starts[most] as usize];
        let same = equal_tail(Diff::new(bytes(self, starts), bytes(other, other_starts)));
        let first = starts.partition_point(|start| (starts[most] - start) as usize > same);
        // The first of them may be only the end of the same line of the other text.
        let is_whole = from_end(starts, first) == from_end(other_starts, first);
        most - first - usize::from(!is_whole)
    }

    /// Returns the text of lines, with their endings.
    pub(crate) fn part(&self, lines: Range<usize>) -> &'t str {
        &self.text[self.bytes(lines)]
    }

    /// Finds the line that a byte is in. The end of a text with a final newline is in the line behind the last one.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> usize {
        let ends =
            if self.text.ends_with('\n') { &self.starts[1..] } else { &self.starts[1..self.starts.len().max(2) - 1] };
        ends.partition_point(|end| *end as usize <= offset)
    }
}

/// Counts the bytes at the beginning that are the same on both sides.
fn equal_head(texts: Diff<&[u8]>) -> usize {
    const CHUNK: usize = 64;
    let chunks = texts.map(|text| text.as_chunks::<CHUNK>().0);
    let at = chunks.before.iter().zip(chunks.after).take_while(|(a, b)| a == b).count() * CHUNK;
    at + texts.before[at..].iter().zip(&texts.after[at..]).take_while(|(a, b)| a == b).count()
}

/// The same at the end.
fn equal_tail(texts: Diff<&[u8]>) -> usize {
    const CHUNK: usize = 64;
    let chunks = texts.map(|text| text.as_rchunks::<CHUNK>().1.iter().rev());
    let at = chunks.before.zip(chunks.after).take_while(|(a, b)| a == b).count() * CHUNK;
    let rest = texts.map(|text| text[..text.len() - at].iter().rev());
    at + rest.before.zip(rest.after).take_while(|(a, b)| a == b).count()
}

#[allow(clippy::cast_possible_truncation, reason = "texts over 4 GiB are refused before they are read")]
const fn to_u32(offset: usize) -> u32 {
    offset as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_the_standard_library() {
        let texts = [
            "",
            "\n",
            "a",
            "a\n",
            "\n\n\n",
            "a\r\nb\r\n",
            "\u{b}\u{8a}\n\u{10a}",
            "0123456\n01234567\n0",
            "1234567\n\n",
        ];
        for text in texts.iter().map(|text| (*text).to_owned()).chain([texts.concat(), texts.concat().repeat(9)]) {
            let lines = Lines::of(&text);
            assert_eq!(lines.iter().collect::<Vec<_>>(), text.split_inclusive('\n').collect::<Vec<_>>());
            assert_eq!(lines.is_empty(), text.is_empty());
            for at in 0..=text.len() {
                assert_eq!(
                    lines.line_at(at),
                    text.as_bytes()[..at].iter().filter(|b| **b == b'\n').count(),
                    "{text:?} at {at}"
                );
            }
            for line in 0..lines.len() {
                assert_eq!(&text[lines.bytes(line..line + 1)], lines.get(line).expect("is a line"));
            }
            assert_eq!((lines.get(lines.len()), lines.bytes(lines.len()..usize::MAX)), (None, text.len()..text.len()));
        }
    }

    #[test]
    fn equal_lines_are_counted_as_if_one_by_one() {
        let long = "0123456789".repeat(20);
        let [whole, ended, other_start] = ["a\n", "xa", "xx"].map(|start| format!("{start}{long}\nb\n{long}"));
        let [ended, other_start] = [ended, other_start].map(|text| text + "\n");
        let texts = ["a\nb\nc", "a\nb\nc\n", "a\nb\ncd\n", "b\r\nb\nc\nc\nc", "\n\n", &whole, &ended, &other_start];
        for (one, other) in texts.iter().flat_map(|one| texts.map(|other| (Lines::of(one), Lines::of(other)))) {
            for (at, other_at) in (0..one.len()).flat_map(|at| (0..other.len()).map(move |other| (at, other))) {
                for most in 1..=(one.len() - at).min(other.len() - other_at) {
                    let are_equal = |line: &usize| one.get(at + line) == other.get(other_at + line);
                    let expected = (0..most).take_while(are_equal).count();
                    assert_eq!(
                        one.equal_run(at, &other, other_at, most),
                        expected,
                        "{one:?} {at} {other:?} {other_at}"
                    );
                }
            }
            for (end, other_end) in (0..=one.len()).flat_map(|end| (0..=other.len()).map(move |other| (end, other))) {
                for most in 0..=end.min(other_end) {
                    let are_equal = |back: &usize| one.get(end - back) == other.get(other_end - back);
                    let expected = (1..=most).take_while(are_equal).count();
                    assert_eq!(
                        one.equal_tail(end, &other, other_end, most),
                        expected,
                        "{one:?} {end} {other:?} {other_end}"
                    );
                }
            }
        }
    }
}
