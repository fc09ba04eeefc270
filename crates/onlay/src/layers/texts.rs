//! The texts of one side, with what is asked of them again and again: what became of the bytes of the base.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use onlay_diff::Config;
use onlay_kube::ObjectId;
use onlay_yaml::{Place, SourceId};
use rayon::prelude::*;

use super::Layered;
use super::changes::content;
use crate::blame::{Blame, Run, Whence};
use crate::release::{Release, ReleaseFile};

/// The texts of one side.
pub(super) struct Texts<'a> {
    side: Layered<'a>,
    /// The lines of each file of the base and of the result, once someone has asked.
    lines: HashMap<SourceId, OnceLock<Numbered<'a>>>,
    /// What patches made of each file that they changed, by the file of the result, once someone has asked.
    laid: HashMap<SourceId, OnceLock<Laid<'a>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(side: Layered<'a>) -> Self {
        let files = side.base.files.iter().chain(&side.result.files);
        let changed = side.result.files.iter().filter(|file| side.origins.blame(file.source).is_some());
        Self {
            side,
            lines: files.map(|file| (file.source, OnceLock::new())).collect(),
            laid: changed.map(|file| (file.source, OnceLock::new())).collect(),
        }
    }

    /// Counts the lines of all files that patches changed, at once: most objects there ask for them, and would wait for each other.
    pub(super) fn count_lines(&self) {
        let Layered { base, result, .. } = self.side;
        let changed = base.files.iter().zip(&result.files).filter(|(base, result)| base.source != result.source);
        let files: Vec<&ReleaseFile> = changed.flat_map(|(base, result)| [base, result]).collect();
        files.into_par_iter().for_each(|file| {
            self.lines[&file.source].get_or_init(|| Numbered::of(&file.text));
        });
    }

    /// Whether a patch has changed something between the first and the last line of an object; others of its file do not count.
    pub(super) fn is_touched(&self, object: ObjectId) -> bool {
        let Some(laid) = self.laid(object) else { return false };
        let result = self.side.result;
        let bytes = if result.index.object(object).is_list_item {
            let Config { text, first_line, .. } = self.config(result, object);
            // A list item's text may lack lines with a dash alone.
            self.lines(result, object).bytes(&(first_line..first_line + count(text.as_bytes()) + 2))
        } else {
            result.index.node(object).document().span()
        };
        laid.within(&bytes).iter().any(|run| !matches!(run.whence, Whence::Base(_)))
            || laid.blame.removals().iter().any(|removal| bytes.start <= removal.at && removal.at <= bytes.end)
    }

    /// One object of the side; nothing if the base does not have it.
    pub(super) fn object(&self, object: ObjectId) -> Option<Half<'_, 'a>> {
        let Layered { base, result, .. } = self.side;
        (object.index() < base.index.len()).then(|| Half {
            object,
            base: self.config(base, object),
            result: self.config(result, object),
            laid: self.laid(object),
            base_lines: self.lines(base, object),
            result_lines: self.lines(result, object),
        })
    }

    fn config(&self, release: &'a Release, object: ObjectId) -> Config<'a> {
        Config::of(&release.index, object, "", |start| self.lines(release, object).number(start))
    }

    fn lines(&self, release: &'a Release, object: ObjectId) -> &Numbered<'a> {
        let document = release.index.node(object).document();
        self.lines[&document.source()].get_or_init(|| Numbered::of(document.text()))
    }

    /// What patches made of the object's file; nothing if they left it alone.
    fn laid(&self, object: ObjectId) -> Option<&Laid<'a>> {
        let result = self.side.result.index.node(object).document();
        let laid = self.laid.get(&result.source())?;
        let blame = self.side.origins.blame(result.source())?;
        let source = self.side.base.index.node(object).document().source();
        Some(laid.get_or_init(|| Laid::of(blame, source, self.lines(self.side.base, object))))
    }
}

/// One object of a side: its config in the bundle, and what patches made of it. All lines are numbers in the files, from 1.
pub(super) struct Half<'t, 'a> {
    pub(super) object: ObjectId,
    pub(super) base: Config<'a>,
    pub(super) result: Config<'a>,
    /// Nothing if no patch changed the file: then it is the base, line by line.
    laid: Option<&'t Laid<'a>>,
    base_lines: &'t Numbered<'a>,
    result_lines: &'t Numbered<'a>,
}

