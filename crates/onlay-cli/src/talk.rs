//! Findings and remarks to standard error. Nothing else in this program writes there.

use std::collections::HashSet;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use onlay::Finding;
use onlay::patch::Severity;

use crate::args::TalkArgs;
use crate::display::display;
use crate::frames::Frames;
use crate::session::{Session, Status};

/// Prints help, the version, or what is wrong with the arguments.
pub(crate) fn usage(message: &clap::Error) -> Status {
    let printed = message.print().and_then(|()| io::stdout().flush());
    // Help that could not be written is no help.
    let is_unwritten = printed.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    if message.exit_code() != 0 || is_unwritten { Status::Trouble } else { Status::Clean }
}

/// Prints what a run has to say: remarks, findings by place, and how many there were.
pub(crate) fn findings(session: &Session, args: &TalkArgs) {
    // There is nobody left to tell if this fails.
    let _ = write(session, args);
}

fn write(session: &Session, args: &TalkArgs) -> io::Result<()> {
    let is_colored = AutoStream::choice(&io::stderr()) != ColorChoice::Never;
    let mut out = io::BufWriter::new(io::stderr().lock());
    let findings = in_order(&session.findings);
    out.write_all(framed(&findings, is_colored, session, args).as_bytes())?;
    if !args.quiet {
        for remark in &session.remarks {
            writeln!(out, "{}", display(remark))?;
        }
        if let Some(summary) = summary(&findings, args.verbose) {
            writeln!(out, "{summary}")?;
        }
    }
    out.flush()
}

/// Says that a watched check begins again; its findings stand below.
pub(crate) fn again() {
    let _ = writeln!(io::stderr().lock(), "\n--- something changed: checking again; Ctrl-C ends\n");
}

/// What a check has found, as data.
pub(crate) fn report(findings: &[&Finding], is_colored: bool, session: &Session, args: &TalkArgs) -> String {
    let counts = summary(findings, args.verbose).unwrap_or_else(|| "no findings".to_owned());
    framed(findings, is_colored, session, args) + &counts + "\n"
}

/// Findings with their lines, as far as the user wants to see them.
fn framed(findings: &[&Finding], is_colored: bool, session: &Session, args: &TalkArgs) -> String {
    let is_shown = |finding: &&&Finding| args.shows(finding.severity);
    let mut frames = Frames::new(is_colored);
    findings.iter().filter(is_shown).map(|finding| frames.draw(finding, session) + "\n").collect()
}

/// Findings without a place come first, then those of each text from its top to its end; none twice.
pub(crate) fn in_order(findings: &[Finding]) -> Vec<&Finding> {
    let at = |finding: &Finding| finding.places.first().map(|mark| (mark.place.source, mark.place.span.start));
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| at(finding));
    let mut seen = HashSet::new();
    sorted.retain(|finding| {
        let places: Vec<_> = finding.places.iter().map(|mark| &mark.place).collect();
        seen.insert((finding.code, &finding.message, &finding.file, places))
    });
    sorted
}

/// `2 errors, 1 warning`; nothing if there is nothing to count.
pub(crate) fn summary(findings: &[&Finding], is_verbose: bool) -> Option<String> {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let shown: Vec<String> = Severity::ALL
        .into_iter()
        .map(|severity| (count(severity), severity.word()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| match (count, word) {
            (_, "note") if !is_verbose => {
                format!("{} (--verbose shows {})", plural(count, word), if count == 1 { "it" } else { "them" })
            }
            _ => plural(count, word),
        })
        .collect();
    (!shown.is_empty()).then(|| shown.join(", "))
}

/// `1 file`, `2 files`, `2 patches`.
pub(crate) fn plural(count: usize, word: &str) -> String {
    let ending = if word.ends_with("ch") { "es" } else { "s" };
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}{ending}") }
}
