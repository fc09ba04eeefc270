//! Spots: places in an object by what tells items of lists apart, so that they are the same place in two releases.

use std::borrow::Cow;
use std::fmt;

use onlay_kube::{ListRule, MergeKey};
use onlay_yaml::{Kind, Node, Value};

use crate::pointer::Pointer;

/// A place in an object: like a [`Pointer`], but an item of a list is named by its merge keys where it has some.
///
/// ```
/// use onlay_patch::{Spot, SpotStep};
/// let spot = Spot::default().child(SpotStep::key("spec")).child(SpotStep::item("name", "web"));
/// assert_eq!(spot.to_string(), "/spec/[name=web]");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot(Vec<SpotStep>);

/// One step of a [`Spot`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpotStep {
    /// The value of a key of a mapping.
    Key(String),
    /// The item of a list that has these values.
    Item(Vec<ItemKey>),
    /// The item of a list that is this scalar, as JSON.
    Scalar(String),
    /// The item of a list by its number, from 0.
    Index(usize),
}

/// A merge key of an item and its value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// The key.
    pub name: String,
    /// The value, as JSON.
    pub value: String,
    /// Whether an item without the key has this value, by its CRD.
    pub is_default: bool,
}

impl SpotStep {
    /// A step to a key's value.
    #[must_use]
    pub fn key(name: impl Into<String>) -> Self {
        Self::Key(name.into())
    }

    /// A step to the item whose key is a text.
    #[must_use]
    pub fn item(name: &str, text: &str) -> Self {
        let value = Value::String(text.to_owned()).to_json();
        Self::Item(vec![ItemKey { name: name.to_owned(), value, is_default: false }])
    }

    /// The step to an item of a list that merges by a rule; nothing where the rule cannot tell it from others.
    #[must_use]
    pub fn to_item(item: &Node<'_>, rule: &ListRule) -> Option<Self> {
        match rule {
            ListRule::Replace => None,
            ListRule::Set => (item.kind() == Kind::Scalar).then(|| Self::Scalar(item.to_value().to_json())),
            ListRule::Keyed(keys) => {
                keys.iter().map(|key| ItemKey::of(item, key)).collect::<Option<Vec<_>>>().map(Self::Item)
            }
        }
    }

    /// Returns whether the step leads to an item that has this number in its list.
    #[must_use]
    pub fn is(&self, item: &Node<'_>, number: usize) -> bool {
        match self {
            Self::Key(_) => false,
            Self::Index(index) => *index == number,
            Self::Scalar(json) => item.kind() == Kind::Scalar && item.to_value().to_json() == *json,
            Self::Item(keys) => keys.iter().all(|key| match item.get(&key.name) {
                Some(value) => value.kind() == Kind::Scalar && value.to_value().to_json() == key.value,
                None => key.is_default,
            }),
        }
    }
}

impl ItemKey {
    fn of(item: &Node<'_>, key: &MergeKey) -> Option<Self> {
        let default = key.default.as_ref().map(Value::to_json);
        let value = match item.get(&key.name) {
            Some(value) => value.to_value().to_json(),
            None => default.clone()?,
        };
        Some(Self { name: key.name.clone(), is_default: default.as_ref() == Some(&value), value })
    }
}

impl Spot {
    /// Returns the steps.
    #[must_use]
    pub fn steps(&self) -> &[SpotStep] {
        &self.0
    }

