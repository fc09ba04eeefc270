//! A patch for a label says the same of many objects: what is found on each of them is told once.

use std::collections::HashMap;

use onlay_patch::PatchSet;
use onlay_yaml::{Place, SourceId};

use crate::finding::Finding;

/// The code, the place in the patch and the words.
type Same = (&'static str, Option<(SourceId, usize)>, String);

/// Joins findings of one code and place that say the same of several objects, in the order of the first of each.
///
/// The one that stays is about the patch's target, and names the objects.
pub(super) fn grouped(found: Vec<Finding>, set: &PatchSet) -> Vec<Finding> {
    let mut groups: Vec<Vec<Finding>> = Vec::new();
    let mut places: HashMap<Same, usize> = HashMap::new();
    for finding in found {
        let first = finding.places.first().map(|mark| (mark.place.source, mark.place.span.start));
        let at = *places.entry((finding.code, first, finding.message.clone())).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups.into_iter().filter_map(|group| joined(group, set)).collect()
}

fn joined(group: Vec<Finding>, set: &PatchSet) -> Option<Finding> {
    const NAMED: usize = 3;
    let names: Vec<String> = group.iter().filter_map(|finding| finding.config.clone()).collect();
    let count = group.len();
    let mut first = group.into_iter().next()?;
    if count == 1 || names.len() < count {
        return Some(first);
    }
    let rest = count - count.min(NAMED);
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    first.message =
        format!("{}; so it is on {count} objects: {}{more}", first.message, names[..count - rest].join(", "));
    let target = first.places.first().and_then(|mark| target_of(&mark.place, set));
    first.config = target.or(first.config);
    Some(first)
}

/// The target of the patch that a place is in.
fn target_of(place: &Place, set: &PatchSet) -> Option<String> {
    let is_in = |span: std::ops::Range<usize>| span.start <= place.span.start && place.span.start < span.end;
    let patch = set.patches.iter().find(|p| p.source() == place.source && is_in(p.document.span()))?;
    Some(patch.target.clone())
}
