//! What changes from one release to the next: two indexes in, the changes between them out, in values and in lines.
//!
//! ```
//! use std::collections::BTreeSet;
//!
//! use onlay_diff::{Diff, PairState, Side, compare};
//! use onlay_kube::ObjectIndex;
//! use onlay_yaml::{SourceId, Text, parse};
//!
//! let release = |text: &str| ObjectIndex::of(parse(SourceId(0), &Text::from(text)).documents, |_| "web");
//! let indexes = Diff {
//!     before: release("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  clusterIP: None\n"),
//!     after: release("---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\n"),
//! };
//! let sides = indexes.as_ref().map(|index| Side::of(index, |_| "web.yaml"));
//! let changes = compare(sides.as_ref(), &BTreeSet::new());
//!
//! assert_eq!(changes.summary().changed, 1);
//! let pair = &changes.pairs[0];
//! assert_eq!(pair.state, PairState::Changed);
//! assert_eq!(pair.values()[0].pointer(), "/spec");
//! assert_eq!(pair.lines().hunks(1)[0].to_string(), "\
//! @@ -4,3 +5 @@
//!    name: web
//! -spec:
//! -  clusterIP: None
//! ");
//! ```
//!
//! # Map
//!
//! 1. [`Side`] and [`Config`]: what a comparison needs of a release; [`config_text`] cuts an object out of its file.
//! 2. [`pair`]: which object before is which object after.
//! 3. [`compare`]: [`Comparison`], with a [`PairState`] for each [`Pair`], what is added, and what is [`Deprecated`].
//! 4. [`LineDiff`]: the lines of two texts that differ, as [`Hunk`]s with context, as a full listing
//!    ([`ListedLine`]), and down to [`changed_words`].
//! 5. [`value_changes`]: the fields of two values that differ, with a pointer and a place on each side.
//!
//! # Limitations
//!
//! - Line diffs are short, not always the shortest: on large texts with little in common a good answer is taken, and
//!   400,000 differing lines between a common beginning and a common end are one change.
//! - A lone `\r` ends no line.
//! - Objects that are written twice on one side are paired in order; finding duplicates is the index's job.
//! - Same bytes count as unchanged. A byte order mark is no part of a config; nor is what an item of a `List` takes from
//!   outside: an anchor elsewhere in the list, the `apiVersion` of a `…List`.
//! - A text before `---` is a document of its own, so a licence header there is in no config.
//! - Values are walked with their aliases followed; reading bounds how much that can be.
//! - Nothing is masked here. Whoever shows the values of a Secret masks the texts first and compares those.

mod compare;
mod config;
mod diff;
mod hunk;
mod lines;
mod listing;
mod pair;
mod same;
mod sequence;
mod shortest;
mod side;
mod slide;
mod text_lines;
mod values;
mod words;

pub use compare::{Comparison, Deprecated, Fate, Pair, PairState, Summary, compare};
pub use config::{Config, config_text};
pub use diff::Diff;
pub use hunk::Hunk;
pub use lines::{FoundLines, Line, LineChange, LineDiff};
pub use listing::ListedLine;
pub use pair::{Pairing, pair};
pub use side::Side;
pub use text_lines::Lines;
pub use values::{Field, FieldChange, ValueChange, value_changes};
pub use words::changed_words;
