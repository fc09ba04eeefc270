//! `onlay patch`: one patch, or a set of them.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::{BundleArgs, LimitArgs, OverlayArgs, StampArgs};

/// Works on patches: what one does, writing new ones, finding old ones
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay patch preview more-workers.yaml installation.zip
  onlay patch new --base installation.zip --edited web.yaml -o patches/web.yaml
  onlay patch adopt overlays/production
  onlay patch list patches/
  onlay patch grep LOG_LEVEL patches/
  onlay patch set-image installation.zip --object web --image registry.example/web:2")]
pub(crate) struct PatchArgs {
    #[command(subcommand)]
    pub(crate) command: PatchCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PatchCommand {
    Preview(PreviewArgs),
    New(NewPatchArgs),
    SetImage(SetImageArgs),
    Adopt(AdoptArgs),
    List(ListPatchesArgs),
    Grep(GrepPatchesArgs),
}

/// Shows objects before and after one patch
///
/// With other patches (-p) the objects are as these leave them. If the file is among those, it is shown in its place: the patches
/// before it are laid on, those after it are not.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay patch preview more-workers.yaml installation.zip
  onlay patch preview patches/10-web.yaml installation.zip -p patches/ --object deployment-web
  onlay patch preview more-workers.yaml installation.zip --format api")]
pub(crate) struct PreviewArgs {
    /// The patch: a file, or a folder or archive of several
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    /// Only this object: `name`, `Kind/name`, `Kind.group/name` or `namespace/Kind/name`
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) object: Option<String>,
    /// `unified` is for people; `json` is as that of `onlay diff`; `api` is the vendor's: with --object the config before and
    /// after, without it a dry run of all targets
    #[arg(long, value_name = "FORMAT", default_value = "unified", help_heading = "Result")]
    pub(crate) format: PreviewFormat,
    /// How many unchanged lines to show around a change
    #[arg(short = 'U', long, value_name = "N", default_value_t = 3, help_heading = "Result")]
    pub(crate) context: usize,
    /// Show the values of Secrets
    #[arg(long, help_heading = "Result")]
    pub(crate) show_secrets: bool,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// How to show what a patch does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PreviewFormat {
    Unified,
    Json,
    Api,
}

/// Writes a new patch: the smallest that leads from a base to an edited config, verified by laying it on
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay materialize installation.zip -p patches/ --object web > web.yaml   # edit it, then
  onlay patch new --base installation.zip -p patches/ --edited web.yaml -o patches/90-web.yaml
  onlay patch new --base installation.zip --edited web.yaml --json
  onlay patch new --hibernate > hibernate.yaml")]
#[command(group = clap::ArgGroup::new("what").required(true).args(["edited", "hibernate"]))]
pub(crate) struct NewPatchArgs {
    /// The release that the edited config comes from [default: the `base:` of onlay.yaml]
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) base: Option<PathBuf>,
    /// A file with the edited config; several are told apart by kind and name
    #[arg(long, value_name = "FILE", help_heading = "Inputs")]
    pub(crate) edited: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    /// Scale every Deployment and StatefulSet to 0; with --base also those that the labels file takes out of these labels
    #[arg(long, help_heading = "Inputs")]
    pub(crate) hibernate: bool,
    /// Write a JSON patch instead of a strategic merge patch
    #[arg(long, conflicts_with = "hibernate", help_heading = "Result")]
    pub(crate) json: bool,
    /// Why the patch is there
    #[arg(long, value_name = "TEXT", help_heading = "Result")]
    pub(crate) description: Option<String>,
    /// Where to: a file, or `-` for standard output
    #[arg(short, long, value_name = "OUT", default_value = "-", help_heading = "Result")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// Writes a patch that sets the image of a container; the base stays as it is
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay patch set-image installation.zip --object web --container server --image registry.example/web:2 -o patches/web-image.yaml")]
pub(crate) struct SetImageArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    /// The object: `name`, `Kind/name`, `Kind.group/name` or `namespace/Kind/name`
    #[arg(long, value_name = "NAME", help_heading = "Inputs")]
    pub(crate) object: String,
    /// The new image
    #[arg(long, value_name = "REF", help_heading = "Inputs")]
    pub(crate) image: String,
    /// The container [default: the first one]
    #[arg(long, value_name = "NAME", help_heading = "Inputs")]
    pub(crate) container: Option<String>,
    /// Why
    #[arg(long, visible_alias = "comment", value_name = "TEXT", help_heading = "Result")]
    pub(crate) description: Option<String>,
    /// Write a JSON patch instead of a strategic merge patch
    #[arg(long, help_heading = "Result")]
    pub(crate) json: bool,
    /// Where to: a file, or `-` for standard output
    #[arg(short, long, value_name = "OUT", default_value = "-", help_heading = "Result")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// Puts a `# target:` header above patches that have none, so that patches of kustomize can be laid on
///
/// The target is that of the kustomization, else it comes from the patch's own kind and name. All other bytes stay. A patch that
/// stands in the kustomization itself becomes a file beside it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay patch adopt overlays/production/kustomization.yaml
  onlay patch adopt patches/ --dry-run")]
pub(crate) struct AdoptArgs {
    /// A folder of patches, one with a kustomization, or a kustomization.yaml
    pub(crate) path: PathBuf,
    /// Say what would be done and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// Lists patches in their order: target, kind, format, description
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay patch list patches/ hotfix.yaml
  onlay patch list patches/ --bundle installation.zip --object deployment-web")]
pub(crate) struct ListPatchesArgs {
    #[command(flatten)]
    pub(crate) set: PatchSetArgs,
}

/// Finds patches that hold a text
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay patch grep 'LOG_LEVEL: ERROR' patches/ --ignore-case --limit 10")]
pub(crate) struct GrepPatchesArgs {
    /// What to look for, as it stands; values that go into Secrets are not searched
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) set: PatchSetArgs,
    /// Take small and capital letters for the same
    #[arg(short, long)]
    pub(crate) ignore_case: bool,
    /// Stop after this many patches
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
}

/// A set of patches, and how to show it.
#[derive(Debug, clap::Args)]
pub(crate) struct PatchSetArgs {
    /// Patches: files, folders, archives, or `-` for standard input [default: the `patches:` of onlay.yaml]
    pub(crate) patches: Vec<PathBuf>,
    /// The release that the patches are for: shows the objects of each target [default: the `base:` of onlay.yaml]
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) bundle: Option<PathBuf>,
    /// A labels file, to know the objects of a label
    #[arg(long, value_name = "FILE", help_heading = "Inputs")]
    pub(crate) labels: Option<PathBuf>,
    /// Only patches for this object; with --bundle those of its labels too
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) object: Option<String>,
    /// How to show them
    #[arg(long, default_value = "table", help_heading = "Result")]
    pub(crate) format: PatchesFormat,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// How to show patches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PatchesFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// For programs that know the vendor's API: its own JSON
    Api,
}
