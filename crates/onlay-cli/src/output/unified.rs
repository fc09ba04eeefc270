//! A comparison to text for people: lines by object as `diff -u` writes them, or names alone.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use onlay::diff::{Comparison, Config, Diff, Fate, Line, LineChange, LineDiff, Pair, PairState};
use onlay::{Sides, SummaryJson};

use crate::display::display;

/// How to write changed lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unified {
    /// How many unchanged lines to show around a change.
    pub(crate) context: usize,
    /// Whether to show the lines of what is only written in another way.
    pub(crate) formatting: bool,
    /// Whether to use colours.
    pub(crate) is_colored: bool,
}

impl Unified {
    /// Writes all that differs: changed, added, deleted, kept, and what is only written in another way.
    pub(crate) fn text(self, sides: &Sides<'_>, comparison: &Comparison<'_, '_>) -> String {
        let mut out = String::new();
        let names = &sides.names;
        let is_kept = |pair: &&Pair<'_, '_>| sides.kept.contains(pair.config.before.key);
        for pair in comparison.pairs.iter().filter(is_kept).filter(|pair| pair.state == PairState::Unchanged) {
            self.title(&mut out, "kept", &names.of(pair.config.after.key));
        }
        for (pair, lines) in comparison.line_diffs() {
            let name = names.of(pair.config.after.key);
            if pair.state == PairState::Changed {
                self.title(&mut out, if is_kept(&pair) { "kept and changed" } else { "changed" }, &name);
                self.lines(&mut out, pair.config.map(Some), &lines);
            } else {
                self.title(&mut out, "formatting only", &name);
                if self.formatting {
                    self.lines(&mut out, pair.config.map(Some), &lines);
                }
            }
        }
        for config in &comparison.added {
            self.title(&mut out, "added", &names.of(config.key));
            self.whole(&mut out, Diff { before: None, after: Some(config) });
        }
        for deprecated in &comparison.deprecated {
            let name = names.of(deprecated.config.key);
            match deprecated.fate {
                Fate::Kept => self.title(&mut out, "kept", &name),
                Fate::Deleted => {
                    self.title(&mut out, "deleted", &name);
                    self.whole(&mut out, Diff { before: Some(deprecated.config), after: None });
                }
            }
        }
        out
    }

    fn title(self, out: &mut String, what: &str, name: &str) {
        self.styled(out, Style::new().bold(), &format!("{what} {}", display(name)));
    }

    /// Writes a config that is on one side alone.
    fn whole(self, out: &mut String, config: Diff<Option<&Config<'_>>>) {
        let texts = config.map(|config| config.map_or("", |config| config.text.as_ref()));
        let lines = LineDiff::of(texts).starting_at(config.map(|config| config.map_or(1, |config| config.first_line)));
        self.lines(out, config, &lines);
    }

    fn lines(self, out: &mut String, config: Diff<Option<&Config<'_>>>, lines: &LineDiff<'_>) {
        let path = |side: &str, config: Option<&Config<'_>>| match config {
            Some(config) => format!("{side}/{}", display(config.path)),
            None => "/dev/null".to_owned(),
        };
        self.styled(out, Style::new().bold(), &format!("--- {}", path("before", config.before)));
        self.styled(out, Style::new().bold(), &format!("+++ {}", path("after", config.after)));
        for hunk in lines.hunks(self.context) {
            self.styled(out, AnsiColor::Cyan.on_default(), &hunk.header());
            // Where only some lines end in CR LF the ends are part of what changes, so they are shown.
            let ends_in_cr = |line: &&Line<'_>| line.ending().starts_with('\r');
            let are_mixed = (1..hunk.lines.len()).contains(&hunk.lines.iter().filter(ends_in_cr).count());
            for line in &hunk.lines {
                self.line(out, line, are_mixed && ends_in_cr(&line));
            }
        }
    }

    fn line(self, out: &mut String, line: &Line<'_>, with_cr: bool) {
        let style = match line.change {
            LineChange::Same => Style::new(),
            LineChange::Removed => AnsiColor::Red.on_default(),
            LineChange::Added => AnsiColor::Green.on_default(),
        };
        let mut text = format!("{}{}", line.change.mark(), display(line.content()));
        if with_cr {
            text.push_str("\\u{d}");
        }
        self.styled(out, style, &text);
        if line.lacks_newline() {
            out.push_str("\\ No newline at end of file\n");
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

/// Writes how many objects there are of each sort: `2 changed, 1 added, 70 unchanged`.
pub(crate) fn counts(sides: &Sides<'_>, comparison: &Comparison<'_, '_>) -> String {
    let mut summary = comparison.summary();
    for pair in comparison.pairs.iter().filter(|pair| sides.kept.contains(pair.config.before.key)) {
        summary.kept += 1;
        match pair.state {
            PairState::Changed => summary.changed -= 1,
            PairState::FormattingOnly => summary.formatting_only -= 1,
            PairState::Unchanged => summary.unchanged -= 1,
        }
    }
    let counts = [
        (summary.changed, "changed"),
        (summary.added, "added"),
        (summary.deleted, "deleted"),
        (summary.kept, "kept"),
        (summary.formatting_only, "formatting only"),
        (summary.unchanged, "unchanged"),
    ];
    let some: Vec<String> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if some.is_empty() { "no objects".to_owned() } else { some.join(", ") }
}

/// Writes the names of what is included, deleted and kept.
pub(crate) fn names(summary: &SummaryJson) -> String {
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
