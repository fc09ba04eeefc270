//! Rounds: made, answered by both sides, judged; what differs is made small and shown.

use std::collections::BTreeMap;
use std::path::Path;

use onlay::yaml::{Document, SourceId, Text, Value, parse};
use serde_json::{Value as Json, json};

use crate::dice::Dice;
use crate::round::{Ours, Round, difference, ours};
use crate::schema::Schema;
use crate::spell::Spelling;
use crate::support::{json as json_of, same, shared};
use crate::tool::{Answer, Kubectl};
use crate::{operations, shrink, strategic, values};

/// Objects that go into one call of kubectl.
const TOGETHER: usize = 8;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Strategic,
    Json,
}

impl Way {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Strategic => "strategic",
            Self::Json => "json",
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Tally {
    rounds: usize,
    values: usize,
    errors: usize,
    /// kubectl crashed, or could not read the base.
    no_verdict: usize,
    kubectl_undecided: usize,
    /// A list where the type has none: refused, but kubectl lets those fields pass that are pointers in Go.
    pointers_in_go: usize,
    newer_than_kubectl: BTreeMap<String, usize>,
    read_back_by_kubectl: usize,
    calls: usize,
    pub(crate) differences: BTreeMap<String, usize>,
}

/// The rounds of one test.
pub(crate) struct Run {
    way: Way,
    kubectl: Kubectl,
    schema: Schema,
    tally: Tally,
}

impl Run {
    pub(crate) fn new(way: Way, kubectl: Kubectl) -> Self {
        Self { way, kubectl, schema: Schema::load(), tally: Tally::default() }
    }

    /// Runs so many rounds, or a few more.
    pub(crate) fn rounds(mut self, rounds: usize, seed: u64) -> Tally {
        let seeds = self.seeds();
        assert!(!seeds.is_empty(), "there is nothing to patch");
        for batch in 0.. {
            if self.tally.rounds >= rounds {
                break;
            }
            self.batch(&seeds, &mut Dice::new(seed, batch));
        }
        self.tally.calls = self.kubectl.calls.get();
        self.tally
    }

    /// The objects to start from: real ones of kinds that kubectl merges, and one for each kind of the schema.
    fn seeds(&self) -> Vec<Json> {
        const LARGEST: usize = 12_000;
        let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/demo");
        let folder = shared::find("corpus").unwrap_or(demo);
        let mut texts = Vec::new();
        collect_texts(&folder, &mut texts);
        let mut seeds: Vec<Json> = texts.iter().flat_map(|t| objects_of(t)).collect();
        seeds.retain(|s| s.to_string().len() < LARGEST);
        let made_up = self.schema.kinds();
        seeds.extend(made_up.into_iter().map(|(v, k)| json!({"apiVersion": v, "kind": k, "metadata": {"name": "o"}})));
        let mut kinds: BTreeMap<String, bool> = BTreeMap::new();
        seeds.retain(|seed| {
            let kind = format!("{} {}", seed["apiVersion"], seed["kind"]);
            *kinds.entry(kind).or_insert_with(|| self.is_merged(seed))
        });
        println!("{} objects to start from, of {} kinds", seeds.len(), kinds.values().filter(|k| **k).count());
        seeds
    }

    /// Asks about the same round many times, in one call.
    fn ask_often(&self, round: &Round) -> Vec<Answer> {
        const TIMES: usize = 48;
        let name = &round.object["metadata"]["name"];
        let copies = renamed_copies(&round.object, TIMES);
        let document = |object: &Json| Round { object: object.clone(), ..round.clone() }.document();
        let documents: Vec<String> = copies.iter().map(document).collect();
        let mut answers = self.kubectl.patch(self.way.name(), &documents, &round.body());
        for answer in &mut answers {
            if let Answer::Value(value) = answer {
                value["metadata"]["name"] = name.clone();
            }
        }
        answers
    }

