//! The layers of an upgrade: what is the vendor's, what is yours, and what your patches hide; in every format.

mod support;

use serde_json::Value;
use support::{Folder, LABELS, NEW, OLD, PATCHES, Run, golden, onlay};

fn demo(more: &[&str]) -> Run {
    onlay(&[&["diff", OLD, NEW, "-p", PATCHES, "--labels", LABELS, "-q"][..], more].concat())
}

fn web(replicas: u32, memory: &str, paused: bool) -> String {
    format!(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: web}}\nspec:\n  replicas: {replicas}\n  paused: {paused}\n  \
         template:\n    spec:\n      containers:\n      - name: web\n        resources:\n          limits: {{memory: {memory}}}\n"
    )
}

const FIVE: &str = "# target: web\nspec:\n  replicas: 5\n";
const MORE: &str = "# target: web\nspec:\n  minReadySeconds: 9\n";

/// An upgrade in which the vendor changes three things, one of them under a patch, and a patch comes.
fn upgrade() -> Folder {
    Folder::with(&[
        ("old/web.yaml", &web(2, "1Gi", false)),
        ("new/web.yaml", &web(3, "2Gi", true)),
        ("patches/five.yaml", FIVE),
        ("later/more.yaml", MORE),
    ])
}

fn diff(folder: &Folder, more: &[&str]) -> Run {
    let args = [&["diff", "old", "new", "-p", "patches", "--after-patches", "later", "-q"][..], more].concat();
    support::finish(support::command(&args).current_dir(folder.path("")))
}

#[test]
fn each_changed_line_says_whose_it_is() {
    let text = diff(&upgrade(), &["--layers", "-U0"]).exits(1).text();
    assert_eq!(
        text,
        "1 changed\n\
         1 vendor change is hidden by your patches:\n  \
           web: `replicas: 2` became `replicas: 3`; you have `replicas: 5` (patches/five.yaml:3)\n\
         \n\
         changed Deployment/web (web.yaml)\n\
         --- before/web.yaml\n\
         +++ after/web.yaml\n\
         @@ -6 +6 @@\n\
         vendor  -  paused: false\n\
         vendor  +  paused: true\n\
         @@ -12 +12,2 @@\n\
         vendor  -          limits: {memory: 1Gi}\n\
         vendor  +          limits: {memory: 2Gi}\n\
         yours   +  minReadySeconds: 9\n\
         \n\
         hidden by patches/five.yaml:3: web\n\
         hidden  -  replicas: 2\n\
         hidden  +  replicas: 3\n\
         yours      replicas: 5\n"
    );
}

#[test]
fn what_is_hidden_is_told_without_asking() {
    let text = diff(&upgrade(), &[]).exits(1).text();
    assert!(text.contains("1 vendor change is hidden by your patches:") && !text.contains("vendor  "), "{text}");
    let text = diff(&upgrade(), &["--format", "markdown"]).exits(1).text();
    assert!(text.contains("1 vendor change is hidden by your patches:"), "{text}");
    assert!(!diff(&upgrade(), &["--object", "Deployment/web"]).exits(1).text().contains("hidden"));
}

#[test]
fn an_object_that_only_hides_something_is_told_too() {
    let folder = upgrade();
    folder.write("new/web.yaml", web(3, "1Gi", false).as_bytes());
    folder.write("later/more.yaml", b"# target: web\nspec: {paused: false}\n");
    let run = diff(&folder, &["--layers", "--format", "json"]).exits(0);
    let json: Value = serde_json::from_str(&run.text()).expect("is JSON");
    assert_eq!(json["diffs"], serde_json::json!({}));
    assert_eq!(json["upgrade"]["hiddenVendorChanges"]["web"][0]["after"][0]["data"], "  replicas: 3");
    let text = diff(&folder, &[]).exits(0).text();
    assert!(text.contains("1 vendor change is hidden by your patches:"), "{text}");
}

#[test]
fn json_has_layers_beside_the_vendors_keys() {
    let json: Value = serde_json::from_str(&diff(&upgrade(), &["--format", "json"]).exits(1).text()).expect("is JSON");
    let layers: Vec<(&Value, &Value)> = json["diffs"]["web"]["added"]
        .as_array()
        .expect("is a list")
        .iter()
        .map(|line| (&line["afterLine"], &line["layer"]))
        .collect();
    let expected = serde_json::json!([[6, "vendor"], [12, "vendor"], [13, "yours"]]);
    assert_eq!(serde_json::json!(layers), expected);
    let hidden = &json["upgrade"]["hiddenVendorChanges"]["web"][0];
    assert_eq!(hidden["yours"], serde_json::json!([{"line": 5, "data": "  replicas: 5"}]));
    assert_eq!(hidden["by"], serde_json::json!([{"file": "patches/five.yaml", "line": 3}]));
    // The vendor's own answer has nothing of it.
    assert!(!diff(&upgrade(), &["--format", "api"]).exits(1).text().contains("layer"));
}

#[test]
fn markdown_puts_the_word_behind_the_line() {
    let text = diff(&upgrade(), &["--layers", "--format", "markdown", "-U0"]).exits(1).text();
    assert!(
        text.contains("\n+  paused: true    ← vendor\n") && text.contains("\n+  minReadySeconds: 9    ← yours\n"),
        "{text}"
    );
}

#[test]
fn the_demo_hides_what_its_patches_write_over() {
    let text = demo(&["--layers"]).exits(1).text();
    let hidden = text.split_once("\nhidden by ").expect("something is hidden").1;
    golden("diff-layers-hidden.txt", &format!("hidden by {hidden}"));
}

#[test]
fn one_release_has_no_layers() {
    let folder = upgrade();
    let run = |args: &[&str]| support::finish(support::command(args).current_dir(folder.path("")));
    run(&["diff", "new", "-p", "patches", "--layers"]).exits(1).says("--layers compares two bundles");
    run(&["diff", "old", "new", "-p", "patches", "--before-materialized", "--layers"])
        .says("--layers compares two bundles");
    run(&["diff", "old", "new", "--layers", "--stat"]).exits(2);
}

#[test]
fn hidden_values_of_secrets_are_letters() {
    let secret = |value: &str| {
        format!("apiVersion: v1\nkind: Secret\nmetadata: {{name: db}}\nstringData:\n  password: {value}\n")
    };
    let folder = Folder::with(&[
        ("old/db.yaml", &secret("hunter1")),
        ("new/db.yaml", &secret("hunter2")),
        ("patches/p.yaml", "# target: db\nkind: Secret\nstringData:\n  password: hunter3\n"),
        ("later/none.yaml", "# target: db\nkind: Secret\nmetadata: {labels: {a: b}}\n"),
    ]);
    for format in ["unified", "json", "markdown"] {
        let run = diff(&folder, &["--layers", "--format", format]).exits(1);
        assert!(run.text().contains("hidden") && !run.text().contains("hunter"), "{}", run.text());
    }
    assert!(diff(&folder, &["--layers", "--show-secrets"]).exits(1).text().contains("`password: hunter1` became"));
}
