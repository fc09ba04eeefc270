//! kubectl, which needs no cluster for this.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value as Json;

/// What kubectl makes of one object and one patch.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Value(Json),
    Error(String),
    /// It crashed, or could not read the object.
    None,
}

#[derive(Debug)]
pub(crate) struct Kubectl {
    folder: PathBuf,
    pub(crate) calls: std::cell::Cell<usize>,
}

impl Kubectl {
    /// Finds kubectl, for a test of some name.
    pub(crate) fn find(test: &str) -> Option<Self> {
        let found = Command::new("kubectl").args(["version", "--client"]).stdout(Stdio::null()).status();
        if !found.is_ok_and(|s| s.success()) {
            return None;
        }
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("kubectl-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the target's temporary folder can be written");
        Some(Self { folder, calls: std::cell::Cell::new(0) })
    }

    /// Reads each text, in a file of its own, so that none stands in the way of another.
    pub(crate) fn read(&self, texts: &[(String, String)]) -> Vec<Answer> {
        let folder = self.folder.join("texts");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder can be written");
        for (name, text) in texts {
            fs::write(folder.join(format!("{name}.yaml")), text).expect("the folder can be written");
        }
        let done = Command::new("kubectl")
            .args(["patch", "--local", "-o", "json", "--show-managed-fields", "--type", "merge", "-p", "{}", "-f"])
            .arg(&folder)
            .env("KUBECONFIG", "/dev/null")
            .output()
            .expect("kubectl was found");
        self.calls.set(self.calls.get() + 1);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!said.contains("goroutine "), "{said}");
        let mut by_name = answers(&done.stdout, &said);
        let of_file = |name: &str| {
            let line = said.lines().find(|l| l.contains(&format!("/{name}.yaml"))).unwrap_or(&said);
            Answer::Error(line.to_owned())
        };
        texts.iter().map(|(name, _)| by_name.remove(name).map_or_else(|| of_file(name), Answer::Value)).collect()
    }

    /// Lays one patch onto each document; they are told apart by their names `o0`, `o1`, ….
    ///
    /// kubectl goes on after an object that it cannot patch, and prints only what it could; after a crash, each is tried alone.
    pub(crate) fn patch(&self, way: &str, documents: &[String], patch: &str) -> Vec<Answer> {
        let (base, patch_file) = (self.folder.join("base.yaml"), self.folder.join("patch.yaml"));
        fs::write(&base, documents.join("---\n")).expect("the folder can be written");
        fs::write(&patch_file, patch).expect("the folder can be written");
        self.calls.set(self.calls.get() + 1);
        let done = Command::new("kubectl")
            .args(["patch", "--local", "-o", "json", "--show-managed-fields", "--type", way])
            .arg("-f")
            .arg(&base)
            .arg("--patch-file")
            .arg(&patch_file)
            .env("KUBECONFIG", "/dev/null")
            .output()
            .expect("kubectl was found");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        if ["goroutine ", "panic: ", "unable to decode "].iter().any(|trouble| said.contains(trouble)) {
            return match documents {
                [_] => vec![Answer::None],
                many => many.iter().flat_map(|d| self.patch(way, std::slice::from_ref(d), patch)).collect(),
            };
        }
        let mut by_name = answers(&done.stdout, &said);
        let names = documents.iter().map(|d| name_of(d));
        let answers: Vec<Answer> =
            names.map(|n| by_name.remove(&n).map_or(Answer::Error(said.clone()), Answer::Value)).collect();
        assert!(by_name.is_empty(), "kubectl answered for objects that nobody asked about: {:?}", by_name.keys());
        answers
    }
}

/// The objects that kubectl prints, by name.
fn answers(printed: &[u8], said: &str) -> BTreeMap<String, Json> {
    let values = serde_json::Deserializer::from_slice(printed).into_iter::<Json>();
    let named = values.map(|value| {
        let value = value.unwrap_or_else(|e| panic!("kubectl prints JSON: {e}\n{said}"));
        (value["metadata"]["name"].as_str().unwrap_or_default().to_owned(), value)
    });
    named.collect()
}

impl Drop for Kubectl {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The name on the first line of a document: `# object: NAME`.
fn name_of(document: &str) -> String {
    let line = document.lines().next().unwrap_or_default();
    line.strip_prefix("# object: ").expect("each document begins with its object's name").to_owned()
}
