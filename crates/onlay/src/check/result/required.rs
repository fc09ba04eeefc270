//! Objects that a release must have.

use super::Ground;
use crate::check::rule;
use crate::finding::Finding;

const CODE: &str = "result/missing-object";

/// Looks for each object that the platform or the user demands.
pub(super) fn check(ground: &Ground<'_>, found: &mut Vec<Finding>) {
    let of_profile = ground.check.profile.map(|profile| profile.required).unwrap_or_default();
    let of_user = ground.check.settings.require.iter().map(|required| (&*required.name, &*required.title));
    let mut seen: Vec<&str> = Vec::new();
    for (name, title) in of_user.chain(of_profile.iter().copied()) {
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        if ground.index().find(name).is_empty() {
            let severity = rule(CODE).map_or(onlay_patch::Severity::Error, |rule| rule.severity);
            let message = format!("Could not find {name} in base configs.");
            found.push(Finding::general(CODE, severity, message).of_config(name).titled(title));
        }
    }
}
