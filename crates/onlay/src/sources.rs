//! Every text of a run, by number: what places point into.

use onlay_yaml::{Place, SourceId, Text};

/// One text and what the user calls it.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as it is shown: of a file, or of a bundle and its member.
    pub path: String,
    /// The text.
    pub text: Text,
}

/// All texts that a run has read.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Adds a text.
    ///
    /// # Panics
    /// At 2³² texts.
    pub fn add(&mut self, path: impl Into<String>, text: Text) -> SourceId {
        let id = SourceId(u32::try_from(self.0.len()).expect("a run reads fewer than 2^32 texts"));
        self.0.push(Source { path: path.into(), text });
        id
    }

    /// Returns a text by its number.
    ///
    /// # Panics
    /// If the number is not of this collection.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// Writes a place as `path:line:column`.
    #[must_use]
    pub fn show(&self, place: &Place) -> String {
        let source = self.get(place.source);
        let (line, column) = source.text.line_column(place.span.start);
        format!("{}:{line}:{column}", source.path)
    }
}
