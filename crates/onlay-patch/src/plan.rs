//! The plan: all patches folded over all their objects, lowered to edits; and everything there is to say about it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use onlay_kube::{Labels, ObjectId, ObjectIndex, Rules};
use onlay_yaml::{Document, Edit, EditSet, Node, Place, SourceId, Value, lower};
use rayon::prelude::*;

use crate::arena::Arena;
use crate::faithful::{Meant, unfaithful};
use crate::json;
use crate::patch::{Body, Patch};
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::{PatchSet, problem};
use crate::strategic::Merge;
use crate::target::{self, Matches};
use crate::transform::{Done, Steps, Transformed, Transforms};

/// What to do with every text of a release, and what was noticed on the way.
#[derive(Debug, Default)]
pub struct Plan {
    /// The edits of each text that changes.
    pub edits: BTreeMap<SourceId, EditSet>,
    /// For each patch of the set, in its order: which objects it found.
    pub matches: Vec<Matches>,
    /// What became of the objects that some patch found, in the order of the index.
    pub outcomes: Vec<Outcome>,
    /// What the transformations changed, in the order of the index.
    pub transformed: Vec<Transformed>,
    /// All problems, in the order of the patches; of one patch in that of the objects.
    pub problems: Vec<Problem>,
}

/// What is laid on besides the patches of a set, and onto what they are not.
#[derive(Debug, Clone, Copy, Default)]
pub struct How<'a> {
    /// The transformations, if there are any.
    pub transforms: Option<&'a Transforms>,
    /// Objects that are as they are meant to be already.
    pub settled: Option<&'a Settled>,
}

/// Objects that have been materialized before: they take some patches only, and no transformation.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// The objects.
    pub objects: BTreeSet<ObjectId>,
    /// The patches that they take all the same, by their numbers in the set.
    pub patches: Range<usize>,
}

impl Settled {
    /// Whether an object takes no patch of this number.
    fn keeps_out(&self, object: ObjectId, patch: usize) -> bool {
        self.objects.contains(&object) && !self.patches.contains(&patch)
    }
}

/// What the patches did to one object.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The object.
    pub object: ObjectId,
    /// The patches laid onto it, by their number in the set, and what each did.
    pub patches: Vec<(usize, Effect)>,
}

/// What a patch did to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It changed something.
    Changed,
    /// The object was already as the patch wants it.
    None,
    /// It could not be laid onto the object, and nothing of it was.
    Failed,
}

impl Plan {
    /// Returns whether some patch could not be applied, or read.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|p| p.severity == Severity::Error)
    }
}

/// Lays all patches of a set onto the objects of an index.
///
/// The order is that of the set. Objects are independent of each other, so that they are worked on in parallel; the result
/// does not depend on the number of threads.
#[must_use]
pub fn resolve(index: &ObjectIndex, rules: &Rules<'_>, labels: &Labels, set: &PatchSet) -> Plan {
    resolve_with(index, rules, labels, set, How::default())
}

/// Lays all patches of a set and all transformations onto the objects of an index.
///
/// A size comes before the patches, all other transformations after them; objects that are settled take no part in that.
#[must_use]
pub fn resolve_with(index: &ObjectIndex, rules: &Rules<'_>, labels: &Labels, set: &PatchSet, how: How<'_>) -> Plan {
    let mut problems = set.problems.clone();
    let mut matches = Vec::with_capacity(set.patches.len());
    let mut by_object: BTreeMap<ObjectId, Vec<usize>> = BTreeMap::new();
    let resolve = |patch: &Patch| {
        let mut found = Vec::new();
        (target::resolve(index, labels, patch, &mut found), found)
    };
    let resolved: Vec<(Matches, Vec<Problem>)> = set.patches.par_iter().map(resolve).collect();
    for (number, (patch, (matched, mut found))) in set.patches.iter().zip(resolved).enumerate() {
        for id in &matched.objects {
            if how.settled.is_some_and(|settled| settled.keeps_out(*id, number)) {
                let kind = ProblemKind::Settled { name: index.object(*id).key.name.clone() };
                let note = Problem { severity: Severity::Note, ..problem(kind, patch.target_place.clone()) };
                found.push(Problem { object: Some(*id), ..note });
            } else {
                by_object.entry(*id).or_default().push(number);
            }
        }
        problems.extend(found.into_iter().map(|p| Problem { patch: Some(number), ..p }));
        matches.push(matched);
    }
    let texts = Arena::default();
    let is_settled = |id: ObjectId| how.settled.is_some_and(|settled| settled.objects.contains(&id));
    // Where nothing can be transformed nothing is to be said of it either.
    let asked = how.transforms.filter(|transforms| !transforms.is_empty());
    let asked = asked.filter(|_| index.is_empty() || index.objects().any(|(id, _)| !is_settled(id)));
    let steps = asked.map(|asked| Steps::of(index, asked, &is_settled));
    if let Some(steps) = &steps {
        problems.extend(steps.problems.iter().cloned());
        let all = index.objects().map(|(id, _)| id).filter(|_| steps.touches_all());
        let takes_part = |id: &ObjectId| !index.object(*id).is_opaque && !is_settled(*id);
        for id in all.chain(steps.named()).filter(takes_part) {
            by_object.entry(id).or_default();
        }
    }
    let work: Vec<(ObjectId, Vec<usize>)> = by_object.into_iter().collect();
    let folding = Folding { index, rules, set, settled: how.settled, steps: steps.as_ref(), texts: &texts };
    let mut folded: Vec<Folded<'_>> = work.par_iter().map(|(id, patches)| folding.fold(*id, patches)).collect();

    let meant = folded.iter_mut().filter_map(Folded::take_meant);
    problems.extend(unfaithful(index, meant));
    if let Some(steps) = &steps {
        let placeholders = folded.iter().flat_map(|done| done.transformed.placeholders.iter().cloned()).collect();
        problems.extend(steps.unused(&placeholders));
    }

    let mut edits: BTreeMap<SourceId, Vec<Edit>> = BTreeMap::new();
    let mut outcomes = Vec::with_capacity(folded.len());
    let mut transformed = Vec::new();
    for done in folded {
        edits.entry(done.source).or_default().extend(done.edits);
        problems.extend(done.problems);
        problems.extend(done.transformed.problems);
        transformed.extend(done.transformed.changes);
        if !done.outcome.patches.is_empty() {
            outcomes.push(done.outcome);
        }
    }
    let mut plan = Plan { edits: BTreeMap::new(), matches, outcomes, transformed, problems };
    for (source, edits) in edits {
        match EditSet::new(edits) {
            Ok(set) if set.is_empty() => {}
            Ok(set) => drop(plan.edits.insert(source, set)),
            Err(overlap) => plan.problems.push(problem(ProblemKind::Overlap, Place { source, span: overlap.0 })),
        }
    }
    plan.problems.sort_by_key(|p| (p.patch, p.object));
    plan
}

