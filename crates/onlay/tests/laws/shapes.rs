//! Objects and patches in two shapes: free-form ones, and Deployments.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

const KEYS: [&str; 11] = ["a", "use", "b", "c", "name", "x/y", "on", "1", "é", "two words", "d.e"];
const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

fn text() -> impl Strategy<Value = String> {
    let known = [
        "",
        "yes",
        "012",
        "1e3",
        "a: b",
        "x #y",
        "# no comment",
        "- a",
        " leading",
        "trailing ",
        "it's",
        "say \"so\"",
        "two words here",
        "l1\nl2\n",
        "l1\n\n  l2",
        "  deep\nl2\n\n",
        "\nfirst\n",
        "tab\there",
        "back\\slash",
        "日本",
        "x, y]}",
        "~",
        "<<",
        "*a",
        "line\r\nend",
        "key:\n  - item # no comment\n",
        "\u{1f600}\u{2028}",
    ];
    prop_oneof![
        2 => "[a-z]{1,6}",
        3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => "[a-zé :#'\"\n-]{0,12}",
    ]
}

fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        4 => text().prop_map(Json::from),
        1 => (-1000i64..1000).prop_map(Json::from),
        1 => any::<bool>().prop_map(Json::from),
        1 => prop::sample::select(vec![0.5, -1.25, 1e-7, 123_456.789]).prop_map(Json::from),
    ]
}

fn map_of(values: impl Strategy<Value = Json>, size: std::ops::Range<usize>) -> impl Strategy<Value = Json> {
    prop::collection::vec((prop::sample::select(KEYS.to_vec()), values), size)
        .prop_map(|entries| Json::Object(entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>()))
}

/// Any value; with nulls in mappings where a base may have them or a patch deletes with them.
pub(crate) fn any_value(with_nulls: bool) -> impl Strategy<Value = Json> {
    let null = if with_nulls { 1 } else { 0 };
    scalar().prop_recursive(4, 24, 5, move |inner| {
        let entry = prop_oneof![8 => inner.clone(), null => Just(Json::Null)];
        prop_oneof![
            3 => map_of(entry, 0..5),
            2 => prop::collection::vec(inner, 0..4).prop_map(Json::Array),
        ]
    })
}

/// A custom resource without definition. Some have one mapping in two places, with a little more in the second.
pub(crate) fn thing() -> impl Strategy<Value = Json> {
    let again = prop::option::weighted(0.4, (any::<prop::sample::Index>(), map_of(scalar(), 0..3)));
    (map_of(any_value(true), 0..6), again).prop_map(|(mut spec, again)| {
        let mut places = Vec::new();
        collect(&spec, "", &mut places);
        places.retain(|(pointer, value)| !pointer.is_empty() && value.is_object());
        if let Some((index, more)) = again.filter(|_| !places.is_empty()) {
            let mut copy = places[index.index(places.len())].1.clone();
            let map = copy.as_object_mut().expect("it is a mapping");
            map.extend(more.as_object().into_iter().flatten().map(|(k, v)| (k.clone(), v.clone())));
            spec["use"] = copy;
        }
        json!({"apiVersion": "example.org/v1", "kind": "Thing", "metadata": {"name": "c"}, "spec": spec})
    })
}

/// A merge patch for it; nulls delete.
pub(crate) fn thing_patch() -> impl Strategy<Value = Json> {
    let entry = prop_oneof![5 => any_value(true), 1 => Just(Json::Null)];
    map_of(entry, 0..5).prop_map(|spec| json!({ "spec": spec }))
}

pub(crate) fn config_map() -> impl Strategy<Value = Json> {
    map_of(text().prop_map(Json::from), 0..7)
        .prop_map(|data| json!({"apiVersion": "v1", "kind": "ConfigMap", "data": data, "metadata": {"name": "c"}}))
}

pub(crate) fn config_map_patch() -> impl Strategy<Value = Json> {
    let entry = prop_oneof![4 => text().prop_map(Json::from), 1 => Just(Json::Null)];
    (map_of(entry, 0..5), any::<bool>()).prop_map(|(data, immutable)| match immutable {
        true => json!({"data": data, "immutable": true}),
        false => json!({ "data": data }),
    })
}

