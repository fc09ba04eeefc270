//! What must not be shown of the texts: values of Secrets, and of patches for them.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::Arc;

use onlay::kube::ObjectIndex;
use onlay::patch::{PatchSet, Plan};
use onlay::yaml::{Kind, Place, Ref, SourceId, Span, Style, Text};
use onlay::{
    Release, comments_of_patch, comments_of_secret, confidential_of_object, confidential_of_patch, may_be_secret,
    may_write_secret,
};

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

/// What is known of Secrets, and what has to be asked for it.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    /// Releases that may hold Secrets; nobody looks into them before a line is to be shown.
    releases: Vec<Arc<ObjectIndex>>,
    /// What was learnt without them.
    learnt: Learnt,
    /// Whether some bundle could not be read in full, so that names may be missing.
    lacks_names: bool,
    /// All that is known.
    known: OnceCell<Known>,
}

impl Secrets {
    /// Learns that a bundle could not be read.
    pub(crate) fn lack_names(&mut self) {
        self.lacks_names = true;
    }

    /// Learns the Secrets of a release.
    pub(crate) fn learn(&mut self, release: &Release) {
        self.known.take();
        self.lacks_names |= release.has_errors();
        self.releases.push(Arc::clone(&release.index));
    }

    /// Learns which patches are for Secrets.
    pub(crate) fn learn_patches(&mut self, index: &ObjectIndex, set: &PatchSet, plan: &Plan) {
        self.known.take();
        let names: HashSet<&str> = index.of_kind(SECRET).iter().map(|id| index.object(*id).key.name.as_str()).collect();
        for (patch, matches) in set.patches.iter().zip(&plan.matches) {
            self.learnt.understand(patch.source(), patch.document.span());
            let is_for_secret = patch.kind.as_ref().is_some_and(|(kind, _)| kind == SECRET)
                || names.contains(patch.target.as_str())
                || may_write_secret(patch, Some(index), &matches.objects);
            if is_for_secret {
                self.learnt.hide(patch.source(), confidential_of_patch(patch), comments_of_patch(patch));
            }
        }
    }

    /// Learns that a text holds no values of Secrets, whatever it names.
    pub(crate) fn understand_text(&mut self, source: SourceId, text: &Text) {
        self.known.take();
        self.learnt.understand(source, 0..text.len());
    }

    /// Learns that a part of a text is not to be shown.
    pub(crate) fn hide(&mut self, place: &Place) {
        self.known.take();
        self.learnt.hidden.push((place.source, place.span.clone()));
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| {
            let mut learnt = self.learnt.clone();
            self.releases.iter().for_each(|index| learnt.learn(index));
            let Learnt { hidden, understood, names } = learnt;
            Known { hidden: Parts::of(hidden), understood: Parts::of(understood), names }
        })
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
        let known = self.known();
        if let Some(value) = known.hidden.first_in(source, line) {
            return Some((value.start, Why::IsValue));
        }
        // Where a line begins is enough, as lines are not of two documents.
        if known.understood.first_in(source, &(line.start..line.start + 1)).is_some() {
            return None;
        }
        // What could not be read may be a Secret all the same, or a patch for one.
        let names = known.names.iter().map(String::as_str);
        let mut signs = [SECRET, "stringData"].into_iter().chain(self.lacks_names.then_some("data")).chain(names);
        signs.any(|sign| text.contains(sign)).then_some((line.start, Why::MayBeSecret))
    }
}

/// What was learnt of texts, as it came.
#[derive(Debug, Clone, Default)]
struct Learnt {
    hidden: Vec<(SourceId, Span)>,
    understood: Vec<(SourceId, Span)>,
    names: Vec<String>,
}

impl Learnt {
    /// Learns the Secrets of a release.
    fn learn(&mut self, index: &ObjectIndex) {
        let mut is_object = vec![false; index.documents().len()];
        for (_, object) in index.objects().filter(|(_, object)| !object.is_list_item) {
            is_object[object.document] = true;
        }
        for (document, is_object) in index.documents().iter().zip(is_object) {
            self.understand(document.source(), document.span());
            // Also those that are no objects of the index, because they stand twice; the others come below.
            if let Some(root) = document.root() {
                let items = root.get("items").into_iter().flat_map(Ref::items);
                let is_secret = |object: &Ref<'_>| object.get("kind").and_then(Ref::as_str).as_deref() == Some(SECRET);
                items.filter(is_secret).for_each(|object| self.hide_object(object));
                if !is_object {
                    self.hide_what_may_be_secret(root);
                }
            }
        }
        for id in index.of_kind(SECRET) {
            self.names.push(index.object(*id).key.name.clone());
            self.hide_object(index.node(*id));
        }
    }

