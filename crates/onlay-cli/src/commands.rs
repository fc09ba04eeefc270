//! One file per command, and what several of them do alike.

pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod inspect;
pub(crate) mod man;
pub(crate) mod materialize;

use onlay::bundle::Limits;
use onlay::kube::{Labels, ObjectId, ObjectIndex, nearest};
use onlay::labels_file::LabelsFile;
use onlay::patch::{PatchSet, Plan, ProblemKind, Severity};
use onlay::{Finding, Overlays, Release};
use serde::Serialize;

use crate::args::OverlayArgs;
use crate::display;
use crate::input;
use crate::session::Session;

/// What the patches mean, and where they may be looked up.
struct Aids {
    labels_file: Option<LabelsFile>,
    labels: Labels,
    crds: Option<Release>,
    is_strict: bool,
}

impl Aids {
    /// Reads the labels file and the CRDs that an overlay's arguments name.
    fn read(args: &OverlayArgs, limits: &Limits, session: &mut Session) -> Self {
        let labels_file = input::labels(args, limits, session);
        let labels = labels_file.as_ref().map(|file| file.labels.clone()).unwrap_or_default();
        let crds = input::crds(args, limits, session);
        Self { labels_file, labels, crds, is_strict: args.strict }
    }

    /// Resolves patches against a release.
    fn plan(&self, release: &Release, set: &PatchSet, session: &mut Session) -> Plan {
        let overlays = Overlays { patches: set, labels: &self.labels, crds: self.crds.as_ref() };
        let mut plan = onlay::plan(release, overlays);
        if self.is_strict {
            make_strict(&mut plan);
        }
        session.secrets.learn_patches(&release.index, set, &plan);
        plan
    }

    /// Reports what the labels file names and no release has.
    fn check_labels(&self, indexes: &[&ObjectIndex], session: &mut Session) {
        let Some(file) = &self.labels_file else { return };
        let severity = if self.is_strict { Severity::Error } else { Severity::Warning };
        session.extend(file.check(indexes).into_iter().map(|finding| Finding { severity, ..finding }));
    }
}

/// Writes JSON for people's terminals: what one would act on is escaped.
fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value).expect("strings and numbers are JSON");
    format!("{}\n", display::json(&text))
}

/// Makes errors of the warnings that a patch hits nothing.
fn make_strict(plan: &mut Plan) {
    for problem in &mut plan.problems {
        if matches!(problem.kind, ProblemKind::NoSuchTarget { .. } | ProblemKind::NoObjectOfKind { .. }) {
            problem.severity = Severity::Error;
        }
    }
}

/// Finds the objects that names on the command line mean, in the order of the index.
fn objects(names: &[String], index: &ObjectIndex, session: &mut Session) -> Vec<ObjectId> {
    check_objects(names, &[index], session);
    let mut found: Vec<ObjectId> = names.iter().flat_map(|name| index.find(name)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Refuses names on the command line that no release knows.
fn check_objects(names: &[String], indexes: &[&ObjectIndex], session: &mut Session) {
    for name in names {
        if indexes.iter().all(|index| index.find(name).is_empty()) {
            let message = format!("no object is called `{name}`");
            let finding = Finding::general("input/no-such-object", Severity::Error, message);
            let known = indexes.iter().flat_map(|index| index.names());
            let near = nearest(name.rsplit('/').next().unwrap_or(name), known);
            session.refuse(match near.first() {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding.help("`onlay inspect` lists the objects of a bundle"),
            });
        }
    }
}
