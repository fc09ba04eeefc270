//! How a patch merges into a field: from the table of built-in kinds, from a CRD, or not known.

use std::collections::HashMap;

use onlay_yaml::{Kind, Ref, Scalar, Value};

use crate::index::ObjectIndex;
use crate::schema::{Holds, Schema, Strategy, TypeId};

/// The type of a value, as far as merging asks.
#[derive(Debug, Clone, Copy)]
pub enum Type<'d> {
    /// A type of the built-in table.
    Builtin(TypeId),
    /// A schema of a CRD (`openAPIV3Schema` or a part of it).
    Crd(Ref<'d>),
    /// Nothing is known: maps merge, lists are replaced.
    Unknown,
}

/// How a field's value takes a patch.
#[derive(Debug, Clone)]
pub struct Rule<'d> {
    /// The type of the value.
    pub ty: Type<'d>,
    /// The type of its items; nothing where the value is no list by its type.
    pub item: Option<Type<'d>>,
    /// What happens to a mapping.
    pub map: MapRule,
    /// What happens to a list.
    pub list: ListRule,
}

impl Rule<'_> {
    /// The rule where nothing is known.
    const fn unknown() -> Self {
        Self { ty: Type::Unknown, item: Some(Type::Unknown), map: MapRule::Merge, list: ListRule::Replace }
    }
}

/// What happens to a mapping that a patch has, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapRule {
    /// Key by key.
    Merge,
    /// The patch's takes its place.
    Replace,
}

/// What happens to a list that a patch has, too.
#[derive(Debug, Clone, PartialEq)]
pub enum ListRule {
    /// The patch's takes its place.
    Replace,
    /// Scalars are united.
    Set,
    /// Items merge by the values of these keys.
    Keyed(Vec<MergeKey>),
}

/// A key that tells items of a list apart.
#[derive(Debug, Clone, PartialEq)]
pub struct MergeKey {
    /// The key.
    pub name: String,
    /// What an item without it has, by its CRD.
    pub default: Option<Value>,
}

/// Why there is no rule for a field that holds a mapping or a list: the API server refuses to merge there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoRule {
    /// The type has no such field.
    #[error("{type_name} has no field `{field}`")]
    UnknownField {
        /// The type's name, without package.
        type_name: &'static str,
        /// The field.
        field: String,
    },
    /// The type says that the value is no list.
    #[error("`{field}` is no list by its type")]
    NotAList {
        /// The field.
        field: String,
    },
    /// The value is a scalar by its type, or a map to scalars such as `data` of a ConfigMap.
    #[error("the values of this map are scalars, so `{field}` cannot be merged")]
    NoObject {
        /// The field.
        field: String,
    },
}

/// The merge rules of all kinds: built-in ones, and those whose CRD is at hand.
#[derive(Debug, Default)]
pub struct Rules<'d> {
    crds: HashMap<(String, String, String), Crd<'d>>,
}

/// What a CRD says of one version of its kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Crd<'d> {
    /// Its `openAPIV3Schema`.
    pub(crate) schema: Ref<'d>,
    /// Whether the API server drops fields that the schema does not have. One of `v1beta1` keeps them unless it says otherwise.
    pub(crate) prunes: bool,
}

impl<'d> Rules<'d> {
    /// Reads the CRDs of some indexes; of two for one kind and version the first counts.
    #[must_use]
    pub fn of(indexes: &[&'d ObjectIndex]) -> Self {
        let mut crds = HashMap::new();
        for index in indexes {
            for id in index.of_kind("CustomResourceDefinition") {
                let Some(spec) = index.node(*id).get("spec") else { continue };
                let is_old = index.object(*id).key.version == "v1beta1";
                let keeps = spec.get("preserveUnknownFields").and_then(Ref::scalar);
                let prunes = keeps.map_or(!is_old, |keeps| keeps == Scalar::Bool(false));
                let text = |node: Option<Ref<'d>>| node.and_then(Ref::as_str).map(std::borrow::Cow::into_owned);
                let (Some(group), Some(kind)) =
                    (text(spec.get("group")), text(spec.get("names").and_then(|n| n.get("kind"))))
                else {
                    continue;
                };
                for version in spec.get("versions").into_iter().flat_map(Ref::items) {
                    let schema = version.get("schema").and_then(|s| s.get("openAPIV3Schema"));
                    if let (Some(name), Some(schema)) = (text(version.get("name")), schema) {
                        let crd = Crd { schema: schema.resolved(), prunes };
                        crds.entry((group.clone(), name, kind.clone())).or_insert(crd);
                    }
                }
            }
        }
        Self { crds }
    }

    /// Gives the type of a kind.
    #[must_use]
    pub fn root(&self, group: &str, version: &str, kind: &str) -> Type<'d> {
        let api_version = if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") };
        let schema = Schema::builtin();
        match schema.root(&api_version, kind) {
            Some(ty) if schema.is_strategic(&api_version, kind) => Type::Builtin(ty),
            _ => match self.crd(group, version, kind) {
                Some(crd) => Type::Crd(crd.schema),
                None => Type::Unknown,
            },
        }
    }

