//! The comparison itself: what became of each object from one release to the next.

use std::collections::BTreeSet;
use std::fmt;

use onlay_kube::ObjectKey;
use rayon::prelude::*;

use crate::config::Config;
use crate::diff::Diff;
use crate::lines::{FoundLines, LineDiff};
use crate::pair::{Pairing, pair};
use crate::same::same;
use crate::side::Side;
use crate::values::{ValueChange, value_changes};

/// How the two configs of one object differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PairState {
    /// Same bytes.
    Unchanged,
    /// Same value, written in another way.
    FormattingOnly,
    /// Another value.
    Changed,
}

/// What becomes of an object that the new bundle does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// Somebody listed it to be kept.
    Kept,
    /// Nobody did.
    Deleted,
}

/// An object that both releases have.
#[derive(Debug, Clone)]
pub struct Pair<'s, 'a> {
    /// Its configs.
    pub config: Diff<&'s Config<'a>>,
    /// How they differ.
    pub state: PairState,
}

impl<'s, 'a> Pair<'s, 'a> {
    /// Compares the texts line by line, with the line numbers of their files.
    #[must_use]
    pub fn lines(&self) -> LineDiff<'s> {
        LineDiff::of(self.config.map(|c| c.text.as_ref())).starting_at(self.config.map(|c| c.first_line))
    }

    /// Compares the values; empty for ciphertext, which has none.
    #[must_use]
    pub fn values(&self) -> Vec<ValueChange<'a>> {
        match (self.config.before.node, self.config.after.node) {
            (Some(before), Some(after)) => value_changes(Diff { before, after }),
            _ => Vec::new(),
        }
    }
}

/// An object that only the release before has.
#[derive(Debug, Clone)]
pub struct Deprecated<'s, 'a> {
    /// Its config.
    pub config: &'s Config<'a>,
    /// What becomes of it.
    pub fate: Fate,
}

/// What became of each object.
#[derive(Debug, Clone)]
pub struct Comparison<'s, 'a> {
    /// The objects that both sides have, in the order of the after side.
    pub pairs: Vec<Pair<'s, 'a>>,
    /// The objects that only the after side has, in its order.
    pub added: Vec<&'s Config<'a>>,
    /// The objects that only the before side has, in its order.
    pub deprecated: Vec<Deprecated<'s, 'a>>,
}

/// How many objects there are of each sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Summary {
    /// Another value.
    pub changed: usize,
    /// Only after.
    pub added: usize,
    /// Only before, and not kept.
    pub deleted: usize,
    /// Only before, and kept.
    pub kept: usize,
    /// Same value, written in another way.
    pub formatting_only: usize,
    /// Same bytes.
    pub unchanged: usize,
}

impl Summary {
    /// Returns whether nothing differs, not even in writing; kept objects are there before and after.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.changed + self.added + self.deleted + self.formatting_only == 0
    }
}

impl fmt::Display for Summary {
    /// Writes what there is: `2 changed, 1 added, 70 unchanged`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [
            (self.changed, "changed"),
            (self.added, "added"),
            (self.deleted, "deleted"),
            (self.kept, "kept"),
            (self.formatting_only, "formatting only"),
            (self.unchanged, "unchanged"),
        ];
        let some: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
        f.write_str(if some.is_empty() { "no objects".to_owned() } else { some.join(", ") }.as_str())
    }
}

/// Compares two releases; `kept` lists the objects that stay though the after side lacks them.
///
/// Bytes are compared first, and values only where bytes differ. The result does not depend on the number of threads.
#[must_use]
pub fn compare<'s, 'a>(sides: Diff<&'s Side<'a>>, kept: &BTreeSet<&ObjectKey>) -> Comparison<'s, 'a> {
    let configs = sides.map(|side| side.configs.as_slice());
    let keys = configs.map(|side| side.iter().map(|c| c.key).collect::<Vec<_>>());
    let Pairing { pairs, unpaired } = pair(keys.as_ref().map(Vec::as_slice));
    let pairs = pairs.into_par_iter().with_min_len(8).map(|places| {
        let config = configs.zip(places).map(|(side, place)| &side[place]);
        Pair { config, state: state(config) }
    });
    let fate = |config: &Config<'_>| if kept.contains(config.key) { Fate::Kept } else { Fate::Deleted };
    let deprecated = unpaired.before.into_iter().map(|i| &configs.before[i]);
    Comparison {
        pairs: pairs.collect(),
        added: unpaired.after.into_iter().map(|i| &configs.after[i]).collect(),
        deprecated: deprecated.map(|config| Deprecated { config, fate: fate(config) }).collect(),
    }
}

