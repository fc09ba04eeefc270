//! `onlay diff`: two releases, or one bundle without and with its patches, compared.

mod api;

use std::collections::BTreeSet;

use onlay::diff::{Comparison, Diff};
use onlay::kube::ObjectKey;
use onlay::patch::{How, PatchSet, Plan, Settled};
use onlay::{
    DiffJson, Finding, IdlePatch, Keep, Letters, Release, Sides, SummaryJson, changes, counts, idle_patches, keep,
    masked, materialized, of_plan, say_once,
};

use super::{Aids, check_objects, json};
use crate::args::{DiffArgs, DiffCall, DiffFormat};
use crate::input::{self, Loaded};
use crate::output::markdown;
use crate::output::stdout;
use crate::output::summary::{self, Lead};
use crate::output::unified::{self, Unified};
use crate::session::{Session, Status};

/// Both sides as they are compared, and the patches of the new one.
struct Compared {
    releases: Diff<Release>,
    kept: BTreeSet<ObjectKey>,
    set: PatchSet,
    plan: Plan,
}

/// The patches of both sides.
struct Sets {
    before: PatchSet,
    after: PatchSet,
    /// Those of the new side alone, by their numbers in its set.
    own: std::ops::Range<usize>,
}

/// Runs the command.
pub(crate) fn run(args: &DiffArgs, session: &mut Session) -> Status {
    let call = (args.format == DiffFormat::Api).then_some(args.call);
    if call == Some(DiffCall::Upgrade) {
        return api::upgrade(args, session);
    }
    let compared = releases(args, session);
    if call == Some(DiffCall::Validation) {
        return api::validation(args, session);
    }
    let Some(Compared { releases, kept, set, plan }) = compared else { return Status::Trouble };
    let sides = Sides::of(releases.as_ref(), &kept);
    let mut comparison = sides.compare();
    let mut idle = idle_patches(&set, &plan);
    if !args.object.is_empty() {
        let wanted = wanted(&args.object, &releases);
        comparison
            .pairs
            .retain(|pair| wanted.contains(pair.config.before.key) || wanted.contains(pair.config.after.key));
        comparison.added.retain(|config| wanted.contains(config.key));
        comparison.deprecated.retain(|deprecated| wanted.contains(deprecated.config.key));
        // Of these objects alone nobody can say which patches did nothing.
        idle.clear();
    }
    let text = shown(args, &sides, &comparison, &idle);
    if text.is_empty() || !shows_counts(args) {
        session.remarks.push(counts(&sides, &comparison).to_string());
    }
    let printed = stdout::finish([text], session);
    let has_differences = !comparison.summary().is_same() && !args.exit_zero;
    printed.max(if has_differences { Status::Found } else { Status::Clean })
}

/// Whether what is printed has the summary itself.
fn shows_counts(args: &DiffArgs) -> bool {
    matches!(args.format, DiffFormat::Unified | DiffFormat::Markdown)
}

fn shown(args: &DiffArgs, sides: &Sides<'_>, comparison: &Comparison<'_, '_>, idle: &[IdlePatch<'_>]) -> String {
    let lead = || Lead { counts: counts(sides, comparison), idle };
    let how = Unified { context: args.context, formatting: args.formatting, is_colored: false };
    match args.format {
        DiffFormat::Unified if args.stat => {
            let changes = changes(sides, comparison);
            match changes.as_slice() {
                [] => String::new(),
                changes => lead().lines().join("\n") + "\n\n" + &summary::stat(changes),
            }
        }
        DiffFormat::Unified => {
            Unified { is_colored: stdout::is_colored(), ..how }.text(&lead(), &changes(sides, comparison))
        }
        DiffFormat::Markdown => {
            let most = usize::try_from(args.max_size).unwrap_or(usize::MAX);
            markdown::text(how, &lead(), &changes(sides, comparison), most)
        }
        DiffFormat::Names => unified::names(&changes(sides, comparison)),
        DiffFormat::Json => json(&DiffJson::of(sides, comparison)),
        DiffFormat::Api if args.call == DiffCall::Summary => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Api => json(&DiffJson::of(sides, comparison).as_the_vendor_has_it()),
        DiffFormat::SummaryJson => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Summary => unified::lists(&SummaryJson::of(sides, comparison)),
    }
}

/// The keys of the objects that the user wants to see, on both sides.
fn wanted(names: &[String], releases: &Diff<Release>) -> BTreeSet<ObjectKey> {
    let of_side = |release: &Release| -> Vec<ObjectKey> {
        let ids = names.iter().flat_map(|name| release.index.find(name));
        ids.map(|id| release.index.object(id).key.clone()).collect()
    };
    of_side(&releases.before).into_iter().chain(of_side(&releases.after)).collect()
}

