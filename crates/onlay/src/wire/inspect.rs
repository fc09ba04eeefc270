//! The shape of `onlay inspect --format json`: what is in a bundle.

use std::collections::BTreeMap;

use onlay_bundle::{Container, IgnoredReason, Nested, Role};
use onlay_diff::Side;
use onlay_kube::{Minor, Names};
use onlay_patch::Transformed;
use serde::Serialize;

use crate::containers::containers;
use crate::release::Release;
use crate::sources::Sources;
use crate::upgrade::api_versions;
use crate::wire::{ApiVersionJson, TransformationJson};

/// What is in a bundle.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InspectJson {
    /// The version, if the bundle gives one.
    pub release_version: Option<String>,
    /// How the bundle is packed.
    pub container: &'static str,
    /// How many there are of everything.
    pub counts: CountsJson,
    /// The objects, in the order of the files.
    pub objects: Vec<ObjectJson>,
    /// The kinds, sorted, and how many objects each has.
    pub kinds: BTreeMap<String, usize>,
    /// The images, sorted: those that containers run, and those that the manifest lists.
    pub images: Vec<ImageJson>,
    /// The containers of all objects.
    pub containers: Vec<ContainerJson>,
    /// The archives in the bundle that hold default patches.
    pub default_patches: Vec<String>,
    /// The files that are no configs.
    pub ignored_files: Vec<IgnoredJson>,
    /// The objects whose API version the Kubernetes asked about serves no longer, or not for long.
    pub api_versions: Vec<ApiVersionJson>,
    /// What the transformations would change.
    pub transformations: Vec<TransformationJson>,
}

/// How many there are of everything in a bundle.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CountsJson {
    /// Files that hold configs.
    pub files: usize,
    /// Objects.
    pub objects: usize,
    /// Kinds of objects.
    pub kinds: usize,
    /// Different images.
    pub images: usize,
    /// Containers.
    pub containers: usize,
    /// Files that are no configs.
    pub ignored_files: usize,
    /// Documents that are no objects.
    pub other_documents: usize,
}

/// An object of a bundle.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectJson {
    /// The shortest name that no other object of the bundle has.
    pub object_name: String,
    /// `apiVersion`.
    pub api_version: String,
    /// `kind`.
    pub kind: String,
    /// `metadata.namespace`, if the config gives one.
    pub namespace: Option<String>,
    /// `metadata.name`.
    pub name: String,
    /// The path of its file in the bundle.
    pub file: String,
    /// The first line of its config in that file (1-based).
    pub line: usize,
    /// Whether it is ciphertext.
    pub is_encrypted: bool,
}

/// An image and who names it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImageJson {
    /// The reference.
    pub image: String,
    /// Its names in the manifest.
    pub manifest_names: Vec<String>,
    /// How many containers run it.
    pub containers: usize,
}

/// A container of an object.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ContainerJson {
    /// The object's name, see [`ObjectJson::object_name`].
    pub object_name: String,
    /// `containers`, `initContainers` or `ephemeralContainers`.
    pub list: &'static str,
    /// The container's name.
    pub name: String,
    /// Its image, if it names one.
    pub image: Option<String>,
}

/// A file that is no config.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IgnoredJson {
    /// Its path in the bundle.
    pub file: String,
    /// Why it is none.
    pub reason: &'static str,
}

impl InspectJson {
    /// Looks into a release and the archive it came from.
    #[must_use]
    pub fn of(release: &Release, container: Container, nested: &[Nested]) -> Self {
        let names = Names::unique_in(&[release.index.objects().map(|(_, object)| &object.key).collect()]);
        let objects = objects(release, &names);
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        for object in &objects {
            *kinds.entry(object.kind.clone()).or_default() += 1;
        }
        let containers = all_containers(release, &names);
        let images = images(release, &containers);
        let is_patches = |nested: &&Nested| nested.role == Role::Patches;
        let default_patches = nested.iter().filter(is_patches).map(|nested| nested.path.clone()).collect();
        let ignored = release.ignored.iter().filter(|ignored| ignored.reason != IgnoredReason::Folder);
        let ignored_files: Vec<IgnoredJson> =
            ignored.map(|i| IgnoredJson { file: i.path.clone(), reason: reason(i.reason) }).collect();
        let counts = CountsJson {
            files: release.files.len(),
            objects: objects.len(),
            kinds: kinds.len(),
            images: images.len(),
            containers: containers.len(),
            ignored_files: ignored_files.len(),
            other_documents: release.index.strays().len(),
        };
        let release_version = release.version.clone();
        let container = container_name(container);
        let (api_versions, transformations) = (Vec::new(), Vec::new());
        Self {
            release_version,
            container,
            counts,
            objects,
            kinds,
            images,
            containers,
            default_patches,
            ignored_files,
            api_versions,
            transformations,
        }
    }

