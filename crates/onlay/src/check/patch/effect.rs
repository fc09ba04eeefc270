//! What a patch does, or does not: nothing, nothing any more, or partly what the base has already.

use std::collections::{HashMap, HashSet};

use onlay_patch::{Action, Body, Effect, Says, Severity, Write};
use onlay_yaml::Node;

use super::looked::{Patched, of, place_in, same};
use super::pairs::Twins;
use crate::finding::Finding;

/// Says which patches do nothing, and which did something in the release before.
pub(super) fn idle(objects: &[Patched<'_, '_>], twins: &Twins, found: &mut Vec<Finding>) {
    let changes_some: HashSet<usize> = objects
        .iter()
        .flat_map(|object| &object.trace.laid)
        .filter(|laid| laid.effect != Effect::None)
        .map(|laid| laid.patch)
        .collect();
    let mut idle_on: HashMap<usize, usize> = HashMap::new();
    for laid in objects.iter().flat_map(|object| &object.trace.laid).filter(|laid| laid.effect == Effect::None) {
        *idle_on.entry(laid.patch).or_default() += 1;
    }
    for object in objects {
        for (at, laid) in object.trace.laid.iter().enumerate() {
            let patch = object.patch(laid);
            if laid.effect != Effect::None || twins.of(laid.patch).is_some() {
                continue;
            }
            let did = object.before.as_ref().and_then(|was| was.effects.get(&laid.patch));
            let severity = if changes_some.contains(&laid.patch) { Severity::Note } else { Severity::Warning };
            let (code, message) = if did == Some(&Effect::Changed) {
                let message = "the release has what the patch is for; it changed something before, and nothing now";
                ("patch/obsolete", message.to_owned())
            } else if idle_on.get(&laid.patch) == Some(&1) {
                ("patch/no-effect", format!("the patch changes nothing on {}", object.name))
            } else {
                ("patch/no-effect", "the patch changes nothing".to_owned())
            };
            let mut finding = Finding::new(code, severity, message, patch.target_place.clone());
            let first = laid.writes.iter().find(|write| write.says.changes());
            if let Some(write) = first {
                finding = match writer(object, at, write) {
                    Some((earlier, theirs)) => {
                        let path = &object.patch(&object.trace.laid[earlier]).path;
                        finding.and(object.first_line(&theirs.place), format!("{path} has written it already"))
                    }
                    None => finding.and(object.place_in_base(&write.at), "the base has it already"),
                };
            }
            if let (Some(write), Some(was), "patch/obsolete") = (first, &object.before, code) {
                finding = finding.and(place_in(was.node, &write.at), "it was like this before");
            }
            let help = match code {
                "patch/obsolete" => "delete the patch: the vendor ships what it asks for",
                _ => "delete the patch, or look whether it says what you mean",
            };
            found.push(finding.help(help).of_config(object.name.as_str()).at_pointer(""));
        }
    }
}

/// The patch that wrote a place last, before the one at `at`.
fn writer<'o, 'c>(object: &'o Patched<'_, 'c>, at: usize, write: &Write<'c>) -> Option<(usize, &'o Write<'c>)> {
    let earlier = object.trace.laid[..at].iter().enumerate().rev();
    let mut writes = earlier.filter(|(_, laid)| laid.effect == Effect::Changed).flat_map(|(number, laid)| {
        laid.writes.iter().filter(|theirs| theirs.says.changes()).map(move |theirs| (number, theirs))
    });
    writes.find(|(_, theirs)| theirs.at == write.at)
}

/// Says which parts of a patch the base has already, where other parts still change something.
pub(super) fn absorbed(object: &Patched<'_, '_>, found: &mut Vec<Finding>) {
    let base = object.base();
    for (at, laid) in object.trace.laid.iter().enumerate() {
        if laid.effect != Effect::Changed {
            continue;
        }
        let state = object.state_before(at);
        for write in &laid.writes {
            let wants: Option<&Node<'_>> = match &write.says {
                Says::Set(value) | Says::Replace(value) => Some(value),
                Says::Remove => None,
                _ => continue,
            };
            let has = write.at.find(&base);
            // The namespace selects as much as it is merged.
            let is_namespace = write.at.to_string() == "/metadata/namespace";
            if is_namespace || !same(has.as_deref(), wants) || !same(write.at.find(&state).as_deref(), wants) {
                continue;
            }
            let was = object.before.as_ref().map(|was| {
                let node = Node::Verbatim(was.node);
                (was, write.at.find(&node).map(|found| found.into_owned()))
            });
            let spot = &write.at;
            let changed = was.filter(|(_, was)| !same(was.as_ref(), has.as_deref()));
            let name = object.named(spot);
            let message = match (&changed, wants) {
                (Some((_, was)), _) => {
                    let was = object.shown(spot, was.as_ref());
                    format!("{name} is now as the patch wants it, {}; it was {was}", object.shown(spot, has.as_deref()))
                }
                (None, Some(_)) => format!("{name} is {} in the base already", object.shown(spot, has.as_deref())),
                (None, None) => format!("{name} is not in the base anyway"),
            };
            let mut finding = object.finding("patch/absorbed", Severity::Note, message, laid, write);
            finding = finding.and(object.place_in_base(spot), "in the base");
            if let Some((was, _)) = changed {
                finding = finding.and(place_in(was.node, spot), "in the release before");
            }
            found.push(finding);
        }
    }
}