    fn is_merged(&self, seed: &Json) -> bool {
        let bare = json!({
            "apiVersion": seed["apiVersion"], "kind": seed["kind"], "metadata": {"name": "o"},
        });
        let round = Round { object: bare, patch: json!({}), spelled: [Spelling::plainest(), Spelling::plainest()] };
        let answers = self.kubectl.patch(Way::Strategic.name(), &[round.document()], &round.body());
        matches!(answers[0], Answer::Value(_))
    }

    fn ask(&self, round: &Round) -> Answer {
        self.kubectl.patch(self.way.name(), &[round.document()], &round.body()).remove(0)
    }

    fn batch(&mut self, seeds: &[Json], dice: &mut Dice) {
        let seed = dice.pick(seeds).clone();
        let objects: Vec<Json> = (0..TOGETHER).map(|i| self.object(dice, &seed, i)).collect();
        let model = dice.pick(&objects).clone();
        let patch = match self.way {
            Way::Strategic => strategic::patch(dice, &self.schema, &model),
            Way::Json => operations::patch(dice, &self.schema, &model),
        };
        // Other objects may lack what the model has, and there kubectl strays from RFC 6902.
        let objects = match self.way {
            Way::Strategic => objects,
            Way::Json => renamed_copies(&model, 1),
        };
        let body_spelling = Spelling::random(dice);
        let rounds: Vec<Round> = objects
            .into_iter()
            .map(|object| Round {
                object,
                patch: patch.clone(),
                spelled: [Spelling::random(dice), body_spelling.clone()],
            })
            .collect();
        let documents: Vec<String> = rounds.iter().map(Round::document).collect();
        let answers = self.kubectl.patch(self.way.name(), &documents, &rounds[0].body());
        let mut written = Vec::new();
        for (round, theirs) in rounds.iter().zip(&answers) {
            let ours = ours(round);
            self.judge(round, &ours, theirs);
            if let Ok(value) = ours.answer {
                let name = round.object["metadata"]["name"].as_str().unwrap_or_default();
                written.push((format!("# object: {name}\n{}", ours.text), value));
            }
        }
        if dice.chance(10) && !written.is_empty() {
            self.read_back(&written);
        }
    }

    fn object(&self, dice: &mut Dice, seed: &Json, number: usize) -> Json {
        let is_bare = seed.as_object().is_some_and(|s| s.len() == 3);
        let mut object = if is_bare {
            let text = |key: &str| seed[key].as_str().unwrap_or_default();
            values::object(dice, &self.schema, text("apiVersion"), text("kind"))
        } else {
            let mut object = seed.clone();
            values::vary(dice, &self.schema, &mut object);
            object
        };
        object["metadata"]["name"] = json!(format!("o{number}"));
        object
    }

    fn judge(&mut self, round: &Round, ours: &Ours, theirs: &Answer) {
        self.tally.rounds += 1;
        match theirs {
            Answer::Value(_) => self.tally.values += 1,
            Answer::Error(_) => self.tally.errors += 1,
            Answer::None => self.tally.no_verdict += 1,
        }
        if difference(ours, theirs).is_none() {
            return;
        }
        // Go walks maps in no order, so kubectl may have several answers.
        let answers = self.ask_often(round);
        if answers.iter().any(|theirs| difference(ours, theirs).is_none()) {
            self.tally.kubectl_undecided += 1;
            return;
        }
        let theirs = &answers[0];
        let Some(kind) = difference(ours, theirs) else { return };
        if kind.ends_with("is no list by its type") {
            self.tally.pointers_in_go += 1;
            return;
        }
        if let Some(field) = self.newer_field(theirs) {
            *self.tally.newer_than_kubectl.entry(field).or_default() += 1;
            return;
        }
        let is_new = !self.tally.differences.contains_key(&kind);
        *self.tally.differences.entry(kind.clone()).or_default() += 1;
        if is_new || kind == "two values" && self.tally.differences[&kind] <= 6 {
            self.show(round, &kind);
        }
    }

