//! Text to a tree with byte spans; edits to text.

mod text;

pub use text::{NotUtf8, Place, SourceId, Span, Text};
