//! Under construction.

mod schema;

pub use schema::{Field, Holds, ListType, ScalarType, Schema, Strategy, TypeId};
