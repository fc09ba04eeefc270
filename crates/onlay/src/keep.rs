//! Kept objects: what the new bundle no longer has, and the operator does not want to lose.

use std::collections::{BTreeSet, HashMap};

use onlay_diff::config_text;
use onlay_kube::{Names, ObjectId, ObjectKey, nearest};
use onlay_patch::Severity;
use onlay_yaml::{Document, SourceId, Text};

use crate::finding::Finding;
use crate::release::{Release, ReleaseFile};
use crate::sources::Sources;

/// A keep list, understood.
#[derive(Debug, Default)]
pub struct Kept {
    /// The objects, by their keys in the current release.
    pub keys: BTreeSet<ObjectKey>,
    /// What is wrong with the list.
    pub findings: Vec<Finding>,
}

/// Adds the kept objects of the current base to a new release, as files below `kept/`.
///
/// They are base text: the new side's patches are laid onto them like onto anything else, and so only once. A name that
/// is unknown or means several objects is an error; one that the new release has, too, a warning.
pub fn keep(new: &mut Release, current: &Release, names: &[String], sources: &mut Sources) -> Kept {
    let mut kept = Kept::default();
    let mut files = Vec::new();
    for name in names {
        let found = current.index.find(name);
        let [id] = found.as_slice() else {
            kept.findings.push(if found.is_empty() {
                unknown(name, current)
            } else {
                ambiguous(name, current, &found)
            });
            continue;
        };
        let object = current.index.object(*id);
        let is_there =
            new.index.named(&object.key.name).iter().any(|n| new.index.object(*n).key.same_but_version(&object.key));
        if is_there {
            let message = format!("{} is not deprecated: the new bundle has it, too", object.key);
            kept.findings.push(Finding::general("keep/not-deprecated", Severity::Warning, message));
            continue;
        }
        if kept.keys.insert(object.key.clone()) {
            let document = &current.index.documents()[object.document];
            let text = Text::from(config_text(document, object).into_owned());
            let source = sources.add(sources.get(document.source()).path.clone(), text.clone());
            files.push(ReleaseFile { path: format!("kept/{}", file_name(&object.key)), source, text });
        }
    }
    if !files.is_empty() {
        new.add_files(files);
    }
    kept
}

/// A file name that no two objects share and no file system minds.
#[must_use]
pub fn file_name(key: &ObjectKey) -> String {
    let mut name = String::new();
    for part in [key.namespace.as_deref(), Some(&*key.kind), Some(&*key.name)].into_iter().flatten() {
        if !name.is_empty() {
            name.push('_');
        }
        for c in part.chars() {
            match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => name.push(c),
                '.' if !name.is_empty() => name.push(c),
                // No two names become one: what is left out is written as its code.
                c => name.push_str(&format!("%{:02X}", u32::from(c))),
            }
        }
    }
    const LONGEST: usize = 200;
    if name.len() > LONGEST {
        // Names of Kubernetes end at 253 bytes; longer ones are told apart by what they begin and end with.
        let tail = name.split_off(name.len() - LONGEST / 2);
        name.truncate(LONGEST / 2);
        name.push('~');
        name.push_str(&tail);
    }
    name + ".yaml"
}

fn unknown(name: &str, current: &Release) -> Finding {
    let near = nearest(name, current.index.names());
    let finding =
        Finding::general("keep/unknown-object", Severity::Error, format!("there is no object `{name}` to keep"));
    if near.is_empty() { finding } else { finding.help(format!("did you mean `{}`?", near.join("`, `"))) }
}

fn ambiguous(name: &str, current: &Release, found: &[ObjectId]) -> Finding {
    let keys: Vec<&ObjectKey> = current.index.objects().map(|(_, o)| &o.key).collect();
    let names = Names::unique_in(&[keys]);
    let names: Vec<String> = found.iter().map(|id| names.of(&current.index.object(*id).key)).collect();
    let message = format!("`{name}` names several objects: {}", names.join(", "));
    Finding::general("keep/ambiguous-object", Severity::Error, message).help("write it as one of these")
}

impl Release {
    /// Adds files behind those that are there; what has been read is not read again.
    pub fn add_files(&mut self, more: Vec<ReleaseFile>) {
        let mut known: HashMap<SourceId, Vec<Document>> = HashMap::new();
        for document in self.index.documents() {
            known.entry(document.source()).or_default().push(document.clone());
        }
        let mut files = std::mem::take(&mut self.files);
        files.extend(more);
        let again = Release::of_files(files, &known);
        (self.files, self.index) = (again.files, again.index);
    }
}
