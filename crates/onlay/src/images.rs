//! Edits that are made so often that they need no editor: a container's image, and replicas at zero.

use onlay_kube::{Labels, Names};
use onlay_yaml::{Document, EditSet, Kind, Node, Ref, SourceId, Text, Value, lower, parse};

use crate::author::NoPatch;
use crate::release::Release;

/// The kinds that `hibernate` scales.
const SCALED: [&str; 2] = ["Deployment", "StatefulSet"];

/// Returns the text of an object with another image in a container, the first of `containers` if none is named.
///
/// The text is JSON where the object stands in a flow; its values are what counts. `None` if there is no such container.
#[must_use]
pub fn container_image(object: Ref<'_>, container: Option<&str>, image: &str) -> Option<String> {
    let mut path = find(object, container)?;
    path.push(Step::Key("image".to_owned()));
    let json = Text::from(Value::from(object).to_json());
    let parsed = parse(SourceId(u32::MAX), &json);
    let root = parsed.documents.iter().find_map(Document::root)?;
    let mut node = Node::Verbatim(root);
    set(&mut node, &path, image);
    let edits = EditSet::new(lower(root, &node)).ok()?;
    Some(edits.apply(&json))
}

#[derive(Debug, Clone)]
enum Step {
    Key(String),
    Index(usize),
}

/// Finds a container: in `containers` first, then in `initContainers` and `ephemeralContainers`.
fn find(object: Ref<'_>, container: Option<&str>) -> Option<Vec<Step>> {
    let lists = ["containers", "initContainers", "ephemeralContainers"];
    lists.iter().find_map(|list| walk(object, list, container, &mut Vec::new()))
}

fn walk(node: Ref<'_>, list: &str, container: Option<&str>, path: &mut Vec<Step>) -> Option<Vec<Step>> {
    if path.len() > 64 {
        return None;
    }
    match node.kind() {
        Kind::Scalar => None,
        Kind::List => node.items().enumerate().find_map(|(i, item)| below(Step::Index(i), item, list, container, path)),
        Kind::Map => {
            let entries = node.entries();
            let own = entries.iter().find(|entry| entry.key == list && entry.value.kind() == Kind::List);
            if let Some(own) = own {
                let name = |item: Ref<'_>| item.get("name").and_then(Ref::as_str).map(|name| name.into_owned());
                let is_meant = |item: &Ref<'_>| {
                    name(*item).is_some_and(|name| container.is_none_or(|container| container == name))
                };
                if let Some(at) = own.value.items().position(|item| is_meant(&item)) {
                    let mut found = path.clone();
                    found.extend([Step::Key(list.to_owned()), Step::Index(at)]);
                    return Some(found);
                }
            }
            entries.iter().find_map(|entry| below(Step::Key(entry.key.to_string()), entry.value, list, container, path))
        }
    }
}

fn below(step: Step, node: Ref<'_>, list: &str, container: Option<&str>, path: &mut Vec<Step>) -> Option<Vec<Step>> {
    path.push(step);
    let found = walk(node, list, container, path);
    path.pop();
    found
}

fn set(node: &mut Node<'_>, path: &[Step], image: &str) {
    let new = || Node::New(Value::String(image.to_owned()));
    match path {
        [] => {}
        [Step::Key(key)] => node.open_map().set(key.clone().into(), None, new(), None),
        [Step::Key(key), rest @ ..] => {
            if let Some(node) = node.open_map().get_mut(key) {
                set(node, rest, image);
            }
        }
        [Step::Index(at), rest @ ..] => {
            if let Some(item) = node.open_list().items_mut().get_mut(*at) {
                set(&mut item.value, rest, image);
            }
        }
    }
}

/// Writes patches that scale every Deployment and StatefulSet to 0.
///
/// Their targets are the default labels. Of a known release, objects that a labels file takes out of these labels get patches of
/// their own, and a kind that it does not have gets none.
///
/// # Errors
/// An object of its own whose name no header holds.
pub fn hibernate(known: Option<(&Release, &Labels)>, description: Option<&str>) -> Result<String, NoPatch> {
    let mut texts = Vec::new();
    let description = description.unwrap_or("Scaled to 0.");
    let mut patch = |target: &str, kind: &str| {
        let header = crate::author::header(target, Some(description));
        texts.push(format!("{header}kind: {kind}\nspec:\n  replicas: 0\n"));
    };
    for kind in SCALED {
        let Some((release, labels)) = known else {
            patch(kind, kind);
            continue;
        };
        let index = &release.index;
        let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
        let bound = labels.objects(kind, index);
        if bound.iter().any(|id| index.object(*id).key.kind == kind) {
            patch(kind, kind);
        }
        for id in index.of_kind(kind).iter().filter(|id| !bound.contains(id)) {
            let name = names.of(&index.object(*id).key);
            if name.contains(char::is_control) {
                let why = Some("its name has control characters, which no header holds".to_owned());
                return Err(NoPatch::Impossible { name, form: "patch", why });
            }
            patch(&name, kind);
        }
    }
    Ok(texts.join("---\n"))
}
