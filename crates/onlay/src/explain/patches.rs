//! Each patch: which objects it found and changed, which it skipped and why, how its lists merged, and how many bytes that took.

use std::collections::BTreeMap;

use onlay_kube::ObjectId;
use onlay_patch::{Effect, MatchedBy, ProblemKind, Severity, Trace, trace};
use onlay_yaml::{Piece, Place};

use super::Explain;
use super::lists::ListStory;

/// What a patch did.
#[derive(Debug, Clone, PartialEq)]
pub struct PatchStory {
    /// Its number in the set, from 0.
    pub number: usize,
    /// How its target was understood.
    pub by: MatchedBy,
    /// The objects that it was laid onto, in the order of the index.
    pub objects: Vec<PatchOnObject>,
    /// The objects that its target names and that it was not laid onto.
    pub skipped: Vec<Skipped>,
    /// Bytes of the result that it asked for.
    pub bytes_written: usize,
    /// Bytes of the base that it took away.
    pub bytes_removed: usize,
}

/// What a patch did to one object.
#[derive(Debug, Clone, PartialEq)]
pub struct PatchOnObject {
    /// The object.
    pub object: ObjectId,
    /// What it did.
    pub effect: Effect,
    /// Why it could not be laid on.
    pub error: Option<String>,
    /// By which rule each of its lists merged.
    pub lists: Vec<ListStory>,
}

/// An object that a patch was not laid onto.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The object.
    pub object: ObjectId,
    /// Why.
    pub reason: SkipReason,
}

/// Why a patch was not laid onto an object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkipReason {
    /// It is of another kind than the patch is for.
    Kind {
        /// The object's kind.
        actual: String,
        /// The patch's kind.
        wanted: String,
    },
    /// It is taken as it is: it was materialized before.
    Settled,
    /// It is encrypted.
    Opaque,
}

impl std::fmt::Display for SkipReason {
    /// Writes it in words: `is a Service, and the patch is for kind Deployment`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Kind { actual, wanted } => write!(f, "is of kind {actual}, the patch is for kind {wanted}"),
            Self::Settled => f.write_str("is taken as it is"),
            Self::Opaque => f.write_str("is encrypted"),
        }
    }
}

impl Explain<'_> {
    /// Tells what each patch of the set did, in their order.
    #[must_use]
    pub fn patches(&self) -> Vec<PatchStory> {
        let bytes = self.bytes();
        let traces: BTreeMap<ObjectId, Trace<'_>> = self
            .plan
            .outcomes
            .iter()
            .map(|outcome| (outcome.object, trace(&self.base.index, self.rules, self.set, outcome)))
            .collect();
        (0..self.set.patches.len()).map(|number| self.patch(number, bytes[number], &traces)).collect()
    }

    fn patch(
        &self,
        number: usize,
        (bytes_written, bytes_removed): (usize, usize),
        traces: &BTreeMap<ObjectId, Trace<'_>>,
    ) -> PatchStory {
        let matches = self.plan.matches.get(number).cloned().unwrap_or_default();
        let own = || self.plan.problems.iter().filter(move |problem| problem.patch == Some(number));
        let outcome = |object: ObjectId| {
            let outcome = self.plan.outcomes.iter().find(|outcome| outcome.object == object)?;
            outcome.patches.iter().find(|(patch, _)| *patch == number).map(|(_, effect)| *effect)
        };
        let mut objects = Vec::new();
        let mut skipped = Vec::new();
        for object in matches.objects.iter().copied() {
            let about = || own().filter(move |problem| problem.object == Some(object));
            match outcome(object) {
                _ if self.base.index.object(object).is_opaque => {
                    skipped.push(Skipped { object, reason: SkipReason::Opaque });
                }
                None => {
                    let settled = about().any(|problem| matches!(problem.kind, ProblemKind::Settled { .. }));
                    if settled {
                        skipped.push(Skipped { object, reason: SkipReason::Settled });
                    }
                }
                Some(effect) => {
                    let error = about().find(|problem| problem.severity == Severity::Error);
                    let error = error.map(|problem| problem.kind.to_string());
                    let lists = traces.get(&object).map_or_else(Vec::new, |trace| self.lists(trace, number));
                    objects.push(PatchOnObject { object, effect, error, lists });
                }
            }
        }
        let wanted = self.set.patches[number].kind.as_ref().map(|(kind, _)| kind.clone()).unwrap_or_default();
        skipped.extend(matches.skipped.iter().map(|object| {
            let actual = self.base.index.object(*object).key.kind.clone();
            Skipped { object: *object, reason: SkipReason::Kind { actual, wanted: wanted.clone() } }
        }));
        PatchStory { number, by: matches.by, objects, skipped, bytes_written, bytes_removed }
    }

    /// How many bytes each patch wrote and took away, by the edits of the plan.
    fn bytes(&self) -> Vec<(usize, usize)> {
        let mut bytes = vec![(0, 0); self.set.patches.len()];
        let patch_at = |place: &Place| {
            self.set.patches.iter().position(|patch| {
                let span = patch.document.span();
                patch.source() == place.source && span.start <= place.span.start && place.span.end <= span.end
            })
        };
        for edit in self.plan.edits.values().flat_map(|edits| edits.edits()) {
            let mut kept = 0;
            let mut asked = edit.origin.as_ref();
            for piece in &edit.pieces {
                match piece {
                    Piece::Base(span) => {
                        let shared = span.end.min(edit.span.end).saturating_sub(span.start.max(edit.span.start));
                        kept += shared;
                    }
                    Piece::New { text, origin } => {
                        asked = asked.or(origin.as_ref());
                        if let Some(patch) = origin.as_ref().or(asked).and_then(patch_at) {
                            bytes[patch].0 += text.len();
                        }
                    }
                }
            }
            if let Some(patch) = asked.and_then(patch_at) {
                bytes[patch].1 += edit.span.len().saturating_sub(kept);
            }
        }
        bytes
    }
}
