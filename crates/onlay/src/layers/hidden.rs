//! What the vendor changed that no line of the comparison shows.

use std::collections::BTreeSet;
use std::ops::Range;

use onlay_diff::Diff;

use super::changes::{Changes, Hunk, value};
use super::texts::{Half, Over};
use super::{HiddenChange, Which};

/// What was found out of a pair.
pub(super) struct Seen<'t, 'a> {
    pub(super) half: &'t Diff<Half<'t, 'a>>,
    /// What differs between the bases.
    pub(super) vendor: Changes<'t>,
    /// What differs between the results.
    pub(super) shown: Changes<'t>,
    /// The lines of the results that patches made out of other lines of other bases.
    pub(super) derived: Diff<BTreeSet<usize>>,
}

impl Seen<'_, '_> {
    /// Tells what is hidden of lines that the vendor changed together; nothing if all of them are shown.
    pub(super) fn hidden(&self, hunk: &Hunk) -> Option<HiddenChange> {
        if Which::BOTH.into_iter().all(|side| self.is_shown(side, side.of(&hunk.lines))) {
            return None;
        }
        let mut lines: Diff<Vec<usize>> = Diff::default();
        let mut over: Vec<Over> = Vec::new();
        for pair in self.vendor.each(hunk) {
            let text = |side: Which| side.of(&pair).map(|line| self.vendor.text(side, line).trim());
            let texts = Diff::new(text(Which::Before), text(Which::After));
            if texts.before == texts.after || [texts.before, texts.after].into_iter().flatten().all(says_nothing) {
                continue;
            }
            let is_blank = texts.after.is_some_and(str::is_empty);
            let found = match (pair.before, pair.after.filter(|_| !is_blank)) {
                (before, Some(line)) => {
                    // Of a line without a twin only its value counts, if it has one: a patch leaves the key as it is.
                    let value = texts.after.filter(|_| before.is_none()).and_then(value);
                    self.over_after(line, value)
                }
                (Some(line), None) => self.over_before(line, texts.before.and_then(value)),
                (None, None) => None,
            };
            let Some(found) = found else { continue };
            lines.before.extend(pair.before);
            lines.after.extend(pair.after);
            over.push(found);
        }
        if over.is_empty() {
            return None;
        }
        let yours: BTreeSet<usize> = over.iter().flat_map(|over| &over.lines).copied().collect();
        let mut by = Vec::new();
        for place in over.into_iter().flat_map(|over| over.by) {
            if !by.contains(&place) {
                by.push(place);
            }
        }
        let object = self.half.as_ref().map(|half| half.object);
        Some(HiddenChange { object, lines, yours: yours.into_iter().collect(), by })
    }

    /// Whether lines of a base stand in its result as they are, among the lines that the comparison shows.
    fn is_shown(&self, side: Which, lines: &Range<usize>) -> bool {
        if lines.is_empty() {
            return true;
        }
        let Some(carried) = side.of(self.half).carried(lines) else { return false };
        let hunk = self.shown.hunk_of(side, carried.start);
        hunk.is_some() && hunk == self.shown.hunk_of(side, carried.end - 1)
    }

    /// What stands over a line of the new base that no line of the comparison shows; nothing if one does.
    fn over_after(&self, line: usize, value: Option<Range<usize>>) -> Option<Over> {
        let half = &self.half.after;
        let bytes = self.bytes(Which::After, line, value)?;
        let carriers = half.carriers(line, &bytes);
        if !carriers.is_empty() {
            // It is there; but if the patches said the same before, nothing shows that the vendor does now.
            let were = carriers.iter().filter_map(|carrier| self.shown.same(Which::After, *carrier));
            let by: Vec<_> = were.flat_map(|line| self.half.before.patches(line)).cloned().collect();
            return (!self.are_shown(Which::After, &carriers) && !by.is_empty())
                .then_some(Over { lines: carriers, by });
        }
        let over = half.over(line, &bytes)?;
        let is_derived = over.lines.iter().any(|line| self.derived.after.contains(line));
        (!is_derived).then_some(over)
    }

    /// The same for a line that the new base does not have. The lines of the result before are told by their numbers in
    /// the result after, where they stand unchanged.
    fn over_before(&self, line: usize, value: Option<Range<usize>>) -> Option<Over> {
        let half = &self.half.before;
        let bytes = self.bytes(Which::Before, line, value)?;
        let are = |lines: &[usize]| -> Vec<usize> {
            lines.iter().filter_map(|line| self.shown.same(Which::Before, *line)).collect()
        };
        let carriers = half.carriers(line, &bytes);
        if !carriers.is_empty() {
            let lines = are(&carriers);
            let by: Vec<_> = lines.iter().flat_map(|line| self.half.after.patches(*line)).cloned().collect();
            return (!self.are_shown(Which::Before, &carriers) && !by.is_empty()).then_some(Over { lines, by });
        }
        let over = half.over(line, &bytes)?;
        // What stood over it goes along: the comparison shows that something goes.
        let goes = self.are_shown(Which::Before, &over.lines);
        (!goes).then_some(Over { lines: are(&over.lines), by: over.by })
    }

    /// The bytes of a base's line that count, from its end; nothing if it does not differ.
    fn bytes(&self, side: Which, line: usize, value: Option<Range<usize>>) -> Option<Vec<Range<usize>>> {
        self.vendor.hunk_of(side, line)?;
        value.map(|value| vec![value]).or_else(|| self.vendor.bytes(side, line))
    }

    /// Whether one of some lines of a result is among those that the comparison shows.
    fn are_shown(&self, side: Which, lines: &[usize]) -> bool {
        lines.iter().any(|line| self.shown.hunk_of(side, *line).is_some())
    }
}

fn says_nothing(text: &str) -> bool {
    text.is_empty() || text.starts_with('#') || text == "-"
}
