//! One word of the operator's that changes many objects.

use std::path::PathBuf;

/// What is changed wherever it occurs, besides the patches.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct TransformArgs {
    /// Move all objects to this namespace; `OLD=NEW` where several are in use (repeatable)
    #[arg(long, value_name = "[OLD=]NEW", help_heading = "Transformations")]
    pub(crate) namespace: Vec<String>,
    /// Take all images of pods from this registry: it replaces everything before the last `/` of their names
    #[arg(long, value_name = "REGISTRY", help_heading = "Transformations")]
    pub(crate) registry: Option<String>,
    /// Set the image of a container, or of the first one: `OBJECT#CONTAINER=IMAGE`, `OBJECT=IMAGE` (repeatable)
    #[arg(long, value_name = "OBJECT#CONTAINER=IMAGE", help_heading = "Transformations")]
    pub(crate) image: Vec<String>,
    /// Put a value in the place of `${NAME}` and `{{NAME}}` (repeatable)
    #[arg(long, value_name = "NAME=VALUE", help_heading = "Transformations")]
    pub(crate) set: Vec<String>,
    /// Give all objects the replicas and resources of this size in the presets file, before the patches
    #[arg(long, value_name = "NAME", help_heading = "Transformations")]
    pub(crate) size: Option<String>,
    /// The presets file: replicas and resources by size and object
    #[arg(long, value_name = "FILE", help_heading = "Transformations")]
    pub(crate) presets: Option<PathBuf>,
}

/// Which Kubernetes the configs are for.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct KubeArgs {
    /// Tell of API versions that this Kubernetes serves no longer, or not for long [default: the newest known]
    #[arg(long, value_name = "VERSION", help_heading = "Inputs")]
    pub(crate) kube_version: Option<onlay::kube::Minor>,
}

/// What is kept although a new release does not have it.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct KeepArgs {
    /// Keep an object that the new release does not have (repeatable)
    #[arg(long, value_name = "NAME", help_heading = "Inputs")]
    pub(crate) keep: Vec<String>,
    /// Objects that an installer made and no bundle has, taken as they are: a file, a folder or an archive
    #[arg(long, value_name = "PATH", help_heading = "Inputs")]
    pub(crate) extra: Option<PathBuf>,
}
