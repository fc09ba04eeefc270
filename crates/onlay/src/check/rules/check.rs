//! Rules of the settings of a check.

use super::{Rule, warning};

pub(super) const RULES: &[Rule] = &[
    warning(
        "check/unused-ignore",
        "an ignore of the project file matches no finding",
        "What it hid is gone or is called otherwise now. An ignore that stays behind would hide the next finding of its kind, which nobody has looked at.",
        "Take it out of `check: ignore:`.",
    ),
    warning(
        "check/expired-ignore",
        "an ignore of the project file has expired",
        "It was given a day, and that day has passed, so that what it hid is reported again.",
        "Mend what it hides, or give it another day.",
    ),
];
