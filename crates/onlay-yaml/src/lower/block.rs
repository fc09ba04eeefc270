//! Block style: rows that go, come and move, and values that are replaced where they stand.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::block_scalar;
use crate::edit::Piece;
use crate::overlay::{Entry, Map, Node, Removed};
use crate::text::Place;
use crate::tree::{NodeId, Ref};

use super::geometry::{Row, after_blank_lines, is_blank, line_end, line_start, next_line, rows};
use super::render::{self, Rendered, new_line};
use super::rope::Rope;
use super::{Lowering, Slot, SlotKind};

impl<'d> Lowering<'d> {
    pub(super) fn block_map(&mut self, at: Ref<'d>, map: &Map<'d>, node: &Node<'d>, slot: &Slot, by: Option<&Place>) {
        let rows = rows(at);
        let expand = map.must_expand_merges();
        let by_row = map.by_row();
        let own = |row: &Row<'d>| by_row.get(&row.head.id()).copied().filter(|_| !(expand && row.head.is_merge_key()));
        let kept: Vec<Option<&Entry<'d>>> = rows.iter().map(own).collect();
        let beside = Beside::of(map, expand);
        let stays: Vec<bool> = rows.iter().zip(&kept).map(|(row, e)| e.is_some() || beside.stays(row)).collect();
        if !stays.contains(&true) {
            return self.replace(at, node, slot, by);
        }
        self.note_going(&rows, |row| !stays[row]);
        let is_new = |e: &&Entry<'d>| !e.is_row && (expand || !beside.inherited.is_unchanged(e));
        let new: Vec<&Entry<'d>> = map.entries.iter().filter(is_new).collect();
        let mut last_end = None;
        let mut i = 0;
        while i < rows.len() {
            let row = &rows[i];
            if stays[i] {
                if let Some(entry) = kept[i] {
                    let slot = Slot { column: row.column, kind: SlotKind::Entry };
                    self.value(row.value, &entry.value, &slot, entry.by.as_ref().or(by));
                }
                last_end = Some(row.end);
                i += 1;
            } else {
                let run = stays[i..].iter().position(|s| *s).map_or(rows.len(), |n| i + n);
                last_end = Some(self.remove_rows(&rows, i..run, &map.removed, new.is_empty()));
                i = run;
            }
        }
        let column = rows[0].column;
        let Some(end) = last_end else { return };
        let mut rope = Rope::new();
        for (i, entry) in new.iter().enumerate() {
            rope.push(new_line(column), None);
            if i + 1 == new.len() {
                let value = self.settled(&entry.value, end).into_owned();
                rope.append(render::entry(&Entry { value, ..(*entry).clone() }, column, by));
            } else {
                rope.append(render::entry(entry, column, by));
            }
        }
        self.edit(end..end, rope);
    }

