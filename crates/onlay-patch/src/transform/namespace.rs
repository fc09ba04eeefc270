//! Namespaces: of the objects themselves, and wherever an object names that of another one.

use std::collections::{BTreeMap, BTreeSet};

use onlay_kube::{Certainty, Names, ObjectId, ObjectIndex, ObjectKey, Scope, references, scope, walk};
use onlay_yaml::{Place, Scalar};

use super::log::Work;
use super::{NamespaceChange, Step};
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::problem;

/// What becomes of the namespaces of a release.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// Namespaces that go, what each becomes, and who asked for it.
    by_name: BTreeMap<String, (String, Place)>,
    /// Where objects go that have no namespace.
    unplaced: Option<(String, Place)>,
}

impl Moves {
    /// Finds out which namespaces are meant, and what cannot be.
    pub(super) fn of(
        changes: &[NamespaceChange],
        index: &ObjectIndex,
        is_settled: &dyn Fn(ObjectId) -> bool,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let moving = index.objects().filter(|(id, _)| !is_settled(*id));
        let written = moving.filter_map(|(_, object)| object.key.namespace.as_deref());
        // A placeholder stands for the namespace of the release, whichever that is.
        let (open, used): (BTreeSet<&str>, BTreeSet<&str>) = written.partition(|name| is_placeholder(name));
        let mut moves = Self::default();
        for change in changes {
            let to = (change.to.clone(), change.place.clone());
            match &change.from {
                Some(from) => {
                    if !used.contains(from.as_str()) {
                        let near = onlay_kube::nearest(from, used.iter().copied());
                        let near = near.into_iter().map(str::to_owned).collect();
                        let kind = ProblemKind::NoSuchNamespace { namespace: from.clone(), near };
                        let found = problem(kind, change.place.clone());
                        problems.push(Problem { severity: Severity::Warning, ..found });
                    }
                    moves.by_name.insert(from.clone(), to);
                }
                None if used.len() > 1 => {
                    let names = used.iter().map(|name| (*name).to_owned()).collect();
                    let kind = ProblemKind::SeveralNamespaces { to: change.to.clone(), names };
                    problems.push(problem(kind, change.place.clone()));
                }
                None => {
                    for from in used.iter().chain(&open) {
                        moves.by_name.insert((*from).to_owned(), to.clone());
                    }
                    moves.unplaced = Some(to);
                }
            }
        }
        moves.collisions(index, is_settled, problems);
        moves
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_name.is_empty() && self.unplaced.is_none()
    }

    /// Where an object goes, and who asked for it.
    fn of_object(&self, key: &ObjectKey, index: &ObjectIndex) -> Option<&(String, Place)> {
        match &key.namespace {
            Some(from) => self.by_name.get(from),
            None => self.unplaced.as_ref().filter(|_| scope(key, &[index]) == Some(Scope::Namespaced)),
        }
    }

    /// What an object is told apart by afterwards.
    fn key_after(&self, key: &ObjectKey, index: &ObjectIndex) -> Option<(ObjectKey, &Place)> {
        if is_namespace(key) {
            let (to, place) = self.by_name.get(&key.name)?;
            return Some((ObjectKey { name: to.clone(), ..key.clone() }, place));
        }
        let (to, place) = self.of_object(key, index)?;
        Some((ObjectKey { namespace: Some(to.clone()), ..key.clone() }, place))
    }

