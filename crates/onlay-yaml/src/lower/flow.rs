//! Flow style and JSON: entries between commas.

use std::collections::HashSet;

use crate::overlay::{Entry, Item, List, Map, Node};
use crate::spell::{self, Context};
use crate::text::{Place, Span};
use crate::tree::{Kind, Ref, Spelling, Style};

use super::geometry::{is_blank, line_end, line_start, previous_line_end};
use super::order::longest_increasing;
use super::rope::Rope;
use super::{Lowering, Slot, SlotKind};

/// How a flow collection separates its entries.
#[derive(Debug, Clone)]
struct Layout {
    /// What stands between an entry's comma and the next entry.
    gap: String,
    /// What stands between a key's colon and its value.
    after_colon: &'static str,
}

impl Layout {
    /// The white space before each entry, where each has its own line.
    fn indent(&self) -> Option<&str> {
        self.gap.rsplit_once('\n').map(|(_, indent)| indent)
    }
}

impl<'d> Lowering<'d> {
    pub(super) fn flow_map(&mut self, at: Ref<'d>, map: &Map<'d>) {
        let rows: Vec<(Ref<'d>, Ref<'d>)> = at.pairs().collect();
        let by_row = map.by_row();
        let kept: Vec<Option<&Entry<'d>>> = rows.iter().map(|(key, _)| by_row.get(&key.id()).copied()).collect();
        let names: HashSet<&str> = map.entries.iter().filter(|e| e.is_row).map(|e| &*e.key).collect();
        let names_kept = |key: Ref<'d>| names.contains(&*key.key_name());
        let stays: Vec<bool> = rows.iter().zip(&kept).map(|((key, _), e)| e.is_some() || names_kept(*key)).collect();
        let spans: Vec<Span> =
            rows.iter().map(|(k, v)| self.flow_row(k.outer_start()..v.span().end.max(k.span().end))).collect();
        let layout = self.layout(&spans);
        for ((_, value), entry) in rows.iter().zip(&kept) {
            if let Some(entry) = entry {
                let slot = Slot { column: 0, kind: SlotKind::Flow };
                self.value(*value, &entry.value, &slot, entry.by.as_ref());
            }
        }
        let new: Vec<Rope> = map.entries.iter().filter(|e| !e.is_row).map(|e| self.flow_entry(e, &layout)).collect();
        self.flow_rows(at, &spans, &stays, vec![(spans.len(), new)], &layout);
    }

    pub(super) fn flow_list(&mut self, at: Ref<'d>, list: &List<'d>, node: &Node<'d>, slot: &Slot, by: Option<&Place>) {
        let rows: Vec<Ref<'d>> = at.items().collect();
        if rows.is_empty() && slot.kind != SlotKind::Flow {
            return self.replace(at, node, slot, by);
        }
        let spans: Vec<Span> = rows.iter().map(|r| self.flow_row(r.outer_start()..r.span().end)).collect();
        let layout = self.layout(&spans);
        let order: Vec<Option<usize>> =
            list.items.iter().map(|i| i.row.and_then(|id| rows.iter().position(|r| r.id() == id))).collect();
        let in_place = longest_increasing(&order);
        let mut stays = vec![false; rows.len()];
        let mut new: Vec<(usize, Vec<Rope>)> = Vec::new();
        let mut after = 0;
        for (i, item) in list.items.iter().enumerate() {
            if let (Some(row), true) = (order[i], in_place[i]) {
                stays[row] = true;
                after = row + 1;
                let slot = Slot { column: 0, kind: SlotKind::Flow };
                self.value(rows[row], &item.value, &slot, item.by.as_ref().or(by));
                continue;
            }
            let text = self.flow_item(item, &layout, by);
            match new.last_mut() {
                Some((at, texts)) if *at == after => texts.push(text),
                _ => new.push((after, vec![text])),
            }
        }
        self.flow_rows(at, &spans, &stays, new, &layout);
    }

