//! Reading the world: paths on the command line to bundles, patches and labels.
//!
//! Whatever is wrong becomes a finding of the session, so that all of it is reported in one run.

mod ahead;
mod asked;
mod folder;
mod patches;

use std::fs::{self, File};
use std::io::{self, Read};
use std::mem::take;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use onlay::bundle::{self, Bundle, BundleFile, Content, Input, Limits, Nested, Role, Violation};
use onlay::diff::Diff;
use onlay::kube::nearest;
use onlay::patch::Severity;
use onlay::yaml::{SourceId, Text};
use onlay::{Finding, Release, beyond_limits, labels_file, of_violation};

pub(crate) use ahead::Ahead;
pub(crate) use asked::{keep, today, transforms};
pub(crate) use folder::MARKER;
pub(crate) use patches::{default_patches, network_policies, patches, texts};

use crate::args::{BundleArgs, OverlayArgs};
use crate::session::Session;

/// A bundle that has been read.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// What the user calls it.
    pub(crate) name: String,
    /// How it was packed.
    pub(crate) container: bundle::Container,
    /// Its configs.
    pub(crate) release: Release,
    /// The vendor's default patches in it.
    pub(crate) default_patches: Vec<BundleFile>,
    /// The archives in it that were opened.
    pub(crate) nested: Vec<Nested>,
    /// Whether it is a folder that onlay has materialized.
    pub(crate) is_materialized: bool,
}

impl Loaded {
    /// Takes everything out of a bundle that is not of its release, which is still to be read.
    fn beside(bundle: &mut Bundle, path: &Path) -> Self {
        Self {
            name: name_of(path),
            container: bundle.container,
            release: Release::default(),
            default_patches: take(&mut bundle.default_patches),
            nested: take(&mut bundle.nested),
            is_materialized: bundle.container == bundle::Container::Folder && folder::has_marker(path),
        }
    }

    /// The paths of the archives of default patches.
    pub(crate) fn patch_archives(&self) -> impl Iterator<Item = &str> {
        self.nested.iter().filter(|n| n.role == Role::Patches).map(|n| n.path.as_str())
    }
}

/// Reads a bundle and its texts.
pub(crate) fn bundle(args: &BundleArgs, limits: &Limits, session: &mut Session) -> Option<Loaded> {
    let loaded = bundle_quietly(args, limits, session)?;
    session.extend(loaded.release.findings.iter().cloned());
    Some(loaded)
}

/// Reads a bundle and its texts; what there is to say of the texts is left to the caller.
pub(crate) fn bundle_quietly(args: &BundleArgs, limits: &Limits, session: &mut Session) -> Option<Loaded> {
    let mut loaded = quietly(named(args.bundle.as_deref(), "bundle", session)?, limits, session)?;
    match (&loaded.release.version, &args.release_version) {
        (Some(own), Some(given)) if own != given => {
            let message = format!("the bundle says release {own:?}, --release-version says {given:?}");
            session.refuse(Finding::general("bundle/versions-disagree", Severity::Error, message).about(&loaded.name));
        }
        (None, given) => loaded.release.version.clone_from(given),
        _ => {}
    }
    Some(loaded)
}

/// Refuses to go on without a bundle.
pub(crate) fn named<'p>(path: Option<&'p Path>, what: &str, session: &mut Session) -> Option<&'p Path> {
    if path.is_none() {
        let finding = Finding::general("usage/missing", Severity::Error, format!("there is no {what} to read"));
        let key = match what {
            "labels file" => "labels",
            "patch" => "patches",
            _ => "base",
        };
        session.refuse(finding.help(format!("name one on the command line, or as `{key}:` in onlay.yaml")));
    }
    path
}

/// Reads a bundle at a path.
pub(crate) fn load(path: &Path, limits: &Limits, session: &mut Session) -> Option<Loaded> {
    read_all(&[path], Telling::All, limits, session).pop()?
}

