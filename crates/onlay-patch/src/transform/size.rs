//! Sizes: replicas and resources from the operator's own presets file.
//!
//! ```yaml
//! sizes:
//!   x-large:
//!     deployment-web:
//!       replicas: 6
//!       containers:
//!         web:
//!           resources: {requests: {cpu: "2"}, limits: {memory: 4Gi}}
//!     hpa-web: {minReplicas: 6, maxReplicas: 20}
//! ```

use onlay_kube::nearest;
use onlay_yaml::{Document, Kind, Node, NodeId, Place, Ref, SourceId, Text, duplicate_keys, parse};

use super::Step;
use super::log::{Work, shown};
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::problem;

/// A presets file.
#[derive(Debug, Clone, Default)]
pub struct Presets {
    document: Option<Document>,
    sizes: Vec<(String, NodeId)>,
}

/// A size that a presets file does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the presets have no size `{name}`")]
pub struct SizeError {
    /// What was asked for.
    pub name: String,
    /// The sizes that there are.
    pub known: Vec<String>,
}

/// What may be said of an object, and where it goes.
const NUMBERS: [&str; 3] = ["replicas", "minReplicas", "maxReplicas"];
const CONTAINERS: &str = "containers";
const RESOURCES: &str = "resources";
const AMOUNTS: [&str; 3] = ["requests", "limits", "claims"];

impl Presets {
    /// Reads a presets file, and all that is wrong with it.
    ///
    /// ```
    /// use onlay_patch::Presets;
    /// use onlay_yaml::{SourceId, Text};
    /// let text = Text::from("sizes:\n  x-large:\n    web: {replicas: 6, contaners: {}}\n");
    /// let (presets, problems) = Presets::read(SourceId(0), &text);
    /// assert_eq!(problems[0].kind.help().as_deref(), Some("did you mean `containers`?"));
    /// assert_eq!(presets.names(), ["x-large"]);
    /// ```
    #[must_use]
    pub fn read(source: SourceId, text: &Text) -> (Self, Vec<Problem>) {
        let parsed = parse(source, text);
        let mut problems: Vec<Problem> = parsed
            .errors
            .into_iter()
            .map(|error| problem(ProblemKind::Syntax { message: error.message }, error.place))
            .collect();
        let document = parsed.documents.into_iter().find(|document| document.root().is_some());
        let mut sizes = Vec::new();
        if let Some(root) = document.as_ref().and_then(Document::root) {
            let twice = document.iter().flat_map(duplicate_keys);
            problems.extend(twice.map(|twice| {
                let kind = ProblemKind::DuplicateKey { key: twice.again.key_name().into_owned() };
                Problem { target: Some(twice.first.place()), ..problem(kind, twice.again.place()) }
            }));
            let mut check = Check { problems: &mut problems };
            if let Some(all) = check.keys(root, "a presets file", &["sizes"]).and_then(|()| root.get("sizes")) {
                for (name, size) in check.entries(all, "sizes") {
                    for (_, object) in check.entries(size, "a size") {
                        check.object(object);
                    }
                    sizes.push((name, size.id()));
                }
            }
        }
        (Self { document, sizes }, problems)
    }

    /// Returns the names of the sizes.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        self.sizes.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Finds a size, by its name in any spelling: `XLARGE` and `x_large` are `x-large`.
    ///
    /// # Errors
    /// The file has no such size.
    pub fn size(&self, name: &str) -> Result<Option<Ref<'_>>, SizeError> {
        let found = self.sizes.iter().find(|(known, _)| folded(known) == folded(name));
        match (found, &self.document) {
            (Some((_, id)), Some(document)) => Ok(Some(document.node(*id))),
            (None, None) => Ok(None),
            _ => Err(SizeError { name: name.to_owned(), known: self.names().into_iter().map(str::to_owned).collect() }),
        }
    }
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// The look through a presets file.
struct Check<'p> {
    problems: &'p mut Vec<Problem>,
}

