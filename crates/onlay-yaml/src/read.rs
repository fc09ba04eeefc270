//! Reading: text to documents, by way of `granit-parser`.
//!
//! The parser says what there is; where exactly each thing stands is found here, in the gaps between nodes. (Its spans
//! leave out the header of block scalars, run into the next line, and end collections at the token after them.)
//! A faster scanner may build the same tree later: this module and [`crate::tree`] are the seam.

use std::collections::HashMap;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use crate::block_scalar;
use crate::expansion;
use crate::fast;
use crate::split::{Part, Traits, split};
use crate::text::{Place, SourceId, Span, Text};
use crate::tree::{Document, Extent, NO_LEAD, Node, Properties, Spelling, Style};

/// What could be read of a text, and what was wrong with the rest.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// The documents that could be read, in order.
    pub documents: Vec<Document>,
    /// Why the others could not.
    pub errors: Vec<SyntaxError>,
}

/// Text that is no YAML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// What is wrong, in a few words.
    pub message: String,
    /// Where; the span may be empty.
    pub place: Place,
}

/// Reads all documents of a text; one that is no YAML does not hide the others.
///
/// ```
/// use onlay_yaml::{SourceId, Text, parse};
/// let parsed = parse(SourceId(0), &Text::from("a: 1\n---\nb: [\n---\nc: 3\n"));
/// assert_eq!(parsed.documents.len(), 2);
/// assert_eq!(parsed.errors.len(), 1);
/// ```
#[must_use]
pub fn parse(source: SourceId, text: &Text) -> Parsed {
    let mut parsed = Parsed::default();
    for part in parts(text) {
        let read = parse_part(source, text, &part);
        if parsed.documents.is_empty() {
            parsed.documents = read.documents;
        } else {
            parsed.documents.extend(read.documents);
        }
        parsed.errors.extend(read.errors);
    }
    parsed
}

/// Cuts a text where it can be read part by part, by [`parse_part`] and in parallel: mostly one document each.
///
/// ```
/// use onlay_yaml::{SourceId, Text, parse_part, parts};
/// let text = Text::from("a: 1\n---\nb: 2\n");
/// let read: Vec<_> = parts(&text).iter().map(|part| parse_part(SourceId(0), &text, part)).collect();
/// assert_eq!(read.len(), 2);
/// ```
#[must_use]
pub fn parts(text: &Text) -> Vec<Part> {
    if u32::try_from(text.len()).is_err() {
        return vec![Part { span: 0..text.len(), traits: Traits::default() }];
    }
    split(text)
}

/// Reads one of the [`parts`] of a text.
#[must_use]
pub fn parse_part(source: SourceId, text: &Text, part: &Part) -> Parsed {
    let mut parsed = Parsed::default();
    if u32::try_from(text.len()).is_err() {
        let message = "the text is larger than 4 GiB".to_owned();
        parsed.errors.push(SyntaxError { message, place: Place { source, span: 0..0 } });
        return parsed;
    }
    match read_part(source, text, part) {
        Ok(mut documents) => {
            documents.retain(|document| match expansion::check(document) {
                Ok(()) => true,
                Err(error) => {
                    parsed.errors.push(error);
                    false
                }
            });
            parsed.documents = documents;
        }
        Err(error) => parsed.errors.push(error),
    }
    parsed
}

