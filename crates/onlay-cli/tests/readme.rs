//! The commands of README.md and of the pages in docs/, run as they stand there; what they print is what these show.
//!
//! In a ```` ```console ```` block a line `$ …` is a command and what follows is all that it prints: standard output, then standard
//! error. A line `…` stands for any lines. A command exits with 0, unless `$ echo $?` below it shows another code. What follows
//! `-o` lies in a folder of the test's own, and everything else in the repository.

mod support;

use std::fs;

use support::{Folder, command, finish, root};

const CARGO: &str = "cargo run -q --release -p onlay-cli -- ";

/// A command, and what the README says of it.
#[derive(Debug, Default)]
struct Step {
    line: usize,
    command: String,
    shown: Vec<String>,
    code: i32,
}

#[test]
fn the_readme_shows_what_the_commands_print() {
    assert!(check("README.md") > 4, "the commands were not found");
}

#[test]
fn the_pages_show_what_the_commands_print() {
    let pages = fs::read_dir(root().join("docs")).expect("there are pages");
    let mut names: Vec<String> =
        pages.map(|page| page.expect("is readable").file_name().into_string().expect("is UTF-8")).collect();
    names.retain(|name| name.ends_with(".md"));
    names.sort();
    let steps: usize = names.iter().map(|name| check(&format!("docs/{name}"))).sum();
    assert!(steps > 4, "the commands were not found");
}

/// Runs the commands of a page and counts them.
fn check(page: &str) -> usize {
    let text = fs::read_to_string(root().join(page)).unwrap_or_else(|error| panic!("{page}: {error}"));
    let steps = steps(&text);
    let folder = Folder::new();
    let mut made: Vec<String> = Vec::new();
    for step in &steps {
        run(page, step, &folder, &mut made);
    }
    steps.len()
}

fn run(page: &str, step: &Step, folder: &Folder, made: &mut Vec<String>) {
    let at = format!("{page}:{}", step.line);
    let arguments = step.command.strip_prefix(CARGO).or_else(|| step.command.strip_prefix("onlay "));
    let arguments = arguments.unwrap_or_else(|| panic!("{at}: `{}` is no command of ours", step.command));
    let words: Vec<&str> = arguments.split_whitespace().collect();
    made.extend(words.windows(2).filter(|pair| pair[0] == "-o").map(|pair| pair[1].to_owned()));
    let placed: Vec<String> = words
        .iter()
        .map(|word| if made.iter().any(|name| name == word) { folder.path(word) } else { (*word).to_owned() })
        .collect();
    let placed: Vec<&str> = placed.iter().map(String::as_str).collect();

    let run = finish(&mut command(&placed));
    let printed = (run.text() + &run.err).replace(&folder.path(""), "");
    let lines: Vec<&str> = printed.lines().collect();
    let shown: Vec<&str> = step.shown.iter().map(String::as_str).collect();
    assert!(matches(&shown, &lines), "{at}: it shows\n{}\n\nbut there is\n{printed}", shown.join("\n"));
    assert_eq!(run.code, step.code, "{at}: the exit code of\n{}", step.command);
}

/// Finds the commands of all console blocks.
fn steps(readme: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut is_console = false;
    let mut is_code = false;
    for (number, line) in readme.lines().enumerate() {
        if let Some(language) = line.strip_prefix("```") {
            is_console = language == "console";
        } else if !is_console {
        } else if line == "$ echo $?" {
            is_code = true;
        } else if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step { line: number + 1, command: command.to_owned(), ..Step::default() });
        } else {
            let step = steps.last_mut().expect("a block begins with a command");
            if is_code {
                step.code = line.parse().expect("an exit code is a number");
                is_code = false;
            } else {
                step.shown.push(line.to_owned());
            }
        }
    }
    steps
}

/// Whether the lines are those that are shown, where `…` stands for any.
fn matches(shown: &[&str], lines: &[&str]) -> bool {
    match shown {
        [] => lines.is_empty(),
        ["…" | "...", rest @ ..] => (0..=lines.len()).any(|skipped| matches(rest, &lines[skipped..])),
        [first, rest @ ..] => lines.first() == Some(first) && matches(rest, &lines[1..]),
    }
}

#[test]
fn an_ellipsis_stands_for_any_lines() {
    assert!(matches(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(matches(&["a", "…"], &["a"]));
    assert!(!matches(&["a", "…", "d"], &["a", "b"]));
    assert!(!matches(&["a"], &["a", "b"]));
    assert!(!matches(&["…", "a"], &["b"]));
}
