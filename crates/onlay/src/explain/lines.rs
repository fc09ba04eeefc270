//! Lines: each with the place in the base and the parts of patches that are in it.

use std::ops::RangeInclusive;

use onlay_diff::Side;
use onlay_kube::ObjectId;
use onlay_yaml::{Place, SourceId, Text};

use super::{By, Explain};
use crate::release::Release;

/// A line of a materialized config.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedLine {
    /// Its number in the materialized file, from 1.
    pub number: usize,
    /// Its text as it may be shown, without its end.
    pub text: String,
    /// Whence it comes.
    pub origin: LineOrigin,
}

/// Whence a line comes: from the base, from patches, or a part from each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LineOrigin {
    /// What the base has of it.
    pub base: Option<Place>,
    /// Who asked for the rest, in the order of the line.
    pub by: Vec<By>,
}

impl Explain<'_> {
    /// Returns the numbers of the lines of an object in its materialized file.
    #[must_use]
    pub fn lines_of(&self, object: ObjectId) -> RangeInclusive<usize> {
        let node = self.result.index.node(object);
        let text = node.document().text();
        let side = Side::of(&self.result.index, |_| "");
        let config = self.result.index.objects().zip(&side.configs).find(|((id, _), _)| *id == object);
        let (first, lines) = config.map_or((1, 1), |(_, config)| (config.first_line, config.text.lines().count()));
        let last = line_number(text, node.outer_span().end.saturating_sub(1).max(node.outer_span().start));
        // Of an item of a list, lines with a dash alone are no part of its text.
        first..=last.max(first + lines.max(1) - 1)
    }

    /// Returns the numbers of the lines that a node of the result stands in; a value stands in the line of its key.
    #[must_use]
    pub fn lines_at(&self, place: &Place) -> RangeInclusive<usize> {
        let text = &self.result_text(place.source);
        let end = place.span.end.max(place.span.start + 1) - 1;
        let first = line_number(text, place.span.start);
        let last = text.get(place.span.start..end).map_or(end, |part| place.span.start + part.trim_end().len());
        first..=line_number(text, last).max(first)
    }

    /// Explains lines of the file that an object stands in; lines beyond its end are left out.
    #[must_use]
    pub fn explain_lines(&self, object: ObjectId, wanted: RangeInclusive<usize>) -> Vec<ExplainedLine> {
        let source = self.result.index.node(object).document().source();
        let Some(at) = self.result.files.iter().position(|file| file.source == source) else { return Vec::new() };
        let (text, shown) = (&self.result.files[at].text, &self.shown.files[at].text);
        let mut start = 0;
        let mut lines = Vec::new();
        let mut shown = shown.split_inclusive('\n');
        for (number, line) in text.split_inclusive('\n').enumerate().map(|(n, line)| (n + 1, line)) {
            let span = start..start + line.len();
            start = span.end;
            let shown = shown.next().unwrap_or_default();
            if !wanted.contains(&number) {
                continue;
            }
            let blamed = self.origins.whence(&Place { source, span }, self.sources);
            // Text of the base that had to be spelled anew, such as what an alias stood for, is the base's.
            let base_source = self.base.index.node(object).document().source();
            let (own, asked): (Vec<Place>, Vec<Place>) =
                blamed.patches.into_iter().partition(|place| place.source == base_source);
            let base = blamed.base.or_else(|| own.into_iter().next());
            let by = asked.into_iter().map(|place| self.by(object, place)).collect();
            let text = shown.trim_end_matches('\n').trim_end_matches('\r').to_owned();
            lines.push(ExplainedLine { number, text, origin: LineOrigin { base, by } });
        }
        lines
    }

    fn result_text(&self, source: SourceId) -> Text {
        file_text(self.result, source).unwrap_or_else(|| self.sources.get(source).text.clone())
    }
}

fn file_text(release: &Release, source: SourceId) -> Option<Text> {
    release.file(source).map(|file| file.text.clone())
}

/// The number of the line around a byte; only `\n` ends a line, as for diffs.
fn line_number(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}
