//! A release: the texts of a bundle, read, with their objects.

use std::collections::HashMap;
use std::sync::Arc;

use onlay_bundle::{Bundle, Ignored, Manifest, Member};
use onlay_kube::{NoObject, ObjectIndex};
use onlay_patch::Severity;
use onlay_yaml::{Document, SourceId, SyntaxError, Text, duplicate_keys, parse};
use rayon::prelude::*;

use crate::finding::Finding;
use crate::hidden::hidden_characters;
use crate::sources::Sources;

const DUPLICATE_OBJECT: &str = "bundle/duplicate-object";

/// A file of a release.
#[derive(Debug, Clone)]
pub struct ReleaseFile {
    /// The path in the bundle.
    pub path: String,
    /// Its text among all texts of the run.
    pub source: SourceId,
    /// The text.
    pub text: Text,
}

/// Documents that need not be read again.
pub(crate) type Known = HashMap<SourceId, Vec<Arc<Document>>>;

/// A bundle that has been read, or materialized.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// The version, if the bundle gives one.
    pub version: Option<String>,
    /// What the manifest says.
    pub manifest: Option<Manifest>,
    /// The configs' files, by path in byte order.
    pub files: Vec<ReleaseFile>,
    /// Members that are no configs and go along as they are.
    pub passed_through: Arc<[Member]>,
    /// Members that were left out, and why.
    pub ignored: Vec<Ignored>,
    /// The objects.
    pub index: Arc<ObjectIndex>,
    /// What is wrong with the texts.
    pub findings: Vec<Finding>,
}

impl Release {
    /// Reads the texts of a bundle. `name` is what the user calls the bundle; it begins the paths that are shown.
    #[must_use]
    pub fn read(bundle: Bundle, name: &str, sources: &mut Sources) -> Self {
        let is_file = matches!(bundle.container, onlay_bundle::Container::File | onlay_bundle::Container::Gz);
        let shown =
            |path: &str| if is_file { name.to_owned() } else { format!("{}/{path}", name.trim_end_matches('/')) };
        let files: Vec<ReleaseFile> = bundle
            .files
            .into_iter()
            .map(|f| ReleaseFile { source: sources.add(shown(&f.path), f.text.clone()), path: f.path, text: f.text })
            .collect();
        let mut release = Self {
            version: bundle.release_version,
            manifest: bundle.manifest,
            passed_through: bundle.passed_through.into(),
            ignored: bundle.ignored,
            ..Self::of_files(files, &Known::new())
        };
        let again: Vec<Finding> = release.index.documents().par_iter().flat_map_iter(keys_that_stand_twice).collect();
        release.findings.extend(again);
        let no_names: Vec<Finding> =
            release.index.documents().par_iter().flat_map_iter(keys_that_are_no_names).collect();
        release.findings.extend(no_names);
        release.findings.extend(hidden_characters(release.index.documents().iter().map(|document| &**document)));
        release.findings.extend(release.duplicates());
        release
    }

    /// Reads files; documents of a source that is in `known` are taken over instead of being read again.
    pub(crate) fn of_files(files: Vec<ReleaseFile>, known: &Known) -> Self {
        let parsed: Vec<(Vec<Arc<Document>>, Vec<SyntaxError>)> = files
            .par_iter()
            .map(|file| match known.get(&file.source) {
                Some(documents) => (documents.clone(), Vec::new()),
                None => {
                    let parsed = parse(file.source, &file.text);
                    (parsed.documents.into_iter().map(Arc::new).collect(), parsed.errors)
                }
            })
            .collect();
        let stems: HashMap<SourceId, String> = files.iter().map(|f| (f.source, stem(&f.path).to_owned())).collect();
        let mut documents: Vec<Arc<Document>> = Vec::new();
        let mut findings = Vec::new();
        for (read, errors) in parsed {
            documents.extend(read);
            findings
                .extend(errors.into_iter().map(|e| Finding::new("yaml/syntax", Severity::Error, e.message, e.place)));
        }
        let index = ObjectIndex::of(documents, |d| stems.get(&d.source()).map_or("", String::as_str));
        findings.extend(index.strays().iter().map(|stray| {
            let severity = if stray.reason == NoObject::NoMapping { Severity::Warning } else { Severity::Note };
            let place = stray.place.clone().start();
            Finding::new("bundle/no-object", severity, format!("{}; it is kept as it is", stray.reason), place)
        }));
        Self { files, index: Arc::new(index), findings, ..Self::default() }
    }

