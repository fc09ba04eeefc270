//! Lines and rows: which bytes of a block collection belong to which entry.

use crate::block_scalar;
use crate::text::Span;
use crate::tree::{Document, Ref};

/// Finds the start of the line that `at` is on; a byte order mark is no part of it.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    let start = text.as_bytes()[..at].iter().rposition(|&b| b == b'\n' || b == b'\r').map_or(0, |i| i + 1);
    if text[start..].starts_with('\u{feff}') && at >= start + 3 { start + 3 } else { start }
}

/// Finds the end of the line that `at` is on, before its line break.
pub(crate) fn line_end(text: &str, at: usize) -> usize {
    text.as_bytes()[at..].iter().position(|&b| b == b'\n' || b == b'\r').map_or(text.len(), |i| at + i)
}

/// Returns the bytes between the start of the line and `at`: an indentation where the line has nothing else before.
pub(crate) fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

/// Finds the start of the line after the one that ends at `end`.
pub(crate) fn next_line(text: &str, end: usize) -> usize {
    match text.as_bytes()[end..] {
        [b'\r', b'\n', ..] => end + 2,
        [] => end,
        _ => end + 1,
    }
}

/// Finds the end of the line before the one that starts at `start`, if there is one.
pub(crate) fn previous_line_end(text: &str, start: usize) -> Option<usize> {
    match text.as_bytes()[..start] {
        [.., b'\r', b'\n'] => Some(start - 2),
        [.., b'\n' | b'\r'] => Some(start - 1),
        _ => None,
    }
}

pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| b == b' ' || b == b'\t')
}

/// An entry or item of a block collection, and the lines that are its own.
#[derive(Debug, Clone)]
pub(crate) struct Row<'d> {
    /// The key of an entry, the item itself of a sequence.
    pub(crate) head: Ref<'d>,
    pub(crate) value: Ref<'d>,
    /// The first byte: of the key, its `?`, or the dash.
    pub(crate) lead: usize,
    pub(crate) column: usize,
    /// Whether only white space stands before it on its line.
    pub(crate) has_own_line: bool,
    /// The start of the line with its first leading comment; its own line where there is none.
    pub(crate) extent: usize,
    /// The end of its last line, a comment there included.
    pub(crate) end: usize,
}

impl<'d> Row<'d> {
    /// The end of the lines that go when the row goes: comments below it that are indented deeper are its own.
    pub(crate) fn tail_end(&self, text: &str) -> usize {
        let mut end = self.end;
        loop {
            let start = next_line(text, end);
            if start == end {
                return end;
            }
            let stop = line_end(text, start);
            let line = &text[start..stop];
            let indent = line.len() - line.trim_start_matches(' ').len();
            if indent <= self.column || !line[indent..].starts_with('#') {
                return end;
            }
            end = stop;
        }
    }

    /// Whether the row ends with a block scalar that takes blank lines behind it for its own.
    pub(crate) fn ends_open(&self) -> bool {
        let last = deepest_last(self.value);
        last.is_block_scalar() && block_scalar::header(last.raw()).keeps
    }

    /// Where an insertion before the row goes: the end of the line before its comments.
    pub(crate) fn before(&self, text: &str) -> Option<usize> {
        if self.has_own_line { previous_line_end(text, line_start_with_mark(text, self.extent)) } else { None }
    }

    /// The bytes of the row with its leading comments.
    pub(crate) fn block(&self) -> Span {
        if self.has_own_line { self.extent..self.end } else { self.lead..self.end }
    }
}

/// Finds the end of the last of the blank lines behind `end`; `end` itself where none is.
pub(crate) fn after_blank_lines(text: &str, mut end: usize) -> usize {
    loop {
        let start = next_line(text, end);
        let stop = line_end(text, start);
        // The break that ends the text is followed by no line.
        if start == end || start == text.len() || !is_blank(&text[start..stop]) {
            return end;
        }
        end = stop;
    }
}

/// The start of the line, a byte order mark included.
fn line_start_with_mark(text: &str, start: usize) -> usize {
    if text[..start].ends_with('\u{feff}') { start - 3 } else { start }
}

/// The rows of a block mapping or sequence.
pub(crate) fn rows<'d>(collection: Ref<'d>) -> Vec<Row<'d>> {
    let doc = collection.document();
    let mut rows: Vec<Row<'d>> = Vec::new();
    let mut floor = collection.span().start;
    if let Some(lead) = collection.lead() {
        floor = floor.min(lead);
    }
    let mut push = |head: Ref<'d>, value: Ref<'d>| {
        let row = row(doc, head, value, floor);
        floor = last_byte(value).max(head.span().end);
        rows.push(row);
    };
    if collection.kind() == crate::tree::Kind::Map {
        collection.pairs().for_each(|(key, value)| push(key, value));
    } else {
        collection.items().for_each(|item| push(item, item));
    }
    rows
}

/// One past the last byte of a node's text.
fn last_byte(node: Ref<'_>) -> usize {
    node.span().end.max(node.lead().map_or(0, |l| l + 1))
}

fn row<'d>(doc: &'d Document, head: Ref<'d>, value: Ref<'d>, floor: usize) -> Row<'d> {
    let text = doc.text.as_str();
    let lead = head.lead().unwrap_or(head.outer_start());
    let start = line_start(text, lead);
    let has_own_line = is_blank(&text[start..lead]);
    let column = lead - start;
    let extent = if has_own_line { leading_comments(doc, start, column, floor) } else { start };
    Row { head, value, lead, column, has_own_line, extent, end: row_end(head, value) }
}

/// The end of the line on which an entry ends.
pub(crate) fn row_end(head: Ref<'_>, value: Ref<'_>) -> usize {
    let text = value.document().text.as_str();
    let last = last_byte(value).max(head.span().end);
    // A block scalar that keeps its blank lines ends with one: the end of its text is the end of the row.
    let deepest = deepest_last(value);
    if deepest.is_block_scalar() && deepest.raw().len() > block_scalar::header(deepest.raw()).len {
        return last;
    }
    line_end(text, last)
}

/// The leaf that ends a node's text.
fn deepest_last(mut node: Ref<'_>) -> Ref<'_> {
    while node.is_block_collection() {
        match node.children().last() {
            Some(last) => node = last,
            None => return node,
        }
    }
    node
}

/// Finds the comment lines directly above a row, at its own indentation; those that open the document are not its own.
fn leading_comments(doc: &Document, start: usize, column: usize, floor: usize) -> usize {
    let text = doc.text.as_str();
    let first = first_line(doc);
    let mut extent = start;
    while let Some(end) = previous_line_end(text, extent) {
        let above = line_start(text, end);
        let line = &text[above..end];
        let indent = line.len() - line.trim_start_matches(' ').len();
        if above < floor || above < first || indent != column || !line[indent..].starts_with('#') {
            break;
        }
        extent = above;
    }
    if extent == first && extent != start { start } else { extent }
}

/// The first line of a document that may hold content or comments.
fn first_line(doc: &Document) -> usize {
    let text = doc.text.as_str();
    let start = doc.span.start + if text[doc.span.start..].starts_with('\u{feff}') { 3 } else { 0 };
    if text[start..].starts_with("---") { next_line(text, line_end(text, start)) } else { start }
}
