//! The pipeline as one library.

mod finding;
mod materialize;
mod release;
mod sources;

pub use finding::{Finding, Mark, of_violation};
pub use materialize::{Materialized, Overlays, materialize, materialized, plan, texts};
pub use release::{Release, ReleaseFile};
pub use sources::{Source, Sources};

pub use onlay_bundle as bundle;
pub use onlay_kube as kube;
pub use onlay_patch as patch;
pub use onlay_yaml as yaml;
