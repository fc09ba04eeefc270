//! SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), with what GitHub's code scanning asks for besides:
//! every result has a location, and fingerprints that outlive lines above it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onlay_patch::Severity;
use serde::Serialize;

use super::{Report, Reported, ReportedPlace};
use crate::check::rule;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The folder in which the command ran; where that is no other machine needs to know.
const ROOT: &str = "SRCROOT";

/// A SARIF log of one run.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SarifJson {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    original_uri_base_ids: BTreeMap<&'static str, Base>,
    column_kind: &'static str,
    results: Vec<ResultJson>,
}

#[derive(Debug, Clone, Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<RuleJson>,
}

#[derive(Debug, Clone, Serialize)]
struct Base {
    description: Message,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleJson {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_description: Option<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    full_description: Option<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Message>,
    default_configuration: Configuration,
}

#[derive(Debug, Clone, Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Message {
    text: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultJson {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: BTreeMap<&'static str, String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
    #[serde(skip_serializing_if = "Option::is_none")]
    context_region: Option<ContextRegion>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// The whole line, for those who cannot open an archive.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct ContextRegion {
    start_line: usize,
    end_line: usize,
    snippet: Message,
}

impl SarifJson {
    /// Makes the log of a report. `version` is that of the command.
    #[must_use]
    pub fn of(report: &Report, version: &'static str) -> Self {
        let codes: BTreeMap<&'static str, Severity> =
            report.findings.iter().map(|finding| (finding.code, finding.severity)).collect();
        let codes: Vec<(&'static str, Severity)> = codes.into_iter().collect();
        let result = |finding: &Reported| {
            let index = codes.binary_search_by_key(&finding.code, |(code, _)| *code);
            ResultJson::of(finding, index.expect("every code that is reported is in the list"))
        };
        let rules = codes.iter().map(|(code, severity)| RuleJson::of(code, *severity)).collect();
        let description = message("The folder in which onlay was started.");
        Self {
            schema: SCHEMA,
            version: "2.1.0",
            runs: [Run {
                tool: Tool { driver: Driver { name: "onlay", semantic_version: version, rules } },
                original_uri_base_ids: BTreeMap::from([(ROOT, Base { description })]),
                column_kind: "utf16CodeUnits",
                results: report.findings.iter().map(result).collect(),
            }],
        }
    }
}

impl RuleJson {
    fn of(code: &'static str, severity: Severity) -> Self {
        let rule = rule(code);
        let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(message);
        Self {
            id: code.to_owned(),
            short_description: text(rule.map(|rule| rule.summary)),
            full_description: text(rule.map(|rule| rule.explanation)),
            help: text(rule.map(|rule| rule.help)),
            default_configuration: Configuration { level: rule.map_or(severity, |rule| rule.severity).word() },
        }
    }
}

impl ResultJson {
    fn of(finding: &Reported, rule_index: usize) -> Self {
        let logical = finding.object.iter().map(|object| LogicalLocation {
            fully_qualified_name: format!("{object}{}", finding.pointer.as_deref().unwrap_or_default()),
        });
        let logical: Vec<LogicalLocation> = logical.collect();
        let mut locations: Vec<Location> =
            finding.places.iter().enumerate().map(|(number, place)| Location::of(place, number)).collect();
        let related = locations.split_off(locations.len().min(1));
        match locations.first_mut() {
            Some(first) => first.logical_locations = logical,
            None => locations.push(Location {
                id: None,
                physical_location: PhysicalLocation {
                    artifact_location: ArtifactLocation::of(&finding.path),
                    region: None,
                    context_region: None,
                },
                logical_locations: logical,
                message: None,
            }),
        }
        Self {
            rule_id: finding.code,
            rule_index,
            level: finding.severity.word(),
            message: Message { text: finding.sentences() },
            locations,
            related_locations: related,
            partial_fingerprints: BTreeMap::from([("onlayFinding/v1", finding.fingerprint.clone())]),
        }
    }
}

impl Location {
    fn of(place: &ReportedPlace, number: usize) -> Self {
        let (start, end) = (place.start, place.end);
        let is_one_line = start.line == end.line && place.is_whole;
        Self {
            id: Some(number).filter(|number| *number > 0),
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation::of(&place.path),
                region: Some(Region {
                    start_line: start.line,
                    start_column: start.utf16,
                    end_line: end.line,
                    end_column: end.utf16,
                }),
                context_region: is_one_line.then(|| ContextRegion {
                    start_line: start.line,
                    end_line: start.line,
                    snippet: Message { text: place.text.clone() },
                }),
            },
            logical_locations: Vec::new(),
            message: Some(&place.label).filter(|label| !label.is_empty()).map(|label| message(label)),
        }
    }
}

impl ArtifactLocation {
    fn of(path: &str) -> Self {
        match path.starts_with('/') {
            true => Self { uri: format!("file://{}", percent_encoded(path)), uri_base_id: None },
            false => Self { uri: percent_encoded(path), uri_base_id: Some(ROOT) },
        }
    }
}

/// A path as the path of a URI (RFC 3986): all but unreserved characters and `/` is encoded, byte by byte.
fn percent_encoded(path: &str) -> String {
    path.bytes().fold(String::with_capacity(path.len()), |mut uri, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
        uri
    })
}

fn message(text: &str) -> Message {
    Message { text: text.to_owned() }
}
