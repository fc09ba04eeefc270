//! `onlay explain`: the patches, the lines and the fields of the demo, and what is said where there is nothing to explain.

mod support;

use serde_json::Value;
use support::{Folder, LABELS, NEW, PATCHES, Run, WEB, golden, onlay};

const WORKER: &str = "deployment-ingest-worker";

fn explain(more: &[&str]) -> Run {
    onlay(&[&["explain", NEW, "-p", PATCHES, "--labels", LABELS, "-q"][..], more].concat())
}

#[test]
fn every_patch_says_what_it_did() {
    golden("explain-patches.txt", &explain(&[]).exits(0).text());
}

#[test]
fn every_line_says_whence_it_comes() {
    golden("explain-lines.txt", &explain(&[WORKER]).exits(0).text());
    golden("explain-changed.txt", &explain(&[WORKER, "--changed"]).exits(0).text());
}

#[test]
fn a_field_says_who_wrote_it() {
    golden("explain-field.txt", &explain(&[&format!("{WORKER}#/spec/replicas")]).exits(0).text());
    let registry = explain(&[&format!("{WORKER}#/spec/template/spec/containers/0/image"), "--registry", "example.com"]);
    let text = registry.exits(0).text();
    assert!(text.contains("--registry example.com  "), "{text}");
}

#[test]
fn a_line_of_a_file_is_a_line_of_its_object() {
    let by_object = explain(&[&format!("{WORKER}:17")]).exits(0).text();
    assert!(by_object.contains("10-sizing/01-ingest-worker.yaml:8  17 │   replicas: 6"), "{by_object}");
    assert_eq!(explain(&["base_configs/ingest-worker.yml:17"]).exits(0).text(), by_object);
    assert_eq!(explain(&["--object", &format!("{WORKER}:17")]).exits(0).text(), by_object);
}

#[test]
fn what_is_not_there_is_said_with_what_is_near() {
    explain(&["deployment-ingest-workr"]).exits(2).says("did you mean `deployment-ingest-worker`?").prints_nothing();
    explain(&[&format!("{WORKER}#/spec/replica")]).exits(2).says("did you mean `/spec/replicas`?");
    explain(&[&format!("{WORKER}#spec.replicas")]).exits(2).says("/spec/replicas");
    explain(&[&format!("{WORKER}:9999")]).exits(2).says("has no line 9999").says("its lines are 2 to ");
    explain(&["base_configs/ingest-worker.yml:1"]).exits(2).says("has no line 1");
    explain(&["base_configs/ingest-worker.yml:17", WORKER]).exits(0);
}

#[test]
fn names_may_hold_colons() {
    let role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: system:7\n";
    let folder = Folder::with(&[("role.yaml", role)]);
    let text = onlay(&["explain", &folder.path("role.yaml"), "system:7"]).exits(0).text();
    assert_eq!(text.lines().count(), 5, "{text}");
    let text = onlay(&["explain", &folder.path("role.yaml"), "system:7:2"]).exits(0).text();
    assert!(text.ends_with("role.yaml:2  2 │ kind: ClusterRole\n"), "{text}");
}

#[test]
fn a_patch_that_fails_is_explained_too() {
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", "# target: web\n- {op: remove, path: /spec/nothing}\n")]);
    let run = onlay(&["explain", &folder.path("web.yaml"), "-p", &folder.path("p.yaml")]).exits(1);
    assert!(
        run.text().contains("failed     Deployment/web: operation 1 (remove): /spec has no `nothing`"),
        "{}",
        run.text()
    );
}

#[test]
fn a_project_file_names_the_rest() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("patches/p.yaml", "# target: web\nspec:\n  replicas: 3\n"),
        ("onlay.yaml", "base: web.yaml\npatches: [patches]\n"),
    ]);
    let run = support::finish(support::command(&["explain", "--object", "web:6"]).current_dir(folder.path("")));
    assert!(run.text().ends_with("  patches/p.yaml:3  6 │   replicas: 3 # two will do\n"), "{}{}", run.text(), run.err);
}

#[test]
fn values_of_secrets_are_letters() {
    let folder = Folder::with(&[
        ("db.yaml", support::DB),
        ("p.yaml", "# target: db\nkind: Secret\nstringData:\n  password: hunter3\n"),
    ]);
    let args = ["explain", &folder.path("db.yaml"), "-p", &folder.path("p.yaml"), "db", "db#/stringData/password"];
    let hidden = onlay(&args).exits(0).text();
    assert!(!hidden.contains("hunter") && hidden.contains("<redacted A>"), "{hidden}");
    let shown = onlay(&[&args[..], &["--show-secrets"]].concat()).exits(0).text();
    assert!(shown.contains("hunter2") && shown.contains("password: hunter3"), "{shown}");
}

#[test]
fn json_has_it_all() {
    let text = explain(&[&format!("{WORKER}#/spec/replicas"), "--format", "json"]).exits(0).text();
    let json: Value = serde_json::from_str(&text).expect("is JSON");
    let object = &json["objects"][0];
    assert_eq!(object["field"]["steps"][1]["value"], 6);
    assert_eq!(object["lines"][0]["line"], 17);
    assert_eq!(object["lines"][0]["by"][0]["path"], "testdata/demo/patches/10-sizing/01-ingest-worker.yaml");
    assert!(json["patches"].as_array().is_some_and(|patches| patches.len() > 1));
}
