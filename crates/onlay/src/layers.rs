//! Layers of an upgrade: which changed lines are the vendor's, which are yours, and what the vendor changed that your patches hide.
//!
//! A line is the *vendor's* if it holds bytes of the base that changed between the two bases, or if one patch made another line of
//! another base (a registry before an image that the vendor raised). Every other line that differs is *yours*. A change of the vendor's is
//! *hidden* if no line of the comparison shows it, because a patch writes over it.

mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use onlay_diff::{Config, Diff, LineDiff, changed_words, pair};
use onlay_kube::{ObjectId, ObjectKey};
use onlay_yaml::Place;
use rayon::prelude::*;

use crate::blame::{Blame, Origins, Whence};
use crate::release::Release;
use texts::{Texts, line_start};

/// Whose change a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// The base changed.
    Vendor,
    /// Only patches make it differ.
    Yours,
}

impl Layer {
    /// Returns the word for it: `vendor`, `yours`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Yours => "yours",
        }
    }
}

/// One release of an upgrade, before and after its patches were laid on.
#[derive(Debug, Clone, Copy)]
pub struct Layered<'a> {
    /// The bundle, with what is added to it.
    pub base: &'a Release,
    /// The same with the patches; values of Secrets are not masked.
    pub result: &'a Release,
    /// Whence each byte of the result comes.
    pub origins: &'a Origins,
}

/// A change of the vendor's that the comparison does not show. All lines are numbers in the files, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HiddenChange {
    /// The object on each side.
    pub object: Diff<ObjectId>,
    /// The lines of the bases that differ.
    pub lines: Diff<Vec<usize>>,
    /// The lines of the new result that stand there instead; none if a patch takes them away.
    pub yours: Vec<usize>,
    /// What the patches say there.
    pub by: Vec<Place>,
}

/// The layers of all objects of two releases.
#[derive(Debug, Clone, Default)]
pub struct Layers {
    /// What is not the vendor's, and what is, of objects that patches have touched.
    lines: Diff<BTreeMap<ObjectKey, BTreeMap<usize, Layer>>>,
    /// What is hidden, in the order of the new release.
    pub hidden: Vec<HiddenChange>,
}

impl Layers {
    /// Finds the layers of all objects, paired as for a comparison.
    ///
    /// Objects keep their numbers when patches are laid on, so one number is for the base and the result of a side.
    #[must_use]
    pub fn of(sides: Diff<Layered<'_>>) -> Self {
        let objects = sides.map(|side| side.result.index.objects().collect::<Vec<_>>());
        let keys = objects.as_ref().map(|side| side.iter().map(|(_, object)| &object.key).collect::<Vec<&ObjectKey>>());
        let pairing = pair(keys.as_ref().map(Vec::as_slice));
        let texts = sides.map(Texts::of);
        let of_pair = |at: Diff<usize>| {
            let object = Diff::new(objects.before[at.before].0, objects.after[at.after].0);
            let mut layers = Self::default();
            Pair { texts: texts.as_ref(), object }.find(&mut layers);
            layers
        };
        let each: Vec<Self> = pairing.pairs.into_par_iter().map(of_pair).collect();
        let mut layers = Self::default();
        for pair in each {
            layers.lines.before.extend(pair.lines.before);
            layers.lines.after.extend(pair.lines.after);
            layers.hidden.extend(pair.hidden);
        }
        for at in pairing.unpaired.before {
            let (id, object) = objects.before[at];
            layers.lines.before.insert(object.key.clone(), alone(&texts.before, id));
        }
        for at in pairing.unpaired.after {
            let (id, object) = objects.after[at];
            layers.lines.after.insert(object.key.clone(), alone(&texts.after, id));
        }
        layers
    }

    /// Returns whose change a removed line of an object is, by its number in the file of the result before.
    #[must_use]
    pub fn removed(&self, object: &ObjectKey, line: usize) -> Layer {
        layer_of(&self.lines.before, object, line)
    }

    /// Returns whose change an added line of an object is, by its number in the file of the result after.
    #[must_use]
    pub fn added(&self, object: &ObjectKey, line: usize) -> Layer {
        layer_of(&self.lines.after, object, line)
    }
}

