//! Where a result is made before it is complete: a sibling of its place, under a lock beside it.
//!
//! The lock file is no part of the result, and goes when the run ends. Whoever holds it knows that every stage of the same
//! name was left behind by a run that was killed.

use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata};
use std::io::{self, ErrorKind};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::WriteError;
use super::disk::Fs;

const STAGE: &str = ".onlay-stage-";
/// The permissions of a file that is written.
pub(super) const MODE: u32 = 0o644;
const ASIDE: &str = ".onlay-aside-";

/// The place of a result: the folder it lies in, and its name there.
pub(super) struct Place<'f> {
    fs: &'f dyn Fs,
    /// What the user wrote.
    pub(super) shown: PathBuf,
    /// The folder, every link on the way to it followed.
    parent: PathBuf,
    name: OsString,
}

impl<'f> Place<'f> {
    /// Finds the place of a path; makes the folders that lead to it.
    pub(super) fn of(path: &Path, fs: &'f dyn Fs) -> Result<Self, WriteError> {
        let name = path.file_name().ok_or_else(|| WriteError::NoName { path: path.to_owned() })?;
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs.make_folders(parent).map_err(WriteError::io(parent))?;
        let parent = fs.real(parent).map_err(WriteError::io(parent))?;
        Ok(Self { fs, shown: path.to_owned(), parent, name: name.to_owned() })
    }

    /// The path of the result.
    pub(super) fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The folder that it lies in.
    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// What is there now, a link not followed.
    pub(super) fn found(&self) -> Result<Option<Metadata>, WriteError> {
        match self.fs.metadata(&self.path()) {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(WriteError::io(&self.shown)(error)),
        }
    }

    /// Begins a hidden name beside the result.
    fn beside(&self, what: &str) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        name.push(what);
        name
    }

    /// A free name for this run's stage; only the holder of the lock may ask.
    pub(super) fn stage(&self, lock: &Lock<'_>) -> io::Result<PathBuf> {
        self.free(STAGE, lock)
    }

    /// A free name for what is there while the stage takes its place.
    pub(super) fn aside(&self, lock: &Lock<'_>) -> io::Result<PathBuf> {
        self.free(ASIDE, lock)
    }

    /// In a container every run may have the same process id, and what cannot be swept keeps its name.
    fn free(&self, what: &str, lock: &Lock<'_>) -> io::Result<PathBuf> {
        let taken = self.siblings(what, lock)?;
        let name = |n: usize| self.parent.join(self.beside(&format!("{what}{}-{n}", std::process::id())));
        Ok((0..=taken.len()).map(name).find(|path| !taken.contains(path)).unwrap_or_else(|| name(taken.len())))
    }

    /// The stages that killed runs have left; only the holder of the lock may ask.
    pub(super) fn stale(&self, lock: &Lock<'_>) -> io::Result<Vec<PathBuf>> {
        self.siblings(STAGE, lock)
    }

    /// What killed runs have put aside; only the holder of the lock may ask.
    pub(super) fn put_aside(&self, lock: &Lock<'_>) -> io::Result<Vec<PathBuf>> {
        self.siblings(ASIDE, lock)
    }

    fn siblings(&self, what: &str, _lock: &Lock<'_>) -> io::Result<Vec<PathBuf>> {
        let prefix = self.beside(what);
        let mut found: Vec<PathBuf> = self
            .fs
            .read_folder(&self.parent)?
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| starts_with(name, &prefix))
            .map(|name| self.parent.join(name))
            .collect();
        found.sort_unstable();
        Ok(found)
    }

    /// Makes sure that nobody else writes the same result.
    pub(super) fn lock(&self) -> Result<Lock<'f>, WriteError> {
        let path = self.parent.join(self.beside(".onlay-lock"));
        loop {
            let Some(file) = self.fs.lock(&path).map_err(WriteError::io(&self.shown))? else {
                return Err(WriteError::Locked { path: self.shown.clone() });
            };
            // Another run may have removed the file between the opening and the locking; then ours locks nothing.
            let ours = file.metadata().map_err(WriteError::io(&self.shown))?;
            match self.fs.metadata(&path) {
                Ok(theirs) if (ours.dev(), ours.ino()) == (theirs.dev(), theirs.ino()) => {
                    return Ok(Lock { fs: self.fs, path, _file: file });
                }
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(WriteError::io(&self.shown)(error)),
                _ => {}
            }
        }
    }
}

fn starts_with(name: &OsStr, prefix: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
}

/// A lock that is held until it is dropped.
pub(super) struct Lock<'f> {
    fs: &'f dyn Fs,
    path: PathBuf,
    _file: File,
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        // While it is still locked, so that no other run's lock is removed.
        let _ = self.fs.remove_file(&self.path);
    }
}

/// Writes a new file, readable for all; one that is there, or a link, is an error.
pub(super) fn write_new<'b>(
    path: &Path,
    pieces: impl IntoIterator<Item = &'b [u8]>,
    sync: bool,
    fs: &dyn Fs,
) -> io::Result<()> {
    // Small pieces go to the system together, large ones from where they are.
    const LARGE: usize = 1 << 15;
    let mut file = fs.create(path)?;
    let mut small = Vec::new();
    for piece in pieces {
        if small.len() + piece.len() > LARGE {
            write_all(&mut file, &small, fs)?;
            small.clear();
        }
        if piece.len() > LARGE {
            write_all(&mut file, piece, fs)?;
        } else {
            small.extend_from_slice(piece);
        }
    }
    write_all(&mut file, &small, fs)?;
    // Whatever the umask: the same input gives the same output. Mostly it is right already.
    let is_right = fs.mode(&file)? == MODE;
    drop(file);
    if !is_right {
        fs.set_mode(path, MODE)?;
    }
    if sync { fs.sync(path) } else { Ok(()) }
}

fn write_all(file: &mut File, mut bytes: &[u8], fs: &dyn Fs) -> io::Result<()> {
    while !bytes.is_empty() {
        match fs.write(file, bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
