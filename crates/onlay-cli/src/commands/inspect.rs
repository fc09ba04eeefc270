//! `onlay inspect`: what is in a bundle.

use onlay::InspectJson;

use crate::args::{InspectArgs, InspectFormat};
use crate::display;
use crate::input;
use crate::output::stdout;
use crate::output::table::Table;
use crate::session::{Session, Status};
use crate::talk::plural;

/// Runs the command.
pub(crate) fn run(args: &InspectArgs, session: &mut Session) -> Status {
    let Some(bundle) = input::bundle(&args.bundle, &args.limits.0, session) else { return Status::Trouble };
    let found = InspectJson::of(&bundle.release, bundle.container, &bundle.nested);
    let text = match args.format {
        InspectFormat::Json => {
            let json = serde_json::to_string_pretty(&found).expect("strings and numbers are JSON");
            format!("{}\n", display::json(&json))
        }
        InspectFormat::Table => tables(&bundle.name, &found),
    };
    // What could be read is shown, whatever was wrong with the rest.
    let status = stdout::finish([text], session);
    if session.is_in_trouble() { Status::Trouble } else { status }
}

fn tables(name: &str, found: &InspectJson) -> String {
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
    for table in [objects, kinds, images, containers, ignored].iter().filter(|table| !table.is_empty()) {
        text.push('\n');
        table.write(&mut text);
    }
    text
}
