//! Watching: a check again and again, whenever something that it reads changes.
//!
//! The system tells that something happened (by `notify`); what happened does not matter, since everything is read anew. Folders are
//! watched rather than files: editors save by putting another file in the place of the old one.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, UNIX_EPOCH};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

/// Changes that come within this time are one: an editor writes, renames and removes.
const CALM: Duration = Duration::from_millis(150);
/// How often to look where the system tells nothing, as for some network file systems.
const LOOK: Duration = Duration::from_secs(2);

/// Files and folders that are watched.
pub(crate) struct Watch {
    paths: Vec<PathBuf>,
    /// What is written, and so no input.
    outputs: Vec<PathBuf>,
    seen: u64,
    events: Receiver<()>,
    // Whoever drops it hears nothing more.
    _watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Begins to watch; what is not there yet is waited for.
    pub(crate) fn of(paths: &[&Path], outputs: &[&Path]) -> Self {
        let (sender, events) = channel();
        let tell = move |event: notify::Result<notify::Event>| {
            // Reading is no change; we do it ourselves.
            if event.is_ok_and(|event| !event.kind.is_access()) {
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(tell).ok();
        for (folder, mode) in folders(paths) {
            if let Some(watcher) = &mut watcher {
                // Where this fails the looking below still finds what changed.
                let _ = watcher.watch(&folder, mode);
            }
        }
        let paths: Vec<PathBuf> = paths.iter().map(|path| path.to_path_buf()).collect();
        let outputs: Vec<PathBuf> = outputs.iter().map(|path| path.to_path_buf()).collect();
        let seen = state(&paths, &outputs);
        Self { paths, outputs, seen, events, _watcher: watcher }
    }

    /// Waits until something is another than it was, and calm again.
    pub(crate) fn wait(&self) {
        loop {
            let heard = self.events.recv_timeout(LOOK);
            if heard == Err(RecvTimeoutError::Disconnected) {
                std::thread::sleep(LOOK);
            }
            if heard.is_ok() {
                while self.events.recv_timeout(CALM).is_ok() {}
            }
            if state(&self.paths, &self.outputs) != self.seen {
                return;
            }
        }
    }
}

/// The folders to watch: each folder with all below it, and of each file the one that it lies in.
fn folders(paths: &[&Path]) -> BTreeMap<PathBuf, RecursiveMode> {
    let folder = |path: &&Path| match path.is_dir() {
        true => (path.to_path_buf(), RecursiveMode::Recursive),
        false => {
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            (parent.unwrap_or(Path::new(".")).to_owned(), RecursiveMode::NonRecursive)
        }
    };
    paths.iter().map(folder).collect()
}

/// What tells one state of all files from another: their names, sizes and times.
fn state(paths: &[PathBuf], outputs: &[PathBuf]) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut open: Vec<PathBuf> = paths.to_vec();
    while let Some(path) = open.pop() {
        if outputs.iter().any(|output| is_same(output, &path)) {
            continue;
        }
        path.hash(&mut hasher);
        let Ok(found) = fs::metadata(&path) else { continue };
        if found.is_dir() {
            let entries = fs::read_dir(&path).into_iter().flatten().flatten();
            let mut names: Vec<PathBuf> = entries.filter(|entry| !is_link(entry)).map(|entry| entry.path()).collect();
            names.sort();
            open.extend(names);
        } else {
            found.len().hash(&mut hasher);
            let changed = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            changed.hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn is_same(one: &Path, other: &Path) -> bool {
    one == other || fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// Links are not followed, so that a circle of them ends.
fn is_link(entry: &fs::DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_symlink())
}