/// Reads one part between `---` lines: one document, or several where `...` ends one without a `---` after it.
fn read_part(source: SourceId, text: &Text, part: &Part) -> Result<Vec<Document>, SyntaxError> {
    let (span, traits) = (part.span(), part.traits);
    let bytes = &text.as_bytes()[span.clone()];
    if let Some(offset) = traits.may_have_controls.then(|| control_character(bytes)).flatten() {
        let message = "a control character; write it as an escape in a double-quoted string".to_owned();
        let at = span.start + offset;
        return Err(SyntaxError { message, place: Place { source, span: at..at } });
    }
    // A lone `\r` ends a line, too; nobody writes it any more.
    let has_lone_return =
        traits.has_returns && memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'));
    // Mostly there is one, and thousands of such lists may be alive at once.
    let mut documents = Vec::with_capacity(1);
    let mut rest = span.clone();
    while !has_lone_return && let Some(read) = fast::scan(text, rest.clone()) {
        let span = rest.start..read.end;
        documents.push(Document {
            source,
            text: text.clone(),
            has_crlf: traits.has_returns && has_crlf(&text.as_bytes()[span.clone()]),
            is_ascii: !traits.is_beyond_ascii || text.as_bytes()[span.clone()].is_ascii(),
            may_have_escapes: read.may_have_escapes,
            span,
            nodes: Arc::new(read.nodes),
            properties: Arc::new(read.properties),
            moved: 0,
            has_aliases: read.has_aliases,
            has_merges: read.has_merges,
            may_have_collection_keys: false,
            spelling: Spelling::Kept,
            extent: read.extent,
            has_unique_keys: read.has_unique_keys,
        });
        if read.end == rest.end {
            return Ok(documents);
        }
        rest.start = read.end;
    }
    read_completely(source, text, span)
}

/// Reads one piece with the complete reader.
pub(crate) fn read_completely(source: SourceId, text: &Text, span: Span) -> Result<Vec<Document>, SyntaxError> {
    let fail = |message: &str, offset: usize| SyntaxError {
        message: message.to_owned(),
        place: Place { source, span: offset..offset },
    };
    let start = span.start + before_content(&text[span.clone()]);
    let options = granit_parser::options! { emit_comments: false };
    let parser = Parser::new_from_str_with_options(&text[start..span.end], options);
    let mut documents = Vec::new();
    let mut builder = Builder::new(text, start, span.end);
    let mut from = span.start;
    for next in parser {
        let (event, at) = next.map_err(|e| {
            let offset = e.marker().byte_offset().unwrap_or(0);
            fail(&e.info(), (start + offset).min(span.end))
        })?;
        let range = at.byte_range().unwrap_or(0..0);
        match event {
            Event::DocumentEnd => {
                let (mut nodes, properties, end) = builder.finish();
                // A document without content is empty, whether a `---` announces it or not.
                if properties.is_empty()
                    && nodes.len() == 1
                    && nodes[0].style == Style::Plain
                    && nodes[0].start == nodes[0].end
                {
                    nodes.clear();
                }
                if !nodes.is_empty() || documents.is_empty() {
                    documents.push(document(source, text, from..span.end, nodes, properties));
                    if documents.len() > 1 {
                        let last = documents.len() - 2;
                        documents[last].span.end = from;
                    }
                }
                from = end;
            }
            event => builder.event(&event, start + range.start..start + range.end),
        }
    }
    // The fast reader takes `[a:]` as Kubernetes does; here the text is `a: null` by YAML 1.2. Rather nothing than that.
    if let Some(at) = documents.iter().find_map(glued_colon) {
        return Err(fail(
            "Kubernetes reads this colon as part of the text; put the text in quotes, or a space behind the colon",
            at,
        ));
    }
    if documents.is_empty() {
        documents.push(document(source, text, span, Vec::new(), Vec::new()));
    }
    Ok(documents)
}

/// How many bytes of a piece come before what the parser may see: a byte order mark, with a `---` line before it.
fn before_content(piece: &str) -> usize {
    const BOM: char = '\u{feff}';
    let marker = if piece.starts_with("---") { piece.find('\n').map_or(0, |at| at + 1) } else { 0 };
    let is_clean = matches!(piece[..marker].get(3..).map(str::trim), None | Some(""));
    if is_clean && piece[marker..].starts_with(BOM) {
        marker + BOM.len_utf8()
    } else if piece.starts_with(BOM) {
        BOM.len_utf8()
    } else {
        0
    }
}