/// What no patch has touched is the vendor's.
fn layer_of(lines: &BTreeMap<ObjectKey, BTreeMap<usize, Layer>>, object: &ObjectKey, line: usize) -> Layer {
    lines.get(object).and_then(|lines| lines.get(&line)).copied().unwrap_or(Layer::Vendor)
}

/// The lines of an object that only one release has: yours where a patch has a part in them.
fn alone(texts: &Texts<'_>, object: ObjectId) -> BTreeMap<usize, Layer> {
    let Some(blame) = texts.blame(object).filter(|_| texts.is_touched(object)) else { return BTreeMap::new() };
    let made = made(texts, Some(blame), object);
    let yours = made.into_iter().filter(|(_, made)| !made.patches.is_empty());
    yours.map(|(line, _)| (line, Layer::Yours)).collect()
}

/// The bytes of lines that differ, each range counted from the line's end: of items of lists the beginnings of lines are cut off.
type Changed = BTreeMap<usize, Vec<Range<usize>>>;

struct Pair<'p, 'a> {
    texts: Diff<&'p Texts<'a>>,
    object: Diff<ObjectId>,
}

/// A line of a result: the bytes of the base in it, line by line, and what patches have a part in it.
#[derive(Debug, Default)]
struct Made {
    base: Vec<(usize, Range<usize>)>,
    /// Lines of the base of which it is a copy.
    copied: Vec<(usize, Range<usize>)>,
    patches: Vec<Place>,
}

impl Pair<'_, '_> {
    fn find(&self, layers: &mut Layers) -> Option<()> {
        let base = self.texts.zip(self.object).map(|(texts, object)| texts.base.get(&object));
        let result = self.texts.zip(self.object).map(|(texts, object)| texts.result.get(&object));
        let (base, result) = (Diff::new(base.before?, base.after?), Diff::new(result.before?, result.after?));
        if base.before.text == base.after.text && result.before.text == result.after.text {
            return None;
        }
        let is_touched = self.texts.zip(self.object).map(|(texts, object)| texts.is_touched(object));
        if !is_touched.before && !is_touched.after {
            return None;
        }
        let diff = |configs: &Diff<&Config<'_>>| {
            let first = configs.as_ref().map(|config| config.first_line);
            let lines = LineDiff::of(Diff::new(&*configs.before.text, &*configs.after.text));
            (changed_lines(&lines, first), hunks(&lines, first), unchanged(&lines, first))
        };
        let (vendor, vendor_hunks, _) = diff(&base);
        let (shown, shown_hunks, unchanged) = diff(&result);
        let made = Diff::new(self.made_before(), self.made_after());

