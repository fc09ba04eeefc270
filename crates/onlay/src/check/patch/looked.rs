//! What the rules of patches look at: for each object, what every patch says of it; and the same object in the release before.

use std::collections::HashMap;

use onlay_kube::{Names, ObjectId, ObjectIndex, ObjectKey, Rules};
use onlay_patch::{Body, Effect, Laid, Patch, Pointer, Severity, Spot, SpotStep, Trace, Write, trace};
use onlay_yaml::{Kind, Node, Place, Ref, Value};
use rayon::prelude::*;

use super::super::{Before, Check};
use crate::finding::Finding;
use crate::release::Release;

/// An object that patches are laid onto.
pub(super) struct Patched<'l, 'c> {
    pub(super) check: &'l Check<'c>,
    /// Its name, as short as it can be.
    pub(super) name: String,
    pub(super) key: &'c ObjectKey,
    pub(super) trace: Trace<'c>,
    /// The same object in the release before, if that had it.
    pub(super) before: Option<Was<'c>>,
}

/// The object as it was in the release before.
pub(super) struct Was<'c> {
    pub(super) node: Ref<'c>,
    pub(super) key: &'c ObjectKey,
    /// What the patches did to it.
    pub(super) effects: HashMap<usize, Effect>,
}

/// Goes through all patches of all objects.
pub(super) fn look<'l, 'c>(check: &'l Check<'c>, names: &Names) -> Vec<Patched<'l, 'c>> {
    let index: &'c ObjectIndex = &check.base.index;
    let indexes = indexes(check.base, check.crds);
    let rules = Rules::of(&indexes);
    let before = check.before.map(twins).unwrap_or_default();
    let patched = |outcome: &onlay_patch::Outcome| {
        let key = &index.object(outcome.object).key;
        Patched {
            check,
            name: names.of(key),
            key,
            trace: trace(index, &rules, check.set, outcome),
            before: check.before.and_then(|was| was_of(was, before.get(&identity(key)))),
        }
    };
    check.plan.outcomes.par_iter().map(patched).collect()
}

/// The indexes that hold CRDs.
pub(super) fn indexes<'c>(release: &'c Release, crds: Option<&'c Release>) -> Vec<&'c ObjectIndex> {
    [Some(release), crds].into_iter().flatten().map(|release| &*release.index).collect()
}

type Identity<'k> = (&'k str, &'k str, Option<&'k str>, &'k str);

/// What tells objects apart in two releases: the API version may differ.
fn identity(key: &ObjectKey) -> Identity<'_> {
    (&key.group, &key.kind, key.namespace.as_deref(), &key.name)
}

/// The objects of the release before, with what the patches did to each.
fn twins(before: Before<'_>) -> HashMap<Identity<'_>, (ObjectId, Option<&onlay_patch::Outcome>)> {
    let outcomes: HashMap<ObjectId, &onlay_patch::Outcome> =
        before.plan.outcomes.iter().map(|outcome| (outcome.object, outcome)).collect();
    let objects = before.base.index.objects();
    objects.map(|(id, object)| (identity(&object.key), (id, outcomes.get(&id).copied()))).collect()
}

fn was_of<'c>(before: Before<'c>, twin: Option<&(ObjectId, Option<&onlay_patch::Outcome>)>) -> Option<Was<'c>> {
    let (id, outcome) = *twin?;
    let index: &'c ObjectIndex = &before.base.index;
    let effects = outcome.map(|outcome| outcome.patches.iter().copied().collect()).unwrap_or_default();
    Some(Was { node: index.node(id), key: &index.object(id).key, effects })
}

