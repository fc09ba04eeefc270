//! `onlay materialize`: a bundle and patches to the final configs.

use std::borrow::Cow;

use onlay::kube::ObjectId;
use onlay::patch::{Effect, PatchSet, Plan, Severity};
use onlay::yaml::Value;
use onlay::{ConfigsJson, Finding, Release, of_plan, transformation_counts};

use super::additions::Additions;
use super::{Aids, json as shown_json, objects};
use crate::args::{ConfigFormat, Layout, MaterializeArgs};
use crate::input::{self, Loaded};
use crate::output::{self, Destination, OutFile, layout, stdout};
use crate::session::{Session, Status};
use crate::talk::plural;

/// Runs the command.
pub(crate) fn run(args: &MaterializeArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    session.ahead.expect(&args.overlays.patches);
    let bundle = input::bundle(&args.bundle, limits, session);
    let mut set = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut set, session);
    input::default_patches(&args.overlays, bundle.as_ref(), limits, &mut set, session);
    let aids = Aids::read(&args.overlays, limits, session).with(&args.transforms, limits, session);
    let mut bundle = bundle.filter(|bundle| !bundle.release.has_errors());
    let additions = Additions {
        overlays: &args.overlays,
        keep: &args.keep,
        before: args.before.as_deref(),
        stamp: &args.stamp,
        limits,
    };
    let added = bundle.as_mut().and_then(|bundle| additions.add(&mut bundle.release, &mut set, session));
    let settled = added.map(|added| added.settled);
    let (Some(bundle), Some(settled)) = (bundle, settled) else {
        session.findings.extend(set.problems.iter().map(Finding::from));
        return Status::Trouble;
    };
    let destination = Destination::of(&args.output);
    if args.layout == Some(Layout::Files) && (args.format != ConfigFormat::Yaml || !args.object.is_empty()) {
        let message = "--layout files keeps the files of the bundle, so it goes neither with --object nor with JSON";
        session.refuse(Finding::general("usage/conflict", Severity::Error, message));
    }
    if args.format == ConfigFormat::Api && !destination.is_stream() {
        let message = "--format api is one JSON text, which is no folder and no archive";
        let finding = Finding::general("usage/conflict", Severity::Error, message);
        session.refuse(finding.help("name a file that ends in `.json`, or leave out -o"));
    }
    if let Err(error) = output::check(&destination, args) {
        session.refuse(error.into());
    }
    let wanted = objects(&args.object, &bundle.release.index, session);
    if args.overlays.pedantic {
        session.extend(bundle.release.surprising_scalars());
    }
    aids.check_labels(&[&bundle.release.index], session);
    let plan = aids.plan(&bundle.release, &set, &settled, session);
    session.findings.extend(of_plan(&plan, &bundle.release.index, &set));
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let status = if plan.has_errors() { Status::Found } else { Status::Clean };
    if status == Status::Found && !args.keep_going {
        session
            .remarks
            .push("nothing was written; --keep-going leaves out what cannot be applied and writes the rest".to_owned());
        return status;
    }

    let wanted = (!args.object.is_empty()).then_some(wanted);
    let status = match write(args, &destination, &bundle, (&set, &plan), wanted, session) {
        Ok(()) => status,
        Err(finding) => {
            session.refuse(*finding);
            Status::Trouble
        }
    };
    // The process is about to end, and the system takes the memory back faster than node by node.
    std::mem::forget((bundle, set, plan));
    status
}

fn write(
    args: &MaterializeArgs,
    destination: &Destination,
    bundle: &Loaded,
    (set, plan): (&PatchSet, &Plan),
    wanted: Option<Vec<ObjectId>>,
    session: &mut Session,
) -> Result<(), Box<Finding>> {
    let base = &bundle.release;
    let default = if wanted.is_some() || args.format != ConfigFormat::Yaml { Layout::Objects } else { Layout::Files };
    let files: Vec<OutFile<'_>>;
    let release: Release;
    match args.layout.unwrap_or(default) {
        Layout::Files => {
            let configs = base.files.iter().map(|file| match plan.edits.get(&file.source) {
                Some(edits) => OutFile::edited(&file.path, &file.text, edits),
                None => OutFile::new(&file.path, file.text.as_bytes()),
            });
            let others = base.passed_through.iter().map(|member| OutFile::new(&member.path, &member.bytes));
            files = match destination.is_stream() {
                true => configs.collect(),
                false => configs.chain(others).collect(),
            };
        }
        Layout::Objects => {
            release = onlay::materialized(base, plan, &mut session.sources);
            let all = || release.index.objects().map(|(id, _)| id).collect();
            let wanted = wanted.unwrap_or_else(all);
            files = match args.format {
                ConfigFormat::Api => vec![answer(args, &release, &wanted, (set, plan))],
                _ => per_object(&release, &wanted, args.format, session),
            };
        }
    }
    let written = match destination {
        Destination::Stdout => {
            let contents = output::contents(&files);
            return stdout::print(joined(args.format, &contents)).map_err(|error| Box::new(error.into()));
        }
        Destination::Text(path) => {
            output::file::write(path, &joined(args.format, &output::contents(&files)).concat(), args.sync)
        }
        Destination::Archive(path, pack) => {
            pack.pack(&files).and_then(|bytes| output::file::write(path, &bytes, args.sync))
        }
        Destination::Folder(path) => {
            output::dir::write(path, &files, output::dir::How { force: args.force, sync: args.sync })
        }
    };
    written.map_err(|error| Box::new(error.into()))?;
    session.remarks.push(summary(args, base, plan, &files));
    Ok(())
}

