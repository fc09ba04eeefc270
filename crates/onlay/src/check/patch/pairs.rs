//! Patches of one object beside each other: who writes what another has written, undoes it, or counts on it.

use std::collections::{BTreeMap, HashMap, HashSet};

use onlay_kube::Rules;
use onlay_patch::{Effect, PatchSet, Says, Severity, Spot, SpotStep, Write, value_of};
use onlay_yaml::{Node, Value};

use super::super::Check;
use super::looked::{Patched, indexes, same};
use crate::finding::Finding;

/// For each patch of a set the first one that is the same, if that is another one.
pub(super) struct Twins(Vec<Option<usize>>);

impl Twins {
    pub(super) fn in_set(set: &PatchSet) -> Self {
        let mut by_target: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut twins = Vec::with_capacity(set.patches.len());
        for (number, patch) in set.patches.iter().enumerate() {
            let others = by_target.entry(&patch.target).or_default();
            let twin = others.iter().copied().find(|other| set.patches[*other].same(patch));
            if twin.is_none() {
                others.push(number);
            }
            twins.push(twin);
        }
        Self(twins)
    }

    pub(super) fn of(&self, patch: usize) -> Option<usize> {
        self.0.get(patch).copied().flatten()
    }

    fn are(&self, one: usize, other: usize) -> bool {
        self.of(other) == Some(one) || self.of(one).is_some() && self.of(one) == self.of(other)
    }
}

/// Says which patches stand in the set twice.
pub(super) fn duplicates(set: &PatchSet, twins: &Twins, found: &mut Vec<Finding>) {
    for (number, patch) in set.patches.iter().enumerate() {
        let Some(first) = twins.of(number).map(|first| &set.patches[first]) else { continue };
        let message = format!("the same patch for `{}` stands in {} already", patch.target, first.path);
        let finding = Finding::new("patch/duplicate", Severity::Warning, message, patch.target_place.clone());
        found.push(finding.and(first.target_place.clone(), "the first one").of_config(patch.target.as_str()));
    }
}

/// A patch of the trace, and one of its writes.
#[derive(Clone, Copy)]
struct Writer {
    laid: usize,
    write: usize,
}

/// Compares every write with those of the patches before it.
///
/// Returns the pairs of patches that touch each other without a finding: their order may count all the same.
pub(super) fn written_again(object: &Patched<'_, '_>, twins: &Twins, found: &mut Vec<Finding>) -> Vec<(usize, usize)> {
    let mut last: BTreeMap<&Spot, Writer> = BTreeMap::new();
    let mut settled: HashSet<(usize, usize)> = HashSet::new();
    for (at, laid) in object.trace.laid.iter().enumerate().filter(|(_, laid)| laid.effect != Effect::Failed) {
        for write in laid.writes.iter().filter(|write| write.says.changes()) {
            let mut told = HashSet::new();
            for earlier in touched(&last, &write.at) {
                let theirs = &object.trace.laid[earlier.laid];
                if earlier.laid == at || twins.are(theirs.patch, laid.patch) {
                    continue;
                }
                let meets = Meeting { object, earlier, at, write };
                if let Some(finding) = meets.finding()
                    && told.insert(finding.code)
                {
                    settled.insert((earlier.laid, at));
                    found.push(finding);
                }
            }
        }
        for (number, write) in laid.writes.iter().enumerate().filter(|(_, write)| write.says.changes()) {
            last.insert(&write.at, Writer { laid: at, write: number });
        }
    }
    let reach: Vec<Reach> = object.trace.laid.iter().map(|laid| Reach::of(&laid.writes)).collect();
    let mut open = Vec::new();
    for (at, laid) in object.trace.laid.iter().enumerate() {
        for (earlier, theirs) in object.trace.laid[..at].iter().enumerate() {
            let both = [theirs, laid];
            if both.iter().all(|laid| laid.effect == Effect::Changed)
                && !settled.contains(&(earlier, at))
                && !twins.are(theirs.patch, laid.patch)
                && reach[earlier].may_count(&reach[at])
            {
                open.push((earlier, at));
            }
        }
    }
    open
}

