//! JUnit's XML: a suite for each family of rules; what fails the check is a failure, all else is said in passing.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onlay_patch::Severity;

use super::{Report, Reported, family};
use crate::check::{Rule, rules};
use crate::hidden::visible;

/// The cases of a suite.
#[derive(Default)]
struct Suite<'r> {
    findings: Vec<&'r Reported>,
    /// Rules without findings.
    passed: Vec<&'static Rule>,
}

impl Report {
    /// Writes a suite for each family of rules: a case for each finding, and one for each rule that found nothing.
    ///
    /// Findings at or above `fail_on` are failures. There is no time in it, so that the same findings give the same bytes.
    #[must_use]
    pub fn junit(&self, fail_on: Severity) -> String {
        let mut suites: BTreeMap<&str, Suite<'_>> = BTreeMap::new();
        for finding in &self.findings {
            suites.entry(family(finding.code)).or_default().findings.push(finding);
        }
        for rule in rules().filter(|rule| self.findings.iter().all(|finding| finding.code != rule.id)) {
            suites.entry(family(rule.id)).or_default().passed.push(rule);
        }
        let fails = |finding: &&&Reported| finding.severity >= fail_on;
        let tests: usize = suites.values().map(|suite| suite.findings.len() + suite.passed.len()).sum();
        let failures = self.findings.iter().filter(|finding| fails(&finding)).count();
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <testsuites name=\"onlay check\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"0\">\n"
        );
        for (family, suite) in &suites {
            let _ = writeln!(
                out,
                "  <testsuite name=\"onlay {}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\" time=\"0\">",
                xml(family),
                suite.findings.len() + suite.passed.len(),
                suite.findings.iter().filter(fails).count(),
            );
            for finding in &suite.findings {
                case(&mut out, finding, fails(&finding));
            }
            for rule in &suite.passed {
                let (id, summary) = (xml(rule.id), xml(rule.summary));
                let _ = writeln!(out, "    <testcase classname=\"{id}\" name=\"{summary}\" time=\"0\"/>");
            }
            out.push_str("  </testsuite>\n");
        }
        out.push_str("</testsuites>\n");
        out
    }
}

fn case(out: &mut String, finding: &Reported, fails: bool) {
    // Without line numbers, so that a case keeps its name while lines come and go above it.
    let mut name = finding.path.clone();
    for part in [&finding.object, &finding.pointer].into_iter().flatten() {
        let _ = write!(name, " {part}");
    }
    let _ = writeln!(out, "    <testcase classname=\"{}\" name=\"{}\" time=\"0\">", xml(finding.code), xml(&name));
    let details = xml(&details(finding));
    if fails {
        let (message, severity) = (xml(&finding.message), finding.severity.word());
        let _ = writeln!(out, "      <failure message=\"{message}\" type=\"{severity}\">{details}</failure>");
    } else {
        let _ = writeln!(out, "      <system-out>{details}</system-out>");
    }
    out.push_str("    </testcase>\n");
}

/// All that there is to say, a line for each place.
fn details(finding: &Reported) -> String {
    let mut text = format!("{}[{}]: {}\n", finding.severity.word(), finding.code, finding.message);
    for place in &finding.places {
        let label = if place.label.is_empty() { String::new() } else { format!("  ({})", place.label) };
        let _ = writeln!(text, "{}:{}:{}: {}{label}", place.path, place.start.line, place.start.column, place.text);
    }
    if finding.places.is_empty() {
        let _ = writeln!(text, "{}", finding.path);
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(text, "help: {help}");
    }
    text
}

/// Escapes text for attributes and content; what XML cannot hold is spelled out.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        for c in visible(line).chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&apos;"),
                // A tab in an attribute would be read as a space.
                '\t' => out.push_str("&#9;"),
                // No characters to XML 1.0.
                '\u{fffe}' | '\u{ffff}' => {
                    let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
                }
                c => out.push(c),
            }
        }
    }
    out
}
