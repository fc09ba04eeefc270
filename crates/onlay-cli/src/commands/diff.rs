//! `onlay diff`: two releases, or one bundle without and with its patches, compared.

mod api;
mod drift;
mod sides;

use std::collections::BTreeSet;

use onlay::diff::{Comparison, Diff};
use onlay::kube::ObjectKey;
use onlay::patch::Severity;
use onlay::{
    DiffJson, FactsJson, Finding, IdlePatch, Layers, Release, Sides, SummaryJson, WithFacts, changes_with, counts,
    idle_patches,
};

use super::{Aids, check_objects, json};
use crate::args::{DiffArgs, DiffCall, DiffFormat};
use crate::output::facts::{Section, hidden as hidden_section, sections};
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
    let mut hidden = compared.hidden(&sides.names, &session.sources);
    sections.extend(hidden.as_ref().and_then(hidden_section));
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
        let names: BTreeSet<String> = wanted.iter().map(|key| sides.names.of(key)).collect();
        hidden.iter_mut().for_each(|hidden| hidden.retain(|name, _| names.contains(name)));
    }
    if args.layers && hidden.is_none() {
        session.findings.push(no_layers());
    }
    let facts = FactsJson::of(&facts, &sides, &compared.releases.after, &session.sources);
    let facts = FactsJson { hidden_vendor_changes: hidden, ..facts };
    let head = Head { idle: &idle, sections: &sections };
    let layers = compared.layers.as_ref().map(|(layers, _)| layers);
    let texts = shown(args, &sides, &comparison, head, facts, layers);
    if texts.iter().all(String::is_empty) || !shows_counts(args) {
        session.remarks.push(counts(&sides, &comparison).to_string());
    }
    let printed = stdout::finish(&texts, session);
    let has_differences = !comparison.summary().is_same() && !args.exit_zero;
    // The process is about to end, and the system takes the memory back faster than node by node.
    std::mem::forget((texts, comparison));
    std::mem::forget(sides);
    std::mem::forget(compared);
    printed.max(if has_differences { Status::Found } else { Status::Clean })
}

/// Says why no line can be told to be the vendor's or the user's.
fn no_layers() -> Finding {
    let message =
        "--layers compares two bundles and the same patches on each; here is only one of them without patches";
    Finding::general("usage/no-layers", Severity::Warning, message)
        .help("name both bundles as the vendor released them, not a folder that was materialized")
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

/// What is to be printed, in parts.
fn shown(
    args: &DiffArgs,
    sides: &Sides<'_>,
    comparison: &Comparison<'_, '_>,
    Head { idle, sections }: Head<'_>,
    facts: FactsJson,
    layers: Option<&Layers>,
) -> Vec<String> {
    let hides = facts.hidden_vendor_changes.as_ref().is_some_and(|hidden| !hidden.is_empty()) && !sections.is_empty();
    let lead = || Lead { counts: counts(sides, comparison), idle, sections, hides };
    let how = Unified {
        layers: layers.filter(|_| args.layers),
        context: args.context,
        formatting: args.formatting,
        is_colored: false,
    };
    let hidden = facts.hidden_vendor_changes.as_ref().filter(|_| args.layers);
    let changes = || changes_with(sides, comparison, layers);
    let text = match args.format {
        DiffFormat::Unified if args.stat => {
            let changes = changes();
            match changes.as_slice() {
                [] => String::new(),
                changes => lead().lines().join("\n") + "\n\n" + &summary::stat(changes),
            }
        }
        DiffFormat::Unified => {
            let mut texts = Unified { is_colored: stdout::is_colored(), ..how }.texts(&lead(), &changes());
            texts.extend(hidden.map(unified::hidden));
            return texts;
        }
        DiffFormat::Markdown => {
            let most = usize::try_from(args.max_size).unwrap_or(usize::MAX);
            markdown::text(how, &lead(), &changes(), most)
        }
        DiffFormat::Names => unified::names(&changes()),
        DiffFormat::Json => {
            let of = DiffJson::of(sides, comparison);
            let of = match layers {
                Some(layers) => of.with_layers(sides, comparison, layers),
                None => of,
            };
            json(&WithFacts { of, upgrade: facts })
        }
        DiffFormat::Api if args.call == DiffCall::Summary => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Api => json(&DiffJson::of(sides, comparison).as_the_vendor_has_it()),
        DiffFormat::SummaryJson => json(&SummaryJson::of(sides, comparison)),
        DiffFormat::Summary => unified::lists(&SummaryJson::of(sides, comparison)) + &summary::sections(sections),
    };
    vec![text]
}

/// The keys of the objects that the user wants to see, on both sides.
fn wanted(names: &[String], releases: &Diff<Release>) -> BTreeSet<ObjectKey> {
    let of_side = |release: &Release| -> Vec<ObjectKey> {
        let ids = names.iter().flat_map(|name| release.index.find(name));
        ids.map(|id| release.index.object(id).key.clone()).collect()
    };
    of_side(&releases.before).into_iter().chain(of_side(&releases.after)).collect()
}
