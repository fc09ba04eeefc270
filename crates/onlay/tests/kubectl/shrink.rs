//! Smaller cases of the same difference.

use serde_json::Value as Json;

/// All values that are one step smaller, the boldest steps first.
fn smaller(value: &Json, into: &mut Vec<Json>) {
    let mut paths = Vec::new();
    paths_of(value, &mut Vec::new(), &mut paths);
    paths.sort_by_key(Vec::len);
    for path in &paths {
        let mut less = value.clone();
        let (last, front) = path.split_last().expect("the top is not among the paths");
        let mut at = &mut less;
        for step in front {
            at = step.of(at);
        }
        match (last, at) {
            (Step::Key(key), Json::Object(map)) => drop(map.shift_remove(key)),
            (Step::Index(i), Json::Array(items)) => drop(items.remove(*i)),
            _ => continue,
        }
        into.push(less);
    }
    for path in &paths {
        let mut less = value.clone();
        let mut at = &mut less;
        for step in path {
            at = step.of(at);
        }
        let simple = match at {
            Json::String(text) if text.len() > 1 => Json::from("a"),
            Json::Number(number) if number.to_string() != "1" => Json::from(1),
            _ => continue,
        };
        *at = simple;
        into.push(less);
    }
}

#[derive(Debug, Clone)]
enum Step {
    Key(String),
    Index(usize),
}

impl Step {
    fn of<'v>(&self, value: &'v mut Json) -> &'v mut Json {
        match self {
            Self::Key(key) => &mut value[key.as_str()],
            Self::Index(i) => &mut value[*i],
        }
    }
}

fn paths_of(value: &Json, here: &mut Vec<Step>, into: &mut Vec<Vec<Step>>) {
    let steps: Vec<(Step, &Json)> = match value {
        Json::Object(map) => map.iter().map(|(k, v)| (Step::Key(k.clone()), v)).collect(),
        Json::Array(items) => items.iter().enumerate().map(|(i, v)| (Step::Index(i), v)).collect(),
        _ => return,
    };
    for (step, value) in steps {
        here.push(step);
        into.push(here.clone());
        paths_of(value, here, into);
        here.pop();
    }
}

/// Makes the parts of a case smaller while it `differs`, in so many tries.
pub(crate) fn shrink<const N: usize>(
    mut parts: [Json; N],
    mut tries: usize,
    differs: impl Fn(&[Json; N]) -> bool,
) -> [Json; N] {
    'again: loop {
        for i in 0..N {
            let mut candidates = Vec::new();
            smaller(&parts[i], &mut candidates);
            for candidate in candidates {
                if tries == 0 {
                    return parts;
                }
                tries -= 1;
                let mut less = parts.clone();
                less[i] = candidate;
                if differs(&less) {
                    parts = less;
                    continue 'again;
                }
            }
        }
        return parts;
    }
}
