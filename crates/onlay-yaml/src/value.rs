//! Owned values, equality by meaning, and JSON as Kubernetes writes it.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::block_scalar;
use crate::scalar::Scalar;
use crate::tree::{Kind, Ref};

/// What a node means: its spelling, comments and key order are not part of it.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    String(String),
    /// A sequence.
    List(Vec<Value>),
    /// A mapping, in the order of the text.
    Map(Vec<(String, Value)>),
}

impl PartialEq for Value {
    /// Numbers by value, maps without order, lists with it.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Self::Int(a), Self::Float(b)) | (Self::Float(b), Self::Int(a)) => same_number(*a, *b),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Map(a), Self::Map(b)) => {
                a.len() == b.len()
                    && twins(a, b, |(key, _)| key)
                        .zip(a)
                        .all(|(twin, (_, value))| twin.is_some_and(|i| b[i].1 == *value))
            }
            _ => false,
        }
    }
}

pub(crate) fn same_number(int: i64, float: f64) -> bool {
    int as f64 == float && float as i64 == int
}

impl Value {
    /// Finds the value of a key of a mapping.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Map(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Writes the value as JSON in one line, numbers as Kubernetes does.
    ///
    /// ```
    /// use onlay_yaml::{SourceId, Text, Value, parse};
    /// let parsed = parse(SourceId(0), &Text::from("a: 0644\nb: [yes, 1.10]\n"));
    /// let value = Value::from(parsed.documents[0].root().expect("has a root"));
    /// assert_eq!(value.to_json(), r#"{"a":420,"b":[true,1.1]}"#);
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(int) => {
                let _ = write!(out, "{int}");
            }
            Self::Float(float) => out.push_str(&json_float(*float)),
            Self::String(text) => json_string(text, out),
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            Self::Map(entries) => {
                out.push('{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    json_string(key, out);
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Self::Null,
            Scalar::Bool(value) => Self::Bool(value),
            Scalar::Int(int) => Self::Int(int),
            Scalar::Float(float) => Self::Float(float),
            Scalar::String(text) => Self::String(text.into_owned()),
        }
    }
}

impl From<Ref<'_>> for Value {
    /// Reads a whole subtree; aliases and `<<` resolved.
    fn from(node: Ref<'_>) -> Self {
        match node.kind() {
            Kind::Scalar => node.scalar().map_or(Self::Null, Self::from),
            Kind::List => Self::List(node.items().map(Self::from).collect()),
            Kind::Map => {
                Self::Map(node.entries().into_iter().map(|e| (e.key.into_owned(), Self::from(e.value))).collect())
            }
        }
    }
}

/// For each entry the place of the one with the same key on the other side, in linear time.
///
/// ```
/// let places: Vec<_> = onlay_yaml::twins(&["a", "b", "c"], &["a", "c"], |key| key).collect();
/// assert_eq!(places, [Some(0), None, Some(1)]);
/// ```
pub fn twins<'e, T>(
    entries: &'e [T],
    others: &'e [T],
    key: impl Fn(&'e T) -> &'e str,
) -> impl Iterator<Item = Option<usize>> {
    let mut places: Option<HashMap<&str, usize>> = None;
    entries.iter().enumerate().map(move |(i, entry)| {
        // Most maps have the same keys in the same order on both sides.
        if others.get(i).is_some_and(|other| key(other) == key(entry)) {
            return Some(i);
        }
        let places = places.get_or_insert_with(|| others.iter().enumerate().map(|(i, e)| (key(e), i)).collect());
        places.get(key(entry)).copied()
    })
}

/// Whether two nodes mean the same: maps without order, lists with it, numbers by value, `1` and `"1"` apart.
///
/// ```
/// use onlay_yaml::{SourceId, Text, parse, same};
/// let parsed = ["{a: 1, b: [x]}", "b: ['x']\na: 1.0\n"].map(|text| parse(SourceId(0), &Text::from(text)));
/// let [one, other] = parsed.each_ref().map(|p| p.documents[0].root().expect("has a root"));
/// assert!(same(one, other));
/// ```
#[must_use]
pub fn same(a: Ref<'_>, b: Ref<'_>) -> bool {
    if a == b || a.is_written_as(b) {
        return true;
    }
    match (a.kind(), b.kind()) {
        (Kind::Scalar, Kind::Scalar) => {
            !surely_differ(a.resolved(), b.resolved())
                && a.scalar().zip(b.scalar()).is_some_and(|(a, b)| same_scalar(&a, &b))
        }
        (Kind::List, Kind::List) => {
            let (mut a, mut b) = (a.items(), b.items());
            loop {
                match (a.next(), b.next()) {
                    (None, None) => return true,
                    (Some(a), Some(b)) if same(a, b) => {}
                    _ => return false,
                }
            }
        }
        (Kind::Map, Kind::Map) => {
            let (a, b) = (a.entries(), b.entries());
            a.len() == b.len()
                && twins(&a, &b, |e| &*e.key).zip(&a).all(|(twin, x)| twin.is_some_and(|i| same(x.value, b[i].value)))
        }
        _ => false,
    }
}

/// Whether two scalars certainly mean something else, which their texts tell without being read.
fn surely_differ(a: Ref<'_>, b: Ref<'_>) -> bool {
    let (one, other) = (a.node(), b.node());
    a.is_block_scalar()
        && (one.style, one.extra) == (other.style, other.extra)
        && (a.tag(), b.tag()) == (None, None)
        && block_scalar::surely_differ(a.raw(), b.raw(), one.extra)
}

/// Whether two scalars mean the same; `1` and `1.0` do, `1` and `"1"` do not.
pub(crate) fn same_scalar(a: &Scalar<'_>, b: &Scalar<'_>) -> bool {
    match (a, b) {
        (Scalar::Int(int), Scalar::Float(float)) | (Scalar::Float(float), Scalar::Int(int)) => {
            same_number(*int, *float)
        }
        (Scalar::Float(a), Scalar::Float(b)) => a == b || a.is_nan() && b.is_nan(),
        _ => a == b,
    }
}

/// A float as Go's `encoding/json` writes it.
pub(crate) fn json_float(value: f64) -> String {
    if !value.is_finite() {
        return "null".to_owned();
    }
    let size = value.abs();
    if size != 0.0 && !(1e-6..1e21).contains(&size) {
        let text = format!("{value:e}");
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        return match exponent.strip_prefix('-') {
            Some(digits) => format!("{mantissa}e-{digits:0>2}"),
            None => format!("{mantissa}e+{exponent:0>2}"),
        };
    }
    format!("{value}")
}

/// Appends a JSON string (RFC 8259, 7).
pub(crate) fn json_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20
                || ('\u{7f}'..='\u{9f}').contains(&c)
                || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') =>
            {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
