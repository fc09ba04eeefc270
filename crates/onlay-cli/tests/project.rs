//! `onlay.yaml`: found, read, and taken where the command line says nothing; its JSON Schema says the same as the reader.

mod support;

use std::collections::BTreeSet;
use std::fs;

use onlay::bundle::Limit;
use onlay::patch::Severity;
use onlay::project::{CHECK_KEYS, IGNORE_KEYS, KEEP_KEYS, KEYS, read};
use onlay::yaml::{SourceId, Text, Value as Yaml, parse};
use serde_json::Value;
use support::{Folder, NEW, OLD, WEB, command, finish, golden, onlay, root, tree};

const DEMO: &str = "testdata/demo/onlay.yaml";

fn schema() -> Value {
    let text = fs::read_to_string(root().join("schemas/onlay.schema.json")).expect("there is a schema");
    serde_json::from_str(&text).expect("a schema is JSON")
}

/// The samples of a folder, and whether reader and schema accept each.
fn samples(folder: &str) -> Vec<(String, bool, bool)> {
    let validator = jsonschema::draft202012::new(&schema()).expect("the schema is one");
    let files = tree(root().join("testdata/project").join(folder).to_str().expect("is UTF-8"));
    assert!(files.len() > 4);
    let sample = |(path, bytes): (String, Vec<u8>)| {
        let text = Text::from_utf8(bytes).expect("is UTF-8");
        let (_, findings) = read(SourceId(0), &text);
        let is_read = findings.iter().all(|finding| finding.severity != Severity::Error);
        let parsed = parse(SourceId(0), &text);
        let value = parsed.documents.iter().find_map(|document| document.root()).map_or(Yaml::Null, Yaml::from);
        let value: Value = serde_json::from_str(&value.to_json()).expect("is JSON");
        (path, is_read, validator.is_valid(&value))
    };
    files.into_iter().map(sample).collect()
}

#[test]
fn the_schema_accepts_and_refuses_what_the_reader_does() {
    for (path, is_read, is_valid) in samples("accepted") {
        assert!(is_read && is_valid, "{path}: read {is_read}, valid {is_valid}");
    }
    for (path, is_read, is_valid) in samples("refused") {
        assert!(!is_read && !is_valid, "{path}: read {is_read}, valid {is_valid}");
    }
}

#[test]
fn the_schema_has_the_keys_that_the_reader_knows() {
    let schema = schema();
    let keys = |at: &Value| -> BTreeSet<String> {
        at["properties"].as_object().expect("has properties").keys().cloned().collect()
    };
    let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(keys(&schema), KEYS.iter().map(|key| key.name.to_owned()).collect());
    let properties = &schema["properties"];
    assert_eq!(keys(&properties["keep"]["items"]["anyOf"][1]), known(KEEP_KEYS));
    assert_eq!(keys(&properties["check"]), known(CHECK_KEYS));
    assert_eq!(keys(&properties["check"]["properties"]["ignore"]["items"]), known(IGNORE_KEYS));
    let limits = Limit::ALL.iter().map(|limit| limit.flag().trim_start_matches('-').to_owned()).collect();
    assert_eq!(keys(&properties["limits"]), limits);
}

#[test]
fn the_whole_upgrade_is_one_option() {
    let short = onlay(&["diff", "--project", DEMO, "--after", NEW, "--now", "2026-11-21T00:00:00Z"]).exits(1);
    let head = short.text().split("\n\n").next().expect("there is a head").to_owned();
    golden("project-head.txt", &format!("{head}\n"));
    let demo = |path: &str| format!("testdata/demo/{path}");
    let long = onlay(&[
        "diff",
        OLD,
        NEW,
        "-p",
        &demo("patches"),
        "--labels",
        &demo("labels.yaml"),
        "--network-policies",
        &demo("network-policies"),
        "--extra",
        &demo("extra"),
        "--keep",
        "db-tls-metadata",
        "--keep",
        "control-plane-db-backend-params",
        "--keep",
        "log-format",
        "--format",
        "json",
        "--no-project",
    ]);
    let short = onlay(&["diff", "--project", DEMO, "--after", NEW, "--format", "json"]).exits(1);
    let without_reasons = |text: &str| {
        let mut value: Value = serde_json::from_str(text).expect("is JSON");
        value["upgrade"]["kept"] = Value::Null;
        value["upgrade"]["apiVersions"] = Value::Null;
        value
    };
    assert_eq!(without_reasons(&short.text()), without_reasons(&long.text()));
}

