//! Zips. The fields are those of PKWARE's APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.9 (data descriptor), 4.3.12 (directory),
//! 4.3.14 to 4.3.16 (ends).

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use crate::{CONFIG, Case, OTHER, accepted, refused};

pub(crate) const CASES: &[Case] = &[
    accepted("zip/00-plain", "two configs and a manifest, nothing special", plain),
    refused("zip/01-parent", "a member ../evil.yaml", || of(&[named(b"../evil.yaml")])),
    refused("zip/01b-parent-inside", "a member a/../../evil.yaml", || of(&[named(b"a/../../evil.yaml")])),
    refused("zip/02-absolute", "a member /tmp/evil.yaml", || of(&[named(b"/tmp/evil.yaml")])),
    refused("zip/03-backslash", r"a member ..\evil.yaml", || of(&[named(b"..\\evil.yaml")])),
    refused("zip/03b-drive", r"a member C:\evil.yaml", || of(&[named(b"C:\\evil.yaml")])),
    refused("zip/04-link", "a link to /tmp, and a member behind it", link),
    refused("zip/05-same-name", "two members manifest.json", || {
        of(&[entry(b"manifest.json", b"{}"), entry(b"manifest.json", b"{\"releaseVersion\": \"2\"}")])
    }),
    refused("zip/06-two-names", "the local header has another name than the directory", || {
        of(&[Entry { local_name: Some(b"b.yaml".to_vec()), ..named(b"a.yaml") }])
    }),
    refused("zip/07-unlisted", "a local entry that the directory does not list", || {
        of(&[named(b"a.yaml"), Entry { is_listed: false, ..named(b"b.yaml") }])
    }),
    refused("zip/08-one-body", "250 names for one body", one_body),
    refused("zip/09-quoted", "each body quotes the header of the next (Fifield), 1 GB in all", quoted),
    refused("zip/10-claims-less", "claims 10 bytes, has 50 MB", claims_less),
    refused("zip/11-claims-more", "claims 1 TiB by zip64, has 2 bytes", || {
        of(&[Entry { zip64: Some((1 << 40, 2)), ..entry(b"a.yaml", b"ab") }])
    }),
    refused("zip/11b-claims-more-stored", "claims 1,000 bytes stored, has 2", || {
        of(&[Entry { size: Some(1000), ..entry(b"a.yaml", b"ab") }])
    }),
    refused("zip/11c-claims-more-deflated", "claims 1,000 bytes deflated, has 2", || {
        of(&[Entry { size: Some(1000), ..deflated(b"a.yaml", b"ab") }])
    }),
    accepted("zip/12-zip64", "zip64 fields and ends, all true", zip64),
    refused("zip/13-encrypted", "the flag for encryption", || of(&[Entry { flags: 1, ..named(b"a.yaml") }])),
    refused("zip/13b-strongly-encrypted", "the flags for strong encryption", || {
        of(&[Entry { flags: 0x41, ..named(b"a.yaml") }])
    }),
    refused("zip/14-tail", "bytes behind the end", || [plain(), b"tail".to_vec()].concat()),
    accepted("zip/14b-zeros", "zeros behind the end, as bsdtar fills up what it streams", || {
        [plain(), vec![0; 4_000]].concat()
    }),
    refused("zip/15-two", "two zips, one behind the other", || [of(&[named(b"a.yaml")]), plain()].concat()),
    refused("zip/16-prefix", "bytes before the zip, offsets from its own start", || {
        [b"PK\x03\x04 some other program".to_vec(), plain()].concat()
    }),
    refused("zip/16b-prefix-counted", "bytes before the zip, offsets from the start of the file", || {
        build(&[named(b"a.yaml")], &Layout { prefix: b"PK\x03\x04 some other program".to_vec(), ..Layout::default() })
    }),
    refused("zip/17-end-in-comment", "a whole zip in the comment", || {
        build(&[named(b"a.yaml")], &Layout { comment: of(&[named(b"b.yaml")]), ..Layout::default() })
    }),
    accepted("zip/17b-comment", "a comment", || {
        build(&[named(b"a.yaml")], &Layout { comment: b"packed by hand".to_vec(), ..Layout::default() })
    }),
    refused("zip/18-case", "K8s/A.yaml and k8s/a.yaml", || of(&[named(b"K8s/A.yaml"), entry(b"k8s/a.yaml", OTHER)])),
    refused("zip/18b-normalization", "one name, composed and decomposed", || {
        of(&[named("\u{fc}.yaml".as_bytes()), entry("u\u{308}.yaml".as_bytes(), OTHER)])
    }),
    refused("zip/18c-folding", "two names that only full case folding takes for one (ß, ss)", || {
        of(&[named("stra\u{df}e.yaml".as_bytes()), entry(b"STRASSE.yaml", OTHER)])
    }),
    refused("zip/19-code-page", "a name in code page 437", || of(&[named(b"\x81ber.yaml")])),
    refused("zip/19b-false-utf8", "a name that claims to be UTF-8 and is not", || {
        of(&[Entry { flags: 1 << 11, ..named(b"\xff\xfe.yaml") }])
    }),
    refused("zip/20-nul", "a NUL in a name", || of(&[named(b"manifest.json\0.yaml")])),
    refused("zip/21-escape", "an escape sequence in a name", || of(&[named(b"a\x1b[2J.yaml")])),
    refused("zip/21b-line-end", "a line end in a name", || of(&[named(b"a\r\nerror: x.yaml")])),
    refused("zip/22-long-name", "a name of 60 kB", || of(&[named(&b"a/".repeat(30_000))])),
    refused("zip/22b-long-part", "one part of 300 bytes", || of(&[named("n".repeat(300).as_bytes())])),
    refused("zip/23-100000-entries", "100,000 members", || many(100_000)),
    accepted("zip/24-nested", "a zip in the zip: read as part of the bundle", || of(&[entry(b"base.zip", &plain())])),
    refused("zip/24b-nested-twice", "a zip in a zip in the zip", || {
        of(&[entry(b"middle.zip", &of(&[named(b"a.yaml"), entry(b"inner.zip", &plain())]))])
    }),
    refused("zip/24c-nested-bomb", "16 zips of 40 MB of zeros each in the zip", nested_bomb),
    refused("zip/25-crc", "a wrong checksum", || of(&[Entry { crc: Some(7), ..named(b"a.yaml") }])),
    refused("zip/26-two-methods", "deflated in the directory, stored in the local header", || {
        of(&[Entry { local_method: Some(0), ..deflated(b"a.yaml", CONFIG) }])
    }),
    refused("zip/27-zstd", "compressed with zstd", || of(&[Entry { method: 93, ..named(b"a.yaml") }])),
    accepted("zip/28-descriptor", "sizes behind the data, as Go's archive/zip streams", || {
        of(&[Entry { descriptor: Some(true), ..deflated(b"a.yaml", CONFIG) }])
    }),
    accepted("zip/28b-descriptor-unsigned", "sizes behind the data, without their signature", || {
        of(&[Entry { descriptor: Some(false), ..deflated(b"a.yaml", CONFIG) }])
    }),
    refused("zip/29-cut", "cut in the middle", || plain()[..plain().len() / 2].to_vec()),
    refused("zip/30-renamed", "a Unicode path field with another name", renamed),
    refused("zip/31-file-and-folder", "a file a, and a file a/b.yaml", || {
        of(&[entry(b"a", b"x"), entry(b"a/b.yaml", CONFIG)])
    }),
    refused("zip/32-part", "disk 2 of 3", || build(&[named(b"a.yaml")], &Layout { disk: 2, ..Layout::default() })),
    refused("zip/33-100-mb", "100 MB of blanks in 100 kB", || of(&[deflated(b"a.yaml", &vec![b' '; 100 << 20])])),
    refused("zip/33b-30-mb", "30 MB of blanks, below the limit for one file", || {
        of(&[deflated(b"a.yaml", &vec![b' '; 30 << 20])])
    }),
    refused("zip/34-counts-less", "the end counts 1 member, the directory has 2", || {
        let two = [named(b"a.yaml"), entry(b"b.yaml", OTHER)];
        build(&two, &Layout { count: Some(1), ..Layout::default() })
    }),
    refused("zip/35-counts-more", "the end counts 60,000 members, the directory has 1", || {
        build(&[named(b"a.yaml")], &Layout { count: Some(60_000), ..Layout::default() })
    }),
    refused("zip/36-device", "a character device", || of(&[Entry { mode: 0o020_666, ..entry(b"a.yaml", b"") }])),
    refused("zip/36b-pipe", "a named pipe", || of(&[Entry { mode: 0o010_644, ..entry(b"a.yaml", b"") }])),
    accepted("zip/37-empty", "no members at all", || of(&[])),
    refused("zip/38-folder-with-content", "a folder that has content", || of(&[entry(b"a/", CONFIG)])),
    refused("zip/39-no-name", "a member without a name", || of(&[named(b"")])),
    refused("zip/40-large-directory", "the end says that the directory has 4 GB", || {
        let mut bytes = plain();
        let at = bytes.len() - 10;
        bytes[at..at + 4].copy_from_slice(&0xffff_fff0_u32.to_le_bytes());
        bytes
    }),
    refused("zip/41-two-sizes", "the local header claims another size than the directory", || {
        of(&[Entry { local_size: Some(3), ..named(b"a.yaml") }])
    }),
    refused("zip/42-hidden-in-gap", "bytes between two members that no header explains", || {
        of(&[named(b"a.yaml"), Entry { before: b"hidden: true\n".repeat(100), ..entry(b"b.yaml", OTHER) }])
    }),
];

