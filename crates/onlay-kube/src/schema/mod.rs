//! What Kubernetes says of the fields of its own kinds: what each holds and how a patch is merged into it.
//!
//! This is data, not branches: `data/schema.txt` has the facts of Kubernetes 1.11 to 1.37 (its OpenAPI documents),
//! and [`Schema`] answers questions about them. A strategic merge walks down an object with [`Schema::root`] and
//! [`Schema::field`]; nothing here knows a kind or a field by name. Custom resources are not in it.
//!
//! Source of the rules: [Strategic merge patch][smp] and the extensions `x-kubernetes-patch-strategy`,
//! `x-kubernetes-patch-merge-key`, `x-kubernetes-list-type` of the Kubernetes OpenAPI document.
//!
//! [smp]: https://github.com/kubernetes/community/blob/main/contributors/devel/sig-api-machinery/strategic-merge-patch.md

mod removed;
mod row;
mod table;

use std::fmt;

pub use self::removed::{ApiState, Deprecation, deprecation, deprecations};
use self::row::{FieldRow, KindRow, RuleRow, Shape, TypeRow, Word};

/// The facts about all built-in kinds.
///
/// Old API versions are in it too (`batch/v1beta1` CronJob, `extensions/v1beta1` Deployment), so that old bundles
/// merge right; where versions of Kubernetes disagree about a field, the newest is right.
///
/// ```
/// use onlay_kube::{Holds, Schema, Strategy};
///
/// let schema = Schema::builtin();
/// let mut at = schema.root("apps/v1", "Deployment").expect("a built-in kind");
/// for name in ["spec", "template", "spec"] {
///     at = schema.field(at, name).expect("a known field").ty;
/// }
/// let containers = schema.field(at, "containers").expect("a known field");
/// assert_eq!((containers.strategy, containers.merge_key), (Strategy::Merge, Some("name")));
///
/// let Holds::List(container) = containers.holds else { panic!("containers is a list") };
/// assert_eq!(schema.type_name(container), "core.v1.Container");
/// assert_eq!(schema.field(container, "portz"), None);
/// ```
pub struct Schema {
    kinds: &'static [KindRow],
    types: &'static [TypeRow],
    fields: &'static [FieldRow],
    rules: &'static [RuleRow],
    names: &'static [Word],
}

/// A type of the schema: an object with fields, but also a list, a map or a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(u16);

impl TypeId {
    /// Its place among all types.
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A version of Kubernetes: the minor, as the major is 1. Shown as `1.25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minor(pub u8);

/// What is known of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// The type of its value.
    pub ty: TypeId,
    /// What a value of that type holds: [`Schema::holds`] of `ty`.
    pub holds: Holds,
    /// How a strategic merge treats the value.
    pub strategy: Strategy,
    /// Whether `$retainKeys` is at home here: in the value itself, or in the items of a merged list.
    pub retain_keys: bool,
    /// The key by which the items of a merged list are told apart; without one it is a set of scalars.
    pub merge_key: Option<&'static str>,
    /// How server-side apply treats a list. A strategic merge does not ask.
    pub list_type: Option<ListType>,
    /// The keys of [`ListType::Map`]; not always the merge key (container ports have `protocol` too).
    pub list_map_keys: &'static [&'static str],
    /// The last Kubernetes that had this field, if a later one has its type without it.
    pub until: Option<Minor>,
}

/// What a value of some type holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// An object with known fields: the type itself.
    Object(TypeId),
    /// A list of items of this type.
    List(TypeId),
    /// A map with free keys (`labels`, `limits`) to values of this type.
    Map(TypeId),
    /// One scalar.
    Scalar(ScalarType),
    /// Whatever the user writes (`RawExtension`, the `default` of a JSON schema).
    Any,
}

/// The type of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarType {
    /// `true` or `false`.
    Boolean,
    /// A string of base64.
    Bytes,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// A whole number or a string (`maxSurge: 25%`).
    IntOrString,
    /// A floating-point number.
    Number,
    /// A string or number such as `500m` or `1Gi`.
    Quantity,
    /// A string.
    String,
    /// A string with a date and time as in RFC 3339.
    Time,
}

/// The patch strategy of a field, without `retainKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// None is given: maps and objects merge, lists are replaced.
    Unset,
    /// A list merges, by its merge key or, without one, as a set.
    Merge,
    /// A map or object is replaced whole.
    Replace,
}

/// The list type of a field, as server-side apply and custom resources use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListType {
    /// Replaced whole.
    Atomic,
    /// A set of scalars.
    Set,
    /// Objects told apart by the list's map keys.
    Map,
}