    /// A row with the blank behind its colon, where it has no value: without it Kubernetes takes the colon for text.
    fn flow_row(&self, span: Span) -> Span {
        let is_open = self.text[span.clone()].ends_with(':') && self.text[span.end..].starts_with([' ', '\t']);
        span.start..span.end + usize::from(is_open)
    }

    /// Takes rows out and puts new ones in; `new` holds texts by the number of rows before them.
    fn flow_rows(
        &mut self,
        at: Ref<'d>,
        spans: &[Span],
        stays: &[bool],
        new: Vec<(usize, Vec<Rope>)>,
        layout: &Layout,
    ) {
        let separator = format!(",{}", layout.gap);
        let has_new = new.iter().any(|(_, texts)| !texts.is_empty());
        let (Some(first), Some(last)) = (stays.iter().position(|s| *s), stays.iter().rposition(|s| *s)) else {
            let inner = at.span().start + 1..at.span().end - 1;
            if !has_new {
                return self.remove(inner, None);
            }
            // Nothing stays: what comes stands between the white space at both ends.
            let span = match (spans.first(), spans.last()) {
                (Some(first), Some(last)) => first.start..last.end,
                _ => inner,
            };
            let rope = joined(new.into_iter().flat_map(|(_, texts)| texts), &separator);
            return self.edit(span, rope);
        };
        // Where every entry has its lines for itself they go as lines, else from comma to comma.
        let lines: Option<Vec<Span>> = spans.iter().map(|span| self.own_lines(span)).collect();
        let has_new_end = new.iter().any(|(at, texts)| *at > last && !texts.is_empty());
        let mut new = new.into_iter().peekable();
        for i in 0..=spans.len() {
            let texts = new.next_if(|(at, _)| *at == i).map(|(_, texts)| texts).unwrap_or_default();
            if !texts.is_empty() {
                if i <= first {
                    let mut rope = joined(texts, &separator);
                    rope.push(&*separator, None);
                    let start = if lines.is_some() { spans[first].start } else { spans[i].start };
                    self.edit(start..start, rope);
                } else if let Some(before) = lines.as_ref().and_then(|_| stays[..i].iter().rposition(|s| *s)) {
                    self.new_lines(spans, before, i > last, texts, layout);
                } else {
                    let mut rope = Rope::from_text(&*separator, None);
                    rope.append(joined(texts, &separator));
                    let end = spans[i - 1].end;
                    self.edit(end..end, rope);
                }
            }
            let Some(span) = spans.get(i).filter(|_| !stays[i]) else { continue };
            if let Some(lines) = &lines {
                if i == last + 1 && !has_new_end {
                    self.remove_comma(spans[last].end);
                }
                self.remove(lines[i].clone(), None);
            } else if i < last && i < first {
                self.remove(span.start..spans[i + 1].start, None);
            } else {
                // From the end of the row before: the comma there goes, the one behind stays for the next.
                self.remove(spans[i - 1].end..span.end, None);
            }
        }
    }

    /// The lines of an entry that shares them with none: its leading comments, its comma and the comment behind it.
    fn own_lines(&self, span: &Span) -> Option<Span> {
        let text = self.text;
        let mut start = line_start(text, span.start);
        let indent = &text[start..span.start];
        let end = line_end(text, span.end);
        let rest = text[span.end..end].trim_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        if !is_blank(indent) || !(rest.is_empty() || rest.starts_with('#')) {
            return None;
        }
        while let Some(above) = previous_line_end(text, start) {
            let line = &text[line_start(text, above)..above];
            if !line.strip_prefix(indent).is_some_and(|l| l.starts_with('#')) {
                return Some(above..end);
            }
            start = line_start(text, above);
        }
        None
    }

    /// Puts new entries on lines of their own behind the row `before`; `is_end` says that no row that stays follows.
    fn new_lines(&mut self, spans: &[Span], before: usize, is_end: bool, texts: Vec<Rope>, layout: &Layout) {
        let has_comma = |end: usize| self.text[end..].trim_start().starts_with(',');
        let ends_with_comma = !is_end || spans.last().is_some_and(|s| has_comma(s.end));
        let end = spans[before].end;
        if before + 1 == spans.len() && !ends_with_comma {
            self.edit(end..end, Rope::from_text(",", None));
        }
        let line_end = line_end(self.text, end);
        let mut rope = Rope::from_text(&*layout.gap, None);
        rope.append(joined(texts, &format!(",{}", layout.gap)));
        if ends_with_comma {
            rope.push(",", None);
        }
        self.edit(line_end..line_end, rope);
    }

