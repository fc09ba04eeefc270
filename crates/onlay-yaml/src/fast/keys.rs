//! Keys of the fast reader: where they end, and whether all keys of a mapping differ.

use crate::duplicate;
use crate::scalar;

use super::{Scan, class, is};

impl Scan<'_> {
    /// Finds where a key ends and its colon stands, if a key on one line begins at `at`.
    pub(super) fn key_end(&self, at: usize) -> Option<(usize, usize)> {
        // As long as a key may be before its colon (YAML 1.2.2, 7.4.2).
        const LONGEST: usize = 1_000;
        if !matches!(self.bytes[at], b'"' | b'\'') {
            // What most keys are: a word with its colon, then a space or the end of the line.
            let stop = self.stop(at);
            if self.byte(stop) == Some(b':')
                && matches!(self.byte(stop + 1), Some(b' ' | b'\n'))
                && stop > at
                && stop - at < LONGEST
                && !is(self.bytes[stop - 1], class::SPACE)
            {
                return Some((stop, stop));
            }
        }
        let (key_end, colon) = self.any_key_end(at)?;
        (colon - at < LONGEST).then_some((key_end, colon))
    }

    #[cold]
    fn any_key_end(&self, at: usize) -> Option<(usize, usize)> {
        let key_end = match self.bytes[at] {
            quote @ (b'"' | b'\'') => {
                let mut end = at + 1;
                loop {
                    match self.byte(end)? {
                        b'\n' | b'\r' => return None,
                        b'\\' if quote == b'"' => end += 2,
                        b if b == quote && quote == b'\'' && self.byte(end + 1) == Some(b'\'') => end += 2,
                        b if b == quote => break end + 1,
                        _ => end += 1,
                    }
                }
            }
            _ => {
                let mut end = at;
                loop {
                    end = self.stop(end);
                    match self.byte(end)? {
                        b':' if self.is_space(end + 1) => break,
                        b'#' if end > at && matches!(self.bytes[end - 1], b' ' | b'\t') => return None,
                        b'\n' => return None,
                        _ => end += 1,
                    }
                }
                self.trimmed(at, end)
            }
        };
        let colon = self.skip_spaces(key_end);
        let is_key = self.byte(colon) == Some(b':') && self.is_space(colon + 1) && key_end > at;
        is_key.then_some((key_end, colon))
    }

    /// Notes the key of an entry of the innermost mapping.
    pub(super) fn note_key(&mut self, at: usize, end: usize) {
        let raw = &self.bytes[at..end];
        self.extent.key = self.extent.key.max(raw.len());
        if scalar::is_word(raw) {
            self.prints.push(duplicate::fingerprint(raw));
        } else {
            self.note_doubtful_key(raw);
        }
    }

    #[inline(never)]
    fn note_doubtful_key(&mut self, raw: &[u8]) {
        let name = match raw {
            [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] => {
                Some(inner).filter(|inner| !inner.iter().any(|byte| matches!(byte, b'\\' | b'\'' | b'\n' | b'\r')))
            }
            _ => None,
        };
        match name {
            Some(name) => self.prints.push(duplicate::fingerprint(name)),
            // What it is called is for others to find out.
            None => {
                self.has_unique_keys = false;
                self.has_merges |= raw == b"<<";
            }
        }
    }

    /// Compares the keys of a mapping that ends.
    pub(super) fn compare_keys(&mut self, first_print: usize) {
        self.has_unique_keys = self.has_unique_keys && !duplicate::may_be_equal(&mut self.prints[first_print..]);
        self.prints.truncate(first_print);
    }
}
