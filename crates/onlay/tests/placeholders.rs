//! A word that is made a placeholder and given its value again: the text is as it was, to the byte.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::path::Path;

use onlay::kube::{Labels, ObjectIndex, Rules};
use onlay::patch::{How, PatchSet, Placeholder, Transforms, resolve_with};
use onlay::yaml::{Document, Kind, Place, Ref, Scalar, SourceId, Span, Style, Text, Value, parse};

use support::shared;

/// Words inside of string scalars, each with its place in the text.
fn words(document: &Document) -> Vec<Span> {
    fn walk(node: Ref<'_>, found: &mut Vec<Span>) {
        match node.kind() {
            // What an alias stands for is found where it is defined.
            _ if node.style() == Style::Alias => {}
            Kind::Map => node.pairs().for_each(|(_, value)| walk(value, found)),
            Kind::List => node.items().for_each(|item| walk(item, found)),
            Kind::Scalar => {
                let Some(Scalar::String(value)) = node.scalar() else { return };
                let (start, raw) = (node.span().start, node.raw());
                // A header such as `|2-` is no part of the value.
                let header = if raw.starts_with(['|', '>']) { raw.find('\n').unwrap_or(raw.len()) } else { 0 };
                let bytes = raw.as_bytes();
                let mut at = header;
                while at < raw.len() {
                    let end = bytes[at..].iter().position(|b| !b.is_ascii_alphanumeric()).map_or(raw.len(), |n| at + n);
                    if end > at + 1 && value.contains(&raw[at..end]) {
                        found.push(start + at..start + end);
                    }
                    at = end + 1;
                    while !raw.is_char_boundary(at.min(raw.len())) {
                        at += 1;
                    }
                }
            }
        }
    }
    let mut found = Vec::new();
    if let Some(root) = document.root() {
        walk(root, &mut found);
    }
    found
}

/// Replaces a word by a placeholder and gives that the word again; says what comes out, if the text still reads.
fn there_and_back(text: &str, word: Span, spelling: (&str, &str)) -> Option<(String, Value, Value)> {
    let value = &text[word.clone()];
    let placed = format!("{}{}P{}{}", &text[..word.start], spelling.0, spelling.1, &text[word.end..]);
    let placed = Text::from(placed);
    let parsed = parse(SourceId(0), &placed);
    if !parsed.errors.is_empty() {
        return None;
    }
    let index = ObjectIndex::of(parsed.documents, |_| "base");
    let place = Place { source: SourceId(1), span: 0..0 };
    let set = vec![Placeholder::new("P", value, place).expect("is one")];
    let transforms = Transforms { set, ..Transforms::default() };
    let how = How { transforms: Some(&transforms), settled: None };
    let plan = resolve_with(&index, &Rules::of(&[&index]), &Labels::default(), &PatchSet::default(), how);
    let internal: Vec<_> = plan.problems.iter().filter(|p| p.kind.code() == "onlay/internal").collect();
    assert!(internal.is_empty(), "{internal:?}\n{}", placed.as_str());
    let out = plan.edits.get(&SourceId(0)).map_or_else(|| placed.to_string(), |edits| edits.apply(&placed));
    let values = |text: &str| {
        let parsed = parse(SourceId(0), &Text::from(text));
        Value::List(parsed.documents.iter().filter_map(Document::root).map(Value::from).collect())
    };
    let (before, after) = (values(text), values(&out));
    Some((out, before, after))
}

#[test]
fn a_placeholder_that_gets_its_word_again_leaves_the_text_as_it_was() {
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let members = shared::members(&testdata);
    let is_base = |path: &str| {
        let is_yaml = path.ends_with(".yml") || path.ends_with(".yaml") || path.ends_with(".json");
        is_yaml && (path.contains("base_configs/") || path.ends_with("/base.yaml") || path.ends_with("/base.json"))
    };
    let (mut tried, mut quoted) = (0, 0);
    for member in members.iter().filter(|member| is_base(&member.path)) {
        let Ok(text) = Text::from_utf8(member.bytes.clone()) else { continue };
        let parsed = parse(SourceId(0), &text);
        let documents = ObjectIndex::of(parsed.documents, |_| "base");
        // Documents that are no objects are left alone.
        let objects: Vec<usize> = documents.objects().map(|(_, object)| object.document).collect();
        let words: Vec<Span> = documents
            .documents()
            .iter()
            .enumerate()
            .filter(|(number, _)| objects.contains(number))
            .flat_map(|(_, document)| words(document))
            .collect();
        for (number, word) in words.into_iter().enumerate().filter(|(number, _)| number % 5 == 0) {
            let spelling = if number % 10 == 0 { ("${", "}") } else { ("{{", "}}") };
            let Some((out, before, after)) = there_and_back(&text, word.clone(), spelling) else { continue };
            if !out.contains("${P}") && !out.contains("{{P}}") {
                tried += 1;
                assert_eq!(before.to_json(), after.to_json(), "{} {word:?}", member.path);
                quoted += usize::from(out != text.as_str());
            }
        }
    }
    // What is left are aliases: what they stand for changes in two places, and is written out in both.
    println!("placeholders: {tried} there and back, {quoted} of them spelled in another way");
    assert!(tried > 300 && quoted * 50 < tried, "{quoted} of {tried}");
}
