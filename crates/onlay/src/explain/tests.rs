use onlay_kube::{Labels, Names};
use onlay_patch::{How, ImagePin, Pointer, Transforms};
use onlay_yaml::{Text, Value};

use super::*;
use crate::blame::Origins;
use crate::materialize::{Overlays, materialized, plan_with};

const WEB: &str = "\
# The front
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2 # two will do
  template:
    spec:
      containers:
        - name: proxy
          image: proxy:1
        - name: web
          image: web:1
          args: [a, b]
      tolerations:
        - key: x
";

/// Materializes one file, `web.yaml`, with patches `1.yaml`, `2.yaml`, … and shows the explanation to a test.
fn explain(base: &str, patches: &[&str], see: impl Fn(&Explain<'_>)) {
    let mut sources = Sources::default();
    let input = onlay_bundle::Input {
        name: "web.yaml".to_owned(),
        content: onlay_bundle::Content::Bytes(base.as_bytes().to_vec()),
    };
    let bundle = onlay_bundle::read(input, &onlay_bundle::Limits::default()).expect("is a bundle");
    let base = Release::read(bundle, "web.yaml", &mut sources);
    let mut set = PatchSet::default();
    let mut transforms = Transforms::default();
    for (number, patch) in patches.iter().enumerate() {
        let text = Text::from(*patch);
        if let Some(image) = patch.strip_prefix("--image ") {
            let source = sources.add("--image", Text::from(image));
            let pin = ImagePin::parse(image, Place { source, span: 0..image.len() });
            transforms.images.push(pin.expect("is an image"));
            continue;
        }
        let path = format!("{}.yaml", number + 1);
        set.read(&path, sources.add(path.as_str(), text.clone()), &text);
    }
    let labels = Labels::default();
    let overlays = Overlays { patches: &set, labels: &labels, crds: None };
    let plan = plan_with(&base, overlays, How { transforms: Some(&transforms), settled: None });
    let result = materialized(&base, &plan, &mut sources);
    let origins = Origins::of(&base, &result, &plan, &sources);
    let rules = Rules::of(&[&base.index]);
    see(&Explain {
        base: &base,
        result: &result,
        shown: &result,
        set: &set,
        plan: &plan,
        rules: &rules,
        origins: &origins,
        sources: &sources,
    });
}

fn first(explain: &Explain<'_>) -> ObjectId {
    explain.base.index.objects().next().expect("has an object").0
}

/// Each line that is not the base's alone: its number, who asked for it, its text.
fn check_lines(base: &str, patches: &[&str], expected: &[&str]) {
    explain(base, patches, |explain| {
        let object = first(explain);
        let lines = explain.explain_lines(object, explain.lines_of(object));
        let shown: Vec<String> = lines
            .iter()
            .filter(|line| !line.origin.by.is_empty())
            .map(|line| {
                let by: Vec<String> = line.origin.by.iter().map(|by| explain.sources.show(&by.place)).collect();
                format!("{} {} {}", line.number, by.join(" "), line.text)
            })
            .collect();
        assert_eq!(shown, expected);
    });
}

#[test]
fn lines_know_the_patch_that_asked_for_them() {
    check_lines(
        WEB,
        &["# target: web\nspec:\n  replicas: 5\n", "# target: web\nmetadata:\n  labels:\n    a: b\n    c: d\n"],
        &[
            "6 2.yaml:3:3   labels:",
            "7 2.yaml:4:5     a: b",
            "8 2.yaml:5:5     c: d",
            "10 1.yaml:3:13   replicas: 5 # two will do",
        ],
    );
}

#[test]
fn lines_of_the_base_know_their_place_though_they_moved_down() {
    explain(WEB, &["# target: web\nmetadata:\n  labels: {a: b}\n"], |explain| {
        let line = &explain.explain_lines(first(explain), 8..=8)[0];
        assert_eq!(line.text, "  replicas: 2 # two will do");
        assert_eq!(explain.sources.show(line.origin.base.as_ref().expect("is of the base")), "web.yaml:7:3");
    });
}

#[test]
fn transformations_are_named() {
    explain(WEB, &["--image web#web=web:2"], |explain| {
        let line = &explain.explain_lines(first(explain), 14..=14)[0];
        assert_eq!(line.text, "          image: web:2");
        assert_eq!(line.origin.by[0].step.map(Step::name), Some("image"));
    });
}

#[test]
fn an_object_has_the_lines_of_its_document() {
    let two = format!(
        "{WEB}---\napiVersion: v1\nkind: List\nitems:\n- # first\n  apiVersion: v1\n  kind: Service\n  metadata: {{name: a}}\n- apiVersion: v1\n  kind: Service\n  metadata: {{name: b}}\n"
    );
    explain(&two, &[], |explain| {
        let lines: Vec<_> = explain.base.index.objects().map(|(id, _)| explain.lines_of(id)).collect();
        assert_eq!(lines, [1..=17, 22..=25, 26..=28]);
    });
}

/// What became of a field: who, where, the value, and `=` where it did not change.
fn check_field(base: &str, patches: &[&str], pointer: &str, expected: &[&str]) {
    explain(base, patches, |explain| {
        let story = explain.field(first(explain), &Pointer::parse(pointer).expect("is a pointer")).expect("is there");
        let shown: Vec<String> = story
            .steps
            .iter()
            .map(|step| {
                let place = step.place.as_ref().map_or_else(String::new, |place| explain.sources.show(place));
                let value = step.value.as_ref().map_or_else(|| "-".to_owned(), Value::to_json);
                format!("{place} {value}{}", if step.has_changed || step.writer == Writer::Base { "" } else { " =" })
            })
            .collect();
        assert_eq!(shown, expected, "{pointer}");
    });
}

#[test]
fn a_field_tells_who_wrote_it_in_order() {
    let patches = [
        "# target: web\nspec:\n  replicas: 3\n",
        "# target: web\nmetadata: {labels: {a: b}}\n",
        "# target: web\nspec: {replicas: 3}\n",
        "# target: web\n- {op: replace, path: /spec/replicas, value: 4}\n",
    ];
    check_field(
        WEB,
        &patches,
        "/spec/replicas",
        &["web.yaml:7:13 2", "1.yaml:3:3 3", "3.yaml:2:8 3 =", "4.yaml:2:3 4"],
    );
    check_field(WEB, &patches, "/metadata/labels/a", &["2.yaml:2:21 \"b\""]);
    check_field(WEB, &patches, "/metadata/name", &["web.yaml:5:9 \"web\""]);
}

#[test]
fn an_item_is_followed_though_others_come_before_it() {
    let patches = [
        "# target: web\n- {op: add, path: /spec/template/spec/containers/0, value: {name: new, image: new:1}}\n",
        "# target: web\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: web:2\n",
    ];
    check_field(
        WEB,
        &patches,
        "/spec/template/spec/containers/2/image",
        &["web.yaml:14:18 \"web:1\"", "2.yaml:7:9 \"web:2\""],
    );
    check_field(
        WEB,
        &["--image web#web=web:3"],
        "/spec/template/spec/containers/1/image",
        &["web.yaml:14:18 \"web:1\"", "--image:1:1 \"web:3\""],
    );
}

#[test]
fn a_field_that_is_gone_tells_who_took_it() {
    check_field(
        WEB,
        &["# target: web\nspec:\n  replicas: null\n"],
        "/spec/replicas",
        &["web.yaml:7:13 2", "1.yaml:3:3 -"],
    );
}

#[test]
fn a_pointer_to_nothing_tells_what_is_near() {
    for (pointer, message, near) in [
        ("/spec/replica", "/spec has no `replica`", "/spec/replicas"),
        ("/spce", "the object has no `spce`", "/spec"),
        (
            "/spec/template/spec/containers/web",
            "/spec/template/spec/containers has no `web`",
            "/spec/template/spec/containers/1",
        ),
        (
            "/spec/template/spec/containers/7",
            "/spec/template/spec/containers has no `7`",
            "/spec/template/spec/containers/1",
        ),
        ("/spec/replicas/x", "/spec/replicas has no `x`", ""),
    ] {
        explain(WEB, &[], |explain| {
            let error = explain.field(first(explain), &Pointer::parse(pointer).expect("is a pointer"));
            let error = error.expect_err("is not there");
            assert_eq!((error.to_string().as_str(), error.near.join(" ").as_str()), (message, near));
        });
    }
}

/// What each patch did: objects with effects, lists, bytes.
fn check_patches(base: &str, patches: &[&str], expected: &[&str]) {
    explain(base, patches, |explain| {
        let names = Names::unique_in(&[explain.base.index.objects().map(|(_, object)| &object.key).collect()]);
        let name = |object: ObjectId| names.of(&explain.base.index.object(object).key);
        let mut shown = Vec::new();
        for story in explain.patches() {
            shown.push(format!("{:?} +{} -{}", story.by, story.bytes_written, story.bytes_removed));
            for on in &story.objects {
                shown.push(format!("{} {:?}", name(on.object), on.effect));
                shown.extend(on.lists.iter().map(|list| {
                    format!(
                        "{} {}, {} dropped",
                        list.pointer,
                        if list.is_new { "new".to_owned() } else { list.how.to_string() },
                        list.dropped
                    )
                }));
            }
            shown.extend(story.skipped.iter().map(|skipped| format!("{} {}", name(skipped.object), skipped.reason)));
        }
        assert_eq!(shown, expected);
    });
}

#[test]
fn a_patch_tells_how_its_lists_merged() {
    check_patches(
        WEB,
        &[
            "# target: web\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        args: [c]\n      tolerations:\n      - key: y\n",
        ],
        &[
            "Name +17 -20",
            "web Changed",
            "/spec/template/spec/containers merged by `name`, 0 dropped",
            "/spec/template/spec/containers/1/args replaced, as Kubernetes merges no items here, 2 dropped",
            "/spec/template/spec/tolerations replaced, as Kubernetes merges no items here, 1 dropped",
        ],
    );
}

#[test]
fn a_crd_is_named_where_it_decides() {
    let base = "\
apiVersion: example.com/v1
kind: Farm
metadata: {name: farm}
spec:
  ports: [{port: 1, name: a}]
  hosts: [a, b]
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: farms.example.com}
spec:
  group: example.com
  names: {kind: Farm}
  versions:
  - name: v1
    schema:
      openAPIV3Schema:
        properties:
          spec:
            properties:
              ports:
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [port]
                items: {properties: {port: {type: integer}}}
              hosts: {items: {type: string}}
";
    check_patches(
        base,
        &["# target: farm\nspec:\n  ports: [{port: 1, name: b}]\n  hosts: [c]\n"],
        &[
            "Name +2 -5",
            "farm Changed",
            "/spec/ports merged by `port`, the CRD's `x-kubernetes-list-map-keys`, 0 dropped",
            "/spec/hosts replaced, as the CRD gives its items no keys, 2 dropped",
        ],
    );
}

