//! Placeholders: `${NAME}` and `{{NAME}}` inside of scalars. What nobody gives a value stays as it is.

use std::collections::BTreeSet;

use onlay_kube::walk;
use onlay_yaml::{Node, Scalar};

use super::log::Work;
use super::{Placeholder, Step};

/// A placeholder in a text.
struct Found<'t> {
    at: std::ops::Range<usize>,
    name: &'t str,
}

/// Finds the placeholders of a text, `${NAME}` and `{{NAME}}`, from left to right: the bytes of each, and its name.
///
/// ```
/// let found: Vec<_> = onlay_patch::placeholders("a-${ib.ns} {{ X }} {{ .Values.x }}").collect();
/// assert_eq!(found, [(2..10, "ib.ns"), (11..18, "X")]);
/// ```
pub fn placeholders(text: &str) -> impl Iterator<Item = (std::ops::Range<usize>, &str)> {
    // `{{ .Values.x }}` is a field of someone else's template.
    find(text).into_iter().filter(|found| !found.name.starts_with('.')).map(|found| (found.at, found.name))
}

/// Finds the placeholders of a text, from left to right. Blanks may stand inside of `{{ }}`, but nothing else: `{{ .Values.x | quote }}`
/// and `{{ $labels.job }}` are someone else's.
fn find(text: &str) -> Vec<Found<'_>> {
    let may_stand = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['$', '{']).map(|i| at + i) {
        let rest = &text[start..];
        let inside = [("${", "}"), ("{{", "}}")].into_iter().find_map(|(open, close)| {
            let inside = rest.strip_prefix(open)?;
            // No further than the name goes: a text may open many, and close none.
            let end = inside.find(|c: char| !may_stand(c) && c != ' ')?;
            inside[end..].starts_with(close).then(|| (&inside[..end], open.len() + end + close.len()))
        });
        match inside {
            Some((inside, len)) if !inside.trim_matches(' ').is_empty() && !inside.trim_matches(' ').contains(' ') => {
                found.push(Found { at: start..start + len, name: inside.trim_matches(' ') });
                at = start + len;
            }
            _ => at = start + 1,
        }
    }
    found
}

/// Puts values in the place of placeholders; what a value brings in is not looked at again.
fn replaced(text: &str, set: &[Placeholder]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for found in find(text) {
        // Of two values for one name the last counts, as with any other option.
        if let Some(placeholder) = set.iter().rev().find(|placeholder| placeholder.name == found.name) {
            out.push_str(&text[done..found.at.start]);
            out.push_str(&placeholder.value);
            done = found.at.end;
        }
    }
    out.push_str(&text[done..]);
    out
}

/// Returns the names of the placeholders in an object.
pub(super) fn names(node: &Node<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(node, None, &mut |part| {
        if let Some(Scalar::String(text)) = part.node.scalar() {
            names.extend(find(&text).into_iter().map(|found| found.name.to_owned()));
        }
        None
    });
    names
}

/// Replaces the placeholders of an object.
pub(super) fn apply(work: &mut Work<'_, '_>, set: &[Placeholder]) {
    let mut changes = Vec::new();
    walk(work.node, None, &mut |part| {
        if let Some(Scalar::String(text)) = part.node.scalar() {
            let new = replaced(&text, set);
            // The names that tell objects apart are placeholders in no bundle; what they refer to would be lost.
            if new != *text {
                let raw = match part.node {
                    Node::Verbatim(old) => Some(replaced(old.resolved().raw(), set)),
                    _ => None,
                };
                let used: Vec<Placeholder> = find(&text)
                    .iter()
                    .filter_map(|found| set.iter().rev().find(|placeholder| placeholder.name == found.name))
                    .cloned()
                    .collect();
                changes.push((part.tokens.to_vec(), new, raw, used));
            }
        }
        None
    });
    for (tokens, new, raw, used) in changes {
        let Some(first) = used.first() else { continue };
        work.put_string(&tokens, &new, raw.as_deref(), &first.place.clone());
        for placeholder in used {
            work.note(
                Step::Set,
                &tokens,
                Some(placeholder.name.clone()),
                placeholder.value.clone(),
                &placeholder.place,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{Place, SourceId};

    use super::*;

    #[test]
    fn only_whole_placeholders_with_a_value_are_replaced() {
        let place = Place { source: SourceId(0), span: 0..0 };
        let set: Vec<Placeholder> = ["ib.ns=prod", "X=1", "X=2", "Y=${X}"]
            .map(|t| Placeholder::parse(t, place.clone()).expect("is one"))
            .into();
        for (text, expected) in [
            ("${ib.ns}", "prod"),
            ("a-${ib.ns}-{{X}}{{ X }}", "a-prod-22"),
            ("${Y}", "${X}"),
            ("${Z} {{ .X }} {{ $X }} {{X | quote}} $X ${X", "${Z} {{ .X }} {{ $X }} {{X | quote}} $X ${X"),
            ("{{{X}}}", "{2}"),
            ("$${X}", "$2"),
            ("", ""),
        ] {
            assert_eq!(replaced(text, &set), expected, "{text}");
        }
    }
}
