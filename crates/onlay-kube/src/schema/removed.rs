//! API versions that Kubernetes deprecated or removed, and what to write instead.
//!
//! Sources: the [deprecation guide](https://kubernetes.io/docs/reference/using-api/deprecation-guide/), the
//! warnings that the API server gives (`deprecated in v1.21+, unavailable in v1.25+`), and for alpha versions the
//! last Kubernetes whose OpenAPI document had them. Known are the versions up to 1.37; what is only planned is not
//! in the table.

use super::Minor;

/// One kind in an API version that is going away or gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deprecation {
    /// Group and version, as a config spells them.
    pub api_version: &'static str,
    /// The kind.
    pub kind: &'static str,
    /// The first Kubernetes that warns about it; alpha versions go without a warning.
    pub deprecated_in: Option<Minor>,
    /// The first Kubernetes that does not serve it.
    pub removed_in: Option<Minor>,
    /// API version and kind to use instead, as far as there is something like it.
    pub successor: Option<(&'static str, &'static str)>,
}

/// Tells since when a kind is deprecated or removed in this API version, if it is.
///
/// ```
/// let gone = onlay_kube::deprecation("policy/v1beta1", "PodDisruptionBudget").expect("it is gone");
/// assert_eq!(gone.removed_in.expect("a version").to_string(), "1.25");
/// assert_eq!(gone.successor, Some(("policy/v1", "PodDisruptionBudget")));
///
/// assert_eq!(onlay_kube::deprecation("policy/v1", "PodDisruptionBudget"), None);
/// ```
pub fn deprecation(api_version: &str, kind: &str) -> Option<&'static Deprecation> {
    let at = ROWS.binary_search_by(|row| (row.api_version, row.kind).cmp(&(api_version, kind))).ok()?;
    Some(&ROWS[at])
}

/// Gives all deprecated and removed kinds, sorted by API version and kind.
pub fn deprecations() -> &'static [Deprecation] {
    ROWS
}

/// What a version of Kubernetes makes of a kind in an API version that is going away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiState {
    /// It serves it, with a warning.
    Deprecated,
    /// It does not serve it.
    Removed,
}

impl Deprecation {
    /// Tells what a version of Kubernetes makes of it; nothing if that version has nothing to say yet.
    ///
    /// ```
    /// use onlay_kube::{ApiState, Minor, deprecation};
    /// let row = deprecation("batch/v1beta1", "CronJob").expect("it is gone");
    /// let states = [20, 21, 24, 25].map(|minor| row.state_in(Minor(minor)));
    /// assert_eq!(states, [None, Some(ApiState::Deprecated), Some(ApiState::Deprecated), Some(ApiState::Removed)]);
    /// ```
    #[must_use]
    pub fn state_in(&self, version: Minor) -> Option<ApiState> {
        let is_past = |since: Option<Minor>| since.is_some_and(|since| since <= version);
        if is_past(self.removed_in) {
            Some(ApiState::Removed)
        } else if is_past(self.deprecated_in) {
            Some(ApiState::Deprecated)
        } else {
            None
        }
    }
}

