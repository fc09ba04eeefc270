//! Writes: what each patch says of an object, place by place; for whoever compares patches with each other or with a base.
//!
//! The plan knows what becomes of an object. Here the same patches are gone through once more, and everything that they say is noted
//! with its place: also what changes nothing, because the base or another patch has it already.

use onlay_kube::{ListRule, ObjectId, ObjectIndex, Rules, Type};
use onlay_yaml::{Node, Place, Ref};

use crate::patch::Body;
use crate::plan::{Effect, Outcome, lay};
use crate::read::PatchSet;
use crate::spot::{Spot, SpotStep};

mod operations;
mod statements;
#[cfg(test)]
mod tests;

/// What the patches of one object say of it, in their order.
#[derive(Debug, Clone)]
pub struct Trace<'d> {
    /// The object.
    pub object: ObjectId,
    /// The object in the base.
    pub base: Ref<'d>,
    /// The patches.
    pub laid: Vec<Laid<'d>>,
}

/// One patch on one object.
#[derive(Debug, Clone)]
pub struct Laid<'d> {
    /// The patch's number in its set.
    pub patch: usize,
    /// What it did.
    pub effect: Effect,
    /// What it says, in its own order; nothing if it could not be laid on.
    pub writes: Vec<Write<'d>>,
    /// The lists of the object that it has something for.
    pub lists: Vec<ListTaken>,
    /// Items that it means by their numbers.
    pub indexes: Vec<IndexUse<'d>>,
    /// The object with this patch and all before it.
    pub after: Node<'d>,
}

/// One thing that a patch says.
#[derive(Debug, Clone)]
pub struct Write<'d> {
    /// Where in the object.
    pub at: Spot,
    /// What.
    pub says: Says<'d>,
    /// Where in the patch.
    pub place: Place,
    /// The operation's number, from 1, in a JSON patch.
    pub operation: Option<usize>,
}

/// What a patch says of a place.
#[derive(Debug, Clone)]
pub enum Says<'d> {
    /// It has this value: a scalar, or an empty collection.
    Set(Node<'d>),
    /// It has this collection and nothing of what was there.
    Replace(Node<'d>),
    /// It is not there.
    Remove,
    /// The list gets this item; those behind it move.
    Insert(Node<'d>),
    /// Of the mapping's keys only these stay.
    Retain(Vec<String>),
    /// The items of the list come in an order.
    Order,
    /// It has this value already, or the patch fails.
    Test(Node<'d>),
    /// Its value goes to another place.
    Read,
}

impl<'d> Says<'d> {
    /// Returns the value that the patch puts there.
    #[must_use]
    pub fn value(&self) -> Option<&Node<'d>> {
        match self {
            Self::Set(value) | Self::Replace(value) | Self::Insert(value) => Some(value),
            Self::Remove | Self::Retain(_) | Self::Order | Self::Test(_) | Self::Read => None,
        }
    }

    /// Returns whether it changes values, rather than asks for them or puts them in order.
    #[must_use]
    pub fn changes(&self) -> bool {
        !matches!(self, Self::Order | Self::Test(_) | Self::Read)
    }
}

/// How a list of the object took what a patch has for it.
#[derive(Debug, Clone)]
pub struct ListTaken {
    /// Where.
    pub at: Spot,
    /// What happens to its items.
    pub rule: ListRule,
    /// Who says so.
    pub source: RuleSource,
    /// The patch's list.
    pub place: Place,
}

/// Where the rule of a field comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleSource {
    /// The types of Kubernetes.
    Builtin,
    /// The schema of a CRD: the field's own part of it.
    Crd(Place),
    /// Nobody: nothing is known of the field.
    Nobody,
}

impl RuleSource {
    fn of(ty: Type<'_>) -> Self {
        match ty {
            Type::Builtin(_) => Self::Builtin,
            Type::Crd(schema) => Self::Crd(schema.place()),
            Type::Unknown => Self::Nobody,
        }
    }
}

/// An item of a list that an operation means by its number.
#[derive(Debug, Clone)]
pub struct IndexUse<'d> {
    /// The operation's number, from 1.
    pub operation: usize,
    /// The `path` of the operation.
    pub place: Place,
    /// The list.
    pub list: Spot,
    /// The number, from 0.
    pub index: usize,
    /// The item that stands there when the operation's turn comes.
    pub item: Node<'d>,
    /// The step to the item: by its merge key, if the list has one, so that a strategic merge patch would find it by name.
    pub step: SpotStep,
    /// Whether an earlier `test` of the patch makes sure that it is the right one.
    pub is_guarded: bool,
}

/// Goes through the patches of an object and notes what each says.
///
/// `outcome` is what the plan says of the object; patches that failed say nothing. Transformations are left aside.
///
/// ```
/// use onlay_kube::{Labels, ObjectIndex, Rules};
/// use onlay_patch::{PatchSet, resolve, trace};
/// use onlay_yaml::{SourceId, Text, parse};
///
/// let base = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports: [{port: 80}]\n");
/// let index = ObjectIndex::of(parse(SourceId(0), &base).documents, |_| "web");
/// let mut set = PatchSet::default();
/// set.read("http.yaml", SourceId(1), &Text::from("# target: web\nspec:\n  ports:\n    - {port: 80, name: http}\n"));
/// let rules = Rules::of(&[&index]);
/// let plan = resolve(&index, &rules, &Labels::default(), &set);
///
/// let trace = trace(&index, &rules, &set, &plan.outcomes[0]);
/// let writes: Vec<String> = trace.laid[0].writes.iter().map(|write| write.at.to_string()).collect();
/// assert_eq!(writes, ["/spec/ports/[port=80]/name"]);
/// ```
#[must_use]
pub fn trace<'d>(index: &'d ObjectIndex, rules: &Rules<'_>, set: &'d PatchSet, outcome: &Outcome) -> Trace<'d> {
    let key = &index.object(outcome.object).key;
    let ty = rules.root(&key.group, &key.version, &key.kind);
    let base = index.node(outcome.object);
    let mut node = Node::Verbatim(base);
    let mut laid = Vec::with_capacity(outcome.patches.len());
    for &(number, effect) in &outcome.patches {
        let patch = &set.patches[number];
        let mut now = Laid {
            patch: number,
            effect,
            writes: Vec::new(),
            lists: Vec::new(),
            indexes: Vec::new(),
            after: Node::Verbatim(base),
        };
        if effect != Effect::Failed {
            let before = node.clone();
            match &patch.body {
                Body::Strategic => {
                    statements::of(patch, ty, &mut now);
                    if lay(&mut node, patch, ty, &mut Vec::new()).is_err() {
                        node = before.clone();
                    }
                }
                Body::Json(operations) => {
                    if operations::of(patch, operations, ty, &mut node, &mut now).is_err() {
                        node = before.clone();
                    }
                }
            }
            if effect == Effect::None {
                // As in the plan: items of one value that have changed places are not moved.
                node = before;
            }
        }
        now.after = node.clone();
        laid.push(now);
    }
    Trace { object: outcome.object, base, laid }
}
