//! Where keys stand in an opened mapping: a table, once there are too many to look through.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Entry;

/// So many entries are looked through without a table.
const FEW: usize = 64;

/// The places of keys among the entries of a mapping.
#[derive(Debug, Default)]
pub(super) struct Places {
    table: OnceLock<HashMap<String, usize>>,
    /// Whether the places have changed since, so that it is no use to make a table.
    is_given_up: bool,
}

impl Clone for Places {
    /// A copy makes its own table, if it is ever asked: most copies are there in case that a patch fails.
    fn clone(&self) -> Self {
        Self { table: OnceLock::new(), is_given_up: self.is_given_up }
    }
}

impl Places {
    /// Finds a key; the entries must be those that were noted.
    pub(super) fn of(&self, key: &str, entries: &[Entry<'_>]) -> Option<usize> {
        if self.is_given_up || entries.len() < FEW {
            return entries.iter().position(|entry| entry.key == key);
        }
        let made = || entries.iter().enumerate().map(|(at, entry)| (entry.key.to_string(), at)).collect();
        self.table.get_or_init(made).get(key).copied()
    }

    /// Notes that an entry comes behind the others, and how many these are.
    pub(super) fn note(&mut self, key: &str, at: usize) {
        if let Some(table) = self.table.get_mut() {
            table.insert(key.to_owned(), at);
        }
    }

    /// Notes that an entry has gone, so that others have moved up.
    pub(super) fn give_up(&mut self) {
        self.table.take();
        self.is_given_up = true;
    }
}

#[cfg(test)]
mod tests {
    use crate::overlay::Node;
    use crate::value::Value;

    fn number(n: usize) -> Node<'static> {
        Node::New(Value::String(n.to_string()))
    }

    #[test]
    fn keys_are_found_however_many_there_are() {
        let mut node = Node::New(Value::Map(Vec::new()));
        let map = node.open_map();
        let keys: Vec<String> = (0..300).map(|n| format!("key-{}", n * 7 % 300)).collect();
        let finds = |map: &crate::overlay::Map<'_>, from: usize, to: usize| {
            for (n, key) in keys.iter().enumerate() {
                let found = map.get(key).map(Node::to_value);
                assert_eq!(found, (from..to).contains(&n).then(|| number(n).to_value()), "{key}");
            }
        };
        for (n, key) in keys.iter().enumerate() {
            assert!(map.get(key).is_none());
            map.set(key.clone().into(), None, number(0), None);
            map.set(key.clone().into(), None, number(n), None);
        }
        assert_eq!(map.entries().len(), keys.len(), "no key stands twice");
        finds(map, 0, 300);
        let copy = map.clone();
        for key in &keys[..100] {
            assert!(map.remove(key, None).is_some());
            assert!(map.remove(key, None).is_none());
        }
        finds(map, 100, 300);
        map.set(keys[0].clone().into(), None, number(0), None);
        assert_eq!(map.entries().last().map(|entry| &*entry.key), Some(&*keys[0]));
        finds(&copy, 0, 300);
    }
}
