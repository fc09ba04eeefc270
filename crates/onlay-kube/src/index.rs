//! The object index: every object of a release, by key, by name, by kind and by Kubernetes label.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use onlay_yaml::{Document, Place, Ref};

use crate::groups::Groups;
use crate::labelled::Labelled;
use crate::object::{NameForm, Object, ObjectId, ObjectKey, Stray, key_of, list_items_type};
use crate::selector::Selector;

/// The documents of one release and the objects in them, in the order of the files.
#[derive(Debug, Clone, Default)]
pub struct ObjectIndex {
    documents: Vec<Arc<Document>>,
    objects: Vec<Object>,
    strays: Vec<Stray>,
    duplicates: Vec<(ObjectId, Place)>,
    by_name: Groups,
    by_kind: Groups,
    /// Made when the first selector asks.
    labelled: OnceLock<Labelled>,
    /// Made when a name with a kind is not found for the first time.
    forms: OnceLock<Vec<String>>,
}

impl ObjectIndex {
    /// Finds the objects of some documents, taken over or shared with another index; `stem` names the file of a document, without folder and ending.
    ///
    /// ```
    /// use onlay_kube::ObjectIndex;
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let text = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
    /// let index = ObjectIndex::of(parse(SourceId(0), &text).documents, |_| "services");
    /// assert_eq!(index.named("web").len(), 1);
    /// ```
    #[must_use]
    pub fn of<'s, D: Into<Arc<Document>>>(
        documents: impl IntoIterator<Item = D>,
        stem: impl Fn(&Document) -> &'s str,
    ) -> Self {
        let mut sighting = Sighting::default();
        documents.into_iter().for_each(|document| sighting.see(document.into()));
        Self::of_seen(vec![sighting], stem)
    }

    /// Puts together what was seen in documents, some here and some there, and perhaps in parallel.
    ///
    /// ```
    /// use onlay_kube::{ObjectIndex, Sighting};
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let text = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
    /// let mut sighting = Sighting::default();
    /// parse(SourceId(0), &text).documents.into_iter().for_each(|document| sighting.see(document.into()));
    /// assert_eq!(ObjectIndex::of_seen(vec![sighting], |_| "services").len(), 1);
    /// ```
    #[must_use]
    pub fn of_seen<'s>(seen: Vec<Sighting>, stem: impl Fn(&Document) -> &'s str) -> Self {
        let mut index = Self::default();
        let mut found = Vec::with_capacity(seen.iter().map(|sighting| sighting.objects.len()).sum());
        index.documents.reserve_exact(seen.iter().map(|sighting| sighting.documents.len()).sum());
        for Sighting { documents, mut objects, strays } in seen {
            for object in &mut objects {
                if object.is_opaque {
                    stem(&documents[object.document]).clone_into(&mut object.key.name);
                }
                object.document += index.documents.len();
            }
            found.append(&mut objects);
            index.documents.extend(documents);
            index.strays.extend(strays);
        }
        index.add_all(found);
        index
    }

    /// Takes the objects over, each key once.
    fn add_all(&mut self, found: Vec<Object>) {
        let by_name = |objects: &[Object]| Groups::of(objects.len(), objects.len(), |id| name_of(objects, id));
        self.by_name = by_name(&found);
        let first_of = first_of(&found, &self.by_name);
        if first_of.is_empty() {
            self.objects = found;
        } else {
            // Where each object comes to stand, and for one that was there already the first one.
            let mut ids: Vec<ObjectId> = Vec::with_capacity(found.len());
            for (at, object) in found.into_iter().enumerate() {
                if let Some(first) = first_of.get(&ObjectId::at(at)) {
                    let place = self.documents[object.document].node(object.node).place();
                    self.duplicates.push((ids[first.index()], place));
                    ids.push(ids[first.index()]);
                } else {
                    ids.push(ObjectId::at(self.objects.len()));
                    self.objects.push(object);
                }
            }
            self.by_name = by_name(&self.objects);
        }
        self.by_kind = Groups::of(self.objects.len(), 0, |id| kind_of(&self.objects, id));
    }

    /// Returns the documents, in order.
    #[must_use]
    pub fn documents(&self) -> &[Arc<Document>] {
        &self.documents
    }

    /// Iterates over the objects, in order.
    pub fn objects(&self) -> impl Iterator<Item = (ObjectId, &Object)> {
        self.objects.iter().enumerate().map(|(at, object)| (ObjectId::at(at), object))
    }

    /// Counts the objects.
    #[must_use]
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// Returns whether there are no objects.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Returns an object by its name in this index.
    #[must_use]
    pub fn object(&self, id: ObjectId) -> &Object {
        &self.objects[id.index()]
    }

    /// Returns an object's mapping.
    #[must_use]
    pub fn node(&self, id: ObjectId) -> Ref<'_> {
        let object = self.object(id);
        self.documents[object.document].node(object.node)
    }

    /// Returns the documents that are no objects.
    #[must_use]
    pub fn strays(&self) -> &[Stray] {
        &self.strays
    }

    /// Returns the objects that were there already: the first one, and where the other stands.
    #[must_use]
    pub fn duplicates(&self) -> &[(ObjectId, Place)] {
        &self.duplicates
    }

    /// Finds the objects of a name, whatever their kind.
    #[must_use]
    pub fn named(&self, name: &str) -> &[ObjectId] {
        self.by_name.get(name, |id| name_of(&self.objects, id))
    }

    /// Finds the objects of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: &str) -> &[ObjectId] {
        self.by_kind.get(kind, |id| kind_of(&self.objects, id))
    }

    /// Finds the objects that a name in any of its forms means: `name`, `Kind/name`, `Kind.group/name`,
    /// `namespace/Kind/name`.
    #[must_use]
    pub fn find(&self, name: &str) -> Vec<ObjectId> {
        let plain = self.named(name);
        if !plain.is_empty() {
            return plain.to_vec();
        }
        let Some((front, last)) = name.rsplit_once('/') else { return Vec::new() };
        let matches = |id: &&ObjectId| {
            let key = &self.object(**id).key;
            NameForm::ALL[1..].iter().any(|form| key.in_form(*form) == name)
                || (key.namespace.is_none() && front == key.kind)
        };
        self.named(last).iter().filter(matches).copied().collect()
    }

    /// Finds the objects whose Kubernetes labels a selector matches.
    #[must_use]
    pub fn selected(&self, selector: &Selector) -> Vec<ObjectId> {
        self.labelled.get_or_init(|| Labelled::of(self)).selected(selector)
    }

    /// Iterates over all names, for "did you mean".
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.objects.iter().map(|o| o.key.name.as_str())
    }

    /// All names with a kind, in the forms that users write, sorted.
    pub(crate) fn forms(&self) -> &[String] {
        self.forms.get_or_init(|| {
            let keys = self.objects.iter().map(|object| &object.key);
            let forms = keys.flat_map(|key| NameForm::ALL[1..4].iter().map(|form| key.in_form(*form)));
            let mut all: Vec<String> = forms.collect();
            all.sort_unstable();
            all.dedup();
            all
        })
    }
}