/// Groups that the API server merges strategically but `kubectl patch --local` refuses: their Go types are not in
/// the scheme of client-go.
const NOT_IN_CLIENT_GO: &[&str] = &["apiextensions.k8s.io", "apiregistration.k8s.io"];

static BUILTIN: Schema = Schema {
    kinds: table::KINDS,
    types: table::TYPES,
    fields: table::FIELDS,
    rules: table::RULES,
    names: table::NAMES,
};

impl Schema {
    /// The facts about the kinds of Kubernetes itself. Costs nothing: they are constants.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// Gives the type of a kind's root, or nothing for a custom resource.
    pub fn root(&self, api_version: &str, kind: &str) -> Option<TypeId> {
        self.kind(api_version, kind).map(|row| TypeId(row.ty))
    }

    /// Gives the last Kubernetes that had this kind in this API version, if the newest has it not.
    ///
    /// ```
    /// # use onlay_kube::{Minor, Schema};
    /// assert_eq!(Schema::builtin().until("batch/v1beta1", "CronJob"), Some(Minor(24)));
    /// assert_eq!(Schema::builtin().until("batch/v1", "CronJob"), None);
    /// ```
    pub fn until(&self, api_version: &str, kind: &str) -> Option<Minor> {
        self.kind(api_version, kind).and_then(|row| Minor::known(row.until))
    }

    /// Tells whether `kubectl patch --local --type=strategic` takes objects of this kind.
    ///
    /// It refuses custom resources and two built-in kinds, CustomResourceDefinition and APIService. For those two
    /// [`Schema::root`] still knows the types, and the API server merges by them.
    ///
    /// ```
    /// # use onlay_kube::Schema;
    /// assert!(Schema::builtin().is_strategic("v1", "Service"));
    /// assert!(!Schema::builtin().is_strategic("apiregistration.k8s.io/v1", "APIService"));
    /// ```
    pub fn is_strategic(&self, api_version: &str, kind: &str) -> bool {
        let group = api_version.split_once('/').map_or("", |(group, _)| group);
        !NOT_IN_CLIENT_GO.contains(&group) && self.kind(api_version, kind).is_some()
    }

