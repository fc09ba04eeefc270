use std::collections::BTreeSet;

use onlay_patch::Severity;
use onlay_yaml::{Place, Text};
use serde_json::{Value, json};

use super::*;

/// Texts, and findings in them: code, text, the words that are marked.
struct Case {
    sources: Sources,
    findings: Vec<Finding>,
}

impl Case {
    fn new() -> Self {
        Self { sources: Sources::default(), findings: Vec::new() }
    }

    fn text(&mut self, path: &str, text: &str) -> onlay_yaml::SourceId {
        self.sources.add(path, Text::from(text))
    }

    /// A finding at the first occurrence of some words.
    fn at(&mut self, code: &'static str, source: onlay_yaml::SourceId, words: &str) -> &mut Finding {
        let place = self.place(source, words);
        self.findings.push(Finding::new(code, Severity::Warning, "a message", place));
        self.findings.last_mut().expect("was just added")
    }

    fn place(&self, source: onlay_yaml::SourceId, words: &str) -> Place {
        let start = self.sources.get(source).text.find(words).expect("the words are there");
        Place { source, span: start..start + words.len() }
    }

    fn report(&self) -> Report {
        self.report_from(None)
    }

    fn report_from(&self, root: Option<&str>) -> Report {
        let shown_line = |place: &Place| {
            let text = self.sources.get(place.source).text.as_str();
            let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
            (text[start..].lines().next().unwrap_or_default().to_owned(), true)
        };
        let how = Reporting { sources: &self.sources, shown_line: &shown_line, subject: "bundle.zip", root };
        Report::of(&self.findings, how)
    }

    fn sarif(&self) -> Value {
        serde_json::to_value(SarifJson::of(&self.report(), "1.2.3")).expect("is JSON")
    }
}

/// One finding with all that a finding can have.
fn full() -> Case {
    let mut case = Case::new();
    let patch = case.text("patches/größe 1.yaml", "# target: web\nspec: {név𝄞: 3}\n");
    let base = case.text("new.zip/web.yaml", "kind: Deployment\nspec:\n  replicas: 2\n");
    let place = case.place(base, "replicas: 2");
    let finding = case.at("patch/no-effect", patch, "3}");
    finding.pointer = Some("/spec/replicas".to_owned());
    *finding = finding.clone().and(place, "in the base").of_config("Deployment/web");
    case
}

#[test]
fn json_has_characters_and_bytes() {
    let value = serde_json::to_value(FindingsJson::of(&full().report())).expect("is JSON");
    assert_eq!(value["counts"], json!({"error": 0, "warning": 1, "note": 0}));
    let finding = &value["findings"][0];
    assert_eq!(finding["object"], "Deployment/web");
    assert_eq!(finding["pointer"], "/spec/replicas");
    assert_eq!(finding["help"], rule("patch/no-effect").map(|rule| rule.help).expect("is a rule"));
    assert_eq!(
        finding["places"][0],
        json!({
            "path": "patches/größe 1.yaml", "line": 2, "column": 14, "endLine": 2, "endColumn": 16,
            "startByte": 31, "endByte": 33, "label": "", "text": "spec: {név𝄞: 3}"
        })
    );
}

