//! Targets for what comes packed: archives, manifests, patch files.

use std::io::Write as _;

use onlay::bundle::{self, Bundle, Content, Input, Limits, Member};
use onlay::labels_file;
use onlay::yaml::SourceId;

use crate::{materialize, text_of};

const BLOCK: usize = 512;

fn limits() -> Limits {
    Limits { total_size: 4 << 20, file_size: 1 << 20, ..Limits::default() }
}

/// Any bytes as a bundle; what is taken keeps the limits and can be packed and read again.
pub fn zip(data: &[u8]) {
    read(Content::Bytes(data.to_vec()));
}

/// Any bytes as a tar, with its checksums made right where the first byte is even, and packed by gzip where the second one is.
pub fn tar_gz(data: &[u8]) {
    let [mend, pack, rest @ ..] = data else { return };
    let mut bytes = rest.to_vec();
    if mend % 2 == 0 {
        mend_checksums(&mut bytes);
    }
    if pack % 2 == 0 {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let packed = gzip.write_all(&bytes).and_then(|()| gzip.finish());
        bytes = packed.expect("writes to memory");
    }
    read(Content::Bytes(bytes));
}

/// Any text as a manifest.
pub fn manifest(data: &[u8]) {
    let file = |path: &str, bytes: &[u8]| Member { path: path.to_owned(), bytes: bytes.to_vec() };
    let Some(bundle) = read(Content::Folder(vec![file("manifest.json", data), file("a.yaml", b"a: 1\n")])) else {
        return;
    };
    let manifest = bundle.manifest.expect("there is one");
    assert!(std::str::from_utf8(data).is_ok());
    assert_eq!(manifest.release_version, bundle.release_version);
    assert!(bundle.passed_through.iter().any(|member| member.bytes == data), "its bytes go along");
}

/// Any text as a patch file and as a labels file: every place is inside of it, and what it says can be laid on.
pub fn patch_file(data: &[u8]) {
    const BASE: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      \
                        containers:\n      - name: web\n        image: web:1\n        ports: [{containerPort: 80}]\n---\n\
                        apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {k: dg==}\n";
    let Some(text) = text_of(data) else { return };
    let (_, findings) = labels_file::read(SourceId(0), &text);
    for mark in findings.iter().flat_map(|finding| &finding.places) {
        assert!(text.get(mark.place.span.clone()).is_some(), "{mark:?} is nowhere");
    }
    let base = Content::Bytes(BASE.as_bytes().to_vec());
    let bundle = bundle::read(Input { name: "base.yaml".to_owned(), content: base }, &limits()).expect("is in order");
    let mut sources = onlay::Sources::default();
    let base = onlay::Release::read(bundle, "base.yaml", &mut sources);
    materialize(&base, &[text.as_str().to_owned()], &mut sources);
}

fn read(content: Content) -> Option<Bundle> {
    let limits = limits();
    let bundle = match bundle::read(Input { name: "bundle.yaml".to_owned(), content }, &limits) {
        Ok(bundle) => bundle,
        Err(violations) => {
            assert!(!violations.is_empty());
            let is_named = |v: &bundle::Violation| v.code().starts_with("bundle/") && !v.to_string().contains('\u{1b}');
            assert!(violations.iter().all(is_named), "{violations:?}");
            return None;
        }
    };
    let configs = bundle.files.iter().map(|file| (file.path.as_str(), file.text.as_bytes()));
    let others = bundle.passed_through.iter().map(|member| (member.path.as_str(), member.bytes.as_slice()));
    let members: Vec<(&str, &[u8])> = configs.chain(others).collect();
    let total: usize = members.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(total as u64 <= limits.total_size && members.len() as u64 <= limits.files);
    for (path, _) in &members {
        let is_fine = !path.starts_with('/') && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        assert!(is_fine && !path.chars().any(char::is_control), "{path:?}");
    }
    let packed = bundle::write::pack_zip(members.iter().copied()).expect("what was read can be packed");
    let again = Input { name: "again".to_owned(), content: Content::Bytes(packed) };
    // Highly compressible members, and archives that became visible, are refused for good reasons.
    if let Ok(again) = bundle::read(again, &Limits { ratio: u64::MAX, ..limits }) {
        assert!(again.nested.is_empty() || !bundle.nested.is_empty());
        if again.nested.is_empty() {
            assert_eq!(again.files, bundle.files);
        }
    }
    Some(bundle)
}

/// Walks the headers by their sizes, as a reader does.
fn mend_checksums(tar: &mut [u8]) {
    let mut at = 0;
    while let Some(header) = tar.get_mut(at..at + BLOCK) {
        if header.iter().all(|byte| *byte == 0) {
            break;
        }
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let digits = std::str::from_utf8(&header[124..135]).unwrap_or_default();
        let size = usize::from_str_radix(digits.trim_matches([' ', '\0']), 8).unwrap_or(0);
        at = at.saturating_add(BLOCK).saturating_add(size.min(tar.len()).next_multiple_of(BLOCK));
    }
}
