//! References that lead nowhere: an object names another one that comes out nowhere.

use onlay_kube::{Certainty, ObjectId, ObjectIndex, Reference, Schema, nearest, references};
use onlay_patch::{Severity, placeholders};
use onlay_yaml::Node;

use super::Ground;
use super::ground::{did_you_mean, may_meet};
use crate::finding::Finding;

/// Kind and name of what every cluster has by itself.
///
/// Source: the controllers and bootstrap policy of Kubernetes.
const IN_EVERY_CLUSTER: &[(&str, &str)] = &[
    ("ClusterRole", "admin"),
    ("ClusterRole", "cluster-admin"),
    ("ClusterRole", "edit"),
    ("ClusterRole", "view"),
    ("ConfigMap", "extension-apiserver-authentication"),
    ("ConfigMap", "kube-root-ca.crt"),
    ("Role", "extension-apiserver-authentication-reader"),
    ("Service", "kube-dns"),
    ("Service", "kubernetes"),
    ("ServiceAccount", "default"),
];

/// Kinds whose objects controllers make, of custom resources or as they run.
const MADE_BY_CONTROLLERS: &[&str] = &["ConfigMap", "PersistentVolumeClaim", "Secret", "Service"];

/// Kinds whose objects belong to the cluster: whoever runs it makes them, so that a bundle may well name them.
const OF_THE_CLUSTER: &[&str] = &[
    "DeviceClass",
    "IngressClass",
    "PersistentVolume",
    "PriorityClass",
    "RuntimeClass",
    "StorageClass",
    "VolumeAttributesClass",
];

pub(super) fn of_object(ground: &Ground<'_>, id: ObjectId, found: &mut Vec<Finding>) {
    let key = ground.key(id);
    let node = Node::Verbatim(ground.node(id));
    let mut told: Vec<(String, String)> = Vec::new();
    for reference in references(&node, &key.api_version(), &key.kind) {
        let namespace = reference.namespace.as_deref().or(key.namespace.as_deref());
        let Some(severity) = severity(ground, &reference, namespace) else { continue };
        let Some(place) = &reference.place else { continue };
        let is_written_by_patch = || !ground.origins.whence(place, ground.check.sources).patches.is_empty();
        let had_it = |index: &ObjectIndex| {
            index.named(&reference.name).iter().any(|id| index.object(*id).key.kind == reference.kind)
        };
        // What the vendor leaves to controllers is the vendor's affair, until a patch or an upgrade changes it.
        let is_left_to_others = (ground.has_controllers && MADE_BY_CONTROLLERS.contains(&&*reference.kind))
            || !is_needed(&reference, &key.kind);
        let is_excused = is_left_to_others && !ground.earlier().any(had_it) && !is_written_by_patch();
        let severity = if is_excused { Severity::Note } else { severity };
        let known = (reference.kind.clone(), reference.name.clone());
        // A name that an object has ten times is one mistake.
        if told.contains(&known) {
            continue;
        }
        told.push(known);
        let Reference { kind, name, .. } = &reference;
        let message = format!("there is no {kind} `{name}`");
        let finding = ground.finding("result/dangling-reference", message, id, place, &reference.tokens);
        let help = help(ground, &reference, namespace);
        found.push(Finding { severity, ..finding }.help(help));
    }
}

/// How sure it is that something is missing; nothing if all is well.
fn severity(ground: &Ground<'_>, reference: &Reference, namespace: Option<&str>) -> Option<Severity> {
    let Reference { kind, name, .. } = reference;
    let index = ground.index();
    let is_it = |id: &ObjectId| {
        let key = &index.object(*id).key;
        key.kind == *kind && may_meet(key.namespace.as_deref(), namespace)
    };
    let is_system = name.starts_with("system:") || name.starts_with("system-");
    let is_of_installer = || ground.check.profile.is_some_and(|profile| profile.is_made_by_installer(name));
    if reference.is_optional
        || index.named(name).iter().any(is_it)
        || is_system
        || IN_EVERY_CLUSTER.contains(&(kind, name))
        || is_of_installer()
        || placeholders(name).next().is_some()
    {
        return None;
    }
    let is_of_cluster = OF_THE_CLUSTER.contains(&&**kind);
    if is_of_cluster && index.of_kind(kind).is_empty() {
        return None;
    }
    let is_far = namespace.is_some_and(|namespace| !ground.namespaces.contains(namespace));
    let is_unknown_kind = index.of_kind(kind).is_empty() && !is_built_in(kind);
    let is_sure = reference.certainty == Certainty::Sure && !is_of_cluster && !is_far && !is_unknown_kind;
    Some(if is_sure { Severity::Warning } else { Severity::Note })
}

/// Whether pods do not start without it: certificates, and credentials for a registry or of an account, may come later.
fn is_needed(reference: &Reference, kind: &str) -> bool {
    let is_later = |token: &String| token == "tls" || token == "imagePullSecrets";
    kind != "ServiceAccount" && !reference.tokens.iter().any(is_later)
}

fn is_built_in(kind: &str) -> bool {
    Schema::builtin().kinds().any(|(_, known)| known == kind)
}

fn help(ground: &Ground<'_>, reference: &Reference, namespace: Option<&str>) -> String {
    let index = ground.index();
    let elsewhere = index.named(&reference.name).iter().map(|id| &index.object(*id).key);
    let elsewhere = elsewhere.filter(|key| key.kind == reference.kind).find_map(|key| key.namespace.as_deref());
    if let (Some(other), Some(namespace)) = (elsewhere, namespace) {
        return format!("there is one in the namespace `{other}`, but `{namespace}` is meant");
    }
    let names: Vec<&str> = index.of_kind(&reference.kind).iter().map(|id| &*index.object(*id).key.name).collect();
    let near: Vec<&str> = nearest(&reference.name, names);
    let was_there = |index: &ObjectIndex| {
        index.named(&reference.name).iter().any(|id| index.object(*id).key.kind == reference.kind)
    };
    if near.is_empty() && ground.check.before.is_some_and(|before| was_there(&before.base.index)) {
        return "the release before had it; keep it with --keep, or change what names it".to_owned();
    }
    did_you_mean(&near).unwrap_or_else(|| {
        "if something outside of the bundle makes it, ignore this finding in onlay.yaml, or give it with --extra"
            .to_owned()
    })
}
