//! The project file, `onlay.yaml`: everything that a command is given again and again, in one place.
//!
//! ```yaml
//! base: releases/23.04.3.zip
//! patches: [patches/]
//! labels: labels.yaml
//! extra: installer/
//! keep:
//!   - {name: db-tls-metadata, reason: The installer made it., expires: 2027-01-31}
//! registry: registry.example.com/mirror
//! images: {"deployment-web#proxy": "registry.example.com/envoy:1.30"}
//! kube-version: 1.29
//! check:
//!   severity: {patch/no-effect: error}
//!   ignore:
//!     - {code: patch/list-replaced, object: Ingress/web, reason: Ours is the whole list., expires: 2027-01-31}
//! ```
//!
//! Paths are relative to the file. What an option says on the command line takes the place of what the file says.

mod check;
mod keys;
mod read;

use onlay_bundle::Limit;
use onlay_kube::Minor;
use onlay_patch::Transforms;
use onlay_yaml::Place;

use crate::keep::Keep;

pub use check::{CheckSettings, Ignore, Required};
pub use keys::{CHECK_KEYS, IGNORE_KEYS, KEEP_KEYS, KEYS, Key, Shape};
pub use read::read;

/// A project file that has been read.
#[derive(Debug, Clone, Default)]
pub struct Project {
    /// The current release, or the only one.
    pub base: Option<Said>,
    /// The version of the base, where it gives none.
    pub release_version: Option<Said>,
    /// Patches, in their order.
    pub patches: Vec<Said>,
    /// The vendor's default patches.
    pub default_patches: Option<Said>,
    /// Whether the default patches of the bundle are laid on.
    pub no_default_patches: bool,
    /// Network policies from outside the bundle.
    pub network_policies: Option<Said>,
    /// The labels file.
    pub labels: Option<Said>,
    /// CRDs from outside the bundle.
    pub crds: Option<Said>,
    /// Objects that an installer made.
    pub extra: Option<Said>,
    /// What is kept although a new release does not have it.
    pub keep: Vec<Keep>,
    /// The presets file.
    pub presets: Option<Said>,
    /// The size.
    pub size: Option<Said>,
    /// Images, registry, namespaces and placeholders; the size is in [`Project::size`].
    pub transforms: Transforms,
    /// The Kubernetes that the configs are for.
    pub kube_version: Option<Minor>,
    /// Whether a target that names nothing is an error.
    pub strict: bool,
    /// Whether surprising scalars of the bundle are told, too.
    pub pedantic: bool,
    /// The limits that are set.
    pub limits: Vec<(Limit, u64)>,
    /// What `onlay check` is to make of its findings.
    pub check: CheckSettings,
}

/// A text and the place that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

#[cfg(test)]
mod tests;
