//! References of whole objects, and that each row can be met.

use onlay_yaml::{Node, SourceId, Text, parse};

use super::table::{LIKELY, TYPED};
use super::*;
use crate::schema::Holds;

/// Writes what an object names: `Kind name pointer`, with `?` where that is likely and `opt` where it need not be there.
fn check(api_version: &str, kind: &str, text: &str, expected: &[&str]) {
    let parsed = parse(SourceId(0), &Text::from(text));
    let object = Node::Verbatim(parsed.documents[0].root().expect("has a root"));
    let shown: Vec<String> = references(&object, api_version, kind)
        .iter()
        .map(|r| {
            let namespace = r.namespace.as_deref().map(|n| format!("{n}/")).unwrap_or_default();
            let sign = match (r.certainty, r.is_optional) {
                (Certainty::Sure, false) => "",
                (Certainty::Sure, true) => " opt",
                _ => " ?",
            };
            format!("{} {namespace}{} {}{sign}", r.kind, r.name, r.pointer())
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn a_pod_names_what_it_mounts_reads_and_runs_as() {
    check(
        "batch/v1",
        "CronJob",
        "\
spec:
  jobTemplate:
    spec:
      template:
        spec:
          serviceAccountName: runner
          imagePullSecrets: [{name: pull}]
          volumes:
          - {name: a, configMap: {name: conf, optional: true}}
          - {name: b, secret: {secretName: tls}}
          - {name: c, persistentVolumeClaim: {claimName: store}}
          - name: d
            projected: {sources: [{secret: {name: part}}, {configMap: {name: rest}}]}
          containers:
          - name: x
            envFrom: [{configMapRef: {name: flags}}, {secretRef: {name: keys}}]
            env:
            - {name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}
            - {name: B, valueFrom: {configMapKeyRef: {name: db, key: host, optional: true}}}
",
        &[
            "Secret pull /spec/jobTemplate/spec/template/spec/imagePullSecrets/0/name",
            "ServiceAccount runner /spec/jobTemplate/spec/template/spec/serviceAccountName",
            "ConfigMap conf /spec/jobTemplate/spec/template/spec/volumes/0/configMap/name opt",
            "Secret tls /spec/jobTemplate/spec/template/spec/volumes/1/secret/secretName",
            "PersistentVolumeClaim store /spec/jobTemplate/spec/template/spec/volumes/2/persistentVolumeClaim/claimName",
            "Secret part /spec/jobTemplate/spec/template/spec/volumes/3/projected/sources/0/secret/name",
            "ConfigMap rest /spec/jobTemplate/spec/template/spec/volumes/3/projected/sources/1/configMap/name",
            "ConfigMap flags /spec/jobTemplate/spec/template/spec/containers/0/envFrom/0/configMapRef/name",
            "Secret keys /spec/jobTemplate/spec/template/spec/containers/0/envFrom/1/secretRef/name",
            "Secret db /spec/jobTemplate/spec/template/spec/containers/0/env/0/valueFrom/secretKeyRef/name",
            "ConfigMap db /spec/jobTemplate/spec/template/spec/containers/0/env/1/valueFrom/configMapKeyRef/name opt",
        ],
    );
}

#[test]
fn bindings_scalers_ingresses_and_webhooks_name_objects() {
    check(
        "rbac.authorization.k8s.io/v1",
        "RoleBinding",
        "roleRef: {kind: ClusterRole, name: view}\nsubjects: [{kind: User, name: a}, {kind: ServiceAccount, name: b, namespace: ns}]\n",
        &["ClusterRole view /roleRef/name", "ServiceAccount ns/b /subjects/1/name"],
    );
    check(
        "autoscaling/v2beta2",
        "HorizontalPodAutoscaler",
        "spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n",
        &["Deployment web /spec/scaleTargetRef/name"],
    );
    check(
        "networking.k8s.io/v1",
        "Ingress",
        "spec:\n  ingressClassName: nginx\n  tls: [{secretName: tls}]\n  rules: [{http: {paths: [{backend: {service: {name: web}}}]}}]\n",
        &[
            "IngressClass nginx /spec/ingressClassName",
            "Secret tls /spec/tls/0/secretName",
            "Service web /spec/rules/0/http/paths/0/backend/service/name",
        ],
    );
    check(
        "networking.k8s.io/v1beta1",
        "Ingress",
        "spec: {backend: {serviceName: web, servicePort: 80}}\n",
        &["Service web /spec/backend/serviceName"],
    );
    check(
        "admissionregistration.k8s.io/v1",
        "ValidatingWebhookConfiguration",
        "webhooks: [{name: a, clientConfig: {service: {name: hook, namespace: ns}}}]\n",
        &["Service ns/hook /webhooks/0/clientConfig/service/name"],
    );
}

#[test]
fn custom_resources_name_objects_by_what_their_keys_are_called() {
    check(
        "x.io/v1",
        "Thing",
        "\
spec:
  credentials: {secretRef: {name: keys}}
  serviceAccountName: runner
  worker:
    containers: [{name: x, envFrom: [{configMapRef: {name: flags}}]}]
    priorityClassName: high
  secret: text
status: {secretName: made}
",
        &[
            "Secret keys /spec/credentials/secretRef/name ?",
            "ServiceAccount runner /spec/serviceAccountName ?",
            "PriorityClass high /spec/worker/priorityClassName ?",
            "ConfigMap flags /spec/worker/containers/0/envFrom/0/configMapRef/name ?",
        ],
    );
}

#[test]
fn a_host_is_a_whole_label_with_a_sign_that_it_is_one() {
    for (text, is) in [
        ("http://web", true),
        ("http://web:8080/x", true),
        ("tcp://user@web", true),
        ("web.prod.svc", true),
        ("proxy_pass http://web/;\n", true),
        ("a web server", false),
        ("my.web:80", false),
        ("webapp:80", false),
        ("my-web:80", false),
        ("web: yes", false),
        ("web.", false),
    ] {
        assert_eq!(is_host(text, "web"), is, "{text}");
    }
    let text = "metadata: {labels: {app: web}}\nspec:\n  env: [{name: HOST, value: web}]\n  selector: {app: web}\n";
    let parsed = parse(SourceId(0), &Text::from(text));
    let found = mentions(&Node::Verbatim(parsed.documents[0].root().expect("has a root")), &["api", "web"]);
    let found: Vec<String> = found.iter().map(Reference::pointer).collect();
    assert_eq!(found, ["/spec/env/0/value"]);
}

#[test]
fn every_row_is_of_a_type_that_has_the_field() {
    assert!(TYPED.windows(2).all(|pair| (pair[0].owner, pair[0].path) < (pair[1].owner, pair[1].path)));
    assert!(LIKELY.windows(2).all(|pair| pair[0].owner < pair[1].owner));
    let schema = Schema::builtin();
    for row in TYPED {
        let (package, name) = row.owner.split_once('.').expect("has a package");
        let versions = ["v1", "v2", "v1beta1", "v1alpha1"];
        let types = versions.iter().filter_map(|version| schema.type_named(&format!("{package}.{version}.{name}")));
        let has_field = types.into_iter().any(|ty| {
            let mut at = Some(ty);
            for step in row.path.split('/') {
                at = at.and_then(|ty| match (step, schema.holds(ty)) {
                    ("*", Holds::List(item)) => Some(item),
                    _ => schema.field(ty, step).map(|field| field.ty),
                });
            }
            at.is_some_and(|ty| schema.type_name(ty) == "string")
        });
        assert!(has_field, "{} {}", row.owner, row.path);
    }
}
