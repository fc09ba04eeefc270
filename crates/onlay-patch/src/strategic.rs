//! Strategic merge: the algorithm of the API server (`k8s.io/apimachinery`, `strategicpatch`), on an overlay.
//!
//! What it does is told in `contributors/devel/sig-api-machinery/strategic-merge-patch.md` of kubernetes/community; where
//! that is silent, `kubectl patch --local --type=strategic` decides.

use onlay_kube::{ListRule, MapRule, Rule, Type};
use onlay_yaml::{Item, Kind, MapEntry, Node, Place, Ref, Scalar};

use crate::list_merge;
use crate::pointer::Pointer;
use crate::problem::{Problem, ProblemKind, Severity};
use crate::read::problem;

pub(crate) const DIRECTIVE: &str = "$patch";
pub(crate) const RETAIN_KEYS: &str = "$retainKeys";
pub(crate) const ELEMENT_ORDER: &str = "$setElementOrder";
pub(crate) const DELETE_FROM_LIST: &str = "$deleteFromPrimitiveList";

/// A merge at work: what it has noticed so far.
#[derive(Debug, Default)]
pub(crate) struct Merge {
    pub(crate) notices: Vec<Problem>,
}

pub(crate) type Result<T> = std::result::Result<T, Box<Problem>>;

pub(crate) fn fail<T>(kind: ProblemKind, at: Ref<'_>) -> Result<T> {
    Err(Box::new(problem(kind, at.place())))
}

/// What a `$patch` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Directive {
    Replace,
    Delete,
}

/// Reads the `$patch` of a mapping of a patch.
pub(crate) fn directive(map: Ref<'_>) -> Result<Option<Directive>> {
    let Some(at) = map.get(DIRECTIVE) else { return Ok(None) };
    match at.as_str().as_deref() {
        Some("replace") => Ok(Some(Directive::Replace)),
        Some("delete") => Ok(Some(Directive::Delete)),
        _ => fail(ProblemKind::UnknownDirective { directive: at.raw().to_owned() }, at),
    }
}

