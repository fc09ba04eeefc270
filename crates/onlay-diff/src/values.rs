//! Changes in values: which fields of an object differ, and where they stand on each side.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, Hasher, RandomState};
use std::ops::Range;

use onlay_yaml::{Kind, MapEntry, Place, Ref, Scalar, Value};

use crate::diff::Diff;
use crate::sequence::{Numbers, changed_ranges, equal_elements};

/// A field of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its pointer (RFC 6901) on this side.
    pub pointer: String,
    /// Its value.
    pub node: Ref<'a>,
}

/// A field that differs: removed if there is nothing after, added if there was nothing before.
///
/// If both values are the same, an item has moved in its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueChange<'a> {
    /// The field on each side that has it.
    pub field: Diff<Option<Field<'a>>>,
}

impl ValueChange<'_> {
    /// Returns the field's pointer after, or before if it was removed.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.field.after.as_ref().or(self.field.before.as_ref()).map_or("", |f| &f.pointer)
    }

    /// Copies the values out.
    #[must_use]
    pub fn values(&self) -> Diff<Option<Value>> {
        self.field.as_ref().map(|f| f.as_ref().map(|f| Value::from(f.node)))
    }

    /// Returns where the values stand.
    #[must_use]
    pub fn places(&self) -> Diff<Option<Place>> {
        self.field.as_ref().map(|f| f.as_ref().map(|f| f.node.place()))
    }

    /// Returns whether an item only has another place in its list.
    #[must_use]
    pub fn is_move(&self) -> bool {
        match (&self.field.before, &self.field.after) {
            (Some(before), Some(after)) => before.pointer != after.pointer && same(before.node, after.node),
            _ => false,
        }
    }
}

