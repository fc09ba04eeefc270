//! What CI systems are given: the action, the hook, and the snippets of docs/ci.md. They are YAML, and every `onlay` in them takes its
//! words.

mod support;

use std::fs;

use support::{Folder, WEB, finish, root};

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A text as YAML, by the reader that is ours.
fn assert_is_yaml(name: &str, text: &str) {
    let parsed = onlay::yaml::parse(onlay::yaml::SourceId(0), &onlay::yaml::Text::from(text));
    assert!(parsed.errors.is_empty() && parsed.documents.len() == 1, "{name}: {:?}", parsed.errors);
}

/// The blocks of a language in a page.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, block)) = rest.split_once(&format!("\n```{language}\n")) {
        let (block, behind) = block.split_once("\n```").expect("a block ends");
        found.push(format!("{block}\n"));
        rest = behind;
    }
    found
}

/// A folder that has what the snippets name.
fn repository() -> Folder {
    let folder = Folder::with(&[
        ("patches/a.yaml", "# target: web\nspec:\n  replicas: 3\n"),
        ("onlay.yaml", "base: new.zip\npatches: [patches]\n"),
    ]);
    let web = Folder::with(&[("web.yaml", WEB)]);
    for bundle in ["new.zip", "old.zip", "installation.zip"] {
        support::onlay(&["materialize", &web.path(""), "-o", &folder.path(bundle)]).exits(0);
    }
    folder
}

/// Runs a command of a snippet where its files are.
fn runs(line: &str) {
    let words: Vec<&str> = line.split_whitespace().skip(1).collect();
    let run = finish(support::command(&words).current_dir(repository().path("")));
    assert!(run.code < 2, "{line}\n{}", run.err);
}

#[test]
fn snippets_are_yaml_and_their_commands_run() {
    let page = file("docs/ci.md");
    let snippets = blocks(&page, "yaml");
    assert_eq!(snippets.len(), 3);
    let mut commands = 0;
    for snippet in &snippets {
        assert_is_yaml("docs/ci.md", snippet);
        for line in snippet.lines().map(|line| line.trim().trim_start_matches("- ")) {
            if line.starts_with("onlay ") {
                runs(line);
                commands += 1;
            }
            if let Some(arguments) = line.strip_prefix("arguments: ") {
                runs(&format!("onlay check {arguments}"));
                commands += 1;
            }
            if let Some(arguments) = line.strip_prefix("args: [").and_then(|rest| rest.strip_suffix(']')) {
                runs(&format!("onlay check {}", arguments.replace(',', "")));
                commands += 1;
            }
        }
    }
    assert_eq!(commands, 3);
}

#[test]
fn the_action_is_yaml_and_its_script_runs() {
    let action = file("action.yml");
    assert_is_yaml("action.yml", &action);
    // The script of the last step, as a runner would run it.
    let (_, script) = action.rsplit_once("run: |\n").expect("has a script");
    let script: String = script.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    assert!(!script.contains("${{"), "an input in a script could be a command: {script}");
    let folder = repository();
    folder.write("patches/b.yaml", b"# target: wbe\nspec: {replicas: 3}\n");
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_onlay"));
    let path = format!("{}:/usr/bin:/bin", binary.parent().expect("lies in a folder").display());
    let mut bash = std::process::Command::new("bash");
    bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script]).current_dir(folder.path("")).env_clear();
    bash.env("PATH", path)
        .env("ARGUMENTS", "")
        .env("FAIL_ON", "warning")
        .env("SARIF", "onlay.sarif")
        .env("FOLDER", ".");
    bash.env("RUNNER_TEMP", folder.path("")).env("GITHUB_OUTPUT", folder.path("out"));
    bash.env("GITHUB_STEP_SUMMARY", folder.path("summary"));
    let run = finish(&mut bash).exits(1);
    assert!(run.text().starts_with("::error file=patches/b.yaml,line=1,"), "{}", run.text());
    assert_eq!(folder.read("out"), b"sarif=./onlay.sarif\n");
    assert!(folder.read("summary").starts_with(b"### onlay check: 1 error"));
    assert!(folder.read("onlay.sarif").starts_with(b"{"));
}

#[test]
fn the_hook_runs_a_command_that_is_there() {
    let hook = file(".pre-commit-hooks.yaml");
    assert_is_yaml(".pre-commit-hooks.yaml", &hook);
    let entry = hook.lines().find_map(|line| line.trim().strip_prefix("entry: ")).expect("has an entry");
    runs(entry);
}
