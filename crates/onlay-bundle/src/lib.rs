//! The first step of the flow: a bundle's bytes, or the files of a folder, to configs and what belongs to them.
//!
//! ```
//! use onlay_bundle::{Content, Input, Limits, write};
//!
//! let zip = write::pack_zip([
//!     ("installation/manifest.json", &br#"{"releaseVersion": "23.04.3"}"#[..]),
//!     ("installation/web.yaml", b"kind: Deployment\n"),
//! ])?;
//! let input = Input { name: "installation.zip".to_owned(), content: Content::Bytes(zip) };
//! let bundle = onlay_bundle::read(input, &Limits::default()).expect("breaks no rule");
//!
//! assert_eq!(bundle.release_version.as_deref(), Some("23.04.3"));
//! assert_eq!(bundle.files[0].path, "installation/web.yaml");
//! assert_eq!(bundle.files[0].text.as_str(), "kind: Deployment\n");
//! # Ok::<(), write::PackError>(())
//! ```
//!
//! A bundle comes from outside, so it is read strictly: an archive that two readers could understand differently is refused,
//! not repaired, and every size is a claim until it has been counted against [`Limits`]. All that is wrong with a bundle is
//! reported at once, as [`Violation`]s. Nothing is ever extracted to disk, and nothing here reads files, the clock or the
//! environment.
//!
//! # Map
//!
//! | module | job |
//! |---|---|
//! | `bundle` | the values: [`Input`] and [`Bundle`] |
//! | `limits`, `violation` | how much is allowed, and what was wrong |
//! | `read` | the entry point, [`read`] |
//! | `container` | what bytes are, by their content |
//! | `zip`, `tar`, `gzip` | each kind of archive to members |
//! | `path`, `intake` | the rules for one name and for all names; the shared budget |
//! | `parallel` | [`largest_first`], [`largest_runs_first`]: work whose pieces differ much in size |
//! | `assemble`, `nested`, `manifest` | members to configs, patches, version and the rest |
//! | [`mod@write`] | the way back: files to an archive |
//!
//! # Limitations
//!
//! - The whole bundle is held in memory, packed and unpacked.
//! - Zips with bytes before them (self-extractors), with encryption, or with members neither stored nor deflated are refused, as
//!   are tars with links, sparse files or members of 8 GiB, and gzip files of several members.
//! - A nested archive is taken for patches or configs as a whole, by a look at its text rather than by reading its YAML; a
//!   packed Helm chart would be taken for configs.

mod assemble;
mod bundle;
mod container;
mod gzip;
mod intake;
mod limits;
mod manifest;
mod nested;
mod parallel;
mod path;
mod read;
mod size;
mod tar;
mod violation;
pub mod write;
mod zip;

pub use bundle::{Bundle, BundleFile, Container, Content, Ignored, IgnoredReason, Input, Member, Nested, Role};
pub use limits::{Bytes, Limit, Limits};
pub use manifest::Manifest;
pub use parallel::{largest_first, largest_runs_first};
pub use path::PathProblem;
pub use read::read;
pub use size::{BadSize, parse_size};
pub use violation::{TarHeaderProblem, Violation};
