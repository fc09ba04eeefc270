//! Equality of values as they stand in their trees, without copying them out.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use onlay_yaml::{Kind, MapEntry, Ref, Scalar};

/// For each entry the place of the one with the same key on the other side.
pub(crate) fn twins(entries: &[MapEntry<'_>], others: &[MapEntry<'_>]) -> Vec<Option<usize>> {
    let mut places: Option<HashMap<&str, usize>> = None;
    let twin = |(i, entry): (usize, &MapEntry<'_>)| {
        // Most maps have the same keys in the same order on both sides.
        if others.get(i).is_some_and(|other| other.key == entry.key) {
            return Some(i);
        }
        let places = places.get_or_insert_with(|| others.iter().enumerate().map(|(i, e)| (&*e.key, i)).collect());
        places.get(&*entry.key).copied()
    };
    entries.iter().enumerate().map(twin).collect()
}

/// Whether two nodes mean the same: maps without order, lists with it, numbers by value, `1` and `"1"` apart.
pub(crate) fn same(a: Ref<'_>, b: Ref<'_>) -> bool {
    match (a.kind(), b.kind()) {
        (Kind::Scalar, Kind::Scalar) => match (a.scalar(), b.scalar()) {
            (Some(a), Some(b)) => same_scalar(&a, &b),
            _ => false,
        },
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
                && a.iter().zip(twins(&a, &b)).all(|(x, twin)| twin.is_some_and(|i| same(x.value, b[i].value)))
        }
        _ => false,
    }
}

fn same_scalar(a: &Scalar<'_>, b: &Scalar<'_>) -> bool {
    match (a, b) {
        (Scalar::Int(a), Scalar::Int(b)) => a == b,
        (Scalar::Int(int), Scalar::Float(float)) | (Scalar::Float(float), Scalar::Int(int)) => {
            *int as f64 == *float && *float as i64 == *int
        }
        (Scalar::Float(a), Scalar::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        _ => a == b,
    }
}

/// Numbers values so that the same ones get the same number.
#[derive(Default)]
pub(crate) struct Classes<'a> {
    by_hash: HashMap<u64, Vec<(Ref<'a>, u32)>>,
    count: u32,
    hasher: RandomState,
}

impl<'a> Classes<'a> {
    pub(crate) fn of(&mut self, node: Ref<'a>) -> u32 {
        let mut hasher = self.hasher.build_hasher();
        digest(node, &self.hasher, &mut hasher);
        let twins = self.by_hash.entry(hasher.finish()).or_default();
        if let Some((_, id)) = twins.iter().find(|(twin, _)| same(*twin, node)) {
            return *id;
        }
        let id = self.count;
        self.count += 1;
        twins.push((node, id));
        id
    }
}

/// Feeds a value to a hasher so that the same values give the same hash.
fn digest(node: Ref<'_>, state: &RandomState, into: &mut impl Hasher) {
    match node.kind() {
        Kind::Scalar => match node.scalar() {
            Some(Scalar::Bool(value)) => (1_u8, value).hash(into),
            Some(Scalar::Int(int)) => digest_number(int as f64, into),
            Some(Scalar::Float(float)) => digest_number(float, into),
            Some(Scalar::String(text)) => (3_u8, text).hash(into),
            Some(Scalar::Null) | None => 0_u8.hash(into),
        },
        Kind::List => {
            4_u8.hash(into);
            for item in node.items() {
                digest(item, state, into);
            }
            5_u8.hash(into);
        }
        Kind::Map => {
            // Order does not count, so neither may it in the sum.
            let mut sum = 0_u64;
            for entry in node.entries() {
                let mut hasher = state.build_hasher();
                entry.key.hash(&mut hasher);
                digest(entry.value, state, &mut hasher);
                sum = sum.wrapping_add(hasher.finish());
            }
            (6_u8, sum).hash(into);
        }
    }
}

fn digest_number(number: f64, into: &mut impl Hasher) {
    // All NaNs are one here, and so are 0 and -0.
    let bits = if number.is_nan() { f64::NAN.to_bits() } else { (number + 0.0).to_bits() };
    (2_u8, bits).hash(into);
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, Value, parse};

    use super::*;

    /// Values on one line mean the same, values on two lines do not.
    const SAME: &[&[&str]] = &[
        &["null", "~", ""],
        &["1", "1.0", "0x1", "+1"],
        &["0", "-0.0", "0.0"],
        &[".nan", ".NaN"],
        &["'1'", "\"1\"", "!!str 1"],
        &["true", "yes"],
        &["[]"],
        &["[1, 2]", "- 1\n  - 2.0"],
        &["[2, 1]"],
        &["[[1], 2]"],
        &["{}"],
        &["{a: 1, b: 2}", "b: 2\n  a: 1", "{a: 0, b: 2, a: 1}"],
        &["{a: 1}"],
        &["{a: 2, b: 1}"],
        &["9007199254740993"],
        &["9007199254740992", "9007199254740992.0"],
    ];

    #[test]
    fn values_are_the_same_by_meaning() {
        let parsed: Vec<_> = SAME
            .iter()
            .enumerate()
            .flat_map(|(class, texts)| texts.iter().map(move |text| (class, text)))
            .map(|(class, text)| (class, text, parse(SourceId(0), &Text::from(format!("v:\n  {text}\n")))))
            .collect();
        let mut classes = Classes::default();
        let mut numbered = |node| (node, classes.of(node));
        let values: Vec<_> = parsed
            .iter()
            .map(|(class, text, parsed)| {
                let root = parsed.documents[0].root().expect("has a root");
                (class, text, numbered(root.get("v").expect("has a value")))
            })
            .collect();
        for (class, text, (node, id)) in &values {
            for (other_class, other_text, (other_node, other_id)) in &values {
                let expected = class == other_class;
                assert_eq!(same(*node, *other_node), expected, "{text:?}, {other_text:?}");
                assert_eq!(id == other_id, expected, "{text:?}, {other_text:?}");
                assert_eq!(Value::from(*node) == Value::from(*other_node), expected, "{text:?}, {other_text:?}");
            }
        }
    }
}
