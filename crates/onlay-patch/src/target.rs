//! Targets: which objects a patch is for. Resolved once, against the objects of the bundle before any patch.

use onlay_kube::{Labels, Names, ObjectId, ObjectIndex, Selector, looks_like_selector, nearest, nearest_objects};
use onlay_yaml::{Place, Ref};

use crate::patch::{Body, Patch};
use crate::problem::{Problem, ProblemKind, Severity};

/// The objects of one patch.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matches {
    /// Those that it is laid onto, in the order of the index.
    pub objects: Vec<ObjectId>,
    /// Those of its label or selector that are of another kind.
    pub skipped: Vec<ObjectId>,
    /// How the target was understood.
    pub by: MatchedBy,
}

/// How a target was understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum MatchedBy {
    /// It names nothing.
    #[default]
    Nothing,
    /// An object's name.
    Name,
    /// A label of the labels file, or a kind.
    Label,
    /// A Kubernetes selector.
    Selector,
}

/// Finds the objects of a patch.
pub(crate) fn resolve(index: &ObjectIndex, labels: &Labels, patch: &Patch, problems: &mut Vec<Problem>) -> Matches {
    let target = &patch.target;
    let mut report = |kind, severity, place: Place, target| {
        problems.push(Problem { kind, severity, place, target, object: None, patch: None });
    };
    let named = index.find(target);
    if !named.is_empty() {
        if labels.has(target, index) {
            let kind = ProblemKind::ObjectAndLabel { target: target.clone() };
            report(kind, Severity::Warning, patch.target_place.clone(), None);
        }
        let objects = by_name(index, patch, &named, &mut report);
        return Matches { objects, skipped: Vec::new(), by: MatchedBy::Name };
    }
    let (found, by) = if labels.has(target, index) {
        (labels.objects(target, index), MatchedBy::Label)
    } else if looks_like_selector(target) {
        match Selector::parse(target) {
            Ok(selector) => (index.selected(&selector), MatchedBy::Selector),
            Err(error) => {
                let mut place = patch.target_place.clone();
                let span = error.span();
                place.span = (place.span.start + span.start).min(place.span.end)
                    ..(place.span.start + span.end).min(place.span.end);
                let kind = ProblemKind::BadSelector { target: target.clone(), problem: error.to_string() };
                report(kind, Severity::Error, place, None);
                return Matches::default();
            }
        }
    } else {
        (Vec::new(), MatchedBy::Nothing)
    };
    if found.is_empty() {
        let candidates = index.names().chain(labels.bound.keys().map(String::as_str));
        let near = match target.contains('/') {
            true => nearest_objects(target, &[index]),
            false => nearest(target, candidates).into_iter().map(str::to_owned).collect(),
        };
        let kind = ProblemKind::NoSuchTarget { target: target.clone(), near };
        report(kind, Severity::Warning, patch.target_place.clone(), None);
        return Matches { by, ..Matches::default() };
    }
    let is_of_kind = |id: &ObjectId| patch.kind.as_ref().is_none_or(|(kind, _)| index.object(*id).key.kind == *kind);
    let (objects, skipped): (Vec<ObjectId>, Vec<ObjectId>) = found.into_iter().partition(is_of_kind);
    if let Some((kind, place)) = &patch.kind {
        for id in &skipped {
            let key = &index.object(*id).key;
            let skip =
                ProblemKind::SkippedByKind { name: key.name.clone(), kind: kind.clone(), actual: key.kind.clone() };
            let at = index.node(*id);
            report(skip, Severity::Note, place.clone(), Some(at.get("kind").unwrap_or(at).place()));
        }
        if objects.is_empty() {
            let kind = ProblemKind::NoObjectOfKind { target: target.clone(), kind: kind.clone(), count: skipped.len() };
            report(kind, Severity::Warning, place.clone(), None);
        }
    }
    Matches { objects, skipped, by }
}

/// Chooses among the objects of a name by the patch's kind.
fn by_name(
    index: &ObjectIndex,
    patch: &Patch,
    named: &[ObjectId],
    report: &mut impl FnMut(ProblemKind, Severity, Place, Option<Place>),
) -> Vec<ObjectId> {
    let kind_of = |id: &ObjectId| index.object(*id).key.kind.as_str();
    let fitting: Vec<ObjectId> = match &patch.kind {
        Some((kind, _)) => named.iter().filter(|id| kind_of(id) == kind).copied().collect(),
        None => named.to_vec(),
    };
    match (fitting.as_slice(), &patch.kind) {
        ([one], _) => vec![*one],
        ([], Some((kind, place))) => {
            let first = named[0];
            let actual: Vec<&str> = named.iter().map(kind_of).collect();
            let name = index.object(first).key.name.clone();
            let kind = ProblemKind::OtherKind { name, kind: kind.clone(), actual: actual.join(", ") };
            report(kind, Severity::Error, place.clone(), index.node(first).get("kind").map(Ref::place));
            Vec::new()
        }
        (several, _) => {
            let keys: Vec<_> = index.objects().map(|(_, o)| &o.key).collect();
            let names = Names::unique_in(&[keys]);
            let names = several.iter().map(|id| names.of(&index.object(*id).key)).collect();
            let kind = ProblemKind::AmbiguousTarget { target: patch.target.clone(), names };
            report(kind, Severity::Error, patch.target_place.clone(), Some(index.node(several[0]).place()));
            Vec::new()
        }
    }
}

/// Checks what a patch says of its object's identity; returns whether it may be laid onto it.
pub(crate) fn fits(index: &ObjectIndex, id: ObjectId, patch: &Patch, problems: &mut Vec<Problem>) -> bool {
    let object = index.object(id);
    let key = &object.key;
    let node = index.node(id);
    let mut report = |kind, severity, place: &Place, target: Option<Ref<'_>>| {
        let place = place.clone();
        problems.push(Problem { kind, severity, place, target: target.map(Ref::place), object: Some(id), patch: None });
    };
    if object.is_opaque {
        report(ProblemKind::Opaque { name: key.name.clone() }, Severity::Error, &patch.target_place, Some(node));
        return false;
    }
    let mut fits = true;
    if let Some((name, place)) = patch.name.as_ref().filter(|(name, _)| *name != key.name) {
        let kind = ProblemKind::OtherName { name: name.clone(), actual: key.name.clone() };
        report(kind, Severity::Error, place, node.get("metadata").and_then(|m| m.get("name")));
        fits = false;
    }
    if let Some((api_version, place)) = patch.api_version.as_ref().filter(|(a, _)| *a != key.api_version()) {
        let actual = key.api_version();
        let kind = ProblemKind::OtherApiVersion { name: key.name.clone(), api_version: api_version.clone(), actual };
        report(kind, Severity::Warning, place, node.get("apiVersion"));
    }
    if matches!(patch.body, Body::Strategic)
        && let Some(at) = patch.document.root().and_then(|r| r.get("metadata")).and_then(|m| m.get("namespace"))
        && let Some(namespace) = at.as_str()
        && key.namespace.as_deref() != Some(&*namespace)
    {
        let kind = ProblemKind::OtherNamespace { name: key.name.clone(), namespace: namespace.into_owned() };
        report(kind, Severity::Warning, &at.place(), node.get("metadata").and_then(|m| m.get("namespace")));
    }
    fits
}
