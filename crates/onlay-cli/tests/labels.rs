//! `onlay labels`.

mod support;

use serde_json::{Value, json};
use support::{Folder, LABELS, NEW, OLD, golden, onlay};

fn read(args: &[&str]) -> String {
    onlay(&[&["labels"][..], args, &["--labels", LABELS, "-q"]].concat()).exits(0).text()
}

#[test]
fn all_labels_are_listed() {
    golden("labels.txt", &read(&["list", NEW]));
    let all: Value = serde_json::from_str(&read(&["list", NEW, "--format", "json"])).expect("is JSON");
    let labels = all["labels"].as_array().expect("is a list");
    let job = labels.iter().find(|label| label["label"] == "Job").expect("there is one");
    assert_eq!(job["isKind"], true);
    // Without a labels file there are the kinds.
    let kinds = onlay(&["labels", "list", NEW, "--format", "api", "-q"]).exits(0).text();
    let kinds: Value = serde_json::from_str(&kinds).expect("is JSON");
    assert_eq!(kinds["data"]["labels"].as_array().map(Vec::len), Some(24));
}

#[test]
fn the_objects_of_a_label_may_be_there_or_to_come() {
    let folder = Folder::with(&[("labels.yaml", "labels:\n  mine: [deployment-reports, deployment-later]\n")]);
    let args = ["labels", "objects", "mine", NEW, "--labels", &folder.path("labels.yaml")];
    assert_eq!(onlay(&args).exits(0).text(), "deployment-reports\ndeployment-later\n");
    let run = onlay(&[&args[..], &["--must-exist"]].concat()).exits(0);
    assert_eq!(run.text(), "deployment-reports\n");
    onlay(&["labels", "objects", "mien", NEW, "--labels", &folder.path("labels.yaml")])
        .exits(2)
        .prints_nothing()
        .says("did you mean `mine`?");
}

#[test]
fn the_labels_of_an_object_are_its_kind_and_those_bound_to_it() {
    let text = read(&["of", "deployment-ingest-worker", OLD]);
    assert!(text.starts_with("Deployment\n") && text.lines().count() > 1, "{text}");
    assert_eq!(read(&["of", "Service/alertmanager", OLD]), "Service\n");
    onlay(&["labels", "of", "deployment-ingest-wroker", OLD])
        .exits(2)
        .prints_nothing()
        .says("did you mean `deployment-ingest-worker`?");
}

#[test]
fn binding_edits_the_file_and_nothing_else_in_it() {
    let folder = Folder::with(&[("labels.yaml", "# ours\r\nlabels:\r\n  a: [x]  # one\r\n")]);
    let file = folder.path("labels.yaml");
    let bind = |more: &[&str]| onlay(&[&["labels", "bind", "--labels", &file][..], more].concat());
    let run = bind(&["--label", "a", "--label", "b", "--object", "web", "--dry-run"]).exits(0);
    let expected = "# ours\r\nlabels:\r\n  a: [x, web]  # one\r\n  b:\r\n    - web\r\n";
    assert_eq!(run.text(), expected);
    assert_eq!(folder.read("labels.yaml"), b"# ours\r\nlabels:\r\n  a: [x]  # one\r\n");
    bind(&["--label", "a", "--label", "b", "--object", "web"])
        .exits(0)
        .prints_nothing()
        .says("changed the labels of 1 object");
    assert_eq!(String::from_utf8_lossy(&folder.read("labels.yaml")), expected);
    bind(&["--label", "a", "--label", "b", "--object", "web"]).exits(0).says("nothing to change");
    onlay(&["labels", "unbind", "--labels", &file, "--object", "web"]).exits(0);
    assert_eq!(folder.read("labels.yaml"), b"# ours\r\nlabels:\r\n  a: [x]  # one\r\n");
    assert_eq!(folder.names(), ["labels.yaml"]);
}

#[test]
fn unbinding_with_a_bundle_takes_the_default_label_too() {
    let folder = Folder::new();
    let file = folder.path("labels.yaml");
    let unbind = ["labels", "unbind", "--labels", &file, "--object", "deployment-reports", "--bundle", OLD];
    onlay(&unbind).exits(0);
    assert_eq!(folder.read("labels.yaml"), b"unbound:\n  Deployment:\n    - deployment-reports\n");
    let of = onlay(&["labels", "of", "deployment-reports", OLD, "--labels", &file, "--format", "json"]).exits(0);
    assert_eq!(serde_json::from_str::<Value>(&of.text()).expect("is JSON"), json!({"labels": []}));
    let bind = ["labels", "bind", "--labels", &file, "--label", "Deployment", "--object", "deployment-reprots"];
    onlay(&[&bind[..], &["--bundle", OLD]].concat()).exits(0).says("did you mean `deployment-reports`?");
}

#[test]
fn a_labels_file_that_is_none_is_left_alone() {
    let folder = Folder::with(&[("labels.yaml", "lables: {}\n")]);
    let file = folder.path("labels.yaml");
    onlay(&["labels", "bind", "--labels", &file, "--label", "a", "--object", "b"])
        .exits(2)
        .says("did you mean `labels`?");
    assert_eq!(folder.read("labels.yaml"), b"lables: {}\n");
}

#[test]
fn a_name_with_a_kind_is_looked_for_with_its_kind() {
    let of = |name: &str| onlay(&["labels", "of", name, OLD]).exits(2);
    of("Deployment/deployment-reprots").says("did you mean `Deployment/deployment-reports`?");
    of("Service/deployment-reports").says("did you mean `Deployment/deployment-reports`?");
    of("Deploymnet/alertmanager")
        .says("did you mean `ConfigMap/alertmanager`, `Deployment/alertmanager`, `Service/alertmanager`?");
    of("ConfigMpa/nginx-conff").says("ConfigMap/nginx-conf");
}
