//! What the vendor changed underneath the patches, from the release before to this one.

use std::collections::HashSet;

use onlay_diff::{Diff, FieldChange, LineDiff, ValueChange, value_changes};
use onlay_kube::{ListRule, Rules, Type};
use onlay_patch::{Effect, RuleSource, Says, Severity, Spot, SpotStep};
use onlay_yaml::{Kind, Node, Value};

use super::indexes::moved_operations;
use super::looked::{Patched, of, place_in, same, shown};
use crate::finding::Finding;

/// Says where the base has another value than before at a place that a patch writes.
pub(super) fn changed(object: &Patched<'_, '_>, found: &mut Vec<Finding>) {
    let Some(was) = &object.before else { return };
    let (base, before) = (object.base(), Node::Verbatim(was.node));
    for laid in object.trace.laid.iter().filter(|laid| laid.effect == Effect::Changed) {
        // Where a number means another item the two values are not of one thing.
        let moved = moved_operations(object, laid);
        let mut told: HashSet<Spot> = HashSet::new();
        for write in &laid.writes {
            let is_moved = write.operation.is_some_and(|number| moved.contains(&number));
            if is_moved || !matches!(write.says, Says::Set(_) | Says::Replace(_) | Says::Remove | Says::Retain(_)) {
                continue;
            }
            let spot = &write.at;
            if let Some(item) = gone_item(spot, &before, &base) {
                let is_there = item.find(&laid.after).is_some();
                if is_there && told.insert(item.clone()) {
                    let message = format!(
                        "{item} is gone from the base; the patch puts it in again, with nothing but what it says itself"
                    );
                    let severity = Severity::Warning;
                    let finding = object.finding("patch/changed-underneath", severity, message, laid, write);
                    let finding = finding.and(object.place_in_base(&item), "the base now");
                    found.push(finding.and(place_in(was.node, &item), "the vendor's item before"));
                }
                continue;
            }
            let (then, now) = (spot.find(&before), spot.find(&base));
            if same(then.as_deref(), now.as_deref()) {
                continue;
            }
            let ours = spot.find(&laid.after);
            // What both want alike is told as such, by another rule.
            if same(now.as_deref(), ours.as_deref()) {
                continue;
            }
            let did = match Diff::new(then.as_deref(), now.as_deref()) {
                _ if object.is_secret(spot) => "the vendor changed it".to_owned(),
                Diff { before: Some(then), after: Some(now) } => vendors(then, now),
                Diff { before: Some(then), .. } => format!("the vendor has removed it; it was {}", shown(then)),
                Diff { after: now, .. } => format!("the vendor has added it, as {}", object.shown(spot, now)),
            };
            let yours = match &write.says {
                Says::Remove => "you remove it".to_owned(),
                _ if object.is_secret(spot) => "yours is laid over it, and none is shown".to_owned(),
                Says::Retain(_) => "you keep only some of its keys".to_owned(),
                _ => format!("yours is {}", object.shown(spot, ours.as_deref())),
            };
            let message = format!("{} changed underneath the patch: {did}; {yours}", object.named(spot));
            // What is taken out is not missed, however the vendor changes it.
            let is_out = matches!(write.says, Says::Remove) && then.is_some();
            let severity = if is_out { Severity::Note } else { Severity::Warning };
            let mut finding = object.finding("patch/changed-underneath", severity, message, laid, write);
            if now.is_some() {
                finding = finding.and(object.place_in_base(spot), "the vendor's value now");
            }
            if then.is_some() {
                finding = finding.and(place_in(was.node, spot), "the vendor's value before");
            }
            found.push(finding);
        }
    }
}

/// The item of a list that a place is in, where the vendor has taken that out.
fn gone_item(spot: &Spot, before: &Node<'_>, base: &Node<'_>) -> Option<Spot> {
    let lens = (1..spot.steps().len()).filter(|len| matches!(spot.steps()[len - 1], SpotStep::Item(_)));
    let mut items = lens.map(|len| spot.prefix(len));
    items.find(|item| item.find(before).is_some() && item.find(base).is_none())
}

