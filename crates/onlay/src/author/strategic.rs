//! The strategic merge patch from one config to another.

use std::collections::BTreeSet;

use onlay_kube::{ListRule, MapRule, MergeKey, Rule, Type};
use onlay_yaml::{Item, Kind, MapEntry, Node, Ref, Value};

use super::header;
use crate::spelled::{spelled, spelled_node};

/// How the order of lists is reached; tried one after the other, since each says more than the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Order {
    /// As the merge leaves it.
    Merged,
    /// By `$setElementOrder`, but for the lists at these pointers.
    Set(BTreeSet<String>),
    /// By replacing whole lists.
    Replaced,
}

impl Order {
    pub(super) fn all() -> [Self; 3] {
        [Self::Merged, Self::Set(BTreeSet::new()), Self::Replaced]
    }
}

/// A patch, and the pointers of the lists that it puts in order.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) ordered: Vec<String>,
}

/// Writes the patch, or says which field stands in the way.
pub(super) fn text(
    before: Ref<'_>,
    after: Ref<'_>,
    ty: Type<'_>,
    order: &Order,
    target: &str,
    description: Option<&str>,
) -> Result<Written, String> {
    let mut patch = empty_map();
    for key in ["apiVersion", "kind"] {
        if let Some(value) = after.get(key) {
            set(&mut patch, key, Node::New(Value::from(value)));
        }
    }
    let mut author = Author { order, at: String::new(), ordered: Vec::new() };
    author.map(&mut patch, before, after, ty, &["apiVersion", "kind"])?;
    let text = match spelled_node(&patch) {
        Some(text) => text,
        None => spelled(&patch.to_value()),
    };
    Ok(Written { text: header(target, description) + &text, ordered: author.ordered })
}

struct Author<'o> {
    order: &'o Order,
    /// The pointer of what is looked at.
    at: String,
    ordered: Vec<String>,
}

