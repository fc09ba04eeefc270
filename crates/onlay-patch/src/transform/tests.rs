//! Each transformation on whole texts: what changes, and nothing else.

use onlay_kube::{Labels, ObjectIndex, Rules};
use onlay_yaml::{SourceId, Text, parse};

use super::*;
use crate::plan::{How, Plan, Settled, resolve_with};
use crate::read::PatchSet;

fn place() -> Place {
    Place { source: SourceId(9), span: 0..0 }
}

/// Reads `--OPTION VALUE` pairs.
fn transforms(options: &[&str]) -> Transforms {
    let mut transforms = Transforms::default();
    for option in options.chunks(2) {
        let (name, value) = (option[0], option[1]);
        match name {
            "--set" => transforms.set.push(Placeholder::parse(value, place()).expect("is one")),
            "--image" => transforms.images.push(ImagePin::parse(value, place()).expect("is one")),
            "--registry" => transforms.registry = Some(Registry::parse(value, place()).expect("is one")),
            "--namespace" => transforms.namespaces.push(NamespaceChange::parse(value, place()).expect("is one")),
            "--size" => {
                let (presets, problems) = Presets::read(SourceId(8), &Text::from(PRESETS));
                assert!(problems.is_empty(), "{problems:?}");
                transforms.size = Some(Size { name: value.to_owned(), presets, place: place() });
            }
            other => panic!("{other} is no option"),
        }
    }
    transforms
}

fn run(base: &str, patches: &[&str], options: &[&str]) -> (String, Plan) {
    let text = Text::from(base);
    let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "base");
    let mut set = PatchSet::default();
    for (number, patch) in (1..).zip(patches) {
        set.read("patch.yaml", SourceId(number), &Text::from(*patch));
    }
    let transforms = transforms(options);
    let how = How { transforms: Some(&transforms), settled: None };
    let plan = resolve_with(&index, &Rules::of(&[&index]), &Labels::default(), &set, how);
    let out = plan.edits.get(&SourceId(0)).map_or_else(|| base.to_owned(), |edits| edits.apply(&text));
    (out, plan)
}

/// Lines of the base that go, and lines that come.
fn check(base: &str, options: &[&str], gone: &[&str], come: &[&str]) -> Plan {
    let (out, plan) = run(base, &[], options);
    let lines = |text: &str, other: &str| -> Vec<String> {
        let other: Vec<&str> = other.lines().collect();
        text.lines().filter(|line| !other.contains(line)).map(|line| line.trim_start().to_owned()).collect()
    };
    assert_eq!(lines(base, &out), gone, "{out}");
    assert_eq!(lines(&out, base), come, "{out}");
    plan
}

fn codes(plan: &Plan) -> Vec<&'static str> {
    plan.problems.iter().map(|problem| problem.kind.code()).collect()
}

