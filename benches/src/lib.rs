//! Criterion benchmarks, one file per step of the flow: what goes into them.
//!
//! [`bench()`] runs a step on the inputs that its arguments ask for; each input is made only when it is measured, so that
//! nobody waits for 50,000 objects who asked for the demo.

mod corpus;
mod made;

use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
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
    /// The files of the release before this one.
    pub before: Option<Vec<Member>>,
    /// Path and text of each patch.
    pub patches: Vec<(String, String)>,
    /// Names for groups of objects.
    pub labels: Labels,
    /// How many objects the bundle has.
    pub objects: usize,
    /// The bounds within which it is read.
    pub limits: Limits,
}

/// A bundle and a patch set that have been read.
pub struct Loaded {
    /// The bundle.
    pub base: Release,
    /// The patches.
    pub set: PatchSet,
    /// Names for groups of objects.
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

/// An input that can be made when it is asked for.
pub struct Named {
    /// What it is called.
    pub name: String,
    /// Whether it is so large that only a real measurement is worth its making.
    pub is_heavy: bool,
    make: Box<dyn Fn() -> Workload>,
}

impl Named {
    fn new(name: &str, is_heavy: bool, make: impl Fn() -> Workload + 'static) -> Self {
        Self { name: name.to_owned(), is_heavy, make: Box::new(make) }
    }

    /// Makes the input.
    #[must_use]
    pub fn make(&self) -> Workload {
        let work = (self.make)();
        assert_eq!(work.name, self.name, "an input is called what its list says");
        work
    }
}

/// Lists every input that the machine has: those of other projects only where they lie beside the repository.
#[must_use]
pub fn inputs() -> Vec<Named> {
    let mut all = vec![Named::new("demo", false, Workload::demo)];
    for (name, releases) in corpus::projects() {
        all.push(Named::new(&name.clone(), true, move || corpus::project(&name, &releases)));
    }
    for objects in [200, 1_000, 5_000, 50_000] {
        all.push(Named::new(&format!("made-{objects}"), objects > 200, move || made::objects(objects)));
    }
    all.push(Named::new("one-label", true, || made::one_label(5_000)));
    all.push(Named::new("one-object", true, || made::one_object(1_000)));
    all.push(Named::new("one-file", true, || made::one_file(50 << 20)));
    all
}

/// Measures one step on each input; `step` is shown the group, and the input.
///
/// What is asked for is read from the command line as Criterion does: words are parts of `STEP/INPUT`. Without `--bench`, which `cargo
/// bench` gives, nothing is measured and light inputs are enough to see that all works.
pub fn bench(c: &mut Criterion, step: &str, mut measure: impl FnMut(&mut BenchmarkGroup<'_, WallTime>, &Workload)) {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_measured = arguments.iter().any(|argument| argument == "--bench");
    let words: Vec<&String> = arguments.iter().filter(|argument| is_word(argument)).collect();
    let mut group = c.benchmark_group(step);
    for input in inputs() {
        let called = format!("{step}/{}", input.name);
        let is_asked = words.is_empty() || words.iter().any(|word| called.contains(word.as_str()));
        if !is_asked || (input.is_heavy && !is_measured) {
            continue;
        }
        let work = input.make();
        group.throughput(Throughput::ElementsAndBytes { elements: work.objects as u64, bytes: work.bytes() });
        if input.is_heavy {
            group.sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
        }
        measure(&mut group, &work);
    }
}

/// Whether an argument chooses benchmarks: no option, and no value of one that `cargo bench` or people give.
fn is_word(argument: &str) -> bool {
    !argument.starts_with('-') && argument.parse::<f64>().is_err() && !matches!(argument, "before" | "after")
}

impl Workload {
    /// Returns the demo release and the operator's patches for it.
    #[must_use]
    pub fn demo() -> Self {
        let demo = root().join("testdata/demo");
        let mut patches = members(&demo.join("patches"));
        patches.retain(|p| [".yaml", ".json"].iter().any(|end| p.path.ends_with(end)));
        let patches = patches.into_iter().map(|p| (p.path, text(p.bytes))).collect();
        Self::new("demo", members(&demo.join("23.04.3")), patches)
    }

    /// Puts files and patches together, and counts the objects.
    fn new(name: &str, files: Vec<Member>, patches: Vec<(String, String)>) -> Self {
        let limits = Limits::default();
        let mut work =
            Self { name: name.to_owned(), files, before: None, patches, labels: Labels::default(), objects: 0, limits };
        work.objects = work.load().base.index.len();
        work
    }

    fn after(self, before: Vec<Member>) -> Self {
        Self { before: Some(before), ..self }
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
        let mut sources = Sources::default();
        let base = self.read(Content::Folder(self.files.clone()), &mut sources);
        let set = self.read_patches(&mut sources);
        Loaded { base, set, labels: self.labels.clone(), sources }
    }

    /// Reads a bundle and its texts, within the limits of this one.
    ///
    /// # Panics
    /// If the bundle cannot be read.
    pub fn read(&self, content: Content, sources: &mut Sources) -> Release {
        let bundle = onlay::bundle::read(self.input(content), &self.limits).expect("the bundle breaks no rule");
        Release::read(bundle, &self.name, sources)
    }

    /// Gives content the name of the bundle.
    #[must_use]
    pub fn input(&self, content: Content) -> Input {
        Input { name: self.name.clone(), content }
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

/// Reads all files below a folder, by path.
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
    use super::{Workload, inputs, made};

    fn check(work: &Workload) {
        let mut loaded = work.load();
        assert!(!loaded.base.has_errors(), "{}: {:?}", work.name, loaded.base.findings);
        assert_eq!(loaded.base.index.len(), work.objects, "{}", work.name);
        let mut sources = std::mem::take(&mut loaded.sources);
        let done = onlay::materialize(&loaded.base, loaded.overlays(), &mut sources);
        // The labels file of the demo is not read here, so that some of its patches find nothing.
        assert!(!done.has_errors(), "{}: {:?}", work.name, done.findings());
        let laid: usize = done.plan.outcomes.iter().map(|outcome| outcome.patches.len()).sum();
        assert!(laid * 5 >= work.patches.len(), "{}: {laid}", work.name);
    }

    #[test]
    fn every_patch_of_every_workload_applies() {
        inputs().iter().filter(|input| !input.is_heavy).for_each(|input| check(&input.make()));
        // The heavy ones are made by the same code, only larger; of other projects there is just one size.
        inputs().iter().filter(|input| input.name == "kube-prometheus").for_each(|input| check(&input.make()));
    }

    #[test]
    fn the_large_inputs_are_what_they_are_called() {
        let label = made::one_label(40);
        check(&label);
        let all = label.load();
        assert_eq!(onlay::plan(&all.base, all.overlays()).outcomes.len(), 40);

        let object = made::one_object(30);
        check(&object);
        let all = object.load();
        let outcomes = onlay::plan(&all.base, all.overlays()).outcomes;
        assert_eq!(outcomes.iter().map(|outcome| outcome.patches.len()).collect::<Vec<_>>(), [30]);

        let file = made::one_file(100_000);
        check(&file);
        assert_eq!(file.objects, 1);
        assert!((100_000..110_000).contains(&file.bytes()), "{}", file.bytes());
    }
}
