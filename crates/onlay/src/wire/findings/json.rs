//! `json` and `jsonl`: all that is known of each finding.

use onlay_patch::Severity;
use serde::Serialize;

use super::{Report, Reported, ReportedPlace};

/// All findings of a run.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingsJson {
    /// The findings.
    pub findings: Vec<FindingJson>,
    /// How many there are of each severity.
    pub counts: SeverityCountsJson,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct SeverityCountsJson {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Notes.
    pub note: usize,
}

/// One finding.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingJson {
    /// The rule's id, such as `patch/no-such-target`.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// One sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The object, or what names one in vain.
    pub object: Option<String>,
    /// The field of the object, as a JSON pointer (RFC 6901).
    pub pointer: Option<String>,
    /// The file or the bundle, where there is no place in a text.
    pub file: Option<String>,
    /// The places, the most important one first.
    pub places: Vec<FindingPlaceJson>,
    /// By what it is known again although lines came and went above it.
    pub fingerprint: String,
}

/// A place in a text. Lines and columns count from 1, columns in characters; bytes count from 0; ends are exclusive.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingPlaceJson {
    /// The file, or the bundle and its member.
    pub path: String,
    /// The line in which it begins.
    pub line: usize,
    /// The column in which it begins.
    pub column: usize,
    /// The line in which it ends.
    pub end_line: usize,
    /// The column behind its last character.
    pub end_column: usize,
    /// The byte at which it begins.
    pub start_byte: usize,
    /// The byte behind it.
    pub end_byte: usize,
    /// A few words on what is there; may be empty.
    pub label: String,
    /// The line in which it begins, without its end and without values of Secrets.
    pub text: String,
}

impl FindingsJson {
    /// Makes the shape of a report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut counts = SeverityCountsJson::default();
        for finding in &report.findings {
            match finding.severity {
                Severity::Error => counts.error += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Note => counts.note += 1,
            }
        }
        Self { findings: report.findings.iter().map(FindingJson::of).collect(), counts }
    }
}

impl FindingJson {
    fn of(finding: &Reported) -> Self {
        let Reported { code, severity, message, help, object, pointer, path, names_file, places, fingerprint, .. } =
            finding.clone();
        Self {
            code,
            severity: severity.word(),
            message,
            help,
            object,
            pointer,
            file: Some(path).filter(|_| names_file && places.is_empty()),
            places: places.into_iter().map(FindingPlaceJson::of).collect(),
            fingerprint,
        }
    }
}

impl FindingPlaceJson {
    fn of(place: ReportedPlace) -> Self {
        let ReportedPlace { path, label, start, end, text, .. } = place;
        Self {
            path,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            start_byte: start.byte,
            end_byte: end.byte,
            label,
            text,
        }
    }
}
