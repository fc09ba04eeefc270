//! Anchors: what happens to aliases whose definition changes, goes or moves.
//!
//! An edit is for its own place only. So when an anchored node does not stay as it was, the first alias of it that stays
//! becomes the definition, with the old text; the others mean that one from then on (YAML 1.2.2, 7.1).

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::overlay::Node;
use crate::tree::{Kind, NodeId, Ref, Style};

use super::geometry::rows;
use super::render::{self, Rendered, new_line};
use super::rope::Rope;
use super::{Lowering, list};

impl<'d> Lowering<'d> {
    /// Adds the edits that keep the aliases around and in `at` meaning what they meant.
    pub(super) fn keep_aliases(&mut self, at: Ref<'d>, node: &Node<'d>) {
        let doc = self.doc;
        let all = u32::try_from(doc.nodes.len()).unwrap_or(u32::MAX);
        let mut kept = vec![0..at.id.0, at.node().next..all];
        let mut opened = Vec::new();
        untouched(at, node, &mut kept, &mut opened);
        kept.retain(|r| !r.is_empty());
        kept.sort_unstable_by_key(|r| r.start);
        // No kept subtree is inside of another, so only the last that begins before a node can hold it.
        let is_kept = |node: Ref<'_>| {
            let begun = &kept[..kept.partition_point(|r| r.start <= node.id.0)];
            begun.last().is_some_and(|r| node.node().next <= r.end)
        };
        let opened: HashSet<u32> = opened.into_iter().collect();
        let mut moved_definitions: HashSet<u32> = HashSet::new();
        for id in 0..all {
            let alias = doc.node(NodeId(id));
            if alias.style() != Style::Alias || !is_kept(alias) {
                continue;
            }
            let target = alias.resolved();
            if is_kept(target) || !moved_definitions.insert(target.id.0) {
                continue;
            }
            self.define(alias, target);
            if opened.contains(&target.id.0) {
                self.drop_anchor(target);
            }
        }
    }

    /// Takes the anchor off a node that no alias means any more.
    fn drop_anchor(&mut self, target: Ref<'d>) {
        if let Some(anchor) = target.anchor_span() {
            let start = anchor.start - usize::from(self.text[..anchor.start].ends_with(' '));
            self.remove(start..anchor.end, None);
        }
    }

    /// Writes the definition of an anchor in the place of an alias.
    fn define(&mut self, alias: Ref<'d>, target: Ref<'d>) {
        let name = &self.text[alias.span().start + 1..alias.span().end];
        let mut head = Rope::from_text(format!("&{name}"), None);
        let value = Node::Verbatim(target);
        if alias.in_flow() {
            head.push(" ", None);
            head.append(self.flow_value_at(alias, &value));
            return self.edit(alias.span(), head);
        }
        let behind = alias.lead().map_or(alias.span().start, |lead| lead + 1);
        let value = self.settled(&value, alias.span().end);
        let rendered = match render::value(&value, render::source_column(alias), false, None) {
            Rendered::Inline(text) => {
                head.push(" ", None);
                head.append(text);
                Rendered::Inline(head)
            }
            Rendered::Scalar { header, body } => {
                head.push(" ", None);
                head.append(header);
                Rendered::Scalar { header: head, body }
            }
            Rendered::Collection { rope, column } => {
                let mut body = Rope::from_text(new_line(column), None);
                body.append(rope);
                Rendered::Scalar { header: head, body }
            }
        };
        self.replace_scalar(alias, rendered, behind, false);
    }
}

/// Collects the subtrees that stay in their place with all their bytes, and the collections that change inside.
fn untouched<'d>(at: Ref<'d>, node: &Node<'d>, kept: &mut Vec<Range<u32>>, opened: &mut Vec<u32>) {
    let whole = |at: Ref<'d>| at.id.0..at.node().next;
    match node {
        Node::Verbatim(same) if *same == at => kept.push(whole(at)),
        Node::Map(map) if map.of == Some(at) => {
            if node.same(&Node::Verbatim(at)) {
                return kept.push(whole(at));
            }
            let expand = map.must_expand_merges();
            let before = kept.len();
            let by_row = map.by_row();
            for (key, value) in at.pairs() {
                if key.is_merge_key() && !expand {
                    kept.push(key.id.0..value.node().next);
                } else if let Some(entry) = by_row.get(&key.id()) {
                    kept.push(whole(key));
                    untouched(value, &entry.value, kept, opened);
                }
            }
            if kept.len() > before {
                opened.push(at.id.0);
            }
        }
        Node::List(list) if list.of == Some(at) && at.kind() == Kind::List => {
            if node.same(&Node::Verbatim(at)) {
                return kept.push(whole(at));
            }
            if at.is_flow() {
                let items: HashMap<NodeId, Ref<'d>> = at.items().map(|item| (item.id(), item)).collect();
                for item in &list.items {
                    if let Some(row) = item.row.and_then(|id| items.get(&id)) {
                        opened.push(at.id.0);
                        untouched(*row, &item.value, kept, opened);
                    }
                }
                return;
            }
            let rows = rows(at);
            for (item, row) in list::in_place(&rows, list) {
                opened.push(at.id.0);
                untouched(rows[row].value, &list.items[item].value, kept, opened);
            }
        }
        // An alias that was opened, and says what it said: it is not replaced.
        _ if node.same(&Node::Verbatim(at)) => kept.push(whole(at)),
        _ => {}
    }
}
