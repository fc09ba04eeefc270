//! Standard output when nobody reads it, or it is full; data and talk apart.

mod support;

use std::fs::File;
use std::io::Read;
use std::process::Stdio;

use support::{NEW, OLD, command, onlay};

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for args in [&["materialize", OLD][..], &["inspect", OLD, "--format", "json"], &["completions", "bash"]] {
        let mut child = command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("error"), "{args:?}: {said}");
    }
    let mut child =
        command(&["diff", OLD, NEW, "-q"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut first = [0; 1];
    child.stdout.take().expect("is piped").read_exact(&mut first).expect("it writes");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(1), 0));
}

#[test]
fn a_full_disk_is_trouble() {
    let full = || File::options().write(true).open("/dev/full").expect("Linux has it");
    let all = [
        &["materialize", OLD][..],
        &["materialize", OLD, "--object", "Service/cache", "--format", "json"],
        &["inspect", OLD],
        &["diff", OLD, NEW],
        &["completions", "zsh"],
        &["man"],
        &["--help"],
        &["--version"],
    ];
    for args in all {
        let run = support::finish(command(args).stdout(full()));
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
    }
}

#[test]
fn data_goes_to_standard_output_and_talk_to_standard_error() {
    let counts = "29 changed, 7 added, 6 deleted, 3 formatting only, 39 unchanged\n";
    let run = onlay(&["diff", OLD, NEW]).exits(1).says("stands twice").does_not_say(counts);
    assert!(run.text().starts_with(counts));
    let run = onlay(&["diff", OLD, NEW, "--format", "names"]).exits(1).says(counts);
    assert!(run.text().starts_with("changed\tConfigMap/alertmanager\n"));
}