struct Folded<'d> {
    /// What the edits are to say; nothing where there are none, or once it was handed over.
    node: Option<Node<'d>>,
    source: SourceId,
    edits: Vec<Edit>,
    problems: Vec<Problem>,
    outcome: Outcome,
    transformed: Done,
}

impl<'d> Folded<'d> {
    /// Hands over what is meant, to be compared with what the edits make.
    fn take_meant(&mut self) -> Option<Meant<'_, 'd>> {
        Some(Meant { object: self.outcome.object, node: self.node.take()?, edits: &self.edits })
    }
}

/// What it takes to lay anything onto an object.
struct Folding<'r, 'd> {
    index: &'d ObjectIndex,
    rules: &'r Rules<'r>,
    set: &'d PatchSet,
    settled: Option<&'r Settled>,
    steps: Option<&'r Steps<'d>>,
    texts: &'d Arena<Document>,
}

impl<'d> Folding<'_, 'd> {
    /// Lays the patches of one object onto it, in order, and the transformations around them.
    fn fold(&self, id: ObjectId, patches: &[usize]) -> Folded<'d> {
        let steps = self.steps.filter(|_| self.settled.is_none_or(|settled| !settled.objects.contains(&id)));
        let base = self.index.node(id);
        let mut node = Node::Verbatim(base);
        let mut transformed = Done::default();
        if let Some(steps) = steps {
            steps.before(self.index, id, &mut node, self.texts, &mut transformed);
        }
        let (problems, outcome) = lay_all(self.index, self.rules, self.set, id, patches, &mut node);
        if let Some(steps) = steps.filter(|_| !self.index.object(id).is_opaque) {
            steps.after(self.index, id, &mut node, self.texts, &mut transformed);
        }
        let edits = lower(base, &node);
        let node = (!edits.is_empty()).then_some(node);
        Folded { node, source: base.document().source(), edits, problems, outcome, transformed }
    }
}

/// Lays the patches of one object onto it, in order.
fn lay_all<'d>(
    index: &'d ObjectIndex,
    rules: &Rules<'_>,
    set: &'d PatchSet,
    id: ObjectId,
    patches: &[usize],
    node: &mut Node<'d>,
) -> (Vec<Problem>, Outcome) {
    let key = &index.object(id).key;
    let ty = rules.root(&key.group, &key.version, &key.kind);
    let mut problems = Vec::new();
    let mut outcome = Outcome { object: id, patches: Vec::with_capacity(patches.len()) };
    for &number in patches {
        let patch = &set.patches[number];
        let mut found = Vec::new();
        let effect = if target::fits(index, id, patch, &mut found) {
            let before = node.clone();
            let result = lay(node, patch, ty, &mut found);
            match result {
                Err(error) => {
                    *node = before;
                    found.push(*error);
                    Effect::Failed
                }
                Ok(()) if node.same(&before) => {
                    // Items of one value that have changed places are not moved in the text either.
                    *node = before;
                    let kind = ProblemKind::NoEffect { name: key.name.clone() };
                    found.push(Problem { severity: Severity::Note, ..problem(kind, patch.target_place.clone()) });
                    Effect::None
                }
                Ok(()) => Effect::Changed,
            }
        } else {
            Effect::Failed
        };
        problems.extend(found.into_iter().map(|p| Problem { patch: Some(number), object: Some(id), ..p }));
        outcome.patches.push((number, effect));
    }
    (problems, outcome)
}

pub(crate) fn lay<'d>(
    node: &mut Node<'d>,
    patch: &'d Patch,
    ty: onlay_kube::Type<'_>,
    found: &mut Vec<Problem>,
) -> Result<(), Box<Problem>> {
    match &patch.body {
        Body::Json(operations) => json::apply(node, patch, operations),
        Body::Strategic => {
            let Some(root) = patch.document.root() else { return Ok(()) };
            let mut merge = Merge::default();
            let result = merge.object(node, root, ty);
            found.extend(merge.notices);
            result
        }
    }
}

/// Lays the patches of a set onto one object and reads what comes out, without making any text of it.
#[must_use]
pub fn value_of(index: &ObjectIndex, rules: &Rules<'_>, set: &PatchSet, id: ObjectId, patches: &[usize]) -> Value {
    let key = &index.object(id).key;
    let ty = rules.root(&key.group, &key.version, &key.kind);
    let mut node = Node::Verbatim(index.node(id));
    for &number in patches {
        let before = node.clone();
        if lay(&mut node, &set.patches[number], ty, &mut Vec::new()).is_err() {
            node = before;
        }
    }
    node.to_value()
}