    /// Removes the comma behind an entry that is the last one now.
    fn remove_comma(&mut self, end: usize) {
        let rest = &self.text[end..];
        let comma = rest.len() - rest.trim_start().len();
        if rest[comma..].starts_with(',') {
            self.remove(end + comma..end + comma + 1, None);
        }
    }

    pub(super) fn replace_in_flow(&mut self, at: Ref<'d>, node: &Node<'d>, by: Option<&Place>) {
        let mut rope = Rope::new();
        if at.is_empty() && at.lead().is_none() {
            rope.push(":", by.cloned());
        }
        let start = at.outer_start();
        if at.is_empty() && !self.text[..start].ends_with([' ', '[', ',']) {
            rope.push(" ", None);
        }
        rope.append(self.flow_value(node, &self.layout_around(at), by));
        self.edit(start..at.span().end, rope);
    }

    /// Spells a value for the place of a node in a flow collection.
    pub(super) fn flow_value_at(&self, at: Ref<'d>, node: &Node<'_>) -> Rope {
        self.flow_value(node, &self.layout_around(at), None)
    }

    /// Reads off how a collection is laid out, from its last two entries or from where its only one stands.
    fn layout(&self, spans: &[Span]) -> Layout {
        let text = self.text;
        let space_between = |from: usize, to: usize| {
            let between = &text[from..to];
            let gap = &between[between.find(',').map_or(0, |i| i + 1)..];
            is_space(gap).then(|| unix(gap))
        };
        let gap = match spans {
            [.., a, b] => space_between(a.end, b.start).or_else(|| self.own_line(b.start)),
            [only] => self.own_line(only.start),
            [] => None,
        };
        let after_colon = self.colon;
        Layout { gap: gap.unwrap_or_else(|| one_line(after_colon)), after_colon }
    }

    /// Reads off how the collection around an entry is laid out, from the line that it stands on.
    fn layout_around(&self, at: Ref<'d>) -> Layout {
        let start = line_start(self.text, at.outer_start());
        let first = self.text[start..].find(|c| c != ' ' && c != '\t').map_or(start, |i| start + i);
        let is_own_line =
            self.is_json && first > start && !self.text[first..at.outer_start()].contains(['{', '[', ',']);
        let after_colon = self.colon;
        let gap = if is_own_line { self.own_line(first) } else { None };
        Layout { gap: gap.unwrap_or_else(|| one_line(after_colon)), after_colon }
    }

    /// The line break and the indentation before an entry that begins its line.
    fn own_line(&self, at: usize) -> Option<String> {
        let indent = &self.text[line_start(self.text, at)..at];
        is_blank(indent).then(|| format!("\n{indent}"))
    }

    fn flow_entry(&self, entry: &Entry<'_>, layout: &Layout) -> Rope {
        let key = spell::string(&entry.key, self.context());
        let mut rope = Rope::from_text(format!("{key}:{}", layout.after_colon), entry.by.clone());
        rope.append(self.flow_value(&entry.value, layout, entry.by.as_ref()));
        rope
    }

    fn flow_item(&self, item: &Item<'d>, layout: &Layout, by: Option<&Place>) -> Rope {
        self.flow_value(&item.value, layout, item.by.as_ref().or(by))
    }

    fn context(&self) -> Context {
        if self.is_json { Context::Json } else { Context::Flow }
    }

