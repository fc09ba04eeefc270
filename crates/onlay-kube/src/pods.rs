//! Pods: where a workload describes its pods, and which objects select pods and services by labels.

use onlay_yaml::{Kind, Ref};

use crate::object::ObjectKey;
use crate::schema::Schema;

/// Ways to a pod template in an object.
const TEMPLATES: &[&[&str]] = &[&["spec", "template"], &["spec", "jobTemplate", "spec", "template"], &["template"]];

/// Finds the pods that a built-in object describes: the mapping with their `metadata` and `spec`. A Pod is its own.
///
/// ```
/// use onlay_kube::{ObjectIndex, pod_template};
/// use onlay_yaml::{SourceId, Text, parse};
/// let text = Text::from("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {labels: {app: web}}}}\n");
/// let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "web");
/// let (id, object) = index.objects().next().expect("is there");
/// let template = pod_template(index.node(id), &object.key).expect("a Deployment has one");
/// assert_eq!(template.raw(), "{metadata: {labels: {app: web}}}");
/// ```
#[must_use]
pub fn pod_template<'d>(object: Ref<'d>, key: &ObjectKey) -> Option<Ref<'d>> {
    let schema = Schema::builtin();
    let root = schema.root(&key.api_version(), &key.kind)?;
    if schema.type_name(root) == "core.v1.Pod" {
        return Some(object);
    }
    let way = TEMPLATES.iter().find(|way| {
        let end = way.iter().try_fold(root, |ty, key| schema.field(ty, key).map(|field| field.ty));
        end.is_some_and(|ty| schema.type_name(ty) == "core.v1.PodTemplateSpec")
    })?;
    way.iter().try_fold(object, |node, key| node.get(key)).filter(|template| template.kind() == Kind::Map)
}

/// What a selector is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Selects {
    /// Pods of the same namespace.
    Pods,
    /// The pods of the object's own template: the API server refuses any other.
    OwnPods,
    /// Services of the same namespace.
    Services,
}

/// Labels that no pod template has, as controllers give them to each pod that they make.
///
/// Source: [Well-known labels, annotations and taints](https://kubernetes.io/docs/reference/labels-annotations-taints/).
const LABELS_OF_CONTROLLERS: &[&str] = &[
    "apps.kubernetes.io/pod-index",
    "batch.kubernetes.io/controller-uid",
    "batch.kubernetes.io/job-completion-index",
    "batch.kubernetes.io/job-name",
    "controller-revision-hash",
    "controller-uid",
    "job-name",
    "pod-template-generation",
    "pod-template-hash",
    "statefulset.kubernetes.io/pod-name",
];

/// Returns whether a controller gives this label to the pods that it makes, so that their template does not show it.
///
/// ```
/// assert!(onlay_kube::is_set_by_controllers("statefulset.kubernetes.io/pod-name"));
/// assert!(!onlay_kube::is_set_by_controllers("app.kubernetes.io/name"));
/// ```
#[must_use]
pub fn is_set_by_controllers(label: &str) -> bool {
    LABELS_OF_CONTROLLERS.contains(&label)
}

/// A field that selects objects by their Kubernetes labels.
#[derive(Debug, Clone)]
pub struct Selecting<'d> {
    /// The keys and indexes that lead to it.
    pub tokens: Vec<String>,
    /// The selector.
    pub node: Ref<'d>,
    /// What it is for.
    pub selects: Selects,
    /// Whether it is a plain map of labels, not `matchLabels` and `matchExpressions`.
    pub is_plain: bool,
    /// Whether it is the object's purpose to select, so that one that selects nothing is idle; rules that let others in are not.
    pub is_purpose: bool,
}

