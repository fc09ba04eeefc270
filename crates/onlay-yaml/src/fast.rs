//! The fast reader: the plain majority of YAML, straight to the tree.
//!
//! It takes block mappings and sequences, flow collections, all scalar styles, anchors, tags and aliases, as long as a text is
//! written the usual way. Whatever is unusual, or wrong, it leaves to [`crate::read`], which also words the errors: every
//! `?` on an `Option` here means "not me". What it does take has the very tree that the complete reader builds; where the
//! two differ on what is YAML at all (quoted scalars continued at their key's indentation), it follows Kubernetes.
//!
//! Each byte is looked at once, mostly sixteen at a time: who reads a node leaves behind where the next line with content
//! begins ([`Scan::line`]), and that alone says which of the open collections go on.

mod block;
mod flow;
mod keys;
mod scalars;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::collections::HashMap;

use crate::near;
use crate::text::Span;
use crate::tree::{Extent, Node, Properties, Style};

/// Collections inside each other; deeper ones are left to the complete reader, which has a limit of its own.
const DEEPEST: usize = 100;

/// What the fast reader has read.
pub(crate) struct Scanned {
    pub(crate) nodes: Vec<Node>,
    pub(crate) properties: Vec<Properties>,
    pub(crate) extent: Extent,
    /// Whether certainly no key stands twice in its mapping.
    pub(crate) has_unique_keys: bool,
    pub(crate) has_aliases: bool,
    pub(crate) may_have_escapes: bool,
    /// Whether there is a key `<<`.
    pub(crate) has_merges: bool,
    /// Where the document ends: before the end of the span only where another JSON text follows.
    pub(crate) end: usize,
}

/// Reads one document in which each `\r` stands before a `\n`; `None` if the complete reader has to look at it.
pub(crate) fn scan(text: &str, span: Span) -> Option<Scanned> {
    let is_large = span.len() > LARGE;
    let mut scan = Scan {
        bytes: &text.as_bytes()[..span.end],
        text,
        nodes: if is_large { Vec::with_capacity(span.len() / BYTES_A_NODE) } else { NODES.take() },
        properties: Vec::new(),
        anchors: HashMap::new(),
        depth: 0,
        extent: Extent { depth: 0, key: 0, scalar: 0 },
        prints: PRINTS.take(),
        has_unique_keys: true,
        has_aliases: false,
        may_have_escapes: false,
        has_merges: false,
        line: Line { at: span.start, column: 0 },
    };
    let end = scan.document(&span);
    let mut nodes = scan.nodes;
    if !is_large {
        // Gathered where those of the text before were, they now get just the room that they need.
        let exact = if end.is_some() { nodes.as_slice().to_vec() } else { Vec::new() };
        let mut room = std::mem::replace(&mut nodes, exact);
        room.clear();
        NODES.set(room);
    }
    scan.prints.clear();
    PRINTS.set(scan.prints);
    Some(Scanned {
        nodes,
        properties: scan.properties,
        extent: scan.extent,
        has_unique_keys: scan.has_unique_keys,
        has_aliases: scan.has_aliases,
        may_have_escapes: scan.may_have_escapes,
        has_merges: scan.has_merges,
        end: end?,
    })
}

thread_local! {
    /// Room for the nodes of the next text that this thread reads; it is empty.
    static NODES: Cell<Vec<Node>> = const { Cell::new(Vec::new()) };
    /// The same for fingerprints of keys.
    static PRINTS: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
}

/// Texts of more bytes have room of their own from the start.
const LARGE: usize = 1 << 18;

/// Mostly a node takes more bytes of text than this.
const BYTES_A_NODE: usize = 28;

/// The first byte of a line that is neither white space nor a comment.
#[derive(Debug, Clone, Copy)]
struct Line {
    at: usize,
    /// Where on its line it stands, from 1. The end of the text has column 0, which is left of everything.
    column: usize,
}

struct Scan<'t> {
    bytes: &'t [u8],
    text: &'t str,
    nodes: Vec<Node>,
    properties: Vec<Properties>,
    /// Anchor names to the nodes that have them; nothing while such a node is still open.
    anchors: HashMap<&'t str, Option<u32>>,
    depth: usize,
    extent: Extent,
    /// Fingerprints of the keys of all mappings that are open, the innermost last.
    prints: Vec<u64>,
    has_unique_keys: bool,
    has_aliases: bool,
    may_have_escapes: bool,
    has_merges: bool,
    /// The next line with content, behind all that has been read.
    line: Line,
}

/// What a byte may be at the start of something.
mod class {
    /// Begins a plain scalar, whatever stands behind it.
    pub(super) const PLAIN: u8 = 1;
    /// Begins no node on a line, or one that the reader of lines has to look at.
    pub(super) const NO_CONTENT: u8 = 2;
    /// Cannot begin a key of a block mapping that the fast reader takes.
    pub(super) const NO_KEY: u8 = 4;
    /// Is white space.
    pub(super) const SPACE: u8 = 8;

