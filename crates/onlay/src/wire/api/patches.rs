//! Patches as the vendor lists them.

use onlay_patch::{Body, Patch, PatchSet};
use serde::Serialize;

use super::{Answer, metadata};

/// All patches (`GET patches`, `GET patches/OBJECT_NAME`).
#[derive(Debug, Clone, Serialize)]
pub struct PatchesJson {
    /// In their order.
    pub patches: Vec<PatchJson>,
}

/// One patch.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchJson<V = u64> {
    /// Its version: that of its header, else its place in the set, from 1.
    pub version: V,
    /// The version of the patch that comes after it; 0 for the last one.
    pub next_version: V,
    /// What it aims at.
    pub target: String,
    /// `NOT_GOLDEN`, as all patches have.
    pub state: &'static str,
    /// Its text without its header.
    pub patch: String,
    /// JSON in a string: `{"type":"Deployment","isEncrypted":false,"format":"YAML"}`.
    pub metadata: String,
    /// Why it is there; empty if it does not say.
    pub description: String,
}

/// The patches that a search found (`GET patches/search`); here versions are strings, and there is no envelope.
#[derive(Debug, Clone, Serialize)]
pub struct FoundPatchesJson {
    /// In their order.
    pub patches: Vec<FoundPatchJson>,
}

/// One patch that a search found.
pub type FoundPatchJson = PatchJson<String>;

impl PatchJson {
    /// Makes the shape of a patch of a set; `text` is what may be shown of it, without its header.
    #[must_use]
    pub fn of(set: &PatchSet, number: usize, text: String, created_by: Option<&str>) -> Self {
        let patch: &Patch = &set.patches[number];
        let kind = patch.kind.as_ref().map_or("", |(kind, _)| kind);
        let format = if matches!(patch.body, Body::Json(_)) { "JSON" } else { "YAML" };
        Self {
            version: set.version(number),
            next_version: if number + 1 < set.patches.len() { set.version(number + 1) } else { 0 },
            target: patch.target.clone(),
            state: "NOT_GOLDEN",
            patch: text,
            metadata: metadata(kind, false, Some(format), created_by),
            description: patch.description.clone().unwrap_or_default(),
        }
    }

    /// Writes the versions as strings, as a search does.
    #[must_use]
    pub fn found(self) -> FoundPatchJson {
        PatchJson {
            version: self.version.to_string(),
            next_version: self.next_version.to_string(),
            target: self.target,
            state: self.state,
            patch: self.patch,
            metadata: self.metadata,
            description: self.description,
        }
    }
}

impl PatchesJson {
    /// Puts patches into the envelope of `GET patches`.
    #[must_use]
    pub fn of(patches: Vec<PatchJson>) -> Answer<Self> {
        Answer::ok(Self { patches })
    }
}
