//! Aliases that would grow without bound: a few hundred bytes can stand for more nodes than there is memory.

use crate::read::SyntaxError;
use crate::tree::{Document, NodeId, Ref, Style};

/// What a document may grow to by its aliases, whatever its size.
const SMALLEST_LIMIT: u64 = 100_000;
/// How often its own size a larger one may, at the very most.
const MOST_GROWTH: u64 = 100;

/// Why a node stands for too much.
enum Excess {
    /// It is an alias inside of what it stands for.
    Cycle,
    /// With it the document has more nodes than this.
    Growth(u64),
}

/// Checks that no alias stands inside of what it stands for, and that all of them together stay within bounds.
pub(crate) fn check(document: &Document) -> Result<(), SyntaxError> {
    let Some((node, excess)) = first_excess(document, MOST_GROWTH) else { return Ok(()) };
    let message = match excess {
        Excess::Cycle => format!("`{}` stands inside of what it stands for", node.raw()),
        Excess::Growth(limit) => format!("the aliases up to here stand for more than {limit} nodes"),
    };
    Err(SyntaxError { message, place: node.place() })
}

/// Finds the node up to which a document's aliases stand for more than so many times its own nodes, and how many that are.
///
/// Growth below 100,000 nodes harms nobody; a document that grows more than a hundredfold is not read at all.
///
/// ```
/// use onlay_yaml::{SourceId, Text, outgrown, parse};
/// let parsed = parse(SourceId(0), &Text::from("a: &a [1, 2]\nb: [*a, *a]\n"));
/// assert!(outgrown(&parsed.documents[0], 1).is_none());
/// ```
#[must_use]
pub fn outgrown(document: &Document, times: u64) -> Option<(Ref<'_>, u64)> {
    match first_excess(document, times)? {
        (node, Excess::Growth(limit)) => Some((node, limit)),
        (node, Excess::Cycle) => Some((node, 0)),
    }
}

fn first_excess(document: &Document, times: u64) -> Option<(Ref<'_>, Excess)> {
    if !document.has_aliases {
        return None;
    }
    let nodes = &document.nodes;
    let limit = SMALLEST_LIMIT.max(times.saturating_mul(nodes.len() as u64));
    let at = |id: usize| document.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX)));
    // How many nodes stand before each one, aliases followed.
    let mut before: Vec<u64> = Vec::with_capacity(nodes.len() + 1);
    before.push(0);
    for (id, node) in nodes.iter().enumerate() {
        let mut size = 1;
        if node.style == Style::Alias {
            let (start, end) = (node.extra as usize, nodes[node.extra as usize].next as usize);
            if (start..end).contains(&id) {
                return Some((at(id), Excess::Cycle));
            }
            size += before[end] - before[start];
        }
        let sum = before[id] + size;
        if sum > limit {
            return Some((at(id), Excess::Growth(limit)));
        }
        before.push(sum);
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::read::parse;
    use crate::text::{SourceId, Text};

    fn error(text: &str) -> Option<String> {
        parse(SourceId(0), &Text::from(text)).errors.first().map(|e| e.message.clone())
    }

    #[test]
    fn refuses_an_alias_inside_of_its_anchor() {
        assert_eq!(error("data: &d {a: *d}\n").as_deref(), Some("`*d` stands inside of what it stands for"));
        assert_eq!(error("data: &d\n  a: [1, *d]\n").as_deref(), Some("`*d` stands inside of what it stands for"));
    }

    #[test]
    fn refuses_aliases_that_grow_without_bound() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for n in 1..10 {
            let aliases = vec![format!("*a{}", n - 1); 9].join(", ");
            text.push_str(&format!("a{n}: &a{n} [{aliases}]\n"));
        }
        assert!(error(&text).is_some_and(|e| e.contains("100000 nodes")));
    }

    #[test]
    fn a_document_may_grow_less_than_it_can_be_read() {
        let text = format!("a: &a [{}]\nb: [{}]\n", "x, ".repeat(5_000), "*a, ".repeat(100));
        let parsed = parse(SourceId(0), &Text::from(text));
        let (node, limit) = super::outgrown(&parsed.documents[0], 20).expect("grows to half a million");
        assert_eq!((node.raw(), limit), ("*a", 102_100));
        assert!(super::outgrown(&parsed.documents[0], 100).is_none());
    }

    #[test]
    fn reads_aliases_within_bounds() {
        assert_eq!(error("a: &a {x: 1}\nb: *a\nc: [*a, *a]\n"), None);
    }
}
