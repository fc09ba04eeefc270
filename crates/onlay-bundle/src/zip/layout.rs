//! Where things are in a zip, read by ourselves and strictly, before any library may choose among several readings.
//!
//! Field offsets are those of PKWARE's APPNOTE 6.3.10: 4.3.16 (end record), 4.3.14 and 4.3.15 (zip64), 4.3.12 (central
//! directory), 4.3.7 (local header).

use std::ops::Range;

use crate::violation::Violation;

const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
/// One record of a tape, as tar programs write it.
const LARGEST_PADDING: usize = 20 * 512;
const ZIP64_END: &[u8] = b"PK\x06\x06";
const ZIP64_LOCATOR: &[u8] = b"PK\x06\x07";
const ZIP64_LOCATOR_LENGTH: usize = 20;
const CENTRAL: &[u8] = b"PK\x01\x02";
const CENTRAL_LENGTH: usize = 46;
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
const LOCAL: &[u8] = b"PK\x03\x04";
const LOCAL_LENGTH: usize = 30;

/// What the end of a zip says of its central directory.
#[derive(Debug)]
pub(super) struct Directory {
    /// The number of entries.
    pub(super) entries: u64,
    /// The directory's bytes.
    pub(super) span: Range<usize>,
}

/// One entry of the central directory, with the fields that the `zip` crate does not hand out unchanged.
#[derive(Debug)]
pub(super) struct Record<'a> {
    /// The name as it is written, whatever an extra field makes of it.
    pub(super) name: &'a [u8],
    /// Where the entry is in the zip.
    pub(super) at: u64,
    /// Whether sizes and checksum stand behind the data.
    pub(super) has_descriptor: bool,
    /// The upper half of the external attributes: a Unix mode, or 0.
    pub(super) mode: u16,
}

/// Finds the one end of a zip.
pub(super) fn directory(bytes: &[u8], archive: &str) -> Result<Directory, Violation> {
    let end = find_end(bytes, archive)?;
    let small = |at| u16_at(bytes, end + at).map(u64::from);
    let large = |at| u32_at(bytes, end + at).map(u64::from);
    let (Some(disk), Some(directory_disk), Some(entries_here), Some(entries)) =
        (small(4), small(6), small(8), small(10))
    else {
        return Err(cut_short(archive));
    };
    let (Some(length), Some(start)) = (large(12), large(16)) else { return Err(cut_short(archive)) };

    let locator = end.checked_sub(ZIP64_LOCATOR_LENGTH).filter(|&at| starts_at(bytes, at, ZIP64_LOCATOR));
    let (entries, length, start, directory_end) = if let Some(locator) = locator {
        let zip64 = zip64_end(bytes, locator, archive)?;
        // A value that the old record can hold must be the same in both.
        let agree = [
            (entries, u64::from(u16::MAX), zip64.entries),
            (length, u64::from(u32::MAX), zip64.length),
            (start, u64::from(u32::MAX), zip64.start),
        ];
        if agree.iter().any(|(old, see_zip64, new)| old != see_zip64 && old != new) {
            return Err(Violation::SeveralEnds { archive: archive.to_owned() });
        }
        (zip64.entries, zip64.length, zip64.start, zip64.at)
    } else {
        if disk != 0 || directory_disk != 0 || entries_here != entries {
            return Err(Violation::PartOfSeveral { archive: archive.to_owned() });
        }
        (entries, length, start, end)
    };

    let (Ok(length), Ok(start)) = (usize::try_from(length), usize::try_from(start)) else {
        return Err(cut_short(archive));
    };
    match start.checked_add(length) {
        Some(claimed_end) if claimed_end == directory_end => Ok(Directory { entries, span: start..directory_end }),
        // A self-extractor, or another zip: everything lies later than it says.
        Some(claimed_end) if claimed_end < directory_end => {
            let count = (directory_end - claimed_end) as u64;
            Err(Violation::PrefixBytes { archive: archive.to_owned(), count })
        }
        _ => Err(cut_short(archive)),
    }
}

/// Lists the entries of the central directory, all of them and nothing else.
pub(super) fn records<'a>(bytes: &'a [u8], directory: &Directory, archive: &str) -> Result<Vec<Record<'a>>, Violation> {
    let damaged = |reason: &str| Violation::Damaged { member: archive.to_owned(), reason: reason.to_owned() };
    let end = directory.span.end;
    let mut at = directory.span.start;
    let mut records = Vec::new();
    while at < end {
        if !starts_at(bytes, at, CENTRAL) {
            return Err(damaged("its directory holds something that is no entry"));
        }
        let record = at as u64;
        let (Some(flags), Some(mode)) = (u16_at(bytes, at + 8), u16_at(bytes, at + 40)) else {
            return Err(cut_short(archive));
        };
        let (Some(name), Some(extra), Some(comment)) =
            (u16_at(bytes, at + 28), u16_at(bytes, at + 30), u16_at(bytes, at + 32))
        else {
            return Err(cut_short(archive));
        };
        let name_start = at + CENTRAL_LENGTH;
        let name_end = name_start + usize::from(name);
        at = name_end + usize::from(extra) + usize::from(comment);
        if at > end {
            return Err(damaged("an entry of its directory is longer than the directory"));
        }
        let name = bytes.get(name_start..name_end).ok_or_else(|| cut_short(archive))?;
        records.push(Record { name, at: record, has_descriptor: flags & 1 << 3 != 0, mode });
    }
    if records.len() as u64 == directory.entries {
        Ok(records)
    } else {
        let reason = format!("the end record counts {}, the directory holds {}", directory.entries, records.len());
        Err(Violation::HiddenMember { archive: archive.to_owned(), reason })
    }
}

