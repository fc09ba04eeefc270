//! The shape of `onlay labels list --format json`.

use std::collections::BTreeMap;

use onlay_kube::{Labels, Names, ObjectIndex};
use serde::Serialize;

/// All labels.
#[derive(Debug, Clone, Serialize)]
pub struct AllLabelsJson {
    /// Sorted by name.
    pub labels: Vec<LabelJson>,
}

/// A label and its objects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LabelJson {
    /// Its name.
    pub label: String,
    /// Whether it is a kind, which objects have as a label by default.
    pub is_kind: bool,
    /// Its objects: in the shortest form that is unique in the bundle, then those that the bundle does not have.
    pub objects: Vec<String>,
}

impl AllLabelsJson {
    /// Lists the labels of a labels file and the default ones.
    #[must_use]
    pub fn of(labels: &Labels, index: &ObjectIndex) -> Self {
        let kinds = index.objects().map(|(_, object)| (object.key.kind.clone(), true));
        let mut all: BTreeMap<String, bool> = kinds.collect();
        for label in labels.bound.keys() {
            all.entry(label.clone()).or_insert(false);
        }
        let label = |(label, is_kind): (String, bool)| {
            let objects = label_objects(labels, &label, index, false);
            LabelJson { label, is_kind, objects }
        };
        Self { labels: all.into_iter().map(label).collect() }
    }
}

/// Lists the objects of a label, sorted; those that the index does not have only if they need not exist.
#[must_use]
pub fn label_objects(labels: &Labels, label: &str, index: &ObjectIndex, must_exist: bool) -> Vec<String> {
    let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
    let found = labels.objects(label, index);
    let mut objects: Vec<String> = found.iter().map(|id| names.of(&index.object(*id).key)).collect();
    objects.sort_unstable();
    if !must_exist {
        let bound = labels.bound.get(label).into_iter().flatten();
        let mut missing: Vec<String> = bound.filter(|name| index.find(name).is_empty()).cloned().collect();
        missing.sort_unstable();
        objects.extend(missing);
        objects.dedup();
    }
    objects
}

/// Lists the labels of an object by its name in any form, sorted; nothing if neither the index nor the file knows it.
#[must_use]
pub fn object_labels(labels: &Labels, name: &str, index: &ObjectIndex) -> Option<Vec<String>> {
    let found = index.find(name);
    let bound = labels.bound.iter().filter(|(_, names)| names.iter().any(|bound| bound == name));
    let mut all: Vec<String> = found.iter().flat_map(|id| labels.of(*id, index)).collect();
    all.extend(bound.map(|(label, _)| label.clone()));
    all.sort_unstable();
    all.dedup();
    (!found.is_empty() || !all.is_empty()).then_some(all)
}
