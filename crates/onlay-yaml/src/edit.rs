//! Edits: what becomes of the bytes of one text.

use std::ops::Range;

use crate::text::{Place, Span};

/// Text that the base had already, or text that someone asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Bytes of the base, wherever they stood.
    Base(Span),
    /// Text that is not from the base.
    New {
        /// The text, with the line ends of the base.
        text: String,
        /// Who asked for it: a place in a patch. Line `n` of the text comes from line `n` of the place, where it has as many.
        origin: Option<Place>,
    },
}

/// One replacement: the bytes of `span` become these pieces, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the base that go.
    pub span: Span,
    /// What comes in their place; nothing for a removal.
    pub pieces: Vec<Piece>,
    /// Who asked for a removal.
    pub origin: Option<Place>,
}

impl Edit {
    /// How many bytes more than before come to stand there; below zero if it is less.
    fn growth(&self) -> isize {
        let len = |piece: &Piece| match piece {
            Piece::Base(span) => span.len(),
            Piece::New { text, .. } => text.len(),
        };
        let new: usize = self.pieces.iter().map(len).sum();
        0_isize.wrapping_add_unsigned(new).wrapping_sub_unsigned(self.span.len())
    }
}

/// What edits make of a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// How many bytes farther back its first byte stands.
    pub by: isize,
    /// Whether an edit touches it; if not, all of it moves.
    pub is_touched: bool,
}

/// The edits of one text. Invariant: sorted by span, and no two overlap or touch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditSet(Vec<Edit>);

/// Two edits want the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two edits overlap at bytes {}..{} and {}..{}", .0.start, .0.end, .1.start, .1.end)]
pub struct Overlap(pub Span, pub Span);

impl EditSet {
    /// Sorts the edits and joins those that touch, in the order given.
    ///
    /// # Errors
    /// Two edits that overlap.
    ///
    /// ```
    /// use onlay_yaml::{Edit, EditSet, Piece};
    /// let edit = Edit { span: 3..4, pieces: vec![Piece::New { text: "2".into(), origin: None }], origin: None };
    /// let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
    /// assert_eq!(edits.apply("a: 1 # one\n"), "a: 2 # one\n");
    /// ```
    pub fn new(mut edits: Vec<Edit>) -> Result<Self, Overlap> {
        edits.retain(|e| !e.span.is_empty() || !e.pieces.is_empty());
        // An insertion at a place comes before what becomes of the bytes behind it.
        edits.sort_by_key(|e| (e.span.start, !e.span.is_empty()));
        let mut joined: Vec<Edit> = Vec::with_capacity(edits.len());
        for edit in edits {
            match joined.last_mut() {
                Some(last) if edit.span.start < last.span.end => {
                    return Err(Overlap(last.span.clone(), edit.span));
                }
                Some(last) if edit.span.start == last.span.end => {
                    last.span.end = edit.span.end;
                    last.pieces.extend(edit.pieces);
                    last.origin = last.origin.take().or(edit.origin);
                }
                _ => joined.push(edit),
            }
        }
        Ok(Self(joined))
    }

    /// Returns the edits in order.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.0
    }

    /// Returns whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Finds how far parts of the source move, and which of them an edit touches.
    ///
    /// The parts must stand in the order of the text. An edit that ends or begins where a part does touches it.
    ///
    /// ```
    /// use onlay_yaml::{Edit, EditSet, Move, Piece};
    /// let edit = Edit { span: 3..4, pieces: vec![Piece::New { text: "20".into(), origin: None }], origin: None };
    /// let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
    /// let moves: Vec<Move> = edits.moves([0..2, 2..5, 5..9]).collect();
    /// assert_eq!(moves[1], Move { by: 0, is_touched: true });
    /// assert_eq!(moves[2], Move { by: 1, is_touched: false });
    /// ```
    pub fn moves(&self, parts: impl IntoIterator<Item = Span>) -> impl Iterator<Item = Move> {
        let mut edits = self.0.iter().peekable();
        let mut by = 0_isize;
        parts.into_iter().map(move |part| {
            while let Some(edit) = edits.next_if(|edit| edit.span.end < part.start) {
                by += edit.growth();
            }
            Move { by, is_touched: edits.peek().is_some_and(|edit| edit.span.start <= part.end) }
        })
    }

    /// The edits that touch a part.
    pub(crate) fn touching(&self, part: &Span) -> Self {
        let from = self.0.partition_point(|edit| edit.span.end < part.start);
        let len = self.0[from..].partition_point(|edit| edit.span.start <= part.end);
        self.some(from..from + len)
    }

    /// Some of the edits, by their numbers.
    pub(crate) fn some(&self, numbers: Range<usize>) -> Self {
        Self(self.0[numbers].to_vec())
    }

    /// How many bytes longer the text gets; below zero if it gets shorter.
    pub(crate) fn growth(&self) -> isize {
        self.0.iter().map(Edit::growth).sum()
    }

    /// Makes the new text.
    #[must_use]
    pub fn apply(&self, source: &str) -> String {
        self.apply_within(source, 0..source.len())
    }

    /// Makes the new text of a part of the source; the edits must lie inside of it.
    #[must_use]
    pub fn apply_within(&self, source: &str, part: Span) -> String {
        let len = self.pieces_within(source, part.clone()).map(str::len).sum();
        let mut out = String::with_capacity(len);
        out.extend(self.pieces_within(source, part));
        out
    }

    /// Iterates over the pieces of the new text, so that it can be written without being put together.
    ///
    /// ```
    /// use onlay_yaml::{Edit, EditSet, Piece};
    /// let edit = Edit { span: 3..4, pieces: vec![Piece::New { text: "2".into(), origin: None }], origin: None };
    /// let edits = EditSet::new(vec![edit]).expect("one edit overlaps nothing");
    /// assert_eq!(edits.pieces("a: 1 # one\n").collect::<Vec<_>>(), ["a: ", "2", " # one\n"]);
    /// ```
    pub fn pieces<'t>(&'t self, source: &'t str) -> impl Iterator<Item = &'t str> {
        self.pieces_within(source, 0..source.len())
    }

    fn pieces_within<'t>(&'t self, source: &'t str, part: Span) -> impl Iterator<Item = &'t str> {
        let Span { start, end } = part;
        let inside = self.0.iter().filter(move |e| start <= e.span.start && e.span.end <= end);
        let edits = inside.map(|e| (e.span.clone(), e.pieces.as_slice()));
        let mut done = start;
        edits.chain([(end..end, [].as_slice())]).flat_map(move |(span, pieces)| {
            let kept = &source[std::mem::replace(&mut done, span.end)..span.start];
            let text = |piece: &'t Piece| match piece {
                Piece::Base(span) => &source[span.clone()],
                Piece::New { text, .. } => text,
            };
            std::iter::once(kept).chain(pieces.iter().map(text))
        })
    }
}
