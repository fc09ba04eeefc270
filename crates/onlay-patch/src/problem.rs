//! Everything that can be wrong with a patch, or worth a word, with its places.

use onlay_kube::ObjectId;
use onlay_yaml::Place;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Likely not what was meant; the patch applies.
    Warning,
    /// The patch, or this object's part of it, does not apply.
    Error,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// Returns the word for it: `error`, `warning`, `note`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A problem of one patch, perhaps with one object.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// How bad it is.
    pub severity: Severity,
    /// Where in the patch.
    pub place: Place,
    /// Where in the base, if there is such a place.
    pub target: Option<Place>,
    /// The object that the patch was laid on.
    pub object: Option<ObjectId>,
    /// The patch's number in its set; nothing for a file that could not be read.
    pub patch: Option<usize>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the message says what each field is")]
pub enum ProblemKind {
    // Reading.
    #[error("{message}")]
    Syntax { message: String },
    #[error("the patch has no target")]
    NoTarget { suggestion: Option<String> },
    #[error("the patch has two targets, `{first}` and `{second}`")]
    TwoTargets { first: String, second: String },
    #[error("the key `{key}` stands twice")]
    DuplicateKey { key: String },
    #[error("`{raw}` is read as {reading}")]
    SurprisingScalar { raw: String, reading: String },
    #[error("a patch is a mapping or a list of operations, not a scalar")]
    NotAPatch,
    #[error("operation {number} has no `{member}`")]
    MissingMember { number: usize, member: &'static str },
    #[error("operation {number}: `{op}` is no operation of a JSON patch")]
    UnknownOperation { number: usize, op: String },
    #[error("operation {number}: {problem}")]
    BadPointer { number: usize, problem: String },
    #[error("operation {number} is no mapping")]
    BadOperation { number: usize },

    // Targets.
    #[error(
        "Target '{target}' is a nonexistent object. If you apply a patch to this target there will be no configuration file associated with it until an object called '{target}' is created."
    )]
    NoSuchTarget { target: String, near: Vec<String> },
    #[error("`{target}` names both an object and a label; the patch goes to the object alone")]
    ObjectAndLabel { target: String },
    #[error("`{target}` names several objects: {}", .names.join(", "))]
    AmbiguousTarget { target: String, names: Vec<String> },
    #[error("the selector `{target}` is not valid: {problem}")]
    BadSelector { target: String, problem: String },
    #[error("none of the {count} objects of `{target}` is of kind {kind}")]
    NoObjectOfKind { target: String, kind: String, count: usize },
    #[error("{name} is of kind {actual}, but the patch is for kind {kind}")]
    OtherKind { name: String, kind: String, actual: String },
    #[error("the patch is for `{name}`, but its target is `{actual}`")]
    OtherName { name: String, actual: String },
    #[error("{name} has apiVersion {actual}, the patch says {api_version}")]
    OtherApiVersion { name: String, api_version: String, actual: String },
    #[error("the patch moves {name} to the namespace `{namespace}`")]
    OtherNamespace { name: String, namespace: String },
    #[error("{name} is encrypted; a patch cannot look into it")]
    Opaque { name: String },
    #[error("{name} is taken as it is, so that the patch is not laid onto it (again)")]
    Settled { name: String },
    #[error("the same patch for `{target}` is in the patch set already, so this one is not laid on again")]
    Repeated { target: String },
    #[error("{name} is of kind {actual}; the patch is for objects of kind {kind} and skips it")]
    SkippedByKind { name: String, kind: String, actual: String },

    // Strategic merge.
    #[error("`$patch: {directive}` is no directive here; `replace` and `delete` are")]
    UnknownDirective { directive: String },
    #[error("`$patch: delete` at the top would delete the whole object")]
    DeletesObject,
    #[error("the item has no `{key}`, by which the items of {pointer} are told apart")]
    NoMergeKey { pointer: String, key: String },
    #[error("an item of {pointer} in the base has no `{key}`, by which items are told apart")]
    NoMergeKeyInBase { pointer: String, key: String },
    #[error("{pointer} is to be a list of {wanted}, but has a {found}")]
    WrongItem { pointer: String, wanted: &'static str, found: &'static str },
    #[error("{pointer} is a list of lists, which cannot be merged")]
    ListOfLists { pointer: String },
    #[error("{pointer} is a list of mappings that no key tells apart, so it cannot be merged")]
    NoKeyForList { pointer: String },
    #[error("{rule}")]
    NoRule { pointer: String, rule: onlay_kube::NoRule },
    #[error("`{directive}` must be a list")]
    DirectiveNotAList { directive: String },
    #[error("`{directive}` must name a field, as in `{directive}/FIELD`")]
    DirectiveWithoutField { directive: String },
    #[error("`$retainKeys` does not list `{key}`, which the patch sets")]
    RetainKeysMisses { key: String },
    #[error("{pointer} is a {found}, so `{directive}` has no list to work on")]
    DirectiveNeedsList { pointer: String, directive: String, found: &'static str },
    #[error("the items of {pointer} are not in the order that `$setElementOrder` gives")]
    OrderMismatch { pointer: String },
    #[error("there is nothing to put in order at {pointer}")]
    NothingToOrder { pointer: String },
    #[error("the directive `{directive}` is left over at {pointer}, as the API server leaves it")]
    DirectiveLeftOver { pointer: String, directive: String },
    #[error("the patch's list takes the place of {pointer}: {dropped} of the base's items go")]
    ListReplaced { pointer: String, dropped: usize },
    #[error("the items of {pointer} that the base has change their order")]
    ReordersBaseItems { pointer: String },

    // JSON patch.
    #[error("operation {number} ({op}): {}", not_there(.exists, .missing, .found))]
    NoSuchPlace { number: usize, op: &'static str, exists: String, missing: String, found: String, near: Vec<String> },
    #[error("operation {number} ({op}): `{index}` is no index of {pointer}, which has {len} items")]
    BadIndex { number: usize, op: &'static str, pointer: String, index: String, len: usize },
    #[error("operation {number} (test): {pointer} has another value")]
    TestFailed { number: usize, pointer: String },
    #[error("operation {number} (move): {from} cannot move into itself")]
    MovesIntoItself { number: usize, from: String },
    #[error("operation {number} ({op}): the whole object cannot be removed")]
    RemovesObject { number: usize, op: &'static str },
    #[error("the patch changes {field}, which tells objects apart")]
    ChangesIdentity { field: &'static str },

    // Transformations.
    #[error("there is no object `{name}`")]
    NoSuchObject { name: String, near: Vec<String> },
    #[error("{}", no_container(.object, .container, .names))]
    NoSuchContainer { object: String, container: String, names: Vec<String>, near: Vec<String> },
    #[error("the image {image} stays where it is: {why}")]
    ImageStays { image: String, why: &'static str },
    #[error("no text has a placeholder `${{{name}}}` or `{{{{{name}}}}}`")]
    UnusedPlaceholder { name: String, near: Vec<String> },
    #[error("several namespaces are in use: {}", .names.join(", "))]
    SeveralNamespaces { to: String, names: Vec<String> },
    #[error("no object is in the namespace `{namespace}`")]
    NoSuchNamespace { namespace: String, near: Vec<String> },
    #[error("several objects would become {name}: {}", .names.join(", "))]
    NamespaceCollision { name: String, names: Vec<String> },
    #[error("the namespace `{namespace}` stands in a text, which stays as it is")]
    NamespaceInText { namespace: String },
    #[error("the presets have no size `{name}`")]
    NoSuchSize { name: String, known: Vec<String>, near: Vec<String> },
    #[error("{message}")]
    BadPresets { message: String },
    #[error("`{key}` is no key of {of}")]
    UnknownKey { key: String, of: String, near: Vec<String>, known: Vec<String> },

    // Effect.
    #[error("the patch changes nothing on {name}")]
    NoEffect { name: String },
    #[error("the edits of this object overlap; this is a fault of onlay, please report it")]
    Overlap,
    #[error(
        "the new text of {name} does not say what was meant, so nothing was written; this is a fault of onlay, please report it"
    )]
    Unfaithful { name: String },
}

fn not_there(exists: &str, missing: &str, found: &str) -> String {
    let exists = if exists.is_empty() { "the object" } else { exists };
    format!("{exists} has no `{missing}` ({found})")
}

fn no_container(object: &str, container: &str, names: &[String]) -> String {
    match (container, names) {
        (_, []) => format!("{object} has no containers"),
        (container, names) => format!("{object} has no container `{container}`; it has {}", names.join(", ")),
    }
}

impl ProblemKind {
    /// Returns the stable code of the finding that is made of the problem.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "yaml/syntax",
            Self::NoTarget { .. } => "patch/no-target",
            Self::TwoTargets { .. } => "patch/two-targets",
            Self::DuplicateKey { .. } => "yaml/duplicate-key",
            Self::SurprisingScalar { .. } => "yaml/surprising-scalar",
            Self::NotAPatch => "patch/not-a-patch",
            Self::MissingMember { .. }
            | Self::UnknownOperation { .. }
            | Self::BadPointer { .. }
            | Self::BadOperation { .. } => "patch/bad-operation",
            Self::NoSuchTarget { .. } => "patch/no-such-target",
            Self::ObjectAndLabel { .. } => "patch/object-and-label",
            Self::AmbiguousTarget { .. } => "patch/ambiguous-target",
            Self::BadSelector { .. } => "patch/bad-selector",
            Self::NoObjectOfKind { .. } => "patch/no-object-of-kind",
            Self::OtherKind { .. } => "patch/other-kind",
            Self::OtherName { .. } => "patch/other-name",
            Self::OtherApiVersion { .. } => "patch/other-api-version",
            Self::OtherNamespace { .. } => "patch/other-namespace",
            Self::Opaque { .. } => "patch/opaque",
            Self::Repeated { .. } => "patch/repeated",
            Self::Settled { .. } => "patch/settled",
            Self::SkippedByKind { .. } => "patch/skipped-by-kind",
            Self::UnknownDirective { .. } | Self::DirectiveNotAList { .. } | Self::DirectiveWithoutField { .. } => {
                "patch/unknown-directive"
            }
            Self::DeletesObject => "patch/deletes-object",
            Self::NoMergeKey { .. } | Self::NoMergeKeyInBase { .. } | Self::NoKeyForList { .. } => "patch/no-merge-key",
            Self::WrongItem { .. } | Self::ListOfLists { .. } | Self::DirectiveNeedsList { .. } => "patch/wrong-kind",
            Self::NoRule { .. } => "patch/unknown-field",
            Self::RetainKeysMisses { .. } => "patch/retain-keys",
            Self::OrderMismatch { .. } | Self::NothingToOrder { .. } => "patch/element-order",
            Self::DirectiveLeftOver { .. } => "patch/directive-left-over",
            Self::ListReplaced { .. } => "patch/list-replaced",
            Self::ReordersBaseItems { .. } => "patch/reorders-base-items",
            Self::NoSuchPlace { .. } => "patch/no-such-place",
            Self::BadIndex { .. } => "patch/bad-index",
            Self::TestFailed { .. } => "patch/test-failed",
            Self::MovesIntoItself { .. } | Self::RemovesObject { .. } => "patch/impossible-move",
            Self::ChangesIdentity { .. } => "patch/changes-identity",
            Self::NoSuchObject { .. } => "transform/no-such-object",
            Self::NoSuchContainer { .. } => "transform/no-such-container",
            Self::ImageStays { .. } => "transform/image-stays",
            Self::UnusedPlaceholder { .. } => "transform/unused-placeholder",
            Self::SeveralNamespaces { .. } => "transform/several-namespaces",
            Self::NoSuchNamespace { .. } => "transform/no-such-namespace",
            Self::NamespaceCollision { .. } => "transform/namespace-collision",
            Self::NamespaceInText { .. } => "transform/namespace-in-text",
            Self::NoSuchSize { .. } => "presets/no-such-size",
            Self::BadPresets { .. } => "presets/invalid",
            Self::UnknownKey { .. } => "presets/unknown-key",
            Self::NoEffect { .. } => "patch/no-effect",
            Self::Overlap | Self::Unfaithful { .. } => "onlay/internal",
        }
    }

    /// Returns what the user can do about it, where that is not plain from the message.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::NoTarget { suggestion } => {
                let target = suggestion.as_deref().unwrap_or("NAME");
                Some(format!("put `# target: {target}` on a line of its own before the patch"))
            }
            Self::NoSuchTarget { near, .. } if !near.is_empty() => Some(format!("did you mean {}?", quoted_list(near))),
            Self::NoSuchObject { near, .. }
            | Self::NoSuchContainer { near, .. }
            | Self::UnusedPlaceholder { near, .. }
            | Self::NoSuchNamespace { near, .. }
            | Self::NoSuchSize { near, .. }
            | Self::UnknownKey { near, .. }
                if !near.is_empty() =>
            {
                Some(format!("did you mean {}?", quoted_list(near)))
            }
            Self::NoSuchSize { known, .. } | Self::UnknownKey { known, .. } if !known.is_empty() => {
                Some(format!("there {} {}", if known.len() == 1 { "is" } else { "are" }, and_list(known)))
            }
            Self::SeveralNamespaces { to, names } => {
                let moves: Vec<String> = names.iter().map(|name| format!("--namespace {name}={to}")).collect();
                Some(format!("say which one is meant: {}", moves.join(" or ")))
            }
            Self::NoSuchPlace { near, .. } if !near.is_empty() => Some(format!("did you mean {}?", quoted_list(near))),
            Self::SurprisingScalar { .. } => Some("put it in quotes if text is meant".to_owned()),
            Self::AmbiguousTarget { .. } => {
                Some("give the patch a `kind`, or write the target as `Kind/name`".to_owned())
            }
            Self::DeletesObject => Some(
                "onlay patches objects, it does not delete them; scale it to 0, or leave it out when you apply"
                    .to_owned(),
            ),
            Self::NoMergeKey { key, .. } => Some(format!("give the item its `{key}`")),
            Self::UnknownDirective { .. } => Some("use `$patch: replace` or `$patch: delete`".to_owned()),
            Self::NoRule { .. } => Some("check the spelling and the indentation of the field".to_owned()),
            Self::ChangesIdentity { .. } => {
                Some("apiVersion, kind, name and namespace select an object; they stay".to_owned())
            }
            _ => None,
        }
    }
}

fn and_list(words: &[String]) -> String {
    quoted_list(words).replace("` or `", "` and `")
}

fn quoted_list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}
