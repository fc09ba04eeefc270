//! Files to an archive that any reader accepts, and that is the same for the same files.
//!
//! Members come in the order in which they are given; every mode is 0644, every time the earliest that the format knows.

use std::collections::HashSet;
use std::io::{self, Cursor, Write};

use flate2::{Compression, GzBuilder};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::path::{self, PathProblem};

/// Why files cannot be packed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// Two files have one path.
    #[error("two files have the path {path:?}")]
    DuplicatePath {
        /// The path.
        path: String,
    },
    /// A path that no reader should accept.
    #[error("the path {path:?} {problem}")]
    BadPath {
        /// The path.
        path: String,
        /// What is wrong with it.
        problem: PathProblem,
    },
    /// The zip format cannot hold a file.
    #[error("the zip cannot hold {path:?}")]
    Zip {
        /// The path.
        path: String,
        /// What the writer says.
        source: ZipError,
    },
    /// The tar format cannot hold a file.
    #[error("the tar cannot hold {path:?}")]
    Tar {
        /// The path.
        path: String,
        /// What the writer says.
        source: io::Error,
    },
}

/// Packs files into a zip.
///
/// # Errors
/// If a path is given twice or is one that [`read`](crate::read) refuses at any limits, or longer than 65,535 bytes.
///
/// ```
/// let zip = onlay_bundle::write::pack_zip([("release_version", &b"1.2"[..])]).expect("one good path");
/// assert!(zip.starts_with(b"PK"));
/// ```
pub fn pack_zip<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, PackError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        // 1980-01-01 00:00:00, the earliest time of the format.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut paths = Paths::default();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in members {
        paths.check(path)?;
        zip.start_file(path, options)
            .and_then(|()| zip.write_all(bytes).map_err(ZipError::from))
            .map_err(|source| PackError::Zip { path: path.to_owned(), source })?;
    }
    let zip = zip.finish().map_err(|source| PackError::Zip { path: "(the end)".to_owned(), source })?;
    Ok(zip.into_inner())
}

/// Packs files into a tar.
///
/// # Errors
/// If a path is given twice or is one that [`read`](crate::read) refuses at any limits.
pub fn pack_tar<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, PackError> {
    write_tar(Vec::new(), members)
}

/// Packs files into a gzip'd tar.
///
/// # Errors
/// If a path is given twice or is one that [`read`](crate::read) refuses at any limits.
pub fn pack_tgz<'a>(members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, PackError> {
    // No name, no time, no system: only the content counts.
    let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::default());
    write_tar(gzip, members)?.finish().map_err(|source| PackError::Tar { path: "(the end)".to_owned(), source })
}

fn write_tar<'a, W: Write>(output: W, members: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<W, PackError> {
    let mut paths = Paths::default();
    let mut tar = tar::Builder::new(output);
    for (path, bytes) in members {
        paths.check(path)?;
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Regular);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        header.set_size(bytes.len() as u64);
        // Writes a GNU long name where the header is too short, and the checksum.
        tar.append_data(&mut header, path, bytes).map_err(|source| PackError::Tar { path: path.to_owned(), source })?;
    }
    tar.into_inner().map_err(|source| PackError::Tar { path: "(the end)".to_owned(), source })
}

/// The paths packed so far.
#[derive(Default)]
struct Paths(HashSet<String>);

impl Paths {
    fn check(&mut self, path: &str) -> Result<(), PackError> {
        if let Some(problem) = path::problem_of(path) {
            return Err(PackError::BadPath { path: path.to_owned(), problem });
        }
        if self.0.insert(path.to_owned()) { Ok(()) } else { Err(PackError::DuplicatePath { path: path.to_owned() }) }
    }
}
