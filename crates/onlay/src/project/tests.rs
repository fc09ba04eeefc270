//! What a project file says, and what is wrong with it.

use onlay_bundle::Limit;
use onlay_kube::Minor;
use onlay_patch::Severity;
use onlay_yaml::{SourceId, Text};

use super::read;
use crate::profile::ProfileChoice;

const WHOLE: &str = "\
base: releases/old.zip # where we are
release-version: 23.04
patches: [patches/, hotfix.yaml]
default-patches: defaults.zip
network-policies: policies/
labels: labels.yaml
crds: crds/
extra: installer/
keep:
  - log-format
  - {name: db-tls-metadata, reason: made by the installer, expires: 2027-01-31}
presets: sizes.yaml
size: x-large
namespace: {tidewater: staging}
registry: registry.example.com/mirror
images: {\"web#proxy\": envoy:1.30}
set: {ib.namespace: staging, REPLICAS: 3, EMPTY: ''}
kube-version: 1.30
strict: true
limits: {max-file-size: 64MiB, max-files: 20000}
check:
  severity: {patch/no-effect: off, api/deprecated: error}
  ignore: [{code: patch/list-replaced, object: web, pointer: /spec/rules, reason: known, expires: 2026-12-31}]
  expect: {web: 1..3}
  require: [job-dbmigrate=Database Migration]
  profile: none
";

#[test]
fn every_key_is_read() {
    let (project, findings) = read(SourceId(0), &Text::from(WHOLE));
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(project.base.expect("is named").text, "releases/old.zip");
    assert_eq!(project.release_version.expect("is named").text, "23.04");
    assert_eq!(project.patches.iter().map(|said| said.text.as_str()).collect::<Vec<_>>(), ["patches/", "hotfix.yaml"]);
    assert_eq!(project.keep[1].expires.map(|date| date.to_string()).as_deref(), Some("2027-01-31"));
    assert_eq!(project.transforms.namespaces[0].from.as_deref(), Some("tidewater"));
    assert_eq!(project.transforms.images[0].container.as_deref(), Some("proxy"));
    let set: Vec<(&str, &str)> =
        project.transforms.set.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect();
    assert_eq!(set, [("ib.namespace", "staging"), ("REPLICAS", "3"), ("EMPTY", "")]);
    assert_eq!(project.kube_version, Some(Minor(30)));
    assert_eq!(project.limits, [(Limit::FileSize, 64 << 20), (Limit::Files, 20000)]);
    assert!(project.strict && !project.pedantic);
    assert_eq!(project.check.severity[0].1, None);
    assert_eq!(project.check.severity[1].1, Some(Severity::Error));
    assert_eq!(project.check.ignore[0].object.as_deref(), Some("web"));
    assert_eq!(project.check.ignore[0].pointer.as_deref(), Some("/spec/rules"));
    assert_eq!(project.check.expect[0].1.text, "1..3");
    assert_eq!(project.check.require[0].title, "Database Migration");
    assert_eq!(project.check.profile, ProfileChoice::Off);
}

#[test]
fn rules_that_are_not_there_are_named() {
    for text in ["check: {severity: {patch/no-efect: off}}\n", "check: {ignore: [{code: patch/no-efect}]}\n"] {
        let (project, findings) = read(SourceId(0), &Text::from(text));
        assert_eq!(findings[0].help.as_deref(), Some("did you mean `patch/no-effect`?"));
        assert!(project.check.severity.is_empty() && project.check.ignore.is_empty());
    }
}

#[test]
fn a_file_without_content_says_nothing() {
    for text in ["", "# nothing yet\n", "---\n", "base:\npatches: ~\n"] {
        let (project, findings) = read(SourceId(0), &Text::from(text));
        assert!(findings.is_empty() && project.base.is_none(), "{text:?}: {findings:?}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_place() {
    let text = Text::from(
        "patchs: [a]\nbase: {a: b}\nkeep: [{nam: x}, 3, {name: y, expires: soon}]\nkube-version: 29\nregistry: https://x\nlimits: {max-filesize: 1, max-files: many}\nstrict: perhaps\nset: [a]\nstrict: true\ncheck: {severity: {a: bad}}\n",
    );
    let (_, findings) = read(SourceId(0), &text);
    let told: Vec<String> = findings
        .iter()
        .map(|finding| {
            let (line, column) = text.line_column(finding.places[0].place.span.start);
            let help = finding.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
            format!("{line}:{column} {}: {}{help}", finding.code, finding.message)
        })
        .collect();
    let expected = [
        "9:1 project/duplicate-key: the key `strict` stands twice",
        "1:1 project/unknown-key: `patchs` is no key of a project file (did you mean `patches`?)",
        "2:7 project/invalid: a text is wanted here",
        "3:9 project/unknown-key: `nam` is no key of an object to keep (did you mean `name`?)",
        "3:8 project/invalid: an object to keep has a `name`",
        "3:40 project/invalid: `soon` is no date; write it as YYYY-MM-DD",
        "4:15 project/invalid: `29` is no version of Kubernetes; write it as `1.29` or `v1.29.3`",
        "5:11 project/invalid: `https://x` is no registry; write a host and perhaps a path, such as `registry.example.com/mirror`",
        "6:10 project/unknown-key: `max-filesize` is no key of `limits` (did you mean `max-file-size`?)",
        "6:38 project/invalid: a whole number is wanted here",
        "8:6 project/invalid: `set` is a mapping",
        "10:23 project/invalid: a severity is `error`, `warning`, `note` or `off`",
    ];
    assert_eq!(told, expected);
}
