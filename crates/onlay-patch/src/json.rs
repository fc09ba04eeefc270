//! JSON patches (RFC 6902): reading the operations, and laying them onto an overlay.

use onlay_kube::nearest;
use onlay_yaml::{Kind, Node, NodeId, Place, Ref};

use crate::patch::Patch;
use crate::pointer::Pointer;
use crate::problem::{Problem, ProblemKind};
use crate::read::problem;

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// What it does.
    pub action: Action,
    /// The place that it works on.
    pub path: Pointer,
    /// Where the operation stands.
    pub place: Place,
    /// Where its `path` stands.
    pub path_place: Place,
}

/// What an operation does.
#[derive(Debug, Clone)]
pub enum Action {
    /// Puts the value in (RFC 6902, 4.1).
    Add(NodeId),
    /// Takes what is there out (4.2).
    Remove,
    /// Puts the value in the place of what is there (4.3).
    Replace(NodeId),
    /// Takes a value out and puts it in (4.4).
    Move(Pointer),
    /// Puts in what another place has (4.5).
    Copy(Pointer),
    /// Fails unless the value is there (4.6).
    Test(NodeId),
}

impl Action {
    /// Returns the value that the operation writes.
    #[must_use]
    pub fn value(&self) -> Option<NodeId> {
        match self {
            Self::Add(value) | Self::Replace(value) => Some(*value),
            Self::Remove | Self::Move(_) | Self::Copy(_) | Self::Test(_) => None,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "add",
            Self::Remove => "remove",
            Self::Replace(_) => "replace",
            Self::Move(_) => "move",
            Self::Copy(_) => "copy",
            Self::Test(_) => "test",
        }
    }
}

/// Reads the operations of a list; all that are wrong are reported.
pub(crate) fn read(list: Ref<'_>) -> Result<Vec<Operation>, Vec<Problem>> {
    let mut operations = Vec::new();
    let mut problems = Vec::new();
    for (i, node) in list.items().enumerate() {
        match operation(i + 1, node) {
            Ok(operation) => operations.push(operation),
            Err(found) => problems.push(*found),
        }
    }
    if problems.is_empty() { Ok(operations) } else { Err(problems) }
}

fn operation(number: usize, node: Ref<'_>) -> Result<Operation, Box<Problem>> {
    let fail = |kind, place| Box::new(problem(kind, place));
    if node.kind() != Kind::Map {
        return Err(fail(ProblemKind::BadOperation { number }, node.place()));
    }
    let member = |member: &'static str| {
        node.get(member).ok_or_else(|| fail(ProblemKind::MissingMember { number, member }, node.place()))
    };
    let pointer = |name: &'static str| {
        let at = member(name)?;
        let Some(text) = at.as_str() else {
            let problem = format!("`{name}` is no string");
            return Err(fail(ProblemKind::BadPointer { number, problem }, at.place()));
        };
        let pointer =
            Pointer::parse(&text).map_err(|problem| fail(ProblemKind::BadPointer { number, problem }, at.place()))?;
        Ok((pointer, at.place()))
    };
    let op = member("op")?;
    let name = op.as_str().unwrap_or_default();
    let action = match &*name {
        "add" => Action::Add(member("value")?.id()),
        "remove" => Action::Remove,
        "replace" => Action::Replace(member("value")?.id()),
        "move" => Action::Move(pointer("from")?.0),
        "copy" => Action::Copy(pointer("from")?.0),
        "test" => Action::Test(member("value")?.id()),
        other => return Err(fail(ProblemKind::UnknownOperation { number, op: other.to_owned() }, op.place())),
    };
    let (path, path_place) = pointer("path")?;
    Ok(Operation { action, path, place: node.place(), path_place })
}

/// Lays all operations onto an object; if one fails nothing has changed.
pub(crate) fn apply<'d>(object: &mut Node<'d>, patch: &'d Patch, operations: &[Operation]) -> Result<(), Box<Problem>> {
    let before = object.clone();
    let result = operations.iter().enumerate().try_for_each(|(i, op)| step(object, patch, op, i + 1)).and_then(|()| {
        let changed = IDENTITY.iter().find(|field| !same_at(&before, object, field));
        match changed {
            Some(field) => {
                let touches = |op: &&Operation| {
                    let tokens = op.path.tokens();
                    let common = tokens.len().min(field.1.len());
                    !matches!(op.action, Action::Test(_))
                        && tokens.iter().zip(field.1).take(common).all(|(a, b)| a == b)
                };
                let place =
                    operations.iter().rev().find(touches).map_or_else(|| patch.place(), |op| op.path_place.clone());
                Err(Box::new(problem(ProblemKind::ChangesIdentity { field: field.0 }, place)))
            }
            None => Ok(()),
        }
    });
    if result.is_err() {
        *object = before;
    }
    result
}

