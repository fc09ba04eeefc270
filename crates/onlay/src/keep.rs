//! Kept objects: what the new bundle no longer has, and the operator does not want to lose.

use std::collections::{BTreeMap, BTreeSet};

use onlay_diff::{Diff, config_text, pair};
use onlay_kube::{Names, ObjectId, ObjectKey, nearest};
use onlay_patch::Severity;
use onlay_yaml::{Place, Text};

use crate::date::Date;
use crate::finding::Finding;
use crate::release::{Release, ReleaseFile};
use crate::sources::Sources;

/// One object that is to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Keep {
    /// Its name, in any form.
    pub name: String,
    /// Why.
    pub reason: Option<String>,
    /// Until when; it is kept after that, too, with a warning.
    pub expires: Option<Date>,
    /// Where that is written.
    pub place: Option<Place>,
}

impl Keep {
    /// Keeps an object without more ado.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), reason: None, expires: None, place: None }
    }
}

/// A keep list, understood.
#[derive(Debug, Default)]
pub struct Kept {
    /// The objects by their names in the current release, and what is said of each.
    pub objects: BTreeMap<ObjectId, Keep>,
    /// Those that must not be patched again, by their names in the new release.
    pub settled: BTreeSet<ObjectId>,
    /// What is wrong with the list.
    pub findings: Vec<Finding>,
}

impl Kept {
    /// Returns the keys of the kept objects in the current release, as it is now: materialized, or masked.
    #[must_use]
    pub fn keys(&self, current: &Release) -> BTreeSet<ObjectKey> {
        self.objects.keys().map(|id| current.index.object(*id).key.clone()).collect()
    }
}

/// Adds the kept objects of the current release to a new one, as files below `kept/`.
///
/// Those of a base are base text: the new side's patches are laid onto them like onto anything else, and so only once. Objects in
/// `settled` have no base text and are taken as they are. A name that is unknown or means several objects is an error; one that the
/// new release has, too, a warning; one that should have gone by `today` as well.
pub fn keep(
    new: &mut Release,
    current: &Release,
    settled: impl Fn(ObjectId) -> bool,
    list: &[Keep],
    today: Option<Date>,
    sources: &mut Sources,
) -> Kept {
    let mut kept = Kept::default();
    let mut files = Vec::new();
    let mut as_they_are = Vec::new();
    let is_there = paired(current, new);
    for entry in list {
        if let (Some(expires), Some(today)) = (entry.expires, today)
            && expires < today
        {
            let message = format!("`{}` should have gone by {expires}; it is still kept", entry.name);
            let finding = about("keep/expired", Severity::Warning, message, entry);
            kept.findings.push(finding.help("take it out of the list, or give it a later date"));
        }
        let found = current.index.find(&entry.name);
        let [id] = found.as_slice() else {
            kept.findings.push(if found.is_empty() {
                unknown(entry, current)
            } else {
                ambiguous(entry, current, &found)
            });
            continue;
        };
        let object = current.index.object(*id);
        if is_there.contains(id) {
            let message = format!("{} is not deprecated: the new bundle has it, too", object.key);
            kept.findings.push(about("keep/not-deprecated", Severity::Warning, message, entry));
            continue;
        }
        if kept.objects.insert(*id, entry.clone()).is_none() {
            let document = &current.index.documents()[object.document];
            let text = Text::from(config_text(document, object).into_owned());
            let source = sources.add(sources.get(document.source()).path.clone(), text.clone());
            if settled(*id) {
                as_they_are.push(source);
            }
            // Ciphertext is named by its file alone.
            let file = if object.is_opaque { format!("{}.yaml", object.key.name) } else { file_name(&object.key) };
            files.push(ReleaseFile { path: format!("kept/{file}"), source, text });
        }
    }
    let added = new.add_files(files);
    let is_settled = |id: &ObjectId| {
        let document = new.index.object(*id).document;
        as_they_are.contains(&new.index.documents()[document].source())
    };
    kept.settled = added.into_iter().filter(is_settled).collect();
    kept
}

/// The objects of the current release that the new one has, too.
fn paired(current: &Release, new: &Release) -> BTreeSet<ObjectId> {
    let keys = Diff::new(current, new).map(|release| release.index.objects().map(|(_, o)| &o.key).collect::<Vec<_>>());
    let pairs = pair(keys.as_ref().map(Vec::as_slice)).pairs;
    let before: BTreeSet<usize> = pairs.iter().map(|pair| pair.before).collect();
    current.index.objects().map(|(id, _)| id).filter(|id| before.contains(&id.index())).collect()
}

fn about(code: &'static str, severity: Severity, message: impl Into<String>, entry: &Keep) -> Finding {
    match &entry.place {
        Some(place) => Finding::new(code, severity, message, place.clone()),
        None => Finding::general(code, severity, message),
    }
}

fn unknown(entry: &Keep, current: &Release) -> Finding {
    let name = entry.name.rsplit('/').next().unwrap_or(&entry.name);
    let near = nearest(name, current.index.names());
    let message = format!("there is no object `{}` to keep", entry.name);
    let finding = about("keep/unknown-object", Severity::Error, message, entry);
    if near.is_empty() { finding } else { finding.help(format!("did you mean `{}`?", near.join("`, `"))) }
}

fn ambiguous(entry: &Keep, current: &Release, found: &[ObjectId]) -> Finding {
    let keys: Vec<&ObjectKey> = current.index.objects().map(|(_, o)| &o.key).collect();
    let names = Names::unique_in(&[keys]);
    let names: Vec<String> = found.iter().map(|id| names.of(&current.index.object(*id).key)).collect();
    let message = format!("`{}` names several objects: {}", entry.name, names.join(", "));
    about("keep/ambiguous-object", Severity::Error, message, entry).help("write it as one of these")
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