/// Materializes both sides; nothing if that cannot be done.
fn releases(args: &DiffArgs, session: &mut Session) -> Option<Compared> {
    let limits = &args.limits.0;
    let before = input::load(&args.before, limits, session);
    let after = args.after.as_ref().map(|path| input::load(path, limits, session));
    let newest = after.as_ref().unwrap_or(&before).as_ref();

    let mut common = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut common, session);
    let mut sets = Sets { before: PatchSet::default(), after: common, own: 0..0 };
    if after.is_some() {
        sets.before = sets.after.clone();
        input::patches(&args.sides.before_patches, limits, &mut sets.before, session);
        let own = crate::args::OverlayArgs { default_patches: None, ..args.overlays.clone() };
        input::default_patches(&own, before.as_ref(), limits, &mut sets.before, session);
    }
    let first = sets.after.patches.len();
    input::patches(&args.sides.after_patches, limits, &mut sets.after, session);
    sets.own = first..sets.after.patches.len();
    input::default_patches(&args.overlays, newest, limits, &mut sets.after, session);
    let aids = Aids::read(&args.overlays, limits, session);
    if let Some(newest) = newest.filter(|_| args.call == DiffCall::Validation) {
        api::require(args, &newest.release.index, session);
    }

    let is_usable = |loaded: &Option<Loaded>| loaded.as_ref().is_some_and(|loaded| !loaded.release.has_errors());
    if !is_usable(&before) || after.as_ref().is_some_and(|after| !is_usable(after)) {
        session.findings.extend(sets.after.problems.iter().map(Finding::from));
        return None;
    }
    let before = before?;
    if args.overlays.pedantic {
        let sides = std::iter::once(&before).chain(after.iter().flatten());
        session.extend(sides.flat_map(|side| side.release.surprising_scalars()));
    }
    if let Some(Some(after)) = &after {
        let (old, new) = (&before, after);
        let names = Diff::new(old.name.as_str(), new.name.as_str());
        say_once(&mut session.findings, Diff::new(&old.release, &new.release), names, &session.sources);
    }
    match after {
        Some(after) => two(args, &before, after?, sets, &aids, session),
        None => one(args, before, sets.after, &aids, session),
    }
}

/// One bundle, without and with its patches.
fn one(args: &DiffArgs, bundle: Loaded, set: PatchSet, aids: &Aids, session: &mut Session) -> Option<Compared> {
    check_objects(&args.object, &[&bundle.release.index], session);
    aids.check_labels(&[&bundle.release.index], session);
    let plan = aids.plan(&bundle.release, &set, How::default(), session);
    session.findings.extend(of_plan(&plan, &bundle.release.index, &set));
    if plan.has_errors() || session.is_in_trouble() {
        return None;
    }
    let after = materialized(&bundle.release, &plan, &mut session.sources);
    let releases = hide_secrets(args, Diff { before: bundle.release, after }, session);
    Some(Compared { releases, kept: BTreeSet::new(), set, plan })
}

/// Two bundles, each with its patches.
fn two(
    args: &DiffArgs,
    before: &Loaded,
    after: Loaded,
    sets: Sets,
    aids: &Aids,
    session: &mut Session,
) -> Option<Compared> {
    let mut after_base = after.release;
    let is_patched = before.is_materialized || args.sides.before_materialized;
    // What is kept of a base gets the new side's patches; what is kept of materialized text has had them.
    let list: Vec<Keep> = args.keep.iter().map(Keep::named).collect();
    let kept = keep(&mut after_base, &before.release, |_| is_patched, &list, None, &mut session.sources);
    check_objects(&args.object, &[&before.release.index, &after_base.index], session);
    aids.check_labels(&[&before.release.index, &after_base.index], session);

    let nothing = PatchSet::default();
    let before_set = if is_patched { &nothing } else { &sets.before };
    let settled = Settled { objects: kept.settled.clone(), patches: sets.own.clone() };
    let how = How { transforms: None, settled: Some(&settled) };
    let plans = Diff {
        before: aids.plan(&before.release, before_set, How::default(), session),
        after: aids.plan(&after_base, &sets.after, how, session),
    };
    let names = Diff { before: before.name.as_str(), after: after.name.as_str() };
    let found = Diff {
        before: of_plan(&plans.before, &before.release.index, before_set),
        after: of_plan(&plans.after, &after_base.index, &sets.after),
    };
    session.findings.extend(findings_of_both(found, names, is_patched));
    if is_patched {
        session.remarks.push(format!("{}: is materialized already, so no patches are laid onto it", before.name));
    }

    let before_release = materialized(&before.release, &plans.before, &mut session.sources);
    let after_release = materialized(&after_base, &plans.after, &mut session.sources);
    session.extend(kept.findings.iter().cloned());
    if plans.before.has_errors() || plans.after.has_errors() || session.is_in_trouble() {
        return None;
    }
    let releases = hide_secrets(args, Diff { before: before_release, after: after_release }, session);
    let kept = kept.keys(&releases.before);
    Some(Compared { releases, kept, set: sets.after, plan: plans.after })
}

/// What there is to say of the patches: once where it is the same on both sides, else with the name of the side.
fn findings_of_both(found: Diff<Vec<Finding>>, names: Diff<&str>, is_before_patched: bool) -> Vec<Finding> {
    let Diff { before, after } = found;
    if is_before_patched {
        return after;
    }
    let alone = |these: &[Finding], others: &[Finding], name: &str| -> Vec<Finding> {
        these.iter().filter(|finding| !others.contains(finding)).map(|finding| finding.clone().about(name)).collect()
    };
    let mut all = alone(&before, &after, names.before);
    all.extend(alone(&after, &before, names.after));
    all.extend(before.into_iter().filter(|finding| after.contains(finding)));
    all
}

/// Puts letters in the place of the values of Secrets.
fn hide_secrets(args: &DiffArgs, releases: Diff<Release>, session: &mut Session) -> Diff<Release> {
    if args.show_secrets {
        return releases;
    }
    let mut letters = Letters::default();
    releases.map(|release| masked(&release, &mut letters, &mut session.sources))
}
