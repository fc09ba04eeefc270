//! The target for comparing and showing: what reaches a terminal is harmless, and lines and values of Secrets are where they belong.

use std::collections::BTreeSet;

use onlay::bundle::{Content, Input, Limits};
use onlay::diff::{Diff, LineChange};
use onlay::{DiffJson, Letters, Release, Sides, Sources, changes, counts, masked};

use crate::display;

/// Any two texts, a line `%%%%` between them, compared, their lines and names made harmless as the command makes them.
pub fn diff(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((before, after)) = text.split_once("%%%%\n") else { return };
    let mut sources = Sources::default();
    let texts = Diff { before, after };
    let read = texts.map(|text| {
        let input = Input { name: "a.yaml".to_owned(), content: Content::Bytes(text.as_bytes().to_vec()) };
        onlay::bundle::read(input, &Limits::default()).map(|bundle| Release::read(bundle, "a.yaml", &mut sources))
    });
    let Diff { before: Ok(before), after: Ok(after) } = read else { return };
    if before.has_errors() || after.has_errors() {
        return;
    }
    show(Diff { before: &before, after: &after });
    let mut letters = Letters::default();
    let masked = Diff { before, after }.map(|release| masked(&release, &mut letters, &mut sources));
    show(masked.as_ref());
}

fn show(releases: Diff<&Release>) {
    let kept = BTreeSet::new();
    let sides = Sides::of(releases, &kept);
    let comparison = sides.compare();
    let all = changes(&sides, &comparison);
    for change in &all {
        let side = |keep: LineChange| {
            let all = change.lines.listing().map(|listed| listed.line);
            all.filter(|line| line.change == LineChange::Same || line.change == keep)
                .map(|line| line.text)
                .collect::<String>()
        };
        for (config, keep) in [(change.config.before, LineChange::Removed), (change.config.after, LineChange::Added)] {
            assert_eq!(side(keep), config.map_or("", |config| config.text.as_ref()), "lines got lost");
        }
    }
    let json = serde_json::to_string_pretty(&DiffJson::of(&sides, &comparison)).expect("strings and numbers are JSON");
    let json = display::json(&json);
    serde_json::from_str::<serde_json::Value>(&json).expect("it still is JSON");
    let mut shown = vec![json.into_owned(), counts(&sides, &comparison).to_string()];
    for change in &all {
        shown.extend([&*change.name, change.path()].map(|text| display::display(text).into_owned()));
        for hunk in change.lines.hunks(3) {
            shown.push(hunk.header());
            shown.extend(hunk.lines.iter().map(|line| display::display(line.content()).into_owned()));
        }
    }
    for text in shown {
        let hidden = text.chars().find(|c| *c != '\n' && display::is_hidden(*c));
        assert_eq!(hidden, None, "{text}");
    }
}
