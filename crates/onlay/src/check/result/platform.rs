//! The platform's own versions.

use std::cmp::Ordering;

use super::Ground;
use super::survey::Survey;
use crate::check::upgrade::platform::files;
use crate::finding::Finding;
use crate::profile::is_year_and_month;
use crate::upgrade::compare_versions;

/// The control plane must be of the release that it is to install.
pub(super) fn check(ground: &Ground<'_>, found: &mut Vec<Finding>) {
    let check = ground.check;
    let (Some(profile), Some(version)) = (check.profile, check.result.version.as_deref()) else { return };
    let sources: Vec<_> = files(check.result, profile).map(|file| file.source).collect();
    for (id, object) in check.result.index.objects() {
        let node = ground.node(id);
        if object.is_opaque || !sources.contains(&node.document().source()) {
            continue;
        }
        for container in Survey::of(node).containers {
            let Some(image) = container.node.get("image") else { continue };
            let Some(text) = image.as_str() else { continue };
            // A build is named behind the version: `23.04.3-a5e1192912`. What has versions of another form is not the platform's.
            let last = text.rsplit('/').next().unwrap_or_default();
            let tag = last.split('@').next().and_then(|last| last.split_once(':')).map(|(_, tag)| tag);
            let Some(own) = tag.and_then(|tag| tag.split('-').next()).filter(|own| is_year_and_month(own)) else {
                continue;
            };
            if compare_versions(own, version) != Ordering::Equal {
                let message = format!("the control plane is of {own}, but the release is {version}");
                let tokens = [&container.tokens[..], &["image".to_owned()]].concat();
                let finding = ground.finding("upgrade/control-plane-version", message, id, &image.place(), tokens);
                found.push(finding.help("update the control plane to the release first; the two must match"));
            }
        }
    }
}
