//! What an upgrade does besides changing lines: facts for whoever decides on it, typed, for every output to show in its own way.

mod deleted;
mod version;

use std::collections::BTreeMap;

use onlay_diff::{Comparison, Config, Fate};
use onlay_kube::{ApiState, Deprecation, Minor, ObjectId, ObjectKey, deprecation};
use onlay_patch::{Patch, PatchSet, Plan, Repeated, Severity, Step, Transformed};
use onlay_yaml::Place;

pub use deleted::{DeletedObject, User};
pub use version::{VersionStep, compare_versions};

use crate::additions::Replaced;
use crate::compare::Sides;
use crate::finding::Finding;
use crate::keep::{Keep, Kept};
use crate::release::Release;

/// The facts of one upgrade.
#[derive(Debug, Default)]
pub struct Facts<'u> {
    /// How the release version moves.
    pub version: VersionStep,
    /// What goes, and who will miss it; in the order of the current release.
    pub deleted: Vec<DeletedObject<'u>>,
    /// What is kept, and what the list says of it; in the order of the current release.
    pub kept: Vec<KeptObject<'u>>,
    /// Default patches that are not laid on, as they are in the patch set already.
    pub repeated: &'u [Repeated],
    /// Objects of the new bundle whose place a network policy took.
    pub replaced: &'u [Replaced],
    /// API versions that Kubernetes serves no longer, or not for long; in the order of the new release.
    pub api_versions: Vec<ApiVersion>,
    /// What the transformations changed in the new release.
    pub transformed: &'u [Transformed],
}

/// An object of the keep list.
#[derive(Debug, Clone)]
pub struct KeptObject<'u> {
    /// The object.
    pub key: ObjectKey,
    /// What the list says of it.
    pub keep: &'u Keep,
    /// Whether it is taken as it is, so that only the new side's own patches are laid onto it.
    pub is_settled: bool,
}

/// An object whose API version is going away or gone.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiVersion {
    /// The object.
    pub key: ObjectKey,
    /// What the Kubernetes asked about makes of it.
    pub state: ApiState,
    /// Since when, and what to use instead.
    pub row: &'static Deprecation,
    /// Where the API version stands.
    pub place: Place,
}

/// Everything that facts are drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Upgrade<'u> {
    /// Both releases as they are compared.
    pub sides: &'u Sides<'u>,
    /// The release before, materialized.
    pub before: &'u Release,
    /// The release after, materialized.
    pub after: &'u Release,
    /// What the patches did before; nothing if that release was materialized already.
    pub before_plan: Option<(&'u PatchSet, &'u Plan)>,
    /// What the patches did after.
    pub after_plan: (&'u PatchSet, &'u Plan),
    /// The keep list.
    pub kept: &'u Kept,
    /// Default patches that were left out.
    pub repeated: &'u [Repeated],
    /// Objects that gave way to network policies.
    pub replaced: &'u [Replaced],
    /// The Kubernetes that the new release is for.
    pub kube_version: Minor,
}

impl<'u> Facts<'u> {
    /// Draws the facts of an upgrade.
    #[must_use]
    pub fn of(upgrade: Upgrade<'u>, comparison: &Comparison<'_, 'u>) -> Self {
        let Upgrade { before, after, kept, .. } = upgrade;
        let gone: Vec<&Config<'u>> = comparison.with_fate(Fate::Deleted).collect();
        let object = |id: &ObjectId, keep: &'u Keep| {
            let key = before.index.object(*id).key.clone();
            let is_settled = kept.settled.iter().any(|id| after.index.object(*id).key.same_but_version(&key));
            KeptObject { key, keep, is_settled }
        };
        Self {
            version: VersionStep::of(before.version.as_deref(), after.version.as_deref()),
            deleted: deleted::deleted(&upgrade, &gone),
            kept: kept.objects.iter().map(|(id, keep)| object(id, keep)).collect(),
            repeated: upgrade.repeated,
            replaced: upgrade.replaced,
            api_versions: api_versions(after, upgrade.kube_version),
            transformed: &upgrade.after_plan.1.transformed,
        }
    }

    /// Returns the patches that lose their target because the object goes, each once, in the order of the set.
    #[must_use]
    pub fn patches_without_target(&self) -> Vec<(&'u Patch, &ObjectKey)> {
        let mut lost: Vec<(usize, &'u Patch, &ObjectKey)> = Vec::new();
        for object in &self.deleted {
            lost.extend(object.patches.iter().map(|(number, patch)| (*number, *patch, &object.key)));
        }
        lost.sort_by_key(|(number, _, _)| *number);
        lost.dedup_by_key(|(number, _, _)| *number);
        lost.into_iter().map(|(_, patch, key)| (patch, key)).collect()
    }
}

/// Finds the objects of a release whose API version a Kubernetes serves no longer, or not for long; in the order of the index.
#[must_use]
pub fn api_versions(release: &Release, kube_version: Minor) -> Vec<ApiVersion> {
    let found = release.index.objects().filter_map(|(id, object)| {
        let row = deprecation(&object.key.api_version(), &object.key.kind)?;
        let state = row.state_in(kube_version)?;
        let node = release.index.node(id);
        let place = node.get("apiVersion").unwrap_or(node).place();
        Some(ApiVersion { key: object.key.clone(), state, row, place })
    });
    found.collect()
}

impl ApiVersion {
    /// Says so: a warning where the API version is gone, a note where it is going.
    #[must_use]
    pub fn finding(&self, kube_version: Minor) -> Finding {
        let ApiVersion { key, row, .. } = self;
        let name = format!("{} ({} {})", key.name, row.api_version, row.kind);
        let (code, severity, message) = match self.state {
            ApiState::Removed => {
                let since = row.removed_in.filter(|since| *since != kube_version);
                let since = since.map(|since| format!(" since {since}")).unwrap_or_default();
                let message = format!("{name}: Kubernetes {kube_version} does not serve this API version{since}");
                ("api/removed", Severity::Warning, message)
            }
            ApiState::Deprecated => {
                let until = row.removed_in.map(|end| format!("; {end} does not serve it")).unwrap_or_default();
                let message = format!("{name}: this API version is deprecated in Kubernetes {kube_version}{until}");
                ("api/deprecated", Severity::Note, message)
            }
        };
        let finding = Finding::new(code, severity, message, self.place.clone());
        match self.successor() {
            Some(successor) => finding.help(format!("use {successor}")),
            None => finding.help("there is nothing like it any more"),
        }
    }

    /// Writes what to use instead: an API version, and the kind where that is another one.
    #[must_use]
    pub fn successor(&self) -> Option<String> {
        let (api_version, kind) = self.row.successor?;
        Some(if kind == self.row.kind { api_version.to_owned() } else { format!("{api_version} {kind}") })
    }
}

/// How many changes each transformation made, in their order.
#[must_use]
pub fn transformation_counts(changes: &[Transformed]) -> BTreeMap<Step, usize> {
    let mut counts = BTreeMap::new();
    for change in changes {
        *counts.entry(change.step).or_default() += 1;
    }
    counts
}
