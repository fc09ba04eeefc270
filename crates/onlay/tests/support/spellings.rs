//! The same base, spelled in other ways.

use granit_parser::{Event, Parser, StructureStyle};

pub(crate) type Respell = fn(&str) -> String;
/// Spellings of a text that mean the same.
pub(crate) const SPELLINGS: [(&str, Respell); 4] = [
    ("as it is", str::to_owned),
    ("with comments", commented),
    ("with CRLF", |text| text.replace("\r\n", "\n").replace('\n', "\r\n")),
    ("without final newline", |text| text.trim_end_matches('\n').to_owned()),
];

/// Puts a comment line above every entry of a block mapping that begins its line.
fn commented(text: &str) -> String {
    enum Open {
        Map { is_block: bool, key_is_next: bool },
        List,
    }
    let mut starts = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return text.to_owned() };
        let is_node =
            matches!(event, Event::Scalar(..) | Event::Alias(..) | Event::MappingStart(..) | Event::SequenceStart(..));
        if let (true, Some(Open::Map { is_block, key_is_next })) = (is_node, open.last_mut()) {
            if *is_block && *key_is_next {
                starts.extend(span.byte_range().map(|range| range.start));
            }
            *key_is_next = !*key_is_next;
        }
        match event {
            Event::MappingStart(style, ..) => {
                open.push(Open::Map { is_block: style == StructureStyle::Block, key_is_next: true });
            }
            Event::SequenceStart(..) => open.push(Open::List),
            Event::MappingEnd | Event::SequenceEnd => drop(open.pop()),
            _ => {}
        }
    }
    let mut out = String::new();
    let mut from = 0;
    for start in starts {
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let indent = &text[line..start];
        if indent.trim().is_empty() && line >= from {
            out += &text[from..line];
            out += &format!("{indent}# note {start}\n");
            from = line;
        }
    }
    out + &text[from..]
}

#[test]
fn comments_are_put_above_entries_only() {
    let text = "a:\n- b: 1\n  c: |\n    d: 2\ne: {f: 3}\n";
    assert_eq!(commented(text), "# note 0\na:\n- b: 1\n  # note 12\n  c: |\n    d: 2\n# note 26\ne: {f: 3}\n");
}
