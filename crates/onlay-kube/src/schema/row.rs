//! The shapes of the rows in `table.rs`: small, sorted, linked by index.

use super::table::TEXT;
use super::{ListType, ScalarType, Strategy};

/// A word, by its place in [`TEXT`]: where it begins, and in the last byte its length.
///
/// A reference would be relocated whenever the program starts: 5,000 of them took 0.1 of 2.8 ms.
#[derive(Clone, Copy)]
pub(super) struct Word(u32);

impl Word {
    /// The word at some bytes of the text.
    pub(super) const fn at(start: u32, len: u8) -> Self {
        assert!(start < 1 << 24, "the text is too long");
        Self(start << 8 | len as u32)
    }

    pub(super) fn text(self) -> &'static str {
        let start = (self.0 >> 8) as usize;
        &TEXT[start..start + (self.0 & 0xff) as usize]
    }
}

/// A kind and the type of its root.
pub(super) struct KindRow {
    pub(super) api_version: Word,
    pub(super) kind: Word,
    /// A place in `TYPES`.
    pub(super) ty: u16,
    /// The minor of the last Kubernetes that had the kind; 0 if the newest does.
    pub(super) until: u8,
}

impl KindRow {
    /// What the rows are sorted by.
    pub(super) fn key(&self) -> (&'static str, &'static str) {
        (self.api_version.text(), self.kind.text())
    }
}

pub(super) struct TypeRow {
    pub(super) name: Word,
    pub(super) shape: Shape,
}

#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// Where its fields begin in `FIELDS`, and how many they are.
    Object(u16, u16),
    List(u16),
    Map(u16),
    Scalar(ScalarType),
    Any,
}

pub(super) struct FieldRow {
    /// A place in `NAMES`, which is sorted: fields sorted by this number are sorted by name.
    pub(super) name: u16,
    pub(super) ty: u16,
    /// A place in `RULES`.
    pub(super) rule: u8,
    pub(super) until: u8,
}

pub(super) struct RuleRow {
    pub(super) strategy: Strategy,
    pub(super) retain_keys: bool,
    pub(super) merge_key: Option<&'static str>,
    pub(super) list_type: Option<ListType>,
    pub(super) list_map_keys: &'static [&'static str],
}

impl RuleRow {
    /// What is said of a map's values: nothing.
    pub(super) const NONE: Self =
        Self { strategy: Strategy::Unset, retain_keys: false, merge_key: None, list_type: None, list_map_keys: &[] };
}