    /// Learns that a part of a text was read; an empty one may have a line as well.
    fn understand(&mut self, source: SourceId, part: Span) {
        self.understood.push((source, part.start..part.end.max(part.start + 1)));
    }

    /// Hides a document that is no object, or those in the list that it is, if they may be Secrets.
    fn hide_what_may_be_secret(&mut self, root: Ref<'_>) {
        let mut rest = vec![root];
        while let Some(node) = rest.pop() {
            match node.kind() {
                // What it stands for is in the list, too.
                _ if node.style() == Style::Alias => {}
                Kind::List => rest.extend(node.items()),
                _ if may_be_secret(node) => self.hide_object(node),
                _ => {}
            }
        }
    }

    fn hide_object(&mut self, object: Ref<'_>) {
        self.hide(object.document().source(), confidential_of_object(object), comments_of_secret(object));
    }

    fn hide(&mut self, source: SourceId, values: Vec<Ref<'_>>, comments: Vec<Span>) {
        let parts = values.into_iter().map(Ref::outer_span).chain(comments);
        self.hidden.extend(parts.map(|part| (source, part)));
    }
}

/// What is known of texts, ready to be asked.
#[derive(Debug)]
struct Known {
    /// Values of Secrets.
    hidden: Parts,
    /// Documents that were understood: outside of `hidden` they may be shown.
    understood: Parts,
    /// The names of Secrets.
    names: Vec<String>,
}

/// Parts of texts. Invariant: sorted, and no two overlap.
#[derive(Debug)]
struct Parts(Vec<(SourceId, Span)>);

impl Parts {
    /// Sorts parts and joins those that overlap.
    fn of(mut parts: Vec<(SourceId, Span)>) -> Self {
        parts.iter_mut().for_each(|(_, part)| part.end = part.end.max(part.start));
        parts.sort_unstable_by_key(|(source, part)| (*source, part.start, part.end));
        parts.dedup_by(|(source, next), (same, last)| {
            let overlaps = source == same && next.start < last.end;
            if overlaps {
                last.end = last.end.max(next.end);
            }
            overlaps
        });
        Self(parts)
    }

    /// Finds the first part of a text that has a byte in common with a span.
    fn first_in(&self, source: SourceId, span: &Span) -> Option<&Span> {
        let at = self.0.partition_point(|(of, part)| (*of, part.end) <= (source, span.start));
        let (of, part) = self.0.get(at)?;
        (*of == source && part.start < span.end).then_some(part)
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

#[cfg(test)]
mod tests {
    use onlay::yaml::{SourceId, Span};

    use super::Parts;

    #[test]
    fn the_first_part_is_the_one_that_a_look_at_each_finds() {
        let given = [(0, 7..9), (1, 4..8), (1, 0..2), (1, 6..7), (1, 8..10), (1, 12..12), (2, 0..3)];
        let twice = [(3, 2..5), (3, 2..5), (3, 7..10), (3, 7..7), (3, 10..10), (3, 8..8), (3, 11..13), (3, 11..11)];
        let given: Vec<(SourceId, Span)> =
            given.into_iter().chain(twice).map(|(source, part)| (SourceId(source), part)).collect();
        let reversed = given.iter().rev().cloned().collect();
        for parts in [Parts::of(given.clone()), Parts::of(reversed)] {
            for source in (0..5).map(SourceId) {
                for span in (0..16).flat_map(|start| (start..16).map(move |end| start..end)) {
                    let is_of = |part: &Span| part.start < span.end && span.start < part.end;
                    let starts = given.iter().filter(|(of, part)| *of == source && is_of(part));
                    // Parts that overlap are one, and who asks sees no more of them than the span.
                    let expected = starts.map(|(_, part)| part.start.max(span.start)).min();
                    let found = parts.first_in(source, &span).map(|part| part.start.max(span.start));
                    assert_eq!(found, expected, "{source:?} {span:?}");
                }
            }
        }
    }
}
