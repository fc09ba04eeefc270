//! Where results go: folders, archives and files; complete or as before, and nobody else's file touched.

mod support;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use support::{Folder, LABELS, NEW, OLD, PATCHES, WEB, command, onlay, root, tree};

fn demo() -> String {
    root().join(OLD).to_str().expect("is UTF-8").to_owned()
}

#[test]
fn without_patches_a_folder_is_the_bundle() {
    let folder = Folder::new();
    onlay(&["materialize", OLD, "-o", &folder.path("out")]).exits(0).prints_nothing();
    let mut written = tree(&folder.path("out"));
    let marker = written.remove(".onlay.json").expect("has a marker");
    assert_eq!(written, tree(&demo()));
    let marker: serde_json::Value = serde_json::from_slice(&marker).expect("is JSON");
    assert_eq!(marker["files"].as_array().map(Vec::len), Some(written.len()));
    assert_eq!(folder.names(), ["out"], "neither lock nor stage stays");
}

#[test]
fn modes_do_not_depend_on_the_umask() {
    let folder = Folder::new();
    let out = folder.path("out");
    let status = std::process::Command::new("sh")
        .args(["-c", "umask 077; exec \"$0\" materialize \"$1\" -o \"$2\"", env!("CARGO_BIN_EXE_onlay"), &demo(), &out])
        .status();
    assert!(status.expect("sh is there").success());
    let mode = |path: &str| fs::metadata(folder.path(path)).expect("is there").permissions().mode() & 0o777;
    assert_eq!(
        [mode("out"), mode("out/base_configs"), mode("out/manifest.json"), mode("out/.onlay.json")],
        [0o755, 0o755, 0o644, 0o644]
    );
}

#[test]
fn every_packing_holds_the_same_and_is_a_bundle_again() {
    let folder = Folder::new();
    let patched = ["-p", PATCHES, "--labels", LABELS];
    let materialize = |bundle: &str, more: &[&str], out: &str| {
        onlay(&[&["materialize", bundle, "-o", out], more].concat()).exits(0);
    };
    materialize(OLD, &patched, &folder.path("dir"));
    let mut expected = tree(&folder.path("dir"));
    expected.remove(".onlay.json");
    assert_ne!(expected, tree(&demo()));
    for name in ["out.zip", "out.tgz", "out.tar.gz", "out.tar"] {
        materialize(OLD, &patched, &folder.path(name));
        let first = folder.read(name);
        materialize(OLD, &patched, &folder.path(name));
        assert_eq!(first, folder.read(name), "{name}: the same bytes each time");
        materialize(&folder.path(name), &[], &folder.path(&format!("{name}-dir")));
        let mut unpacked = tree(&folder.path(&format!("{name}-dir")));
        unpacked.remove(".onlay.json");
        assert_eq!(unpacked, expected, "{name}");
    }
    materialize(&folder.path("dir"), &[], &folder.path("again"));
    assert_eq!(tree(&folder.path("again")), tree(&folder.path("dir")));
}

#[test]
fn a_file_of_documents_is_what_would_be_printed() {
    let folder = Folder::new();
    onlay(&["materialize", OLD, "-o", &folder.path("all.yaml")]).exits(0);
    assert_eq!(folder.read("all.yaml"), onlay(&["materialize", OLD]).out);
    onlay(&["materialize", OLD, "--format", "json", "-o", &folder.path("all.json")]).exits(0);
    assert_eq!(folder.read("all.json"), onlay(&["materialize", OLD, "--format", "json"]).out);
}

#[test]
fn objects_get_a_file_each() {
    let folder = Folder::new();
    onlay(&["materialize", OLD, "-o", &folder.path("out"), "--layout", "objects"]).exits(0);
    let files = tree(&folder.path("out"));
    assert_eq!(files.len(), 77 + 1);
    assert!(files.contains_key("tidewater_Deployment_alertmanager.yaml"));
    assert!(files.contains_key("Secret_aws-config-keys.enc"), "kubectl cannot apply ciphertext");
    onlay(&["materialize", OLD, "-o", &folder.path("one"), "--object", "Service/cache"]).exits(0);
    assert_eq!(tree(&folder.path("one")).keys().collect::<Vec<_>>(), [".onlay.json", "tidewater_Service_cache.yaml"]);
    onlay(&["materialize", OLD, "-o", &folder.path("json"), "--format", "json", "--object", "Service/cache"]).exits(0);
    assert!(folder.read("json/tidewater_Service_cache.json").starts_with(b"{\"apiVersion\":\"v1\""));
}

