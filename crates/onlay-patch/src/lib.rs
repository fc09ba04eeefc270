//! An index and patches to a plan of edits: what each patch is for, what it does there, and what is wrong with it.
//!
//! ```
//! use onlay_kube::{Labels, ObjectIndex, Rules};
//! use onlay_patch::{PatchSet, resolve};
//! use onlay_yaml::{SourceId, Text, parse};
//!
//! let base = Text::from("\
//! apiVersion: apps/v1
//! kind: Deployment
//! metadata: {name: web}
//! spec:
//!   replicas: 2  # two will do
//! ");
//! let index = ObjectIndex::of(parse(SourceId(0), &base).documents, |_| "web");
//!
//! let mut set = PatchSet::default();
//! set.read("more.yaml", SourceId(1), &Text::from("# target: web\nspec:\n  replicas: 3\n"));
//! set.read("gone.yaml", SourceId(2), &Text::from("# target: wed\nspec:\n  replicas: 4\n"));
//! let plan = resolve(&index, &Rules::of(&[&index]), &Labels::default(), &set);
//!
//! assert!(plan.edits[&SourceId(0)].apply(&base).ends_with("  replicas: 3  # two will do\n"));
//! assert_eq!(plan.problems[0].kind.code(), "patch/no-such-target");
//! assert_eq!(plan.problems[0].kind.help().as_deref(), Some("did you mean `web`?"));
//! ```
//!
//! The patches of an object are folded over one overlay, in their order, and that is lowered to edits once. Every document that changes
//! is read again and compared with the overlay, so that no text is written that says something else.
//!
//! # Map
//!
//! | module | job |
//! |---|---|
//! | `patch` | [`Patch`]: what it aims at, and what it says |
//! | `header`, `read` | `# target:` and its like; texts to a [`PatchSet`] |
//! | `target` | a patch to its objects: by name, label or selector |
//! | `transform` | [`Transforms`]: size, placeholders, images, registry, namespace, folded around the patches |
//! | `plan` | [`resolve`]: the fold and the edits; [`Plan`] |
//! | `faithful` | what changes is read again before anybody may write it |
//! | `strategic`, `list_merge` | the API server's strategic merge, on an overlay |
//! | `json`, `pointer` | JSON patches (RFC 6902) and [`Pointer`]s (RFC 6901), on an overlay |
//! | `spot`, `writes` | [`trace`]: what each patch says of an object, place by place, for whoever compares patches |
//! | `problem` | [`Problem`]: everything that can be wrong, with its places and a stable code |
//!
//! # Limitations
//!
//! - A patch changes objects; it neither adds nor deletes one, nor changes `apiVersion`, `kind` or `metadata.name`. The namespace changes by a
//!   strategic merge, with a warning, and by a transformation.
//! - A transformation changes what an alias stands for in each place by itself, so that aliases are written out. Images of custom
//!   resources, and namespaces and images in texts, stay; they are told as notes.
//! - There is no format for plain merge patches (RFC 7396): a strategic merge is one where nothing is known of the fields, as in a custom
//!   resource without CRD.
//! - List keys of CRDs are an extension: the API server merges no lists of custom resources.
//! - `# expect:` is read and not heeded here, and patches are not compared with each other: two that set one field differently are laid on
//!   in their order. [`trace`] has what it takes to compare them.
//! - [`trace`] leaves transformations aside: a size that is laid on before the patches is no part of what they find.
//! - An object is resolved by itself; no patch sees what another object becomes.

mod arena;
mod faithful;
mod header;
mod json;
mod list_merge;
mod patch;
mod plan;
mod pointer;
mod problem;
mod read;
mod spot;
mod strategic;
mod target;
mod transform;
mod writes;

pub use header::without_header;
pub use json::{Action, Operation};
pub use patch::{Body, Patch};
pub use plan::{Effect, How, Outcome, Plan, Settled, resolve, resolve_with, value_of};
pub use pointer::Pointer;
pub use problem::{Problem, ProblemKind, Severity};
pub use read::{PatchSet, Repeated};
pub use spot::{ItemKey, Spot, SpotStep};
pub use target::{MatchedBy, Matches};
pub use transform::{
    ImagePin, NamespaceChange, Placeholder, Presets, Registry, Size, SizeError, Step, TransformError, Transformed,
    Transforms, placeholders,
};
pub use writes::{IndexUse, Laid, ListTaken, RuleSource, Says, Trace, Write, trace};
