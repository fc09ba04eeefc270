//! Runs the built program as a user would, from the top of the repository.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) const OLD: &str = "testdata/demo/23.04.3";
pub(crate) const NEW: &str = "testdata/demo/23.07.1";
pub(crate) const PATCHES: &str = "testdata/demo/patches";
pub(crate) const BROKEN: &str = "testdata/demo/broken-patches";
pub(crate) const LABELS: &str = "testdata/demo/labels.yaml";

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: Vec<u8>,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("the output is UTF-8")
    }

    /// Asserts the exit code and gives the run back.
    pub(crate) fn exits(self, code: i32) -> Self {
        let out: String = String::from_utf8_lossy(&self.out).chars().take(2000).collect();
        assert_eq!(self.code, code, "{out}\n{}", self.err);
        self
    }

    /// Asserts that a message has some words.
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.err.contains(words), "{words:?} is not in:\n{}", self.err);
        self
    }

    /// Asserts that a message lacks some words.
    pub(crate) fn does_not_say(self, words: &str) -> Self {
        assert!(!self.err.contains(words), "{words:?} is in:\n{}", self.err);
        self
    }

    /// Asserts that there is no data.
    pub(crate) fn prints_nothing(self) -> Self {
        assert_eq!(self.text(), "");
        self
    }
}

pub(crate) fn root() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).expect("the repository is there")
}

/// The program, with an environment of its own.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onlay"));
    command.args(args).current_dir(root()).env_clear().stdin(Stdio::null());
    command
}

pub(crate) fn onlay(args: &[&str]) -> Run {
    finish(&mut command(args))
}

/// Runs with bytes on standard input.
pub(crate) fn onlay_with_input(args: &[&str], input: &[u8]) -> Run {
    let mut child = command(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("is piped").write_all(input).expect("the program reads its input");
    let output = child.wait_with_output().expect("the program ends");
    run_of(output)
}

pub(crate) fn finish(command: &mut Command) -> Run {
    run_of(command.output().expect("the program starts"))
}

fn run_of(output: std::process::Output) -> Run {
    let err = String::from_utf8(output.stderr).expect("messages are UTF-8");
    Run { code: output.status.code().expect("no signal ends it"), out: output.stdout, err }
}

/// A folder of a test's own.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("there is a place for temporary files"))
    }

    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self::new();
        for (path, text) in files {
            folder.write(path, text.as_bytes());
        }
        folder
    }

    pub(crate) fn path(&self, path: &str) -> String {
        self.0.path().join(path).to_str().expect("the path is UTF-8").to_owned()
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("has a parent")).expect("folders can be made");
        fs::write(path, bytes).expect("the file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The names at the top, hidden ones too, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("the folder can be read");
        let mut names: Vec<String> =
            entries.map(|e| e.expect("is readable").file_name().into_string().expect("is UTF-8")).collect();
        names.sort();
        names
    }
}

/// All files below a folder with their bytes; links are not followed.
pub(crate) fn tree(path: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![PathBuf::from(path)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let entry = entry.expect("is readable");
            if entry.file_type().expect("has a type").is_dir() {
                open.push(entry.path());
            } else {
                let name = entry.path().strip_prefix(path).expect("is below").to_str().expect("is UTF-8").to_owned();
                files.insert(name, fs::read(entry.path()).unwrap_or_default());
            }
        }
    }
    files
}

/// Asserts that a text is that of a file of `testdata/cli/`.
pub(crate) fn golden(file: &str, text: &str) {
    let path = root().join("testdata/cli").join(file);
    if std::env::var_os("ONLAY_WRITE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().expect("has a parent")).expect("folders can be made");
        fs::write(&path, text).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(text == expected, "differs from {file}; it now is:\n{text}");
}

pub(crate) const WEB: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2 # two will do
";

pub(crate) const DB: &str = "\
apiVersion: v1
kind: Secret
metadata:
  name: db
stringData:
  password: hunter2";
