//! The texts of one side, with what is asked of them again and again: where lines begin, and whether a patch was there.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use onlay_diff::{Config, Side};
use onlay_kube::ObjectId;
use onlay_yaml::SourceId;

use super::{Layered, within};
use crate::blame::{Blame, Whence};
use crate::release::Release;

/// The configs of one side, in the order of their objects.
pub(super) struct Texts<'a> {
    pub(super) side: Layered<'a>,
    pub(super) base: BTreeMap<ObjectId, Config<'a>>,
    pub(super) result: BTreeMap<ObjectId, Config<'a>>,
    /// Where the lines of each file begin, once someone has asked.
    starts: HashMap<SourceId, OnceLock<Vec<usize>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(side: Layered<'a>) -> Self {
        let configs = |release: &'a Release| {
            let ids = release.index.objects().map(|(id, _)| id);
            ids.zip(Side::of(&release.index, |_| "").configs).collect()
        };
        let files = side.base.files.iter().chain(&side.result.files);
        let starts = files.map(|file| (file.source, OnceLock::new())).collect();
        Self { side, base: configs(side.base), result: configs(side.result), starts }
    }

    /// Where the lines of an object's file begin, in the base or in the result.
    pub(super) fn starts(&self, release: &Release, object: ObjectId) -> &[usize] {
        let document = release.index.node(object).document();
        self.starts[&document.source()].get_or_init(|| starts(document.text()))
    }

    /// Whether a patch has changed something between the first and the last line of an object; others of its file do not count.
    pub(super) fn is_touched(&self, object: ObjectId) -> bool {
        let Some(blame) = self.blame(object) else { return false };
        let starts = self.starts(self.side.result, object);
        let config = &self.result[&object];
        let last = config.first_line + config.text.lines().count() + 1;
        let end = starts.get(last).copied().unwrap_or(usize::MAX);
        let lines = line_start(starts, config.first_line)..end;
        within(blame, &lines).iter().any(|run| !matches!(run.whence, Whence::Base(_)))
            || blame.removals().iter().any(|removal| lines.start <= removal.at && removal.at <= lines.end)
    }

    fn source(&self, object: ObjectId) -> SourceId {
        self.side.result.index.node(object).document().source()
    }

    /// What patches made of the object's file; nothing if they left it alone.
    pub(super) fn blame(&self, object: ObjectId) -> Option<&'a Blame> {
        self.side.origins.blame(self.source(object))
    }
}

fn starts(text: &str) -> Vec<usize> {
    [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// Where a line begins, by its number from 1; beyond the last one it is the end of all texts.
pub(super) fn line_start(starts: &[usize], number: usize) -> usize {
    starts.get(number.saturating_sub(1)).copied().unwrap_or(usize::MAX)
}
