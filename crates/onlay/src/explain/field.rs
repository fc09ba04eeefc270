//! A field's story: what the base has, and what each patch and transformation made of it, in order.

use onlay_kube::{ListRule, MergeKey, ObjectId, Type, nearest, pointer};
use onlay_patch::{Action, Body, Operation, Patch, Pointer, Step, value_of};
use onlay_yaml::{Kind, Place, Ref, Value};

use super::Explain;

/// Who wrote a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The bundle.
    Base,
    /// A patch, by its number in the set.
    Patch(usize),
    /// A transformation.
    Transformation(Step),
}

/// One value that a field had on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldStep {
    /// Who wrote it.
    pub writer: Writer,
    /// Where it stands, or where it is asked for.
    pub place: Option<Place>,
    /// The value afterwards; nothing where the field is not there. Values of Secrets are not masked.
    pub value: Option<Value>,
    /// Whether it is another value than before.
    pub has_changed: bool,
}

/// What became of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldStory {
    /// The field, as a JSON pointer (RFC 6901) into the materialized object, or into the base where it is gone.
    pub pointer: String,
    /// Where the field stands in the result, with its key; nothing if it is gone.
    pub place: Option<Place>,
    /// The base first, if it has the field, then each that wrote it, in order.
    pub steps: Vec<FieldStep>,
}

/// A pointer to a field that neither the result nor the base has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} has no `{missing}`", if .exists.is_empty() { "the object" } else { .exists })]
pub struct NoField {
    /// The part of the pointer that is there.
    pub exists: String,
    /// The first key or index that is not.
    pub missing: String,
    /// What may have been meant, as pointers.
    pub near: Vec<String>,
}

/// A step from a collection to what is in it; an item is known by its keys, so that it is found although others came and went.
#[derive(Debug, Clone, PartialEq)]
enum Way {
    Key(String),
    Item { index: usize, keys: Vec<(String, Value)> },
}

impl Explain<'_> {
    /// Tells what became of a field, by a pointer into the materialized object, or into the base where the field is gone.
    ///
    /// # Errors
    /// A pointer to what neither has, with the nearest names.
    pub fn field(&self, object: ObjectId, wanted: &Pointer) -> Result<FieldStory, NoField> {
        let key = &self.base.index.object(object).key;
        let ty = self.rules.root(&key.group, &key.version, &key.kind);
        let (before, after) = (self.base.index.node(object), self.result.index.node(object));
        let way = ways(after, ty, wanted.tokens())
            .or_else(|no_field| ways(before, ty, wanted.tokens()).map_err(|_| no_field))?;
        let in_result = at(after, &way);
        let mut story = FieldStory {
            pointer: wanted.to_string(),
            place: in_result.map(|(key, node)| around(key, node)),
            steps: Vec::new(),
        };
        if let Some((_, node)) = at(before, &way) {
            let value = Some(Value::from(node));
            story.steps.push(FieldStep { writer: Writer::Base, place: Some(node.place()), value, has_changed: false });
        }
        self.transformed(object, wanted, &mut story, |step| step == Step::Size);
        self.patched(object, &way, &mut story);
        self.transformed(object, wanted, &mut story, |step| step != Step::Size);
        // A value that many made, such as a mapping that a size and a patch both wrote into: what came out counts.
        if let (Some(last), Some((_, node))) = (story.steps.last_mut(), in_result) {
            last.value = Some(Value::from(node));
        }
        Ok(story)
    }

    fn patched(&self, object: ObjectId, way: &[Way], story: &mut FieldStory) {
        let Some(outcome) = self.plan.outcomes.iter().find(|outcome| outcome.object == object) else { return };
        let numbers: Vec<usize> = outcome.patches.iter().map(|(number, _)| *number).collect();
        let mut before = value_at(&Value::from(self.base.index.node(object)), way).cloned();
        for (count, number) in numbers.iter().enumerate() {
            let done = value_of(&self.base.index, self.rules, self.set, object, &numbers[..=count]);
            let after = value_at(&done, way).cloned();
            let patch = &self.set.patches[*number];
            let has_changed = after != before;
            let place = mention(patch, way, has_changed);
            if has_changed || place.is_some() {
                let place = place.or_else(|| Some(patch.target_place.clone()));
                let writer = Writer::Patch(*number);
                story.steps.push(FieldStep { writer, place, value: after.clone(), has_changed });
            }
            before = after;
        }
    }

    fn transformed(&self, object: ObjectId, wanted: &Pointer, story: &mut FieldStory, is_it: impl Fn(Step) -> bool) {
        let here = wanted.to_string();
        let is_below =
            |pointer: &str| pointer.strip_prefix(&here).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let done = self.plan.transformed.iter().filter(|done| done.object == object && is_it(done.step));
        for done in done.filter(|done| is_below(&done.pointer)) {
            let value = (done.pointer == here).then(|| done.after.clone().map(Value::String)).flatten();
            let place = Some(done.origin.clone());
            let writer = Writer::Transformation(done.step);
            story.steps.push(FieldStep { writer, place, value, has_changed: true });
        }
    }
}