/// The fields that tell objects apart, as they are called and where they stand.
const IDENTITY: [(&str, &[&str]); 4] = [
    ("apiVersion", &["apiVersion"]),
    ("kind", &["kind"]),
    ("metadata.name", &["metadata", "name"]),
    ("metadata.namespace", &["metadata", "namespace"]),
];

fn same_at(before: &Node<'_>, after: &Node<'_>, field: &(&str, &[&str])) -> bool {
    let find = |node: &Node<'_>| {
        field
            .1
            .iter()
            .try_fold(node.clone(), |at, key| at.get(key).map(std::borrow::Cow::into_owned))
            .map(|n| n.to_value())
    };
    find(before) == find(after)
}

/// Lays one operation onto an object.
pub(crate) fn step<'d>(
    object: &mut Node<'d>,
    patch: &'d Patch,
    op: &Operation,
    number: usize,
) -> Result<(), Box<Problem>> {
    let at = Step { number, op: op.action.name(), place: &op.path_place };
    let by = Some(op.place.clone());
    match &op.action {
        Action::Add(value) => at.add(object, &op.path, Node::Verbatim(patch.node(*value)), by),
        Action::Remove => at.remove(object, &op.path, by).map(drop),
        Action::Replace(value) => at.replace(object, &op.path, Node::Verbatim(patch.node(*value)), by),
        Action::Move(from) if *from == op.path => at.find(object, from).map(drop),
        Action::Move(from) if op.path.starts_with(from) => {
            Err(at.fail(ProblemKind::MovesIntoItself { number, from: from.to_string() }))
        }
        Action::Move(from) => {
            let value = at.remove(object, from, by.clone())?;
            at.add(object, &op.path, value, by)
        }
        Action::Copy(from) => {
            let value = at.find(object, from)?;
            at.add(object, &op.path, value, by)
        }
        Action::Test(value) => {
            let found = at.find(object, &op.path)?;
            if found.same(&Node::Verbatim(patch.node(*value))) {
                return Ok(());
            }
            let mut failed = at.fail(ProblemKind::TestFailed { number, pointer: op.path.to_string() });
            failed.target = found.place();
            Err(failed)
        }
    }
}

/// One operation at work: what errors say of it.
struct Step<'p> {
    number: usize,
    op: &'static str,
    place: &'p Place,
}

