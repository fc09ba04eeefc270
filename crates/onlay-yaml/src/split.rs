//! Step one of reading: where one document ends and the next begins.
//!
//! A `---` at the start of a line ends a document wherever it stands (YAML 1.2.2, 9.1.2), so the text can be cut before
//! anything is parsed: a fault in one document then hides none of the others.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::text::Span;

/// What is searched for in each text is prepared once.
static MARKER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\n---"));

/// A part of a text that can be read by itself: mostly one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub(crate) span: Span,
    pub(crate) traits: Traits,
}

impl Part {
    /// Returns the bytes of the part.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span.clone()
    }
}

/// What a text may hold that makes it unusual, found in one pass; what is not in a text is in no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Traits {
    /// A character beyond ASCII.
    pub(crate) is_beyond_ascii: bool,
    /// A carriage return.
    pub(crate) has_returns: bool,
    /// Perhaps a control character.
    pub(crate) may_have_controls: bool,
    /// Perhaps a byte order mark.
    pub(crate) may_have_marks: bool,
    /// A `%` at the start of a line, where a directive may stand.
    pub(crate) has_directives: bool,
}

impl Traits {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        // Without an early exit, and as long as the compiler knows, a chunk is a handful of vector instructions; nearly all chunks
        // have nothing to look at.
        const CHUNK: usize = 64;
        let is_usual = |b: u8| (b.wrapping_sub(b' ') <= b'~' - b' ') & (b != b'%') | (b == b'\n');
        let mut traits = Self::default();
        let mut look = |at: usize| {
            traits.is_beyond_ascii |= !bytes[at].is_ascii();
            match bytes[at] {
                b'\r' => traits.has_returns = true,
                b'%' => traits.has_directives |= at == 0 || bytes[at - 1] == b'\n',
                0xef => traits.may_have_marks = true,
                // U+0080 to U+009F are two bytes that begin with C2.
                0xc2 | 0x7f | 0..b'\t' | 0x0b..b' ' => traits.may_have_controls = true,
                _ => {}
            }
        };
        let (chunks, rest) = bytes.as_chunks::<CHUNK>();
        for (n, chunk) in chunks.iter().enumerate() {
            if !chunk.iter().fold(true, |all, byte| all & is_usual(*byte)) {
                (n * CHUNK..(n + 1) * CHUNK).for_each(&mut look);
            }
        }
        (bytes.len() - rest.len()..bytes.len()).for_each(look);
        traits
    }
}

/// Cuts a text at its `---` lines; a document begins with its own `---`, and the parts cover the whole text.
///
/// Directives (`%YAML`, `%TAG`) belong to the document after the `---` that follows them.
pub(crate) fn split(text: &str) -> Vec<Part> {
    let bytes = text.as_bytes();
    let traits = Traits::of(bytes);
    // Directives, byte order marks inside and lone carriage returns are rare: without them markers are found by search.
    let is_plain = !traits.has_returns && !traits.has_directives && !traits.may_have_marks;
    let spans = if is_plain { split_at_markers(bytes) } else { split_by_lines(text) };
    spans.into_iter().map(|span| Part { span, traits }).collect()
}

fn split_at_markers(bytes: &[u8]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    let markers = MARKER.find_iter(bytes).map(|i| i + 1);
    for at in markers.filter(|at| is_marker(&bytes[*at..], b"---")) {
        spans.push(start..at);
        start = at;
    }
    spans.push(start..bytes.len());
    spans
}

fn split_by_lines(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut spans = Vec::new();
    let mut start = 0;
    let mut line = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut in_prologue = false;
    loop {
        let rest = &bytes[line..];
        let first = start + if text[start..].starts_with('\u{feff}') { 3 } else { 0 };
        if is_marker(rest, b"---") && !std::mem::take(&mut in_prologue) && line > first {
            spans.push(start..line);
            start = line;
        } else if rest.first() == Some(&b'%') && only_comments(&text[start..line]) {
            in_prologue = true;
        }
        match next_line(bytes, line) {
            Some(next) => line = next,
            None => break,
        }
        // A byte order mark may stand before a later document, too.
        if bytes[line..].starts_with(b"\xef\xbb\xbf---") {
            spans.push(start..line);
            start = line;
            line += 3;
        }
    }
    spans.push(start..bytes.len());
    spans
}

fn is_marker(line: &[u8], marker: &[u8; 3]) -> bool {
    line.starts_with(marker) && matches!(line.get(3), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
}

/// Whether a directive may stand here: after nothing, comments, or the `...` of the document before.
fn only_comments(before: &str) -> bool {
    let tail = before.rsplit_once("\n...").map_or(before, |(_, tail)| tail);
    tail.trim_start_matches('\u{feff}').lines().all(|l| {
        let l = l.trim_start();
        l.is_empty() || l.starts_with(['#', '%'])
    })
}

fn next_line(bytes: &[u8], from: usize) -> Option<usize> {
    let at = from + bytes[from..].iter().position(|&b| b == b'\n' || b == b'\r')?;
    let at = if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') { at + 2 } else { at + 1 };
    (at < bytes.len()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{split, split_by_lines};

    fn check(text: &str, expected: &[&str]) {
        let spans: Vec<_> = split(text).into_iter().map(|part| part.span).collect();
        assert_eq!(spans, split_by_lines(text), "{text:?}");
        let parts: Vec<_> = spans.into_iter().map(|s| &text[s]).collect();
        assert_eq!(parts, expected, "{text:?}");
    }

    #[test]
    fn documents_begin_with_their_own_marker() {
        check("", &[""]);
        check("a: 1\n", &["a: 1\n"]);
        check("---\na: 1\n---\nb: 2\n", &["---\na: 1\n", "---\nb: 2\n"]);
        check("a: 1\r\n--- # next\r\nb: 2", &["a: 1\r\n", "--- # next\r\nb: 2"]);
        check("a: |\n  ---\n---x: 1\n", &["a: |\n  ---\n---x: 1\n"]);
    }

    #[test]
    fn directives_belong_to_the_document_after_them() {
        check("%YAML 1.2\n---\na: 1\n", &["%YAML 1.2\n---\na: 1\n"]);
        check("a: 1\n...\n%YAML 1.2\n---\nb: 1\n", &["a: 1\n...\n%YAML 1.2\n---\nb: 1\n"]);
        check("a: >\n  x\n%y\n---\nb: 1\n", &["a: >\n  x\n%y\n", "---\nb: 1\n"]);
    }

    #[test]
    fn a_byte_order_mark_may_precede_any_document() {
        check("\u{feff}---\na: 1\n\u{feff}---\nb: 1\n", &["\u{feff}---\na: 1\n", "\u{feff}---\nb: 1\n"]);
    }
}
