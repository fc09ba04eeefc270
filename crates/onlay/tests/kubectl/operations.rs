//! Random JSON patches for an object, where kubectl follows RFC 6902.
//!
//! Left out by construction, as kubectl strays there (quirks.md): `replace`, `copy` and `test` of what is not there, indexes
//! such as `-1`, `01` and `+1`, operations without a value, pointers that are none, and any `test` once a null was written.

use serde_json::{Value as Json, json};

use crate::dice::Dice;
use crate::schema::Schema;
use crate::values;

const KEPT: [&str; 5] = ["/apiVersion", "/kind", "/metadata", "/metadata/name", "/metadata/namespace"];

pub(crate) fn patch(dice: &mut Dice, schema: &Schema, object: &Json) -> Json {
    let mut now = object.clone();
    let mut operations = Vec::new();
    let mut has_null = contains_null(object);
    for _ in 0..1 + dice.below(5) {
        let operation = operation(dice, schema, &now, has_null);
        has_null |= operation.get("value").is_some_and(contains_null);
        let single: json_patch::Patch =
            serde_json::from_value(json!([operation])).expect("it is a well-formed operation");
        operations.push(operation);
        if json_patch::patch(&mut now, &single).is_err() {
            break;
        }
    }
    operations.into()
}

fn contains_null(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Array(items) => items.iter().any(contains_null),
        Json::Object(map) => map.values().any(contains_null),
        _ => false,
    }
}

fn operation(dice: &mut Dice, schema: &Schema, now: &Json, has_null: bool) -> Json {
    let mut places = Vec::new();
    collect(now, String::new(), &mut places);
    places.retain(|(path, _)| !path.is_empty() && !KEPT.contains(&path.as_str()));
    if places.is_empty() {
        return json!({"op": "add", "path": "/metadata/labels", "value": {}});
    }
    let (path, value) = dice.pick(&places).clone();
    let is_absent = |path: &str| now.pointer(path).is_none();
    match dice.below(20) {
        0..4 => json!({"op": "remove", "path": path}),
        4..8 => json!({"op": "replace", "path": path, "value": new_value(dice, schema)}),
        8..13 => json!({"op": "add", "path": new_place(dice, now, &places), "value": new_value(dice, schema)}),
        13 => json!({"op": "copy", "from": path, "path": new_place(dice, now, &places)}),
        14 => {
            let to = new_place(dice, now, &places);
            if to.starts_with(&path) {
                json!({"op": "remove", "path": path})
            } else {
                json!({"op": "move", "from": path, "path": to})
            }
        }
        15 | 16 if !has_null => {
            let value = if dice.chance(70) { value } else { new_value(dice, schema) };
            if contains_null(&value) {
                json!({"op": "remove", "path": path})
            } else {
                json!({"op": "test", "path": path, "value": value})
            }
        }
        17 => {
            let missing = format!("{path}/{}", values::name(dice).replace('/', "~1"));
            if is_absent(&missing) && !value.is_array() {
                json!({"op": "remove", "path": missing})
            } else {
                json!({"op": "remove", "path": path})
            }
        }
        18 => json!({"op": "add", "path": format!("{path}/nowhere/x"), "value": 1}),
        _ => match value {
            Json::Array(items) => {
                json!({"op": "add", "path": format!("{path}/{}", items.len() + dice.below(3)), "value": 1})
            }
            _ => json!({"op": "replace", "path": path, "value": new_value(dice, schema)}),
        },
    }
}

fn new_value(dice: &mut Dice, schema: &Schema) -> Json {
    if dice.chance(10) {
        return values::odd(dice);
    }
    values::value(dice, schema, &crate::schema::Shape::Any, 0, 3)
}

/// A place below a collection that is there: a new key, an old key, an index or the end.
fn new_place(dice: &mut Dice, now: &Json, places: &[(String, Json)]) -> String {
    let collections: Vec<&(String, Json)> = places.iter().filter(|(_, v)| v.is_object() || v.is_array()).collect();
    let Some((path, value)) = (!collections.is_empty()).then(|| *dice.pick(&collections)) else {
        return "/metadata/labels".to_owned();
    };
    let last = match value {
        Json::Array(items) => match dice.below(3) {
            0 => "-".to_owned(),
            _ => dice.below(items.len() + 1).to_string(),
        },
        _ => values::name(dice).replace('~', "~0").replace('/', "~1"),
    };
    let place = format!("{path}/{last}");
    let is_kept = KEPT.contains(&place.as_str());
    if is_kept || now.is_null() { "/metadata/labels".to_owned() } else { place }
}

fn collect(at: &Json, path: String, into: &mut Vec<(String, Json)>) {
    match at {
        Json::Object(map) => {
            for (key, value) in map {
                collect(value, format!("{path}/{}", key.replace('~', "~0").replace('/', "~1")), into);
            }
        }
        Json::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                collect(item, format!("{path}/{i}"), into);
            }
        }
        _ => {}
    }
    into.push((path, at.clone()));
}
