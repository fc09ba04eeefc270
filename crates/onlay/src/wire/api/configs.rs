//! Configs: base and materialized ones, dry runs, versions, containers.

use std::collections::BTreeMap;

use onlay_diff::config_text;
use onlay_kube::{Names, ObjectId};
use onlay_patch::{Effect, PatchSet, Plan, Severity};
use serde::Serialize;

use super::{Answer, Stamp, metadata};
use crate::containers::containers;
use crate::release::Release;

/// A materialized config (`GET configs/OBJECT_NAME`, or one of `GET configs`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigJson {
    /// The object's name; with its kind where two kinds share it.
    pub object_name: String,
    /// The version of the bundle.
    pub release_version: Option<String>,
    /// The version of the last patch that was laid on; 0 for none, `null` in a dry run.
    pub patch_version: Option<u64>,
    /// Empty: a run knows of no release before it.
    pub previous_release_version: Option<String>,
    /// 0, as above.
    pub previous_patch_version: Option<u64>,
    /// `IS_GOLDEN`: what is materialized now is what is active; `null` in a dry run.
    pub state: Option<&'static str>,
    /// The text.
    pub config: String,
    /// JSON in a string: `{"type":"Service","isEncrypted":false}`.
    pub metadata: String,
    /// Milliseconds since 1970 (UTC).
    #[serde(rename = "timestampMS")]
    pub timestamp_ms: i64,
}

/// All materialized configs (`GET configs`).
#[derive(Debug, Clone, Serialize)]
pub struct ConfigsJson {
    /// In the order of the bundle's files.
    pub configs: Vec<ConfigJson>,
}

impl ConfigsJson {
    /// Makes the answer of a release with its patches laid on, or of some of its objects.
    #[must_use]
    pub fn of(release: &Release, objects: &[ObjectId], set: &PatchSet, plan: &Plan, stamp: &Stamp) -> Self {
        let names = names(release);
        let mut last: BTreeMap<ObjectId, u64> = BTreeMap::new();
        for outcome in &plan.outcomes {
            let laid_on = outcome.patches.iter().rev().find(|(_, effect)| *effect != Effect::Failed);
            last.extend(laid_on.map(|(number, _)| (outcome.object, set.version(*number))));
        }
        let config = |id: &ObjectId| ConfigJson {
            patch_version: Some(last.get(id).copied().unwrap_or(0)),
            previous_release_version: Some(String::new()),
            previous_patch_version: Some(0),
            state: Some("IS_GOLDEN"),
            ..dry(release, &names, *id, stamp)
        };
        Self { configs: objects.iter().map(config).collect() }
    }
}

fn names(release: &Release) -> Names {
    Names::unique_in(&[release.index.objects().map(|(_, object)| &object.key).collect()])
}

/// A config of which nobody has made a version.
fn dry(release: &Release, names: &Names, id: ObjectId, stamp: &Stamp) -> ConfigJson {
    let object = release.index.object(id);
    ConfigJson {
        object_name: names.of(&object.key),
        release_version: Some(release.version.clone().unwrap_or_default()),
        patch_version: None,
        previous_release_version: None,
        previous_patch_version: None,
        state: None,
        config: config_text(&release.index.documents()[object.document], object).into_owned(),
        metadata: metadata(&object.key.kind, object.is_opaque, None, None),
        timestamp_ms: stamp.now_ms,
    }
}

/// What patches would do (`POST patches/apply` with `dry_run`).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DryRunsJson {
    /// One for each object of each patch, in the order of the patches.
    pub dry_runs: Vec<DryRunJson>,
}

/// What a patch would make of one object, or why nothing.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DryRunJson {
    /// Why there is no config; `null` if there is one.
    pub message: Option<String>,
    /// The config; `null` if there is none.
    pub dry_run: Option<ConfigJson>,
}

impl DryRunsJson {
    /// Makes the answer of a release with patches laid on; the objects of the release are in the order of the plan's.
    #[must_use]
    pub fn of(release: &Release, set: &PatchSet, plan: &Plan, stamp: &Stamp) -> Answer<Self> {
        let names = names(release);
        let mut dry_runs = Vec::new();
        let messages = |number: Option<usize>, object: Option<ObjectId>| {
            let of_this = plan.problems.iter().filter(move |p| p.patch == number && p.object == object);
            of_this.filter(|p| p.severity > Severity::Note).map(|p| p.kind.to_string()).collect::<Vec<_>>()
        };
        let message = |message: String| DryRunJson { message: Some(message), dry_run: None };
        dry_runs.extend(messages(None, None).into_iter().map(message));
        for (number, matches) in plan.matches.iter().enumerate().take(set.patches.len()) {
            if matches.objects.is_empty() {
                dry_runs.extend(messages(Some(number), None).into_iter().map(message));
            }
            for id in &matches.objects {
                let outcome = plan.outcomes.iter().find(|outcome| outcome.object == *id);
                let effects = outcome.into_iter().flat_map(|outcome| &outcome.patches);
                let failed = effects.into_iter().any(|(n, effect)| *n == number && *effect == Effect::Failed);
                dry_runs.push(if failed {
                    message(messages(Some(number), Some(*id)).join("\n"))
                } else {
                    DryRunJson { message: None, dry_run: Some(dry(release, &names, *id, stamp)) }
                });
            }
        }
        Answer::ok(Self { dry_runs })
    }
}

