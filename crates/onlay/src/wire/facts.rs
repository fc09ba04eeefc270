//! The facts of an upgrade as JSON, beside the vendor's shapes.

use onlay_kube::{ApiState, Certainty, Minor, ObjectKey};
use onlay_patch::Transformed;
use serde::Serialize;

use super::layers::HiddenChangesJson;

use crate::compare::Sides;
use crate::release::Release;
use crate::sources::Sources;
use crate::upgrade::{ApiVersion, Facts, VersionStep};

/// A vendor's shape with our facts beside it, under `upgrade`.
#[derive(Debug, Serialize)]
pub struct WithFacts<T> {
    /// The vendor's shape.
    #[serde(flatten)]
    pub of: T,
    /// The facts.
    pub upgrade: FactsJson,
}

/// What an upgrade does besides changing lines.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FactsJson {
    /// Whether the release version rises; null where a side has none.
    pub version_rises: Option<bool>,
    /// What goes, and who will miss it.
    pub deleted: Vec<DeletedJson>,
    /// What is kept.
    pub kept: Vec<KeptJson>,
    /// Default patches that are not laid on, as they are in the patch set already.
    pub skipped_default_patches: Vec<SkippedPatchJson>,
    /// Objects of the new bundle whose place a network policy took, sorted.
    pub replaced_by_network_policies: Vec<String>,
    /// Objects whose API version is going away or gone.
    pub api_versions: Vec<ApiVersionJson>,
    /// What the transformations changed in the new release.
    pub transformations: Vec<TransformationJson>,
    /// What the vendor changed and the patches hide, by object; null where that cannot be told: of one release, or of one that was
    /// materialized before.
    pub hidden_vendor_changes: Option<HiddenChangesJson>,
}

/// A deleted object.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeletedJson {
    /// Its name, as the other lists have it.
    pub object_name: String,
    /// The patches that lose their target.
    pub patches: Vec<PlaceJson>,
    /// The objects that still name it.
    pub used_by: Vec<UserJson>,
    /// Whether installers are known to make an object of this name.
    pub made_by_installer: bool,
}

/// A place in a file.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceJson {
    /// The file.
    pub file: String,
    /// The line (1-based).
    pub line: usize,
}

/// An object that names another one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserJson {
    /// Its name.
    pub object_name: String,
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// `sure`, `likely` (a custom resource's field is called so) or `mentioned` (a text holds the host name).
    pub certainty: &'static str,
    /// Whether the object may be missing (`optional: true`).
    pub optional: bool,
}

/// A kept object.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptJson {
    /// Its name.
    pub object_name: String,
    /// Why it is kept, if the list says so.
    pub reason: Option<String>,
    /// Until when (`YYYY-MM-DD`), if the list says so.
    pub expires: Option<String>,
    /// Whether it is taken as it is, and not patched again.
    pub as_it_is: bool,
}

/// A default patch that is not laid on.
#[derive(Debug, Serialize)]
pub struct SkippedPatchJson {
    /// What it aims at.
    pub target: String,
    /// Where it is.
    #[serde(flatten)]
    pub place: PlaceJson,
}

/// An object whose API version is going away or gone.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiVersionJson {
    /// Its name.
    pub object_name: String,
    /// Its `apiVersion`.
    pub api_version: String,
    /// Its kind.
    pub kind: String,
    /// `deprecated` or `removed`, in the Kubernetes asked about.
    pub state: &'static str,
    /// The first Kubernetes that warns about it, if one does.
    pub deprecated_in: Option<String>,
    /// The first Kubernetes that does not serve it, if one is known.
    pub removed_in: Option<String>,
    /// What to use instead, if there is something like it.
    pub successor: Option<SuccessorJson>,
}

/// What to use instead of an API version.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SuccessorJson {
    /// The API version.
    pub api_version: &'static str,
    /// The kind.
    pub kind: &'static str,
}

