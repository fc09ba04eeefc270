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
        let named = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let (printed, said) = self.print(named);
        let mut by_name: BTreeMap<String, Json> =
            objects(&printed, &said).into_iter().map(|o| (name_in(&o), o)).collect();
        let of_file = |name: &str| {
            let line = said.lines().find(|l| l.contains(&format!("/{name}.yaml"))).unwrap_or(&said);
            Answer::Error(line.to_owned())
        };
        texts.iter().map(|(name, _)| by_name.remove(name).map_or_else(|| of_file(name), Answer::Value)).collect()
    }

    /// Reads the texts to all their objects, in their order; or says what is wrong with one of them.
    pub(crate) fn read_all(&self, texts: &[&str]) -> Result<Vec<Json>, String> {
        let names: Vec<String> = (0..texts.len()).map(|n| format!("{n:04}")).collect();
        let (printed, said) = self.print(names.iter().map(String::as_str).zip(texts.iter().copied()));
        if said.is_empty() { Ok(objects(&printed, &said)) } else { Err(said) }
    }

    /// What kubectl prints and says of texts, each in the file `NAME.yaml`.
    fn print<'a>(&self, texts: impl Iterator<Item = (&'a str, &'a str)>) -> (Vec<u8>, String) {
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
        (done.stdout, said)
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
        let mut by_name: BTreeMap<String, Json> =
            objects(&done.stdout, &said).into_iter().map(|o| (name_in(&o), o)).collect();
        let names = documents.iter().map(|d| name_of(d));
        let answers: Vec<Answer> =
            names.map(|n| by_name.remove(&n).map_or(Answer::Error(said.clone()), Answer::Value)).collect();
        assert!(by_name.is_empty(), "kubectl answered for objects that nobody asked about: {:?}", by_name.keys());
        answers
    }
}

/// The objects that kubectl prints.
fn objects(printed: &[u8], said: &str) -> Vec<Json> {
    let values = serde_json::Deserializer::from_slice(printed).into_iter::<Json>();
    values.map(|value| value.unwrap_or_else(|e| panic!("kubectl prints JSON: {e}\n{said}"))).collect()
}

fn name_in(object: &Json) -> String {
    object["metadata"]["name"].as_str().unwrap_or_default().to_owned()
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
