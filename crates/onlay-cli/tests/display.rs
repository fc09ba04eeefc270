//! Every code point through every renderer: nothing that a terminal acts on, or that nobody sees, is printed.

mod support;

use support::{Folder, Run, onlay};

/// The set, written down once more and apart from the program.
fn is_harmful(c: char) -> bool {
    let code = u32::from(c);
    let bidi = [0x61c, 0x200e, 0x200f].contains(&code)
        || (0x202a..=0x202e).contains(&code)
        || (0x2066..=0x2069).contains(&code);
    let control = code < 0x20 && !matches!(c, '\n' | '\t') || (0x7f..=0x9f).contains(&code);
    let invisible = (0x200b..=0x200d).contains(&code) || [0x2060, 0xfeff, 0xad, 0x2028, 0x2029].contains(&code);
    bidi || control || invisible || (0xe0000..=0xe007f).contains(&code)
}

#[track_caller]
fn check(run: &Run, what: &str) {
    assert!((0..=2).contains(&run.code) && !run.err.contains("--help"), "{what}: {}", run.err);
    for text in [run.text(), run.err.clone()] {
        let harmful = text.char_indices().find(|(_, c)| is_harmful(*c));
        if let Some((at, c)) = harmful {
            let near: String = text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
            panic!("{what} prints U+{:04X} behind {near:?}", u32::from(c));
        }
    }
}

/// What YAML takes as it is: no control characters, but for tabs and line ends.
fn is_plain(c: char) -> bool {
    !c.is_control() && c != '\u{feff}' && !matches!(u32::from(c), 0xfffe | 0xffff)
}

/// A ConfigMap whose values are all code points, a few hundred a line: as they are where YAML takes them, else as escapes.
fn all_code_points(name: &str, prefix: &str) -> String {
    let mut text = format!("apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {name}}}\ndata:\n");
    let all: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).collect();
    for (n, chunk) in all.chunks(700).enumerate() {
        text += &format!("  k{n}: \"{prefix}");
        for c in chunk {
            match c {
                '"' | '\\' => text += &format!("\\{c}"),
                c if is_plain(*c) => text.push(*c),
                c => text += &format!("\\U{:08x}", u32::from(*c)),
            }
        }
        text += "\"\n";
    }
    text
}

const FORMATS: [&str; 7] = ["unified", "json", "markdown", "names", "summary", "summary-json", "api"];

#[test]
fn no_code_point_of_a_value_gets_through_that_is_harmful() {
    let folder =
        Folder::with(&[("before.yaml", &all_code_points("a", "")), ("after.yaml", &all_code_points("a", "x"))]);
    let (before, after) = (folder.path("before.yaml"), folder.path("after.yaml"));
    for format in FORMATS {
        let mut args = vec!["diff", &before, &after, "-v", "--format"];
        args.extend(format.split(' '));
        check(&onlay(&args), format);
    }
    for format in ["table", "json", "api"] {
        check(&onlay(&["inspect", &after, "-v", "--format", format]), format);
    }
}

#[test]
fn no_name_gets_through_that_is_harmful() {
    // In names of objects, keys, files, patches, targets, labels, and wherever messages quote something.
    let all: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| is_harmful(*c)).collect();
    let raw: String = all.iter().filter(|c| is_plain(**c)).collect();
    let escaped: String = all.iter().map(|c| format!("\\U{:08x}", u32::from(*c))).collect();
    let object = |value: &str| {
        format!(
            "apiVersion: v1\nkind: \"K{escaped}\"\nmetadata: {{name: \"n{escaped}\", namespace: \"s{escaped}\"}}\n\
             spec:\n  containers:\n  - name: \"c{escaped}\"\n    image: \"i{escaped}:1\"\n  key{raw}: {value}\n  \"{escaped}\": {value}\n"
        )
    };
    // No path of a bundle holds a control character.
    let path =
        |what: &str| format!("{what}/x{}.yaml", all.iter().filter(|c| is_plain(**c)).take(20).collect::<String>());
    let patch = format!(
        "# target: \"n{raw}\"\n# description: {raw}\nkind: \"K{escaped}\"\n\"{escaped}\": {{$patch: \"{escaped}\"}}\n"
    );
    let broken = format!("# target: x{raw}\n- {{op: test, path: \"/{escaped}\", value: \"{escaped}\"}}\n");
    let folder = Folder::with(&[
        (&path("before"), &object("1")),
        (&path("after"), &object("2")),
        (&path("bad"), &format!("a: [{raw}\n")),
        (&path("patches"), &patch),
        ("patches/b.yaml", &broken),
        ("labels.yaml", &format!("labels: {{\"l{escaped}\": [\"o{escaped}\"]}}\n\"{escaped}\": 1\n")),
    ]);
    folder.write("control\u{1b}[2J\u{9b}.yaml", b"a: [\n");
    folder.write("notes/x\u{202e}\u{1b}.yaml", b"a: 1\n");
    let at = |path: &str| folder.path(path);
    let (before, after, patches) = (at("before"), at("after"), at("patches"));
    for format in FORMATS {
        let mut args = vec!["diff", &before, &after, "-v", "--pedantic", "--format"];
        args.extend(format.split(' '));
        check(&onlay(&args), format);
        args.extend(["-p", &patches, "--labels"]);
        let labels = at("labels.yaml");
        args.push(&labels);
        check(&onlay(&args), format);
    }
    let control = at("control\u{1b}[2J\u{9b}.yaml");
    let all: [&[&str]; 12] = [
        &["inspect", &after],
        &["inspect", &after, "--format", "json"],
        &["inspect", &at("bad"), "-v"],
        &["inspect", &control],
        &["inspect", &at("notes")],
        &["inspect", &at("nothing\u{202e}\u{1b}")],
        &["materialize", &after, "-p", &patches, "-o", &at("out\u{202e}\u{1b}.zip")],
        &["materialize", &after, "-o", &at("out\u{202e}\u{1b}")],
        &["materialize", &before, "--object", "x\u{202e}\u{1b}", "-o", &at("out")],
        &["patch", "list", &patches],
        &["patch", "list", &patches, "--format", "json"],
        &["labels", "list", &after, "--labels", &at("labels.yaml")],
    ];
    for args in all {
        check(&onlay(args), &args[..2].join(" "));
    }
}

#[test]
fn what_nobody_sees_is_a_finding() {
    let text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  k: a\u{202e}b\n  l: \"\\e[2J\"\n";
    let folder = Folder::with(&[("a.yaml", text), ("p.yaml", "# target: a\ndata: {m: \"x\u{200b}\"}\n")]);
    onlay(&["inspect", &folder.path("a.yaml")])
        .exits(0)
        .says("warning[text/hidden-characters]: the text holds U+202E, which changes the order")
        .says("a.yaml:5:7")
        .says("a\\u{202e}b")
        .does_not_say("U+001B");
    onlay(&["inspect", &folder.path("a.yaml"), "-v"])
        .exits(0)
        .says("note[text/hidden-characters]: the text holds U+001B");
    onlay(&["diff", &folder.path("a.yaml"), "-p", &folder.path("p.yaml")]).exits(1).says("p.yaml:2:").says("U+200B");
}
