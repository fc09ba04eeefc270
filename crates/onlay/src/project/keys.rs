//! The keys of a project file: the reader and the JSON Schema for editors go by this list.

/// A key, and what may stand behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The key; that of an option of the command line where there is one.
    pub name: &'static str,
    /// What may stand behind it.
    pub shape: Shape,
}

/// What may stand behind a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A path.
    Path,
    /// A path, or a list of them.
    Paths,
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A list of names, or of mappings with [`KEEP_KEYS`].
    Keep,
    /// A namespace, or a mapping of old ones to new ones.
    Namespaces,
    /// A mapping of texts to texts.
    Map,
    /// A version of Kubernetes.
    KubeVersion,
    /// A mapping of limits to sizes and numbers.
    Limits,
    /// A mapping with [`CHECK_KEYS`].
    Check,
}

const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, shape }
}

/// All keys, in the order in which they are explained.
pub const KEYS: &[Key] = &[
    key("base", Shape::Path),
    key("release-version", Shape::Text),
    key("patches", Shape::Paths),
    key("default-patches", Shape::Path),
    key("no-default-patches", Shape::Flag),
    key("network-policies", Shape::Path),
    key("labels", Shape::Path),
    key("crds", Shape::Path),
    key("extra", Shape::Path),
    key("keep", Shape::Keep),
    key("presets", Shape::Path),
    key("size", Shape::Text),
    key("namespace", Shape::Namespaces),
    key("registry", Shape::Text),
    key("images", Shape::Map),
    key("set", Shape::Map),
    key("kube-version", Shape::KubeVersion),
    key("strict", Shape::Flag),
    key("pedantic", Shape::Flag),
    key("limits", Shape::Limits),
    key("check", Shape::Check),
];

/// The keys of an object to keep.
pub const KEEP_KEYS: &[&str] = &["name", "reason", "expires"];
/// The keys of the settings of a check.
pub const CHECK_KEYS: &[&str] = &["severity", "ignore", "expect", "require", "profile"];
/// The keys of a finding to ignore.
pub const IGNORE_KEYS: &[&str] = &["code", "object", "pointer", "reason", "expires"];
