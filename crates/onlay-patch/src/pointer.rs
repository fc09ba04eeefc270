//! JSON pointers (RFC 6901).

use std::fmt;

/// A place in an object, as a list of keys and indexes.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<String>);

impl Pointer {
    /// Reads a pointer.
    ///
    /// # Errors
    /// A pointer that does not begin with `/`, or a `~` before anything but `0` and `1`.
    ///
    /// ```
    /// use onlay_patch::Pointer;
    /// let pointer = Pointer::parse("/metadata/annotations/a~1b").expect("a good pointer");
    /// assert_eq!(pointer.tokens(), ["metadata", "annotations", "a/b"]);
    /// assert_eq!(pointer.to_string(), "/metadata/annotations/a~1b");
    /// assert!(Pointer::parse("spec").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        let Some(rest) = text.strip_prefix('/') else {
            return Err(format!("the pointer `{text}` does not begin with `/`; write `/{}`", text.replace('.', "/")));
        };
        rest.split('/').map(|token| unescape(token).ok_or_else(|| bad_escape(text))).collect::<Result<_, _>>().map(Self)
    }

    /// Makes a pointer of keys and indexes as they are.
    pub(crate) fn of(tokens: Vec<String>) -> Self {
        Self(tokens)
    }

    /// Returns the keys and indexes.
    #[must_use]
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// Returns the pointer one step deeper.
    #[must_use]
    pub fn child(&self, token: impl Into<String>) -> Self {
        let mut tokens = self.0.clone();
        tokens.push(token.into());
        Self(tokens)
    }

    /// Returns the first `len` steps.
    #[must_use]
    pub fn prefix(&self, len: usize) -> Self {
        Self(self.0[..len.min(self.0.len())].to_vec())
    }

    /// Returns whether this place is another one or lies below it.
    #[must_use]
    pub fn starts_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

fn bad_escape(text: &str) -> String {
    format!("the pointer `{text}` has a `~` that is neither `~0` (for `~`) nor `~1` (for `/`)")
}

fn unescape(token: &str) -> Option<String> {
    let mut out = String::with_capacity(token.len());
    let mut chars = token.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '~' => match chars.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return None,
            },
            c => c,
        });
    }
    Some(out)
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|token| write!(f, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}
