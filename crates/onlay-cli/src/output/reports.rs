//! Findings of a check to everywhere that the user wants them: standard output and files, each in its format.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use onlay::patch::Severity;
use onlay::yaml::Place;
use onlay::{Finding, FindingsJson, GitlabIssueJson, Report, Reporting, SarifJson, ValidationJson};

use super::{WriteError, comment, file, stdout};
use crate::args::{ReportArgs, ReportFormat, ReportTo, TalkArgs};
use crate::commands::json;
use crate::display;
use crate::session::{Session, Status};
use crate::talk;

/// How and where to write findings.
pub(crate) struct Reports<'a> {
    pub(crate) args: &'a ReportArgs,
    pub(crate) talk: &'a TalkArgs,
    /// From which severity on a finding fails the check.
    pub(crate) fail_on: Severity,
    /// What a finding without a place is about.
    pub(crate) subject: &'a str,
}

/// Refuses formats that cannot be written beside each other, or that would overwrite an input.
pub(crate) fn check(args: &ReportArgs, inputs: &[&Path], session: &mut Session) {
    let to_stdout = args.format.iter().filter(|to| to.path.is_none()).count();
    if to_stdout > 1 {
        let message = format!("{to_stdout} formats go to standard output, which takes one");
        let finding = Finding::general("usage/conflict", Severity::Error, message);
        session.refuse(finding.help("give the others a file, as in `--format sarif=onlay.sarif --format text`"));
    }
    let mut seen = BTreeSet::new();
    for path in args.format.iter().filter_map(|to| to.path.as_deref()) {
        if !seen.insert(path) {
            let message = "two formats go to one file";
            session.refuse(Finding::general("usage/conflict", Severity::Error, message).about(path.to_string_lossy()));
        }
        let real = fs::canonicalize(path).ok();
        let is_input = |input: &&Path| real.is_some() && fs::canonicalize(input).ok() == real;
        if inputs.iter().any(is_input) {
            session.refuse(WriteError::IsInput { path: path.to_owned() }.into());
        }
    }
}

impl Reports<'_> {
    /// Whether findings that keep a check from being made are worth a report: in all formats but text, which has them on
    /// standard error already.
    pub(crate) fn tell_machines(&self) -> bool {
        self.args.format.iter().any(|to| to.format != ReportFormat::Text)
    }

    /// Writes all reports; of a check that could not be made (`found` is what stood in its way) those for machines.
    pub(crate) fn write(&self, found: &[Finding], is_made: bool, session: &mut Session) -> Status {
        let found = talk::in_order(found);
        let mut to_stdout = None;
        let mut files = Vec::new();
        for ReportTo { format, path } in &self.args.format {
            if *format == ReportFormat::Text && !is_made {
                continue;
            }
            let is_colored = path.is_none() && stdout::is_colored();
            let text = self.text(*format, &found, is_colored, session);
            match path {
                Some(path) => files.push((path, text)),
                None => to_stdout = Some(text),
            }
        }
        let mut status = Status::Clean;
        for (path, text) in files {
            if let Err(error) = file::write(path, text.as_bytes(), false) {
                session.refuse(error.into());
                status = Status::Trouble;
            }
        }
        stdout::finish(to_stdout, session).max(status)
    }

    fn text(&self, format: ReportFormat, found: &[&Finding], is_colored: bool, session: &Session) -> String {
        match format {
            ReportFormat::Text => talk::report(found, is_colored, session, self.talk),
            ReportFormat::Json => json(&FindingsJson::of(&self.report(found, session))),
            ReportFormat::Jsonl => {
                let findings = FindingsJson::of(&self.report(found, session)).findings;
                let lines = findings.iter().map(|finding| {
                    let line = serde_json::to_string(finding).expect("strings and numbers are JSON");
                    format!("{}\n", display::json(&line))
                });
                lines.collect()
            }
            ReportFormat::Sarif => json(&SarifJson::of(&self.report(found, session), env!("CARGO_PKG_VERSION"))),
            ReportFormat::Junit => self.report(found, session).junit(self.fail_on),
            ReportFormat::Github => {
                let shown: Vec<&Finding> =
                    found.iter().copied().filter(|finding| self.talk.shows(finding.severity)).collect();
                self.report(&shown, session).github()
            }
            ReportFormat::Gitlab => json(&GitlabIssueJson::of(&self.report(found, session))),
            ReportFormat::Markdown => {
                let most = usize::try_from(self.args.max_size).unwrap_or(usize::MAX);
                comment::text(found, self.talk, most, session)
            }
            ReportFormat::Api => json(&ValidationJson::of(found.iter().copied(), &session.sources)),
        }
    }

    fn report(&self, found: &[&Finding], session: &Session) -> Report {
        let folder = std::env::current_dir().ok();
        let shown_line = |place: &Place| match self.args.show_secrets {
            true => (whole_line(place, session), true),
            false => session.secrets.shown_line(place, &session.sources.get(place.source).text),
        };
        let how = Reporting {
            sources: &session.sources,
            shown_line: &shown_line,
            subject: self.subject,
            root: folder.as_deref().and_then(Path::to_str),
        };
        Report::of(found.iter().copied(), how)
    }
}

fn whole_line(place: &Place, session: &Session) -> String {
    let text = session.sources.get(place.source).text.as_str();
    text[crate::secrets::line_around(text, place.span.start)].to_owned()
}
