//! The public YAML test suite, by events (`../shared/conformance/yaml-test-suite.jsonl`, when it is there).
#![allow(clippy::print_stderr, clippy::unwrap_used, reason = "a test says what it skips")]

use crate::read::parse;
use crate::scalar::cooked;
use crate::text::{SourceId, Text};
use crate::tree::{Kind, Ref, Style};

/// Cases in which this reader is with Kubernetes, or knows less than the suite asks; each with its reason.
const DIFFERENT: &[(&str, &str)] = &[
    ("4ABK", "the key of `{omitted value:,}` has its colon: Kubernetes ends a plain scalar only at `: `"),
    ("9C9N", "Kubernetes reads a flow sequence that goes on left of its key"),
    ("HRE5", "Kubernetes reads `\\'` in double quotes"),
    ("QB6E", "Kubernetes reads a quoted scalar that goes on left of its key"),
];

fn events(text: &str) -> Result<String, String> {
    let parsed = parse(SourceId(0), &Text::from(text));
    if let Some(error) = parsed.errors.first() {
        return Err(error.message.clone());
    }
    let mut out = String::from("+STR\n");
    for document in &parsed.documents {
        if let Some(root) = document.root() {
            out.push_str("+DOC\n");
            write(root, &mut out);
            out.push_str("-DOC\n");
        }
    }
    out.push_str("-STR\n");
    Ok(out)
}

fn write(node: Ref<'_>, out: &mut String) {
    let anchor = node.anchor().map(|a| format!(" &{a}")).unwrap_or_default();
    match node.style() {
        Style::Alias => out.push_str(&format!("=ALI {}\n", node.raw())),
        Style::BlockMap | Style::FlowMap | Style::BlockList | Style::FlowList => {
            let (open, close) = if node.kind() == Kind::Map { ("+MAP", "-MAP") } else { ("+SEQ", "-SEQ") };
            out.push_str(&format!("{open}{anchor}\n"));
            node.children().for_each(|child| write(child, out));
            out.push_str(&format!("{close}\n"));
        }
        style => {
            let mark = match style {
                Style::SingleQuoted => '\'',
                Style::DoubleQuoted => '"',
                Style::Literal => '|',
                Style::Folded => '>',
                _ => ':',
            };
            let text = cooked(node)
                .replace('\\', "\\\\")
                .replace('\n', "\\n")
                .replace('\t', "\\t")
                .replace('\r', "\\r")
                .replace('\u{8}', "\\b");
            out.push_str(&format!("=VAL{anchor} {mark}{text}\n"));
        }
    }
}

/// The suite's events without what a tree of spans does not say: resolved tags, flow marks, document markers.
fn plain(events: &str) -> String {
    // An empty document is no document here.
    let events =
        events.replace("+DOC ---\n", "+DOC\n").replace("-DOC ...\n", "-DOC\n").replace("+DOC\n=VAL :\n-DOC\n", "");
    let mut out = String::new();
    for line in events.lines() {
        let mut words: Vec<&str> = Vec::new();
        let mut rest = line;
        while let Some((word, tail)) = rest.split_once(' ').filter(|_| !rest.starts_with([':', '"', '\'', '|', '>'])) {
            let is_dropped = word.starts_with('<') || matches!(word, "{}" | "[]" | "---" | "...");
            if !is_dropped {
                words.push(word);
            }
            rest = tail;
        }
        let is_dropped = rest.starts_with('<') || matches!(rest, "{}" | "[]" | "---" | "...");
        if !is_dropped {
            words.push(rest);
        }
        out.push_str(&words.join(" "));
        out.push('\n');
    }
    out
}

#[test]
fn the_public_suite() {
    let path =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance/yaml-test-suite.jsonl");
    let Ok(suite) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return;
    };
    let (mut right, mut different) = (0, Vec::new());
    for line in suite.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let (id, text) = (case["id"].as_str().unwrap(), case["yaml"].as_str().unwrap());
        let got = events(text);
        let is_right = match (case["error"].as_bool().unwrap(), &got) {
            (true, got) => got.is_err(),
            (false, Ok(got)) => *got == plain(case["events"].as_str().unwrap()),
            (false, Err(_)) => false,
        };
        match (is_right, DIFFERENT.iter().any(|(known, _)| *known == id)) {
            (true, false) => right += 1,
            (false, true) => {}
            (true, true) => different.push(format!("{id}: is listed as different, but is right")),
            (false, false) => different.push(format!(
                "{id} ({}):\n{text:?}\n got {got:?}\nwant {:?}",
                case["name"],
                case["error"]
                    .as_bool()
                    .filter(|e| *e)
                    .map_or(plain(case["events"].as_str().unwrap()), |_| "an error".into())
            )),
        }
    }
    eprintln!("{right} of {} cases right, {} different for a reason", suite.lines().count(), DIFFERENT.len());
    assert!(different.is_empty(), "{} differ\n{}", different.len(), different.join("\n"));
}
