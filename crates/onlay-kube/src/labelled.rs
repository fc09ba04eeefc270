//! The objects of an index by their Kubernetes labels, so that a selector need not look at all of them.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use onlay_yaml::Ref;

use crate::index::ObjectIndex;
use crate::object::ObjectId;
use crate::selector::Selector;

/// Labels of objects, and objects of labels.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labelled {
    /// The objects that have labels at all, or might: ciphertext has none, and no selector means it.
    all: Vec<ObjectId>,
    /// By the object's place in the index.
    labels: Vec<Vec<(String, String)>>,
    by_key: HashMap<String, Vec<ObjectId>, RandomState>,
    /// By `key=value`. Strange labels may be spelled alike, so what is found is looked at again.
    by_label: HashMap<String, Vec<ObjectId>, RandomState>,
}

impl Labelled {
    /// Reads the labels of all objects.
    pub(crate) fn of(index: &ObjectIndex) -> Self {
        let mut labelled = Self::default();
        for (id, object) in index.objects() {
            let mut labels = Vec::new();
            if !object.is_opaque {
                labelled.all.push(id);
                let found = index.node(id).get("metadata").and_then(|m| m.get("labels")).map(Ref::entries);
                for entry in found.unwrap_or_default() {
                    let value = entry.value.as_str().map(std::borrow::Cow::into_owned).unwrap_or_default();
                    let key = entry.key.into_owned();
                    labelled.by_label.entry(label(&key, &value)).or_default().push(id);
                    labelled.by_key.entry(key.clone()).or_default().push(id);
                    labels.push((key, value));
                }
            }
            labelled.labels.push(labels);
        }
        labelled
    }

    /// Finds the objects whose labels a selector matches, in the order of the index.
    pub(crate) fn selected(&self, selector: &Selector) -> Vec<ObjectId> {
        let few = selector.required().map(|(key, values)| self.having(key, values)).min_by_key(Vec::len);
        let matches = |id: &ObjectId| {
            let labels = &self.labels[id.index()];
            selector.matches(|key| labels.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str()))
        };
        few.unwrap_or_else(|| self.all.clone()).into_iter().filter(matches).collect()
    }

    /// The objects that have a label, with one of some values if there are any, in the order of the index.
    fn having(&self, key: &str, values: Option<&[String]>) -> Vec<ObjectId> {
        let Some(values) = values else { return self.by_key.get(key).cloned().unwrap_or_default() };
        let mut found: Vec<ObjectId> =
            values.iter().filter_map(|value| self.by_label.get(&label(key, value))).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn label(key: &str, value: &str) -> String {
    format!("{key}={value}")
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use onlay_yaml::{Ref, SourceId, Text, parse};

    use crate::index::ObjectIndex;
    use crate::selector::Selector;

    /// Selects by looking at every object.
    fn one_by_one(index: &ObjectIndex, selector: &Selector) -> Vec<String> {
        let matches = |node: Ref<'_>| {
            let labels = node.get("metadata").and_then(|m| m.get("labels")).map(Ref::entries).unwrap_or_default();
            let labels: Vec<(Cow<'_, str>, Cow<'_, str>)> =
                labels.into_iter().map(|e| (e.key, e.value.as_str().unwrap_or_default())).collect();
            selector.matches(|key| labels.iter().find(|(k, _)| k == key).map(|(_, v)| &**v))
        };
        let all = index.objects().filter(|(_, object)| !object.is_opaque);
        all.filter(|(id, _)| matches(index.node(*id))).map(|(_, object)| object.key.name.clone()).collect()
    }

    #[test]
    fn a_selector_finds_what_a_look_at_every_object_finds() {
        let object = |name: &str, labels: &str| {
            format!("---\napiVersion: v1\nkind: A\nmetadata:\n  name: {name}\n  labels: {labels}\n")
        };
        let text = [
            object("a", "{app: web, tier: front}"),
            object("b", "{app: web, tier: db, size: '3'}"),
            object("c", "{app: db, 'app=web': x}"),
            object("d", "{}"),
            object("e", "{size: 12, app: ''}"),
            "---\nAAAABBBBCCCCDDDDEEEEFFFF\n".to_owned(),
            object("f", "{tier: front, size: '7'}"),
        ]
        .concat();
        let index = ObjectIndex::of(parse(SourceId(0), &Text::from(text)).documents, |_| "cipher");
        for selector in [
            "app=web",
            "app",
            "!app",
            "app!=web",
            "app in (web,db)",
            "app notin (web)",
            "app=web,tier=front",
            "tier=front",
            "app,tier!=db",
            "size>2",
            "size<8,tier",
            "app=",
            "nothing=here",
            "nothing",
            "!nothing",
            "app in (db,web),!size",
        ] {
            let selector = Selector::parse(selector).expect("is one");
            let found: Vec<String> =
                index.selected(&selector).into_iter().map(|id| index.object(id).key.name.clone()).collect();
            assert_eq!(found, one_by_one(&index, &selector), "{selector}");
        }
    }
}
