//! Configs: the text of one object, cut out of its file.

use std::borrow::Cow;
use std::ops::Range;

use onlay_kube::{Object, ObjectId, ObjectIndex, ObjectKey};
use onlay_yaml::{Document, Ref};

use crate::text_lines::Lines;

/// What a comparison needs of one object.
#[derive(Debug, Clone)]
pub struct Config<'a> {
    /// Its key.
    pub key: &'a ObjectKey,
    /// Its own text, see [`config_text`].
    pub text: Cow<'a, str>,
    /// Its value; none for ciphertext, which is compared as text.
    pub node: Option<Ref<'a>>,
    /// The number of the text's first line in its file (1-based).
    pub first_line: usize,
    /// The path of its file.
    pub path: &'a str,
}

impl<'a> Config<'a> {
    /// Cuts one object out of its file, which is at `path`; `line` gives the number of the line that a byte of it is in.
    #[must_use]
    pub fn of(index: &'a ObjectIndex, object: ObjectId, path: &'a str, line: impl FnOnce(usize) -> usize) -> Self {
        let object = index.object(object);
        let document = &index.documents()[object.document];
        let (start, text) = cut(document, object);
        let node = (!object.is_opaque).then(|| document.node(object.node));
        Config { key: &object.key, text, node, first_line: line(start), path }
    }
}

/// Cuts an object's own text out of its document.
///
/// That is the document without a leading `---` and without a byte order mark, up to the next `---`; all comments and
/// the final newline are kept. For an item of a `List` it is the item, shifted to the left margin, with the comments
/// directly above it and without its dash.
///
/// ```
/// use onlay_diff::config_text;
/// use onlay_kube::ObjectIndex;
/// use onlay_yaml::{SourceId, Text, parse};
/// let text = Text::from("---\n# Licence\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n---\n# next\n");
/// let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "services");
/// let (_, object) = index.objects().next().expect("has an object");
/// let config = config_text(&index.documents()[object.document], object);
/// assert_eq!(config, "# Licence\napiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
/// ```
#[must_use]
pub fn config_text<'d>(document: &'d Document, object: &Object) -> Cow<'d, str> {
    cut(document, object).1
}

/// The byte where an object's text begins, and the text.
fn cut<'d>(document: &'d Document, object: &Object) -> (usize, Cow<'d, str>) {
    if object.is_list_item {
        return item_text(document.text(), &document.span(), document.node(object.node));
    }
    let range = document_range(document.text(), document.span());
    (range.start, Cow::Borrowed(&document.text().as_str()[range]))
}

fn document_range(text: &str, span: Range<usize>) -> Range<usize> {
    let mut start = span.start;
    // A document that is ended by `...` alone ends in the middle of its last line.
    if start > 0
        && !text[..start].ends_with('\n')
        && let Some(marker) = text[start..span.end].find("\n...")
    {
        start = line_end(text, start + marker + 1);
    }
    let end = if span.end == start { start } else { span.end + rest_of_line(text, span.end).unwrap_or(0) };
    if text[start..end].starts_with('\u{feff}') {
        start += '\u{feff}'.len_utf8();
    }
    if let Some(rest) = text[start..end].strip_prefix("---")
        && rest.is_empty() | rest.starts_with([' ', '\t', '\r', '\n'])
    {
        // `--- # comment` and `--- {kind: …}` keep what stands behind the marker.
        let rest = rest.trim_start_matches([' ', '\t']);
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
        start = end - rest.len();
    }
    start..end
}