impl<'a> Half<'_, 'a> {
    /// The parts of patches that are in a line of the result.
    pub(super) fn patches(&self, line: usize) -> Vec<&'a Place> {
        let Some(laid) = self.laid else { return Vec::new() };
        let runs = laid.within(&self.result_lines.content(line)).iter();
        runs.filter_map(|run| laid.patch(run)).collect()
    }

    /// The first line of the base that lines of the result are, where they are nothing but lines of it, one behind the other.
    pub(super) fn untouched(&self, lines: &Range<usize>) -> Option<usize> {
        let Some(laid) = self.laid else { return Some(lines.start) };
        let bytes = self.result_lines.bytes(lines);
        let [Run { span, whence: Whence::Base(base) }] = laid.within(&bytes) else { return None };
        Some(self.base_lines.number(base.span.start + (bytes.start - span.start)))
    }

    /// The whole lines of the base among lines of the result: those that stand together, with the number of the first in the base.
    pub(super) fn whole_lines(&self, lines: &Range<usize>) -> Vec<(Range<usize>, usize)> {
        let Some(laid) = self.laid else { return vec![(lines.clone(), lines.start)] };
        let bytes = self.result_lines.bytes(lines);
        let whole = |run: &Run| {
            let Whence::Base(base) = &run.whence else { return None };
            let span = run.span.start.max(bytes.start)..run.span.end.min(bytes.end);
            let first = self.result_lines.first_from(span.start);
            let lines = first..self.result_lines.number(span.end);
            let start = self.result_lines.start(first);
            (!lines.is_empty()).then(|| (lines, self.base_lines.number(base.span.start + (start - run.span.start))))
        };
        laid.within(&bytes).iter().filter_map(whole).collect()
    }

    /// The lines of the result that patches have added between whole lines of the base, where they have done nothing else to the
    /// object: every byte of its base is there, in its order.
    pub(super) fn added(&self) -> Option<Vec<Range<usize>>> {
        let Some(laid) = self.laid else { return Some(Vec::new()) };
        let base = self.base_lines.whole(&self.base)?;
        let result = self.result_lines.whole(&self.result)?;
        let mut added = Vec::new();
        // All of the base up to here is in the result up to there.
        let (mut here, mut there) = (base.start, result.start);
        let mut add = |here: usize, lines: Range<usize>| {
            // Lines that are put behind the last byte of a line begin with a line break, and end with that line's.
            let line_break = line_break(&self.base_lines.text.as_bytes()[here..]);
            let result = self.result_lines.text.as_bytes();
            let is_behind = [lines.start, lines.end].iter().all(|at| result[*at..].starts_with(line_break));
            let [here, start, end] =
                [here, lines.start, lines.end].map(|at| at + if is_behind { line_break.len() } else { 0 });
            added.push(self.result_lines.number(start)..self.result_lines.first_from(end));
            self.base_lines.is_start(here) && self.result_lines.is_start(start) && self.result_lines.is_start(end)
        };
        for run in laid.within(&result) {
            match &run.whence {
                Whence::Base(place) => {
                    let span = run.span.start.max(result.start)..run.span.end;
                    if place.span.start + (span.start - run.span.start) != here {
                        return None;
                    }
                    if there < span.start && !add(here, there..span.start) {
                        return None;
                    }
                    (here, there) = (place.span.end, span.end);
                }
                // What had to be spelled anew is no new line.
                Whence::Patch(place) if place.source == laid.source => return None,
                Whence::Patch(_) | Whence::Layout => {}
            }
        }
        let is_whole = there >= result.end || add(here, there..result.end);
        (is_whole && here >= base.end).then_some(added)
    }

    /// Whether no patch has a part in lines of the result.
    pub(super) fn is_without_patches(&self, lines: &Range<usize>) -> bool {
        let Some(laid) = self.laid else { return true };
        laid.within(&self.result_lines.bytes(lines)).iter().all(|run| laid.patch(run).is_none())
    }

    /// The parts of lines of the base that are in a line of the result: each line with the bytes from its end.
    pub(super) fn parts(&self, line: usize) -> Vec<(usize, Range<usize>)> {
        let Some(laid) = self.laid else { return vec![(line, 0..usize::MAX)] };
        let span = self.result_lines.content(line);
        let part = |run: &Run| {
            let base = laid.base_of(run)?;
            if !matches!(run.whence, Whence::Base(_)) {
                return Some(self.base_lines.part(base.clone()));
            }
            let start = base.start + run.span.start.max(span.start) - run.span.start;
            Some(self.base_lines.part(start..start + (run.span.end.min(span.end) - run.span.start.max(span.start))))
        };
        laid.within(&span).iter().filter_map(part).collect()
    }

    /// Where lines of the base stand in the result, where all of them do, one behind the other and with nothing of a patch's.
    pub(super) fn carried(&self, lines: &Range<usize>) -> Option<Range<usize>> {
        let Some(laid) = self.laid else { return Some(lines.clone()) };
        let bytes = self.base_lines.bytes(lines);
        let run = laid
            .stayed
            .over(&bytes)
            .next()
            .filter(|stay| stay.base.start <= bytes.start && bytes.end <= stay.base.end)?;
        let first = self.result_lines.number(laid.blame.runs()[run.run].span.start + (bytes.start - run.base.start));
        Some(first..first + lines.len())
    }

    /// The lines of the result that hold some of the bytes of a line of the base, which are counted from its end.
    pub(super) fn carriers(&self, line: usize, bytes: &[Range<usize>]) -> Vec<usize> {
        let Some(laid) = self.laid else {
            let is_there = bytes.iter().any(|range| !range.is_empty());
            return is_there.then_some(line).into_iter().collect();
        };
        let content = self.base_lines.content(line);
        let mut lines = Vec::new();
        for range in bytes.iter().filter(|range| !range.is_empty()) {
            let start = content.end.saturating_sub(range.end).max(content.start);
            let range = start..content.end.saturating_sub(range.start);
            for stay in laid.stayed.over(&range) {
                let at = laid.blame.runs()[stay.run].span.start + range.start.saturating_sub(stay.base.start);
                lines.push(self.result_lines.number(at));
            }
            let copies = laid.respelled.over(&range);
            lines.extend(copies.map(|copy| self.result_lines.number(laid.blame.runs()[copy.run].span.start)));
        }
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// What patches put in the place of bytes of a base's line: lines of the result, and who asked for it.
    pub(super) fn over(&self, line: usize, bytes: &[Range<usize>]) -> Option<Over> {
        let laid = self.laid?;
        let content = self.base_lines.content(line);
        let at = bytes.first().map(|range| content.end.saturating_sub(range.end).max(content.start))?;
        let removals = laid.blame.removals();
        let by = removals.iter().find(|gone| gone.base.span.contains(&at)).map(|removal| removal.by.clone());

        // The text that stands where the base's bytes would: behind the last one before them that stayed.
        let from = laid.stayed.last_before(at).map_or(0, |run| run + 1);
        let new = laid.blame.runs()[from..].iter().map_while(|run| match &run.whence {
            Whence::Patch(place) => Some((run, place)),
            Whence::Base(_) | Whence::Layout => None,
        });
        let mut lines: Vec<usize> = Vec::new();
        let mut asked = Vec::new();
        let mut is_replaced = false;
        for (run, place) in new {
            is_replaced = true;
            let text = &self.result_lines.text[run.span.clone()];
            if text.trim().is_empty() {
                continue;
            }
            lines.push(self.result_lines.number(run.span.start + (text.len() - text.trim_start().len())));
            asked.push(place.clone());
        }
        if !is_replaced {
            return by.map(|by| Over { lines: Vec::new(), by: vec![by] });
        }
        lines.dedup();
        asked.extend(by.filter(|_| lines.is_empty()));
        (!asked.is_empty()).then_some(Over { lines, by: asked })
    }
}

