//! The demo platform: its releases with the operator's patches.

mod support;

use std::path::{Path, PathBuf};

use onlay::bundle::{Content, Input, Limits, Member};
use onlay::patch::PatchSet;
use onlay::yaml::Text;
use onlay::{Materialized, Overlays, Release, Sources};

use support::shared::members;

#[test]
fn patches_apply_to_both_releases() {
    for version in ["23.04.3", "23.07.1"] {
        let (_, done) = materialize(version, &patches());
        assert!(!done.has_errors(), "{version}: {:?}", done.findings());
        assert!(!done.plan.edits.is_empty());

        let (_, again) = materialize(version, &patches());
        assert_eq!(texts(&again.release), texts(&done.release), "{version}: the same input, the same bytes");
        let (base, alone) = materialize(version, &[]);
        assert_eq!(texts(&alone.release), texts(&base), "{version}: no patches, the same bytes");
    }
}

#[test]
fn files_that_no_patch_touches_are_the_same_text() {
    let (base, done) = materialize("23.04.3", &patches());
    for (before, after) in base.files.iter().zip(&done.release.files) {
        let is_same = before.text.as_str() == after.text.as_str();
        assert_eq!(is_same, !done.plan.edits.contains_key(&before.source), "{}", before.path);
    }
}

#[test]
fn any_number_of_threads_gives_the_same_bytes_and_findings() {
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be had");
        pool.install(|| {
            let (_, done) = materialize("23.04.3", &patches());
            (texts(&done.release), done.findings())
        })
    };
    let one = on(1);
    for threads in [2, 3, 8] {
        assert_eq!(on(threads), one, "{threads} threads");
    }
}

fn materialize(version: &str, patches: &[Member]) -> (Release, Materialized) {
    let input = Input { name: version.to_owned(), content: Content::Folder(members(&demo().join(version))) };
    let bundle = onlay::bundle::read(input, &Limits::default()).expect("the demo breaks no rule");
    let mut sources = Sources::default();
    let base = Release::read(bundle, version, &mut sources);
    let mut set = PatchSet::default();
    for patch in patches {
        let text = Text::from_utf8(patch.bytes.clone()).expect("patches are text");
        let source = sources.add(patch.path.as_str(), text.clone());
        set.read(&patch.path, source, &text);
    }
    let text = Text::from(support::shared::read(&demo().join("labels.yaml")));
    let (labels, _) = onlay::labels_file::read(sources.add("labels.yaml", text.clone()), &text);
    let overlays = Overlays { patches: &set, labels: &labels.labels, crds: None };
    let done = onlay::materialize(&base, overlays, &mut sources);
    (base, done)
}

fn texts(release: &Release) -> Vec<(String, String)> {
    release.files.iter().map(|f| (f.path.clone(), f.text.as_str().to_owned())).collect()
}

fn patches() -> Vec<Member> {
    let mut patches = members(&demo().join("patches"));
    patches.retain(|p| [".yaml", ".json"].iter().any(|end| p.path.ends_with(end)));
    patches
}

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/demo")
}
