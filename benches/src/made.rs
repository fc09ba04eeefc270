//! Inputs that are made: as many objects, patches or bytes as one likes.

use std::fmt::Write as _;

use onlay::bundle::{Limits, Member};
use onlay::kube::Labels;

use crate::Workload;

/// Makes a bundle of so many objects, a file each, with a patch for every fourth; in the release before, every third was another.
pub(crate) fn objects(count: usize) -> Workload {
    let patches = (0..count).step_by(4).map(|n| (format!("{n:05}.yaml"), patch(n))).collect();
    let before = (0..count).map(|n| file(n, if n % 3 == 0 { 1 } else { 0 })).collect();
    Workload::new(&format!("made-{count}"), files(count), patches).after(before)
}

/// Makes a bundle of so many objects, and one patch that is laid onto all of them by a label.
pub(crate) fn one_label(count: usize) -> Workload {
    let patch = "# target: everything\nmetadata:\n  annotations:\n    example.com/owner: platform\n";
    let mut labels = Labels::default();
    labels.bound.insert("everything".to_owned(), (0..count).map(name).collect());
    let work = Workload::new("one-label", files(count), vec![("all.yaml".to_owned(), patch.to_owned())]);
    Workload { labels, ..work }
}

/// Makes so many patches for one object: each changes a variable, every tenth adds one.
pub(crate) fn one_object(patches: usize) -> Workload {
    let patch = |n: usize| {
        let variable = if n.is_multiple_of(10) { format!("NEW_{n}") } else { format!("VAR_{}", n % 8) };
        format!(
            "# target: app-0\nspec:\n  template:\n    spec:\n      containers:\n      - name: c{}\n        env:\n        - name: {variable}\n          value: \"set {n}\"\n",
            n % 2
        )
    };
    let patches = (0..patches).map(|n| (format!("{n:05}.yaml"), patch(n))).collect();
    Workload::new("one-object", files(40), patches)
}

/// Makes one object of at least so many bytes, a custom resource with a long list, and a patch for it. Limits for a file are raised.
pub(crate) fn one_file(bytes: usize) -> Workload {
    let mut text = String::with_capacity(bytes + 256);
    text += "apiVersion: example.com/v1\nkind: Table\nmetadata:\n  name: table\nspec:\n  title: rows\n  rows:\n";
    let mut n = 0;
    while text.len() < bytes {
        let _ = write!(
            text,
            "  - name: row-{n}\n    host: host-{n}.example.com # as shipped\n    ports: [80, 443]\n    enabled: true\n    note: \"row {n} of many\"\n"
        );
        n += 1;
    }
    let patch = "# target: table\nmetadata:\n  labels:\n    patched: \"true\"\nspec:\n  title: other rows\n";
    let file = Member { path: "base_configs/table.yml".to_owned(), bytes: text.into_bytes() };
    let limits = Limits { file_size: 1 << 30, total_size: 1 << 30, ..Limits::default() };
    let work = Workload {
        name: "one-file".to_owned(),
        files: vec![file],
        before: None,
        patches: vec![("1.yaml".to_owned(), patch.to_owned())],
        labels: Labels::default(),
        objects: 1,
        limits,
    };
    assert_eq!(work.load().base.index.len(), work.objects, "the file is one object");
    work
}

fn files(count: usize) -> Vec<Member> {
    (0..count).map(|n| file(n, 0)).collect()
}

/// One object in a file; `release` tells the releases of it apart.
fn file(n: usize, release: usize) -> Member {
    Member { path: format!("base_configs/{n:05}.yml"), bytes: object(n, release).into_bytes() }
}

/// Three Deployments and a ConfigMap in turn.
fn name(n: usize) -> String {
    if n % 4 == 3 { format!("config-{n}") } else { format!("app-{n}") }
}

fn object(n: usize, release: usize) -> String {
    let name = name(n);
    if n % 4 == 3 {
        let mut text = format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\ndata:\n  app.conf: |\n");
        for line in 0..40 {
            let _ = writeln!(text, "    option-{line} = \"value {n}\" # as shipped, {release}");
        }
        return text;
    }
    let mut text = format!(
        "# Deployment {n}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {name}\n  labels:\n    app: {name}\n    tier: tier-{}\nspec:\n  replicas: 2\n  selector:\n    matchLabels:\n      app: {name}\n  template:\n    metadata:\n      labels:\n        app: {name}\n    spec:\n      containers:\n",
        n % 7
    );
    for container in 0..2 {
        let _ = write!(
            text,
            "      - name: c{container}\n        image: \"registry.example/app-{n}:{container}.{release}\" # pinned\n        ports:\n        - containerPort: 80{container}0\n          name: http\n        resources:\n          requests: {{cpu: 100m, memory: 128Mi}}\n        env:\n"
        );
        for variable in 0..8 {
            let _ = write!(
                text,
                "        # variable {variable}\n        - name: VAR_{variable}\n          value: \"{n}\"\n"
            );
        }
    }
    text
}

/// A patch for an object that is a Deployment: a value, a new variable, a new label.
fn patch(n: usize) -> String {
    format!(
        "# target: app-{n}\nmetadata:\n  labels:\n    patched: \"true\"\nspec:\n  replicas: 5\n  template:\n    spec:\n      containers:\n      - name: c1\n        env:\n        - name: VAR_3\n          value: changed\n        - name: EXTRA\n          value: new\n"
    )
}
