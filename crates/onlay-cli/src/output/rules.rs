//! Rules as a person reads them.

use onlay::check::Rule;

use super::table::Table;

/// One rule, with everything that there is to say.
pub(crate) fn page(rule: &Rule) -> String {
    let Rule { id, severity, summary, explanation, help } = rule;
    let example = rule.example().map(|text| format!("Example:\n{}\n", indented(text))).unwrap_or_default();
    format!(
        "{id} ({})\n{summary}\n\n{}\n\n{}\n\n{example}In onlay.yaml:\n  check:\n    severity: {{{id}: note}}\n    ignore:\n      - {{code: {id}, object: NAME, reason: WHY, expires: 2030-12-31}}\n",
        severity.word(),
        wrapped(explanation),
        wrapped(help),
    )
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") }).collect()
}

/// A line for each rule.
pub(crate) fn list<'r>(rules: impl Iterator<Item = &'r Rule>) -> String {
    let mut table = Table::new(["RULE", "SEVERITY", "SUMMARY"]);
    for rule in rules {
        table.row([rule.id, rule.severity.word(), rule.summary].map(str::to_owned));
    }
    let mut text = String::new();
    table.write(&mut text);
    text
}

/// Breaks a text into lines of at most 80 characters.
fn wrapped(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= 80 => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
