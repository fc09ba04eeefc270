//! The pipeline as one library: bundles and patches to materialized releases, and two releases to what changes between them.
//!
//! ```
//! use std::collections::BTreeSet;
//!
//! use onlay::bundle::{Content, Input, Limits};
//! use onlay::diff::Diff;
//! use onlay::kube::Labels;
//! use onlay::patch::PatchSet;
//! use onlay::yaml::Text;
//! use onlay::{Overlays, Release, Sides, Sources, materialize};
//!
//! let web = b"apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2  # two will do\n";
//! let input = Input { name: "web.yaml".to_owned(), content: Content::Bytes(web.to_vec()) };
//! let bundle = onlay::bundle::read(input, &Limits::default()).expect("breaks no rule");
//!
//! let mut sources = Sources::default();
//! let base = Release::read(bundle, "web.yaml", &mut sources);
//! let patch = Text::from("# target: web\nspec:\n  replicas: 3\n");
//! let mut patches = PatchSet::default();
//! patches.read("more.yaml", sources.add("more.yaml", patch.clone()), &patch);
//!
//! let overlays = Overlays { patches: &patches, labels: &Labels::default(), crds: None };
//! let done = materialize(&base, overlays, &mut sources);
//! assert!(done.findings().is_empty());
//! assert!(done.release.files[0].text.ends_with("  replicas: 3  # two will do\n"));
//!
//! let kept = BTreeSet::new();
//! let sides = Sides::of(Diff { before: &base, after: &done.release }, &kept);
//! assert_eq!(sides.compare().summary().changed, 1);
//! ```
//!
//! Nothing here reads files, the clock, the environment or a terminal, or prints: whoever calls hands over names and bytes. The crates
//! of each step are here by their names: [`bundle`], [`yaml`], [`kube`], [`patch`], [`diff`].
//!
//! # Map
//!
//! | module | job |
//! |---|---|
//! | `sources` | [`Sources`]: every text of a run by number, and what the user calls it |
//! | `release` | [`Release`]: the texts of a bundle, read, with their objects |
//! | [`labels_file`], [`labels_edit`] | the operator's own names for groups of objects: read, and edited losslessly |
//! | `bounds` | [`beyond_limits`]: how deep texts may be, and how large their parts |
//! | `materialize` | [`plan()`], [`texts`], [`materialize()`]: base and patches to the final texts |
//! | `blame` | [`Blame`]: where each byte of a materialized text comes from; [`Origins`], of all texts |
//! | `keep` | [`keep()`]: objects that the new release does not have, carried over |
//! | `additions` | [`add_extra`], [`add_network_policies`]: objects from outside the bundle |
//! | `upgrade` | [`Facts`]: what an upgrade does besides changing lines: who misses what goes, API versions, … |
//! | `profile` | [`Profile`]: what is known of one vendor's platform |
//! | [`project`] | the project file, `onlay.yaml` |
//! | `date` | [`Date`]: a day; libraries have no clock |
//! | `secrets` | [`masked`]: letters in the place of values, before anything is compared or shown |
//! | [`mod@adopt`] | patches of kustomize to patches with targets |
//! | `images` | [`container_image`], [`hibernate`]: edits that are made often |
//! | `drift` | [`drift()`]: what runs against what was materialized |
//! | `explain` | [`Explain`]: whence a line comes, what became of a field, what each patch did |
//! | `author` | [`author_patch`]: the smallest patch from an edited config |
//! | `spelled` | a value as a text of its own |
//! | `shown_patch` | [`shown_patch`]: the text of a patch as it may be shown |
//! | [`mod@check`] | [`Check`](check::Check): patches, bundle and result looked at by rules, which are data |
//! | `layers` | [`Layers`]: which changed lines are the vendor's, which yours, and what your patches hide |
//! | `compare` | [`Sides`]: two releases, ready to be compared |
//! | `changes` | [`changes()`]: a comparison as a reader goes through it; [`idle_patches`]: what did nothing |
//! | `both` | [`say_once`]: findings that both releases have |
//! | `hidden` | [`hidden_characters`]: what nobody sees in a text; [`visible`]: a text as it may be shown |
//! | `containers` | [`containers()`]: the containers of an object, wherever its pod template is |
//! | `finding` | [`Finding`]: the one shape of all that there is to say |
//! | `wire` | the promised JSON shapes, [`DiffJson`], [`SummaryJson`], [`InspectJson`], and each answer of the vendor's API; nothing else is serialized |
//!
//! # Limitations
//!
//! - All texts of both releases are held in memory, with their trees.
//! - `materialize` reads every text that it has changed again; whoever wants texts alone takes [`plan()`] and [`texts`].
//! - Masked are `data` and `stringData` of Secrets, and kubectl's note of the configuration that was last applied to a Secret. A password
//!   in a ConfigMap or in an environment variable is shown.
//! - Containers are known by their lists (`containers`, `initContainers`, `ephemeralContainers`) of items with names, in any object.

mod additions;
pub mod adopt;
mod author;
mod blame;
mod both;
mod bounds;
mod changes;
pub mod check;
mod compare;
mod containers;
mod date;
mod drift;
mod explain;
mod finding;
mod hidden;
mod images;
mod keep;
pub mod labels_edit;
pub mod labels_file;
mod layers;
mod materialize;
mod profile;
pub mod project;
mod release;
mod secrets;
mod shown_patch;
mod sources;
mod spelled;
mod upgrade;
mod wire;

pub use additions::{Added, EXTRA, NETWORK_POLICIES, Replaced, add_extra, add_network_policies};
pub use author::{NoPatch, PatchForm, author_patch};
pub use blame::{Blame, Blamed, Origins, Removal, Run, Whence};
pub use both::say_once;
pub use bounds::beyond_limits;
pub use changes::{ChangeKind, IdlePatch, ObjectChange, changes, changes_with, counts, idle_patches};
pub use compare::Sides;
pub use containers::{Container, containers};
pub use date::{BadDate, Date};
pub use drift::{DriftObject, DriftRow, DriftState, drift, looks_dumped};
pub use explain::{
    By, Explain, ExplainedLine, FieldStep, FieldStory, LineOrigin, ListHow, ListStory, NoField, PatchOnObject,
    PatchStory, SkipReason, Skipped, Writer,
};
pub use finding::{Finding, Mark, of_plan, of_violation};
pub use hidden::{hidden_characters, is_hidden, push_visible, visible};
pub use images::{container_image, hibernate};
pub use keep::{Keep, Kept, file_name, keep};
pub use layers::{HiddenChange, Layer, Layered, Layers, Sought};
pub use materialize::{Materialized, Overlays, both_materialized, materialize, materialized, plan, plan_with, texts};
pub use profile::{INSTABASE, Profile, ProfileChoice, Rollback};
pub use release::{Release, ReleaseFile};
pub use secrets::{
    Letters, both_masked, comments_of_patch, comments_of_secret, confidential_of_object, confidential_of_patch, masked,
    may_be_secret, secret_values,
};
pub use shown_patch::{may_write_secret, shown_configs, shown_file, shown_patch};
pub use sources::{Source, Sources};
pub use upgrade::{
    ApiVersion, DeletedObject, Facts, KeptObject, Upgrade, User, VersionStep, api_versions, compare_versions,
    transformation_counts,
};
pub use wire::*;

pub use onlay_bundle as bundle;
pub use onlay_diff as diff;
pub use onlay_kube as kube;
pub use onlay_patch as patch;
pub use onlay_yaml as yaml;
