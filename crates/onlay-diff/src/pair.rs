//! Pairing: which object before is which object after.

use onlay_kube::ObjectKey;

use crate::diff::Diff;
use crate::sequence::Numbers;

/// The objects of two releases, put together by their keys. All numbers are places in the lists given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairing {
    /// The same object on both sides, in the order of the after side.
    pub pairs: Vec<Diff<usize>>,
    /// The objects that only one side has, in its order.
    pub unpaired: Diff<Vec<usize>>,
}

/// What two keys must have in common, and whether nothing else on either side may have it, too.
struct Round {
    identity: fn(&ObjectKey) -> Identity<'_>,
    only_unique: bool,
}

/// Group, version, kind, namespace, name; what does not matter is empty.
type Identity<'k> = [&'k str; 5];

/// From sure to likely. Each round looks only at what the ones before it left over.
const ROUNDS: [Round; 4] = [
    // A release may serve one object in two versions: each finds its own.
    Round { identity: |k| [&k.group, &k.version, &k.kind, namespace(k), &k.name], only_unique: false },
    Round { identity: |k| [&k.group, "", &k.kind, namespace(k), &k.name], only_unique: false },
    // Kinds move to other groups (Ingress), a vendor renames a namespace.
    Round { identity: |k| ["", "", &k.kind, namespace(k), &k.name], only_unique: true },
    Round { identity: |k| ["", "", &k.kind, "", &k.name], only_unique: true },
];

fn namespace(key: &ObjectKey) -> &str {
    key.namespace.as_deref().unwrap_or_default()
}

/// Puts objects together: by key with the version aside, then the rest by kind and name where only one object of each
/// side fits.
///
/// ```
/// use onlay_diff::{Diff, pair};
/// use onlay_kube::ObjectKey;
/// let key = |group: &str, name: &str| ObjectKey {
///     group: group.into(), version: "v1".into(), kind: "Ingress".into(), namespace: None, name: name.into(),
/// };
/// let (old, new, other) = (key("extensions", "web"), key("networking.k8s.io", "web"), key("extensions", "api"));
/// let pairing = pair(Diff::new(&[&old, &other], &[&new]));
/// assert_eq!(pairing.pairs, [Diff::new(0, 0)]);
/// assert_eq!(pairing.unpaired, Diff::new(vec![1], vec![]));
/// ```
#[must_use]
pub fn pair(keys: Diff<&[&ObjectKey]>) -> Pairing {
    let mut rest = keys.map(|side| (0..side.len()).collect::<Vec<_>>());
    let mut partners: Vec<Option<usize>> = vec![None; keys.after.len()];
    for round in &ROUNDS {
        if rest.before.is_empty() || rest.after.is_empty() {
            break;
        }
        let mut groups = Groups { numbers: Numbers::with_capacity(rest.before.len()), all: Vec::new() };
        let mut next = vec![None; keys.before.len()];
        // The first one last, so that it is the first to find a partner.
        for &i in rest.before.iter().rev() {
            let group = groups.of((round.identity)(keys.before[i])).1;
            group.len.before += 1;
            next[i] = group.first.replace(i);
        }
        let in_group = |&i: &usize| {
            let (number, group) = groups.of((round.identity)(keys.after[i]));
            group.len.after += 1;
            number
        };
        let numbers: Vec<usize> = rest.after.iter().map(in_group).collect();
        let mut is_paired = vec![false; keys.before.len()];
        for (&i, number) in rest.after.iter().zip(numbers) {
            let group = &mut groups.all[number];
            if round.only_unique && (group.len.before > 1 || group.len.after > 1) {
                continue;
            }
            if let Some(before) = group.first {
                group.first = next[before];
                partners[i] = Some(before);
                is_paired[before] = true;
            }
        }
        rest.before.retain(|&i| !is_paired[i]);
        rest.after.retain(|&i| partners[i].is_none());
    }
    let pairs = partners.iter().enumerate().filter_map(|(after, before)| Some(Diff::new((*before)?, after))).collect();
    Pairing { pairs, unpaired: rest }
}

/// Objects that have in common what a round looks at.
struct Groups<'k> {
    numbers: Numbers<Identity<'k>>,
    all: Vec<Group>,
}

struct Group {
    len: Diff<usize>,
    /// The first of the side before that has no partner.
    first: Option<usize>,
}

