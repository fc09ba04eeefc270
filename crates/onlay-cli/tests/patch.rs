//! `onlay patch`.

mod support;

use serde_json::Value;
use support::{BROKEN, DB, Folder, LABELS, NEW, OLD, PATCHES, WEB, golden, onlay};

const INGEST: &str = "testdata/demo/patches/10-sizing/01-ingest-worker.yaml";

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("is JSON")
}

#[test]
fn a_preview_shows_what_one_patch_does() {
    let text = onlay(&["patch", "preview", INGEST, NEW]).exits(0).text();
    assert!(text.starts_with("1 changed, 77 unchanged\n\nchanged Deployment/deployment-ingest-worker "), "{text}");
    assert!(text.contains("\n-  replicas: 4     # one per queue shard\n+  replicas: 6"), "{text}");
    let run = onlay(&["patch", "preview", INGEST, NEW, "--object", "deployment-webapp"]).exits(0).prints_nothing();
    run.says("the patch is not for Deployment/deployment-webapp");
    onlay(&["patch", "preview", "testdata/demo/patches/10-sizing/05-webapp-replicas.yaml", NEW])
        .exits(0)
        .prints_nothing()
        .says("the patch changes nothing");
}

#[test]
fn a_patch_of_a_set_is_shown_in_its_place() {
    let folder = Folder::with(&[("web.yaml", WEB)]);
    for n in 3..6 {
        folder.write(&format!("p/{n}.yaml"), format!("# target: web\nspec:\n  replicas: {n}\n").as_bytes());
    }
    let (web, set, four) = (folder.path("web.yaml"), folder.path("p"), folder.path("p/4.yaml"));
    let text = onlay(&["patch", "preview", &four, &web, "-p", &set]).exits(0).text();
    assert!(text.contains("-  replicas: 3 # two will do\n+  replicas: 4 # two will do\n"), "{text}");
    let found = json(&onlay(&["patch", "preview", &four, &web, "--object", "web", "--format", "api"]).exits(0).text());
    assert_eq!(found["data"]["prev_config"], WEB);
    assert_eq!(found["data"]["new_config"], WEB.replace('2', "4"));
}

#[test]
fn a_patch_that_cannot_be_laid_on_is_told() {
    let broken = format!("{BROKEN}/04-index-past-the-end.json");
    onlay(&["patch", "preview", &broken, NEW]).exits(1).prints_nothing().says("is no index of /spec/egress");
    let found = json(&onlay(&["patch", "preview", &broken, NEW, "--format", "api"]).exits(1).text());
    assert_eq!(found["data"]["dryRuns"][0]["dryRun"], Value::Null);
    let message = found["data"]["dryRuns"][0]["message"].as_str().expect("is text");
    assert!(message.contains("`7` is no index"), "{message}");
}

#[test]
fn values_of_secrets_are_letters_in_every_list() {
    let secret = "# target: db\nkind: Secret\nstringData:\n  password: swordfish\n";
    let folder = Folder::with(&[("db.yaml", DB), ("p/db.yaml", secret)]);
    let (db, p) = (folder.path("db.yaml"), folder.path("p"));
    for args in [
        &["patch", "preview", &p, &db][..],
        &["patch", "preview", &p, &db, "--format", "json"],
        &["patch", "preview", &p, &db, "--format", "api"],
        &["patch", "preview", &p, &db, "--format", "api", "--object", "db"],
        &["patch", "list", &p, "--format", "api"],
        &["patch", "grep", "password", &p],
        &["patch", "grep", "password", &p, "--format", "json"],
        &["patch", "grep", "password", &p, "--format", "api"],
    ] {
        let text = onlay(args).exits(0).text();
        assert!(!text.contains("swordfish") && !text.contains("hunter2"), "{args:?}: {text}");
        assert!(text.contains("<redacted "), "{args:?}: {text}");
    }
    onlay(&["patch", "grep", "swordfish", &p]).exits(0).prints_nothing();
    assert!(onlay(&["patch", "preview", &p, &db, "--show-secrets"]).exits(0).text().contains("swordfish"));
}

