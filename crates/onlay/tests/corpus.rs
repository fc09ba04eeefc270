//! Real releases: read in every packing and laid out again without patches, each is the same byte for byte.
//!
//! The releases lie beside the repository (`support::shared`); without them this test says so and passes.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use onlay::bundle::{Bundle, Content, Input, Limits, Member, write};
use onlay::kube::Labels;
use onlay::patch::PatchSet;
use onlay::{Overlays, Release, Sources};

use support::shared;

/// A row of the table in the corpus' README.
struct Row {
    project: String,
    tag: String,
    files: usize,
    objects: usize,
    bytes: usize,
}

#[test]
fn no_patches_same_bytes_in_every_packing() {
    let Some(corpus) = shared::find("corpus") else { return };
    let rows = rows(&shared::read(&corpus.join("README.md")));
    assert_eq!(rows.len(), 16, "two releases of eight projects");
    let (mut files, mut objects, mut bytes) = (0, 0, 0);
    for row in &rows {
        let folder = corpus.join(&row.project).join(&row.tag);
        let members = shared::members(&folder);
        let about = format!("{} {}", row.project, row.tag);
        assert_eq!(members.len(), row.files, "{about}");
        assert_eq!(members.iter().map(|m| m.bytes.len()).sum::<usize>(), row.bytes, "{about}");
        for (packing, content) in packings(&members) {
            let limits = Limits::default();
            let input = Input { name: row.project.clone(), content };
            let bundle = onlay::bundle::read(input, &limits).unwrap_or_else(|e| panic!("{about} as {packing}: {e:?}"));
            check(bundle, &members, row.objects, &format!("{about} as {packing}"));
        }
        files += row.files;
        objects += row.objects;
        bytes += row.bytes;
    }
    println!(
        "corpus: {} releases, {files} files, {objects} objects, {bytes} bytes came out as they went in",
        rows.len()
    );
}

fn check(bundle: Bundle, members: &[Member], objects: usize, about: &str) {
    assert!(bundle.ignored.is_empty(), "{about}: {:?}", bundle.ignored);
    let mut sources = Sources::default();
    let base = Release::read(bundle, "bundle", &mut sources);
    assert!(!base.has_errors(), "{about}: {:?}", base.findings);
    assert_eq!(base.index.len(), objects, "{about}: objects");
    let overlays = Overlays { patches: &PatchSet::default(), labels: &Labels::default(), crds: None };
    let done = onlay::materialize(&base, overlays, &mut sources);
    assert!(done.findings().is_empty(), "{about}: {:?}", done.findings());
    let out: Vec<(&str, &[u8])> = done.release.files.iter().map(|f| (f.path.as_str(), f.text.as_bytes())).collect();
    assert_eq!(out.len(), members.len(), "{about}: files");
    for (member, (path, bytes)) in members.iter().zip(out) {
        assert_eq!(member.path, path, "{about}");
        assert!(member.bytes == bytes, "{about}: {path} is not what it was");
    }
}

fn packings(members: &[Member]) -> [(&'static str, Content); 3] {
    let pairs = || members.iter().map(|m| (m.path.as_str(), m.bytes.as_slice()));
    [
        ("a folder", Content::Folder(members.to_vec())),
        ("a zip", Content::Bytes(write::pack_zip(pairs()).expect("good paths"))),
        ("a tgz", Content::Bytes(write::pack_tgz(pairs()).expect("good paths"))),
    ]
}

fn rows(readme: &str) -> Vec<Row> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let number = |n: usize| cells.get(n)?.parse::<usize>().ok();
        let (project, tag) = (cells.get(1)?.to_string(), cells.get(4)?.to_string());
        Some(Row { project, tag, files: number(7)?, objects: number(8)?, bytes: number(10)? })
    };
    readme.lines().filter_map(row).filter(|row| !row.tag.is_empty()).collect()
}
