//! Under construction.

mod index;
mod labels;
mod object;
mod rules;
mod schema;
mod selector;
mod suggest;

pub use index::{Names, ObjectIndex};
pub use labels::Labels;
pub use object::{NameForm, NoObject, Object, ObjectId, ObjectKey, Stray};
pub use rules::{ListRule, MapRule, MergeKey, NoRule, Rule, Rules, Type};
pub use schema::{
    Deprecation, Field, Holds, ListType, Minor, ScalarType, Schema, Strategy, TypeId, deprecation, deprecations,
};
pub use selector::{LabelProblem, Selector, SelectorError, looks_like_selector};
pub use suggest::nearest;
