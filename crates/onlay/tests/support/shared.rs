//! The folder of inputs that are other projects' and so are not in this repository.
#![allow(clippy::print_stderr, reason = "a test that is not run says so")]

use std::path::{Path, PathBuf};

use onlay::bundle::Member;

/// Finds a file or folder of it, or says aloud that a test is not run.
pub(crate) fn find(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    eprintln!("SKIPPED: {} is not there", found.display());
    None
}

pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The lines of a file of JSON lines.
pub(crate) fn json_lines(text: &str) -> impl Iterator<Item = serde_json::Value> {
    text.lines().filter(|l| !l.trim().is_empty()).map(|l| serde_json::from_str(l).expect("each line is JSON"))
}

/// The files below a folder, by path in byte order.
pub(crate) fn members(folder: &Path) -> Vec<Member> {
    fn walk(folder: &Path, prefix: &str, into: &mut Vec<Member>) {
        for entry in std::fs::read_dir(folder).expect("the folder can be read") {
            let entry = entry.expect("the folder can be read");
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}/"), into);
            } else {
                into.push(Member { path, bytes: std::fs::read(entry.path()).expect("the file can be read") });
            }
        }
    }
    let mut all = Vec::new();
    walk(folder, "", &mut all);
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// The folders in a folder, sorted.
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
