//! Patches made from edited configs: the smallest that say what was changed, each verified by laying it on.

mod json;
mod strategic;

use std::collections::BTreeSet;

use onlay_kube::{Labels, Names, ObjectId, Rules};
use onlay_patch::{PatchSet, Severity, resolve, value_of};
use onlay_yaml::{Ref, SourceId, Text, Value};

use crate::release::Release;
use strategic::Order;

/// In which form a patch is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PatchForm {
    /// A strategic merge patch in YAML, by merge keys and directives.
    Strategic,
    /// A JSON patch (RFC 6902).
    Json,
}

/// Why no patch can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoPatch {
    /// There is no change.
    #[error("{name} is not changed")]
    Same {
        /// The object.
        name: String,
    },
    /// The object is ciphertext.
    #[error("{name} is encrypted; a patch cannot look into it")]
    Opaque {
        /// The object.
        name: String,
    },
    /// No patch of this form leads to the edited config.
    #[error("no {form} leads from {name} to its edited config{}", because(.why))]
    Impossible {
        /// The object.
        name: String,
        /// The form's name.
        form: &'static str,
        /// What stands in the way, if that is known.
        why: Option<String>,
    },
}

fn because(why: &Option<String>) -> String {
    why.as_ref().map(|why| format!(": {why}")).unwrap_or_default()
}

/// Writes the smallest patch from an object of a release to an edited config of it.
///
/// It is laid onto the object before it is given out: what comes out is the edited value, or there is no patch.
///
/// ```
/// use onlay::bundle::{Content, Input, Limits};
/// use onlay::yaml::{SourceId, Text, parse};
/// use onlay::{PatchForm, Release, Sources, author_patch};
///
/// let web = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2, paused: true}\n";
/// let input = Input { name: "web.yaml".to_owned(), content: Content::Bytes(web.as_bytes().to_vec()) };
/// let bundle = onlay::bundle::read(input, &Limits::default()).expect("breaks no rule");
/// let base = Release::read(bundle, "web.yaml", &mut Sources::default());
/// let edited = parse(SourceId(9), &Text::from(web.replace("2, paused: true", "3")));
///
/// let (id, _) = base.index.objects().next().expect("there is one");
/// let root = edited.documents[0].root().expect("is not empty");
/// let patch = author_patch(&base, id, root, None, PatchForm::Strategic, Some("Three will do."))?;
/// assert_eq!(patch, "\
/// ## target: web
/// ## description: Three will do.
/// apiVersion: apps/v1
/// kind: Deployment
/// spec:
///   replicas: 3
///   paused: null
/// ");
/// # Ok::<(), onlay::NoPatch>(())
/// ```
///
/// # Errors
/// If nothing is changed, or no patch of this form says it.
pub fn author_patch(
    base: &Release,
    id: ObjectId,
    edited: Ref<'_>,
    crds: Option<&Release>,
    form: PatchForm,
    description: Option<&str>,
) -> Result<String, NoPatch> {
    let object = base.index.object(id);
    let names = Names::unique_in(&[base.index.objects().map(|(_, object)| &object.key).collect()]);
    let name = names.of(&object.key);
    if name.contains(char::is_control) {
        let why = Some("its name has control characters, which no header holds".to_owned());
        return Err(NoPatch::Impossible { name, form: "patch", why });
    }
    if object.is_opaque {
        return Err(NoPatch::Opaque { name });
    }
    let node = base.index.node(id);
    let wanted = Value::from(edited);
    if Value::from(node) == wanted {
        return Err(NoPatch::Same { name });
    }
    let indexes: Vec<_> = [Some(base), crds].into_iter().flatten().map(|release| &*release.index).collect();
    let rules = Rules::of(&indexes);
    let leads = |text: &str| {
        let mut set = PatchSet::default();
        set.read("", SourceId(u32::MAX), &Text::from(text));
        let plan = resolve(&base.index, &rules, &Labels::default(), &set);
        let is_laid_on = plan.matches.first().is_some_and(|matches| matches.objects == [id]);
        let is_clean = plan.problems.iter().all(|problem| problem.severity < Severity::Error);
        is_clean && is_laid_on && value_of(&base.index, &rules, &set, id, &[0]) == wanted
    };
    let mut why = None;
    match form {
        PatchForm::Json => {
            let text = json::text(&Value::from(node), &wanted, &name, &object.key.kind, description);
            if leads(&text) {
                return Ok(text);
            }
        }
        PatchForm::Strategic => {
            let ty = rules.root(&object.key.group, &object.key.version, &object.key.kind);
            let text = |order: &Order| strategic::text(node, edited, ty, order, &name, description);
            for order in Order::all() {
                match text(&order) {
                    Ok(written) if leads(&written.text) => {
                        // Most lists come out in order by themselves; only those that do not are put in order.
                        let mut best = written.text;
                        let mut without = BTreeSet::new();
                        for pointer in written.ordered {
                            without.insert(pointer.clone());
                            match text(&Order::Set(without.clone())) {
                                Ok(less) if leads(&less.text) => best = less.text,
                                _ => drop(without.remove(&pointer)),
                            }
                        }
                        return Ok(best);
                    }
                    Ok(_) => {}
                    Err(error) => why = Some(error),
                }
            }
        }
    }
    let form = if form == PatchForm::Json { "JSON patch" } else { "strategic merge patch" };
    Err(NoPatch::Impossible { name, form, why })
}

