//! What the platform's upgrade guide warns of, as far as the releases show it.

use std::cmp::Ordering;

use onlay_kube::pointer;
use onlay_patch::Severity;
use onlay_yaml::{Place, Ref, Text, parse};

use super::{Before, Check};
use crate::blame::Blame;
use crate::check::rule;
use crate::check::survey::Survey;
use crate::finding::Finding;
use crate::profile::{Profile, Rollback};
use crate::release::{Release, ReleaseFile};
use crate::upgrade::compare_versions;

const ROLLBACK: &str = "upgrade/rollback-variable";
const EDITS: &str = "upgrade/control-plane-edits";

pub(super) fn check(check: &Check<'_>, before: Before<'_>, found: &mut Vec<Finding>) {
    let Some(profile) = check.profile else { return };
    let old: Vec<Old<'_>> = files(before.base, profile).map(|file| Old::of(check, before, file)).collect();
    if crosses(profile.rollback, before.base.version.as_deref(), check.base.version.as_deref()) {
        rollback(profile.rollback, &old, found);
    }
    edits(check, profile, &old, found);
}

/// The files that hold the control plane.
pub(in crate::check) fn files<'r>(release: &'r Release, profile: &Profile) -> impl Iterator<Item = &'r ReleaseFile> {
    let name = profile.control_plane;
    release.files.iter().filter(move |file| {
        let last = file.path.rsplit('/').next().unwrap_or(&file.path);
        matches!(last.strip_prefix(name), Some(".yml" | ".yaml" | ".json"))
    })
}

/// Whether an upgrade goes over a border, counted in years and months.
fn crosses(rollback: Rollback, before: Option<&str>, after: Option<&str>) -> bool {
    let month = |version: &str| version.split('.').take(2).collect::<Vec<_>>().join(".");
    let (Some(before), Some(after)) = (before, after) else { return false };
    compare_versions(&month(before), rollback.from) != Ordering::Greater
        && compare_versions(&month(after), rollback.to) != Ordering::Less
}

/// A file of the release before as it runs: with the patches.
struct Old<'c> {
    check: &'c Check<'c>,
    text: Text,
    blame: Blame,
    documents: Vec<onlay_yaml::Document>,
}

/// A variable of a container.
struct Variable<'d> {
    name: String,
    item: Ref<'d>,
    pointer: String,
    config: Option<String>,
}

impl<'c> Old<'c> {
    fn of(check: &'c Check<'c>, before: Before<'c>, file: &ReleaseFile) -> Self {
        let edits = before.plan.edits.get(&file.source);
        let text = edits.map_or_else(|| file.text.clone(), |edits| Text::from(edits.apply(&file.text)));
        let blame = Blame::of(file.source, edits, check.sources);
        let documents = parse(file.source, &text).documents;
        Self { check, text, blame, documents }
    }

    fn variables(&self) -> Vec<Variable<'_>> {
        let roots = self.documents.iter().filter_map(onlay_yaml::Document::root);
        roots.flat_map(variables).collect()
    }

    fn containers(&self) -> impl Iterator<Item = Ref<'_>> {
        let roots = self.documents.iter().filter_map(onlay_yaml::Document::root);
        roots.flat_map(|root| Survey::of(root).containers).map(|container| container.node)
    }

    /// Where a part of the text as it runs is written: in a patch, or else in the bundle.
    fn place(&self, place: &Place) -> Place {
        let blamed = self.blame.within(&self.text, place.span.clone());
        blamed.patches.into_iter().next().or(blamed.base).unwrap_or_else(|| {
            let len = self.check.sources.get(place.source).text.len();
            Place { source: place.source, span: place.span.start.min(len)..place.span.start.min(len) }
        })
    }
}

fn variables(root: Ref<'_>) -> Vec<Variable<'_>> {
    let config = root.get("metadata").and_then(|metadata| metadata.get("name")).and_then(Ref::as_str);
    let mut all = Vec::new();
    for container in Survey::of(root).containers {
        for (n, item) in container.node.get("env").into_iter().flat_map(Ref::items).enumerate() {
            let Some(name) = item.get("name").and_then(Ref::as_str) else { continue };
            let pointer = pointer(container.tokens.iter().cloned().chain(["env".to_owned(), n.to_string()]));
            let config = config.as_deref().map(str::to_owned);
            all.push(Variable { name: name.into_owned(), item, pointer, config });
        }
    }
    all
}

fn severity(code: &str) -> Severity {
    rule(code).map_or(Severity::Error, |rule| rule.severity)
}

fn rollback(rollback: Rollback, old: &[Old<'_>], found: &mut Vec<Finding>) {
    let Rollback { variable, from, to } = rollback;
    let must = format!("{variable} must be `false` before an upgrade from {from} or older to {to} or newer");
    let help = format!("set {variable} to \"false\" in the control plane that runs, and only then begin the upgrade");
    let mut is_seen = false;
    for old in old {
        for set in old.variables().iter().filter(|set| set.name == variable) {
            is_seen = true;
            let value = set.item.get("value");
            if value.and_then(Ref::as_str).as_deref() == Some("false") {
                continue;
            }
            let at = value.map_or_else(|| set.item.first_line(), Ref::place);
            let finding = Finding::new(ROLLBACK, severity(ROLLBACK), must.clone(), old.place(&at));
            let finding = Finding { config: set.config.clone(), ..finding };
            found.push(finding.at_pointer(format!("{}/value", set.pointer)).help(help.clone()));
        }
    }
    if is_seen {
        return;
    }
    let container = old.iter().find_map(|old| old.containers().next().map(|container| (old, container)));
    let finding = match container {
        Some((old, container)) => {
            let message = format!("{must}; the control plane does not set it");
            Finding::new(ROLLBACK, severity(ROLLBACK), message, old.place(&container.first_line()))
        }
        // Whoever runs it has it somewhere.
        None => {
            let message = format!("{must}; the release before has no control plane, so look at the one that runs");
            Finding::general(ROLLBACK, Severity::Note, message)
        }
    };
    found.push(finding.help(help));
}

/// The guide has edits of the old file copied to the new one by hand.
fn edits(check: &Check<'_>, profile: &Profile, old: &[Old<'_>], found: &mut Vec<Finding>) {
    let sources: Vec<_> = files(check.result, profile).map(|file| file.source).collect();
    let index = &check.result.index;
    let new: Vec<Ref<'_>> = index
        .objects()
        .map(|(id, _)| index.node(id))
        .filter(|node| sources.contains(&node.document().source()))
        .collect();
    if new.is_empty() {
        return;
    }
    let kept: Vec<String> = new.iter().flat_map(|node| variables(*node)).map(|variable| variable.name).collect();
    for old in old {
        for lost in old.variables() {
            if kept.contains(&lost.name) || lost.name == profile.rollback.variable {
                continue;
            }
            let name = lost.item.get("name").unwrap_or(lost.item);
            let message = format!("the new control plane does not set {}, which the old one sets", lost.name);
            let finding = Finding::new(EDITS, severity(EDITS), message, old.place(&name.place()));
            let finding = Finding { config: lost.config.clone(), ..finding };
            let help = "if you have added it to the old file, add it to the new one, best by a patch";
            found.push(finding.at_pointer(lost.pointer).help(help));
        }
    }
}