/// One member: what it is, and where its headers say otherwise.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    name: Vec<u8>,
    local_name: Option<Vec<u8>>,
    /// The bytes as they stand in the zip.
    body: Vec<u8>,
    crc: Option<u32>,
    /// The size after expansion.
    size: Option<u32>,
    local_size: Option<u32>,
    real_size: u32,
    real_crc: u32,
    method: u16,
    local_method: Option<u16>,
    flags: u16,
    mode: u32,
    extra: Vec<u8>,
    /// The two sizes, expanded and compressed, in a zip64 field.
    zip64: Option<(u64, u64)>,
    /// Sizes behind the data; with their signature or without.
    descriptor: Option<bool>,
    is_listed: bool,
    before: Vec<u8>,
}

/// What the whole zip says.
#[derive(Debug, Default)]
struct Layout {
    prefix: Vec<u8>,
    comment: Vec<u8>,
    count: Option<u16>,
    disk: u16,
    has_zip64_end: bool,
}

fn entry(name: &[u8], content: &[u8]) -> Entry {
    let mut crc = Crc::new();
    crc.update(content);
    Entry {
        name: name.to_vec(),
        local_name: None,
        body: content.to_vec(),
        crc: None,
        size: None,
        local_size: None,
        real_size: to_u32(content.len()),
        real_crc: crc.sum(),
        method: 0,
        local_method: None,
        flags: 0,
        mode: 0o100_644,
        extra: Vec::new(),
        zip64: None,
        descriptor: None,
        is_listed: true,
        before: Vec::new(),
    }
}

