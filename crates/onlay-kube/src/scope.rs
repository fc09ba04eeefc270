//! Scope: which kinds live in a namespace, and which belong to the whole cluster.
//!
//! Source: the `namespaced` field of Kubernetes' own discovery documents (`kubectl api-resources --namespaced=false`), for all versions
//! that the schema knows; of custom resources the `spec.scope` of their CRD.

use onlay_yaml::Ref;

use crate::index::ObjectIndex;
use crate::object::ObjectKey;
use crate::schema::Schema;

/// Group and kind of everything that is in no namespace, sorted; all other built-in kinds are in one.
static CLUSTER: &[(&str, &str)] = &[
    ("", "ComponentStatus"),
    ("", "Namespace"),
    ("", "Node"),
    ("", "PersistentVolume"),
    ("admissionregistration.k8s.io", "InitializerConfiguration"),
    ("admissionregistration.k8s.io", "MutatingAdmissionPolicy"),
    ("admissionregistration.k8s.io", "MutatingAdmissionPolicyBinding"),
    ("admissionregistration.k8s.io", "MutatingWebhookConfiguration"),
    ("admissionregistration.k8s.io", "ValidatingAdmissionPolicy"),
    ("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"),
    ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"),
    ("apiextensions.k8s.io", "CustomResourceDefinition"),
    ("apiregistration.k8s.io", "APIService"),
    ("auditregistration.k8s.io", "AuditSink"),
    ("authentication.k8s.io", "SelfSubjectReview"),
    ("authentication.k8s.io", "TokenReview"),
    ("authorization.k8s.io", "SelfSubjectAccessReview"),
    ("authorization.k8s.io", "SelfSubjectRulesReview"),
    ("authorization.k8s.io", "SubjectAccessReview"),
    ("certificates.k8s.io", "CertificateSigningRequest"),
    ("certificates.k8s.io", "ClusterTrustBundle"),
    ("extensions", "PodSecurityPolicy"),
    ("flowcontrol.apiserver.k8s.io", "FlowSchema"),
    ("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration"),
    ("internal.apiserver.k8s.io", "StorageVersion"),
    ("networking.k8s.io", "ClusterCIDR"),
    ("networking.k8s.io", "IPAddress"),
    ("networking.k8s.io", "IngressClass"),
    ("networking.k8s.io", "ServiceCIDR"),
    ("node.k8s.io", "RuntimeClass"),
    ("policy", "PodSecurityPolicy"),
    ("rbac.authorization.k8s.io", "ClusterRole"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding"),
    ("resource.k8s.io", "DeviceClass"),
    ("resource.k8s.io", "DeviceTaintRule"),
    ("resource.k8s.io", "ResourceClass"),
    ("resource.k8s.io", "ResourcePoolStatusRequest"),
    ("resource.k8s.io", "ResourceSlice"),
    ("scheduling.k8s.io", "PriorityClass"),
    ("storage.k8s.io", "CSIDriver"),
    ("storage.k8s.io", "CSINode"),
    ("storage.k8s.io", "StorageClass"),
    ("storage.k8s.io", "VolumeAttachment"),
    ("storage.k8s.io", "VolumeAttributesClass"),
    ("storagemigration.k8s.io", "StorageVersionMigration"),
];

/// Where the objects of a kind live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// In a namespace.
    Namespaced,
    /// In the cluster as a whole.
    Cluster,
}

/// Tells where objects of a kind live; nothing where neither Kubernetes nor a CRD of the indexes knows the kind.
///
/// ```
/// use onlay_kube::{ObjectIndex, Scope, scope};
/// use onlay_yaml::{SourceId, Text, parse};
/// let text = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
/// let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "web");
/// let key = &index.object(index.named("web")[0]).key;
/// assert_eq!(scope(key, &[&index]), Some(Scope::Namespaced));
/// ```
#[must_use]
pub fn scope(key: &ObjectKey, indexes: &[&ObjectIndex]) -> Option<Scope> {
    if CLUSTER.binary_search(&(&key.group, &key.kind)).is_ok() {
        return Some(Scope::Cluster);
    }
    if Schema::builtin().root(&key.api_version(), &key.kind).is_some() {
        return Some(Scope::Namespaced);
    }
    indexes.iter().find_map(|index| of_crd(key, index))
}

fn of_crd(key: &ObjectKey, index: &ObjectIndex) -> Option<Scope> {
    let is_text = |node: Option<Ref<'_>>, text: &str| node.and_then(Ref::as_str).is_some_and(|t| t == text);
    index.of_kind("CustomResourceDefinition").iter().find_map(|id| {
        let spec = index.node(*id).get("spec")?;
        let kind = spec.get("names").and_then(|names| names.get("kind"));
        if !is_text(spec.get("group"), &key.group) || !is_text(kind, &key.kind) {
            return None;
        }
        let is_cluster = is_text(spec.get("scope"), "Cluster");
        Some(if is_cluster { Scope::Cluster } else { Scope::Namespaced })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_and_each_is_a_kind_of_some_version() {
        assert!(CLUSTER.windows(2).all(|pair| pair[0] < pair[1]));
        let kinds: Vec<(&str, &str)> = Schema::builtin()
            .kinds()
            .map(|(version, kind)| (version.split_once('/').map_or("", |(group, _)| group), kind))
            .collect();
        for row in CLUSTER {
            assert!(kinds.contains(row), "{row:?}");
        }
    }

    #[test]
    fn a_crd_says_where_its_resources_live() {
        let text = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.x.io}\n\
                    spec: {group: x.io, scope: Cluster, names: {kind: A}}\n---\n\
                    apiVersion: x.io/v1\nkind: A\nmetadata: {name: a}\n---\napiVersion: x.io/v1\nkind: B\nmetadata: {name: b}\n";
        let documents = onlay_yaml::parse(onlay_yaml::SourceId(0), &onlay_yaml::Text::from(text)).documents;
        let index = ObjectIndex::of(documents, |_| "");
        let of = |name: &str| scope(&index.object(index.named(name)[0]).key, &[&index]);
        assert_eq!([of("a.x.io"), of("a"), of("b")], [Some(Scope::Cluster), Some(Scope::Cluster), None]);
    }
}