        // Who made another line of another base has made the vendor's change visible.
        let mut derived = Diff::new(BTreeSet::new(), BTreeSet::new());
        for pair in shown_hunks.iter().flat_map(|hunk| &hunk.pairs) {
            let patches = Diff::new(patches_of(&made.before, pair.before), patches_of(&made.after, pair.after));
            if patches.before.iter().any(|place| patches.after.contains(place)) {
                derived.before.insert(pair.before);
                derived.after.insert(pair.after);
            }
        }
        let layer = |line: usize, made: &BTreeMap<usize, Made>, vendor: &Changed, derived: &BTreeSet<usize>| {
            let shows = made
                .get(&line)
                .is_some_and(|made| made.base.iter().chain(&made.copied).any(|part| is_changed(part, vendor)));
            if shows || derived.contains(&line) { Layer::Vendor } else { Layer::Yours }
        };
        for line in shown.before.keys() {
            let layer = layer(*line, &made.before, &vendor.before, &derived.before);
            layers.lines.before.entry(result.before.key.clone()).or_default().insert(*line, layer);
        }
        for line in shown.after.keys() {
            let layer = layer(*line, &made.after, &vendor.after, &derived.after);
            layers.lines.after.entry(result.after.key.clone()).or_default().insert(*line, layer);
        }
        let were = unchanged.iter().map(|(before, after)| (*after, *before)).collect();
        let holders = made.as_ref().map(holders);
        let lines = base.map(|config| config.text.split_inclusive('\n').collect::<Vec<&str>>());
        let seen = Seen {
            lines: &lines,
            vendor: &vendor,
            shown: &shown,
            made: &made,
            derived: &derived,
            unchanged: &unchanged,
            were: &were,
            holders: &holders,
        };
        let hidden = vendor_hunks.iter().filter_map(|hunk| self.hidden(hunk, &seen, &base));
        layers.hidden.extend(hidden);
        Some(())
    }

    fn before(&self) -> (&Texts<'_>, Option<&Blame>, ObjectId) {
        (self.texts.before, self.texts.before.blame(self.object.before), self.object.before)
    }

    fn after(&self) -> (&Texts<'_>, Option<&Blame>, ObjectId) {
        (self.texts.after, self.texts.after.blame(self.object.after), self.object.after)
    }

    fn made_before(&self) -> BTreeMap<usize, Made> {
        let (texts, blame, object) = self.before();
        made(texts, blame, object)
    }

    fn made_after(&self) -> BTreeMap<usize, Made> {
        let (texts, blame, object) = self.after();
        made(texts, blame, object)
    }

    fn hidden(&self, hunk: &Hunk, seen: &Seen<'_>, base: &Diff<&Config<'_>>) -> Option<HiddenChange> {
        let text = |(lines, config): (&Vec<&str>, &&Config<'_>), line: usize| -> String {
            let at = line.saturating_sub(config.first_line);
            lines.get(at).map_or("", |line| line.trim()).to_owned()
        };
        let sides = seen.lines.as_ref().zip(base.as_ref());
        let says_nothing = |text: &str| text.is_empty() || text.starts_with('#') || text == "-";
        let mut lines: Diff<Vec<usize>> = Diff::default();
        let mut yours = BTreeSet::new();
        let mut by: Vec<Place> = Vec::new();
        for pair in &hunk.lines {
            let texts = Diff::new(
                pair.before.map(|line| text(sides.before, line)),
                pair.after.map(|line| text(sides.after, line)),
            );
            if texts.before == texts.after
                || [&texts.before, &texts.after].into_iter().flatten().all(|text| says_nothing(text))
            {
                continue;
            }
            let over = match (pair.before, pair.after) {
                (before, Some(line)) => {
                    let value = texts.after.as_deref().filter(|_| before.is_none()).and_then(value);
                    self.over_after(line, value.as_ref(), seen)
                }
                (Some(line), None) => self.over_before(line, texts.before.as_deref().and_then(value).as_ref(), seen),
                (None, None) => None,
            };
            let Some(over) = over else { continue };
            lines.before.extend(pair.before);
            lines.after.extend(pair.after);
            yours.extend(over.lines);
            by.extend(over.by);
        }
        if lines.before.is_empty() && lines.after.is_empty() {
            return None;
        }
        let mut unique: Vec<Place> = Vec::with_capacity(by.len());
        for place in by {
            if !unique.contains(&place) {
                unique.push(place);
            }
        }
        Some(HiddenChange { object: self.object, lines, yours: yours.into_iter().collect(), by: unique })
    }

    /// What stands over a line of the new base that no line of the comparison shows; nothing if one does.
    ///
    /// Of a line without a twin only its `value` counts, if it has one: a patch leaves the key as it is.
    fn over_after(&self, line: usize, value: Option<&Range<usize>>, seen: &Seen<'_>) -> Option<Over> {
        let whole = seen.vendor.after.get(&line)?;
        let changed = value.map_or(whole.as_slice(), std::slice::from_ref);
        let (texts, blame, object) = self.after();
        let carriers: Vec<usize> = carriers(&seen.holders.after, line, changed);
        if !carriers.is_empty() {
            // It is there; but if the patches said the same before, nothing shows that the vendor does now.
            let is_shown = carriers.iter().any(|carrier| seen.shown.after.contains_key(carrier));
            let by = carriers.iter().flat_map(|carrier| seen.twin(*carrier)).cloned().collect::<Vec<_>>();
            return (!is_shown && !by.is_empty()).then_some(Over { lines: carriers, by });
        }
        let over = over(texts, blame?, object, line, changed)?;
        let is_derived = over.lines.iter().any(|line| seen.derived.after.contains(line));
        (!is_derived).then_some(over)
    }

    /// The same for a line that the new base does not have.
    fn over_before(&self, line: usize, value: Option<&Range<usize>>, seen: &Seen<'_>) -> Option<Over> {
        let whole = seen.vendor.before.get(&line)?;
        let changed = value.map_or(whole.as_slice(), std::slice::from_ref);
        let (texts, blame, object) = self.before();
        let carriers = carriers(&seen.holders.before, line, changed);
        if !carriers.is_empty() {
            let is_shown = carriers.iter().any(|carrier| seen.shown.before.contains_key(carrier));
            let lines: Vec<usize> =
                carriers.iter().filter_map(|carrier| seen.unchanged.get(carrier).copied()).collect();
            let by: Vec<Place> = lines.iter().flat_map(|line| patches_of(&seen.made.after, *line)).cloned().collect();
            return (!is_shown && !by.is_empty()).then_some(Over { lines, by });
        }
        let over = over(texts, blame?, object, line, changed)?;
        // What stood over it goes along: the comparison shows that something goes.
        let goes = over.lines.iter().any(|line| seen.shown.before.contains_key(line));
        // The lines of the result before are told by their numbers in the result after, where they stand unchanged.
        let lines = over.lines.iter().filter_map(|line| seen.unchanged.get(line).copied()).collect();
        (!goes).then_some(Over { lines, by: over.by })
    }
}

