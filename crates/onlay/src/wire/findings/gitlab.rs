//! GitLab's code quality report: a JSON array; an entry needs a path and a line.

use onlay_patch::Severity;
use serde::Serialize;

use super::{Report, Reported};

/// One entry of GitLab's code quality report.
#[derive(Debug, Clone, Serialize)]
pub struct GitlabIssueJson {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Debug, Clone, Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Debug, Clone, Copy, Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

impl GitlabIssueJson {
    /// Makes the entries of a report, one for each finding, at its first place.
    #[must_use]
    pub fn of(report: &Report) -> Vec<Self> {
        report.findings.iter().map(Self::of_finding).collect()
    }

    fn of_finding(finding: &Reported) -> Self {
        let place = finding.places.first();
        Self {
            description: finding.sentences(),
            check_name: finding.code,
            fingerprint: finding.fingerprint.clone(),
            severity: match finding.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: Location {
                path: finding.path.clone(),
                lines: Lines {
                    begin: place.map_or(1, |place| place.start.line),
                    end: place.map_or(1, |place| place.end.line),
                },
            },
        }
    }
}
