//! Rules of what comes out: the configs as they would run, each finding at the line of the bundle or of the patch that wrote it.

mod containers;
mod ground;
mod placeholders;
mod platform;
mod references;
mod required;
mod schema;
mod selectors;

use std::collections::HashMap;

use onlay_kube::{Names, ObjectId};
use onlay_yaml::{Place, SourceId};
use rayon::prelude::*;

use super::{Check, survey};
use crate::finding::Finding;
use crate::upgrade::api_versions;
use ground::Ground;
use survey::Survey;

pub(super) fn check(check: &Check<'_>, names: &Names, found: &mut Vec<Finding>) {
    let ground = Ground::of(check, names);
    required::check(&ground, found);
    for gone in api_versions(check.result, check.kube_version) {
        let finding = gone.finding(check.kube_version);
        let place = finding.places.first().map(|mark| ground.origins.base_place(&mark.place, check.sources));
        let finding = finding.of_config(names.of(&gone.key)).at_pointer("/apiVersion");
        found.push(Finding { places: place.into_iter().map(crate::finding::Mark::from).collect(), ..finding });
    }
    platform::check(&ground, found);
    let of_patches = schema::of_patches(&ground, found);
    let index = &check.result.index;
    let objects: Vec<ObjectId> = index.objects().filter(|(_, object)| !object.is_opaque).map(|(id, _)| id).collect();
    let of_object = |id: &ObjectId| {
        let mut found = Vec::new();
        // A definition has neither containers nor settings.
        let is_definition = index.object(*id).key.kind == "CustomResourceDefinition";
        let survey = if is_definition { Survey::default() } else { Survey::of(index.node(*id)) };
        schema::of_object(&ground, *id, &of_patches, &mut found);
        references::of_object(&ground, *id, &mut found);
        containers::of_object(&ground, *id, &survey, &mut found);
        placeholders::of_object(&ground, *id, &survey, &mut found);
        selectors::of_object(&ground, *id, &mut found);
        found
    };
    let of_objects: Vec<Vec<Finding>> = objects.par_iter().map(of_object).collect();
    found.extend(of_patches);
    found.extend(once_a_patch(&ground, of_objects.into_iter().flatten()));
}

/// What a patch for a group does to each of its objects is said once, with their number.
fn once_a_patch(ground: &Ground<'_>, all: impl Iterator<Item = Finding>) -> Vec<Finding> {
    let mut kept: Vec<(Finding, usize)> = Vec::new();
    let mut seen: HashMap<(&'static str, String, (SourceId, usize)), usize> = HashMap::new();
    // In a flow mapping of a base a value is copied without its key, so that the line is what is the same.
    let line =
        |place: &Place| (place.source, ground.check.sources.get(place.source).text.line_column(place.span.start).0);
    for finding in all {
        let place = finding.places.first().map(|mark| mark.place.clone());
        let place = place.filter(|place| finding.places.len() > 1 && ground.is_of_patch(place));
        let twin = place.map(|place| (finding.code, finding.message.clone(), line(&place)));
        match twin.as_ref().and_then(|twin| seen.get(twin)) {
            Some(first) => kept[*first].1 += 1,
            None => {
                seen.extend(twin.map(|twin| (twin, kept.len())));
                kept.push((finding, 1));
            }
        }
    }
    let told = |(mut finding, objects): (Finding, usize)| {
        if objects > 1 {
            finding.message += &format!(" (in {objects} objects, of which this is the first)");
        }
        finding
    };
    kept.into_iter().map(told).collect()
}
