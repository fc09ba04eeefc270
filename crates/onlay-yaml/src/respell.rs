//! A new string in the spelling of an old one: quotes stay quotes, a block scalar stays one.

use crate::lower::source_column;
use crate::read::parse;
use crate::scalar::Scalar;
use crate::text::{SourceId, Text};
use crate::tree::{Document, Kind, Ref, Style};
use crate::value::json_string;

/// The source of texts that nobody wrote. Whoever places them into an overlay says who asked for them.
const NOWHERE: SourceId = SourceId(u32::MAX);

/// Spells `value` as `old` is spelled, as the one value of a document of its own; nothing where that is not possible.
///
/// `raw` is the old spelling with the change made in it: it is taken if it says `value`. What is plain stays plain only by it.
///
/// ```
/// use onlay_yaml::{SourceId, Text, parse, respelled};
/// let text = Text::from("image: 'web:1'\nnote: |\n  web:1 is\n  old\n");
/// let parsed = parse(SourceId(0), &text);
/// let root = parsed.documents[0].root().expect("has a root");
/// let spelled = respelled(root.get("image").expect("is there"), "web:2", None).expect("can be quoted");
/// assert_eq!(spelled.root().and_then(|r| r.get("k")).expect("is there").raw(), "'web:2'");
///
/// let note = root.get("note").expect("is there");
/// let raw = note.raw().replace("web:1", "web:2");
/// assert!(respelled(note, "web:2 is\nold\n", Some(&raw)).is_some());
/// ```
#[must_use]
pub fn respelled(old: Ref<'_>, value: &str, raw: Option<&str>) -> Option<Document> {
    let old = old.resolved();
    if old.kind() != Kind::Scalar {
        return None;
    }
    // Lines below the first stand as far to the right of their key as they did.
    let has_lines = old.raw().contains(['\n', '\r']) && !old.in_flow();
    let column = if has_lines { source_column(old) } else { 0 };
    let quoted = || match old.style() {
        Style::SingleQuoted => Some(format!("'{}'", value.replace('\'', "''"))),
        Style::DoubleQuoted => {
            let mut out = String::new();
            json_string(value, &mut out);
            Some(out)
        }
        _ => None,
    };
    let says_it = |document: &Document| {
        let spelled = document.root().and_then(|root| root.get("k"));
        spelled.is_some_and(|k| k.style() == old.style() && k.scalar() == Some(Scalar::String(value.into())))
    };
    let spell = |raw: &str| {
        let parsed = parse(NOWHERE, &Text::from(format!("{:column$}k: {raw}\n", "")));
        let [document] = <[Document; 1]>::try_from(parsed.documents).ok()?;
        (parsed.errors.is_empty() && says_it(&document)).then_some(document)
    };
    raw.and_then(spell).or_else(|| quoted().as_deref().and_then(spell))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EditSet, Node, Value, lower};

    /// Replaces a word in the value of `k`, and lowers that into the text.
    fn check(text: &str, from: &str, to: &str, expected: &str) {
        let text = Text::from(text);
        let parsed = parse(SourceId(0), &text);
        let root = parsed.documents[0].root().expect("has a root");
        let mut node = Node::Verbatim(root);
        let mut at = &mut node;
        for key in ["a", "k"] {
            at = at.open_map().get_mut(key).expect("is there");
        }
        let Node::Verbatim(old) = *at else { panic!("nothing has changed it") };
        let value = old.as_str().expect("is a string").replace(from, to);
        let raw = old.raw().replace(from, to);
        let spelled = respelled(old, &value, Some(&raw));
        let new =
            spelled.as_ref().and_then(|d| d.root()?.get("k")).map_or(Node::New(Value::String(value)), Node::Verbatim);
        *at = new;
        let edits = EditSet::new(lower(root, &node)).expect("edits of one walk do not overlap");
        assert_eq!(edits.apply(&text), expected);
    }

    #[test]
    fn quotes_and_blocks_stay() {
        check("a:\n  k: x1 # one\n", "x1", "x2", "a:\n  k: x2 # one\n");
        check("a:\n  k: 'it''s x1' # one\n", "x1", "it's", "a:\n  k: 'it''s it''s' # one\n");
        check("a:\n  k: \"x1\\ty\"\n", "x1", "\"", "a:\n  k: \"\\\"\\ty\"\n");
        check("a:\n  k: |\n    one\n    x1\n\n  b: 1\n", "x1", "x2", "a:\n  k: |\n    one\n    x2\n\n  b: 1\n");
        check("a:\n  k: |2-\n      x1\n    y\n  b: 1\n", "x1", "x2", "a:\n  k: |2-\n      x2\n    y\n  b: 1\n");
        check("a:\n  k: >\n    one\n    x1\n  b: 1\n", "x1", "x2", "a:\n  k: >\n    one\n    x2\n  b: 1\n");
        check("a:\n  k: one\n    x1\n   y\n  b: 1\n", "x1", "x2", "a:\n  k: one\n    x2\n   y\n  b: 1\n");
        check("a:\n  k: \"one \\\n    x1\"\n", "x1", "x2", "a:\n  k: \"one \\\n    x2\"\n");
        check("a: {k: x1, b: 1}\n", "x1", "x2", "a: {k: x2, b: 1}\n");
        check("{\"a\": {\"k\": \"x1\"}}\n", "x1", "x2", "{\"a\": {\"k\": \"x2\"}}\n");
        check("a:\r\n  k: |\r\n    x1\r\n    y\r\n", "x1", "x2", "a:\r\n  k: |\r\n    x2\r\n    y\r\n");
    }

    #[test]
    fn what_would_read_as_something_else_is_quoted() {
        check("a:\n  k: x1\n", "x1", "on", "a:\n  k: \"on\"\n");
        check("a:\n  k: x1\n", "x1", "a: b", "a:\n  k: \"a: b\"\n");
        check("a: {k: x1}\n", "x1", "b, c", "a: {k: \"b, c\"}\n");
        check("a:\n  k: \"x1\"\n", "x1", "on", "a:\n  k: \"on\"\n");
    }
}
