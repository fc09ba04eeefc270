//! Text to a tree with byte spans; edits to text.

mod block_scalar;
mod quoted;
mod read;
mod scalar;
mod split;
mod text;
mod tree;
mod value;

pub use read::{Parsed, SyntaxError, parse};
pub use scalar::{Scalar, resolve_plain};
pub use text::{NotUtf8, Place, SourceId, Span, Text};
pub use tree::{Document, Kind, MapEntry, NodeId, Ref, Spelling, Style};
pub use value::Value;