/// What the vendor did to a value, in a few words.
fn vendors(then: &Node<'_>, now: &Node<'_>) -> String {
    const NAMED: usize = 3;
    if let (Value::String(before), Value::String(after)) = (then.to_value(), now.to_value())
        && (before.trim_end().contains('\n') || after.trim_end().contains('\n'))
    {
        let counts = LineDiff::of(Diff::new(&before, &after)).counts();
        return format!("the vendor took out {} and put in {}", of(counts.before, "line"), of(counts.after, "line"));
    }
    let (Node::Verbatim(before), Node::Verbatim(after)) = (then, now) else {
        return format!("the vendor went from {} to {}", shown(then), shown(now));
    };
    if before.kind() == Kind::Scalar || before.kind() != after.kind() {
        return format!("the vendor went from {} to {}", shown(then), shown(now));
    }
    let changes = value_changes(Diff::new(*before, *after));
    let one = |change: &ValueChange<'_>| {
        let side =
            |field: &Option<onlay_diff::Field<'_>>| field.as_ref().map(|field| shown(&Node::Verbatim(field.node)));
        let pointer = change.pointer();
        match (change.change, side(&change.field.before), side(&change.field.after)) {
            (FieldChange::Moved, _, _) => format!("{pointer} has moved"),
            (_, Some(from), Some(to)) => format!("{pointer} from {from} to {to}"),
            (_, Some(from), None) => format!("{pointer} is gone, which was {from}"),
            (_, _, to) => format!("{pointer} is new, {}", to.unwrap_or_default()),
        }
    };
    let named: Vec<String> = changes.iter().take(NAMED).map(one).collect();
    let rest = changes.len() - named.len();
    let more = if rest > 0 { format!(", and {rest} more") } else { String::new() };
    format!("the vendor changed {} in it ({}{more})", of(changes.len(), "value"), named.join(", "))
}

/// Says where a list of a custom resource takes patches in another way than before, because its CRD has changed.
pub(super) fn list_rules(object: &Patched<'_, '_>, before: &Rules<'_>, found: &mut Vec<Finding>) {
    let Some(was) = &object.before else { return };
    let root = before.root(&was.key.group, &was.key.version, &was.key.kind);
    for laid in object.trace.laid.iter().filter(|laid| laid.effect != Effect::Failed) {
        for list in laid.lists.iter().filter(|list| list.source != RuleSource::Builtin) {
            let Some((rule, place)) = rule_at(root, &list.at) else { continue };
            if rule == list.rule {
                continue;
            }
            let spot = &list.at;
            let (then, now) = (words(&rule), words(&list.rule));
            let message = format!("the list {spot} takes patches in another way: {then} before, {now} now");
            let pointer = object.pointer(spot, laid);
            let finding =
                Finding::new("patch/list-rule-changed", Severity::Warning, message, object.first_line(&list.place));
            let mut finding = finding.of_config(object.name.as_str()).at_pointer(pointer);
            if let RuleSource::Crd(now) = &list.source {
                finding = finding.and(object.first_line(now), "the CRD now");
            }
            if let Some(place) = place {
                finding = finding.and(object.first_line(&place), "the CRD before");
            }
            found.push(finding.help("look at the list that comes out, and write the patch for the new rule"));
        }
    }
}

/// The rule of a list by the types of its object, and where a CRD says it.
fn rule_at<'t>(root: Type<'t>, spot: &Spot) -> Option<(ListRule, Option<onlay_yaml::Place>)> {
    let mut ty = root;
    let mut item = None;
    let mut found = None;
    for step in spot.steps() {
        match step {
            SpotStep::Key(key) => {
                let rule = ty.field(key).ok()?;
                let place = match rule.ty {
                    Type::Crd(schema) => Some(schema.place()),
                    _ => None,
                };
                found = Some((rule.list, place));
                (ty, item) = (rule.ty, rule.item);
            }
            _ => ty = item.take()?,
        }
    }
    found
}

fn words(rule: &ListRule) -> String {
    match rule {
        ListRule::Replace => "replaced".to_owned(),
        ListRule::Set => "items united".to_owned(),
        ListRule::Keyed(keys) => {
            let keys: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
            format!("merged by `{}`", keys.join("`, `"))
        }
    }
}