/// Finds whence the lines of an object come.
fn made(texts: &Texts<'_>, blame: Option<&Blame>, object: ObjectId) -> BTreeMap<usize, Made> {
    let node = texts.side.result.index.node(object);
    let text = node.document().text().as_str();
    let document = texts.side.base.index.node(object).document();
    let (base, source) = (document.text().as_str(), document.source());
    let config = &texts.result[&object];
    let starts = texts.starts(texts.side.base, object);
    let mut made = BTreeMap::new();
    let mut at = line_start(texts.starts(texts.side.result, object), config.first_line);
    // A list item's text may lack lines with a dash alone.
    let last = config.first_line + config.text.lines().count() + 1;
    for number in config.first_line..=last {
        let Some(line) = text.get(at..).and_then(|rest| rest.split_inclusive('\n').next()) else { break };
        let span = at..at + content(line).len();
        at += line.len();
        let mut parts = Made::default();
        match blame {
            None => parts.base.push((number, 0..span.len())),
            Some(blame) => {
                for run in within(blame, &span) {
                    match &run.whence {
                        Whence::Layout => {}
                        // Text of the base that had to be spelled anew, such as what an alias stood for.
                        Whence::Patch(place) if place.source == source => {
                            parts.base.push(from_end(base, starts, place.span.start, place.span.end));
                        }
                        Whence::Patch(place) => parts.patches.push(place.clone()),
                        Whence::Base(place) => {
                            let start = place.span.start + run.span.start.max(span.start) - run.span.start;
                            let end = start + (run.span.end.min(span.end) - run.span.start.max(span.start));
                            parts.base.push(from_end(base, starts, start, end));
                        }
                    }
                }
            }
        }
        made.insert(number, parts);
    }
    made
}

/// What was found out of a pair.
struct Seen<'s> {
    /// The lines of the bases.
    lines: &'s Diff<Vec<&'s str>>,
    vendor: &'s Diff<Changed>,
    shown: &'s Diff<Changed>,
    made: &'s Diff<BTreeMap<usize, Made>>,
    derived: &'s Diff<BTreeSet<usize>>,
    /// The lines of the results that are the same: the number after by the one before.
    unchanged: &'s BTreeMap<usize, usize>,
    /// The same the other way round.
    were: &'s BTreeMap<usize, usize>,
    /// The lines of the results that hold a part of a base's line, by its number.
    holders: &'s Diff<Holders>,
}

