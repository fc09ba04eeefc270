//! The overlay: an object's tree while patches are folded over it.
//!
//! A node is either as it stands in some text, the base's or a patch's, or an opened collection whose entries are nodes
//! again. Opening is lazy: what no patch looks into stays one span.

mod places;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::scalar::Scalar;
use crate::text::Place;
use crate::tree::{Kind, NodeId, Ref};
use crate::value::{Value, same, same_scalar, twins};
use places::Places;

/// A node of the overlay.
#[derive(Debug, Clone)]
pub enum Node<'d> {
    /// A subtree as it stands in a text.
    Verbatim(Ref<'d>),
    /// A mapping with changes somewhere below.
    Map(Box<Map<'d>>),
    /// A sequence with changes somewhere below.
    List(Box<List<'d>>),
    /// A value that no text spells.
    New(Value),
}

/// An opened mapping.
#[derive(Debug, Clone, Default)]
pub struct Map<'d> {
    pub(crate) of: Option<Ref<'d>>,
    pub(crate) entries: Vec<Entry<'d>>,
    pub(crate) removed: Vec<Removed>,
    places: Places,
}

/// An entry of an opened mapping.
#[derive(Debug, Clone)]
pub struct Entry<'d> {
    /// The key's name.
    pub key: Cow<'d, str>,
    /// The value.
    pub value: Node<'d>,
    /// The key as written, in the mapping's own text or in a patch.
    pub(crate) key_node: Option<Ref<'d>>,
    /// Whether the key has its own line or place in the text of the mapping.
    pub(crate) is_row: bool,
    /// Who set the value, where its own text does not say.
    pub(crate) by: Option<Place>,
}

/// Who removed an entry or item.
#[derive(Debug, Clone)]
pub(crate) struct Removed {
    /// The key's or the item's node.
    pub(crate) row: NodeId,
    pub(crate) by: Option<Place>,
}

/// An opened sequence.
#[derive(Debug, Clone)]
pub struct List<'d> {
    pub(crate) of: Option<Ref<'d>>,
    pub(crate) items: Vec<Item<'d>>,
    pub(crate) removed: Vec<Removed>,
}

/// An item of an opened sequence.
#[derive(Debug, Clone)]
pub struct Item<'d> {
    /// The value.
    pub value: Node<'d>,
    /// The item of the sequence's own text that this is, wherever it stands now.
    pub(crate) row: Option<NodeId>,
    pub(crate) by: Option<Place>,
}

impl<'d> Item<'d> {
    /// Makes an item that is new to its sequence.
    #[must_use]
    pub fn new(value: Node<'d>, by: Option<Place>) -> Self {
        Self { value, row: None, by }
    }

    /// Notes who set the value.
    pub fn set_by(&mut self, by: Option<Place>) {
        self.by = by;
    }

    /// Returns whether the sequence's own text has the item.
    #[must_use]
    pub fn is_from_base(&self) -> bool {
        self.row.is_some()
    }
}

