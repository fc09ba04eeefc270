//! The text of a project file to a [`Project`], and everything that is wrong with it.

use onlay_bundle::{Limit, parse_size};
use onlay_kube::nearest;
use onlay_patch::{ImagePin, NamespaceChange, Placeholder, Registry, Severity, TransformError};
use onlay_yaml::{Document, Kind, Place, Ref, Scalar, SourceId, Text, collection_keys, duplicate_keys, parse};

use super::keys::{KEEP_KEYS, KEYS};
use super::{Project, Said};
use crate::date::Date;
use crate::finding::Finding;
use crate::keep::Keep;

/// Reads a project file; what is wrong with it comes second, all of it at once.
///
/// ```
/// use onlay::yaml::{SourceId, Text};
/// let text = Text::from("base: old.zip\npatchs: [patches/]\n");
/// let (project, findings) = onlay::project::read(SourceId(0), &text);
/// assert_eq!(project.base.expect("is named").text, "old.zip");
/// assert_eq!(findings[0].help.as_deref(), Some("did you mean `patches`?"));
/// ```
#[must_use]
pub fn read(source: SourceId, text: &Text) -> (Project, Vec<Finding>) {
    let parsed = parse(source, text);
    let mut reader = Reader { findings: Vec::new() };
    for error in parsed.errors {
        reader.findings.push(Finding::new("project/syntax", Severity::Error, error.message, error.place));
    }
    let mut project = Project::default();
    let documents: Vec<&Document> = parsed.documents.iter().filter(|document| document.root().is_some()).collect();
    if let [first, others @ ..] = documents.as_slice() {
        for other in others.iter().filter_map(|other| other.root()) {
            reader.wrong(other, "a project file is one document");
        }
        for twice in duplicate_keys(first) {
            let message = format!("the key `{}` stands twice", twice.again.key_name());
            let finding = Finding::new("project/duplicate-key", Severity::Error, message, twice.again.place());
            reader.findings.push(finding.and(twice.first.place(), "it stands here already"));
        }
        for key in collection_keys(first) {
            reader.wrong(key, "a mapping or a list cannot be a key");
        }
        let root = first.root().filter(|root| root.scalar() != Some(Scalar::Null));
        if let Some(root) = root {
            reader.project(root, &mut project);
        }
    }
    (project, reader.findings)
}

pub(super) struct Reader {
    pub(super) findings: Vec<Finding>,
}

impl Reader {
    pub(super) fn wrong(&mut self, at: Ref<'_>, message: impl Into<String>) {
        self.findings.push(Finding::new("project/invalid", Severity::Error, message, at.first_line()));
    }

    fn project(&mut self, root: Ref<'_>, project: &mut Project) {
        let names: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
        for (key, at) in self.entries(root, "a project file", Some(&names)) {
            // A key without a value says nothing.
            if at.scalar() == Some(Scalar::Null) {
                continue;
            }
            match key.as_str() {
                "base" => project.base = self.said(at),
                "release-version" => project.release_version = self.said(at),
                "patches" => project.patches = self.list(at),
                "default-patches" => project.default_patches = self.said(at),
                "no-default-patches" => project.no_default_patches = self.flag(at),
                "network-policies" => project.network_policies = self.said(at),
                "labels" => project.labels = self.said(at),
                "crds" => project.crds = self.said(at),
                "extra" => project.extra = self.said(at),
                "keep" => project.keep = self.keep(at),
                "presets" => project.presets = self.said(at),
                "size" => project.size = self.said(at),
                "namespace" => project.transforms.namespaces = self.namespaces(at),
                "registry" => {
                    let registry = self.said(at);
                    project.transforms.registry = registry
                        .and_then(|said| self.made(Registry::parse(&said.text, said.place.clone()), &said.place));
                }
                "images" => project.transforms.images = self.map(at, "`images`", ImagePin::new),
                "set" => project.transforms.set = self.map(at, "`set`", Placeholder::new),
                "kube-version" => {
                    project.kube_version = self.said(at).and_then(|said| match said.text.parse() {
                        Ok(version) => Some(version),
                        Err(error) => {
                            let error: onlay_kube::BadVersion = error;
                            self.wrong(at, error.to_string());
                            None
                        }
                    });
                }
                "strict" => project.strict = self.flag(at),
                "pedantic" => project.pedantic = self.flag(at),
                "limits" => project.limits = self.limits(at),
                "check" => project.check = self.check(at),
                _ => {}
            }
        }
    }

