//! Fields that a cluster adds to what was applied: set by the server, by a controller, or by default.
//!
//! Each is a row of [`SERVER_SET`]. Sources: the API conventions of Kubernetes (metadata, status), and the defaults that the API
//! reference gives for each field.

use onlay_yaml::Value;

use Ignored::{Always, Default, SameAs};

/// A field that a cluster adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerSet {
    /// The kinds that have it; all if there are none.
    pub kinds: &'static [&'static str],
    /// The end of its place: keys with `/` between them, `*` for an item of a list or for any key. A leading `/` is the root.
    pub tail: &'static str,
    /// Which values are the cluster's.
    pub when: Ignored,
}

/// Which values of a field are the cluster's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ignored {
    /// All.
    Always,
    /// This one, as JSON.
    Default(&'static str),
    /// The value of the field beside it.
    SameAs(&'static str),
}

const ALL: &[&str] = &[];
const DEPLOYMENT: &[&str] = &["Deployment"];
const STATEFUL_SET: &[&str] = &["StatefulSet"];
const DAEMON_SET: &[&str] = &["DaemonSet"];
const JOB: &[&str] = &["Job", "CronJob"];
const CRON_JOB: &[&str] = &["CronJob"];
const SERVICE: &[&str] = &["Service"];
const CLAIM: &[&str] = &["PersistentVolumeClaim"];
const WEBHOOKS: &[&str] = &["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];
const BINDINGS: &[&str] = &["RoleBinding", "ClusterRoleBinding"];
const CRD: &[&str] = &["CustomResourceDefinition"];
const POLICY: &[&str] = &["NetworkPolicy"];
const NAMESPACE: &[&str] = &["Namespace"];
const ACCOUNT: &[&str] = &["ServiceAccount"];

const fn row(kinds: &'static [&'static str], tail: &'static str, when: Ignored) -> ServerSet {
    ServerSet { kinds, tail, when }
}

/// The fields that a cluster adds; where an object that runs has one of them and the config has not, nobody has changed it.
pub const SERVER_SET: &[ServerSet] = &[
    row(ALL, "/status", Always),
    row(ALL, "/metadata/uid", Always),
    row(ALL, "/metadata/resourceVersion", Always),
    row(ALL, "/metadata/generation", Always),
    row(ALL, "/metadata/creationTimestamp", Always),
    row(ALL, "/metadata/selfLink", Always),
    row(ALL, "/metadata/managedFields", Always),
    row(ALL, "/metadata/namespace", Always),
    row(ALL, "/metadata/annotations/kubectl.kubernetes.io/last-applied-configuration", Always),
    row(ALL, "/metadata/annotations/deployment.kubernetes.io/revision", Always),
    row(ALL, "/metadata/annotations/deprecated.daemonset.template.generation", Always),
    row(ALL, "template/metadata/annotations/kubectl.kubernetes.io/restartedAt", Always),
    row(ALL, "template/metadata/creationTimestamp", Always),
    // Pods.
    row(ALL, "template/spec/restartPolicy", Default("\"Always\"")),
    row(ALL, "template/spec/dnsPolicy", Default("\"ClusterFirst\"")),
    row(ALL, "template/spec/schedulerName", Default("\"default-scheduler\"")),
    row(ALL, "template/spec/terminationGracePeriodSeconds", Default("30")),
    row(ALL, "template/spec/securityContext", Default("{}")),
    row(ALL, "template/spec/serviceAccount", SameAs("serviceAccountName")),
    row(ALL, "ontainers/*/terminationMessagePath", Default("\"/dev/termination-log\"")),
    row(ALL, "ontainers/*/terminationMessagePolicy", Default("\"File\"")),
    row(ALL, "ontainers/*/imagePullPolicy", Always),
    row(ALL, "ontainers/*/resources", Default("{}")),
    row(ALL, "ontainers/*/ports/*/protocol", Default("\"TCP\"")),
    row(ALL, "fieldRef/apiVersion", Default("\"v1\"")),
    row(ALL, "resourceFieldRef/divisor", Default("\"0\"")),
    row(ALL, "Probe/timeoutSeconds", Default("1")),
    row(ALL, "Probe/periodSeconds", Default("10")),
    row(ALL, "Probe/successThreshold", Default("1")),
    row(ALL, "Probe/failureThreshold", Default("3")),
    row(ALL, "httpGet/scheme", Default("\"HTTP\"")),
    row(ALL, "httpGet/path", Default("\"/\"")),
    row(ALL, "grpc/service", Default("\"\"")),
    row(ALL, "volumes/*/configMap/defaultMode", Default("420")),
    row(ALL, "volumes/*/secret/defaultMode", Default("420")),
    row(ALL, "volumes/*/projected/defaultMode", Default("420")),
    row(ALL, "volumes/*/downwardAPI/defaultMode", Default("420")),
    row(ALL, "volumes/*/hostPath/type", Default("\"\"")),
    row(ALL, "serviceAccountToken/expirationSeconds", Default("3600")),
    // Workloads.
    row(DEPLOYMENT, "/spec/replicas", Default("1")),
    row(DEPLOYMENT, "/spec/progressDeadlineSeconds", Default("600")),
    row(DEPLOYMENT, "/spec/revisionHistoryLimit", Default("10")),
    row(
        DEPLOYMENT,
        "/spec/strategy",
        Default("{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxSurge\":\"25%\",\"maxUnavailable\":\"25%\"}}"),
    ),
    row(DEPLOYMENT, "/spec/strategy/type", Default("\"RollingUpdate\"")),
    row(DEPLOYMENT, "/spec/strategy/rollingUpdate", Default("{\"maxSurge\":\"25%\",\"maxUnavailable\":\"25%\"}")),
    row(DEPLOYMENT, "/spec/strategy/rollingUpdate/maxSurge", Default("\"25%\"")),
    row(DEPLOYMENT, "/spec/strategy/rollingUpdate/maxUnavailable", Default("\"25%\"")),
    row(STATEFUL_SET, "/spec/replicas", Default("1")),
    row(STATEFUL_SET, "/spec/revisionHistoryLimit", Default("10")),
    row(STATEFUL_SET, "/spec/podManagementPolicy", Default("\"OrderedReady\"")),
    row(
        STATEFUL_SET,
        "/spec/updateStrategy",
        Default("{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"partition\":0}}"),
    ),
    row(STATEFUL_SET, "/spec/updateStrategy/rollingUpdate", Default("{\"partition\":0}")),
    row(
        STATEFUL_SET,
        "/spec/persistentVolumeClaimRetentionPolicy",
        Default("{\"whenDeleted\":\"Retain\",\"whenScaled\":\"Retain\"}"),
    ),
    row(STATEFUL_SET, "volumeClaimTemplates/*/apiVersion", Default("\"v1\"")),
    row(STATEFUL_SET, "volumeClaimTemplates/*/kind", Default("\"PersistentVolumeClaim\"")),
    row(STATEFUL_SET, "volumeClaimTemplates/*/status", Always),
    row(STATEFUL_SET, "volumeClaimTemplates/*/metadata/creationTimestamp", Always),
    row(STATEFUL_SET, "volumeClaimTemplates/*/spec/volumeMode", Default("\"Filesystem\"")),
    row(DAEMON_SET, "/spec/revisionHistoryLimit", Default("10")),
    row(
        DAEMON_SET,
        "/spec/updateStrategy",
        Default("{\"type\":\"RollingUpdate\",\"rollingUpdate\":{\"maxSurge\":0,\"maxUnavailable\":1}}"),
    ),
    row(DAEMON_SET, "/spec/updateStrategy/rollingUpdate", Default("{\"maxSurge\":0,\"maxUnavailable\":1}")),
    row(DAEMON_SET, "/spec/updateStrategy/rollingUpdate/maxSurge", Default("0")),
    row(DAEMON_SET, "/spec/updateStrategy/rollingUpdate/maxUnavailable", Default("1")),
    row(JOB, "spec/backoffLimit", Default("6")),
    row(JOB, "spec/completions", Default("1")),
    row(JOB, "spec/parallelism", Default("1")),
    row(JOB, "spec/completionMode", Default("\"NonIndexed\"")),
    row(JOB, "spec/manualSelector", Default("false")),
    row(JOB, "spec/podReplacementPolicy", Default("\"TerminatingOrFailed\"")),
    row(JOB, "spec/suspend", Default("false")),
    row(JOB, "/spec/selector", Always),
    row(JOB, "metadata/labels/batch.kubernetes.io/controller-uid", Always),
    row(JOB, "metadata/labels/batch.kubernetes.io/job-name", Always),
    row(JOB, "metadata/labels/controller-uid", Always),
    row(JOB, "metadata/labels/job-name", Always),
    row(CRON_JOB, "/spec/concurrencyPolicy", Default("\"Allow\"")),
    row(CRON_JOB, "/spec/failedJobsHistoryLimit", Default("1")),
    row(CRON_JOB, "/spec/successfulJobsHistoryLimit", Default("3")),
    // Services and what they lead to.
    row(SERVICE, "/spec/clusterIP", Always),
    row(SERVICE, "/spec/clusterIPs", Always),
    row(SERVICE, "/spec/ipFamilies", Always),
    row(SERVICE, "/spec/healthCheckNodePort", Always),
    row(SERVICE, "/spec/ipFamilyPolicy", Default("\"SingleStack\"")),
    row(SERVICE, "/spec/internalTrafficPolicy", Default("\"Cluster\"")),
    row(SERVICE, "/spec/externalTrafficPolicy", Default("\"Cluster\"")),
    row(SERVICE, "/spec/allocateLoadBalancerNodePorts", Default("true")),
    row(SERVICE, "/spec/sessionAffinity", Default("\"None\"")),
    row(SERVICE, "/spec/type", Default("\"ClusterIP\"")),
    row(SERVICE, "ports/*/protocol", Default("\"TCP\"")),
    row(SERVICE, "ports/*/nodePort", Always),
    row(SERVICE, "ports/*/targetPort", SameAs("port")),
    row(POLICY, "ports/*/protocol", Default("\"TCP\"")),
    row(POLICY, "/spec/policyTypes", Default("[\"Ingress\"]")),
    // The rest.
    row(CLAIM, "/spec/volumeName", Always),
    row(CLAIM, "/spec/storageClassName", Always),
    row(CLAIM, "/spec/volumeMode", Default("\"Filesystem\"")),
    row(CLAIM, "/metadata/finalizers", Default("[\"kubernetes.io/pvc-protection\"]")),
    row(CLAIM, "/metadata/annotations/pv.kubernetes.io/bind-completed", Always),
    row(CLAIM, "/metadata/annotations/pv.kubernetes.io/bound-by-controller", Always),
    row(CLAIM, "/metadata/annotations/volume.kubernetes.io/storage-provisioner", Always),
    row(CLAIM, "/metadata/annotations/volume.beta.kubernetes.io/storage-provisioner", Always),
    row(NAMESPACE, "/spec", Default("{\"finalizers\":[\"kubernetes\"]}")),
    row(NAMESPACE, "/metadata/labels/kubernetes.io/metadata.name", Always),
    row(ACCOUNT, "/secrets", Always),
    row(BINDINGS, "subjects/*/apiGroup", Default("\"rbac.authorization.k8s.io\"")),
    row(BINDINGS, "/roleRef/apiGroup", Default("\"rbac.authorization.k8s.io\"")),
    row(WEBHOOKS, "webhooks/*/failurePolicy", Default("\"Fail\"")),
    row(WEBHOOKS, "webhooks/*/matchPolicy", Default("\"Equivalent\"")),
    row(WEBHOOKS, "webhooks/*/timeoutSeconds", Default("10")),
    row(WEBHOOKS, "webhooks/*/reinvocationPolicy", Default("\"Never\"")),
    row(WEBHOOKS, "webhooks/*/rules/*/scope", Default("\"*\"")),
    row(WEBHOOKS, "webhooks/*/clientConfig/service/port", Default("443")),
    row(WEBHOOKS, "webhooks/*/clientConfig/caBundle", Always),
    row(CRD, "/spec/conversion", Default("{\"strategy\":\"None\"}")),
    row(CRD, "/spec/names/listKind", Always),
    row(CRD, "/spec/names/singular", Always),
    row(&["Secret"], "/type", Default("\"Opaque\"")),
];

/// Keys below which values are quantities, which the server writes in their shortest form.
const QUANTITIES: [&str; 6] = ["limits", "requests", "hard", "capacity", "sizeLimit", "averageValue"];

/// Returns whether a field that only an object that runs has was added by the cluster.
///
/// `place` has the keys from the root, `*` for an item of a list; `beside` is the mapping that holds the field.
///
/// ```
/// use onlay_kube::is_server_set;
/// use onlay_yaml::Value;
/// let at = ["spec", "progressDeadlineSeconds"];
/// assert!(is_server_set("Deployment", &at, &Value::Int(600), None));
/// assert!(!is_server_set("Deployment", &at, &Value::Int(60), None));
/// ```
#[must_use]
pub fn is_server_set(kind: &str, place: &[&str], value: &Value, beside: Option<&Value>) -> bool {
    let path = format!("/{}", place.join("/"));
    SERVER_SET.iter().any(|row| {
        (row.kinds.is_empty() || row.kinds.contains(&kind))
            && (if row.tail.starts_with('/') { path == row.tail } else { path.ends_with(row.tail) })
            && match row.when {
                Always => true,
                Default(json) => value.to_json() == json || same_map(value, json),
                SameAs(key) => beside.and_then(|beside| beside.get(key)) == Some(value),
            }
    })
}

/// Whether a mapping is the one that the JSON gives, in any order.
fn same_map(value: &Value, json: &str) -> bool {
    let text = onlay_yaml::Text::from(json);
    let parsed = onlay_yaml::parse(onlay_yaml::SourceId(u32::MAX), &text);
    parsed.documents.first().and_then(onlay_yaml::Document::root).is_some_and(|root| Value::from(root) == *value)
}

/// Returns whether two values at a place are one quantity, such as `1` and `1000m`.
#[must_use]
pub fn same_quantity(place: &[&str], one: &Value, other: &Value) -> bool {
    place.iter().any(|key| QUANTITIES.contains(key))
        && quantity(one).zip(quantity(other)).is_some_and(|(one, other)| one == other)
}

/// Reads a quantity of Kubernetes, in billionths.
fn quantity(value: &Value) -> Option<i128> {
    const SUFFIXES: [(&str, i128, u32); 16] = [
        ("Ki", 1024, 1),
        ("Mi", 1024, 2),
        ("Gi", 1024, 3),
        ("Ti", 1024, 4),
        ("Pi", 1024, 5),
        ("Ei", 1024, 6),
        ("n", 1, 1),
        ("u", 1_000, 1),
        ("m", 1_000_000, 1),
        ("k", 1000, 1),
        ("M", 1000, 2),
        ("G", 1000, 3),
        ("T", 1000, 4),
        ("P", 1000, 5),
        ("E", 1000, 6),
        ("", 1, 0),
    ];
    const BILLION: i128 = 1_000_000_000;
    let text = match value {
        Value::Int(int) => int.to_string(),
        Value::Float(float) => float.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    let (number, base, power) =
        SUFFIXES.iter().find_map(|(suffix, base, power)| Some((text.strip_suffix(suffix)?, *base, *power)))?;
    let is_small = text.ends_with(['n', 'u', 'm']);
    let unit = if is_small { base } else { base.checked_pow(power)?.checked_mul(BILLION)? };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    if part.len() > 9 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let scale = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
    let digits: i128 = format!("{whole}{part}").parse().ok()?;
    let product = digits.checked_mul(unit)?;
    (product % scale == 0).then_some(product / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_json() {
        for row in SERVER_SET {
            if let Default(json) = row.when {
                let parsed = onlay_yaml::parse(onlay_yaml::SourceId(0), &onlay_yaml::Text::from(json));
                let root = parsed.documents.first().and_then(onlay_yaml::Document::root).expect("is JSON");
                assert_eq!(Value::from(root).to_json(), json);
            }
        }
    }

    #[test]
    fn a_tail_is_matched_from_the_end_and_a_path_as_a_whole() {
        let string = |text: &str| Value::String(text.to_owned());
        let at = ["spec", "template", "spec", "initContainers", "*", "ports", "*", "protocol"];
        assert!(is_server_set("Deployment", &at, &string("TCP"), None));
        assert!(!is_server_set("Deployment", &at, &string("UDP"), None));
        assert!(is_server_set("A", &["status"], &string("x"), None));
        assert!(!is_server_set("A", &["spec", "status"], &string("x"), None));
        let beside = Value::Map(vec![("port".to_owned(), Value::Int(80))]);
        let at = ["spec", "ports", "*", "targetPort"];
        assert!(is_server_set("Service", &at, &Value::Int(80), Some(&beside)));
        assert!(!is_server_set("Service", &at, &Value::Int(81), Some(&beside)));
    }

    #[test]
    fn quantities_are_compared_by_size() {
        let at = ["resources", "limits", "cpu"];
        let same = |one: &str, other: &str| {
            same_quantity(&at, &Value::String(one.to_owned()), &Value::String(other.to_owned()))
        };
        for (one, other) in [("1", "1000m"), ("0.5", "500m"), ("1Gi", "1024Mi"), ("2k", "2000"), ("1.5Gi", "1536Mi")] {
            assert!(same(one, other), "{one} {other}");
        }
        assert!(!same("1G", "1Gi") && !same("1", "2") && !same("x", "x"));
        assert!(same_quantity(&at, &Value::Int(2), &Value::String("2".to_owned())));
        assert!(!same_quantity(&["spec"], &Value::String("1".to_owned()), &Value::String("1000m".to_owned())));
    }
}
