//! Block sequences: items that stay, go, come and move.

use std::ops::Range;

use crate::edit::EditSet;
use crate::overlay::{Item, List, Node};
use crate::text::Place;
use crate::tree::Ref;

use super::block::first_text;
use super::geometry::{Row, rows};
use super::order::longest_increasing;
use super::render::{self, new_line};
use super::rope::Rope;
use super::{Lowering, Slot, SlotKind};

/// Where an item's text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    /// The row is the item, wherever it stands.
    Row(usize),
    /// The row's text with changes, beside another item that is the row as it was.
    CopyOf(usize),
    /// No row.
    New,
}

impl From {
    fn row(self) -> Option<usize> {
        match self {
            Self::Row(row) => Some(row),
            Self::CopyOf(_) | Self::New => None,
        }
    }
}

/// A sequence being lowered.
struct Rows<'a, 'd> {
    rows: &'a [Row<'d>],
    list: &'a List<'d>,
    from: Vec<From>,
    column: usize,
    by: Option<&'a Place>,
}

impl<'d> Lowering<'d> {
    pub(super) fn block_list(
        &mut self,
        at: Ref<'d>,
        list: &List<'d>,
        node: &Node<'d>,
        slot: &Slot,
        by: Option<&Place>,
    ) {
        if list.items.is_empty() {
            return self.replace(at, node, slot, by);
        }
        let rows = rows(at);
        let (from, kept) = placed(&rows, list);
        self.note_going(&rows, |row| !kept.iter().any(|(_, stays)| *stays == row));
        let work = Rows { rows: &rows, list, from, column: rows[0].column, by };
        let (mut next_item, mut next_row) = (0, 0);
        let mut any_stays = false;
        for (item, row) in kept {
            any_stays = true;
            self.list_gap(&work, next_item..item, next_row..row, true);
            self.list_item(&work, item, row);
            (next_item, next_row) = (item + 1, row + 1);
        }
        if any_stays {
            self.list_gap(&work, next_item..list.items.len(), next_row..rows.len(), false);
        } else {
            self.replace_rows(&work);
        }
    }

    fn list_item(&mut self, work: &Rows<'_, 'd>, item: usize, row: usize) {
        let slot = Slot { column: work.column, kind: SlotKind::Item };
        let (row, item) = (&work.rows[row], &work.list.items[item]);
        self.value(row.value, &item.value, &slot, item.by.as_ref().or(work.by));
    }

    /// What comes and goes between two items that stay: `items` are put in, `gone` are the rows that stood there.
    fn list_gap(&mut self, work: &Rows<'_, 'd>, items: Range<usize>, gone: Range<usize>, has_next: bool) {
        let rows = work.rows;
        let is_first = gone.start == 0;
        let before = rows[0].before(self.text);
        let end = gone.end.checked_sub(1).or(gone.start.checked_sub(1)).map_or(rows[0].lead, |r| rows[r].end);
        let last = items.end;
        let texts: Vec<Rope> = items.map(|i| self.item_text(work, i, (i + 1 == last).then_some(end))).collect();
        if is_first && before.is_none() {
            // The first item shares its line with the dash of the list around it (or opens the text).
            let mut rope = Rope::new();
            for text in texts {
                rope.append(text);
                rope.push(new_line(work.column), None);
            }
            let start = rows[0].lead;
            self.edit(start..start, rope);
            if !gone.is_empty() && has_next {
                let end = first_text(self.text, rows[gone.end - 1].tail_end(self.text));
                self.remove(start..end, work.removed_by(&rows[0]));
            }
            return;
        }
        let at = match before {
            Some(before) if is_first => before,
            _ => rows[gone.start - 1].end,
        };
        let is_end = !has_next && texts.is_empty();
        let mut rope = Rope::new();
        for text in texts {
            rope.push(new_line(work.column), None);
            rope.append(text);
        }
        self.edit(at..at, rope);
        for n in gone.clone() {
            if let Some(before) = rows[n].before(self.text) {
                let end = self.removal_end(rows, gone.start, n);
                let start = self.removal_start(rows, gone.start, n, before, is_end);
                self.remove(start..end, work.removed_by(&rows[n]));
            }
        }
    }

    /// The text of an item; `end` is where it comes to stand before text of the base.
    fn item_text(&self, work: &Rows<'_, 'd>, item: usize, end: Option<usize>) -> Rope {
        let from = work.from[item];
        let item = &work.list.items[item];
        match (from, end) {
            (From::Row(row) | From::CopyOf(row), _) => self.moved_row(work, row, item),
            (From::New, Some(end)) => {
                let value = self.settled(&item.value, end).into_owned();
                render::item(&Item { value, ..item.clone() }, work.column, work.by)
            }
            (From::New, None) => render::item(item, work.column, work.by),
        }
    }

