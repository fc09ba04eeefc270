//! Scalars of the fast reader: where they end.

use memchr::memchr2;

use crate::block_scalar;
use crate::tree::Style;

use crate::near;

use super::{Line, Scan, class, is, to_u32};

impl Scan<'_> {
    /// Reads a quoted scalar that nothing but a comment may follow on its line; returns where it ends.
    pub(super) fn quoted_to_line_end(&mut self, at: usize, lead: u32) -> Option<usize> {
        let end = self.quoted(at, lead, false)?;
        self.advance(end)?;
        Some(end)
    }

    /// Reads a quoted scalar; returns where it ends.
    pub(super) fn quoted(&mut self, at: usize, lead: u32, in_flow: bool) -> Option<usize> {
        let is_double = self.bytes[at] == b'"';
        let style = if is_double { Style::DoubleQuoted } else { Style::SingleQuoted };
        let end = match self.short_quoted_end(at) {
            Some(end) => end,
            None => {
                self.may_have_escapes |= is_double;
                let end = if is_double { self.double_quoted_end(at)? } else { self.single_quoted_end(at)? };
                // A document marker at the start of a line ends the document, also in quotes; so may a tab that looks like indentation.
                let text = &self.bytes[at..end];
                if memchr2(b'\n', b'\r', text).is_some() && !has_plain_lines(text) {
                    return None;
                }
                end
            }
        };
        self.push(style, at, end, lead, in_flow);
        Some(end)
    }

    /// The end of a quoted scalar on one line without escapes.
    fn short_quoted_end(&self, at: usize) -> Option<usize> {
        let quote = self.bytes[at];
        // A backslash is nothing special in single quotes, but rare.
        let stop = match quote {
            b'"' => near::first_of::<b'"', b'\\', b'\n'>(self.bytes, at + 1),
            _ => near::first_of::<b'\'', b'\\', b'\n'>(self.bytes, at + 1),
        };
        let is_end = self.byte(stop)? == quote && (quote == b'"' || self.byte(stop + 1) != Some(quote));
        is_end.then_some(stop + 1)
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

    /// Reads a plain scalar in block context.
    pub(super) fn plain(&mut self, at: usize, parent: usize, lead: u32) -> Option<usize> {
        // What most are: on one line, and the next line is not theirs.
        let stop = self.stop(at);
        let is_usual = self.byte(stop) == Some(b'\n') && is(self.bytes[at], class::PLAIN);
        if is_usual && !is(self.bytes[stop - 1], class::SPACE) {
            let next = self.after_indent(stop + 1);
            let column = next - stop;
            if column <= parent && self.byte(next).is_some_and(|first| !is(first, class::NO_CONTENT)) {
                self.line = Line { at: next, column };
                self.push(Style::Plain, at, stop, lead, false);
                return Some(stop);
            }
        }
        self.long_plain(at, parent, lead)
    }

    /// Reads a plain scalar over as many lines as it has.
    #[inline(never)]
    fn long_plain(&mut self, at: usize, parent: usize, lead: u32) -> Option<usize> {
        let first = self.bytes[at];
        if matches!(first, b'-' | b'?' | b':') && self.is_space(at + 1) {
            return None;
        }
        let mut end;
        let mut from = at;
        loop {
            let stop = self.plain_stop(from)?;
            end = self.trimmed(from, stop);
            match self.byte(stop) {
                Some(b'\n') => {}
                Some(_) => {
                    // A comment ends it.
                    let next = self.next_line(stop);
                    self.seek(next)?;
                    break;
                }
                None => {
                    self.line = Line { at: stop, column: 0 };
                    break;
                }
            }
            if !self.is_continued(stop + 1, parent)? {
                break;
            }
            from = self.line.at;
        }
        self.push(Style::Plain, at, end, lead, false);
        Some(end)
    }

    /// Where a plain scalar's text on a line certainly ends: at a line feed, the `#` of a comment, or the end of the text.
    fn plain_stop(&self, at: usize) -> Option<usize> {
        let mut stop = at;
        loop {
            stop = self.stop(stop);
            match self.byte(stop) {
                None | Some(b'\n') => return Some(stop),
                // A mapping where none may be.
                Some(b':') if self.is_space(stop + 1) => return None,
                Some(b'#') if stop > at && matches!(self.bytes[stop - 1], b' ' | b'\t') => return Some(stop),
                Some(_) => stop += 1,
            }
        }
    }

    /// Goes on to the next line with content behind a line of a plain scalar; says whether that belongs to it, too.
    fn is_continued(&mut self, mut start: usize, parent: usize) -> Option<bool> {
        loop {
            let at = self.after_indent(start);
            let column = at - start + 1;
            let byte = self.byte(at).unwrap_or(b'#');
            if !is(byte, class::NO_CONTENT) {
                self.line = Line { at, column };
                return Some(column > parent && !(parent == 0 && self.is_marker()));
            }
            match byte {
                b'\n' => start = at + 1,
                b'\r' => start = at + 2,
                b'#' => {
                    // A comment line ends it, and so does the end of the text.
                    self.seek(start)?;
                    return Some(false);
                }
                b'\t' => return None,
                // What cannot begin a line may go on with a scalar.
                _ if column > parent => {
                    self.line = Line { at, column };
                    return Some(true);
                }
                _ => return None,
            }
        }
    }

    /// Reads a block scalar below the column `parent`.
    pub(super) fn block_scalar(&mut self, at: usize, parent: usize, lead: u32) -> Option<usize> {
        let header = block_scalar::header(&self.text[at..]);
        let header_end = at + header.len;
        self.is_space(header_end).then_some(())?;
        let rest = self.skip_spaces(header_end);
        if !self.is_end_of_line(rest) && (self.bytes[rest] != b'#' || rest == header_end) {
            return None;
        }
        // How far the lines around it are indented.
        let around = parent - 1;
        let mut indent = header.indicator.map(|n| around + usize::from(n));
        let mut end = header_end;
        let mut kept_end = None;
        let mut deepest_blank = 0;
        let mut line = self.next_line(rest);
        while line < self.bytes.len() {
            let mut begin = self.after_indent(line);
            let spaces = begin - line;
            let is_blank = self.is_end_of_line(begin);
            if !is_blank && indent.is_none() {
                if spaces <= around {
                    break;
                }
                // Blank lines before the first one must not be deeper than it; a tab must not begin it.
                if deepest_blank > spaces || self.bytes[begin] == b'\t' {
                    return None;
                }
                indent = Some(spaces);
            }
            if is_blank && indent.is_none_or(|i| spaces <= i) {
                deepest_blank = deepest_blank.max(spaces);
                kept_end = Some(begin);
            } else if indent.is_some_and(|i| spaces >= i) {
                begin = near::line_feed(self.bytes, begin);
                let stop = if self.bytes[begin - 1] == b'\r' { begin - 1 } else { begin };
                (end, kept_end) = (stop, Some(stop));
            } else {
                // A tab instead of indentation is a mistake that the complete reader words.
                if self.bytes[begin] == b'\t' {
                    return None;
                }
                break;
            }
            line = self.next_line(begin);
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
        self.seek(line)?;
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
