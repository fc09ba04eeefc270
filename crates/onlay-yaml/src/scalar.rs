//! Scalars as Kubernetes reads them: YAML 1.1 as `sigs.k8s.io/yaml` (go-yaml v2) has it, on the way to JSON.

use std::borrow::Cow;

use crate::block_scalar;
use crate::quoted;
use crate::tree::{Ref, Style};

/// What a scalar means.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar<'d> {
    /// Nothing, `~`, `null`.
    Null,
    /// `true`, `yes`, `on`, `y`, and their opposites.
    Bool(bool),
    /// A whole number that fits 64 bits with sign.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    String(Cow<'d, str>),
}

/// Reads a scalar node.
pub(crate) fn read<'d>(node: Ref<'d>) -> Scalar<'d> {
    let text = cooked(node);
    let tag = node.tag();
    match (tag, node.style()) {
        (None, Style::Plain) => plain(text),
        (Some(tag), style) => tagged(tag, text, style == Style::Plain),
        (None, _) => Scalar::String(text),
    }
}

/// The text of a scalar with its quotes, escapes and line folding undone.
pub(crate) fn cooked<'d>(node: Ref<'d>) -> Cow<'d, str> {
    let raw = node.raw();
    match node.style() {
        Style::Plain => quoted::plain(raw),
        Style::SingleQuoted => quoted::single(raw),
        Style::DoubleQuoted => quoted::double(raw),
        Style::Literal => Cow::Owned(block_scalar::value(raw, false, node.node().extra)),
        Style::Folded => Cow::Owned(block_scalar::value(raw, true, node.node().extra)),
        _ => Cow::Borrowed(""),
    }
}

fn tagged<'d>(tag: &str, text: Cow<'d, str>, is_plain: bool) -> Scalar<'d> {
    let short =
        tag.strip_prefix("!<tag:yaml.org,2002:").and_then(|t| t.strip_suffix('>')).or_else(|| tag.strip_prefix("!!"));
    match short {
        Some("binary") => match decode_base64(&text) {
            Some(bytes) => Scalar::String(Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())),
            None => Scalar::String(text),
        },
        Some("float") => match plain(text) {
            Scalar::Int(int) => float(int as f64),
            other => other,
        },
        Some("int" | "bool" | "null") => plain(text),
        Some("timestamp") if is_plain => Scalar::String(text),
        _ => Scalar::String(text),
    }
}

/// Resolves a plain scalar by the rules of go-yaml v2.
///
/// ```
/// use onlay_yaml::{Scalar, resolve_plain};
/// assert_eq!(resolve_plain("0644"), Scalar::Int(420));
/// assert_eq!(resolve_plain("yes"), Scalar::Bool(true));
/// assert_eq!(resolve_plain("2024-01-01"), Scalar::String("2024-01-01".into()));
/// ```
#[must_use]
pub fn resolve_plain(text: &str) -> Scalar<'_> {
    plain(Cow::Borrowed(text))
}

fn plain(text: Cow<'_, str>) -> Scalar<'_> {
    let Some(&first) = text.as_bytes().first() else {
        return Scalar::Null;
    };
    match first {
        b'y' | b'Y' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'o' | b'O' | b'~' => {
            word(text.as_bytes()).unwrap_or(Scalar::String(text))
        }
        b'0'..=b'9' | b'+' | b'-' | b'.' => match number(&text) {
            Some(Scalar::Float(value)) => float(value),
            Some(number) => number,
            None => Scalar::String(text),
        },
        _ => Scalar::String(text),
    }
}

/// Whether a plain scalar is certainly a string, if it is on one line.
pub(crate) fn is_word(raw: &[u8]) -> bool {
    const LONGEST_WORD: usize = 5;
    let [first, rest @ ..] = raw else { return false };
    if !first.is_ascii_alphabetic() || raw.len() > LONGEST_WORD {
        return first.is_ascii_alphabetic();
    }
    // `yes`, `true`, `on`, `no`, `false`, `off`, `null`: hardly any other word begins like one of these.
    let begins_like_one = match (first | 0x20, rest.first().map(|second| second | 0x20)) {
        (b'y' | b'n', None) => true,
        (first, Some(second)) => matches!(
            (first, second),
            (b'y', b'e') | (b't', b'r') | (b'o', b'n' | b'f') | (b'n', b'o' | b'u') | (b'f', b'a')
        ),
        _ => false,
    };
    !begins_like_one || word(raw).is_none()
}

pub(crate) fn is_on_one_line(raw: &[u8]) -> bool {
    memchr::memchr2(b'\n', b'\r', raw).is_none()
}

fn word(text: &[u8]) -> Option<Scalar<'static>> {
    // Hardly any word begins like one of these.
    if !matches!(text.first()?, b'y' | b'Y' | b't' | b'T' | b'o' | b'O' | b'n' | b'N' | b'f' | b'F' | b'~') {
        return None;
    }
    Some(match text {
        b"y" | b"Y" | b"yes" | b"Yes" | b"YES" | b"true" | b"True" | b"TRUE" | b"on" | b"On" | b"ON" => {
            Scalar::Bool(true)
        }
        b"n" | b"N" | b"no" | b"No" | b"NO" | b"false" | b"False" | b"FALSE" | b"off" | b"Off" | b"OFF" => {
            Scalar::Bool(false)
        }
        b"~" | b"null" | b"Null" | b"NULL" => Scalar::Null,
        _ => return None,
    })
}

