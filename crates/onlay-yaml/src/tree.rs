//! The tree of one document: spans into the text, and nothing copied from it.
//!
//! Nodes stand in one array, parents before their children, so that a subtree is a range of it. A mapping's children are
//! key, value, key, value. All offsets are bytes from the start of the whole text, also in a later document of it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::scalar::{self, Scalar};
use crate::text::{Place, SourceId, Span, Text};

/// Names a node of one [`Document`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) u32);

/// How a node is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// A scalar without quotes, or nothing at all where a value could stand.
    Plain,
    /// A `'…'` scalar.
    SingleQuoted,
    /// A `"…"` scalar.
    DoubleQuoted,
    /// A `|` block scalar.
    Literal,
    /// A `>` block scalar.
    Folded,
    /// A `*name` that stands for another node.
    Alias,
    /// A mapping with an entry a line.
    BlockMap,
    /// A `{…}` mapping, or a lone `key: value` in a flow sequence.
    FlowMap,
    /// A sequence with `- ` items.
    BlockList,
    /// A `[…]` sequence.
    FlowList,
}

/// No indicator stands before the node.
pub(crate) const NO_LEAD: u32 = u32::MAX;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) style: Style,
    /// Whether an anchor or a tag is in [`Document::properties`].
    pub(crate) has_properties: bool,
    /// Whether the node stands inside of a `{…}` or `[…]`.
    pub(crate) in_flow: bool,
    /// The text of the node, without its properties.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The `-` of an item, the `?` or first byte of a key, the `:` of a value.
    pub(crate) lead: u32,
    /// One past the last node of the subtree.
    pub(crate) next: u32,
    /// The content's indentation for a block scalar, the target for an alias.
    pub(crate) extra: u32,
}

/// An anchor and a tag, where a node has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Properties {
    pub(crate) node: u32,
    pub(crate) start: u32,
    pub(crate) anchor: Option<(u32, u32)>,
    pub(crate) tag: Option<(u32, u32)>,
}

/// How values of a document are written into other texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// As they stand in this document.
    #[default]
    Kept,
    /// In block style, scalars in their plainest safe form.
    Block,
}

/// One YAML document: its text and its tree.
#[derive(Debug, Clone)]
pub struct Document {
    pub(crate) source: SourceId,
    pub(crate) text: Text,
    pub(crate) span: Span,
    /// Shared by all texts in which the document stands byte for byte.
    pub(crate) nodes: Arc<Vec<Node>>,
    pub(crate) properties: Arc<Vec<Properties>>,
    /// How far the document has moved since its nodes were read.
    pub(crate) moved: isize,
    pub(crate) has_aliases: bool,
    pub(crate) has_merges: bool,
    /// Whether a key may be a collection: the fast reader leaves such documents to the complete one.
    pub(crate) may_have_collection_keys: bool,
    pub(crate) spelling: Spelling,
    pub(crate) extent: Extent,
    pub(crate) has_crlf: bool,
    pub(crate) is_ascii: bool,
    /// Whether there may be a `\` in a double-quoted scalar.
    pub(crate) may_have_escapes: bool,
    /// Whether the fast reader has seen that no key stands twice in its mapping.
    pub(crate) has_unique_keys: bool,
}

/// How deep a document is, and how long its longest key and its longest scalar, keys included; at most.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    pub(crate) depth: usize,
    pub(crate) key: usize,
    pub(crate) scalar: usize,
}

impl Extent {
    /// Nobody has looked.
    pub(crate) const UNKNOWN: Self = Self { depth: usize::MAX, key: usize::MAX, scalar: usize::MAX };
}

impl Document {
    /// Returns the text that the document is a part of.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Returns which text that is.
    #[must_use]
    pub fn source(&self) -> SourceId {
        self.source
    }

    /// Returns the bytes from the document's `---` (or the start of the text) to the next one.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// Returns the same document in another text, `by` bytes farther back, where its bytes must be the same.
    ///
    /// Nothing is read again, and the nodes have the same names.
    ///
    /// ```
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let parsed = parse(SourceId(0), &Text::from("---\na: 1\n---\nb: 2\n"));
    /// let text = Text::from("---\na: 12345\n---\nb: 2\n");
    /// let moved = parsed.documents[1].moved(SourceId(1), &text, 4);
    /// assert_eq!(moved.root().and_then(|root| root.get("b")).map(|b| b.span()), Some(20..21));
    /// ```
    ///
    /// # Panics
    /// If the text does not have the document's bytes there.
    #[must_use]
    pub fn moved(&self, source: SourceId, text: &Text, by: isize) -> Self {
        let to = |at: usize| at.wrapping_add_signed(by);
        let span = to(self.span.start)..to(self.span.end);
        assert!(text.get(span.clone()) == self.text.get(self.span.clone()), "the document has other bytes there");
        Self { source, text: text.clone(), span, moved: self.moved + by, ..self.clone() }
    }

