//! Real releases, old against new: every object that comes, goes or changes, and no other, with patches and without.
//!
//! What is right is found out here a second time: texts are read by another reader, objects are paired by their keys alone, values are
//! compared as plain JSON, and patches are laid on by `json-patch` or by a few lines of merging. The releases lie beside the repository
//! (`support::shared`); without them this test says so and passes.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use onlay::bundle::{Content, Input, Limits};
use onlay::diff::{Diff, Fate, PairState};
use onlay::kube::{Labels, Minor, ObjectKey};
use onlay::patch::{How, NamespaceChange, PatchSet, Registry, Transforms};
use onlay::yaml::{Place, SourceId, Text, Value as Yaml};
use onlay::{Facts, Keep, Kept, Overlays, Release, Sides, Sources, Upgrade, keep, materialized, plan_with};
use serde::Deserialize;
use serde_json::{Value, json};

use support::{same, shared};

type Objects = BTreeMap<String, Value>;

/// What becomes of objects from one release to the next.
#[derive(Debug, Default, PartialEq)]
struct Sets {
    added: BTreeSet<String>,
    deleted: BTreeSet<String>,
    changed: BTreeSet<String>,
}

fn release(project: &str, tag: &str, sources: &mut Sources) -> Option<Release> {
    let members = shared::members(&shared::find(&format!("corpus/{project}/{tag}"))?);
    let input = Input { name: tag.to_owned(), content: Content::Folder(members) };
    let bundle = onlay::bundle::read(input, &Limits::default()).expect("the corpus breaks no rule");
    let release = Release::read(bundle, tag, sources);
    assert!(!release.has_errors(), "{project} {tag}: {:?}", release.findings);
    Some(release)
}

fn name(group: &str, kind: &str, namespace: Option<&str>, name: &str) -> String {
    let group = if group.is_empty() { "core" } else { group };
    format!("{group}/{kind}/{}/{name}", namespace.unwrap_or("-"))
}

fn name_of(key: &ObjectKey) -> String {
    name(&key.group, &key.kind, key.namespace.as_deref(), &key.name)
}

/// Objects as onlay reads them.
fn own_values(release: &Release) -> Objects {
    let value = |id| serde_json::from_str(&Yaml::from(release.index.node(id)).to_json()).expect("is JSON");
    release.index.objects().map(|(id, object)| (name_of(&object.key), value(id))).collect()
}

/// Objects as another reader reads them; documents that it refuses (a plain `=`) come second.
fn other_values(release: &Release) -> (Objects, usize) {
    let mut objects = Objects::new();
    let mut refused = 0;
    for file in &release.files {
        for document in documents(&file.text) {
            match serde_yaml::from_str::<Value>(&document) {
                Ok(Value::Null) => {}
                Ok(value) => items(value, &mut objects),
                Err(_) => refused += 1,
            }
        }
    }
    (objects, refused)
}

fn documents(text: &str) -> Vec<String> {
    let mut documents = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" || line.starts_with("--- ") {
            documents.push(String::new());
        } else {
            documents.last_mut().expect("there is one").push_str(line);
        }
    }
    documents
}

fn items(value: Value, objects: &mut Objects) {
    let kind = value["kind"].as_str().unwrap_or_default().to_owned();
    if kind.ends_with("List") && value["items"].is_array() {
        let version = value["apiVersion"].clone();
        for mut item in value["items"].as_array().cloned().unwrap_or_default() {
            if item.get("kind").is_none() {
                item["kind"] = json!(kind.trim_end_matches("List"));
                item["apiVersion"] = version.clone();
            }
            items(item, objects);
        }
        return;
    }
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let version = text(&value["apiVersion"]).unwrap_or_default();
    let group = version.split_once('/').map_or("", |(group, _)| group).to_owned();
    let metadata = &value["metadata"];
    if let Some(own) = text(&metadata["name"]) {
        let key = name(&group, &kind, text(&metadata["namespace"]).as_deref(), &own);
        objects.insert(key, value);
    }
}

/// The comparison of this test: by key, by value.
fn sets(before: &Objects, after: &Objects) -> Sets {
    let only = |these: &Objects, others: &Objects| these.keys().filter(|k| !others.contains_key(*k)).cloned().collect();
    let changed = before.iter().filter(|(key, value)| after.get(*key).is_some_and(|other| !same(value, other)));
    Sets {
        added: only(after, before),
        deleted: only(before, after),
        changed: changed.map(|(key, _)| key.clone()).collect(),
    }
}

/// The comparison of the library.
fn compared(before: &Release, after: &Release) -> Sets {
    let kept = BTreeSet::new();
    let sides = Sides::of(Diff::new(before, after), &kept);
    let comparison = sides.compare();
    let changed = comparison.in_state(PairState::Changed).map(|pair| name_of(pair.config.after.key));
    Sets {
        added: comparison.added.iter().map(|config| name_of(config.key)).collect(),
        deleted: comparison.with_fate(Fate::Deleted).map(|config| name_of(config.key)).collect(),
        changed: changed.collect(),
    }
}