fn name_of(objects: &[Object], id: ObjectId) -> &str {
    &objects[id.index()].key.name
}

fn kind_of(objects: &[Object], id: ObjectId) -> &str {
    &objects[id.index()].key.kind
}

/// Finds the objects of a key that another one before them has, each with the first one of these.
fn first_of(objects: &[Object], by_name: &Groups) -> HashMap<ObjectId, ObjectId, RandomState> {
    let mut firsts: HashMap<&ObjectKey, ObjectId, RandomState> = HashMap::default();
    let mut first_of = HashMap::default();
    for id in by_name.all().filter(|group| group.len() > 1).flatten() {
        let first = *firsts.entry(&objects[id.index()].key).or_insert(*id);
        if first != *id {
            first_of.insert(*id, first);
        }
    }
    first_of
}

/// What some documents hold for an index, one behind the other.
#[derive(Debug, Clone, Default)]
pub struct Sighting {
    documents: Vec<Arc<Document>>,
    /// The numbers of their documents are those in this list.
    objects: Vec<Object>,
    strays: Vec<Stray>,
}

impl Sighting {
    /// Looks for the objects of one more document.
    pub fn see(&mut self, document: Arc<Document>) {
        self.look_into(&document);
        self.documents.push(document);
    }

    fn look_into(&mut self, document: &Document) {
        let Self { documents, objects, strays } = self;
        let number = documents.len();
        let Some(root) = document.root() else { return };
        if is_opaque(root) {
            let (group, name) = (String::new(), String::new());
            let key = ObjectKey { group, version: "v1".into(), kind: "Secret".into(), namespace: None, name };
            objects.push(Object { key, document: number, node: root.id(), is_list_item: false, is_opaque: true });
            return;
        }
        let list = list_items_type(root);
        let is_list_item = list.is_some();
        let mut see = |node: Ref<'_>, at: Ref<'_>, from_list| match key_of(node, from_list) {
            Ok(key) => objects.push(Object { key, document: number, node: at.id(), is_list_item, is_opaque: false }),
            Err(reason) => strays.push(Stray { place: node.place(), reason }),
        };
        match list {
            Some((api_version, kind)) => {
                let from_list = (!kind.is_empty()).then_some((api_version.as_str(), kind.as_str()));
                for item in root.get("items").into_iter().flat_map(Ref::items) {
                    see(item, item.resolved(), from_list);
                }
            }
            None => see(root, root, None),
        }
    }
}

