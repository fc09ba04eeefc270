//! Which part of a document has to be read again after edits, and why the rest says what it said.
//!
//! A block collection is a run of rows, each beginning on a line of its own at the collection's column. Where no row refers to
//! another (no anchors, aliases, tags), a row means the same whatever rows stand before and behind it, as long as a row begins
//! on the line behind it. So of a text in which edits touch only some rows, those rows alone say whether it is as it should be.

use std::ops::Range;

use crate::edit::{Edit, EditSet, Piece};
use crate::lower::line_start;
use crate::read::parse;
use crate::text::{Span, Text};
use crate::tree::{Document, Ref, Style};

/// Rows of a block collection that stand together and that edits touch, read as they come out.
#[derive(Debug)]
pub struct ChangedRows {
    /// Which rows of the collection, in the order of the text.
    pub rows: Range<usize>,
    /// Their new text, read as a document of its own; its root is a collection of the same style.
    pub document: Document,
    /// Their old text.
    pub(crate) span: Span,
}

impl<'d> Ref<'d> {
    /// Reads only those rows of a block collection again that edits touch; `end` is where the text of its last row ends.
    ///
    /// `None` if the rows cannot be taken out of their text: then all of it has to be read. The rows that are left out are
    /// what they were.
    ///
    /// ```
    /// use onlay_yaml::{Edit, EditSet, Piece, SourceId, Text, parse};
    /// let text = Text::from("a: 1\nb: 2\nc: 3\n");
    /// let parsed = parse(SourceId(0), &text);
    /// let edit = Edit { span: 8..9, pieces: vec![Piece::New { text: "5".into(), origin: None }], origin: None };
    /// let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
    /// let changed = parsed.documents[0].root().expect("has a root").changed_rows(&edits, text.len()).expect("is plain");
    /// assert_eq!((changed.len(), &changed[0].rows), (1, &(1..2)));
    /// assert_eq!(changed[0].document.text().as_str(), "b: 5\n");
    /// ```
    #[must_use]
    pub fn changed_rows(self, edits: &EditSet, end: usize) -> Option<Vec<ChangedRows>> {
        let doc = self.document();
        if !doc.properties.is_empty() || doc.has_aliases || doc.has_merges || !doc.is_plain() {
            return None;
        }
        let starts = self.row_starts()?;
        let mut touched: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        for (number, edit) in edits.edits().iter().enumerate() {
            let rows = touched_rows(&starts, edit, doc.text())?;
            match touched.last_mut() {
                // What begins the rows behind others may still be a part of those: they are read together.
                Some((last, of)) if rows.start <= last.end => (last.end, of.end) = (last.end.max(rows.end), number + 1),
                _ => touched.push((rows, number..number + 1)),
            }
        }
        let read = |(rows, of): (Range<usize>, Range<usize>)| {
            let span = starts[rows.start]..starts.get(rows.end).copied().unwrap_or(end);
            Some(ChangedRows { document: self.read_rows(&edits.some(of), &span)?, rows, span })
        };
        if touched.is_empty() { None } else { touched.into_iter().map(read).collect() }
    }

    /// Reads what edits make of the text of some rows.
    fn read_rows(self, edits: &EditSet, span: &Span) -> Option<Document> {
        let doc = self.document();
        if edits.edits().last().is_some_and(|edit| edit.span.end > span.end) {
            return None;
        }
        let text = edits.apply_within(doc.text(), span.clone());
        let is_ended = memchr::memmem::find(text.as_bytes(), b"\n...").is_some();
        if is_ended || text.starts_with(['-', '.', '%', '\u{feff}']) && !self.is_list() {
            return None;
        }
        let column = self.span().start - line_start(doc.text(), self.span().start);
        // What is left of the collection would end it, and be no part of it.
        let is_inside = |line: &str| line.trim().is_empty() || line.bytes().take(column).all(|b| b == b' ');
        if column > 0 && !text.lines().all(is_inside) {
            return None;
        }
        let text = Text::from(text);
        let mut parsed = parse(doc.source(), &text);
        let document = parsed.documents.pop().filter(|_| parsed.documents.is_empty() && parsed.errors.is_empty())?;
        // A marker between documents may have nothing behind it.
        if document.span().len() < text.len() {
            return None;
        }
        let is_alike = |root: Ref<'_>| root.style() == self.style() && root.span().start == column;
        // What the complete reader reads in a part it may refuse in the whole, and the other way round.
        (document.is_plain() && document.root().is_some_and(is_alike)).then_some(document)
    }

    /// Finds the block collection in the one row that all edits are in; with it comes where the text of its last row ends.
    pub(crate) fn below(self, edits: &EditSet, end: usize) -> Option<(Ref<'d>, usize)> {
        let starts = self.row_starts()?;
        let (first, last) = (edits.edits().first()?, edits.edits().last()?);
        let row = starts.partition_point(|start| *start < first.span.start).checked_sub(1)?;
        let end = starts.get(row + 1).copied().unwrap_or(end);
        let below = self.children().nth(if self.is_list() { row } else { 2 * row + 1 })?;
        let is_in_rows = last.span.end < end && below.span().start < first.span.start;
        (is_in_rows && matches!(below.style(), Style::BlockMap | Style::BlockList)).then_some((below, end))
    }

    /// Returns the byte where the line begins that the node's key, dash or first byte is on.
    #[must_use]
    pub fn line_start(self) -> usize {
        line_start(self.document().text(), self.lead().unwrap_or(self.outer_span().start))
    }

    fn is_list(self) -> bool {
        self.style() == Style::BlockList
    }

