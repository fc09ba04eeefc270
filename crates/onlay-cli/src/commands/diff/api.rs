//! The vendor's calls about an upgrade that are no comparison: the resource itself, and its validation.

use onlay::kube::ObjectIndex;
use onlay::patch::{PatchSet, Severity};
use onlay::yaml::SourceId;
use onlay::{Finding, Letters, UpgradeJson, Upload, ValidationJson, masked, shown_configs, shown_file};

use crate::args::DiffArgs;
use crate::commands::json;
use crate::input;
use crate::output::stdout;
use crate::session::{Session, Status};

/// Answers with the new bundle and what is uploaded beside it.
pub(super) fn upgrade(args: &DiffArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    let newest = args.newest().or(args.before.as_deref());
    let Some(newest) = input::named(newest, "bundle", session) else { return Status::Trouble };
    let Some(bundle) = input::load(newest, limits, session) else { return Status::Trouble };
    let given = args.overlays.default_patches.as_ref().map(|path| input::texts(path, limits, session));
    let files = match given {
        Some(files) => files,
        None if args.overlays.no_default_patches => Some(Vec::new()),
        None => Some(bundle.default_patches),
    };
    let policies = args.overlays.network_policies.as_ref();
    let policies = policies.and_then(|path| input::texts(path, limits, session)).unwrap_or_default();
    let Some(files) = files.filter(|_| !session.is_in_trouble()) else { return Status::Trouble };
    let keep = input::keep(&args.keep, session).into_iter().map(|keep| keep.name).collect();
    let size = args.transforms.size.clone().or_else(|| session.project.size.as_ref().map(|(name, _)| name.clone()));
    let mut letters = Letters::default();
    let release = match args.show_secrets {
        true => bundle.release,
        false => masked(&bundle.release, &mut letters, &mut session.sources),
    };
    let text = |text: &onlay::yaml::Text, letters: &mut Letters| match args.show_secrets {
        true => text.to_string(),
        false => shown_file(text, Some(&release.index), letters),
    };
    let mut patches: Vec<_> = files.iter().map(|file| (file.path.clone(), text(&file.text, &mut letters))).collect();
    // Network policies are of both sorts; a file goes where its first document belongs.
    let mut configs = Vec::new();
    for file in &policies {
        let mut set = PatchSet::default();
        set.read(&file.path, SourceId(u32::MAX), &file.text);
        let is_patch = !set.patches.is_empty();
        if is_patch {
            patches.push((file.path.clone(), text(&file.text, &mut letters)));
        } else {
            let text = match args.show_secrets {
                true => file.text.to_string(),
                false => shown_configs(&file.text, &mut letters),
            };
            configs.push((file.path.clone(), text));
        }
    }
    let upload = Upload { configs, patches, keep, size };
    stdout::finish([json(&UpgradeJson::of(&release, upload, &args.stamp.stamp()))], session)
}

/// Notes which required objects the new release lacks.
pub(super) fn require(args: &DiffArgs, index: &ObjectIndex, session: &mut Session) {
    for required in &args.require {
        let (name, title) = required.split_once('=').unwrap_or((required, required));
        if index.find(name).is_empty() {
            let message = format!("Could not find {name} in base configs.");
            let finding = Finding::general("upgrade/missing-object", Severity::Error, message);
            session.findings.push(finding.of_config(title));
        }
    }
}

/// Answers with all errors that the new side has met.
pub(super) fn validation(args: &DiffArgs, session: &mut Session) -> Status {
    let before = args.before.as_deref().filter(|_| args.newest().is_some()).map(input::name_of);
    let is_of_before = |finding: &&Finding| before.is_some() && finding.file == before;
    let found = session.findings.iter().filter(|finding| !is_of_before(finding));
    let found = ValidationJson::of(found, &session.sources);
    let is_valid = found.validation_errors.is_empty();
    let printed = stdout::finish([json(&found)], session);
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    printed.max(if is_valid { Status::Clean } else { Status::Found })
}
