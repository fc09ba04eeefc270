//! Tars and gzip files. The fields are those of POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block".

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{CONFIG, Case, OTHER, accepted, refused};

pub(crate) const CASES: &[Case] = &[
    accepted("tar/00-plain", "two configs and a manifest, nothing special", || gzip(&plain())),
    refused("tar/01-parent", "a member ../evil.yaml", || of(&[named(b"../evil.yaml")])),
    refused("tar/02-absolute", "a member /tmp/evil.yaml", || of(&[named(b"/tmp/evil.yaml")])),
    refused("tar/03-pax-parent", "a PAX path ../../evil.yaml", || {
        of(&[pax(b'x', &[("path", "../../evil.yaml")]), named(b"a.yaml")])
    }),
    refused("tar/03b-long-name-absolute", "a GNU long name /etc/evil.yaml", || {
        of(&[long(b'L', b"/etc/evil.yaml\0"), named(b"a.yaml")])
    }),
    refused("tar/04-link", "a link to /tmp, and a member behind it", || {
        of(&[linked(b"out", b'2', b"/tmp"), named(b"out/evil.yaml")])
    }),
    refused("tar/05-hard-link", "a hard link to /etc/passwd", || of(&[linked(b"a.yaml", b'1', b"/etc/passwd")])),
    refused("tar/06-device", "a character device", || of(&[entry(b"a.yaml", b'3', b"")])),
    refused("tar/07-pipe", "a named pipe", || of(&[entry(b"a.yaml", b'6', b"")])),
    refused("tar/08-same-name", "two members manifest.json", || {
        of(&[entry(b"manifest.json", b'0', b"{}"), entry(b"manifest.json", b'0', b"{\"releaseVersion\": \"2\"}")])
    }),
    refused("tar/09-case", "K8s/A.yaml and k8s/a.yaml", || {
        of(&[named(b"K8s/A.yaml"), entry(b"k8s/a.yaml", b'0', OTHER)])
    }),
    refused("tar/10-two-sizes", "a PAX size other than the header's (TARmageddon)", || {
        of(&[pax(b'x', &[("size", "1024")]), named(b"a.yaml")])
    }),
    refused("tar/11-size-zero", "a PAX size of 512 beside 0 in the header", || {
        of(&[pax(b'x', &[("size", "512")]), entry(b"a.yaml", b'0', b""), named(b"hidden.yaml")])
    }),
    refused("tar/12-size-huge", "a size of 2^63 - 1", || of(&[sized(b"\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff")])),
    refused("tar/13-no-end", "no blocks of zeros at the end", || {
        let tar = plain();
        tar[..tar.len() - 2 * BLOCK].to_vec()
    }),
    refused("tar/14-size-8-gib", "a size of 8 GiB in octal", || of(&[sized(b"77777777777\0")])),
    refused("tar/15-size-negative", "a size of -1", || of(&[sized(&[0xff; 12])])),
    refused("tar/16-sparse", "a GNU sparse file of 8 GiB", || of(&[entry(b"a.yaml", b'S', b"")])),
    refused("tar/16b-pax-sparse", "a PAX sparse file of 8 GiB", || {
        of(&[pax(b'x', &[("GNU.sparse.major", "1"), ("GNU.sparse.realsize", "8589934592")]), named(b"a.yaml")])
    }),
    refused("tar/17-path-for-all", "a global PAX path", || {
        of(&[pax(b'g', &[("path", "evil.yaml")]), named(b"a.yaml")])
    }),
    accepted("tar/17b-comment-for-all", "a global PAX comment, as git archive writes it", || {
        of(&[pax(b'g', &[("comment", "1b7ea2d49f1b0d1aed61b3c4b2f5bd8e6cb5d0aa")]), named(b"a.yaml")])
    }),
    refused("tar/18-two-gzips", "two gzip files, one behind the other", || {
        [gzip(&of(&[named(b"a.yaml")])), gzip(&plain())].concat()
    }),
    refused("tar/19-tail", "bytes behind the gzip file", || [gzip(&plain()), b"tail".to_vec()].concat()),
    accepted("tar/19b-zeros", "zeros behind the gzip file, as tapes have them", || {
        [gzip(&plain()), vec![0; 300]].concat()
    }),
    refused("tar/20-cut", "a gzip file that is cut before its checksum", || {
        let gzip = gzip(&plain());
        gzip[..gzip.len() - 8].to_vec()
    }),
    refused("tar/21-crc", "a gzip file with a wrong checksum", || {
        let mut gzip = gzip(&plain());
        let at = gzip.len() - 8;
        gzip[at] ^= 1;
        gzip
    }),
    refused("tar/22-100-mb-name", "a GNU long name of 100 MB, gzip'd", || {
        gzip(&of(&[long(b'L', &vec![b'n'; 100 << 20]), named(b"a.yaml")]))
    }),
    refused("tar/23-100-mb-record", "a PAX record of 100 MB, gzip'd", || {
        gzip(&of(&[pax(b'x', &[("comment", &"c".repeat(100 << 20))]), named(b"a.yaml")]))
    }),
    refused("tar/23b-many-records", "a PAX header of 8,000 records, 63 kB", || {
        let records = vec![("k", "v"); 8_000];
        of(&[pax(b'x', &records), pax(b'x', &records), named(b"a.yaml")])
    }),
    refused("tar/24-behind-the-end", "members behind the end", || [of(&[named(b"a.yaml")]), plain()].concat()),
    refused("tar/25-300-mb", "300 MB of zeros, gzip'd", || gzip(&of(&[entry(b"a.yaml", b'0', &vec![0; 300 << 20])]))),
    accepted("tar/25b-zeros-behind-the-end", "100 MB of zeros behind the end, gzip'd: within the limits", || {
        gzip(&[plain(), vec![0; 100 << 20]].concat())
    }),
    refused("tar/26-100000-entries", "100,000 members, gzip'd", || {
        let entries = (0..100_000).map(|n| entry(format!("{n}.yaml").as_bytes(), b'0', b""));
        gzip(&of(&entries.collect::<Vec<_>>()))
    }),
    refused("tar/27-unknown-type", "a member of type Z", || of(&[entry(b"a.yaml", b'Z', CONFIG)])),
    refused("tar/28-two-names", "a GNU long name and a PAX path", || {
        of(&[long(b'L', b"b.yaml\0"), pax(b'x', &[("path", "c.yaml")]), named(b"a.yaml")])
    }),
    refused("tar/29-folder-with-content", "a folder that has content", || of(&[entry(b"a/", b'5', CONFIG)])),
    refused("tar/30-file-and-folder", "a file a, and a file a/b.yaml", || {
        of(&[entry(b"a", b'0', b"x"), named(b"a/b.yaml")])
    }),
    refused("tar/31-nul", "a NUL in a GNU long name", || of(&[long(b'L', b"a.yaml\0.txt\0"), named(b"a.yaml")])),
    refused("tar/32-not-utf8", "a name in Latin-1", || of(&[named(b"\xfcber.yaml")])),
    refused("tar/33-escape", "an escape sequence in a name", || of(&[named(b"a\x1b[2J.yaml")])),
    refused("tar/34-two-long-names", "two GNU long names for one member", || {
        of(&[long(b'L', b"b.yaml\0"), long(b'L', b"c.yaml\0"), named(b"a.yaml")])
    }),
    refused("tar/35-record-length", "a PAX record that is longer than its header", || {
        of(&[entry(b"pax", b'x', b"99 path=b.yaml\n"), named(b"a.yaml")])
    }),
    refused("tar/35b-record-length-zero", "a PAX record of length 0", || {
        of(&[entry(b"pax", b'x', b"0 path=b.yaml\n"), named(b"a.yaml")])
    }),
    refused("tar/36-checksum", "a wrong checksum in the second header", || {
        let mut tar = plain();
        tar[2 * BLOCK] ^= 1;
        tar
    }),
    refused("tar/37-without-member", "a GNU long name without a member behind it", || {
        of(&[named(b"a.yaml"), long(b'L', b"b.yaml\0")])
    }),
    refused("tar/38-cut-member", "cut in the middle of a member", || plain()[..BLOCK + 10].to_vec()),
    accepted("tar/39-empty", "no members at all", || of(&[])),
    refused("tar/40-gzip-twice", "a gzip file in a gzip file", || gzip(&gzip(&plain()))),
    refused("tar/41-deep", "a path of 200 folders", || {
        let path = format!("{}a.yaml\0", "d/".repeat(200));
        of(&[long(b'L', path.as_bytes()), named(b"a.yaml")])
    }),
    refused("tar/42-long-names-only", "400 GNU long names of 64 kB and no member, gzip'd", || {
        gzip(&of(&vec![long(b'K', &vec![b'n'; 64 << 10]); 400]))
    }),
];

