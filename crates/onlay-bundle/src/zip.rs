//! Zip bytes to members: first every name and every promise of the directory, then the content.
//!
//! Content is inflated only from a zip whose layout is sound: overlapping entries let 26 KB expand to a gigabyte.

mod layout;

use std::io::{Cursor, Read};
use std::ops::Range;

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive, ZipReadOptions};

use crate::bundle::Member;
use crate::intake::{Intake, Members};
use crate::limits::RATIO_FLOOR;
use crate::path;
use crate::violation::Violation;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

const UTF8_FLAG: u16 = 1 << 11;

/// Reads all members of a zip; `at` stands before their names in messages.
///
/// What comes back is incomplete if `intake` has new violations.
pub(crate) fn read(bytes: &[u8], at: &str, intake: &mut Intake<'_>) -> Members {
    match open(bytes, intake) {
        Ok(Some((archive, records))) => read_members(bytes, archive, &records, at, intake),
        Ok(None) => Members::default(),
        Err(violation) => {
            intake.refuse(violation);
            Members::default()
        }
    }
}

/// Opens the zip once its end and its directory agree; `None` means that the budget is used up.
fn open<'a>(
    bytes: &'a [u8],
    intake: &mut Intake<'_>,
) -> Result<Option<(Archive<'a>, Vec<layout::Record<'a>>)>, Violation> {
    let directory = layout::directory(bytes)?;
    // Before anything is allocated for the entries.
    if !intake.admit_many(directory.entries) {
        return Ok(None);
    }
    let records = layout::records(bytes, &directory)?;
    let archive = Archive::new(Cursor::new(bytes)).map_err(|error| damaged("the zip", &error))?;
    if archive.central_directory_start() != directory.span.start as u64 {
        return Err(Violation::SeveralEnds);
    }
    Ok(Some((archive, records)))
}

