//! Archives inside bundles, manifests and versions.

mod support;

use onlay_bundle::{IgnoredReason, Limit, Limits, Member, Role, write};
use support::{check_refused, codes, gzip, paths, read, read_folder, read_within, tar, zip};

fn base() -> Vec<u8> {
    zip(&[
        ("web.yaml", b"kind: Deployment\n"),
        ("manifest.json", br#"{"releaseVersion": "23.04.3", "images": {"web": "web:1"}}"#),
        ("release_version", b"23.04.3\n"),
        ("README", b"x"),
    ])
}

fn patches() -> Vec<u8> {
    gzip(&tar(&[
        ("20-web.yaml", b"# target: web\nspec:\n  replicas: 2\n"),
        ("10-api.json", br#"{"target": "api", "patch": []}"#),
        ("README.md", b"notes"),
    ]))
}

fn installation() -> Vec<u8> {
    zip(&[
        ("installation/base_configs.zip", &base()),
        ("installation/default_patches.tgz", &patches()),
        ("installation/control-plane/control-plane.yml", b"kind: Pod\n"),
    ])
}

#[test]
fn opens_archives_one_level_deep() {
    let bundle = read(installation()).expect("is in order");
    assert_eq!(paths(&bundle), ["installation/base_configs/web.yaml", "installation/control-plane/control-plane.yml"]);
    let patches: Vec<&str> = bundle.default_patches.iter().map(|patch| patch.path.as_str()).collect();
    let archive = "installation/default_patches.tgz";
    assert_eq!(patches, [format!("{archive}/10-api.json"), format!("{archive}/20-web.yaml")]);
    let roles: Vec<_> = bundle.nested.iter().map(|nested| (nested.path.as_str(), nested.role)).collect();
    assert_eq!(roles, [("installation/base_configs.zip", Role::Configs), (archive, Role::Patches)]);
    assert_eq!(bundle.release_version.as_deref(), Some("23.04.3"));
    let manifest = bundle.manifest.expect("the archive's counts");
    assert_eq!(manifest.path, "installation/base_configs.zip/manifest.json");
    let ignored: Vec<_> = bundle.ignored.iter().map(|ignored| (ignored.path.as_str(), ignored.reason)).collect();
    assert_eq!(
        ignored,
        [
            ("installation/base_configs/README", IgnoredReason::NotAConfig),
            ("installation/default_patches.tgz/README.md", IgnoredReason::NotAConfig),
        ]
    );
}

#[test]
fn what_comes_out_of_a_bundle_is_a_bundle() {
    let bundle = read(installation()).expect("is in order");
    let configs = bundle.files.iter().map(|file| (file.path.as_str(), file.text.as_bytes()));
    let others = bundle.passed_through.iter().map(|Member { path, bytes }| (path.as_str(), bytes.as_slice()));
    let again = read(write::pack_zip(configs.chain(others)).expect("can be packed")).expect("can be read");
    assert_eq!(again.files, bundle.files);
    assert_eq!(again.passed_through, bundle.passed_through);
    assert_eq!(again.release_version, bundle.release_version);
    assert_eq!(again.manifest.map(|manifest| manifest.images), bundle.manifest.map(|manifest| manifest.images));
}

#[test]
fn the_bundle_s_own_manifest_counts_before_that_of_an_archive() {
    let bundle = read(zip(&[
        ("x/manifest.json", br#"{"releaseVersion": "23.04.3", "images": {"a": "a:1"}}"#),
        ("x/base.zip", &base()),
    ]))
    .expect("the versions agree");
    assert_eq!(bundle.manifest.expect("has one").images, [("a".to_owned(), "a:1".to_owned())]);
    let passed: Vec<&str> = bundle.passed_through.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(passed, ["x/base/README", "x/base/manifest.json", "x/manifest.json", "x/release_version"]);

    let other = zip(&[("manifest.json", br#"{"releaseVersion": "24.01"}"#), ("base.zip", &base())]);
    check_refused(other, &["bundle/versions-disagree", "bundle/versions-disagree"]);
}

#[test]
fn two_archives_with_a_manifest_are_one_too_many() {
    let bytes = zip(&[("a.zip", &base()), ("b.zip", &base())]);
    check_refused(bytes, &["bundle/several-manifests", "bundle/several-manifests"]);
}

#[test]
fn refuses_an_archive_in_an_archive_in_an_archive() {
    let middle = zip(&[("inner.zip", &base()), ("a.yaml", b"a: 1\n")]);
    let result = read(zip(&[("middle.zip", &middle)]));
    assert_eq!(codes(&result), ["bundle/nested-too-deep"]);
    assert!(result.expect_err("was refused")[0].to_string().contains("\"middle.zip/inner.zip\""));
    check_refused(gzip(&base()), &["bundle/nested-too-deep"]);
    check_refused(gzip(&gzip(b"a: 1\n")), &["bundle/nested-too-deep"]);
}

#[test]
fn nested_archives_keep_all_rules() {
    let bytes = zip(&[("a.zip", &zip(&[("A.yaml", b""), ("a.yaml", b"")])), ("b.tar", &tar(&[("../x.yaml", b"")]))]);
    let result = read(bytes);
    assert_eq!(codes(&result), ["bundle/case-collision", "bundle/path-escapes"]);
    assert!(result.expect_err("was refused")[1].to_string().contains("\"b.tar/../x.yaml\""));
}

#[test]
fn nested_archives_share_the_budget() {
    let inner = zip(&[("a.yaml", &[b'a'; 1000]), ("b.yaml", b"")]);
    let bytes = zip(&[("a.zip", &inner), ("b.zip", &inner)]);
    for (limit, value, code) in
        [(Limit::TotalSize, 2000, "bundle/expands-too-large"), (Limit::Files, 5, "bundle/too-many-files")]
    {
        let mut limits = Limits::default();
        limits.set(limit, value);
        assert_eq!(codes(&read_within(bytes.clone(), &limits)), [code]);
    }
}

#[test]
fn what_comes_out_of_an_archive_must_not_stand_there_already() {
    let bytes = zip(&[("base.zip", &base()), ("base/web.yaml", b"kind: Pod\n")]);
    check_refused(bytes, &["bundle/duplicate-member"]);
    check_refused(zip(&[("base.zip", &base()), ("Base", b"")]), &["bundle/file-and-folder"]);
}

#[test]
fn an_archive_without_configs_is_passed_through() {
    let jar = zip(&[("META-INF/MANIFEST.MF", b"x")]);
    let bundle = read(zip(&[("a.yaml", b""), ("plugin.jar", &jar)])).expect("is in order");
    assert_eq!(bundle.passed_through, [Member { path: "plugin.jar".to_owned(), bytes: jar }]);
    assert!(bundle.nested.is_empty());
}

#[test]
fn archives_in_a_folder_are_opened_too() {
    let bundle = read_folder(&[("base.zip", &base()), (".git/config", b"\xff")]).expect("is in order");
    assert_eq!(paths(&bundle), ["base/web.yaml"]);
}

#[test]
fn a_manifest_may_lie_at_the_top_or_below_the_one_top_folder() {
    let manifest = br#"{"release_version": "1.2"}"#;
    for files in [
        [("manifest.json", &manifest[..]), ("a/b.yaml", b"")],
        [("a/manifest.json", manifest), ("a/b.yaml", b"")],
        [("a/manifest.json", manifest), ("README.md", b"")],
    ] {
        let bundle = read(zip(&files)).expect("is in order");
        assert_eq!(bundle.release_version.as_deref(), Some("1.2"), "{files:?}");
    }
    let elsewhere = read(zip(&[("a/manifest.json", manifest), ("b/b.yaml", b"")])).expect("is in order");
    assert_eq!(elsewhere.manifest, None);
    assert_eq!(paths(&elsewhere), ["b/b.yaml"]);
}

#[test]
fn two_manifests_are_one_too_many() {
    let bytes = zip(&[("manifest.json", b"{}"), ("a/manifest.json", b"{}"), ("a/b.yaml", b"")]);
    check_refused(bytes, &["bundle/several-manifests"]);
}

#[test]
fn versions_must_agree() {
    let bytes = zip(&[("manifest.json", br#"{"releaseVersion": "1"}"#), ("release_version", b" 2 \r\n")]);
    let result = read(bytes);
    assert_eq!(codes(&result), ["bundle/versions-disagree"]);
    let message = result.expect_err("was refused")[0].to_string();
    assert_eq!(message, r#""manifest.json" says release "1", "release_version" says "2""#);
    check_refused(
        zip(&[("manifest.json", br#"{"releaseVersion": "1", "release_version": "2"}"#)]),
        &["bundle/versions-disagree"],
    );
}

#[test]
fn a_release_version_is_one_line() {
    check_refused(zip(&[("release_version", b"1\n2\n")]), &["bundle/bad-release-version"]);
    check_refused(zip(&[("release_version", b"\xff")]), &["bundle/bad-release-version"]);
    let bundle = read(zip(&[("release_version", b"\xef\xbb\xbf23.04\r\n")])).expect("is one line");
    assert_eq!(bundle.release_version.as_deref(), Some("23.04"));
    assert_eq!(read(zip(&[("release_version", b"\n")])).expect("is empty").release_version, None);
}

#[test]
fn a_manifest_that_is_wrong_is_refused_with_all_that_is_wrong() {
    let cases: [(&[u8], &[&str]); 7] = [
        (b"{", &["bundle/manifest-not-json"]),
        (b"{} {}", &["bundle/manifest-not-json"]),
        (b"\xff", &["bundle/manifest-not-json"]),
        (b"[]", &["bundle/manifest-wrong-type"]),
        (br#"{"a": 1, "a": 2}"#, &["bundle/manifest-duplicate-key"]),
        (br#"{"images": {"a": "x", "a": "y"}}"#, &["bundle/manifest-duplicate-key"]),
        (
            br#"{"releaseVersion": 23.04, "images": {"a/b": null}}"#,
            &["bundle/manifest-wrong-type", "bundle/manifest-wrong-type"],
        ),
    ];
    for (manifest, expected) in cases {
        check_refused(zip(&[("manifest.json", manifest)]), expected);
    }
    let violations = read(zip(&[("manifest.json", cases[6].0)])).expect_err("is wrong");
    let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            r#"in "manifest.json" /releaseVersion is a number, but must be a string"#,
            r#"in "manifest.json" /images/a~1b is null, but must be a string"#,
        ]
    );
}

#[test]
fn a_manifest_has_limits_of_its_own() {
    let deep = format!("{{\"x\": {}{}}}", "[".repeat(64), "]".repeat(64));
    check_refused(zip(&[("manifest.json", deep.as_bytes())]), &["bundle/manifest-too-deep"]);
    let deepest = format!("{{\"x\": {}{}}}", "[".repeat(5000), "]".repeat(5000));
    check_refused(zip(&[("manifest.json", deepest.as_bytes())]), &["bundle/manifest-not-json"]);
    let limits = Limits { manifest_size: 1, ..Limits::default() };
    let result = read_within(zip(&[("manifest.json", b"{}")]), &limits);
    assert_eq!(codes(&result), ["bundle/manifest-too-large"]);
}
