//! The header of a patch: comments such as `# target: web` before its content.

use onlay_yaml::{Document, Place};

/// The keys of a header.
const KEYS: [&str; 4] = ["target", "description", "version", "expect"];

/// A header's keys, with the place of each value.
#[derive(Debug, Clone, Default)]
pub(crate) struct Header {
    pub(crate) target: Option<(String, Place)>,
    pub(crate) second_target: Option<Place>,
    pub(crate) description: Option<(String, Place)>,
    pub(crate) version: Option<(String, Place)>,
    pub(crate) expect: Option<(String, Place)>,
}

/// Reads the comment lines between a document's `---` and its content.
pub(crate) fn read(document: &Document) -> Header {
    let text = document.text().as_str();
    let span = document.span();
    let end = document.root().map_or(span.end, |root| root.outer_span().start);
    let mut header = Header::default();
    let mut at = span.start;
    for line in text[span.start..end].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((key, value, offset)) = entry(line) else { continue };
        let place = Place { source: document.source(), span: start + offset..start + offset + value.len() };
        let found = Some((value.to_owned(), place.clone()));
        match key.to_ascii_lowercase().as_str() {
            "target" if header.target.is_some() => header.second_target = Some(place),
            "target" => header.target = found,
            "description" => header.description = found,
            "version" => header.version = found,
            "expect" => header.expect = found,
            _ => {}
        }
    }
    header
}

/// Takes the header out of a patch's text: the lines of its keys before its content, and a leading `---`.
///
/// Other comments stay.
///
/// ```
/// let text = "---\n# target: web\n# Three will do.\nspec:\n  replicas: 3 # target: 4\n";
/// assert_eq!(onlay_patch::without_header(text), "# Three will do.\nspec:\n  replicas: 3 # target: 4\n");
/// ```
#[must_use]
pub fn without_header(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_above = true;
    for line in text.trim_start_matches('\u{feff}').split_inclusive('\n') {
        is_above &= line.trim().is_empty() || line.starts_with('#') || line.trim_end() == "---";
        let is_key = entry(line).is_some_and(|(key, _, _)| KEYS.contains(&key.to_ascii_lowercase().as_str()));
        if !is_above || !(is_key || line.trim_end() == "---") {
            out.push_str(line);
        }
    }
    out
}

/// Splits `# key: value`; the value begins at the byte offset that comes third.
fn entry(line: &str) -> Option<(&str, &str, usize)> {
    let comment = line.trim_start_matches(['\u{feff}', ' ', '\t']).strip_prefix('#')?;
    let (key, value) = comment.split_once(':')?;
    let key = key.trim();
    let value = value.trim();
    let is_word = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphabetic());
    let offset =
        if value.is_empty() { line.trim_end().len() } else { line.len() - line.split_once(':')?.1.trim_start().len() };
    is_word.then_some((key, value, offset))
}

#[cfg(test)]
mod tests {
    use super::entry;

    #[test]
    fn a_header_is_a_comment_with_a_key() {
        assert_eq!(entry("# target: web\n"), Some(("target", "web", 10)));
        assert_eq!(entry("#target:app=web,tier!=db  \r\n"), Some(("target", "app=web,tier!=db", 8)));
        assert_eq!(entry("# see https://example.com\n").map(|e| e.0), None);
        assert_eq!(entry("kind: Deployment\n"), None);
    }
}
