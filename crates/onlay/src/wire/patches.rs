//! The shape of `onlay patch list --format json` and `onlay patch grep --format json`.

use onlay_patch::PatchSet;
use serde::Serialize;

/// Patches of a set.
#[derive(Debug, Clone, Serialize)]
pub struct PatchListJson {
    /// In their order.
    pub patches: Vec<ListedPatchJson>,
}

/// A patch of a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedPatchJson {
    /// Its place in the set, from 1.
    pub number: usize,
    /// Its file, as it was given.
    pub file: String,
    /// The line where its content begins (1-based).
    pub line: usize,
    /// What it aims at.
    pub target: String,
    /// The kind that it is for, if it says one.
    pub kind: Option<String>,
    /// `strategic merge` or `JSON patch`.
    pub format: &'static str,
    /// The version of its header, else its place.
    pub version: u64,
    /// Why it is there.
    pub description: Option<String>,
    /// The objects that it is for, where a bundle is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<Vec<String>>,
    /// The lines that a search found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matches: Option<Vec<FoundLineJson>>,
}

/// A line that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundLineJson {
    /// Its number in the file (1-based).
    pub line: usize,
    /// The line.
    pub text: String,
}

impl ListedPatchJson {
    /// Makes the shape of a patch of a set.
    #[must_use]
    pub fn of(set: &PatchSet, number: usize) -> Self {
        let patch = &set.patches[number];
        Self {
            number: number + 1,
            file: patch.path.clone(),
            line: patch.document.text().line_column(patch.place().span.start).0,
            target: patch.target.clone(),
            kind: patch.kind.as_ref().map(|(kind, _)| kind.clone()),
            format: patch.format(),
            version: set.version(number),
            description: patch.description.clone(),
            objects: None,
            matches: None,
        }
    }
}
