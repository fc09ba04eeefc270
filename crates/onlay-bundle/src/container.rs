//! What bytes are, by their content; the ending of a name says nothing.

/// The first bytes of a gzip file.
pub(crate) const GZIP: &[u8] = b"\x1f\x8b";
/// The size of a tar's blocks, in bytes.
pub(crate) const TAR_BLOCK: usize = 512;

/// The kind of some bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Zip,
    Gzip,
    Tar,
    /// Something that we know and do not read.
    Foreign(&'static str),
    /// Anything else; text, one hopes.
    Plain,
}

/// Finds the kind of some bytes.
pub(crate) fn sniff(bytes: &[u8]) -> Kind {
    // An empty zip has only an end record.
    const KINDS: [(&[u8], Kind); 8] = [
        (b"PK\x03\x04", Kind::Zip),
        (b"PK\x05\x06", Kind::Zip),
        (b"PK\x07\x08", Kind::Foreign("one part of a split zip")),
        (GZIP, Kind::Gzip),
        (b"BZh", Kind::Foreign("bzip2")),
        (b"\xfd7zXZ\0", Kind::Foreign("xz")),
        (b"\x28\xb5\x2f\xfd", Kind::Foreign("zstd")),
        (b"7z\xbc\xaf\x27\x1c", Kind::Foreign("7z")),
    ];
    // Texts are the rule: hardly one begins like any of these.
    let first = bytes.first();
    let begins_alike = |(magic, _): &&(&[u8], Kind)| magic.first() == first && bytes.starts_with(magic);
    match KINDS.iter().find(begins_alike) {
        // "BZh" alone may begin a text.
        Some((b"BZh", _)) if !matches!(bytes, [_, _, _, b'1'..=b'9', b'1', b'A', b'Y', ..]) => Kind::Plain,
        Some((_, kind)) => *kind,
        None if begins_like_a_tar(bytes) => Kind::Tar,
        None => Kind::Plain,
    }
}

/// Says whether the first block is the end of a tar without members, which is nothing but zeros.
pub(crate) fn begins_like_an_empty_tar(bytes: &[u8]) -> bool {
    bytes.first_chunk::<TAR_BLOCK>().is_some_and(|block| block.iter().all(|&byte| byte == 0))
}

/// Says whether the first block is a tar header: its checksum is right.
///
/// The word `ustar` is not asked for: the tars of 1979 have none, and a text may have it at the right place.
pub(crate) fn begins_like_a_tar(bytes: &[u8]) -> bool {
    let Some(block) = bytes.first_chunk::<TAR_BLOCK>() else { return false };
    let Ok(claimed) = tar::Header::from_byte_slice(block).cksum() else { return false };
    let sum: u32 =
        block.iter().enumerate().map(|(i, &byte)| if (148..156).contains(&i) { 32 } else { u32::from(byte) }).sum();
    claimed == sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_archives_by_their_first_bytes() {
        let mut tar = tar::Header::new_ustar();
        tar.set_size(0);
        tar.set_cksum();
        let cases: [(&[u8], Kind); 9] = [
            (b"PK\x03\x04...", Kind::Zip),
            (b"\x1f\x8b\x08", Kind::Gzip),
            (tar.as_bytes(), Kind::Tar),
            (&[0; 1024], Kind::Plain),
            (b"BZh91AY&SY", Kind::Foreign("bzip2")),
            (b"BZhang: 1\n", Kind::Plain),
            (b"kind: Pod\n", Kind::Plain),
            (&[b' '; 600], Kind::Plain),
            (b"", Kind::Plain),
        ];
        for (bytes, kind) in cases {
            assert_eq!(sniff(bytes), kind, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