impl Check<'_> {
    fn wrong(&mut self, at: Ref<'_>, message: String) {
        self.problems.push(problem(ProblemKind::BadPresets { message }, at.place()));
    }

    /// Reports keys that nothing is known of.
    fn keys(&mut self, at: Ref<'_>, what: &str, known: &[&str]) -> Option<()> {
        if at.kind() != Kind::Map {
            self.wrong(at, format!("{what} is a mapping"));
            return None;
        }
        for (key, _) in at.pairs() {
            let name = key.key_name();
            if !known.contains(&&*name) {
                let near = nearest(&name, known.iter().copied()).into_iter().map(str::to_owned).collect();
                let known = known.iter().map(|key| (*key).to_owned()).collect();
                let kind = ProblemKind::UnknownKey { key: name.into_owned(), of: what.to_owned(), near, known };
                self.problems.push(problem(kind, key.place()));
            }
        }
        Some(())
    }

    fn entries<'d>(&mut self, at: Ref<'d>, what: &str) -> Vec<(String, Ref<'d>)> {
        if at.kind() != Kind::Map {
            self.wrong(at, format!("{what} is a mapping"));
            return Vec::new();
        }
        at.entries().into_iter().map(|entry| (entry.key.into_owned(), entry.value)).collect()
    }

    fn object(&mut self, object: Ref<'_>) {
        if self.keys(object, "an object of a size", &[&NUMBERS[..], &[CONTAINERS]].concat()).is_none() {
            return;
        }
        for number in NUMBERS.iter().filter_map(|number| object.get(number)) {
            if !matches!(number.scalar(), Some(onlay_yaml::Scalar::Int(n)) if n >= 0) {
                self.wrong(number, "a number of replicas is a whole number".to_owned());
            }
        }
        let Some(containers) = object.get(CONTAINERS) else { return };
        for (_, container) in self.entries(containers, "`containers`") {
            if self.keys(container, "a container of a size", &[RESOURCES]).is_some()
                && let Some(resources) = container.get(RESOURCES)
            {
                self.keys(resources, "`resources`", &AMOUNTS);
            }
        }
    }
}

/// Gives an object the replicas and resources of its size.
pub(super) fn apply<'d>(work: &mut Work<'_, 'd>, api_version: &str, kind: &str, preset: Ref<'d>) {
    for number in NUMBERS {
        let Some(value) = preset.get(number) else { continue };
        put(work, &["spec".to_owned(), number.to_owned()], value);
    }
    let found = super::image::places(work, api_version, kind);
    for entry in preset.get(CONTAINERS).map(Ref::entries).unwrap_or_default() {
        let Some(resources) = entry.value.get(RESOURCES) else { continue };
        let Some((_, tokens)) = found.iter().find(|(name, _)| *name == entry.key) else {
            let names: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
            let near = nearest(&entry.key, names.iter().map(String::as_str)).into_iter().map(str::to_owned).collect();
            let container = entry.key.into_owned();
            let kind = ProblemKind::NoSuchContainer { object: kind.to_owned(), container, names, near };
            work.report(kind, Severity::Warning, &entry.key_node.place(), None);
            continue;
        };
        put(work, &[&**tokens, &[RESOURCES.to_owned()]].concat(), resources);
    }
}

/// Puts a value in; of mappings key by key, where null takes a key away.
fn put<'d>(work: &mut Work<'_, 'd>, tokens: &[String], value: Ref<'d>) {
    let old = work.at(tokens);
    let is_map = |node: &Node<'_>| node.kind() == Kind::Map && !node.keys().is_empty();
    if value.kind() == Kind::Map && old.as_ref().is_some_and(is_map) {
        for entry in value.entries() {
            put(work, &[tokens, &[entry.key.into_owned()]].concat(), entry.value);
        }
        return;
    }
    let new = Node::Verbatim(value);
    if old.as_ref().is_some_and(|old| old.same(&new)) {
        return;
    }
    let before = old.as_ref().map(shown);
    let place = value.place();
    if new.is_null() {
        if before.is_some() {
            work.remove(tokens, &place);
            work.note(Step::Size, tokens, before, "null".to_owned(), &place);
        }
        return;
    }
    work.put(tokens, new.clone(), None);
    work.note(Step::Size, tokens, before, shown(&new), &place);
}

/// Says where something is wrong with the name of a size.
pub(super) fn unknown(error: SizeError, place: &Place) -> Problem {
    let near = nearest(&error.name, error.known.iter().map(String::as_str)).into_iter().map(str::to_owned).collect();
    problem(ProblemKind::NoSuchSize { name: error.name, known: error.known, near }, place.clone())
}
