//! Lowering: an overlay to the edits that make the base say the same.
//!
//! The overlay is walked once, beside the tree that it was opened from. What is the same node stays untouched; an opened
//! collection is looked into; anything else is new text.

mod anchors;
mod block;
mod flow;
mod geometry;
mod list;
mod order;
mod render;
mod rope;

use crate::edit::{Edit, Piece};
use crate::overlay::Node;
use crate::text::{Place, Span};
use crate::tree::{Document, Ref};
pub(crate) use geometry::line_start;
pub(crate) use render::source_column;
use rope::Rope;

/// Returns the edits that turn the text of `at` into what `node` says, in order; to be joined by [`crate::EditSet::new`].
///
/// ```
/// use onlay_yaml::{EditSet, Node, SourceId, Text, Value, lower, parse};
/// let text = Text::from("replicas: 1 # one\nname: web\n");
/// let parsed = parse(SourceId(0), &text);
/// let root = parsed.documents[0].root().expect("not empty");
/// let mut node = Node::Verbatim(root);
/// node.open_map().set("replicas".into(), None, Node::New(Value::Int(3)), None);
/// let edits = EditSet::new(lower(root, &node)).expect("edits of one walk do not overlap");
/// assert_eq!(edits.apply(&text), "replicas: 3 # one\nname: web\n");
/// ```
#[must_use]
pub fn lower<'d>(at: Ref<'d>, node: &Node<'d>) -> Vec<Edit> {
    let mut lowering = Lowering::new(at.document());
    let slot = Slot { column: geometry::column(&at.doc.text, at.outer_start()), kind: SlotKind::Root };
    // The text of a definition belongs to its line: it comes before what is put in behind that line.
    if lowering.doc.has_aliases && !matches!(node, Node::Verbatim(_)) {
        lowering.keep_aliases(at, node);
    }
    lowering.value(at, node, &slot, None);
    lowering.edits
}

/// What a value hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SlotKind {
    /// Nothing.
    Root,
    /// The `:` of an entry.
    Entry,
    /// The dash of an item.
    Item,
    /// A place in a flow collection.
    Flow,
}

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
struct Slot {
    /// The column of the key or the dash.
    column: usize,
    kind: SlotKind,
}

struct Lowering<'d> {
    doc: &'d Document,
    text: &'d str,
    edits: Vec<Edit>,
    /// Lines that go, whatever becomes of their neighbours.
    going: Vec<Span>,
    line_break: &'static str,
    is_json: bool,
    /// What stands between a colon and a value in flow style.
    colon: &'static str,
}

impl<'d> Lowering<'d> {
    fn new(doc: &'d Document) -> Self {
        let text = doc.text.as_str();
        let first_break = text.find(['\n', '\r']).map_or("", |at| &text[at..]);
        let line_break = if first_break.starts_with("\r\n") { "\r\n" } else { "\n" };
        let is_json = doc.root().is_some_and(|root| root.is_flow() && is_json_style(root));
        let colon = if is_json { doc.root().and_then(json_colon) } else { None };
        Self { doc, text, edits: Vec::new(), going: Vec::new(), line_break, is_json, colon: colon.unwrap_or(" ") }
    }

    /// Compares a value with what is to stand in its place, and notes the edits.
    fn value(&mut self, at: Ref<'d>, node: &Node<'d>, slot: &Slot, by: Option<&Place>) {
        match node {
            Node::Verbatim(same) if *same == at => {}
            Node::Map(map) if map.of == Some(at) => {
                // An empty `{}` has no style to keep, and a pair in a flow sequence no braces.
                let has_entries = at.children().next().is_some();
                if !at.is_flow() {
                    self.block_map(at, map, node, slot, by);
                } else if (self.text[at.span()].starts_with('{') || map.has_its_rows())
                    && (has_entries || slot.kind == SlotKind::Flow)
                {
                    self.flow_map(at, map);
                } else {
                    self.replace(at, node, slot, by);
                }
            }
            Node::List(list) if list.of == Some(at) => {
                if at.is_flow() {
                    self.flow_list(at, list, node, slot, by);
                } else {
                    self.block_list(at, list, node, slot, by);
                }
            }
            _ => self.replace(at, node, slot, by),
        }
    }

    /// One step of indentation in a JSON text.
    fn json_step(&self) -> &'d str {
        let first = self.doc.root().and_then(|root| root.children().next()).map_or(0, Ref::outer_start);
        let indent = &self.text[geometry::line_start(self.text, first)..first];
        if geometry::is_blank(indent) && !indent.is_empty() { indent } else { "  " }
    }

    fn edit(&mut self, span: Span, rope: Rope) {
        // What comes behind a row whose end goes with blank lines comes behind these.
        let gone = self.going.iter().find(|gone| span.is_empty() && gone.start < span.start && span.start < gone.end);
        let span = gone.map_or(span, |gone| gone.end..gone.end);
        let pieces = rope.into_pieces(self.line_break);
        self.edits.push(Edit { span, pieces, origin: None });
    }

    fn remove(&mut self, span: Span, origin: Option<Place>) {
        self.edits.push(Edit { span, pieces: Vec::new(), origin });
    }

    fn pieces(&mut self, span: Span, pieces: Vec<Piece>) {
        self.edits.push(Edit { span, pieces, origin: None });
    }
}

/// Whether a flow collection is spelled as JSON: its first key is in double quotes.
fn is_json_style(root: Ref<'_>) -> bool {
    root.children().next().is_some_and(|first| first.style() == crate::tree::Style::DoubleQuoted)
}

/// What a JSON text has behind its first colon.
fn json_colon(root: Ref<'_>) -> Option<&'static str> {
    let value = root.pairs().next()?.1;
    Some(if value.lead().is_some_and(|colon| colon + 1 == value.outer_start()) { "" } else { " " })
}
