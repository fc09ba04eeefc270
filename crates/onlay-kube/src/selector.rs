//! Kubernetes label selectors in their string form: `app=web,tier!=db,env in (a,b),!canary`.
//!
//! The grammar is that of `kubectl -l`, described in [Labels and Selectors][doc] and read here as apimachinery's
//! `labels.Parse` reads it, odd cases included: blanks may stand between all tokens, a value may be empty, a key may
//! be named `in`.
//!
//! [doc]: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors

mod parse;
mod syntax;

use std::borrow::Cow;
use std::fmt;

use onlay_yaml::Ref;

pub use self::parse::SelectorError;
pub use self::syntax::LabelProblem;

/// A label selector: requirements that must all hold. One without requirements selects everything.
///
/// ```
/// use onlay_kube::Selector;
///
/// let selector = Selector::parse("app = web, tier notin (db, cache)")?;
/// let labels = [("app", "web"), ("tier", "front")];
/// assert!(selector.matches(|key| labels.iter().find(|label| label.0 == key).map(|label| label.1)));
/// assert_eq!(selector.to_string(), "app=web,tier notin (cache,db)");
/// # Ok::<(), onlay_kube::SelectorError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    requirements: Vec<Requirement>,
}

/// What is asked of one label.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Requirement {
    key: String,
    test: Test,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Exists,
    Missing,
    Equals(String),
    /// Holds also without the label.
    Differs(String),
    /// The values are sorted and differ; they are not none.
    In(Vec<String>),
    /// Holds also without the label. The values as in `In`.
    NotIn(Vec<String>),
    Above(i64),
    Below(i64),
}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    ///
    /// The first place where the text breaks the grammar or the syntax of label keys and values.
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        parse::requirements(text).map(|requirements| Self { requirements })
    }

    /// Reads a selector out of a config: a plain map of labels (`is_plain`), or `matchLabels` and `matchExpressions`.
    ///
    /// Nothing for one that has a value that is no string, or an operator that is none.
    #[must_use]
    pub fn of_node(node: Ref<'_>, is_plain: bool) -> Option<Self> {
        let labels = if is_plain { Some(node) } else { node.get("matchLabels") };
        let mut requirements = Vec::new();
        for entry in labels.map(Ref::entries).unwrap_or_default() {
            let value = entry.value.as_str()?.into_owned();
            requirements.push(Requirement { key: entry.key.into_owned(), test: Test::Equals(value) });
        }
        let expressions = (!is_plain).then(|| node.get("matchExpressions")).flatten();
        for expression in expressions.into_iter().flat_map(Ref::items) {
            let values = || -> Option<Vec<String>> {
                let values = expression.get("values").into_iter().flat_map(Ref::items);
                let mut values: Vec<String> =
                    values.map(|value| value.as_str().map(Cow::into_owned)).collect::<Option<_>>()?;
                values.sort_unstable();
                values.dedup();
                Some(values).filter(|values| !values.is_empty())
            };
            let test = match &*expression.get("operator")?.as_str()? {
                "In" => Test::In(values()?),
                "NotIn" => Test::NotIn(values()?),
                "Exists" => Test::Exists,
                "DoesNotExist" => Test::Missing,
                _ => return None,
            };
            requirements.push(Requirement { key: expression.get("key")?.as_str()?.into_owned(), test });
        }
        Some(Self { requirements })
    }

    /// Returns whether nothing is required, so that everything is selected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.requirements.is_empty()
    }

    /// Returns the selector without its requirements on some labels, by their keys.
    ///
    /// ```
    /// use onlay_kube::Selector;
    /// let selector = Selector::parse("app=web,pod-template-hash=abc").expect("is a selector");
    /// assert_eq!(selector.without(|key| key == "pod-template-hash").to_string(), "app=web");
    /// ```
    #[must_use]
    pub fn without(&self, is_left_out: impl Fn(&str) -> bool) -> Self {
        let requirements = self.requirements.iter().filter(|requirement| !is_left_out(&requirement.key));
        Self { requirements: requirements.cloned().collect() }
    }

    /// Lists the labels that an object must have, each with the values that are good enough where not every one is.
    pub(crate) fn required(&self) -> impl Iterator<Item = (&str, Option<&[String]>)> {
        self.requirements.iter().filter_map(|requirement| {
            let values = match &requirement.test {
                Test::Equals(value) => Some(std::slice::from_ref(value)),
                Test::In(values) => Some(values.as_slice()),
                Test::Exists | Test::Above(_) | Test::Below(_) => None,
                Test::Missing | Test::Differs(_) | Test::NotIn(_) => return None,
            };
            Some((requirement.key.as_str(), values))
        })
    }

    /// Tells whether labels satisfy the selector; `get` gives the value of a label by its key.
    ///
    /// `!=`, `notin` and `!key` also select objects without the label.
    pub fn matches<'l>(&self, get: impl Fn(&str) -> Option<&'l str>) -> bool {
        self.requirements.iter().all(|requirement| requirement.test.holds(get(&requirement.key)))
    }
}

impl Test {
    fn holds(&self, value: Option<&str>) -> bool {
        let among = |values: &[String]| value.is_some_and(|value| values.iter().any(|other| other == value));
        // As in apimachinery a label that is no number is neither above nor below one.
        let number = || value.and_then(|value| value.parse::<i64>().ok());
        match self {
            Self::Exists => value.is_some(),
            Self::Missing => value.is_none(),
            Self::Equals(wanted) => value == Some(wanted),
            Self::Differs(unwanted) => value != Some(unwanted),
            Self::In(values) => among(values),
            Self::NotIn(values) => !among(values),
            Self::Above(limit) => number().is_some_and(|number| number > *limit),
            Self::Below(limit) => number().is_some_and(|number| number < *limit),
        }
    }
}

/// The usual spelling: it reads back as an equal selector.
impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, requirement) in self.requirements.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            write!(f, "{comma}{requirement}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = &self.key;
        // `()` holds no value, `(,)` holds the empty one.
        let list = |values: &[String]| if values == [""] { ",".to_owned() } else { values.join(",") };
        match &self.test {
            Test::Exists => write!(f, "{key}"),
            Test::Missing => write!(f, "!{key}"),
            Test::Equals(value) => write!(f, "{key}={value}"),
            Test::Differs(value) => write!(f, "{key}!={value}"),
            Test::In(values) => write!(f, "{key} in ({})", list(values)),
            Test::NotIn(values) => write!(f, "{key} notin ({})", list(values)),
            Test::Above(limit) => write!(f, "{key}>{limit}"),
            Test::Below(limit) => write!(f, "{key}<{limit}"),
        }
    }
}

/// Tells whether a text is meant as a selector, not as a name: it has an operator in it. A key alone has none.
///
/// ```
/// use onlay_kube::looks_like_selector;
///
/// assert!(looks_like_selector("app=web") && looks_like_selector("env in (a,b)") && looks_like_selector("!canary"));
/// assert!(!looks_like_selector("deployment-api-server") && !looks_like_selector("Deployment/web"));
/// ```
pub fn looks_like_selector(text: &str) -> bool {
    let names_set = |head: &str| matches!(head.split_whitespace().next_back(), Some("in" | "notin"));
    text.contains(['=', '!', '<', '>']) || text.split_once('(').is_some_and(|(head, _)| names_set(head))
}

#[cfg(test)]
mod tests;