    /// Returns the spot one step deeper.
    #[must_use]
    pub fn child(&self, step: SpotStep) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }

    /// Returns the first `len` steps.
    #[must_use]
    pub fn prefix(&self, len: usize) -> Self {
        Self(self.0[..len.min(self.0.len())].to_vec())
    }

    /// Returns whether this spot is another one or lies below it.
    #[must_use]
    pub fn starts_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Returns the part above the first item that has only a number.
    #[must_use]
    pub fn above_numbers(&self) -> Self {
        let len = self.0.iter().position(|step| matches!(step, SpotStep::Index(_)));
        self.prefix(len.unwrap_or(self.0.len()))
    }

    /// Finds what stands there.
    #[must_use]
    pub fn find<'n, 'd>(&self, node: &'n Node<'d>) -> Option<Cow<'n, Node<'d>>> {
        self.walk(node).map(|(_, found)| found)
    }

    /// Returns the JSON pointer to the spot, if there is something.
    #[must_use]
    pub fn pointer(&self, node: &Node<'_>) -> Option<Pointer> {
        self.walk(node).map(|(pointer, _)| pointer)
    }

    fn walk<'n, 'd>(&self, node: &'n Node<'d>) -> Option<(Pointer, Cow<'n, Node<'d>>)> {
        let mut tokens = Vec::with_capacity(self.0.len());
        let mut at = Cow::Borrowed(node);
        for step in &self.0 {
            let token = match step {
                SpotStep::Key(key) => key.clone(),
                other => {
                    let is_it = |i: &usize| at.item(*i).is_some_and(|item| other.is(&item, *i));
                    (0..at.len()).find(is_it)?.to_string()
                }
            };
            let below = |node: &Node<'d>| match step {
                SpotStep::Key(key) => node.get(key).map(Cow::into_owned),
                _ => node.item(token.parse().ok()?).map(Cow::into_owned),
            };
            at = match at {
                Cow::Borrowed(node) => match (step, node) {
                    (SpotStep::Key(key), node) => node.get(key)?,
                    (_, node) => node.item(token.parse().ok()?)?,
                },
                Cow::Owned(node) => Cow::Owned(below(&node)?),
            };
            tokens.push(token);
        }
        Some((Pointer::of(tokens), at))
    }
}

impl fmt::Display for Spot {
    /// Writes a pointer in which items are named: `/spec/ports/[port=80,protocol=TCP]/name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                SpotStep::Key(key) => write!(f, "{}", Pointer::default().child(key.as_str()))?,
                SpotStep::Index(index) => write!(f, "/{index}")?,
                SpotStep::Scalar(json) => write!(f, "/[{}]", bare(json))?,
                SpotStep::Item(keys) => {
                    let named: Vec<String> = keys.iter().map(|k| format!("{}={}", k.name, bare(&k.value))).collect();
                    write!(f, "/[{}]", named.join(","))?;
                }
            }
        }
        Ok(())
    }
}

/// A JSON string without its quotes.
fn bare(json: &str) -> &str {
    json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(json)
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, parse};

    use super::*;

    fn check(text: &str, steps: &[SpotStep], spelled: &str, found: Option<(&str, &str)>) {
        let parsed = parse(SourceId(0), &Text::from(text));
        let node = Node::Verbatim(parsed.documents[0].root().expect("has a root"));
        let spot = steps.iter().fold(Spot::default(), |spot, step| spot.child(step.clone()));
        assert_eq!(spot.to_string(), spelled);
        assert_eq!(spot.pointer(&node).map(|p| p.to_string()).as_deref(), found.map(|f| f.0));
        assert_eq!(spot.find(&node).map(|n| n.to_value().to_json()).as_deref(), found.map(|f| f.1));
    }

    #[test]
    fn an_item_is_found_by_its_key_wherever_it_stands() {
        let image = [SpotStep::key("containers"), SpotStep::item("name", "web"), SpotStep::key("image")];
        let spelled = "/containers/[name=web]/image";
        check("containers: [{name: web, image: a}]", &image, spelled, Some(("/containers/0/image", "\"a\"")));
        check(
            "containers: [{name: x}, {image: b, name: web}]",
            &image,
            spelled,
            Some(("/containers/1/image", "\"b\"")),
        );
        check("containers: [{name: x}]", &image, spelled, None);
        check("containers: web", &image, spelled, None);
    }

    #[test]
    fn an_item_without_the_key_has_its_default() {
        let tcp = ItemKey { name: "protocol".into(), value: "\"TCP\"".into(), is_default: true };
        let step = |tcp: &ItemKey| [SpotStep::key("ports"), SpotStep::Item(vec![tcp.clone()])];
        check("ports: [{a: 1}]", &step(&tcp), "/ports/[protocol=TCP]", Some(("/ports/0", r#"{"a":1}"#)));
        check("ports: [{a: 1}]", &step(&ItemKey { is_default: false, ..tcp }), "/ports/[protocol=TCP]", None);
    }

    #[test]
    fn scalars_and_numbers_find_items_too() {
        check("a: [x, z]", &[SpotStep::key("a"), SpotStep::Scalar("\"z\"".into())], "/a/[z]", Some(("/a/1", "\"z\"")));
        check("a: [x, z]", &[SpotStep::key("a"), SpotStep::Index(0)], "/a/0", Some(("/a/0", "\"x\"")));
    }
}
