//! Editing a labels file: bindings come and go, and every byte that is none of them stays.

use std::borrow::Cow;

use onlay_kube::ObjectIndex;
use onlay_yaml::{Document, EditSet, Item, Kind, Map, Node, SourceId, Text, Value, lower, parse};

use crate::spelled::spelled;

/// Why a labels file cannot be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// It has several documents.
    #[error("a labels file has one document")]
    SeveralDocuments,
    /// What the edit made says something else; a fault of ours.
    #[error("the new text does not say what was meant; this is a fault of onlay, please report it")]
    Unfaithful,
}

/// Binds every object to every label; returns the new text.
///
/// A default label that was taken away from an object is given back. What is bound already stays as it is.
///
/// ```
/// use onlay::labels_edit::bind;
/// use onlay::yaml::Text;
/// let text = Text::from("labels:\n  heavy: [ocr]  # needs memory\n");
/// let new = bind(&text, &["heavy".into()], &["ingest".into()], None)?;
/// assert_eq!(new.as_str(), "labels:\n  heavy: [ocr, ingest]  # needs memory\n");
/// # Ok::<(), onlay::labels_edit::EditError>(())
/// ```
///
/// # Errors
/// A text that cannot be edited; read it first, which says what is wrong with it.
pub fn bind(
    text: &Text,
    labels: &[String],
    objects: &[String],
    index: Option<&ObjectIndex>,
) -> Result<Text, EditError> {
    edit(text, |root| {
        for label in labels {
            for object in objects {
                let was_taken = remove(root, "unbound", label, &|name| is_same(name, object, index));
                let has_by_default = index.is_some_and(|index| {
                    let found = index.find(object);
                    !found.is_empty() && found.iter().all(|id| index.object(*id).key.kind == *label)
                });
                if !was_taken && !has_by_default {
                    add(root, "labels", label, object, index);
                }
            }
        }
    })
}

/// Takes labels away from every object, all of them if none is named; returns the new text.
///
/// With an index the default labels go too: they are listed below `unbound`.
///
/// # Errors
/// As [`bind`].
pub fn unbind(
    text: &Text,
    labels: &[String],
    objects: &[String],
    index: Option<&ObjectIndex>,
) -> Result<Text, EditError> {
    edit(text, |root| {
        for object in objects {
            let bound = match root.get("labels") {
                Some(node) => node.keys().into_iter().map(Cow::into_owned).collect(),
                None => Vec::new(),
            };
            let is_meant = |label: &String| labels.is_empty() || labels.contains(label);
            for label in bound.iter().filter(|label| is_meant(label)) {
                remove(root, "labels", label, &|name| is_same(name, object, index));
            }
            let found = index.map(|index| (index, index.find(object)));
            for (index, id) in found.iter().flat_map(|(index, found)| found.iter().map(move |id| (index, *id))) {
                let kind = &index.object(id).key.kind;
                if is_meant(kind) {
                    add(root, "unbound", kind, object, Some(index));
                }
            }
        }
    })
}

/// Whether two names mean the same object; without an index, whether they are equal.
fn is_same(name: &str, other: &str, index: Option<&ObjectIndex>) -> bool {
    name == other
        || index.is_some_and(|index| {
            let found = index.find(name);
            !found.is_empty() && found == index.find(other)
        })
}

