//! Text to a tree with byte spans; edits to text. Scalars as Kubernetes reads them, and nothing of its objects.
//!
//! ```
//! use onlay_yaml::{EditSet, Node, SourceId, Text, Value, lower, parse};
//!
//! let text = Text::from("replicas: 0x2  # two will do\nlabels: {app: web}\n");
//! let parsed = parse(SourceId(0), &text);
//! let root = parsed.documents[0].root().expect("is not empty");
//! assert_eq!(Value::from(root).to_json(), r#"{"replicas":2,"labels":{"app":"web"}}"#);
//!
//! let mut overlay = Node::Verbatim(root);
//! let map = overlay.open_map();
//! map.set("replicas".into(), None, Node::New(Value::Int(3)), None);
//! let labels = map.get_mut("labels").expect("is there");
//! labels.open_map().set("tier".into(), None, Node::New(Value::String("yes".into())), None);
//!
//! let edits = EditSet::new(lower(root, &overlay)).expect("edits of one walk do not overlap");
//! assert_eq!(edits.apply(&text), "replicas: 3  # two will do\nlabels: {app: web, tier: \"yes\"}\n");
//! ```
//!
//! Offsets are bytes, everywhere. Nothing here reads files, prints, or knows a kind of Kubernetes.
//!
//! # Map
//!
//! | module | job |
//! |---|---|
//! | `text` | [`Text`], and places in it: [`SourceId`], [`Span`], [`Place`] |
//! | `tree` | [`Document`], the tree of spans, and [`Ref`], a node of it |
//! | `split`, `fast` (`near`), `read` | a text to documents: cut at `---`, read by the fast reader, or else by the complete one; [`parse`] |
//! | `scalar`, `quoted`, `block_scalar` | what a scalar says, by its style and by Kubernetes' rules; [`resolve_plain`] |
//! | `value` | owned [`Value`]s, equality by meaning, JSON |
//! | `duplicate`, `surprise`, `expansion` | keys that stand twice; scalars that say other than they look; aliases that would grow without bound |
//! | `measure` | how deep a document is, and how large its keys and scalars are: [`measure()`] |
//! | `overlay` | [`Node`]: a tree while patches are folded over it |
//! | `lower`, `spell` | an overlay beside its base to edits; new scalars in their plainest safe form |
//! | `respell` | [`respelled`]: a new string in the spelling of an old one |
//! | `partial` | [`ChangedRows`]: the part of a text that must be read again after edits |
//! | `edited` | a document as edits leave it, of which only those rows are read again |
//! | `edit` | [`EditSet`]: sorted edits of [`Piece`]s, and the new text |
//!
//! # Limitations
//!
//! - Texts are UTF-8 and smaller than 4 GiB.
//! - The complete reader is `granit-parser`, behind a scanner of our own for the usual texts. What it refuses is refused here, and in its
//!   words; collections nested a few hundred deep are too deep for it.
//! - A document with a syntax error is lost whole, up to the next `---`.
//! - Keys that are collections stay in the text as they are, but have no value of their own: their spelling is taken for their
//!   name. Kubernetes refuses them.
//! - Of tags only those of YAML's own scalars are heeded (`!!str`, `!!int`, `!!binary`, …). Any other makes a scalar a string and
//!   means nothing on a collection; the prefixes of `%TAG` are not looked up.
//! - Comments are no nodes. They belong to the row above or behind which they stand, and are found when a row goes or moves. Comments
//!   inside of a node that is replaced as a whole go with it.
//! - Values without a text of their own ([`Node::New`], and documents with [`Spelling::Block`]) are written in block style with steps of
//!   two spaces, strings on one line.
//! - A new `|+` or `>+` that would take the blank lines behind it for its own is written as a double-quoted string instead.
//! - New lines end as the first line of the base does, also in a text of several kinds of line ends.

mod block_scalar;
mod duplicate;
mod edit;
mod edited;
mod entries;
mod expansion;
mod fast;
mod lower;
mod measure;
mod near;
mod overlay;
mod partial;
mod quoted;
mod read;
mod respell;
mod scalar;
mod spell;
mod split;
#[cfg(test)]
mod suite;
mod surprise;
mod text;
mod tree;
mod value;

pub use duplicate::{DuplicateKey, collection_keys, duplicate_keys};
pub use edit::{Edit, EditSet, Move, Overlap, Piece};
pub use entries::MapEntry;
pub use expansion::outgrown;
pub use lower::lower;
pub use measure::{Measures, measure};
pub use near::line_starts;
pub use overlay::{Entry, Item, List, Map, Node};
pub use partial::ChangedRows;
pub use read::{Parsed, SyntaxError, parse, parse_part, parts};
pub use respell::respelled;
pub use scalar::{Scalar, resolve_plain};
pub use split::Part;
pub use surprise::{Surprise, surprising_scalars};
pub use text::{NotUtf8, Place, SourceId, Span, Text};
pub use tree::{Document, Kind, NodeId, Ref, Spelling, Style};
pub use value::{Value, same, twins};