/// Writes the header of a patch.
pub(crate) fn header(target: &str, description: Option<&str>) -> String {
    let mut text = format!("# target: {target}\n");
    for line in description.iter().flat_map(|text| text.lines()).take(1) {
        text.push_str(&format!("# description: {line}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use onlay_bundle::{Content, Input, Limits};
    use onlay_yaml::parse;

    use super::*;
    use crate::Sources;

    fn check(form: PatchForm, before: &str, after: &str, expected: Result<&str, &str>) {
        let head = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n";
        let text = format!("{head}{before}");
        let input = Input { name: "web.yaml".to_owned(), content: Content::Bytes(text.into_bytes()) };
        let bundle = onlay_bundle::read(input, &Limits::default()).expect("is a bundle");
        let base = Release::read(bundle, "web.yaml", &mut Sources::default());
        let edited = parse(SourceId(9), &Text::from(format!("{head}{after}")));
        let (id, _) = base.index.objects().next().expect("there is one");
        let root = edited.documents[0].root().expect("is not empty");
        let made = author_patch(&base, id, root, None, form, None);
        match expected {
            Ok(body) => {
                let head = "# target: web\napiVersion: apps/v1\nkind: Deployment\n";
                let body = if form == PatchForm::Strategic { format!("{head}{body}") } else { body.to_owned() };
                assert_eq!(made, Ok(body));
            }
            Err(words) => {
                let error = made.expect_err("no patch can be made").to_string();
                assert!(error.contains(words), "{error}");
            }
        }
    }

    fn containers(items: &str) -> String {
        format!("spec:\n  template:\n    spec:\n      containers:\n{items}")
    }

    #[test]
    fn items_are_found_by_their_keys() {
        check(
            PatchForm::Strategic,
            &containers(
                "        - {name: a, image: a:1}\n        - {name: b, image: b:1}\n        - {name: c, image: c:1}\n",
            ),
            &containers(
                "        - {name: a, image: a:1}\n        - name: b\n          image: b:2  # newer\n        - name: d\n          image: d:1\n",
            ),
            Ok(&containers(
                "        - name: b\n          image: b:2  # newer\n        - name: d\n          image: d:1\n        - name: c\n          $patch: delete\n",
            )),
        );
    }

    #[test]
    fn items_that_move_are_put_in_order() {
        check(
            PatchForm::Strategic,
            &containers("        - name: a\n        - name: b\n"),
            &containers("        - name: b\n        - name: a\n"),
            Ok(&containers("").replace(
                "      containers:\n",
                "      $setElementOrder/containers:\n        - name: b\n        - name: a\n",
            )),
        );
    }

    #[test]
    fn what_no_key_tells_apart_is_replaced() {
        let tolerations = |items: &str| format!("spec:\n  template:\n    spec:\n      tolerations:\n{items}");
        let after = "        - key: b\n          operator: Exists\n";
        check(PatchForm::Strategic, &tolerations("        - key: a\n"), &tolerations(after), Ok(&tolerations(after)));
    }

    #[test]
    fn texts_keep_the_spelling_of_the_edit() {
        let after = "metadata2:\n  a: |\n    x\n     y\n\n    z\n  b: 'q'\n";
        let annotations = "spec:\n  template:\n    metadata:\n      annotations:\n        a: |\n          x\n           y\n\n          z\n        b: 'q'\n";
        check(PatchForm::Strategic, "spec: {replicas: 1}\n", &format!("spec: {{replicas: 1}}\n{after}"), Ok(after));
        check(
            PatchForm::Strategic,
            "spec:\n  template:\n    metadata:\n      annotations: {c: d}\n",
            &format!("{annotations}        c: d\n"),
            Ok(annotations),
        );
    }

    #[test]
    fn a_json_patch_works_by_places() {
        check(
            PatchForm::Json,
            &containers("        - {name: a, args: [x, y, z]}\n        - {name: b}\n"),
            &containers("        - {name: a, args: [x, z, w], image: \"a~/\"}\n"),
            Ok(
                "{\n  \"target\": \"web\",\n  \"kind\": \"Deployment\",\n  \"patch\": [\n    {\"op\": \"remove\", \"path\": \"/spec/template/spec/containers/0/args/1\"},\n    {\"op\": \"add\", \"path\": \"/spec/template/spec/containers/0/args/2\", \"value\": \"w\"},\n    {\"op\": \"add\", \"path\": \"/spec/template/spec/containers/0/image\", \"value\": \"a~/\"},\n    {\"op\": \"remove\", \"path\": \"/spec/template/spec/containers/1\"}\n  ]\n}\n",
            ),
        );
    }

    #[test]
    fn what_did_not_change_needs_no_patch() {
        check(PatchForm::Strategic, "spec: {replicas: 1}\n", "spec:\n  replicas: 0x1\n", Err("web is not changed"));
    }

    #[test]
    fn what_no_merge_says_is_told() {
        // A null that stays cannot be merged in: it removes.
        check(
            PatchForm::Strategic,
            "spec: {replicas: 1}\n",
            "spec: {replicas: ~}\n",
            Err("no strategic merge patch leads"),
        );
        check(
            PatchForm::Json,
            "spec: {replicas: 1}\n",
            "spec: {replicas: ~}\n",
            Ok(
                "{\n  \"target\": \"web\",\n  \"kind\": \"Deployment\",\n  \"patch\": [\n    {\"op\": \"replace\", \"path\": \"/spec/replicas\", \"value\": null}\n  ]\n}\n",
            ),
        );
    }
}