/// The vendor's list of configs, or one config alone where one was asked for by its name.
fn answer<'r>(
    args: &MaterializeArgs,
    release: &Release,
    wanted: &[ObjectId],
    (set, plan): (&PatchSet, &Plan),
) -> OutFile<'r> {
    let all = ConfigsJson::of(release, wanted, set, plan, &args.stamp.stamp());
    let text = match (args.object.as_slice(), all.configs.as_slice()) {
        ([_], [one]) => shown_json(one),
        _ => shown_json(&all),
    };
    OutFile::of("configs.json".to_owned(), Cow::Owned(text.into_bytes()))
}

/// One file per object, in the order of the index.
fn per_object<'r>(
    release: &'r Release,
    wanted: &[ObjectId],
    format: ConfigFormat,
    session: &mut Session,
) -> Vec<OutFile<'r>> {
    let mut names = layout::Names::default();
    let mut files = Vec::with_capacity(wanted.len());
    for &id in wanted {
        let object = release.index.object(id);
        match format {
            ConfigFormat::Yaml => {
                let document = &release.index.documents()[object.document];
                let bytes = match onlay::diff::config_text(document, object) {
                    Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
                    Cow::Owned(text) => Cow::Owned(text.into_bytes()),
                };
                // `kubectl apply -R` passes over what ends in neither `.yaml` nor `.json`.
                let ending = if object.is_opaque { "enc" } else { "yaml" };
                files.push(OutFile::of(names.of(&object.key, ending), bytes));
            }
            ConfigFormat::Json | ConfigFormat::Api if object.is_opaque => {
                session.remarks.push(format!("{} is encrypted, so it is not among the JSON", object.key));
            }
            ConfigFormat::Json | ConfigFormat::Api => {
                let mut json = json(release, id);
                json.push('\n');
                files.push(OutFile::of(names.of(&object.key, "json"), Cow::Owned(json.into_bytes())));
            }
        }
    }
    files
}

/// An object as Kubernetes reads it; an item of a typed list gets the type that the list gives it.
fn json(release: &Release, id: ObjectId) -> String {
    let key = &release.index.object(id).key;
    let mut value = Value::from(release.index.node(id));
    if let Value::Map(entries) = &mut value {
        for (at, (name, text)) in
            [("apiVersion", key.api_version()), ("kind", key.kind.clone())].into_iter().enumerate()
        {
            if !entries.iter().any(|(key, _)| key == name) {
                entries.insert(at.min(entries.len()), (name.to_owned(), Value::String(text)));
            }
        }
    }
    value.to_json()
}

/// The parts of one stream with all files in it.
fn joined<'c>(format: ConfigFormat, contents: &'c [Cow<'_, [u8]>]) -> Vec<&'c [u8]> {
    let contents = contents.iter().map(|bytes| &**bytes);
    match format {
        ConfigFormat::Yaml => stdout::documents(contents),
        ConfigFormat::Json | ConfigFormat::Api => contents.collect(),
    }
}

fn summary(args: &MaterializeArgs, base: &Release, plan: &Plan, files: &[OutFile<'_>]) -> String {
    let changed = plan.outcomes.iter().filter(|o| o.patches.iter().any(|(_, e)| *e == Effect::Changed));
    let mut summary = format!(
        "{}: {}; patches changed {} of {}",
        args.output.display(),
        plural(files.len(), "file"),
        changed.count(),
        plural(base.index.len(), "object"),
    );
    for (step, count) in transformation_counts(&plan.transformed) {
        summary += &format!("; {} {}", step.name(), plural(count, "value"));
    }
    summary
}
