//! Block scalars: which bytes are theirs, and what they say (YAML 1.2.2, 8.1).

/// Where a block scalar ends, and how far its content is indented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    /// One past the last byte of the scalar's last line; the line break after it is layout.
    pub(crate) end: usize,
    /// The indentation in spaces that is not content.
    pub(crate) indent: u32,
}

/// The indentation of a scalar without a line of text: every space in its blank lines is layout.
pub(crate) const NO_CONTENT: u32 = i32::MAX as u32;

/// What a block scalar's header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) keeps: bool,
    pub(crate) strips: bool,
    /// The indentation indicator.
    pub(crate) indicator: Option<u8>,
    /// The length of the header in bytes, its comment aside.
    pub(crate) len: usize,
}

/// Reads `|`, `>-`, `|2+` and so on at the start of `text`.
pub(crate) fn header(text: &str) -> Header {
    let mut header = Header { keeps: false, strips: false, indicator: None, len: 1 };
    for &byte in text.as_bytes().iter().skip(1).take(2) {
        match byte {
            b'+' => header.keeps = true,
            b'-' => header.strips = true,
            b'1'..=b'9' => header.indicator = Some(byte - b'0'),
            _ => break,
        }
        header.len += 1;
    }
    header
}

/// Finds the extent of the scalar whose header is at `start`; `limit` is where its parser stopped, `value` what it read.
///
/// The indentation follows from what the parser took for content: the first line with text has `n` spaces in the text
/// and `m` in the value, so `n - m` are layout.
pub(crate) fn extent(text: &str, start: usize, limit: usize, value: &str) -> Extent {
    let head = header(&text[start..]);
    let body = text[start..limit].find(['\n', '\r']).map(|i| start + i + break_len(text, start + i));
    let Some(body) = body.filter(|&body| body < limit) else {
        return Extent { end: start + head.len, indent: NO_CONTENT };
    };
    let lines = Lines { text, at: body, end: limit };
    let indent = content_indent(lines.clone(), value);
    let mut end = None;
    for line in lines {
        let is_partial = line.end == limit && limit < text.len() && !is_break(text.as_bytes()[limit]);
        let content = &text[line.clone()];
        let is_blank = content.len() <= indent as usize && content.bytes().all(|b| b == b' ');
        if is_partial && content.bytes().all(|b| b == b' ' || b == b'\t') {
            // The parser has run into the indentation of the line after the scalar.
            break;
        }
        if head.keeps || !is_blank {
            end = Some(line.end);
        }
    }
    Extent { end: end.unwrap_or(start + head.len), indent }
}

fn content_indent(lines: Lines<'_>, value: &str) -> u32 {
    let has_text = |line: &&str| line.bytes().any(|b| b != b' ');
    let spaces = |line: &str| line.bytes().take_while(|&b| b == b' ').count();
    let text = lines.text;
    let written = lines.map(|l| &text[l]).find(has_text).map(spaces);
    let read = value.split(['\n', '\r']).find(has_text).map(spaces);
    match (written, read) {
        (Some(written), Some(read)) => u32::try_from(written.saturating_sub(read)).unwrap_or(NO_CONTENT),
        _ => NO_CONTENT,
    }
}

#[derive(Clone)]
struct Lines<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl Iterator for Lines<'_> {
    type Item = std::ops::Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.end {
            return None;
        }
        let start = self.at;
        let rest = &self.text.as_bytes()[start..self.end];
        let end = memchr::memchr2(b'\n', b'\r', rest).map_or(self.end, |i| start + i);
        self.at = if end < self.end { end + break_len(self.text, end) } else { self.end };
        Some(start..end)
    }
}

