//! The last look: every text that changes is read again as it comes out, and must say what was meant.
//!
//! This finds faults of our own: a text that says something else is never written.

use std::collections::{BTreeMap, HashSet};

use onlay_kube::{ObjectId, ObjectIndex};
use onlay_yaml::{ChangedRows, Document, Edit, EditSet, Node, Place, Ref, Text, parse};
use rayon::prelude::*;

use crate::problem::{Problem, ProblemKind};
use crate::read::problem;

/// What is meant to become of an object, and the edits that are to make its text say so.
#[derive(Debug)]
pub(crate) struct Meant<'f, 'd> {
    pub(crate) object: ObjectId,
    /// Nobody needs it after the last look, and to drop thousands of them is work for all threads.
    pub(crate) node: Node<'d>,
    pub(crate) edits: &'f [Edit],
}

/// Reports the objects whose new text says something else than was meant.
pub(crate) fn unfaithful<'f, 'd>(index: &ObjectIndex, changed: impl Iterator<Item = Meant<'f, 'd>>) -> Vec<Problem> {
    let mut by_document: BTreeMap<usize, Vec<Meant<'f, 'd>>> = BTreeMap::new();
    for meant in changed {
        by_document.entry(index.object(meant.object).document).or_default().push(meant);
    }
    let documents: Vec<(usize, Vec<Meant<'f, 'd>>)> = by_document.into_iter().collect();
    let wrong = |(document, all): (usize, Vec<Meant<'f, 'd>>)| differing(index, &index.documents()[document], &all);
    documents.into_par_iter().flat_map_iter(wrong).collect()
}

fn differing(index: &ObjectIndex, document: &Document, all: &[Meant<'_, '_>]) -> Vec<Problem> {
    // Edits that overlap are reported where they are joined for the whole text.
    let Ok(edits) = EditSet::new(all.iter().flat_map(|meant| meant.edits.to_vec()).collect()) else {
        return Vec::new();
    };
    if is_right_by_rows(index, document, all, &edits) {
        return Vec::new();
    }
    let text = Text::from(edits.apply_within(document.text(), document.span()));
    let parsed = parse(document.source(), &text);
    let (Some(old), Some(new)) = (document.root(), parsed.documents.first().and_then(Document::root)) else {
        return all.iter().map(|meant| report(index, meant.object)).collect();
    };
    let says_it = |meant: &Meant<'_, '_>| {
        let at = index.node(meant.object);
        let now = if at == old {
            Some(new)
        } else {
            // An item of a `List`: the same one of the new list.
            let place = old.get("items").and_then(|items| items.items().position(|i| i.resolved() == at));
            place.and_then(|i| new.get("items").and_then(|items| items.items().nth(i)))
        };
        parsed.errors.is_empty() && now.is_some_and(|now| meant.node.same(&Node::Verbatim(now)))
    };
    all.iter().filter(|meant| !says_it(meant)).map(|meant| report(index, meant.object)).collect()
}

/// Whether the rows that change say what was meant; if they cannot be looked at alone the answer is no.
fn is_right_by_rows(index: &ObjectIndex, document: &Document, all: &[Meant<'_, '_>], edits: &EditSet) -> bool {
    let Some(root) = document.root() else { return false };
    let end = document.span().end;
    if let [meant] = all
        && index.node(meant.object) == root
    {
        return is_right_map(root, &meant.node, edits, end).unwrap_or(false);
    }
    are_right_items(index, root, all, edits, end).unwrap_or(false)
}

fn is_right_map(root: Ref<'_>, meant: &Node<'_>, edits: &EditSet, end: usize) -> Option<bool> {
    let changed = root.changed_rows(edits, end)?;
    let is_gone = |row: usize| changed.iter().any(|changed| changed.rows.contains(&row));
    let old = root.pairs().enumerate().filter(|(row, _)| !is_gone(*row)).map(|(_, pair)| pair);
    let new = changed.iter().filter_map(|changed| changed.document.root()).flat_map(Ref::pairs);
    let mut names = HashSet::new();
    let is_right = old.chain(new).all(|(key, value)| {
        let name = key.key_name();
        let is_meant = meant.get(&name).is_some_and(|wanted| wanted.same(&Node::Verbatim(value)));
        is_meant && names.insert(name)
    });
    Some(is_right && names.len() == meant.keys().len())
}

/// Of a `List` all but the items stays, and no item comes or goes.
fn are_right_items(
    index: &ObjectIndex,
    root: Ref<'_>,
    all: &[Meant<'_, '_>],
    edits: &EditSet,
    end: usize,
) -> Option<bool> {
    let mut pairs = root.pairs().skip_while(|(key, _)| key.key_name() != "items");
    let (_, items) = pairs.next()?;
    let end = pairs.next().map_or(end, |(next, _)| next.line_start());
    let changed = items.changed_rows(edits, end)?;
    let meant_for = |item: Ref<'_>| all.iter().find(|meant| index.node(meant.object) == item).map(|meant| &meant.node);
    let is_right = |(old, new): (Ref<'_>, &Ref<'_>)| {
        let new = Node::Verbatim(*new);
        meant_for(old).map_or_else(|| Node::Verbatim(old).same(&new), |meant| meant.same(&new))
    };
    let old: Vec<Ref<'_>> = items.items().collect();
    let are_right = |changed: &ChangedRows| {
        let new: Vec<Ref<'_>> = changed.document.root().into_iter().flat_map(Ref::items).collect();
        new.len() == changed.rows.len() && old[changed.rows.clone()].iter().copied().zip(&new).all(is_right)
    };
    Some(changed.iter().all(are_right))
}

fn report(index: &ObjectIndex, object: ObjectId) -> Problem {
    let place = index.node(object).place();
    let first_line = Place { span: place.span.start..place.span.start, ..place };
    let kind = ProblemKind::Unfaithful { name: index.object(object).key.to_string() };
    Problem { object: Some(object), ..problem(kind, first_line) }
}
