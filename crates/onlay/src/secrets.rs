//! Secrets: their values are masked before anything is compared or drawn.
//!
//! A masked value is a letter, given in the order of first appearance: equal values have equal letters on both sides of a
//! comparison, and neither length nor a hash tells more.

mod confidential;

use std::collections::{BTreeMap, HashMap};

use onlay_diff::Diff;
use onlay_yaml::{Edit, EditSet, Piece, Ref, SourceId, Span, Style, Value};

pub(crate) use confidential::SECRET;
pub use confidential::{
    comments_of_patch, comments_of_secret, confidential_of_object, confidential_of_patch, may_be_secret, secret_values,
};

use crate::release::{Edits, Release};
use crate::sources::Sources;

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

/// Masks the Secrets of a release; texts without any stay the same sources.
#[must_use]
pub fn masked(release: &Release, letters: &mut Letters, sources: &mut Sources) -> Release {
    release.edited(&masks(release, letters), sources)
}

/// Masks the Secrets of two releases; those of the one before get the first letters.
#[must_use]
pub fn both_masked(releases: Diff<&Release>, letters: &mut Letters, sources: &mut Sources) -> Diff<Release> {
    let masks = releases.map(|release| masks(release, letters));
    Release::both_edited(releases, masks.as_ref(), sources)
}

/// What is to be changed in the texts of a release, so that its Secrets are not seen.
fn masks(release: &Release, letters: &mut Letters) -> Edits {
    let mut edits: HashMap<_, Vec<Edit>> = HashMap::new();
    for object in secrets(release) {
        let document = object.document();
        let edits = edits.entry(document.source()).or_default();
        edits.extend(secret_values(object).into_iter().map(|value| mask(value, letters)));
        edits.extend(comments_of_secret(object).into_iter().map(|span| mask_comment(document.text(), span, letters)));
    }
    for (source, span) in unread(release) {
        let ends: String = release.file(source).map_or("", |file| &file.text[span.clone()]).matches('\n').collect();
        let pieces = vec![Piece::New { text: format!("# <redacted>{ends}"), origin: None }];
        edits.entry(source).or_default().push(Edit { span, pieces, origin: None });
    }
    let mut all = BTreeMap::new();
    for file in &release.files {
        // A Secret without values is shown as it is.
        let Some(edits) = edits.remove(&file.source).filter(|edits| !edits.is_empty()) else { continue };
        // Values that share their text through an alias: rather nothing at all than a value.
        let nothing = || vec![Edit { span: 0..file.text.len(), pieces: Vec::new(), origin: None }];
        all.insert(file.source, EditSet::new(edits).or_else(|_| EditSet::new(nothing())).unwrap_or_default());
    }
    all
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

/// Masks a comment, whose `#` stays.
pub(crate) fn mask_comment(text: &str, span: Span, letters: &mut Letters) -> Edit {
    let text = format!(" {}", letters.mask(&text[span.clone()]));
    Edit { span, pieces: vec![Piece::New { text, origin: None }], origin: None }
}

/// Masks a value.
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

#[cfg(test)]
mod tests {
    use onlay_bundle::{Content, Input, Limits};

    use super::*;

    #[test]
    fn what_has_no_values_stays_the_same_source() {
        let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n";
        for (text, is_masked) in [(secret.to_owned(), false), (secret.to_owned() + "data: {a: YQ==}\n", true)] {
            let bundle = Input { name: "base".to_owned(), content: Content::Bytes(text.into_bytes()) };
            let bundle = onlay_bundle::read(bundle, &Limits::default()).expect("is a bundle");
            let mut sources = Sources::default();
            let release = Release::read(bundle, "base", &mut sources);
            let shown = masked(&release, &mut Letters::default(), &mut sources);
            assert_eq!(shown.files[0].source != release.files[0].source, is_masked);
            assert!(!shown.files[0].text.contains("YQ=="));
        }
    }
}
