//! A result in one file: written beside its place, then renamed onto it.

use std::path::Path;

use super::WriteError;
use super::disk::{Disk, Fs};
use super::stage::{Place, write_new};

/// Writes a file as a whole or not at all; a file that is there is replaced.
pub(crate) fn write(path: &Path, bytes: &[u8], sync: bool) -> Result<(), WriteError> {
    write_on(&Disk, path, bytes, sync)
}

pub(super) fn write_on(fs: &dyn Fs, path: &Path, bytes: &[u8], sync: bool) -> Result<(), WriteError> {
    let place = Place::of(path, fs)?;
    match place.found()? {
        Some(found) if found.is_symlink() => return Err(WriteError::IsLink { path: path.to_owned() }),
        Some(found) if !found.is_file() => return Err(WriteError::NotAFile { path: path.to_owned() }),
        _ => {}
    }
    let lock = place.lock()?;
    for stale in place.stale(&lock).unwrap_or_default() {
        // One that cannot be removed harms nobody.
        let _ = fs.remove_file(&stale);
    }
    let stage = place.stage(&lock).map_err(WriteError::io(path))?;
    let written = write_new(&stage, [bytes], sync, fs)
        .and_then(|()| fs.rename(&stage, &place.path()))
        .and_then(|()| if sync { fs.sync(place.parent()) } else { Ok(()) });
    written.map_err(|error| {
        let _ = fs.remove_file(&stage);
        WriteError::io(path)(error)
    })
}