/// Finds a colon in a flow collection that YAML 1.2 takes for the end of a plain key, and Kubernetes for text: `[a:]`, `{a:, b}`.
fn glued_colon(document: &Document) -> Option<usize> {
    let bytes = document.text.as_bytes();
    let is_glued = |value: &&[Node]| {
        let (key, value) = (&value[0], &value[1]);
        let colon = value.lead as usize;
        value.in_flow
            && key.style == Style::Plain
            && value.lead != NO_LEAD
            && key.end == value.lead
            && value.start == value.end
            && bytes.get(colon) == Some(&b':')
            && matches!(bytes.get(colon + 1), Some(b',' | b']' | b'}'))
    };
    document.nodes.windows(2).find(is_glued).map(|pair| pair[1].lead as usize)
}

fn document(source: SourceId, text: &Text, span: Span, nodes: Vec<Node>, properties: Vec<Properties>) -> Document {
    // Where nothing has an anchor nothing can be an alias.
    let has_aliases = !properties.is_empty() && nodes.iter().any(|n| n.style == Style::Alias);
    let has_merges = nodes
        .iter()
        .any(|n| n.style == Style::Plain && n.end - n.start == 2 && text[n.start as usize..].starts_with("<<"));
    let bytes = &text.as_bytes()[span.clone()];
    let (has_crlf, is_ascii) = (has_crlf(bytes), bytes.is_ascii());
    Document {
        source,
        text: text.clone(),
        span,
        nodes: Arc::new(nodes),
        properties: Arc::new(properties),
        moved: 0,
        has_aliases,
        has_merges,
        may_have_collection_keys: true,
        spelling: Spelling::Kept,
        extent: Extent::UNKNOWN,
        has_crlf,
        is_ascii,
        may_have_escapes: true,
        has_unique_keys: false,
    }
}

pub(crate) fn has_crlf(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) == Some(&b'\n'))
}

/// Finds a character that YAML does not allow unescaped (YAML 1.2.2, 5.1).
fn control_character(bytes: &[u8]) -> Option<usize> {
    (0..bytes.len()).find(|at| match bytes[*at] {
        b'\t' | b'\n' | b'\r' => false,
        0..b' ' | 0x7f => true,
        // U+0080 to U+009F but NEL (U+0085) are two bytes that begin with C2.
        0xc2 => matches!(bytes.get(at + 1), Some(0x80..=0x84 | 0x86..=0x9f)),
        _ => false,
    })
}

/// Which properties the parser says that a node has.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    anchor: bool,
    tag: bool,
}

impl Wanted {
    fn any(self) -> bool {
        self.anchor || self.tag
    }
}

/// A collection that is still open.
struct Open {
    node: usize,
    is_map: bool,
    is_flow: bool,
    /// In a mapping: whether the next node is a key.
    at_key: bool,
}

struct Builder<'t> {
    text: &'t [u8],
    full: &'t str,
    end: usize,
    nodes: Vec<Node>,
    properties: Vec<Properties>,
    open: Vec<Open>,
    anchors: HashMap<usize, u32>,
    /// All text before here belongs to nodes and gaps that have been seen.
    done: usize,
}

impl<'t> Builder<'t> {
    fn new(text: &'t Text, start: usize, end: usize) -> Self {
        Self {
            text: &text.as_bytes()[..end],
            full: text,
            end,
            nodes: Vec::with_capacity((end - start) / 12),
            properties: Vec::new(),
            open: Vec::new(),
            anchors: HashMap::new(),
            done: start,
        }
    }

    fn finish(&mut self) -> (Vec<Node>, Vec<Properties>, usize) {
        self.anchors.clear();
        (std::mem::take(&mut self.nodes), std::mem::take(&mut self.properties), self.done)
    }

