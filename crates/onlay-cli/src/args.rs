//! What the user may write: commands, options, and their help.

mod api;
mod check;
mod explain;
mod labels;
mod limits;
mod overlays;
mod patch;
mod read;
mod reports;
mod transforms;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use onlay::patch::Severity;

pub(crate) use api::StampArgs;
pub(crate) use check::CheckArgs;
pub(crate) use explain::{ExplainArgs, ExplainFormat};
pub(crate) use labels::{
    BindArgs, EditLabelsArgs, LabelsArgs, LabelsCommand, LabelsFormat, ReadLabelsArgs, UnbindArgs,
};
pub(crate) use limits::LimitArgs;
pub(crate) use overlays::{BundleArgs, OverlayArgs, SideArgs};
pub(crate) use patch::{
    AdoptArgs, GrepPatchesArgs, ListPatchesArgs, NewPatchArgs, PatchArgs, PatchCommand, PatchSetArgs, PatchesFormat,
    PreviewArgs, PreviewFormat, SetImageArgs,
};
pub(crate) use reports::{ReportArgs, ReportFormat, ReportTo};
pub(crate) use transforms::{KeepArgs, KubeArgs, TransformArgs};

/// Lays an operator's patches onto a vendor's release bundle of Kubernetes configs, and touches nothing else
#[derive(Debug, Parser)]
#[command(name = "onlay", version, propagate_version = true, disable_help_subcommand = true, after_help = EXIT_CODES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: CommonArgs,
}

/// What every command understands.
#[derive(Debug, clap::Args)]
pub(crate) struct CommonArgs {
    #[command(flatten)]
    pub(crate) project: ProjectArgs,
    #[command(flatten)]
    pub(crate) talk: TalkArgs,
    /// How many threads to work with, at most 256 [default: one per core]; the output does not depend on it
    #[arg(long, global = true, value_name = "N", help_heading = "Output")]
    pub(crate) threads: Option<NonZeroUsize>,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  nothing to report
  1  differences, findings of a check, or a patch that cannot be applied
  2  trouble: bad usage, unreadable or invalid input, output that cannot be written

Examples:
  onlay inspect installation.zip
  onlay materialize installation.zip -p patches/ -o final/
  onlay diff old.zip new.zip -p patches/
  onlay check installation.zip -p patches/
  onlay explain installation.zip -p patches/ Deployment/web
  onlay diff --after new.zip      # with an onlay.yaml that names the rest";

/// Where the project file is.
#[derive(Debug, clap::Args)]
pub(crate) struct ProjectArgs {
    /// The project file, which names inputs and transformations once for all
    /// [default: onlay.yaml in the working folder or above it]; options win over it
    #[arg(long, visible_alias = "config", global = true, value_name = "FILE", help_heading = "Project")]
    pub(crate) project: Option<PathBuf>,
    /// Use no project file
    #[arg(long, global = true, conflicts_with = "project", help_heading = "Project")]
    pub(crate) no_project: bool,
}

/// How to talk to the user; data goes to standard output, talk to standard error.
#[derive(Debug, clap::Args)]
pub(crate) struct TalkArgs {
    /// When to use colours; `NO_COLOR` is heeded
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub(crate) color: Color,
    /// Show errors only
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Output")]
    pub(crate) quiet: bool,
    /// Show notes too, such as the objects that a label patch skips
    #[arg(short, long, global = true, help_heading = "Output")]
    pub(crate) verbose: bool,
}

impl TalkArgs {
    /// Whether findings of a severity are shown to people.
    pub(crate) fn shows(&self, severity: Severity) -> bool {
        match severity {
            Severity::Error => true,
            Severity::Warning => !self.quiet,
            Severity::Note => self.verbose,
        }
    }
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// Makes this the choice for all streams.
    pub(crate) fn write_global(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Inspect(InspectArgs),
    Materialize(MaterializeArgs),
    Diff(DiffArgs),
    Check(CheckArgs),
    Explain(ExplainArgs),
    Labels(LabelsArgs),
    Patch(PatchArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Shows what is in a bundle: version, objects, kinds, images, containers, ignored files
///
/// With transformations: every change that they make, and what asked for it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay inspect installation.zip
  onlay inspect installation/ --format json | jq '.objects[].name'
  onlay inspect installation.zip --format api --call containers --object web
  onlay inspect old.zip --also new.zip --format api --call versions
  onlay inspect installation.zip --registry registry.example.com/mirror --namespace staging
  onlay inspect installation.zip --kube-version 1.29
  curl -s https://vendor.example/installation.tgz | onlay inspect -")]
pub(crate) struct InspectArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    #[command(flatten)]
    pub(crate) transforms: TransformArgs,
    #[command(flatten)]
    pub(crate) kube: KubeArgs,
    /// How to show it
    #[arg(long, default_value = "table")]
    pub(crate) format: InspectFormat,
    /// With --format api: which of the vendor's calls to answer
    #[arg(long, value_name = "CALL", default_value = "upgrade", help_heading = "Result")]
    pub(crate) call: InspectCall,
    /// With --format api: only this object
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) object: Option<String>,
    /// With --format api: a newer bundle, for calls that look at several (repeatable; oldest first)
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) also: Vec<PathBuf>,
    /// With --format api: show the values of Secrets
    #[arg(long, help_heading = "Result")]
    pub(crate) show_secrets: bool,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// How to show what is in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InspectFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// For programs that know the vendor's API: its own JSON
    Api,
}

/// The vendor's calls that look at bundles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum InspectCall {
    /// `GET product/upgrade`: files, default patches and manifest
    Upgrade,
    /// `GET base_configs`: the text of each object
    BaseConfigs,
    /// `GET base_configs/versions`, or of --object
    Versions,
    /// `GET base_configs/OBJECT/containers`
    Containers,
    /// `GET platform/version`
    PlatformVersion,
}

