//! The reader against what `kubectl` makes of each spelling (`../shared/conformance`, when it is there).
#![allow(clippy::print_stderr, clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use onlay_yaml::{SourceId, Text, Value, parse};

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: {} is not there", path.display());
    None
}

fn read(text: &str) -> Result<Vec<serde_json::Value>, String> {
    let parsed = parse(SourceId(0), &Text::from(text));
    if let Some(error) = parsed.errors.first() {
        return Err(error.to_string());
    }
    let values = parsed.documents.iter().filter_map(|d| d.root()).map(|r| Value::from(r).to_json());
    Ok(values.map(|json| serde_json::from_str(&json).unwrap()).collect())
}

/// Numbers by value: `1` and `1.0` are the same.
fn same(a: &serde_json::Value, b: &serde_json::Value) -> bool {
    use serde_json::Value as J;
    match (a, b) {
        (J::Number(a), J::Number(b)) => a == b || a.as_f64() == b.as_f64() && (!a.is_i64() || !b.is_i64()),
        (J::Array(a), J::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (J::Object(a), J::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, a)| b.get(k).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

#[test]
fn every_spelling_of_a_scalar() {
    let Some(path) = shared("conformance/yaml-scalars/scalars.jsonl") else { return };
    let mut wrong = Vec::new();
    let text = std::fs::read_to_string(path).unwrap();
    for line in text.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let spelling = case["spelling"].as_str().unwrap();
        if let Some(expected) = case["value"].get("reads") {
            let got = read(&format!("a: {spelling}\n"));
            if !got.as_ref().is_ok_and(|v| same(&v[0]["a"], expected)) {
                wrong.push(format!("value {spelling}: {got:?}, not {expected}"));
            }
        }
        if let Some(expected) = case["key"].get("reads") {
            let got = read(&format!("{spelling}: v\n"));
            let keys = got.as_ref().ok().and_then(|v| v[0].as_object()).map(|o| o.keys().cloned().collect::<Vec<_>>());
            if keys.as_ref().map(|k| serde_json::json!(k)).as_ref() != Some(expected) {
                wrong.push(format!("key {spelling}: {got:?}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_hand_made_document() {
    let Some(path) = shared("conformance/yaml-cases/cases.jsonl") else { return };
    let mut wrong = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        // UTF-16 and the like stand as base64: text that is no UTF-8 is refused with a message that says so.
        let (Some(expected), Some(text)) = (case["reads"].as_array(), case["text"].as_str()) else { continue };
        let id = case["id"].as_str().unwrap();
        let got = read(text).map(|objects| {
            let items = |o: serde_json::Value| match o["items"].as_array() {
                Some(items) if o["kind"] == "List" => items.clone(),
                _ => vec![o],
            };
            objects.into_iter().filter(serde_json::Value::is_object).flat_map(items).collect::<Vec<_>>()
        });
        let is_right = got
            .as_ref()
            .is_ok_and(|got| got.len() == expected.len() && got.iter().zip(expected).all(|(a, b)| same(a, b)));
        if !is_right {
            wrong.push(format!("{id}: {got:?}\n   not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_byte_order_mark_before_any_document() {
    let expected = serde_json::json!([{"a": "x"}, {"a": "z"}]);
    for text in [
        "\u{feff}a: x\n---\na: z\n",
        "a: x\n---\n\u{feff}a: z\n",
        "\u{feff}a: x\n---\n\u{feff}a: z\n",
        "a: x\n---\n\u{feff}? a\n: z\n",
    ] {
        assert_eq!(read(text).map(serde_json::Value::Array), Ok(expected.clone()), "{text:?}");
    }
}

#[test]
fn control_characters_are_refused() {
    for text in ["a: x\0y\n", "a: \"\u{1}\"\n", "a: \u{7f}\n", "# \u{8}\na: 1\n"] {
        assert!(read(text).is_err_and(|e| e.contains("control character")), "{text:?}");
    }
}
