//! `onlay labels`: all labels, the objects of one, the labels of an object; bind and unbind.

use onlay::kube::{Labels, nearest};
use onlay::labels_edit::{EditError, bind, unbind};
use onlay::patch::Severity;
use onlay::yaml::Text;
use onlay::{
    AllLabelsJson, Answer, AppliedJson, Finding, LabelNamesJson, LabelObjectsJson, LabelsJson, label_objects,
    labels_file, object_labels,
};

use super::{did_you_mean, json};
use crate::args::{EditLabelsArgs, LabelsArgs, LabelsCommand, LabelsFormat, ReadLabelsArgs};
use crate::display::display;
use crate::input::{self, Loaded};
use crate::output::table::Table;
use crate::output::{file, stdout};
use crate::session::{Session, Status};
use crate::talk::plural;

/// Runs the command.
pub(crate) fn run(args: &LabelsArgs, session: &mut Session) -> Status {
    match &args.command {
        LabelsCommand::List(args) => {
            shown(&args.read, session, |labels, bundle, _| Some(list(&args.read, labels, bundle)))
        }
        LabelsCommand::Objects(args) => shown(&args.read, session, |labels, bundle, session| {
            let index = &bundle.release.index;
            if !labels.has(&args.label, index) && !labels.unbound.contains_key(&args.label) {
                let all = AllLabelsJson::of(labels, index).labels;
                let near = nearest(&args.label, all.iter().map(|label| &*label.label));
                let message = format!("there is no label `{}`", args.label);
                session.refuse(did_you_mean(Finding::general("labels/no-such-label", Severity::Error, message), &near));
                return None;
            }
            let objects = label_objects(labels, &args.label, index, args.must_exist);
            Some(match args.read.format {
                LabelsFormat::Table => lines(&objects),
                LabelsFormat::Json | LabelsFormat::Api => json(&LabelObjectsJson { objects }),
            })
        }),
        LabelsCommand::Of(args) => shown(&args.read, session, |labels, bundle, session| {
            let Some(labels) = object_labels(labels, &args.name, &bundle.release.index) else {
                super::check_objects(std::slice::from_ref(&args.name), &[&bundle.release.index], session);
                return None;
            };
            Some(match args.read.format {
                LabelsFormat::Table => lines(&labels),
                LabelsFormat::Json | LabelsFormat::Api => json(&LabelNamesJson { labels }),
            })
        }),
        LabelsCommand::Bind(args) => edited(&args.edit, &args.label, bind, session),
        LabelsCommand::Unbind(args) => edited(&args.edit, &args.label, unbind, session),
    }
}

/// Reads bundle and labels file, and prints what is made of them.
fn shown(
    args: &ReadLabelsArgs,
    session: &mut Session,
    text: impl FnOnce(&Labels, &Loaded, &mut Session) -> Option<String>,
) -> Status {
    let limits = &args.limits.0;
    let bundle = input::bundle(&args.bundle, limits, session);
    let file = args.labels.as_deref().map(|path| input::labels_file(path, limits, session));
    let labels = match file {
        None => Some(Labels::default()),
        Some(file) => file.map(|file| file.labels),
    };
    let (Some(bundle), Some(labels)) = (bundle, labels) else { return Status::Trouble };
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    match text(&labels, &bundle, session) {
        Some(text) => stdout::finish([text], session),
        None => Status::Trouble,
    }
}

fn list(args: &ReadLabelsArgs, labels: &Labels, bundle: &Loaded) -> String {
    let all = AllLabelsJson::of(labels, &bundle.release.index);
    match args.format {
        LabelsFormat::Json => json(&all),
        LabelsFormat::Api => {
            let labels = all.labels.into_iter().map(|label| label.label).collect();
            json(&LabelsJson::ok(LabelNamesJson { labels }))
        }
        LabelsFormat::Table => {
            let mut table = Table::new(["LABEL", "FROM", "OBJECTS"]);
            for label in all.labels {
                let from = if label.is_kind { "kind" } else { "labels file" };
                table.row([label.label, from.to_owned(), label.objects.join(", ")]);
            }
            let mut text = String::new();
            table.write(&mut text);
            text
        }
    }
}

fn lines(names: &[String]) -> String {
    names.iter().map(|name| format!("{}\n", display(name))).collect()
}

type Edit = fn(&Text, &[String], &[String], Option<&onlay::kube::ObjectIndex>) -> Result<Text, EditError>;

/// Edits the labels file, or prints what would become of it.
fn edited(args: &EditLabelsArgs, labels: &[String], edit: Edit, session: &mut Session) -> Status {
    let Some(path) = input::named(args.labels.as_deref(), "labels file", session) else { return Status::Trouble };
    let limits = &args.limits.0;
    let bundle = args.bundle.as_ref().map(|path| input::load(path, limits, session));
    let text = match path.exists() {
        true => match input::text(path, limits.file_size, session) {
            Some((source, text)) => {
                session.extend(labels_file::read(source, &text).1);
                text
            }
            None => return Status::Trouble,
        },
        false => Text::from(""),
    };
    let bundle = match bundle {
        Some(None) => return Status::Trouble,
        Some(Some(bundle)) => Some(bundle),
        None => None,
    };
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let index = bundle.as_ref().map(|bundle| &*bundle.release.index);
    if let Some(index) = index {
        for name in args.object.iter().filter(|name| index.find(name).is_empty()) {
            let finding =
                Finding::general("labels/no-such-object", Severity::Warning, format!("no object is called `{name}`"));
            session.findings.push(did_you_mean(finding, &nearest(name, index.names())));
        }
    }
    let new = match edit(&text, labels, &args.object, index) {
        Ok(new) => new,
        Err(error) => {
            let finding = Finding::general("labels/not-editable", Severity::Error, error.to_string());
            session.refuse(finding.about(input::name_of(path)));
            return Status::Trouble;
        }
    };
    if args.dry_run {
        return stdout::finish([new.as_str()], session);
    }
    let name = input::name_of(path);
    if new == text {
        session.remarks.push(format!("{name}: nothing to change"));
    } else if let Err(error) = file::write(path, new.as_bytes(), false) {
        session.refuse(error.into());
        return Status::Trouble;
    } else {
        session.remarks.push(format!("{name}: changed the labels of {}", plural(args.object.len(), "object")));
    }
    match args.format {
        LabelsFormat::Table => Status::Clean,
        LabelsFormat::Json | LabelsFormat::Api => {
            let mut objects = args.object.clone();
            objects.sort_unstable();
            objects.dedup();
            stdout::finish([json(&Answer::ok(AppliedJson { successful_apply: objects }))], session)
        }
    }
}
