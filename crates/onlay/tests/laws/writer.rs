//! A small writer of YAML in random styles, independent of the library: what it writes, and which line belongs to what.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

/// How a document is written: a list of decisions. All zero is the plainest style.
#[derive(Debug, Clone)]
pub(crate) struct Style {
    pub(crate) choices: Vec<u8>,
    pub(crate) crlf: bool,
    pub(crate) bom: bool,
    pub(crate) final_newline: bool,
    pub(crate) anchors: bool,
    pub(crate) json: bool,
    /// What stands around the document, by number; 0 is nothing.
    pub(crate) around: (usize, usize),
    /// Whether the object is an item of a `List`.
    pub(crate) in_list: bool,
}

/// How a patch is written: alone in its file.
pub(crate) fn style() -> impl Strategy<Value = Style> {
    let flags = (prop::bool::weighted(0.2), prop::bool::weighted(0.1), prop::bool::weighted(0.8));
    let kinds = (prop::bool::weighted(0.4), prop::bool::weighted(0.1));
    (prop::collection::vec(any::<u8>(), 0..48), flags, kinds).prop_map(
        |(choices, (crlf, bom, final_newline), (anchors, json))| Style {
            choices,
            crlf,
            bom,
            final_newline,
            anchors,
            json,
            around: (0, 0),
            in_list: false,
        },
    )
}

/// How a base is written: perhaps beside others.
pub(crate) fn base_style() -> impl Strategy<Value = Style> {
    let around = (prop_oneof![3 => Just(0), 1 => 1..BEFORE.len()], prop_oneof![3 => Just(0), 1 => 1..AFTER.len()]);
    (style(), around, prop::bool::weighted(0.1)).prop_map(|(style, around, in_list)| Style { around, in_list, ..style })
}

const BEFORE: [&str; 6] = [
    "",
    "---\n",
    "# only a comment\n--- # c\n",
    "---\n---\n",
    "%YAML 1.1\n---\n",
    "apiVersion: v1\nkind: Thing\nmetadata: {name: before}\nspec: |\n  text\n\n# about the next\n---\n",
];
const AFTER: [&str; 4] =
    ["", "---\n", "---\n# only a comment\n", "---\napiVersion: v1\nkind: Thing\nmetadata: {name: after}\n"];

/// A text, and the pointer of the entry that each of its lines belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) lines: Vec<(String, Option<String>)>,
    pub(crate) has_aliases: bool,
}

/// Writes one document. `header` is put above it as it is.
pub(crate) fn write(value: &Json, style: &Style, header: &str) -> Written {
    let mut writer = Writer {
        style,
        at: 0,
        lines: Vec::new(),
        anchors: Vec::new(),
        anchor_count: 0,
        comments: 0,
        has_aliases: false,
        keeps_blank_lines: false,
    };
    for line in header.lines().chain(BEFORE[style.around.0].lines()) {
        writer.line(line.to_owned(), None);
    }
    let listed = json!({"apiVersion": "v1", "kind": "List", "items": [
        {"apiVersion": "v1", "kind": "Thing", "metadata": {"name": "first"}}, value,
    ]});
    let value = if style.in_list { &listed } else { value };
    if style.json {
        let text = if writer.pick(2) == 0 { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
        for line in text.expect("JSON can be written").lines() {
            writer.line(line.to_owned(), None);
        }
    } else {
        let Json::Object(map) = value else { panic!("an object is a mapping") };
        writer.block_map(map, 0, None, "");
        match writer.pick(8) {
            7 => writer.line("# the end".to_owned(), None),
            6 => writer.line("...".to_owned(), None),
            _ => {}
        }
    }
    for line in AFTER[style.around.1].lines() {
        writer.line(line.to_owned(), None);
    }
    let (lines, has_aliases) = (writer.lines, writer.has_aliases);
    let line_end = if style.crlf { "\r\n" } else { "\n" };
    let mut text = if style.bom { "\u{feff}".to_owned() } else { String::new() };
    for (line, _) in &lines {
        text.push_str(line);
        text.push_str(line_end);
    }
    // Behind a blank line the newline may be part of a block scalar.
    let may_strip = lines.last().is_some_and(|(line, _)| !line.trim().is_empty());
    if !style.final_newline && may_strip {
        text.truncate(text.len() - line_end.len());
    }
    Written { text, lines, has_aliases }
}

/// What a value stands behind.
#[derive(Clone, Copy, PartialEq)]
enum Head {
    Key,
    Explicit,
    Dash,
}

struct Writer<'s> {
    style: &'s Style,
    at: usize,
    lines: Vec<(String, Option<String>)>,
    anchors: Vec<(Json, String)>,
    anchor_count: usize,
    comments: usize,
    has_aliases: bool,
    /// Whether a blank line would be text of the block scalar above.
    keeps_blank_lines: bool,
}

