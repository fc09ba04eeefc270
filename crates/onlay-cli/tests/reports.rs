//! The formats of `onlay check`: several at once, each whole, with nothing of a Secret, and fit for whoever reads it.

mod support;

use serde_json::Value;
use support::{Folder, LABELS, NEW, OLD, PATCHES, Run, WEB, finish, onlay, tree};

const DEMO: [&str; 8] = ["check", NEW, "--before", OLD, "-p", PATCHES, "--labels", LABELS];

fn demo(more: &[&str]) -> Run {
    onlay(&[&DEMO[..], more].concat())
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A bundle, and patches of which one hits nothing and one cannot be applied.
fn faulty() -> Folder {
    Folder::with(&[
        ("web.yaml", WEB),
        ("patches/a.yaml", "# target: wbe\nspec: {replicas: 3}\n"),
        ("patches/ä b.yaml", "# target: web\n- {op: remove, path: /spec/𝄞}\n"),
    ])
}

fn check(folder: &Folder, more: &[&str]) -> Run {
    let args = [&["check", "web.yaml", "-p", "patches"][..], more].concat();
    finish(support::command(&args).current_dir(folder.path("")))
}

#[test]
fn several_formats_at_once_each_in_its_place() {
    let folder = faulty();
    let run =
        check(&folder, &["--format", "sarif=out/a.sarif", "--format", "junit=out/a.xml", "--format", "text"]).exits(1);
    assert!(run.text().contains("error[patch/no-such-place]"), "{}", run.text());
    let files: Vec<String> = tree(&folder.path("out")).into_keys().collect();
    assert_eq!(files, ["a.sarif", "a.xml"]);
    assert_eq!(json(&String::from_utf8_lossy(&folder.read("out/a.sarif")))["version"], "2.1.0");
    check(&folder, &["--format", "json=-"]).exits(1);
    // The text may go to a file, too.
    check(&folder, &["--format", "text=out.txt"]).exits(1).prints_nothing();
    assert!(String::from_utf8_lossy(&folder.read("out.txt")).contains("error[patch/no-such-place]"));
}

#[test]
fn formats_that_cannot_be_written_are_usage_errors() {
    let folder = faulty();
    check(&folder, &["--format", "json", "--format", "text"]).exits(2).says("which takes one").prints_nothing();
    check(&folder, &["--format", "json=a", "--format", "sarif=a"]).exits(2).says("two formats go to one file");
    check(&folder, &["--format", "json=web.yaml"]).exits(2).says("is also an input");
    check(&folder, &["--format", "sarf"]).exits(2).says("did you mean `sarif`?");
    check(&folder, &["--format", "sarif="]).exits(2).says("names no file");
    assert_eq!(folder.read("web.yaml"), WEB.as_bytes());
}

#[test]
fn every_format_tells_of_the_same_findings() {
    let all = json(&demo(&["--format", "json"]).exits(1).text());
    let findings = all["findings"].as_array().expect("is a list");
    assert!(findings.len() > 10);
    let codes: Vec<&str> = findings.iter().map(|finding| finding["code"].as_str().expect("is text")).collect();
    let lines = demo(&["--format", "jsonl"]).exits(1).text();
    assert_eq!(lines.lines().map(json).collect::<Vec<_>>(), *findings);
    let sarif = json(&demo(&["--format", "sarif"]).exits(1).text());
    let results = sarif["runs"][0]["results"].as_array().expect("is a list");
    assert_eq!(results.iter().map(|result| &result["ruleId"]).collect::<Vec<_>>(), codes);
    for (result, finding) in results.iter().zip(findings) {
        assert_eq!(result["partialFingerprints"]["onlayFinding/v1"], finding["fingerprint"]);
    }
    let gitlab = json(&demo(&["--format", "gitlab"]).exits(1).text());
    let issues = gitlab.as_array().expect("is a list");
    assert_eq!(issues.iter().map(|issue| &issue["check_name"]).collect::<Vec<_>>(), codes);
    let junit = demo(&["--format", "junit"]).exits(1).text();
    assert_eq!(junit.matches("</testcase>").count(), codes.len());
    let github = demo(&["--format", "github", "-v"]).exits(1).text();
    assert_eq!(github.lines().count(), codes.len());
    // Notes are for those who ask for them.
    let notes = findings.iter().filter(|finding| finding["severity"] == "note").count();
    assert_eq!(demo(&["--format", "github"]).exits(1).text().lines().count(), codes.len() - notes);
}

#[test]
fn sarif_has_what_the_standard_wants() {
    let folder = faulty();
    let sarif = json(&check(&folder, &["--format", "sarif"]).exits(1).text());
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("is a list");
    let results = run["results"].as_array().expect("is a list");
    for result in results {
        let index = result["ruleIndex"].as_u64().and_then(|index| usize::try_from(index).ok()).expect("is an index");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let location = &result["locations"][0]["physicalLocation"];
        let uri = location["artifactLocation"]["uri"].as_str().expect("is text");
        assert!(uri.is_ascii() && !uri.contains(' ') && !uri.starts_with('/'), "{uri}");
        assert!(
            run["originalUriBaseIds"]
                .get(location["artifactLocation"]["uriBaseId"].as_str().expect("is text"))
                .is_some()
        );
        assert_eq!(result["partialFingerprints"]["onlayFinding/v1"].as_str().map(str::len), Some(32));
    }
    let failed = results.iter().find(|result| result["ruleId"] == "patch/no-such-place").expect("is found");
    let location = &failed["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "patches/%C3%A4%20b.yaml");
    assert_eq!(failed["level"], "error");
    assert!(failed["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "web.yaml");
}

#[test]
fn fingerprints_outlive_lines_above_and_absolute_paths() {
    let folder = faulty();
    let prints = |run: Run| -> Vec<Value> {
        let json = json(&run.text());
        json["findings"].as_array().expect("is a list").iter().map(|f| f["fingerprint"].clone()).collect()
    };
    let first = prints(check(&folder, &["--format", "json"]).exits(1));
    folder.write("patches/a.yaml", b"# More words\n\n# target: wbe\nspec: {replicas: 3}\n");
    assert_eq!(prints(check(&folder, &["--format", "json"]).exits(1)), first);
    let (bundle, patches) = (folder.path("web.yaml"), folder.path("patches"));
    let args = ["check", &bundle, "-p", &patches, "--format", "json"];
    let run = finish(support::command(&args).current_dir(folder.path("")));
    assert_eq!(prints(run.exits(1)), first);
}

#[test]
fn a_comment_fits_where_it_goes() {
    let folder = Folder::with(&[("web.yaml", WEB)]);
    for number in 0..800 {
        folder.write(
            &format!("patches/{number}.yaml"),
            format!("# target: web{number}\nspec: {{replicas: 3}}\n").as_bytes(),
        );
    }
    let text = check(&folder, &["--format", "markdown"]).exits(1).text();
    assert!((60_000..=65_536).contains(&text.len()), "{}", text.len());
    assert!(text.starts_with("### onlay check: 800 errors\n"), "{}", &text[..100]);
    assert!(text.contains("**Left out for want of room: "), "{}", &text[text.len() - 300..]);
    let small = check(&folder, &["--format", "markdown", "--max-size", "2000"]).exits(1).text();
    assert!(small.len() <= 2000);
}

#[test]
fn no_finding_is_a_report_too() {
    let folder = Folder::with(&[("web.yaml", WEB), ("patches/a.yaml", "# target: web\nspec: {paused: true}\n")]);
    let run = |format: &str| check(&folder, &["--format", format]).text();
    assert_eq!(json(&run("api")), serde_json::json!({"validationErrors": []}));
    assert_eq!(run("github"), "");
    assert_eq!(json(&run("json"))["counts"]["error"], 0);
    assert!(run("junit").contains("failures=\"0\""));
}

#[test]
fn what_keeps_a_check_from_being_made_is_reported() {
    let folder = Folder::with(&[("web.yaml", "a: [\n"), ("patches/a.yaml", "# target: web\nspec: {paused: true}\n")]);
    let run = check(&folder, &["--format", "github"]).exits(2).says("error[yaml/syntax]");
    assert!(run.text().starts_with("::error file=web.yaml,line=1,"), "{}", run.text());
    let run = finish(support::command(&["check", "nothing.zip", "--format", "json"]).current_dir(folder.path("")));
    let finding = &json(&run.exits(2).text())["findings"][0];
    assert_eq!(finding["file"], "nothing.zip");
    check(&folder, &[]).exits(2).prints_nothing();
}

#[test]
fn the_vendors_shape_has_its_words() {
    let folder = faulty();
    let errors =
        json(&check(&folder, &["--format", "api", "--require", "job-dbmigrate=Database Migration"]).exits(1).text());
    let errors = errors["validationErrors"].as_array().expect("is a list");
    let names: Vec<&str> = errors.iter().filter_map(|error| error["configName"].as_str()).collect();
    assert!(names.contains(&"web"), "{names:?}");
}
