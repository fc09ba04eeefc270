//! Texts within limits: how deep, how many documents, how large a key or a value may be.

use onlay_bundle::{Bytes, Limit, Limits};
use onlay_patch::Severity;
use onlay_yaml::{Document, Place, Ref, measure, outgrown};
use rayon::prelude::*;

use crate::finding::Finding;

/// Finds what passes the limits for texts.
///
/// The documents of one text must stand beside each other.
#[must_use]
pub fn beyond_limits<'d>(documents: impl IntoIterator<Item = &'d Document>, limits: &Limits) -> Vec<Finding> {
    let documents: Vec<&Document> = documents.into_iter().collect();
    let mut found: Vec<Finding> =
        documents.par_iter().flat_map_iter(|document| of_document(document, limits)).collect();
    for text in documents.chunk_by(|one, next| one.source() == next.source()) {
        let Some(extra) = usize::try_from(limits.documents).ok().and_then(|most| text.get(most)) else { continue };
        let message = format!("the text has {} documents, more than {}", text.len(), limits.documents);
        let start = extra.span().start;
        let place = Place { source: extra.source(), span: start..start };
        found.push(finding("yaml/too-many-documents", Limit::Documents, message, place));
    }
    found
}

fn of_document(document: &Document, limits: &Limits) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some((node, limit)) = outgrown(document, limits.yaml_growth) {
        let message = format!("the aliases up to here stand for more than {limit} nodes");
        found.push(finding("yaml/aliases-grow", Limit::YamlGrowth, message, node.place()));
    }
    let is_small = |limit: u64| (document.span().len() as u64) <= limit;
    let is_surely_within = document.is_surely_within(limits.yaml_depth, limits.key_bytes, limits.scalar_size);
    if is_surely_within || (is_small(limits.yaml_depth) && is_small(limits.key_bytes) && is_small(limits.scalar_size)) {
        return found;
    }
    let measures = measure(document);
    let mut check = |code, limit: Limit, (size, node): (usize, Option<Ref<'_>>), message: fn(usize, u64) -> String| {
        let allowed = limits.get(limit);
        if let Some(node) = node.filter(|_| size as u64 > allowed) {
            // One character is enough to find it; the whole may be megabytes.
            let start = node.span().start;
            let end = document.text()[start..].chars().next().map_or(start, |c| start + c.len_utf8());
            let place = Place { source: document.source(), span: start..end };
            found.push(finding(code, limit, message(size, allowed), place));
        }
    };
    check("yaml/too-deep", Limit::YamlDepth, measures.depth, |size, allowed| {
        format!("{size} mappings and lists are inside each other here, more than {allowed}")
    });
    check("yaml/key-too-long", Limit::KeyBytes, measures.key, |size, allowed| {
        format!("the key has {size} bytes, more than {}", Bytes(allowed))
    });
    // A text that is one scalar and nothing else is ciphertext, whose size is that of its file.
    let is_opaque = document.root() == measures.scalar.1;
    check(
        "yaml/value-too-large",
        Limit::ScalarSize,
        if is_opaque { (0, None) } else { measures.scalar },
        |size, allowed| format!("the value has {size} bytes, more than {}", Bytes(allowed)),
    );
    found
}

fn finding(code: &'static str, limit: Limit, message: String, place: Place) -> Finding {
    Finding::new(code, Severity::Error, message, place).help(format!("raise the limit with `{}`", limit.flag()))
}

#[cfg(test)]
mod tests {
    use onlay_bundle::Limits;
    use onlay_yaml::{SourceId, Text, parse};

    use super::beyond_limits;

    fn codes(text: &str, limits: &Limits) -> Vec<&'static str> {
        let parsed = parse(SourceId(0), &Text::from(text));
        beyond_limits(&parsed.documents, limits).iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn each_limit_has_its_finding() {
        let limits = Limits { yaml_depth: 2, documents: 1, key_bytes: 3, scalar_size: 4, ..Limits::default() };
        assert_eq!(codes("a: [b]\n", &limits), [""; 0]);
        assert_eq!(codes("a: [[b]]\n", &limits), ["yaml/too-deep"]);
        assert_eq!(codes("long: b\n", &limits), ["yaml/key-too-long"]);
        assert_eq!(codes("a: value\n", &limits), ["yaml/value-too-large"]);
        assert_eq!(codes("a: 1\n---\nb: 2\n", &limits), ["yaml/too-many-documents"]);
        assert_eq!(codes("long: [[value]]\n", &limits).len(), 3);
        assert_eq!(codes("ciphertext\n", &limits), [""; 0]);
        let growing = format!("a: &a [{}]\nb: [{}]\n", "x, ".repeat(5_000), "*a, ".repeat(100));
        assert_eq!(codes(&growing, &Limits::default()), ["yaml/aliases-grow"]);
        assert_eq!(codes(&growing, &Limits { yaml_growth: 100, ..Limits::default() }), [""; 0]);
    }
}
