//! `onlay inspect`: what is in a bundle.

use onlay::bundle::BundleFile;
use onlay::kube::{Labels, Minor, ObjectId};
use onlay::patch::{How, PatchSet, Severity};
use onlay::{
    Answer, BaseConfigVersionsJson, BaseConfigsJson, ContainersJson, Finding, InspectJson, Letters, Overlays,
    PlatformVersionJson, Release, UpgradeJson, Upload, VersionsJson, masked, of_plan, plan_with, shown_file,
};

use super::{json, objects, one_object};
use crate::args::{InspectArgs, InspectCall, InspectFormat};
use crate::input::{self, Loaded};
use crate::output::stdout;
use crate::output::table::Table;
use crate::session::{Session, Status};
use crate::talk::plural;

/// Runs the command.
pub(crate) fn run(args: &InspectArgs, session: &mut Session) -> Status {
    let Some(bundle) = input::bundle(&args.bundle, &args.limits.0, session) else { return Status::Trouble };
    let transforms = input::transforms(&args.transforms, &args.limits.0, session);
    let version = args.kube.kube_version.unwrap_or(Minor::NEWEST);
    let (nothing, labels) = (PatchSet::default(), Labels::default());
    let overlays = Overlays { patches: &nothing, labels: &labels, crds: None };
    let plan = plan_with(&bundle.release, overlays, How { transforms: Some(&transforms), settled: None });
    session.extend(of_plan(&plan, &bundle.release.index, &nothing));
    let sources = session.sources.clone();
    let found = || {
        InspectJson::of(&bundle.release, bundle.container, &bundle.nested)
            .for_kubernetes(&bundle.release, version)
            .transformed(&bundle.release, &plan.transformed, &sources)
    };
    let text = match args.format {
        InspectFormat::Json => json(&found()),
        InspectFormat::Table => tables(&bundle.name, version, &found()),
        InspectFormat::Api => match answer(args, &bundle, session) {
            Some(text) => text,
            None => return Status::Trouble,
        },
    };
    // What could be read is shown, whatever was wrong with the rest.
    let status = stdout::finish([text], session);
    if session.is_in_trouble() { Status::Trouble } else { status }
}

/// What the vendor's API would answer.
fn answer(args: &InspectArgs, bundle: &Loaded, session: &mut Session) -> Option<String> {
    let mut letters = Letters::default();
    let also: Vec<Option<Loaded>> = args.also.iter().map(|path| input::load(path, &args.limits.0, session)).collect();
    let also: Vec<Loaded> = also.into_iter().collect::<Option<_>>()?;
    let open: Vec<&Release> = std::iter::once(bundle).chain(&also).map(|loaded| &loaded.release).collect();
    let masked: Vec<Release> = match args.show_secrets {
        true => Vec::new(),
        false => open.iter().map(|release| masked(release, &mut letters, &mut session.sources)).collect(),
    };
    let all: Vec<&Release> = if args.show_secrets { open } else { masked.iter().collect() };
    let newest = all.last().copied()?;
    let wanted = args.object.as_slice();
    if let [name] = wanted
        && all.iter().all(|release| release.index.find(name).is_empty())
    {
        objects(wanted, &newest.index, session);
        return None;
    }
    let is_wanted =
        |release: &Release, id: ObjectId| wanted.first().is_none_or(|name| release.index.find(name).contains(&id));
    Some(match args.call {
        InspectCall::BaseConfigs => json(&BaseConfigsJson::of(&all, &is_wanted)),
        InspectCall::Versions => match wanted {
            [] => json(&BaseConfigVersionsJson::of(&all)),
            [name, ..] => {
                let has = all.iter().filter(|release| !release.index.find(name).is_empty());
                json(&VersionsJson::of(has.copied()))
            }
        },
        InspectCall::Containers => json(&ContainersJson::of(newest, one(args, newest, session)?)),
        InspectCall::PlatformVersion => json(&Answer::ok(PlatformVersionJson::of(newest))),
        InspectCall::Upgrade => {
            let loaded = also.last().unwrap_or(bundle);
            let file = |file: &BundleFile| {
                let text = match args.show_secrets {
                    true => file.text.to_string(),
                    false => shown_file(&file.text, Some(&newest.index), &mut letters),
                };
                (file.path.clone(), text)
            };
            let upload = Upload { patches: loaded.default_patches.iter().map(file).collect(), ..Upload::default() };
            json(&UpgradeJson::of(newest, upload, &args.stamp.stamp()))
        }
    })
}

