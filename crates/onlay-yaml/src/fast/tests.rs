//! The fast reader against the complete one: whatever both take, they take for the same tree.
#![allow(clippy::print_stderr, reason = "what was skipped and counted is said aloud")]

use std::path::{Path, PathBuf};

use crate::duplicate::duplicate_keys;
use crate::measure::measure;
use crate::read::{parse_part, read_completely};
use crate::split::{Part, split};
use crate::text::{SourceId, Text};
use crate::tree::{Ref, Style};

/// Compares the readers on every document of a text; returns how many bytes the fast one took.
fn check(text: &Text, name: &str) -> usize {
    let mut taken = 0;
    for part in split(text) {
        let span = part.span();
        let bytes = &text.as_bytes()[span.clone()];
        if bytes.iter().enumerate().any(|(at, byte)| *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
            continue;
        }
        let Some(read) = super::scan(text, span.clone()) else { continue };
        let super::Scanned { nodes, properties, end, .. } = read;
        taken += span.len();
        check_asides(text, &part, name);
        let piece = &text[span.clone()];
        // Where Kubernetes and YAML 1.2 differ the fast reader is with Kubernetes: several JSON texts, and `a:]`.
        if end < span.end || [":]", ":}", ":,", ":[", ":{"].iter().any(|bits| piece.contains(bits)) {
            continue;
        }
        let Ok(documents) = read_completely(SourceId(0), text, span.clone()) else { continue };
        assert_eq!(documents.len(), 1, "{name}: the complete reader sees several documents in\n{piece}");
        let has_alias = nodes.iter().any(|node| node.style == Style::Alias);
        assert_eq!(read.has_aliases, has_alias, "{name}: aliases in\n{piece}");
        let maps = documents[0].nodes().filter(|node| matches!(node.style(), Style::BlockMap | Style::FlowMap));
        let has_merge_key = maps.flat_map(Ref::pairs).any(|(key, _)| key.is_merge_key());
        assert!(read.has_merges || !has_merge_key, "{name}: merges in\n{piece}");
        if nodes != *documents[0].nodes || properties != *documents[0].properties {
            let at = nodes.iter().zip(documents[0].nodes.iter()).position(|(a, b)| a != b).unwrap_or(0);
            panic!(
                "{name}: node {at} differs\nfast     {:?}\ncomplete {:?}\nproperties {properties:?} / {:?}\n{piece:?}",
                nodes.get(at),
                documents[0].nodes.get(at),
                documents[0].properties
            );
        }
    }
    taken
}

/// What the fast reader says beside the tree is what a look at the tree finds.
fn check_asides(text: &Text, part: &Part, name: &str) {
    for mut document in parse_part(SourceId(0), text, part).documents {
        let (is_unique, extent) = (std::mem::take(&mut document.has_unique_keys), document.extent);
        assert!(
            !is_unique || duplicate_keys(&document).is_empty(),
            "{name}: a key stands twice in\n{}",
            &text[part.span()]
        );
        let found = measure(&document);
        let is_right = found.depth.0 <= extent.depth && found.key.0 <= extent.key && found.scalar.0 <= extent.scalar;
        assert!(is_right, "{name}: {extent:?}, {found:?}");
        assert_eq!(document.is_ascii(), text[document.span()].is_ascii(), "{name}");
        let has_escape = |node: Ref<'_>| node.style() == Style::DoubleQuoted && node.raw().contains('\\');
        assert!(document.may_have_escapes() || !document.nodes().any(has_escape), "{name}: {}", &text[part.span()]);
    }
}

fn files(root: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            eprintln!("skipped: {} is not there", folder.display());
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "yaml" || e == "yml" || e == "json") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn texts(root: &str) -> Vec<(String, Text)> {
    let read = |path: PathBuf| {
        let text = Text::from_utf8(std::fs::read(&path).ok()?).ok()?;
        Some((path.display().to_string(), text))
    };
    files(root).into_iter().filter_map(read).collect()
}

#[test]
fn the_readers_agree_on_whole_files() {
    for root in ["../../testdata", "../../../shared/corpus"] {
        let texts = texts(root);
        let all: usize = texts.iter().map(|(_, t)| t.len()).sum();
        let taken: usize = texts.iter().map(|(name, text)| check(text, name)).sum();
        eprintln!("{root}: {} files, the fast reader took {taken} of {all} bytes", texts.len());
        assert!(taken * 100 >= all * 90, "{root}: the fast reader took only {taken} of {all} bytes");
    }
}

/// A small generator of pseudo-random numbers: the same cases on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

#[test]
fn the_readers_agree_on_mutated_files() {
    const BITS: [&str; 40] = [
        " ", "  ", "\n", "\r\n", ":", ": ", "- ", "-", "#", " #", "\"", "'", "|", ">", "|+\n", ">-\n", "[", "]", "{",
        "}", ",", "&a ", "*a", "!!str ", "? ", "...", "---", "\t", "a", "key: v", "0", "\\", "<<: *a", "é", "\n\n",
        "|2\n", "- - ", "\n  ", "\n    ", "%",
    ];
    let rounds: usize = std::env::var("ONLAY_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(60_000);
    let mut seeds = texts("../../testdata");
    seeds.extend(texts("../../../shared/corpus"));
    seeds.retain(|(_, t)| !t.is_empty());
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut taken = 0;
    for round in 0..rounds {
        let (name, seed) = &seeds[random.below(seeds.len())];
        // A window of some lines, with a few changes.
        let start = random.below(seed.len());
        let start = seed[..floor(seed, start)].rfind('\n').map_or(0, |i| i + 1);
        let end = floor(seed, (start + 20 + random.below(400)).min(seed.len()));
        let mut text = seed[start..end].to_owned();
        for _ in 0..1 + random.below(4) {
            let at = floor(&text, random.below(text.len() + 1));
            let until = floor(&text, (at + random.below(3)).min(text.len()));
            text.replace_range(at..until, BITS[random.below(BITS.len())]);
        }
        if check(&Text::from(text), &format!("round {round} of {name}")) > 0 {
            taken += 1;
        }
    }
    eprintln!("{taken} of {rounds} mutated texts were taken by the fast reader");
    assert!(taken * 10 > rounds, "the mutations leave too little for the fast reader");
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
