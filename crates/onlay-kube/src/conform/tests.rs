use onlay_yaml::{SourceId, Text, parse};

use super::*;
use crate::ObjectIndex;

fn show(misfit: &Misfit, text: &str) -> String {
    let what = match &misfit.kind {
        MisfitKind::UnknownField { owner, near, .. } => format!("unknown in {owner} {near:?}"),
        MisfitKind::GoneField { owner, last, .. } => format!("gone from {owner} after {last}"),
        MisfitKind::WrongType { wanted, found } => format!("wants {wanted}, is {found}"),
        MisfitKind::NotInEnum { values } => format!("none of {values:?}"),
        MisfitKind::MissingField { .. } => "missing".to_owned(),
    };
    format!("{} {what} @{}", misfit.pointer(), &text[misfit.place.span.clone()])
}

fn check_as(extent: Extent, definition: &str, text: &str, expected: &[&str]) {
    let crds = ObjectIndex::of(parse(SourceId(1), &Text::from(definition)).documents, |_| "");
    let text = Text::from(text);
    let parsed = parse(SourceId(0), &text);
    let root = parsed.documents[0].root().expect("has a root");
    let string = |key: &str| root.get(key).and_then(Ref::as_str).expect("says what it is").into_owned();
    let described = Rules::of(&[&crds]).described(&string("apiVersion"), &string("kind"));
    let found: Vec<String> = described.misfits(root, extent).iter().map(|m| show(m, &text)).collect();
    assert_eq!(found, expected, "{text:?}");
}

fn check(text: &str, expected: &[&str]) {
    check_as(Extent::Whole, "", text, expected);
}

#[test]
fn a_field_that_no_type_has_is_named_with_its_likes() {
    check(
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  replcias: 3\n  Template: {}\n  template: {spec: {containers: [{nmae: web}]}}\n",
        &[
            "/spec/replcias unknown in DeploymentSpec [\"replicas\"] @replcias",
            "/spec/Template unknown in DeploymentSpec [\"template\"] @Template",
            "/spec/template/spec/containers/0/nmae unknown in Container [\"name\"] @nmae",
        ],
    );
}

#[test]
fn a_field_of_older_kubernetes_says_when_it_went() {
    check(
        "apiVersion: v1\nkind: Service\nspec: {ipFamily: IPv4}\n",
        &["/spec/ipFamily gone from ServiceSpec after 1.19 @ipFamily"],
    );
}

#[test]
fn a_value_of_another_type_is_told_with_what_is_wanted() {
    check(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {labels: {tier: 1, on: yes}}\nspec: {replicas: \"3\", selector: web, template: [], paused: 1}\n",
        &[
            "/metadata/labels/tier wants a string, is a whole number @1",
            "/metadata/labels/true wants a string, is a boolean @yes",
            "/spec/replicas wants a whole number, is a string @\"3\"",
            "/spec/selector wants a mapping, is a string @web",
            "/spec/template wants a mapping, is a list @[]",
            "/spec/paused wants a boolean, is a whole number @1",
        ],
    );
    check(
        "apiVersion: v1\nkind: Secret\ndata: {a: not base64, b: YQ==}\n",
        &["/data/a wants base64, is a string @not base64"],
    );
}

#[test]
fn null_and_free_values_fit() {
    check("apiVersion: v1\nkind: Pod\nmetadata: {creationTimestamp: null}\nspec:\nstatus: ~\n", &[]);
    check("apiVersion: x/v1\nkind: Free\nspec: {a: [1, {b: c}]}\n", &[]);
}

#[test]
fn a_patch_may_hold_directives_and_lack_everything_else() {
    let text = "apiVersion: v1\nkind: Pod\n$patch: replace\n$retainKeys: [spec]\nspec: {$setElementOrder/containers: [], $deleteFromPrimitiveList/x: [], containers: [{$patch: delete}]}\n";
    check_as(Extent::Patch, "", text, &[]);
    check(
        "apiVersion: v1\nkind: Pod\nspec: {$retainKeys: []}\n",
        &["/spec/$retainKeys unknown in PodSpec [] @$retainKeys"],
    );
}

#[test]
fn what_aliases_and_merges_bring_in_is_told_once() {
    check(
        "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - &c {nam: a}\n    - *c\n    - {<<: *c, name: b}\n",
        &["/spec/containers/0/nam unknown in Container [\"name\"] @nam"],
    );
}

const CRD: &str = "\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: flows.x.io}
spec:
  group: x.io
  names: {kind: Flow}
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [mode, size, steps]
              properties:
                mode: {type: string, enum: [fast, slow]}
                size: {type: integer, default: 1}
                port: {x-kubernetes-int-or-string: true}
                steps: {type: array, items: {type: object, properties: {name: {type: string}}}}
                labels: {type: object, additionalProperties: {type: string}}
                free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: boolean}}}
                open: {type: object, additionalProperties: true}
                child: {type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object}}}