/// What stands over a line of a base: lines of the result, and who asked for them.
pub(super) struct Over {
    pub(super) lines: Vec<usize>,
    pub(super) by: Vec<Place>,
}

/// What patches made of a file.
struct Laid<'a> {
    blame: &'a Blame,
    source: SourceId,
    /// What stayed of the base.
    stayed: Stays,
    /// Text of the base that had to be spelled anew, such as what an alias stood for; the first line of each.
    respelled: Stays,
}

impl<'a> Laid<'a> {
    fn of(blame: &'a Blame, source: SourceId, base: &Numbered<'a>) -> Self {
        let (mut stayed, mut respelled) = (Vec::new(), Vec::new());
        for (run, Run { whence, .. }) in blame.runs().iter().enumerate() {
            match whence {
                Whence::Base(place) => stayed.push((place.span.clone(), run)),
                Whence::Patch(place) if place.source == source => {
                    let line = base.content(base.number(place.span.start));
                    respelled.push((place.span.start..place.span.end.min(line.end), run));
                }
                Whence::Patch(_) | Whence::Layout => {}
            }
        }
        let [stayed, respelled] = [stayed, respelled].map(Stays::of);
        Self { blame, source, stayed, respelled }
    }

    fn within(&self, span: &Range<usize>) -> &'a [Run] {
        let runs = self.blame.runs();
        let from = runs.partition_point(|run| run.span.end <= span.start);
        let len = runs[from..].partition_point(|run| run.span.start < span.end);
        &runs[from..from + len]
    }

    fn patch(&self, run: &'a Run) -> Option<&'a Place> {
        match &run.whence {
            Whence::Patch(place) if place.source != self.source => Some(place),
            _ => None,
        }
    }

    fn base_of(&self, run: &'a Run) -> Option<&'a Range<usize>> {
        match &run.whence {
            Whence::Base(place) => Some(&place.span),
            Whence::Patch(place) if place.source == self.source => Some(&place.span),
            _ => None,
        }
    }
}

/// Bytes of the base that are in the result, in the order of the base.
struct Stays(Vec<Stay>);

struct Stay {
    base: Range<usize>,
    /// The run of the result that has them.
    run: usize,
    /// The farthest end up to here, and the last run that has it.
    reach: (usize, usize),
}

impl Stays {
    fn of(mut runs: Vec<(Range<usize>, usize)>) -> Self {
        runs.sort_unstable_by_key(|(base, run)| (base.start, *run));
        let mut reach = (0, 0);
        let stay = |(base, run): (Range<usize>, usize)| {
            reach = reach.max((base.end, run));
            Stay { base, run, reach }
        };
        Self(runs.into_iter().map(stay).collect())
    }

    /// Those that share bytes with a range, the last first.
    fn over(&self, range: &Range<usize>) -> impl Iterator<Item = &Stay> {
        let until = self.0.partition_point(|stay| stay.base.start < range.end);
        let near = self.0[..until].iter().rev().take_while(|stay| stay.reach.0 > range.start);
        near.filter(|stay| stay.base.end > range.start)
    }

    /// The run that reaches farthest of those that begin at or before a byte.
    fn last_before(&self, at: usize) -> Option<usize> {
        let until = self.0.partition_point(|stay| stay.base.start <= at);
        until.checked_sub(1).map(|last| self.0[last].reach.1)
    }
}

/// The lines of a file by their numbers, from 1. Few of them are asked for: how many there are is known block by block.
struct Numbered<'a> {
    text: &'a str,
    /// How many lines end before each block.
    ended: Vec<usize>,
}

