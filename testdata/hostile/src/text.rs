//! YAML and JSON that grows, nests, repeats or hides.

use crate::{CONFIG, Case, accepted, refused};

pub(crate) const CASES: &[Case] = &[
    accepted("text/00-plain", "a config", || CONFIG.to_vec()),
    refused("text/01-alias-bomb", "nine levels of nine aliases each, 381 bytes", || bomb(9, 9)),
    refused("text/01b-alias-bomb-wide", "aliases of a list of 1,000 in a list of 1,000", || bomb(2, 1_000)),
    refused("text/02-cycle", "an alias inside of what it stands for", || b"data: &d {a: *d}\n".to_vec()),
    refused("text/02b-cycle-block", "an alias inside of a block mapping that it stands for", || {
        b"data: &d\n  a:\n    - *d\n".to_vec()
    }),
    refused("text/03-merge-bomb", "nine levels of nine merge keys each", merge_bomb),
    refused("text/03b-merge-cycle", "a mapping that merges itself", || b"data: &d\n  <<: *d\n  a: 1\n".to_vec()),
    accepted("text/04-50000-anchors", "50,000 anchors", || {
        object("data:\n", (0..50_000).map(|n| format!("  k{n}: &a{n} v\n")))
    }),
    accepted("text/04b-50000-aliases", "50,000 aliases of one scalar", || {
        object("data:\n  k: &a v\n", (0..50_000).map(|n| format!("  k{n}: *a\n")))
    }),
    accepted("text/04c-anchor-redefined", "one anchor, defined 50,000 times", || {
        object("data:\n", (0..50_000).map(|n| format!("  k{n}: &a v\n  l{n}: *a\n")))
    }),
    refused("text/05-1000000-brackets", "a million opening brackets", || b"[".repeat(1_000_000)),
    refused("text/05b-1000000-braces", "a million times {a:", || b"{a: ".repeat(1_000_000)),
    refused("text/05c-50000-dashes", "100,000 times \"- \" on one line", || b"- ".repeat(100_000)),
    refused("text/06-2000-levels", "2,000 block mappings inside each other, 4 MB", || {
        (0..2_000).flat_map(|n| format!("{}k:\n", " ".repeat(n)).into_bytes()).collect()
    }),
    refused("text/06b-65-levels", "65 block mappings inside each other", || {
        (0..65).flat_map(|n| format!("{}k:\n", " ".repeat(n)).into_bytes()).collect()
    }),
    refused("text/06c-question-marks", "10,000 times \"? \" on one line", || b"? ".repeat(10_000)),
    accepted("text/07-duplicate-key", "a key twice: Kubernetes takes the last one, a warning says so", || {
        object("data:\n", ["  k: 1\n", "  k: 2\n"])
    }),
    accepted("text/07b-50000-equal-keys", "50,000 times the same key", || object("data:\n", vec!["  k: v\n"; 50_000])),
    accepted("text/07c-100000-keys", "100,000 keys in one mapping", || {
        object("data:\n", (0..100_000).map(|n| format!("  \"k{n}\": v\n")))
    }),
    refused("text/08-tab", "indented by a tab", || object("data:\n", ["\tk: v\n"])),
    refused("text/09-nul", "a raw NUL", || object("data:\n", ["  k: a\0b\n"])),
    refused("text/09b-escape", "a raw escape sequence", || object("data:\n", ["  k: a\x1b[2J\n"])),
    refused("text/09c-c1", "a raw CSI of one character, U+009B", || object("data:\n", ["  k: a\u{9b}2J\n"])),
    refused("text/09d-comment", "a raw escape sequence in a comment", || object("", ["# \x1b[2J\n"])),
    refused("text/10-not-utf8", "a byte that is not UTF-8", || [CONFIG, b"  l: \xff\n"].concat()),
    refused("text/11-utf16", "UTF-16 with a byte order mark", || utf16(true)),
    refused("text/11b-utf16-unmarked", "UTF-16 without a byte order mark", || utf16(false)),
    accepted("text/12-escape-by-escape", r#"an escape sequence, written "\e[2J""#, || {
        object("data:\n", [r#"  k: "\e[2J""#, "\n"])
    }),
    accepted("text/12b-nul-by-escape", r#"a NUL, written "\0""#, || object("data:\n", [r#"  k: "x\0y""#, "\n"])),
    accepted("text/13-override", "a right-to-left override (U+202E)", || object("data:\n", ["  k: a\u{202e}b\n"])),
    accepted("text/13b-zero-width", "a zero-width space in a key", || object("data:\n", ["  k\u{200b}: a\n"])),
    accepted("text/14-byte-order-mark", "a UTF-8 byte order mark", || ["\u{feff}".as_bytes(), CONFIG].concat()),
    accepted("text/14b-crlf", "lines that end in CR LF", || {
        String::from_utf8_lossy(CONFIG).replace('\n', "\r\n").into_bytes()
    }),
    accepted("text/15-numbers", "numbers beyond 64 bits", || {
        object("spec:\n", ["  a: 18446744073709551616\n", "  b: 100000000000000000000000\n", "  c: -0\n"])
    }),
    refused("text/15b-infinite", "a number beyond a float, in JSON", || {
        br#"{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": 1e400"#.to_vec()
    }),
    accepted("text/16-tag", "a tag !!python/object", || {
        object("data:\n", ["  k: !!python/object/apply:os.system [ls]\n"])
    }),
    accepted("text/17-empty", "an empty file", Vec::new),
    accepted("text/17b-comment", "a comment and nothing else", || b"# nothing\n".to_vec()),
    refused("text/18-long-key", "a key of 1 MB", || {
        [b"? \"".to_vec(), vec![b'k'; 1 << 20], b"\"\n: v\n".to_vec()].concat()
    }),
    refused("text/18b-long-scalar", "a value of 16 MB", || {
        object("data:\n", ["  k: ".to_owned(), "v".repeat(16 << 20), "\n".to_owned()])
    }),
    refused("text/18c-unended-quote", "a quote of 4 MB that nothing ends", || {
        object("data:\n", ["  k: \"".to_owned(), "v ".repeat(2 << 20)])
    }),
    refused("text/19-20000-documents", "20,000 documents", || b"---\na: 1\n".repeat(20_000)),
    accepted("text/20-100000-items", "a list of 100,000 items", || object("spec:\n", vec!["- a\n"; 100_000])),
    refused("text/21-json-deep", "JSON, 5,000 arrays inside each other", || {
        [br#"{"a": "#.to_vec(), b"[".repeat(5_000), b"]".repeat(5_000), b"}".to_vec()].concat()
    }),
    accepted("text/21b-json-duplicate-key", "JSON with a key twice", || {
        br#"{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"k": "1", "k": "2"}}"#
            .to_vec()
    }),
    refused("text/21c-json-cut", "JSON that ends too early", || br#"{"apiVersion": "v1", "kind": "#.to_vec()),
    refused("text/22-no-such-anchor", "an alias of nothing", || object("data:\n", ["  k: *nothing\n"])),
    refused("text/23-list-as-key", "a list as a key", || object("data:\n", ["  ? [a, b]\n  : v\n"])),
    accepted("text/24-deep-scalar", "a block scalar indented by 100,000 blanks", || {
        object("data:\n", ["  k: |\n".to_owned(), " ".repeat(100_000), "v\n".to_owned()])
    }),
    accepted("text/25-1000000-blank-lines", "a million blank lines", || [CONFIG, &b"\n".repeat(1_000_000)].concat()),
    accepted("text/25b-1000000-comments", "a million comments", || [CONFIG, &b"#\n".repeat(1_000_000)].concat()),
];

/// An object with some lines.
fn object<T: AsRef<str>>(field: &str, lines: impl IntoIterator<Item = T>) -> Vec<u8> {
    let mut text = format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n{field}");
    lines.into_iter().for_each(|line| text.push_str(line.as_ref()));
    text.into_bytes()
}

fn bomb(levels: usize, width: usize) -> Vec<u8> {
    let mut text = format!("a0: &a0 [{}]\n", vec!["x"; width].join(","));
    for level in 1..levels {
        let alias = format!("*a{}", level - 1);
        text += &format!("a{level}: &a{level} [{}]\n", vec![alias.as_str(); width].join(","));
    }
    text.into_bytes()
}

fn merge_bomb() -> Vec<u8> {
    let mut text = String::from("a0: &a0 {x: 1}\n");
    for level in 1..10 {
        let aliases: Vec<String> = (0..9).map(|n| format!("k{n}: {{<<: *a{}}}", level - 1)).collect();
        text += &format!("a{level}: &a{level} {{{}}}\n", aliases.join(", "));
    }
    text.into_bytes()
}

fn utf16(is_marked: bool) -> Vec<u8> {
    let mark = is_marked.then_some(0xfeff_u16);
    mark.into_iter().chain(String::from_utf8_lossy(CONFIG).encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
