//! `onlay check`.

use std::path::PathBuf;

use clap::ValueEnum;
use onlay::ProfileChoice;
use onlay::patch::Severity;

use super::{BundleArgs, KeepArgs, KubeArgs, LimitArgs, OverlayArgs, ReportArgs, StampArgs, TransformArgs};

/// Checks a patch set: does every patch hit something, change something, agree with the others, and does the result make sense
///
/// With --before the checks of an upgrade come on top: which patches lose their target, what the vendor changed underneath
/// them, what they hide. Findings are set to another severity, or ignored, in the `check:` section of onlay.yaml.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Exit codes:
  0  no finding at or above --fail-on
  1  findings at or above --fail-on
  2  trouble: bad usage, unreadable or invalid input

Examples:
  onlay check installation.zip -p patches/
  onlay check new.zip --before old.zip -p patches/
  onlay check                     # with an onlay.yaml that names the rest
  onlay check --after new.zip     # the upgrade from the `base:` of onlay.yaml
  onlay check installation.zip -p patches/ --fail-on warning
  onlay check installation.zip -p patches/ --format sarif=onlay.sarif --format github
  onlay check installation.zip -p patches/ --format jsonl | jq -r '.code' | sort | uniq -c
  onlay check --watch             # again whenever a patch, the bundle or onlay.yaml changes
  onlay check --explain patch/no-such-target")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    /// The current release: what an upgrade to BUNDLE does to the patches is checked, too
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) before: Option<PathBuf>,
    /// The release to check, where the `base:` of onlay.yaml is the one before
    #[arg(long, value_name = "BUNDLE", conflicts_with_all = ["bundle", "before"], help_heading = "Inputs")]
    pub(crate) after: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    #[command(flatten)]
    pub(crate) keep: KeepArgs,
    #[command(flatten)]
    pub(crate) transforms: TransformArgs,
    #[command(flatten)]
    pub(crate) kube: KubeArgs,
    /// An object that the release must have, and the title of this check (repeatable)
    #[arg(long, value_name = "NAME[=TITLE]", help_heading = "Checks")]
    pub(crate) require: Vec<String>,
    /// Whose platform it is: `auto` goes by the form of the release version, `none` knows no vendor
    /// [default: the `check: profile:` of onlay.yaml, or auto]
    #[arg(long, value_name = "NAME", value_parser = |text: &str| text.parse::<ProfileChoice>(), help_heading = "Checks")]
    pub(crate) profile: Option<ProfileChoice>,
    /// From which severity on findings make the exit code 1
    #[arg(long, value_name = "SEVERITY", default_value = "error", help_heading = "Checks")]
    pub(crate) fail_on: FailOn,
    /// Explain a rule, or list `all` of them
    #[arg(long, value_name = "RULE", help_heading = "Checks")]
    pub(crate) explain: Option<String>,
    #[command(flatten)]
    pub(crate) reports: ReportArgs,
    /// Check again whenever an input changes, until Ctrl-C
    #[arg(short, long, conflicts_with = "explain", help_heading = "Result")]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// The least severity that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Note,
}

impl From<FailOn> for Severity {
    fn from(least: FailOn) -> Self {
        match least {
            FailOn::Error => Self::Error,
            FailOn::Warning => Self::Warning,
            FailOn::Note => Self::Note,
        }
    }
}
