//! The planted faults of `testdata/demo/faults`: a check finds just what was written down before there was a rule for it.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use support::{command, finish, root};

#[test]
fn a_check_finds_the_planted_faults_and_nothing_else() {
    let folder = root().join("testdata/demo/faults");
    let mut failures = Vec::new();
    for run in ["upgrade", "downgrade"] {
        let folder = folder.join(run);
        let wanted = planted(&folder);
        let found = found(&folder);
        let all: std::collections::BTreeSet<&Row> = wanted.keys().chain(found.keys()).collect();
        for row in all {
            let counts = [&wanted, &found].map(|rows| rows.get(row).copied().unwrap_or(0));
            if counts[0] != counts[1] {
                let (code, place, object) = row;
                failures.push(format!("{run}: {code} {place} {object}: {} planted, {} found", counts[0], counts[1]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_family_has_faults() {
    let folder = root().join("testdata/demo/faults");
    let rows: Vec<Row> =
        ["upgrade", "downgrade"].iter().flat_map(|run| planted(&folder.join(run)).into_keys()).collect();
    assert!(rows.len() >= 30, "{} faults", rows.len());
    for family in ["patch", "result", "upgrade", "bundle", "yaml", "text", "api", "check"] {
        assert!(rows.iter().any(|row| row.0.split('/').next() == Some(family)), "no fault of {family}");
    }
}

/// A code, a place and an object; `-` where there is none.
type Row = (String, String, String);

/// The rows of `faults.txt`, with how often each stands there.
fn planted(folder: &Path) -> BTreeMap<Row, usize> {
    let text = fs::read_to_string(folder.join("faults.txt")).expect("is there");
    let mut rows = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [code, place, object, _sentence, ..] = words[..] else { panic!("no row: {line}") };
        *rows.entry((code.to_owned(), place.to_owned(), object.to_owned())).or_insert(0) += 1;
    }
    rows
}

/// What a check says, with how often it says so.
fn found(folder: &Path) -> BTreeMap<Row, usize> {
    let mut words = vec!["check", "--format", "jsonl", "--now", "2026-11-21T00:00:00Z", "bundle", "--before", "before"];
    if folder.join("patches").exists() {
        words.extend(["-p", "patches", "--labels", "labels.yaml"]);
    }
    let run = finish(command(&words).current_dir(folder));
    let mut rows = BTreeMap::new();
    for line in run.text().lines() {
        let finding: Value = serde_json::from_str(line).expect("is JSON");
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let first = &finding["places"][0];
        let place = match first["path"].as_str() {
            Some(path) => format!("{path}:{}:{}", first["line"], first["column"]),
            None => "-".to_owned(),
        };
        *rows.entry((text(&finding["code"]), place, text(&finding["object"]))).or_insert(0) += 1;
    }
    rows
}