impl Merge {
    /// Merges a patch into an object. `apiVersion`, `kind` and `metadata.name` select an object and are not merged.
    pub(crate) fn object<'d>(&mut self, object: &mut Node<'d>, patch: Ref<'d>, ty: Type<'_>) -> Result<()> {
        const SELECTS: [&str; 2] = ["apiVersion", "kind"];
        match directive(patch)? {
            Some(Directive::Delete) => return fail(ProblemKind::DeletesObject, patch.get(DIRECTIVE).unwrap_or(patch)),
            Some(Directive::Replace) => {
                self.replace_object(object, patch);
                return Ok(());
            }
            None => {}
        }
        let before = identity(object);
        let mut rest = Vec::new();
        for entry in patch.entries() {
            if SELECTS.contains(&&*entry.key) {
                continue;
            }
            if entry.key == "metadata" && entry.value.kind() == Kind::Map && object.get("metadata").is_some() {
                self.metadata(object, &entry, ty)?;
            } else {
                rest.push(entry);
            }
        }
        self.entries(object, rest, ty, &Pointer::default())?;
        let after = identity(object);
        let is_same = |before: &Option<Node<'_>>, after: &Option<Node<'_>>| match (before, after) {
            (Some(before), Some(after)) => before.same(after),
            (before, after) => before.is_none() && after.is_none(),
        };
        match before.iter().zip(&after).find(|(before, after)| !is_same(&before.1, &after.1)) {
            Some((changed, _)) => fail(ProblemKind::ChangesIdentity { field: changed.0 }, patch),
            None => Ok(()),
        }
    }

    /// Merges the patch's metadata, but for the name: that selects.
    fn metadata<'d>(&mut self, object: &mut Node<'d>, patch: &MapEntry<'d>, ty: Type<'_>) -> Result<()> {
        let here = Pointer::default().child("metadata");
        let rule = self.rule(ty, "metadata", &Pointer::default(), patch.value)?;
        let Some(metadata) = object.open_map().get_mut("metadata") else { return Ok(()) };
        match directive(patch.value)? {
            Some(Directive::Replace) => {
                let old = std::mem::replace(metadata, Node::Verbatim(patch.value));
                let mut new = Node::Verbatim(patch.value);
                keep_name(new.open_map(), &old);
                *metadata = old.reconciled(new, Some(&patch.value.place()));
                Ok(())
            }
            Some(Directive::Delete) => {
                let map = metadata.open_map();
                for key in keys(map).into_iter().filter(|k| k != "name" && k != "namespace") {
                    map.remove(&key, Some(patch.value.place()));
                }
                Ok(())
            }
            None => {
                let entries: Vec<MapEntry<'d>> =
                    patch.value.entries().into_iter().filter(|e| e.key != "name").collect();
                if entries.is_empty() { Ok(()) } else { self.entries(metadata, entries, rule.ty, &here) }
            }
        }
    }

    /// `$patch: replace` at the top: all but what tells the object apart.
    fn replace_object<'d>(&mut self, object: &mut Node<'d>, patch: Ref<'d>) {
        let by = patch.place();
        let mut new = Node::Verbatim(patch);
        let map = new.open_map();
        map.remove(DIRECTIVE, None);
        for key in ["apiVersion", "kind"] {
            if let Some(own) = object.get(key) {
                map.set(key.into(), None, own.into_owned(), None);
            }
        }
        if map.get("metadata").is_none_or(|m| m.kind() != Kind::Map) {
            map.set("metadata".into(), None, Node::New(onlay_yaml::Value::Map(Vec::new())), Some(by.clone()));
        }
        if let (Some(metadata), Some(own)) = (map.get_mut("metadata"), object.get("metadata")) {
            keep_name(metadata.open_map(), &own);
        }
        let old = std::mem::replace(object, Node::Verbatim(patch));
        *object = old.reconciled(new, Some(&by));
    }

    fn rule<'t>(&self, ty: Type<'t>, key: &str, pointer: &Pointer, at: Ref<'_>) -> Result<Rule<'t>> {
        ty.field(key).or_else(|rule| fail(ProblemKind::NoRule { pointer: pointer.child(key).to_string(), rule }, at))
    }

    /// Merges a mapping of the patch into one of the base.
    pub(crate) fn map<'d>(
        &mut self,
        base: &mut Node<'d>,
        patch: Ref<'d>,
        ty: Type<'_>,
        pointer: &Pointer,
    ) -> Result<()> {
        match directive(patch)? {
            Some(Directive::Replace) => {
                let mut new = Node::Verbatim(patch);
                new.open_map().remove(DIRECTIVE, None);
                self.left_over(&new, patch, pointer);
                let old = std::mem::replace(base, Node::Verbatim(patch));
                *base = old.reconciled(new, Some(&patch.place()));
                Ok(())
            }
            Some(Directive::Delete) => {
                let by = patch.get(DIRECTIVE).map(Ref::place);
                let map = base.open_map();
                for key in keys(map) {
                    map.remove(&key, by.clone());
                }
                Ok(())
            }
            None => self.entries(base, patch.entries(), ty, pointer),
        }
    }

    fn entries<'d>(
        &mut self,
        base: &mut Node<'d>,
        mut entries: Vec<MapEntry<'d>>,
        ty: Type<'_>,
        pointer: &Pointer,
    ) -> Result<()> {
        self.retain_keys(base, &mut entries, pointer)?;
        self.element_orders(base, &mut entries, ty, pointer)?;
        for entry in entries {
            self.entry(base, &entry, ty, pointer)?;
        }
        Ok(())
    }

    fn entry<'d>(&mut self, base: &mut Node<'d>, entry: &MapEntry<'d>, ty: Type<'_>, pointer: &Pointer) -> Result<()> {
        let deletes = entry.key.starts_with(DELETE_FROM_LIST);
        let key: std::borrow::Cow<'d, str> = if deletes {
            field_of(&entry.key, DELETE_FROM_LIST, entry.key_node)?.to_owned().into()
        } else {
            entry.key.clone()
        };
        let here = pointer.child(&*key);
        let value = entry.value;
        if is_null(value) {
            if base.get(&key).is_some() {
                base.open_map().remove(&key, Some(span_of(entry)));
            }
            return Ok(());
        }
        let merges = base.get(&key).is_some_and(|old| old.kind() == value.kind() && old.kind() != Kind::Scalar);
        if !merges {
            if deletes {
                return Ok(());
            }
            if value.kind() == Kind::Scalar {
                let is_same = base.get(&key).is_some_and(|old| old.same(&Node::Verbatim(value)));
                if !is_same {
                    base.open_map().set(key, Some(entry.key_node), Node::Verbatim(value), None);
                }
                return Ok(());
            }
            return self.take(base, key, entry, ty, &here);
        }
        let rule = self.rule(ty, &key, pointer, value)?;
        if value.kind() == Kind::List {
            must_be_list(&rule, &key, &here, value)?;
        }
        let slot = base.open_map().get_mut(&key).expect("the key has just been found");
        match value.kind() {
            Kind::Map if rule.map == MapRule::Merge => self.map(slot, value, rule.ty, &here),
            Kind::Map => {
                self.left_over(&Node::Verbatim(value), value, &here);
                let old = std::mem::replace(slot, Node::Verbatim(value));
                *slot = old.reconciled(Node::Verbatim(value), Some(&value.place()));
                Ok(())
            }
            _ => self.list(slot, value, &rule, deletes, &here),
        }
    }

    /// Takes a value that the base does not have, or has as something else: without its nulls and its directives.
    fn take<'d>(
        &mut self,
        base: &mut Node<'d>,
        key: std::borrow::Cow<'d, str>,
        entry: &MapEntry<'d>,
        ty: Type<'_>,
        here: &Pointer,
    ) -> Result<()> {
        // RFC 7396 keeps nulls in lists; the strategic merge drops those of mappings in lists, too.
        let in_lists = !matches!(ty, Type::Unknown);
        let mut new = Node::Verbatim(entry.value);
        drop_nulls(&mut new, in_lists);
        let keep = drop_directives(&mut new);
        self.left_over(&new, entry.value, here);
        let map = base.open_map();
        if keep {
            map.set(key, Some(entry.key_node), new, None);
        } else {
            map.remove(&key, Some(span_of(entry)));
        }
        Ok(())
    }

    fn list<'d>(
        &mut self,
        base: &mut Node<'d>,
        value: Ref<'d>,
        rule: &Rule<'_>,
        deletes: bool,
        here: &Pointer,
    ) -> Result<()> {
        if rule.list == ListRule::Replace && !deletes {
            let dropped = self.replace_list(base, value, here);
            if dropped > 0 {
                self.notice(
                    ProblemKind::ListReplaced { pointer: here.to_string(), dropped },
                    Severity::Note,
                    value,
                    base.place(),
                );
            }
            return Ok(());
        }
        let items: Vec<Ref<'d>> = value.items().collect();
        list_merge::merge(self, base, &items, value, rule, deletes, here)
    }

    /// Puts the patch's list in the place of the base's; returns how many of its items go.
    pub(crate) fn replace_list<'d>(&mut self, base: &mut Node<'d>, value: Ref<'d>, here: &Pointer) -> usize {
        let before = base.len();
        self.left_over(&Node::Verbatim(value), value, here);
        let old = std::mem::replace(base, Node::Verbatim(value));
        *base = old.reconciled(Node::Verbatim(value), Some(&value.place()));
        let kept = match base {
            Node::List(list) => list.items().iter().filter(|i| i.is_from_base()).count(),
            Node::Verbatim(node) if *node == value => 0,
            _ => before,
        };
        before - kept.min(before)
    }

    fn retain_keys<'d>(
        &mut self,
        base: &mut Node<'d>,
        entries: &mut Vec<MapEntry<'d>>,
        pointer: &Pointer,
    ) -> Result<()> {
        let Some(at) = entries.iter().position(|e| e.key == RETAIN_KEYS) else { return Ok(()) };
        let retain = entries.remove(at);
        if retain.value.kind() != Kind::List {
            return fail(ProblemKind::DirectiveNotAList { directive: RETAIN_KEYS.to_owned() }, retain.value);
        }
        let names: Vec<Option<String>> =
            retain.value.items().map(|i| i.as_str().map(std::borrow::Cow::into_owned)).collect();
        let is_listed = |key: &str| names.iter().flatten().any(|n| n == key);
        for entry in &*entries {
            let is_directive = entry.key.starts_with(DELETE_FROM_LIST) || entry.key.starts_with(ELEMENT_ORDER);
            if !is_null(entry.value) && !is_directive && !is_listed(&entry.key) {
                return fail(ProblemKind::RetainKeysMisses { key: entry.key.to_string() }, entry.key_node);
            }
        }
        let tells_apart = |key: &str| match pointer.tokens() {
            [] => matches!(key, "apiVersion" | "kind" | "metadata"),
            [metadata] if metadata == "metadata" => matches!(key, "name" | "namespace"),
            _ => false,
        };
        let stays = |key: &str| is_listed(key) || tells_apart(key);
        let gone: Vec<String> = base.keys().iter().filter(|k| !stays(k)).map(|k| k.to_string()).collect();
        for key in gone {
            base.open_map().remove(&key, Some(retain.value.place()));
        }
        Ok(())
    }

    /// Handles every `$setElementOrder/FIELD` together with the field's own list.
    fn element_orders<'d>(
        &mut self,
        base: &mut Node<'d>,
        entries: &mut Vec<MapEntry<'d>>,
        ty: Type<'_>,
        pointer: &Pointer,
    ) -> Result<()> {
        while let Some(at) = entries.iter().position(|e| e.key.starts_with(ELEMENT_ORDER)) {
            let order = entries.remove(at);
            if order.value.kind() != Kind::List {
                return fail(ProblemKind::DirectiveNotAList { directive: order.key.into_owned() }, order.value);
            }
            let key = field_of(&order.key, ELEMENT_ORDER, order.key_node)?.to_owned();
            let here = pointer.child(&*key);
            let wrong = |found: &'static str| ProblemKind::DirectiveNeedsList {
                pointer: here.to_string(),
                directive: order.key.to_string(),
                found,
            };
            let old_kind = base.get(&key).map(|old| old.kind());
            if let Some(kind @ (Kind::Map | Kind::Scalar)) = old_kind {
                return fail(wrong(kind_name(kind)), order.value);
            }
            let patch_at = entries.iter().position(|e| e.key == key);
            if let Some(at) = patch_at.filter(|at| entries[*at].value.kind() != Kind::List) {
                return fail(wrong(kind_name(entries[at].value.kind())), entries[at].value);
            }
            let rule = self.rule(ty, &key, pointer, order.value)?;
            must_be_list(&rule, &key, &here, order.value)?;
            let patch = patch_at.map(|at| entries.remove(at));
            if old_kind.is_none() && patch.is_none() {
                continue;
            }
            if old_kind.is_none() {
                let list = onlay_yaml::Value::List(Vec::new());
                base.open_map().set(key.clone().into(), patch.as_ref().map(|p| p.key_node), Node::New(list), None);
            }
            let slot = base.open_map().get_mut(&key).expect("the key is there or has just been set");
            list_merge::merge_in_order(self, slot, patch.as_ref(), &order, &rule, old_kind.is_some(), &here)?;
        }
        Ok(())
    }

    /// Reports directives that stay in the output, as the API server leaves them.
    fn left_over(&mut self, node: &Node<'_>, at: Ref<'_>, pointer: &Pointer) {
        if let Some((directive, pointer)) = find_directive(node, pointer) {
            let kind = ProblemKind::DirectiveLeftOver { pointer: pointer.to_string(), directive };
            self.notice(kind, Severity::Warning, at, None);
        }
    }

    pub(crate) fn left_over_item(&mut self, item: &Item<'_>, at: Ref<'_>, pointer: &Pointer) {
        self.left_over(&item.value, at, pointer);
    }

    pub(crate) fn notice(&mut self, kind: ProblemKind, severity: Severity, at: Ref<'_>, target: Option<Place>) {
        self.notices.push(Problem { severity, target, ..problem(kind, at.place()) });
    }
}

