//! The fast reader: the plain majority of YAML, straight to the tree.
//!
//! It takes block mappings and sequences, flow collections, all scalar styles, anchors, tags and aliases, as long as a text is
//! written the usual way. Whatever is unusual, or wrong, it leaves to [`crate::read`], which also words the errors: every
//! `?` on an `Option` here means "not me". What it does take has the very tree that the complete reader builds; where the
//! two differ on what is YAML at all (quoted scalars continued at their key's indentation), it follows Kubernetes.

mod flow;
mod keys;
mod scalars;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::collections::HashMap;

use memchr::memchr;

use crate::text::Span;
use crate::tree::{Extent, NO_LEAD, Node, Properties, Style};

/// Collections inside each other; deeper ones are left to the complete reader, which has a limit of its own.
const DEEPEST: usize = 100;

/// What the fast reader has read.
pub(crate) struct Scanned {
    pub(crate) nodes: Vec<Node>,
    pub(crate) properties: Vec<Properties>,
    pub(crate) extent: Extent,
    /// Whether certainly no key stands twice in its mapping.
    pub(crate) has_unique_keys: bool,
    /// Where the document ends: before the end of the span only where another JSON text follows.
    pub(crate) end: usize,
}

/// Reads one document; `None` if the complete reader has to look at it.
pub(crate) fn scan(text: &str, span: Span) -> Option<Scanned> {
    let bytes = &text.as_bytes()[..span.end];
    // A lone `\r` ends a line, too; nobody writes it any more.
    if memchr::memchr_iter(b'\r', &bytes[span.start..]).any(|i| bytes.get(span.start + i + 1) != Some(&b'\n')) {
        return None;
    }
    let is_large = span.len() > LARGE;
    let mut scan = Scan {
        bytes,
        text,
        nodes: if is_large { Vec::with_capacity(span.len() / BYTES_A_NODE) } else { NODES.take() },
        properties: Vec::new(),
        anchors: HashMap::new(),
        depth: 0,
        extent: Extent { depth: 0, scalar: 0 },
        prints: Vec::new(),
        has_unique_keys: true,
        next_line: (usize::MAX, None),
        key: (usize::MAX, None),
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
    Some(Scanned {
        nodes,
        properties: scan.properties,
        extent: scan.extent,
        has_unique_keys: scan.has_unique_keys,
        end: end?,
    })
}

thread_local! {
    /// Room for the nodes of the next text that this thread reads; it is empty.
    static NODES: Cell<Vec<Node>> = const { Cell::new(Vec::new()) };
}

/// Texts of more bytes have room of their own from the start.
const LARGE: usize = 1 << 18;

/// Mostly a node takes more bytes of text than this.
const BYTES_A_NODE: usize = 16;

/// The first byte of a line that is neither white space nor a comment.
#[derive(Debug, Clone, Copy)]
struct Line {
    at: usize,
    indent: usize,
}

/// An anchor and a tag before a node.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    start: usize,
    end: usize,
    anchor: Option<(u32, u32)>,
    tag: Option<(u32, u32)>,
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
    /// The last answer of [`Scan::content`] and the place that it is for: each collection that ends there asks again.
    next_line: (usize, Option<Line>),
    /// The last answer of [`Scan::key_end`] and its place, for the same reason.
    key: (usize, Option<(usize, usize)>),
}

/// What may end a plain scalar or a key on its line. A carriage return stands before a line feed only.
static STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    stops[b'\n' as usize] = true;
    stops[b':' as usize] = true;
    stops[b'#' as usize] = true;
    stops
};

/// What begins a plain scalar, whatever stands behind it.
static BEGINS_PLAIN: [bool; 256] = {
    let mut begins = [true; 256];
    let indicators = b"-?:,[]{}#&*!|>'\"%@`\n\r\t ";
    let mut i = 0;
    while i < indicators.len() {
        begins[indicators[i] as usize] = false;
        i += 1;
    }
    begins
};