    /// Spells a value in flow style; one that is spelled so already keeps its text where that is safe.
    fn flow_value(&self, node: &Node<'_>, layout: &Layout, by: Option<&Place>) -> Rope {
        if let Node::Verbatim(at) = node
            && let Some(text) = self.flow_text(*at)
        {
            return Rope::from_text(text, by.cloned().or_else(|| Some(at.place())));
        }
        let origin = by.cloned().or_else(|| node.place());
        let open = |rope: &mut Rope, bracket: &str| rope.push(bracket, origin.clone());
        // JSON with a line for each entry goes on like that below; flow style of YAML stays on the line.
        let (inner, first, last) = match layout.indent().filter(|_| self.is_json) {
            Some(indent) => {
                let gap = format!("\n{indent}{}", self.json_step());
                (Layout { gap: gap.clone(), ..layout.clone() }, gap, format!("\n{indent}"))
            }
            None => (Layout { gap: one_line(layout.after_colon), ..layout.clone() }, String::new(), String::new()),
        };
        match node.kind() {
            Kind::Scalar => {
                let text = node.scalar().map_or_else(|| "null".to_owned(), |s| spell::scalar(&s, self.context()));
                Rope::from_text(text, origin)
            }
            Kind::Map => {
                let mut owned = node.clone();
                let entries: Vec<Rope> = owned.open_map().entries.iter().map(|e| self.flow_entry(e, &inner)).collect();
                self.enclosed(entries, ("{", "}"), &inner, (&first, &last), open)
            }
            Kind::List => {
                let mut owned = node.clone();
                let items: Vec<Rope> = owned
                    .open_list()
                    .items
                    .iter()
                    .map(|i| self.flow_value(&i.value, &inner, i.by.as_ref().or(by)))
                    .collect();
                self.enclosed(items, ("[", "]"), &inner, (&first, &last), open)
            }
        }
    }

    fn enclosed(
        &self,
        parts: Vec<Rope>,
        brackets: (&str, &str),
        inner: &Layout,
        ends: (&str, &str),
        push: impl Fn(&mut Rope, &str),
    ) -> Rope {
        let mut rope = Rope::new();
        push(&mut rope, brackets.0);
        if !parts.is_empty() {
            rope.push(ends.0, None);
            rope.append(joined(parts, &format!(",{}", inner.gap)));
            rope.push(ends.1, None);
        }
        push(&mut rope, brackets.1);
        rope
    }

    /// The text of a node that can stand in a flow collection as it is.
    fn flow_text(&self, at: Ref<'_>) -> Option<String> {
        if at.document().spelling == Spelling::Block && !self.is_json
            || at.has_references()
            || at.style() == Style::Alias
        {
            return None;
        }
        let raw = at.raw();
        if raw.contains(['\n', '\r', '#']) || raw.is_empty() {
            return None;
        }
        let is_safe = match at.style() {
            Style::DoubleQuoted => !self.is_json || is_json_string(raw),
            Style::SingleQuoted => !self.is_json,
            Style::Plain if self.is_json => is_json_scalar(raw),
            Style::Plain => !raw.contains([',', '[', ']', '{', '}', ':']),
            Style::FlowMap | Style::FlowList => !self.is_json && at.in_flow() | raw.starts_with(['[', '{']),
            _ => false,
        };
        is_safe.then(|| raw.to_owned())
    }
}

/// What stands between entries on one line: a space, where one stands behind colons.
fn one_line(after_colon: &str) -> String {
    after_colon.to_owned()
}

fn joined(parts: impl IntoIterator<Item = Rope>, separator: &str) -> Rope {
    let mut rope = Rope::new();
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            rope.push(separator, None);
        }
        rope.append(part);
    }
    rope
}

fn is_space(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_whitespace())
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// Whether a double-quoted scalar of YAML is a string of JSON, too.
fn is_json_string(raw: &str) -> bool {
    let mut bytes = raw.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'\\' && !matches!(bytes.next(), Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u'))
        {
            return false;
        }
    }
    !raw.contains('\t')
}

/// Whether a plain scalar of YAML means the same in JSON.
fn is_json_scalar(raw: &str) -> bool {
    if matches!(raw, "true" | "false" | "null") {
        return true;
    }
    let digits = raw.strip_prefix('-').unwrap_or(raw);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(all_digits)
}
