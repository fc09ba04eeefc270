//! Plain and quoted scalars: their text with folding, quotes and escapes undone (YAML 1.2.2, 7.3).

use std::borrow::Cow;

/// Folds the lines of a plain scalar.
pub(crate) fn plain(raw: &str) -> Cow<'_, str> {
    if !raw.bytes().any(|b| b == b'\n' || b == b'\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(fold(raw, |text, out| out.push_str(text)))
}

/// Undoes `'…'`: a doubled quote is one.
pub(crate) fn single(raw: &str) -> Cow<'_, str> {
    let inner = inner(raw, '\'');
    if !inner.bytes().any(|b| matches!(b, b'\'' | b'\n' | b'\r')) {
        return Cow::Borrowed(inner);
    }
    Cow::Owned(fold(inner, |text, out| out.push_str(&text.replace("''", "'"))))
}

/// Undoes `"…"`: escapes, and line ends that a backslash hides.
pub(crate) fn double(raw: &str) -> Cow<'_, str> {
    let inner = inner(raw, '"');
    if !inner.bytes().any(|b| matches!(b, b'\\' | b'\n' | b'\r')) {
        return Cow::Borrowed(inner);
    }
    Cow::Owned(fold_double(inner))
}

fn inner(raw: &str, quote: char) -> &str {
    let raw = raw.strip_prefix(quote).unwrap_or(raw);
    raw.strip_suffix(quote).unwrap_or(raw)
}

/// Joins lines: one break is a space, `n` breaks are `n - 1`; white space around breaks goes.
fn fold(text: &str, push: impl Fn(&str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    let mut breaks = 0;
    let mut lines = lines(text).peekable();
    let mut is_first = true;
    while let Some(line) = lines.next() {
        let is_last = lines.peek().is_none();
        let line = if is_first { line } else { line.trim_start_matches([' ', '\t']) };
        let line = if is_last { line } else { line.trim_end_matches([' ', '\t']) };
        if !is_first {
            breaks += 1;
        }
        if !line.is_empty() || is_last {
            push_breaks(breaks, &mut out);
            breaks = 0;
            push(line, &mut out);
        }
        is_first = false;
    }
    out
}

fn push_breaks(breaks: usize, out: &mut String) {
    match breaks {
        0 => {}
        1 => out.push(' '),
        n => out.extend(std::iter::repeat_n('\n', n - 1)),
    }
}

/// Splits at `\n`, `\r\n` and `\r`.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let len = if text[at..].starts_with("\r\n") { 2 } else { 1 };
        rest = Some(&text[at + len..]);
        Some(&text[..at])
    })
}

fn fold_double(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // White space before a break goes, but not what an escape has written.
    let mut kept = 0;
    while let Some(at) = rest.find(['\\', '\n', '\r']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(tail) = rest.strip_prefix('\\') {
            rest = match line_break(tail) {
                Some(len) => {
                    kept = out.len();
                    // A hidden break: the next line's indentation goes, blank lines are breaks.
                    let (breaks, tail) = skip_blank_lines(&tail[len..]);
                    out.extend(std::iter::repeat_n('\n', breaks));
                    kept = kept.max(out.len());
                    tail
                }
                None => {
                    let tail = escape(tail, &mut out);
                    kept = out.len();
                    tail
                }
            };
        } else {
            let len = line_break(rest).unwrap_or(1);
            let trimmed = out[kept..].trim_end_matches([' ', '\t']).len() + kept;
            out.truncate(trimmed);
            let (more, tail) = skip_blank_lines(&rest[len..]);
            push_breaks(more + 1, &mut out);
            kept = out.len();
            rest = tail;
        }
    }
    out.push_str(rest);
    out
}

fn line_break(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [b'\r', b'\n', ..] => Some(2),
        [b'\n' | b'\r', ..] => Some(1),
        _ => None,
    }
}

/// Skips white space at line starts; counts the blank lines passed.
fn skip_blank_lines(mut text: &str) -> (usize, &str) {
    let mut blanks = 0;
    loop {
        let line = text.trim_start_matches([' ', '\t']);
        match line_break(line) {
            Some(len) => {
                blanks += 1;
                text = &line[len..];
            }
            None => return (blanks, line),
        }
    }
}

/// Reads one escape, the backslash already taken; returns what follows it (YAML 1.2.2, 5.7).
fn escape<'t>(text: &'t str, out: &mut String) -> &'t str {
    let Some(first) = text.chars().next() else { return text };
    let rest = &text[first.len_utf8()..];
    let digits = match first {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    if digits > 0 {
        let Some(hex) = rest.get(..digits) else { return rest };
        let mut end = &rest[digits..];
        let mut code = u32::from_str_radix(hex, 16).unwrap_or(0xfffd);
        // JSON writes characters beyond the basic plane as two surrogates.
        if (0xd800..0xdc00).contains(&code)
            && let Some(low) = end.strip_prefix("\\u").and_then(|t| t.get(..4))
            && let Ok(low) = u32::from_str_radix(low, 16)
            && (0xdc00..0xe000).contains(&low)
        {
            code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            end = &end[6..];
        }
        out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
        return end;
    }
    out.push(match first {
        '0' => '\0',
        'a' => '\x07',
        'b' => '\x08',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\x0b',
        'f' => '\x0c',
        'r' => '\r',
        'e' => '\x1b',
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        other => other,
    });
    rest
}
