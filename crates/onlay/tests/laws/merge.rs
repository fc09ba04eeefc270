//! What a merge means, on plain values: short, slow and independent of the library.

use serde_json::{Map, Value as Json};

/// RFC 7396.
pub(crate) fn merge_patch(base: &mut Json, patch: &Json) {
    let Json::Object(patch) = patch else {
        *base = patch.clone();
        return;
    };
    if !base.is_object() {
        *base = Json::Object(Map::new());
    }
    let base = base.as_object_mut().expect("it has just been made one");
    for (key, value) in patch {
        match value {
            Json::Null => drop(base.shift_remove(key)),
            value => merge_patch(base.entry(key.clone()).or_insert(Json::Null), value),
        }
    }
}

/// The key by which the items of a list are told apart; an empty one for lists of strings that merge.
fn merge_key(field: &str) -> Option<&'static str> {
    Some(match field {
        "containers" | "env" | "volumes" => "name",
        "ports" => "containerPort",
        "finalizers" => "",
        _ => return None,
    })
}

/// Strategic merge of the fields that the Deployments here have.
pub(crate) fn strategic(base: &mut Map<String, Json>, patch: &Map<String, Json>) {
    for (field, wanted) in patch {
        if wanted.is_null() {
            base.shift_remove(field);
            continue;
        }
        match (base.get_mut(field), wanted) {
            (Some(Json::Object(base)), Json::Object(patch)) => strategic(base, patch),
            (Some(Json::Array(base)), Json::Array(patch)) if merge_key(field).is_some() => {
                *base = merged_list(base, patch, merge_key(field).unwrap_or_default());
            }
            (Some(value), _) => *value = wanted.clone(),
            (None, _) => drop(base.insert(field.clone(), without_nulls(wanted))),
        }
    }
}

fn merged_list(base: &[Json], patch: &[Json], key: &str) -> Vec<Json> {
    let id = |item: &Json| if key.is_empty() { item.clone() } else { item[key].clone() };
    let is_deleted = |item: &Json| item.get("$patch").is_some();
    let gone: Vec<Json> = patch.iter().filter(|p| is_deleted(p)).map(id).collect();
    let base: Vec<Json> = base.iter().filter(|b| !gone.contains(&id(b))).cloned().collect();
    let patch: Vec<&Json> = patch.iter().filter(|p| !is_deleted(p)).collect();
    let mut right: Vec<Json> = Vec::new();
    for wanted in &patch {
        let merged = match (base.iter().find(|b| id(b) == id(wanted)).cloned(), wanted) {
            (Some(Json::Object(mut item)), Json::Object(fields)) => {
                strategic(&mut item, fields);
                Json::Object(item)
            }
            // The API server keeps the nulls of an item that is new to the list.
            _ => (*wanted).clone(),
        };
        right.push(merged);
    }
    let left: Vec<Json> = base.iter().filter(|b| !patch.iter().any(|p| id(p) == id(b))).cloned().collect();
    // An item of the base goes first only where the base has it before the item of the patch.
    let place = |item: &Json| base.iter().position(|b| id(b) == id(item));
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    let mut all = Vec::new();
    loop {
        let take_left = match (left.peek(), right.peek()) {
            (Some(l), Some(r)) => matches!((place(l), place(r)), (Some(l), Some(r)) if l < r),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return all,
        };
        all.extend(if take_left { left.next() } else { right.next() });
    }
}

fn without_nulls(value: &Json) -> Json {
    match value {
        Json::Object(map) => {
            Json::Object(map.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k.clone(), without_nulls(v))).collect())
        }
        Json::Array(items) => Json::Array(items.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}

/// Takes out of a patch what makes the API server not do the same twice: items that delete what is not there, whose directives
/// it leaves in the object, and nulls in new items, which it puts in and deletes the next time.
pub(crate) fn without_idle_deletions(patch: &mut Json, base: Option<&Json>) {
    match patch {
        Json::Object(fields) => {
            for (field, value) in fields.iter_mut() {
                let below = base.and_then(|b| b.get(field));
                match (value, merge_key(field)) {
                    (Json::Array(items), Some(key)) if !key.is_empty() => {
                        let twin = |item: &Json| {
                            below.and_then(Json::as_array).and_then(|b| b.iter().find(|b| b[key] == item[key])).cloned()
                        };
                        items.retain(|item| item.get("$patch").is_none() || twin(item).is_some());
                        items.iter_mut().for_each(|item| {
                            let twin = twin(item);
                            without_idle_deletions(item, twin.as_ref());
                            if twin.is_none() {
                                *item = without_nulls(item);
                            }
                        });
                    }
                    (value, _) => without_idle_deletions(value, below),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| without_idle_deletions(item, None)),
        _ => {}
    }
}
