//! The rules: what a check can say, as data.

mod bundle;
mod check;
mod effect;
mod examples;
mod patch;
mod result;
mod transform;
mod upgrade;

use onlay_patch::Severity;

/// Something that a check can find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The stable word by which it is known: `patch/no-such-target`. Before the `/` is its family.
    pub id: &'static str,
    /// How grave its findings are, where neither the finding nor the user says otherwise.
    pub severity: Severity,
    /// One line.
    pub summary: &'static str,
    /// What it is and why it matters.
    pub explanation: &'static str,
    /// What to do about it.
    pub help: &'static str,
}

impl Rule {
    /// Returns the part before the `/`: `patch`, `result`.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.id.split('/').next().unwrap_or(self.id)
    }

    /// Returns what the rule finds, and how it is mended, as a few lines of text.
    #[must_use]
    pub fn example(&self) -> Option<&'static str> {
        examples::EXAMPLES.iter().find(|(id, _)| *id == self.id).map(|(_, text)| *text)
    }
}

/// The tables, one a family or two.
const TABLES: [&[Rule]; 7] =
    [patch::RULES, effect::RULES, bundle::RULES, transform::RULES, result::RULES, upgrade::RULES, check::RULES];

/// Returns all rules, in the order in which they are explained.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TABLES.into_iter().flatten()
}

/// Finds a rule by its id.
///
/// ```
/// let rule = onlay::check::rule("patch/no-such-target").expect("is a rule");
/// assert_eq!(rule.family(), "patch");
/// ```
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

const fn error(id: &'static str, summary: &'static str, explanation: &'static str, help: &'static str) -> Rule {
    Rule { id, severity: Severity::Error, summary, explanation, help }
}

const fn warning(id: &'static str, summary: &'static str, explanation: &'static str, help: &'static str) -> Rule {
    Rule { id, severity: Severity::Warning, summary, explanation, help }
}

const fn note(id: &'static str, summary: &'static str, explanation: &'static str, help: &'static str) -> Rule {
    Rule { id, severity: Severity::Note, summary, explanation, help }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn examples_are_of_rules_and_fit_on_a_page() {
        for (id, text) in examples::EXAMPLES {
            assert!(rule(id).is_some(), "{id}");
            assert!(text.ends_with('\n') && text.lines().all(|line| line.chars().count() <= 100), "{id}");
        }
        let without = effect::RULES.iter().find(|rule| rule.example().is_none());
        assert_eq!(without.map(|rule| rule.id), None);
    }

    #[test]
    fn every_rule_is_explained() {
        let mut seen = HashSet::new();
        for rule in rules() {
            assert!(seen.insert(rule.id), "{} stands twice", rule.id);
            let is_sentence = |text: &str| text.ends_with('.') && text.len() > 30;
            assert!(is_sentence(rule.explanation), "{}: {}", rule.id, rule.explanation);
            assert!(rule.help.len() > 10 && rule.help.ends_with('.'), "{}: {}", rule.id, rule.help);
            assert!(
                !rule.summary.ends_with('.') && (10..=80).contains(&rule.summary.len()),
                "{}: {}",
                rule.id,
                rule.summary
            );
            assert!(rule.id.split('/').count() == 2, "{}", rule.id);
        }
    }
}
