//! Patches of real kustomizations, adopted: they do what they do with a header that was put there by hand.
//!
//! They lie beside the repository (`support::shared`); without them this test says so and passes.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::io::Read as _;

use onlay::adopt::{KustomizeTarget, adopt};
use onlay::yaml::Text;

use support::{lay, shared};

#[test]
fn patches_of_real_kustomizations_are_adopted() {
    let Some(path) = shared::find("conformance/real-patches.jsonl.gz") else { return };
    let packed = std::fs::File::open(path).expect("the file can be read");
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).expect("the file is gzip'd text");
    let (mut cases, mut count, mut by_name) = (0, 0, 0);
    for line in shared::json_lines(&text) {
        let id = line["id"].as_str().expect("has an id");
        let base = line["base"].as_str().expect("has a base");
        let (mut by_hand, mut adopted) = (Vec::new(), Vec::new());
        for (number, patch) in line["patches"].as_array().expect("has patches").iter().enumerate() {
            let text = patch["patch"].as_str().expect("a patch is text");
            let part = |name: &str| patch["target"][name].as_str().map(str::to_owned);
            let target = KustomizeTarget { kind: part("kind"), name: part("name"), ..KustomizeTarget::default() };
            let header = target.header().expect("has a kind and a name");
            let file = format!("{number}.yaml");
            let done = adopt(&file, &Text::from(text), Some(&target));
            assert_eq!(
                (done.targets.as_slice(), done.refused.as_slice()),
                ([header.clone()].as_slice(), [].as_slice()),
                "{id}"
            );
            // Nothing but the header comes.
            assert_eq!(done.text.replacen(&format!("# target: {header}\n"), "", 1), text, "{id}");
            by_hand.push((file.clone(), format!("# target: {header}\n{text}")));
            adopted.push((file.clone(), done.text.to_string()));
            // A strategic merge patch says itself what it is for.
            if patch["type"] == "strategic" {
                let own = adopt(&file, &Text::from(text), None);
                assert_eq!(own.targets, [target.name.clone().expect("has a name")], "{id}");
                by_name += 1;
            }
            count += 1;
        }
        let files = |set: &[(String, String)]| {
            let set: Vec<(&str, &str)> = set.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            let laid = lay("base.yaml", base, &set);
            laid.done.release.files.iter().map(|file| file.text.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(files(&adopted), files(&by_hand), "{id}");
        cases += 1;
    }
    println!("adopted: {count} patches of {cases} kustomizations, {by_name} of them by their own name");
}
