//! One file per command, and what several of them do alike.

mod additions;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod inspect;
pub(crate) mod labels;
pub(crate) mod man;
pub(crate) mod materialize;
pub(crate) mod patch;

use onlay::bundle::Limits;
use onlay::diff::Diff;
use onlay::kube::{Labels, Names, ObjectId, ObjectIndex, nearest_objects};
use onlay::labels_file::LabelsFile;
use onlay::patch::{How, PatchSet, Plan, ProblemKind, Settled, Severity, Transforms};
use onlay::{Finding, Overlays, Release};
use serde::Serialize;

use crate::args::{OverlayArgs, TransformArgs};
use crate::display;
use crate::input;
use crate::session::Session;

/// What the patches mean, and where they may be looked up.
struct Aids {
    labels_file: Option<LabelsFile>,
    labels: Labels,
    crds: Option<Release>,
    transforms: Transforms,
    is_strict: bool,
}

impl Aids {
    /// Reads the labels file and the CRDs that an overlay's arguments name.
    fn read(args: &OverlayArgs, limits: &Limits, session: &mut Session) -> Self {
        let labels_file = input::labels(args, limits, session);
        let labels = labels_file.as_ref().map(|file| file.labels.clone()).unwrap_or_default();
        let crds = input::crds(args, limits, session);
        Self { labels_file, labels, crds, transforms: Transforms::default(), is_strict: args.strict }
    }

    /// Reads the transformations too.
    fn with(self, args: &TransformArgs, limits: &Limits, session: &mut Session) -> Self {
        Self { transforms: input::transforms(args, limits, session), ..self }
    }

    /// Resolves patches and transformations against a release; settled objects take no part.
    fn plan(&self, release: &Release, set: &PatchSet, settled: &Settled, session: &mut Session) -> Plan {
        let plan = self.resolved(release, set, settled);
        session.secrets.learn_patches(&release.index, set, &plan);
        plan
    }

    /// Resolves the patches of two releases at once.
    fn plans(&self, sides: Diff<(&Release, &PatchSet, &Settled)>, session: &mut Session) -> Diff<Plan> {
        let plans = sides.par_map(|(release, set, settled)| self.resolved(release, set, settled));
        for ((release, set, _), plan) in [(sides.before, &plans.before), (sides.after, &plans.after)] {
            session.secrets.learn_patches(&release.index, set, plan);
        }
        plans
    }

    fn resolved(&self, release: &Release, set: &PatchSet, settled: &Settled) -> Plan {
        let how = How { transforms: Some(&self.transforms), settled: Some(settled) };
        let overlays = Overlays { patches: set, labels: &self.labels, crds: self.crds.as_ref() };
        let mut plan = onlay::plan_with(release, overlays, how);
        if self.is_strict {
            make_strict(&mut plan);
        }
        plan
    }

    /// Reports what the labels file names and no release has.
    fn check_labels(&self, indexes: &[&ObjectIndex], session: &mut Session) {
        session.extend(self.label_findings(indexes));
    }

    /// What the labels file names and no release has.
    fn label_findings(&self, indexes: &[&ObjectIndex]) -> Vec<Finding> {
        let severity = if self.is_strict { Severity::Error } else { Severity::Warning };
        let found = self.labels_file.iter().flat_map(|file| file.check(indexes));
        found.map(|finding| Finding { severity, ..finding }).collect()
    }
}

/// Writes JSON for people's terminals: what one would act on is escaped.
pub(crate) fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value).expect("strings and numbers are JSON");
    format!("{}\n", display::json(&text))
}

/// Makes errors of the warnings that a patch hits nothing.
fn make_strict(plan: &mut Plan) {
    for problem in &mut plan.problems {
        if matches!(
            problem.kind,
            ProblemKind::NoSuchTarget { .. }
                | ProblemKind::NoObjectOfKind { .. }
                | ProblemKind::NoSuchObject { .. }
                | ProblemKind::NoSuchNamespace { .. }
                | ProblemKind::UnusedPlaceholder { .. }
        ) {
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

/// Finds the one object that a name on the command line means.
fn one_object(name: &str, index: &ObjectIndex, session: &mut Session) -> Option<ObjectId> {
    let found = objects(std::slice::from_ref(&name.to_owned()), index, session);
    if found.len() > 1 {
        let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
        let names: Vec<String> = found.iter().map(|id| names.of(&index.object(*id).key)).collect();
        let message = format!("`{name}` names several objects: {}", names.join(", "));
        let finding = Finding::general("input/ambiguous-object", Severity::Error, message);
        session.refuse(finding.help("write it as one of these"));
        return None;
    }
    found.first().copied()
}

/// Refuses names on the command line that no release knows.
fn check_objects(names: &[String], indexes: &[&ObjectIndex], session: &mut Session) {
    for name in names {
        if indexes.iter().all(|index| index.find(name).is_empty()) {
            let message = format!("no object is called `{name}`");
            let finding = Finding::general("input/no-such-object", Severity::Error, message);
            let near = nearest_objects(name, indexes);
            session.refuse(match near.is_empty() {
                true => finding.help("`onlay inspect` lists the objects of a bundle"),
                false => did_you_mean(finding, &near.iter().map(String::as_str).collect::<Vec<_>>()),
            });
        }
    }
}

/// Adds the names that may have been meant.
fn did_you_mean(finding: Finding, near: &[&str]) -> Finding {
    match near {
        [] => finding,
        near => finding.help(format!("did you mean `{}`?", near.join("`, `"))),
    }
}
