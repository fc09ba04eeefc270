//! New scalars: the plainest spelling that every reader takes for the same value.

use crate::scalar::{Scalar, resolve_plain};
use crate::value::{json_float, json_string};

/// Where a scalar is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Context {
    /// In block style.
    Block,
    /// In a flow collection of YAML.
    Flow,
    /// In a JSON text.
    Json,
}

/// Spells a scalar.
pub(crate) fn scalar(scalar: &Scalar<'_>, context: Context) -> String {
    match scalar {
        Scalar::Null => "null".to_owned(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(int) => int.to_string(),
        Scalar::Float(float) => json_float(*float),
        Scalar::String(text) => string(text, context),
    }
}

/// Spells a string: plain only when YAML 1.1 and 1.2 both read that very string.
pub(crate) fn string(text: &str, context: Context) -> String {
    if context != Context::Json && is_plain(text, context == Context::Flow) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 2);
    json_string(text, &mut out);
    out
}

fn is_plain(text: &str, in_flow: bool) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let second = text[first.len_utf8()..].chars().next();
    let may_start = match first {
        ',' | '[' | ']' | '{' | '}' | '#' | '&' | '*' | '!' | '|' | '>' | '\'' | '"' | '%' | '@' | '`' => false,
        '-' | '?' | ':' => second.is_some_and(|c| c != ' ' && !matches!(c, ',' | '[' | ']' | '{' | '}')),
        _ => true,
    };
    may_start
        && !text.starts_with([' ', '='])
        && !text.ends_with([' ', ':'])
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.starts_with("<<")
        && !text.contains(": ")
        && !text.contains(" #")
        && !(in_flow && text.contains([',', '[', ']', '{', '}', ':']))
        && text.chars().all(is_printable)
        && matches!(resolve_plain(text), Scalar::String(_))
        && !looks_like_number_or_time(text)
}

fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
        && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// Whether some reader of YAML 1.1 or 1.2 might see a number or a time: those that go-yaml leaves as text.
fn looks_like_number_or_time(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return false;
    }
    let is_digit = |c: char| c.is_ascii_digit();
    // Base 60: 12:30:45, 190:20.5
    let parts: Vec<&str> = unsigned.split(':').collect();
    if parts.len() > 1 && parts.iter().all(|p| !p.is_empty() && p.chars().all(|c| is_digit(c) || c == '.' || c == '_'))
    {
        return true;
    }
    // Dates and times: 2001-12-14, 2001-12-14T21:59:43.10-05:00
    let mut date = unsigned.splitn(3, '-');
    let is_date = date.next().is_some_and(|y| y.len() == 4 && y.chars().all(is_digit))
        && date.next().is_some_and(|m| (1..=2).contains(&m.len()) && m.chars().all(is_digit))
        && date.next().is_some_and(|d| d.starts_with(is_digit));
    // Floats that overflow are text for go-yaml, infinity for others.
    let is_float = unsigned.chars().all(|c| is_digit(c) || matches!(c, '.' | 'e' | 'E' | '+' | '-' | '_'))
        && unsigned.matches('.').count() <= 1
        && unsigned.contains(['e', 'E']);
    is_date || is_float
}
