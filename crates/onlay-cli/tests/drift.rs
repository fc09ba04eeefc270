//! `onlay diff FINAL DUMP --drift`: what runs in a cluster against what was materialized.

mod support;

use serde_json::Value;
use support::{Folder, LABELS, NEW, OLD, PATCHES, golden, onlay};

const DUMP: &str = "testdata/demo/dump-23.07.1.yaml";
const SOME: [&str; 10] = [
    "--object",
    "deployment-reports",
    "--object",
    "service-webapp",
    "--object",
    "db-credentials",
    "--object",
    "rate-limits",
    "--object",
    "hpa-ingest-worker",
];

fn drifted(base: &str, dump: &str) -> Vec<(String, String)> {
    let folder = Folder::with(&[("base.yaml", base), ("dump.yaml", dump)]);
    let args =
        ["diff", &folder.path("base.yaml"), &folder.path("dump.yaml"), "--drift", "--format", "json", "--exit-zero"];
    let found: Value = serde_json::from_str(&onlay(&args).exits(0).text()).expect("is JSON");
    let objects = found["objects"].as_array().expect("is a list").iter();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let fields = objects.flat_map(|object| object["fields"].as_array().expect("is a list").clone());
    fields
        .map(|field| (text(&field["pointer"]), format!("{} {}", text(&field["expected"]), text(&field["got"]))))
        .collect()
}

#[test]
fn what_was_changed_by_hand_is_shown_and_nothing_else() {
    let run = onlay(&[&["diff", NEW, DUMP, "--drift", "-q"][..], &SOME].concat()).exits(1);
    golden("drift.txt", &run.text());
    let run = onlay(&["diff", NEW, DUMP, "--drift", "--object", "service-webapp"]).exits(0).prints_nothing();
    run.says("1 as materialized");
}

#[test]
fn a_release_against_itself_has_not_drifted() {
    for release in [OLD, NEW] {
        onlay(&["diff", release, release, "--drift"]).exits(0).prints_nothing().says("1 not compared");
    }
    let folder = Folder::new();
    let out = folder.path("final");
    onlay(&["materialize", NEW, "-p", PATCHES, "--labels", LABELS, "-o", &out]).exits(0);
    onlay(&["diff", &out, &out, "--drift"]).exits(0).prints_nothing();
    onlay(&["diff", NEW, &out, "--drift", "-p", PATCHES, "--labels", LABELS]).exits(0).prints_nothing();
    onlay(&["diff", NEW, &out, "--drift"]).exits(1);
}

#[test]
fn a_cluster_may_write_what_means_the_same() {
    let base = "\
apiVersion: v1
kind: Secret
metadata: {name: s, creationTimestamp: null}
stringData: {a: b}
---
apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  hostNetwork: false
  containers:
    - name: x
      env: [{name: E, value: \"\"}]
      resources: {limits: {cpu: 1000m, memory: 1024Mi}}
";
    let dump = "\
apiVersion: v1
kind: Secret
metadata: {name: s, namespace: prod, uid: u}
data: {a: Yg==}
type: Opaque
---
apiVersion: v1
kind: Pod
metadata: {name: p, namespace: prod, uid: u}
spec:
  containers:
    - name: x
      env: [{name: E}]
      resources: {limits: {cpu: \"1\", memory: 1Gi}}
      terminationMessagePath: /dev/termination-log
status: {phase: Running}
";
    assert_eq!(drifted(base, dump), []);
    let other = dump.replace("memory: 1Gi", "memory: 2Gi").replace("termination-log", "other").replace("Yg==", "Yw==");
    let pointer = |path: &str| format!("/spec/containers/0/{path}");
    assert_eq!(
        drifted(base, &other),
        [
            ("/data/a".to_owned(), "<redacted A> <redacted B>".to_owned()),
            (pointer("resources/limits/memory"), "1024Mi 2Gi".to_owned()),
            (pointer("terminationMessagePath"), "- /dev/other".to_owned()),
        ]
    );
}

#[test]
fn a_default_that_was_changed_is_drift() {
    let base = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {}}\n";
    let dump = |spec: &str| {
        format!("apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: d}}\nspec: {{template: {{}}, {spec}}}\n")
    };
    assert_eq!(drifted(base, &dump("replicas: 1, revisionHistoryLimit: 10")), []);
    assert_eq!(drifted(base, &dump("replicas: 0")), [("/spec/replicas".to_owned(), "- 0".to_owned())]);
    let strategy = "strategy: {rollingUpdate: {maxUnavailable: 25%, maxSurge: 25%}, type: RollingUpdate}";
    assert_eq!(drifted(base, &dump(strategy)), []);
    let found = drifted(base, &dump(&strategy.replace("maxSurge: 25%", "maxSurge: 2")));
    assert_eq!(found, [("/spec/strategy/rollingUpdate/maxSurge".to_owned(), "- 2".to_owned())]);
    assert_eq!(drifted(base, &dump("paused: true")), [("/spec/paused".to_owned(), "- true".to_owned())]);
}

#[test]
fn a_dump_that_is_compared_as_a_release_gets_a_hint() {
    let folder = Folder::with(&[(
        "dump.yaml",
        "apiVersion: v1\nkind: A\nmetadata: {name: a, uid: u, resourceVersion: \"1\"}\n",
    )]);
    onlay(&["diff", OLD, &folder.path("dump.yaml"), "--stat"])
        .exits(1)
        .says("--drift leaves out what the cluster sets");
    onlay(&["diff", OLD, DUMP, "--drift", "--format", "markdown"]).exits(2).says("`unified`, `names`, `json` or `api`");
}

#[test]
fn the_page_lists_what_is_not_compared() {
    let path = support::root().join("docs/drift.md");
    let page = std::fs::read_to_string(&path).expect("the page is there");
    let rows = onlay::kube::SERVER_SET.iter().map(|row| {
        let kinds = if row.kinds.is_empty() { "all".to_owned() } else { row.kinds.join(", ") };
        let value = match row.when {
            onlay::kube::Ignored::Always => "any".to_owned(),
            onlay::kube::Ignored::Default(json) => format!("`{json}`"),
            onlay::kube::Ignored::SameAs(key) => format!("that of `{key}`"),
        };
        format!("| {kinds} | `{}` | {value} |\n", row.tail)
    });
    let (text, _) = page.split_once("|---|---|---|\n").expect("there is a table");
    let expected = format!("{text}|---|---|---|\n{}", rows.collect::<String>());
    if std::env::var_os("ONLAY_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &expected).expect("the file can be written");
    }
    assert!(page == expected, "docs/drift.md is not what is in the table; ONLAY_WRITE_GOLDEN=1 writes it anew");
}