#[derive(Deserialize)]
struct Pair {
    old: String,
    new: String,
    added: Vec<String>,
    removed: Vec<String>,
    changed: BTreeMap<String, Value>,
}

fn pairs() -> Option<BTreeMap<String, Pair>> {
    let facts = shared::read(&shared::find("corpus/diff-facts.json")?);
    Some(serde_json::from_str(&facts).expect("the facts are JSON"))
}

#[test]
fn without_patches_a_diff_is_what_the_facts_and_another_comparison_say() {
    let Some(pairs) = pairs() else { return };
    assert_eq!(pairs.len(), 8);
    let (mut objects, mut refused) = (0, 0);
    for (project, pair) in pairs {
        let mut sources = Sources::default();
        let mut load = |tag: &str| release(&project, tag, &mut sources).expect("the corpus is there");
        let (before, after) = (load(&pair.old), load(&pair.new));
        let facts = Sets {
            added: pair.added.into_iter().collect(),
            deleted: pair.removed.into_iter().collect(),
            changed: pair.changed.into_keys().collect(),
        };
        let found = compared(&before, &after);
        assert_eq!(found, facts, "{project}: facts");
        assert_eq!(found, sets(&own_values(&before), &own_values(&after)), "{project}: by key and value");

        // By another reader, as far as it can read.
        let ((old, not_old), (new, not_new)) = (other_values(&before), other_values(&after));
        let is_read = |key: &String| old.contains_key(key) || new.contains_key(key);
        let some = |set: &BTreeSet<String>| set.iter().filter(|key| is_read(key)).cloned().collect::<BTreeSet<_>>();
        let theirs = sets(&old, &new);
        if not_old + not_new == 0 {
            assert_eq!(found, theirs, "{project}: another reader");
        } else {
            assert!(theirs.changed.is_subset(&found.changed), "{project}: another reader");
            assert_eq!(some(&found.added).difference(&theirs.added).count(), 0, "{project}");
        }
        objects += before.index.len() + after.index.len();
        refused += not_old + not_new;
    }
    println!("corpus: {objects} objects compared; {refused} documents that only onlay could read");
}

/// What a patch makes of a value; nothing where it does not fit.
type Result = Box<dyn Fn(&Value) -> Option<Value>>;

/// A patch, and what it makes of a value.
struct Made {
    text: String,
    key: String,
    result: Result,
}

/// Maps are merged, anything else is put in.
fn merged(base: &Value, patch: &Value) -> Value {
    match (base, patch) {
        (Value::Object(base), Value::Object(patch)) => {
            let mut out = base.clone();
            for (key, value) in patch {
                let old = base.get(key).filter(|old| !old.is_null()).cloned().unwrap_or(json!({}));
                out.insert(key.clone(), if value.is_object() { merged(&old, value) } else { value.clone() });
            }
            Value::Object(out)
        }
        _ => patch.clone(),
    }
}

fn strategic(target: &str, key: &str, patch: Value) -> Made {
    let text = format!("# target: {target}\n{patch}\n");
    Made { text, key: key.to_owned(), result: Box::new(move |value| Some(merged(value, &patch))) }
}

fn operations(target: &str, key: &str, operations: Value) -> Made {
    let text = format!("# target: {target}\n{operations}\n");
    let result = move |value: &Value| {
        let patch: json_patch::Patch = serde_json::from_value(operations.clone()).ok()?;
        let mut value = value.clone();
        json_patch::patch(&mut value, &patch).ok()?;
        Some(value)
    };
    Made { text, key: key.to_owned(), result: Box::new(result) }
}

/// Our own patches for a release: every third object by one format, every fifth by another.
fn made(release: &Release) -> Vec<Made> {
    let keys: Vec<&ObjectKey> = release.index.objects().map(|(_, object)| &object.key).collect();
    let names = onlay::kube::Names::unique_in(std::slice::from_ref(&keys));
    let mut patches = Vec::new();
    for (number, key) in keys.iter().enumerate() {
        let (target, key) = (names.of(key), name_of(key));
        if number % 3 == 0 {
            let annotation = json!({"metadata": {"annotations": {"onlay.test/number": number.to_string()}}});
            patches.push(strategic(&target, &key, annotation));
        }
        if number % 5 == 0 {
            let add = json!([{"op": "add", "path": "/onlayTest", "value": [{"number": number}, "on"]},
                {"op": "copy", "from": "/metadata/name", "path": "/onlayName"}]);
            patches.push(operations(&target, &key, add));
        }
    }
    patches
}

