//! The JSON patch (RFC 6902) from one config to another.

use onlay_yaml::Value;

struct Operation {
    op: &'static str,
    path: String,
    value: Option<Value>,
}

/// Writes the patch, an operation a line.
pub(super) fn text(before: &Value, after: &Value, target: &str, kind: &str, description: Option<&str>) -> String {
    let mut operations = Vec::new();
    changes("", before, after, &mut operations);
    let string = |text: &str| Value::String(text.to_owned()).to_json();
    let mut text = String::from("{\n");
    if let Some(description) = description {
        text.push_str(&format!("  \"comment\": {},\n", string(description)));
    }
    text.push_str(&format!("  \"target\": {},\n  \"kind\": {},\n  \"patch\": [\n", string(target), string(kind)));
    let lines: Vec<String> = operations.iter().map(|operation| format!("    {}", operation.line())).collect();
    text + &lines.join(",\n") + "\n  ]\n}\n"
}

impl Operation {
    fn line(&self) -> String {
        let path = Value::String(self.path.clone()).to_json();
        let value = self.value.as_ref().map(|value| format!(", \"value\": {}", value.to_json())).unwrap_or_default();
        format!("{{\"op\": \"{}\", \"path\": {path}{value}}}", self.op)
    }
}

fn changes(path: &str, before: &Value, after: &Value, out: &mut Vec<Operation>) {
    if before == after {
        return;
    }
    let mut inner = Vec::new();
    match (before, after) {
        (Value::Map(old), Value::Map(new)) => map(path, old, new, &mut inner),
        (Value::List(old), Value::List(new)) => list(path, old, new, &mut inner),
        _ => {}
    }
    // What is as it was is not touched, so that what a later release changes there comes through.
    if inner.is_empty() || !shares_something(before, after) {
        out.push(Operation { op: "replace", path: path.to_owned(), value: Some(after.clone()) });
    } else {
        out.extend(inner);
    }
}

fn shares_something(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Map(old), Value::Map(new)) => old.iter().any(|(key, _)| new.iter().any(|(k, _)| k == key)),
        (Value::List(old), Value::List(new)) => {
            old.is_empty()
                || !common(old, new).is_empty()
                || paired(old, new).iter().any(|(i, j)| {
                    matches!((&old[*i], &new[*j]), (Value::Map(_), Value::Map(_)))
                        && shares_something(&old[*i], &new[*j])
                })
        }
        _ => false,
    }
}

fn map(path: &str, old: &[(String, Value)], new: &[(String, Value)], out: &mut Vec<Operation>) {
    let find = |entries: &'_ [(String, Value)], key: &str| entries.iter().position(|(k, _)| k == key);
    for (key, _) in old.iter().filter(|(key, _)| find(new, key).is_none()) {
        out.push(Operation { op: "remove", path: below(path, key), value: None });
    }
    for (key, value) in new {
        match find(old, key) {
            Some(at) => changes(&below(path, key), &old[at].1, value, out),
            None => out.push(Operation { op: "add", path: below(path, key), value: Some(value.clone()) }),
        }
    }
}

/// Between items that stay, the items before become those after, one by one; what is left goes or comes.
fn list(path: &str, old: &[Value], new: &[Value], out: &mut Vec<Operation>) {
    let stay = common(old, new);
    let (mut from, mut to, mut at) = (0, 0, 0);
    for (old_end, new_end) in stay.into_iter().chain([(old.len(), new.len())]) {
        let pairs = paired(&old[from..old_end], &new[to..new_end]);
        let (mut i, mut j) = (from, to);
        for (left, right) in pairs.into_iter().chain([(old_end - from, new_end - to)]) {
            while i < from + left {
                out.push(Operation { op: "remove", path: format!("{path}/{at}"), value: None });
                i += 1;
            }
            while j < to + right {
                out.push(Operation { op: "add", path: format!("{path}/{at}"), value: Some(new[j].clone()) });
                (j, at) = (j + 1, at + 1);
            }
            if i < old_end && j < new_end {
                changes(&format!("{path}/{at}"), &old[i], &new[j], out);
                (i, j, at) = (i + 1, j + 1, at + 1);
            }
        }
        (from, to, at) = (old_end + 1, new_end + 1, at + 1);
    }
}

/// Which items of a gap became which: those of one name, else all in order where there are as many before as after.
fn paired(old: &[Value], new: &[Value]) -> Vec<(usize, usize)> {
    let name = |item: &Value| match item {
        Value::Map(_) => item.get("name").cloned(),
        _ => None,
    };
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (i, item) in old.iter().enumerate() {
        let from = pairs.last().map_or(0, |(_, j)| j + 1);
        let twin = name(item).and_then(|n| (from..new.len()).find(|j| name(&new[*j]).as_ref() == Some(&n)));
        pairs.extend(twin.map(|j| (i, j)));
    }
    if pairs.is_empty() && old.len() == new.len() {
        pairs = (0..old.len()).map(|i| (i, i)).collect();
    }
    pairs
}

/// The longest common subsequence of two lists, as pairs of places.
fn common(old: &[Value], new: &[Value]) -> Vec<(usize, usize)> {
    const LARGEST_TABLE: usize = 1_000_000;
    if old.len().saturating_mul(new.len()) > LARGEST_TABLE {
        return Vec::new();
    }
    let width = new.len() + 1;
    let mut longest = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i * width + j] = if old[i] == new[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

fn below(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}