#[test]
fn a_second_run_replaces_the_first_and_its_files() {
    let folder = Folder::with(&[("a/x/old.yaml", WEB), ("b/new.yaml", WEB)]);
    let out = folder.path("out");
    onlay(&["materialize", &folder.path("a"), "-o", &out]).exits(0);
    onlay(&["materialize", &folder.path("b"), "-o", &out]).exits(0);
    assert_eq!(tree(&out).keys().collect::<Vec<_>>(), [".onlay.json", "new.yaml"]);
    assert!(!Path::new(&folder.path("out/x")).exists());
    assert_eq!(folder.names(), ["a", "b", "out"]);
}

#[test]
fn an_empty_folder_is_taken_and_missing_ones_are_made() {
    let folder = Folder::with(&[("web.yaml", WEB)]);
    fs::create_dir(folder.path("empty")).expect("can be made");
    for out in ["empty", "x/y/z"] {
        onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path(out), "--sync"]).exits(0);
        assert_eq!(folder.read(&format!("{out}/web.yaml")), WEB.as_bytes());
    }
}

#[test]
fn foreign_files_are_refused_or_carried_over_but_never_deleted() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("out/notes/todo.txt", "mine"),
        ("out/.git/HEAD", "ref"),
        ("elsewhere", "x"),
    ]);
    fs::create_dir_all(folder.path("out/.git/refs")).expect("can be made");
    symlink("../elsewhere", folder.path("out/link")).expect("links can be made");
    let before = tree(&folder.path("out"));
    let args = ["materialize", &folder.path("web.yaml"), "-o", &folder.path("out")];
    onlay(&args).exits(2).says("error[output/foreign-files]").says(".git/HEAD, link, notes/todo.txt").says("--force");
    assert_eq!(tree(&folder.path("out")), before);

    for _ in 0..2 {
        onlay(&[&args[..], &["--force"]].concat()).exits(0);
        let mut after = tree(&folder.path("out"));
        assert!(after.remove(".onlay.json").is_some());
        assert_eq!(after.remove("web.yaml").as_deref(), Some(WEB.as_bytes()));
        assert_eq!(after, before);
        assert_eq!(fs::read_link(folder.path("out/link")).ok().as_deref(), Some(Path::new("../elsewhere")));
        assert!(Path::new(&folder.path("out/.git/refs")).is_dir());
        assert_eq!(folder.read("elsewhere"), b"x");
        assert_eq!(folder.names(), ["elsewhere", "out", "web.yaml"]);
    }
    // The marker makes our own files ours, and no others.
    onlay(&args).exits(2).says("notes/todo.txt").does_not_say("web.yaml,");
}

#[test]
fn a_foreign_file_in_the_way_is_refused_even_with_force() {
    for (path, bundle) in [
        ("out/web.yaml", "web.yaml"),
        ("out/web.yaml/x", "web.yaml"),
        ("out/sub", "sub/web.yaml"),
        ("out/.onlay.json/x", "web.yaml"),
    ] {
        let folder = Folder::with(&[(path, "mine"), (&format!("b/{bundle}"), WEB)]);
        let run = onlay(&["materialize", &folder.path("b"), "-o", &folder.path("out"), "--force"]);
        run.exits(2).says("are in the way");
        assert_eq!(folder.read(path), b"mine");
        assert_eq!(folder.names(), ["b", "out"]);
    }
}

#[test]
fn a_marker_cannot_lead_out_of_its_folder() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        ("precious", "x"),
        ("out/.onlay.json", r#"{"files": ["../precious", "/etc/hostname", "gone.yaml", 7]}"#),
    ]);
    onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path("out")]).exits(0);
    assert_eq!(folder.read("precious"), b"x");
    for text in ["", "[]", "{\"files\": 1}", "\u{0}"] {
        folder.write("odd/.onlay.json", text.as_bytes());
        folder.write("odd/mine", b"x");
        onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path("odd")]).exits(2).says("mine");
    }
}

