//! Drift: what runs in a cluster against what was materialized, field by field.
//!
//! A dump has more than was applied: identities, status, defaults. What [`onlay_kube::SERVER_SET`] lists is not compared, nor what
//! the server writes in another way: quantities, empty values, the strings of a Secret.

use base64::Engine as _;
use onlay_diff::{Diff, pair};
use onlay_kube::{Names, ObjectIndex, ObjectKey, is_server_set, same_quantity};
use onlay_yaml::{Ref, Value};

use crate::release::Release;
use crate::secrets::Letters;

/// Objects of a dump that controllers make: nobody materialized them, and nobody has to.
const MADE_BY_CONTROLLERS: [&str; 9] = [
    "ControllerRevision",
    "Endpoints",
    "EndpointSlice",
    "Event",
    "Lease",
    "Node",
    "PersistentVolume",
    "Pod",
    "ReplicaSet",
];
/// The ConfigMap and the ServiceAccount that every namespace has.
const IN_EVERY_NAMESPACE: [(&str, &str); 2] = [("ConfigMap", "kube-root-ca.crt"), ("ServiceAccount", "default")];

/// What is to be said of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftState {
    /// It runs as it was materialized.
    Same,
    /// Some fields differ.
    Differs,
    /// It was materialized, and the dump does not have it.
    Missing,
    /// The dump has it, and it was not materialized.
    Extra,
    /// It cannot be compared.
    Skipped,
}

impl DriftState {
    /// Returns the words that a reader sees.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Same => "as materialized",
            Self::Differs => "different",
            Self::Missing => "not in the cluster",
            Self::Extra => "only in the cluster",
            Self::Skipped => "not compared",
        }
    }
}

/// An object of either side.
#[derive(Debug, Clone, PartialEq)]
pub struct DriftObject {
    /// Its name in the shortest form that is unique.
    pub name: String,
    /// Its name with its kind.
    pub title: String,
    /// What is to be said of it.
    pub state: DriftState,
    /// Why it cannot be compared.
    pub reason: Option<String>,
    /// The fields that differ.
    pub rows: Vec<DriftRow>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct DriftRow {
    /// Its pointer (RFC 6901): that of what was materialized, or of what runs where only that has it.
    pub pointer: String,
    /// What was materialized.
    pub expected: Option<String>,
    /// What runs.
    pub got: Option<String>,
}

/// Returns whether a release looks like the dump of a cluster: each object has what only a server gives.
#[must_use]
pub fn looks_dumped(release: &Release) -> bool {
    let is_dumped = |object: Ref<'_>| {
        let metadata = object.get("metadata");
        let has = |key: &str| metadata.and_then(|metadata| metadata.get(key)).is_some();
        has("uid") && has("resourceVersion")
    };
    let mut objects = release.index.objects().filter(|(_, object)| !object.is_opaque).peekable();
    objects.peek().is_some() && objects.all(|(id, _)| is_dumped(release.index.node(id)))
}