/// A config before and after a patch (`GET configs/previous/OBJECT_NAME/PATCH_VERSION`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PreviousJson {
    /// The text without the patch.
    pub prev_config: String,
    /// The text with it.
    pub new_config: String,
}

/// The base configs of a bundle (`GET base_configs`).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BaseConfigsJson {
    /// What was asked for.
    pub data: BaseConfigsDataJson,
    /// 200.
    pub status_code: u16,
}

/// The list of base configs.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BaseConfigsDataJson {
    /// In the order of the bundle's files.
    pub base_configs: Vec<BaseConfigJson>,
}

/// A base config; unlike a materialized one it is in snake case.
#[derive(Debug, Clone, Serialize)]
pub struct BaseConfigJson {
    /// The object's name; with its kind where two kinds share it.
    pub object_name: String,
    /// The version of the bundle.
    pub version: String,
    /// The version of the bundle before it, if several are given.
    pub previous_version: String,
    /// `IS_GOLDEN` for the newest bundle, `NOT_GOLDEN` for others.
    pub state: &'static str,
    /// The text.
    pub config: String,
    /// JSON in a string.
    pub metadata: String,
}

impl BaseConfigsJson {
    /// Makes the answer of bundles, oldest first; `wanted` chooses objects.
    #[must_use]
    pub fn of(releases: &[&Release], wanted: &dyn Fn(&Release, ObjectId) -> bool) -> Self {
        let mut base_configs = Vec::new();
        let version = |release: &Release| release.version.clone().unwrap_or_default();
        for (place, release) in releases.iter().enumerate() {
            let names = names(release);
            let before = place.checked_sub(1).map(|before| releases[before]);
            for (_, object) in release.index.objects().filter(|(id, _)| wanted(release, *id)) {
                let is_in = |release: &&Release| {
                    let same = |id: &ObjectId| release.index.object(*id).key.same_but_version(&object.key);
                    release.index.named(&object.key.name).iter().any(same)
                };
                base_configs.push(BaseConfigJson {
                    object_name: names.of(&object.key),
                    version: version(release),
                    previous_version: before.filter(is_in).map(version).unwrap_or_default(),
                    state: if place + 1 == releases.len() { "IS_GOLDEN" } else { "NOT_GOLDEN" },
                    config: config_text(&release.index.documents()[object.document], object).into_owned(),
                    metadata: metadata(&object.key.kind, object.is_opaque, None, None),
                });
            }
        }
        Self { data: BaseConfigsDataJson { base_configs }, status_code: 200 }
    }
}

/// The versions of all objects (`GET base_configs/versions`).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BaseConfigVersionsJson {
    /// Sorted by name.
    pub base_config_versions: Vec<ObjectVersionsJson>,
}

/// The versions of one object among all.
#[derive(Debug, Clone, Serialize)]
pub struct ObjectVersionsJson {
    /// The object's name; with its kind where two kinds share it.
    #[serde(rename = "objectName")]
    pub object_name: String,
    /// The versions, oldest first. The capital is the vendor's.
    #[serde(rename = "Versions")]
    pub versions: Vec<String>,
}

/// The versions of one object (`GET base_configs/OBJECT_NAME/versions`).
#[derive(Debug, Clone, Serialize)]
pub struct VersionsJson {
    /// The versions, oldest first.
    pub versions: Vec<String>,
}

impl VersionsJson {
    /// Makes the answer of the bundles that have the object, oldest first.
    #[must_use]
    pub fn of<'r>(releases: impl IntoIterator<Item = &'r Release>) -> Self {
        let mut versions: Vec<String> =
            releases.into_iter().map(|release| release.version.clone().unwrap_or_default()).collect();
        versions.dedup();
        Self { versions }
    }
}

/// The version of a platform (`GET platform/version`).
#[derive(Debug, Clone, Serialize)]
pub struct PlatformVersionJson {
    /// The version; empty if the bundle gives none.
    pub release_version: String,
}

impl PlatformVersionJson {
    /// Makes the answer of a bundle.
    #[must_use]
    pub fn of(release: &Release) -> Self {
        Self { release_version: release.version.clone().unwrap_or_default() }
    }
}

impl BaseConfigVersionsJson {
    /// Makes the answer of bundles, oldest first.
    #[must_use]
    pub fn of(releases: &[&Release]) -> Self {
        let keys: Vec<Vec<_>> = releases.iter().map(|r| r.index.objects().map(|(_, o)| &o.key).collect()).collect();
        let names = Names::unique_in(&keys);
        let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (release, keys) in releases.iter().zip(&keys) {
            for key in keys {
                let known = versions.entry(names.of(key)).or_default();
                let version = release.version.clone().unwrap_or_default();
                if known.last() != Some(&version) {
                    known.push(version);
                }
            }
        }
        let object = |(object_name, versions)| ObjectVersionsJson { object_name, versions };
        Self { base_config_versions: versions.into_iter().map(object).collect() }
    }
}

/// The names of an object's containers (`GET base_configs/OBJECT_NAME/containers`).
pub type ContainersJson = Answer<Vec<String>>;

impl ContainersJson {
    /// Makes the answer for an object: its containers in the order of its text, then those that run before or beside them.
    #[must_use]
    pub fn of(release: &Release, object: ObjectId) -> Self {
        let is_opaque = release.index.object(object).is_opaque;
        let mut found = if is_opaque { Vec::new() } else { containers(release.index.node(object)) };
        found.sort_by_key(|container| container.list != "containers");
        Self::ok(found.into_iter().map(|container| container.name).collect())
    }
}
