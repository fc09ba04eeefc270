//! Items that a JSON patch means by their numbers: another one may stand there in the next release.

use std::collections::HashSet;

use onlay_patch::{Effect, IndexUse, Laid, Severity, SpotStep};
use onlay_yaml::{Kind, Node};

use super::looked::{Patched, place_in, shown};
use crate::finding::Finding;

/// Says which operations go by a number, and which of them meet another item than in the release before.
pub(super) fn by_number(object: &Patched<'_, '_>, found: &mut Vec<Finding>) {
    for laid in object.trace.laid.iter().filter(|laid| laid.effect != Effect::Failed) {
        let (mut told, mut operations) = (HashSet::new(), HashSet::new());
        for by in laid.indexes.iter().filter(|by| !by.is_guarded) {
            // The outermost number is enough, and one operation for each item.
            if operations.insert((by.operation, &by.place)) && told.insert((&by.list, by.index)) {
                found.push(moved(object, laid, by).unwrap_or_else(|| named(object, laid, by)));
            }
        }
    }
}

/// The operations of a patch that meet another item than in the release before.
pub(super) fn moved_operations(object: &Patched<'_, '_>, laid: &Laid<'_>) -> HashSet<usize> {
    let moved = laid.indexes.iter().filter(|by| !by.is_guarded && was_another(object, by).is_some());
    moved.map(|by| by.operation).collect()
}

/// The item that stood there in the release before, if it was another one; nothing within where there was none.
fn was_another<'c>(object: &Patched<'_, 'c>, by: &IndexUse<'c>) -> Option<Option<Node<'c>>> {
    let was = Node::Verbatim(object.before.as_ref()?.node);
    let list = by.list.find(&was)?.into_owned();
    if list.kind() != Kind::List {
        return None;
    }
    let then = list.item(by.index).map(std::borrow::Cow::into_owned);
    let Some(item) = &then else { return Some(None) };
    let is_another = match &by.step {
        SpotStep::Index(_) => {
            let base = object.base();
            let now = by.list.find(&base);
            let has = |list: &Node<'_>, item: &Node<'_>| {
                (0..list.len()).any(|i| list.item(i).is_some_and(|other| other.same(item)))
            };
            // One that has changed in its place is still the one that is meant; one that stands elsewhere is not.
            !item.same(&by.item)
                && (name_of(item).is_some() && name_of(item) != name_of(&by.item)
                    || now.is_some_and(|now| has(&now, item))
                    || has(&list, &by.item))
        }
        step => !step.is(item, by.index),
    };
    is_another.then_some(then)
}

fn moved(object: &Patched<'_, '_>, laid: &Laid<'_>, by: &IndexUse<'_>) -> Option<Finding> {
    let then = was_another(object, by)?;
    let was = then.as_ref().map_or_else(|| "nothing".to_owned(), |then| hint(object, by, then));
    let help = match &then {
        Some(then) => match now_at(object, by, then) {
            Some(index) => format!("{was} is item {index} now; {}", way_out(object, by, index, then)),
            None => format!("{was} is not there any more"),
        },
        None => way_out(object, by, by.index, &by.item),
    };
    let (number, index, list) = (by.operation, by.index, &by.list);
    let now = hint(object, by, &by.item);
    let message = format!("operation {number} means item {index} of {list}, which was {was} and now is {now}");
    let mut finding = start(object, laid, by, "patch/index-moved", Severity::Warning, message);
    if let (Some(was), Some(then)) = (&object.before, then) {
        let place = then.place().unwrap_or_else(|| place_in(was.node, list));
        finding = finding.and(object.first_line(&place), "in the release before");
    }
    Some(finding.help(help))
}

/// The number of the item in the base that was meant before.
fn now_at(object: &Patched<'_, '_>, by: &IndexUse<'_>, then: &Node<'_>) -> Option<usize> {
    let base = object.base();
    let list = by.list.find(&base)?;
    let is_it = |item: &Node<'_>| match &by.step {
        SpotStep::Item(keys) => keys.iter().all(|key| {
            let value = |item: &Node<'_>| item.get(&key.name).map(|value| value.to_value());
            value(item) == value(then)
        }),
        _ => item.same(then) || name_of(then).is_some() && name_of(item) == name_of(then),
    };
    (0..list.len()).find(|i| list.item(*i).is_some_and(|item| is_it(&item)))
}

