//! What the tests of the whole flow share: one helper that knows the API, so that the cases stay when it changes.
#![allow(dead_code, reason = "each test file uses a part of it")]

use onlay::bundle::{Content, Input, Limits};
use onlay::kube::Labels;
use onlay::patch::{PatchSet, Severity};
use onlay::yaml::{Document, SourceId, Text, Value, parse};
use onlay::{Finding, Materialized, Overlays, Release, Sources};
use serde_json::Value as Json;

pub(crate) mod shared;
pub(crate) mod spellings;

/// A base of one file with patches laid onto it.
pub(crate) struct Laid {
    pub(crate) sources: Sources,
    pub(crate) base: Release,
    pub(crate) done: Materialized,
    pub(crate) findings: Vec<Finding>,
}

/// Lays patches, each with its path, onto a file.
pub(crate) fn lay(name: &str, base: &str, patches: &[(&str, &str)]) -> Laid {
    let content = Content::Bytes(base.as_bytes().to_vec());
    let input = Input { name: name.to_owned(), content };
    let bundle = onlay::bundle::read(input, &Limits::default()).expect("a single file is a bundle");
    let mut sources = Sources::default();
    let base = Release::read(bundle, name, &mut sources);
    let mut set = PatchSet::default();
    for (path, text) in patches {
        let text = Text::from(*text);
        let source = sources.add(*path, text.clone());
        set.read(path, source, &text);
    }
    let overlays = Overlays { patches: &set, labels: &Labels::default(), crds: None };
    let done = onlay::materialize(&base, overlays, &mut sources);
    reads_as_it_stands(&done.release);
    let findings = base.findings.iter().cloned().chain(done.findings()).collect();
    Laid { sources, base, done, findings }
}

/// Documents that no patch has touched are not read again, only moved: they must be what a reader makes of the text.
fn reads_as_it_stands(release: &Release) {
    let shown = |document: &onlay::yaml::Document| {
        let node = |node: onlay::yaml::Ref<'_>| {
            (
                node.outer_span(),
                node.span(),
                node.style(),
                node.tag().map(str::to_owned),
                node.anchor().map(str::to_owned),
            )
        };
        (document.span(), document.has_crlf(), document.nodes().map(node).collect::<Vec<_>>())
    };
    for file in &release.files {
        let anew = onlay::yaml::parse(file.source, &file.text).documents;
        let there = release.index.documents().iter().filter(|document| document.source() == file.source);
        assert_eq!(
            there.map(|document| shown(document)).collect::<Vec<_>>(),
            anew.iter().map(shown).collect::<Vec<_>>()
        );
    }
}

impl Laid {
    /// The text that comes out.
    pub(crate) fn text(&self) -> &str {
        &self.done.release.files[0].text
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.findings.iter().any(|f| f.severity == Severity::Error)
    }

    /// `severity code line:column` of each finding, in their order.
    pub(crate) fn findings(&self) -> String {
        let line = |f: &Finding| {
            let severity = match f.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            let at = f.places.first().map(|m| self.sources.get(m.place.source).text.line_column(m.place.span.start));
            let (line, column) = at.unwrap_or_default();
            format!("{severity} {} {line}:{column}\n", f.code)
        };
        self.findings.iter().map(line).collect()
    }

    /// All findings with their messages, for a person.
    pub(crate) fn told(&self) -> String {
        let line = |f: &Finding| {
            let at = f.places.first().map(|m| self.sources.show(&m.place)).unwrap_or_default();
            format!("{at} {:?} {}: {}\n", f.severity, f.code, f.message)
        };
        self.findings.iter().map(line).collect()
    }
}

/// What a text says of the object `c`, or of the only one, or why it says nothing.
pub(crate) fn document(text: &str) -> Result<Json, String> {
    let parsed = parse(SourceId(0), &Text::from(text));
    if let Some(error) = parsed.errors.first() {
        return Err(format!("{error:?}\n{text}"));
    }
    let roots = parsed.documents.iter().filter_map(Document::root).map(|root| json(&Value::from(root)));
    let mut objects: Vec<Json> = Vec::new();
    for root in roots {
        match root["items"].as_array() {
            Some(items) if root["kind"] == "List" => objects.extend(items.iter().cloned()),
            _ => objects.push(root),
        }
    }
    if objects.len() > 1 {
        objects.retain(|object| object["metadata"]["name"] == "c");
    }
    if objects.len() == 1 { Ok(objects.remove(0)) } else { Err(format!("{} objects\n{text}", objects.len())) }
}

pub(crate) fn json(value: &Value) -> Json {
    serde_json::from_str(&value.to_json()).expect("a value is written as JSON")
}

/// Equality of JSON values: numbers by value, keys in any order, lists in theirs.
pub(crate) fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => a == b,
            _ => a.as_f64() == b.as_f64(),
        },
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}
