//! `onlay materialize`: bytes, exit codes, and what is printed where.

mod support;

use support::{BROKEN, DB, Folder, LABELS, NEW, OLD, PATCHES, WEB, onlay, onlay_with_input, root, tree};

const THREE: &str = "# target: web\nspec:\n  replicas: 3\n";

#[test]
fn one_file_alone_is_printed_byte_for_byte() {
    for text in
        [WEB.to_owned(), WEB.trim_end().to_owned(), WEB.replace('\n', "\r\n"), format!("\u{feff}---\n{WEB}...\n")]
    {
        let folder = Folder::with(&[("web.yaml", &text)]);
        let run = onlay(&["materialize", &folder.path("web.yaml")]).exits(0);
        assert_eq!(run.text(), text);
        assert_eq!(run.err, "");
    }
}

#[test]
fn a_patch_changes_what_it_asks_for_and_nothing_else() {
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", THREE)]);
    let run = onlay(&["materialize", &folder.path("web.yaml"), "-p", &folder.path("p.yaml"), "-o", "-"]).exits(0);
    assert_eq!(run.text(), WEB.replace("replicas: 2", "replicas: 3"));
}

#[test]
fn files_are_printed_with_separators() {
    let folder = Folder::with(&[("b/a.yaml", "a: 1"), ("b/b.yaml", "---\nb: 2\n"), ("b/c.yaml", "c: 3\n")]);
    assert_eq!(onlay(&["materialize", &folder.path("b")]).exits(0).text(), "a: 1\n---\nb: 2\n---\nc: 3\n");
}

#[test]
fn patches_come_in_the_order_given_then_by_path() {
    let patch = |n: u32| format!("# target: web\nspec:\n  replicas: {n}\n");
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("one/b.yaml", &patch(12)),
        ("one/a/z.yaml", &patch(11)),
        ("two.yaml", &format!("{}---\n{}", patch(21), patch(22))),
    ]);
    let last = |patches: &[&str]| {
        let mut args = vec!["materialize".to_owned(), folder.path("web.yaml")];
        patches.iter().for_each(|patch| args.extend(["-p".to_owned(), folder.path(patch)]));
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let text = onlay(&args).exits(0).text();
        text.split("replicas: ").nth(1).expect("has replicas")[..2].to_owned()
    };
    assert_eq!(last(&["one"]), "12");
    assert_eq!(last(&["one", "two.yaml"]), "22");
    assert_eq!(last(&["two.yaml", "one"]), "12");
}

#[test]
fn a_failing_patch_stops_everything_unless_going_on_was_asked_for() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("p/1.yaml", THREE),
        ("p/2.json", r#"{"target": "web", "patch": [{"op": "remove", "path": "/spec/nothing"}]}"#),
    ]);
    let (web, patches, out) = (folder.path("web.yaml"), folder.path("p"), folder.path("out"));
    onlay(&["materialize", &web, "-p", &patches]).exits(1).prints_nothing().says("p/2.json:1:").says("1 error");
    onlay(&["materialize", &web, "-p", &patches, "-o", &out]).exits(1).prints_nothing();
    assert_eq!(folder.names(), ["p", "web.yaml"]);
    let run = onlay(&["materialize", &web, "-p", &patches, "--keep-going"]).exits(1).says("1 error");
    assert_eq!(run.text(), WEB.replace("replicas: 2", "replicas: 3"));
}

#[test]
fn trouble_with_inputs_is_2() {
    let folder =
        Folder::with(&[("web.yaml", WEB), ("broken.yaml", "a: [1\n"), ("twice.yaml", &format!("{WEB}---\n{WEB}"))]);
    folder.write("utf16.yaml", b"\xff\xfea\0");
    let web = folder.path("web.yaml");
    let trouble = |args: &[&str], words: &str| {
        onlay(&[&["materialize"], args].concat()).exits(2).prints_nothing().says(words);
    };
    trouble(&[&folder.path("wep.yaml")], "did you mean");
    trouble(&[&folder.path("broken.yaml")], "broken.yaml:");
    trouble(&[&folder.path("twice.yaml")], "stands twice in the bundle");
    trouble(&[&folder.path("utf16.yaml")], "UTF-16");
    trouble(&[&web, "-p", &folder.path("utf16.yaml")], "UTF-16");
    trouble(&[&web, "-p", &folder.path("nothing")], "no such file");
    trouble(&[&web, "--labels", &folder.path("nothing")], "no such file");
    trouble(&[&web, "--object", "wep"], "did you mean `web`?");
    trouble(&[&web, "--release-version", "1", "--max-file-size", "3"], "--max-file-size");
    trouble(&["-", "-p", "-"], "`-` is given twice");
    trouble(&[&web, "--patchs", "x"], "--patches");
}