/// The last writers of a place, of what is around it and of what is in it.
fn touched(last: &BTreeMap<&Spot, Writer>, spot: &Spot) -> Vec<Writer> {
    let above = (0..spot.steps().len()).filter_map(|len| last.get(&spot.prefix(len)).copied());
    let mut found: Vec<Writer> = above.collect();
    found.extend(
        last.range::<Spot, _>(spot..).take_while(|(other, _)| other.starts_with(spot)).map(|(_, writer)| *writer),
    );
    found
}

/// A write that meets one of an earlier patch.
struct Meeting<'m, 'l, 'c> {
    object: &'m Patched<'l, 'c>,
    earlier: Writer,
    at: usize,
    write: &'m Write<'c>,
}

impl Meeting<'_, '_, '_> {
    fn finding(&self) -> Option<Finding> {
        let Self { object, earlier, at, write } = *self;
        let (laid, theirs) = (&object.trace.laid[at], &object.trace.laid[earlier.laid]);
        let their_write = &theirs.writes[earlier.write];
        // What is put into a list moves what is there; it takes nothing's place.
        if matches!(write.says, Says::Insert(_)) {
            return None;
        }
        if let Says::Insert(item) = &their_write.says {
            let list = their_write.at.find(&laid.after);
            let is_in = |list: &Node<'_>| (0..list.len()).any(|i| list.item(i).is_some_and(|other| other.same(item)));
            let is_over = their_write.at.starts_with(&write.at) && !list.is_some_and(|list| is_in(&list));
            let path = &object.patch(theirs).path;
            let message = format!(
                "{path} adds an item to {}; this patch comes later and takes it out",
                object.named(&their_write.at)
            );
            let finding = object.finding("patch/conflict", Severity::Warning, message, laid, write);
            return is_over.then(|| finding.and(object.first_line(&their_write.place), format!("{path} adds it here")));
        }
        let spot = if their_write.at.steps().len() > write.at.steps().len() { &their_write.at } else { &write.at };
        let (then, now) = (spot.find(&theirs.after), spot.find(&laid.after));
        let path = &object.patch(theirs).path;
        let name = object.named(spot);
        let label = format!("{path} writes it here");
        let finish = |code, severity, message| {
            let finding = object.finding(code, severity, message, laid, write);
            Some(finding.and(object.first_line(&their_write.place), label.clone()))
        };
        if same(then.as_deref(), now.as_deref()) {
            // A patch that does nothing at all is told as such.
            let is_same_place = their_write.at == write.at && laid.effect == Effect::Changed;
            let message = format!("{path} writes {name}, too, with the same value");
            return is_same_place.then(|| finish("patch/written-twice", Severity::Note, message)).flatten();
        }
        // Whoever tests the value of the earlier patch knows of it.
        if object.is_tested(laid, spot) {
            return None;
        }
        // What comes into a collection that was replaced before takes nothing's place; their order may count all the same.
        let is_inside = write.at.steps().len() > their_write.at.steps().len();
        if then.is_none() && is_inside && matches!(their_write.says, Says::Replace(_) | Says::Set(_)) {
            return None;
        }
        let base = object.base();
        let (ours, other) = (object.shown(spot, now.as_deref()), object.shown(spot, then.as_deref()));
        if same(spot.find(&base).as_deref(), now.as_deref()) {
            let message = match now {
                Some(_) => format!("the patch undoes {path}: {name} is {ours} again, as in the base, not {other}"),
                None => {
                    format!("the patch undoes {path}: {name}, which it sets to {other}, is not there, as in the base")
                }
            };
            return finish("patch/undone", Severity::Warning, message);
        }
        let message = if object.is_secret(spot) {
            format!("{path} writes {name}, too, with another value; this patch comes later and wins")
        } else if then.is_none() {
            format!("{path} removes {name}; this patch comes later and puts it in again, as {ours}")
        } else if now.is_none() {
            format!("{path} writes {other} to {name}; this patch comes later and removes it")
        } else {
            format!("{path} writes {other} to {name}; this patch comes later and wins with {ours}")
        };
        finish("patch/conflict", Severity::Warning, message)
    }
}