/// Reads a bundle at a path; what there is to say of its texts is left to the caller.
pub(crate) fn quietly(path: &Path, limits: &Limits, session: &mut Session) -> Option<Loaded> {
    read_all(&[path], Telling::Refusals, limits, session).pop()?
}

/// Reads two bundles at once; what there is to say of the one before comes first.
pub(crate) fn load_both(paths: Diff<&Path>, limits: &Limits, session: &mut Session) -> Diff<Option<Loaded>> {
    let mut loaded = read_all(&[paths.before, paths.after], Telling::All, limits, session).into_iter();
    Diff { before: loaded.next().flatten(), after: loaded.next().flatten() }
}

/// What is told of bundles that are read.
#[derive(Clone, Copy, PartialEq)]
enum Telling {
    /// What is wrong with their texts, too.
    All,
    /// Why they cannot be read, or pass the limits.
    Refusals,
}

/// Reads bundles all at once, and tells of them one behind the other.
fn read_all(paths: &[&Path], telling: Telling, limits: &Limits, session: &mut Session) -> Vec<Option<Loaded>> {
    let opened = session.ahead.open_all(paths, limits, &session.stdin);
    let mut bundles = Vec::new();
    let mut beside = |opened: Result<Bundle, Vec<Finding>>, path| {
        let mut bundle = opened?;
        let loaded = Loaded::beside(&mut bundle, path);
        bundles.push((bundle, loaded.name.clone()));
        Ok(loaded)
    };
    let opened: Vec<_> = opened.into_iter().zip(paths).map(|(opened, path)| beside(opened, path)).collect();
    let mut releases = Release::read_all(bundles, &mut session.sources).into_iter();
    let told = |opened: Result<Loaded, Vec<Finding>>| match opened {
        Ok(loaded) => {
            let release = releases.next()?;
            session.secrets.learn(&release);
            session.extend(beyond_limits(release.index.documents().iter().map(|document| &**document), limits));
            session.extend(release.findings.iter().filter(|_| telling == Telling::All).cloned());
            if release.index.is_empty() {
                session.extend(no_archive(&loaded.name, loaded.container, "object"));
            }
            Some(Loaded { release, ..loaded })
        }
        Err(findings) => {
            session.secrets.lack_names();
            session.accept(Err(findings))
        }
    };
    opened.into_iter().map(told).collect()
}

/// Refuses a file in which there is nothing of what was sought, if its name is that of an archive: mostly a download has failed.
fn no_archive(name: &str, container: bundle::Container, sought: &str) -> Option<Finding> {
    const ENDINGS: [&str; 4] = [".zip", ".tgz", ".tar", ".gz"];
    let lower = name.to_ascii_lowercase();
    let is_named_so = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    (is_named_so && container == bundle::Container::File).then(|| {
        let message = format!("the file is named as an archive, but is none, and there is no {sought} in it");
        let finding = Finding::general("bundle/no-archive", Severity::Error, message).about(name);
        finding.help("get it again: a download that fails often leaves an empty file, or a web page")
    })
}

/// Reads CRDs from outside the bundle.
pub(crate) fn crds(args: &OverlayArgs, limits: &Limits, session: &mut Session) -> Option<Release> {
    Some(load(args.crds.as_deref()?, limits, session)?.release)
}

/// Reads the labels file, if there is one.
pub(crate) fn labels(args: &OverlayArgs, limits: &Limits, session: &mut Session) -> Option<labels_file::LabelsFile> {
    labels_file(args.labels.as_deref()?, limits, session)
}

/// Reads a labels file.
pub(crate) fn labels_file(path: &Path, limits: &Limits, session: &mut Session) -> Option<labels_file::LabelsFile> {
    let (source, text) = text(path, limits.file_size, session)?;
    let (labels, findings) = labels_file::read(source, &text);
    session.extend(findings);
    Some(labels)
}

