//! File names for objects, no two of them alike on any system.

use std::collections::HashSet;

use onlay::file_name;
use onlay::kube::ObjectKey;

/// The names that have been given out.
#[derive(Debug, Default)]
pub(crate) struct Names(HashSet<String>);

impl Names {
    /// Names the file of an object; where that is taken, also in other case, the group is added, then a number.
    pub(crate) fn of(&mut self, key: &ObjectKey, ending: &str) -> String {
        let with_group = ObjectKey { kind: format!("{}.{}", key.kind, key.group), ..key.clone() };
        let [short, long] = [key, &with_group].map(|key| file_name(key).trim_end_matches(".yaml").to_owned());
        let numbered = (2..).map(|n: u64| format!("{long}-{n}"));
        let mut names = [short, long.clone()].into_iter().chain(numbered);
        let is_free = |name: &String| self.0.insert(name.to_lowercase());
        let name = names.find(is_free).expect("one of endless names is free");
        format!("{name}.{ending}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(group: &str, kind: &str, namespace: Option<&str>, name: &str) -> ObjectKey {
        ObjectKey {
            group: group.to_owned(),
            version: "v1".to_owned(),
            kind: kind.to_owned(),
            namespace: namespace.map(str::to_owned),
            name: name.to_owned(),
        }
    }

    #[test]
    fn names_are_readable_and_unique() {
        let mut names = Names::default();
        let cases = [
            (key("apps", "Deployment", None, "web"), "Deployment_web.yaml"),
            (key("apps", "Deployment", Some("prod"), "web"), "prod_Deployment_web.yaml"),
            (key("", "Ingress", None, "web"), "Ingress_web.yaml"),
            (key("networking.k8s.io", "Ingress", None, "web"), "Ingress.networking.k8s.io_web.yaml"),
            (key("networking.k8s.io", "Ingress", None, "WEB"), "Ingress.networking.k8s.io_WEB-2.yaml"),
            (key("rbac", "ClusterRole", None, "system:aggregate"), "ClusterRole_system%3Aaggregate.yaml"),
        ];
        for (key, expected) in cases {
            assert_eq!(names.of(&key, "yaml"), expected);
        }
    }

    #[test]
    fn no_name_leads_anywhere() {
        let mut names = Names::default();
        for name in ["../../etc/passwd", "..", ".", "a/b", "a\\b", "\u{1b}[2J", "C:x", &"ü".repeat(500)] {
            let file = names.of(&key("", name, Some(name), name), "yaml");
            assert!(!file.starts_with('.') && file.len() < 255, "{file}");
            assert!(file.bytes().all(|b| b.is_ascii_alphanumeric() || b".%_-~".contains(&b)), "{file}");
        }
    }
}