/// An item of a list, as it would stand in a document of its own.
fn item_text<'d>(text: &'d str, span: &Range<usize>, item: Ref<'d>) -> (usize, Cow<'d, str>) {
    let Range { start, mut end } = item.outer_span();
    let line = line_start(text, start);
    let column = start - line;
    let mut out = String::with_capacity(end - line + 2);
    let mut first = start;

    let before = text[line..start].trim();
    let is_block = before.is_empty() || before == "-";
    if is_block {
        first = top_of_item(text, span.start, line, column, before == "-");
        for above in text[first..line].split_inclusive('\n') {
            let above = above.trim_start_matches(' ');
            let above = above.strip_prefix('-').map_or(above, |rest| rest.trim_start_matches(' '));
            if !above.trim().is_empty() {
                out.push_str(above);
            }
        }
        if first == line {
            first = start;
        }
    }
    let complete = rest_of_line(text, end);
    end += complete.unwrap_or(0);
    if is_block && complete.is_some() {
        end = bottom_of_item(text, span.end, end, column);
    }
    let lines = Lines::of(&text[start..end]);
    for (i, part) in lines.iter().enumerate() {
        out.push_str(if i == 0 { part } else { dedent(part, column) });
    }
    if complete.is_none() {
        out.push_str(if item.document().has_crlf() { "\r\n" } else { "\n" });
    }
    (first, Cow::Owned(out))
}

/// Finds the first of the lines above an item that belong to it: comments not deeper than its dash, and the dash.
fn top_of_item(text: &str, from: usize, line: usize, column: usize, mut has_dash: bool) -> usize {
    let mut top = line;
    while top > from {
        let start = line_start(text, top - 1).max(from);
        let above = &text[start..top];
        let content = above.trim_start_matches(' ');
        let is_comment = content.starts_with('#') && (!has_dash || above.len() - content.len() < column);
        let behind_dash = content.strip_prefix('-').map(str::trim);
        if !has_dash && behind_dash.is_some_and(|rest| rest.is_empty() || rest.starts_with('#')) {
            has_dash = true;
        } else if !is_comment {
            break;
        }
        top = start;
    }
    top
}

/// Finds the end of the comments below an item that are as deep as its content.
fn bottom_of_item(text: &str, until: usize, end: usize, column: usize) -> usize {
    let (mut bottom, mut at) = (end, end);
    for line in text[end..until.max(end)].split_inclusive('\n') {
        at += line.len();
        let content = line.trim_start_matches(' ');
        if content.starts_with('#') && line.len() - content.len() >= column {
            bottom = at;
        } else if !content.trim().is_empty() {
            break;
        }
    }
    bottom
}

fn dedent(line: &str, column: usize) -> &str {
    let spaces = line.bytes().take(column).take_while(|&b| b == b' ').count();
    &line[spaces..]
}

/// Counts the bytes to the next line, if nothing but blanks and a comment stands there.
fn rest_of_line(text: &str, at: usize) -> Option<usize> {
    if text[..at].ends_with('\n') {
        return Some(0);
    }
    let rest = &text[at..line_end(text, at)];
    let content = rest.trim();
    let is_comment = content.starts_with('#') && rest.starts_with([' ', '\t']);
    (content.is_empty() || is_comment).then_some(rest.len())
}

fn line_start(text: &str, at: usize) -> usize {
    memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |i| i + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |i| at + i + 1)
}

#[cfg(test)]
mod tests {
    use onlay_kube::ObjectIndex;
    use onlay_yaml::{SourceId, Text, parse};

    use crate::Side;

    /// Reads a file and compares each config's first line and text.
    fn check(file: &str, expected: &[(usize, &str)]) {
        let parsed = parse(SourceId(0), &Text::from(file));
        assert_eq!(parsed.errors, [], "{file:?}");
        let index = ObjectIndex::of(parsed.documents, |_| "file");
        let side = Side::of(&index, |_| "file.yaml");
        let found: Vec<_> = side.configs.iter().map(|c| (c.first_line, c.text.as_ref())).collect();
        assert_eq!(found, expected, "{file:?}");
        for (config, (_, object)) in side.configs.iter().zip(index.objects()) {
            assert_eq!(super::config_text(&index.documents()[object.document], object), config.text);
            assert_eq!(config.node.is_none(), object.is_opaque);
        }
    }

    fn web(name: &str) -> String {
        format!("apiVersion: v1\nkind: Service\nmetadata: {{name: {name}}}\n")
    }

    #[test]
    fn a_file_of_one_object_is_its_config() {
        check(&web("a"), &[(1, &web("a"))]);
        let crlf = web("a").replace('\n', "\r\n");
        check(&crlf, &[(1, &crlf)]);
        check(web("a").trim_end(), &[(1, web("a").trim_end())]);
    }

