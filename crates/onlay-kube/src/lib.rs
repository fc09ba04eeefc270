//! Under construction.

mod schema;

pub use schema::{
    Deprecation, Field, Holds, ListType, Minor, ScalarType, Schema, Strategy, TypeId, deprecation, deprecations,
};
