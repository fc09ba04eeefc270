//! Conformance: whether what an object says is what Kubernetes knows of its kind.
//!
//! Asked are the table of built-in kinds and the CRDs at hand, as the API server asks them: a field that nobody knows is dropped (and
//! `kubectl apply` refuses it), a value of another type is refused. Not asked are validations: ranges, patterns, names, CEL.

mod crd;
mod scalar;

use std::collections::HashSet;
use std::fmt;

use onlay_yaml::{Kind, NodeId, Place, Ref, Scalar, Style};

use crate::object::ObjectKey;
use crate::rules::Rules;
use crate::schema::{Holds, Minor, ScalarType, Schema, TypeId};
use crate::suggest::nearest;

/// What is known of the values of a kind, or of a part of it.
#[derive(Debug, Clone, Copy)]
pub struct Described<'d>(Of<'d>);

#[derive(Debug, Clone, Copy)]
enum Of<'d> {
    Builtin(TypeId),
    Crd(crd::Schema<'d>),
    /// Nothing: everything fits.
    Unknown,
}

/// How much of an object there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// All of it: what must be there is asked for.
    Whole,
    /// A strategic merge patch: directives are at home in it, and nothing must be there.
    Patch,
}

/// Something that does not fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Misfit {
    /// What is wrong.
    pub kind: MisfitKind,
    /// The keys and indexes that lead to it.
    pub tokens: Vec<String>,
    /// Where it stands: the key of a field that is not known, the value of another type, the mapping that lacks something.
    pub place: Place,
}

/// What does not fit, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MisfitKind {
    /// There is no such field.
    UnknownField {
        /// The field.
        field: String,
        /// What has no such field: `Container`, or the keys that lead there in a custom resource.
        owner: String,
        /// Fields that may have been meant.
        near: Vec<String>,
        /// What the field holds.
        holds: Held,
    },
    /// There was such a field once.
    GoneField {
        /// The field.
        field: String,
        /// What has it no longer.
        owner: String,
        /// The last Kubernetes that had it.
        last: Minor,
    },
    /// The value is of another type.
    WrongType {
        /// What is wanted: `a whole number`.
        wanted: &'static str,
        /// What is there.
        found: Held,
    },
    /// The value is none of those that a CRD lists.
    NotInEnum {
        /// Those that it lists.
        values: Vec<String>,
    },
    /// A field that a CRD demands is not there.
    MissingField {
        /// The field.
        field: String,
    },
}

/// What a value is, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the words are in the Display")]
pub enum Held {
    Map,
    List,
    String,
    Whole,
    Number,
    Boolean,
    Null,
}

impl Held {
    /// Looks at a value as Kubernetes reads it.
    #[must_use]
    pub fn of(node: Ref<'_>) -> Self {
        match (node.kind(), node.scalar()) {
            (Kind::Map, _) => Self::Map,
            (Kind::List, _) => Self::List,
            (_, Some(Scalar::Bool(_))) => Self::Boolean,
            (_, Some(Scalar::Int(_))) => Self::Whole,
            (_, Some(Scalar::Float(_))) => Self::Number,
            (_, Some(Scalar::String(_))) => Self::String,
            (_, Some(Scalar::Null) | None) => Self::Null,
        }
    }
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Map => "a mapping",
            Self::List => "a list",
            Self::String => "a string",
            Self::Whole => "a whole number",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        })
    }
}

impl<'d> Rules<'d> {
    /// Finds what is known of a kind: of built-in ones all, of custom resources what their CRD says.
    #[must_use]
    pub fn described(&self, api_version: &str, kind: &str) -> Described<'d> {
        let (group, version) = api_version.split_once('/').unwrap_or(("", api_version));
        Described(match Schema::builtin().root(api_version, kind) {
            Some(ty) => Of::Builtin(ty),
            None => self.crd(group, version, kind).map_or(Of::Unknown, |root| Of::Crd(crd::Schema::root(root))),
        })
    }

    /// Finds what is known of an object's kind.
    #[must_use]
    pub fn described_of(&self, key: &ObjectKey) -> Described<'d> {
        self.described(&key.api_version(), &key.kind)
    }
}

