//! Help, completions and manual pages.

mod support;

use support::onlay;

const COMMANDS: [&str; 9] =
    ["inspect", "materialize", "diff", "check", "explain", "labels", "patch", "completions", "man"];

#[test]
fn every_command_explains_itself_with_examples() {
    for command in COMMANDS {
        let help = onlay(&[command, "--help"]).exits(0).text();
        let (_, examples) =
            help.split_once("\nExamples:\n").unwrap_or_else(|| panic!("{command} has no examples:\n{help}"));
        assert!(examples.contains(&format!("onlay {command}")) && !examples.contains("Options:"), "{help}");
    }
    let below = [
        ("labels", &["list", "objects", "of", "bind", "unbind"][..]),
        ("patch", &["preview", "new", "set-image", "adopt", "list", "grep"]),
    ];
    for (command, names) in below {
        for name in names {
            let help = onlay(&[command, name, "--help"]).exits(0).text();
            assert!(help.contains("\nExample") && help.contains(&format!("  onlay {command} {name} ")), "{help}");
        }
    }
    let help = onlay(&["--help"]).exits(0).text();
    assert!(COMMANDS.iter().all(|command| help.contains(command)) && help.contains("Exit codes:"), "{help}");
}

#[test]
fn limits_are_in_the_long_help_only() {
    assert!(onlay(&["materialize", "--help"]).exits(0).text().contains("--max-file-size <SIZE>"));
    assert!(!onlay(&["materialize", "-h"]).exits(0).text().contains("--max-file-size"));
}

#[test]
fn wrong_words_are_usage_errors_with_the_right_ones() {
    onlay(&["materialise", "x"]).exits(2).says("materialize");
    onlay(&["diff", "x", "--exitzero"]).exits(2).says("--exit-zero");
    onlay(&["inspect", "x", "--format", "jsn"]).exits(2).says("json");
    onlay(&["man", "dif"]).exits(2).says("did you mean `diff`?");
    onlay(&["inspect", "x", "--max-file-size", "64MB"]).exits(2).says("MiB");
    onlay(&[]).exits(2);
}

#[test]
fn shells_and_man_get_their_texts() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(onlay(&["completions", shell]).exits(0).text().contains("materialize"), "{shell}");
    }
    assert!(onlay(&["man"]).exits(0).text().contains(".TH onlay 1"));
    assert!(onlay(&["man", "diff"]).exits(0).text().contains(".TH onlay-diff 1"));
}
