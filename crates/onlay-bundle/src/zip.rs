//! Zip bytes to members: first every name and every promise of the directory, then the content.
//!
//! Content is inflated only from a zip whose layout is sound: overlapping entries let 26 KB expand to a gigabyte.

mod layout;

use std::io::{Cursor, Read};
use std::ops::Range;

use flate2::{Decompress, FlushDecompress, Status};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive, ZipReadOptions};

use crate::bundle::Member;
use crate::intake::{Called, Intake, Members};
use crate::limits::{Limits, RATIO_FLOOR};
use crate::parallel::largest_first;
use crate::path;
use crate::violation::{Violation, harmless};

/// A zip, its entries as its directory lists them, and where that directory begins.
type Opened<'a> = (Zip<'a>, Vec<layout::Record<'a>>, u64);
type Zip<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Reads all members of a zip.
///
/// What comes back is incomplete if `intake` has new violations.
pub(crate) fn read(bytes: &[u8], called: Called<'_>, intake: &mut Intake<'_>) -> Members {
    match open(bytes, called, intake) {
        Ok(Some((zip, records, end))) => read_members(bytes, zip, &records, end, called, intake),
        Ok(None) => Members::default(),
        Err(violation) => {
            intake.refuse(violation);
            Members::default()
        }
    }
}

/// Opens the zip once its end and its directory agree; `None` means that the budget is used up.
fn open<'a>(bytes: &'a [u8], called: Called<'_>, intake: &mut Intake<'_>) -> Result<Option<Opened<'a>>, Violation> {
    let directory = layout::directory(bytes, called.archive)?;
    // Before anything is allocated for the entries.
    if !intake.admit_many(directory.entries) {
        return Ok(None);
    }
    let records = layout::records(bytes, &directory, called.archive)?;
    let zip = Zip::new(Cursor::new(bytes)).map_err(|error| damaged(called.archive(), &error))?;
    let start = directory.span.start as u64;
    if zip.central_directory_start() != start {
        return Err(Violation::SeveralEnds { archive: called.archive() });
    }
    Ok(Some((zip, records, start)))
}

fn read_members(
    bytes: &[u8],
    mut zip: Zip<'_>,
    records: &[layout::Record<'_>],
    directory: u64,
    called: Called<'_>,
    intake: &mut Intake<'_>,
) -> Members {
    let before = intake.violations.len();
    let Some(entries) = list(&zip, records, called, intake) else { return Members::default() };
    check_layout(bytes, &mut zip, &entries, directory, called, intake);
    if intake.violations[before..].iter().any(is_about_layout) {
        return Members::default();
    }

    let mut contents = inflate_all(bytes, &zip, &entries, called, intake).into_iter();
    let mut members = Members::default();
    for entry in entries {
        if entry.is_folder {
            if !entry.path.is_empty() {
                members.folders.push(entry.path);
            }
            continue;
        }
        let name = called.member(&entry.path);
        if !intake.charge(&name, entry.size) {
            break;
        }
        match contents.next() {
            Some(Ok(bytes)) => members.push(Member { path: entry.path, bytes }, entry.header),
            Some(Err(violation)) => intake.refuse(violation.at(entry.header)),
            // As many were inflated as the budget is good for.
            None => break,
        }
    }
    members
}

/// Inflates the files among some entries, in parallel, up to the first that the budget has no bytes for.
fn inflate_all(
    bytes: &[u8],
    zip: &Zip<'_>,
    entries: &[Entry],
    called: Called<'_>,
    intake: &Intake<'_>,
) -> Vec<Result<Vec<u8>, Violation>> {
    let mut left = intake.bytes_left();
    let fits = |entry: &&Entry| {
        let is_in_budget = entry.size <= left;
        left = left.saturating_sub(entry.size);
        is_in_budget
    };
    let files: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_folder).take_while(fits).collect();
    let inflate = |stream: &mut Decompress, entry: &&Entry| {
        // What is not just as the directory says is read again by the crate, which words what is wrong.
        at_once(bytes, entry, stream).map_or_else(|| inflate(&mut zip.clone(), entry, &called.member(&entry.path)), Ok)
    };
    let size = |entry: &&Entry| usize::try_from(entry.size).unwrap_or(usize::MAX);
    largest_first(&files, size, || Decompress::new(false), inflate)
}

