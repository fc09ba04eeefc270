//! Where a check's findings go, and how they are written.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::ValueEnum;

/// How to write findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: each finding with the lines that it is about
    Text,
    /// All findings as one JSON text
    Json,
    /// One JSON text a line for each finding
    Jsonl,
    /// SARIF 2.1.0, for GitHub code scanning and many others
    Sarif,
    /// JUnit XML: a case for each finding, and one for each rule that found nothing
    Junit,
    /// Workflow commands, which GitHub Actions shows at the lines of a change
    Github,
    /// GitLab's code quality report
    Gitlab,
    /// A comment for a pull request
    Markdown,
    /// The vendor's own validation errors
    Api,
}

/// A format, and the file to write it to: `sarif=out.sarif`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReportTo {
    pub(crate) format: ReportFormat,
    /// Nothing for standard output.
    pub(crate) path: Option<PathBuf>,
}

impl FromStr for ReportTo {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, path) = match text.split_once('=') {
            Some((_, "")) => return Err(format!("`{text}` names no file; write `{text}FILE`, or leave out the `=`")),
            Some((name, path)) => (name, Some(path)),
            None => (text, None),
        };
        let known = || ReportFormat::value_variants().iter().filter_map(ReportFormat::to_possible_value);
        let format = ReportFormat::from_str(name, false).map_err(|_| {
            let names: Vec<String> = known().map(|value| value.get_name().to_owned()).collect();
            let near = onlay::kube::nearest(name, names.iter().map(String::as_str));
            let hint = near.first().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            format!("`{name}` is no format{hint} There are {}", names.join(", "))
        })?;
        Ok(Self { format, path: path.filter(|path| *path != "-").map(PathBuf::from) })
    }
}

impl ReportArgs {
    /// The files that are written.
    pub(crate) fn files(&self) -> Vec<&Path> {
        self.format.iter().filter_map(|to| to.path.as_deref()).collect()
    }
}

/// How findings are written.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ReportArgs {
    /// How to write findings, and where to: `text`, `json`, `jsonl`, `sarif`, `junit`, `github`, `gitlab`, `markdown` or `api`,
    /// each with `=FILE` or to standard output (repeatable; one of them to standard output)
    #[arg(long, value_name = "FORMAT[=FILE]", default_value = "text", help_heading = "Result")]
    pub(crate) format: Vec<ReportTo>,
    /// With markdown: leave out findings beyond this size, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 65536, value_parser = super::at_least_1000(), help_heading = "Result")]
    pub(crate) max_size: u64,
    /// Show the values of Secrets
    #[arg(long, help_heading = "Result")]
    pub(crate) show_secrets: bool,
}
