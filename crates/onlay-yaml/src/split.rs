//! Step one of reading: where one document ends and the next begins.
//!
//! A `---` at the start of a line ends a document wherever it stands (YAML 1.2.2, 9.1.2), so the text can be cut before
//! anything is parsed: a fault in one document then hides none of the others.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::text::Span;

/// What is searched for in each text is prepared once.
static MARKER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\n---"));
static DIRECTIVE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\n%"));

/// Cuts a text at its `---` lines; a document begins with its own `---`, and the spans cover the whole text.
///
/// Directives (`%YAML`, `%TAG`) belong to the document after the `---` that follows them.
pub(crate) fn split(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    // Directives, byte order marks inside and lone carriage returns are rare: without them markers are found by search.
    let is_plain = memchr::memchr(b'\r', bytes).is_none()
        && DIRECTIVE.find(bytes).is_none()
        && !bytes.starts_with(b"%")
        && !memchr::memchr_iter(0xef, bytes).any(|at| bytes[at..].starts_with(b"\xef\xbb\xbf"));
    if is_plain { split_at_markers(bytes) } else { split_by_lines(text) }
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
        assert_eq!(split(text), split_by_lines(text), "{text:?}");
        let parts: Vec<_> = split(text).into_iter().map(|s| &text[s]).collect();
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
