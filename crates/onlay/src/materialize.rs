//! Materializing: base and patches to the final texts.

use onlay_diff::Diff;
use onlay_kube::{Labels, Rules};
use onlay_patch::{How, PatchSet, Plan, Severity, resolve_with};
use onlay_yaml::Text;

use crate::finding::Finding;
use crate::release::Release;
use crate::sources::Sources;

/// Everything that shapes what becomes of a base.
#[derive(Debug, Clone, Copy)]
pub struct Overlays<'a> {
    /// The patches, in their order.
    pub patches: &'a PatchSet,
    /// Names for groups of objects.
    pub labels: &'a Labels,
    /// CRDs from outside the bundle.
    pub crds: Option<&'a Release>,
}

/// A release with its patches laid on.
#[derive(Debug)]
pub struct Materialized {
    /// The texts and objects as they come out.
    pub release: Release,
    /// What was done to the base, and what there is to say of it.
    pub plan: Plan,
}

impl Materialized {
    /// Returns what there is to say: of the texts, and of each patch.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.plan.problems.iter().map(Finding::from).collect()
    }

    /// Returns whether some patch could not be applied.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.plan.problems.iter().any(|p| p.severity == Severity::Error)
    }
}

/// Resolves all patches against a release.
#[must_use]
pub fn plan(base: &Release, overlays: Overlays<'_>) -> Plan {
    plan_with(base, overlays, How::default())
}

/// Resolves all patches and transformations against a release; some objects may take no part.
#[must_use]
pub fn plan_with(base: &Release, overlays: Overlays<'_>, how: How<'_>) -> Plan {
    let indexes: Vec<_> = [Some(base), overlays.crds].into_iter().flatten().map(|r| &*r.index).collect();
    resolve_with(&base.index, &Rules::of(&indexes), overlays.labels, overlays.patches, how)
}

/// Lays patches onto a release: the texts of all files, in their order.
///
/// A file without edits is the base's own text.
#[must_use]
pub fn texts(base: &Release, plan: &Plan) -> Vec<Text> {
    let new = base.texts_with(&plan.edits).into_iter();
    base.files.iter().zip(new).map(|(file, text)| text.unwrap_or_else(|| file.text.clone())).collect()
}

/// Lays patches onto a release and reads what comes out; texts that change become sources of their own.
#[must_use]
pub fn materialize(base: &Release, overlays: Overlays<'_>, sources: &mut Sources) -> Materialized {
    let plan = plan(base, overlays);
    let release = materialized(base, &plan, sources);
    Materialized { release, plan }
}

/// Reads the release that comes out of a plan.
#[must_use]
pub fn materialized(base: &Release, plan: &Plan, sources: &mut Sources) -> Release {
    base.edited(&plan.edits, sources)
}

/// Reads the releases that come out of two plans, both at once.
#[must_use]
pub fn both_materialized(bases: Diff<&Release>, plans: Diff<&Plan>, sources: &mut Sources) -> Diff<Release> {
    Release::both_edited(bases, plans.map(|plan| &plan.edits), sources)
}
