//! What a strategic merge patch says: by the rules of the fields alone, without a look at the object.

use onlay_kube::{ListRule, MapRule, Rule, Type};
use onlay_yaml::{Kind, MapEntry, Node, Ref};

use super::{Laid, ListTaken, RuleSource, Says, Write};
use crate::patch::Patch;
use crate::spot::{Spot, SpotStep};
use crate::strategic::{
    DELETE_FROM_LIST, DIRECTIVE, Directive, ELEMENT_ORDER, RETAIN_KEYS, directive, is_null, span_of,
};

/// Notes what a patch says of its object; `apiVersion`, `kind` and `metadata.name` say nothing, they select.
pub(super) fn of<'d>(patch: &'d Patch, ty: Type<'_>, into: &mut Laid<'d>) {
    if let Some(root) = patch.document.root() {
        map(root, ty, &Spot::default(), into);
    }
}

fn selects(at: &Spot, key: &str) -> bool {
    match at.steps() {
        [] => matches!(key, "apiVersion" | "kind"),
        [SpotStep::Key(metadata)] => metadata == "metadata" && key == "name",
        _ => false,
    }
}

fn map<'d>(patch: Ref<'d>, ty: Type<'_>, at: &Spot, into: &mut Laid<'d>) {
    match directive(patch) {
        Ok(Some(Directive::Replace)) => {
            let mut value = Node::Verbatim(patch);
            value.open_map().remove(DIRECTIVE, None);
            return note(into, at.clone(), Says::Replace(value), patch);
        }
        Ok(Some(Directive::Delete)) => {
            return note(into, at.clone(), Says::Remove, patch.get(DIRECTIVE).unwrap_or(patch));
        }
        _ => {}
    }
    for entry in patch.entries().into_iter().filter(|entry| !selects(at, &entry.key)) {
        field(&entry, ty, at, into);
    }
}

fn field<'d>(entry: &MapEntry<'d>, ty: Type<'_>, at: &Spot, into: &mut Laid<'d>) {
    let value = entry.value;
    if entry.key == RETAIN_KEYS {
        let keys = value.items().filter_map(|item| item.as_str().map(std::borrow::Cow::into_owned)).collect();
        return note(into, at.clone(), Says::Retain(keys), value);
    }
    let special = |directive: &str| entry.key.strip_prefix(directive).and_then(|rest| rest.strip_prefix('/'));
    if let Some(field) = special(ELEMENT_ORDER) {
        return note(into, at.child(SpotStep::key(field)), Says::Order, value);
    }
    if let Some(field) = special(DELETE_FROM_LIST) {
        let list = at.child(SpotStep::key(field));
        for item in value.items() {
            let step = SpotStep::to_item(&Node::Verbatim(item), &ListRule::Set);
            step.into_iter().for_each(|step| note(into, list.child(step), Says::Remove, item));
        }
        return;
    }
    let here = at.child(SpotStep::key(&*entry.key));
    if is_null(value) {
        into.writes.push(Write { at: here, says: Says::Remove, place: span_of(entry), operation: None });
        return;
    }
    // Where there is no rule the patch's value is taken as it is; if there is something to merge with it fails.
    let Ok(rule) = ty.field(&entry.key) else { return whole(into, here, value) };
    match value.kind() {
        Kind::Map if rule.map == MapRule::Merge && !value.entries().is_empty() => map(value, rule.ty, &here, into),
        Kind::List => list(value, &rule, here, into),
        _ => whole(into, here, value),
    }
}

fn list<'d>(value: Ref<'d>, rule: &Rule<'_>, at: Spot, into: &mut Laid<'d>) {
    let taken =
        ListTaken { at: at.clone(), rule: rule.list.clone(), source: RuleSource::of(rule.ty), place: value.place() };
    into.lists.push(taken);
    let is = |item: Ref<'_>, wanted: Directive| directive(item).ok().flatten() == Some(wanted);
    if rule.list == ListRule::Replace || value.items().any(|item| is(item, Directive::Replace)) {
        let mut new = Node::Verbatim(value);
        if value.items().any(|item| item.get(DIRECTIVE).is_some()) && rule.list != ListRule::Replace {
            new.open_list().items_mut().retain(|item| item.value.get(DIRECTIVE).is_none());
        }
        return note(into, at, Says::Replace(new), value);
    }
    for item in value.items() {
        let Some(step) = SpotStep::to_item(&Node::Verbatim(item), &rule.list) else { continue };
        let here = at.child(step);
        if is(item, Directive::Delete) {
            note(into, here, Says::Remove, item);
            continue;
        }
        let is_key = |name: &str| matches!(&rule.list, ListRule::Keyed(keys) if keys.iter().any(|k| k.name == name));
        let rest: Vec<MapEntry<'d>> = item.entries().into_iter().filter(|entry| !is_key(&entry.key)).collect();
        if rest.is_empty() {
            note(into, here, Says::Set(Node::Verbatim(item)), item);
            continue;
        }
        let ty = rule.item.unwrap_or(Type::Unknown);
        rest.iter().for_each(|entry| field(entry, ty, &here, into));
    }
}

/// The value as a whole, whatever it is.
fn whole<'d>(into: &mut Laid<'d>, at: Spot, value: Ref<'d>) {
    let node = Node::Verbatim(value);
    let is_leaf = value.kind() == Kind::Scalar || value.entries().is_empty() && value.items().next().is_none();
    note(into, at, if is_leaf { Says::Set(node) } else { Says::Replace(node) }, value);
}

fn note<'d>(into: &mut Laid<'d>, at: Spot, says: Says<'d>, by: Ref<'_>) {
    into.writes.push(Write { at, says, place: by.place(), operation: None });
}
