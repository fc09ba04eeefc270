//! Reading patches: one text to the patches in it, and what is wrong with the rest.

use onlay_yaml::{
    Document, Kind, Place, Ref, SourceId, Spelling, Surprise, Text, collection_keys, duplicate_keys, parse,
    surprising_scalars,
};
use rayon::prelude::*;

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
        self.read_where(path, source, text, |_, _| true);
    }

    /// Reads many files in parallel; the result is that of reading them one after the other.
    ///
    /// ```
    /// use onlay_patch::PatchSet;
    /// use onlay_yaml::{SourceId, Text};
    /// let text = Text::from("# target: web\nspec: {replicas: 3}\n");
    /// let mut set = PatchSet::default();
    /// set.read_all(&[("1.yaml", SourceId(1), &text), ("2.yaml", SourceId(2), &text)]);
    /// assert_eq!(set.patches.len(), 2);
    /// ```
    pub fn read_all(&mut self, files: &[(&str, SourceId, &Text)]) {
        // Of thousands of files some are read into one set, so that there are fewer to be put together; but enough for all threads.
        const MOST_FILES: usize = 32;
        const ENOUGH_SETS: usize = 128;
        let together = (files.len() / ENOUGH_SETS).clamp(1, MOST_FILES);
        let read = |files: &[(&str, SourceId, &Text)]| {
            let mut set = Self::default();
            // Most files have one patch.
            set.patches.reserve_exact(files.len());
            files.iter().for_each(|(path, source, text)| set.read(path, *source, text));
            set
        };
        let sets: Vec<Self> = files.par_chunks(together).map(read).collect();
        self.patches.reserve(sets.iter().map(|set| set.patches.len()).sum());
        for set in sets {
            let before = self.patches.len();
            self.patches.extend(set.patches);
            let moved = |p: Problem| Problem { patch: p.patch.map(|number| before + number), ..p };
            self.problems.extend(set.problems.into_iter().map(moved));
        }
    }

    /// Reads a file that may hold whole objects beside patches; the documents that are objects are given back.
    ///
    /// A document is a patch if it has a target, or the shape of a JSON patch, or lacks what an object must have.
    ///
    /// ```
    /// use onlay_patch::PatchSet;
    /// use onlay_yaml::{SourceId, Text};
    /// let text = Text::from("# target: web\nspec: {replicas: 3}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
    /// let mut set = PatchSet::default();
    /// let objects = set.read_beside_objects("mixed.yaml", SourceId(1), &text);
    /// assert_eq!((set.patches.len(), objects.len()), (1, 1));
    /// ```
    pub fn read_beside_objects(&mut self, path: &str, source: SourceId, text: &Text) -> Vec<Document> {
        self.read_where(path, source, text, |root, header| header.target.is_some() || !is_object(root))
    }

    /// Reads the documents that `is_patch` and gives back the others.
    fn read_where(
        &mut self,
        path: &str,
        source: SourceId,
        text: &Text,
        is_patch: impl Fn(Ref<'_>, &Header) -> bool,
    ) -> Vec<Document> {
        let mut others = Vec::new();
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
            if !document.root().is_some_and(|root| is_patch(root, &header)) {
                others.push(document);
                continue;
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
        others
    }

    /// Adds the patches of another set behind those that are there, but for those that are there already: with the same target
    /// and the same content.
    ///
    /// Vendors ship the same default patches with every release, and a JSON patch that appends would append again.
    pub fn append_new(&mut self, other: Self) -> Vec<Repeated> {
        let mut repeated = Vec::new();
        let mut numbers = Vec::with_capacity(other.patches.len());
        for patch in other.patches {
            match self.patches.iter().position(|there| there.same(&patch)) {
                Some(twin) => {
                    numbers.push(None);
                    repeated.push(Repeated { patch, twin });
                }
                None => {
                    numbers.push(Some(self.patches.len()));
                    self.patches.push(patch);
                }
            }
        }
        for problem in other.problems {
            match problem.patch.map(|number| numbers[number]) {
                // What is not laid on needs no warning.
                Some(None) => {}
                Some(number @ Some(_)) => self.problems.push(Problem { patch: number, ..problem }),
                None => self.problems.push(problem),
            }
        }
        repeated
    }
}

/// A patch that a set has already.
#[derive(Debug, Clone)]
pub struct Repeated {
    /// The patch that is not laid on.
    pub patch: Patch,
    /// The number of the same patch in the set.
    pub twin: usize,
}

impl Repeated {
    /// Says so, as a note.
    #[must_use]
    pub fn problem(&self, set: &PatchSet) -> Problem {
        let twin = set.patches[self.twin].target_place.clone();
        let kind = ProblemKind::Repeated { target: self.patch.target.clone() };
        Problem { severity: Severity::Note, target: Some(twin), ..problem(kind, self.patch.target_place.clone()) }
    }
}

/// Whether a document has what every object has, and not the shape of a JSON patch.
fn is_object(root: Ref<'_>) -> bool {
    let is_text = |node: Option<Ref<'_>>| node.and_then(Ref::as_str).is_some_and(|text| !text.is_empty());
    let is_json_patch = root.get("patch").is_some_and(|patch| patch.kind() == Kind::List);
    let is_list = is_text(root.get("kind")) && root.get("items").is_some_and(|items| items.kind() == Kind::List);
    let has_name = is_text(root.get("metadata").and_then(|metadata| metadata.get("name")));
    !is_json_patch && is_text(root.get("apiVersion")) && is_text(root.get("kind")) && (has_name || is_list)
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
            return Err(vec![problem(ProblemKind::NoTarget { suggestion: name.map(|n| n.0) }, root.first_line())]);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn set(texts: &[&str]) -> PatchSet {
        let mut set = PatchSet::default();
        for (number, text) in (0..).zip(texts) {
            set.read(&format!("{number}.yaml"), SourceId(number), &Text::from(*text));
        }
        set
    }

    fn check(mine: &str, theirs: &str, is_same: bool) {
        let mut chain = set(&[mine]);
        let repeated = chain.append_new(set(&[theirs]));
        assert_eq!(repeated.len() == 1, is_same, "{mine}\n{theirs}");
        assert_eq!(chain.patches.len(), if is_same { 1 } else { 2 });
    }

    #[test]
    fn a_patch_is_the_same_by_target_and_meaning() {
        let mine = "# target: web\nspec:\n  replicas: 3 # three\n";
        check(mine, "# Theirs\n# target: web\nspec: {replicas: 0x3}\n", true);
        check(mine, "# target: web\nspec: {replicas: 4}\n", false);
        check(mine, "# target: api\nspec: {replicas: 3}\n", false);
        let json = r#"{"target": "web", "comment": "mine", "patch": [{"op": "remove", "path": "/a"}]}"#;
        check(json, "# target: web\n- op: remove\n  path: /a\n", true);
        check(json, "# target: web\n- op: remove\n  path: /b\n", false);
        check(json, r#"{"target": "web", "kind": "Job", "patch": [{"op": "remove", "path": "/a"}]}"#, false);
    }

    #[test]
    fn what_is_said_of_a_patch_goes_along_with_it() {
        let mut chain = set(&["# target: a\nx: on\n"]);
        let repeated = chain.append_new(set(&["# target: a\nx: yes\n", "# target: b\nx: on\n", "# target: c\nx: [\n"]));
        assert_eq!(repeated.len(), 1);
        let about: Vec<Option<usize>> = chain.problems.iter().map(|p| p.patch).collect();
        assert_eq!(about, [Some(0), Some(1), None]);
        assert_eq!(repeated[0].problem(&chain).kind.code(), "patch/repeated");
    }

    #[test]
    fn objects_and_patches_may_stand_in_one_file() {
        let text = Text::from(
            "# target: a\napiVersion: v1\nkind: Service\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: b}\n\
             ---\nkind: Service\npatch: [{op: remove, path: /x}]\ntarget: c\n---\nspec: {}\n",
        );
        let mut set = PatchSet::default();
        let objects = set.read_beside_objects("mixed.yaml", SourceId(0), &text);
        assert_eq!(objects.len(), 1);
        let targets: Vec<&str> = set.patches.iter().map(|p| p.target.as_str()).collect();
        assert_eq!(targets, ["a", "c"]);
        assert_eq!(set.problems[0].kind.code(), "patch/no-target");
    }

    #[test]
    fn many_files_read_at_once_are_what_each_by_itself_is() {
        let text = |n: usize| match n % 7 {
            0 => "# target: web\nspec: {paused: on}\n",
            1 => "# target: web\nspec: [\n",
            2 => "# target: web\na: 1\n---\n# target: web\nb: yes\n",
            3 => "# target: web\na: 1\na: 2\n",
            4 => "# nothing\n",
            _ => "# target: web\na: 1\n",
        };
        for count in [1, 50, 700] {
            let texts: Vec<(String, Text)> = (0..count).map(|n| (format!("{n}.yaml"), Text::from(text(n)))).collect();
            let source = |n: usize| SourceId(u32::try_from(n).expect("is small"));
            let files: Vec<_> =
                texts.iter().enumerate().map(|(n, (path, text))| (path.as_str(), source(n), text)).collect();
            let (mut at_once, mut one_by_one) = (PatchSet::default(), PatchSet::default());
            for set in [&mut at_once, &mut one_by_one] {
                set.read("first.yaml", source(count), &Text::from("# target: web\nc: on\n"));
            }
            at_once.read_all(&files);
            files.iter().for_each(|(path, source, text)| one_by_one.read(path, *source, text));
            assert_eq!(at_once.problems, one_by_one.problems);
            let places = |set: &PatchSet| -> Vec<(String, Place)> {
                set.patches.iter().map(|patch| (patch.path.clone(), patch.target_place.clone())).collect()
            };
            assert_eq!(places(&at_once), places(&one_by_one));
        }
    }
}
