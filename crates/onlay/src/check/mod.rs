//! Checking: everything that there is to say of a patch set, a bundle and what comes out, as findings of rules.
//!
//! Rules are data ([`rules()`]): each has a stable id, a severity and an explanation. What finds them is in `patch` (patches and what they
//! do), `result` (the configs as they come out) and `upgrade` (what needs the release before). What the user makes of findings, in
//! severities and in ignores, is laid over them at the end, by [`judged`].

mod judge;
mod patch;
mod result;
mod rules;
mod survey;
mod upgrade;

use onlay_kube::{Labels, Minor, Names};
use onlay_patch::{PatchSet, Plan};
use onlay_yaml::Place;

use crate::finding::{Finding, of_plan};
use crate::profile::Profile;
use crate::project::CheckSettings;
use crate::release::Release;
use crate::sources::Sources;

pub use judge::judged;
pub use rules::{Rule, rule, rules};

/// Everything that a check looks at.
#[derive(Debug, Clone, Copy)]
pub struct Check<'c> {
    /// The bundle with what is added to it, before any patch.
    pub base: &'c Release,
    /// The same, materialized; what cannot be applied is left out.
    pub result: &'c Release,
    /// The patches.
    pub set: &'c PatchSet,
    /// What they did to the base.
    pub plan: &'c Plan,
    /// Names for groups of objects.
    pub labels: &'c Labels,
    /// CRDs from outside the bundle.
    pub crds: Option<&'c Release>,
    /// All texts.
    pub sources: &'c Sources,
    /// The current release, without patches; nothing where no upgrade is checked.
    pub before: Option<Before<'c>>,
    /// The Kubernetes that the configs are for.
    pub kube_version: Minor,
    /// What is known of the vendor's platform; nothing if it is switched off.
    pub profile: Option<&'c Profile>,
    /// What the user expects.
    pub settings: &'c CheckSettings,
}

/// The release that runs today, and what the same patches do to it.
#[derive(Debug, Clone, Copy)]
pub struct Before<'c> {
    /// The bundle, before any patch.
    pub base: &'c Release,
    /// What the patches did to it.
    pub plan: &'c Plan,
}

impl Check<'_> {
    /// Returns everything that there is to say, by place: what is about no text first, then each text from its top to its end.
    ///
    /// Severities are those of the rules; [`judged`] lays the user's over them.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let names = Names::unique_in(&[self.base.index.objects().map(|(_, object)| &object.key).collect()]);
        let mut found = self.base.findings.clone();
        found.extend(of_plan(self.plan, &self.base.index, self.set));
        patch::check(self, &names, &mut found);
        result::check(self, &names, &mut found);
        if let Some(before) = self.before {
            upgrade::check(self, before, &names, &mut found);
        }
        in_order(found)
    }
}

/// Sorts findings by place, and drops what is said twice.
pub(crate) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|one, other| order(one).cmp(&order(other)));
    findings.dedup();
    findings
}

/// A text's number, a byte of it, and the words.
type Order<'f> = (Option<(onlay_yaml::SourceId, usize)>, &'static str, &'f str);

fn order(finding: &Finding) -> Order<'_> {
    let at = |place: &Place| (place.source, place.span.start);
    (finding.places.first().map(|mark| at(&mark.place)), finding.code, &finding.message)
}
