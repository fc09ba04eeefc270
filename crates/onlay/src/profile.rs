//! What is known of one vendor's platform: the only place that knows names of its objects.

/// A vendor's platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// What it is called.
    pub name: &'static str,
    /// Objects that the vendor's installer makes in the cluster: they are in no bundle, so that every new one seems to delete them.
    pub made_by_installer: &'static [&'static str],
}

/// The profile of Instabase. Source: "Common configs to keep" of its upgrade API (`deprecated_configs_to_keep`).
pub const INSTABASE: Profile = Profile {
    name: "Instabase",
    made_by_installer: &[
        "control-plane-db-backend-params",
        "aws-keys-storage",
        "db-tls-metadata",
        "google-private-key",
        "google-cloud-key",
        "aws-config",
    ],
};

impl Profile {
    /// Returns whether the installer is known to make an object of this name.
    ///
    /// ```
    /// assert!(onlay::INSTABASE.is_made_by_installer("db-tls-metadata"));
    /// assert!(!onlay::INSTABASE.is_made_by_installer("webapp"));
    /// ```
    #[must_use]
    pub fn is_made_by_installer(&self, name: &str) -> bool {
        self.made_by_installer.contains(&name)
    }
}
