//! Layers of an upgrade: which changed lines are the vendor's, which are yours, and what the vendor changed that your patches hide.
//!
//! A line is the *vendor's* if it holds bytes of the base that changed between the two bases, or if one patch made another line of
//! another base (a registry before an image that the vendor raised). Every other line that differs is *yours*. A change of the vendor's is
//! *hidden* if no line of the comparison shows it, because a patch writes over it.

mod changes;
mod hidden;
mod texts;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use onlay_diff::{Config, Diff, FoundLines, Lines, pair};
use onlay_kube::{ObjectId, ObjectKey};
use onlay_yaml::{Place, Ref};
use rayon::prelude::*;

use crate::blame::Origins;
use crate::release::Release;
use changes::Changes;
use hidden::Seen;
use texts::{Half, Texts};

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

/// What is to be found out of two releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// What is hidden, and nothing of the lines that are not.
    Hidden,
    /// What is hidden, and whose change each line is.
    Lines,
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
    /// The lines that only patches make differ; all others that differ are the vendor's.
    yours: Diff<BTreeMap<ObjectKey, BTreeSet<usize>>>,
    /// What is hidden, in the order of the new release.
    pub hidden: Vec<HiddenChange>,
    /// What differs between the results, of the objects that patches have touched, by where the objects stand.
    shown: HashMap<Diff<Place>, FoundLines>,
}

impl Layers {
    /// Finds the layers of all objects, paired as for a comparison.
    ///
    /// Objects keep their numbers when patches are laid on, so one number is for the base and the result of a side. Who seeks
    /// only what is hidden has it sooner: of objects to which patches only add lines the bases need not be compared.
    #[must_use]
    pub fn of(sides: Diff<Layered<'_>>, sought: Sought) -> Self {
        let objects = sides.map(|side| side.result.index.objects().collect::<Vec<_>>());
        let keys = objects.as_ref().map(|side| side.iter().map(|(_, object)| &object.key).collect::<Vec<&ObjectKey>>());
        let pairing = pair(keys.as_ref().map(Vec::as_slice));
        let texts = sides.map(Texts::of);
        texts.as_ref().par_map(Texts::count_lines);
        let of_pair = |at: Diff<usize>| {
            let object = Diff::new(objects.before[at.before].0, objects.after[at.after].0);
            if !texts.before.is_touched(object.before) && !texts.after.is_touched(object.after) {
                return None;
            }
            let halves = texts.as_ref().zip(object).map(|(texts, object)| texts.object(object));
            Pair { half: Diff::new(halves.before?, halves.after?) }.layers(sought)
        };
        let each: Vec<Option<Self>> = pairing.pairs.into_par_iter().map(of_pair).collect();
        let mut layers = Self::default();
        for pair in each.into_iter().flatten() {
            layers.yours.before.extend(pair.yours.before);
            layers.yours.after.extend(pair.yours.after);
            layers.hidden.extend(pair.hidden);
            layers.shown.extend(pair.shown);
        }
        for side in Which::BOTH.into_iter().filter(|_| sought == Sought::Lines) {
            for at in side.of(&pairing.unpaired) {
                let (id, object) = side.of(&objects)[*at];
                let texts = side.of(&texts);
                let half = texts.object(id).filter(|_| texts.is_touched(id));
                let lines = half.map(|half| alone(&half)).unwrap_or_default();
                side.of_mut(&mut layers.yours).insert(object.key.clone(), lines);
            }
        }
        layers
    }

    /// Returns what differs between the lines of two configs, if they were looked at.
    pub(crate) fn found(&self, configs: Diff<&Config<'_>>) -> Option<&FoundLines> {
        let Diff { before, after } = configs.map(|config| config.node.map(Ref::place));
        // Texts in which values of Secrets are masked are others, and stand elsewhere.
        self.shown.get(&Diff::new(before?, after?))
    }

    /// Returns whose change a removed line of an object is, by its number in the file of the result before; the vendor's, if nobody
    /// sought that.
    #[must_use]
    pub fn removed(&self, object: &ObjectKey, line: usize) -> Layer {
        layer_of(&self.yours.before, object, line)
    }

