//! Selectors that select nothing.

use onlay_kube::{
    Object, ObjectId, ObjectIndex, ObjectKey, Selecting, Selector, Selects, is_set_by_controllers, pod_template,
    selecting,
};
use onlay_patch::Severity;
use onlay_yaml::{Place, Ref};

use super::Ground;
use super::ground::may_meet;
use crate::finding::{Finding, Mark};

pub(super) fn of_object(ground: &Ground<'_>, id: ObjectId, found: &mut Vec<Finding>) {
    let key = ground.key(id);
    for selecting in selecting(ground.node(id), key) {
        let Some(selector) = Selector::of_node(selecting.node, selecting.is_plain) else { continue };
        if selector.is_empty() {
            continue;
        }
        match selecting.selects {
            Selects::OwnPods => found.extend(own_pods(ground, id, &selecting, &selector)),
            Selects::Pods | Selects::Services => found.extend(others(ground, id, &selecting, &selector)),
        }
    }
}

fn selects(selector: &Selector, labels: Option<Ref<'_>>) -> bool {
    let labels: Vec<(String, String)> = labels
        .map(Ref::entries)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|entry| Some((entry.key.into_owned(), entry.value.as_str()?.into_owned())))
        .collect();
    selector.matches(|key| labels.iter().find(|(label, _)| label == key).map(|(_, value)| value.as_str()))
}

fn labels(node: Ref<'_>) -> Option<Ref<'_>> {
    node.get("metadata")?.get("labels")
}

/// The API server refuses a workload whose selector does not select its own pods.
fn own_pods(ground: &Ground<'_>, id: ObjectId, selecting: &Selecting<'_>, selector: &Selector) -> Option<Finding> {
    let template = pod_template(ground.node(id), ground.key(id))?;
    if selects(selector, labels(template)) {
        return None;
    }
    let message = format!("the selector {selector} does not select the pods of the object's own template");
    let labels = labels(template).unwrap_or(template);
    let selector_place = selecting.node.first_line();
    let finding = ground.finding("result/selector-mismatch", message, id, &selector_place, &selecting.tokens);
    let is_of_patch = finding.places.first().is_some_and(|mark| ground.is_of_patch(&mark.place));
    let finding = match patched(ground, labels).filter(|_| !is_of_patch) {
        // The patch that changed the other side is at fault.
        Some(patch) => Finding { places: [Mark::from(patch)].into_iter().chain(finding.places).collect(), ..finding },
        None => finding
            .and(ground.origins.base_place(&labels.first_line(), ground.check.sources), "the pods have these labels"),
    };
    Some(finding.help("a selector and the labels of the template change together; mostly neither should"))
}

/// The place in a patch that wrote labels, if one did.
fn patched(ground: &Ground<'_>, labels: Ref<'_>) -> Option<Place> {
    ground.origins.whence(&labels.place(), ground.check.sources).patches.into_iter().next()
}

/// The place in a patch that took the labels away from pods that were selected without it.
fn taken_away(
    ground: &Ground<'_>,
    namespace: Option<&str>,
    selecting: &Selecting<'_>,
    selector: &Selector,
) -> Option<Place> {
    let base = &ground.check.base.index;
    // Patches neither add nor remove objects, so that both indexes count alike.
    if base.len() != ground.index().len() {
        return None;
    }
    base.objects().find_map(|(id, object)| {
        let labelled = labelled(base, id, object, namespace, selecting.selects)?;
        if !selects(selector, labels(labelled)) {
            return None;
        }
        let now = labelled_node(ground.node(id), ground.key(id), selecting.selects)?;
        patched(ground, labels(now).unwrap_or(now))
    })
}

fn others(ground: &Ground<'_>, id: ObjectId, selecting: &Selecting<'_>, selector: &Selector) -> Option<Finding> {
    let namespace = ground.key(id).namespace.as_deref();
    // One pod of a StatefulSet is selected by a label that only its controller gives it.
    let selector = &match selecting.selects {
        Selects::Services => selector.clone(),
        Selects::Pods | Selects::OwnPods => selector.without(is_set_by_controllers),
    };
    if has_any(ground.index(), namespace, selecting.selects, selector) {
        return None;
    }
    let what = if selecting.selects == Selects::Services { "Service" } else { "pod" };
    let message = format!("no {what} of the release has the labels {selector}");
    let finding =
        ground.finding("result/selector-matches-nothing", message, id, &selecting.node.first_line(), &selecting.tokens);
    // Where pods are made by a controller of custom resources, nobody sees their labels here.
    let text = selector.to_string();
    let maker = ground
        .resources
        .iter()
        .find(|resource| text.contains(&*resource.name) || text.to_lowercase().contains(&resource.kind.to_lowercase()));
    // What the vendor leaves to controllers is the vendor's affair, until a patch or an upgrade changes it.
    let is_news = || {
        ground.earlier().any(|index| has_any(index, namespace, selecting.selects, selector))
            || finding.places.first().is_some_and(|mark| ground.is_of_patch(&mark.place))
    };
    let is_sure = selecting.is_purpose && selecting.selects == Selects::Pods && (!ground.has_controllers || is_news());
    let severity = if is_sure { Severity::Warning } else { Severity::Note };
    let help = match maker {
        Some(resource) => format!("nothing to do if the controller of {resource} makes them"),
        None => "compare the labels with those of the workload that is meant".to_owned(),
    };
    let mut finding = Finding { severity, ..finding }.help(help);
    let is_of_patch = finding.places.first().is_some_and(|mark| ground.is_of_patch(&mark.place));
    if !is_of_patch && let Some(patch) = taken_away(ground, namespace, selecting, selector) {
        finding.places.insert(0, Mark { place: patch, label: "this takes the labels away".to_owned() });
    }
    Some(finding)
}

/// Whether a selector selects anything among the objects of an index.
fn has_any(index: &ObjectIndex, namespace: Option<&str>, wanted: Selects, selector: &Selector) -> bool {
    let is_selected = |(id, object): (ObjectId, &Object)| {
        labelled(index, id, object, namespace, wanted).is_some_and(|labelled| selects(selector, labels(labelled)))
    };
    index.objects().any(is_selected)
}

/// What of an object can be selected from a namespace.
fn labelled<'d>(
    index: &'d ObjectIndex,
    id: ObjectId,
    object: &Object,
    namespace: Option<&str>,
    wanted: Selects,
) -> Option<Ref<'d>> {
    let is_near = !object.is_opaque && may_meet(object.key.namespace.as_deref(), namespace);
    is_near.then(|| labelled_node(index.node(id), &object.key, wanted)).flatten()
}

fn labelled_node<'d>(node: Ref<'d>, key: &ObjectKey, wanted: Selects) -> Option<Ref<'d>> {
    match wanted {
        Selects::Services => (key.kind == "Service").then_some(node),
        Selects::Pods | Selects::OwnPods => pod_template(node, key),
    }
}