/// What tells an object apart and no patch changes.
fn identity<'d>(object: &Node<'d>) -> [(&'static str, Option<Node<'d>>); 3] {
    let own = |key: &str| object.get(key).map(std::borrow::Cow::into_owned);
    let name = object.get("metadata").and_then(|m| m.get("name").map(std::borrow::Cow::into_owned));
    [("apiVersion", own("apiVersion")), ("kind", own("kind")), ("metadata.name", name)]
}

/// Gives replaced metadata the name and namespace of the object, and no directive.
fn keep_name<'d>(metadata: &mut onlay_yaml::Map<'d>, own: &Node<'d>) {
    metadata.remove(DIRECTIVE, None);
    for key in ["name", "namespace"] {
        match own.get(key) {
            Some(own) => metadata.set(key.into(), None, own.into_owned(), None),
            None => drop(metadata.remove(key, None)),
        }
    }
}

pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Map => "mapping",
        Kind::List => "list",
        Kind::Scalar => "scalar",
    }
}

fn must_be_list(rule: &Rule<'_>, key: &str, here: &Pointer, at: Ref<'_>) -> Result<()> {
    if rule.item.is_some() {
        return Ok(());
    }
    let rule = onlay_kube::NoRule::NotAList { field: key.to_owned() };
    fail(ProblemKind::NoRule { pointer: here.to_string(), rule }, at)
}

