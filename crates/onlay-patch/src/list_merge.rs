//! Lists under a strategic merge: which items merge, come and go, and in which order they come out.
//!
//! The order is the API server's: items of the patch in the patch's order (or that of `$setElementOrder`), the others in the
//! base's, and the two merged so that an item of the base comes before one of the patch only where it did in the base.

use onlay_kube::{ListRule, MergeKey, Rule, Type};
use onlay_yaml::{Item, Kind, MapEntry, Node, Place, Ref, Scalar, Value};

use crate::pointer::Pointer;
use crate::problem::{ProblemKind, Severity};
use crate::strategic::{DIRECTIVE, Directive, Merge, Result, directive, drop_directives, fail, kind_name};

/// What tells an item from others: the values of its merge keys, or the scalar itself.
#[derive(Debug, Clone, PartialEq)]
struct Identity(Vec<Value>);

/// How the items of a list are told apart.
enum By<'r> {
    Value,
    Keys(&'r [MergeKey]),
}

impl By<'_> {
    fn of(&self, item: &Node<'_>) -> Option<Identity> {
        match self {
            Self::Value => item.scalar().map(|s| Identity(vec![Value::from(s)])),
            Self::Keys(keys) => {
                let value = |key: &MergeKey| match item.get(&key.name) {
                    Some(value) => Some(value.to_value()),
                    None => key.default.clone(),
                };
                keys.iter().map(value).collect::<Option<_>>().map(Identity)
            }
        }
    }

    fn missing_key(&self, item: &Node<'_>) -> String {
        match self {
            Self::Value => String::new(),
            Self::Keys(keys) => {
                let missing = keys.iter().find(|k| k.default.is_none() && item.get(&k.name).is_none());
                missing.map(|k| k.name.clone()).unwrap_or_default()
            }
        }
    }
}

/// The Go type of a list's items; all must be of one.
fn item_type(node: &Node<'_>) -> &'static str {
    match (node.kind(), node.scalar()) {
        (Kind::Scalar, Some(Scalar::Bool(_))) => "boolean",
        (Kind::Scalar, Some(Scalar::Int(_))) => "whole number",
        (Kind::Scalar, Some(Scalar::Float(_))) => "number",
        (Kind::Scalar, Some(Scalar::Null)) => "null",
        (Kind::Scalar, _) => "string",
        (kind, _) => kind_name(kind),
    }
}

/// Checks that all items are of one type, and says whether they are mappings; `None` where there are no items.
fn are_maps(base: &Node<'_>, patch: &[Ref<'_>], at: Ref<'_>, here: &Pointer) -> Result<Option<bool>> {
    let mut first: Option<&'static str> = None;
    let base_types = (0..base.len()).filter_map(|i| base.item(i).map(|item| item_type(&item)));
    for found in base_types.chain(patch.iter().map(|p| item_type(&Node::Verbatim(*p)))) {
        match first {
            None if found == "list" => return fail(ProblemKind::ListOfLists { pointer: here.to_string() }, at),
            None => first = Some(found),
            Some(wanted) if wanted != found => {
                return fail(ProblemKind::WrongItem { pointer: here.to_string(), wanted: plural(wanted), found }, at);
            }
            Some(_) => {}
        }
    }
    Ok(first.map(|f| f == "mapping"))
}

fn plural(word: &str) -> &'static str {
    match word {
        "boolean" => "booleans",
        "whole number" => "whole numbers",
        "number" => "numbers",
        "null" => "nulls",
        "mapping" => "mappings",
        "list" => "lists",
        _ => "strings",
    }
}

