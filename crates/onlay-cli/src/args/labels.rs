//! `onlay labels`: names for groups of objects.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::{BundleArgs, LimitArgs};

/// Shows and edits labels: names for groups of objects, which patches can have as their targets
///
/// Every object has its kind as a label. A labels file binds others, and takes default ones away.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay labels list installation.zip --labels labels.yaml
  onlay labels objects Deployment installation.zip --labels labels.yaml
  onlay labels of deployment-web installation.zip --labels labels.yaml
  onlay labels bind --labels labels.yaml --label database --label grpc --object deployment-a --object deployment-b
  onlay labels unbind --labels labels.yaml --object deployment-a")]
pub(crate) struct LabelsArgs {
    #[command(subcommand)]
    pub(crate) command: LabelsCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LabelsCommand {
    List(ListLabelsArgs),
    Objects(LabelObjectsArgs),
    Of(LabelsOfArgs),
    Bind(BindArgs),
    Unbind(UnbindArgs),
}

/// Lists all labels with their objects
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay labels list installation.zip --labels labels.yaml --format json")]
pub(crate) struct ListLabelsArgs {
    #[command(flatten)]
    pub(crate) read: ReadLabelsArgs,
}

/// Lists the objects of a label
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay labels objects database installation.zip --labels labels.yaml --must-exist")]
pub(crate) struct LabelObjectsArgs {
    /// The label
    pub(crate) label: String,
    #[command(flatten)]
    pub(crate) read: ReadLabelsArgs,
    /// Only objects that the bundle has, not those that the labels file names in advance
    #[arg(long)]
    pub(crate) must_exist: bool,
}

/// Lists the labels of an object
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay labels of deployment-web installation.zip --labels labels.yaml")]
pub(crate) struct LabelsOfArgs {
    /// The object: `name`, `Kind/name`, `Kind.group/name` or `namespace/Kind/name`
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) read: ReadLabelsArgs,
}

/// Where labels are read from, and how they are shown.
#[derive(Debug, clap::Args)]
pub(crate) struct ReadLabelsArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    /// A labels file: YAML with `labels:` and `unbound:`
    #[arg(long, value_name = "FILE", help_heading = "Inputs")]
    pub(crate) labels: Option<PathBuf>,
    /// How to show it
    #[arg(long, default_value = "table", help_heading = "Result")]
    pub(crate) format: LabelsFormat,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// Binds every object to every label: edits the labels file and leaves all its other bytes alone
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay labels bind --labels labels.yaml --label database --label grpc --object deployment-a --object deployment-b")]
pub(crate) struct BindArgs {
    #[command(flatten)]
    pub(crate) edit: EditLabelsArgs,
    /// A label (repeatable)
    #[arg(long, value_name = "LABEL", required = true, help_heading = "Inputs")]
    pub(crate) label: Vec<String>,
}

/// Takes labels away from objects, all of them if none is named
///
/// With --bundle the default labels go too; without it nobody knows an object's kind.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  onlay labels unbind --labels labels.yaml --object deployment-a --bundle installation.zip")]
pub(crate) struct UnbindArgs {
    #[command(flatten)]
    pub(crate) edit: EditLabelsArgs,
    /// Only this label (repeatable)
    #[arg(long, value_name = "LABEL", help_heading = "Inputs")]
    pub(crate) label: Vec<String>,
}

/// Which labels file is edited, and what is known of the objects.
#[derive(Debug, clap::Args)]
pub(crate) struct EditLabelsArgs {
    /// The labels file; `bind` makes it if it is not there [default: the `labels:` of onlay.yaml]
    #[arg(long, value_name = "FILE", help_heading = "Inputs")]
    pub(crate) labels: Option<PathBuf>,
    /// An object (repeatable)
    #[arg(long, value_name = "NAME", required = true, help_heading = "Inputs")]
    pub(crate) object: Vec<String>,
    /// The release that has the objects; a name that it does not have is warned of [default: the `base:` of onlay.yaml]
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) bundle: Option<PathBuf>,
    /// Print the new file and write nothing
    #[arg(long, help_heading = "Result")]
    pub(crate) dry_run: bool,
    /// How to say what was done; with --dry-run the new file is printed instead
    #[arg(long, default_value = "table", help_heading = "Result")]
    pub(crate) format: LabelsFormat,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// How to show labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LabelsFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// For programs that know the vendor's API: its own JSON
    Api,
}
