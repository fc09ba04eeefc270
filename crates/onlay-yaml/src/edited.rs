//! A document as edits leave it: the rows that they touch are read, and the nodes of all others are taken over.

use std::ops::Range;
use std::sync::Arc;

use crate::duplicate::may_have_duplicates;
use crate::edit::EditSet;
use crate::partial::ChangedRows;
use crate::read::has_crlf;
use crate::text::{SourceId, Text};
use crate::tree::{Document, Extent, NO_LEAD, Node, Ref, Style};

/// How far nodes move: in bytes, and in their array.
#[derive(Clone, Copy)]
struct Shift {
    bytes: isize,
    nodes: isize,
}

impl Document {
    /// Returns the document as edits leave it in another text, in which its first byte stands `by` bytes farther back.
    ///
    /// It is what a reader would make of the new text. Only the rows of its root that the edits touch are read; `None` if they cannot
    /// be read alone, so that all of it has to be.
    ///
    /// ```
    /// use onlay_yaml::{Edit, EditSet, Piece, SourceId, Text, parse};
    /// let text = Text::from("a: 1\nb: 2\nc: 3\n");
    /// let edit = Edit { span: 8..9, pieces: vec![Piece::New { text: "25".into(), origin: None }], origin: None };
    /// let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
    /// let new = Text::from(edits.apply(&text));
    /// let edited = parse(SourceId(0), &text).documents[0].edited(SourceId(1), &new, 0, &edits).expect("its rows are plain");
    /// assert_eq!(edited.root().and_then(|root| root.get("c")).map(|c| c.span()), Some(14..15));
    /// ```
    ///
    /// # Panics
    /// If the text ends before the document would: it must be what the edits make of this one's.
    #[must_use]
    pub fn edited(&self, source: SourceId, text: &Text, by: isize, edits: &EditSet) -> Option<Self> {
        let root = self.root()?;
        let edits = edits.touching(&self.span);
        // An edit at the border belongs to the neighbour as well.
        let (first, last) = (edits.edits().first()?, edits.edits().last()?);
        let is_inside = (self.span.start == 0 || self.span.start < first.span.start)
            && (self.span.end == self.text.len() || last.span.end < self.span.end);
        if !is_inside || u32::try_from(text.len()).is_err() {
            return None;
        }
        let changed = root.changed_rows(&edits, self.span.end)?;
        let rows = &changed.document;
        if !rows.properties.is_empty() || rows.has_aliases || rows.has_merges {
            return None;
        }
        let to = |at: usize, by: isize| at.wrapping_add_signed(by);
        let span = to(self.span.start, by)..to(self.span.end, by + edits.growth());
        let bytes = &text.as_bytes()[span.clone()];
        let mut edited = Self {
            source,
            text: text.clone(),
            nodes: Arc::new(nodes(root, &changed, by, edits.growth())),
            moved: 0,
            extent: self.extent.and(rows.extent),
            has_crlf: (self.has_crlf || rows.has_crlf) && has_crlf(bytes),
            is_ascii: bytes.is_ascii(),
            may_have_escapes: self.may_have_escapes || rows.may_have_escapes,
            has_unique_keys: self.has_unique_keys && rows.has_unique_keys,
            span,
            ..self.clone()
        };
        edited.has_unique_keys = edited.has_unique_keys && edited.root().is_some_and(has_unique_keys);
        Some(edited)
    }
}

/// The nodes of a document with its changed rows; the edits make it longer by `growth` bytes.
fn nodes(root: Ref<'_>, changed: &ChangedRows, by: isize, growth: isize) -> Vec<Node> {
    let old = root.document();
    let new = &changed.document.nodes;
    let gone = nodes_of_rows(root, &changed.rows);
    let room = old.nodes.len() - gone.len() + new.len() - 1;
    let above = Shift { bytes: old.moved + by, nodes: 0 };
    let inside = Shift { bytes: by.wrapping_add_unsigned(changed.start), nodes: to_isize(gone.start) - 1 };
    let below = Shift { bytes: above.bytes + growth, nodes: to_isize(room) - to_isize(old.nodes.len()) };

    let mut nodes = Vec::with_capacity(room);
    nodes.extend(old.nodes[..gone.start].iter().map(|node| shifted(node, above)));
    nodes.extend(new[1..].iter().map(|node| shifted(node, inside)));
    nodes.extend(old.nodes[gone.end..].iter().map(|node| shifted(node, below)));
    // The root begins with its first row and ends with its last.
    let as_read = |is_new: bool, by: Shift| if is_new { shifted(&new[0], inside) } else { shifted(&old.nodes[0], by) };
    let (first, last) = (as_read(gone.start == 1, above), as_read(gone.end == old.nodes.len(), below));
    nodes[0] = Node { start: first.start, end: last.end, next: shift(0, to_isize(room)), ..old.nodes[0] };
    nodes
}

/// The nodes of some rows of a collection.
fn nodes_of_rows(collection: Ref<'_>, rows: &Range<usize>) -> Range<usize> {
    let step = if collection.style() == Style::BlockMap { 2 } else { 1 };
    let starts = || collection.children().step_by(step).map(|row| row.id().0 as usize);
    let end = collection.node().next as usize;
    starts().nth(rows.start).unwrap_or(end)..starts().nth(rows.end).unwrap_or(end)
}

