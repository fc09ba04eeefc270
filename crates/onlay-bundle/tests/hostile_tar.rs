//! Tars and gzip files that lie, hide or explode.

mod support;

use onlay_bundle::{Limit, Limits, Violation};
use support::{check_refused, codes, gzip, paths, pax_record, read, read_within, tar, tar_entry, tar_of};

fn config(name: &[u8]) -> Vec<u8> {
    tar_entry(name, b'0', b"a: 1\n")
}

/// Checks a tar as it is and in gzip; both must break the same rules.
#[track_caller]
fn check_both(tar: Vec<u8>, expected: &[&str]) {
    check_refused(gzip(&tar), expected);
    check_refused(tar, expected);
}

#[test]
fn refuses_paths_that_escape() {
    for name in [&b"../evil.yaml"[..], b"a/../../evil.yaml", b"/tmp/x.yaml", b"C:/x.yaml"] {
        check_both(tar_of(&[config(name)]), &["bundle/path-escapes"]);
    }
    let pax = tar_entry(b"pax", b'x', &pax_record("path", "../../x.yaml"));
    check_both(tar_of(&[pax, config(b"a.yaml")]), &["bundle/path-escapes"]);
    let long = tar_entry(b"././@LongLink", b'L', b"/etc/x.yaml\0");
    check_both(tar_of(&[long, config(b"a.yaml")]), &["bundle/path-escapes"]);
}

#[test]
fn refuses_links_devices_and_unknown_types() {
    for kind in [b'1', b'2'] {
        check_both(tar_of(&[tar_entry(b"a.yaml", kind, b"")]), &["bundle/link"]);
    }
    for kind in [b'3', b'4', b'6', b'7', b'Z', b'V', b'M'] {
        check_both(tar_of(&[tar_entry(b"a.yaml", kind, b"")]), &["bundle/special-file"]);
    }
    check_both(tar_of(&[tar_entry(b"a.yaml", b'S', b"")]), &["bundle/sparse-file"]);
}

#[test]
fn refuses_sparse_files_of_pax() {
    let pax = tar_entry(b"pax", b'x', &pax_record("GNU.sparse.realsize", "8589934592"));
    check_both(tar_of(&[pax, config(b"a.yaml")]), &["bundle/tar-header"]);
}

#[test]
fn refuses_duplicates_and_collisions() {
    check_both(tar_of(&[config(b"a.yaml"), config(b"./a.yaml")]), &["bundle/duplicate-member"]);
    check_both(tar_of(&[config(b"a.yaml"), config(b"A.yaml")]), &["bundle/case-collision"]);
    check_both(tar_of(&[config(b"a"), config(b"a/b.yaml")]), &["bundle/file-and-folder"]);
}

#[test]
fn accepts_a_folder_named_twice() {
    let folder = || tar_entry(b"a/", b'5', b"");
    let bundle = read(tar_of(&[folder(), config(b"a/b.yaml"), folder()])).expect("is harmless");
    assert_eq!(paths(&bundle), ["a/b.yaml"]);
}

#[test]
fn refuses_names_that_are_not_utf8() {
    check_both(tar_of(&[config(b"\xff.yaml")]), &["bundle/name-not-utf8"]);
    let long = tar_entry(b"././@LongLink", b'L', b"a\0b.yaml\0");
    check_both(tar_of(&[long, config(b"a.yaml")]), &["bundle/path-characters"]);
}

#[test]
fn refuses_two_sizes() {
    let pax = tar_entry(b"pax", b'x', &pax_record("size", "1024"));
    check_both(tar_of(&[pax, config(b"a.yaml")]), &["bundle/tar-header"]);
    let same = tar_entry(b"pax", b'x', &pax_record("size", "5"));
    read(tar_of(&[same, config(b"a.yaml")])).expect("the sizes are equal");
}

#[test]
fn refuses_two_names() {
    let long = || tar_entry(b"././@LongLink", b'L', b"b.yaml\0");
    let pax = || tar_entry(b"pax", b'x', &pax_record("path", "c.yaml"));
    check_both(tar_of(&[long(), long(), config(b"a.yaml")]), &["bundle/tar-header"]);
    check_both(tar_of(&[pax(), pax(), config(b"a.yaml")]), &["bundle/tar-header"]);
    check_both(tar_of(&[long(), pax(), config(b"a.yaml")]), &["bundle/tar-header"]);
}