#[test]
fn a_file_that_is_only_named_as_an_archive_is_refused_if_there_is_nothing_in_it() {
    let page = "<html>404 Not Found</html>\n";
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("web.zip", WEB),
        ("empty.zip", ""),
        ("page.TGZ", page),
        ("page.yaml", page),
        ("p.tar.gz", "\n"),
        ("empty.yaml", ""),
    ]);
    for name in ["empty.zip", "page.TGZ"] {
        let words = "named as an archive, but is none, and there is no object in it";
        let run = onlay(&["materialize", &folder.path(name)]).exits(2).says(words).says(name);
        run.says("get it again").prints_nothing();
    }
    onlay(&["diff", &folder.path("web.yaml"), &folder.path("empty.zip")]).exits(2).says("bundle/no-archive");
    let patched = |patch: &str| onlay(&["materialize", &folder.path("web.yaml"), "-p", &folder.path(patch)]);
    patched("p.tar.gz").exits(2).says("there is no patch in it").prints_nothing();
    // What a file is tells its content; who names an empty one as a text has one.
    assert_eq!(onlay(&["materialize", &folder.path("web.zip")]).exits(0).text(), WEB);
    onlay(&["materialize", &folder.path("page.yaml")]).exits(0).says("no mapping");
    assert_eq!(patched("empty.yaml").exits(0).text(), WEB);
}

#[test]
fn everything_that_is_wrong_is_said_in_one_run() {
    let folder =
        Folder::with(&[("web.yaml", WEB), ("p.yaml", "# target: web\na: 'x\n"), ("labels.yaml", "lables: {}\n")]);
    let run = onlay(&[
        "materialize",
        &folder.path("web.yaml"),
        "-p",
        &folder.path("p.yaml"),
        "-p",
        &folder.path("none"),
        "--labels",
        &folder.path("labels.yaml"),
        "--object",
        "x",
    ]);
    run.exits(2)
        .says("p.yaml:")
        .says("no such file")
        .says("did you mean `labels`?")
        .says("no object is called `x`")
        .says("4 errors");
}

#[test]
fn a_target_that_names_nothing_is_a_warning_or_an_error() {
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", "# target: wep\nspec: {replicas: 3}\n")]);
    let args = ["materialize", &folder.path("web.yaml"), "-p", &folder.path("p.yaml")];
    let run =
        onlay(&args).exits(0).says("warning[patch/no-such-target]").says("p.yaml:1:11").says("did you mean `web`?");
    assert_eq!(run.text(), WEB);
    onlay(&[&args[..], &["--strict"]].concat()).exits(1).prints_nothing().says("error[patch/no-such-target]");
    assert_eq!(onlay(&[&args[..], &["-q"]].concat()).exits(0).err, "");
}

#[test]
fn objects_are_printed_by_any_of_their_names() {
    let config = |name: &str| onlay(&["materialize", OLD, "--object", name]).exits(0).text();
    let web = config("Deployment/alertmanager");
    assert!(web.starts_with("apiVersion: apps/v1\nkind: Deployment\n"), "{web}");
    assert_eq!(config("Deployment.apps/alertmanager"), web);
    assert_eq!(config("tidewater/Deployment/alertmanager"), web);
    assert_eq!(config("alertmanager").matches("\n---\n").count(), 2);
}

#[test]
fn json_is_one_object_a_line_as_kubernetes_reads_it() {
    let run = onlay(&["materialize", OLD, "-p", PATCHES, "--labels", LABELS, "--format", "json"]).exits(0);
    let text = run.text();
    let values: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("is JSON")).collect();
    assert_eq!(values.len(), 76);
    assert!(values.iter().all(|value| value["kind"] != "List" && value["metadata"]["name"].is_string()));
    run.says("aws-config-keys is encrypted");
}

#[test]
fn items_of_a_typed_list_get_its_type() {
    let folder = Folder::with(&[("l.yaml", "apiVersion: v1\nkind: ServiceList\nitems:\n- metadata: {name: a}\n")]);
    let run = onlay(&["materialize", &folder.path("l.yaml"), "--format", "json"]).exits(0);
    assert_eq!(run.text(), "{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"name\":\"a\"}}\n");
}

#[test]
fn standard_input_is_a_bundle_or_a_patch() {
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", THREE)]);
    let expected = WEB.replace("replicas: 2", "replicas: 3");
    let run = onlay_with_input(&["materialize", "-", "-p", &folder.path("p.yaml")], WEB.as_bytes()).exits(0);
    assert_eq!(run.text(), expected);
    let run = onlay_with_input(&["materialize", &folder.path("web.yaml"), "-p", "-"], THREE.as_bytes()).exits(0);
    assert_eq!(run.text(), expected);
    onlay_with_input(&["materialize", &folder.path("web.yaml"), "-p", "-"], b"spec: 1\n").exits(1).says("stdin:1:1");
}

#[test]
fn files_of_a_patch_folder_that_are_no_patches_are_skipped() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("p/p.yaml", THREE),
        ("p/README.md", "x"),
        ("p/onlay.yaml", "a: 1\n"),
        ("p/sub/kustomization.yaml", "a: 1\n"),
        ("p/.git/config", "x"),
        ("p/.hidden.yaml", "a: 1\n"),
    ]);
    onlay(&["materialize", &folder.path("web.yaml"), "-p", &folder.path("p")])
        .exits(0)
        .says("ignored 3 files, which are no patches: README.md, onlay.yaml, sub/kustomization.yaml")
        .does_not_say(".hidden");
}

