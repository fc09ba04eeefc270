//! What label keys and values may look like.
//!
//! Source: [Labels and Selectors, syntax and character set][doc].
//!
//! [doc]: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set

use thiserror::Error;

/// Why a text is no label key or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LabelProblem {
    /// A key without name.
    #[error("the name is empty")]
    NoName,
    /// A key that begins with its slash.
    #[error("the prefix before `/` is empty")]
    NoPrefix,
    /// A key with a second slash.
    #[error("it has more than one `/`")]
    TwoSlashes,
    /// A name or value of too many characters.
    #[error("it is longer than 63 characters")]
    TooLong,
    /// A prefix of too many characters.
    #[error("the prefix is longer than 253 characters")]
    PrefixTooLong,
    /// A prefix that is no DNS subdomain.
    #[error("the prefix is not a DNS name of lower-case letters, digits, `-` and `.`")]
    Prefix,
    /// A name or value with other characters, or with these at an end.
    #[error("it has to begin and end with a letter or digit, with only letters, digits, `-`, `_` and `.` between")]
    Characters,
}

/// Checks `prefix/name` or `name`.
pub(super) fn key(key: &str) -> Result<(), LabelProblem> {
    let name = match key.split_once('/') {
        None => key,
        Some((_, name)) if name.contains('/') => return Err(LabelProblem::TwoSlashes),
        Some((prefix, name)) => {
            dns_subdomain(prefix)?;
            name
        }
    };
    if name.is_empty() { Err(LabelProblem::NoName) } else { value(name) }
}

/// Checks a value, which may be empty.
pub(super) fn value(value: &str) -> Result<(), LabelProblem> {
    let inner = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let ends = [value.bytes().next(), value.bytes().next_back()];
    if !value.bytes().all(|byte| inner(&byte)) || ends.iter().flatten().any(|byte| !byte.is_ascii_alphanumeric()) {
        Err(LabelProblem::Characters)
    } else if value.len() > 63 {
        Err(LabelProblem::TooLong)
    } else {
        Ok(())
    }
}

fn dns_subdomain(prefix: &str) -> Result<(), LabelProblem> {
    let letter = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let label = |part: &str| {
        part.bytes().all(|byte| letter(&byte) || byte == b'-')
            && part.as_bytes().first().is_some_and(letter)
            && part.as_bytes().last().is_some_and(letter)
    };
    match prefix {
        "" => Err(LabelProblem::NoPrefix),
        _ if prefix.len() > 253 => Err(LabelProblem::PrefixTooLong),
        _ if !prefix.split('.').all(label) => Err(LabelProblem::Prefix),
        _ => Ok(()),
    }
}
