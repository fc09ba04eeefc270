//! The pipeline as one library.

mod compare;
mod containers;
mod finding;
mod keep;
pub mod labels_file;
mod materialize;
mod release;
mod secrets;
mod sources;
mod wire;

pub use compare::Sides;
pub use containers::{Container, containers};
pub use finding::{Finding, Mark, of_violation};
pub use keep::{Kept, file_name, keep};
pub use materialize::{Materialized, Overlays, materialize, materialized, plan, texts};
pub use release::{Release, ReleaseFile};
pub use secrets::{Letters, masked, secret_values};
pub use sources::{Source, Sources};
pub use wire::{
    ContainerJson, CountsJson, DiffJson, IgnoredJson, ImageJson, InspectJson, LineJson, ObjectDiffJson, ObjectJson,
    SummaryJson,
};

pub use onlay_bundle as bundle;
pub use onlay_diff as diff;
pub use onlay_kube as kube;
pub use onlay_patch as patch;
pub use onlay_yaml as yaml;
