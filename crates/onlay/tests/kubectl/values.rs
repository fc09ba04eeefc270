//! Random values, and random objects: from real configs, or made up after the schema.

use serde_json::{Map, Value as Json, json};

use crate::dice::Dice;
use crate::schema::{ListKind, Scalar, Schema, Shape};

const NAMES: [&str; 8] = ["a", "b", "c", "d", "web", "x.y/z", "1", "true"];
const TEXTS: [&str; 20] = [
    "a", "b", "c", "web", "1", "1.0", "true", "null", "", "~", "x:y", "l1\nl2\n", "l1\n  l2", "1e3", " lead", "über",
    "#no", "a # b", "- x", "0x10",
];

pub(crate) fn name(dice: &mut Dice) -> String {
    (*dice.pick(&NAMES)).to_owned()
}

pub(crate) fn number(dice: &mut Dice) -> Json {
    let spelled = *dice.pick(&["0", "1", "2", "3", "80", "443", "8080", "-1", "1.0", "1.5", "1e3", "9007199254740993"]);
    serde_json::from_str(spelled).expect("it is a number")
}

pub(crate) fn any_scalar(dice: &mut Dice) -> Json {
    match dice.below(4) {
        0 => number(dice),
        1 => json!(dice.chance(50)),
        _ => json!(dice.pick(&TEXTS)),
    }
}

pub(crate) fn scalar(dice: &mut Dice, scalar: Scalar) -> Json {
    match scalar {
        _ if dice.chance(3) => any_scalar(dice),
        Scalar::Text => json!(dice.pick(&TEXTS)),
        Scalar::Whole => json!(dice.pick(&[0, 1, 2, 3, 80, 443, 8080])),
        Scalar::Number => number(dice),
        Scalar::Truth => json!(dice.chance(50)),
        Scalar::WholeOrText => json!([json!(1), json!(80), json!("1"), json!("http"), json!("25%")][dice.below(5)]),
    }
}

/// A value that nobody would write.
pub(crate) fn odd(dice: &mut Dice) -> Json {
    match dice.below(16) {
        0..=2 => Json::Null,
        3 | 4 => json!({}),
        5 | 6 => json!([]),
        7 => json!([[]]),
        8 => json!([1, "a", true]),
        9 => json!([null]),
        10 => json!({"a": null}),
        11 => json!([{"a": null, "b": [1, null]}]),
        12 => json!({"a": {"b": {}}}),
        13 => json!([["a"], ["b"]]),
        _ => any_scalar(dice),
    }
}

/// A value of a shape; `oddity` times in a hundred something else.
pub(crate) fn value(dice: &mut Dice, schema: &Schema, shape: &Shape, depth: usize, oddity: usize) -> Json {
    if dice.chance(oddity) {
        return odd(dice);
    }
    match shape {
        Shape::Scalar(kind) => scalar(dice, *kind),
        Shape::Any => match dice.below(4) {
            0 if depth < 4 => json!({ name(dice): value(dice, schema, shape, depth + 1, oddity) }),
            1 if depth < 4 => json!([value(dice, schema, shape, depth + 1, oddity)]),
            _ => any_scalar(dice),
        },
        Shape::Map(of) => {
            let count = dice.below(4);
            (0..count).map(|_| (name(dice), value(dice, schema, of, depth + 1, oddity))).collect::<Map<_, _>>().into()
        }
        Shape::List(of, kind) => {
            let count = if depth > 7 { 0 } else { dice.below(4) };
            let mut items: Vec<Json> = (0..count).map(|_| value(dice, schema, of, depth + 1, oddity)).collect();
            if let ListKind::Keyed(key) = kind {
                items.iter_mut().for_each(|item| give_key(dice, schema, of, item, key));
            }
            items.into()
        }
        Shape::Object(_) => {
            let fields = schema.fields(shape);
            let mut map = Map::new();
            for _ in 0..1 + dice.below(4) {
                let Some((name, of)) = pick_field(dice, &fields, depth) else { break };
                map.insert(name.to_owned(), value(dice, schema, of, depth + 1, oddity));
            }
            map.into()
        }
    }
}

/// Gives an item of a keyed list its key, but not always.
pub(crate) fn give_key(dice: &mut Dice, schema: &Schema, of: &Shape, item: &mut Json, key: &str) {
    if let Json::Object(map) = item
        && !dice.chance(3)
    {
        let new = match schema.field(of, key) {
            Shape::Scalar(Scalar::Whole) => json!(dice.pick(&[1, 2, 80, 443])),
            _ => json!(dice.pick(&NAMES)),
        };
        map.insert(key.to_owned(), new);
    }
}

/// Fields that merge in a special way come more often, collections not too deep.
pub(crate) fn pick_field<'s>(
    dice: &mut Dice,
    fields: &[(&'s str, &'s Shape)],
    depth: usize,
) -> Option<(&'s str, &'s Shape)> {
    let weight = |shape: &Shape| match shape {
        Shape::List(_, ListKind::Keyed(_) | ListKind::United) if depth < 9 => 8,
        Shape::Object(_) if depth < 7 => 4,
        Shape::List(..) | Shape::Map(_) if depth < 8 => 3,
        Shape::Scalar(_) | Shape::Any => 1,
        _ => 0,
    };
    let total: usize = fields.iter().map(|(_, s)| weight(s)).sum();
    let mut at = dice.below(total);
    fields.iter().find_map(|(name, shape)| {
        let weight = weight(shape);
        if at < weight {
            Some((*name, *shape))
        } else {
            at -= weight;
            None
        }
    })
}