/// Says of JSON patches and `$patch: replace` how many items of the base they drop; of other lists the plan says so.
pub(super) fn dropped(object: &Patched<'_, '_>, found: &mut Vec<Finding>) {
    for (at, laid) in object.trace.laid.iter().enumerate() {
        let is_json = matches!(object.patch(laid).body, Body::Json(_));
        if laid.effect != Effect::Changed {
            continue;
        }
        let state = object.state_before(at);
        for write in &laid.writes {
            let (Says::Replace(new) | Says::Set(new)) = &write.says else { continue };
            let is_told = laid.lists.iter().any(|list| {
                list.at == write.at && list.rule == onlay_kube::ListRule::Replace && list.place == write.place
            });
            let Some(old) = write.at.find(&state).filter(|old| old.kind() == onlay_yaml::Kind::List) else { continue };
            if is_told && !is_json || new.kind() != onlay_yaml::Kind::List {
                continue;
            }
            let items = |list: &Node<'_>| (0..list.len()).filter_map(|i| list.item(i).map(|i| i.to_value())).collect();
            let (old, new): (Vec<onlay_yaml::Value>, Vec<onlay_yaml::Value>) = (items(&old), items(new));
            let gone = old.iter().filter(|item| !new.contains(item)).count();
            if gone == 0 {
                continue;
            }
            let pointer = object.pointer(&write.at, laid);
            let message = format!("the patch's list takes the place of {pointer}: {gone} of the base's items go");
            let finding = object.finding("patch/list-replaced", Severity::Note, message, laid, write);
            found.push(finding.and(object.place_in_base(&write.at), "the list of the base"));
        }
    }
}

/// Says of each item that a JSON patch adds to a list that it would come once more with each run.
pub(super) fn appended(object: &Patched<'_, '_>, found: &mut Vec<Finding>) {
    let base = object.base();
    for laid in object.trace.laid.iter().filter(|laid| laid.effect == Effect::Changed) {
        let Body::Json(operations) = &object.patch(laid).body else { continue };
        for write in &laid.writes {
            let Says::Insert(item) = &write.says else { continue };
            let list = write.at.find(&base).filter(|list| list.kind() == onlay_yaml::Kind::List);
            let twin = list.as_ref().and_then(|list| {
                (0..list.len())
                    .filter_map(|i| list.item(i).map(std::borrow::Cow::into_owned))
                    .find(|own| own.same(item))
            });
            let number = write.operation.unwrap_or(1);
            let Some(op) = operations.get(number - 1) else { continue };
            // What moves is there once, wherever it goes.
            if matches!(op.action, Action::Move(_)) {
                continue;
            }
            let write = Write { place: op.path_place.clone(), ..write.clone() };
            let spot = &write.at;
            let name = object.named(spot);
            let finding = match twin {
                Some(twin) => {
                    let message = format!("operation {number} adds an item to {name} that the base has already");
                    let finding = object.finding("patch/appended-again", Severity::Warning, message, laid, &write);
                    let place = twin.place().unwrap_or_else(|| object.place_in_base(spot));
                    finding
                        .and(object.first_line(&place), "the same item")
                        .help("delete the operation: the vendor ships the item")
                }
                None => {
                    let items = list.map_or(0, |list| list.len());
                    let message = format!("operation {number} adds an item to {name} each time it is laid on");
                    let finding = object.finding("patch/not-idempotent", Severity::Note, message, laid, &write);
                    finding.and(object.place_in_base(spot), format!("the base has {}", of(items, "item")))
                }
            };
            found.push(finding);
        }
    }
}
