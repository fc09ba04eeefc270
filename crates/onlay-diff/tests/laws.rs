//! Laws that hold for any input, tried on many small made-up ones: few different lines, so that much repeats.

use onlay_diff::{Diff, FieldChange, Hunk, LineChange, LineDiff, changed_words, value_changes};
use onlay_yaml::{Kind, Ref, SourceId, Text, Value, parse};

/// Numbers that look random and are the same in every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).expect("31 bits") % n
    }

    fn text(&mut self, lines: &[&str]) -> String {
        let count = self.below(12);
        let mut text: String = (0..count).map(|_| lines[self.below(lines.len())]).collect();
        if self.below(4) == 0 {
            text.pop();
        }
        text
    }

    fn value(&mut self, depth: usize) -> String {
        match self.below(if depth == 0 { 4 } else { 8 }) {
            0 => "1".into(),
            1 => "1.0".into(),
            2 => "x".into(),
            3 => "null".into(),
            4 | 5 => {
                let entries: Vec<_> = ["a", "name", "c/d"].into_iter().filter(|_| self.below(2) == 0).collect();
                let entries: Vec<_> = entries.iter().map(|key| format!("{key}: {}", self.value(depth - 1))).collect();
                format!("{{{}}}", entries.join(", "))
            }
            6 => {
                let names: Vec<_> = ["p", "q", "r", "s"].into_iter().filter(|_| self.below(3) > 0).collect();
                let mut items: Vec<_> =
                    names.iter().map(|name| format!("{{name: {name}, v: {}}}", self.value(depth - 1))).collect();
                if !items.is_empty() {
                    let by = self.below(items.len());
                    items.rotate_left(by);
                }
                format!("[{}]", items.join(", "))
            }
            _ => {
                let items: Vec<_> = (0..self.below(5)).map(|_| self.value(depth - 1)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }
}

const LINES: &[&str] = &["a\n", "  b\n", "- c\n", "\n", "a\r\n", "}\n"];

/// Puts the after side together from the before side and the hunks, as `patch` does.
fn patched(before: &str, hunks: &[Hunk<'_>]) -> String {
    let lines: Vec<&str> = before.split_inclusive('\n').collect();
    let (mut out, mut at) = (String::new(), 0);
    for hunk in hunks {
        out.extend(lines[at..hunk.range.before.start - 1].iter().copied());
        for line in &hunk.lines {
            if line.change != LineChange::Added {
                let place = line.number.before.expect("stands on the before side") - 1;
                assert_eq!(lines[place], line.text);
            }
            if line.change != LineChange::Removed {
                out.push_str(line.text);
            }
        }
        at = hunk.range.before.end - 1;
    }
    out.extend(lines[at..].iter().copied());
    out
}

#[test]
fn line_diffs_lead_from_one_text_to_the_other() {
    let mut dice = Dice(1);
    for _ in 0..5_000 {
        let texts = Diff::new(dice.text(LINES), dice.text(LINES));
        let diff = LineDiff::of(texts.as_ref().map(String::as_str));
        assert_eq!(diff.is_empty(), texts.before == texts.after, "{texts:?}");
        let of =
            |not: LineChange| diff.listing().filter(|l| l.line.change != not).map(|l| l.line.text).collect::<String>();
        assert_eq!(Diff::new(of(LineChange::Added), of(LineChange::Removed)), texts);
        for context in [0, 1, 3] {
            assert_eq!(patched(&texts.before, &diff.hunks(context)), texts.after, "{texts:?}, context {context}");
        }
        let are_apart = |pair: &[Diff<std::ops::Range<usize>>]| {
            pair[0].before.end < pair[1].before.start && pair[0].after.end < pair[1].after.start
        };
        assert!(diff.changes().windows(2).all(are_apart), "{texts:?}");
        assert_eq!(diff, LineDiff::of(texts.as_ref().map(String::as_str)));
    }
}

#[test]
fn hunks_have_the_lines_that_their_headers_say() {
    let mut dice = Dice(2);
    for _ in 0..1_000 {
        let texts = Diff::new(dice.text(LINES), dice.text(LINES));
        for hunk in LineDiff::of(texts.as_ref().map(String::as_str)).starting_at(Diff::new(5, 9)).hunks(1) {
            let numbers = Diff {
                before: hunk.lines.iter().filter_map(|l| l.number.before).collect::<Vec<_>>(),
                after: hunk.lines.iter().filter_map(|l| l.number.after).collect::<Vec<_>>(),
            };
            assert_eq!(numbers, hunk.range.map(Iterator::collect), "{texts:?}");
        }
    }
}

#[test]
fn outside_of_the_marked_words_lines_are_the_same() {
    let mut dice = Dice(3);
    let words = &["a", "b ", " ", "é", "-", "👍", "\t"];
    for _ in 0..5_000 {
        let lines = Diff::new(dice.text_of(words), dice.text_of(words));
        let marks = changed_words(lines.as_ref().map(String::as_str));
        let rest = lines.as_ref().zip(marks).map(|(line, marks)| {
            let mut rest = line.clone();
            marks.into_iter().rev().for_each(|range| rest.replace_range(range, ""));
            rest
        });
        // Lines with little in common are marked whole, but for their indentation.
        assert!(rest.before == rest.after || rest.clone().map(|r| r.trim().is_empty()) == Diff::new(true, true));
    }
}

impl Dice {
    fn text_of(&mut self, words: &[&str]) -> String {
        (0..self.below(10)).map(|_| words[self.below(words.len())]).collect()
    }
}

/// Finds a field by its pointer.
fn find<'a>(root: Ref<'a>, pointer: &str) -> Option<Ref<'a>> {
    pointer.split('/').skip(1).try_fold(root, |node, step| match node.kind() {
        Kind::List => node.items().nth(step.parse().ok()?),
        _ => node.get(&step.replace("~1", "/").replace("~0", "~")),
    })
}

#[test]
fn values_without_changes_are_the_same() {
    let mut dice = Dice(4);
    let mut same = 0;
    for _ in 0..20_000 {
        let texts = Diff::new(dice.value(3), dice.value(3));
        let parsed = texts.as_ref().map(|text| parse(SourceId(0), &Text::from(text.as_str())));
        let roots = parsed.as_ref().map(|p| p.documents[0].root().expect("has a root"));
        let changes = value_changes(roots);
        let is_same = Value::from(roots.before) == Value::from(roots.after);
        assert_eq!(changes.is_empty(), is_same, "{texts:?}");
        same += usize::from(is_same);
        for change in &changes {
            let fields = change.field.as_ref().zip(roots);
            for (field, root) in [fields.before, fields.after] {
                if let Some(field) = field {
                    assert_eq!(find(root, &field.pointer), Some(field.node), "{texts:?}, {}", field.pointer);
                }
            }
            let values = change.values();
            let is_replaced = change.change == FieldChange::Replaced;
            assert!(!is_replaced || values.before != values.after, "{texts:?}, {}", change.pointer());
        }
    }
    assert!(same > 100, "the dice are too good");
}
