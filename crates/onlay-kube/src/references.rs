//! References: which other objects an object names, and where.
//!
//! What names an object is data: rows for the types of Kubernetes, so that a field counts wherever its type occurs, and rows for the
//! keys that custom resources usually have. No kind has a branch of its own.

mod table;

use std::sync::OnceLock;

use onlay_yaml::{Kind, Node, Place, Scalar};

use crate::schema::{Holds, Schema, TypeId};
use crate::walk::{Part, items, pointer, walk, walk_into};
use table::{LIKELY, OPTIONAL, Row, TYPED, To};

/// One object named by another.
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    /// The kind of the object that is named.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its namespace, where one is written beside the name; else it is that of the object that names it.
    pub namespace: Option<String>,
    /// The keys and indexes that lead to the name.
    pub tokens: Vec<String>,
    /// The keys and indexes that lead to the namespace beside it.
    pub namespace_tokens: Option<Vec<String>>,
    /// Where the name stands, if a text spells it.
    pub place: Option<Place>,
    /// Whether the object need not be there (`optional: true`).
    pub is_optional: bool,
    /// How sure it is that this names an object.
    pub certainty: Certainty,
}

/// How sure it is that a text names an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Kubernetes says so of the field.
    Sure,
    /// The field of a custom resource is called as if.
    Likely,
    /// A string holds the name as a host: `http://NAME:8080`, `NAME.namespace.svc`.
    Mentioned,
}

impl Reference {
    /// Writes where the name stands as a JSON pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self) -> String {
        pointer(&self.tokens)
    }
}

/// Finds the objects that an object names, from the outside in. What its `status` says does not count.
///
/// `api_version` and `kind` are those of the object: an item of a typed list may not have its own.
///
/// ```
/// use onlay_kube::references;
/// use onlay_yaml::{Node, SourceId, Text, parse};
/// let text = Text::from("spec: {template: {spec: {serviceAccountName: web, volumes: [{name: a, secret: {secretName: tls}}]}}}\n");
/// let parsed = parse(SourceId(0), &text);
/// let object = Node::Verbatim(parsed.documents[0].root().expect("has a root"));
/// let found = references(&object, "apps/v1", "Deployment");
/// let found: Vec<String> = found.iter().map(|r| format!("{} {} {}", r.kind, r.name, r.pointer())).collect();
/// assert_eq!(found, [
///     "ServiceAccount web /spec/template/spec/serviceAccountName",
///     "Secret tls /spec/template/spec/volumes/0/secret/secretName",
/// ]);
/// ```
#[must_use]
pub fn references(object: &Node<'_>, api_version: &str, kind: &str) -> Vec<Reference> {
    let schema = Schema::builtin();
    let root = schema.root(api_version, kind);
    let mut found = Vec::new();
    // Below an embedded pod template of a custom resource all types are known, but that it is one is a guess.
    let mut guessed: Vec<Vec<String>> = Vec::new();
    let leads = leads();
    // What cannot lead to a name, such as the schemas of a CRD, is not looked into.
    let enter = |ty: Option<TypeId>| ty.map_or(root.is_none(), |ty| leads[ty.index()]);
    walk_into(object, root, &enter, &mut |part| {
        if part.tokens.first().is_some_and(|first| first == "status") {
            return None;
        }
        guessed.retain(|at| part.tokens.starts_with(at));
        match part.ty {
            Some(ty) => {
                let certainty = if guessed.is_empty() { Certainty::Sure } else { Certainty::Likely };
                let owner = without_version(schema.type_name(ty));
                for row in rows(TYPED, &owner) {
                    name(part, row, certainty, &mut found);
                }
                Some(ty)
            }
            None if root.is_none() && is_pod_spec(part.node) => {
                let ty = schema.type_named("core.v1.PodSpec");
                guessed.push(part.tokens.to_vec());
                for row in rows(TYPED, "core.PodSpec") {
                    name(part, row, Certainty::Likely, &mut found);
                }
                ty
            }
            None => {
                if root.is_none()
                    && let Some(key) = part.tokens.last()
                {
                    for row in rows(LIKELY, key) {
                        name(part, row, Certainty::Likely, &mut found);
                    }
                }
                None
            }
        }
    });
    // One name by two ways (`serviceAccount` and its newer spelling are two names) is one reference.
    found.dedup_by(|a, b| a.tokens == b.tokens);
    found
}

/// For each type whether it or something in it names objects.
fn leads() -> &'static [bool] {
    static LEADS: OnceLock<Vec<bool>> = OnceLock::new();
    LEADS.get_or_init(|| {
        let schema = Schema::builtin();
        let names = |ty: TypeId| !rows(TYPED, &without_version(schema.type_name(ty))).is_empty();
        let mut leads: Vec<bool> = schema.types().map(names).collect();
        // Types are in each other: until nothing is new.
        loop {
            let is_new = |ty: &TypeId| {
                let below = |ty: TypeId| leads[ty.index()];
                !leads[ty.index()]
                    && match schema.holds(*ty) {
                        Holds::Object(_) => schema.fields(*ty).any(|(_, field)| below(field.ty)),
                        Holds::List(item) | Holds::Map(item) => below(item),
                        Holds::Scalar(_) | Holds::Any => false,
                    }
            };
            let new: Vec<TypeId> = schema.types().filter(is_new).collect();
            if new.is_empty() {
                return leads;
            }
            for ty in new {
                leads[ty.index()] = true;
            }
        }
    })
}