#[test]
fn a_new_patch_leads_to_the_edited_config() {
    let folder = Folder::new();
    let set = ["-p", PATCHES, "--labels", LABELS];
    let object = ["--object", "deployment-api-server"];
    let whole = onlay(&[&["materialize", NEW][..], &set, &object].concat()).exits(0).text();
    let edited = whole.replace("  replicas: 2\n", "  replicas: 7  # for the fair\n").replace("4720", "4730");
    assert_ne!(whole, edited);
    folder.write("edited.yaml", edited.as_bytes());
    let (file, patch) = (folder.path("edited.yaml"), folder.path("z.yaml"));
    let new = [&["patch", "new", "--base", NEW, "--edited", &file][..], &set].concat();
    let text = onlay(&[&new[..], &["--description", "For the fair."]].concat()).exits(0).text();
    assert_eq!(
        text,
        "# target: deployment-api-server\n# description: For the fair.\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  annotations:\n    ops.example.com/cost-center: \"4730\"\nspec:\n  replicas: 7  # for the fair\n"
    );
    for more in [&["-o", &patch][..], &["--json", "-o", &patch]] {
        onlay(&[&new[..], more].concat()).exits(0).prints_nothing().says("written");
        let again = onlay(&[&["materialize", NEW][..], &set, &["-p", &patch], &object].concat()).exits(0).text();
        assert_eq!(again, edited.replace("  # for the fair", ""), "{more:?}");
    }
    onlay(&[&["patch", "new", "--base", OLD, "--edited", NEW][..]].concat()).exits(2).says("the base has no ");
    folder.write("same.yaml", whole.as_bytes());
    let same = folder.path("same.yaml");
    let new = [&["patch", "new", "--base", NEW, "--edited", &same][..], &set].concat();
    onlay(&new).exits(0).prints_nothing().says("is not changed");
}

#[test]
fn hibernation_scales_everything_to_zero() {
    let folder = Folder::new();
    let patch = folder.path("hibernate.yaml");
    onlay(&["patch", "new", "--hibernate", "--base", NEW, "--labels", LABELS, "-o", &patch]).exits(0);
    let run = onlay(&["materialize", NEW, "-p", &patch, "--labels", LABELS, "--format", "json", "-q"]).exits(0);
    let objects: Vec<Value> = run.text().lines().map(json).collect();
    let scaled = objects.iter().filter(|object| object["kind"] == "Deployment" || object["kind"] == "StatefulSet");
    let replicas: Vec<&Value> = scaled.map(|object| &object["spec"]["replicas"]).collect();
    assert_eq!(replicas.len(), 17);
    assert!(replicas.iter().all(|n| **n == 0), "{replicas:?}");
    golden("hibernate.txt", &onlay(&["patch", "new", "--hibernate"]).exits(0).text());
    onlay(&["patch", "new"]).exits(2);
}

#[test]
fn an_image_is_set_by_a_patch() {
    let folder = Folder::new();
    let patch = folder.path("image.yaml");
    let set = ["patch", "set-image", NEW, "--object", "deployment-api-server", "--image", "registry.example/api:2"];
    onlay(&[&set[..], &["--container", "api-server", "--comment", "numpy", "-o", &patch]].concat()).exits(0);
    let run = onlay(&["diff", NEW, "-p", &patch, "--stat"]).exits(1);
    assert!(run.text().contains("| 2 +-\n"), "{}", run.text());
    let first = onlay(&set).exits(0).text();
    assert!(first.contains("- name: trace-agent\n          image: registry.example/api:2\n"), "{first}");
    onlay(&[&set[..], &["--container", "api-sever"]].concat()).exits(2).says("did you mean `api-server`?");
    onlay(&[&set[..], &["--container", "zzz"]].concat()).exits(2).says("its containers are `");
}