fn state(config: Diff<&Config<'_>>) -> PairState {
    let texts: Diff<&str> = config.map(|c| c.text.as_ref());
    // A file that no patch touched is often the very same memory.
    if std::ptr::eq(texts.before, texts.after) || texts.before == texts.after {
        return PairState::Unchanged;
    }
    match (config.before.node, config.after.node) {
        (Some(before), Some(after)) if same(before, after) => PairState::FormattingOnly,
        _ => PairState::Changed,
    }
}

impl<'s, 'a> Comparison<'s, 'a> {
    /// Counts the objects of each sort.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let mut summary = Summary { added: self.added.len(), ..Summary::default() };
        for pair in &self.pairs {
            match pair.state {
                PairState::Unchanged => summary.unchanged += 1,
                PairState::FormattingOnly => summary.formatting_only += 1,
                PairState::Changed => summary.changed += 1,
            }
        }
        for deprecated in &self.deprecated {
            match deprecated.fate {
                Fate::Kept => summary.kept += 1,
                Fate::Deleted => summary.deleted += 1,
            }
        }
        summary
    }

    /// Iterates over the pairs of one state, in order.
    pub fn in_state(&self, state: PairState) -> impl Iterator<Item = &Pair<'s, 'a>> {
        self.pairs.iter().filter(move |pair| pair.state == state)
    }

    /// Iterates over the deprecated configs of one fate, in order.
    pub fn with_fate(&self, fate: Fate) -> impl Iterator<Item = &'s Config<'a>> {
        self.deprecated.iter().filter(move |d| d.fate == fate).map(|d| d.config)
    }

    /// Compares the texts of all pairs whose bytes differ, in parallel; the order is that of the pairs.
    #[must_use]
    pub fn line_diffs(&self) -> Vec<(&Pair<'s, 'a>, LineDiff<'s>)> {
        self.line_diffs_with(|_| None)
    }

    /// The same where some pairs have been compared already: the very same texts, see [`LineDiff::into_found`].
    #[must_use]
    pub fn line_diffs_with<'k>(
        &self,
        known: impl Fn(&Pair<'s, 'a>) -> Option<&'k FoundLines> + Sync,
    ) -> Vec<(&Pair<'s, 'a>, LineDiff<'s>)> {
        let differing: Vec<_> = self.pairs.iter().filter(|pair| pair.state != PairState::Unchanged).collect();
        let lines = |pair: &Pair<'s, 'a>| match known(pair) {
            Some(found) => {
                let texts = pair.config.map(|config| config.text.as_ref());
                LineDiff::of_found(texts, found).starting_at(pair.config.map(|config| config.first_line))
            }
            None => pair.lines(),
        };
        differing.into_par_iter().map(|pair| (pair, lines(pair))).collect()
    }
}

#[cfg(test)]
mod tests {
    use onlay_kube::ObjectIndex;
    use onlay_yaml::{SourceId, Text, parse};

    use super::*;

    fn index(text: &str) -> ObjectIndex {
        ObjectIndex::of(parse(SourceId(0), &Text::from(text)).documents, |_| "cipher")
    }

    fn object(name: &str, rest: &str) -> String {
        format!("---\napiVersion: v1\nkind: A\nmetadata:\n  name: {name}\n{rest}")
    }

