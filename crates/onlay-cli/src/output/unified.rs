//! A comparison to text for people: a summary, then lines by object as `diff -u` writes them, changed words marked.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use onlay::ObjectChange;
use onlay::diff::{Diff, Line, LineChange, changed_words};
use onlay::{ChangeKind, HiddenChangesJson, Layers, SummaryJson};
use rayon::prelude::*;

use super::summary::Lead;
use crate::display::display;

/// How to write changed lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unified<'l> {
    /// Whose change each line is, if that is to be said.
    pub(crate) layers: Option<&'l Layers>,
    /// How many unchanged lines to show around a change.
    pub(crate) context: usize,
    /// Whether to show the lines of what is only written in another way.
    pub(crate) formatting: bool,
    /// Whether to use colours.
    pub(crate) is_colored: bool,
}

/// The bytes of lines that differ from their twins on the other side, by the place of the line in its config (from 0).
type Words = Diff<BTreeMap<usize, Vec<Range<usize>>>>;

impl Unified<'_> {
    /// Writes the summary and then each object that differs, one behind the other; nothing if none does and none is kept.
    pub(crate) fn texts(self, lead: &Lead<'_>, changes: &[ObjectChange<'_, '_>]) -> Vec<String> {
        if changes.is_empty() && !lead.hides {
            return Vec::new();
        }
        let mut head = String::new();
        for line in lead.lines() {
            self.styled(&mut head, Style::new(), &line);
        }
        let one = |change: &ObjectChange<'_, '_>| {
            let mut out = String::with_capacity(self.room(change));
            out.push('\n');
            self.styled(&mut out, Style::new().bold(), &title(change));
            if self.shows_lines(change) {
                self.lines(&mut out, change);
            }
            out
        };
        rayon::iter::once(head).chain(changes.par_iter().map(one)).collect()
    }

    /// About how many bytes an object takes: the lines that differ, those around them, and the marks of all.
    fn room(self, change: &ObjectChange<'_, '_>) -> usize {
        const AROUND: usize = 512;
        const BYTES_A_LINE: usize = 32;
        if !self.shows_lines(change) {
            return 0;
        }
        let lines = change.lines.lines();
        let bytes = |change: &Diff<Range<usize>>| {
            let Diff { before, after } =
                lines.zip(change.as_ref()).map(|(lines, range)| lines.bytes(range.clone()).len());
            before + after
        };
        let changed: usize = change.lines.changes().iter().map(bytes).sum();
        let around = self.context.saturating_add(1).saturating_mul(2 * BYTES_A_LINE * change.lines.changes().len());
        changed + changed / 8 + around.min(lines.after.text().len()) + AROUND
    }

    /// Whether the lines of an object are shown, and not its name alone.
    pub(crate) fn shows_lines(self, change: &ObjectChange<'_, '_>) -> bool {
        match change.kind {
            ChangeKind::Kept => false,
            ChangeKind::FormattingOnly => self.formatting,
            _ => true,
        }
    }

    fn lines(self, out: &mut String, change: &ObjectChange<'_, '_>) {
        for line in files(change) {
            self.styled(out, Style::new().bold(), &line);
        }
        let words = if self.is_colored { words(change) } else { Words::default() };
        let first = change.config.map(|config| config.map_or(1, |config| config.first_line));
        for hunk in change.lines.hunks(self.context) {
            self.styled(out, AnsiColor::Cyan.on_default(), &hunk.header());
            let with_cr = shows_carriage_returns(&hunk.lines);
            for line in &hunk.lines {
                let number = line.number;
                let marked = match line.change {
                    LineChange::Same => None,
                    LineChange::Removed => number.before.and_then(|n| words.before.get(&(n - first.before))),
                    LineChange::Added => number.after.and_then(|n| words.after.get(&(n - first.after))),
                };
                if let Some(word) = self.layer(change, line) {
                    let _ = write!(out, "{word:<LAYER$}");
                }
                self.line(out, line, marked.map_or(&[], Vec::as_slice), with_cr);
            }
        }
    }

    /// Whose change a line is, in a word; the empty one for a line that did not change.
    pub(crate) fn layer(self, change: &ObjectChange<'_, '_>, line: &Line<'_>) -> Option<&'static str> {
        let layers = self.layers?;
        let layer = match line.change {
            LineChange::Same => return Some(""),
            LineChange::Removed => {
                change.config.before.zip(line.number.before).map(|(of, n)| layers.removed(of.key, n))
            }
            LineChange::Added => change.config.after.zip(line.number.after).map(|(of, n)| layers.added(of.key, n)),
        };
        Some(layer.map_or("", onlay::Layer::word))
    }

    fn line(self, out: &mut String, line: &Line<'_>, marked: &[Range<usize>], with_cr: bool) {
        let style = match line.change {
            LineChange::Same => Style::new(),
            LineChange::Removed => AnsiColor::Red.on_default(),
            LineChange::Added => AnsiColor::Green.on_default(),
        };
        if !self.is_colored {
            push_plain_line(out, line, with_cr);
            out.push('\n');
        } else if marked.is_empty() {
            let _ = write!(out, "{style}");
            push_plain_line(out, line, with_cr);
            let _ = writeln!(out, "{style:#}");
        } else {
            let content = line.content();
            let mut at = 0;
            let _ = write!(out, "{style}{}", line.change.mark());
            for range in marked {
                let range = range.start.min(content.len())..range.end.min(content.len());
                let strong = style.bold().invert();
                let _ = write!(out, "{}{style:#}", display(&content[at..range.start]));
                let _ = write!(out, "{strong}{}{strong:#}{style}", display(&content[range.clone()]));
                at = range.end;
            }
            let cr = if with_cr && line.ending().starts_with('\r') { CARRIAGE_RETURN } else { "" };
            let _ = writeln!(out, "{}{cr}{style:#}", display(&content[at..]));
        }
        if line.lacks_newline() {
            out.push_str(NO_NEWLINE);
        }
    }

    fn styled(self, out: &mut String, style: Style, line: &str) {
        if self.is_colored && style != Style::new() {
            let _ = writeln!(out, "{style}{line}{style:#}");
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
}

/// The width of the column that says whose a line is.
const LAYER: usize = 8;

/// Writes what the vendor changed and patches hide: below the name of the object and the patches, its lines and yours.
pub(crate) fn hidden(all: &HiddenChangesJson) -> String {
    let mut out = String::new();
    for (name, change) in all.iter().flat_map(|(name, changes)| changes.iter().map(move |change| (name, change))) {
        // Where a patch says much, its first line is enough.
        let first = |at: usize| change.by[..at].iter().all(|place| place.file != change.by[at].file);
        let by = change.by.iter().enumerate().filter(|(at, _)| first(*at));
        let by: Vec<String> = by.map(|(_, place)| format!("{}:{}", place.file, place.line)).collect();
        let _ = writeln!(out, "\nhidden by {}: {}", display(&by.join(", ")), display(name));
        for (word, mark, lines) in
            [("hidden", '-', &change.before), ("hidden", '+', &change.after), ("yours", ' ', &change.yours)]
        {
            for line in lines {
                let _ = writeln!(out, "{word:<LAYER$}{mark}{}", display(&line.data));
            }
        }
    }
    out
}

/// What `diff` writes below a last line without newline.
pub(crate) const NO_NEWLINE: &str = "\\ No newline at end of file\n";
const CARRIAGE_RETURN: &str = "\\u{d}";

/// Writes the line above an object's hunks: `changed Deployment/web (web.yaml)`.
pub(crate) fn title(change: &ObjectChange<'_, '_>) -> String {
    format!("{} {} ({})", change.kind.words(), display(&change.title), display(change.path()))
}

/// Writes the two lines that name the files, as `diff -u` does.
pub(crate) fn files(change: &ObjectChange<'_, '_>) -> [String; 2] {
    let path = |side: &str, config: Option<&onlay::diff::Config<'_>>| match config {
        Some(config) => format!("{side}/{}", display(config.path)),
        None => "/dev/null".to_owned(),
    };
    [format!("--- {}", path("before", change.config.before)), format!("+++ {}", path("after", change.config.after))]
}

/// Whether only some lines of a hunk end in CR LF: then the ends are part of what changes, so they are shown.
pub(crate) fn shows_carriage_returns(lines: &[Line<'_>]) -> bool {
    let ends_in_cr = |line: &&Line<'_>| line.ending().starts_with('\r');
    (1..lines.len()).contains(&lines.iter().filter(ends_in_cr).count())
}

/// Writes a line with its mark, without a line end.
pub(crate) fn plain_line(line: &Line<'_>, with_cr: bool) -> String {
    let mut text = String::new();
    push_plain_line(&mut text, line, with_cr);
    text
}

fn push_plain_line(out: &mut String, line: &Line<'_>, with_cr: bool) {
    out.push(line.change.mark());
    out.push_str(&display(line.content()));
    if with_cr && line.ending().starts_with('\r') {
        out.push_str(CARRIAGE_RETURN);
    }
}

/// Finds the words that differ in lines that became other lines.
fn words(change: &ObjectChange<'_, '_>) -> Words {
    let mut words = Words::default();
    let lines = change.lines.lines();
    for pair in change.lines.changes().iter().flat_map(|part| change.lines.line_pairs(part)) {
        let twins = lines.zip(pair).map(|(lines, line)| lines.get(line).unwrap_or_default());
        let ranges = changed_words(twins);
        words.before.insert(pair.before, ranges.before);
        words.after.insert(pair.after, ranges.after);
    }
    words
}

/// Writes the names of what is included, deleted and kept.
pub(crate) fn lists(summary: &SummaryJson) -> String {
    let lists = [
        ("included", &summary.included_object_names),
        ("deleted", &summary.deleted_object_names),
        ("kept", &summary.deprecation_overridden_object_names),
    ];
    let mut out = String::new();
    for (what, names) in lists {
        let _ = writeln!(out, "{what}: {}", names.len());
        for name in names {
            let _ = writeln!(out, "  {}", display(name));
        }
    }
    out
}

/// Writes a line per object that differs: what becomes of it, a tab, its name.
pub(crate) fn names(changes: &[ObjectChange<'_, '_>]) -> String {
    changes.iter().map(|change| format!("{}\t{}\n", change.kind.words(), display(&change.name))).collect()
}