/// Follows a pointer and notes by what each item is known.
fn ways(root: Ref<'_>, ty: Type<'_>, tokens: &[String]) -> Result<Vec<Way>, NoField> {
    let (mut node, mut ty) = (root, Some(ty));
    let mut item: (Option<Type<'_>>, Vec<MergeKey>) = (None, Vec::new());
    let mut way = Vec::with_capacity(tokens.len());
    for (depth, token) in tokens.iter().enumerate() {
        let no_field = || NoField {
            exists: pointer(&tokens[..depth]),
            missing: token.clone(),
            near: near(node, &tokens[..depth], token),
        };
        match node.kind() {
            Kind::Map => {
                let below = node.get(token).ok_or_else(no_field)?;
                let rule = ty.and_then(|ty| ty.field(token).ok());
                let keys = match rule.as_ref().map(|rule| &rule.list) {
                    Some(ListRule::Keyed(keys)) => keys.clone(),
                    _ => Vec::new(),
                };
                item = (rule.as_ref().and_then(|rule| rule.item), keys);
                ty = rule.map(|rule| rule.ty);
                way.push(Way::Key(token.clone()));
                node = below;
            }
            Kind::List => {
                let index = token.parse::<usize>().map_err(|_| no_field())?;
                let below = node.items().nth(index).ok_or_else(no_field)?;
                way.push(Way::Item { index, keys: identity(node, below, &item.1) });
                ty = item.0;
                node = below;
            }
            Kind::Scalar => return Err(no_field()),
        }
    }
    Ok(way)
}

/// By what an item is known: by its merge keys, or else by a name that no other item has.
fn identity(list: Ref<'_>, item: Ref<'_>, keys: &[MergeKey]) -> Vec<(String, Value)> {
    if item.kind() != Kind::Map {
        return Vec::new();
    }
    let of = |item: Ref<'_>, names: &[&str]| -> Option<Vec<(String, Value)>> {
        let pair = |name: &&str| Some(((*name).to_owned(), Value::from(item.get(name)?)));
        names.iter().map(pair).collect()
    };
    let merge: Vec<&str> = keys.iter().map(|key| key.name.as_str()).collect();
    for names in [merge.as_slice(), &["name"]].into_iter().filter(|names| !names.is_empty()) {
        if let Some(found) = of(item, names)
            && list.items().filter(|other| of(*other, names).as_ref() == Some(&found)).count() == 1
        {
            return found;
        }
    }
    Vec::new()
}

