//! One object and one patch, and whether two answers to them agree.

use onlay::patch::Severity;
use serde_json::Value as Json;

use crate::spell::Spelling;
use crate::support::{document, lay, same};
use crate::tool::Answer;

/// A round: an object, a patch, and how both are spelled.
#[derive(Debug, Clone)]
pub(crate) struct Round {
    pub(crate) object: Json,
    pub(crate) patch: Json,
    pub(crate) spelled: [Spelling; 2],
}

impl Round {
    pub(crate) fn document(&self) -> String {
        let name = self.object["metadata"]["name"].as_str().unwrap_or_default();
        format!("# object: {name}\n{}", self.spelled[0].write(&self.object))
    }

    /// The patch without the header that says what it is for.
    pub(crate) fn body(&self) -> String {
        match &self.patch {
            // One operation a line, as JSON.
            Json::Array(operations) => operations.iter().map(|o| format!("- {o}\n")).collect(),
            patch => self.spelled[1].write(patch),
        }
    }
}

/// What we make of a round.
#[derive(Debug, Clone)]
pub(crate) struct Ours {
    pub(crate) answer: Result<Json, String>,
    pub(crate) text: String,
}

pub(crate) fn ours(round: &Round) -> Ours {
    let name = round.object["metadata"]["name"].as_str().unwrap_or_default();
    let patch = format!("# target: {name}\n{}", round.body());
    let base = round.document();
    let laid = lay("base.yaml", &base, &[("patch.yaml", &patch)]);
    let errors = |f: &&onlay::Finding| f.severity == Severity::Error;
    let answer = match laid.findings.iter().find(errors) {
        Some(finding) => {
            assert!(laid.text() == base, "an error left something behind\n{base}\n{patch}");
            Err(format!("{}: {}", finding.code, finding.message))
        }
        None => document(laid.text()),
    };
    Ours { answer, text: laid.text().to_owned() }
}

/// How the two differ: a short line, the same for the same kind of fault.
pub(crate) fn difference(ours: &Ours, theirs: &Answer) -> Option<String> {
    match (&ours.answer, theirs) {
        (_, Answer::None) => None,
        (Err(error), _) if error.starts_with("onlay/internal") => Some(format!("we: {}", without_names(error))),
        (Ok(ours), Answer::Value(theirs)) => (!same(ours, theirs)).then(|| "two values".to_owned()),
        (Err(_), Answer::Error(_)) => None,
        (Ok(_), Answer::Error(said)) => Some(format!(
            "only kubectl: {}",
            without_names(said.lines().next().unwrap_or_default().trim_start_matches("error: "))
        )),
        (Err(error), Answer::Value(_)) => Some(format!("only we: {}", without_names(error))),
    }
}

/// A message without what is in quotes, behind a colon of Go's, or a number.
fn without_names(message: &str) -> String {
    let words = message
        .split([' ', ':'])
        .filter(|w| w.chars().all(|c| c.is_ascii_alphabetic() || "/,-$'".contains(c)) && w.len() > 1);
    words.take(12).collect::<Vec<_>>().join(" ")
}