#[test]
fn an_entry_that_has_expired_is_kept_with_a_warning() {
    let args = ["diff", "--project", DEMO, "--after", NEW, "--format", "names"];
    let run = onlay(&[&args[..], &["--now", "2049-07-01T00:00:00Z"]].concat()).exits(1);
    let run = run.says("`log-format` should have gone by 2049-06-30").says("onlay.yaml:12:11");
    assert!(run.text().contains("kept\tlog-format\n"));
    onlay(&[&args[..], &["--now", "2049-06-30T23:59:59Z"]].concat()).exits(1).does_not_say("should have gone");
    onlay(&[&args[..], &["--now", "2049-07-01T00:00:00Z", "--strict"]].concat()).exits(2).prints_nothing();
}

fn project(text: &str) -> Folder {
    Folder::with(&[
        ("onlay.yaml", text),
        ("web.yaml", WEB),
        ("patches/three.yaml", "# target: web\nspec: {replicas: 3}\n"),
        ("four.yaml", "# target: web\nspec: {replicas: 4}\n"),
        ("below/nothing.txt", ""),
    ])
}

fn run_in(folder: &Folder, at: &str, args: &[&str]) -> support::Run {
    finish(command(args).current_dir(folder.path(at)))
}

#[test]
fn it_is_found_in_the_working_folder_and_above() {
    let folder = project("base: web.yaml\npatches: patches\nnamespace: prod\n");
    for (at, is_above) in [("", false), ("below", true)] {
        let run = run_in(&folder, at, &["materialize"]).exits(0);
        assert!(run.text().contains("replicas: 3") && run.text().contains("namespace: prod"), "{}", run.text());
        assert_eq!(run.err.contains("../onlay.yaml is in use"), is_above, "{}", run.err);
    }
    run_in(&folder, "", &["inspect"]).exits(0);
    run_in(&folder, "", &["materialize", "--no-project"]).exits(2).says("`base:` in onlay.yaml");
    // A working copy is a world of its own.
    folder.write("below/.git/HEAD", b"");
    run_in(&folder, "below", &["materialize"]).exits(2);
}

#[test]
fn options_win_over_it() {
    let folder = project("base: web.yaml\npatches: patches\nnamespace: prod\nlimits: {max-file-size: 10}\n");
    run_in(&folder, "", &["materialize"]).exits(2).says("--max-file-size");
    let big = ["--max-file-size", "1MiB"];
    let run = run_in(&folder, "", &[&["materialize", "-p", "four.yaml", "--namespace", "test"][..], &big].concat());
    let text = run.exits(0).text();
    assert!(text.contains("replicas: 4") && text.contains("namespace: test"), "{text}");
    let run = run_in(&folder, "", &[&["diff"][..], &big].concat()).exits(1);
    assert!(run.text().contains("+  replicas: 3"), "{}", run.text());
}

#[test]
fn the_version_of_a_base_that_has_none_is_said_here() {
    let folder = project("base: web.yaml\nrelease-version: 2.0\n");
    folder.write("new/web.yaml", WEB.replace("2 #", "3 #").as_bytes());
    folder.write("new/release_version", b"1.9\n");
    let run = run_in(&folder, "", &["diff", "--after", "new"]).exits(1);
    assert!(run.text().contains("the release version does not rise: 2.0 to 1.9\n"), "{}", run.text());
    assert!(run_in(&folder, "", &["inspect"]).exits(0).text().contains("version     2.0\n"));
}

#[test]
fn all_that_is_wrong_is_shown_at_its_place() {
    let folder = project("base: web.yaml\npatchs: patches\nregistry: https://x\nkeep: [{nam: web}]\n");
    let run = run_in(&folder, "", &["materialize"]).exits(2).prints_nothing();
    golden("project-errors.txt", &run.err);
}
