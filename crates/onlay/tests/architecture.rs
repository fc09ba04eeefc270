//! The picture of the crates, and what is absent from the libraries, compared with what is there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which crates of the workspace each one may know; bundle, patch and diff do not know each other.
const PICTURE: [(&str, &[&str]); 9] = [
    ("onlay-yaml", &[]),
    ("onlay-kube", &["onlay-yaml"]),
    ("onlay-bundle", &["onlay-yaml"]),
    ("onlay-patch", &["onlay-kube", "onlay-yaml"]),
    ("onlay-diff", &["onlay-kube", "onlay-yaml"]),
    ("onlay", &["onlay-bundle", "onlay-diff", "onlay-kube", "onlay-patch", "onlay-yaml"]),
    ("onlay-cli", &["onlay", "onlay-hostile"]),
    ("onlay-benches", &["onlay"]),
    ("onlay-hostile", &[]),
];

const LIBRARIES: [&str; 6] = ["onlay-yaml", "onlay-kube", "onlay-bundle", "onlay-patch", "onlay-diff", "onlay"];

/// Only the command touches files, environment, clock and terminal.
const WORLD: [&str; 12] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread::sleep",
    "io::stdin",
    "io::stdout",
    "io::stderr",
    "SystemTime",
    "Instant::now",
    "print!(",
    "println!(",
];

#[test]
fn crates_know_what_the_picture_shows() {
    let run = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&run.stdout).expect("cargo writes JSON");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in metadata["packages"].as_array().expect("there are packages") {
        // Dependencies of tests count as well: a test that needs a sibling stands in the wrong crate.
        let name = |value: &serde_json::Value| value["name"].as_str().unwrap_or_default().to_owned();
        let dependencies = package["dependencies"].as_array().expect("there is a list").iter().map(name);
        found.insert(name(package), dependencies.filter(|n| n.starts_with("onlay")).collect());
    }
    let drawn: BTreeMap<String, BTreeSet<String>> = PICTURE
        .iter()
        .map(|(name, known)| ((*name).to_owned(), known.iter().map(|n| (*n).to_owned()).collect()))
        .collect();
    assert_eq!(found, drawn);
}

#[test]
fn libraries_do_not_touch_the_world() {
    let mut found = String::new();
    for (path, text) in sources() {
        for (number, line) in without_tests(&text).lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            if let Some(word) = WORLD.iter().find(|word| !is_comment && line.contains(**word)) {
                found += &format!("{}:{}: {word}\n", path.display(), number + 1);
            }
        }
    }
    assert!(found.is_empty(), "{found}");
}

#[test]
fn files_of_libraries_do_one_job_each() {
    const LONGEST: usize = 600;
    let is_made = |text: &str| text.lines().next().is_some_and(|line| line.contains("do not edit"));
    let long: Vec<String> = sources()
        .filter(|(_, text)| text.lines().count() > LONGEST && !is_made(text))
        .map(|(path, text)| format!("{}: {} lines", path.display(), text.lines().count()))
        .collect();
    assert!(long.is_empty(), "look for the second job inside: {long:?}");
}

/// The sources of all libraries, but for modules that are tests.
fn sources() -> impl Iterator<Item = (PathBuf, String)> {
    let mut paths = Vec::new();
    for library in LIBRARIES {
        walk(&root().join("crates").join(library).join("src"), &mut paths);
    }
    assert!(paths.len() > LIBRARIES.len());
    let texts: Vec<(PathBuf, String)> = paths.into_iter().map(|path| (path.clone(), read(&path))).collect();
    let mut tests = BTreeSet::new();
    for (path, text) in &texts {
        // `#[cfg(test)] mod x;` in `a.rs` means `a/x.rs`, in `lib.rs` and `mod.rs` `x.rs` beside it.
        let is_root = path.file_stem().is_some_and(|s| s == "lib" || s == "mod");
        let folder = if is_root { path.with_file_name("") } else { path.with_extension("") };
        for declared in text.split("#[cfg(test)]\nmod ").skip(1) {
            tests.extend(declared.split_once([';', ' ']).map(|(name, _)| folder.join(name).with_extension("rs")));
        }
    }
    texts.into_iter().filter(move |(path, _)| !tests.contains(path))
}

/// The text above the tests at its end.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            walk(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
