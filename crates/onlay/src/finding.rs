//! Findings: the one shape in which everything that a run has to say reaches a person or a machine.

use onlay_bundle::Violation;
use onlay_kube::{Names, ObjectIndex};
use onlay_patch::{PatchSet, Plan, Problem, ProblemKind, Severity};
use onlay_yaml::Place;

/// Something to tell the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// A stable word, such as `patch/no-such-target`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence.
    pub message: String,
    /// The places it is about, the most important one first.
    pub places: Vec<Mark>,
    /// What to do about it.
    pub help: Option<String>,
    /// The file, where there is no text to point into.
    pub file: Option<String>,
    /// The object that it is about, or what names one in vain; where a list of findings is by config.
    pub config: Option<String>,
    /// The field of that object that it is about, as a JSON pointer (RFC 6901); the empty one is the whole object.
    pub pointer: Option<String>,
    /// What the check that failed is called, where it has a name of its own.
    pub title: Option<String>,
}

/// A place, and what is to be said beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The place.
    pub place: Place,
    /// A few words; may be empty.
    pub label: String,
}

impl From<Place> for Mark {
    fn from(place: Place) -> Self {
        Self { place, label: String::new() }
    }
}

impl Finding {
    /// Makes a finding about one place.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, message: impl Into<String>, place: Place) -> Self {
        let places = vec![Mark { place, label: String::new() }];
        Self {
            code,
            severity,
            message: message.into(),
            places,
            help: None,
            file: None,
            config: None,
            pointer: None,
            title: None,
        }
    }

    /// Makes a finding about no place of a text.
    #[must_use]
    pub fn general(code: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            places: Vec::new(),
            help: None,
            file: None,
            config: None,
            pointer: None,
            title: None,
        }
    }

    /// Adds a place.
    #[must_use]
    pub fn and(mut self, place: Place, label: impl Into<String>) -> Self {
        self.places.push(Mark { place, label: label.into() });
        self
    }

    /// Adds what the user can do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says which object a finding is about.
    #[must_use]
    pub fn of_config(mut self, name: impl Into<String>) -> Self {
        self.config = Some(name.into());
        self
    }

    /// Says what the check is called.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Says which field of the object a finding is about.
    #[must_use]
    pub fn at_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Says which file a finding without a text is about.
    #[must_use]
    pub fn about(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
}

impl From<&Problem> for Finding {
    fn from(problem: &Problem) -> Self {
        let mut finding =
            Self::new(problem.kind.code(), problem.severity, problem.kind.to_string(), problem.place.clone());
        if let Some(target) = &problem.target {
            finding = finding.and(target.clone(), in_the_base(&problem.kind));
        }
        finding.help = problem.kind.help();
        finding
    }
}

/// Makes findings of the problems of a plan, each with the object or the target that it is about.
#[must_use]
pub fn of_plan(plan: &Plan, index: &ObjectIndex, set: &PatchSet) -> Vec<Finding> {
    if plan.problems.is_empty() {
        return Vec::new();
    }
    let names = Names::unique_in(&[index.objects().map(|(_, object)| &object.key).collect()]);
    let finding = |problem: &Problem| {
        let object = problem.object.map(|id| names.of(&index.object(id).key));
        let target = || problem.patch.map(|number| set.patches[number].target.clone());
        Finding { config: object.or_else(target), ..Finding::from(problem) }
    };
    plan.problems.iter().map(finding).collect()
}

/// What to say beside the place in the base.
fn in_the_base(kind: &ProblemKind) -> &'static str {
    match kind {
        ProblemKind::DuplicateKey { .. } => "it stands here already",
        ProblemKind::TestFailed { .. } => "the value is here",
        ProblemKind::AmbiguousTarget { .. } => "the first of them",
        ProblemKind::Repeated { .. } => "it is laid on here",
        ProblemKind::ListReplaced { .. } => "the list of the base",
        ProblemKind::OtherKind { .. } | ProblemKind::OtherName { .. } | ProblemKind::OtherApiVersion { .. } => {
            "the object has this"
        }
        _ => "in the base",
    }
}

/// Makes a finding of what is wrong with a bundle.
#[must_use]
pub fn of_violation(violation: &Violation, bundle: &str) -> Finding {
    let mut finding = Finding::general(violation.code(), Severity::Error, violation.to_string()).about(bundle);
    if let Some(limit) = violation.limit() {
        finding = finding.help(format!("raise the limit with `{}`", limit.flag()));
    }
    finding
}