#[test]
fn refuses_extended_headers_without_a_member() {
    check_both(tar_of(&[config(b"a.yaml"), tar_entry(b"././@LongLink", b'L', b"b.yaml\0")]), &["bundle/tar-header"]);
}

#[test]
fn refuses_malformed_pax_records() {
    check_both(tar_of(&[tar_entry(b"pax", b'x', b"99 path=a\n"), config(b"a.yaml")]), &["bundle/tar-header"]);
}

#[test]
fn refuses_a_path_for_all_members() {
    let global = |key: &str, value: &str| tar_entry(b"pax", b'g', &pax_record(key, value));
    check_both(tar_of(&[global("path", "x.yaml"), config(b"a.yaml")]), &["bundle/tar-header"]);
    let commit = global("comment", "1b7ea2d49f1b0d1aed61b3c4b2f5bd8e6cb5d0aa");
    read(tar_of(&[commit, config(b"a.yaml")])).expect("git archive writes such a comment");
}

#[test]
fn refuses_long_extended_headers_before_reading_them() {
    for kind in [b'L', b'K', b'x', b'g'] {
        let long = tar_entry(b"long", kind, &vec![b'a'; (64 << 10) + 1]);
        let result = read(tar_of(&[long, config(b"a.yaml")]));
        assert_eq!(codes(&result), ["bundle/tar-header-too-long"]);
        assert_eq!(result.expect_err("is too long")[0].limit(), Some(Limit::TarHeaderBytes));
    }
}

#[test]
fn accepts_names_from_extended_headers() {
    let long_name = format!("{}/a.yaml", "long".repeat(40));
    let gnu = tar_entry(b"././@LongLink", b'L', format!("{long_name}\0").as_bytes());
    let pax = tar_entry(b"pax", b'x', &[pax_record("mtime", "1.5"), pax_record("path", "ü/b.yaml")].concat());
    let bundle = read(tar_of(&[gnu, config(b"cut"), pax, config(b"cut")])).expect("is in order");
    assert_eq!(paths(&bundle), [long_name.as_str(), "ü/b.yaml"]);
}

#[test]
fn refuses_a_folder_with_content() {
    check_both(tar_of(&[tar_entry(b"a/", b'5', b"hidden")]), &["bundle/folder-with-content"]);
}

#[test]
fn refuses_members_behind_the_end() {
    let hidden = [tar(&[("a.yaml", b"a: 1")]), tar(&[("b.yaml", b"b: 1")])].concat();
    check_both(hidden, &["bundle/trailing-bytes"]);
}

#[test]
fn refuses_a_tar_without_its_end() {
    let whole = tar(&[("a.yaml", b"a: 1"), ("b.yaml", b"b: 1")]);
    for length in [whole.len() - 512, whole.len() - 1024] {
        check_both(whole[..length].to_vec(), &["bundle/cut-short"]);
    }
    for length in 512..whole.len() {
        assert!(read(whole[..length].to_vec()).is_err(), "{length} of {} bytes", whole.len());
    }
}

#[test]
fn refuses_a_wrong_checksum() {
    let mut tar = tar(&[("a.yaml", b"a: 1"), ("b.yaml", b"b: 1")]);
    tar[1024] = b'c';
    check_both(tar, &["bundle/damaged"]);
}

