//! What is shared by all readers of one bundle: what may still be read, and what was wrong so far.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use crate::bundle::{Ignored, Member};
use crate::limits::Limits;
use crate::violation::Violation;

/// The members of one archive or folder, their paths checked.
#[derive(Debug, Default)]
pub(crate) struct Members {
    pub(crate) files: Vec<Member>,
    /// Where the header of each file is; in a folder there are none.
    pub(crate) offsets: Vec<u64>,
    pub(crate) folders: Vec<String>,
    /// Left out before they were counted; only folders on disk have such.
    pub(crate) skipped: Vec<Ignored>,
}

impl Members {
    pub(crate) fn push(&mut self, file: Member, offset: u64) {
        self.files.push(file);
        self.offsets.push(offset);
    }

    /// The paths of the files, each with the offset of its header.
    pub(crate) fn paths(&self) -> impl Iterator<Item = (&str, Option<u64>)> {
        let offsets = self.offsets.iter().copied().map(Some).chain(std::iter::repeat(None));
        self.files.iter().map(|file| file.path.as_str()).zip(offsets)
    }

    pub(crate) fn folder_paths(&self) -> impl Iterator<Item = &str> {
        self.folders.iter().map(String::as_str)
    }
}

/// What an archive and its members are called in messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Called<'n> {
    /// The archive: what the user called it, or its path in the bundle.
    pub(crate) archive: &'n str,
    /// What stands before the path of a member: nothing in the bundle itself, `archive.zip/` in a nested archive.
    pub(crate) at: &'n str,
}

impl Called<'_> {
    pub(crate) fn archive(self) -> String {
        self.archive.to_owned()
    }

    pub(crate) fn member(self, path: &str) -> String {
        format!("{}{path}", self.at)
    }

    /// Gives a name that need not be UTF-8.
    pub(crate) fn raw_member(self, name: &[u8]) -> String {
        self.member(&String::from_utf8_lossy(name))
    }
}

/// The budget of one bundle, and the violations found in it.
///
/// Readers go on after a violation, so that one run reports all of them; they stop when the budget is used up.
pub(crate) struct Intake<'a> {
    pub(crate) limits: &'a Limits,
    pub(crate) violations: Vec<Violation>,
    bytes: u64,
    members: u64,
    exhausted: bool,
}

impl<'a> Intake<'a> {
    pub(crate) const fn new(limits: &'a Limits) -> Self {
        Self { limits, violations: Vec::new(), bytes: 0, members: 0, exhausted: false }
    }