pub(crate) fn is_null(node: Ref<'_>) -> bool {
    node.scalar() == Some(Scalar::Null)
}

fn keys(map: &onlay_yaml::Map<'_>) -> Vec<String> {
    map.entries().iter().map(|e| e.key.to_string()).collect()
}

pub(crate) fn span_of(entry: &MapEntry<'_>) -> Place {
    let place = entry.key_node.place();
    Place { span: place.span.start..entry.value.span().end.max(place.span.end), ..place }
}

/// The field that `$directive/FIELD` is for.
fn field_of<'k>(key: &'k str, directive: &str, at: Ref<'_>) -> Result<&'k str> {
    match key.split_once('/') {
        Some((front, field)) if front == directive => Ok(field),
        _ => fail(ProblemKind::DirectiveWithoutField { directive: key.to_owned() }, at),
    }
}

/// Whether a null stands anywhere in the way of [`drop_nulls`].
fn has_nulls(node: Ref<'_>, in_lists: bool) -> bool {
    match node.kind() {
        Kind::Map => node.entries().iter().any(|e| is_null(e.value) || has_nulls(e.value, in_lists)),
        Kind::List => in_lists && node.items().any(|i| has_nulls(i, in_lists)),
        Kind::Scalar => false,
    }
}

fn drop_nulls(node: &mut Node<'_>, in_lists: bool) {
    if let Node::Verbatim(at) = node
        && !has_nulls(*at, in_lists)
    {
        return;
    }
    match node.kind() {
        Kind::Map => {
            let map = node.open_map();
            for key in keys(map) {
                match map.get_mut(&key) {
                    Some(value) if value.is_null() => drop(map.remove(&key, None)),
                    Some(value) => drop_nulls(value, in_lists),
                    None => {}
                }
            }
        }
        Kind::List if in_lists => {
            node.open_list().items_mut().iter_mut().for_each(|i| drop_nulls(&mut i.value, in_lists));
        }
        _ => {}
    }
}

