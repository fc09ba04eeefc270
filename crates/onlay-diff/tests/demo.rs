//! Laws on the demo releases.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use onlay_diff::{Diff, Side, compare, value_changes};
use onlay_kube::ObjectIndex;
use onlay_yaml::{SourceId, Text, parse};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("is a folder").map(|entry| entry.expect("is readable").path());
    let mut files: Vec<PathBuf> = entries.flat_map(|p| if p.is_dir() { files(&p) } else { vec![p] }).collect();
    files.sort();
    files
}

fn release(version: &str) -> ObjectIndex {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/demo").join(version).join("base_configs");
    let texts = files(&folder).into_iter().map(|path| Text::from_utf8(fs::read(path).expect("is readable")));
    let documents = texts.zip(0..).flat_map(|(text, n)| parse(SourceId(n), &text.expect("is UTF-8")).documents);
    ObjectIndex::of(documents, |_| "cipher")
}

#[test]
fn a_release_against_itself_has_no_changes() {
    for version in ["23.04.3", "23.07.1"] {
        let indexes = Diff::new(release(version), release(version));
        let sides = indexes.as_ref().map(|index| Side::of(index, |_| "file.yaml"));
        let comparison = compare(sides.as_ref(), &BTreeSet::new());
        assert!(comparison.summary().is_same());
        assert_eq!(comparison.summary().unchanged, indexes.after.len());
    }
}

#[test]
fn a_config_read_alone_is_the_same_object() {
    for index in ["23.04.3", "23.07.1"].map(release) {
        for config in Side::of(&index, |_| "file.yaml").configs {
            let alone = parse(SourceId(0), &Text::from(config.text.as_ref()));
            let (Some(before), [document]) = (config.node, &alone.documents[..]) else { continue };
            assert_eq!(alone.errors, [], "{}", config.key);
            let changes = value_changes(Diff { before, after: document.root().expect("is an object") });
            assert_eq!(changes, [], "{}", config.key);
        }
    }
}

#[test]
fn both_directions_tell_the_same() {
    let indexes = Diff::new(release("23.04.3"), release("23.07.1"));
    let sides = indexes.as_ref().map(|index| Side::of(index, |_| "file.yaml"));
    let there = compare(sides.as_ref(), &BTreeSet::new()).summary();
    let back = compare(Diff { before: &sides.after, after: &sides.before }, &BTreeSet::new()).summary();
    assert_eq!((there.added, there.deleted), (back.deleted, back.added));
    assert_eq!(
        (there.changed, there.formatting_only, there.unchanged),
        (back.changed, back.formatting_only, back.unchanged)
    );
    assert!(there.changed > 0);
}
