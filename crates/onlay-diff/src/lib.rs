//! Under construction.

mod diff;
mod hunk;
mod lines;
mod listing;
mod sequence;
mod slide;
mod words;

pub use diff::Diff;
pub use hunk::Hunk;
pub use lines::{Line, LineChange, LineDiff};
pub use listing::ListedLine;
pub use words::changed_words;
