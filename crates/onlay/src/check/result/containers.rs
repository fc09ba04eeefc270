//! Containers and their images.

use onlay_kube::{ObjectId, pod_template};
use onlay_patch::{Severity, Step, placeholders};
use onlay_yaml::{Ref, Scalar};

use super::Ground;
use super::survey::{Container, Survey};
use crate::finding::Finding;

pub(super) fn of_object(ground: &Ground<'_>, id: ObjectId, survey: &Survey<'_>, found: &mut Vec<Finding>) {
    if survey.containers.is_empty() {
        return;
    }
    let has_pods = pod_template(ground.node(id), ground.key(id)).is_some();
    for container in &survey.containers {
        let tokens = [&container.tokens[..], &["image".to_owned()]].concat();
        match container.node.get("image") {
            Some(image) if !matches!(image.scalar(), Some(Scalar::Null)) => {
                if let Some(text) = image.as_str().filter(|text| placeholders(text).next().is_none()) {
                    of_image(ground, id, &text, image, &tokens, found);
                }
            }
            // The controller of a custom resource may well know the image by itself.
            _ if has_pods => found.push(no_image(ground, id, container)),
            _ => {}
        }
    }
}

fn no_image(ground: &Ground<'_>, id: ObjectId, container: &Container<'_>) -> Finding {
    let message = format!("the container `{}` has no image", container.name);
    let finding = ground.finding("result/no-image", message, id, &container.node.first_line(), &container.tokens);
    finding.help("give it an `image`; a patch that misspells a container's name adds a container")
}

/// An image name in its parts.
struct Image<'t> {
    /// The last part of the path: that is what a registry change leaves.
    name: &'t str,
    tag: Option<&'t str>,
    digest: Option<&'t str>,
}

impl<'t> Image<'t> {
    fn of(text: &'t str) -> Self {
        let (rest, digest) = text.split_once('@').map_or((text, None), |(rest, digest)| (rest, Some(digest)));
        let last = rest.rsplit('/').next().unwrap_or(rest);
        let (name, tag) = last.split_once(':').map_or((last, None), |(name, tag)| (name, Some(tag)));
        Self { name, tag, digest }
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self.digest, other.digest) {
            (Some(one), Some(other)) => one == other,
            _ => self.tag == other.tag,
        }
    }
}

fn of_image(ground: &Ground<'_>, id: ObjectId, text: &str, node: Ref<'_>, tokens: &[String], found: &mut Vec<Finding>) {
    let image = Image::of(text);
    let place = node.place();
    // `ko://…` and the like are names that a build gives an image for.
    let is_name = !text.contains("://");
    if image.digest.is_none() && is_name && image.tag.is_none_or(|tag| tag == "latest") {
        let message = match image.tag {
            Some(_) => format!("the image {text} is whatever is the latest when the pod starts"),
            None => format!("the image {text} has no tag, so that it is whatever is the latest when the pod starts"),
        };
        let finding = ground.finding("result/image-latest", message, id, &place, tokens);
        found.push(finding.help("name a version, or a digest"));
    }
    let Some(manifest) = ground.check.base.manifest.as_ref().filter(|manifest| !manifest.images.is_empty()) else {
        return;
    };
    // Who sets an image by its container knows what they do.
    let pointer = onlay_kube::pointer(tokens);
    let is_asked_for = |change: &onlay_patch::Transformed| {
        change.step == Step::Image && change.object == id && change.pointer == pointer
    };
    if ground.check.plan.transformed.iter().any(is_asked_for) {
        return;
    }
    let listed: Vec<&String> = manifest
        .images
        .iter()
        .map(|(_, listed)| listed)
        .filter(|listed| Image::of(listed).name == image.name)
        .collect();
    if listed.iter().any(|listed| Image::of(listed).is_same(&image)) {
        return;
    }
    let finding = match listed.first() {
        Some(listed) => {
            let message = format!("the image {text} is not the manifest's, which is {listed}");
            ground
                .finding("result/image-not-in-manifest", message, id, &place, tokens)
                .help("an image of another release may not fit this one; check that it is meant")
        }
        None => {
            let message = format!("the image {text} is not in the manifest");
            let finding = ground.finding("result/image-not-in-manifest", message, id, &place, tokens);
            // Which images the vendor lists is the vendor's affair.
            let is_ours = finding.places.first().is_some_and(|mark| ground.is_of_patch(&mark.place));
            let severity = if is_ours { finding.severity } else { Severity::Note };
            Finding { severity, ..finding }.help(
                "what is not in the manifest is not mirrored with the release; check that the cluster can fetch it",
            )
        }
    };
    found.push(finding);
}
