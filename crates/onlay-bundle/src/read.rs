//! The entry point: bytes or a folder to a [`Bundle`].

use crate::assemble;
use crate::bundle::{Bundle, Container, Content, Ignored, Input, Member};
use crate::container::{self, Kind};
use crate::gzip::{self, Metered, Unzipped};
use crate::intake::{Called, Intake, Members};
use crate::limits::Limits;
use crate::path;
use crate::violation::Violation;
use crate::{tar, zip};

/// Reads a bundle, within limits.
///
/// # Errors
/// Gives every violation that can be told apart, in the order in which they were found; there is at least one. Where an
/// archive is so damaged that nothing behind a place means anything, only what stands before that place is reported.
///
/// ```
/// use onlay_bundle::{Content, Input, Limits};
///
/// let input = Input { name: "web.yaml".to_owned(), content: Content::Bytes(b"kind: Pod\n".to_vec()) };
/// let bundle = onlay_bundle::read(input, &Limits::default()).expect("is a single config");
/// assert_eq!(bundle.files[0].path, "web.yaml");
/// ```
pub fn read(input: Input, limits: &Limits) -> Result<Bundle, Vec<Violation>> {
    let mut intake = Intake::new(limits);
    let bundle = open(input, &mut intake).map(|opened| match opened {
        Opened::Single(container, file) => assemble::single(container, file, &mut intake),
        Opened::Many(container, members) => {
            intake.check_names(members.paths(), members.folder_paths(), "");
            assemble::many(container, members, &mut intake)
        }
    });
    match bundle {
        Some(bundle) if intake.violations.is_empty() => Ok(bundle),
        _ => Err(intake.violations),
    }
}

enum Opened {
    Single(Container, Member),
    Many(Container, Members),
}

/// Takes the input apart; `None` means that `intake` has violations.
fn open(input: Input, intake: &mut Intake<'_>) -> Option<Opened> {
    let bytes = match input.content {
        Content::Folder(files) => return Some(Opened::Many(Container::Folder, walk(files, intake))),
        Content::Bytes(bytes) => bytes,
    };
    let (size, allowed) = (bytes.len() as u64, intake.limits.bundle_size);
    if size > allowed {
        intake.refuse(Violation::BundleTooLarge { size, allowed });
        return None;
    }
    let name = input.name.as_str();
    let called = Called { archive: name, at: "" };
    let is_empty_tar = || bytes.len() >= 2 * container::TAR_BLOCK && container::begins_like_an_empty_tar(&bytes);
    match container::sniff(&bytes) {
        Kind::Zip => Some(Opened::Many(Container::Zip, zip::read(&bytes, called, intake))),
        Kind::Tar => Some(Opened::Many(Container::Tar, read_tar(&bytes, called, intake))),
        Kind::Plain if is_empty_tar() => Some(Opened::Many(Container::Tar, read_tar(&bytes, called, intake))),
        Kind::Gzip => match gzip::read(&bytes, called, intake)? {
            Unzipped::Tar(members) => Some(Opened::Many(Container::Tgz, members)),
            Unzipped::Single(bytes) => single(Container::Gz, name, bytes, intake),
        },
        Kind::Foreign(format) => {
            intake.refuse(Violation::UnsupportedFormat { archive: called.archive(), format });
            None
        }
        Kind::Plain => {
            if !(intake.admit() && intake.charge(name, size)) {
                return None;
            }
            single(Container::File, name, bytes, intake)
        }
    }
}

fn read_tar(bytes: &[u8], called: Called<'_>, intake: &mut Intake<'_>) -> Members {
    tar::read(&mut Metered::plain(bytes), called, intake)
}

/// Checks the files of a folder as if they came from an archive, so that a bundle means the same packed and unpacked.
fn walk(files: Vec<Member>, intake: &mut Intake<'_>) -> Members {
    let mut members = Members::default();
    for Member { path, bytes } in files {
        let tidy = path::tidy(&path, false).to_owned();
        // Before anything is counted: a working copy has a `.git` that is no part of the bundle.
        if let Some(reason) = assemble::skipped(&tidy) {
            members.skipped.push(Ignored { path: tidy, reason });
            continue;
        }
        if !intake.admit() {
            break;
        }
        if let Err(violation) = path::check(&tidy, "", intake.limits) {
            intake.refuse(violation);
            continue;
        }
        let (size, allowed) = (bytes.len() as u64, intake.limits.file_size);
        if size > allowed {
            intake.refuse(Violation::FileTooLarge { member: tidy, allowed });
            continue;
        }
        if !intake.charge(&tidy, size) {
            break;
        }
        members.files.push(Member { path: tidy, bytes });
    }
    members
}

/// Makes a bundle of one file, which takes its name from what the user called it.
fn single(container: Container, name: &str, bytes: Vec<u8>, intake: &mut Intake<'_>) -> Option<Opened> {
    // The name comes from a command line, on any system; only its last part is used.
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = match (container, name) {
        (_, "-" | "") => "stdin.yaml",
        (Container::Gz, name) => name.strip_suffix(".gz").filter(|name| !name.is_empty()).unwrap_or(name),
        (_, name) => name,
    };
    let allowed = intake.limits.file_size;
    if bytes.len() as u64 > allowed {
        intake.refuse(Violation::FileTooLarge { member: name.to_owned(), allowed });
        return None;
    }
    // A zip in a gzip file is no bundle that anyone packs on purpose.
    if container::sniff(&bytes) != Kind::Plain {
        intake.refuse(Violation::NestedTooDeep { member: name.to_owned() });
        return None;
    }
    if let Err(violation) = path::check(name, "", intake.limits) {
        intake.refuse(violation);
        return None;
    }
    Some(Opened::Single(container, Member { path: name.to_owned(), bytes }))
}
