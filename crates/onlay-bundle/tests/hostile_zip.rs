//! Zips that lie, hide or explode. Case numbers are those of the reliability notes.

mod support;

use support::{RawEntry, check_refused, codes, raw_entry, raw_zip, read, read_within, zip, zip_with};

use onlay_bundle::{Limit, Limits};

const LINK: u32 = 0o120_777;
const CHARACTER_DEVICE: u32 = 0o020_666;

fn config(name: &[u8]) -> RawEntry {
    raw_entry(name, b"a: 1\n")
}

#[test]
fn accepts_the_honest_zip_that_the_others_are_made_from() {
    let mut folder = raw_entry(b"a/", b"");
    folder.mode = 0o040_755;
    let mut file = config(b"a/b.yaml");
    file.mode = 0o100_644;
    let mut utf8 = config("ü.yaml".as_bytes());
    utf8.flags = 1 << 11;
    // As Info-ZIP writes it in the C locale.
    let unmarked = config("é.yaml".as_bytes());
    let bundle = read(raw_zip(&[folder, file, utf8, unmarked])).expect("is honest");
    assert_eq!(support::paths(&bundle), ["a/b.yaml", "é.yaml", "ü.yaml"]);
}

#[test]
fn refuses_paths_that_escape() {
    for name in
        [&b"../evil.yaml"[..], b"a/../../evil.yaml", b"..\\evil.yaml", b"C:\\evil.yaml", b"/tmp/x.yaml", b"c:/x.yaml"]
    {
        check_refused(raw_zip(&[config(name)]), &["bundle/path-escapes"]);
    }
}

#[test]
fn refuses_names_with_nul_control_characters_or_backslashes() {
    for name in [&b"manifest.json\0.yaml"[..], b"a\x1b[31m.yaml", b"a\r.yaml", b"a\n.yaml", b"a\\b.yaml"] {
        check_refused(raw_zip(&[config(name)]), &["bundle/path-characters"]);
    }
}

#[test]
fn refuses_empty_names_and_parts() {
    for name in [&b""[..], b"a//b.yaml", b"a/./b.yaml"] {
        check_refused(raw_zip(&[config(name)]), &["bundle/path-empty-part"]);
    }
}

#[test]
fn refuses_long_paths() {
    let long = "a".repeat(256);
    let deep = ["a"; 33].join("/");
    let very_long = ["abcdefgh".repeat(25).as_str(); 6].join("/");
    for name in [long, deep, very_long] {
        check_refused(raw_zip(&[config(name.as_bytes())]), &["bundle/path-too-long"]);
    }
}

#[test]
fn refuses_names_that_are_not_utf8() {
    check_refused(raw_zip(&[config(b"\xff\xfe.yaml")]), &["bundle/name-not-utf8"]);
    let mut claimed = config(b"\x82.yaml");
    claimed.flags = 1 << 11;
    check_refused(raw_zip(&[claimed]), &["bundle/name-not-utf8"]);
}

#[test]
fn refuses_an_extra_field_that_renames_a_member() {
    let mut renamed = config(b"manifest.json");
    let mut crc = flate2::Crc::new();
    crc.update(b"manifest.json");
    let other = b"other.json";
    renamed.extra.extend([0x75, 0x70]);
    renamed.extra.extend((5 + other.len() as u16).to_le_bytes());
    renamed.extra.push(1);
    renamed.extra.extend(crc.sum().to_le_bytes());
    renamed.extra.extend(other);
    check_refused(raw_zip(&[renamed]), &["bundle/name-overridden"]);
}

#[test]
fn refuses_two_members_of_one_name() {
    let first = raw_entry(b"manifest.json", b"{}");
    let second = raw_entry(b"manifest.json", b"{\"releaseVersion\": \"2\"}");
    let bytes = raw_zip(&[first, config(b"a.yaml"), second]);
    let violations = read(bytes.clone()).expect_err("names one twice");
    let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["two members have the path \"manifest.json\" (at byte 263)"]);
    assert!(bytes[263..].starts_with(b"PK\x01\x02"), "the offset is that of the second entry");
    assert_eq!(violations[0].offset(), Some(263));
}

#[test]
fn refuses_names_that_differ_only_in_case() {
    check_refused(raw_zip(&[config(b"K8s/A.yaml"), config(b"k8s/a.yaml")]), &["bundle/case-collision"]);
    check_refused(zip(&[("Ü.yaml", b"a: 1"), ("ü.yaml", b"a: 1")]), &["bundle/case-collision"]);
}

