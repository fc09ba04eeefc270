//! The facts of an upgrade to text for people: sections of a title and lines, for the head of a comparison.

use onlay::kube::{ApiState, Certainty, Minor, ObjectKey};
use onlay::{ApiVersion, Facts, HiddenChangesJson, HiddenLineJson, Sides, User, VersionStep, transformation_counts};

use crate::display::display;
use crate::talk::plural;

/// A title, and a line for each thing that it counts; without lines the title says it all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) lines: Vec<String>,
}

/// Writes the facts that a reader must know, the gravest first.
pub(crate) fn sections(facts: &Facts<'_>, sides: &Sides<'_>, kube_version: Minor) -> Vec<Section> {
    let name = |key: &ObjectKey| sides.names.of(key);
    let mut sections = Vec::new();
    let mut add = |title: String, lines: Vec<String>| {
        if !lines.is_empty() {
            let lines = lines.iter().map(|line| display(line).into_owned()).collect();
            sections.push(Section { title, lines });
        }
    };
    let used: Vec<_> = facts.deleted.iter().filter(|object| !object.users.is_empty()).collect();
    let lines = used.iter().flat_map(|object| object.users.iter().map(|user| using(&name(&object.key), user, &name)));
    add(format!("{} still used", are(used.len(), "deleted object")), lines.collect());

    let lost = facts.patches_without_target();
    let lines = lost.iter().map(|(patch, key)| format!("{}: {} is deleted", patch.path, name(key))).collect();
    add(format!("{} target", loses(lost.len())), lines);

    let made: Vec<String> =
        facts.deleted.iter().filter(|object| object.is_made_by_installer).map(|object| name(&object.key)).collect();
    add(format!("{} made by an installer (--keep NAME keeps one)", are(made.len(), "deleted object")), made);

    for (state, what) in [(ApiState::Removed, "does not serve"), (ApiState::Deprecated, "is going to drop")] {
        let found: Vec<&ApiVersion> = facts.api_versions.iter().filter(|version| version.state == state).collect();
        let lines = found.iter().map(|version| api_version(version, &name(&version.key))).collect();
        let uses = if found.len() == 1 { "uses an API version" } else { "use API versions" };
        add(format!("{} {uses} that Kubernetes {kube_version} {what}", plural(found.len(), "object")), lines);
    }

    let replaced = sides.sorted(facts.replaced.iter().map(|replaced| &replaced.key));
    add(format!("{} replaced by your network policies", are(replaced.len(), "object")), replaced);

    let repeated = facts.repeated.iter().map(|repeated| format!("{}: {}", repeated.patch.path, repeated.patch.target));
    add(format!("{} not laid on again", are(facts.repeated.len(), "patch")), repeated.collect());

    let reasons = facts.kept.iter().filter(|kept| kept.keep.reason.is_some() || kept.keep.expires.is_some());
    let lines: Vec<String> = reasons
        .map(|kept| {
            let reason = kept.keep.reason.as_deref().unwrap_or("no reason is given");
            let until = kept.keep.expires.map(|date| format!(" (until {date})")).unwrap_or_default();
            format!("{}: {reason}{until}", name(&kept.key))
        })
        .collect();
    add(format!("{} kept for a reason", are(lines.len(), "object")), lines);

    if !facts.transformed.is_empty() {
        let counts = transformation_counts(facts.transformed);
        let counts: Vec<String> =
            counts.iter().map(|(step, count)| format!("{} {}", step.name(), plural(*count, "value"))).collect();
        sections.push(Section { title: format!("transformed: {}", counts.join(", ")), lines: Vec::new() });
    }
    if let VersionStep::DoesNotRise { before, after } = &facts.version {
        let title = format!("the release version does not rise: {} to {}", display(before), display(after));
        sections.insert(0, Section { title, lines: Vec::new() });
    }
    sections
}

/// Tells what the vendor changed and patches hide: a line for each change, with the first of its lines.
pub(crate) fn hidden(all: &HiddenChangesJson) -> Option<Section> {
    let short = |lines: &[HiddenLineJson]| match lines {
        [] => None,
        [line] => Some(format!("`{}`", line.data.trim())),
        [line, rest @ ..] => Some(format!("`{}` and {} more", line.data.trim(), rest.len())),
    };
    let lines: Vec<String> = all
        .iter()
        .flat_map(|(name, changes)| changes.iter().map(move |change| (name, change)))
        .map(|(name, change)| {
            let what = match (short(&change.before), short(&change.after)) {
                (Some(before), Some(after)) => format!("{before} became {after}"),
                (Some(before), None) => format!("{before} is gone"),
                (None, after) => format!("{} is new", after.unwrap_or_default()),
            };
            let yours =
                short(&change.yours).map_or_else(|| "you take it away".to_owned(), |line| format!("you have {line}"));
            let by = change.by.first().map(|place| format!(" ({}:{})", place.file, place.line)).unwrap_or_default();
            display(&format!("{name}: {what}; {yours}{by}")).into_owned()
        })
        .collect();
    let verb = if lines.len() == 1 { "is" } else { "are" };
    let title = format!("{} {verb} hidden by your patches", plural(lines.len(), "vendor change"));
    (!lines.is_empty()).then_some(Section { title, lines })
}

/// `1 object is`, `2 objects are`.
fn are(count: usize, what: &str) -> String {
    format!("{} {}", plural(count, what), if count == 1 { "is" } else { "are" })
}

fn loses(count: usize) -> String {
    format!("{} {}", plural(count, "patch"), if count == 1 { "loses its" } else { "lose their" })
}

fn using(object: &str, user: &User, name: &impl Fn(&ObjectKey) -> String) -> String {
    let verb = match user.reference.certainty {
        Certainty::Sure => "by",
        Certainty::Likely => "likely by",
        Certainty::Mentioned => "as a host by",
    };
    let optional = if user.reference.is_optional { " (optional)" } else { "" };
    format!("{object} {verb} {} {}{optional}", name(&user.key), user.reference.pointer())
}

fn api_version(version: &ApiVersion, name: &str) -> String {
    let successor = version.successor().map_or_else(|| "nothing like it is left".to_owned(), |to| format!("use {to}"));
    let row = version.row;
    let until = match (version.state, row.removed_in) {
        (ApiState::Removed, Some(since)) => format!("gone since {since}"),
        (ApiState::Deprecated, Some(until)) => format!("gone in {until}"),
        (_, None) => row.deprecated_in.map_or_else(String::new, |since| format!("deprecated since {since}")),
    };
    format!("{name}: {} {}, {until}; {successor}", row.api_version, row.kind)
}