    /// Two objects must not become one.
    fn collisions(&self, index: &ObjectIndex, is_settled: &dyn Fn(ObjectId) -> bool, problems: &mut Vec<Problem>) {
        let mut after: BTreeMap<ObjectKey, Vec<(&ObjectKey, Option<&Place>)>> = BTreeMap::new();
        for (id, object) in index.objects() {
            let moved = self.key_after(&object.key, index).filter(|_| !is_settled(id));
            let (key, place) = match moved {
                Some((key, place)) => (key, Some(place)),
                None => (object.key.clone(), None),
            };
            after.entry(key).or_default().push((&object.key, place));
        }
        let keys = index.objects().map(|(_, object)| &object.key).collect();
        let names = Names::unique_in(&[keys]);
        for (key, objects) in after.iter().filter(|(_, objects)| objects.len() > 1) {
            let Some(place) = objects.iter().find_map(|(_, place)| *place) else { continue };
            let names = objects.iter().map(|(key, _)| names.of(key)).collect();
            let kind = ProblemKind::NamespaceCollision { name: key.to_string(), names };
            problems.push(problem(kind, place.clone()));
        }
    }
}

fn is_placeholder(name: &str) -> bool {
    name.contains("${") || name.contains("{{")
}

fn is_namespace(key: &ObjectKey) -> bool {
    key.group.is_empty() && key.kind == "Namespace"
}

fn tokens(path: &[&str]) -> Vec<String> {
    path.iter().map(|token| (*token).to_owned()).collect()
}

/// Moves an object, and what it says of the namespaces of others.
pub(super) fn apply(work: &mut Work<'_, '_>, key: &ObjectKey, index: &ObjectIndex, moves: &Moves) {
    let mut told: BTreeSet<Vec<String>> = BTreeSet::new();
    let own = tokens(&["metadata", if is_namespace(key) { "name" } else { "namespace" }]);
    let now = work.at(&own).and_then(|node| match node.scalar() {
        Some(Scalar::String(text)) => Some(text.into_owned()),
        _ => None,
    });
    // A patch may have moved it already.
    let to = match &now {
        Some(now) => moves.by_name.get(now),
        None => moves.of_object(&ObjectKey { namespace: None, ..key.clone() }, index),
    };
    if let Some((to, place)) = to.filter(|(to, _)| now.as_ref() != Some(to)) {
        work.put_string(&own, to, None, place);
        work.note(Step::Namespace, &own, now, to.clone(), place);
    }
    told.insert(own);

    for reference in references(work.node, &key.api_version(), &key.kind) {
        let Some(at) = reference.namespace_tokens.filter(|_| reference.certainty == Certainty::Sure) else { continue };
        let Some((to, place)) = reference.namespace.as_ref().and_then(|from| moves.by_name.get(from)) else { continue };
        if reference.namespace.as_ref() != Some(to) {
            work.put_string(&at, to, None, place);
            work.note(Step::Namespace, &at, reference.namespace, to.clone(), place);
        }
        told.insert(at);
    }
    mentions(work, moves, &told);
}

/// Tells where a namespace stands in a text that nobody but its reader understands.
fn mentions(work: &mut Work<'_, '_>, moves: &Moves, told: &BTreeSet<Vec<String>>) {
    let mut found = Vec::new();
    walk(work.node, None, &mut |part| {
        if let Some(Scalar::String(text)) = part.node.scalar()
            && !told.contains(part.tokens)
        {
            let named =
                moves.by_name.iter().find(|(from, (to, _))| *from != to && !is_placeholder(from) && names(&text, from));
            found.extend(named.map(|(from, (_, place))| (from.clone(), place.clone(), part.node.place())));
        }
        None
    });
    for (namespace, place, target) in found {
        work.report(ProblemKind::NamespaceInText { namespace }, Severity::Note, &place, target);
    }
}

/// Whether a text holds a namespace where one may stand: all of it, behind a `=`, or in a host name of the cluster.
fn names(text: &str, namespace: &str) -> bool {
    let is_host = |(at, _): (usize, &str)| {
        let (before, after) = (&text[..at], &text[at + namespace.len()..]);
        before.ends_with('.')
            && (after == ".svc"
                || after.starts_with(".svc.")
                || after.starts_with(".svc:")
                || after.starts_with(".svc/"))
    };
    text == namespace
        || text.strip_suffix(namespace).is_some_and(|before| before.ends_with('='))
        || text.match_indices(namespace).any(is_host)
}
