//! Text to a tree with byte spans; edits to text.

mod block_scalar;
mod duplicate;
mod edit;
mod expansion;
mod fast;
mod lower;
mod overlay;
mod quoted;
mod read;
mod scalar;
mod spell;
mod split;
#[cfg(test)]
mod suite;
mod text;
mod tree;
mod value;

pub use duplicate::{DuplicateKey, duplicate_keys};
pub use edit::{Edit, EditSet, Overlap, Piece};
pub use lower::lower;
pub use overlay::{Entry, Item, List, Map, Node};
pub use read::{Parsed, SyntaxError, parse};
pub use scalar::{Scalar, resolve_plain};
pub use text::{NotUtf8, Place, SourceId, Span, Text};
pub use tree::{Document, Kind, MapEntry, NodeId, Ref, Spelling, Style};
pub use value::Value;
