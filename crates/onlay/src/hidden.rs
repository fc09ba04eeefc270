//! Characters that nobody sees: they act on a terminal, have no shape, or change the order in which their neighbours are shown.

use std::borrow::Cow;
use std::fmt::Write as _;

use onlay_patch::Severity;
use onlay_yaml::{Document, Place, Scalar, Style};
use rayon::prelude::*;

use crate::finding::Finding;

/// Whether a character acts on a terminal, has no shape, or changes the order in which its neighbours are shown; tabs do not.
///
/// ```
/// assert!(onlay::is_hidden('\u{202e}') && onlay::is_hidden('\u{1b}') && !onlay::is_hidden('ü'));
/// ```
#[must_use]
pub fn is_hidden(c: char) -> bool {
    match c {
        '\t' => false,
        c if c.is_control() => true,
        // Soft hyphen; Arabic letter mark; zero-width characters and direction marks.
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' => true,
        // Line and paragraph separators; embeddings and overrides; word joiner; isolates; byte order mark.
        '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => true,
        // Tags: invisible copies of ASCII.
        '\u{e0000}'..='\u{e007f}' => true,
        _ => false,
    }
}

/// Makes one line of untrusted text safe to show; what a terminal would act on or not show becomes `\u{…}`.
///
/// Tabs stay; line ends are escaped, since a name that breaks a line could forge the next one.
///
/// ```
/// assert_eq!(onlay::visible("a\u{202e}b\n"), "a\\u{202e}b\\u{a}");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    // Without an early exit this is a handful of vector instructions a line.
    let is_plain =
        text.bytes().fold(true, |all, byte| all & ((byte == b'\t') | (byte.wrapping_sub(b' ') <= b'~' - b' ')));
    if is_plain || !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        push_visible(c, &mut shown);
    }
    Cow::Owned(shown)
}

/// Appends one character as it is safe to show.
pub fn push_visible(c: char, shown: &mut String) {
    if is_hidden(c) {
        let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
    } else {
        shown.push(c);
    }
}

/// Finds hidden characters in texts: a warning for those that stand there as they are, also in comments and keys, and a note for values
/// that spell them out.
#[must_use]
pub fn hidden_characters<'d>(documents: impl IntoIterator<Item = &'d Document>) -> Vec<Finding> {
    let documents: Vec<&Document> = documents.into_iter().collect();
    documents.par_iter().flat_map_iter(|document| hidden_in(document)).collect()
}

/// Finds the hidden characters of one document.
pub(crate) fn hidden_in(document: &Document) -> Vec<Finding> {
    let mut found = raw(document);
    found.extend(spelled_out(document));
    found
}

/// Those that stand in the text, one finding a line.
fn raw(document: &Document) -> Vec<Finding> {
    let span = document.span();
    let text = &document.text().as_str()[span.clone()];
    let mut found: Vec<Finding> = Vec::new();
    if document.is_ascii() {
        // What is hidden in ASCII is no YAML, but for line ends.
        return found;
    }
    let mut last_line_end = 0;
    let mut next = 0;
    while let Some((at, c)) = beyond_ascii(text, next) {
        next = at + c.len_utf8();
        let is_mark = c == '\u{feff}' && at == 0;
        if c == '\u{85}' || is_mark || !is_hidden(c) || (at < last_line_end) {
            continue;
        }
        last_line_end = text[at..].find('\n').map_or(text.len(), |step| at + step);
        let start = span.start + at;
        let place = Place { source: document.source(), span: start..start + c.len_utf8() };
        found.push(finding(Severity::Warning, c, place));
    }
    found
}

/// Finds the next character beyond ASCII.
fn beyond_ascii(text: &str, from: usize) -> Option<(usize, char)> {
    const CHUNK: usize = 64;
    let bytes = &text.as_bytes()[from..];
    let chunk = bytes.chunks(CHUNK).position(|chunk| !chunk.is_ascii())?;
    let at = from + chunk * CHUNK + bytes[chunk * CHUNK..].iter().position(|byte| !byte.is_ascii())?;
    Some((at, text[at..].chars().next()?))
}

/// Those that double-quoted values spell out, one finding a value.
fn spelled_out(document: &Document) -> Vec<Finding> {
    if !document.may_have_escapes() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for node in document.nodes().filter(|node| node.style() == Style::DoubleQuoted && node.raw().contains('\\')) {
        if let Some(Scalar::String(text)) = node.scalar()
            && let Some(c) =
                text.chars().find(|c| is_hidden(*c) && !matches!(c, '\n' | '\r') && !node.raw().contains(*c))
        {
            found.push(finding(Severity::Note, c, node.place()));
        }
    }
    found
}

fn finding(severity: Severity, c: char, place: Place) -> Finding {
    let message = format!("the text holds U+{:04X}, {}", u32::from(c), what(c));
    Finding::new("text/hidden-characters", severity, message, place)
        .help("remove it, or write it as an escape in double quotes if it is meant")
}

fn what(c: char) -> &'static str {
    match c {
        '\u{ad}' => "a soft hyphen, which is mostly not shown",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "which changes the order in which its neighbours are shown"
        }
        '\u{2028}' | '\u{2029}' => "which some programs take for a line end",
        c if c.is_control() => "a control character, on which terminals act",
        _ => "which is not shown",
    }
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, parse};

    use super::hidden_characters;

    fn check(text: &str, expected: &[&str]) {
        let parsed = parse(SourceId(0), &Text::from(text));
        let shown = |f: &crate::Finding| {
            let place = &f.places[0].place.span;
            format!("{:?} {} {}", f.severity, place.start, f.message.split(',').next().unwrap_or_default())
        };
        let found: Vec<String> = hidden_characters(&parsed.documents).iter().map(shown).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn what_nobody_sees_is_found_wherever_it_stands() {
        check("a: b\u{202e}c\n", &["Warning 4 the text holds U+202E"]);
        check("a\u{200b}: b # \u{2066}\n", &["Warning 1 the text holds U+200B"]);
        check(
            "a: 1\n# \u{202e}\nb: \u{e0041}\n",
            &["Warning 7 the text holds U+202E", "Warning 14 the text holds U+E0041"],
        );
        check("a: \"x\\u202ey\"\n", &["Note 3 the text holds U+202E"]);
        check("a: [\"\\e[2J\"]\n", &["Note 4 the text holds U+001B"]);
    }

    #[test]
    fn ordinary_text_holds_none() {
        for text in
            ["\u{feff}a: 1\r\n", "a: für 日本 🦀\n", "a: \"x\\ty\\n\\\\\"\n", "a: '\\e'\n", "# é\na: b\u{85}c\n"]
        {
            check(text, &[]);
        }
    }
}
