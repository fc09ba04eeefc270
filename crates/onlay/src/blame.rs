//! Blame: where each byte of a materialized text comes from, the base or a patch.
//!
//! Nothing is guessed here: the plan's edits say which bytes of the base stay, and which place of a patch asked for new ones.

use std::collections::HashMap;
use std::ops::Range;

use onlay_patch::Plan;
use onlay_yaml::{Edit, EditSet, Piece, Place, SourceId, Span};

use crate::release::Release;
use crate::sources::Sources;

/// Where text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Whence {
    /// From the base, byte for byte.
    Base(Place),
    /// From a patch, or from a transformation's option: the part that asked for it.
    Patch(Place),
    /// Blanks, brackets or an anchor that were written so that the text around them means what it shall.
    Layout,
}

/// Bytes of a materialized text that come from one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The bytes of the materialized text.
    pub span: Span,
    /// Where they come from. Bytes from a patch are one run a line, and may be spelled differently there.
    pub whence: Whence,
}

/// Bytes of the base that a patch took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// Where they would be in the materialized text.
    pub at: usize,
    /// The bytes of the base.
    pub base: Place,
    /// Who asked for it.
    pub by: Place,
}

/// The origin of every byte of one materialized text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blame {
    runs: Vec<Run>,
    removals: Vec<Removal>,
    /// Bytes of the text, and the bytes of the base that they took the place of; in order.
    replaced: Vec<(Span, Span)>,
}

/// Where a line or another part of a materialized text comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blamed {
    /// The bytes of the base in it, from the first to the last.
    pub base: Option<Place>,
    /// The parts of patches that are in it, each once, in the order of the text. A part of a part stands for both.
    pub patches: Vec<Place>,
}

impl Blame {
    /// Reads who asked for what out of the edits of a text; `source` is the base's.
    ///
    /// ```
    /// use onlay::yaml::{Edit, EditSet, Piece, Place, Text};
    /// use onlay::{Blame, Sources, Whence};
    /// let mut sources = Sources::default();
    /// let base = sources.add("web.yaml", Text::from("replicas: 2 # two\n"));
    /// let patch = sources.add("more.yaml", Text::from("replicas: 3\n"));
    /// let asked = Place { source: patch, span: 10..11 };
    /// let pieces = vec![Piece::New { text: "3".into(), origin: Some(asked.clone()) }];
    /// let edits = EditSet::new(vec![Edit { span: 10..11, pieces, origin: None }]).expect("one edit overlaps nothing");
    /// let blame = Blame::of(base, Some(&edits), &sources);
    /// assert_eq!(blame.at(10), Some(Whence::Patch(asked)));
    /// assert_eq!(blame.at(12), Some(Whence::Base(Place { source: base, span: 12..13 })));
    /// ```
    #[must_use]
    pub fn of(source: SourceId, edits: Option<&EditSet>, sources: &Sources) -> Self {
        let base = sources.get(source).text.as_str();
        let mut making = Making { source, sources, at: 0, blame: Self::default() };
        let mut done = 0;
        for edit in edits.map(EditSet::edits).unwrap_or_default() {
            making.base(done..edit.span.start);
            making.edit(edit);
            done = edit.span.end;
        }
        making.base(done..base.len());
        making.blame
    }

    /// Returns all runs: they cover the text, in its order, without a gap.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Returns what is gone, in the order of the text.
    #[must_use]
    pub fn removals(&self) -> &[Removal] {
        &self.removals
    }

    /// Finds whence a byte comes; nothing at the end of the text and beyond. A byte of the base is a place of one byte.
    #[must_use]
    pub fn at(&self, offset: usize) -> Option<Whence> {
        let run = self.runs_within(offset..offset + 1).first()?;
        Some(match &run.whence {
            Whence::Base(place) => {
                let at = place.span.start + (offset - run.span.start);
                Whence::Base(Place { source: place.source, span: at..at + 1 })
            }
            patch => patch.clone(),
        })
    }

    /// Finds whence the bytes of a part come; blanks do not count where there is anything else.
    #[must_use]
    pub fn within(&self, text: &str, span: Span) -> Blamed {
        let trimmed = trimmed(text, &span);
        let span = if trimmed.is_empty() { span } else { trimmed };
        let mut blamed = Blamed::default();
        for run in self.runs_within(span.clone()) {
            let shared = run.span.start.max(span.start)..run.span.end.min(span.end);
            let is_blank = text.get(shared.clone()).is_none_or(|shared| shared.trim().is_empty());
            if is_blank && shared.len() < span.len() {
                continue;
            }
            match &run.whence {
                Whence::Base(place) => {
                    let start = place.span.start + (shared.start - run.span.start);
                    let piece = start..start + shared.len();
                    let all = blamed.base.take().map_or(piece.clone(), |place| {
                        place.span.start.min(piece.start)..place.span.end.max(piece.end)
                    });
                    blamed.base = Some(Place { source: place.source, span: all });
                }
                Whence::Patch(place) => note(place, &mut blamed.patches),
                Whence::Layout => {}
            }
        }
        blamed
    }