fn number(text: &str) -> Option<Scalar<'static>> {
    match text {
        ".nan" | ".NaN" | ".NAN" => return Some(Scalar::Float(f64::NAN)),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => return Some(Scalar::Float(f64::INFINITY)),
        "-.inf" | "-.Inf" | "-.INF" => return Some(Scalar::Float(f64::NEG_INFINITY)),
        _ => {}
    }
    // A number that begins with a dot is a float at once: no underscores, no integers.
    if text.starts_with('.') {
        return decimal(text);
    }
    let digits: Cow<'_, str> = if text.contains('_') { Cow::Owned(text.replace('_', "")) } else { Cow::Borrowed(text) };
    match integer(&digits) {
        Some(Integer::Small(int)) => Some(Scalar::Int(int)),
        Some(Integer::Large(float)) => Some(Scalar::Float(float)),
        None => decimal(&digits),
    }
}

enum Integer {
    Small(i64),
    /// Beyond 63 bits: JSON readers of Kubernetes make a float of it.
    Large(f64),
}

/// Reads an integer with Go's base prefixes; `None` if it is none, or too large for 64 bits.
fn integer(text: &str) -> Option<Integer> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let bytes = digits.as_bytes();
    let (radix, digits) = match (bytes.first()?, bytes.get(1).map(u8::to_ascii_lowercase)) {
        (b'0', Some(b'x')) => (16, &digits[2..]),
        (b'0', Some(b'o')) => (8, &digits[2..]),
        (b'0', Some(b'b')) => (2, &digits[2..]),
        (b'0', Some(_)) => (8, &digits[1..]),
        _ => (10, digits),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    let value = u64::from_str_radix(digits, radix).ok()?;
    if negative {
        // -2^63 fits; anything below is left to the float rule.
        return (value <= 1 << 63).then(|| Integer::Small((value as i64).wrapping_neg()));
    }
    match i64::try_from(value) {
        Ok(int) => Some(Integer::Small(int)),
        // Go reads an unsigned number only without a sign.
        Err(_) if !text.starts_with('+') => Some(Integer::Large(value as f64)),
        Err(_) => None,
    }
}

/// Reads `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`; one that overflows stays text.
fn decimal(text: &str) -> Option<Scalar<'static>> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let has_digits = !whole.is_empty() || fraction.is_some_and(|f| !f.is_empty());
    let exponent_is_good = exponent.is_none_or(|e| {
        let digits = e.strip_prefix(['-', '+']).unwrap_or(e);
        !digits.is_empty() && all_digits(digits)
    });
    if !has_digits || !all_digits(whole) || !fraction.is_none_or(all_digits) || !exponent_is_good {
        return None;
    }
    let value: f64 = text.strip_prefix('+').unwrap_or(text).parse().ok()?;
    value.is_finite().then_some(Scalar::Float(value))
}

/// A float that JSON writes without a fraction or exponent is read back as an integer.
fn float(value: f64) -> Scalar<'static> {
    const FITS_I64: f64 = 9_223_372_036_854_775_808.0;
    if value.fract() == 0.0 && (-FITS_I64..FITS_I64).contains(&value) && (value != 0.0 || value.is_sign_positive()) {
        Scalar::Int(value as i64)
    } else {
        Scalar::Float(value)
    }
}

/// The name of a mapping's key: Kubernetes keys are JSON strings.
pub(crate) fn key_name<'d>(node: Ref<'d>) -> Cow<'d, str> {
    let node = node.resolved();
    // Most keys are plain words that can be nothing else.
    if node.is_plain_word() {
        return Cow::Borrowed(node.raw());
    }
    let scalar = match node.style() {
        // A key keeps the kind of number that it was written as: `1e6` is "1e+06".
        Style::Plain if node.tag().is_none() && !node.raw().starts_with('_') => {
            number(node.raw()).or_else(|| node.scalar())
        }
        _ => node.scalar(),
    };
    match scalar {
        Some(Scalar::String(text)) => text,
        Some(Scalar::Bool(value)) => Cow::Borrowed(if value { "true" } else { "false" }),
        Some(Scalar::Int(int)) => Cow::Owned(int.to_string()),
        Some(Scalar::Float(float)) => Cow::Owned(float_key(float)),
        // Kubernetes refuses both; a name lets the rest of the document be read.
        Some(Scalar::Null) => Cow::Borrowed("null"),
        None => Cow::Borrowed(node.raw()),
    }
}

/// Go's `strconv.FormatFloat(f, 'g', -1, 32)`, which `sigs.k8s.io/yaml` uses for keys.
fn float_key(value: f64) -> String {
    const PRECISION: i32 = 6;
    if value.is_nan() {
        return ".nan".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let scientific = format!("{:e}", value as f32);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-4..PRECISION).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{mantissa}e{sign}{:02}", exponent.abs())
    } else {
        format!("{}", value as f32)
    }
}

fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace() && *b != b'=') {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        count += 1;
        if count == 4 {
            out.extend_from_slice(&bits.to_be_bytes()[1..]);
            (bits, count) = (0, 0);
        }
    }
    match count {
        0 => {}
        2 => out.push((bits >> 4) as u8),
        3 => out.extend_from_slice(&((bits >> 2) as u16).to_be_bytes()),
        _ => return None,
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{is_word, word};

    #[test]
    fn a_word_is_what_begins_with_a_letter_and_means_nothing_else() {
        let words = [
            "y", "yes", "true", "on", "n", "no", "false", "off", "null", "name", "type", "o", "t", "nope", "ye", "tru",
        ];
        let spelled = words.iter().flat_map(|word| {
            let (head, tail) = word.split_at(1);
            [word.to_string(), word.to_uppercase(), head.to_uppercase() + tail, format!("{word}s"), format!("~{word}")]
        });
        for raw in spelled.chain(["", "1", "-a", "é"].map(String::from)) {
            let expected = raw.starts_with(|c: char| c.is_ascii_alphabetic()) && word(raw.as_bytes()).is_none();
            assert_eq!(is_word(raw.as_bytes()), expected, "{raw}");
        }
    }
}
