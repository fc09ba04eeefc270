//! Both sides of a comparison: what is read, what is added and kept, and what the patches make of it.

use std::collections::BTreeSet;
use std::ops::Range;

use onlay::diff::{Comparison, Diff};
use onlay::kube::{Minor, Names, ObjectId, ObjectKey};
use onlay::patch::{PatchSet, Plan, Repeated, Settled, Severity};
use onlay::{
    Added, Facts, Finding, HiddenChangesJson, HiddenTexts, Kept, Layered, Layers, Letters, Origins, Release, Replaced,
    Sides, Sought, Sources, Upgrade, VersionStep, add_extra, both_masked, both_materialized, keep, materialized,
    of_plan, say_once,
};

use super::{Aids, api, check_objects};
use crate::args::{DiffArgs, DiffCall, DiffFormat, OverlayArgs};
use crate::input::{self, Loaded};
use crate::session::Session;

/// Both sides as they are compared, and how they came about.
pub(super) struct Compared {
    pub(super) releases: Diff<Release>,
    /// Whether both sides are one release, without and with its patches.
    is_one: bool,
    /// The kept objects as the release before has them.
    pub(super) kept_keys: BTreeSet<ObjectKey>,
    pub(super) kept: Kept,
    /// The patches of the release before; nothing if it was materialized already, or if there is only one release.
    pub(super) before: Option<(PatchSet, Plan)>,
    pub(super) after: (PatchSet, Plan),
    pub(super) repeated: Vec<Repeated>,
    pub(super) replaced: Vec<Replaced>,
    pub(super) kube_version: Minor,
    /// Whose change each line is, and the bundles as they may be shown; of two releases that were not materialized before.
    pub(super) layers: Option<(Layers, Diff<Release>)>,
}

impl Compared {
    /// Tells what the vendor changed and the patches hide, if that can be told.
    pub(super) fn hidden(&self, names: &Names, sources: &Sources) -> Option<HiddenChangesJson> {
        let (layers, bases) = self.layers.as_ref()?;
        Some(HiddenTexts { bases: bases.as_ref(), result: &self.releases.after, sources }.tell(layers, names))
    }

    /// Draws the facts of the upgrade.
    pub(super) fn facts<'u>(&'u self, sides: &'u Sides<'u>, comparison: &Comparison<'_, 'u>) -> Facts<'u> {
        let upgrade = Upgrade {
            sides,
            before: &self.releases.before,
            after: &self.releases.after,
            before_plan: self.before.as_ref().map(|(set, plan)| (set, plan)),
            after_plan: (&self.after.0, &self.after.1),
            kept: &self.kept,
            repeated: &self.repeated,
            replaced: &self.replaced,
            kube_version: self.kube_version,
        };
        let mut facts = Facts::of(upgrade, comparison);
        if self.is_one {
            facts.version = VersionStep::Unknown;
        }
        facts
    }
}

/// What is read of each side, before anything is laid on.
struct Inputs {
    sets: Diff<PatchSet>,
    /// The patches of the new side alone, by their numbers in its set.
    own: Range<usize>,
    repeated: Vec<Repeated>,
    added: Added,
    extra: Option<Release>,
    aids: Aids,
}