    /// Gives all kinds as (API version, kind), sorted.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.kinds.iter().map(KindRow::key)
    }

    /// Gives what is known of a field, spelled exactly so, or nothing if the type has no such field.
    ///
    /// In a map every key is a field of the map's value type, with nothing said about patches. Lists, scalars and
    /// [`Holds::Any`] have no fields.
    ///
    /// kubectl 1.32 asks only where both sides have the key with a map or a list. It has no answer inside of maps
    /// (`merging an object in json but data type is not struct, instead is: map`) and finds no field in
    /// [`Holds::Any`] (`unable to find api field in struct RawExtension for the json field "a"`).
    pub fn field(&self, ty: TypeId, name: &str) -> Option<Field> {
        match self.shape(ty) {
            Shape::Map(value) => Some(self.describe(value, &RuleRow::NONE, 0)),
            Shape::Object(..) => {
                let rows = self.rows(ty);
                let at = rows.binary_search_by(|row| self.name(row).cmp(name)).ok()?;
                Some(self.field_of(&rows[at]))
            }
            _ => None,
        }
    }

    /// Gives a field as Go's JSON reader, and so kubectl, finds it: spelled exactly so or else in another case.
    ///
    /// `kubectl` merges `Template:` into a Deployment's spec by the rules of `template`, but under the new name.
    pub fn field_ignoring_case(&self, ty: TypeId, name: &str) -> Option<Field> {
        self.field(ty, name).or_else(|| {
            let same = |row: &&FieldRow| self.name(row).eq_ignore_ascii_case(name);
            self.rows(ty).iter().find(same).map(|row| self.field_of(row))
        })
    }

    /// Gives all fields of an object type, sorted by name; nothing for other types.
    pub fn fields(&self, ty: TypeId) -> impl Iterator<Item = (&'static str, Field)> + '_ {
        self.rows(ty).iter().map(|row| (self.name(row), self.field_of(row)))
    }

    /// Tells what a value of this type holds.
    pub fn holds(&self, ty: TypeId) -> Holds {
        match self.shape(ty) {
            Shape::Object(..) => Holds::Object(ty),
            Shape::List(item) => Holds::List(TypeId(item)),
            Shape::Map(value) => Holds::Map(TypeId(value)),
            Shape::Scalar(scalar) => Holds::Scalar(scalar),
            Shape::Any => Holds::Any,
        }
    }

    /// Gives the name of a type: `core.v1.Container`, `[]core.v1.Container`, `{}string`, `int32`.
    pub fn type_name(&self, ty: TypeId) -> &'static str {
        self.types[usize::from(ty.0)].name.text()
    }

    /// Finds a type by its [name](Schema::type_name).
    ///
    /// ```
    /// # use onlay_kube::Schema;
    /// let schema = Schema::builtin();
    /// assert_eq!(schema.type_named("core.v1.Pod"), schema.root("v1", "Pod"));
    /// ```
    pub fn type_named(&self, name: &str) -> Option<TypeId> {
        let at = self.types.binary_search_by(|row| row.name.text().cmp(name)).ok()?;
        u16::try_from(at).ok().map(TypeId)
    }

    /// Gives all types, in the order of their numbers.
    pub(crate) fn types(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..u16::try_from(self.types.len()).unwrap_or(u16::MAX)).map(TypeId)
    }

    /// Gives the name of a type as kubectl's messages have it (`unable to find api field in struct Container …`):
    /// without package; lists and maps have none.
    pub fn struct_name(&self, ty: TypeId) -> &'static str {
        match self.shape(ty) {
            Shape::List(_) | Shape::Map(_) => "",
            _ => self.type_name(ty).rsplit('.').next().unwrap_or_default(),
        }
    }

    fn name(&self, field: &FieldRow) -> &'static str {
        self.names[usize::from(field.name)].text()
    }

    fn kind(&self, api_version: &str, kind: &str) -> Option<&'static KindRow> {
        let at = self.kinds.binary_search_by(|row| row.key().cmp(&(api_version, kind))).ok()?;
        Some(&self.kinds[at])
    }

    fn shape(&self, ty: TypeId) -> Shape {
        self.types[usize::from(ty.0)].shape
    }

    fn rows(&self, ty: TypeId) -> &'static [FieldRow] {
        match self.shape(ty) {
            Shape::Object(start, count) => &self.fields[usize::from(start)..][..usize::from(count)],
            _ => &[],
        }
    }

    fn field_of(&self, row: &FieldRow) -> Field {
        self.describe(row.ty, &self.rules[usize::from(row.rule)], row.until)
    }

    fn describe(&self, ty: u16, rule: &RuleRow, until: u8) -> Field {
        Field {
            ty: TypeId(ty),
            holds: self.holds(TypeId(ty)),
            strategy: rule.strategy,
            retain_keys: rule.retain_keys,
            merge_key: rule.merge_key,
            list_type: rule.list_type,
            list_map_keys: rule.list_map_keys,
            until: Minor::known(until),
        }
    }
}

impl Minor {
    /// In the tables 0 stands for no version.
    const fn known(minor: u8) -> Option<Self> {
        if minor == 0 { None } else { Some(Self(minor)) }
    }
}

/// A text that is no version of Kubernetes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no version of Kubernetes; write it as `1.29` or `v1.29.3`")]
pub struct BadVersion(pub String);

impl Minor {
    /// The newest version that the tables know.
    pub const NEWEST: Self = Self(37);
}

impl std::str::FromStr for Minor {
    type Err = BadVersion;

    /// Reads a version as `kubectl version` and clouds write it: `1.29`, `v1.29.3`, `v1.29.3-gke.1200`, `1.29+`.
    ///
    /// ```
    /// use onlay_kube::Minor;
    /// assert_eq!("v1.29.3-gke.1200".parse(), Ok(Minor(29)));
    /// assert!("29".parse::<Minor>().is_err());
    /// ```
    fn from_str(text: &str) -> Result<Self, BadVersion> {
        let bad = || BadVersion(text.to_owned());
        let rest = text.strip_prefix('v').unwrap_or(text).strip_prefix("1.").ok_or_else(bad)?;
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (minor, rest) = rest.split_at(end);
        let goes_on_well = rest.is_empty() || rest.starts_with(['.', '+', '-']);
        minor.parse().ok().filter(|_| goes_on_well).map(Self).ok_or_else(bad)
    }
}

