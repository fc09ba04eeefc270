//! What stands above every comparison for people: how many objects there are of each sort, and which patches did nothing.

use onlay::diff::Summary;
use onlay::{IdlePatch, ObjectChange};

use super::facts::Section;
use crate::display::display;
use crate::talk::plural;

/// The head of a comparison.
#[derive(Debug)]
pub(crate) struct Lead<'p> {
    /// How many objects there are of each sort.
    pub(crate) counts: Summary,
    /// The patches of the new side that changed nothing.
    pub(crate) idle: &'p [IdlePatch<'p>],
    /// What else there is to know.
    pub(crate) sections: &'p [Section],
    /// Whether patches hide something, which must be told even where no line differs.
    pub(crate) hides: bool,
}

impl Lead<'_> {
    /// Writes the lines of the head.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.counts.to_string()];
        if let Some(title) = self.idle_title() {
            lines.push(format!("{title}:"));
            lines.extend(self.idle.iter().map(|idle| format!("  {}", idle_line(idle))));
        }
        lines.extend(sections(self.sections).lines().map(str::to_owned));
        lines
    }

    /// Writes how many patches did nothing, if any.
    pub(crate) fn idle_title(&self) -> Option<String> {
        (!self.idle.is_empty()).then(|| format!("{} did nothing", plural(self.idle.len(), "patch")))
    }
}

/// Writes sections, each title with its lines below it.
pub(crate) fn sections(sections: &[Section]) -> String {
    let mut out = String::new();
    for Section { title, lines } in sections {
        out.push_str(title);
        out.push_str(if lines.is_empty() { "\n" } else { ":\n" });
        lines.iter().for_each(|line| out.push_str(&format!("  {line}\n")));
    }
    out
}

/// Writes which patch did nothing, and why.
pub(crate) fn idle_line(idle: &IdlePatch<'_>) -> String {
    let why = match idle.objects {
        0 => "names no object".to_owned(),
        1 => "is as the patch wants it".to_owned(),
        n => format!("has {n} objects, all as the patch wants them"),
    };
    display(&format!("{}: {} {why}", idle.patch.path, idle.patch.target)).into_owned()
}

/// Writes a line per object with the lines that come and go, as `git diff --stat` does, and their sum.
pub(crate) fn stat(changes: &[ObjectChange<'_, '_>]) -> String {
    const WIDEST: usize = 40;
    let counts: Vec<_> = changes.iter().map(|change| change.lines.counts()).collect();
    let most = counts.iter().map(|lines| lines.before + lines.after).max().unwrap_or(0);
    let titles: Vec<String> = changes.iter().map(super::unified::title).collect();
    let width = titles.iter().map(|title| title.chars().count()).max().unwrap_or(0);
    let digits = most.to_string().len();
    let mut out = String::new();
    for (title, lines) in titles.iter().zip(&counts) {
        let all = lines.before + lines.after;
        // Every side that changes has a mark, however small its share.
        let marks = |n: usize| if most <= WIDEST { n } else { (n * WIDEST).div_ceil(most) };
        let bar = "+".repeat(marks(lines.after)) + &"-".repeat(marks(lines.before));
        let pad = " ".repeat(width - title.chars().count());
        out.push_str(format!("{title}{pad} | {all:>digits$} {bar}").trim_end());
        out.push('\n');
    }
    let sum = |side: fn(&onlay::diff::Diff<usize>) -> usize| counts.iter().map(side).sum::<usize>();
    let (before, after) = (sum(|lines| lines.before), sum(|lines| lines.after));
    out + &format!("{} added, {} removed\n", plural(after, "line"), plural(before, "line"))
}