/// Gives the bytes that the entry at `header` takes: its local header and its data.
pub(super) fn local_span(bytes: &[u8], header: u64, compressed: u64) -> Option<Range<u64>> {
    let at = usize::try_from(header).ok()?;
    if !starts_at(bytes, at, LOCAL) {
        return None;
    }
    let (name, extra) = (u16_at(bytes, at + 26)?, u16_at(bytes, at + 28)?);
    let data = header + LOCAL_LENGTH as u64 + u64::from(name) + u64::from(extra);
    Some(header..data.checked_add(compressed)?)
}

/// Says whether some bytes are a data descriptor (4.3.9) with these values: with its signature or without, sizes of 4 or 8 bytes.
pub(super) fn is_descriptor(bytes: &[u8], crc: u32, compressed: u64, size: u64) -> bool {
    let long = [&crc.to_le_bytes()[..], &compressed.to_le_bytes(), &size.to_le_bytes()].concat();
    // Sizes that do not fit make a descriptor that no bytes are equal to.
    let short = u32::try_from(compressed).ok().zip(u32::try_from(size).ok());
    let short = short.map(|(compressed, size)| [crc, compressed, size].map(u32::to_le_bytes).concat());
    let is_one = |rest: &[u8]| *rest == *long || short.as_deref() == Some(rest);
    is_one(bytes) || bytes.strip_prefix(DESCRIPTOR).is_some_and(is_one)
}

fn find_end(bytes: &[u8], archive: &str) -> Result<usize, Violation> {
    let content = bytes.len() - bytes.iter().rev().take_while(|&&byte| byte == 0).count();
    let earliest = content.saturating_sub(END_LENGTH + usize::from(u16::MAX));
    let tail = &bytes[earliest..];
    let ends: Vec<usize> =
        tail.windows(END.len()).enumerate().filter(|(_, four)| *four == END).map(|(at, _)| at).collect();
    // What is streamed to a tape, or as if to one, is filled up with zeros.
    let is_padding = |rest: &[u8]| rest.len() < LARGEST_PADDING && rest.iter().all(|&byte| byte == 0);
    let reaches_the_end = |at: &&usize| {
        let behind = u16_at(tail, **at + 20).map(|comment| **at + END_LENGTH + usize::from(comment));
        behind.and_then(|at| tail.get(at..)).is_some_and(is_padding)
    };
    match ends.iter().find(reaches_the_end) {
        // Only the end's own comment may follow it, so a later signature stands in the comment.
        Some(&end) if ends.last() == Some(&end) => Ok(earliest + end),
        Some(_) => Err(Violation::SeveralEnds { archive: archive.to_owned() }),
        None if ends.is_empty() => Err(cut_short(archive)),
        None => Err(Violation::TrailingBytes { archive: archive.to_owned() }),
    }
}

struct Zip64End {
    at: usize,
    entries: u64,
    length: u64,
    start: u64,
}

fn zip64_end(bytes: &[u8], locator: usize, archive: &str) -> Result<Zip64End, Violation> {
    let at = u64_at(bytes, locator + 8).and_then(|at| usize::try_from(at).ok()).ok_or_else(|| cut_short(archive))?;
    if !starts_at(bytes, at, ZIP64_END) {
        return Err(Violation::Damaged {
            member: archive.to_owned(),
            reason: "its zip64 end record is not where its locator says".to_owned(),
        });
    }
    let fields = (|| {
        let size = usize::try_from(u64_at(bytes, at + 4)?).ok()?;
        let reaches_locator = at.checked_add(size)?.checked_add(12)? == locator;
        let one_disk = u32_at(bytes, at + 16)? == 0
            && u32_at(bytes, at + 20)? == 0
            && u64_at(bytes, at + 24)? == u64_at(bytes, at + 32)?;
        let end = Zip64End {
            at,
            entries: u64_at(bytes, at + 32)?,
            length: u64_at(bytes, at + 40)?,
            start: u64_at(bytes, at + 48)?,
        };
        Some((reaches_locator, one_disk, end))
    })();
    match fields {
        Some((true, true, end)) => Ok(end),
        Some((true, false, _)) => Err(Violation::PartOfSeveral { archive: archive.to_owned() }),
        Some((false, ..)) => Err(Violation::SeveralEnds { archive: archive.to_owned() }),
        None => Err(cut_short(archive)),
    }
}

fn cut_short(archive: &str) -> Violation {
    Violation::CutShort { archive: archive.to_owned() }
}

fn starts_at(bytes: &[u8], at: usize, magic: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(magic))
}

fn array_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    array_at(bytes, at).map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    array_at(bytes, at).map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    array_at(bytes, at).map(u64::from_le_bytes)
}
