use onlay_diff::LineDiff;
use onlay_kube::Labels;
use onlay_patch::{How, PatchSet, Registry, Transforms};
use onlay_yaml::{SourceId, Text};
use proptest::prelude::*;

use super::*;
use crate::materialize::{Overlays, materialized, plan_with};
use crate::sources::Sources;

const HEAD: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n";

/// Lays patches onto two bases: each with its result, and whence that comes.
fn laid(base: Diff<&str>, patches: Diff<&[&str]>) -> (Diff<(Release, Release, Origins)>, Sources) {
    let mut sources = Sources::default();
    let mut read: BTreeMap<&str, (String, SourceId)> = BTreeMap::new();
    let mut transforms = Transforms::default();
    for patch in patches.before.iter().chain(patches.after) {
        let path = format!("{}.yaml", read.len() + 1);
        let id = read.entry(patch).or_insert_with(|| (path.clone(), sources.add(path, Text::from(*patch)))).1;
        if let Some(registry) = patch.strip_prefix("--registry ") {
            let place = Place { source: id, span: 0..patch.len() };
            transforms.registry = Some(Registry::parse(registry, place).expect("is one"));
        }
    }
    let mut side = |base: &str, patches: &[&str]| {
        let input = onlay_bundle::Input {
            name: "web.yaml".to_owned(),
            content: onlay_bundle::Content::Bytes(format!("{HEAD}{base}").into_bytes()),
        };
        let bundle = onlay_bundle::read(input, &onlay_bundle::Limits::default()).expect("is a bundle");
        let base = Release::read(bundle, "web.yaml", &mut sources);
        let mut set = PatchSet::default();
        for patch in patches.iter().filter(|patch| !patch.starts_with("--")) {
            let (path, id) = &read[patch];
            set.read(path, *id, &Text::from(*patch));
        }
        let labels = Labels::default();
        let overlays = Overlays { patches: &set, labels: &labels, crds: None };
        let plan = plan_with(&base, overlays, How { transforms: Some(&transforms), settled: None });
        assert!(!plan.has_errors(), "{:?}", plan.problems);
        let result = materialized(&base, &plan, &mut sources);
        let origins = Origins::of(&base, &result, &plan, &sources);
        (base, result, origins)
    };
    (Diff::new(side(base.before, patches.before), side(base.after, patches.after)), sources)
}

/// Compares two bases, each with patches; shows the lines with their layers, then what is hidden.
fn check(base: Diff<&str>, patches: Diff<&[&str]>, expected: &[&str]) {
    let (sides, sources) = laid(base, patches);
    let layered = sides.as_ref().map(|(base, result, origins)| Layered { base, result, origins });
    let layers = Layers::of(layered, Sought::Lines);
    assert_eq!(Layers::of(layered, Sought::Hidden).hidden, layers.hidden);

    let mut shown = Vec::new();
    let line = |release: &Release, number: usize| {
        release.files[0].text.lines().nth(number - 1).unwrap_or_default().trim_start().to_owned()
    };
    let results = layered.map(|side| side.result);
    let key = &results.after.index.objects().next().expect("has an object").1.key;
    let diff = LineDiff::of(results.map(|release| &*release.files[0].text));
    for number in diff.changes().iter().flat_map(|change| change.before.clone()).map(|at| at + 1) {
        shown.push(format!("{} - {}", layers.removed(key, number).word(), line(results.before, number)));
    }
    for number in diff.changes().iter().flat_map(|change| change.after.clone()).map(|at| at + 1) {
        shown.push(format!("{} + {}", layers.added(key, number).word(), line(results.after, number)));
    }
    for hidden in &layers.hidden {
        let lines = |numbers: &[usize], release: &Release| -> String {
            numbers.iter().map(|number| line(release, *number)).collect::<Vec<_>>().join(" | ")
        };
        let by: Vec<String> = hidden.by.iter().map(|place| sources.show(place)).collect();
        shown.push(format!(
            "hidden {} -> {}, yours {} by {}",
            lines(&hidden.lines.before, layered.before.base),
            lines(&hidden.lines.after, layered.after.base),
            lines(&hidden.yours, layered.after.result),
            by.join(" ")
        ));
    }
    assert_eq!(shown, expected);
}

