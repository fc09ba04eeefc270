//! How large a document is where size can do harm: its depth, its longest key, its largest scalar.

use crate::tree::{Document, NodeId, Ref, Style};

/// The extremes of a document, each with the node that shows it first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Measures<'d> {
    /// Mappings and sequences inside each other, and the innermost.
    pub depth: (usize, Option<Ref<'d>>),
    /// The bytes of the longest key's text.
    pub key: (usize, Option<Ref<'d>>),
    /// The bytes of the largest scalar's text, keys aside.
    pub scalar: (usize, Option<Ref<'d>>),
}

/// Measures a document, without following aliases.
///
/// ```
/// use onlay_yaml::{SourceId, Text, measure, parse};
/// let parsed = parse(SourceId(0), &Text::from("a:\n  long: [1, 22]\n"));
/// let measures = measure(&parsed.documents[0]);
/// assert_eq!((measures.depth.0, measures.key.0, measures.scalar.0), (3, 4, 2));
/// ```
#[must_use]
pub fn measure(document: &Document) -> Measures<'_> {
    let mut most = [(0, 0); 3];
    let mut note = |which: usize, size: usize, id: usize| {
        if size > most[which].0 {
            most[which] = (size, id);
        }
    };
    // The ends of the collections around the node, and whether the next node inside of a mapping is a key.
    let mut open: Vec<(u32, Option<bool>)> = Vec::new();
    for (id, node) in document.nodes.iter().enumerate() {
        while open.last().is_some_and(|(end, _)| *end as usize <= id) {
            open.pop();
        }
        let is_key = open.last_mut().and_then(|(_, at_key)| at_key.as_mut()).is_some_and(|at_key| {
            *at_key = !*at_key;
            !*at_key
        });
        let size = (node.end - node.start) as usize;
        if is_key {
            note(1, size, id);
        }
        match node.style {
            Style::BlockMap | Style::FlowMap => open.push((node.next, Some(true))),
            Style::BlockList | Style::FlowList => open.push((node.next, None)),
            _ if is_key => continue,
            _ => {
                note(2, size, id);
                continue;
            }
        }
        note(0, open.len(), id);
    }
    let [depth, key, scalar] = most.map(|(size, id)| {
        let node = u32::try_from(id).ok().filter(|_| size > 0).map(|id| document.node(NodeId(id)));
        (size, node)
    });
    Measures { depth, key, scalar }
}

#[cfg(test)]
mod tests {
    use super::measure;
    use crate::{SourceId, Text, parse};

    #[test]
    fn keys_and_values_are_told_apart() {
        let text = "k:\n- [a, {bb: ccc}]\n- x\n? [long, key]\n: \"value: no key\"\n&a z: *a\n";
        let parsed = parse(SourceId(0), &Text::from(text));
        let found = measure(&parsed.documents[0]);
        let shown = [found.depth, found.key, found.scalar].map(|(size, node)| (size, node.map_or("", |n| n.raw())));
        assert_eq!(shown, [(4, "{bb: ccc}"), (11, "[long, key]"), (15, "\"value: no key\"")]);
    }

    #[test]
    fn an_empty_document_has_no_size() {
        let parsed = parse(SourceId(0), &Text::from(""));
        let found = measure(&parsed.documents[0]);
        assert_eq!((found.depth.0, found.key.0, found.scalar.0), (0, 0, 0));
    }

    #[test]
    fn what_is_surely_within_bounds_is_when_measured() {
        for text in
            ["a: {bb: [ccc, 1]}\nd: |\n  text\n", "- 'long text'\n", "key: 1\n", "a: &x 1\nb: *x\n", "? [a]\n: b\n"]
        {
            let parsed = parse(SourceId(0), &Text::from(text));
            let document = &parsed.documents[0];
            let found = measure(document);
            let longest = found.key.0.max(found.scalar.0);
            for (depth, bytes) in (0..6).flat_map(|depth| (0..16).map(move |bytes| (depth, bytes))) {
                let is_within = found.depth.0 as u64 <= depth && longest as u64 <= bytes;
                assert!(is_within || !document.is_surely_within(depth, bytes, bytes), "{text:?} {depth} {bytes}");
                let is_within = found.depth.0 as u64 <= depth && found.key.0 as u64 <= bytes;
                assert!(is_within || !document.is_surely_within(depth, bytes, 100), "{text:?} {depth} {bytes}");
            }
        }
        let plain = parse(SourceId(0), &Text::from("a: [1]\n"));
        assert!(plain.documents[0].is_surely_within(2, 1, 1) && !plain.documents[0].is_surely_within(1, 1, 1));
    }
}