fn is_break(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

fn break_len(text: &str, at: usize) -> usize {
    if text[at..].starts_with("\r\n") { 2 } else { 1 }
}

/// Reads the value of a block scalar from its text.
///
/// Its last line counts as ended even where the file stops without a line break: so Kubernetes reads it.
pub(crate) fn value(raw: &str, is_folded: bool, indent: u32) -> String {
    let head = header(raw);
    let Some(body) = raw.find(['\n', '\r']).map(|i| i + break_len(raw, i)) else {
        return String::new();
    };
    let indent = indent as usize;
    // `None` is a line without content; a line of the content keeps what goes beyond the indentation.
    let lines: Vec<&str> = LinesInclusive(Lines { text: raw, at: body, end: raw.len() }, raw.len())
        .map(|l| {
            let line = &raw[l];
            let spaces = line.bytes().take(indent).take_while(|&b| b == b' ').count();
            &line[spaces..]
        })
        .collect();
    let last = lines.iter().rposition(|l| !l.is_empty());
    let mut value = String::with_capacity(raw.len());
    if let Some(last) = last {
        if is_folded {
            fold(&lines[..=last], &mut value);
        } else {
            value.push_str(&lines[..=last].join("\n"));
        }
        if !head.strips {
            value.push('\n');
        }
    }
    if head.keeps {
        let blank = lines.len() - last.map_or(0, |l| l + 1);
        value.extend(std::iter::repeat_n('\n', blank));
    }
    value
}

/// Whether two scalars of one style, whose contents are indented by as many spaces, certainly say something else.
///
/// Up to the first byte that differs their lines are the same. If both texts go on in the content of that line, and neither
/// with white space, no rule about blanks, folding or final line breaks makes the values equal again.
pub(crate) fn surely_differ(one: &str, other: &str, indent: u32) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let Some(at) = one.iter().zip(other).position(|(a, b)| a != b) else { return false };
    let is_blank = |byte: u8| matches!(byte, b' ' | b'\t') || is_break(byte);
    // The header's line has no content.
    let Some(line) = memchr::memrchr2(b'\n', b'\r', &one[..at]) else { return false };
    at - (line + 1) >= indent as usize && !is_blank(one[at]) && !is_blank(other[at])
}

/// The lines of a scalar's text, whose end is the end of a line, too: `x\n` then nothing is two lines.
struct LinesInclusive<'t>(Lines<'t>, usize);

impl Iterator for LinesInclusive<'_> {
    type Item = std::ops::Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let ended = self.0.at == self.1 && self.1 > 0 && is_break(self.0.text.as_bytes()[self.1 - 1]);
        self.0.next().or_else(|| {
            let last = ended.then_some(self.1..self.1);
            if last.is_some() {
                self.1 = 0;
            }
            last
        })
    }
}

/// Joins the lines of a folded scalar (YAML 1.2.2, 8.1.3): a single break between two lines of text is a space, blank lines
/// are breaks, and lines that begin with white space keep theirs.
fn fold(lines: &[&str], into: &mut String) {
    let is_spaced = |line: &str| line.starts_with([' ', '\t']);
    let mut previous: Option<&str> = None;
    let mut blanks = 0;
    for line in lines {
        if line.is_empty() {
            blanks += 1;
            continue;
        }
        match previous {
            None => into.extend(std::iter::repeat_n('\n', blanks)),
            Some(before) if is_spaced(before) || is_spaced(line) => into.extend(std::iter::repeat_n('\n', blanks + 1)),
            Some(_) if blanks == 0 => into.push(' '),
            Some(_) => into.extend(std::iter::repeat_n('\n', blanks)),
        }
        into.push_str(line);
        previous = Some(line);
        blanks = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_surely_differs_does() {
        let lines = ["  a", "  b", "   a", "  a b", "", "  ", "   ", "  \tb"];
        let mut bodies = vec![String::new()];
        for longer in 0..3 {
            let shorter: Vec<String> =
                bodies.iter().filter(|body| body.matches('\n').count() == longer).cloned().collect();
            bodies.extend(shorter.iter().flat_map(|body| lines.map(|line| format!("{body}{line}\n"))));
        }
        bodies.extend(bodies.clone().iter().filter_map(|body| body.strip_suffix('\n').map(str::to_owned)));
        let mut told = 0;
        for header in ["|", "|-", "|+", ">", ">-", ">+ # all of it"] {
            let raws: Vec<String> = bodies.iter().map(|body| format!("{header}\n{body}")).collect();
            let values: Vec<String> = raws.iter().map(|raw| value(raw, header.starts_with('>'), 2)).collect();
            for (one, value) in raws.iter().zip(&values) {
                for (other, other_value) in raws.iter().zip(&values) {
                    if surely_differ(one, other, 2) {
                        assert_ne!(value, other_value, "{one:?} and {other:?}");
                        told += 1;
                    }
                }
            }
        }
        assert!(told > 500_000, "{told} pairs surely differ");
    }
}
