//! What a JSON patch says: its pointers, read against the object as it is when each operation's turn comes.

use onlay_kube::{ListRule, Type};
use onlay_yaml::{Kind, Node};

use super::{IndexUse, Laid, Says, Write};
use crate::json::{Action, Operation, step};
use crate::patch::Patch;
use crate::pointer::Pointer;
use crate::problem::Problem;
use crate::spot::{Spot, SpotStep};

/// Notes what the operations say and lays them on, one by one.
pub(super) fn of<'d>(
    patch: &'d Patch,
    operations: &[Operation],
    ty: Type<'_>,
    object: &mut Node<'d>,
    into: &mut Laid<'d>,
) -> Result<(), Box<Problem>> {
    let mut tested: Vec<Spot> = Vec::new();
    for (number, op) in (1..).zip(operations) {
        let here = Found::of(&op.path, object, ty);
        // The value is what people look for; an operation without one is told by its pointer.
        let place = op.action.value().map_or_else(|| op.path_place.clone(), |value| patch.node(value).place());
        let write = |at: &Spot, says| Write { at: at.clone(), says, place: place.clone(), operation: Some(number) };
        let put = |value: Node<'d>, is_new: bool| match &here.list {
            Some(list) if is_new => write(list, Says::Insert(value)),
            _ => write(&here.spot, whole(value)),
        };
        match &op.action {
            Action::Add(value) => into.writes.push(put(Node::Verbatim(patch.node(*value)), true)),
            Action::Replace(value) => into.writes.push(put(Node::Verbatim(patch.node(*value)), false)),
            Action::Remove => into.writes.push(write(&here.spot, Says::Remove)),
            Action::Test(value) => {
                into.writes.push(write(&here.spot, Says::Test(Node::Verbatim(patch.node(*value)))));
            }
            Action::Move(from) | Action::Copy(from) => {
                let moves = matches!(op.action, Action::Move(_));
                let source = Found::of(from, object, ty);
                let value = source.spot.find(object).map(std::borrow::Cow::into_owned);
                into.writes.push(write(&source.spot, if moves { Says::Remove } else { Says::Read }));
                into.writes.extend(value.map(|value| put(value, true)));
                uses(source, op, number, false, &tested, into);
            }
        }
        // A new item may stand anywhere; what is asked for by a `test` is what makes a number safe.
        let inserts = matches!(op.action, Action::Add(_) | Action::Move(_) | Action::Copy(_));
        if matches!(op.action, Action::Test(_)) {
            tested.push(Found::numbered(&op.path));
        } else {
            uses(here, op, number, inserts, &tested, into);
        }
        step(object, patch, op, number)?;
    }
    Ok(())
}

fn whole(value: Node<'_>) -> Says<'_> {
    match value.kind() {
        Kind::Scalar => Says::Set(value),
        Kind::Map if value.keys().is_empty() => Says::Set(value),
        Kind::List if value.is_empty() => Says::Set(value),
        _ => Says::Replace(value),
    }
}

/// Notes the items that an operation means by their numbers.
fn uses<'d>(found: Found<'d>, op: &Operation, operation: usize, inserts: bool, tested: &[Spot], into: &mut Laid<'d>) {
    let last = found.depth;
    for by in found.numbers.into_iter().filter(|by| !(inserts && by.depth + 1 == last)) {
        let here = by.numbered.child(SpotStep::Index(by.index));
        into.indexes.push(IndexUse {
            operation,
            place: op.path_place.clone(),
            list: by.list,
            index: by.index,
            item: by.item,
            step: by.step,
            is_guarded: tested.iter().any(|tested| tested.starts_with(&here)),
        });
    }
}

/// Where a pointer leads.
struct Found<'d> {
    spot: Spot,
    /// The list that the last step is into, if it is one.
    list: Option<Spot>,
    /// How many steps the pointer has.
    depth: usize,
    numbers: Vec<Number<'d>>,
}

/// A step by a number.
struct Number<'d> {
    depth: usize,
    list: Spot,
    /// The list's pointer, with numbers.
    numbered: Spot,
    index: usize,
    item: Node<'d>,
    step: SpotStep,
}

impl<'d> Found<'d> {
    fn of(pointer: &Pointer, object: &Node<'d>, ty: Type<'_>) -> Self {
        let tokens = pointer.tokens();
        let mut found = Self { spot: Spot::default(), list: None, depth: tokens.len(), numbers: Vec::new() };
        let mut at = Some(object.clone());
        let mut ty = ty;
        let mut rule = None;
        for (depth, token) in tokens.iter().enumerate() {
            let Some(node) = at.take() else {
                found.spot = found.spot.child(SpotStep::key(token.as_str()));
                continue;
            };
            if node.kind() != Kind::List {
                found.spot = found.spot.child(SpotStep::key(token.as_str()));
                rule = ty.field(token).ok();
                ty = rule.as_ref().map_or(Type::Unknown, |rule| rule.ty);
                at = node.get(token).map(std::borrow::Cow::into_owned);
                continue;
            }
            let by = rule.take().map_or(ListRule::Replace, |rule: onlay_kube::Rule<'_>| {
                ty = rule.item.unwrap_or(Type::Unknown);
                rule.list
            });
            if depth + 1 == tokens.len() {
                found.list = Some(found.spot.clone());
            }
            let item = token.parse().ok().and_then(|i: usize| node.item(i).map(|item| (i, item.into_owned())));
            let Some((index, item)) = item else {
                found.spot = found.spot.child(SpotStep::Index(node.len()));
                continue;
            };
            // Of two items with one key only the first is found by it.
            let named = SpotStep::to_item(&item, &by).filter(|step| {
                let first = Spot::default().child(step.clone()).pointer(&node);
                first.is_some_and(|first| first.tokens() == [token.as_str()])
            });
            found.numbers.push(Number {
                depth,
                list: found.spot.clone(),
                numbered: Self::numbered(&pointer.prefix(depth)),
                index,
                item: item.clone(),
                step: named.clone().unwrap_or(SpotStep::Index(index)),
            });
            found.spot = found.spot.child(named.unwrap_or(SpotStep::Index(index)));
            at = Some(item);
        }
        found
    }

    /// A pointer as it is written.
    fn numbered(pointer: &Pointer) -> Spot {
        let step = |token: &String| match token.parse() {
            Ok(index) => SpotStep::Index(index),
            Err(_) => SpotStep::key(token.as_str()),
        };
        pointer.tokens().iter().map(step).fold(Spot::default(), |spot, step| spot.child(step))
    }
}
