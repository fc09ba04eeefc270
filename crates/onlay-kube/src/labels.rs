//! Labels: names for groups of objects, bound to object names. Not the Kubernetes labels of `metadata.labels`.

use std::collections::BTreeMap;

use crate::index::ObjectIndex;
use crate::object::ObjectId;

/// Which objects a label stands for, besides the default: every object has its kind as a label.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// Label to object names, in any form that [`ObjectIndex::find`] takes.
    pub bound: BTreeMap<String, Vec<String>>,
    /// Label to object names from which a default label is taken away.
    pub unbound: BTreeMap<String, Vec<String>>,
}

impl Labels {
    /// Returns whether the label is bound to anything, or is the kind of an object.
    #[must_use]
    pub fn has(&self, label: &str, index: &ObjectIndex) -> bool {
        self.bound.contains_key(label) || !index.of_kind(label).is_empty()
    }

    /// Finds the objects of a label, in the order of the index.
    #[must_use]
    pub fn objects(&self, label: &str, index: &ObjectIndex) -> Vec<ObjectId> {
        let named = |names: Option<&Vec<String>>| -> Vec<ObjectId> {
            names.into_iter().flatten().flat_map(|name| index.find(name)).collect()
        };
        let gone = named(self.unbound.get(label));
        let mut found: Vec<ObjectId> = index.of_kind(label).iter().filter(|id| !gone.contains(id)).copied().collect();
        found.extend(named(self.bound.get(label)));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Returns the labels of an object: its kind unless that was taken away, and those bound to it; sorted.
    #[must_use]
    pub fn of(&self, id: ObjectId, index: &ObjectIndex) -> Vec<String> {
        let kind = &index.object(id).key.kind;
        let mut labels: Vec<String> =
            self.bound.keys().filter(|l| self.objects(l, index).contains(&id)).cloned().collect();
        if self.objects(kind, index).contains(&id) {
            labels.push(kind.clone());
        }
        labels.sort_unstable();
        labels.dedup();
        labels
    }
}