impl Writer<'_> {
    /// The next decision, among `n`.
    fn pick(&mut self, n: usize) -> usize {
        let choices = &self.style.choices;
        if choices.is_empty() {
            return 0;
        }
        let (round, at) = (self.at / choices.len(), self.at % choices.len());
        self.at += 1;
        (usize::from(choices[at]) + round * 37 * usize::from(choices[at] > 0)) % n
    }

    fn line(&mut self, text: String, owner: Option<&str>) {
        self.lines.push((text, owner.map(str::to_owned)));
    }

    fn comment(&mut self) -> String {
        self.comments += 1;
        let words = ["note", "größer", "a: b", "- x", "'quoted", "{", "日本"];
        format!("# {} {}", words[self.comments % words.len()], self.comments)
    }

    /// A comment behind something, or nothing.
    fn behind(&mut self) -> String {
        match self.pick(7) {
            5 => format!("  {}", self.comment()),
            6 => format!("\t{}", self.comment()),
            _ => String::new(),
        }
    }

    /// Writes a mapping's entries at a column; the first line begins with `first` where it is given.
    fn block_map(&mut self, map: &Map<String, Json>, column: usize, mut first: Option<String>, pointer: &str) {
        let merged = self.merged_into(map);
        if let Some((_, name)) = &merged {
            self.has_aliases = true;
            let prefix = first.take().unwrap_or_else(|| " ".repeat(column));
            let comment = self.behind();
            self.line(format!("{prefix}<<: *{name}{comment}"), None);
        }
        let is_merged =
            |key: &String, value: &Json| merged.as_ref().is_some_and(|(from, _)| from.get(key) == Some(value));
        for (key, value) in map.iter().filter(|(key, value)| !is_merged(key, value)) {
            let own = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            let prefix = first.take().unwrap_or_else(|| {
                self.above(column, &own);
                " ".repeat(column)
            });
            let key = self.key(key);
            if self.pick(24) == 23 {
                self.line(format!("{prefix}? {key}"), Some(&own));
                self.value(&format!("{}:", " ".repeat(column)), value, column, Head::Explicit, &own);
                continue;
            }
            let colon = if self.pick(12) == 11 { " :" } else { ":" };
            self.value(&format!("{prefix}{key}{colon}"), value, column, Head::Key, &own);
        }
    }

    /// An anchored mapping that `<<` can bring into another one, with its name.
    fn merged_into(&mut self, map: &Map<String, Json>) -> Option<(Map<String, Json>, String)> {
        let fits = |(value, name): &(Json, String)| {
            let from = value.as_object().filter(|from| !from.is_empty())?;
            let is_inside = from.keys().all(|key| map.contains_key(key));
            let shares = from.iter().any(|(key, value)| map.get(key) == Some(value));
            (is_inside && shares).then(|| (from.clone(), name.clone()))
        };
        let found = self.anchors.iter().find_map(fits)?;
        (self.pick(4) != 3).then_some(found)
    }

    /// Comment lines and blank lines above an entry. A comment belongs to the entry that it stands directly above.
    fn above(&mut self, column: usize, own: &str) {
        let blank_lines = !self.keeps_blank_lines;
        match self.pick(9) {
            5 | 7 | 8 if !blank_lines => {}
            5 => self.line(String::new(), None),
            6 => {
                let text = format!("{}{}", " ".repeat(column), self.comment());
                self.line(text, Some(own));
            }
            7 => {
                self.line(String::new(), None);
                for _ in 0..2 {
                    let text = format!("{}{}", " ".repeat(column), self.comment());
                    self.line(text, Some(own));
                }
            }
            8 => {
                let text = format!("{}{}", " ".repeat(column), self.comment());
                self.line(text, None);
                self.line(String::new(), None);
            }
            _ => {}
        }
    }

    fn block_list(&mut self, items: &[Json], column: usize, mut first: Option<String>, pointer: &str) {
        for item in items {
            let prefix = first.take().unwrap_or_else(|| {
                self.above(column, pointer);
                " ".repeat(column)
            });
            self.value(&format!("{prefix}-"), item, column, Head::Dash, pointer);
        }
    }

    /// Writes a value behind `head`, a key with its colon or a dash at `column`.
    fn value(&mut self, head: &str, value: &Json, column: usize, kind: Head, pointer: &str) {
        let is_item = kind == Head::Dash;
        self.keeps_blank_lines = false;
        if self.style.anchors && !value.is_null() {
            let known = self.anchors.iter().find(|(v, _)| v == value).map(|(_, name)| name.clone());
            if let Some(name) = known.filter(|_| self.pick(3) != 2) {
                self.has_aliases = true;
                let comment = self.behind();
                return self.line(format!("{head} *{name}{comment}"), Some(pointer));
            }
        }
        let anchor = if self.style.anchors && !value.is_null() && self.pick(if value.is_object() { 2 } else { 4 }) == 1
        {
            self.anchor_count += 1;
            Some(format!("x{}", self.anchor_count))
        } else {
            None
        };
        let property = anchor.as_ref().map(|name| format!(" &{name}")).unwrap_or_default();
        match value {
            Json::Object(map) if !map.is_empty() && self.pick(4) != 3 => {
                let step = [2, 4, 1, 8][self.pick(4)];
                if is_item && anchor.is_none() && self.pick(6) != 5 {
                    let gap = [1, 1, 3][self.pick(3)];
                    let first = format!("{head}{}", " ".repeat(gap));
                    self.block_map(map, column + 1 + gap, Some(first), pointer);
                } else {
                    let comment = self.behind();
                    self.line(format!("{head}{property}{comment}"), Some(pointer));
                    self.block_map(map, column + step, None, pointer);
                }
            }
            Json::Array(items) if !items.is_empty() && self.pick(4) != 3 => {
                if is_item && anchor.is_none() && self.pick(3) != 2 {
                    self.block_list(items, column + 2, Some(format!("{head} ")), pointer);
                } else {
                    let comment = self.behind();
                    let step = if kind == Head::Key { [2, 0, 4][self.pick(3)] } else { 2 };
                    self.line(format!("{head}{property}{comment}"), Some(pointer));
                    self.block_list(items, column + step, None, pointer);
                }
            }
            Json::Object(map) if !map.is_empty() && self.pick(4) == 3 => {
                let entries = map.iter().map(|(key, value)| {
                    let key = self.flow_string(key);
                    format!("{key}: {}", self.flow(value))
                });
                let entries = entries.collect();
                self.flow_lines(&format!("{head}{property} "), ('{', '}'), entries, column, pointer);
            }
            Json::Array(items) if !items.is_empty() && self.pick(4) == 3 => {
                let items = items.iter().map(|item| self.flow(item)).collect();
                self.flow_lines(&format!("{head}{property} "), ('[', ']'), items, column, pointer);
            }
            Json::Object(_) | Json::Array(_) => {
                let text = self.flow(value);
                let comment = self.behind();
                self.line(format!("{head}{property} {text}{comment}"), Some(pointer));
            }
            scalar => {
                let lines = self.scalar(scalar, column);
                self.put_scalar(&format!("{head}{property}"), &lines, column, pointer);
            }
        }
        self.anchors.extend(anchor.map(|name| (value.clone(), name)));
    }

    /// Writes a flow collection over several lines.
    fn flow_lines(&mut self, head: &str, braces: (char, char), entries: Vec<String>, column: usize, pointer: &str) {
        let deeper = " ".repeat(column + 2);
        let comment = self.behind();
        self.line(format!("{head}{}{comment}", braces.0), Some(pointer));
        let last = entries.len() - 1;
        for (n, entry) in entries.into_iter().enumerate() {
            if self.pick(6) == 5 {
                let comment = self.comment();
                self.line(format!("{deeper}{comment}"), Some(pointer));
            }
            let comma = if n < last || self.pick(3) == 2 { "," } else { "" };
            let comment = self.behind();
            self.line(format!("{deeper}{entry}{comma}{comment}"), Some(pointer));
        }
        let comment = self.behind();
        self.line(format!("{}{}{comment}", &deeper[..deeper.len() - 1], braces.1), Some(pointer));
    }

    fn put_scalar(&mut self, head: &str, lines: &[String], column: usize, pointer: &str) {
        let Some((first, rest)) = lines.split_first() else { return };
        let is_block = first.starts_with(['|', '>']);
        self.keeps_blank_lines = is_block && first.ends_with('+');
        let comment = self.behind();
        if first.is_empty() {
            return self.line(format!("{head}{comment}"), Some(pointer));
        }
        if !is_block && rest.is_empty() && self.pick(11) == 10 {
            self.line(head.to_owned(), Some(pointer));
            return self.line(format!("{}{first}{comment}", " ".repeat(column + 2)), Some(pointer));
        }
        let gap = if self.pick(9) == 8 { "   " } else { " " };
        if is_block || rest.is_empty() {
            self.line(format!("{head}{gap}{first}{comment}"), Some(pointer));
            for line in rest {
                self.line(line.clone(), Some(pointer));
            }
            return;
        }
        self.line(format!("{head}{gap}{first}"), Some(pointer));
        for (n, line) in rest.iter().enumerate() {
            let end = if n + 1 == rest.len() { comment.as_str() } else { "" };
            self.line(format!("{line}{end}"), Some(pointer));
        }
    }

    fn flow(&mut self, value: &Json) -> String {
        match value {
            Json::Object(map) => {
                let entry = |(key, value): (&String, &Json)| {
                    let key = self.flow_string(key);
                    format!("{key}: {}", self.flow(value))
                };
                let entries: Vec<String> = map.iter().map(entry).collect();
                self.enclosed('{', &entries, '}')
            }
            Json::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.flow(item)).collect();
                self.enclosed('[', &items, ']')
            }
            Json::String(text) => self.flow_string(text),
            other => other.to_string(),
        }
    }

    fn enclosed(&mut self, open: char, entries: &[String], close: char) -> String {
        if entries.is_empty() {
            return format!("{open}{close}");
        }
        let inside = entries.join(if self.pick(5) == 4 { " , " } else { ", " });
        match self.pick(6) {
            4 => format!("{open} {inside} {close}"),
            5 => format!("{open}{inside},{close}"),
            _ => format!("{open}{inside}{close}"),
        }
    }

    fn flow_string(&mut self, text: &str) -> String {
        match self.pick(3) {
            0 | 1 if is_plain(text) => text.to_owned(),
            2 if can_single_quote(text) => format!("'{}'", text.replace('\'', "''")),
            _ => double_quoted(text),
        }
    }

    fn key(&mut self, key: &str) -> String {
        match self.pick(8) {
            6 if can_single_quote(key) => format!("'{}'", key.replace('\'', "''")),
            7 => double_quoted(key),
            _ if is_plain(key) => key.to_owned(),
            _ => double_quoted(key),
        }
    }

    fn scalar(&mut self, value: &Json, column: usize) -> Vec<String> {
        let text = match value {
            Json::String(text) => text,
            Json::Null => return vec![["null", "~", ""][self.pick(3)].to_owned()],
            Json::Bool(true) => return vec![["true", "yes", "On"][self.pick(3)].to_owned()],
            Json::Bool(false) => return vec![["false", "no", "OFF"][self.pick(3)].to_owned()],
            number => return vec![number.to_string()],
        };
        let is_words = is_plain(text) && text.contains(' ');
        let deeper = " ".repeat(column + [2, 1, 4][self.pick(3)]);
        match self.pick(8) {
            0..=2 if is_plain(text) => vec![text.clone()],
            3 if is_words => text.split(' ').enumerate().map(|(n, w)| indented(&deeper, w, n)).collect(),
            4 if is_words => {
                let words = text.split(' ').map(|word| format!("{deeper}{word}"));
                std::iter::once(">-".to_owned()).chain(words).collect()
            }
            5 if can_single_quote(text) => vec![format!("'{}'", text.replace('\'', "''"))],
            0..=2 | 6 | 7 if can_be_literal(text) => literal(text, &deeper, column),
            _ => vec![double_quoted(text)],
        }
    }
}

