//! Patches of kustomize, adopted: each gets the header that says what it is for.

use onlay_patch::{PatchSet, ProblemKind};
use onlay_yaml::{Document, Edit, EditSet, Kind, Node, Piece, Ref, SourceId, Span, Text, lower, parse};
use serde::Deserialize;

/// What a patch is for, as a kustomization says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct KustomizeTarget {
    /// The kind.
    pub kind: Option<String>,
    /// The name; kustomize reads it as a pattern.
    pub name: Option<String>,
    /// A Kubernetes selector.
    pub label_selector: Option<String>,
    /// A selector over annotations, which has no counterpart here.
    pub annotation_selector: Option<String>,
}

/// A patch that a kustomization names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KustomizePatch {
    /// Where it is.
    pub at: PatchAt,
    /// What it is for, if the kustomization says it.
    pub target: Option<KustomizeTarget>,
}

/// Where a patch of a kustomization is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatchAt {
    /// In a file beside the kustomization.
    File(String),
    /// In the kustomization itself.
    Inline(String),
}

/// Reads which patches a kustomization has: `patches`, `patchesStrategicMerge` and `patchesJson6902`.
///
/// # Errors
/// What is wrong with the text, in one sentence.
pub fn kustomization(text: &str) -> Result<Vec<KustomizePatch>, String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", default)]
    #[derive(Default)]
    struct File {
        patches: Option<Vec<Entry>>,
        patches_strategic_merge: Option<Vec<String>>,
        patches_json6902: Option<Vec<Entry>>,
    }
    #[derive(Deserialize)]
    struct Entry {
        path: Option<String>,
        patch: Option<String>,
        target: Option<KustomizeTarget>,
    }
    let file: Option<File> = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    let file = file.unwrap_or_default();
    let entry = |entry: Entry| {
        let at = entry.path.map(PatchAt::File).or(entry.patch.map(PatchAt::Inline));
        Some(KustomizePatch { at: at?, target: entry.target })
    };
    // An entry is a path, or the patch itself.
    let plain = |text: String| {
        let at = if text.contains('\n') { PatchAt::Inline(text) } else { PatchAt::File(text) };
        KustomizePatch { at, target: None }
    };
    let mut patches: Vec<_> = file.patches_strategic_merge.into_iter().flatten().map(plain).collect();
    patches.extend(file.patches.into_iter().flatten().filter_map(entry));
    patches.extend(file.patches_json6902.into_iter().flatten().filter_map(entry));
    Ok(patches)
}

impl KustomizeTarget {
    /// Writes the target as a header has it.
    ///
    /// # Errors
    /// What of it has no counterpart.
    pub fn header(&self) -> Result<String, String> {
        if self.annotation_selector.is_some() {
            return Err("a selector over annotations has no counterpart; give the objects a label".to_owned());
        }
        let is_pattern = |name: &str| name.contains(['*', '+', '?', '|', '(', '[', '^', '$', '\\']);
        match (&self.name, &self.label_selector, &self.kind) {
            (Some(name), _, _) if is_pattern(name) => {
                Err(format!("the name `{name}` is a pattern, which has no counterpart; bind the objects to a label"))
            }
            (Some(name), _, Some(kind)) => Ok(format!("{kind}/{name}")),
            (Some(name), _, None) => Ok(name.clone()),
            (None, Some(selector), _) => Ok(selector.clone()),
            (None, None, Some(kind)) => Ok(kind.clone()),
            (None, None, None) => Err("the target names nothing".to_owned()),
        }
    }
}

/// A file of patches that has been looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Adopted {
    /// The text with the headers; the same as before if it needs none.
    pub text: Text,
    /// The targets that were written.
    pub targets: Vec<String>,
    /// The documents that have a target already.
    pub had_one: usize,
    /// Why a document got none: its first line (1-based), and a sentence.
    pub refused: Vec<(usize, String)>,
}

