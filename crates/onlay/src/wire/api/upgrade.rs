//! The upgrade resource and its validation.

use std::collections::HashMap;

use onlay_patch::Severity;
use serde::Serializer;
use serde::ser::SerializeMap;

use super::Stamp;
use crate::finding::Finding;
use crate::release::Release;
use crate::sources::Sources;

/// The vendor's upgrade resource (`GET product/upgrade`).
#[derive(Debug, Clone, serde::Serialize)]
pub struct UpgradeJson {
    /// The resource.
    pub upgrade: UpgradeResourceJson,
}

/// What is uploaded for an upgrade.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpgradeResourceJson {
    /// The files of the new bundle.
    pub configs: Vec<UpgradeFileJson>,
    /// The files of patches that come with it, headers included.
    pub patches: Vec<UpgradeFileJson>,
    /// The keep list, as given.
    pub deprecated_configs_to_keep: Vec<String>,
    /// What the new bundle's manifest says.
    pub manifest: ManifestJson,
    /// Who made the resource.
    pub creator_username: String,
    /// The size preset, or the word `None`.
    pub resourcing_size: String,
}

/// A file of an upgrade resource.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpgradeFileJson {
    /// Its text.
    pub content: String,
    /// Its name without folders; with them where two files share a name.
    pub file_name: String,
}

/// A manifest as the vendor returns it.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ManifestJson {
    /// Names and references, in the order of the file.
    #[serde(serialize_with = "in_order")]
    pub images: Vec<(String, String)>,
    /// The version; empty if the bundle gives none.
    pub release_version: String,
}

fn in_order<S: Serializer>(images: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(images.len()))?;
    for (name, image) in images {
        map.serialize_entry(name, image)?;
    }
    map.end()
}

/// What an upgrade resource is made of, besides the new bundle.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    /// Files of objects that come beside the bundle, such as network policies: path and text.
    pub configs: Vec<(String, String)>,
    /// Files of patches that come with the bundle: path and text.
    pub patches: Vec<(String, String)>,
    /// The keep list.
    pub keep: Vec<String>,
    /// The size preset, if one is asked for.
    pub size: Option<String>,
}

impl UpgradeJson {
    /// Makes the resource of a new bundle; mask its Secrets first where they are not to be shown.
    #[must_use]
    pub fn of(new: &Release, upload: Upload, stamp: &Stamp) -> Self {
        let mut configs: Vec<_> = new.files.iter().map(|file| (file.path.clone(), file.text.to_string())).collect();
        configs.extend(upload.configs);
        let images = new.manifest.as_ref().map(|manifest| manifest.images.clone()).unwrap_or_default();
        Self {
            upgrade: UpgradeResourceJson {
                configs: files(configs),
                patches: files(upload.patches),
                deprecated_configs_to_keep: upload.keep,
                manifest: ManifestJson { images, release_version: new.version.clone().unwrap_or_default() },
                creator_username: stamp.user.clone(),
                resourcing_size: upload.size.unwrap_or_else(|| "None".to_owned()),
            },
        }
    }
}

fn files(files: Vec<(String, String)>) -> Vec<UpgradeFileJson> {
    let last = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let mut uses: HashMap<String, usize> = HashMap::new();
    for (path, _) in &files {
        *uses.entry(last(path)).or_default() += 1;
    }
    let file = |(path, content): (String, String)| {
        let name = last(&path);
        UpgradeFileJson { content, file_name: if uses.get(&name) == Some(&1) { name } else { path } }
    };
    files.into_iter().map(file).collect()
}

/// The vendor's validation of an upgrade (`GET product/upgrade/validation`).
#[derive(Debug, Clone, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationJson {
    /// What is wrong; empty if nothing is.
    pub validation_errors: Vec<ValidationErrorJson>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationErrorJson {
    /// The object, the target of a patch, the file, or the title of a check.
    pub config_name: String,
    /// One sentence.
    pub error: String,
}

impl ValidationJson {
    /// Makes the answer of findings; only errors count, and none twice.
    #[must_use]
    pub fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>, sources: &Sources) -> Self {
        let path = |finding: &Finding| finding.places.first().map(|mark| sources.get(mark.place.source).path.clone());
        let error = |finding: &Finding| ValidationErrorJson {
            config_name: finding
                .title
                .clone()
                .or_else(|| finding.config.clone())
                .or_else(|| path(finding))
                .or_else(|| finding.file.clone())
                .unwrap_or_default(),
            error: finding.message.clone(),
        };
        let mut validation_errors: Vec<ValidationErrorJson> = Vec::new();
        for finding in findings.into_iter().filter(|finding| finding.severity == Severity::Error) {
            let error = error(finding);
            if !validation_errors.contains(&error) {
                validation_errors.push(error);
            }
        }
        Self { validation_errors }
    }
}
