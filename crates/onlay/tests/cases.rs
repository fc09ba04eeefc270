//! Every folder of `testdata/cases`: a base, patches, and the exact bytes that come out.
//!
//! `base.*` and `expected.*` are configs, `patch*.*` are laid on in the order of their names. Where there is an
//! `expected-findings.txt` it lists all findings as `severity code line:column`; where there is none, no patch fails.
//! `README` is the sentence that the case proves.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use support::lay;

#[test]
fn every_case_gives_its_exact_bytes() {
    let mut folders: Vec<PathBuf> = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/cases"));
    // `check` has cases of another form, for the command.
    folders.retain(|f| f.is_dir() && name(f) != "check");
    assert!(folders.len() > 60, "the cases are not there");
    let failures: Vec<String> = folders.iter().filter_map(|f| check(f).err()).collect();
    println!("{} cases", folders.len());
    assert!(failures.is_empty(), "{} of {} failed\n\n{}", failures.len(), folders.len(), failures.join("\n\n"));
}

fn check(folder: &Path) -> Result<(), String> {
    let fail = |what: String| Err(format!("== {}: {}\n{what}", name(folder), read(&folder.join("README")).trim_end()));
    let files = entries(folder);
    let find = |stem: &str| files.iter().find(|f| f.file_stem().is_some_and(|s| s == stem));
    let base = find("base").expect("a case has a base");
    let patches: Vec<(String, String)> =
        files.iter().filter(|f| name(f).starts_with("patch")).map(|f| (name(f), read(f))).collect();
    let patches: Vec<(&str, &str)> = patches.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let base_text = read(base);
    let laid = lay(&name(base), &base_text, &patches);

    match find("expected-findings") {
        Some(expected) if read(expected) != laid.findings() => {
            return fail(format!("-- findings expected\n{}-- findings\n{}", read(expected), laid.told()));
        }
        None if laid.has_errors() => return fail(laid.told()),
        _ => {}
    }
    let expected = read(find("expected").expect("a case has an expectation"));
    if laid.text() != expected {
        return fail(format!("-- expected\n{}-- came out\n{}{}", shown(&expected), shown(laid.text()), laid.told()));
    }
    // What came out is a fixed point: without patches, and with the same merges again.
    let again = lay("again.yaml", laid.text(), &[]);
    if again.text() != expected {
        return fail(format!("-- without patches it changes\n{}", shown(again.text())));
    }
    if !files.contains(&folder.join("not-twice")) && patches.iter().all(|(n, _)| n.ends_with(".yaml")) {
        let twice = lay("twice.yaml", laid.text(), &patches);
        if twice.text() != expected {
            return fail(format!("-- patched twice\n{}{}", shown(twice.text()), twice.told()));
        }
    }
    Ok(())
}

/// The text with what is easily overlooked.
fn shown(text: &str) -> String {
    text.replace('\u{feff}', "<BOM>").replace('\r', "␍").replace('\t', "→").replace(" \n", "·\n") + "¶\n"
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let list = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = list.map(|e| e.expect("the folder can be read").path()).collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    String::from_utf8(fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))).expect("is UTF-8")
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
