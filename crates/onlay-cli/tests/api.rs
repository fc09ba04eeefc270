//! The vendor's JSON, byte by byte: each folder of `testdata/api` is a command, what it prints, and the schema that this fits.
//!
//! The schemas of `schemas/` are checked here too, on these cases and on the demo.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{Folder, LABELS, NEW, OLD, PATCHES, Run, command, finish, onlay, root, tree};

struct Case {
    folder: PathBuf,
    arguments: Vec<String>,
    code: i32,
    schema: String,
}

fn cases() -> Vec<Case> {
    let folders = fs::read_dir(root().join("testdata/api")).expect("there are cases");
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.expect("is readable").path()).collect();
    folders.sort();
    folders.into_iter().map(|folder| case(&folder)).collect()
}

fn case(folder: &Path) -> Case {
    let text = fs::read_to_string(folder.join("case")).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let line = |start: &str| {
        let found = text.lines().find_map(|line| line.strip_prefix(start));
        found.unwrap_or_else(|| panic!("{} has no line `{start}…`", folder.display())).to_owned()
    };
    Case {
        folder: folder.to_owned(),
        arguments: line("$ onlay ").split_whitespace().map(str::to_owned).collect(),
        code: line("exits ").parse().expect("is a number"),
        schema: line("schema "),
    }
}

fn run(case: &Case) -> Run {
    // In a copy: some commands write.
    let folder = Folder::new();
    let from = case.folder.to_str().expect("is UTF-8");
    tree(from).iter().for_each(|(path, bytes)| folder.write(path, bytes));
    let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
    finish(command(&arguments).current_dir(folder.path("")))
}

/// The names of all schemas.
fn schemas() -> BTreeSet<String> {
    let files = fs::read_dir(root().join("schemas")).expect("there are schemas");
    let names = files.map(|file| file.expect("is readable").file_name().into_string().expect("is UTF-8"));
    names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect()
}

