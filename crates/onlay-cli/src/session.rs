//! What a run has read so far and what there is to say about it.

use onlay::patch::{Severity, Transforms};
use onlay::project::CheckSettings;
use onlay::yaml::Place;
use onlay::{Finding, Keep, Sources};

use crate::input::{Ahead, Stdin};
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

/// What a project file asks for, with the places that say so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    /// The transformations, but for the size.
    pub(crate) transforms: Transforms,
    /// The name of the size.
    pub(crate) size: Option<(String, Place)>,
    /// The keep list.
    pub(crate) keep: Vec<Keep>,
    /// What a check is to make of its findings.
    pub(crate) check: CheckSettings,
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
    /// What the project file says and no option holds.
    pub(crate) project: Asked,
    /// Inputs that are going to be asked for.
    pub(crate) ahead: Ahead,
    /// Standard input, for the one who reads it.
    pub(crate) stdin: Stdin,
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

    /// Takes what was read; what is wrong with it makes the whole run impossible.
    pub(crate) fn accept<T>(&mut self, read: Result<T, Vec<Finding>>) -> Option<T> {
        read.map_err(|findings| findings.into_iter().for_each(|finding| self.refuse(finding))).ok()
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
