//! Headers of a tar that describe the next member: GNU long names (`L`, `K`) and PAX records (`x`, `g`).

use std::io::{self, Read};

use tar::EntryType;

use crate::intake::Called;
use crate::limits::Limits;
use crate::violation::{TarHeaderProblem, Violation};

/// What extended headers say of the member behind them.
#[derive(Debug, Default)]
pub(super) struct Extended {
    long_name: Option<Vec<u8>>,
    /// The target of a link: links are refused, so only its presence counts.
    has_long_link: bool,
    pax: Option<Pax>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Pax {
    path: Option<Vec<u8>>,
    size: Option<u64>,
    is_sparse: bool,
    /// Keys that change what members are; anything but `comment`.
    has_values: bool,
}

impl Extended {
    /// Says whether an entry is such a header.
    pub(super) fn is_for(kind: EntryType) -> bool {
        kind.is_gnu_longname()
            || kind.is_gnu_longlink()
            || kind.is_pax_local_extensions()
            || kind.is_pax_global_extensions()
    }

    /// Reads one header, within the limit.
    pub(super) fn read(
        &mut self,
        kind: EntryType,
        content: &mut impl Read,
        size: u64,
        called: Called<'_>,
        limits: &Limits,
    ) -> io::Result<Result<(), Violation>> {
        let allowed = limits.tar_header_bytes;
        let member = || called.member("(a member with an extended header)");
        if size > allowed {
            return Ok(Err(Violation::TarHeaderTooLong { member: member(), found: size, allowed }));
        }
        let mut bytes = Vec::new();
        content.read_to_end(&mut bytes)?;
        if bytes.len() as u64 != size {
            return Ok(Err(Violation::CutShort { archive: called.archive() }));
        }
        Ok(self.take(kind, bytes).map_err(|problem| Violation::TarHeader { member: member(), problem }))
    }

    fn take(&mut self, kind: EntryType, mut bytes: Vec<u8>) -> Result<(), TarHeaderProblem> {
        if kind.is_gnu_longname() {
            // Written with a NUL at its end, which is no part of it; any other NUL is found by the path rules.
            bytes.pop_if(|last| *last == 0);
            let before = self.long_name.replace(bytes);
            return if before.is_none() { Ok(()) } else { Err(TarHeaderProblem::TwoNames) };
        }
        if kind.is_gnu_longlink() {
            self.has_long_link = true;
            return Ok(());
        }
        let pax = Pax::parse(&bytes).ok_or(TarHeaderProblem::Malformed)?;
        if kind.is_pax_global_extensions() {
            // Python and GNU tar apply a global path, the tar crate does not. `git archive` writes a comment here.
            return if pax.has_values { Err(TarHeaderProblem::GlobalValues) } else { Ok(()) };
        }
        if self.pax.replace(pax).is_some() { Err(TarHeaderProblem::TwoNames) } else { Ok(()) }
    }

    /// Gives the name of the member behind, if the headers have it.
    pub(super) fn name(&self) -> Option<&[u8]> {
        self.pax.as_ref().and_then(|pax| pax.path.as_deref()).or(self.long_name.as_deref())
    }

    /// Finds what the headers say against each other, or against the size of the member behind.
    pub(super) fn contradicts(&self, size: u64) -> Option<TarHeaderProblem> {
        let pax = self.pax.as_ref()?;
        if pax.is_sparse {
            return Some(TarHeaderProblem::Sparse);
        }
        if self.long_name.is_some() && pax.path.is_some() {
            return Some(TarHeaderProblem::TwoNames);
        }
        // A larger size is allowed to stand here alone, with 0 in the header, from 8 GiB on; no limit goes so far.
        pax.size.is_some_and(|claimed| claimed != size).then_some(TarHeaderProblem::TwoSizes)
    }

    /// Says whether a member is still missing.
    pub(super) const fn is_left_over(&self) -> Option<TarHeaderProblem> {
        if self.long_name.is_some() || self.has_long_link || self.pax.is_some() {
            return Some(TarHeaderProblem::WithoutMember);
        }
        None
    }
}

impl Pax {
    /// Reads records of the form `length key=value\n`, the length counting all of it (POSIX.1-2017, pax, "Extended Header").
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut pax = Self::default();
        let mut rest = bytes;
        while !rest.is_empty() {
            let space = rest.iter().take(20).position(|&byte| byte == b' ')?;
            let length = decimal(&rest[..space])?;
            let (record, next) = rest.split_at_checked(usize::try_from(length).ok()?)?;
            let record = record.get(space + 1..)?.strip_suffix(b"\n")?;
            let equals = record.iter().position(|&byte| byte == b'=')?;
            pax.take(&record[..equals], &record[equals + 1..])?;
            rest = next;
        }
        Some(pax)
    }

    fn take(&mut self, key: &[u8], value: &[u8]) -> Option<()> {
        match key {
            b"path" if self.path.replace(value.to_vec()).is_some() => return None,
            b"size" if self.size.replace(decimal(value)?).is_some() => return None,
            _ => {}
        }
        self.is_sparse |= key.starts_with(b"GNU.sparse.");
        self.has_values |= key != b"comment";
        Some(())
    }
}

fn decimal(digits: &[u8]) -> Option<u64> {
    let digits = std::str::from_utf8(digits).ok()?;
    if digits.bytes().all(|digit| digit.is_ascii_digit()) { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_records_whose_values_hold_line_ends() {
        let pax = Pax::parse(b"12 path=a/b\n14 comment=\nx\n9 size=7\n").map(|pax| (pax.path, pax.size));
        assert_eq!(pax, Some((Some(b"a/b".to_vec()), Some(7))));
    }

    #[test]
    fn refuses_records_of_wrong_length() {
        for bytes in [
            &b"13 path=a/b\n"[..],
            b"path=a\n",
            b"99999999999999999999 path=a\n",
            b"0 ",
            b"-5 a=b\n",
            b"12 path=a/b",
            b"4 a\n",
        ] {
            assert_eq!(Pax::parse(bytes), None, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn refuses_a_record_given_twice() {
        assert_eq!(Pax::parse(b"9 path=a\n9 path=b\n"), None);
    }
}
