//! Criterion benchmarks, one file per step of the flow: what goes into them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use onlay::bundle::{Content, Input, Limits, Member, write};
use onlay::kube::Labels;
use onlay::patch::PatchSet;
use onlay::yaml::Text;
use onlay::{Overlays, Release, Sources};

/// A bundle with patches for it.
pub struct Workload {
    /// What the benchmark is called.
    pub name: String,
    /// The bundle's files.
    pub files: Vec<Member>,
    /// Path and text of each patch.
    pub patches: Vec<(String, String)>,
}

/// A bundle and a patch set that have been read.
pub struct Loaded {
    /// The bundle.
    pub base: Release,
    /// The patches.
    pub set: PatchSet,
    /// No labels but the kinds.
    pub labels: Labels,
    /// All texts.
    pub sources: Sources,
}

impl Loaded {
    /// Everything that shapes what becomes of the base.
    #[must_use]
    pub fn overlays(&self) -> Overlays<'_> {
        Overlays { patches: &self.set, labels: &self.labels, crds: None }
    }
}

impl Workload {
    /// Returns all workloads that the machine has: the demo, three made ones, and kube-prometheus where it lies beside the repository.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::demo()];
        all.extend(Self::kube_prometheus());
        all.extend([200, 1_000, 5_000].map(Self::made));
        all
    }

    /// Returns the demo release and the operator's patches for it.
    #[must_use]
    pub fn demo() -> Self {
        let demo = root().join("testdata/demo");
        let mut patches = members(&demo.join("patches"));
        patches.retain(|p| [".yaml", ".json"].iter().any(|end| p.path.ends_with(end)));
        let patches = patches.into_iter().map(|p| (p.path, text(p.bytes))).collect();
        Self { name: "demo".to_owned(), files: members(&demo.join("23.04.3")), patches }
    }

    /// Returns kube-prometheus with a patch for each of its Deployments and Services, if it is there.
    #[must_use]
    pub fn kube_prometheus() -> Option<Self> {
        let folder = root().join("../shared/corpus/kube-prometheus/v0.18.0");
        let patches = vec![
            ("1.yaml".to_owned(), "# target: Deployment\nspec:\n  replicas: 3\n".to_owned()),
            ("2.yaml".to_owned(), "# target: Service\nmetadata:\n  labels:\n    team: monitoring\n".to_owned()),
        ];
        folder.is_dir().then(|| Self { name: "kube-prometheus".to_owned(), files: members(&folder), patches })
    }

    /// Makes a bundle of so many objects, a file each, and patches for every fourth.
    #[must_use]
    pub fn made(objects: usize) -> Self {
        let mut files = Vec::with_capacity(objects);
        let mut patches = Vec::new();
        for n in 0..objects {
            files.push(Member { path: format!("base_configs/{n:05}.yml"), bytes: made_object(n).into_bytes() });
            if n % 4 == 0 {
                patches.push((format!("{n:05}.yaml"), made_patch(n)));
            }
        }
        Self { name: format!("made-{objects}"), files, patches }
    }

    /// The bytes of all files.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|f| f.bytes.len() as u64).sum()
    }

    /// The bundle as a zip.
    ///
    /// # Panics
    /// If a path is none that a bundle may hold.
    #[must_use]
    pub fn zip(&self) -> Vec<u8> {
        let files = self.files.iter().map(|f| (f.path.as_str(), f.bytes.as_slice()));
        write::pack_zip(files).expect("the paths are good")
    }

    /// Reads the bundle and the patches.
    ///
    /// # Panics
    /// If the bundle cannot be read.
    #[must_use]
    pub fn load(&self) -> Loaded {
        let input = Input { name: self.name.clone(), content: Content::Folder(self.files.clone()) };
        let bundle = onlay::bundle::read(input, &Limits::default()).expect("the bundle breaks no rule");
        let mut sources = Sources::default();
        let base = Release::read(bundle, &self.name, &mut sources);
        let set = self.read_patches(&mut sources);
        Loaded { base, set, labels: Labels::default(), sources }
    }

    /// Reads the patches.
    pub fn read_patches(&self, sources: &mut Sources) -> PatchSet {
        let mut set = PatchSet::default();
        for (path, text) in &self.patches {
            let text = Text::from(text.as_str());
            let source = sources.add(path.as_str(), text.clone());
            set.read(path, source, &text);
        }
        set
    }
}

/// Three Deployments and a ConfigMap in turn, each different.
fn made_object(n: usize) -> String {
    if n % 4 == 3 {
        let mut text =
            format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: config-{n}\ndata:\n  app.conf: |\n");
        for line in 0..40 {
            let _ = writeln!(text, "    option-{line} = \"value {n}\" # as shipped");
        }
        return text;
    }
    let mut text = format!(
        "# Deployment {n}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-{n}\n  labels:\n    app: app-{n}\n    tier: tier-{}\nspec:\n  replicas: 2\n  selector:\n    matchLabels:\n      app: app-{n}\n  template:\n    metadata:\n      labels:\n        app: app-{n}\n    spec:\n      containers:\n",
        n % 7
    );
    for container in 0..2 {
        let _ = write!(
            text,
            "      - name: c{container}\n        image: \"registry.example/app-{n}:{container}\" # pinned\n        ports:\n        - containerPort: 80{container}0\n          name: http\n        resources:\n          requests: {{cpu: 100m, memory: 128Mi}}\n        env:\n"
        );
        for variable in 0..8 {
            let _ = write!(
                text,
                "        # variable {variable}\n        - name: VAR_{variable}\n          value: \"{n}\"\n"
            );
        }
    }
    text
}

/// A patch for an object that is a Deployment: a value, a new variable, a new label.
fn made_patch(n: usize) -> String {
    format!(
        "# target: app-{n}\nmetadata:\n  labels:\n    patched: \"true\"\nspec:\n  replicas: 5\n  template:\n    spec:\n      containers:\n      - name: c1\n        env:\n        - name: VAR_3\n          value: changed\n        - name: EXTRA\n          value: new\n"
    )
}

fn members(folder: &Path) -> Vec<Member> {
    fn walk(folder: &Path, prefix: &str, into: &mut Vec<Member>) {
        for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let entry = entry.expect("the folder can be read");
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}/"), into);
            } else {
                into.push(Member { path, bytes: std::fs::read(entry.path()).expect("the file can be read") });
            }
        }
    }
    let mut all = Vec::new();
    walk(folder, "", &mut all);
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("patches are text")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[cfg(test)]
mod tests {
    use super::Workload;

    #[test]
    fn every_patch_of_every_workload_applies() {
        for work in Workload::all() {
            let mut loaded = work.load();
            assert!(!loaded.base.has_errors(), "{}: {:?}", work.name, loaded.base.findings);
            let mut sources = std::mem::take(&mut loaded.sources);
            let done = onlay::materialize(&loaded.base, loaded.overlays(), &mut sources);
            // The labels file of the demo is not read here, so that some of its patches find nothing.
            assert!(!done.has_errors(), "{}: {:?}", work.name, done.findings());
            assert!(done.plan.edits.len() * 5 >= work.patches.len(), "{}", work.name);
        }
    }
}