    /// Returns whose change an added line of an object is, by its number in the file of the result after; the vendor's, if nobody
    /// sought that.
    #[must_use]
    pub fn added(&self, object: &ObjectKey, line: usize) -> Layer {
        layer_of(&self.yours.after, object, line)
    }
}

fn layer_of(yours: &BTreeMap<ObjectKey, BTreeSet<usize>>, object: &ObjectKey, line: usize) -> Layer {
    if yours.get(object).is_some_and(|lines| lines.contains(&line)) { Layer::Yours } else { Layer::Vendor }
}

/// The lines of an object that only one release has: yours where a patch has a part in them.
fn alone(half: &Half<'_, '_>) -> BTreeSet<usize> {
    let first = half.result.first_line;
    let last = first + half.result.text.lines().count() + 1;
    (first..=last).filter(|line| !half.patches(*line).is_empty()).collect()
}

/// One of two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Before,
    After,
}

impl Which {
    const BOTH: [Self; 2] = [Self::Before, Self::After];

    const fn other(self) -> Self {
        match self {
            Self::Before => Self::After,
            Self::After => Self::Before,
        }
    }

    const fn of<T>(self, both: &Diff<T>) -> &T {
        match self {
            Self::Before => &both.before,
            Self::After => &both.after,
        }
    }

    const fn of_mut<T>(self, both: &mut Diff<T>) -> &mut T {
        match self {
            Self::Before => &mut both.before,
            Self::After => &mut both.after,
        }
    }
}

/// An object that both releases have.
struct Pair<'t, 'a> {
    half: Diff<Half<'t, 'a>>,
}

impl Pair<'_, '_> {
    /// Finds what is sought of the object.
    fn layers(&self, sought: Sought) -> Option<Layers> {
        let base = self.half.as_ref().map(|half| &half.base);
        let result = self.half.as_ref().map(|half| &half.result);
        if base.before.text == base.after.text && result.before.text == result.after.text {
            return None;
        }
        let added = (sought == Sought::Hidden).then(|| self.added()).flatten();
        let lines = || Lines::of_both(base.map(|config| &*config.text));
        let (shown, lines) = if let Some(added) = added {
            let shown = Changes::of(result);
            if hides_nothing(&shown, &added) {
                return Some(self.found(shown));
            }
            (shown, lines())
        } else {
            // A large object is often the last one, and alone.
            rayon::join(|| Changes::of(result), lines)
        };
        let vendor = Changes::between(base, lines, &self.shared_lines(&shown));
        let derived = self.derived(&shown);
        let mut yours = Diff::<BTreeMap<_, _>>::default();
        for side in Which::BOTH.into_iter().filter(|_| sought == Sought::Lines) {
            let half = side.of(&self.half);
            let is_yours = |line: &usize| {
                !side.of(&derived).contains(line)
                    && !is_vendors(half, &vendor, side, &(*line..*line + 1))
                    && !half.parts(*line).iter().any(|part| is_changed(part, &vendor, side))
            };
            let hunks = shown.hunks().map(|hunk| side.of(&hunk.lines).clone());
            let hunks = hunks.filter(|lines| !is_vendors(half, &vendor, side, lines));
            let lines: BTreeSet<usize> = hunks.flatten().filter(is_yours).collect();
            if !lines.is_empty() {
                side.of_mut(&mut yours).insert(half.result.key.clone(), lines);
            }
        }
        let seen = Seen { half: &self.half, vendor, shown, derived };
        let hidden = seen.vendor.hunks().filter_map(|hunk| seen.hidden(&hunk)).collect();
        Some(Layers { yours, hidden, ..self.found(seen.shown) })
    }

    /// What was found of the results' lines, for who compares them next.
    fn found(&self, shown: Changes<'_>) -> Layers {
        let node = |half: &Half<'_, '_>| half.result.node.map(Ref::place);
        let mut layers = Layers::default();
        if let Diff { before: Some(before), after: Some(after) } = self.half.as_ref().map(node) {
            layers.shown.insert(Diff::new(before, after), shown.into_found());
        }
        layers
    }

