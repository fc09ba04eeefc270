//! Which paths a member may have, and which members nobody asked for.
//!
//! A bad path is never repaired: every reader repairs differently, so a repaired archive has several meanings. The one
//! exception is a leading `./`, which `tar -C folder .` writes before every name and which means nothing to any reader.

use crate::limits::{Limit, Limits};
use crate::violation::Violation;

/// Why a path is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PathProblem {
    /// `/etc/passwd`
    #[error("is absolute")]
    Absolute,
    /// `../x`
    #[error("leads out of its folder by \"..\"")]
    Parent,
    /// `C:/x`
    #[error("begins with a drive letter")]
    DriveLetter,
    /// `a\b`
    #[error("has a backslash, which some systems take for a separator")]
    Backslash,
    /// `a\0b`
    #[error("has a NUL, at which some readers cut it off")]
    Nul,
    /// Escape sequences, line ends and the like.
    #[error("has a control character")]
    Control,
    /// `a//b`, `a/./b` or no name at all
    #[error("has an empty part or a \".\"")]
    EmptyPart,
}

impl PathProblem {
    /// Gives the stable id of the rule.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Absolute | Self::Parent | Self::DriveLetter => "bundle/path-escapes",
            Self::Backslash | Self::Nul | Self::Control => "bundle/path-characters",
            Self::EmptyPart => "bundle/path-empty-part",
        }
    }
}

/// Takes `./` off the front of a member's name and `/` off the end of a folder's.
pub(crate) fn tidy(name: &str, is_folder: bool) -> &str {
    let mut tidy = name;
    while let Some(rest) = tidy.strip_prefix("./") {
        tidy = rest;
    }
    if is_folder {
        tidy = tidy.strip_suffix('/').unwrap_or(tidy);
        // The folder that the whole tar was made of.
        if tidy == "." {
            tidy = "";
        }
    }
    tidy
}

/// Checks a tidy path against every rule; gives the first that it breaks.
///
/// `at` stands before the path in messages (the nested archive, if any).
pub(crate) fn check(path: &str, at: &str, limits: &Limits) -> Result<(), Violation> {
    let member = || format!("{at}{path}");
    if !is_harmless(path)
        && let Some(problem) = problem_of(path)
    {
        return Err(Violation::BadPath { member: member(), problem });
    }
    let (mut parts, mut longest) = (0, 0);
    for part in path.split('/') {
        parts += 1;
        longest = part.len().max(longest);
    }
    let measures = [(Limit::PathBytes, path.len()), (Limit::PathParts, parts), (Limit::NameBytes, longest)];
    for (limit, found) in measures {
        let (found, allowed) = (found as u64, limits.get(limit));
        if found > allowed {
            return Err(Violation::PathTooLong { member: member(), limit, found, allowed });
        }
    }
    Ok(())
}

/// Whether a path is one name of letters, digits, `-`, `_` and `.` that does not begin with a dot, as most are: no rule says
/// anything against it.
fn is_harmless(path: &str) -> bool {
    let is_usual = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !path.is_empty() && !path.starts_with('.') && path.bytes().all(is_usual)
}

/// Finds what makes a path unfit for every system, whatever the limits.
pub(crate) fn problem_of(path: &str) -> Option<PathProblem> {
    if path.starts_with('/') {
        return Some(PathProblem::Absolute);
    }
    if path.contains('\0') {
        return Some(PathProblem::Nul);
    }
    if path.split(['/', '\\']).any(|part| part == "..") {
        return Some(PathProblem::Parent);
    }
    if matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic()) {
        return Some(PathProblem::DriveLetter);
    }
    if path.contains('\\') {
        return Some(PathProblem::Backslash);
    }
    if path.chars().any(char::is_control) {
        return Some(PathProblem::Control);
    }
    path.split('/').any(|part| part.is_empty() || part == ".").then_some(PathProblem::EmptyPart)
}

/// Says whether a path lies in `__MACOSX`.
pub(crate) fn is_macos_metadata(path: &str) -> bool {
    path.split('/').any(|part| part == "__MACOSX")
}

/// Says whether a path, or a folder on it, is hidden by a leading dot.
pub(crate) fn is_dot_file(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') && !matches!(part, "." | ".."))
}

/// Says whether a path ends like a config: `.yml`, `.yaml` or `.json`, in any case.
pub(crate) fn ends_like_a_config(path: &str) -> bool {
    let name = file_name(path);
    name.rsplit_once('.')
        .is_some_and(|(_, end)| ["yml", "yaml", "json"].iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// Gives the last part of a path.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_bad_path_has_its_problem() {
        let cases = [
            ("/etc/passwd", PathProblem::Absolute),
            ("../x", PathProblem::Parent),
            ("a/../../x", PathProblem::Parent),
            ("..\\x", PathProblem::Parent),
            ("C:/x", PathProblem::DriveLetter),
            ("c:x", PathProblem::DriveLetter),
            ("a\\b", PathProblem::Backslash),
            ("a\0.json", PathProblem::Nul),
            ("a\u{1b}[2J", PathProblem::Control),
            ("a\nb", PathProblem::Control),
            ("a//b", PathProblem::EmptyPart),
            ("a/./b", PathProblem::EmptyPart),
            ("", PathProblem::EmptyPart),
        ];
        for (path, problem) in cases {
            assert_eq!(problem_of(path), Some(problem), "{path:?}");
        }
    }

    #[test]
    fn no_rule_is_against_what_is_harmless() {
        let letters = ["a", "Z", "0", ".", "..", "-", "_", "/", "\\", ":", " ", "\0", "\n", "\u{fc}", "\u{85}", ""];
        for one in letters {
            for two in letters {
                for three in letters {
                    let path = format!("{one}{two}{three}");
                    assert!(!is_harmless(&path) || problem_of(&path).is_none(), "{path:?}");
                }
            }
        }
        assert!(is_harmless("10-web.yaml"));
    }

    #[test]
    fn ordinary_paths_pass() {
        for path in ["a.yaml", "a/b c/d..e.yml", "ü/x.json", "rbac:admin.yaml", "...", "a/..b"] {
            assert_eq!(problem_of(path), None, "{path:?}");
        }
    }

    #[test]
    fn a_leading_dot_slash_means_nothing() {
        assert_eq!(tidy("./a/b", false), "a/b");
        assert_eq!(tidy("././a/", true), "a");
        assert_eq!(tidy("./", true), "");
        assert_eq!(tidy(".", true), "");
        assert_eq!(tidy(".hidden", false), ".hidden");
    }

    #[test]
    fn long_paths_name_the_limit_that_they_pass() {
        let limits = Limits::default();
        let limit_of = |path: &str| check(path, "", &limits).err().and_then(|violation| violation.limit());
        assert_eq!(limit_of(&"a/".repeat(600)), None, "an empty part is found first");
        assert_eq!(limit_of(&["abc"; 300].join("/")), Some(Limit::PathBytes));
        assert_eq!(limit_of(&["a"; 33].join("/")), Some(Limit::PathParts));
        assert_eq!(limit_of(&"a".repeat(256)), Some(Limit::NameBytes));
        assert_eq!(limit_of(&["a"; 32].join("/")), None);
    }
}
