//! New text: a node of the overlay as it is to stand in another place.
//!
//! Text that a patch or the base has is copied as it is, all its lines shifted by the same amount; only what has no text, or
//! text that would mean something else in the new place (anchors, aliases, flow style), is spelled anew.

use crate::block_scalar;
use crate::overlay::{Entry, Item, List, Map, Node};
use crate::spell::{self, Context};
use crate::text::{Place, Span};
use crate::tree::{Kind, Ref, Spelling, Style};
use crate::value::Value;

use super::geometry::{column, line_end, row_end};
use super::rope::Rope;

/// A value that stands behind a key's `:` or a dash.
pub(super) enum Rendered {
    /// Text for the same line (and further ones, where a quoted scalar has them).
    Inline(Rope),
    /// A block scalar: its header, and its lines with a line break before each.
    Scalar { header: Rope, body: Rope },
    /// A block collection: its first line without indentation, and the column that it wants.
    Collection { rope: Rope, column: usize },
}

const STEP: usize = 2;

/// Renders a value for a place below a key or dash at `parent`.
pub(super) fn value(node: &Node<'_>, parent: usize, is_item: bool, by: Option<&Place>) -> Rendered {
    match node {
        Node::Verbatim(at) => verbatim(*at, parent, is_item, by),
        Node::Map(map) => block_map(map, parent, is_item, by),
        Node::List(list) => block_list(list, parent, is_item, by),
        Node::New(Value::Map(_)) => block_map(&open_map(node), parent, is_item, by),
        Node::New(Value::List(_)) => block_list(&open_list(node), parent, is_item, by),
        Node::New(_) => {
            let text = node.scalar().map_or_else(|| "null".to_owned(), |s| spell::scalar(&s, Context::Block));
            Rendered::Inline(Rope::from_text(text, by.cloned()))
        }
    }
}

fn open_map<'d>(node: &Node<'d>) -> Map<'d> {
    let mut node = node.clone();
    std::mem::take(node.open_map())
}

fn open_list<'d>(node: &Node<'d>) -> List<'d> {
    let mut node = node.clone();
    std::mem::replace(node.open_list(), List { of: None, items: Vec::new(), removed: Vec::new() })
}

fn verbatim(at: Ref<'_>, parent: usize, is_item: bool, by: Option<&Place>) -> Rendered {
    let node = Node::Verbatim(at);
    let at = at.resolved();
    let can_copy = at.document().spelling == Spelling::Kept && at.is_portable();
    let origin = origin(at, by);
    match at.kind() {
        Kind::Map if is_blank(at) => Rendered::Inline(Rope::from_text("{}", origin)),
        Kind::List if is_blank(at) => Rendered::Inline(Rope::from_text("[]", origin)),
        Kind::Scalar if can_copy => copied_scalar(at, parent, origin),
        Kind::Scalar => {
            let text = at.scalar().map_or_else(|| "null".to_owned(), |s| spell::scalar(&s, Context::Block));
            Rendered::Inline(Rope::from_text(text, origin))
        }
        // A pair without brackets (`[a: 1]`) may touch its colon only in flow style.
        _ if can_copy && at.is_flow() && at.raw().starts_with(['{', '[']) => {
            let old = source_column(at);
            let text = shifted(at, at.span(), old, parent, parent + 1);
            Rendered::Inline(Rope::from_text(text, origin))
        }
        _ if can_copy && !at.is_flow() => {
            let text = at.document().text().as_str();
            let first = at.span().start;
            let old = column(text, first);
            let column = column_for(at, parent, is_item);
            let end = at.children().last().map_or(first, |last| row_end(last, last));
            Rendered::Collection { rope: Rope::from_text(shifted(at, first..end, old, column, column), origin), column }
        }
        Kind::Map => block_map(&open_map(&node), parent, is_item, by),
        Kind::List => block_list(&open_list(&node), parent, is_item, by),
    }
}

/// Who asked for text that is copied from `at`: whoever placed it there, or the patch that it stands in.
fn origin(at: Ref<'_>, by: Option<&Place>) -> Option<Place> {
    match by {
        Some(by) if by.source != at.document().source() => Some(by.clone()),
        _ => Some(at.place()),
    }
}

