//! Keys that stand twice in a mapping. YAML forbids them (1.2.2, 3.2.1.3); Kubernetes takes the last one without a word.

use std::collections::HashMap;

use crate::tree::{Document, Kind, NodeId, Ref, Style};

/// A key that stands twice.
#[derive(Debug, Clone, Copy)]
pub struct DuplicateKey<'d> {
    /// Where it stands first.
    pub first: Ref<'d>,
    /// Where it stands again; this one counts.
    pub again: Ref<'d>,
}

/// Finds all keys of a document that stand twice in their mapping, in the order of the text.
///
/// ```
/// use onlay_yaml::{SourceId, Text, duplicate_keys, parse};
/// let parsed = parse(SourceId(0), &Text::from("a: 1\nb: 2\n'a': 3\n"));
/// assert_eq!(duplicate_keys(&parsed.documents[0])[0].again.raw(), "'a'");
/// ```
#[must_use]
pub fn duplicate_keys(document: &Document) -> Vec<DuplicateKey<'_>> {
    let mut found = Vec::new();
    if document.has_unique_keys {
        return found;
    }
    let mut keys: Vec<Ref<'_>> = Vec::new();
    let mut prints: Vec<u64> = Vec::new();
    for id in 0..document.nodes.len() {
        if !matches!(document.nodes[id].style, Style::BlockMap | Style::FlowMap) {
            continue;
        }
        let map = document.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX)));
        keys.clear();
        keys.extend(map.pairs().map(|(key, _)| key).filter(|k| !k.is_merge_key()));
        if may_have_duplicates(&keys, &mut prints) {
            let mut seen = HashMap::with_capacity(keys.len());
            for key in &keys {
                if let Some(first) = seen.insert(key.key_name(), *key) {
                    found.push(DuplicateKey { first, again: *key });
                }
            }
        }
    }
    found.sort_by_key(|d| d.again.span().start);
    found
}

/// Finds the keys that are mappings or lists. YAML allows them, Kubernetes refuses them.
#[must_use]
pub fn collection_keys(document: &Document) -> Vec<Ref<'_>> {
    if !document.may_have_collection_keys {
        return Vec::new();
    }
    let is_map = |id: &u32| matches!(document.nodes[*id as usize].style, Style::BlockMap | Style::FlowMap);
    let maps = (0..u32::try_from(document.nodes.len()).unwrap_or(u32::MAX)).filter(is_map);
    let keys = maps.flat_map(|id| document.node(NodeId(id)).pairs().map(|(key, _)| key));
    keys.filter(|key| key.resolved().kind() != Kind::Scalar).collect()
}

/// A quick look: plain words that differ are different keys.
pub(crate) fn may_have_duplicates(keys: &[Ref<'_>], prints: &mut Vec<u64>) -> bool {
    prints.clear();
    for key in keys {
        if !key.is_plain_word() {
            return keys.len() > 1;
        }
        prints.push(fingerprint(key.bytes()));
    }
    may_be_equal(prints)
}

/// Whether two of some fingerprints are one; their order is lost.
pub(crate) fn may_be_equal(prints: &mut [u64]) -> bool {
    const SMALL: usize = 16;
    if prints.len() > SMALL {
        prints.sort_unstable();
        return prints.windows(2).any(|pair| pair[0] == pair[1]);
    }
    (1..prints.len()).any(|i| prints[..i].contains(&prints[i]))
}

/// The length, the first and the last bytes: equal for equal words, and mostly different for others.
pub(crate) fn fingerprint(word: &[u8]) -> u64 {
    let (head, tail) = if let (Some(head), Some(tail)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        (u64::from_be_bytes(*head), u64::from_be_bytes(*tail))
    } else if let (Some(head), Some(tail)) = (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (u64::from(u32::from_be_bytes(*head)), u64::from(u32::from_be_bytes(*tail)))
    } else {
        (word.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte)), 0)
    };
    // Any odd numbers will do that spread the bits.
    head.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ tail.rotate_left(23).wrapping_mul(0xc2b2_ae3d_27d4_eb4f)
        ^ word.len() as u64
}

#[cfg(test)]
mod tests {
    use crate::{SourceId, Text, duplicate_keys, parse};

    fn check(text: &str, again: &[&str]) {
        let parsed = parse(SourceId(0), &Text::from(text));
        let found: Vec<&str> = duplicate_keys(&parsed.documents[0]).iter().map(|d| d.again.raw()).collect();
        assert_eq!(found, again, "{text}");
    }

    #[test]
    fn keys_are_the_same_by_what_they_name() {
        check("name: 1\ntype: 2\nname: 3\n", &["name"]);
        check("yes: 1\ntrue: 2\non: 3\n", &["true", "on"]);
        check("1: a\n0x1: b\n'1': c\n", &["0x1", "'1'"]);
        check("a: {b: 1, \"b\": 2}\nb: 1\n", &["\"b\""]);
        check("n: 1\nno: 2\nNo1: 3\n", &["no"]);
        check("~: 1\nnull: 2\n", &["null"]);
        check("<<: {a: 1}\na: 2\n<<: {b: 1}\n", &[]);
    }

    #[test]
    fn what_the_fast_reader_calls_unique_is() {
        let unique = |text: &str| parse(SourceId(0), &Text::from(text)).documents[0].has_unique_keys;
        assert!(unique("a: 1\nb: {a: 1, c: [{a: 1}, {a: 2}]}\nc:\n- a: 1\n  'b': 2\n- a: 2\n"));
        for text in
            ["a: 1\nb: {c: 1, c: 2}\n", "- a: 1\n  'a': 2\n", "{a: 1, b: 2, \"a\": 3}\n", "a: 1\nx:\n  y: 1\na: 2\n"]
        {
            assert!(!unique(text), "{text}");
            assert_eq!(duplicate_keys(&parse(SourceId(0), &Text::from(text)).documents[0]).len(), 1, "{text}");
        }
    }

    #[test]
    fn words_with_the_same_ends_differ() {
        check("aaaaaaaa1bbbbbbbb: 1\naaaaaaaa2bbbbbbbb: 2\n", &[]);
        let many: String = (0..40).map(|i| format!("aaaaaaaa{i:02}bbbbbbbb: {i}\n")).collect();
        check(&many, &[]);
        check(&format!("{many}aaaaaaaa07bbbbbbbb: 1\n"), &["aaaaaaaa07bbbbbbbb"]);
    }
}