fn has_directive(node: Ref<'_>) -> bool {
    match node.kind() {
        Kind::Map => node.entries().iter().any(|e| e.key == DIRECTIVE || has_directive(e.value)),
        Kind::List => node.items().any(has_directive),
        Kind::Scalar => false,
    }
}

/// Drops mappings with a `$patch`; returns whether anything is left of the node itself.
pub(crate) fn drop_directives(node: &mut Node<'_>) -> bool {
    if let Node::Verbatim(at) = node
        && !has_directive(*at)
    {
        return true;
    }
    match node.kind() {
        Kind::Map => {
            let map = node.open_map();
            if map.get(DIRECTIVE).is_some() {
                return false;
            }
            for key in keys(map) {
                if map.get_mut(&key).is_some_and(|value| !drop_directives(value)) {
                    map.remove(&key, None);
                }
            }
        }
        Kind::List => {
            let list = node.open_list();
            let mut i = 0;
            while i < list.items().len() {
                if drop_directives(&mut list.items_mut()[i].value) {
                    i += 1;
                } else {
                    list.remove(i, None);
                }
            }
        }
        Kind::Scalar => {}
    }
    true
}

/// Whether a key is one of the patch language.
fn is_directive(key: &str) -> bool {
    let of_a_field = || key.strip_prefix(ELEMENT_ORDER).or_else(|| key.strip_prefix(DELETE_FROM_LIST));
    key == DIRECTIVE || key == RETAIN_KEYS || of_a_field().is_some_and(|rest| rest.starts_with('/'))
}

/// Whether a key of the patch language stands anywhere below.
fn has_any_directive(node: Ref<'_>) -> bool {
    match node.kind() {
        Kind::Map => node.entries().iter().any(|e| is_directive(&e.key) || has_any_directive(e.value)),
        Kind::List => node.items().any(has_any_directive),
        Kind::Scalar => false,
    }
}

/// Finds a key of the patch language in what goes into the output.
fn find_directive(node: &Node<'_>, pointer: &Pointer) -> Option<(String, Pointer)> {
    // Hardly ever there is one, and long lists and mappings are walked faster without pointers.
    if let Node::Verbatim(at) = node
        && !has_any_directive(*at)
    {
        return None;
    }
    match node.kind() {
        Kind::Map => node.keys().iter().find_map(|key| {
            if is_directive(key) {
                return Some((key.to_string(), pointer.clone()));
            }
            node.get(key).and_then(|value| find_directive(&value, &pointer.child(&**key)))
        }),
        Kind::List => (0..node.len())
            .find_map(|i| node.item(i).and_then(|item| find_directive(&item, &pointer.child(i.to_string())))),
        Kind::Scalar => None,
    }
}
