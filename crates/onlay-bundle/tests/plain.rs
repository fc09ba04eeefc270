//! Bundles as vendors make them.

mod support;

use onlay_bundle::{Container, Content, IgnoredReason, Input, Limits, write};
use support::{codes, gzip, paths, read, read_folder, tar, tar_entry, tar_of, zip};

const INSTALLATION: &[(&str, &[u8])] = &[
    ("installation/README.md", b"# Read me\n"),
    ("installation/control-plane/control-plane.yml", b"kind: Deployment # \xc3\xa9\r\n"),
    ("installation/a.json", b"{\"kind\": \"Pod\"}"),
    (
        "installation/manifest.json",
        br#"{"releaseVersion": "23.04.3", "images": {"b": "b:1", "a": "a:1"}, "more": [1]}"#,
    ),
    ("installation/release_version", b"23.04.3\n"),
    ("__MACOSX/installation/._a.json", b"\0\x05\x16\x07"),
    ("installation/.DS_Store", b"\0"),
];

#[test]
fn one_bundle_means_the_same_however_it_is_packed() {
    let zip = read(zip(INSTALLATION)).expect("zip");
    let tar_bytes = tar(INSTALLATION);
    let others = [
        (Container::Tgz, read(gzip(&tar_bytes)).expect("tgz")),
        (Container::Tar, read(tar_bytes).expect("tar")),
        (Container::Folder, read_folder(INSTALLATION).expect("folder")),
    ];
    assert_eq!(zip.container, Container::Zip);
    for (container, mut other) in others {
        assert_eq!(other.container, container);
        other.container = Container::Zip;
        assert_eq!(other, zip, "{container:?}");
    }
}

#[test]
fn tells_configs_from_the_rest() {
    let bundle = read(zip(INSTALLATION)).expect("is in order");
    assert_eq!(paths(&bundle), ["installation/a.json", "installation/control-plane/control-plane.yml"]);
    assert_eq!(bundle.files[1].text.as_str(), "kind: Deployment # é\r\n");
    let passed: Vec<&str> = bundle.passed_through.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(passed, ["installation/README.md", "installation/manifest.json", "installation/release_version"]);
    assert_eq!(bundle.passed_through[1].bytes, INSTALLATION[3].1);
    let ignored: Vec<_> = bundle.ignored.iter().map(|ignored| (ignored.path.as_str(), ignored.reason)).collect();
    assert_eq!(
        ignored,
        [
            ("__MACOSX/installation/._a.json", IgnoredReason::MacosMetadata),
            ("installation/.DS_Store", IgnoredReason::DotFile),
            ("installation/README.md", IgnoredReason::NotAConfig),
        ]
    );
}

#[test]
fn reads_the_manifest_in_its_own_order() {
    let bundle = read(zip(INSTALLATION)).expect("is in order");
    let manifest = bundle.manifest.expect("has one");
    assert_eq!(manifest.path, "installation/manifest.json");
    assert_eq!(manifest.images, [("b".to_owned(), "b:1".to_owned()), ("a".to_owned(), "a:1".to_owned())]);
    assert_eq!(bundle.release_version.as_deref(), Some("23.04.3"));
}

#[test]
fn a_bundle_needs_no_manifest() {
    let bundle = read(zip(&[("a.yaml", b"a: 1\n")])).expect("is in order");
    assert_eq!((bundle.manifest, bundle.release_version), (None, None));
}

#[test]
fn files_come_in_byte_order_of_their_paths() {
    let bundle = read(zip(&[("b.yaml", b""), ("a/z.yaml", b""), ("B.yaml", b""), ("a-b.yaml", b"")]));
    assert_eq!(codes(&bundle), ["bundle/case-collision"]);
    let bundle =
        read(zip(&[("b.yaml", b""), ("a/z.yaml", b""), ("C.yaml", b""), ("a-b.yaml", b"")])).expect("in order");
    assert_eq!(paths(&bundle), ["C.yaml", "a-b.yaml", "a/z.yaml", "b.yaml"]);
}

#[test]
fn a_single_file_is_one_config_under_its_own_name() {
    let named = |name: &str, bytes: &[u8]| {
        let input = Input { name: name.to_owned(), content: Content::Bytes(bytes.to_vec()) };
        let bundle = onlay_bundle::read(input, &Limits::default()).expect("is a config");
        (bundle.container, bundle.files[0].path.clone(), bundle.files[0].text.to_string())
    };
    let text = || "a: 1\n".to_owned();
    assert_eq!(named("dir/web.yaml", b"a: 1\n"), (Container::File, "web.yaml".to_owned(), text()));
    assert_eq!(named("C:\\dir\\web", b"a: 1\n"), (Container::File, "web".to_owned(), text()));
    assert_eq!(named("-", b"a: 1\n"), (Container::File, "stdin.yaml".to_owned(), text()));
    assert_eq!(named("web.yml.gz", &gzip(b"a: 1\n")), (Container::Gz, "web.yml".to_owned(), text()));
    assert_eq!(named("-", &gzip(b"a: 1\n")), (Container::Gz, "stdin.yaml".to_owned(), text()));
    assert_eq!(named("manifest.json", b"a: 1\n"), (Container::File, "manifest.json".to_owned(), text()));
}

