//! Where an inserted or removed run of lines is shown, if it may stand in several places.
//!
//! In YAML lines repeat: before and after an inserted list item stands `  protocol: TCP`, and the diff may as well begin
//! with it. People read the item from its dash. So of all places the one is taken where the run begins, and what
//! follows it begins, with the least indentation (Git's "indent heuristic", cut down to what YAML needs).

use std::ops::Range;

use crate::diff::Diff;
use crate::text_lines::Lines;

/// Farther than this nobody looks for the beginning of a block; it bounds the work on repetitive texts.
const FARTHEST: usize = 100;

/// Moves each pure insertion or removal to where a block begins; all changes stay apart and in order.
pub(crate) fn to_block_starts(lines: Diff<&Lines<'_>>, changes: &mut [Diff<Range<usize>>]) {
    for i in 0..changes.len() {
        let change = &changes[i];
        let (run, side) = match (change.before.is_empty(), change.after.is_empty()) {
            (true, false) => (change.after.clone(), lines.after),
            (false, true) => (change.before.clone(), lines.before),
            _ => continue,
        };
        // One equal line stays between two changes.
        let side_of =
            |c: &Diff<Range<usize>>| if change.before.is_empty() { c.after.clone() } else { c.before.clone() };
        let lowest = if i == 0 { 0 } else { side_of(&changes[i - 1]).end + 1 };
        let highest = changes.get(i + 1).map_or(side.len(), |c| side_of(c).start - 1);
        let start = best_start(side, &run, lowest..highest);
        let by = start as isize - run.start as isize;
        let change = &mut changes[i];
        for range in [&mut change.before, &mut change.after] {
            *range = range.start.wrapping_add_signed(by)..range.end.wrapping_add_signed(by);
        }
    }
}

/// Finds the best of the places that a run may slide to, without leaving `bounds`.
fn best_start(lines: &Lines<'_>, run: &Range<usize>, bounds: Range<usize>) -> usize {
    let len = run.len();
    let can_go_up = |start: usize| start > bounds.start && lines.get(start - 1) == lines.get(start - 1 + len);
    let can_go_down = |start: usize| start + len < bounds.end && lines.get(start) == lines.get(start + len);
    let mut start = run.start;
    while can_go_up(start) && run.start - start < FARTHEST {
        start -= 1;
    }
    let mut best = (usize::MAX, start);
    loop {
        let indent = |line: usize| lines.get(line).map_or(0, indentation);
        let cost = indent(start) + indent(start + len);
        // The lowest of equals: a new last item is shown after its siblings.
        if cost <= best.0 {
            best = (cost, start);
        }
        if !can_go_down(start) || start >= run.start + FARTHEST {
            return best.1;
        }
        start += 1;
    }
}

/// Twice the spaces before the text of a line; a closing bracket and a blank line begin nothing.
fn indentation(line: &str) -> usize {
    let text = line.trim_start_matches(' ');
    let begins_nothing = text.trim_end().is_empty() || text.starts_with(['}', ']']);
    2 * (line.len() - text.len()) + usize::from(begins_nothing)
}

#[cfg(test)]
mod tests {
    use crate::{Diff, LineDiff};

    fn check(before: &str, after: &str, added: &str) {
        for (before, after, is_added) in [(before, after, true), (after, before, false)] {
            let diff = LineDiff::of(Diff::new(before, after));
            let (lines, change) = (diff.lines(), &diff.changes()[0]);
            assert_eq!(diff.changes().len(), 1);
            let (lines, run) =
                if is_added { (lines.after, change.after.clone()) } else { (lines.before, change.before.clone()) };
            assert_eq!(&lines.text()[lines.bytes(run)], added, "{before:?} -> {after:?}");
        }
    }

    #[test]
    fn a_list_item_is_shown_from_its_dash() {
        let item = |n: u32| format!("- port: {n}\n  protocol: TCP\n");
        check(&(item(1) + &item(3)), &(item(1) + &item(2) + &item(3)), &item(2));
        check(&item(1), &(item(1) + &item(2)), &item(2));
        check(&item(2), &(item(1) + &item(2)), &item(1));
    }

    #[test]
    fn a_json_object_is_shown_from_its_bracket() {
        check(
            "[\n  {\n    1\n  },\n  {\n    3\n  }\n]\n",
            "[\n  {\n    1\n  },\n  {\n    2\n  },\n  {\n    3\n  }\n]\n",
            "  {\n    2\n  },\n",
        );
    }

    #[test]
    fn a_repeated_line_is_added_last() {
        check("a\na\n", "a\na\na\n", "a\n");
        let diff = LineDiff::of(Diff::new("a\na\n", "a\na\na\n"));
        assert_eq!(diff.changes(), [Diff::new(2..2, 2..3)]);
    }

    #[test]
    fn changes_stay_apart() {
        let (before, after) = ("x\na\na\ny\n", "a\na\na\nz\n");
        let diff = LineDiff::of(Diff::new(before, after));
        for pair in diff.changes().windows(2) {
            assert!(pair[0].before.end < pair[1].before.start, "{:?}", diff.changes());
        }
    }
}
