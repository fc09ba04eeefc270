//! How much a bundle may ask of us. Every reader of this crate counts against one [`Limits`]; those for texts are for whoever reads them.

use std::fmt;

/// Expansion below this many bytes is never held against the ratio: a small file of equal lines
/// compresses far better than 200:1 and harms nobody.
pub(crate) const RATIO_FLOOR: u64 = 1 << 20;

/// The bounds within which a bundle is read.
///
/// ```
/// use onlay_bundle::{Limit, Limits};
///
/// let mut limits = Limits { file_size: 64 << 20, ..Limits::default() };
/// limits.set(Limit::Files, 1_000);
/// assert_eq!(limits.files, 1_000);
/// assert_eq!(Limit::FileSize.flag(), "--max-file-size");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The archive as it was handed over, in bytes (`--max-bundle-size`). Folders have no such size.
    pub bundle_size: u64,
    /// All members together after expansion, nested archives and theirs included, in bytes (`--max-total-size`).
    ///
    /// In a compressed tar the tar's own headers and padding count too.
    pub total_size: u64,
    /// One member after expansion, in bytes (`--max-file-size`).
    pub file_size: u64,
    /// Members of the bundle and its nested archives, folders included (`--max-files`).
    pub files: u64,
    /// Expanded bytes per compressed byte, once more than 1 MiB has come out (`--max-ratio`).
    pub ratio: u64,
    /// A member's path, in bytes (`--max-path-bytes`).
    pub path_bytes: u64,
    /// The parts of a member's path between its slashes (`--max-path-parts`).
    pub path_parts: u64,
    /// One part of a member's path, in bytes (`--max-name-bytes`).
    pub name_bytes: u64,
    /// One GNU long name or PAX header of a tar, in bytes (`--max-tar-header-bytes`).
    pub tar_header_bytes: u64,
    /// `manifest.json`, in bytes (`--max-manifest-size`).
    pub manifest_size: u64,
    /// Objects and arrays inside each other in `manifest.json` (`--max-manifest-depth`).
    ///
    /// Above 127 the JSON reader's own limit is met first.
    pub manifest_depth: u64,
    /// Mappings and lists inside each other in a YAML or JSON text (`--max-yaml-depth`).
    ///
    /// A few hundred levels further the reader gives up by itself.
    pub yaml_depth: u64,
    /// Documents in one text (`--max-documents`).
    pub documents: u64,
    /// One key of a mapping, in bytes of text (`--max-key-bytes`).
    pub key_bytes: u64,
    /// One scalar, in bytes of text (`--max-scalar-size`). A text that is one run of ciphertext is none.
    pub scalar_size: u64,
    /// What a text may stand for by its aliases, in times its own nodes, once that is more than 100,000 (`--max-yaml-growth`).
    ///
    /// Above 100 the reader's own limit is met first.
    pub yaml_growth: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bundle_size: 512 << 20,
            total_size: 512 << 20,
            file_size: 32 << 20,
            files: 50_000,
            ratio: 200,
            path_bytes: 1_024,
            path_parts: 32,
            name_bytes: 255,
            tar_header_bytes: 64 << 10,
            manifest_size: 16 << 20,
            manifest_depth: 64,
            yaml_depth: 64,
            documents: 10_000,
            key_bytes: 1_024,
            scalar_size: 4 << 20,
            yaml_growth: 20,
        }
    }
}

/// The name of one of the [`Limits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::bundle_size`]
    BundleSize,
    /// [`Limits::total_size`]
    TotalSize,
    /// [`Limits::file_size`]
    FileSize,
    /// [`Limits::files`]
    Files,
    /// [`Limits::ratio`]
    Ratio,
    /// [`Limits::path_bytes`]
    PathBytes,
    /// [`Limits::path_parts`]
    PathParts,
    /// [`Limits::name_bytes`]
    NameBytes,
    /// [`Limits::tar_header_bytes`]
    TarHeaderBytes,
    /// [`Limits::manifest_size`]
    ManifestSize,
    /// [`Limits::manifest_depth`]
    ManifestDepth,
    /// [`Limits::yaml_depth`]
    YamlDepth,
    /// [`Limits::documents`]
    Documents,
    /// [`Limits::key_bytes`]
    KeyBytes,
    /// [`Limits::scalar_size`]
    ScalarSize,
    /// [`Limits::yaml_growth`]
    YamlGrowth,
}

impl Limit {
    /// All of them, in the order of the fields.
    pub const ALL: [Self; 16] = [
        Self::BundleSize,
        Self::TotalSize,
        Self::FileSize,
        Self::Files,
        Self::Ratio,
        Self::PathBytes,
        Self::PathParts,
        Self::NameBytes,
        Self::TarHeaderBytes,
        Self::ManifestSize,
        Self::ManifestDepth,
        Self::YamlDepth,
        Self::Documents,
        Self::KeyBytes,
        Self::ScalarSize,
        Self::YamlGrowth,
    ];

