//! The shape of `onlay explain --format json`.

use onlay_kube::{Names, ObjectId};
use onlay_patch::{Effect, MatchedBy};
use onlay_yaml::Place;
use serde::Serialize;
use serde_json::Value as Json;

use crate::explain::{By, Explain, ExplainedLine, FieldStory, ListHow, PatchStory, Writer};

/// What each patch did, and whence lines come.
#[derive(Debug, Clone, Serialize)]
pub struct ExplainJson {
    /// The patches in their order; where objects are asked for, those that found one of them.
    pub patches: Vec<PatchStoryJson>,
    /// The objects that are asked for.
    pub objects: Vec<ExplainedObjectJson>,
}

/// What a patch did.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchStoryJson {
    path: String,
    line: usize,
    target: String,
    format: &'static str,
    description: Option<String>,
    matched_by: Option<&'static str>,
    objects: Vec<PatchedObjectJson>,
    skipped: Vec<SkippedObjectJson>,
    bytes_written: usize,
    bytes_removed: usize,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct PatchedObjectJson {
    object: String,
    effect: &'static str,
    error: Option<String>,
    lists: Vec<ListStoryJson>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListStoryJson {
    pointer: String,
    rule: &'static str,
    keys: Vec<String>,
    by_crd: bool,
    is_new: bool,
    dropped: usize,
    text: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct SkippedObjectJson {
    object: String,
    reason: String,
}

/// Lines of an object, and what became of one of its fields.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedObjectJson {
    object: String,
    path: String,
    lines: Vec<ExplainedLineJson>,
    field: Option<FieldStoryJson>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ExplainedLineJson {
    line: usize,
    text: String,
    base: Option<ExplainedPlaceJson>,
    by: Vec<ExplainedByJson>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ExplainedByJson {
    #[serde(flatten)]
    place: ExplainedPlaceJson,
    transformation: Option<&'static str>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ExplainedPlaceJson {
    path: String,
    line: usize,
    column: usize,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldStoryJson {
    pointer: String,
    is_there: bool,
    steps: Vec<FieldStepJson>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldStepJson {
    by: &'static str,
    transformation: Option<&'static str>,
    place: Option<ExplainedPlaceJson>,
    /// Whether the field is there afterwards.
    is_there: bool,
    value: Json,
    has_changed: bool,
}

impl Explain<'_> {
    /// Makes the shape of what a patch did.
    #[must_use]
    pub fn patch_json(&self, story: &PatchStory, names: &Names) -> PatchStoryJson {
        let patch = &self.set.patches[story.number];
        let name = |object: ObjectId| names.of(&self.base.index.object(object).key);
        let ExplainedPlaceJson { path, line, .. } = self.place_json(&patch.target_place);
        PatchStoryJson {
            path,
            line,
            target: patch.target.clone(),
            format: patch.format(),
            description: patch.description.clone(),
            matched_by: matched_by(story.by),
            objects: story
                .objects
                .iter()
                .map(|on| PatchedObjectJson {
                    object: name(on.object),
                    effect: effect(on.effect),
                    error: on.error.clone(),
                    lists: on.lists.iter().map(ListStoryJson::of).collect(),
                })
                .collect(),
            skipped: story
                .skipped
                .iter()
                .map(|skipped| SkippedObjectJson { object: name(skipped.object), reason: skipped.reason.to_string() })
                .collect(),
            bytes_written: story.bytes_written,
            bytes_removed: story.bytes_removed,
        }
    }

    /// Makes the shape of some lines of an object and of a field's story.
    ///
    /// # Panics
    /// If the object is not of the result.
    #[must_use]
    pub fn object_json(
        &self,
        object: ObjectId,
        lines: &[ExplainedLine],
        field: Option<&FieldStory>,
        names: &Names,
    ) -> ExplainedObjectJson {
        let source = self.result.index.node(object).document().source();
        let line = |line: &ExplainedLine| ExplainedLineJson {
            line: line.number,
            text: line.text.clone(),
            base: line.origin.base.as_ref().map(|place| self.place_json(place)),
            by: line.origin.by.iter().map(|by| self.by_json(by)).collect(),
        };
        ExplainedObjectJson {
            object: names.of(&self.base.index.object(object).key),
            path: self.result.file(source).map_or_else(String::new, |file| file.path.clone()),
            lines: lines.iter().map(line).collect(),
            field: field.map(|story| self.field_json(story)),
        }
    }

    fn field_json(&self, story: &FieldStory) -> FieldStoryJson {
        let steps = story.steps.iter().map(|step| {
            let (by, transformation) = match step.writer {
                Writer::Base => ("base", None),
                Writer::Patch(_) => ("patch", None),
                Writer::Transformation(step) => ("transformation", Some(step.name())),
            };
            let json = |value: &onlay_yaml::Value| serde_json::from_str(&value.to_json()).unwrap_or(Json::Null);
            FieldStepJson {
                by,
                transformation,
                place: step.place.as_ref().map(|place| self.place_json(place)),
                is_there: step.value.is_some(),
                value: step.value.as_ref().map_or(Json::Null, json),
                has_changed: step.has_changed,
            }
        });
        FieldStoryJson { pointer: story.pointer.clone(), is_there: story.place.is_some(), steps: steps.collect() }
    }

    fn by_json(&self, by: &By) -> ExplainedByJson {
        ExplainedByJson { place: self.place_json(&by.place), transformation: by.step.map(onlay_patch::Step::name) }
    }

    fn place_json(&self, place: &Place) -> ExplainedPlaceJson {
        let source = self.sources.get(place.source);
        let (line, column) = source.text.line_column(place.span.start);
        ExplainedPlaceJson { path: source.path.clone(), line, column }
    }
}

impl ListStoryJson {
    fn of(story: &crate::explain::ListStory) -> Self {
        let (rule, keys, by_crd) = match &story.how {
            ListHow::Merged { keys, by_crd } => ("merged", keys.clone(), *by_crd),
            ListHow::United { by_crd } => ("united", Vec::new(), *by_crd),
            ListHow::Replaced { by_crd } => ("replaced", Vec::new(), *by_crd),
            ListHow::ReplacedUnknown => ("replaced", Vec::new(), false),
            ListHow::ReplacedByDirective => ("replacedByDirective", Vec::new(), false),
        };
        let text = story.how.to_string();
        Self { pointer: story.pointer.clone(), rule, keys, by_crd, is_new: story.is_new, dropped: story.dropped, text }
    }
}

const fn matched_by(by: MatchedBy) -> Option<&'static str> {
    match by {
        MatchedBy::Nothing => None,
        MatchedBy::Name => Some("name"),
        MatchedBy::Label => Some("label"),
        MatchedBy::Selector => Some("selector"),
    }
}

const fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Changed => "changed",
        Effect::None => "none",
        Effect::Failed => "failed",
    }
}