impl<'c> Patched<'_, 'c> {
    pub(super) fn patch(&self, laid: &Laid<'c>) -> &'c Patch {
        &self.check.set.patches[laid.patch]
    }

    /// The object as the base has it.
    pub(super) fn base(&self) -> Node<'c> {
        Node::Verbatim(self.trace.base)
    }

    /// The object before a patch of the trace, by its place there.
    pub(super) fn state_before(&self, at: usize) -> Node<'c> {
        match at.checked_sub(1) {
            Some(earlier) => self.trace.laid[earlier].after.clone(),
            None => self.base(),
        }
    }

    /// Whether values of the place are nobody's business: those of a Secret, and what kubectl has noted of them.
    pub(super) fn is_secret(&self, spot: &Spot) -> bool {
        let mut steps = spot.steps().iter().map(|step| match step {
            SpotStep::Key(key) => key.as_str(),
            _ => "",
        });
        self.key.kind == "Secret"
            && match (steps.next(), steps.next()) {
                (None | Some("data" | "stringData"), _) => true,
                (Some("metadata"), below) => below.is_none_or(|below| below == "annotations"),
                _ => false,
            }
    }

    /// The name of a place; items of a Secret that are named by themselves are left out.
    pub(super) fn named(&self, spot: &Spot) -> String {
        let is_value = |step: &SpotStep| !matches!(step, SpotStep::Key(_) | SpotStep::Index(_));
        let until = spot.steps().iter().position(is_value).filter(|_| self.is_secret(spot));
        until.map_or_else(|| spot.to_string(), |len| spot.prefix(len).to_string())
    }

    /// What stands at a place, in a few words.
    pub(super) fn shown(&self, spot: &Spot, value: Option<&Node<'_>>) -> String {
        match value {
            None => "nothing".to_owned(),
            Some(_) if self.is_secret(spot) => "a value that is not shown".to_owned(),
            Some(value) => shown(value),
        }
    }

    /// Where a place is in the base: its value, or what is around it.
    pub(super) fn place_in_base(&self, spot: &Spot) -> Place {
        place_in(self.trace.base, spot)
    }

    /// The JSON pointer to a place in what a patch makes of the object, or in the base.
    pub(super) fn pointer(&self, spot: &Spot, laid: &Laid<'c>) -> String {
        let base = self.base();
        let found = spot.pointer(&laid.after).or_else(|| spot.pointer(&base));
        found.map_or_else(|| self.named(spot), |pointer: Pointer| pointer.to_string())
    }

    /// The first line of a place in a patch, for what is said about all of it.
    pub(super) fn first_line(&self, place: &Place) -> Place {
        let text = &self.check.sources.get(place.source).text[place.span.clone()];
        let len = text.find(['\n', '\r']).unwrap_or(text.len());
        Place { span: place.span.start..place.span.start + len, ..place.clone() }
    }

    /// A finding about something that a patch says.
    pub(super) fn finding(
        &self,
        code: &'static str,
        severity: Severity,
        message: String,
        laid: &Laid<'c>,
        write: &Write<'c>,
    ) -> Finding {
        let finding = Finding::new(code, severity, message, self.first_line(&write.place));
        finding.of_config(self.name.as_str()).at_pointer(self.pointer(&write.at, laid))
    }

    /// Whether a `test` of the patch asks for the value of a place before it writes there.
    pub(super) fn is_tested(&self, laid: &Laid<'c>, spot: &Spot) -> bool {
        matches!(self.patch(laid).body, Body::Json(_))
            && laid.writes.iter().any(|write| {
                matches!(write.says, onlay_patch::Says::Test(_))
                    && (write.at.starts_with(spot) || spot.starts_with(&write.at))
            })
    }
}

/// Where a place is in an object: its value, or what is around it.
pub(super) fn place_in(object: Ref<'_>, spot: &Spot) -> Place {
    let node = Node::Verbatim(object);
    let found = (0..=spot.steps().len()).rev().find_map(|len| spot.prefix(len).find(&node).map(|n| n.into_owned()));
    match found {
        Some(Node::Verbatim(found)) if found != object => found.first_line(),
        _ => name_place(object),
    }
}

/// Where an object says its name.
pub(super) fn name_place(object: Ref<'_>) -> Place {
    let name = object.get("metadata").and_then(|metadata| metadata.get("name"));
    name.unwrap_or(object).place()
}

/// Whether two places have the same, or both nothing.
pub(super) fn same(one: Option<&Node<'_>>, other: Option<&Node<'_>>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => one.same(other),
        _ => false,
    }
}

/// A value in a few words.
pub(super) fn shown(value: &Node<'_>) -> String {
    const WIDEST: usize = 60;
    if let Value::String(text) = &value.to_value()
        && text.trim_end().contains('\n')
    {
        return format!("a text of {} lines", text.lines().count());
    }
    let json = value.to_value().to_json();
    if json.chars().count() <= WIDEST {
        return format!("`{json}`");
    }
    match value.kind() {
        Kind::List => format!("a list of {}", of(value.len(), "item")),
        _ => format!("`{}…`", json.chars().take(WIDEST).collect::<String>()),
    }
}

/// `1 item`, `2 items`.
pub(super) fn of(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