/// Inflates an entry straight into its place; `None` if anything is not as the directory says.
fn at_once(bytes: &[u8], entry: &Entry, stream: &mut Decompress) -> Option<Vec<u8>> {
    let span = layout::local_span(bytes, entry.header, entry.compressed)?;
    let data = usize::try_from(span.end - entry.compressed).ok()?..usize::try_from(span.end).ok()?;
    let data = bytes.get(data)?;
    let content = if entry.is_stored {
        data.to_vec()
    } else {
        let mut content = Vec::with_capacity(usize::try_from(entry.size).ok()?);
        stream.reset(false);
        let status = stream.decompress_vec(data, &mut content, FlushDecompress::Finish).ok()?;
        (status == Status::StreamEnd && stream.total_in() == entry.compressed).then_some(content)?
    };
    (content.len() as u64 == entry.size && crc32fast::hash(&content) == entry.crc).then_some(content)
}

/// One entry whose name and claims are sound.
struct Entry {
    /// Its index in the zip.
    index: usize,
    path: String,
    is_folder: bool,
    is_stored: bool,
    size: u64,
    header: u64,
    compressed: u64,
    crc: u32,
    has_descriptor: bool,
}

/// Checks what the directory says of each entry.
fn list(
    zip: &Zip<'_>,
    records: &[layout::Record<'_>],
    called: Called<'_>,
    intake: &mut Intake<'_>,
) -> Option<Vec<Entry>> {
    if zip.len() != records.len() {
        // The crate keeps one entry per name, so from here on its indexes would not be ours.
        report_duplicates(records, called, intake);
        let check = |record| check_name(record, called, intake.limits).err().map(|violation| violation.at(record.at));
        let names = records.iter().filter_map(check);
        intake.violations.extend(names.collect::<Vec<_>>());
        return None;
    }
    let mut entries = Vec::with_capacity(records.len());
    for (index, record) in records.iter().enumerate() {
        match check_entry(zip, index, record, called, intake) {
            Ok(entry) => entries.push(entry),
            Err(violation) => intake.refuse(violation.at(record.at)),
        }
    }
    Some(entries)
}

fn report_duplicates(records: &[layout::Record<'_>], called: Called<'_>, intake: &mut Intake<'_>) {
    let mut names: Vec<(&[u8], u64)> = records.iter().map(|record| (record.name, record.at)).collect();
    names.sort_unstable();
    let before = intake.violations.len();
    for same in names.chunk_by(|one, next| one.0 == next.0) {
        if let [(name, _), (_, again), ..] = same {
            intake.refuse(Violation::DuplicateMember { member: called.raw_member(name) }.at(*again));
        }
    }
    if intake.violations.len() == before {
        // Equal only once an extra field has renamed one of them.
        intake.refuse(Violation::HiddenMember {
            archive: called.archive(),
            reason: "an extra field gives two members one name".to_owned(),
        });
    }
}

fn check_entry(
    zip: &Zip<'_>,
    index: usize,
    record: &layout::Record<'_>,
    called: Called<'_>,
    intake: &Intake<'_>,
) -> Result<Entry, Violation> {
    const TYPE: u16 = 0o170_000;
    const REGULAR: u16 = 0o100_000;
    const FOLDER: u16 = 0o040_000;
    const LINK: u16 = 0o120_000;
    let member = || called.raw_member(record.name);
    let (path, is_folder) = check_name(record, called, intake.limits)?;
    let entry = zip.by_index_data(index).map_err(|error| damaged(member(), &error))?;
    if entry.name_raw() != record.name {
        return Err(Violation::NameOverridden { member: member(), other: called.raw_member(entry.name_raw()) });
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
    Ok(Entry {
        index,
        path: path.to_owned(),
        is_folder,
        is_stored: entry.compression() == CompressionMethod::Stored,
        size,
        header: entry.header_start(),
        compressed,
        crc: entry.crc32(),
        has_descriptor: record.has_descriptor,
    })
}

/// Checks an entry's name; gives its tidy path, and whether it is a folder's.
fn check_name<'a>(
    record: &layout::Record<'a>,
    called: Called<'_>,
    limits: &Limits,
) -> Result<(&'a str, bool), Violation> {
    // The UTF-8 flag is not asked for: Info-ZIP in the C locale and macOS write UTF-8 without it, and text in an older
    // code page is hardly ever valid UTF-8 by chance.
    let Ok(name) = std::str::from_utf8(record.name) else {
        return Err(Violation::NameNotUtf8 { member: called.raw_member(record.name) });
    };
    let is_folder = name.ends_with('/');
    let path = path::tidy(name, is_folder);
    if !(is_folder && path.is_empty()) {
        path::check(path, called.at, limits)?;
    }
    Ok((path, is_folder))
}

/// Checks that the entries lie side by side, from the first byte to the directory, each as the directory says.
fn check_layout(
    bytes: &[u8],
    zip: &mut Zip<'_>,
    entries: &[Entry],
    directory: u64,
    called: Called<'_>,
    intake: &mut Intake<'_>,
) {
    let before = intake.violations.len();
    let mut spans: Vec<(Range<u64>, &Entry)> = Vec::with_capacity(entries.len());
    for entry in entries {
        match layout::local_span(bytes, entry.header, entry.compressed) {
            Some(span) => spans.push((span, entry)),
            None => intake.refuse(
                Violation::HeaderMismatch {
                    member: called.member(&entry.path),
                    reason: "its local header is not where the directory says".to_owned(),
                }
                .at(entry.header),
            ),
        }
    }
    spans.sort_unstable_by_key(|(span, _)| (span.start, span.end));
    for pair in spans.windows(2) {
        let ((one, first), (next, second)) = (&pair[0], &pair[1]);
        if one.end > next.start {
            let (member, other) = (called.member(&second.path), called.member(&first.path));
            intake.refuse(Violation::OverlappingMembers { member, other }.at(next.start));
        }
    }
    let is_sound = intake.violations.len() == before;
    let all_listed = entries.len() == zip.len() && spans.len() == entries.len();
    if all_listed
        && let Some((first, _)) = spans.first()
        && first.start > 0
    {
        intake.refuse(Violation::PrefixBytes { archive: called.archive(), count: first.start });
    }
    // The crate would only complain of the same members again.
    let renamed = intake.violations.iter().any(|violation| violation.code() == "bundle/name-overridden");
    if !is_sound || renamed {
        return;
    }
    // Also scans the gaps between the entries for local headers that the directory does not list.
    if let Err(error) = zip.validate_header_consistency() {
        intake.refuse(header_mismatch(zip, called, &error));
    } else if all_listed {
        check_gaps(bytes, &spans, directory, called, intake);
    }
}

/// Checks that nothing stands behind the data of an entry but its data descriptor.
fn check_gaps(
    bytes: &[u8],
    spans: &[(Range<u64>, &Entry)],
    directory: u64,
    called: Called<'_>,
    intake: &mut Intake<'_>,
) {
    let next = spans.iter().skip(1).map(|(span, _)| span.start).chain([directory]);
    for ((span, entry), next) in spans.iter().zip(next) {
        let bounds = usize::try_from(span.end).ok().zip(usize::try_from(next).ok());
        let gap = bounds.and_then(|(from, to)| bytes.get(from..to)).unwrap_or_default();
        let is_explained = entry.has_descriptor && layout::is_descriptor(gap, entry.crc, entry.compressed, entry.size);
        if !gap.is_empty() && !is_explained {
            let reason = format!("{} bytes behind {:?} belong to none", gap.len(), called.member(&entry.path));
            intake.refuse(Violation::HiddenMember { archive: called.archive(), reason }.at(span.end));
        }
    }
}

/// Finds the entry that the crate complains of; it does not say which.
fn header_mismatch(zip: &mut Zip<'_>, called: Called<'_>, error: &ZipError) -> Violation {
    for index in 0..zip.len() {
        let options = ZipReadOptions::new().enforce_header_consistency(true);
        // Other errors, such as a missing password, come after the headers were found equal.
        let Err(ZipError::InvalidArchive(reason)) = zip.by_index_with_options(index, options).map(drop) else {
            continue;
        };
        let name =
            zip.by_index_data(index).map_or_else(|_| called.archive(), |entry| called.raw_member(entry.name_raw()));
        return Violation::HeaderMismatch { member: name, reason: harmless(&reason) };
    }
    Violation::HiddenMember { archive: called.archive(), reason: harmless(&error.to_string()) }
}

fn inflate(zip: &mut Zip<'_>, entry: &Entry, name: &str) -> Result<Vec<u8>, Violation> {
    let reader = zip.by_index(entry.index).map_err(|error| damaged(name.to_owned(), &error))?;
    // The claim is below the limit; one byte more is enough to see that it is a lie.
    let mut bytes = Vec::with_capacity(usize::try_from(entry.size).unwrap_or(0).saturating_add(1));
    let read = reader.take(entry.size + 1).read_to_end(&mut bytes);
    let counted = bytes.len() as u64;
    if counted > entry.size || (read.is_ok() && counted < entry.size) {
        return Err(Violation::SizeMismatch { member: name.to_owned(), claimed: entry.size, counted });
    }
    read.map_err(|error| damaged(name.to_owned(), &error))?;
    Ok(bytes)
}

/// Says whether content behind such a violation must not be inflated.
fn is_about_layout(violation: &Violation) -> bool {
    match violation {
        Violation::At { what, .. } => is_about_layout(what),
        Violation::OverlappingMembers { .. }
        | Violation::HeaderMismatch { .. }
        | Violation::HiddenMember { .. }
        | Violation::PrefixBytes { .. }
        | Violation::NameOverridden { .. } => true,
        _ => false,
    }
}

fn damaged(member: String, error: &dyn std::error::Error) -> Violation {
    Violation::Damaged { member, reason: harmless(&error.to_string()) }
}