/// Lays patches onto a bundle: the final configs to a folder, an archive or standard output
///
/// A file that no patch changes comes out byte for byte, and so does every line that no patch asked to change. If a patch
/// cannot be applied nothing is written, unless --keep-going. A folder is replaced in one step; files in it that are as they were in
/// the folder of an earlier run are not written again and keep their times.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay materialize installation.zip -p patches/ -o final/
  onlay materialize installation.zip -p patches/ -p hotfix.yaml -o final.tgz
  onlay materialize installation.zip -p patches/ --object Deployment/web
  onlay materialize installation.zip -p patches/ --registry registry.example.com --namespace staging -o final/
  onlay materialize new.zip --before old.zip --keep license-server -p patches/ -o final/
  onlay materialize installation.zip -p patches/ -o final/ --layout objects && kubectl apply -R -f final/
  onlay materialize installation.zip -p patches/ --format json | jq .metadata.name
  onlay materialize installation.zip -p patches/ --format api --object web | jq -r .config")]
pub(crate) struct MaterializeArgs {
    #[command(flatten)]
    pub(crate) bundle: BundleArgs,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    #[command(flatten)]
    pub(crate) transforms: TransformArgs,
    /// The current release, whose objects --keep carries over
    #[arg(long, value_name = "BUNDLE", help_heading = "Inputs")]
    pub(crate) before: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) keep: KeepArgs,
    /// Where to: a folder, a file (.zip, .tgz, .tar.gz, .tar, .yaml, .json), or `-` for standard output
    #[arg(short, long, value_name = "OUT", default_value = "-", help_heading = "Result")]
    pub(crate) output: PathBuf,
    /// Only these objects: `name`, `Kind/name`, `Kind.group/name` or `namespace/Kind/name` (repeatable)
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) object: Vec<String>,
    /// `yaml` keeps the bundle's own text; `json` is what Kubernetes reads, one object per line; `api` is the vendor's own
    /// list of configs, or the config alone for one --object
    #[arg(long, value_name = "FORMAT", default_value = "yaml", help_heading = "Result")]
    pub(crate) format: ConfigFormat,
    /// `files` keeps the bundle's files, manifest included; `objects` writes one file per object and nothing else
    /// [default: files; objects with --object or --format json]
    #[arg(long, value_name = "LAYOUT", help_heading = "Result")]
    pub(crate) layout: Option<Layout>,
    /// Write what can be written although a patch fails; the exit code stays 1
    #[arg(long, help_heading = "Result")]
    pub(crate) keep_going: bool,
    /// Write into a folder although other files lie in it; they are carried over
    #[arg(long, help_heading = "Result")]
    pub(crate) force: bool,
    /// Flush the output to the disk, so that it survives a power loss
    #[arg(long, help_heading = "Result")]
    pub(crate) sync: bool,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// What becomes of a config's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConfigFormat {
    Yaml,
    Json,
    Api,
}

/// Which files an output has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layout {
    Files,
    Objects,
}

/// Compares two releases, or one bundle without and with its patches
///
/// With two bundles: BEFORE and its patches against AFTER and its patches. With one: what the patches do to it. Values of
/// Secrets are shown as letters; equal values have equal letters.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay diff old.zip new.zip -p patches/
  onlay diff old.zip new.zip -p patches/ --keep deployment-license-server --format summary
  onlay diff old.zip new.zip -p patches/ --stat
  onlay diff old.zip new.zip -p patches/ --layers
  onlay diff old.zip new.zip -p patches/ --extra installer/ --keep db-tls-metadata --kube-version 1.29
  onlay diff old.zip new.zip -p patches/ --default-patches defaults.zip --network-policies policies/
  onlay diff installation.zip --size x-large --presets sizes.yaml
  onlay diff old.zip new.zip -p patches/ --format markdown --max-size 65536 > comment.md
  onlay diff old.zip new.zip -p patches/ --format api --call validation --require 'job-migrate=Database Migration'
  onlay diff final/ dump.yaml --drift
  onlay diff old.zip new.zip --before-patches v1/ --after-patches v2/
  onlay diff installation.zip -p patches/ --object Deployment/web")]