    pub(super) static OF: [u8; 256] = {
        let mut of = [PLAIN; 256];
        let mut set = [(b"-?:,[]{}#&*!|>'\"%@`\n\r\t ".as_slice(), 0_u8); 4];
        set[1] = (b"\n\r\t#%\xef", NO_CONTENT);
        set[2] = (b"&!*[{|>#,]}%@`", NO_KEY);
        set[3] = (b" \t\n\r", SPACE);
        let mut s = 0;
        while s < set.len() {
            let (bytes, bit) = set[s];
            let mut i = 0;
            while i < bytes.len() {
                let at = bytes[i] as usize;
                of[at] = if s == 0 { of[at] & !PLAIN } else { of[at] | bit };
                i += 1;
            }
            s += 1;
        }
        of
    };
}

fn is(byte: u8, class: u8) -> bool {
    class::OF[usize::from(byte)] & class != 0
}

#[allow(clippy::cast_possible_truncation, reason = "texts over 4 GiB are refused before they are read")]
const fn to_u32(offset: usize) -> u32 {
    offset as u32
}

impl Scan<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn is_end_of_line(&self, at: usize) -> bool {
        matches!(self.byte(at), None | Some(b'\n' | b'\r'))
    }

    /// Whether white space or the end of the line is at `at`.
    fn is_space(&self, at: usize) -> bool {
        self.byte(at).is_none_or(|byte| is(byte, class::SPACE))
    }

    /// Where the line after the one of `at` begins, or the end of the text.
    fn next_line(&self, at: usize) -> usize {
        (near::line_feed(self.bytes, at) + 1).min(self.bytes.len())
    }

    /// Finds the first byte that is no space.
    fn after_indent(&self, mut at: usize) -> usize {
        const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
        while let Some(eight) = self.bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let others = u64::from_le_bytes(*eight) ^ SPACES;
            if others != 0 {
                return at + others.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    /// Finds what may end a plain scalar or a key on its line: a line feed, `:` or `#`; or the end of the text.
    fn stop(&self, at: usize) -> usize {
        near::first_of::<b'\n', b':', b'#'>(self.bytes, at)
    }

    /// The end of what stands before `end` on its line, without white space.
    fn trimmed(&self, at: usize, mut end: usize) -> usize {
        while end > at && is(self.bytes[end - 1], class::SPACE) {
            end -= 1;
        }
        end
    }

    fn skip_spaces(&self, mut at: usize) -> usize {
        while matches!(self.byte(at), Some(b' ' | b'\t')) {
            at += 1;
        }
        at
    }

    /// Goes on to the next line with content; nothing but white space and a comment may follow at `end` on its line.
    fn advance(&mut self, end: usize) -> Option<()> {
        let next = match self.byte(end) {
            Some(b'\n') => end + 1,
            None => end,
            Some(_) => {
                let rest = self.skip_spaces(end);
                match self.byte(rest) {
                    None => rest,
                    Some(b'\n') => rest + 1,
                    // A carriage return stands before a line feed only.
                    Some(b'\r') => rest + 2,
                    Some(b'#') if rest > end => self.next_line(rest),
                    Some(_) => return None,
                }
            }
        };
        self.seek(next)
    }

    /// Finds the next line with content, from the start of a line on.
    fn seek(&mut self, mut start: usize) -> Option<()> {
        loop {
            let at = self.after_indent(start);
            let Some(byte) = self.byte(at) else {
                self.line = Line { at, column: 0 };
                return Some(());
            };
            if !is(byte, class::NO_CONTENT) {
                self.line = Line { at, column: at - start + 1 };
                return Some(());
            }
            start = match byte {
                b'\n' => at + 1,
                b'\r' => at + 2,
                b'#' => self.next_line(at),
                _ => return None,
            };
        }
    }

    fn push(&mut self, style: Style, start: usize, end: usize, lead: u32, in_flow: bool) -> usize {
        let id = self.nodes.len();
        self.extent.scalar = self.extent.scalar.max(end - start);
        self.nodes.push(Node {
            style,
            has_properties: false,
            in_flow,
            start: to_u32(start),
            end: to_u32(end),
            lead,
            next: to_u32(id + 1),
            extra: 0,
        });
        id
    }

    /// Opens a collection that begins at `at`.
    fn open(&mut self, style: Style, at: usize, lead: u32, in_flow: bool) -> Option<usize> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        self.extent.depth = self.extent.depth.max(self.depth);
        Some(self.push(style, at, at, lead, in_flow))
    }

    fn close(&mut self, id: usize, end: usize) {
        self.depth -= 1;
        let next = to_u32(self.nodes.len());
        let node = &mut self.nodes[id];
        (node.end, node.next) = (to_u32(end), next);
    }
}
