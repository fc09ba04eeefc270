//! `onlay diff MATERIALIZED DUMP`: what runs against what was materialized.

use std::fmt::Write as _;

use onlay::patch::{PatchSet, Settled, Severity};
use onlay::{DriftJson, DriftObject, DriftState, Finding, InconsistenciesJson, Letters, drift, materialized, of_plan};

use crate::args::{DiffArgs, DiffFormat};
use crate::commands::{Aids, json};
use crate::display::display;
use crate::input::{self, Loaded};
use crate::output::stdout;
use crate::session::{Session, Status};

/// Compares a release, with its patches laid on unless it is materialized already, with a dump.
pub(super) fn run(args: &DiffArgs, session: &mut Session) -> Status {
    let limits = &args.limits.0;
    let Some(before) = input::named(args.before.as_deref(), "bundle", session) else { return Status::Trouble };
    let Some(dump) = input::named(args.newest(), "dump", session) else { return Status::Trouble };
    let (before, dump) = (input::load(before, limits, session), input::load(dump, limits, session));
    let (Some(before), Some(dump)) = (before, dump) else { return Status::Trouble };
    let mut set = PatchSet::default();
    let is_patched = before.is_materialized || args.sides.before_materialized;
    if !is_patched {
        input::patches(&args.overlays.patches, limits, &mut set, session);
        input::patches(&args.sides.before_patches, limits, &mut set, session);
        input::default_patches(&args.overlays, Some(&before), limits, &mut set, session);
    }
    let aids = Aids::read(&args.overlays, limits, session).with(&args.transforms, limits, session);
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let plan = aids.plan(&before.release, &set, &Settled::default(), session);
    session.findings.extend(of_plan(&plan, &before.release.index, &set));
    if plan.has_errors() {
        return Status::Trouble;
    }
    if !matches!(args.format, DiffFormat::Unified | DiffFormat::Json | DiffFormat::Api | DiffFormat::Names) {
        let message = "what runs is shown as `unified`, `names`, `json` or `api`";
        session.refuse(Finding::general("usage/conflict", Severity::Error, message));
        return Status::Trouble;
    }
    let expected = materialized(&before.release, &plan, &mut session.sources);
    let mut letters = Letters::default();
    let letters = (!args.show_secrets).then_some(&mut letters);
    let mut objects = drift(&expected, &dump.release, letters);
    if !args.object.is_empty() {
        super::check_objects(&args.object, &[&expected.index, &dump.release.index], session);
        objects.retain(|object| args.object.iter().any(|name| *name == object.name || *name == object.title));
    }
    if session.is_in_trouble() {
        return Status::Trouble;
    }
    let text = match args.format {
        DiffFormat::Json => json(&DriftJson::of(&objects)),
        DiffFormat::Api => json(&InconsistenciesJson::of(&objects)),
        DiffFormat::Names => names(&objects),
        _ => shown(&objects),
    };
    if args.format != DiffFormat::Unified || !has_drifted(&objects) {
        session.remarks.push(counts(&objects));
    }
    let status = if has_drifted(&objects) && !args.exit_zero { Status::Found } else { Status::Clean };
    stdout::finish([text], session).max(status)
}

/// Says so where the other side looks like the dump of a cluster, and is not compared as one.
pub(super) fn hint(after: &Loaded, session: &mut Session) {
    if onlay::looks_dumped(&after.release) {
        let words = "looks like the dump of a cluster; --drift leaves out what the cluster sets";
        session.remarks.push(format!("{}: {words}", after.name));
    }
}

/// Objects that only run are no drift of what was materialized.
fn has_drifted(objects: &[DriftObject]) -> bool {
    objects.iter().any(|object| matches!(object.state, DriftState::Differs | DriftState::Missing))
}

fn counts(objects: &[DriftObject]) -> String {
    let states = [DriftState::Differs, DriftState::Missing, DriftState::Extra, DriftState::Skipped, DriftState::Same];
    let count = |state| objects.iter().filter(|object| object.state == state).count();
    let some = states.into_iter().map(|state| (count(state), state)).filter(|(count, _)| *count > 0);
    let some: Vec<String> = some.map(|(count, state)| format!("{count} {}", state.words())).collect();
    if some.is_empty() { "no objects".to_owned() } else { some.join(", ") }
}

fn shown(objects: &[DriftObject]) -> String {
    let mut out = String::new();
    if !has_drifted(objects) {
        return out;
    }
    let _ = writeln!(out, "{}", counts(objects));
    for object in objects.iter().filter(|object| object.state != DriftState::Same) {
        let _ = writeln!(out, "\n{} {}", object.state.words(), display(&object.title));
        if let Some(reason) = &object.reason {
            let _ = writeln!(out, "  {}", display(reason));
        }
        for row in &object.rows {
            let _ = writeln!(out, "  {}", display(&row.pointer));
            for (mark, value) in [('-', &row.expected), ('+', &row.got)] {
                // A text of several lines keeps them.
                let lines = value
                    .iter()
                    .flat_map(|value| if value.is_empty() { vec!["\"\""] } else { value.lines().collect() });
                lines.for_each(|line| out.push_str(&format!("  {mark} {}\n", display(line))));
            }
        }
    }
    out
}

fn names(objects: &[DriftObject]) -> String {
    let differing = objects.iter().filter(|object| object.state != DriftState::Same);
    differing.map(|object| format!("{}\t{}\n", object.state.words(), display(&object.name))).collect()
}
