//! Gzip bytes to what is in them, read to the very end.
//!
//! A tar reader stops at the tar's end, and a cut or altered gzip stream then goes unnoticed; so the stream is always drained,
//! which checks its CRC and length.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

use crate::container;
use crate::intake::{Called, Intake, Members};
use crate::limits::RATIO_FLOOR;
use crate::tar;
use crate::violation::{Violation, harmless};

/// What a gzip file holds.
pub(crate) enum Unzipped {
    Tar(Members),
    Single(Vec<u8>),
}

/// Unpacks a gzip file.
///
/// `None`, or something incomplete, means that `intake` has new violations.
pub(crate) fn read(bytes: &[u8], called: Called<'_>, intake: &mut Intake<'_>) -> Option<Unzipped> {
    let mut source = Metered::compressed(GzDecoder::new(bytes), bytes.len() as u64, intake);
    let mut head = Vec::with_capacity(container::TAR_BLOCK);
    if let Err(error) = source.by_ref().take(container::TAR_BLOCK as u64).read_to_end(&mut head) {
        source.report(&error, called.archive, intake);
        return None;
    }
    let is_tar = container::begins_like_a_tar(&head) || container::begins_like_an_empty_tar(&head);
    let unzipped = if is_tar {
        source.put_back(head);
        Unzipped::Tar(tar::read(&mut source, called, intake))
    } else {
        Unzipped::Single(read_single(&mut source, head, called.archive, intake)?)
    };
    if let Err(error) = io::copy(&mut source, &mut io::sink()) {
        source.report(&error, called.archive, intake);
        return None;
    }
    check_rest(source.inner.into_inner(), called.archive, intake);
    Some(unzipped)
}

/// Says whether a gzip file holds a tar, by its first block.
pub(crate) fn holds_a_tar(bytes: &[u8]) -> bool {
    let mut head = Vec::with_capacity(container::TAR_BLOCK);
    let read = GzDecoder::new(bytes).take(container::TAR_BLOCK as u64).read_to_end(&mut head);
    read.is_ok() && container::begins_like_a_tar(&head)
}

fn read_single(source: &mut Metered<impl Read>, head: Vec<u8>, name: &str, intake: &mut Intake<'_>) -> Option<Vec<u8>> {
    let allowed = intake.limits.file_size;
    let mut bytes = head;
    let read = source.by_ref().take((allowed + 1).saturating_sub(bytes.len() as u64)).read_to_end(&mut bytes);
    if let Err(error) = read {
        source.report(&error, name, intake);
        return None;
    }
    if bytes.len() as u64 > allowed {
        intake.refuse(Violation::FileTooLarge { member: name.to_owned(), allowed });
        return None;
    }
    (intake.admit() && intake.charge(name, bytes.len() as u64)).then_some(bytes)
}

/// Checks what stands behind the compressed stream: nothing, or the zeros with which a tape block is filled up.
fn check_rest(rest: &[u8], name: &str, intake: &mut Intake<'_>) {
    if rest.starts_with(container::GZIP) {
        intake.refuse(Violation::SeveralGzipMembers { archive: name.to_owned() });
    } else if rest.iter().any(|&byte| byte != 0) {
        intake.refuse(Violation::TrailingBytes { archive: name.to_owned() });
    }
}

/// Which cap a [`Metered`] stream ran into.
#[derive(Debug, Clone, Copy)]
enum Trip {
    Total,
    Ratio,
}

/// A stream that counts, and fails when too much comes out of it.
pub(crate) struct Metered<R> {
    inner: R,
    /// Bytes that were read before it was known who wants them.
    head: io::Cursor<Vec<u8>>,
    count: u64,
    total_cap: u64,
    ratio_cap: u64,
    tripped: Option<Trip>,
    is_reported: bool,
}

impl<R: Read> Metered<R> {
    fn compressed(inner: R, compressed: u64, intake: &Intake<'_>) -> Self {
        let ratio_cap = compressed.saturating_mul(intake.limits.ratio).max(RATIO_FLOOR);
        Self { total_cap: intake.bytes_left(), ratio_cap, ..Self::plain(inner) }
    }

    /// Only counts: for bytes that are in memory already.
    pub(crate) const fn plain(inner: R) -> Self {
        let head = io::Cursor::new(Vec::new());
        Self { inner, head, count: 0, total_cap: u64::MAX, ratio_cap: u64::MAX, tripped: None, is_reported: false }
    }

    /// Gives the number of bytes read so far.
    pub(crate) const fn count(&self) -> u64 {
        self.count
    }

    /// Reports why the stream of `name` could not be read on; once for one stream.
    pub(crate) fn report(&mut self, error: &io::Error, name: &str, intake: &mut Intake<'_>) {
        if std::mem::replace(&mut self.is_reported, true) {
            return;
        }
        let member = name.to_owned();
        match self.tripped {
            Some(Trip::Total) => intake.exhaust(name),
            Some(Trip::Ratio) => intake.refuse(Violation::RatioTooHigh { member, allowed: intake.limits.ratio }),
            None if error.kind() == io::ErrorKind::UnexpectedEof => {
                intake.refuse(Violation::CutShort { archive: member });
            }
            None => intake.refuse(Violation::Damaged { member, reason: harmless(&error.to_string()) }),
        }
    }

    fn put_back(&mut self, head: Vec<u8>) {
        self.count -= head.len() as u64;
        self.head = io::Cursor::new(head);
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = if self.head.fill_buf()?.is_empty() { self.inner.read(buffer)? } else { self.head.read(buffer)? };
        self.count += read as u64;
        if self.count > self.ratio_cap {
            self.tripped = Some(Trip::Ratio);
        } else if self.count > self.total_cap {
            self.tripped = Some(Trip::Total);
        }
        if self.tripped.is_some() { Err(io::Error::other("expands too far")) } else { Ok(read) }
    }
}
