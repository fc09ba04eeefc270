//! Block collections of the fast reader, and what stands around the root.
//!
//! Columns count from 1; 0 is left of everything: the parent of the root, and the end of the text.

use crate::text::Span;
use crate::tree::{Properties, Style};

use super::{Scan, class, is, to_u32};

/// An anchor and a tag before a node.
struct Found {
    start: usize,
    end: usize,
    anchor: Option<(u32, u32)>,
    tag: Option<(u32, u32)>,
}

/// Where a value belongs.
#[derive(Clone, Copy)]
struct Slot {
    /// Where the `:` or the dash stands.
    lead: usize,
    /// The column of the collection.
    column: usize,
    is_item: bool,
    /// Whether an anchor or a tag stands before the value.
    has_properties: bool,
}

impl Slot {
    fn of_key(colon: usize, column: usize) -> Self {
        Self { lead: colon, column, is_item: false, has_properties: false }
    }

    fn of_item(dash: usize, column: usize) -> Self {
        Self { is_item: true, ..Self::of_key(dash, column) }
    }
}

impl<'t> Scan<'t> {
    /// Reads the document of a span; returns where it ends.
    pub(super) fn document(&mut self, span: &Span) -> Option<usize> {
        let start = self.prologue(span.start)?;
        self.seek(start)?;
        if self.line.column == 0 {
            return Some(span.end);
        }
        if self.is_marker() {
            return None;
        }
        let root = self.line;
        self.node(root.at, root.column, 0, to_u32(root.at))?;
        self.epilogue()
    }

    /// Skips a byte order mark and the document's `---` line.
    fn prologue(&self, start: usize) -> Option<usize> {
        const MARK: &[u8] = b"\xef\xbb\xbf";
        let mut at = start;
        if self.bytes[at..].starts_with(MARK) {
            at += MARK.len();
        }
        if self.bytes[at..].starts_with(b"---") && self.is_space(at + 3) {
            let rest = self.skip_spaces(at + 3);
            if !self.is_end_of_line(rest) && self.bytes[rest] != b'#' {
                return None;
            }
            at = self.next_line(rest);
            // Kubernetes takes what is behind the marker for a text of its own, and that may begin with a byte order mark.
            if self.bytes[at..].starts_with(MARK) {
                at += MARK.len();
            }
        }
        Some(at)
    }

    /// Checks that nothing but blank lines and comments follows the root, perhaps after a `...`; or another JSON text, as
    /// Kubernetes reads them one behind the other. Returns where the document ends.
    fn epilogue(&mut self) -> Option<usize> {
        let at = self.line.at;
        if self.line.column == 0 {
            return Some(self.bytes.len());
        }
        if self.bytes[at] == b'{' && self.nodes[0].style == Style::FlowMap {
            return Some(at);
        }
        if !self.is_marker() {
            return None;
        }
        self.advance(at + 3)?;
        (self.line.column == 0).then_some(self.bytes.len())
    }

    /// Whether the next line is a `...`.
    pub(super) fn is_marker(&self) -> bool {
        let at = self.line.at;
        self.line.column == 1 && self.bytes[at..].starts_with(b"...") && self.is_space(at + 3)
    }

    /// Whether an indicator with white space behind it stands at `at`.
    fn is_indicator(&self, at: usize, indicator: u8) -> bool {
        self.byte(at) == Some(indicator) && self.is_space(at + 1)
    }