fn named(name: &[u8]) -> Entry {
    entry(name, CONFIG)
}

fn deflated(name: &[u8], content: &[u8]) -> Entry {
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::default());
    deflate.write_all(content).expect("writes to memory");
    Entry { body: deflate.finish().expect("writes to memory"), method: 8, ..entry(name, content) }
}

fn of(entries: &[Entry]) -> Vec<u8> {
    build(entries, &Layout::default())
}

fn build(entries: &[Entry], layout: &Layout) -> Vec<u8> {
    let mut bytes = layout.prefix.clone();
    let mut directory = Vec::new();
    let mut listed = 0_u64;
    for entry in entries {
        bytes.extend(&entry.before);
        let header = to_u32(bytes.len());
        bytes.extend(entry.local());
        if entry.is_listed {
            listed += 1;
            directory.extend(entry.central(header));
        }
    }
    let start = bytes.len();
    bytes.extend(&directory);
    // What the old end cannot hold stands in the zip64 end.
    let count = layout.count.unwrap_or(u16::try_from(listed).unwrap_or(u16::MAX));
    if layout.has_zip64_end {
        let end = bytes.len() as u64;
        bytes.extend(b"PK\x06\x06");
        bytes.extend(44_u64.to_le_bytes());
        bytes.extend([45, 3, 45, 0]);
        bytes.extend([0; 8]);
        for value in [listed, listed, directory.len() as u64, start as u64] {
            bytes.extend(value.to_le_bytes());
        }
        bytes.extend(b"PK\x06\x07\0\0\0\0");
        bytes.extend(end.to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
    }
    bytes.extend(b"PK\x05\x06");
    bytes.extend(layout.disk.to_le_bytes());
    bytes.extend(0_u16.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(to_u32(directory.len()).to_le_bytes());
    bytes.extend(if layout.has_zip64_end { u32::MAX } else { to_u32(start) }.to_le_bytes());
    bytes.extend(to_u16(layout.comment.len()).to_le_bytes());
    bytes.extend(&layout.comment);
    bytes
}

impl Entry {
    fn local(&self) -> Vec<u8> {
        let name = self.local_name.as_ref().unwrap_or(&self.name);
        let size = self.local_size.unwrap_or(self.claimed());
        let (crc, packed, size) = if self.descriptor.is_some() { (0, 0, 0) } else { (self.sum(), self.packed(), size) };
        let mut bytes = b"PK\x03\x04\x14\0".to_vec();
        bytes.extend(self.all_flags().to_le_bytes());
        bytes.extend(self.local_method.unwrap_or(self.method).to_le_bytes());
        bytes.extend([0, 0, 0x21, 0]);
        bytes.extend([crc, packed, size].map(u32::to_le_bytes).concat());
        bytes.extend(to_u16(name.len()).to_le_bytes());
        bytes.extend(to_u16(self.extras().len()).to_le_bytes());
        bytes.extend(name);
        bytes.extend(self.extras());
        bytes.extend(&self.body);
        if let Some(is_signed) = self.descriptor {
            bytes.extend(if is_signed { &b"PK\x07\x08"[..] } else { b"" });
            bytes.extend([self.sum(), self.packed(), self.claimed()].map(u32::to_le_bytes).concat());
        }
        bytes
    }

    fn central(&self, header: u32) -> Vec<u8> {
        let mut bytes = b"PK\x01\x02\x14\x03\x14\0".to_vec();
        bytes.extend(self.all_flags().to_le_bytes());
        bytes.extend(self.method.to_le_bytes());
        bytes.extend([0, 0, 0x21, 0]);
        bytes.extend([self.sum(), self.packed(), self.claimed()].map(u32::to_le_bytes).concat());
        bytes.extend(to_u16(self.name.len()).to_le_bytes());
        bytes.extend(to_u16(self.extras().len()).to_le_bytes());
        bytes.extend([0; 6]);
        bytes.extend((self.mode << 16).to_le_bytes());
        bytes.extend(header.to_le_bytes());
        bytes.extend(&self.name);
        bytes.extend(self.extras());
        bytes
    }

    fn extras(&self) -> Vec<u8> {
        let mut extra = self.extra.clone();
        if let Some((size, packed)) = self.zip64 {
            extra.extend([1, 0, 16, 0]);
            extra.extend(size.to_le_bytes());
            extra.extend(packed.to_le_bytes());
        }
        extra
    }

    fn all_flags(&self) -> u16 {
        self.flags | if self.descriptor.is_some() { 1 << 3 } else { 0 }
    }

    fn sum(&self) -> u32 {
        self.crc.unwrap_or(self.real_crc)
    }

    fn packed(&self) -> u32 {
        if self.zip64.is_some() { u32::MAX } else { to_u32(self.body.len()) }
    }

    fn claimed(&self) -> u32 {
        if self.zip64.is_some() { u32::MAX } else { self.size.unwrap_or(self.real_size) }
    }
}

fn plain() -> Vec<u8> {
    of(&[
        Entry { mode: 0o040_755, ..entry(b"x/", b"") },
        deflated(b"x/a.yaml", CONFIG),
        entry(b"x/b.yaml", OTHER),
        entry(b"x/manifest.json", b"{\"releaseVersion\": \"1\"}"),
    ])
}

fn link() -> Vec<u8> {
    of(&[Entry { mode: 0o120_777, ..entry(b"out", b"/tmp") }, named(b"out/evil.yaml")])
}

fn one_body() -> Vec<u8> {
    let body = named(b"a000.yaml");
    let mut bytes = body.local();
    let start = to_u32(bytes.len());
    for n in 0..250 {
        bytes.extend(Entry { name: format!("a{n:03}.yaml").into_bytes(), ..body.clone() }.central(0));
    }
    end(&mut bytes, start, 250);
    bytes
}

/// Bodies of stored deflate blocks that quote the following headers, down to one kernel of zeros (David Fifield, "A better zip bomb").
fn quoted() -> Vec<u8> {
    let kernel = deflated(b"k", &vec![b' '; 4 << 20]);
    // From the last to the first: each body is a stored block with the next header, and then the next body.
    let mut files = vec![kernel];
    for n in 0..249 {
        let next = files.last().expect("there is one");
        let header = &next.local()[..30 + next.name.len()];
        let mut body = vec![0];
        body.extend(to_u16(header.len()).to_le_bytes());
        body.extend((!to_u16(header.len())).to_le_bytes());
        body.extend(header);
        body.extend(&next.body);
        let size = next.real_size + to_u32(header.len());
        // The checksum is not worth its time here: whoever gets so far has expanded a gigabyte.
        files.push(Entry { name: format!("{n:x}").into_bytes(), body, real_size: size, real_crc: 0, ..next.clone() });
    }
    files.reverse();
    let mut bytes = files[0].local();
    let start = to_u32(bytes.len());
    let mut header = 0;
    for file in &files {
        bytes.extend(file.central(header));
        header += to_u32(30 + file.name.len() + 5);
    }
    end(&mut bytes, start, 250);
    bytes
}

fn end(bytes: &mut Vec<u8>, start: u32, count: u16) {
    let length = to_u32(bytes.len()) - start;
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].map(u16::to_le_bytes).concat());
    bytes.extend([length, start].map(u32::to_le_bytes).concat());
    bytes.extend([0, 0]);
}

