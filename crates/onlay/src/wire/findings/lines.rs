//! Lines and columns of many places in few texts.

use std::collections::HashMap;

use onlay_yaml::{Place, SourceId};

use crate::sources::Sources;

/// A place between two characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// The byte.
    pub(super) byte: usize,
    /// The line, from 1.
    pub(super) line: usize,
    /// The column in characters, from 1.
    pub(super) column: usize,
    /// The column in UTF-16 code units, from 1.
    pub(super) utf16: usize,
}

/// Where each line begins, text by text, found when it is first asked for.
pub(super) struct Lines<'s> {
    sources: &'s Sources,
    starts: HashMap<SourceId, Vec<usize>>,
}

impl<'s> Lines<'s> {
    pub(super) fn of(sources: &'s Sources) -> Self {
        Self { sources, starts: HashMap::new() }
    }

    /// Finds both ends of a place; the end of a line's text is the last place of that line.
    pub(super) fn around(&mut self, place: &Place) -> (Position, Position) {
        let text = self.sources.get(place.source).text.as_str();
        let starts = self.starts.entry(place.source).or_insert_with(|| starts(text));
        let start = floor(text, place.span.start);
        let mut end = floor(text, place.span.end).max(start);
        // A place that takes the line end along ends with the text before it.
        while end > start && text[..end].ends_with(['\n', '\r']) {
            end -= 1;
        }
        (position(text, starts, start), position(text, starts, end))
    }
}

fn position(text: &str, starts: &[usize], at: usize) -> Position {
    let line = starts.partition_point(|start| *start <= at);
    let before = &text[starts[line - 1]..at];
    Position { byte: at, line, column: before.chars().count() + 1, utf16: before.encode_utf16().count() + 1 }
}

/// A line ends with `\n`, `\r\n` or a lone `\r`, as for [`onlay_yaml::Text::line_column`].
fn starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    [0].into_iter().chain((0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1)).collect()
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
