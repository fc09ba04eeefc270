//! The inputs that several commands share: a bundle, and what is laid onto it.

use std::path::PathBuf;

/// One bundle.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleArgs {
    /// The vendor's release: a zip, tgz, tar, gz, YAML or JSON file, a folder, or `-` for standard input
    /// [default: the `base:` of onlay.yaml]
    pub(crate) bundle: Option<PathBuf>,
    /// The release's version, where the bundle gives none
    #[arg(long, value_name = "VERSION", help_heading = "Inputs")]
    pub(crate) release_version: Option<String>,
}

/// What is laid onto a bundle.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct OverlayArgs {
    /// Patches: a file, a folder, an archive, or `-` for standard input (repeatable; laid on in this order)
    #[arg(short, long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) patches: Vec<PathBuf>,
    /// The vendor's default patches, laid on after your own; they replace those in the bundle
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) default_patches: Option<PathBuf>,
    /// Do not lay on the default patches of the bundle
    #[arg(long, conflicts_with = "default_patches", help_heading = "Inputs")]
    pub(crate) no_default_patches: bool,
    /// Network policies from outside the new release: objects and patches, document by document
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) network_policies: Option<PathBuf>,
    /// A labels file: names for groups of objects (YAML with `labels:` and `unbound:`)
    #[arg(long, value_name = "FILE", help_heading = "Inputs")]
    pub(crate) labels: Option<PathBuf>,
    /// CRDs from outside the bundle: a file, a folder or an archive; their list keys decide how lists merge
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) crds: Option<PathBuf>,
    /// Warn of surprising scalars (`on`, `0644`, `1e3`) in the bundle too, not only in patches
    #[arg(long, help_heading = "Inputs")]
    pub(crate) pedantic: bool,
    /// Take a target that names nothing for an error
    #[arg(long, help_heading = "Inputs")]
    pub(crate) strict: bool,
}

/// What differs between the two sides of a comparison.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct SideArgs {
    /// Patches for the release before alone, laid on after those of -p (repeatable)
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) before_patches: Vec<PathBuf>,
    /// Patches for the release after alone, laid on after those of -p (repeatable)
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) after_patches: Vec<PathBuf>,
    /// The release before is materialized already: lay nothing onto it (known by itself of folders that onlay wrote)
    #[arg(long, help_heading = "Inputs")]
    pub(crate) before_materialized: bool,
}
