//! Under construction.

mod config;
mod diff;
mod hunk;
mod lines;
mod listing;
mod pair;
mod sequence;
mod side;
mod slide;
mod values;
mod words;

pub use config::{Config, config_text};
pub use diff::Diff;
pub use hunk::Hunk;
pub use lines::{Line, LineChange, LineDiff};
pub use listing::ListedLine;
pub use pair::{Pairing, pair};
pub use side::Side;
pub use values::{Field, ValueChange, value_changes};
pub use words::changed_words;