const WEB: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: prod # theirs
spec:
  replicas: 2
  template:
    spec:
      initContainers:
        - {name: wait, image: 'busybox:1'} # waits
      containers:
        - name: web
          image: \"gcr.io/vendor/web:1@sha256:ab\"   # pinned
          args: [--namespace=prod, http://api.prod.svc:80]
          resources:
            limits: {cpu: 1, memory: 1Gi}
        - name: proxy
          image: envoy
";

const PRESETS: &str = "\
sizes:
  standard: {}
  x-large:
    web:
      replicas: 6 # six
      containers:
        web:
          resources:
            limits: {memory: 4Gi}
            requests: {memory: 2Gi}
    hpa: {minReplicas: 3}
";

#[test]
fn a_registry_takes_the_place_of_all_before_the_last_name() {
    let plan = check(
        WEB,
        &["--registry", "reg.io/m/"],
        &[
            "- {name: wait, image: 'busybox:1'} # waits",
            "image: \"gcr.io/vendor/web:1@sha256:ab\"   # pinned",
            "image: envoy",
        ],
        &[
            "- {name: wait, image: 'reg.io/m/busybox:1'} # waits",
            "image: \"reg.io/m/web:1@sha256:ab\"   # pinned",
            "image: reg.io/m/envoy",
        ],
    );
    assert_eq!(plan.transformed.len(), 3);
    assert_eq!(plan.transformed[2].pointer, "/spec/template/spec/initContainers/0/image");
    assert_eq!(plan.transformed[2].before.as_deref(), Some("busybox:1"));
    assert_eq!(plan.transformed[0].origin, place());
    assert!(plan.outcomes.is_empty() && plan.problems.is_empty());
    check(
        WEB,
        &[
            "--registry",
            "gcr.io/vendor",
            "--image",
            "web#proxy=gcr.io/vendor/envoy",
            "--image",
            "web#wait=gcr.io/vendor/b",
        ],
        &["- {name: wait, image: 'busybox:1'} # waits", "image: envoy"],
        &["- {name: wait, image: 'gcr.io/vendor/b'} # waits", "image: gcr.io/vendor/envoy"],
    );
}

#[test]
fn images_of_custom_resources_and_placeholders_stay_and_are_listed() {
    let base = "apiVersion: x.io/v1\nkind: Thing\nmetadata: {name: a}\nspec: {containers: [{name: c, image: a/b}]}\n---\n\
                apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: c, image: '{{IMAGE}}'}]}\n";
    let plan = check(base, &["--registry", "r"], &[], &[]);
    assert_eq!(codes(&plan), ["transform/image-stays"; 2]);
}

#[test]
fn an_image_is_that_of_one_container_or_of_the_first() {
    check(
        WEB,
        &["--image", "web=web:2"],
        &["image: \"gcr.io/vendor/web:1@sha256:ab\"   # pinned"],
        &["image: \"web:2\"   # pinned"],
    );
    check(
        WEB,
        &["--image", "Deployment/web#wait=w:2"],
        &["- {name: wait, image: 'busybox:1'} # waits"],
        &["- {name: wait, image: 'w:2'} # waits"],
    );
    let plan = check(WEB, &["--image", "web#prxy=w:2"], &[], &[]);
    assert_eq!(codes(&plan), ["transform/no-such-container"]);
    assert_eq!(plan.problems[0].kind.help().as_deref(), Some("did you mean `proxy`?"));
    assert!(plan.has_errors());
    let plan = check(WEB, &["--image", "wep=w:2"], &[], &[]);
    assert_eq!(codes(&plan), ["transform/no-such-object"]);
    // A Service of the same name has no containers.
    let both = format!("apiVersion: v1\nkind: Service\nmetadata: {{name: web}}\n---\n{WEB}");
    check(&both, &["--image", "web#proxy=envoy:2"], &["image: envoy"], &["image: envoy:2"]);
}

#[test]
fn a_container_without_image_gets_one() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    tty: true\n";
    check(pod, &["--image", "a=x:1"], &[], &["image: x:1"]);
}

