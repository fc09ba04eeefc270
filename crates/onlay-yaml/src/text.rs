//! Texts and places in them: what every later step points back to.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A half-open range of bytes (never characters) of one text.
pub type Span = Range<usize>;

/// Names one text among all that a run has read; the caller hands them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A range of bytes of one text among many.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The text.
    pub source: SourceId,
    /// The bytes of it.
    pub span: Span,
}

impl Place {
    /// Returns the first byte of the place, for what is said about all that begins there.
    ///
    /// ```
    /// use onlay_yaml::{Place, SourceId};
    /// let place = Place { source: SourceId(0), span: 3..90 };
    /// assert_eq!(place.start().span, 3..4);
    /// ```
    #[must_use]
    pub fn start(mut self) -> Self {
        self.span.end = self.span.end.min(self.span.start + 1);
        self
    }
}

/// Valid UTF-8 that is cheap to clone.
///
/// ```
/// let text = onlay_yaml::Text::from_utf8(b"a: 1\n".to_vec()).expect("is UTF-8");
/// assert_eq!(&text[3..4], "1");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Text(Arc<String>);

impl Text {
    /// Checks that the bytes are UTF-8 and takes them over without a copy.
    ///
    /// # Errors
    /// Names the first byte that is not UTF-8, and says so when the bytes look like UTF-16.
    pub fn from_utf8(bytes: Vec<u8>) -> Result<Self, NotUtf8> {
        match String::from_utf8(bytes) {
            // UTF-16 that holds only ASCII is valid UTF-8 full of NULs; its
            // byte order mark is not, so the check above has caught it.
            Ok(text) => Ok(Self(Arc::new(text))),
            Err(error) => {
                let looks_like_utf16 = matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
                Err(NotUtf8 { offset: error.utf8_error().valid_up_to(), looks_like_utf16 })
            }
        }
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Finds the line and column of a byte offset; both start at 1, the column counts characters.
    ///
    /// A line ends with `\n`, `\r\n` or a lone `\r`. Offsets past the end mean the end.
    ///
    /// ```
    /// let text = onlay_yaml::Text::from("é: 1\nb: 2\n");
    /// assert_eq!(text.line_column(2), (1, 2));
    /// assert_eq!(text.line_column(9), (2, 4));
    /// ```
    #[must_use]
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let bytes = self.0.as_bytes();
        let mut offset = offset.min(bytes.len());
        while !self.0.is_char_boundary(offset) {
            offset -= 1;
        }
        let (mut line, mut start) = (1, 0);
        for (i, &byte) in bytes[..offset].iter().enumerate() {
            if byte == b'\n' || (byte == b'\r' && bytes.get(i + 1) != Some(&b'\n')) {
                line += 1;
                start = i + 1;
            }
        }
        (line, self.0[start..offset].chars().count() + 1)
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Arc::new(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Arc::new(text.to_owned()))
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// Bytes that are no UTF-8 text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("byte {offset} is not UTF-8{}", if *.looks_like_utf16 { "; the file looks like UTF-16, save it as UTF-8" } else { "" })]
pub struct NotUtf8 {
    /// The offset in bytes of the first one that is wrong.
    pub offset: usize,
    /// Whether the bytes begin with a UTF-16 byte order mark.
    pub looks_like_utf16: bool,
}
