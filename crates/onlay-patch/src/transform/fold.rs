//! All transformations of one object, before and after its patches.

use std::collections::{BTreeMap, BTreeSet};

use onlay_kube::{Names, ObjectId, ObjectIndex, nearest};
use onlay_yaml::{Document, Node, Place, Ref};

use super::log::Work;
use super::namespace::Moves;
use super::{ImagePin, Transformed, Transforms, image, namespace, placeholder, size};
use crate::arena::Arena;
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::problem;

/// What is asked for, understood: which object gets which of it.
pub(crate) struct Steps<'t> {
    transforms: &'t Transforms,
    sizes: BTreeMap<ObjectId, Ref<'t>>,
    pins: BTreeMap<ObjectId, Vec<&'t ImagePin>>,
    moves: Moves,
    /// What cannot be meant.
    pub(crate) problems: Vec<Problem>,
}

/// What became of an object.
#[derive(Default)]
pub(crate) struct Done {
    pub(crate) changes: Vec<Transformed>,
    pub(crate) problems: Vec<Problem>,
    /// The placeholders in it, where some are asked for.
    pub(crate) placeholders: BTreeSet<String>,
}

impl<'t> Steps<'t> {
    /// Understands what is asked for; settled objects stay as they are.
    pub(crate) fn of(index: &ObjectIndex, transforms: &'t Transforms, is_settled: &dyn Fn(ObjectId) -> bool) -> Self {
        let mut problems = Vec::new();
        let moves = Moves::of(&transforms.namespaces, index, is_settled, &mut problems);
        let mut steps = Self { transforms, sizes: BTreeMap::new(), pins: BTreeMap::new(), moves, problems };
        for pin in &transforms.images {
            if let Some(id) = steps.object(index, &pin.object, &pin.place) {
                steps.pins.entry(id).or_default().push(pin);
            }
        }
        if let Some(size) = &transforms.size {
            match size.presets.size(&size.name) {
                Ok(preset) => {
                    for entry in preset.map(Ref::entries).unwrap_or_default() {
                        if let Some(id) = steps.object(index, &entry.key, &entry.key_node.place()) {
                            steps.sizes.insert(id, entry.value);
                        }
                    }
                }
                Err(error) => steps.problems.push(size::unknown(error, &size.place)),
            }
        }
        steps
    }

    /// Finds the object of a name; of several the one with containers.
    fn object(&mut self, index: &ObjectIndex, name: &str, place: &Place) -> Option<ObjectId> {
        let found = index.find(name);
        let with_containers = |id: &&ObjectId| {
            let key = &index.object(**id).key;
            image::has_containers(&Node::Verbatim(index.node(**id)), &key.api_version(), &key.kind)
        };
        let working: Vec<ObjectId> = found.iter().filter(with_containers).copied().collect();
        match (found.as_slice(), working.as_slice()) {
            ([], _) => {
                let near = nearest(name, index.names()).into_iter().map(str::to_owned).collect();
                let kind = ProblemKind::NoSuchObject { name: name.to_owned(), near };
                self.problems.push(Problem { severity: Severity::Warning, ..problem(kind, place.clone()) });
                None
            }
            ([one], _) | (_, [one]) => Some(*one),
            _ => {
                let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
                let names = found.iter().map(|id| names.of(&index.object(*id).key)).collect();
                let kind = ProblemKind::AmbiguousTarget { target: name.to_owned(), names };
                self.problems.push(problem(kind, place.clone()));
                None
            }
        }
    }

    /// Whether every object is to be looked at, or only those that something names.
    pub(crate) fn touches_all(&self) -> bool {
        !self.transforms.set.is_empty() || self.transforms.registry.is_some() || !self.moves.is_empty()
    }

    /// The objects that something names.
    pub(crate) fn named(&self) -> impl Iterator<Item = ObjectId> + '_ {
        self.sizes.keys().chain(self.pins.keys()).copied()
    }

    /// What comes before the patches.
    pub(crate) fn before<'d>(
        &self,
        index: &ObjectIndex,
        id: ObjectId,
        node: &mut Node<'d>,
        texts: &'d Arena<Document>,
        done: &mut Done,
    ) where
        't: 'd,
    {
        let Some(preset) = self.sizes.get(&id) else { return };
        let key = &index.object(id).key;
        let mut work = work(index, id, node, texts);
        size::apply(&mut work, &key.api_version(), &key.kind, *preset);
        done.take(work);
    }

    /// What comes after them.
    pub(crate) fn after<'d>(
        &self,
        index: &ObjectIndex,
        id: ObjectId,
        node: &mut Node<'d>,
        texts: &'d Arena<Document>,
        done: &mut Done,
    ) {
        let key = &index.object(id).key;
        let api_version = key.api_version();
        let mut work = work(index, id, node, texts);
        if !self.transforms.set.is_empty() {
            done.placeholders = placeholder::names(work.node);
            placeholder::apply(&mut work, &self.transforms.set);
        }
        for pin in self.pins.get(&id).into_iter().flatten() {
            image::pin(&mut work, &api_version, &key.kind, pin);
        }
        if let Some(registry) = &self.transforms.registry {
            image::registry(&mut work, &api_version, &key.kind, registry);
        }
        if !self.moves.is_empty() {
            namespace::apply(&mut work, key, index, &self.moves);
        }
        done.take(work);
    }

    /// Placeholders that stand nowhere.
    pub(crate) fn unused(&self, found: &BTreeSet<String>) -> Vec<Problem> {
        let unused = self.transforms.set.iter().filter(|placeholder| !found.contains(&placeholder.name));
        let problem = |placeholder: &super::Placeholder| {
            let near = nearest(&placeholder.name, found.iter().map(String::as_str));
            let near = near.into_iter().map(str::to_owned).collect();
            let kind = ProblemKind::UnusedPlaceholder { name: placeholder.name.clone(), near };
            Problem { severity: Severity::Warning, ..problem(kind, placeholder.place.clone()) }
        };
        unused.map(problem).collect()
    }
}

fn work<'o, 'd>(index: &ObjectIndex, id: ObjectId, node: &'o mut Node<'d>, texts: &'d Arena<Document>) -> Work<'o, 'd> {
    let is_secret = index.object(id).key.kind == "Secret";
    Work { id, node, texts, is_secret, done: Vec::new(), problems: Vec::new() }
}

impl Done {
    fn take(&mut self, work: Work<'_, '_>) {
        self.changes.extend(work.done);
        self.problems.extend(work.problems);
    }
}
