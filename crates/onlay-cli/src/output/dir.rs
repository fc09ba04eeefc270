//! A result in a folder: made complete beside its place, then exchanged with what is there.
//!
//! At every moment the folder is as it was or as it is to be. Files that onlay has not written are never deleted, nor is
//! anything reached through a link.

mod tree;

use std::collections::{BTreeSet, HashSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::json;

use super::disk::{Disk, Fs};
use super::stage::{Lock, MODE, Place, write_new};
use super::{OutFile, WriteError};
use crate::input::MARKER;
use tree::Tree;

/// So many files are written one after the other.
const FEW: usize = 16;

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
    write_on(&Disk, folder, files, how)
}

pub(super) fn write_on(fs: &dyn Fs, folder: &Path, files: &[OutFile<'_>], how: How) -> Result<(), WriteError> {
    let shown = || folder.to_owned();
    let place = Place::of(folder, fs)?;
    check_kind(&place)?;
    let lock = place.lock()?;
    sweep(&place, &lock, fs).map_err(WriteError::io(folder))?;
    // Once more: what was put aside is back now.
    let is_there = check_kind(&place)?;

    let There { foreign, kept } = match is_there {
        true => look(&place.path(), fs).map_err(WriteError::io(folder))?,
        false => There::default(),
    };
    if !foreign.files.is_empty() && !how.force {
        return Err(WriteError::Foreign { path: shown(), files: foreign.names() });
    }
    let in_the_way = foreign.in_the_way_of(files.iter().map(|file| &*file.path).chain([MARKER]));
    if !in_the_way.is_empty() {
        return Err(WriteError::InTheWay { path: shown(), files: in_the_way });
    }

    let stage = place.stage(&lock).map_err(WriteError::io(folder))?;
    let made = fill(&stage, files, &Earlier { folder: &place.path(), kept: &kept }, how.sync, fs)
        .and_then(|()| foreign.carry(&place.path(), &stage, fs))
        .and_then(|()| fs.set_mode(&stage, 0o755))
        .and_then(|()| if is_there { exchange(&stage, &place, &lock, fs) } else { fs.rename(&stage, &place.path()) });
    // The stage now is the old folder, or what could not be finished; what cannot be removed is left to the next run.
    let _ = clear(&stage, &place.path(), fs);
    made.map_err(WriteError::io(folder))?;
    if how.sync {
        fs.sync(place.parent()).map_err(WriteError::io(folder))?;
    }
    Ok(())
}

/// Says whether a folder is there; anything else is refused.
fn check_kind(place: &Place<'_>) -> Result<bool, WriteError> {
    let shown = || place.shown.clone();
    match place.found()? {
        None => Ok(false),
        Some(found) if found.is_symlink() => Err(WriteError::IsLink { path: shown() }),
        Some(found) if !found.is_dir() => Err(WriteError::NotAFolder { path: shown() }),
        Some(_) => Ok(true),
    }
}

/// Puts back what a killed run has put aside, and deletes what it was making.
fn sweep(place: &Place<'_>, lock: &Lock<'_>, fs: &dyn Fs) -> io::Result<()> {
    for aside in place.put_aside(lock)? {
        match fs.metadata(&place.path()) {
            Err(error) if error.kind() == ErrorKind::NotFound => fs.rename(&aside, &place.path())?,
            Err(error) => return Err(error),
            // Its successor stands there already.
            Ok(_) => drop(clear(&aside, &place.path(), fs)),
        }
    }
    for stale in place.stale(lock)? {
        // What cannot be removed now can be by the next run.
        let _ = clear(&stale, &place.path(), fs);
    }
    Ok(())
}

/// The result of an earlier run: the folder, and which of the files in it are onlay's.
struct Earlier<'a> {
    folder: &'a Path,
    kept: &'a HashSet<PathBuf>,
}

impl Earlier<'_> {
    /// Gives a file of the earlier result a second name, if it is just what is to be written there.
    fn lends(&self, file: &OutFile<'_>, to: &Path, fs: &dyn Fs) -> bool {
        let there = || self.folder.join(&file.path);
        self.kept.contains(Path::new(&file.path))
            && fs.holds(&there(), &file.bytes(), MODE).unwrap_or(false)
            && fs.hard_link(&there(), to).is_ok()
    }
}

