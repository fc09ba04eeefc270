//! Random strategic merge patches for an object: sensible ones, and every kind of nonsense.
//!
//! By construction no patch touches what design.md keeps from a patch: `apiVersion`, `kind`, `metadata.name`, a `$patch` at
//! the top, a `metadata` that is no mapping.

use serde_json::{Map, Value as Json, json};

use crate::dice::Dice;
use crate::schema::{ListKind, Schema, Shape};
use crate::values;

pub(crate) fn patch(dice: &mut Dice, schema: &Schema, object: &Json) -> Json {
    let shape = schema.root(object);
    // Some patches are mostly directives.
    let heat = if dice.chance(30) { 4 } else { 1 };
    let Json::Object(mut patch) = Patches { dice, schema, heat }.map(object.as_object(), &shape, 0) else {
        return json!({});
    };
    for key in ["apiVersion", "kind", "items", "$patch", "$retainKeys"] {
        patch.remove(key);
    }
    // `$setElementOrder/kind` and the like are about the same fields.
    patch.retain(|key, _| !["/apiVersion", "/kind", "/metadata", "/items"].iter().any(|end| key.ends_with(end)));
    match patch.get_mut("metadata") {
        Some(Json::Object(metadata)) => {
            for key in ["name", "$patch", "$retainKeys", "$setElementOrder/name", "$deleteFromPrimitiveList/name"] {
                metadata.remove(key);
            }
        }
        Some(_) => drop(patch.remove("metadata")),
        None => {}
    }
    patch.into()
}

struct Patches<'a> {
    dice: &'a mut Dice,
    schema: &'a Schema,
    /// How much likelier directives are.
    heat: usize,
}