    /// Says what became of each object, a word per object.
    fn check(before: &str, after: &str, kept: &[&str], expected: &str) {
        let indexes = Diff::new(before, after).map(index);
        let sides = indexes.as_ref().map(|index| Side::of(index, |_| "file.yaml"));
        let kept = indexes.before.objects().map(|(_, o)| &o.key).filter(|k| kept.contains(&k.name.as_str())).collect();
        let comparison = compare(sides.as_ref(), &kept);
        let name = |config: &Config<'_>| config.key.name.clone();
        let pairs = comparison.pairs.iter().map(|p| format!("{}:{:?}", name(p.config.after), p.state));
        let added = comparison.added.iter().map(|c| format!("{}:Added", name(c)));
        let deprecated = comparison.deprecated.iter().map(|d| format!("{}:{:?}", name(d.config), d.fate));
        let words: Vec<String> = pairs.chain(added).chain(deprecated).collect();
        assert_eq!(words.join(" "), expected);

        let count = |word: &str| words.iter().filter(|w| w.ends_with(&format!(":{word}"))).count();
        let counts = Summary {
            changed: count("Changed"),
            added: count("Added"),
            deleted: count("Deleted"),
            kept: count("Kept"),
            formatting_only: count("FormattingOnly"),
            unchanged: count("Unchanged"),
        };
        assert_eq!(comparison.summary(), counts);
    }

    #[test]
    fn each_object_is_in_one_state() {
        let before =
            object("same", "") + &object("other", "x: 1\n") + &object("spelled", "x: 1\n") + &object("gone", "");
        let after =
            object("new", "") + &object("spelled", "x: 0x1 # one\n") + &object("other", "x: 2\n") + &object("same", "");
        check(&before, &after, &[], "spelled:FormattingOnly other:Changed same:Unchanged new:Added gone:Deleted");
        check(&before, &after, &["gone"], "spelled:FormattingOnly other:Changed same:Unchanged new:Added gone:Kept");
    }

    #[test]
    fn a_release_against_itself_has_no_changes() {
        let texts = [
            String::new(),
            object("a", "") + &object("b", "x: [1, {y: .nan}]\n") + "---\nAAAABBBBCCCCDDDDEEEEFFFF\n",
            "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A, metadata: {name: a}}\n".to_owned(),
            // The same object in two versions, and one that is there twice.
            object("a", "") + &object("a", "").replace("v1", "v2") + &object("a", "x: 1\n"),
        ];
        for text in texts {
            let index = index(&text);
            // Once with the very same memory, once with a copy.
            for other in [&index, &self::index(&text)] {
                let sides = Diff::new(&index, other).map(|index| Side::of(index, |_| "file.yaml"));
                let comparison = compare(sides.as_ref(), &BTreeSet::new());
                assert!(comparison.summary().is_same(), "{text:?}");
                assert_eq!(comparison.summary().unchanged, index.len(), "{text:?}");
                assert_eq!(comparison.line_diffs().len(), 0);
                assert!(comparison.pairs.iter().all(|p| p.lines().is_empty() && p.values().is_empty()), "{text:?}");
            }
        }
    }

    #[test]
    fn ciphertext_is_compared_as_text() {
        check("AAAABBBBCCCCDDDDEEEEFFFF\n", "AAAABBBBCCCCDDDDEEEEFFFF\n", &[], "cipher:Unchanged");
        check("AAAABBBBCCCCDDDDEEEEFFFF\n", "AAAABBBBCCCCDDDDEEEEFFFA\n", &[], "cipher:Changed");
    }

    #[test]
    fn an_object_that_moves_within_its_file_is_unchanged() {
        check(
            &(object("a", "") + &object("b", "")),
            &(object("b", "") + &object("a", "")),
            &[],
            "b:Unchanged a:Unchanged",
        );
    }

    #[test]
    fn line_diffs_come_in_the_order_of_the_pairs() {
        let release =
            |x: u32| (0..100).map(|i| object(&format!("o{i}"), &format!("x: {}\n", i % 2 * x))).collect::<String>();
        let indexes = Diff::new(release(1), release(2)).map(|text| index(&text));
        let sides = indexes.as_ref().map(|index| Side::of(index, |_| "file.yaml"));
        let comparison = compare(sides.as_ref(), &BTreeSet::new());
        let diffs = comparison.line_diffs();
        let names: Vec<&str> = diffs.iter().map(|(pair, _)| pair.config.after.key.name.as_str()).collect();
        assert_eq!(names, (0..50).map(|i| format!("o{}", 2 * i + 1)).collect::<Vec<_>>());
        let (pair, lines) = &diffs[0];
        assert_eq!(pair.config.before.first_line, 8);
        assert_eq!(lines.hunks(0)[0].to_string(), "@@ -12 +12 @@\n-x: 1\n+x: 2\n");
    }
}