/// Materializes both sides; nothing if that cannot be done.
pub(super) fn compared(args: &DiffArgs, session: &mut Session) -> Option<Compared> {
    let limits = &args.limits.0;
    let is_alone = args.newest().is_none();
    check_usage(args, is_alone, session);
    let before = input::named(args.before.as_deref(), "bundle", session)?;
    for patches in [&args.overlays.patches, &args.sides.before_patches, &args.sides.after_patches] {
        session.ahead.expect(patches);
    }
    let (mut before, mut after) = match args.newest() {
        Some(newest) => {
            let Diff { before, after } = input::load_both(Diff::new(before, newest), limits, session);
            (before, Some(after))
        }
        None => (input::load(before, limits, session), None),
    };
    if let Some(version) = before.as_mut().map(|loaded| &mut loaded.release.version).filter(|version| version.is_none())
    {
        version.clone_from(&args.before_version);
    }
    if let (Some(old), Some(Some(new))) = (&before, &after) {
        let names = Diff::new(old.name.as_str(), new.name.as_str());
        say_once(&mut session.findings, Diff::new(&old.release, &new.release), names, &session.sources);
    }
    let newest = after.as_ref().unwrap_or(&before).as_ref();

    let mut common = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut common, session);
    let mut sets = Diff { before: PatchSet::default(), after: common };
    if !is_alone {
        sets.before = sets.after.clone();
        input::patches(&args.sides.before_patches, limits, &mut sets.before, session);
        let own = OverlayArgs { default_patches: None, ..args.overlays.clone() };
        input::default_patches(&own, before.as_ref(), limits, &mut sets.before, session);
    }
    let first = sets.after.patches.len();
    input::patches(&args.sides.after_patches, limits, &mut sets.after, session);
    let own = first..sets.after.patches.len();
    let mut repeated = input::default_patches(&args.overlays, newest, limits, &mut sets.after, session);
    if let Some(newest) = newest.filter(|_| args.call == DiffCall::Validation) {
        api::require(args, &newest.release.index, session);
    }
    // One bundle without and with what is added to it are two releases; else there is no need of a copy.
    let is_added_to = args.overlays.network_policies.is_some() || args.keep.extra.is_some();
    let mut alone = newest.filter(|_| is_alone && is_added_to).map(|loaded| loaded.release.clone());
    let mut added = Added::default();
    if let Some(path) = &args.overlays.network_policies
        && let Some(release) = alone.as_mut().or(after.iter_mut().flatten().map(|loaded| &mut loaded.release).next())
    {
        let (policies, again) = input::network_policies(path, limits, release, &mut sets.after, session);
        added = policies;
        repeated.extend(again);
    }
    let extra = args.keep.extra.as_deref().map(|path| input::load(path, limits, session).map(|loaded| loaded.release));
    let is_extra_usable = extra.as_ref().is_none_or(|extra| extra.as_ref().is_some_and(|extra| !extra.has_errors()));
    let aids = Aids::read(&args.overlays, limits, session).with(&args.transforms, limits, session);

    let is_usable = |loaded: &Option<Loaded>| loaded.as_ref().is_some_and(|loaded| !loaded.release.has_errors());
    if !is_usable(&before) || after.as_ref().is_some_and(|after| !is_usable(after)) || !is_extra_usable {
        session.findings.extend(sets.after.problems.iter().map(Finding::from));
        return None;
    }
    let before = before?;
    if args.overlays.pedantic {
        let sides = std::iter::once(&before).chain(after.iter().flatten());
        session.extend(sides.flat_map(|side| side.release.surprising_scalars()));
    }
    let inputs = Inputs { sets, own, repeated, added, extra: extra.flatten(), aids };
    match after {
        Some(after) => {
            let after = after?;
            super::drift::hint(&after, session);
            two(args, before, after, inputs, session)
        }
        None => one(args, before, alone, inputs, session),
    }
}

/// Refuses options that need a second release where there is none.
fn check_usage(args: &DiffArgs, is_alone: bool, session: &mut Session) {
    let needing = [
        ("--keep", !args.keep.keep.is_empty()),
        ("--before-patches", !args.sides.before_patches.is_empty()),
        ("--before-materialized", args.sides.before_materialized),
    ];
    for (option, _) in needing.into_iter().filter(|(_, is_given)| is_alone && *is_given) {
        let message = format!("{option} is for two releases, and there is only one");
        let finding = Finding::general("usage/missing", Severity::Error, message);
        session.refuse(finding.help("name the new release behind the current one, or with --after"));
    }
}

/// One bundle, without and with its patches; `with_more` is the same with what is added to it.
fn one(
    args: &DiffArgs,
    bundle: Loaded,
    with_more: Option<Release>,
    inputs: Inputs,
    session: &mut Session,
) -> Option<Compared> {
    let Inputs { sets, repeated, added, extra, aids, .. } = inputs;
    let (mut before, mut with_more) = (bundle.release, with_more);
    let mut settled = Settled::default();
    if let (Some(extra), Some(after)) = (extra, &mut with_more) {
        // Installers' objects are there before and after.
        settled.objects = add_extra(after, &extra, &mut session.sources).objects;
        let added = add_extra(&mut before, &extra, &mut session.sources);
        session.extend(added.findings);
    }
    let base = with_more.as_ref().unwrap_or(&before);
    check_objects(&args.object, &[&before.index, &base.index], session);
    aids.check_labels(&[&base.index], session);
    let plan = aids.plan(base, &sets.after, &settled, session);
    session.findings.extend(of_plan(&plan, &base.index, &sets.after));
    if plan.has_errors() || session.is_in_trouble() {
        return None;
    }
    let after = materialized(base, &plan, &mut session.sources);
    let releases = Diff { before, after };
    Some(Compared {
        layers: None,
        releases: masked(args, releases.as_ref(), &mut Letters::default(), session).unwrap_or(releases),
        is_one: true,
        kept_keys: BTreeSet::new(),
        kept: Kept::default(),
        before: None,
        after: (sets.after, plan),
        repeated,
        replaced: added.replaced,
        kube_version: args.kube.kube_version.unwrap_or(Minor::NEWEST),
    })
}

