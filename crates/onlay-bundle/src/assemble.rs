//! Members to a [`Bundle`]: which of them are configs, patches, the manifest, or nothing to us.

use onlay_yaml::Text;
use rayon::prelude::*;

use crate::bundle::{Bundle, BundleFile, Container, Ignored, IgnoredReason, Member, Nested, Role};
use crate::intake::{Intake, Members};
use crate::manifest::{self, Manifest};
use crate::nested;
use crate::path;
use crate::violation::Violation;

const MANIFEST: &str = "manifest.json";
const RELEASE_VERSION: &str = "release_version";

/// Says why a member is left out altogether.
pub(crate) fn skipped(path: &str) -> Option<IgnoredReason> {
    if path::is_macos_metadata(path) {
        Some(IgnoredReason::MacosMetadata)
    } else if path::is_dot_file(path) {
        Some(IgnoredReason::DotFile)
    } else {
        None
    }
}

/// Makes a bundle of one config, whatever it is called.
pub(crate) fn single(container: Container, file: Member, intake: &mut Intake<'_>) -> Bundle {
    let mut bundle = empty(container);
    bundle.files.extend(text_of(file, intake));
    bundle
}

/// Makes a bundle of the members of an archive or a folder.
pub(crate) fn many(container: Container, members: Members, intake: &mut Intake<'_>) -> Bundle {
    let mut bundle = empty(container);
    let kept = keep(members, "", &mut bundle.ignored);
    let (archives, mut files): (Vec<Member>, Vec<Member>) =
        kept.into_iter().partition(|file| nested::is_archive(&file.bytes));

    let top = top_folder(files.iter().chain(&archives).map(|file| file.path.as_str())).to_owned();
    let mut said = Said { top: take_own(&mut files, &top, "", intake), ..Said::default() };
    for archive in archives {
        let members = nested::open(&archive, intake);
        let Some(role) = nested::role(&members) else {
            files.push(archive);
            continue;
        };
        bundle.nested.push(Nested { path: archive.path.clone(), role });
        match role {
            Role::Patches => take_patches(members, &archive.path, &mut bundle, intake),
            Role::Configs => files.extend(take_configs(members, &archive.path, &mut said, &mut bundle.ignored, intake)),
        }
    }
    if !bundle.nested.is_empty() && intake.violations.is_empty() {
        // What came out of the archives now stands beside what was there.
        intake.check_names(files.iter().map(|file| (file.path.as_str(), None)), std::iter::empty(), "");
    }
    let is_config = |file: &Member| path::ends_like_a_config(&file.path) && path::file_name(&file.path) != MANIFEST;
    let (configs, others): (Vec<Member>, Vec<Member>) = files.into_iter().partition(is_config);
    let texts: Vec<Result<BundleFile, Violation>> = configs.into_par_iter().map(text).collect();
    for text in texts {
        match text {
            Ok(file) => bundle.files.push(file),
            Err(violation) => intake.refuse(violation),
        }
    }
    for file in others {
        bundle.ignored.push(Ignored { path: file.path.clone(), reason: IgnoredReason::NotAConfig });
        bundle.passed_through.push(file);
    }
    settle(said, &top, &mut bundle, intake);
    sort(&mut bundle);
    bundle
}

const fn empty(container: Container) -> Bundle {
    Bundle {
        container,
        files: Vec::new(),
        manifest: None,
        release_version: None,
        default_patches: Vec::new(),
        nested: Vec::new(),
        passed_through: Vec::new(),
        ignored: Vec::new(),
    }
}

/// Leaves out what is no part of a bundle.
fn keep(members: Members, at: &str, ignored: &mut Vec<Ignored>) -> Vec<Member> {
    let is_listed = |path: &str| skipped(path).unwrap_or(IgnoredReason::Folder);
    ignored.extend(members.skipped);
    ignored.extend(members.folders.iter().map(|path| Ignored { path: format!("{at}{path}"), reason: is_listed(path) }));
    let mut kept = Vec::with_capacity(members.files.len());
    for file in members.files {
        match skipped(&file.path) {
            Some(reason) => ignored.push(Ignored { path: format!("{at}{}", file.path), reason }),
            None => kept.push(file),
        }
    }
    kept
}

