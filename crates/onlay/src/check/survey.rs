//! A walk over an object that gathers what several rules ask for, whatever its kind: containers, and strings with placeholders.

use std::collections::HashSet;

use onlay_yaml::{Kind, NodeId, Ref, Style};

/// What is in an object.
#[derive(Debug, Default)]
pub(in crate::check) struct Survey<'d> {
    /// Its containers, in the order of the text.
    pub(in crate::check) containers: Vec<Container<'d>>,
    /// Its strings that may hold placeholders.
    pub(in crate::check) texts: Vec<Text<'d>>,
}

/// An item of a list of containers.
#[derive(Debug)]
pub(in crate::check) struct Container<'d> {
    pub(in crate::check) tokens: Vec<String>,
    pub(in crate::check) node: Ref<'d>,
    pub(in crate::check) name: String,
}

/// A string.
#[derive(Debug)]
pub(in crate::check) struct Text<'d> {
    pub(in crate::check) tokens: Vec<String>,
    pub(in crate::check) node: Ref<'d>,
}

const LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

impl<'d> Survey<'d> {
    pub(in crate::check) fn of(object: Ref<'d>) -> Self {
        let mut walk = Walk { found: Self::default(), seen: HashSet::new() };
        walk.step(object, None);
        walk.found
    }
}

struct Path<'p> {
    above: Option<&'p Path<'p>>,
    step: Step<'p>,
}

enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

impl Path<'_> {
    fn tokens(&self) -> Vec<String> {
        let mut tokens = self.above.map(Path::tokens).unwrap_or_default();
        tokens.push(match self.step {
            Step::Key(key) => key.to_owned(),
            Step::Index(index) => index.to_string(),
        });
        tokens
    }

    /// Whether it is an item of a list of containers.
    fn is_container(&self) -> bool {
        let list = self.above.map(|above| &above.step);
        matches!((&self.step, list), (Step::Index(_), Some(Step::Key(key))) if LISTS.contains(key))
    }
}

struct Walk<'d> {
    found: Survey<'d>,
    seen: HashSet<NodeId>,
}

impl<'d> Walk<'d> {
    fn step(&mut self, node: Ref<'d>, path: Option<&Path<'_>>) {
        // What an alias stands for is looked into once: aliases of aliases multiply.
        if node.style() == Style::Alias && !self.seen.insert(node.resolved().id()) {
            return;
        }
        let node = node.resolved();
        match node.kind() {
            Kind::Scalar => {
                let raw = node.raw();
                if may_hold_placeholder(raw) {
                    self.found.texts.push(Text { tokens: path.map(Path::tokens).unwrap_or_default(), node });
                }
            }
            Kind::List => {
                for (index, item) in node.items().enumerate() {
                    self.step(item, Some(&Path { above: path, step: Step::Index(index) }));
                }
            }
            Kind::Map => {
                if let Some(path) = path.filter(|path| path.is_container())
                    && let Some(name) = node.get("name").and_then(Ref::as_str)
                {
                    self.found.containers.push(Container { tokens: path.tokens(), node, name: name.into_owned() });
                }
                for (key, value) in node.pairs() {
                    if key.style() == Style::Plain && key.raw() == "<<" {
                        for entry in node.entries().into_iter().filter(|entry| entry.inherited) {
                            self.step(entry.value, Some(&Path { above: path, step: Step::Key(&entry.key) }));
                        }
                        continue;
                    }
                    // Few keys matter, so that most need not be read.
                    let raw = key.raw();
                    let name =
                        if key.style() == Style::Plain { std::borrow::Cow::Borrowed(raw) } else { key.key_name() };
                    self.step(value, Some(&Path { above: path, step: Step::Key(&name) }));
                }
            }
        }
    }
}

/// Whether a text may hold a placeholder.
fn may_hold_placeholder(raw: &str) -> bool {
    raw.contains("${") || raw.contains("{{")
}