/// Merges the items of a patch's list into the base's.
pub(crate) fn merge<'d>(
    run: &mut Merge,
    base: &mut Node<'d>,
    patch: &[Ref<'d>],
    at: Ref<'d>,
    rule: &Rule<'_>,
    deletes: bool,
    here: &Pointer,
) -> Result<()> {
    let Some(maps) = are_maps(base, patch, at, here)? else { return Ok(()) };
    if !maps {
        if deletes {
            delete_scalars(base, patch, at);
        } else {
            let original = identities(base, &By::Value);
            unite_scalars(base, patch);
            let order: Vec<Node<'d>> = patch.iter().map(|p| Node::Verbatim(*p)).collect();
            reorder(run, base, &order, &original, &By::Value, at, here);
        }
        return Ok(());
    }
    let ListRule::Keyed(keys) = &rule.list else {
        return fail(ProblemKind::NoKeyForList { pointer: here.to_string() }, at);
    };
    let by = By::Keys(keys);
    let patch = special_items(base, patch, &by, at, here)?;
    let original = identities(base, &by);
    merge_items(run, base, &patch, rule, &by, here)?;
    check_keys(base, &by, at, here)?;
    let order: Vec<Node<'d>> = patch.iter().map(|p| Node::Verbatim(*p)).collect();
    reorder(run, base, &order, &original, &by, at, here);
    Ok(())
}

/// Merges a list for which the patch has a `$setElementOrder`.
pub(crate) fn merge_in_order<'d>(
    run: &mut Merge,
    base: &mut Node<'d>,
    patch: Option<&MapEntry<'d>>,
    order: &MapEntry<'d>,
    rule: &Rule<'_>,
    had_base: bool,
    here: &Pointer,
) -> Result<()> {
    let items: Vec<Ref<'d>> = patch.map(|p| p.value.items().collect()).unwrap_or_default();
    let wanted: Vec<Node<'d>> = order.value.items().map(Node::Verbatim).collect();
    let by = match &rule.list {
        ListRule::Keyed(keys) => By::Keys(keys),
        _ => By::Value,
    };
    check_order(&items, &wanted, &by, order.value, here)?;
    let Some(maps) = are_maps(base, &items, order.value, here)? else {
        return fail(ProblemKind::NothingToOrder { pointer: here.to_string() }, order.value);
    };
    if maps && matches!(by, By::Value) {
        return fail(ProblemKind::NoKeyForList { pointer: here.to_string() }, order.value);
    }
    let mut original = identities(base, &by);
    match patch {
        Some(patch) if had_base && rule.list == ListRule::Replace => {
            run.replace_list(base, patch.value, here);
        }
        Some(patch) if had_base => {
            original = order_seen_by_caller(original, &items, &by);
            merge(run, base, &items, patch.value, rule, false, here)?;
        }
        Some(patch) => {
            let mut new = Node::Verbatim(patch.value);
            drop_directives(&mut new);
            *base = new;
        }
        None => {}
    }
    if let By::Keys(_) = by {
        // Items that a key is to put in order must be mappings, even where nothing is merged.
        let items = (0..base.len()).filter_map(|i| base.item(i));
        if let Some(other) = items.map(|item| item_type(&item)).find(|found| *found != "mapping") {
            let kind = ProblemKind::WrongItem { pointer: here.to_string(), wanted: plural("mapping"), found: other };
            return fail(kind, order.value);
        }
    }
    if maps {
        check_keys(base, &by, order.value, here)?;
        if let Some(item) = order.value.items().find(|i| by.of(&Node::Verbatim(*i)).is_none()) {
            let key = by.missing_key(&Node::Verbatim(item));
            return fail(ProblemKind::NoMergeKey { pointer: here.to_string(), key }, item);
        }
    }
    reorder(run, base, &wanted, &original, &by, order.value, here);
    Ok(())
}

