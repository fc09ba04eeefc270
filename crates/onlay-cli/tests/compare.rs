//! `onlay diff` and `onlay inspect`.

mod support;

use std::process::{Command, Stdio};

use serde_json::Value;
use support::{DB, Folder, LABELS, NEW, OLD, PATCHES, WEB, golden, onlay, root};

const DEFAULTS: &str = "testdata/demo/default-patches-23.07.1";

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("is JSON")
}

#[test]
fn a_release_against_itself_has_no_changes() {
    for args in [&[OLD, OLD][..], &[OLD], &[OLD, OLD, "-p", PATCHES, "--labels", LABELS]] {
        let run = onlay(&[&["diff"], args].concat()).exits(0);
        assert_eq!(run.text(), "", "{args:?}");
    }
}

#[test]
fn two_releases_are_compared_object_by_object() {
    let run = onlay(&["diff", OLD, NEW]).exits(1);
    let titles: String =
        run.text().lines().filter(|l| !l.starts_with([' ', '+', '-', '@', '\\'])).map(|l| format!("{l}\n")).collect();
    let titles = titles.replace("\n\n", "\n");
    golden("diff-titles.txt", &titles);
    let run = onlay(&[
        "diff",
        OLD,
        NEW,
        "-p",
        PATCHES,
        "--labels",
        LABELS,
        "--default-patches",
        DEFAULTS,
        "--object",
        "deployment-api-server",
    ]);
    golden("diff-api-server.txt", &run.exits(1).text());
}

#[test]
fn exit_zero_makes_differences_no_failure_but_trouble_stays() {
    onlay(&["diff", OLD, NEW, "--exit-zero"]).exits(0);
    onlay(&["diff", OLD, "nothing", "--exit-zero"]).exits(2).prints_nothing();
    onlay(&["diff", OLD, NEW, "-p", "testdata/demo/broken-patches", "--exit-zero"]).exits(2).prints_nothing();
}

#[test]
fn a_missing_target_names_the_side_it_is_missing_on() {
    let run = onlay(&["diff", OLD, NEW, "-p", PATCHES, "--labels", LABELS]).exits(1);
    run.says("'deployment-license-server' is a nonexistent object")
        .says("note: with testdata/demo/23.07.1")
        .says("2 warnings");
}

#[test]
fn kept_objects_are_included_and_not_deleted() {
    let run = onlay(&["diff", OLD, NEW, "--keep", "log-format", "--format", "summary-json"]).exits(1);
    let found = json(&run.text());
    assert_eq!(found["deprecationOverriddenObjectNames"], serde_json::json!(["log-format"]));
    let has = |list: &str, name: &str| found[list].as_array().expect("is a list").iter().any(|n| n == name);
    assert!(has("includedObjectNames", "log-format") && !has("deletedObjectNames", "log-format"));
    assert!(has("deletedObjectNames", "feature-flags"));
    let text = onlay(&["diff", OLD, NEW, "--keep", "log-format"]).exits(1).text();
    assert!(text.contains("deleted, 1 kept, 3 formatting only"), "{text}");
    assert!(text.ends_with("\nkept ConfigMap/log-format (kept/tidewater_ConfigMap_log-format.yaml)\n"), "{text}");
    onlay(&["diff", OLD, NEW, "--keep", "log-fromat"]).exits(2).prints_nothing().says("did you mean `log-format`?");
    onlay(&["diff", OLD, NEW, "--keep", "nginx-conf"]).exits(1).says("is not deprecated");
}

#[test]
fn the_vendors_shape_holds_changed_and_new_objects() {
    let found = json(&onlay(&["diff", OLD, NEW, "--format", "json"]).exits(1).text());
    let names = |key: &str| found[key].as_object().expect("is a map").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names("diffs").len(), 29 + 7);
    assert_eq!(names("diffs"), names("configs"));
    assert_eq!(found["diffs"]["rate-limits"], serde_json::json!({"added": [], "deleted": []}));
    assert_eq!(found["includedObjectNames"].as_array().map(Vec::len), Some(78));
}

#[test]
#[allow(clippy::print_stdout, reason = "says what it skips")]
fn what_the_patches_do_is_a_patch_that_patch_understands() {
    // Without the files whose objects are cut out of lists or have lines that only a terminal needs escaped.
    let folder = Folder::new();
    let patch = "testdata/demo/patches/30-app/02-api-server.yaml";
    let run = onlay(&["diff", OLD, "-p", patch]).exits(1);
    std::fs::create_dir(folder.path("base_configs")).expect("can be made");
    folder.write(
        "base_configs/api-server.yml",
        &std::fs::read(root().join(OLD).join("base_configs/api-server.yml")).expect("is there"),
    );
    let mut child =
        match Command::new("patch").args(["-p1", "-s"]).current_dir(folder.path("")).stdin(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) => return println!("SKIPPED: patch cannot be run: {error}"),
        };
    std::io::Write::write_all(&mut child.stdin.take().expect("is piped"), &run.out).expect("patch reads");
    assert!(child.wait().expect("patch ends").success());
    onlay(&["materialize", OLD, "-p", patch, "-o", &folder.path("out")]).exits(0);
    assert_eq!(folder.read("base_configs/api-server.yml"), folder.read("out/base_configs/api-server.yml"));
}

