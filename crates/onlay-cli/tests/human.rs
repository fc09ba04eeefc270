//! What `onlay diff` shows to people: the summary, the marked words, `--stat`, `--format names` and `--format markdown`.

mod support;

use support::{Folder, LABELS, NEW, OLD, PATCHES, WEB, golden, onlay};

const DEMO: [&str; 7] = ["diff", OLD, NEW, "-p", PATCHES, "--labels", LABELS];

fn demo(more: &[&str]) -> String {
    onlay(&[&DEMO[..], more].concat()).exits(1).text()
}

#[test]
fn the_summary_comes_first_and_says_which_patches_did_nothing() {
    let text = demo(&[]);
    let (head, _) = text.split_once("\n\n").expect("a blank line ends the summary");
    golden("diff-summary.txt", &format!("{head}\n"));
    // On standard output alone: nobody wants to read it twice.
    onlay(&DEMO).exits(1).does_not_say("42 unchanged");
    assert!(!demo(&["--object", "deployment-api-server"]).contains("did nothing"));
}

#[test]
fn each_object_has_a_header_with_kind_name_and_file() {
    let text = demo(&[]);
    assert!(
        text.contains("\nchanged Deployment/deployment-api-server (base_configs/api-server.yml)\n--- before/"),
        "{text}"
    );
    assert!(text.contains("\ndeleted ConfigMap/log-format (base_configs/config-maps.yml)\n"), "{text}");
}

#[test]
fn words_that_change_are_marked_where_there_are_colours() {
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", "# target: web\nspec:\n  replicas: 3\n")]);
    let args = ["diff", &folder.path("web.yaml"), "-p", &folder.path("p.yaml")];
    let run = onlay(&[&args[..], &["--color", "always"]].concat()).exits(1);
    let text = run.text().replace('\u{1b}', "^");
    assert!(text.contains("^[31m-  replicas: ^[0m^[1m^[7m^[31m2^[0m^[31m # two will do^[0m\n"), "{text}");
    assert!(text.contains("^[32m+  replicas: ^[0m^[1m^[7m^[32m3^[0m^[32m # two will do^[0m\n"), "{text}");
    assert!(!onlay(&args).exits(1).text().contains('\u{1b}'));
}

#[test]
fn a_warning_of_both_bundles_is_said_once() {
    let run = onlay(&DEMO).exits(1);
    assert_eq!(run.err.matches("stands twice").count(), 1, "{}", run.err);
    run.says("note: with testdata/demo/23.04.3 and testdata/demo/23.07.1");
    let folder = Folder::with(&[("a.yaml", &format!("{WEB}x: 1\nx: 2\n")), ("b.yaml", WEB)]);
    let run = onlay(&["diff", &folder.path("a.yaml"), &folder.path("b.yaml")]).exits(1).says("stands twice");
    assert!(!run.err.contains("note: with"), "{}", run.err);
}

#[test]
fn stat_counts_the_lines_of_each_object() {
    golden("diff-stat.txt", &demo(&["--stat"]));
    onlay(&[&DEMO[..], &["--stat", "--format", "json"]].concat()).exits(2);
    onlay(&["diff", OLD, OLD, "--stat"]).exits(0).prints_nothing();
}

#[test]
fn names_are_one_per_line() {
    let text = demo(&["--format", "names"]);
    assert!(text.contains("changed\tdeployment-api-server\n") && text.contains("deleted\tlog-format\n"), "{text}");
    assert_eq!(text.lines().count(), 26 + 7 + 6 + 3);
    onlay(&["diff", OLD, OLD, "--format", "names"]).exits(0).prints_nothing();
}

#[test]
fn a_comment_fits_and_says_what_it_leaves_out() {
    let whole = demo(&["--format", "markdown"]);
    assert!(whole.len() <= 65536 && !whole.contains("Left out"));
    assert_eq!(whole.matches("<details>").count(), 26 + 7 + 6);
    for size in [1000, 5000, 9000, 20000] {
        let text = demo(&["--format", "markdown", "--max-size", &size.to_string()]);
        assert!(text.len() <= size, "{} > {size}", text.len());
        assert!(text.starts_with("### 26 changed, 7 added, 6 deleted"), "{text}");
        assert!(text.contains("**Left out for want of room: "), "{text}");
        assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
        assert_eq!(text.matches("```").count() % 2, 0, "a fence is cut:\n{text}");
    }
    onlay(&[&DEMO[..], &["--format", "markdown", "--max-size", "10"]].concat()).exits(2);
    golden("diff-object.md", &demo(&["--format", "markdown", "--object", "nginx-conf"]));
    let same = onlay(&["diff", OLD, OLD, "--format", "markdown"]).exits(0).text();
    assert_eq!(same, "### 77 unchanged\n\nNothing changes.\n\n");
}

#[test]
fn text_from_a_bundle_is_no_markup() {
    let config = |data: &str| {
        format!("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: \"x</code>@all`\"\ndata:\n  a: \"{data}\"\n")
    };
    let folder = Folder::with(&[("a.yaml", &config("```` <b>")), ("b.yaml", &config("````` \\x1b[2J"))]);
    let run = onlay(&["diff", &folder.path("a.yaml"), &folder.path("b.yaml"), "--format", "markdown"]).exits(1);
    let text = run.text();
    assert!(text.contains("<code>ConfigMap/x&lt;/code&gt;&#64;all&#96;</code>"), "{text}");
    assert!(text.contains("\n``````diff\n") && text.contains("`` ConfigMap/x</code>@all` ``"), "{text}");
}