const FIVE: &str = "# target: web\nspec:\n  replicas: 5\n";
const SIX: &str = "# target: web\nspec:\n  replicas: 6\n";

#[test]
fn what_no_patch_touches_is_the_vendors() {
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 3\n"),
        Diff::new(&[], &["# target: web\nmetadata:\n  labels: {a: b}\n"]),
        &[
            "yours - metadata: {name: web}",
            "vendor - replicas: 2",
            "yours + metadata: {name: web, labels: {a: b}}",
            "vendor + replicas: 3",
        ],
    );
}

#[test]
fn a_blank_line_is_of_whoever_wrote_it() {
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n\n  replicas: 3\n"),
        Diff::new(&[], &["# target: web\nmetadata:\n  labels: {a: b}\n"]),
        &[
            "yours - metadata: {name: web}",
            "vendor - replicas: 2",
            "yours + metadata: {name: web, labels: {a: b}}",
            "vendor + ",
            "vendor + replicas: 3",
        ],
    );
}

#[test]
fn another_patch_is_yours() {
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 2\n"),
        Diff::new(&[FIVE], &[SIX]),
        &["yours - replicas: 5", "yours + replicas: 6"],
    );
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 2\n"),
        Diff::new(&[], &[FIVE]),
        &["yours - replicas: 2", "yours + replicas: 5"],
    );
}

#[test]
fn what_a_patch_writes_over_is_hidden() {
    check(
        Diff::new("spec:\n  replicas: 2 # two\n", "spec:\n  replicas: 3 # two\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &["hidden replicas: 2 # two -> replicas: 3 # two, yours replicas: 5 # two by 1.yaml:3:13"],
    );
    // Two patches, and still the vendor's value is nowhere.
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 3\n"),
        Diff::new(&[FIVE], &[SIX]),
        &[
            "yours - replicas: 5",
            "yours + replicas: 6",
            "hidden replicas: 2 -> replicas: 3, yours replicas: 6 by 2.yaml:3:13",
        ],
    );
}

#[test]
fn a_patch_that_no_longer_applies_hides_nothing() {
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 3\n"),
        Diff::new(&[FIVE], &[]),
        &["yours - replicas: 5", "vendor + replicas: 3"],
    );
}

