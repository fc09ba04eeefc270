//! Values of Secrets in every place that they can be in, and every command in every format, with and without failures: none is shown.

mod support;

use support::{Folder, onlay};

/// How many places there are at least; each canary has the number of its place.
const PLACES: usize = 30;

fn canary(place: usize) -> String {
    format!("canary{place:02}swordfish")
}

/// The base64 of a text; of what it stands for at any offset too, without the ends that depend on the neighbours.
fn base64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let encode = |chunk: &[u8]| {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        (0..=chunk.len()).map(|n| char::from(LETTERS[(bits >> (18 - 6 * n) & 63) as usize])).collect::<String>()
    };
    text.as_bytes().chunks(3).map(encode).collect()
}

/// Everything by which a canary gives itself away.
fn signs(place: usize) -> Vec<String> {
    let canary = canary(place);
    let at = |offset: usize| {
        let encoded = base64(&format!("{}{canary}", "x".repeat(offset)));
        encoded[4..encoded.len() - 4].to_owned()
    };
    vec![canary.clone(), at(0), at(1), at(2)]
}

/// Replaces `{1}` by the first canary, and so on; `{1b}` by its base64.
fn fill(text: &str) -> String {
    (1..=PLACES + 10).fold(text.to_owned(), |text, place| {
        let canary = canary(place);
        text.replace(&format!("{{{place}}}"), &canary).replace(&format!("{{{place}b}}"), &base64(&canary))
    })
}

const SECRETS: &str = r#"apiVersion: v1
kind: Secret
metadata:
  name: db
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","kind":"Secret","data":{"a":"{1b}"},"stringData":{"b":"{2}"}}
data:
  plain: {3b}
  "quoted": "{4b}"
  # The old one was {5}
  block: |
    {6b}
stringData: # not {7}
  plain: {8} # once {9}
  literal: |
    line
    {10}
  folded: >-
    words and
    {11}
  double: "first
    {12}"
  single: 'first

    {13}'
  .dockerconfigjson: '{"auths": {"registry.example.com": {"password": "{14}"}}}'
  plain-over-lines: first
    {15}
  anchored: &password {16}
  alias: *password
  twice: {17}
  twice: v
---
{apiVersion: v1, kind: Secret, metadata: {name: flow}, stringData: {a: {18}, b: "{19}"}}
---
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Secret
  metadata: {name: listed}
  stringData:
    password: {20}
---
apiVersion: v1
kind: SecretList
items:
- metadata: {name: typed}
  stringData:
    password: {21}
---
x-shared: &shared
  password: "shared"
apiVersion: v1
kind: Secret
metadata: {name: merged}
stringData:
  <<: *shared
  other: {22}
---
apiVersion: v1
kind: Secret
metadata: {name: wrong}
stringData:
- {23}
"#;

const JSON: &str = r#"{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "json"}, "stringData": {"a": "{24}", "b": ["{25}"]}}"#;
const WEB: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2\n";