#[derive(Clone, Copy)]
enum Successor {
    Nothing,
    /// The same kind in this API version.
    To(&'static str),
    Other(&'static str, &'static str),
}

use Successor::{Nothing, Other, To};

/// A row; 0 for no version.
const fn row(
    api_version: &'static str,
    kind: &'static str,
    deprecated_in: u8,
    removed_in: u8,
    successor: Successor,
) -> Deprecation {
    let successor = match successor {
        Nothing => None,
        To(version) => Some((version, kind)),
        Other(version, other) => Some((version, other)),
    };
    let (deprecated_in, removed_in) = (Minor::known(deprecated_in), Minor::known(removed_in));
    Deprecation { api_version, kind, deprecated_in, removed_in, successor }
}

/// Sorted by API version and kind: API version, kind, deprecated in, removed in, successor.
#[rustfmt::skip]
static ROWS: &[Deprecation] = &[
    row("admissionregistration.k8s.io/v1alpha1", "InitializerConfiguration", 0, 14, Nothing),
    row("admissionregistration.k8s.io/v1alpha1", "ValidatingAdmissionPolicy", 0, 32, To("admissionregistration.k8s.io/v1")),
    row("admissionregistration.k8s.io/v1alpha1", "ValidatingAdmissionPolicyBinding", 0, 32, To("admissionregistration.k8s.io/v1")),
    row("admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration", 16, 22, To("admissionregistration.k8s.io/v1")),
    row("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy", 31, 34, To("admissionregistration.k8s.io/v1")),
    row("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicyBinding", 31, 34, To("admissionregistration.k8s.io/v1")),
    row("admissionregistration.k8s.io/v1beta1", "ValidatingWebhookConfiguration", 16, 22, To("admissionregistration.k8s.io/v1")),
    row("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 16, 22, To("apiextensions.k8s.io/v1")),
    row("apiregistration.k8s.io/v1beta1", "APIService", 19, 22, To("apiregistration.k8s.io/v1")),
    row("apps/v1beta1", "ControllerRevision", 8, 16, To("apps/v1")),
    row("apps/v1beta1", "Deployment", 8, 16, To("apps/v1")),
    row("apps/v1beta1", "DeploymentRollback", 8, 16, Nothing),
    row("apps/v1beta1", "Scale", 8, 16, To("autoscaling/v1")),
    row("apps/v1beta1", "StatefulSet", 8, 16, To("apps/v1")),
    row("apps/v1beta2", "ControllerRevision", 9, 16, To("apps/v1")),
    row("apps/v1beta2", "DaemonSet", 9, 16, To("apps/v1")),
    row("apps/v1beta2", "Deployment", 9, 16, To("apps/v1")),
    row("apps/v1beta2", "ReplicaSet", 9, 16, To("apps/v1")),
    row("apps/v1beta2", "Scale", 9, 16, To("autoscaling/v1")),
    row("apps/v1beta2", "StatefulSet", 9, 16, To("apps/v1")),
    row("auditregistration.k8s.io/v1alpha1", "AuditSink", 0, 19, Nothing),
    row("authentication.k8s.io/v1alpha1", "SelfSubjectReview", 0, 32, To("authentication.k8s.io/v1")),
    row("authentication.k8s.io/v1beta1", "SelfSubjectReview", 30, 33, To("authentication.k8s.io/v1")),
    row("authentication.k8s.io/v1beta1", "TokenReview", 19, 22, To("authentication.k8s.io/v1")),
    row("authorization.k8s.io/v1beta1", "LocalSubjectAccessReview", 19, 22, To("authorization.k8s.io/v1")),
    row("authorization.k8s.io/v1beta1", "SelfSubjectAccessReview", 19, 22, To("authorization.k8s.io/v1")),
    row("authorization.k8s.io/v1beta1", "SelfSubjectRulesReview", 19, 22, To("authorization.k8s.io/v1")),
    row("authorization.k8s.io/v1beta1", "SubjectAccessReview", 19, 22, To("authorization.k8s.io/v1")),
    row("autoscaling/v2beta1", "HorizontalPodAutoscaler", 22, 25, To("autoscaling/v2")),
    row("autoscaling/v2beta2", "HorizontalPodAutoscaler", 23, 26, To("autoscaling/v2")),
    row("batch/v1beta1", "CronJob", 21, 25, To("batch/v1")),
    row("batch/v2alpha1", "CronJob", 0, 21, To("batch/v1")),
    row("certificates.k8s.io/v1alpha1", "ClusterTrustBundle", 0, 37, To("certificates.k8s.io/v1")),
    row("certificates.k8s.io/v1alpha1", "PodCertificateRequest", 0, 35, To("certificates.k8s.io/v1")),
    row("certificates.k8s.io/v1beta1", "CertificateSigningRequest", 19, 22, To("certificates.k8s.io/v1")),
    row("certificates.k8s.io/v1beta1", "ClusterTrustBundle", 36, 0, To("certificates.k8s.io/v1")),
    row("coordination.k8s.io/v1alpha1", "LeaseCandidate", 0, 32, To("coordination.k8s.io/v1beta1")),
    row("coordination.k8s.io/v1beta1", "Lease", 19, 22, To("coordination.k8s.io/v1")),
    row("discovery.k8s.io/v1alpha1", "EndpointSlice", 0, 17, To("discovery.k8s.io/v1")),
    row("discovery.k8s.io/v1beta1", "EndpointSlice", 21, 25, To("discovery.k8s.io/v1")),
    row("events.k8s.io/v1beta1", "Event", 22, 25, To("events.k8s.io/v1")),
    row("extensions/v1beta1", "DaemonSet", 8, 16, To("apps/v1")),
    row("extensions/v1beta1", "Deployment", 8, 16, To("apps/v1")),
    row("extensions/v1beta1", "DeploymentRollback", 8, 16, Nothing),
    row("extensions/v1beta1", "Ingress", 14, 22, To("networking.k8s.io/v1")),
    row("extensions/v1beta1", "NetworkPolicy", 9, 16, To("networking.k8s.io/v1")),
    row("extensions/v1beta1", "PodSecurityPolicy", 11, 16, Nothing),
    row("extensions/v1beta1", "ReplicaSet", 8, 16, To("apps/v1")),
    row("extensions/v1beta1", "Scale", 8, 16, To("autoscaling/v1")),
    row("flowcontrol.apiserver.k8s.io/v1alpha1", "FlowSchema", 0, 21, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1alpha1", "PriorityLevelConfiguration", 0, 21, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", 23, 26, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta1", "PriorityLevelConfiguration", 23, 26, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", 26, 29, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta2", "PriorityLevelConfiguration", 26, 29, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 29, 32, To("flowcontrol.apiserver.k8s.io/v1")),
    row("flowcontrol.apiserver.k8s.io/v1beta3", "PriorityLevelConfiguration", 29, 32, To("flowcontrol.apiserver.k8s.io/v1")),
    row("networking.k8s.io/v1alpha1", "ClusterCIDR", 0, 29, Nothing),
    row("networking.k8s.io/v1alpha1", "IPAddress", 0, 31, To("networking.k8s.io/v1")),
    row("networking.k8s.io/v1alpha1", "ServiceCIDR", 0, 31, To("networking.k8s.io/v1")),
    row("networking.k8s.io/v1beta1", "IPAddress", 34, 37, To("networking.k8s.io/v1")),
    row("networking.k8s.io/v1beta1", "Ingress", 19, 22, To("networking.k8s.io/v1")),
    row("networking.k8s.io/v1beta1", "IngressClass", 19, 22, To("networking.k8s.io/v1")),
    row("networking.k8s.io/v1beta1", "ServiceCIDR", 34, 37, To("networking.k8s.io/v1")),
    row("node.k8s.io/v1alpha1", "RuntimeClass", 0, 24, To("node.k8s.io/v1")),
    row("node.k8s.io/v1beta1", "RuntimeClass", 22, 25, To("node.k8s.io/v1")),
    row("policy/v1beta1", "PodDisruptionBudget", 21, 25, To("policy/v1")),
    row("policy/v1beta1", "PodSecurityPolicy", 21, 25, Nothing),
    row("rbac.authorization.k8s.io/v1alpha1", "ClusterRole", 17, 23, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1alpha1", "ClusterRoleBinding", 17, 23, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1alpha1", "Role", 17, 23, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1alpha1", "RoleBinding", 17, 23, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1beta1", "ClusterRole", 17, 22, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1beta1", "ClusterRoleBinding", 17, 22, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1beta1", "Role", 17, 22, To("rbac.authorization.k8s.io/v1")),
    row("rbac.authorization.k8s.io/v1beta1", "RoleBinding", 17, 22, To("rbac.authorization.k8s.io/v1")),
    row("resource.k8s.io/v1alpha1", "PodScheduling", 0, 27, Nothing),
    row("resource.k8s.io/v1alpha1", "ResourceClaim", 0, 27, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha1", "ResourceClaimTemplate", 0, 27, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha1", "ResourceClass", 0, 27, Other("resource.k8s.io/v1", "DeviceClass")),
    row("resource.k8s.io/v1alpha2", "PodSchedulingContext", 0, 31, Nothing),
    row("resource.k8s.io/v1alpha2", "ResourceClaim", 0, 31, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha2", "ResourceClaimParameters", 0, 31, Nothing),
    row("resource.k8s.io/v1alpha2", "ResourceClaimTemplate", 0, 31, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha2", "ResourceClass", 0, 31, Other("resource.k8s.io/v1", "DeviceClass")),
    row("resource.k8s.io/v1alpha2", "ResourceClassParameters", 0, 31, Nothing),
    row("resource.k8s.io/v1alpha2", "ResourceSlice", 0, 31, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha3", "DeviceClass", 0, 34, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha3", "PodSchedulingContext", 0, 32, Nothing),
    row("resource.k8s.io/v1alpha3", "ResourceClaim", 0, 34, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha3", "ResourceClaimTemplate", 0, 34, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1alpha3", "ResourceSlice", 0, 34, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta1", "DeviceClass", 35, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta1", "ResourceClaim", 35, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta1", "ResourceClaimTemplate", 35, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta1", "ResourceSlice", 35, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta2", "DeviceClass", 36, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta2", "ResourceClaim", 36, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta2", "ResourceClaimTemplate", 36, 0, To("resource.k8s.io/v1")),
    row("resource.k8s.io/v1beta2", "ResourceSlice", 36, 0, To("resource.k8s.io/v1")),
    row("scheduling.k8s.io/v1alpha1", "PriorityClass", 14, 23, To("scheduling.k8s.io/v1")),
    row("scheduling.k8s.io/v1alpha1", "Workload", 0, 36, To("scheduling.k8s.io/v1beta1")),
    row("scheduling.k8s.io/v1alpha2", "PodGroup", 0, 37, To("scheduling.k8s.io/v1beta1")),
    row("scheduling.k8s.io/v1alpha2", "Workload", 0, 37, To("scheduling.k8s.io/v1beta1")),
    row("scheduling.k8s.io/v1beta1", "PriorityClass", 14, 22, To("scheduling.k8s.io/v1")),
    row("settings.k8s.io/v1alpha1", "PodPreset", 0, 20, Nothing),
    row("storage.k8s.io/v1alpha1", "CSIStorageCapacity", 0, 24, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1alpha1", "VolumeAttachment", 0, 23, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1alpha1", "VolumeAttributesClass", 0, 35, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "CSIDriver", 19, 22, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "CSINode", 17, 22, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "CSIStorageCapacity", 24, 27, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "StorageClass", 19, 22, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "VolumeAttachment", 19, 22, To("storage.k8s.io/v1")),
    row("storage.k8s.io/v1beta1", "VolumeAttributesClass", 34, 37, To("storage.k8s.io/v1")),
    row("storagemigration.k8s.io/v1alpha1", "StorageVersionMigration", 0, 35, To("storagemigration.k8s.io/v1")),
    row("v1", "ComponentStatus", 19, 0, Nothing),
    row("v1", "Endpoints", 33, 0, Other("discovery.k8s.io/v1", "EndpointSlice")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Schema;

    #[test]
    fn rows_are_sorted_and_each_is_found() {
        assert!(ROWS.windows(2).all(|pair| (pair[0].api_version, pair[0].kind) < (pair[1].api_version, pair[1].kind)));
        for row in ROWS {
            assert_eq!(deprecation(row.api_version, row.kind), Some(row));
        }
    }

    #[test]
    fn no_row_is_newer_than_the_newest_version() {
        let newest = ROWS.iter().flat_map(|row| [row.deprecated_in, row.removed_in]).flatten().max();
        assert!(newest <= Some(Minor::NEWEST));
    }

    #[test]
    fn a_kind_is_deprecated_before_it_is_removed() {
        for row in ROWS {
            assert!(row.deprecated_in.is_some() || row.removed_in.is_some(), "{row:?}");
            if let (Some(deprecated), Some(removed)) = (row.deprecated_in, row.removed_in) {
                assert!(deprecated < removed, "{row:?}");
            }
        }
    }

    #[test]
    fn a_successor_is_a_kind_that_the_newest_kubernetes_serves() {
        let schema = Schema::builtin();
        for row in ROWS {
            if let Some((api_version, kind)) = row.successor {
                assert!(schema.root(api_version, kind).is_some(), "{row:?}");
                assert_eq!(schema.until(api_version, kind), None, "{row:?}");
                assert_eq!(deprecation(api_version, kind), None, "{row:?}");
            }
        }
    }

    /// These went on in the OpenAPI document for two versions in which the server had them switched off.
    const SWITCHED_OFF_FIRST: &[&str] = &["apps/v1beta1", "apps/v1beta2", "extensions/v1beta1"];

    #[test]
    fn the_removal_is_when_the_schema_loses_the_kind() {
        let schema = Schema::builtin();
        for row in ROWS {
            let lost = schema.until(row.api_version, row.kind).map(|Minor(last)| Minor(last + 1));
            if SWITCHED_OFF_FIRST.contains(&row.api_version) && row.kind != "Ingress" {
                assert_eq!((row.removed_in, lost), (Some(Minor(16)), Some(Minor(18))), "{row:?}");
            } else {
                assert_eq!(row.removed_in, lost, "{row:?}");
            }
        }
    }

    /// Subresources: nobody has a config of these.
    const NO_CONFIGS: &[(&str, &str)] = &[("policy/v1beta1", "Eviction"), ("v1", "EphemeralContainers")];

    #[test]
    fn every_kind_that_the_schema_lost_has_a_row() {
        let schema = Schema::builtin();
        for (api_version, kind) in schema.kinds() {
            let lost = schema.until(api_version, kind).is_some();
            if lost && !kind.ends_with("List") && !NO_CONFIGS.contains(&(api_version, kind)) {
                assert!(deprecation(api_version, kind).is_some(), "{api_version} {kind}");
            }
        }
    }
}
