//! Archives that other programs make are read, and ours are read by them. A missing program is said aloud and skipped.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use onlay_bundle::{Bundle, write};
use support::{paths, read};

/// Runs a program in a folder; `false` if it is not installed.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> bool {
    let output = match Command::new(program).args(arguments).current_dir(folder).output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            // Straight to the terminal: the test harness hides what a passing test prints.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("skipped: no {program}\n").as_bytes());
            return false;
        }
        Err(error) => panic!("{program}: {error}"),
    };
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    true
}

/// Makes a folder with a bundle in it, `in/`.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for tests");
    let long = format!("in/installation/{}/{}.yaml", "folder".repeat(20), "name".repeat(30));
    for (path, content) in [
        ("in/installation/manifest.json", "{\"releaseVersion\": \"1\"}"),
        ("in/installation/a.yaml", "a: 1\r\n"),
        ("in/installation/empty.yaml", ""),
        (&long, "kind: Pod\n"),
        ("in/installation/sub/large.yaml", &"key: value\n".repeat(30_000)),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("has one")).expect("can make folders");
        fs::write(path, content).expect("can write");
    }
    folder
}

fn check_bundle(folder: &Path, archive: &str) -> Bundle {
    let bundle =
        read(fs::read(folder.join(archive)).expect("was made")).unwrap_or_else(|wrong| panic!("{archive}: {wrong:#?}"));
    assert_eq!(bundle.files.len(), 4, "{archive}: {:?}", paths(&bundle));
    assert_eq!(bundle.release_version.as_deref(), Some("1"), "{archive}");
    for file in &bundle.files {
        let on_disk = fs::read(folder.join("in").join(&file.path)).expect("is there");
        assert_eq!(file.text.as_bytes(), on_disk, "{archive}: {}", file.path);
    }
    bundle
}

#[test]
fn reads_what_info_zip_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    if run(&inside, "zip", &["-qr", "../plain.zip", "installation"]) {
        check_bundle(folder.path(), "plain.zip");
        run(&inside, "zip", &["-qr0D", "../stored.zip", "."]);
        check_bundle(folder.path(), "stored.zip");
        // Through a pipe: sizes in data descriptors, zip64 fields in the local headers.
        if run(&inside, "sh", &["-c", "zip -qr - installation | cat > ../streamed.zip"]) {
            check_bundle(folder.path(), "streamed.zip");
        }
    }
}

#[test]
fn reads_what_tar_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    if run(&inside, "tar", &["-czf", "../plain.tgz", "installation"]) {
        check_bundle(folder.path(), "plain.tgz");
        run(&inside, "tar", &["-cf", "../plain.tar", "."]);
        check_bundle(folder.path(), "plain.tar");
        for format in ["gnu", "pax"] {
            run(&inside, "tar", &["-czf", "../format.tgz", "--format", format, "installation"]);
            check_bundle(folder.path(), "format.tgz");
        }
    }
}

#[test]
fn reads_what_bsdtar_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    for (format, archive) in [("pax", "bsd.tar"), ("pax", "bsd.tgz"), ("gnutar", "bsd.tgz"), ("zip", "bsd.zip")] {
        let out = format!("../{archive}");
        let packed = if archive == "bsd.tgz" { "-czf" } else { "-cf" };
        if !run(&inside, "bsdtar", &["--format", format, packed, &out, "installation"]) {
            return;
        }
        check_bundle(folder.path(), archive);
    }
    // Its zips that are streamed have sizes behind the data.
    run(&inside, "sh", &["-c", "bsdtar --format zip -cf - installation | cat > ../bsd-streamed.zip"]);
    check_bundle(folder.path(), "bsd-streamed.zip");
}

#[test]
fn reads_what_7z_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    // Each system has another of its names.
    let Some(program) = ["7zz", "7z", "7za"].into_iter().find(|name| run(&inside, name, &["i"])) else { return };
    for (kind, archive) in [("-tzip", "7z.zip"), ("-ttar", "7z.tar")] {
        run(&inside, program, &["a", "-bd", kind, &format!("../{archive}"), "installation"]);
        check_bundle(folder.path(), archive);
    }
    run(folder.path(), program, &["a", "-bd", "-tgzip", "7z.tgz", "7z.tar"]);
    check_bundle(folder.path(), "7z.tgz");
    run(&inside, program, &["a", "-bd", "-tzip", "-mx=0", "../7z-stored.zip", "installation"]);
    check_bundle(folder.path(), "7z-stored.zip");
}

#[test]
fn reads_what_jar_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    if run(&inside, "jar", &["cfM", "../java.zip", "installation"]) {
        check_bundle(folder.path(), "java.zip");
    }
}

