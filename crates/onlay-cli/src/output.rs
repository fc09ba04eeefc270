//! Where results go: standard output, a file, or a folder. Each is complete or as it was before.

pub(crate) mod comment;
pub(crate) mod dir;
mod disk;
pub(crate) mod explain;
pub(crate) mod facts;
#[cfg(test)]
mod faults;
pub(crate) mod file;
pub(crate) mod layout;
pub(crate) mod markdown;
pub(crate) mod reports;
pub(crate) mod rules;
mod stage;
pub(crate) mod stdout;
pub(crate) mod summary;
pub(crate) mod table;
pub(crate) mod unified;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use onlay::Finding;
use onlay::bundle::write::{PackError, pack_tar, pack_tgz, pack_zip};
use onlay::patch::Severity;
use onlay::yaml::{EditSet, Text};
use rayon::prelude::*;

use crate::args::MaterializeArgs;
use crate::input::reason;

/// One file of a result.
#[derive(Debug, Clone)]
pub(crate) struct OutFile<'a> {
    /// Its path in the result, with `/` between the parts.
    pub(crate) path: String,
    content: Content<'a>,
}

/// What is in a file of a result.
#[derive(Debug, Clone)]
enum Content<'a> {
    Bytes(Cow<'a, [u8]>),
    /// A text and what is to be changed in it.
    Edited(&'a Text, &'a EditSet),
}

impl<'a> OutFile<'a> {
    pub(crate) fn new(path: &str, bytes: &'a [u8]) -> Self {
        Self::of(path.to_owned(), Cow::Borrowed(bytes))
    }

    pub(crate) fn of(path: String, bytes: Cow<'a, [u8]>) -> Self {
        Self { path, content: Content::Bytes(bytes) }
    }

    /// A file whose text is put together when it is written: no two of them need be in memory at once.
    pub(crate) fn edited(path: &str, text: &'a Text, edits: &'a EditSet) -> Self {
        Self { path: path.to_owned(), content: Content::Edited(text, edits) }
    }

    /// Its content in pieces, which need not be put together.
    fn pieces(&self) -> Box<dyn Iterator<Item = &[u8]> + '_> {
        match &self.content {
            Content::Bytes(bytes) => Box::new(std::iter::once(&**bytes)),
            Content::Edited(text, edits) => Box::new(edits.pieces(text).map(str::as_bytes)),
        }
    }

    /// Its content.
    pub(crate) fn bytes(&self) -> Cow<'_, [u8]> {
        match &self.content {
            Content::Bytes(bytes) => Cow::Borrowed(bytes),
            Content::Edited(text, edits) => Cow::Owned(edits.apply(text).into_bytes()),
        }
    }
}

/// The contents of files, in their order.
pub(crate) fn contents<'f>(files: &'f [OutFile<'_>]) -> Vec<Cow<'f, [u8]>> {
    files.par_iter().map(OutFile::bytes).collect()
}

/// Where a result goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    Stdout,
    /// One stream of documents in a file.
    Text(PathBuf),
    Archive(PathBuf, Pack),
    Folder(PathBuf),
}

/// How a result is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pack {
    Zip,
    Tgz,
    Tar,
}

impl Destination {
    /// Reads what the user asked for; the ending decides, but a folder that is there is a folder.
    pub(crate) fn of(path: &Path) -> Self {
        const PACKS: [(&str, Pack); 4] =
            [(".zip", Pack::Zip), (".tgz", Pack::Tgz), (".tar.gz", Pack::Tgz), (".tar", Pack::Tar)];
        const TEXTS: [&str; 3] = [".yaml", ".yml", ".json"];
        let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
        let is_written_as_folder = path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
        let has = |ending: &str| name.len() > ending.len() && name.ends_with(ending);
        if path.as_os_str() == "-" {
            Self::Stdout
        } else if is_written_as_folder || path.is_dir() {
            Self::Folder(path.to_owned())
        } else if let Some((_, pack)) = PACKS.iter().find(|(ending, _)| has(ending)) {
            Self::Archive(path.to_owned(), *pack)
        } else if TEXTS.iter().any(|ending| has(ending)) {
            Self::Text(path.to_owned())
        } else {
            Self::Folder(path.to_owned())
        }
    }

    /// Whether all files go into one stream, where only configs belong.
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self, Self::Stdout | Self::Text(_))
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdout => None,
            Self::Text(path) | Self::Archive(path, _) | Self::Folder(path) => Some(path),
        }
    }
}