#[allow(clippy::cast_possible_truncation, reason = "texts over 4 GiB are refused before they are read")]
const fn to_u32(offset: usize) -> u32 {
    offset as u32
}

impl<'t> Scan<'t> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    fn is_end_of_line(&self, at: usize) -> bool {
        matches!(self.byte(at), None | Some(b'\n' | b'\r'))
    }

    /// Whether white space or the end of the line is at `at`.
    fn is_space(&self, at: usize) -> bool {
        matches!(self.byte(at), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
    }

    fn line_end(&self, at: usize) -> usize {
        let rest = &self.bytes[at..];
        match memchr(b'\n', rest) {
            Some(0) => at,
            Some(i) if rest[i - 1] == b'\r' => at + i - 1,
            Some(i) => at + i,
            None => self.bytes.len(),
        }
    }

    fn after_break(&self, end: usize) -> usize {
        match self.bytes[end..] {
            [b'\r', b'\n', ..] => end + 2,
            [] => end,
            _ => end + 1,
        }
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

    /// Finds the first of [`STOPS`], or the end of the text.
    fn stop(&self, at: usize) -> usize {
        // Most words are short: a search with vectors is worth its beginning only for what is long.
        const SHORT: usize = 24;
        let rest = &self.bytes[at..];
        let head = &rest[..rest.len().min(SHORT)];
        if let Some(i) = head.iter().position(|b| STOPS[usize::from(*b)]) {
            return at + i;
        }
        memchr::memchr3(b'\n', b':', b'#', &rest[head.len()..]).map_or(self.bytes.len(), |i| at + head.len() + i)
    }

    /// The end of what stands before `end`, without spaces and tabs.
    fn trimmed(&self, at: usize, mut end: usize) -> usize {
        while end > at && matches!(self.bytes[end - 1], b' ' | b'\t') {
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

    /// Reads the document of a span; returns where it ends.
    fn document(&mut self, span: &Span) -> Option<usize> {
        let start = self.prologue(span.start)?;
        let Some(line) = self.content(start)? else { return Some(span.end) };
        if self.is_marker(line.at, line.indent) {
            return None;
        }
        let end = self.block_node(line.at, line.indent, None, NO_LEAD)?;
        self.epilogue(end)
    }

    /// Skips the document's `---` line.
    fn prologue(&self, start: usize) -> Option<usize> {
        let mut at = start;
        if self.bytes[at..].starts_with(b"\xef\xbb\xbf") {
            at += 3;
        }
        if self.bytes[at..].starts_with(b"---") && self.is_space(at + 3) {
            let rest = self.skip_spaces(at + 3);
            let end = self.line_end(rest);
            if rest < end && self.bytes[rest] != b'#' {
                return None;
            }
            at = self.after_break(end);
            // Kubernetes takes what is behind the marker for a text of its own, and that may begin with a byte order mark.
            if self.bytes[at..].starts_with(b"\xef\xbb\xbf") {
                at += 3;
            }
        }
        Some(at)
    }

    /// Checks that nothing but blank lines and comments follows the root, perhaps after a `...`; or another JSON text, as
    /// Kubernetes reads them one behind the other. Returns where the document ends.
    fn epilogue(&mut self, end: usize) -> Option<usize> {
        match self.content(end)? {
            None => Some(self.bytes.len()),
            Some(line) if self.bytes[line.at] == b'{' && self.nodes[0].style == Style::FlowMap => Some(line.at),
            Some(line)
                if line.indent == 0 && self.bytes[line.at..].starts_with(b"...") && self.is_space(line.at + 3) =>
            {
                let end = self.line_end(line.at);
                let rest = self.skip_spaces(line.at + 3);
                let is_clean = rest >= end || self.bytes[rest] == b'#';
                (is_clean && self.content(self.after_break(end))?.is_none()).then_some(self.bytes.len())
            }
            Some(_) => None,
        }
    }

    /// Finds the next line with content; `at` is the start of a line or behind the last content of one.
    fn content(&mut self, at: usize) -> Option<Option<Line>> {
        if self.next_line.0 != at {
            self.next_line = (at, self.find_content(at)?);
        }
        Some(self.next_line.1)
    }

    fn find_content(&self, mut at: usize) -> Option<Option<Line>> {
        // The rest of a line after content may hold white space and a comment.
        let starts_line =
            at == 0 || matches!(self.bytes[at - 1], b'\n' | b'\r') || self.bytes[..at].ends_with(b"\xef\xbb\xbf");
        if !starts_line {
            let rest = self.skip_spaces(at);
            match self.byte(rest) {
                None => return Some(None),
                Some(b'\n') => at = rest + 1,
                Some(b'#') if rest > at => at = self.after_break(self.line_end(rest)),
                Some(b'\r') => at = self.after_break(self.line_end(rest)),
                Some(_) => return None,
            }
        }
        loop {
            let start = at;
            at = self.after_indent(at);
            match self.byte(at) {
                None => return Some(None),
                Some(b'\n') => at += 1,
                Some(b'\r') if self.byte(at + 1) == Some(b'\n') => at += 2,
                Some(b'#') => at = self.after_break(self.line_end(at)),
                Some(b'\t' | b'\r' | 0xef | b'%') => return None,
                Some(_) => return Some(Some(Line { at, indent: at - start })),
            }
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

    fn attach(&mut self, id: usize, found: &Found) {
        if found.anchor.is_none() && found.tag.is_none() {
            return;
        }
        self.nodes[id].has_properties = true;
        self.properties.push(Properties {
            node: to_u32(id),
            start: to_u32(found.start),
            anchor: found.anchor,
            tag: found.tag,
        });
        if let Some((start, end)) = found.anchor {
            self.anchors.insert(&self.text[start as usize + 1..end as usize], Some(to_u32(id)));
        }
    }

    /// Reads `&anchor` and `!tag`; returns where the node may begin behind them, on the same line.
    fn properties(&mut self, mut at: usize) -> Option<(Found, usize)> {
        let mut found = Found { start: at, end: at, ..Found::default() };
        while let Some(first @ (b'&' | b'!')) = self.byte(at) {
            let mut end = at + 1;
            while !self.is_space(end) {
                let is_plain =
                    self.bytes[end].is_ascii_alphanumeric() || matches!(self.bytes[end], b'_' | b'-' | b'.' | b'/');
                let is_tag = first == b'!' && matches!(self.bytes[end], b'!');
                if !is_plain && !is_tag {
                    return None;
                }
                end += 1;
            }
            let slot = if first == b'&' { &mut found.anchor } else { &mut found.tag };
            if slot.is_some() || (first == b'&' && end == at + 1) {
                return None;
            }
            *slot = Some((to_u32(at), to_u32(end)));
            found.end = end;
            at = self.skip_spaces(end);
        }
        Some((found, at))
    }

    /// Reads a node that begins at `at`, the first content of its line at `column`. Returns where it ends.
    ///
    /// `parent` is the column that a scalar's further lines must be right of; none for the root.
    fn block_node(&mut self, at: usize, column: usize, parent: Option<usize>, lead: u32) -> Option<usize> {
        let root_lead = |lead: u32| if lead == NO_LEAD && parent.is_none() { to_u32(at) } else { lead };
        self.node_here(at, column, parent, root_lead(lead), Found::default())
    }

    fn node_here(&mut self, at: usize, column: usize, parent: Option<usize>, lead: u32, found: Found) -> Option<usize> {
        match self.byte(at)? {
            b'-' if self.is_space(at + 1) => self.sequence(at, column, lead, found),
            b'?' if self.is_space(at + 1) => None,
            b'[' | b'{' => {
                let end = self.flow(at, lead, false, &found)?;
                self.ends_line(end)
            }
            b'|' | b'>' => self.block_scalar(at, parent?, lead, found),
            b'&' | b'!' => {
                // Before a mapping on this line they would be the first key's.
                let (found, next) = self.properties(at)?;
                if self.is_end_of_line(next)
                    || self.bytes[next] == b'#'
                    || self.key_end(next).is_some()
                    || self.byte(next) == Some(b'-')
                {
                    return None;
                }
                self.node_here(next, column, parent, lead, found)
            }
            b'*' => self.alias(at, lead),
            b'#' | b',' | b']' | b'}' | b'%' | b'@' | b'`' => None,
            _ if self.key_end(at).is_some() => self.mapping(at, column, lead, found),
            b'"' | b'\'' => {
                let end = self.quoted(at, lead, false, &found)?;
                self.ends_line(end)
            }
            _ => self.plain(at, parent, lead, &found),
        }
    }

    /// Checks that nothing but a comment follows on the line.
    fn ends_line(&self, end: usize) -> Option<usize> {
        let rest = self.skip_spaces(end);
        (self.is_end_of_line(rest) || (self.bytes[rest] == b'#' && rest > end)).then_some(end)
    }

    fn alias(&mut self, at: usize, lead: u32) -> Option<usize> {
        let mut end = at + 1;
        while self.byte(end).is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'/')) {
            end += 1;
        }
        let target = (*self.anchors.get(&self.text[at + 1..end])?)?;
        self.is_space(end).then_some(())?;
        let id = self.push(Style::Alias, at, end, lead, false);
        self.nodes[id].extra = target;
        self.ends_line(end)
    }

    /// Opens a collection whose entries begin at `at`.
    fn open(&mut self, style: Style, at: usize, lead: u32, in_flow: bool, found: &Found) -> Option<usize> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        self.extent.depth = self.extent.depth.max(self.depth);
        let id = self.push(style, at, at, lead, in_flow);
        self.attach(id, found);
        if let Some((start, end)) = found.anchor {
            // An alias inside of its own node is a cycle.
            self.anchors.insert(&self.text[start as usize + 1..end as usize], None);
        }
        Some(id)
    }

    fn close(&mut self, id: usize, end: usize, found: &Found) {
        self.depth -= 1;
        self.nodes[id].end = to_u32(end);
        self.nodes[id].next = to_u32(self.nodes.len());
        if let Some((start, stop)) = found.anchor {
            let name = &self.text[start as usize + 1..stop as usize];
            // Unless the same name was given again inside.
            if self.anchors.get(name) == Some(&None) {
                self.anchors.insert(name, Some(to_u32(id)));
            }
        }
    }

    fn mapping(&mut self, at: usize, column: usize, lead: u32, found: Found) -> Option<usize> {
        let id = self.open(Style::BlockMap, at, lead, false, &found)?;
        let first_print = self.prints.len();
        let mut key = at;
        let end = loop {
            let end = self.entry(key, column)?;
            match self.content(end)? {
                Some(line) if line.indent == column && !self.is_marker(line.at, line.indent) => key = line.at,
                Some(line) if line.indent > column => return None,
                _ => break end,
            }
        };
        self.compare_keys(first_print);
        self.close(id, end, &found);
        Some(end)
    }

    fn is_marker(&self, at: usize, indent: usize) -> bool {
        indent == 0 && self.bytes[at..].starts_with(b"...") && self.is_space(at + 3)
    }

    /// Reads `key: value` in a mapping at `column`.
    fn entry(&mut self, at: usize, column: usize) -> Option<usize> {
        match self.byte(at)? {
            b'-' | b'?' if self.is_space(at + 1) => return None,
            b'&' | b'!' | b'*' | b'[' | b'{' | b'|' | b'>' | b'#' | b',' | b']' | b'}' | b'%' | b'@' | b'`' => {
                return None;
            }
            _ => {}
        }
        let (key_end, colon) = self.key_end(at)?;
        self.note_key(at, key_end);
        match self.bytes[at] {
            b'"' | b'\'' => {
                let end = self.quoted(at, to_u32(at), false, &Found::default())?;
                (end == key_end).then_some(())?;
            }
            _ => drop(self.push(Style::Plain, at, key_end, to_u32(at), false)),
        }
        self.value(colon, column, false)
    }

    /// Reads what stands behind the `:` or dash at `lead`, in a collection at `column`.
    fn value(&mut self, lead: usize, column: usize, is_item: bool) -> Option<usize> {
        let mut at = self.skip_spaces(lead + 1);
        let mut found = Found { start: lead + 1, end: lead + 1, ..Found::default() };
        let mut empty_at = lead + 1;
        if matches!(self.byte(at), Some(b'&' | b'!')) {
            (found, at) = self.properties(at)?;
            empty_at = found.end;
        }
        let has_comment = self.byte(at) == Some(b'#') && self.is_space(at - 1);
        if !self.is_end_of_line(at) && !has_comment {
            return self.inline_value(at, column, is_item, to_u32(lead), found);
        }
        let below = self.content(at.max(empty_at))?;
        let is_below = |line: &Line| {
            let is_list = self.byte(line.at) == Some(b'-') && self.is_space(line.at + 1);
            line.indent > column || (!is_item && line.indent == column && is_list)
        };
        match below.filter(is_below) {
            Some(line) => {
                let has_found = found.anchor.is_some() || found.tag.is_some();
                if has_found && matches!(self.byte(line.at), Some(b'&' | b'!' | b'*')) {
                    return None;
                }
                self.node_here(line.at, line.indent, Some(column), to_u32(lead), found)
            }
            None => {
                let id = self.push(Style::Plain, empty_at, empty_at, to_u32(lead), false);
                self.attach(id, &found);
                Some(empty_at)
            }
        }
    }

    fn inline_value(&mut self, at: usize, column: usize, is_item: bool, lead: u32, found: Found) -> Option<usize> {
        let is_key =
            |scan: &mut Self| !matches!(scan.bytes[at], b'[' | b'{' | b'*' | b'|' | b'>') && scan.key_end(at).is_some();
        let has_found = found.anchor.is_some() || found.tag.is_some();
        if !is_item && !has_found {
            // What most values are; `a: b: c` is nothing that either of the two takes.
            match self.bytes[at] {
                b'"' | b'\'' => {
                    let end = self.quoted(at, lead, false, &found)?;
                    return self.ends_line(end);
                }
                first if BEGINS_PLAIN[usize::from(first)] => return self.plain(at, Some(column), lead, &found),
                _ => {}
            }
        }
        if !is_item || has_found {
            // `a: b: c`, `a: - b`, and properties before a key on one line.
            if matches!(self.bytes[at], b'-' | b'?') && self.is_space(at + 1) || is_key(self) {
                return None;
            }
            if has_found && self.bytes[at] == b'*' {
                return None;
            }
            return self.node_here(at, column, Some(column), lead, found);
        }
        // A collection may begin right behind a dash: its column is where it begins. White space before it must not be tabs.
        let begins_collection = (self.bytes[at] == b'-' && self.is_space(at + 1)) || is_key(self);
        if begins_collection {
            let dash = lead as usize;
            if self.bytes[dash + 1..at].contains(&b'\t') {
                return None;
            }
            return self.node_here(at, column + (at - dash), Some(column), lead, found);
        }
        self.node_here(at, column, Some(column), lead, found)
    }

    fn sequence(&mut self, at: usize, column: usize, lead: u32, found: Found) -> Option<usize> {
        let id = self.open(Style::BlockList, at, lead, false, &found)?;
        let mut dash = at;
        let end = loop {
            let end = self.value(dash, column, true)?;
            match self.content(end)? {
                Some(line) if line.indent == column && self.bytes[line.at] == b'-' && self.is_space(line.at + 1) => {
                    dash = line.at;
                }
                Some(line) if line.indent > column => return None,
                _ => break end,
            }
        };
        self.close(id, end, &found);
        Some(end)
    }
}