    pub(crate) fn refuse(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    /// Counts one more member; `false` means that reading must stop.
    pub(crate) fn admit(&mut self) -> bool {
        self.admit_many(1)
    }

    /// Counts members before any of them is looked at; `false` means that reading must stop.
    pub(crate) fn admit_many(&mut self, members: u64) -> bool {
        self.members = self.members.saturating_add(members);
        let allowed = self.limits.files;
        if self.members > allowed && !self.exhausted {
            self.exhausted = true;
            self.refuse(Violation::TooManyFiles { allowed });
        }
        !self.exhausted
    }

    /// Counts bytes that are about to be kept; `false` means that reading must stop.
    pub(crate) fn charge(&mut self, member: &str, bytes: u64) -> bool {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limits.total_size {
            self.exhaust(member);
        }
        !self.exhausted
    }

    /// Reports, once, that the bundle expands too far.
    pub(crate) fn exhaust(&mut self, member: &str) {
        if !self.exhausted {
            self.exhausted = true;
            self.refuse(Violation::ExpandsTooLarge { member: member.to_owned(), allowed: self.limits.total_size });
        }
    }

    /// Gives the bytes that may still come out of the bundle.
    pub(crate) const fn bytes_left(&self) -> u64 {
        self.limits.total_size.saturating_sub(self.bytes)
    }

    /// Refuses names that are equal, equal but for case, or a file here and a folder there.
    pub(crate) fn check_names<'n>(
        &mut self,
        files: impl Iterator<Item = (&'n str, Option<u64>)>,
        folders: impl Iterator<Item = &'n str>,
        at: &str,
    ) {
        let (files, folders): (Vec<_>, Vec<_>) = (files.collect(), folders.collect());
        if are_apart(files.iter().map(|(path, _)| *path).collect(), &folders) {
            return;
        }
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (path, offset) in files {
            let Some(other) = seen.insert(fold(path), path) else { continue };
            let member = format!("{at}{path}");
            let violation = if other == path {
                Violation::DuplicateMember { member }
            } else {
                Violation::CaseCollision { member, other: format!("{at}{other}") }
            };
            self.refuse(match offset {
                Some(offset) => violation.at(offset),
                None => violation,
            });
        }
        // In the order of the names, not of the map.
        let mut names: Vec<(&String, &&str)> = seen.iter().collect();
        names.sort_unstable();
        // One file may stand where many need a folder; once is enough to know it.
        let mut reported: HashSet<&str> = HashSet::new();
        let folders = folders.into_iter().map(|folder| (fold(folder), folder, true));
        let files = names.into_iter().map(|(folded, path)| (folded.clone(), *path, false));
        for (folded, path, is_folder) in files.chain(folders) {
            let parents = folded.match_indices('/').map(|(end, _)| &folded[..end]);
            let mut needed = parents.chain(is_folder.then_some(folded.as_str()));
            if let Some(file) = needed.find_map(|folder| seen.get(folder))
                && reported.insert(file)
            {
                let (member, other) = (format!("{at}{file}"), format!("{at}{path}"));
                self.refuse(Violation::FileAndFolder { member, other });
            }
        }
    }
}

/// Whether it is plain that names are all different, and that no file stands where another name needs a folder. Names that
/// have to be folded first are left to a closer look.
fn are_apart(mut files: Vec<&str>, folders: &[&str]) -> bool {
    let is_folded = |path: &&str| path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if !files.iter().chain(folders).all(is_folded) {
        return false;
    }
    files.sort_unstable();
    let is_file = |path: &str| files.binary_search(&path).is_ok();
    let is_below_a_file = |path: &&str| path.match_indices('/').any(|(end, _)| is_file(&path[..end]));
    files.windows(2).all(|pair| pair[0] < pair[1])
        && !files.iter().chain(folders).any(is_below_a_file)
        && !folders.iter().any(|folder| is_file(folder))
}

/// What a path is to a file system that tells neither upper from lower case nor `é` from `e` with an accent behind it.
fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    // By way of upper case `ß` becomes `ss`, as full case folding has it.
    path.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::{are_apart, fold};

    #[test]
    fn names_that_are_plainly_apart_need_no_closer_look() {
        assert!(are_apart(vec!["b/x.yaml", "a.yaml", "b-x", "b/y.yaml"], &["b", "c/d"]));
        let in_doubt: [(&[&str], &[&str]); 6] = [
            (&["a", "b", "a"], &[]),
            (&["A", "b"], &[]),
            (&["\u{fc}"], &[]),
            (&["a", "a-b", "a/b/c"], &[]),
            (&["a/b", "c"], &["a/b"]),
            (&["a"], &["a/b"]),
        ];
        for (files, folders) in in_doubt {
            assert!(!are_apart(files.to_vec(), folders), "{files:?} {folders:?}");
        }
    }

    #[test]
    fn paths_that_a_file_system_may_take_for_one_fold_to_one() {
        for (one, other) in [
            ("K8s/A.yaml", "k8s/a.yaml"),
            ("\u{fc}.yaml", "u\u{308}.yaml"),
            ("\u{dc}.yaml", "u\u{308}.yaml"),
            ("stra\u{df}e", "STRASSE"),
            ("\u{3c3}\u{3c2}", "\u{3a3}\u{3a3}"),
            ("\u{212b}", "\u{e5}"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
        assert_ne!(fold("\u{fc}"), fold("u"));
    }
}