#[test]
fn links_in_a_folder_are_followed_only_inside() {
    use std::os::unix::fs::symlink;
    let folder = Folder::with(&[("web.yaml", WEB), ("p/..data/p.yaml", THREE), ("secret", "x")]);
    symlink("..data/p.yaml", folder.path("p/p.yaml")).expect("links can be made");
    let args = ["materialize", &folder.path("web.yaml"), "-p", &folder.path("p")];
    assert!(onlay(&args).exits(0).text().contains("replicas: 3"));
    symlink("../secret", folder.path("p/q.yaml")).expect("links can be made");
    onlay(&args).exits(2).prints_nothing().says("leads out of the folder");
}

#[test]
fn default_patches_of_the_bundle_come_last_unless_replaced() {
    let folder = Folder::with(&[
        ("src/web.yaml", WEB),
        ("src/defaults/d.yaml", "# target: web\nspec:\n  replicas: 9\n"),
        ("p.yaml", THREE),
        ("own.yaml", "# target: web\nspec:\n  replicas: 8\n"),
    ]);
    // Packing the defaults is a run of its own: any folder of YAML files can be packed.
    let packed = folder.path("b/default_patches.zip");
    onlay(&["materialize", &folder.path("src/defaults"), "-o", &packed]).exits(0);
    folder.write("b/web.yaml", WEB.as_bytes());
    let (bundle, patch) = (folder.path("b"), folder.path("p.yaml"));
    let replicas = |args: &[&str], words: &str| {
        let run =
            onlay(&[&["materialize", &bundle, "-p", &patch, "--object", "web"], args].concat()).exits(0).says(words);
        run.text().split("replicas: ").nth(1).expect("has replicas")[..1].to_owned()
    };
    assert_eq!(replicas(&[], "1 default patch in default_patches.zip, laid on last"), "9");
    assert_eq!(replicas(&["--no-default-patches"], "are not laid on"), "3");
    assert_eq!(replicas(&["--default-patches", &folder.path("own.yaml")], ""), "8");
    // An archive that was laid on is not in the output, where it would be laid on again.
    onlay(&["materialize", &bundle, "-o", &folder.path("out")]).exits(0);
    assert_eq!(tree(&folder.path("out")).keys().collect::<Vec<_>>(), [".onlay.json", "web.yaml"]);
}

#[test]
fn crds_from_outside_decide_how_lists_merge() {
    let crd = std::fs::read_to_string(root().join(OLD).join("base_configs/crd-pipelines.yml")).expect("is there");
    let resources = std::fs::read_to_string(root().join(OLD).join("base_configs/pipelines.yml")).expect("is there");
    let folder = Folder::with(&[("b.yaml", &resources), ("crd.yaml", &crd)]);
    let patch = "testdata/demo/patches/30-app/11-pipeline-invoices.yaml";
    let args = ["materialize", &folder.path("b.yaml"), "-p", patch];
    let without = onlay(&args).exits(0).text();
    let with = onlay(&[&args[..], &["--crds", &folder.path("crd.yaml")]].concat()).exits(0).text();
    assert_ne!(without, with);
    let whole =
        onlay(&["materialize", OLD, "-p", patch, "--object", "pipeline-invoices", "--object", "pipeline-contracts"]);
    assert_eq!(with, whole.exits(0).text());
}

#[test]
fn the_output_does_not_depend_on_threads() {
    let run = |bundle: &str, threads: &str| {
        let run = onlay(&["materialize", bundle, "-p", PATCHES, "--labels", LABELS, "-v", "--threads", threads]);
        (run.code, run.out, run.err)
    };
    for bundle in [OLD, NEW] {
        assert_eq!(run(bundle, "1"), run(bundle, "4"));
    }
    // As many are not started: they would wake each other for minutes.
    assert_eq!(run(OLD, "1"), run(OLD, "99999"));
    assert_eq!(
        onlay(&["materialize", OLD, "-p", BROKEN, "--threads", "1"]).err,
        onlay(&["materialize", OLD, "-p", BROKEN, "--threads", "4"]).err
    );
}

#[test]
fn an_unpatched_secret_is_materialized_as_it_is() {
    let folder = Folder::with(&[("db.yaml", DB)]);
    assert_eq!(onlay(&["materialize", &folder.path("db.yaml")]).exits(0).text(), DB);
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    let folder = Folder::with(&[("web.yaml", WEB)]);
    let web = folder.path("web.yaml");
    for more in [&["--format", "json"][..], &["--object", "web"]] {
        onlay(&[&["materialize", &web, "--layout", "files"], more].concat())
            .exits(2)
            .prints_nothing()
            .says("usage/conflict");
    }
    onlay(&["materialize", &web, "-q", "-v"]).exits(2);
    onlay(&["materialize", &web, "--no-default-patches", "--default-patches", &web]).exits(2);
}
