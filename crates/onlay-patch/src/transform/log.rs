//! Changes of one object: made on its overlay, and noted.

use std::borrow::Cow;

use onlay_kube::{ObjectId, pointer};
use onlay_yaml::{Document, Node, Place, Value, respelled};

use super::{Step, Transformed};
use crate::arena::Arena;
use crate::problem::ProblemKind;
use crate::problem::{Problem, Severity};
use crate::read::problem;

/// An object at work.
pub(super) struct Work<'o, 'd> {
    pub(super) id: ObjectId,
    pub(super) node: &'o mut Node<'d>,
    /// Texts that are made on the way.
    pub(super) texts: &'d Arena<Document>,
    /// Whether it is a Secret, whose values are nobody's business.
    pub(super) is_secret: bool,
    pub(super) done: Vec<Transformed>,
    pub(super) problems: Vec<Problem>,
}

impl<'d> Work<'_, 'd> {
    /// Finds the value at a place.
    pub(super) fn at(&self, tokens: &[String]) -> Option<Node<'d>> {
        let mut at: Cow<'_, Node<'d>> = Cow::Borrowed(&*self.node);
        for token in tokens {
            // Nothing on the way is copied but names of places in texts.
            at = match at {
                Cow::Borrowed(node) => below(node, token)?,
                Cow::Owned(node) => Cow::Owned(below(&node, token)?.into_owned()),
            };
        }
        Some(at.into_owned())
    }

    /// Puts a value at a place whose parent is there.
    pub(super) fn put(&mut self, tokens: &[String], value: Node<'d>, by: Option<Place>) {
        let Some((last, way)) = tokens.split_last() else { return };
        let Some(at) = self.parent(way) else { return };
        match last.parse::<usize>() {
            Ok(index) if !at.is_empty() => {
                if let Some(item) = at.open_list().items_mut().get_mut(index) {
                    item.value = value;
                    item.set_by(by);
                }
            }
            _ => at.open_map().set(last.clone().into(), None, value, by),
        }
    }

    /// Takes the value at a place out of its mapping.
    pub(super) fn remove(&mut self, tokens: &[String], by: &Place) {
        let Some((last, way)) = tokens.split_last() else { return };
        if let Some(parent) = self.parent(way)
            && parent.kind() == onlay_yaml::Kind::Map
        {
            parent.open_map().remove(last, Some(by.clone()));
        }
    }

    /// Opens everything down to a place.
    fn parent(&mut self, way: &[String]) -> Option<&mut Node<'d>> {
        let mut at = &mut *self.node;
        for token in way {
            at = match token.parse::<usize>() {
                Ok(index) if !at.is_empty() => &mut at.open_list().items_mut().get_mut(index)?.value,
                _ => at.open_map().get_mut(token)?,
            };
        }
        Some(at)
    }

    /// Puts a string at a place, spelled as the one that stands there; `raw` is its spelling with the change made in it.
    pub(super) fn put_string(&mut self, tokens: &[String], value: &str, raw: Option<&str>, by: &Place) {
        let spelled = match self.at(tokens) {
            Some(Node::Verbatim(old)) => respelled(old, value, raw),
            _ => None,
        };
        let spelled = spelled.map(|document| self.texts.add(document));
        let node = spelled
            .and_then(|document| document.root()?.get("k"))
            .map_or_else(|| Node::New(Value::String(value.to_owned())), Node::Verbatim);
        self.put(tokens, node, Some(by.clone()));
    }

    /// Notes a change.
    pub(super) fn note(
        &mut self,
        step: Step,
        tokens: &[String],
        before: Option<String>,
        after: String,
        origin: &Place,
    ) {
        // A placeholder may stand in a value; images and namespaces of Secrets are none of their values.
        let is_hidden = self.is_secret && step == Step::Set;
        self.done.push(Transformed {
            object: self.id,
            step,
            pointer: pointer(tokens),
            before: before.filter(|_| !is_hidden),
            after: (!is_hidden).then_some(after),
            origin: origin.clone(),
        });
    }

    /// Notes a problem with this object; `target` is where in the object.
    pub(super) fn report(&mut self, kind: ProblemKind, severity: Severity, place: &Place, target: Option<Place>) {
        self.problems.push(Problem { severity, target, object: Some(self.id), ..problem(kind, place.clone()) });
    }
}

/// The value of a key, or the item of an index.
fn below<'n, 'd>(node: &'n Node<'d>, token: &str) -> Option<Cow<'n, Node<'d>>> {
    match token.parse::<usize>() {
        Ok(index) if !node.is_empty() => node.item(index),
        _ => node.get(token),
    }
}

/// What a node says, for a note: a string as it is, anything else as JSON.
pub(super) fn shown(node: &Node<'_>) -> String {
    match node.to_value() {
        Value::String(text) => text,
        other => other.to_json(),
    }
}
