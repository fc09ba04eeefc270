//! A folder to members: nothing outside of it is read, and no more than the limits allow.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use onlay::bundle::{Limits, Member, Violation};
use onlay::patch::Severity;
use onlay::{Finding, of_violation};
use rayon::prelude::*;
use rustix::fs::{Mode, OFlags, openat};

use super::{name_of, reason, unreadable};

/// The file by which onlay knows the folders that it has written.
pub(crate) const MARKER: &str = ".onlay.json";

/// Says whether onlay has written a folder.
pub(crate) fn has_marker(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|found| found.is_file())
}

/// Reads the files below a folder, or says everything that forbids it.
pub(crate) fn read(folder: &Path, limits: &Limits) -> Result<Vec<Member>, Vec<Finding>> {
    let unreadable = |error| vec![unreadable(folder, &error)];
    let root = fs::canonicalize(folder).map_err(unreadable)?;
    let opened = File::open(folder).map_err(unreadable)?;
    let mut walk = Walk { shown: folder, root, limits, found: Vec::new(), entries: 0 };
    walk.folder(folder, "");
    contents(walk.found, &Root { shown: folder, opened }, limits)
}

/// The folder that is read.
struct Root<'a> {
    shown: &'a Path,
    opened: File,
}

/// What a walk comes across, in its order.
enum Found {
    /// A file whose content nobody reads.
    Passed(Member),
    /// A file to be read, and what it is a link to.
    File {
        member: String,
        target: Option<PathBuf>,
    },
    Wrong(Box<Finding>),
}

/// Reads the files that were found, in parallel, until there is more than a bundle may have.
fn contents(found: Vec<Found>, root: &Root<'_>, limits: &Limits) -> Result<Vec<Member>, Vec<Finding>> {
    let most = limits.file_size.saturating_add(1);
    let read = AtomicU64::new(0);
    let read_ahead = |buffer: &mut Vec<u8>, found: &Found| match found {
        // Whoever gets past the limit first, the rest is read in order below.
        Found::File { member, target } if read.load(Ordering::Relaxed) <= limits.total_size => {
            let bytes = root.bytes_of(member, target.as_deref(), most, buffer);
            read.fetch_add(bytes.as_ref().map_or(0, Vec::len) as u64, Ordering::Relaxed);
            Some(bytes)
        }
        _ => None,
    };
    let ahead: Vec<Option<io::Result<Vec<u8>>>> = found.par_iter().map_init(|| vec![0; SMALL], read_ahead).collect();
    let (mut members, mut findings) = (Vec::with_capacity(found.len()), Vec::new());
    let mut total = 0_u64;
    let mut buffer = vec![0; SMALL];
    for (found, ahead) in found.into_iter().zip(ahead) {
        // One more than allowed is enough for the reader to refuse the folder by name and limit.
        if total > limits.total_size {
            break;
        }
        match found {
            Found::Passed(member) => members.push(member),
            Found::Wrong(finding) => findings.push(*finding),
            Found::File { member, target } => {
                let read = || root.bytes_of(&member, target.as_deref(), most, &mut buffer);
                match ahead.unwrap_or_else(read) {
                    Ok(bytes) => {
                        total = total.saturating_add(bytes.len() as u64);
                        members.push(Member { path: member, bytes });
                    }
                    Err(error) => findings.push(cannot_read(&target.unwrap_or(root.shown.join(&member)), &error)),
                }
            }
        }
    }
    if findings.is_empty() { Ok(members) } else { Err(findings) }
}

/// As many bytes are read without asking how many there are: most patches are smaller, and there may be thousands.
const SMALL: usize = 16 << 10;

