//! A walk over an object with the types of its parts beside it.

use onlay_yaml::{Kind, Node};

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
    step(node, ty, &mut Vec::new(), see);
}

fn step<'d>(
    node: &Node<'d>,
    ty: Option<TypeId>,
    tokens: &mut Vec<String>,
    see: &mut impl FnMut(&Part<'_, '_, 'd>) -> Option<TypeId>,
) {
    let ty = see(&Part { tokens, node, ty });
    let schema = Schema::builtin();
    match node.kind() {
        Kind::Scalar => {}
        Kind::Map => {
            for key in node.keys() {
                let Some(value) = node.get(&key) else { continue };
                let below = ty.and_then(|ty| schema.field_ignoring_case(ty, &key)).map(|field| field.ty);
                tokens.push(key.into_owned());
                step(&value, below, tokens, see);
                tokens.pop();
            }
        }
        Kind::List => {
            let below = match ty.map(|ty| schema.holds(ty)) {
                Some(Holds::List(item)) => Some(item),
                _ => None,
            };
            for index in 0..node.len() {
                let Some(item) = node.item(index) else { continue };
                tokens.push(index.to_string());
                step(&item, below, tokens, see);
                tokens.pop();
            }
        }
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
