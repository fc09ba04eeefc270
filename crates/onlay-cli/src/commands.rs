//! One file per command, and what several of them do alike.

pub(crate) mod completions;
pub(crate) mod inspect;
pub(crate) mod man;
pub(crate) mod materialize;

use onlay::bundle::Limits;
use onlay::kube::{Labels, ObjectId, ObjectIndex, nearest};
use onlay::labels_file::LabelsFile;
use onlay::patch::{PatchSet, Plan, ProblemKind, Severity};
use onlay::{Finding, Overlays, Release};

use crate::args::OverlayArgs;
use crate::input::{self, Loaded};
use crate::session::Session;

/// What is laid onto a release, read.
struct Laid {
    set: PatchSet,
    labels_file: Option<LabelsFile>,
    labels: Labels,
    crds: Option<Release>,
    is_strict: bool,
}

impl Laid {
    /// Reads everything that an overlay's arguments name.
    fn read(args: &OverlayArgs, bundle: Option<&Loaded>, limits: &Limits, session: &mut Session) -> Self {
        let set = input::patches(args, bundle, limits, session);
        let labels_file = input::labels(args, limits, session);
        let labels = labels_file.as_ref().map(|file| file.labels.clone()).unwrap_or_default();
        let crds = input::crds(args, limits, session);
        Self { set, labels_file, labels, crds, is_strict: args.strict }
    }

    fn overlays(&self) -> Overlays<'_> {
        Overlays { patches: &self.set, labels: &self.labels, crds: self.crds.as_ref() }
    }

    /// Reports what is wrong with the patches themselves, where there is nothing to lay them on.
    fn report(&self, session: &mut Session) {
        session.findings.extend(self.set.problems.iter().map(Finding::from));
    }

    /// Resolves the patches and reports what there is to say of each.
    fn plan(&self, release: &Release, session: &mut Session) -> Plan {
        let mut plan = onlay::plan(release, self.overlays());
        if self.is_strict {
            make_strict(&mut plan);
        }
        session.secrets.learn_patches(&release.index, &self.set, &plan);
        session.findings.extend(plan.problems.iter().map(Finding::from));
        plan
    }

    /// Reports what the labels file names and no release has.
    fn check_labels(&self, indexes: &[&ObjectIndex], session: &mut Session) {
        let Some(file) = &self.labels_file else { return };
        let severity = if self.is_strict { Severity::Error } else { Severity::Warning };
        session.extend(file.check(indexes).into_iter().map(|finding| Finding { severity, ..finding }));
    }
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
    let mut found = Vec::new();
    for name in names {
        let named = index.find(name);
        if named.is_empty() {
            let message = format!("no object is called `{name}`");
            let finding = Finding::general("input/no-such-object", Severity::Error, message);
            let near = nearest(name.rsplit('/').next().unwrap_or(name), index.names());
            session.refuse(match near.first() {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding.help("`onlay inspect` lists the objects of a bundle"),
            });
        }
        found.extend(named);
    }
    found.sort_unstable();
    found.dedup();
    found
}