    /// The same release with other texts; those that are there already are not read again.
    pub(crate) fn with_files(&self, files: Vec<ReleaseFile>) -> Self {
        let is_same = files.iter().map(|f| f.source).eq(self.files.iter().map(|f| f.source));
        let read = match is_same {
            true => Self { files, index: Arc::clone(&self.index), ..Self::default() },
            false => Self::of_files(files, &self.known()),
        };
        Self {
            version: self.version.clone(),
            manifest: self.manifest.clone(),
            passed_through: Arc::clone(&self.passed_through),
            ignored: self.ignored.clone(),
            ..read
        }
    }

    /// The documents that have been read, for a release that has some of the same texts.
    pub(crate) fn known(&self) -> Known {
        let mut known = Known::new();
        for document in self.index.documents() {
            known.entry(document.source()).or_default().push(Arc::clone(document));
        }
        known
    }

    pub(crate) fn duplicates(&self) -> Vec<Finding> {
        let finding = |(first, place): &(onlay_kube::ObjectId, onlay_yaml::Place)| {
            let key = &self.index.object(*first).key;
            let start = place.clone().start();
            let other = self.index.node(*first).place().start();
            let message = format!("{key} stands twice in the bundle");
            Finding::new(DUPLICATE_OBJECT, Severity::Error, message, start).and(other, "it stands here already")
        };
        self.index.duplicates().iter().map(finding).collect()
    }

    /// Finds the file of a source.
    #[must_use]
    pub fn file(&self, source: SourceId) -> Option<&ReleaseFile> {
        self.files.iter().find(|f| f.source == source)
    }

    /// Returns what is wrong with texts that cannot be read; an object that stands twice can.
    pub fn unreadable(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| f.severity == Severity::Error && f.code != DUPLICATE_OBJECT)
    }

    /// Returns whether something is wrong that forbids going on.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|f| f.severity == Severity::Error)
    }
}

impl Release {
    /// Finds everything in the release that Kubernetes reads as something else than it looks like.
    #[must_use]
    pub fn surprising_scalars(&self) -> Vec<Finding> {
        let finding = |s: onlay_yaml::Surprise<'_>| {
            let message = format!("`{}` is read as {}", s.node.raw(), s.reading);
            Finding::new("yaml/surprising-scalar", Severity::Warning, message, s.node.place())
                .help("put it in quotes if text is meant")
        };
        let found = |d: &Arc<Document>| {
            d.root()
                .map(onlay_yaml::surprising_scalars)
                .unwrap_or_default()
                .into_iter()
                .map(finding)
                .collect::<Vec<_>>()
        };
        self.index.documents().par_iter().flat_map_iter(found).collect()
    }
}

/// Kubernetes takes the last of two equal keys and says nothing; we say it.
fn keys_that_stand_twice(document: &Arc<Document>) -> Vec<Finding> {
    let finding = |twice: &onlay_yaml::DuplicateKey<'_>| {
        let message = format!("the key `{}` stands twice; the last one counts", twice.again.key_name());
        Finding::new("yaml/duplicate-key", Severity::Warning, message, twice.again.place())
            .and(twice.first.place(), "it stands here already")
    };
    duplicate_keys(document).iter().map(finding).collect()
}

fn keys_that_are_no_names(document: &Arc<Document>) -> Vec<Finding> {
    let message = "a mapping or a list cannot be a key: Kubernetes takes strings only";
    let finding = |key: &onlay_yaml::Ref<'_>| Finding::new("yaml/syntax", Severity::Error, message, key.place());
    onlay_yaml::collection_keys(document).iter().map(finding).collect()
}

/// A file's name without folder and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
