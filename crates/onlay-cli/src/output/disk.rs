//! The one door through which results reach the disk: each step is an operation that can fail, and in tests each one does.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, FileType, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, FlockOperation, OFlags, RenameFlags, flock, renameat_with};
use rustix::io::Errno;
use rustix::process::geteuid;

/// What is asked of a file system. No method follows a link at the end of a path.
pub(crate) trait Fs: Sync {
    /// Makes a folder in one that is there.
    fn make_folder(&self, path: &Path, mode: u32) -> io::Result<()>;
    /// Makes a folder and those that lead to it, where they are missing.
    fn make_folders(&self, path: &Path) -> io::Result<()>;
    /// Makes a new file; one that is there, or a link, is an error.
    fn create(&self, path: &Path) -> io::Result<File>;
    /// Writes some of the bytes, and says how many.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize>;
    /// The permissions that an open file has.
    fn mode(&self, file: &File) -> io::Result<u32>;
    /// Sets the permissions of what is there, whatever the umask.
    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()>;
    /// Flushes a file, or a folder's list of names, to the disk.
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// Gives something another name; a file that has it is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Makes each of two folders the other, in one step; `Unsupported` where the file system cannot.
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn link(&self, target: &Path, at: &Path) -> io::Result<()>;
    fn copy(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Whether a file holds just these bytes, has these permissions, is this user's, and has no other name.
    fn holds(&self, path: &Path, bytes: &[u8], mode: u32) -> io::Result<bool>;
    fn read_link(&self, path: &Path) -> io::Result<PathBuf>;
    fn read_folder(&self, path: &Path) -> io::Result<Vec<(OsString, FileType)>>;
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;
    /// Follows every link on the way to a path.
    fn real(&self, path: &Path) -> io::Result<PathBuf>;
    /// Opens a file, which may be new, and locks it; nothing if somebody else has it locked.
    fn lock(&self, path: &Path) -> io::Result<Option<File>>;
}

/// The bits of a mode that are permissions.
const BITS: u32 = 0o7777;

/// The file system of the machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Disk;

impl Fs for Disk {
    fn make_folder(&self, path: &Path, mode: u32) -> io::Result<()> {
        DirBuilder::new().mode(mode).create(path)
    }

    fn make_folders(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        OpenOptions::new().write(true).create_new(true).mode(0o644).open(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    fn mode(&self, file: &File) -> io::Result<u32> {
        Ok(file.metadata()?.permissions().mode() & BITS)
    }

    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
            done => done.map_err(io::Error::from),
        }
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::hard_link(from, to)
    }

    fn link(&self, target: &Path, at: &Path) -> io::Result<()> {
        symlink(target, at)
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::copy(from, to).map(drop)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn holds(&self, path: &Path, bytes: &[u8], mode: u32) -> io::Result<bool> {
        // Nobody waits for the other end of a pipe.
        let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
        let mut file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
        let found = file.metadata()?;
        let is_alike = found.is_file() && found.len() == bytes.len() as u64 && found.mode() & BITS == mode;
        if !is_alike || found.nlink() != 1 || found.uid() != geteuid().as_raw() {
            return Ok(false);
        }
        let mut buffer = [0; 1 << 15];
        let mut rest = bytes;
        loop {
            let read = match file.read(&mut buffer) {
                Ok(0) => return Ok(rest.is_empty()),
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            match rest.split_at_checked(read) {
                Some((same, more)) if *same == buffer[..read] => rest = more,
                _ => return Ok(false),
            }
        }
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn read_folder(&self, path: &Path) -> io::Result<Vec<(OsString, FileType)>> {
        fs::read_dir(path)?.map(|entry| entry.and_then(|entry| Ok((entry.file_name(), entry.file_type()?)))).collect()
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        fs::symlink_metadata(path)
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(path)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(file)),
            Err(Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}
