//! Images: of one container, and the registry of all.

use onlay_kube::{items, nearest, walk};
use onlay_yaml::{Kind, Node, Scalar};

use super::log::Work;
use super::{ImagePin, Registry, Step};
use crate::problem::{ProblemKind, Severity};

/// The lists that hold containers; the first container of an object is the first of the first list that it has.
const LISTS: [&str; 3] = ["containers", "initContainers", "ephemeralContainers"];
const POD_SPEC: &str = "core.v1.PodSpec";

/// A container of an object.
struct Container {
    tokens: Vec<String>,
    list: usize,
    name: String,
    image: Option<String>,
    /// Whether Kubernetes says that it is one; in a custom resource it only looks like one.
    is_sure: bool,
}

/// Whether an object has containers.
pub(super) fn has_containers(node: &Node<'_>, api_version: &str, kind: &str) -> bool {
    !containers(node, api_version, kind).is_empty()
}

/// The containers of an object by name, and where each is; of equal names those of `containers` come first.
pub(super) fn places(work: &Work<'_, '_>, api_version: &str, kind: &str) -> Vec<(String, Vec<String>)> {
    let mut found = containers(work.node, api_version, kind);
    found.sort_by_key(|container| container.list);
    found.into_iter().map(|container| (container.name, container.tokens)).collect()
}

fn containers(node: &Node<'_>, api_version: &str, kind: &str) -> Vec<Container> {
    let schema = onlay_kube::Schema::builtin();
    let mut found = Vec::new();
    walk(node, schema.root(api_version, kind), &mut |part| {
        let is_sure = part.ty.is_some_and(|ty| schema.type_name(ty) == POD_SPEC);
        // The definition of a custom resource has fields of these names, too, and no containers.
        if is_sure || part.ty.is_none() {
            for (number, list) in LISTS.iter().enumerate() {
                let Some(list_node) = part.node.get(list).filter(|items| items.kind() == Kind::List) else { continue };
                for (index, item) in items(&list_node).iter().enumerate() {
                    let text = |key: &str| match item.get(key)?.scalar()? {
                        Scalar::String(text) => Some(text.into_owned()),
                        _ => None,
                    };
                    let Some(name) = text("name") else { continue };
                    let tokens = [part.tokens, &[(*list).to_owned(), index.to_string()]].concat();
                    found.push(Container { tokens, list: number, name, image: text("image"), is_sure });
                }
            }
        }
        part.ty
    });
    found
}

fn set(work: &mut Work<'_, '_>, container: &Container, image: &str, step: Step, by: &onlay_yaml::Place) {
    if container.image.as_deref() == Some(image) {
        return;
    }
    let tokens = [&*container.tokens, &["image".to_owned()]].concat();
    work.put_string(&tokens, image, None, by);
    work.note(step, &tokens, container.image.clone(), image.to_owned(), by);
}

/// Sets the image of one container.
pub(super) fn pin(work: &mut Work<'_, '_>, api_version: &str, kind: &str, pin: &ImagePin) {
    let mut containers = containers(work.node, api_version, kind);
    containers.sort_by_key(|container| container.list);
    let found = match &pin.container {
        Some(name) => containers.iter().find(|container| container.name == *name),
        None => containers.first(),
    };
    if let Some(found) = found {
        return set(work, found, &pin.image, Step::Image, &pin.place);
    }
    let names: Vec<String> = containers.iter().map(|container| container.name.clone()).collect();
    let wanted = pin.container.clone().unwrap_or_default();
    let near = nearest(&wanted, names.iter().map(String::as_str)).into_iter().map(str::to_owned).collect();
    let kind = ProblemKind::NoSuchContainer { object: pin.object.clone(), container: wanted, names, near };
    let target = work.node.place().map(|place| onlay_yaml::Place { span: place.span.start..place.span.start, ..place });
    work.report(kind, Severity::Error, &pin.place, target);
}

/// Moves all images of pods to a registry; those of custom resources are listed, and stay.
pub(super) fn registry(work: &mut Work<'_, '_>, api_version: &str, kind: &str, registry: &Registry) {
    for container in containers(work.node, api_version, kind) {
        let Some(image) = &container.image else { continue };
        let place = || {
            let tokens = [&*container.tokens, &["image".to_owned()]].concat();
            work.at(&tokens).and_then(|node| node.place())
        };
        if !container.is_sure {
            let target = place();
            let kind = ProblemKind::ImageStays {
                image: image.clone(),
                why: "custom resources decide themselves what an image is",
            };
            work.report(kind, Severity::Note, &registry.place, target);
        } else if image.contains("${") || image.contains("{{") {
            let target = place();
            let kind = ProblemKind::ImageStays { image: image.clone(), why: "it is a placeholder without a value" };
            work.report(kind, Severity::Note, &registry.place, target);
        } else {
            set(work, &container, &registry.holding(image), Step::Registry, &registry.place);
        }
    }
}