impl Author<'_> {
    /// Adds what changes in a mapping to a patch; returns whether something does.
    fn map<'d>(
        &mut self,
        patch: &mut Node<'d>,
        before: Ref<'d>,
        after: Ref<'d>,
        ty: Type<'_>,
        but: &[&str],
    ) -> Result<bool, String> {
        let size = patch.keys().len();
        for entry in after.entries().into_iter().filter(|entry| !but.contains(&&*entry.key)) {
            match before.get(&entry.key) {
                None => put(patch, &entry, Node::Verbatim(entry.value)),
                Some(old) if Node::Verbatim(old).same(&Node::Verbatim(entry.value)) => {}
                Some(old) => {
                    let length = self.at.len();
                    self.at.push_str(&format!("/{}", entry.key));
                    let done = self.field(patch, old, &entry, ty);
                    self.at.truncate(length);
                    done?;
                }
            }
        }
        for entry in before.entries().into_iter().filter(|entry| !but.contains(&&*entry.key)) {
            if after.get(&entry.key).is_none() {
                set(patch, &entry.key, Node::New(Value::Null));
            }
        }
        Ok(patch.keys().len() > size)
    }

    /// Whether the list that is looked at is put in order.
    fn puts_in_order(&mut self) -> bool {
        let does = matches!(self.order, Order::Set(but) if !but.contains(&self.at));
        if does {
            self.ordered.push(self.at.clone());
        }
        does
    }

    fn field<'d>(
        &mut self,
        patch: &mut Node<'d>,
        old: Ref<'d>,
        new: &MapEntry<'d>,
        ty: Type<'_>,
    ) -> Result<(), String> {
        let verbatim = Node::Verbatim(new.value);
        let rule = || ty.field(&new.key).map_err(|error| error.to_string());
        match (old.kind(), new.value.kind()) {
            (Kind::Map, Kind::Map) => {
                let rule = rule()?;
                if rule.map == MapRule::Replace {
                    put(patch, new, verbatim);
                } else {
                    let mut changes = empty_map();
                    if self.map(&mut changes, old, new.value, rule.ty, &[])? {
                        put(patch, new, changes);
                    }
                }
            }
            (Kind::List, Kind::List) => {
                let rule = rule()?;
                match &rule.list {
                    ListRule::Replace => put(patch, new, verbatim),
                    ListRule::Set => self.set_list(patch, old, new),
                    ListRule::Keyed(keys) => self.keyed(patch, old, new, keys, &rule)?,
                }
            }
            _ => put(patch, new, verbatim),
        }
        Ok(())
    }

    /// A list of scalars that a merge unites.
    fn set_list<'d>(&mut self, patch: &mut Node<'d>, old: Ref<'d>, new: &MapEntry<'d>) {
        let has =
            |list: Ref<'d>, item: Ref<'d>| list.items().any(|other| Node::Verbatim(other).same(&Node::Verbatim(item)));
        let gone: Vec<Value> = old.items().filter(|item| !has(new.value, *item)).map(Value::from).collect();
        let come: Vec<Node<'d>> = new.value.items().filter(|item| !has(old, *item)).map(Node::Verbatim).collect();
        if self.puts_in_order() {
            let all = new.value.items().map(Value::from).collect();
            set(patch, &format!("$setElementOrder/{}", new.key), Node::New(Value::List(all)));
        }
        if !gone.is_empty() {
            set(patch, &format!("$deleteFromPrimitiveList/{}", new.key), Node::New(Value::List(gone)));
        }
        if !come.is_empty() {
            put(patch, new, list(come));
        }
    }

    /// A list of mappings that keys tell apart.
    fn keyed<'d>(
        &mut self,
        patch: &mut Node<'d>,
        old: Ref<'d>,
        new: &MapEntry<'d>,
        keys: &[MergeKey],
        rule: &Rule<'_>,
    ) -> Result<(), String> {
        let names = |list: Ref<'d>| -> Option<Vec<Vec<Value>>> {
            let names: Vec<Vec<Value>> = list.items().map(|item| identity(item, keys)).collect::<Option<_>>()?;
            let is_unique = names.iter().enumerate().all(|(i, name)| !names[..i].contains(name));
            is_unique.then_some(names)
        };
        let (Some(before), Some(after), false) = (names(old), names(new.value), *self.order == Order::Replaced) else {
            let mut items = vec![directive(Vec::new(), "replace")];
            items.extend(new.value.items().map(Node::Verbatim));
            put(patch, new, list(items));
            return Ok(());
        };
        if self.puts_in_order() {
            let item = |name: &Vec<Value>| Value::Map(named(keys, name));
            let all = Value::List(after.iter().map(item).collect());
            set(patch, &format!("$setElementOrder/{}", new.key), Node::New(all));
        }
        let item_type = rule.item.unwrap_or(Type::Unknown);
        let mut items = Vec::new();
        for (item, name) in new.value.items().zip(&after) {
            let Some(at) = before.iter().position(|other| other == name) else {
                items.push(Node::Verbatim(item));
                continue;
            };
            let twin = old.items().nth(at).expect("it was counted");
            let length = self.at.len();
            self.at.push_str(&format!("/{}", Value::List(name.clone()).to_json()));
            let mut changes = empty_map();
            for (key, value) in named(keys, name) {
                set(&mut changes, &key, Node::New(value));
            }
            let is_changed = self.map(&mut changes, twin, item, item_type, &[]);
            self.at.truncate(length);
            if is_changed? {
                items.push(changes);
            }
        }
        let gone = before.iter().filter(|name| !after.contains(name));
        items.extend(gone.map(|name| directive(named(keys, name), "delete")));
        if !items.is_empty() {
            put(patch, new, list(items));
        }
        Ok(())
    }
}

/// The values of an item's keys; nothing if one is missing.
fn identity(item: Ref<'_>, keys: &[MergeKey]) -> Option<Vec<Value>> {
    let value = |key: &MergeKey| match item.get(&key.name) {
        Some(value) => Some(Value::from(value)),
        None => key.default.clone(),
    };
    keys.iter().map(value).collect()
}

fn named(keys: &[MergeKey], values: &[Value]) -> Vec<(String, Value)> {
    keys.iter().map(|key| key.name.clone()).zip(values.iter().cloned()).collect()
}

fn directive<'d>(mut entries: Vec<(String, Value)>, word: &str) -> Node<'d> {
    entries.push(("$patch".to_owned(), Value::String(word.to_owned())));
    Node::New(Value::Map(entries))
}

fn empty_map<'d>() -> Node<'d> {
    let mut node = Node::New(Value::Map(Vec::new()));
    node.open_map();
    node
}

fn list(items: Vec<Node<'_>>) -> Node<'_> {
    let mut node = Node::New(Value::List(Vec::new()));
    node.open_list().items_mut().extend(items.into_iter().map(|item| Item::new(item, None)));
    node
}

fn set<'d>(map: &mut Node<'d>, key: &str, value: Node<'d>) {
    map.open_map().set(key.to_owned().into(), None, value, None);
}

/// Sets a field with its key as the edit spells it.
fn put<'d>(map: &mut Node<'d>, entry: &MapEntry<'d>, value: Node<'d>) {
    map.open_map().set(entry.key.clone(), Some(entry.key_node), value, None);
}