    fn event(&mut self, event: &Event<'_>, range: Span) {
        match event {
            // Directives and comments stand before the marker.
            Event::DocumentStart(true, _) => self.done = range.end.max(self.done),
            Event::DocumentStart(false, _) => {
                let mut at = self.skip_gap(self.done, false);
                while self.is_document_end(at) {
                    self.done = at + 3;
                    at = self.skip_gap(self.done, false);
                }
            }
            Event::Scalar(value, style, anchor, tag) => {
                let wanted = Wanted { anchor: *anchor != 0, tag: tag.is_some() };
                self.scalar(value, *style, range, wanted, *anchor);
            }
            Event::Alias(anchor) => {
                let target = self.anchors.get(anchor).copied().unwrap_or(0);
                let node = self.add(Style::Alias, Wanted::default(), range.start, range.end);
                self.nodes[node].extra = target;
                self.close_entry(range.end);
            }
            Event::SequenceStart(style, anchor, tag) => {
                let wanted = Wanted { anchor: *anchor != 0, tag: tag.is_some() };
                self.collection(false, *style == StructureStyle::Flow, wanted, *anchor);
            }
            Event::MappingStart(style, anchor, tag) => {
                let wanted = Wanted { anchor: *anchor != 0, tag: tag.is_some() };
                self.collection(true, *style == StructureStyle::Flow, wanted, *anchor);
            }
            Event::SequenceEnd | Event::MappingEnd => self.collection_end(range),
            _ => {}
        }
    }

    /// Skips white space, comments and (in a flow collection) commas.
    fn skip_gap(&self, mut at: usize, commas: bool) -> usize {
        while at < self.end {
            match self.text[at] {
                b' ' | b'\t' | b'\n' | b'\r' => at += 1,
                b',' if commas => at += 1,
                b'#' => at += self.text[at..].iter().position(|&b| b == b'\n' || b == b'\r').unwrap_or(self.end - at),
                _ if self.text[at..].starts_with(b"\xef\xbb\xbf") => at += 3,
                _ => break,
            }
        }
        at
    }

    /// Whether a `...` stands at the start of a line.
    fn is_document_end(&self, at: usize) -> bool {
        let starts_line = at.checked_sub(1).is_none_or(|i| matches!(self.text[i], b'\n' | b'\r'));
        let is_word = matches!(self.text.get(at + 3), None | Some(b' ' | b'\t' | b'\n' | b'\r'));
        starts_line && is_word && self.text[at..].starts_with(b"...")
    }

    fn is_indicator(&self, at: usize, indicator: u8) -> bool {
        self.text.get(at) == Some(&indicator)
            && matches!(self.text.get(at + 1), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
    }

    /// Finds the indicator that leads the next node, and where the node may begin behind it.
    fn lead(&self, is_empty: bool) -> (u32, usize) {
        let Some(parent) = self.open.last() else {
            let at = self.skip_gap(self.done, false);
            return (to_u32(at), at);
        };
        let gap_end = self.skip_gap(self.done, parent.is_flow && (!parent.is_map || parent.at_key));
        if parent.is_map && !parent.at_key {
            // A key without a value: `{a, b}`, `? a`.
            if self.text.get(gap_end) == Some(&b':') { (to_u32(gap_end), gap_end + 1) } else { (NO_LEAD, self.done) }
        } else if (parent.is_map && self.is_indicator(gap_end, b'?')) || (!parent.is_map && !parent.is_flow) {
            (to_u32(gap_end), gap_end + 1)
        } else if is_empty {
            (to_u32(self.done.max(gap_end)), self.done.max(gap_end))
        } else {
            (to_u32(gap_end), gap_end)
        }
    }

    /// Adds a node; its lead, and its anchor and tag, are read off the text before `start`.
    fn add(&mut self, style: Style, wanted: Wanted, start: usize, end: usize) -> usize {
        let is_empty = style == Style::Plain && start == end;
        let (lead, after) = self.lead(is_empty);
        let (mut start, mut end) = (start, end);
        let id = self.nodes.len();
        let mut content = after;
        if wanted.any() {
            content = self.read_properties(id, after, wanted);
        }
        if is_empty {
            start = content.min(self.end);
            end = start;
        }
        self.nodes.push(Node {
            style,
            has_properties: wanted.any(),
            in_flow: self.open.last().is_some_and(|o| o.is_flow),
            start: to_u32(start),
            end: to_u32(end),
            lead,
            next: to_u32(id + 1),
            extra: 0,
        });
        id
    }

    /// Reads `&anchor` and `!tag` from the text; returns where they end.
    fn read_properties(&mut self, node: usize, after: usize, mut wanted: Wanted) -> usize {
        let mut at = self.skip_gap(after, false);
        let mut found = Properties { node: to_u32(node), start: to_u32(at), anchor: None, tag: None };
        let mut end = at;
        // What comes behind them may be the properties of a collection's first key.
        while let Some(first @ (b'&' | b'!')) = self.text.get(at).filter(|_| wanted.any()) {
            let is_flow = self.open.last().is_some_and(|o| o.is_flow);
            let ends = |b: &u8| {
                matches!(b, b' ' | b'\t' | b'\n' | b'\r') || (is_flow && matches!(b, b',' | b'[' | b']' | b'{' | b'}'))
            };
            end = at + self.text[at..].iter().position(ends).unwrap_or(self.end - at);
            let span = Some((to_u32(at), to_u32(end)));
            if *first == b'&' {
                (found.anchor, wanted.anchor) = (span, false);
            } else {
                (found.tag, wanted.tag) = (span, false);
            }
            at = self.skip_gap(end, false);
        }
        self.properties.push(found);
        end
    }

    fn scalar(&mut self, value: &str, style: ScalarStyle, range: Span, wanted: Wanted, anchor: usize) {
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted => Style::SingleQuoted,
            ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
            ScalarStyle::Literal => Style::Literal,
            ScalarStyle::Folded => Style::Folded,
        };
        let id = if matches!(style, Style::Literal | Style::Folded) {
            let id = self.add(style, wanted, range.start, range.end);
            let mut header = self.skip_gap(self.after_properties(id), false);
            // The parser knows that a header is there; look no further than its content.
            header = header.min(range.start.max(self.done));
            let scanned = block_scalar::extent(self.full, header, range.end.min(self.end), value);
            let node = &mut self.nodes[id];
            (node.start, node.end, node.extra) = (to_u32(header), to_u32(scanned.end), scanned.indent);
            id
        } else {
            self.add(style, wanted, range.start, range.end)
        };
        if anchor != 0 {
            self.anchors.insert(anchor, to_u32(id));
        }
        let end = self.nodes[id].end as usize;
        self.close_entry(end);
    }