/// Finds the one folder that everything of interest lies in, with its slash; empty if there is none.
///
/// A README beside that folder does not count, nor does a manifest there (which would then be a second one).
fn top_folder<'a>(paths: impl Iterator<Item = &'a str>) -> &'a str {
    let mut top = None;
    for path in paths.filter(|path| path.contains('/') || path::ends_like_a_config(path)) {
        if path == MANIFEST {
            continue;
        }
        let folder = path.find('/').map_or("", |slash| &path[..=slash]);
        match top {
            None => top = Some(folder),
            Some(top) if top == folder => {}
            Some(_) => return "",
        }
    }
    top.unwrap_or("")
}

/// The manifest and the `release_version` of one bundle or nested archive.
#[derive(Debug, Default)]
struct Own {
    manifest: Option<Member>,
    release_version: Option<Member>,
}

/// Everything that says something of the bundle as a whole.
#[derive(Debug, Default)]
struct Said {
    top: Own,
    /// Those of nested archives, their paths as shown: `installation/base.zip/manifest.json`.
    nested: Own,
    /// Versions that were read and are not among those above.
    versions: Vec<(String, String)>,
}

/// Takes the manifest and the `release_version` out of a list of members: from its top, or from its one top folder.
fn take_own(files: &mut Vec<Member>, top: &str, at: &str, intake: &mut Intake<'_>) -> Own {
    let mut take = |name: &str| {
        let below = format!("{top}{name}");
        let mut found = files.extract_if(.., |file| file.path == name || file.path == below);
        let (first, second) = (found.next(), found.next());
        drop(found);
        if let (Some(first), Some(second)) = (&first, &second) {
            intake.refuse(several(&format!("{at}{}", first.path), &format!("{at}{}", second.path)));
        }
        first
    };
    Own { manifest: take(MANIFEST), release_version: take(RELEASE_VERSION) }
}

fn several(first: &str, second: &str) -> Violation {
    Violation::SeveralManifests { first: first.to_owned(), second: second.to_owned() }
}

fn take_patches(members: Members, archive: &str, bundle: &mut Bundle, intake: &mut Intake<'_>) {
    let at = format!("{archive}/");
    for mut file in keep(members, &at, &mut bundle.ignored) {
        let is_patch = path::ends_like_a_config(&file.path) && path::file_name(&file.path) != MANIFEST;
        file.path.insert_str(0, &at);
        if is_patch {
            bundle.default_patches.extend(text_of(file, intake));
        } else {
            bundle.ignored.push(Ignored { path: file.path, reason: IgnoredReason::NotAConfig });
        }
    }
}

/// Puts the members of an archive of configs where they belong in the bundle.
fn take_configs(
    members: Members,
    archive: &str,
    said: &mut Said,
    ignored: &mut Vec<Ignored>,
    intake: &mut Intake<'_>,
) -> Vec<Member> {
    let shown = format!("{archive}/");
    let folder = format!("{}/", nested::folder_of(archive));
    let mut files = keep(members, &folder, ignored);
    let top = top_folder(files.iter().map(|file| file.path.as_str())).to_owned();
    let own = take_own(&mut files, &top, &shown, intake);

    let slots = [
        (own.manifest, said.top.manifest.is_some(), &mut said.nested.manifest),
        (own.release_version, said.top.release_version.is_some(), &mut said.nested.release_version),
    ];
    for (found, top_has_one, slot) in slots {
        let Some(found) = found else { continue };
        let shown = format!("{shown}{}", found.path);
        if top_has_one {
            // It stays where it was, but must not say anything else.
            said.versions.extend(version_said(&found, &shown, intake));
            files.push(found);
        } else if let Some(first) = slot {
            intake.refuse(several(&first.path, &shown));
        } else {
            *slot = Some(Member { path: shown, bytes: found.bytes });
        }
    }
    for file in &mut files {
        file.path.insert_str(0, &folder);
        if let Err(violation) = path::check(&file.path, "", intake.limits) {
            intake.refuse(violation);
        }
    }
    files
}