/// The order of the base that `$setElementOrder` goes by.
///
/// Go's merge deletes items in place and appends to the same array: the room that deleted items leave at its end is filled
/// by the first new items of the patch, and these then count as items of the base.
fn order_seen_by_caller(original: Vec<Identity>, patch: &[Ref<'_>], by: &By<'_>) -> Vec<Identity> {
    let all = original.len();
    let is_special = |item: &Ref<'_>, which: Directive| directive(*item).ok().flatten() == Some(which);
    let identity = |item: &Ref<'_>| by.of(&Node::Verbatim(*item));
    let deleted: Vec<Identity> =
        patch.iter().filter(|p| is_special(p, Directive::Delete)).filter_map(identity).collect();
    let mut seen: Vec<Identity> = original.into_iter().filter(|i| !deleted.contains(i)).collect();
    if !patch.iter().any(|p| is_special(p, Directive::Replace)) {
        let plain = patch.iter().filter(|p| p.get(DIRECTIVE).is_none()).filter_map(identity);
        let new: Vec<Identity> = plain.filter(|i| !seen.contains(i)).collect();
        seen.extend(new.into_iter().take(all - seen.len()));
    }
    seen
}

/// Every item of the patch must stand in the list of the order, in that order; deletions aside.
fn check_order(patch: &[Ref<'_>], wanted: &[Node<'_>], by: &By<'_>, at: Ref<'_>, here: &Pointer) -> Result<()> {
    if patch.is_empty() || wanted.is_empty() {
        return Ok(());
    }
    let no_key = |node: &Node<'_>, at: Ref<'_>| {
        fail(ProblemKind::NoMergeKey { pointer: here.to_string(), key: by.missing_key(node) }, at)
    };
    let mut places = wanted.iter();
    for item in patch {
        if item.get(DIRECTIVE).is_some() {
            // Go takes only deletions out of the list before it compares: any other directive needs an item of the order
            // that is not used up when its turn comes.
            let is_deletion = matches!(by, By::Keys(_)) && matches!(directive(*item), Ok(Some(Directive::Delete)));
            if !is_deletion && places.len() == 0 {
                return fail(ProblemKind::OrderMismatch { pointer: here.to_string() }, *item);
            }
            continue;
        }
        let node = Node::Verbatim(*item);
        let Some(identity) = by.of(&node) else { return no_key(&node, *item) };
        loop {
            let Some(place) = places.next() else {
                return fail(ProblemKind::OrderMismatch { pointer: here.to_string() }, *item);
            };
            match by.of(place) {
                None => return no_key(place, at),
                Some(found) if found == identity => break,
                Some(_) => {}
            }
        }
    }
    Ok(())
}

fn identities(list: &Node<'_>, by: &By<'_>) -> Vec<Identity> {
    (0..list.len()).filter_map(|i| list.item(i).and_then(|item| by.of(&item))).collect()
}

fn delete_scalars<'d>(base: &mut Node<'d>, patch: &[Ref<'d>], at: Ref<'d>) {
    let gone = |item: &Node<'_>| patch.iter().any(|p| item.same(&Node::Verbatim(*p)));
    let list = base.open_list();
    let mut i = 0;
    while i < list.items().len() {
        if gone(&list.items()[i].value) {
            list.remove(i, Some(at.place()));
        } else {
            i += 1;
        }
    }
}

fn unite_scalars<'d>(base: &mut Node<'d>, patch: &[Ref<'d>]) {
    let list = base.open_list();
    let mut i = 1;
    while i < list.items().len() {
        let (before, rest) = list.items().split_at(i);
        if before.iter().any(|b| b.value.same(&rest[0].value)) {
            list.remove(i, None);
        } else {
            i += 1;
        }
    }
    for item in patch {
        let item = Node::Verbatim(*item);
        if !list.items().iter().any(|i| i.value.same(&item)) {
            list.insert(list.items().len(), item, None);
        }
    }
}

/// Does what items with a `$patch` say, and returns the others.
fn special_items<'d>(
    base: &mut Node<'d>,
    patch: &[Ref<'d>],
    by: &By<'_>,
    at: Ref<'d>,
    here: &Pointer,
) -> Result<Vec<Ref<'d>>> {
    let mut plain = Vec::with_capacity(patch.len());
    let mut replaces = false;
    for item in patch {
        match directive(*item)? {
            None => plain.push(*item),
            Some(Directive::Replace) => replaces = true,
            Some(Directive::Delete) => {
                let node = Node::Verbatim(*item);
                let Some(identity) = by.of(&node) else {
                    let kind = ProblemKind::NoMergeKey { pointer: here.to_string(), key: by.missing_key(&node) };
                    return fail(kind, *item);
                };
                let list = base.open_list();
                while let Some(i) = list.items().iter().position(|i| by.of(&i.value).as_ref() == Some(&identity)) {
                    list.remove(i, Some(item.place()));
                }
            }
        }
    }
    if !replaces {
        return Ok(plain);
    }
    let mut new = Node::Verbatim(at);
    let list = new.open_list();
    let mut i = 0;
    while i < list.items().len() {
        if list.items()[i].value.get(DIRECTIVE).is_some() {
            list.remove(i, None);
        } else {
            i += 1;
        }
    }
    let old = std::mem::replace(base, Node::Verbatim(at));
    *base = old.reconciled(new, Some(&at.place()));
    Ok(Vec::new())
}

