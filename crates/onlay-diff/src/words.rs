//! Changes within a line: which removed line became which added one, and which words of it differ.

use std::ops::Range;

use crate::diff::Diff;
use crate::lines::LineDiff;
use crate::sequence::{changed_ranges, equal_elements};

/// Longer lines (bytes) are not looked into: nobody reads them word by word.
const LONGEST: usize = 8 * 1024;

impl LineDiff<'_> {
    /// Puts the removed lines of a change together with the added ones that they became (0-based places).
    ///
    /// Lines belong together if they have the same key, or the same text but for their ending or indentation; where
    /// as many are removed as added and no two have the same key, they belong together in order.
    ///
    /// ```
    /// use onlay_diff::{Diff, LineDiff};
    /// let diff = LineDiff::of(Diff::new("a: 1\nb: 1\n", "new: 0\na: 2\nb: 2\n"));
    /// assert_eq!(diff.line_pairs(&diff.changes()[0]), [Diff::new(0, 1), Diff::new(1, 2)]);
    /// ```
    #[must_use]
    pub fn line_pairs(&self, change: &Diff<Range<usize>>) -> Vec<Diff<usize>> {
        let stems = self
            .lines()
            .zip(change.as_ref())
            .map(|(lines, range)| range.clone().filter_map(|line| lines.get(line)).map(stem).collect::<Vec<_>>());
        let differing = changed_ranges(stems.as_ref().map(Vec::as_slice));
        let mut pairs: Vec<_> = equal_elements(&differing, stems.before.len()).collect();
        if pairs.is_empty() && change.before.len() == change.after.len() {
            pairs = (0..change.before.len()).map(|i| Diff::new(i, i)).collect();
        }
        for pair in &mut pairs {
            *pair = Diff::new(change.before.start + pair.before, change.after.start + pair.after);
        }
        pairs
    }
}

/// What a line keeps when its value changes: `- key:` without the dash, or the whole text where there is no key.
fn stem(line: &str) -> &str {
    let text = line.trim();
    let text = text.strip_prefix("- ").unwrap_or(text).trim_start();
    let key = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1));
    key.map_or(text, |at| &text[..at])
}

/// Finds the parts of two lines that differ, word by word: ranges of bytes on character boundaries, apart and in order.
///
/// A word is a run of letters, digits and `_`, a run of blanks, or any other character alone. Where the lines have less
/// than a third in common the whole texts are given, without indentation; what says everything shows nothing.
///
/// ```
/// use onlay_diff::{Diff, changed_words};
/// let words = changed_words(Diff::new("image: web:1.10", "image: web:1.12"));
/// assert_eq!(words, Diff::new(vec![13..15], vec![13..15]));
/// ```
#[must_use]
pub fn changed_words(line: Diff<&str>) -> Diff<Vec<Range<usize>>> {
    let whole = line.map(|text| {
        let end = text.trim_end_matches(['\r', '\n']).len();
        let start = end - text[..end].trim_start().len();
        (start < end).then_some(start..end).into_iter().collect::<Vec<_>>()
    });
    if line.before == line.after {
        return Diff::default();
    }
    if line.before.len().max(line.after.len()) > LONGEST {
        return whole;
    }
    let words = line.map(words);
    let changes = changed_ranges(words.as_ref().map(Vec::as_slice));
    let ends = words.as_ref().map(|words| {
        let mut at = 0;
        let ends = words.iter().map(|word| {
            at += word.len();
            at
        });
        std::iter::once(0).chain(ends).collect::<Vec<usize>>()
    });
    let bytes = |ends: &[usize], words: Range<usize>| ends[words.start]..ends[words.end];
    let ranges: Diff<Vec<_>> = Diff {
        before: changes.iter().map(|c| bytes(&ends.before, c.before.clone())).filter(|r| !r.is_empty()).collect(),
        after: changes.iter().map(|c| bytes(&ends.after, c.after.clone())).filter(|r| !r.is_empty()).collect(),
    };
    if is_telling(&ranges.before, line.before) || is_telling(&ranges.after, line.after) { ranges } else { whole }
}

/// Whether at least a third of a line's text stands outside of the changed ranges.
fn is_telling(ranges: &[Range<usize>], line: &str) -> bool {
    let changed: usize = ranges.iter().map(|r| line[r.clone()].trim().len()).sum();
    3 * changed <= 2 * line.trim().len()
}

fn words(line: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Sort {
        Word,
        Blank,
        Other,
    }
    let sort = |c: char| match c {
        ' ' | '\t' => Sort::Blank,
        c if c.is_alphanumeric() || c == '_' => Sort::Word,
        _ => Sort::Other,
    };
    let mut words = Vec::new();
    let (mut start, mut last) = (0, None);
    for (at, c) in line.char_indices() {
        let next = Some(sort(c));
        if at > 0 && (next != last || last == Some(Sort::Other)) {
            words.push(&line[start..at]);
            start = at;
        }
        last = next;
    }
    if start < line.len() {
        words.push(&line[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: (&[&str], &[&str])) {
        let ranges = changed_words(Diff::new(before, after));
        let cut = |text: &str, ranges: Vec<Range<usize>>| -> Vec<String> {
            ranges.into_iter().map(|range| text[range].to_owned()).collect()
        };
        assert_eq!(cut(before, ranges.before), expected.0, "{before:?} -> {after:?}");
        assert_eq!(cut(after, ranges.after), expected.1, "{before:?} -> {after:?}");
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        check("  replicas: 1", "  replicas: 3", (&["1"], &["3"]));
        check("image: a/b:1.2.3", "image: a/b:1.4.3-x", (&["2"], &["4", "-x"]));
        check("a: b", "a: b # note", (&[], &[" # note"]));
        check("a: 1\r\n", "a: 1\n", (&["\r"], &[]));
    }

    #[test]
    fn ranges_stand_on_character_boundaries() {
        check("name: Zoë 👍", "name: Zoé 👎", (&["Zoë", "👍"], &["Zoé", "👎"]));
    }

    #[test]
    fn lines_with_little_in_common_are_marked_whole() {
        check("  alpha\n", "  beta: gamma, delta\n", (&["alpha"], &["beta: gamma, delta"]));
        check("", "abc", (&[], &["abc"]));
    }

    #[test]
    fn equal_lines_have_no_marks() {
        check("a: 1", "a: 1", (&[], &[]));
    }

    #[test]
    fn lines_with_one_key_belong_together() {
        let pairs = |before: &str, after: &str| {
            let diff = LineDiff::of(Diff::new(before, after));
            diff.changes().iter().flat_map(|c| diff.line_pairs(c)).map(|p| (p.before, p.after)).collect::<Vec<_>>()
        };
        assert_eq!(pairs("- name: a\n  value: b\n", "- value: c\n"), [(1, 0)]);
        assert_eq!(pairs("x\ny\n", "1\n2\n"), [(0, 0), (1, 1)]);
        assert_eq!(pairs("x\ny\n", "1\n2\n3\n"), []);
    }
}