    /// The text of an item that stands elsewhere: its own bytes, with what changed inside, and the comments above it.
    fn moved_row(&self, work: &Rows<'_, 'd>, row: usize, item: &Item<'d>) -> Rope {
        let row = &work.rows[row];
        let mut inner = Lowering::new(self.doc);
        let slot = Slot { column: row.column, kind: SlotKind::Item };
        inner.value(row.value, &item.value, &slot, item.by.as_ref().or(work.by));
        let mut rope = Rope::new();
        let block = row.block();
        // The line's indentation is written by whoever places the row.
        let mut done = block.start + if row.has_own_line { row.column } else { 0 };
        if let Ok(edits) = EditSet::new(inner.edits) {
            for edit in edits.edits() {
                rope.push_base(done..edit.span.start);
                rope.push_pieces(&edit.pieces);
                done = edit.span.end;
            }
        }
        rope.push_base(done..block.end);
        rope
    }

    /// Replaces all rows by other items.
    fn replace_rows(&mut self, work: &Rows<'_, 'd>) {
        let rows = work.rows;
        let end = rows[rows.len() - 1].end;
        let mut rope = Rope::new();
        let items = work.list.items.len();
        for i in 0..items {
            if i > 0 {
                rope.push(new_line(work.column), None);
            }
            rope.append(self.item_text(work, i, (i + 1 == items).then_some(end)));
        }
        if rows[0].has_own_line {
            let mut whole = Rope::from_text(" ".repeat(work.column), None);
            whole.append(rope);
            self.edit(rows[0].extent..end, whole);
        } else {
            self.edit(rows[0].lead..end, rope);
        }
    }
}

impl Rows<'_, '_> {
    fn removed_by(&self, row: &Row<'_>) -> Option<Place> {
        self.list.removed.iter().find(|r| r.row == row.head.id()).and_then(|r| r.by.clone())
    }
}

/// Pairs of items and rows that stay in their place.
pub(super) fn in_place<'d>(rows: &[Row<'d>], list: &List<'d>) -> Vec<(usize, usize)> {
    placed(rows, list).1
}

/// Finds where each item comes from, and which stay where they are.
fn placed<'d>(rows: &[Row<'d>], list: &List<'d>) -> (Vec<From>, Vec<(usize, usize)>) {
    let mut from = origins(rows, list);
    let order: Vec<Option<usize>> = from.iter().map(|f| f.row()).collect();
    let stays = longest_increasing(&order);
    let mut kept = Vec::with_capacity(order.len());
    for (item, place) in from.iter_mut().enumerate() {
        match *place {
            From::Row(row) if stays[item] => kept.push((item, row)),
            // An anchor must stand before its aliases: text with either is not moved, but written anew without them.
            From::Row(row) | From::CopyOf(row) if rows[row].value.has_references() => *place = From::New,
            _ => {}
        }
    }
    (from, kept)
}

/// Finds where each item comes from.
///
/// A new item that says just what a row said, while that row's own item has changed or gone, takes the row's text over:
/// whoever reads the result finds the text where its value is.
fn origins<'d>(rows: &[Row<'d>], list: &List<'d>) -> Vec<From> {
    let row_of = |item: &Item<'d>| item.row.and_then(|id| rows.binary_search_by_key(&id, |r| r.head.id()).ok());
    let mut from: Vec<From> = list.items.iter().map(|i| row_of(i).map_or(From::New, From::Row)).collect();
    let same = |item: usize, row: usize| list.items[item].value.same(&Node::Verbatim(rows[row].value));
    let new: Vec<usize> = (0..from.len()).filter(|i| from[*i] == From::New).collect();
    if new.is_empty() {
        return from;
    }
    let mut holder: Vec<Option<usize>> = vec![None; rows.len()];
    for (i, row) in from.iter().enumerate().filter_map(|(i, f)| f.row().map(|r| (i, r))) {
        holder[row] = Some(i);
    }
    let mut free: Vec<usize> = (0..rows.len()).filter(|r| holder[*r].is_none_or(|i| !same(i, *r))).collect();
    for item in new {
        let Some(at) = free.iter().position(|row| same(item, *row)) else { continue };
        let row = free.remove(at);
        if let Some(changed) = holder[row] {
            from[changed] = From::CopyOf(row);
        }
        from[item] = From::Row(row);
    }
    from
}