#[test]
fn a_namespace_moves_all_objects_and_what_names_it() {
    let plan = check(WEB, &["--namespace", "test"], &["namespace: prod # theirs"], &["namespace: test # theirs"]);
    assert_eq!(codes(&plan), ["transform/namespace-in-text"; 2]);
    let base = "\
apiVersion: v1
kind: Namespace
metadata:
  name: prod
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: view
subjects:
- kind: ServiceAccount
  name: web
  namespace: prod
- kind: ServiceAccount
  name: other
  namespace: kube-system
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: hook
webhooks: [{name: a, clientConfig: {service: {name: web, namespace: prod}}}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: prod
";
    let hook = |ns: &str| format!("webhooks: [{{name: a, clientConfig: {{service: {{name: web, namespace: {ns}}}}}}}]");
    let plan = check(
        base,
        &["--namespace", "test"],
        &["name: prod", "namespace: prod", &hook("prod"), "namespace: prod"],
        &["name: test", "namespace: test", &hook("test"), "namespace: test", "namespace: test"],
    );
    assert!(plan.problems.is_empty(), "{:?}", plan.problems);
    // Where only one of several is meant, objects without a namespace stay without.
    check(
        base,
        &["--namespace", "prod=test"],
        &["name: prod", "namespace: prod", &hook("prod"), "namespace: prod"],
        &["name: test", "namespace: test", &hook("test"), "namespace: test"],
    );
}

#[test]
fn a_namespace_must_be_meant_and_free() {
    let two = "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: x}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: y2}\n";
    let plan = check(two, &["--namespace", "z"], &[], &[]);
    assert_eq!(codes(&plan), ["transform/several-namespaces"]);
    assert_eq!(
        plan.problems[0].kind.help().as_deref(),
        Some("say which one is meant: --namespace x=z or --namespace y2=z")
    );
    let (_, plan) = run(two, &[], &["--namespace", "x=y2"]);
    assert_eq!(codes(&plan), ["transform/namespace-collision"]);
    assert!(plan.has_errors());
    let (_, plan) = run(two, &[], &["--namespace", "q=z"]);
    assert_eq!(codes(&plan), ["transform/no-such-namespace"]);
    let (out, plan) = run(two, &[], &["--namespace", "x=y2", "--namespace", "y2=x"]);
    assert!(!plan.has_errors() && out.contains("namespace: y2}\n---"), "{out}");
}

#[test]
fn a_placeholder_stands_for_the_namespace_of_the_release() {
    let base = format!("apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  namespace: ${{ns}}\n---\n{WEB}");
    let (gone, come) =
        (["namespace: ${ns}", "namespace: prod # theirs"], ["namespace: test", "namespace: test # theirs"]);
    check(&base, &["--namespace", "test"], &gone, &come);
    check(&base, &["--namespace", "test", "--set", "ns=prod"], &gone, &come);
}

#[test]
fn placeholders_stand_inside_of_scalars() {
    let base = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: ${ib.namespace} # ours\ndata:\n  num: \"{{N}}\"\n  x: |\n    # ${ib.namespace}\n    {{ .Values }} {{N}}\n";
    let plan = check(
        base,
        &["--set", "ib.namespace=prod", "--set", "N=3"],
        &["namespace: ${ib.namespace} # ours", "num: \"{{N}}\"", "# ${ib.namespace}", "{{ .Values }} {{N}}"],
        &["namespace: prod # ours", "num: \"3\"", "# prod", "{{ .Values }} 3"],
    );
    let told: Vec<String> =
        plan.transformed.iter().map(|t| format!("{} {}", t.pointer, t.before.as_deref().unwrap_or("-"))).collect();
    assert_eq!(told, ["/metadata/namespace ib.namespace", "/data/num N", "/data/x ib.namespace", "/data/x N"]);
    let plan = check(base, &["--set", "ib.namspace=prod"], &[], &[]);
    assert_eq!(codes(&plan), ["transform/unused-placeholder"]);
    assert_eq!(plan.problems[0].kind.help().as_deref(), Some("did you mean `ib.namespace`?"));
}

#[test]
fn of_secrets_nothing_is_told() {
    let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {p: '${P}'}\n";
    let plan = check(secret, &["--set", "P=hunter2"], &["stringData: {p: '${P}'}"], &["stringData: {p: 'hunter2'}"]);
    assert_eq!((&plan.transformed[0].before, &plan.transformed[0].after), (&None, &None));
}

#[test]
fn a_size_comes_before_the_patches() {
    let plan = check(
        WEB,
        &["--size", "XLARGE"],
        &["replicas: 2", "limits: {cpu: 1, memory: 1Gi}"],
        &["replicas: 6", "limits: {cpu: 1, memory: 4Gi}", "requests: {memory: 2Gi}"],
    );
    assert_eq!(codes(&plan), ["transform/no-such-object"], "{:?}", plan.problems);
    assert_eq!(plan.transformed.len(), 3);
    let (out, _) = run(WEB, &["# target: web\nspec: {replicas: 7}\n"], &["--size", "x-large"]);
    assert!(out.contains("replicas: 7\n") && out.contains("memory: 4Gi"), "{out}");
    check(WEB, &["--size", "Standard"], &[], &[]);
    let plan = check(WEB, &["--size", "xx-large"], &[], &[]);
    assert_eq!(codes(&plan), ["presets/no-such-size"]);
    assert_eq!(plan.problems[0].kind.help().as_deref(), Some("did you mean `x-large`?"));
}

#[test]
fn everything_wrong_with_presets_is_told_at_once() {
    let text =
        Text::from("sizes:\n  a:\n    web: {replicas: many, containers: {web: {resource: {}}}}\n    api: 3\nsize: 1\n");
    let (_, problems) = Presets::read(SourceId(0), &text);
    let told: Vec<String> =
        problems.iter().map(|p| format!("{} {:?}", p.kind, text.line_column(p.place.span.start))).collect();
    assert_eq!(
        told,
        [
            "`size` is no key of a presets file (5, 1)",
            "a number of replicas is a whole number (3, 21)",
            "`resource` is no key of a container of a size (3, 46)",
            "an object of a size is a mapping (4, 10)",
        ]
    );
}

#[test]
fn transformations_come_in_their_order_after_the_patches() {
    let patch = "# target: web\nspec: {template: {spec: {containers: [{name: proxy, image: '${P}:2'}]}}}\n";
    let (out, plan) = run(WEB, &[patch], &["--registry", "r", "--set", "P=q/envoy", "--namespace", "t"]);
    assert!(out.contains("image: 'r/envoy:2'\n") && out.contains("namespace: t # theirs"), "{out}");
    let steps: Vec<Step> = plan.transformed.iter().map(|t| t.step).collect();
    assert_eq!(steps, [Step::Set, Step::Registry, Step::Registry, Step::Registry, Step::Namespace]);
    assert!(!plan.has_errors(), "{:?}", plan.problems);
}

#[test]
fn settled_objects_have_no_say_and_stay() {
    let other = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: made, namespace: elsewhere}\ndata: {x: '${X}'}\n";
    let text = Text::from(format!("{WEB}---\n{other}"));
    let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "base");
    let asked = transforms(&["--namespace", "test"]);
    let settle = |objects: &[&str]| Settled {
        objects: objects.iter().flat_map(|name| index.find(name)).collect(),
        ..Settled::default()
    };
    let plan = |settled: &Settled, asked: &Transforms| {
        let how = How { transforms: Some(asked), settled: Some(settled) };
        resolve_with(&index, &Rules::of(&[&index]), &Labels::default(), &PatchSet::default(), how)
    };
    let alone = plan(&settle(&["made"]), &asked);
    assert!(!alone.has_errors(), "{:?}", alone.problems);
    let out = alone.edits[&SourceId(0)].apply(&text);
    assert!(out.contains("namespace: test # theirs") && out.ends_with(other), "{out}");
    // Of what is materialized already nothing is asked, so that nothing of it is wrong.
    let asked = transforms(&["--namespace", "q=r", "--set", "Y=1", "--image", "nobody=x:1"]);
    assert!(plan(&settle(&["web", "made"]), &asked).problems.is_empty());
    assert_eq!(plan(&settle(&["web"]), &asked).problems.len(), 3);
}

#[test]
fn a_second_time_changes_nothing() {
    let options =
        ["--registry", "r.io/m", "--namespace", "prod=test", "--image", "web#proxy=r.io/m/p:1", "--size", "x-large"];
    let (once, _) = run(WEB, &[], &options);
    let (twice, plan) = run(&once, &[], &options);
    assert_eq!(once, twice);
    assert!(plan.transformed.is_empty(), "{:?}", plan.transformed);
}

#[test]
fn words_that_are_no_transformations_are_refused() {
    assert!(Placeholder::parse("a", place()).is_err() && Placeholder::parse("a b=1", place()).is_err());
    for text in ["web", "web=", "=x", "#c=x", "web#=x", "web=a b", "web=a/"] {
        assert!(ImagePin::parse(text, place()).is_err(), "{text}");
    }
    for text in ["", "/", "https://r.io", "a b", "a//b"] {
        assert!(Registry::parse(text, place()).is_err(), "{text}");
    }
    for text in ["", "A", "a_b", "-a", "a=", "=a", &"a".repeat(64)] {
        assert!(NamespaceChange::parse(text, place()).is_err(), "{text}");
    }
}
