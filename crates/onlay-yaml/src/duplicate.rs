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
    let mut keys: Vec<Ref<'_>> = Vec::new();
    for id in 0..document.nodes.len() {
        if !matches!(document.nodes[id].style, Style::BlockMap | Style::FlowMap) {
            continue;
        }
        let map = document.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX)));
        keys.clear();
        keys.extend(map.pairs().map(|(key, _)| key).filter(|k| !k.is_merge_key()));
        if may_have_duplicates(&keys) {
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
fn may_have_duplicates(keys: &[Ref<'_>]) -> bool {
    const SMALL: usize = 16;
    let is_word = |key: &Ref<'_>| key.style() == Style::Plain && is_plain_name(key.raw());
    if keys.len() > SMALL {
        let mut raw: Vec<&str> = keys.iter().map(|k| k.raw()).collect();
        raw.sort_unstable();
        return raw.windows(2).any(|pair| pair[0] == pair[1])
            || keys.iter().any(|k| k.style() != Style::Plain || !is_plain_name(k.raw()));
    }
    (1..keys.len()).any(|i| {
        keys[..i].iter().any(|other| {
            if is_word(other) && is_word(&keys[i]) {
                other.raw() == keys[i].raw()
            } else {
                other.key_name() == keys[i].key_name()
            }
        })
    })
}

/// Whether a plain key is certainly a string that says what it looks like.
fn is_plain_name(raw: &str) -> bool {
    raw.len() > 5 && raw.as_bytes()[0].is_ascii_alphabetic()
}