    /// Reads a node that begins at `at`, the first content of its line or behind a dash, at `column`. Returns where it ends.
    ///
    /// `parent` is the column that a scalar's further lines must be right of.
    fn node(&mut self, at: usize, column: usize, parent: usize, lead: u32) -> Option<usize> {
        match self.byte(at)? {
            b'-' if self.is_space(at + 1) => self.sequence(at, column, lead),
            b'?' if self.is_space(at + 1) => None,
            b'[' | b'{' => {
                let end = self.flow(at, lead, false)?;
                self.advance(end)?;
                Some(end)
            }
            b'|' | b'>' if parent == 0 => None,
            b'|' | b'>' => self.block_scalar(at, parent, lead),
            b'&' | b'!' => {
                let (found, next) = self.properties(at)?;
                // Before a mapping on this line they would be the first key's.
                if self.is_end_of_line(next)
                    || matches!(self.bytes[next], b'#' | b'-' | b'*')
                    || self.key_end(next).is_some()
                {
                    return None;
                }
                self.with(&found, |scan| scan.node(next, column, parent, lead))
            }
            b'*' => self.alias(at, lead),
            b'#' | b',' | b']' | b'}' | b'%' | b'@' | b'`' => None,
            first => match self.key_end(at) {
                Some(key) => self.mapping(at, column, lead, key),
                None if matches!(first, b'"' | b'\'') => self.quoted_to_line_end(at, lead),
                None => self.plain(at, parent, lead),
            },
        }
    }

    fn mapping(&mut self, at: usize, column: usize, lead: u32, key: (usize, usize)) -> Option<usize> {
        let id = self.open(Style::BlockMap, at, lead, false)?;
        let first_print = self.prints.len();
        let (mut at, mut key) = (at, key);
        let end = loop {
            let end = self.entry(at, column, key)?;
            if self.line.column != column || self.is_marker() {
                break end;
            }
            at = self.line.at;
            let first = self.bytes[at];
            if is(first, class::NO_KEY) || (matches!(first, b'-' | b'?') && self.is_space(at + 1)) {
                return None;
            }
            key = self.key_end(at)?;
        };
        if self.line.column > column {
            return None;
        }
        self.compare_keys(first_print);
        self.close(id, end);
        Some(end)
    }

    /// Reads `key: value` in a mapping at `column`; where the key ends and its colon stands is known.
    fn entry(&mut self, at: usize, column: usize, (key_end, colon): (usize, usize)) -> Option<usize> {
        self.note_key(at, key_end);
        match self.bytes[at] {
            b'"' | b'\'' => {
                let end = self.quoted(at, to_u32(at), false)?;
                (end == key_end).then_some(())?;
            }
            _ => drop(self.push(Style::Plain, at, key_end, to_u32(at), false)),
        }
        // What most values are: a plain scalar on the line of its key, or what stands below it.
        match self.bytes.get(colon + 1..).unwrap_or_default() {
            [b' ', first, ..] if is(*first, class::PLAIN) => self.plain(colon + 2, column, to_u32(colon)),
            [b'\n', ..] => self.below(colon + 2, colon + 1, Slot::of_key(colon, column)),
            _ => self.value(Slot::of_key(colon, column)),
        }
    }

    fn sequence(&mut self, at: usize, column: usize, lead: u32) -> Option<usize> {
        let id = self.open(Style::BlockList, at, lead, false)?;
        let mut dash = at;
        let end = loop {
            // What most items are: a mapping that begins behind the dash, or a plain scalar.
            let end = match self.bytes[dash + 1..] {
                [b' ', first, ..] if is(first, class::PLAIN) => match self.key_end(dash + 2) {
                    Some(key) => self.mapping(dash + 2, column + 2, to_u32(dash), key)?,
                    None => self.plain(dash + 2, column, to_u32(dash))?,
                },
                _ => self.value(Slot::of_item(dash, column))?,
            };
            if self.line.column != column || !self.is_indicator(self.line.at, b'-') {
                break end;
            }
            dash = self.line.at;
        };
        if self.line.column > column {
            return None;
        }
        self.close(id, end);
        Some(end)
    }

    /// Reads what stands behind the `:` or dash of a slot.
    fn value(&mut self, slot: Slot) -> Option<usize> {
        let at = self.skip_spaces(slot.lead + 1);
        match self.byte(at) {
            Some(b'&' | b'!') => {
                let (found, at) = self.properties(at)?;
                let slot = Slot { has_properties: true, ..slot };
                self.with(&found, |scan| scan.value_behind(at, found.end, slot))
            }
            _ => self.value_behind(at, slot.lead + 1, slot),
        }
    }

