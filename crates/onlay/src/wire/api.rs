//! The vendor's own JSON, letter by letter: the casing, the envelopes and the nulls of each of its calls.
//!
//! The shapes are those that the vendor documents in its Upgrade API and its Deployment Manager API. They are not alike: some
//! answers stand in an envelope with `statusCode`, some are bare; most members are in camel case, some in snake case, one has a
//! capital. Whoever compares with answers of the API gets the same bytes but for what only a cluster knows.

mod configs;
mod drift;
mod labels;
mod patches;
mod upgrade;

use serde::Serialize;

pub use configs::{
    BaseConfigJson, BaseConfigVersionsJson, BaseConfigsDataJson, BaseConfigsJson, ConfigJson, ConfigsJson,
    ContainersJson, DryRunJson, DryRunsJson, ObjectVersionsJson, PlatformVersionJson, PreviousJson, VersionsJson,
};
pub use drift::{DiffRowJson, InconsistenciesJson, InconsistentJson, SkippedJson};
pub use labels::{AppliedJson, LabelNamesJson, LabelObjectsJson, LabelsJson};
pub use patches::{FoundPatchJson, FoundPatchesJson, PatchJson, PatchesJson};
pub use upgrade::{
    ManifestJson, UpgradeFileJson, UpgradeJson, UpgradeResourceJson, Upload, ValidationErrorJson, ValidationJson,
};

/// What the vendor's JSON holds and no file says: when, and who.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970 (UTC); 0 where nobody says.
    pub now_ms: i64,
    /// The name of whoever makes the upgrade; empty where nobody says.
    pub user: String,
}

/// The envelope of many of the vendor's answers: `{"statusCode": 200, "data": …, "error": null}`.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer<T> {
    /// As of HTTP; 200 for success.
    pub status_code: u16,
    /// What was asked for.
    pub data: T,
    /// What went wrong; `null` for success.
    pub error: Option<String>,
}

impl<T> Answer<T> {
    /// Makes the answer to a call that succeeds.
    pub const fn ok(data: T) -> Self {
        Self { status_code: 200, data, error: None }
    }
}

/// Writes the `metadata` of a config or a patch: JSON in a string, as the vendor has it.
fn metadata(kind: &str, is_encrypted: bool, format: Option<&'static str>, created_by: Option<&str>) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Metadata<'a> {
        r#type: &'a str,
        is_encrypted: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        format: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        created_by: Option<&'a str>,
    }
    let metadata = Metadata { r#type: kind, is_encrypted, format, created_by };
    serde_json::to_string(&metadata).expect("strings are JSON")
}
