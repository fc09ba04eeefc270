//! Fingerprints: by what a finding is known again in the next run, although lines came and went above it.

use std::collections::HashMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::Reported;

/// Bytes of the hash that are kept.
const KEPT: usize = 16;

/// How many findings of one kind there were so far.
#[derive(Debug, Default)]
pub(super) struct Fingerprints(HashMap<[u8; 32], u64>);

impl Fingerprints {
    /// Makes the fingerprint of a finding: of its code, path, object, pointer and the text of its line, whose blanks do not count.
    ///
    /// What is all the same gets numbers in its order. A line that holds a secret counts as far as it may be shown.
    pub(super) fn of(&mut self, finding: &Reported) -> String {
        let line = finding.places.first().map_or("", |place| place.text.as_str());
        let line: Vec<&str> = line.split_whitespace().collect();
        let mut hash = Sha256::new();
        for part in [
            finding.code,
            &finding.path,
            finding.object.as_deref().unwrap_or_default(),
            finding.pointer.as_deref().unwrap_or_default(),
            &line.join(" "),
        ] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let equal = self.0.entry(hash.clone().finalize().into()).or_default();
        hash.update(equal.to_le_bytes());
        *equal += 1;
        let digest: [u8; 32] = hash.finalize().into();
        digest[..KEPT].iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}
