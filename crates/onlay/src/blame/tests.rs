use onlay_bundle::{Content, Input, Limits};
use onlay_kube::Labels;
use onlay_patch::PatchSet;
use onlay_yaml::Text;

use super::*;
use crate::{Overlays, Release, materialize};

/// Writes each line of what comes out behind the lines that it was made of: `b` and `p` of base and patch, columns aside.
fn check(base: &str, patch: &str, expected: &[&str]) {
    let bundle = Input { name: "base".to_owned(), content: Content::Bytes(base.as_bytes().to_vec()) };
    let bundle = onlay_bundle::read(bundle, &Limits::default()).expect("is a bundle");
    let mut sources = Sources::default();
    let base = Release::read(bundle, "b", &mut sources);
    let patch = Text::from(patch);
    let mut set = PatchSet::default();
    set.read("p", sources.add("p", patch.clone()), &patch);
    let overlays = Overlays { patches: &set, labels: &Labels::default(), crds: None };
    let done = materialize(&base, overlays, &mut sources);
    assert!(!done.has_errors(), "{:?}", done.plan.problems);
    let origins = Origins::of(&base, &done.release, &done.plan, &sources);
    let text = &done.release.files[0].text;
    let blame = origins.blame(done.release.files[0].source).expect("the text has changed");

    assert_eq!(blame.runs().first().map(|run| run.span.start), Some(0));
    assert_eq!(blame.runs().last().map(|run| run.span.end), Some(text.len()));
    assert!(blame.runs().windows(2).all(|pair| pair[0].span.end == pair[1].span.start));
    for run in blame.runs() {
        if let Whence::Base(place) = &run.whence {
            assert_eq!(text[run.span.clone()], sources.get(place.source).text[place.span.clone()]);
        }
    }
    let show = |place: &Place| {
        let path = &sources.get(place.source).path;
        format!("{path}{}", sources.get(place.source).text.line_column(place.span.start).0)
    };
    let shown: Vec<String> = blame
        .lines(text)
        .iter()
        .zip(text.lines())
        .map(|(blamed, line)| {
            let mut places: Vec<String> = blamed.base.iter().chain(&blamed.patches).map(show).collect();
            places.dedup();
            format!("{:<6}{line}", places.join(" "))
        })
        .collect();
    assert_eq!(shown, expected);
}

const WEB: &str = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2 # two\n  template:\n    spec:\n      containers:\n        - name: web\n          image: web:1\n";

#[test]
fn a_line_is_of_the_base_of_a_patch_or_of_both() {
    check(
        WEB,
        "# target: web\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: web\n          env:\n            - name: A\n              value: \"1\"\n            - name: B\n              value: |\n                x: 1\n",
        &[
            "b1    apiVersion: apps/v1",
            "b2    kind: Deployment",
            "b3    metadata: {name: web}",
            "b4    spec:",
            "b5 p3   replicas: 3 # two",
            "b6      template:",
            "b7        spec:",
            "b8          containers:",
            "b9            - name: web",
            "b10             image: web:1",
            "p8              env:",
            "p9                - name: A",
            "p10                 value: \"1\"",
            "p11               - name: B",
            "p12                 value: |",
            "p13                   x: 1",
        ],
    );
}

#[test]
fn a_value_that_is_spelled_anew_is_found_by_its_keys() {
    check(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  a: b\n",
        "{\"target\": \"web\", \"kind\": \"ConfigMap\", \"patch\": [\n  {\"op\": \"add\", \"path\": \"/metadata/labels\", \"value\": {\"app\": \"web\"}},\n  {\"op\": \"replace\", \"path\": \"/data\",\n   \"value\": {\"b\": \"x\",\n             \"c\": \"y\"}}\n]}\n",
        &[
            "b1    apiVersion: v1",
            "b2    kind: ConfigMap",
            "b3 p2 metadata: {name: web, labels: {app: web}}",
            "b4    data:",
            "p4      b: x",
            "p5      c: \"y\"",
        ],
    );
}

#[test]
fn what_moves_stays_of_the_base_and_what_goes_is_told() {
    check(
        "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports:\n    - port: 1\n      name: a\n    - port: 2\n",
        "# target: web\nspec:\n  $setElementOrder/ports:\n    - port: 2\n    - port: 1\n  ports:\n    - port: 1\n      name: b\n",
        &[
            "b1    apiVersion: v1",
            "b2    kind: Service",
            "b3    metadata: {name: web}",
            "b4    spec:",
            "b5      ports:",
            "b8        - port: 2",
            "b6        - port: 1",
            "b7 p8       name: b",
        ],
    );
}

#[test]
fn a_removal_names_who_asked_for_it() {
    let mut sources = Sources::default();
    let base = sources.add("b", Text::from("a: 1\nb: 2\n"));
    let by = Place { source: sources.add("p", Text::from("a: null\n")), span: 0..7 };
    let edits = EditSet::new(vec![Edit { span: 0..5, pieces: Vec::new(), origin: Some(by.clone()) }]);
    let blame = Blame::of(base, Some(&edits.expect("one edit overlaps nothing")), &sources);
    assert_eq!(blame.removals(), [Removal { at: 0, base: Place { source: base, span: 0..5 }, by }]);
    assert_eq!(blame.lines("b: 2\n"), [Blamed { base: Some(Place { source: base, span: 5..9 }), patches: Vec::new() }]);
}

#[test]
fn lines_of_a_patch_are_found_in_their_order() {
    let lines = |text: &str, asked: &str| -> Vec<String> {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        aligned(&lines, asked).into_iter().map(|span| asked[span].to_owned()).collect()
    };
    assert_eq!(lines("\n  a: 1\n  b: 2", "a: 1\n    b: 2\n"), ["a: 1", "a: 1", "b: 2"]);
    assert_eq!(lines("- a: 1\n  b: 2\n", "{b: 0, a: 1, b: 2}"), ["a: 1, b: 2}", "b: 2}"]);
    assert_eq!(lines("x: 1\ny: 2\n", "{\"op\": \"copy\"}"), ["{\"op\": \"copy\"}", "{\"op\": \"copy\"}"]);
    assert_eq!(lines("", "a"), Vec::<String>::new());
}
