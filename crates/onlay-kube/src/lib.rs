//! Under construction.

mod schema;
mod selector;
mod suggest;

pub use schema::{
    Deprecation, Field, Holds, ListType, Minor, ScalarType, Schema, Strategy, TypeId, deprecation, deprecations,
};
pub use selector::{LabelProblem, Selector, SelectorError, looks_like_selector};
pub use suggest::nearest;
