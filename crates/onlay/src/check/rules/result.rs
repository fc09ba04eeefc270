//! Rules of what comes out.

use super::{Rule, error, warning};

pub(super) const RULES: &[Rule] = &[
    error(
        "result/missing-object",
        "an object that the release must have is missing",
        "Some objects are needed for an upgrade to work, such as the job that migrates the database. The platform's profile names them, and so do `--require` and `check: require:` in onlay.yaml.",
        "Ask the vendor for the complete bundle; if the object is not needed, choose another profile with `--profile none`.",
    ),
    // Fields and types.
    error(
        "result/unknown-field",
        "a field that the kind does not have",
        "Kubernetes, or the CRD of the kind, knows no such field. `kubectl apply` refuses the object, and an API server that is less strict drops the field in silence, so that what you wrote never takes effect. Mostly it is a misspelt name, or a field at the wrong depth.",
        "Correct the spelling or the indentation; the finding names fields that may be meant.",
    ),
    warning(
        "result/removed-field",
        "a field that Kubernetes no longer has",
        "An older Kubernetes knew this field; the one that the configs are for drops it, as if it were not there.",
        "Take it out, or say with --kube-version which Kubernetes the configs are for.",
    ),
    error(
        "result/wrong-type",
        "a value of another type than the field's",
        "The API server reads each field as its type and refuses the whole object where it cannot: a number for a label, a string for `replicas`, a list where a mapping is wanted. Quotes make strings; without them `yes`, `on` and `1` are none.",
        "Add or remove quotes, or give the value the shape that the finding names.",
    ),
    error(
        "result/invalid-value",
        "a value that the CRD does not list",
        "The CRD of the kind lists the values that the field may have (`enum`), and this is none of them. The API server refuses the object.",
        "Use one of the values that the finding names.",
    ),
    error(
        "result/missing-field",
        "a field that the CRD demands is missing",
        "The CRD of the kind says that the field must be there (`required`) and gives it no default. The API server refuses the object.",
        "Add the field; if a patch has removed it, change the patch.",
    ),
    // Objects and each other.
    warning(
        "result/dangling-reference",
        "an object names another one that is not there",
        "A pod whose Secret, ConfigMap, ServiceAccount or volume claim does not exist does not start; a binding or an Ingress without its object does nothing. What every cluster has, what the installer makes, and references that are optional are not told. Where it is not sure that the object is to be in the release, the finding is a note.",
        "Correct the name. If the object is made elsewhere, ignore the finding in onlay.yaml with the reason.",
    ),
    error(
        "result/selector-mismatch",
        "a workload does not select its own pods",
        "The selector of a Deployment, StatefulSet, DaemonSet or ReplicaSet must match the labels of its own pod template. The API server refuses one that does not.",
        "Change both together, or neither: the selector of an existing workload cannot change at all.",
    ),
    warning(
        "result/selector-matches-nothing",
        "a selector that no pod of the release fits",
        "A Service without pods refuses connections, and a PodDisruptionBudget or NetworkPolicy without pods protects nothing. A patch or a new release may have changed the labels on one side only. Where a controller may make the pods, and for rules that only let others in, the finding is a note.",
        "Compare the selector with the labels of the workload that is meant.",
    ),
    warning(
        "result/placeholder-left",
        "a placeholder that nobody gave a value",
        "`${NAME}` or `{{NAME}}` stands in a field that is no script and no template, so that it is taken as it is: an image or a namespace of that name does not exist.",
        "Give it a value with `--set NAME=VALUE`, or in `set:` of onlay.yaml.",
    ),
    // Images.
    warning(
        "result/image-not-in-manifest",
        "an image that is not the one of the release's manifest",
        "`manifest.json` lists the images of the release. One that is not listed is not mirrored with it, and one of another version may not fit the rest. Registries and paths do not count: only the last part of the name, and the tag or digest.",
        "Take the manifest's image, or ignore the finding with the reason for the other one.",
    ),
    warning(
        "result/image-latest",
        "an image without a fixed version",
        "The tag `latest`, or no tag, means whatever is newest when a pod starts: two pods of one workload may differ, and no rollback brings the old one back.",
        "Name a version or a digest.",
    ),
    error(
        "result/no-image",
        "a container without an image",
        "The API server refuses a pod with a container that names no image. Often a patch was to change a container and misspelt its name, so that it adds one.",
        "Correct the name of the container in the patch, or give it an image.",
    ),
];
