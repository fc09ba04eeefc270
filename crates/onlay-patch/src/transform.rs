//! Transformations: one word of the operator's that changes many objects, such as another registry.
//!
//! They are folded onto the same overlay as the patches: the size before them, so that a patch can adjust it; after them, in this
//! order, placeholders, images, the registry and the namespace. Each change knows the place that asked for it.

mod fold;
mod image;
mod log;
mod namespace;
mod placeholder;
mod size;

use onlay_kube::ObjectId;
use onlay_yaml::Place;

pub(crate) use fold::{Done, Steps};
pub use placeholder::placeholders;
pub use size::{Presets, SizeError};

/// What the operator wants changed wherever it occurs.
#[derive(Debug, Clone, Default)]
pub struct Transforms {
    /// Replicas and resources by size.
    pub size: Option<Size>,
    /// Values for placeholders.
    pub set: Vec<Placeholder>,
    /// Images of single containers.
    pub images: Vec<ImagePin>,
    /// The registry of all images.
    pub registry: Option<Registry>,
    /// Namespaces and what they become.
    pub namespaces: Vec<NamespaceChange>,
}

impl Transforms {
    /// Returns whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.size.is_none()
            && self.set.is_empty()
            && self.images.is_empty()
            && self.registry.is_none()
            && self.namespaces.is_empty()
    }
}

/// One size of a presets file.
#[derive(Debug, Clone)]
pub struct Size {
    /// Its name, in any spelling: `XLARGE` is `x-large`.
    pub name: String,
    /// The file.
    pub presets: Presets,
    /// Who asked for it.
    pub place: Place,
}

/// A value for `${NAME}` and `{{NAME}}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The name.
    pub name: String,
    /// What stands there instead.
    pub value: String,
    /// Who asked for it.
    pub place: Place,
}

/// The image of one container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImagePin {
    /// The object, in any form of its name.
    pub object: String,
    /// The container; the first one where nothing is said.
    pub container: Option<String>,
    /// The reference.
    pub image: String,
    /// Who asked for it.
    pub place: Place,
}

/// The registry of all images: everything before the last `/` of their references.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registry {
    /// A host, perhaps with a path.
    pub name: String,
    /// Who asked for it.
    pub place: Place,
}

/// A namespace that becomes another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamespaceChange {
    /// The namespace that goes; the only one in use where nothing is said.
    pub from: Option<String>,
    /// The one that comes.
    pub to: String,
    /// Who asked for it.
    pub place: Place,
}

/// Why a word is no transformation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransformError {
    /// A placeholder without a value.
    #[error("`{0}` gives no value; write `NAME=VALUE`")]
    NoValue(String),
    /// A name that cannot stand in a placeholder.
    #[error("`{0}` is no name of a placeholder: it may hold letters, digits, `.`, `-` and `_`")]
    BadName(String),
    /// An image without an object.
    #[error(
        "`{0}` names no object and image; write `OBJECT#CONTAINER=IMAGE`, or `OBJECT=IMAGE` for the first container"
    )]
    NoImage(String),
    /// A text that no container runtime takes for an image.
    #[error("`{0}` is no reference of an image")]
    BadImage(String),
    /// A text that is no registry.
    #[error("`{0}` is no registry; write a host and perhaps a path, such as `registry.example.com/mirror`")]
    BadRegistry(String),
    /// A text that is no namespace.
    #[error(
        "`{0}` is no namespace: it is at most 63 small letters, digits and `-`, with a letter or digit at both ends"
    )]
    BadNamespace(String),
}

impl Placeholder {
    /// Reads `NAME=VALUE`.
    ///
    /// # Errors
    /// A text without `=`, or with a name that cannot stand in a placeholder.
    pub fn parse(text: &str, place: Place) -> Result<Self, TransformError> {
        let (name, value) = text.split_once('=').ok_or_else(|| TransformError::NoValue(text.to_owned()))?;
        Self::new(name, value, place)
    }

    /// Makes one of a name and a value.
    ///
    /// # Errors
    /// A name that cannot stand in a placeholder.
    pub fn new(name: &str, value: &str, place: Place) -> Result<Self, TransformError> {
        let may_stand = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        if name.is_empty() || !name.chars().all(may_stand) {
            return Err(TransformError::BadName(name.to_owned()));
        }
        Ok(Self { name: name.to_owned(), value: value.to_owned(), place })
    }
}

impl ImagePin {
    /// Reads `OBJECT#CONTAINER=IMAGE`, or `OBJECT=IMAGE` for the first container.
    ///
    /// # Errors
    /// A text without an object, without an image, or with one that is none.
    ///
    /// ```
    /// use onlay_patch::ImagePin;
    /// use onlay_yaml::{Place, SourceId};
    /// let place = Place { source: SourceId(0), span: 0..0 };
    /// let pin = ImagePin::parse("Deployment/web#proxy=envoy:1.30", place).expect("is one");
    /// assert_eq!((pin.object.as_str(), pin.container.as_deref()), ("Deployment/web", Some("proxy")));
    /// ```
    pub fn parse(text: &str, place: Place) -> Result<Self, TransformError> {
        let none = || TransformError::NoImage(text.to_owned());
        let (target, image) = text.split_once('=').ok_or_else(none)?;
        Self::new(target, image, place)
    }