    /// Adds what a Kubernetes makes of the API versions.
    #[must_use]
    pub fn for_kubernetes(mut self, release: &Release, version: Minor) -> Self {
        let names = Names::unique_in(&[release.index.objects().map(|(_, object)| &object.key).collect()]);
        let found = api_versions(release, version);
        self.api_versions = found.iter().map(|found| ApiVersionJson::of(found, names.of(&found.key))).collect();
        self
    }

    /// Adds what transformations change.
    #[must_use]
    pub fn transformed(mut self, release: &Release, changes: &[Transformed], sources: &Sources) -> Self {
        let names = Names::unique_in(&[release.index.objects().map(|(_, object)| &object.key).collect()]);
        let name = |change: &Transformed| names.of(&release.index.object(change.object).key);
        self.transformations =
            changes.iter().map(|change| TransformationJson::of(change, name(change), sources)).collect();
        self
    }
}

fn objects(release: &Release, names: &Names) -> Vec<ObjectJson> {
    let paths: std::collections::HashMap<_, _> = release.files.iter().map(|f| (f.source, f.path.as_str())).collect();
    let side = Side::of(&release.index, |d| paths.get(&d.source()).copied().unwrap_or_default());
    let object = |config: &onlay_diff::Config<'_>| ObjectJson {
        object_name: names.of(config.key),
        api_version: config.key.api_version(),
        kind: config.key.kind.clone(),
        namespace: config.key.namespace.clone(),
        name: config.key.name.clone(),
        file: config.path.to_owned(),
        line: config.first_line,
        is_encrypted: config.node.is_none(),
    };
    side.configs.iter().map(object).collect()
}

fn all_containers(release: &Release, names: &Names) -> Vec<ContainerJson> {
    let of_object = |(id, object): (onlay_kube::ObjectId, &onlay_kube::Object)| {
        let object_name = names.of(&object.key);
        let found = if object.is_opaque { Vec::new() } else { containers(release.index.node(id)) };
        found.into_iter().map(move |c| ContainerJson {
            object_name: object_name.clone(),
            list: c.list,
            name: c.name,
            image: c.image,
        })
    };
    release.index.objects().flat_map(of_object).collect()
}

fn images(release: &Release, containers: &[ContainerJson]) -> Vec<ImageJson> {
    let mut images: BTreeMap<&str, ImageJson> = BTreeMap::new();
    let new = |image: &str| ImageJson { image: image.to_owned(), manifest_names: Vec::new(), containers: 0 };
    for image in containers.iter().filter_map(|container| container.image.as_deref()) {
        images.entry(image).or_insert_with(|| new(image)).containers += 1;
    }
    for (name, image) in release.manifest.iter().flat_map(|manifest| &manifest.images) {
        images.entry(image).or_insert_with(|| new(image)).manifest_names.push(name.clone());
    }
    images.into_values().collect()
}

fn container_name(container: Container) -> &'static str {
    match container {
        Container::Zip => "zip",
        Container::Tgz => "tgz",
        Container::Tar => "tar",
        Container::Gz => "gz",
        Container::File => "file",
        Container::Folder => "folder",
    }
}

fn reason(reason: IgnoredReason) -> &'static str {
    match reason {
        IgnoredReason::MacosMetadata => "macOS metadata",
        IgnoredReason::DotFile => "hidden",
        IgnoredReason::Folder => "folder",
        _ => "no config",
    }
}