/// The parts of an object that a patch is about: those that it moves, takes away or asks for, and the others.
#[derive(Default)]
struct Reach {
    moves: Vec<Spot>,
    others: Vec<Spot>,
}

impl Reach {
    fn of(writes: &[Write<'_>]) -> Self {
        let mut reach = Self::default();
        for write in writes {
            let by_number = write.at.steps().iter().any(|step| matches!(step, SpotStep::Index(_)));
            let moves = by_number || !matches!(write.says, Says::Set(_));
            let spots = if moves { &mut reach.moves } else { &mut reach.others };
            spots.push(write.at.above_numbers());
        }
        reach
    }

    /// Whether two patches touch in a way in which their order may count: one moves what the other writes.
    fn may_count(&self, other: &Self) -> bool {
        let touch = |one: &[Spot], other: &[Spot]| {
            one.iter().any(|one| other.iter().any(|other| one.starts_with(other) || other.starts_with(one)))
        };
        touch(&self.moves, &other.moves) || touch(&self.moves, &other.others) || touch(&self.others, &other.moves)
    }
}

/// Lays pairs of patches on the other way round, and says where something else comes out.
pub(super) fn order_counts(
    check: &Check<'_>,
    objects: &[Patched<'_, '_>],
    open: &[Vec<(usize, usize)>],
    found: &mut Vec<Finding>,
) {
    // Each pair costs as much as laying all patches onto the object once more.
    const MOST_PAIRS: usize = 100;
    let indexes = indexes(check.base, check.crds);
    let rules = Rules::of(&indexes);
    let mut tried: HashSet<(usize, usize)> = HashSet::new();
    let mut left = MOST_PAIRS;
    for (object, pairs) in objects.iter().zip(open) {
        let laid = &object.trace.laid;
        let applied = laid.iter().filter(|laid| laid.effect != Effect::Failed);
        let order: Vec<usize> = applied.map(|laid| laid.patch).collect();
        let mut value: Option<Value> = None;
        for (earlier, later) in pairs {
            let (one, other) = (&laid[*earlier], &laid[*later]);
            if left == 0 || !tried.insert((one.patch, other.patch)) {
                continue;
            }
            left -= 1;
            let exchange = |number: &usize| match *number {
                number if number == one.patch => other.patch,
                number if number == other.patch => one.patch,
                number => number,
            };
            let swapped: Vec<usize> = order.iter().map(exchange).collect();
            let value = value.get_or_insert_with(|| laid.last().map_or(Value::Null, |laid| laid.after.to_value()));
            let other_way = value_of(&check.base.index, &rules, check.set, object.trace.object, &swapped);
            if same_but_order(value, &other_way) {
                continue;
            }
            let (patch, first) = (object.patch(other), object.patch(one));
            let message = format!(
                "the order of this patch and {} counts: the other way round something else comes out",
                first.path
            );
            let finding = Finding::new("patch/order-dependent", Severity::Note, message, patch.target_place.clone())
                .and(first.target_place.clone(), "laid on before");
            found.push(finding.of_config(object.name.as_str()).at_pointer(""));
        }
    }
}

/// Whether two values are the same, the order of the items of lists aside.
fn same_but_order(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::List(a), Value::List(b)) => {
            let mut left: Vec<&Value> = b.iter().collect();
            a.len() == b.len()
                && a.iter().all(|item| {
                    let twin = left.iter().position(|other| same_but_order(item, other));
                    twin.map(|at| left.swap_remove(at)).is_some()
                })
        }
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| other.get(key).is_some_and(|twin| same_but_order(value, twin)))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_may_stand_in_any_order() {
        let list = |items: &[i64]| Value::List(items.iter().copied().map(Value::Int).collect());
        assert!(same_but_order(&list(&[1, 2, 2]), &list(&[2, 1, 2])));
        assert!(!same_but_order(&list(&[1, 2, 2]), &list(&[2, 1, 1])));
        let map = |value: Value| Value::Map(vec![("a".to_owned(), value)]);
        assert!(same_but_order(&map(list(&[1, 2])), &map(list(&[2, 1]))));
        assert!(!same_but_order(&map(list(&[1])), &Value::Map(Vec::new())));
    }
}
