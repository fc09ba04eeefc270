//! What must hold for any bytes; each function here is a fuzz target, and a check of the inputs that once failed.

mod bundles;
mod comparison;
#[path = "../../crates/onlay-cli/src/display.rs"]
#[allow(dead_code, unused_imports, reason = "the command uses more of it")]
mod display;
mod edits;
pub use bundles::{manifest, patch_file, tar_gz, zip};
pub use comparison::diff;
pub mod seeds;

use onlay::bundle::{Content, Input, Limits};
use onlay::kube::Labels;
use onlay::patch::PatchSet;
use onlay::yaml::{Document, EditSet, Node, Ref, SourceId, Text, Value, lower, parse};
use onlay::{Materialized, Overlays, Release, Sources};

/// Any text can be read: every place is inside of it, every value can be computed.
pub fn read(data: &[u8]) {
    let Some(text) = text_of(data) else { return };
    let parsed = parse(SourceId(0), &text);
    let is_place = |span: std::ops::Range<usize>| text.get(span.clone()).is_some();
    for document in &parsed.documents {
        assert!(is_place(document.span()), "{:?} is no place", document.span());
        if let Some(root) = document.root() {
            check_places(root, &is_place);
            let _ = Value::from(root).to_json();
        }
    }
    for error in &parsed.errors {
        assert!(is_place(error.place.span.clone()), "{error:?} is nowhere");
        let _ = text.line_column(error.place.span.start);
    }
}

fn check_places(node: Ref<'_>, is_place: &impl Fn(std::ops::Range<usize>) -> bool) {
    assert!(is_place(node.span()) && is_place(node.outer_span()), "{node:?} is nowhere");
    assert!(node.outer_span().end == node.span().end && node.outer_span().start <= node.span().start);
    let inside = |below: Ref<'_>| {
        let (outer, inner) = (node.span(), below.outer_span());
        assert!(outer.start <= inner.start && inner.end <= outer.end, "{below:?} is not inside of {node:?}");
        check_places(below, is_place);
    };
    // An alias has nothing below it in the text.
    if node.resolved() == node {
        node.pairs().for_each(|(key, value)| {
            inside(key);
            inside(value);
        });
        node.items().for_each(inside);
    }
}

/// Any edit of any text gives a text that says what was meant.
pub fn edit(data: &[u8]) {
    let (choices, rest) = data.split_at(data.len().min(edits::CHOICES));
    let Some(text) = text_of(rest) else { return };
    let parsed = parse(SourceId(0), &text);
    if !parsed.errors.is_empty() {
        return;
    }
    for document in &parsed.documents {
        let Some(root) = document.root() else { continue };
        let mut node = Node::Verbatim(root);
        edits::edit(&mut node, choices);
        let edits = match EditSet::new(lower(root, &node)) {
            Ok(edits) => edits,
            Err(_) if is_forgiven(&text) => continue,
            Err(overlap) => panic!("{overlap}"),
        };
        let after = Text::from(edits.apply_within(&text, document.span()));
        if is_forgiven(&text) {
            continue;
        }
        let again = parse(SourceId(0), &after);
        assert!(again.errors.is_empty(), "{:?}\n{}", again.errors, &*after);
        let now = again.documents.first().and_then(Document::root).map(Value::from).unwrap_or(Value::Null);
        assert_eq!(now, node.to_value(), "{}", &*after);
    }
}

/// Any strategic patch on any object: an error, or a text that says what was meant.
pub fn strategic(data: &[u8]) {
    lay(data);
}

/// Any JSON patch on any object: an error, or a text that says what was meant.
pub fn json_patch(data: &[u8]) {
    lay(data);
}

/// Any bytes as a bundle, with patches that hit whatever is in it.
pub fn pipeline(data: &[u8]) {
    let limits = Limits { total_size: 4 << 20, file_size: 1 << 20, ..Limits::default() };
    let input = Input { name: "bundle".to_owned(), content: Content::Bytes(data.to_vec()) };
    let Ok(bundle) = onlay::bundle::read(input, &limits) else { return };
    let mut sources = Sources::default();
    let base = Release::read(bundle, "bundle", &mut sources);
    let done = materialize(&base, &[], &mut sources);
    let same = base.files.iter().zip(&done.release.files).all(|(before, after)| before.text == after.text);
    assert!(same, "a text changed without a patch");
    let mut patches = Vec::new();
    for (_, object) in base.index.objects().take(8) {
        let name = &object.key.name;
        if name.chars().any(char::is_control) {
            continue;
        }
        patches
            .push(format!("# target: {name}\nmetadata:\n  labels: {{a: b}}\n  annotations: null\nspec:\n  x: [1]\n"));
        patches.push(format!("# target: {name}\n- {{op: add, path: /data, value: {{k: v}}}}\n"));
    }
    materialize(&base, &patches, &mut sources);
}

/// Lays a patch onto the first object of a base; a line `%%%%` parts the two.
fn lay(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Some((base, patch)) = text.split_once("%%%%\n") else { return };
    let input = Input { name: "base.yaml".to_owned(), content: Content::Bytes(base.as_bytes().to_vec()) };
    let Ok(bundle) = onlay::bundle::read(input, &Limits::default()) else { return };
    let mut sources = Sources::default();
    let base = Release::read(bundle, "base.yaml", &mut sources);
    let first = base.index.objects().next();
    if let (Some((_, object)), false) = (first, base.has_errors()) {
        let patch = match patch.contains("# target: ") {
            true => patch.to_owned(),
            false => format!("# target: {}\n{patch}", object.key.name),
        };
        materialize(&base, &[patch], &mut sources);
    }
}

