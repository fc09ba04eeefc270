//! Objects from outside the bundle: those that an installer made, and network policies of the operator's own.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use onlay_diff::config_text;
use onlay_kube::{ObjectId, ObjectKey};
use onlay_patch::{PatchSet, Severity};
use onlay_yaml::{Document, Edit, EditSet, Node, Place, SourceId, Text, lower};

use crate::finding::Finding;
use crate::release::{Known, Release, ReleaseFile};
use crate::sources::Sources;

/// The folder of objects that an installer made.
pub const EXTRA: &str = "extra";
/// The folder of network policies from outside the bundle.
pub const NETWORK_POLICIES: &str = "network-policies";

/// What came to a release from outside.
#[derive(Debug, Default)]
pub struct Added {
    /// The objects, in the release that they came to.
    pub objects: BTreeSet<ObjectId>,
    /// Objects of the bundle that gave way.
    pub replaced: Vec<Replaced>,
    /// What there is to say.
    pub findings: Vec<Finding>,
}

/// An object of the bundle whose place another one took.
#[derive(Debug, Clone, PartialEq)]
pub struct Replaced {
    /// The object.
    pub key: ObjectKey,
    /// Where it stood.
    pub before: Place,
    /// Where the one stands that took its place.
    pub after: Place,
}

/// Adds objects that an installer made to a release, as files below `extra/`; one that the bundle has, too, is left out with a warning.
pub fn add_extra(release: &mut Release, extra: &Release, sources: &mut Sources) -> Added {
    let mut findings = Vec::new();
    let mut left_out = HashSet::new();
    for (id, object) in extra.index.objects() {
        if let Some(own) = twin(release, &object.key) {
            left_out.insert(id);
            let message = format!("{} is in the bundle, too; the extra one is left out", object.key);
            let finding = Finding::new("extra/in-bundle", Severity::Warning, message, start(extra, id));
            findings.push(finding.and(start(release, own), "the bundle has it here"));
        }
    }
    let files = extra.files.iter().filter_map(|file| some_of(extra, file, |id| !left_out.contains(&id), sources));
    let files = files.map(|file| ReleaseFile { path: format!("{EXTRA}/{}", file.path), ..file }).collect();
    let objects = release.add_files(files);
    Added { objects, replaced: Vec::new(), findings }
}

/// Adds network policies to a new release: patches to the patch set, objects as files below `network-policies/`.
///
/// Each document counts for itself. An object that the bundle has, too, takes its place.
pub fn add_network_policies(
    release: &mut Release,
    patches: &mut PatchSet,
    files: &[(String, SourceId, Text)],
    sources: &mut Sources,
) -> Added {
    let mut theirs: Vec<ReleaseFile> = Vec::new();
    for (path, source, text) in files {
        let objects = patches.read_beside_objects(&sources.get(*source).path.clone(), *source, text);
        let patches_stand_beside =
            onlay_yaml::parse(*source, text).documents.iter().filter(|d| d.root().is_some()).count() > objects.len();
        if objects.is_empty() {
            continue;
        }
        let (source, text) = if patches_stand_beside {
            let texts: Vec<&str> = objects.iter().map(|d| &d.text().as_str()[d.span()]).collect();
            let text = Text::from(texts.concat());
            (sources.add(sources.get(*source).path.clone(), text.clone()), text)
        } else {
            (*source, text.clone())
        };
        theirs.push(ReleaseFile { path: format!("{NETWORK_POLICIES}/{path}"), source, text });
    }
    let policies = Release::of_files(theirs.clone(), &Known::default());
    let mut findings = policies.findings.clone();
    let mut replaced = Vec::new();
    let mut gone = BTreeSet::new();
    for (id, object) in policies.index.objects() {
        let Some(own) = twin(release, &object.key) else { continue };
        gone.insert(own);
        let (before, after) = (start(release, own), start(&policies, id));
        let message = format!("{} takes the place of the one in the bundle", object.key);
        let finding = Finding::new("policies/replaces", Severity::Note, message, after.clone());
        findings.push(finding.and(before.clone(), "the bundle has it here"));
        replaced.push(Replaced { key: object.key.clone(), before, after });
    }
    findings.extend(policies.duplicates());
    release.remove_objects(&gone, sources);
    let objects = release.add_files(theirs);
    Added { objects, replaced, findings }
}

/// The object of a release that another one would be a second time.
fn twin(release: &Release, key: &ObjectKey) -> Option<ObjectId> {
    let named = release.index.named(&key.name).iter();
    named.copied().find(|id| release.index.object(*id).key.same_but_version(key))
}

fn start(release: &Release, id: ObjectId) -> Place {
    release.index.node(id).place().start()
}

