//! The order of release versions.

use std::cmp::Ordering;

use super::{Before, Check};
use crate::check::rule;
use crate::finding::Finding;
use crate::upgrade::{VersionStep, compare_versions};

const CODE: &str = "upgrade/version-order";

/// Says so where the release is not newer than the one before.
pub(super) fn check(check: &Check<'_>, before: Before<'_>, found: &mut Vec<Finding>) {
    let step = VersionStep::of(before.base.version.as_deref(), check.base.version.as_deref());
    let VersionStep::DoesNotRise { before, after } = step else { return };
    let message = match compare_versions(&before, &after) {
        Ordering::Equal => format!("both releases are {after}"),
        _ => format!("{after} comes before {before}, so that this is a downgrade"),
    };
    let severity = rule(CODE).map_or(onlay_patch::Severity::Error, |rule| rule.severity);
    found.push(
        Finding::general(CODE, severity, message)
            .help("give the current release with --before, the new one as the bundle"),
    );
}
