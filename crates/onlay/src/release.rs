//! A release: the texts of a bundle, read, with their objects.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use onlay_bundle::{Bundle, Ignored, Manifest, Member, largest_runs_first};
use onlay_diff::Diff;
use onlay_kube::{Names, NoObject, ObjectIndex, Sighting};
use onlay_patch::Severity;
use onlay_yaml::{
    Document, EditSet, Move, Parsed, Part, SourceId, Span, SyntaxError, Text, duplicate_keys, parse_part, parts,
};
use rayon::prelude::*;

use crate::finding::Finding;
use crate::hidden::hidden_in;
use crate::sources::Sources;

const DUPLICATE_OBJECT: &str = "bundle/duplicate-object";

/// A file of a release.
#[derive(Debug, Clone)]
pub struct ReleaseFile {
    /// The path in the bundle.
    pub path: String,
    /// Its text among all texts of the run.
    pub source: SourceId,
    /// The text.
    pub text: Text,
}

/// What is to be changed in each text.
pub(crate) type Edits = BTreeMap<SourceId, EditSet>;

/// Documents that need not be read again, in the order of their texts.
#[derive(Default)]
pub(crate) struct Known {
    /// All those of a text.
    pub(crate) read: HashMap<SourceId, Vec<Arc<Document>>>,
    /// Some of a new text: taken over from the one that it was made of.
    taken: HashMap<SourceId, Vec<Arc<Document>>>,
}

/// A bundle that has been read, or materialized.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// The version, if the bundle gives one.
    pub version: Option<String>,
    /// What the manifest says.
    pub manifest: Option<Manifest>,
    /// The configs' files, by path in byte order.
    pub files: Vec<ReleaseFile>,
    /// Members that are no configs and go along as they are.
    pub passed_through: Arc<[Member]>,
    /// Members that were left out, and why.
    pub ignored: Vec<Ignored>,
    /// The objects.
    pub index: Arc<ObjectIndex>,
    /// What is wrong with the texts.
    pub findings: Vec<Finding>,
}

impl Release {
    /// Reads the texts of a bundle. `name` is what the user calls the bundle; it begins the paths that are shown.
    #[must_use]
    pub fn read(bundle: Bundle, name: &str, sources: &mut Sources) -> Self {
        Self::unread(bundle, name, sources).with_objects()
    }

    /// Reads the texts of bundles, each with its name, all at once.
    #[must_use]
    pub fn read_all(bundles: Vec<(Bundle, String)>, sources: &mut Sources) -> Vec<Self> {
        let unread: Vec<Self> =
            bundles.into_iter().map(|(bundle, name)| Self::unread(bundle, &name, sources)).collect();
        unread.into_par_iter().map(Self::with_objects).collect()
    }

    /// A release whose texts nobody has looked into.
    fn unread(bundle: Bundle, name: &str, sources: &mut Sources) -> Self {
        let is_file = matches!(bundle.container, onlay_bundle::Container::File | onlay_bundle::Container::Gz);
        let shown =
            |path: &str| if is_file { name.to_owned() } else { format!("{}/{path}", name.trim_end_matches('/')) };
        let files = bundle.files.into_iter().map(|f| ReleaseFile {
            source: sources.add(shown(&f.path), f.text.clone()),
            path: f.path,
            text: f.text,
        });
        Self {
            version: bundle.release_version,
            manifest: bundle.manifest,
            files: files.collect(),
            passed_through: bundle.passed_through.into(),
            ignored: bundle.ignored,
            ..Self::default()
        }
    }

    /// Finds the objects in the texts, and what is wrong with them.
    fn with_objects(mut self) -> Self {
        let (read, remarks) = Self::read_files(std::mem::take(&mut self.files), &Known::default(), Remarks::note);
        let mut release = Self { files: read.files, index: read.index, findings: read.findings, ..self };
        release.findings.extend(Remarks::joined(remarks));
        release.findings.extend(release.duplicates());
        release
    }

    /// Reads files; documents of a source that is in `known` are taken over instead of being read again.
    pub(crate) fn of_files(files: Vec<ReleaseFile>, known: &Known) -> Self {
        Self::read_files(files, known, |(), _| ()).0
    }

