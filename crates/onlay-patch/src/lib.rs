//! An index and patches to a plan of edits.

mod header;
mod json;
mod list_merge;
mod patch;
mod plan;
mod pointer;
mod problem;
mod read;
mod strategic;
mod target;

pub use json::{Action, Operation};
pub use patch::{Body, Patch};
pub use plan::{Effect, Outcome, Plan, resolve, value_of};
pub use pointer::Pointer;
pub use problem::{Problem, ProblemKind, Severity};
pub use read::PatchSet;
pub use target::{MatchedBy, Matches};