impl<'d> Described<'d> {
    /// Returns whether nothing is known, so that everything fits.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        matches!(self.0, Of::Unknown)
    }

    /// Finds everything in an object, or a strategic patch for one, that does not fit, in the order of the text.
    ///
    /// ```
    /// use onlay_kube::{Extent, Rules};
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let parsed = parse(SourceId(0), &Text::from("spec: {replcias: 3, paused: \"no\", template: {$patch: replace}}\n"));
    /// let patch = parsed.documents[0].root().expect("has a root");
    /// let found = Rules::default().described("apps/v1", "Deployment").misfits(patch, Extent::Patch);
    /// let pointers: Vec<String> = found.iter().map(|misfit| misfit.pointer()).collect();
    /// assert_eq!(pointers, ["/spec/replcias", "/spec/paused"]);
    /// ```
    #[must_use]
    pub fn misfits(self, node: Ref<'_>, extent: Extent) -> Vec<Misfit> {
        self.misfits_below(&[], node, extent)
    }

    /// The same for a value that is to stand at a pointer's keys and indexes; `-` is an index, too.
    ///
    /// A key on the way that is not known is a misfit at `key`, or at the value where there is no such place.
    #[must_use]
    pub fn misfits_at(self, tokens: &[String], value: Ref<'_>, key: &Place) -> Vec<Misfit> {
        let mut at = self.0;
        for (n, token) in tokens.iter().enumerate() {
            match at.below(token) {
                Below::Known(of) => at = of,
                Below::Free => return Vec::new(),
                Below::Gone(last) => {
                    let kind = MisfitKind::GoneField { field: token.clone(), owner: at.owner(&tokens[..n]), last };
                    return vec![Misfit { kind, tokens: tokens[..=n].to_vec(), place: key.clone() }];
                }
                Below::Missing => {
                    let kind = MisfitKind::UnknownField {
                        field: token.clone(),
                        owner: at.owner(&tokens[..n]),
                        near: at.near(token),
                        holds: Held::of(value),
                    };
                    return vec![Misfit { kind, tokens: tokens[..=n].to_vec(), place: key.clone() }];
                }
            }
        }
        Described(at).misfits_below(tokens, value, Extent::Whole)
    }

    fn misfits_below(self, tokens: &[String], node: Ref<'_>, extent: Extent) -> Vec<Misfit> {
        let mut walk = Walk { extent, before: tokens, found: Vec::new(), seen: HashSet::new(), said: HashSet::new() };
        walk.value(self.0, node, None);
        walk.found
    }
}

impl Misfit {
    /// Writes what it is about as a JSON pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self) -> String {
        crate::walk::pointer(&self.tokens)
    }
}

/// What is known of a key below a value.
enum Below<'d> {
    Known(Of<'d>),
    Gone(Minor),
    /// Whatever the user likes.
    Free,
    /// There is no such key.
    Missing,
}

impl<'d> Of<'d> {
    fn below(self, token: &str) -> Below<'d> {
        let schema = Schema::builtin();
        match self {
            Self::Unknown => Below::Free,
            Self::Crd(crd) => crd.below(token),
            Self::Builtin(ty) => match schema.holds(ty) {
                Holds::Object(_) => match schema.field(ty, token) {
                    Some(field) => field.until.map_or(Below::Known(Self::Builtin(field.ty)), Below::Gone),
                    None => Below::Missing,
                },
                Holds::Map(value) => Below::Known(Self::Builtin(value)),
                Holds::List(item) => Below::Known(Self::Builtin(item)),
                // A pointer into a scalar is another fault than a field's name.
                Holds::Scalar(_) | Holds::Any => Below::Free,
            },
        }
    }

    fn takes_any_text(self) -> bool {
        match self {
            Self::Unknown => true,
            Self::Crd(crd) => crd.takes_any_text(),
            Self::Builtin(ty) => {
                let text = [ScalarType::String, ScalarType::IntOrString].map(Holds::Scalar);
                text.contains(&Schema::builtin().holds(ty))
            }
        }
    }

    /// What the fields belong to, in words.
    fn owner(self, tokens: &[String]) -> String {
        match self {
            Self::Builtin(ty) => Schema::builtin().struct_name(ty).to_owned(),
            Self::Crd(_) | Self::Unknown if tokens.is_empty() => "the object".to_owned(),
            Self::Crd(_) | Self::Unknown => crate::walk::pointer(tokens),
        }
    }

    fn near(self, field: &str) -> Vec<String> {
        let near = match self {
            Self::Builtin(ty) => nearest(field, Schema::builtin().fields(ty).map(|(name, _)| name)),
            Self::Crd(crd) => return crd.near(field),
            Self::Unknown => Vec::new(),
        };
        near.into_iter().map(str::to_owned).collect()
    }
}

/// A key or an index, and those above it: nothing is written down until it is needed.
#[derive(Clone, Copy)]
struct Path<'p> {
    above: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

impl Path<'_> {
    fn write(&self, tokens: &mut Vec<String>) {
        if let Some(above) = self.above {
            above.write(tokens);
        }
        tokens.push(match self.step {
            Step::Key(key) => key.to_owned(),
            Step::Index(index) => index.to_string(),
        });
    }
}

struct Walk<'w> {
    extent: Extent,
    before: &'w [String],
    found: Vec<Misfit>,
    /// Aliased nodes that have been looked into.
    seen: HashSet<NodeId>,
    /// Places that something has been said of: one is enough, however many aliases lead there.
    said: HashSet<usize>,
}