impl<'d> Node<'d> {
    /// Returns what the node is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Verbatim(node) => node.kind(),
            Self::Map(_) | Self::New(Value::Map(_)) => Kind::Map,
            Self::List(_) | Self::New(Value::List(_)) => Kind::List,
            Self::New(_) => Kind::Scalar,
        }
    }

    /// Reads a scalar; `None` for a collection.
    #[must_use]
    pub fn scalar(&self) -> Option<Scalar<'_>> {
        match self {
            Self::Verbatim(node) => node.scalar(),
            Self::Map(_) | Self::List(_) => None,
            Self::New(value) => match value {
                Value::Null => Some(Scalar::Null),
                Value::Bool(value) => Some(Scalar::Bool(*value)),
                Value::Int(int) => Some(Scalar::Int(*int)),
                Value::Float(float) => Some(Scalar::Float(*float)),
                Value::String(text) => Some(Scalar::String(Cow::Borrowed(text))),
                Value::List(_) | Value::Map(_) => None,
            },
        }
    }

    /// Returns whether the node is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.scalar(), Some(Scalar::Null))
    }

    /// Returns where the node stands, if a text spells it.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::Verbatim(node) => Some(node.place()),
            Self::Map(map) => map.of.map(Ref::place),
            Self::List(list) => list.of.map(Ref::place),
            Self::New(_) => None,
        }
    }

    /// Opens a mapping for change; an empty one where the node is none.
    pub fn open_map(&mut self) -> &mut Map<'d> {
        if !matches!(self, Self::Map(_)) {
            let node = std::mem::replace(self, Self::New(Value::Null));
            *self = Self::Map(Box::new(Map::open(node)));
        }
        match self {
            Self::Map(map) => map,
            _ => unreachable!("the node has just been made a mapping"),
        }
    }

    /// Opens a sequence for change; an empty one where the node is none.
    pub fn open_list(&mut self) -> &mut List<'d> {
        if !matches!(self, Self::List(_)) {
            let node = std::mem::replace(self, Self::New(Value::Null));
            *self = Self::List(Box::new(List::open(node)));
        }
        match self {
            Self::List(list) => list,
            _ => unreachable!("the node has just been made a sequence"),
        }
    }

    /// Finds the value of a key of a mapping, without opening it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Cow<'_, Node<'d>>> {
        match self {
            Self::Verbatim(node) => node.get(key).map(|n| Cow::Owned(Self::Verbatim(n))),
            Self::Map(map) => map.get(key).map(Cow::Borrowed),
            Self::New(value) => value.get(key).map(|v| Cow::Owned(Self::New(v.clone()))),
            Self::List(_) => None,
        }
    }

    /// Counts the items of a sequence.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Verbatim(node) => node.items().count(),
            Self::List(list) => list.items.len(),
            Self::New(Value::List(items)) => items.len(),
            _ => 0,
        }
    }

    /// Returns whether a sequence has no items, or the node is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Finds an item of a sequence, without opening it.
    #[must_use]
    pub fn item(&self, index: usize) -> Option<Cow<'_, Node<'d>>> {
        match self {
            Self::Verbatim(node) => node.items().nth(index).map(|n| Cow::Owned(Self::Verbatim(n))),
            Self::List(list) => list.items.get(index).map(|i| Cow::Borrowed(&i.value)),
            Self::New(Value::List(items)) => items.get(index).map(|v| Cow::Owned(Self::New(v.clone()))),
            _ => None,
        }
    }

    /// Returns the keys of a mapping, in order.
    #[must_use]
    pub fn keys(&self) -> Vec<Cow<'_, str>> {
        match self {
            Self::Verbatim(node) => node.entries().into_iter().map(|e| e.key).collect(),
            Self::Map(map) => map.entries.iter().map(|e| Cow::Borrowed(&*e.key)).collect(),
            Self::New(Value::Map(entries)) => entries.iter().map(|(k, _)| Cow::Borrowed(&**k)).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the entries of a mapping, in order, without opening it.
    fn members(&self) -> Vec<(Cow<'_, str>, Cow<'_, Node<'d>>)> {
        match self {
            Self::Verbatim(node) => {
                node.entries().into_iter().map(|e| (e.key, Cow::Owned(Self::Verbatim(e.value)))).collect()
            }
            Self::Map(map) => map.entries.iter().map(|e| (Cow::Borrowed(&*e.key), Cow::Borrowed(&e.value))).collect(),
            Self::New(Value::Map(entries)) => {
                entries.iter().map(|(k, v)| (Cow::Borrowed(&**k), Cow::Owned(Self::New(v.clone())))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the items of a sequence, in order, without opening it.
    fn parts(&self) -> Vec<Cow<'_, Node<'d>>> {
        match self {
            Self::Verbatim(node) => node.items().map(|item| Cow::Owned(Self::Verbatim(item))).collect(),
            Self::List(list) => list.items.iter().map(|item| Cow::Borrowed(&item.value)).collect(),
            Self::New(Value::List(items)) => items.iter().map(|item| Cow::Owned(Self::New(item.clone()))).collect(),
            _ => Vec::new(),
        }
    }

    /// Reads the whole subtree.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match self {
            Self::Verbatim(node) => Value::from(*node),
            Self::Map(map) => Value::Map(map.entries.iter().map(|e| (e.key.to_string(), e.value.to_value())).collect()),
            Self::List(list) => Value::List(list.items.iter().map(|i| i.value.to_value()).collect()),
            Self::New(value) => value.clone(),
        }
    }

    /// Returns whether two nodes mean the same.
    #[must_use]
    pub fn same(&self, other: &Node<'_>) -> bool {
        if let (Self::Verbatim(a), Node::Verbatim(b)) = (self, other) {
            return same(*a, *b);
        }
        match (self.kind(), other.kind()) {
            (Kind::Scalar, Kind::Scalar) => self.scalar().zip(other.scalar()).is_some_and(|(a, b)| same_scalar(&a, &b)),
            (Kind::List, Kind::List) => {
                let (a, b) = (self.parts(), other.parts());
                a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.same(b))
            }
            (Kind::Map, Kind::Map) => {
                if let (Self::Map(a), Node::Map(b)) = (self, other)
                    && let Some(same) = a.same_in_order(b)
                {
                    return same;
                }
                let (a, b) = (self.members(), other.members());
                a.len() == b.len()
                    && twins(&a, &b, |(key, _)| key).zip(&a).all(|(twin, (_, x))| twin.is_some_and(|i| x.same(&b[i].1)))
            }
            _ => false,
        }
    }

    /// Replaces the node by another value, but keeps every part of it that is equal already: entries of mappings by key, items of
    /// sequences by longest common subsequence.
    #[must_use]
    pub fn reconciled(mut self, new: Node<'d>, by: Option<&Place>) -> Node<'d> {
        if self.same(&new) {
            return self;
        }
        match (self.kind(), new.kind()) {
            (Kind::Map, Kind::Map) if !self.keys().is_empty() && !new.keys().is_empty() => {
                let map = self.open_map();
                let mut new = new;
                let new = new.open_map();
                let gone: Vec<String> =
                    map.entries.iter().filter(|e| new.get(&e.key).is_none()).map(|e| e.key.to_string()).collect();
                for key in gone {
                    map.remove(&key, by.cloned());
                }
                for entry in std::mem::take(&mut new.entries) {
                    map.replace(entry, by);
                }
                self
            }
            (Kind::List, Kind::List) if !self.is_empty() && !new.is_empty() => {
                let list = self.open_list();
                let mut new = new;
                let new = std::mem::take(&mut new.open_list().items);
                list.replace_items(new, by);
                self
            }
            _ => new,
        }
    }
}

impl<'d> Map<'d> {
    fn open(node: Node<'d>) -> Self {
        match node {
            Node::Map(map) => *map,
            Node::Verbatim(node) => {
                let of = node.resolved();
                let entries = of.entries().into_iter().map(|e| Entry {
                    key: e.key,
                    value: Node::Verbatim(e.value),
                    key_node: Some(e.key_node),
                    is_row: !e.inherited,
                    by: None,
                });
                Self { of: (of.kind() == Kind::Map).then_some(of), entries: entries.collect(), ..Self::default() }
            }
            Node::New(Value::Map(entries)) => {
                let entries = entries.into_iter().map(|(key, value)| Entry {
                    key: Cow::Owned(key),
                    value: Node::New(value),
                    key_node: None,
                    is_row: false,
                    by: None,
                });
                Self { entries: entries.collect(), ..Self::default() }
            }
            Node::New(_) | Node::List(_) => Self::default(),
        }
    }

    /// Returns whether two mappings mean the same, if their keys stand in the same order or are not as many.
    fn same_in_order(&self, other: &Map<'_>) -> Option<bool> {
        if self.entries.len() != other.entries.len() {
            return Some(false);
        }
        let pairs = || self.entries.iter().zip(&other.entries);
        pairs().all(|(a, b)| a.key == b.key).then(|| pairs().all(|(a, b)| a.value.same(&b.value)))
    }

    /// Returns the entries in order: those of the text in its order, then new ones.
    #[must_use]
    pub fn entries(&self) -> &[Entry<'d>] {
        &self.entries
    }

    /// Finds a value.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node<'d>> {
        self.places.of(key, &self.entries).map(|at| &self.entries[at].value)
    }

    /// Finds a value for change.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node<'d>> {
        self.places.of(key, &self.entries).map(|at| &mut self.entries[at].value)
    }

    /// Sets a value; a new key goes to the end. `key_node` is the key as a patch writes it.
    pub fn set(&mut self, key: Cow<'d, str>, key_node: Option<Ref<'d>>, value: Node<'d>, by: Option<Place>) {
        if let Some(at) = self.places.of(&key, &self.entries) {
            let entry = &mut self.entries[at];
            entry.value = value;
            entry.by = by;
            return;
        }
        // A key that was removed before and comes back takes its old line.
        let row_name = |row: &Removed| self.of.map(|of| of.doc.node(row.row)).filter(|k| k.key_name() == key);
        let row = self.removed.iter().rposition(|r| row_name(r).is_some());
        let row = row.map(|at| self.removed.remove(at)).and_then(|r| self.of.map(|of| of.doc.node(r.row)));
        self.places.note(&key, self.entries.len());
        self.entries.push(Entry { key, value, is_row: row.is_some(), key_node: row.or(key_node), by });
    }

    /// Sets a value, but keeps every equal part of what was there.
    fn replace(&mut self, entry: Entry<'d>, by: Option<&Place>) {
        if let Some(at) = self.places.of(&entry.key, &self.entries) {
            let old = &mut self.entries[at];
            let value = std::mem::replace(&mut old.value, Node::New(Value::Null));
            old.value = value.reconciled(entry.value, by);
            old.by = by.cloned();
        } else {
            self.places.note(&entry.key, self.entries.len());
            self.entries.push(Entry { is_row: false, by: by.cloned(), ..entry });
        }
    }

    /// Removes a key and returns its value.
    pub fn remove(&mut self, key: &str, by: Option<Place>) -> Option<Node<'d>> {
        let at = self.places.of(key, &self.entries)?;
        self.places.give_up();
        let entry = self.entries.remove(at);
        if let Some(node) = entry.key_node.filter(|_| entry.is_row) {
            self.removed.push(Removed { row: node.id(), by });
        }
        Some(entry.value)
    }

    /// Returns whether the entries are just those of the mapping's own text.
    pub(crate) fn has_its_rows(&self) -> bool {
        self.removed.is_empty() && self.entries.iter().all(|e| e.is_row)
    }

    /// Returns whether an entry is gone that a `<<` would still bring in.
    pub(crate) fn must_expand_merges(&self) -> bool {
        let Some(of) = self.of.filter(|of| of.doc.has_merges) else { return false };
        let names: HashSet<&str> = self.entries.iter().map(|e| &*e.key).collect();
        of.inherited_keys().iter().any(|key| !names.contains(&**key))
    }

    /// Finds the entries by the key nodes of their own rows.
    pub(crate) fn by_row(&self) -> HashMap<NodeId, &Entry<'d>> {
        let own = self.entries.iter().filter(|e| e.is_row);
        own.filter_map(|e| e.key_node.map(|key| (key.id(), e))).collect()
    }
}

