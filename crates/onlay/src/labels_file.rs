//! The labels file: an operator's own names for groups of objects.
//!
//! ```yaml
//! labels:
//!   heavy-workers: [deployment-ingest-worker, deployment-ocr-service]
//! unbound:
//!   Deployment: [deployment-model-server]
//! ```

use std::collections::{BTreeMap, BTreeSet};

use onlay_kube::{Labels, ObjectIndex, nearest};
use onlay_patch::Severity;
use onlay_yaml::{Document, Place, Ref, SourceId, Text, parse};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::finding::Finding;

/// The keys that a labels file may have.
const KEYS: [&str; 2] = ["labels", "unbound"];

/// A labels file that has been read.
#[derive(Debug, Clone, Default)]
pub struct LabelsFile {
    /// What it says.
    pub labels: Labels,
    /// Each object that it names, where it does.
    pub mentions: Vec<(String, Place)>,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    labels: Option<BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    unbound: Option<BTreeMap<String, Vec<String>>>,
    #[serde(flatten)]
    unknown: BTreeMap<String, IgnoredAny>,
}

/// Reads a labels file; what is wrong with it comes second.
///
/// ```
/// use onlay::yaml::{SourceId, Text};
/// let text = Text::from("labels:\n  workers: [ingest, ocr]\n");
/// let (file, findings) = onlay::labels_file::read(SourceId(0), &text);
/// assert_eq!(file.labels.bound["workers"], ["ingest", "ocr"]);
/// assert!(findings.is_empty());
/// ```
#[must_use]
pub fn read(source: SourceId, text: &Text) -> (LabelsFile, Vec<Finding>) {
    let parsed = parse(source, text);
    if !parsed.errors.is_empty() {
        let finding =
            |error: onlay_yaml::SyntaxError| Finding::new("labels/syntax", Severity::Error, error.message, error.place);
        return (LabelsFile::default(), parsed.errors.into_iter().map(finding).collect());
    }
    let root = parsed.documents.iter().find_map(Document::root);
    let file: Option<File> = match serde_yaml::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            let at = error.location().map_or(0, |at| offset(text, at.line(), at.column()));
            let place = Place { source, span: at..at };
            let finding = Finding::new("labels/invalid", Severity::Error, message, place)
                .help("write `labels:` with a list of object names for each label");
            return (LabelsFile::default(), vec![finding]);
        }
    };
    let Some(file) = file else { return (LabelsFile::default(), Vec::new()) };
    let findings = file.unknown.keys().map(|key| unknown_key(key, source, root)).collect();
    let mentions = KEYS.iter().filter_map(|key| root?.get(key)).flat_map(mentions).collect();
    let labels = Labels { bound: file.labels.unwrap_or_default(), unbound: file.unbound.unwrap_or_default() };
    (LabelsFile { labels, mentions }, findings)
}

impl LabelsFile {
    /// Warns of objects that no release has.
    #[must_use]
    pub fn check(&self, indexes: &[&ObjectIndex]) -> Vec<Finding> {
        let names: BTreeSet<&str> = indexes.iter().flat_map(|index| index.names()).collect();
        let is_known = |name: &str| indexes.iter().any(|index| !index.find(name).is_empty());
        let finding = |(name, place): &(String, Place)| {
            let message = format!("no object is called `{name}`");
            let finding = Finding::new("labels/no-such-object", Severity::Warning, message, place.clone());
            match nearest(name, names.iter().copied()).first() {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding,
            }
        };
        self.mentions.iter().filter(|(name, _)| !is_known(name)).map(finding).collect()
    }
}

fn unknown_key(key: &str, source: SourceId, root: Option<Ref<'_>>) -> Finding {
    let node = root.and_then(|root| root.pairs().find(|(name, _)| name.key_name() == key));
    let place = node.map_or(Place { source, span: 0..0 }, |(name, _)| name.place());
    let finding =
        Finding::new("labels/unknown-key", Severity::Error, format!("`{key}` is no key of a labels file"), place);
    match nearest(key, KEYS).first() {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("its keys are `labels` and `unbound`"),
    }
}

fn mentions(labels: Ref<'_>) -> Vec<(String, Place)> {
    let names = labels.pairs().flat_map(|(_, names)| names.items());
    names.filter_map(|name| Some((name.as_str()?.into_owned(), name.place()))).collect()
}

/// The byte offset of a line and column, both from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: &str, at: (usize, usize), help: &str) {
        let text = Text::from(text);
        let (_, findings) = read(SourceId(0), &text);
        let [finding] = findings.as_slice() else { panic!("{findings:?}") };
        assert_eq!(finding.code, code);
        assert_eq!(text.line_column(finding.places[0].place.span.start), at, "{}", finding.message);
        assert!(finding.help.as_deref().unwrap_or_default().contains(help), "{:?}", finding.help);
    }

    #[test]
    fn an_unknown_key_is_an_error_with_the_one_that_was_meant() {
        check("labels: {}\nunbund:\n  Deployment: [web]\n", "labels/unknown-key", (2, 1), "`unbound`");
        check("labels: {}\ncolour: 1\n", "labels/unknown-key", (2, 1), "`labels` and `unbound`");
    }

    #[test]
    fn what_is_no_list_of_names_is_an_error_with_its_place() {
        check("labels:\n  workers: web\n", "labels/invalid", (2, 12), "list of object names");
        check("labels:\n  a: [\"x\n", "labels/syntax", (2, 7), "");
    }

    #[test]
    fn an_empty_file_says_nothing() {
        for text in ["", "# nothing yet\n", "labels:\nunbound: ~\n"] {
            let (file, findings) = read(SourceId(0), &Text::from(text));
            assert!(findings.is_empty() && file.labels == Labels::default(), "{text:?}: {findings:?}");
        }
    }

    #[test]
    fn objects_that_do_not_exist_are_pointed_out() {
        let base = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
        let index = ObjectIndex::of(parse(SourceId(1), &base).documents, |_| "web");
        let (file, _) = read(SourceId(0), &Text::from("labels:\n  a: [web, Service/web, wep]\n"));
        let findings = file.check(&[&index]);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].help.as_deref(), Some("did you mean `web`?"));
    }
}
