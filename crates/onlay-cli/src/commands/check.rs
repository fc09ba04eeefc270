//! `onlay check`: findings about a patch set, the bundle, and what comes out.

use std::path::{Path, PathBuf};

use onlay::check::{Before, Check, Rule, judged, rule, rules};
use onlay::kube::{Minor, nearest};
use onlay::patch::{PatchSet, Severity};
use onlay::project::{CheckSettings, Required};
use onlay::{Finding, materialized};

use super::additions::{Additions, Extended};
use super::{Aids, did_you_mean, make_strict};
use crate::args::{CheckArgs, TalkArgs};
use crate::input;
use crate::output::reports::{self, Reports};
use crate::output::{rules as shown_rules, stdout};
use crate::session::{Session, Status};

/// Runs the command.
pub(crate) fn run(args: &CheckArgs, talk: &TalkArgs, session: &mut Session) -> Status {
    if let Some(id) = &args.explain {
        return explain(id, session);
    }
    reports::check(&args.reports, &inputs(args), session);
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let least = Severity::from(args.fail_on);
    let subject = args.after.as_deref().or(args.bundle.bundle.as_deref()).map(input::name_of);
    let subject = subject.as_deref().unwrap_or("onlay.yaml");
    let reports = Reports { args: &args.reports, talk, fail_on: least, subject };
    let Some(found) = findings(args, session) else {
        let found = session.findings.clone();
        if reports.tell_machines() {
            reports.write(&found, false, session);
        }
        return Status::Trouble;
    };
    let fails = found.iter().any(|finding| finding.severity >= least);
    let printed = reports.write(&found, true, session);
    printed.max(if fails { Status::Found } else { Status::Clean })
}

/// The files and folders that are read.
pub(crate) fn inputs(args: &CheckArgs) -> Vec<&Path> {
    let one = [
        args.bundle.bundle.as_deref(),
        args.before.as_deref(),
        args.after.as_deref(),
        args.overlays.default_patches.as_deref(),
        args.overlays.network_policies.as_deref(),
        args.overlays.labels.as_deref(),
        args.overlays.crds.as_deref(),
        args.keep.extra.as_deref(),
        args.transforms.presets.as_deref(),
    ];
    one.into_iter().flatten().chain(args.overlays.patches.iter().map(PathBuf::as_path)).collect()
}

/// Reads everything and looks at it; nothing if something cannot be read.
fn findings(args: &CheckArgs, session: &mut Session) -> Option<Vec<Finding>> {
    let limits = &args.limits.0;
    session.ahead.expect(&args.overlays.patches);
    let bundle = match &args.after {
        Some(path) => input::quietly(path, limits, session),
        None => input::bundle_quietly(&args.bundle, limits, session),
    };
    let mut set = PatchSet::default();
    input::patches(&args.overlays.patches, limits, &mut set, session);
    input::default_patches(&args.overlays, bundle.as_ref(), limits, &mut set, session);
    let aids = Aids::read(&args.overlays, limits, session).with(&args.transforms, limits, session);
    let mut bundle = bundle?;
    let base = &mut bundle.release;
    session.extend(base.unreadable().cloned());
    let additions = Additions {
        overlays: &args.overlays,
        keep: &args.keep,
        before: args.before.as_deref(),
        stamp: &args.stamp,
        limits,
    };
    let Extended { settled, before } = additions.add(base, &mut set, session)?;
    if args.overlays.pedantic {
        let surprising = base.surprising_scalars();
        base.findings.extend(surprising);
    }
    let of_labels = aids.label_findings(&[&base.index]);
    let before = before.filter(|(before, _)| {
        if before.is_materialized {
            let name = &before.name;
            let why = "is materialized already, so what the vendor changed underneath the patches cannot be told";
            session.remarks.push(format!("{name}: {why}"));
        }
        !before.is_materialized
    });
    if session.is_in_trouble() {
        return None;
    }
    let mut plan = aids.plan(base, &set, &settled, session);
    // What hits nothing is what a check is for.
    make_strict(&mut plan);
    let before = before.map(|(before, settled)| {
        let plan = aids.plan(&before.release, &set, &settled, session);
        (before.release, plan)
    });
    let result = materialized(base, &plan, &mut session.sources);
    session.secrets.learn(&result);
    let settings = settings(args, session);
    let check = Check {
        base,
        result: &result,
        set: &set,
        plan: &plan,
        labels: &aids.labels,
        crds: aids.crds.as_ref(),
        sources: &session.sources,
        before: before.as_ref().map(|(base, plan)| Before { base, plan }),
        kube_version: args.kube.kube_version.unwrap_or(Minor::NEWEST),
        profile: settings.profile.profile(base.version.as_deref()),
        settings: &settings,
    };
    let mut found = check.findings();
    // What was said on the way, such as of the labels file, counts too.
    found.extend(of_labels);
    found.append(&mut session.findings);
    Some(judged(found, &settings, &base.index, input::today(&args.stamp)))
}

/// What the project file says, and the options over it.
fn settings(args: &CheckArgs, session: &Session) -> CheckSettings {
    let mut settings = session.project.check.clone();
    settings.require.extend(args.require.iter().map(|text| Required::parse(text)));
    settings.profile = args.profile.unwrap_or(settings.profile);
    settings
}

/// Prints what a rule is about, or the list of all.
fn explain(id: &str, session: &mut Session) -> Status {
    if id == "all" {
        return stdout::finish([shown_rules::list(rules())], session);
    }
    let in_family = || -> Vec<&'static Rule> { rules().filter(|rule| rule.family() == id).collect() };
    match (rule(id), in_family()) {
        (Some(rule), _) => stdout::finish([shown_rules::page(rule)], session),
        (None, family) if !family.is_empty() => stdout::finish([shown_rules::list(family.into_iter())], session),
        (None, _) => {
            let finding = Finding::general("input/no-such-rule", Severity::Error, format!("there is no rule `{id}`"));
            let near = nearest(id, rules().map(|rule| rule.id));
            session.refuse(match near.is_empty() {
                true => finding.help("`onlay check --explain all` lists the rules"),
                false => did_you_mean(finding, &near),
            });
            Status::Trouble
        }
    }
}