impl Seen<'_> {
    /// What patches had a part in the line before that an unchanged line after is.
    fn twin(&self, line: usize) -> &[Place] {
        self.were.get(&line).map_or(&[], |before| patches_of(&self.made.before, *before))
    }
}

/// Lines of a result with the part of a base's line that each holds, by the number of that line.
type Holders = BTreeMap<usize, Vec<(usize, Range<usize>)>>;

fn holders(made: &BTreeMap<usize, Made>) -> Holders {
    let mut holders = Holders::new();
    for (number, made) in made {
        for (line, part) in &made.base {
            holders.entry(*line).or_default().push((*number, part.clone()));
        }
    }
    holders
}

/// The lines that two texts have in common, by their numbers in the files.
fn unchanged(lines: &LineDiff<'_>, first: Diff<usize>) -> BTreeMap<usize, usize> {
    let mut same = BTreeMap::new();
    let mut at = Diff::new(0, 0);
    let end = lines.lines().map(<[&str]>::len).map(|len| len..len);
    for change in lines.changes().iter().cloned().chain([end]) {
        same.extend((at.before..change.before.start).zip(at.after..).map(|(b, a)| (b + first.before, a + first.after)));
        at = Diff::new(change.before.end, change.after.end);
    }
    same
}

/// What stands over a line of a base.
struct Over {
    lines: Vec<usize>,
    by: Vec<Place>,
}

/// Lines that change together, by their numbers in the files.
struct Hunk {
    pairs: Vec<Diff<usize>>,
    /// Each line with the one that it became, if there is one.
    lines: Vec<Diff<Option<usize>>>,
}

fn hunks(lines: &LineDiff<'_>, first: Diff<usize>) -> Vec<Hunk> {
    let hunk = |change: &Diff<Range<usize>>| {
        let pairs = lines.line_pairs(change);
        let mut all: Vec<Diff<Option<usize>>> = Vec::new();
        for at in change.before.clone() {
            let twin = pairs.iter().find(|pair| pair.before == at).map(|pair| pair.after);
            all.push(Diff::new(Some(at + first.before), twin.map(|at| at + first.after)));
        }
        let alone = change.after.clone().filter(|at| pairs.iter().all(|pair| pair.after != *at));
        all.extend(alone.map(|at| Diff::new(None, Some(at + first.after))));
        let pairs = pairs.into_iter().map(|pair| Diff::new(pair.before + first.before, pair.after + first.after));
        Hunk { pairs: pairs.collect(), lines: all }
    };
    lines.changes().iter().map(hunk).collect()
}

/// The bytes that differ, line by line.
fn changed_lines(lines: &LineDiff<'_>, first: Diff<usize>) -> Diff<Changed> {
    let mut changed: Diff<Changed> = Diff::default();
    for change in lines.changes() {
        let pairs = lines.line_pairs(change);
        for at in change.before.clone() {
            let twin = pairs.iter().find(|pair| pair.before == at).map(|pair| lines.lines().after[pair.after]);
            let ranges = ranges(lines.lines().before[at], twin);
            changed.before.insert(at + first.before, ranges);
        }
        for at in change.after.clone() {
            let twin = pairs.iter().find(|pair| pair.after == at).map(|pair| lines.lines().before[pair.before]);
            let ranges = ranges(lines.lines().after[at], twin);
            changed.after.insert(at + first.after, ranges);
        }
    }
    changed
}

/// The parts of a line that its twin does not have, from the end; all of it where there is no twin, or nothing to show.
fn ranges(line: &str, twin: Option<&str>) -> Vec<Range<usize>> {
    let content = content(line);
    let words = twin.map(|twin| changed_words(Diff::new(line, twin)).before).unwrap_or_default();
    let len = content.len();
    let words: Vec<Range<usize>> =
        words.into_iter().map(|word| len.saturating_sub(word.end)..len.saturating_sub(word.start)).collect();
    let whole = 0..content.trim_start().len();
    if words.iter().all(Range::is_empty) { std::iter::once(whole).collect() } else { words }
}

