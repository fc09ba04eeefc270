//! What runs, against what was materialized, as the vendor reports it.

use std::collections::BTreeMap;

use serde::Serialize;

/// Which objects differ from what runs (`GET configs/k8s-inconsistencies`).
///
/// The vendor's sample misspells two members (`numInconstencies`, `readon`); these are the names that its code has.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InconsistenciesJson {
    /// How many objects differ.
    pub num_inconsistencies: usize,
    /// The objects that differ.
    pub inconsistent_resources: BTreeMap<String, InconsistentJson>,
    /// The objects that do not, sorted.
    pub consistent_resources: Vec<String>,
    /// The objects that could not be compared.
    pub skipped_resources: BTreeMap<String, SkippedJson>,
}

/// How an object differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InconsistentJson {
    /// A row for each field.
    pub diff_rows: Vec<DiffRowJson>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiffRowJson {
    /// Where: a pointer (RFC 6901).
    pub key: String,
    /// What was materialized; empty if nothing.
    pub expected: String,
    /// What runs; empty if nothing.
    pub got: String,
}

/// Why an object could not be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkippedJson {
    /// As of gRPC: 5 for what is not there.
    pub code: i32,
    /// One sentence.
    pub reason: String,
}
