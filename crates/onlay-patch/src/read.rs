//! Reading patches: one text to the patches in it, and what is wrong with the rest.

use onlay_yaml::{
    Document, Kind, Place, Ref, SourceId, Spelling, Surprise, Text, collection_keys, duplicate_keys, parse,
    surprising_scalars,
};

use crate::header::{self, Header};
use crate::json;
use crate::patch::{Body, Patch};
use crate::problem::{Problem, ProblemKind, Severity};

/// The patches of a patch set in their order, and what could not be read.
#[derive(Debug, Clone, Default)]
pub struct PatchSet {
    /// The patches.
    pub patches: Vec<Patch>,
    /// What is wrong with the others.
    pub problems: Vec<Problem>,
}

impl PatchSet {
    /// Returns a patch's version: the number that its header gives, else its place in the set, from 1.
    #[must_use]
    pub fn version(&self, number: usize) -> u64 {
        let own = self.patches[number].version.as_deref().and_then(|version| version.parse().ok());
        own.unwrap_or(number as u64 + 1)
    }

    /// Reads one more file; its patches come after those that are there.
    ///
    /// ```
    /// use onlay_patch::PatchSet;
    /// use onlay_yaml::{SourceId, Text};
    /// let mut set = PatchSet::default();
    /// set.read("replicas.yaml", SourceId(1), &Text::from("# target: web\nspec:\n  replicas: 3\n"));
    /// assert_eq!(set.patches[0].target, "web");
    /// ```
    pub fn read(&mut self, path: &str, source: SourceId, text: &Text) {
        let parsed = parse(source, text);
        for error in parsed.errors {
            let kind = ProblemKind::Syntax { message: error.message };
            self.problems.push(problem(kind, error.place));
        }
        // A header before the first `---` is meant for the document after it.
        let mut carried: Option<Header> = None;
        for document in parsed.documents {
            let mut header = header::read(&document);
            if document.root().is_none_or(is_nothing) {
                carried = Some(header).filter(|h| h.target.is_some());
                continue;
            }
            if header.target.is_none()
                && let Some(carried) = carried.take()
            {
                header = carried;
            }
            if let Some(second) = header.second_target {
                let first = header.target.as_ref().map(|(t, _)| t.clone()).unwrap_or_default();
                let second_target = text[second.span.clone()].to_owned();
                let kind = ProblemKind::TwoTargets { first, second: second_target };
                self.problems.push(problem(kind, second));
                continue;
            }
            let no_names = collection_keys(&document);
            if !no_names.is_empty() {
                let message = || "a mapping or a list cannot be a key: Kubernetes takes strings only".to_owned();
                self.problems.extend(
                    no_names.iter().map(|key| problem(ProblemKind::Syntax { message: message() }, key.place())),
                );
                continue;
            }
            let twice = duplicate_keys(&document);
            if !twice.is_empty() {
                let key = |d: &onlay_yaml::DuplicateKey<'_>| ProblemKind::DuplicateKey {
                    key: d.again.key_name().into_owned(),
                };
                let found =
                    twice.iter().map(|d| Problem { target: Some(d.first.place()), ..problem(key(d), d.again.place()) });
                self.problems.extend(found);
                continue;
            }
            match read_patch(path, &document, header) {
                Ok(patch) => {
                    let number = self.patches.len();
                    self.problems.extend(surprises(&patch).into_iter().map(|p| Problem { patch: Some(number), ..p }));
                    self.patches.push(patch);
                }
                Err(problems) => self.problems.extend(problems),
            }
        }
    }
}

pub(crate) fn problem(kind: ProblemKind, place: Place) -> Problem {
    Problem { kind, severity: Severity::Error, place, target: None, object: None, patch: None }
}

fn is_nothing(root: Ref<'_>) -> bool {
    root.kind() == Kind::Scalar && root.scalar() == Some(onlay_yaml::Scalar::Null)
}

/// What the patch writes and Kubernetes reads as something else than it looks like.
fn surprises(patch: &Patch) -> Vec<Problem> {
    let written: Vec<Ref<'_>> = match &patch.body {
        Body::Strategic => patch.document.root().into_iter().collect(),
        Body::Json(operations) => {
            operations.iter().filter_map(|op| op.action.value()).map(|id| patch.node(id)).collect()
        }
    };
    let found = written.into_iter().flat_map(surprising_scalars);
    let problem = |s: Surprise<'_>| {
        let kind = ProblemKind::SurprisingScalar { raw: s.node.raw().to_owned(), reading: s.reading };
        Problem { severity: Severity::Warning, ..problem(kind, s.node.place()) }
    };
    found.map(problem).collect()
}

fn read_patch(path: &str, document: &Document, header: Header) -> Result<Patch, Vec<Problem>> {
    let Some(root) = document.root() else { return Err(Vec::new()) };
    let text = |key: &str| root.get(key).and_then(|n| n.as_str().map(|t| (t.into_owned(), n.place())));
    let operations = match root.kind() {
        Kind::Map => root.get("patch").filter(|p| p.kind() == Kind::List),
        Kind::List => Some(root),
        Kind::Scalar => return Err(vec![problem(ProblemKind::NotAPatch, root.place())]),
    };
    let is_wrapped = operations.is_some() && root.kind() == Kind::Map;
    let name = if operations.is_some() {
        None
    } else {
        let name = root.get("metadata").and_then(|m| m.get("name"));
        name.and_then(|n| n.as_str().map(|t| (t.into_owned(), n.place())))
    };
    let own_target = if is_wrapped { text("target") } else { None };
    let target = match (own_target, header.target) {
        (Some((own, _)), Some((first, place))) if own != first => {
            return Err(vec![problem(ProblemKind::TwoTargets { first, second: own }, place)]);
        }
        (Some(own), _) => own,
        (None, Some(header)) if !header.0.is_empty() => header,
        (None, Some((_, place))) => {
            return Err(vec![problem(ProblemKind::NoTarget { suggestion: name.map(|n| n.0) }, place)]);
        }
        (None, None) => {
            return Err(vec![problem(ProblemKind::NoTarget { suggestion: name.map(|n| n.0) }, first_line(root))]);
        }
    };
    let mut document = document.clone();
    let body = match operations.map(Ref::id) {
        Some(list) => {
            document.set_spelling(Spelling::Block);
            Body::Json(json::read(document.node(list))?)
        }
        None => Body::Strategic,
    };
    let is_list = operations.is_some() && !is_wrapped;
    Ok(Patch {
        path: path.to_owned(),
        target: target.0,
        target_place: target.1,
        api_version: if is_list { None } else { text("apiVersion") },
        kind: if is_list { None } else { text("kind") },
        name,
        description: header
            .description
            .map(|(t, _)| t)
            .or_else(|| if is_wrapped { text("comment").map(|(t, _)| t) } else { None }),
        version: header.version.map(|(t, _)| t),
        expect: header.expect,
        body,
        document,
    })
}

/// The first line of a node, as the place of what is said about all of it.
fn first_line(node: Ref<'_>) -> Place {
    let mut place = node.place();
    let text = node.document().text().as_str();
    let len = text[place.span.clone()].find(['\n', '\r']).unwrap_or(place.span.len());
    place.span.end = place.span.start + len;
    place
}
