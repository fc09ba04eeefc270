//! Plain scalars that Kubernetes reads as something that few people expect.

use crate::scalar::{Scalar, resolve_plain};
use crate::tree::{Document, NodeId, Ref, Style};

/// A scalar, and what is read in its place.
#[derive(Debug, Clone)]
pub struct Surprise<'d> {
    /// The scalar.
    pub node: Ref<'d>,
    /// What Kubernetes reads: `true`, `420`, `"1.1"` for a key.
    pub reading: String,
}

/// Finds the plain scalars at and below a node that are read as something else than they look like: `on`, `0644`, `1e3`,
/// `1.10`.
///
/// ```
/// use onlay_yaml::{SourceId, Text, parse, surprising_scalars};
/// let parsed = parse(SourceId(0), &Text::from("mode: 0644\nname: web\nport: 80\n"));
/// let found = surprising_scalars(parsed.documents[0].root().expect("has a root"));
/// assert_eq!((found.len(), found[0].reading.as_str()), (1, "the number 420"));
/// ```
#[must_use]
pub fn surprising_scalars(at: Ref<'_>) -> Vec<Surprise<'_>> {
    let document: &Document = at.doc;
    let ids = at.id.0..at.node().next;
    ids.filter_map(|id| {
        let node = document.node(NodeId(id));
        if node.style() != Style::Plain || node.tag().is_some() {
            return None;
        }
        reading(node.raw()).map(|reading| Surprise { node, reading })
    })
    .collect()
}

/// Says what a plain scalar is read as, if that is surprising.
fn reading(raw: &str) -> Option<String> {
    match resolve_plain(raw) {
        Scalar::Bool(value) => {
            let is_expected = raw.eq_ignore_ascii_case("true") || raw.eq_ignore_ascii_case("false");
            (!is_expected).then(|| format!("the boolean {value}"))
        }
        Scalar::Int(int) => (raw != int.to_string() && !is_same_decimal(raw)).then(|| format!("the number {int}")),
        Scalar::Float(float) => {
            let is_expected = is_same_decimal(raw) && raw.contains('.');
            (!is_expected).then(|| format!("the number {}", crate::value::json_float(float)))
        }
        Scalar::Null | Scalar::String(_) => None,
    }
}

/// Whether a number is written with digits that are all read: no exponent, no base, no zeros that get lost.
fn is_same_decimal(raw: &str) -> bool {
    let digits = raw.strip_prefix(['-', '+']).unwrap_or(raw);
    let Some((whole, fraction)) = digits.split_once('.') else {
        // `+1` is 1; `007` and `0644` are not what they look like.
        return digits.bytes().all(|b| b.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'));
    };
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole)
        && all_digits(fraction)
        && !fraction.ends_with('0')
        && !fraction.is_empty()
        && (whole.len() <= 1 || !whole.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn only_what_looks_like_something_else_surprises() {
        let table = [
            ("y", Some("the boolean true")),
            ("Off", Some("the boolean false")),
            ("0644", Some("the number 420")),
            ("0x1F", Some("the number 31")),
            ("1_000", Some("the number 1000")),
            ("1e3", Some("the number 1000")),
            ("1.10", Some("the number 1.1")),
            ("1.0", Some("the number 1")),
            ("18446744073709551615", Some("the number 18446744073709552000")),
            ("true", None),
            ("False", None),
            ("80", None),
            ("-1", None),
            ("0", None),
            ("1.5", None),
            ("1.2.3", None),
            ("2024-01-01", None),
            ("~", None),
            ("web", None),
        ];
        for (raw, expected) in table {
            assert_eq!(reading(raw).as_deref(), expected, "{raw}");
        }
    }
}
