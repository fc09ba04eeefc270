//! What we write, read again by kubectl: the same values, in the same order.

use std::io::Read as _;

use onlay::yaml::{Document, SourceId, Text, Value, parse};
use serde_json::Value as Json;

use crate::support::spellings::SPELLINGS;
use crate::support::{json, lay, same, shared};
use crate::tool::Kubectl;

/// How many texts were read by both, and those that were not read alike.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) texts: usize,
    pub(crate) objects: usize,
    /// kubectl does not read the text, nor did it read the base.
    pub(crate) unread_bases: usize,
    /// The patch asks for metadata that kubectl cannot decode again, whoever writes it.
    pub(crate) wrong_types: usize,
    pub(crate) differences: Vec<String>,
}

/// An output, with the base that it was made of.
pub(crate) struct Written {
    about: String,
    base: String,
    text: String,
}

/// The outputs of all open cases of a kind, in four spellings of the base.
pub(crate) fn open_cases(path: &str) -> Vec<Written> {
    let Some(path) = shared::find(path) else { return Vec::new() };
    let mut written = Vec::new();
    for case in shared::json_lines(&shared::read(&path)) {
        let part = |value: &Json| value.as_str().expect("is text").to_owned();
        let patch = format!("# target: {}\n{}", part(&case["target"]["name"]), part(&case["patch"]));
        for (spelling, respell) in SPELLINGS {
            let about = format!("{} {spelling}", part(&case["id"]));
            written.extend(write(about, respell(&part(&case["original"])), std::slice::from_ref(&patch)));
        }
    }
    written
}

/// Real kustomizations with their patches.
pub(crate) fn kustomizations() -> Vec<Written> {
    let Some(path) = shared::find("conformance/real-patches.jsonl.gz") else { return Vec::new() };
    let mut text = String::new();
    let packed = std::fs::File::open(path).expect("the file can be read");
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).expect("the file is gzip'd text");
    let lines = shared::json_lines(&text).filter_map(|line| {
        let part = |value: &Json| value.as_str().unwrap_or_default().to_owned();
        let with_header = |p: &Json| {
            format!("# target: {}/{}\n{}", part(&p["target"]["kind"]), part(&p["target"]["name"]), part(&p["patch"]))
        };
        let patches: Vec<String> = line["patches"].as_array()?.iter().map(with_header).collect();
        write(part(&line["id"]), part(&line["base"]), &patches)
    });
    lines.collect()
}

/// Every file of the corpus, with two patches on every object in it.
pub(crate) fn corpus() -> Vec<Written> {
    let Some(corpus) = shared::find("corpus") else { return Vec::new() };
    let mut written = Vec::new();
    for project in folders(&corpus) {
        for release in folders(&project) {
            for member in shared::members(&release) {
                let Ok(base) = String::from_utf8(member.bytes) else { continue };
                let about = format!("{} {}", release.display(), member.path);
                let patches = patches_on_all(&base);
                if !patches.is_empty() {
                    written.extend(write(about, base, &patches));
                }
            }
        }
    }
    written
}

fn folders(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> = entries.map(|e| e.expect("the folder can be read").path()).collect();
    paths.retain(|p| p.is_dir());
    paths.sort();
    paths
}

/// A strategic merge and a JSON patch for each kind that the text has.
fn patches_on_all(base: &str) -> Vec<String> {
    let mut kinds: Vec<String> = objects(base).iter().filter_map(|o| Some(o["kind"].as_str()?.to_owned())).collect();
    kinds.sort();
    kinds.dedup();
    let of_kind = |kind: &String| {
        [
            format!(
                "# target: {kind}\nmetadata:\n  labels: {{zone: \"0644\", on: \"on\"}}\n  annotations:\n    note: |+\n      two # lines\n        of it\n\n    old: null\n"
            ),
            format!(
                "# target: {kind}\n- op: add\n  path: /x-added\n  value: [{{a: 1e3, b: \"yes\"}}, [], {{}}, \"a: b\", ~]\n- {{op: copy, from: /metadata/labels, path: /x-copied}}\n"
            ),
        ]
    };
    kinds.iter().flat_map(of_kind).collect()
}

fn write(about: String, base: String, patches: &[String]) -> Option<Written> {
    let named: Vec<(String, &str)> =
        patches.iter().enumerate().map(|(n, p)| (format!("{n:03}.yaml"), p.as_str())).collect();
    let named: Vec<(&str, &str)> = named.iter().map(|(n, p)| (n.as_str(), *p)).collect();
    let laid = lay("base.yaml", &base, &named);
    let text = laid.text().to_owned();
    (!laid.has_errors()).then_some(Written { about, base, text })
}

/// The objects of a text as we read them, lists taken apart.
fn objects(text: &str) -> Vec<Json> {
    let parsed = parse(SourceId(0), &Text::from(text));
    let roots = parsed.documents.iter().filter_map(Document::root).map(|root| json(&Value::from(root)));
    let items = |object: Json| match object["items"].as_array() {
        Some(items) if object["kind"].as_str().is_some_and(|kind| kind.ends_with("List")) => items.clone(),
        _ => vec![object],
    };
    roots.filter(Json::is_object).flat_map(items).collect()
}

/// Lets kubectl read the texts, many in a call.
pub(crate) fn check(kubectl: &Kubectl, written: &[Written]) -> Tally {
    const AT_ONCE: usize = 40;
    let mut tally = Tally::default();
    for batch in written.chunks(AT_ONCE) {
        let ours: Vec<Vec<Json>> = batch.iter().map(|w| objects(&w.text)).collect();
        let texts: Vec<&str> = batch.iter().map(|w| w.text.as_str()).collect();
        let is_same = kubectl.read_all(&texts).is_ok_and(|theirs| all_same(&ours.concat(), &theirs));
        for (written, ours) in batch.iter().zip(&ours) {
            tally.texts += 1;
            tally.objects += ours.len();
            if is_same {
                continue;
            }
            match kubectl.read_all(&[&written.text]) {
                Ok(theirs) if all_same(ours, &theirs) => {}
                Err(_) if kubectl.read_all(&[&written.base]).is_err() => {
                    tally.objects -= ours.len();
                    tally.unread_bases += 1;
                }
                Err(said) if said.contains("into Go struct field") => {
                    tally.objects -= ours.len();
                    tally.wrong_types += 1;
                }
                theirs => {
                    tally.differences.push(format!("{}\n{}\nkubectl: {theirs:?}", written.about, written.text));
                }
            }
        }
    }
    tally
}

fn all_same(ours: &[Json], theirs: &[Json]) -> bool {
    ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| same(a, b))
}
