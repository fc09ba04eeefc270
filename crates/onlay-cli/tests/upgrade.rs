//! What shapes an upgrade besides patches: objects from outside, the keep list, transformations, API versions.

mod support;

use serde_json::Value;
use support::{Folder, LABELS, NEW, OLD, PATCHES, WEB, golden, onlay, tree};

const DEFAULTS: &str = "testdata/demo/default-patches-23.07.1";
const EXTRA: &str = "testdata/demo/extra";
const POLICIES: &str = "testdata/demo/network-policies";

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&onlay(args).exits(1).text()).expect("is JSON")
}

/// The whole upgrade of the demo.
const UPGRADE: [&str; 15] = [
    "diff",
    OLD,
    NEW,
    "-p",
    PATCHES,
    "--labels",
    LABELS,
    "--default-patches",
    DEFAULTS,
    "--network-policies",
    POLICIES,
    "--extra",
    EXTRA,
    "--keep",
    "db-tls-metadata",
];

#[test]
fn the_whole_upgrade_is_told_in_its_head() {
    let text = onlay(&UPGRADE).exits(1).text();
    let head = text.split("\n\n").next().expect("there is a head");
    golden("upgrade-head.txt", &format!("{head}\n"));
}

#[test]
fn facts_stand_beside_the_vendors_shape() {
    let found = json(&[&UPGRADE[..], &["--format", "json"]].concat());
    let upgrade = &found["upgrade"];
    assert_eq!(upgrade["versionRises"], true);
    assert_eq!(upgrade["kept"][0]["objectName"], "db-tls-metadata");
    assert_eq!(upgrade["kept"][0]["asItIs"], true);
    let deleted = upgrade["deleted"].as_array().expect("is a list");
    let of = |name: &str| deleted.iter().find(|o| o["objectName"] == name).unwrap_or_else(|| panic!("{name}"));
    assert_eq!(of("control-plane-db-backend-params")["madeByInstaller"], true);
    assert_eq!(of("log-format")["usedBy"][0]["objectName"], "deployment-search-indexer");
    assert_eq!(of("deployment-license-server")["patches"][0]["line"], 1);
    assert_eq!(deleted.len(), found["deletedObjectNames"].as_array().expect("is a list").len());
}

#[test]
fn default_patches_that_are_there_already_are_not_laid_on_again() {
    let args = ["diff", NEW, "-p", DEFAULTS, "--default-patches", DEFAULTS, "--format", "json"];
    let run = onlay(&args).exits(1).says("3 default patches are in the patch set already");
    let found: Value = serde_json::from_str(&run.text()).expect("is JSON");
    assert_eq!(found["upgrade"]["skippedDefaultPatches"].as_array().map(Vec::len), Some(3));
    let alone = onlay(&["diff", NEW, "-p", DEFAULTS, "--format", "names"]).exits(1).text();
    assert_eq!(onlay(&["diff", NEW, "-p", DEFAULTS, "--default-patches", DEFAULTS, "--format", "names"]).text(), alone);
}

#[test]
fn network_policies_come_into_their_folder() {
    let folder = Folder::new();
    let out = folder.path("out");
    onlay(&["materialize", NEW, "--network-policies", POLICIES, "--extra", EXTRA, "-o", &out]).exits(0);
    let files = tree(&out);
    assert!(files.contains_key("network-policies/proxy-egress.yml"));
    assert!(files.contains_key("extra/db-tls-metadata.yml"));
    let text = String::from_utf8(files["base_configs/network-policies.yml"].clone()).expect("is UTF-8");
    assert!(text.contains("ops.example.com/unrestricted"), "the patch among them is laid on");
    // What was written is a bundle again, with the same objects.
    onlay(&["diff", &out, &out]).exits(0);
}

#[test]
fn kept_objects_are_carried_into_what_is_written() {
    let folder = Folder::new();
    let out = folder.path("out");
    let args = ["materialize", NEW, "--before", OLD, "--keep", "log-format", "--extra", EXTRA, "-o", &out];
    onlay(&[&args[..], &["--keep", "db-tls-metadata"]].concat()).exits(0);
    let kept: Vec<String> = tree(&out).into_keys().filter(|path| path.starts_with("kept/")).collect();
    assert_eq!(kept, ["kept/tidewater_ConfigMap_db-tls-metadata.yaml", "kept/tidewater_ConfigMap_log-format.yaml"]);
    onlay(&["materialize", NEW, "--keep", "log-format"]).exits(2).prints_nothing().says("name it with --before");
    onlay(&["materialize", NEW, "--before", OLD, "--keep", "log-fromat"]).exits(2).says("did you mean `log-format`?");
}

#[test]
fn a_keep_list_needs_two_releases() {
    onlay(&["diff", NEW, "--keep", "log-format"]).exits(2).prints_nothing().says("there is only one");
    let run = onlay(&["diff", OLD, NEW, "--keep", "log-fromat"]).exits(2);
    run.says("--> --keep:1:1").says("1 | log-fromat");
}

#[test]
fn a_version_that_does_not_rise_is_told() {
    let run = onlay(&["diff", NEW, OLD]).exits(1);
    assert!(run.text().contains("the release version does not rise: 23.07.1 to 23.04.3\n"), "{}", run.text());
    let found = json(&["diff", NEW, OLD, "--format", "json"]);
    assert_eq!(found["upgrade"]["versionRises"], false);
}