#[test]
fn refuses_a_file_where_another_needs_a_folder() {
    check_refused(raw_zip(&[config(b"a"), config(b"a/b.yaml")]), &["bundle/file-and-folder"]);
    check_refused(raw_zip(&[config(b"a"), config(b"A/b.yaml")]), &["bundle/file-and-folder"]);
    check_refused(raw_zip(&[config(b"a"), raw_entry(b"a/", b"")]), &["bundle/file-and-folder"]);
}

#[test]
fn refuses_a_local_name_other_than_the_listed_one() {
    let mut two_names = config(b"a.yaml");
    two_names.local_name = Some(b"b.yaml".to_vec());
    let result = read(raw_zip(&[config(b"c.yaml"), two_names]));
    assert_eq!(codes(&result), ["bundle/header-mismatch"], "{result:?}");
    let message = result.expect_err("was refused")[0].to_string();
    assert!(message.contains("\"a.yaml\""), "{message}");
}

#[test]
fn refuses_a_member_that_is_not_listed() {
    let mut hidden = config(b"hidden.yaml");
    hidden.listed = false;
    check_refused(raw_zip(&[config(b"a.yaml"), hidden]), &["bundle/hidden-member"]);
}

#[test]
fn refuses_an_end_that_counts_fewer_members_than_are_listed() {
    let mut bytes = raw_zip(&[config(b"a.yaml"), config(b"b.yaml")]);
    let end = bytes.len() - 22;
    bytes[end + 8] = 1;
    bytes[end + 10] = 1;
    check_refused(bytes, &["bundle/hidden-member"]);
}

#[test]
fn refuses_an_end_that_counts_more_members_than_are_listed() {
    let mut bytes = raw_zip(&[config(b"a.yaml")]);
    let end = bytes.len() - 22;
    bytes[end + 8..end + 12].copy_from_slice(&[0x60, 0xea, 0x60, 0xea]);
    check_refused(bytes.clone(), &["bundle/too-many-files"]);
    bytes[end + 8..end + 12].copy_from_slice(&[9, 0, 9, 0]);
    check_refused(bytes, &["bundle/hidden-member"]);
}

#[test]
fn refuses_many_names_for_one_body() {
    // Each further entry of the directory points at the first local header.
    let mut bytes = raw_zip(&[config(b"a0.yaml")]);
    let directory = 30 + 7 + 5;
    let record = bytes[directory..directory + 46 + 7].to_vec();
    bytes.truncate(directory);
    for i in 0..5_u8 {
        let mut record = record.clone();
        record[47] = b'0' + i;
        bytes.extend(record);
    }
    bytes.extend(b"PK\x05\x06\0\0\0\0\x05\0\x05\0");
    bytes.extend((5 * 53_u32).to_le_bytes());
    bytes.extend((directory as u32).to_le_bytes());
    bytes.extend([0, 0]);
    let result = read(bytes);
    assert_eq!(codes(&result), ["bundle/overlapping-members"; 4], "{result:#?}");
}

#[test]
fn refuses_a_member_that_quotes_the_header_of_the_next() {
    // Fifield's bomb: the first entry's data reach over the second entry.
    let inner = raw_zip(&[config(b"b.yaml")]);
    let quoted = inner[..30 + 6 + 5].to_vec();
    let mut bytes = raw_zip(&[raw_entry(b"a.yaml", &quoted)]);
    let (start, end) = (30 + 6 + quoted.len(), bytes.len() - 22);
    let mut second = inner[41..41 + 52].to_vec();
    second[42..46].copy_from_slice(&36_u32.to_le_bytes());
    bytes.splice(end..end, second);
    let end = bytes.len() - 22;
    bytes[end + 8] = 2;
    bytes[end + 10] = 2;
    bytes[end + 12..end + 16].copy_from_slice(&((end - start) as u32).to_le_bytes());
    check_refused(bytes, &["bundle/overlapping-members"]);
}

