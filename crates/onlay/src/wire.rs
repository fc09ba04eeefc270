//! The promised JSON shapes. Only what is in this module is serialized.

mod api;
mod drift;
mod explain;
mod facts;
mod findings;
mod inspect;
mod labels;
mod layers;
mod patches;

use std::collections::BTreeMap;

use onlay_diff::{Comparison, Fate, LineDiff, ListedLine, PairState};
use serde::Serialize;

use crate::compare::Sides;
use crate::layers::Layers;

pub use api::{
    Answer, AppliedJson, BaseConfigJson, BaseConfigVersionsJson, BaseConfigsDataJson, BaseConfigsJson, ConfigJson,
    ConfigsJson, ContainersJson, DiffRowJson, DryRunJson, DryRunsJson, FoundPatchJson, FoundPatchesJson,
    InconsistenciesJson, InconsistentJson, LabelNamesJson, LabelObjectsJson, LabelsJson, ManifestJson,
    ObjectVersionsJson, PatchJson, PatchesJson, PlatformVersionJson, PreviousJson, SkippedJson, Stamp, UpgradeFileJson,
    UpgradeJson, UpgradeResourceJson, Upload, ValidationErrorJson, ValidationJson, VersionsJson,
};
pub use drift::{DriftFieldJson, DriftJson, DriftObjectJson};
pub use explain::{ExplainJson, ExplainedObjectJson, PatchStoryJson};
pub use facts::{
    ApiVersionJson, DeletedJson, FactsJson, KeptJson, PlaceJson, SkippedPatchJson, SuccessorJson, TransformationJson,
    UserJson, WithFacts,
};
pub use findings::{
    FindingJson, FindingPlaceJson, FindingsJson, GitlabIssueJson, Report, Reporting, SarifJson, SeverityCountsJson,
};
pub use inspect::{ContainerJson, CountsJson, IgnoredJson, ImageJson, InspectJson, ObjectJson};
pub use labels::{AllLabelsJson, LabelJson, label_objects, object_labels};
pub use layers::{HiddenChangeJson, HiddenChangesJson, HiddenLineJson, HiddenTexts};
pub use patches::{FoundLineJson, ListedPatchJson, PatchListJson};

/// The vendor's answer to "what would the upgrade change" (`GET product/upgrade/diff`).
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DiffJson {
    /// The changed lines of each changed object; a new one has none.
    pub diffs: BTreeMap<String, ObjectDiffJson>,
    /// The new text of each changed or new object.
    pub configs: BTreeMap<String, String>,
    /// The lists of names.
    #[serde(flatten)]
    pub summary: SummaryJson,
}

/// The vendor's summary of an upgrade (`GET product/upgrade/diff/summary`). All lists are sorted.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SummaryJson {
    /// Everything that is active afterwards, kept objects too.
    pub included_object_names: Vec<String>,
    /// What goes.
    pub deleted_object_names: Vec<String>,
    /// What is kept although the new bundle does not have it.
    pub deprecation_overridden_object_names: Vec<String>,
}

/// The lines of one object.
#[derive(Debug, Default, Serialize)]
pub struct ObjectDiffJson {
    /// Lines that come.
    pub added: Vec<LineJson>,
    /// Lines that go.
    pub deleted: Vec<LineJson>,
}

/// One line of a diff.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LineJson {
    /// Its place in the interleaved listing of all lines, unchanged ones too (1-based).
    pub line_number: usize,
    /// Its text, without the line end.
    pub data: String,
    /// Its place in the text before (1-based).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_line: Option<usize>,
    /// Its place in the text after (1-based).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_line: Option<usize>,
    /// Whose change it is, `vendor` or `yours`, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layer: Option<&'static str>,
}

impl DiffJson {
    /// Makes the shape of a comparison.
    #[must_use]
    pub fn of(sides: &Sides<'_>, comparison: &Comparison<'_, '_>) -> Self {
        let mut diffs = BTreeMap::new();
        let mut configs = BTreeMap::new();
        for pair in comparison.in_state(PairState::Changed) {
            let name = sides.names.of(pair.config.after.key);
            let lines = LineDiff::of(pair.config.map(|c| c.text.as_ref()));
            let listed = lines.listed_sides();
            let json = |lines: Vec<ListedLine<'_>>| lines.iter().map(LineJson::of).collect();
            diffs.insert(name.clone(), ObjectDiffJson { deleted: json(listed.before), added: json(listed.after) });
            configs.insert(name, pair.config.after.text.to_string());
        }
        for config in &comparison.added {
            let name = sides.names.of(config.key);
            diffs.insert(name.clone(), ObjectDiffJson::default());
            configs.insert(name, config.text.to_string());
        }
        Self { diffs, configs, summary: SummaryJson::of(sides, comparison) }
    }
}

impl DiffJson {
    /// Leaves out what the vendor's own answer does not have: the line numbers of the files.
    #[must_use]
    pub fn as_the_vendor_has_it(mut self) -> Self {
        for diff in self.diffs.values_mut() {
            for line in diff.added.iter_mut().chain(&mut diff.deleted) {
                (line.before_line, line.after_line, line.layer) = (None, None, None);
            }
        }
        self
    }

    /// Says of each line whose change it is.
    #[must_use]
    pub fn with_layers(mut self, sides: &Sides<'_>, comparison: &Comparison<'_, '_>, layers: &Layers) -> Self {
        for pair in comparison.in_state(PairState::Changed) {
            let Some(diff) = self.diffs.get_mut(&sides.names.of(pair.config.after.key)) else { continue };
            let first = pair.config.map(|config| config.first_line);
            // The numbers of these lines are those of the config.
            for line in &mut diff.deleted {
                let number = line.before_line.map(|line| line + first.before - 1);
                line.layer = number.map(|number| layers.removed(pair.config.before.key, number).word());
            }
            for line in &mut diff.added {
                let number = line.after_line.map(|line| line + first.after - 1);
                line.layer = number.map(|number| layers.added(pair.config.after.key, number).word());
            }
        }
        self
    }
}

impl SummaryJson {
    /// Makes the shape of a comparison.
    #[must_use]
    pub fn of(sides: &Sides<'_>, comparison: &Comparison<'_, '_>) -> Self {
        Self {
            included_object_names: sides.included(),
            deleted_object_names: sides.sorted(comparison.with_fate(Fate::Deleted).map(|c| c.key)),
            deprecation_overridden_object_names: sides.sorted(sides.kept),
        }
    }
}

impl LineJson {
    fn of(listed: &ListedLine<'_>) -> Self {
        let number = &listed.line.number;
        Self {
            line_number: listed.line_number,
            data: listed.line.content().to_owned(),
            before_line: number.before,
            after_line: number.after,
            layer: None,
        }
    }
}
