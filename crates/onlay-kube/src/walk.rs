//! A walk over an object with the types of its parts beside it.

use std::borrow::Cow;

use onlay_yaml::{Kind, Node, Value};

use crate::schema::{Holds, Schema, TypeId};

/// A part of an object, as [`walk`] comes to it.
#[derive(Debug)]
pub struct Part<'w, 'n, 'd> {
    /// The keys and indexes that lead to it.
    pub tokens: &'w [String],
    /// The part.
    pub node: &'n Node<'d>,
    /// Its type, if Kubernetes gives it one; custom resources have none.
    pub ty: Option<TypeId>,
}

/// Shows every part of an object to `see`, the object itself first, each collection before what is in it.
///
/// `ty` is the type of the root, see [`Schema::root`]. Where `see` returns another type than the one it is shown, that one counts for
/// everything below.
pub fn walk<'d>(node: &Node<'d>, ty: Option<TypeId>, see: &mut impl FnMut(&Part<'_, '_, 'd>) -> Option<TypeId>) {
    step(node, ty, &mut Vec::new(), &|_| true, see);
}

/// The same, but what is below a part is left out where `enter` says so of its type.
pub(crate) fn walk_into<'d>(
    node: &Node<'d>,
    ty: Option<TypeId>,
    enter: &impl Fn(Option<TypeId>) -> bool,
    see: &mut impl FnMut(&Part<'_, '_, 'd>) -> Option<TypeId>,
) {
    step(node, ty, &mut Vec::new(), enter, see);
}

fn step<'d>(
    node: &Node<'d>,
    ty: Option<TypeId>,
    tokens: &mut Vec<String>,
    enter: &impl Fn(Option<TypeId>) -> bool,
    see: &mut impl FnMut(&Part<'_, '_, 'd>) -> Option<TypeId>,
) {
    let ty = see(&Part { tokens, node, ty });
    if !enter(ty) {
        return;
    }
    let schema = Schema::builtin();
    match node.kind() {
        Kind::Scalar => {}
        Kind::Map => {
            for (key, value) in entries(node) {
                let below = ty.and_then(|ty| schema.field_ignoring_case(ty, &key)).map(|field| field.ty);
                tokens.push(key.into_owned());
                step(&value, below, tokens, enter, see);
                tokens.pop();
            }
        }
        Kind::List => {
            let below = match ty.map(|ty| schema.holds(ty)) {
                Some(Holds::List(item)) => Some(item),
                _ => None,
            };
            for (index, item) in items(node).into_iter().enumerate() {
                tokens.push(index.to_string());
                step(&item, below, tokens, enter, see);
                tokens.pop();
            }
        }
    }
}

/// The entries of a mapping, without a search for each.
fn entries<'n, 'd>(node: &'n Node<'d>) -> Vec<(Cow<'n, str>, Cow<'n, Node<'d>>)> {
    match node {
        Node::Verbatim(at) => {
            let entries = at.entries().into_iter();
            entries.map(|entry| (entry.key, Cow::Owned(Node::Verbatim(entry.value)))).collect()
        }
        Node::Map(map) => {
            let entries = map.entries().iter();
            entries.map(|entry| (Cow::Borrowed(&*entry.key), Cow::Borrowed(&entry.value))).collect()
        }
        Node::New(Value::Map(entries)) => {
            let entries = entries.iter();
            entries.map(|(key, value)| (Cow::Borrowed(&**key), Cow::Owned(Node::New(value.clone())))).collect()
        }
        Node::List(_) | Node::New(_) => Vec::new(),
    }
}

/// Returns the items of a list, without a search for each; of anything else none.
#[must_use]
pub fn items<'n, 'd>(node: &'n Node<'d>) -> Vec<Cow<'n, Node<'d>>> {
    match node {
        Node::Verbatim(at) => at.items().map(|item| Cow::Owned(Node::Verbatim(item))).collect(),
        Node::List(list) => list.items().iter().map(|item| Cow::Borrowed(&item.value)).collect(),
        Node::New(Value::List(items)) => items.iter().map(|item| Cow::Owned(Node::New(item.clone()))).collect(),
        Node::Map(_) | Node::New(_) => Vec::new(),
    }
}

/// Writes keys and indexes as a JSON pointer (RFC 6901).
///
/// ```
/// assert_eq!(onlay_kube::pointer(["metadata", "annotations", "a/b~c"]), "/metadata/annotations/a~1b~0c");
/// ```
#[must_use]
pub fn pointer<T: AsRef<str>>(tokens: impl IntoIterator<Item = T>) -> String {
    let mut pointer = String::new();
    for token in tokens {
        pointer.push('/');
        pointer.push_str(&token.as_ref().replace('~', "~0").replace('/', "~1"));
    }
    pointer
}