/// Patches may fail, but never through a fault of ours.
fn materialize(base: &Release, patches: &[String], sources: &mut Sources) -> Materialized {
    let mut set = PatchSet::default();
    for patch in patches {
        let text = Text::from(patch.as_str());
        let source = sources.add("patch.yaml", text.clone());
        set.read("patch.yaml", source, &text);
    }
    let overlays = Overlays { patches: &set, labels: &Labels::default(), crds: None };
    let forgiven = base.files.iter().any(|f| is_forgiven(&f.text)) || patches.iter().any(|p| is_forgiven(p));
    let done = onlay::materialize(base, overlays, sources);
    for finding in done.findings() {
        assert!(finding.code != "onlay/internal" || forgiven, "{}", finding.message);
        for mark in &finding.places {
            let text = &sources.get(mark.place.source).text;
            assert!(text.get(mark.place.span.clone()).is_some(), "{finding:?} is nowhere");
        }
    }
    // What is found to be unfaithful is not for writing.
    let is_whole = done.findings().iter().all(|f| f.code != "onlay/internal");
    if is_whole && !base.has_errors() {
        assert!(!done.release.has_errors(), "what comes out cannot be read: {:?}", done.release.findings);
    }
    done
}

/// Damaged anchors (defined twice, inside of each other, …) may make an edit impossible: the pipeline finds out and writes
/// nothing. `ONLAY_FUZZ_STRICT=1` looks for such inputs, too.
fn is_forgiven(text: &str) -> bool {
    text.contains('&') && std::env::var_os("ONLAY_FUZZ_STRICT").is_none()
}

fn text_of(data: &[u8]) -> Option<Text> {
    Text::from_utf8(data.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::seeds;

    const TARGETS: [(&str, fn(&[u8])); 12] = [
        ("read", super::read),
        ("edit", super::edit),
        ("strategic", super::strategic),
        ("json_patch", super::json_patch),
        ("pipeline", super::pipeline),
        ("zip", super::zip),
        ("tar_gz", super::tar_gz),
        ("manifest", super::manifest),
        ("patch_file", super::patch_file),
        ("diff", super::diff),
        ("settings", super::settings),
        ("transform", super::transform),
    ];

    /// A short run of a target: seeds, and what some bytes changed in them make of it. Each run does the same.
    fn try_seeds(name: &str) {
        const ROUNDS: usize = 150;
        let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("is one of the targets");
        let seeds: Vec<Vec<u8>> = seeds::of(name).into_iter().filter(|seed| seed.len() < 3_000).collect();
        let mut random = seeds::Random(1);
        for round in 0..ROUNDS {
            let mut input = seeds[random.below(seeds.len())].clone();
            if round % 3 > 0 {
                seeds::mutate(&mut input, &seeds, &mut random);
            }
            // What fails is shown as it is, to be put into `crashes/`.
            if std::panic::catch_unwind(|| target(&input)).is_err() {
                panic!("{name}: b\"{}\"", input.escape_ascii());
            }
        }
    }

    macro_rules! short_runs {
        ($($name:ident)*) => {$(
            #[test]
            fn $name() {
                try_seeds(stringify!($name));
            }
        )*};
    }

    short_runs! { read edit strategic json_patch pipeline zip tar_gz manifest patch_file diff settings transform }

    /// Inputs that once failed; a folder a target.
    #[test]
    fn what_failed_once_holds() {
        for (name, target) in TARGETS {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crashes").join(name);
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.expect("the folder can be read").path();
                println!("{}", path.display());
                target(&fs::read(&path).expect("the file can be read"));
            }
        }
    }
}

/// Any text can be read as settings: a project file, a labels file, presets. Whatever is wrong has its place in the text.
pub fn settings(data: &[u8]) {
    let Some(text) = text_of(data) else { return };
    let (_, mut findings) = onlay::project::read(SourceId(0), &text);
    findings.extend(onlay::labels_file::read(SourceId(0), &text).1);
    let places = findings.iter().flat_map(|finding| &finding.places).map(|mark| mark.place.span.clone());
    let (presets, problems) = onlay::patch::Presets::read(SourceId(0), &text);
    for span in places.chain(problems.iter().map(|problem| problem.place.span.clone())) {
        assert!(text.get(span.clone()).is_some(), "{span:?} is no place");
    }
    presets.names().iter().for_each(|name| drop(presets.size(name)));
}

/// Any transformation of any text says what was meant.
pub fn transform(data: &[u8]) {
    let Some(text) = text_of(data) else { return };
    let parsed = parse(SourceId(0), &text);
    let index = onlay::kube::ObjectIndex::of(parsed.documents, |_| "base");
    let place = || onlay::yaml::Place { source: SourceId(1), span: 0..0 };
    let transforms = onlay::patch::Transforms {
        size: None,
        set: onlay::patch::Placeholder::new("A", "'b: \"c", place()).into_iter().collect(),
        images: onlay::patch::ImagePin::new("a", "b/c:1", place()).into_iter().collect(),
        registry: onlay::patch::Registry::parse("r/m", place()).ok(),
        namespaces: onlay::patch::NamespaceChange::new(None, "x", place()).into_iter().collect(),
    };
    let how = onlay::patch::How { transforms: Some(&transforms), settled: None };
    let rules = onlay::kube::Rules::of(&[&index]);
    let plan = onlay::patch::resolve_with(&index, &rules, &Labels::default(), &PatchSet::default(), how);
    for problem in &plan.problems {
        assert_ne!(problem.kind.code(), "onlay/internal", "{}", problem.kind);
    }
}