fn copied_scalar(at: Ref<'_>, parent: usize, origin: Option<Place>) -> Rendered {
    let raw = at.raw();
    if at.is_empty() {
        return Rendered::Inline(Rope::from_text("null", origin));
    }
    if at.is_block_scalar() {
        let header = block_scalar::header(raw);
        let (head, body) = raw.split_at(raw.find(['\n', '\r']).unwrap_or(raw.len()));
        let old = header
            .indicator
            .map_or_else(|| source_column(at), |n| (at.node().extra as usize).saturating_sub(usize::from(n)));
        let body = shift(&unix(body), old, parent, parent + 1);
        return Rendered::Scalar {
            header: Rope::from_text(&head[..header.len], origin.clone()),
            body: Rope::from_text(body, origin),
        };
    }
    if raw.contains(['\n', '\r']) {
        let old = source_column(at);
        return Rendered::Inline(Rope::from_text(shift(&unix(raw), old, parent, parent + 1), origin));
    }
    Rendered::Inline(Rope::from_text(raw, origin))
}

/// Whether a node's text ends with a block scalar that keeps its blank lines: what follows may then count as its content.
pub(super) fn ends_open(node: &Node<'_>) -> bool {
    match node {
        Node::Verbatim(at) => {
            let mut at = at.resolved();
            while at.is_block_collection() {
                match at.children().last() {
                    Some(last) => at = last.resolved(),
                    None => return false,
                }
            }
            at.is_block_scalar() && block_scalar::header(at.raw()).keeps
        }
        Node::Map(map) => map.entries.last().is_some_and(|e| ends_open(&e.value)),
        Node::List(list) => list.items.last().is_some_and(|i| ends_open(&i.value)),
        Node::New(_) => false,
    }
}

/// Spells the scalar at a node's end so that nothing behind it can become its content.
pub(super) fn close_end(node: &mut Node<'_>) {
    match node.kind() {
        Kind::Map => {
            if let Some(last) = node.open_map().entries.last_mut() {
                close_end(&mut last.value);
            }
        }
        Kind::List => {
            if let Some(last) = node.open_list().items.last_mut() {
                close_end(&mut last.value);
            }
        }
        Kind::Scalar => *node = Node::New(node.to_value()),
    }
}

fn block_map(map: &Map<'_>, parent: usize, is_item: bool, by: Option<&Place>) -> Rendered {
    if map.entries.is_empty() {
        return Rendered::Inline(Rope::from_text("{}", by.cloned().or_else(|| map.of.map(Ref::place))));
    }
    let column = map.of.map_or(parent + STEP, |of| column_for(of, parent, is_item));
    let mut rope = Rope::new();
    for (i, entry) in map.entries.iter().enumerate() {
        if i > 0 {
            rope.push(new_line(column), None);
        }
        rope.append(self::entry(entry, column, by));
    }
    Rendered::Collection { rope, column }
}

fn block_list(list: &List<'_>, parent: usize, is_item: bool, by: Option<&Place>) -> Rendered {
    if list.items.is_empty() {
        return Rendered::Inline(Rope::from_text("[]", by.cloned().or_else(|| list.of.map(Ref::place))));
    }
    let column = list.of.map_or(parent + STEP, |of| column_for(of, parent, is_item));
    let mut rope = Rope::new();
    for (i, item) in list.items.iter().enumerate() {
        if i > 0 {
            rope.push(new_line(column), None);
        }
        rope.append(self::item(item, column, by));
    }
    Rendered::Collection { rope, column }
}

pub(super) fn new_line(column: usize) -> String {
    format!("\n{:column$}", "")
}

/// Renders `key: value` for a mapping at `column`, the indentation of its first line aside.
pub(super) fn entry(entry: &Entry<'_>, column: usize, by: Option<&Place>) -> Rope {
    let by = entry.by.as_ref().or(by);
    if let (Some(key), Node::Verbatim(value)) = (entry.key_node, &entry.value)
        && belongs_to(key, *value)
        && can_copy_row(key, *value)
    {
        return copied_row(key, *value, column, by);
    }
    let key = match entry.key_node.filter(|k| can_copy_key(*k)) {
        Some(key) => key.raw().to_owned(),
        None => spell::string(&entry.key, Context::Block),
    };
    let mut rope = Rope::from_text(key + ":", by.cloned());
    behind(&mut rope, value(&entry.value, column, false, by), false);
    rope
}

/// Renders `- value` for a sequence whose dashes stand at `column`.
pub(super) fn item(item: &Item<'_>, column: usize, by: Option<&Place>) -> Rope {
    let by = item.by.as_ref().or(by);
    if let Node::Verbatim(value) = &item.value
        && is_dashed(*value)
        && can_copy_row(*value, *value)
    {
        return copied_row(*value, *value, column, by);
    }
    let mut rope = Rope::from_text("-", by.cloned());
    behind(&mut rope, value(&item.value, column, true, by), true);
    rope
}

