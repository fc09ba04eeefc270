//! What lies below a folder, without following any link.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::output::disk::Fs;

/// The entries below a folder, by their paths in it, sorted.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Everything that is no folder.
    pub(super) files: Vec<PathBuf>,
    /// All folders; each comes after the one that it lies in.
    pub(super) folders: Vec<PathBuf>,
    /// The folders without entries.
    pub(super) empty_folders: Vec<PathBuf>,
}

impl Tree {
    /// Walks a folder.
    pub(super) fn of(root: &Path, fs: &dyn Fs) -> io::Result<Self> {
        let mut tree = Self::default();
        let mut open = vec![PathBuf::new()];
        while let Some(folder) = open.pop() {
            let mut is_empty = true;
            for (name, kind) in fs.read_folder(&root.join(&folder))? {
                is_empty = false;
                let path = folder.join(name);
                // The kind of a link is that of the link.
                if kind.is_dir() { open.push(path) } else { tree.files.push(path) }
            }
            if !folder.as_os_str().is_empty() {
                if is_empty {
                    tree.empty_folders.push(folder.clone());
                }
                tree.folders.push(folder);
            }
        }
        tree.files.sort_unstable();
        tree.folders.sort_unstable();
        tree.empty_folders.sort_unstable();
        Ok(tree)
    }

    /// The paths of the files, to show.
    pub(super) fn names(&self) -> Vec<String> {
        self.files.iter().map(|file| file.to_string_lossy().into_owned()).collect()
    }

    /// Finds the files that stand where others are to come, or where these need a folder, or the other way round.
    pub(super) fn in_the_way_of<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for path in paths.map(Path::new) {
            let clash = |one: &&PathBuf| one.starts_with(path) || path.starts_with(one);
            let folders = self.empty_folders.iter().filter(|folder| folder.starts_with(path));
            found
                .extend(self.files.iter().filter(clash).chain(folders).map(|file| file.to_string_lossy().into_owned()));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Puts the files and empty folders into another folder too, as what they are.
    pub(super) fn carry(&self, from: &Path, to: &Path, fs: &dyn Fs) -> io::Result<()> {
        let folders = self.files.iter().filter_map(|file| file.parent()).chain(self.empty_folders.iter().map(|f| &**f));
        for folder in folders {
            fs.make_folders(&to.join(folder))?;
        }
        for file in &self.files {
            let (from, to) = (from.join(file), to.join(file));
            let found = fs.metadata(&from)?;
            if found.is_symlink() {
                fs.link(&fs.read_link(&from)?, &to)?;
            } else if fs.hard_link(&from, &to).is_err() {
                // Some file systems have no hard links; a pipe could not be copied either.
                if !found.is_file() {
                    return Err(io::Error::other(format!("{} cannot be carried over", file.display())));
                }
                fs.copy(&from, &to)?;
            }
        }
        Ok(())
    }
}

/// Whether two paths are one file, or links or copies with the same content.
pub(super) fn is_same(one: &Path, other: &Path, fs: &dyn Fs) -> bool {
    let (Ok(a), Ok(b)) = (fs.metadata(one), fs.metadata(other)) else { return false };
    if (a.dev(), a.ino()) == (b.dev(), b.ino()) {
        return true;
    }
    let same = |one: io::Result<Vec<u8>>, other: io::Result<Vec<u8>>| {
        one.is_ok_and(|one| other.is_ok_and(|other| one == other))
    };
    if a.is_symlink() && b.is_symlink() {
        let target = |path: &Path| fs.read_link(path).map(|target| target.into_os_string().into_encoded_bytes());
        return same(target(one), target(other));
    }
    a.is_file() && b.is_file() && a.len() == b.len() && same(fs.read(one), fs.read(other))
}
