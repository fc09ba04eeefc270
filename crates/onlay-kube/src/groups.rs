//! Objects that share a text: those of one name, or of one kind.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::object::ObjectId;

/// The objects of an index in groups, found by the text that all of a group share.
///
/// The texts stay with the objects: who asks says where they are, and must say what was said when the groups were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    hasher: RandomState,
    /// The numbers of the groups.
    table: HashTable<usize>,
    /// Where each group begins in `objects`, and at last where they end.
    starts: Vec<usize>,
    /// The objects, group by group, each in the order of the index.
    objects: Vec<ObjectId>,
}

impl Groups {
    /// Puts the first `count` objects into groups; `expected` is a guess at how many come of it, and spares growing.
    pub(crate) fn of<'t>(count: usize, expected: usize, text: impl Fn(ObjectId) -> &'t str) -> Self {
        let hasher = RandomState::default();
        let mut table = HashTable::with_capacity(expected);
        let mut firsts: Vec<ObjectId> = Vec::with_capacity(expected);
        let mut group_of = Vec::with_capacity(count);
        for object in (0..count).map(ObjectId::at) {
            let own = text(object);
            let is_same = |group: &usize| text(firsts[*group]) == own;
            let group = match table.entry(hasher.hash_one(own), is_same, |group| hasher.hash_one(text(firsts[*group])))
            {
                Entry::Occupied(entry) => *entry.get(),
                Entry::Vacant(entry) => {
                    firsts.push(object);
                    *entry.insert(firsts.len() - 1).get()
                }
            };
            group_of.push(group);
        }

        let mut starts = vec![0; firsts.len() + 1];
        group_of.iter().for_each(|group| starts[group + 1] += 1);
        (1..starts.len()).for_each(|group| starts[group] += starts[group - 1]);
        let mut next = starts.clone();
        let mut objects = vec![ObjectId::at(0); count];
        for (object, group) in group_of.into_iter().enumerate() {
            objects[next[group]] = ObjectId::at(object);
            next[group] += 1;
        }
        Self { hasher, table, starts, objects }
    }

    /// Finds the objects of a text.
    pub(crate) fn get<'t>(&self, wanted: &str, text: impl Fn(ObjectId) -> &'t str) -> &[ObjectId] {
        let is_wanted = |group: &usize| text(self.group(*group)[0]) == wanted;
        self.table.find(self.hasher.hash_one(wanted), is_wanted).map_or(&[], |group| self.group(*group))
    }

    /// Iterates over the groups, in the order of their first objects.
    pub(crate) fn all(&self) -> impl Iterator<Item = &[ObjectId]> {
        self.starts.windows(2).map(|group| &self.objects[group[0]..group[1]])
    }

    fn group(&self, group: usize) -> &[ObjectId] {
        &self.objects[self.starts[group]..self.starts[group + 1]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_of_one_text_are_one_group() {
        for words in [vec![], vec!["a"], vec!["a", "b", "a", "", "b", "a"]] {
            let text = |object: ObjectId| words[object.index()];
            for expected in [0, 2, 100] {
                let groups = Groups::of(words.len(), expected, text);
                for wanted in ["a", "b", "", "c"] {
                    let found: Vec<usize> = groups.get(wanted, text).iter().map(|object| object.index()).collect();
                    let places = words.iter().enumerate().filter(|(_, word)| **word == wanted).map(|(at, _)| at);
                    assert_eq!(found, places.collect::<Vec<_>>());
                }
                let firsts: Vec<&str> = groups.all().map(|group| text(group[0])).collect();
                let mut seen = std::collections::HashSet::new();
                assert_eq!(firsts, words.iter().copied().filter(|word| seen.insert(*word)).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn thousands_of_texts_are_told_apart() {
        let words: Vec<String> = (0..5_000).map(|n| format!("n{}", n % 4_000)).collect();
        let text = |object: ObjectId| words[object.index()].as_str();
        let groups = Groups::of(words.len(), 0, text);
        assert_eq!(groups.get("n999", text), [ObjectId::at(999), ObjectId::at(4_999)]);
        assert_eq!(groups.get("n1000", text), [ObjectId::at(1_000)]);
        assert_eq!(groups.all().count(), 4_000);
    }
}
