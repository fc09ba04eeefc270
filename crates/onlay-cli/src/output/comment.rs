//! Findings as a comment on a pull request: a table, then the lines folded, the gravest first, and never more than fits.

use std::cmp::Reverse;
use std::fmt::Write as _;

use onlay::Finding;

use super::markdown::{code, fence, html};
use crate::args::TalkArgs;
use crate::display::display;
use crate::frames::Frames;
use crate::session::Session;
use crate::talk::{self, plural};

/// The table gets this share of the room at most.
const TABLE_SHARE: usize = 2;
/// Room for the words that say what was left out.
const NOTE: usize = 300;

/// Writes findings in GitHub's Markdown, in at most `most` bytes; notes only where the user wants to see them.
pub(crate) fn text(found: &[&Finding], talk: &TalkArgs, most: usize, session: &Session) -> String {
    let counts = talk::summary(found, talk.verbose).unwrap_or_else(|| "no findings".to_owned());
    let mut out = format!("### onlay check: {counts}\n\n");
    let mut shown: Vec<&Finding> = found.iter().copied().filter(|finding| talk.shows(finding.severity)).collect();
    shown.sort_by_key(|finding| Reverse(finding.severity));
    let room = most.saturating_sub(NOTE);
    let rows = table(&mut out, &shown, room / TABLE_SHARE, session);
    let mut frames = Frames::new(false);
    let mut folded = 0;
    for finding in &shown {
        let part = fold(finding, &mut frames, session);
        if out.len() + part.len() > room {
            continue;
        }
        out.push_str(&part);
        folded += 1;
    }
    let (no_rows, no_lines) = (shown.len() - rows, shown.len() - folded);
    if no_rows + no_lines > 0 {
        let rows = if no_rows > 0 { format!("{} in the table; ", plural(no_rows, "finding")) } else { String::new() };
        let _ = writeln!(
            out,
            "**Left out for want of room: {rows}the lines of {}.** `onlay check` shows all of them.",
            plural(no_lines, "finding")
        );
    }
    out
}

/// Appends a row for each finding while there is room; returns how many there are.
fn table(out: &mut String, shown: &[&Finding], most: usize, session: &Session) -> usize {
    if shown.is_empty() {
        return 0;
    }
    out.push_str("| | rule | where | what |\n|---|---|---|---|\n");
    let mut rows = 0;
    for finding in shown {
        let place = match (finding.places.first(), &finding.file) {
            (Some(mark), _) => cell(&session.sources.show(&mark.place)),
            (None, Some(file)) => cell(file),
            (None, None) => String::new(),
        };
        let word = finding.severity.word();
        let row = format!("| {word} | {} | {place} | {} |\n", cell(finding.code), prose(&finding.message));
        if out.len() + row.len() > most {
            break;
        }
        out.push_str(&row);
        rows += 1;
    }
    out.push('\n');
    rows
}

/// The lines of a finding, to be unfolded.
fn fold(finding: &Finding, frames: &mut Frames, session: &Session) -> String {
    let frame = frames.draw(finding, session);
    let fence = fence(std::slice::from_ref(&frame));
    format!(
        "<details><summary>{} <code>{}</code></summary>\n\n{fence}text\n{frame}{fence}\n\n</details>\n\n",
        finding.severity.word(),
        html(finding.code),
    )
}

/// Text from outside in a cell of a table, as code.
fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// A message: words between backticks become code, and nothing else in it is markup.
fn prose(message: &str) -> String {
    let message = display(message);
    let parts: Vec<&str> = message.split('`').collect();
    let last = parts.len() - 1;
    let mut out = String::new();
    for (number, part) in parts.iter().enumerate() {
        match number % 2 {
            // A backtick without a second one is a backtick.
            1 if number == last => {
                out.push_str("&#96;");
                out.push_str(&plain(part));
            }
            1 => {
                let _ = write!(out, "<code>{}</code>", plain(part));
            }
            _ => out.push_str(&plain(part)),
        }
    }
    out
}

/// Escapes everything that Markdown could take for markup.
fn plain(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ';' | '\'' | '"' | '/' | '?' | '%' | '=' | '-') {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            out.push(c);
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_is_markup() {
        assert_eq!(prose("`a|b` is no `<b>`"), "<code>a&#124;b</code> is no <code>&#60;b&#62;</code>");
        assert_eq!(prose("a ` *b* @all [x](y)"), "a &#96; &#42;b&#42; &#64;all &#91;x&#93;&#40;y&#41;");
        assert_eq!(prose("1\n# 2"), "1&#92;u&#123;a&#125;&#35; 2");
    }
}