    /// Reads a value from the first byte behind its lead and its properties; `empty_at` is where it stands if there is nothing.
    fn value_behind(&mut self, at: usize, empty_at: usize, slot: Slot) -> Option<usize> {
        let has_comment = self.byte(at) == Some(b'#') && self.is_space(at - 1);
        if !self.is_end_of_line(at) && !has_comment {
            return self.inline_value(at, slot);
        }
        self.below(self.next_line(at), empty_at, slot)
    }

    /// Reads a value that stands on lines below its lead, the first of which begins at `next`; or none.
    fn below(&mut self, next: usize, empty_at: usize, slot: Slot) -> Option<usize> {
        let Slot { lead, column, is_item, has_properties } = slot;
        self.seek(next)?;
        let line = self.line;
        let is_below = line.column > column || (!is_item && line.column == column && self.is_indicator(line.at, b'-'));
        if !is_below {
            self.push(Style::Plain, empty_at, empty_at, to_u32(lead), false);
            return Some(empty_at);
        }
        if has_properties && matches!(self.bytes[line.at], b'&' | b'!' | b'*') {
            return None;
        }
        self.node(line.at, line.column, column, to_u32(lead))
    }

    /// Reads a value that begins on the line of its lead.
    fn inline_value(&mut self, at: usize, slot: Slot) -> Option<usize> {
        let Slot { lead, column, is_item, has_properties } = slot;
        let first = self.bytes[at];
        if !is_item && !has_properties {
            // What most values are; `a: b: c` is nothing that either of the two takes.
            match first {
                b'"' | b'\'' => return self.quoted_to_line_end(at, to_u32(lead)),
                _ if is(first, class::PLAIN) => return self.plain(at, column, to_u32(lead)),
                _ => {}
            }
        }
        let is_key = |scan: &Self| !matches!(first, b'[' | b'{' | b'*' | b'|' | b'>') && scan.key_end(at).is_some();
        let begins_list = matches!(first, b'-' | b'?') && self.is_space(at + 1);
        if !is_item || has_properties {
            // `a: b: c`, `a: - b`, and properties before a key on one line.
            if begins_list || (has_properties && first == b'*') || is_key(self) {
                return None;
            }
            return self.node(at, column, column, to_u32(lead));
        }
        // A collection may begin right behind a dash: its column is where it begins. White space before it must not be tabs.
        if self.bytes[lead + 1..at].contains(&b'\t') && (begins_list || is_key(self)) {
            return None;
        }
        self.node(at, column + (at - lead), column, to_u32(lead))
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
        self.has_aliases = true;
        self.advance(end)?;
        Some(end)
    }

    /// Reads `&anchor` and `!tag`; returns where the node may begin behind them, on the same line.
    fn properties(&self, mut at: usize) -> Option<(Found, usize)> {
        let mut found = Found { start: at, end: at, anchor: None, tag: None };
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

    /// Reads the node that has these properties.
    fn with(&mut self, found: &Found, read: impl FnOnce(&mut Self) -> Option<usize>) -> Option<usize> {
        let text: &'t str = self.text;
        let id = self.nodes.len();
        let (start, anchor, tag) = (to_u32(found.start), found.anchor, found.tag);
        self.properties.push(Properties { node: to_u32(id), start, anchor, tag });
        let name = anchor.map(|(start, end)| &text[start as usize + 1..end as usize]);
        if let Some(name) = name {
            // An alias inside of its own node is a cycle.
            self.anchors.insert(name, None);
        }
        let end = read(self)?;
        self.nodes[id].has_properties = true;
        // Unless the same name was given again inside.
        if let Some(target) = name.and_then(|name| self.anchors.get_mut(name)) {
            target.get_or_insert(to_u32(id));
        }
        Some(end)
    }
}