fn merge_items<'d>(
    run: &mut Merge,
    base: &mut Node<'d>,
    patch: &[Ref<'d>],
    rule: &Rule<'_>,
    by: &By<'_>,
    here: &Pointer,
) -> Result<()> {
    for item in patch {
        let node = Node::Verbatim(*item);
        let Some(identity) = by.of(&node) else {
            return fail(ProblemKind::NoMergeKey { pointer: here.to_string(), key: by.missing_key(&node) }, *item);
        };
        let list = base.open_list();
        let twin = list.items().iter().position(|i| by.of(&i.value).as_ref() == Some(&identity));
        match twin {
            Some(i) => run.map(
                &mut list.items_mut()[i].value,
                *item,
                rule.item.unwrap_or(Type::Unknown),
                &here.child(i.to_string()),
            )?,
            None => {
                let end = list.items().len();
                list.insert(end, node, None);
                run.left_over_item(&list.items()[end], *item, &here.child(end.to_string()));
            }
        }
    }
    Ok(())
}

/// Every item must say which one it is.
fn check_keys(list: &Node<'_>, by: &By<'_>, at: Ref<'_>, here: &Pointer) -> Result<()> {
    let items = (0..list.len()).filter_map(|i| list.item(i));
    for item in items {
        if by.of(&item).is_none() {
            let kind = ProblemKind::NoMergeKeyInBase { pointer: here.to_string(), key: by.missing_key(&item) };
            let mut problem = crate::read::problem(kind, at.place());
            problem.target = item.place();
            return Err(Box::new(problem));
        }
    }
    Ok(())
}

/// Puts the items into the order that the API server gives them.
fn reorder<'d>(
    run: &mut Merge,
    list: &mut Node<'d>,
    order: &[Node<'d>],
    original: &[Identity],
    by: &By<'_>,
    at: Ref<'d>,
    here: &Pointer,
) {
    let order: Vec<Identity> = order.iter().filter_map(|n| by.of(n)).collect();
    let place =
        |list: &[Identity], identity: Option<&Identity>| identity.and_then(|i| list.iter().position(|o| o == i));
    let items = std::mem::take(list.open_list().items_mut());
    let mut of_patch = Vec::new();
    let mut of_base = Vec::new();
    for (number, item) in items.into_iter().enumerate() {
        let identity = by.of(&item.value);
        match place(&order, identity.as_ref()) {
            Some(rank) => {
                let deletes =
                    item.value.get(DIRECTIVE).is_some_and(|d| d.scalar() == Some(Scalar::String("delete".into())));
                of_patch.push(((deletes, rank), number, identity, item));
            }
            None => {
                let rank = place(original, identity.as_ref()).unwrap_or(usize::MAX);
                of_base.push(((false, rank), number, identity, item));
            }
        }
    }
    of_patch.sort_by_key(|i| i.0);
    of_base.sort_by_key(|i| i.0);
    let mut patch_items = of_patch.into_iter().peekable();
    let mut base_items = of_base.into_iter().peekable();
    let mut sorted: Vec<(usize, Item<'d>)> = Vec::new();
    loop {
        let base_first = match (base_items.peek(), patch_items.peek()) {
            (None, None) => break,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (Some(base), Some(patch)) => {
                let ranks = place(original, base.2.as_ref()).zip(place(original, patch.2.as_ref()));
                ranks.is_some_and(|(base, patch)| base < patch)
            }
        };
        let next = if base_first { base_items.next() } else { patch_items.next() };
        sorted.extend(next.map(|(_, number, _, item)| (number, item)));
    }
    let from_base: Vec<usize> = sorted.iter().filter(|(_, i)| i.is_from_base()).map(|(n, _)| *n).collect();
    if from_base.windows(2).any(|pair| pair[0] > pair[1]) {
        let kind = ProblemKind::ReordersBaseItems { pointer: here.to_string() };
        let target: Option<Place> = list.place();
        run.notice(kind, Severity::Note, at, target);
    }
    *list.open_list().items_mut() = sorted.into_iter().map(|(_, item)| item).collect();
}