impl<'d> List<'d> {
    fn open(node: Node<'d>) -> Self {
        match node {
            Node::List(list) => *list,
            Node::Verbatim(node) => {
                let of = node.resolved();
                let items = of.items().map(|i| Item { value: Node::Verbatim(i), row: Some(i.id()), by: None });
                Self { of: (of.kind() == Kind::List).then_some(of), items: items.collect(), removed: Vec::new() }
            }
            Node::New(Value::List(items)) => {
                let items = items.into_iter().map(|v| Item::new(Node::New(v), None)).collect();
                Self { of: None, items, removed: Vec::new() }
            }
            Node::New(_) | Node::Map(_) => Self { of: None, items: Vec::new(), removed: Vec::new() },
        }
    }

    /// Returns the items in order.
    #[must_use]
    pub fn items(&self) -> &[Item<'d>] {
        &self.items
    }

    /// Returns the items for change; items may be added, removed and moved.
    pub fn items_mut(&mut self) -> &mut Vec<Item<'d>> {
        &mut self.items
    }

    /// Puts an item in at an index, which must not be past the end.
    ///
    /// An item of the sequence's own text that was taken out and comes back is that item again: it moves.
    pub fn insert(&mut self, index: usize, value: Node<'d>, by: Option<Place>) {
        let own = match &value {
            Node::Verbatim(node) => Some(*node),
            Node::Map(map) => map.of,
            Node::List(list) => list.of,
            Node::New(_) => None,
        };
        let is_own = |node: Ref<'d>| self.of.is_some_and(|of| std::ptr::eq(of.doc, node.doc));
        let at = own.filter(|n| is_own(*n)).and_then(|n| self.removed.iter().position(|r| r.row == n.id()));
        let row = at.map(|at| self.removed.remove(at).row);
        self.items.insert(index, Item { value, row, by });
    }

    /// Takes an item out.
    pub fn remove(&mut self, index: usize, by: Option<Place>) -> Node<'d> {
        let item = self.items.remove(index);
        self.note_removed(&item, by);
        item.value
    }

    /// Notes who took an item out.
    pub fn note_removed(&mut self, item: &Item<'d>, by: Option<Place>) {
        if let Some(row) = item.row {
            self.removed.push(Removed { row, by });
        }
    }

    /// Makes the items those of another list; items that are equal on both sides, in order, stay.
    fn replace_items(&mut self, new: Vec<Item<'d>>, by: Option<&Place>) {
        let old = std::mem::take(&mut self.items);
        let kept = common_subsequence(&old, &new);
        let mut old = old.into_iter().enumerate();
        for (n, item) in new.into_iter().enumerate() {
            let twin = kept.iter().find(|(_, at)| *at == n).map(|(at, _)| *at);
            let Some(twin) = twin else {
                let by = by.cloned();
                self.items.push(Item { row: None, by, ..item });
                continue;
            };
            for (at, before) in old.by_ref() {
                if at == twin {
                    self.items.push(before);
                    break;
                }
                if let Some(row) = before.row {
                    self.removed.push(Removed { row, by: by.cloned() });
                }
            }
        }
        for (_, gone) in old {
            if let Some(row) = gone.row {
                self.removed.push(Removed { row, by: by.cloned() });
            }
        }
    }
}