fn shifted(node: &Node, by: Shift) -> Node {
    Node {
        start: shift(node.start, by.bytes),
        end: shift(node.end, by.bytes),
        lead: if node.lead == NO_LEAD { NO_LEAD } else { shift(node.lead, by.bytes) },
        next: shift(node.next, by.nodes),
        ..*node
    }
}

#[allow(clippy::cast_possible_truncation, reason = "texts over 4 GiB are left to the reader, which refuses them")]
const fn shift(at: u32, by: isize) -> u32 {
    at.wrapping_add(by as u32)
}

const fn to_isize(count: usize) -> isize {
    0_isize.wrapping_add_unsigned(count)
}

/// Whether no key of a mapping can stand in it twice.
fn has_unique_keys(map: Ref<'_>) -> bool {
    let keys: Vec<Ref<'_>> = map.pairs().map(|(key, _)| key).collect();
    map.style() != Style::BlockMap || !may_have_duplicates(&keys, &mut Vec::new())
}

impl Extent {
    fn and(self, other: Self) -> Self {
        Self { depth: self.depth.max(other.depth), key: self.key.max(other.key), scalar: self.scalar.max(other.scalar) }
    }
}

#[cfg(test)]
mod tests {
    use crate::tree::Extent;
    use crate::{Document, Edit, EditSet, Measures, Move, Piece, SourceId, Text, duplicate_keys, measure, parse};

    const SNIPPETS: [&str; 18] = [
        "",
        " ",
        "\n",
        "x",
        "\nx: 1",
        "\r\nx: é",
        "- y\n",
        "\n  z: 2",
        "#",
        "\n---\n",
        "\n...",
        "\"\\n\"",
        "{",
        ": ",
        "x: &x 1\n",
        "  x: |+\n",
        "ab: >\n\n  ",
        "k:\n",
    ];

    /// Puts every snippet at every place, over up to four bytes; what comes of each document must be what a reader makes of it.
    fn check(text: &str) -> usize {
        let text = Text::from(text);
        let old = parse(SourceId(0), &text).documents;
        let mut taken = 0;
        let starts = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
        let spans = starts.flat_map(|start| (start..=(start + 4).min(text.len())).map(move |end| start..end));
        for span in spans.filter(|span| text.is_char_boundary(span.end)) {
            for snippet in SNIPPETS {
                let pieces = vec![Piece::New { text: snippet.to_owned(), origin: None }];
                let edits = EditSet::new(vec![Edit { span: span.clone(), pieces, origin: None }]).expect("is one edit");
                let after = Text::from(edits.apply(&text));
                let moves = edits.moves(old.iter().map(Document::span)).collect::<Vec<Move>>();
                for (document, Move { by, .. }) in old.iter().zip(moves).filter(|(_, to)| to.is_touched) {
                    if let Some(edited) = document.edited(SourceId(0), &after, by, &edits) {
                        is_as_read(&edited, &after);
                        taken += 1;
                    }
                }
            }
        }
        taken
    }

    fn is_as_read(edited: &Document, text: &Text) {
        let whole = parse(SourceId(0), text);
        assert_eq!(whole.errors, [], "{text:?}");
        let read = whole.documents.iter().find(|document| document.span() == edited.span()).expect("is a document");
        assert_eq!(edited.nodes, read.nodes, "{text:?}");
        assert_eq!((edited.has_crlf, edited.is_ascii, edited.moved), (read.has_crlf, read.is_ascii, 0), "{text:?}");
        assert!(edited.may_have_escapes || !read.may_have_escapes, "{text:?}");
        let Measures { depth, key, scalar } = measure(read);
        let Extent { depth: most_depth, key: most_key, scalar: most_scalar } = edited.extent;
        assert!(depth.0 <= most_depth && key.0 <= most_key && scalar.0 <= most_scalar, "{text:?}");
        let unsure = Document { has_unique_keys: false, ..edited.clone() };
        assert!(!edited.has_unique_keys || duplicate_keys(&unsure).is_empty(), "{text:?}");
    }

    #[test]
    fn a_document_is_what_a_reader_makes_of_the_new_text() {
        let taken = check("# head\nab: 1 # one\nc:\n  d: [2]\n\n# of e\ne: |+\n  l\n\nf: 'q'\ng:\n- 1\nh: i\n  j\n");
        assert!(taken > 1_000, "only {taken}");
        let taken = check("a: 1\n---\nb: 2\r\n\r\nc: \"é\"\r\nd: {e: 3}\r\n---\n- f\n- g: |2\n    h\n\n- \n");
        assert!(taken > 500, "only {taken}");
    }

    #[test]
    fn documents_that_lean_on_other_rows_are_left_to_the_reader() {
        for text in ["a: &x 1\nb: *x\n", "{a: 1, b: 2}\n", "a: !!str 1\nb: 2\n", "# nothing\n"] {
            assert_eq!(check(text), 0, "{text:?}");
        }
    }
}
