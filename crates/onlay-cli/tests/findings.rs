//! How findings look: golden texts, and what must never get through.

mod support;

use support::{BROKEN, DB, Folder, LABELS, NEW, OLD, PATCHES, WEB, command, finish, golden, onlay};

#[test]
fn broken_patches_are_shown_at_their_places() {
    let run = onlay(&["materialize", OLD, "-p", BROKEN]).exits(1).prints_nothing();
    golden("broken-patches.txt", &run.err);
}

#[test]
fn notes_are_shown_when_asked_for() {
    let run = onlay(&["materialize", NEW, "-p", PATCHES, "--labels", LABELS, "-o", "-", "-v"]).exits(0);
    golden("demo-23.07.1-verbose.txt", &run.err);
    let run = onlay(&["materialize", NEW, "-p", PATCHES, "--labels", LABELS, "-o", "-"]).exits(0);
    golden("demo-23.07.1.txt", &run.err);
    assert_eq!(onlay(&["materialize", OLD, "-p", PATCHES, "--labels", LABELS, "-q"]).exits(0).err, "");
}

#[test]
fn colours_come_only_when_they_are_wanted() {
    let colored = |args: &[&str], no_color: Option<&str>| {
        let mut command = command(&[&["materialize", OLD, "-p", BROKEN], args].concat());
        if let Some(value) = no_color {
            command.env("NO_COLOR", value);
        }
        finish(&mut command).exits(1).err.contains('\u{1b}')
    };
    assert!(!colored(&[], None), "a pipe is no terminal");
    assert!(!colored(&[], Some("1")));
    assert!(!colored(&["--color", "never"], None));
    assert!(colored(&["--color", "always"], None));
    assert!(colored(&["--color", "always"], Some("1")), "what is asked for outright counts");
}

/// The values below are in places from which a finding could show them.
#[test]
fn values_of_secrets_are_never_shown() {
    let canary = "hunter2";
    let patches = [
        "# target: db\nstringData: {password: hunter2, $patch: nonsense}\n",
        "# target: db\nkind: Secret\nstringData:\n  password: hunter2\n  password: hunter2\n",
        "# target: db\nstringData:\n  password: 'hunter2\n",
        "# target: db\nstringData:\n  password: |\n    hunter2\n   bad: [hunter2\n",
        "# target: db\nkind: Secret\nstringData:\n- hunter2\n",
        "# target: db\n- op: test\n  path: /stringData/password\n  value: other-hunter2\n",
        r#"{"target": "db", "patch": [{"op": "replace", "path": "/data/nothing", "value": "hunter2"}]}"#,
        r#"{"target": "db", "patch": [{"op": "replce", "value": "hunter2", "path": "/stringData/password"}]}"#,
        r#"{"target": "db", "patch": [{"op": "replace", "path": "/stringData/password", "value": "hunter2"}, {"op": "remove", "path": "/x"}]"#,
        "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: hunter2}\n",
        "# target: nothing\nkind: Secret\nstringData: hunter2\n",
        "# target: Secret\nkind: Secret\nmetadata: {name: other}\nstringData: {x: hunter2}\n",
        "# target: db\nkind: ConfigMap\ndata: {x: hunter2}\n",
    ];
    let base = [
        DB.to_owned(),
        format!("{DB}\n---\n{DB}\n"),
        format!("{DB}\n--- [hunter2\n"),
        DB.replace("hunter2", "\"hunter2"),
        DB.replace("hunter2", "\thunter2: x: y"),
        "{apiVersion: v1, kind: Secret, metadata: {name: db}, stringData: {password: hunter2, password: hunter2}, x: } hunter2\n"
            .to_owned(),
    ];
    for (i, base) in base.iter().enumerate() {
        for (j, patch) in patches.iter().enumerate() {
            let folder = Folder::with(&[("db.yaml", base), ("p.yaml", patch)]);
            for command in ["materialize", "diff"] {
                let run = onlay(&[command, &folder.path("db.yaml"), "-p", &folder.path("p.yaml"), "-v"]);
                assert!(!run.err.contains(canary), "{command} of base {i} with patch {j}:\n{}", run.err);
                if command == "diff" {
                    assert!(!run.text().contains(canary), "{command} of base {i} with patch {j}:\n{}", run.text());
                }
            }
        }
    }
}