/// The value behind a key, without the comment behind it, from the end of the line.
fn value(line: &str) -> Option<Range<usize>> {
    let start = line.find(": ")? + 2;
    let end = line[start..].find(" #").map_or(line.len(), |at| start + at);
    (start < end).then(|| line.len() - end..line.len() - start)
}

fn is_changed((line, part): &(usize, Range<usize>), changed: &Changed) -> bool {
    let overlaps = |range: &Range<usize>| range.start < part.end && part.start < range.end;
    changed.get(line).is_some_and(|ranges| ranges.iter().any(overlaps))
}

/// The lines of a result that hold changed bytes of a line of the base.
fn carriers(holders: &Holders, line: usize, changed: &[Range<usize>]) -> Vec<usize> {
    let overlaps = |part: &Range<usize>| changed.iter().any(|range| range.start < part.end && part.start < range.end);
    let parts = holders.get(&line).into_iter().flatten().filter(|(_, part)| overlaps(part));
    let mut lines: Vec<usize> = parts.map(|(number, _)| *number).collect();
    lines.dedup();
    lines
}

fn patches_of(made: &BTreeMap<usize, Made>, line: usize) -> &[Place] {
    made.get(&line).map_or(&[], |made| made.patches.as_slice())
}

/// What patches put in the place of bytes of a base's line: lines of the result, and who asked for it.
fn over(texts: &Texts<'_>, blame: &Blame, object: ObjectId, line: usize, changed: &[Range<usize>]) -> Option<Over> {
    let base = texts.side.base.index.node(object).document().text().as_str();
    let start = line_start(texts.starts(texts.side.base, object), line);
    let len = content(base.get(start..)?.split_inclusive('\n').next()?).len();
    let at = changed.first().map(|range| start + len.saturating_sub(range.end))?;
    let is_over = |removal: &&crate::blame::Removal| removal.base.span.start <= at && at < removal.base.span.end;
    let by = blame.removals().iter().find(is_over).map(|removal| removal.by.clone());

    // The text that stands where the base's bytes would: behind the last one before them that stayed.
    let runs = blame.runs();
    let stayed = |run: &crate::blame::Run| match &run.whence {
        Whence::Base(place) if place.span.start <= at => Some(place.span.end),
        _ => None,
    };
    let last = (0..runs.len()).filter_map(|number| Some((stayed(&runs[number])?, number))).max();
    let from = last.map_or(0, |(_, number)| number + 1);
    let mut new = runs[from..].iter().take_while(|run| matches!(run.whence, Whence::Patch(_))).peekable();
    let result = texts.side.result.index.node(object).document().text().as_str();
    if new.peek().is_none() {
        return by.map(|by| Over { lines: Vec::new(), by: vec![by] });
    }
    let starts = texts.starts(texts.side.result, object);
    let mut lines = BTreeSet::new();
    let mut asked = Vec::new();
    for run in new {
        let text = &result[run.span.clone()];
        if text.trim().is_empty() {
            continue;
        }
        let first = run.span.start + (text.len() - text.trim_start().len());
        lines.insert(starts.partition_point(|start| *start <= first));
        if let Whence::Patch(place) = &run.whence {
            asked.push(place.clone());
        }
    }
    asked.extend(by.filter(|_| lines.is_empty()));
    (!asked.is_empty()).then_some(Over { lines: lines.into_iter().collect(), by: asked })
}

fn within<'b>(blame: &'b Blame, span: &Range<usize>) -> &'b [crate::blame::Run] {
    let runs = blame.runs();
    let from = runs.partition_point(|run| run.span.end <= span.start);
    let len = runs[from..].partition_point(|run| run.span.start < span.end);
    &runs[from..from + len]
}

/// A part of a line of the base: the line's number, and the bytes from its end.
fn from_end(base: &str, starts: &[usize], start: usize, end: usize) -> (usize, Range<usize>) {
    let number = starts.partition_point(|line| *line <= start);
    let line_end = starts.get(number).copied().unwrap_or(base.len());
    let line_end = starts[number - 1] + content(&base[starts[number - 1]..line_end]).len();
    (number, line_end.saturating_sub(end)..line_end.saturating_sub(start))
}

fn content(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

#[cfg(test)]
mod tests;
