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

/// Makes one change of two where lines that are only added, or only removed, may as well stand beside the others of their side.
pub(crate) fn together(lines: Diff<&Lines<'_>>, changes: Vec<Diff<Range<usize>>>) -> Vec<Diff<Range<usize>>> {
    let mut all: Vec<Diff<Range<usize>>> = Vec::with_capacity(changes.len());
    for mut change in changes {
        while let Some(one) = all.last().and_then(|last| as_one(lines, last, &change)) {
            change = one;
            all.pop();
        }
        all.push(change);
    }
    all
}

fn as_one(
    lines: Diff<&Lines<'_>>,
    above: &Diff<Range<usize>>,
    below: &Diff<Range<usize>>,
) -> Option<Diff<Range<usize>>> {
    let before = [&above.before, &below.before];
    let after = [&above.after, &below.after];
    let added = slid(lines.after, after, before).map(|[after, before]| Diff { before, after });
    added.or_else(|| slid(lines.before, before, after).map(|[before, after]| Diff { before, after }))
}

/// Two runs of one side as one, if one of them can slide to the other: that side's lines, and what the other side has there.
fn slid(lines: &Lines<'_>, [above, below]: [&Range<usize>; 2], other: [&Range<usize>; 2]) -> Option<[Range<usize>; 2]> {
    let between = below.start - above.end;
    if above.is_empty() || below.is_empty() || between > FARTHEST {
        return None;
    }
    let same = |from: usize, to: usize| (0..between).all(|line| lines.get(from + line) == lines.get(to + line));
    if other[1].is_empty() && same(above.end, below.end - between) {
        return Some([above.start..below.end - between, other[0].clone()]);
    }
    let goes_down = other[0].is_empty() && same(above.start, above.end);
    goes_down.then(|| [above.start + between..below.end, other[1].clone()])
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
    use crate::{Diff, LineDiff, Lines};

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
    fn what_can_stand_together_is_one_change() {
        let rule = |verb: &str| format!("- apiGroups: [apps]\n  resources: [pods]\n  verbs: [{verb}]\n");
        let all = |verbs: &[&str]| verbs.iter().map(|verb| rule(verb)).collect::<String>();
        let end = "x\n".repeat(40);
        for count in 1..5 {
            let new = &["list", "watch", "create", "patch"][..count];
            let (before, after) = (all(&["get", "delete"]), all(&[&["get"], new, &["delete"]].concat()));
            check(&format!("{before}{end}"), &format!("{after}{end}"), &all(new));
        }
        let changes = |before: &str, after: &str| LineDiff::of(Diff::new(before, after)).changes().to_vec();
        assert_eq!(changes("a\nb\nc\n", "a\nb\nx\nb\ny\nc\n"), [Diff::new(2..2, 2..5)]);
        assert_eq!(changes("b\nc\nd\n", "x\nb\ny\nb\nc\nz\n").len(), 2);
    }

    #[test]
    fn a_run_slides_to_the_one_above_or_below() {
        let check = |before: &str, after: &str, changes: [Diff<std::ops::Range<usize>>; 2], expected: Option<_>| {
            let lines = Diff::new(before, after).map(Lines::of);
            let one = super::together(lines.as_ref(), changes.to_vec());
            assert_eq!(one, expected.map_or(changes.to_vec(), |one| vec![one]), "{before:?} -> {after:?}");
        };
        // The second one goes up, the first one goes down, and both ways the other side has lines, too.
        check("b\n", "x\nb\ny\nb\n", [Diff::new(0..0, 0..1), Diff::new(1..1, 2..4)], Some(Diff::new(0..0, 0..3)));
        check("b\n", "b\nx\nb\ny\n", [Diff::new(0..0, 0..2), Diff::new(1..1, 3..4)], Some(Diff::new(1..1, 1..4)));
        check("z\nb\n", "x\nb\ny\nb\n", [Diff::new(0..1, 0..1), Diff::new(2..2, 2..4)], Some(Diff::new(0..1, 0..3)));
        check("b\nz\n", "b\nx\nb\ny\n", [Diff::new(0..0, 0..2), Diff::new(1..2, 3..4)], Some(Diff::new(1..2, 1..4)));
        check("x\nb\ny\nb\n", "b\n", [Diff::new(0..1, 0..0), Diff::new(2..4, 1..1)], Some(Diff::new(0..3, 0..0)));
        // Nothing can be moved, and nothing of that side stands there.
        check("b\n", "x\nb\ny\n", [Diff::new(0..0, 0..1), Diff::new(1..1, 2..3)], None);
        check("x\nb\n", "b\ny\nb\n", [Diff::new(0..1, 0..0), Diff::new(2..2, 1..3)], None);
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