#[test]
fn a_large_text_in_gzip_is_read_whole() {
    let text = "key: value # and some words\n".repeat(1000);
    let bundle = read(gzip(text.as_bytes())).expect("is one config");
    assert_eq!(bundle.files[0].text.as_str(), text);
}

#[test]
fn a_folder_keeps_the_rules_of_archives() {
    let cases = [
        ("../x.yaml", "bundle/path-escapes"),
        ("a\\b.yaml", "bundle/path-characters"),
        ("a//b", "bundle/path-empty-part"),
    ];
    for (path, code) in cases {
        assert_eq!(codes(&read_folder(&[(path, b"")])), [code]);
    }
    assert_eq!(codes(&read_folder(&[("a.yaml", b""), ("A.yaml", b"")])), ["bundle/case-collision"]);
    let hidden = read_folder(&[("a.yaml", b""), (".git/HEAD\n", b"\xff")]).expect("hidden files are not looked at");
    assert_eq!(paths(&hidden), ["a.yaml"]);
}

#[test]
fn empty_archives_are_bundles_without_files() {
    for bytes in [zip(&[]), tar(&[]), gzip(&tar(&[]))] {
        let bundle = read(bytes).expect("is in order");
        assert!(bundle.files.is_empty());
    }
}

#[test]
fn a_tar_of_the_current_folder_has_the_same_names() {
    let bundle =
        read(tar_of(&[tar_entry(b"./", b'5', b""), tar_entry(b"./a.yaml", b'0', b"a: 1\n")])).expect("in order");
    assert_eq!(paths(&bundle), ["a.yaml"]);
}

#[test]
fn what_is_packed_is_read_again() {
    let long = format!("{}/{}.yaml", "folder".repeat(30), "name".repeat(40));
    let members: Vec<(&str, &[u8])> = vec![("a.yaml", b"a: 1\n"), ("b/ü.yaml", b"\r\n"), (&long, b"c: 1")];
    let packed = [
        (Container::Zip, write::pack_zip(members.clone())),
        (Container::Tar, write::pack_tar(members.clone())),
        (Container::Tgz, write::pack_tgz(members.clone())),
    ];
    for (container, bytes) in packed {
        let bundle = read(bytes.expect("can be packed")).expect("can be read");
        assert_eq!(bundle.container, container);
        let files: Vec<(&str, &[u8])> =
            bundle.files.iter().map(|file| (file.path.as_str(), file.text.as_bytes())).collect();
        assert_eq!(files, members, "{container:?}");
    }
}

#[test]
fn reads_more_members_than_a_zip_without_zip64_can_hold() {
    let names: Vec<String> = (0..70_000).map(|i| format!("{i}.yaml")).collect();
    let bytes = write::pack_zip(names.iter().map(|name| (name.as_str(), &b"a"[..]))).expect("zip");
    assert_eq!(codes(&read(bytes.clone())), ["bundle/too-many-files"]);
    let limits = Limits { files: 70_000, ..Limits::default() };
    assert_eq!(support::read_within(bytes, &limits).expect("is within the limits").files.len(), 70_000);
}

#[test]
fn packing_refuses_what_reading_would() {
    for path in ["../a", "/a", "a\\b", "C:a", ""] {
        assert!(matches!(write::pack_zip([(path, &b""[..])]), Err(write::PackError::BadPath { .. })), "{path:?}");
        assert!(matches!(write::pack_tgz([(path, &b""[..])]), Err(write::PackError::BadPath { .. })), "{path:?}");
    }
    let twice = [("a", &b""[..]), ("a", &b""[..])];
    assert!(matches!(write::pack_zip(twice), Err(write::PackError::DuplicatePath { .. })));
}

#[test]
fn packing_the_same_files_gives_the_same_bytes() {
    let members = || [("a.yaml", &b"a: 1\n"[..])];
    assert_eq!(write::pack_zip(members()).expect("zip"), write::pack_zip(members()).expect("zip"));
    let tgz = write::pack_tgz(members()).expect("tgz");
    assert_eq!(&tgz[4..8], [0; 4], "a gzip header without a time");
    assert_eq!(tgz, write::pack_tgz(members()).expect("tgz"));
}
