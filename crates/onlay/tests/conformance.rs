//! Other programs' answers: `kubectl patch --local`, the RFC 6902 suite, `kubectl kustomize`.
//!
//! The cases lie beside the repository (`support::shared`); without them these tests say so and pass.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::collections::BTreeMap;
use std::io::Read as _;

use rayon::prelude::*;
use serde_json::{Value as Json, json};

use support::spellings::SPELLINGS;
use support::{document, lay, same, shared};

/// What a case wants: an object, or a refusal.
enum Answer {
    Object(Json),
    Error,
}

struct Case {
    id: String,
    base: String,
    patch: String,
    answer: Answer,
}

/// How often something held.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: Vec<String>,
}

impl Tally {
    fn total(&self) -> usize {
        self.passed + self.failed.len()
    }
}

#[test]
fn strategic_patches_give_what_kubectl_gives() {
    run("strategic", "conformance/cases-open/strategic.jsonl", 0.98);
}

#[test]
fn json_patches_give_what_the_rfc_says() {
    run("JSON", "conformance/cases-open/json.jsonl", 1.0);
}

fn run(what: &str, path: &str, least: f64) {
    let Some(path) = shared::find(path) else { return };
    let cases: Vec<Case> = shared::json_lines(&shared::read(&path)).map(|line| case(&line)).collect();
    assert!(!cases.is_empty());
    for (spelling, respell) in SPELLINGS {
        let tally = tally(cases.par_iter().map(|case| (case, respell(&case.base))), |(case, base)| {
            check(case, base).map_err(|e| format!("{}: {e}", case.id))
        });
        let objects = cases.iter().filter(|case| matches!(case.answer, Answer::Object(_))).count();
        let elsewhere = cases.par_iter().filter(|case| reads_elsewhere(case, &respell(&case.base))).count();
        println!(
            "{what}, {spelling}: {} of {} as wanted; {elsewhere} of {objects} objects also as another reader reads them",
            tally.passed,
            tally.total()
        );
        let share = tally.passed as f64 / tally.total() as f64;
        assert!(share >= least, "{what}, {spelling}\n{}", tally.failed.join("\n"));
        // That reader takes a few scalars otherwise than Kubernetes.
        assert!(elsewhere as f64 >= 0.95 * objects as f64, "{what}, {spelling}: only {elsewhere}");
    }
}

fn tally<T: Send>(cases: impl ParallelIterator<Item = T>, check: impl Fn(&T) -> Result<(), String> + Sync) -> Tally {
    let results: Vec<Result<(), String>> = cases.map(|case| check(&case)).collect();
    let passed = results.iter().filter(|r| r.is_ok()).count();
    Tally { passed, failed: results.into_iter().filter_map(Result::err).collect() }
}

fn case(line: &Json) -> Case {
    let text = |value: &Json| value.as_str().expect("is text").to_owned();
    let rfc = Some(&line["rfc"]).filter(|rfc| !rfc.is_null() && line["model"] == json!(false));
    let merged = Some(&line["merge_expected"]).filter(|merged| !merged.is_null());
    let expected = merged.or_else(|| rfc.unwrap_or(line).get("expected"));
    Case {
        id: text(&line["id"]),
        base: text(&line["original"]),
        patch: format!("# target: {}\n{}", text(&line["target"]["name"]), text(&line["patch"])),
        answer: expected.map_or(Answer::Error, |object| Answer::Object(object.clone())),
    }
}

fn check(case: &Case, base: &str) -> Result<(), String> {
    let laid = lay("base.yaml", base, &[("patch.yaml", &case.patch)]);
    match &case.answer {
        Answer::Error if !laid.has_errors() => Err(format!("accepted, but must fail\n{}", case.patch)),
        Answer::Error if laid.text() != base => Err("refused, but the text changed".to_owned()),
        Answer::Error => Ok(()),
        Answer::Object(_) if laid.has_errors() => Err(laid.told()),
        Answer::Object(expected) => {
            let got = document(laid.text())?;
            let again = lay("again.yaml", laid.text(), &[]);
            if !same(&got, expected) {
                return Err(format!("is\n{got}\nnot\n{expected}\n{}", case.patch));
            }
            if base.contains("\r\n") && laid.text().replace("\r\n", "").contains('\n') {
                return Err("a line ends without CR".to_owned());
            }
            if again.text() == laid.text() { Ok(()) } else { Err("it changes without patches".to_owned()) }
        }
    }
}

/// Whether a reader that has nothing to do with ours reads the output as it is wanted.
fn reads_elsewhere(case: &Case, base: &str) -> bool {
    let Answer::Object(expected) = &case.answer else { return false };
    let laid = lay("base.yaml", base, &[("patch.yaml", &case.patch)]);
    serde_yaml::from_str::<Json>(laid.text()).is_ok_and(|got| same(&got, expected))
}