    /// The entries of a mapping; keys that are not known are reported and left out.
    pub(super) fn entries<'d>(&mut self, at: Ref<'d>, what: &str, known: Option<&[&str]>) -> Vec<(String, Ref<'d>)> {
        if at.kind() != Kind::Map {
            self.wrong(at, format!("{what} is a mapping"));
            return Vec::new();
        }
        let mut entries = Vec::new();
        for entry in at.entries() {
            let Some(known) = known.filter(|known| !known.contains(&&*entry.key)) else {
                entries.push((entry.key.into_owned(), entry.value));
                continue;
            };
            let near = nearest(&entry.key, known.iter().copied());
            let message = format!("`{}` is no key of {what}", entry.key);
            let finding = Finding::new("project/unknown-key", Severity::Error, message, entry.key_node.place());
            self.findings.push(match near.first() {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding.help(format!("its keys are {}", known.join(", "))),
            });
        }
        entries
    }

    /// A text; numbers and the like are taken as they are written, so that 1.30 is no 1.3.
    pub(super) fn said(&mut self, at: Ref<'_>) -> Option<Said> {
        let text = match at.scalar() {
            Some(Scalar::String(text)) if !text.is_empty() => text.into_owned(),
            Some(Scalar::Int(_) | Scalar::Float(_) | Scalar::Bool(_)) => at.resolved().raw().to_owned(),
            _ => {
                self.wrong(at, "a text is wanted here");
                return None;
            }
        };
        Some(Said { text, place: at.place() })
    }

    fn list(&mut self, at: Ref<'_>) -> Vec<Said> {
        match at.kind() {
            Kind::List => at.items().filter_map(|item| self.said(item)).collect(),
            _ => self.said(at).into_iter().collect(),
        }
    }

    fn flag(&mut self, at: Ref<'_>) -> bool {
        match at.scalar() {
            Some(Scalar::Bool(flag)) => flag,
            _ => {
                self.wrong(at, "`true` or `false` is wanted here");
                false
            }
        }
    }

    pub(super) fn items<'d>(&mut self, at: Ref<'d>, what: &str) -> Vec<Ref<'d>> {
        if at.kind() == Kind::List {
            return at.items().collect();
        }
        self.wrong(at, format!("{what} is a list"));
        Vec::new()
    }

    fn keep(&mut self, at: Ref<'_>) -> Vec<Keep> {
        let mut list = Vec::new();
        for item in self.items(at, "`keep`") {
            if item.kind() != Kind::Map {
                list.extend(self.said(item).map(|said| Keep { place: Some(said.place), ..Keep::named(said.text) }));
                continue;
            }
            let mut keep = Keep::named("");
            for (key, value) in self.entries(item, "an object to keep", Some(KEEP_KEYS)) {
                match key.as_str() {
                    "name" => {
                        if let Some(said) = self.said(value) {
                            keep = Keep { name: said.text, place: Some(said.place), ..keep };
                        }
                    }
                    "reason" => keep.reason = self.said(value).map(|said| said.text),
                    _ => keep.expires = self.date(value),
                }
            }
            if item.get("name").is_none() {
                self.wrong(item, "an object to keep has a `name`");
            } else if !keep.name.is_empty() {
                list.push(keep);
            }
        }
        list
    }

    pub(super) fn date(&mut self, at: Ref<'_>) -> Option<Date> {
        let said = self.said(at)?;
        match said.text.parse() {
            Ok(date) => Some(date),
            Err(error) => {
                let error: crate::date::BadDate = error;
                self.wrong(at, error.to_string());
                None
            }
        }
    }

    fn namespaces(&mut self, at: Ref<'_>) -> Vec<NamespaceChange> {
        if at.kind() == Kind::Map {
            return self.map(at, "`namespace`", |from, to, place| NamespaceChange::new(Some(from), to, place));
        }
        let said = self.said(at);
        let change =
            said.and_then(|said| self.made(NamespaceChange::new(None, &said.text, said.place.clone()), &said.place));
        change.into_iter().collect()
    }

    /// A mapping whose entries are each made into one thing.
    fn map<T>(
        &mut self,
        at: Ref<'_>,
        what: &str,
        make: impl Fn(&str, &str, Place) -> Result<T, TransformError>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for (key, value) in self.entries(at, what, None) {
            let text = match value.scalar() {
                // A placeholder may well become nothing.
                Some(Scalar::String(text)) if text.is_empty() => {
                    Some(Said { text: String::new(), place: value.place() })
                }
                _ => self.said(value),
            };
            let Some(said) = text else { continue };
            all.extend(self.made(make(&key, &said.text, said.place.clone()), &said.place));
        }
        all
    }

    fn made<T>(&mut self, made: Result<T, TransformError>, place: &Place) -> Option<T> {
        match made {
            Ok(made) => Some(made),
            Err(error) => {
                let finding = Finding::new("project/invalid", Severity::Error, error.to_string(), place.clone());
                self.findings.push(finding);
                None
            }
        }
    }

    fn limits(&mut self, at: Ref<'_>) -> Vec<(Limit, u64)> {
        let names: Vec<&str> = Limit::ALL.iter().map(|limit| name_of(*limit)).collect();
        let mut limits = Vec::new();
        for (key, value) in self.entries(at, "`limits`", Some(&names)) {
            let Some(limit) = Limit::ALL.into_iter().find(|limit| name_of(*limit) == key) else { continue };
            let Some(said) = self.said(value) else { continue };
            let number = match limit.counts_bytes() {
                true => parse_size(&said.text).map_err(|error| error.to_string()),
                false => said.text.parse().map_err(|_| "a whole number is wanted here".to_owned()),
            };
            match number {
                Ok(number) => limits.push((limit, number)),
                Err(message) => self.wrong(value, message),
            }
        }
        limits
    }
}

/// The key of a limit: its flag without `--`.
fn name_of(limit: Limit) -> &'static str {
    limit.flag().trim_start_matches('-')
}
