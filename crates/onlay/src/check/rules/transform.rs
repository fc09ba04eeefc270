//! Rules of transformations: one word of the operator's that changes many objects.

use super::{Rule, error, note};

pub(super) const RULES: &[Rule] = &[
    error(
        "transform/no-such-object",
        "an image is set for an object that is not there",
        "`--image OBJECT#CONTAINER=REF` or `images:` names an object that this release does not have, so that the image stays what the vendor ships.",
        "Correct the name, or take the line out.",
    ),
    error(
        "transform/no-such-container",
        "an image is set for a container that is not there",
        "The object has no container of that name; the vendor may have renamed it.",
        "Use one of the names that the finding lists.",
    ),
    note(
        "transform/image-stays",
        "an image is not taken from the registry",
        "The image is named in a way that cannot be moved to another registry, for example by a variable.",
        "Set it with --image.",
    ),
    error(
        "transform/unused-placeholder",
        "a value is given for a placeholder that no text has",
        "`--set NAME=VALUE` or `set:` names a placeholder that no object of this release has.",
        "Correct the name, or take the line out.",
    ),
    error(
        "transform/several-namespaces",
        "one namespace is to replace several",
        "The objects are in several namespaces, and moving all of them into one may make two objects of one name.",
        "Say which one is meant: `--namespace OLD=NEW`.",
    ),
    error(
        "transform/no-such-namespace",
        "a namespace is to be replaced that no object is in",
        "`--namespace OLD=NEW` names a namespace that this release does not use.",
        "Correct the name, or take the line out.",
    ),
    error(
        "transform/namespace-collision",
        "two objects would become one",
        "In the new namespace several objects would have the same kind and name.",
        "Move one of them to another namespace, or leave it where it is.",
    ),
    note(
        "transform/namespace-in-text",
        "a namespace stands in a text that is not changed",
        "The old namespace is part of a longer text, such as a host name or a script. Texts are never edited by guess.",
        "Patch the text if it means the namespace.",
    ),
    error(
        "presets/no-such-size",
        "the presets file has not the size that is asked for",
        "`--size` or `size:` names a size that the presets file does not know.",
        "Use one of the sizes that the finding lists.",
    ),
    error(
        "presets/invalid",
        "the presets file is not as it should be",
        "The presets file gives replicas and resources by size and object. This part of it is something else.",
        "Compare with the example in the documentation.",
    ),
    error(
        "presets/unknown-key",
        "the presets file has a key that means nothing",
        "A misspelt key would be passed over in silence, and with it what it was to set.",
        "Correct the spelling.",
    ),
];
