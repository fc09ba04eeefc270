//! The `check:` section of a project file: what the user makes of findings, and what is expected.

use onlay_kube::nearest;
use onlay_patch::Severity;
use onlay_yaml::{Kind, Place, Ref, Scalar};

use super::Said;
use super::keys::{CHECK_KEYS, IGNORE_KEYS};
use super::read::Reader;
use crate::check::{rule, rules};
use crate::date::Date;
use crate::finding::Finding;
use crate::profile::ProfileChoice;

/// What a check is to make of its findings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckSettings {
    /// How grave the findings of a code are; nothing for `off`.
    pub severity: Vec<(String, Option<Severity>, Place)>,
    /// Findings that are known and accepted.
    pub ignore: Vec<Ignore>,
    /// How many objects a patch is to hit, by its target or the path of its file.
    pub expect: Vec<(String, Said)>,
    /// Objects that a release must have.
    pub require: Vec<Required>,
    /// Which vendor's platform it is.
    pub profile: ProfileChoice,
}

/// A finding that is known and accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Ignore {
    /// The code of the finding.
    pub code: String,
    /// Only for this object.
    pub object: Option<String>,
    /// Only for this field and what is below it, as a JSON pointer.
    pub pointer: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The last day on which it holds.
    pub expires: Option<Date>,
    /// Where that is written.
    pub place: Place,
}

/// An object that a release must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    /// Its name.
    pub name: String,
    /// What the check for it is called.
    pub title: String,
}

impl Required {
    /// Reads `NAME` or `NAME=TITLE`; without a title the check is called as the object.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (name, title) = text.split_once('=').unwrap_or((text, text));
        Self { name: name.to_owned(), title: title.to_owned() }
    }
}

impl Reader {
    pub(super) fn check(&mut self, at: Ref<'_>) -> CheckSettings {
        let mut settings = CheckSettings::default();
        for (key, value) in self.entries(at, "`check`", Some(CHECK_KEYS)) {
            match key.as_str() {
                "severity" => settings.severity = self.severities(value),
                "ignore" => {
                    for item in self.items(value, "`ignore`") {
                        settings.ignore.extend(self.ignore(item));
                    }
                }
                "expect" => {
                    for (what, range) in self.entries(value, "`expect`", None) {
                        settings.expect.extend(self.said(range).map(|said| (what, said)));
                    }
                }
                "require" => {
                    let named = self.items(value, "`require`");
                    let named = named.into_iter().filter_map(|item| self.said(item));
                    settings.require = named.map(|said| Required::parse(&said.text)).collect();
                }
                _ => {
                    let Some(said) = self.said(value) else { continue };
                    match said.text.parse() {
                        Ok(choice) => settings.profile = choice,
                        Err(message) => self.wrong(value, message),
                    }
                }
            }
        }
        settings
    }

    fn severities(&mut self, at: Ref<'_>) -> Vec<(String, Option<Severity>, Place)> {
        let mut all = Vec::new();
        let Some(entries) = (at.kind() == Kind::Map).then(|| at.entries()) else {
            self.wrong(at, "`severity` is a mapping of codes to severities");
            return all;
        };
        for entry in entries {
            let level = entry.value;
            // `off` without quotes is what YAML 1.1 calls false.
            let is_off = level.scalar() == Some(Scalar::Bool(false));
            let said = level.as_str().filter(|_| !is_off).unwrap_or(if is_off { "off" } else { "" }.into());
            let severity = Severity::ALL.into_iter().find(|severity| severity.word() == said);
            if severity.is_none() && said != "off" {
                self.wrong(level, "a severity is `error`, `warning`, `note` or `off`");
                continue;
            }
            if self.is_rule(&entry.key, entry.key_node) {
                all.push((entry.key.into_owned(), severity, level.place()));
            }
        }
        all
    }

    /// Whether there is a rule of that name; if not, says so.
    fn is_rule(&mut self, code: &str, at: Ref<'_>) -> bool {
        if rule(code).is_some() {
            return true;
        }
        let finding =
            Finding::new("project/invalid", Severity::Error, format!("there is no rule `{code}`"), at.place());
        let near = nearest(code, rules().map(|rule| rule.id));
        self.findings.push(match near.first() {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help("`onlay check --explain all` lists the rules"),
        });
        false
    }

    fn ignore(&mut self, item: Ref<'_>) -> Option<Ignore> {
        let mut code = None;
        let mut ignore = Ignore {
            code: String::new(),
            object: None,
            pointer: None,
            reason: None,
            expires: None,
            place: item.first_line(),
        };
        for (key, value) in self.entries(item, "a finding to ignore", Some(IGNORE_KEYS)) {
            match key.as_str() {
                "code" => code = self.said(value).filter(|said| self.is_rule(&said.text, value)),
                "object" => ignore.object = self.said(value).map(|said| said.text),
                "pointer" => ignore.pointer = self.said(value).map(|said| said.text),
                "reason" => ignore.reason = self.said(value).map(|said| said.text),
                _ => ignore.expires = self.date(value),
            }
        }
        if item.kind() == Kind::Map && item.get("code").is_none() {
            self.wrong(item, "a finding to ignore has a `code`");
        }
        ignore.code = code?.text;
        Some(ignore)
    }
}
