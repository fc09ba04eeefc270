//! Labels as the vendor lists them.

use serde::Serialize;

use super::Answer;

/// All labels (`GET resource_labels`).
pub type LabelsJson = Answer<LabelNamesJson>;

/// A list of labels; bare, it is the answer of `GET resource_labels/labels/OBJECT_NAME`.
#[derive(Debug, Clone, Serialize)]
pub struct LabelNamesJson {
    /// Sorted.
    pub labels: Vec<String>,
}

/// The objects of a label (`GET resource_labels/objects/LABEL`).
#[derive(Debug, Clone, Serialize)]
pub struct LabelObjectsJson {
    /// Sorted.
    pub objects: Vec<String>,
}

/// What bindings were made (`POST resource_labels/binding`).
#[derive(Debug, Clone, Serialize)]
pub struct AppliedJson {
    /// The objects that are bound now.
    pub successful_apply: Vec<String>,
}
