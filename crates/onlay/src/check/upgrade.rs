//! Rules that need the release before: what the vendor changed underneath the patches.

pub(super) mod platform;
mod version;

use onlay_kube::Names;

use super::{Before, Check};
use crate::finding::Finding;

pub(super) fn check(check: &Check<'_>, before: Before<'_>, _names: &Names, found: &mut Vec<Finding>) {
    version::check(check, before, found);
    platform::check(check, before, found);
}
