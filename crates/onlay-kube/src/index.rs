//! The object index: every object of a release, by key, by name, by kind and by Kubernetes label.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use onlay_yaml::{Document, NodeId, Place, Ref};

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
    by_name: HashMap<String, Vec<ObjectId>, RandomState>,
    by_kind: HashMap<String, Vec<ObjectId>, RandomState>,
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
        let documents: Vec<Arc<Document>> = documents.into_iter().map(D::into).collect();
        let seen = documents.iter().map(|document| Sighting::of(document)).collect();
        Self::of_seen(documents, seen, stem)
    }

    /// Puts together what was seen in some documents, one by one and perhaps in parallel.
    ///
    /// ```
    /// use onlay_kube::{ObjectIndex, Sighting};
    /// use onlay_yaml::{SourceId, Text, parse};
    /// let text = Text::from("apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");
    /// let documents: Vec<_> = parse(SourceId(0), &text).documents.into_iter().map(std::sync::Arc::new).collect();
    /// let seen = documents.iter().map(|document| Sighting::of(document)).collect();
    /// assert_eq!(ObjectIndex::of_seen(documents, seen, |_| "services").len(), 1);
    /// ```
    #[must_use]
    pub fn of_seen<'s>(
        documents: Vec<Arc<Document>>,
        seen: Vec<Sighting>,
        stem: impl Fn(&Document) -> &'s str,
    ) -> Self {
        let mut found = Vec::with_capacity(seen.len());
        let mut strays = Vec::new();
        for (n, (document, sighting)) in documents.iter().zip(seen).enumerate() {
            for (mut key, node) in sighting.objects {
                if sighting.is_opaque {
                    stem(document).clone_into(&mut key.name);
                }
                let (is_list_item, is_opaque) = (sighting.is_list, sighting.is_opaque);
                found.push(Object { key, document: n, node, is_list_item, is_opaque });
            }
            strays.extend(sighting.strays);
        }
        let mut index = Self { documents, strays, ..Self::default() };
        index.add_all(found);
        index
    }

    /// Takes the objects over, each key once.
    fn add_all(&mut self, found: Vec<Object>) {
        let mut seen: HashMap<&ObjectKey, ObjectId, RandomState> =
            HashMap::with_capacity_and_hasher(found.len(), RandomState::default());
        let mut firsts = Vec::with_capacity(found.len());
        let mut next = 0;
        for object in &found {
            let first = *seen.entry(&object.key).or_insert(ObjectId(next));
            firsts.push(first);
            if first == ObjectId(next) {
                next = next.checked_add(1).expect("a text of 4 GiB holds fewer objects");
            }
        }
        drop(seen);
        self.by_name.reserve(found.len());
        for (object, first) in found.into_iter().zip(firsts) {
            if first.index() < self.objects.len() {
                let place = self.documents[object.document].node(object.node).place();
                self.duplicates.push((first, place));
                continue;
            }
            self.by_name.entry(object.key.name.clone()).or_default().push(first);
            match self.by_kind.get_mut(&object.key.kind) {
                Some(ids) => ids.push(first),
                None => drop(self.by_kind.insert(object.key.kind.clone(), vec![first])),
            }
            self.objects.push(object);
        }
    }

    /// Returns the documents, in order.
    #[must_use]
    pub fn documents(&self) -> &[Arc<Document>] {
        &self.documents
    }

    /// Iterates over the objects, in order.
    pub fn objects(&self) -> impl Iterator<Item = (ObjectId, &Object)> {
        self.objects.iter().enumerate().map(|(i, o)| (ObjectId(u32::try_from(i).unwrap_or(u32::MAX)), o))
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
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// Finds the objects of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: &str) -> &[ObjectId] {
        self.by_kind.get(kind).map_or(&[], Vec::as_slice)
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

/// What one document holds for an index.
#[derive(Debug, Clone, Default)]
pub struct Sighting {
    objects: Vec<(ObjectKey, NodeId)>,
    strays: Vec<Stray>,
    /// Whether the objects are items of a list.
    is_list: bool,
    /// Whether the document is ciphertext, which has its name from its file.
    is_opaque: bool,
}

impl Sighting {
    /// Looks for the objects of a document.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let mut sighting = Self::default();
        let Some(root) = document.root() else { return sighting };
        if is_opaque(root) {
            let (group, name) = (String::new(), String::new());
            let key = ObjectKey { group, version: "v1".into(), kind: "Secret".into(), namespace: None, name };
            return Self { objects: vec![(key, root.id())], is_opaque: true, ..sighting };
        }
        // Mostly there is one, and there may be thousands of documents.
        sighting.objects.reserve_exact(1);
        let mut see = |node: Ref<'_>, at: Ref<'_>, from_list| match key_of(node, from_list) {
            Ok(key) => sighting.objects.push((key, at.id())),
            Err(reason) => sighting.strays.push(Stray { place: node.place(), reason }),
        };
        match list_items_type(root) {
            Some((api_version, kind)) => {
                let from_list = (!kind.is_empty()).then_some((api_version.as_str(), kind.as_str()));
                for item in root.get("items").into_iter().flat_map(Ref::items) {
                    see(item, item.resolved(), from_list);
                }
                sighting.is_list = true;
            }
            None => see(root, root, None),
        }
        sighting
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
