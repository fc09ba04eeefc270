//! A value as a text of its own: block style, each scalar in its plainest safe form, strings on one line.

use onlay_yaml::{Document, EditSet, Node, SourceId, Text, Value, lower, parse};

/// Writes a mapping or a list; a scalar, too, on a line of its own.
#[must_use]
pub(crate) fn spelled(value: &Value) -> String {
    spelled_node(&Node::New(value.clone())).unwrap_or_default()
}

/// Writes a node; what stands in a text already keeps its spelling.
#[must_use]
pub(crate) fn spelled_node(value: &Node<'_>) -> Option<String> {
    // The engine spells what is put into a text; this gives it one.
    let base = Text::from("x: 0\n");
    let parsed = parse(SourceId(0), &base);
    let root = parsed.documents.first().and_then(Document::root)?;
    let mut node = Node::Verbatim(root);
    node.open_map().set("x".into(), None, value.clone(), None);
    let edits = EditSet::new(lower(root, &node)).ok()?;
    let text = edits.apply(&base);
    let rest = text.strip_prefix("x:").unwrap_or(&text);
    Some(match rest.strip_prefix('\n') {
        Some(lines) => lines.lines().map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect(),
        None => rest.trim_start().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_as_the_same() {
        for text in [
            "a: 1\nb:\n  - c: \"yes\"\n    d: []\n  - \"x\\ny\"\ne: {}\n",
            "[1, [2, {a: b}], null]",
            "a: \"- x: \\n  y\"\nb: '#'\n\"on\": \"0x1\"\n",
            "text",
            "{}",
        ] {
            let text = Text::from(text);
            let value = |text: &Text| {
                let parsed = parse(SourceId(0), text);
                Value::from(parsed.documents[0].root().expect("has a root"))
            };
            let spelled = spelled(&value(&text));
            assert_eq!(value(&Text::from(spelled.clone())), value(&text), "{spelled}");
        }
        let text = Text::from("{a: [{b: 1, c: [d]}], e: {}}");
        let value = Value::from(parse(SourceId(0), &text).documents[0].root().expect("has a root"));
        assert_eq!(spelled(&value), "a:\n  - b: 1\n    c:\n      - d\ne: {}\n");
    }
}