const BLOCK: usize = 512;

/// A header and its content.
fn entry(name: &[u8], kind: u8, content: &[u8]) -> Vec<u8> {
    let size = format!("{:011o}\0", content.len());
    let mut bytes = header(name, kind, size.as_bytes(), b"");
    bytes.extend(content);
    bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
    bytes
}

fn named(name: &[u8]) -> Vec<u8> {
    entry(name, b'0', CONFIG)
}

fn linked(name: &[u8], kind: u8, target: &[u8]) -> Vec<u8> {
    header(name, kind, b"00000000000\0", target)
}

/// A member whose header claims a size, and 512 bytes behind it.
fn sized(size: &[u8]) -> Vec<u8> {
    [header(b"a.yaml", b'0', size, b""), vec![b' '; BLOCK]].concat()
}

fn header(name: &[u8], kind: u8, size: &[u8], link: &[u8]) -> Vec<u8> {
    let mut block = vec![0; BLOCK];
    let mut put = |at: usize, field: &[u8]| block[at..at + field.len()].copy_from_slice(field);
    put(0, name);
    put(100, b"0000644\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, size);
    put(136, b"00000000000\0");
    put(148, b"        ");
    put(156, &[kind]);
    put(157, link);
    put(257, b"ustar\x0000");
    let sum: u32 = block.iter().map(|&byte| u32::from(byte)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

fn long(kind: u8, content: &[u8]) -> Vec<u8> {
    entry(b"././@LongLink", kind, content)
}

fn pax(kind: u8, records: &[(&str, &str)]) -> Vec<u8> {
    let mut content = Vec::new();
    for (key, value) in records {
        let rest = key.len() + value.len() + " =\n".len();
        // The length counts its own digits.
        let mut length = rest;
        while length != rest + length.to_string().len() {
            length = rest + length.to_string().len();
        }
        content.extend(format!("{length} {key}={value}\n").into_bytes());
    }
    entry(b"pax", kind, &content)
}

fn of(entries: &[Vec<u8>]) -> Vec<u8> {
    let mut tar = entries.concat();
    tar.resize(tar.len() + 2 * BLOCK, 0);
    tar
}

fn plain() -> Vec<u8> {
    of(&[
        entry(b"x/", b'5', b""),
        named(b"x/a.yaml"),
        entry(b"x/b.yaml", b'0', OTHER),
        entry(b"x/manifest.json", b'0', b"{\"releaseVersion\": \"1\"}"),
    ])
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).expect("writes to memory");
    gzip.finish().expect("writes to memory")
}
