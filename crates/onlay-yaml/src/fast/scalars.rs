//! Scalars of the fast reader: where they end.

use memchr::memchr2;

use crate::block_scalar;
use crate::tree::Style;

use super::{Found, Line, Scan, to_u32};

impl Scan<'_> {
    /// Reads a quoted scalar; returns where it ends.
    pub(super) fn quoted(&mut self, at: usize, lead: u32, in_flow: bool, found: &Found) -> Option<usize> {
        let end = if self.bytes[at] == b'"' { self.double_quoted_end(at)? } else { self.single_quoted_end(at)? };
        let style = if self.bytes[at] == b'"' { Style::DoubleQuoted } else { Style::SingleQuoted };
        // A document marker at the start of a line ends the document, also in quotes; so may a tab that looks like indentation.
        let text = &self.bytes[at..end];
        if memchr2(b'\n', b'\r', text).is_some() && !has_plain_lines(text) {
            return None;
        }
        let id = self.push(style, at, end, lead, in_flow);
        self.attach(id, found);
        Some(end)
    }

    fn single_quoted_end(&self, at: usize) -> Option<usize> {
        let mut end = at + 1;
        loop {
            end += memchr::memchr(b'\'', &self.bytes[end..])?;
            if self.byte(end + 1) != Some(b'\'') {
                return Some(end + 1);
            }
            end += 2;
        }
    }

    fn double_quoted_end(&self, at: usize) -> Option<usize> {
        let mut end = at + 1;
        loop {
            end += memchr2(b'"', b'\\', &self.bytes[end..])?;
            if self.bytes[end] == b'"' {
                return Some(end + 1);
            }
            end += 1 + self.escape_len(end + 1)?;
        }
    }

    /// The length of an escape behind its backslash, if it is one that every reader takes.
    fn escape_len(&self, at: usize) -> Option<usize> {
        let digits = match self.byte(at)? {
            b'0' | b'a' | b'b' | b't' | b'n' | b'v' | b'f' | b'r' | b'e' | b' ' | b'"' | b'\'' | b'\\' | b'N'
            | b'_' | b'L' | b'P' | b'\n' => {
                return Some(1);
            }
            b'\r' if self.byte(at + 1) == Some(b'\n') => return Some(2),
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            _ => return None,
        };
        let hex = self.bytes.get(at + 1..at + 1 + digits)?;
        let hex = std::str::from_utf8(hex).ok().filter(|h| h.bytes().all(|b| b.is_ascii_hexdigit()))?;
        // Halves of surrogate pairs are for the complete reader to judge.
        u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).map(|_| digits + 1)
    }

    /// Reads a plain scalar in block context, over as many lines as it has.
    pub(super) fn plain(&mut self, at: usize, parent: Option<usize>, lead: u32, found: &Found) -> Option<usize> {
        let first = self.bytes[at];
        if matches!(first, b'-' | b'?' | b':') && self.is_space(at + 1) {
            return None;
        }
        let (mut end, mut has_comment) = self.plain_line(at)?;
        while !has_comment {
            let Some(line) = self.continuation(end)? else { break };
            let deep_enough = parent.is_none_or(|p| line.indent > p);
            if !deep_enough || (parent.is_none() && self.is_marker(line.at, line.indent)) {
                break;
            }
            (end, has_comment) = self.plain_line(line.at)?;
        }
        let id = self.push(Style::Plain, at, end, lead, false);
        self.attach(id, found);
        Some(end)
    }

    /// The end of a plain scalar's text on one line, and whether a comment follows there.
    fn plain_line(&self, at: usize) -> Option<(usize, bool)> {
        let mut end = at;
        loop {
            end = self.stop(end);
            match self.byte(end) {
                None => return Some((self.trimmed(at, end), false)),
                Some(b'\n') => {
                    let end = if end > at && self.bytes[end - 1] == b'\r' { end - 1 } else { end };
                    return Some((self.trimmed(at, end), false));
                }
                // A mapping where none may be.
                Some(b':') if self.is_space(end + 1) => return None,
                Some(b'#') if end > at && matches!(self.bytes[end - 1], b' ' | b'\t') => {
                    return Some((self.trimmed(at, end), true));
                }
                Some(_) => end += 1,
            }
        }
    }

    /// The next line of a plain scalar; a comment line ends it.
    fn continuation(&mut self, end: usize) -> Option<Option<Line>> {
        let mut at = if self.byte(end) == Some(b'\n') { end + 1 } else { self.after_break(self.line_end(end)) };
        loop {
            let start = at;
            at = self.after_indent(at);
            match self.byte(at) {
                None | Some(b'#') => return Some(None),
                Some(b'\n') => at += 1,
                Some(b'\r') if self.byte(at + 1) == Some(b'\n') => at += 2,
                Some(b'\t' | b'\r') => return None,
                Some(first) => {
                    let line = Line { at, indent: at - start };
                    if !matches!(first, 0xef | b'%') {
                        // The collection around the scalar will ask for it.
                        self.next_line = (end, Some(line));
                    }
                    return Some(Some(line));
                }
            }
        }
    }

    /// Reads a block scalar below the column `parent`.
    pub(super) fn block_scalar(&mut self, at: usize, parent: usize, lead: u32, found: Found) -> Option<usize> {
        let header = block_scalar::header(&self.text[at..]);
        let header_end = at + header.len;
        self.is_space(header_end).then_some(())?;
        self.ends_line(header_end)?;
        let body = self.after_break(self.line_end(header_end));
        let mut indent = header.indicator.map(|n| parent + usize::from(n));
        let mut end = header_end;
        let mut kept_end = None;
        let mut deepest_blank = 0;
        let mut line = body;
        while line < self.bytes.len() {
            let stop = self.line_end(line);
            let spaces = self.after_indent(line).min(stop) - line;
            let is_blank = line + spaces == stop;
            if is_blank && indent.is_none_or(|i| spaces <= i) {
                deepest_blank = deepest_blank.max(spaces);
                kept_end = Some(stop);
            } else if !is_blank && indent.is_none() {
                if spaces <= parent {
                    break;
                }
                // Blank lines before the first one must not be deeper than it; a tab must not begin it.
                if deepest_blank > spaces || self.bytes[line + spaces] == b'\t' {
                    return None;
                }
                indent = Some(spaces);
                (end, kept_end) = (stop, Some(stop));
            } else if indent.is_some_and(|i| spaces >= i) {
                (end, kept_end) = (stop, Some(stop));
            } else {
                // A tab instead of indentation is a mistake that the complete reader words.
                if self.bytes[line + spaces] == b'\t' {
                    return None;
                }
                break;
            }
            line = self.after_break(stop);
        }
        let has_text = end > header_end;
        // Lines of nothing but content spaces: rare enough to be looked at twice.
        if has_text && self.bytes[header_end..end].iter().all(|b| b.is_ascii_whitespace()) {
            return None;
        }
        if header.keeps {
            end = kept_end.unwrap_or(end);
        }
        let style = if self.bytes[at] == b'|' { Style::Literal } else { Style::Folded };
        let id = self.push(style, at, end, lead, false);
        let indent = indent.filter(|_| has_text).map_or(block_scalar::NO_CONTENT, to_u32);
        self.nodes[id].extra = indent;
        self.attach(id, &found);
        Some(end)
    }
}

/// Whether the lines of a quoted scalar begin with nothing that another reader might take for structure.
fn has_plain_lines(text: &[u8]) -> bool {
    let mut lines = text.split(|b| *b == b'\n');
    lines.next();
    lines.all(|line| {
        let content = line.iter().position(|b| *b != b' ');
        let begins_marker = line.starts_with(b"---") || line.starts_with(b"...");
        !begins_marker && content.is_none_or(|i| line[i] != b'\t') && !line.iter().rev().skip(1).any(|b| *b == b'\r')
    })
}