/// A row: group, kind, way to the selector (`*` is each item), what it is for, whether it is a plain map, whether it is the purpose.
type Row = (&'static str, &'static str, &'static str, Selects, bool, bool);

/// Source: the API reference of Kubernetes; of the Prometheus operator's kinds its API reference.
#[rustfmt::skip]
static ROWS: &[Row] = &[
    ("", "ReplicationController", "spec/selector", Selects::OwnPods, true, true),
    ("", "Service", "spec/selector", Selects::Pods, true, true),
    ("apps", "DaemonSet", "spec/selector", Selects::OwnPods, false, true),
    ("apps", "Deployment", "spec/selector", Selects::OwnPods, false, true),
    ("apps", "ReplicaSet", "spec/selector", Selects::OwnPods, false, true),
    ("apps", "StatefulSet", "spec/selector", Selects::OwnPods, false, true),
    ("batch", "Job", "spec/selector", Selects::OwnPods, false, true),
    ("extensions", "DaemonSet", "spec/selector", Selects::OwnPods, false, true),
    ("extensions", "Deployment", "spec/selector", Selects::OwnPods, false, true),
    ("extensions", "ReplicaSet", "spec/selector", Selects::OwnPods, false, true),
    ("monitoring.coreos.com", "PodMonitor", "spec/selector", Selects::Pods, false, true),
    ("monitoring.coreos.com", "ServiceMonitor", "spec/selector", Selects::Services, false, true),
    ("networking.k8s.io", "NetworkPolicy", "spec/egress/*/to/*/podSelector", Selects::Pods, false, false),
    ("networking.k8s.io", "NetworkPolicy", "spec/ingress/*/from/*/podSelector", Selects::Pods, false, false),
    ("networking.k8s.io", "NetworkPolicy", "spec/podSelector", Selects::Pods, false, true),
    ("policy", "PodDisruptionBudget", "spec/selector", Selects::Pods, false, true),
];

/// Finds the fields of an object that select pods or services of its own namespace. What looks into other namespaces is left out.
#[must_use]
pub fn selecting<'d>(object: Ref<'d>, key: &ObjectKey) -> Vec<Selecting<'d>> {
    let mut found = Vec::new();
    for (group, kind, way, selects, is_plain, is_purpose) in ROWS {
        if key.group != *group || key.kind != *kind {
            continue;
        }
        let way: Vec<&str> = way.split('/').collect();
        follow(object, &way, &mut Vec::new(), &mut |node, tokens| {
            let parent = node_at(object, &tokens[..tokens.len() - 1]);
            if parent.is_some_and(|parent| parent.get("namespaceSelector").is_none()) && node.kind() == Kind::Map {
                let (selects, is_plain, is_purpose) = (*selects, *is_plain, *is_purpose);
                found.push(Selecting { tokens: tokens.to_vec(), node, selects, is_plain, is_purpose });
            }
        });
    }
    found
}

fn follow<'d>(node: Ref<'d>, way: &[&str], tokens: &mut Vec<String>, see: &mut impl FnMut(Ref<'d>, &[String])) {
    match way {
        [] => see(node, tokens),
        ["*", rest @ ..] => {
            for (index, item) in node.items().enumerate() {
                tokens.push(index.to_string());
                follow(item, rest, tokens, see);
                tokens.pop();
            }
        }
        [key, rest @ ..] => {
            let Some(value) = node.get(key) else { return };
            tokens.push((*key).to_owned());
            follow(value, rest, tokens, see);
            tokens.pop();
        }
    }
}

/// Finds the node at keys and indexes.
#[must_use]
pub fn node_at<'d>(node: Ref<'d>, tokens: &[String]) -> Option<Ref<'d>> {
    tokens.iter().try_fold(node, |node, token| match node.kind() {
        Kind::Map => node.get(token),
        Kind::List => node.items().nth(token.parse().ok()?),
        Kind::Scalar => None,
    })
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, parse};

    use super::*;
    use crate::{ObjectIndex, Selector};

    fn check(text: &str, expected: &[&str]) {
        let index = ObjectIndex::of(parse(SourceId(0), &Text::from(text)).documents, |_| "");
        let (id, object) = index.objects().next().expect("is there");
        let show = |s: &Selecting<'_>| {
            let selector = Selector::of_node(s.node, s.is_plain);
            let selector = selector.map_or_else(|| "?".to_owned(), |selector| selector.to_string());
            format!("{} {:?} {selector}", crate::pointer(&s.tokens), s.selects)
        };
        let found: Vec<String> = selecting(index.node(id), &object.key).iter().map(show).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn selectors_are_found_where_they_are() {
        check(
            "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {app: web, tier: \"1\"}}\n",
            &["/spec/selector Pods app=web,tier=1"],
        );
        check(
            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {matchLabels: {app: web}, matchExpressions: [{key: b, operator: NotIn, values: [c, d]}, {key: e, operator: Exists}]}}\n",
            &["/spec/selector OwnPods app=web,b notin (c,d),e"],
        );
        check(
            "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {a: b}}}, {namespaceSelector: {}, podSelector: {}}]}]}\n",
            &["/spec/ingress/0/from/0/podSelector Pods a=b", "/spec/podSelector Pods "],
        );
        check("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ExternalName}\n", &[]);
        check(
            "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {selector: {matchExpressions: [{key: a, operator: Odd}]}}\n",
            &["/spec/selector Pods ?"],
        );
    }

    #[test]
    fn each_workload_has_its_template() {
        for (head, path) in [
            ("apiVersion: batch/v1\nkind: CronJob", "{jobTemplate: {spec: {template: {a: b}}}}"),
            ("apiVersion: batch/v1\nkind: Job", "{template: {a: b}}"),
            ("apiVersion: extensions/v1beta1\nkind: Deployment", "{template: {a: b}}"),
            ("apiVersion: apps/v1\nkind: StatefulSet", "{template: {a: b}}"),
        ] {
            let text = format!("{head}\nmetadata: {{name: a}}\nspec: {path}\n");
            let index = ObjectIndex::of(parse(SourceId(0), &Text::from(text)).documents, |_| "");
            let (id, object) = index.objects().next().expect("is there");
            assert_eq!(pod_template(index.node(id), &object.key).map(Ref::raw), Some("{a: b}"), "{head}");
        }
    }
}