    /// Where the text of a just added node may begin: behind its lead and properties.
    fn after_properties(&self, id: usize) -> usize {
        let (_, after) = self.lead(false);
        match self.properties.last() {
            Some(p) if p.node == to_u32(id) => {
                let ends = [p.anchor, p.tag].into_iter().flatten().map(|(_, end)| end as usize);
                ends.max().unwrap_or(after)
            }
            _ => after,
        }
    }

    fn collection(&mut self, is_map: bool, is_flow: bool, wanted: Wanted, anchor: usize) {
        let style = match (is_map, is_flow) {
            (true, true) => Style::FlowMap,
            (true, false) => Style::BlockMap,
            (false, true) => Style::FlowList,
            (false, false) => Style::BlockList,
        };
        let id = self.add(style, wanted, 1, 0);
        let start = self.skip_gap(self.after_properties(id), false);
        self.nodes[id].start = to_u32(start);
        let opens =
            is_flow && matches!(self.text.get(start), Some(b'[' | b'{')) && (self.text[start] == b'{') == is_map;
        self.done = if opens { start + 1 } else { start };
        if anchor != 0 {
            self.anchors.insert(anchor, to_u32(id));
        }
        self.open.push(Open { node: id, is_map, is_flow, at_key: true });
    }

    fn collection_end(&mut self, range: Span) {
        let Some(open) = self.open.pop() else { return };
        let id = open.node;
        let start = self.nodes[id].start as usize;
        let closes = open.is_flow
            && matches!(self.text.get(start), Some(b'[' | b'{'))
            && (self.text[start] == b'{') == open.is_map;
        let end = if closes { range.end } else { self.done };
        self.nodes[id].end = to_u32(end.max(start));
        self.nodes[id].next = to_u32(self.nodes.len());
        self.close_entry(end);
    }

    /// Notes that a node is complete up to `end`.
    fn close_entry(&mut self, end: usize) {
        self.done = self.done.max(end);
        if let Some(parent) = self.open.last_mut()
            && parent.is_map
        {
            parent.at_key = !parent.at_key;
        }
    }
}

fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).expect("texts over 4 GiB are refused before they are read")
}
