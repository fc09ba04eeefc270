//! What a run has read so far and what there is to say about it.

use onlay::patch::Severity;
use onlay::{Finding, Sources};

use crate::secrets::Secrets;

/// How a run ended, for its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Nothing to report.
    Clean,
    /// Differences, or patches that cannot be applied.
    Found,
    /// Bad usage, unreadable or invalid input, output that cannot be written.
    Trouble,
}

/// The state of one run: it only grows.
#[derive(Debug, Default)]
pub(crate) struct Session {
    /// Every text, for the places of findings.
    pub(crate) sources: Sources,
    /// Findings, in the order in which they were made.
    pub(crate) findings: Vec<Finding>,
    /// Lines that are worth reading even where notes are not shown.
    pub(crate) remarks: Vec<String>,
    /// What must not be shown of the texts.
    pub(crate) secrets: Secrets,
    /// Whether standard input has been read; there is only one.
    pub(crate) read_stdin: bool,
    in_trouble: bool,
}

impl Session {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Notes a finding that makes the whole run impossible.
    pub(crate) fn refuse(&mut self, finding: Finding) {
        self.in_trouble = true;
        self.findings.push(finding);
    }

    /// Notes what was found in an input; an error there makes the run impossible.
    pub(crate) fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            self.in_trouble |= finding.severity == Severity::Error;
            self.findings.push(finding);
        }
    }

    /// Whether something was refused.
    pub(crate) fn is_in_trouble(&self) -> bool {
        self.in_trouble
    }
}
