//! The planted faults of `testdata/demo/faults`: a check finds just what was written down before there was a rule for it.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use support::{command, finish, root};

#[test]
fn a_check_finds_the_planted_faults_and_nothing_else() {
    let folder = root().join("testdata/demo/faults");
    let mut failures = Vec::new();
    for run in ["upgrade", "downgrade"] {
        let folder = folder.join(run);
        let mut wanted = planted(&folder);
        wanted.retain(|row, _| {
            let has_rule = onlay::check::rule(&row.0).is_some();
            if !has_rule {
                println!("SKIPPED {}: there is no rule yet", row.0);
            }
            has_rule
        });
        let found = found(&folder);
        let all: std::collections::BTreeSet<&Row> = wanted.keys().chain(found.keys()).collect();
        for row in all {
            let counts = [&wanted, &found].map(|rows| rows.get(row).copied().unwrap_or(0));
            if counts[0] != counts[1] {
                failures.push(format!("{run}: {} at {}: {} planted, {} found", row.0, row.1, counts[0], counts[1]));
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

/// A code and a place; `-` where there is none.
type Row = (String, String);

/// The rows of `faults.txt`, with how often each stands there.
fn planted(folder: &Path) -> BTreeMap<Row, usize> {
    let text = fs::read_to_string(folder.join("faults.txt")).expect("is there");
    let mut rows = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace().map(str::to_owned);
        let row = words.next().zip(words.next()).unwrap_or_else(|| panic!("no row: {line}"));
        *rows.entry(row).or_insert(0) += 1;
    }
    rows
}

/// What a check says, with how often it says so.
fn found(folder: &Path) -> BTreeMap<Row, usize> {
    let mut words = vec!["check", "--verbose", "--now", "2026-11-21T00:00:00Z", "bundle", "--before", "before"];
    if folder.join("patches").exists() {
        words.extend(["-p", "patches", "--labels", "labels.yaml"]);
    }
    let run = finish(command(&words).current_dir(folder));
    let told = run.text() + &run.err;
    let mut rows = BTreeMap::new();
    let mut code: Option<String> = None;
    let mut note = |code: Option<String>, place: &str| {
        if let Some(code) = code {
            *rows.entry((code, place.to_owned())).or_insert(0) += 1;
        }
    };
    for line in told.lines() {
        let start = ["error[", "warning[", "note["].iter().find_map(|start| line.strip_prefix(start));
        if let Some((next, _)) = start.and_then(|rest| rest.split_once("]: ")) {
            note(code.replace(next.to_owned()), "-");
        } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
            note(code.take(), place);
        }
    }
    note(code, "-");
    rows
}
