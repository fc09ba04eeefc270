//! Flow collections of the fast reader.

use crate::near;
use crate::tree::{NO_LEAD, Style};

use super::{Scan, to_u32};

impl Scan<'_> {
    /// Reads a `{…}` or `[…]`; returns where it ends.
    pub(super) fn flow(&mut self, at: usize, lead: u32, in_flow: bool) -> Option<usize> {
        let is_map = self.bytes[at] == b'{';
        let style = if is_map { Style::FlowMap } else { Style::FlowList };
        let closing = if is_map { b'}' } else { b']' };
        let id = self.open(style, at, lead, in_flow)?;
        let first_print = self.prints.len();
        let mut next = self.flow_gap(at + 1)?;
        while self.byte(next)? != closing {
            let end = if is_map { self.flow_entry(next)? } else { self.flow_item(next)? };
            next = self.flow_gap(end)?;
            match self.byte(next)? {
                b',' => next = self.flow_gap(next + 1)?,
                b if b == closing => {}
                _ => return None,
            }
        }
        let end = next + 1;
        self.compare_keys(first_print);
        self.close(id, end);
        Some(end)
    }

    /// Skips white space, line breaks and comments.
    fn flow_gap(&self, mut at: usize) -> Option<usize> {
        loop {
            match self.byte(at)? {
                b' ' => at += 1,
                b'\n' => {
                    at += 1;
                    if self.bytes[at..].starts_with(b"---") || self.bytes[at..].starts_with(b"...") {
                        return None;
                    }
                }
                b'\r' if self.byte(at + 1) == Some(b'\n') => at += 1,
                b'#' if matches!(self.bytes[at - 1], b' ' | b'\n') => at = near::line_feed(self.bytes, at),
                b'\t' | b'\r' | b'#' => return None,
                _ => return Some(at),
            }
        }
    }

    fn flow_entry(&mut self, at: usize) -> Option<usize> {
        let is_quoted = matches!(self.bytes[at], b'"' | b'\'');
        let key_end = self.flow_scalar(at, to_u32(at))?;
        self.note_key(at, key_end);
        let colon = self.skip_flow_spaces(key_end);
        if self.byte(colon)? != b':' {
            // A key alone: `{a, b}`.
            let next = self.flow_gap(key_end)?;
            if !matches!(self.bytes[next], b',' | b'}') {
                return None;
            }
            self.push(Style::Plain, key_end, key_end, NO_LEAD, true);
            return Some(key_end);
        }
        if !is_quoted && !self.is_space(colon + 1) {
            return None;
        }
        let next = self.flow_gap(colon + 1)?;
        if matches!(self.bytes[next], b',' | b'}') {
            self.push(Style::Plain, colon + 1, colon + 1, to_u32(colon), true);
            return Some(colon + 1);
        }
        self.flow_node(next, to_u32(colon))
    }

    fn flow_item(&mut self, at: usize) -> Option<usize> {
        let end = self.flow_node(at, to_u32(at))?;
        // `[a: b]` is a mapping.
        let next = self.flow_gap(end)?;
        (self.bytes[next] != b':').then_some(end)
    }

    fn flow_node(&mut self, at: usize, lead: u32) -> Option<usize> {
        match self.bytes[at] {
            b'{' | b'[' => self.flow(at, lead, true),
            _ => self.flow_scalar(at, lead),
        }
    }

    fn skip_flow_spaces(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    fn flow_scalar(&mut self, at: usize, lead: u32) -> Option<usize> {
        match self.bytes[at] {
            b'"' | b'\'' => self.quoted(at, lead, true),
            b'-' | b'?' | b':' if self.is_space(at + 1) || is_flow_indicator(self.byte(at + 1)) => None,
            b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>' | b'%' | b'@' | b'`' | b':' => {
                None
            }
            _ => {
                let end = self.flow_plain_end(at)?;
                self.push(Style::Plain, at, end, lead, true);
                Some(end)
            }
        }
    }

    /// The end of a plain scalar on one line; one that goes on is left to the complete reader.
    fn flow_plain_end(&self, at: usize) -> Option<usize> {
        let mut end = at;
        loop {
            match self.byte(end)? {
                b',' | b'[' | b']' | b'{' | b'}' => break,
                b':' if self.is_space(end + 1) => break,
                // YAML 1.2 ends the scalar at the colon of `a:]`, Kubernetes does not: `[2001:db8::]` holds an address.
                b'#' if matches!(self.bytes[end - 1], b' ' | b'\t') => return None,
                b'\n' | b'\r' => {
                    let next = self.flow_gap(end)?;
                    if !matches!(self.bytes[next], b',' | b']' | b'}') {
                        return None;
                    }
                    break;
                }
                b'\t' => return None,
                _ => end += 1,
            }
        }
        while end > at && self.bytes[end - 1] == b' ' {
            end -= 1;
        }
        (end > at).then_some(end)
    }
}

fn is_flow_indicator(byte: Option<u8>) -> bool {
    matches!(byte, Some(b',' | b'[' | b']' | b'{' | b'}'))
}
