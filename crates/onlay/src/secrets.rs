//! Secrets: their values are masked before anything is compared or drawn.
//!
//! A masked value is a letter, given in the order of first appearance: equal values have equal letters on both sides of a
//! comparison, and neither length nor a hash tells more.

use std::collections::HashMap;

use onlay_yaml::{Edit, EditSet, Kind, Piece, Ref, SourceId, Span, Style, Text, Value};

use crate::release::{Release, ReleaseFile};
use crate::sources::Sources;

const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// The letters given so far.
#[derive(Debug, Default)]
pub struct Letters(HashMap<String, usize>);

impl Letters {
    /// Returns what is shown in the place of a value.
    pub fn mask(&mut self, value: &str) -> String {
        let next = self.0.len();
        let mut number = *self.0.entry(value.to_owned()).or_insert(next);
        let mut letters = Vec::new();
        loop {
            letters.push(char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
            if number < 26 {
                break;
            }
            number = number / 26 - 1;
        }
        format!("<redacted {}>", letters.iter().rev().collect::<String>())
    }
}

const SECRET: &str = "Secret";
/// The fields of a Secret that hold its values.
const FIELDS: [&str; 2] = ["data", "stringData"];

/// The values of a Secret: those below `data` and `stringData`, also of keys that stand twice, and what kubectl has noted of them.
///
/// An object that says that it is of another kind has none; an item of a list need not say of which kind it is.
#[must_use]
pub fn secret_values(object: Ref<'_>) -> Vec<Ref<'_>> {
    if object.get("kind").is_some_and(|kind| kind.as_str().as_deref() != Some(SECRET)) {
        return Vec::new();
    }
    let mut values = Vec::new();
    for (_, field) in object.pairs().filter(|(key, _)| FIELDS.contains(&&*key.key_name())) {
        if field.kind() != Kind::Map {
            values.push(field);
        }
        for (key, value) in field.pairs() {
            let is_merge = key.raw() == "<<" && value.kind() != Kind::Scalar;
            values.extend((!is_merge).then_some(value));
            // A mapping or a list is no name, whatever stands before a colon.
            values.extend((key.kind() != Kind::Scalar).then_some(key));
        }
        values.extend(field.entries().into_iter().filter(|entry| entry.inherited).map(|entry| entry.value));
    }
    // What `<<` brings into the object itself.
    values.extend(object.entries().into_iter().filter(|e| e.inherited && FIELDS.contains(&&*e.key)).map(|e| e.value));
    for (_, metadata) in object.pairs().filter(|(key, _)| key.key_name() == "metadata") {
        for (_, annotations) in metadata.pairs().filter(|(key, _)| key.key_name() == "annotations") {
            let noted = annotations.pairs().filter(|(key, _)| key.key_name() == LAST_APPLIED);
            values.extend(noted.map(|(_, value)| value));
        }
    }
    values.sort_unstable_by_key(|value| value.outer_span().start);
    values.dedup();
    values
}

/// The comments in the fields of a Secret that hold its values: an old value may stand in one.
fn comments(object: Ref<'_>) -> Vec<Span> {
    let text = object.document().text().as_str();
    let pairs: Vec<(Ref<'_>, Ref<'_>)> = object.pairs().collect();
    let mut found = Vec::new();
    for (n, (key, field)) in pairs.iter().enumerate() {
        if !FIELDS.contains(&&*key.key_name()) {
            continue;
        }
        // What is no comment: keys and values. Between them stand white space, indicators and comments.
        let mut solid = Vec::new();
        if field.style() == Style::Alias {
            solid.push(field.outer_span());
        } else {
            scalars(*field, &mut solid);
        }
        let end = pairs
            .get(n + 1)
            .map_or_else(|| end_of_comments(text, field.span().end), |(next, _)| next.outer_span().start);
        let mut at = key.span().end;
        solid.push(Span { start: end, end });
        for span in solid {
            if at < span.start {
                comments_between(text, at..span.start, &mut found);
            }
            at = at.max(span.end);
        }
    }
    found
}

/// The spans of all scalars and aliases of a subtree, keys included, in the order of the text.
fn scalars(node: Ref<'_>, spans: &mut Vec<Span>) {
    match node.kind() {
        _ if node.style() == Style::Alias => spans.push(node.outer_span()),
        Kind::Scalar => spans.push(node.outer_span()),
        Kind::List => node.items().for_each(|item| scalars(item, spans)),
        Kind::Map => node.pairs().for_each(|(key, value)| {
            scalars(key, spans);
            scalars(value, spans);
        }),
    }
}

fn comments_between(text: &str, gap: Span, found: &mut Vec<Span>) {
    let mut at = gap.start;
    while let Some(start) = text[at..gap.end].find('#').map(|step| at + step) {
        let end = text[start..].find(['\n', '\r']).map_or(text.len(), |step| start + step);
        if start + 1 < end {
            found.push(start + 1..end);
        }
        at = end.clamp(start + 1, gap.end);
    }
}

/// Where the comments end that stand on the rest of a line and on the lines below it.
fn end_of_comments(text: &str, from: usize) -> usize {
    let mut end = from;
    for line in text[from..].split_inclusive('\n') {
        let content = line.trim_start();
        if end > from && !content.is_empty() && !content.starts_with('#') {
            break;
        }
        end += line.len();
    }
    end
}

/// Masks the Secrets of a release; texts without any stay the same sources.
#[must_use]
pub fn masked(release: &Release, letters: &mut Letters, sources: &mut Sources) -> Release {
    let mut edits: HashMap<_, Vec<Edit>> = HashMap::new();
    for object in secrets(release) {
        let document = object.document();
        let edits = edits.entry(document.source()).or_default();
        edits.extend(secret_values(object).into_iter().map(|value| mask(value, letters)));
        edits.extend(comments(object).into_iter().map(|span| {
            let text = format!(" {}", letters.mask(&document.text()[span.clone()]));
            Edit { span, pieces: vec![Piece::New { text, origin: None }], origin: None }
        }));
    }
    for (source, span) in unread(release) {
        let ends: String = release.file(source).map_or("", |file| &file.text[span.clone()]).matches('\n').collect();
        let pieces = vec![Piece::New { text: format!("# <redacted>{ends}"), origin: None }];
        edits.entry(source).or_default().push(Edit { span, pieces, origin: None });
    }
    if edits.is_empty() {
        return release.with_files(release.files.clone());
    }
    let files = release.files.iter().map(|file| match edits.remove(&file.source).map(EditSet::new) {
        Some(Ok(edits)) => {
            let text = Text::from(edits.apply(&file.text));
            let source = sources.add(sources.get(file.source).path.clone(), text.clone());
            ReleaseFile { path: file.path.clone(), source, text }
        }
        // Values that share their text through an alias: rather nothing at all than a value.
        Some(Err(_)) => {
            let text = Text::from(String::new());
            let source = sources.add(sources.get(file.source).path.clone(), text.clone());
            ReleaseFile { path: file.path.clone(), source, text }
        }
        None => file.clone(),
    });
    release.with_files(files.collect())
}

/// Every Secret of a release, those included that are no objects of its index because they stand twice.
fn secrets(release: &Release) -> Vec<Ref<'_>> {
    let objects = release.index.objects().filter(|(_, object)| object.key.kind == SECRET && !object.is_opaque);
    let mut found: Vec<Ref<'_>> = objects.map(|(id, _)| release.index.node(id)).collect();
    if !release.index.duplicates().is_empty() {
        let roots = release.index.documents().iter().filter_map(|document| document.root());
        let all =
            roots.flat_map(|root| std::iter::once(root).chain(root.get("items").into_iter().flat_map(Ref::items)));
        found.extend(all.filter(|object| object.get("kind").and_then(Ref::as_str).as_deref() == Some(SECRET)));
        found.sort_by_key(|object| (object.document().source(), object.span().start));
        found.dedup();
    }
    found
}

/// The parts of texts that could not be read and may be Secrets.
fn unread(release: &Release) -> Vec<(SourceId, Span)> {
    let errors = release.findings.iter().filter(|finding| finding.code == "yaml/syntax");
    let mut sources: Vec<SourceId> = errors.flat_map(|finding| &finding.places).map(|mark| mark.place.source).collect();
    sources.sort_unstable();
    sources.dedup();
    let mut found = Vec::new();
    for file in release.files.iter().filter(|file| sources.contains(&file.source)) {
        let documents = release.index.documents().iter().filter(|document| document.source() == file.source);
        let mut read: Vec<Span> = documents.map(|document| document.span()).collect();
        read.push(Span { start: file.text.len(), end: file.text.len() });
        read.sort_unstable_by_key(|span| span.start);
        let mut at = 0;
        for span in read {
            let gap = at..span.start.max(at);
            let text = &file.text[gap.clone()];
            if [SECRET, "stringData", "data"].iter().any(|sign| text.contains(sign)) {
                found.push((file.source, gap));
            }
            at = at.max(span.end);
        }
    }
    found
}

pub(crate) fn mask(value: Ref<'_>, letters: &mut Letters) -> Edit {
    let text = letters.mask(&Value::from(value).to_json());
    let needs_gap = value.is_empty();
    let text = match value.style() {
        Style::DoubleQuoted => format!("\"{text}\""),
        Style::SingleQuoted => format!("'{text}'"),
        _ if needs_gap => format!(" {text}"),
        _ => text,
    };
    // Whatever follows keeps its line number, so each line end of the value stays.
    let value_text = &value.document().text().as_str()[value.outer_span()];
    let ends: String = value_text.chars().filter(|c| matches!(c, '\n' | '\r')).collect();
    let text = text + &ends;
    Edit { span: value.outer_span(), pieces: vec![Piece::New { text, origin: None }], origin: None }
}
