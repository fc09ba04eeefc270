//! What the fields of built-in kinds hold, so that random objects and patches look like real ones.
//!
//! The facts are `conformance/merge-keys/merge-keys-full.json`, which is not what the library merges by: a fault of its
//! own table must not be a blind spot of this test. Without the file nothing is known, and patches follow the objects alone.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::support::shared;

/// What a value may be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Object(String),
    Map(Box<Shape>),
    List(Box<Shape>, ListKind),
    Scalar(Scalar),
    Any,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ListKind {
    Replaced,
    United,
    Keyed(String),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scalar {
    Text,
    Whole,
    Number,
    Truth,
    WholeOrText,
}

#[derive(Debug, Default)]
pub(crate) struct Schema {
    /// By `apiVersion/kind`.
    kinds: BTreeMap<String, String>,
    types: BTreeMap<String, BTreeMap<String, Shape>>,
}

impl Schema {
    pub(crate) fn load() -> Self {
        let Some(path) = shared::find("conformance/merge-keys/merge-keys-full.json") else { return Self::default() };
        let facts: Json = serde_json::from_str(&shared::read(&path)).expect("it is JSON");
        let object = |value: &Json| value.as_object().expect("it is an object").clone();
        let types = object(&facts["types"]);
        let fields_of = |fields: &Json| object(fields).iter().map(|(n, f)| (n.clone(), shape(f, &types))).collect();
        Self {
            kinds: object(&facts["kinds"])
                .iter()
                .map(|(kind, ty)| (kind.clone(), ty.as_str().unwrap_or_default().to_owned()))
                // A `Status` is what the server answers, and nothing that it stores.
                .filter(|(kind, _)| !kind.ends_with("List") && kind != "v1/Status")
                .collect(),
            types: types.iter().map(|(name, fields)| (name.clone(), fields_of(fields))).collect(),
        }
    }

    /// All kinds, as `(apiVersion, kind)`.
    pub(crate) fn kinds(&self) -> Vec<(String, String)> {
        self.kinds.keys().filter_map(|k| k.rsplit_once('/')).map(|(v, k)| (v.to_owned(), k.to_owned())).collect()
    }

    /// Whether a Go type has a field, in any package.
    pub(crate) fn knows(&self, ty: &str, field: &str) -> bool {
        let has = |name: &str| name.rsplit('.').next() == Some(ty);
        self.types.iter().any(|(name, fields)| has(name) && fields.contains_key(field))
    }

    pub(crate) fn root(&self, object: &Json) -> Shape {
        let text = |key: &str| object[key].as_str().unwrap_or_default();
        let kind = format!("{}/{}", text("apiVersion"), text("kind"));
        self.kinds.get(&kind).map_or(Shape::Any, |ty| Shape::Object(ty.clone()))
    }

    pub(crate) fn fields(&self, shape: &Shape) -> Vec<(&str, &Shape)> {
        match shape {
            Shape::Object(ty) => {
                self.types.get(ty).into_iter().flatten().map(|(name, shape)| (name.as_str(), shape)).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn field(&self, shape: &Shape, name: &str) -> Shape {
        match shape {
            Shape::Object(ty) => self.types.get(ty).and_then(|fields| fields.get(name)).cloned().unwrap_or(Shape::Any),
            Shape::Map(value) => (**value).clone(),
            _ => Shape::Any,
        }
    }
}

/// The shape of a field: `t` a type, `p` a primitive, `l` a list, `m` a map, `s` the strategy, `k` the merge key.
fn shape(field: &Json, types: &serde_json::Map<String, Json>) -> Shape {
    let text = |key: &str| field.get(key).and_then(Json::as_str);
    let inner = match (text("t"), text("p")) {
        (Some(ty), _) if ty == "util.intstr.IntOrString" || ty == "api.resource.Quantity" => {
            Shape::Scalar(Scalar::WholeOrText)
        }
        (Some(ty), _) => match types.get(ty).and_then(|t| t.get("")).and_then(Json::as_str) {
            Some("string") => Shape::Scalar(Scalar::Text),
            Some(_) => Shape::Any,
            None => Shape::Object(ty.to_owned()),
        },
        (None, Some("integer")) => Shape::Scalar(Scalar::Whole),
        (None, Some("number")) => Shape::Scalar(Scalar::Number),
        (None, Some("boolean")) => Shape::Scalar(Scalar::Truth),
        (None, Some("string")) => Shape::Scalar(Scalar::Text),
        _ => Shape::Any,
    };
    let is = |key: &str| field.get(key).is_some();
    let merges = text("s").is_some_and(|s| s.contains("merge"));
    let listed = |inner: Shape| {
        let kind = match (merges, text("k")) {
            (true, Some(key)) => ListKind::Keyed(key.to_owned()),
            (true, None) => ListKind::United,
            _ => ListKind::Replaced,
        };
        Shape::List(Box::new(inner), kind)
    };
    match (is("l"), is("m")) {
        (true, true) => Shape::Map(Box::new(listed(inner))),
        (true, false) => listed(inner),
        (false, true) => Shape::Map(Box::new(inner)),
        (false, false) => inner,
    }
}