/// Lists the fields that differ; empty exactly if both values are the same.
///
/// Maps are compared key by key. Lists of maps with a unique `name` are compared by that name; of other lists, the items
/// outside of the longest common subsequence are compared one by one, in order.
///
/// ```
/// use onlay_diff::{Diff, value_changes};
/// use onlay_yaml::{SourceId, Text, Value, parse};
/// let parsed = ["{replicas: 1, paused: true}", "{replicas: 2, paused: yes}"]
///     .map(|text| parse(SourceId(0), &Text::from(text)));
/// let [before, after] = parsed.each_ref().map(|p| p.documents[0].root().expect("has a root"));
/// let changes = value_changes(Diff { before, after });
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].pointer(), "/replicas");
/// assert_eq!(changes[0].values(), Diff::new(Some(Value::Int(1)), Some(Value::Int(2))));
/// ```
#[must_use]
pub fn value_changes(nodes: Diff<Ref<'_>>) -> Vec<ValueChange<'_>> {
    let mut walk = Walk { pointer: Diff::default(), changes: Vec::new() };
    walk.node(nodes);
    walk.changes
}

struct Walk<'a> {
    pointer: Diff<String>,
    changes: Vec<ValueChange<'a>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, nodes: Diff<Ref<'a>>) {
        let Diff { before, after } = nodes;
        match (before.kind(), after.kind()) {
            (Kind::Map, Kind::Map) => self.map(&Diff::new(before.entries(), after.entries())),
            (Kind::List, Kind::List) => self.list(&Diff::new(before.items().collect(), after.items().collect())),
            _ if same(before, after) => {}
            _ => self.push(Diff::new(Some(before), Some(after))),
        }
    }

    fn push(&mut self, nodes: Diff<Option<Ref<'a>>>) {
        let field = nodes.zip(self.pointer.as_ref());
        let field = field.map(|(node, pointer)| node.map(|node| Field { pointer: pointer.clone(), node }));
        self.changes.push(ValueChange { field });
    }

    /// Does something one step further down.
    fn below(&mut self, step: Diff<&str>, what: impl FnOnce(&mut Self)) {
        let lengths = self.pointer.as_ref().map(String::len);
        push_step(&mut self.pointer.before, step.before);
        push_step(&mut self.pointer.after, step.after);
        what(self);
        self.pointer.before.truncate(lengths.before);
        self.pointer.after.truncate(lengths.after);
    }

    fn map(&mut self, entries: &Diff<Vec<MapEntry<'a>>>) {
        let twins = twins(&entries.before, &entries.after);
        let mut is_paired = vec![false; entries.after.len()];
        for (entry, twin) in entries.before.iter().zip(twins) {
            let key = Diff::new(&*entry.key, &*entry.key);
            match twin {
                Some(twin) => {
                    is_paired[twin] = true;
                    self.below(key, |walk| walk.node(Diff::new(entry.value, entries.after[twin].value)));
                }
                None => self.below(key, |walk| walk.push(Diff::new(Some(entry.value), None))),
            }
        }
        for (entry, _) in entries.after.iter().zip(is_paired).filter(|(_, is_paired)| !is_paired) {
            self.below(Diff::new(&*entry.key, &*entry.key), |walk| walk.push(Diff::new(None, Some(entry.value))));
        }
    }

    fn list(&mut self, items: &Diff<Vec<Ref<'a>>>) {
        if let (Some(before), Some(after)) = (names(&items.before), names(&items.after)) {
            self.named_list(items, &Diff { before, after });
            return;
        }
        let mut classes = Classes::default();
        let ids = items.as_ref().map(|side| side.iter().map(|&item| classes.of(item)).collect::<Vec<u32>>());
        for Diff { before, after } in changed_ranges(ids.as_ref().map(Vec::as_slice)) {
            let both = before.len().min(after.len());
            for (b, a) in before.clone().zip(after.clone()) {
                self.item(Diff::new(b, a), |walk| walk.node(Diff::new(items.before[b], items.after[a])));
            }
            self.one_sided(items, Diff::new(before.start + both..before.end, after.start + both..after.end));
        }
    }

    fn named_list(&mut self, items: &Diff<Vec<Ref<'a>>>, names: &Diff<Vec<String>>) {
        let mut numbers = Numbers::with_capacity(names.after.len());
        let ids = names.as_ref().map(|side| side.iter().map(|name| numbers.of(name.as_str())).collect::<Vec<u32>>());
        let places: HashMap<u32, usize> = ids.after.iter().enumerate().map(|(i, &id)| (id, i)).collect();
        let mut is_paired = vec![false; ids.after.len()];
        let mut stays = vec![false; ids.before.len()];
        let changes = changed_ranges(ids.as_ref().map(Vec::as_slice));
        for pair in equal_elements(&changes, ids.before.len()) {
            stays[pair.before] = true;
        }
        for (before, id) in ids.before.iter().enumerate() {
            let Some(&after) = places.get(id) else {
                self.one_sided(items, Diff::new(before..before + 1, 0..0));
                continue;
            };
            is_paired[after] = true;
            let nodes = Diff::new(items.before[before], items.after[after]);
            self.item(Diff::new(before, after), |walk| {
                let found = walk.changes.len();
                walk.node(nodes);
                // An item that changed and moved is told by its changes and once more by its places.
                if !stays[before] {
                    walk.push(nodes.map(Some));
                    let last = walk.changes.len() - 1;
                    walk.changes[found..=last].rotate_right(1);
                }
            });
        }
        for (after, _) in is_paired.iter().enumerate().filter(|(_, is_paired)| !**is_paired) {
            self.one_sided(items, Diff::new(0..0, after..after + 1));
        }
    }

    /// Notes items that only one side has.
    fn one_sided(&mut self, items: &Diff<Vec<Ref<'a>>>, ranges: Diff<Range<usize>>) {
        for i in ranges.before {
            self.item(Diff::new(i, i), |walk| walk.push(Diff::new(Some(items.before[i]), None)));
        }
        for i in ranges.after {
            self.item(Diff::new(i, i), |walk| walk.push(Diff::new(None, Some(items.after[i]))));
        }
    }

    fn item(&mut self, place: Diff<usize>, what: impl FnOnce(&mut Self)) {
        let place = place.map(|i| i.to_string());
        self.below(place.as_ref().map(String::as_str), what);
    }
}