    /// The lines that patches have added to each side, where they have done nothing else to it.
    fn added(&self) -> Option<Diff<Vec<Range<usize>>>> {
        Some(Diff::new(self.half.before.added()?, self.half.after.added()?))
    }

    /// The lines of both bases that are the same, and are shown as that.
    ///
    /// What changed between them is the vendor's, as it is shown; only where patches have a part something else may have.
    fn shared_lines(&self, shown: &Changes<'_>) -> Vec<Diff<Range<usize>>> {
        let mut shared = Vec::new();
        for stretch in shown.unchanged() {
            let runs = self.half.as_ref().zip(stretch.as_ref()).map(|(half, lines)| half.whole_lines(lines));
            let mut runs = runs.as_ref().map(|runs| runs.iter().peekable());
            while let (Some(before), Some(after)) = (runs.before.peek(), runs.after.peek()) {
                // From where the stretch begins, where each line stands beside its twin.
                let runs_of = Diff::new(before, after).zip(stretch.as_ref());
                let at = runs_of.map(|((lines, _), stretch)| lines.start - stretch.start..lines.end - stretch.start);
                let both = at.before.start.max(at.after.start)..at.before.end.min(at.after.end);
                if both.start < both.end {
                    let first =
                        Diff::new(before.1, after.1).zip(at.as_ref()).map(|(base, at)| base + both.start - at.start);
                    shared.push(first.map(|first| first..first + both.len()));
                }
                if at.before.end < at.after.end {
                    runs.before.next()
                } else {
                    runs.after.next()
                };
            }
        }
        shared
    }

    /// The lines that one patch has made, and out of one line another one: that shows what the vendor changed.
    fn derived(&self, shown: &Changes<'_>) -> Diff<BTreeSet<usize>> {
        let mut derived = Diff::new(BTreeSet::new(), BTreeSet::new());
        for hunk in shown.hunks() {
            let sides = self.half.as_ref().zip(hunk.lines.as_ref());
            if sides.before.0.is_without_patches(sides.before.1) || sides.after.0.is_without_patches(sides.after.1) {
                continue;
            }
            for pair in shown.pairs(&hunk) {
                let patches = self.half.as_ref().zip(pair).map(|(half, line)| half.patches(line));
                if patches.before.iter().any(|place| patches.after.contains(place)) {
                    derived.before.insert(pair.before);
                    derived.after.insert(pair.after);
                }
            }
        }
        derived
    }
}

/// Whether no change of the vendor's is hidden between two bases to which patches have only added lines: each line of the bases is there,
/// and one that the other base does not have stands beside no other line but one that a patch has added.
fn hides_nothing(shown: &Changes<'_>, added: &Diff<Vec<Range<usize>>>) -> bool {
    Which::BOTH.into_iter().all(|side| {
        let others = side.other().of(added);
        let is_added = |twin: usize| {
            let at = others.partition_point(|lines| lines.end <= twin);
            others.get(at).is_some_and(|lines| lines.contains(&twin))
        };
        side.of(added).iter().flat_map(Range::clone).filter_map(|line| shown.same(side, line)).all(is_added)
    })
}

/// Whether lines of a result are lines of the base that the vendor changed, and nothing else.
fn is_vendors(half: &Half<'_, '_>, vendor: &Changes<'_>, side: Which, lines: &Range<usize>) -> bool {
    if lines.is_empty() {
        return true;
    }
    let Some(first) = half.untouched(lines) else { return false };
    let hunk = vendor.hunk_of(side, first);
    hunk.is_some() && hunk == vendor.hunk_of(side, first + lines.len() - 1)
}

fn is_changed((line, part): &(usize, Range<usize>), vendor: &Changes<'_>, side: Which) -> bool {
    let overlaps = |range: &Range<usize>| range.start < part.end && part.start < range.end;
    vendor.bytes(side, *line).is_some_and(|ranges| ranges.iter().any(overlaps))
}

#[cfg(test)]
mod tests;