/// An object of a kind, made up.
pub(crate) fn object(dice: &mut Dice, schema: &Schema, api_version: &str, kind: &str) -> Json {
    let mut object = json!({"apiVersion": api_version, "kind": kind, "metadata": {"name": "o"}});
    let shape = schema.root(&object);
    for _ in 0..2 {
        let body = value(dice, schema, &shape, 0, 0);
        merge(&mut object, body);
    }
    tidy(&mut object, api_version, kind);
    vary(dice, schema, &mut object);
    object
}

/// Changes a few things of an object.
pub(crate) fn vary(dice: &mut Dice, schema: &Schema, object: &mut Json) {
    let shape = schema.root(object);
    let (api_version, kind) = (object["apiVersion"].clone(), object["kind"].clone());
    for _ in 0..dice.below(6) {
        vary_at(dice, schema, object, &shape, 0);
    }
    tidy(object, api_version.as_str().unwrap_or_default(), kind.as_str().unwrap_or_default());
}

fn vary_at(dice: &mut Dice, schema: &Schema, at: &mut Json, shape: &Shape, depth: usize) {
    match at {
        Json::Object(map) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            if !keys.is_empty() && dice.chance(75) {
                let key = dice.pick(&keys);
                let below = schema.field(shape, key);
                return vary_at(dice, schema, &mut map[key.as_str()], &below, depth + 1);
            }
            match dice.below(10) {
                0 if !keys.is_empty() => drop(map.remove(dice.pick(&keys))),
                1 if !keys.is_empty() => drop(map.insert(dice.pick(&keys).clone(), odd(dice))),
                2 => drop(map.insert(name(dice), odd(dice))),
                _ => {
                    let fields = schema.fields(shape);
                    match pick_field(dice, &fields, depth) {
                        Some((key, of)) => drop(map.insert(key.to_owned(), value(dice, schema, of, depth + 1, 1))),
                        None => {
                            let of = schema.field(shape, "");
                            map.insert(name(dice), value(dice, schema, &of, depth + 1, 1));
                        }
                    }
                }
            }
        }
        Json::Array(items) => {
            let (of, key) = match shape {
                Shape::List(of, ListKind::Keyed(key)) => ((**of).clone(), Some(key)),
                Shape::List(of, _) => ((**of).clone(), None),
                _ => (Shape::Any, None),
            };
            if !items.is_empty() && dice.chance(60) {
                let i = dice.below(items.len());
                return vary_at(dice, schema, &mut items[i], &of, depth + 1);
            }
            match dice.below(6) {
                0 if !items.is_empty() => drop(items.remove(dice.below(items.len()))),
                1 if !items.is_empty() => items.push(dice.pick(items).clone()),
                2 => dice.shuffle(items),
                _ => {
                    let mut item = value(dice, schema, &of, depth + 1, 1);
                    if let Some(key) = key {
                        give_key(dice, schema, &of, &mut item, key);
                    }
                    items.insert(dice.below(items.len() + 1), item);
                }
            }
        }
        _ if dice.chance(10) => *at = odd(dice),
        _ => *at = value(dice, schema, shape, depth, 0),
    }
}

/// Makes an object whole again: what tells it apart stays, and it does not turn into a `List`.
fn tidy(object: &mut Json, api_version: &str, kind: &str) {
    let Json::Object(map) = object else { return };
    map.remove("items");
    map.insert("apiVersion".to_owned(), json!(api_version));
    map.insert("kind".to_owned(), json!(kind));
    match map.get_mut("metadata") {
        Some(Json::Object(metadata)) => {
            metadata.retain(|key, value| fits_metadata(key, value));
            metadata.insert("name".to_owned(), json!("o"));
        }
        _ => drop(map.insert("metadata".to_owned(), json!({"name": "o"}))),
    }
}

/// kubectl reads no base whose metadata does not fit its types.
fn fits_metadata(key: &str, value: &Json) -> bool {
    let all_text = |map: &Map<String, Json>| map.values().all(|v| v.is_string() || v.is_null());
    let fits_reference = |reference: &Json| {
        let is_flag = |key: &str| ["controller", "blockOwnerDeletion"].contains(&key);
        let fits = |(key, value): (&String, &Json)| if is_flag(key) { value.is_boolean() } else { value.is_string() };
        reference.as_object().is_some_and(|r| r.iter().all(fits))
    };
    match (key, value) {
        ("labels" | "annotations", Json::Object(map)) => all_text(map),
        ("finalizers", Json::Array(items)) => items.iter().all(Json::is_string),
        ("ownerReferences", Json::Array(items)) => items.iter().all(fits_reference),
        ("namespace", Json::String(name)) => !name.is_empty(),
        ("generateName" | "uid", Json::String(_)) => true,
        ("labels" | "annotations" | "finalizers" | "ownerReferences", Json::Null) => true,
        _ => false,
    }
}

fn merge(into: &mut Json, from: Json) {
    match (into, from) {
        (Json::Object(into), Json::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Json::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}
