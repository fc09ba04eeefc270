//! Objects: what identifies them, what they are called, and how Kubernetes merges their fields.
//!
//! ```
//! use onlay_kube::{Labels, ListRule, ObjectIndex, Rules, Selector};
//! use onlay_yaml::{SourceId, Text, parse};
//!
//! let text = Text::from("\
//! apiVersion: apps/v1
//! kind: Deployment
//! metadata: {name: web, labels: {tier: front}}
//! ---
//! apiVersion: v1
//! kind: Service
//! metadata: {name: web}
//! ");
//! let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "web");
//! assert_eq!(index.named("web").len(), 2);
//! assert_eq!(index.find("Service/web").len(), 1);
//! assert_eq!(Labels::default().objects("Deployment", &index), index.find("Deployment/web"));
//! assert_eq!(index.selected(&Selector::parse("tier in (front, back)")?), index.find("Deployment/web"));
//!
//! let mut at = Rules::of(&[&index]).root("apps", "v1", "Deployment");
//! for field in ["spec", "template", "spec"] {
//!     at = at.field(field)?.ty;
//! }
//! let ListRule::Keyed(keys) = at.field("containers")?.list else { panic!("containers merge by a key") };
//! assert_eq!(keys[0].name, "name");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! This crate alone knows how a field of Kubernetes merges. It knows that from tables and from CRDs; no kind and no field has a
//! branch of its own.
//!
//! # Map
//!
//! | module | job |
//! |---|---|
//! | `object` | [`Object`] and its [`ObjectKey`]; the forms in which names are written |
//! | `index` | [`ObjectIndex`]: documents to objects, by name, kind and selector; [`Names`], the shortest that are unique |
//! | `groups`, `labelled` | the objects of one name, one kind, one Kubernetes label |
//! | `labels` | [`Labels`]: names for groups of objects, by default their kinds |
//! | `selector` | [`Selector`]: Kubernetes' own, over `metadata.labels` |
//! | `rules` | [`Rules`]: how a patch merges into a field, of built-in kinds and of CRDs |
//! | `schema` | [`Schema`]: the facts of Kubernetes 1.11 to 1.37; [`deprecation`]: which API versions go or are gone |
//! | `walk` | [`walk()`]: every part of an object with its type; [`pointer()`] |
//! | `conform` | [`Described`]: fields that nobody knows, values of another type, in objects and in patches |
//! | `scope` | [`scope()`]: which kinds live in a namespace |
//! | `references` | [`references()`]: which other objects an object names, and where; [`mentions`] of hosts |
//! | `pods` | [`pod_template`] and [`selecting`]: which pods there are, and who selects them |
//! | `server_set` | [`SERVER_SET`]: fields that a cluster adds to what was applied |
//! | `suggest` | [`nearest`], [`nearest_objects`]: "did you mean" |
//!
//! The facts are in `data/schema.txt`; `data/README.md` says how to make them again.
//!
//! # Limitations
//!
//! - All versions of Kubernetes are united in one table. Where two disagree about a field the newest is right, whatever cluster the configs
//!   are for.
//! - References are found by the types of Kubernetes; those of custom resources by what their keys are usually called. Selectors of
//!   labels, owner references and names inside of texts (but for hosts) are no references.
//! - The successor of an API version may be younger than the Kubernetes that is asked about.
//! - Objects are validated by their fields and types only. What must be there, and which values may be, is known where a CRD says so
//!   (`required`, `enum`); ranges, patterns, formats and CEL are not looked at.
//! - Of two objects with one key in an index the first is an object, the other only a place in [`ObjectIndex::duplicates`].
//! - The items of a `List` are objects; a `List` among them is not looked into.
//! - An encrypted config is known by its looks: one plain scalar of 24 characters or more, all base64. It counts as a Secret named after its file.
//! - Of a CRD the list types, list map keys, map types and defaults of map keys are used. Its other defaults, its `oneOf` and its
//!   validations are not, nor are CRDs of `apiextensions.k8s.io/v1beta1` that have one schema for all versions.

mod conform;
mod groups;
mod index;
mod labelled;
mod labels;
mod object;
mod pods;
mod references;
mod rules;
mod schema;
mod scope;
mod selector;
mod server_set;
mod suggest;
mod walk;

pub use conform::{Described, Extent, Held, Misfit, MisfitKind};
pub use index::{Names, ObjectIndex, Sighting};
pub use labels::Labels;
pub use object::{NameForm, NoObject, Object, ObjectId, ObjectKey, Stray};
pub use pods::{Selecting, Selects, is_set_by_controllers, node_at, pod_template, selecting};
pub use references::{Certainty, Reference, mentions, references};
pub use rules::{ListRule, MapRule, MergeKey, NoRule, Rule, Rules, Type};
pub use schema::{
    ApiState, BadVersion, Deprecation, Field, Holds, ListType, Minor, ScalarType, Schema, Strategy, TypeId,
    deprecation, deprecations,
};
pub use scope::{Scope, scope};
pub use selector::{LabelProblem, Selector, SelectorError, looks_like_selector};
pub use server_set::{Ignored, SERVER_SET, ServerSet, is_server_set, same_quantity};
pub use suggest::{nearest, nearest_objects};
pub use walk::{Part, items, pointer, walk};