impl Step<'_> {
    fn fail(&self, kind: ProblemKind) -> Box<Problem> {
        Box::new(problem(kind, self.place.clone()))
    }

    /// The place does not exist below `parent`, whose pointer is `exists`.
    fn missing(&self, parent: &Node<'_>, exists: &Pointer, token: &str) -> Box<Problem> {
        let (found, near) = match parent.kind() {
            Kind::Map => {
                let keys = parent.keys();
                let near = nearest(token, keys.iter().map(|k| &**k)).into_iter().map(str::to_owned).collect();
                (format!("it is a mapping of {} keys", keys.len()), near)
            }
            Kind::List => (format!("it is a list of {} items", parent.len()), Vec::new()),
            Kind::Scalar => ("it is a scalar".to_owned(), Vec::new()),
        };
        let mut problem = self.fail(ProblemKind::NoSuchPlace {
            number: self.number,
            op: self.op,
            exists: exists.to_string(),
            missing: token.to_owned(),
            found,
            near,
        });
        problem.target = parent.place();
        problem
    }

    fn bad_index(&self, list: &Node<'_>, pointer: &Pointer, index: &str) -> Box<Problem> {
        let mut problem = self.fail(ProblemKind::BadIndex {
            number: self.number,
            op: self.op,
            pointer: pointer.to_string(),
            index: index.to_owned(),
            len: list.len(),
        });
        problem.target = list.place();
        problem
    }

    /// Reads an index (RFC 6901, 4): digits without leading zeros, below `limit`.
    fn index(&self, list: &Node<'_>, pointer: &Pointer, token: &str, limit: usize) -> Result<usize, Box<Problem>> {
        let is_number = token.bytes().all(|b| b.is_ascii_digit()) && (token == "0" || !token.starts_with('0'));
        let index = if is_number { token.parse().ok() } else { None };
        index.filter(|i| *i < limit).ok_or_else(|| self.bad_index(list, pointer, token))
    }

    /// Finds the value at a place.
    fn find<'d>(&self, object: &Node<'d>, pointer: &Pointer) -> Result<Node<'d>, Box<Problem>> {
        let mut at = object.clone();
        for (depth, token) in pointer.tokens().iter().enumerate() {
            let next = match at.kind() {
                Kind::Map => at.get(token).map(std::borrow::Cow::into_owned),
                Kind::List => {
                    let index = self.index(&at, &pointer.prefix(depth), token, at.len())?;
                    at.item(index).map(std::borrow::Cow::into_owned)
                }
                Kind::Scalar => None,
            };
            at = next.ok_or_else(|| self.missing(&at, &pointer.prefix(depth), token))?;
        }
        Ok(at)
    }

    /// Opens everything down to the parent of a place.
    fn open<'n, 'd>(&self, object: &'n mut Node<'d>, pointer: &Pointer) -> Result<&'n mut Node<'d>, Box<Problem>> {
        let tokens = pointer.tokens();
        let mut at = object;
        for (depth, token) in tokens[..tokens.len().saturating_sub(1)].iter().enumerate() {
            let here = pointer.prefix(depth);
            match at.kind() {
                Kind::Map => {
                    if at.get(token).is_none() {
                        return Err(self.missing(at, &here, token));
                    }
                    at = at.open_map().get_mut(token).expect("the key has just been found");
                }
                Kind::List => {
                    let index = self.index(at, &here, token, at.len())?;
                    at = &mut at.open_list().items_mut()[index].value;
                }
                Kind::Scalar => return Err(self.missing(at, &here, token)),
            }
        }
        Ok(at)
    }

    fn add<'d>(
        &self,
        object: &mut Node<'d>,
        pointer: &Pointer,
        value: Node<'d>,
        by: Option<Place>,
    ) -> Result<(), Box<Problem>> {
        let Some(last) = pointer.tokens().last() else {
            return self.replace(object, pointer, value, by);
        };
        let here = pointer.prefix(pointer.tokens().len() - 1);
        let parent = self.open(object, pointer)?;
        match parent.kind() {
            Kind::Map => {
                let map = parent.open_map();
                let value = match map.get(last) {
                    Some(old) => old.clone().reconciled(value, by.as_ref()),
                    None => value,
                };
                map.set(last.clone().into(), None, value, by);
            }
            Kind::List => {
                let len = parent.len();
                let index = if last == "-" { len } else { self.index(parent, &here, last, len + 1)? };
                parent.open_list().insert(index, value, by);
            }
            Kind::Scalar => return Err(self.missing(parent, &here, last)),
        }
        Ok(())
    }

    fn remove<'d>(
        &self,
        object: &mut Node<'d>,
        pointer: &Pointer,
        by: Option<Place>,
    ) -> Result<Node<'d>, Box<Problem>> {
        let Some(last) = pointer.tokens().last() else {
            return Err(self.fail(ProblemKind::RemovesObject { number: self.number, op: self.op }));
        };
        let here = pointer.prefix(pointer.tokens().len() - 1);
        let parent = self.open(object, pointer)?;
        match parent.kind() {
            Kind::Map if parent.get(last).is_some() => {
                Ok(parent.open_map().remove(last, by).expect("the key has just been found"))
            }
            Kind::List => {
                let index = self.index(parent, &here, last, parent.len())?;
                Ok(parent.open_list().remove(index, by))
            }
            _ => Err(self.missing(parent, &here, last)),
        }
    }

    fn replace<'d>(
        &self,
        object: &mut Node<'d>,
        pointer: &Pointer,
        value: Node<'d>,
        by: Option<Place>,
    ) -> Result<(), Box<Problem>> {
        self.find(object, pointer)?;
        let Some(last) = pointer.tokens().last() else {
            let old = std::mem::replace(object, value.clone());
            *object = old.reconciled(value, by.as_ref());
            return Ok(());
        };
        let parent = self.open(object, pointer)?;
        if parent.kind() == Kind::List {
            let here = pointer.prefix(pointer.tokens().len() - 1);
            let index = self.index(parent, &here, last, parent.len())?;
            let item = &mut parent.open_list().items_mut()[index];
            let old = std::mem::replace(&mut item.value, value.clone());
            item.value = old.reconciled(value, by.as_ref());
            item.set_by(by);
        } else {
            let map = parent.open_map();
            if let Some(old) = map.get(last).cloned() {
                map.set(last.clone().into(), None, old.reconciled(value, by.as_ref()), by);
            }
        }
        Ok(())
    }
}