/// Makes the stage: the marker first, so that a killed run's stage can be told from a stranger's folder.
fn fill(stage: &Path, files: &[OutFile<'_>], earlier: &Earlier<'_>, sync: bool, fs: &dyn Fs) -> io::Result<()> {
    // Nobody else may put anything into it before it is complete.
    fs.make_folder(stage, 0o700)?;
    write_new(&stage.join(MARKER), [marker(files).as_bytes()], sync, fs)?;
    let mut folders = BTreeSet::new();
    for file in files {
        let ends = file.path.match_indices('/').map(|(at, _)| &file.path[..at]);
        for folder in ends.filter(|folder| folders.insert((*folder).to_owned())).collect::<Vec<_>>() {
            let folder = stage.join(folder);
            fs.make_folder(&folder, 0o755)?;
            fs.set_mode(&folder, 0o755)?;
        }
    }
    let write = |file: &OutFile<'_>| {
        let at = stage.join(&file.path);
        // What is as it was is not written again: less work for the disk, and for whoever looks for what has changed.
        match earlier.lends(file, &at, fs) {
            true if sync => fs.sync(&at),
            true => Ok(()),
            false => write_new(&at, file.pieces(), sync, fs),
        }
    };
    if files.len() < FEW {
        files.iter().try_for_each(write)?;
    } else {
        files.par_iter().try_for_each(write)?;
    }
    if sync {
        folders.iter().try_for_each(|folder| fs.sync(&stage.join(folder)))?;
        fs.sync(stage)?;
    }
    Ok(())
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
fn ours(folder: &Path, fs: &dyn Fs) -> io::Result<BTreeSet<PathBuf>> {
    let path = folder.join(MARKER);
    let text = match fs.metadata(&path) {
        Ok(found) if found.is_file() => fs.read(&path)?,
        Ok(_) => Vec::new(),
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error),
    };
    let value: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let Some(files) = value.get("files").and_then(serde_json::Value::as_array) else { return Ok(BTreeSet::new()) };
    // Only compared with what is found in the folder, so that no path in it can lead anywhere.
    Ok(files.iter().filter_map(serde_json::Value::as_str).map(PathBuf::from).chain([PathBuf::from(MARKER)]).collect())
}

/// What is in a folder already.
#[derive(Debug, Default)]
struct There {
    /// What is not onlay's.
    foreign: Tree,
    /// Files of onlay's; no link leads to them.
    kept: HashSet<PathBuf>,
}

/// Tells what is onlay's in a folder from what is not.
fn look(folder: &Path, fs: &dyn Fs) -> io::Result<There> {
    let ours = ours(folder, fs)?;
    let mut foreign = Tree::of(folder, fs)?;
    let kept = foreign.files.iter().filter(|file| ours.contains(*file)).cloned().collect();
    foreign.files.retain(|file| !ours.contains(file));
    foreign.empty_folders.retain(|empty| !ours.iter().any(|file| file.starts_with(empty)));
    Ok(There { foreign, kept })
}

/// Makes the stage what is there, and what is there the stage.
fn exchange(stage: &Path, place: &Place<'_>, lock: &Lock<'_>, fs: &dyn Fs) -> io::Result<()> {
    match fs.exchange(stage, &place.path()) {
        // Not every file system can do it in one step. Whoever finds the old folder put aside, and nothing in its place, puts it back.
        Err(error) if error.kind() == ErrorKind::Unsupported => {
            let aside = place.aside(lock)?;
            fs.rename(&place.path(), &aside)?;
            if let Err(error) = fs.rename(stage, &place.path()) {
                fs.rename(&aside, &place.path())?;
                return Err(error);
            }
            fs.rename(&aside, stage)
        }
        done => done,
    }
}

/// Deletes a stage: onlay's own files, and others only where the live folder has the same; the rest stays.
fn clear(stage: &Path, live: &Path, fs: &dyn Fs) -> io::Result<()> {
    if !fs.metadata(stage)?.is_dir() {
        return Ok(());
    }
    let mut ours = ours(stage, fs)?;
    let tree = Tree::of(stage, fs)?;
    if tree.files.as_slice() == [PathBuf::from(MARKER)] {
        // The marker is written first; a run that ended there has left it incomplete.
        ours.insert(PathBuf::from(MARKER));
    }
    let mut marker = None;
    for file in &tree.files {
        let path = stage.join(file);
        if file == Path::new(MARKER) && ours.contains(file) {
            marker = Some(path);
        } else if ours.contains(file) || tree::is_same(&path, &live.join(file), fs) {
            fs.remove_file(&path)?;
        }
    }
    // The marker goes last, so that a run that is killed here can be finished by the next.
    marker.map_or(Ok(()), |marker| fs.remove_file(&marker))?;
    for folder in tree.folders.iter().rev() {
        // A folder that still holds something stays.
        let _ = fs.remove_folder(&stage.join(folder));
    }
    fs.remove_folder(stage)
}