impl Patches<'_> {
    /// A value of a patch for a field that holds `base`.
    fn value(&mut self, base: Option<&Json>, shape: &Shape, depth: usize) -> Json {
        match self.dice.below(100) {
            0..8 => return Json::Null,
            8..13 => return values::odd(self.dice),
            13..16 => return values::value(self.dice, self.schema, shape, depth, 8),
            _ => {}
        }
        match (base, shape) {
            (Some(Json::Object(map)), _) => self.map(Some(map), shape, depth),
            (Some(Json::Array(items)), _) => self.list(items, shape, depth),
            (None | Some(Json::Null), Shape::Object(_) | Shape::Map(_)) => self.map(None, shape, depth),
            (None | Some(Json::Null), Shape::List(..)) => self.list(&[], shape, depth),
            (Some(scalar), _) if self.dice.chance(15) => scalar.clone(),
            _ => values::value(self.dice, self.schema, shape, depth, 8),
        }
    }

    fn map(&mut self, base: Option<&Map<String, Json>>, shape: &Shape, depth: usize) -> Json {
        let mut patch = Map::new();
        let keys: Vec<String> = base.into_iter().flat_map(Map::keys).cloned().collect();
        let count = match self.dice.below(10) {
            0 if depth > 0 => 0,
            0..=5 => 1,
            6..=8 => 2,
            _ => 3,
        };
        for _ in 0..count {
            let key = self.key(&keys, shape, depth);
            let below = self.schema.field(shape, &key);
            let value = self.value(base.and_then(|b| b.get(&key)), &below, depth + 1);
            let key = if self.dice.chance(2) { other_case(&key) } else { key };
            patch.insert(key, value);
        }
        self.list_directives(base, &mut patch, shape, depth);
        if self.dice.chance(3 * self.heat) {
            let word = *self.dice.pick(&["replace", "replace", "delete", "delete", "merge", "bogus", ""]);
            patch.insert("$patch".to_owned(), if self.dice.chance(5) { values::odd(self.dice) } else { json!(word) });
        }
        if self.dice.chance(4 * self.heat) {
            patch.insert("$retainKeys".to_owned(), self.retain_keys(&patch, &keys));
        }
        patch.into()
    }

    fn key(&mut self, keys: &[String], shape: &Shape, depth: usize) -> String {
        if !keys.is_empty() && self.dice.chance(65) {
            // `metadata` is much the same everywhere.
            let key = self.dice.pick(keys).clone();
            if depth > 0 || key != "metadata" || self.dice.chance(30) {
                return key;
            }
        }
        let fields = self.schema.fields(shape);
        if !fields.is_empty() && self.dice.chance(93) {
            if self.dice.chance(40) {
                return self.dice.pick(&fields).0.to_owned();
            }
            if let Some((key, _)) = values::pick_field(self.dice, &fields, depth) {
                return key.to_owned();
            }
        }
        values::name(self.dice)
    }

    fn retain_keys(&mut self, patch: &Map<String, Json>, keys: &[String]) -> Json {
        if self.dice.chance(5) {
            return values::odd(self.dice);
        }
        let mut names: Vec<Json> = patch.keys().filter(|k| !k.starts_with('$')).map(|k| json!(k)).collect();
        names.extend(keys.iter().filter(|_| self.dice.chance(40)).map(|k| json!(k)));
        if self.dice.chance(10) && !names.is_empty() {
            names.remove(self.dice.below(names.len()));
        }
        if self.dice.chance(10) {
            names.push(values::odd(self.dice));
        }
        names.into()
    }

    /// `$setElementOrder/x` and `$deleteFromPrimitiveList/x`.
    fn list_directives(
        &mut self,
        base: Option<&Map<String, Json>>,
        patch: &mut Map<String, Json>,
        shape: &Shape,
        depth: usize,
    ) {
        let mut names: Vec<String> =
            base.into_iter().flatten().filter(|(_, v)| v.is_array()).map(|(k, _)| k.clone()).collect();
        names.extend(patch.keys().filter(|k| !k.starts_with('$') && !names.contains(k)).cloned().collect::<Vec<_>>());
        if self.dice.chance(5) {
            names.push(self.key(&[], shape, depth));
        }
        for name in names {
            let list = |from: Option<&Json>| from.and_then(Json::as_array).cloned().unwrap_or_default();
            let (old, new) = (list(base.and_then(|b| b.get(&name))), list(patch.get(&name)));
            let is_list = !old.is_empty() || !new.is_empty();
            let below = self.schema.field(shape, &name);
            if self.dice.chance(if is_list { 14 * self.heat } else { 2 }) {
                let order = self.element_order(&old, &new, &below);
                if self.dice.chance(15) {
                    patch.remove(&name);
                }
                patch.insert(format!("$setElementOrder/{name}"), order);
            }
            if self.dice.chance(if old.iter().any(|i| !i.is_object()) { 14 * self.heat } else { 2 }) {
                let mut gone: Vec<Json> = old.iter().filter(|_| self.dice.chance(40)).cloned().collect();
                if self.dice.chance(20) {
                    gone.push(values::any_scalar(self.dice));
                }
                let gone = if self.dice.chance(4) { values::odd(self.dice) } else { gone.into() };
                if self.dice.chance(50) {
                    patch.remove(&name);
                }
                patch.insert(format!("$deleteFromPrimitiveList/{name}"), gone);
            }
        }
        if self.dice.chance(1) {
            let key = *self.dice.pick(&["$setElementOrder", "$deleteFromPrimitiveList", "$setElementOrder/", "$bogus"]);
            patch.insert(key.to_owned(), values::odd(self.dice));
        }
    }

    fn element_order(&mut self, old: &[Json], new: &[Json], shape: &Shape) -> Json {
        if self.dice.chance(3) {
            return values::odd(self.dice);
        }
        let key = key_of(shape);
        let handle = |item: &Json| match item {
            Json::Object(map) => map.get(key).map_or(item.clone(), |value| json!({ key: value })),
            other => other.clone(),
        };
        let is_deletion = |item: &Json| item.get("$patch").is_some_and(|d| d == "delete");
        let mut order: Vec<Json> = Vec::new();
        for item in new.iter().filter(|i| !is_deletion(i)).map(handle) {
            if !order.contains(&item) {
                order.push(item);
            }
        }
        for item in old.iter().map(handle) {
            if !order.contains(&item) && self.dice.chance(80) {
                order.insert(self.dice.below(order.len() + 1), item);
            }
        }
        match self.dice.below(12) {
            0 => self.dice.shuffle(&mut order),
            1 if !order.is_empty() => drop(order.remove(self.dice.below(order.len()))),
            2 => order.push(values::odd(self.dice)),
            3 => order.push(json!({ key: values::name(self.dice) })),
            4 if !order.is_empty() => order.push(order[0].clone()),
            _ => {}
        }
        order.into()
    }

    fn list(&mut self, base: &[Json], shape: &Shape, depth: usize) -> Json {
        let below = match shape {
            Shape::List(of, _) => (**of).clone(),
            _ => Shape::Any,
        };
        let is_keyed = matches!(shape, Shape::List(_, ListKind::Keyed(_)));
        let key = key_of(shape);
        let mut items: Vec<Json> = Vec::new();
        for item in base {
            if !self.dice.chance(35 + 10 * self.heat) {
                continue;
            }
            match item {
                Json::Object(map) => {
                    let mut patch = if self.dice.chance(25) {
                        json!({"$patch": if self.dice.chance(92) { "delete" } else { "replace" }})
                    } else {
                        self.map(Some(map), &below, depth + 1)
                    };
                    if let (Some(value), Json::Object(patch)) = (map.get(key), &mut patch)
                        && !self.dice.chance(2)
                    {
                        patch.insert(key.to_owned(), value.clone());
                    }
                    items.push(patch);
                }
                other => items.push(other.clone()),
            }
        }
        for _ in 0..self.dice.below(3) {
            let mut item = self.value(None, &below, depth + 1);
            if is_keyed {
                values::give_key(self.dice, self.schema, &below, &mut item, key);
            }
            items.push(item);
        }
        match self.dice.below(60) {
            0 => items.push(json!({"$patch": "replace"})),
            1 => items.insert(0, json!({"$patch": "replace"})),
            2 => items.push(values::odd(self.dice)),
            3 => items.push(json!({"$patch": "delete"})),
            4 if !items.is_empty() => items.push(items[0].clone()),
            _ => {}
        }
        if self.dice.chance(60) {
            self.dice.shuffle(&mut items);
        }
        items.into()
    }
}

fn key_of(shape: &Shape) -> &str {
    match shape {
        Shape::List(_, ListKind::Keyed(key)) => key,
        _ => "name",
    }
}

fn other_case(key: &str) -> String {
    let mut chars = key.chars();
    match chars.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(chars).collect(),
        _ => key.to_lowercase(),
    }
}
