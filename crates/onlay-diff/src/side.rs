//! One side of a comparison: all configs of a release.

use onlay_kube::ObjectIndex;
use onlay_yaml::{Document, SourceId};

use crate::config::Config;

/// What a comparison needs of one release.
///
/// Configs that are in no bundle (made by an installer) are pushed to the list like any other.
#[derive(Debug, Clone, Default)]
pub struct Side<'a> {
    /// The configs, in the order of the files.
    pub configs: Vec<Config<'a>>,
}

impl<'a> Side<'a> {
    /// Cuts out the configs of all objects of an index; `path` names the file of a document.
    #[must_use]
    pub fn of(index: &'a ObjectIndex, path: impl Fn(&'a Document) -> &'a str) -> Self {
        let mut lines = LineCounter::default();
        let configs = index.objects().map(|(id, object)| {
            let document = &index.documents()[object.document];
            Config::of(index, id, path(document), |start| lines.number(document, start))
        });
        Self { configs: configs.collect() }
    }
}

/// Numbers places that mostly come in order, without counting from the start of the file for each.
#[derive(Default)]
struct LineCounter {
    source: Option<SourceId>,
    offset: usize,
    line: usize,
}

impl LineCounter {
    /// Counts `\n` only, as line diffs do.
    fn number(&mut self, document: &Document, offset: usize) -> usize {
        if self.source != Some(document.source()) || offset < self.offset {
            *self = Self { source: Some(document.source()), offset: 0, line: 1 };
        }
        let passed = &document.text().as_bytes()[self.offset..offset];
        self.line += memchr::memchr_iter(b'\n', passed).count();
        self.offset = offset;
        self.line
    }
}

impl<'a> FromIterator<Config<'a>> for Side<'a> {
    fn from_iter<I: IntoIterator<Item = Config<'a>>>(configs: I) -> Self {
        Self { configs: configs.into_iter().collect() }
    }
}
