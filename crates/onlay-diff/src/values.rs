//! Changes in values: which fields of an object differ, and where they stand on each side.

use std::collections::HashMap;
use std::ops::Range;

use onlay_yaml::{Kind, MapEntry, Place, Ref, Value};

use crate::diff::Diff;
use crate::same::{Classes, same};
use crate::sequence::{Numbers, changed_ranges, equal_elements};

/// A field of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its pointer (RFC 6901) on this side.
    pub pointer: String,
    /// Its value.
    pub node: Ref<'a>,
}

/// What happens to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldChange {
    /// It is only there before.
    Removed,
    /// It is only there after.
    Added,
    /// It has another value.
    Replaced,
    /// It is an item that passed others of its list; what changed inside of it is told apart from this.
    Moved,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueChange<'a> {
    /// What happens to it.
    pub change: FieldChange,
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
            _ => self.push(FieldChange::Replaced, nodes.map(Some)),
        }
    }

    fn push(&mut self, change: FieldChange, nodes: Diff<Option<Ref<'a>>>) {
        let field = nodes.zip(self.pointer.as_ref());
        let field = field.map(|(node, pointer)| node.map(|node| Field { pointer: pointer.clone(), node }));
        self.changes.push(ValueChange { change, field });
    }

    fn removed(&mut self, node: Ref<'a>) {
        self.push(FieldChange::Removed, Diff::new(Some(node), None));
    }

    fn added(&mut self, node: Ref<'a>) {
        self.push(FieldChange::Added, Diff::new(None, Some(node)));
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
        let twins = onlay_yaml::twins(&entries.before, &entries.after, |entry| &*entry.key);
        let mut is_paired = vec![false; entries.after.len()];
        for (entry, twin) in entries.before.iter().zip(twins) {
            let key = Diff::new(&*entry.key, &*entry.key);
            match twin {
                Some(twin) => {
                    is_paired[twin] = true;
                    self.below(key, |walk| walk.node(Diff::new(entry.value, entries.after[twin].value)));
                }
                None => self.below(key, |walk| walk.removed(entry.value)),
            }
        }
        for (entry, _) in entries.after.iter().zip(is_paired).filter(|(_, is_paired)| !is_paired) {
            self.below(Diff::new(&*entry.key, &*entry.key), |walk| walk.added(entry.value));
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
                if !stays[before] {
                    walk.push(FieldChange::Moved, nodes.map(Some));
                }
                walk.node(nodes);
            });
        }
        for (after, _) in is_paired.iter().enumerate().filter(|(_, is_paired)| !**is_paired) {
            self.one_sided(items, Diff::new(0..0, after..after + 1));
        }
    }

    /// Notes items that only one side has.
    fn one_sided(&mut self, items: &Diff<Vec<Ref<'a>>>, ranges: Diff<Range<usize>>) {
        for i in ranges.before {
            self.item(Diff::new(i, i), |walk| walk.removed(items.before[i]));
        }
        for i in ranges.after {
            self.item(Diff::new(i, i), |walk| walk.added(items.after[i]));
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
                let (pointer, Diff { before, after }) = (change.pointer(), values);
                match change.change {
                    FieldChange::Removed => format!("-{pointer} {before}"),
                    FieldChange::Added => format!("+{pointer} {after}"),
                    FieldChange::Replaced => format!("{pointer}{from} {before} -> {after}"),
                    FieldChange::Moved => format!("moved {pointer}{from}"),
                }
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
        check("{a: 1, b: 2}", "{a: 2, c: 3}", &["/a 1 -> 2", "-/b 2", "+/c 3"]);
        check("{a: {b: {c: 1}}}", "{a: {b: {c: '1'}}}", &["/a/b/c 1 -> \"1\""]);
        check("{a: null}", "{}", &["-/a null"]);
        check("{a: [1]}", "{a: {b: 1}}", &["/a [1] -> {\"b\":1}"]);
        check("1", "2", &[" 1 -> 2"]);
    }

    #[test]
    fn pointers_are_escaped() {
        check("{a/b: {c~d: 1}}", "{a/b: {c~d: 2}}", &["/a~1b/c~0d 1 -> 2"]);
    }

    #[test]
    fn list_items_are_matched_by_what_they_have_in_common() {
        check("[a, b, c]", "[a, c]", &["-/1 \"b\""]);
        check("[a, c]", "[a, b, c]", &["+/1 \"b\""]);
        check("[a, b, c]", "[x, a, B, c]", &["+/0 \"x\"", "/2 (was /1) \"b\" -> \"B\""]);
        check("[{p: 1, q: 2}, 5]", "[0, {q: 2, p: 1}, 5]", &["+/0 0"]);
        check("[{p: 1, q: 2}]", "[{p: 1, q: 3}]", &["/0/q 2 -> 3"]);
    }

    #[test]
    fn items_with_a_name_are_matched_by_it() {
        check(
            "[{name: a, v: 1}, {name: b, v: 2}]",
            "[{name: b, v: 3}, {name: c}]",
            &["-/0 {\"name\":\"a\",\"v\":1}", "/0/v (was /1/v) 2 -> 3", "+/1 {\"name\":\"c\"}"],
        );
        check("[{name: a}, {name: a, v: 1}]", "[{name: a}, {name: a, v: 2}]", &["/1/v 1 -> 2"]);
    }

    #[test]
    fn a_named_item_that_passes_others_is_a_change() {
        check("[{name: a}, {name: b}, {name: c}]", "[{name: c}, {name: a}, {name: b}]", &["moved /0 (was /2)"]);
        check(
            "[{name: a}, {name: b}, {name: c, v: 1}]",
            "[{name: c, v: 2}, {name: a}, {name: b}]",
            &["moved /0 (was /2)", "/0/v (was /2/v) 1 -> 2"],
        );
    }

    #[test]
    fn aliases_and_merge_keys_are_resolved() {
        check("{a: &x {k: 1}, b: *x}", "{a: {k: 1}, b: {k: 2}}", &["/b/k 1 -> 2"]);
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