#[test]
fn sarif_counts_utf16_and_encodes_paths() {
    let sarif = full().sarif();
    let run = &sarif["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let result = &run["results"][0];
    let location = &result["locations"][0];
    assert_eq!(
        location["physicalLocation"]["artifactLocation"],
        json!({"uri": "patches/gr%C3%B6%C3%9Fe%201.yaml", "uriBaseId": "SRCROOT"})
    );
    // The clef is one character and two code units.
    assert_eq!(
        location["physicalLocation"]["region"],
        json!({"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 17})
    );
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "Deployment/web/spec/replicas");
    assert_eq!(result["relatedLocations"][0]["message"]["text"], "in the base");
    let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("is a number") as usize];
    assert_eq!(rule["id"], result["ruleId"]);
}

#[test]
fn sarif_has_a_location_for_what_has_no_place() {
    let mut case = Case::new();
    case.findings.push(Finding::general("result/required", Severity::Error, "nothing"));
    case.findings.push(Finding::general("project/unknown-key", Severity::Error, "nothing").about("onlay.yaml"));
    case.findings.push(Finding::general("input/unreadable", Severity::Error, "nothing").about("/etc/a b"));
    let sarif = case.sarif();
    let uris: Vec<&Value> = sarif["runs"][0]["results"]
        .as_array()
        .expect("is a list")
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
        .collect();
    assert_eq!(uris, ["bundle.zip", "onlay.yaml", "file:///etc/a%20b"]);
}

#[test]
fn sarif_without_findings_is_a_run_without_results() {
    assert_eq!(Case::new().sarif()["runs"][0]["results"], json!([]));
}

#[test]
fn lines_above_do_not_change_a_fingerprint() {
    let fingerprint = |text: &str, words: &str| {
        let mut case = Case::new();
        let source = case.text("p.yaml", text);
        case.at("patch/no-effect", source, words);
        case.report().findings[0].fingerprint.clone()
    };
    let first = fingerprint("spec:\n  replicas: 3\n", "replicas");
    assert_eq!(first.len(), 32);
    assert_eq!(fingerprint("# more\n\nspec:\n  replicas: 3\n", "replicas"), first);
    assert_eq!(fingerprint("spec:\n    replicas:   3  \r\n", "replicas"), first);
    assert_ne!(fingerprint("spec:\n  replicas: 4\n", "replicas"), first);
    // Whoever stores them must find them again.
    assert_eq!(first, "c9dbe5431ea02e6ed8c52224835b65d3");
}

#[test]
fn equal_findings_have_fingerprints_of_their_own() {
    let mut case = Case::new();
    let source = case.text("p.yaml", "a: 1\n");
    for _ in 0..3 {
        case.at("patch/no-effect", source, "a");
    }
    let all: BTreeSet<String> = case.report().findings.into_iter().map(|finding| finding.fingerprint).collect();
    assert_eq!(all.len(), 3);
}

#[test]
fn paths_are_told_from_the_root() {
    for (path, root, expected) in [
        ("/srv/repo/patches/a.yaml", Some("/srv/repo"), "patches/a.yaml"),
        ("/srv/repository/a.yaml", Some("/srv/repo"), "/srv/repository/a.yaml"),
        ("./patches/a.yaml", Some("/work"), "patches/a.yaml"),
        ("././/a.yaml", None, "a.yaml"),
        ("../a.yaml", None, "../a.yaml"),
    ] {
        assert_eq!(relative(path, root), expected);
    }
    let mut case = Case::new();
    let source = case.text("/repo/a.yaml", "a: 1\n");
    case.at("patch/no-effect", source, "a");
    assert!(case.report_from(Some("/repo")).github().contains("file=a.yaml,"));
}

#[test]
fn nothing_ends_a_workflow_command_early() {
    let mut case = Case::new();
    let source = case.text("a,line=7::b%0A.yaml", "a: 1\nb: 2\n");
    let finding = case.at("no/rule", source, "1\nb");
    finding.message = "50%\n::error::forged\r\u{1b}[2J, a: b".to_owned();
    finding.help = Some("remove it".to_owned());
    let text = case.report().github();
    assert_eq!(
        text,
        "::warning file=a%2Cline=7%3A%3Ab%250A.yaml,line=1,endLine=2,col=4,title=onlay no/rule::\
         50%25%0A::error::forged\\u{d}\\u{1b}[2J, a: b%0Ahelp: remove it\n"
    );
}

#[test]
fn a_second_place_is_told_in_a_workflow_command() {
    assert!(full().report().github().ends_with("%0Ain the base: new.zip/web.yaml:3:3\n"));
}

#[test]
fn junit_escapes_what_xml_cannot_hold() {
    let mut case = Case::new();
    let source = case.text("<a>&\".yaml", "x: ]]>\u{0}\u{fffe}\n");
    case.at("patch/no-effect", source, "x").message = "'\u{8}\t\n<".to_owned();
    let text = case.report().junit(Severity::Note);
    assert!(text.contains("message=\"&apos;\\u{8}&#9;\n&lt;\""), "{text}");
    assert!(text.contains("name=\"&lt;a&gt;&amp;&quot;.yaml\""), "{text}");
    assert!(text.contains("x: ]]&gt;\\u{0}\\u{fffe}\n"), "{text}");
}

#[test]
fn junit_fails_where_the_check_does() {
    let mut case = Case::new();
    let source = case.text("a.yaml", "a: 1\n");
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        case.at("patch/no-effect", source, "a").severity = severity;
    }
    for (fail_on, failures) in [(Severity::Error, 1), (Severity::Warning, 2), (Severity::Note, 3)] {
        let text = case.report().junit(fail_on);
        assert_eq!(text.matches("<failure ").count(), failures);
        assert_eq!(text.matches("<system-out>").count(), 3 - failures);
        assert!(text.contains(&format!("failures=\"{failures}\" errors=\"0\" time=\"0\">\n  <testsuite ")), "{text}");
    }
    // A rule that finds nothing passes.
    assert!(Case::new().report().junit(Severity::Error).contains("<testcase classname=\"patch/no-effect\" name="));
}

#[test]
fn gitlab_needs_a_line_and_a_fingerprint_of_its_own() {
    let mut case = full();
    case.findings.push(Finding::general("result/required", Severity::Error, "nothing"));
    let issues = serde_json::to_value(GitlabIssueJson::of(&case.report())).expect("is JSON");
    assert_eq!(issues[0]["location"], json!({"path": "patches/größe 1.yaml", "lines": {"begin": 2, "end": 2}}));
    assert_eq!((&issues[0]["severity"], &issues[1]["severity"]), (&json!("minor"), &json!("critical")));
    assert_eq!(issues[1]["location"], json!({"path": "bundle.zip", "lines": {"begin": 1, "end": 1}}));
    assert_ne!(issues[0]["fingerprint"], issues[1]["fingerprint"]);
}
