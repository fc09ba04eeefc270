//! A result in one file: written beside its place, then renamed onto it.

use std::fs;
use std::path::Path;

use super::WriteError;
use super::stage::{Place, sync_folder, write_new};

/// Writes a file as a whole or not at all; a file that is there is replaced.
pub(crate) fn write(path: &Path, bytes: &[u8], sync: bool) -> Result<(), WriteError> {
    let place = Place::of(path)?;
    match fs::symlink_metadata(place.path()) {
        Ok(found) if found.is_symlink() => return Err(WriteError::IsLink { path: path.to_owned() }),
        Ok(found) if !found.is_file() => return Err(WriteError::NotAFile { path: path.to_owned() }),
        _ => {}
    }
    let lock = place.lock()?;
    for stale in place.stale(&lock) {
        // One that cannot be removed harms nobody.
        let _ = fs::remove_file(stale);
    }
    let stage = place.stage();
    let written = write_new(&stage, bytes, sync)
        .and_then(|()| fs::rename(&stage, place.path()))
        .and_then(|()| if sync { sync_folder(place.parent()) } else { Ok(()) });
    written.map_err(|error| {
        let _ = fs::remove_file(&stage);
        WriteError::io(path)(error)
    })
}
