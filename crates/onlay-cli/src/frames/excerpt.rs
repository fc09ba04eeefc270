//! The one line of a text that a frame shows: cut, escaped, and without what is secret.

use std::ops::Range;

use onlay::yaml::{SourceId, Span, Text};

use crate::display;
use crate::secrets::{MASK, Secrets, Why};

/// Characters of a line that are shown, and of them before the marked ones.
const MOST: usize = 120;
const BEFORE: usize = 40;

/// A line as it is shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The text, without line end.
    pub(super) text: String,
    /// The bytes of `text` to mark.
    pub(super) mark: Range<usize>,
    /// The line's number, from 1.
    pub(super) line: usize,
    /// The column of the place in characters of the whole line, from 1.
    pub(super) column: usize,
    /// Why its end is not shown.
    pub(super) masked: Option<Why>,
}

impl Excerpt {
    /// Takes the line in which a span begins.
    pub(super) fn of(id: SourceId, source: &Text, lines: &Lines, span: &Span, secrets: &Secrets) -> Self {
        let text = source.as_str();
        let start = floor(text, span.start);
        let (line, bounds) = lines.around(text, start);
        let column = text[bounds.start..start].chars().count() + 1;
        let end = floor(text, span.end).clamp(start, bounds.end.max(start));
        let hidden = secrets.hidden_from(id, source, &bounds);
        let shown_end = hidden.map_or(bounds.end, |(at, _)| floor(text, at).max(bounds.start));

        let mut cut = bounds.start;
        if text[bounds.start..bounds.end].chars().nth(MOST).is_some() {
            let before = text[bounds.start..start.min(bounds.end)].char_indices().rev().nth(BEFORE - 1);
            cut = before.map_or(bounds.start, |(at, _)| bounds.start + at);
        }
        let mut shown = String::new();
        if cut > bounds.start {
            shown.push('…');
        }
        let mut mark = None;
        let mut mark_end = None;
        for (count, (at, c)) in text[cut..bounds.end].char_indices().map(|(at, c)| (cut + at, c)).enumerate() {
            if at >= start && mark.is_none() {
                mark = Some(shown.len());
            }
            if at >= end && mark_end.is_none() && at > start {
                mark_end = Some(shown.len());
            }
            if at >= shown_end {
                break;
            }
            if count == MOST {
                shown.push('…');
                break;
            }
            display::push(c, &mut shown);
        }
        let mark = mark.unwrap_or(shown.len());
        let mut masked = None;
        if shown_end < bounds.end {
            masked = hidden.map(|(_, why)| why);
            mark_end = mark_end.filter(|end| *end < shown.len());
            shown.push_str(MASK);
        }
        Self { mark: mark..mark_end.unwrap_or(shown.len()).max(mark), text: shown, line, column, masked }
    }
}

/// Where each line of a text begins, so that many places in one text are found fast.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// A line ends with `\n`, `\r\n` or a lone `\r`, as for [`Text::line_column`].
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        Self([0].into_iter().chain((0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1)).collect())
    }

    /// The number of the line around an offset, from 1, and its bytes without its end.
    fn around(&self, text: &str, at: usize) -> (usize, Range<usize>) {
        let number = self.0.partition_point(|start| *start <= at);
        let start = self.0[number - 1];
        let end = self.0.get(number).copied().unwrap_or(text.len());
        let content = text[start..end].trim_end_matches(['\n', '\r']);
        // An offset between the two characters of one line end is in neither.
        (number, start..(start + content.len()).max(at))
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, span: Span, expected: &str) {
        let excerpt = Excerpt::of(SourceId(0), &Text::from(text), &Lines::of(text), &span, &Secrets::default());
        let Excerpt { text, mark, line, column, masked: _ } = excerpt;
        let shown = format!("{line}:{column} {}[{}]{}", &text[..mark.start], &text[mark.clone()], &text[mark.end..]);
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_line_of_the_place_is_shown() {
        check("a: 1\nb: 2\n", 8..9, "2:4 b: [2]");
        check("a: 1\r\nbc: 2\r\n", 6..8, "2:1 [bc]: 2");
        check("a: 1\rb: 2", 8..9, "2:4 b: [2]");
        check("a: 1\nb: 2\n", 0..9, "1:1 [a: 1]");
        check("a: 1\n", 5..5, "2:1 []");
        check("a: 1\n", 99..100, "2:1 []");
        check("", 0..1, "1:1 []");
        check("é: ü\n", 4..6, "1:4 é: [ü]");
    }

    #[test]
    fn hidden_characters_are_escaped_and_the_mark_moves_along() {
        check("\u{1b}[2J: \u{202e}x\n", 9..10, "1:8 \\u{1b}[2J: \\u{202e}[x]");
        check("\u{feff}a: 1\n", 3..4, "1:2 \\u{feff}[a]: 1");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}X{}", "a".repeat(100), "b".repeat(1000));
        check(&text, 100..101, &format!("1:101 …{}[X]{}…", "a".repeat(40), "b".repeat(79)));
        let text = format!("X{}", "b".repeat(1000));
        check(&text, 0..1001, &format!("1:1 [X{}…]", "b".repeat(119)));
    }
}