    /// Gives the command line flag that raises it.
    #[must_use]
    pub const fn flag(self) -> &'static str {
        match self {
            Self::BundleSize => "--max-bundle-size",
            Self::TotalSize => "--max-total-size",
            Self::FileSize => "--max-file-size",
            Self::Files => "--max-files",
            Self::Ratio => "--max-ratio",
            Self::PathBytes => "--max-path-bytes",
            Self::PathParts => "--max-path-parts",
            Self::NameBytes => "--max-name-bytes",
            Self::TarHeaderBytes => "--max-tar-header-bytes",
            Self::ManifestSize => "--max-manifest-size",
            Self::ManifestDepth => "--max-manifest-depth",
            Self::YamlDepth => "--max-yaml-depth",
            Self::Documents => "--max-documents",
            Self::KeyBytes => "--max-key-bytes",
            Self::ScalarSize => "--max-scalar-size",
            Self::YamlGrowth => "--max-yaml-growth",
        }
    }

    /// Says whether it counts bytes, so that `32 MiB` is a way to write it.
    #[must_use]
    pub const fn counts_bytes(self) -> bool {
        !matches!(
            self,
            Self::Files
                | Self::Ratio
                | Self::PathParts
                | Self::ManifestDepth
                | Self::YamlDepth
                | Self::Documents
                | Self::YamlGrowth
        )
    }
}

impl Limits {
    /// Reads one limit by its name.
    #[must_use]
    pub const fn get(&self, limit: Limit) -> u64 {
        match limit {
            Limit::BundleSize => self.bundle_size,
            Limit::TotalSize => self.total_size,
            Limit::FileSize => self.file_size,
            Limit::Files => self.files,
            Limit::Ratio => self.ratio,
            Limit::PathBytes => self.path_bytes,
            Limit::PathParts => self.path_parts,
            Limit::NameBytes => self.name_bytes,
            Limit::TarHeaderBytes => self.tar_header_bytes,
            Limit::ManifestSize => self.manifest_size,
            Limit::ManifestDepth => self.manifest_depth,
            Limit::YamlDepth => self.yaml_depth,
            Limit::Documents => self.documents,
            Limit::KeyBytes => self.key_bytes,
            Limit::ScalarSize => self.scalar_size,
            Limit::YamlGrowth => self.yaml_growth,
        }
    }

    /// Changes one limit by its name.
    pub const fn set(&mut self, limit: Limit, value: u64) {
        let field = match limit {
            Limit::BundleSize => &mut self.bundle_size,
            Limit::TotalSize => &mut self.total_size,
            Limit::FileSize => &mut self.file_size,
            Limit::Files => &mut self.files,
            Limit::Ratio => &mut self.ratio,
            Limit::PathBytes => &mut self.path_bytes,
            Limit::PathParts => &mut self.path_parts,
            Limit::NameBytes => &mut self.name_bytes,
            Limit::TarHeaderBytes => &mut self.tar_header_bytes,
            Limit::ManifestSize => &mut self.manifest_size,
            Limit::ManifestDepth => &mut self.manifest_depth,
            Limit::YamlDepth => &mut self.yaml_depth,
            Limit::Documents => &mut self.documents,
            Limit::KeyBytes => &mut self.key_bytes,
            Limit::ScalarSize => &mut self.scalar_size,
            Limit::YamlGrowth => &mut self.yaml_growth,
        };
        *field = value;
    }
}

/// A number of bytes as people write it: `32 MiB`, `64 KiB`, `1000 bytes`.
#[derive(Debug, Clone, Copy)]
pub struct Bytes(pub u64);

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
        match UNITS.iter().find(|(unit, _)| self.0 >= *unit && self.0.is_multiple_of(*unit)) {
            Some((unit, name)) => write!(f, "{} {name}", self.0 / unit),
            None => write!(f, "{} bytes", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_is_read_as_it_was_set() {
        let mut limits = Limits::default();
        for (value, limit) in (1000..).zip(Limit::ALL) {
            limits.set(limit, value);
        }
        for (value, limit) in (1000..).zip(Limit::ALL) {
            assert_eq!(limits.get(limit), value, "{}", limit.flag());
        }
    }

    #[test]
    fn sizes_read_as_people_write_them() {
        let shown = [32 << 20, 1 << 30, 1_500, 1_536].map(|size| Bytes(size).to_string());
        assert_eq!(shown, ["32 MiB", "1 GiB", "1500 bytes", "1536 bytes"]);
    }
}
