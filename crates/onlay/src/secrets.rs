//! Secrets: their values are masked before anything is compared or drawn.
//!
//! A masked value is a letter, given in the order of first appearance: equal values have equal letters on both sides of a
//! comparison, and neither length nor a hash tells more.

use std::collections::HashMap;

use onlay_yaml::{Edit, EditSet, Kind, Piece, Ref, Style, Text, Value};

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

/// The values of a Secret: those below `data` and `stringData`, and what kubectl has noted of them.
#[must_use]
pub fn secret_values(object: Ref<'_>) -> Vec<Ref<'_>> {
    if object.get("kind").and_then(Ref::as_str).as_deref() != Some("Secret") {
        return Vec::new();
    }
    let mut values = Vec::new();
    for field in ["data", "stringData"] {
        let at = object.get(field);
        if let Some(at) = at.filter(|a| a.kind() != Kind::Map) {
            values.push(at);
        }
        values.extend(at.into_iter().flat_map(Ref::entries).map(|e| e.value));
    }
    let noted = object.get("metadata").and_then(|m| m.get("annotations")).and_then(|a| a.get(LAST_APPLIED));
    values.extend(noted);
    values
}

/// Masks the Secrets of a release; texts without any stay the same sources.
#[must_use]
pub fn masked(release: &Release, letters: &mut Letters, sources: &mut Sources) -> Release {
    let mut edits: HashMap<_, Vec<Edit>> = HashMap::new();
    for (id, object) in release.index.objects() {
        if object.key.kind != "Secret" || object.is_opaque {
            continue;
        }
        let source = release.index.documents()[object.document].source();
        for value in secret_values(release.index.node(id)) {
            edits.entry(source).or_default().push(mask(value, letters));
        }
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

pub(crate) fn mask(value: Ref<'_>, letters: &mut Letters) -> Edit {
    let text = letters.mask(&Value::from(value).to_json());
    let needs_gap = value.is_empty();
    let text = match value.style() {
        Style::DoubleQuoted => format!("\"{text}\""),
        Style::SingleQuoted => format!("'{text}'"),
        _ if needs_gap => format!(" {text}"),
        _ => text,
    };
    Edit { span: value.outer_span(), pieces: vec![Piece::New { text, origin: None }], origin: None }
}
