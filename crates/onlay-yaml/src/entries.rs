//! The entries of a mapping as Kubernetes sees them: each key once, and what `<<` brings in.

use std::borrow::Cow;

use crate::tree::{Kind, Ref};

/// An entry of a mapping as Kubernetes sees it.
#[derive(Debug, Clone)]
pub struct MapEntry<'d> {
    /// The key's name; a key that is no string has become one.
    pub key: Cow<'d, str>,
    /// The key.
    pub key_node: Ref<'d>,
    /// The value.
    pub value: Ref<'d>,
    /// Whether a `<<` brings it in.
    pub inherited: bool,
}

impl<'d> Ref<'d> {
    /// Returns the entries of a mapping as Kubernetes sees them: of duplicate keys the last one, `<<` merged.
    ///
    /// The order is that of the text, each key at its first mention. Empty for another node.
    #[must_use]
    pub fn entries(self) -> Vec<MapEntry<'d>> {
        let map = self.resolved();
        if map.kind() != Kind::Map {
            return Vec::new();
        }
        let mut entries: Vec<MapEntry<'d>> = Vec::new();
        map.collect_entries(&mut entries, 0);
        if entries.len() > 1 {
            keep_last_of_each_key(&mut entries);
        }
        entries
    }

    /// Returns the keys that `<<` brings into a mapping, also those that it has itself.
    pub(crate) fn inherited_keys(self) -> Vec<Cow<'d, str>> {
        let mut entries = Vec::new();
        self.collect_entries(&mut entries, 0);
        entries.into_iter().filter(|e| e.inherited).map(|e| e.key).collect()
    }

    fn collect_entries(self, into: &mut Vec<MapEntry<'d>>, depth: u32) {
        // A merge of a merge of … ends: a cycle would need an anchor inside itself.
        const DEEPEST_MERGE: u32 = 64;
        for (key, value) in self.pairs() {
            if self.doc.has_merges && key.is_merge_key() && depth < DEEPEST_MERGE {
                let from = into.len();
                let target = value.resolved();
                if target.kind() == Kind::Map {
                    target.collect_entries(into, depth + 1);
                } else {
                    // The first mapping of the list wins, so it comes last.
                    let mut maps: Vec<_> = target.items().collect();
                    maps.reverse();
                    for map in maps {
                        map.resolved().collect_entries(into, depth + 1);
                    }
                }
                for entry in &mut into[from..] {
                    entry.inherited = true;
                }
            } else {
                into.push(MapEntry { key: key.key_name(), key_node: key, value, inherited: false });
            }
        }
    }
}

/// Of each key the last entry counts, and it stands where the key was first mentioned.
fn keep_last_of_each_key(entries: &mut Vec<MapEntry<'_>>) {
    const SMALL: usize = 24;
    let has_duplicate = if entries.len() <= SMALL {
        (1..entries.len()).any(|i| entries[..i].iter().any(|e| e.key == entries[i].key))
    } else {
        let mut keys: Vec<&str> = entries.iter().map(|e| &*e.key).collect();
        keys.sort_unstable();
        keys.windows(2).any(|pair| pair[0] == pair[1])
    };
    if !has_duplicate {
        return;
    }
    let mut first = std::collections::HashMap::new();
    let mut kept: Vec<MapEntry<'_>> = Vec::with_capacity(entries.len());
    for entry in entries.drain(..) {
        match first.entry(entry.key.clone()) {
            std::collections::hash_map::Entry::Occupied(at) => {
                let at: usize = *at.get();
                kept[at] = entry;
            }
            std::collections::hash_map::Entry::Vacant(slot) => {
                slot.insert(kept.len());
                kept.push(entry);
            }
        }
    }
    *entries = kept;
}