fn indented(deeper: &str, word: &str, n: usize) -> String {
    if n == 0 { word.to_owned() } else { format!("{deeper}{word}") }
}

fn literal(text: &str, deeper: &str, column: usize) -> Vec<String> {
    let body = text.trim_end_matches('\n');
    let chomping = match text.len() - body.len() {
        0 => "-",
        1 => "",
        _ => "+",
    };
    let indicator = match text.starts_with([' ', '\n']) {
        true => (deeper.len() - column).to_string(),
        false => String::new(),
    };
    let mut lines = vec![format!("|{indicator}{chomping}")];
    lines.extend(body.split('\n').map(|l| if l.is_empty() { String::new() } else { format!("{deeper}{l}") }));
    lines.extend(std::iter::repeat_n(String::new(), (text.len() - body.len()).saturating_sub(1)));
    lines
}

fn can_be_literal(text: &str) -> bool {
    let is_printable = |c: char| c == '\n' || c == '\t' || (!c.is_control() && !matches!(c, '\u{2028}' | '\u{feff}'));
    // A line of white space alone is read in many ways.
    let lines_are_good = text.trim_end_matches('\n').split('\n').all(|l| l.is_empty() || !l.trim().is_empty());
    !text.trim().is_empty() && text.chars().all(is_printable) && lines_are_good
}

fn can_single_quote(text: &str) -> bool {
    text.chars().all(|c| !c.is_control() && !matches!(c, '\u{2028}' | '\u{feff}'))
}

/// Words that no YAML reads as anything else.
fn is_plain(text: &str) -> bool {
    const SPECIAL: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let is_word = |word: &str| {
        !word.is_empty()
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | 'é' | '日'))
    };
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == 'é')
        && text.split(' ').all(is_word)
        && !SPECIAL.contains(&text.to_ascii_lowercase().as_str())
}

fn double_quoted(text: &str) -> String {
    // JSON's escapes are YAML's, and what JSON leaves as it is but YAML does not allow is escaped too.
    let json = serde_json::to_string(text).expect("a string can be written");
    let escape = |c: char| match c {
        '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    json.chars().map(escape).collect()
}