    pub(crate) fn crd(&self, group: &str, version: &str, kind: &str) -> Option<Crd<'d>> {
        self.crds.get(&(group.to_owned(), version.to_owned(), kind.to_owned())).copied()
    }
}

impl<'d> Type<'d> {
    /// Finds how a field of this type takes a patch.
    ///
    /// # Errors
    /// A built-in type that has no such field; the API server refuses to merge into it.
    pub fn field(self, name: &str) -> Result<Rule<'d>, NoRule> {
        match self {
            Self::Builtin(ty) => builtin_field(ty, name),
            Self::Crd(schema) => Ok(crd_field(schema, name)),
            Self::Unknown => Ok(Rule::unknown()),
        }
    }
}

fn builtin_field<'d>(ty: TypeId, name: &str) -> Result<Rule<'d>, NoRule> {
    let schema = Schema::builtin();
    // `RawExtension` and the like are structs without fields in Go: nothing merges inside.
    if schema.holds(ty) == Holds::Any {
        return Err(NoRule::UnknownField { type_name: schema.struct_name(ty), field: name.to_owned() });
    }
    // Go merges no collections inside of maps with free keys (`data: {a: {…}}`).
    if !matches!(schema.holds(ty), Holds::Object(_)) {
        return Err(NoRule::NoObject { field: name.to_owned() });
    }
    let unknown = || NoRule::UnknownField { type_name: schema.struct_name(ty), field: name.to_owned() };
    let field = schema.field_ignoring_case(ty, name).ok_or_else(unknown)?;
    let map = if field.strategy == Strategy::Replace { MapRule::Replace } else { MapRule::Merge };
    let list = match (field.strategy, field.merge_key) {
        (Strategy::Merge, Some(key)) => ListRule::Keyed(vec![MergeKey { name: key.to_owned(), default: None }]),
        (Strategy::Merge, None) => ListRule::Set,
        _ => ListRule::Replace,
    };
    let (ty, item) = match field.holds {
        Holds::List(item) => (Type::Builtin(field.ty), Some(Type::Builtin(item))),
        _ => (Type::Builtin(field.ty), None),
    };
    Ok(Rule { ty, item, map, list })
}

fn crd_field<'d>(schema: Ref<'d>, name: &str) -> Rule<'d> {
    let unknown = Rule::unknown();
    let below = schema.get("properties").and_then(|p| p.get(name)).or_else(|| {
        // `additionalProperties: true` says nothing of the values.
        schema.get("additionalProperties").filter(|a| a.kind() == Kind::Map)
    });
    let Some(field) = below.map(Ref::resolved) else {
        return embedded_field(schema, name).unwrap_or(unknown);
    };
    let text = |key: &str| field.get(key).and_then(Ref::as_str);
    let map =
        if text("x-kubernetes-map-type").as_deref() == Some("atomic") { MapRule::Replace } else { MapRule::Merge };
    let items = field.get("items").map(Ref::resolved);
    let list = match text("x-kubernetes-list-type").as_deref() {
        Some("set") => ListRule::Set,
        Some("map") => {
            let keys: Vec<MergeKey> = field
                .get("x-kubernetes-list-map-keys")
                .into_iter()
                .flat_map(Ref::items)
                .filter_map(Ref::as_str)
                .map(|key| MergeKey { default: default_of(items, &key), name: key.into_owned() })
                .collect();
            if keys.is_empty() { ListRule::Replace } else { ListRule::Keyed(keys) }
        }
        _ => ListRule::Replace,
    };
    Rule { ty: Type::Crd(field), item: Some(items.map_or(Type::Unknown, Type::Crd)), map, list }
}

/// A whole object inside a custom resource (`x-kubernetes-embedded-resource`) has `metadata` like any other.
fn embedded_field<'d>(schema: Ref<'d>, name: &str) -> Option<Rule<'d>> {
    let is_root = schema.get("properties").is_some_and(|p| p.get("apiVersion").is_some() && p.get("kind").is_some());
    let is_embedded = schema.get("x-kubernetes-embedded-resource").and_then(Ref::scalar) == Some(Scalar::Bool(true));
    if name != "metadata" || !(is_root || is_embedded) {
        return None;
    }
    object_metadata()
}

/// The rule of `metadata`, the same for every object.
fn object_metadata<'d>() -> Option<Rule<'d>> {
    let schema = Schema::builtin();
    schema.type_named("meta.v1.ObjectMeta").map(|ty| Rule {
        ty: Type::Builtin(ty),
        item: None,
        map: MapRule::Merge,
        list: ListRule::Replace,
    })
}

fn default_of(items: Option<Ref<'_>>, key: &str) -> Option<Value> {
    items?.get("properties")?.get(key)?.get("default").map(Value::from)
}