impl Root<'_> {
    /// Reads a file below the folder, or what a link in it leads to, but no more than `most` bytes; `buffer` has room for `SMALL`.
    fn bytes_of(&self, member: &str, target: Option<&Path>, most: u64, buffer: &mut [u8]) -> io::Result<Vec<u8>> {
        let file = match target {
            Some(target) => File::open(target)?,
            // From here the way is short, and what has become a link in the meantime is not followed.
            None => {
                let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
                File::from(openat(&self.opened, member, flags, Mode::empty())?)
            }
        };
        let mut limited = (&file).take(most);
        let mut filled = 0;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match limited.read(rest) {
                Ok(0) => return Ok(buffer[..filled].to_vec()),
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let size = file.metadata()?.len().min(most);
        // One byte more, so that the end is seen without asking for more memory.
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0).saturating_add(1));
        bytes.extend_from_slice(buffer);
        limited.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

fn cannot_read(path: &Path, error: &io::Error) -> Finding {
    Finding::general("input/unreadable", Severity::Error, reason(error)).about(name_of(path))
}

struct Walk<'a> {
    shown: &'a Path,
    root: PathBuf,
    limits: &'a Limits,
    found: Vec<Found>,
    entries: u64,
}

impl Walk<'_> {
    /// Walks one folder; `at` is its path below the root with a slash behind it.
    fn folder(&mut self, folder: &Path, at: &str) {
        let named = |entry: io::Result<fs::DirEntry>| entry.map(|entry| (entry.file_name(), entry));
        let entries = fs::read_dir(folder).and_then(|entries| entries.map(named).collect::<io::Result<Vec<_>>>());
        let mut entries: Vec<(OsString, fs::DirEntry)> = match entries {
            Ok(entries) => entries,
            Err(error) => return self.found.push(Found::Wrong(Box::new(unreadable(folder, &error)))),
        };
        entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        for (name, entry) in entries {
            if self.entries > self.limits.files {
                return;
            }
            let Some(name) = name.to_str() else {
                let member = format!("{at}{}", name.to_string_lossy());
                self.refuse(&Violation::NameNotUtf8 { member });
                continue;
            };
            let member = format!("{at}{name}");
            if name.starts_with('.') {
                // A working copy has a `.git`; its name is enough to list it as ignored.
                self.found.push(Found::Passed(Member { path: member, bytes: Vec::new() }));
                continue;
            }
            self.entries += 1;
            self.entry(&entry, member);
        }
    }

    fn entry(&mut self, entry: &fs::DirEntry, member: String) {
        // Of a link that is the kind of the link.
        let kind = match entry.file_type() {
            Ok(kind) => kind,
            Err(error) => return self.found.push(Found::Wrong(Box::new(cannot_read(&entry.path(), &error)))),
        };
        if kind.is_symlink() {
            self.link(&entry.path(), member);
        } else if kind.is_dir() {
            let depth = member.split('/').count() as u64;
            if depth > self.limits.path_parts {
                let (limit, allowed) = (onlay::bundle::Limit::PathParts, self.limits.path_parts);
                return self.refuse(&Violation::PathTooLong { member, limit, found: depth, allowed });
            }
            self.folder(&entry.path(), &format!("{member}/"));
        } else if kind.is_file() {
            self.found.push(Found::File { member, target: None });
        } else {
            self.refuse(&Violation::SpecialFile { member });
        }
    }

    /// Follows a link to a file inside the folder, as Kubernetes mounts have them, and refuses any other.
    fn link(&mut self, path: &Path, member: String) {
        let target = match fs::canonicalize(path) {
            Ok(target) => target,
            Err(error) => return self.found.push(Found::Wrong(Box::new(cannot_read(path, &error)))),
        };
        let refused = if !target.starts_with(&self.root) {
            "leads out of the folder"
        } else if target.is_dir() {
            "leads to a folder; only links to files are followed"
        } else {
            return self.found.push(Found::File { member, target: Some(target) });
        };
        let message = format!("{member:?} is a link that {refused}");
        let finding = Finding::general("bundle/link", Severity::Error, message).about(name_of(self.shown));
        self.found.push(Found::Wrong(Box::new(finding)));
    }

    fn refuse(&mut self, violation: &Violation) {
        self.found.push(Found::Wrong(Box::new(of_violation(violation, &name_of(self.shown)))));
    }
}
