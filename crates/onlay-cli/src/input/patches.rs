//! Paths to a patch set, in its order: as given, then by path in byte order, then by document.

use std::path::{Path, PathBuf};

use onlay::bundle::{BundleFile, Container, IgnoredReason, Limits};
use onlay::patch::{Patch, PatchSet, Repeated};
use onlay::yaml::{SourceId, Text};
use onlay::{Added, Finding, Release, add_network_policies, beyond_limits, hidden_characters};

use super::{Loaded, name_of, no_archive, open};
use crate::args::OverlayArgs;
use crate::session::Session;
use crate::talk::plural;

/// Files that steer tools and are no patches.
const CONTROL_FILES: [&str; 5] =
    ["onlay.yaml", "onlay.yml", "kustomization.yaml", "kustomization.yml", "Kustomization"];

/// Reads patches, in the order given.
pub(crate) fn patches(paths: &[PathBuf], limits: &Limits, set: &mut PatchSet, session: &mut Session) {
    paths.iter().for_each(|path| from_path(path, limits, set, session));
}

/// Reads the vendor's default patches: those that the user names, or those of the bundle.
///
/// Those that the set has already are not laid on again; they are given back.
pub(crate) fn default_patches(
    args: &OverlayArgs,
    bundle: Option<&Loaded>,
    limits: &Limits,
    set: &mut PatchSet,
    session: &mut Session,
) -> Vec<Repeated> {
    let mut defaults = PatchSet::default();
    if let Some(path) = &args.default_patches {
        from_path(path, limits, &mut defaults, session);
        return append(defaults, "default patch", &name_of(path), set, session);
    }
    match bundle.filter(|bundle| !bundle.default_patches.is_empty()) {
        Some(bundle) => from_bundle(bundle, args.no_default_patches, limits, set, session),
        None => Vec::new(),
    }
}

/// Adds patches to a set, but for those that it has already, and says how many were left out.
fn append(more: PatchSet, what: &str, name: &str, set: &mut PatchSet, session: &mut Session) -> Vec<Repeated> {
    let repeated = set.append_new(more);
    session.findings.extend(repeated.iter().map(|repeated| Finding::from(&repeated.problem(set))));
    if !repeated.is_empty() {
        let (count, are) = (plural(repeated.len(), what), if repeated.len() == 1 { "is" } else { "are" });
        session.remarks.push(format!("{name}: {count} {are} in the patch set already, so not laid on again"));
    }
    repeated
}

/// Reads network policies from outside the bundle: their patches go to the set, their objects into the release.
pub(crate) fn network_policies(
    path: &Path,
    limits: &Limits,
    release: &mut Release,
    set: &mut PatchSet,
    session: &mut Session,
) -> (Added, Vec<Repeated>) {
    let mut patches = PatchSet::default();
    let mut files = Vec::new();
    each_file(path, limits, session, |path, source, text| {
        files.push((path.to_owned(), source, text.clone()));
    });
    let added = add_network_policies(release, &mut patches, &files, &mut session.sources);
    check(&patches.patches, limits, session);
    session.secrets.learn(release);
    session.extend(added.findings.iter().cloned());
    let repeated = append(patches, "patch", &name_of(path), set, session);
    (added, repeated)
}

/// Reads the files of patches as they are, in the order of their paths.
pub(crate) fn texts(path: &Path, limits: &Limits, session: &mut Session) -> Option<Vec<BundleFile>> {
    let opened = open(path, limits, &session.stdin);
    let bundle = session.accept(opened)?;
    let mut files = bundle.files;
    files.extend(bundle.default_patches);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.retain(|file| !is_control_file(&file.path));
    Some(files)
}

fn from_path(path: &Path, limits: &Limits, set: &mut PatchSet, session: &mut Session) {
    let before = set.patches.len();
    let mut files: Vec<(SourceId, Text)> = Vec::new();
    each_file(path, limits, session, |_, source, text| files.push((source, text.clone())));
    let files: Vec<_> =
        files.iter().map(|(source, text)| (session.sources.get(*source).path.as_str(), *source, text)).collect();
    set.read_all(&files);
    check(&set.patches[before..], limits, session);
}

/// Refuses patches that pass the limits for texts, and tells what nobody sees in them.
fn check(patches: &[Patch], limits: &Limits, session: &mut Session) {
    let documents = || patches.iter().map(|patch| &patch.document);
    session.extend(beyond_limits(documents(), limits));
    session.extend(hidden_characters(documents()));
}

/// Shows each file of patches to `read`: its path, its number among the sources, and its text.
fn each_file(path: &Path, limits: &Limits, session: &mut Session, mut read: impl FnMut(&str, SourceId, &Text)) {
    let opened = session.ahead.take(path).unwrap_or_else(|| open(path, limits, &session.stdin));
    let Some(bundle) = session.accept(opened) else { return };
    let name = name_of(path);
    let is_file = matches!(bundle.container, Container::File | Container::Gz);
    let mut files = bundle.files;
    files.extend(bundle.default_patches);
    files.sort_by(|one, other| one.path.cmp(&other.path));

    if files.iter().all(|file| file.text.trim().is_empty()) {
        session.extend(no_archive(&name, bundle.container, "patch"));
    }
    let is_shown = |reason| reason == IgnoredReason::NotAConfig;
    let mut skipped: Vec<&str> = bundle.ignored.iter().filter(|i| is_shown(i.reason)).map(|i| &*i.path).collect();
    skipped.extend(bundle.passed_through.iter().map(|member| &*member.path));
    skipped.extend(files.iter().map(|file| &*file.path).filter(|path| is_control_file(path)));
    skipped.sort_unstable();
    skipped.dedup();
    match skipped.as_slice() {
        [] => {}
        [one] => session.remarks.push(format!("{name}: ignored {one}, which is no patch")),
        several => session.remarks.push(format!(
            "{name}: ignored {} files, which are no patches: {}",
            several.len(),
            several.join(", ")
        )),
    }
    for BundleFile { path, text } in files.iter().filter(|file| !is_control_file(&file.path)) {
        let shown = if is_file { name.clone() } else { format!("{}/{path}", name.trim_end_matches('/')) };
        read(path, session.sources.add(shown, text.clone()), text);
    }
}

fn from_bundle(
    bundle: &Loaded,
    are_dropped: bool,
    limits: &Limits,
    set: &mut PatchSet,
    session: &mut Session,
) -> Vec<Repeated> {
    let archives: Vec<&str> = bundle.patch_archives().collect();
    let archives = archives.join(", ");
    if are_dropped {
        session.remarks.push(format!("{}: the default patches in {archives} are not laid on", bundle.name));
        return Vec::new();
    }
    let mut defaults = PatchSet::default();
    for BundleFile { path, text } in &bundle.default_patches {
        let shown = format!("{}/{path}", bundle.name.trim_end_matches('/'));
        let source = session.sources.add(shown.clone(), text.clone());
        defaults.read(&shown, source, text);
    }
    check(&defaults.patches, limits, session);
    let count = match defaults.patches.len() {
        1 => "1 default patch".to_owned(),
        n => format!("{n} default patches"),
    };
    session.remarks.push(format!("{}: {count} in {archives}, laid on last", bundle.name));
    append(defaults, "default patch", &bundle.name, set, session)
}

fn is_control_file(path: &str) -> bool {
    CONTROL_FILES.contains(&path.rsplit('/').next().unwrap_or(path))
}