fn schema(name: &str) -> Value {
    let path = root().join("schemas").join(format!("{name}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// Says where a text does not fit a schema.
fn misfits(name: &str, text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).expect("the output is JSON");
    let validator = jsonschema::draft202012::new(&schema(name)).expect("the schema is one");
    validator.iter_errors(&value).map(|error| format!("{name}{}: {error}", error.instance_path())).collect()
}

#[test]
fn each_case_prints_the_vendors_json() {
    for case in cases() {
        let at = case.folder.display();
        let run = run(&case);
        assert_eq!(run.code, case.code, "{at}: {}", run.err);
        let path = case.folder.join("expected.json");
        if std::env::var_os("ONLAY_WRITE_GOLDEN").is_some() {
            fs::write(&path, &run.out).expect("the file can be written");
        }
        let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(run.text(), expected, "{at}");
    }
}

#[test]
fn each_case_fits_its_schema() {
    for case in cases() {
        assert_eq!(misfits(&case.schema, &run(&case).text()), [""; 0], "{}", case.folder.display());
    }
}

#[test]
fn every_answer_of_the_vendors_has_a_case() {
    let shown: BTreeSet<String> = cases().into_iter().map(|case| case.schema).collect();
    let without: Vec<String> =
        schemas().into_iter().filter(|name| name.starts_with("api-") && !shown.contains(name)).collect();
    assert_eq!(without, [""; 0]);
}

#[test]
fn schemas_are_schemas() {
    for name in schemas() {
        let schema = schema(&name);
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        assert_eq!(schema["$id"], format!("urn:onlay:{name}"));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}

#[test]
fn what_the_demo_gives_fits_the_schemas() {
    let patches = ["-p", PATCHES, "--labels", LABELS];
    let check = |name: &str, args: &[&str], code: i32| {
        let run = onlay(args).exits(code);
        assert_eq!(misfits(name, &run.text()), [""; 0], "{args:?}");
    };
    let diff = [&["diff", OLD, NEW][..], &patches].concat();
    for (name, more) in [
        ("diff", &["--format", "json"][..]),
        ("api-diff", &["--format", "api"]),
        ("api-diff-summary", &["--format", "summary-json"]),
        ("api-diff-summary", &["--format", "api", "--call", "summary"]),
    ] {
        check(name, &[&diff[..], more].concat(), 1);
    }
    check("api-validation", &[&diff[..], &["--format", "api", "--call", "validation"]].concat(), 0);
    check("api-upgrade", &[&diff[..], &["--format", "api", "--call", "upgrade"]].concat(), 0);
    check("inspect", &["inspect", OLD, "--format", "json"], 0);
    let found = [&["check", NEW, "--before", OLD, "--format"][..], &patches].concat();
    let with_format = |format: &'static str| {
        found
            .iter()
            .flat_map(|word| match *word {
                "--format" => vec!["--format", format],
                word => vec![word],
            })
            .collect::<Vec<_>>()
    };
    check("findings", &with_format("json"), 1);
    check("api-validation", &with_format("api"), 1);
    for line in onlay(&with_format("jsonl")).exits(1).text().lines() {
        assert_eq!(misfits("finding", line), [""; 0]);
    }
    let explain = [&["explain", NEW, "--format", "json"][..], &patches].concat();
    check("explain", &explain, 0);
    let field = "deployment-ingest-worker#/spec/replicas";
    check("explain", &[&explain[..], &[field, "deployment-api-server"]].concat(), 0);
    check("api-upgrade", &["inspect", OLD, "--format", "api"], 0);
    check("api-base-configs", &["inspect", OLD, "--also", NEW, "--format", "api", "--call", "base-configs"], 0);
    check("api-base-config-versions", &["inspect", OLD, "--also", NEW, "--format", "api", "--call", "versions"], 0);
    check("labels", &["labels", "list", NEW, "--labels", LABELS, "--format", "json"], 0);
    let bundle = ["--bundle", NEW, "--labels", LABELS];
    check("patches", &["patch", "list", PATCHES, "--format", "json"], 0);
    check("patches", &[&["patch", "list", PATCHES, "--format", "json"][..], &bundle].concat(), 0);
    check("patches", &["patch", "grep", "proxy", PATCHES, "--format", "json"], 0);
    check("api-patches", &["patch", "list", PATCHES, "--format", "api"], 0);
    check("api-found-patches", &["patch", "grep", "proxy", PATCHES, "--format", "api"], 0);
    check("api-dry-runs", &["patch", "preview", PATCHES, NEW, "--labels", LABELS, "--format", "api"], 0);
    let drift = ["diff", NEW, "testdata/demo/dump-23.07.1.yaml", "--drift", "--format"];
    check("drift", &[&drift[..], &["json"]].concat(), 1);
    check("api-inconsistencies", &[&drift[..], &["api"]].concat(), 1);
    check("api-configs", &[&["materialize", NEW, "--format", "api"][..], &patches].concat(), 0);
}

#[test]
fn a_schema_tells_what_does_not_fit() {
    let text = r#"{"includedObjectNames": [], "deletedObjectNames": [1], "keptObjectNames": []}"#;
    let misfits = misfits("api-diff-summary", text).join("\n");
    assert!(
        misfits.contains("deletedObjectNames") && misfits.contains("deprecationOverriddenObjectNames"),
        "{misfits}"
    );
}

#[test]
fn values_of_secrets_are_letters_in_the_vendors_json_too() {
    let run = onlay(&["inspect", OLD, "--format", "api"]).exits(0);
    assert!(run.text().contains("<redacted A>") && !run.text().contains("bm90LWEtcmVhbC1wYXNzd29yZA=="));
    let run = onlay(&["inspect", OLD, "--format", "api", "--show-secrets"]).exits(0);
    assert!(run.text().contains("bm90LWEtcmVhbC1wYXNzd29yZA=="));
    let defaults = ["--default-patches", "testdata/demo/patches/30-app/17-db-credentials.yaml"];
    let args = [&["diff", OLD, NEW, "--format", "api", "--call", "upgrade"][..], &defaults].concat();
    let shown = onlay(&[&args[..], &["--show-secrets"]].concat()).exits(0).text();
    let hidden = onlay(&args).exits(0).text();
    assert_ne!(shown, hidden);
    assert!(hidden.contains("# target: db-credentials"), "{hidden}");
}

#[test]
fn calls_that_lack_something_say_what() {
    onlay(&["inspect", OLD, "--format", "api", "--call", "containers"]).exits(2).says("--object");
    onlay(&["inspect", OLD, "--format", "api", "--call", "containers", "--object", "alertmanager"])
        .exits(2)
        .says("Deployment/alertmanager");
    onlay(&["inspect", OLD, "--format", "api", "--call", "versions", "--object", "deployment-webap"])
        .exits(2)
        .says("did you mean `deployment-webapp`?");
    onlay(&["materialize", OLD, "--format", "api", "-o", "out.zip"]).exits(2).says("one JSON text");
    onlay(&["materialize", OLD, "--format", "api", "--now", "yesterday"]).exits(2).says("2023-07-01T12:00:00Z");
}