#[test]
fn patches_are_listed_and_found() {
    golden("patch-list.txt", &onlay(&["patch", "list", PATCHES, "-q"]).exits(0).text());
    let of = ["patch", "list", PATCHES, "--bundle", NEW, "--labels", LABELS, "--object", "deployment-api-server", "-q"];
    let text = onlay(&of).exits(0).text();
    assert_eq!(text.lines().count(), 1 + 5, "{text}");
    assert!(text.contains("Deployment (13 objects)"), "{text}");
    let found = onlay(&["patch", "grep", "proxy.example", PATCHES, "-q"]).exits(0).text();
    assert!(found.starts_with("testdata/demo/patches/20-network/08-webhook-relay-proxy.yaml:12: "), "{found}");
    assert_eq!(onlay(&["patch", "grep", "PROXY.example", PATCHES, "-q"]).exits(0).text(), "");
    assert_eq!(onlay(&["patch", "grep", "PROXY.example", PATCHES, "-q", "-i"]).exits(0).text(), found);
    let one = ["patch", "grep", "proxy", PATCHES, "-q", "--limit", "1", "--format", "json"];
    assert_eq!(json(&onlay(&one).exits(0).text())["patches"].as_array().map(Vec::len), Some(1));
    // What could be read is listed beside what is wrong.
    let run = onlay(&["patch", "list", BROKEN]).exits(2).says("the patch has no target");
    assert!(run.text().lines().count() > 4, "{}", run.text());
}

const KUSTOMIZATION: &str = "\
resources: [base.yaml]
patches:
  - path: web.yaml
  - path: ops.yaml
    target: {kind: Deployment, name: web}
  - patch: |-
      - op: add
        path: /spec/minReadySeconds
        value: 5
    target: {kind: Deployment, labelSelector: app=web}
";

#[test]
fn patches_of_kustomize_are_adopted() {
    let folder = Folder::with(&[
        ("base.yaml", &WEB.replace("  name: web\n", "  name: web\n  labels: {app: web}\n")),
        ("kustomization.yaml", KUSTOMIZATION),
        (
            "web.yaml",
            "# Why.\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3 # more\n",
        ),
        ("ops.yaml", "- {op: add, path: /spec/paused, value: true}\n"),
    ]);
    let args = ["patch", "adopt", &folder.path("kustomization.yaml")];
    let before = support::tree(&folder.path(""));
    let dry =
        onlay(&[&args[..], &["--dry-run"]].concat()).exits(0).says("2 files would be changed, 1 file would be made");
    assert_eq!(support::tree(&folder.path("")), before);
    let run = onlay(&args).exits(0).says("2 files changed, 1 file made");
    assert_eq!(run.text(), dry.text());
    let text = |file: &str| String::from_utf8(folder.read(file)).expect("is UTF-8");
    assert_eq!(
        text("web.yaml"),
        "# Why.\n# target: web\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3 # more\n"
    );
    assert_eq!(text("ops.yaml"), "# target: Deployment/web\n- {op: add, path: /spec/paused, value: true}\n");
    assert!(text("adopted-3.yaml").starts_with("# target: app=web\n- op: add\n"));
    let patches: Vec<String> = ["web.yaml", "ops.yaml", "adopted-3.yaml"].map(|file| folder.path(file)).to_vec();
    let args = ["materialize", &folder.path("base.yaml"), "-p", &patches[0], "-p", &patches[1], "-p", &patches[2]];
    let out = onlay(&args).exits(0).text();
    assert!(out.ends_with("  replicas: 3 # two will do\n  paused: true\n  minReadySeconds: 5\n"), "{out}");
    // Again there is nothing to do.
    onlay(&["patch", "adopt", &folder.path("")]).exits(0).says("0 files changed").says("is there already");
}

#[test]
fn what_cannot_be_adopted_is_told() {
    let folder = Folder::with(&[
        ("a.yaml", "- {op: remove, path: /a}\n"),
        ("b.yaml", "kind: Deployment\nmetadata: {name: web}\nspec: {replicas: 1}\n"),
        ("c.yaml", "x: 1\n"),
    ]);
    let run = onlay(&["patch", "adopt", &folder.path("")]).exits(0).says("a.yaml:1").says("c.yaml:1");
    assert_eq!(run.text(), format!("{}: web\n", folder.path("b.yaml")));
    assert_eq!(folder.read("a.yaml"), b"- {op: remove, path: /a}\n");
}

