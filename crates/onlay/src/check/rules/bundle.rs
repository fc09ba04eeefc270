//! Rules of texts: of the bundle, and of anything that is YAML.

use super::{Rule, error, note, warning};

pub(super) const RULES: &[Rule] = &[
    error(
        "yaml/syntax",
        "a text is no YAML",
        "The text cannot be read, so that nothing can be said of what is in it.",
        "Look at the marked place: mostly a quote is not closed, or a line is indented otherwise than its siblings.",
    ),
    warning(
        "yaml/duplicate-key",
        "a key stands twice in one mapping",
        "Kubernetes takes the last of two equal keys and says nothing. In a patch it is an error, since one of the values was written in vain.",
        "Keep the one that is meant.",
    ),
    warning(
        "yaml/surprising-scalar",
        "a value is read as something else than it looks like",
        "Kubernetes reads YAML 1.1: `on`, `yes` and `y` are booleans, `0644` is 420, `1e3` is 1000, `1_000` a number. Where text is meant the value is silently another one.",
        "Put it in quotes if text is meant.",
    ),
    warning(
        "text/hidden-characters",
        "a text holds characters that nobody sees",
        "Characters that change the reading order, have no width or steer a terminal can make a text look like another one. In configs they are mostly pasted by accident, sometimes by intent.",
        "Remove them, or write them as an escape in double quotes if they are meant.",
    ),
    note(
        "bundle/no-object",
        "a document is no Kubernetes object",
        "Without `apiVersion`, `kind` and `metadata.name` a document cannot be named, patched or compared. It goes along as it is.",
        "Nothing, if it is meant for something else.",
    ),
    error(
        "bundle/duplicate-object",
        "an object stands twice in the bundle",
        "Two documents have the same kind, namespace and name. Which one runs depends on the order in which they are applied.",
        "Remove one of them, or ask the vendor which one is meant.",
    ),
    note(
        "extra/in-bundle",
        "an extra object is in the bundle, too",
        "What the installer made is in the bundle as well; the bundle's text is taken.",
        "Take it out of the extra objects.",
    ),
    note(
        "policies/replaces",
        "a network policy takes the place of the bundle's",
        "A document given with --network-policies has the key of an object of the bundle, and replaces it.",
        "Nothing, if that is meant.",
    ),
    warning(
        "labels/no-such-object",
        "the labels file names an object that no release has",
        "The label binds fewer objects than it says, so that patches for it miss one. The vendor may have renamed it.",
        "Correct the name, or take it out of the labels file.",
    ),
    warning(
        "api/removed",
        "an API version is no longer served",
        "The API server of this Kubernetes refuses the object: its API version was removed. That is settled by the Kubernetes deprecation guide.",
        "Use the successor that the finding names, or say with --kube-version which Kubernetes the configs are for.",
    ),
    note(
        "api/deprecated",
        "an API version will not be served for long",
        "The API version still works and has a successor. A later Kubernetes refuses it.",
        "Ask the vendor for the successor, or patch nothing yet.",
    ),
];
