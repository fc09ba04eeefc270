//! Rules that need the release before: what the vendor changed underneath the patches.

use onlay_kube::Names;

use super::{Before, Check};
use crate::finding::Finding;

pub(super) fn check(_check: &Check<'_>, _before: Before<'_>, _names: &Names, _found: &mut Vec<Finding>) {}