impl<'k> Groups<'k> {
    /// Finds the group of an object, with its number.
    fn of(&mut self, identity: Identity<'k>) -> (usize, &mut Group) {
        let number = self.numbers.of(identity) as usize;
        if number == self.all.len() {
            self.all.push(Group { len: Diff::new(0, 0), first: None });
        }
        (number, &mut self.all[number])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads `group/version Kind namespace/name`.
    fn key(text: &str) -> ObjectKey {
        let words: Vec<&str> = text.split([' ', '/']).collect();
        let [group, version, kind, namespace, name] = words[..] else { panic!("{text:?} has not five parts") };
        ObjectKey {
            group: group.to_owned(),
            version: version.to_owned(),
            kind: kind.to_owned(),
            namespace: (!namespace.is_empty()).then(|| namespace.to_owned()),
            name: name.to_owned(),
        }
    }

    fn check(before: &[&str], after: &[&str], pairs: &[(usize, usize)]) {
        let keys = Diff::new(before, after).map(|side| side.iter().map(|t| key(t)).collect::<Vec<_>>());
        let refs = keys.as_ref().map(|side| side.iter().collect::<Vec<_>>());
        let pairing = pair(refs.as_ref().map(Vec::as_slice));
        let expected: Vec<_> = pairs.iter().map(|&(b, a)| Diff::new(b, a)).collect();
        assert_eq!(pairing.pairs, expected, "{before:?} -> {after:?}");
        let paired = |side: fn(&Diff<usize>) -> usize| expected.iter().map(side).collect::<Vec<_>>();
        let rest = |len: usize, paired: Vec<usize>| (0..len).filter(|i| !paired.contains(i)).collect::<Vec<_>>();
        assert_eq!(pairing.unpaired.before, rest(before.len(), paired(|p| p.before)));
        assert_eq!(pairing.unpaired.after, rest(after.len(), paired(|p| p.after)));
    }

    #[test]
    fn the_version_does_not_tell_objects_apart() {
        check(&["apps/v1beta1 Deployment /web"], &["apps/v1 Deployment /web"], &[(0, 0)]);
        check(&["apps/v1 Deployment /web"], &["apps/v1 StatefulSet /web"], &[]);
        check(&["apps/v1 Deployment /web"], &["apps/v1 Deployment /api"], &[]);
    }

    #[test]
    fn two_versions_of_one_object_find_their_own() {
        check(&["x/v1 A /a", "x/v2 A /a"], &["x/v2 A /a", "x/v1 A /a"], &[(1, 0), (0, 1)]);
        check(&["x/v1 A /a", "x/v2 A /a"], &["x/v2 A /a", "x/v3 A /a"], &[(1, 0), (0, 1)]);
        check(&["x/v1 A /a", "x/v2 A /a"], &["x/v3 A /a", "x/v4 A /a", "x/v5 A /a"], &[(0, 0), (1, 1)]);
        check(&["x/v3 A /a", "x/v4 A /a", "x/v5 A /a"], &["x/v1 A /a", "x/v2 A /a"], &[(0, 0), (1, 1)]);
    }

    #[test]
    fn an_object_may_move_to_another_group_or_namespace() {
        check(&["extensions/v1beta1 Ingress a/web"], &["networking.k8s.io/v1 Ingress a/web"], &[(0, 0)]);
        check(&["/v1 Service a/web"], &["/v1 Service b/web"], &[(0, 0)]);
        check(
            &["old/v1 Ingress a/web", "old/v1 Ingress b/web"],
            &["new/v1 Ingress b/web", "new/v1 Ingress a/web"],
            &[(1, 0), (0, 1)],
        );
    }

    #[test]
    fn a_name_that_fits_several_objects_pairs_none() {
        check(&["/v1 Service a/web", "/v1 Service b/web"], &["/v1 Service c/web"], &[]);
        check(&["/v1 Service a/web"], &["/v1 Service b/web", "/v1 Service c/web"], &[]);
    }

    #[test]
    fn what_is_paired_by_key_is_out_of_the_way() {
        check(
            &["/v1 Service a/web", "/v1 Service b/web"],
            &["/v1 Service c/web", "/v1 Service a/web"],
            &[(1, 0), (0, 1)],
        );
    }

    #[test]
    fn pairs_stand_in_the_order_of_the_after_side() {
        check(&["/v1 A /1", "/v1 A /2", "/v1 A /3"], &["/v1 A /3", "/v1 A /4", "/v1 A /1"], &[(2, 0), (0, 2)]);
    }
}