/// One change that a transformation made.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TransformationJson {
    /// The object.
    pub object_name: String,
    /// `size`, `set`, `image`, `registry` or `namespace`.
    pub by: &'static str,
    /// The place in the object, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What stood there, if anything did; of placeholders in Secrets always null.
    pub before: Option<String>,
    /// What stands there now; of placeholders in Secrets always null.
    pub after: Option<String>,
    /// Where that was asked for: an option, or a line of a file.
    pub origin: PlaceJson,
}

impl FactsJson {
    /// Makes the shape of the facts of an upgrade.
    #[must_use]
    pub fn of(facts: &Facts<'_>, sides: &Sides<'_>, after: &Release, sources: &Sources) -> Self {
        let name = |key: &ObjectKey| sides.names.of(key);
        let place = |place: &onlay_yaml::Place| PlaceJson::of(place, sources);
        let deleted = facts.deleted.iter().map(|object| DeletedJson {
            object_name: name(&object.key),
            patches: object.patches.iter().map(|(_, patch)| place(&patch.target_place)).collect(),
            used_by: object
                .users
                .iter()
                .map(|user| UserJson {
                    object_name: name(&user.key),
                    pointer: user.reference.pointer(),
                    certainty: certainty(user.reference.certainty),
                    optional: user.reference.is_optional,
                })
                .collect(),
            made_by_installer: object.is_made_by_installer,
        });
        let kept = facts.kept.iter().map(|object| KeptJson {
            object_name: name(&object.key),
            reason: object.keep.reason.clone(),
            expires: object.keep.expires.map(|date| date.to_string()),
            as_it_is: object.is_settled,
        });
        let skipped = facts.repeated.iter().map(|repeated| SkippedPatchJson {
            target: repeated.patch.target.clone(),
            place: place(&repeated.patch.target_place),
        });
        let by_id = |transformed: &Transformed| name(&after.index.object(transformed.object).key);
        Self {
            hidden_vendor_changes: None,
            version_rises: match facts.version {
                VersionStep::Unknown => None,
                VersionStep::Rises => Some(true),
                VersionStep::DoesNotRise { .. } => Some(false),
            },
            deleted: deleted.collect(),
            kept: kept.collect(),
            skipped_default_patches: skipped.collect(),
            replaced_by_network_policies: sides.sorted(facts.replaced.iter().map(|replaced| &replaced.key)),
            api_versions: facts
                .api_versions
                .iter()
                .map(|version| ApiVersionJson::of(version, name(&version.key)))
                .collect(),
            transformations: facts
                .transformed
                .iter()
                .map(|change| TransformationJson::of(change, by_id(change), sources))
                .collect(),
        }
    }
}

impl TransformationJson {
    /// Makes the shape of a change to an object of this name.
    #[must_use]
    pub fn of(change: &Transformed, object_name: String, sources: &Sources) -> Self {
        Self {
            object_name,
            by: change.step.name(),
            pointer: change.pointer.clone(),
            before: change.before.clone(),
            after: change.after.clone(),
            origin: PlaceJson::of(&change.origin, sources),
        }
    }
}

impl ApiVersionJson {
    /// Makes the shape of an object of this name.
    #[must_use]
    pub fn of(version: &ApiVersion, object_name: String) -> Self {
        let minor = |minor: Option<Minor>| minor.map(|minor| minor.to_string());
        Self {
            object_name,
            api_version: version.row.api_version.to_owned(),
            kind: version.row.kind.to_owned(),
            state: match version.state {
                ApiState::Deprecated => "deprecated",
                ApiState::Removed => "removed",
            },
            deprecated_in: minor(version.row.deprecated_in),
            removed_in: minor(version.row.removed_in),
            successor: version.row.successor.map(|(api_version, kind)| SuccessorJson { api_version, kind }),
        }
    }
}

impl PlaceJson {
    pub(super) fn of(place: &onlay_yaml::Place, sources: &Sources) -> Self {
        let source = sources.get(place.source);
        Self { file: source.path.clone(), line: source.text.line_column(place.span.start).0 }
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::Likely => "likely",
        Certainty::Mentioned => "mentioned",
    }
}