    /// Finds whence each line of the text comes. A line ends with `\n`; the part behind the last one is a line if it is not empty.
    #[must_use]
    pub fn lines(&self, text: &str) -> Vec<Blamed> {
        let mut start = 0;
        let line = |line: &str| {
            let span = start..start + line.len();
            start = span.end;
            self.within(text, span)
        };
        text.split_inclusive('\n').map(line).collect()
    }

    /// The part of one line of the base that gave way to what is at an offset.
    fn stood_there(&self, offset: usize, base: &str) -> Option<Span> {
        let at = self.replaced.partition_point(|(new, _)| new.end <= offset);
        let (_, old) = self.replaced.get(at).filter(|(new, _)| new.contains(&offset))?;
        let old = trimmed(base, old);
        let line = old.start..end_of_line(base, old.start).min(old.end);
        Some(trimmed(base, &line)).filter(|line| !line.is_empty())
    }

    fn runs_within(&self, span: Span) -> &[Run] {
        let from = self.runs.partition_point(|run| run.span.end <= span.start);
        let len = self.runs[from..].partition_point(|run| run.span.start < span.end);
        &self.runs[from..from + len]
    }
}

/// Blame for all texts of a release.
#[derive(Debug)]
pub struct Origins {
    blames: HashMap<SourceId, (Blame, SourceId)>,
}

impl Origins {
    /// Looks at every text that a plan has changed; `result` is what became of `base`.
    #[must_use]
    pub fn of(base: &Release, result: &Release, plan: &Plan, sources: &Sources) -> Self {
        let files = base.files.iter().zip(&result.files).filter(|(before, after)| before.source != after.source);
        let blames = files.map(|(before, after)| {
            let blame = Blame::of(before.source, plan.edits.get(&before.source), sources);
            (after.source, (blame, before.source))
        });
        Self { blames: blames.collect() }
    }

    /// Returns the blame of a materialized text; nothing for one that no patch has changed.
    #[must_use]
    pub fn blame(&self, source: SourceId) -> Option<&Blame> {
        self.blames.get(&source).map(|(blame, _)| blame)
    }

    /// Finds whence a part of a materialized text comes; a text that no patch has changed is the base.
    #[must_use]
    pub fn whence(&self, place: &Place, sources: &Sources) -> Blamed {
        match self.blames.get(&place.source) {
            Some((blame, _)) => blame.within(&sources.get(place.source).text, place.span.clone()),
            None => Blamed { base: Some(place.clone()), patches: Vec::new() },
        }
    }

    /// Finds the place in the base where a byte of a materialized text is, or would be: what stood there, or where it goes in.
    #[must_use]
    pub fn base_place(&self, place: &Place, sources: &Sources) -> Place {
        let Some((blame, source)) = self.blames.get(&place.source) else { return place.clone() };
        let from = blame.runs.partition_point(|run| run.span.end <= place.span.start);
        if blame.runs.get(from).is_some_and(|run| of_base(run).is_none())
            && let Some(span) = blame.stood_there(place.span.start, &sources.get(*source).text)
        {
            return Place { source: *source, span };
        }
        let run = blame.runs[from..].iter().find_map(|run| of_base(run).map(|span| (run, span)));
        match run {
            Some((run, span)) => {
                let start = span.start + place.span.start.saturating_sub(run.span.start);
                let is_inside = run.span.start <= place.span.start;
                let len = place.span.len().min(span.end.saturating_sub(start));
                Place { source: *source, span: start..start + if is_inside { len } else { 0 } }
            }
            None => {
                let end = blame.runs.iter().rev().find_map(of_base).map_or(0, |span| span.end);
                Place { source: *source, span: end..end }
            }
        }
    }
}

/// Adds a part of a patch; of an operation and its value the value is the nearer place.
fn note(place: &Place, patches: &mut Vec<Place>) {
    let holds = |outer: &Place, inner: &Place| {
        outer.source == inner.source && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end
    };
    if !patches.iter().any(|known| holds(place, known)) {
        patches.retain(|known| !holds(known, place));
        patches.push(place.clone());
    }
}

fn of_base(run: &Run) -> Option<&Span> {
    match &run.whence {
        Whence::Base(place) => Some(&place.span),
        Whence::Patch(_) | Whence::Layout => None,
    }
}