fn claims_less() -> Vec<u8> {
    let mut entry = deflated(b"a.yaml", &vec![b' '; 50 << 20]);
    entry.size = Some(10);
    of(&[entry])
}

fn zip64() -> Vec<u8> {
    let size = CONFIG.len() as u64;
    let entry = Entry { zip64: Some((size, size)), ..named(b"a.yaml") };
    build(&[entry], &Layout { has_zip64_end: true, ..Layout::default() })
}

fn many(count: usize) -> Vec<u8> {
    let entries: Vec<Entry> = (0..count).map(|n| entry(format!("{n}.yaml").as_bytes(), b"")).collect();
    build(&entries, &Layout { has_zip64_end: true, ..Layout::default() })
}

fn nested_bomb() -> Vec<u8> {
    let inner = of(&[deflated(b"a.yaml", &vec![b' '; 40 << 20])]);
    let entries: Vec<Entry> = (0..16).map(|n| entry(format!("{n}.zip").as_bytes(), &inner)).collect();
    of(&entries)
}

/// Info-ZIP's Unicode path field (APPNOTE 4.6.9) gives a member another name.
fn renamed() -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(b"manifest.json");
    let other = b"other.json";
    let mut extra = b"up".to_vec();
    extra.extend(to_u16(5 + other.len()).to_le_bytes());
    extra.push(1);
    extra.extend(crc.sum().to_le_bytes());
    extra.extend(other);
    of(&[Entry { extra, ..entry(b"manifest.json", b"{}") }])
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).expect("the case is smaller than 4 GiB")
}

fn to_u16(number: usize) -> u16 {
    u16::try_from(number).expect("the field is smaller than 64 KiB")
}