#[test]
fn a_comment_behind_a_patched_value_is_the_vendors_and_seen() {
    check(
        Diff::new("spec:\n  replicas: 2 # old\n", "spec:\n  replicas: 2 # new\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &["vendor - replicas: 5 # old", "vendor + replicas: 5 # new"],
    );
}

#[test]
fn lines_beside_a_patched_one_are_told_apart() {
    check(
        Diff::new("spec:\n  paused: true\n  replicas: 2\n", "spec:\n  paused: false\n  replicas: 3\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &[
            "vendor - paused: true",
            "vendor + paused: false",
            "hidden replicas: 2 -> replicas: 3, yours replicas: 5 by 1.yaml:3:13",
        ],
    );
}

#[test]
fn the_vendor_says_now_what_the_patch_said() {
    check(
        Diff::new("spec:\n  replicas: 2\n", "spec:\n  replicas: 5\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &["hidden replicas: 2 -> replicas: 5, yours replicas: 5 by 1.yaml:3:13"],
    );
}

#[test]
fn what_the_vendor_takes_away_and_a_patch_puts_back_is_hidden() {
    check(
        Diff::new("spec:\n  paused: true\n  replicas: 2\n", "spec:\n  paused: true\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &["hidden replicas: 2 -> , yours replicas: 5 by 1.yaml:3:13"],
    );
}

#[test]
fn what_a_patch_takes_away_is_hidden() {
    check(
        Diff::new(
            "spec:\n  strategy:\n    type: Recreate\n  replicas: 2\n",
            "spec:\n  strategy:\n    type: RollingUpdate\n  replicas: 2\n",
        ),
        Diff::new(&["# target: web\nspec:\n  strategy: null\n"], &["# target: web\nspec:\n  strategy: null\n"]),
        &["hidden type: Recreate -> type: RollingUpdate, yours  by 1.yaml:3:3"],
    );
}

#[test]
fn a_transformation_passes_the_vendors_change_on() {
    let pod = |image: &str| {
        format!("spec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: {image}\n")
    };
    check(
        Diff::new(&pod("vendor/web:1"), &pod("vendor/web:2")),
        Diff::new(&["--registry mine"], &["--registry mine"]),
        &["vendor - image: mine/web:1", "vendor + image: mine/web:2"],
    );
}

#[test]
fn an_index_that_means_another_item_is_yours() {
    let pod = |names: &[&str]| {
        let item = |name: &&str| format!("      - name: {name}\n        image: {name}:1\n        tty: false\n");
        let items: String = names.iter().map(item).collect();
        format!("spec:\n  template:\n    spec:\n      containers:\n{items}")
    };
    let patch = "# target: web\n- {op: replace, path: /spec/template/spec/containers/0/tty, value: true}\n";
    check(
        Diff::new(&pod(&["web"]), &pod(&["proxy", "web"])),
        Diff::new(&[patch], &[patch]),
        &[
            "yours - tty: true",
            "vendor + - name: proxy",
            "vendor + image: proxy:1",
            "vendor + tty: true",
            "yours + tty: false",
            "hidden  -> tty: false, yours tty: true by 1.yaml:2:68",
        ],
    );
}

#[test]
fn what_an_alias_stood_for_is_the_vendors() {
    let pod = |memory: &str| {
        format!(
            "spec:\n  template:\n    spec:\n      containers:\n      - name: a\n        resources: &own\n          limits: {{memory: {memory}}}\n      - name: b\n        resources: *own\n"
        )
    };
    let patch =
        "# target: web\n- {op: replace, path: /spec/template/spec/containers/0/resources/limits/memory, value: 9Gi}\n";
    check(
        Diff::new(&pod("1Gi"), &pod("2Gi")),
        Diff::new(&[patch], &[patch]),
        &["vendor - limits: {memory: 1Gi}", "vendor + limits: {memory: 2Gi}"],
    );
}

#[test]
fn lines_without_patches_are_not_compared_twice() {
    let base = Diff::new("spec:\n  replicas: 1\n  paused: true\n", "spec:\n  replicas: 2\n  paused: true\n");
    let shared = |patches: Diff<&[&str]>| {
        let (sides, _) = laid(base, patches);
        let texts = sides.as_ref().map(|(base, result, origins)| Texts::of(Layered { base, result, origins }));
        let object = sides.before.1.index.objects().next().expect("has an object").0;
        let pair = Pair { half: texts.as_ref().map(|texts| texts.object(object).expect("is in the base")) };
        pair.shared_lines(&Changes::of(pair.half.as_ref().map(|half| &half.result)))
    };
    // Three lines of a head, and behind it `spec:`, `replicas` and `paused`.
    assert_eq!(shared(Diff::new(&[], &[])), [Diff::new(1..5, 1..5), Diff::new(6..7, 6..7)]);
    // Where the patch stands the bases have to be looked at, though the results are equal there.
    assert_eq!(shared(Diff::new(&[FIVE], &[FIVE])), [Diff::new(1..5, 1..5), Diff::new(6..7, 6..7)]);
    // A line that goes moves those behind it in the results, not in the bases, and takes the end of the line above along.
    let without = "# target: web\nspec:\n  replicas: null\n";
    let expected = [Diff::new(1..4, 1..4), Diff::new(6..7, 6..7)];
    assert_eq!(shared(Diff::new(&[without], &[without])), expected);
    assert_eq!(shared(Diff::new(&[without], &[])), expected);
}

/// The lines that patches have added to the only object, if they have done nothing else.
fn added(base: &str, patches: &[&str]) -> Option<Vec<usize>> {
    let (sides, _) = laid(Diff::new(base, base), Diff::new(patches, &[]));
    let (base, result, origins) = &sides.before;
    let object = result.index.objects().next().expect("has an object").0;
    let texts = Texts::of(Layered { base, result, origins });
    let added = texts.object(object).expect("is in the base").added()?;
    Some(added.into_iter().flatten().collect())
}

#[test]
fn lines_that_are_only_added_are_known() {
    const BASE: &str = "spec:\n  replicas: 2\n  paused: true\n";
    let labels = "# target: web\nspec:\n  template:\n    metadata:\n      labels:\n        a: b\n";
    assert_eq!(added(BASE, &[]), Some(vec![]));
    assert_eq!(added(BASE, &[labels]), Some(vec![7, 8, 9, 10]));
    assert_eq!(added(&format!("{BASE}# end\n---\nkind: List\n"), &[labels]), Some(vec![7, 8, 9, 10]));
    assert_eq!(added(BASE.trim_end(), &[labels]), None);
    let other_end = "# target: web\nspec:\n  paused: null\n  minReadySeconds: 1\n";
    assert_eq!(added(BASE, &[other_end]), None);
    assert_eq!(added(BASE.trim_end(), &[other_end]), None);
    assert_eq!(added("spec: {}\n", &[labels]), None);
    for other in [
        "spec:\n  replicas: 5\n",
        "spec:\n  paused: null\n",
        "spec: null\n",
        "metadata:\n  labels: {a: b}\n",
        "- {op: add, path: /spec/replicas, value: 3}\n",
    ] {
        assert_eq!(added(BASE, &[&format!("# target: web\n{other}")]), None, "{other}");
    }
}

#[test]
fn the_vendor_adds_what_patches_added_before() {
    let patch = "# target: web\nspec:\n  paused: true\n";
    let both = ["spec:\n  replicas: 2\n", "spec:\n  replicas: 2\n  paused: true\n"];
    check(
        Diff::new(both[0], both[1]),
        Diff::new(&[patch], &[patch]),
        &["hidden  -> paused: true, yours paused: true by 1.yaml:3:3"],
    );
    check(
        Diff::new(both[1], both[0]),
        Diff::new(&[patch], &[patch]),
        &["hidden paused: true -> , yours paused: true by 1.yaml:3:3"],
    );
}

#[test]
fn a_line_that_became_blank_is_gone() {
    check(
        Diff::new("spec:\n  replicas: 2\n  paused: true\n", "spec:\n\n  paused: true\n"),
        Diff::new(&[FIVE], &[FIVE]),
        &["vendor - replicas: 5", "vendor + ", "yours + replicas: 5"],
    );
}

/// A few keys with values, some of them left out, blank lines between.
fn keys() -> impl Strategy<Value = Vec<(&'static str, u8)>> {
    prop::collection::vec((prop::sample::select(vec!["a", "b", "c", "d", "e", ""]), 0..3_u8), 0..7)
}

/// A map of keys, each with the last of its values. A base keeps blank lines; a patch takes some keys away.
fn spelled(keys: &[(&str, u8)], is_patch: bool) -> String {
    let mut lines: Vec<(&str, String)> = Vec::new();
    for (key, value) in keys {
        lines.retain(|(known, _)| key.is_empty() || known != key);
        match *key {
            "" if is_patch => {}
            "" => lines.push(("", String::new())),
            key if is_patch && *value == 2 => lines.push((key, format!("        {key}: null"))),
            key => lines.push((key, format!("        {key}: v{value}"))),
        }
    }
    let lines: String = lines.iter().map(|(_, line)| format!("{line}\n")).collect();
    if lines.trim().is_empty() {
        "spec: {}\n".to_owned()
    } else {
        format!("spec:\n  template:\n    metadata:\n      annotations:\n{lines}")
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_hidden_is_so_whatever_else_is_sought(
        base in [keys(), keys()], patch in [keys(), keys()], is_shared in any::<bool>(),
        is_ended in any::<bool>(), line_break in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let [before, after] = base.map(|keys| {
            let text = spelled(&keys, false);
            let text = if is_ended { &*text } else { text.trim_end() };
            text.replace('\n', line_break)
        });
        let [old, new] = patch.map(|keys| format!("# target: web\n{}", spelled(&keys, true)));
        let new = if is_shared { &old } else { &new };
        let (sides, _) = laid(Diff::new(&before, &after), Diff::new(&[&old], &[new]));
        let layered = sides.as_ref().map(|(base, result, origins)| Layered { base, result, origins });
        let [all, hidden] = [Sought::Lines, Sought::Hidden].map(|sought| Layers::of(layered, sought).hidden);
        prop_assert_eq!(all, hidden);
    }
}
