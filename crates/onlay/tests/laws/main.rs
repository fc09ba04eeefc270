//! The laws of patching, on random objects in random spellings with random patches.
//!
//! `ONLAY_CASES=10000 cargo test -p onlay --test laws` runs longer.

mod merge;
mod shapes;
#[path = "../support/mod.rs"]
mod support;
mod writer;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult};
use serde_json::{Value as Json, json};

use support::{document, lay, same};
use writer::{Style, Written, base_style, style, write};

fn config() -> Config {
    let cases = std::env::var("ONLAY_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(256);
    Config { cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_patches_same_bytes(object in prop_oneof![shapes::thing(), shapes::deployment()], style in base_style()) {
        let base = write(&object, &style, "");
        let read = document(&base.text).map_err(TestCaseError::fail)?;
        prop_assert!(same(&read, &object), "the base reads as another value\n{}", base.text);
        prop_assert!(lay("base.yaml", &base.text, &[]).text() == base.text);
    }

    #[test]
    fn documents_beside_a_patched_one_only_move(
        object in shapes::thing(), others in prop::array::uniform2(shapes::thing()), patch in shapes::thing_patch(),
        base in base_style(), spelled in style(),
    ) {
        let [above, below] = others.map(|mut other| {
            other["metadata"]["labels"] = json!({"is": "beside"});
            other
        });
        let above = above.to_string().replace("\"c\"", "\"a\"");
        let below = below.to_string().replace("\"c\"", "\"z\"");
        // A directive may stand at the beginning of a text only.
        let text = write(&object, &base, "").text;
        let text = text.split_once("%YAML 1.1").map_or(&*text, |(_, rest)| rest);
        let all = format!("# above\n{above}\n---\n{text}\n---\n# below\n{below} # the last\n");
        let patch = write(&patch, &spelled, "# target: c").text;
        let laid = lay("base.yaml", &all, &[("patch.yaml", &patch)]);
        prop_assert!(!laid.has_errors(), "{}\n{all}\n-- patch\n{patch}", laid.told());
        prop_assert!(laid.base.index.len() >= 3, "{all}");
        prop_assert_eq!(laid.done.release.index.len(), laid.base.index.len());
    }

    #[test]
    fn damaged_texts_are_refused_or_patched_well(
        object in shapes::thing(), patch in shapes::thing_patch(), base in base_style(), spelled in style(),
        damage in shapes::damage(), patch_damage in prop::option::weighted(0.3, shapes::damage()),
    ) {
        let base = damage.to(&write(&object, &base, "").text);
        let patch = write(&patch, &spelled, "# target: c").text;
        let patch = patch_damage.map_or(patch.clone(), |damage| damage.to(&patch));
        let alone = lay("base.yaml", &base, &[]);
        prop_assert!(alone.text() == base);
        let laid = lay("base.yaml", &base, &[("patch.yaml", &patch)]);
        let told = || format!("{}\n-- base\n{base}\n-- patch\n{patch}\n-- came out\n{}", laid.told(), laid.text());
        if !laid.has_errors() {
            prop_assert!(!lay("again.yaml", laid.text(), &[]).has_errors(), "{}", told());
        }
    }

    #[test]
    fn a_custom_resource_merges(
        object in shapes::thing(), patch in shapes::thing_patch(), base in base_style(), spelled in style(),
    ) {
        let mut wanted = object.clone();
        merge::merge_patch(&mut wanted, &patch);
        check_merge(&object, &patch, &wanted, &base, &spelled)?;
    }

    #[test]
    fn a_config_map_merges(
        object in shapes::config_map(), patch in shapes::config_map_patch(), base in base_style(), spelled in style(),
    ) {
        let mut wanted = object.clone();
        merge::merge_patch(&mut wanted, &patch);
        check_merge(&object, &patch, &wanted, &base, &spelled)?;
    }

    #[test]
    fn a_deployment_merges(
        object in shapes::deployment(), patch in shapes::deployment_patch(), base in base_style(), spelled in style(),
    ) {
        let mut patch = patch;
        merge::without_idle_deletions(&mut patch, Some(&object));
        let mut wanted = object.clone();
        let (Json::Object(map), Json::Object(fields)) = (&mut wanted, &patch) else { panic!("both are mappings") };
        merge::strategic(map, fields);
        check_merge(&object, &patch, &wanted, &base, &spelled)?;
    }

    #[test]
    fn a_json_patch_applies(
        object in shapes::thing(), intents in shapes::intents(), base in base_style(), spelled in style(),
    ) {
        let operations = shapes::operations(&object, &intents);
        let mut wanted = object.clone();
        let parsed: json_patch::Patch = serde_json::from_value(json!(operations)).expect("operations are well-formed");
        json_patch::patch(&mut wanted, &parsed).expect("they have been tried");

        let written = write(&object, &base, "");
        let patch = write(&json!({"target": "c", "patch": operations}), &spelled, "");
        let laid = lay("base.yaml", &written.text, &[("patch.json", &patch.text)]);
        prop_assert!(!laid.has_errors(), "{}\n{}", laid.told(), shown(&written, &patch));
        check_text(laid.text(), &written, &patch, &Sides { object: &object, wanted: &wanted, operations: &operations }, &base)?;
    }

    #[test]
    fn a_json_patch_that_fails_does_nothing(
        object in shapes::thing(), intents in shapes::intents(), base in base_style(), spelled in style(),
    ) {
        let mut operations = shapes::operations(&object, &intents);
        operations.push(json!({"op": "remove", "path": "/spec/is not there"}));
        let written = write(&object, &base, "");
        let patch = write(&json!({"target": "c", "patch": operations}), &spelled, "");
        let laid = lay("base.yaml", &written.text, &[("patch.json", &patch.text)]);
        prop_assert!(laid.has_errors());
        prop_assert_eq!(laid.text(), written.text.as_str());
    }

    #[test]
    fn patches_one_by_one_are_patches_at_once(
        object in shapes::thing(), first in shapes::thing_patch(), intents in shapes::intents(),
        last in shapes::thing_patch(), styles in (base_style(), style(), style(), style()),
    ) {
        let mut now = object.clone();
        merge::merge_patch(&mut now, &first);
        let operations = if now["spec"].is_null() { Vec::new() } else { shapes::operations(&now, &intents) };
        let written = write(&object, &styles.0, "");
        let header = "# target: c";
        let first = write(&first, &styles.1, header).text;
        let middle = write(&json!({"target": "c", "patch": operations}), &styles.2, "").text;
        let last = write(&last, &styles.3, header).text;
        let patches = [("1.yaml", first.as_str()), ("2.yaml", middle.as_str()), ("3.yaml", last.as_str())];

        let at_once = lay("base.yaml", &written.text, &patches);
        prop_assert!(!at_once.has_errors(), "{}\n{}\n{first}\n{middle}\n{last}", at_once.told(), written.text);
        let mut text = written.text.clone();
        let mut steps = format!("-- base\n{text}");
        for patch in patches {
            let laid = lay("base.yaml", &text, &[patch]);
            text = laid.text().to_owned();
            steps += &format!("\n-- patch\n{}\n-- gives\n{text}\n{}", patch.1, laid.told());
        }
        let both = document(at_once.text()).and_then(|once| Ok((once, document(&text)?)));
        let both = both.map_err(|e| TestCaseError::fail(format!("{e}\n{steps}")))?;
        prop_assert!(same(&both.0, &both.1), "{steps}\n-- at once\n{}", at_once.text());
    }
}

fn check_merge(object: &Json, patch: &Json, wanted: &Json, base: &Style, spelled: &Style) -> TestCaseResult {
    let written = write(object, base, "");
    let patch = write(patch, spelled, "# target: c");
    let laid = lay("base.yaml", &written.text, &[("patch.yaml", &patch.text)]);
    prop_assert!(!laid.has_errors(), "{}\n{}", laid.told(), shown(&written, &patch));
    check_text(laid.text(), &written, &patch, &Sides { object, wanted, operations: &[] }, base)?;
    let twice = lay("base.yaml", laid.text(), &[("patch.yaml", &patch.text)]);
    prop_assert!(
        twice.text() == laid.text(),
        "{}\n-- once\n{}\n-- twice\n{}",
        shown(&written, &patch),
        laid.text(),
        twice.text()
    );
    Ok(())
}

/// An object before and after, and what a JSON patch did to it.
struct Sides<'a> {
    object: &'a Json,
    wanted: &'a Json,
    operations: &'a [Json],
}

/// What came out says what it should, and has every line that no one asked to change.
fn check_text(text: &str, written: &Written, patch: &Written, sides: &Sides<'_>, style: &Style) -> TestCaseResult {
    let Sides { object: before, wanted, operations } = *sides;
    let told = || format!("{}\n-- came out\n{text}", shown(written, patch));
    let got = document(text).map_err(|e| TestCaseError::fail(format!("{e}\n{}", told())))?;
    prop_assert!(same(&got, wanted), "{}\n-- says\n{got}\n-- wanted\n{wanted}", told());
    prop_assert!(lay("again.yaml", text, &[]).text() == text);

    if style.crlf {
        prop_assert!(!text.replace("\r\n", "").contains('\n'), "a line ends without CR: {}", told());
    } else {
        prop_assert!(!text.contains('\r'), "a line ends with CR: {}", told());
    }
    prop_assert_eq!(text.starts_with('\u{feff}'), style.bom);
    if before == wanted {
        prop_assert!(text == written.text, "nothing changes, but the text does\n{}", told());
    }
    if style.json || written.has_aliases {
        return Ok(());
    }
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    for (line, owner) in &written.lines {
        let Some(owner) = owner else { continue };
        if is_untouched(owner, before, wanted) && !is_undone(owner, operations) {
            prop_assert!(lines.any(|l| l == line), "this line is lost, or has moved: {line:?}\n{}", told());
        }
    }
    Ok(())
}

/// Whether an entry has the same value on both sides; all above it are mappings.
fn is_untouched(pointer: &str, before: &Json, wanted: &Json) -> bool {
    let mut parts = pointer.split('/').skip(1).map(|p| p.replace("~1", "/").replace("~0", "~"));
    let found =
        parts.try_fold((before, wanted), |(b, w), key| Some((b.as_object()?.get(&key)?, w.as_object()?.get(&key)?)));
    found.is_some_and(|(b, w)| same(b, w))
}

/// Whether several operations work on an entry, or around it: what one takes away another may bring back without its lines.
fn is_undone(pointer: &str, operations: &[Json]) -> bool {
    let is_related = |other: &str| {
        let (short, long) = if other.len() < pointer.len() { (other, pointer) } else { (pointer, other) };
        long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let members = operations.iter().filter(|o| o["op"] != "test").flat_map(|o| [&o["path"], &o["from"]]);
    members.filter_map(Json::as_str).filter(|pointer| is_related(pointer)).count() > 1
}

fn shown(base: &Written, patch: &Written) -> String {
    format!("-- base\n{}\n-- patch\n{}", base.text, patch.text)
}
