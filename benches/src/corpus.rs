//! Releases of other projects, where they lie beside the repository: the new one, the one before, and fifty patches.

use std::path::PathBuf;

use onlay::kube::Names;

use crate::{Workload, members, root};

/// How many objects of a project are patched.
const PATCHES: usize = 50;

/// Finds the projects: each with the folders of its releases, the older one first.
pub(crate) fn projects() -> Vec<(String, Vec<PathBuf>)> {
    let folders = |folder: PathBuf| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
        folders.sort_by_key(|path| numbers(&path.to_string_lossy()));
        folders
    };
    let mut found: Vec<(String, Vec<PathBuf>)> = folders(root().join("../shared/corpus"))
        .into_iter()
        .filter_map(|project| Some((project.file_name()?.to_str()?.to_owned(), folders(project))))
        .filter(|(_, releases)| !releases.is_empty())
        .collect();
    found.sort();
    found
}

/// The numbers in a version, so that 1.15 comes after 1.9.
fn numbers(text: &str) -> Vec<u64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// Reads the newest release of a project, the one before it, and makes patches: an annotation and a label for objects all over it.
pub(crate) fn project(name: &str, releases: &[PathBuf]) -> Workload {
    let files = releases.last().map(|release| members(release)).unwrap_or_default();
    let mut work = Workload::new(name, files, Vec::new());
    let index = work.load().base.index;
    let keys: Vec<_> = index.objects().filter(|(_, object)| !object.is_opaque).map(|(_, object)| &object.key).collect();
    let names = Names::unique_in(std::slice::from_ref(&keys));
    let step = keys.len().div_ceil(PATCHES).max(1);
    for (n, key) in keys.iter().step_by(step).enumerate() {
        let target = names.of(key);
        let text = format!(
            "# target: {target}\nmetadata:\n  annotations:\n    example.com/owner: team-{n}\n  labels:\n    example.com/tier: gold\n"
        );
        work.patches.push((format!("{n:02}.yaml"), text));
    }
    match releases {
        [.., before, _] => work.after(members(before)),
        _ => work,
    }
}
