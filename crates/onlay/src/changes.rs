//! A comparison as a reader goes through it: one entry per object that differs, with its name, its files and its lines.

use onlay_diff::{Comparison, Config, Diff, Fate, LineDiff, PairState, Summary};
use onlay_kube::{NameForm, Names, ObjectKey};
use onlay_patch::{Effect, Patch, PatchSet, Plan};

use crate::compare::Sides;
use crate::layers::Layers;

/// What becomes of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// Another value.
    Changed,
    /// Only after.
    Added,
    /// Only before, and not kept.
    Deleted,
    /// In the keep list, and the same as before.
    Kept,
    /// In the keep list, and changed by the patches of the new side.
    KeptAndChanged,
    /// Same value, written in another way.
    FormattingOnly,
}

impl ChangeKind {
    /// Returns the words that a reader sees: `changed`, `formatting only`.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Deleted => "deleted",
            Self::Kept => "kept",
            Self::KeptAndChanged => "kept and changed",
            Self::FormattingOnly => "formatting only",
        }
    }
}

/// An object that differs, or is kept.
#[derive(Debug, Clone)]
pub struct ObjectChange<'s, 'a> {
    /// What becomes of it.
    pub kind: ChangeKind,
    /// Its name in the shortest form that is unique on both sides: `web`, `Deployment/web`, …
    pub name: String,
    /// Its name with its kind, always: `Deployment/web`.
    pub title: String,
    /// Its config on each side that has it.
    pub config: Diff<Option<&'s Config<'a>>>,
    /// The lines that differ, with the line numbers of their files.
    pub lines: LineDiff<'s>,
}

impl ObjectChange<'_, '_> {
    /// Returns the path of the file that it comes from: the new side's, or the old one's if it is only there.
    #[must_use]
    pub fn path(&self) -> &str {
        self.config.after.or(self.config.before).map_or("", |config| config.path)
    }
}

/// Counts the objects of each sort; what is kept counts as kept, changed or not.
#[must_use]
pub fn counts(sides: &Sides<'_>, comparison: &Comparison<'_, '_>) -> Summary {
    let mut counts = comparison.summary();
    for pair in comparison.pairs.iter().filter(|pair| sides.kept.contains(pair.config.before.key)) {
        counts.kept += 1;
        match pair.state {
            PairState::Changed => counts.changed -= 1,
            PairState::FormattingOnly => counts.formatting_only -= 1,
            PairState::Unchanged => counts.unchanged -= 1,
        }
    }
    counts
}

/// Lists the objects that differ or are kept: pairs in the order of the new side, then what comes, goes and stays.
#[must_use]
pub fn changes<'s, 'a>(sides: &Sides<'_>, comparison: &Comparison<'s, 'a>) -> Vec<ObjectChange<'s, 'a>> {
    changes_with(sides, comparison, None)
}

/// The same where the layers of the comparison have been found, which takes a look at the lines of some objects.
#[must_use]
pub fn changes_with<'s, 'a>(
    sides: &Sides<'_>,
    comparison: &Comparison<'s, 'a>,
    layers: Option<&Layers>,
) -> Vec<ObjectChange<'s, 'a>> {
    let entry = |kind, config: Diff<Option<&'s Config<'a>>>, lines: LineDiff<'s>| {
        let key = config.after.or(config.before).map(|config| config.key).expect("one side has the object");
        ObjectChange { kind, name: sides.names.of(key), title: title(&sides.names, key), config, lines }
    };
    let alone = |kind, config: Diff<Option<&'s Config<'a>>>| {
        let texts = config.map(|config| config.map_or("", |config| config.text.as_ref()));
        let first = config.map(|config| config.map_or(1, |config| config.first_line));
        entry(kind, config, LineDiff::of(texts).starting_at(first))
    };
    let is_kept = |key: &ObjectKey| sides.kept.contains(key);
    let mut all = Vec::new();
    for (pair, lines) in comparison.line_diffs_with(|pair| layers?.found(pair.config)) {
        let kind = match (pair.state, is_kept(pair.config.before.key)) {
            (PairState::Changed, false) => ChangeKind::Changed,
            (PairState::Changed, true) => ChangeKind::KeptAndChanged,
            (_, false) => ChangeKind::FormattingOnly,
            (_, true) => ChangeKind::Kept,
        };
        all.push(entry(kind, pair.config.map(Some), lines));
    }
    all.extend(comparison.added.iter().map(|config| alone(ChangeKind::Added, Diff::new(None, Some(*config)))));
    let deleted = comparison.with_fate(Fate::Deleted);
    all.extend(deleted.map(|config| alone(ChangeKind::Deleted, Diff::new(Some(config), None))));
    for pair in comparison.in_state(PairState::Unchanged).filter(|pair| is_kept(pair.config.before.key)) {
        all.push(entry(ChangeKind::Kept, pair.config.map(Some), pair.lines()));
    }
    let kept = comparison.with_fate(Fate::Kept);
    all.extend(kept.map(|config| {
        let empty = LineDiff::of(Diff::new("", ""));
        entry(ChangeKind::Kept, Diff::new(Some(config), None), empty)
    }));
    all
}

/// The name with its kind, in a form that is unique on both sides.
fn title(names: &Names, key: &ObjectKey) -> String {
    let name = names.of(key);
    if name == key.name { key.in_form(NameForm::Kind) } else { name }
}

/// A patch that changes no object.
#[derive(Debug, Clone, Copy)]
pub struct IdlePatch<'p> {
    /// The patch.
    pub patch: &'p Patch,
    /// How many objects it was laid onto; all of them were as it wants them already.
    pub objects: usize,
}

/// Lists the patches of a plan that did nothing: their target is not there, or is already as they want it.
#[must_use]
pub fn idle_patches<'p>(set: &'p PatchSet, plan: &Plan) -> Vec<IdlePatch<'p>> {
    let mut did: Vec<(usize, bool)> = vec![(0, false); set.patches.len()];
    for (number, effect) in plan.outcomes.iter().flat_map(|outcome| &outcome.patches) {
        did[*number].0 += 1;
        did[*number].1 |= *effect != Effect::None;
    }
    // A patch for an object that is kept as it is has done its work before.
    let has_settled =
        |number: usize| did[number].0 == 0 && plan.matches.get(number).is_some_and(|m| !m.objects.is_empty());
    let idle = set.patches.iter().enumerate().filter(|(number, _)| !did[*number].1 && !has_settled(*number));
    idle.map(|(number, patch)| IdlePatch { patch, objects: did[number].0 }).collect()
}