impl Walk<'_> {
    fn tokens(&self, path: Option<&Path<'_>>) -> Vec<String> {
        let mut tokens = self.before.to_vec();
        if let Some(path) = path {
            path.write(&mut tokens);
        }
        tokens
    }

    fn say(&mut self, kind: MisfitKind, path: Option<&Path<'_>>, place: Place) {
        if !self.said.insert(place.span.start) {
            return;
        }
        let tokens = self.tokens(path);
        self.found.push(Misfit { kind, tokens, place });
    }

    fn wrong(&mut self, wanted: &'static str, node: Ref<'_>, path: Option<&Path<'_>>) {
        self.say(MisfitKind::WrongType { wanted, found: Held::of(node) }, path, node.place());
    }

    fn value<'d>(&mut self, of: Of<'d>, node: Ref<'_>, path: Option<&Path<'_>>) {
        // What an alias stands for is looked into once: aliases of aliases multiply.
        if node.style() == Style::Alias && !self.seen.insert(node.resolved().id()) {
            return;
        }
        let node = node.resolved();
        // Long texts need not be read to know that they are texts.
        let is_text = is_text(node);
        if is_text && of.takes_any_text() {
            return;
        }
        // The API server reads null as nothing, and a patch deletes by it.
        if matches!(of, Of::Unknown) || (!is_text && node.scalar() == Some(Scalar::Null)) {
            return;
        }
        match of {
            Of::Unknown => {}
            Of::Crd(crd) => self.crd_value(crd, node, path),
            Of::Builtin(ty) => match (Schema::builtin().holds(ty), node.kind()) {
                (Holds::Any, _) => {}
                (Holds::Object(_) | Holds::Map(_), Kind::Map) => self.map(of, node, path),
                (Holds::List(item), Kind::List) => self.list(Of::Builtin(item), node, path),
                (Holds::Scalar(wanted), Kind::Scalar) => {
                    if let Some(scalar) = node.scalar().filter(|scalar| !scalar::fits(scalar, wanted)) {
                        self.wrong(scalar::wanted(wanted, &scalar), node, path);
                    }
                }
                (Holds::Object(_) | Holds::Map(_), _) => self.wrong("a mapping", node, path),
                (Holds::List(_), _) => self.wrong("a list", node, path),
                (Holds::Scalar(wanted), _) => self.wrong(scalar::name(wanted), node, path),
            },
        }
    }

    fn list(&mut self, item: Of<'_>, node: Ref<'_>, path: Option<&Path<'_>>) {
        for (index, value) in node.items().enumerate() {
            self.value(item, value, Some(&Path { above: path, step: Step::Index(index) }));
        }
    }

    fn map(&mut self, of: Of<'_>, node: Ref<'_>, path: Option<&Path<'_>>) {
        for (key_node, value) in node.pairs() {
            if key_node.style() == Style::Plain && key_node.raw() == "<<" {
                // What a merge brings in has places of its own; its keys are read once, where they count.
                for entry in node.entries().into_iter().filter(|entry| entry.inherited) {
                    self.entry(of, &entry.key, entry.key_node, entry.value, path);
                }
                continue;
            }
            self.entry(of, &key_node.key_name(), key_node, value, path);
        }
    }

    fn entry(&mut self, of: Of<'_>, key: &str, key_node: Ref<'_>, value: Ref<'_>, path: Option<&Path<'_>>) {
        if self.extent == Extent::Patch && is_directive(key) {
            return;
        }
        let here = Path { above: path, step: Step::Key(key) };
        match of.below(key) {
            Below::Known(below) => self.value(below, value, Some(&here)),
            Below::Free => {}
            Below::Gone(last) => {
                let owner = of.owner(&self.tokens(path));
                let kind = MisfitKind::GoneField { field: key.to_owned(), owner, last };
                self.say(kind, Some(&here), key_node.place());
            }
            Below::Missing => {
                let owner = of.owner(&self.tokens(path));
                let holds = Held::of(value);
                let kind = MisfitKind::UnknownField { field: key.to_owned(), owner, near: of.near(key), holds };
                self.say(kind, Some(&here), key_node.place());
            }
        }
    }
}

/// Whether a node is a string by its spelling.
fn is_text(node: Ref<'_>) -> bool {
    let is_quoted = matches!(node.style(), Style::SingleQuoted | Style::DoubleQuoted | Style::Literal | Style::Folded);
    is_quoted && node.tag().is_none()
}

/// Whether a key of a strategic patch says how to merge.
fn is_directive(key: &str) -> bool {
    key == "$patch"
        || key == "$retainKeys"
        || key.starts_with("$setElementOrder/")
        || key.starts_with("$deleteFromPrimitiveList/")
}

#[cfg(test)]
mod tests;