";

#[test]
fn a_custom_resource_is_held_to_its_definition() {
    let head = "apiVersion: x.io/v1\nkind: Flow\nmetadata: {name: a}\n";
    let check = |text: &str, expected: &[&str]| check_as(Extent::Whole, CRD, &format!("{head}{text}"), expected);
    check("spec: {mode: fast, steps: [{name: a}], port: 80, labels: {a: b}, free: {b: 1}, open: {c: 2}}\n", &[]);
    check(
        "spec:\n  mode: quick\n  steps: [{nmae: a}]\n  port: true\n  labels: {a: 1}\n  free: {a: 1}\n  step: []\n",
        &[
            "/spec/mode none of [\"fast\", \"slow\"] @quick",
            "/spec/steps/0/nmae unknown in /spec/steps/0 [\"name\"] @nmae",
            "/spec/port wants a whole number or a string, is a boolean @true",
            "/spec/labels/a wants a string, is a whole number @1",
            "/spec/free/a wants a boolean, is a whole number @1",
            "/spec/step unknown in /spec [\"steps\"] @step",
        ],
    );
    check("spec: {mode: fast}\n", &["/spec/steps missing @{mode: fast}"]);
    check(
        "spec: {mode: fast, steps: [], child: {apiVersion: v1, kind: A, metadata: {nam: a}, spec: {a: 1}}}\n",
        &[
            "/spec/child/metadata/nam unknown in ObjectMeta [\"name\", \"namespace\", \"clusterName\"] @nam",
            "/spec/child/spec/a unknown in /spec/child/spec [] @a",
        ],
    );
    check_as(Extent::Patch, CRD, &format!("{head}spec: {{mode: slow}}\n"), &[]);
    let keeps = CRD.replace("/v1\n", "/v1beta1\n");
    check_as(
        Extent::Patch,
        &keeps,
        &format!("{head}spec: {{mode: 1, step: []}}\n"),
        &["/spec/mode wants a string, is a whole number @1"],
    );
}

#[test]
fn a_value_at_a_pointer_is_held_to_what_is_there() {
    let at = |pointer: &[&str], value: &str| -> Vec<String> {
        let text = Text::from(value);
        let parsed = parse(SourceId(0), &text);
        let root = parsed.documents[0].root().expect("has a root");
        let tokens: Vec<String> = pointer.iter().map(|t| (*t).to_owned()).collect();
        let described = Rules::default().described("apps/v1", "Deployment");
        described.misfits_at(&tokens, root, &root.place()).iter().map(|m| show(m, &text)).collect()
    };
    assert_eq!(at(&["spec", "replicas"], "3"), Vec::<String>::new());
    assert_eq!(at(&["spec", "replicas"], "web"), ["/spec/replicas wants a whole number, is a string @web"]);
    assert_eq!(at(&["spec", "replcias"], "3"), ["/spec/replcias unknown in DeploymentSpec [\"replicas\"] @3"]);
    assert_eq!(
        at(&["spec", "template", "spec", "containers", "-"], "{nam: a}"),
        ["/spec/template/spec/containers/-/nam unknown in Container [\"name\"] @nam"]
    );
}
