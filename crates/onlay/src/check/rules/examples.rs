//! Examples: what a rule finds, and how it is mended.

/// What is found and what is right, by the rule's id.
pub(super) const EXAMPLES: &[(&str, &str)] = &[
    (
        "patch/no-such-target",
        "# target: deployment-api-sever      # no such object: did you mean `deployment-api-server`?\n",
    ),
    (
        "patch/no-merge-key",
        "\
containers:
  - image: example/web:2              # which container?
containers:
  - name: web                         # this one
    image: example/web:2
",
    ),
    (
        "patch/list-replaced",
        "\
# An Ingress has no key for its rules, so the vendor's rules go.
spec:
  rules:
    - host: documents.example.com
",
    ),
    (
        "patch/expect",
        "\
# target: tier=backend
# expect: 8..12                       # found: 7 objects
",
    ),
    ("patch/bad-expect", "# expect: 3..1                        # write `1..3`\n"),
    (
        "patch/other-targets",
        "\
# target: Deployment                  # the release has a Deployment that it had not before
metadata:
  annotations: {ops.example.com/cost-center: \"4711\"}
",
    ),
    (
        "patch/no-effect",
        "\
spec:
  replicas: 2                         # the base has 2 as well
",
    ),
    (
        "patch/obsolete",
        "\
spec:
  replicas: 4                         # the base had 2, and has 4 now
",
    ),
    (
        "patch/absorbed",
        "\
limits:
  cpu: \"2\"                            # changes something
  memory: 2Gi                         # what the base has already
",
    ),
    (
        "patch/not-idempotent",
        "\
- {op: add, path: /spec/egress/-, value: {ports: [{port: 443}]}}
",
    ),
    (
        "patch/appended-again",
        "\
- {op: add, path: /rules/0/verbs/-, value: watch}     # `watch` is in the list already
",
    ),
    (
        "patch/misspelt-directive",
        "\
resources:
  $pach: replace                      # a field of that name; write `$patch: replace`
",
    ),
    (
        "patch/index-path",
        "\
- {op: replace, path: /spec/template/spec/containers/0/image, value: example/web:2}

- {op: test, path: /spec/template/spec/containers/0/name, value: web}
- {op: replace, path: /spec/template/spec/containers/0/image, value: example/web:2}
",
    ),
    (
        "patch/index-moved",
        "\
# Item 0 was `web`, and is `proxy` now.
- {op: replace, path: /spec/template/spec/containers/0/image, value: example/web:2}
",
    ),
    (
        "patch/duplicate",
        "\
a.yaml: {spec: {replicas: 3}}
b.yaml: {\"spec\": {\"replicas\": 3}}     # the same, for the same target
",
    ),
    (
        "patch/written-twice",
        "\
a.yaml: {data: {level: debug}}
b.yaml: {data: {level: debug, limit: \"10\"}}
",
    ),
    (
        "patch/conflict",
        "\
a.yaml: {data: {level: debug}}
b.yaml: {data: {level: warn}}         # wins, since b comes after a
",
    ),
    (
        "patch/undone",
        "\
base:   {data: {level: info}}
a.yaml: {data: {level: debug}}
b.yaml: {data: {level: info}}         # as if neither were there
",
    ),
    (
        "patch/order-dependent",
        "\
a.json: {op: add, path: /spec/egress/0, value: …}
b.json: {op: replace, path: /spec/egress/1/ports/0/port, value: 6432}   # item 1 only behind a.json
",
    ),
    (
        "patch/changed-underneath",
        "\
before: {limits: {memory: 2Gi}}
base:   {limits: {memory: 3Gi}}       # the vendor needs more now
yours:  {limits: {memory: 2500Mi}}    # and gets less
",
    ),
    (
        "patch/list-rule-changed",
        "\
before: x-kubernetes-list-type: atomic
now:    x-kubernetes-list-type: set
yours:  {spec: {notify: [desk@example.com]}}   # was the whole list, is one more address now
",
    ),
];