/// Puts a header above each patch of a file that has none.
///
/// The target is `given`, else it comes from the patch's own kind and name. Where `given` is for other objects than the patch
/// names, the patch's `kind` and name go, as kustomize does not look at them either.
///
/// ```
/// use onlay::adopt::adopt;
/// use onlay::yaml::Text;
/// let text = Text::from("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3 # more\n");
/// let adopted = adopt("web.yaml", &text, None);
/// assert_eq!(adopted.text.as_str(), format!("# target: web\n{text}", text = text.as_str()));
/// ```
#[must_use]
pub fn adopt(path: &str, text: &Text, given: Option<&KustomizeTarget>) -> Adopted {
    let source = SourceId(u32::MAX);
    let mut set = PatchSet::default();
    set.read(path, source, text);
    let parsed = parse(source, text);
    let mut adopted =
        Adopted { text: text.clone(), targets: Vec::new(), had_one: set.patches.len(), refused: Vec::new() };
    let mut edits = Vec::new();
    for problem in &set.problems {
        let at = problem.place.span.start;
        let line = text.line_column(at).0;
        let root = parsed.documents.iter().filter_map(Document::root).find(|root| root.outer_span().contains(&at));
        match (&problem.kind, root) {
            (ProblemKind::NoTarget { .. }, Some(root)) => match header_of(root, given) {
                Ok(target) if target.contains(char::is_control) => {
                    let why = format!("the target `{target}` has control characters, which no header holds");
                    adopted.refused.push((line, why));
                }
                Ok(target) => match insertion(path, text, root, &target, given) {
                    Ok(more) => {
                        edits.extend(more);
                        adopted.targets.push(target);
                    }
                    Err(why) => adopted.refused.push((line, why)),
                },
                Err(why) => adopted.refused.push((line, why)),
            },
            (kind, _) => adopted.refused.push((line, kind.to_string())),
        }
    }
    match EditSet::new(edits) {
        Ok(edits) => adopted.text = Text::from(edits.apply(text)),
        Err(_) => adopted.refused.push((1, "the edits overlap; this is a fault of onlay, please report it".to_owned())),
    }
    adopted
}

fn header_of(root: Ref<'_>, given: Option<&KustomizeTarget>) -> Result<String, String> {
    if let Some(given) = given {
        return given.header();
    }
    if root.kind() != Kind::Map {
        return Err("a list of operations does not say what it is for; the `target` of a kustomization does".to_owned());
    }
    let name = root.get("metadata").and_then(|metadata| metadata.get("name")).and_then(Ref::as_str);
    match (root.get("kind").and_then(Ref::as_str), name) {
        (Some(_), Some(name)) => Ok(name.into_owned()),
        _ => Err("it has no kind and no `metadata.name`, so it is no patch".to_owned()),
    }
}

