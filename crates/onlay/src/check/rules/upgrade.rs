//! Rules of upgrades.

use super::{Rule, error, warning};

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
    error(
        "upgrade/version-order",
        "the new release is not newer than the one before",
        "The release version must rise: the platform refuses a downgrade, and mostly the two bundles are given the wrong way round. Versions are compared part by part, numbers as numbers.",
        "Give the current release with --before, and the new one as the bundle.",
    ),
    error(
        "upgrade/rollback-variable",
        "the rollback of the control plane is not off before the upgrade",
        "The vendor's upgrade guide: before an upgrade from 22.08 or older to 23.04 or newer ENABLE_CONTROL_PLANE_UPGRADES_ROLLBACK must be `false`, else the upgrade fails. What is looked at is the control plane of the release before, with the patches laid on.",
        "Set the variable to \"false\" where the control plane runs now, before the upgrade begins.",
    ),
    error(
        "upgrade/control-plane-version",
        "the control plane is of another release",
        "The vendor's upgrade guide: the version of the Deployment Manager must match the release that it upgrades to. What is looked at are the images of `control-plane.yml`; the version is the tag up to the first `-`.",
        "Apply the control plane of the new release first; if a patch pins its image, change the patch.",
    ),
    warning(
        "upgrade/control-plane-edits",
        "the new control plane lacks a variable of the old one",
        "The vendor's upgrade guide: edits of the old `control-plane.yml`, such as INSTABASE_BACKEND_DB_PARAMS, must be carried over to the new file by hand. Nobody knows which variables were yours and which the vendor has dropped, so that each one that is gone is told.",
        "If it was your edit, make it a patch, so that it is laid onto every release; else ignore the finding.",
    ),
];