/// Pairs of equal items in order, as many as possible.
fn common_subsequence(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<(usize, usize)> {
    // Beyond this the table would be larger than the lists are worth; equal ends are found anyway.
    const LARGEST_TABLE: usize = 4_000_000;
    let same = |a: usize, b: usize| old[a].value.same(&new[b].value);
    let mut head = 0;
    while head < old.len().min(new.len()) && same(head, head) {
        head += 1;
    }
    let mut tail = 0;
    while tail < old.len().min(new.len()) - head && same(old.len() - 1 - tail, new.len() - 1 - tail) {
        tail += 1;
    }
    let mut pairs: Vec<_> = (0..head).map(|i| (i, i)).collect();
    let (rows, columns) = (old.len() - head - tail, new.len() - head - tail);
    if rows > 0 && columns > 0 && rows * columns <= LARGEST_TABLE {
        let is_same: Vec<bool> = (0..rows * columns).map(|i| same(head + i / columns, head + i % columns)).collect();
        let mut longest = vec![0u32; (rows + 1) * (columns + 1)];
        let at = |row: usize, column: usize| row * (columns + 1) + column;
        for row in (0..rows).rev() {
            for column in (0..columns).rev() {
                longest[at(row, column)] = if is_same[row * columns + column] {
                    longest[at(row + 1, column + 1)] + 1
                } else {
                    longest[at(row + 1, column)].max(longest[at(row, column + 1)])
                };
            }
        }
        let (mut row, mut column) = (0, 0);
        while row < rows && column < columns {
            if is_same[row * columns + column] {
                pairs.push((head + row, head + column));
                row += 1;
                column += 1;
            } else if longest[at(row + 1, column)] >= longest[at(row, column + 1)] {
                row += 1;
            } else {
                column += 1;
            }
        }
    }
    pairs.extend((0..tail).rev().map(|i| (old.len() - 1 - i, new.len() - 1 - i)));
    pairs
}