    /// Returns the top node, or nothing where the document holds only comments.
    #[must_use]
    pub fn root(&self) -> Option<Ref<'_>> {
        (!self.nodes.is_empty()).then_some(Ref { doc: self, id: NodeId(0) })
    }

    /// Returns a node by its name.
    #[must_use]
    pub fn node(&self, id: NodeId) -> Ref<'_> {
        Ref { doc: self, id }
    }

    /// Returns whether a line of the document ends in `\r\n`.
    #[must_use]
    pub fn has_crlf(&self) -> bool {
        self.has_crlf
    }

    /// Returns whether all characters of the document are ASCII.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.is_ascii
    }

    /// Returns whether a double-quoted scalar may spell characters out with a `\`; if not, certainly none does.
    #[must_use]
    pub fn may_have_escapes(&self) -> bool {
        self.may_have_escapes
    }

    /// Whether the document is certainly no deeper than this, and no key and no scalar in it has more bytes; if not, it has to be
    /// [measured](crate::measure()).
    #[must_use]
    pub fn is_surely_within(&self, depth: u64, key: u64, scalar: u64) -> bool {
        self.extent.depth as u64 <= depth && self.extent.key as u64 <= key && self.extent.scalar as u64 <= scalar
    }

    /// Iterates over all nodes in the order of the text; aliases are not followed.
    pub fn nodes(&self) -> impl Iterator<Item = Ref<'_>> {
        (0..self.nodes.len()).map(|id| self.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX))))
    }

    /// Returns how many bytes of memory the tree takes, its text aside.
    ///
    /// ```
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let parsed = parse(SourceId(0), &Text::from("a: 1\n"));
    /// assert!((1..200).contains(&parsed.documents[0].tree_bytes()));
    /// ```
    #[must_use]
    pub fn tree_bytes(&self) -> usize {
        self.nodes.capacity() * size_of::<Node>() + self.properties.capacity() * size_of::<Properties>()
    }

    /// Where a byte is now that a node was read at.
    fn place(&self, read_at: u32) -> usize {
        (read_at as usize).wrapping_add_signed(self.moved)
    }

    /// Whether the fast reader has read it, which leaves keys that are collections to the complete one.
    pub(crate) fn is_plain(&self) -> bool {
        !self.may_have_collection_keys
    }

    /// Says that values taken from here are to be written in block style, whatever their spelling.
    pub fn set_spelling(&mut self, spelling: Spelling) {
        self.spelling = spelling;
    }
}

/// A node of a document, cheap to copy.
#[derive(Clone, Copy)]
pub struct Ref<'d> {
    pub(crate) doc: &'d Document,
    pub(crate) id: NodeId,
}

impl PartialEq for Ref<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.doc, other.doc) && self.id == other.id
    }
}

impl Eq for Ref<'_> {}

impl std::fmt::Debug for Ref<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}#{}({:?})", self.doc.source, self.id.0, self.raw())
    }
}

/// What a node is, its spelling aside; aliases are what they stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A mapping.
    Map,
    /// A sequence.
    List,
    /// Anything else.
    Scalar,
}

