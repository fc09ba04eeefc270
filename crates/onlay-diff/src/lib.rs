//! Under construction.

mod diff;
mod hunk;
mod lines;
mod listing;
mod sequence;
mod slide;
mod values;
mod words;

pub use diff::Diff;
pub use hunk::Hunk;
pub use lines::{Line, LineChange, LineDiff};
pub use listing::ListedLine;
pub use values::{Field, ValueChange, value_changes};
pub use words::changed_words;
