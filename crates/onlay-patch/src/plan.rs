//! The plan: all patches folded over all their objects, lowered to edits; and everything there is to say about it.

use std::collections::BTreeMap;

use onlay_kube::{Labels, ObjectId, ObjectIndex, Rules};
use onlay_yaml::{Edit, EditSet, Node, Place, SourceId, Value, lower};
use rayon::prelude::*;

use crate::json;
use crate::patch::{Body, Patch};
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::{PatchSet, problem};
use crate::strategic::Merge;
use crate::target::{self, Matches};

/// What to do with every text of a release, and what was noticed on the way.
#[derive(Debug, Default)]
pub struct Plan {
    /// The edits of each text that changes.
    pub edits: BTreeMap<SourceId, EditSet>,
    /// For each patch of the set, in its order: which objects it found.
    pub matches: Vec<Matches>,
    /// What became of the objects that some patch found, in the order of the index.
    pub outcomes: Vec<Outcome>,
    /// All problems, in the order of the patches; of one patch in that of the objects.
    pub problems: Vec<Problem>,
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
    let mut problems = set.problems.clone();
    let mut matches = Vec::with_capacity(set.patches.len());
    let mut by_object: BTreeMap<ObjectId, Vec<usize>> = BTreeMap::new();
    for (number, patch) in set.patches.iter().enumerate() {
        let mut found = Vec::new();
        let matched = target::resolve(index, labels, patch, &mut found);
        for id in &matched.objects {
            by_object.entry(*id).or_default().push(number);
        }
        problems.extend(found.into_iter().map(|p| Problem { patch: Some(number), ..p }));
        matches.push(matched);
    }
    let work: Vec<(ObjectId, Vec<usize>)> = by_object.into_iter().collect();
    let folded: Vec<Folded> = work.par_iter().map(|(id, patches)| fold(index, rules, set, *id, patches)).collect();

    let mut edits: BTreeMap<SourceId, Vec<Edit>> = BTreeMap::new();
    let mut outcomes = Vec::with_capacity(folded.len());
    for done in folded {
        edits.entry(done.source).or_default().extend(done.edits);
        problems.extend(done.problems);
        outcomes.push(done.outcome);
    }
    let mut plan = Plan { edits: BTreeMap::new(), matches, outcomes, problems };
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

struct Folded {
    source: SourceId,
    edits: Vec<Edit>,
    problems: Vec<Problem>,
    outcome: Outcome,
}

/// Lays the patches of one object onto it, in order.
fn fold(index: &ObjectIndex, rules: &Rules<'_>, set: &PatchSet, id: ObjectId, patches: &[usize]) -> Folded {
    let base = index.node(id);
    let key = &index.object(id).key;
    let ty = rules.root(&key.group, &key.version, &key.kind);
    let mut node = Node::Verbatim(base);
    let mut problems = Vec::new();
    let mut outcome = Outcome { object: id, patches: Vec::with_capacity(patches.len()) };
    for &number in patches {
        let patch = &set.patches[number];
        let mut found = Vec::new();
        let effect = if target::fits(index, id, patch, &mut found) {
            let before = node.clone();
            let result = lay(&mut node, patch, ty, &mut found);
            match result {
                Err(error) => {
                    node = before;
                    found.push(*error);
                    Effect::Failed
                }
                Ok(()) if node.same(&before) => {
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
    let edits = lower(base, &node);
    Folded { source: base.document().source(), edits, problems, outcome }
}

fn lay<'d>(
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