/// Finds the strings of an object that hold one of some names as a host name, in the order of its text.
///
/// A host name is a whole DNS label: `web` is in `http://web:80` and in `web.prod.svc`, but neither in `webapp` nor in `my.web`.
#[must_use]
pub fn mentions(object: &Node<'_>, services: &[&str]) -> Vec<Reference> {
    let mut found = Vec::new();
    walk(object, None, &mut |part| {
        if let Some(Scalar::String(text)) = part.node.scalar() {
            // The object's own name and labels may well be equal.
            let is_own = part.tokens.first().is_some_and(|first| first == "metadata" || first == "status");
            let is_host = |service: &&&str| is_host(&text, service) || (is_setting(part.tokens) && text == **service);
            for service in services.iter().filter(|service| !is_own && is_host(service)) {
                found.push(Reference {
                    kind: "Service".to_owned(),
                    name: (*service).to_owned(),
                    namespace: None,
                    tokens: part.tokens.to_vec(),
                    namespace_tokens: None,
                    place: part.node.place(),
                    is_optional: false,
                    certainty: Certainty::Mentioned,
                });
            }
        }
        None
    });
    found
}

/// Whether a text holds a name where a host may stand, with a sign that it is one: a scheme or `@` before it, or a port or domain behind.
fn is_host(text: &str, name: &str) -> bool {
    let is_label = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        if before.ends_with(|c| is_label(c) || c == '.') || after.starts_with(is_label) {
            return false;
        }
        let has_port = after.strip_prefix(':').is_some_and(|port| port.starts_with(|c: char| c.is_ascii_digit()));
        let has_domain =
            after.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
        before.ends_with("://") || before.ends_with('@') || has_port || has_domain
    })
}

/// Whether a string is a setting, where a bare word may well be a host: a label is not.
fn is_setting(tokens: &[String]) -> bool {
    let is = |token: Option<&String>, words: &[&str]| token.is_some_and(|token| words.contains(&token.as_str()));
    is(tokens.first(), &["data"])
        || is(tokens.last(), &["value"])
        || tokens.iter().any(|t| t == "args" || t == "command")
}

/// A mapping with a list of containers is what a custom resource calls a pod template.
fn is_pod_spec(node: &Node<'_>) -> bool {
    let Some(list) = node.get("containers").filter(|list| list.kind() == Kind::List) else { return false };
    let items = items(&list);
    !items.is_empty() && items.iter().all(|item| item.get("name").is_some_and(|name| is_text(&name)))
}

fn is_text(node: &Node<'_>) -> bool {
    matches!(node.scalar(), Some(Scalar::String(_)))
}

fn rows<'r>(table: &'r [Row], owner: &str) -> &'r [Row] {
    let start = table.partition_point(|row| row.owner < owner);
    let end = start + table[start..].partition_point(|row| row.owner == owner);
    &table[start..end]
}

/// `core.PodSpec` of `core.v1.PodSpec`.
fn without_version(name: &str) -> String {
    let mut parts = name.split('.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(package), Some(_), Some(ty)) => format!("{package}.{ty}"),
        _ => name.to_owned(),
    }
}

/// Follows the path of a row from a part, and notes the names at its end.
fn name(part: &Part<'_, '_, '_>, row: &Row, certainty: Certainty, found: &mut Vec<Reference>) {
    let path: Vec<&str> = row.path.split('/').filter(|step| !step.is_empty()).collect();
    let mut tokens = part.tokens.to_vec();
    follow(part.node, None, &path, row, certainty, &mut tokens, found);
}

fn follow(
    node: &Node<'_>,
    parent: Option<&Node<'_>>,
    path: &[&str],
    row: &Row,
    certainty: Certainty,
    tokens: &mut Vec<String>,
    found: &mut Vec<Reference>,
) {
    match path {
        [] => found.extend(reference(node, parent, row, certainty, tokens)),
        ["*", rest @ ..] => {
            for (index, item) in items(node).iter().enumerate() {
                tokens.push(index.to_string());
                follow(item, Some(node), rest, row, certainty, tokens, found);
                tokens.pop();
            }
        }
        [key, rest @ ..] => {
            let Some(value) = node.get(key) else { return };
            tokens.push((*key).to_owned());
            follow(&value, Some(node), rest, row, certainty, tokens, found);
            tokens.pop();
        }
    }
}

fn reference(
    node: &Node<'_>,
    parent: Option<&Node<'_>>,
    row: &Row,
    certainty: Certainty,
    tokens: &[String],
) -> Option<Reference> {
    let text = |key: &str| match parent?.get(key)?.scalar()? {
        Scalar::String(text) => Some(text.into_owned()),
        _ => None,
    };
    let Some(Scalar::String(name)) = node.scalar() else { return None };
    if name.is_empty() {
        return None;
    }
    let kind = match row.kind {
        To::Kind(kind) => kind.to_owned(),
        To::Said => text("kind")?,
        To::If(kind) => text("kind").filter(|said| said == kind)?,
    };
    let namespace = (!row.namespace.is_empty()).then(|| text(row.namespace)).flatten();
    let beside = |key: &str| [&tokens[..tokens.len() - 1], &[key.to_owned()]].concat();
    let optional = parent.and_then(|parent| parent.get(OPTIONAL));
    Some(Reference {
        kind,
        name: name.into_owned(),
        namespace_tokens: namespace.is_some().then(|| beside(row.namespace)),
        namespace,
        tokens: tokens.to_vec(),
        place: node.place(),
        is_optional: optional.is_some_and(|optional| optional.scalar() == Some(Scalar::Bool(true))),
        certainty,
    })
}

#[cfg(test)]
mod tests;