/// The JSON patches of real kustomizations that are for an object of this release and fit it.
fn real(release: &Release, values: &Objects) -> Vec<Made> {
    let Some(path) = shared::find("conformance/real-patches.jsonl.gz") else { return Vec::new() };
    let mut text = String::new();
    let file = std::fs::File::open(path).expect("the file can be read");
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("is text");
    let mut patches = Vec::new();
    for (path, patch) in shared::json_lines(&text).flat_map(|case| {
        let id = case["id"].as_str().unwrap_or_default().to_owned();
        case["patches"].as_array().cloned().unwrap_or_default().into_iter().map(move |patch| (id.clone(), patch))
    }) {
        let target = &patch["target"];
        let (Some(kind), Some(own)) = (target["kind"].as_str(), target["name"].as_str()) else { continue };
        let found = release.index.find(&format!("{kind}/{own}"));
        let [id] = found.as_slice() else { continue };
        let key = name_of(&release.index.object(*id).key);
        let body = patch["patch"].as_str().unwrap_or_default();
        let Ok(body) = serde_yaml::from_str::<Value>(body) else { panic!("{path}: {body}") };
        if body.is_array() {
            let made = operations(&format!("{kind}/{own}"), &key, body);
            if (made.result)(&values[&key]).is_some() {
                patches.push(made);
            }
        }
    }
    patches
}

fn set_of(patches: &[Made], sources: &mut Sources) -> PatchSet {
    let mut set = PatchSet::default();
    for (number, patch) in patches.iter().enumerate() {
        let text = Text::from(patch.text.as_str());
        set.read("made.yaml", sources.add(format!("{number}.yaml"), text.clone()), &text);
    }
    set
}

/// Lays patches on, and says what should come out.
fn lay(base: &Release, how: How<'_>, sources: &mut Sources) -> (Release, Objects, PatchSet, onlay::patch::Plan) {
    let mut expected = own_values(base);
    let mut patches = made(base);
    let mut real = real(base, &expected);
    // One by one: what one real patch leaves may not fit the next.
    real.retain(|patch| {
        let next = (patch.result)(&expected[&patch.key]);
        next.map(|next| expected.insert(patch.key.clone(), next)).is_some()
    });
    for patch in &patches {
        let next = (patch.result)(&expected[&patch.key]).expect("made to fit");
        expected.insert(patch.key.clone(), next);
    }
    patches.splice(0..0, real);
    let set = set_of(&patches, sources);
    let labels = Labels::default();
    let plan = plan_with(base, Overlays { patches: &set, labels: &labels, crds: None }, how);
    assert!(!plan.has_errors(), "{:?}", plan.problems.iter().find(|p| p.severity == onlay::patch::Severity::Error));
    let release = materialized(base, &plan, sources);
    (release, expected, set, plan)
}

#[test]
fn with_patches_no_object_is_wrong_or_missing() {
    let Some(pairs) = pairs() else { return };
    let (mut patches, mut of_others) = (0, 0);
    for (project, pair) in pairs {
        let mut sources = Sources::default();
        let mut load = |tag: &str| release(&project, tag, &mut sources).expect("the corpus is there");
        let (old, mut new) = (load(&pair.old), load(&pair.new));
        let gone: Vec<Keep> = pair
            .removed
            .iter()
            .take(3)
            .map(|key| {
                let (_, object) =
                    old.index.objects().find(|(_, object)| name_of(&object.key) == *key).expect("is there");
                let keys = old.index.objects().map(|(_, object)| &object.key).collect();
                Keep::named(onlay::kube::Names::unique_in(&[keys]).of(&object.key))
            })
            .collect();
        let kept = keep(&mut new, &old, |_| false, &gone, None, &mut sources);
        assert!(kept.findings.is_empty(), "{project}: {:?}", kept.findings);

        let (before, old_values, before_set, before_plan) = lay(&old, How::default(), &mut sources);
        let (after, new_values, after_set, after_plan) = lay(&new, How::default(), &mut sources);
        for (release, values) in [(&before, &old_values), (&after, &new_values)] {
            let found = own_values(release);
            assert_eq!(found.len(), values.len(), "{project}");
            for (key, value) in values {
                assert!(same(value, &found[key]), "{project}: {key}\n{value}\n{}", found[key]);
            }
        }
        let expected = sets(&old_values, &new_values);
        let found = compared(&before, &after);
        assert_eq!(found, expected, "{project}");
        patches += before_set.patches.len() + after_set.patches.len();
        let own = made(&old).len() + made(&new).len();
        of_others += before_set.patches.len() + after_set.patches.len() - own;
        check_facts(&project, &before, &after, (&before_set, &before_plan), (&after_set, &after_plan), &kept);
    }
    println!("corpus: {patches} patches laid on, {of_others} of them from real kustomizations");
}