impl Pack {
    /// Packs files, the same bytes for the same files.
    pub(crate) fn pack(self, files: &[OutFile<'_>]) -> Result<Vec<u8>, WriteError> {
        let contents = contents(files);
        let paths = files.iter().map(|file| &*file.path);
        let mut files: Vec<(&str, &[u8])> = paths.zip(contents.iter().map(|bytes| &**bytes)).collect();
        files.sort_unstable_by_key(|(path, _)| *path);
        let packed = match self {
            Self::Zip => pack_zip(files),
            Self::Tgz => pack_tgz(files),
            Self::Tar => pack_tar(files),
        };
        Ok(packed?)
    }
}

/// Why a result could not be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WriteError {
    #[error("cannot write: {}", reason(.error))]
    Io { path: PathBuf, error: io::Error },
    #[error("standard output cannot be written: {}", reason(.0))]
    Stdout(io::Error),
    #[error("the result is also an input, which onlay never changes")]
    IsInput { path: PathBuf },
    #[error("the result is a link; name what it points to")]
    IsLink { path: PathBuf },
    #[error("the result is no folder")]
    NotAFolder { path: PathBuf },
    #[error("the result is no regular file")]
    NotAFile { path: PathBuf },
    #[error("the result needs a name of its own")]
    NoName { path: PathBuf },
    #[error("the folder holds files that onlay has not written: {}", some(.files))]
    Foreign { path: PathBuf, files: Vec<String> },
    #[error("files that onlay has not written are in the way: {}", some(.files))]
    InTheWay { path: PathBuf, files: Vec<String> },
    #[error("another run is writing it")]
    Locked { path: PathBuf },
    #[error("{0}")]
    Pack(#[from] PackError),
}

impl WriteError {
    /// Gives a function that makes an error of what the system says about a path.
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |error| Self::Io { path, error }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Io { .. } | Self::Stdout(_) | Self::Pack(_) => "output/unwritable",
            Self::IsInput { .. } => "output/is-input",
            Self::IsLink { .. } => "output/link",
            Self::NotAFolder { .. } | Self::NotAFile { .. } | Self::NoName { .. } => "output/wrong-kind",
            Self::Foreign { .. } | Self::InTheWay { .. } => "output/foreign-files",
            Self::Locked { .. } => "output/locked",
        }
    }
}

impl From<WriteError> for Finding {
    fn from(error: WriteError) -> Self {
        let finding = Self::general(error.code(), Severity::Error, error.to_string());
        match error {
            WriteError::Foreign { path, .. } => finding
                .about(path.to_string_lossy())
                .help("name another folder, or use --force to carry them over into the new one"),
            WriteError::Io { path, .. }
            | WriteError::IsInput { path }
            | WriteError::IsLink { path }
            | WriteError::NotAFolder { path }
            | WriteError::NotAFile { path }
            | WriteError::NoName { path }
            | WriteError::InTheWay { path, .. }
            | WriteError::Locked { path } => finding.about(path.to_string_lossy()),
            WriteError::Stdout(_) | WriteError::Pack(_) => finding,
        }
    }
}

/// A few names of many.
fn some(names: &[String]) -> String {
    const MOST: usize = 3;
    match names.len().checked_sub(MOST) {
        None | Some(0) => names.join(", "),
        Some(more) => format!("{} and {more} more", names[..MOST].join(", ")),
    }
}

/// Refuses what cannot be meant, before any work is done.
pub(crate) fn check(destination: &Destination, args: &MaterializeArgs) -> Result<(), WriteError> {
    let Some(path) = destination.path() else { return Ok(()) };
    let Ok(real) = fs::canonicalize(path) else { return Ok(()) };
    let inputs = [
        args.bundle.bundle.as_ref(),
        args.before.as_ref(),
        args.overlays.default_patches.as_ref(),
        args.overlays.network_policies.as_ref(),
        args.overlays.labels.as_ref(),
        args.keep.extra.as_ref(),
        args.transforms.presets.as_ref(),
    ];
    let mut inputs = inputs.into_iter().flatten().chain(&args.overlays.patches).chain(&args.overlays.crds);
    // A folder that onlay wrote may be materialized again in place; its marker guards every other folder.
    let is_file = !matches!(destination, Destination::Folder(_));
    if is_file && inputs.any(|input| fs::canonicalize(input).is_ok_and(|input| input == real)) {
        return Err(WriteError::IsInput { path: path.to_owned() });
    }
    Ok(())
}
