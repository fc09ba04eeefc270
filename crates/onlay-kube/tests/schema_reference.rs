//! The schema against an independent table: Kubernetes 1.36, checked against the Go struct tags that kubectl uses.

#![allow(clippy::print_stderr)] // A test that does not run says so.

use onlay_kube::{Field, Holds, ListType, Schema, Strategy};
use serde_json::Value;

/// Kinds of the reference that the schema leaves out.
const NO_CONFIGS: &[&str] = &[
    "v1/Status", // an answer of the API server
];

/// Fields (type, name) where 1.37 says something else than 1.36, each with its reason. There are none: what is new
/// in 1.37 is not in the reference at all.
const NEWER: &[(&str, &str)] = &[];

fn reference(file: &str) -> Option<String> {
    let path = format!("{}/../../../shared/conformance/merge-keys/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("skipped: {path} is not there");
    }
    text
}

fn entries<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    value[name].as_object().expect("an object").iter().map(|(key, value)| (key.as_str(), value))
}

fn find(type_name: &str, name: &str) -> Field {
    let schema = Schema::builtin();
    let ty = schema.type_named(type_name).unwrap_or_else(|| panic!("no type {type_name}"));
    schema.field(ty, name).unwrap_or_else(|| panic!("no field {type_name}.{name}"))
}

fn strategy(field: &Field) -> &'static str {
    match (field.strategy, field.retain_keys) {
        (Strategy::Unset, false) => "",
        (Strategy::Unset, true) => "retainKeys",
        (Strategy::Merge, false) => "merge",
        (Strategy::Merge, true) => "merge,retainKeys",
        (Strategy::Replace, _) => "replace",
    }
}

#[test]
fn every_kind_of_the_reference_has_the_same_type() {
    let Some(text) = reference("merge-keys-smp.json") else { return };
    let table: Value = serde_json::from_str(&text).expect("JSON");
    let schema = Schema::builtin();
    for (key, ty) in entries(&table, "kinds").filter(|(key, _)| !NO_CONFIGS.contains(key)) {
        let (api_version, kind) = key.rsplit_once('/').expect("apiVersion/Kind");
        let told = schema.root(api_version, kind).map(|ty| schema.type_name(ty));
        assert_eq!(told, ty.as_str(), "{key}");
    }
}

#[test]
fn every_field_of_the_reference_leads_to_the_same_type_by_the_same_rule() {
    let Some(text) = reference("merge-keys-smp.json") else { return };
    let table: Value = serde_json::from_str(&text).expect("JSON");
    let schema = Schema::builtin();
    let mut rules = 0;
    for (type_name, fields) in entries(&table, "types") {
        for (name, wanted) in fields.as_object().expect("fields") {
            if NEWER.contains(&(type_name, name)) {
                continue;
            }
            let place = format!("{type_name}.{name}");
            let text = |column: &str| wanted.get(column).and_then(Value::as_str);
            let field = find(type_name, name);

            // The flags say list, map, or a map of lists; "t" is what they finally hold.
            let (list, map) = (wanted.get("l").is_some(), wanted.get("m").is_some());
            assert_eq!(matches!(field.holds, Holds::Map(_)), map, "{place}");
            assert_eq!(matches!(field.holds, Holds::List(_)), list && !map, "{place}");
            let mut holds = field.holds;
            while let Holds::List(inner) | Holds::Map(inner) = holds {
                holds = schema.holds(inner);
            }
            if let Holds::Object(told) = holds {
                assert_eq!(Some(schema.type_name(told)), text("t"), "{place}");
            }

            assert_eq!((strategy(&field), field.merge_key), (text("s").unwrap_or_default(), text("k")), "{place}");
            rules += usize::from(text("s").is_some());
        }
    }
    assert_eq!(rules, 72 - NEWER.len(), "the reference has 72 fields with a rule");
}

#[test]
fn every_patch_rule_of_the_reference_is_the_same_with_its_list_type() {
    let Some(table) = reference("smp-fields.tsv") else { return };
    for wanted in table.lines().skip(1) {
        let columns: Vec<&str> = wanted.split('\t').collect();
        let [type_name, name, ..] = columns[..] else { panic!("no field in {wanted}") };
        if NEWER.contains(&(type_name, name)) {
            continue;
        }
        let field = find(type_name, name);
        let list_type = match field.list_type {
            None => "",
            Some(ListType::Atomic) => "atomic",
            Some(ListType::Set) => "set",
            Some(ListType::Map) => "map",
        };
        let keys = field.list_map_keys.join(",");
        let told = [type_name, name, strategy(&field), field.merge_key.unwrap_or_default(), list_type, &keys];
        assert_eq!(told.join("\t"), wanted);
    }
}
