//! The shape of `onlay diff --drift --format json`.

use serde::Serialize;

use super::api::{DiffRowJson, InconsistenciesJson, InconsistentJson, SkippedJson};
use crate::drift::{DriftObject, DriftRow, DriftState};

/// What runs against what was materialized.
#[derive(Debug, Clone, Serialize)]
pub struct DriftJson {
    /// Objects in the order of what was materialized, then those that only run.
    pub objects: Vec<DriftObjectJson>,
}

/// An object of either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DriftObjectJson {
    /// Its name in the shortest form that is unique.
    pub object_name: String,
    /// `same`, `differs`, `missing`, `extra` or `skipped`.
    pub state: &'static str,
    /// Why it is skipped.
    pub reason: Option<String>,
    /// The fields that differ.
    pub fields: Vec<DriftFieldJson>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DriftFieldJson {
    /// Its pointer (RFC 6901).
    pub pointer: String,
    /// What was materialized.
    pub expected: Option<String>,
    /// What runs.
    pub got: Option<String>,
}

impl DriftJson {
    /// Makes the shape.
    #[must_use]
    pub fn of(objects: &[DriftObject]) -> Self {
        let field = |row: &DriftRow| DriftFieldJson {
            pointer: row.pointer.clone(),
            expected: row.expected.clone(),
            got: row.got.clone(),
        };
        let object = |object: &DriftObject| DriftObjectJson {
            object_name: object.name.clone(),
            state: match object.state {
                DriftState::Same => "same",
                DriftState::Differs => "differs",
                DriftState::Missing => "missing",
                DriftState::Extra => "extra",
                DriftState::Skipped => "skipped",
            },
            reason: object.reason.clone(),
            fields: object.rows.iter().map(field).collect(),
        };
        Self { objects: objects.iter().map(object).collect() }
    }
}

impl InconsistenciesJson {
    /// Makes the vendor's answer; objects that were not materialized are not in it.
    #[must_use]
    pub fn of(objects: &[DriftObject]) -> Self {
        /// As of gRPC.
        const NOT_FOUND: i32 = 5;
        const UNIMPLEMENTED: i32 = 12;
        let mut answer = Self::default();
        for object in objects {
            let name = object.name.clone();
            match object.state {
                DriftState::Same => answer.consistent_resources.push(name),
                DriftState::Differs => {
                    let row = |row: &DriftRow| DiffRowJson {
                        key: row.pointer.clone(),
                        expected: row.expected.clone().unwrap_or_default(),
                        got: row.got.clone().unwrap_or_default(),
                    };
                    let diff_rows = object.rows.iter().map(row).collect();
                    answer.inconsistent_resources.insert(name, InconsistentJson { diff_rows });
                }
                DriftState::Missing => {
                    let reason = "not found in the cluster".to_owned();
                    answer.skipped_resources.insert(name, SkippedJson { code: NOT_FOUND, reason });
                }
                DriftState::Skipped => {
                    let reason = object.reason.clone().unwrap_or_default();
                    answer.skipped_resources.insert(name, SkippedJson { code: UNIMPLEMENTED, reason });
                }
                DriftState::Extra => {}
            }
        }
        answer.num_inconsistencies = answer.inconsistent_resources.len();
        answer.consistent_resources.sort_unstable();
        answer
    }
}
