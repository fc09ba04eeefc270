//! Makes archives and texts that lie, hide, escape or explode, byte by byte; and their honest neighbours.
//!
//! ```
//! let case = onlay_hostile::cases().into_iter().find(|case| case.id == "zip/01-parent").expect("is there");
//! assert!((case.bytes)().starts_with(b"PK") && !case.is_harmless);
//! ```
//!
//! `README.md` beside this package says what the command makes of each. Nothing here is read back by this package, and no file is
//! kept: a few of them are large, and some would trip scanners.

mod tar;
mod text;
mod zip;

/// One input.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// A stable name: the kind of input, a number, a few words.
    pub id: &'static str,
    /// What is special about it.
    pub about: &'static str,
    /// Whether a reader should take it.
    pub is_harmless: bool,
    /// Makes it.
    pub bytes: fn() -> Vec<u8>,
}

/// All of them, sorted by kind and number.
#[must_use]
pub fn cases() -> Vec<Case> {
    [zip::CASES, tar::CASES, text::CASES].concat()
}

const fn refused(id: &'static str, about: &'static str, bytes: fn() -> Vec<u8>) -> Case {
    Case { id, about, is_harmless: false, bytes }
}

const fn accepted(id: &'static str, about: &'static str, bytes: fn() -> Vec<u8>) -> Case {
    Case { id, about, is_harmless: true, bytes }
}

/// A config as every honest member holds it.
const CONFIG: &[u8] = b"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  k: v\n";

/// Another one.
const OTHER: &[u8] = b"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::cases;

    #[test]
    fn there_are_enough_and_no_two_alike() {
        let cases = cases();
        let count = |kind: &str| cases.iter().filter(|case| case.id.starts_with(kind)).count();
        assert!(count("zip/") >= 43 && count("tar/") >= 37 && count("text/") >= 32);
        assert!(cases.is_sorted_by_key(|case| (case.id.split('/').next() != Some("zip"), case.id)));
        assert_eq!(cases.iter().map(|case| case.id).collect::<BTreeSet<_>>().len(), cases.len());
    }

    #[test]
    fn each_run_makes_the_same() {
        for case in cases().iter().filter(|case| !case.id.contains("100-mb")) {
            assert!((case.bytes)() == (case.bytes)(), "{}", case.id);
        }
    }
}