/// Two bundles, each with its patches.
fn two(args: &DiffArgs, before: Loaded, after: Loaded, inputs: Inputs, session: &mut Session) -> Option<Compared> {
    let Inputs { sets, own, repeated, added, extra, aids } = inputs;
    let bases = Diff { before: before.release, after: after.release };
    let Diff { before: mut before_base, after: mut after_base } = bases;
    let is_patched = before.is_materialized || args.sides.before_materialized;
    let mut settled = Settled::default();
    if let Some(extra) = extra {
        let extra = add_extra(&mut before_base, &extra, &mut session.sources);
        session.extend(extra.findings);
        settled.objects = extra.objects;
    }
    if is_patched {
        settled.objects = before_base.index.objects().map(|(id, _)| id).collect();
        session.remarks.push(format!("{}: is materialized already, so no patches are laid onto it", before.name));
    }
    // What is kept of a base gets the new side's patches; what is kept of materialized text has had them.
    let is_settled = |id: ObjectId| settled.objects.contains(&id);
    let list = input::keep(&args.keep, session);
    let today = input::today(&args.stamp);
    let mut kept = keep(&mut after_base, &before_base, is_settled, &list, Some(today), &mut session.sources);
    if args.overlays.strict {
        let expired = kept.findings.iter_mut().filter(|finding| finding.code == "keep/expired");
        expired.for_each(|finding| finding.severity = Severity::Error);
    }
    check_objects(&args.object, &[&before_base.index, &after_base.index], session);
    aids.check_labels(&[&before_base.index, &after_base.index], session);

    let nothing = PatchSet::default();
    let before_set = if is_patched { &nothing } else { &sets.before };
    let settled_after = Settled { objects: kept.settled.clone(), patches: own };
    let before_side = (&before_base, before_set, &settled);
    let plans = aids.plans(Diff::new(before_side, (&after_base, &sets.after, &settled_after)), session);
    let names = Diff { before: before.name.as_str(), after: after.name.as_str() };
    let found = Diff {
        before: of_plan(&plans.before, &before_base.index, before_set),
        after: of_plan(&plans.after, &after_base.index, &sets.after),
    };
    session.findings.extend(findings_of_both(found, names, is_patched));
    session.extend(kept.findings.iter().cloned());
    if plans.before.has_errors() || plans.after.has_errors() || session.is_in_trouble() {
        return None;
    }
    let bases = Diff { before: before_base, after: after_base };
    let releases = both_materialized(bases.as_ref(), plans.as_ref(), &mut session.sources);
    let origins = (!is_patched).then(|| origins(&bases, &releases, &plans, session));
    let mut letters = Letters::default();
    let (layers, shown) = rayon::join(
        || origins.as_ref().map(|origins| layers(args, &bases, &releases, origins)),
        || masked(args, releases.as_ref(), &mut letters, session),
    );
    let releases = shown.unwrap_or(releases);
    let layers = layers.map(|layers| {
        // Nobody asks for the texts of the bundles where nothing is hidden.
        let bases = if layers.hidden.is_empty() { Diff::default() } else { bases };
        (layers, masked(args, bases.as_ref(), &mut letters, session).unwrap_or(bases))
    });
    Some(Compared {
        layers,
        kept_keys: kept.keys(&releases.before),
        releases,
        is_one: false,
        kept,
        before: (!is_patched).then_some((sets.before, plans.before)),
        after: (sets.after, plans.after),
        repeated,
        replaced: added.replaced,
        kube_version: args.kube.kube_version.unwrap_or(Minor::NEWEST),
    })
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

/// Finds out whence each byte is.
fn origins(bases: &Diff<Release>, releases: &Diff<Release>, plans: &Diff<Plan>, session: &Session) -> Diff<Origins> {
    let sides = bases.as_ref().zip(releases.as_ref()).zip(plans.as_ref());
    let sources = &session.sources;
    sides.par_map(|((base, result), plan)| Origins::of(base, result, plan, sources))
}

/// Finds out what is hidden and, for who shows it, whose change each line is.
fn layers(args: &DiffArgs, bases: &Diff<Release>, releases: &Diff<Release>, origins: &Diff<Origins>) -> Layers {
    let sought = if args.layers || args.format == DiffFormat::Json { Sought::Lines } else { Sought::Hidden };
    let sides = bases.as_ref().zip(releases.as_ref()).zip(origins.as_ref());
    Layers::of(sides.map(|((base, result), origins)| Layered { base, result, origins }), sought)
}

/// Puts letters in the place of the values of Secrets; nothing where they are to be seen.
fn masked(
    args: &DiffArgs,
    releases: Diff<&Release>,
    letters: &mut Letters,
    session: &mut Session,
) -> Option<Diff<Release>> {
    (!args.show_secrets).then(|| both_masked(releases, letters, &mut session.sources))
}
