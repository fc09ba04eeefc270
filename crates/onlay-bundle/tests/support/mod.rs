//! Makes archives in memory: honest ones through the crates, hostile ones byte by byte.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use onlay_bundle::{Bundle, Content, Input, Limits, Member, Violation};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Reads bytes within the default limits.
pub(crate) fn read(bytes: Vec<u8>) -> Result<Bundle, Vec<Violation>> {
    read_within(bytes, &Limits::default())
}

pub(crate) fn read_within(bytes: Vec<u8>, limits: &Limits) -> Result<Bundle, Vec<Violation>> {
    onlay_bundle::read(Input { name: "bundle".to_owned(), content: Content::Bytes(bytes) }, limits)
}

pub(crate) fn read_folder(files: &[(&str, &[u8])]) -> Result<Bundle, Vec<Violation>> {
    let files = files.iter().map(|(path, bytes)| Member { path: (*path).to_owned(), bytes: bytes.to_vec() }).collect();
    onlay_bundle::read(Input { name: "folder".to_owned(), content: Content::Folder(files) }, &Limits::default())
}

/// The codes of all violations, in order of appearance.
pub(crate) fn codes(result: &Result<Bundle, Vec<Violation>>) -> Vec<&'static str> {
    result.as_ref().err().map(|violations| violations.iter().map(Violation::code).collect()).unwrap_or_default()
}

/// Checks that reading breaks exactly these rules.
#[track_caller]
pub(crate) fn check_refused(bytes: Vec<u8>, expected: &[&str]) {
    let result = read(bytes);
    assert_eq!(codes(&result), expected, "{result:#?}");
}

/// Gives the paths of a bundle's configs.
pub(crate) fn paths(bundle: &Bundle) -> Vec<&str> {
    bundle.files.iter().map(|file| file.path.as_str()).collect()
}

pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    zip_with(files, CompressionMethod::Deflated)
}

pub(crate) fn zip_with(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (path, bytes) in files {
        zip.start_file(*path, options).expect("the name is new");
        zip.write_all(bytes).expect("writes to memory");
    }
    zip.finish().expect("writes to memory").into_inner()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(bytes).expect("writes to memory");
    gzip.finish().expect("writes to memory")
}

/// A tar header and its content, with any name.
pub(crate) fn tar_entry(name: &[u8], kind: u8, content: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_ustar();
    header.as_mut_bytes()[..name.len()].copy_from_slice(name);
    header.set_entry_type(tar::EntryType::new(kind));
    header.set_mode(0o644);
    header.set_size(content.len() as u64);
    header.set_cksum();
    let mut entry = header.as_bytes().to_vec();
    entry.extend_from_slice(content);
    entry.resize(entry.len().next_multiple_of(512), 0);
    entry
}

pub(crate) fn tar_of(entries: &[Vec<u8>]) -> Vec<u8> {
    let mut tar = entries.concat();
    tar.resize(tar.len() + 1024, 0);
    tar
}

pub(crate) fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    tar_of(&files.iter().map(|(path, bytes)| tar_entry(path.as_bytes(), b'0', bytes)).collect::<Vec<_>>())
}

pub(crate) fn pax_record(key: &str, value: &str) -> Vec<u8> {
    let rest = format!(" {key}={value}\n");
    let mut length = rest.len();
    while length != rest.len() + length.to_string().len() {
        length = rest.len() + length.to_string().len();
    }
    format!("{length}{rest}").into_bytes()
}

/// One entry of a zip that need not be honest. Everything is stored.
#[derive(Clone)]
pub(crate) struct RawEntry {
    pub(crate) name: Vec<u8>,
    pub(crate) local_name: Option<Vec<u8>>,
    pub(crate) content: Vec<u8>,
    pub(crate) flags: u16,
    pub(crate) method: u16,
    pub(crate) mode: u32,
    pub(crate) claimed_size: Option<u32>,
    pub(crate) extra: Vec<u8>,
    pub(crate) listed: bool,
}

pub(crate) fn raw_entry(name: &[u8], content: &[u8]) -> RawEntry {
    RawEntry {
        name: name.to_vec(),
        local_name: None,
        content: content.to_vec(),
        flags: 0,
        method: 0,
        mode: 0,
        claimed_size: None,
        extra: Vec::new(),
        listed: true,
    }
}

/// Lays entries out as they are, each header as its entry says.
pub(crate) fn raw_zip(entries: &[RawEntry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    let mut listed = 0_u16;
    for entry in entries {
        let header = bytes.len() as u32;
        let mut crc = flate2::Crc::new();
        crc.update(&entry.content);
        let size = entry.claimed_size.unwrap_or(entry.content.len() as u32);
        let mut common = Vec::new();
        common.extend(entry.flags.to_le_bytes());
        common.extend(entry.method.to_le_bytes());
        common.extend([0, 0, 0x21, 0]);
        common.extend(crc.sum().to_le_bytes());
        common.extend((entry.content.len() as u32).to_le_bytes());
        common.extend(size.to_le_bytes());

        let local_name = entry.local_name.as_ref().unwrap_or(&entry.name);
        bytes.extend(b"PK\x03\x04\x14\0");
        bytes.extend(&common);
        bytes.extend((local_name.len() as u16).to_le_bytes());
        bytes.extend((entry.extra.len() as u16).to_le_bytes());
        bytes.extend(local_name);
        bytes.extend(&entry.extra);
        bytes.extend(&entry.content);
        if entry.listed {
            listed += 1;
            directory.extend(b"PK\x01\x02\x14\x03\x14\0");
            directory.extend(&common);
            directory.extend((entry.name.len() as u16).to_le_bytes());
            directory.extend((entry.extra.len() as u16).to_le_bytes());
            directory.extend([0; 6]);
            directory.extend((entry.mode << 16).to_le_bytes());
            directory.extend(header.to_le_bytes());
            directory.extend(&entry.name);
            directory.extend(&entry.extra);
        }
    }
    let start = bytes.len() as u32;
    let length = directory.len() as u32;
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(listed.to_le_bytes());
    bytes.extend(listed.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}