#[test]
fn reads_what_git_makes() {
    let folder = folder();
    let inside = folder.path().join("in");
    let git = |args: &[&str]| {
        let who = ["-c", "user.name=Any", "-c", "user.email=any@example.com", "-c", "core.autocrlf=false"];
        run(&inside, "git", &[&who[..], args].concat())
    };
    if git(&["init", "-q"]) {
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "A release"]);
        for archive in ["git.zip", "git.tar.gz", "git.tar"] {
            git(&["archive", "-o", &format!("../{archive}"), "HEAD"]);
            check_bundle(folder.path(), archive);
        }
        git(&["archive", "-o", "../git-top.zip", "--prefix", "release-1/", "HEAD:installation"]);
        let bundle = read(fs::read(folder.path().join("git-top.zip")).expect("was made")).expect("is in order");
        assert_eq!((bundle.files.len(), bundle.release_version.as_deref()), (4, Some("1")));
    }
}

#[test]
fn reads_what_python_makes() {
    let folder = folder();
    let script = r#"
import io, tarfile, zipfile, shutil, sys
shutil.make_archive("py", "zip", "in")
shutil.make_archive("py", "gztar", "in")
shutil.make_archive("py", "tar", "in")
for name, form in [("ustar", tarfile.PAX_FORMAT), ("gnu", tarfile.GNU_FORMAT)]:
    with tarfile.open(f"py-{name}.tgz", "w:gz", format=form) as tar:
        tar.add("in/installation", "installation")

class Pipe(io.RawIOBase):
    def __init__(self): self.bytes = bytearray()
    def writable(self): return True
    def write(self, data): self.bytes += data; return len(data)

import os
def files():
    for base, _, names in os.walk("in/installation"):
        for name in names:
            path = os.path.join(base, name)
            yield os.path.relpath(path, "in"), open(path, "rb").read()

pipe = Pipe()
with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as zip:
    for path, content in files(): zip.writestr(path, content)
open("py-streamed.zip", "wb").write(pipe.bytes)
with zipfile.ZipFile("py-zip64.zip", "w", zipfile.ZIP_DEFLATED) as zip:
    for path, content in files():
        with zip.open(path, "w", force_zip64=True) as member: member.write(content)
with zipfile.ZipFile("py-utf8.zip", "w") as zip:
    zip.writestr("ü.yaml", "a: 1\n")
with tarfile.open("py-utf8.tgz", "w:gz") as tar:
    info = tarfile.TarInfo("ü.yaml"); info.size = 5
    tar.addfile(info, io.BytesIO(b"a: 1\n"))
"#;
    if run(folder.path(), "python3", &["-c", script]) {
        let archives =
            ["py.zip", "py.tar.gz", "py.tar", "py-ustar.tgz", "py-gnu.tgz", "py-streamed.zip", "py-zip64.zip"];
        for archive in archives {
            check_bundle(folder.path(), archive);
        }
        for archive in ["py-utf8.zip", "py-utf8.tgz"] {
            let bundle = read(fs::read(folder.path().join(archive)).expect("was made")).expect("is in order");
            assert_eq!(paths(&bundle), ["ü.yaml"], "{archive}");
        }
    }
}

#[test]
fn others_read_what_we_make() {
    let folder = tempfile::tempdir().expect("a folder for tests");
    let long = format!("x/{}/{}.yaml", "folder".repeat(20), "name".repeat(30));
    let members = || [("a.yaml", &b"a: 1\r\n"[..]), ("ü/b.yaml", b""), (&long, b"kind: Pod\n")];
    fs::write(folder.path().join("ours.zip"), write::pack_zip(members()).expect("zip")).expect("can write");
    fs::write(folder.path().join("ours.tgz"), write::pack_tgz(members()).expect("tgz")).expect("can write");

    run(folder.path(), "unzip", &["-tqq", "ours.zip"]);
    if run(folder.path(), "tar", &["-xzf", "ours.tgz"]) {
        for (path, content) in members() {
            assert_eq!(fs::read(folder.path().join(path)).expect("was unpacked"), content);
        }
    }
    let script = format!(
        r#"
import tarfile, zipfile
wanted = {{"a.yaml": b"a: 1\r\n", "ü/b.yaml": b"", "{long}": b"kind: Pod\n"}}
with zipfile.ZipFile("ours.zip") as zip:
    assert zip.testzip() is None
    assert {{name: zip.read(name) for name in zip.namelist()}} == wanted
    assert all(info.external_attr >> 16 == 0o100644 and info.date_time[0] == 1980 for info in zip.infolist())
with tarfile.open("ours.tgz") as tar:
    assert {{info.name: tar.extractfile(info).read() for info in tar}} == wanted
    assert all(info.mode == 0o644 and info.mtime == 0 for info in tar)
"#
    );
    run(folder.path(), "python3", &["-c", &script]);
}
