//! Release versions: whether an upgrade goes up.

use std::cmp::Ordering;

/// How the release version moves from one side to the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum VersionStep {
    /// A side has no version, so that there is nothing to say.
    #[default]
    Unknown,
    /// It rises.
    Rises,
    /// It does not.
    DoesNotRise {
        /// The version of the current release.
        before: String,
        /// The version of the new one.
        after: String,
    },
}

impl VersionStep {
    /// Compares the versions of two releases.
    #[must_use]
    pub fn of(before: Option<&str>, after: Option<&str>) -> Self {
        let (Some(before), Some(after)) = (before, after) else { return Self::Unknown };
        match compare_versions(before, after) {
            Ordering::Less => Self::Rises,
            _ => Self::DoesNotRise { before: before.to_owned(), after: after.to_owned() },
        }
    }
}

/// Compares two release versions part by part, where `.`, `-` and `+` part them; parts that are missing are 0, numbers count as numbers
/// and come after words, so that `1.0-rc` comes before `1.0`.
///
/// ```
/// use std::cmp::Ordering;
/// assert_eq!(onlay::compare_versions("23.04.3", "23.7"), Ordering::Less);
/// assert_eq!(onlay::compare_versions("23.07", "23.7.0"), Ordering::Equal);
/// ```
#[must_use]
pub fn compare_versions(one: &str, other: &str) -> Ordering {
    let parts = |version: &str| -> Vec<Part> {
        let version = version.strip_prefix('v').unwrap_or(version);
        version.split(['.', '-', '+']).map(Part::of).collect()
    };
    let (one, other) = (parts(one), parts(other));
    let zero = Part::Number(String::new());
    let at = |parts: &[Part], n: usize| parts.get(n).unwrap_or(&zero).clone();
    (0..one.len().max(other.len()))
        .map(|n| at(&one, n).cmp(&at(&other, n)))
        .find(|o| o.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// A part of a version; words come before numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Word(String),
    /// Digits without leading zeros: a version has as many as it likes.
    Number(String),
}

impl Part {
    fn of(text: &str) -> Self {
        if text.bytes().all(|b| b.is_ascii_digit()) {
            Self::Number(text.trim_start_matches('0').to_owned())
        } else {
            Self::Word(text.to_owned())
        }
    }

    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => one.len().cmp(&other.len()).then_with(|| one.cmp(other)),
            (Self::Word(one), Self::Word(other)) => one.cmp(other),
            (Self::Word(_), Self::Number(_)) => Ordering::Less,
            (Self::Number(_), Self::Word(_)) => Ordering::Greater,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_parts() {
        let rising = [
            "21.0.12",
            "21.1.0",
            "22.10.1",
            "23.04.3",
            "23.07",
            "23.07.3",
            "v24.01",
            "24.1.10",
            "100000000000000000000.1",
        ];
        for (n, one) in rising.iter().enumerate() {
            for (m, other) in rising.iter().enumerate() {
                assert_eq!(compare_versions(one, other), n.cmp(&m), "{one} {other}");
            }
        }
        assert_eq!(compare_versions("1.0-rc1", "1.0"), Ordering::Less);
        assert_eq!(compare_versions("release-1", "release-2"), Ordering::Less);
        assert_eq!(compare_versions("23.07", "23.7.0.0"), Ordering::Equal);
    }

    #[test]
    fn nothing_is_said_where_a_side_has_no_version() {
        assert_eq!(VersionStep::of(None, Some("1")), VersionStep::Unknown);
        assert_eq!(VersionStep::of(Some("1"), Some("2")), VersionStep::Rises);
        assert!(matches!(VersionStep::of(Some("2"), Some("2.0")), VersionStep::DoesNotRise { .. }));
    }
}
