//! Values to YAML in a random spelling, so that both readers are tried, too.

use serde_json::{Map, Value as Json};

use crate::dice::Dice;

/// How likely each habit of a writer is, in a hundred.
#[derive(Debug, Clone)]
pub(crate) struct Spelling {
    seed: u64,
    flow: usize,
    comments: usize,
    anchors: usize,
    odd: usize,
}

impl Spelling {
    pub(crate) fn plainest() -> Self {
        Self { seed: 0, flow: 0, comments: 0, anchors: 0, odd: 0 }
    }

    pub(crate) fn random(dice: &mut Dice) -> Self {
        Self {
            seed: dice.next(),
            flow: *dice.pick(&[0, 0, 5, 30, 100]),
            comments: *dice.pick(&[0, 0, 5, 20]),
            anchors: *dice.pick(&[0, 0, 0, 0, 3]),
            odd: *dice.pick(&[0, 0, 10, 30]),
        }
    }

    /// Writes a mapping as a document. At the top it is always in block style: kubectl takes a `{` for JSON.
    pub(crate) fn write(&self, value: &Json) -> String {
        let mut dice = Dice::new(self.seed, 0);
        let step = *dice.pick(&[2, 2, 4]);
        let item_step = *dice.pick(&[0, 2, 2]);
        let mut writer = Writer { habits: self, dice, step, item_step, out: String::new(), anchored: Vec::new() };
        match value {
            Json::Object(map) if !map.is_empty() => writer.map(map, 0, true),
            _ => writer.out.push_str("{}\n"),
        }
        writer.out
    }
}

struct Writer<'s> {
    habits: &'s Spelling,
    dice: Dice,
    step: usize,
    item_step: usize,
    out: String,
    anchored: Vec<Json>,
}