/// An object with some of these fields.
fn some_of(fields: Vec<(&'static str, BoxedStrategy<Json>)>) -> impl Strategy<Value = Json> {
    let count = fields.len();
    let fields: Vec<_> = fields.into_iter().map(|(k, v)| v.prop_map(move |v| (k.to_owned(), v))).collect();
    (fields, prop::collection::vec(prop::bool::weighted(0.6), count)).prop_map(|(fields, wanted)| {
        let kept = fields.into_iter().zip(wanted).filter(|(_, wanted)| *wanted).map(|(field, _)| field);
        Json::Object(kept.collect())
    })
}

/// A list of mappings that a key tells apart.
fn keyed(key: &'static str, keys: Vec<Json>, item: BoxedStrategy<Json>, is_patch: bool) -> BoxedStrategy<Json> {
    let deleted = prop::bool::weighted(if is_patch { 0.2 } else { 0.0 });
    let item = (prop::sample::select(keys), item, deleted, any::<bool>());
    prop::collection::vec(item, 0..5)
        .prop_map(move |items| {
            let mut seen = Vec::new();
            let mut list = Vec::new();
            for (name, fields, is_deleted, key_first) in items {
                if seen.contains(&name) {
                    continue;
                }
                seen.push(name.clone());
                let mut all = Map::new();
                if key_first {
                    all.insert(key.to_owned(), name.clone());
                }
                match (is_deleted, fields) {
                    (true, _) => drop(all.insert("$patch".to_owned(), json!("delete"))),
                    (false, Json::Object(fields)) => all.extend(fields),
                    _ => {}
                }
                all.insert(key.to_owned(), name);
                list.push(Json::Object(all));
            }
            Json::Array(list)
        })
        .boxed()
}

fn names() -> Vec<Json> {
    NAMES.iter().map(|n| json!(n)).collect()
}

fn strings(is_patch: bool) -> BoxedStrategy<Json> {
    let null = if is_patch { 1 } else { 0 };
    map_of(prop_oneof![4 => text().prop_map(Json::from), null => Just(Json::Null)], 0..4).boxed()
}

fn pod_spec(is_patch: bool) -> impl Strategy<Value = Json> {
    let words = || prop::collection::vec(text().prop_map(Json::from), 0..4).prop_map(Json::Array).boxed();
    let env = keyed("name", names(), some_of(vec![("value", text().prop_map(Json::from).boxed())]).boxed(), is_patch);
    let port = some_of(vec![("name", text().prop_map(Json::from).boxed())]).boxed();
    let ports = keyed("containerPort", vec![json!(80), json!(81), json!(443)], port, is_patch);
    let resources = some_of(vec![("limits", strings(is_patch)), ("requests", strings(is_patch))]).boxed();
    let image = text().prop_map(Json::from).boxed();
    let container =
        some_of(vec![("image", image), ("env", env), ("args", words()), ("ports", ports), ("resources", resources)]);
    let volume = some_of(vec![("configMap", strings(is_patch))]).boxed();
    let toleration =
        some_of(vec![("key", text().prop_map(Json::from).boxed()), ("effect", text().prop_map(Json::from).boxed())]);
    some_of(vec![
        ("containers", keyed("name", names(), container.boxed(), is_patch)),
        ("volumes", keyed("name", names(), volume, is_patch)),
        ("nodeSelector", strings(is_patch)),
        ("tolerations", prop::collection::vec(toleration, 0..3).prop_map(Json::Array).boxed()),
        ("serviceAccountName", text().prop_map(Json::from).boxed()),
    ])
}

fn finalizers() -> BoxedStrategy<Json> {
    prop::sample::subsequence(NAMES.to_vec(), 0..4).prop_shuffle().prop_map(|names| json!(names)).boxed()
}

pub(crate) fn deployment() -> impl Strategy<Value = Json> {
    (pod_spec(false), strings(false), finalizers(), any::<bool>()).prop_map(|(spec, labels, finalizers, more)| {
        let mut metadata = json!({"name": "c", "labels": labels});
        if more {
            metadata["finalizers"] = finalizers;
        }
        let spec = json!({"replicas": 1, "template": {"metadata": {"labels": labels}, "spec": spec}});
        json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec})
    })
}

pub(crate) fn deployment_patch() -> impl Strategy<Value = Json> {
    (pod_spec(true), strings(true), finalizers(), any::<bool>()).prop_map(|(spec, labels, finalizers, more)| {
        let mut patch = json!({"metadata": {"labels": labels}, "spec": {"template": {"spec": spec}}});
        if more {
            patch["metadata"]["finalizers"] = finalizers;
            patch["spec"]["replicas"] = json!(3);
        }
        patch
    })
}