/// The edits that give a document its target.
fn insertion(
    path: &str,
    text: &Text,
    root: Ref<'_>,
    target: &str,
    given: Option<&KustomizeTarget>,
) -> Result<Vec<Edit>, String> {
    let Span { start, end } = root.outer_span();
    let new =
        |at: usize, text: String| Edit { span: at..at, pieces: vec![Piece::New { text, origin: None }], origin: None };
    let is_json = path.to_ascii_lowercase().ends_with(".json");
    if is_json && root.kind() == Kind::List {
        // JSON has no comments: the operations get the mapping around them that holds a target.
        let string = |text: &str| onlay_yaml::Value::String(text.to_owned()).to_json();
        let kind = given.and_then(|given| given.kind.as_deref());
        let kind = kind.map(|kind| format!("\"kind\": {}, ", string(kind))).unwrap_or_default();
        let head = format!("{{\"target\": {}, {kind}\"patch\": ", string(target));
        return Ok(vec![new(start, head), new(end, "}".to_owned())]);
    }
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    if !text[line..start].trim_start_matches('\u{feff}').trim().is_empty() {
        return Err("its content stands on the line of its `---`; put it on a line of its own".to_owned());
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let top = line + if text[line..].starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut edits = vec![new(top, format!("# target: {target}{newline}"))];
    if let Some(given) = given.filter(|_| root.kind() == Kind::Map) {
        edits.extend(without_other_names(root, given));
    }
    Ok(edits)
}

/// Takes out the kind and the name of a patch that is for other objects.
fn without_other_names(root: Ref<'_>, given: &KustomizeTarget) -> Vec<Edit> {
    let kind = root.get("kind").and_then(Ref::as_str);
    let name = root.get("metadata").and_then(|metadata| metadata.get("name")).and_then(Ref::as_str);
    let mut node = Node::Verbatim(root);
    if let (Some(own), Some(given)) = (kind, &given.kind)
        && own != given.as_str()
    {
        node.open_map().remove("kind", None);
        node.open_map().remove("apiVersion", None);
    }
    if name.is_some_and(|name| given.name.as_deref() != Some(&*name)) {
        let map = node.open_map();
        let metadata = map.get_mut("metadata").map(Node::open_map);
        let is_empty = metadata.is_some_and(|metadata| {
            metadata.remove("name", None);
            metadata.entries().is_empty()
        });
        if is_empty {
            map.remove("metadata", None);
        }
    }
    lower(root, &node)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, text: &str, given: Option<&KustomizeTarget>, expected: &str) {
        let adopted = adopt(path, &Text::from(text), given);
        assert_eq!(adopted.refused, []);
        assert_eq!(adopted.text.as_str(), expected);
        // What was adopted has its target.
        let again = adopt(path, &adopted.text, given);
        assert_eq!((again.text.as_str(), again.targets.len()), (expected, 0));
    }

    fn target(kind: &str, name: &str, selector: &str) -> Option<KustomizeTarget> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let target = KustomizeTarget {
            kind: some(kind),
            name: some(name),
            label_selector: some(selector),
            ..KustomizeTarget::default()
        };
        Some(target)
    }

    #[test]
    fn each_document_gets_its_header() {
        check(
            "a.yaml",
            "---\n# Why.\nkind: A\nmetadata: {name: x}\n---\r\n# target: y\nkind: B\n---\nkind: C\nmetadata:\n  name: z\n",
            None,
            "---\n# Why.\n# target: x\r\nkind: A\nmetadata: {name: x}\n---\r\n# target: y\nkind: B\n---\n# target: z\r\nkind: C\nmetadata:\n  name: z\n",
        );
    }

    #[test]
    fn operations_get_the_target_of_the_kustomization() {
        let operations = "- op: remove\n  path: /spec/replicas\n";
        check(
            "a.yaml",
            operations,
            target("Deployment", "web", "").as_ref(),
            &format!("# target: Deployment/web\n{operations}"),
        );
        check(
            "a.json",
            "[{\"op\": \"remove\", \"path\": \"/a\"}]\n",
            target("Deployment", "web", "").as_ref(),
            "{\"target\": \"Deployment/web\", \"kind\": \"Deployment\", \"patch\": [{\"op\": \"remove\", \"path\": \"/a\"}]}\n",
        );
        let adopted = adopt("a.yaml", &Text::from(operations), None);
        assert!(adopted.refused[0].1.contains("`target` of a kustomization"), "{adopted:?}");
    }

    #[test]
    fn names_that_kustomize_does_not_look_at_go() {
        check(
            "a.yaml",
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: not-important\nspec: {replicas: 1}\n",
            target("", "", "app=web").as_ref(),
            "# target: app=web\napiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 1}\n",
        );
        check(
            "a.yaml",
            "kind: Deployment\nmetadata: {name: web, labels: {a: b}}\n",
            target("StatefulSet", "db", "").as_ref(),
            "# target: StatefulSet/db\nmetadata: {labels: {a: b}}\n",
        );
    }

    #[test]
    fn patterns_have_no_counterpart() {
        let error = target("", "web-.*", "").expect("is one").header().expect_err("is a pattern");
        assert!(error.contains("bind the objects to a label"), "{error}");
    }

    #[test]
    fn a_kustomization_names_its_patches() {
        let text = "patches:\n- path: a.yaml\n  target: {kind: Deployment, labelSelector: app=web}\n- patch: |-\n    - op: remove\n      path: /a\n  target: {name: x}\npatchesStrategicMerge: [b.yaml]\nresources: [c.yaml]\n";
        let patches = kustomization(text).expect("can be read");
        let at: Vec<String> = patches
            .iter()
            .map(|patch| match &patch.at {
                PatchAt::File(path) => path.clone(),
                PatchAt::Inline(text) => format!("inline of {} lines", text.lines().count()),
            })
            .collect();
        assert_eq!(at, ["b.yaml", "a.yaml", "inline of 2 lines"]);
        assert_eq!(patches[1].target.as_ref().map(KustomizeTarget::header), Some(Ok("app=web".to_owned())));
        assert!(kustomization("patches: x\n").is_err());
    }
}