/// Kept objects are there, no other deleted one is, and whoever is told to need a deleted object does name it.
fn check_facts(
    project: &str,
    before: &Release,
    after: &Release,
    before_plan: (&PatchSet, &onlay::patch::Plan),
    after_plan: (&PatchSet, &onlay::patch::Plan),
    kept: &Kept,
) {
    let keys = kept.keys(before);
    let sides = Sides::of(Diff::new(before, after), &keys);
    let comparison = sides.compare();
    let facts = Facts::of(
        Upgrade {
            sides: &sides,
            before,
            after,
            before_plan: Some(before_plan),
            after_plan,
            kept,
            repeated: &[],
            replaced: &[],
            kube_version: Minor::NEWEST,
        },
        &comparison,
    );
    assert_eq!(facts.kept.len(), keys.len(), "{project}");
    assert!(facts.kept.iter().all(|object| after.index.objects().any(|(_, o)| o.key == object.key)), "{project}");
    let values = own_values(after);
    for object in &facts.deleted {
        assert!(!keys.contains(&object.key), "{project}: {}", object.key);
        for user in &object.users {
            let text = values[&name_of(&user.key)].pointer(&user.reference.pointer()).cloned().unwrap_or_default();
            let text = text.as_str().unwrap_or_default();
            assert!(text.contains(&object.key.name), "{project}: {} {text:?}", object.key);
        }
    }
}

#[test]
fn transformations_change_every_image_and_namespace_and_nothing_else() {
    let Some(pairs) = pairs() else { return };
    let (mut images, mut namespaces) = (0, 0);
    for (project, pair) in pairs {
        for tag in [&pair.old, &pair.new] {
            let mut sources = Sources::default();
            let base = release(&project, tag, &mut sources).expect("the corpus is there");
            let place = Place { source: SourceId(0), span: 0..0 };
            let used: BTreeSet<String> =
                base.index.objects().filter_map(|(_, object)| object.key.namespace.clone()).collect();
            let change = |from: &String| NamespaceChange::new(Some(from), &format!("x-{from}"), place.clone());
            let transforms = Transforms {
                registry: Some(Registry::parse("reg.test/m", place.clone()).expect("is one")),
                namespaces: used.iter().map(|from| change(from).expect("is one")).collect(),
                ..Transforms::default()
            };
            let set = PatchSet::default();
            let labels = Labels::default();
            let overlays = Overlays { patches: &set, labels: &labels, crds: None };
            let plan = plan_with(&base, overlays, How { transforms: Some(&transforms), settled: None });
            assert!(!plan.has_errors(), "{project} {tag}: {:?}", plan.problems);
            let done = materialized(&base, &plan, &mut sources);
            // Undone by value, what comes out is what went in.
            let told: BTreeMap<(usize, &str), &onlay::patch::Transformed> =
                plan.transformed.iter().map(|t| ((t.object.index(), t.pointer.as_str()), t)).collect();
            for (id, object) in base.index.objects() {
                let value = |release: &Release| -> Value {
                    serde_json::from_str(&Yaml::from(release.index.node(id)).to_json()).expect("is JSON")
                };
                let (before, mut after) = (value(&base), value(&done));
                for ((_, pointer), change) in told.range((id.index(), "")..).take_while(|((n, _), _)| *n == id.index())
                {
                    let at = after.pointer_mut(pointer).unwrap_or_else(|| panic!("{project}: {pointer}"));
                    assert_eq!(at.as_str(), change.after.as_deref(), "{project}: {pointer}");
                    *at = change.before.clone().map_or(Value::Null, Value::String);
                }
                assert!(same(&before, &after), "{project} {tag}: {}", object.key);
                let moved = object.key.namespace.as_ref().map(|from| format!("x-{from}"));
                assert_eq!(done.index.object(id).key.namespace, moved, "{project}: {}", object.key);
                namespaces += usize::from(moved.is_some());
            }
            for (object, container) in done.index.objects().flat_map(|(id, object)| {
                onlay::containers(done.index.node(id)).into_iter().map(move |container| (object, container))
            }) {
                let is_built_in =
                    onlay::kube::Schema::builtin().root(&object.key.api_version(), &object.key.kind).is_some();
                let Some(image) = container.image.filter(|_| is_built_in) else { continue };
                assert!(image.starts_with("reg.test/m/"), "{project}: {} {image}", object.key);
                images += 1;
            }
            let again = plan_with(
                &done,
                overlays,
                How { transforms: Some(&Transforms { namespaces: vec![], ..transforms }), settled: None },
            );
            assert!(again.transformed.is_empty() && again.edits.is_empty(), "{project} {tag}");
        }
    }
    println!("corpus: {images} images and {namespaces} namespaces transformed");
}
