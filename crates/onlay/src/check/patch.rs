//! Rules of patches: what they hit, what they do, how they get along with each other, and what the vendor changed underneath.
//!
//! What is wrong with a patch by itself the plan has said already. Here its words are compared: with the base, with the other patches
//! of the object, and with the object of the release before.

mod directives;
mod effect;
mod expect;
mod grouped;
mod indexes;
mod looked;
mod pairs;
mod underneath;

use onlay_kube::{Names, Rules};
use rayon::prelude::*;

use super::Check;
use crate::finding::Finding;

pub(super) fn check(check: &Check<'_>, names: &Names, found: &mut Vec<Finding>) {
    let objects = looked::look(check, names);
    let twins = pairs::Twins::in_set(check.set);
    let before = check.before.map(|before| looked::indexes(before.base, check.crds));
    let before = before.as_ref().map(|indexes| Rules::of(indexes));
    let of_object = |object: &looked::Patched<'_, '_>| {
        let mut found = Vec::new();
        effect::absorbed(object, &mut found);
        effect::dropped(object, &mut found);
        effect::appended(object, &mut found);
        indexes::by_number(object, &mut found);
        underneath::changed(object, &mut found);
        if let Some(rules) = &before {
            underneath::list_rules(object, rules, &mut found);
        }
        let open = pairs::written_again(object, &twins, &mut found);
        (found, open)
    };
    let (each, open): (Vec<Vec<Finding>>, Vec<_>) = objects.par_iter().map(of_object).collect();
    let mut mine: Vec<Finding> = each.into_iter().flatten().collect();
    pairs::order_counts(check, &objects, &open, &mut mine);
    // The plan says it of each object by itself; here it is known what the patch does elsewhere, and did before.
    found.retain(|finding| finding.code != "patch/no-effect");
    effect::idle(&objects, &twins, &mut mine);
    found.extend(grouped::grouped(mine, check.set));
    pairs::duplicates(check.set, &twins, found);
    directives::check(check, found);
    expect::check(check, names, found);
}