fn named(object: &Patched<'_, '_>, laid: &Laid<'_>, by: &IndexUse<'_>) -> Finding {
    let (number, index, list) = (by.operation, by.index, &by.list);
    let hint = hint(object, by, &by.item);
    let message = format!("operation {number} goes by the number {index} in {list}, where {hint} is today");
    let finding = start(object, laid, by, "patch/index-path", Severity::Warning, message);
    finding.help(way_out(object, by, by.index, &by.item))
}

fn start(
    object: &Patched<'_, '_>,
    laid: &Laid<'_>,
    by: &IndexUse<'_>,
    code: &'static str,
    severity: Severity,
    message: String,
) -> Finding {
    let item = by.list.child(by.step.clone());
    let finding = Finding::new(code, severity, message, by.place.clone()).of_config(object.name.as_str());
    let pointer = object.pointer(&by.list, laid);
    let place = by.item.place().unwrap_or_else(|| object.place_in_base(&item));
    finding.at_pointer(format!("{pointer}/{}", by.index)).and(object.first_line(&place), "this item")
}

/// What makes the patch safe: a `test`, or a patch that finds the item by its key.
fn way_out(object: &Patched<'_, '_>, by: &IndexUse<'_>, index: usize, item: &Node<'_>) -> String {
    if object.is_secret(&by.list) {
        return "put a `test` of the item before it".to_owned();
    }
    let base = object.base();
    let list = by.list.pointer(&base).map_or_else(|| by.list.to_string(), |pointer| pointer.to_string());
    let here = format!("{list}/{index}");
    let (below, value) = telling(item);
    let test = format!(r#"{{"op": "test", "path": "{here}{below}", "value": {value}}}"#);
    match &by.step {
        SpotStep::Item(keys) => {
            let keys: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
            format!(
                "put `{test}` before it, or write a strategic merge patch, which finds items by `{}`",
                keys.join("`, `")
            )
        }
        _ => format!("put `{test}` before it"),
    }
}

/// The scalar of an item that tells it best from others: its name, or the first one in it; a pointer and the value as JSON.
fn telling(item: &Node<'_>) -> (String, String) {
    if let Some((name, value)) = name_of(item) {
        return (format!("/{name}"), value);
    }
    let mut at = item.clone();
    let mut tokens = Vec::new();
    loop {
        let next = match at.kind() {
            Kind::Scalar => None,
            Kind::Map => at.keys().first().map(|key| key.to_string()),
            Kind::List => (!at.is_empty()).then(|| "0".to_owned()),
        };
        let below = next.and_then(|token| {
            let below = if at.kind() == Kind::Map { at.get(&token) } else { at.item(0) };
            below.map(|below| (token, below.into_owned()))
        });
        let Some((token, below)) = below else { break };
        tokens.push(token);
        at = below;
    }
    (onlay_kube::pointer(tokens), at.to_value().to_json())
}

/// What the item is called: by its merge keys, a name, or itself.
fn hint(object: &Patched<'_, '_>, by: &IndexUse<'_>, item: &Node<'_>) -> String {
    if object.is_secret(&by.list) {
        return "a value that is not shown".to_owned();
    }
    if let SpotStep::Item(keys) = &by.step {
        let values: Vec<String> =
            keys.iter().filter_map(|key| item.get(&key.name)).map(|value| shown(&value).replace('`', "")).collect();
        if !values.is_empty() {
            return format!("`{}`", values.join("/").replace('"', ""));
        }
    }
    match name_of(item) {
        Some((_, value)) => format!("`{}`", value.trim_matches('"')),
        None => shown(item),
    }
}

/// A field by which people know an item, and its value as JSON.
fn name_of(item: &Node<'_>) -> Option<(&'static str, String)> {
    const NAMES: [&str; 5] = ["name", "key", "host", "path", "port"];
    let field = |name: &'static str| {
        let value = item.get(name).filter(|value| value.kind() == Kind::Scalar)?;
        Some((name, value.to_value().to_json()))
    };
    NAMES.into_iter().find_map(field)
}
