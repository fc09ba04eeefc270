//! Tar bytes to members, with the extended headers read by ourselves.
//!
//! The `tar` crate hands out raw entries only: it would read a long name of any length into memory, ignore a global PAX path
//! that others apply, and stop at the end blocks without looking behind them.

mod extended;

use std::io::{self, Read};

use tar::{Archive, EntryType, Header};

use self::extended::Extended;
use crate::bundle::Member;
use crate::container::TAR_BLOCK;
use crate::gzip::Metered;
use crate::intake::{Called, Intake, Members};
use crate::path;
use crate::violation::Violation;

/// Reads all members of a tar.
///
/// What comes back is incomplete if `intake` has new violations.
pub(crate) fn read(source: &mut Metered<impl Read>, called: Called<'_>, intake: &mut Intake<'_>) -> Members {
    let mut members = Members::default();
    let Some(end) = read_entries(source, called, &mut members, intake) else { return members };
    check_end(source, end, called, intake);
    members
}

/// Reads the entries; gives the offset of the first byte behind them, or `None` if reading had to stop.
fn read_entries(
    source: &mut Metered<impl Read>,
    called: Called<'_>,
    members: &mut Members,
    intake: &mut Intake<'_>,
) -> Option<u64> {
    match entries(source, called, members, intake) {
        Ok(end) => end,
        Err(error) => {
            source.report(&error, called.archive, intake);
            None
        }
    }
}

fn entries(
    source: &mut Metered<impl Read>,
    called: Called<'_>,
    members: &mut Members,
    intake: &mut Intake<'_>,
) -> io::Result<Option<u64>> {
    let mut archive = Archive::new(source);
    let mut extended = Extended::default();
    let mut end = 0_u64;
    for entry in archive.entries()?.raw(true) {
        let mut entry = entry?;
        let (size, header) = (entry.size(), entry.raw_header_position());
        let data_end = entry.raw_file_position().saturating_add(size);
        end = data_end.checked_next_multiple_of(TAR_BLOCK as u64).unwrap_or(u64::MAX);
        if Extended::is_for(entry.header().entry_type()) {
            let kind = entry.header().entry_type();
            match extended.read(kind, &mut entry, size, called, intake.limits)? {
                Ok(()) => continue,
                // Without it the next member's name or size would be a guess.
                Err(violation) => {
                    intake.refuse(violation.at(header));
                    return Ok(None);
                }
            }
        }
        let described = std::mem::take(&mut extended);
        if !intake.admit() {
            return Ok(None);
        }
        let entry_name = described.name().map_or_else(|| entry.header().path_bytes().into_owned(), <[u8]>::to_vec);
        if let Some(problem) = described.contradicts(size) {
            let member = called.raw_member(&entry_name);
            intake.refuse(Violation::TarHeader { member, problem }.at(header));
            return Ok(None);
        }
        match check_entry(entry.header(), &entry_name, size, called, intake) {
            Err(violation) => intake.refuse(violation.at(header)),
            Ok(Checked::Folder(path)) => members.folders.extend((!path.is_empty()).then_some(path)),
            Ok(Checked::File(path)) => {
                let member = called.member(&path);
                if !intake.charge(&member, size) {
                    return Ok(None);
                }
                let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
                entry.read_to_end(&mut bytes)?;
                if bytes.len() as u64 != size {
                    intake.refuse(Violation::CutShort { archive: called.archive() });
                    return Ok(None);
                }
                members.push(Member { path, bytes }, header);
            }
        }
    }
    if let Some(problem) = extended.is_left_over() {
        intake.refuse(Violation::TarHeader { member: called.member("(the last one)"), problem });
        return Ok(None);
    }
    Ok(Some(end))
}

enum Checked {
    File(String),
    Folder(String),
}

fn check_entry(
    header: &Header,
    name: &[u8],
    size: u64,
    called: Called<'_>,
    intake: &Intake<'_>,
) -> Result<Checked, Violation> {
    let member = || called.raw_member(name);
    let Ok(name) = std::str::from_utf8(name) else { return Err(Violation::NameNotUtf8 { member: member() }) };
    // Before there was a type for folders, a slash at the end of the name made one.
    let is_folder = match header.entry_type() {
        EntryType::Directory => true,
        EntryType::Regular => name.ends_with('/'),
        EntryType::Link | EntryType::Symlink => return Err(Violation::Link { member: member() }),
        EntryType::GNUSparse => return Err(Violation::SparseFile { member: member() }),
        _ => return Err(Violation::SpecialFile { member: member() }),
    };
    let path = path::tidy(name, is_folder);
    if !(is_folder && path.is_empty()) {
        path::check(path, called.at, intake.limits)?;
    }
    if is_folder {
        return if size == 0 {
            Ok(Checked::Folder(path.to_owned()))
        } else {
            Err(Violation::FolderWithContent { member: member() })
        };
    }
    let allowed = intake.limits.file_size;
    if size > allowed {
        return Err(Violation::FileTooLarge { member: member(), allowed });
    }
    Ok(Checked::File(path.to_owned()))
}

/// Checks that two blocks of zeros end the tar, and that nothing but zeros follows.
fn check_end(source: &mut Metered<impl Read>, end: u64, called: Called<'_>, intake: &mut Intake<'_>) {
    // The crate has read the first block of zeros, if there is one.
    let mut zeros = source.count().saturating_sub(end);
    let mut buffer = [0; 8 * TAR_BLOCK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) if buffer[..read].iter().all(|&byte| byte == 0) => zeros += read as u64,
            Ok(_) => return intake.refuse(Violation::TrailingBytes { archive: called.archive() }),
            Err(error) => {
                return source.report(&error, called.archive, intake);
            }
        }
    }
    if zeros < 2 * TAR_BLOCK as u64 {
        intake.refuse(Violation::CutShort { archive: called.archive() });
    }
}
