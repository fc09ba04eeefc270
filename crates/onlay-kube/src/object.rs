//! Objects: what makes a document one, and by which names people call it.

use std::fmt;

use onlay_yaml::{NodeId, Place, Ref};

/// What tells one object from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectKey {
    /// The API group; empty for the core group.
    pub group: String,
    /// The API version without its group.
    pub version: String,
    /// The kind.
    pub kind: String,
    /// The namespace, if the config gives one.
    pub namespace: Option<String>,
    /// The name.
    pub name: String,
}

impl ObjectKey {
    /// Returns `group/version`, or the version alone for the core group.
    #[must_use]
    pub fn api_version(&self) -> String {
        if self.group.is_empty() { self.version.clone() } else { format!("{}/{}", self.group, self.version) }
    }

    /// Returns whether two keys name the same object, the API version aside.
    #[must_use]
    pub fn same_but_version(&self, other: &Self) -> bool {
        self.group == other.group
            && self.kind == other.kind
            && self.namespace == other.namespace
            && self.name == other.name
    }

    /// Writes the name in one of its forms.
    #[must_use]
    pub fn in_form(&self, form: NameForm) -> String {
        let kind = &self.kind;
        let name = &self.name;
        match form {
            NameForm::Name => name.clone(),
            NameForm::Kind => format!("{kind}/{name}"),
            NameForm::KindGroup if self.group.is_empty() => format!("{kind}/{name}"),
            NameForm::KindGroup => format!("{kind}.{}/{name}", self.group),
            NameForm::Namespace => format!("{}/{kind}/{name}", self.namespace.as_deref().unwrap_or_default()),
            NameForm::Full => {
                let namespace = self.namespace.as_deref().unwrap_or_default();
                format!("{namespace}/{kind}.{}/{name}", self.api_version())
            }
        }
    }
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_form(NameForm::Kind))
    }
}

/// The forms of an object's name, shortest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameForm {
    /// `web`
    Name,
    /// `Deployment/web`
    Kind,
    /// `Deployment.apps/web`
    KindGroup,
    /// `prod/Deployment/web`
    Namespace,
    /// `prod/Deployment.apps/v1/web`, where nothing shorter tells two objects apart
    Full,
}

impl NameForm {
    /// All forms, shortest first.
    pub const ALL: [Self; 5] = [Self::Name, Self::Kind, Self::KindGroup, Self::Namespace, Self::Full];
}

/// Names an object of one [`crate::ObjectIndex`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(u32);

impl ObjectId {
    /// The object at a place in the order of the index, from 0.
    pub(crate) fn at(place: usize) -> Self {
        Self(u32::try_from(place).expect("texts of 4 GiB hold fewer objects"))
    }

    /// Returns the object's place in the order of the index, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// An object and where it stands.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its key.
    pub key: ObjectKey,
    /// The number of its document in the index.
    pub document: usize,
    /// Its mapping in that document: the root, or an item of a list.
    pub node: NodeId,
    /// Whether it is an item of a `List`.
    pub is_list_item: bool,
    /// Whether it is ciphertext that only its file's name tells apart: compared and kept, never patched.
    pub is_opaque: bool,
}

/// Why a document is no object.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoObject {
    /// The document is a list or a scalar.
    #[error("the document is no mapping")]
    NoMapping,
    /// A field that names the object is missing, empty or no string.
    #[error("the document has no {field}, so it is no Kubernetes object")]
    Missing {
        /// `apiVersion`, `kind` or `metadata.name`.
        field: &'static str,
    },
}

/// A document that is no object, kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Where it stands.
    pub place: Place,
    /// Why it is none.
    pub reason: NoObject,
}

/// Reads the key of an object; `from_list` gives what items of a typed list may leave out.
pub(crate) fn key_of(node: Ref<'_>, from_list: Option<(&str, &str)>) -> Result<ObjectKey, NoObject> {
    if node.kind() != onlay_yaml::Kind::Map {
        return Err(NoObject::NoMapping);
    }
    let text =
        |node: Option<Ref<'_>>| node.and_then(Ref::as_str).filter(|t| !t.is_empty()).map(std::borrow::Cow::into_owned);
    let api_version = text(node.get("apiVersion"))
        .or_else(|| from_list.map(|(api, _)| api.to_owned()))
        .ok_or(NoObject::Missing { field: "apiVersion" })?;
    let kind = text(node.get("kind"))
        .or_else(|| from_list.map(|(_, kind)| kind.to_owned()))
        .ok_or(NoObject::Missing { field: "kind" })?;
    let metadata = node.get("metadata");
    let name = text(metadata.and_then(|m| m.get("name"))).ok_or(NoObject::Missing { field: "metadata.name" })?;
    let namespace = text(metadata.and_then(|m| m.get("namespace")));
    let (group, version) = match api_version.split_once('/') {
        Some((group, version)) => (group.to_owned(), version.to_owned()),
        None => (String::new(), api_version),
    };
    Ok(ObjectKey { group, version, kind, namespace, name })
}

/// The API version and kind of the items of a `…List`, if the node is one.
pub(crate) fn list_items_type(node: Ref<'_>) -> Option<(String, String)> {
    let kind = node.get("kind")?.as_str()?;
    let item_kind = kind.strip_suffix("List")?.to_owned();
    let api_version = node.get("apiVersion")?.as_str()?.into_owned();
    (node.get("items")?.kind() == onlay_yaml::Kind::List).then_some((api_version, item_kind))
}
