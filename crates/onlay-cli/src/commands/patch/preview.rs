//! `onlay patch preview`: objects before and after one patch.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use onlay::diff::Diff;
use onlay::kube::ObjectKey;
use onlay::patch::{PatchSet, Settled, Severity};
use onlay::{
    Answer, DiffJson, DryRunsJson, Finding, Letters, PreviousJson, Release, Sides, changes, counts, masked,
    materialized, of_plan,
};

use crate::args::{PreviewArgs, PreviewFormat};
use crate::commands::{Aids, json, one_object};
use crate::input;
use crate::output::stdout;
use crate::output::summary::Lead;
use crate::output::unified::Unified;
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &PreviewArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    session.ahead.expect(&args.overlays.patches);
    let bundle = input::bundle(&args.bundle, limits, session);
    let mut others = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut others, session);
    input::default_patches(&args.overlays, bundle.as_ref(), limits, &mut others, session);
    let mut set = PatchSet::default();
    input::patches(std::slice::from_ref(&args.file), limits, &mut set, session);
    let aids = Aids::read(&args.overlays, limits, session);
    // Those before it are laid on; the patch itself and those behind it are not.
    let place = others.patches.iter().position(|patch| set.patches.iter().any(|own| is_same(&own.path, &patch.path)));
    if let Some(place) = place {
        others.patches.truncate(place);
        others.problems.retain(|problem| problem.patch.is_none_or(|number| number < place));
    }
    let Some(bundle) = bundle.filter(|bundle| !bundle.release.has_errors()) else { return Status::Trouble };

    let first = aids.plan(&bundle.release, &others, &Settled::default(), session);
    let errors = of_plan(&first, &bundle.release.index, &others);
    session.findings.extend(errors.into_iter().filter(|finding| finding.severity == Severity::Error));
    if first.has_errors() || session.is_in_trouble() {
        return Status::Trouble;
    }
    let before = materialized(&bundle.release, &first, &mut session.sources);
    let plan = aids.plan(&before, &set, &Settled::default(), session);
    session.findings.extend(of_plan(&plan, &before.index, &set));
    let wanted = match &args.object {
        None => None,
        Some(name) => match one_object(name, &before.index, session) {
            Some(id) => Some(before.index.object(id).key.clone()),
            None => return Status::Trouble,
        },
    };
    let after = materialized(&before, &plan, &mut session.sources);
    let status = if plan.has_errors() { Status::Found } else { Status::Clean };
    let mut letters = Letters::default();
    let releases = Diff { before, after };
    let releases = match args.show_secrets {
        true => releases,
        false => releases.map(|release| masked(&release, &mut letters, &mut session.sources)),
    };
    let text = match (args.format, &wanted) {
        (PreviewFormat::Api, Some(key)) => json(&Answer::ok(previous(&releases, key))),
        (PreviewFormat::Api, None) => json(&DryRunsJson::of(&releases.after, &set, &plan, &args.stamp.stamp())),
        (_, wanted) => compared(args, &releases, wanted.as_ref(), session),
    };
    if let (Some(key), Status::Clean) = (&wanted, status)
        && !plan.outcomes.iter().any(|outcome| releases.after.index.object(outcome.object).key == *key)
    {
        let message = format!("the patch is not for {key}");
        session.findings.push(Finding::general("patch/not-for-object", Severity::Warning, message));
    }
    stdout::finish([text], session).max(status)
}

fn compared(args: &PreviewArgs, releases: &Diff<Release>, wanted: Option<&ObjectKey>, session: &mut Session) -> String {
    let kept = BTreeSet::new();
    let sides = Sides::of(releases.as_ref(), &kept);
    let mut comparison = sides.compare();
    comparison.pairs.retain(|pair| wanted.is_none_or(|key| pair.config.after.key == key));
    let counts = counts(&sides, &comparison);
    if args.format == PreviewFormat::Json {
        return json(&DiffJson::of(&sides, &comparison));
    }
    let changes = changes(&sides, &comparison);
    if changes.is_empty() {
        session.remarks.push("the patch changes nothing".to_owned());
    }
    let how = Unified { layers: None, context: args.context, formatting: true, is_colored: stdout::is_colored() };
    how.texts(&Lead { counts, idle: &[], sections: &[], hides: false }, &changes).concat()
}

/// The texts of one object.
fn previous(releases: &Diff<Release>, key: &ObjectKey) -> PreviousJson {
    let text = |release: &Release| {
        let found = release.index.objects().find(|(_, object)| object.key.same_but_version(key));
        let text = found.map(|(_, object)| {
            onlay::diff::config_text(&release.index.documents()[object.document], object).into_owned()
        });
        text.unwrap_or_default()
    };
    PreviousJson { prev_config: text(&releases.before), new_config: text(&releases.after) }
}

/// Whether two paths are one file; a member of an archive is found by its name.
fn is_same(one: &str, other: &str) -> bool {
    one == other || fs::canonicalize(Path::new(one)).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|o| o == one))
}
