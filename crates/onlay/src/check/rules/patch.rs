//! Rules of patches.

use super::{Rule, error, note, warning};

pub(super) const RULES: &[Rule] = &[
    // Reading.
    error(
        "patch/no-target",
        "a patch does not say which object it is for",
        "A YAML patch names its target in a comment line before its content, a JSON patch under `target`. Without one it is laid onto nothing, although it looks as if it did something.",
        "Put `# target: NAME` on a line of its own before the patch, or let `onlay patch adopt` do it.",
    ),
    error(
        "patch/two-targets",
        "a patch names two targets",
        "The comment header and the `target` of a JSON patch, or two headers, name different objects. Which one is meant cannot be known.",
        "Keep one of them; a second patch in the same file goes behind a `---`.",
    ),
    error(
        "patch/not-a-patch",
        "a patch file holds something that is no patch",
        "A patch is a mapping (a strategic merge patch), or a list of JSON patch operations. A scalar is neither.",
        "Check the indentation, or move the file out of the patch folder.",
    ),
    error(
        "patch/bad-operation",
        "an operation of a JSON patch is not valid",
        "An operation needs `op` and `path`; `add`, `replace` and `test` need `value`, `move` and `copy` need `from` (RFC 6902, section 4). Its pointer begins with `/`, and only `~0` and `~1` follow a `~` (RFC 6901).",
        "Write the missing member, or mend the pointer; `/` in a key is written `~1`, `~` is written `~0`.",
    ),
    // Targets.
    error(
        "patch/no-such-target",
        "a patch is for an object that is not there",
        "The target names no object, label or selector of this release, so the patch does nothing. After an upgrade this is how a setting gets lost: the vendor renamed or dropped the object, and what the patch was for comes back to its default.",
        "Correct the name, aim the patch at the object's successor, or delete the patch.",
    ),
    warning(
        "patch/object-and-label",
        "a target is the name of an object and of a label",
        "The object wins, and the other objects of the label are left alone. If the label was meant, most of its objects miss the patch.",
        "Write `Kind/name` for the object, or give the label another name.",
    ),
    error(
        "patch/ambiguous-target",
        "a target is the name of several objects",
        "Several kinds share the name, and the patch has no `kind` that would choose among them.",
        "Give the patch a `kind`, or write the target as `Kind/name`.",
    ),
    error(
        "patch/bad-selector",
        "a selector cannot be read",
        "A target with `=`, `!=`, `in` or `notin` is a selector on Kubernetes labels, in the spelling of `kubectl -l`.",
        "Write it as `app=web,tier!=db` or `env in (a, b)`.",
    ),
    error(
        "patch/no-object-of-kind",
        "no object of a label is of the patch's kind",
        "The label or selector has objects, but the patch says a `kind` that none of them has, so that it does nothing.",
        "Correct the `kind`, or take it out if the patch is for all of them.",
    ),
    note(
        "patch/skipped-by-kind",
        "a patch skips an object of its label",
        "A patch for a label or selector that has a `kind` is laid onto objects of that kind only. This says which ones it passes over.",
        "Nothing, if that is meant; else take the `kind` out of the patch.",
    ),
    error(
        "patch/other-kind",
        "a patch is for another kind than its target's",
        "The `kind` in the patch and the kind of the object that the target names differ. One of them is a mistake: a patch for a StatefulSet rarely makes sense on a Deployment.",
        "Correct the `kind` or the target.",
    ),
    error(
        "patch/other-name",
        "a patch has another name than its target's",
        "`metadata.name` in a patch selects, it never renames. It differs from the target, so that one of them is a mistake.",
        "Correct `metadata.name` or the target, or leave `metadata.name` out.",
    ),
    warning(
        "patch/other-api-version",
        "a patch has another apiVersion than its target's",
        "The patch was written for another version of the kind. It is laid on all the same; its fields may be called otherwise there, or not exist.",
        "Read the patch again with the object's version in mind, and write that one.",
    ),
    warning(
        "patch/other-namespace",
        "a patch moves its object to another namespace",
        "`metadata.namespace` is merged like any other field. An object that moves leaves its old copy behind in the cluster, and whoever calls it by its name no longer finds it.",
        "Leave the namespace out of the patch, or move everything with `--namespace`.",
    ),
    error(
        "patch/opaque",
        "a patch is for an encrypted config",
        "The config is one run of base64 that only the platform can open. There are no fields to patch.",
        "Ask the vendor for the plain config, or change the value where the platform reads it.",
    ),
    note(
        "patch/settled",
        "a patch is not laid onto an object that is as it is meant to be",
        "Objects that an installer made, or that were materialized before, take only patches that are named for them.",
        "Nothing; to patch the object all the same give the patch with --after-patches.",
    ),
    note(
        "patch/repeated",
        "a default patch of the vendor is in the patch set already",
        "The same patch for the same target is among your own, so that the vendor's is not laid on a second time.",
        "Nothing; or delete your copy, now that the vendor ships it.",
    ),
    // Strategic merge.
    error(
        "patch/unknown-directive",
        "a directive is unknown, or has no field",
        "`$patch` knows `replace` and `delete`; `$setElementOrder/FIELD` and `$deleteFromPrimitiveList/FIELD` name a field and hold a list; `$retainKeys` is a list. The API server refuses the others.",
        "Correct the spelling; to merge is what happens without a directive.",
    ),
    error(
        "patch/deletes-object",
        "`$patch: delete` stands at the top of a patch",
        "It would delete the whole object. Patches change objects; which objects there are is the release's business.",
        "Scale the workload to 0, or leave the object out when you apply.",
    ),
    error(
        "patch/no-merge-key",
        "an item has not the key that tells the items apart",
        "Items of this list are merged by a key, such as the `name` of a container. Without it nobody knows which item is meant.",
        "Give the item its key.",
    ),
    error(
        "patch/wrong-kind",
        "a list meets something that is no list, or its items differ in kind",
        "A list of mappings cannot be merged with a list of scalars, and a directive for a list needs one.",
        "Compare the patch with the field's type; `onlay materialize --object NAME` shows the base.",
    ),
    error(
        "patch/unknown-field",
        "a patch merges into a field that the type has not",
        "The API server merges only where it knows the type of a field. A misspelt or misplaced field is refused.",
        "Check the spelling and the indentation of the field.",
    ),
    error(
        "patch/retain-keys",
        "`$retainKeys` does not list a key that the patch sets",
        "`$retainKeys` lists all keys that stay. A key that the patch sets and the list lacks contradicts itself, and the API server refuses it.",
        "Add the key to `$retainKeys`.",
    ),
    error(
        "patch/element-order",
        "`$setElementOrder` does not fit its list",
        "The items of the patch come in another order than `$setElementOrder` gives, or there is no list to put in order.",
        "Bring the items into the given order.",
    ),
    warning(
        "patch/directive-left-over",
        "a directive stays in the object as if it were a field",
        "The merge algorithm of Kubernetes leaves directives in text that is put in whole, for example in a new mapping. The API server then refuses or drops the odd key.",
        "Take the directive out; where there is nothing in the base there is nothing to direct.",
    ),
    note(
        "patch/list-replaced",
        "a patch's list takes the place of the base's",
        "No key tells the items of this list apart, so that the patch's list replaces the base's. Items that the vendor adds later are dropped without a word.",
        "Repeat the items that are to stay, use a JSON patch that adds to the list, or give the CRD with --crds if its list has keys.",
    ),
    note(
        "patch/reorders-base-items",
        "a patch changes the order of the base's items",
        "Items that a patch names come out in the patch's order. Where order counts, as for environment variables that use each other, that may matter.",
        "Name the items in the order of the base.",
    ),
    // JSON patch.
    error(
        "patch/no-such-place",
        "a JSON patch points at a place that is not there",
        "`replace`, `remove`, `test`, `move` and `copy` need the place, and `add` needs the mapping or list around it (RFC 6902, section 4). None of the patch is laid onto the object.",
        "Correct the pointer, or add what is around the place first.",
    ),
    error(
        "patch/bad-index",
        "a JSON patch uses an index that the list has not",
        "An index is a number without leading zeros, no greater than the last item's (for `add`: than the number of items), or `-` for the end.",
        "Look at the list of this release: its items may have moved.",
    ),
    error(
        "patch/test-failed",
        "a `test` of a JSON patch is not met",
        "The patch says what must be there before it is laid on, and something else is there. This is what `test` is for: the vendor has changed what the patch relies on.",
        "Look at the value of this release, then correct the patch and its `test`.",
    ),
    error(
        "patch/impossible-move",
        "a JSON patch moves a value into itself, or removes the object",
        "A value cannot become a part of itself, and the whole object cannot be removed or moved.",
        "Point at the field that is meant.",
    ),
    error(
        "patch/changes-identity",
        "a JSON patch changes what names the object",
        "apiVersion, kind, name and namespace select the object. A patch that changes them would make another object, and whoever names the old one would miss it.",
        "Leave these fields alone; `--namespace` moves everything together.",
    ),
    // Effect.
    warning(
        "patch/no-effect",
        "a patch changes nothing on an object",
        "The object is already as the patch wants it. Either the vendor now ships what you asked for, or the patch never did what you think.",
        "Delete the patch, or that part of it, if the release says it itself.",
    ),
    error(
        "onlay/internal",
        "a fault of onlay itself",
        "The new text of an object was read again before it was to be written, and does not say what was meant. Nothing was written.",
        "Please report it, with the object and the patch.",
    ),
];