/// Compares what was materialized with what runs; values of Secrets are letters where some are given.
///
/// Objects come in the order of what was materialized, then those that only run.
#[must_use]
pub fn drift(expected: &Release, running: &Release, mut letters: Option<&mut Letters>) -> Vec<DriftObject> {
    let keys = |index: &'_ ObjectIndex| index.objects().map(|(_, object)| object.key.clone()).collect::<Vec<_>>();
    let (before, after) = (keys(&expected.index), keys(&running.index));
    let (before, after): (Vec<&ObjectKey>, Vec<&ObjectKey>) = (before.iter().collect(), after.iter().collect());
    let names = Names::unique_in(&[before.clone(), after.clone()]);
    let titled = |key: &ObjectKey, state| {
        let name = names.of(key);
        let title = if name == key.name { key.to_string() } else { name.clone() };
        DriftObject { name, title, state, reason: None, rows: Vec::new() }
    };
    let pairing = pair(Diff { before: before.as_slice(), after: after.as_slice() });
    let mut all: Vec<(usize, DriftObject)> = Vec::new();
    let ids = |release: &Release| release.index.objects().map(|(id, _)| id).collect::<Vec<_>>();
    let (old_ids, new_ids) = (ids(expected), ids(running));
    for twins in &pairing.pairs {
        let (old, new) = (old_ids[twins.before], new_ids[twins.after]);
        let key = before[twins.before];
        let is_opaque = expected.index.object(old).is_opaque || running.index.object(new).is_opaque;
        let object = if is_opaque {
            DriftObject { reason: Some("it is encrypted".to_owned()), ..titled(key, DriftState::Skipped) }
        } else {
            let values = Diff { before: expected.index.node(old), after: running.index.node(new) };
            let values = values.map(|node| as_stored(Value::from(node), &key.kind));
            let mut walk = Walk { kind: &key.kind, rows: Vec::new(), letters: letters.as_deref_mut() };
            walk.map(&mut Vec::new(), "", &values.before, &values.after);
            let state = if walk.rows.is_empty() { DriftState::Same } else { DriftState::Differs };
            DriftObject { rows: walk.rows, ..titled(key, state) }
        };
        all.push((twins.before, object));
    }
    all.extend(pairing.unpaired.before.iter().map(|at| (*at, titled(before[*at], DriftState::Missing))));
    all.sort_by_key(|(at, _)| *at);
    let mut all: Vec<DriftObject> = all.into_iter().map(|(_, object)| object).collect();
    let is_own = |at: &&usize| !is_made_by_controller(after[**at], running.index.node(new_ids[**at]));
    all.extend(pairing.unpaired.after.iter().filter(is_own).map(|at| titled(after[*at], DriftState::Extra)));
    all
}

fn is_made_by_controller(key: &ObjectKey, object: Ref<'_>) -> bool {
    MADE_BY_CONTROLLERS.contains(&key.kind.as_str())
        || IN_EVERY_NAMESPACE.contains(&(key.kind.as_str(), key.name.as_str()))
        || object.get("metadata").and_then(|metadata| metadata.get("ownerReferences")).is_some()
}

/// A config as the server stores it: the strings of a Secret are in its data.
fn as_stored(value: Value, kind: &str) -> Value {
    let Value::Map(mut entries) = value else { return value };
    if kind == "Secret"
        && let Some(at) = entries.iter().position(|(key, _)| key == "stringData")
    {
        let (_, strings) = entries.remove(at);
        let mut data = match entries.iter().position(|(key, _)| key == "data") {
            Some(at) => match entries.remove(at).1 {
                Value::Map(data) => data,
                _ => Vec::new(),
            },
            None => Vec::new(),
        };
        if let Value::Map(strings) = strings {
            for (key, value) in strings {
                let Value::String(text) = value else { continue };
                data.retain(|(other, _)| *other != key);
                data.push((key, Value::String(base64::engine::general_purpose::STANDARD.encode(text))));
            }
        }
        entries.push(("data".to_owned(), Value::Map(data)));
    }
    Value::Map(entries)
}

struct Walk<'a> {
    kind: &'a str,
    rows: Vec<DriftRow>,
    letters: Option<&'a mut Letters>,
}

