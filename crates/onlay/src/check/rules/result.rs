//! Rules of what comes out.

use super::Rule;

pub(super) const RULES: &[Rule] = &[];
