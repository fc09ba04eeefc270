//! Random objects and patches: kubectl and we must give the same value, or both an error.
//!
//! `ONLAY_KUBECTL=20000 cargo test -p onlay --test kubectl -- --nocapture` runs so many rounds; `ONLAY_SEED=n` runs others.
//! A round is one object and one patch. With `--local` kubectl merges untyped JSON and never decodes the result into its Go
//! types, so that every answer of it counts, but two: a crash, and that it cannot read a base, as it wants the `metadata`
//! of what it reads to fit its types.

mod dice;
mod operations;
mod schema;
mod shrink;
mod soup;
mod spell;
mod strategic;
#[path = "../support/mod.rs"]
mod support;
mod tool;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use onlay::patch::Severity;
use onlay::yaml::{Document, SourceId, Text, Value, parse};
use serde_json::{Value as Json, json};

use dice::Dice;
use schema::Schema;
use spell::Spelling;
use support::{document, json as json_of, lay, same, shared};
use tool::{Answer, Kubectl};

/// Objects that go into one call of kubectl.
const TOGETHER: usize = 8;

#[test]
fn strategic_merges_agree() {
    check(Way::Strategic, 4);
}

#[test]
fn json_patches_agree() {
    check(Way::Json, 1);
}

/// Readers, too: what one can read the other can, and as the same.
#[test]
fn texts_read_alike() {
    const AT_ONCE: usize = 100;
    let Some((rounds, seed, kubectl)) = asked("texts") else { return };
    let mut tally: BTreeMap<&str, usize> = BTreeMap::new();
    for batch in 0..rounds.div_ceil(AT_ONCE) {
        let mut dice = Dice::new(seed, batch as u64);
        let texts: Vec<(String, String)> =
            (0..AT_ONCE).map(|i| format!("o{i}")).map(|name| (name.clone(), soup::text(&mut dice, &name))).collect();
        for ((_, text), theirs) in texts.iter().zip(kubectl.read(&texts)) {
            let ours = document(text);
            let verdict = match (&ours, &theirs) {
                (Ok(ours), Answer::Value(theirs)) if same(ours, theirs) => "same value",
                (Ok(_), Answer::Value(_)) => "TWO VALUES",
                (Err(_), Answer::Value(_)) => "only we refuse",
                (Ok(_), _) => "only kubectl refuses",
                (Err(_), _) => "both refuse",
            };
            *tally.entry(verdict).or_default() += 1;
            // What is refused by one alone is damaged, or an oddity of go-yaml: nothing wrong is written for it.
            if verdict == "TWO VALUES" {
                println!("=== {verdict}\n{text}\n--- kubectl\n{theirs:?}\n--- onlay\n{ours:?}\n");
            }
        }
    }
    println!("texts, seed {seed}: {tally:#?}");
    assert!(!tally.contains_key("TWO VALUES"));
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Strategic,
    Json,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Self::Strategic => "strategic",
            Self::Json => "json",
        }
    }
}

/// How many rounds were asked for, of which seed, and kubectl; or says aloud that nothing is done.
fn asked(test: &str) -> Option<(usize, u64, Kubectl)> {
    let number = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<usize>().ok());
    let Some(rounds) = number("ONLAY_KUBECTL") else {
        eprintln!("SKIPPED: {test} against kubectl; ONLAY_KUBECTL=20000 runs it");
        return None;
    };
    let Some(kubectl) = Kubectl::find(test) else {
        eprintln!("SKIPPED: kubectl is not there");
        return None;
    };
    Some((rounds, number("ONLAY_SEED").unwrap_or(1) as u64, kubectl))
}

/// Runs so many quarters of the rounds that were asked for.
fn check(way: Way, quarters: usize) {
    let Some((rounds, seed, kubectl)) = asked(way.name()) else { return };
    let mut run = Run { way, kubectl, schema: Schema::load(), tally: Tally::default() };
    let seeds = run.seeds();
    assert!(!seeds.is_empty(), "there is nothing to patch");
    for batch in 0.. {
        if run.tally.rounds >= rounds * quarters / 4 {
            break;
        }
        run.batch(&seeds, &mut Dice::new(seed, batch));
    }
    run.tally.calls = run.kubectl.calls.get();
    println!("{}, seed {seed}: {:#?}", way.name(), run.tally);
    assert!(run.tally.differences.is_empty(), "they differ; the minimal cases are above");
}

#[derive(Debug, Default)]
struct Tally {
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
    differences: BTreeMap<String, usize>,
}

struct Run {
    way: Way,
    kubectl: Kubectl,
    schema: Schema,
    tally: Tally,
}

/// A round: an object, a patch, and how both are spelled.
#[derive(Debug, Clone)]
struct Round {
    object: Json,
    patch: Json,
    spelled: [Spelling; 2],
}

impl Round {
    fn document(&self) -> String {
        let name = self.object["metadata"]["name"].as_str().unwrap_or_default();
        format!("# object: {name}\n{}", self.spelled[0].write(&self.object))
    }

    /// The patch without the header that says what it is for.
    fn body(&self) -> String {
        match &self.patch {
            // One operation a line, as JSON.
            Json::Array(operations) => operations.iter().map(|o| format!("- {o}\n")).collect(),
            patch => self.spelled[1].write(patch),
        }
    }
}

/// What we make of a round.
#[derive(Debug, Clone)]
struct Ours {
    answer: Result<Json, String>,
    text: String,
}

fn ours(round: &Round) -> Ours {
    let name = round.object["metadata"]["name"].as_str().unwrap_or_default();
    let patch = format!("# target: {name}\n{}", round.body());
    let base = round.document();
    let laid = lay("base.yaml", &base, &[("patch.yaml", &patch)]);
    let errors = |f: &&onlay::Finding| f.severity == Severity::Error;
    let answer = match laid.findings.iter().find(errors) {
        Some(finding) => {
            assert!(laid.text() == base, "an error left something behind\n{base}\n{patch}");
            Err(format!("{}: {}", finding.code, finding.message))
        }
        None => document(laid.text()),
    };
    Ours { answer, text: laid.text().to_owned() }
}

/// How the two differ: a short line, the same for the same kind of fault.
fn difference(ours: &Ours, theirs: &Answer) -> Option<String> {
    match (&ours.answer, theirs) {
        (_, Answer::None) => None,
        (Err(error), _) if error.starts_with("onlay/internal") => Some(format!("we: {}", without_names(error))),
        (Ok(ours), Answer::Value(theirs)) => (!same(ours, theirs)).then(|| "two values".to_owned()),
        (Err(_), Answer::Error(_)) => None,
        (Ok(_), Answer::Error(said)) => Some(format!(
            "only kubectl: {}",
            without_names(said.lines().next().unwrap_or_default().trim_start_matches("error: "))
        )),
        (Err(error), Answer::Value(_)) => Some(format!("only we: {}", without_names(error))),
    }
}

/// A message without what is in quotes, behind a colon of Go's, or a number.
fn without_names(message: &str) -> String {
    let words = message
        .split([' ', ':'])
        .filter(|w| w.chars().all(|c| c.is_ascii_alphabetic() || "/,-$'".contains(c)) && w.len() > 1);
    words.take(12).collect::<Vec<_>>().join(" ")
}

impl Run {
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
                Answer::Value(theirs) => !same(ours, theirs),
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
