//! Changes of the vendor's that patches hide, with their lines.

use std::collections::BTreeMap;

use onlay_diff::Diff;
use onlay_kube::Names;
use onlay_yaml::Place;
use serde::Serialize;

use super::PlaceJson;
use crate::layers::{HiddenChange, Layers};
use crate::release::Release;
use crate::sources::Sources;

/// A change of the vendor's that no line of the comparison shows, because patches write over it.
#[derive(Debug, Clone, Serialize)]
pub struct HiddenChangeJson {
    /// The lines of the bundle before.
    pub before: Vec<HiddenLineJson>,
    /// The lines of the new bundle.
    pub after: Vec<HiddenLineJson>,
    /// The lines that stand there instead; none if a patch takes them away.
    pub yours: Vec<HiddenLineJson>,
    /// What the patches say there.
    pub by: Vec<PlaceJson>,
}

/// A line of a file.
#[derive(Debug, Clone, Serialize)]
pub struct HiddenLineJson {
    /// Its number, from 1.
    pub line: usize,
    /// Its text, without the line end; values of Secrets are letters.
    pub data: String,
}

/// Everything that is hidden, by the name of the object.
pub type HiddenChangesJson = BTreeMap<String, Vec<HiddenChangeJson>>;

/// The texts that hidden changes are told from, as they may be shown; their lines are those of the texts that were compared.
#[derive(Debug, Clone, Copy)]
pub struct HiddenTexts<'t> {
    /// The bundles.
    pub bases: Diff<&'t Release>,
    /// The new release with its patches.
    pub result: &'t Release,
    /// What the places of patches are in.
    pub sources: &'t Sources,
}

impl HiddenTexts<'_> {
    /// Tells all hidden changes.
    #[must_use]
    pub fn tell(self, layers: &Layers, names: &Names) -> HiddenChangesJson {
        let mut all = HiddenChangesJson::new();
        for change in &layers.hidden {
            let name = names.of(&self.result.index.object(change.object.after).key);
            all.entry(name).or_default().push(self.change(change));
        }
        all
    }

    fn change(self, change: &HiddenChange) -> HiddenChangeJson {
        let lines = |release: &Release, object, numbers: &[usize]| {
            let text: &str = release.index.node(object).document().text();
            // The numbers ascend: each is looked for behind the one before it.
            let (mut at, mut passed) = (0, 1);
            let line = |number: &usize| {
                if *number < passed {
                    (at, passed) = (0, 1);
                }
                at += start_of_line(&text[at..], number - passed);
                passed = *number;
                let end = memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |len| at + len);
                HiddenLineJson { line: *number, data: text[at..end].trim_end_matches('\r').to_owned() }
            };
            numbers.iter().map(line).collect()
        };
        HiddenChangeJson {
            before: lines(self.bases.before, change.object.before, &change.lines.before),
            after: lines(self.bases.after, change.object.after, &change.lines.after),
            yours: lines(self.result, change.object.after, &change.yours),
            by: change.by.iter().map(|place| self.place(place)).collect(),
        }
    }

    fn place(self, place: &Place) -> PlaceJson {
        PlaceJson::of(place, self.sources)
    }
}

/// Where the text behind some line ends begins.
fn start_of_line(text: &str, ends: usize) -> usize {
    match ends.checked_sub(1) {
        None => 0,
        Some(last) => memchr::memchr_iter(b'\n', text.as_bytes()).nth(last).map_or(text.len(), |at| at + 1),
    }
}
