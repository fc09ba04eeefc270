//! `onlay check --watch`: a real process that sees its inputs change, as editors change them.

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use support::{Folder, WEB, command, onlay};

/// A check at work; ended when it is dropped.
struct Watched {
    child: Child,
    lines: Receiver<String>,
}

impl Watched {
    fn of(folder: &Folder, more: &[&str]) -> Self {
        let mut command = command(&[&["check", "--watch"][..], more].concat());
        command.current_dir(folder.path("")).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let out = BufReader::new(child.stdout.take().expect("is piped"));
        let (sender, lines) = channel();
        std::thread::spawn(move || out.lines().map_while(Result::ok).all(|line| sender.send(line).is_ok()));
        Self { child, lines }
    }

    /// Waits for a line that begins so.
    fn sees(&self, start: &str) {
        loop {
            let line =
                self.lines.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|_| panic!("there is no {start:?}"));
            if line.starts_with(start) {
                return;
            }
        }
    }

    /// Asserts that it does not check again by itself.
    fn is_calm(&self) {
        let line = self.lines.recv_timeout(Duration::from_secs(3));
        assert!(line.is_err(), "{line:?}");
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const GOOD: &str = "# target: web\nspec:\n  replicas: 3\n";
const BAD: &str = "# target: wbe\nspec:\n  replicas: 3\n";

#[test]
fn a_check_is_made_again_when_an_input_changes() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("patches/a.yaml", GOOD),
        ("other/a.yaml", BAD),
        ("onlay.yaml", "base: web.yaml\npatches: [patches]\n"),
    ]);
    // The report lies among the inputs and is none.
    let watched = Watched::of(&folder, &["--format", "text", "--format", "markdown=patches/report.md"]);
    watched.sees("no findings");
    folder.write("patches/a.yaml", BAD.as_bytes());
    watched.sees("error[patch/no-such-target]");
    watched.sees("1 error");
    // As editors do: another file takes the place of the old one.
    folder.write("patches/.a.yaml.swp", GOOD.as_bytes());
    fs::rename(folder.path("patches/.a.yaml.swp"), folder.path("patches/a.yaml")).expect("can be renamed");
    watched.sees("no findings");
    folder.write("patches/b.yaml", BAD.as_bytes());
    watched.sees("1 error");
    fs::remove_file(folder.path("patches/b.yaml")).expect("can be removed");
    watched.sees("no findings");
    // The project file counts too, also while it is wrong.
    folder.write("onlay.yaml", b"base: web.yaml\npatches: [other]\n");
    watched.sees("1 error");
    folder.write("onlay.yaml", b"base: [\n");
    folder.write("onlay.yaml", b"base: web.yaml\npatches: [patches]\n");
    watched.sees("no findings");
    watched.is_calm();
}

#[test]
fn what_cannot_be_watched_is_refused() {
    onlay(&["check", "-", "--watch"]).exits(2).says("standard input cannot be watched");
    onlay(&["check", "--watch", "--explain", "all"]).exits(2);
    onlay(&["check", "x.zip", "--watch", "--format", "json", "--format", "text"]).exits(2).says("which takes one");
}
