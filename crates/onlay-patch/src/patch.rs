//! A patch as the user wrote it: what it aims at, and what it says.

use onlay_yaml::{Document, Kind, Node, NodeId, Place, Ref, SourceId};

use crate::json::Operation;

/// One patch of a patch set.
#[derive(Debug, Clone)]
pub struct Patch {
    /// The file, as the user knows it.
    pub path: String,
    /// The patch's document.
    pub document: Document,
    /// The name, label or selector that it aims at.
    pub target: String,
    /// Where the target stands: in the header comment, or the JSON patch's `target`.
    pub target_place: Place,
    /// The patch's `apiVersion`, which selects and is never merged.
    pub api_version: Option<(String, Place)>,
    /// The patch's `kind`, which selects and is never merged.
    pub kind: Option<(String, Place)>,
    /// The patch's `metadata.name`, which selects and is never merged.
    pub name: Option<(String, Place)>,
    /// Why the patch is there: `# description:`, or the JSON patch's `comment`.
    pub description: Option<String>,
    /// The patch's own version: `# version:`.
    pub version: Option<String>,
    /// How many objects it should hit: `# expect:`.
    pub expect: Option<(String, Place)>,
    /// What it says.
    pub body: Body,
}

/// What a patch says.
#[derive(Debug, Clone)]
pub enum Body {
    /// A strategic merge patch: the whole document.
    Strategic,
    /// A JSON patch (RFC 6902).
    Json(Vec<Operation>),
}

impl Patch {
    /// Returns which text the patch stands in.
    #[must_use]
    pub fn source(&self) -> SourceId {
        self.document.source()
    }

    /// Returns a node of the patch.
    #[must_use]
    pub fn node(&self, id: NodeId) -> Ref<'_> {
        self.document.node(id)
    }

    /// Returns where the patch's content stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.document.root().map_or_else(|| self.target_place.clone(), Ref::place)
    }

    /// Returns whether two patches are for the same target and say the same; comments and spelling do not count.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        let kind = |patch: &Self| patch.kind.as_ref().map(|(kind, _)| kind.clone());
        self.target == other.target
            && self.format() == other.format()
            && kind(self) == kind(other)
            && match (self.content(), other.content()) {
                (Some(one), Some(other)) => Node::Verbatim(one).same(&Node::Verbatim(other)),
                (one, other) => one.is_none() && other.is_none(),
            }
    }

    /// The part that is laid on: the document, or the operations.
    fn content(&self) -> Option<Ref<'_>> {
        let root = self.document.root()?;
        match self.body {
            Body::Strategic => Some(root),
            Body::Json(_) => Some(root.get("patch").filter(|_| root.kind() == Kind::Map).unwrap_or(root)),
        }
    }

    /// Returns the format's name, as lists of patches show it.
    #[must_use]
    pub fn format(&self) -> &'static str {
        match self.body {
            Body::Strategic => "strategic merge",
            Body::Json(_) => "JSON patch",
        }
    }
}
