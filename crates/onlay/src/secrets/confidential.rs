//! What must not be shown of a Secret, and of a patch for one.

use onlay_patch::{Body, Patch};
use onlay_yaml::{Kind, MapEntry, Ref, Span, Style};

pub(crate) const SECRET: &str = "Secret";
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// The fields of a Secret that hold its values.
const FIELDS: [&str; 2] = ["data", "stringData"];

/// The fields of a Secret that hold none; there are no others, but misspelt ones hold values, too.
const OTHER_FIELDS: [&str; 6] = ["apiVersion", "kind", "metadata", "type", "immutable", "<<"];

/// The values of a Secret: those below `data` and `stringData`, also of keys that stand twice, what kubectl has noted of them, and all that
/// stands in fields that no Secret has.
///
/// An object that says that it is of another kind has none; an item of a list need not say of which kind it is.
#[must_use]
pub fn secret_values(object: Ref<'_>) -> Vec<Ref<'_>> {
    if object.get("kind").is_some_and(|kind| kind.as_str().as_deref() != Some(SECRET)) {
        return Vec::new();
    }
    let mut values = Vec::new();
    for (_, field) in object.pairs().filter(|(key, _)| FIELDS.contains(&&*key.key_name())) {
        if field.kind() != Kind::Map {
            values.push(field);
        }
        for (key, value) in field.pairs() {
            let is_merge = key.raw() == "<<" && value.kind() != Kind::Scalar;
            values.extend((!is_merge).then_some(value));
            // A mapping or a list is no name, whatever stands before a colon.
            values.extend((key.kind() != Kind::Scalar).then_some(key));
        }
        values.extend(merged(field).map(|entry| entry.value));
    }
    for entry in merged(object).filter(|entry| FIELDS.contains(&&*entry.key)) {
        all_values(entry.value, &mut values);
    }
    if object.get("kind").is_some() {
        let is_known = |key: &str| FIELDS.contains(&key) || OTHER_FIELDS.contains(&key);
        let unknown = object.pairs().filter(|(key, _)| !is_known(&key.key_name()));
        unknown.for_each(|(_, field)| all_values(field, &mut values));
    }
    for (_, metadata) in object.pairs().filter(|(key, _)| key.key_name() == "metadata") {
        for (_, annotations) in metadata.pairs().filter(|(key, _)| key.key_name() == "annotations") {
            let noted = annotations.pairs().filter(|(key, _)| key.key_name() == LAST_APPLIED);
            values.extend(noted.map(|(_, value)| value));
        }
    }
    values.sort_unstable_by_key(|value| value.outer_span().start);
    values.dedup();
    values
}

/// What `<<` brings into a mapping, also where the mapping says something else itself: it can be read all the same.
fn merged(map: Ref<'_>) -> impl Iterator<Item = MapEntry<'_>> {
    let merges = map.pairs().filter(|(key, value)| key.raw() == "<<" && value.kind() != Kind::Scalar);
    let sources = merges.flat_map(|(_, value)| match value.kind() {
        Kind::List => value.items().collect(),
        _ => vec![value],
    });
    sources.flat_map(Ref::entries)
}

/// The comments in the fields of a Secret that hold its values, without their `#`: an old value may stand in one.
#[must_use]
pub fn comments_of_secret(object: Ref<'_>) -> Vec<Span> {
    let text = object.document().text().as_str();
    let pairs: Vec<(Ref<'_>, Ref<'_>)> = object.pairs().collect();
    let mut found = Vec::new();
    for (n, (key, field)) in pairs.iter().enumerate() {
        if !FIELDS.contains(&&*key.key_name()) {
            continue;
        }
        // What is no comment: keys and values. Between them stand white space, indicators and comments.
        let mut solid = Vec::new();
        if field.style() == Style::Alias {
            solid.push(field.outer_span());
        } else {
            scalars(*field, &mut solid);
        }
        let end = pairs
            .get(n + 1)
            .map_or_else(|| end_of_comments(text, field.span().end), |(next, _)| next.outer_span().start);
        let mut at = key.span().end;
        solid.push(Span { start: end, end });
        for span in solid {
            if at < span.start {
                comments_between(text, at..span.start, &mut found);
            }
            at = at.max(span.end);
        }
    }
    found
}

/// The spans of all scalars and aliases of a subtree, keys included, in the order of the text.
fn scalars(node: Ref<'_>, spans: &mut Vec<Span>) {
    match node.kind() {
        _ if node.style() == Style::Alias => spans.push(node.outer_span()),
        Kind::Scalar => spans.push(node.outer_span()),
        Kind::List => node.items().for_each(|item| scalars(item, spans)),
        Kind::Map => node.pairs().for_each(|(key, value)| {
            scalars(key, spans);
            scalars(value, spans);
        }),
    }
}

fn comments_between(text: &str, gap: Span, found: &mut Vec<Span>) {
    let mut at = gap.start;
    while let Some(start) = text[at..gap.end].find('#').map(|step| at + step) {
        let end = text[start..].find(['\n', '\r']).map_or(text.len(), |step| start + step);
        if start + 1 < end {
            found.push(start + 1..end);
        }
        at = end.clamp(start + 1, gap.end);
    }
}

/// Where the comments end that stand on the rest of a line and on the lines below it.
fn end_of_comments(text: &str, from: usize) -> usize {
    let mut end = from;
    for line in text[from..].split_inclusive('\n') {
        let content = line.trim_start();
        if end > from && !content.is_empty() && !content.starts_with('#') {
            break;
        }
        end += line.len();
    }
    end
}

/// Everything of a Secret but what names it: the scalars and aliases below, whatever field they are in.
///
/// Wider than [`secret_values`], for texts that are shown beside an error or as a patch: a misspelt `stringdata` holds values, too.
#[must_use]
pub fn confidential_of_object(object: Ref<'_>) -> Vec<Ref<'_>> {
    let mut values = Vec::new();
    if object.kind() != Kind::Map {
        all_values(object, &mut values);
    }
    for (key, value) in object.pairs() {
        match &*key.key_name() {
            "apiVersion" | "kind" | "type" => {}
            "metadata" => {
                for (key, value) in value.pairs() {
                    if !matches!(&*key.key_name(), "name" | "namespace" | "labels") {
                        all_values(value, &mut values);
                    }
                }
            }
            _ => all_values(value, &mut values),
        }
    }
    values
}

/// Whether an object is a Secret, or may be one: it does not say what it is, and has fields of a Secret.
#[must_use]
pub fn may_be_secret(object: Ref<'_>) -> bool {
    match object.get("kind") {
        Some(kind) => kind.as_str().as_deref() == Some(SECRET),
        None => FIELDS.iter().any(|field| object.get(field).is_some()),
    }
}

/// Everything that a patch for a Secret writes.
#[must_use]
pub fn confidential_of_patch(patch: &Patch) -> Vec<Ref<'_>> {
    let Some(root) = patch.document.root() else { return Vec::new() };
    if matches!(patch.body, Body::Strategic) {
        return confidential_of_object(root);
    }
    let operations = if root.kind() == Kind::Map { root.get("patch") } else { Some(root) };
    let mut values = Vec::new();
    for (key, value) in operations.into_iter().flat_map(Ref::items).flat_map(Ref::pairs) {
        if !matches!(&*key.key_name(), "op" | "path" | "from") {
            all_values(value, &mut values);
        }
    }
    values
}

/// The comments inside of a patch, without their `#`; those of its header stand before it.
#[must_use]
pub fn comments_of_patch(patch: &Patch) -> Vec<Span> {
    let Some(root) = patch.document.root() else { return Vec::new() };
    let mut solid = Vec::new();
    scalars(root, &mut solid);
    let end = patch.document.span().end;
    solid.push(Span { start: end, end });
    let mut found = Vec::new();
    let mut at = root.span().start;
    for span in solid {
        if at < span.start {
            comments_between(patch.document.text(), at..span.start, &mut found);
        }
        at = at.max(span.end);
    }
    found
}

fn all_values<'d>(node: Ref<'d>, values: &mut Vec<Ref<'d>>) {
    // What an alias stands for is not followed: aliases of aliases would be followed for ever.
    if node.style() == Style::Alias {
        return values.push(node);
    }
    match node.kind() {
        Kind::Scalar => values.push(node),
        Kind::List => node.items().for_each(|item| all_values(item, values)),
        Kind::Map => node.pairs().for_each(|(key, value)| {
            // A mapping or a list is no name, whatever stands before a colon.
            values.extend((key.kind() != Kind::Scalar).then_some(key));
            all_values(value, values);
        }),
    }
}