    #[test]
    fn markers_stay_outside() {
        check(&format!("---\n{}---\n{}", web("a"), web("b")), &[(2, &web("a")), (6, &web("b"))]);
        check(&format!("--- \r\n{}", web("a")), &[(2, &web("a"))]);
        check(&format!("{}---\n", web("a")), &[(1, &web("a"))]);
        check(&format!("\u{feff}---\n{}", web("a")), &[(2, &web("a"))]);
        check(&format!("\u{feff}{}", web("a")), &[(1, &web("a"))]);
    }

    #[test]
    fn what_stands_behind_a_marker_stays() {
        let flow = "{apiVersion: v1, kind: Service, metadata: {name: a}}\n";
        check(&format!("--- {flow}"), &[(1, flow)]);
        check(&format!("--- # note\n{}", web("a")), &[(1, &format!("# note\n{}", web("a")))]);
        check(&format!("%YAML 1.1\n---\n{}", web("a")), &[(1, &format!("%YAML 1.1\n---\n{}", web("a")))]);
    }

    #[test]
    fn comments_and_blank_lines_stay() {
        let text = format!("# Licence\n\n{}\n# end\n\n", web("a"));
        check(&format!("---\n{text}---\n{}", web("b")), &[(2, &text), (11, &web("b"))]);
    }

    #[test]
    fn documents_may_be_parted_by_dots() {
        check(&format!("{}...\n{}", web("a"), web("b")), &[(1, &web("a")), (5, &web("b"))]);
        check(&format!("{}...\n---\n{}", web("a"), web("b")), &[(1, &format!("{}...\n", web("a"))), (6, &web("b"))]);
    }

    #[test]
    fn items_of_a_list_are_shifted_to_the_margin() {
        let head = "apiVersion: v1\nkind: List\nitems:\n";
        check(
            &format!("{head}  - apiVersion: v1\n    kind: Service\n    metadata: {{name: a}} # end\n"),
            &[(4, "apiVersion: v1\nkind: Service\nmetadata: {name: a} # end\n")],
        );
        check(
            &format!(
                "{head}- apiVersion: v1\n  kind: A\n  metadata: {{name: a}}\n  d: |\n    x\n\n      y\n- {}",
                "{apiVersion: v1, kind: A, metadata: {name: b}}"
            ),
            &[
                (4, "apiVersion: v1\nkind: A\nmetadata: {name: a}\nd: |\n  x\n\n    y\n"),
                (11, "{apiVersion: v1, kind: A, metadata: {name: b}}"),
            ],
        );
    }

    #[test]
    fn comments_around_an_item_belong_to_it() {
        let head = "apiVersion: v1\nkind: List\nitems:\n";
        check(
            &format!(
                "{head}# a\n- apiVersion: v1\n  kind: A\n  metadata: {{name: a}}\n  # still a\n\n# b\n- # b, too\n  apiVersion: v1\n  kind: A\n  metadata: {{name: b}}\n# end of list\n"
            ),
            &[
                (4, "# a\napiVersion: v1\nkind: A\nmetadata: {name: a}\n# still a\n"),
                (10, "# b\n# b, too\napiVersion: v1\nkind: A\nmetadata: {name: b}\n"),
            ],
        );
    }

    #[test]
    fn items_of_a_json_list_are_configs() {
        let file = "{\n  \"apiVersion\": \"v1\", \"kind\": \"List\",\n  \"items\": [\n    {\n      \"apiVersion\": \"v1\",\n      \"kind\": \"A\",\n      \"metadata\": {\"name\": \"a\"}\n    }, {\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"b\"}}\n  ]\n}\n";
        check(
            file,
            &[
                (4, "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"A\",\n  \"metadata\": {\"name\": \"a\"}\n}\n"),
                (8, "{\"apiVersion\": \"v1\", \"kind\": \"A\", \"metadata\": {\"name\": \"b\"}}\n"),
            ],
        );
    }

    #[test]
    fn ciphertext_has_a_text_and_no_value() {
        check("---\nAAAABBBBCCCCDDDDEEEEFFFF\n", &[(2, "AAAABBBBCCCCDDDDEEEEFFFF\n")]);
    }
}
