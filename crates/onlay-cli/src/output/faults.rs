//! Tests: every operation on the disk fails, one after the other; each time the result is as it was, or complete.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{File, FileType, Metadata};
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use onlay::yaml::{Edit, EditSet, Piece, Text};

use super::disk::{Disk, Fs};
use super::{OutFile, Pack, WriteError, dir, file};

/// How the operation that fails does so, and what comes after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// It fails, and nothing else does.
    Once,
    /// It fails, and everything after it: a disk that is full, or gone.
    Sticky,
    /// It writes one byte of many; what writes nothing works.
    Short,
}

/// A disk on which the operation of some number fails.
struct Faulty {
    at: usize,
    fault: Fault,
    /// Whether two folders can be exchanged in one step.
    can_exchange: bool,
    done: AtomicUsize,
}

impl Faulty {
    fn new(at: usize, fault: Fault, can_exchange: bool) -> Self {
        Self { at, fault, can_exchange, done: AtomicUsize::new(0) }
    }

    /// A disk on which nothing fails.
    fn never() -> Self {
        Self::new(usize::MAX, Fault::Once, true)
    }

    fn was_reached(&self) -> bool {
        self.done.load(Ordering::Relaxed) > self.at
    }

    fn step(&self) -> io::Result<&Disk> {
        let number = self.done.fetch_add(1, Ordering::Relaxed);
        let fails = match self.fault {
            Fault::Once => number == self.at,
            Fault::Sticky => number >= self.at,
            Fault::Short => false,
        };
        if fails { Err(ErrorKind::StorageFull.into()) } else { Ok(&Disk) }
    }
}

impl Fs for Faulty {
    fn make_folder(&self, path: &Path, mode: u32) -> io::Result<()> {
        self.step()?.make_folder(path, mode)
    }

    fn make_folders(&self, path: &Path) -> io::Result<()> {
        self.step()?.make_folders(path)
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        self.step()?.create(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        let is_short = self.fault == Fault::Short && self.done.load(Ordering::Relaxed) == self.at;
        let most = if is_short { 1 } else { bytes.len() };
        self.step()?.write(file, &bytes[..most])
    }

    fn mode(&self, file: &File) -> io::Result<u32> {
        self.step()?.mode(file)
    }

    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        self.step()?.set_mode(path, mode)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        // Thousands of true ones would take minutes.
        self.step()?.metadata(path).map(drop)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?.rename(from, to)
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        let disk = self.step()?;
        if self.can_exchange { disk.exchange(one, other) } else { Err(ErrorKind::Unsupported.into()) }
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step()?.remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?.remove_folder(path)
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?.hard_link(from, to)
    }

    fn link(&self, target: &Path, at: &Path) -> io::Result<()> {
        self.step()?.link(target, at)
    }

    fn copy(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?.copy(from, to)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step()?.read(path)
    }

    fn holds(&self, path: &Path, bytes: &[u8], mode: u32) -> io::Result<bool> {
        self.step()?.holds(path, bytes, mode)
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        self.step()?.read_link(path)
    }

