//! Aliases that would grow without bound: a few hundred bytes can stand for more nodes than there is memory.

use crate::read::SyntaxError;
use crate::text::Place;
use crate::tree::{Document, NodeId, Style};

/// What a document may grow to by its aliases, whatever its size.
const SMALLEST_LIMIT: u64 = 100_000;
/// How often its own size a larger one may.
const GROWTH: u64 = 20;

/// Checks that no alias stands inside of what it stands for, and that all of them together stay within bounds.
pub(crate) fn check(document: &Document) -> Result<(), SyntaxError> {
    if !document.has_aliases {
        return Ok(());
    }
    let fail = |id: usize, message: String| {
        let place: Place = document.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX))).place();
        Err(SyntaxError { message, place })
    };
    let nodes = &document.nodes;
    let limit = SMALLEST_LIMIT.max(GROWTH * nodes.len() as u64);
    // How many nodes stand before each one, aliases followed.
    let mut before: Vec<u64> = Vec::with_capacity(nodes.len() + 1);
    before.push(0);
    for (id, node) in nodes.iter().enumerate() {
        let mut size = 1;
        if node.style == Style::Alias {
            let (start, end) = (node.extra as usize, nodes[node.extra as usize].next as usize);
            if (start..end).contains(&id) {
                return fail(
                    id,
                    format!(
                        "`{}` stands inside of what it stands for",
                        document.node(NodeId(u32::try_from(id).unwrap_or(u32::MAX))).raw()
                    ),
                );
            }
            size += before[end] - before[start];
        }
        let sum = before[id] + size;
        if sum > limit {
            return fail(id, format!("the aliases up to here stand for more than {limit} nodes"));
        }
        before.push(sum);
    }
    Ok(())
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
    fn reads_aliases_within_bounds() {
        assert_eq!(error("a: &a {x: 1}\nb: *a\nc: [*a, *a]\n"), None);
    }
}