#[test]
fn what_may_be_of_a_secret_is_not_shown_either() {
    let base = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {a: b}\n";
    let json = |target: &str, path: &str| {
        let operation = format!(r#"{{"op":"replace","path":"{path}","value":"HUNTER2"}}"#);
        format!(r#"{{"target":"{target}","patch":[{operation}]}}"#)
    };
    let patches = [
        json("Secret/gone", "/stringData/a"),
        json("Secret/gone", "/spec/a"),
        json("gone", "/data/a"),
        json("gone", ""),
        json("cm", "/stringData/a"),
        json("tier=db", "/data"),
        json("tier in (db", "/stringData"),
        "# target: gone\n{data: {a: HUNTER2, on: on}}\n".to_owned(),
        "# target: cm\n{stringData: {a: HUNTER2, on: on}}\n".to_owned(),
    ];
    for patch in &patches {
        let folder = Folder::with(&[("b.yaml", base), ("p.yaml", patch)]);
        let (bundle, patches) = (folder.path("b.yaml"), folder.path("p.yaml"));
        for command in [&["check"][..], &["diff"], &["materialize"], &["check", "--format", "json"]] {
            let run = onlay(&[command, &[&bundle, "-v", "-p", &patches]].concat());
            assert!((run.text() + &run.err).contains("p.yaml"), "{command:?} {patch}\n{}", run.err);
            // What a patch for a ConfigMap makes of it is shown to who asks for that.
            let shown = if command[0] == "check" { run.text() + &run.err } else { run.err };
            assert!(!shown.contains("HUNTER2"), "{command:?} {patch}\n{shown}");
        }
    }
    let texts = [
        r#"{"apiVersion":"v1","metadata":{"name":"s"},"stringData":{"a":"HUNTER2"}}"#,
        r#"[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s"},"stringData":{"a":"HUNTER2"}}]"#,
        r#"[[{"metadata":{"name":"s"},"data":{"a":"HUNTER2"}}]]"#,
        "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n---\nstringData: {a: HUNTER2}\n",
    ];
    for text in texts {
        let folder = Folder::with(&[("b.json", text)]);
        let bundle = folder.path("b.json");
        for command in [&["check"][..], &["inspect"], &["check", "--format", "sarif"]] {
            let run = onlay(&[command, &[&bundle, "-v"]].concat());
            let shown = run.text() + &run.err;
            assert!(shown.contains("b.json"), "{command:?} {text}\n{shown}");
            assert!(!shown.contains("HUNTER2"), "{command:?} {text}\n{shown}");
        }
    }
    let folder = Folder::with(&[("b.yaml", base), ("onlay.yaml", "set: {DB_PASSWORD: HUNTER2}\n")]);
    let (bundle, project) = (folder.path("b.yaml"), folder.path("onlay.yaml"));
    for asked in [["--set", "DB_PASSWORD=HUNTER2"], ["--project", &project]] {
        onlay(&[&["diff", &bundle][..], &asked].concat()).says("DB_PASSWORD").does_not_say("HUNTER2");
    }
}

#[test]
fn values_of_a_secret_are_masked_in_other_fields_too() {
    let head = "apiVersion: v1\nkind: Secret\nmetadata: {name: m}\n";
    let bases = [
        format!("{head}x: &c\n  a: AAA\n  b: BBB\nstringData:\n  <<: *c\n  d: DDD\n"),
        format!("{head}x: &c\n  a: AAA\ny: &d {{b: BBB}}\nstringData:\n  <<: [*c, *d]\n  a: DDD\n"),
        format!("{head}x: &m\n  stringData: {{a: AAA, b: BBB}}\n<<: *m\n"),
        format!("{head}stringdata: {{a: AAA, b: [BBB]}}\npassword: DDD\n"),
    ];
    for base in bases {
        let folder = Folder::with(&[("b.yaml", &base), ("p.yaml", "# target: m\nstringData: {a: CCC}\n")]);
        let (bundle, patch) = (folder.path("b.yaml"), folder.path("p.yaml"));
        for args in [&["diff", &bundle, "-p", &patch][..], &["explain", &bundle, "m", "-p", &patch]] {
            let run = onlay(args);
            let shown = run.text() + &run.err;
            assert!(shown.contains("redacted"), "{args:?}\n{shown}");
            for value in ["AAA", "BBB", "CCC", "DDD"] {
                assert!(!shown.contains(value), "{args:?} {base}\n{shown}");
            }
        }
    }
}

#[test]
fn a_line_that_is_not_shown_has_its_reason() {
    let broken = DB.replace("hunter2", "\"hunter2");
    let folder = Folder::with(&[
        ("db.yaml", DB),
        ("bad.yaml", &broken),
        ("p.yaml", "# target: db\nstringData: {password: a, $patch: b}\n"),
    ]);
    onlay(&["inspect", &folder.path("bad.yaml")])
        .exits(2)
        .says("***")
        .says("its text cannot be read, and it may belong to a Secret");
    onlay(&["diff", &folder.path("db.yaml"), "-p", &folder.path("p.yaml")])
        .exits(2)
        .says("*** stands for a value of a Secret");
}

#[test]
fn what_would_move_the_cursor_is_escaped() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("p/\u{1b}[2J\u{202e}\n.yaml", "# target: \u{202e}\u{200b}x\nspec: {}\n"),
        ("p/b.yaml", "# target: web\nspec: {\"\\e[31m\": {$patch: \"\\e[2J\\u202e\"}}\n"),
        ("p/\u{9b}README", "x"),
    ]);
    for args in [&["-v"][..], &["--color", "always", "-v"]] {
        let run = onlay(&[&["materialize", &folder.path("web.yaml"), "-p", &folder.path("p")], args].concat());
        let hidden = |c: char| matches!(c, '\u{202e}' | '\u{200b}' | '\u{9b}' | '\r');
        assert!(!run.err.contains(hidden), "{:?}", run.err);
        assert!(!run.err.contains("\u{1b}[2J") && !run.err.contains("\u{1b}[31m\""), "{:?}", run.err);
        assert!(run.err.contains("\\u{1b}[2J"), "{}", run.err);
    }
}

#[test]
fn every_place_is_shown_as_path_line_and_column() {
    let long = format!("# target: web\nspec: {{note: \"{}\", $patch: zzz}}\n", "éü".repeat(5000));
    let folder = Folder::with(&[("web.yaml", WEB), ("p.yaml", &long)]);
    let run = onlay(&["materialize", &folder.path("web.yaml"), "-p", &folder.path("p.yaml")]).exits(1);
    // The column is that of the whole line, not of the part that is shown.
    let run = run.says("p.yaml:2:10026");
    assert!(run.err.lines().all(|line| line.chars().count() < 200), "{}", run.err);
}

#[test]
fn one_thing_is_said_once() {
    let folder = Folder::with(&[
        ("a/web.yaml", WEB),
        ("b/web.yaml", WEB),
        ("p.yaml", "# target: web\na: 'x\n"),
        ("q.yaml", "# target: wep\na: {}\n"),
    ]);
    let run = onlay(&[
        "diff",
        &folder.path("a"),
        &folder.path("b"),
        "-p",
        &folder.path("p.yaml"),
        "-p",
        &folder.path("q.yaml"),
    ]);
    run.exits(2).prints_nothing().says("1 error, 1 warning").does_not_say("note: with");
}
