//! What is wrong with a bundle: one variant per rule, with the facts that its reader needs.

use onlay_yaml::NotUtf8;

use crate::limits::{Bytes, Limit};
use crate::path::PathProblem;

/// One broken rule of one bundle.
///
/// `member` is the member's path in the bundle; a member of a nested archive is written `archive.zip/member`. Names that are
/// no UTF-8 are shown with replacement characters. Messages quote names with control characters escaped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum Violation {
    /// One of the others, with the offset in bytes of the header at fault: in the zip, or in the tar once it is unpacked.
    #[error("{what} (at byte {offset})")]
    At { offset: u64, what: Box<Violation> },

    // Limits.
    #[error(
        "the bundle has {size} bytes, more than {}; {} raises this limit",
        Bytes(*.allowed),
        Limit::BundleSize.flag()
    )]
    BundleTooLarge { size: u64, allowed: u64 },
    #[error(
        "the bundle expands to more than {} at {member:?}; {} raises this limit",
        Bytes(*.allowed),
        Limit::TotalSize.flag()
    )]
    ExpandsTooLarge { member: String, allowed: u64 },
    #[error("{member:?} is larger than {}; {} raises this limit", Bytes(*.allowed), Limit::FileSize.flag())]
    FileTooLarge { member: String, allowed: u64 },
    #[error("the bundle has more than {allowed} members; {} raises this limit", Limit::Files.flag())]
    TooManyFiles { allowed: u64 },
    #[error("{member:?} expands to more than {allowed} times its size; {} raises this limit", Limit::Ratio.flag())]
    RatioTooHigh { member: String, allowed: u64 },
    #[error("the path {member:?} has {found} {}, more than {allowed}; {} raises this limit", unit(*.limit), .limit.flag())]
    PathTooLong { member: String, limit: Limit, found: u64, allowed: u64 },
    #[error(
        "the tar header of {member:?} has {found} bytes, more than {}; {} raises this limit",
        Bytes(*.allowed),
        Limit::TarHeaderBytes.flag()
    )]
    TarHeaderTooLong { member: String, found: u64, allowed: u64 },
    #[error(
        "{member:?} has {size} bytes, more than {}; {} raises this limit",
        Bytes(*.allowed),
        Limit::ManifestSize.flag()
    )]
    ManifestTooLarge { member: String, size: u64, allowed: u64 },
    #[error("{member:?} is nested more than {allowed} deep; {} raises this limit", Limit::ManifestDepth.flag())]
    ManifestTooDeep { member: String, allowed: u64 },

    // Names.
    #[error("the path {member:?} {problem}")]
    BadPath { member: String, problem: PathProblem },
    #[error("the name {member:?} is not UTF-8")]
    NameNotUtf8 { member: String },
    #[error("an extra field of the zip gives {member:?} another name, {other:?}; readers disagree on which counts")]
    NameOverridden { member: String, other: String },
    #[error("two members have the path {member:?}")]
    DuplicateMember { member: String },
    #[error(
        "{member:?} and {other:?} differ only in upper and lower case or in how accents are written, so many file systems cannot hold both"
    )]
    CaseCollision { member: String, other: String },
    #[error("{member:?} is a file, and {other:?} needs it to be a folder")]
    FileAndFolder { member: String, other: String },

    // Kinds of members.
    #[error("{member:?} is a link; a bundle holds files and folders only")]
    Link { member: String },
    #[error(
        "{member:?} is no regular file (a device, a pipe or of unknown type); a bundle holds files and folders only"
    )]
    SpecialFile { member: String },
    #[error("{member:?} is a sparse file; pack it as a plain one")]
    SparseFile { member: String },
    #[error("{member:?} is a folder, but has content")]
    FolderWithContent { member: String },
    #[error("{member:?} is encrypted")]
    Encrypted { member: String },
    #[error("{member:?} is compressed with {method}; only stored and deflated members are read")]
    UnsupportedMethod { member: String, method: String },

    // Lying or broken archives.
    #[error("{archive:?} looks like {format}; a bundle is a zip, tgz, tar or gz, a YAML or JSON file, or a folder")]
    UnsupportedFormat { archive: String, format: &'static str },
    #[error("{member:?} cannot be read: {reason}")]
    Damaged { member: String, reason: String },
    #[error("{archive:?} ends too early: it is cut short")]
    CutShort { archive: String },
    #[error("{member:?} claims {claimed} bytes, but has {counted}")]
    SizeMismatch { member: String, claimed: u64, counted: u64 },
    #[error("the bytes of {member:?} overlap those of {other:?} (a zip bomb is made this way)")]
    OverlappingMembers { member: String, other: String },
    #[error("the zip describes {member:?} twice, and not alike: {reason}")]
    HeaderMismatch { member: String, reason: String },
    #[error("{archive:?} does not hold just the members that its directory lists: {reason}")]
    HiddenMember { archive: String, reason: String },
    #[error("{count} bytes stand before the zip in {archive:?}")]
    PrefixBytes { archive: String, count: u64 },
    #[error("{archive:?} goes on behind the end of the archive")]
    TrailingBytes { archive: String },
    #[error("{archive:?} has several ends; readers disagree on which counts")]
    SeveralEnds { archive: String },
    #[error("{archive:?} is one part of several")]
    PartOfSeveral { archive: String },
    #[error("{archive:?} holds several gzip files, one behind the other; pack them as a tar")]
    SeveralGzipMembers { archive: String },
    #[error("the tar header of {member:?} {problem}")]
    TarHeader { member: String, problem: TarHeaderProblem },

    // Content.
    #[error("{member:?}: {problem}")]
    NotUtf8 { member: String, problem: NotUtf8 },
    #[error("{member:?} is nested too deep: archives are opened one level deep")]
    NestedTooDeep { member: String },
    #[error("both {first:?} and {second:?} could be the bundle's; leave one")]
    SeveralManifests { first: String, second: String },
    #[error("{member:?} is no valid JSON: {reason}")]
    ManifestNotJson { member: String, reason: String },
    #[error("{member:?} has the key {key:?} twice; the second is at byte {offset}")]
    ManifestDuplicateKey { member: String, key: String, offset: usize },
    #[error("in {member:?} {pointer} is {found}, but must be {wanted}")]
    ManifestWrongType { member: String, pointer: String, found: &'static str, wanted: &'static str },
    #[error("{member:?} must hold one version on one line")]
    BadReleaseVersion { member: String },
    #[error("{first:?} says release {first_version:?}, {second:?} says {second_version:?}")]
    VersionsDisagree { first: String, first_version: String, second: String, second_version: String },
}