/// The bytes of a block.
const BLOCK: usize = 4096;

impl<'a> Numbered<'a> {
    fn of(text: &'a str) -> Self {
        let mut ended = Vec::with_capacity(text.len() / BLOCK + 2);
        ended.push(0);
        let mut all = 0;
        for block in text.as_bytes().chunks(BLOCK) {
            all += count(block);
            ended.push(all);
        }
        Self { text, ended }
    }

    /// Whether a line begins at a byte, or the text ends there.
    fn is_start(&self, offset: usize) -> bool {
        offset == 0 || offset == self.text.len() || self.text.as_bytes()[offset - 1] == b'\n'
    }

    /// Where a line begins; what lies beyond the last line is the end of the text.
    fn start(&self, number: usize) -> usize {
        let above = number - 1;
        if self.ended.last().is_some_and(|all| *all < above) {
            return self.text.len();
        }
        // The block in which the line above ends.
        let block = self.ended.partition_point(|ended| *ended < above).saturating_sub(1);
        let Some(last) = (above - self.ended[block]).checked_sub(1) else { return 0 };
        let mut ends = memchr::memchr_iter(b'\n', &self.text.as_bytes()[block * BLOCK..]);
        ends.nth(last).map_or(self.text.len(), |at| block * BLOCK + at + 1)
    }