    /// The schema is of a newer Kubernetes than kubectl: fields that it has and kubectl does not are no difference.
    fn newer_field(&self, theirs: &Answer) -> Option<String> {
        let Answer::Error(said) = theirs else { return None };
        let rest = said.split("unable to find api field in struct ").nth(1)?;
        let (ty, rest) = rest.split_once(" for the json field \"")?;
        let (field, _) = rest.split_once('"')?;
        self.schema.knows(ty, field).then(|| format!("{ty}.{field}"))
    }

    fn show(&self, round: &Round, kind: &str) {
        let plain = Round { spelled: [Spelling::plainest(), Spelling::plainest()], ..round.clone() };
        let differs = |round: &Round| {
            let ours = ours(round);
            difference(&ours, &self.ask(round)).as_deref() == Some(kind)
                && self.ask_often(round).iter().all(|theirs| difference(&ours, theirs).is_some())
        };
        let start = if differs(&plain) { plain } else { round.clone() };
        let with =
            |[patch, object]: &[Json; 2]| Round { object: object.clone(), patch: patch.clone(), ..start.clone() };
        let tries = if kind.starts_with("we: ") { 600 } else { 250 };
        let least = shrink::shrink([start.patch.clone(), start.object.clone()], tries, |parts| {
            let is_whole = parts[1]["metadata"]["name"] == round.object["metadata"]["name"]
                && ["apiVersion", "kind"].iter().all(|k| parts[1][*k] == round.object[*k]);
            is_whole && parts[0] != json!([]) && differs(&with(parts))
        });
        let round = with(&least);
        let theirs = match self.ask(&round) {
            Answer::Value(value) => value.to_string(),
            Answer::Error(said) => format!("error: {said}"),
            Answer::None => "no verdict".to_owned(),
        };
        let ours = match ours(&round).answer {
            Ok(value) => value.to_string(),
            Err(error) => format!("error: {error}"),
        };
        println!(
            "=== {} {kind}\n--- base\n{}--- patch\n{}--- kubectl\n{theirs}\n--- onlay\n{ours}\n",
            self.way.name(),
            round.document(),
            round.body()
        );
    }

    /// kubectl must read our texts as we do.
    fn read_back(&mut self, written: &[(String, Json)]) {
        let documents: Vec<String> = written.iter().map(|(text, _)| text.clone()).collect();
        let answers = self.kubectl.patch("merge", &documents, "{}\n");
        for ((text, ours), theirs) in written.iter().zip(answers) {
            self.tally.read_back_by_kubectl += 1;
            let differs = match &theirs {
                Answer::Value(theirs) => !same(&as_kubectl_shows(ours), theirs),
                Answer::Error(_) => true,
                Answer::None => false,
            };
            if differs {
                println!("=== kubectl reads our text as\n{theirs:?}\n--- text\n{text}\n--- we read\n{ours}");
                *self.tally.differences.entry("read back".to_owned()).or_default() += 1;
            }
        }
    }
}

/// kubectl leaves out a namespace that is empty, whatever it has read.
fn as_kubectl_shows(object: &Json) -> Json {
    let mut object = object.clone();
    if let Some(metadata) = object["metadata"].as_object_mut()
        && metadata.get("namespace").is_some_and(|namespace| namespace == "")
    {
        metadata.remove("namespace");
    }
    object
}

/// The same object under several names.
fn renamed_copies(model: &Json, count: usize) -> Vec<Json> {
    let renamed = |i: usize| {
        let mut object = model.clone();
        object["metadata"]["name"] = json!(format!("o{i}"));
        object
    };
    (0..count).map(renamed).collect()
}

fn collect_texts(folder: &Path, into: &mut Vec<String>) {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect_texts(&path, into);
        } else if path.extension().is_some_and(|e| e == "yaml" || e == "yml") {
            into.extend(std::fs::read_to_string(&path));
        }
    }
}

fn objects_of(text: &str) -> Vec<Json> {
    let parsed = parse(SourceId(0), &Text::from(text));
    let values = parsed.documents.iter().filter_map(Document::root).map(|root| json_of(&Value::from(root)));
    values.filter(|v| v["metadata"]["name"].is_string() && v["kind"].is_string() && v.get("items").is_none()).collect()
}