/// The one object that a call is about.
fn one(args: &InspectArgs, release: &Release, session: &mut Session) -> Option<ObjectId> {
    let Some(name) = &args.object else {
        let finding = Finding::general("usage/missing", Severity::Error, "this call is about one object");
        session.refuse(finding.help("name it with --object"));
        return None;
    };
    one_object(name, &release.index, session)
}

fn tables(name: &str, version: Minor, found: &InspectJson) -> String {
    let counts = &found.counts;
    let mut text = String::new();
    let mut head = Table::new([]);
    head.row(["bundle".into(), format!("{name} ({})", found.container)]);
    head.row(["version".into(), found.release_version.clone().unwrap_or_else(|| "none".to_owned())]);
    head.row(["files".into(), format!("{} with configs, {}", counts.files, plural(counts.ignored_files, "other"))]);
    head.row(["objects".into(), format!("{} of {}", counts.objects, plural(counts.kinds, "kind"))]);
    if counts.other_documents > 0 {
        head.row(["".into(), format!("and {} that are none", plural(counts.other_documents, "document"))]);
    }
    head.row(["containers".into(), counts.containers.to_string()]);
    head.row(["images".into(), counts.images.to_string()]);
    for archive in &found.default_patches {
        head.row(["default patches".into(), archive.clone()]);
    }
    head.write(&mut text);

    let mut objects = Table::new(["KIND", "NAMESPACE", "NAME", "FILE"]);
    for object in &found.objects {
        let kind = if object.is_encrypted { format!("{} (encrypted)", object.kind) } else { object.kind.clone() };
        let namespace = object.namespace.clone().unwrap_or_default();
        objects.row([kind, namespace, object.name.clone(), format!("{}:{}", object.file, object.line)]);
    }
    let mut kinds = Table::new(["KIND", "OBJECTS"]);
    found.kinds.iter().for_each(|(kind, count)| kinds.row([kind.clone(), count.to_string()]));
    let mut images = Table::new(["IMAGE", "CONTAINERS", "IN THE MANIFEST AS"]);
    for image in &found.images {
        images.row([image.image.clone(), image.containers.to_string(), image.manifest_names.join(", ")]);
    }
    let mut containers = Table::new(["OBJECT", "CONTAINER", "IMAGE"]);
    for container in &found.containers {
        let name = if container.list == "containers" {
            container.name.clone()
        } else {
            format!("{} ({})", container.name, container.list.trim_end_matches("Containers"))
        };
        containers.row([container.object_name.clone(), name, container.image.clone().unwrap_or_default()]);
    }
    let mut ignored = Table::new(["IGNORED FILE", "WHY"]);
    found.ignored_files.iter().for_each(|file| ignored.row([file.file.clone(), file.reason.to_owned()]));
    let state = format!("IN KUBERNETES {version}");
    let mut api_versions = Table::new(["API VERSION", "OBJECT", &state, "USE"]);
    for object in &found.api_versions {
        let since = match (object.state, &object.removed_in, &object.deprecated_in) {
            ("removed", Some(since), _) => format!("removed ({since})"),
            (_, _, Some(since)) => format!("deprecated ({since})"),
            _ => object.state.to_owned(),
        };
        let successor =
            object.successor.as_ref().map_or_else(String::new, |to| format!("{} {}", to.api_version, to.kind));
        let api_version = format!("{} {}", object.api_version, object.kind);
        api_versions.row([api_version, object.object_name.clone(), since, successor]);
    }
    let mut transformed = Table::new(["TRANSFORMED", "FIELD", "BEFORE", "AFTER", "BY"]);
    for change in &found.transformations {
        let shown = |value: &Option<String>| value.clone().unwrap_or_default();
        let by = match change.origin.file.starts_with("--") {
            true => change.origin.file.clone(),
            false => format!("{}:{}", change.origin.file, change.origin.line),
        };
        let row = [change.object_name.clone(), change.pointer.clone(), shown(&change.before), shown(&change.after), by];
        transformed.row(row);
    }
    for table in [objects, kinds, images, containers, ignored, api_versions, transformed]
        .iter()
        .filter(|table| !table.is_empty())
    {
        text.push('\n');
        table.write(&mut text);
    }
    text
}
