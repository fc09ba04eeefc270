//! `onlay patch new` and `onlay patch set-image`: patches that onlay writes.

use onlay::bundle::Limits;
use onlay::kube::{Names, ObjectId, nearest, nearest_objects};
use onlay::patch::{PatchSet, Settled, Severity};
use onlay::yaml::{SourceId, Spelling, Text, parse};
use onlay::{
    Finding, NoPatch, PatchForm, Release, author_patch, container_image, containers, hibernate, materialized, of_plan,
};

use super::write;
use crate::args::{NewPatchArgs, OverlayArgs, SetImageArgs};
use crate::commands::{Aids, did_you_mean, one_object};
use crate::input::{self, Loaded};
use crate::session::{Session, Status};

/// Runs `onlay patch new`.
pub(crate) fn run(args: &NewPatchArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    let bundle = args.base.as_ref().map(|path| input::load(path, limits, session));
    let aids = Aids::read(&args.overlays, limits, session);
    let bundle = match bundle {
        Some(None) => return Status::Trouble,
        Some(Some(bundle)) => Some(bundle),
        None => None,
    };
    if args.hibernate {
        if session.is_in_trouble() {
            return Status::Trouble;
        }
        let known = bundle.as_ref().map(|bundle| (&bundle.release, &aids.labels));
        return match hibernate(known, args.description.as_deref()) {
            Ok(text) => write(&text, &args.output, session),
            Err(error) => {
                session.refuse(no_patch(&error, true));
                Status::Trouble
            }
        };
    }
    let (Some(bundle), Some(edited)) = (bundle, &args.edited) else {
        input::named(args.base.as_deref(), "bundle", session);
        return Status::Trouble;
    };
    let Some(base) = laid_on(&args.overlays, &aids, &bundle, limits, session) else { return Status::Trouble };
    let Some(edited) = input::load(edited, limits, session) else { return Status::Trouble };
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let form = if args.json { PatchForm::Json } else { PatchForm::Strategic };
    let mut texts = Vec::new();
    for (id, object) in edited.release.index.objects() {
        let same = |other: &ObjectId| base.index.object(*other).key.same_but_version(&object.key);
        let found = base.index.named(&object.key.name).iter().copied().find(same);
        let Some(of_base) = found else {
            let message = format!("the base has no {}", object.key);
            let near = nearest_objects(&object.key.to_string(), &[&base.index]);
            let near: Vec<&str> = near.iter().map(String::as_str).collect();
            let finding = Finding::general("patch/no-such-object", Severity::Error, message).about(&edited.name);
            session.refuse(did_you_mean(finding, &near));
            continue;
        };
        let node = edited.release.index.node(id);
        match author_patch(&base, of_base, node, aids.crds.as_ref(), form, args.description.as_deref()) {
            Ok(text) => texts.push(text),
            Err(error @ NoPatch::Same { .. }) => session.remarks.push(format!("{}: {error}", edited.name)),
            Err(error) => session.refuse(no_patch(&error, args.json)),
        }
    }
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    if args.json && texts.len() > 1 {
        let message = format!("{} objects are edited, but a JSON text holds one patch", texts.len());
        let finding = Finding::general("usage/conflict", Severity::Error, message);
        session.refuse(finding.help("give one edited config at a time, or leave out --json"));
        return Status::Trouble;
    }
    if texts.is_empty() {
        session.remarks.push("nothing was written".to_owned());
        return Status::Clean;
    }
    write(&texts.join("---\n"), &args.output, session)
}

fn no_patch(error: &NoPatch, is_json: bool) -> Finding {
    let finding = Finding::general("patch/impossible", Severity::Error, error.to_string());
    match error {
        NoPatch::Impossible { .. } if !is_json => finding.help("try a JSON patch: --json"),
        _ => finding,
    }
}

/// The release with the patches that are there laid on.
fn laid_on(
    args: &OverlayArgs,
    aids: &Aids,
    bundle: &Loaded,
    limits: &Limits,
    session: &mut Session,
) -> Option<Release> {
    let mut set = PatchSet::default();
    input::patches(&args.patches, limits, &mut set, session);
    input::default_patches(args, Some(bundle), limits, &mut set, session);
    if bundle.release.has_errors() || session.is_in_trouble() {
        return None;
    }
    let plan = aids.plan(&bundle.release, &set, &Settled::default(), session);
    let found = of_plan(&plan, &bundle.release.index, &set);
    session.extend(found.into_iter().filter(|finding| finding.severity == Severity::Error));
    (!session.is_in_trouble()).then(|| materialized(&bundle.release, &plan, &mut session.sources))
}

/// Runs `onlay patch set-image`.
pub(crate) fn set_image(args: &SetImageArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    let bundle = input::bundle(&args.bundle, limits, session);
    let aids = Aids::read(&args.overlays, limits, session);
    let Some(bundle) = bundle else { return Status::Trouble };
    let Some(base) = laid_on(&args.overlays, &aids, &bundle, limits, session) else { return Status::Trouble };
    let Some(id) = one_object(&args.object, &base.index, session) else { return Status::Trouble };
    let form = if args.json { PatchForm::Json } else { PatchForm::Strategic };
    match image_patch(args, &base, id, &aids, form, session) {
        Some(text) => write(&text, &args.output, session),
        None if session.is_in_trouble() => Status::Trouble,
        None => Status::Clean,
    }
}

fn image_patch(
    args: &SetImageArgs,
    base: &Release,
    id: ObjectId,
    aids: &Aids,
    form: PatchForm,
    session: &mut Session,
) -> Option<String> {
    let names = Names::unique_in(&[base.index.objects().map(|(_, object)| &object.key).collect()]);
    let name = names.of(&base.index.object(id).key);
    let found = if base.index.object(id).is_opaque { Vec::new() } else { containers(base.index.node(id)) };
    let Some(edited) = container_image(base.index.node(id), args.container.as_deref(), &args.image) else {
        let message = match &args.container {
            _ if found.is_empty() => format!("{name} has no containers"),
            Some(container) => format!("{name} has no container `{container}`"),
            None => format!("{name} has no containers"),
        };
        let near = nearest(args.container.as_deref().unwrap_or_default(), found.iter().map(|found| &*found.name));
        let finding = Finding::general("patch/no-such-container", Severity::Error, message);
        let all: Vec<&str> = found.iter().map(|found| &*found.name).collect();
        session.refuse(match near.is_empty() && !all.is_empty() {
            true => finding.help(format!("its containers are `{}`", all.join("`, `"))),
            false => did_you_mean(finding, &near),
        });
        return None;
    };
    let text = Text::from(edited);
    let mut parsed = parse(SourceId(u32::MAX), &text);
    parsed.documents.iter_mut().for_each(|document| document.set_spelling(Spelling::Block));
    let root = parsed.documents.iter().find_map(onlay::yaml::Document::root)?;
    match author_patch(base, id, root, aids.crds.as_ref(), form, args.description.as_deref()) {
        Ok(text) => Some(text),
        Err(error @ NoPatch::Same { .. }) => {
            session.remarks.push(format!("{error}: the container has this image"));
            None
        }
        Err(error) => {
            session.refuse(no_patch(&error, args.json));
            None
        }
    }
}