/// Puts a value behind a `:` or a dash.
pub(super) fn behind(rope: &mut Rope, rendered: Rendered, is_item: bool) {
    match rendered {
        Rendered::Inline(text) => {
            rope.push(" ", None);
            rope.append(text);
        }
        Rendered::Scalar { header, body } => {
            rope.push(" ", None);
            rope.append(header);
            rope.append(body);
        }
        Rendered::Collection { rope: text, column } => {
            rope.push(if is_item { " ".to_owned() } else { new_line(column) }, None);
            rope.append(text);
        }
    }
}

fn copied_row(head: Ref<'_>, value: Ref<'_>, column: usize, by: Option<&Place>) -> Rope {
    let text = head.document().text().as_str();
    let lead = head.lead().unwrap_or(head.outer_start());
    let span = lead..row_end(head, value);
    let old = self::column(text, lead);
    let origin = match origin(value, by) {
        Some(place) if place.source == head.document().source() => Some(Place { span: span.clone(), ..place }),
        other => other,
    };
    Rope::from_text(shifted(head, span, old, column, column), origin)
}

fn can_copy_row(head: Ref<'_>, value: Ref<'_>) -> bool {
    let doc = head.document();
    doc.spelling == Spelling::Kept
        && !head.in_flow()
        && !head.has_references()
        && !value.has_references()
        && !value.is_empty()
}

fn can_copy_key(key: Ref<'_>) -> bool {
    key.document().spelling == Spelling::Kept
        && !key.in_flow()
        && !key.has_references()
        && !key.raw().contains(['\n', '\r'])
        && !key.is_empty()
        && !key.is_flow()
}

/// Whether `value` is what the text has behind `key`.
fn belongs_to(key: Ref<'_>, value: Ref<'_>) -> bool {
    std::ptr::eq(key.document(), value.document()) && key.node().next == value.id().0
}

fn is_dashed(item: Ref<'_>) -> bool {
    let text = item.document().text().as_bytes();
    !item.in_flow()
        && item.lead().is_some_and(|l| text.get(l) == Some(&b'-') && l < item.outer_start().max(l + 1))
        && item.outer_start() > item.lead().unwrap_or(usize::MAX)
}

fn is_blank(at: Ref<'_>) -> bool {
    at.children().next().is_none()
}

/// The column of the key or dash that a value hangs on in its own text.
pub(crate) fn source_column(value: Ref<'_>) -> usize {
    let text = value.document().text().as_str();
    let Some(lead) = value.lead() else { return 0 };
    if text.as_bytes().get(lead) == Some(&b':') && value.id().0 > 0 {
        // The key stands right before its value in the tree; it is a leaf unless it is a collection, which Kubernetes refuses.
        let key = value.document().node(crate::tree::NodeId(value.id().0 - 1));
        return column(text, key.lead().unwrap_or(key.outer_start()));
    }
    column(text, lead)
}

/// The column for the entries of a block collection: as far from its parent as in its own text.
fn column_for(collection: Ref<'_>, parent: usize, is_item: bool) -> usize {
    let text = collection.document().text().as_str();
    if is_item
        || collection.is_flow()
        || collection.lead().is_none()
        || collection.document().spelling == Spelling::Block
    {
        return parent + STEP;
    }
    let own = column(text, collection.span().start);
    let is_list = collection.style() == Style::BlockList;
    match own.checked_sub(source_column(collection)) {
        Some(0) if is_list => parent,
        Some(step @ 1..=16) => parent + step,
        _ => parent + STEP,
    }
}

fn shifted(at: Ref<'_>, span: Span, old: usize, new: usize, least: usize) -> String {
    let text = at.document().text().as_str();
    debug_assert!(span.end <= line_end(text, span.end));
    shift(&unix(&text[span]), old, new, least)
}

fn unix(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

/// Moves all lines but the first from column `old` to column `new`; none ends up left of `least`.
fn shift(text: &str, old: usize, new: usize, least: usize) -> String {
    if old == new && !text.contains('\n') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for (i, line) in text.split('\n').enumerate() {
        if i == 0 {
            out.push_str(line);
            continue;
        }
        out.push('\n');
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        let moved = (indent + new).saturating_sub(old);
        // A line of spaces may be content of a block scalar; an empty one has nothing to move.
        let moved = if content.is_empty() { if indent == 0 { 0 } else { moved } } else { moved.max(least) };
        out.extend(std::iter::repeat_n(' ', moved));
        out.push_str(content);
    }
    out
}
