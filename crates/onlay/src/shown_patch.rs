//! The text of a patch as it may be shown: what it writes into Secrets is masked.

use onlay_kube::{ObjectId, ObjectIndex};
use onlay_patch::{Body, Patch, PatchSet, Severity};
use onlay_yaml::{Document, Edit, EditSet, Ref, SourceId, Text, parse};

use crate::secrets::{Letters, SECRET, comments_of_patch, confidential_of_patch, mask, mask_comment, secret_values};

/// What stands for a text whose values cannot be told apart.
const ALL: &str = "<redacted>\n";

/// Returns whether a patch may write values of a Secret.
///
/// Without an index, or for a target that no object has, the patch itself must say by its `kind` that it does not, or leave
/// `data` and `stringData` alone. No other kind has `stringData`, so that who writes that does it for a Secret, whatever the target is.
#[must_use]
pub fn may_write_secret(patch: &Patch, index: Option<&ObjectIndex>, objects: &[ObjectId]) -> bool {
    if touches(patch, &["stringData"]) {
        return true;
    }
    if let Some(index) = index.filter(|_| !objects.is_empty()) {
        return objects.iter().any(|id| index.object(*id).key.kind == SECRET);
    }
    match &patch.kind {
        Some((kind, _)) => kind == SECRET,
        None => patch.target.split('/').any(|part| part == SECRET) || touches(patch, &["data", ""]),
    }
}

/// Whether a patch writes one of some fields of the object; the empty one is all of it.
fn touches(patch: &Patch, fields: &[&str]) -> bool {
    match &patch.body {
        Body::Strategic => patch.document.root().is_some_and(|root| fields.iter().any(|key| root.get(key).is_some())),
        Body::Json(operations) => operations.iter().any(|operation| {
            let path = operation.path.to_string();
            fields.contains(&path.split('/').nth(1).unwrap_or_default())
        }),
    }
}

/// Returns a file of patches as it may be shown, header lines and comments included.
#[must_use]
pub fn shown_file(text: &Text, index: Option<&ObjectIndex>, letters: &mut Letters) -> String {
    let mut set = PatchSet::default();
    set.read("", SourceId(u32::MAX), text);
    // What cannot be read as a patch may hold values all the same.
    if set.problems.iter().any(|problem| problem.severity == Severity::Error) && may_hold_values(text) {
        return ALL.to_owned();
    }
    let mut edits = Vec::new();
    for patch in &set.patches {
        let objects = index.map(|index| index.find(&patch.target)).unwrap_or_default();
        if may_write_secret(patch, index, &objects) {
            edits.extend(masks(patch, letters));
        }
    }
    EditSet::new(edits).map_or_else(|_| ALL.to_owned(), |edits| edits.apply(text))
}

/// Returns a file of configs as it may be shown: values of Secrets are masked.
#[must_use]
pub fn shown_configs(text: &Text, letters: &mut Letters) -> String {
    let parsed = parse(SourceId(u32::MAX), text);
    if !parsed.errors.is_empty() && may_hold_values(text) {
        return ALL.to_owned();
    }
    let mut edits = Vec::new();
    for root in parsed.documents.iter().filter_map(Document::root) {
        let items = root.get("items").into_iter().flat_map(Ref::items);
        edits.extend(std::iter::once(root).chain(items).flat_map(secret_values).map(|value| mask(value, letters)));
    }
    EditSet::new(edits).map_or_else(|_| ALL.to_owned(), |edits| edits.apply(text))
}

/// Whether a text that could not be read looks as if values of a Secret were in it.
fn may_hold_values(text: &str) -> bool {
    let is_field = |line: &str| line.trim_start_matches([' ', '"', '\'', '{', '-']).starts_with("data");
    text.contains(SECRET) || text.contains("stringData") || text.lines().any(is_field)
}

/// Returns the text of a patch, header and comments included; what it writes is masked if it may be a Secret's.
#[must_use]
pub fn shown_patch(patch: &Patch, is_secret: bool, letters: &mut Letters) -> String {
    let text = &patch.document.text().as_str()[patch.document.span()];
    if !is_secret {
        return text.to_owned();
    }
    match EditSet::new(masks(patch, letters)) {
        Ok(edits) => edits.apply_within(patch.document.text(), patch.document.span()),
        Err(_) => ALL.to_owned(),
    }
}

/// Puts letters in the place of all that a patch for a Secret holds, comments too: an old value may stand in one.
fn masks(patch: &Patch, letters: &mut Letters) -> Vec<Edit> {
    let text = patch.document.text();
    let mut edits: Vec<Edit> = confidential_of_patch(patch).into_iter().map(|value| mask(value, letters)).collect();
    edits.extend(comments_of_patch(patch).into_iter().map(|span| mask_comment(text, span, letters)));
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut set = PatchSet::default();
        set.read("p.yaml", SourceId(0), &Text::from(text));
        let patch = &set.patches[0];
        let shown = shown_patch(patch, may_write_secret(patch, None, &[]), &mut Letters::default());
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_a_patch_writes_into_a_secret_is_letters() {
        check(
            "# target: db\nkind: Secret\nstringData:\n  a: hunter2\n  b: 'hunter2'\n  c: |\n    x\n  d: y\n",
            "# target: db\nkind: Secret\nstringData:\n  a: <redacted A>\n  b: '<redacted A>'\n  c: <redacted B>\n\n  d: <redacted C>\n",
        );
        check(
            "{\"target\": \"db\", \"patch\": [{\"op\": \"add\", \"path\": \"/data/a\", \"value\": \"x\"}]}",
            "{\"target\": \"db\", \"patch\": [{\"op\": \"add\", \"path\": \"/data/a\", \"value\": \"<redacted A>\"}]}",
        );
        check(
            "# target: db\nkind: Secret\nstringData: # was hunter2\n  a: '#1' # hunter3\n  # b: x\n# end\n",
            "# target: db\nkind: Secret\nstringData: # <redacted B>\n  a: '<redacted A>' # <redacted C>\n  # <redacted D>\n# <redacted E>\n",
        );
    }

    #[test]
    fn files_are_shown_but_for_what_goes_into_secrets() {
        let shown = |text: &str| shown_file(&Text::from(text), None, &mut Letters::default());
        // A warning is no reason to hide anything, nor is a patch without target that writes no data.
        for text in ["# target: web\nspec: {a: on}\n", "kind: NetworkPolicy\nmetadata: {name: database}\n"] {
            assert_eq!(shown(text), text);
        }
        assert_eq!(shown("data: {a: hunter2}\n"), ALL);
        assert_eq!(shown("# target: db\nkind: Secret\ndata: {a: \"\n"), ALL);
        let configs = |text: &str| shown_configs(&Text::from(text), &mut Letters::default());
        let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: hunter2}\n";
        assert_eq!(
            configs(&format!("{secret}---\nkind: A\n")),
            format!("{}---\nkind: A\n", secret.replace("hunter2", "<redacted A>"))
        );
        assert_eq!(
            configs("kind: List\nitems: [{kind: Secret, data: {a: b}}]\n"),
            "kind: List\nitems: [{kind: Secret, data: {a: <redacted A>}}]\n"
        );
        assert_eq!(configs("kind: Secret\ndata: {a: \"\n"), ALL);
    }

    #[test]
    fn other_patches_are_shown_as_they_are() {
        for text in [
            "# target: web\nkind: Deployment\nspec: {replicas: 2}\n",
            "# target: web\nspec: {replicas: 2}\n",
            "# target: c\nkind: ConfigMap\ndata: {a: b}\n",
        ] {
            check(text, text);
        }
    }
}
