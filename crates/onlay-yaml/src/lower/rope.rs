//! New text in the making: chunks that know who asked for them, line ends as `\n` until the end.

use crate::edit::Piece;
use crate::text::{Place, Span};

#[derive(Debug, Clone)]
enum Chunk {
    New(String, Option<Place>),
    Base(Span),
}

/// A list of pieces that are still without the base's line ends.
#[derive(Debug, Clone, Default)]
pub(super) struct Rope(Vec<Chunk>);

impl Rope {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn from_text(text: impl Into<String>, origin: Option<Place>) -> Self {
        let mut rope = Self::new();
        rope.push(text, origin);
        rope
    }

    /// Appends text; text without an origin takes that of its neighbour.
    pub(super) fn push(&mut self, text: impl Into<String>, origin: Option<Place>) {
        let text = text.into();
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(Chunk::New(last, by)) if by.is_none() || origin.is_none() || *by == origin => {
                last.push_str(&text);
                if by.is_none() {
                    *by = origin;
                }
            }
            _ => self.0.push(Chunk::New(text, origin)),
        }
    }

    pub(super) fn push_base(&mut self, span: Span) {
        if !span.is_empty() {
            self.0.push(Chunk::Base(span));
        }
    }

    pub(super) fn push_pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Base(span) => self.push_base(span.clone()),
                Piece::New { text, origin } => self.push(text.replace("\r\n", "\n"), origin.clone()),
            }
        }
    }

    pub(super) fn append(&mut self, other: Rope) {
        for chunk in other.0 {
            match chunk {
                Chunk::New(text, origin) => self.push(text, origin),
                Chunk::Base(span) => self.push_base(span),
            }
        }
    }

    pub(super) fn into_pieces(self, line_break: &str) -> Vec<Piece> {
        let piece = |chunk| match chunk {
            Chunk::New(text, origin) if line_break == "\n" => Piece::New { text, origin },
            Chunk::New(text, origin) => Piece::New { text: text.replace('\n', line_break), origin },
            Chunk::Base(span) => Piece::Base(span),
        };
        self.0.into_iter().map(piece).collect()
    }
}