#[test]
fn links_and_odd_places_are_refused() {
    let folder = Folder::with(&[("web.yaml", WEB), ("file", "x"), ("target.zip", "x")]);
    fs::create_dir(folder.path("real")).expect("can be made");
    symlink("real", folder.path("link")).expect("links can be made");
    symlink("target.zip", folder.path("link.zip")).expect("links can be made");
    let refused = |out: &str, words: &str| {
        onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path(out)]).exits(2).says(words);
    };
    refused("link", "is a link");
    refused("link.zip", "is a link");
    refused("file", "is no folder");
    refused("web.yaml", "also an input");
    refused("file/out", "cannot write");
    onlay(&["materialize", &folder.path("web.yaml"), "-o", ".."]).exits(2);
    assert_eq!(folder.read("target.zip"), b"x");
    assert_eq!(tree(&folder.path("real")).len(), 0);
}

#[test]
fn what_a_killed_run_left_behind_is_swept() {
    let folder = Folder::with(&[
        ("web.yaml", WEB),
        (".out.onlay-stage-1/.onlay.json", r#"{"files": ["web.yaml", "sub/x.yaml"]}"#),
        (".out.onlay-stage-1/web.yaml", "half"),
        (".out.onlay-stage-2/stranger", "mine"),
        (".other.onlay-stage-3/web.yaml", "another folder's"),
        (".out.zip.onlay-stage-4", "half"),
    ]);
    onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path("out")]).exits(0);
    onlay(&["materialize", &folder.path("web.yaml"), "-o", &folder.path("out.zip")]).exits(0);
    assert_eq!(folder.names(), [".other.onlay-stage-3", ".out.onlay-stage-2", "out", "out.zip", "web.yaml"]);
    assert_eq!(folder.read(".out.onlay-stage-2/stranger"), b"mine");
}

#[test]
fn a_run_that_finds_the_lock_taken_stops() {
    let folder = Folder::with(&[("web.yaml", WEB), (".out.onlay-lock", "")]);
    let lock = fs::File::open(folder.path(".out.onlay-lock")).expect("is there");
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).expect("can be locked");
    let args = ["materialize", &folder.path("web.yaml"), "-o", &folder.path("out")];
    onlay(&args).exits(2).says("another run is writing it");
    drop(lock);
    onlay(&args).exits(0);
    assert_eq!(folder.names(), ["out", "web.yaml"]);
}

#[test]
fn a_place_that_cannot_be_written_is_an_error() {
    // No permission bit stops root, but /proc takes no folders from anybody.
    let folder = Folder::with(&[("web.yaml", WEB)]);
    onlay(&["materialize", &folder.path("web.yaml"), "-o", "/proc/onlay-out"])
        .exits(2)
        .says("/proc/onlay-out")
        .says("cannot write");
    onlay(&["materialize", &folder.path("web.yaml"), "-o", "/proc/onlay-out.zip"]).exits(2).says("cannot write");
}

#[test]
fn a_folder_that_onlay_wrote_can_be_materialized_in_place() {
    let folder = Folder::with(&[("b/web.yaml", WEB), ("p.yaml", "# target: web\nspec:\n  replicas: 3\n")]);
    let out = folder.path("out");
    onlay(&["materialize", &folder.path("b"), "-o", &out]).exits(0);
    onlay(&["materialize", &out, "-p", &folder.path("p.yaml"), "-o", &out]).exits(0);
    assert_eq!(folder.read("out/web.yaml"), WEB.replace("replicas: 2", "replicas: 3").as_bytes());
    let b = folder.path("b");
    onlay(&["materialize", &b, "-o", &b, "--force"]).exits(2).says("are in the way");
}

#[test]
fn a_killed_run_leaves_the_old_folder_or_the_new_one() {
    let folder = Folder::with(&[("out/mine", "precious")]);
    let out = folder.path("out");
    let args = |bundle| ["materialize", bundle, "-o", &out, "--force"].map(str::to_owned);
    let finished = [OLD, NEW].map(|bundle| {
        onlay(&args(bundle).each_ref().map(String::as_str)).exits(0);
        tree(&out)
    });
    for round in 0..24_u64 {
        let bundle = if round % 2 == 0 { OLD } else { NEW };
        let mut run =
            command(&args(bundle).each_ref().map(String::as_str)).stderr(Stdio::null()).spawn().expect("starts");
        std::thread::sleep(Duration::from_millis(round * 4));
        run.kill().expect("can be killed");
        run.wait().expect("ends");
        assert!(finished.contains(&tree(&out)), "killed after {} ms", round * 4);
    }
    onlay(&args(OLD).each_ref().map(String::as_str)).exits(0);
    assert_eq!(tree(&out), finished[0]);
    assert_eq!(folder.names(), ["out"], "what the killed runs left is gone");
}