#[test]
fn refuses_sizes_that_are_not_true() {
    let mut small = raw_entry(b"a.yaml", &[b'a'; 1000]);
    small.claimed_size = Some(10);
    let mut large = raw_entry(b"b.yaml", b"ab");
    large.claimed_size = Some(1000);
    check_refused(raw_zip(&[small, large]), &["bundle/size-mismatch", "bundle/size-mismatch"]);
    let mut deflated = zip(&[("a.yaml", b"a: 1\n")]);
    let end = deflated.len() - 22;
    let directory = u32::from_le_bytes(deflated[end + 16..end + 20].try_into().expect("four bytes")) as usize;
    for at in [22, directory + 24] {
        deflated[at] = 4;
    }
    check_refused(deflated.clone(), &["bundle/damaged"]);
    for at in [22, directory + 24] {
        deflated[at] = 6;
    }
    check_refused(deflated, &["bundle/size-mismatch"]);
    let mut huge = raw_entry(b"b.yaml", b"ab");
    huge.claimed_size = Some(u32::MAX - 1);
    check_refused(raw_zip(&[huge]), &["bundle/file-too-large"]);
}

#[test]
fn refuses_encrypted_members_and_unknown_methods() {
    let mut encrypted = config(b"a.yaml");
    encrypted.flags = 1;
    let mut zstd = config(b"b.yaml");
    zstd.method = 93;
    check_refused(raw_zip(&[encrypted, zstd]), &["bundle/encrypted", "bundle/unsupported-method"]);
}

#[test]
fn refuses_links_and_devices() {
    let mut link = raw_entry(b"a.yaml", b"/etc/passwd");
    link.mode = LINK;
    let mut device = raw_entry(b"b.yaml", b"");
    device.mode = CHARACTER_DEVICE;
    let mut folder = raw_entry(b"c.yaml", b"");
    folder.mode = 0o040_755;
    let expected = ["bundle/link", "bundle/special-file", "bundle/special-file"];
    check_refused(raw_zip(&[link, device, folder]), &expected);
}

#[test]
fn refuses_a_folder_with_content() {
    check_refused(raw_zip(&[raw_entry(b"a/", b"hidden")]), &["bundle/folder-with-content"]);
}

#[test]
fn refuses_bytes_around_the_zip() {
    let honest = raw_zip(&[config(b"a.yaml")]);
    check_refused([&honest[..], b"tail"].concat(), &["bundle/trailing-bytes"]);
    check_refused([&honest[..], &[0; 10_240]].concat(), &["bundle/trailing-bytes"]);
    check_refused([&honest[..], &[0; 100], b"tail"].concat(), &["bundle/trailing-bytes"]);
    // As bsdtar fills up what it streams.
    assert_eq!(support::paths(&read([&honest[..], &[0; 10_239]].concat()).expect("is only filled up")), ["a.yaml"]);
    // One that begins like a zip, so that it is taken for one.
    check_refused([b"PK\x03\x04 prefix", &honest[..]].concat(), &["bundle/prefix-bytes"]);
    check_refused([&honest[..], &honest[..]].concat(), &["bundle/prefix-bytes"]);
}

#[test]
fn refuses_a_zip_with_a_second_end_in_its_comment() {
    let inner = raw_zip(&[config(b"b.yaml")]);
    let mut bytes = raw_zip(&[config(b"a.yaml")]);
    let comment = bytes.len() - 2;
    bytes[comment..].copy_from_slice(&(inner.len() as u16).to_le_bytes());
    bytes.extend(inner);
    check_refused(bytes, &["bundle/several-ends"]);
}

#[test]
fn refuses_bytes_that_belong_to_no_member() {
    let bytes = raw_zip(&[config(b"a.yaml"), config(b"b.yaml")]);
    for (at, name) in [(41, "a.yaml"), (82, "b.yaml")] {
        let mut bytes = bytes.clone();
        bytes.splice(at..at, *b"hidden: true\n");
        // Whatever lies behind moved by 13 bytes.
        let end = bytes.len() - 22;
        bytes[end + 16] += 13;
        if at == 41 {
            let second = end - 52;
            bytes[second + 42] += 13;
        }
        let violations = read(bytes).expect_err("hides a text");
        let message = violations[0].to_string();
        assert!(message.contains(&format!("13 bytes behind \"{name}\" belong to none (at byte {at})")), "{message}");
    }
}

#[test]
fn accepts_a_comment() {
    let mut bytes = raw_zip(&[config(b"a.yaml")]);
    let comment = bytes.len() - 2;
    bytes[comment..].copy_from_slice(&[5, 0]);
    bytes.extend(b"hello");
    read(bytes).expect("a comment harms nobody");
}

