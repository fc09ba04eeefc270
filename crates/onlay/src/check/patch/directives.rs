//! Directives that are none: misspelt ones, and those in a JSON patch, which knows none.

use onlay_kube::{nearest, pointer};
use onlay_patch::{Body, Patch, Severity};
use onlay_yaml::{Kind, Ref};

use super::super::Check;
use crate::finding::Finding;

/// The directives of a strategic merge patch; those that end in `/` name a field.
const DIRECTIVES: [&str; 4] = ["$patch", "$retainKeys", "$setElementOrder/", "$deleteFromPrimitiveList/"];

/// Looks at every key of every patch.
pub(super) fn check(check: &Check<'_>, found: &mut Vec<Finding>) {
    for patch in &check.set.patches {
        match &patch.body {
            Body::Strategic => {
                let Some(root) = patch.document.root() else { continue };
                keys(root, &mut Vec::new(), &mut |key, tokens| found.extend(misspelt(patch, key, tokens)));
            }
            Body::Json(operations) => {
                for op in operations {
                    let Some(value) = op.action.value() else { continue };
                    let mut tokens = op.path.tokens().to_vec();
                    keys(patch.node(value), &mut tokens, &mut |key, tokens| found.extend(in_json(patch, key, tokens)));
                }
            }
        }
    }
}

/// Shows every key below a node, and what leads to it.
fn keys<'d>(node: Ref<'d>, tokens: &mut Vec<String>, see: &mut impl FnMut(Ref<'d>, &[String])) {
    match node.kind() {
        Kind::Scalar => {}
        Kind::Map => {
            for entry in node.entries() {
                tokens.push(entry.key.clone().into_owned());
                if entry.key.starts_with('$') {
                    see(entry.key_node, tokens);
                }
                keys(entry.value, tokens, see);
                tokens.pop();
            }
        }
        Kind::List => {
            for (index, item) in node.items().enumerate() {
                tokens.push(index.to_string());
                keys(item, tokens, see);
                tokens.pop();
            }
        }
    }
}

fn is_directive(key: &str) -> bool {
    // One that lacks its field is refused when the patch is laid on.
    DIRECTIVES.iter().any(|known| match known.strip_suffix('/') {
        Some(front) => key.starts_with(front),
        None => key == *known,
    })
}

fn misspelt(patch: &Patch, key: Ref<'_>, tokens: &[String]) -> Option<Finding> {
    let name = key.key_name();
    if is_directive(&name) {
        return None;
    }
    let (front, field) = name.split_once('/').map_or((&*name, None), |(front, field)| (front, Some(field)));
    let known: Vec<&str> = DIRECTIVES.iter().map(|known| known.trim_end_matches('/')).collect();
    let lower = front.to_ascii_lowercase();
    let same = known.iter().find(|known| known.to_ascii_lowercase() == lower).copied();
    let near = same.or_else(|| nearest(front, known).first().copied())?;
    let meant = field.map_or_else(|| near.to_owned(), |field| format!("{near}/{field}"));
    let message = format!("`{name}` is no directive, so that it goes into the object as a field");
    let finding = Finding::new("patch/misspelt-directive", Severity::Warning, message, key.place());
    Some(finding.help(format!("did you mean `{meant}`?")).of_config(patch.target.as_str()).at_pointer(pointer(tokens)))
}

fn in_json(patch: &Patch, key: Ref<'_>, tokens: &[String]) -> Option<Finding> {
    let name = key.key_name();
    if !is_directive(&name) {
        return None;
    }
    let message = format!("a JSON patch knows no directives: `{name}` goes into the object as a field");
    let finding = Finding::new("patch/directive-left-over", Severity::Warning, message, key.place());
    let finding = finding.help("use `remove` or `replace`, or write a strategic merge patch");
    Some(finding.of_config(patch.target.as_str()).at_pointer(pointer(tokens)))
}
