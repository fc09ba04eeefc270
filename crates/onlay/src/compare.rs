//! Comparing two releases: what changes, comes and goes, by object.

use std::collections::BTreeSet;

use onlay_diff::{Comparison, Diff, Side};
use onlay_kube::{Names, ObjectKey};
use onlay_yaml::Document;

use crate::release::Release;

/// Two releases, ready to be compared: the texts of their objects, and the names to call them by.
#[derive(Debug)]
pub struct Sides<'r> {
    /// The objects of each release.
    pub sides: Diff<Side<'r>>,
    /// Names that are unique on both sides.
    pub names: Names,
    /// What the keep list names.
    pub kept: &'r BTreeSet<ObjectKey>,
}

impl<'r> Sides<'r> {
    /// Cuts both releases into the texts of their objects.
    #[must_use]
    pub fn of(releases: Diff<&'r Release>, kept: &'r BTreeSet<ObjectKey>) -> Self {
        let sides = releases.par_map(|release| {
            let paths: std::collections::HashMap<_, _> =
                release.files.iter().map(|f| (f.source, f.path.as_str())).collect();
            Side::of(&release.index, move |d: &Document| paths.get(&d.source()).copied().unwrap_or_default())
        });
        let keys = |side: &Side<'r>| side.configs.iter().map(|c| c.key).collect::<Vec<&ObjectKey>>();
        let names = Names::unique_in(&[keys(&sides.before), keys(&sides.after)]);
        Self { sides, names, kept }
    }

    /// Compares them.
    #[must_use]
    pub fn compare(&self) -> Comparison<'_, 'r> {
        onlay_diff::compare(self.sides.as_ref(), &self.kept.iter().collect())
    }

    /// Returns the names of everything that is there afterwards, sorted.
    #[must_use]
    pub fn included(&self) -> Vec<String> {
        self.sorted(self.sides.after.configs.iter().map(|c| c.key))
    }

    /// Returns names, sorted.
    #[must_use]
    pub fn sorted<'k>(&self, keys: impl IntoIterator<Item = &'k ObjectKey>) -> Vec<String> {
        let mut names: Vec<String> = keys.into_iter().map(|k| self.names.of(k)).collect();
        names.sort_unstable();
        names
    }
}