    /// The bytes of a config that is whole lines of this text; nothing for an item of a list, whose text is put together anew.
    fn whole(&self, config: &Config<'_>) -> Option<Range<usize>> {
        let start = self.start(config.first_line);
        let is_here = std::ptr::eq(self.text[start..].as_ptr(), config.text.as_ptr());
        is_here.then(|| start..start + config.text.len())
    }

    /// The bytes of lines, with their ends.
    fn bytes(&self, lines: &Range<usize>) -> Range<usize> {
        self.start(lines.start)..self.start(lines.end)
    }

    /// The bytes of a line, without its end.
    fn content(&self, number: usize) -> Range<usize> {
        let start = self.start(number);
        let rest = &self.text.as_bytes()[start..];
        let end = memchr::memchr(b'\n', rest).map_or(self.text.len(), |at| start + at);
        start..start + content(&self.text[start..end]).len()
    }

    /// The number of the line that a byte is in.
    fn number(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        self.ended[block] + count(&self.text.as_bytes()[block * BLOCK..offset]) + 1
    }

    /// The number of the first line that begins at a byte or behind it.
    fn first_from(&self, offset: usize) -> usize {
        let is_within = offset > 0 && self.text.as_bytes()[offset - 1] != b'\n';
        self.number(offset) + usize::from(is_within)
    }

    /// A part of a line: the line's number, and the bytes from its end.
    fn part(&self, span: Range<usize>) -> (usize, Range<usize>) {
        let number = self.number(span.start);
        let end = self.content(number).end;
        (number, end.saturating_sub(span.end)..end.saturating_sub(span.start))
    }
}

/// The line break that some bytes begin with, or nothing.
fn line_break(bytes: &[u8]) -> &[u8] {
    let end = usize::from(bytes.starts_with(b"\r"));
    if bytes[end..].starts_with(b"\n") { &bytes[..=end] } else { b"" }
}

/// How many lines end in some bytes.
fn count(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_are_one_or_two_bytes() {
        for (text, expected) in [("\na", "\n"), ("\r\na", "\r\n"), ("\ra", ""), ("\r", ""), ("a\n", ""), ("", "")] {
            assert_eq!(line_break(text.as_bytes()), expected.as_bytes(), "{text:?}");
        }
    }

    #[test]
    fn lines_are_found_block_by_block() {
        let line = "0123456789\n";
        let long = "x".repeat(3 * BLOCK);
        let texts =
            ["", "\n", "a", "a\r\nb\n", &line.repeat(1000), &(long.clone() + "\na\n" + &long), &"\n".repeat(2 * BLOCK)];
        for text in texts {
            let lines = Numbered::of(text);
            let mut starts: Vec<usize> = vec![0];
            starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
            for (number, start) in (1..).zip(&starts) {
                assert_eq!((lines.start(number), lines.number(*start)), (*start, number));
                assert_eq!(lines.first_from(*start), number);
                let end = starts.get(number).copied().unwrap_or(text.len());
                assert_eq!(lines.bytes(&(number..number + 1)), *start..end);
                assert_eq!(&text[lines.content(number)], content(&text[*start..end]));
                if end > *start {
                    assert_eq!(lines.number(end - 1), number);
                    assert_eq!(lines.first_from(*start + 1), number + 1);
                }
            }
            assert_eq!(lines.start(starts.len() + 1), text.len());
            assert_eq!(lines.start(starts.len() + 5), text.len());
        }
    }
}
