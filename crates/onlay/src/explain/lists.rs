//! Lists: by which rule each list of a strategic merge patch was merged into its object.

use onlay_kube::{ListRule, ObjectId};
use onlay_patch::{Laid, ListTaken, ProblemKind, RuleSource, Says, Trace};
use onlay_yaml::Node;

use super::Explain;

/// What became of a list of a patch.
#[derive(Debug, Clone, PartialEq)]
pub struct ListStory {
    /// The list, as a JSON pointer (RFC 6901) into the materialized object; where the list is gone,
    /// into what the patch made of it.
    pub pointer: String,
    /// By which rule.
    pub how: ListHow,
    /// Whether there was no such list before.
    pub is_new: bool,
    /// How many items of the base, or of what earlier patches left, the patch dropped.
    pub dropped: usize,
}

/// A rule for lists, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListHow {
    /// Items merge by the values of these keys.
    Merged {
        /// The keys.
        keys: Vec<String>,
        /// Whether the object's CRD says so, and not Kubernetes itself.
        by_crd: bool,
    },
    /// Scalars are united.
    United {
        /// Whether the object's CRD says so, and not Kubernetes itself.
        by_crd: bool,
    },
    /// The patch's list takes the place of the other: the type says so.
    Replaced {
        /// Whether the object's CRD says so, and not Kubernetes itself.
        by_crd: bool,
    },
    /// The patch's list takes the place of the other: nothing is known of the kind.
    ReplacedUnknown,
    /// The patch says `$patch: replace`.
    ReplacedByDirective,
}

impl std::fmt::Display for ListHow {
    /// Writes it in words: ``merged by `name` ``.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Merged { keys, by_crd } => {
                let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
                let crd = if *by_crd { ", the CRD's `x-kubernetes-list-map-keys`" } else { "" };
                write!(f, "merged by {}{crd}", keys.join(" and "))
            }
            Self::United { by_crd: true } => f.write_str("united, by the CRD's `x-kubernetes-list-type: set`"),
            Self::United { by_crd: false } => f.write_str("united"),
            Self::Replaced { by_crd: true } => f.write_str("replaced, as the CRD gives its items no keys"),
            Self::Replaced { by_crd: false } => f.write_str("replaced, as Kubernetes merges no items here"),
            Self::ReplacedUnknown => f.write_str("replaced, as no CRD tells the keys of its items"),
            Self::ReplacedByDirective => f.write_str("replaced, by `$patch: replace`"),
        }
    }
}

impl Explain<'_> {
    /// Tells by which rule each list of a patch was merged into an object, in the order of the patch.
    #[must_use]
    pub fn lists(&self, trace: &Trace<'_>, patch: usize) -> Vec<ListStory> {
        let Some(number) = trace.laid.iter().position(|laid| laid.patch == patch) else { return Vec::new() };
        let base = Node::Verbatim(trace.base);
        let before = number.checked_sub(1).map_or(&base, |last| &trace.laid[last].after);
        let laid = &trace.laid[number];
        laid.lists.iter().map(|list| self.list(list, laid, before, trace.object)).collect()
    }

    fn list(&self, list: &ListTaken, laid: &Laid<'_>, before: &Node<'_>, object: ObjectId) -> ListStory {
        let by_crd = matches!(list.source, RuleSource::Crd(_));
        let is_replaced =
            |write: &onlay_patch::Write<'_>| write.at == list.at && matches!(write.says, Says::Replace(_));
        let how = match &list.rule {
            ListRule::Replace if list.source == RuleSource::Nobody => ListHow::ReplacedUnknown,
            ListRule::Replace => ListHow::Replaced { by_crd },
            _ if laid.writes.iter().any(is_replaced) => ListHow::ReplacedByDirective,
            ListRule::Keyed(keys) => {
                ListHow::Merged { keys: keys.iter().map(|key| key.name.clone()).collect(), by_crd }
            }
            ListRule::Set => ListHow::United { by_crd },
        };
        let own = self.plan.problems.iter().filter(|p| p.patch == Some(laid.patch) && p.object == Some(object));
        let dropped = own.filter(|problem| problem.place == list.place).find_map(|problem| match problem.kind {
            ProblemKind::ListReplaced { dropped, .. } => Some(dropped),
            _ => None,
        });
        let result = Node::Verbatim(self.result.index.node(object));
        let pointer = list.at.pointer(&result).or_else(|| list.at.pointer(&laid.after));
        let pointer = pointer.map_or_else(|| list.at.to_string(), |pointer| pointer.to_string());
        ListStory { pointer, how, is_new: list.at.find(before).is_none(), dropped: dropped.unwrap_or(0) }
    }
}