/// What an extended header of a tar does that we refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TarHeaderProblem {
    /// A PAX `size` other than the header's: parsers split here (CVE-2025-62518, "TARmageddon").
    #[error("gives two sizes")]
    TwoSizes,
    /// Two long names, two PAX headers, or a long name beside a PAX path.
    #[error("gives two names")]
    TwoNames,
    /// A global PAX header that sets anything but a comment.
    #[error("sets more than a comment for all members that follow")]
    GlobalValues,
    /// A PAX sparse file: about 150 bytes become 8 GiB.
    #[error("makes it a sparse file; pack it as a plain one")]
    Sparse,
    /// A PAX record that is not `length key=value`.
    #[error("is no valid PAX record")]
    Malformed,
    /// A long name or PAX header behind which no member stands.
    #[error("has no member behind it")]
    WithoutMember,
}

const fn unit(limit: Limit) -> &'static str {
    match limit {
        Limit::PathParts => "parts",
        Limit::NameBytes => "bytes in one part",
        _ => "bytes",
    }
}

impl Violation {
    /// Gives the stable id of the rule, such as `bundle/duplicate-member`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::At { what, .. } => what.code(),
            Self::BundleTooLarge { .. } => "bundle/too-large",
            Self::ExpandsTooLarge { .. } => "bundle/expands-too-large",
            Self::FileTooLarge { .. } => "bundle/file-too-large",
            Self::TooManyFiles { .. } => "bundle/too-many-files",
            Self::RatioTooHigh { .. } => "bundle/ratio-too-high",
            Self::PathTooLong { .. } => "bundle/path-too-long",
            Self::TarHeaderTooLong { .. } => "bundle/tar-header-too-long",
            Self::ManifestTooLarge { .. } => "bundle/manifest-too-large",
            Self::ManifestTooDeep { .. } => "bundle/manifest-too-deep",
            Self::BadPath { problem, .. } => problem.code(),
            Self::NameNotUtf8 { .. } => "bundle/name-not-utf8",
            Self::NameOverridden { .. } => "bundle/name-overridden",
            Self::DuplicateMember { .. } => "bundle/duplicate-member",
            Self::CaseCollision { .. } => "bundle/case-collision",
            Self::FileAndFolder { .. } => "bundle/file-and-folder",
            Self::Link { .. } => "bundle/link",
            Self::SpecialFile { .. } => "bundle/special-file",
            Self::SparseFile { .. } => "bundle/sparse-file",
            Self::FolderWithContent { .. } => "bundle/folder-with-content",
            Self::Encrypted { .. } => "bundle/encrypted",
            Self::UnsupportedMethod { .. } => "bundle/unsupported-method",
            Self::UnsupportedFormat { .. } => "bundle/unsupported-format",
            Self::Damaged { .. } => "bundle/damaged",
            Self::CutShort { .. } => "bundle/cut-short",
            Self::SizeMismatch { .. } => "bundle/size-mismatch",
            Self::OverlappingMembers { .. } => "bundle/overlapping-members",
            Self::HeaderMismatch { .. } => "bundle/header-mismatch",
            Self::HiddenMember { .. } => "bundle/hidden-member",
            Self::PrefixBytes { .. } => "bundle/prefix-bytes",
            Self::TrailingBytes { .. } => "bundle/trailing-bytes",
            Self::SeveralEnds { .. } => "bundle/several-ends",
            Self::PartOfSeveral { .. } => "bundle/part-of-several",
            Self::SeveralGzipMembers { .. } => "bundle/several-gzip-members",
            Self::TarHeader { .. } => "bundle/tar-header",
            Self::NotUtf8 { .. } => "bundle/not-utf8",
            Self::NestedTooDeep { .. } => "bundle/nested-too-deep",
            Self::SeveralManifests { .. } => "bundle/several-manifests",
            Self::ManifestNotJson { .. } => "bundle/manifest-not-json",
            Self::ManifestDuplicateKey { .. } => "bundle/manifest-duplicate-key",
            Self::ManifestWrongType { .. } => "bundle/manifest-wrong-type",
            Self::BadReleaseVersion { .. } => "bundle/bad-release-version",
            Self::VersionsDisagree { .. } => "bundle/versions-disagree",
        }
    }

    /// Gives the offset in bytes of the header at fault, where there is one.
    #[must_use]
    pub const fn offset(&self) -> Option<u64> {
        match self {
            Self::At { offset, .. } => Some(*offset),
            _ => None,
        }
    }

    /// Adds where the header at fault is.
    pub(crate) fn at(self, offset: u64) -> Self {
        match self {
            Self::At { .. } => self,
            what => Self::At { offset, what: Box::new(what) },
        }
    }

    /// Names the limit that was passed, for rules that are limits.
    #[must_use]
    pub const fn limit(&self) -> Option<Limit> {
        Some(match self {
            Self::At { what, .. } => return what.limit(),
            Self::BundleTooLarge { .. } => Limit::BundleSize,
            Self::ExpandsTooLarge { .. } => Limit::TotalSize,
            Self::FileTooLarge { .. } => Limit::FileSize,
            Self::TooManyFiles { .. } => Limit::Files,
            Self::RatioTooHigh { .. } => Limit::Ratio,
            Self::PathTooLong { limit, .. } => *limit,
            Self::TarHeaderTooLong { .. } => Limit::TarHeaderBytes,
            Self::ManifestTooLarge { .. } => Limit::ManifestSize,
            Self::ManifestTooDeep { .. } => Limit::ManifestDepth,
            _ => return None,
        })
    }
}

/// What a crate says may hold the name of a member, whatever is in it: control characters are escaped.
pub(crate) fn harmless(reason: &str) -> String {
    let mut shown = String::with_capacity(reason.len());
    for c in reason.chars() {
        if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    shown
}