impl<'d> Ref<'d> {
    pub(crate) fn node(self) -> &'d Node {
        &self.doc.nodes[self.id.0 as usize]
    }

    fn at(self, id: u32) -> Ref<'d> {
        Ref { doc: self.doc, id: NodeId(id) }
    }

    /// Returns the document.
    #[must_use]
    pub fn document(self) -> &'d Document {
        self.doc
    }

    /// Returns the node's name in its document.
    #[must_use]
    pub fn id(self) -> NodeId {
        self.id
    }

    /// Returns how the node is written.
    #[must_use]
    pub fn style(self) -> Style {
        self.node().style
    }

    /// Returns the bytes of the node's text, its anchor and tag aside.
    #[must_use]
    pub fn span(self) -> Span {
        self.doc.place(self.node().start)..self.doc.place(self.node().end)
    }

    /// Returns the bytes of the node's text with its anchor and tag.
    #[must_use]
    pub fn outer_span(self) -> Span {
        self.outer_start()..self.doc.place(self.node().end)
    }

    pub(crate) fn outer_start(self) -> usize {
        self.doc.place(self.properties().map_or(self.node().start, |p| p.start))
    }

    /// Returns where the node stands among all texts.
    #[must_use]
    pub fn place(self) -> Place {
        Place { source: self.doc.source, span: self.span() }
    }

    /// Returns the place of the first line of the node, for what is said about all of it.
    #[must_use]
    pub fn first_line(self) -> Place {
        let place = self.place();
        let text = &self.document().text()[place.span.clone()];
        let len = memchr::memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len());
        Place { span: place.span.start..place.span.start + len, ..place }
    }

    /// Returns the node's text as it is written.
    #[must_use]
    pub fn raw(self) -> &'d str {
        &self.doc.text.as_str()[self.span()]
    }

    pub(crate) fn in_flow(self) -> bool {
        self.node().in_flow
    }

    /// Whether the node's own text, its anchor aside, means the same anywhere.
    pub(crate) fn is_portable(self) -> bool {
        let below = self.id.0 + 1..self.node().next;
        let from = self.doc.properties.partition_point(|p| p.node < below.start);
        self.style() != Style::Alias
            && self.tag().is_none()
            && self.doc.properties.get(from).is_none_or(|p| p.node >= below.end)
            && !(self.doc.has_aliases
                && self.doc.nodes[below.start as usize..below.end as usize].iter().any(|n| n.style == Style::Alias))
    }

    /// Whether the subtree holds an alias, an anchor or a tag, so that its text means something else elsewhere.
    pub(crate) fn has_references(self) -> bool {
        let range = self.id.0..self.node().next;
        let from = self.doc.properties.partition_point(|p| p.node < range.start);
        self.doc.properties.get(from).is_some_and(|p| p.node < range.end)
            || (self.doc.has_aliases
                && self.doc.nodes[range.start as usize..range.end as usize].iter().any(|n| n.style == Style::Alias))
    }

    /// Whether two nodes are the same text in places where it means the same.
    pub(crate) fn is_written_as(self, other: Ref<'_>) -> bool {
        let (a, b) = (self.node(), other.node());
        let is_alike = a.style == b.style && a.in_flow == b.in_flow && a.end - a.start == b.end - b.start;
        // The indentation of a block scalar; nothing for other scalars.
        let is_placed_alike = match self.kind() {
            Kind::Scalar => a.extra == b.extra,
            _ => self.is_flow() || self.column() == other.column(),
        };
        is_alike && is_placed_alike && self.raw() == other.raw() && !self.has_references() && !other.has_references()
    }

    /// How many bytes stand before the node on its line.
    fn column(self) -> usize {
        let before = &self.doc.text.as_bytes()[..self.span().start];
        before.len() - memchr::memrchr2(b'\n', b'\r', before).map_or(0, |at| at + 1)
    }

    pub(crate) fn lead(self) -> Option<usize> {
        (self.node().lead != NO_LEAD).then(|| self.doc.place(self.node().lead))
    }

    fn properties(self) -> Option<&'d Properties> {
        if !self.node().has_properties {
            return None;
        }
        let table = &self.doc.properties;
        table.binary_search_by_key(&self.id.0, |p| p.node).ok().map(|i| &table[i])
    }

    /// Returns the node's tag as it is written, such as `!!str`.
    #[must_use]
    pub fn tag(self) -> Option<&'d str> {
        self.tag_span().map(|span| &self.doc.text.as_str()[span])
    }

    /// Returns the name of the node's anchor.
    #[must_use]
    pub fn anchor(self) -> Option<&'d str> {
        self.anchor_span().map(|span| &self.doc.text.as_str()[span.start + 1..span.end])
    }

    pub(crate) fn tag_span(self) -> Option<Span> {
        self.properties()?.tag.map(|(start, end)| self.doc.place(start)..self.doc.place(end))
    }

    /// The bytes of the anchor, its `&` included.
    pub(crate) fn anchor_span(self) -> Option<Span> {
        self.properties()?.anchor.map(|(start, end)| self.doc.place(start)..self.doc.place(end))
    }

    /// Follows aliases to the node that they stand for.
    #[must_use]
    pub fn resolved(self) -> Ref<'d> {
        if self.style() == Style::Alias { self.at(self.node().extra) } else { self }
    }

    /// Returns what the node is, aliases followed.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.resolved().style() {
            Style::BlockMap | Style::FlowMap => Kind::Map,
            Style::BlockList | Style::FlowList => Kind::List,
            _ => Kind::Scalar,
        }
    }

    /// Returns whether the node is a `{…}` or `[…]`.
    #[must_use]
    pub fn is_flow(self) -> bool {
        matches!(self.style(), Style::FlowMap | Style::FlowList)
    }

    pub(crate) fn is_block_collection(self) -> bool {
        matches!(self.style(), Style::BlockMap | Style::BlockList)
    }

    pub(crate) fn is_block_scalar(self) -> bool {
        matches!(self.style(), Style::Literal | Style::Folded)
    }

    /// Returns whether nothing is written where the node stands.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.node().start == self.node().end
    }

    /// Iterates over the nodes directly below, as written; aliases are not followed.
    pub(crate) fn children(self) -> impl Iterator<Item = Ref<'d>> {
        let end = self.node().next;
        let mut id = self.id.0 + 1;
        std::iter::from_fn(move || {
            (id < end).then(|| {
                let child = self.at(id);
                id = child.node().next;
                child
            })
        })
    }

    /// Iterates over the keys and values of a mapping as written, duplicates and `<<` included.
    pub fn pairs(self) -> impl Iterator<Item = (Ref<'d>, Ref<'d>)> {
        let mut children = self.children();
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// Returns the items of a sequence, aliases of the sequence followed; none for another node.
    pub fn items(self) -> impl Iterator<Item = Ref<'d>> {
        let list = self.resolved();
        let is_list = list.kind() == Kind::List;
        list.children().filter(move |_| is_list)
    }

    pub(crate) fn is_merge_key(self) -> bool {
        let node = self.node();
        node.style == Style::Plain && node.end - node.start == 2 && self.bytes() == b"<<" && self.tag().is_none()
    }

    /// Whether a key is a plain word without anchor or tag, so that its name is its text.
    pub(crate) fn is_plain_word(self) -> bool {
        let node = self.node();
        // The fast reader takes keys on one line only.
        node.style == Style::Plain
            && !node.has_properties
            && scalar::is_word(self.bytes())
            && (self.doc.is_plain() || scalar::is_on_one_line(self.bytes()))
    }

    /// The node's text as it is written, without a look at where its characters begin.
    pub(crate) fn bytes(self) -> &'d [u8] {
        &self.doc.text.as_bytes()[self.span()]
    }

    /// Whether a key has a name.
    fn is_key(self, name: &str) -> bool {
        if self.is_plain_word() { self.bytes() == name.as_bytes() } else { self.key_name() == name }
    }

    /// Finds the value of a key of a mapping; the last one counts.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Ref<'d>> {
        let map = self.resolved();
        if map.kind() != Kind::Map {
            return None;
        }
        if self.doc.has_merges {
            return map.entries().into_iter().find(|e| e.key == key).map(|e| e.value);
        }
        // A plain key is called otherwise than it is written only if it is a boolean, null or a number; so is no word.
        let is_word = self.doc.is_plain() && scalar::is_word(key.as_bytes());
        let mut entries = map.pairs().filter(|(name, _)| {
            let node = name.node();
            match is_word && node.style == Style::Plain && !node.has_properties {
                true => name.bytes() == key.as_bytes(),
                false => name.is_key(key),
            }
        });
        let found = if self.doc.has_unique_keys { entries.next() } else { entries.last() };
        found.map(|(_, value)| value)
    }

    /// Reads the node as a mapping's key: Kubernetes turns booleans and numbers into strings.
    #[must_use]
    pub fn key_name(self) -> Cow<'d, str> {
        scalar::key_name(self)
    }

    /// Reads a scalar as Kubernetes does; `None` for a collection.
    #[must_use]
    pub fn scalar(self) -> Option<Scalar<'d>> {
        let node = self.resolved();
        (node.kind() == Kind::Scalar).then(|| scalar::read(node))
    }

    /// Reads the node as a string: `None` for anything that Kubernetes reads as something else.
    #[must_use]
    pub fn as_str(self) -> Option<Cow<'d, str>> {
        match self.scalar() {
            Some(Scalar::String(text)) => Some(text),
            _ => None,
        }
    }
}