/// One operation to come: where it goes is decided against the object as it is by then.
#[derive(Debug, Clone)]
pub(crate) struct Intent {
    kind: usize,
    at: prop::sample::Index,
    other: prop::sample::Index,
    key: &'static str,
    value: Json,
}

pub(crate) fn intents() -> impl Strategy<Value = Vec<Intent>> {
    let indexes = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let intent = (0..6usize, indexes, prop::sample::select(KEYS.to_vec()), any_value(true));
    let intent = intent.prop_map(|(kind, (at, other), key, value)| Intent { kind, at, other, key, value });
    prop::collection::vec(intent, 1..6)
}

/// Operations that all apply to the object, below its `spec`.
pub(crate) fn operations(object: &Json, intents: &[Intent]) -> Vec<Json> {
    let mut now = object.clone();
    let mut operations = Vec::new();
    for intent in intents {
        let mut places = Vec::new();
        collect(&now["spec"], "/spec", &mut places);
        let place = |index: prop::sample::Index| places[index.index(places.len())].clone();
        let (at, value) = place(intent.at);
        let slot = |(parent, inside): (String, Json), n: usize| match inside {
            Json::Object(_) => Some(format!("{parent}/{}", escape(intent.key))),
            Json::Array(items) if n % (items.len() + 2) > items.len() => Some(format!("{parent}/-")),
            Json::Array(items) => Some(format!("{parent}/{}", n % (items.len() + 2))),
            _ => None,
        };
        let new_place = slot(place(intent.other), intent.at.index(7));
        let operation = match (intent.kind, new_place) {
            (0, Some(path)) => json!({"op": "add", "path": path, "value": intent.value}),
            (1, _) if at != "/spec" => json!({"op": "remove", "path": at}),
            (3, Some(path)) if at != "/spec" && !path.starts_with(&at) => {
                json!({"op": "move", "from": at, "path": path})
            }
            (4, Some(path)) => json!({"op": "copy", "from": at, "path": path}),
            (5, _) => json!({"op": "test", "path": at, "value": value}),
            _ if at != "/spec" => json!({"op": "replace", "path": at, "value": intent.value}),
            _ => continue,
        };
        let parsed: json_patch::Patch =
            serde_json::from_value(json!([operation])).expect("an operation is well-formed");
        // On a copy: an operation that fails may leave something behind.
        let mut next = now.clone();
        if json_patch::patch(&mut next, &parsed).is_ok() {
            operations.push(operation);
            now = next;
        }
    }
    operations
}

fn collect(value: &Json, pointer: &str, into: &mut Vec<(String, Json)>) {
    into.push((pointer.to_owned(), value.clone()));
    match value {
        Json::Object(map) => map.iter().for_each(|(k, v)| collect(v, &format!("{pointer}/{}", escape(k)), into)),
        Json::Array(items) => items.iter().enumerate().for_each(|(i, v)| collect(v, &format!("{pointer}/{i}"), into)),
        _ => {}
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A few bytes that get lost, or come in, somewhere in a text.
#[derive(Debug, Clone)]
pub(crate) struct Damage(Vec<(prop::sample::Index, usize, &'static str)>);

pub(crate) fn damage() -> impl Strategy<Value = Damage> {
    let bits = vec![
        "",
        "",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r",
        "\t",
        ":",
        ": ",
        "- ",
        "-",
        "? ",
        "#",
        " #",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&x ",
        "*x",
        "|",
        ">",
        "|2",
        "+",
        "!",
        "!!str ",
        "%",
        "@",
        "---\n",
        "...\n",
        "<<",
        "~",
        "\u{85}",
        "\u{0}",
        "é",
        "$patch: delete",
    ];
    let bite = (any::<prop::sample::Index>(), 0..3usize, prop::sample::select(bits));
    prop::collection::vec(bite, 1..4).prop_map(Damage)
}

impl Damage {
    pub(crate) fn to(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (at, lost, bit) in &self.0 {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let first = at.index(places.len());
            let last = (first + lost).min(places.len() - 1);
            text.replace_range(places[first]..places[last], bit);
        }
        text
    }
}