fn read_members(
    bytes: &[u8],
    mut archive: Archive<'_>,
    records: &[layout::Record<'_>],
    at: &str,
    intake: &mut Intake<'_>,
) -> Members {
    let before = intake.violations.len();
    let Some(entries) = list(&archive, records, at, intake) else { return Members::default() };
    check_layout(bytes, &mut archive, &entries, at, intake);
    if intake.violations[before..].iter().any(is_about_layout) {
        return Members::default();
    }

    let mut members = Members::default();
    for entry in entries {
        if entry.is_folder {
            if !entry.path.is_empty() {
                members.folders.push(entry.path);
            }
            continue;
        }
        let name = format!("{at}{}", entry.path);
        if !intake.charge(&name, entry.size) {
            break;
        }
        match inflate(&mut archive, &entry, &name) {
            Ok(bytes) => members.files.push(Member { path: entry.path, bytes }),
            Err(violation) => intake.refuse(violation),
        }
    }
    members
}

/// One entry whose name and claims are sound.
struct Entry {
    /// Its index in the zip.
    index: usize,
    path: String,
    is_folder: bool,
    size: u64,
    header: u64,
    compressed: u64,
}

/// Checks what the directory says of each entry.
fn list(
    archive: &Archive<'_>,
    records: &[layout::Record<'_>],
    at: &str,
    intake: &mut Intake<'_>,
) -> Option<Vec<Entry>> {
    if archive.len() != records.len() {
        // The crate keeps one entry per name, so from here on its indexes would not be ours.
        report_duplicates(records, at, intake);
        return None;
    }
    let mut entries = Vec::with_capacity(records.len());
    for (index, record) in records.iter().enumerate() {
        match check_entry(archive, index, record, at, intake) {
            Ok(entry) => entries.push(entry),
            Err(violation) => intake.refuse(violation),
        }
    }
    Some(entries)
}

fn report_duplicates(records: &[layout::Record<'_>], at: &str, intake: &mut Intake<'_>) {
    let mut names: Vec<&[u8]> = records.iter().map(|record| record.name).collect();
    names.sort_unstable();
    let before = intake.violations.len();
    for same in names.chunk_by(|one, next| one == next).filter(|same| same.len() > 1) {
        intake.refuse(Violation::DuplicateMember { member: shown(at, same[0]) });
    }
    if intake.violations.len() == before {
        // Equal only once an extra field has renamed one of them.
        intake.refuse(Violation::HiddenMember { reason: "an extra field gives two members one name".to_owned() });
    }
}

fn check_entry(
    archive: &Archive<'_>,
    index: usize,
    record: &layout::Record<'_>,
    at: &str,
    intake: &Intake<'_>,
) -> Result<Entry, Violation> {
    const TYPE: u16 = 0o170_000;
    const REGULAR: u16 = 0o100_000;
    const FOLDER: u16 = 0o040_000;
    const LINK: u16 = 0o120_000;
    let member = || shown(at, record.name);
    let entry = archive.by_index_data(index).map_err(|error| damaged(&member(), &error))?;

    let Ok(name) = std::str::from_utf8(record.name) else { return Err(Violation::NameNotUtf8 { member: member() }) };
    if entry.name_raw() != record.name {
        return Err(Violation::NameOverridden { member: member(), other: shown(at, entry.name_raw()) });
    }
    if !name.is_ascii() && record.flags & UTF8_FLAG == 0 {
        return Err(Violation::NameOfUnknownEncoding { member: member() });
    }
    let is_folder = name.ends_with('/');
    let path = path::tidy(name, is_folder);
    if !(is_folder && path.is_empty()) {
        path::check(path, at, intake.limits)?;
    }
    match record.mode & TYPE {
        0 | REGULAR => {}
        FOLDER if is_folder => {}
        LINK => return Err(Violation::Link { member: member() }),
        _ => return Err(Violation::SpecialFile { member: member() }),
    }
    if entry.encrypted() {
        return Err(Violation::Encrypted { member: member() });
    }
    if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
        return Err(Violation::UnsupportedMethod { member: member(), method: entry.compression().to_string() });
    }
    let (size, compressed) = (entry.size(), entry.compressed_size());
    if is_folder && size > 0 {
        return Err(Violation::FolderWithContent { member: member() });
    }
    let limits = intake.limits;
    if size > limits.file_size {
        return Err(Violation::FileTooLarge { member: member(), allowed: limits.file_size });
    }
    if entry.compression() == CompressionMethod::Stored && size != compressed {
        return Err(Violation::SizeMismatch { member: member(), claimed: size, counted: compressed });
    }
    if size > RATIO_FLOOR && size / limits.ratio.max(1) > compressed {
        return Err(Violation::RatioTooHigh { member: member(), allowed: limits.ratio });
    }
    Ok(Entry { index, path: path.to_owned(), is_folder, size, header: entry.header_start(), compressed })
}

/// Checks that the entries lie side by side, from the first byte on, each as the directory says.
fn check_layout(bytes: &[u8], archive: &mut Archive<'_>, entries: &[Entry], at: &str, intake: &mut Intake<'_>) {
    let mut spans: Vec<(Range<u64>, &str)> = Vec::with_capacity(entries.len());
    for entry in entries {
        match layout::local_span(bytes, entry.header, entry.compressed) {
            Some(span) => spans.push((span, &entry.path)),
            None => intake.refuse(Violation::HeaderMismatch {
                member: format!("{at}{}", entry.path),
                reason: "its local header is not where the directory says".to_owned(),
            }),
        }
    }
    spans.sort_unstable_by_key(|(span, _)| (span.start, span.end));
    let mut overlapping = false;
    for pair in spans.windows(2) {
        if pair[0].0.end > pair[1].0.start {
            overlapping = true;
            let (member, other) = (format!("{at}{}", pair[1].1), format!("{at}{}", pair[0].1));
            intake.refuse(Violation::OverlappingMembers { member, other });
        }
    }
    let all_listed = entries.len() == archive.len() && spans.len() == entries.len();
    if all_listed
        && let Some((first, _)) = spans.first()
        && first.start > 0
    {
        intake.refuse(Violation::PrefixBytes { archive: "zip".to_owned(), count: first.start });
    }
    // The crate would only complain of the same members again.
    let renamed = intake.violations.iter().any(|violation| matches!(violation, Violation::NameOverridden { .. }));
    if overlapping || renamed {
        return;
    }
    // Also scans the gaps between the entries for local headers that the directory does not list.
    if let Err(error) = archive.validate_header_consistency() {
        intake.refuse(header_mismatch(archive, at, &error));
    }
}

/// Finds the entry that the crate complains of; it does not say which.
fn header_mismatch(archive: &mut Archive<'_>, at: &str, error: &ZipError) -> Violation {
    for index in 0..archive.len() {
        let options = ZipReadOptions::new().enforce_header_consistency(true);
        // Other errors, such as a missing password, come after the headers were found equal.
        let Err(ZipError::InvalidArchive(reason)) = archive.by_index_with_options(index, options).map(drop) else {
            continue;
        };
        let name = archive.by_index_data(index).map_or_else(|_| at.to_owned(), |entry| shown(at, entry.name_raw()));
        return Violation::HeaderMismatch { member: name, reason: reason.into_owned() };
    }
    Violation::HiddenMember { reason: error.to_string() }
}

fn inflate(archive: &mut Archive<'_>, entry: &Entry, name: &str) -> Result<Vec<u8>, Violation> {
    let reader = archive.by_index(entry.index).map_err(|error| damaged(name, &error))?;
    // The claim is below the limit; one byte more is enough to see that it is a lie.
    let mut bytes = Vec::with_capacity(usize::try_from(entry.size).unwrap_or(0).saturating_add(1));
    let read = reader.take(entry.size + 1).read_to_end(&mut bytes);
    let counted = bytes.len() as u64;
    if counted > entry.size || (read.is_ok() && counted < entry.size) {
        return Err(Violation::SizeMismatch { member: name.to_owned(), claimed: entry.size, counted });
    }
    read.map_err(|error| damaged(name, &error))?;
    Ok(bytes)
}

/// Says whether content behind such a violation must not be inflated.
const fn is_about_layout(violation: &Violation) -> bool {
    matches!(
        violation,
        Violation::OverlappingMembers { .. }
            | Violation::HeaderMismatch { .. }
            | Violation::HiddenMember { .. }
            | Violation::PrefixBytes { .. }
            | Violation::NameOverridden { .. }
    )
}

fn shown(at: &str, name: &[u8]) -> String {
    format!("{at}{}", String::from_utf8_lossy(name))
}

fn damaged(member: &str, error: &dyn std::error::Error) -> Violation {
    Violation::Damaged { member: member.to_owned(), reason: error.to_string() }
}