#[test]
fn refuses_one_part_of_several() {
    let mut bytes = raw_zip(&[config(b"a.yaml")]);
    let end = bytes.len() - 22;
    bytes[end + 4] = 1;
    check_refused(bytes, &["bundle/part-of-several"]);
}

#[test]
fn refuses_a_changed_byte() {
    let mut bytes = raw_zip(&[config(b"a.yaml")]);
    bytes[36] = b'b';
    check_refused(bytes, &["bundle/damaged"]);
}

#[test]
fn refuses_a_zip_that_is_cut_short_anywhere() {
    let bytes = zip(&[("a.yaml", b"a: 1\n"), ("b.yaml", b"b: 1\n")]);
    for length in 4..bytes.len() {
        assert!(read(bytes[..length].to_vec()).is_err(), "{length} of {} bytes", bytes.len());
    }
}

#[test]
fn no_changed_byte_makes_it_panic() {
    let bytes = zip(&[("a.yaml", b"a: 1\n"), ("b/c.yaml", b"b: 1\n")]);
    for at in 0..bytes.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut bytes = bytes.clone();
            bytes[at] = value;
            drop(read(bytes));
        }
    }
}

#[test]
fn refuses_what_expands_too_far() {
    let zeros = vec![b' '; 8 << 20];
    check_refused(zip(&[("a.yaml", &zeros)]), &["bundle/ratio-too-high"]);
    // Below the floor the ratio does not count.
    read(zip(&[("a.yaml", &zeros[..1 << 20])])).expect("is small");
}

#[test]
fn every_limit_is_named_with_its_flag() {
    let bytes = zip_with(&[("a/b.yaml", &[b'a'; 100]), ("c.yaml", b"b")], zip::CompressionMethod::Stored);
    let cases = [
        (Limit::BundleSize, 99, "bundle/too-large"),
        (Limit::TotalSize, 99, "bundle/expands-too-large"),
        (Limit::FileSize, 99, "bundle/file-too-large"),
        (Limit::Files, 1, "bundle/too-many-files"),
        (Limit::PathBytes, 7, "bundle/path-too-long"),
        (Limit::PathParts, 1, "bundle/path-too-long"),
        (Limit::NameBytes, 5, "bundle/path-too-long"),
    ];
    for (limit, value, code) in cases {
        let mut limits = Limits::default();
        limits.set(limit, value);
        let violations = read_within(bytes.clone(), &limits).expect_err("passes the limit");
        assert_eq!(violations[0].code(), code);
        assert_eq!(violations[0].limit(), Some(limit));
        let message = violations[0].to_string();
        assert!(message.contains(limit.flag()), "{message}");
    }
    read(bytes).expect("is within the default limits");
}

#[test]
fn reports_all_violations_at_once() {
    let mut link = raw_entry(b"link.yaml", b"x");
    link.mode = LINK;
    let entries =
        [config(b"../a.yaml"), link, raw_entry(b"b.yaml", b"\xff\xfea\0"), config(b"C.yaml"), config(b"c.yaml")];
    let expected = ["bundle/path-escapes", "bundle/link", "bundle/case-collision", "bundle/not-utf8"];
    check_refused(raw_zip(&entries), &expected);
}

#[test]
fn reports_bad_names_beside_duplicates() {
    let entries = [config(b"a.yaml"), config(b"a.yaml"), config(b"../a.yaml")];
    check_refused(raw_zip(&entries), &["bundle/duplicate-member", "bundle/path-escapes"]);
}

#[test]
fn messages_name_the_archive_that_is_at_fault() {
    let inner = raw_zip(&[config(b"a.yaml")]);
    let result = read(zip(&[("x/inner.zip", &[&inner[..], b"tail"].concat())]));
    assert_eq!(codes(&result), ["bundle/trailing-bytes"]);
    let message = result.expect_err("was refused")[0].to_string();
    assert_eq!(message, r#""x/inner.zip" goes on behind the end of the archive"#);
}

#[test]
fn names_the_place_of_what_is_no_text() {
    let violations = read(zip(&[("a.yaml", b"\xff\xfea\0"), ("b.yaml", b"a: \xff")])).expect_err("is no text");
    let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert!(messages[0].contains("a.yaml") && messages[0].contains("UTF-16"), "{messages:?}");
    assert!(messages[1].contains("b.yaml") && messages[1].contains("byte 3"), "{messages:?}");
}
