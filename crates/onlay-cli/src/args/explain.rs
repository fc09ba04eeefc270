//! `onlay explain`.

use clap::ValueEnum;

use super::{BundleArgs, KeepArgs, LimitArgs, OverlayArgs, StampArgs, TransformArgs};

/// Explains what patches do: whence each line of a config comes, who wrote a field, how lists merged
///
/// Without OBJECT: for each patch the objects that it found, those that it skipped and why, which rule each of its lists
/// merged by, and how many bytes that changed. With OBJECT: its lines, each with the file and line that it comes from.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Exit codes:
  0  explained
  1  explained, but a patch cannot be applied
  2  trouble: bad usage, unreadable or invalid input, no such object or field

Examples:
  onlay explain installation.zip -p patches/
  onlay explain installation.zip -p patches/ deployment-webapp
  onlay explain installation.zip -p patches/ 'Deployment/deployment-webapp#/spec/replicas'
  onlay explain installation.zip -p patches/ deployment-webapp:42
  onlay explain installation.zip -p patches/ base_configs/webapp.yml:42
  onlay explain --object deployment-webapp      # with an onlay.yaml that names the rest
  onlay explain installation.zip -p patches/ --format json | jq '.patches[] | select(.objects == [])'")]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    /// What to explain: an object, one of its fields (`OBJECT#/POINTER`), or a line of its materialized file
    /// (`OBJECT:LINE`); a file of the bundle may stand for its objects (repeatable)
    #[arg(value_name = "OBJECT[#/POINTER|:LINE]")]
    pub(crate) what: Vec<String>,
    /// The same, where the bundle is the `base:` of onlay.yaml (repeatable)
    #[arg(long, value_name = "OBJECT[#/POINTER|:LINE]", help_heading = "Result")]
    pub(crate) object: Vec<String>,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    #[command(flatten)]
    pub(crate) keep: KeepArgs,
    #[command(flatten)]
    pub(crate) transforms: TransformArgs,
    /// How to show it
    #[arg(long, value_name = "FORMAT", default_value = "text", help_heading = "Result")]
    pub(crate) format: ExplainFormat,
    /// Only the lines that are not the base's alone
    #[arg(long, help_heading = "Result")]
    pub(crate) changed: bool,
    /// Show the values of Secrets
    #[arg(long, help_heading = "Result")]
    pub(crate) show_secrets: bool,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// How to show an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExplainFormat {
    /// For people
    Text,
    /// For programs
    Json,
}
