//! The lines of two texts of one object that differ, and how: found out line by line, when somebody asks.

use std::cell::OnceCell;
use std::ops::Range;

use onlay_diff::{Config, Diff, FoundLines, LineDiff, Lines, changed_words};

use super::Which;

/// What differs between two texts. All lines are numbers in the files, from 1.
pub(super) struct Changes<'t> {
    lines: LineDiff<'t>,
    first: Diff<usize>,
    /// The lines of each change that became each other, as [`LineDiff::line_pairs`] gives them.
    pairs: Vec<OnceCell<Vec<Diff<usize>>>>,
}

/// Lines that change together.
pub(super) struct Hunk {
    number: usize,
    /// The lines of each side.
    pub(super) lines: Diff<Range<usize>>,
}

impl<'t> Changes<'t> {
    pub(super) fn of(config: Diff<&'t Config<'_>>) -> Self {
        Self::new(config, LineDiff::of(config.map(|config| &*config.text)))
    }

    /// Finds the changes between lines of which is known that they are the same; `lines` are those of the configs.
    pub(super) fn between(config: Diff<&'t Config<'_>>, lines: Diff<Lines<'t>>, same: &[Diff<Range<usize>>]) -> Self {
        let place = |(range, config): (&Range<usize>, &Config<'_>)| {
            Some(range.start.checked_sub(config.first_line)?..range.end.checked_sub(config.first_line)?)
        };
        let places = same.iter().filter_map(|same| {
            let Diff { before, after } = same.as_ref().zip(config).map(place);
            Some(Diff::new(before?, after?))
        });
        Self::new(config, LineDiff::between(lines, &places.collect::<Vec<_>>()))
    }

    fn new(config: Diff<&'t Config<'_>>, lines: LineDiff<'t>) -> Self {
        let pairs = lines.changes().iter().map(|_| OnceCell::new()).collect();
        Self { lines, first: config.map(|config| config.first_line), pairs }
    }

    /// What was found out about the texts.
    pub(super) fn into_found(self) -> FoundLines {
        self.lines.into_found()
    }

    pub(super) fn hunks(&self) -> impl Iterator<Item = Hunk> {
        let lines = |of: (&Range<usize>, usize)| of.0.start + of.1..of.0.end + of.1;
        let changes = self.lines.changes().iter().enumerate();
        changes.map(move |(number, change)| Hunk { number, lines: change.as_ref().zip(self.first).map(lines) })
    }

    /// The lines that do not differ: those that stand together, each with as many of the other side.
    pub(super) fn unchanged(&self) -> impl Iterator<Item = Diff<Range<usize>>> {
        let numbers = |(range, first): (Range<usize>, usize)| range.start + first..range.end + first;
        self.lines.unchanged().map(move |same| same.zip(self.first).map(numbers))
    }

    /// The lines of a hunk that became each other.
    pub(super) fn pairs(&self, hunk: &Hunk) -> impl Iterator<Item = Diff<usize>> {
        self.twins(hunk.number).iter().map(|pair| pair.zip(self.first).map(|(at, first)| at + first))
    }

    /// Each line of a hunk with the one that it became, if there is one.
    pub(super) fn each(&self, hunk: &Hunk) -> Vec<Diff<Option<usize>>> {
        let mut pairs = self.pairs(hunk).peekable();
        let mut twins = Vec::new();
        let mut all: Vec<Diff<Option<usize>>> = Vec::new();
        for before in hunk.lines.before.clone() {
            let twin = pairs.next_if(|pair| pair.before == before).map(|pair| pair.after);
            twins.extend(twin);
            all.push(Diff::new(Some(before), twin));
        }
        let alone = hunk.lines.after.clone().filter(|after| twins.binary_search(after).is_err());
        all.extend(alone.map(|after| Diff::new(None, Some(after))));
        all
    }

    /// The hunk that a line is in, by its place among the hunks.
    pub(super) fn hunk_of(&self, side: Which, line: usize) -> Option<usize> {
        let at = line.checked_sub(*side.of(&self.first))?;
        match side {
            Which::Before => self.lines.change_before(at),
            Which::After => self.lines.change_after(at),
        }
    }

    /// The line of the other side that an unchanged line of this one is.
    pub(super) fn same(&self, side: Which, line: usize) -> Option<usize> {
        let at = line.checked_sub(*side.of(&self.first))?;
        match side {
            Which::Before => self.lines.same_after(at).map(|at| at + self.first.after),
            Which::After => self.lines.same_before(at).map(|at| at + self.first.before),
        }
    }

    /// A line's text; nothing for a line that the text does not have.
    pub(super) fn text(&self, side: Which, line: usize) -> &'t str {
        let lines = *side.of(&self.lines.lines());
        line.checked_sub(*side.of(&self.first)).and_then(|at| lines.get(at)).unwrap_or_default()
    }

    /// The bytes of a line that differ, counted from its end: of items of lists the beginnings of lines are cut off.
    /// Nothing for a line that does not.
    pub(super) fn bytes(&self, side: Which, line: usize) -> Option<Vec<Range<usize>>> {
        let pairs = self.twins(self.hunk_of(side, line)?);
        let place = line - side.of(&self.first);
        let twin = pairs.binary_search_by_key(&place, |pair| *side.of(pair)).ok().map(|at| pairs[at]);
        let twin = twin.and_then(|pair| side.other().of(&self.lines.lines()).get(*side.other().of(&pair)));
        Some(bytes(self.text(side, line), twin))
    }

    fn twins(&self, hunk: usize) -> &[Diff<usize>] {
        self.pairs[hunk].get_or_init(|| self.lines.line_pairs(&self.lines.changes()[hunk]))
    }
}

/// The parts of a line that its twin does not have, from the end; all of it where there is no twin, or nothing to show.
fn bytes(line: &str, twin: Option<&str>) -> Vec<Range<usize>> {
    let content = content(line);
    let words = twin.map(|twin| changed_words(Diff::new(line, twin)).before).unwrap_or_default();
    let len = content.len();
    let words: Vec<Range<usize>> =
        words.into_iter().map(|word| len.saturating_sub(word.end)..len.saturating_sub(word.start)).collect();
    let whole = 0..content.trim_start().len();
    if words.iter().all(Range::is_empty) { std::iter::once(whole).collect() } else { words }
}

/// The value behind a key, without the comment behind it, from the end of the line.
pub(super) fn value(line: &str) -> Option<Range<usize>> {
    let start = line.find(": ")? + 2;
    let end = line[start..].find(" #").map_or(line.len(), |at| start + at);
    (start < end).then(|| line.len() - end..line.len() - start)
}

/// A line without its end.
pub(super) fn content(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}