fn version_said(file: &Member, shown: &str, intake: &mut Intake<'_>) -> Option<(String, String)> {
    let version = if path::file_name(&file.path) == MANIFEST {
        read_manifest(file, shown, intake).and_then(|manifest| manifest.release_version)
    } else {
        read_version(file, shown, intake)
    };
    version.map(|version| (shown.to_owned(), version))
}

fn read_manifest(file: &Member, shown: &str, intake: &mut Intake<'_>) -> Option<Manifest> {
    manifest::parse(shown, &file.bytes, intake.limits).map_err(|wrong| intake.violations.extend(wrong)).ok()
}

fn read_version(file: &Member, shown: &str, intake: &mut Intake<'_>) -> Option<String> {
    manifest::parse_release_version(shown, &file.bytes).map_err(|wrong| intake.refuse(wrong)).ok().flatten()
}

/// Reads what was found of manifest and version, and demands that all versions agree.
fn settle(said: Said, top: &str, bundle: &mut Bundle, intake: &mut Intake<'_>) {
    let mut versions = Vec::new();
    if let Some(file) = said.top.manifest.as_ref().or(said.nested.manifest.as_ref()) {
        bundle.manifest = read_manifest(file, &file.path, intake);
        let manifest = bundle.manifest.as_ref();
        versions.extend(manifest.and_then(|manifest| Some((file.path.clone(), manifest.release_version.clone()?))));
    }
    if let Some(file) = said.top.release_version.as_ref().or(said.nested.release_version.as_ref()) {
        versions.extend(read_version(file, &file.path, intake).map(|version| (file.path.clone(), version)));
    }
    versions.extend(said.versions);
    if let [(first, first_version), others @ ..] = versions.as_slice() {
        for (second, second_version) in others.iter().filter(|(_, version)| version != first_version) {
            intake.refuse(Violation::VersionsDisagree {
                first: first.clone(),
                first_version: first_version.clone(),
                second: second.clone(),
                second_version: second_version.clone(),
            });
        }
        bundle.release_version = Some(first_version.clone());
    }
    bundle.passed_through.extend(said.top.manifest);
    bundle.passed_through.extend(said.top.release_version);
    // Out of its archive it would lie too deep to be found again, so an output holds it where a bundle's own lies.
    let moved = [(MANIFEST, said.nested.manifest), (RELEASE_VERSION, said.nested.release_version)];
    for (name, file) in moved {
        bundle.passed_through.extend(file.map(|file| Member { path: format!("{top}{name}"), bytes: file.bytes }));
    }
}

fn text_of(file: Member, intake: &mut Intake<'_>) -> Option<BundleFile> {
    text(file).map_err(|violation| intake.refuse(violation)).ok()
}

fn text(file: Member) -> Result<BundleFile, Violation> {
    let Member { path, bytes } = file;
    match Text::from_utf8(bytes) {
        Ok(text) => Ok(BundleFile { path, text }),
        Err(problem) => Err(Violation::NotUtf8 { member: path, problem }),
    }
}

fn sort(bundle: &mut Bundle) {
    // Strings compare by their bytes.
    let by_path = |one: &BundleFile, other: &BundleFile| one.path.cmp(&other.path);
    bundle.files.sort_unstable_by(by_path);
    bundle.default_patches.sort_unstable_by(by_path);
    bundle.nested.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    bundle.passed_through.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    bundle.ignored.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    // Some tars name a folder several times.
    bundle.ignored.dedup();
}