/// Writes each object's name in the shortest form that is unique in every index given.
#[derive(Debug, Default)]
pub struct Names {
    forms: HashMap<String, NameForm>,
}

impl Names {
    /// Looks at the objects of all sides of a comparison.
    #[must_use]
    pub fn unique_in<'k>(sides: &[Vec<&'k ObjectKey>]) -> Self {
        let mut forms: HashMap<String, NameForm> = HashMap::new();
        for keys in sides {
            let mut keys: Vec<&'k ObjectKey> = keys.clone();
            keys.sort_unstable_by(|one, other| one.name.cmp(&other.name));
            for same in keys.chunk_by(|one, next| one.name == next.name) {
                // Names that need no more than themselves are not even noted.
                let form = shortest_unique(same);
                if form != NameForm::Name {
                    let longest = forms.entry(same[0].name.clone()).or_insert(form);
                    *longest = (*longest).max(form);
                }
            }
        }
        Self { forms }
    }

    /// Writes an object's name.
    #[must_use]
    pub fn of(&self, key: &ObjectKey) -> String {
        key.in_form(self.forms.get(&key.name).copied().unwrap_or(NameForm::Name))
    }
}

fn shortest_unique(keys: &[&ObjectKey]) -> NameForm {
    if keys.len() == 1 {
        return NameForm::Name;
    }
    let is_unique = |form: &NameForm| {
        let mut names: Vec<String> = keys.iter().map(|k| k.in_form(*form)).collect();
        names.sort_unstable();
        names.windows(2).all(|pair| pair[0] != pair[1])
    };
    NameForm::ALL.into_iter().find(is_unique).unwrap_or(NameForm::Full)
}

/// Whether a document is one run of base64, as encrypted configs are.
fn is_opaque(root: Ref<'_>) -> bool {
    const SHORTEST: usize = 24;
    if root.kind() != onlay_yaml::Kind::Scalar || root.style() != onlay_yaml::Style::Plain {
        return false;
    }
    let raw = root.raw();
    let digits = raw.bytes().filter(|b| !b.is_ascii_whitespace()).count();
    digits >= SHORTEST
        && digits % 4 == 0
        && raw.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=') || b.is_ascii_whitespace())
        && !raw.contains(' ')
}