/// Reads one text file.
pub(crate) fn text(path: &Path, most: u64, session: &mut Session) -> Option<(SourceId, Text)> {
    let name = name_of(path);
    let bytes = match bytes_of(path, most, &session.stdin) {
        Ok(bytes) => bytes,
        Err(finding) => {
            session.refuse(*finding);
            return None;
        }
    };
    match Text::from_utf8(bytes) {
        Ok(text) => Some((session.sources.add(name, text.clone()), text)),
        Err(error) => {
            session.refuse(Finding::general("input/not-utf8", Severity::Error, error.to_string()).about(name));
            None
        }
    }
}

/// Reads a path as the library reads bundles; else tells what is wrong with it.
fn open(path: &Path, limits: &Limits, stdin: &Stdin) -> Result<Bundle, Vec<Finding>> {
    let name = name_of(path);
    let content = if is_stdin(path) || !path.is_dir() {
        bytes_of(path, limits.bundle_size, stdin).map(Content::Bytes).map_err(|finding| vec![*finding])
    } else {
        folder::read(path, limits).map(Content::Folder)
    };
    let input = Input { name: if is_stdin(path) { "-".to_owned() } else { name.clone() }, content: content? };
    bundle::read(input, limits)
        .map_err(|violations| violations.iter().map(|violation| of_violation(violation, &name)).collect())
}

/// Standard input, which can be read only once.
#[derive(Debug, Default)]
pub(crate) struct Stdin {
    is_taken: AtomicBool,
}

impl Stdin {
    /// Gives it to the first who asks.
    fn take(&self) -> Result<io::StdinLock<'static>, Box<Finding>> {
        if self.is_taken.swap(true, Ordering::Relaxed) {
            let message = "standard input can be read only once, but `-` is given twice";
            return Err(Box::new(Finding::general("input/stdin-twice", Severity::Error, message)));
        }
        Ok(io::stdin().lock())
    }
}

/// Reads a file or standard input, but no more than a limit.
fn bytes_of(path: &Path, most: u64, stdin: &Stdin) -> Result<Vec<u8>, Box<Finding>> {
    let unreadable = |error: &io::Error| Box::new(unreadable(path, error));
    let too_large = |size| {
        let violation = Violation::BundleTooLarge { size, allowed: most };
        Box::new(of_violation(&violation, &name_of(path)))
    };
    let mut bytes = Vec::new();
    if is_stdin(path) {
        stdin.take()?.take(most + 1).read_to_end(&mut bytes).map_err(|e| unreadable(&e))?;
    } else {
        let file = File::open(path).map_err(|e| unreadable(&e))?;
        let size = file.metadata().map_err(|e| unreadable(&e))?.len();
        if size > most {
            return Err(too_large(size));
        }
        bytes.reserve(usize::try_from(size).unwrap_or(0));
        file.take(most + 1).read_to_end(&mut bytes).map_err(|e| unreadable(&e))?;
    }
    if bytes.len() as u64 > most { Err(too_large(bytes.len() as u64)) } else { Ok(bytes) }
}

/// Says that a path cannot be read, and which one may have been meant.
fn unreadable(path: &Path, error: &io::Error) -> Finding {
    let finding = Finding::general("input/unreadable", Severity::Error, reason(error)).about(name_of(path));
    if error.kind() != io::ErrorKind::NotFound {
        return finding;
    }
    let (Some(wanted), Some(parent)) = (path.file_name().and_then(|n| n.to_str()), path.parent()) else {
        return finding;
    };
    let folder = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    let siblings: Vec<String> =
        fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|e| e.file_name().into_string().ok()).collect();
    match nearest(wanted, siblings.iter().map(String::as_str)).first() {
        Some(near) => finding.help(format!("did you mean `{}`?", parent.join(near).display())),
        None => finding,
    }
}

/// An error of the system in its own words, without the number.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}

/// What a path is called in everything that is shown.
pub(crate) fn name_of(path: &Path) -> String {
    if is_stdin(path) { "stdin".to_owned() } else { path.to_string_lossy().into_owned() }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}
