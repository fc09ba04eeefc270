//! Where a result is made before it is complete: a sibling of its place, under a lock beside it.
//!
//! The lock file is no part of the result, and goes when the run ends. Whoever holds it knows that every stage of the same
//! name was left behind by a run that was killed.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use super::WriteError;

/// The place of a result: the folder it lies in, and its name there.
#[derive(Debug)]
pub(super) struct Place {
    /// What the user wrote.
    pub(super) shown: PathBuf,
    /// The folder, every link on the way to it followed.
    parent: PathBuf,
    name: OsString,
}

impl Place {
    /// Finds the place of a path; makes the folders that lead to it.
    pub(super) fn of(path: &Path) -> Result<Self, WriteError> {
        let name = path.file_name().ok_or_else(|| WriteError::NoName { path: path.to_owned() })?;
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(WriteError::io(parent))?;
        let parent = fs::canonicalize(parent).map_err(WriteError::io(parent))?;
        Ok(Self { shown: path.to_owned(), parent, name: name.to_owned() })
    }

    /// The path of the result.
    pub(super) fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The folder that it lies in.
    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// Begins a hidden name beside the result.
    fn beside(&self, what: &str) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(what);
        name
    }

    /// A name for this run's stage.
    pub(super) fn stage(&self) -> PathBuf {
        self.parent.join(self.beside(&format!(".onlay-stage-{}", std::process::id())))
    }

    /// The stages that killed runs have left; only the holder of the lock may ask.
    pub(super) fn stale(&self, _lock: &Lock) -> Vec<PathBuf> {
        let prefix = self.beside(".onlay-stage-");
        let entries = fs::read_dir(&self.parent).into_iter().flatten().flatten();
        entries.filter(|entry| starts_with(&entry.file_name(), &prefix)).map(|entry| entry.path()).collect()
    }

    /// Makes sure that nobody else writes the same result.
    pub(super) fn lock(&self) -> Result<Lock, WriteError> {
        let path = self.parent.join(self.beside(".onlay-lock"));
        loop {
            let file = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(false)
                .mode(0o600)
                .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed())
                .open(&path)
                .map_err(WriteError::io(&self.shown))?;
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => {}
                Err(rustix::io::Errno::WOULDBLOCK) => return Err(WriteError::Locked { path: self.shown.clone() }),
                Err(error) => return Err(WriteError::Io { path: self.shown.clone(), error: error.into() }),
            }
            // Another run may have removed the file between the opening and the locking; then ours locks nothing.
            let same = |file: &File, at: &Path| -> io::Result<bool> {
                let (ours, theirs) = (file.metadata()?, fs::symlink_metadata(at)?);
                Ok((ours.dev(), ours.ino()) == (theirs.dev(), theirs.ino()))
            };
            if same(&file, &path).unwrap_or(false) {
                return Ok(Lock { path, _file: file });
            }
        }
    }
}

fn starts_with(name: &OsStr, prefix: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
}

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still locked, so that no other run's lock is removed.
        let _ = fs::remove_file(&self.path);
    }
}

/// Writes a new file, readable for all; one that is there, or a link, is an error.
pub(super) fn write_new(path: &Path, bytes: &[u8], sync: bool) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o644).open(path)?;
    file.write_all(bytes)?;
    // Whatever the umask: the same input gives the same output.
    file.set_permissions(fs::Permissions::from_mode(0o644))?;
    if sync { file.sync_all() } else { Ok(()) }
}

/// Flushes a folder's list of names to the disk.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
