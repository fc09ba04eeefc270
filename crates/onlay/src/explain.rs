//! Explaining: whence each line of a materialized config comes, what became of a field, and what each patch did.
//!
//! The answers are drawn from the plan and its edits; nothing is laid on a second time but to see the values between two patches.

mod field;
mod lines;
mod lists;
mod patches;
mod shown;

use onlay_kube::{ObjectId, Rules};
use onlay_patch::{PatchSet, Plan, Pointer, Step};
use onlay_yaml::Place;

use crate::blame::Origins;
use crate::release::Release;
use crate::secrets::Letters;
use crate::sources::Sources;

pub use field::{FieldStep, FieldStory, NoField, Writer};
pub use lines::{ExplainedLine, LineOrigin};
pub use lists::{ListHow, ListStory};
pub use patches::{PatchOnObject, PatchStory, SkipReason, Skipped};

/// What it takes to explain a materialized release.
#[derive(Debug, Clone, Copy)]
pub struct Explain<'e> {
    /// The bundle with what is added to it, before any patch.
    pub base: &'e Release,
    /// The same, materialized.
    pub result: &'e Release,
    /// The result as it may be shown: with letters for the values of Secrets, line by line the same; or the result itself.
    pub shown: &'e Release,
    /// The patches.
    pub set: &'e PatchSet,
    /// What they did to the base.
    pub plan: &'e Plan,
    /// How fields merge.
    pub rules: &'e Rules<'e>,
    /// Whence each byte of the result comes.
    pub origins: &'e Origins,
    /// All texts.
    pub sources: &'e Sources,
}

/// Who asked for a part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// Where it is asked for.
    pub place: Place,
    /// The patch, by its number in the set.
    pub patch: Option<usize>,
    /// The transformation.
    pub step: Option<Step>,
}

impl Explain<'_> {
    /// Puts letters in the place of values of Secrets in a field's story; of other objects nothing is hidden.
    pub fn hide_secrets(&self, object: ObjectId, story: &mut FieldStory, letters: &mut Letters) {
        if self.base.index.object(object).key.kind != "Secret" {
            return;
        }
        let tokens = Pointer::parse(&story.pointer).map(|pointer| pointer.tokens().to_vec()).unwrap_or_default();
        for value in story.steps.iter_mut().filter_map(|step| step.value.as_mut()) {
            *value = shown::without_secrets(value, &tokens, letters);
        }
    }

    /// Finds out who has asked at a place.
    fn by(&self, object: ObjectId, place: Place) -> By {
        let holds = |patch: &onlay_patch::Patch| {
            let span = patch.document.span();
            patch.source() == place.source && span.start <= place.span.start && place.span.end <= span.end
        };
        let patch = self.set.patches.iter().position(holds);
        let asked = |done: &&onlay_patch::Transformed| done.object == object && done.origin.source == place.source;
        let step = match patch {
            Some(_) => None,
            None => self.plan.transformed.iter().find(asked).map(|done| done.step),
        };
        By { place, patch, step }
    }
}

#[cfg(test)]
mod tests;
