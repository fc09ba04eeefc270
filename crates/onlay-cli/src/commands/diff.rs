//! `onlay diff`: two releases, or one bundle without and with its patches, compared.

mod api;
mod drift;
mod sides;

use std::collections::BTreeSet;

use onlay::diff::{Comparison, Diff};
use onlay::kube::ObjectKey;
use onlay::{DiffJson, FactsJson, IdlePatch, Release, Sides, SummaryJson, WithFacts, changes, counts, idle_patches};

use super::{Aids, check_objects, json};
use crate::args::{DiffArgs, DiffCall, DiffFormat};
use crate::output::facts::{Section, sections};
use crate::output::markdown;
use crate::output::stdout;
use crate::output::summary::{self, Lead};
use crate::output::unified::{self, Unified};
use crate::session::{Session, Status};
use sides::compared;

/// Runs the command.
pub(crate) fn run(args: &DiffArgs, session: &mut Session) -> Status {
    let call = (args.format == DiffFormat::Api).then_some(args.call);
    if call == Some(DiffCall::Upgrade) {
        return api::upgrade(args, session);
    }
    if args.drift {
        return drift::run(args, session);
    }
    let compared = compared(args, session);
    if call == Some(DiffCall::Validation) {
        return api::validation(args, session);
    }
    let Some(compared) = compared else { return Status::Trouble };
    let sides = Sides::of(compared.releases.as_ref(), &compared.kept_keys);
    let mut comparison = sides.compare();
    let facts = compared.facts(&sides, &comparison);
    let mut idle = idle_patches(&compared.after.0, &compared.after.1);
    let lost = facts.patches_without_target();
    // Those are told with what they have lost.
    idle.retain(|idle| lost.iter().all(|(patch, _)| !std::ptr::eq(*patch, idle.patch)));
    let mut sections = sections(&facts, &sides, compared.kube_version);
    if !args.object.is_empty() {
        let wanted = wanted(&args.object, &compared.releases);
        comparison
            .pairs
            .retain(|pair| wanted.contains(pair.config.before.key) || wanted.contains(pair.config.after.key));
        comparison.added.retain(|config| wanted.contains(config.key));
        comparison.deprecated.retain(|deprecated| wanted.contains(deprecated.config.key));
        // Of these objects alone nobody can say which patches did nothing.
        idle.clear();
        sections.clear();
    }
    let facts = FactsJson::of(&facts, &sides, &compared.releases.after, &session.sources);
    let head = Head { idle: &idle, sections: &sections };
    let text = shown(args, &sides, &comparison, head, facts);
    if text.is_empty() || !shows_counts(args) {
        session.remarks.push(counts(&sides, &comparison).to_string());
    }
    let printed = stdout::finish([text], session);
    let has_differences = !comparison.summary().is_same() && !args.exit_zero;
    // The process is about to end, and the system takes the memory back faster than node by node.
    std::mem::forget(comparison);
    std::mem::forget(sides);
    std::mem::forget(compared);
    printed.max(if has_differences { Status::Found } else { Status::Clean })
}

/// Whether what is printed has the summary itself.
fn shows_counts(args: &DiffArgs) -> bool {
    matches!(args.format, DiffFormat::Unified | DiffFormat::Markdown)
}

/// What stands above the changes, besides their counts.
#[derive(Clone, Copy)]
struct Head<'h> {
    idle: &'h [IdlePatch<'h>],
    sections: &'h [Section],
}

fn shown(
    args: &DiffArgs,
    sides: &Sides<'_>,
    comparison: &Comparison<'_, '_>,
    Head { idle, sections }: Head<'_>,
    facts: FactsJson,
) -> String {
    let lead = || Lead { counts: counts(sides, comparison), idle, sections };
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
        DiffFormat::Json => json(&WithFacts { of: DiffJson::of(sides, comparison), upgrade: facts }),
        DiffFormat::Api if args.call == DiffCall::Summary => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Api => json(&DiffJson::of(sides, comparison).as_the_vendor_has_it()),
        DiffFormat::SummaryJson => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Summary => unified::lists(&SummaryJson::of(sides, comparison)) + &summary::sections(sections),
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