#[test]
fn a_project_file_names_what_the_command_line_does_not() {
    let project = ["--project", "testdata/demo/onlay.yaml", "-q"];
    let list = |more: &[&str]| onlay(&[&["patch", "list"][..], &project, more].concat()).exits(0).text();
    assert_eq!(list(&[]).lines().count(), 1 + 44);
    let of = list(&["--object", "deployment-api-server"]);
    assert!(of.contains("Deployment (13 objects)"), "{of}");
    // The base is that of the project's patches, not of others.
    let other = list(&["testdata/demo/default-patches-23.07.1"]);
    assert!(!other.contains("(nothing)"), "{other}");
    let edited = "testdata/demo/edited/notifications.yaml";
    let new = onlay(&[&["patch", "new", "--edited", edited][..], &project].concat()).exits(0).text();
    assert!(new.contains("  replicas: 2\n"), "{new}");
    let bind = ["labels", "bind", "--label", "a", "--object", "deployment-reprots", "--dry-run"];
    let run = onlay(&[&bind[..], &project[..2]].concat()).exits(0).says("did you mean `deployment-reports`?");
    assert!(run.text().contains("  a:\n    - deployment-reprots\n"), "{}", run.text());
    onlay(&["patch", "list", "--no-project"]).exits(2).says("as `patches:` in onlay.yaml");
    onlay(&["labels", "bind", "--no-project", "--label", "a", "--object", "b"]).exits(2).says("as `labels:` in");
}

#[test]
fn no_text_from_outside_acts_on_a_terminal() {
    let evil = "\\u001b[2J\\u202e\\u0007";
    let config = |data: &str| {
        format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: \"x{evil}\", uid: \"{evil}\", resourceVersion: \"1\"}}\ndata: {{\"k{evil}\": \"{data}{evil}\"}}\n"
        )
    };
    let real = "\u{1b}[2J\u{202e}\u{7}";
    let patch =
        format!("# target: ConfigMap\n# description: \u{202e}\nkind: ConfigMap\ndata: {{\"k{evil}\": \"c{evil}\"}}\n");
    let labels = format!("labels: {{\"l{evil}\": [\"x{evil}\"]}}\n");
    let folder = Folder::with(&[("a.yaml", &config("a")), ("b.yaml", &config("b")), ("l.yaml", &labels)]);
    folder.write("p/1.yaml", patch.as_bytes());
    folder.write("k/x.yaml", format!("kind: A\nmetadata: {{name: \"x{evil}\"}}\n").as_bytes());
    let (a, b, l, p, k) =
        (folder.path("a.yaml"), folder.path("b.yaml"), folder.path("l.yaml"), folder.path("p"), folder.path("k"));
    let runs: &[&[&str]] = &[
        &["diff", &a, &b],
        &["diff", &a, &b, "--stat"],
        &["diff", &a, &b, "--format", "names"],
        &["diff", &a, &b, "--format", "markdown"],
        &["diff", &a, &b, "--format", "api"],
        &["diff", &a, &b, "--drift"],
        &["diff", &a, &b, "--drift", "--format", "names"],
        &["diff", &a, &b, "--drift", "--format", "api"],
        &["labels", "list", &a, "--labels", &l],
        &["labels", "objects", "ConfigMap", &a, "--labels", &l],
        &["labels", "of", &format!("x{real}"), &a, "--labels", &l],
        &["patch", "list", &p],
        &["patch", "list", &p, "--format", "json"],
        &["patch", "grep", "data", &p],
        &["patch", "grep", "data", &p, "--format", "api"],
        &["patch", "preview", &p, &a],
        &["patch", "preview", &p, &a, "--format", "api"],
        &["inspect", &a, "--format", "api", "--call", "base-configs"],
        &["materialize", &a, "-p", &p, "--format", "api"],
    ];
    let acts = |text: &str| text.contains(['\u{1b}', '\u{202e}', '\u{7}']);
    for args in runs {
        let run = onlay(args);
        assert!(run.code < 2, "{args:?}: {}", run.err);
        assert!(!run.text().is_empty(), "{args:?}");
        assert!(!acts(&run.text()), "{args:?}: {:?}", run.text());
        assert!(!acts(&run.err), "{args:?}: {:?}", run.err);
    }
    // A header is one line of plain text, and no name is written into it that is anything else.
    for args in [&["patch", "new", "--base", &a, "--edited", &b][..], &["patch", "adopt", &k]] {
        let run = onlay(args);
        assert!(run.text().is_empty() && !acts(&run.err) && run.err.contains("x\\u{1b}[2J"), "{args:?}: {}", run.err);
    }
}
