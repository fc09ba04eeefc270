//! Rules of what comes out: the configs as they would run.

use onlay_kube::Names;

use super::Check;
use crate::finding::Finding;
use crate::upgrade::api_versions;

pub(super) fn check(check: &Check<'_>, _names: &Names, found: &mut Vec<Finding>) {
    found.extend(api_versions(check.result, check.kube_version).iter().map(|gone| gone.finding(check.kube_version)));
}
