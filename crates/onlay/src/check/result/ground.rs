//! What all rules of the result stand on: what is known of kinds, whence each line comes, which objects there are.

use std::collections::BTreeSet;

use onlay_kube::{Names, ObjectId, ObjectIndex, ObjectKey, Rules, pointer};
use onlay_patch::placeholders;
use onlay_yaml::{Place, Ref};

use crate::blame::Origins;
use crate::check::{Check, rule};
use crate::finding::Finding;

/// A check, and what it looks up often.
pub(super) struct Ground<'c> {
    pub(super) check: &'c Check<'c>,
    pub(super) names: &'c Names,
    pub(super) rules: Rules<'c>,
    pub(super) origins: Origins,
    /// The namespaces that objects of the bundle are in.
    pub(super) namespaces: BTreeSet<&'c str>,
    /// What operators may make objects of: the custom resources.
    pub(super) resources: Vec<&'c ObjectKey>,
    /// Whether a controller comes with the release, so that not all objects that will be are in it.
    pub(super) has_controllers: bool,
}

impl<'c> Ground<'c> {
    pub(super) fn of(check: &'c Check<'c>, names: &'c Names) -> Self {
        let index: &'c ObjectIndex = &check.result.index;
        let indexes: Vec<&ObjectIndex> =
            [Some(check.result), check.crds].into_iter().flatten().map(|release| &*release.index).collect();
        let keys = || index.objects().map(|(_, object)| &object.key);
        let is_built_in = |key: &ObjectKey| onlay_kube::Schema::builtin().root(&key.api_version(), &key.kind).is_some();
        Self {
            check,
            names,
            rules: Rules::of(&indexes),
            origins: Origins::of(check.base, check.result, check.plan, check.sources),
            has_controllers: !index.of_kind("CustomResourceDefinition").is_empty() || !keys().all(is_built_in),
            namespaces: keys().filter_map(|key| key.namespace.as_deref()).collect(),
            resources: keys().filter(|key| !is_built_in(key)).collect(),
        }
    }

    pub(super) fn index(&self) -> &'c ObjectIndex {
        &self.check.result.index
    }

    pub(super) fn key(&self, id: ObjectId) -> &'c ObjectKey {
        &self.check.result.index.object(id).key
    }

    pub(super) fn node(&self, id: ObjectId) -> Ref<'c> {
        self.check.result.index.node(id)
    }

    /// What the user calls an object: a namespace that a transformation gave it is no part of it.
    pub(super) fn name(&self, id: ObjectId) -> String {
        let base = &self.check.base.index;
        // Patches neither add nor remove objects.
        let key = if base.len() == self.index().len() { &base.object(id).key } else { self.key(id) };
        self.names.of(key)
    }

    /// The releases in which things may still be right: the bundle without patches, and the one before.
    pub(super) fn earlier(&self) -> impl Iterator<Item = &'c ObjectIndex> {
        let before = self.check.before.map(|before| before.base);
        [Some(self.check.base), before].into_iter().flatten().map(|release| &*release.index)
    }

    /// Whether a place is in a patch, not in the bundle.
    pub(super) fn is_of_patch(&self, place: &Place) -> bool {
        self.check.base.file(place.source).is_none() && self.check.result.file(place.source).is_none()
    }

    /// Makes a finding of a rule about a part of an object as it comes out.
    ///
    /// What a patch wrote is told at its place there first, then where it goes in the base.
    pub(super) fn finding<T: AsRef<str>>(
        &self,
        code: &'static str,
        message: impl Into<String>,
        id: ObjectId,
        place: &Place,
        tokens: impl IntoIterator<Item = T>,
    ) -> Finding {
        let severity = rule(code).map_or(onlay_patch::Severity::Warning, |rule| rule.severity);
        let blamed = self.origins.whence(place, self.check.sources);
        let base = || self.origins.base_place(place, self.check.sources);
        let finding = match blamed.patches.into_iter().next() {
            Some(patch) => {
                let base = blamed.base.unwrap_or_else(base);
                let label = if base.span.is_empty() { "it goes in here" } else { "in the base" };
                Finding::new(code, severity, message, patch).and(base, label)
            }
            None => Finding::new(code, severity, message, blamed.base.unwrap_or_else(base)),
        };
        finding.of_config(self.name(id)).at_pointer(pointer(tokens))
    }
}

/// Whether two objects may meet: where either namespace is not said, or is still a placeholder, they may.
pub(super) fn may_meet(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one == other || [one, other].into_iter().any(is_open),
        _ => true,
    }
}

fn is_open(text: &str) -> bool {
    placeholders(text).next().is_some()
}

/// Writes names as a question.
pub(super) fn did_you_mean(near: &[impl AsRef<str>]) -> Option<String> {
    let words: Vec<String> = near.iter().map(|word| format!("`{}`", word.as_ref())).collect();
    Some(match words.split_last()? {
        (one, []) => format!("did you mean {one}?"),
        (last, most) => format!("did you mean {} or {last}?", most.join(", ")),
    })
}