impl fmt::Display for Minor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Follows names separated by dots from a kind's root; a list is entered, `*` takes any key of a map.
    fn at(kind: &str, path: &str) -> Option<Field> {
        let schema = Schema::builtin();
        let (api_version, kind) = kind.rsplit_once('/').expect("apiVersion/Kind");
        let mut ty = schema.root(api_version, kind)?;
        let mut field = None;
        for name in path.split('.') {
            while let Holds::List(item) = schema.holds(ty) {
                ty = item;
            }
            let next = schema.field(ty, name)?;
            ty = next.ty;
            field = Some(next);
        }
        field
    }

    #[test]
    fn merged_lists_have_their_merge_key() {
        let cases = [
            ("v1/Pod", "spec.containers", Some("name")),
            ("apps/v1/Deployment", "spec.template.spec.containers.ports", Some("containerPort")),
            ("apps/v1/StatefulSet", "spec.template.spec.initContainers.volumeMounts", Some("mountPath")),
            ("batch/v1/CronJob", "spec.jobTemplate.spec.template.spec.hostAliases", Some("ip")),
            ("v1/Service", "spec.ports", Some("port")),
            ("v1/ServiceAccount", "secrets", Some("name")),
            ("v1/Node", "spec.podCIDRs", None),
            ("v1/ConfigMap", "metadata.finalizers", None),
        ];
        for (kind, path, merge_key) in cases {
            let field = at(kind, path).unwrap_or_else(|| panic!("{kind} {path}"));
            assert_eq!((field.strategy, field.merge_key), (Strategy::Merge, merge_key), "{kind} {path}");
        }
    }

    #[test]
    fn lists_without_a_strategy_are_replaced() {
        for (kind, path) in [
            ("v1/Pod", "spec.tolerations"),
            ("v1/Pod", "spec.containers.args"),
            ("v1/ServiceAccount", "imagePullSecrets"),
            ("networking.k8s.io/v1/Ingress", "spec.rules"),
            ("v1/Pod", "spec.containers.resources.claims"),
        ] {
            let field = at(kind, path).unwrap_or_else(|| panic!("{kind} {path}"));
            assert_eq!((field.strategy, field.merge_key), (Strategy::Unset, None), "{kind} {path}");
        }
    }

    #[test]
    fn maps_replaced_whole_or_with_retain_keys_are_known() {
        let rule = |kind, path| at(kind, path).map(|field| (field.strategy, field.retain_keys));
        assert_eq!(rule("policy/v1/PodDisruptionBudget", "spec.selector"), Some((Strategy::Replace, false)));
        assert_eq!(rule("apps/v1/Deployment", "spec.strategy"), Some((Strategy::Unset, true)));
        assert_eq!(rule("v1/Pod", "spec.volumes"), Some((Strategy::Merge, true)));
    }

    #[test]
    fn old_api_versions_merge_as_the_new_ones_do() {
        let rules = |kind| at(kind, "spec.template.spec.containers.env").map(|field| (field.ty, field.merge_key));
        for kind in ["extensions/v1beta1/Deployment", "apps/v1beta1/Deployment", "apps/v1beta2/StatefulSet"] {
            assert!(rules(kind).is_some(), "{kind}");
            assert_eq!(rules(kind), rules("apps/v1/Deployment"), "{kind}");
        }
    }

    #[test]
    fn every_key_of_a_map_is_a_field_and_no_other_unknown_name_is() {
        let holds = |kind, path| at(kind, path).map(|field| field.holds);
        assert_eq!(holds("v1/ConfigMap", "data.whatever"), Some(Holds::Scalar(ScalarType::String)));
        assert_eq!(holds("v1/Secret", "data.whatever"), Some(Holds::Scalar(ScalarType::Bytes)));
        assert_eq!(holds("v1/Pod", "spec.containers.resources.limits.cpu"), Some(Holds::Scalar(ScalarType::Quantity)));
        assert_eq!(holds("v1/Pod", "spec.container"), None);
        assert_eq!(holds("v1/Pod", "metadata.name.first"), None);
        assert_eq!(holds("example.com/v1/Pod", "spec"), None);
    }

    #[test]
    fn another_case_finds_the_field_only_when_asked() {
        let schema = Schema::builtin();
        let spec = schema.type_named("apps.v1.DeploymentSpec").expect("a type");
        assert_eq!(schema.field(spec, "Template"), None);
        assert_eq!(schema.field_ignoring_case(spec, "Template"), schema.field(spec, "template"));
    }

    #[test]
    fn struct_names_are_those_of_kubectl() {
        let schema = Schema::builtin();
        let name = |ty| schema.struct_name(schema.type_named(ty).expect("a type"));
        assert_eq!(name("meta.v1.ObjectMeta"), "ObjectMeta");
        assert_eq!(name("runtime.RawExtension"), "RawExtension");
        assert_eq!(name("[]core.v1.Container"), "");
    }

    #[test]
    fn a_field_that_later_versions_dropped_says_so() {
        assert_eq!(at("v1/Service", "spec.ipFamily").and_then(|field| field.until), Some(Minor(19)));
        assert_eq!(at("v1/Service", "spec.ipFamilies").and_then(|field| field.until), None);
    }
}
