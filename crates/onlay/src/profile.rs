//! What is known of one vendor's platform: the only place that knows names of its objects.

/// A vendor's platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// What it is called.
    pub name: &'static str,
    /// Objects that the vendor's installer makes in the cluster: they are in no bundle, so that every new one seems to delete them.
    pub made_by_installer: &'static [&'static str],
    /// Objects that a release must have, each with the title of the check for it.
    pub required: &'static [(&'static str, &'static str)],
    /// What upgrades is upgraded first: the name of the file that holds it, without its ending.
    pub control_plane: &'static str,
    /// What must be set before some upgrades.
    pub rollback: Rollback,
}

/// A variable of the control plane that must be `false` before an upgrade over a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rollback {
    /// The variable.
    pub variable: &'static str,
    /// The last release from which it counts.
    pub from: &'static str,
    /// The first release to which it counts.
    pub to: &'static str,
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
    // "Validate upgrade" of the same document.
    required: &[("job-dbmigrate", "Database Migration")],
    // "Before you begin" of the same document.
    control_plane: "control-plane",
    rollback: Rollback { variable: "ENABLE_CONTROL_PLANE_UPGRADES_ROLLBACK", from: "22.08", to: "23.04" },
};

/// Which vendor's platform a check is to think of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProfileChoice {
    /// The one that the release version looks like.
    #[default]
    Auto,
    /// This one.
    Of(&'static Profile),
    /// None.
    Off,
}

impl std::str::FromStr for ProfileChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "auto" => Ok(Self::Auto),
            "instabase" => Ok(Self::Of(&INSTABASE)),
            "none" => Ok(Self::Off),
            _ => Err("a profile is `auto`, `instabase` or `none`".to_owned()),
        }
    }
}

impl ProfileChoice {
    /// Returns the profile for a release of this version.
    ///
    /// By itself that is the platform whose versions are a year and a month, `23.04.3`; bundles of other vendors, which have versions of
    /// other forms, are none of its business.
    ///
    /// ```
    /// use onlay::ProfileChoice;
    /// assert!(ProfileChoice::Auto.profile(Some("23.04.3")).is_some());
    /// assert!(ProfileChoice::Auto.profile(Some("v3.4.7")).is_none());
    /// ```
    #[must_use]
    pub fn profile(self, release_version: Option<&str>) -> Option<&'static Profile> {
        match self {
            Self::Of(profile) => Some(profile),
            Self::Off => None,
            Self::Auto => release_version.filter(|version| is_year_and_month(version)).map(|_| &INSTABASE),
        }
    }
}

/// `23.04`, `23.04.3`: two digits, a month of two digits, and perhaps numbers.
pub(crate) fn is_year_and_month(version: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = version.split('.');
    let (Some(year), Some(month)) = (parts.next(), parts.next()) else { return false };
    let is_month = month.len() == 2 && month.parse().is_ok_and(|month: u8| (1..=12).contains(&month));
    year.len() == 2 && is_number(year) && is_month && parts.all(is_number)
}

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
