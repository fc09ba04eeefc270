//! GitHub's workflow commands: a line for each finding, which a runner shows at the line of the file.

use std::fmt::Write as _;

use onlay_patch::Severity;

use super::Report;
use crate::hidden::visible;

impl Report {
    /// Writes a workflow command for each finding: `::error file=…,line=…,col=…,title=…::…`.
    ///
    /// Nothing from outside can end a property or begin another command.
    #[must_use]
    pub fn github(&self) -> String {
        let mut out = String::new();
        for finding in &self.findings {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "notice",
            };
            let _ = write!(out, "::{command} file={}", property(&finding.path));
            if let Some(place) = finding.places.first() {
                let _ = write!(out, ",line={},endLine={},col={}", place.start.line, place.end.line, place.start.column);
                // An end column in another line is refused.
                if place.start.line == place.end.line && place.end.column > place.start.column {
                    let _ = write!(out, ",endColumn={}", place.end.column);
                }
            }
            let mut text = finding.sentences();
            for place in finding.places.iter().skip(1) {
                let label = if place.label.is_empty() { "see also" } else { place.label.as_str() };
                let _ = write!(text, "\n{label}: {}:{}:{}", place.path, place.start.line, place.start.column);
            }
            let _ = writeln!(out, ",title={}::{}", property(&format!("onlay {}", finding.code)), data(&text));
        }
        out
    }
}

/// Escapes the text of a command; line ends that are ours stay line ends in what is shown.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| visible(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    visible(text).replace('%', "%25").replace(':', "%3A").replace(',', "%2C")
}
