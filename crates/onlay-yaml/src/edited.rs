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
    /// It is what a reader would make of the new text. Only the rows that the edits touch are read, of the innermost collection that
    /// holds all of them; `None` if they cannot be read alone, so that all of it has to be.
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
        let changed = Changed::of(root, &edits, self.span.end)?;
        let rows = || changed.runs.iter().map(|run| &run.document);
        if rows().any(|rows| !rows.properties.is_empty() || rows.has_aliases || rows.has_merges) {
            return None;
        }
        let to = |at: usize, by: isize| at.wrapping_add_signed(by);
        let span = to(self.span.start, by)..to(self.span.end, by + edits.growth());
        let bytes = &text.as_bytes()[span.clone()];
        let deeper = changed.path.len() - 1;
        let mut edited = Self {
            source,
            text: text.clone(),
            nodes: Arc::new(changed.nodes(by)),
            moved: 0,
            extent: rows().fold(self.extent, |extent, rows| extent.and(rows.extent, deeper)),
            has_crlf: (self.has_crlf || rows().any(|rows| rows.has_crlf)) && has_crlf(bytes),
            is_ascii: bytes.is_ascii(),
            may_have_escapes: self.may_have_escapes || rows().any(|rows| rows.may_have_escapes),
            has_unique_keys: self.has_unique_keys && rows().all(|rows| rows.has_unique_keys),
            span,
            ..self.clone()
        };
        edited.has_unique_keys = edited.has_unique_keys && has_unique_keys(edited.node(changed.collection().id()));
        Some(edited)
    }
}

/// The rows of a document that edits change.
struct Changed<'d> {
    /// The collection whose rows they are, behind those that it stands in.
    path: Vec<Ref<'d>>,
    runs: Vec<ChangedRows>,
}

impl<'d> Changed<'d> {
    /// Finds the innermost collection whose rows can be read alone.
    fn of(root: Ref<'d>, edits: &EditSet, end: usize) -> Option<Self> {
        let mut path = vec![(root, end)];
        while let Some(&(last, end)) = path.last()
            && let Some(below) = last.below(edits, end)
        {
            path.push(below);
        }
        while let Some(&(last, end)) = path.last() {
            if let Some(runs) = last.changed_rows(edits, end) {
                return Some(Self { path: path.into_iter().map(|(collection, _)| collection).collect(), runs });
            }
            path.pop();
        }
        None
    }

