//! Rules of upgrades.

use super::{Rule, warning};

pub(super) const RULES: &[Rule] = &[
    warning(
        "keep/expired",
        "an object is kept beyond its day",
        "The keep list gives a day until which the object was to be kept, and that day has passed.",
        "Let the object go, or give it another day and a reason.",
    ),
    warning(
        "keep/not-deprecated",
        "the keep list names an object that the new release has",
        "The object need not be kept: the new bundle brings it. The bundle's is taken.",
        "Take it out of the keep list.",
    ),
];