    /// Reads files, and looks at each document that was read while it is at hand: one `L` gathers what there is to see in some documents
    /// that stand beside each other, and these come in the order of the files.
    fn read_files<L: Default + Send>(
        files: Vec<ReleaseFile>,
        known: &Known,
        look: impl Fn(&mut L, &Document) + Sync,
    ) -> (Self, Vec<L>) {
        let pieces = files.par_iter().flat_map_iter(|file| match known.read.get(&file.source) {
            Some(documents) => Piece::known(documents).collect(),
            None => unread(file, known.taken.get(&file.source).map_or(&[], Vec::as_slice)),
        });
        let pieces: Vec<Piece<'_>> = pieces.collect();
        let read = |(): &mut (), pieces: &[Piece<'_>]| {
            let mut run = ReadRun::<L>::default();
            for piece in pieces {
                match piece {
                    Piece::Known(documents) => documents.iter().for_each(|document| run.seen.see(Arc::clone(document))),
                    Piece::New(file, part) => {
                        let Parsed { documents, errors } = parse_part(file.source, &file.text, part);
                        for document in documents {
                            look(&mut run.look, &document);
                            run.seen.see(Arc::new(document));
                        }
                        run.errors.extend(errors);
                    }
                }
            }
            run
        };
        let runs: Vec<ReadRun<L>> = largest_runs_first(&pieces, Piece::bytes, || (), read);
        let mut seen = Vec::with_capacity(runs.len());
        let mut findings = Vec::new();
        let mut looks = Vec::with_capacity(runs.len());
        for run in runs {
            seen.push(run.seen);
            let error = |error: SyntaxError| Finding::new("yaml/syntax", Severity::Error, error.message, error.place);
            findings.extend(run.errors.into_iter().map(error));
            looks.push(run.look);
        }
        // Only ciphertext is called after its file.
        let stems = OnceCell::new();
        let stem_of = |d: &Document| {
            let stems: &HashMap<SourceId, &str> =
                stems.get_or_init(|| files.iter().map(|f| (f.source, stem(&f.path))).collect());
            stems.get(&d.source()).copied().unwrap_or_default()
        };
        let index = ObjectIndex::of_seen(seen, stem_of);
        findings.extend(index.strays().iter().map(|stray| {
            let severity = if stray.reason == NoObject::NoMapping { Severity::Warning } else { Severity::Note };
            let place = stray.place.clone().start();
            Finding::new("bundle/no-object", severity, format!("{}; it is kept as it is", stray.reason), place)
        }));
        (Self { files, index: Arc::new(index), findings, ..Self::default() }, looks)
    }

    /// The same release with edits laid on; texts that change become sources of their own. What no edit touches is not read again.
    pub(crate) fn edited(&self, edits: &Edits, sources: &mut Sources) -> Self {
        let texts = self.texts_with(edits);
        self.with_texts(self.sourced(texts, sources), edits)
    }

    /// The same with two releases at once.
    pub(crate) fn both_edited(releases: Diff<&Self>, edits: Diff<&Edits>, sources: &mut Sources) -> Diff<Self> {
        let texts = releases.zip(edits).par_map(|(release, edits)| release.texts_with(edits));
        let files = releases.zip(texts).map(|(release, texts)| release.sourced(texts, sources));
        releases.zip(edits).zip(files).par_map(|((release, edits), files)| release.with_texts(files, edits))
    }

    /// The new text of each file that edits change.
    pub(crate) fn texts_with(&self, edits: &Edits) -> Vec<Option<Text>> {
        let text = |file: &ReleaseFile| Some(Text::from(edits.get(&file.source)?.apply(&file.text)));
        self.files.par_iter().map(text).collect()
    }

    /// The files, with their new texts as sources of their own.
    fn sourced(&self, texts: Vec<Option<Text>>, sources: &mut Sources) -> Vec<ReleaseFile> {
        let file = |(file, text): (&ReleaseFile, Option<Text>)| match text {
            Some(text) => {
                let source = sources.add(sources.get(file.source).path.clone(), text.clone());
                ReleaseFile { path: file.path.clone(), source, text }
            }
            None => file.clone(),
        };
        self.files.iter().zip(texts).map(file).collect()
    }

