//! What must not be shown of the texts: values of Secrets, and of patches for them.

use std::collections::HashMap;

use onlay::kube::ObjectIndex;
use onlay::patch::{PatchSet, Plan};
use onlay::yaml::{Document, Place, Ref, SourceId, Span, Text};
use onlay::{Release, comments_of_patch, comments_of_secret, confidential_of_object, confidential_of_patch};

const SECRET: &str = "Secret";
/// What stands for the rest of a line that is secret.
pub(crate) const MASK: &str = "***";

/// Why a part of a line is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Why {
    /// It is the value of a Secret.
    IsValue,
    /// Its text could not be read, and may be a Secret.
    MayBeSecret,
}

impl Why {
    /// Says so in a sentence.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::IsValue => "*** stands for a value of a Secret",
            Self::MayBeSecret => {
                "*** stands for a line that is not shown: its text cannot be read, and it may belong to a Secret"
            }
        }
    }
}

/// The bytes to hide, and what helps to recognize more of them.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    hidden: HashMap<SourceId, Vec<Span>>,
    /// Documents that were understood: outside of `hidden` they may be shown.
    understood: HashMap<SourceId, Vec<Span>>,
    names: Vec<String>,
    /// Whether some bundle could not be read in full, so that names may be missing.
    lacks_names: bool,
}

impl Secrets {
    /// Learns that a bundle could not be read.
    pub(crate) fn lack_names(&mut self) {
        self.lacks_names = true;
    }

    /// Learns the Secrets of a release.
    pub(crate) fn learn(&mut self, release: &Release) {
        self.lacks_names |= release.has_errors();
        let mut is_object = vec![false; release.index.documents().len()];
        for (_, object) in release.index.objects().filter(|(_, object)| !object.is_list_item) {
            is_object[object.document] = true;
        }
        for (document, is_object) in release.index.documents().iter().zip(is_object) {
            self.understand(document);
            // Also those that are no objects of the index, because they stand twice; the others come below.
            if let Some(root) = document.root() {
                let items = root.get("items").into_iter().flat_map(Ref::items);
                let is_secret = |object: &Ref<'_>| object.get("kind").and_then(Ref::as_str).as_deref() == Some(SECRET);
                let own = (!is_object).then_some(root);
                for object in own.into_iter().chain(items).filter(is_secret) {
                    self.hide_object(object);
                }
            }
        }
        for (id, object) in release.index.objects() {
            if object.key.kind == SECRET {
                self.names.push(object.key.name.clone());
                let node = release.index.node(id);
                self.hide_object(node);
            }
        }
    }

    /// Learns which patches are for Secrets.
    pub(crate) fn learn_patches(&mut self, index: &ObjectIndex, set: &PatchSet, plan: &Plan) {
        for (patch, matches) in set.patches.iter().zip(&plan.matches) {
            self.understand(&patch.document);
            let is_for_secret = patch.kind.as_ref().is_some_and(|(kind, _)| kind == SECRET)
                || index
                    .named(&patch.target)
                    .iter()
                    .chain(&matches.objects)
                    .any(|id| index.object(*id).key.kind == SECRET);
            if is_for_secret {
                self.hide(patch.source(), confidential_of_patch(patch), comments_of_patch(patch));
            }
        }
    }

    /// Learns that a text holds no values of Secrets, whatever it names.
    pub(crate) fn understand_text(&mut self, source: SourceId, text: &Text) {
        self.understood.entry(source).or_default().push(0..text.len().max(1));
    }

    fn understand(&mut self, document: &Document) {
        self.understood.entry(document.source()).or_default().push(document.span());
    }

    fn hide_object(&mut self, object: Ref<'_>) {
        self.hide(object.document().source(), confidential_of_object(object), comments_of_secret(object));
    }

    fn hide(&mut self, source: SourceId, values: Vec<Ref<'_>>, comments: Vec<Span>) {
        let hidden = self.hidden.entry(source).or_default();
        hidden.extend(values.into_iter().map(Ref::outer_span).chain(comments));
    }

    /// Returns the line in which a place begins, as far as it may be shown, and whether that is all of it.
    pub(crate) fn shown_line(&self, place: &Place, text: &Text) -> (String, bool) {
        let line = line_around(text, place.span.start);
        match self.hidden_from(place.source, text, &line) {
            Some((at, _)) => {
                let end = (line.start..=at.clamp(line.start, line.end)).rev().find(|end| text.is_char_boundary(*end));
                (text[line.start..end.unwrap_or(line.start)].to_owned() + MASK, false)
            }
            None => (text[line].to_owned(), true),
        }
    }

    /// Returns the first byte of a line that must not be shown, nor what follows it, and why.
    pub(crate) fn hidden_from(&self, source: SourceId, text: &Text, line: &Span) -> Option<(usize, Why)> {
        let overlaps = |span: &&Span| span.start < line.end && line.start < span.end;
        let in_value = self.hidden.get(&source).into_iter().flatten().filter(overlaps).map(|span| span.start).min();
        if let Some(start) = in_value {
            return Some((start, Why::IsValue));
        }
        let is_in = |span: &Span| span.start <= line.start && line.start < span.end.max(span.start + 1);
        if self.understood.get(&source).is_some_and(|spans| spans.iter().any(is_in)) {
            return None;
        }
        // What could not be read may be a Secret all the same, or a patch for one.
        let names = self.names.iter().map(String::as_str);
        let mut signs = [SECRET, "stringData"].into_iter().chain(self.lacks_names.then_some("data")).chain(names);
        signs.any(|sign| text.contains(sign)).then_some((line.start, Why::MayBeSecret))
    }
}

/// The bytes of the line around an offset, without its end.
pub(crate) fn line_around(text: &str, at: usize) -> Span {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let is_end = |c: char| matches!(c, '\n' | '\r');
    let start = text[..at].rfind(is_end).map_or(0, |end| end + 1);
    let end = text[at..].find(is_end).map_or(text.len(), |step| at + step);
    start..end
}