    fn read_folder(&self, path: &Path) -> io::Result<Vec<(OsString, FileType)>> {
        self.step()?.read_folder(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.step()?.metadata(path)
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        self.step()?.real(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        self.step()?.lock(path)
    }
}

/// Everything below a path by name: contents of files, targets of links.
type Snapshot = BTreeMap<PathBuf, Vec<u8>>;

fn snapshot(path: &Path) -> Snapshot {
    let mut found = Snapshot::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        let Ok(metadata) = std::fs::symlink_metadata(&path) else { continue };
        if metadata.is_symlink() {
            let target = std::fs::read_link(&path).expect("is a link");
            found.insert(path, target.into_os_string().into_encoded_bytes());
        } else if metadata.is_dir() {
            open.extend(std::fs::read_dir(&path).expect("can be read").map(|entry| entry.expect("is there").path()));
        } else {
            let bytes = std::fs::read(&path).expect("can be read");
            found.insert(path, bytes);
        }
    }
    found
}

fn names(folder: &Path) -> Vec<OsString> {
    let entries = std::fs::read_dir(folder).expect("can be read");
    let mut names: Vec<OsString> = entries.map(|entry| entry.expect("is there").file_name()).collect();
    names.sort();
    names
}

fn files(texts: &[(&str, &'static str)]) -> Vec<OutFile<'static>> {
    texts.iter().map(|(path, text)| OutFile::new(path, text.as_bytes())).collect()
}

/// A way of writing, the result of one input or of another.
type Write = fn(&dyn Fs, &Path, bool) -> Result<(), WriteError>;

const OLD: [(&str, &str); 3] = [("a.yaml", "a: 1\n"), ("x/y/b.yaml", "b: 1\n"), ("x/gone.yaml", "gone: 1\n")];
const NEW: [(&str, &str); 3] = [("a.yaml", "a: 2, and longer\n"), ("x/y/b.yaml", "b: 1\n"), ("z/new.yaml", "new: 2\n")];

fn texts(is_new: bool) -> Vec<OutFile<'static>> {
    files(if is_new { &NEW } else { &OLD })
}

fn folder(fs: &dyn Fs, out: &Path, is_new: bool) -> Result<(), WriteError> {
    dir::write_on(fs, &out.join("deep/out"), &texts(is_new), dir::How { force: true, sync: false })
}

fn folder_synced(fs: &dyn Fs, out: &Path, is_new: bool) -> Result<(), WriteError> {
    dir::write_on(fs, &out.join("out"), &texts(is_new), dir::How { force: true, sync: true })
}

fn packed(fs: &dyn Fs, out: &Path, is_new: bool, pack: Pack, name: &str) -> Result<(), WriteError> {
    file::write_on(fs, &out.join(name), &pack.pack(&texts(is_new))?, true)
}

const WAYS: [(&str, Write); 6] = [
    ("folder", folder),
    ("folder, synced", folder_synced),
    ("zip", |fs, out, is_new| packed(fs, out, is_new, Pack::Zip, "out.zip")),
    ("tgz", |fs, out, is_new| packed(fs, out, is_new, Pack::Tgz, "out.tgz")),
    ("tar", |fs, out, is_new| packed(fs, out, is_new, Pack::Tar, "out.tar")),
    ("text", |fs, out, is_new| file::write_on(fs, &out.join("out.yaml"), &texts(is_new)[0].bytes(), false)),
];

/// What is there before: nothing, an older result, or one with a stranger's files and links beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Older,
    OlderAndForeign,
}

/// Lets the operations 0, 1, 2, … fail until one run passes without; gives the number of runs.
fn fail_at_each(way: &str, write: Write, before: Before, fault: Fault, can_exchange: bool) -> usize {
    for at in 0.. {
        let temporary = tempfile::tempdir().expect("there is a place for temporary files");
        let out = temporary.path();
        if before != Before::Nothing {
            write(&Faulty::never(), out, false).expect("nothing fails here");
        }
        if before == Before::OlderAndForeign {
            let result = if way == "folder" { out.join("deep/out") } else { out.join("out") };
            std::fs::write(result.join("x/mine"), "precious").expect("can be written");
            std::os::unix::fs::symlink("../elsewhere", result.join("link")).expect("can be made");
            std::fs::create_dir(result.join("empty")).expect("can be made");
        }
        let old = snapshot(out);
        let case = format!("{way}, {before:?}, {fault:?} at {at}, exchange: {can_exchange}");

        let faulty = Faulty::new(at, fault, can_exchange);
        let written = write(&faulty, out, true);
        let is_whole = |found: &Snapshot| {
            let hidden = |path: &Path| path.iter().any(|part| part.as_encoded_bytes().starts_with(b".out"));
            found.iter().filter(|(path, _)| !hidden(path)).map(|(p, b)| (p.clone(), b.clone())).collect::<Snapshot>()
        };
        let found = is_whole(&snapshot(out));
        // What the next run makes of it, on a disk that works: in two steps, as a reader sees it before and after.
        let in_two_steps = found.is_empty() && !old.is_empty() && !can_exchange;
        write(&Faulty::never(), out, true).unwrap_or_else(|error| panic!("{case}: the next run: {error}"));
        let new = snapshot(out);
        assert!(new.len() >= is_whole(&new).len() && new == is_whole(&new), "{case}: something is left: {new:#?}");
        if let Err(error) = &written {
            assert!(found == old || found == new || in_two_steps, "{case}: {error}: {found:#?}");
            assert!(!error.to_string().is_empty(), "{case}");
        } else {
            assert_eq!(found, new, "{case}: is not complete");
        }
        for (path, bytes) in old.iter().filter(|(path, _)| path.ends_with("mine") || path.ends_with("link")) {
            assert_eq!(new.get(path), Some(bytes), "{case}: a stranger's file is gone");
        }
        if before == Before::OlderAndForeign {
            let result = if way == "folder" { out.join("deep/out") } else { out.join("out") };
            assert!(result.join("empty").is_dir(), "{case}");
        }
        assert_eq!(names(out).len(), 1, "{case}: {:?}", names(out));
        if !faulty.was_reached() {
            assert!(written.is_ok(), "{case}");
            return at;
        }
    }
    unreachable!("a run ends")
}

#[test]
fn whatever_fails_the_result_is_as_it_was_or_complete() {
    let mut runs = 0;
    for (way, write) in WAYS {
        let is_folder = way.starts_with("folder");
        let befores = [Before::Nothing, Before::Older, Before::OlderAndForeign];
        for before in befores.into_iter().filter(|before| is_folder || *before != Before::OlderAndForeign) {
            for fault in [Fault::Once, Fault::Sticky, Fault::Short] {
                runs += fail_at_each(way, write, before, fault, true);
                if is_folder && before != Before::Nothing {
                    runs += fail_at_each(way, write, before, fault, false);
                }
            }
        }
    }
    assert!(runs > 500, "{runs}");
}

#[test]
fn a_text_that_is_written_piece_by_piece_is_the_text() {
    // Small pieces, one larger than what is gathered before a write, and small ones again.
    let text = Text::from(format!("a: 1\nb: 2\n# {}\nc: 3\nd: 4\n", "x".repeat(100_000)));
    let edit = |span: Range<usize>, new: &str| Edit {
        span,
        pieces: vec![Piece::New { text: new.to_owned(), origin: None }, Piece::Base(0..2)],
        origin: None,
    };
    let end = text.len();
    let long = "y".repeat(40_000);
    let edits =
        EditSet::new(vec![edit(3..4, "20"), edit(8..9, &long), edit(end - 2..end - 1, "z")]).expect("no overlap");
    let wanted = edits.apply(&text);
    for at in 0.. {
        let temporary = tempfile::tempdir().expect("there is a place for temporary files");
        let out = temporary.path().join("out");
        let (disk, how) = (Faulty::new(at, Fault::Short, true), dir::How { force: false, sync: false });
        dir::write_on(&disk, &out, &[OutFile::edited("a.yaml", &text, &edits)], how).expect("no step fails");
        let written = std::fs::read_to_string(out.join("a.yaml")).expect("is there");
        assert!(written == wanted, "with a short write at {at}");
        if !disk.was_reached() {
            assert!(at > 10, "only {at} steps");
            return;
        }
    }
}

#[test]
fn what_was_put_aside_comes_back() {
    // Where folders cannot be exchanged a run may be killed just between the two steps.
    let temporary = tempfile::tempdir().expect("there is a place for temporary files");
    let out = temporary.path().join("out");
    let how = dir::How { force: false, sync: false };
    dir::write_on(&Faulty::never(), &out, &texts(false), how).expect("nothing fails here");
    let old = snapshot(&out);
    std::fs::rename(&out, temporary.path().join(".out.onlay-aside-1")).expect("can be renamed");

    // The folder is back even where the new run fails afterwards.
    let fails = (0..).find(|at| {
        let written = dir::write_on(&Faulty::new(*at, Fault::Sticky, true), &out, &texts(true), how);
        assert!(written.is_err(), "the search goes no further than it must");
        out.exists()
    });
    assert!(fails.is_some());
    assert_eq!(snapshot(&out), old);
    dir::write_on(&Faulty::never(), &out, &texts(true), how).expect("nothing fails here");
    assert_eq!(names(temporary.path()), ["out"]);
}

#[test]
fn what_is_as_it_was_is_not_written_again() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    let temporary = tempfile::tempdir().expect("there is a place for temporary files");
    let out = temporary.path().join("out");
    let how = dir::How { force: false, sync: false };
    let write = |is_new| dir::write_on(&Faulty::never(), &out, &texts(is_new), how).expect("nothing fails here");
    let number = |path: &Path| std::fs::metadata(path).expect("is there").ino();
    let (changed, same) = (out.join("a.yaml"), out.join("x/y/b.yaml"));
    write(false);
    let before = (number(&changed), number(&same));
    write(true);
    assert_eq!(number(&same), before.1, "the same text, the same file");
    assert_ne!(number(&changed), before.0);
    assert_eq!(std::fs::metadata(&same).expect("is there").nlink(), 1, "nothing else has it");

    // A file that somebody else has too, or that nobody else may read, is written anew; so is what a link leads to.
    let mine = temporary.path().join("mine");
    let spoil: [&dyn Fn(); 4] = [
        &|| std::fs::hard_link(&same, &mine).expect("can be made"),
        &|| std::fs::set_permissions(&same, std::fs::Permissions::from_mode(0o600)).expect("can be set"),
        &|| {
            std::fs::rename(&same, &mine).expect("can be renamed");
            std::os::unix::fs::symlink(&mine, &same).expect("can be made");
        },
        &|| {
            std::fs::rename(out.join("x/y"), &mine).expect("can be renamed");
            std::os::unix::fs::symlink(&mine, out.join("x/y")).expect("can be made");
        },
    ];
    for (case, spoil) in spoil.iter().enumerate() {
        spoil();
        let before = number(&same);
        let written = dir::write_on(&Faulty::never(), &out, &texts(true), dir::How { force: case == 3, sync: false });
        if case == 3 {
            // A link stands where a folder is needed.
            assert!(matches!(written, Err(WriteError::InTheWay { .. })), "{written:?}");
            continue;
        }
        written.expect("nothing fails here");
        let now = std::fs::symlink_metadata(&same).expect("is there");
        assert!(now.is_file() && now.ino() != before && now.nlink() == 1, "{case}");
        assert_eq!(now.mode() & 0o7777, 0o644, "{case}");
        std::fs::remove_file(&mine).unwrap_or_default();
    }
}