/// A blame while it is made.
struct Making<'s> {
    source: SourceId,
    sources: &'s Sources,
    at: usize,
    blame: Blame,
}

impl Making<'_> {
    fn push(&mut self, len: usize, whence: Whence) {
        if len > 0 {
            self.blame.runs.push(Run { span: self.at..self.at + len, whence });
            self.at += len;
        }
    }

    fn base(&mut self, span: Span) {
        self.push(span.len(), Whence::Base(Place { source: self.source, span }));
    }

    fn edit(&mut self, edit: &Edit) {
        if let Some(by) = &edit.origin {
            let base = Place { source: self.source, span: edit.span.clone() };
            self.blame.removals.push(Removal { at: self.at, base, by: by.clone() });
        }
        let start = self.at;
        let origins: Vec<Option<&Place>> = edit.pieces.iter().map(origin).collect();
        for (n, piece) in edit.pieces.iter().enumerate() {
            match piece {
                Piece::Base(span) => self.base(span.clone()),
                Piece::New { text, .. } => {
                    // Blanks, anchors and brackets between two texts are written for their sake.
                    let near = origins[..n].iter().rev().chain(&origins[n + 1..]).find_map(|origin| *origin);
                    match origins[n].or(near).or(edit.origin.as_ref()) {
                        Some(origin) => self.new_text(text, origin),
                        None => self.push(text.len(), Whence::Layout),
                    }
                }
            }
        }
        self.blame.replaced.push((start..self.at, edit.span.clone()));
    }

    fn new_text(&mut self, text: &str, origin: &Place) {
        let asked = self.sources.get(origin.source).text.get(origin.span.clone()).unwrap_or_default();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let places: Vec<Span> = aligned(&lines, asked);
        for (line, span) in lines.iter().zip(places) {
            let span = origin.span.start + span.start..origin.span.start + span.end;
            self.push(line.len(), Whence::Patch(Place { source: origin.source, span }));
        }
    }
}

fn origin(piece: &Piece) -> Option<&Place> {
    match piece {
        Piece::New { origin, .. } => origin.as_ref(),
        Piece::Base(_) => None,
    }
}

/// For each line of a new text the part of a patch that it was made of.
///
/// Mostly the lines are copies; a value of a JSON patch is spelled anew, and then the keys are looked for, in their order.
fn aligned(lines: &[&str], asked: &str) -> Vec<Span> {
    let whole = trimmed(asked, &(0..asked.len()));
    if lines.iter().filter(|line| !line.trim().is_empty()).count() < 2 {
        return vec![whole; lines.len()];
    }
    let mut cursor = whole.start;
    let mut place = |line: &&str| {
        let found = line_of(line.trim(), asked, cursor).or_else(|| word_of(line.trim(), asked, cursor));
        if let Some(found) = found {
            cursor = found.end;
            return trimmed(asked, &(found.start..end_of_line(asked, found.end)));
        }
        let start = cursor.min(whole.end);
        let rest = trimmed(asked, &(start..end_of_line(asked, start)));
        if rest.is_empty() { whole.clone() } else { rest }
    };
    lines.iter().map(&mut place).collect()
}

/// The next line of a patch that says the same.
fn line_of(line: &str, asked: &str, from: usize) -> Option<Range<usize>> {
    let mut start = from;
    for candidate in asked.get(from..)?.split_inclusive('\n') {
        let span = trimmed(asked, &(start..start + candidate.len()));
        if !line.is_empty() && asked.get(span.clone()) == Some(line) {
            return Some(span);
        }
        start += candidate.len();
    }
    None
}

/// The next mention of a line's key, or of its first word.
fn word_of(line: &str, asked: &str, from: usize) -> Option<Range<usize>> {
    let line = line.trim_start_matches(['-', ' ', '"', '\'']);
    let end = line.find([':', '"', '\'', ',', ' ']).unwrap_or(line.len());
    let word = line.get(..end).filter(|word| !word.is_empty())?;
    let is_inside = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let rest = asked.get(from..)?;
    let is_whole = |at: &usize| !rest[..*at].ends_with(is_inside) && !rest[at + word.len()..].starts_with(is_inside);
    let at = rest.match_indices(word).map(|(at, _)| at).find(is_whole)?;
    Some(from + at..from + at + word.len())
}

fn end_of_line(text: &str, from: usize) -> usize {
    text.get(from..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| from + at)
}

/// A part without the blanks around it.
fn trimmed(text: &str, span: &Span) -> Span {
    let Some(part) = text.get(span.clone()) else { return span.start..span.start };
    let start = span.start + (part.len() - part.trim_start().len());
    start..(start + part.trim().len()).max(start)
}

#[cfg(test)]
mod tests;