#[test]
fn refuses_sizes_beyond_reason() {
    for size in [
        &b"777777777777"[..],
        b"\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
    ] {
        let mut entry = config(b"a.yaml");
        entry[124..136].copy_from_slice(size);
        entry[148..156].copy_from_slice(b"        ");
        let sum: u32 = entry[..512].iter().map(|&byte| u32::from(byte)).sum();
        entry[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let result = read(tar_of(&[entry]));
        assert!(result.is_err(), "{size:?}");
    }
}

#[test]
fn refuses_a_gzip_file_that_is_cut_or_changed() {
    let whole = gzip(&tar(&[("a.yaml", b"a: 1")]));
    for length in 2..whole.len() {
        assert!(read(whole[..length].to_vec()).is_err(), "{length} of {} bytes", whole.len());
    }
    check_refused(whole[..whole.len() - 4].to_vec(), &["bundle/cut-short"]);
    let mut changed = whole.clone();
    let crc = whole.len() - 8;
    changed[crc] ^= 1;
    check_refused(changed, &["bundle/damaged"]);
}

#[test]
fn refuses_what_follows_a_gzip_file() {
    let whole = gzip(&tar(&[("a.yaml", b"a: 1")]));
    check_refused([&whole[..], &whole[..]].concat(), &["bundle/several-gzip-members"]);
    check_refused([&whole[..], b"tail"].concat(), &["bundle/trailing-bytes"]);
    read([&whole[..], &[0; 300]].concat()).expect("zeros fill up a block");
    let one_file = gzip(b"a: 1\n");
    check_refused([&one_file[..], &one_file[..]].concat(), &["bundle/several-gzip-members"]);
}

#[test]
fn refuses_what_expands_too_far() {
    let zeros = vec![b' '; 8 << 20];
    check_refused(gzip(&tar(&[("a.yaml", &zeros)])), &["bundle/ratio-too-high"]);
    check_refused(gzip(&zeros), &["bundle/ratio-too-high"]);
    let limits = Limits { ratio: 100_000, total_size: 4 << 20, ..Limits::default() };
    for bytes in [gzip(&tar(&[("a.yaml", &zeros)])), gzip(&zeros), tar(&[("a.yaml", &zeros)])] {
        assert_eq!(codes(&read_within(bytes, &limits)), ["bundle/expands-too-large"]);
    }
    // Zeros behind the end count as well.
    let mut tail = tar(&[("a.yaml", b"a: 1")]);
    tail.resize(8 << 20, 0);
    check_refused(gzip(&tail), &["bundle/ratio-too-high"]);
}

#[test]
fn refuses_too_many_members() {
    let limits = Limits { files: 2, ..Limits::default() };
    let many = tar(&[("a.yaml", b""), ("b.yaml", b""), ("c.yaml", b"")]);
    assert_eq!(codes(&read_within(gzip(&many), &limits)), ["bundle/too-many-files"]);
    assert_eq!(codes(&read_within(many, &limits)), ["bundle/too-many-files"]);
}

#[test]
fn goes_on_behind_a_member_that_is_too_large() {
    let limits = Limits { file_size: 10, ..Limits::default() };
    let bytes = tar(&[("a.yaml", &[b'a'; 2000]), ("../b.yaml", b"")]);
    let expected = ["bundle/file-too-large", "bundle/path-escapes"];
    assert_eq!(codes(&read_within(gzip(&bytes), &limits)), expected);
    assert_eq!(codes(&read_within(bytes, &limits)), expected);
}

#[test]
fn names_formats_that_are_not_read() {
    let cases: [(&[u8], &str); 4] = [
        (b"BZh91AY&SY..", "bzip2"),
        (b"\xfd7zXZ\0..", "xz"),
        (b"\x28\xb5\x2f\xfd..", "zstd"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
    ];
    for (bytes, format) in cases {
        assert_eq!(
            read(bytes.to_vec()),
            Err(vec![Violation::UnsupportedFormat { archive: "bundle".to_owned(), format }])
        );
    }
    check_refused(b"\x89PNG\r\n\x1a\n".to_vec(), &["bundle/not-utf8"]);
}

#[test]
fn no_changed_byte_makes_it_panic() {
    let pax = tar_entry(b"pax", b'x', &pax_record("path", "ü/b.yaml"));
    let bytes = tar_of(&[config(b"a.yaml"), pax, config(b"cut")]);
    for at in 0..bytes.len() {
        for value in [0, b'7', b'L', 0xff] {
            let mut bytes = bytes.clone();
            bytes[at] = value;
            // With the checksum made right again, so that the change gets past it.
            let block = at / 512 * 512;
            if matches!(block, 0 | 1024 | 2048) {
                bytes[block + 148..block + 156].copy_from_slice(b"        ");
                let sum: u32 = bytes[block..block + 512].iter().map(|&byte| u32::from(byte)).sum();
                bytes[block + 148..block + 156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
            }
            drop(read(bytes));
        }
    }
}

#[test]
fn no_changed_byte_of_a_gzip_file_makes_it_panic() {
    let bytes = gzip(&tar(&[("a.yaml", b"a: 1"), ("b.yaml", b"b: 1")]));
    for at in 0..bytes.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut bytes = bytes.clone();
            bytes[at] = value;
            drop(read(bytes));
        }
    }
}