    /// Reads what edits have changed in files.
    fn with_texts(&self, files: Vec<ReleaseFile>, edits: &Edits) -> Self {
        let changed: Vec<(SourceId, &ReleaseFile)> = self
            .files
            .iter()
            .zip(&files)
            .filter(|(old, new)| old.source != new.source)
            .map(|(old, new)| (old.source, new))
            .collect();
        let read = if changed.is_empty() {
            Self { files, index: Arc::clone(&self.index), ..Self::default() }
        } else {
            let mut known = self.known();
            let changed: Vec<_> = changed
                .into_iter()
                .filter_map(|(old, new)| Some((new, known.read.remove(&old)?, edits.get(&old)?)))
                .collect();
            let taken = |(new, documents, edits): &(&ReleaseFile, Vec<Arc<Document>>, &EditSet)| {
                (new.source, taken_over(documents, new, edits))
            };
            known.taken = changed.par_iter().map(taken).collect();
            Self::of_files(files, &known)
        };
        Self {
            version: self.version.clone(),
            manifest: self.manifest.clone(),
            passed_through: Arc::clone(&self.passed_through),
            ignored: self.ignored.clone(),
            ..read
        }
    }

    /// The documents that have been read, for a release that has some of the same texts.
    pub(crate) fn known(&self) -> Known {
        let mut known = Known::default();
        for document in self.index.documents() {
            known.read.entry(document.source()).or_default().push(Arc::clone(document));
        }
        known
    }

    pub(crate) fn duplicates(&self) -> Vec<Finding> {
        if self.index.duplicates().is_empty() {
            return Vec::new();
        }
        let names = Names::unique_in(&[self.index.objects().map(|(_, object)| &object.key).collect()]);
        let finding = |(first, place): &(onlay_kube::ObjectId, onlay_yaml::Place)| {
            let key = &self.index.object(*first).key;
            let start = place.clone().start();
            let other = self.index.node(*first).place().start();
            let message = format!("{key} stands twice in the bundle");
            let finding = Finding::new(DUPLICATE_OBJECT, Severity::Error, message, start).of_config(names.of(key));
            finding.and(other, "it stands here already")
        };
        self.index.duplicates().iter().map(finding).collect()
    }

    /// Finds the file of a source.
    #[must_use]
    pub fn file(&self, source: SourceId) -> Option<&ReleaseFile> {
        self.files.iter().find(|f| f.source == source)
    }

    /// Returns what is wrong with texts that cannot be read; an object that stands twice can.
    pub fn unreadable(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| f.severity == Severity::Error && f.code != DUPLICATE_OBJECT)
    }

    /// Returns whether something is wrong that forbids going on.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|f| f.severity == Severity::Error)
    }
}

impl Release {
    /// Finds everything in the release that Kubernetes reads as something else than it looks like.
    #[must_use]
    pub fn surprising_scalars(&self) -> Vec<Finding> {
        let finding = |s: onlay_yaml::Surprise<'_>| {
            let message = format!("`{}` is read as {}", s.node.raw(), s.reading);
            Finding::new("yaml/surprising-scalar", Severity::Warning, message, s.node.place())
                .help("put it in quotes if text is meant")
        };
        let found = |d: &Arc<Document>| {
            d.root()
                .map(onlay_yaml::surprising_scalars)
                .unwrap_or_default()
                .into_iter()
                .map(finding)
                .collect::<Vec<_>>()
        };
        self.index.documents().par_iter().flat_map_iter(found).collect()
    }
}

/// The documents of a file that are known without reading it: moved ones, and those of which only rows have changed.
fn taken_over(documents: &[Arc<Document>], new: &ReleaseFile, edits: &EditSet) -> Vec<Arc<Document>> {
    let moves: Vec<Move> = edits.moves(documents.iter().map(|document| document.span())).collect();
    let taken = |(document, Move { by, is_touched }): (&Arc<Document>, Move)| {
        if is_touched {
            document.edited(new.source, &new.text, by, edits)
        } else {
            Some(document.moved(new.source, &new.text, by))
        }
    };
    documents.par_iter().zip(moves).filter_map(taken).map(Arc::new).collect()
}

