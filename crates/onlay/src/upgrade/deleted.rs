//! Deleted objects: which patches aim at them, and which objects that stay still need them.

use std::collections::{BTreeSet, HashMap};

use memchr::memmem::Finder;
use onlay_diff::Config;
use onlay_kube::{Certainty, Object, ObjectId, ObjectKey, Reference, mentions, references};
use onlay_patch::Patch;
use onlay_yaml::{Document, Node, Ref, Style};
use rayon::prelude::*;

use super::Upgrade;
use crate::profile::INSTABASE;

/// An object that the new release does not have and nobody keeps.
#[derive(Debug, Clone)]
pub struct DeletedObject<'u> {
    /// The object.
    pub key: ObjectKey,
    /// The patches that hit nothing any more, by their numbers in the set of the new side.
    pub patches: Vec<(usize, &'u Patch)>,
    /// The objects of the new release that still name it.
    pub users: Vec<User>,
    /// Whether installers are known to make an object of this name: it is in no bundle, and is likely to be kept.
    pub is_made_by_installer: bool,
}

/// An object that names another one.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// The object that names it.
    pub key: ObjectKey,
    /// Where, and how surely.
    pub reference: Reference,
}

/// Looks at everything that goes.
pub(super) fn deleted<'u>(upgrade: &Upgrade<'u>, gone: &[&Config<'u>]) -> Vec<DeletedObject<'u>> {
    if gone.is_empty() {
        return Vec::new();
    }
    let mut users = users(upgrade, gone);
    let lost = lost_patches(upgrade);
    let object = |config: &&Config<'u>| {
        let key = config.key.clone();
        let patches = lost.iter().filter(|(_, target)| upgrade.before.index.object(*target).key == key);
        DeletedObject {
            patches: patches.map(|(number, _)| (*number, &upgrade.after_plan.0.patches[*number])).collect(),
            users: users.remove(&key).unwrap_or_default(),
            is_made_by_installer: INSTABASE.is_made_by_installer(&key.name),
            key,
        }
    };
    gone.iter().map(object).collect()
}

/// The patches of the new side that hit nothing there, and the one object of the current release that each was for.
fn lost_patches(upgrade: &Upgrade<'_>) -> Vec<(usize, ObjectId)> {
    let (set, plan) = upgrade.after_plan;
    let idle = plan.matches.iter().enumerate().filter(|(_, matches)| matches.objects.is_empty());
    let target = |number: usize| {
        let patch = &set.patches[number];
        let before = upgrade.before_plan.and_then(|(before, plan)| {
            let twin = before.patches.iter().position(|other| other.target_place == patch.target_place)?;
            Some(plan.matches[twin].objects.clone())
        });
        let found = before.unwrap_or_else(|| upgrade.before.index.find(&patch.target));
        // A patch for a group does not lose its target with one object of it.
        <[ObjectId; 1]>::try_from(found).ok().map(|[id]| (number, id))
    };
    idle.filter_map(|(number, _)| target(number)).collect()
}

/// Who of the new release names which of the objects that go.
fn users(upgrade: &Upgrade<'_>, gone: &[&Config<'_>]) -> HashMap<ObjectKey, Vec<User>> {
    let after = &upgrade.after.index;
    let services: Vec<&str> = {
        let names: BTreeSet<&str> =
            gone.iter().filter(|config| config.key.kind == "Service").map(|config| config.key.name.as_str()).collect();
        names.into_iter().collect()
    };
    let mut users: HashMap<ObjectKey, Vec<User>> = HashMap::new();
    let objects: Vec<_> = after.objects().filter(|(_, object)| !object.is_opaque).collect();
    let names = Names::of(gone);
    let named = |(id, object): &(ObjectId, &Object)| {
        if !names.may_be_in(&after.documents()[object.document]) {
            return Vec::new();
        }
        let node = Node::Verbatim(after.node(*id));
        let mut found = references(&node, &object.key.api_version(), &object.key.kind);
        if !services.is_empty() {
            found.extend(mentions(&node, &services));
        }
        found
    };
    let found: Vec<Vec<Reference>> = objects.par_iter().map(named).collect();
    for ((_, object), found) in objects.into_iter().zip(found) {
        for reference in found {
            let namespace = reference.namespace.as_deref().or(object.key.namespace.as_deref());
            let is_it = |key: &ObjectKey| {
                key.kind == reference.kind && key.name == reference.name && same_namespace(key, namespace)
            };
            let is_there = after.named(&reference.name).iter().any(|id| is_it(&after.object(*id).key));
            let Some(config) = gone.iter().find(|config| !is_there && is_it(config.key)) else { continue };
            let known = users.entry(config.key.clone()).or_default();
            // A field that surely names it is not told again as a text that mentions it.
            let is_told = |user: &User| user.key == object.key && user.reference.tokens == reference.tokens;
            if reference.certainty != Certainty::Mentioned || !known.iter().any(is_told) {
                known.push(User { key: object.key.clone(), reference });
            }
        }
    }
    users
}

/// The names of the objects that go.
enum Names<'n> {
    /// Too many: to search for them takes longer than to look at all values.
    Many,
    /// Those that have no other one inside.
    Few(Vec<Finder<'n>>),
}

impl<'n> Names<'n> {
    fn of(gone: &[&'n Config<'_>]) -> Self {
        const MOST: usize = 32;
        let names: BTreeSet<&str> = gone.iter().map(|config| config.key.name.as_str()).collect();
        if names.len() > MOST {
            return Self::Many;
        }
        let is_shortest = |name: &&&str| !names.iter().any(|other| other != *name && name.contains(other));
        Self::Few(names.iter().filter(is_shortest).map(|name| Finder::new(name.as_bytes())).collect())
    }

    /// Whether a document may name one of them: whatever does has the name in its text, but for what escapes spell.
    fn may_be_in(&self, document: &Document) -> bool {
        let Self::Few(names) = self else { return true };
        let text = &document.text().as_bytes()[document.span()];
        let is_spelled_out = |node: Ref<'_>| node.style() == Style::DoubleQuoted && node.raw().contains('\\');
        names.iter().any(|name| name.find(text).is_some()) || document.nodes().any(is_spelled_out)
    }
}

/// Whether an object may be in a namespace: where either side does not say, it may.
fn same_namespace(key: &ObjectKey, namespace: Option<&str>) -> bool {
    match (key.namespace.as_deref(), namespace) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}