    /// Makes one of `OBJECT#CONTAINER` or `OBJECT`, and an image.
    ///
    /// # Errors
    /// A target without an object, or an image that is none.
    pub fn new(target: &str, image: &str, place: Place) -> Result<Self, TransformError> {
        let (object, container) = match target.split_once('#') {
            Some((object, container)) => (object, Some(container)),
            None => (target, None),
        };
        if object.is_empty() || container.is_some_and(str::is_empty) || image.is_empty() {
            return Err(TransformError::NoImage(format!("{target}={image}")));
        }
        if image.contains(|c: char| c.is_whitespace() || c.is_control()) || image.ends_with(['/', ':', '@']) {
            return Err(TransformError::BadImage(image.to_owned()));
        }
        let container = container.map(str::to_owned);
        Ok(Self { object: object.to_owned(), container, image: image.to_owned(), place })
    }
}

impl Registry {
    /// Reads a registry; a `/` at its end does not count.
    ///
    /// # Errors
    /// A text that is no host with an optional path.
    pub fn parse(text: &str, place: Place) -> Result<Self, TransformError> {
        let name = text.trim_end_matches('/');
        let is_good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '/' | '[' | ']');
        if name.is_empty() || name.contains("://") || !name.chars().all(is_good) || name.split('/').any(str::is_empty) {
            return Err(TransformError::BadRegistry(text.to_owned()));
        }
        Ok(Self { name: name.to_owned(), place })
    }

    /// Writes where an image lies in this registry: its last name with tag and digest, behind the registry.
    ///
    /// ```
    /// use onlay_patch::Registry;
    /// use onlay_yaml::{Place, SourceId};
    /// let place = Place { source: SourceId(0), span: 0..0 };
    /// let registry = Registry::parse("registry.example.com/mirror/", place).expect("is one");
    /// assert_eq!(registry.holding("gcr.io/vendor/web:1@sha256:ab"), "registry.example.com/mirror/web:1@sha256:ab");
    /// assert_eq!(registry.holding("web"), "registry.example.com/mirror/web");
    /// ```
    #[must_use]
    pub fn holding(&self, image: &str) -> String {
        format!("{}/{}", self.name, image.rsplit('/').next().unwrap_or(image))
    }
}

impl NamespaceChange {
    /// Reads `NEW`, or `OLD=NEW` where several namespaces are in use.
    ///
    /// # Errors
    /// A text that is no namespace.
    pub fn parse(text: &str, place: Place) -> Result<Self, TransformError> {
        match text.split_once('=') {
            Some((from, to)) => Self::new(Some(from), to, place),
            None => Self::new(None, text, place),
        }
    }

    /// Makes one of the namespace that goes, if it is said, and the one that comes.
    ///
    /// # Errors
    /// A text that is no namespace (RFC 1123, a label).
    pub fn new(from: Option<&str>, to: &str, place: Place) -> Result<Self, TransformError> {
        if let Some(bad) = [from, Some(to)].into_iter().flatten().find(|name| !is_label(name)) {
            return Err(TransformError::BadNamespace(bad.to_owned()));
        }
        Ok(Self { from: from.map(str::to_owned), to: to.to_owned(), place })
    }
}

fn is_label(name: &str) -> bool {
    let is_end = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    (1..=63).contains(&name.len())
        && name.chars().all(|c| is_end(c) || c == '-')
        && name.starts_with(is_end)
        && name.ends_with(is_end)
}

/// The kinds of transformations, in the order in which they are folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Replicas and resources of a size, before all patches.
    Size,
    /// Placeholders.
    Set,
    /// The image of a container.
    Image,
    /// The registry of all images.
    Registry,
    /// The namespace.
    Namespace,
}

impl Step {
    /// Returns its name, as the option is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Set => "set",
            Self::Image => "image",
            Self::Registry => "registry",
            Self::Namespace => "namespace",
        }
    }
}

/// One change that a transformation made.
#[derive(Debug, Clone, PartialEq)]
pub struct Transformed {
    /// The object.
    pub object: ObjectId,
    /// What changed it.
    pub step: Step,
    /// The place in the object, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What stood there, if anything did; for a placeholder what stood for it. Of placeholders in Secrets nothing is told.
    pub before: Option<String>,
    /// What stands there now. Of placeholders in Secrets nothing is told.
    pub after: Option<String>,
    /// Who asked for it.
    pub origin: Place,
}

#[cfg(test)]
mod tests;