    /// The node as it may stand before the text behind `end`: blank lines there must not become part of it.
    pub(super) fn settled<'n>(&self, node: &'n Node<'d>, end: usize) -> Cow<'n, Node<'d>> {
        if !render::ends_open(node) {
            return Cow::Borrowed(node);
        }
        let mut end = line_end(self.text, end);
        while let Some(gone) = self.going.iter().find(|gone| gone.start <= end && end < gone.end) {
            end = gone.end;
        }
        let next = next_line(self.text, end);
        let is_safe = next > end && (next == self.text.len() || !is_blank(&self.text[next..line_end(self.text, next)]));
        if is_safe {
            return Cow::Borrowed(node);
        }
        let mut node = node.clone();
        render::close_end(&mut node);
        Cow::Owned(node)
    }

    /// Notes the lines of rows that will be removed, before anything is put in beside them.
    pub(super) fn note_going(&mut self, rows: &[Row<'d>], goes: impl Fn(usize) -> bool) {
        let mut from = 0;
        for (n, row) in rows.iter().enumerate() {
            if !goes(n) {
                from = n + 1;
            } else if let Some(before) = row.before(self.text) {
                self.going.push(before..self.removal_end(rows, from, n));
            }
        }
    }

    /// Removes rows with their lines; returns where the last of them ended. `is_end` says that nothing is put in behind them.
    fn remove_rows(&mut self, rows: &[Row<'d>], gone: Range<usize>, removed: &[Removed], is_end: bool) -> usize {
        let Range { start: from, end: to } = gone;
        let by = |row: &Row<'d>| removed.iter().find(|r| r.row == row.head.id()).and_then(|r| r.by.clone());
        if !rows[from].has_own_line {
            // The next thing moves up behind the dash: a comment of the next row, or its key.
            let end = rows[to - 1].tail_end(self.text);
            let next = rows.get(to).map_or(end, |_| first_text(self.text, end));
            self.remove(rows[from].lead..next, by(&rows[from]));
            return next.max(end);
        }
        let is_end = is_end && to == rows.len();
        let mut whole_lines = false;
        for (n, row) in rows[from..to].iter().enumerate() {
            let end = self.removal_end(rows, from, from + n);
            match row.before(self.text).filter(|_| !whole_lines) {
                Some(before) => self.remove(self.removal_start(rows, from, from + n, before, is_end)..end, by(row)),
                None => {
                    // Nothing stands before the first line of a text: its own line break goes, not the one before.
                    whole_lines = true;
                    self.remove(row.extent..next_line(self.text, end), by(row));
                }
            }
        }
        self.removal_end(rows, from, to - 1)
    }

    /// Where the lines of a row end that goes with its neighbours from `from` on. Blank lines behind it stay, unless a block scalar
    /// before the first of them would take these for its own.
    pub(super) fn removal_end(&self, rows: &[Row<'d>], from: usize, row: usize) -> usize {
        let end = rows[row].tail_end(self.text);
        let is_exposed = from.checked_sub(1).is_some_and(|before| rows[before].ends_open());
        if is_exposed { after_blank_lines(self.text, end) } else { end }
    }

    /// Where the removal of a row starts: at the line break before it, but at its own line where that break ends a blank line of a
    /// block scalar and no other text follows.
    pub(super) fn removal_start(
        &self,
        rows: &[Row<'d>],
        from: usize,
        row: usize,
        before: usize,
        is_end: bool,
    ) -> usize {
        let is_exposed = row == from && from.checked_sub(1).is_some_and(|before| rows[before].ends_open());
        let ends_text = || self.removal_end(rows, from, rows.len() - 1) == self.text.len();
        if is_end && is_exposed && ends_text() { next_line(self.text, before) } else { before }
    }

    /// Puts another value where `at` stands, unless it says the same already.
    pub(super) fn replace(&mut self, at: Ref<'d>, node: &Node<'d>, slot: &Slot, by: Option<&Place>) {
        if node.same(&Node::Verbatim(at)) {
            return;
        }
        if slot.kind == SlotKind::Flow {
            return self.replace_in_flow(at, node, by);
        }
        let is_item = slot.kind == SlotKind::Item;
        let end =
            if at.is_block_collection() { rows(at).last().map_or(at.span().end, |r| r.end) } else { at.span().end };
        let rendered = render::value(&self.settled(node, end), slot.column, is_item, by);
        let behind = at.lead().filter(|_| slot.kind != SlotKind::Root).map_or(at.outer_start(), |lead| lead + 1);
        if at.lead().is_none() && slot.kind == SlotKind::Entry {
            // `? key` without a colon.
            let mut rope = Rope::from_text(new_line(slot.column) + ":", by.cloned());
            render::behind(&mut rope, rendered, false);
            let end = at.span().start;
            return self.edit(end..end, rope);
        }
        if at.is_block_collection() {
            self.replace_collection(at, rendered, behind, is_item);
        } else {
            self.replace_scalar(at, rendered, behind, is_item);
        }
    }

    /// Replaces a scalar or a flow collection; a comment behind it stays behind what comes.
    pub(super) fn replace_scalar(&mut self, at: Ref<'d>, rendered: Rendered, behind: usize, is_item: bool) {
        let start = at.outer_start();
        let end = at.span().end;
        let gap = if start > behind { "" } else { " " };
        // A block scalar's comment is behind its header.
        let head_end = if at.is_block_scalar() { at.span().start + block_scalar::header(at.raw()).len } else { end };
        let head_line_end = line_end(self.text, head_end);
        let has_comment = !is_blank(&self.text[head_end..head_line_end]);
        let (head, body) = match rendered {
            Rendered::Inline(text) => (Some(text), Rope::new()),
            Rendered::Scalar { header, body } => (Some(header), body),
            Rendered::Collection { rope, .. } if is_item && !has_comment => {
                // Its lines are as far from the dash as this first one.
                let mut head = Rope::from_text(" ", None);
                head.append(rope);
                return self.edit(behind..end, head);
            }
            Rendered::Collection { rope, column } => {
                let mut body = Rope::from_text(new_line(column), None);
                body.append(rope);
                (None, body)
            }
        };
        match head {
            Some(head) => {
                let mut rope = Rope::from_text(gap, None);
                rope.append(head);
                self.edit(start..head_end, rope);
            }
            None if line_start(self.text, start) > behind => self.remove(start..head_end, None),
            None => self.remove(behind..head_end, None),
        }
        let rest =
            if at.is_block_scalar() { head_line_end.min(end).max(head_end)..end } else { head_line_end..head_line_end };
        let rest = if at.is_block_scalar() && head_line_end > end { head_line_end..head_line_end } else { rest };
        self.edit(rest, body);
    }

    /// Replaces a block collection by something else altogether.
    fn replace_collection(&mut self, at: Ref<'d>, rendered: Rendered, behind: usize, is_item: bool) {
        let rows = rows(at);
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
        let end = last.end;
        let head_end = line_end(self.text, behind);
        if !first.has_own_line || first.lead <= head_end {
            // `- a: 1`: the collection begins behind the dash.
            let mut rope = Rope::new();
            render::behind(&mut rope, rendered, is_item);
            return self.edit(behind..end, rope);
        }
        let properties = [at.anchor_span(), at.tag_span()];
        let properties_end = properties.into_iter().flatten().map(|span| span.end).max().unwrap_or(behind);
        let (head, body) = match rendered {
            Rendered::Inline(text) => (text, Rope::new()),
            Rendered::Scalar { header, body } => (header, body),
            Rendered::Collection { rope, column } => {
                let mut body = Rope::from_text(new_line(column), None);
                body.append(rope);
                (Rope::new(), body)
            }
        };
        let pieces = head.into_pieces(self.line_break);
        let mut all =
            if pieces.is_empty() { Vec::new() } else { vec![Piece::New { text: " ".to_owned(), origin: None }] };
        all.extend(pieces);
        self.pieces(behind..properties_end.max(behind), all);
        // The properties may stand on a line of their own below the key.
        let body_start = line_end(self.text, properties_end.max(behind));
        self.edit(body_start..end, body);
    }
}

/// Which rows stay although they are no entry's.
struct Beside<'a, 'd> {
    map: &'a Map<'d>,
    expand: bool,
    inherited: Inherited<'d>,
    /// The keys that still stand somewhere; found when first asked for.
    names: OnceCell<HashSet<&'a str>>,
}

impl<'a, 'd> Beside<'a, 'd> {
    fn of(map: &'a Map<'d>, expand: bool) -> Self {
        Self { map, expand, inherited: Inherited::of(map), names: OnceCell::new() }
    }

    /// Whether a row that is no entry's stays: a `<<`, or an earlier duplicate of a key that still stands on its own line.
    fn stays(&self, row: &Row<'_>) -> bool {
        if row.head.is_merge_key() && row.head.document().has_merges {
            return !self.expand;
        }
        let names = self.names.get_or_init(|| {
            let stands = |e: &&Entry<'d>| e.is_row || self.inherited.is_unchanged(e);
            self.map.entries.iter().filter(stands).map(|e| &*e.key).collect()
        });
        names.contains(&*row.head.key_name())
    }
}

/// What a `<<` brings in: keys and their values.
struct Inherited<'d>(HashMap<NodeId, (Ref<'d>, Ref<'d>)>);

impl<'d> Inherited<'d> {
    fn of(map: &Map<'d>) -> Self {
        let of = map.of.filter(|of| of.doc.has_merges);
        let entries = of.map(Ref::entries).unwrap_or_default().into_iter().filter(|e| e.inherited);
        Self(entries.map(|e| (e.key_node.id(), (e.key_node, e.value))).collect())
    }

    /// Whether an entry is what a `<<` brings in, so that it needs no line of its own.
    fn is_unchanged(&self, entry: &Entry<'_>) -> bool {
        let (Some(key), Node::Verbatim(value)) = (entry.key_node, &entry.value) else { return false };
        self.0.get(&key.id()).is_some_and(|inherited| *inherited == (key, *value))
    }
}

/// The first byte after `from` that is neither white space nor a line break.
pub(super) fn first_text(text: &str, from: usize) -> usize {
    text.as_bytes()[from..].iter().position(|b| !b.is_ascii_whitespace()).map_or(text.len(), |i| from + i)
}
