use onlay_kube::Labels;
use onlay_yaml::{SourceId, Text, parse};

use super::*;
use crate::plan::resolve;
use crate::spot::SpotStep;

const BASE: &str = "\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, finalizers: [a, b]}
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: proxy
          image: proxy:1
        - name: web
          image: web:1
          args: [--x]
          resources: {limits: {cpu: 1}}
";

/// Each write as `says spot`, patches parted by a blank line.
fn written(patches: &[&str]) -> Vec<String> {
    with(patches, |laid| {
        let says = |says: &Says<'_>| match says {
            Says::Set(value) => format!("= {}", value.to_value().to_json()),
            Says::Replace(value) => format!("replaced {}", value.to_value().to_json()),
            Says::Remove => "gone".to_owned(),
            Says::Insert(value) => format!("gets {}", value.to_value().to_json()),
            Says::Retain(keys) => format!("keeps {}", keys.join(" ")),
            Says::Order => "in order".to_owned(),
            Says::Test(_) => "tested".to_owned(),
            Says::Read => "read".to_owned(),
        };
        laid.writes.iter().map(|write| format!("{} {}", write.at, says(&write.says))).collect()
    })
}

fn with<T>(patches: &[&str], each: impl Fn(&Laid<'_>) -> Vec<T>) -> Vec<T> {
    let index = ObjectIndex::of(parse(SourceId(0), &Text::from(BASE)).documents, |_| "web");
    let mut set = PatchSet::default();
    for (number, patch) in (1..).zip(patches) {
        set.read("patch.yaml", SourceId(number), &Text::from(format!("# target: web\n{patch}")));
    }
    let rules = Rules::of(&[&index]);
    let plan = resolve(&index, &rules, &Labels::default(), &set);
    assert!(!plan.has_errors(), "{:?}", plan.problems);
    let trace = trace(&index, &rules, &set, &plan.outcomes[0]);
    trace.laid.iter().flat_map(each).collect()
}

#[test]
fn a_strategic_patch_says_what_its_leaves_say() {
    let patch = "kind: Deployment\nmetadata: {name: web, annotations: {a: x}}\nspec:\n  replicas: 2\n  paused: null\n";
    assert_eq!(written(&[patch]), ["/metadata/annotations/a = \"x\"", "/spec/replicas = 2", "/spec/paused gone"]);
}

#[test]
fn items_are_named_and_directives_understood() {
    let patch = "\
spec:
  strategy: {$retainKeys: [type], type: Recreate}
  template:
    spec:
      $setElementOrder/containers: [{name: web}]
      containers:
        - name: web
          args: [--y]
          env: [{name: A, value: x}]
          resources: {$patch: replace, limits: {cpu: 2}}
        - {name: proxy, $patch: delete}
metadata:
  $deleteFromPrimitiveList/finalizers: [a]
  finalizers: [c]
";
    let web = "/spec/template/spec/containers/[name=web]";
    assert_eq!(
        written(&[patch]),
        [
            "/spec/strategy keeps type".to_owned(),
            "/spec/strategy/type = \"Recreate\"".to_owned(),
            "/spec/template/spec/containers in order".to_owned(),
            format!("{web}/args replaced [\"--y\"]"),
            format!("{web}/env/[name=A]/value = \"x\""),
            format!("{web}/resources replaced {{\"limits\":{{\"cpu\":2}}}}"),
            "/spec/template/spec/containers/[name=proxy] gone".to_owned(),
            "/metadata/finalizers/[a] gone".to_owned(),
            "/metadata/finalizers/[c] = \"c\"".to_owned(),
        ]
    );
}

#[test]
fn a_json_patch_means_the_items_that_stand_there_then() {
    let patch = "\
- {op: test, path: /spec/template/spec/containers/1/name, value: web}
- {op: replace, path: /spec/template/spec/containers/1/image, value: 'web:2'}
- {op: remove, path: /spec/template/spec/containers/0}
- {op: replace, path: /spec/template/spec/containers/0/image, value: 'web:3'}
- {op: add, path: /spec/template/spec/containers/0/args/-, value: --z}
- {op: copy, from: /spec/replicas, path: /spec/minReadySeconds}
- {op: add, path: /metadata/annotations, value: {a: x}}
";
    let list = "/spec/template/spec/containers";
    assert_eq!(
        written(&[patch]),
        [
            format!("{list}/[name=web]/name tested"),
            format!("{list}/[name=web]/image = \"web:2\""),
            format!("{list}/[name=proxy] gone"),
            format!("{list}/[name=web]/image = \"web:3\""),
            format!("{list}/[name=web]/args gets \"--z\""),
            "/spec/replicas read".to_owned(),
            "/spec/minReadySeconds = 2".to_owned(),
            "/metadata/annotations replaced {\"a\":\"x\"}".to_owned(),
        ]
    );
    let indexes = with(&[patch], |laid| {
        laid.indexes
            .iter()
            .map(|by| (by.operation, by.index, matches!(by.step, SpotStep::Item(_)), by.is_guarded))
            .collect()
    });
    assert_eq!(indexes, [(2, 1, true, true), (3, 0, true, false), (4, 0, true, false), (5, 0, true, false)]);
}

#[test]
fn each_patch_sees_what_the_one_before_it_left() {
    let after = with(&["spec: {replicas: 3}\n", "spec: {replicas: 3}\n"], |laid| {
        let replicas = Spot::default().child(SpotStep::key("spec")).child(SpotStep::key("replicas"));
        vec![(laid.effect, replicas.find(&laid.after).map(|n| n.to_value().to_json()))]
    });
    assert_eq!(after, [(Effect::Changed, Some("3".to_owned())), (Effect::None, Some("3".to_owned()))]);
}

#[test]
fn a_list_tells_who_gave_it_its_rule() {
    let lists = with(&["spec: {template: {spec: {containers: [{name: web, args: [a]}]}}}\n"], |laid| {
        laid.lists.iter().map(|list| (list.at.to_string(), list.source.clone(), list.rule.clone())).collect()
    });
    let keyed = ListRule::Keyed(vec![onlay_kube::MergeKey { name: "name".into(), default: None }]);
    let containers = "/spec/template/spec/containers";
    assert_eq!(
        lists,
        [
            (containers.to_owned(), RuleSource::Builtin, keyed),
            (format!("{containers}/[name=web]/args"), RuleSource::Builtin, ListRule::Replace),
        ]
    );
}
