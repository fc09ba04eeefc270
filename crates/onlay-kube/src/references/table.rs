//! Which fields name other objects.
//!
//! Source: the API reference of Kubernetes (each field's description says what it names). The rows are for types, so that a field counts
//! wherever its type occurs: in a Deployment, a CronJob, a PodTemplate.

/// A field of a type that names an object.
pub(super) struct Row {
    /// The type without its API version: `core.PodSpec` for `core.v1.PodSpec`.
    pub(super) owner: &'static str,
    /// The way from there to the name; `*` is each item of a list.
    pub(super) path: &'static str,
    /// What it names.
    pub(super) kind: To,
    /// The key beside the name that holds the namespace; empty where it is the object's own.
    pub(super) namespace: &'static str,
}

/// The kind of what is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    /// Always this one.
    Kind(&'static str),
    /// What the `kind` beside the name says.
    Said,
    /// This one, if the `kind` beside the name says so.
    If(&'static str),
}

use To::{If, Kind, Said};

const fn row(owner: &'static str, path: &'static str, kind: To, namespace: &'static str) -> Row {
    Row { owner, path, kind, namespace }
}

/// The rows of types, sorted by type and path.
#[rustfmt::skip]
pub(super) static TYPED: &[Row] = &[
    row("admissionregistration.ServiceReference", "name", Kind("Service"), "namespace"),
    row("apiextensions.ServiceReference", "name", Kind("Service"), "namespace"),
    row("apiregistration.ServiceReference", "name", Kind("Service"), "namespace"),
    row("apps.StatefulSetSpec", "serviceName", Kind("Service"), ""),
    row("auditregistration.ServiceReference", "name", Kind("Service"), "namespace"),
    row("autoscaling.CrossVersionObjectReference", "name", Said, ""),
    row("certificates.PodCertificateRequestSpec", "serviceAccountName", Kind("ServiceAccount"), ""),
    row("core.AzureFilePersistentVolumeSource", "secretName", Kind("Secret"), "secretNamespace"),
    row("core.AzureFileVolumeSource", "secretName", Kind("Secret"), ""),
    row("core.CSIVolumeSource", "nodePublishSecretRef/name", Kind("Secret"), ""),
    row("core.CephFSVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.CinderVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.ConfigMapEnvSource", "name", Kind("ConfigMap"), ""),
    row("core.ConfigMapKeySelector", "name", Kind("ConfigMap"), ""),
    row("core.ConfigMapProjection", "name", Kind("ConfigMap"), ""),
    row("core.ConfigMapVolumeSource", "name", Kind("ConfigMap"), ""),
    row("core.FlexVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.ISCSIVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.PersistentVolumeClaimSpec", "dataSource/name", If("PersistentVolumeClaim"), ""),
    row("core.PersistentVolumeClaimSpec", "dataSourceRef/name", If("PersistentVolumeClaim"), "namespace"),
    row("core.PersistentVolumeClaimSpec", "storageClassName", Kind("StorageClass"), ""),
    row("core.PersistentVolumeClaimSpec", "volumeAttributesClassName", Kind("VolumeAttributesClass"), ""),
    row("core.PersistentVolumeClaimSpec", "volumeName", Kind("PersistentVolume"), ""),
    row("core.PersistentVolumeClaimVolumeSource", "claimName", Kind("PersistentVolumeClaim"), ""),
    row("core.PersistentVolumeSpec", "claimRef/name", Kind("PersistentVolumeClaim"), "namespace"),
    row("core.PersistentVolumeSpec", "storageClassName", Kind("StorageClass"), ""),
    row("core.PodResourceClaim", "resourceClaimName", Kind("ResourceClaim"), ""),
    row("core.PodResourceClaim", "resourceClaimTemplateName", Kind("ResourceClaimTemplate"), ""),
    row("core.PodSpec", "imagePullSecrets/*/name", Kind("Secret"), ""),
    row("core.PodSpec", "priorityClassName", Kind("PriorityClass"), ""),
    row("core.PodSpec", "runtimeClassName", Kind("RuntimeClass"), ""),
    row("core.PodSpec", "serviceAccount", Kind("ServiceAccount"), ""),
    row("core.PodSpec", "serviceAccountName", Kind("ServiceAccount"), ""),
    row("core.RBDVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.ScaleIOVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("core.SecretEnvSource", "name", Kind("Secret"), ""),
    row("core.SecretKeySelector", "name", Kind("Secret"), ""),
    row("core.SecretProjection", "name", Kind("Secret"), ""),
    row("core.SecretReference", "name", Kind("Secret"), "namespace"),
    row("core.SecretVolumeSource", "secretName", Kind("Secret"), ""),
    row("core.ServiceAccount", "imagePullSecrets/*/name", Kind("Secret"), ""),
    row("core.ServiceAccount", "secrets/*/name", Kind("Secret"), "namespace"),
    row("core.StorageOSVolumeSource", "secretRef/name", Kind("Secret"), ""),
    row("extensions.IngressBackend", "serviceName", Kind("Service"), ""),
    row("extensions.IngressSpec", "ingressClassName", Kind("IngressClass"), ""),
    row("extensions.IngressTLS", "secretName", Kind("Secret"), ""),
    row("networking.IngressBackend", "serviceName", Kind("Service"), ""),
    row("networking.IngressServiceBackend", "name", Kind("Service"), ""),
    row("networking.IngressSpec", "ingressClassName", Kind("IngressClass"), ""),
    row("networking.IngressTLS", "secretName", Kind("Secret"), ""),
    row("rbac.RoleRef", "name", Said, ""),
    row("rbac.Subject", "name", If("ServiceAccount"), "namespace"),
];

/// What the keys of custom resources usually name, sorted: nobody promises it.
#[rustfmt::skip]
pub(super) static LIKELY: &[Row] = &[
    row("claimName", "", Kind("PersistentVolumeClaim"), ""),
    row("configMap", "name", Kind("ConfigMap"), "namespace"),
    row("configMapKeyRef", "name", Kind("ConfigMap"), "namespace"),
    row("configMapName", "", Kind("ConfigMap"), ""),
    row("configMapRef", "name", Kind("ConfigMap"), "namespace"),
    row("imagePullSecrets", "*/name", Kind("Secret"), ""),
    row("priorityClassName", "", Kind("PriorityClass"), ""),
    row("scaleTargetRef", "name", Said, ""),
    row("secret", "name", Kind("Secret"), "namespace"),
    row("secretKeyRef", "name", Kind("Secret"), "namespace"),
    row("secretName", "", Kind("Secret"), ""),
    row("secretRef", "name", Kind("Secret"), "namespace"),
    row("serviceAccountName", "", Kind("ServiceAccount"), ""),
    row("serviceName", "", Kind("Service"), ""),
    row("storageClassName", "", Kind("StorageClass"), ""),
];

/// The key beside a name that says that the object need not be there.
pub(super) const OPTIONAL: &str = "optional";
