//! Rules of what patches do: to the base, to each other, and from one release to the next.

use super::{Rule, error, note, warning};

pub(super) const RULES: &[Rule] = &[
    // Targets.
    error(
        "patch/expect",
        "a patch hits more or fewer objects than expected",
        "`# expect: 1..3` in the header of a patch, or `check: expect:` in onlay.yaml, says how many objects the patch is to hit: `2`, `1..3`, `1..`, `..3`. A release that renames or adds objects changes what a label or a selector has, and nothing else would say so. With `0..1` the target may be missing.",
        "Look at the objects that the target names now (`onlay labels`), then correct the target or the number.",
    ),
    error(
        "patch/bad-expect",
        "an expected number of objects cannot be read, or is for no patch",
        "`expect` is a number or a range: `2`, `1..3`, `1..` for at least one, `..3` for at most three. In onlay.yaml it stands behind the target or the path of a patch.",
        "Write it as `2`, `1..3` or `1..`, and name a target or a path that a patch has.",
    ),
    note(
        "patch/other-targets",
        "a label or selector hits other objects than in the release before",
        "The release has new objects that the patch is laid onto, or lacks some that it was laid onto. Both happen without a word: a new Deployment gets the operator's settings for all Deployments, wanted or not.",
        "Look whether the patch fits the new objects, and whether the lost ones have successors; `# expect:` keeps the number fixed.",
    ),
    // Effect.
    warning(
        "patch/obsolete",
        "a patch did something in the release before, and does nothing now",
        "The vendor has come to the value that the patch asks for. A patch that stays behind has no effect today, but holds the value when the vendor goes on from there.",
        "Delete the patch.",
    ),
    note(
        "patch/absorbed",
        "a part of a patch says what the base has already",
        "The patch changes something, but this field of it has the base's own value. It looks as if it were a setting of yours, and it will hide the vendor's next value of the field. With --before the finding tells whether the vendor has only now come to it.",
        "Take the field out of the patch, unless it is to stay as it is whatever the vendor does.",
    ),
    note(
        "patch/not-idempotent",
        "a JSON patch adds an item to a list each time it is laid on",
        "`add` with an index or `-` puts an item in and asks for nothing, so that a release that brings the item itself has it twice. A strategic merge patch for a list with a key, or a `test` before the operation, cannot do that.",
        "Where the list has a merge key write a strategic merge patch; else note why the item is needed, and look again with each release.",
    ),
    warning(
        "patch/appended-again",
        "a JSON patch adds an item that the list has already",
        "The base has an equal item, so that it stands in the list twice afterwards. Mostly the vendor ships now what the patch has added.",
        "Delete the operation.",
    ),
    warning(
        "patch/misspelt-directive",
        "a key looks like a directive, but is none",
        "Only `$patch`, `$retainKeys`, `$setElementOrder/FIELD` and `$deleteFromPrimitiveList/FIELD` direct a merge. Any other key with a `$` goes into the object as a field, and what it was to delete or replace stays.",
        "Correct the spelling.",
    ),
    // Numbers.
    warning(
        "patch/index-path",
        "a JSON patch names an item of a list by its number",
        "`/spec/template/spec/containers/0/image` means whatever container comes first. When the vendor adds one before it, the patch goes to the wrong container and fails nowhere.",
        "Put a `test` of the item's name before the operation, so that the patch fails rather than hits another item; or write a strategic merge patch, which goes by the name.",
    ),
    warning(
        "patch/index-moved",
        "a JSON patch meets another item of a list than in the release before",
        "The number in the pointer means another item now: the vendor has added, removed or moved items. The patch is laid onto the wrong one.",
        "Correct the number, and put a `test` of the item's name before the operation.",
    ),
    // Each other.
    warning(
        "patch/duplicate",
        "the same patch stands in the set twice",
        "Two patches have the same target and say the same. The second one does nothing, or, if it adds to a list, does it once more; and whoever changes one of them is surprised by the other.",
        "Delete one of them.",
    ),
    note(
        "patch/written-twice",
        "two patches write the same value to one field",
        "They agree today. Whoever changes the value in one of them has a conflict, or no effect.",
        "Leave the field to one of them.",
    ),
    warning(
        "patch/conflict",
        "two patches write different values to one field",
        "The later one wins, by the order of --patches and of the paths. A file that is renamed changes what runs. If the later one is meant to build on the earlier, a JSON patch with a `test` of the earlier value says so, and is no conflict.",
        "Leave the field to one of them, or test the value that is replaced.",
    ),
    warning(
        "patch/undone",
        "a patch sets back what an earlier one has changed",
        "Afterwards the field has the value of the base again, as if neither patch were there.",
        "Delete this part of both patches, or the later one if the earlier is meant.",
    ),
    note(
        "patch/order-dependent",
        "two patches give something else in the other order",
        "They do not write the same field, but one of them counts on what the other leaves: an item that was put in before, a value that is tested, a mapping that is replaced as a whole. Their order is that of their paths, so that renaming a file changes what comes out, or makes a patch fail. Each pair is tried on the first object that both are for, a hundred pairs at most.",
        "Join the two in one file, or name the files so that the order is plain.",
    ),
    // From one release to the next.
    warning(
        "patch/changed-underneath",
        "the vendor changed what a patch of yours hides",
        "The base has another value than the release before at a place that the patch writes. What comes out is your value, before and after, so that a comparison of the results shows nothing: a limit that was raised, or a fix of the vendor's, goes unseen. Values of Secrets are not shown.",
        "Compare the vendor's two values with yours, and take the new one over where it is better; delete the patch if it is not needed any more.",
    ),
    warning(
        "patch/list-rule-changed",
        "a CRD changed how a list takes patches",
        "A custom resource's list is merged by the keys of its CRD, united as a set, or replaced. The CRD of this release says something else than the one before, so that the same patch leaves another list.",
        "Look at the list that comes out, and write the patch for the new rule.",
    ),
];
