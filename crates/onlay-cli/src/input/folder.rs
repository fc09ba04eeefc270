//! A folder to members: nothing outside of it is read, and no more than the limits allow.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use onlay::bundle::{Limits, Member, Violation};
use onlay::patch::Severity;
use onlay::{Finding, of_violation};

use super::{name_of, reason, unreadable};

/// The file by which onlay knows the folders that it has written.
pub(crate) const MARKER: &str = ".onlay.json";

/// Says whether onlay has written a folder.
pub(crate) fn has_marker(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|found| found.is_file())
}

/// Reads the files below a folder, or says everything that forbids it.
pub(crate) fn read(folder: &Path, limits: &Limits) -> Result<Vec<Member>, Vec<Finding>> {
    let root = fs::canonicalize(folder).map_err(|error| vec![unreadable(folder, &error)])?;
    let mut walk =
        Walk { shown: folder, root, limits, members: Vec::new(), findings: Vec::new(), bytes: 0, entries: 0 };
    walk.folder(folder, "");
    if walk.findings.is_empty() { Ok(walk.members) } else { Err(walk.findings) }
}

struct Walk<'a> {
    shown: &'a Path,
    root: PathBuf,
    limits: &'a Limits,
    members: Vec<Member>,
    findings: Vec<Finding>,
    bytes: u64,
    entries: u64,
}

impl Walk<'_> {
    /// Reads one folder; `at` is its path below the root with a slash behind it.
    fn folder(&mut self, folder: &Path, at: &str) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.findings.push(unreadable(folder, &error)),
        };
        entries.sort_unstable_by_key(fs::DirEntry::file_name);
        for entry in entries {
            // One more than allowed is enough for the reader to refuse the folder by name and limit.
            if self.entries > self.limits.files || self.bytes > self.limits.total_size {
                return;
            }
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                let member = format!("{at}{}", name.to_string_lossy());
                self.refuse(&Violation::NameNotUtf8 { member });
                continue;
            };
            let member = format!("{at}{name}");
            if name.starts_with('.') {
                // A working copy has a `.git`; its name is enough to list it as ignored.
                self.members.push(Member { path: member, bytes: Vec::new() });
                continue;
            }
            self.entries += 1;
            self.entry(&entry.path(), member);
        }
    }

    fn entry(&mut self, path: &Path, member: String) {
        let found = match fs::symlink_metadata(path) {
            Ok(found) => found,
            Err(error) => return self.unreadable(path, &error),
        };
        if found.is_symlink() {
            self.link(path, member);
        } else if found.is_dir() {
            let depth = member.split('/').count() as u64;
            if depth > self.limits.path_parts {
                let (limit, allowed) = (onlay::bundle::Limit::PathParts, self.limits.path_parts);
                return self.refuse(&Violation::PathTooLong { member, limit, found: depth, allowed });
            }
            self.folder(path, &format!("{member}/"));
        } else if found.is_file() {
            self.file(path, member);
        } else {
            self.refuse(&Violation::SpecialFile { member });
        }
    }

    /// Follows a link to a file inside the folder, as Kubernetes mounts have them, and refuses any other.
    fn link(&mut self, path: &Path, member: String) {
        let target = match fs::canonicalize(path) {
            Ok(target) => target,
            Err(error) => return self.unreadable(path, &error),
        };
        let refused = if !target.starts_with(&self.root) {
            "leads out of the folder"
        } else if target.is_dir() {
            "leads to a folder; only links to files are followed"
        } else {
            return self.file(&target, member);
        };
        let message = format!("{member:?} is a link that {refused}");
        self.findings.push(Finding::general("bundle/link", Severity::Error, message).about(name_of(self.shown)));
    }

    fn file(&mut self, path: &Path, member: String) {
        let mut bytes = Vec::new();
        let most = self.limits.file_size.saturating_add(1);
        match File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)) {
            Ok(size) => {
                self.bytes = self.bytes.saturating_add(size as u64);
                self.members.push(Member { path: member, bytes });
            }
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        self.findings.push(Finding::general("input/unreadable", Severity::Error, reason(error)).about(name_of(path)));
    }

    fn refuse(&mut self, violation: &Violation) {
        self.findings.push(of_violation(violation, &name_of(self.shown)));
    }
}