#[test]
fn the_public_json_patch_suite_passes() {
    let Some(path) = shared::find("conformance/json-patch-tests.jsonl") else { return };
    let mut counts = [0, 0];
    for line in shared::json_lines(&shared::read(&path)) {
        let operations = below_spec(&line["patch"]);
        let object = json!({"apiVersion": "v1", "kind": "Thing", "metadata": {"name": "x"}, "spec": line["original"]});
        let patch = json!({"target": "x", "patch": operations}).to_string();
        let block: serde_yaml::Value = serde_yaml::from_str(&object.to_string()).expect("JSON is YAML");
        let block = serde_yaml::to_string(&block).expect("the object can be written");
        for base in [object.to_string(), serde_json::to_string_pretty(&object).expect("is JSON"), block] {
            let laid = lay("base.yaml", &base, &[("patch.json", &patch)]);
            let about = format!("{} {}\n{base}\n{patch}\n{}", line["id"], line["comment"], laid.told());
            match line.get("expected") {
                Some(expected) => {
                    assert!(!laid.has_errors(), "{about}");
                    let got = document(laid.text()).expect("the output can be read");
                    assert!(same(&got["spec"], expected), "{about}\n{}", laid.text());
                }
                None => {
                    assert!(laid.has_errors(), "must fail: {about}");
                    assert_eq!(laid.text(), base, "{about}");
                }
            }
        }
        counts[usize::from(line.get("expected").is_none())] += 1;
    }
    println!("JSON patch suite: {} documents, {} errors", counts[0], counts[1]);
    assert_eq!(counts, [74, 34]);
}

/// The operations with their pointers below `/spec`: the object around the document keeps its kind and name.
fn below_spec(patch: &Json) -> Json {
    let mut patch = patch.clone();
    for operation in patch.as_array_mut().expect("a patch is a list") {
        for (member, value) in operation.as_object_mut().expect("an operation is a mapping") {
            let is_pointer = matches!(member.as_str(), "path" | "from");
            match value.as_str() {
                Some(text) if is_pointer && (text.is_empty() || text.starts_with('/')) => {
                    *value = json!(format!("/spec{text}"));
                }
                _ => {}
            }
        }
    }
    patch
}

/// Kustomizations of which kustomize makes something else, and why ours is right; the finding, where we refuse.
const OTHERWISE: [(&str, Option<&str>, &str); 6] = [
    ("argo-cd/v3.4.7/manifests/ha/base/redis-ha", Some(RENAMED), "removes the namespace of 15 objects"),
    ("argo-cd/v3.5.1/manifests/ha/base/redis-ha", Some(RENAMED), "removes the namespace of 15 objects"),
    ("metallb/v0.15.3/config/webhook", Some(RENAMED), "renames a webhook configuration"),
    ("metallb/v0.16.1/config/webhook", Some(RENAMED), "renames a webhook configuration"),
    ("metrics-server/v0.8.1/manifests/components/autoscale", None, EMPTIED),
    ("metrics-server/v0.9.0/manifests/components/autoscale", None, EMPTIED),
];
const RENAMED: &str = "patch/changes-identity";
const EMPTIED: &str = "`$patch: delete` on a map leaves `{}` at the API server, nothing in kustomize";

#[test]
fn real_kustomizations_give_the_same_objects() {
    let Some(path) = shared::find("conformance/real-patches.jsonl.gz") else { return };
    let packed = std::fs::File::open(path).expect("the file can be read");
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).expect("the file is gzip'd text");
    let (mut equal, mut objects, mut patch_count) = (0, 0, 0);
    let mut otherwise: Vec<(String, Option<&str>)> = Vec::new();
    let mut differences = String::new();
    for line in shared::json_lines(&text) {
        let id = line["id"].as_str().expect("has an id");
        let patches = line["patches"].as_array().expect("has patches");
        let patches: Vec<(String, String)> =
            patches.iter().enumerate().map(|(n, p)| (format!("{n}.yaml"), with_header(p))).collect();
        let patches: Vec<(&str, &str)> = patches.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
        let laid = lay("base.yaml", line["base"].as_str().expect("has a base"), &patches);
        let index = &laid.done.release.index;
        let got = by_key(index.objects().map(|(id, _)| support::json(&onlay::yaml::Value::from(index.node(id)))));
        let wanted = by_key(line["expected"].as_array().expect("has objects").iter().cloned());
        objects += wanted.len();
        patch_count += patches.len();

        let keys = wanted.keys().chain(got.keys().filter(|key| !wanted.contains_key(*key)));
        let is_other =
            |key: &&String| !got.get(*key).zip(wanted.get(*key)).is_some_and(|(got, wanted)| same(got, wanted));
        let other: Vec<&String> = keys.filter(is_other).collect();
        let refusal = laid.findings.iter().find(|f| f.severity == onlay::patch::Severity::Error).map(|f| f.code);
        if other.is_empty() && refusal.is_none() {
            equal += 1;
        } else {
            differences += &format!("{id}: {other:?}\n{}", laid.told());
            otherwise.push((id.to_owned(), refusal));
        }
    }
    println!("kustomizations: {equal} equal with {objects} objects and {patch_count} patches; otherwise:");
    OTHERWISE.iter().for_each(|(id, _, why)| println!("  {id}: {why}"));
    otherwise.sort();
    let listed: Vec<_> = OTHERWISE.iter().map(|(id, refusal, _)| ((*id).to_owned(), *refusal)).collect();
    assert_eq!(otherwise, listed, "{differences}");
    assert_eq!(equal, 37);
}

fn with_header(patch: &Json) -> String {
    let target = &patch["target"];
    let text = |member: &str| target[member].as_str().unwrap_or_default();
    format!("# target: {}/{}\n{}", text("kind"), text("name"), patch["patch"].as_str().expect("a patch is text"))
}

fn by_key(objects: impl Iterator<Item = Json>) -> BTreeMap<String, Json> {
    let key = |o: &Json| {
        let part = |v: &Json| v.as_str().unwrap_or_default().to_owned();
        let (namespace, name) = (part(&o["metadata"]["namespace"]), part(&o["metadata"]["name"]));
        format!("{namespace}/{}/{name}", part(&o["kind"]))
    };
    objects.map(|o| (key(&o), o)).collect()
}
