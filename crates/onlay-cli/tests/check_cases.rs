//! Every file of `testdata/cases/check`: inputs that make a rule speak, the places that it names, and what silences it.
//!
//! A file is called after its rule and has sections. `=== PATH` begins the text of a file: `bundle/…`, `patches/…`, `before/…`,
//! `crds/…`, `labels.yaml`, `onlay.yaml`. `=== arguments` holds more words for the command, `=== findings` the places of each finding
//! of the rule, one finding a line, `-` where it has none. `=== quiet PATH` replaces that file (`=== quiet arguments` the words); with
//! all of these in place the rule says nothing.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use support::{Folder, command, finish, root};

/// Rules that no input makes speak through the command.
const OUT_OF_REACH: &[&str] = &["onlay/internal"];

#[test]
fn every_rule_speaks_and_is_silent_where_it_should() {
    let folder = root().join("testdata/cases/check");
    let mut failures = Vec::new();
    let mut seen = BTreeSet::new();
    for path in below(&folder) {
        let relative = path.strip_prefix(&folder).expect("is below").with_extension("");
        let rule = relative.to_str().expect("is UTF-8").to_owned();
        let text = fs::read_to_string(&path).expect("is UTF-8");
        let text = if std::env::var_os("ONLAY_WRITE_GOLDEN").is_some() { rewritten(&path, &rule, &text) } else { text };
        failures.extend(check(&rule, &text).err().map(|what| format!("== {rule}: {what}")));
        seen.insert(rule);
    }
    for rule in onlay::check::rules().filter(|rule| !OUT_OF_REACH.contains(&rule.id) && !seen.contains(rule.id)) {
        failures.push(format!("== {}: there is no case", rule.id));
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

fn check(rule: &str, text: &str) -> Result<(), String> {
    let sections = sections(text);
    let find = |name: &str| sections.get(name).copied();
    let expected = find("findings").ok_or("it has no findings")?;
    let loud = loud(&sections);
    let told = places(rule, &loud);
    if told != expected.lines().map(str::to_owned).collect::<Vec<_>>() {
        return Err(format!("it names\n{}\n{loud}", told.join("\n")));
    }
    let quiet: BTreeMap<&str, &str> =
        sections.iter().filter_map(|(name, text)| Some((name.strip_prefix("quiet ")?, *text))).collect();
    if quiet.is_empty() {
        return Err("nothing silences it".to_owned());
    }
    let mut all: BTreeMap<&str, &str> = files(&sections).collect();
    all.extend(quiet.iter().filter(|(name, _)| **name != "arguments"));
    let arguments = quiet.get("arguments").copied().or(find("arguments"));
    let silent = run(all.into_iter(), arguments);
    match places(rule, &silent).as_slice() {
        [] => Ok(()),
        _ => Err(format!("it is not silent\n{silent}")),
    }
}

/// The files of a case, without those that silence it.
fn files<'c>(sections: &BTreeMap<&'c str, &'c str>) -> impl Iterator<Item = (&'c str, &'c str)> {
    let is_file = |name: &str| !name.starts_with("quiet ") && (name.contains('/') || name.ends_with(".yaml"));
    sections.iter().map(|(name, text)| (*name, *text)).filter(move |(name, _)| is_file(name))
}

fn loud(sections: &BTreeMap<&str, &str>) -> String {
    run(files(sections), sections.get("arguments").copied())
}

/// The case with the places that are named now, to be read as a diff.
fn rewritten(path: &Path, rule: &str, text: &str) -> String {
    let sections = sections(text);
    let found = places(rule, &loud(&sections)).join("\n");
    let old = format!("=== findings\n{}", sections["findings"]);
    let text = text.replace(&old, &format!("=== findings\n{found}\n"));
    fs::write(path, &text).expect("the case can be written");
    text
}

/// Lays the files out and checks them.
fn run<'f>(files: impl Iterator<Item = (&'f str, &'f str)>, arguments: Option<&str>) -> String {
    let folder = Folder::new();
    let mut names = BTreeSet::new();
    for (path, text) in files {
        folder.write(path, text.as_bytes());
        names.insert(path.split('/').next().unwrap_or(path).to_owned());
    }
    let mut words = vec!["check", "--verbose", "--now", "2026-11-21T00:00:00Z", "bundle"];
    for (name, option) in [("patches", "-p"), ("before", "--before"), ("crds", "--crds"), ("labels.yaml", "--labels")] {
        if names.contains(name) {
            words.extend([option, name]);
        }
    }
    words.extend(arguments.into_iter().flat_map(str::split_whitespace));
    let run = finish(command(&words).current_dir(folder.path("")));
    run.text() + &run.err
}

/// The places of each finding of a rule, in the order in which they are told.
fn places(rule: &str, told: &str) -> Vec<String> {
    let mut findings: Vec<Vec<&str>> = Vec::new();
    let mut is_of_rule = false;
    for line in told.lines() {
        if ["error[", "warning[", "note["].iter().any(|start| line.starts_with(start)) {
            is_of_rule = line.contains(&format!("[{rule}]:"));
            findings.extend(is_of_rule.then(Vec::new));
        }
        let line = line.trim_start();
        let place = line.strip_prefix("--> ").or_else(|| line.strip_prefix("::: "));
        if let (Some(place), true, Some(last)) = (place, is_of_rule, findings.last_mut()) {
            last.push(place);
        }
    }
    let line = |places: &Vec<&str>| if places.is_empty() { "-".to_owned() } else { places.join(" ") };
    findings.iter().map(line).collect()
}

/// The sections of a case by their names.
fn sections(text: &str) -> BTreeMap<&str, &str> {
    let mut sections = BTreeMap::new();
    let starts: Vec<usize> = text.match_indices("\n=== ").map(|(at, _)| at + 1).collect();
    for (n, start) in starts.iter().enumerate() {
        let end = starts.get(n + 1).copied().unwrap_or(text.len());
        let (name, body) = text[start + "=== ".len()..end].split_once('\n').expect("a section has a name");
        assert!(sections.insert(name.trim_end(), body).is_none(), "{name} stands twice");
    }
    sections
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("is readable").path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}
