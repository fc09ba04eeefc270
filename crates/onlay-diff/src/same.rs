//! Classes of equal values, as they stand in their trees.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher, RandomState};

pub(crate) use onlay_yaml::same;
use onlay_yaml::{Kind, Ref, Scalar};

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