fn edit(text: &Text, change: impl FnOnce(&mut Map<'_>)) -> Result<Text, EditError> {
    let parsed = parse(SourceId(0), text);
    let roots: Vec<_> = parsed.documents.iter().filter_map(Document::root).collect();
    let is_nothing = |node: &Node<'_>| node.is_null();
    match roots.as_slice() {
        [] => {
            let mut node = Node::New(Value::Map(Vec::new()));
            change(node.open_map());
            Ok(appended(text, &node.to_value()))
        }
        [root] => {
            let mut node = Node::Verbatim(*root);
            if is_nothing(&node) {
                node = Node::New(Value::Map(Vec::new()));
            }
            change(node.open_map());
            let edits = EditSet::new(lower(*root, &node)).map_err(|_| EditError::Unfaithful)?;
            let new = Text::from(edits.apply(text));
            let again = parse(SourceId(0), &new);
            let says = again.documents.iter().find_map(Document::root).map(Value::from);
            if says == Some(node.to_value()) { Ok(new) } else { Err(EditError::Unfaithful) }
        }
        _ => Err(EditError::SeveralDocuments),
    }
}

/// The text of a file that has no content yet, perhaps comments.
fn appended(text: &Text, value: &Value) -> Text {
    if matches!(value, Value::Map(entries) if entries.is_empty()) {
        return text.clone();
    }
    let gap = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    Text::from(format!("{}{gap}{}", text.as_str(), spelled(value)))
}

fn add(root: &mut Map<'_>, section: &'static str, label: &str, object: &str, index: Option<&ObjectIndex>) {
    let name = || Node::New(Value::String(object.to_owned()));
    if root.get(section).is_none_or(|node| node.kind() != Kind::Map) {
        root.set(section.into(), None, Node::New(Value::Map(Vec::new())), None);
    }
    let labels = root.get_mut(section).expect("it has just been set").open_map();
    if labels.get(label).is_none_or(|node| node.kind() != Kind::List) {
        let one = Value::List(vec![Value::String(object.to_owned())]);
        labels.set(label.to_owned().into(), None, Node::New(one), None);
        return;
    }
    let names = labels.get_mut(label).expect("it is a list").open_list();
    let is_there = names.items().iter().any(|item| has_name(item, &|name| is_same(name, object, index)));
    if !is_there {
        names.insert(names.items().len(), name(), None);
    }
}

/// Removes an object from a label, and the label with its last object; returns whether it was there.
fn remove(root: &mut Map<'_>, section: &str, label: &str, is_meant: &dyn Fn(&str) -> bool) -> bool {
    let has = |node: &Node<'_>| {
        (0..node.len()).any(|i| node.item(i).is_some_and(|item| item.scalar().is_some_and(|s| is_meant(&string(s)))))
    };
    if !root.get(section).and_then(|node| node.get(label)).is_some_and(|node| has(&node)) {
        return false;
    }
    let labels = root.get_mut(section).expect("it is there").open_map();
    let names = labels.get_mut(label).expect("it is there").open_list();
    while let Some(at) = names.items().iter().position(|item| has_name(item, is_meant)) {
        names.remove(at, None);
    }
    if names.items().is_empty() {
        labels.remove(label, None);
        if labels.entries().is_empty() {
            root.remove(section, None);
        }
    }
    true
}

fn has_name(item: &Item<'_>, is_meant: &dyn Fn(&str) -> bool) -> bool {
    item.value.scalar().is_some_and(|scalar| is_meant(&string(scalar)))
}

fn string(scalar: onlay_yaml::Scalar<'_>) -> String {
    match scalar {
        onlay_yaml::Scalar::String(text) => text.into_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: api}\n";

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn check(how: &str, text: &str, labels: &str, objects: &str, expected: &str) {
        let base = Text::from(BASE);
        let index = ObjectIndex::of(parse(SourceId(1), &base).documents, |_| "base");
        let function = if how == "bind" { bind } else { unbind };
        let new = function(&Text::from(text), &words(labels), &words(objects), Some(&index)).expect("can be edited");
        assert_eq!(new.as_str(), expected);
        let (_, findings) = crate::labels_file::read(SourceId(0), &new);
        assert_eq!(findings, []);
        // Again it changes nothing.
        let again = function(&new, &words(labels), &words(objects), Some(&index)).expect("can be edited");
        assert_eq!(again.as_str(), expected);
    }

    #[test]
    fn every_object_is_bound_to_every_label() {
        check(
            "bind",
            "# ours\nlabels:\n  db:\n    - web  # the first\n",
            "db grpc",
            "web api",
            "# ours\nlabels:\n  db:\n    - web  # the first\n    - api\n  grpc:\n    - web\n    - api\n",
        );
        check("bind", "labels: {db: [web]}\n", "db", "Service/api", "labels: {db: [web, Service/api]}\n");
        check("bind", "", "db", "later", "labels:\n  db:\n    - later\n");
        check("bind", "# ours\n", "a b", "x", "# ours\nlabels:\n  a:\n    - x\n  b:\n    - x\n");
        check("bind", "unbound:\n  A: [x]\n", "db", "web", "unbound:\n  A: [x]\nlabels:\n  db:\n    - web\n");
    }

    #[test]
    fn a_default_label_is_given_back() {
        check("bind", "unbound:\n  Deployment: [web, x]\n", "Deployment", "web", "unbound:\n  Deployment: [x]\n");
        check("bind", "labels: {a: [x]}\n", "Deployment", "web", "labels: {a: [x]}\n");
    }

    #[test]
    fn labels_are_taken_away() {
        check(
            "unbind",
            "labels:\n  db: [web, api]  # both\n  grpc:\n    - Deployment/web\n",
            "",
            "web",
            "labels:\n  db: [api]  # both\nunbound:\n  Deployment:\n    - web\n",
        );
        check("unbind", "labels: {db: [web, api], x: [web]}\n", "x", "web", "labels: {db: [web, api]}\n");
    }

    #[test]
    fn several_documents_are_no_labels_file() {
        let text = Text::from("labels: {}\n---\nlabels: {}\n");
        assert_eq!(bind(&text, &["a".into()], &["b".into()], None), Err(EditError::SeveralDocuments));
    }
}