pub(crate) struct DiffArgs {
    /// The current release, or the only one [default: the `base:` of onlay.yaml]
    pub(crate) before: Option<PathBuf>,
    /// The new release
    pub(crate) after: Option<PathBuf>,
    /// The new release, where the current one is the `base:` of onlay.yaml
    #[arg(
        long = "after",
        id = "after-option",
        value_name = "BUNDLE",
        conflicts_with = "after",
        help_heading = "Inputs"
    )]
    pub(crate) after_option: Option<PathBuf>,
    /// The version of the `base:` of onlay.yaml, where it gives none.
    #[arg(skip)]
    pub(crate) before_version: Option<String>,
    #[command(flatten)]
    pub(crate) overlays: OverlayArgs,
    #[command(flatten)]
    pub(crate) sides: SideArgs,
    #[command(flatten)]
    pub(crate) keep: KeepArgs,
    #[command(flatten)]
    pub(crate) transforms: TransformArgs,
    #[command(flatten)]
    pub(crate) kube: KubeArgs,
    /// Only these objects: `name`, `Kind/name`, `Kind.group/name` or `namespace/Kind/name` (repeatable)
    #[arg(long, value_name = "NAME", help_heading = "Result")]
    pub(crate) object: Vec<String>,
    /// How to show the changes
    #[arg(long, value_name = "FORMAT", default_value = "unified", help_heading = "Result")]
    pub(crate) format: DiffFormat,
    /// With --format api: which of the vendor's calls to answer
    #[arg(long, value_name = "CALL", default_value = "diff", help_heading = "Result")]
    pub(crate) call: DiffCall,
    /// With --call validation: an object that the new release must have, and the title of this check (repeatable)
    #[arg(long, value_name = "NAME[=TITLE]", help_heading = "Inputs")]
    pub(crate) require: Vec<String>,
    #[command(flatten)]
    pub(crate) stamp: StampArgs,
    /// AFTER was dumped from a cluster (`kubectl get -o yaml`): compare fields, but for those that the cluster sets
    #[arg(long, conflicts_with_all = ["stat", "keep", "after_patches"], help_heading = "Inputs")]
    pub(crate) drift: bool,
    /// Show how many lines change in each object, not the lines
    #[arg(long, conflicts_with = "format", help_heading = "Result")]
    pub(crate) stat: bool,
    /// With --format markdown: leave out hunks beyond this size, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 65536, value_parser = at_least_1000(), help_heading = "Result")]
    pub(crate) max_size: u64,
    /// How many unchanged lines to show around a change
    #[arg(short = 'U', long, value_name = "N", default_value_t = 3, help_heading = "Result")]
    pub(crate) context: usize,
    /// Say of each changed line whose it is, `vendor` or `yours`, and show what the vendor changed and your patches hide
    #[arg(long, conflicts_with_all = ["stat", "drift"], help_heading = "Result")]
    pub(crate) layers: bool,
    /// Show the lines of objects that are only written in another way
    #[arg(long, help_heading = "Result")]
    pub(crate) formatting: bool,
    /// Show the values of Secrets
    #[arg(long, help_heading = "Result")]
    pub(crate) show_secrets: bool,
    /// Exit with 0 although something differs
    #[arg(long, help_heading = "Result")]
    pub(crate) exit_zero: bool,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

impl DiffArgs {
    /// Returns the new release, whichever way it is named.
    pub(crate) fn newest(&self) -> Option<&Path> {
        self.after.as_deref().or(self.after_option.as_deref())
    }
}

fn at_least_1000() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(1000..)
}

/// How to show a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// A summary, then changed lines by object as `diff -u` writes them
    Unified,
    /// Everything, in the vendor's shape, with the line numbers of both files beside the vendor's
    Json,
    /// The names of what is included, deleted and kept
    Summary,
    /// The same names as JSON
    SummaryJson,
    /// A line for each object that differs: what becomes of it, a tab, its name
    Names,
    /// A comment for a pull request: the summary, then the lines folded
    Markdown,
    /// The vendor's own JSON; --call says which
    Api,
}

/// The vendor's calls that look at an upgrade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffCall {
    /// `GET product/upgrade/diff`
    Diff,
    /// `GET product/upgrade/diff/summary`
    Summary,
    /// `GET product/upgrade/validation`
    Validation,
    /// `GET product/upgrade`
    Upgrade,
}

/// Prints a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay completions bash > /etc/bash_completion.d/onlay
  onlay completions fish > ~/.config/fish/completions/onlay.fish")]
pub(crate) struct CompletionsArgs {
    /// The shell
    pub(crate) shell: Shell,
}

/// Prints a manual page
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  onlay man > onlay.1
  onlay man materialize > onlay-materialize.1")]
pub(crate) struct ManArgs {
    /// The command to describe [default: all of onlay]
    pub(crate) name: Option<String>,
}

/// Gives the whole command, for completions and manual pages.
pub(crate) fn command() -> clap::Command {
    <Args as clap::CommandFactory>::command()
}