    /// Where the lines of the rows begin; `None` unless each begins a line, and for anything but a block collection.
    fn row_starts(self) -> Option<Vec<usize>> {
        let text = self.document().text().as_str();
        let step = match self.style() {
            Style::BlockMap => 2,
            Style::BlockList => 1,
            _ => return None,
        };
        let start = |row: Ref<'d>| {
            let lead = row.lead()?;
            let start = line_start(text, lead);
            text[start..lead].bytes().all(|b| b == b' ').then_some(start)
        };
        self.children().step_by(step).map(start).collect()
    }
}

/// The rows, of which each begins at one of `starts`, that an edit touches; `None` if it begins before them.
fn touched_rows(starts: &[usize], edit: &Edit, text: &str) -> Option<Range<usize>> {
    // An edit that touches the border between two rows touches both, but for whole lines before the second one.
    let from = starts.partition_point(|start| *start < edit.span.start).checked_sub(1)?;
    let is_next = |start: &usize| if ends_lines(edit, text) { *start < edit.span.end } else { *start <= edit.span.end };
    Some(from..starts.partition_point(is_next).max(from + 1))
}

/// Whether what an edit leaves before the byte where it ends is the end of a line.
fn ends_lines(edit: &Edit, text: &str) -> bool {
    let before = match edit.pieces.last() {
        Some(Piece::New { text, .. }) => text,
        Some(Piece::Base(span)) => &text[span.clone()],
        None => &text[..edit.span.start],
    };
    before.ends_with('\n')
}

#[cfg(test)]
mod tests {
    use super::ChangedRows;
    use crate::{Edit, EditSet, Piece, Ref, SourceId, Text, Value, parse};

    /// What stands in each row: `key: value` of a mapping, the item of a sequence.
    fn rows(collection: Ref<'_>) -> Vec<(String, Value)> {
        let pairs = collection.pairs().map(|(key, value)| (key.key_name().into_owned(), Value::from(value)));
        match collection.style() {
            crate::tree::Style::BlockMap => pairs.collect(),
            _ => collection.items().map(|item| (String::new(), Value::from(item))).collect(),
        }
    }

    /// Puts every snippet at every place, over up to four bytes; what the changed rows say with the others must be what all says.
    fn check(text: &str, collection: fn(Ref<'_>) -> Ref<'_>) -> usize {
        const SNIPPETS: [&str; 20] = [
            "",
            " ",
            "\n",
            "x",
            "\nx: 1",
            "- y\n",
            "\n  z: 2",
            "#",
            "\n---\n",
            "\n...",
            "'",
            "{",
            ": ",
            "\n\n  # c\n",
            "x: 1\n",
            "  x: |+\n",
            "k:\n",
            "|\n",
            "k: >+\n\n",
            "- a:\n",
        ];
        let text = Text::from(text);
        let parsed = parse(SourceId(0), &text);
        let old = collection(parsed.documents[0].root().expect("has a root"));
        let mut looked_at = 0;
        for start in 0..=text.len() {
            for end in start..=(start + 4).min(text.len()) {
                for snippet in SNIPPETS {
                    let new = Piece::New { text: snippet.to_owned(), origin: None };
                    let edit = Edit { span: start..end, pieces: vec![new], origin: None };
                    let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
                    let Some(changed) = old.changed_rows(&edits, text.len()) else { continue };
                    looked_at += 1;
                    let mut expected = rows(old);
                    for ChangedRows { rows: changed, document, .. } in changed.into_iter().rev() {
                        expected.splice(changed, rows(document.root().expect("has a root")));
                    }
                    let after = edits.apply(&text);
                    let whole = parse(SourceId(0), &Text::from(after.as_str()));
                    assert_eq!(whole.errors, [], "{after:?}");
                    assert_eq!(rows(collection(whole.documents[0].root().expect("has a root"))), expected, "{after:?}");
                }
            }
        }
        looked_at
    }

    #[test]
    fn the_changed_rows_and_the_others_are_the_whole() {
        let tried =
            check("# head\nab: 1 # one\nc:\n  d: [2]\n\n# of e\ne: |+\n  l\n\nf: 'q'\ng:\n- 1\nh: i\n  j\n", |root| {
                root
            });
        assert!(tried > 1_000, "only {tried}");
        let tried = check("- a: 1\n  b: 2\n- |\n  x\n# c\n- - 3\n- \"4\"\n", |root| root);
        assert!(tried > 300, "only {tried}");
        let tried =
            check("k:\n  - a: 1\n    b: 2\n  - c\n    d\n  - e: {f: 1}\n", |root| root.get("k").expect("is there"));
        assert!(tried > 300, "only {tried}");
    }

    #[test]
    fn lines_before_a_row_do_not_touch_it() {
        let text = Text::from("a: 1\nb: 2\n\nc: 3\n");
        let parsed = parse(SourceId(0), &text);
        let rows = |span, new: &str| {
            let edit = Edit { span, pieces: vec![Piece::New { text: new.into(), origin: None }], origin: None };
            let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
            let changed = parsed.documents[0].root().expect("has a root").changed_rows(&edits, text.len());
            changed.map(|changed| changed.into_iter().map(|changed| (changed.rows.start, changed.rows.end)).collect())
        };
        assert_eq!(rows(11..11, "x: 0\n"), Some(vec![(1, 2)]));
        assert_eq!(rows(10..11, "x: 0\n"), Some(vec![(1, 2)]));
        assert_eq!(rows(11..11, "# "), Some(vec![(1, 3)]));
    }

    #[test]
    fn rows_that_lean_on_others_are_not_taken_out() {
        for text in ["a: &x 1\nb: *x\n", "{a: 1, b: 2}\n", "a: !!str 1\nb: 2\n"] {
            assert_eq!(check(text, |root| root), 0, "{text:?}");
        }
    }
}
