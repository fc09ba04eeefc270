//! Random objects and patches: kubectl and we must give the same value, or both an error; random texts: the same value.
//!
//! `ONLAY_KUBECTL=20000 cargo test -p onlay --test kubectl -- --nocapture` runs so many rounds; `ONLAY_SEED=n` runs others.
//! A round is one object and one patch. With `--local` kubectl merges untyped JSON and never decodes the result into its Go
//! types, so that every answer of it counts, but two: a crash, and that it cannot read a base, as it wants the `metadata`
//! of what it reads to fit its types.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a test says what it has counted and skipped")]

mod dice;
mod operations;
mod reread;
mod round;
mod run;
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

use dice::Dice;
use run::{Run, Way};
use support::{document, same};
use tool::{Answer, Kubectl};

#[test]
fn strategic_merges_agree() {
    check(Way::Strategic, 4);
}

#[test]
fn json_patches_agree() {
    check(Way::Json, 1);
}

/// What both can read they read as the same.
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
                (Ok(_), Answer::Value(_)) if is_known(text) => "two values, listed",
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

/// What comes out of every open case, of real kustomizations and of every file of the corpus with patches on all its objects.
#[test]
fn what_we_write_is_read_alike() {
    let Some((_, _, kubectl)) = asked("written") else { return };
    let suites = [
        ("strategic", reread::open_cases("conformance/cases-open/strategic.jsonl")),
        ("JSON", reread::open_cases("conformance/cases-open/json.jsonl")),
        ("kustomizations", reread::kustomizations()),
        ("corpus", reread::corpus()),
    ];
    for (name, written) in suites {
        let tally = reread::check(&kubectl, &written);
        println!("{name}: {tally:?}");
        assert!(tally.differences.is_empty(), "{name}\n{}", tally.differences.join("\n"));
    }
}

/// Texts that Kubernetes reads as something else, listed in `testdata/conformance.md`.
fn is_known(text: &str) -> bool {
    let blank_first = text.split("|2\n").skip(1).any(|rest| rest.lines().next().is_some_and(|l| l.trim().is_empty()));
    let lone_colon = ["]", "}", ","].iter().any(|close| text.contains(&format!(":{close}")));
    let tagged_colon =
        text.split('!').skip(1).any(|rest| rest.split_once(' ').is_some_and(|(_, t)| t.starts_with(':')));
    blank_first || lone_colon || tagged_colon
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
    let tally = Run::new(way, kubectl).rounds(rounds * quarters / 4, seed);
    println!("{}, seed {seed}: {tally:#?}", way.name());
    assert!(tally.differences.is_empty(), "they differ; the minimal cases are above");
}
