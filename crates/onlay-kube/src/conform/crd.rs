//! What a CRD says of a value: its structural schema.
//!
//! Source: [CustomResourceDefinition](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/),
//! "Specifying a structural schema" and "Field pruning".

use onlay_yaml::{Kind, Ref, Scalar, Value};

use super::{Below, Extent, Held, MisfitKind, Of, Path, Step, Walk, scalar};
use crate::rules::Crd;
use crate::schema::Schema as Builtin;
use crate::suggest::nearest;

/// A part of a CRD's schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schema<'d> {
    at: Ref<'d>,
    /// Whether the API server drops fields that the schema does not have.
    prunes: bool,
    /// Whether the value is a whole object, with `apiVersion`, `kind` and `metadata`.
    is_object: bool,
}

impl<'d> Schema<'d> {
    pub(super) fn root(crd: Crd<'d>) -> Self {
        Self { at: crd.schema, prunes: crd.prunes, is_object: true }
    }

    fn is(self, key: &str) -> bool {
        self.at.get(key).and_then(Ref::scalar) == Some(Scalar::Bool(true))
    }

    fn part(self, at: Ref<'d>) -> Of<'d> {
        let part = Self { at: at.resolved(), prunes: self.prunes, is_object: false };
        Of::Crd(Self { is_object: part.is("x-kubernetes-embedded-resource"), ..part })
    }

    pub(super) fn below(self, token: &str) -> Below<'d> {
        if let Some(items) = self.at.get("items") {
            return Below::Known(self.part(items));
        }
        if self.is_object && token == "metadata" {
            // Whatever a CRD says of it, the API server reads it as it reads that of any object.
            return Builtin::builtin()
                .type_named("meta.v1.ObjectMeta")
                .map_or(Below::Free, |ty| Below::Known(Of::Builtin(ty)));
        }
        if let Some(field) = self.at.get("properties").and_then(|properties| properties.get(token)) {
            return Below::Known(self.part(field));
        }
        match self.at.get("additionalProperties") {
            Some(values) if values.kind() == Kind::Map => return Below::Known(self.part(values)),
            Some(values) if values.scalar() == Some(Scalar::Bool(true)) => return Below::Free,
            _ => {}
        }
        let is_own = self.is_object && (token == "apiVersion" || token == "kind");
        let is_free = !self.prunes || self.is("x-kubernetes-preserve-unknown-fields") || is_own;
        if is_free { Below::Free } else { Below::Missing }
    }

    pub(super) fn takes_any_text(self) -> bool {
        let is_string = self.at.get("type").and_then(Ref::as_str).as_deref() == Some("string");
        is_string && self.at.get("enum").is_none()
    }

    pub(super) fn near(self, field: &str) -> Vec<String> {
        let names: Vec<String> = self
            .at
            .get("properties")
            .map(Ref::entries)
            .unwrap_or_default()
            .into_iter()
            .map(|e| e.key.into_owned())
            .collect();
        nearest(field, names.iter().map(String::as_str)).into_iter().map(str::to_owned).collect()
    }
}

impl Walk<'_> {
    pub(super) fn crd_value(&mut self, schema: Schema<'_>, node: Ref<'_>, path: Option<&Path<'_>>) {
        let ty = schema.at.get("type").and_then(Ref::as_str);
        let scalar = node.scalar();
        let wanted = match (ty.as_deref(), node.kind(), &scalar) {
            _ if schema.is("x-kubernetes-int-or-string") => match scalar {
                Some(Scalar::Int(_) | Scalar::String(_)) => None,
                _ => Some("a whole number or a string"),
            },
            (Some("object"), Kind::Map, _) | (Some("array"), Kind::List, _) => None,
            (Some("object"), ..) => Some("a mapping"),
            (Some("array"), ..) => Some("a list"),
            (Some("string"), _, Some(Scalar::String(_))) | (Some("boolean"), _, Some(Scalar::Bool(_))) => None,
            (Some("string"), ..) => Some("a string"),
            (Some("boolean"), ..) => Some("a boolean"),
            (Some("integer"), _, Some(Scalar::Int(_))) => None,
            (Some("integer"), _, Some(Scalar::Float(float))) if scalar::is_whole(*float) => None,
            (Some("integer"), ..) => Some("a whole number"),
            (Some("number"), _, Some(Scalar::Int(_) | Scalar::Float(_))) => None,
            (Some("number"), ..) => Some("a number"),
            // No type: anything, such as below `x-kubernetes-preserve-unknown-fields`.
            _ => None,
        };
        if let Some(wanted) = wanted {
            self.wrong(wanted, node, path);
            return;
        }
        match node.kind() {
            Kind::Map => {
                self.map(Of::Crd(schema), node, path);
                self.required(schema, node, path);
            }
            Kind::List => {
                if let Some(items) = schema.at.get("items") {
                    self.list(schema.part(items), node, path);
                }
            }
            Kind::Scalar => self.listed(schema, node, path),
        }
    }

    fn required(&mut self, schema: Schema<'_>, node: Ref<'_>, path: Option<&Path<'_>>) {
        if self.extent == Extent::Patch {
            return;
        }
        for name in schema.at.get("required").into_iter().flat_map(Ref::items).filter_map(Ref::as_str) {
            let field = schema.at.get("properties").and_then(|properties| properties.get(&name));
            let has_default = field.is_some_and(|field| field.get("default").is_some());
            if node.get(&name).is_none() && !has_default {
                let here = Path { above: path, step: Step::Key(&name) };
                self.say(MisfitKind::MissingField { field: name.to_string() }, Some(&here), node.first_line());
            }
        }
    }

    fn listed(&mut self, schema: Schema<'_>, node: Ref<'_>, path: Option<&Path<'_>>) {
        let Some(values) = schema.at.get("enum").filter(|values| values.kind() == Kind::List) else { return };
        if !values.items().any(|value| onlay_yaml::same(value, node)) {
            let values = values.items().map(|value| text_of(value)).collect();
            self.say(MisfitKind::NotInEnum { values }, path, node.place());
        }
    }
}

fn text_of(value: Ref<'_>) -> String {
    match Held::of(value) {
        Held::String => value.as_str().map(std::borrow::Cow::into_owned).unwrap_or_default(),
        _ => Value::from(value).to_json(),
    }
}