impl Walk<'_> {
    /// Compares two mappings; `place` has the keys from the root, `*` for items.
    fn map(&mut self, place: &mut Vec<String>, pointer: &str, expected: &Value, got: &Value) {
        let (Value::Map(old), Value::Map(new)) = (expected, got) else { return };
        for (key, old) in old {
            // Which version an object is shown in is the reader's choice.
            if place.is_empty() && key == "apiVersion" {
                continue;
            }
            place.push(key.clone());
            let at = below(pointer, key);
            match got.get(key) {
                Some(new) => self.value(place, &at, old, new),
                None if is_nothing(old, true) => {}
                None => self.row(place, at, Some(old), None),
            }
            place.pop();
        }
        for (key, new) in new.iter().filter(|(key, _)| expected.get(key).is_none()) {
            place.push(key.clone());
            self.added(place, &below(pointer, key), new, Some(got));
            place.pop();
        }
    }

    /// A value that only runs: the cluster's own, or one whose parts are.
    fn added(&mut self, place: &mut Vec<String>, pointer: &str, new: &Value, beside: Option<&Value>) {
        let keys: Vec<&str> = place.iter().map(String::as_str).collect();
        if is_nothing(new, false) || is_server_set(self.kind, &keys, new, beside) {
            return;
        }
        // A mapping all of whose fields are the cluster's is so, too.
        if let Value::Map(entries) = new {
            let before = self.rows.len();
            for (key, value) in entries {
                place.push(key.clone());
                self.added(place, &below(pointer, key), value, Some(new));
                place.pop();
            }
            if self.rows.len() == before {
                return;
            }
            // A mapping none of whose fields were meant is one row, not one for each field.
            if self.rows.len() - before == entries.len() {
                self.rows.truncate(before);
                self.row(place, pointer.to_owned(), None, Some(new));
            }
            return;
        }
        self.row(place, pointer.to_owned(), None, Some(new));
    }

    fn value(&mut self, place: &mut Vec<String>, pointer: &str, old: &Value, new: &Value) {
        let keys: Vec<&str> = place.iter().map(String::as_str).collect();
        if old == new || same_quantity(&keys, old, new) || (is_nothing(old, true) && is_nothing(new, true)) {
            return;
        }
        match (old, new) {
            (Value::Map(_), Value::Map(_)) => self.map(place, pointer, old, new),
            (Value::List(old), Value::List(new)) => self.list(place, pointer, old, new),
            _ => self.row(place, pointer.to_owned(), Some(old), Some(new)),
        }
    }

    /// Compares two lists: by name where items have names, else one by one.
    fn list(&mut self, place: &mut Vec<String>, pointer: &str, old: &[Value], new: &[Value]) {
        let by_name = names(old).zip(names(new));
        let twin = |at: usize| match &by_name {
            Some((before, after)) => after.iter().position(|name| *name == before[at]),
            None => (at < new.len()).then_some(at),
        };
        place.push("*".to_owned());
        let mut met = Vec::new();
        for (at, item) in old.iter().enumerate() {
            let pointer = format!("{pointer}/{at}");
            match twin(at) {
                Some(other) => {
                    met.push(other);
                    self.value(place, &pointer, item, &new[other]);
                }
                None => self.row(place, pointer, Some(item), None),
            }
        }
        for (at, item) in new.iter().enumerate().filter(|(at, _)| !met.contains(at)) {
            self.row(place, format!("{pointer}/{at}"), None, Some(item));
        }
        place.pop();
    }

    fn row(&mut self, place: &[String], pointer: String, expected: Option<&Value>, got: Option<&Value>) {
        let is_secret = self.kind == "Secret"
            && (place.first().is_some_and(|key| key == "data") || place.iter().any(|key| key == "annotations"));
        let mut shown = |value: &Value| match (value, self.letters.as_deref_mut().filter(|_| is_secret)) {
            (value, Some(letters)) => letters.mask(&value.to_json()),
            (Value::String(text), None) => text.clone(),
            (value, None) => value.to_json(),
        };
        let (expected, got) = (expected.map(&mut shown), got.map(&mut shown));
        self.rows.push(DriftRow { pointer, expected, got });
    }
}

/// What the server leaves out, or writes where there was nothing; `false` only where it was written by hand.
fn is_nothing(value: &Value, is_written: bool) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty() || (is_written && entries.iter().all(|(_, v)| is_nothing(v, true))),
        Value::Bool(false) => is_written,
        _ => false,
    }
}

/// The names of items that all have one, no two alike.
fn names(items: &[Value]) -> Option<Vec<&str>> {
    let name = |item: &Value| matches!(item.get("name"), Some(Value::String(_)));
    if items.is_empty() || !items.iter().all(name) {
        return None;
    }
    let names: Vec<&str> = items
        .iter()
        .filter_map(|item| match item.get("name") {
            Some(Value::String(name)) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let is_unique = names.iter().enumerate().all(|(i, name)| !names[..i].contains(name));
    is_unique.then_some(names)
}

fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
