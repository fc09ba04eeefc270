//! The containers of an object, wherever its pod template is: in a Deployment, a CronJob, or a custom resource.

use std::collections::HashSet;

use onlay_yaml::{Kind, NodeId, Ref, Style};

/// One container of a pod template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Container {
    /// The list that it is in: `containers`, `initContainers` or `ephemeralContainers`.
    pub list: &'static str,
    /// Its name.
    pub name: String,
    /// Its image, if it names one.
    pub image: Option<String>,
}

const LISTS: [&str; 3] = ["initContainers", "containers", "ephemeralContainers"];

/// Finds all containers of an object, in the order of its text.
///
/// ```
/// use onlay::yaml::{SourceId, Text, parse};
/// let text = Text::from("spec: {template: {spec: {containers: [{name: web, image: web:1}]}}}\n");
/// let parsed = parse(SourceId(0), &text);
/// let containers = onlay::containers(parsed.documents[0].root().expect("has a root"));
/// assert_eq!(containers[0].name, "web");
/// ```
#[must_use]
pub fn containers(object: Ref<'_>) -> Vec<Container> {
    let mut found = Vec::new();
    walk(object, &mut HashSet::new(), &mut found);
    found
}

/// Looks into a node; what an alias stands for is looked into once, since aliases of aliases multiply.
fn walk(node: Ref<'_>, seen: &mut HashSet<NodeId>, found: &mut Vec<Container>) {
    if node.style() == Style::Alias && !seen.insert(node.resolved().id()) {
        return;
    }
    match node.kind() {
        Kind::Scalar => {}
        Kind::List => node.items().for_each(|item| walk(item, seen, found)),
        Kind::Map => {
            for entry in node.entries() {
                let list = LISTS.into_iter().find(|list| *list == entry.key);
                let names: Vec<Option<String>> = entry.value.items().map(|item| text(item, "name")).collect();
                match list {
                    // A definition has a field of this name, too, and no names in it.
                    Some(list) if !names.is_empty() && names.iter().all(Option::is_some) => {
                        let items = entry.value.items().zip(names.into_iter().flatten());
                        found.extend(items.map(|(item, name)| Container { list, name, image: text(item, "image") }));
                    }
                    _ => walk(entry.value, seen, found),
                }
            }
        }
    }
}

fn text(node: Ref<'_>, key: &str) -> Option<String> {
    node.get(key)?.as_str().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use onlay_yaml::{SourceId, Text, parse};

    use super::containers;

    fn check(text: &str, expected: &[&str]) {
        let parsed = parse(SourceId(0), &Text::from(text));
        let found = containers(parsed.documents[0].root().expect("has a root"));
        let found: Vec<String> =
            found.iter().map(|c| format!("{}/{}={}", c.list, c.name, c.image.as_deref().unwrap_or("-"))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn containers_are_found_wherever_the_template_is() {
        check(
            "spec:\n  jobTemplate:\n    spec:\n      containers: [{name: a, image: a:1}]\n      initContainers: [{name: b}]\n",
            &["containers/a=a:1", "initContainers/b=-"],
        );
        check("spec:\n- containers: [{name: a}]\n- containers: [{name: b}]\n", &["containers/a=-", "containers/b=-"]);
    }

    #[test]
    fn a_field_definition_is_no_container() {
        check("properties:\n  containers:\n    type: array\n    items: {properties: {name: {type: string}}}\n", &[]);
        check("containers: [web, db]\n", &[]);
    }
}