    fn collection(&self) -> Ref<'d> {
        self.path[self.path.len() - 1]
    }

    /// The nodes of the document with these rows; its first byte stands `by` bytes farther back.
    fn nodes(&self, by: isize) -> Vec<Node> {
        let old = self.collection().document();
        let gone = self.gone();
        let new: usize = self.runs.iter().map(|run| run.document.nodes.len()).sum();
        let room = old.nodes.len() + new - gone.iter().map(|gone| gone.len() + 1).sum::<usize>();
        let mut nodes = Vec::with_capacity(room);
        let mut outside = Shift { bytes: old.moved + by, nodes: 0 };
        let (mut start, mut end, mut done) = (None, 0, 0);
        for (run, gone) in self.runs.iter().zip(&gone) {
            let read = &run.document.nodes;
            nodes.extend(old.nodes[done..gone.start].iter().map(|node| shifted(node, outside)));
            let at = outside.bytes - old.moved + to_isize(run.span.start);
            let inside = Shift { bytes: at, nodes: to_isize(nodes.len()) - 1 };
            nodes.extend(read[1..].iter().map(|node| shifted(node, inside)));

            let collection = shifted(&read[0], inside);
            start = start.or((gone.start == self.collection().id().0 as usize + 1).then_some(collection.start));
            (end, done) = (collection.end, gone.end);
            outside.bytes += to_isize(run.document.text().len()) - to_isize(run.span.len());
            outside.nodes += to_isize(read.len()) - 1 - to_isize(gone.len());
        }
        nodes.extend(old.nodes[done..].iter().map(|node| shifted(node, outside)));

        // A collection begins with its first row and ends with its last, and with it those in which it is the last.
        for id in self.path.iter().map(|collection| collection.id().0 as usize) {
            let is_last = old.nodes[id].next as usize == done;
            let last = shifted(&old.nodes[id], outside);
            nodes[id] = Node { next: last.next, end: if is_last { end } else { last.end }, ..nodes[id] };
        }
        let collection = &mut nodes[self.collection().id().0 as usize];
        collection.start = start.unwrap_or(collection.start);
        nodes
    }

    /// The nodes of the rows as they were.
    fn gone(&self) -> Vec<Range<usize>> {
        let collection = self.collection();
        let step = if collection.style() == Style::BlockMap { 2 } else { 1 };
        let rows = collection.children().step_by(step).map(|row| row.id().0 as usize);
        let starts: Vec<usize> = rows.chain([collection.node().next as usize]).collect();
        self.runs.iter().map(|run| starts[run.rows.start]..starts[run.rows.end]).collect()
    }
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
    /// Takes in what stands so many collections deeper.
    fn and(self, other: Self, deeper: usize) -> Self {
        Self {
            depth: self.depth.max(other.depth.saturating_add(deeper)),
            key: self.key.max(other.key),
            scalar: self.scalar.max(other.scalar),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Changed;
    use crate::tree::Extent;
    use crate::{Document, Edit, EditSet, Measures, Move, Piece, SourceId, Span, Text, duplicate_keys, measure, parse};

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

    /// Puts every snippet at every place, over up to four bytes, alone and together with another edit; what comes of each document must
    /// be what a reader makes of it.
    fn check(text: &str, other: Option<&Edit>) -> usize {
        let text = Text::from(text);
        let old = parse(SourceId(0), &text).documents;
        let mut taken = 0;
        let starts = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
        let spans = starts.flat_map(|start| (start..=(start + 4).min(text.len())).map(move |end| start..end));
        for span in spans.filter(|span| text.is_char_boundary(span.end)) {
            for snippet in SNIPPETS {
                let edit = edit(span.clone(), snippet);
                let Ok(edits) = EditSet::new(other.into_iter().cloned().chain([edit]).collect()) else { continue };
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

    fn edit(span: Span, new: &str) -> Edit {
        Edit { span, pieces: vec![Piece::New { text: new.to_owned(), origin: None }], origin: None }
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
        let text = "# head\nab: 1 # one\nc:\n  d: [2]\n\n# of e\ne: |+\n  l\n\nf: 'q'\ng:\n- 1\nh: i\n  j\n";
        let taken = check(text, None);
        assert!(taken > 1_000, "only {taken}");
        let taken = check(text, Some(&edit(11..12, "25")));
        assert!(taken > 1_000, "only {taken}");
        let taken = check("a: 1\n---\nb: 2\r\n\r\nc: \"é\"\r\nd: {e: 3}\r\n---\n- f\n- g: |2\n    h\n\n- \n", None);
        assert!(taken > 500, "only {taken}");
    }

    #[test]
    fn rows_far_down_are_read_alone() {
        let list = "- a: 1\n  b: 2\n- a: 3 # f\n  b:\n  # g\n  - h\n\n- a: 4\n";
        let text =
            format!("k: List\ni:\n{list}m:\n  n:\n    c: 5\n    p: # q\n    - r\n    - s\n  t: |\n    u\nj: l\n");
        let taken = check(&text, None);
        assert!(taken > 1_000, "only {taken}");
        let place = |what: &str| text.find(what).map(|at| at..at + 1).expect("is there");
        let taken = check(&text, Some(&edit(place("4"), "|\n    9\n    8")));
        assert!(taken > 1_000, "only {taken}");

        let text = Text::from(text.as_str());
        let old = &parse(SourceId(0), &text).documents[0];
        let check = |places: &[&str], depth: usize, expected: &[&str]| {
            let edits = EditSet::new(places.iter().map(|what| edit(place(what), "x")).collect()).expect("none overlap");
            let changed = Changed::of(old.root().expect("has a root"), &edits, text.len()).expect("can be read alone");
            assert_eq!(changed.runs.iter().map(|run| run.document.text().as_str()).collect::<Vec<_>>(), expected);
            assert_eq!(changed.path.len(), depth);
        };
        check(&["5"], 3, &["    c: x\n"]);
        check(&["r"], 4, &["    - x\n"]);
        check(&["r", "s\n"], 4, &["    - x\n    - x\n"]);
        check(&["1", "4"], 2, &["- a: x\n  b: 2\n", "- a: x\n"]);
        // The rows of an item begin on the line of its dash.
        check(&["2"], 2, &["- a: 1\n  b: x\n"]);
        check(&["4", "l"], 1, &[&format!("i:\n{}", list.replace('4', "x")), "j: x\n"]);
    }

    #[test]
    fn documents_that_lean_on_other_rows_are_left_to_the_reader() {
        for text in ["a: &x 1\nb: *x\n", "{a: 1, b: 2}\n", "a: !!str 1\nb: 2\n", "# nothing\n"] {
            assert_eq!(check(text, None), 0, "{text:?}");
        }
    }
}