/// Patches that can be laid on, and then one fault each.
const PATCHES: [(&str, &str); 14] = [
    ("fine", "# target: db\nstringData:\n  plain: {26}\n  new: |\n    {27}\n"),
    (
        "fine-json",
        "# target: db\n- {op: replace, path: /stringData/plain, value: '{28}'}\n- op: add\n  path: /stringData/map\n  value:\n    a: {29}\n",
    ),
    ("all", "# target: Secret\nkind: Secret\nstringData: {everywhere: \"{30}\"}\n"),
    ("test", "# target: db\n- {op: test, path: /stringData/plain, value: '{31}'}\n"),
    ("directive", "# target: db\nstringData: {plain: {32}, $patch: nonsense}\n"),
    ("twice", "# target: db\nkind: Secret\nstringData:\n  plain: {33}\n  plain: {33}\n"),
    ("syntax", "# target: db\nstringData:\n  plain: '{34}\n"),
    ("syntax-block", "# target: db\nstringData:\n  plain: |\n    {34}\n   bad: [{34}\n"),
    ("target", "# target: nothing\nkind: Secret\nstringData: {plain: {35}}\n"),
    ("no-target", "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {plain: {36}}\n"),
    ("kind", "# target: db\nkind: ConfigMap\ndata: {plain: {37}}\n"),
    ("name", "# target: db\nkind: Secret\nmetadata: {name: other}\nstringData: {plain: {38}}\n"),
    ("pointer", r#"{"target": "db", "patch": [{"op": "replace", "path": "/data/nothing/below", "value": "{39}"}]}"#),
    ("operation", r#"{"target": "db", "patch": [{"op": "replce", "value": "{40}", "path": "/stringData/plain"}]}"#),
];

/// Bundles that are taken, and then one fault each.
const FAULTS: [(&str, &str); 6] = [
    ("none", ""),
    ("quote", "---\napiVersion: v1\nkind: Secret\nmetadata: {name: q}\nstringData:\n  a: \"{20}\n"),
    ("tab", "---\napiVersion: v1\nkind: Secret\nmetadata: {name: q}\nstringData:\n\ta: {20}\n"),
    ("control", "---\napiVersion: v1\nkind: Secret\nmetadata: {name: q}\nstringData:\n  a: {20}\u{1b}\n"),
    ("key", "---\napiVersion: v1\nkind: Secret\nmetadata: {name: q}\nstringData:\n  ? [{20}]\n  : {20}\n"),
    ("stands-twice", "---\n{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {a: {20}}}\n"),
];

/// Every way of looking; words in capitals are paths.
const COMMANDS: [&str; 39] = [
    "inspect AFTER",
    "inspect AFTER --format json",
    "inspect AFTER --format api",
    "inspect AFTER --format api --call base-configs",
    "inspect AFTER --format api --call containers",
    "materialize AFTER -p PATCH -o OUT",
    "materialize AFTER -p PATCH -o OUT.zip --keep-going --pedantic",
    "materialize AFTER -p PATCH -o OUT --strict --layout objects --force",
    "diff AFTER -p PATCH",
    "diff AFTER -p PATCH --format json",
    "diff AFTER -p PATCH --format markdown",
    "diff AFTER -p PATCH --format names",
    "diff AFTER -p PATCH --format summary",
    "diff AFTER -p PATCH --format api",
    "diff AFTER -p PATCH --format api --call summary",
    "diff AFTER -p PATCH --color always --formatting --context 100 --pedantic",
    "diff BEFORE AFTER -p PATCH",
    "diff BEFORE AFTER -p PATCH --format json",
    "diff AFTER BEFORE -p PATCH --keep db",
    "diff AFTER BEFORE -p PATCH --keep db --format markdown",
    "diff BEFORE AFTER -p PATCH --format api --call upgrade",
    "check AFTER -p PATCH",
    "check AFTER -p PATCH --before BEFORE --pedantic --format json",
    "check AFTER -p PATCH --format sarif",
    "check AFTER -p PATCH --format junit --fail-on note",
    "check AFTER -p PATCH --format github",
    "check AFTER -p PATCH --format gitlab",
    "check AFTER -p PATCH --format markdown",
    "check AFTER -p PATCH --format api",
    "explain AFTER -p PATCH",
    "explain AFTER -p PATCH db db#/stringData json typed",
    "explain AFTER -p PATCH secrets.yaml json.json --format json",
    "diff BEFORE AFTER -p PATCH --layers",
    "diff AFTER AFTER --after-patches PATCH --layers --format json",
    "patch preview PATCH AFTER",
    "patch preview PATCH AFTER --format api",
    "patch list PATCH",
    "patch list PATCH --format json",
    "labels list AFTER --format json",
];

#[test]
fn no_value_of_a_secret_is_shown() {
    let folder = Folder::with(&[("before/web.yaml", WEB)]);
    for (name, fault) in FAULTS {
        folder.write(&format!("after-{name}/web.yaml"), WEB.replace("replicas: 2", "replicas: 3").as_bytes());
        folder.write(&format!("after-{name}/secrets.yaml"), fill(&format!("{SECRETS}{fault}")).as_bytes());
        folder.write(&format!("after-{name}/json.json"), fill(JSON).as_bytes());
    }
    for (name, patch) in PATCHES {
        folder.write(&format!("patches/{name}.yaml"), fill(patch).as_bytes());
    }
    let mut runs = 0;
    let mut leaks = Vec::new();
    for (fault, _) in FAULTS {
        for (patch, _) in PATCHES {
            // Every patch on the bundle that is in order, some on each other.
            if fault != "none" && !["fine", "all", "syntax"].contains(&patch) {
                continue;
            }
            for command in COMMANDS {
                let path = |word: &str| match word {
                    "BEFORE" => folder.path("before"),
                    "AFTER" => folder.path(&format!("after-{fault}")),
                    "PATCH" => folder.path(&format!("patches/{patch}.yaml")),
                    "OUT" | "OUT.zip" => folder.path(&word.to_lowercase()),
                    other => other.to_owned(),
                };
                let mut args: Vec<String> = command.split(' ').map(path).collect();
                args.push("-v".to_owned());
                let run = onlay(&args.iter().map(String::as_str).collect::<Vec<_>>());
                assert!(
                    (0..=2).contains(&run.code) && !run.err.contains("unexpected argument"),
                    "{command}: {}",
                    run.err
                );
                runs += 1;
                let all = format!("{}\n{}", String::from_utf8_lossy(&run.out), run.err);
                let shown = |place: &usize| signs(*place).iter().any(|sign| all.contains(sign.as_str()));
                let shown: Vec<usize> = (1..=PLACES + 10).filter(shown).collect();
                if !shown.is_empty() {
                    let line = all.lines().find(|line| line.contains("swordfish")).unwrap_or_default();
                    leaks.push(format!("{shown:?} by {command} of {fault} with {patch}: {line}"));
                }
            }
        }
    }
    assert!(runs > 500 && leaks.is_empty(), "{} of {runs} runs: {:#?}", leaks.len(), &leaks[..leaks.len().min(40)]);
}

#[test]
fn what_is_asked_for_is_shown() {
    // Otherwise the canaries would prove nothing.
    let folder = Folder::with(&[("before/web.yaml", WEB)]);
    folder.write("after/secrets.yaml", fill(SECRETS).as_bytes());
    let run = onlay(&["diff", &folder.path("before"), &folder.path("after"), "--show-secrets"]).exits(1);
    let places: Vec<usize> =
        (1..=23).filter(|n| signs(*n).iter().any(|sign| run.text().contains(sign.as_str()))).collect();
    assert_eq!(places, (1..=23).collect::<Vec<_>>());
}