/// A file with those of its objects that are wanted; nothing if there are none.
fn some_of(
    release: &Release,
    file: &ReleaseFile,
    is_wanted: impl Fn(ObjectId) -> bool,
    sources: &mut Sources,
) -> Option<ReleaseFile> {
    let own: Vec<ObjectId> = release
        .index
        .objects()
        .filter(|(_, object)| release.index.documents()[object.document].source() == file.source)
        .map(|(id, _)| id)
        .collect();
    let wanted: Vec<ObjectId> = own.iter().copied().filter(|id| is_wanted(*id)).collect();
    if wanted.len() == own.len() {
        return (!own.is_empty()).then(|| file.clone());
    }
    if wanted.is_empty() {
        return None;
    }
    let mut text = String::new();
    for id in wanted {
        let object = release.index.object(id);
        let config = config_text(&release.index.documents()[object.document], object);
        text.push_str("---\n");
        text.push_str(&config);
        if !config.ends_with('\n') {
            text.push('\n');
        }
    }
    let text = Text::from(text);
    let source = sources.add(sources.get(file.source).path.clone(), text.clone());
    Some(ReleaseFile { source, text, ..file.clone() })
}

impl Release {
    /// Adds files behind those that are there, and returns their objects; what has been read is not read again.
    pub fn add_files(&mut self, more: Vec<ReleaseFile>) -> BTreeSet<ObjectId> {
        if more.is_empty() {
            return BTreeSet::new();
        }
        let known = self.known();
        let mut files = std::mem::take(&mut self.files);
        let mut new = HashSet::new();
        for mut file in more {
            let is_taken = |path: &str| files.iter().any(|other: &ReleaseFile| other.path == path);
            while is_taken(&file.path) {
                file.path.insert_str(file.path.rfind('/').map_or(0, |slash| slash + 1), "other-");
            }
            new.insert(file.source);
            files.push(file);
        }
        let again = Self::of_files(files, &known);
        (self.files, self.index) = (again.files, again.index);
        let is_new = |document: usize| new.contains(&self.index.documents()[document].source());
        self.index.objects().filter(|(_, object)| is_new(object.document)).map(|(id, _)| id).collect()
    }

    /// Takes objects out of the texts of a release; a file that has no others goes, too.
    pub fn remove_objects(&mut self, gone: &BTreeSet<ObjectId>, sources: &mut Sources) {
        if gone.is_empty() {
            return;
        }
        let mut by_source: BTreeMap<SourceId, Vec<Edit>> = BTreeMap::new();
        let mut by_list: BTreeMap<usize, Vec<ObjectId>> = BTreeMap::new();
        for id in gone {
            let object = self.index.object(*id);
            let document = &self.index.documents()[object.document];
            if object.is_list_item {
                by_list.entry(object.document).or_default().push(*id);
            } else {
                let edit = Edit { span: document.span(), pieces: Vec::new(), origin: None };
                by_source.entry(document.source()).or_default().push(edit);
            }
        }
        for (document, ids) in by_list {
            let document = &self.index.documents()[document];
            by_source.entry(document.source()).or_default().extend(without_items(document, self, &ids));
        }
        let mut known = self.known();
        let mut files = Vec::with_capacity(self.files.len());
        for file in std::mem::take(&mut self.files) {
            let Some(edits) = by_source.remove(&file.source) else {
                files.push(file);
                continue;
            };
            // Documents do not overlap, and neither do the items of one list.
            let text =
                EditSet::new(edits).map_or_else(|_| file.text.as_str().to_owned(), |edits| edits.apply(&file.text));
            known.read.remove(&file.source);
            let text = Text::from(text);
            if onlay_yaml::parse(file.source, &text).documents.iter().all(|document| document.root().is_none()) {
                continue;
            }
            let source = sources.add(sources.get(file.source).path.clone(), text.clone());
            files.push(ReleaseFile { source, text, ..file });
        }
        let again = Self::of_files(files, &known);
        (self.files, self.index) = (again.files, again.index);
    }
}

/// The edits that take items out of a `List`.
fn without_items(document: &Document, release: &Release, gone: &[ObjectId]) -> Vec<Edit> {
    let Some(root) = document.root() else { return Vec::new() };
    let mut node = Node::Verbatim(root);
    if let Some(items) = root.get("items") {
        let places: Vec<usize> = items
            .items()
            .enumerate()
            .filter(|(_, item)| gone.iter().any(|id| release.index.node(*id) == item.resolved()))
            .map(|(place, _)| place)
            .collect();
        let list = node.open_map().get_mut("items").expect("the list has just been found").open_list();
        for place in places.into_iter().rev() {
            list.remove(place, None);
        }
    }
    lower(root, &node)
}
