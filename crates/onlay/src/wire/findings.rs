//! Findings as CI systems read them: one [`Report`], and a file for each format that is made of it.
//!
//! A report is what all formats have in common: every place with its lines and columns, each finding with its rule and a
//! fingerprint by which it is known again in the next run.

mod fingerprint;
mod github;
mod gitlab;
mod json;
mod junit;
mod lines;
mod sarif;

use onlay_patch::Severity;
use onlay_yaml::Place;

use crate::check::rule;
use crate::finding::Finding;
use crate::sources::Sources;
use fingerprint::Fingerprints;
use lines::Lines;

pub use gitlab::GitlabIssueJson;
pub use json::{FindingJson, FindingPlaceJson, FindingsJson, SeverityCountsJson};
pub use sarif::SarifJson;

/// What it takes to report findings.
#[derive(Clone, Copy)]
pub struct Reporting<'r> {
    /// The texts that the places are of.
    pub sources: &'r Sources,
    /// What may be shown of the line in which a place begins, and whether that is all of it.
    pub shown_line: &'r dyn Fn(&Place) -> (String, bool),
    /// What a finding without any place is about: the bundle. CI systems drop, or refuse, what has no path.
    pub subject: &'r str,
    /// The folder that paths are told from, if a path begins with it.
    pub root: Option<&'r str>,
}

impl std::fmt::Debug for Reporting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reporting").field("subject", &self.subject).field("root", &self.root).finish_non_exhaustive()
    }
}

/// Findings with all that the formats say of them, in the order in which they were given.
#[derive(Debug, Clone)]
pub struct Report {
    findings: Vec<Reported>,
}

/// A finding, looked up.
#[derive(Debug, Clone)]
struct Reported {
    code: &'static str,
    severity: Severity,
    message: String,
    help: Option<String>,
    object: Option<String>,
    pointer: Option<String>,
    /// Where there is no place: the file, or what the whole report is about.
    path: String,
    /// Whether a finding without place names its file itself.
    names_file: bool,
    places: Vec<ReportedPlace>,
    fingerprint: String,
}

/// A place, looked up. Lines and columns count from 1; ends are where the place is over.
#[derive(Debug, Clone)]
struct ReportedPlace {
    path: String,
    label: String,
    start: lines::Position,
    end: lines::Position,
    /// The line in which it begins, as far as it may be shown.
    text: String,
    /// Whether `text` is the whole line.
    is_whole: bool,
}

impl Report {
    /// Looks up everything that is reported of findings.
    ///
    /// ```
    /// use onlay::patch::Severity;
    /// use onlay::yaml::{Place, Text};
    /// use onlay::{Finding, Report, Reporting, Sources};
    ///
    /// let mut sources = Sources::default();
    /// let source = sources.add("patches/web.yaml", Text::from("# target: wbe\nspec: {replicas: 3}\n"));
    /// let place = Place { source, span: 10..13 };
    /// let finding = Finding::new("patch/no-such-target", Severity::Warning, "there is no `wbe`", place);
    /// let shown_line = |_: &Place| ("# target: wbe".to_owned(), true);
    /// let how = Reporting { sources: &sources, shown_line: &shown_line, subject: "bundle.zip", root: None };
    /// let report = Report::of([&finding], how);
    /// assert!(report.github().starts_with("::warning file=patches/web.yaml,line=1,endLine=1,col=11,endColumn=14,title="));
    /// ```
    #[must_use]
    pub fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>, how: Reporting<'_>) -> Self {
        let mut lines = Lines::of(how.sources);
        let mut fingerprints = Fingerprints::default();
        let mut reported = |finding: &Finding| {
            let rule = rule(finding.code);
            let places: Vec<ReportedPlace> = finding
                .places
                .iter()
                .map(|mark| {
                    let (text, is_whole) = (how.shown_line)(&mark.place);
                    let (start, end) = lines.around(&mark.place);
                    let path = relative(&how.sources.get(mark.place.source).path, how.root);
                    ReportedPlace { path, label: mark.label.clone(), start, end, text, is_whole }
                })
                .collect();
            let file = finding.file.as_deref();
            let mut reported = Reported {
                code: finding.code,
                severity: finding.severity,
                message: finding.message.clone(),
                help: finding.help.clone().or_else(|| Some(rule?.help.to_owned()).filter(|help| !help.is_empty())),
                object: finding.config.clone(),
                pointer: finding.pointer.clone(),
                path: places
                    .first()
                    .map_or_else(|| relative(file.unwrap_or(how.subject), how.root), |p| p.path.clone()),
                names_file: file.is_some(),
                places,
                fingerprint: String::new(),
            };
            reported.fingerprint = fingerprints.of(&reported);
            reported
        };
        Self { findings: findings.into_iter().map(&mut reported).collect() }
    }
}

impl Reported {
    /// The message and the help, where only one text can be told.
    fn sentences(&self) -> String {
        match &self.help {
            Some(help) => format!("{}\nhelp: {help}", self.message),
            None => self.message.clone(),
        }
    }
}

/// A path as it is told in a report: with `/`, from the root if it is below it, without `./`.
fn relative(path: &str, root: Option<&str>) -> String {
    let below = root.and_then(|root| path.strip_prefix(root)?.strip_prefix('/'));
    let mut path = below.unwrap_or(path);
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    path.to_owned()
}

/// The first part of a code: `patch`.
fn family(code: &str) -> &str {
    code.split_once('/').map_or(code, |(family, _)| family)
}

#[cfg(test)]
mod tests;