#[test]
fn api_versions_are_told_for_the_kubernetes_that_is_asked_about() {
    let told = |version: &[&str]| onlay(&[&["inspect", OLD][..], version].concat()).exits(0).text();
    assert!(told(&[]).contains("autoscaling/v2beta2 HorizontalPodAutoscaler  hpa-ingest-worker  removed (1.26)"));
    assert!(told(&["--kube-version", "v1.25.3-gke.1"]).contains("deprecated (1.23)"));
    assert!(!told(&["--kube-version", "1.22"]).contains("API VERSION"));
    let run = onlay(&["diff", OLD, OLD, "--before-patches", PATCHES, "--labels", LABELS, "--stat"]).exits(1);
    let line = "hpa-ingest-worker: autoscaling/v2beta2 HorizontalPodAutoscaler, gone since 1.26; use autoscaling/v2\n";
    assert!(run.text().contains(line), "{}", run.text());
    onlay(&["inspect", OLD, "--kube-version", "latest"]).exits(2).says("write it as `1.29`");
}

#[test]
fn transformations_are_laid_on_and_listed() {
    let folder = Folder::with(&[
        (
            "web.yaml",
            &format!(
                "{WEB}  template:\n    spec:\n      containers:\n      - name: web\n        image: 'gcr.io/x/web:1' # pinned\n"
            ),
        ),
        ("sizes.yaml", "sizes:\n  x-large:\n    web: {replicas: 6}\n"),
    ]);
    let (web, sizes) = (folder.path("web.yaml"), folder.path("sizes.yaml"));
    let options = ["--registry", "r.io/m", "--namespace", "prod", "--size", "XLARGE", "--presets", &sizes];
    let run = onlay(&[&["materialize", &web][..], &options].concat()).exits(0);
    assert_eq!(
        run.text(),
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: prod\nspec:\n  replicas: 6 # two will do\n  template:\n    spec:\n      containers:\n      - name: web\n        image: 'r.io/m/web:1' # pinned\n"
    );
    let run = onlay(&[&["inspect", &web][..], &options].concat()).exits(0);
    let table = run.text().replace(&folder.path(""), "");
    let table = table.split("TRANSFORMED").nth(1).expect("there is a table");
    let rows: Vec<String> = table.lines().skip(1).map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        rows,
        [
            "web /spec/replicas 2 6 sizes.yaml:3",
            "web /spec/template/spec/containers/0/image gcr.io/x/web:1 r.io/m/web:1 --registry",
            "web /metadata/namespace prod --namespace",
        ]
    );
    let found: Value =
        serde_json::from_str(&onlay(&[&["inspect", &web, "--format", "json"][..], &options].concat()).exits(0).text())
            .expect("is JSON");
    assert_eq!(found["transformations"][0]["by"], "size");
    let run = onlay(&[&["diff", &web][..], &options].concat()).exits(1);
    assert!(run.text().contains("transformed: size 1 value, registry 1 value, namespace 1 value\n"), "{}", run.text());
}

#[test]
fn words_that_are_no_transformations_are_pointed_at() {
    let run =
        onlay(&["materialize", NEW, "--image", "web", "--set", "a b=c", "--registry", "https://x", "--namespace", "A"]);
    run.exits(2)
        .prints_nothing()
        .says("--> --image:1:1")
        .says("--> --set:1:1")
        .says("--> --registry:1:1")
        .says("4 errors");
    onlay(&["materialize", NEW, "--image", "deployment-webap=x"]).exits(0).says("did you mean `deployment-webapp`?");
    onlay(&["materialize", NEW, "--image", "deployment-webap=x", "--strict"]).exits(1).prints_nothing();
    onlay(&["materialize", NEW, "--image", "deployment-webapp#ngnix=x"]).exits(1).says("did you mean `nginx`?");
    onlay(&["materialize", NEW, "--size", "large"]).exits(2).says("--presets");
}

#[test]
fn a_materialized_side_is_not_transformed_again() {
    let folder = Folder::new();
    let out = folder.path("out");
    let options = ["--registry", "r.io/m", "--namespace", "staging"];
    onlay(&[&["materialize", OLD, "-o", &out][..], &options].concat()).exits(0);
    onlay(&[&["diff", &out, OLD][..], &options].concat()).exits(0).says("is materialized already");
}

#[test]
fn the_vendors_upgrade_resource_holds_all_that_is_uploaded() {
    let args = ["diff", OLD, NEW, "--network-policies", POLICIES, "--extra", EXTRA, "--keep", "db-tls-metadata"];
    let more = ["--default-patches", DEFAULTS, "--size", "LARGE", "--format", "api", "--call", "upgrade"];
    let found: Value = serde_json::from_str(&onlay(&[&args[..], &more].concat()).exits(0).text()).expect("is JSON");
    let names = |list: &str| -> Vec<String> {
        let files = found["upgrade"][list].as_array().expect("is a list");
        files.iter().map(|file| file["fileName"].as_str().expect("has a name").to_owned()).collect()
    };
    assert!(names("configs").iter().any(|name| name.ends_with("proxy-egress.yml")), "{:?}", names("configs"));
    assert_eq!(names("patches").len(), 4);
    assert_eq!(found["upgrade"]["deprecatedConfigsToKeep"], serde_json::json!(["db-tls-metadata"]));
    assert_eq!(found["upgrade"]["resourcingSize"], "LARGE");
}

#[test]
fn one_bundle_may_have_objects_added_too() {
    let run = onlay(&["diff", NEW, "--extra", EXTRA, "--network-policies", POLICIES, "--format", "names"]).exits(1);
    assert_eq!(run.text(), "changed\tdefault-deny-all\nadded\tproxy-egress\n");
}
