//! What the command makes of each hostile input, compared with the table in `testdata/hostile/README.md`.
//!
//! `ONLAY_MEASURE=1` measures time and memory of each run, by Python's `os.wait4`, and writes the table anew.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use onlay_hostile::{Case, cases};
use support::{Folder, command, root};

/// What each run may take at most: seconds, and MB of memory at its peak.
const MOST: (f64, f64) = (1.0, 96.0);
const HEADER: &str = "| case | what | verdict | s | MB |\n|---|---|---|---|---|\n";
const PATCH: &str = "# target: ConfigMap\nmetadata:\n  labels:\n    patched: by-us\ndata:\n  more: of it\n";

/// A row of the table.
struct Row {
    id: String,
    about: String,
    verdict: String,
    seconds: f64,
    megabytes: f64,
}

impl Row {
    fn write(&self) -> String {
        format!("| `{}` | {} | {} | {:.2} | {:.0} |\n", self.id, self.about, self.verdict, self.seconds, self.megabytes)
    }

    fn read(line: &str) -> Self {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [id, about, verdict, seconds, megabytes] = cells.as_slice() else { panic!("five cells: {line}") };
        let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("a number in: {line}"));
        Self {
            id: id.trim_matches('`').to_owned(),
            about: (*about).to_owned(),
            verdict: (*verdict).to_owned(),
            seconds: number(seconds),
            megabytes: number(megabytes),
        }
    }
}

#[test]
fn every_case_has_the_verdict_of_the_table() {
    let path = root().join("testdata/hostile/README.md");
    let page = fs::read_to_string(&path).expect("the page is there");
    let (head, rest) = page.split_once(HEADER).expect("the page has the table");
    let end = rest.find("\n\n").map_or(rest.len(), |at| at + 1);
    let known: Vec<Row> = rest[..end].lines().map(Row::read).collect();

    let is_measured = std::env::var_os("ONLAY_MEASURE").is_some();
    let figures = |id: &str| known.iter().find(|row| row.id == id).map(|row| (row.seconds, row.megabytes));
    let try_one = |case: &Case, folder: &Folder| {
        let (verdict, is_taken) = verdict(case, folder);
        let wrong = (is_taken != case.is_harmless).then(|| format!("{}: {verdict}", case.id));
        let (seconds, megabytes) = if is_measured { measure(folder) } else { figures(case.id).unwrap_or_default() };
        (Row { id: case.id.to_owned(), about: case.about.to_owned(), verdict, seconds, megabytes }, wrong)
    };
    let cases = cases();
    // Alone when it counts: neighbours take time.
    let threads = if is_measured { 1 } else { thread::available_parallelism().map_or(1, usize::from) };
    let try_share = |n: usize| {
        let folder = Folder::with(&[("patch.yaml", PATCH)]);
        cases.iter().skip(n).step_by(threads).map(|case| try_one(case, &folder)).collect::<Vec<_>>()
    };
    let tried: Vec<(Row, Option<String>)> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|n| {
                scope.spawn({
                    let try_share = &try_share;
                    move || try_share(n)
                })
            })
            .collect();
        let mut shares: Vec<_> =
            running.into_iter().map(|run| run.join().expect("tells by itself").into_iter()).collect();
        (0..cases.len()).filter_map(|n| shares[n % threads].next()).collect()
    });
    let (rows, wrong): (Vec<Row>, Vec<Option<String>>) = tried.into_iter().unzip();
    let wrong: Vec<String> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let table: String = rows.iter().map(Row::write).collect();
    if is_measured {
        fs::write(&path, format!("{head}{HEADER}{table}{}", &rest[end..])).expect("the page can be written");
    } else {
        assert!(table == rest[..end], "testdata/hostile/README.md differs; the table now is:\n{table}");
    }
    for row in rows {
        assert!(row.seconds < MOST.0 && row.megabytes < MOST.1, "takes too much: {}", row.write());
    }
}

fn arguments(folder: &Folder) -> [String; 6] {
    let (case, patch) = (folder.path("case"), folder.path("patch.yaml"));
    ["diff".to_owned(), case, "-p".to_owned(), patch, "--format".to_owned(), "json".to_owned()]
}

/// Runs a case; gives what the command says of it, and whether it takes it.
fn verdict(case: &Case, folder: &Folder) -> (String, bool) {
    folder.write("case", &(case.bytes)());
    let Some((code, err)) = run(folder) else { return ("no end".to_owned(), !case.is_harmless) };
    assert!((0..=2).contains(&code) && !err.contains("panicked"), "{}: exit code {code}\n{err}", case.id);
    let codes = |severity: &str| -> BTreeSet<&str> {
        let lines = err.lines().filter_map(|line| line.strip_prefix(severity)?.strip_prefix('['));
        lines.filter_map(|line| line.split(']').next()).filter(|code| !code.starts_with("patch/")).collect()
    };
    let shown = |codes: BTreeSet<&str>| codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
    let (errors, warnings) = (codes("error"), codes("warning"));
    assert_eq!(code == 2, !errors.is_empty(), "{}: exit code {code}\n{err}", case.id);
    match (errors.is_empty(), warnings.is_empty()) {
        (false, _) => (format!("refused: {}", shown(errors)), false),
        (true, false) => (format!("taken, with {}", shown(warnings)), true),
        (true, true) => ("taken".to_owned(), true),
    }
}

/// Runs the case that is in the folder; gives exit code and messages, or nothing if it has to be stopped.
fn run(folder: &Folder) -> Option<(i32, String)> {
    let file = |name: &str| fs::File::create(folder.path(name)).expect("files can be made");
    let mut run = command(&arguments(folder).each_ref().map(String::as_str));
    let mut child = run.stdout(file("out")).stderr(file("err")).spawn().expect("the program starts");
    for _ in 0..10_000 {
        if let Some(status) = child.try_wait().expect("can be asked") {
            let err = String::from_utf8(folder.read("err")).expect("messages are UTF-8");
            return Some((status.code().expect("no signal ends it"), err));
        }
        thread::sleep(Duration::from_millis(2));
    }
    child.kill().expect("can be stopped");
    child.wait().expect("ends");
    None
}

/// Runs the case that is in the folder once more; gives its seconds and the MB of its memory at their peak.
fn measure(folder: &Folder) -> (f64, f64) {
    const SCRIPT: &str = "\
import os, sys, time
quiet = os.open(os.devnull, os.O_RDWR)
best = None
for _ in range(3):
    start = time.monotonic()
    files = [(os.POSIX_SPAWN_DUP2, quiet, n) for n in range(3)]
    pid = os.posix_spawn(sys.argv[1], sys.argv[1:], {}, file_actions=files)
    _, _, used = os.wait4(pid, 0)
    took = time.monotonic() - start
    if best is None or took < best[0]: best = (took, used.ru_maxrss / 1000)
print(*best)";
    let run = Command::new("python3")
        .args(["-c", SCRIPT, env!("CARGO_BIN_EXE_onlay")])
        .args(arguments(folder))
        .stderr(Stdio::inherit())
        .output()
        .expect("python3 is there");
    let text = String::from_utf8(run.stdout).expect("numbers are UTF-8");
    let mut numbers = text.split_whitespace().map(|number| number.parse().expect("Python prints numbers"));
    (numbers.next().expect("seconds"), numbers.next().expect("megabytes"))
}