#[test]
fn each_side_can_have_patches_of_its_own() {
    let patch = |n: u32| format!("# target: web\nspec:\n  replicas: {n}\n");
    let folder = Folder::with(&[("a.yaml", WEB), ("b.yaml", WEB), ("3.yaml", &patch(3)), ("4.yaml", &patch(4))]);
    let (a, b, three, four) =
        (folder.path("a.yaml"), folder.path("b.yaml"), folder.path("3.yaml"), folder.path("4.yaml"));
    let run = onlay(&["diff", &a, &b, "--before-patches", &three, "--after-patches", &four]).exits(1);
    assert!(run.text().contains("-  replicas: 3 # two will do\n+  replicas: 4 # two will do\n"), "{}", run.text());
    onlay(&["diff", &a, &b, "-p", &three]).exits(0);
    let run = onlay(&["diff", &a, &b, "-p", &three, "--after-patches", &four]).exits(1);
    assert!(run.text().contains("-  replicas: 3"));
    onlay(&["diff", &a, "--before-patches", &three]).exits(2);
}

#[test]
fn a_materialized_folder_is_not_patched_again() {
    let folder = Folder::with(&[
        ("a/web.yaml", WEB),
        (
            "p.json",
            r#"{"target": "web", "patch": [{"op": "add", "path": "/spec/minReadySeconds", "value": 5}, {"op": "test", "path": "/spec/replicas", "value": 2}, {"op": "replace", "path": "/spec/replicas", "value": 3}]}"#,
        ),
    ]);
    let (a, p, out) = (folder.path("a"), folder.path("p.json"), folder.path("out"));
    onlay(&["materialize", &a, "-p", &p, "-o", &out]).exits(0);
    onlay(&["diff", &out, &a, "-p", &p]).exits(0).says("is materialized already");
    onlay(&["materialize", &a, "-p", &p, "-o", &folder.path("out.zip")]).exits(0);
    onlay(&["diff", &folder.path("out.zip"), &a, "-p", &p]).exits(2);
    onlay(&["diff", &folder.path("out.zip"), &a, "-p", &p, "--before-materialized"]).exits(0);
}

#[test]
fn values_of_secrets_are_letters_unless_asked_for() {
    let folder = Folder::with(&[("db.yaml", DB), ("p.yaml", "# target: db\nstringData: {password: swordfish}\n")]);
    let args = ["diff", &folder.path("db.yaml"), "-p", &folder.path("p.yaml")];
    for format in ["unified", "json"] {
        let run = onlay(&[&args[..], &["--format", format]].concat()).exits(1);
        assert!(!run.text().contains("hunter2") && !run.text().contains("swordfish"), "{}", run.text());
        assert!(run.text().contains("<redacted A>") && run.text().contains("<redacted B>"), "{}", run.text());
    }
    let run = onlay(&[&args[..], &["--show-secrets"]].concat()).exits(1);
    assert!(
        run.text().contains("-  password: hunter2\n\\ No newline at end of file\n+  password: swordfish\n"),
        "{}",
        run.text()
    );
}

#[test]
fn masked_values_take_as_many_lines_as_what_they_stand_for() {
    let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  key: |\n    one\n    two\n  pem: \"a\n    b\"\n  x: y\n";
    let text = |replicas: u8| format!("{secret}---\n{}", WEB.replace("replicas: 2", &format!("replicas: {replicas}")));
    let folder = Folder::with(&[("before.yaml", &text(2)), ("after.yaml", &text(3))]);
    let line = text(2).lines().position(|line| line.contains("replicas")).expect("is there") + 1;
    let args = ["diff", &folder.path("before.yaml"), &folder.path("after.yaml"), "--context", "0"];
    let run = onlay(&args).exits(1);
    assert!(run.text().contains(&format!("@@ -{line} +{line} @@")), "{line}: {}", run.text());
}

#[test]
fn a_bundle_is_shown_to_people_and_to_programs() {
    golden("inspect.txt", &onlay(&["inspect", OLD]).exits(0).text());
    let found = json(&onlay(&["inspect", OLD, "--format", "json"]).exits(0).text());
    assert_eq!(found["releaseVersion"], "23.04.3");
    assert_eq!(found["counts"]["objects"], 77);
    assert_eq!(found["kinds"]["Deployment"], 14);
    assert_eq!(found["ignoredFiles"], serde_json::json!([{"file": "README.txt", "reason": "no config"}]));
    assert_eq!(found["objects"][0]["objectName"], "ConfigMap/alertmanager");
}

#[test]
fn what_could_be_read_of_a_bundle_is_shown_beside_what_is_wrong() {
    let folder = Folder::with(&[("b/a.yaml", WEB), ("b/b.yaml", "a: [\n"), ("b/release_version", "1.2\n")]);
    let run = onlay(&["inspect", &folder.path("b")]).exits(2).says("b.yaml:").says("1 error");
    assert!(run.text().contains("Deployment             web   a.yaml:1\n"), "{}", run.text());
    onlay(&["inspect", &folder.path("b"), "--release-version", "1.3"]).exits(2).says("--release-version says");
    let run = onlay(&["inspect", &folder.path("b/a.yaml"), "--release-version", "1.3"]).exits(0);
    assert!(run.text().contains("version     1.3\n"));
}