/// The pointers that may have been meant instead.
fn near(node: Ref<'_>, tokens: &[String], token: &str) -> Vec<String> {
    let here = pointer(tokens);
    match node.kind() {
        Kind::Map => {
            let keys: Vec<String> = node.entries().into_iter().map(|entry| entry.key.into_owned()).collect();
            let near = nearest(token, keys.iter().map(String::as_str));
            near.into_iter().map(|key| format!("{here}{}", pointer([key]))).collect()
        }
        Kind::List => {
            // Whoever writes a name means the item that has it.
            let is_named = |item: &Ref<'_>| {
                item.kind() == Kind::Map && item.get("name").and_then(Ref::as_str).as_deref() == Some(token)
            };
            let last = node.items().count().checked_sub(1);
            let index = node.items().position(|item| is_named(&item)).or(last);
            index.map(|index| format!("{here}/{index}")).into_iter().collect()
        }
        Kind::Scalar => Vec::new(),
    }
}

/// Goes a way in a text: the node, and its key.
fn at<'d>(root: Ref<'d>, way: &[Way]) -> Option<(Option<Ref<'d>>, Ref<'d>)> {
    let (mut key, mut node) = (None, root);
    for step in way {
        (key, node) = match step {
            Way::Key(name) => {
                let pair = node.pairs().filter(|(key, _)| key.key_name() == name.as_str()).last();
                (pair.map(|(key, _)| key), node.get(name)?)
            }
            Way::Item { index, keys } if keys.is_empty() => (None, node.items().nth(*index)?),
            Way::Item { keys, .. } => {
                let is_it = |item: &Ref<'_>| {
                    item.kind() == Kind::Map
                        && keys.iter().all(|(key, value)| item.get(key).map(Value::from).as_ref() == Some(value))
                };
                (None, node.items().find(is_it)?)
            }
        };
    }
    Some((key, node))
}

fn value_at<'v>(root: &'v Value, way: &[Way]) -> Option<&'v Value> {
    let mut value = root;
    for step in way {
        value = match (step, value) {
            (Way::Key(name), value) => value.get(name)?,
            (Way::Item { index, keys }, Value::List(items)) if keys.is_empty() => items.get(*index)?,
            (Way::Item { keys, .. }, Value::List(items)) => {
                items.iter().find(|item| keys.iter().all(|(key, value)| item.get(key) == Some(value)))?
            }
            _ => return None,
        };
    }
    Some(value)
}

/// A node with its key.
fn around(key: Option<Ref<'_>>, node: Ref<'_>) -> Place {
    let mut place = node.place();
    if let Some(key) = key.filter(|key| key.document().source() == place.source) {
        place.span.start = place.span.start.min(key.outer_span().start);
    }
    place
}

/// Where a patch speaks of a field: the field itself, what is in it, or what it is in if that is written as a whole.
fn mention(patch: &Patch, way: &[Way], has_changed: bool) -> Option<Place> {
    match &patch.body {
        Body::Strategic => {
            let root = patch.document.root()?;
            if let Some((key, node)) = at(root, way) {
                return Some(around(key, node));
            }
            // A patch that removes or replaces what the field is in speaks of that.
            let deepest = (1..way.len()).rev().find_map(|depth| at(root, &way[..depth]));
            deepest.filter(|_| has_changed).map(|(key, node)| around(key, node))
        }
        Body::Json(operations) => {
            let exact = |token: &String, step: &Way| match step {
                Way::Key(name) => token == name,
                Way::Item { index, .. } => token.parse() == Ok(*index),
            };
            // Items may have moved since.
            let loose = |token: &String, step: &Way| match step {
                Way::Key(name) => token == name,
                Way::Item { .. } => token == "-" || token.parse::<usize>().is_ok(),
            };
            let writes = |operation: &&Operation| !matches!(operation.action, Action::Test(_));
            let find = |is_it: &dyn Fn(&String, &Way) -> bool| {
                let fits = |operation: &&Operation| operation.path.tokens().iter().zip(way).all(|(t, w)| is_it(t, w));
                operations.iter().filter(writes).filter(fits).last()
            };
            let found = find(&exact).or_else(|| find(&loose).filter(|_| has_changed))?;
            Some(found.place.clone())
        }
    }
}
