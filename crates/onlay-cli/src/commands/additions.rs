//! What comes to a bundle from outside, before anything is laid onto it: network policies, extra objects, and what is kept.

use std::path::Path;

use onlay::bundle::Limits;
use onlay::kube::ObjectId;
use onlay::patch::{PatchSet, Settled, Severity};
use onlay::{Finding, Release, add_extra, keep};

use crate::args::{KeepArgs, OverlayArgs, StampArgs};
use crate::input::{self, Loaded};
use crate::session::Session;

/// The arguments that say what is added.
#[derive(Clone, Copy)]
pub(super) struct Additions<'a> {
    pub(super) overlays: &'a OverlayArgs,
    pub(super) keep: &'a KeepArgs,
    /// The current release, whose objects may be kept.
    pub(super) before: Option<&'a Path>,
    pub(super) stamp: &'a StampArgs,
    pub(super) limits: &'a Limits,
}

/// What was added.
pub(super) struct Extended {
    /// What is not to be patched.
    pub(super) settled: Settled,
    /// The current release with the extra objects, and what is not to be patched there.
    pub(super) before: Option<(Loaded, Settled)>,
}

impl Additions<'_> {
    /// Adds all of it to a release, and patches among the network policies to the set; nothing if something cannot be read.
    pub(super) fn add(&self, release: &mut Release, set: &mut PatchSet, session: &mut Session) -> Option<Extended> {
        let Additions { limits, .. } = *self;
        if let Some(path) = &self.overlays.network_policies {
            input::network_policies(path, limits, release, set, session);
        }
        let list = input::keep(self.keep, session);
        let extra = match &self.keep.extra {
            Some(path) => Some(input::load(path, limits, session).filter(|extra| !extra.release.has_errors())?.release),
            None => None,
        };
        let mut settled = Settled::default();
        let Some(path) = self.before else {
            if !self.keep.keep.is_empty() {
                let message = "--keep carries over objects of the current release, and none is named";
                let finding = Finding::general("usage/missing", Severity::Error, message);
                session.refuse(finding.help("name it with --before"));
            }
            if let Some(extra) = extra {
                let added = add_extra(release, &extra, &mut session.sources);
                session.extend(added.findings);
                settled.objects = added.objects;
            }
            return Some(Extended { settled, before: None });
        };
        // Of the current release only what keeps it from being read is of interest here.
        let mut before = input::quietly(path, limits, session)?;
        session.extend(before.release.findings.iter().filter(|found| found.severity == Severity::Error).cloned());
        if before.release.has_errors() {
            return None;
        }
        if let Some(extra) = extra {
            let added = add_extra(&mut before.release, &extra, &mut session.sources);
            session.extend(added.findings);
            settled.objects = added.objects;
        }
        let is_settled = |id: ObjectId| before.is_materialized || settled.objects.contains(&id);
        let today = Some(input::today(self.stamp));
        let kept = keep(release, &before.release, is_settled, &list, today, &mut session.sources);
        session.extend(kept.findings);
        let after = Settled { objects: kept.settled, ..Settled::default() };
        Some(Extended { settled: after, before: Some((before, settled)) })
    }
}
