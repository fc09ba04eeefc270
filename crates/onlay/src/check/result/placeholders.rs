//! Placeholders that nobody gave a value: `${ib.namespace}`, `{{API_SERVER_IMAGE}}`.

use onlay_kube::{ObjectId, Schema};
use onlay_patch::placeholders;
use onlay_yaml::Ref;

use super::Ground;
use super::survey::{Survey, Text};
use crate::finding::Finding;

/// Where text is someone else's: scripts and templates have `${VAR}` and `{{ label }}` of their own.
const TEXTS: &[&str] = &["command", "args", "annotations", "env", "data", "stringData", "binaryData"];

/// How the platform's own placeholders begin.
const VENDORS: &str = "${ib.";

pub(super) fn of_object(ground: &Ground<'_>, id: ObjectId, survey: &Survey<'_>, found: &mut Vec<Finding>) {
    let key = ground.key(id);
    // The strings of custom resources are whatever their controllers make of them.
    let is_free = Schema::builtin().root(&key.api_version(), &key.kind).is_none();
    for text in &survey.texts {
        let is_text = is_free || text.tokens.iter().any(|token| TEXTS.contains(&token.as_str()));
        // Most texts with braces are templates of someone else's; they need not be read.
        if is_text && !text.node.raw().contains(VENDORS) {
            continue;
        }
        let Some(value) = text.node.as_str() else { continue };
        let left = placeholders(&value).find(|(at, name)| !is_text || is_vendors(&value[at.clone()], name));
        if let Some((at, name)) = left {
            let message = format!("nobody gave the placeholder `{}` a value", &value[at.clone()]);
            let place = narrowed(text, &value[at]);
            let finding = ground.finding("result/placeholder-left", message, id, &place, &text.tokens);
            found.push(finding.help(format!("give it one with `--set {name}=VALUE`, or in `set:` of onlay.yaml")));
        }
    }
}

/// Whether a placeholder is the vendor's wherever it stands: nobody else's variables have a dot.
fn is_vendors(whole: &str, name: &str) -> bool {
    whole.starts_with(VENDORS) && name.len() > "ib.".len()
}

/// The place of the placeholder itself, where it is spelled as it is.
fn narrowed(text: &Text<'_>, whole: &str) -> onlay_yaml::Place {
    let node: Ref<'_> = text.node;
    let mut place = node.place();
    if let Some(at) = node.raw().find(whole) {
        place.span = place.span.start + at..place.span.start + at + whole.len();
    }
    place
}