#[test]
fn a_patch_tells_what_it_skipped_and_what_failed() {
    let base = format!(
        "{WEB}---\napiVersion: v1\nkind: Service\nmetadata: {{name: front, labels: {{app: web}}}}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: back, labels: {{app: web}}}}\nspec: {{replicas: 1}}\n"
    );
    check_patches(
        &base,
        &[
            "# target: app=web\nkind: Deployment\nspec: {replicas: 1}\n",
            "# target: nothing\nspec: {replicas: 1}\n",
            "# target: web\n- {op: remove, path: /nothing}\n",
        ],
        &[
            "Selector +0 -0",
            "back None",
            "front is of kind Service, the patch is for kind Deployment",
            "Nothing +0 -0",
            "Name +0 -0",
            "web Failed",
        ],
    );
}

#[test]
fn values_of_secrets_become_letters() {
    let base = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {a: hunter2, b: [x]}\ntype: Opaque\n";
    explain(base, &["# target: db\nstringData: {a: hunter3}\n"], |explain| {
        let mut letters = Letters::default();
        for (pointer, expected) in [
            ("/stringData/a", "\"<redacted A>\" \"<redacted B>\""),
            ("/stringData", r#"{"a":"<redacted A>","b":["<redacted C>"]} {"a":"<redacted B>","b":["<redacted C>"]}"#),
            ("/type", "\"Opaque\""),
        ] {
            let object = first(explain);
            let mut story = explain.field(object, &Pointer::parse(pointer).expect("is a pointer")).expect("is there");
            explain.hide_secrets(object, &mut story, &mut letters);
            let values: Vec<String> = story.steps.iter().filter_map(|s| s.value.as_ref().map(Value::to_json)).collect();
            assert_eq!(values.join(" "), expected, "{pointer}");
        }
    });
}
