//! What goes in and what comes out: plain values.

use onlay_yaml::Text;

use crate::manifest::Manifest;

/// Something to read as a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// What the user called it. Only a single file takes its name from it; `-` means standard input.
    pub name: String,
    /// Its content.
    pub content: Content,
}

/// The content of an [`Input`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A file's bytes: an archive, or a single YAML or JSON file. Which one is found out by content, not by name.
    Bytes(Vec<u8>),
    /// The regular files below a folder.
    Folder(Vec<Member>),
}

/// A path with `/` between its parts, and the bytes that stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The path, relative to the bundle.
    pub path: String,
    /// The bytes, unchanged.
    pub bytes: Vec<u8>,
}

/// How a bundle was packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Container {
    /// A zip.
    Zip,
    /// A gzip'd tar.
    Tgz,
    /// A tar.
    Tar,
    /// One gzip'd YAML or JSON file.
    Gz,
    /// One YAML or JSON file.
    File,
    /// A folder.
    Folder,
}

/// The files of a bundle.
///
/// All lists are sorted by path in byte order. The same files give the same lists, however they were packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// How it was packed.
    pub container: Container,
    /// The configs: members whose names end in `.yml`, `.yaml` or `.json`, but for the manifest, and those of nested
    /// archives of configs.
    pub files: Vec<BundleFile>,
    /// The bundle's `manifest.json`.
    pub manifest: Option<Manifest>,
    /// The version that the manifest, the `release_version` file or both give.
    pub release_version: Option<String>,
    /// The patches of nested archives of patches, their paths those of the archive and then the member:
    /// `installation/default_patches.zip/10-replicas.yaml`.
    pub default_patches: Vec<BundleFile>,
    /// The nested archives that were opened.
    pub nested: Vec<Nested>,
    /// What belongs into an output besides the configs, byte for byte: the manifest, `release_version`, a README.
    pub passed_through: Vec<Member>,
    /// What is no config, and why.
    pub ignored: Vec<Ignored>,
}

/// One config or patch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleFile {
    /// Its path in the bundle, the common top folder included.
    pub path: String,
    /// Its text, exact to the byte.
    pub text: Text,
}

/// A nested archive that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nested {
    /// The archive's path in the bundle.
    pub path: String,
    /// What it holds.
    pub role: Role,
}

/// What a nested archive is for; its content decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Configs, which lie below the archive's path without its ending: `x/base.zip` holds `x/base/…`.
    Configs,
    /// Patches.
    Patches,
}

/// A member that is no config.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Its path in the bundle.
    pub path: String,
    /// Why it is none.
    pub reason: IgnoredReason,
}

/// Why a member is no config.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IgnoredReason {
    /// It lies in `__MACOSX`; it is not passed through.
    MacosMetadata,
    /// It, or a folder on its path, begins with a dot; it is not passed through.
    DotFile,
    /// It is an entry for a folder; folders are made for their files.
    Folder,
    /// Its name does not end in `.yml`, `.yaml` or `.json`; it is passed through, unless it lies beside patches.
    NotAConfig,
}
