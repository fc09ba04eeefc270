//! Patches that are made from edits: for each object that two releases share, one that leads from the old to the new.

#![allow(clippy::print_stdout, reason = "a test says what it has counted")]

mod support;

use std::path::Path;

use onlay::bundle::{Content, Input, Limits};
use onlay::{NoPatch, PatchForm, Release, Sources, author_patch};

use support::shared;

fn release(folder: &Path, sources: &mut Sources) -> Release {
    let input = Input { name: "release".to_owned(), content: Content::Folder(shared::members(folder)) };
    Release::read(onlay::bundle::read(input, &Limits::default()).expect("is a bundle"), "release", sources)
}

/// Makes patches of both forms for all changed objects, counts them, and lists what could not be said.
fn patches(old: &Path, new: &Path) -> ([usize; 2], Vec<String>) {
    let mut sources = Sources::default();
    let (old, new) = (release(old, &mut sources), release(new, &mut sources));
    let mut made = [0, 0];
    let mut impossible = Vec::new();
    for (id, object) in old.index.objects() {
        let twin = new.index.named(&object.key.name).iter().find(|twin| new.index.object(**twin).key == object.key);
        let Some(twin) = twin.filter(|_| !object.is_opaque) else { continue };
        for (number, form) in [PatchForm::Strategic, PatchForm::Json].into_iter().enumerate() {
            // It is verified before it is given out.
            match author_patch(&old, id, new.index.node(*twin), None, form, None) {
                Ok(_) => made[number] += 1,
                Err(NoPatch::Same { .. }) => {}
                Err(error) => impossible.push(error.to_string()),
            }
        }
    }
    (made, impossible)
}

#[test]
fn every_change_between_two_releases_can_be_said_by_a_patch() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/demo");
    let (made, impossible) = patches(&demo.join("23.04.3"), &demo.join("23.07.1"));
    assert_eq!(impossible, [""; 0]);
    assert_eq!(made, [28, 28]);
}

#[test]
fn so_can_the_changes_of_real_releases() {
    let Some(corpus) = shared::find("corpus") else { return };
    let folders = |folder: &Path| {
        let entries = std::fs::read_dir(folder).expect("can be read").map(|entry| entry.expect("can be read").path());
        let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
        folders.sort();
        folders
    };
    let mut all = [0, 0];
    let mut not_strategic = 0;
    for project in folders(&corpus) {
        let releases = folders(&project);
        let [old, new] = releases.as_slice() else { continue };
        let (made, impossible) = patches(old, new);
        // A JSON patch says any change.
        assert!(impossible.iter().all(|error| !error.contains("JSON patch")), "{impossible:?}");
        all = [all[0] + made[0], all[1] + made[1]];
        not_strategic += impossible.len();
        assert_eq!(made[0] + impossible.len(), made[1], "{impossible:?}");
        impossible.iter().for_each(|error| println!("{error}"));
    }
    println!(
        "authored: {} strategic merge patches and {} JSON patches; {not_strategic} changes no merge can say",
        all[0], all[1]
    );
}
