//! A result in a folder: made complete beside its place, then exchanged with what is there.
//!
//! At every moment the folder is as it was or as it is to be. Files that onlay has not written are never deleted, nor is
//! anything reached through a link.

mod tree;

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use serde_json::json;

use super::stage::{Place, sync_folder, write_new};
use super::{OutFile, WriteError};
use crate::input::MARKER;
use tree::Tree;

/// How to write a folder.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How {
    /// Carry over files that onlay has not written, instead of refusing.
    pub(crate) force: bool,
    /// Flush everything to the disk.
    pub(crate) sync: bool,
}

/// Writes a folder as a whole or not at all.
pub(crate) fn write(folder: &Path, files: &[OutFile<'_>], how: How) -> Result<(), WriteError> {
    let shown = || folder.to_owned();
    let place = Place::of(folder)?;
    let is_there = match fs::symlink_metadata(place.path()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(WriteError::io(folder)(error)),
        Ok(found) if found.is_symlink() => return Err(WriteError::IsLink { path: shown() }),
        Ok(found) if !found.is_dir() => return Err(WriteError::NotAFolder { path: shown() }),
        Ok(_) => true,
    };
    let lock = place.lock()?;
    for stale in place.stale(&lock) {
        // What cannot be removed now can be by the next run.
        let _ = clear(&stale, &place.path());
    }

    let foreign = if is_there { foreign(&place.path()).map_err(WriteError::io(folder))? } else { Tree::default() };
    if !foreign.files.is_empty() && !how.force {
        return Err(WriteError::Foreign { path: shown(), files: foreign.names() });
    }
    let in_the_way = foreign.in_the_way_of(files.iter().map(|file| &*file.path).chain([MARKER]));
    if !in_the_way.is_empty() {
        return Err(WriteError::InTheWay { path: shown(), files: in_the_way });
    }

    let stage = place.stage();
    let made = fill(&stage, files, how.sync)
        .and_then(|()| foreign.carry(&place.path(), &stage))
        .and_then(|()| fs::set_permissions(&stage, fs::Permissions::from_mode(0o755)))
        .and_then(|()| if is_there { exchange(&stage, &place.path()) } else { fs::rename(&stage, place.path()) });
    // The stage now is the old folder, or what could not be finished; what cannot be removed is left to the next run.
    let _ = clear(&stage, &place.path());
    made.map_err(WriteError::io(folder))?;
    if how.sync {
        sync_folder(place.parent()).map_err(WriteError::io(folder))?;
    }
    Ok(())
}

/// Makes the stage: the marker first, so that a killed run's stage can be told from a stranger's folder.
fn fill(stage: &Path, files: &[OutFile<'_>], sync: bool) -> io::Result<()> {
    // Nobody else may put anything into it before it is complete.
    DirBuilder::new().mode(0o700).create(stage)?;
    write_new(&stage.join(MARKER), marker(files).as_bytes(), sync)?;
    let mut folders = BTreeSet::new();
    for file in files {
        let ends = file.path.match_indices('/').map(|(at, _)| &file.path[..at]);
        for folder in ends.filter(|folder| folders.insert((*folder).to_owned())).collect::<Vec<_>>() {
            make_folder(&stage.join(folder))?;
        }
        write_new(&stage.join(&file.path), &file.bytes, sync)?;
    }
    if sync {
        folders.iter().try_for_each(|folder| sync_folder(&stage.join(folder)))?;
        sync_folder(stage)?;
    }
    Ok(())
}

fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().create(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

/// The text of the marker: which files are onlay's.
fn marker(files: &[OutFile<'_>]) -> String {
    let mut paths: Vec<&str> = files.iter().map(|file| &*file.path).collect();
    paths.sort_unstable();
    let value = json!({
        "about": "onlay wrote this folder and will replace the files below; see `onlay materialize --help`",
        "files": paths,
    });
    format!("{value:#}\n")
}

/// Reads which files of a folder are onlay's; none without a valid marker.
fn ours(folder: &Path) -> BTreeSet<PathBuf> {
    let path = folder.join(MARKER);
    let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
    let text = if is_file { fs::read(&path).unwrap_or_default() } else { Vec::new() };
    let value: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let Some(files) = value.get("files").and_then(serde_json::Value::as_array) else { return BTreeSet::new() };
    // Only compared with what is found in the folder, so that no path in it can lead anywhere.
    files.iter().filter_map(serde_json::Value::as_str).map(PathBuf::from).chain([PathBuf::from(MARKER)]).collect()
}

/// Finds what is not onlay's.
fn foreign(folder: &Path) -> io::Result<Tree> {
    let ours = ours(folder);
    let mut tree = Tree::of(folder)?;
    tree.files.retain(|file| !ours.contains(file));
    tree.empty_folders.retain(|empty| !ours.iter().any(|file| file.starts_with(empty)));
    Ok(tree)
}

/// Makes each of two folders the other.
fn exchange(stage: &Path, place: &Path) -> io::Result<()> {
    match renameat_with(CWD, stage, CWD, place, RenameFlags::EXCHANGE) {
        // Not every file system can do it.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            let mut aside = stage.as_os_str().to_owned();
            aside.push("-old");
            let aside = PathBuf::from(aside);
            fs::rename(place, &aside)?;
            if let Err(error) = fs::rename(stage, place) {
                fs::rename(&aside, place)?;
                return Err(error);
            }
            fs::rename(&aside, stage)
        }
        done => done.map_err(io::Error::from),
    }
}

/// Deletes a stage: onlay's own files, and others only where the live folder has the same; the rest stays.
fn clear(stage: &Path, live: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(stage).is_ok_and(|found| found.is_dir()) {
        return Ok(());
    }
    let ours = ours(stage);
    let tree = Tree::of(stage)?;
    let mut marker = None;
    for file in &tree.files {
        let path = stage.join(file);
        if file == Path::new(MARKER) && ours.contains(file) {
            marker = Some(path);
        } else if ours.contains(file) || tree::is_same(&path, &live.join(file)) {
            fs::remove_file(path)?;
        }
    }
    // The marker goes last, so that a run that is killed here can be finished by the next.
    marker.map_or(Ok(()), fs::remove_file)?;
    for folder in tree.folders.iter().rev() {
        // A folder that still holds something stays.
        let _ = fs::remove_dir(stage.join(folder));
    }
    let _ = fs::remove_dir(stage);
    Ok(())
}