/// A part of a release's texts that is read by itself.
enum Piece<'f> {
    Known(&'f [Arc<Document>]),
    New(&'f ReleaseFile, Part),
}

impl<'f> Piece<'f> {
    /// Puts some known documents to a piece, so that many are not left to one thread.
    fn known(documents: &'f [Arc<Document>]) -> impl Iterator<Item = Self> {
        const TOGETHER: usize = 64;
        documents.chunks(TOGETHER).map(Piece::Known)
    }

    /// How much there is to read, in bytes; a look at what is known takes about an eighth of the time.
    fn bytes(&self) -> usize {
        match self {
            Self::Known(documents) => documents.iter().map(|document| document.span().len()).sum::<usize>() / 8,
            Self::New(_, part) => part.span().len(),
        }
    }
}

/// The pieces of a text that has not been read, of which some documents are known.
///
/// A part that is made up of such documents says what they say: it has the same bytes, and no other part has a say in it.
fn unread<'f>(file: &'f ReleaseFile, known: &'f [Arc<Document>]) -> Vec<Piece<'f>> {
    // Where that is all of the text, nobody has to ask where its parts begin.
    if is_made_up_of(&(0..file.text.len()), known) {
        return Piece::known(known).collect();
    }
    let piece = |part: Part| {
        let span = part.span();
        let from = known.partition_point(|document| document.span().start < span.start);
        let len = known[from..].partition_point(|document| document.span().end <= span.end);
        let documents = &known[from..from + len];
        if is_made_up_of(&span, documents) { Piece::Known(documents) } else { Piece::New(file, part) }
    };
    parts(&file.text).into_iter().map(piece).collect()
}

/// Whether a span is nothing but documents, one behind the other.
fn is_made_up_of(span: &Span, documents: &[Arc<Document>]) -> bool {
    let mut at = span.start;
    let is_next = |document: &Arc<Document>| std::mem::replace(&mut at, document.span().end) == document.span().start;
    documents.iter().all(is_next) && at == span.end && !documents.is_empty()
}

/// What was read of some pieces that stand beside each other: documents with their objects, errors, and what a look at them gave.
#[derive(Default)]
struct ReadRun<L> {
    seen: Sighting,
    errors: Vec<SyntaxError>,
    look: L,
}

/// What there is to say of some documents.
#[derive(Default)]
struct Remarks {
    twice: Vec<Finding>,
    no_names: Vec<Finding>,
    hidden: Vec<Finding>,
}

impl Remarks {
    fn note(&mut self, document: &Document) {
        self.twice.extend(keys_that_stand_twice(document));
        self.no_names.extend(keys_that_are_no_names(document));
        self.hidden.extend(hidden_in(document));
    }

    /// Puts those of all documents together, one sort behind the other.
    fn joined(all: Vec<Self>) -> Vec<Finding> {
        let mut joined = Self::default();
        for remarks in all {
            joined.twice.extend(remarks.twice);
            joined.no_names.extend(remarks.no_names);
            joined.hidden.extend(remarks.hidden);
        }
        joined.twice.into_iter().chain(joined.no_names).chain(joined.hidden).collect()
    }
}

/// Kubernetes takes the last of two equal keys and says nothing; we say it.
fn keys_that_stand_twice(document: &Document) -> Vec<Finding> {
    let finding = |twice: &onlay_yaml::DuplicateKey<'_>| {
        let message = format!("the key `{}` stands twice; the last one counts", twice.again.key_name());
        Finding::new("yaml/duplicate-key", Severity::Warning, message, twice.again.place())
            .and(twice.first.place(), "it stands here already")
    };
    duplicate_keys(document).iter().map(finding).collect()
}

fn keys_that_are_no_names(document: &Document) -> Vec<Finding> {
    let message = "a mapping or a list cannot be a key: Kubernetes takes strings only";
    let finding = |key: &onlay_yaml::Ref<'_>| Finding::new("yaml/syntax", Severity::Error, message, key.place());
    onlay_yaml::collection_keys(document).iter().map(finding).collect()
}

/// A file's name without folder and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
