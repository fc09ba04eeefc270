//! What a check says of patches, beyond one case for each rule: what is told once, what is not told, what is never shown.

mod support;

use support::{Folder, command, finish};

const SETTINGS: &str = "\
apiVersion: v1
kind: ConfigMap
metadata: {name: NAME, labels: {app: demo}}
data: {level: info, limit: \"10\"}
";

const LOGIN: &str = "\
apiVersion: v1
kind: Secret
metadata: {name: login}
stringData:
  password: PASSWORD
";

/// Lays files out, checks them, and returns what is printed.
fn told(files: &[(&str, String)]) -> String {
    let folder = Folder::new();
    for (path, text) in files {
        folder.write(path, text.as_bytes());
    }
    let mut words = vec!["check", "--verbose", "bundle", "-p", "patches"];
    if files.iter().any(|(path, _)| path.starts_with("before/")) {
        words.extend(["--before", "before"]);
    }
    finish(command(&words).current_dir(folder.path(""))).text()
}

fn settings(name: &str) -> String {
    SETTINGS.replace("NAME", name)
}

fn patch(target: &str, body: &str) -> String {
    format!("# target: {target}\n{body}")
}

#[test]
fn a_patch_for_a_label_is_told_of_once() {
    let told = told(&[
        ("bundle/a.yaml", settings("a")),
        ("bundle/b.yaml", settings("b")),
        ("patches/p.yaml", patch("app=demo", "data: {level: debug, limit: \"10\"}\n")),
    ]);
    assert_eq!(told.matches("[patch/absorbed]").count(), 1, "{told}");
    assert!(told.contains("/data/limit is `\"10\"` in the base already; so it is on 2 objects: a, b"), "{told}");
}

#[test]
fn whoever_expects_nothing_is_not_told_of_nothing() {
    let files = |expect: &str| {
        let body = format!("# expect: {expect}\ndata: {{level: debug}}\n");
        [("bundle/a.yaml", settings("a")), ("patches/p.yaml", patch("gone", &body))]
    };
    assert!(told(&files("1")).contains("[patch/expect]: the patch hits 0 objects; 1 object expected"));
    let told = told(&files("0..1"));
    assert!(!told.contains("patch/no-such-target") && !told.contains("patch/expect"), "{told}");
}

#[test]
fn values_of_secrets_are_compared_and_not_shown() {
    let password = |text: &str| LOGIN.replace("PASSWORD", text);
    let mine = |text: &str| patch("login", &format!("stringData: {{password: {text}}}\n"));
    let told = told(&[
        ("before/login.yaml", password("swordfish-1")),
        ("bundle/login.yaml", password("swordfish-2")),
        ("patches/a.yaml", mine("swordfish-3")),
        ("patches/b.yaml", mine("swordfish-4")),
        ("patches/c.json", r#"{"target": "login", "patch": [{"op": "replace", "path": "/stringData/password", "value": "swordfish-2"}]}"#.to_owned()),
    ]);
    for rule in ["patch/changed-underneath", "patch/conflict", "patch/undone"] {
        assert!(told.contains(rule), "{rule}\n{told}");
    }
    assert!(!told.contains("swordfish"), "{told}");
}

#[test]
fn a_container_that_the_vendor_took_out_comes_in_again() {
    let workload = |containers: &str| {
        format!(
            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: web}}\nspec:\n  template:\n    spec:\n      containers:\n{containers}"
        )
    };
    let web = "        - {name: web, image: web:1}\n";
    let body = "spec: {template: {spec: {containers: [{name: proxy, resources: {limits: {cpu: 1, memory: 1Gi}}}]}}}\n";
    let told = told(&[
        ("before/web.yaml", workload(&format!("{web}        - {{name: proxy, image: proxy:1}}\n"))),
        ("bundle/web.yaml", workload(web)),
        ("patches/p.yaml", patch("web", body)),
    ]);
    assert_eq!(told.matches("[patch/changed-underneath]").count(), 1, "{told}");
    assert!(told.contains("/spec/template/spec/containers/[name=proxy] is gone from the base"), "{told}");
}

#[test]
fn a_patch_that_cannot_be_applied_is_not_compared() {
    let told = told(&[
        ("bundle/a.yaml", settings("a")),
        ("patches/a.yaml", patch("a", "data: {level: debug}\n")),
        ("patches/b.yaml", patch("a", "kind: ConfigMap\nmetadata: {name: other}\ndata: {level: warn}\n")),
        (
            "patches/c.json",
            r#"{"target": "a", "patch": [{"op": "test", "path": "/data/level", "value": "x"}]}"#.to_owned(),
        ),
    ]);
    assert!(told.contains("[patch/other-name]") && told.contains("[patch/test-failed]"), "{told}");
    for rule in ["patch/conflict", "patch/order-dependent", "patch/no-effect"] {
        assert!(!told.contains(rule), "{rule}\n{told}");
    }
}