impl Writer<'_> {
    fn pad(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// The entries of a block mapping; the first may stand behind a dash already.
    fn map(&mut self, map: &Map<String, Json>, indent: usize, pads_first: bool) {
        for (i, (key, value)) in map.iter().enumerate() {
            if i > 0 || pads_first {
                self.comment_line(indent);
                self.pad(indent);
            }
            let key = self.key(key);
            self.out.push_str(&key);
            self.out.push(':');
            self.value(value, indent, false);
        }
    }

    /// A value behind `key:` or `-`, with the end of its last line.
    fn value(&mut self, value: &Json, indent: usize, is_item: bool) {
        let is_collection = match value {
            Json::Object(map) => !map.is_empty(),
            Json::Array(items) => !items.is_empty(),
            _ => false,
        };
        if is_collection {
            if let Some(at) = self.anchored.iter().position(|a| a == value)
                && self.dice.chance(80)
            {
                self.out.push_str(&format!(" *x{at}"));
                return self.line_end();
            }
            if self.dice.chance(self.habits.anchors) {
                self.out.push_str(&format!(" &x{}", self.anchored.len()));
                self.anchored.push(value.clone());
                return self.collection(value, indent, is_item, true);
            }
            return self.collection(value, indent, is_item, false);
        }
        match value {
            Json::String(text) if self.dice.chance(50) && fits_literal(text) => self.literal(text, indent),
            Json::Null if self.dice.chance(self.habits.odd) && !is_item => self.line_end(),
            _ => {
                let text = self.scalar(value);
                self.out.push(' ');
                self.out.push_str(&text);
                self.line_end();
            }
        }
    }

    fn collection(&mut self, value: &Json, indent: usize, is_item: bool, has_anchor: bool) {
        if self.dice.chance(self.habits.flow) && flows(value) {
            let text = self.flow(value);
            self.out.push(' ');
            self.out.push_str(&text);
            return self.line_end();
        }
        match value {
            Json::Object(map) if is_item && !has_anchor => {
                self.out.push(' ');
                self.map(map, indent + 2, false);
            }
            Json::Object(map) => {
                self.line_end();
                self.map(map, indent + self.step, true);
            }
            Json::Array(items) if is_item && !has_anchor => {
                self.out.push(' ');
                self.list(items, indent + 2, false);
            }
            Json::Array(items) => {
                self.line_end();
                let indent = if is_item { indent + 2 } else { indent + self.item_step };
                self.list(items, indent, true);
            }
            _ => {}
        }
    }

    fn list(&mut self, items: &[Json], indent: usize, pads_first: bool) {
        for (i, item) in items.iter().enumerate() {
            if i > 0 || pads_first {
                self.comment_line(indent);
                self.pad(indent);
            }
            self.out.push('-');
            self.value(item, indent, true);
        }
    }

    fn line_end(&mut self) {
        if self.dice.chance(self.habits.comments) {
            self.out.push_str(" # why");
        }
        self.out.push('\n');
    }

    fn comment_line(&mut self, indent: usize) {
        if self.dice.chance(self.habits.comments) {
            if self.dice.chance(30) {
                self.out.push('\n');
            }
            self.pad(indent);
            self.out.push_str("# about it\n");
        }
    }

    fn literal(&mut self, text: &str, indent: usize) {
        let chomp = if text.ends_with('\n') { "" } else { "-" };
        self.out.push_str(&format!(" |{chomp}\n"));
        for line in text.lines() {
            if !line.is_empty() {
                self.pad(indent + 2);
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn flow(&mut self, value: &Json) -> String {
        match value {
            Json::Object(map) => {
                let entries: Vec<String> = map
                    .iter()
                    .map(|(k, v)| {
                        let key = self.key(k);
                        format!("{key}: {}", self.flow(v))
                    })
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            Json::Array(items) => {
                let items: Vec<String> = items.iter().map(|i| self.flow(i)).collect();
                format!("[{}]", items.join(", "))
            }
            scalar => self.scalar(scalar),
        }
    }

    fn key(&mut self, key: &str) -> String {
        let is_number = !key.starts_with('0') && !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit());
        let is_plain_word = ["true", "false"].contains(&key) || is_number;
        if (is_plain_word && self.dice.chance(50)) || key.starts_with('$') && self.dice.chance(80) {
            return key.to_owned();
        }
        self.text(key)
    }

    fn scalar(&mut self, value: &Json) -> String {
        let is_odd = self.dice.chance(self.habits.odd);
        match value {
            Json::String(text) => self.text(text),
            Json::Bool(true) if is_odd => (*self.dice.pick(&["yes", "on", "True", "y"])).to_owned(),
            Json::Bool(false) if is_odd => (*self.dice.pick(&["no", "off", "FALSE", "n"])).to_owned(),
            Json::Null if is_odd => "~".to_owned(),
            Json::Number(number) if is_odd => match number.as_u64() {
                Some(n) if self.dice.chance(50) => format!("0x{n:X}"),
                Some(n) if n > 7 => format!("0{n:o}"),
                _ => number.to_string(),
            },
            other => other.to_string(),
        }
    }

    fn text(&mut self, text: &str) -> String {
        let quoted = serde_json::to_string(text).expect("a string is JSON");
        if is_plain(text) && !self.dice.chance(self.habits.odd) {
            text.to_owned()
        } else if self.dice.chance(30) && text.chars().all(|c| c == ' ' || c.is_alphanumeric() || c.is_ascii_graphic())
        {
            format!("'{}'", text.replace('\'', "''"))
        } else {
            quoted
        }
    }
}

/// Only what no version of YAML reads as anything but a string.
fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 11] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_./-".contains(&b))
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

fn fits_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n', '\t'])
        && !text.ends_with("\n\n")
        && text.lines().all(|l| l == l.trim_end() && !l.starts_with("---"))
        && text.chars().all(|c| c == '\n' || c == ' ' || c.is_alphanumeric() || c.is_ascii_graphic())
}

/// Whether a value is small enough for one line.
fn flows(value: &Json) -> bool {
    value.to_string().len() < 160
}
