//! A comparison as a comment on a pull request: the summary first, the lines folded, and never more than fits.

use std::fmt::Write as _;

use onlay::ObjectChange;
use onlay::diff::Hunk;

use super::summary::{Lead, idle_line};
use super::unified::{self, Unified};
use crate::display::display;
use crate::talk::plural;

/// The table of objects and the list of patches get this share of the room at most.
const HEAD_SHARE: usize = 3;
/// Room for the words that say what was left out.
const NOTE: usize = 200;

/// Writes a comparison in GitHub's Markdown, in at most `most` bytes; whole hunks are left out where there is no room.
pub(crate) fn text(how: Unified<'_>, lead: &Lead<'_>, changes: &[ObjectChange<'_, '_>], most: usize) -> String {
    let mut out = format!("### {}\n\n", lead.counts);
    head(&mut out, lead, changes, most / HEAD_SHARE);
    let folded: Vec<Folded> =
        changes.iter().filter(|change| how.shows_lines(change)).map(|change| Folded::of(how, change)).collect();
    let left_out = objects(&mut out, &folded, most.saturating_sub(NOTE));
    out.push_str(&left_out.note());
    out
}

fn head(out: &mut String, lead: &Lead<'_>, changes: &[ObjectChange<'_, '_>], most: usize) {
    if changes.is_empty() {
        out.push_str("Nothing changes.\n\n");
    } else {
        out.push_str("| | object | file | lines |\n|---|---|---|---|\n");
        let row = |change: &ObjectChange<'_, '_>| {
            let lines = change.lines.counts();
            let cell = |text: &str| code(text).replace('|', "\\|");
            let (name, path) = (cell(&change.title), cell(change.path()));
            format!("| {} | {name} | {path} | +{} −{} |\n", change.kind.words(), lines.after, lines.before)
        };
        some(out, changes.iter().map(row), most, "object");
        out.push('\n');
    }
    if let Some(title) = lead.idle_title() {
        let _ = write!(out, "{title}:\n\n");
        let line = |idle: &onlay::IdlePatch<'_>| format!("- {}\n", code(&idle_line(idle)));
        some(out, lead.idle.iter().map(line), most + most / 2, "patch");
        out.push('\n');
    }
    let has_changes = !changes.is_empty() || lead.hides;
    for section in lead.sections.iter().filter(|_| has_changes) {
        // A title alone holds text from outside, such as a version.
        let _ = match section.lines.is_empty() {
            true => write!(out, "{}\n\n", code(&section.title)),
            false => write!(out, "{}:\n\n", section.title),
        };
        let line = |line: &String| format!("- {}\n", code(line));
        some(out, section.lines.iter().map(line), most * 2, "line");
        out.push_str(if section.lines.is_empty() { "" } else { "\n" });
    }
}

/// Appends lines while there is room, and says how many there would be more.
fn some(out: &mut String, lines: impl ExactSizeIterator<Item = String>, most: usize, what: &str) {
    let count = lines.len();
    for (number, line) in lines.enumerate() {
        if out.len() + line.len() > most {
            let _ = writeln!(out, "\nand {} more", plural(count - number, what));
            break;
        }
        out.push_str(&line);
    }
}

#[derive(Debug, Default)]
struct LeftOut {
    hunks: usize,
    objects: usize,
}

impl LeftOut {
    fn note(&self) -> String {
        if self.hunks == 0 {
            return String::new();
        }
        let (hunks, objects) = (plural(self.hunks, "hunk"), plural(self.objects, "object"));
        format!("**Left out for want of room: {hunks} of {objects}.** `onlay diff` with `--object` shows them.\n")
    }
}

/// An object's lines, to be folded.
struct Folded {
    open: String,
    hunks: Vec<String>,
    close: String,
}

impl Folded {
    fn of(how: Unified<'_>, change: &ObjectChange<'_, '_>) -> Self {
        let hunks: Vec<String> = change.lines.hunks(how.context).iter().map(|lines| hunk(how, change, lines)).collect();
        let fence = fence(&hunks);
        let open = format!(
            "<details><summary>{} <code>{}</code></summary>\n\n{fence}diff\n{}\n",
            change.kind.words(),
            html(&display(&change.title)),
            unified::files(change).join("\n")
        );
        Self { open, hunks, close: format!("{fence}\n\n</details>\n\n") }
    }

    fn size(&self) -> usize {
        self.open.len() + self.close.len() + self.hunks.iter().map(String::len).sum::<usize>()
    }

    /// How many hunks fit, and how much room they take.
    fn fitting(&self, room: usize) -> (usize, usize) {
        let around = self.open.len() + self.close.len();
        let mut size = around;
        let fits = self.hunks.iter().take_while(|hunk| {
            size += hunk.len();
            size <= room
        });
        let count = fits.count();
        match count {
            0 => (0, 0),
            count => (count, around + self.hunks[..count].iter().map(String::len).sum::<usize>()),
        }
    }
}

/// Appends the hunks that there is room for, object by object; small objects are shown before large ones take the room.
fn objects(out: &mut String, all: &[Folded], most: usize) -> LeftOut {
    let mut room = most.saturating_sub(out.len());
    let mut by_size: Vec<usize> = (0..all.len()).collect();
    by_size.sort_by_key(|at| all[*at].size());
    let mut shown = vec![0; all.len()];
    for at in by_size {
        let (count, size) = all[at].fitting(room);
        shown[at] = count;
        room -= size;
    }
    let mut left_out = LeftOut::default();
    for (object, count) in all.iter().zip(shown) {
        if count < object.hunks.len() {
            left_out.hunks += object.hunks.len() - count;
            left_out.objects += 1;
        }
        if count > 0 {
            out.push_str(&object.open);
            object.hunks[..count].iter().for_each(|hunk| out.push_str(hunk));
            out.push_str(&object.close);
        }
    }
    left_out
}

fn hunk(how: Unified<'_>, change: &ObjectChange<'_, '_>, hunk: &Hunk<'_>) -> String {
    let with_cr = unified::shows_carriage_returns(&hunk.lines);
    let mut text = format!("{}\n", hunk.header());
    for line in &hunk.lines {
        text.push_str(&unified::plain_line(line, with_cr));
        // The first character of a line gives it its colour, so that the word comes last.
        if let Some(word) = how.layer(change, line).filter(|word| !word.is_empty()) {
            let _ = write!(text, "    ← {word}");
        }
        text.push('\n');
        if line.lacks_newline() {
            text.push_str(unified::NO_NEWLINE);
        }
    }
    text
}

/// A fence that is longer than any run of backticks inside of it, so that no text ends it early.
pub(super) fn fence(texts: &[String]) -> String {
    "`".repeat(texts.iter().map(|text| longest_run(text)).max().unwrap_or(0).max(2) + 1)
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text from outside as a code span: nothing in it is markup.
pub(super) fn code(text: &str) -> String {
    let text = display(text);
    let ticks = "`".repeat(longest_run(&text) + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{gap}{text}{gap}{ticks}")
}

/// Text from outside between HTML tags.
pub(super) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('`', "&#96;").replace('@', "&#64;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_markup() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(html("</code><b>@all"), "&lt;/code&gt;&lt;b&gt;&#64;all");
        assert_eq!(fence(&["+ ```` \n".to_owned()]), "`````");
        assert_eq!(fence(&[]), "```");
    }
}