/// RFC 6901, 3.
fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    for c in step.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// The names of a list's items, if all are maps with a name and no two have the same.
fn names(items: &[Ref<'_>]) -> Option<Vec<String>> {
    let names: Option<Vec<String>> =
        items.iter().map(|item| item.get("name")?.as_str().map(std::borrow::Cow::into_owned)).collect();
    let names = names.filter(|names| !names.is_empty())?;
    let mut sorted: Vec<&str> = names.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.windows(2).all(|pair| pair[0] != pair[1]).then_some(names)
}

/// For each entry the place of the one with the same key on the other side.
fn twins(entries: &[MapEntry<'_>], others: &[MapEntry<'_>]) -> Vec<Option<usize>> {
    let mut places: Option<HashMap<&str, usize>> = None;
    let twin = |(i, entry): (usize, &MapEntry<'_>)| {
        // Most maps have the same keys in the same order on both sides.
        if others.get(i).is_some_and(|other| other.key == entry.key) {
            return Some(i);
        }
        let places = places.get_or_insert_with(|| others.iter().enumerate().map(|(i, e)| (&*e.key, i)).collect());
        places.get(&*entry.key).copied()
    };
    entries.iter().enumerate().map(twin).collect()
}

/// Whether two nodes mean the same: maps without order, lists with it, numbers by value, `1` and `"1"` apart.
pub(crate) fn same(a: Ref<'_>, b: Ref<'_>) -> bool {
    match (a.kind(), b.kind()) {
        (Kind::Scalar, Kind::Scalar) => match (a.scalar(), b.scalar()) {
            (Some(a), Some(b)) => same_scalar(&a, &b),
            _ => false,
        },
        (Kind::List, Kind::List) => {
            let (mut a, mut b) = (a.items(), b.items());
            loop {
                match (a.next(), b.next()) {
                    (None, None) => return true,
                    (Some(a), Some(b)) if same(a, b) => {}
                    _ => return false,
                }
            }
        }
        (Kind::Map, Kind::Map) => {
            let (a, b) = (a.entries(), b.entries());
            a.len() == b.len()
                && a.iter().zip(twins(&a, &b)).all(|(x, twin)| twin.is_some_and(|i| same(x.value, b[i].value)))
        }
        _ => false,
    }
}

fn same_scalar(a: &Scalar<'_>, b: &Scalar<'_>) -> bool {
    match (a, b) {
        (Scalar::Int(a), Scalar::Int(b)) => a == b,
        (Scalar::Int(int), Scalar::Float(float)) | (Scalar::Float(float), Scalar::Int(int)) => {
            *int as f64 == *float && *float as i64 == *int
        }
        (Scalar::Float(a), Scalar::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        _ => a == b,
    }
}

/// Numbers values so that the same ones get the same number.
#[derive(Default)]
struct Classes<'a> {
    by_hash: HashMap<u64, Vec<(Ref<'a>, u32)>>,
    count: u32,
    hasher: RandomState,
}

impl<'a> Classes<'a> {
    fn of(&mut self, node: Ref<'a>) -> u32 {
        let mut hasher = self.hasher.build_hasher();
        digest(node, &self.hasher, &mut hasher);
        let twins = self.by_hash.entry(hasher.finish()).or_default();
        if let Some((_, id)) = twins.iter().find(|(twin, _)| same(*twin, node)) {
            return *id;
        }
        let id = self.count;
        self.count += 1;
        twins.push((node, id));
        id
    }
}

/// Feeds a value to a hasher so that the same values give the same hash.
fn digest(node: Ref<'_>, state: &RandomState, into: &mut impl Hasher) {
    match node.kind() {
        Kind::Scalar => match node.scalar() {
            Some(Scalar::Bool(value)) => (1_u8, value).hash(into),
            Some(Scalar::Int(int)) => digest_number(int as f64, into),
            Some(Scalar::Float(float)) => digest_number(float, into),
            Some(Scalar::String(text)) => (3_u8, text).hash(into),
            Some(Scalar::Null) | None => 0_u8.hash(into),
        },
        Kind::List => {
            4_u8.hash(into);
            for item in node.items() {
                digest(item, state, into);
            }
            5_u8.hash(into);
        }
        Kind::Map => {
            // Order does not count, so neither may it in the sum.
            let mut sum = 0_u64;
            for entry in node.entries() {
                let mut hasher = state.build_hasher();
                entry.key.hash(&mut hasher);
                digest(entry.value, state, &mut hasher);
                sum = sum.wrapping_add(hasher.finish());
            }
            (6_u8, sum).hash(into);
        }
    }
}

fn digest_number(number: f64, into: &mut impl Hasher) {
    // All NaNs are one here, and so are 0 and -0.
    let bits = if number.is_nan() { f64::NAN.to_bits() } else { (number + 0.0).to_bits() };
    (2_u8, bits).hash(into);
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, parse};

    use super::*;

    /// Shows each change as `pointer: before -> after`, with both pointers where they differ.
    fn check(before: &str, after: &str, expected: &[&str]) {
        let parsed = Diff::new(before, after).map(|text| parse(SourceId(0), &Text::from(text)));
        let nodes = parsed.as_ref().map(|p| p.documents[0].root().expect("has a root"));
        let changes = value_changes(nodes);
        assert_eq!(changes.is_empty(), same(nodes.before, nodes.after), "{before} -> {after}");
        assert_eq!(changes.is_empty(), Value::from(nodes.before) == Value::from(nodes.after), "{before} -> {after}");
        let shown: Vec<String> = changes
            .iter()
            .map(|change| {
                let side = |f: &Option<Field<'_>>| f.as_ref().map_or("".into(), |f| Value::from(f.node).to_json());
                let values = change.field.as_ref().map(side);
                let from = match &change.field.before {
                    Some(f) if f.pointer != change.pointer() => format!(" (was {})", f.pointer),
                    _ => String::new(),
                };
                format!("{}{from}: {} -> {}", change.pointer(), values.before, values.after).trim_end().to_owned()
            })
            .collect();
        assert_eq!(shown, expected, "{before} -> {after}");
    }

    #[test]
    fn spelling_and_key_order_are_no_changes() {
        check("{a: 1, b: x}", "{b: 'x', a: 0x1}", &[]);
        check("a: yes", "a: true", &[]);
        check("a: [1.0]", "a: [1]", &[]);
        check("a: .nan", "a: .NaN", &[]);
    }

    #[test]
    fn maps_are_compared_key_by_key() {
        check("{a: 1, b: 2}", "{a: 2, c: 3}", &["/a: 1 -> 2", "/b: 2 ->", "/c:  -> 3"]);
        check("{a: {b: {c: 1}}}", "{a: {b: {c: '1'}}}", &["/a/b/c: 1 -> \"1\""]);
        check("{a: null}", "{}", &["/a: null ->"]);
        check("{a: [1]}", "{a: {b: 1}}", &["/a: [1] -> {\"b\":1}"]);
    }

    #[test]
    fn pointers_are_escaped() {
        check("{a/b: {c~d: 1}}", "{a/b: {c~d: 2}}", &["/a~1b/c~0d: 1 -> 2"]);
    }

    #[test]
    fn list_items_are_matched_by_what_they_have_in_common() {
        check("[a, b, c]", "[a, c]", &["/1: \"b\" ->"]);
        check("[a, c]", "[a, b, c]", &["/1:  -> \"b\""]);
        check("[a, b, c]", "[x, a, B, c]", &["/0:  -> \"x\"", "/2 (was /1): \"b\" -> \"B\""]);
        check("[{p: 1, q: 2}, 5]", "[0, {q: 2, p: 1}, 5]", &["/0:  -> 0"]);
        check("[{p: 1, q: 2}]", "[{p: 1, q: 3}]", &["/0/q: 2 -> 3"]);
    }

    #[test]
    fn items_with_a_name_are_matched_by_it() {
        check(
            "[{name: a, v: 1}, {name: b, v: 2}]",
            "[{name: b, v: 3}, {name: c}]",
            &["/0: {\"name\":\"a\",\"v\":1} ->", "/0/v (was /1/v): 2 -> 3", "/1:  -> {\"name\":\"c\"}"],
        );
        check("[{name: a}, {name: a, v: 1}]", "[{name: a}, {name: a, v: 2}]", &["/1/v: 1 -> 2"]);
    }

    #[test]
    fn a_named_item_that_moves_is_a_change() {
        check(
            "[{name: a}, {name: b}, {name: c}]",
            "[{name: c}, {name: a}, {name: b}]",
            &["/0 (was /2): {\"name\":\"c\"} -> {\"name\":\"c\"}"],
        );
    }

    #[test]
    fn aliases_and_merge_keys_are_resolved() {
        check("{a: &x {k: 1}, b: *x}", "{a: {k: 1}, b: {k: 2}}", &["/b/k: 1 -> 2"]);
        check("a: &x {k: 1}\nb: {<<: *x, l: 2}", "a: {k: 1}\nb: {k: 1, l: 2}", &[]);
    }

    #[test]
    fn values_know_where_they_stand() {
        let parsed = Diff::new("a: [1, 2]", "a:\n- 1\n- 3").map(|text| parse(SourceId(0), &Text::from(text)));
        let changes = value_changes(parsed.as_ref().map(|p| p.documents[0].root().expect("has a root")));
        assert_eq!(changes[0].places().map(|p| p.expect("on both sides").span), Diff::new(7..8, 9..10));
        assert_eq!(changes[0].values(), Diff::new(Some(Value::Int(2)), Some(Value::Int(3))));
    }
}
